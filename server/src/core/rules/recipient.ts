import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { nearName, type PersonName, readName, readNames, sameName } from '../language/names.ts';
import { quote } from './edits.ts';
import { defineRule } from './rule.ts';

/** Words that stand in for a name nobody looked up. */
const nobody =
  /^(?:(?:sirs?|madams?)(?:(?: (?:or|and) | ?\/ ?)(?:sirs?|madams?))?|ladies and gentlemen|(?:the )?(?:hiring|recruiting|recruitment|hr|human resources|talent|selection|interview) (?:manager|team|committee|department|panel|lead)|recruiter|manager|employer|interviewer|team|all|to whom(?:soever)? it may concern)$/i;
/** Whoever holds an office has a name, which may be any. */
const office =
  /^the\b|\b(?:team|manager|director|department|committee|panel|office|reception|recruit\w*|careers|hr|human resources|personnel|secretary|registrar|editor|board|(?:head ?)?teacher|principal|coordinator|supervisor|officer|school|hospital|company|ltd|inc|gmbh)\b/i;
const several = /,|&|\b(?:and|und|et)\b/i;
const his = ['mr', 'sir', 'herr'];
const hers = ['mrs', 'ms', 'miss', 'madam', 'frau'];
const earned = ['dr', 'doctor', 'prof', 'professor'];

export default defineRule({
  id: 'recipient',
  title: 'Wrong name',
  summary: 'The greeting is nobody’s name, somebody else’s, or misspelt.',
  why: 'A wrong name is the one mistake every reader sees. It says the message was meant for another.',
  guidance: ['N2', 'T16'],
  kinds,
  severity: 'error',
  options: {},

  *check(draft) {
    const to = recipientOf(draft);
    const place = to && placeIn(draft);
    if (!to || !place) return;
    const { start, end } = place;
    const message = problemOf(draft.text.slice(start, end), to);
    if (message) yield { start, end, message };
  },

  fixes({ start, end }, draft) {
    const to = recipientOf(draft);
    if (!to) return [];
    const written = draft.text.slice(start, end);
    const name = corrected(written, to);
    const newText = /^to whom/i.test(written) ? `Dear ${name}` : name;
    return [{ title: `Change to ${quote(newText)}`, edits: [{ start, end, newText }], preferred: true }];
  },
});

function recipientOf({ frontMatter }: Draft): string | undefined {
  const to = frontMatter.fields.get('to')?.value;
  if (typeof to !== 'string' || /[[\]{}]|^\S+@/.test(to)) return undefined;
  return readName(to).parts.length > 0 && !nobody.test(to.trim()) && !office.test(ownName(to))
    ? to.trim()
    : undefined;
}

/** "Dr Farah Siddiqui" of "Dr Farah Siddiqui, Head of Surgery". */
const ownName = (to: string) => (to.split(/[,(<]/)[0] ?? to).trim();

/** The name in the greeting, or all of "To whom it may concern"; no placeholder such as "[Name]". */
function placeIn({ text, email: { greeting } }: Draft): Range | undefined {
  if (!greeting) return undefined;
  const place = greeting.name ?? (/^to whom/i.test(text.slice(greeting.start)) ? greeting : undefined);
  return place && /[[\]{}<>]/.test(text.slice(place.start, place.end)) ? undefined : place;
}

function problemOf(written: string, to: string): string | undefined {
  if (nobody.test(written.trim())) return `You know who reads this: greet ${quote(ownName(to))} by name.`;
  const [greeted, real] = [readNames(written), readName(to)];
  if (greeted.parts.length === 0) return undefined;
  // "Okafor, Chidi" and "Elizabeth (Liz) Hart": what stands behind is good for a greeting, too.
  const known = readNames(to).parts;
  const isTheirs = (part: string) => known.some((other) => sameName(part, other));
  if (greeted.parts.some(isTheirs) && several.test(written)) return undefined;
  if (greeted.parts.some((part) => !isTheirs(part) && nearest(part, greeted, real))) {
    return `${quote(written)} is spelled differently from ${quote(ownName(to))}. Check which is right.`;
  }
  if (!greeted.parts.some(isTheirs)) {
    return `You greet ${quote(written)}, but this message is to ${quote(ownName(to))}. Put the right name.`;
  }
  return isWrongTitle(greeted.title, real.title)
    ? `Your notes have the title ${quote(titleOf(to))}, the greeting another. Put the right one.`
    : undefined;
}

/** The name that was meant by a misspelt one: not one that is already there. */
function nearest(part: string, greeted: PersonName, real: PersonName): string | undefined {
  return real.parts
    .filter((other) => !greeted.parts.some((one) => sameName(one, other)))
    .find((other) => nearName(part, other));
}

/** Only where both are written and cannot both be right. */
function isWrongTitle(greeted: string | undefined, real: string | undefined): boolean {
  if (!greeted || !real) return false;
  if (earned.includes(real)) return [...his, ...hers].includes(greeted);
  return (his.includes(greeted) && hers.includes(real)) || (hers.includes(greeted) && his.includes(real));
}

const isTitle = (word: string) => readName(word).title !== undefined;
const titleOf = (to: string) => ownName(to).split(/\s+/).filter(isTitle).join(' ');

/** Keeps what is right of the greeting: of "Mr Lindquist" a title that fits, of "Dear Margret" the first name. */
function corrected(written: string, to: string): string {
  const [greeted, real] = [readNames(written), readName(to)];
  const words = ownName(to).split(/\s+/);
  const own = words.filter((word) => !isTitle(word));
  const wrongTitle = isWrongTitle(greeted.title, real.title);
  const right = written.split(/\s+/).flatMap((word, at, all) => {
    if (isTitle(word)) return !wrongTitle ? [word] : all.findIndex(isTitle) === at ? [titleOf(to)] : [];
    const part = readName(word).parts[0];
    const meant = part && nearest(part, greeted, real);
    return [own.find((name) => meant && readName(name).parts.includes(meant)) ?? word];
  });
  if (problemOf(right.join(' '), to) === undefined) return right.join(' ');
  const [first] = own;
  return nobody.test(written.trim()) || titleOf(to) || greeted.title || !first ? words.join(' ') : first;
}
