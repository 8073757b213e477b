/** As people type on a phone: “im free”, “id love to be apart of it”, “u said u dont mind”. */
const typed: readonly (readonly [RegExp, string])[] = [
  [/\bim\b/g, "i'm"],
  [/\bive\b/g, "i've"],
  [/\bid (?=(?:love|like|be|really|very|so|gladly|definitely|want)\b)/g, "i'd "],
  [/\b(do|did|does|is|are|was|were|has|have|had|would|could|should)nt\b/g, "$1n't"],
  [/\bcant\b/g, "can't"],
  [/\bwont (?=(?:be|have|let|regret|take|need|get|go|do|mind|forget)\b)/g, "won't "],
  [/\bthats\b/g, "that's"],
  [/\bu\b(?!['.-])/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\bpl[sz]\b/g, 'please'],
  [/\bthx\b/g, 'thanks'],
  [/\bapart of\b/g, 'a part of'],
];

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'m\b/g, ' am'],
  // "I'd love" and "I'd driven": which of the two it is makes no difference to any reader of moves.
  [/'d\b/g, ' would'],
];

/** "I have repaired kilns and would love to do it for you": the second verb has its subject from the first. */
const elided =
  /\b(and|but) (?=(?:would|should|could|am|have|can|want|hope|look forward|speak|know|hold|run|ran)\b)/g;

/**
 * A sentence as the readers of moves see it: lower case, one space between words, straight apostrophes, contractions
 * written out. Its offsets are not the file's: a move is a whole sentence.
 */
export function plain(sentence: string): string {
  let text = sentence
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  for (const [short, long] of [...typed, ...contractions]) text = text.replace(short, long);
  return /\bi\b/.test(text) ? text.replace(elided, '$1 i ') : text;
}
