/** Labels of a plan for the letter, and what an assistant hands over with it. */
import { isUnquoted, type SlotStyle } from '../style.ts';

export const labels: readonly SlotStyle[] = [
  {
    pattern:
      /(?<=^|[.!?] )(?:Subject line|Paragraph (?:one|two|three|four|\d)|Tone|Word count|Version for [^:.\n]{0,30}|If panel|Why this works|Sign-off|Restate your interest(?: here)?|Opening line|Closing line)\s?:/gm,
    isSlot: isUnquoted,
  },
  {
    pattern:
      /(?<=^|[.!?] )(?:Here(?:['’]s| is) (?:a|the|your) (?:[\p{L}-]+ ){0,3}(?:version|draft|rewrite) of (?:your|the) (?:[\p{L}-]+ ){0,2}(?:e-?mail|letter|message|note|thank-you|follow-up)\b[^.!?\n]{0,40}|Let me know if you(?:['’]d| would) like me to (?:make (?:it|this) (?:shorter|longer|more|less|sound|warmer)|(?:adjust|tweak|change|shorten|rewrite|tailor|personali[sz]e|revise) (?:it|this|the (?:e-?mail|letter|draft|tone|message|note)))\b[^.!?\n]{0,60}|This (?:email|message|letter|note) (?:expresses|reaffirms|conveys) (?:gratitude|appreciation|enthusiasm|interest|your|the candidate)\b[^.!?\n]{0,80}|I hope this helps you (?:land|get|secure|win)\b[^.!?\n]{0,60}|(?:Sample|Example|Template) (?:thank-you|thank you|follow-up|interview) (?:email|letter|message|note)\b[^.!?\n]{0,60}|(?:Sure|Certainly|Of course|Absolutely)! (?=Here(?:['’]s| is) (?:a|the|your)\b))/gmu,
    isSlot: isUnquoted,
  },
  {
    pattern: /\b[Aa]s an? (?:large language model|AI(?: language)? (?:model|assistant))\b/g,
    isSlot: isUnquoted,
  },
];
