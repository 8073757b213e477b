import type { Draft } from './document/draft.ts';
import { lineBreakOf } from './document/lines.ts';
import type { Notes } from './document/notes.ts';
import type { Finding, Fix } from './finding.ts';

/** The ways to silence a finding with a comment: on its line, from the line above, in the whole file. */
export function ignoreFixes(finding: Finding, file: Draft | Notes): Fix[] {
  const { text, frontMatter } = file;
  const { rule, start } = finding;
  // A comment inside the front matter would break it; there the whole file is the only choice.
  const inside = frontMatter.present && start < frontMatter.range.end;
  const wholeFile = [insert(`Ignore “${rule}” in this file`, ...fileComment(file, rule))];
  if (inside) return wholeFile;
  const before = text.slice(0, start);
  const above = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  // A byte order mark counts only as the first character of a file.
  const lineStart = above === 0 ? Number(text.startsWith('\uFEFF')) : above;
  const comment = `<!-- followup-disable-next-line ${rule} -->${lineBreakOf(text)}`;
  return [insert(`Ignore “${rule}” on this line`, lineStart, comment), ...wholeFile];
}

/** At the top, below the front matter; at the end where that has none, because a comment would become part of it. */
function fileComment({ text, frontMatter }: Draft | Notes, rule: string): [at: number, newText: string] {
  const lineBreak = lineBreakOf(text);
  const comment = `<!-- followup-disable-file ${rule} -->${lineBreak}`;
  if (!frontMatter.present) return [Number(text.startsWith('\uFEFF')), comment];
  if (!frontMatter.closed) return [text.length, lineBreak.repeat(2) + comment];
  const { end } = frontMatter.range;
  return [end, /[\r\n]$/.test(text.slice(0, end)) ? comment : lineBreak + comment];
}

function insert(title: string, at: number, newText: string): Fix {
  return { title, edits: [{ start: at, end: at, newText }] };
}
