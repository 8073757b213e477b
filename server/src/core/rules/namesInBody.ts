import type { Draft } from '../document/draft.ts';
import type { Range, Report } from '../finding.ts';
import { nearName, sameName, sameSurname } from '../language/nameMatching.ts';
import { readName } from '../language/names.ts';
import { aroundPlace } from '../language/readable.ts';
import type { Sentence, Word } from '../language/sentences.ts';
import type { Speller } from '../proofreading/speller.ts';
import type { Surroundings } from '../workspace/index.ts';
import { personHere } from './data/otherCompanyContexts.ts';
import { quote } from './edits.ts';
import { type Noted, notedName, notedReport } from './notedNames.ts';
import { isWrongTitle } from './personTitles.ts';

/** Names of the body that are a slip away from one of the notes, and titles that are not theirs. */
export function* namesInBody(
  draft: Draft,
  people: readonly Noted[],
  around: Surroundings,
  speller?: Speller,
): Iterable<Report> {
  const known = knownWords(draft, around);
  for (const sentence of draft.email.sentences) {
    for (const [at, word] of sentence.words.entries()) {
      const place = { start: word.start, end: word.start + word.text.replace(/['’]s?$/, '').length };
      const report =
        titleBefore(sentence, at, place, people, draft) ??
        (known.has(bare(word)) || !/^\p{Lu}/u.test(word.text)
          ? undefined
          : slipIn(sentence, at, place, people, draft, speller));
      if (report) yield report;
    }
  }
}

const bare = ({ text }: Pick<Word, 'text'>) => text.replace(/['’]s?$/, '');
const partOf = (word: Word | undefined) => (word ? readName(bare(word)).parts[0] : undefined);

/** Words of the notes, of the draft's own top and of its signature are spelled as they should be. */
function knownWords({ text, frontMatter, email }: Draft, { application }: Surroundings): Set<string> {
  const signature = email.signature ? text.slice(email.signature.start, email.signature.end) : '';
  const top = text.slice(0, frontMatter.range.end).replace(/^to:.*$/m, '');
  const all = [...application.rounds.map(({ notes }) => notes.text), top, signature].join('\n');
  return new Set(all.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.map((word) => bare({ text: word })) ?? []);
}

function slipIn(
  { words }: Sentence,
  at: number,
  place: Range,
  people: readonly Noted[],
  draft: Draft,
  speller?: Speller,
): Report | undefined {
  const written = draft.text.slice(place.start, place.end);
  const part = readName(written).parts[0];
  if (!part || part.length < 3) return undefined;
  const all = people.map(({ name }) => readName(name.text).parts);
  if (all.flat().some((other) => sameName(part, other) && !isBeside(other))) return undefined;
  for (const [index, parts] of all.entries()) {
    const meant = parts.find((other) => part !== other && nearName(part, other));
    if (!meant || !isSure(parts, meant)) continue;
    const person = people[index]!;
    const right = person.name.text.split(/\s+/).find((word) => readName(word).parts.includes(meant));
    const message = `${quote(written)} is spelled differently from ${quote(person.name.text)} in your notes. Check which is right.`;
    return notedReport(place, message, right, person);
  }
  return undefined;

  /** The other name of that person stands next to it, so that a surname may differ by one letter only. */
  function isBeside(other: string): boolean {
    const parts = all.find((one) => one.includes(other)) ?? [];
    return (
      part !== other &&
      !sameSurname(part!, other) &&
      parts.at(-1) === other &&
      parts.length > 1 &&
      isNextTo(parts, other)
    );
  }

  function isNextTo(parts: readonly string[], meant: string): boolean {
    const neighbours = [partOf(words[at - 1]), partOf(words[at + 1])];
    return parts.some(
      (other) => other !== meant && neighbours.some((one) => one !== undefined && sameName(one, other)),
    );
  }

  function isSure(parts: readonly string[], meant: string): boolean {
    if (isNextTo(parts, meant)) return true;
    const before = words[at - 1];
    if (before && readName(before.text).title && parts.at(-1) === meant) return true;
    if (!speller || written.length < 5 || speller.isWord(written.toLowerCase()) || speller.isWord(written))
      return false;
    const isPerson = personHere.test(aroundPlace(draft, place));
    return part![0] === meant[0] ? isPerson || !speller.isName(written) : isPerson;
  }
}

/** "Mr Seth" for Dr Seth. */
function titleBefore(
  { words }: Sentence,
  at: number,
  place: Range,
  people: readonly Noted[],
  { text }: Draft,
): Report | undefined {
  const part = readName(text.slice(place.start, place.end)).parts[0];
  const before = [words[at - 1], words[at - 2]].find(
    (word) => word && /^\p{Lu}/u.test(word.text) && readName(word.text).title,
  );
  if (!part || !before) return undefined;
  const fitting = people.filter(({ name }) => sameSurname(part, readName(name.text).parts.at(-1) ?? ''));
  const [person] = fitting;
  if (!person || fitting.length > 1) return undefined;
  const real = notedName(person);
  if (!isWrongTitle(readName(before.text).title, readName(real).title)) return undefined;
  const title = real.split(/\s+/).find((word) => readName(word).title) ?? '';
  const written = text.slice(before.start, place.end);
  const range = { start: before.start, end: place.end };
  const right = title + written.slice(before.text.length).replace(/^\./, '');
  return notedReport(
    range,
    `Your notes have the title ${quote(title)}, and here stands ${quote(written)}. Put the right one.`,
    right,
    person,
  );
}
