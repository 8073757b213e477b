import { expect, test } from 'vitest';
import { parseNotes } from '../../server/src/core/document/notes.ts';
import { type CommandResult, commands } from '../../server/src/protocol.ts';
import { calendarOf } from '../support/calendars.ts';
import { editsOf, execute } from '../support/commands.ts';
import { Editor } from '../support/editor.ts';
import { shareServer } from '../support/sharedServer.ts';
import { Workspace } from '../support/workspace.ts';
import { editsByFile } from '../support/workspaceEdits.ts';

const shared = shareServer();
const invitation = calendarOf(`SUMMARY:Interview: Bench joiner at Holm & Sons
DTSTART;TZID=Romance Standard Time:20261124T140000
ORGANIZER;CN=Søren Holm:mailto:soren@holm-sons.example
ATTENDEE;CN=Ines Duarte:mailto:ines.duarte@gmail.com`);

async function run(editor: Editor, folder: string, text: string): Promise<CommandResult> {
  return (await execute(editor, commands.importInvitation, folder, text)) as CommandResult;
}

/** The files that the server asked to write, by their URIs. */
const filesOf = (editor: Editor) =>
  new Map(
    editsOf(editor).flatMap((edit) => editsByFile(edit).map(({ uri, edits }) => [uri, edits[0]!.newText])),
  );

test('writes notes of an invitation, and those of one only once', async () => {
  const workspace = new Workspace();
  const editor = await shared({ folders: [workspace.uri] });
  const { uri } = await run(editor, workspace.uri, invitation);
  expect(uri).toBe(workspace.file('holm-sons/round-1.interview.md'));
  const text = filesOf(editor).get(uri) ?? '';
  expect(text).toContain('company: Holm & Sons # a guess from the title: please check\n');
  expect(text).toContain('date: 2026-11-24T14:00+01:00[Europe/Paris]\n');
  expect(parseNotes(text).interviewers.map(({ name, email }) => [name.text, email?.text])).toEqual([
    ['Søren Holm', 'soren@holm-sons.example'],
  ]);
  workspace.write('holm-sons/round-1.interview.md', text);
  expect(await run(editor, workspace.uri, invitation)).toEqual({ uri });
  expect(editsOf(editor)).toHaveLength(1);
});

test('writes a file for each day of several', async () => {
  const workspace = new Workspace();
  const editor = await shared({ folders: [workspace.uri] });
  const second = invitation.replace('7c1@', '7c2@').replace('20261124', '20261130');
  const { uri, uris } = await run(editor, workspace.uri, invitation + second);
  expect(uris).toEqual([uri, workspace.file('holm-sons/round-2.interview.md')]);
  expect(editsOf(editor)).toHaveLength(1);
  expect([...filesOf(editor).values()].map((text) => /^round: .*$/m.exec(text)?.[0])).toEqual([
    'round: 1',
    'round: 2',
  ]);
});

test('reads a pasted mail, with the clock and the zone of the person', async () => {
  const editor = await Editor.start({ initializationOptions: { timeZone: 'America/Chicago' } });
  const { uri } = await run(
    editor,
    'file:///jobs',
    'Interview at Oxbow Farm with Karen Doyle, 04/05/2099, 10:00',
  );
  expect(uri).toBe('file:///jobs/oxbow-farm/round-1.interview.md');
  expect(filesOf(editor).get(uri)).toContain('date: 2099-04-05T10:00 # a guess from “04/05/2099, 10:00”');
});

test('says plainly what is no invitation', async () => {
  const editor = await shared();
  await expect(run(editor, 'file:///jobs', 'Dear Ines, thank you!')).rejects.toThrow(
    'There is no invitation in this text',
  );
  expect(editsOf(editor)).toEqual([]);
});
