import type { Draft } from '../document/draft.ts';
import type { Field } from '../document/frontMatter.ts';
import { lineBreakOf } from '../document/lines.ts';
import { signedBy } from '../document/signedBy.ts';
import type { Range, Report, TextEdit } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { sameName } from '../language/nameMatching.ts';
import { readName, readNames } from '../language/names.ts';
import { isOffice } from '../language/readers.ts';
import { slotsIn } from '../language/slots/index.ts';
import { calmed, isShouting, subjectsFor } from './data/subjects.ts';
import {
  besideMatters,
  commonMatters,
  emptyPhrases,
  emptyWords,
  impatient,
  onlyStatus,
  pleading,
  replyPrefix,
} from './data/subjectWords.ts';
import { quote } from './edits.ts';
import { defineRule, isWritten } from './rule.ts';

/** Where the file knows nothing to make a subject of. */
const ownWords = '[what you talked about, in three or four words]';

export default defineRule({
  id: 'subject-line',
  title: 'Subject line',
  summary: 'The subject is missing, shouts, sounds impatient, or could stand above any email.',
  why: 'It decides whether the message is opened, and it is how they find it again when they talk about you.',
  guidance: ['T8'],
  // A LinkedIn invitation and a call have none.
  kinds: kinds.filter((kind) => kind !== 'linkedin-invite' && kind !== 'phone-script'),
  severity: 'warning',
  options: {},

  *check(draft) {
    const report = draft.subject?.text.trim() ? problemOf(draft, draft.subject) : missing(draft);
    if (report) yield report;
  },

  fixes({ start, end }, draft) {
    const { subject } = draft;
    const calm = subject && isShouting(subject.text) ? calmed(subject.text, draft) : '';
    const known = [...(calm && !isEmpty(calm, draft) ? [calm] : []), ...subjectsFor(draft)];
    const offered = known.length > 0 ? known : [ownWords];
    return [...new Set(offered)].slice(0, 3).map((text, index) => ({
      title: text === ownWords ? 'Put a place for your own words' : `Change the subject to ${quote(text)}`,
      edits: [editOf({ start, end }, text, draft)],
      ...(index === 0 && { preferred: true }),
    }));
  },
});

/** An unfilled slot is for `placeholder` to report. */
function problemOf(draft: Draft, { start, end, text }: Range & { text: string }): Report | undefined {
  const slots = slotsIn(text, 0);
  const written = slots.reduceRight((rest, slot) => rest.slice(0, slot.start) + rest.slice(slot.end), text);
  if (isShouting(written)) {
    return { start, end, message: 'This subject shouts. Write it as you would say it to them.' };
  }
  if (slots.length > 0) return undefined;
  if (impatient.test(text))
    return {
      start,
      end,
      message: `This subject sounds impatient. ${adviceFor(draft)}`,
    };
  if (pleading.test(text)) return { start, end, message: `This subject pleads. ${adviceFor(draft)}` };
  if (!isEmpty(text, draft)) return undefined;
  const message = `${quote(text)} could stand above any email. ${adviceFor(draft)}`;
  return { start, end, message, ...(isAmongPeople(draft) && { severity: 'information' }) };
}

/** There was no interview, and no job is open. */
const isAmongPeople = ({ kind }: Draft) => kind.value === 'networking' || kind.value === 'keep-in-touch';

const adviceFor = (draft: Draft): string =>
  isAmongPeople(draft)
    ? 'Name what you would like to ask or tell, or where you met.'
    : 'Name the job, the day or what you talked about.';

