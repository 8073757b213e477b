/** The compressed word lists as the build found them. Imported statically here: esbuild copies a binary byte by byte otherwise. */
export { default as english } from '../../generated/english.trie.gz';
export { default as names } from '../../generated/names.trie.gz';
