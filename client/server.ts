import { type TextDocument, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import {
  type AgendaParams,
  type AgendaResult,
  type AgendaStep,
  agendaRequest,
  type CommandResult,
} from '../server/src/protocol.ts';
import type { Clock } from './clock.ts';

/** What the client asks the server for. */
export class Server {
  readonly #ready: () => Promise<BaseLanguageClient>;
  readonly #clock: Clock;

  /** `ready` starts the server when it is first asked, and resolves with its running client. */
  constructor(ready: () => Promise<BaseLanguageClient>, clock: Clock) {
    this.#ready = ready;
    this.#clock = clock;
  }

  /** `anew` looks at all folders again, for what no file event has told of. */
  async agenda(anew: boolean): Promise<readonly AgendaStep[]> {
    const params: AgendaParams = { now: this.#clock.now().toISOString(), refresh: anew };
    return (await (await this.#ready()).sendRequest<AgendaResult>(agendaRequest, params)).steps;
  }

  /** Runs a command that only answers. Rejects with words for the person where it cannot be done. */
  async ask<Result>(command: string, args: unknown[]): Promise<Result> {
    return (await this.#ready()).sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
  }

  /** Runs a command that edits a file, saves that file, and resolves with where it is. */
  async edit(command: string, args: unknown[]): Promise<Uri> {
    const { uri } = await this.ask<CommandResult>(command, args);
    const edited = Uri.parse(uri, true);
    const isEdited = (document: TextDocument) => document.uri.toString() === edited.toString();
    await workspace.textDocuments.find(isEdited)?.save();
    return edited;
  }
}
