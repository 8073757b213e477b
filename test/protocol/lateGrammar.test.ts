/** When grammar comes, and what happens to the rest meanwhile, over a real connection with a thread that the test is. */
import { expect, test } from 'vitest';
import { FakeThread } from '../support/fakeThread.ts';
import { InProcessClient, type Published } from '../support/inProcess.ts';

const uri = 'file:///letters/mill.followup.md';
const other = 'file:///letters/weir.followup.md';
const frontMatter = '---\nkind: keep-in-touch\nto: Runa\n---\n';
const letter = (...paragraphs: string[]) =>
  `${frontMatter}Dear Runa,\n\n${paragraphs.join('\n\n')}\n\nBest,\nIda\n`;
const weir = 'We mended the weir.';
const text = letter(weir, 'The mill turns agian.');

const codesOf = ({ diagnostics }: Published) => diagnostics.map(({ code }) => code);
const has = (code: string) => (published: Published) => codesOf(published).includes(code);

async function start(settings?: unknown) {
  const threads: FakeThread[] = [];
  const thread = new FakeThread();
  const startGrammar = () => {
    threads.push(thread);
    return thread;
  };
  const client = await new InProcessClient({ startGrammar }).shakeHands(settings);
  return { client, thread, threads };
}

/** Answers one question after the other, until all paragraphs of the text are through. */
async function answerAll(thread: FakeThread, count: number, corrections: Record<string, string>) {
  const from = thread.questions.length || 1;
  for (let next = from; next < from + count; next++) {
    await thread.asked(next);
    thread.answer(corrections);
  }
}

test('typos are out before grammar is asked for, and grammar is added to them', async () => {
  const { client, thread } = await start();
  await client.open(uri, text);
  const first = await client.published.first(has('spelling'));
  expect(codesOf(first)).not.toContain('grammar');
  await answerAll(thread, 2, { mended: 'built' });
  const late = await client.published.first(has('grammar'));
  expect(codesOf(late)).toContain('spelling');
  const [found] = late.diagnostics.filter(({ code }) => code === 'grammar');
  expect(found?.message).toBe('“mended” does not fit here. Change it to “built”.');
  expect(found?.range).toEqual({ start: { line: 6, character: 3 }, end: { line: 6, character: 9 } });
});

test('only the paragraph that changes is read again', async () => {
  const { client, thread } = await start();
  await client.open(uri, text);
  await answerAll(thread, 2, { mended: 'built' });
  await client.published.first(has('grammar'));
  await client.change(uri, 2, text.replace('turns', 'turned'));
  await thread.asked(3);
  thread.answer();
  expect(thread.questions.map((question) => question.text)).toEqual([
    weir,
    'The mill turns agian.',
    'The mill turned agian.',
  ]);
});

test('what is found stays while its paragraph is written on', async () => {
  const { client, thread } = await start();
  await client.open(uri, text);
  await answerAll(thread, 2, { mended: 'built' });
  await client.published.first(has('grammar'));
  const from = client.published.items.length;
  await client.change(uri, 2, text.replace('weir.', 'weir and'));
  const next = await client.published.first(({ version }) => version === 2, from);
  expect(codesOf(next)).toContain('grammar');
});

test('what is found for a text that has moved on goes nowhere', async () => {
  const { client, thread } = await start();
  await client.open(uri, letter(weir));
  await thread.asked(1);
  await client.change(uri, 2, letter('We built the weir.'));
  await client.published.first(({ version }) => version === 2);
  thread.answer({ mended: 'built' });
  await thread.asked(2);
  expect(thread.questions[1]?.text).toBe('We built the weir.');
  thread.answer();
  // Another draft is read after this one, so by then this one is done.
  await client.open(other, letter('We came late.'));
  await thread.asked(3);
  thread.answer({ came: 'left' });
  await client.published.first((published) => published.uri === other && has('grammar')(published));
  const about = client.published.items.filter((published) => published.uri === uri);
  expect(about.flatMap(codesOf)).not.toContain('grammar');
});

test('of a draft that is closed nothing more is read', async () => {
  const { client, thread } = await start();
  await client.open(uri, letter(weir, 'We came late.'));
  await thread.asked(1);
  await client.close(uri);
  // What clears a file has no version.
  await client.published.first((published) => published.uri === uri && published.version === undefined);
  await client.open(other, letter('They came late.'));
  thread.answer();
  await thread.asked(2);
  expect(thread.questions.map((question) => question.text)).toEqual([weir, 'They came late.']);
});

test.each([
  ['the rule', { rules: { grammar: { severity: 'off' } } }],
  ['the checker', { rules: { grammar: { thorough: false } } }],
])('who switches off %s starts no thread', async (_what, settings) => {
  const { client, threads } = await start(settings);
  await client.open(uri, text);
  await client.published.first(has('spelling'));
  await client.open(other, text);
  await client.published.first((published) => published.uri === other && has('spelling')(published));
  expect(threads).toHaveLength(0);
});

test('one kind can be switched off by its name', async () => {
  const { client, thread } = await start({ rules: { grammar: { off: ['fake-rule'] } } });
  await client.open(uri, letter(weir));
  await thread.asked(1);
  const from = client.published.items.length;
  thread.answer({ mended: 'built' });
  expect(codesOf(await client.published.first(undefined, from))).not.toContain('grammar');
});

test('where it cannot start, the person is told once and the rest goes on', async () => {
  const client = await new InProcessClient({}).shakeHands();
  await client.open(uri, text);
  await client.published.first(has('spelling'));
  await client.open(other, letter('The mil turns agian.'));
  await client.published.first((published) => published.uri === other && has('spelling')(published));
  await client.change(other, 2, text);
  await client.published.first(({ version }) => version === 2);
  expect(client.shown).toEqual([
    'Followup could not load its grammar checker and goes on without it. Everything else is checked as before.',
  ]);
});
