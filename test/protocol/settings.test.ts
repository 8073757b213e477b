import { describe, expect, test } from 'vitest';
import type { ShowMessageParams } from 'vscode-languageserver/node';
import { pushClient } from '../support/capabilities.ts';
import { genericDraft } from '../support/drafts.ts';
import { Editor, has, lacks } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';

const uri = 'file:///acme/thank-you.followup.md';
/** For settings that hold from some moment on; those that a server must wait for have one of their own. */
const shared = shareServer({ settings: () => ({}) });
const off = { rules: { 'generic-phrase': { severity: 'off' } } };
const shown = (editor: Editor) =>
  editor.notifications.items
    .filter(({ method }) => method === 'window/showMessage')
    .map(({ params }) => params as ShowMessageParams);

test('settings are asked for before anything is found', async () => {
  const editor = await Editor.start({ settings: () => off });
  await editor.open(uri, genericDraft);
  expect(await editor.findings(uri)).toEqual([]);
});

test('a change of settings applies at once to what is open', async () => {
  let settings: unknown = {};
  const editor = await shared({ settings: () => settings });
  const uri = await editor.open(freshUri(), genericDraft);
  await editor.findings(uri, has('generic-phrase'));
  settings = off;
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  await editor.findings(uri, lacks('generic-phrase'));
  settings = { rules: { 'generic-phrase': { severity: 'hint' } } };
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  const [found] = await editor.findings(uri, has('generic-phrase'));
  expect(found?.severity).toBe(4);
});

test('each workspace folder may have its own', async () => {
  const folders = ['file:///letters', 'file:///letters/quiet'];
  const settings = (scope?: string) => (scope === folders[1] ? off : {});
  const editor = await shared({ folders, settings });
  await editor.open('file:///letters/a.followup.md', genericDraft);
  await editor.open('file:///letters/quiet/b.followup.md', genericDraft);
  await editor.findings('file:///letters/a.followup.md', has('generic-phrase'));
  await editor.findings('file:///letters/quiet/b.followup.md', lacks('generic-phrase'));
});

test('the server asks to be told of changes, where it can', async () => {
  const editor = await Editor.start({ settings: () => ({}) });
  const { params } = await editor.requests.first(
    ({ method, params }) =>
      method === 'client/registerCapability' && JSON.stringify(params).includes('didChangeConfiguration'),
  );
  expect(params).toMatchObject({ registrations: [{ registerOptions: { section: 'followup' } }] });
});

describe('a client that cannot be asked', () => {
  const notAsking = shareServer({ capabilities: pushClient });

  test('sends settings with its first words', async () => {
    const editor = await Editor.start({ capabilities: pushClient, initializationOptions: { settings: off } });
    await editor.open(uri, genericDraft);
    await editor.findings(uri, lacks('generic-phrase'));
  });

  test.each([
    ['those of this server', off],
    ['all of its settings', { editor: { wrap: true }, followup: off }],
  ])('sends %s when they change', async (_, settings) => {
    const editor = await notAsking();
    const uri = await editor.open(freshUri(), genericDraft);
    await editor.findings(uri, has('generic-phrase'));
    await editor.notify('workspace/didChangeConfiguration', { settings });
    await editor.findings(uri, lacks('generic-phrase'));
  });
});

test('settings that make no sense are told once, in plain words, and the rest holds', async () => {
  const settings = () => ({ rules: { ...off.rules, 'no-such-rule': {} }, colour: 'red' });
  const editor = await Editor.start({ settings, folders: ['file:///acme', 'file:///other'] });
  await editor.open(uri, genericDraft);
  await editor.findings(uri, lacks('generic-phrase'));
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  await editor.open('file:///other/b.followup.md', genericDraft);
  await editor.findings('file:///other/b.followup.md', lacks('generic-phrase'));
  await editor.stop();
  const [message, ...more] = shown(editor);
  expect(more).toEqual([]);
  expect(message?.type).toBe(2);
  expect(message?.message).toContain('no-such-rule');
  expect(message?.message).toContain('followup.colour');
});

test.each([['"all"'], ['[]'], ['{"rules": 3}'], ['{"rules": {"too-long": {"severity": 7}}}']])(
  'settings like %s leave the defaults',
  async (json) => {
    const editor = await shared({ settings: () => JSON.parse(json) });
    const uri = await editor.open(freshUri(), genericDraft);
    await editor.findings(uri, has('generic-phrase'));
    expect(shown(editor)).toHaveLength(1);
  },
);

test('a client that fails to answer leaves the defaults', async () => {
  const fails = () => {
    throw new Error('not now');
  };
  const editor = await Editor.start({ settings: fails });
  await editor.open(uri, genericDraft);
  await editor.findings(uri, has('generic-phrase'));
});

describe('strictness', () => {
  const severityOf = (rule: string, { severity, code }: { severity?: number; code?: unknown }) =>
    code === rule ? severity : undefined;

  test.each([
    ['gentle', 3],
    ['standard', 2],
    ['strict', 1],
  ])('%s moves what is found', async (strictness, severity) => {
    const editor = await shared({ settings: () => ({ strictness }) });
    const uri = await editor.open(freshUri(), genericDraft);
    const found = await editor.findings(uri, has('generic-phrase'));
    expect(found.map((each) => severityOf('generic-phrase', each))).toContain(severity);
  });

  test('gives way to what is set for a rule, and changes at once', async () => {
    let settings: unknown = { strictness: 'strict', rules: { 'generic-phrase': { severity: 'hint' } } };
    const editor = await shared({ settings: () => settings });
    const uri = await editor.open(freshUri(), genericDraft);
    const found = await editor.findings(uri, has('generic-phrase'));
    expect(found.map((each) => severityOf('generic-phrase', each))).toContain(4);
    settings = { strictness: 'strict', rules: { 'generic-phrase': { severity: 'default' } } };
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.findings(uri, (all) => all.some((each) => severityOf('generic-phrase', each) === 1));
  });

  test('that there is not is told', async () => {
    const editor = await shared({ settings: () => ({ strictness: 'harsh' }) });
    const uri = await editor.open(freshUri(), genericDraft);
    await editor.findings(uri, has('generic-phrase'));
    expect(shown(editor)[0]?.message).toContain('must be one of "gentle", "standard", "strict"');
  });
});
