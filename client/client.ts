import { type ExtensionContext, type LogOutputChannel, languages, type TextDocument, Uri } from 'vscode';
import type { ExecuteCommandSignature, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/src/protocol.ts';

export const clientId = 'followup';
export const clientName = 'Followup';

/** Our languages wherever they are kept, and what somebody keeps as plain Markdown under our names. */
const selector = [
  { language: 'followup' },
  { language: 'interview-notes' },
  { language: 'markdown', pattern: '**/*.followup.md' },
  { language: 'markdown', pattern: '**/*.interview.md' },
];

/** The other side of a comparison: the same text again, which nobody can change. */
const snapshotSchemes = new Set(['git', 'gitlens', 'review', 'vscode-local-history']);

/** The person's own words, for all folders: a text file that the editor keeps for us. */
export const ownDictionary = (globalStorageUri: Uri) => Uri.joinPath(globalStorageUri, 'dictionary.txt');

/** True for a draft or notes. */
export function isOurs(document: TextDocument): boolean {
  return languages.match(selector, document) > 0;
}

/** What the client says to the server and does for it, on the desktop and in the browser alike. */
export function clientOptions(
  { extensionUri, globalStorageUri }: ExtensionContext,
  outputChannel: LogOutputChannel,
  executeCommand: ExecuteCommandSignature,
): LanguageClientOptions {
  return {
    documentSelector: selector,
    outputChannel,
    initializationOptions: {
      snippetCompletion: false,
      clientFiles: true,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      docs: Uri.joinPath(extensionUri, 'docs').toString(),
      assets: Uri.joinPath(extensionUri, 'dist/').toString(true),
      userDictionary: ownDictionary(globalStorageUri).toString(),
    } satisfies InitializationOptions,
    middleware: {
      executeCommand,
      provideDiagnostics: (document, previous, token, next) => {
        const { scheme } = 'uri' in document ? document.uri : document;
        return snapshotSchemes.has(scheme) ? undefined : next(document, previous, token);
      },
    },
  };
}
