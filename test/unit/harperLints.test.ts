import { describe, expect, test } from 'vitest';
import { lintsOf, paragraphsOf, parseDraft, type Remark } from '../../server/src/core/index.ts';
import { isWanted } from '../../server/src/core/proofreading/harper/curated.ts';
import { idOf } from '../../server/src/core/proofreading/harper/lints.ts';
import { messageFor } from '../../server/src/core/proofreading/harper/wording.ts';

const letter = (body: string, greeting = 'Dear Wilhelmina,') => `---
kind: keep-in-touch
to: Wilhelmina Marsh
company: Will Barrow & Sons
---
${greeting}

${body}

Kind regards,
Aino Laine
`;

/** A remark on the first place of a text in a paragraph. */
const remark = (paragraph: string, wrong: string, suggestions: string[], kind = 'Grammar'): Remark => {
  const start = paragraph.indexOf(wrong);
  return { rule: 'SomeRule', kind, start, end: start + wrong.length, suggestions };
};

/** The findings where Harper says of each paragraph that holds it that `wrong` should be something else. */
function lintsWhere(text: string, wrong: string, right = 'right') {
  const draft = parseDraft(text);
  return lintsOf(draft, (paragraph) =>
    paragraph.includes(wrong) ? [remark(paragraph, wrong, [right])] : [],
  );
}

describe('paragraphs', () => {
  const textsOf = (text: string) => paragraphsOf(parseDraft(text)).map((paragraph) => paragraph.text);

  test('are the author’s own, between greeting and closing and below the name', () => {
    const body = 'The kiln is warm.\n\n- It was cold.\n- It was slow.\n\n> They wrote this.';
    const text = letter(body).replace('Aino Laine\n', 'Aino Laine\n\nP.S. The clay came too.\n');
    expect(textsOf(text).map((each) => each.trim())).toEqual([
      'The kiln is warm.',
      'It was cold.',
      'It was slow.',
      'P.S. The clay came too.',
    ]);
  });

  test('lie where they lie in the file', () => {
    const text = letter('The **kiln** is warm 🔥.\r\nSo is the yard.\r\n\r\nThe clay came.');
    for (const { start, text: paragraph } of paragraphsOf(parseDraft(text))) {
      const source = text.slice(start, start + paragraph.length);
      expect(source.replace(/\*\*/g, '  ').replace(/\r/g, ' ')).toBe(paragraph);
    }
  });

  test('have a word where code and addresses stand, so that their neighbours do not meet', () => {
    const [paragraph] = textsOf(
      letter('Run the `kiln` the old way, see <https://kiln.example/>, and a *b* c.'),
    );
    expect(paragraph).toBe('Run the xxxxxx the old way, see xxxxxxxxxxxxxxxxxxxxxxx, and a  b  c.');
  });

  test('are none where there is nothing to read', () => {
    expect(textsOf('')).toEqual([]);
    expect(textsOf(letter('* * *'))).toEqual([]);
  });
});

describe('findings', () => {
  test('have their place in the file, behind emoji too', () => {
    const text = letter('Thank you 🎉🎉 for it.\n\nShe 👩‍🔧 have the keys.');
    const [found, ...others] = lintsWhere(text, 'have', 'has');
    expect(others).toEqual([]);
    expect(text.slice(found?.start, found?.end)).toBe('have');
    expect(found).toMatchObject({ id: 'some-rule', suggestions: ['has'] });
  });

  test.each(['Will', 'Wilhelmina', 'Laine', 'Barrow'])('do not touch a name: %s', (name) => {
    expect(lintsWhere(letter(`I saw ${name} at the kiln.`), name)).toEqual([]);
  });

  test('touch the same word where it is no name, and “I” always', () => {
    expect(lintsWhere(letter('You will saw it.'), 'will saw')).toHaveLength(1);
    const often = 'So I said it, and so I did. Then I has it, as I’m sure I am.';
    expect(lintsWhere(letter(often), 'I has')).toHaveLength(1);
    expect(lintsWhere(letter(often), 'I’m sure')).toHaveLength(1);
  });

  test('are none for a paragraph that nobody has read yet', () => {
    expect(lintsOf(parseDraft(letter('She have it.')), () => undefined)).toEqual([]);
  });
});

