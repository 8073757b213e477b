import type { Draft } from '../document/draft.ts';

/**
 * Words that this draft itself vouches for, in lower case: what stands in its front matter (names, company, role,
 * topics), in its greeting and signature, capitalised words that stand more than once, and the person's own list.
 */
export function ownWords(draft: Draft, listed: readonly string[]): Set<string> {
  const { text, frontMatter, email } = draft;
  const sources = [
    ...listed,
    text.slice(frontMatter.content.start, frontMatter.content.end),
    email.greeting?.name?.text ?? '',
    email.signature ? text.slice(email.signature.start, email.signature.end) : '',
  ];
  const own = new Set(sources.flatMap(wordsOf));
  for (const word of repeatedNames(draft)) own.add(word);
  return own;
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}][\p{L}\p{M}'’.-]*/gu) ?? []).flatMap((word) => {
    const plain = word.toLowerCase().replace(/’/g, "'").replace(/\.$/, '');
    return [plain, plain.replace(/'s$/, ''), ...plain.split(/[-.]/)];
  });
}

function repeatedNames({ email }: Draft): string[] {
  const seen = new Map<string, number>();
  for (const { words } of email.sentences) {
    for (const { text } of words) {
      if (/^\p{Lu}/u.test(text)) seen.set(text.toLowerCase(), (seen.get(text.toLowerCase()) ?? 0) + 1);
    }
  }
  return [...seen].filter(([, times]) => times > 1).map(([word]) => word);
}
