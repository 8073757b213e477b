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

/** As people type on a phone: “im free”, “id love to be apart of it”. */
const typed: readonly (readonly [RegExp, string])[] = [
  [/\bim\b/g, 'i am'],
  [/\bive\b/g, 'i have'],
  [/\bid (?=(?:love|like|be|really|very|so|gladly|definitely|want)\b)/g, 'i would '],
  [/\bapart of\b/g, 'a part of'],
];

/** The same with the apostrophes that were left out. The reader of sentences was not taught so, and reads `plain`. */
export function withApostrophes(text: string): string {
  return typed.reduce((line, [short, long]) => line.replace(short, long), text);
}

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
  for (const [short, long] of contractions) text = text.replace(short, long);
  return /\bi\b/.test(text) ? text.replace(elided, '$1 i ') : text;
}
