/** Harper itself, as it is asked in its thread. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createBinaryModuleFromUrl } from 'harper.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintsOf, parseDraft, type Remark } from '../../server/src/core/index.ts';
import { allNames } from '../../server/src/core/proofreading/harper/curated.ts';
import { Harper } from '../../server/src/grammar/harper.ts';

const file = path.resolve(import.meta.dirname, '../../node_modules/harper.js/dist/harper_wasm_slim_bg.wasm');
const wasm = URL.createObjectURL(new Blob([readFileSync(file)], { type: 'application/wasm' }));
let harper: Harper;

beforeAll(() => {
  harper = new Harper(wasm);
});

async function remarksOn(text: string): Promise<readonly Remark[]> {
  const answer = await harper.answer({ text });
  if ('error' in answer) throw new Error(answer.error);
  return answer.remarks;
}

/** What is wrong in one paragraph of a letter, and what it should be. */
async function changes(text: string): Promise<string[]> {
  const remarks = await remarksOn(text);
  const letter = `Dear Oona,\n\n${text}\n\nBest,\nPaavo\n`;
  return lintsOf(parseDraft(letter), () => remarks).map(
    ({ start, end, suggestions }) => `${letter.slice(start, end)} → ${suggestions[0]}`,
  );
}

test('every rule that is named here exists in Harper', async () => {
  const rules = Object.keys(await createBinaryModuleFromUrl(wasm, 'slim').getDefaultLintConfig());
  expect(allNames.filter((name) => !rules.includes(name))).toEqual([]);
});

test('places are UTF-16 code units, behind emoji and letters of two units too', async () => {
  const text = 'Well 🎉, 👩‍🔧 and 𝒜 and é: she have the keys.';
  const [remark] = await remarksOn(text);
  expect(text.slice(remark?.start, remark?.end)).toBe('have');
});

describe('mistakes are found', () => {
  test.each([
    ['She explain me the whole press.', 'explain → explains'],
    ['We discussed about the new oven.', 'discussed about → discussed'],
    ['I would of liked to see the loom.', 'would of → would have'],
    ['I have came to like the night shift.', 'came → come'],
    ['One of the reason is the harbour.', 'reason → reasons'],
    ['It was more better than the first draft.', 'more better → better'],
    ['Thank you for the informations about the post.', 'informations → information'],
    ['It allows to work from the barn.', 'allows to work → undefined'],
  ])('%s', async (text, change) => {
    expect(await changes(text)).toEqual([change]);
  });
});

describe('good English is let be', () => {
  test.each([
    'My time at the optician’s was mostly front of house.',
    'I liked the lady who came in while I was waiting.',
    'You said how many of the women there end up seeing five midwives.',
    'Every one of the pupils came, and over all the years nobody has left.',
    'I will write more later, once the kiln has cooled.',
    'You guys showed me the whole yard, and you folks from the night shift stayed on.',
    'The staff were kind, the board have decided, and the team meets on Mondays.',
    'My self introduction was too long; the trainings since then have helped.',
    'She insisted that he rest, and he last saw the ward in May.',
    'There’s lots to like about a 30 day notice, and it’s true of the rota too.',
    'I learnt to programme the lathe in my favourite workshop, off of one old manual.',
    'It stands in the van if either of you wants to look at it.',
    'This was the ninth no in a row, and I enjoyed the dilapidations all the same.',
    'Any body of water would do, by pass or by ferry, ASAP or FYI later.',
  ])('%s', async (text) => {
    expect(await changes(text)).toEqual([]);
  });
});
