/** A no that is not taken: whoever has turned somebody down is asked to think again, or for another try. */
import type { Range } from '../finding.ts';
import type { Sentence } from '../language/sentences.ts';
import { lineOf } from './cues.ts';

const again =
  '(?:reconsider|rethink|think again|think (?:about )?(?:it|this|me) (?:over|again)|think (?:it|this) over|(?:look|go) (?:at|through|over) (?:my|the) (?:application|interview|answers?|test|result|scores?|decision|case|file|notes?|cv) (?:again|once more|one more time)|(?:speak|talk) (?:to|with) (?:the (?:rest of the )?|your )?(?:panel|board|others|team|manager|managers|head|director|boss|committee|colleagues?|interviewers?)\\b[^.!?,;]{0,20} again(?! for me)|change (?:your|their|the) (?:minds?|decision)|reverse (?:your|the) decision|make an exception|give (?:me|this|us) (?:\\w+ )?(?:a|an|one|one more|another|a second) (?:second |last |other )?(?:chance|try|shot|go)|(?:see|interview|invite|meet) me (?:once more|one more time|again)|take me (?:on|instead))\\b(?! (?:some|one) day)';
const asked = [
  `\\b(?:could|can|would|will|might|may|won['’]t|please) (?:you|they|the panel|the board)? ?(?:(?:please|kindly|possibly|maybe|perhaps|not|at least|just|be (?:willing|able|open|prepared|kind enough) to|consider) ){0,2}${again}`,
  `\\b(?:is|are) there (?:\\w+ )?(?:any )?(?:ways?|chances?|possibilit\\w+|hope|scope|room) (?:at all )?(?:that |for |to |of )?(?:you |me |the |your |this |a )?(?:\\w+ ){0,4}?(?:reconsider\\w*|chang(?:e|ed|ing) (?:your|the|this|that)|(?:be )?changed|think(?:ing)? again|rethink|reversed|second interview|another (?:interview|chance|try))\\b`,
  '\\b(?:is|are) (?:the|your|this|that) (?:decision|answer|choice)s? (?:really |already |absolutely |truly )?(?:final|definite|definitive|set in stone)\\b(?= *(?:[?.!,]|or\\b|yet\\b|now\\b|$))',
  '\\b(?:give me|get|have|deserve|like|grateful for|ask for|asking for|allow me) (?:just )?(?:a second|one more|one last|a last|another) (?:chance|try|shot)\\b',
  '\\b(?:can|could|may|might) I (?:please )?(?:come (?:in|back)|have|get) (?:\\w+ ){0,2}(?:another|a second|one more) (?:interview|trial|chance)\\b',
];
const expression = new RegExp(asked.join('|'), 'iu');

/** A later job may well be asked for; and what they were asked to think about may be a story. */
const innocent =
  /\b(?:future|another (?:role|job|post|position|vacancy|opening)|other (?:roles?|jobs?|posts?|positions?|vacancies)|next (?:time|year|round|intake|spring|summer|autumn)|later|vacanc\w+|openings?|(?:comes?|came|opens?|opened) up|if (?:anything|something|one|ever|your|things|circumstances|it|the (?:person|other|candidate|first|chosen|successful))|should (?:you|anything|it|things|your|the))\b|\b(?:not|n['’]t|never|without) (?:\w+ ){0,2}(?:ask|hop|expect|try|want)\w*/i;

/** Where a sentence of a reply to a no does so; in UTF-16 from the start of the file. */
export function arguingIn(sentence: Sentence): Range | undefined {
  const line = lineOf(sentence.text);
  const found = innocent.test(line) ? null : expression.exec(line);
  if (!found) return undefined;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].length };
}
