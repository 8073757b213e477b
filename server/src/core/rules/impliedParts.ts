/** Parts that a letter has without its usual words for them, so that nobody is told they are missing. */
import type { Draft } from '../document/draft.ts';
import type { Kind } from '../kinds.ts';
import { type Move, type MoveName, movesIn } from '../language/moves/index.ts';
import { readName } from '../language/names.ts';
import { ownName, readersOf } from '../language/readers.ts';

const aboutThisJob: readonly Kind[] = ['thank-you', 'status-check'];

/** The moves that a draft makes by its shape, given those that its sentences make. */
export function* impliedMoves(draft: Draft, moves: readonly Move[]): Iterable<MoveName> {
  if (introducesItself(draft) || signsInLine(draft)) yield 'signature';
  if (opensWithName(draft)) yield 'greeting';
  if (endsWithCourtesy(draft)) yield 'closing';
  if (leavesItOpen(draft, moves)) yield 'offer';
  if (thanksBeforehand(draft)) yield 'thanks';
  if (closesWithWishes(draft)) yield 'good-wishes';
  if (heardWhy(draft)) yield 'feedback-request';
  if (shownWanted(draft) || wouldStart(draft)) yield 'interest';
  if (showsHow(draft, moves)) yield 'qualification';
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
    // “I understand you needed somebody who has worked with chocolate”, “that the person you hired had more of it”
    '\\b(?:see|understand|appreciate|know|accept|mentioned|said|told me|wrote|explained) (?:\\p{L}+ )?(?:that )?you (?:\\p{L}+ )?(?:needed|wanted|were (?:looking for|after)|had to (?:have|find)|chose|preferred|went with|picked|hired|required) (?:some(?:body|one)|an? (?:\\p{L}+ ){0,2}(?:person|candidate|applicant|one)|people|the one) (?:who|with|that|already|more)\\b',
    '\\b(?:mentioned|said|told me|wrote|explained) (?:that )?(?:the|your) (?:\\p{L}+ ){0,2}(?:person|candidate|applicant|one|colleague)(?: (?:that |who |whom )?you (?:hired|chose|picked|went with|took))? (?:had|has|brought|brings|knew|knows)\\b',
    // “I know the other guy had the safe-cracking background”
    '\\b(?:see|understand|appreciate|know|accept|hear) (?:\\p{L}+ )?(?:that )?(?:the|your) (?:other|chosen|successful|new) (?:guy|one|person|man|woman|lady|lad|candidate|applicant|fellow|chap|bloke)(?: you \\p{L}+)? (?:\\p{L}+ )?(?:had|has|brought|brings|knew|knows|came with|speaks|spoke|worked|is|was)\\b',
    '\\bwhat decided (?:it|you)\\b',
    '\\b(?:it|that|this|the decision) (?:came|was|all came|went) down to (?:the|my|your|that)\\b',
    '\\b(?:see|understand|appreciate|know) (?:exactly |now )?why you (?:\\p{L}+ )?(?:wanted|needed|chose|preferred|went|picked|took)\\b',
    '\\b(?:fair (?:enough|point)|makes? (?:\\p{L}+ )?sense|(?:understand|see|accept|agree)) about (?:the|my|your)\\b',
    '\\b(?:reasons?|explanation) (?:you gave|makes?|made)\\b',
    '\\byou (?:\\p{L}+ )?(?:said|told me|wrote|explained|mentioned) (?:that )?(?:it|the decision) (?:came|was) down to\\b',
    '\\b(?:took|taken|take) (?:\\p{L}+ ){0,4}(?:to heart|on board)\\b',
    '\\b(?:take|took|taken|follow|followed|following|use|using) your (?:\\p{L}+ )?(?:advice|tips?|suggestions?|pointers?|hints?)\\b',
    '\\b(?:course|book|training|certificate|programme|program|class|exercise|module) (?:that |which )?you (?:recommended|suggested|advised)\\b',
    '\\byour (?:\\p{L}+ )?(?:feedback|comments?|remarks?|points?|criticism|advice) (?:about|on|that|was|were|is|are|has|have)\\b',
  ].join('|'),
  'iu',
);
const heardWhy = ({ kind, email }: Draft): boolean =>
  kind.value === 'rejection-reply' &&
  email.sentences.some(({ text }) => toldWhy.test(text) && !text.trimEnd().endsWith('?'));

