import { describe, expect, it } from 'vitest';
import { check, fixesFor, parseDraft } from '../../server/src/core/index.ts';
import { defaultContext } from '../support/speller.ts';

/** What the fixes of a slot in a letter to Beck Kitchens fill in. */
function fillingsOf(slot: string): string[] {
  const draft = parseDraft(
    `---\nkind: thank-you\nto: Lorraine Beck\ncompany: Beck Kitchens\nrole: Fitter\n---\nDear Lorraine,\n\nThank you for the talk about the island. I have ${slot} in mind.\n\nKind regards,\nWayne Tipton\n`,
  );
  return check(draft, defaultContext)
    .filter(({ rule }) => rule === 'placeholder')
    .flatMap((finding) => fixesFor(finding, draft, defaultContext))
    .flatMap(({ edits }) => edits.map(({ newText }) => newText));
}

describe('a slot for a company', () => {
  it.each(['[Company Name]', '{{company}}', '[employer]'])('%s is filled with theirs', (slot) =>
    expect(fillingsOf(slot)).toEqual(['Beck Kitchens']),
  );
  it.each(['[other company]', '[previous employer]', '[current company]', '[competitor company]'])(
    '%s is not: it asks for another',
    (slot) => expect(fillingsOf(slot)).toEqual([]),
  );
});
