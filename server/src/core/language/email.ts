import { linesOf } from '../document/lines.ts';
import type { Prose } from '../document/prose.ts';
import type { Range } from '../finding.ts';
import { findEnding } from './ending.ts';
import { findGreeting, type Greeting } from './greeting.ts';
import { countWords, readSentences, type Sentence } from './sentences.ts';

/** The parts of a message, with offsets into the file. */
export interface Email {
  greeting?: Greeting;
  /** "Best regards," */
  closing?: Range;
  /** The name and what stands below it. */
  signature?: Range;
  /** "P.S. …" below the signature. */
  postscript?: Range;
  /** From behind the greeting to before the closing. */
  body: Range;
  /** The author's sentences in the body, and below it in a postscript. */
  sentences: Sentence[];
  /** Words of the body: greeting, closing and signature do not count. */
  words: number;
}

/** Reads the parts of a message from its prose. `region` is where the author's own text stands in the file. */
export function readEmail(prose: Prose, region: Range): Email {
  const lines = [...linesOf(prose.text, region.start, region.end)];
  const greeting = findGreeting(lines);
  const bodyStart = greeting?.end ?? region.start;
  const ending = findEnding(lines, bodyStart, region.end, greeting?.name?.text);
  const body = { start: bodyStart, end: Math.max(bodyStart, ending.bodyEnd) };
  const { postscript } = ending;
  const places = postscript ? [body, postscript] : [body];
  const sentences = places.flatMap((place) =>
    prose.blocks.flatMap((block) => sentencesIn(prose.text, block, place)),
  );
  return {
    ...(greeting && { greeting }),
    ...(ending.closing && { closing: ending.closing }),
    ...(ending.signature && { signature: ending.signature }),
    ...(postscript && { postscript }),
    body,
    sentences,
    words: countWords(prose.text.slice(body.start, body.end)),
  };
}

function sentencesIn(text: string, block: Range, body: Range): Sentence[] {
  const start = Math.max(block.start, body.start);
  const end = Math.min(block.end, body.end);
  if (start >= end) return [];
  // What follows a greeting on its own line begins with the greeting's comma.
  const skipped = /^[\s,:;!.–—-]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return readSentences(text.slice(start + skipped, end), start + skipped).filter(
    ({ words }) => words.length > 0,
  );
}
