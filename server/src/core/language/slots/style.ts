/** What the styles of slots have in common. Every quantifier is bounded: a pasted line of brackets must not take longer than to read it. */

/** A match and up to 60 characters of its line on either side. */
export interface SlotMatch {
  words: string;
  before: string;
  after: string;
}

export interface SlotStyle {
  pattern: RegExp;
  /** Tells look-alikes apart. */
  isSlot?(match: SlotMatch): boolean;
}

/** What templates ask for. */
export const noun =
  "(?:(?:(?:first|last|full|middle|sur|user|given|family|company|hiring|interviewer|recruiter|recipient|manager|contact|job|position|role)['’]?s?[ _-]?)?(?:names?|titles?|manager)|surname|compan(?:y|ies)|employer|firm|organi[sz]ation|school|hospital|clinic|university|institution|business|roles?|positions?|jobs?|vacancy|dates?|day|weekday|month|year|time|week|deadline|phone|telephone|mobile|numbers?|tel|e-?mail|address|contact|linkedin|url|website|link|recipient|interviewers?|recruiter|candidate|applicant|sender|signature|topics?|subject|skills?|projects?|achievements?|examples?|experiences?|qualifications?|strengths?|departments?|team|location|city|town|country|place|venue|details?|reasons?|industry|field|sector|degree|milestone|accomplishments?|product|service|software|tools?|tasks?|challenges?|problem|mission|goals?|anecdote|insight|salutation|greeting|points?|thing|person|quality|qualities|event|news|article|colleague|mentor|client|adjective|verb|amount|figure|percentage|season|ward|unit|competency|award|certification|licen[cs]e|language|technology|results?|metric)";
/** Where such a word stands in it. */
export const asked = new RegExp(`(?<![\\p{L}\\d])${noun}(?![\\p{L}\\d])`, 'iu');
/** The same where it stands without brackets and has to be unmistakable. */
export const plainNoun =
  "(?:(?:company|interviewer|recruiter|recipient|employer|candidate|contact|hiring manager|manager|job|position|role|school|department)(?:['’]s)? (?:name|title)|(?:first|last|full) ?name)";
export const title = '(?:mr|mrs|ms|miss|mx|dr|prof)\\.?';
export const titles = `${title}(?: ?/ ?${title}){0,3}`;

export const writer = /(?<![\p{L}\d])(?:I|I['’](?:m|ve|d|ll)|we|me|us|our)(?![\p{L}\d])/u;
export const inQuotes = /["“«](?:[^"”»]{0,60})$/;

/** In front of a sentence, as a piece of an expression without the flag `m`: a line that was broken by hand begins none. */
export const begins = '(?<=^|\\n[ \\t]*\\r?\\n|[.!?:]["”)]?[ \\t]*\\r?\\n|[.!?] )';

/** “State schools here are short of teachers”: the first two words are who or what does it, and bid nobody. */
const statement =
  /^\p{L}+ \p{L}{3,}s(?: (?:here|there|now|today))? (?:are|were|have|had|do|did|will|can|would|could|must|should|need|want|take|get)(?!\p{L})/iu;
/** “Your advice was simple. Check the notes first.” */
const announced =
  /\b(?:advice|tip|rule|motto|lesson|answer|suggestion|saying|secret|reply)\b[^.!?:\n]{0,30} (?:was|is|were)\b[^.!?:\n]{0,30}[.!?:] $/i;
/** What looks like an order is one. */
export const bids = ({ words, before }: SlotMatch) => !statement.test(words) && !announced.test(before);

export const isUnquoted = ({ before }: SlotMatch) => !inQuotes.test(before);

const opensSlot =
  /(?:^|[\s("“>*])(?:dear|hi|hello|hey|mr|mrs|ms|miss|mx|dr|prof|of|at|for|from|with|on|in|by|to|about|as|regarding|via|named|called|is|am|re|and|or|until|since|before|after|over|nearly|almost|around|than|have|spent|between|the|your|our|position|role|company|name|team)[.:]?\s*$/i;
const closes = /(?:regards|wishes|faithfully|sincerely|truly|warmly|cheers|thanks|yours),\s*$/i;
export const follows = ({ before }: SlotMatch) =>
  opensSlot.test(before) || /[:/#]\s*$/.test(before) || closes.test(before);
export const waits = /(?:^|\s)(?:about|of|on|at|with|for|from|to|in|by|your|the|our)\s+$/i;
export const ends = /^\s*(?:$|[.,;:!?]|(?:and|or|but|on|at|in|with|for|to|from|last|this|when|because)\b)/i;
export const isWholeLine = ({ before, after }: SlotMatch) => before.trim() === '' && after.trim() === '';
/** A line of nothing but such signs divides. */
export const isRule = ({ words, before, after }: SlotMatch) => !/[\p{L}\p{N}]/u.test(before + words + after);

export const word = (source: string, flags = 'giu') =>
  new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, flags);

export const notLabel = ({ after }: SlotMatch) => !/^\s*(?::|field|column|box)/.test(after);

/** "TODO" between quotation marks, "the {name} tokens": what is spoken of is not left over. */
export function isMentioned({ words, before, after }: SlotMatch): boolean {
  const isQuoted = /["“‘']$/.test(before) && /^["”’']/.test(after) && !/[[{<]/.test(words);
  const isInside = inQuotes.test(before) && /^[^"”\n]{0,40}["”]/.test(after) && !/[[{<(]/.test(words);
  return (
    isQuoted ||
    isInside ||
    isNamedThing.test(after) ||
    isOfTheirs.test(before) ||
    isReadOut(before) ||
    wasSent.test(before)
  );
}
/** 'Page 3 says "[Insert name of line manager]"': what stands on a form that somebody fills in. */
const isReadOut = (before: string) => onForm.test(before) || inTheirs.test(before);
const onForm =
  /\b(?:says?|said|reads?|asks?|asked|labelled|labeled|marked|headed|called|field|box|line|page)(?: \d+)?,? ["“‘']$/i;
/** 'The letters went out starting "Dear {{parent_name}}"'. */
const inTheirs =
  /\b(?:with|starting|saying|said|reading|as|at|about|called|addressed to|beginning|opening) ["“‘][^"”’'\n]{0,30}$/i;
/** “We once sent [NAME] to four thousand customers.” */
const wasSent =
  /\b(?:once|accidentally|mistakenly|actually|somehow|never again|already) (?:sent|mailed|e-?mailed|posted|printed|published)(?: out)? $/i;
const isNamedThing =
  /^[}\]>»%"”]{0,3} (?:tokens?|placeholders?|buttons?|tags?|cards?|keys?|variables?|columns?|labels?)(?![\p{L}\p{N}])/u;
/** "Your template for the discharge letter has [DATE] twice." */
const isOfTheirs =
  /\b(?:your|their|the) (?:[\p{L}-]{1,20} ){0,3}(?:templates?|(?:merge|form) fields|mail ?merge|mail-?outs?|tokens|placeholders)\b[^.!?\n]{0,40}$/iu;
