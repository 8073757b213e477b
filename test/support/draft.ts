import type { Range } from '../../server/src/core/index.ts';

/** The part of a text that a range stands for; undefined where there is none, so that tests read as tables. */
export function at(text: string, range: Range | undefined): string | undefined {
  return range && text.slice(range.start, range.end);
}

/** Front matter (without its fences) above a body, with a given line break. */
export function withFrontMatter(frontMatter: string, body = 'Dear Dana,\n', lineBreak = '\n'): string {
  const fields = frontMatter === '' || frontMatter.endsWith('\n') ? frontMatter : `${frontMatter}\n`;
  return `---\n${fields}---\n${body}`.replace(/\n/g, lineBreak);
}

/** A body between a greeting and a closing. */
export function letter(body: string, lineBreak = '\n'): string {
  return `Dear Dana,\n\n${body}\n\nBest regards,\nAna Silva\n`.replace(/\n/g, lineBreak);
}
