import irregular from 'english-verbs-irregular/dist/verbs.json' with { type: 'json' };
import pluralize from 'pluralize';

/** The forms of a verb that a pattern may ask for. `past` and `done` are those that people write most. */
export interface Forms {
  base: string;
  does: string;
  doing: string;
  past: string;
  done: string;
}

/** Where the table has the rarer form first, or one that only some of the language's speakers use. */
const preferred: Record<string, readonly [past: string, done: string]> = {
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  bid: ['bid', 'bid'],
  fit: ['fitted', 'fitted'],
  get: ['got', 'got'],
  hang: ['hung', 'hung'],
  let: ['let', 'let'],
  quit: ['quit', 'quit'],
  show: ['showed', 'shown'],
  strike: ['struck', 'struck'],
  wake: ['woke', 'woken'],
};

/** All forms of a verb from its first. */
export function formsOf(base: string): Forms {
  const [past, done] = preferred[base] ?? irregularOf(base) ?? [regularPast(base), regularPast(base)];
  return { base, does: thirdOf(base), doing: ingOf(base), past, done };
}

/** Verbs that the table has, and hardly anybody still bends in that way. */
const regular = new Set(
  'benefit cancel label model program signal total travel help work clean learn dream lean leap spell spill spoil burn smell dwell prove saw sew bet knit light plead speed kneel'.split(
    ' ',
  ),
);

function irregularOf(base: string): readonly [string, string] | undefined {
  const [first] = regular.has(base) ? [] : ((irregular as Record<string, string[][]>)[base] ?? []);
  return first && [first[0]!, first[1]!];
}

const doubles = new Set(
  `admit begin beg ban bet cancel chat chop clap commit control cut dig drag drop enrol equip fit forget fulfil get grab hit hop hug jog label let log
  map model nod occur omit pat permit plan pin plot plug prefer program put quit refer regret rob rub run scan scrub set ship signal shop shut sit
  skip slip spin spot step stir stop strip submit swap swim tap tip total transfer trap travel trim trip upset win wrap`.split(
    /\s+/,
  ),
);

const doubled = (base: string) => (doubles.has(base) ? base + base.at(-1) : base);

/** With “-ed”, whether the verb takes it or not. */
export function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`;
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

function thirdOf(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

export const pluralOf = (noun: string) => pluralize.plural(noun);
export const singularOf = (noun: string) => pluralize.singular(noun);
