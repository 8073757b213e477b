/** Somebody may paste a book without a full stop; such pieces are not kept. */
const longestKept = 4000;

/**
 * What was worked out for a piece of text, by its content: a keystroke changes one paragraph, and the others are as they
 * were, wherever they have moved to. For any check that looks at one piece at a time; values must not hold offsets of
 * the file.
 */
export class ContentCache<Value> {
  readonly #entries = new Map<string, { key: string; value: Value }>();
  readonly #most: number;

  /** Holds at most so many pieces, the last ones used. */
  constructor(most = 1000) {
    this.#most = most;
  }

  get(content: string, work: () => Value): Value {
    if (content.length > longestKept) return work();
    const entry = this.#entries.get(content) ?? { key: copyOf(content), value: work() };
    this.#entries.delete(content);
    this.#entries.set(entry.key, entry);
    if (this.#entries.size > this.#most) this.#entries.delete(this.#entries.keys().next().value!);
    return entry.value;
  }
}

/** A piece that was cut out of a text keeps all of that text in memory, and there is a new text for every keystroke. */
const copyOf = (piece: string) => piece.split('').join('');

/** `work`, which depends on nothing but its text, with a memory for the last pieces it was asked about. */
export function remembered<Value>(work: (text: string) => Value, most = 1000): (text: string) => Value {
  const cache = new ContentCache<Value>(most);
  return (text) => cache.get(text, () => work(text));
}
