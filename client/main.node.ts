/** The extension on the desktop and in remote windows: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName } from './client.ts';
import { type FollowupApi, startExtension } from './extension.ts';

export function activate(context: ExtensionContext): FollowupApi {
  const run = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return startExtension(
    context,
    (options) => new LanguageClient(clientId, clientName, { run, debug }, options),
  );
}
