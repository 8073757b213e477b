/** What writers tell themselves in a draft: "(add the ward)", "check spelling of …!!", "DO NOT SEND YET". */
import { inQuotes, type SlotMatch, type SlotStyle, word, writer } from '../style.ts';

/** What one does to a text, or has to find out for it. */
const task =
  /^(?:please |maybe |perhaps |note(?: to self)?:? |todo:? |n\.?b\.?:? )?(?:(?:add|mention|look at|insert|put|paste|fill in|fill out|fill|ask|check|double[- ]?check|confirm|find(?: out)?|look(?: this| it)? up|look for|delete|remove|cut|drop|replace|reword|rephrase|rewrite|finish|shorten|expand|verify|google|get|choose|pick|decide|link to|attach|names? of|no\. of|number of|rest of)\b(?! (?:of|in|to|on|by|your)\b(?! the name| dad| mum| mom))|(?:sth|smth)\.? \p{L}+|(?:something|anything|a line|one line|a sentence|sentence|detail|story|example|bit) (?:about|like|on|from|that|nice|personal|specific)\b|things? (?:s?he|they|you)\b|describe\b|sign$|which (?:one\b|\p{L}+ was)|(?:full|first|last) name\b|(?:one|two|a|some) (?:detail|line|sentence|example)s? \p{L}+|no idea\b|read (?:the|my) \p{L}+$|google\b|(?:(?:\d(?:st|nd|rd|th)|first|second|third|another|other|one more) (?:thing|point|reason|topic|example|name|person)$)|who was\b|what was\b|what['’]?s (?:his|her|their|the)\b|whatever\b|copy (?:the|it|this|that|over|from)\b|need to\b|remember to\b|don['’]?t forget\b|delete\b|tb[cd]\b|better word\b|wording\b)|\bask \p{Lu}|(?:sur|first |last |full )name$/iu;
