/**
 * Letters, marks and digits of the scripts that people write letters in, as ranges: V8 takes thirty times as long to
 * compile `\p{L}`, and longer still where the flags are `iu`.
 */
export const letter =
  '0-9A-Za-zªµºÀ-ÖØ-öø-\u02C1\u0300-\u037D\u037F-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF\uF900-\uFDFF';

/**
 * What must stand in a text for a phrase to be there: for each of its places one of several wordings, each a list of
 * words in small letters. A `*` at the end stands for any ending.
 */
export type Needs = readonly (readonly (readonly string[])[])[];

const run = new RegExp(`[${letter}]+`, 'g');

/** Whoever looks for phrases looks for hundreds of them in the same sentence. */
let last: { text: string; words: ReadonlySet<string> } = { text: '', words: new Set() };

function wordsOf(text: string): ReadonlySet<string> {
  if (last.text !== text) last = { text, words: new Set(text.toLowerCase().match(run)) };
  return last.words;
}

function stands(word: string, words: ReadonlySet<string>): boolean {
  if (!word.endsWith('*')) return words.has(word);
  const beginning = word.slice(0, -1);
  for (const other of words) if (other.startsWith(beginning)) return true;
  return false;
}

/**
 * A regular expression that looks at the words of a text before it runs. Most phrases are in no letter, and an
 * expression that never runs is never compiled: for hundreds of phrases that is a second of the first check.
 */
export class Phrase extends RegExp {
  readonly #needs: Needs;

  /** The standard's own methods copy an expression by handing it to the constructor of its class. */
  constructor(source: string | RegExp, flags: string, needs: Needs = []) {
    super(source, flags);
    this.#needs = source instanceof Phrase ? source.#needs : needs;
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.#mayBeIn(text)) return super.exec(text);
    this.lastIndex = 0;
    return null;
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.#mayBeIn(text) ? super[Symbol.matchAll](text) : ''.matchAll(/(?!)/g);
  }

  #mayBeIn(text: string): boolean {
    const words = wordsOf(text);
    return this.#needs.every((place) =>
      place.some((wording) => wording.every((word) => stands(word, words))),
    );
  }
}

/** Several phrases as one, as if joined by `|`: whichever begins first, or else comes first in the list. */
export class AnyPhrase extends RegExp {
  readonly #phrases: readonly Phrase[];
  /** The next match of each phrase, so that none looks at a text more often than it is found there. */
  #found: { text: string; from: number; next: (RegExpExecArray | null | undefined)[] } | undefined;

  constructor(phrases: readonly Phrase[] | RegExp) {
    super('(?!)', 'g');
    this.#phrases = phrases instanceof AnyPhrase ? phrases.#phrases : (phrases as readonly Phrase[]);
  }

  override exec(text: string): RegExpExecArray | null {
    const from = this.lastIndex;
    if (this.#found?.text !== text || this.#found.from > from) this.#found = { text, from, next: [] };
    const { next } = this.#found;
    this.#found.from = from;
    let first: RegExpExecArray | null = null;
    for (const [index, phrase] of this.#phrases.entries()) {
      const known = next[index];
      if (known === undefined || (known && known.index < from)) {
        phrase.lastIndex = from;
        next[index] = phrase.exec(text);
        phrase.lastIndex = 0;
      }
      const match = next[index];
      if (match && (!first || match.index < first.index)) first = match;
    }
    this.lastIndex = first ? first.index + first[0].length : 0;
    return first;
  }
}
