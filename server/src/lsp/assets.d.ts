/** Word lists that `scripts/dictionaries.ts` compiles and esbuild's `binary` loader puts into the bundle. */
declare module '*.trie.gz' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
