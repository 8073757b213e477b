import type { Answer, Question, Thread } from '../grammar/messages.ts';

/** Harper in a worker of the browser. `folder` is the URL of `dist/`, with a slash at its end. */
export function startGrammarThread(folder: string): Thread {
  const script = new URL('browser/grammar.js', folder).href;
  // Not the script itself: VS Code serves extensions from another origin than the one its workers have.
  const source = new Blob([`importScripts(${JSON.stringify(script)});`], { type: 'text/javascript' });
  const address = URL.createObjectURL(source);
  const worker = new Worker(address);
  worker.postMessage({ wasm: new URL('harper.wasm', folder).href });
  return {
    ask: (question: Question) => worker.postMessage(question),
    listen(onAnswer, onFailure) {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onAnswer(data));
      worker.addEventListener('error', ({ message }) => onFailure(message));
    },
    end() {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
