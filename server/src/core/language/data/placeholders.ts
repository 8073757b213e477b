/**
 * The styles of slots that people leave behind in letters made from a template. Every quantifier is bounded: a pasted
 * line of brackets must not take longer than to read it.
 */

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
const noun =
  "(?:(?:(?:first|last|full|middle|sur|user|given|family|company|hiring|interviewer|recruiter|recipient|manager|contact|job|position|role)['’]?s?[ _-]?)?(?:names?|titles?|manager)|surname|compan(?:y|ies)|employer|firm|organi[sz]ation|school|hospital|clinic|university|institution|business|roles?|positions?|jobs?|vacancy|dates?|day|weekday|month|year|time|week|deadline|phone|telephone|mobile|numbers?|tel|e-?mail|address|contact|linkedin|url|website|link|recipient|interviewers?|recruiter|candidate|applicant|sender|signature|topics?|subject|skills?|projects?|achievements?|examples?|experiences?|qualifications?|strengths?|departments?|team|location|city|town|country|place|venue|details?|reasons?|industry|field|sector|degree|milestone|accomplishments?|product|service|software|tools?|tasks?|challenges?|problem|mission|goals?|anecdote|insight|salutation|greeting|points?|thing|person|quality|qualities|event|news|article|colleague|mentor|client|adjective|verb|amount|figure|percentage|season|ward|unit|competency|award|certification|licen[cs]e|language|technology|results?|metric)";
/** The same where it stands without brackets and has to be unmistakable. */
const plainNoun =
  "(?:(?:company|interviewer|recruiter|recipient|employer|candidate|contact|hiring manager|manager|job|position|role|school|department)(?:['’]s)? (?:name|title)|(?:first|last|full) ?name)";
const title = '(?:mr|mrs|ms|miss|mx|dr|prof)\\.?';
const titles = `${title}(?: ?/ ?${title}){0,3}`;

