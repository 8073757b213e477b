import { describe, expect, it } from 'vitest';
import { check, parseDraft } from '../../server/src/core/index.ts';
import { defaultContext } from '../support/speller.ts';

const story = 'Thank you for the tour of the kiln that leaks on Mondays. ';

function severities(kind: string, body: string): Record<string, string> {
  const text = `---\nkind: ${kind}\nto: Ms Cole\nsubject: The kiln that leaks\n---\nDear Ms Cole,\n\n${body}\n`;
  const findings = check(parseDraft(text), defaultContext);
  return Object.fromEntries(findings.map(({ rule, part, severity }) => [part ?? rule, severity]));
}

describe('what a good letter may do without is a hint', () => {
  it('in a status check, thanks', () => {
    const body =
      'We met on 3 March about the kiln that leaks. When do you expect to decide?\n\nKind regards,\nTom Reed';
    expect(severities('status-check', body)).toMatchObject({ gratitude: 'hint', interest: 'information' });
  });

  it('in a thank-you note, only what nobody would miss', () => {
    const found = severities('thank-you', `${story}\n\nTom Reed`);
    expect(found).toMatchObject({ closing: 'hint', interest: 'information', qualification: 'information' });
  });

  it('the closing, unless the name is missing as well', () => {
    const body = `${story}I have fired two of them. I would love to fire yours. It was a good day. Please ask me anything.`;
    expect(severities('thank-you', body)).toMatchObject({ closing: 'information', signature: 'information' });
  });
});

it('a line over the budget is a hint, more a remark, and many a warning', () => {
  const letter = (words: number) =>
    `${'The kiln leaks on Mondays. '.repeat(words / 5)}\n\nKind regards,\nTom Reed`;
  expect(severities('thank-you', letter(230))['too-long']).toBe('information');
  expect(severities('thank-you', letter(250))['too-long']).toBe('warning');
  expect(severities('thank-you', letter(215))['too-long']).toBe('hint');
  expect(severities('thank-you', letter(205))['too-long']).toBeUndefined();
});

it('nothing of the talk is a remark in a status check, a hint where it names the day, and a warning in a thank-you note', () => {
  const plain =
    'Thank you for the interview on 3 March. I am still very interested. May I ask when you will decide?';
  const body = `${plain}\n\nKind regards,\nTom Reed`;
  expect(severities('status-check', body)['no-interview-reference']).toBe('hint');
  const dayless = body.replace(' on 3 March', '');
  expect(severities('status-check', dayless)['no-interview-reference']).toBe('information');
  expect(severities('thank-you', body)['no-interview-reference']).toBe('warning');
});
