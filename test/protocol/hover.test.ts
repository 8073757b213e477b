import { expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { rules } from '../../server/src/core/index.ts';
import { pushClient } from '../support/capabilities.ts';
import { genericDraft } from '../support/drafts.ts';
import { Editor } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';

const shared = shareServer();
const rule = rules.find(({ id }) => id === 'generic-phrase')!;

async function hoverOver(text: string, client = shared()) {
  const editor = await client;
  const uri = await editor.open(freshUri(), genericDraft);
  const range = editor.rangeOf(uri, text);
  const params = { textDocument: { uri }, position: range.start };
  return { range, hover: await editor.request<Hover | null>('textDocument/hover', params) };
}

test('a finding tells what it is about, why, and where to read on', async () => {
  const { hover, range } = await hoverOver('team player');
  const { kind, value } = hover!.contents as MarkupContent;
  expect(kind).toBe('markdown');
  expect(value).toContain(rule.title);
  expect(value).toContain(rule.why);
  expect(value).toMatch(/\]\(file:.*\/docs\/rules\/generic-phrase\.md\)/);
  expect(hover!.range).toEqual(range);
});

test('a kind of slip tells by which name it is switched off', async () => {
  const editor = await shared();
  const uri = await editor.open(
    freshUri(),
    genericDraft.replace('I would like', 'I saw the the bay and would like'),
  );
  const position = editor.rangeOf(uri, 'the the').start;
  const hover = await editor.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
  const { value } = hover.contents as MarkupContent;
  expect(value).toContain('This kind is called “repeated-word”. Add that to “followup.rules.grammar.off”');
});

test('the client may know better where the documentation is', async () => {
  const initializationOptions = { docs: 'https://docs.example/followup/' };
  const { hover } = await hoverOver('team player', Editor.start({ initializationOptions }));
  const { value } = hover!.contents as MarkupContent;
  expect(value).toContain('(https://docs.example/followup/rules/generic-phrase.md)');
});

test('an editor without Markdown gets plain text', async () => {
  const { hover } = await hoverOver('team player', Editor.start({ capabilities: pushClient }));
  const { kind, value } = hover!.contents as MarkupContent;
  expect(kind).toBe('plaintext');
  expect(value).toContain(rule.why);
  expect(value).not.toContain('**');
});

test('there is nothing to tell elsewhere', async () => {
  expect((await hoverOver('Best regards')).hover).toBeNull();
});
