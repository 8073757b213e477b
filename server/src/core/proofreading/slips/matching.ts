import type { Lint } from '../lint.ts';
import { type Forms, pluralOf, singularOf } from './forms.ts';
import { compile, type Element, fits, type Pattern, type SlipGroup } from './pattern.ts';
import type { Token } from './tokens.ts';
import { classesOf, verbOf } from './wordClasses.ts';

/** Which of two patterns comes first in the data. */
type Ranked = Pattern & { order: number };

/** Finds patterns by the words that must stand in them. */
export function matcherOf(groups: readonly SlipGroup[]): (tokens: readonly Token[], text: string) => Lint[] {
  let index: Map<string, Ranked[]> | undefined;
  return (tokens, text) => {
    index ??= indexOf(groups);
    const found: { order: number; lint: Lint }[] = [];
    for (const [at, { word }] of tokens.entries()) {
      if (word === '') continue;
      for (const key of [word, ...classesOf(word).map((name) => `:${name}`)])
        for (const pattern of index.get(key) ?? [])
          for (const lint of matchAt(pattern, tokens, at, text)) found.push({ order: pattern.order, lint });
    }
    return (
      found
        // Where two verbs share a form, what was written may be right.
        .filter(({ lint: { start, end, suggestions } }) => suggestions[0] !== text.slice(start, end))
        .sort((a, b) => a.order - b.order)
        .map(({ lint }) => lint)
    );
  };
}

function indexOf(groups: readonly SlipGroup[]): Map<string, Ranked[]> {
  const index = new Map<string, Ranked[]>();
  for (const [order, pattern] of groups.flatMap(compile).entries()) {
    for (const key of pattern.elements[pattern.anchor]?.any ?? []) {
      const own = index.get(key);
      if (own) own.push({ ...pattern, order });
      else index.set(key, [{ ...pattern, order }]);
    }
  }
  return index;
}

/** The matches of a pattern whose anchor is the token `at`; those before it may be left out or not. */
function* matchAt(pattern: Pattern, tokens: readonly Token[], at: number, text: string): Generator<Lint> {
  const { elements, anchor } = pattern;
  const spare = elements.slice(0, anchor).filter(({ optional }) => optional).length;
  for (let start = at - anchor; start <= at - anchor + spare; start++) {
    const places = start < 0 ? undefined : placesOf(pattern.elements, tokens, start, 0);
    if (!places || places[anchor] !== at) continue;
    yield lintOf(pattern, places, tokens, text);
    return;
  }
}

/** Which token stands for each element from `element` on, `undefined` where an optional one is left out. */
function placesOf(
  elements: readonly Element[],
  tokens: readonly Token[],
  token: number,
  element: number,
): (number | undefined)[] | undefined {
  const wanted = elements[element];
  if (!wanted) return [];
  const here = tokens[token];
  if (here && fits(wanted, here.word)) {
    const rest = placesOf(elements, tokens, token + 1, element + 1);
    if (rest) return [token, ...rest];
  }
  const rest = wanted.optional && placesOf(elements, tokens, token, element + 1);
  return rest ? [undefined, ...rest] : undefined;
}

const tooMany = '“{found}” is one word too many here. Leave it out.';

function lintOf(
  { group, target: [from, to], fixes }: Pattern,
  places: readonly (number | undefined)[],
  tokens: readonly Token[],
  text: string,
): Lint {
  const marked = places.slice(from, to).filter((place) => place !== undefined);
  const [first, last] = [tokens[marked[0]!]!, tokens[marked.at(-1)!]!];
  const found = text.slice(first.start, last.end);
  const suggestions = fixes.filter((fix) => fix !== '?').map((fix) => written(fix, found, first.capital));
  // What is taken out goes with the space before it.
  const start = suggestions[0] === '' ? tokens[marked[0]! - 1]!.end : first.start;
  // Some patterns of a group that writes another word only take one out.
  const wording = suggestions[0] === '' && group.message.includes('{fix}') ? tooMany : group.message;
  const message = wording
    .replace('{found}', found.replace(/\s+/g, ' '))
    .replace('{around}', withNeighbours(tokens, marked[0]!, marked.at(-1)!, text))
    .replace('{fix}', suggestions[0] ?? '');
  return { start, end: last.end, id: group.id, message, suggestions, ...(group.safe && { safe: true }) };
}

/** The words with one on either side, where there is one: “you was very”. */
function withNeighbours(tokens: readonly Token[], first: number, last: number, text: string): string {
  const isWord = (token: Token | undefined) => token !== undefined && /[\p{L}#@]/u.test(token.word);
  const from = isWord(tokens[first - 1]) ? first - 1 : first;
  const to = isWord(tokens[last + 1]) ? last + 1 : last;
  return text.slice(tokens[from]!.start, tokens[to]!.end).replace(/\s+/g, ' ');
}

/** A fix with its forms filled in, and with a capital where the writer had one. */
function written(fix: string, found: string, capital: boolean): string {
  if (fix === '-') return '';
  const words = found.toLowerCase().replace(/’/g, "'");
  const last = words.split(/\s+/).at(-1)!;
  const plain = fix
    .replace(/\{(base|does|doing|past|done)\}/g, (_, form: keyof Forms) => verbOf(last)?.[form] ?? last)
    .replace('{they}', () => agreeing(last, 'base'))
    .replace('{it}', () => agreeing(last, 'does'))
    .replace('{plural}', () => pluralOf(last))
    .replace('{singular}', () => singularOf(last))
    .replace('{}', () => (fix.startsWith('{}') || found === 'I' ? found : words));
  const right = plain.replace(anInstead, '$1n');
  return capital && words !== 'i' ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** “a interview”, “a hour”; not “a one-off”, “a European”, “a university”, “a useful”. */
const anInstead = /\b(a)(?= (?:[ai]|e(?!u)|o(?!ne)|u(?!ni|s)|hour|honest|honou?r))/gi;

/** Forms of “be” in the present and past, and what is short for “not”, go by pairs. */
const pairs = [
  ['are', 'is'],
  ['were', 'was'],
  ["don't", "doesn't"],
  ["haven't", "hasn't"],
  ["aren't", "isn't"],
  ["weren't", "wasn't"],
];

function agreeing(word: string, form: 'base' | 'does'): string {
  const pair = pairs.find((both) => both.includes(word));
  if (pair) return pair[form === 'base' ? 0 : 1]!;
  return verbOf(word)?.[form] ?? word;
}
