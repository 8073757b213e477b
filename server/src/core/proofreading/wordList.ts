/**
 * The words of a person's own list: plain text, one word or phrase a line, `#` starts a comment.
 * In lower case and with straight apostrophes, as words are compared.
 */
export function parseDictionary(text: string): Set<string> {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/#.*/, '').trim());
  return new Set(lines.filter(Boolean).map((word) => word.toLowerCase().replace(/’/g, "'")));
}
