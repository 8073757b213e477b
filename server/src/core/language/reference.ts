import { closest, distance } from 'fastest-levenshtein';
import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import type { Speller } from '../proofreading/speller.ts';
import { letterWords } from './data/letterWords.ts';
import type { Sentence, Word } from './sentences.ts';
import { stemOf, stemsOf } from './stems.ts';

const everyday = letterWords.flatMap((line) => line.split(/\s+/));
const common = new Set(everyday.flatMap((word) => [...stemsOf(word)]));

/** Somebody at the table telling, showing or asking; a talk with a subject; what the writer saw, or still thinks of. */
const frames: readonly RegExp[] = [
  /\b(?:you|he|she|they|we)(?:['’](?:d|re))?(?: (?:all|both|also|just|kindly|had|were|was|then|and i|two|briefly|even|really|first|so))* (?:mention(?!ing)|said|told|describ|explain|show|shared|ask|point|talked|talking|spoke|spok|raised|brought|walked|took me|took us|gave me|gave us|suggest|recommend|joke|laugh|discuss|cover|touch|went|looked|saw|compar|agreed|explor|chat|demonstrat|used?\b|call(?:ed)? it|put it|let me|face|struggl|tried|built|set up|want(?:ed)? to|hope[ds]? to|need(?:ed)? to|(?:are|were) (?:plann|try|work|mov|introduc|open|build|replac|start|chang|look))\w*/giu,
  /\b(?:our|the|your|that|this) (?:\p{L}+ ){0,2}(?:conversation|discussion|talk|chat|debate|tour|walk|visit|story|stories|example|question|point|description|explanation|account|comment|remark|idea|demonstration|demo|anecdote|joke|case|exercise|task|role ?play|advice|plans?)\b/giu,
  /\b(?:enjoy\w*|lov(?:ed|ely)|liked|thank\w*|pleasure|glad|good|great|nice|interest\w*|fascinat\w*|delight\w*|happy|fun|wonderful|appreciat\w*|useful|helpful|moved|struck)\b[^.;]{0,50}\b(?:to (?:hear|learn|see|talk|discuss|speak|listen|watch|visit|walk|try|taste|meet|understand)|(?:hear|learn|see|talk|discuss|speak|listen|watch|visit|walk|try|tast|tour|meet|understand)ing|looking (?!forward))\b/giu,
  /\bthank(?:s| you)(?: \p{L}+){0,4} for\b/giu,
  /\bi(?:['’]m| am| was)(?: (?:\p{L}+ly|so|very|quite|rather))? (?:struck|moved|touched|impressed|surprised|amused|intrigued|fascinated|delighted|taken|charmed|humbled|reminded) (?:by|with|at|to|of|that|how)\b|\bi (?:never knew|did(?: not|n['’]t) know|had no idea|learn(?:ed|t))\b|\bi(?:['’]ve| have) been \p{L}+ing (?:on|over|about|at|through)\b/giu,
  /\bi(?:['’]ve| have|['’]m| am)?(?: (?:also|really|still|particularly|especially|just|keep|kept|had|never|very much))* (?:saw|(?:have(?:n['’]t| not) )?laugh(?:ed|ing)? so|heard|noticed|watched|tasted|laugh(?:ed|ing)|remember(?:ed)?|keep|kept|thought|been think\w*|think(?:ing)? (?:about|of|over)|liked|loved|enjoyed|admired)\b/giu,
  /\b(?:stuck with me|stayed with me|made me|reminded me|struck me|surprised me|impressed me|gave me|on (?:the|my) way (?:home|back)|afterwards|since (?:our|we|the|your|yesterday|tuesday|monday))\b/giu,
];
/** What people say of themselves, of every company and of the formalities: it stood in the application already. */
const aboutMyself =
  /\b(?:i (?:have (?!(?:thought|been thinking|kept|heard|seen))|hold|bring|led|ran|worked|spent|managed|studied|trained|qualified|graduated|completed|developed|gained|possess|specialis\w*|specializ\w*|am (?:a|an|very|highly|also|currently|proficient|fluent|experienced|skilled|confident|certified|used))|i['’](?:ve|m)|my (?:\p{L}+ ){0,3}(?:experience|background|skills?|training|qualifications?|degree|career|work|years|strengths?|knowledge|time (?:at|as|in|with)|current|previous|last|own)|years of|as an? \p{L}+|(?:describe|call|know|see|trust) me)\b/iu;
const aboutTheCompany =
  /\b(?:your|the) (?:\p{L}+ ){0,2}(?:company|organi[sz]ation|firm|reputation|commitment|dedication|website|mission|values|history|heritage|awards?|brand|products|portfolio)\b|\ban? (?:company|firm|school|place|hospital|team|employer|business) (?:that|which|where|who)\b|\b(?:known for|renowned|admire[ds]? (?:your|the)|followed your|leader in|leading)\b/iu;
/** What anybody can read about an employer. A sentence that says so refers to that, whatever else it holds. */
const published =
  /\b(?:web ?sites?|online|home ?page|press|annual report|linkedin|instagram|newspaper|in the news|read (?:about|that|more)|reading (?:about|up|more)|founded|was established|since (?:18|19|20)\d\d|award)\b/iu;
const formality =
  /\b(?:attach\w*|enclos\w*|references?|r[eé]sum[eé]|cv|available|availability|reach me|contact me|call me|let me know|happy to|look(?:ing)? forward|interview(?:ed)?|appl(?:y|ied|ication)|salary|pay|benefits|equity|bonus|holidays?|pto|pension|package)\b/iu;
/** Up to here a sentence may be about anything; from here on it is about the writer. */
const writer = /\b(?:I|I['’]\p{L}+|[Mm]y|[Mm]yself)\b/u;
/** "the night shift supervisor role", "as a staff nurse": the job's title is no topic. */
const jobTitle =
  /\b(?:the|a|an|your|this|that|of|for|as)\s+(?:(?!(?:the|a|an|your|this|that|how|what|about|for|and)\b)[\p{L}&/’'-]+\s+){0,5}(?:position|role|job|post|vacancy|opening|opportunity|placement|internship|apprenticeship|traineeship)\b/giu;
const employerName =
  /\b(?:[Aa]t|[Ww]ith|[Ff]or|join|joining|of|to|[Ff]rom)\s+(?:the\s+)?(?:\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s+(?:and|&|of|the)\s+(?=\p{Lu}))?\s*)+/gu;

/** Characters before and behind a frame that may hold what was spoken of. */
const windowBefore = 60;
const windowAfter = 130;

/**
 * True where at least one sentence says something that only this conversation can have brought up: unusual words
 * near somebody telling, showing or seeing, or a sentence full of them that is not about the writer.
 * Words of `stock` phrases do not count, nor, with a `speller`, misspelt everyday words.
 */
export function refersToConversation(draft: Draft, stock: readonly Range[], speller?: Speller): boolean {
  const known = knownWords(draft);
  const counts = (word: Word) =>
    isSpecific(word.text, known) && !isEverydayTypo(word.text, speller) && !within(word, stock);
  return draft.email.sentences.some((sentence) => refers(sentence, counts));
}

function refers(sentence: Sentence, counts: (word: Word) => boolean): boolean {
  const text = sentence.text.replace(/\s/g, ' ');
  if (published.test(text)) return false;
  const masked = mask(mask(text, jobTitle), employerName);
  const stands = ({ start, end }: Word) =>
    masked.slice(start - sentence.start, end - sentence.start).trim() !== '';
  const specific = sentence.words.filter((word) => stands(word) && counts(word));
  return specific.length > 0 && says(sentence, text, specific);
}

function within(word: Range, ranges: readonly Range[]): boolean {
  return ranges.some(({ start, end }) => start <= word.start && word.end <= end);
}

function says(sentence: Sentence, text: string, specific: readonly Word[]): boolean {
  return (
    framed(text, sentence.start, specific) ||
    isFullOf(specific, sentence, text) ||
    answersThem(specific, text)
  );
}

/** Years, employers and papers: what a sentence about the writer's own career has and one about the day has not. */
const career =
  /\b(?:years?|months|summers|seasons|since|currently|degree|diploma|certificat\w*|licen[cs]e|ticket|qualifi\w*|trained|apprentice\w*|graduat\w*|university|college|experience|background|skills?|career|worked|managed|led|ran|my (?:last|previous|current|present|old|own|first)|used to|always|every (?:day|week|month|year))\b/i;

/** "I would cut the queue at your hatch by half with a second till": the writer speaks, but of their things. */
function answersThem(specific: readonly Word[], text: string): boolean {
  if (!/\b(?:you|your|yours)\b/i.test(text) || career.test(text) || aboutTheCompany.test(text)) return false;
  return !formality.test(text) && new Set(specific.map((word) => stemOf(word.text))).size >= 3;
}

function isFullOf(specific: readonly Word[], sentence: Sentence, text: string): boolean {
  const head = text.slice(0, writer.exec(text)?.index);
  if (aboutMyself.test(head) || aboutTheCompany.test(text) || formality.test(head)) return false;
  const named = specific.filter(({ end }) => end <= sentence.start + head.length);
  return new Set(named.map((word) => stemOf(word.text))).size >= 2;
}

function framed(text: string, shift: number, specific: readonly Word[]): boolean {
  for (const frame of frames) {
    for (const match of text.matchAll(frame)) {
      const end = match.index + match[0].length;
      const behind = text.slice(end, end + windowAfter);
      const self = aboutMyself.exec(behind)?.index ?? behind.length;
      const from = shift + match.index - windowBefore;
      if (specific.some((word) => word.start >= from && word.end <= shift + end + self)) return true;
    }
  }
  return false;
}

function isSpecific(word: string, known: ReadonlySet<string>): boolean {
  if (!/\p{L}{3}/u.test(word)) return false;
  const parts = word.replace(/['’](?:ve|d|ll|re|m|s|t)$/, '').split('-');
  return parts.some((part) => part.length > 2 && !common.has(stemOf(part)) && !known.has(stemOf(part)));
}

/** "recieve" is no word and one or two letters away from one that stands in every letter. */
function isEverydayTypo(word: string, speller?: Speller): boolean {
  const plain = word.toLowerCase();
  if (!speller || plain.length < 5 || speller.isWord(word) || speller.isWord(plain) || speller.isName(word))
    return false;
  return distance(plain, closest(plain, everyday)) <= 2;
}

function mask(text: string, expression: RegExp): string {
  return text.replace(expression, (found) => ' '.repeat(found.length));
}

/** Who writes to whom about which job is known before any interview. */
function knownWords({ text, frontMatter, email }: Draft): Set<string> {
  const fields = ['to', 'company', 'role', 'interviewers'].map((key) =>
    JSON.stringify(frontMatter.fields.get(key)?.value ?? ''),
  );
  const signature = email.signature ? text.slice(email.signature.start, email.signature.end) : '';
  return stemsOf([...fields, email.greeting?.name?.text ?? '', signature].join(' '));
}

/** What the notes or the front matter say was talked about: `topics:` or `discussed:`, a text or a list of texts. */
export function topicsOf({ frontMatter }: Draft): string[] {
  return ['topics', 'discussed']
    .flatMap((key) => frontMatter.fields.get(key)?.value ?? [])
    .filter((topic): topic is string => typeof topic === 'string' && topic.trim() !== '')
    .map((topic) => topic.trim());
}

/** True where the body uses the words of a topic: all that are not everybody's, or at least two of them. */
export function usesTopic(draft: Draft, topic: string): boolean {
  const { body } = draft.email;
  const used = stemsOf(draft.prose.text.slice(body.start, body.end));
  const wanted = [...stemsOf(topic, 3)].filter((stem) => !common.has(stem));
  const found = wanted.filter((stem) => used.has(stem)).length;
  return wanted.length > 0 && found >= Math.min(wanted.length, 2);
}
