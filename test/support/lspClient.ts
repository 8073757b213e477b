import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type ConfigurationParams,
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { pullClient } from './capabilities.ts';
import { EventLog } from './eventLog.ts';

const server = path.resolve(import.meta.dirname, '../../dist/server.cjs');

export interface ClientOptions {
  capabilities?: ClientCapabilities;
  folders?: readonly string[];
  initializationOptions?: unknown;
  /** What `workspace/configuration` is answered with for a scope; without it the client does not offer to be asked. */
  settings?: (scope: string | undefined) => unknown;
  /** Answers to the server's requests by method; those not named are answered with null. */
  answers?: Readonly<Record<string, (params: never) => unknown>>;
  /** Arguments of `node`, where it is not the bundled server. */
  command?: readonly string[];
}

export interface Message {
  method: string;
  params: unknown;
}

/** One end of a real connection over standard input and output; the other end is the built server. */
export class LspClient {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  /** What the server told us. */
  readonly notifications = new EventLog<Message>();
  /** What the server asked of us. */
  readonly requests = new EventLog<Message>();
  readonly exited: Promise<number | null>;
  initialized: InitializeResult | undefined;
  options: ClientOptions;

  constructor(options: ClientOptions = {}) {
    this.options = options;
    const args = options.command ?? [server, '--stdio'];
    this.process = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void this.process.kill());
    this.exited = once(this.process, 'exit').then(([code]) => code as number | null);
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onNotification((method, params) => this.notifications.add({ method, params }));
    this.connection.onRequest((method, params) => this.#answer({ method, params }));
    this.connection.listen();
    // Requests that are still open fail then, instead of waiting for ever.
    void this.exited.then(() => this.connection.dispose());
  }

  /** `initialize` and `initialized`. */
  async shakeHands(): Promise<this> {
    const { capabilities = pullClient, folders, initializationOptions, settings } = this.options;
    this.initialized = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { ...capabilities, workspace: { ...capabilities.workspace, configuration: !!settings } },
      workspaceFolders: folders?.map((uri) => ({ uri, name: path.basename(uri) })) ?? null,
      initializationOptions,
    });
    await this.connection.sendNotification('initialized', {});
    return this;
  }

  request<Result = unknown>(method: string, params?: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Waits for a notification; `from` counts notifications of all methods. */
  async notified<Params>(
    method: string,
    fits: (params: Params) => boolean = () => true,
    from = 0,
  ): Promise<Params> {
    const message = await this.notifications.first(
      (each) => each.method === method && fits(each.params as Params),
      from,
    );
    return message.params as Params;
  }

  /** For what nobody waits for: it may fail once the server has ended, as it does with its test. */
  protected readonly unlessGone = (error: unknown): void => {
    if (this.process.exitCode === null && !this.process.killed) throw error;
  };

  /** Says goodbye as the protocol has it and gives the exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown');
    await this.notify('exit');
    return this.exited;
  }

  /** Overridden by clients that have documents to edit. */
  protected applyEdit(_params: ApplyWorkspaceEditParams): { applied: boolean; failureReason?: string } {
    return { applied: true };
  }

  #answer(message: Message): unknown {
    this.requests.add(message);
    const answer = this.options.answers?.[message.method];
    if (answer) return answer(message.params as never);
    if (message.method === 'workspace/applyEdit')
      return this.applyEdit(message.params as ApplyWorkspaceEditParams);
    if (message.method !== 'workspace/configuration') return null;
    const { items } = message.params as ConfigurationParams;
    return items.map(({ scopeUri }) => this.options.settings?.(scopeUri) ?? null);
  }
}
