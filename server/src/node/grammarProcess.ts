import { fork } from 'node:child_process';
import path from 'node:path';
import type { Answer, Question, Thread } from '../grammar/messages.ts';

/**
 * Harper in a process of its own. `folder` is where the bundles lie, as a path; it may hold spaces.
 * Not a thread: one that had ended kept some 150 MB of this process, and the next one as much again.
 */
export function startGrammarProcess(folder: string): Thread {
  const child = fork(path.join(folder, 'grammar.cjs'), [path.join(folder, 'harper.wasm')], {
    // Without the flags of this process: two cannot listen on the debugger's port. Our output may be a protocol.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    // Where it is gone already, its `exit` says so.
    ask: (question: Question) => void child.send(question, () => {}),
    listen(onAnswer, onFailure) {
      child.on('message', (answer: Answer) => onAnswer(answer));
      child.on('error', onFailure);
      child.on('exit', (code, signal) => onFailure(`The grammar process ended with ${code ?? signal}.`));
    },
    end: () => void child.kill(),
  };
}
