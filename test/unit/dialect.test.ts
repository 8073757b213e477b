import { describe, expect, it } from 'vitest';
import { check, fixesFor, parseDraft, resolveSettings } from '../../server/src/core/index.ts';
import { counterpart } from '../../server/src/core/proofreading/dialect.ts';
import { letter } from '../support/draft.ts';
import { applyFix } from '../support/fixture.ts';
import { speller } from '../support/speller.ts';

describe('the other English', () => {
  it.each([
    ['colour', 'color'],
    ['organise', 'organize'],
    ['travelled', 'traveled'],
    ['defence', 'defense'],
    ['paediatric', 'pediatric'],
    ['grey', 'gray'],
  ])('has %s as %s', (british, american) =>
    expect(counterpart(british, speller)).toEqual({ of: 'british', other: american }),
  );
  it.each([
    ['center', 'centre'],
    ['favor', 'favour'],
    ['fulfill', 'fulfil'],
    ['catalog', 'catalogue'],
  ])('has %s as %s', (american, british) =>
    expect(counterpart(american, speller)).toEqual({ of: 'american', other: british }),
  );
  it.each(['kiln', 'organize', 'whilst', 'lorry', 'program', 'recieve', ''])(
    'has %j too, or neither has',
    (word) => expect(counterpart(word, speller)).toBeUndefined(),
  );
});

const contextOf = (dialect: string) => ({
  settings: resolveSettings({ rules: { spelling: { dialect } } }).settings,
  speller,
});
const marked = (text: string, dialect = 'auto') =>
  check(parseDraft(text), contextOf(dialect))
    .filter(({ rule }) => rule === 'spelling')
    .map(({ start, end, severity }) => [text.slice(start, end), severity]);

const british =
  'The colour of your theatre programme is a favourite of mine, and I organised our own for years.';

describe('a letter in one English', () => {
  it('is told of a word of the other', () =>
    expect(marked(letter(`${british} The center aisle is wide.`))).toEqual([['center', 'information']]));
  it('is told in one sentence, with one correction', () => {
    const text = letter(`${british} The center aisle is wide.`);
    const draft = parseDraft(text);
    const [finding] = check(draft, contextOf('auto')).filter(({ rule }) => rule === 'spelling');
    expect(finding?.message).toBe('“center” is American, and the rest is British: “centre”.');
    const fixes = fixesFor(finding!, draft, contextOf('auto'));
    expect(fixes.map((fix) => applyFix(text, fix))).toEqual([text.replace('center', 'centre')]);
  });
  it.each([
    ['names', 'The Center for Clay is near.'],
    ['words of both', 'We organize a program.'],
  ])('may have %s', (_, sentence) => expect(marked(letter(`${british} ${sentence}`))).toEqual([]));
});

describe('a letter that does not tell', () => {
  it.each(['The colour is right, and so is the center.', 'The colour is right.', 'The color is right.'])(
    'may have both: %s',
    (body) => expect(marked(letter(body))).toEqual([]),
  );
});

describe('who has set it', () => {
  it('is told of every word of the other', () => {
    expect(marked(letter('The colour is right.'), 'american')).toEqual([['colour', 'information']]);
    expect(marked(letter('The color is right.'), 'british')).toEqual([['color', 'information']]);
  });
  it('or of none', () => expect(marked(letter(`${british} The center is wide.`), 'both')).toEqual([]));
});
