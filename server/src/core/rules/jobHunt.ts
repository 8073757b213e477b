/** A stranger who is asked for a job, or to hand a CV on: easy to refuse, where advice is easy to give. */
import type { Range } from '../finding.ts';
import type { Sentence } from '../language/sentences.ts';
import { lineOf } from './cues.ts';

const papers = '(?:my |the |this |attached )*(?:cv|c\\.v\\.|resum[eé]|résumé|curriculum(?: vitae)?|details)';
const hiring =
  '(?:hir(?:e|es|ing)|hr|recruit\\w+|vacanc\\w+|(?:relevant|right|correct|concerned) (?:people|person|department|team))';
// An opening in a diary is none, nor is a position on a question.
const jobs =
  '(?:vacanc(?:y|ies)|(?:job )?openings?(?! in (?:your|the) (?:diary|calendar|schedule|day|week))|jobs?(?! (?:that|which|you)\\b)|positions?(?! on)|employment)';
const before = "(?<!\\bI(?:['’]ll| will| can| could| would| shall)? )\\b";
const asked = [
  `\\b(?:if (?:you (?:know|hear|have|are aware)|there (?:is|are|will be|was|were))|is there|are there|do you (?:know|have)|know of|hear of|help me (?:to )?(?:with|find|get|secure|land)|assist me (?:with|in|to)|find out if there (?:is|are)) (?:\\w+ ){0,3}?(?:any|an?|some) (?:\\w+ ){0,2}${jobs}\\b`,
  `${before}(?:forward|pass|hand|send|give) (?:on |along )?${papers} (?:on |along |over )?to (?:the |your |whoever |any|some|hr\\b)`,
  `${before}(?:forward|pass|hand|send|give) it (?:on |along |over )?to (?=[^.!?]{0,40}\\b${hiring}\\b)`,
  '\\b(?:ready|willing|happy|open|able|can|will|would|could) (?:to )?(?:do|take|accept|consider) any (?:kind of |sort of |type of )?(?:work|jobs?|positions?|roles?)\\b',
  `\\b(?:let me know|tell me|inform me|write to me|call me) if (?:there is|there['’]s|there are|you have|you know of|you hear of|you see) (?:something|anything) (?:for me|suitable|available|going|open|that (?:suits|fits|might suit|could suit))\\b`,
  "\\b(?:I am|I['’]m) open to (?:anything|any (?:role|position|job|work))\\b",
];
const expression = new RegExp(asked.join('|'), 'iu');
/** “I am not after a job”; a question about how people come to theirs; what somebody else has. */
const innocent =
  /\b(?:not|n['’]t|rather than|instead of) (?:\p{L}+ )?(?:ask\p{L}*|after|look\p{L}*|expect\p{L}*|hop\p{L}*|an? )\b|\b(?:in the future|one day|some day|later on|in a year)\b/iu;

/** Where a sentence of a networking email does so; in UTF-16 from the start of the file. */
export function jobHuntIn(sentence: Sentence): Range | undefined {
  const line = lineOf(sentence.text);
  const found = innocent.test(line) ? null : expression.exec(line);
  if (!found) return undefined;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].length };
}
