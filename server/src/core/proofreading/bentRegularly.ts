import irregular from 'english-verbs-irregular/dist/verbs.json' with { type: 'json' };
import { onFirstUse } from '../onFirstUse.ts';
import { formsOf, regularPast } from './slips/forms.ts';

/** By the form that the rule would give: “thinked” to “thought”, “writed” to “wrote” and “written”. */
const rightForms = onFirstUse(() => {
  const found = new Map<string, readonly string[]>();
  for (const base of Object.keys(irregular)) {
    // “Bed” is no slip.
    if (base === 'be') continue;
    const { past, done } = formsOf(base);
    const right = [...new Set([past, done])];
    // “begined” as well as “beginned”.
    for (const bent of [regularPast(base), `${base}ed`]) if (!right.includes(bent)) found.set(bent, right);
  }
  return found;
});

/**
 * The past forms of an irregular verb that somebody has bent as if it were regular, the simple past first; none for any
 * other word. Small letters only.
 */
export const irregularFormsOf = (word: string): readonly string[] => rightForms().get(word) ?? [];
