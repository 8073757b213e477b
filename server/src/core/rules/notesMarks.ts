import type { Notes } from '../document/notes.ts';
import type { Report } from '../finding.ts';
import { readMark } from '../schedule/marks.ts';
import { parseWhen } from '../schedule/when.ts';
import { quote } from './edits.ts';

/** Lines of `snoozed` and `skipped` that no step of the agenda can be found by. */
export function* marksIn({ frontMatter, text }: Notes): Generator<Report> {
  for (const key of ['snoozed', 'skipped'] as const) {
    const field = frontMatter.fields.get(key);
    const lines: unknown[] = Array.isArray(field?.value) ? field.value : [field?.value];
    for (const line of lines) {
      if (!field || typeof line !== 'string' || line.trim() === '') continue;
      const problem = problemOf(line, key);
      const at = text.indexOf(line, field.range.start);
      const found = at >= 0 && at + line.length <= field.range.end;
      if (problem)
        yield { ...(found ? { start: at, end: at + line.length } : field.range), message: problem };
    }
  }
}

function problemOf(line: string, key: 'snoozed' | 'skipped'): string | undefined {
  const mark = readMark(line);
  const until = key === 'snoozed' ? ' until 2026-11-25' : '';
  if (!mark) return `${quote(line)} names no message. Write it like: thank-you to Dana Cole${until}`;
  if (key === 'skipped' || parseWhen(mark.until, 'UTC')) return undefined;
  return `${quote(line)} does not say until when. Write it like: thank-you to Dana Cole${until}`;
}
