import { describe, expect, it } from 'vitest';
import { check, fixesFor, parseDraft } from '../../server/src/core/index.ts';
import { applyFix } from '../support/fixture.ts';
import { defaultContext } from '../support/speller.ts';

/** The severity of what is said of a greeting, and the greeting behind the first fix. */
function mended(greeting: string, to: string): [severity: string | undefined, greeting: string] {
  const text = `---\nkind: thank-you\nto: ${to}\n---\n${greeting}\n\nThank you for the kiln.\n`;
  const draft = parseDraft(text);
  const found = check(draft, defaultContext).find(({ rule }) => rule === 'recipient');
  const [fix] = found ? fixesFor(found, draft, defaultContext) : [];
  return [found?.severity, (fix ? applyFix(text, fix) : text).split('\n')[4]!];
}

describe('a greeting is mended', () => {
  it.each([
    ['Good morning Sir,', 'Samuel Adeleke', 'information', 'Good morning Mr Adeleke,'],
    ["Hello Ma'am,", 'Ruth Adeleke', 'information', 'Hello Ms Adeleke,'],
    // Which of the two nobody knows.
    ['Dear Sir/Madam,', 'Samuel Adeleke', 'warning', 'Dear Samuel Adeleke,'],
    ['Dear Sir or Madam,', 'Samuel Adeleke', 'warning', 'Dear Samuel Adeleke,'],
    ['Dear Ms. Carmen,', 'Ms. Carmen Villalobos', 'warning', 'Dear Ms. Villalobos,'],
    ['Dear Mr Alvarez,', 'Ms. Carmen Villalobos', 'error', 'Dear Ms. Carmen Villalobos,'],
  ])('%s to %s', (greeting, to, severity, right) => {
    expect(mended(greeting, to)).toEqual([severity, right]);
  });
});
