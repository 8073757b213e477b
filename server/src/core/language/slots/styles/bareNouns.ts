/** What a template called a thing, standing where its name should: "on board Vessel", "Society Name", "Second Interviewer". */
import { follows, inQuotes, isWholeLine, notLabel, type SlotMatch, type SlotStyle, word } from '../style.ts';

/** Hardly ever said of anything without a name or an article, and with a capital by nobody but a template. */
const always =
  'Topic|Company|Employer|Organi[sz]ation|Interviewer|Panellist|Surname|Firstname|Vessel|Skill|Achievement|Weekday|Colleague';
/** Said of one's own place with a capital by some: "at School", "in Hospital"; hence only behind words that need more. */
const often =
  'Subject|Project|Firm|Person|Name|Role|Position|Vacancy|Strength|Example|Detail|Date|Month|Place|Location|Venue|Town|Village|Country|Region|Clinic|Hotel|Restaurant|Shop|Store|Bank|Ship|Airline|Client|Customer|Tool|Machine|Course|Qualification|Amount|Figure|Percentage|Reason|Hobby|Event|Workshop|Lecture|Article|Publication|Journal|Newspaper|Charity|Garage|Bakery|Problem|Challenge|Concern';
const needsName =
  'at|with|for|from|about|of|on board|aboard|near|outside|by|left|met|visited|joined|joining|called|named|discussing|discussed|mentioned|like';
const modifiers = 'Specific|Relevant|Recent|Another|Current|Previous|Former|Last|Particular|Certain';
const endsWith =
  'Name|Title|Date|Topic|Topics|Discussed|Mentioned|Achievement|Achievements|Example|Reason|Interviewer';
const all = `${always}|${often}|School|College|Hospital|Ward|Unit|Department|Team|Job|Title|Day|Year|Time|Panel|Panel Member|Interview|Conversation|Employer|Society|Association|Club|Group|Manager|Program(?:me)?|Street|Site|Station|Farm|Practice|Church|Council|Publisher|Magazine|Book|Degree|Deputy|Assistant|Partner`;

