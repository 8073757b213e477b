import { expect, test } from 'vitest';
import { check, parseDraft } from '../../server/src/core/index.ts';
import { defaultContext } from '../support/speller.ts';

const isPlan = (body: string, kind = 'thank-you') =>
  check(
    parseDraft(`---
kind: ${kind}
to: Ines Cardoso
---
Hi Ines,

${body}

Regards,
Ravi Deshpande
`),
    defaultContext,
  ).some(({ rule }) => rule === 'premature-plan');

test('what came of a task is no plan', () => {
  const sample = `Please find attached the data task: a notebook (ravi_task.ipynb) and a two-page summary in PDF. It took me around five hours.

The short version is that the drop in repeat orders starts in March and is almost entirely in orders delivered by the second courier. I removed 214 duplicate rows and left out 37 orders with no postcode, both are explained on page 2. With more time I would check whether the courier change and the price change in the same month can be separated, at present I can't say which one it is.

The notebook runs top to bottom with the requirements file.`;
  expect(isPlan(sample, 'work-sample')).toBe(false);
});

test('a salary for some months is a matter of pay', () => {
  const less =
    'I can learn Opera in two weeks, and I would be willing to come in at a lower salary for the first six months while I get up to speed.';
  expect(isPlan(less, 'rejection-reply')).toBe(false);
  const plan =
    'In my first six months I would meet every guest of the winter, rewrite the rota and train two deputies.';
  expect(isPlan(plan)).toBe(true);
});

test('notice and release belong to the old job', () => {
  const release =
    'It is three months by contract, but my employer would be willing to let me go after eight weeks if I stay through the New Year.';
  expect(isPlan(`You asked about my notice. ${release}`)).toBe(false);
});
