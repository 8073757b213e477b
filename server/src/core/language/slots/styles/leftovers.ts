/** What programs print where they had nothing, and names that stand for nobody's. */
import { noun, type SlotStyle, word } from '../style.ts';

export const leftovers: readonly SlotStyle[] = [
  {
    pattern: new RegExp(
      `(?<=\\b(?:on|at|for|with|in|of|from|about|as|to) )insert (?:the |your )?${noun}(?![\\p{L}])`,
      'giu',
    ),
  },
  { pattern: /(?<![\p{L}])(?:Muster(?:mann|frau|firma)|Beispielfirma)(?![\p{L}])/gu },
  // Two versions of a file that nobody has merged.
  { pattern: /^(?:<{7}|>{7}|\|{7}) [^\n]{1,60}$/gm },
  { pattern: /\[object Object\]/g },
  {
    pattern:
      /(?<=^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)) (?:(?:mr|mrs|ms|miss|dr)\.? )?)(?:undefined|(?<!\. )(?:null|nan|nil|none|test)|n\/a|@?(?:first|last)?_?name|@?[fl]name)(?: (?:undefined|null|nan|none|n\/a))?(?=\s*(?:[,:!–-]|$))/gim,
  },
  { pattern: /(?<=\s|^)@(?:first|last|full)?_?name\b/gim },
  { pattern: /(?<=^(?:dear|hi|hello|hey) (?:«[^»\n]{1,30}» )?)«[^»\n]{1,30}»/gim },
  { pattern: /\|[A-Z_]{3,20}\|/g },
  {
    pattern: word(
      "what['’]?s?[- ]?(?:h(?:er|is)|(?:his|her|their))[- ]?(?:name|face)|thingum(?:my|abob)|so-and-so(?=,|$)",
      'giu',
    ),
  },
  { pattern: /(?<![\p{L}\p{N}])(?:insert|add|put|enter)-(?:[\p{L}]{1,15}-){0,3}here(?![\p{L}\p{N}])/giu },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:COMPANY|PERSON|NAME|CLIENT|PROJECT|TOWN|CITY|PLACE)[XYZ\d](?![\p{L}\p{N}])/gu,
  },
  // "My skill 1, skill 2 and skill 3", not "Year 1 and Year 2".
  {
    pattern:
      /(?<![\p{L}\p{N}])(skill|strength|reason|quality|achievement|topic|trait|benefit|value|interest|responsibility|interviewer|person|company|attribute|accomplishment|experience)s? ?1(?:,? (?:and|or|&) |, ?)\1s? ?2(?:,? (?:and|or|&) \1s? ?3|,? ?\1s? ?3)?(?![\p{L}\p{N}])/giu,
  },
  // The letterhead of a template.
  {
    pattern:
      /^(?:(?:city|town|suburb),? (?:state|county|province|st)(?:,? (?:zip|postal|post ?code)(?: code)?)?|(?:your |company )?street address|(?:today['’]s |current )?date|recipient(?:['’]s)? (?:name|address))(?=\s*$)/gim,
  },
  // Journalists write it for what is to come; "TK Maxx" is a shop, and "I took TK for a note" speaks of it.
  {
    pattern:
      /(?<=\p{Ll} )(?<!\b(?:took|take|read|marked|wrote|left|means|mean|call|called|say|said) )TK(?= \p{Ll})|(?<![\p{L}\p{N}])TKTK(?![\p{L}\p{N}])/gu,
  },
  {
    pattern:
      /linkedin\.com\/in\/(?:your|my|first|user|john-?doe|jane-?doe|name)[\w-]{0,30}|(?<![\p{L}\p{N}@/.])(?:github|twitter|instagram|behance)\.com\/(?:your[-_]?(?:name|handle|profile)|username)(?![\w.-])/giu,
  },
  // Numbers nobody has.
  {
    pattern:
      /(?<![\p{L}\p{N}.,+-])(?:\+?0{2,3}[ -])?0{4,}(?:[ -]0{2,}){0,4}(?![\p{N}.,]\d|\p{N}|[-–][\p{L}\d])/gu,
    // "+91 00000 41827" is somebody's, and "020 7946 0000" a switchboard's.
    isSlot: ({ words, before, after }) =>
      !/^[ -]\d{0,4}[1-9]/.test(after) &&
      !(/\d{3}[ -]$/.test(before) && /[1-9]\d*[ -]$/.test(before) && words.replace(/\D/g, '').length < 6),
  },
];
