import { isNameLine } from '../language/signature.ts';
import type { Draft } from './draft.ts';
import { writtenAt } from './notes.ts';

/** The line with the name that a draft is sent or signed with, as it stands there; undefined where it has none yet. */
export function signedBy({ email, text, frontMatter }: Draft): string | undefined {
  const from = writtenAt(frontMatter, 'from', text)?.text;
  const { start, end } = email.signature ?? { start: 0, end: 0 };
  const [signed = ''] = text
    .slice(start, end)
    .trim()
    .split(/\r\n|\r|\n/);
  const name = [from, signed].find(
    (line) => line && isNameLine(line) && !line.includes('@') && !/[[{]/.test(line),
  );
  return name?.trim();
}
