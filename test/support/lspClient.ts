import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  ConfigurationParams,
  InitializeResult,
  MessageConnection,
} from 'vscode-languageserver/node';
import { pullClient } from './capabilities.ts';
import { EventLog } from './eventLog.ts';
import { ServerProcess } from './serverProcess.ts';

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
  readonly server: ServerProcess;
  /** What the server told us. */
  readonly notifications = new EventLog<Message>();
  /** What the server asked of us. */
  readonly requests = new EventLog<Message>();
  initialized: InitializeResult | undefined;
  options: ClientOptions;

  /** Starts a server that ends with the test, or takes the place of another client at one that runs already. */
  constructor(options: ClientOptions = {}, running?: ServerProcess) {
    this.options = options;
    this.server = running ?? new ServerProcess(options.command);
    if (!running) onTestFinished(() => this.server.kill());
    this.connection.onNotification((method, params) => this.notifications.add({ method, params }));
    this.connection.onRequest((method, params) => this.#answer({ method, params }));
  }

  get process(): ChildProcess {
    return this.server.process;
  }

  get connection(): MessageConnection {
    return this.server.connection;
  }

  get exited(): Promise<number | null> {
    return this.server.exited;
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
    if (this.server.isRunning) throw error;
  };

  /** Says goodbye as the protocol has it and gives the exit code. */
  stop(): Promise<number | null> {
    return this.server.stop();
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
