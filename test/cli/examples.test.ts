import { afterAll, describe, expect, test } from 'vitest';
import { toldOn, writeExamples } from '../../scripts/examples.mjs';
import { temporaryFolder } from '../../scripts/workbench/server.mjs';
import { runCli } from '../support/cli.ts';

/** Noon, so many days after the one that the examples are told on. */
function noonAfter(days: number): Date {
  const [year, month, day] = toldOn.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day + days, 12);
}

describe('the examples', () => {
  const { folder, remove } = temporaryFolder();
  afterAll(remove);

  test.each([0, 1, 2, 3, 4, 5, 6])(
    'show every state and every kind of step, also %i days later',
    async (days) => {
      const now = noonAfter(days);
      writeExamples(folder, now);
      const { stdout } = await runCli(['agenda', folder, '--format', 'json', '--now', now.toISOString()]);
      const { steps } = JSON.parse(stdout) as { steps: { state: string; kind: string }[] };
      const states = ['answered', 'awaiting', 'draft', 'ready', 'sent', 'skipped', 'todo'];
      expect([...new Set(steps.map(({ state }) => state))].sort()).toEqual(states);
      expect(new Set(steps.map(({ kind }) => kind)).size).toBe(8);
    },
  );
});
