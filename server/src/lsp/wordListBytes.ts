/** The compressed word lists as the build found them. Imported statically here: esbuild copies a binary byte by byte otherwise. */
export { default as packed } from '../../generated/words.gz';
