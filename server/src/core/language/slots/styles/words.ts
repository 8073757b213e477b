/** Slots that are words: “Your Name”, “this morning/afternoon”. */
import {
  inQuotes,
  notLabel,
  noun,
  plainNoun,
  type SlotStyle,
  title,
  titles,
  word,
  writer,
} from '../style.ts';

export const words: readonly SlotStyle[] = [
  {
    pattern: word(
      "(?:please )?delete as (?:appropriate|applicable|needed)|delete (?:what(?:ever)?|whichever|which|the one|those) (?:that )?(?:(?:does|do)(?: not|n['’]t) (?:fit|apply|suit)|(?:is |are )?not (?:applicable|needed|wanted|true)|is wrong|you do not need)|(?:your|their|my|his/her) (?:name|number|title) here",
    ),
  },
  { pattern: word('N(?:ame|AME) (?:G(?:oes|OES) )?H(?:ere|ERE)', 'gu') },
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
    isSlot: ({ words, before }) =>
      words.length > 11 ||
      /(?:^|[.!?] )$/.test(before) ||
      (words === 'Lorem Ipsum' &&
        /\b(?:know|met|meet|saw|mr|mrs|ms|dr|dear|hi|hello|told)\.? $/i.test(before)),
  },
  {
    pattern: word(
      `(?:insert|enter|put|fill in|add|type) (?:the |your |their |a |an )?(?:\\p{L}+ ){0,2}${noun} here|${noun} (?:goes|to go) here`,
    ),
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
  { pattern: word('(skill|company|person|topic|reason|project|school) A,? (?:and |or )?\\1 B') },
  { pattern: /(?<=^(?:dear|hi|hello) )First ?(?:[Nn]ame )?Last(?: ?[Nn]ame)?(?=\s*(?:[,:!–-]|$))/gim },
  { pattern: new RegExp(`(?<=\\b${title} )\\?{1,3}(?=[,\\s])`, 'giu') },
  // The mail merge had no name: "everyone at , Moira most of all".
  { pattern: /\b(?:at|with|from|join|joining|of|for) ,(?= )/g },
  { pattern: new RegExp(`(?<=\\b(?:in|at|for|with|from|to) )insert ${noun}`, 'giu') },
];
