import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { commands, TreeItemCollapsibleState, window } from 'vscode';
import type { StepNode } from '../../../client/agenda/model.ts';
import type { FollowupApi } from '../../../client/extension.ts';
import { gone, groupsOf, row, rowsOf } from './steps.ts';
import { activate, closeAll, readFromDisk, show, uriOf, write } from './support.ts';

const letter = (company: string, more = '') => `---
kind: thank-you
to: Robin Vale
company: ${company}
${more}---
Dear Robin,

Thank you for your time.
`;

const of =
  (company: string, state?: string) =>
  ({ step }: StepNode) =>
    step.company === company && (!state || step.state === state);

describe('the agenda', () => {
  let api: FollowupApi;

  before(async () => {
    api = await activate();
  });
  afterEach(closeAll);

  it('begins with what is overdue', async () => {
    await row(api, of('Acme Robotics'));
    const [first] = await groupsOf(api);
    assert.equal(first!.label, 'Overdue');
    const mira = first!.steps.find(({ label }) => label === 'Mira Olsen')!;
    assert.match(mira.description, /late · Status check · ready · Zenith Optics/);
    const item = api.tree.getTreeItem(mira);
    assert.match(item.contextValue!, /\bsend\b/);
    assert.equal(item.accessibilityInformation!.label, mira.spoken);
  });

  it('folds away what is done', async () => {
    await write('done.followup.md', letter('Done Ltd', 'sent: 2024-05-02\n'));
    const done = await row(api, of('Done Ltd', 'sent'));
    const group = api.tree.getParent(done)!;
    assert.equal(api.tree.getTreeItem(group).collapsibleState, TreeItemCollapsibleState.Collapsed);
  });

  it('is grouped by company, and remembers that', async () => {
    await row(api, of('Acme Robotics'));
    await commands.executeCommand('followup.groupByCompany');
    assert.ok((await groupsOf(api)).some(({ label }) => label === 'Zenith Optics'));
    assert.equal(api.tree.grouping, 'company');
    await commands.executeCommand('followup.groupByUrgency');
    assert.equal((await groupsOf(api))[0]!.label, 'Overdue');
  });

  it('shows one company, and all again', async () => {
    await row(api, of('Acme Robotics'));
    api.tree.filter('Zenith Optics');
    assert.ok((await rowsOf(api)).every(of('Zenith Optics')));
    await commands.executeCommand('followup.showAllCompanies');
    assert.ok((await rowsOf(api)).some(of('Acme Robotics')));
  });

  it('opens a draft with the command of its row', async () => {
    const mira = await row(api, of('Zenith Optics'));
    const { command } = api.tree.getTreeItem(mira);
    await commands.executeCommand(command!.command, ...command!.arguments!);
    assert.equal(window.activeTextEditor?.document.uri.toString(), mira.step.uri);
  });

  it('shows a file that another program writes, and sees when it is marked there', async () => {
    const file = uriOf('from-outside.followup.md').fsPath;
    await writeFile(file, letter('Outside Ltd'));
    await row(api, of('Outside Ltd', 'ready'));
    await writeFile(file, letter('Outside Ltd', 'sent: 2024-05-02\n'));
    await row(api, of('Outside Ltd', 'sent'));
  });

  it('marks a draft as sent: writes the time, saves, and takes that back', async () => {
    await write('to-send.followup.md', letter('Sendable Inc'));
    await commands.executeCommand('followup.markAsSent', await row(api, of('Sendable Inc')));
    assert.match(await readFromDisk('to-send.followup.md'), /^sent: \d{4}-\d\d-\d\dT\d\d:\d\d$/m);
    await commands.executeCommand('followup.takeBackSent', await row(api, of('Sendable Inc', 'sent')));
    assert.equal(await readFromDisk('to-send.followup.md'), letter('Sendable Inc'));
    await gone(api, of('Sendable Inc', 'sent'));
  });

  it('marks nothing when a row was clicked that the editor cannot name any more', async () => {
    const text = letter('Untouched Ltd');
    const { document } = await show(await write('untouched.followup.md', text));
    await commands.executeCommand('followup.markAsSent', undefined);
    assert.equal(document.getText(), text);
  });

  it('marks nothing that should not go out before the person has said so again', async () => {
    const text = letter('Unfinished Ltd').replace('your time', '[what for]');
    await write('unfinished.followup.md', text);
    await commands.executeCommand('followup.markAsSent', await row(api, of('Unfinished Ltd')));
    assert.equal(await readFromDisk('unfinished.followup.md'), text);
  });

  it('marks the open draft when it is called without a row', async () => {
    const { document } = await show(await write('open.followup.md', letter('Open Ltd')));
    await commands.executeCommand('followup.markAsSent');
    assert.match(document.getText(), /^sent: /m);
    assert.ok(!document.isDirty);
  });

  it('copies a message as it goes out', async () => {
    const { env } = await import('vscode');
    await show(await write('to-copy.followup.md', letter('Copied Ltd')));
    // It waits for an answer to whether it was sent.
    void commands.executeCommand('followup.copyAsEmail');
    const copied = () => env.clipboard.readText();
    while (!(await copied()).includes('Thank you for your time.')) await api.agenda.refresh();
    assert.ok(!(await copied()).includes('kind: thank-you'));
  });
});
