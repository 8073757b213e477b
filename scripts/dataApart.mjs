import path from 'node:path';

/** The folders of `core/language` whose `weights.ts` the training writes: four megabytes of text. */
export const readers = ['reader', 'kind', 'employer'];

const namespace = 'data-apart';

/** The word lists, read from the file beside the bundle. */
const words = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export default readFileSync(join(__dirname, 'words.gz'));`;

const weightsOf = (name) => `module.exports = {
  get stored() { return require('./${name}.cjs').stored; }
};`;

/**
 * A plugin of esbuild for the server on Node. It leaves the data in files beside the bundle, which are read when they
 * are first used: more than half of the bundle would be data, and Node parses all of a bundle before it runs any.
 */
export const dataApart = {
  name: 'data-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/words\.gz$/ }, () => ({ path: 'words', namespace }));
    onResolve({ filter: /\/weights\.ts$/ }, ({ resolveDir }) => {
      const name = path.basename(resolveDir);
      return readers.includes(name) ? { path: name, namespace } : undefined;
    });
    onLoad({ filter: /./, namespace }, ({ path: name }) => ({
      contents: name === 'words' ? words : weightsOf(name),
    }));
  },
};
