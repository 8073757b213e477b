import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../server/src/cli/contract.ts';
import { runCli } from '../support/cli.ts';
import { copyOfBuild } from '../support/copyOfBuild.ts';

const letter = `---
kind: keep-in-touch
to: Bram
---
Dear Bram,

The ferry 🚢 was late, so it was a mute point. They mended the nets sinse, by in large.

Best,
Sunniva
`;

async function check(...args: string[]) {
  const result = await runCli(['check', '--format', 'json', '--stdin', ...args], { input: letter });
  const { files } = JSON.parse(result.stdout) as JsonReport;
  return { ...result, findings: files.flatMap(({ findings }) => findings) };
}

const grammarOf = ({ findings }: Pick<JsonReport['files'][number], 'findings'>) =>
  findings.filter(({ rule }) => rule === 'grammar');

// Loading takes two seconds, and several times that on a machine that does other things as well.
describe('followup check', { timeout: 120_000 }, () => {
  test('waits for grammar, with the place and the fix of each mistake', async () => {
    const { code, stderr, findings } = await check();
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(grammarOf({ findings })).toMatchObject([
      {
        text: 'mute point',
        name: 'moot-point',
        range: { start: { line: 6, character: 35 } },
        fixes: [{ title: 'Change to “moot point”', edits: [{ newText: 'moot point' }] }],
      },
    ]);
  });

  test('leaves it out on request', async () => {
    const { findings } = await check('--no-grammar');
    expect(findings.map(({ rule }) => rule)).toContain('spelling');
    expect(grammarOf({ findings })).toEqual([]);
  });

  test('finds it from a folder with a space in its name', async () => {
    const folder = copyOfBuild();
    const { stdout } = await runCli(['check', '--stdin'], {
      input: letter,
      file: path.join(folder, 'cli.js'),
    });
    expect(stdout).toContain('“mute point”');
  });

  test.each(['harper.wasm', 'grammar.cjs'])(
    'says once that it cannot load it, and checks the rest: no %s',
    async (missing) => {
      const file = path.join(copyOfBuild(missing), 'cli.js');
      const { code, stdout, stderr } = await runCli(['check', '--stdin'], { input: letter, file });
      expect(code).toBe(1);
      expect(stdout).toContain('“sinse”');
      expect(stderr.trim().split('\n')).toEqual([
        expect.stringMatching(/^followup: the grammar checker could not be loaded; all else is checked\./),
      ]);
    },
  );
});
