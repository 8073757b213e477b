import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { commands } from '../../server/src/protocol.ts';
import { editsOf, execute } from '../support/commands.ts';
import { misspelledDraft } from '../support/drafts.ts';
import { Editor, has, lacks } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';
import { Workspace } from '../support/workspace.ts';
import { editsByFile } from '../support/workspaceEdits.ts';

const shared = shareServer();
const body = 'Thank you for teh tour. The problemm with the freezer is one I have met before.';
const draft = misspelledDraft.replace(/(?<=,\n\n)[\s\S]*?(?=\n\n)/, body);

async function marked(editor: Editor, uri: string, accept = has('spelling')) {
  const found = await editor.findings(uri, accept);
  return found
    .filter(({ code }) => code === 'spelling')
    .map(({ range }) => editor.document(uri).getText(range));
}

const marks = (count: number) => (found: Diagnostic[]) =>
  found.filter(({ code }) => code === 'spelling').length === count;

/** Types letters behind the first place where a text stands. */
function type(editor: Editor, uri: string, after: string, newText: string): Promise<void> {
  const { end } = editor.rangeOf(uri, after);
  return editor.edit(uri, [{ range: { start: end, end }, newText }]);
}

test('a word is not marked while it is typed, and is once the next one begins', async () => {
  const editor = await shared();
  const uri = await editor.open(freshUri(), draft);
  expect(await marked(editor, uri)).toEqual(['teh', 'problemm']);
  await type(editor, uri, 'before.', ' ');
  for (const letter of 'Wiht') {
    await type(editor, uri, editor.text(uri).split('\n\n')[1]!, letter);
    expect(await marked(editor, uri)).toEqual(['teh', 'problemm']);
  }
  await type(editor, uri, 'Wiht', ' ');
  expect(await marked(editor, uri)).toEqual(['teh', 'problemm', 'Wiht']);
});

test('a keystroke at the end of a word leaves it alone until the cursor is elsewhere', async () => {
  const editor = await shared();
  const uri = await editor.open(freshUri(), draft);
  await marked(editor, uri);
  await type(editor, uri, 'tour', 'r');
  expect(await marked(editor, uri)).toEqual(['teh', 'problemm']);
  await editor.actions(uri, editor.rangeOf(uri, 'Dear'));
  expect(await marked(editor, uri, marks(3))).toContain('tourr');
});

test('saving ends the word', async () => {
  const editor = await shared();
  const uri = await editor.open(freshUri(), draft);
  await marked(editor, uri);
  await type(editor, uri, 'tour', 'r');
  await editor.notify('textDocument/didSave', { textDocument: { uri } });
  expect(await marked(editor, uri, marks(3))).toContain('tourr');
});

test('all typos that leave no doubt are fixed at once', async () => {
  const editor = await shared();
  const uri = await editor.open(freshUri(), draft);
  await marked(editor, uri);
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'problemm'));
  const all = actions.find(({ title }) => title === 'Fix all 2 typos that leave no doubt');
  expect(editor.apply(all!.edit!)).toBe(true);
  expect(editor.text(uri)).toBe(draft.replace('teh', 'the').replace('problemm', 'problem'));
  await editor.findings(uri, lacks('spelling'));
});

test('the same typo is fixed everywhere', async () => {
  const editor = await shared();
  const twice = draft.replace('teh tour', 'the problemm');
  const uri = await editor.open(freshUri(), twice);
  await marked(editor, uri);
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'problemm'));
  const all = actions.find(({ title }) => title === 'Change all 2 “problemm” to “problem”');
  expect(editor.apply(all!.edit!)).toBe(true);
  expect(editor.text(uri)).toBe(twice.replaceAll('problemm', 'problem'));
});

test('a word can go to the dictionary of one’s own, which holds in every folder', async () => {
  const own = new Workspace();
  const userDictionary = own.file('dictionary.txt');
  const editor = await Editor.start({ initializationOptions: { userDictionary } });
  const uri = await editor.open(freshUri(), draft);
  await marked(editor, uri);
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'problemm'));
  expect(actions.filter(({ command }) => command !== undefined).map(({ title }) => title)).toEqual([
    'Add “problemm” to dictionary',
    'Add “problemm” to my own dictionary, for all folders',
  ]);
  expect(await execute(editor, commands.addToDictionary, uri, 'problemm', 'user')).toEqual({
    uri: userDictionary,
  });
  expect(editsByFile(editsOf(editor).at(-1)!)).toMatchObject([
    { uri: userDictionary, edits: [{ newText: 'problemm\n' }] },
  ]);
  expect(await marked(editor, uri, marks(1))).toEqual(['teh']);
});

test('a word that is taken out of it is marked again', async () => {
  const own = new Workspace({ 'dictionary.txt': '# mine\nproblemm\n' });
  const editor = await Editor.start({
    initializationOptions: { userDictionary: own.file('dictionary.txt') },
  });
  const uri = await editor.open(freshUri(), draft);
  expect(await marked(editor, uri)).toEqual(['teh']);
  own.write('dictionary.txt', '# mine\n');
  await editor.notify('textDocument/didSave', { textDocument: { uri } });
  expect(await marked(editor, uri, marks(2))).toContain('problemm');
});

test('an editor that keeps no dictionary of one’s own is not offered it', async () => {
  const editor = await shared();
  const uri = await editor.open(freshUri(), draft);
  await expect(execute(editor, commands.addToDictionary, uri, 'problemm', 'user')).rejects.toThrow(
    'no dictionary',
  );
  await expect(execute(editor, commands.addToDictionary, uri, 'problemm', 'other')).rejects.toThrow('"user"');
});
