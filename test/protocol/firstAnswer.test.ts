import path from 'node:path';
import { expect, test } from 'vitest';
import { copyOfBuild } from '../support/copyOfBuild.ts';
import { genericDraft } from '../support/drafts.ts';
import { Editor, has } from '../support/editor.ts';

const uri = 'file:///acme/thank-you.followup.md';
const draft = genericDraft.replace('problem', 'problemm');

test('an editor that asks for everything at once gets the typos first, and is not told to ask again meanwhile', async () => {
  const editor = await Editor.start({ settings: () => ({}) });
  await editor.open(uri, draft);
  const others = [
    editor.request('followup/agenda', {}),
    editor.request('textDocument/documentSymbol', { textDocument: { uri } }),
  ];
  const report = await editor.request<{ items: { code: string }[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  expect(report.items.map(({ code }) => code)).toEqual(['spelling']);
  await Promise.all(others);
  await editor.findings(uri, has('generic-phrase'));
});

test('a word that is being typed is not among them', async () => {
  const editor = await Editor.start();
  await editor.open(uri, draft);
  const { end } = editor.rangeOf(uri, 'team player');
  await editor.edit(uri, [{ range: { start: end, end }, newText: 'r' }]);
  const found = await editor.firstAnswer(uri);
  expect(found.map(({ range }) => editor.document(uri).getText(range))).toEqual(['problemm']);
});

test('without the word lists, which a damaged copy may lack, the rest is checked', async () => {
  const editor = await Editor.start({
    command: [path.join(copyOfBuild('words.gz'), 'server.cjs'), '--stdio'],
  });
  await editor.open(uri, draft);
  await editor.findings(uri, has('generic-phrase'));
});
