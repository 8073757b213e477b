import { adverbs, affected, attitudes, auxiliaries, experiences, owned, wishes } from './data/writerVerbs.ts';

/** What a clause says of its writer. */
export type Writer = 'experience' | 'proposal' | 'work' | 'attitude' | 'wish' | 'promise';

const setOf = (words: string) => new Set(words.split(/\s+/));
const skipped = setOf(adverbs);
const auxiliary = setOf(auxiliaries);
const experienced = setOf(experiences);
const affectedBy = setOf(affected);
const attitude = setOf(attitudes);
const wished = setOf(wishes);
const possessed = setOf(owned);

/** "I was glad" tells of the day, "I am glad" of any. */
const moods = setOf('glad happy pleased interested excited thrilled keen');

const behindI =
  /(?<!\b(?:how|what|why|whether|if|where) )\b[Ii](?=['’ ])((?:['’]\p{L}{1,2}\b)?(?:,? [\p{L}'’-]+){0,8})/gu;

/** All that a clause says of its writer, one for each "I". */
export function writersIn(clause: string): Writer[] {
  return [...clause.matchAll(behindI)].flatMap(([, words = '']) => writerOf(words) ?? []);
}

/** Reads the words behind "I": auxiliaries and adverbs up to the verb that tells what it is about. */
function writerOf(words: string): Writer | undefined {
  const helpers: string[] = [];
  for (const word of words
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/,? |(?='(?!t\b))/)) {
    if (auxiliary.has(word)) helpers.push(word);
    else if (word !== '' && !skipped.has(word) && !word.endsWith('ly')) return withVerb(word, helpers);
  }
  return undefined;
}

function withVerb(verb: string, helpers: readonly string[]): Writer {
  const has = (...names: string[]) => names.some((name) => helpers.includes(name));
  if (has('would', 'should', "'d", "wouldn't") && !has('have', 'been') && !verb.endsWith('ed')) {
    return wished.has(verb) || attitude.has(verb) ? 'wish' : 'proposal';
  }
  if (has('have', 'had', "'ve") && possessed.has(verb) && !has('been')) return 'work';
  if (experienced.has(verb)) return 'experience';
  if (affectedBy.has(verb) && has('am', "'m", 'was', 'been')) return 'experience';
  if (moods.has(verb) && has('was')) return 'experience';
  if (attitude.has(verb)) return 'attitude';
  return has('will', "'ll", 'shall', "won't") ? 'promise' : 'work';
}
