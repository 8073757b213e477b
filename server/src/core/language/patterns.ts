/** A pattern without regard to capitals, with either apostrophe. */
export function expression(source: string, flags = 'iu'): RegExp {
  return new RegExp(source.replaceAll("'", "['’]"), flags);
}

/** Any of the alternatives, between word borders. */
export function anyOf(alternatives: readonly string[]): RegExp {
  return expression(String.raw`\b(?:${alternatives.join('|')})\b`);
}
