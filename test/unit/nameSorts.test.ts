import { describe, expect, it } from 'vitest';
import { sortOf } from '../../server/src/core/rules/nameSorts.ts';
import { speller } from '../support/speller.ts';

describe('what a name is the name of', () => {
  it('may be a firm where somebody has a job, though its words are names', () => {
    expect(sortOf('Blueway Freight', speller)).toBeUndefined();
    expect(sortOf('Blueway Freight', speller, true)).toBe('firm');
  });

  it.each([['P&L'], ['Q&As'], ['M4'], ['QS'], ['Mother’s Day']])('is nobody’s: %s', (name) =>
    expect(sortOf(name, speller)).toBeUndefined(),
  );
});
