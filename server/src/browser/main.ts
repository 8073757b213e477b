/** The language server in a Web Worker. It has no files and no documentation: its client reads the ones and names the others. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server.ts';
import { startGrammarThread } from './grammarThread.ts';
import { bundledWordLists } from './wordLists.ts';

declare const self: DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  now: () => new Date().toISOString(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  loadWordLists: bundledWordLists,
  startGrammar(assets) {
    if (assets === undefined) throw new Error('The client does not say where the bundles lie.');
    return startGrammarThread(assets);
  },
});
