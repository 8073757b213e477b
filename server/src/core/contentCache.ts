/**
 * What was worked out for a piece of text, by its content: a keystroke changes one paragraph, and the others are as they
 * were, wherever they have moved to. For any check that looks at one piece at a time; values must not hold offsets of
 * the file.
 */
export class ContentCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;

  /** Holds at most so many pieces, the last ones used. */
  constructor(most = 1000) {
    this.#most = most;
  }

  get(content: string, work: () => Value): Value {
    const known = this.#values.get(content);
    const value = known ?? work();
    this.#values.delete(content);
    this.#values.set(content, value);
    if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!);
    return value;
  }
}

/** Somebody may paste a book without a full stop; such pieces are not kept. */
const longestKept = 4000;

/** `work`, which depends on nothing but its text, with a memory for the last pieces it was asked about. */
export function remembered<Value>(work: (text: string) => Value, most = 1000): (text: string) => Value {
  const cache = new ContentCache<{ value: Value }>(most);
  return (text) =>
    text.length > longestKept ? work(text) : cache.get(text, () => ({ value: work(text) })).value;
}
