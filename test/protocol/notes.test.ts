import { describe, expect, test } from 'vitest';
import type {
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  MarkupContent,
} from 'vscode-languageserver/node';
import { completionsAt, openAt } from '../support/asking.ts';
import { pushClient } from '../support/capabilities.ts';
import { Editor } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';

const name = 'round-1.interview.md';
const shared = shareServer({ initializationOptions: { timeZone: 'Europe/Berlin' } });
const notes = `---
company: Millbrook Surgery
role: Practice nurse
date: 2020-11-18T14:00
interviewers:
  - name: Ruth Adeyemi
    email: ruth@millbrook.example
    relation: hiring-manager
  - name: Jo Park
    title: Nurse
    email: jo@millbrook.example
outcome: waiting
---
## Discussed
- Ruth: the recall list
- Jo: night shifts
## Concerns
- Ruth: I have not run a clinic
`;

const open = async () => {
  const editor = await shared();
  return { editor, uri: await editor.open(freshUri(name), notes, 'interview-notes') };
};

describe('findings in notes', () => {
  const expected = [
    [0, 3, expect.stringMatching(/when they want to decide/)],
    [5, 4, '“Ruth Adeyemi” has no title here. Look it up while it is easy to find.'],
  ];
  const short = (found: Diagnostic[]) =>
    found.map(({ range, severity, message }) => [range.start.line, severity, message]);

  test('are pulled', async () => {
    const { editor, uri } = await open();
    expect(short(await editor.findings(uri))).toEqual(expected);
  });

  test('are pushed to editors that do not ask', async () => {
    const editor = await Editor.start({ capabilities: pushClient });
    const uri = await editor.open(`file:///millbrook/${name}`, notes, 'interview-notes');
    expect(short(await editor.findings(uri, (found) => found.length > 0))).toEqual(expected);
  });

  test('have fixes that are applied, and can be silenced', async () => {
    const { editor, uri } = await open();
    const ask = () => editor.actions(uri, editor.rangeOf(uri, 'Ruth Adeyemi'));
    const actions = await ask();
    expect(actions.map(({ title }) => title)).toEqual(['Add “title:”', 'Ignore “front-matter” in this file']);
    editor.apply(actions[0]!.edit!);
    expect(editor.text(uri)).toContain('  - name: Ruth Adeyemi\n    title: [their title]\n    email: ruth');
    const ignore = (await ask()).find(({ title }) => title.startsWith('Ignore'));
    editor.apply(ignore!.edit!);
    expect(await editor.findings(uri)).toEqual([]);
  });
});

test('the outline of notes has people, sections and what is noted', async () => {
  const { editor, uri } = await open();
  const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(
    symbols.map(({ name, detail, children }) => [name, detail, children?.map((one) => one.name)]),
  ).toEqual([
    ['Ruth Adeyemi', '', []],
    ['Jo Park', 'Nurse', []],
    ['Discussed', '2 notes', ['the recall list', 'night shifts']],
    ['Concerns', '1 note', ['I have not run a clinic']],
  ]);
});

test('the block and each section can be folded', async () => {
  const { editor, uri } = await open();
  const folds = await editor.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
  expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [0, 12],
    [13, 15],
    [16, 17],
  ]);
});

describe('a hover', () => {
  const hoverAt = async (marked: string, uri = freshUri(name), languageId = 'interview-notes') => {
    const editor = await shared();
    const position = await openAt(editor, uri, marked, languageId);
    const found = await editor.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    return (found?.contents as MarkupContent | undefined)?.value;
  };

  test.each([
    ['a key', notes.replace('company', 'com|pany'), 'The employer.'],
    ['a key of a person', notes.replace('relation', 'rela|tion'), 'How they stand to the job'],
    ['a relation', notes.replace('hiring-manager', 'hiring-|manager'), 'You would work for them.'],
    ['an outcome', notes.replace('outcome: wait', 'outcome: wait|'), 'They have not decided'],
    ['a date', notes.replace('2020-11', '2020|-11'), 'Wednesday 18 November 2020 at 14:00, '],
  ])('explains %s', async (_, marked, words) => {
    expect(await hoverAt(marked)).toContain(words);
  });

  test('explains the block of a draft', async () => {
    const draft = '---\nkind: thank|-you\nto: Ruth\n---\nDear Ruth,\n';
    expect(await hoverAt(draft, freshUri(), 'followup')).toContain('This is a thank-you note.');
  });

  test('says nothing of other words', async () => {
    expect(await hoverAt(notes.replace('recall', 're|call'))).toBeUndefined();
    expect(await hoverAt(notes.replace('Practice nurse', 'Practice nurse # wa|rd'))).toBeUndefined();
  });
});

describe('completion in the block', () => {
  const labelsAt = async (marked: string) => {
    const editor = await shared();
    const uri = freshUri(name);
    const position = await openAt(editor, uri, marked, 'interview-notes');
    const items = await completionsAt(editor, uri, position);
    return { items, labels: items.map(({ label }) => label), editor, uri };
  };

  test('offers the keys that are not there yet', async () => {
    const { labels } = await labelsAt(notes.replace('outcome', 'd|\noutcome'));
    expect(labels).toEqual(expect.arrayContaining(['decision', 'round', 'snoozed']));
    expect(labels).not.toContain('company');
    expect(labels).not.toContain('sent');
  });

  test('offers the keys of a person', async () => {
    const { labels } = await labelsAt(notes.replace('    email: ruth', '    |\n    email: ruth'));
    expect(labels).toEqual(['name', 'title', 'email', 'phone', 'relation']);
  });

  test.each([
    [
      'relations',
      notes.replace('hiring-manager', '|'),
      ['hiring-manager', 'managers-boss', 'recruiter', 'hr', 'peer', 'other-team'],
    ],
    [
      'outcomes',
      notes.replace('outcome: waiting', 'outcome: |'),
      ['waiting', 'offer', 'rejected', 'postponed', 'withdrawn'],
    ],
    [
      'channels',
      notes.replace('outcome:', 'channel: e|\noutcome:'),
      ['email', 'phone', 'letter', 'linkedin'],
    ],
  ])('offers %s', async (_, marked, expected) => {
    expect((await labelsAt(marked)).labels).toEqual(expected);
  });

  test('offers days of the decision from the interview on, by their names too', async () => {
    const { items } = await labelsAt(notes.replace('outcome:', 'decision: |\noutcome:'));
    expect(items.slice(0, 3).map(({ label, detail }) => [label, detail])).toEqual([
      ['2020-11-19', 'the day after the interview'],
      ['2020-11-20', 'the Friday after the interview'],
      ['2020-11-25', 'a week after the interview'],
    ]);
    expect(items.find(({ detail }) => detail === 'tomorrow')?.filterText).toMatch(/tomorrow \w+day/);
  });

  test('puts a value in its place', async () => {
    const marked = notes.replace('outcome: waiting', 'outcome:|waiting');
    const { items, editor, uri } = await labelsAt(marked);
    const offer = items.find(({ label }) => label === 'offer');
    await editor.edit(uri, [offer!.textEdit as never]);
    expect(editor.text(uri)).toBe(notes.replace('outcome: waiting', 'outcome: offer'));
  });

  test('offers whom a message may be put off for', async () => {
    const { labels } = await labelsAt(notes.replace('outcome:', 'skipped:\n  - |\noutcome:'));
    expect(labels).toContain('thank-you to Ruth Adeyemi');
  });

  test('offers nothing in the middle of a text', async () => {
    expect((await labelsAt(notes.replace('the recall', 'the re|call'))).labels).toEqual([]);
  });
});
