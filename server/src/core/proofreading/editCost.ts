/**
 * What a slip costs where words are searched: about 1 for a letter too many, too few or wrong, less for what people do
 * all the time. A letter is its code in ASCII; 0 is any other. `closeCost.ts` has finer ones for the few words found.
 */
export const costs = {
  /** A slip in the first letter is rarer, and is added to the slip itself. */
  first: 0.3,
  add: 1,
  addVowel: 0.9,
  drop: 1,
  dropVowel: 0.92,
  /** "untill", "occured". */
  double: 0.3,
  /** "teh". */
  swap: 0.7,
  /** "dont", "it's". */
  apostrophe: 0.3,
  /** "definately". */
  vowel: 0.72,
  /** "practise", "advize". */
  alike: 0.9,
  /** "tge". */
  neighbour: 1.05,
  other: 1.25,
} as const;

const size = 128;
const code = (letter: string) => letter.charCodeAt(0);
export const apostrophe = code("'");

const vowels = new Uint8Array(size);
for (const letter of 'aeiouy') vowels[code(letter)] = 1;
export const isVowel = (letter: number) => vowels[letter] === 1;

/** Consonants that sound alike, or nearly. */
const alike = new Set('cs ck sz td fv gj mn bp'.split(' '));
export const areAlike = (a: number, b: number) =>
  alike.has(String.fromCharCode(a, b)) || alike.has(String.fromCharCode(b, a));

/** Where the keys lie, in widths of a key; each row is half a key further to the right. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const keys = new Map(
  rows.flatMap((row, y) => [...row].map((letter, x) => [code(letter), { x: x + y / 2, y }] as const)),
);

/** True for letters that lie beside each other on a keyboard. */
export function areNeighbours(a: number, b: number): boolean {
  const [one, other] = [keys.get(a), keys.get(b)];
  return one !== undefined && other !== undefined && Math.hypot(one.x - other.x, one.y - other.y) < 1.3;
}

function costOf(a: number, b: number): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return costs.vowel;
  if (areAlike(a, b)) return costs.alike;
  return areNeighbours(a, b) ? costs.neighbour : costs.other;
}

/** Looks a cost up that is worked out once for each two letters; most are never asked for, so not before that. */
export function tableOf(cost: (a: number, b: number) => number): (a: number, b: number) => number {
  const table = new Float32Array(size * size).fill(-1);
  return (a, b) => {
    const at = (a << 7) | b;
    if (table[at] === -1) table[at] = cost(a, b);
    return table[at]!;
  };
}

/** The cost of writing one letter for another. */
export const changeCost = tableOf(costOf);

/** Of a letter of the word that was left out; `before` is the one before it in the word. */
export function omitCost(letter: number, before: number): number {
  if (letter === before) return costs.double;
  if (letter === apostrophe) return costs.apostrophe;
  return isVowel(letter) ? costs.addVowel : costs.add;
}

/** Of a letter that was written although the word has none there; `before` is the one written before it. */
export function extraCost(letter: number, before: number): number {
  if (letter === before) return costs.double;
  if (letter === apostrophe) return costs.apostrophe;
  return isVowel(letter) ? costs.dropVowel : costs.drop;
}
