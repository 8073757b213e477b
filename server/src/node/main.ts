/** The language server on Node: over standard input and output, or however its arguments say. */
import { realpathSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { bundledWordLists } from '../lsp/bundled.ts';
import { startServer } from '../lsp/server.ts';
import { nodeFiles } from './files.ts';
import { startGrammarProcess } from './grammarProcess.ts';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
if (!process.argv.some((argument) => transports.includes(argument.split('=')[0] ?? '')))
  process.argv.push('--stdio');

/** The bundle lies in `dist/`, beside `docs/`; a command in `node_modules/.bin` is a link to it. */
const bundle = pathToFileURL(realpathSync(process.argv[1] ?? '.'));

startServer(createConnection(ProposedFeatures.all), {
  files: nodeFiles,
  now: () => new Date().toISOString(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  docs: new URL('../docs', bundle).href,
  loadWordLists: bundledWordLists,
  startGrammar: () => startGrammarProcess(fileURLToPath(new URL('.', bundle))),
});
