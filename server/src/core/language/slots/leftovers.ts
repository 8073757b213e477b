/** What programs print where they had nothing, and names that stand for nobody's. */
import { type SlotStyle, word } from './style.ts';

export const leftovers: readonly SlotStyle[] = [
  { pattern: /\[object Object\]|(?<!\b(?:an?|the|every|each|of) )#N\/A|#REF!|#NAME\?|#VALUE!|#NULL!/g },
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
  // Numbers nobody has.
  {
    pattern:
      /(?<![\p{L}\p{N}.,+-])(?:\+?0{2,3}[ -])?0{4,}(?:[ -]0{2,}){0,4}(?![\p{N}.,]\d|\p{N}|[-–][\p{L}\d])/gu,
  },
];
