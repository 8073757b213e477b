import { describe, expect, test } from 'vitest';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { pullClient, pushClient } from '../support/capabilities.ts';
import { cleanDraft, genericDraft, misspelledDraft } from '../support/drafts.ts';
import { Editor, has, lacks } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';

const pulling = shareServer();
const pushedTo = shareServer({ capabilities: pushClient });
const none = (found: Diagnostic[]) => found.length === 0;

describe.each([
  ['pulled', pullClient, pulling],
  ['pushed', pushClient, pushedTo],
])('%s diagnostics', (_, capabilities, shared) => {
  const start = () => Editor.start({ capabilities });

  test('say what is wrong, where, and where to read about it', async () => {
    const editor = await shared();
    const uri = await editor.open(freshUri(), genericDraft);
    const [found] = await editor.findings(uri, has('generic-phrase'));
    expect(found).toMatchObject({
      source: 'Followup',
      code: 'generic-phrase',
      severity: DiagnosticSeverity.Warning,
      range: editor.rangeOf(uri, 'team player'),
    });
    expect(found?.message).toContain('team player');
    expect(found?.codeDescription?.href).toMatch(/^file:.*\/docs\/rules\/generic-phrase\.md$/);
  });

  test('follow the typing', async () => {
    const editor = await shared();
    const uri = await editor.open(freshUri(), cleanDraft);
    expect(await editor.findings(uri)).toEqual([]);
    await editor.replace(uri, 'I would like', 'I am a hard worker. I would like');
    const [found] = await editor.findings(uri, has('generic-phrase'));
    expect(found?.range).toEqual(editor.rangeOf(uri, 'hard worker'));
    await editor.replace(uri, 'I am a hard worker. ', '');
    await editor.findings(uri, none);
  });

  test('tell of typos first, and of all else as soon as the rules are ready', async () => {
    const editor = await start();
    const uri = await editor.open(freshUri(), genericDraft.replace('problem', 'problemm'));
    const [first, ...more] = await editor.firstAnswer(uri);
    expect(first).toMatchObject({ code: 'spelling', range: editor.rangeOf(uri, 'problemm') });
    expect(more).toEqual([]);
    const found = await editor.findings(uri, has('generic-phrase'));
    expect(found.map(({ code }) => code)).toEqual(['spelling', 'generic-phrase']);
  });

  test('are all there at once for the next draft', async () => {
    const editor = await start();
    const uri = await editor.open(freshUri(), cleanDraft);
    await editor.firstAnswer(uri);
    const next = await editor.open(freshUri('next.followup.md'), genericDraft);
    expect((await editor.findings(next)).map(({ code }) => code)).toEqual(['generic-phrase']);
  });

  test('are for drafts by their name, whatever their language', async () => {
    const editor = await shared();
    const uri = await editor.open(freshUri(), genericDraft, 'markdown');
    await editor.findings(uri, has('generic-phrase'));
  });

  test('are for drafts by their language, whatever their name', async () => {
    const editor = await shared();
    await editor.open('untitled:Untitled-1', genericDraft, 'followup');
    await editor.findings('untitled:Untitled-1', has('generic-phrase'));
  });

  test('keep silent where a comment asks for it', async () => {
    const editor = await shared();
    const uri = await editor.open(freshUri(), genericDraft);
    await editor.findings(uri, has('generic-phrase'));
    const comment = '<!-- followup-disable-file generic-phrase -->\n';
    await editor.replace(uri, 'Dear Dana', `${comment}Dear Dana`);
    await editor.findings(uri, lacks('generic-phrase'));
    await editor.replace(uri, comment, '');
    await editor.findings(uri, has('generic-phrase'));
  });
});

test('closing a file clears what was pushed', async () => {
  const editor = await pushedTo();
  const uri = await editor.open(freshUri(), genericDraft);
  await editor.findings(uri, has('generic-phrase'));
  await editor.close(uri);
  expect(await editor.findings(uri, none)).toEqual([]);
});

test('a client that pulls is not pushed to', async () => {
  const editor = await Editor.start();
  const uri = await editor.open(freshUri(), misspelledDraft);
  await editor.findings(uri, has('spelling'));
  await editor.close(uri);
  await editor.stop();
  const pushed = editor.notifications.items.filter(
    ({ method }) => method === 'textDocument/publishDiagnostics',
  );
  expect(pushed).toEqual([]);
});

test('a client that pulls but cannot be told to pull again is pushed to', async () => {
  const capabilities = { ...pullClient, workspace: { ...pullClient.workspace, diagnostics: {} } };
  const editor = await Editor.start({ capabilities });
  expect(editor.initialized?.capabilities.diagnosticProvider).toBeUndefined();
  const uri = await editor.open(freshUri(), genericDraft);
  await editor.notified<{ uri: string }>('textDocument/publishDiagnostics', (params) => params.uri === uri);
});

test('other Markdown is left alone, and interview notes are not read as a message', async () => {
  const editor = await pulling();
  const readme = await editor.open(freshUri('README.md'), genericDraft, 'markdown');
  const notes = await editor.open(freshUri('round-1.interview.md'), genericDraft, 'interview-notes');
  expect(await editor.findings(readme)).toEqual([]);
  const found = await editor.findings(notes);
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['front-matter']));
});

test('a file that is closed and opened again is a new file', async () => {
  const editor = await pushedTo();
  const uri = await editor.open(freshUri(), genericDraft);
  await editor.close(uri);
  await editor.open(uri, cleanDraft);
  expect(await editor.findings(uri, none)).toEqual([]);
});
