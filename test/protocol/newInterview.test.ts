import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parseNotes } from '../../server/src/core/document/notes.ts';
import { commands, type NewInterview } from '../../server/src/protocol.ts';
import { pushClient } from '../support/capabilities.ts';
import { editsOf, execute } from '../support/commands.ts';
import { Editor } from '../support/editor.ts';
import { shareServer } from '../support/sharedServer.ts';
import { Workspace } from '../support/workspace.ts';
import { editsByFile } from '../support/workspaceEdits.ts';

const shared = shareServer();
const interview: NewInterview = {
  company: "Søren & O'Neill: Joinery",
  role: 'Bench joiner',
  date: '2026-11-18T14:00+01:00[Europe/Copenhagen]',
  decision: '2026-11-27',
  interviewers: [
    {
      name: 'Søren Holm',
      title: 'Owner: workshop',
      email: 'soren@joinery.example',
      relation: 'hiring-manager',
    },
    { name: '#1 "Nguyễn"' },
  ],
};

/** What the last edit writes into which file. */
function written(editor: Editor) {
  const [change] = editsByFile(editsOf(editor).at(-1)!);
  const text = change!.edits[0]!.newText;
  return { uri: change!.uri, text, notes: parseNotes(text) };
}

async function run(editor: Editor, folder: string, given: unknown = interview): Promise<{ uri: string }> {
  return (await execute(editor, commands.newInterview, folder, given)) as { uri: string };
}

test('writes notes that say what was given, whatever the names', async () => {
  const workspace = new Workspace();
  const editor = await shared({ folders: [workspace.uri] });
  const { uri } = await run(editor, workspace.uri);
  const { notes, text, uri: file } = written(editor);
  expect(file).toBe(uri);
  expect(uri).toMatch(/\/s%C3%B8ren-o-neill-joinery\/round-1\.interview\.md$/);
  expect(editsOf(editor).at(-1)?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri });
  // Any program can read them.
  expect(parseYaml(/---\n(.*?)---/s.exec(text)![1]!)).toMatchObject({ company: interview.company });
  const { fields } = notes.frontMatter;
  for (const key of ['company', 'role', 'date', 'decision'] as const)
    expect(fields.get(key)?.value).toBe(interview[key]);
  expect(fields.get('round')?.value).toBe(1);
  expect(notes.interviewers.map(({ name, title }) => [name.text, title?.text])).toEqual([
    ['Søren Holm', 'Owner: workshop'],
    ['#1 "Nguyễn"', undefined],
  ]);
  expect(notes.sections.map(({ topic }) => topic)).toEqual([
    'discussed',
    'liked',
    'concerns',
    'ideas',
    'culture',
  ]);
  expect(notes.sections.flatMap((section) => section.notes)).toEqual([]);
});

test('puts the second round beside the first, wherever that lies', async () => {
  const workspace = new Workspace({
    'jobs/north/first talk.interview.md': `---\ncompany: "Søren & O'Neill: Joinery"\nround: 1\n---\n`,
  });
  const editor = await shared({ folders: [workspace.uri] });
  const { uri } = await run(editor, workspace.uri);
  expect(uri).toBe(workspace.file('jobs/north/round-2.interview.md'));
  expect(written(editor).notes.frontMatter.fields.get('round')?.value).toBe(2);
});

test('never takes the name of a file that is there', async () => {
  const workspace = new Workspace({ 'kiln/round-1.interview.md': '', 'kiln/round-2.interview.md': 'mine' });
  const editor = await shared({ folders: [workspace.uri] });
  await editor.open(workspace.file('kiln/round-1-2.interview.md'), 'not yet saved', 'interview-notes');
  const given = { company: 'Kiln', interviewers: [] };
  expect(await run(editor, workspace.uri, given)).toEqual({
    uri: workspace.file('kiln/round-1-3.interview.md'),
  });
  expect(await run(editor, workspace.file('kiln'), { ...given, round: 2 })).toEqual({
    uri: workspace.file('kiln/round-2-2.interview.md'),
  });
});

test('serves editors that cannot create files by an edit of one that is not there yet', async () => {
  const workspace = new Workspace();
  const editor = await Editor.start({ capabilities: pushClient });
  const { uri } = await run(editor, workspace.uri);
  expect(Object.keys(editsOf(editor).at(-1)?.changes ?? {})).toEqual([uri]);
});

test.each([
  ['a company', { interviewers: [] }, 'Say which company'],
  ['an interview at all', null, 'not understood'],
  ['people that are people', { company: 'Kiln', interviewers: 'Dana' }, '“interviewers” is not understood'],
])('asks for %s', async (_, given, message) => {
  const editor = await shared();
  await expect(run(editor, 'file:///jobs', given)).rejects.toThrow(message);
});
