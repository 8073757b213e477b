import type { Draft } from '../document/draft.ts';
import type { Report } from '../finding.ts';
import { sameName } from '../language/nameMatching.ts';
import { readName } from '../language/names.ts';
import { stemsOf } from '../language/stems.ts';
import { quote } from './edits.ts';
import { type Noted, notedReport, readerOf } from './notedNames.ts';

const ranks =
  'Head|Director|Manager|Chief|Lead|Leader|Vice President|President|Principal|Partner|Supervisor|Dean|Chair|Superintendent|Officer|Deputy|Secretary|Registrar|Controller|Coordinator|Foreman|Engineer|Sister|Matron';
/** "Head of Platform", "Quality Manager". */
const title = String.raw`(?:(?:${ranks}) of (?:the )?\p{Lu}[\p{L}&-]+(?: (?:and |& )?\p{Lu}[\p{L}&-]+){0,3}|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2} (?:${ranks}))`;
const name = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?`;

/** Each with the title, and the person or "you". */
const forms = [
  new RegExp(String.raw`(?<person>${name}), (?:the |your )?(?<title>${title})\b`, 'gu'),
  new RegExp(String.raw`(?<person>${name}) \((?<title>${title})\)`, 'gu'),
  new RegExp(String.raw`\b(?:your|the) (?<title>${title}), (?<person>${name})`, 'gu'),
  new RegExp(
    String.raw`\b[Aa]s (?:the |their )?(?<title>${title})(?: (?:at|of|for) [\p{L} ]{2,30})?,? (?<person>you)\b`,
    'gu',
  ),
  new RegExp(String.raw`\b(?<person>you), as (?:the )?(?<title>${title})\b`, 'gu'),
];

/** "As Head of Product, you …" to somebody whom the notes have as Head of Platform. */
export function* wrongJobTitles(draft: Draft, people: readonly Noted[]): Iterable<Report> {
  const reader = readerOf(draft, people);
  for (const { start, text } of draft.email.sentences) {
    const line = text.replace(/\s/g, ' ');
    for (const found of forms.flatMap((form) => [...line.matchAll(form)])) {
      const { person: called = '', title: written = '' } = found.groups ?? {};
      const person = called === 'you' ? reader : named(called, people);
      const real = person?.title?.text;
      if (!person || !real || !areDifferent(written, real)) continue;
      const at = start + found.index + found[0].indexOf(written);
      const message = `Your notes have ${quote(person.name.text)} as ${quote(real)}, and here stands ${quote(written)}. Put the right title.`;
      yield notedReport({ start: at, end: at + written.length }, message, real, person);
    }
  }
}

function named(called: string, people: readonly Noted[]): Noted | undefined {
  const parts = readName(called).parts;
  const fitting = people.filter(({ name: { text } }) => {
    const own = readName(text).parts;
    return parts.length > 0 && parts.every((part) => own.some((other) => sameName(part, other)));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Two titles that cannot be two ways to say one: nothing in common but the rank, or another rank of the same. */
function areDifferent(written: string, real: string): boolean {
  const [one, other] = [partsOf(written), partsOf(real)];
  const share = (a: Set<string>, b: Set<string>) => [...a].some((word) => b.has(word));
  if (share(one.matter, other.matter)) return one.ofForm && other.ofForm && !share(one.rank, other.rank);
  const sameForm = share(one.rank, other.rank) && one.ofForm === other.ofForm && other.matter.size > 0;
  return (
    sameForm ||
    (!share(one.rank, other.rank) && !share(one.rank, other.matter) && !share(one.matter, other.rank))
  );
}

const rankStems = stemsOf(ranks.replace(/\|/g, ' '));
const fillers = stemsOf('of the and for senior deputy assistant');

function partsOf(text: string) {
  const stems = [...stemsOf(text)].filter((stem) => !fillers.has(stem));
  return {
    rank: new Set(stems.filter((stem) => rankStems.has(stem))),
    matter: new Set(stems.filter((stem) => !rankStems.has(stem))),
    ofForm: / of /.test(text),
  };
}
