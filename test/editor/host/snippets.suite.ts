import assert from 'node:assert/strict';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  commands,
  type SnippetString,
} from 'vscode';
import { closeAll, show, uriOf, write } from './support.ts';

describe('snippets', () => {
  afterEach(closeAll);

  it('are offered by their prefix and insert a message with tab stops', async () => {
    const editor = await show(await write('empty.followup.md', ''));
    const item = await offered(editor.document.uri, 'fu-thank-you');
    await editor.insertSnippet(item.insertText as SnippetString);
    assert.match(editor.document.getText(), /^Dear .*Thank you for your time.*regards,/s);
    assert.ok(!editor.selection.isEmpty, 'the first stop is selected');
  });

  it('are not offered in other Markdown', async () => {
    const { document } = await show(uriOf('README.md'));
    const labels = (await completions(document.uri)).map(labelOf);
    assert.deepEqual(
      labels.filter((label) => label.startsWith('fu-')),
      [],
    );
  });
});

const labelOf = ({ label }: CompletionItem) => (typeof label === 'string' ? label : label.label);

async function completions(uri: import('vscode').Uri): Promise<CompletionItem[]> {
  const { Position } = await import('vscode');
  const list: CompletionList = await commands.executeCommand(
    'vscode.executeCompletionItemProvider',
    uri,
    new Position(0, 0),
  );
  return list.items;
}

/** The editor reads snippet files when they are first asked for, and says nothing when it has them: so we ask again. */
async function offered(uri: import('vscode').Uri, prefix: string): Promise<CompletionItem> {
  const all = await completions(uri);
  const item = all.find((one) => labelOf(one) === prefix && one.kind === CompletionItemKind.Snippet);
  return item ?? offered(uri, prefix);
}
