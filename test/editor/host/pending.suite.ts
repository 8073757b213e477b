import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { commands } from 'vscode';
import type { FollowupApi } from '../../../client/extension.ts';
import type { CompanyNode, DraftNode } from '../../../client/pendingModel.ts';
import { activate, closeAll, eventually, readFromDisk, show, uriOf, write } from './support.ts';

const letter = (company: string, more = '') => `---
kind: thank-you
to: Robin Vale
company: ${company}
${more}---
Dear Robin,

Thank you for your time.
`;

describe('the list of pending follow-ups', () => {
  let pending: FollowupApi['pending'];

  before(async () => {
    ({ pending } = await activate());
  });
  afterEach(closeAll);

  /** The group of a company, once there is one. */
  const group = (company: string) =>
    eventually(pending.onDidChangeTreeData, async () => find(await pending.getChildren(), company));
  const gone = (company: string) =>
    eventually(pending.onDidChangeTreeData, async () => !find(await pending.getChildren(), company));
  const find = (nodes: unknown[], company: string) =>
    (nodes as CompanyNode[]).find(({ label }) => label === company);

  it('begins with what is late', async () => {
    await group('Acme Robotics');
    const [first] = (await pending.getChildren()) as CompanyNode[];
    assert.equal(first!.label, 'Zenith Optics');
    assert.match(first!.drafts[0]!.description, /late/);
    const item = pending.getTreeItem(first!.drafts[0]!);
    assert.equal(item.contextValue, 'draft');
    assert.equal(item.label, 'Mira Olsen');
  });

  it('opens a draft with the command of its row', async () => {
    const { drafts } = await group('Acme Robotics');
    const { command } = pending.getTreeItem(drafts[0]!);
    await commands.executeCommand(command!.command, ...command!.arguments!);
    const { window } = await import('vscode');
    assert.equal(window.activeTextEditor?.document.uri.toString(), drafts[0]!.draft.uri);
  });

  it('shows a file that another program writes, and drops it when it is marked there', async () => {
    const file = uriOf('from-outside.followup.md').fsPath;
    await writeFile(file, letter('Outside Ltd'));
    await group('Outside Ltd');
    await writeFile(file, letter('Outside Ltd', 'sent: 2024-05-02\n'));
    await gone('Outside Ltd');
  });

  it('marks a draft as sent: writes the time, saves, and drops it from the list', async () => {
    await write('to-send.followup.md', letter('Sendable Inc'));
    const { drafts } = await group('Sendable Inc');
    await commands.executeCommand('followup.markAsSent', drafts[0] satisfies DraftNode | undefined);
    assert.match(await readFromDisk('to-send.followup.md'), /^sent: \d{4}-\d\d-\d\dT\d\d:\d\d$/m);
    await gone('Sendable Inc');
  });

  it('marks nothing when a row was clicked that the editor cannot name any more', async () => {
    const text = letter('Untouched Ltd');
    const { document } = await show(await write('untouched.followup.md', text));
    await commands.executeCommand('followup.markAsSent', undefined);
    assert.equal(document.getText(), text);
  });

  it('marks the open draft when it is called without a row', async () => {
    const { document } = await show(await write('open.followup.md', letter('Open Ltd')));
    await commands.executeCommand('followup.markAsSent');
    assert.match(document.getText(), /^sent: /m);
    assert.ok(!document.isDirty);
  });
});
