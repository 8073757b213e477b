import assert from 'node:assert/strict';
import { commands, TabInputWebview, window } from 'vscode';
import { closeAll, dana, eventually, show, uriOf } from './support.ts';

describe('languages', () => {
  afterEach(closeAll);

  for (const [name, language] of [
    [dana, 'followup'],
    ['acme/round-1.interview.md', 'interview-notes'],
    ['README.md', 'markdown'],
  ] as const) {
    it(`takes ${name} as ${language}`, async () => {
      const { document } = await show(uriOf(name));
      assert.equal(document.languageId, language);
    });
  }

  it('wraps long lines of a draft', async () => {
    const { document } = await show(uriOf(dana));
    const { workspace } = await import('vscode');
    assert.equal(workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
  });

  it('opens the built-in preview', async () => {
    await show(uriOf(dana));
    await commands.executeCommand('followup.showPreview');
    const previews = () => window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(isPreview);
    const [preview] = await eventually(
      window.tabGroups.onDidChangeTabs,
      () => previews().length > 0 && previews(),
    );
    assert.match(preview!.label, /thank-you-dana-cole/);
  });
});

function isPreview({ input }: { input: unknown }): boolean {
  return input instanceof TabInputWebview && input.viewType.includes('markdown.preview');
}
