import { expect, test } from 'vitest';
import { commands } from '../../server/src/protocol.ts';
import { DiskEditor } from '../support/diskEditor.ts';
import { notesWith } from '../support/schedule.ts';
import { shareServer } from '../support/sharedServer.ts';
import { Workspace } from '../support/workspace.ts';

const notesFile = 'tidewater/round-1.interview.md';
const body = '## Discussed\n- Marit: the copper kettle\n- Owen: oak from the Weald\n';
const shared = shareServer({ initializationOptions: { timeZone: 'Europe/Berlin' } }, DiskEditor);
const open = (fields = {}) => {
  const workspace = new Workspace({ [notesFile]: notesWith({ decision: '2026-11-25', ...fields }, body) });
  return { workspace, start: () => shared({ folders: [workspace.uri] }) };
};

test('the whole way from an interview to keeping in touch', async () => {
  const { workspace } = open();
  const editor = await DiskEditor.over(workspace);
  const thanks = await editor.step('thank-you', 'Marit Solberg');
  const begun = await editor.run(commands.beginDraft, thanks.id);
  expect(begun).toEqual({ uri: workspace.file('tidewater/thank-you-marit-solberg.followup.md') });
  expect(workspace.read('tidewater/thank-you-marit-solberg.followup.md')).toContain(
    'When you described the copper kettle',
  );
  expect(await editor.step('thank-you', 'Marit Solberg')).toMatchObject({
    id: thanks.id,
    state: 'draft',
    ...(begun as object),
  });

  await editor.run(commands.markAsSent, thanks.id, '2026-11-19T09:00');
  expect((await editor.step('thank-you', 'Marit Solberg')).state).toBe('sent');

  const check = await editor.step('status-check', 'Marit Solberg');
  await editor.run(commands.markAsSent, check.id, '2026-11-26T09:10');
  expect(workspace.read('tidewater/status-check-marit-solberg.followup.md')).toBe(
    '---\nkind: status-check\nto: Marit Solberg\ncompany: Tidewater Brewing\nrole: Cellar Supervisor\ninterview: round-1.interview.md\nsent: 2026-11-26T09:10\n---\n',
  );
  expect(await editor.brief()).toContain('status-check Marit Solberg awaiting');
  await editor.run(commands.markAsAnswered, check.id, '2026-11-27T16:00');
  expect(await editor.brief()).toContain('status-check Marit Solberg answered');

  const text = workspace.read(notesFile).replace('decision:', 'outcome: rejected\ndecision:');
  await editor.write(workspace.file(notesFile), text);
  const after = await editor.brief();
  expect(after).toContain('rejection-reply Marit Solberg todo');
  expect(after).toContain('keep-in-touch Marit Solberg todo');
});

test('a file that is there is never written over', async () => {
  const { workspace, start } = open();
  // A letter to somebody else, under a name that is wanted.
  workspace.write('tidewater/thank-you-owen-tate.followup.md', '---\nkind: thank-you\nto: Priya Nair\n---\n');
  const editor = await start();
  const step = await editor.step('thank-you', 'Owen Tate');
  expect(await editor.run(commands.beginDraft, step.id)).toEqual({
    uri: workspace.file('tidewater/thank-you-owen-tate-2.followup.md'),
  });
  expect(workspace.read('tidewater/thank-you-owen-tate.followup.md')).toContain('Priya Nair');
});

test('a step that is begun is not begun again', async () => {
  const { start } = open();
  const editor = await start();
  const { id } = await editor.step('thank-you', 'Owen Tate');
  const first = await editor.run(commands.beginDraft, id);
  expect(await editor.run(commands.beginDraft, id)).toEqual(first);
});

