/** Slots in capitals: COMPANY NAME, INSERT TITLE, TODO, YOUR NAME. */
import { follows, isWholeLine, notLabel, type SlotMatch, type SlotStyle, word } from '../style.ts';

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

export const capitals: readonly SlotStyle[] = [
  {
    pattern: word(
      '(?:Sample|Example|Dummy) (?:Name|Company|Role|Text|Topic)|CHANGE (?:THIS|ME)|REPLACE (?:THIS|ME)|EDIT (?:THIS|ME)|note to self|FILL IN|BLANK',
      'gu',
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
  { pattern: word('TODO|FIXME|TKTK|TBD|TBC|TBA', 'gu'), isSlot: isToDo },
  {
    pattern: word('(?:REF|REFERENCE|VACANCY|JOB|PHONE|CASE|ROOM) (?:NUMBER|NO\\.?|ID|CODE)', 'gu'),
    isSlot: (m) => follows(m) || isWholeLine(m),
  },
  { pattern: /(?<![\p{L}\p{N}])\p{Lu}{3,20}NAME(?![\p{L}\p{N}])/gu },
  {
    pattern: word(
      '(?:NAME|TITLE|NUMBER|DATE) OF (?:THE )?\\p{Lu}{3,20}|(?:PREVIOUS|CURRENT|LAST|FORMER|THIS|THAT) (?:EMPLOYER|COMPANY|JOB|ROLE|SCHOOL|JOURNAL|FIRM|PLACE)|CITY, (?:STATE|COUNTRY)',
      'gu',
    ),
  },
];
