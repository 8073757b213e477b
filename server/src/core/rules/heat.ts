/** Letters that no mending of single sentences saves: whoever wrote them was angry, or afraid. */
import type { Draft } from '../document/draft.ts';
import type { Range, Report } from '../finding.ts';
import { complainingIn } from './complaining.ts';
import type { Family as Complaint } from './data/complaintMessages.ts';
import { partsToKeep } from './data/partsToKeep.ts';
import { pressingIn } from './pressing.ts';

/** Two sentences are said in a weak moment; with three, and a quarter of all, it is what the letter is about. */
const hot = 3;
const share = 0.25;
/** These run down nobody but the writer. */
const meek: readonly Complaint[] = ['self', 'belittling', 'apology', 'excuse'];

interface Heat {
  pressing: number;
  complaining: number;
  sentences: number;
}

const known = new WeakMap<Draft, Heat>();

function heatIn(draft: Draft): Heat {
  const before = known.get(draft);
  if (before) return before;
  const pressing = pressingIn(draft).map(({ sentence }) => sentence);
  const complaining = complainingIn(draft).flatMap(({ sentence, family }) =>
    meek.includes(family) ? [] : [sentence],
  );
  const heat = {
    pressing: pressing.length,
    complaining: complaining.length,
    sentences: new Set([...pressing, ...complaining]).size,
  };
  known.set(draft, heat);
  return heat;
}

/** The rule that tells of it, where a draft presses or complains in sentence after sentence; it is told once. */
export function heatOf(draft: Draft): 'pushy-tone' | 'complaint' | undefined {
  const { pressing, sentences } = heatIn(draft);
  if (sentences < hot || sentences < draft.email.sentences.length * share) return undefined;
  return pressing * 2 >= sentences ? 'pushy-tone' : 'complaint';
}

/** At the greeting, above all that is said of single sentences. */
export function overheated(draft: Draft): Report {
  const { pressing, complaining, sentences } = heatIn(draft);
  const sound = complaining === 0 ? 'pushy or desperate' : pressing === 0 ? 'bitter' : 'pushy or bitter';
  const message = `Do not send this yet: ${sentences} sentences sound ${sound}. Sleep on it, then begin anew with ${partsToKeep[draft.kind.value]}.`;
  return { ...headOf(draft), message };
}

/** Who has to begin anew is told with what; a list of what this one lacks would be for nothing. */
export function afterBeginningAnew(draft: Draft): Pick<Report, 'givesWayTo'> {
  const rule = heatOf(draft);
  return rule ? { givesWayTo: { rule, ...headOf(draft) } } : {};
}

function headOf({ email }: Draft): Range {
  const { start, end } = email.greeting ?? email.sentences[0]?.words[0] ?? email.body;
  return { start, end };
}
