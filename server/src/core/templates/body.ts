/**
 * What templates use of VS Code's snippet syntax: `${1:placeholder}`, `${1|one,two|}`, `$1` and `$0`.
 * Two packages parse all of it, `vscode-snippet-parser` and `tabstops`; neither is kept up any more, and what
 * they add (nesting, variables, transforms) is what a letter must not have. So one expression does.
 */

/** A place to fill in. Without a placeholder or choices it repeats the stop of the same number. */
export interface Stop {
  number: number;
  placeholder?: string;
  choices?: readonly string[];
}

/** Literal text or a stop. */
export type Segment = string | Stop;

const stopPattern = /\$(?:(\d+)|\{(\d+)(?::([^${}\\]+)|\|([^|${}\\]+)\|)\})/g;

/** Splits a body into text and stops. Throws where it holds snippet syntax that we do not use. */
export function parseBody(body: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const match of body.matchAll(stopPattern)) {
    segments.push(literal(body.slice(at, match.index)), readStop(match));
    at = match.index + match[0].length;
  }
  segments.push(literal(body.slice(at)));
  return segments.filter((segment) => segment !== '');
}

function literal(text: string): string {
  const odd = /[$\\].{0,20}/.exec(text);
  if (odd) throw new Error(`“${odd[0]}” is snippet syntax that templates do not use.`);
  return text;
}

function readStop([, bare, number, placeholder, choices]: RegExpExecArray | RegExpMatchArray): Stop {
  return {
    number: Number(bare ?? number),
    ...(placeholder !== undefined && { placeholder }),
    ...(choices !== undefined && { choices: choices.split(',') }),
  };
}

/** The stops of a body by number, each as it is first defined; `$0` is not among them. */
export function stopsOf(body: string): Map<number, Stop> {
  const stops = new Map<number, Stop>();
  for (const segment of parseBody(body)) {
    if (typeof segment === 'string' || segment.number === 0) continue;
    const known = stops.get(segment.number);
    if (!known?.placeholder && !known?.choices) stops.set(segment.number, segment);
  }
  return stops;
}

/** A segment as it is written in a body. */
export function writeSegment(segment: Segment): string {
  if (typeof segment === 'string') return segment;
  const { number, placeholder, choices } = segment;
  if (choices) return `\${${number}|${choices.join(',')}|}`;
  return placeholder === undefined ? `$${number}` : `\${${number}:${placeholder}}`;
}

/** The text of a body whose stops hold `values`; those without one keep their placeholder or first choice. */
export function fillBody(body: string, values: Readonly<Record<number, string>>): string {
  const stops = stopsOf(body);
  const textAt = ({ number }: Stop) =>
    values[number] ?? stops.get(number)?.placeholder ?? stops.get(number)?.choices?.[0] ?? '';
  return parseBody(body)
    .map((segment) => (typeof segment === 'string' ? segment : segment.number === 0 ? '' : textAt(segment)))
    .join('');
}

/** The text of a body for editors that know no snippets: stops show their placeholder or first choice. */
export function plainBody(body: string): string {
  return fillBody(body, {});
}
