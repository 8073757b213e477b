/** The grammar thread in Node. It is given the path of Harper's WebAssembly. */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { Harper } from '../grammar/harper.ts';
import type { Question } from '../grammar/messages.ts';

// Harper's own loader of files fails on a path with a space; an address of bytes in memory has none.
const bytes = readFile(workerData as string);
const harper = bytes.then((read) => {
  const wasm = new Blob([read], { type: 'application/wasm' });
  return new Harper(URL.createObjectURL(wasm));
});

parentPort?.on('message', async (question: Question) => {
  parentPort?.postMessage(await (await harper).answer(question));
});
