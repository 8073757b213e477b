/**
 * `node scripts/examples.mjs FOLDER`: copies examples/ to a folder and moves every date in it, so that the story, which
 * is told as of one day, takes place today.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup.mjs';

/** The day on which the files in examples/ are told; a Wednesday. */
export const toldOn = '2026-11-25';

const day = 86_400_000;
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const monthNames = months.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
const isoDate = /\b(\d{4})-(\d\d)-(\d\d)/g;
/** "18 November", "16 Nov 2026" */
const namedDate = new RegExp(`\\b(\\d{1,2}) (${monthNames})\\b(?: (\\d{4}))?`, 'g');
/** "the 27th": of the month the story is told in. */
const ordinal = /\bthe (\d{1,2})(?:st|nd|rd|th)\b/g;
const weekday = new RegExp(
  `\\b(?:(${weekdays.join('|')})|(${weekdays.map((name) => name.slice(0, 3)).join('|')})(?=,))`,
  'g',
);

/** Moves all dates and names of days in a text by a number of days. */
export function moveDates(text, days) {
  const move = (year, month, date) => new Date(Date.UTC(year, month, date) + days * day);
  const told = new Date(toldOn);
  return text
    .replace(isoDate, (_, year, month, date) =>
      move(year, month - 1, date)
        .toISOString()
        .slice(0, 10),
    )
    .replace(namedDate, (_, date, name, year) => {
      const month = months.findIndex((full) => full.startsWith(name));
      const moved = move(year ?? told.getUTCFullYear(), month, date);
      const monthName = months[moved.getUTCMonth()].slice(0, months.includes(name) ? undefined : 3);
      return [moved.getUTCDate(), monthName, ...(year ? [moved.getUTCFullYear()] : [])].join(' ');
    })
    .replace(
      ordinal,
      (_, date) => `the ${withEnding(move(told.getUTCFullYear(), told.getUTCMonth(), date).getUTCDate())}`,
    )
    .replace(weekday, (_, full, short) => {
      const at = weekdays.findIndex((name) => name === full || name.slice(0, 3) === short);
      const moved = weekdays[(((at + days) % 7) + 7) % 7];
      return full ? moved : moved.slice(0, 3);
    });
}

function withEnding(number) {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th' }[
    new Intl.PluralRules('en', { type: 'ordinal' }).select(number)
  ];
  return `${number}${ending}`;
}

/** Writes the examples into a folder as if they were told on the day of `now`, by the calendar of this machine. */
export function writeExamples(folder, now = new Date()) {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((today - Date.parse(toldOn)) / day);
  cpSync(path.join(root, 'examples'), folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.md')) continue;
    const file = path.join(folder, name);
    writeFileSync(file, moveDates(readFileSync(file, 'utf8'), days));
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Name the folder that the examples are written into.');
  rmSync(folder, { recursive: true, force: true });
  writeExamples(folder);
}
