/** Dates as forms print them. */
import { type SlotMatch, type SlotStyle, word } from '../style.ts';

const isAboutFormats = ({ before, after }: SlotMatch) =>
  /\b(?:format|layout|order|versus|vs|instead of|rather than|written|everywhere|export|database|spreadsheet|be (?=YYYY)|files?|convert|parse)/i.test(
    before + after,
  );

export const dates: readonly SlotStyle[] = [
  {
    pattern: word(
      '(?:dd|mm|00|__)[/.-](?:mm|dd|00|__)[/.-](?:yyyy|yy|0000|00|\\d{4})|yyyy[/.-]mm[/.-]dd|(?:dd|day) month(?: year| yyyy)',
    ),
    isSlot: (m) => !isAboutFormats(m),
  },
  { pattern: word('DD/MM|MM/DD|HH:MM', 'gu'), isSlot: (m) => !isAboutFormats(m) },
];