test('snooze and skip go into the notes while a step is not begun, and leave no trace when taken back', async () => {
  const { workspace, start } = open();
  const editor = await start();
  const before = workspace.read(notesFile);
  const { id } = await editor.step('linkedin-invite', 'Owen Tate');
  await editor.run(commands.snooze, id, '2026-12-01');
  expect(workspace.read(notesFile)).toContain(
    'snoozed:\n  - linkedin-invite to Owen Tate until 2026-12-01\n',
  );
  expect(await editor.step('linkedin-invite', 'Owen Tate')).toMatchObject({
    snoozed: '2026-12-01T00:00+01:00',
    urgency: 'later',
  });
  await editor.run(commands.snooze, id, '2026-12-02T08:30');
  expect(workspace.read(notesFile)).toContain(
    'snoozed:\n  - linkedin-invite to Owen Tate until 2026-12-02T08:30\n',
  );
  await editor.run(commands.takeBack, id, 'snoozed');
  expect(workspace.read(notesFile)).toBe(before);
  await editor.run(commands.skip, id);
  expect((await editor.step('linkedin-invite', 'Owen Tate')).state).toBe('skipped');
  await editor.run(commands.takeBack, id, 'skipped');
  expect(workspace.read(notesFile)).toBe(before);
});

test('snooze and skip go into the draft once it is begun', async () => {
  const { workspace, start } = open();
  const editor = await start();
  const { id } = await editor.step('thank-you', 'Owen Tate');
  const { uri } = (await editor.run(commands.beginDraft, id)) as { uri: string };
  const draft = 'tidewater/thank-you-owen-tate.followup.md';
  const text = workspace.read(draft);
  await editor.open(uri, text);
  for (const [command, what, line, ...args] of [
    [commands.snooze, 'snoozed', 'snooze: 2026-11-25', '2026-11-25'],
    [commands.skip, 'skipped', 'skip: true'],
    [commands.markAsSent, 'sent', 'sent: 2026-11-19T10:00', '2026-11-19T10:00'],
    [commands.markAsAnswered, 'answered', 'reply: 2026-11-20T10:00', '2026-11-20T10:00'],
  ] as const) {
    await editor.run(command, id, ...args);
    expect(editor.text(uri)).toBe(text.replace('\n---\nHi', `\n${line}\n---\nHi`));
    await editor.run(commands.takeBack, id, what);
    expect(editor.text(uri)).toBe(text);
  }
});

test('what cannot be done is said', async () => {
  const { start } = open();
  const editor = await start();
  const { id } = await editor.step('thank-you', 'Owen Tate');
  await expect(editor.run(commands.beginDraft, 'no such step')).rejects.toThrow(/not in the agenda any more/);
  await expect(editor.run(commands.beginDraft)).rejects.toThrow(/Argument 1/);
  await expect(editor.run(commands.snooze, id, 'soon')).rejects.toThrow(/is no time/);
  await expect(editor.run(commands.takeBack, id, 'skipped')).rejects.toThrow(/nothing to take back/);
  await expect(editor.run(commands.takeBack, id, 'sent')).rejects.toThrow(/nothing to take back/);
  await expect(editor.run(commands.takeBack, id, 'everything')).rejects.toThrow(/one of: sent, answered/);
});

test('notes whose front matter is broken are left alone', async () => {
  const { workspace, start } = open();
  workspace.write(notesFile, '---\ncompany: "Tidewater\ninterviewers: Owen Tate\n---\n');
  const editor = await start();
  const text = workspace.read(notesFile);
  for (const { id } of await editor.agenda()) await editor.run(commands.skip, id).catch(() => undefined);
  expect(workspace.read(notesFile)).toBe(text);
});

test('the agenda is a calendar too', async () => {
  const { start } = open();
  const editor = await start();
  const calendar = await editor.run(commands.exportCalendar, '2026-11-18T18:00:00Z');
  expect(calendar).toMatch(
    /^BEGIN:VCALENDAR\r\n.*SUMMARY:Thank-you note\\, Marit Solberg.*END:VCALENDAR\r\n$/s,
  );
});