/** “I really need this job”, “if given a chance”, “keen to get started”: nobody misses that it is wanted. */
const shownWanted = ({ email }: Draft): boolean =>
  email.sentences.some(({ text }) =>
    /\bI (?:\p{L}+ ){0,2}need (?:this|the|that|your) job\b|\bif (?:I (?:am|was|were) )?given (?:a|the) (?:chance|opportunity)\b|\b(?:keen|eager|can['’]t wait) (?:as )?to (?:get )?start(?:ed)?\b|\bI (?:really |very much |would )?(?:like|love|want) (?:very much |really |so much )?(?:this (?:job|work|position|role)|your (?:job|position|role))\b|\bcome (?:in|back|over|up|down) (?:for|to do) (?:an? )?(?:\p{L}+ )?(?:trial|shadow)\b|\bavailable for (?:any|the|a) (?:further|next|other|second) (?:stage|round|interview|step)|\bdo the same (?:for|at|in) your\b|\bfavou?rabl[ey] consider|\bconsider my (?:application|candida\p{L}+) favou?rably\b/iu.test(
      text,
    ),
  );

/** “I can start on Monday week”, “could start the first week of January”: nobody says so of a job that they do not want. */
const starts =
  /\b(?:can|could|able to|available to|free to|ready to|happy to|glad to) (?:\p{L}+ )?(?:start|begin)\b(?! (?:with|by|to|the)\b)/iu;
const wouldStart = ({ kind, email }: Draft): boolean =>
  aboutThisJob.includes(kind.value) && email.sentences.some(({ text }) => starts.test(text));

/** Who answers a question again, or brings an idea, shows that they can do it. */
const showsHow = ({ kind, email }: Draft, moves: readonly Move[]): boolean =>
  kind.value === 'thank-you' &&
  (moves.some(({ name }) => name === 'concern-answer') ||
    email.sentences.some(({ text }) => wouldDo.test(text)));
/** “I'd be tempted to open on the guest”, “I would now advise the client that …”, “what I meant to say is” */
const wouldDo =
  /\bI(?:['’]d| would) (?:now |probably |perhaps |also |rather )?(?:be tempted|advise|suggest|propose|answer|begin|try|change|put)\b|\bideas? for\b|\b(?:clients|regulars|customers|guests|patients|pupils)\b[^.!?]{0,20}\b(?:would|will|['’]d|['’]ll) (?:\p{L}+ )?(?:follow|come with) me\b|\bI think (?:that )?(?:you|we) could\b|\bwhat I meant (?:to say )?(?:is|was)\b|\bput (?:that|this|my|these|those) (?:\p{L}+ ){0,2}(?:experience|training|skills?|knowledge) to (?:good )?(?:work|use)\b/iu;

/** Of a question, “thank you in advance” is enough: there “Nobody is thanked” would be untrue. */
const thanksBeforehand = ({ kind, email }: Draft): boolean =>
  kind.value === 'status-check' && email.sentences.some(({ text }) => /\bthank/i.test(text));

/** “With best wishes for the new term,”, “Mind yourself,” */
const closesWithWishes = ({ email, text }: Draft): boolean =>
  email.closing !== undefined &&
  /\bwishing\b|\ball the (?:very )?best\b|\b(?:mind|look after) yoursel(?:f|ves)\b|\b(?:happy|merry|good|joyful|peaceful) (?:christmas|new year|easter|summer|weekend|holiday)|\bwish\p{L}* (?:for|to)\b|\bbest (?:for|to|with)\b|\bgood luck\b/iu.test(
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

/** “Let me know either way, Gaz 07700 900388”: typed on a phone, all in one line. */
const signsInLine = ({ email }: Draft): boolean =>
  /(?:^|[,.!?–-] ?)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? ?[-–,:]? ?\+?\d[\d ()-]{7,16}\.?$/u.test(
    email.sentences.at(-1)?.text.trimEnd() ?? '',
  );

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
  /^(?:all )?(?:my|our) (?:best|love|regards|warmest)\b|^(?:god |remain |stay )?bless(?:ed)?\b|^take care\b|^see you\b/i;
/** “Give me a shout either way.”, “Looking forward to hearing from you.” above the name: nobody misses a line more. */
const signingOff =
  /^(?:(?:please |just |so |anyway,? )?let me know\b|give (?:me|us) a (?:shout|ring|call|bell|buzz)\b|(?:I(?:['’]m| am)? )?look(?:ing)? forward to\b|(?:talk|speak) (?:to you )?soon\b|hope to (?:hear|see)\b)/i;
/** In words. */
const longestSignOff = 9;

/** "Thanks, Colleen!" and "My best to you and to whoever got it." in a line of their own, right above the name. */
function endsWithCourtesy({ email, text }: Draft): boolean {
  const last = email.sentences.at(-1);
  const isOnly = email.sentences.length < 2;
  if (!last || isOnly || !email.signature || last.words.length > longestCourtesy) return false;
  const isApart =
    /(?:^|[\r\n])[^\S\r\n]*$/.test(text.slice(0, last.start)) || last.text.trimEnd().endsWith(',');
  const isAboveName = !/\S/.test(text.slice(last.end, email.signature.start));
  if (!isApart || !isAboveName) return false;
  const isShort = last.words.length <= longestSignOff;
  if (isShort && signingOff.test(last.text)) return true;
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
