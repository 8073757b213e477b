/** Where a draft greets its reader, or fails to. */
import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import { isStart } from '../language/addressee.ts';
import { everyone, nobodyWords, stiffGreeting } from '../language/data/nobody.ts';
import { isFirstName } from '../language/names.ts';
import { readersOf } from '../language/readers.ts';
import { slotsOf } from '../language/slots/index.ts';
import { nameProblem } from './greetedName.ts';

export interface Place extends Range {
  /** Set where no name is greeted at all. */
  nobody: boolean;
}

/** The name in the greeting, the slot in its place, or all of "To whom it may concern" and "Dear ,". */
export function placeIn(draft: Draft): Place | undefined {
  const { text, email } = draft;
  const { greeting } = email;
  if (!greeting) return stiffLine(draft) ?? bareName(draft);
  const slot = slotsOf(draft).find(({ start, end }) => start < greeting.end && end > greeting.start);
  if (slot)
    return {
      start: Math.max(slot.start, greeting.start),
      end: Math.min(slot.end, greeting.end),
      nobody: true,
    };
  const whole = text.slice(greeting.start, greeting.end);
  const { name } = greeting;
  if (name) return { start: name.start, end: name.end, nobody: isNobody(name.text) };
  const isOpen =
    /^(?:to whom\b|dear\s*$|good (?:morning|afternoon|evening|day) +$)/i.test(whole) ||
    everyone.test(whole) ||
    isBare(draft, greeting);
  return isOpen
    ? { start: greeting.start, end: greeting.start + whole.trimEnd().length, nobody: true }
    : undefined;
}

/** "Hi there," or "Hi," of an email; who calls has said the name already, and an invitation stands beside it. */
function isBare({ text, kind }: Draft, { start, end }: Range): boolean {
  if (kind.value === 'phone-script' || kind.value === 'linkedin-invite') return false;
  return /^(?:\w{2,7} there|hi|hello|hey)\s*$/i.test(text.slice(start, end));
}

/** What follows a name that greets: "Graham, good to see you", "Charmaine, hi!" */
const goesOn =
  /^\s*[,!–—-]\s*(?:hi|hiya|hello|hey|thank|thanks|many thanks|cheers|sorry|good|great|nice|lovely|just (?:a|wanted|to|checking|wondering)|it was)\b/iu;

/** "Duncna, hi there" and "Morning Steven": no greeting by itself, but a slip in the name of whom it is to, or another's. */
function bareName(draft: Draft): Place | undefined {
  const above = draft.prose.text.slice(draft.email.body.start, draft.email.body.start + 120);
  const found =
    /^(\s*(?:(?:Well|Morning|Afternoon|Evening|So|Right),? )?)(\p{Lu}[\p{L}'’-]{4,30})(?=\s*(?:[,!–—-]|\r|\n))/u.exec(
      above,
    );
  const [whole = '', opener = '', name = ''] = found ?? [];
  // "Thanks, Frank" begins a sentence.
  if (isStart(name)) return undefined;
  const problems = readersOf(draft).map((one) => nameProblem(name, one.name, false));
  const isSlip = problems.some((problem) => problem?.near);
  const isOther =
    draft.kind.value !== 'phone-script' &&
    isFirstName(name.toLowerCase()) &&
    problems.every((problem) => problem !== undefined);
  if (!isSlip && !(isOther && goesOn.test(above.slice(whole.length)))) return undefined;
  const start = draft.email.body.start + opener.length;
  return { start, end: draft.email.body.start + whole.length, nobody: false };
}

/** "Respected Sir/Madam," above the text. */
function stiffLine({ prose, email }: Draft): Place | undefined {
  const above = prose.text.slice(email.body.start, email.body.start + 400);
  const line = /^\s*([^\r\n]{2,60})/.exec(above)?.[1]?.trim();
  if (!line || !stiffGreeting.test(line)) return undefined;
  const start = email.body.start + above.indexOf(line);
  return { start, end: start + line.length - 1, nobody: true };
}

function isNobody(written: string): boolean {
  const words =
    written
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}']+/gu) ?? [];
  return words.length > 0 && words.every((word) => nobodyWords.has(word));
}
