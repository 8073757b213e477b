/** The word lists that `scripts/dictionaries.ts` compiles and esbuild's `binary` loader puts into the bundle. */
declare module '*/words.gz' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
