import type { Answer, Question, Thread } from '../../server/src/grammar/messages.ts';

/** A grammar thread whose answers the test gives. */
export class FakeThread implements Thread {
  readonly questions: Question[] = [];
  ended = false;
  #answer: (answer: Answer) => void = () => {};
  #fail: (reason: unknown) => void = () => {};
  #asked: () => void = () => {};

  listen(onAnswer: (answer: Answer) => void, onFailure: (reason: unknown) => void): void {
    this.#answer = onAnswer;
    this.#fail = onFailure;
  }

  ask(question: Question): void {
    this.questions.push(question);
    this.#asked();
  }

  end(): void {
    this.ended = true;
  }

  /** Waits until so many questions were asked. */
  async asked(count: number): Promise<void> {
    while (this.questions.length < count) await new Promise<void>((resolve) => (this.#asked = resolve));
  }

  /** Answers the last question: each given word is wrong and should be another. */
  answer(corrections: Readonly<Record<string, string>> = {}): void {
    const { text } = this.questions.at(-1)!;
    const remarks = Object.entries(corrections).flatMap(([wrong, right]) => {
      const start = text.indexOf(wrong);
      const remark = { rule: 'FakeRule', kind: 'Grammar', start, end: start + wrong.length };
      return start < 0 ? [] : [{ ...remark, suggestions: [right] }];
    });
    this.#answer({ remarks });
  }

  answerWithError(error: string): void {
    this.#answer({ error });
  }

  die(reason: string): void {
    this.#fail(new Error(reason));
  }
}
