import type { Line } from '../document/lines.ts';
import type { Range } from '../finding.ts';
import {
  formulaEnds,
  formulaFillers,
  formulaHeads,
  formulaPhrases,
  formulasAbroad,
  formulaTails,
  sentenceWords,
} from './data/closingWords.ts';
import { isBelowName, isNameLine } from './signature.ts';

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}'’&-]+/gu) ?? [];
const longestFormula = 100;
const mostWords = 8;
/** "Bien à vous," above a name closes a letter in any language: few words, a comma, and the name on its own line. */
const mostWordsAbroad = 6;
const mostWordsOfWish = 16;
const mostWordsOfParting = 14;

/** True for "Best regards", "With many thanks and best wishes": words that only the end of a letter has so. */
export function isFormula(text: string): boolean {
  if (text.length > longestFormula) return false;
  const bare = text.replace(/[\s,.!;:–—-]+$/u, '');
  const words = wordsOf(bare);
  if (words.length === 0 || words.length > mostWords || /[.?!:]/.test(bare)) return false;
  const isMadeOf = words.every((word) => formulaHeads.has(word) || formulaFillers.has(word));
  const hasHead = words.some(
    (word, at) => formulaHeads.has(word) && (!/^thank(?:ing)?$/.test(word) || words[at + 1] === 'you'),
  );
  if (isMadeOf && hasHead) return formulaHeads.has(words.at(-1)!) || formulaTails.has(words.at(-1)!);
  if (formulaPhrases.test(words.join(' '))) return true;
  return formulaEnds.test(words.join(' ')) && !words.some((word) => sentenceWords.has(word));
}

/** The closing in a line, given the line below it, whether a paragraph begins with it, and whom the letter is to. */
export function closingIn(
  line: Line,
  below: Line | undefined,
  isApart: boolean,
  to: string,
): Range | undefined {
  const text = line.text.trim();
  const start = line.start + line.text.indexOf(text);
  const isAboveName = below !== undefined && isNameLine(below.text);
  if (text.length <= longestFormula && closes(text, isAboveName, isApart, below === undefined))
    return { start, end: start + text.length };
  return !below || isBelowName(below.text) ? behindSentence(text, start, below, to) : undefined;
}

function closes(text: string, isAboveName: boolean, isApart: boolean, isLast: boolean): boolean {
  // "Thank you." with a full stop is a sentence of the body, unless a name follows at once.
  if (isFormula(text)) return isAboveName || !(/[.!]$/.test(text) || shortFormula.test(text));
  if (isLast && text.endsWith(',') && isWish(text, wordsOf(text))) return true;
  if (!isAboveName || /[.!?:]$/.test(text)) return false;
  const words = wordsOf(text);
  if (text.endsWith(',') && words.length <= mostWordsOfParting && isParting(text)) return true;
  if (isApart && text.endsWith(',') && words.length <= mostWordsOfParting && isGoodWish(text, words))
    return true;
  if (isApart && words.length <= mostWords && thanksAgain.test(text)) return true;
  if (formulasAbroad.test(text) && words.length <= mostWordsAbroad) return true;
  // "Until we meet again," ends a letter; "we can start on Monday," ends a sentence.
  const told = isApart ? words.slice(0, 1) : words;
  if (told.some((word) => sentenceWords.has(word) || word === 'the')) return false;
  return text.endsWith(',')
    ? words.length <= mostWordsAbroad || isWish(text, words)
    : isWish(text, words) && !/^(?:thank|looking)/i.test(text);
}

/** "Thanks again for the advice" above a name: without "again" it may be all that the message has to say. */
const thanksAgain =
  /^(?:(?:and )?(?:many )?thanks|(?:and )?thank you|cheers) (?:again|once (?:again|more))\b/i;

/** "Wishing you and your new manager a good start,", "Have a good day and best regards,". */
function isParting(text: string): boolean {
  if (/^(?:and )?(?:wishing|hoping|sending|with every|looking forward)\b/i.test(text)) return true;
  const last = /(?:,|\b(?:and|or))\s+((?:\S+ ){0,3}\S+),$/i.exec(text)?.[1];
  return last !== undefined && (isFormula(last) || isWish(last, wordsOf(last)));
}

/** "Best wishes to you and the team", "Warmly, and good luck on Friday,": a formula that goes on. */
function isWish(text: string, words: readonly string[]): boolean {
  const beginning = /^(.{2,40}?)(?:,? (?:from|to|for|until)|, and)(?= )/i.exec(text)?.[1];
  return words.length <= mostWordsOfWish && beginning !== undefined && isFormula(beginning);
}

/** "Best of luck to Rashad, and to Kevin,", "A blessed new year to you and all at the school,": no sentence, and kind. */
const kind =
  /\b(?:luck|wish(?:es)?|thanks|regards|health|bless(?:ed|ings)?|happy|good|best|love|greetings|success|new year|peace|cheers|warm|fair|joy)\b/i;

function isGoodWish(text: string, [first = '', ...others]: readonly string[]): boolean {
  return (
    kind.test(text) &&
    !sentenceWords.has(first) &&
    !others.some((word) => /^(?:i|we|is|are|was|were)$/.test(word))
  );
}

/** May stand for other things, unless a comma or a name shows what they are. */
const shortFormula = /^(?:yours?|best|love|always|x+|xo|peace|bye|ta|br|kr|vr|v\/r|hugs|kindly|blessings)$/i;

const longestTail = 80;

/** "Best, Ana" on one line, alone or behind the last sentence: "… by phone. Kind regards, Ana". */
function behindSentence(text: string, shift: number, below: Line | undefined, to: string): Range | undefined {
  const from = Math.max(0, text.length - longestTail);
  const begins = [...text.slice(from).matchAll(/[.!?…)”"]\s+(?=\S)/g)].map(
    (found) => from + found.index + found[0].length,
  );
  for (const begin of from === 0 ? [0, ...begins] : begins) {
    const tail = text.slice(begin);
    const length = beforeName(tail, to);
    if (length) return { start: shift + begin, end: shift + begin + length };
    const isEnd = below ? isNameLine(below.text) : !/[.!]$/.test(tail);
    if (
      begin > 0 &&
      isEnd &&
      (isFormula(tail) ? !/^thank/i.test(tail) || (below && !/[.!]$/.test(tail)) : isShortWish(tail, below))
    )
      return { start: shift + begin, end: shift + text.length };
  }
  return undefined;
}

/** "… at the meetup. Fair winds to the team," above a name. */
function isShortWish(tail: string, below: Line | undefined): boolean {
  const words = wordsOf(tail);
  return (
    below !== undefined && tail.endsWith(',') && words.length <= mostWordsAbroad && isGoodWish(tail, words)
  );
}

/** How much of "Best regards, Ana" is formula; a name that the letter is to is no signature: "Thanks again, Dana". */
function beforeName(text: string, to: string): number | undefined {
  for (const { 0: gap, index } of text.matchAll(/\s*[,–—!.]\s*|\s+-\s*|\s+/g)) {
    const [formula, name] = [text.slice(0, index), text.slice(index + gap.length)];
    // "Your Name" is a slot, and "Best Ana" may be anything: without a comma the formula must be a clear one.
    if (gap.trim() === '' && shortFormula.test(formula)) continue;
    if (!/^\p{Lu}/u.test(name) || !isFormula(formula) || !isNameLine(name) || isAddressee(name, to)) continue;
    return index;
  }
  return undefined;
}

function isAddressee(name: string, to: string): boolean {
  const known = new Set(wordsOf(to));
  return wordsOf(name).some((word) => known.has(word));
}
