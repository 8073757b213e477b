import { expect, test } from 'vitest';
import type { ClientCapabilities, CompletionItem } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { plainBody, rules, templates } from '../../server/src/core/index.ts';
import { openAt } from '../support/asking.ts';
import { pushClient } from '../support/capabilities.ts';
import { cleanDraft } from '../support/drafts.ts';
import { Editor } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';

const shared = shareServer();
const withoutSnippets = shareServer({ initializationOptions: { snippetCompletion: false } });
const short = templates.find(({ prefix }) => prefix === 'fu-thank-you-short')!;

/** Asks at the place of `|`. */
async function complete(marked: string, client = shared(), uri = freshUri()): Promise<CompletionItem[]> {
  const editor = await client;
  const position = await openAt(editor, uri, marked, 'markdown');
  return editor.request<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position });
}

const labels = (items: CompletionItem[]) => items.map(({ label }) => label);
const find = (items: CompletionItem[], label: string) => items.find((item) => item.label === label);

/** The text after an item is accepted, without regard to snippet syntax. */
function accept(marked: string, item: CompletionItem | undefined): string {
  const document = TextDocument.create('', 'followup', 1, marked.replace('|', ''));
  return TextDocument.applyEdits(document, item?.textEdit && 'range' in item.textEdit ? [item.textEdit] : []);
}

test('a prefix gives its template, as a snippet, in its place', async () => {
  const marked = 'fu-thank-you-s|\n';
  const item = find(await complete(marked), short.prefix);
  expect(item).toMatchObject({ insertTextFormat: 2, detail: short.title });
  expect(accept(marked, item)).toBe(`${short.body}\n`);
});

test('an editor without snippets gets the plain text', async () => {
  const marked = 'fu-thank-you-s|\n';
  const item = find(await complete(marked, Editor.start({ capabilities: pushClient })), short.prefix);
  expect(item?.insertTextFormat).toBe(1);
  expect(accept(marked, item)).toBe(`${plainBody(short.body)}\n`);
  expect(accept(marked, item)).not.toContain('${');
});

test.each(['fu-thank|', 'FU-thank|', 'thank|', '|'])('%s offers thank-you notes', async (marked) => {
  expect(labels(await complete(marked))).toContain('fu-thank-you');
});

test('what is typed narrows the offer', async () => {
  const offered = labels(await complete('fu-status|'));
  expect(offered).toContain('fu-status-check');
  expect(offered).not.toContain('fu-thank-you');
});

test.each([
  ['inside a line', 'Dear fu-th|'],
  ['below an indent', '    fu-th|'],
])('nothing is offered %s', async (_, marked) => {
  expect(await complete(marked)).toEqual([]);
});

test('the front matter has keys and no templates', async () => {
  const offered = labels(await complete('---\nkind: thank-you\nfu-th|\n---\n'));
  expect(offered).toContain('subject');
  expect(offered.filter((label) => label.startsWith('fu-') || label === 'kind')).toEqual([]);
});

test('a template for a whole file is offered at its top alone', async () => {
  expect(labels(await complete('fu-new|'))).toContain('fu-new-thank-you');
  expect(labels(await complete('Dear Dana,\n\nfu-new|'))).not.toContain('fu-new-thank-you');
});

test('interview notes have templates of their own', async () => {
  const offered = labels(await complete('fu-|', shared(), freshUri('round-1.interview.md')));
  expect(offered).toContain('fu-interview-notes');
  expect(offered).not.toContain('fu-thank-you');
  expect(labels(await complete('fu-|'))).not.toContain('fu-interview-notes');
});

test('an editor with snippets of its own is not offered them twice', async () => {
  expect(await complete('fu-th|', withoutSnippets())).toEqual([]);
});

test('a comment that silences is completed with the names of rules', async () => {
  const marked = cleanDraft.replace('Dear', '<!-- followup-disable-next-line sp| -->\nDear');
  const items = await complete(marked, withoutSnippets());
  expect(labels(items)).toEqual(rules.map(({ id }) => id));
  expect(accept(marked, find(items, 'spelling'))).toContain('<!-- followup-disable-next-line spelling -->');
});

test('a rule that is named already is not offered again', async () => {
  const offered = labels(await complete('<!-- followup-disable-file spelling, |'));
  expect(offered).not.toContain('spelling');
  expect(offered).toContain('too-long');
});

const markdown: ClientCapabilities = {
  textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
};

test('the template is shown before it is accepted', async () => {
  const [item] = await complete('fu-thank-you-short|', Editor.start({ capabilities: markdown }));
  expect(item?.documentation).toMatchObject({
    kind: 'markdown',
    value: expect.stringContaining(short.description),
  });
});

test('a draft is offered the parts it still lacks', async () => {
  const without = cleanDraft.replace('Please let me know if you need anything else from me.\n', '|\n');
  const items = await complete(without, withoutSnippets());
  expect(labels(items)).toEqual(['fu-add-offer']);
  expect(accept(without, items[0])).toContain(
    '\n\nIf there is anything else you would like to know, please ask.\n',
  );
});

test('and none that it has', async () => {
  const whole = cleanDraft.replace('Best regards', '|\n\nBest regards');
  expect(await complete(whole, withoutSnippets())).toEqual([]);
});
