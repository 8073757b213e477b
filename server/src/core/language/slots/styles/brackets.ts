/** Slots in brackets of any kind. */
import {
  asked,
  ends,
  follows,
  inQuotes,
  noun,
  plainNoun,
  type SlotMatch,
  type SlotStyle,
  waits,
  writer,
} from '../style.ts';

const command =
  /^(?:please )?(?:optional|sign(?:ed)?|insert|add|say|mention|fill|describe|write|enter|put|choose|pick|select|explain|include|refer|specify|state|list|give|replace|use|type|tell|name|something|someone|somebody|one (?:thing|or two)|a (?:specific|short|brief|personal|relevant|concrete|topic|detail|line|sentence)|specific|your|their|his\/her|what|which|how|why|who|where|when|tbc|tbd|todo|to be|fixme|xx+|x|\.\.\.|…|___?)(?![\p{L}'’])/iu;
const either = /^\p{L}+\.?(?: ?[/|] ?\p{L}+(?: \p{L}+)?\.?){1,3}\s?\??$/u;
/** "[the mill town?]": what the writer meant to look up. */
const doubt = /^[^?]{2,60}\?{1,3}$/;
/** "[years? ask Dad!!]": what the writer tells themselves. */
const reminder =
  /\b(?:(?:double[- ]?)?check(?! (?:list|out|in)\b)|ask|confirm|look (?:it |this )?up|find out|paste|link|to follow|(?:delete|pick|choose|keep) (?:one|either|whichever|as)|delete|tb[cd]|to ?do|not sure|no\.? of)\b|[!?]{2}/i;
const capitals = /^(?=(?:.{0,60}\p{Lu}){3})[\p{Lu}\d\s_/.'’#&-]+$/u;
const roman = /^[IVXLCDM]+$/;
/** "[sic]", "[names removed]", "[she/her]", "[PDF]", "[p. 3]", "[see below]": people do write brackets. */
const aside =
  /^(?:[\d\s,.^*–-]+|[a-z]|ext|extern|secure|spam|bulk|jobs|[x✓✔!]|sic\b.*|pp?\. ?\d.*|fig.*|ref.*|see\b.*|ed(?:itor)?\b.*|external|internal|pdf.*|docx?|xlsx?|jpe?g|png|image.*|cid:.*|attach.*|note\b.*|n\.?b\.?.*|pro bono)$/i;
const asideWord =
  /\b(?:redacted|removed|withheld|changed|omitted|deleted|anonymi[sz]ed|hidden|blacked|translat\w+|inaudible|unclear|illegible|crosstalk|applause|pause|silence|music|laugh\w*|emphasis|she|he\/|him|they\/|ver|sic)\b/i;

/** Who writes letters puts few words into square brackets; what a quotation needs is told apart. */
const fewWords = /^[\p{L}\p{N}'’-]{2,20}(?: [\p{L}\p{N}'’-]{1,20}){0,3}$/u;

/** "I liked [one], [two]". */
const listed =
  /(?:\],|\] and|\b(?:liked|enjoyed|loved|admire|appreciated|discuss(?:ed|ing)|mentioned|regarding|a|an|other)) $/i;

