import { describe, expect, test } from 'vitest';
import { Grammar, GrammarUnavailable, idleTime } from '../../server/src/grammar/grammar.ts';
import { FakeThread } from '../support/fakeThread.ts';

/** Until everything that waits for nothing has happened. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A grammar whose threads and clock are the test's. */
function start() {
  const threads: FakeThread[] = [];
  const waiting = new Set<{ action(): void; milliseconds: number }>();
  const grammar = new Grammar({
    start() {
      threads.push(new FakeThread());
      return threads.at(-1)!;
    },
    later(action, milliseconds) {
      const timer = { action, milliseconds };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
  });
  /** Asks, answers where there was a question, and gives what came of it. */
  const ask = async (text: string, answer = (thread: FakeThread) => thread.answer()) => {
    const known = grammar.known(text);
    const remarks = grammar.remarksOn(text);
    await turn();
    if (!known) answer(threads.at(-1)!);
    return remarks;
  };
  return { grammar, threads, waiting, ask };
}

describe('the thread', () => {
  test('starts with the first question, not before', async () => {
    const { threads, ask } = start();
    expect(threads).toHaveLength(0);
    await ask('He have it.');
    expect(threads).toHaveLength(1);
    await ask('They has it.');
    expect(threads[0]?.questions.map(({ text }) => text)).toEqual(['He have it.', 'They has it.']);
  });

  test('is asked for each paragraph once', async () => {
    const { grammar, threads, ask } = start();
    const remarks = await ask('He have it.', (thread) => thread.answer({ have: 'has' }));
    expect(remarks).toMatchObject([{ start: 3, end: 7, suggestions: ['has'] }]);
    expect(grammar.known('He have it.')).toBe(remarks);
    expect(await ask('He have it.')).toBe(remarks);
    expect(threads[0]?.questions).toHaveLength(1);
  });

  test('is asked one question at a time', async () => {
    const { grammar, threads } = start();
    const first = grammar.remarksOn('One.');
    const second = grammar.remarksOn('Two.');
    await turn();
    expect(threads[0]?.questions).toHaveLength(1);
    threads[0]?.answer();
    await first;
    await turn();
    threads[0]?.answer();
    expect(await second).toEqual([]);
  });

  test('ends when nobody has asked for a while, and starts again', async () => {
    const { threads, waiting, ask } = start();
    await ask('One.');
    const [early] = waiting;
    await ask('Two.');
    expect(waiting.has(early!)).toBe(false);
    expect([...waiting].map(({ milliseconds }) => milliseconds)).toEqual([idleTime]);
    for (const { action } of waiting) action();
    expect(threads[0]?.ended).toBe(true);
    await ask('Three.');
    expect(threads).toHaveLength(2);
  });

  test('does not start again for what is known', async () => {
    const { threads, waiting, ask } = start();
    await ask('One.');
    for (const { action } of waiting) action();
    await ask('One.');
    expect(threads).toHaveLength(1);
  });
});

describe('failure', () => {
  test('of the start is final', async () => {
    const grammar = new Grammar({
      start() {
        throw new Error('no threads here');
      },
    });
    await expect(grammar.remarksOn('One.')).rejects.toThrow(GrammarUnavailable);
    await expect(grammar.remarksOn('Two.')).rejects.toThrow(GrammarUnavailable);
  });

  test('before the first answer is final', async () => {
    const { grammar, threads, ask } = start();
    await expect(ask('One.', (thread) => thread.die('no such file'))).rejects.toThrow('no such file');
    await expect(grammar.remarksOn('Two.')).rejects.toThrow(GrammarUnavailable);
    expect(threads).toHaveLength(1);
  });

  test('over one paragraph leaves out that paragraph, and takes a new thread', async () => {
    const { threads, ask } = start();
    await ask('Fine.');
    expect(await ask('Odd.', (thread) => thread.answerWithError('unreachable'))).toEqual([]);
    expect(threads[0]?.ended).toBe(true);
    expect(await ask('Fine too.', (thread) => thread.answer({ Fine: 'Good' }))).toHaveLength(1);
    expect(threads).toHaveLength(2);
  });

  test('that comes again and again is final', async () => {
    const { ask } = start();
    const fail = (thread: FakeThread) => thread.answerWithError('unreachable');
    await ask('Fine.');
    await ask('Odd.', fail);
    await ask('Odder.', fail);
    await expect(ask('Oddest.', fail)).rejects.toThrow(GrammarUnavailable);
  });

  test('between two questions costs nothing but a new thread', async () => {
    const { threads, ask } = start();
    await ask('Fine.');
    threads[0]?.die('out of memory');
    expect(await ask('Then.')).toEqual([]);
    expect(await ask('Now.', (thread) => thread.answer({ Now: 'Then' }))).toHaveLength(1);
  });
});

test('paragraphs of long ago are forgotten', async () => {
  const { grammar, ask } = start();
  const long = (letter: string) => letter.repeat(300_000);
  for (const letter of 'abcd') await ask(long(letter));
  expect(grammar.known(long('a'))).toBeUndefined();
  for (const letter of 'bcd') expect(grammar.known(long(letter))).toEqual([]);
});
