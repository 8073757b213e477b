import { isNameLine } from '../language/signature.ts';
import type { Draft } from './draft.ts';
import { writtenAt } from './notes.ts';

/** The name that a draft is sent or signed with, as it stands there; undefined where it has none yet. */
export function signedBy({ email, text, frontMatter }: Draft): string | undefined {
  const from = writtenAt(frontMatter, 'from', text)?.text;
  if (from && isNameLine(from) && !from.includes('@')) return from;
  const signed =
    email.signature &&
    text
      .slice(email.signature.start, email.signature.end)
      .trim()
      .split(/\r\n|\r|\n/)[0];
  return signed && isNameLine(signed) && !/[[{]/.test(signed) ? signed.trim() : undefined;
}
