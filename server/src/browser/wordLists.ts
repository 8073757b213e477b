/** The word lists of this bundle. Imported on demand: a session that never opens a draft never unpacks them. */
export async function bundledWordLists(): Promise<Uint8Array> {
  const { packed } = await import('../lsp/wordListBytes.ts');
  return gunzip(packed);
}

/** Unpacks gzip data by the web's own means: a worker has no others. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
