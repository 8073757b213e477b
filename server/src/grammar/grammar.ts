import type { Remark } from '../core/index.ts';
import { Conversation } from './conversation.ts';
import type { Thread } from './messages.ts';

export interface GrammarOptions {
  /** Starts a thread with Harper in it. May throw. */
  start(): Thread;
  /** Runs an action later, unless what it answers with is called first. */
  later?(action: () => void, milliseconds: number): () => void;
}

/** Longer than a pause in writing. Harper holds some 300 MB as long as it lives, and takes two seconds to come back. */
export const idleTime = 60_000;
/** Characters of paragraphs that are remembered: of many drafts, or of sixteen as long as one can be. */
const mostKnown = 1_000_000;
/** A paragraph that Harper chokes on is left out; with more of them, Harper is. */
const mostFailures = 3;

/** Why there is no grammar in this session. */
export class GrammarUnavailable extends Error {}

/**
 * Harper in a thread that starts with the first question and ends when nobody has asked for a while. What it said of
 * a paragraph is remembered by the paragraph's content.
 */
export class Grammar {
  readonly #options: Required<GrammarOptions>;
  readonly #known = new Map<string, readonly Remark[]>();
  #size = 0;
  #conversation: Conversation | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #answers = 0;
  #failures = 0;
  #stayAwake = () => {};

  constructor(options: GrammarOptions) {
    this.#options = { later: laterByClock, ...options };
  }

  /** What was said of a paragraph before; undefined where nobody has asked. */
  known(text: string): readonly Remark[] | undefined {
    return this.#known.get(text);
  }

  /** What Harper says of a paragraph, one question at a time. Once it throws {@link GrammarUnavailable} it always does. */
  remarksOn(text: string): Promise<readonly Remark[]> {
    const asked = this.#last.then(() => this.known(text) ?? this.#ask(text));
    this.#last = asked.catch(() => undefined);
    return asked;
  }

  /** Ends the thread and so gives back its memory. The next question starts another. */
  end(): void {
    this.#stayAwake();
    this.#conversation?.end();
    this.#conversation = undefined;
  }

  async #ask(text: string): Promise<readonly Remark[]> {
    this.#stayAwake();
    const answer = await this.#start().ask({ text });
    const remarks = 'remarks' in answer ? answer.remarks : this.#withoutAnswer(answer.error);
    this.#answers++;
    this.#remember(text, remarks);
    if (this.#conversation) this.#stayAwake = this.#options.later(() => this.end(), idleTime);
    return remarks;
  }

  #start(): Conversation {
    if (this.#failures >= mostFailures) throw new GrammarUnavailable('It has failed before.');
    try {
      this.#conversation ??= new Conversation(this.#options.start());
      return this.#conversation;
    } catch (error) {
      this.#failures = mostFailures;
      throw new GrammarUnavailable(String(error));
    }
  }

  /** WebAssembly that has failed cannot be trusted again, so its thread goes; one that never worked never will. */
  #withoutAnswer(reason: string): readonly Remark[] {
    this.end();
    this.#failures = this.#answers === 0 ? mostFailures : this.#failures + 1;
    if (this.#failures >= mostFailures) throw new GrammarUnavailable(reason);
    return [];
  }

  #remember(text: string, remarks: readonly Remark[]): void {
    this.#known.set(text, remarks);
    this.#size += text.length;
    for (const [oldest] of this.#known) {
      if (this.#size <= mostKnown) break;
      this.#known.delete(oldest);
      this.#size -= oldest.length;
    }
  }
}

function laterByClock(action: () => void, milliseconds: number): () => void {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
}
