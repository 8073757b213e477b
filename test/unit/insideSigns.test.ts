import { expect, test } from 'vitest';
import { findDisclosures } from '../../server/src/core/language/disclosure.ts';
import { readSentences } from '../../server/src/core/language/sentences.ts';

const told = (text: string) => findDisclosures(readSentences(text, 0)).length > 0;

test.each([
  'I run the floor at the Copper Kettle now. The owner makes about 62% on the cakes, and the rent goes up to £2,100 in May.',
  'Our takings on a Saturday are about £1,450 and the till was £60 short twice last month.',
  'Our yard at Pentre is to close in March, and the rest of us get told in January.',
  'I sit with Callum Draycott, the Year 3 boy at Fern Road. His mum left in the autumn and since then he hides under the coats.',
  'The other driver, Kevin Marl, was stood down in August because he failed the breath test.',
  'It is the sheet for the new blend, which I look after at present.',
])('from the inside: %s', (text) => {
  expect(told(text)).toBe(true);
});

test.each([
  'She must not leave the house before noon.',
  'It should not go outside the budget you named.',
  "The decision won't be announced until the board meets.",
  'Mrs Okafor, my teacher, had a stroke when I was nine, and that is why I nurse.',
  "I looked after Mr Benn's dog when he was in hospital.",
  'In my present post I manage a budget of £1.2 million and a team of nine.',
  'Where I work now, we do two sittings of 60 covers each.',
  'You told me that Mr Gray is off sick until May.',
  'At Brandt Joinery we charge £45 an hour, which is on the van.',
  'We are moving to Fowey at Christmas, so the early boat would suit me.',
  'Your colleague Mr Tregear told me that you open a second crossing next spring.',
])('nobody’s secret: %s', (text) => {
  expect(told(text)).toBe(false);
});
