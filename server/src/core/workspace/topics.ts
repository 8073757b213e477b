import type { Draft } from '../document/draft.ts';
import { type Note, notesOn, type Topic } from '../document/notes.ts';
import { likeWords } from '../language/data/likeWords.ts';
import { readName, readNames, sameName } from '../language/names.ts';
import { isCommon } from '../language/specific.ts';
import { stemOf, stemsOf } from '../language/stems.ts';
import { factOf, type Placed } from './facts.ts';
import type { Surroundings } from './index.ts';
import { recipientOf } from './notesFor.ts';

/** A line of the notes, as a message may take it up. */
export interface NotedTopic extends Placed {
  topic: Topic;
  /** Whose it is, as far as the notes say: the reader's, somebody else's, or nobody's in particular. */
  of: 'reader' | 'other' | 'nobody';
}

const order: readonly NotedTopic['of'][] = ['reader', 'nobody', 'other'];

/** What the notes of the interview have on some topics, the reader's own first. */
export function notedTopics(
  draft: Draft,
  around: Surroundings | undefined,
  topics: readonly Topic[],
): NotedTopic[] {
  const file = around?.notes;
  if (!file) return [];
  const reader = readName(recipientOf(draft) ?? '').parts;
  const found = topics.flatMap((topic) =>
    notesOn(file.notes, topic)
      .filter(({ text }) => /\p{L}{3}/u.test(text) && !nothing.test(text))
      .map(({ start, end, text, about }) => ({
        start,
        end,
        text,
        uri: file.uri,
        topic,
        of: whose(about, reader),
      })),
  );
  return found.sort((a, b) => order.indexOf(a.of) - order.indexOf(b.of));
}

/** What people write where there is nothing to note. */
const nothing =
  /^(?:no|none|nothing|n\/?a|not (?:really|any)|no (?:real )?(?:concerns?|doubts?|worries))\b[^\p{L}]*(?:so far|yet|raised|mentioned|that I noticed)?[.!]?$/iu;

function whose(about: Note['about'], reader: readonly string[]): NotedTopic['of'] {
  const named = readNames(about?.text ?? '').parts;
  if (named.length === 0) return 'nobody';
  return named.some((part) => reader.some((other) => sameName(part, other))) ? 'reader' : 'other';
}

const groups = new Map<string, string>();
for (const [at, line] of likeWords.trim().split('\n').entries())
  for (const word of line.split(' ')) if (!groups.has(stemOf(word))) groups.set(stemOf(word), `#${at}`);

const meaningsOf = (text: string) =>
  new Set([...stemsOf(text, 3)].flatMap((stem) => [stem, ...(groups.has(stem) ? [groups.get(stem)!] : [])]));

/** The words of a topic that not every letter has, or else all of them. */
function tellingStems(topic: string): { stems: string[]; isTelling: boolean } {
  const stems = [...stemsOf(topic, 3)].filter((stem) => !small.has(stem));
  const telling = stems.filter((stem) => !isCommon(stem));
  return { stems: telling.length > 0 ? telling : stems, isTelling: telling.length > 0 };
}

const small = stemsOf(
  'the and for with from that this they their them not was were are has had have been would could should about into over off out than then too very more less little much some any all how why what when who whether lack only just yet one two three four five six seven eight nine ten',
);

/**
 * True where the message speaks of a topic, in one of its telling words or a like one. Who writes to whom about which
 * job tells nothing.
 */
export function takesUp(
  draft: Draft,
  { text: topic }: Pick<NotedTopic, 'text'>,
  around?: Surroundings,
): boolean {
  const { body, postscript } = draft.email;
  const places = [body, ...(postscript ? [postscript] : [])];
  const used = meaningsOf(places.map(({ start, end }) => draft.prose.text.slice(start, end)).join('\n'));
  const known = stemsOf(
    [...['company', 'role'].map((key) => factOf(draft, key, around)?.text), recipientOf(draft)].join(' '),
  );
  const { stems, isTelling } = tellingStems(topic);
  const wanted = stems.filter((stem) => !known.has(stem));
  const found = wanted.filter((stem) => used.has(stem) || used.has(groups.get(stem) ?? '')).length;
  return wanted.length > 0 && found >= (isTelling ? 1 : Math.min(2, wanted.length));
}
