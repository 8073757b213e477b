import { describe, expect, it } from 'vitest';
import { fittingWords, knownWords } from '../../server/src/core/assist/draftWords.ts';
import { WorkspaceIndex } from '../../server/src/core/index.ts';

const clock = { now: '2026-11-19T09:00:00Z', timeZone: 'Europe/Berlin' };
const notes = `---
company: Millbrook Surgery
role: Practice nurse
date: 2026-11-18T14:00
decision: 2027-01-08
interviewers:
  - name: Ruth Adeyemi
    title: Practice manager
  - name: Jo Park
---
## Discussed
- Jo: night shifts at the weekend
- Ruth: the recall list they keep by hand
- parking
`;

function wordsOf(draft: string, withNotes = true) {
  const index = new WorkspaceIndex();
  if (withNotes) index.set('file:///m/round-1.interview.md', notes);
  const uri = 'file:///m/a.followup.md';
  index.set(uri, draft);
  return knownWords(index.draft(uri)!, index.around(uri), clock);
}

const ofKind = (words: ReturnType<typeof wordsOf>, kind: string) =>
  words.filter((word) => word.kind === kind).map(({ text }) => text);

const toRuth = '---\nto: Ruth Adeyemi\n---\nDear Ruth,\n';

describe('what the notes know for a draft', () => {
  it('begins with the reader, whose topics come first', () => {
    const words = wordsOf(toRuth);
    expect(ofKind(words, 'name').slice(0, 3)).toEqual([
      'Ruth',
      'Ruth Adeyemi',
      'Ruth Adeyemi, Practice manager',
    ]);
    expect(ofKind(words, 'topic')).toEqual([
      'the recall list they keep by hand',
      'parking',
      'night shifts at the weekend',
    ]);
    expect(ofKind(wordsOf('---\nto: Jo\n---\nHi Jo,\n'), 'topic')[0]).toBe('night shifts at the weekend');
  });

  it('has days in words, with the year where it is another', () => {
    expect(ofKind(wordsOf(toRuth), 'date')).toEqual(['Wednesday 18 November', 'Friday 8 January 2027']);
  });

  it('names the job and the employer', () => {
    expect(ofKind(wordsOf(toRuth), 'fact')).toEqual(['Practice nurse', 'Millbrook Surgery']);
  });

  it('takes from the draft itself where there are no notes', () => {
    const alone = '---\ninterviewers: [Lee Vane]\ntopics: [the kiln]\ndate: 2026-11-17\n---\nHi Lee,\n';
    expect(wordsOf(alone, false).map(({ text }) => text)).toEqual([
      'Lee Vane',
      'the kiln',
      'Tuesday 17 November',
    ]);
    expect(wordsOf('Hello,\n', false)).toEqual([]);
  });
});

describe('what fits while somebody writes', () => {
  const words = wordsOf(toRuth);
  const fitting = (before: string, asked = false) =>
    fittingWords(words, before, asked).words.map(({ text }) => text);

  it.each([
    ['Dear ', ['Ruth', 'Ruth Adeyemi', 'Jo', 'Jo Park']],
    ['Hi R', ['Ruth', 'Ruth Adeyemi']],
    ['Good morning Jo P', ['Jo Park']],
  ])('is a name behind a greeting: %s', (before, expected) => {
    expect(fitting(before)).toEqual(expected);
  });

  it.each([
    ['It was good to talk about the reca', ['the recall list they keep by hand']],
    ['I met Jo', ['Jo', 'Jo Park']],
    ['Thank you for your time on Wed', ['Wednesday 18 November']],
    ['I want to be your Prac', ['Practice nurse']],
  ])('is what is meant by “%s”', (before, expected) => {
    expect(fitting(before)).toEqual(expected);
  });

  it.each([
    '',
    'We talked about the',
    'I am so glad that',
    'I work with',
    'You said on ',
    'It is prac',
    'a ru',
  ])('is nothing behind “%s”', (before) => expect(fitting(before)).toEqual([]));

  it('is everything where the person asks', () => {
    expect(fitting('We met ', true)).toContain('on Wednesday 18 November');
    expect(fitting('We met on ', true)).toContain('Wednesday 18 November');
    expect(fitting('We met ', true)).toHaveLength(words.length);
  });

  it('takes the place of what is typed', () => {
    expect(fittingWords(words, 'about the reca', false).typed).toBe(4);
    expect(fittingWords(words, 'Dear Ru', false).typed).toBe(2);
  });
});
