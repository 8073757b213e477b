/** How long somebody waits for the first typo to be marked after the language server was started. */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import {
  createMessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { draftOf, root } from '../support.ts';

const server = path.join(root, 'dist/server.cjs');
const uri = 'file:///applications/first.followup.md';
const text = draftOf(120).replace('\n\nBest regards', ' We did teh same.\n\nBest regards');

/** Milliseconds from the start of the process to the first finding of `spelling`, as the median of several starts. */
export async function firstTypo(starts = 5): Promise<number> {
  const all: number[] = [];
  for (let start = 0; start < starts; start++) all.push(await startOnce());
  return medianOf(all);
}

/** Milliseconds that a Node takes which does nothing, likewise. */
export function emptyStart(starts = 5): number {
  return medianOf(
    Array.from({ length: starts }, () => {
      const started = performance.now();
      spawnSync(process.execPath, ['-e', '0']);
      return performance.now() - started;
    }),
  );
}

const medianOf = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!;

async function startOnce(): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const found = new Promise<number>((resolve) => {
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ diagnostics }: PublishDiagnosticsParams) => {
        if (diagnostics.some(({ code }) => code === 'spelling')) resolve(performance.now() - started);
      },
    );
  });
  connection.onRequest(() => null);
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri, languageId: 'followup', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const milliseconds = await found;
  connection.dispose();
  child.kill();
  return milliseconds;
}
