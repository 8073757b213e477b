import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Question, Thread } from '../grammar/messages.ts';

/** Harper in a thread of Node. `folder` is where the bundles lie, as a path; it may hold spaces. */
export function startGrammarThread(folder: string): Thread {
  // Without the flags of this process: a thread cannot listen on the debugger's port a second time.
  const worker = new Worker(path.join(folder, 'grammar.cjs'), {
    workerData: path.join(folder, 'harper.wasm'),
    execArgv: [],
  });
  return {
    ask: (question: Question) => worker.postMessage(question),
    listen(onAnswer, onFailure) {
      worker.on('message', (answer: Answer) => onAnswer(answer));
      worker.on('error', onFailure);
      worker.on('exit', (code) => onFailure(`The grammar thread ended with ${code}.`));
    },
    end: () => void worker.terminate(),
  };
}
