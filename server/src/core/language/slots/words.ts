/** Slots that are words: “Your Name”, COMPANY, TODO. */
import {
  follows,
  inQuotes,
  isWholeLine,
  notLabel,
  noun,
  plainNoun,
  type SlotMatch,
  type SlotStyle,
  title,
  titles,
  word,
  writer,
} from './style.ts';

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

export const words: readonly SlotStyle[] = [
  {
    pattern: word(
      "(?:please )?delete as (?:appropriate|applicable|needed)|delete (?:what(?:ever)?|whichever|which|the one|those) (?:that )?(?:(?:does|do)(?: not|n['’]t) (?:fit|apply|suit)|(?:is |are )?not (?:applicable|needed|wanted|true)|is wrong|you do not need)|(?:your|their|my|his/her) (?:name|number|title) here",
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
  {
    pattern: word('lorem ipsum(?: dolor(?: sit amet)?)?'),
    isSlot: ({ words, before }) => words.length > 11 || /(?:^|[.!?] )$/.test(before),
  },
  {
    pattern: word(
      `(?:insert|enter|put|fill in|add|type) (?:the |your |their |a |an )?(?:\\p{L}+ ){0,2}${noun} here|${noun} (?:goes|to go) here`,
    ),
  },
  { pattern: word('(?:\\p{Lu}{2,20} ){1,4}(?:GOES|TO GO) (?:IN )?HERE', 'gu') },
  {
    pattern: word(
      'INSERT(?: (?!HERE|COIN|INTO)[\\p{Lu}_]{2,20}){1,4}(?: HERE)?|Insert (?:Your |The )?(?:\\p{Lu}[\\p{L}]{1,20} ?){1,3}(?<! )',
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
      'NAME|NUMBER|UNIVERSITY|TIME|INDUSTRY|SECTOR|FIELD|DAY|COUNTRY|JOURNAL|TOWN|CITY|SIGNATURE|DEPARTMENT|HOSPITAL|MONTH|WEEKDAY|PLACE|TITLE|AMOUNT|REASON|COMPANY|EMPLOYER|ORGANI[SZ]ATION|FIRM|EVENT|CONFERENCE|VENUE|SCHOOL|PERSON|COLLEAGUE|PRODUCT|LOCATION|ROLE|POSITION|VACANCY|DATE|EXPERIENCE|PROJECT|TOPIC|INTERVIEWER|RECIPIENT|SURNAME|FIRSTNAME|LASTNAME|PHONE|SKILLS?',
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
  {
    pattern: word('(?:REF|REFERENCE|VACANCY|JOB|PHONE|CASE|ROOM) (?:NUMBER|NO\\.?|ID|CODE)', 'gu'),
    isSlot: (m) => follows(m) || isWholeLine(m),
  },
  { pattern: /(?<![\p{L}\p{N}])\p{Lu}{3,20}NAME(?![\p{L}\p{N}])/gu },
  {
    pattern: word(
      '(?:Current|Previous|Former|Company|Job|First|Last|Hiring|Interviewer|Employer|Role|Recruiter)(?:Employer|Company|Name|Title|Manager|Role)|Country of Origin',
      'gu',
    ),
    isSlot: notLabel,
  },
  {
    pattern: word(
      '(?:Interviewer|Recruiter|Strength|Skill|Achievement|Feature|Colleague|Panel Member) (?:\\d|One|Two|Three)|(?:First|Second|Third|Another) (?:Interviewer|Panel Member|Panellist)',
      'gu',
    ),
  },
  {
    pattern: word(
      '(strength|skill|quality|reason|example|achievement|point|topic|thing|subject|detail|person|name|project) one,? (?:and )?\\1 two(?:,? (?:and )?\\1 three)?',
    ),
  },
  { pattern: new RegExp(`(?<=\\b${title} )N\\.? ?N\\.?(?![\\p{L}\\p{N}])`, 'gu') },
  {
    pattern: word(
      '(?:NAME|TITLE|NUMBER|DATE) OF (?:THE )?\\p{Lu}{3,20}|(?:PREVIOUS|CURRENT|LAST|FORMER|THIS|THAT) (?:EMPLOYER|COMPANY|JOB|ROLE|SCHOOL|JOURNAL|FIRM|PLACE)|CITY, (?:STATE|COUNTRY)',
      'gu',
    ),
  },
  { pattern: word('(skill|company|person|topic|reason|project|school) A,? (?:and |or )?\\1 B') },
  { pattern: /(?<=^(?:dear|hi|hello) )First ?(?:[Nn]ame )?Last(?: ?[Nn]ame)?(?=\s*(?:[,:!–-]|$))/gim },
  { pattern: new RegExp(`(?<=\\b${title} )\\?{1,3}(?=[,\\s])`, 'giu') },
  // The mail merge had no name: "everyone at , Moira most of all".
  { pattern: /\b(?:at|with|from|join|joining|of|for) ,(?= )/g },
  { pattern: new RegExp(`(?<=\\b(?:in|at|for|with|from|to) )insert ${noun}`, 'giu') },
];