/** Neither the beginning of a sentence nor a piece of a longer name. */
const standsAlone = ({ before, after }: SlotMatch) =>
  !/\p{Lu}[\p{L}’'-]*\s$/u.test(before) &&
  // “My Certificate of Qualification”.
  !/\p{Ll}\s\p{Lu}[\p{L}’'-]*\sof\s$/u.test(before) &&
  !/^ (?:(?!I\b)\p{Lu}|\d|of (?:the )?\p{Lu}|(?:du|de|la|le|des|del|di|am|zum|von|law|staff) )/u.test(
    after,
  ) &&
  !inQuotes.test(before);

export const bareNouns: readonly SlotStyle[] = [
  {
    pattern: new RegExp(`(?<=(?<![\\p{L}])(?:${needsName}) )(?:${always})(?![\\p{L}\\p{N}-])`, 'gu'),
    isSlot: (match) => standsAlone(match) && notLabel(match),
  },
  {
    pattern: new RegExp(`(?<=(?<![\\p{L}])(?:${needsName}) )(?:${often})(?![\\p{L}\\p{N}-])`, 'gu'),
    isSlot: (match) => standsAlone(match) && notLabel(match),
  },
  // "Thank you for seeing me on Weekday afternoon", "since we spoke in Month"
  {
    pattern:
      /(?<=\b(?:on|in|since|until|till|by) )(?:Weekday|Month|Date)(?= (?:morning|afternoon|evening|night)\b|[.,;!?]| (?:I|we|you|and|at|for|with|about|to)\b)/gu,
    isSlot: (match) => standsAlone(match) && notLabel(match),
  },
  // "My regards to Second Interviewer", "at Previous Library", "a member of Society Name"
  {
    pattern: new RegExp(
      `(?<=[\\p{Ll},] )(?<!\\b(?:the|a|an|this|that|our|your|my) )(?:${modifiers}) (?:${all})(?![\\p{L}\\p{N}-])`,
      'gu',
    ),
    isSlot: (match) => standsAlone(match) && notLabel(match) && follows(match),
  },
  {
    pattern: new RegExp(
      `(?<=[\\p{Ll},] )(?:(?:${modifiers}|${all}) ){1,2}(?:${endsWith})(?![\\p{L}\\p{N}-])`,
      'gu',
    ),
    isSlot: (match) =>
      standsAlone(match) &&
      notLabel(match) &&
      follows(match) &&
      !/\b(?:each|every|the|by|no|a)\s$/i.test(match.before),
  },
  // "Topic From Interview", "Name Of Topic", "Name of Company".
  {
    pattern: word(
      '(?:Name|Title|Topic|Date|Detail|Example|Skill|Reason|Project|Subject) (?:Of|From|For|In|About) (?:The |Your |My |Their )?(?:Interview|Conversation|Company|Topic|Interviewer|Role|Position|Department|School|Hospital|Person|Meeting|Call|Event|Colleague|Product|Project|Employer|Course|Job|Lecture|Talk)|(?:Name|Title|Date|Topic) of (?:the )?(?:Company|Topic|Project|Interviewer|Interview|Role|Position|Department|School|Hospital|Person|Conversation|Colleague|Employer|Course|Product|Event)',
      'gu',
    ),
    isSlot: notLabel,
  },
  // "On DD Month", "Kayleigh Surname".
  {
    pattern: word(
      '(?:DD|dd) (?:Month|MONTH|MMM?M?|Mon)(?: (?:YYYY|Year|YEAR))?|(?:Day|Weekday),? (?:DD|Date) Month',
      'gu',
    ),
  },
  {
    pattern: word(
      '(?:(?:Chef|Sister|Matron|Captain|Father|Judge|Nurse|Coach) )?(?:Surname|Lastname|LastName)',
      'gu',
    ),
    isSlot: (m) => /^(?:Chef|Sister|Matron|Captain|Father|Judge|Nurse|Coach) /.test(m.words),
  },
  {
    pattern: word('\\p{Lu}\\p{Ll}+ (?:Surname|Lastname|LastName)', 'gu'),
    isSlot: (m) => isWholeLine(m) || follows(m),
  },
  {
    pattern: word(
      '(?:Previous|Current|Former|Last) (?:Council|Employer|Company|School|Hospital|Firm|Trust|Bank|Department|Role|Job|Position|Clinic|Team|Shop|Store|Hotel|Restaurant|University|College|Organi[sz]ation|Institution|Workplace|Title|Vessel|Ship|Site|Farm|Client|Manager|Place|Library|Museum|Theatre|Prison|Court|Church|Garage|Salon|Bakery|Nursery|Academy|Lab|Practice|Hospice|Charity|Society|Studio|Factory|Depot|Office|Union)',
      'gu',
    ),
    isSlot: (m) => follows(m) && notLabel(m),
  },
  // "You and DEPUTY'S NAME"
  {
    pattern: word("\\p{Lu}{3,20}['’]S? (?:NAME|TITLE)", 'gu'),
  },
  // "Your thoughts about topic and …", where a noun of the template stands bare.
  {
    pattern:
      /(?<=\b(?:about|of|regarding|discussing|discussed|mentioned|concerning) )(?:topic|project name|topic name|interviewer)(?= (?:and|or|in|at|because|when|which|that|the|with|was|is|during)\b|[.,;!])/gi,
    isSlot: ({ words }) => words === words.toLowerCase(),
  },
  // "What you said about mention the thing she was proud of"
  {
    pattern:
      /(?<=\b(?:about|of|with) )(?:mention|insert|specify|fill in) (?:the|a|an|your|one|something|what|how|why|whatever|specific|here|their|his|her)\b[^.,;!?\n]{0,60}/g,
  },
];
