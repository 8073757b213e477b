import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import { EventLog } from './eventLog.ts';

const bundle = path.resolve(import.meta.dirname, '../../dist/browser/server.js');

/** Makes of a thread what a browser gives a worker, and hides from the bundle what only Node has. */
const asInBrowser = `
  const { parentPort } = require('node:worker_threads');
  const source = require('node:fs').readFileSync(${JSON.stringify(bundle)}, 'utf8');
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  globalThis.addEventListener = () => {};
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  new Function('process', 'Buffer', 'global', 'setImmediate', 'require', source)();
`;

export interface WireMessage {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: unknown;
}

/** The browser's bundle of the server in a worker, spoken to in bare JSON-RPC. */
export class WorkerClient {
  readonly received = new EventLog<WireMessage>();
  readonly #worker = new Worker(asInBrowser, { eval: true });
  #lastId = 0;

  constructor(answer: (method: string, params: never) => unknown) {
    onTestFinished(async () => void (await this.#worker.terminate()));
    this.#worker.on('message', (message: WireMessage) => {
      this.received.add(message);
      if (message.method === undefined || message.id === undefined) return;
      this.#send({ id: message.id, result: answer(message.method, message.params as never) });
    });
    this.#worker.on('error', (error) => this.received.add({ error }));
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** The result of a request; a crash of the worker rejects. */
  async request<Result>(method: string, params: unknown): Promise<Result> {
    const id = ++this.#lastId;
    this.#send({ id, method, params });
    const isAnswer = (message: WireMessage) => message.method === undefined && message.id === id;
    const answer = await this.received.first((message) => isAnswer(message) || message.error !== undefined);
    if (answer.error !== undefined) throw answer.error;
    return answer.result as Result;
  }

  #send(message: WireMessage): void {
    this.#worker.postMessage({ jsonrpc: '2.0', ...message });
  }
}
