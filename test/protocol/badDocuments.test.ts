import { describe, expect, test } from 'vitest';
import { pushClient } from '../support/capabilities.ts';
import { cleanDraft, genericDraft, misspelledDraft } from '../support/drafts.ts';
import { Editor, has, lacks } from '../support/editor.ts';
import { InProcessClient } from '../support/inProcess.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';

const shared = shareServer();

async function opened(text: string) {
  const editor = await shared();
  return { editor, uri: await editor.open(freshUri(), text) };
}

describe('a draft that is hardly one', () => {
  const drafts = [
    ['empty', ''],
    ['one line break', '\n'],
    ['a byte order mark', '\uFEFF'],
    ['front matter alone', '---\nkind: thank-you\nto: Dana Cole\n---\n'],
    ['the beginning of front matter', '---'],
    ['a NUL character', 'Dear Dana,\0'],
    ['half of a surrogate pair', 'Dear \uD83D,'],
  ] as const;

  test.each(drafts)('%s has few findings and breaks nothing', async (_, text) => {
    const { editor, uri } = await opened(text);
    expect((await editor.findings(uri)).length).toBeLessThanOrEqual(1);
    const start = { line: 0, character: 0 };
    expect(await editor.actions(uri, { start, end: start })).toBeInstanceOf(Array);
  });

  test.each(drafts)('%s may be the first that a server sees', async (_, text) => {
    const client = await new InProcessClient({}).shakeHands();
    await client.open(freshUri(), text);
    for (const answer of [0, 1]) {
      const { diagnostics } = await client.published.first(undefined, answer);
      expect(diagnostics.length).toBeLessThanOrEqual(1);
    }
  });

  test('broken YAML is one clear finding, and the letter is still checked', async () => {
    const { editor, uri } = await opened(genericDraft.replace('to: Dana Cole', 'to: "Dana Cole'));
    const found = await editor.findings(uri, has('front-matter'));
    expect(found.map(({ code }) => code)).toContain('generic-phrase');
    expect(found.find(({ code }) => code === 'front-matter')?.message).toMatch(/cannot be read/);
  });
});

describe('a paste of a megabyte', () => {
  test('is answered, and taken back again', async () => {
    const editor = await Editor.start({ capabilities: pushClient });
    const uri = await editor.open('file:///acme/thank-you.followup.md', genericDraft);
    await editor.findings(uri, has('generic-phrase'));
    const paste = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(18_400);
    expect(paste.length).toBeGreaterThan(1_000_000);
    await editor.replace(uri, 'Best regards', `${paste}Best regards`);
    await editor.findings(uri, has('too-long'));
    await editor.replace(uri, paste, '');
    await editor.findings(uri, lacks('too-long'));
    expect(editor.text(uri)).toBe(genericDraft);
  });
});

describe('ranges are lines and UTF-16 characters', () => {
  test.each([
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with old Mac line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['behind emoji', (text: string) => text.replace('it is the problemm', '🙂👩‍👩‍👧 it is the problemm')],
    [
      'behind combining marks',
      (text: string) => text.replace('it is the', 'Zoe\u0308 n\u0303 said it is the'),
    ],
    ['behind right-to-left text', (text: string) => text.replace('it is the', 'שלום עולם، مرحبا it is the')],
    ['without a line break at the end', (text: string) => text.trimEnd()],
  ])('%s', async (_, change) => {
    const { editor, uri } = await opened(change(misspelledDraft));
    const found = await editor.findings(uri, has('spelling'));
    const typo = found.filter(({ code }) => code === 'spelling');
    expect(typo.map(({ range }) => editor.document(uri).getText(range))).toContain('problemm');
    expect(typo.map(({ range }) => range)).toContainEqual(editor.rangeOf(uri, 'problemm'));
  });

  test('a fix in a file with CRLF keeps its line ends', async () => {
    const crlf = genericDraft.replaceAll('\n', '\r\n');
    const { editor, uri } = await opened(crlf);
    await editor.findings(uri, has('generic-phrase'));
    const actions = await editor.actions(uri, editor.rangeOf(uri, 'team player'));
    const ignore = actions.find(({ title }) => title.includes('on this line'));
    expect(editor.apply(ignore!.edit!)).toBe(true);
    expect(editor.text(uri)).not.toMatch(/[^\r]\n/);
    await editor.findings(uri, lacks('generic-phrase'));
  });

  test('an edit amid emoji moves what comes after', async () => {
    const { editor, uri } = await opened(genericDraft.replace('I am a team', '🙂🙂 I am a team'));
    await editor.findings(uri, has('generic-phrase'));
    await editor.replace(uri, '🙂🙂', '👩‍👩‍👧');
    const [found] = await editor.findings(uri, has('generic-phrase'));
    expect(found?.range).toEqual(editor.rangeOf(uri, 'team player'));
  });
});

test('a position beyond the end is the end', async () => {
  const { editor, uri } = await opened(cleanDraft);
  const far = { line: 9_999, character: 9_999 };
  expect(await editor.request('textDocument/hover', { textDocument: { uri }, position: far })).toBeNull();
  expect(await editor.actions(uri, { start: far, end: far })).toEqual([]);
  const params = { textDocument: { uri }, position: far };
  expect(await editor.request('textDocument/completion', params)).toBeInstanceOf(Array);
});
