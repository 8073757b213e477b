import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { pushClient } from '../support/capabilities.ts';
import { genericDraft, misspelledDraft, spacedDraft } from '../support/drafts.ts';
import { Editor, has, lacks } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';

const shared = shareServer();
const titled = (actions: CodeAction[], part: string) => actions.find(({ title }) => title.includes(part));

/** Opens a draft and asks what can be done about the text. */
async function actionsFor(draft: string, rule: string, text: string) {
  const editor = await shared();
  const uri = await editor.open(freshUri(), draft);
  const diagnostics = await editor.findings(uri, has(rule));
  const actions = await editor.actions(uri, editor.rangeOf(uri, text), { diagnostics });
  return { editor, uri, diagnostics, actions };
}

test('a fix resolves its finding', async () => {
  const { editor, uri, diagnostics, actions } = await actionsFor(misspelledDraft, 'spelling', 'problemm');
  const fix = actions.find(({ isPreferred }) => isPreferred);
  expect(fix).toMatchObject({ kind: 'quickfix', diagnostics });
  expect(editor.apply(fix!.edit!)).toBe(true);
  expect(editor.text(uri)).toBe(misspelledDraft.replace('problemm', 'problem'));
  expect(await editor.findings(uri, lacks('spelling'))).toEqual([]);
});

test('there is at most one preferred fix for a finding', async () => {
  const { actions } = await actionsFor(misspelledDraft, 'spelling', 'problemm');
  expect(actions.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
});

test('an edit is for one version of the file', async () => {
  const { editor, uri, actions } = await actionsFor(misspelledDraft, 'spelling', 'problemm');
  await editor.replace(uri, 'Dear Dana', 'Hello Dana');
  expect(editor.apply(actions[0]!.edit!)).toBe(false);
});

test('a client without versioned edits gets plain ones', async () => {
  const editor = await Editor.start({ capabilities: pushClient });
  const uri = await editor.open('file:///acme/thank-you.followup.md', genericDraft);
  await editor.findings(uri, has('generic-phrase'));
  const [fix] = await editor.actions(uri, editor.rangeOf(uri, 'team player'));
  expect(Object.keys(fix?.edit?.changes ?? {})).toEqual([uri]);
  expect(fix?.edit?.documentChanges).toBeUndefined();
});

test.each(['on this line', 'in this file'])('a finding can be ignored %s', async (where) => {
  const { editor, uri, actions } = await actionsFor(genericDraft, 'generic-phrase', 'team player');
  expect(editor.apply(titled(actions, where)!.edit!)).toBe(true);
  expect(editor.text(uri)).toContain('followup-disable-');
  await editor.findings(uri, lacks('generic-phrase'));
});

test('what resolves several findings at once is offered once', async () => {
  const draft = genericDraft.replace('a team player', 'a team player. I am a hard worker');
  const { editor, uri, actions } = await actionsFor(
    draft,
    'generic-phrase',
    'team player. I am a hard worker',
  );
  const ignores = actions.filter(({ title }) => title.includes('in this file'));
  expect(ignores).toHaveLength(1);
  expect(ignores[0]?.diagnostics?.map(({ range }) => range)).toEqual([
    editor.rangeOf(uri, 'team player'),
    editor.rangeOf(uri, 'hard worker'),
  ]);
});

test('where nothing is found nothing is offered', async () => {
  const { actions } = await actionsFor(genericDraft, 'generic-phrase', 'Best regards');
  expect(actions).toEqual([]);
});

test('a typo can be added to the dictionary', async () => {
  const { uri, actions } = await actionsFor(misspelledDraft, 'spelling', 'problemm');
  expect(titled(actions, 'dictionary')?.command).toMatchObject({
    title: 'Add “problemm” to dictionary',
    command: 'followup.server.addToDictionary',
    arguments: [uri, 'problemm'],
  });
});

test('fix all does what is safe and nothing else', async () => {
  const { editor, uri } = await actionsFor(spacedDraft, 'grammar', '  ');
  const [all, ...more] = await editor.actions(uri, editor.rangeOf(uri, 'Dear'), { only: ['source.fixAll'] });
  expect(more).toEqual([]);
  expect(all?.kind).toBe('source.fixAll.followup');
  expect(editor.apply(all!.edit!)).toBe(true);
  expect(await editor.findings(uri, lacks('grammar'))).toMatchObject([{ code: 'generic-phrase' }]);
  expect(
    await editor.actions(uri, editor.rangeOf(uri, 'Dear'), { only: ['source.fixAll.followup'] }),
  ).toEqual([]);
});

test.each([
  ['quickfix', ['quickfix']],
  ['source', ['source.fixAll.followup']],
  ['source.fixAll.followup', ['source.fixAll.followup']],
  ['source.fixAll.other', []],
  ['refactor', []],
])('who asks for %s alone gets that alone', async (only, kinds) => {
  const { editor, uri } = await actionsFor(spacedDraft, 'grammar', '  ');
  const actions = await editor.actions(uri, editor.rangeOf(uri, '  '), { only: [only] });
  expect([...new Set(actions.map(({ kind }) => kind))]).toEqual(kinds);
});

test('fix all is not offered unasked', async () => {
  const { actions } = await actionsFor(spacedDraft, 'grammar', '  ');
  expect(actions.every(({ kind }) => kind === 'quickfix')).toBe(true);
});
