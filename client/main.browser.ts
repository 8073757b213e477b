/** The extension in VS Code for the Web: the server is a Web Worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName } from './client.ts';
import { type FollowupApi, startExtension } from './extension.ts';

export function activate(context: ExtensionContext): FollowupApi {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  // Not the worker itself: the client asks for an instance of `Worker`, which the web host's own kind is not.
  const connect = async () => {
    const worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return startExtension(context, (options) => new LanguageClient(clientId, clientName, connect, options));
}
