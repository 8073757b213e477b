/** Parts that a letter has without its usual words for them, so that nobody is told they are missing. */
import type { Draft } from '../document/draft.ts';
import type { Kind } from '../kinds.ts';
import { type Move, type MoveName, movesIn } from '../language/moves/index.ts';
import { readName } from '../language/names.ts';
import { ownName, readersOf } from '../language/readers.ts';

/** The moves that a draft makes by its shape, given those that its sentences make. */
export function* impliedMoves(draft: Draft, moves: readonly Move[]): Iterable<MoveName> {
  if (introducesItself(draft)) yield 'signature';
  if (opensWithName(draft)) yield 'greeting';
  if (endsWithCourtesy(draft)) yield 'closing';
  if (leavesItOpen(draft, moves)) yield 'offer';
  if (thanksBeforehand(draft)) yield 'thanks';
  if (closesWithWishes(draft)) yield 'good-wishes';
  if (heardWhy(draft)) yield 'feedback-request';
  if (begsForIt(draft)) yield 'interest';
}

/** “I took to heart what you said about my answer”: to ask again would look as if nobody had listened. */
const toldWhy = new RegExp(
  [
    '\\bthank(?:s| you)\\b[^.!?]{0,80}\\b(?:feedback|comments|pointers|reasons?|criticism)\\b',
    '\\b(?:what|as) you (?:\\p{L}+ )?(?:said|told me|wrote|explained|mentioned|pointed out|suggested) (?:about|on|of) my\\b',
    '\\byou (?:\\p{L}+ ){0,2}(?:told|wrote|explained|gave|said|let me know)\\b[^.!?]{0,40}\\b(?:why|reasons?|feedback)\\b',
    '\\byou (?:\\p{L}+ )?(?:said|told me|felt|thought|wrote) (?:that )?I (?:\\p{L}+ )?(?:might|could|should|was|had|lacked|needed|did)\\b',
    '\\bwhat you (?:\\p{L}+ )?(?:said|told me|wrote|explained|mentioned|pointed out|suggested)\\b[^.!?]{0,80}\\byou (?:were|are) (?:\\p{L}+ )?right\\b',
    "\\byou(?:['’]re| are| were) (?:\\p{L}+ )?right\\b",
    '\\bthank(?:s| you)\\b[^.!?]{0,60}\\bhonest (?:note|word|words|answer) (?:about|on)\\b',
    '\\bbecause of what you (?:\\p{L}+ )?(?:said|told me|wrote|explained|mentioned)\\b',
    '\\bwhat decided (?:it|you)\\b',
    '\\b(?:fair (?:enough|point)|makes? (?:\\p{L}+ )?sense|(?:understand|see|accept|agree)) about (?:the|my|your)\\b',
    '\\b(?:reasons?|explanation) (?:you gave|makes?|made)\\b',
    '\\b(?:took|taken|take) (?:\\p{L}+ ){0,4}(?:to heart|on board)\\b',
    '\\byour (?:\\p{L}+ )?(?:feedback|comments?|remarks?|points?|criticism|advice) (?:about|on|that|was|were|is|are|has|have)\\b',
  ].join('|'),
  'iu',
);
const heardWhy = ({ kind, email }: Draft): boolean =>
  kind.value === 'rejection-reply' &&
  email.sentences.some(({ text }) => toldWhy.test(text) && !text.trimEnd().endsWith('?'));

/** “I really need this job”: told as begging, and nobody misses that it is wanted. */
const begsForIt = ({ email }: Draft): boolean =>
  email.sentences.some(({ text }) => /\bI (?:\p{L}+ ){0,2}need (?:this|the|that|your) job\b/iu.test(text));

/** Of a question, “thank you in advance” is enough: there “Nobody is thanked” would be untrue. */
const thanksBeforehand = ({ kind, email }: Draft): boolean =>
  kind.value === 'status-check' && email.sentences.some(({ text }) => /\bthank/i.test(text));

/** “With best wishes for the new term,”, “Mind yourself,” */
const closesWithWishes = ({ email, text }: Draft): boolean =>
  email.closing !== undefined &&
  /\bwishing\b|\b(?:mind|look after) yoursel(?:f|ves)\b|\b(?:happy|merry|good|joyful|peaceful) (?:christmas|new year|easter|summer|weekend|holiday)|\bwish\p{L}* (?:for|to)\b|\bbest (?:for|to)\b|\bgood luck\b/iu.test(
    text.slice(email.closing.start, email.closing.end),
  );

/** On the phone the name comes in a sentence: "This is Ana Silva", "Ana Silva speaking". */
function introducesItself({ kind, prose }: Draft): boolean {
  return (
    kind.value === 'phone-script' &&
    /\b(?:[Tt]his is|[Mm]y name(?: is|['’]s)|[Ii]t(?: is|['’]s)|I am|I['’]m|[Hh]ere is)(?: Dr\.?| Mrs?\.?| Ms\.?)? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ (?:here|speaking)\b/u.test(
      prose.text,
    )
  );
}

/** In words. */
const longestGreeting = 8;

/** "A Phádraig, a chara," and "Thanks for today, Dana!" greet as well, in a line or a sentence of their own. */
function opensWithName(draft: Draft): boolean {
  const { email, prose } = draft;
  const body = prose.text.slice(email.body.start, email.body.end).trimStart();
  const [line = '', below = ''] = body.split(/\r\n?|\n/);
  const isShort = line.trim().split(/\s+/).length <= longestGreeting && line.length <= longestGreeting * 8;
  if (isShort && (/[,!:：–—-]\s*$/u.test(line) || (below.trim() === '' && !/[.?。]\s*$/u.test(line))))
    return true;
  const names = readersOf(draft).flatMap(({ name }) => readName(ownName(name)).parts);
  const first = email.sentences[0]?.text.replace(/[^\p{L}\p{M}'’-]+/gu, ' ') ?? '';
  const words = new Set(readName(first).parts);
  return names.some((name) => words.has(name));
}

/** In words; more than that is a paragraph of the letter. */
const longestCourtesy = 18;
const courtesies: readonly MoveName[] = ['thanks', 'good-wishes'];
const blessing =
  /^(?:all )?(?:my|our) (?:best|love|regards|warmest)\b|^(?:god )?bless\b|^take care\b|^see you\b/i;

/** "Thanks, Colleen!" and "My best to you and to whoever got it." in a line of their own, right above the name. */
function endsWithCourtesy({ email, text }: Draft): boolean {
  const last = email.sentences.at(-1);
  const isOnly = email.sentences.length < 2;
  if (!last || isOnly || !email.signature || last.words.length > longestCourtesy) return false;
  const isApart =
    /(?:^|[\r\n])[^\S\r\n]*$/.test(text.slice(0, last.start)) || last.text.trimEnd().endsWith(',');
  const isAboveName = !/\S/.test(text.slice(last.end, email.signature.start));
  if (!isApart || !isAboveName) return false;
  return blessing.test(last.text) || movesIn(last.text).some((move) => courtesies.includes(move));
}

/** A status check always asks something, and offers more beside it (C7). */
const openByAsking: readonly Kind[] = ['thank-you'];

/** Who is asked something, or told when the writer is free, need not be told that they may answer. */
function leavesItOpen({ kind, email }: Draft, moves: readonly Move[]): boolean {
  const isOpen =
    moves.some(({ name }) => name === 'availability') ||
    email.sentences.some(({ text }) => text.trimEnd().endsWith('?'));
  return openByAsking.includes(kind.value) && isOpen;
}
