/** The language server on Node: over standard input and output, or however its arguments say. */
import { realpathSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { onFirstUse } from '../core/onFirstUse.ts';
import { startServer } from '../lsp/server.ts';
import { nodeFiles } from './files.ts';
import { startGrammarProcess } from './grammarProcess.ts';
import { bundledWordLists } from './wordLists.ts';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
if (!process.argv.some((argument) => transports.includes(argument.split('=')[0] ?? '')))
  process.argv.push('--stdio');

/** The bundle lies in `dist/`, beside `docs/`; a command in `node_modules/.bin` is a link to it. */
const bundle = pathToFileURL(realpathSync(process.argv[1] ?? '.'));

/** Takes Node 15 ms, and typos need none. */
const timeZone = onFirstUse(() => Intl.DateTimeFormat().resolvedOptions().timeZone);

startServer(createConnection(ProposedFeatures.all), {
  files: nodeFiles,
  now: () => new Date().toISOString(),
  get timeZone() {
    return timeZone();
  },
  docs: new URL('../docs', bundle).href,
  loadWordLists: bundledWordLists,
  startGrammar: () => startGrammarProcess(fileURLToPath(new URL('.', bundle))),
});
