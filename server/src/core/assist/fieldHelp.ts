import { fieldTypes, relations } from '../document/fields.ts';
import { isKind, kindNames } from '../kinds.ts';
import type { Clock } from '../rules/rule.ts';
import { dateInWords } from './dates.ts';
import { type Spot, typeAt } from './spot.ts';

/** What somebody may want to know of a key and its value: sentences, each a line. */
export function helpFor(spot: Spot, clock: Clock): string[] {
  const type = typeAt(spot);
  if (!type) return [];
  const meaning = spot.at === 'value' ? meaningOf(spot, clock) : undefined;
  const choices = spot.at === 'key' && type.choices ? [`One of: ${type.choices.join(', ')}.`] : [];
  return [...(meaning ? [meaning] : []), type.about, ...choices];
}

function meaningOf(spot: Spot, clock: Clock): string | undefined {
  const { key, of, value } = spot;
  const type = of === 'person' ? undefined : fieldTypes[key];
  if (type?.type === 'when') return dateInWords(value, clock);
  return aboutChoice(key, value);
}

/** What one of the choices of a key means. */
export function aboutChoice(key: string, value: string): string | undefined {
  if (key === 'relation')
    return relations[
      value
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-')
    ];
  if (key === 'kind') return isKind(value) ? `This is ${kindNames[value].inText}.` : undefined;
  return key === 'outcome' ? outcomes[value] : undefined;
}

const outcomes: Readonly<Record<string, string>> = {
  waiting: 'They have not decided, as far as you know.',
  offer: 'They want you: nothing more is due.',
  rejected: 'They took somebody else: thank them, and ask what you could do better.',
  postponed: 'They will decide, but not now: keep in touch.',
  withdrawn: 'You do not want the job any more: nothing more is due.',
};
