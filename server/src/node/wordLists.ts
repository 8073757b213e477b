import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unpack = promisify(gunzip);

/**
 * The word lists of this bundle, imported on demand as in a browser. Node's own zlib, because Node takes 10 ms only to
 * load the streams that a browser unpacks with.
 */
export async function bundledWordLists(): Promise<Uint8Array> {
  const { packed } = await import('../lsp/wordListBytes.ts');
  return unpack(packed);
}
