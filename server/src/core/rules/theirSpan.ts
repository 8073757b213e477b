/** "You said it would be about two weeks": how long they meant to take, where only the text tells. */
import type { Draft } from '../document/draft.ts';

const saying =
  '\\b(?:you|they|he|she|panel|board|\\p{Lu}\\p{L}+) (?:had |have |kindly |also )?(?:said|told|mentioned|hoped|thought|expected|promised|indicated|planned|reckoned)\\b[^.!?]{0,80}?';
const span =
  "\\b(?<words>(?:(?:a|one|two|three|four|five|six|[1-6]|a couple of|a few)(?: more)? weeks?|a fortnight|(?:ten|10|fourteen|14) (?:working )?days|a month))(?:['’] time)?\\b";
const named = new RegExp(saying + span, 'iu');
/** Of the decision, not of how long the oven has been cold. */
const ofDecision =
  /\b(?:hear|know|decid\p{L}*|decision|answer|reply|touch|back to|come back|take|(?:would|will|['’]d) (?:probably )?be|contact|call|ring|write)\b/iu;

const weeks: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** In days from the interview, with the words that say so. */
export function spanTheyNamed({ email }: Draft): { days: number; words: string } | undefined {
  for (const { text } of email.sentences) {
    const words = named.exec(text)?.groups?.words;
    if (words && ofDecision.test(text)) return { days: daysIn(words.toLowerCase()), words };
  }
  return undefined;
}

function daysIn(words: string): number {
  if (/fortnight|couple|few|14|fourteen/.test(words)) return 14;
  if (/month/.test(words)) return 30;
  if (/day/.test(words)) return /working/.test(words) ? 14 : 10;
  const [count = ''] = words.split(' ');
  return 7 * (weeks[count] ?? Number(count));
}
