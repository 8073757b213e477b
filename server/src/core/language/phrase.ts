/**
 * Letters, marks and digits of the scripts that people write letters in, as ranges: V8 takes thirty times as long to
 * compile `\p{L}`, and longer still where the flags are `iu`.
 */
export const letter =
  '0-9A-Za-zªµºÀ-ÖØ-öø-\u02C1\u0300-\u037D\u037F-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF\uF900-\uFDFF';

/**
 * One of the ways to say a part of a phrase: a piece of an expression, and the words in small letters that must stand
 * in a text for it to match there. A `*` at the end of a word stands for any ending.
 */
export interface Wording {
  source: string;
  needs: readonly string[];
}

/** What a phrase consists of, one after the other, each in one of several wordings. */
export type Parts = readonly (readonly Wording[])[];

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

const edges = [`(?<![${letter}])`, `(?![${letter}])`] as const;

function sourceOf(parts: Parts): string {
  const pieces = parts.map(([first, ...others]) =>
    others.length === 0 ? first?.source : `(?:${[first, ...others].map((one) => one?.source).join('|')})`,
  );
  return edges.join(pieces.join(''));
}

/** A letter has a few dozen sentences, and most say the same of a phrase: that it is not there. */
const mostKept = 50;

/**
 * A regular expression, global, that looks at the words of a text before it runs and leaves out what cannot match
 * there. Most phrases are in no letter, and of a hundred adjectives a sentence has one: what is left compiles in no
 * time, where all of them together would be a second of the first check.
 */
export class Phrase extends RegExp {
  readonly #partsOf: () => Parts;
  #parts: Parts | undefined;
  readonly #kept = new Map<string, RegExp>();
  #last: { words: ReadonlySet<string>; expression: RegExp | undefined } | undefined;

  /**
   * Its parts are worked out when it first looks at a text: thousands of phrases would make whoever starts wait.
   * The standard's own methods copy an expression by handing it to the constructor of its class.
   */
  constructor(partsOf: (() => Parts) | RegExp) {
    super('(?!)', 'g');
    this.#partsOf = partsOf instanceof Phrase ? partsOf.#partsOf : (partsOf as () => Parts);
  }

  /** All that it may match, as one expression. */
  override get source(): string {
    return sourceOf(this.#allParts());
  }

  override exec(text: string): RegExpExecArray | null {
    const expression = this.#expressionFor(text);
    if (expression) expression.lastIndex = this.lastIndex;
    const found = expression?.exec(text) ?? null;
    this.lastIndex = expression?.lastIndex ?? 0;
    return found;
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return text.matchAll(this.#expressionFor(text) ?? /(?!)/g);
  }

  /** What may match in a text; undefined where nothing can. Remembers its words: a text would be kept alive. */
  #expressionFor(text: string): RegExp | undefined {
    const words = wordsOf(text);
    if (this.#last?.words !== words) this.#last = { words, expression: this.#narrowed(words) };
    return this.#last.expression;
  }

  #allParts(): Parts {
    this.#parts ??= this.#partsOf();
    return this.#parts;
  }

  #narrowed(words: ReadonlySet<string>): RegExp | undefined {
    const parts: Wording[][] = [];
    for (const part of this.#allParts()) {
      const possible = part.filter(({ needs }) => needs.every((word) => stands(word, words)));
      if (possible.length === 0) return undefined;
      parts.push(possible);
    }
    const source = sourceOf(parts);
    const expression = this.#kept.get(source) ?? new RegExp(source, 'g');
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(source, expression);
    return expression;
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