const doubt =
  /[!?]{2}|\bdo(?:n['’]?t| not) send\b|^draft\b|^(?:\p{Lu}[\p{L}'’-]+|(?:too|very) \p{L}+|maybe [^()?]{1,40}|is (?:this|that|it) [^()?]{1,40})\?|\?\s+(?:check|ask|or|read|see|she|he|they|maybe|not|no|don['’]?t|yes|find)\b|^don['’]?t [^()?]{1,40}\?$/iu;
const exclaims =
  /^(?:really|wow|yes|no|ha(?: ?ha)?|again|finally|at last|thanks?(?: you)?|sorry|congratulations|phew|oops|hurra[hy]|twice|imagine|what|how)\b[^()]{0,12}[!?]+$/iu;

/** "(ask the vicar first)", not "(ask anybody who saw me there)" nor a question to the reader. */
function isReminder({ words, before }: SlotMatch): boolean {
  const inner = words.slice(1, -1).trim();
  if (writer.test(inner) || inQuotes.test(before) || exclaims.test(inner)) return false;
  return task.test(inner) || doubt.test(inner) || lookup.test(inner) || beforeItGoes.test(inner);
}

/** "(Bola to read before it goes)". */
const beforeItGoes =
  /^(?:get |ask )?\p{Lu}[\p{L}'’-]+ (?:to|must|should) (?:read|check|look|proof-?read|approve|see|sign|correct)(?: (?:this|it|over|through))*(?: before [^()]{1,20})?$|\bbefore (?:this goes|it goes|i send|sending)(?: out| it| this)?$/u;

const unsaid = ({ words, before }: SlotMatch) => !writer.test(words) && !inQuotes.test(before);

/** "(tall lady, green glasses, find her name on the website)". */
const lookup =
  /\b(?<!could not |couldn['’]t |to |did not |didn['’]t )(?:find|get|look up|check|ask for|google|add|fill in|confirm|what(?:['’]s| was| is))(?: out)? (?:her|his|their|the|its|that|this)?\s?(?:full |last |first |sur)?(?:name|title|spelling|date|number|address|figure)\b/i;

export const reminders: readonly SlotStyle[] = [
  {
    pattern: /\b(?:note to (?:self|me)|self-note)\b ?[:–-]? ?[^.!?\n]{0,60}/gi,
    // "Note to self: never again" is a joke.
    isSlot: ({ words, before }) =>
      !inQuotes.test(before) && (before.trim() === '' || task.test(words.replace(/^[^:–-]*[:–-]? ?/, ''))),
  },
  {
    pattern:
      /^(?:ADD|MENTION|ASK|WRITE|PUT|EXPAND|FIND|FILL IN|INSERT|CHECK)(?: [\p{Lu}\d'’]{1,20}){1,8}[.!?]{0,3}(?=\s*$)/gmu,
  },
  {
    pattern:
      /(?<=^|[.!?] )same (?:para(?:graph)?|bit|opening|closing|blurb|sentence) (?:as|about|on|from) (?!my )[^.!?\n]{3,80}\b(?:letter|e-?mail|mail|note|cv|application|one|version)\b[^.!?\n]{0,60}/gim,
    isSlot: unsaid,
  },
  { pattern: /\([^()\n]{3,120}\)/g, isSlot: isReminder },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:DOUBLE[- ]?CHECK|CHECK (?:THIS|WITH|IF|THE|NAME|SPELLING|DATE|BEFORE)|ASK (?:FOR|IF|ABOUT)|ADD (?:MORE|THE|A|SOMETHING|SOME|HERE)|DO NOT SEND|DON['’]?T SEND|DRAFT(?: \d| V\d| [-–—] ?)|FINISH (?:THIS|LATER|ME)|REWRITE|REWORD|STOPPED HERE|MORE HERE|CONTINUE HERE)(?: [\p{Lu}\d'’]{1,20}){0,8}(?![\p{L}\p{N}])/gu,
  },
  {
    pattern:
      /(?<=^|[.!?,;:] )(?:double[- ]?)?check (?:the )?(?:spelling|name|date|title|time|day|facts?)\b[^.!?\n]{0,60}[!?]{0,5}/gim,
    isSlot: ({ words, before }) => !/\b(?:please|you|to)\b/i.test(words + before.slice(-12)),
  },
  {
    pattern:
      /(?<=^|[.!?] )(?:not sure (?:how to (?:say|put|word|phrase|end|start)|about) (?:this|that) (?:bit|part|line|sentence|one|para(?:graph)?)|come back to (?:this|it) later|(?:finish|reword|rewrite|shorten|expand) (?:this|that)(?: (?:bit|part|line|sentence|one|para(?:graph)?))?(?: later)?|remember to (?:add|check|mention|change|delete))[^.!?\n]{0,60}/gim,
    isSlot: unsaid,
  },
  // "OLD PARA FROM THE MUSEUM LETTER, TAKE OUT:"
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}\d'’]{0,20},? ){1,10}(?:TAKE (?:THIS )?OUT|DELETE THIS|REMOVE THIS|CUT THIS|MOVE (?:UP|DOWN|THIS)|SHORTEN|FIX THIS|TIDY UP)(?![\p{L}\p{N}]):?|(?<![\p{L}\p{N}])(?:TAKE THIS OUT|DELETE THIS|REMOVE THIS|CUT THIS|FIX THIS)(?: (?:\p{Lu}[\p{Lu}\d'’]{0,20} ?){1,6})?(?![\p{L}\p{N}]):?/gu,
  },
  {
    pattern: /\b(?:copy|paste) (?:it|this|that|them) (?:over |in |all )?here\b/gi,
    isSlot: ({ words, before }) =>
      unsaid({ words, before, after: '' }) &&
      !/\b(?:I|we|you|to|would|could|can|will)(?:['’]\p{L}+)? $/iu.test(before),
  },
  { pattern: word('(?:blah|bla)(?:,? (?:blah|bla)){1,9}'), isSlot: unsaid },
  {
    pattern:
      /(?<=\s)[–—-] ?(?:[^–—\n-]{0,40}[,?] )?(?:add|insert|check|ask|google(?: it)?|look (?:it )?up|find out|put|fill in)\b[^–—\n]{0,60}(?: [–—-](?= )|$)/gimu,
    isSlot: unsaid,
  },
  {
    pattern:
      /(?:\.{3}|…) ?(?:finish|continue|to be continued|more|rest|check|expand)\b[^.!?\n]{0,40}(?=[.!?]|$)/gim,
    isSlot: unsaid,
  },
  { pattern: /(?<!>)>{2,}[^<>\n]{2,80}<{2,}/g },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:\p{Lu}{3,20} )?(?:BEFORE SENDING|LOOK (?:IT |THIS )?UP|FIND OUT)(?![\p{L}\p{N}])/gu,
  },
  { pattern: /\bwhichever (?:one )?(?:it (?:was|is)|applies|fits)\b/gi, isSlot: unsaid },
  { pattern: /(?<=\s)[–—-] ?[^–—\n]{2,40}[?!]{2,} ?[–—-](?=\s)/g, isSlot: unsaid },
];
