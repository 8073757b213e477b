import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
  stringify,
  visit,
} from 'yaml';
import type { Range } from '../finding.ts';

/** A block of YAML as far as it could be read; all offsets are into its source. */
export interface Yaml {
  document: Document.Parsed;
  errors: (Range & { message: string; code?: string })[];
}

const options = { uniqueKeys: true, stringKeys: true, prettyErrors: false, logLevel: 'silent' } as const;

/** Reads what {@link isNestedTooDeep} lets through. Never throws. */
export function readYaml(source: string): Yaml {
  // YAML counts a lone CR as a line break, the parser does not.
  const lines = source.replace(/\r(?!\n)/g, '\n');
  const strict = parseDocument(lines, options);
  if (strict.errors.length === 0) return { document: strict, errors: [] };
  const lenient = parseDocument(withoutLooseColons(lines), options);
  restoreColons(lenient);
  const document = lenient.errors.length < strict.errors.length ? lenient : strict;
  const errors = document.errors.map(({ message, code, pos }) => {
    const start = Math.min(pos[0], source.length);
    return { message, code, start, end: Math.max(start, Math.min(pos[1], source.length)) };
  });
  return { document, errors };
}

const deepestFlow = 50;

/**
 * The YAML parser calls itself for every level and, at the end of its stack, takes the process with it: no catching
 * helps. Counting brackets and dashes without looking for quotes errs on the side of refusing.
 */
export function isNestedTooDeep(source: string): boolean {
  if (/(?:[-?:][ \t]+){50}|(?:^|[\r\n])[ \t]{200}/.test(source)) return true;
  let depth = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > deepestFlow) return true;
  }
  return false;
}

/** "subject: Re: Tuesday" is what people write, and YAML's refusal of the second colon helps nobody. */
const looseColon =
  /^([ \t]*(?:-[ \t]+)*[^\s'"[\]{}|>&*!%@`#?,-][^\r\n:]*:[ \t]+)([^\s'"[{|>&*!%@`#][^\r\n]*)$/gm;
/** Stands for such a colon while YAML is parsed; from Unicode's private use area, so no text has it. */
const colonStandIn = '\uE03A';

function withoutLooseColons(source: string): string {
  return source.replace(looseColon, (_line, key: string, value: string) => {
    return key + value.replace(/:(?=[ \t]|$)/g, colonStandIn);
  });
}

function restoreColons(document: Document.Parsed): void {
  visit(document, {
    Scalar(_key, scalar: Scalar) {
      if (typeof scalar.value === 'string') scalar.value = scalar.value.replaceAll(colonStandIn, ':');
    },
  });
}

/** A value as plain data. Aliases can be made to explode; what cannot be turned into plain data counts as empty. */
export function plainOf(node: unknown, document: Document.Parsed): unknown {
  if (isScalar(node)) return node.value;
  if (!isNode(node)) return null;
  try {
    return JSON.parse(JSON.stringify(node.toJS(document))) ?? null;
  } catch {
    return null;
  }
}

/** Lines of text, also where a person wrote "- Dana: moving billing", which YAML takes for a key and its value. */
export function textsOf(node: unknown, document: Document.Parsed): unknown {
  if (isAlias(node)) return textsOf(node.resolve(document), document);
  if (isMap(node) && !node.flow) {
    return node.items.map(({ key, value }) =>
      [key, value].map((part) => asText(plainOf(part, document))).join(': '),
    );
  }
  if (!isSeq(node)) return plainOf(node, document);
  return node.items.flatMap((item) =>
    isMap(item) && !item.flow ? textsOf(item, document) : plainOf(item, document),
  );
}

function asText(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
}

/** One line of YAML, in quotes where it needs them. */
export function scalarOf(value: string | true): string {
  const written = stringify(value, { lineWidth: 0 }).trimEnd();
  return /[\r\n]/.test(written) ? JSON.stringify(value) : written;
}
