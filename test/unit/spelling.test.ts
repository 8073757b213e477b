import { describe, expect, it } from 'vitest';
import { check, fixesFor, parseDraft } from '../../server/src/core/index.ts';
import { letter } from '../support/draft.ts';
import { applyFix } from '../support/fixture.ts';
import { defaultContext } from '../support/speller.ts';

const findings = (text: string) =>
  check(parseDraft(text), defaultContext).filter(({ rule }) => rule === 'spelling');
const typos = (body: string) => {
  const text = letter(body);
  return findings(text).map(({ start, end }) => text.slice(start, end));
};

describe('spelling marks', () => {
  it.each([
    ['Recieve it. Recieve more.', ['Recieve', 'Recieve']],
    ['I recieve-it now, a well-knwon and half-finnished one.', ['recieve', 'knwon', 'finnished']],
    ['Thankyou for it. I liked eachother and your teammembers.', ['Thankyou', 'eachother', 'teammembers']],
    ['It falls withing the week.', ['withing']],
    ['Yesteday Dana showed me the kiln. Definately yours.', ['Yesteday', 'Definately']],
    ['I said "it is recieved" and left.', ['recieved']],
    ['We met on Wensday and in Febuary.', ['Wensday', 'Febuary']],
  ])('%s', (body, words) => expect(typos(body)).toEqual(words));
});

describe('spelling says', () => {
  it.each([
    ['I recieved it.', '“recieved” is misspelled. Write “received”.'],
    [
      'My collegues are kind.',
      '“collegues” is not in the dictionary. Did you mean “colleagues”? If it is right, add it to your dictionary.',
    ],
    [
      'We spent three mois there.',
      '“mois” is not in the dictionary. Check the spelling, or add it to your dictionary.',
    ],
  ])('of %s', (body, message) => expect(findings(letter(body)).map((one) => one.message)).toEqual([message]));
});

describe('spelling is silent about', () => {
  it.each([
    [
      'names that begin a sentence',
      'Achieng showed me the kiln. Deepa Berzins was kind. Parthi’s tea was hot.',
    ],
    ['names with a surname', 'Lasten Odhiambo came too.'],
    ['names that are used again', 'Vitols came. I liked Vitols.'],
    [
      'terms of trades',
      'The missingness was random, my recert is in May, and the banksman, the mise en place with gyoza, a bodhran and the tympanometry were new to me.',
    ],
    [
      'rare words in the plural, or with a prefix',
      'The gabions and the heddles, and the rewaxing of the loom.',
    ],
    ['words between quotation marks', 'You call it a “yealm”, she calls it a "hogget".'],
    ['rare words that stand more than once', 'I bring a hogget. Two hoggets are black.'],
    ['what only hyphens make a word', 'It was higgledy-piggledy, a mother-in-law’s co-op.'],
    ['a plural of “don’t”', 'The dos and don’ts of the yard are clear.'],
    ['people who are nearly days', 'I met Augustin and Germaine.'],
  ])('%s', (_, body) => expect(typos(body)).toEqual([]));
});

it('does not tell of a word while its possessive is typed', () => {
  const text = letter('I liked the managr’s desk.');
  const found = (behind: string) => {
    const caret = text.indexOf(behind) + behind.length;
    return check(parseDraft(text), { ...defaultContext, caret }).filter(({ rule }) => rule === 'spelling');
  };
  for (const behind of ['manag', 'managr', 'managr’', 'managr’s']) expect(found(behind)).toEqual([]);
  expect(found('managr’s ')).toHaveLength(1);
});

describe('a correction', () => {
  const corrected = (body: string) => {
    const text = letter(body);
    const [finding] = findings(text);
    const fixes = fixesFor(finding!, parseDraft(text), defaultContext);
    return fixes.map((fix) => applyFix(text, fix).slice('Dear Dana,\n\n'.length).split('\n')[0]);
  };

  it.each([
    ['It dosn’t.', 'It doesn’t.'],
    ["It dosn't.", "It doesn't."],
    ['It doesnt, I’m sure.', 'It doesn’t, I’m sure.'],
    ['I recieve-it now.', 'I receive-it now.'],
    ['My freind’s kiln.', 'My friend’s kiln.'],
    ["My freind's kiln.", "My friend's kiln."],
  ])('%s', (body, fixed) => expect(corrected(body)).toContain(fixed));

  it('keeps a possessive, and proposes nothing that cannot have one', () => {
    const all = corrected('The goup’s plan and the goup.');
    expect(all[0]).toBe('The group’s plan and the goup.');
    expect(all).toContain('The group’s plan and the group.');
    for (const text of all) expect(text).not.toMatch(/s’s/);
  });

  it('never mixes apostrophes', () => {
    for (const text of corrected('It dosn’t.')) expect(text).not.toContain("'");
    for (const text of corrected("It dosn't.")) expect(text).not.toContain('’');
  });
});

it('a day that lacks its capital is offered as that day and nothing else', () => {
  const draft = parseDraft(letter('We met on friday.'));
  const [finding] = findings(draft.text);
  expect(fixesFor(finding!, draft, defaultContext).map(({ title }) => title)).toEqual(['Change to “Friday”']);
});
