import type { TextEdit } from '../finding.ts';
import { cutAt, type Stretch } from './stretches.ts';

export interface Split {
  edits: TextEdit[];
  /** How each new sentence begins. */
  starts: string[];
}

interface Place {
  /** From the comma to the first word that stays, counted from the beginning of the stretch. */
  start: number;
  end: number;
  newText: string;
}

/** A comma, a joining word, and a pronoun that can only be a subject and has its verb behind it. */
const joint =
  /,(?<space>\s{1,20})(?:(?<joining>and(?:\s{1,20}(?:so|then|now))?|but|so|yet)\s{1,20})?(?<subject>(?:I(?:['’](?:m|d|ve|ll))?|we|he|she|they)(?=\s(?!and\b|or\b|who\b|that\b|which\b))|(?:it|there|this|you)(?=\s(?:is|was|are|were|has|have|had|will|would|can|could|may|might|did|does)\b))/g;

/** What begins like this has its subject and verb at the beginning, and can end at a comma further on. */
const opensFully =
  /^["“‘(]?(?:(?:and|but|so|then|now|also|yes|no|well|first|still|today|yesterday|meanwhile),?\s{1,20}){0,2}(?:(?:I|we|you|he|she|it|they|there|this)(?:['’]\p{L}{1,2})?\s(?!who\b|that\b|which\b|and\b)|thanks?\b|many thanks\b)/iu;
/** "which, when …," and "not only …": the first half waits for the second. */
const isOpen =
  /\b(?:that|which|who|whom|because|although|if|when|and|but),|\b(?:not only|either|neither|whether|both|if|unless)\b/i;
const hangs =
  /\b(?:that|which|who|what|whether|how|why|when|where|while|because|although|though|if|since|as|until)\b/i;
const fewestWords = 4;
/** About 350 words: what is longer is no sentence that two or three others could replace. */
const longestText = 2000;

/** Where a machine can make sentences of one without changing a word but the joining one; undefined where it cannot. */
export function splitSentence(stretch: Stretch, isFine: (part: Stretch) => boolean): Split | undefined {
  const places = stretch.text.length > longestText ? [] : placesIn(stretch);
  const single = places
    .filter((place) => works(stretch, [place], isFine))
    .sort((a, b) => offMiddle(stretch, a) - offMiddle(stretch, b));
  const chosen = single.length > 0 ? single.slice(0, 1) : places;
  if (chosen.length === 0 || !works(stretch, chosen, isFine)) return undefined;
  return {
    edits: chosen.map(({ start, end, newText }) => ({
      start: stretch.start + start,
      end: stretch.start + end,
      newText,
    })),
    starts: chosen.map(
      ({ end, newText }) => `${newText.slice(1).trim()}${stretch.text.slice(end, end + 30)}`,
    ),
  };
}

const works = (stretch: Stretch, places: readonly Place[], isFine: (part: Stretch) => boolean) =>
  cutAt(stretch, places).every((part) => part.words.length >= fewestWords && isFine(part));

const offMiddle = ({ text }: Stretch, { start }: Place) => Math.abs(text.length / 2 - start);

function placesIn({ text }: Stretch): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const { index, 0: found, groups } of text.matchAll(joint)) {
    const { space = ' ', joining = '', subject = '' } = groups ?? {};
    if (!isWhole(text.slice(from, index), joining !== '')) continue;
    const kept = joining.replace(/^and\s*/, '');
    const start = kept ? `${kept} ${subject}` : subject;
    const end = index + found.length;
    places.push({ start: index, end, newText: `.${space}${start.charAt(0).toUpperCase()}${start.slice(1)}` });
    from = end - subject.length;
  }
  return places;
}

/** True for what can stand as a sentence. Where only a comma joins, nothing may hang on it that the comma belongs to. */
function isWhole(part: string, joined: boolean): boolean {
  if (!opensFully.test(part) || isOpen.test(part)) return false;
  if (!joined && (hangs.test(part) || part.includes(','))) return false;
  return balanced(part, '(', ')') && balanced(part, '“', '”') && part.split('"').length % 2 === 1;
}

const balanced = (text: string, open: string, close: string) =>
  text.split(open).length === text.split(close).length;
