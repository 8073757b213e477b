/** The grammar process in Node. It is given the path of Harper's WebAssembly, and ends with the one that started it. */
import { readFile } from 'node:fs/promises';
import { Harper } from '../grammar/harper.ts';
import type { Answer, Question } from '../grammar/messages.ts';

const [, , file = ''] = process.argv;
let harper: Promise<Harper> | undefined;

process.on('message', async (question: Question) => {
  process.send?.(await answer(question));
});

async function answer(question: Question): Promise<Answer> {
  try {
    harper ??= load();
    return await (await harper).answer(question);
  } catch (error) {
    return { error: String(error) };
  }
}

/** Harper's own loader of files fails on a path with a space; an address of bytes in memory has none. */
async function load(): Promise<Harper> {
  const wasm = new Blob([await readFile(file)], { type: 'application/wasm' });
  return new Harper(URL.createObjectURL(wasm));
}