function inBrackets({ words, before, after }: SlotMatch): boolean {
  const inner = words.replace(/^\[+|\\?\]+$/g, '').trim();
  if (/\n\s*\n/.test(words)) return false;
  if (/^[\s._…X?-]*$/i.test(inner)) return isEmptyBox(inner, before) && !/^\p{L}/u.test(after);
  if (/^x$/i.test(inner) && !/^\s*(?:[-*+•] )?$/.test(before)) return follows({ words, before, after });
  const isSpokenOf = /["“][^"”]{0,50}[^"“\s][^"”]{0,9}$/.test(before) && /^[^"”]{0,30}["”]/.test(after);
  if (isSpokenOf || /^\d{1,3} \p{L}/u.test(inner)) return false;
  if (aside.test(inner) || asideWord.test(inner) || roman.test(inner)) return false;
  if (capitals.test(inner)) return true;
  // "[they] would never": what is put into somebody's words so that they fit.
  if (inQuotes.test(before) && /^\p{Ll}+(?: \p{Ll}+)?$/u.test(inner) && !command.test(inner)) return false;
  if (command.test(inner)) return true;
  const isOpen = [asked, doubt, reminder].some((expression) => expression.test(inner));
  const stands =
    fewWords.test(inner) &&
    (follows({ words, before, after }) || listed.test(before)) &&
    !/^(?!(?:th|st|nd|rd|s)\b)[\p{L}\p{N}({]/u.test(after);
  return ((isOpen || (stands && !inQuotes.test(before))) && !writer.test(inner)) || either.test(inner);
}

/** "[   ]" and "[…]" wait for something; "- [x]" is a ticked box, and dots stand for what a quotation leaves out. */
function isEmptyBox(inner: string, before: string): boolean {
  if (/^\s*(?:(?:[-*+•]|\d+[.)])\s*)?$/.test(before)) return inner.length > 1;
  return !(/^(?:\.{3}|…)$/.test(inner) && /["“”«»]/.test(before));
}

const realTag =
  /^(?:a|b|br|i|em|strong|p|u|s|sub|sup|div|span|hr|img|ul|ol|li|small|h[1-6]|table|t[rdh]|tbody|thead|pre|code|blockquote|center|font|label|input|button|select|ctrl|f\d{1,2}|form|main|nav|footer|section|article|head|body|html|script|style|meta|tab|enter|return|ctrl|shift|esc|alt|del|grin|g|smile|wink|sigh|blush|laugh|snip|joke|rant)(?![\p{L}-])/iu;

/** "<role>" and "<your name>", not "<b>" and "<https://…>". */
export const angleSlot: SlotStyle = {
  pattern: /<{1,2}[\p{L}_[#][^<>@=\n]{0,60}>{1,2}/gu,
  isSlot({ words }) {
    const inner = words.replace(/^<+|[>/\s]+$/g, '');
    return !realTag.test(inner) && !/:\/\/|^(?:mailto|tel):/i.test(inner) && !/^\p{L}$/u.test(inner);
  },
};

/** "in (industry) needs". */
const isOneWord = (words: string, after: string) =>
  /^\(\p{L}+\)$/u.test(words) && !/^\s*[\d\p{Lu}]/u.test(after);

export const brackets: readonly SlotStyle[] = [
  { pattern: /\[{1,3}[^[\]]{0,140}\]{1,3}/g, isSlot: inBrackets },
  { pattern: /\$?\{{2,3}[^{}\n]{0,60}\}{2,3}|\$?\{\s?[#/]?[\p{L}_][^{};:\n]{0,60}\}/gu },
  angleSlot,
  { pattern: /«\s?[\p{L}_ ]{2,40}\s?»/gu, isSlot: ({ words }) => words.includes('_') || asked.test(words) },
  {
    pattern: /\((?:insert|paste|fill in|add|mention|enter|put|name|describe|specify)[ :][^()\n]{1,100}\)/gi,
    isSlot: ({ words }) =>
      !writer.test(words) &&
      (asked.test(words.replace(/^\W*\w+/, '')) || /^\((?:insert|paste|fill)/i.test(words)) &&
      !/^\(\w+ (?:and|that|in|to|up|on)\b/i.test(words),
  },
  {
    pattern: new RegExp(
      `\\((?:(?:your|their|his/her|interviewer['’]s) (?:(?:full |first |last )?name|title|phone number)(?: here)?|${plainNoun}|name|company|role|position|date|topic|job|recipient|interviewer|specific (?:${noun}|\\p{L}+ ?)+)\\??\\)`,
      'giu',
    ),
    isSlot: ({ before }) => !/\d\s*$|@/.test(before),
  },
  // "on (day)", "hearing about (the thing with the boats)": where the sentence waits for something, and ends without it.
  {
    pattern: new RegExp(
      `\\((?:${noun}|\\p{L}{3,15} (?:name|title|number)|(?:the|that|whatever|something|someone|his|her|their)(?: [\\p{L}'’-]+){1,7})\\)`,
      'giu',
    ),
    isSlot: ({ words, before, after }) =>
      waits.test(before) &&
      (ends.test(after) || isOneWord(words, after)) &&
      !writer.test(words) &&
      !inQuotes.test(before),
  },
  { pattern: /\(\((?!\()[^()\n]{1,60}\)\)/g, isSlot: ({ words }) => asked.test(words) },
  {
    pattern:
      /(?<![\p{L}\p{N}])\((?:blank|link|url|tbc|tbd|\?{2,}|_+|\.{3,}|x{2,}|check(?: (?:name|spelling|date|title))?|look up|find out|date\?|name\?)\)/giu,
    isSlot: follows,
  },
];
