import { describe, expect, it } from 'vitest';
import { isKnown } from '../../server/src/core/proofreading/known.ts';
import { speller } from '../support/speller.ts';

const none = new Set<string>();
const inside = (word: string, own: ReadonlySet<string> = none) => isKnown(word, false, own, speller);
const first = (word: string) => isKnown(word, true, none, speller);

describe('known inside a sentence', () => {
  it.each([
    'manager',
    'Monday',
    'Manager',
    'MANAGER',
    "manager's",
    'manager’s',
    "managers'",
    'managers’',
    "don't",
    'don’t',
    "wouldn't",
    "'twas",
    '‘kiln’',
    "'kiln'",
    'colour',
    'color',
    'organise',
    'organize',
    'travelled',
    'traveled',
    'e-mail',
    'well-known',
    'mother-in-law',
    'co-worker',
    'pre-',
    'café',
    'cafe',
    'naïve',
    'naive',
    'résumé',
    'resume',
    're\u0301sume\u0301',
    'Zürich',
    'Zu\u0308rich',
    'jalapeño',
    'Kubernetes',
    'kubernetes',
    'linkedin',
    'zebrafish',
    'geogrid',
  ])('%s', (word) => expect(inside(word)).toBe(true));
});

describe('nothing to be spelled', () => {
  it.each([
    'x',
    '-',
    "'",
    '',
    '42',
    'R2',
    'B2B',
    'NHS',
    'RECIEVE',
    'iPhone',
    'eBay',
    'e.g.',
    'co.uk',
    'a_b',
    'C++',
    'кухня',
    '面接',
    'שלום',
    'mañanaж',
  ])('%j', (word) => expect(inside(word)).toBe(true));
});

describe('what resembles no word is a term', () => {
  it.each([
    'gyoza',
    'bodhran',
    'braai',
    'dosette',
    'uilleann',
    'okonomiyaki',
    'apixaban',
    'drylining',
    'krnstdt',
  ])('%s', (word) => expect(inside(word)).toBe(true));
  it.each(['gabions', 'regrouting', 'microcement', 'keyworkers', 'hometime'])(
    'or is made of words: %s',
    (word) => expect(inside(word)).toBe(true),
  );
  it.each(['organistationally', 'disillutioned', 'unbeleavably'])(
    'unless it ends as English does: %s',
    (word) => expect(inside(word)).toBe(false),
  );
  it.each(['a', 'ab', 'dont', 'Recieve'])('or is too long for one: %s', (word) =>
    expect(inside(word.repeat(20_000))).toBe(true),
  );
});

describe('asked about', () => {
  it.each([
    'recieve',
    'teh',
    'alot',
    'eachother',
    'oppurtunity',
    'definately',
    'seperate',
    'untill',
    'realy',
    'thier',
    'wich',
    'accomodate',
    'sincerly',
    'intervew',
    'experiance',
    'dont',
    'shouldnt',
    'mondey',
    "recieve's",
    'recieve’s',
    'well-knwon',
    'well\u2011knwon',
    'mid-recieve',
    'recieve\u0301',
    'lookforward',
    'nextweek',
    'teammembers',
    'alot',
    'aswell',
    'infact',
    'withing',
    'thankyou',
    'bceuase',
    'definetley',
    'royaltys',
    'childrens',
    'jsut',
    'wensday',
  ])('%s', (word) => expect(inside(word)).toBe(false));
});

describe('a capital makes a name', () => {
  it.each(['Kornstadt', 'Beleif', 'Achieng', 'Grobnik', 'Grobnik’s', 'O’Sheen', 'Grobnik-Wray'])(
    'inside a sentence: %s',
    (word) => expect(inside(word)).toBe(true),
  );

  it.each(['Achieng', 'Deepa', 'Berzins', 'Nermine', 'Refilwe', 'Shanthi'])(
    'at the start of a sentence, although one letter from a word: %s',
    (word) => expect(first(word)).toBe(true),
  );

  it.each(['Lotte', 'Costel', 'Thijs'])('where a surname or what people do follows: %s', (word) => {
    for (const behind of [' Brandt was kind', ' showed me the kiln', ' and I talked', '’s kiln'])
      expect(isKnown(word, true, none, speller, behind)).toBe(true);
  });

  it.each(['Yesteday', 'Definately', 'Recieving'])(
    'but no long slip of a word that stands there: %s',
    (word) => expect(isKnown(word, true, none, speller, ' Dana showed me')).toBe(false),
  );

  it.each(['Dana', 'Kowalczyk', 'Siobhán', 'Łukasz', 'Jürgen', 'Wroclaw', 'Kafka', 'Grobnikov', 'Jean-Luc'])(
    'at the start of one: %s',
    (word) => expect(first(word)).toBe(true),
  );

  it.each(['Recieve', 'Thnak', 'Teh', 'Yesteday'])(
    'but not where it is a slip of a word at the start: %s',
    (word) => expect(first(word)).toBe(false),
  );
});

describe('own words', () => {
  const own = new Set(['recieve', "o'grobnik", 'krnstdt']);
  it.each([
    'recieve',
    'Recieve',
    "recieve's",
    'recieve’s',
    'recieve-well',
    'krnstdt',
    'o’grobnik',
    "o'grobnik's",
  ])('are known in every form: %s', (word) => expect(inside(word, own)).toBe(true));
  it.each(['recieved', 'recieve-wlel'])('but not their neighbours: %s', (word) =>
    expect(inside(word, own)).toBe(false),
  );
});
