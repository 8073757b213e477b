/**
 * Bundles everything into dist/: the extension and the server for Node and for the browser, and the command line.
 * `node esbuild.mjs [--production]`; with `--production` the bundles are minified and carry no source maps.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { dataApart, readers } from './scripts/dataApart.mjs';

const root = import.meta.dirname;
const inRoot = (...parts) => path.join(root, ...parts);

const node = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
/**
 * No `node:` module resolves here: whatever needs one fails the build. Both bundles run in workers, where some
 * libraries bring another version than for pages, which have a `document`.
 */
const browser = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['worker'],
};

const cliBanner = `#!/usr/bin/env node
import { createRequire as requireFor } from 'node:module';
const require = requireFor(import.meta.url);`;

const bundles = [
  { entry: 'client/main.node.ts', out: 'client.cjs', ...node, external: ['vscode'] },
  {
    entry: 'client/main.browser.ts',
    out: 'browser/client.cjs',
    ...browser,
    format: 'cjs',
    external: ['vscode'],
  },
  {
    entry: 'server/src/node/main.ts',
    out: 'server.cjs',
    ...node,
    plugins: [dataApart],
    external: readers.map((name) => `./${name}.cjs`),
  },
  ...readers.map((name) => ({
    entry: `server/src/core/language/${name}/weights.ts`,
    out: `${name}.cjs`,
    ...node,
  })),
  { entry: 'server/src/browser/main.ts', out: 'browser/server.js', ...browser, format: 'iife' },
  { entry: 'server/src/node/grammarMain.ts', out: 'grammar.cjs', ...node },
  {
    entry: 'server/src/browser/grammarMain.ts',
    out: 'browser/grammar.js',
    ...browser,
    format: 'iife',
    // Harper reads `file:` addresses with it, which nobody gives it here.
    external: ['fs'],
  },
  {
    entry: 'server/src/cli/main.ts',
    out: 'cli.js',
    ...node,
    format: 'esm',
    // Some of the bundled libraries are CommonJS and call `require` for Node's own modules.
    banner: { js: cliBanner },
  },
];

/** Compiles the word lists, unless they are newer than what they are made from. */
function buildDictionaries() {
  const core = 'server/src/core/proofreading';
  const sources = [
    'scripts/dictionaries.ts',
    'scripts/wordLists/graph.ts',
    'scripts/wordLists/sources.ts',
    'scripts/wordLists/trade-words.txt',
    `${core}/wordFile.ts`,
    `${core}/wordGraph.ts`,
    'package-lock.json',
  ].map((file) => inRoot(file));
  const target = inRoot('server/generated/words.gz');
  const changed = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (existsSync(target) && statSync(target).mtimeMs > changed) return;
  const tsx = inRoot('node_modules/tsx/dist/cli.mjs');
  const { status } = spawnSync(process.execPath, [tsx, sources[0]], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The word lists could not be compiled.');
}

function bundle({ entry, out, ...options }, production, more = {}) {
  return build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: `dist/${out}`,
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    loader: { '.gz': 'binary' },
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
    ...more,
  });
}

/** The files of ours and of others that all bundles together are made of, as paths from here. Writes nothing but the word lists. */
export async function bundledFiles() {
  buildDictionaries();
  const more = { write: false, metafile: true, sourcemap: false, loader: { '.gz': 'empty' } };
  const results = await Promise.all(bundles.map((each) => bundle(each, true, more)));
  return [...new Set(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)))];
}

/** Builds all bundles into dist/. */
export async function buildAll({ production = false } = {}) {
  buildDictionaries();
  await Promise.all(bundles.map((each) => bundle(each, production)));
  chmodSync(inRoot('dist/cli.js'), 0o755);
  copyFileSync(inRoot('server/generated/words.gz'), inRoot('dist/words.gz'));
  // Once for Node and browsers alike.
  copyFileSync(inRoot('node_modules/harper.js/dist/harper_wasm_slim_bg.wasm'), inRoot('dist/harper.wasm'));
  // VS Code for the Web appends `.js` to any other ending up to some version after 1.100, and takes it as it is since.
  copyFileSync(inRoot('dist/browser/client.cjs'), inRoot('dist/browser/client.cjs.js'));
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  try {
    await buildAll({ production: process.argv.includes('--production') });
  } catch (error) {
    // esbuild has printed what is wrong already.
    if (!error.errors) console.error(error.message);
    process.exitCode = 1;
  }
}
