/** What shows, together with the reader of sentences, that somebody tells of the inside of a firm. */
import * as patterns from './data/insideSignPatterns.ts';
import { keptSecrets, toldSecrets } from './data/toldSecrets.ts';
import { actsIn, hasMaterial, isEmployers, isFirms, type Reading, readSentence } from './handover.ts';
import { readingOf } from './reader/index.ts';
import type { Sentence } from './sentences.ts';

interface Signs {
  /** A firm is spoken of that is not the reader's, here or next to it. */
  firm: boolean;
  /** The same, in this very sentence. */
  employer: boolean;
  /** Money, a share, a price for each. */
  figure: boolean;
  /** Papers and data of work. */
  material: boolean;
  /** Given, shown or kept, here or next to it. */
  handed: boolean;
  /** Somebody by name, and what befell them. */
  person: boolean;
  /** Said to be a secret, here or next to it. */
  secret: boolean;
  /** What befell somebody at work. */
  trouble: boolean;
}

/**
 * Which signs together are enough, and for what the reader of sentences has to give for it at least, in its own measure
 * (above nought it is likelier than not): on 1,700 messages without a secret each pair flagged one at most.
 */
const enough: readonly { signs: readonly (keyof Signs)[]; from: number }[] = [
  { signs: ['firm', 'secret'], from: -2.5 },
  { signs: ['firm', 'figure'], from: -1.5 },
  { signs: ['person'], from: 0.4 },
  { signs: ['firm', 'handed', 'material'], from: 0.9 },
  { signs: ['employer'], from: 0.95 },
  { signs: ['trouble'], from: 1.5 },
];

/** True for a sentence that the reader half takes for a secret, and that looks like one besides. */
export function tellsOfInside(sentences: readonly Sentence[], index: number): boolean {
  const sentence = sentences[index]!;
  if (
    [patterns.notWritten, patterns.readersTale, patterns.nobodysSecret].some((one) => one.test(sentence.text))
  )
    return false;
  const score = readingOf(sentence).confidential;
  const possible = enough.filter(({ from }) => score >= from);
  if (possible.length === 0) return false;
  const signs = signsOf(sentences, index);
  return possible.some((one) => one.signs.every((sign) => signs[sign]));
}

function signsOf(sentences: readonly Sentence[], index: number): Signs {
  const here = readSentence(sentences[index]!);
  const near = sentences.slice(Math.max(0, index - 1), index + 2).map(readSentence);
  return {
    firm:
      isFirms(here.said) || near.some((one) => hasEmployer(one) || patterns.atSomePlace.test(one.written)),
    employer: /\bour\b/.test(here.said) || hasEmployer(here),
    figure: patterns.figure.test(here.said),
    material: hasMaterial(here.said),
    handed: near.some((one) => actsIn(one).length > 0),
    person:
      near.slice(0, index === 0 ? 1 : 2).some(({ written }) => patterns.personByName.test(written)) &&
      patterns.privateMatter.test(here.line),
    secret: near.some(({ line }) => toldSecrets.test(line) && !keptSecrets.test(line)),
    trouble: patterns.staffTrouble.test(here.line),
  };
}

const hasEmployer = ({ said, line }: Reading): boolean => isEmployers(said) || patterns.ownPlace.test(line);
