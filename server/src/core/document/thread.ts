import type { Range } from '../finding.ts';
import { linesOf } from './lines.ts';

/** Where the author's own text ends, and which of its lines are quoted from somebody else. */
export interface Thread {
  /** Before the `-- ` line, the attribution of an older message, or the end of the file. */
  end: number;
  quoted: Range[];
  /** Below a `-- ` line. */
  signature?: Range;
}

// RFC 3676 section 4.3: "-- " with its space; the space is often lost when an editor trims lines.
const signatureMark = /^-- ?$/;
const attribution =
  /^(?:-{2,}\s*(?:original message|forwarded message|urspr|message d'origine).*|on .{6,120}\bwrote:|_{8,}|begin forwarded message:)\s*$/i;
/** Outlook repeats the headers of the older message: two of them in a row begin the thread. */
const header = /^\*{0,2}(?:from|sent|date|to|subject|cc):\*{0,2}\s+\S/i;

/** Finds the older messages and the marked signature below the author's own text. Offsets are into `text`. */
export function findThread(text: string, start: number): Thread {
  const quoted: Range[] = [];
  let previousHeader: number | undefined;
  let seenText = false;
  for (const line of linesOf(text, start)) {
    if (signatureMark.test(line.text)) {
      return { end: line.start, quoted, signature: { start: line.next, end: text.length } };
    }
    if (attribution.test(line.text.trim())) return { end: line.start, quoted };
    if (/^ {0,3}>/.test(line.text)) quoted.push({ start: line.start, end: line.end });
    // At the very top, headers belong to this message: somebody typed "Subject: …" above the greeting.
    const isHeader = seenText && header.test(line.text);
    if (isHeader && previousHeader !== undefined) return { end: previousHeader, quoted };
    previousHeader = isHeader ? line.start : undefined;
    if (line.text.trim() !== '' && !header.test(line.text)) seenText = true;
  }
  return { end: text.length, quoted };
}
