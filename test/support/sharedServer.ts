/**
 * One server for several tests. Each server loads all rules, the word lists and a process for grammar, which takes
 * longer than most tests. Tests about starting and stopping, or about what a server is told at its start, and those
 * that count what it says have one of their own: `Editor.start`.
 */
import { afterAll, expect, onTestFinished } from 'vitest';
import { commands } from '../../server/src/protocol.ts';
import { execute } from './commands.ts';
import { cleanDraft } from './drafts.ts';
import { Editor } from './editor.ts';
import type { ClientOptions } from './lspClient.ts';
import { ServerProcess } from './serverProcess.ts';

/** What each test may have for itself. */
type Own = Pick<ClientOptions, 'folders' | 'settings' | 'answers'>;
type Kind<Client> = new (options: ClientOptions, running: ServerProcess) => Client;
type Share<Client> = (own?: Own) => Promise<Client>;

let uris = 0;

/** An address that no other test has used, so that nothing said of another document can be taken for an answer. */
export function freshUri(name = 'thank-you.followup.md'): string {
  return `file:///acme-${++uris}/${name}`;
}

/**
 * Shares a server among the tests of the file or the `describe` that this is called in. What it gives is called in each
 * test and gives a client that has seen and opened nothing yet; with the test its documents and folders are closed.
 * A server that has ended, or whose test has failed, is not handed on. The last one must end well.
 */
export function shareServer(options?: ClientOptions): Share<Editor>;
export function shareServer<Client extends Editor>(options: ClientOptions, kind: Kind<Client>): Share<Client>;
export function shareServer(options: ClientOptions = {}, kind: Kind<Editor> = Editor): Share<Editor> {
  let running: ServerProcess | undefined;
  afterAll(async () => {
    if (running?.isRunning) expect(await running.stop()).toBe(0);
  });
  return async (own = {}) => {
    if (!running?.isRunning) running = await startWarm(options);
    const client = new kind({ ...options, ...own }, running);
    onTestFinished(({ task }) => (task.result?.state === 'fail' ? client.server.kill() : leave(client)));
    await enter(client);
    return client;
  };
}

/** A server that has given its first answer, which differs from all others. */
async function startWarm(options: ClientOptions): Promise<ServerProcess> {
  const server = new ServerProcess(options.command);
  const editor = await new Editor(options, server).shakeHands();
  const uri = await editor.open(freshUri(), cleanDraft);
  await editor.firstAnswer(uri);
  await editor.close(uri);
  return server;
}

async function enter(client: Editor): Promise<void> {
  await changeFolders(client, 'added');
  // Nothing that an earlier client has set holds any more; who can be asked is.
  await client.notify('workspace/didChangeConfiguration', { settings: {} });
  await allIsRead(client);
}

async function leave(client: Editor): Promise<void> {
  try {
    for (const uri of [...client.documents.keys()]) await client.close(uri);
    await changeFolders(client, 'removed');
    await allIsRead(client);
  } catch (error) {
    client.server.kill();
    throw error;
  }
}

async function changeFolders(client: Editor, change: 'added' | 'removed'): Promise<void> {
  const { folders = [] } = client.options;
  if (folders.length === 0) return;
  const event = { added: [], removed: [], [change]: folders.map((uri) => ({ uri, name: uri })) };
  await client.notify('workspace/didChangeWorkspaceFolders', { event });
}

/** Steps are looked up when folders have been read and all else that was told is taken in; this one is not there. */
async function allIsRead(client: Editor): Promise<void> {
  await expect(execute(client, commands.beginDraft, 'none')).rejects.toThrow('not in the agenda');
}