const command =
  /^(?:please )?(?:insert|add|say|mention|fill|describe|write|enter|put|choose|pick|select|explain|include|refer|specify|state|list|give|replace|use|type|tell|name|something|someone|somebody|one (?:thing|or two)|a (?:specific|short|brief|personal|relevant|concrete|topic|detail|line|sentence)|specific|your|their|his\/her|what|which|how|why|who|where|when|tbc|tbd|todo|to be|fixme|xx+|x|\.\.\.|…|___?)(?![\p{L}'’])/iu;
const asked = new RegExp(`(?<![\\p{L}\\d])${noun}(?![\\p{L}\\d])`, 'iu');
const either = /^\p{L}+\.?(?: ?[/|] ?\p{L}+\.?){1,3}\s?\??$/u;
/** "[the mill town?]": what the writer meant to look up. */
const doubt = /^[^?]{2,60}\?{1,3}$/;
/** "[years? ask Dad!!]": what the writer tells themselves. */
const reminder =
  /\b(?:(?:double[- ]?)?check(?! (?:list|out|in)\b)|ask|confirm|look (?:it |this )?up|find out|paste|link|to follow|tb[cd]|to ?do|not sure|no\.? of)\b|[!?]{2}/i;
const capitals = /^(?=(?:.{0,60}\p{Lu}){3})[\p{Lu}\d\s_/.'’#&-]+$/u;
const roman = /^[IVXLCDM]+$/;
/** "[sic]", "[names removed]", "[she/her]", "[PDF]", "[p. 3]", "[see below]": people do write brackets. */
const aside =
  /^(?:[\d\s,.^*–-]+|[a-z]|[x✓✔!]|sic\b.*|pp?\. ?\d.*|fig.*|ref.*|see\b.*|ed(?:itor)?\b.*|external|internal|pdf.*|docx?|xlsx?|jpe?g|png|image.*|cid:.*|attach.*|note\b.*|n\.?b\.?.*|pro bono)$/i;
const asideWord =
  /\b(?:redacted|removed|withheld|changed|omitted|deleted|anonymi[sz]ed|hidden|blacked|translat\w+|laugh\w*|emphasis|she|he\/|him|they\/|ver|sic)\b/i;
const writer = /(?<![\p{L}\d])(?:I|I['’](?:m|ve|d|ll)|we|me|us|our)(?![\p{L}\d])/u;
const inQuotes = /["“«](?:[^"”»]{0,60})$/;

function inBrackets({ words, before }: SlotMatch): boolean {
  const inner = words.replace(/^\[+|\\?\]+$/g, '').trim();
  if (/\n\s*\n/.test(words)) return false;
  if (/^[\s._…X-]*$/i.test(inner)) return isEmptyBox(inner, before);
  if (aside.test(inner) || asideWord.test(inner) || roman.test(inner)) return false;
  if (capitals.test(inner)) return true;
  // "[they] would never": what is put into somebody's words so that they fit.
  if (inQuotes.test(before) && /^\p{Ll}+(?: \p{Ll}+)?$/u.test(inner) && !command.test(inner)) return false;
  if (command.test(inner)) return true;
  const isOpen = [asked, doubt, reminder].some((expression) => expression.test(inner));
  return (isOpen && !writer.test(inner)) || either.test(inner);
}

/** "[   ]" and "[…]" wait for something; "- [x]" is a ticked box, and dots stand for what a quotation leaves out. */
function isEmptyBox(inner: string, before: string): boolean {
  if (/^\s*(?:(?:[-*+•]|\d+[.)])\s*)?$/.test(before)) return inner.length > 1;
  return !(/^(?:\.{3}|…)$/.test(inner) && /["“”«»]/.test(before));
}

const realTag =
  /^(?:a|b|br|i|em|strong|p|u|s|sub|sup|div|span|hr|img|ul|ol|li|small|h[1-6]|table|t[rdh]|tbody|thead|pre|code|blockquote|center|font|grin|g|smile|wink|sigh|blush|laugh|snip|joke|rant)(?![\p{L}-])/iu;

/** "<role>" and "<your name>", not "<b>" and "<https://…>". */
export const angleSlot: SlotStyle = {
  pattern: /<{1,2}[\p{L}_[#][^<>@=\n]{0,60}>{1,2}/gu,
  isSlot({ words }) {
    const inner = words.replace(/^<+|[>/\s]+$/g, '');
    return !realTag.test(inner) && !/:\/\/|^(?:mailto|tel):/i.test(inner) && !/^\p{L}$/u.test(inner);
  },
};

/** Words after which something has to come: "position of", "Dear Mr." */
const opensSlot =
  /(?:^|[\s("“>*])(?:dear|hi|hello|hey|mr|mrs|ms|miss|mx|dr|prof|of|at|for|from|with|on|in|by|to|about|as|regarding|via|named|called|is|am|re|and|or|until|since|before|after|over|nearly|almost|around|than|have|spent|between|the|your|our|position|role|company|name|team)[.:]?\s*$/i;
const follows = ({ before }: SlotMatch) => opensSlot.test(before) || /[:/#]\s*$/.test(before);
const waits = /(?:^|\s)(?:about|of|on|at|with|for|from|to|in|by|your|the|our)\s+$/i;
const ends = /^\s*(?:$|[.,;:!?]|(?:and|or|but|on|at|in|with|for|to|from|last|this|when|because)\b)/i;
const isWholeLine = ({ before, after }: SlotMatch) => before.trim() === '' && after.trim() === '';
/** A line of nothing but such signs divides. */
const isRule = ({ words, before, after }: SlotMatch) => !/[\p{L}\p{N}]/u.test(before + words + after);

const ordinal =
  /\b(?:chapter|volume|part|book|act|section|article|bowl|psalm|schedule|annex|size|model|type|louis)\s*$/i;
/** "xxx" at the end of a line is affection; what follows a digit or goes on with one is a masked number. */
function isFilledWithX(match: SlotMatch): boolean {
  const { words, before, after } = match;
  if (/^[-–]?\d/.test(after) || /\d$/.test(before)) return false;
  if (/\d[ -]$/.test(before) && /^[ -]\d/.test(after)) return false;
  if (/^x+$/.test(words) && /^[\s.!)❤♥]*$/.test(after)) return follows(match) && before.trim() !== '';
  return !(words === 'XXX' && ordinal.test(before));
}

/** "TODO list" and "the date is still TBD" are words. */
function isToDo(match: SlotMatch): boolean {
  const { words, before, after } = match;
  if (/^[ -](?:lists?|apps?|items?|comments?|board|file|notes?|column|pile)\b/i.test(after)) return false;
  if (/^(?:TODO|FIXME)$/.test(words))
    return !/\b(?:a|an|the|my|your|our|every|each|no|of|one|last)\s*$/i.test(before);
  if (
    /\b(?:is|are|was|were|be|been|still|as|marked|says?|said|and|or|remains?|left|date|start|currently)\s*$/i.test(
      before,
    )
  )
    return false;
  return follows(match) || isWholeLine(match);
}

const word = (source: string, flags = 'giu') =>
  new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, flags);

const isAboutFormats = ({ before, after }: SlotMatch) =>
  /\b(?:format|layout|order|versus|vs|instead of|rather than|written|convert|parse)/i.test(before + after);
const notLabel = ({ after }: SlotMatch) => !/^\s*(?::|field|column|box)/.test(after);

/** In the signature, on a line of their own. */
export const signatureSlot = new RegExp(
  `^[\\s*_–-]{0,6}(?:(?:your |my )?${plainNoun}|your (?:name|signature|address|position|degree|[\\p{L}-]{1,15} (?:number|address|title|profile|name|url|details|information)|phone|e-?mail|title|contact details)|(?:full )?name|signature|phone|telephone|e-?mail|address|city,? (?:state|county|country|postcode)(?:,? (?:zip|postcode))?|linkedin|(?:job )?title|(?:first ?name|name) (?:last ?name|surname)|first last|(?:phone|telephone|mobile|contact) (?:number|details|information)|e-?mail address|linkedin (?:profile|url)|(?:phone|tel|telephone|mobile|cell|e-?mail|linkedin) ?[:.–-]\\s*(?:number|address|here|123-?456-?7890|_+|x+)?|(?:sender|name) here|x+|n\\.?n\\.?)[\\s*_]{0,6}$`,
  'iu',
);

/** As a whole value of the front matter. */
export const valueSlot =
  /^["']?(?:tbd|tbc|todo|tba|n\/?a|unknown|xxx*|xyz|\?{2,}|_{2,}|\*{3,}|\.{3,}|…|-+|name|(?:their|his|her|your) name|company|role|position|job|job title|(?:your )?subject(?: line)?|topic|title|interviewer|recipient|(?:insert|add|enter) .{1,60}|hiring manager['’]s name)["']?$/i;

export const placeholders: readonly SlotStyle[] = [
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
      `\\((?:${noun}|(?:the|that|whatever|something|someone|his|her|their)(?: [\\p{L}'’-]+){1,7})\\)`,
      'giu',
    ),
    isSlot: ({ words, before, after }) =>
      waits.test(before) && ends.test(after) && !writer.test(words) && !inQuotes.test(before),
  },
  { pattern: /\(\((?!\()[^()\n]{1,60}\)\)/g, isSlot: ({ words }) => asked.test(words) },
  {
    pattern:
      /(?<![\p{L}\p{N}])\((?:blank|tbc|tbd|\?{2,}|_+|\.{3,}|x{2,}|check(?: (?:name|spelling|date|title))?|look up|find out|date\?|name\?)\)/giu,
    isSlot: follows,
  },
  // Mail merge in its dialects.
  {
    pattern: /\{\d{1,2}\}|<%[^%\n]{1,40}%>|(?<=\s)%[sd](?=[\s.,!]|$)|[#@]\{[^{}\n]{1,40}\}|‹[^‹›\n]{1,40}›/g,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}_])\p{Lu}{2,20}(?:_\p{Lu}{2,20}){1,3}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])[a-z]{3,20}_(?:name|title|date|role|company)(?![\p{L}\p{N}_])/gu,
    isSlot: ({ words }) => asked.test(words.replace(/_/g, ' ')),
  },
  { pattern: /(?<![\p{N}%])%{1,2}[\p{L}_][\p{L}\p{N}_.-]{1,30}%{1,2}|\*\|[\p{L}_:]{2,30}\|\*/gu },
  { pattern: new RegExp(`\\$(?:${noun}|[a-z]{1,12}_?(?:name|title|date))(?![\\p{L}\\p{N}])`, 'giu') },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}#~|])(?:##?|~|\\||@@)${noun}(?:##?|~|\\||@@)(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  },
  {
    pattern: word(
      '(?:first|last|full|company|job|hiring|recipient|contact|interviewer)_?(?:name|title|manager)',
    ),
  },
  // Filled with signs.
  { pattern: /(?:\\_){2,20}|(?<![\p{L}\p{N}_])(?:_ ){2,20}_(?![\p{L}\p{N}_])/gu },
  { pattern: /(?<![\p{L}\p{N}.])(?:\. ){3,20}\./gu, isSlot: follows },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:[Xx][ -]){2,8}[Xx](?![\p{L}\p{N}-])/gu,
    isSlot: (m) => !/^[\s.!)]*$/.test(m.after) || follows(m),
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:XX|xx|YY|yy|ZZ)(?=[ ,.'’])/gu,
    isSlot: (m) =>
      follows(m) &&
      !/^ (?:chromosomes?|century|genes?|male|female|and XY|or XY|large|small|pattern)\b/.test(m.after) &&
      !/^[\s.!]*$/.test(m.after),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}_])_{2,}(?:[ /.]_{2,}){0,4}(?!_)(?=(?:th|st|nd|rd)\b|[^\p{L}\p{N}]|$)|(?<=\p{L})_{3,}(?![\p{L}\p{N}_])/gu,
    isSlot: (m) => !isRule(m) && (m.words.length > 2 || follows(m)),
  },
  {
    pattern: /(?<![\p{L}\p{N}*])\*{3,}(?![\p{L}\p{N}*])/gu,
    isSlot: (m) => !isRule(m) && (m.words.length > 3 || follows(m)),
  },
  {
    pattern: /(?<![\p{L}\p{N}.…!?])(?:\.{4,}|…{2,}|-{3,}|—{3,})(?=[\s.,;:!?)]|$)/gu,
    isSlot: (m) => !isRule(m) && follows(m) && !/^\s*(?:and|but|or|so|I)\b/.test(m.after),
  },
  {
    pattern:
      /(?<=^(?:dear|hi|hello|hey) (?:(?:mr|mrs|ms|miss|dr)\.? ?)?)(?:\.{2,}|…)(?=\s*(?:[,:]|$))|(?<=\b(?:position|role|post|job|vacancy|interview) (?:of|as|for|at|on) )(?:\.{3}|…)(?=[ ,.])/gim,
    isSlot: ({ after }) => !/^ (?:well|um|er|hmm|you know|no|oh)\b/.test(after),
  },
  { pattern: /(?:…|\.{3})\s?(?:fill (?:in|out)|insert|add|tbc|tbd|name|complete)[^.…\n]{0,40}(?:…|\.{3})/gi },
  {
    pattern: /(?<=\s)\?{2,}(?=,| \p{Ll}| \d| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/gu,
    // Some put a space before a question mark, but not before three in the middle of a sentence.
    isSlot: (m) => m.words.length > 2 || follows(m),
  },
  {
    pattern: /(?<![\p{L}\p{N}#&])\(?#{2,}\)?(?:[-. ]#{2,}){0,4}(?![\p{L}\p{N}#])/gu,
    isSlot: (m) => (!isRule(m) || /#\W+#/.test(m.words)) && (m.words.length > 2 || follows(m)),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}£$€])[Xx]{3,}(?=(?:th|st|nd|rd)\b|[^\p{L}\p{N}]|$)(?:[-/.: ][Xx]{2,}(?![\p{L}\p{N}])){0,4}/gu,
    isSlot: isFilledWithX,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:XX?(?:[/.:]XX?){1,2}(?:[/.:](?:XXXX|\d{2,4}))?|xx[/.]xx(?:[/.](?:xx|xxxx|\d{2,4}))?|20XX|XX?(?:th|st|nd|rd)(?! century))(?![\p{L}\p{N}])/gu,
  },
  // The writer's own number, for privacy in a draft that was to be filled in before it is sent.
  {
    pattern:
      /(?<![\p{L}\p{N}+(])(?:\+\d{1,3}[ .-]?)?\(?0?\d{1,4}[ )./-]{0,2}[Xx]{2,7}(?:[ .-]?[Xx]{2,7}){0,3}(?![\p{L}\p{N}])/gu,
    isSlot: ({ words, after }) =>
      /^\W*[0+]/.test(words) && /(?:[Xx][ .-]?){6}$/.test(words) && !/^[ .-]?\d/.test(after),
  },
  { pattern: /[$£€]\s?[Xx]{1,3}(?:[.,][Xx]{2,3}){0,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])XX? ?%/gu },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:XX?|xx)(?=\+? (?:years?|months?|weeks?|days?|hours?|people|percent|January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu,
    isSlot: follows,
  },
  {
    pattern:
      /(?<=^(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey) (?:(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Mm]iss)\.? )?)(?:X{1,2}|Y|Z|XYZ|ABC|N\.?N\.?)(?=\s*(?:[,:!–-]|$))/gm,
  },
  {
    pattern: /(?<![\p{L}\p{N}])XYZ(?![\p{L}\p{N}-])/gu,
    isSlot: (m) => follows(m) && !/^ (?:ax[ei]s|stage|table|coord|plane|direction|position)/.test(m.after),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:XYZ|ABC) (?:Company|Corp(?:oration)?|Inc|Ltd|Limited|Organi[sz]ation|Industries)(?![\p{L}\p{N}])/gu,
  },
  {
    pattern:
      /(?<![p{L}p{N}+(])(?:\(?123\)?[ .-]?456[ .-]?7890|\(?555\)?[ .-]555[ .-]5555|\(?000\)?[ .-]?000[ .-]?0000)(?!\d)/g,
  },
  {
    pattern: word(
      '(?:your|first|firstname)[._-]?(?:name|e-?mail|last|lastname|address)?@[\\p{L}\\d.-]{1,40}\\.[a-z]{2,8}',
    ),
  },
  // Dates as forms print them.
  {
    pattern: word(
      '(?:dd|mm|00|__)[/.-](?:mm|dd|00|__)[/.-](?:yyyy|yy|0000|00|\\d{4})|yyyy[/.-]mm[/.-]dd|(?:dd|day) month(?: year| yyyy)',
    ),
    isSlot: (m) => !isAboutFormats(m),
  },
  { pattern: word('DD/MM|MM/DD|HH:MM', 'gu'), isSlot: (m) => !isAboutFormats(m) },
  // In words.
  {
    pattern: word(
      '(?:please )?delete as (?:appropriate|applicable|needed)|(?:your|their|my|his/her) (?:name|number|title) here',
    ),
  },
  { pattern: word('N(?:ame|AME) (?:G(?:oes|OES) )?H(?:ere|ERE)', 'gu') },
  {
    pattern: word(
      '(?:Sample|Example|Dummy) (?:Name|Company|Role|Text|Topic)|CHANGE (?:THIS|ME)|REPLACE (?:THIS|ME)|EDIT (?:THIS|ME)|note to self|FILL IN|BLANK',
      'gu',
    ),
  },
  {
    pattern:
      /(?<=\b(?:at|for|with|to|from|join|joining) )(?:Company|Employer|Organi[sz]ation|Interviewer|Recruiter)(?=[\s.,!'’]|$)(?! \p{Lu})/gu,
  },
  {
    pattern:
      /(?<=\b(?:met|spoke|talked|interviewed?|interview|conversation|meeting) (?:\S{1,20} ){0,2}on )(?:Date|Day|Weekday|Month)(?=[\s.,!]|$)/gu,
  },
  {
    pattern:
      /(?<=\b(?:this is|my name is|i am|i['’]m) )(?:your (?:full )?name|name|first ?name last ?name)(?=[\s.,!]|$)/gi,
  },
  {
    pattern:
      /(?<=\b(?:at|with|for|dear|from|to) )name of (?:the )?(?:company|interviewer|hiring manager|recruiter|organi[sz]ation|firm|school)(?=[\s.,!]|$)/gi,
  },
  {
    pattern: /(?<=^|[.!?] )Insert (?:a|an|one|the|your|some|something|specific|here)\b[^.!?\n]{0,100}/gm,
    isSlot: ({ words }) => !writer.test(words),
  },
  { pattern: /(?<=\b(?:at|on|in|by) )(?:tbc|tbd|tba)(?=[\s.,!]|$)/g },
  { pattern: word('lorem ipsum(?: dolor(?: sit amet)?)?') },
  {
    pattern: word(
      `(?:insert|enter|put|fill in|add|type) (?:the |your |their |a |an )?(?:\\p{L}+ ){0,2}${noun} here|${noun} (?:goes|to go) here`,
    ),
  },
  {
    pattern: word(
      'INSERT(?: (?!HERE)[\\p{Lu}_]{2,20}){1,4}(?: HERE)?|Insert (?:Your |The )?(?:\\p{Lu}[\\p{L}]{1,20} ?){1,3}(?<! )',
      'gu',
    ),
  },
  {
    pattern: word(
      '(?:FILL (?:THIS )?IN|ADD|ENTER|YOUR|THEIR)(?: (?:THE|YOUR|COMPANY|JOB|FULL|FIRST|LAST|PHONE|EMAIL))? (?:NAME|TITLE|COMPANY|ROLE|POSITION|DATE|TOPIC|NUMBER|PHONE|EMAIL|ADDRESS|HERE|DETAILS?|EXAMPLE|SKILLS?)',
      'gu',
    ),
  },
  {
    pattern: word(
      "(?:COMPANY|JOB|INTERVIEWER|RECIPIENT|POSITION|MANAGER|HIRING MANAGER|FIRST|LAST|FULL|SCHOOL)(?:['’]?S)?[ _-]?(?:NAME|TITLE)|HIRING MANAGER(?=[,:]|$)",
      'gu',
    ),
    isSlot: notLabel,
  },
  {
    pattern: word(
      'NAME|COMPANY|EMPLOYER|ORGANI[SZ]ATION|FIRM|ROLE|POSITION|VACANCY|DATE|EXPERIENCE|PROJECT|TOPIC|INTERVIEWER|RECIPIENT|SURNAME|FIRSTNAME|LASTNAME|PHONE|SKILLS?',
      'gu',
    ),
    isSlot: (m) =>
      notLabel(m) &&
      !/\p{Lu}{2,}\W{1,3}$/u.test(m.before) &&
      !/^\W{1,3}\p{Lu}{2,}/u.test(m.after) &&
      (follows(m) || isWholeLine(m)),
  },
  {
    pattern: word(
      `(?:Your|My) (?:(?:Full|First|Last|Own) )?Name(?: Here)?|Your (?:Phone|Telephone|Mobile|Contact|E-?mail|Job|LinkedIn|Company|Street|Home)(?: (?:Number|Address|Title|Name|Profile|URL|Details|Information|Info))?|Your (?:Signature|Title|Address|Number)`,
      'gu',
    ),
    isSlot: (m) => !inQuotes.test(m.before),
  },
  {
    pattern: word(
      "(?:Company|Interviewer|Recruiter|Recipient|Employer|Contact|Hiring Manager|Manager|Job|Position|Role|School)(?:['’]s)? (?:Name|Title)|(?:First|Last|Full) ?[Nn]ame(?: (?:Last|Sur) ?[Nn]ame)?",
      'gu',
    ),
    isSlot: (m) => notLabel(m) && !inQuotes.test(m.before),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:at|for|with|to|from|dear|hi|hello|join|joining) )${plainNoun}(?=[\\s.,!?])`,
      'giu',
    ),
    isSlot: ({ after }) => !/^ (?:of|and|or)\b/.test(after),
  },
  {
    pattern:
      /(?<=^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)) {1,3}["“]?)(?:(?:your|their|his\/her) name|name(?: ?\/ ?title)?|surname|recipient|so-and-so)(?=["”]?\s*(?:[,:!–-]|$))/gim,
  },
  { pattern: new RegExp(`(?<=\\b${title} )(?:Last ?[Nn]ame|Surname|Name|So-and-[Ss]o)(?![\\w-])`, 'gi') },
  {
    pattern: new RegExp(
      `(?<=^(?:dear|hi|hello) )(?:(?:mr|mrs|ms|miss)\\.?|${title} ?/ ?${titles})(?=\\s*(?:,|:|$))`,
      'gim',
    ),
  },
  {
    pattern: word(
      'this (?:morning|afternoon|evening|week) ?/ ?(?:this )?(?:morning|afternoon|evening|week)|(?:yesterday|today|this (?:morning|week)) ?/ ?(?:yesterday|today|last week|on \\p{L}{3,9}day|this (?:morning|week))',
    ),
  },
  { pattern: word('TODO|FIXME|TKTK|TBD|TBC|TBA', 'gu'), isSlot: isToDo },
];