describe('what is wanted', () => {
  const wanted = (wrong: string, suggestions: string[], kind = 'Grammar') =>
    isWanted(remark(wrong, wrong, suggestions, kind), wrong);

  test.each([
    ['have', ['has'], 'Agreement'],
    ['alot', ['a lot'], 'BoundaryError'],
    ['lot’s of', ['lots of'], 'Punctuation'],
    ['more better', ['better'], 'Style'],
    ['the the', ['']],
  ])('%s → %j', (wrong, suggestions, kind = 'Repetition') => {
    const rule = kind === 'Style' ? 'AdjectiveDoubleDegree' : 'SomeRule';
    expect(isWanted({ ...remark(wrong, wrong, suggestions, kind), rule }, wrong)).toBe(true);
  });

  test.each([
    ['a matter of taste', 'in order to', ['to'], 'Style'],
    ['a matter of place', 'petrol', ['gas'], 'Regionalism'],
    ['a typo, which spelling sees', 'hazzle', ['hassle'], 'Spelling'],
    ['a capital', 'ho chi minh city', ['Ho Chi Minh City'], 'Miscellaneous'],
    ['a hyphen', 'out of date', ['out-of-date'], 'Miscellaneous'],
  ])('not %s', (_what, wrong, suggestions, kind) => {
    expect(wanted(wrong, suggestions, kind)).toBe(false);
  });

  test('not where a question turns it round, as in “is there parking?”', () => {
    const there = { ...remark('there', 'there', ['their']), rule: 'ThereToTheir' };
    expect(isWanted(there, 'there', 'And is ')).toBe(false);
    expect(isWanted(there, 'there', 'I loved ')).toBe(true);
  });
});

describe('the message', () => {
  test.each([
    [
      'Agreement',
      'explain',
      ['explains'],
      '“explain” does not agree with the words beside it. Change it to “explains”.',
    ],
    [
      'Typo',
      'dose not',
      ['does not'],
      '“dose not” is probably not the word you meant. Change it to “does not”.',
    ],
    [
      'Usage',
      'discuss about',
      ['discuss'],
      '“discuss about” is not how people say it. Change it to “discuss”.',
    ],
    ['Usage', 'alot', ['a lot'], '“alot” is not written like that here. Change it to “a lot”.'],
    ['Grammar', "lot's of", ['lots of'], "A mark is wrong or missing in “lot's of”. Change it to “lots of”."],
    ['Redundancy', 'more better', ['better'], '“more better” says the same thing twice. “better” is enough.'],
    [
      'Grammar',
      'could lost',
      ['could lost be'],
      'A word is missing after “could lost”. Change it to “could lost be”.',
    ],
    ['Grammar', ' is', [''], '“is” is one word too many. Remove it.'],
    [
      'Grammar',
      'choosed',
      ['chosen', 'chose', 'choose'],
      '“choosed” does not fit here. Change it to “chosen” or “chose”.',
    ],
    ['Grammar', 'a\n b', ['c'], '“a b” does not fit here. Change it to “c”.'],
  ])('of %s on “%s”', (kind, wrong, suggestions, message) => {
    expect(messageFor({ rule: 'SomeRule', kind, suggestions }, wrong)).toBe(message);
  });

  test('is a word of advice where there is no fix, or none', () => {
    const remark = { kind: 'Grammar', suggestions: [] };
    expect(messageFor({ ...remark, rule: 'AllowTo' }, 'allows to see')).toBe(
      '“allows to see” does not say who may. Add the person, as in “allows us to”.',
    );
    expect(messageFor({ ...remark, rule: 'SomeRule' }, 'lent')).toBeUndefined();
  });
});

test.each([
  ['ModalOf', 'modal-of'],
  ['AnA', 'an-a'],
  ['USUniversities', 'us-universities'],
  ['Catch22', 'catch22'],
  ['There', 'there'],
])('%s is called %s', (rule, id) => {
  expect(idOf(rule)).toBe(id);
});
