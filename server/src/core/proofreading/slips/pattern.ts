import { classesOf } from './wordClasses.ts';

/**
 * Wordings that are never right, a line each, with the part that is wrong in `<>` and what belongs there behind `=>`:
 *
 *     :modal not? <:does> => {base}
 *
 *     one|other        one of several words or marks; `#` is a number, `^` and `$` the ends of the sentence
 *     :class           any word of a class, see wordClasses.ts
 *     :base~have|get   but not these
 *     !one|:class      anything else, a mark or an end too
 *     *                any word or mark
 *     word?            may be left out
 *     => a / b         either; `{}` is what was written, `{doing}` its form, `-` nothing, `?` who knows
 */
export interface SlipGroup {
  /** The name by which it can be switched off. */
  id: string;
  /** With `{found}`, `{around}` (that and a word on either side) and `{fix}`. */
  message: string;
  /** True where no fix of the group changes what is said. */
  safe?: true;
  patterns: string;
}

export interface Element {
  any: ReadonlySet<string> | undefined;
  not: ReadonlySet<string>;
  negated: boolean;
  optional: boolean;
}

export interface Pattern {
  group: SlipGroup;
  elements: readonly Element[];
  /** Which elements are marked as wrong: from, and up to but without. */
  target: readonly [from: number, to: number];
  fixes: readonly string[];
  /** The element by which it is looked up. */
  anchor: number;
}

/** Throws on a line that is no pattern: the data comes with the program. */
export function compile(group: SlipGroup): Pattern[] {
  return group.patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => compileLine(line, group));
}

function compileLine(line: string, group: SlipGroup): Pattern {
  const [, wording = '', fixes = ''] = /^(.*\S) => (.+)$/.exec(line) ?? [];
  const words = wording.split(' ');
  const from = words.findIndex((word) => word.startsWith('<'));
  const to = words.findIndex((word) => word.endsWith('>')) + 1;
  if (from < 0 || to <= from) throw new Error(`${group.id}: “${line}” marks nothing.`);
  const elements = words.map((word) => elementOf(word.replace(/^<|>$/g, '')));
  return { group, elements, target: [from, to], fixes: fixes.split(' / '), anchor: anchorOf(elements) };
}

function elementOf(source: string): Element {
  const [, sign, wording = '', optional] = /^(!?)(.+?)((?<=[a-z*])\?)?$/.exec(source) ?? [];
  const [any = '', not, more] = wording.split('~');
  if (more) throw new Error(`“${source}” excludes twice.`);
  return {
    any: any === '*' ? undefined : new Set(any.split('|')),
    not: new Set(not?.split('|')),
    negated: sign === '!' && wording !== '',
    optional: optional === '?',
  };
}

/** The one with the fewest words, since a pattern is only tried where its anchor stands. */
function anchorOf(elements: readonly Element[]): number {
  const weight = ({ any, negated, optional }: Element) =>
    !any || negated || optional
      ? Number.POSITIVE_INFINITY
      : [...any].reduce((sum, word) => sum + (word.startsWith(':') ? 20 : 1), 0);
  const weights = elements.map(weight);
  return weights.indexOf(Math.min(...weights));
}

/** True where a word, in small letters, is what an element asks for. */
export function fits({ any, not, negated }: Element, word: string): boolean {
  if (negated) return !isAmong(any!, word);
  if (!any) return word !== '^' && word !== '$';
  return isAmong(any, word) && !isAmong(not, word);
}

function isAmong(words: ReadonlySet<string>, word: string): boolean {
  return words.size > 0 && (words.has(word) || classesOf(word).some((name) => words.has(`:${name}`)));
}
