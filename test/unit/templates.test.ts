import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTemplates } from '../../scripts/generate/templates.ts';
import { parseBody } from '../../server/src/core/templates/body.ts';
import { fillBody, plainBody } from '../../server/src/core/templates/index.ts';

describe('the snippet syntax', () => {
  it('splits text, placeholders, choices and repetitions', () => {
    expect(parseBody(`Dear \${1:name}, \${2|am,pm|} $1$0`)).toEqual([
      'Dear ',
      { number: 1, placeholder: 'name' },
      ', ',
      { number: 2, choices: ['am', 'pm'] },
      ' ',
      { number: 1 },
      { number: 0 },
    ]);
  });

  it.each([
    ['a variable', '$TM_FILENAME'],
    ['a variable in braces', `\${CURRENT_YEAR}`],
    ['nesting', `\${1:a \${2:b}}`],
    ['a transform', `\${1/a/b/}`],
    ['an escape', '\\$5'],
  ])('refuses %s', (_, body) => expect(() => parseBody(body)).toThrow('snippet syntax'));

  it('reads as plain text with placeholders or first choices', () => {
    expect(plainBody(`Dear \${1:name}, see you \${2|today,tomorrow|}. $1$0`)).toBe(
      'Dear name, see you today. name',
    );
  });

  it('fills what has a value and leaves the rest as it is', () => {
    expect(fillBody(`\${1:who} and $1 \${2|today,tomorrow|} \${3:where}`, { 1: 'Ana', 2: 'tomorrow' })).toBe(
      'Ana and Ana tomorrow where',
    );
    expect(fillBody(`\${1:who}`, { 1: '' })).toBe('');
  });
});

describe('a file that is not well formed', () => {
  const header = [
    'prefix: fu-a',
    'title: A',
    'description: A',
    'language: followup',
    'guidance: [T1]',
    'fill: {}',
  ];
  const written = (...lines: string[]) => ['---', ...lines, '---', 'Dear $1,'].join('\n');
  it.each([
    ['no front matter', 'Dear Ana,', 'has no front matter'],
    ['an unknown key', written(...header, 'colour: red'), 'colour'],
    ['an unknown kind', written(...header, 'kind: letter'), 'letter'],
    ['a foreign prefix', written(...header).replace('fu-a', 'thanks'), 'thanks'],
    ['a variable', `${written(...header)} $CLIPBOARD`, 'snippet syntax'],
  ])('is named where it has %s', async (_, text, message) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'followup-'));
    try {
      await mkdir(path.join(folder, 'snippets/odd'), { recursive: true });
      await writeFile(path.join(folder, 'snippets/odd/one.md'), text);
      await expect(readTemplates(folder)).rejects.toThrow(message);
      await expect(readTemplates(folder)).rejects.toThrow('snippets/odd/one.md');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
