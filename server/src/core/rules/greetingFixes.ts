/** What a greeting may be changed to, by whom the message is to. */
import type { Draft } from '../document/draft.ts';
import type { Fix, Range } from '../finding.ts';
import { isFirstName, readName } from '../language/names.ts';
import { areSeveral, ownName, readersOf } from '../language/readers.ts';
import { quote } from './edits.ts';
import { corrected } from './greetedName.ts';
import { placeIn } from './greetedPlace.ts';
import { greetingOf, lineFrom, peopleIn } from './severalGreeted.ts';

/** All together where they are several, else each that the message may be to. */
export function greetingFixes({ start, end }: Range, draft: Draft): Fix[] {
  const several = severalFix({ start, end }, draft);
  if (several) return [several];
  const place = placeIn(draft);
  return readersOf(draft)
    .slice(0, 3)
    .map(({ name }, index) => {
      const written = draft.text.slice(start, end);
      const newText = place?.nobody ? named({ start, end }, name, draft) : corrected(written, name);
      // “Respected Sir” is usual where no name is; before one it is “Dear”.
      const esteem = place?.nobody
        ? /\b(?:respected|esteemed) $/i.exec(beforeOn({ start, end }, draft))?.[0]
        : undefined;
      const whole = esteem ? `Dear ${newText}` : newText;
      return {
        title: `Change to ${quote(whole)}`,
        edits: [{ start: start - (esteem?.length ?? 0), end, newText: whole }],
        ...(index === 0 && { preferred: true }),
      };
    });
}

/** Where several are known by name, all of them. */
function severalFix({ start, end }: Range, draft: Draft): Fix | undefined {
  const written = draft.text.slice(start, end);
  const people = readersOf(draft).flatMap(({ name, from }) =>
    from === 'to' ? peopleIn(name, lineFrom(draft.text, start)) : [],
  );
  if (people.length < 2 || placeIn(draft)?.nobody) return undefined;
  return changeTo(greetingOf(people, written), { start, end });
}

/** Puts a name in place of another. */
export const changeTo = (newText: string, { start, end }: Range): Fix => ({
  title: `Change to ${quote(newText)}`,
  edits: [{ start, end, newText }],
  preferred: true,
});

/** The whole name to greet, also where its title stands already. */
export function calledAs(place: Range, name: string, draft: Draft): string {
  const { title } = readName(beforeOn(place, draft));
  return title ? formal(ownName(name)) : greetedAs(place, name, draft);
}

/** On the line of the greeting: a subject above it may well name a “Security Officer”. */
const beforeOn = ({ start }: Range, { text }: Draft): string =>
  text
    .slice(Math.max(0, start - 20), start)
    .split(/[\r\n]/)
    .at(-1)!;

/** The name as it is greeted, with its opening where that is replaced. */
function named(place: Range, name: string, draft: Draft): string {
  return [openerFor(place, draft), greetedAs(place, name, draft)].filter(Boolean).join(' ');
}

function openerFor({ start, end }: Range, { text }: Draft): string {
  const written = text.slice(start, end);
  const own = /^(?:dear|hi|hello|hey)\b/i.exec(written)?.[0];
  return own ?? (/^(?:to|attn|attention|respected)\b/i.test(written) ? 'Dear' : '');
}

/** "Osei" behind "Dear Dr", "Ama" behind "Hi", else the name as it is known. */
function greetedAs({ start, end }: Range, name: string, draft: Draft): string {
  const written = draft.text.slice(start, end);
  const before = beforeOn({ start, end }, draft);
  const words = ownName(name).split(/\s+/);
  const courtesy = courtesyIn(written);
  if (courtesy && words.length === 2 && words.every((word) => !readName(word).title))
    return `${courtesy} ${words[1]}`;
  const own = words.filter((word) => !readName(word).title);
  const opener = openerFor({ start, end }, draft) || before;
  const casual = /^(?:hi|hello|hey) ?$/i.test(opener) && own.length === words.length;
  const right = readName(before).title ? own.at(-1) : casual ? own[0] : formal(ownName(name));
  return right ?? ownName(name);
}

/** “Good morning Sir” says that it is to a man, and how he is greeted there: “Good morning Mr Adeleke”. */
function courtesyIn(written: string): string | undefined {
  if (/\/|\bor\b/i.test(written)) return undefined;
  if (/\bsir$/i.test(written)) return 'Mr';
  return /\b(?:madam|ma['’]?am|ma)$/i.test(written) ? 'Ms' : undefined;
}

/** A greeting for a draft that has none: "Dear Ms Cole," where one person is known, else with a gap for the name. */
export function newGreeting(draft: Draft): string {
  const [reader, another] = readersOf(draft);
  if (reader?.from !== 'to' || another || areSeveral(reader.name)) return 'Dear [name],';
  const name = ownName(reader.name);
  const [first = '', ...others] = name.split(/\s+/);
  if (others.length === 1 && isFirstName(first.toLowerCase())) return `Dear ${first},`;
  return `Dear ${formal(name)},`;
}

/** “Ms Cole” of “Ms Dana Cole”: a title goes with the last name. */
export function formal(name: string): string {
  const [title = '', first = '', last, ...more] = name.split(/\s+/);
  const isWhole = readName(name).title !== undefined && last !== undefined && more.length === 0;
  if (!isWhole) return name;
  // “Mr Bakker Thomas”, in the order of a register.
  const isGiven = (word: string) => readName(word).parts.some(isFirstName);
  const isTurned = familyFirst.test(first) || isGiven(last);
  return isTurned && !isGiven(first) ? name : `${title} ${last}`;
}

/** Families whose name stands before the given one where they come from: “Mr Li Wei” is Mr Li. */
const familyFirst =
  /^(?:li|wang|wong|zhang|chang|chen|chan|liu|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|luo|liang|song|zheng|xie|tang|feng|deng|cao|peng|xiao|kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|shin|kwon|nguyen|nguyễn|tran|trần|le|lê|pham|phạm|hoang|vu|vo|dang|bui|do|ho|ngo|duong|ng|tan|goh|ong|teo|koh|lau|ho|cheung|leung|yip)$/iu;
