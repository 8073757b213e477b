import type { Draft } from '../document/draft.ts';
import type { Surroundings } from '../workspace/index.ts';

/**
 * Words that this draft itself vouches for, in lower case: what stands in its front matter (names, company, role,
 * topics; not the subject, which is checked like the text), in its greeting and signature, names that stand more than
 * once, and the person's own list.
 */
export function ownWords(draft: Draft, listed: readonly string[]): Set<string> {
  const { text, frontMatter, email, subject } = draft;
  const { start, end } = frontMatter.content;
  const isInside = subject !== undefined && start <= subject.start && subject.end <= end;
  const sources = [
    ...listed,
    ...(isInside
      ? [text.slice(start, subject.start), text.slice(subject.end, end)]
      : [text.slice(start, end)]),
    email.greeting?.name?.text ?? '',
    email.signature ? text.slice(email.signature.start, email.signature.end) : '',
  ];
  const own = new Set(sources.flatMap(wordsOf));
  for (const word of repeatedNames(draft)) own.add(word);
  return own;
}

/** What the notes of the application say: names, titles and topics that the person has written down before. */
export function notedWords(surroundings: Surroundings | undefined): string[] {
  return (surroundings?.application.rounds ?? []).flatMap(({ notes }) => [
    notes.text.slice(notes.frontMatter.content.start, notes.frontMatter.content.end),
    ...notes.sections.flatMap((section) => section.notes.map(({ text }) => text)),
    ...notes.sections.flatMap((section) => section.notes.flatMap(({ about }) => about?.text ?? [])),
  ]);
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}][\p{L}\p{M}'’.-]*/gu) ?? []).flatMap((word) => {
    const plain = word.toLowerCase().replace(/’/g, "'").replace(/\.$/, '');
    return [plain, plain.replace(/'s$/, ''), ...plain.split(/[-.]/)];
  });
}

/** At the start of a sentence a capital makes no name, however often the word stands there. */
function repeatedNames({ email }: Draft): string[] {
  const seen = new Map<string, number>();
  const inside = new Set<string>();
  for (const { words } of email.sentences) {
    for (const [index, { text }] of words.entries()) {
      if (!/^\p{Lu}/u.test(text)) continue;
      const word = text.toLowerCase();
      seen.set(word, (seen.get(word) ?? 0) + 1);
      if (index > 0) inside.add(word);
    }
  }
  return [...inside].filter((word) => (seen.get(word) ?? 0) > 1);
}
