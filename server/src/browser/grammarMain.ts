/** The grammar thread in a browser. The first message says where Harper's WebAssembly is, the others are questions. */
import { Harper } from '../grammar/harper.ts';
import type { Question } from '../grammar/messages.ts';

declare const self: DedicatedWorkerGlobalScope;

let harper: Harper | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<Question | { wasm: string }>) => {
  if ('wasm' in data) harper = new Harper(data.wasm);
  else if (harper) self.postMessage(await harper.answer(data));
});
