import { closest, distance } from 'fastest-levenshtein';
import { type FieldType, fieldTypes, personFieldTypes } from '../document/fields.ts';
import type { Field, FrontMatter } from '../document/frontMatter.ts';
import { personKeys } from '../document/people.ts';
import type { Range, Report } from '../finding.ts';
import { parseWhen } from '../schedule/when.ts';
import { quote } from './edits.ts';

/** What of one field of the block at the top means nothing: its key, its value, or what it says of people. */
export function* unreadInField(key: string, field: Field, frontMatter: FrontMatter): Generator<Report> {
  const type = Object.hasOwn(fieldTypes, key) ? fieldTypes[key] : undefined;
  const report = type
    ? (dayForFile(key, field, frontMatter) ?? wrongValue(key, field, type))
    : unknownField(key, field.key, frontMatter);
  if (report) yield report;
  yield* unreadPeople(field);
}

function* unreadPeople({ people = [], strayKeys = [] }: Field): Generator<Report> {
  for (const key of strayKeys) {
    const owner = people.find(({ range }) => range.start <= key.start && key.end <= range.end);
    const near = nearest(key.text, personKeys);
    yield unknownKey(key.text, key, near, near !== undefined && owner?.[near] !== undefined);
  }
  for (const { relation } of people) {
    const value = relation?.text.toLowerCase().replace(/[\s_]+/g, '-');
    const report = relation && wrongValue('relation', { value, range: relation }, personFieldTypes.relation);
    if (report)
      yield { ...report, message: report.message.replace(quote(value ?? ''), quote(relation.text)) };
  }
}

/** "interview: 2026-11-18": the day has a key of its own, and no file is called so. */
function dayForFile(key: string, field: Field, { fields }: FrontMatter): Report | undefined {
  if (key !== 'interview' || !parseWhen(field.value, 'UTC')) return undefined;
  const { start, end } = field.key;
  const message = '“interview” names the file with your notes.';
  if (fields.has('date')) return { start, end, message: `${message} The day stands under “date” already.` };
  return { start, end, message: `${message} Write the day under “date”.`, data: { replace: 'date' } };
}

function unknownField(key: string, place: Range, { fields }: FrontMatter): Report {
  const near = nearest(key, Object.keys(fieldTypes));
  return unknownKey(key, place, near, near !== undefined && fields.has(near));
}

/** A key that stands there already is no correction: the block would then have it twice. */
function unknownKey(key: string, { start, end }: Range, near: string | undefined, taken: boolean): Report {
  const wrong = `${quote(key)} means nothing here`;
  if (taken) return { start, end, message: `${wrong}, and “${near}” is there already. Keep that one.` };
  if (near) return { start, end, message: `${wrong}. Did you mean “${near}”?`, data: { replace: near } };
  return { start, end, message: `${wrong}. Check how it is written, or leave it out.` };
}

function wrongValue(
  key: string,
  { value, range }: Pick<Field, 'value' | 'range'>,
  type: FieldType,
): Report | undefined {
  if (value === null || value === '') return undefined;
  if (type.type === 'when' && !parseWhen(value, 'UTC')) {
    return {
      ...range,
      message: `${quote(String(value))} is no date. Write it like 2026-11-18 or 2026-11-18T14:00.`,
    };
  }
  if (type.type === 'choice' && !type.choices?.includes(String(value))) {
    const near = nearest(String(value), type.choices ?? []);
    const message = `${quote(String(value))} is no ${key}. Use one of: ${type.choices?.join(', ')}.`;
    return { ...range, message, ...(near && { data: { replace: near } }) };
  }
  if (type.type === 'number' && !(Number.isInteger(value) && Number(value) > 0)) {
    return { ...range, message: `“${key}” is a number: 1, 2 …` };
  }
  if (type.type === 'flag' && typeof value !== 'boolean') {
    return { ...range, message: `“${key}” is true or false.` };
  }
  if (type.type === 'text' && typeof value === 'object') {
    // “[Hiring Manager]” is still to be filled in, and the rule for that says so.
    const isSlot = Array.isArray(value) && value.length === 1 && typeof value[0] === 'string';
    if (type.joins && isSlot) return undefined;
    if (type.joins) return { ...range, message: `“${key}” is a name, or a list of names.` };
    return { ...range, message: `“${key}” is a line of text. Put quotes around it if it holds brackets.` };
  }
  return undefined;
}

/** A known word that is a slip or two away, or that the word begins with. */
function nearest<Word extends string>(word: string, known: readonly Word[]): Word | undefined {
  const plain = word.toLowerCase().replace(/[\s_]+/g, '-');
  const best = closest(plain, known) as Word;
  const slips = distance(plain, best);
  const isSwap = slips === 2 && lettersOf(plain) === lettersOf(best);
  return isSwap || slips <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}

const lettersOf = (word: string) => [...word].sort().join('');
