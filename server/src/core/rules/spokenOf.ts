/** The reader, spoken of as if somebody else were reading: "Ms Whitlock, who explained it" to Ms Whitlock. */
import type { Draft } from '../document/draft.ts';
import type { Report } from '../finding.ts';
import { readName } from '../language/names.ts';
import { quote } from './edits.ts';

/** What such a finding carries: whether "you" fits, only its author can tell. */
export const spokenOfReader = 'spoken of';

/** A relative or a stranger may bear the same name. */
const others =
  /\b(?:husband|wife|partner|father|mother|grand\p{L}+|son|daughter|brother|sister|uncle|aunt|cousin|family|late|old|young|younger|elder|other|another|an?|first|second|the|called|named|namesake)\s$/iu;
/** "When I tell my boys that Mr Pell has not written" is what was said at home. */
const quoted = /\b(?:say|says|said|tell|tells|told|telling|saying|explain)\b[^.!?]{0,20}\bthat\s$/i;
/** Says something of whoever is named. */
const told =
  /^(?:,? who\b| (?:also |then |kindly |so |even )?(?:explained|told|said|showed|asked|mentioned|described|took|gave|led|introduced|was|is|has|had|made|answered|spoke|gets?|can|knows?)\b)/i;
const you = /\b(?:you|yours?)\b/i;

/** The first place where the text tells something of the person who is greeted by title and name, and not to them. */
export function spokenOf({ email, prose, text }: Draft): Report | undefined {
  const greeted = email.greeting?.name?.text.trim() ?? '';
  const { title, parts } = readName(greeted);
  if (!title || parts.length !== 1 || /,|&|\band\b/i.test(greeted)) return undefined;
  for (const { start, end } of email.sentences) {
    const sentence = prose.text.slice(start, end);
    const at = sentence.indexOf(greeted);
    if (at < 0 || you.test(sentence)) continue;
    const [before, behind] = [sentence.slice(Math.max(0, at - 30), at), sentence.slice(at + greeted.length)];
    if (others.test(before) || quoted.test(before) || !told.test(behind.slice(0, 40))) continue;
    const place = { start: start + at, end: start + at + greeted.length };
    const message = `You speak of ${quote(text.slice(place.start, place.end))} here, who is greeted above. Say “you”, or greet the person this is for.`;
    return { ...place, message, severity: 'warning', data: spokenOfReader };
  }
  return undefined;
}
