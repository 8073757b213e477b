import { describe, expect, it } from 'vitest';
import { sortOf } from '../../server/src/core/rules/nameSorts.ts';
import { speller } from '../support/speller.ts';

describe('what a name is the name of', () => {
  it('may be a firm where somebody has a job, though its words are names', () => {
    expect(sortOf('Blueway Freight', speller)).toBeUndefined();
    expect(sortOf('Blueway Freight', speller, 'job')).toBe('firm');
  });

  it('may be one where people join it, though it is in the dictionary', () => {
    expect(sortOf('Tesco', speller)).toBeUndefined();
    expect(sortOf('Heathrow', speller, 'job')).toBeUndefined();
    expect(sortOf('Tesco', speller, 'joining')).toBe('one');
  });

  it.each([['Band Six'], ['P&L'], ['Q&As'], ['M4'], ['QS'], ['Mother’s Day']])('is nobody’s: %s', (name) =>
    expect(sortOf(name, speller)).toBeUndefined(),
  );
});
