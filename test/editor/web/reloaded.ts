/** In the same browser, once the page was loaded again: what was added to one's own dictionary is still right. */
import { languages, WorkspaceEdit, workspace } from 'vscode';
import { activate, dana, findings, show, uriOf } from '../host/support.ts';
import { misspelled } from './words.ts';

export async function run(): Promise<void> {
  await activate();
  const { document } = await show(uriOf(dana));
  const edit = new WorkspaceEdit();
  edit.insert(
    document.uri,
    document.positionAt(document.getText().indexOf('I would')),
    `The ${misspelled} and saucrs are good. `,
  );
  await workspace.applyEdit(edit);
  const isFlagged = (word: string) =>
    languages.getDiagnostics(document.uri).some(({ range }) => document.getText(range) === word);
  await findings(document.uri, () => isFlagged('saucrs'));
  if (isFlagged(misspelled)) throw new Error(`${misspelled} is flagged again.`);
  console.log('✓ a word in one’s own dictionary is right after the page is loaded again');
}
