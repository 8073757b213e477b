import { describe, expect, test } from 'vitest';
import type { DocumentSymbol, FoldingRange } from 'vscode-languageserver/node';
import { cleanDraft } from '../support/drafts.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';

const shared = shareServer();
const quoted = `${cleanDraft}\n> Dear Sam,\n> Thank you for coming.\n> Dana\n`;

async function ask<Result>(method: string, text: string): Promise<Result> {
  const editor = await shared();
  const uri = await editor.open(freshUri(), text);
  return editor.request<Result>(method, { textDocument: { uri } });
}

describe('the outline', () => {
  const symbols = (text: string) => ask<DocumentSymbol[]>('textDocument/documentSymbol', text);

  test('names what the parts of a message do', async () => {
    const found = await symbols(cleanDraft);
    expect(found.map(({ name }) => name)).toEqual([
      'Subject',
      'Greeting',
      'Thanks',
      'Why you fit',
      'Your interest',
      'Offer of more',
      'Closing',
      'Signature',
    ]);
    expect(found[2]?.detail).toBe('Thank you for your time on Wednesday.');
  });

  test('of an empty draft is empty', async () => expect(await symbols('')).toEqual([]));
});

describe('folding', () => {
  const folds = async (text: string) => {
    const ranges = await ask<FoldingRange[]>('textDocument/foldingRange', text);
    const lines = text.split('\n');
    return ranges.map(({ startLine, endLine }) => [lines[startLine], lines[endLine]]);
  };

  test('folds the front matter, paragraphs of several lines and what is quoted', async () => {
    expect(await folds(quoted)).toEqual([
      ['---', '---'],
      [expect.stringContaining('Thank you for your time'), expect.stringContaining('freeze, stayed with me')],
      ['Best regards,', 'Sam Fox'],
      ['> Dear Sam,', '> Dana'],
    ]);
  });

  test('folds nothing where there is nothing', async () => expect(await folds('')).toEqual([]));
});
