/** The whole extension in the web: no disk, no process, the server in a Web Worker. Runs in the web extension host. */
import { type CodeAction, commands, Range, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import { commands as server } from '../../../server/src/protocol.ts';
import { row } from '../host/steps.ts';
import { activate, dana, findings, mira, readFromDisk, show, uriOf } from '../host/support.ts';
import { misspelled } from './words.ts';

export async function run(): Promise<void> {
  try {
    await scenario();
  } catch (error) {
    console.log(`✗ ${error instanceof Error ? error.stack : error}`);
    throw error;
  }
}

async function scenario(): Promise<void> {
  const api = await activate();
  const { document } = await show(uriOf(dana));
  await findings(document.uri, (rules) => rules.includes('spelling') && rules.includes('generic-phrase'));
  console.log('✓ findings appear');

  await applyPreferredFix(document, 'teh');
  await findings(document.uri, (rules) => !rules.includes('spelling'));
  await document.save();
  expect((await readFromDisk(dana)).includes('did the same'), 'the fix is saved');
  console.log('✓ a quick fix is applied');

  await replace(document, 'I would be glad', 'I were glad');
  await findings(document.uri, (rules) => rules.includes('grammar'));
  await replace(document, 'I were glad', 'I would be glad');
  await findings(document.uri, (rules) => !rules.includes('grammar'));
  console.log('✓ grammar is found by a worker of the worker');

  await addToDictionary(document, 'teapotts', /^Add .* to dictionary$/);
  expect((await readFromDisk('followup-dictionary.txt')) === 'teapotts\n', 'the folder has its dictionary');
  await addToDictionary(document, misspelled, /my own dictionary/);
  console.log('✓ typos are added to both dictionaries');

  await row(api, ({ step }) => step.company === 'Acme Robotics');
  const first = await row(api, ({ step }) => step.company === 'Zenith Optics');
  expect(first.step.urgency === 'overdue', 'the late one is overdue');
  console.log('✓ the list is read through the client');

  await commands.executeCommand('followup.markAsSent', first);
  expect(/^sent: \d{4}-/m.test(await readFromDisk(mira)), 'the time is written');
  await row(api, ({ step }) => step.uri === first.step.uri && step.state !== 'draft');
  console.log('✓ a draft is marked as sent');

  const interviewers = [{ name: 'Greta Holm' }];
  const interview = { company: 'Lantern Press', date: '2026-05-06T10:00', interviewers };
  await commands.executeCommand(server.newInterview, uriOf('').toString(), interview);
  const thanks = await row(api, ({ step }) => step.person === 'Greta Holm' && step.kind === 'thank-you');
  await commands.executeCommand('followup.beginDraft', thanks);
  const begun = await row(api, ({ step }) => step.id === thanks.step.id && step.uri !== undefined);
  const text = new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(begun.step.uri!)));
  expect(/^to: Greta Holm$/m.test(text), 'the draft is written from the notes');
  console.log('✓ notes are written, and a draft is begun from them');
}

async function applyPreferredFix(document: TextDocument, text: string): Promise<void> {
  const start = document.positionAt(document.getText().indexOf(text));
  const range = new Range(start, start.translate(0, text.length));
  const actions: CodeAction[] = await commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
  );
  const fix = actions.find(({ isPreferred, edit }) => isPreferred && edit);
  expect(fix !== undefined && (await workspace.applyEdit(fix.edit!)), 'there is a preferred fix');
}

/** Writes a typo behind the sentence, and takes it for right. */
async function addToDictionary(document: TextDocument, word: string, title: RegExp): Promise<void> {
  await replace(document, 'your team.', `your team. The ${word} are good.`);
  await findings(document.uri, (rules) => rules.includes('spelling'));
  const start = document.positionAt(document.getText().indexOf(word));
  const range = new Range(start, start.translate(0, word.length));
  const actions: CodeAction[] = await commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
  );
  const command = actions.find((action) => title.test(action.title))?.command;
  expect(command, `${word} can be added`);
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
  await findings(document.uri, (rules) => !rules.includes('spelling'));
}

async function replace(document: TextDocument, old: string, newText: string): Promise<void> {
  const start = document.positionAt(document.getText().indexOf(old));
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(start, start.translate(0, old.length)), newText);
  expect(await workspace.applyEdit(edit), 'the text is changed');
}

/** Node's assertions are not to be had in a worker. */
function expect(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`Not so: ${what}.`);
}
