import { type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type PendingParams,
  type PendingResult,
  pendingChanged,
  pendingRequest,
} from '../server/src/protocol.ts';
import { clientName, clientOptions, isOurs, ownDictionary } from './client.ts';
import { executeAndSave, registerCommands } from './commands.ts';
import { answerFileRequests, hasFiles } from './files.ts';
import { PendingTree } from './pendingTree.ts';

/** What other extensions, and our tests, get from `activate`. */
export interface FollowupApi {
  /** The list in the sidebar. */
  pending: PendingTree;
}

/** Drafts become late while nobody types. */
const refreshEvery = 10 * 60_000;

/** Puts the parts together; `createClient` is what differs between the desktop and the browser. */
export function startExtension(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): FollowupApi {
  const output = window.createOutputChannel(clientName, { log: true });
  const execute = (command: string, args: unknown[]) => executeAndSave(client, command, args);
  const client = createClient(clientOptions(context, output, execute));
  const ready = lazily(async () => {
    await client.start();
    return client;
  });
  const pending = new PendingTree(async () => {
    const params: PendingParams = { now: new Date().toISOString() };
    return (await (await ready()).sendRequest<PendingResult>(pendingRequest, params)).drafts;
  });
  answerFileRequests(client);
  client.onNotification(pendingChanged, () => pending.refresh());
  context.subscriptions.push(
    output,
    client,
    pending,
    ...registerCommands(ready, pending, ownDictionary(context.globalStorageUri)),
  );
  void startWhenNeeded(context, pending);
  return { pending };
}

/**
 * A server costs memory, and we are activated with every Markdown file: it starts with the first list, and the list
 * is asked for when its view opens, when a draft opens, or at once where the workspace holds drafts.
 */
async function startWhenNeeded({ subscriptions }: ExtensionContext, pending: PendingTree): Promise<void> {
  const begin = lazily(() => {
    const timer = setInterval(() => pending.refresh(), refreshEvery);
    subscriptions.push({ dispose: () => clearInterval(timer) });
    return pending.refresh();
  });
  subscriptions.push(workspace.onDidOpenTextDocument((document) => isOurs(document) && begin()));
  if (workspace.textDocuments.some(isOurs) || (await hasFiles())) await begin();
}

/** Does it when first asked, and only then. */
function lazily<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
