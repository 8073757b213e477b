import { gunzip } from './gunzip.ts';

/** The word lists of this bundle. Imported on demand: a session that never opens a draft never unpacks them. */
export async function bundledWordLists(): Promise<Uint8Array> {
  const { packed } = await import('./wordListBytes.ts');
  return gunzip(packed);
}
