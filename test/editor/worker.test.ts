import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openBrowser, root } from './support/browser.ts';

const uri = 'vscode-vfs://github/me/letters/dana.followup.md';
const text = 'Dear Dana,\n\nI just wanted to touch base about teh job. She have it.\n';

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
  params?: { diagnostics: { code: string }[] };
}

const types: Record<string, string> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** A page that does nothing but run our script as a Web Worker, with the other bundles beside it. */
function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const type = types[path.extname(request.url ?? '')];
    response.setHeader('content-type', type ?? 'text/html');
    if (type) createReadStream(path.join(root, request.url!)).pipe(response);
    else response.end('<!doctype html><title>worker</title>');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe.skipIf(!hasBrowser)('the server in a Web Worker', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await serve();
    ({ browser, page } = await openBrowser());
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(startWorker);
  });

  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  const send = (message: object) => page.evaluate((sent) => globalThis.worker.postMessage(sent), message);
  /** The first message that fits, however long ago it came. */
  const received = (method: string | undefined, id?: number) =>
    page.evaluate(([name, number]) => globalThis.firstMessage(name, number), [method, id] as const);

  test('answers initialize and checks a draft that is opened', async () => {
    await send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: {
        processId: null,
        rootUri: null,
        capabilities: {},
        initializationOptions: { assets: new URL('/dist/', page.url()).href },
      },
    });
    expect(await received(undefined, 1)).toMatchObject({ result: { serverInfo: { name: 'Followup' } } });
    await send({ jsonrpc: '2.0', method: 'initialized', params: {} });
    const textDocument = { uri, languageId: 'followup', version: 1, text };
    await send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
    const rules = () =>
      page.evaluate(() =>
        globalThis.messages.flatMap(({ params }) => params?.diagnostics?.map(({ code }) => code) ?? []),
      );
    await expect
      .poll(rules, { timeout: 30_000 })
      .toEqual(expect.arrayContaining(['generic-phrase', 'spelling', 'grammar']));
  });
});

declare global {
  var worker: Worker;
  var messages: Message[];
  var firstMessage: (method: string | undefined, id: number | undefined) => Promise<Message>;
}

/** Runs in the page. */
function startWorker(): void {
  const failures: string[] = [];
  const { messages, worker } = Object.assign(globalThis, {
    messages: [] as Message[],
    worker: new Worker('/dist/browser/server.js'),
  });
  worker.addEventListener('message', ({ data }) => messages.push(data));
  worker.addEventListener('error', ({ message }) => failures.push(message));
  globalThis.firstMessage = (method, id) =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (failures[0]) reject(new Error(failures[0]));
        const found = messages.find((message) => message.method === method && message.id === id);
        if (found) resolve(found);
      };
      worker.addEventListener('message', look);
      worker.addEventListener('error', look);
      look();
    });
}
