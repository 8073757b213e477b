import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonReport } from '../../server/src/cli/contract.ts';
import { cliFile, runCli } from '../support/cli.ts';

const clean = `---
kind: thank-you
to: Ines Duarte
subject: The vat that turns the canal blue
---
Dear Ines,

Thank you for showing me the dye house on Tuesday. The vat that turns the whole canal blue on wash days is still in my head, and I would like to work where people laugh about such a thing and then fix it.

I have dyed wool for six years and kept the recipe book for four of them. If you want to see it, I will bring it.

Kind regards,
Maud Okafor
`;
const typo = clean.replace('whole canal', 'whole cannal');

let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const json = async (...args: string[]) => {
  const result = await runCli(['check', '--format', 'json', ...args], { cwd: folder });
  return { ...result, report: JSON.parse(result.stdout) as JsonReport };
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'followup cli '));
  write('good/clean.followup.md', clean);
  write('bad/typo.followup.md', typo);
  write('bad/node_modules/x/other.followup.md', typo);
  write('bad/.hidden/other.followup.md', typo);
  write('bad/.gitignore', 'ignored.followup.md\n');
  write('bad/ignored.followup.md', typo);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('exit codes', () => {
  test.each([
    ['0 where nothing is at warning or above', ['check', 'good'], 0],
    ['1 where something is', ['check', 'bad'], 1],
    ['2 for a path that is not there', ['check', 'missing'], 2],
    ['2 for an unknown option', ['check', '--loud'], 2],
    ['2 for an unknown format', ['check', '--format', 'xml'], 2],
    ['2 for an unknown kind', ['check', '--stdin', '--kind', 'poem'], 2],
    ['2 for a moment that is none', ['check', '--now', 'soon'], 2],
    ['2 for an unknown command', ['chekc'], 2],
    ['0 for help', ['--help'], 0],
    ['0 for the version', ['--version'], 0],
  ])('%s', async (_name, args, code) => {
    expect((await runCli(args, { cwd: folder })).code).toBe(code);
  });

  test('what went wrong is said on standard error', async () => {
    const { stderr, stdout } = await runCli(['check', 'missing'], { cwd: folder });
    expect(stderr).toContain('There is no file or folder missing.');
    expect(stdout).toBe('');
  });
});

describe('--format json', () => {
  test('has the shape of the contract, with 0-based UTF-16 positions', async () => {
    const { report } = await json('bad/typo.followup.md');
    expect(Object.keys(report)).toEqual(['version', 'files']);
    const [file] = report.files;
    expect(file).toMatchObject({ path: path.join('bad', 'typo.followup.md'), kind: 'thank-you', words: 69 });
    const finding = file?.findings[0];
    const line = typo.split('\n').findIndex((text) => text.includes('cannal'));
    const character = typo.split('\n')[line]!.indexOf('cannal');
    const range = { start: { line, character }, end: { line, character: character + 6 } };
    expect(finding).toMatchObject({
      rule: 'spelling',
      severity: 'warning',
      text: 'cannal',
      range,
      guidance: ['M3', 'T16'],
    });
    expect(finding?.fixes[0]).toEqual({ title: 'Change to “canal”', edits: [{ range, newText: 'canal' }] });
  });

  test('docs leads to a page that is there', async () => {
    const { report } = await json('bad/typo.followup.md');
    const page = fileURLToPath(report.files[0]!.findings[0]!.docs);
    expect(() => copyFileSync(page, path.join(folder, 'page.md'))).not.toThrow();
  });

  test('a folder leaves out node_modules and dot folders, and takes what git ignores', async () => {
    const { report } = await json('bad');
    const names = report.files.map((file) => path.basename(file.path));
    expect(names).toEqual(['ignored.followup.md', 'typo.followup.md']);
  });

  test('a file named twice is reported once, and a clean one has no findings', async () => {
    const { report, code } = await json('good', 'good/clean.followup.md');
    expect(report.files.map(({ findings }) => findings)).toEqual([[]]);
    expect(code).toBe(0);
  });
});

describe('standard input', () => {
  test('--kind says what it is', async () => {
    const input = 'Hello, any news about the job? I would love to hear.\n\nBest,\nAna\n';
    const args = ['check', '--format', 'json', '--stdin', '--kind', 'status-check'];
    const report = JSON.parse((await runCli(args, { input })).stdout) as JsonReport;
    expect(report.files[0]).toMatchObject({ path: '<stdin>', kind: 'status-check' });
  });

  test('an empty draft gets a hint and is fine', async () => {
    const { code, stdout } = await runCli(['check', '--stdin'], { input: '' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/ hint .*Nothing is written here yet.*\n.*1 finding in 1 of 1 draft/s);
  });
});

describe('the dictionary file', () => {
  test('words of the folder or one above it are known', async () => {
    write('own/followup-dictionary.txt', '# my words\ncannal\n');
    write('own/deeper/typo.followup.md', typo);
    const { report } = await json('own');
    expect(report.files[0]?.findings).toEqual([]);
  });
});

test('--dictionary names a file of one’s own, and says when it is not there', async () => {
  write('own/mine.txt', '# words of the mill\nrecieve\n');
  const file = 'own/letter.followup.md';
  write(file, clean.replace('I will bring it', 'you recieve it'));
  const rules = async (...args: string[]) =>
    (await json(file, ...args)).report.files[0]?.findings.map(({ rule }) => rule);
  expect(await rules()).toEqual(['spelling']);
  expect(await rules('--dictionary', 'own/mine.txt')).toEqual([]);
  const { code, stderr } = await runCli(['check', file, '--dictionary', 'own/none.txt'], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toContain('none.txt');
});

describe('for people', () => {
  test('a line a finding, counted from one, and how many there are', async () => {
    const { stdout } = await runCli(['check', 'bad/typo.followup.md', 'good'], { cwd: folder });
    expect(stdout).toContain('Thank-you note, 69 words');
    expect(stdout).toMatch(/^ +8:\d+ {2}warning .*“cannal” is not in the dictionary\..* spelling$/m);
    expect(stdout.trimEnd()).toMatch(/1 finding in 1 of 2 drafts\.$/);
  });
});

test('the program is one file that runs anywhere', async () => {
  const alone = path.join(folder, 'alone.js');
  copyFileSync(cliFile, alone);
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  const { execFileSync } = await import('node:child_process');
  const output = execFileSync(process.execPath, [alone, 'check', 'good'], { cwd: folder, encoding: 'utf8' });
  expect(output).toBe('Nothing to say about 1 draft.\n');
});
