import type { Draft } from '../document/draft.ts';
import { type Note, notesOn, type Topic } from '../document/notes.ts';
import { likeWords } from '../language/data/likeWords.ts';
import { sameName } from '../language/nameMatching.ts';
import { readName, readNames } from '../language/names.ts';
import { isCommon } from '../language/specific.ts';
import { stemOf, stemsOf } from '../language/stems.ts';
import { onFirstUse } from '../onFirstUse.ts';
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

/** Words that say nearly the same, by their stems; of a word in two groups the first counts. */
const groups = onFirstUse(() => {
  const lines = likeWords.trim().split('\n');
  const named = lines.flatMap((line, at) => line.split(' ').map((word) => [stemOf(word), `#${at}`] as const));
  return new Map(named.reverse());
});

const meaningsOf = (text: string) =>
  new Set(
    [...stemsOf(text, 3)].flatMap((stem) => [stem, ...(groups().has(stem) ? [groups().get(stem)!] : [])]),
  );

/** So many everyday words of a topic tell something together. */
const commonEnough = 2;

/** The words of a topic without those that tell nothing; all of them where it has no others. */
function stemsIn(topic: string): string[] {
  const stems = [...stemsOf(topic, 3)].filter((stem) => !small.has(stem));
  const telling = stems.filter((stem) => !inEveryLetter.has(stem));
  return telling.length > 0 ? telling : stems;
}

const inEveryLetter = stemsOf(
  'team role position job company work working experience experienced opportunity interview time skills years join people want wants like need needs good great day get gets got make makes take takes come comes thing things way use used nobody somebody everybody letter note',
);

const small = stemsOf(
  'the and for with from that this they their them not was were are has had have been would could should about into over off out than then too very more less little much some any all how why what when who whether lack only just yet ever never still also again always one two three four five six seven eight nine ten',
);

/**
 * True where the message speaks of a topic: in one of its words that is not an everyday one, or a like one; else in two of
 * its words, or for a doubt in half of them. Who writes to whom about which job tells nothing.
 */
export function takesUp(
  draft: Draft,
  { text: topic, topic: section }: Pick<NotedTopic, 'text' | 'topic'>,
  around?: Surroundings,
): boolean {
  const { body, postscript } = draft.email;
  const places = [body, ...(postscript ? [postscript] : [])];
  const used = meaningsOf(places.map(({ start, end }) => draft.prose.text.slice(start, end)).join('\n'));
  const known = stemsOf(
    [...['company', 'role'].map((key) => factOf(draft, key, around)?.text), recipientOf(draft)].join(' '),
  );
  const wanted = stemsIn(topic).filter((stem) => !known.has(stem));
  const found = wanted.filter((stem) => used.has(stem) || used.has(groups().get(stem) ?? ''));
  if (found.some((stem) => !isCommon(stem))) return true;
  const few = section === 'concerns' ? wanted.length / 2 : Math.min(wanted.length, commonEnough);
  return found.length > 0 && found.length >= few;
}
