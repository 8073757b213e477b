import { expect, test } from 'vitest';
import { commands } from '../../server/src/protocol.ts';
import { editsOf, execute } from '../support/commands.ts';
import { cleanDraft } from '../support/drafts.ts';
import { shareServer } from '../support/sharedServer.ts';

const shared = shareServer();
const uri = 'file:///acme/thank-you.followup.md';

test.each([
  [commands.markAsSent, []],
  [commands.markAsSent, [7]],
  [commands.markAsSent, [uri, 'soon']],
  [commands.markAsSent, ['file:///no/such.followup.md']],
  [commands.addToDictionary, [uri]],
  [commands.addToDictionary, [uri, '']],
  [commands.addToDictionary, [uri, 'two words']],
  [commands.addToDictionary, ['untitled:Untitled-1', 'word']],
  ['followup.server.noSuchCommand', []],
])('%s with %j is an error in plain words', async (command, args) => {
  const editor = await shared();
  await editor.open(uri, cleanDraft);
  await expect(execute(editor, command, ...args)).rejects.toThrow(/^(?!Request .* failed)[A-Z“].*\.$/);
  expect(editsOf(editor)).toEqual([]);
});
