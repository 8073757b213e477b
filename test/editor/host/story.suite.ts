import assert from 'node:assert/strict';
import { commands, Uri, window, workspace } from 'vscode';
import type { StepNode } from '../../../client/agenda/model.ts';
import type { FollowupApi } from '../../../client/extension.ts';
import { type NewInterview, commands as server } from '../../../server/src/protocol.ts';
import { row, rowsOf } from './steps.ts';
import { activate, closeAll } from './support.ts';

const company = 'Bramley Ferries';

/** A Wednesday one or two weeks ago: what the server itself reckons from is the clock of the machine. */
const wednesday = new Date();
wednesday.setDate(wednesday.getDate() - 7 - ((wednesday.getDay() + 4) % 7));

/** So many days after that Wednesday. */
function day(days: number): string {
  const [year, month] = [wednesday.getFullYear(), wednesday.getMonth()];
  const date = new Date(Date.UTC(year, month, wednesday.getDate() + days));
  return date.toISOString().slice(0, 10);
}

const interview: NewInterview = {
  company,
  role: 'Second Mate',
  date: `${day(0)}T14:00`,
  decision: day(9),
  interviewers: [
    { name: 'Hanne Lund', title: 'Fleet Manager', relation: 'hiring-manager' },
    { name: 'Pete Arkwright', title: 'Master', relation: 'peer' },
    { name: 'Rosa Quayle', title: 'Crewing Officer', relation: 'hr' },
  ],
};

const letter = `Dear Hanne,

Thank you for your time yesterday, and for the walk through the engine room. I keep thinking about the new timetable and the short night in port on Fridays. On the Kestrel we met the same gap with a relief mate who joined on Thursday, and the watch below slept.

I would very much like to sail with you. I have held my ticket for six years and trained four cadets in that time. If you would like to see my sea time, I will gladly send it.

Kind regards,
Jory Penhale
`;

/** From the interview to the months after it, with the clock set as the story goes on. */
describe('the story of an application', () => {
  let api: FollowupApi;

  before(async () => {
    api = await activate();
  });
  after(async () => {
    api.clock.set();
    await api.agenda.refresh();
    await closeAll();
  });

  const at = async (date: string, time: string) => {
    api.clock.set(new Date(`${date}T${time}`));
    await api.agenda.refresh();
  };
  const steps = async (kind: string) =>
    (await rowsOf(api)).filter(({ step }) => step.company === company && step.kind === kind);
  const names = (rows: StepNode[]) => rows.map(({ label }) => label).sort();
  let notes: Uri;
  let draft: Uri;

  it('begins with notes of whom one met, and three thank-yous are offered', async () => {
    await at(day(0), '16:00');
    const folder = workspace.workspaceFolders![0]!.uri.toString();
    // As the dialog does, whose questions the test in the window answers.
    await commands.executeCommand(server.newInterview, folder, interview);
    const first = await row(api, ({ step }) => step.company === company);
    notes = Uri.parse(first.step.notes!, true);
    const thanks = await steps('thank-you');
    assert.deepEqual(names(thanks), ['Hanne Lund', 'Pete Arkwright', 'Rosa Quayle']);
    assert.ok(thanks.every(({ step }) => step.state === 'todo'));
  });

  it('one is begun by a click, and is filled from the notes', async () => {
    const hanne = (await steps('thank-you')).find(({ label }) => label === 'Hanne Lund')!;
    const { command } = api.tree.getTreeItem(hanne);
    await commands.executeCommand(command!.command, ...command!.arguments!);
    const { document } = window.activeTextEditor!;
    draft = document.uri;
    assert.match(document.getText(), /to: Hanne Lund/);
    assert.match(document.getText(), /^(?:Dear|Hello|Hi) .*(?:Hanne|Lund)/m);
    const begun = await row(api, ({ step }) => step.uri === draft.toString());
    assert.equal(begun.step.state, 'draft');
  });

  it('it is written, checked and sent, and the agenda moves on', async () => {
    await at(day(1), '09:00');
    const editor = window.activeTextEditor!;
    const { document } = editor;
    const text = document.getText();
    const top = text.slice(0, text.indexOf('---\n', 4) + 4);
    const written = top.replace(/^subject:.*$/m, 'subject: The short night in port') + letter;
    const { Range } = await import('vscode');
    const whole = new Range(document.positionAt(0), document.positionAt(text.length));
    await editor.edit((change) => change.replace(whole, written));
    await document.save();
    const ready = await row(api, ({ step }) => step.uri === draft.toString() && step.state === 'ready');
    await commands.executeCommand('followup.markAsSent', ready);
    assert.match(document.getText(), new RegExp(`^sent: ${day(1)}T09:00$`, 'm'));
    const sent = await row(api, ({ step }) => step.uri === draft.toString() && step.urgency !== 'today');
    assert.ok(['sent', 'awaiting'].includes(sent.step.state));
  });

  it('the decision date passes, and a status check is offered', async () => {
    await at(day(9), '12:00');
    assert.ok(
      (await steps('status-check')).every(({ step }) => !['overdue', 'today'].includes(step.urgency)),
    );
    await at(day(12), '12:00');
    const [check] = await steps('status-check');
    assert.ok(check && ['overdue', 'today'].includes(check.step.urgency));
  });

  it('they say no: an answer and keeping in touch are offered', async () => {
    const document = await workspace.openTextDocument(notes);
    const editor = await window.showTextDocument(document);
    const text = document.getText();
    const { Position } = await import('vscode');
    await editor.edit((change) => {
      const line = /^outcome:.*\n/m.exec(text);
      if (!line) return change.insert(new Position(1, 0), 'outcome: rejected\n');
      const start = document.positionAt(line.index);
      change.replace(document.lineAt(start).range, 'outcome: rejected');
    });
    await document.save();
    await row(api, ({ step }) => step.company === company && step.kind === 'rejection-reply');
    assert.equal((await steps('status-check')).filter(({ step }) => step.state === 'todo').length, 0);
    await at(day(84), '12:00');
    assert.ok((await steps('keep-in-touch')).length > 0);
  });
});
