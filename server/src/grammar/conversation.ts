import type { Answer, Question, Thread } from './messages.ts';

/** One thread as something to ask, one question at a time. */
export class Conversation {
  readonly #thread: Thread;
  #take: (answer: Answer) => void = () => {};
  #failure: string | undefined;

  constructor(thread: Thread) {
    this.#thread = thread;
    thread.listen(
      (answer) => this.#take(answer),
      (reason) => {
        this.#failure ??= reason instanceof Error ? reason.message : String(reason);
        this.#take({ error: this.#failure });
      },
    );
  }

  /** Never rejects: a thread that died answers with an error. */
  ask(question: Question): Promise<Answer> {
    return new Promise((take) => {
      this.#take = take;
      if (this.#failure === undefined) this.#thread.ask(question);
      else take({ error: this.#failure });
    });
  }

  end(): void {
    this.#thread.end();
  }
}