/** To an old friend it says all there is to say. */
const catchingUp =
  /^(?:(?:let['’]?s|time for a|a) )?(?:quick )?catch(?:ing)?(?:[- ]up| up)(?: soon)?[?!.]*$/i;

/** "Hi Dana", "Following up", "From Ann", "?": without its empty words and their two names nothing is left. */
function isEmpty(text: string, draft: Draft): boolean {
  const rest = text.trim().replace(replyPrefix, '');
  if (isAmongPeople(draft) && catchingUp.test(rest)) return false;
  // Behind "Re:" stand the words of whoever wrote first.
  if (rest !== text.trim() && /\p{L}/u.test(rest)) return false;
  if (onlyStatus.test(rest)) return true;
  const words =
    rest
      .replace(emptyPhrases, ' ')
      .toLowerCase()
      .replace(/[’]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu) ?? [];
  const isCommon =
    words.length > 0 && words.every((word) => commonMatters.has(word) || besideMatters.has(word));
  const { reader, writer } = namesOf(draft);
  const isName = (word: string) => writer.includes(word) || reader.some((name) => sameName(word, name));
  return isCommon || words.every((word) => emptyWords.has(word) || isName(word));
}

const withoutOffice = (to: string) =>
  to
    .split(',')
    .filter((piece) => !isOffice(piece))
    .join(',');

/** Of whom it goes to, and of who signs. */
function namesOf(draft: Draft) {
  const to = draft.frontMatter.fields.get('to')?.value;
  return {
    reader: typeof to === 'string' ? readNames(withoutOffice(to)).parts : [],
    writer: readName((signedBy(draft) ?? '').split(/[|·•]/)[0] ?? '').parts,
  };
}

/** Where the block at the top says that this is an email, and nothing shows that it answers an older one. */
function missing(draft: Draft): Report | undefined {
  const { text, frontMatter, subject } = draft;
  const field = frontMatter.fields.get('subject');
  if (!isWritten(draft) || (field && typeof field.value === 'object' && field.value !== null))
    return undefined;
  const missed = missingFor(draft);
  const typed = subject && !field;
  if (typed) return { start: subject.start, end: subject.end, ...missed };
  const { present, closed, errors, fields, content } = frontMatter;
  const otherWay = ['phone', 'letter', 'linkedin'].includes(String(fields.get('channel')?.value));
  if (!present || !closed || errors.length > 0 || otherWay) return undefined;
  if (!field && /(?:^|[\r\n])(?:>|-{2,} ?original message)|\bwrote:[ \t]*(?:[\r\n]|$)/i.test(text))
    return undefined;
  return field ? { ...placeOf(field), ...missed } : { start: content.end, end: content.end, ...missed };
}

/** Who answers a no mostly does so in their thread, under the subject that stands there. */
const missingFor = (draft: Draft): Pick<Report, 'message' | 'severity'> =>
  draft.kind.value === 'rejection-reply'
    ? {
        message: 'There is no subject. In their thread none is needed; in a new email, name the job.',
        severity: 'hint',
      }
    : { message: `There is no subject. ${adviceFor(draft)}` };

/** The key where the value is nothing that could be marked. */
const placeOf = ({ key, range, value }: Field): Range => (value === null ? key : range);

function editOf({ start, end }: Range, subject: string, { text, frontMatter }: Draft): TextEdit {
  const field = frontMatter.fields.get('subject');
  if (!field) {
    const inBlock = frontMatter.present && start <= frontMatter.content.end;
    return { start, end, newText: inBlock ? `subject: ${yamlOf(subject)}${lineBreakOf(text)}` : subject };
  }
  const colon = /^[ \t]*:[ \t]*/.exec(text.slice(field.key.end))?.[0] ?? '';
  if (field.value !== null || colon === '') return { ...field.range, newText: yamlOf(subject) };
  const at = field.key.end + colon.length;
  return { start: at, end: at, newText: `${/[ \t]$/.test(colon) ? '' : ' '}${yamlOf(subject)}` };
}

/** In quotes where YAML would read something else. */
function yamlOf(value: string): string {
  const plain =
    /^[\p{L}\p{N}(][^#:'"]*$/u.test(value) && !/^(?:true|false|yes|no|null|on|off|[\d.,-]+)$/i.test(value);
  return plain ? value : `'${value.replace(/'/g, "''")}'`;
}
