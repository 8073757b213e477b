import { type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { agendaChanged } from '../server/src/protocol.ts';
import { Agenda } from './agenda/agenda.ts';
import { startReminders } from './agenda/reminders.ts';
import { createStatusBar } from './agenda/statusBar.ts';
import { AgendaTree } from './agenda/tree.ts';
import { clientName, clientOptions, isOurs } from './client.ts';
import { Clock } from './clock.ts';
import { registerCommands } from './commands/register.ts';
import { answerFileRequests, hasFiles } from './files.ts';
import { Server } from './server.ts';
import { tell } from './tell.ts';

/** What other extensions, and our tests, get from `activate`. */
export interface FollowupApi {
  /** The steps, as the server last said them. */
  agenda: Agenda;
  /** The list in the sidebar. */
  tree: AgendaTree;
  /** What everything is reckoned from; a test may set it. */
  clock: Clock;
}

/** Steps become due while nobody types. */
const refreshEvery = 10 * 60_000;

/** Puts the parts together; `createClient` is what differs between the desktop and the browser. */
export function startExtension(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): FollowupApi {
  const output = window.createOutputChannel(clientName, { log: true });
  const clock = new Clock();
  const execute = (command: string, args: unknown[]) => server.edit(command, args).catch(tell);
  const client = createClient(clientOptions(context, output, execute));
  const ready = lazily(async () => {
    await client.start();
    return client;
  });
  const server = new Server(ready, clock);
  const agenda = new Agenda((anew) => server.agenda(anew));
  const tree = new AgendaTree(agenda, clock, context.globalState);
  const parts = { context, server, agenda, tree, clock };
  answerFileRequests(client);
  client.onNotification(agendaChanged, () => agenda.refresh());
  context.subscriptions.push(
    output,
    client,
    agenda,
    tree,
    createStatusBar(agenda, clock),
    startReminders(parts),
  );
  context.subscriptions.push(...registerCommands(parts));
  void startWhenNeeded(context, agenda);
  return { agenda, tree, clock };
}

/**
 * A server costs memory, and we are activated with every Markdown file: it starts with the first list, and the list
 * is asked for when its view opens, when a draft opens, or at once where the workspace holds drafts.
 */
async function startWhenNeeded({ subscriptions }: ExtensionContext, agenda: Agenda): Promise<void> {
  const begin = lazily(() => {
    const timer = setInterval(() => agenda.refresh(), refreshEvery);
    subscriptions.push({ dispose: () => clearInterval(timer) });
    return agenda.refresh();
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
