/** What people put below their closing, as far as a line shows it. */

const word = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const particle = 'van|von|der|den|de|da|di|dos|la|le|bin|al|el|of|and|y|e|&|[xX][xXoO]{0,5}';
const name = new RegExp(
  `^[-–—~/*\\s]{0,4}(?:${word}|${particle})(?: {1,3}(?:${word}|${particle})){0,5}(?:(?: ?[,|•·(/]| [–—-]) ?.{2,60})?[\\s\\p{Extended_Pictographic}\\uFE0F:;)(-]{0,4}$`,
  'u',
);
const longestLine = 90;
const slot = /^(?:\[[^\]]{2,30}\]|\{{1,2}[^}]{2,30}\}{1,2})$/;
const abbreviation = /(?:^|[\s.])(?:\p{Lu}|jr|sr|dr|ph|esq|hons|dip|ltd|inc|mr|mrs|ms)\.$/iu;
const notNames =
  /^(?:thanks?|yes|no|ok|okay|sorry|please|hello|hi|dear|best|regards|great|wow|yours|sincerely|the|my|i)(?!\p{L})/iu;

/** "Ana Silva", "– Ana", "Dr. Ana O'Neill, RN", "[Your Name]": nothing but a name, with what it may be followed by. */
export function isNameLine(line: string): boolean {
  const text = line.trim();
  if (text.length > longestLine) return false;
  if (slot.test(text)) return true;
  if (/[.]$/.test(text) && !abbreviation.test(text)) return false;
  return name.test(text) && !/[!?]/.test(text) && !notNames.test(text.replace(/^[-–—~/*\s]+/, ''));
}

const footer = /^(?:sent (?:from|via|with|by)|get outlook|von meinem|envoyé|enviado|verzonden)\b/i;
const contact = /\d{3}|[@|•·]|^(?:tel|phone|mobile|mob|cell|email|e-mail|linkedin|web|fax|m|t|p|e)\b[.: ]/i;

/** A phone number, an address, a job title: something that stands below a name and is no sentence. */
export function isDetail(line: string): boolean {
  const text = line.trim();
  if (footer.test(text)) return true;
  return text.length <= longestLine && !/[!?]$/.test(text) && (contact.test(text) || isNameLine(text));
}

const postscript = /^[(*_\s]{0,3}(?:p\.? ?){1,3}s(?:[.:,]|\s+[–—-]|\s(?=\p{Lu}))/iu;

/** "P.S. The tea was good." */
export const isPostscript = (line: string): boolean => postscript.test(line);

/** What may follow a name: details, or a postscript. */
export const isBelowName = (line: string): boolean => isDetail(line) || isPostscript(line);
