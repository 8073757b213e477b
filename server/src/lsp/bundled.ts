import type { WordLists } from '../core/index.ts';
import { gunzip } from './gunzip.ts';

/** The word lists of this bundle. Imported on demand: a session that never opens a draft never unpacks them. */
export async function bundledWordLists(): Promise<WordLists> {
  const packed = await import('./wordListBytes.ts');
  const [english, names] = await Promise.all([gunzip(packed.english), gunzip(packed.names)]);
  return { english, names };
}
