import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import type { Speller } from '../proofreading/speller.ts';
import { type Move, type MoveName, readMoves } from './moves/index.ts';
import { sentencesThatRefer } from './reference.ts';

/** A part of a message as a table of contents shows it. */
export interface OutlineItem extends Range {
  /** "Why you fit" */
  label: string;
  /** The first words of the part, on one line. */
  detail: string;
}

const labels: Record<MoveName, string> = {
  subject: 'Subject',
  greeting: 'Greeting',
  thanks: 'Thanks',
  reference: 'From the conversation',
  interest: 'Your interest',
  qualification: 'Why you fit',
  'concern-answer': 'Answer to a concern',
  idea: 'Idea',
  offer: 'Offer of more',
  'timeline-question': 'Question about the decision',
  'interview-date': 'Day of the interview',
  availability: 'When you are free',
  'feedback-request': 'Request for feedback',
  'good-wishes': 'Good wishes',
  closing: 'Closing',
  signature: 'Signature',
  contact: 'How to reach you',
};

/** What a sentence is named after where it makes several moves: the rarer one tells more. */
const byRarity: readonly MoveName[] = [
  'feedback-request',
  'timeline-question',
  'good-wishes',
  'concern-answer',
  'thanks',
  'offer',
  'idea',
  'qualification',
  'interest',
  'reference',
  'availability',
  'interview-date',
];
const longestDetail = 60;

/** The parts of a message in the order of the text; sentences in a row that do the same are one. */
export function outlineOf(draft: Draft, speller?: Speller): OutlineItem[] {
  const moves = readMoves(draft, sentencesThatRefer(draft, [], speller));
  const frame = moves.filter(({ name }) => ['subject', 'greeting', 'closing', 'signature'].includes(name));
  const items: Move[] = [...frame];
  for (const sentence of draft.email.sentences) {
    const own = moves.filter(({ start, end }) => start === sentence.start && end === sentence.end);
    const name = byRarity.find((candidate) => own.some((move) => move.name === candidate));
    const last = items.at(-1);
    const goesOn = last && !frame.includes(last) && (name === undefined || name === last.name);
    if (goesOn) last.end = sentence.end;
    else items.push({ name: name ?? 'reference', start: sentence.start, end: sentence.end });
  }
  return items.sort((a, b) => a.start - b.start).map((item) => toItem(item, draft.text));
}

function toItem({ name, start, end }: Move, text: string): OutlineItem {
  const words = text.slice(start, end).trim().replace(/\s+/g, ' ');
  const detail = words.length <= longestDetail ? words : `${words.slice(0, longestDetail - 1).trimEnd()}…`;
  return { label: labels[name], detail, start, end };
}
