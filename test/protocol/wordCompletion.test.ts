import { expect, test } from 'vitest';
import { completionsAt, openAt } from '../support/asking.ts';
import { shareServer } from '../support/sharedServer.ts';
import { Workspace } from '../support/workspace.ts';

const shared = shareServer();
const notes = `---
company: Millbrook Surgery
date: 2020-11-18T14:00
interviewers:
  - name: Ruth Adeyemi
    title: Practice manager
    email: ruth@millbrook.example
---
## Discussed
- Ruth: the recall list they keep by hand
`;
const header = '---\nkind: thank-you\nto: Ruth Adeyemi\n---\n';

async function complete(marked: string, triggerKind: 1 | 2 = 1) {
  const workspace = new Workspace({ 'millbrook/round-1.interview.md': notes });
  const editor = await shared({ folders: [workspace.uri] });
  const uri = workspace.file('millbrook/thanks.followup.md');
  const position = await openAt(editor, uri, marked, 'followup');
  const items = await completionsAt(editor, uri, position, triggerKind);
  return {
    items,
    labels: items.map(({ label }) => label),
    accept: async (label: string) => {
      await editor.edit(uri, [items.find((item) => item.label === label)!.textEdit as never]);
      return editor.text(uri);
    },
  };
}

test('a greeting is completed with the name from the notes', async () => {
  const { labels, accept } = await complete(`${header}Dear |`, 2);
  expect(labels).toEqual(['Ruth', 'Ruth Adeyemi']);
  expect(await accept('Ruth')).toBe(`${header}Dear Ruth`);
});

test('a topic takes the place of the word that led to it', async () => {
  const { labels, accept } = await complete(`${header}Dear Ruth,\n\nI keep thinking about reca|\n`);
  expect(labels).toEqual(['the recall list they keep by hand']);
  expect(await accept(labels[0]!)).toContain('thinking about the recall list they keep by hand\n');
});

test('a space in the middle of a sentence offers nothing, the key for it everything', async () => {
  const marked = `${header}Dear Ruth,\n\nThank you for |\n`;
  expect((await complete(marked, 2)).labels).toEqual([]);
  expect((await complete(marked)).labels).toEqual(
    expect.arrayContaining(['Ruth', 'the recall list they keep by hand', 'on Wednesday 18 November 2020']),
  );
});

test('the block of a draft knows people, addresses and notes', async () => {
  const inBlock = async (line: string) =>
    (await complete(`---\nkind: thank-you\n${line}|\n---\nHello\n`)).labels;
  expect(await inBlock('to: ')).toEqual(['Ruth Adeyemi']);
  expect(await inBlock('email: ')).toEqual(['ruth@millbrook.example']);
  expect(await inBlock('interview: ')).toEqual(['round-1.interview.md']);
  expect(await inBlock('company: ')).toEqual(['Millbrook Surgery']);
});
