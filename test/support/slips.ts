/** The letters of test/corpus/slips, each with one slip at a time. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { check, type Finding, fixesFor, parseDraft } from '../../server/src/core/index.ts';
import { corpusFolder, type Half, halves, readHalf } from './corpus.ts';
import { applyFix } from './fixture.ts';
import { onlyRule } from './sentences.ts';
import { defaultContext } from './speller.ts';

const kinds = ['confused', 'missing', 'doubled', 'article', 'verb'] as const;
type SlipKind = (typeof kinds)[number];

type Letter = { letter: string } & Partial<Record<SlipKind, string[]>>;

/** A clean letter with one thing wrong between `start` and `end`. */
export interface Slip {
  kind: SlipKind;
  /** "right > wrong", as it stands in the file. */
  says: string;
  clean: string;
  text: string;
  start: number;
  end: number;
}

export interface SlipFigures {
  slips: number;
  /** Something is marked where the slip is, or at the word beside it. */
  marked: number;
  /** The first fix of it gives back the clean letter. */
  righted: number;
  byKind: Record<SlipKind, { marked: number; of: number }>;
  /** Clean letters: those of this half, and all that the corpus calls clean in every respect. */
  letters: number;
  words: number;
  /** Flags of spelling and grammar in them, and how many letters have any. */
  flags: number;
  flagged: number;
}

const lettersOf = (half: Half) =>
  parse(readFileSync(path.join(corpusFolder, 'slips', `${half}.yaml`), 'utf8')) as Letter[];

/** Every slip of one half. Throws where its right wording is not in its letter once. */
export function slipsOf(half: Half): Slip[] {
  return lettersOf(half).flatMap((letter) =>
    kinds.flatMap((kind) => (letter[kind] ?? []).map((says) => slipped(letter.letter, kind, says))),
  );
}

function slipped(clean: string, kind: SlipKind, says: string): Slip {
  const [right = '', wrong = ''] = says.split(' > ');
  const escaped = right.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = [...clean.matchAll(new RegExp(`(?<!\\w)${escaped.join('\\s+')}(?!\\w)`, 'g'))];
  if (found.length !== 1 || right === wrong) throw new Error(`“${says}” fits ${found.length} places.`);
  const { index, 0: old } = found[0]!;
  const text = clean.slice(0, index) + wrong + clean.slice(index + old.length);
  return { kind, says, clean, text, start: index, end: index + wrong.length };
}

/** Spelling and grammar alone: what else a letter lacks is measured elsewhere. */
function proofread(text: string) {
  const draft = parseDraft(text, { kind: 'thank-you' });
  const settings = onlyRule(...proofreading);
  return { draft, findings: check(draft, { ...defaultContext, settings }) };
}

const proofreading = ['spelling', 'grammar'];
const isProofreading = (rule: string) => proofreading.includes(rule);

/** What is marked at a slip; a word that is missing is felt at the one behind it. */
export function markedAt(slip: Slip): { found: boolean; righted: boolean } {
  const { draft, findings } = proofread(slip.text);
  const here = findings.filter(({ start, end }) => start <= slip.end + 1 && end >= slip.start - 1);
  const righted = here.some((finding: Finding) => {
    const [fix] = fixesFor(finding, draft, defaultContext);
    return fix && inOneLine(applyFix(slip.text, fix)) === inOneLine(slip.clean);
  });
  return { found: here.length > 0, righted };
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

export function measureSlips(): Record<Half, SlipFigures> {
  return Object.fromEntries(halves.map((half) => [half, measureHalf(half)])) as Record<Half, SlipFigures>;
}

function measureHalf(half: Half): SlipFigures {
  const measured = slipsOf(half).map((slip) => ({ ...slip, ...markedAt(slip) }));
  const clean = [
    ...lettersOf(half).map(({ letter }) => proofread(letter)),
    ...readHalf(half).filter(({ label }) => label.clean && !label.either?.some(isProofreading)),
  ].map(({ draft, findings }) => ({
    words: draft.email.words,
    flags: findings.filter(({ rule }) => isProofreading(rule)).length,
  }));
  return {
    slips: measured.length,
    marked: measured.filter(({ found }) => found).length,
    righted: measured.filter(({ righted }) => righted).length,
    byKind: Object.fromEntries(
      kinds.map((kind) => {
        const own = measured.filter((slip) => slip.kind === kind);
        return [kind, { marked: own.filter(({ found }) => found).length, of: own.length }];
      }),
    ) as SlipFigures['byKind'],
    letters: clean.length,
    words: clean.reduce((sum, { words }) => sum + words, 0),
    flags: clean.reduce((sum, { flags }) => sum + flags, 0),
    flagged: clean.filter(({ flags }) => flags > 0).length,
  };
}
