import { describe, expect, test } from 'vitest';
import type { Diagnostic, SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver/node';
import { pullClient, pushClient } from '../support/capabilities.ts';
import { cleanDraft } from '../support/drafts.ts';
import { Editor, has, lacks } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';

const pulling = shareServer();
const pushedTo = () => Editor.start({ capabilities: pushClient });
const unfinished = cleanDraft
  .replace('Please let me know if you need anything else from me.\n\n', '')
  .replace('Best regards,\nSam Fox\n', '');
const parts = (found: Diagnostic[]) => found.flatMap(({ data }) => (data as { part?: string })?.part ?? []);

describe.each([
  ['pulled', pulling],
  ['pushed', pushedTo],
])('what is missing, %s', (_, start) => {
  test('is not said while somebody writes, and is once they save', async () => {
    const editor = await start();
    const uri = await editor.open(freshUri(), '---\nkind: thank-you\n---\n');
    await editor.edit(uri, [
      { range: editor.rangeOf(uri, '---\nkind: thank-you\n---\n'), newText: unfinished },
    ]);
    expect(parts(await editor.findings(uri, lacks('missing-part')))).toEqual([]);
    await editor.notify('textDocument/didSave', { textDocument: { uri } });
    const found = await editor.findings(uri, has('missing-part'));
    expect(parts(found).sort()).toEqual(['closing', 'signature']);
  });
});

test('an empty draft gets one hint', async () => {
  const editor = await pulling();
  const uri = await editor.open(freshUri(), '');
  const found = await editor.findings(uri);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ code: 'missing-part', severity: 4 });
});

describe('a fix with a slot', () => {
  const without = cleanDraft.replace(' I would like to do that work with your team.', '');
  async function fixFor(editor: Editor) {
    const uri = await editor.open(freshUri(), without);
    const [diagnostic] = await editor.findings(uri, has('missing-part'));
    const actions = await editor.actions(uri, diagnostic!.range, { diagnostics: [diagnostic!] });
    return { uri, fix: actions.find(({ isPreferred }) => isPreferred)! };
  }

  test('leads the cursor to it where the client knows snippets', async () => {
    const { workspace } = pullClient;
    const workspaceEdit = { ...workspace?.workspaceEdit, snippetEditSupport: true };
    const capabilities = { ...pullClient, workspace: { ...workspace, workspaceEdit } };
    const { fix } = await fixFor(await Editor.start({ capabilities }));
    const [change] = fix.edit!.documentChanges as TextDocumentEdit[];
    const [edit] = change!.edits as SnippetTextEdit[];
    expect(edit?.snippet.value).toMatch(/\$\{1:\[what draws you to it\]\}/);
  });

  test('is plain text elsewhere, and what it left open is marked', async () => {
    const editor = await pulling();
    const { uri, fix } = await fixFor(editor);
    expect(editor.apply(fix.edit!)).toBe(true);
    expect(editor.text(uri)).toContain('[what draws you to it]');
    await editor.findings(uri, has('placeholder'));
  });
});
