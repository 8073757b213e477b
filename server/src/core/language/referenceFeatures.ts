import * as against from './data/applicationPatterns.ts';
import * as shared from './data/conversationPatterns.ts';
import type { Writer } from './writer.ts';

/** A clause as the features see it. */
export interface Clause {
  /** As written, lines joined. */
  text: string;
  /** The same with every word that letters do not share replaced by `§`. */
  marked: string;
  /** The whole sentence, lines joined. */
  sentence: string;
  /** What it says of its writer. */
  writer: readonly Writer[];
  /** Stands behind a clause about the writer's career. */
  afterCareer: boolean;
  /** Holds a stock phrase. */
  stock: boolean;
}

/**
 * A named reason for or against a clause that refers to the conversation. The points were set by hand and moved towards
 * what logistic regression made of them (a letter refers where one of its clauses does) on the building half of the
 * corpus, the even entries of test/corpus/sentences and test/corpus/reference-bodies.yaml, in steps of a quarter. They
 * were not fitted anew to the patterns that came last.
 */
export interface Feature {
  id: string;
  points: number;
  /** Counts in full whatever words the clause has; other points for a clause need an unusual word beside them. */
  alone: boolean;
  /** Stands in every letter: a clause that has none of these needs no unusual word. */
  usual: boolean;
  why: string;
  has(clause: Clause): boolean;
}

const writerWord = /\b(?:I|I['’]\p{L}+|[Mm]e|[Mm]y|[Mm]yself)\b/u;
const you = /\b(?:you|your|yours|our|we|us)\b/iu;
const finite =
  /^\W*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|\d+)\b|\b(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|has|had|does|doesn['’]t|did|can|could|will|would|wants?|needs?|takes?|looks?|sends?|makes?|comes?|came|went|\p{L}+['’]s)\b/iu;

const text = (pattern: RegExp) => (clause: Clause) => pattern.test(clause.text);
const sentence = (pattern: RegExp) => (clause: Clause) => pattern.test(clause.sentence);
const says = (what: Writer) => (clause: Clause) => clause.writer.includes(what);

/** Up to the first word of the writer. */
const head = (clause: Clause) => clause.text.slice(0, writerWord.exec(clause.text)?.index);
/** The writer comes late or not at all. */
const ofOthers = (clause: Clause) =>
  !writerWord.test(clause.text) || head(clause).split(/\s+/).filter(Boolean).length >= 5;

const isWork = (clause: Clause) => clause.writer.includes('work') && !shared.since.test(clause.text);
/** True where the clause is about the writer's working life. */
export const isCareer = (clause: Clause) => against.career.test(clause.text) || isWork(clause);

const isReported = (clause: Clause) =>
  !clause.stock &&
  shared.reported.test(clause.text) &&
  !against.process.test(clause.text) &&
  !against.formality.test(clause.text);

const isDefinite = (clause: Clause) =>
  shared.definite.test(clause.marked) &&
  (!clause.afterCareer || /^\W*The\b/.test(clause.text)) &&
  !isCareer(clause) &&
  (ofOthers(clause) || !clause.writer.some((is) => is === 'attitude' || is === 'wish'));

const isOfOthers = (clause: Clause) =>
  ofOthers(clause) && !/^\W*as\b/i.test(clause.text) && !clause.afterCareer && finite.test(head(clause));

const isOfWriter = (clause: Clause) =>
  writerWord.test(clause.text) &&
  !shared.reported.test(clause.text) &&
  !clause.writer.some((is) => is === 'experience' || is === 'proposal');

const isTold = (clause: Clause) =>
  !against.process.test(clause.text) &&
  (shared.told.test(clause.text) || shared.heard.test(clause.text) || shared.did.test(clause.text));

const isStillCareer = (clause: Clause) =>
  clause.afterCareer && !you.test(clause.text) && !/^\W*The\b/.test(clause.text);

type Row = [id: string, points: number, why: string, has: Feature['has']];

const rows: readonly Row[] = [
  ['reported', 2.25, 'what they said, in a sentence', isReported],
  ['dwelt', 2.5, 'goes on thinking of something of the talk', text(shared.dwelt)],
  ['verdict', 2.25, 'takes a side, changes an answer, learns something', text(shared.verdict)],
  ['told', 1.75, 'somebody tells, shows, asks or does something', isTold],
  ['day', 1.5, 'something of the day, or still going on', text(shared.day)],
  ['hoped', 1.5, 'wishes well in a matter of theirs', text(shared.hoped)],
  ['person', 1.25, 'somebody by name does something', text(shared.person)],
  ['experience', 0.75, 'the writer saw, heard, felt it', says('experience')],
  ['proposal', 1, 'what the writer would do there', says('proposal')],
  ['showing', 1, 'thanked for showing, telling, letting', text(shared.showing)],
  ['pointed', 0.5, '"your", "that" with something unusual', (clause) => shared.pointed.test(clause.marked)],
  ['definite', 1, '"the kiln": both know which', isDefinite],
  ['others', 1, 'says something of somebody else', isOfOthers],
  ['quoted', 1, 'words that somebody said', text(shared.quoted)],
  ['talk', 0.75, 'their question, story or point', text(shared.talk)],
  ['trouble', 0.75, 'what goes wrong there', (clause) => shared.trouble.test(clause.text) && !isWork(clause)],
  ['feeling', 0.25, 'thanked for, enjoyed, regretted', text(shared.feeling)],
  ['you', 0.5, 'speaks of "you" or "we"', text(you)],
  ['writer', -0.5, 'about the writer', isOfWriter],
  [
    'wish',
    -1,
    'what the writer would like',
    (clause) => against.wish.test(clause.text) || says('wish')(clause),
  ],
  ['after', -2, 'goes on about the career', isStillCareer],
  ['fame', -1.75, 'praise of the employer', sentence(against.fame)],
  ['process', -1.75, 'when and how they decide', text(against.process)],
  ['formality', -2, 'papers, availability, pay', text(against.formality)],
  ['work', -2.25, 'what the writer does for a living', isWork],
  ['career', -2.5, 'years, employers, papers, skills', text(against.career)],
  ['outside', -3.25, 'size, rank, growth: what a customer knows', sentence(against.outside)],
  ['published', -4, 'anybody can read it', sentence(against.published)],
];

const alone = new Set(['reported', 'dwelt']);
const usual = new Set(['feeling', 'writer', 'wish', 'fame', 'process', 'formality', 'outside', 'published']);

export const features: readonly Feature[] = rows.map(([id, points, why, has]) => ({
  id,
  points,
  why,
  has,
  alone: alone.has(id),
  usual: usual.has(id),
}));
