import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const server = path.resolve(import.meta.dirname, '../../dist/server.cjs');

/** A built server in a process of its own, with a real connection to it over standard input and output. */
export class ServerProcess {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  readonly exited: Promise<number | null>;

  /** `command` are the arguments of `node`, where it is not the bundled server. */
  constructor(command: readonly string[] = [server, '--stdio']) {
    this.process = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.exited = once(this.process, 'exit').then(([code]) => code as number | null);
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.listen();
    // Requests that are still open fail then, instead of waiting for ever.
    void this.exited.then(() => this.connection.dispose());
  }

  get isRunning(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null && !this.process.killed;
  }

  kill(): void {
    this.process.kill();
  }

  /** Says goodbye as the protocol has it and gives the exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.exited;
  }
}
