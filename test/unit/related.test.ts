import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../server/src/core/index.ts';
import { toDiagnostic } from '../../server/src/lsp/convert.ts';

const document = TextDocument.create('file:///a/t.followup.md', 'followup', 1, 'Dear Dana,\nThank you.\n');
const finding: Finding = {
  rule: 'recipient',
  severity: 'warning',
  message: 'Nobody of that name was there.',
  start: 5,
  end: 9,
  related: [
    { uri: 'file:///a/r.interview.md', start: 4, end: 8, message: 'Who was there' },
    { uri: document.uri, start: 11, end: 16, message: 'Below' },
    { uri: 'file:///gone.interview.md', start: 0, end: 1, message: 'Gone' },
  ],
};
const notes = { uri: 'file:///A/r.interview.md', text: '---\nDana\n' };

it('related places are in their own files, as the client spells them; what is gone is left out', () => {
  const textOf = (uri: string) => (uri.endsWith('/r.interview.md') ? notes : undefined);
  const range = (line: number, start: number, end: number) => ({
    start: { line, character: start },
    end: { line, character: end },
  });
  expect(toDiagnostic(document, finding, { textOf }).relatedInformation).toEqual([
    { location: { uri: notes.uri, range: range(1, 0, 4) }, message: 'Who was there' },
    { location: { uri: document.uri, range: range(1, 0, 5) }, message: 'Below' },
  ]);
});

it('a client that does not know them gets none', () => {
  expect(toDiagnostic(document, finding)).not.toHaveProperty('relatedInformation');
});
