/** What is filled with signs: lines, dots, crosses, noughts. */
import { follows, isRule, type SlotMatch, type SlotStyle, word } from '../style.ts';

const ordinal =
  /\b(?:chapter|volume|part|book|act|section|article|bowl|psalm|schedule|annex|size|model|type|louis)\s*$/i;
/** "xxx" at the end of a line is affection; what follows a digit or goes on with one is a masked number. */
function isFilledWithX(match: SlotMatch): boolean {
  const { words, before, after } = match;
  // "ending xxxx 4471" hides the rest.
  if (/^(?:[-–]?\d| \d{4}(?!\d))/.test(after) || /\d$/.test(before)) return false;
  if (/\d[ -]$/.test(before) && /^[ -]\d/.test(after)) return false;
  if (/^x+$/.test(words) && /^[\s.!)❤♥]*$/.test(after)) return follows(match) && before.trim() !== '';
  return !(words === 'XXX' && ordinal.test(before));
}

export const blanks: readonly SlotStyle[] = [
  // What lawyers and printers put where a date is to come.
  { pattern: /(?<=(?<!\p{L})(?:on|of|at|for|to|from|by|with|in|since|until|dated) )[●■◆](?=[ ,.])/gu },
  {
    pattern:
      /(?<=(?<!\p{L})(?:to|of|for|in|about|over|my|the|with|than|nearly|after|some) )nn(?= \p{Ll}{3,})/gu,
  },
  // "In the range of X to Y".
  { pattern: /(?<=\b(?:range of|from|about|around) )X (?:to|or|[-–]) Y(?![\p{L}\p{N}])/gu },
  // "With you and Mr.  on  to talk": the gaps of a form.
  {
    pattern:
      /(?<![\p{L}])(?:(?:Mr|Mrs|Ms)\.? {1,3}|(?:Dr|Prof)\.? {2,3})(?=(?:on|at|for|to|about|in)(?![\p{L}]))|(?<![\p{L}])(?:with|on|at|by|from|about) {2,3}(?=(?:on|to|at|and|for|in|about)(?![\p{L}]))|(?<![\p{L}])(?:(?:of|on|at|for|with|from|by|as|to) {2,4}(?=[,.;](?:\s|$))|(?<=(?<!\p{L})from \p{L}{2,20} )to (?=, ))/gu,
  },
  { pattern: /(?:\\_){2,20}|(?<![\p{L}\p{N}_])(?:_ ){2,20}_(?![\p{L}\p{N}_])/gu },
  { pattern: /(?<![\p{L}\p{N}.])(?:\. ){3,20}\./gu, isSlot: follows },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:[Xx][ -]){2,8}[Xx](?![\p{L}\p{N}-])/gu,
    isSlot: (m) => !/^[\s.!)]*$/.test(m.after) || follows(m),
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:XX|xx|YY|yy|ZZ|NN)(?=[ ,.'’])/gu,
    isSlot: (m) =>
      follows(m) &&
      !/^ (?:chromosomes?|century|genes?|male|female|and XY|or XY|large|small|pattern)\b/.test(m.after) &&
      !/^[\s.!]*$/.test(m.after),
  },
  // "I have submitted XX variations", "for X years": how many is still to be looked up.
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<!\b(?:Dos|Size|Series|Mark|Class|Type|Group|Model|size|sizes|series|mark|class|type|group|model|in|wear|wears) )(?:XX|YY|NN)(?= (?!chromosomes|genes|males|females)(?:\p{Ll}{3,}s|people|staff|children|per ?cent|%)(?![\p{L}]))|(?<=(?<!\p{L})(?:for|over|with|after|led|managed|than|nearly|almost|about|around|have|spent|of|now|already|some|in|within|my|is|been|was|another) )X(?= (?:years?|months|weeks|days|hours|people|staff|per ?cent|employees|patients|clients|customers|students|pupils|children)(?![\p{L}]))/gu,
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
      /(?<![\p{L}\p{N}])(?:XX?(?:[/.:]XX?){1,2}(?:[/.:](?:XXXX|\d{2,4}))?|xx[/.]xx(?:[/.](?:xx|xxxx|\d{2,4}))?|20(?:XX|xx)|XX?(?:th|st|nd|rd)(?! century))(?![\p{L}\p{N}])/gu,
  },
  // The writer's own number, for privacy in a draft that was to be filled in before it is sent.
  {
    pattern:
      /(?<![\p{L}\p{N}+(])(?:\+\d{1,3}[ .-]?)?\(?0?\d{1,4}[ )./-]{0,2}[Xx]{2,7}(?:[ .-]?[Xx]{2,7}){0,3}(?![\p{L}\p{N}])/gu,
    isSlot: ({ words, after }) =>
      /^\W*[0+]/.test(words) && /(?:[Xx][ .-]?){6}$/.test(words) && !/^[ .-]?\d/.test(after),
  },
  { pattern: /(?<![\p{L}\p{N}+(/-])\+?0\d{2,4}[ -]?\d{2,4}[ -]?[Xx]{3,4}(?![\p{L}\p{N}])/gu },
  // “particularly XX.”
  {
    pattern:
      /(?<=\b(?:particularly|especially|including|namely|like|about|at|for|in|with|to|by|on|from) )XX(?=[.,;!?](?:\s|$))/g,
  },
  { pattern: /[$£€]\s?[Xx]{1,3}(?:[.,][Xx]{2,3}){0,3}(?![\p{L}\p{N}_$])|(?<![\p{L}\p{N}])XX? ?%/gu },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:XX?|xx)(?=\+? (?:years?|months?|weeks?|days?|hours?|people|percent|January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu,
    isSlot: (m) => m.words.length > 1 || follows(m),
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
      /(?<![\p{L}\p{N}])(?:XYZ|ABC) (?:Company|Corp(?:oration)?|Inc|Ltd|Limited|Organi[sz]ation|Industries)(?![\p{L}\p{N}])|(?<=^|[.!?] |\b(?:at|for|with|to|from|join|joining) )XYZ \p{Lu}\p{Ll}{2,15}(?![\p{L}\p{N}])/gmu,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}+(])(?:\(?123\)?[ .-]?456[ .-]?7890|\(?555\)?[ .-]555[ .-]5555|\(?000\)?[ .-]?000[ .-]?0000)(?!\d)/gu,
  },
  {
    pattern: word(
      '(?:your|first|firstname)[._-]?(?:name|e-?mail|last|lastname|address)?@[\\p{L}\\d.-]{1,40}\\.[a-z]{2,8}',
    ),
  },
  { pattern: /(?<![\p{L}\p{N}_])_{3,}(?=(?:mon|tues|wednes|thurs|fri|satur|sun)?day\b)/giu },
  { pattern: /(?<=\s)\.{7,}(?= \p{Ll})/gu },
  {
    pattern: /(?<![\p{N}.])\.{2,4}[:/.]\.{2,4}(?![\p{N}.])|[£$€] ?_{1,}(?:[,.]_{2,})*|[£$€] ?(?:\.{3,}|…)/gu,
  },
  { pattern: /(?<=\b(?:w\/c|on|at|by|from|until|c\/o|ward|room|floor|no\.?) )\?{2,}(?=[\s.,)]|$)/gi },
  { pattern: /(?<= )\?{2,}(?=,)/g },
  { pattern: /(?<=\b(?:for|over|of|have|has|after|about|nearly) )N(?= (?:years|months|weeks|days)\b)/g },
  { pattern: /(?<!\?)\?{2,}[:/.]\?{2,}|(?<=[\p{L}\p{N}][/-])\?{2,}(?![\p{L}?])/gu },
  { pattern: /(?<=\s)~{2,}(?=[\s.,])/g },
  {
    pattern: /(?<=\b(?:mr|mrs|ms|miss|dr|class|room|ward|year|unit|number|of|at|on|in|the) )_(?=[\s.,])/gi,
  },
  {
    pattern:
      /(?<=\b\d{1,2}[.:])\?{2}|(?<=\b20)_{2}(?!\d)|(?<![\p{L}\p{N}.])\.{2,4}(?=(?:th|st|nd|rd)\b)|(?<![.\p{L}\p{N}])(?:\.{3} ){2,6}\.{0,3}(?=\p{Ll})/gu,
  },
];
