/** The extension in VS Code for the Web: the server is a Web Worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName } from './client.ts';
import { type FollowupApi, startExtension } from './extension.ts';

export function activate(context: ExtensionContext): FollowupApi {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  const server = async () => new Worker(script);
  return startExtension(context, (options) => new LanguageClient(clientId, clientName, server, options));
}
