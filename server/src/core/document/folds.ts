import type { Range } from '../finding.ts';
import type { Draft } from './draft.ts';
import { linesOf } from './lines.ts';
import type { Notes } from './notes.ts';

/** What of a draft can be folded away: its front matter, its paragraphs, and each run of quoted lines. */
export function foldsOf({ text, frontMatter, prose }: Draft): Range[] {
  const folds: Range[] = [];
  if (frontMatter.present) folds.push(withoutLastBreak(text, frontMatter.range));
  folds.push(...prose.blocks, ...quotedRuns(text, frontMatter.range.end));
  return folds.sort((a, b) => a.start - b.start);
}

/** What of notes can be folded away: the block at the top and each section. */
export function foldsOfNotes({ text, frontMatter, sections }: Notes): Range[] {
  const block = frontMatter.present ? [withoutLastBreak(text, frontMatter.range)] : [];
  return [...block, ...sections.map(({ start, end }) => ({ start, end }))];
}

function quotedRuns(text: string, from: number): Range[] {
  const runs: Range[] = [];
  let run: Range | undefined;
  for (const { start, end, text: line } of linesOf(text, from)) {
    if (!/^ {0,3}>/.test(line)) run = undefined;
    else if (run) run.end = end;
    else {
      run = { start, end };
      runs.push(run);
    }
  }
  return runs;
}

function withoutLastBreak(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
