import type { Range } from '../finding.ts';
import { isKind, type Kind } from '../kinds.ts';
import { type Email, readEmail } from '../language/email.ts';
import { guessKind } from '../language/kind/index.ts';
import { type Directive, findDirectives } from './directives.ts';
import { type FrontMatter, parseFrontMatter } from './frontMatter.ts';
import { linesOf } from './lines.ts';
import { type Prose, readProse } from './prose.ts';
import { findThread } from './thread.ts';

/** A `.followup.md` file as a typed tree. All offsets are UTF-16 code units from the start of the file. */
export interface Draft {
  text: string;
  frontMatter: FrontMatter;
  kind: { value: Kind; guessed: boolean };
  /** The subject from the front matter, or from a "Subject:" line above the greeting. */
  subject?: Range & { text: string };
  /** The author's own text: from below the front matter and a typed header to the signature or an older message. */
  own: Range;
  prose: Prose;
  email: Email;
  directives: Directive[];
  /** Set where the file is too long to be a letter: only its beginning was read. */
  truncated?: boolean;
}

/** About 10,000 words. A letter is never so long, but somebody may paste a log into it and must not have to wait. */
const longestRead = 60_000;

export interface ParseOptions {
  /** Without its folder; helps to guess the kind. */
  fileName?: string;
  /** What the message is, where the caller knows better than its front matter. */
  kind?: Kind;
}

/** Reads a draft. Never throws, whatever the text. */
export function parseDraft(text: string, { fileName, kind }: ParseOptions = {}): Draft {
  const frontMatter = parseFrontMatter(text);
  const limit = Math.min(text.length, frontMatter.range.end + longestRead);
  const header = typedHeader(text, frontMatter.range.end, limit);
  const thread = findThread(text.slice(0, limit), frontMatter.range.end);
  const region = { start: Math.min(header.end, thread.end), end: thread.end };
  const prose = readProse(text, region, thread.quoted);
  const email = readEmail(prose, region);
  if (thread.signature) email.signature = { ...thread.signature, ...startOf(email.signature) };
  return {
    text,
    frontMatter,
    kind: kind
      ? { value: kind, guessed: false }
      : kindOf(frontMatter, prose.text.slice(region.start, region.end), fileName),
    ...subjectOf(frontMatter, header.subject),
    own: region,
    prose,
    email,
    directives: findDirectives(text.slice(0, limit)),
    ...(limit < text.length && { truncated: true }),
  };
}

/** A name above the "-- " line and the card below it are one signature. */
const startOf = (signature?: Range) => signature && { start: signature.start };

function kindOf(frontMatter: FrontMatter, prose: string, fileName?: string): Draft['kind'] {
  const named = frontMatter.fields.get('kind')?.value;
  if (isKind(named)) return { value: named, guessed: false };
  // What was blanked would keep apart words that belong together.
  const words = prose.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? '\n' : ' '));
  return { value: guessKind(words, fileName), guessed: true };
}

function subjectOf(frontMatter: FrontMatter, typed?: Draft['subject']): Pick<Draft, 'subject'> {
  const field = frontMatter.fields.get('subject');
  if (typeof field?.value === 'string') return { subject: { ...field.range, text: field.value } };
  return typed ? { subject: typed } : {};
}

/** Empty, or a comment that silences a rule: it may stand above them. */
const skipped = /^\s*(?:<!--.*-->\s*)?$/;

/** People without front matter type "To:" and "Subject:" above the greeting; that is not prose. */
function typedHeader(
  text: string,
  start: number,
  end: number,
): { end: number; subject?: Range & { text: string } } {
  let subject: (Range & { text: string }) | undefined;
  let headerEnd = start;
  for (const line of linesOf(text, start, end)) {
    const header = /^\*{0,2}(subject|re|to|from|cc|date)\*{0,2}:\*{0,2}[ \t]*(.*)$/i.exec(line.text);
    if (header) {
      headerEnd = line.next;
      const value = header[2] ?? '';
      if (/subject|re/i.test(header[1]!))
        subject = { start: line.end - value.length, end: line.end, text: value };
    } else if (!skipped.test(line.text)) break;
  }
  return { end: headerEnd, ...(subject && { subject }) };
}
