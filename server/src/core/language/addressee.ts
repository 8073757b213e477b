import type { Range } from '../finding.ts';
import { abbreviated, joining, maybeStarts, roles, sentenceStarts, titles } from './data/greetingWords.ts';

/** Whom a line greets, as far as it can be told from its words. */
export interface Addressee {
  /** Where the greeting ends: before its comma, or behind the name where a sentence follows at once. */
  end: number;
  name?: Range;
  /** True where a comma, colon, dash or the end of the line follows. */
  complete: boolean;
}

interface Token extends Range {
  text: string;
  isStop: boolean;
}

const token =
  /\[[^\]]{1,40}\]|\{{1,2}[^}]{1,40}\}{1,2}|<[^>]{1,40}>|[,;:!?…]|\.{2,}|[–—-]+(?=\s|$)|[^\s,;:!?…[{<]+/gu;
const mostWords = 9;

/** Words and stops of a line from `from` on: a slot such as "[First name]" is one word, "Dr." has no stop. */
export function tokensOf(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.slice(from).matchAll(token)) {
    const start = from + index;
    const bare = found.replace(/\.{1,9}$/, '');
    const ends = bare !== found && bare !== '' && !abbreviated.test(bare);
    const end = start + (ends ? bare.length : found.length);
    const isStop = /^(?:[,;:!?…]|\.+|[–—-]+)$/.test(found);
    if (isStop || /[\p{L}\p{N}_]/u.test(found))
      tokens.push({ start, end, text: text.slice(start, end), isStop });
    if (ends) tokens.push({ start: end, end: end + 1, text: '.', isStop: true });
  }
  return tokens;
}

const longestWord = 60;
const plain = (word: string) =>
  word
    .slice(0, longestWord)
    .toLowerCase()
    .replace(/^[("“‘*]+|[)"”’*.]+$/g, '');
const isCapital = (word: string) => /[\p{Lu}\p{Lt}\p{Lo}]|^[[{<]/u.test(word);
const isJoining = (word: string) => joining.has(plain(word));
const isTitle = (word: string) => titles.has(plain(word));
const isRole = (word: string) => roles.has(plain(word)) || isTitle(word);

/** True for a word that begins or carries on a sentence, whatever its case: "I", "thanks", "was". */
export const isStart = (word: string): boolean => sentenceStarts.has(plain(word));

/** Reads whom a greeting is to, behind what opens it: "Ms. Cole and Mr. Ruiz" of "Dear Ms. Cole and Mr. Ruiz,". */
export function addresseeOf(text: string, from: number): Addressee | undefined {
  const tokens = tokensOf(text, from);
  const skipped = tokens[0]?.text === ',' ? 1 : 0;
  const { words, next } = takeWords(tokens, skipped);
  const stop = tokens[next];
  const complete = !stop || stop.isStop;
  const name = nameIn(words, complete);
  // "Hi, Ana again from Tuesday" and "Hello Ana from Leeds here" are no greetings to Ana.
  if (!name || (skipped && !complete) || stop?.text === 'here') {
    return complete && words.every(({ text }) => /^_+$/.test(text)) ? { end: from, complete } : undefined;
  }
  const end = complete ? text.slice(0, stop?.start).trimEnd().length : name.end;
  return { end, name, complete };
}

/** From `first` up to the stop that ends the greeting or the word that begins a sentence. */
function takeWords(tokens: readonly Token[], first: number): { words: Token[]; next: number } {
  const words: Token[] = [];
  let next = first;
  for (; next < tokens.length && words.length < mostWords; next++) {
    const one = tokens[next]!;
    if (one.isStop && !isInList(tokens, next)) break;
    if (!one.isStop && !fits(one, words, tokens[next + 1])) break;
    if (!one.isStop) words.push(one);
  }
  return { words, next };
}

function fits({ text }: Token, before: readonly Token[], behind: Token | undefined): boolean {
  const last = before.at(-1)?.text;
  if (/^_+$/.test(text) || (last && isTitle(last) && isCapital(text))) return true;
  if (isStart(text)) return false;
  // "Hi Hope," and "Dear May, …" greet somebody, "Hi, hope you are well" does not.
  const isApart = !behind || behind.isStop || /^thank/i.test(behind.text);
  if (maybeStarts.has(plain(text)) && (last || !isApart)) return false;
  return isCapital(text) || isJoining(text) || isRole(text) || !before.some((word) => isCapital(word.text));
}

/** A comma between names: "Dear Ana, Tom and Li," but not "Hi Ana, thank you". */
function isInList(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 1 + mostWords);
  if (tokens[at]?.text !== ',' || behind.length === 0) return false;
  const end = behind.findIndex(({ isStop, text }) => (isStop ? text !== ',' : /^thank/i.test(text)));
  const list = end < 0 ? behind : behind.slice(0, end);
  const isNames = list.every(
    ({ isStop, text }) =>
      isStop || isJoining(text) || (isCapital(text) && !isStart(text) && !maybeStarts.has(plain(text))),
  );
  const last = list.at(-1);
  if (!last || !isNames || list.every(({ isStop }) => isStop)) return false;
  return last.isStop || (!isJoining(last.text) && list.some(({ text }) => /^(?:and|&|\+)$/i.test(text)));
}

function nameIn(words: readonly Token[], complete: boolean): Range | undefined {
  const last = words.findLastIndex(({ text }) => !isJoining(text) || (complete && isCapital(text)));
  if (!words.some(({ text }) => /\p{L}/u.test(text)) || last < 0) return undefined;
  const isNamed = words.some(({ text }) => isCapital(text));
  const first = isNamed
    ? words.findIndex(({ text }) => !/^(?:to|at|from|of|and|&|dear|hello|hi)$/i.test(text))
    : 0;
  // "hi dana thanks for today": without capitals only a word or two can be told apart from a sentence.
  const most = isNamed ? mostWords : complete ? 5 : isTitle(words[0]!.text) ? 2 : 1;
  if (last >= most || (!isNamed && isJoining(words[0]!.text) && !complete)) return undefined;
  const [from, to] = [words[first], words[last]];
  return from && to && from.start <= to.start ? { start: from.start, end: to.end } : undefined;
}
