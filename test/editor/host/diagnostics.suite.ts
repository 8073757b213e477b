import assert from 'node:assert/strict';
import {
  type CodeAction,
  ConfigurationTarget,
  commands,
  languages,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { activate, closeAll, dana, findings, readFromDisk, ruleOf, show, uriOf, write } from './support.ts';

const has = (rule: string) => (rules: unknown[]) => rules.includes(rule);
const lacks = (rule: string) => (rules: unknown[]) => !rules.includes(rule);

function rangeOf(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text);
  assert.notEqual(start, -1, `“${text}” is not in the document`);
  return new Range(document.positionAt(start), document.positionAt(start + text.length));
}

function actionsAt(document: TextDocument, text: string): Thenable<CodeAction[]> {
  const range = rangeOf(document, text);
  return commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
}

describe('findings', () => {
  before(activate);
  afterEach(closeAll);

  it('appear for an open draft, with a link to the page of the rule', async () => {
    const { document } = await show(uriOf(dana));
    const found = await findings(document.uri, has('spelling'));
    const typo = found.find((one) => ruleOf(one) === 'spelling')!;
    assert.equal(document.getText(typo.range), 'teh');
    assert.equal(typo.source, 'Followup');
    assert.ok(typeof typo.code === 'object');
    assert.match(new TextDecoder().decode(await workspace.fs.readFile(typo.code.target)), /^# /);
  });

  it('appear for a draft that is kept as plain Markdown', async () => {
    const { document } = await show(uriOf(dana));
    const markdown = await languages.setTextDocumentLanguage(document, 'markdown');
    assert.equal(markdown.languageId, 'markdown');
    await findings(document.uri, has('generic-phrase'));
    await languages.setTextDocumentLanguage(markdown, 'followup');
  });

  it('do not appear for other Markdown', async () => {
    const readme = await show(uriOf('README.md'));
    const draft = await show(uriOf(dana));
    await findings(draft.document.uri, has('spelling'));
    assert.deepEqual(languages.getDiagnostics(readme.document.uri), []);
  });

  it('follow the text as it is edited', async () => {
    const editor = await show(uriOf(dana));
    await findings(editor.document.uri, has('spelling'));
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'teh'), 'the'));
    await findings(editor.document.uri, lacks('spelling'));
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'the same'), 'teh same'));
    await findings(editor.document.uri, has('spelling'));
  });

  it('go when their quick fix is applied', async () => {
    const { document } = await show(uriOf(dana));
    await findings(document.uri, has('spelling'));
    const actions = await actionsAt(document, 'teh');
    const fix = actions.find(({ isPreferred, edit }) => isPreferred && edit);
    assert.ok(fix, `no preferred fix among ${actions.map(({ title }) => title)}`);
    assert.ok(await workspace.applyEdit(fix.edit!));
    await findings(document.uri, lacks('spelling'));
    assert.ok(document.getText().includes('because we did the same at'));
  });

  it('go when they are ignored by a comment', async () => {
    const { document } = await show(uriOf(dana));
    await findings(document.uri, has('spelling'));
    const actions = await actionsAt(document, 'teh');
    const ignore = actions.find(({ title }) => /^Ignore .*spelling.* this line/.test(title));
    assert.ok(await workspace.applyEdit(ignore!.edit!));
    await findings(document.uri, lacks('spelling'));
    assert.ok(document.getText().includes('<!-- followup-disable-next-line spelling -->'));
  });

  it('go when the word is added to the dictionary, which is saved', async () => {
    const uri = await write('words.followup.md', 'Dear Dana,\n\nYour team works by the cannal every day.\n');
    const { document } = await show(uri);
    await findings(document.uri, has('spelling'));
    const actions = await actionsAt(document, 'cannal');
    const { command } = actions.find(({ title }) => title.includes('dictionary'))!;
    await commands.executeCommand(command!.command, ...command!.arguments!);
    await findings(document.uri, lacks('spelling'));
    assert.equal(await readFromDisk('followup-dictionary.txt'), 'cannal\n');
  });

  it('get grammar added to them from its thread, and lose it with the fix', async () => {
    const uri = await write('grammar.followup.md', 'Dear Dana,\n\nIt was a mute point.\n');
    const { document } = await show(uri);
    const [mistake] = (await findings(document.uri, has('grammar'))).filter(
      (one) => ruleOf(one) === 'grammar',
    );
    assert.equal(document.getText(mistake!.range), 'mute point');
    const actions = await actionsAt(document, 'mute point');
    const fix = actions.find(({ title }) => title === 'Change to “moot point”');
    assert.ok(await workspace.applyEdit(fix!.edit!));
    await findings(document.uri, lacks('grammar'));
    assert.ok(document.getText().includes('a moot point'));
  });

  it('stay away when the draft is opened again, for words in the dictionary of one’s own', async () => {
    const uri = await write('own.followup.md', 'Dear Dana,\n\nI am a team player by the harbuor.\n');
    const { document } = await show(uri);
    await findings(document.uri, has('spelling'));
    const actions = await actionsAt(document, 'harbuor');
    const { command } = actions.find(({ title }) => title.includes('my own dictionary'))!;
    await commands.executeCommand(command!.command, ...command!.arguments!);
    await findings(document.uri, lacks('spelling'));
    await closeAll();
    await commands.executeCommand('followup.openDictionary');
    assert.match(window.activeTextEditor!.document.getText(), /^harbuor$/m);
    await closeAll();
    await show(uri);
    // The other finding tells that it has been checked again.
    await findings(uri, (rules) => has('generic-phrase')(rules) && lacks('spelling')(rules));
  });

  it('follow the settings', async () => {
    const { document } = await show(uriOf(dana));
    await findings(document.uri, has('generic-phrase'));
    const settings = workspace.getConfiguration('followup');
    const set = (value: unknown) =>
      settings.update('rules.generic-phrase.severity', value, ConfigurationTarget.Workspace);
    await set('off');
    await findings(document.uri, lacks('generic-phrase'));
    await set(undefined);
    await findings(document.uri, has('generic-phrase'));
  });

  it('are cleared when the draft is closed', async () => {
    const { document } = await show(uriOf(dana));
    await findings(document.uri, has('spelling'));
    await closeAll();
    await findings(document.uri, (rules) => rules.length === 0);
  });
});
