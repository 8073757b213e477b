/** What passes between a program and its grammar thread: question, answer, question, answer. */
import type { Remark } from '../core/index.ts';

export interface Question {
  /** One paragraph. */
  text: string;
}

/** Either the remarks, or why there are none. */
export type Answer = { remarks: readonly Remark[] } | { error: string };

/** Harper's place beside the program, seen from outside: a process in Node, a worker in a browser. */
export interface Thread {
  ask(question: Question): void;
  /** Called once, before the first question. After a failure there are no more answers. */
  listen(onAnswer: (answer: Answer) => void, onFailure: (reason: unknown) => void): void;
  /** Gives back its memory, whatever it is doing. */
  end(): void;
}
