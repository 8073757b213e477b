import { describe, expect, it } from 'vitest';
import { linesOf } from '../../server/src/core/document/lines.ts';
import { parseDraft } from '../../server/src/core/index.ts';
import { findGreeting } from '../../server/src/core/language/greeting.ts';
import { at } from '../support/draft.ts';

const rest = '\n\nThank you for showing me the kiln.\n';
const find = (text: string) => findGreeting([...linesOf(text)]);

describe('names somebody', () => {
  it.each([
    ['Dear Dana,', 'Dana'],
    ['Dear Dana', 'Dana'],
    ['dear dana,', 'dana'],
    ['Dear Ms. Cole,', 'Ms. Cole'],
    ['Dear Dr. van der Berg:', 'Dr. van der Berg'],
    ['Dear Prof Dr Müller,', 'Prof Dr Müller'],
    ['Dear Mr O’Neill,', 'Mr O’Neill'],
    ["Dear Mr O'Neill,", "Mr O'Neill"],
    ['Dear José María,', 'José María'],
    ['Dear Jose\u0301,', 'Jose\u0301'],
    ['Dear 田中さん,', '田中さん'],
    ['Dear Dana and Tom,', 'Dana and Tom'],
    ['Dear Dana, Tom and Li,', 'Dana, Tom and Li'],
    ['Dear Dana, Tom, and Li,', 'Dana, Tom, and Li'],
    ['Hi Dana!', 'Dana'],
    ['Hi Dana –', 'Dana'],
    ['Hello again Dana,', 'Dana'],
    ['Good morning Dana,', 'Dana'],
    ['Hallo Frau Müller,', 'Frau Müller'],
    ['Dana,', 'Dana'],
    ['Dana –', 'Dana'],
    ['Mr Cole,', 'Mr Cole'],
    ['Dear hiring manager,', 'hiring manager'],
    ['Dear [Name],', '[Name]'],
    ['   Dear Dana,', 'Dana'],
  ])('%s', (line, name) => {
    for (const before of ['', '\n\n', '😀\n']) {
      const text = before + line + rest;
      const greeting = find(text);
      expect(greeting?.name?.text).toBe(name);
      expect(at(text, greeting?.name)).toBe(name);
      expect(greeting?.start).toBe(text.indexOf(line.trim()));
    }
  });

  it('on the line of the first sentence ends at its comma', () => {
    const text = 'Hi Dana, thanks for today.';
    expect(at(text, find(text))).toBe('Hi Dana');
    expect(parseDraft(text).email.sentences.map(({ text }) => text)).toEqual(['thanks for today.']);
  });
});

describe('names nobody', () => {
  it.each([
    ['Hi,', 'Hi'],
    ['Hi there,', 'Hi there'],
    ['Hello!', 'Hello'],
    ['Hi all,', 'Hi all'],
    ['Good afternoon,', 'Good afternoon'],
    ['To whom it may concern:', 'To whom it may concern'],
    ['To Whom It May Concern', 'To Whom It May Concern'],
  ])('%s', (line, greeting) => {
    expect(find(line + rest)?.name).toBeUndefined();
    expect(at(line + rest, find(line + rest))).toBe(greeting);
  });
});

describe('is none', () => {
  it.each([
    ['Thank you, Dana, for showing me the kiln.'],
    ['Thank you for today!'],
    ['Hinges are what we spoke about, and doors.'],
    ['Dearly as I would like to, I cannot.'],
    ['To start with, thank you.'],
    ['Hello and thank you for taking the whole afternoon to show me around the kiln on Tuesday.'],
    ['Dana'],
    ['I hope you are well,'],
    ['😀'],
    [''],
  ])('%j', (line) => expect(find(line)).toBeUndefined());

  it('below the first line with words', () => expect(find(`Thank you.\nDear Dana,${rest}`)).toBeUndefined());
});

it('is no part of the body', () => {
  const { email, text } = parseDraft(`**Dear Dana,**${rest}`);
  expect(at(text, email.greeting)).toBe('Dear Dana');
  expect(email.words).toBe(7);
});
