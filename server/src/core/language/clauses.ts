import type { Range } from '../finding.ts';

/** Where a new statement begins: behind a strong break, or where a joining word meets a new subject. */
const breaks =
  /[;–—()!?]|:(?!\d)|(?<=\bI (?:think|believe|reckon|guess|suppose|bet)) (?:that )?(?=\p{L})|(?<=\p{Ll}{2})(?<!\b(?:Mrs|Prof|Capt))\.\s|(?<=\d)\.\s(?=(?:I|You|We|My|Your|The|It|They|May|Could|Thank)\b)|\s-\s|,\s(?=(?:and|but|so|because|which|where|while|as|who|though|although|nor|or|if|when|since|then)?\s?(?:I|you|we|they|he|she|it|your|my|there|this|that)\b)|,\s(?=(?:and|but) (?:[\p{L}\d'’-]+ ){4})|\s(?=(?:and|but|because|so|though|although|while|whereas|since) (?:I|you|we|they|he|she|it|there|this)\b)/giu;

/** The parts of a sentence that each have their own subject, with offsets into the sentence's text. */
export function clausesOf(text: string): Range[] {
  const clauses: Range[] = [];
  let start = 0;
  for (const { index, 0: found } of text.matchAll(breaks)) {
    if (/\p{L}/u.test(text.slice(start, index))) clauses.push({ start, end: index });
    start = index + found.length;
  }
  if (/\p{L}/u.test(text.slice(start))) clauses.push({ start, end: text.length });
  return clauses;
}
