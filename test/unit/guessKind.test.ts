import { describe, expect, it } from 'vitest';
import { kinds } from '../../server/src/core/kinds.ts';
import { guessKind } from '../../server/src/core/language/kind/index.ts';

it.each(kinds)('the file name says it: %s', (kind) => {
  expect(guessKind('Thank you for your time.', `${kind}-dana-cole.followup.md`)).toBe(kind);
  expect(guessKind('', `${kind.toUpperCase()}.followup.md`)).toBe(kind);
});

it('a kind inside a file name says nothing', () => {
  expect(
    guessKind('We met on 3 November. Is there any news about your decision?', 'after-thank-you.followup.md'),
  ).toBe('status-check');
});

describe('the words say it', () => {
  it.each([
    ['thank-you', 'Thank you for showing me the kiln on Tuesday. I would like to work on it.'],
    ['thank-you', 'I am grateful for your time yesterday. I would be glad to hear about the next steps.'],
    ['status-check', 'We met on 3 November. Is there any news about your decision?'],
    ['status-check', 'I am following up on my interview; I have not heard back yet.'],
    ['status-check', 'Thank you again for the interview. Could you tell me where things stand?'],
    [
      'rejection-reply',
      'Thank you for letting me know that you chose another candidate. Please keep me in mind.',
    ],
    ['rejection-reply', 'I was sorry not to be selected, and wish you well.'],
    ['linkedin-invite', 'It was good to meet you at the kiln. I would like to connect with you here.'],
    [
      'phone-script',
      'Hello, this is Ana Silva. I’m calling about the kiln job. If no answer: leave a voicemail.',
    ],
    ['work-sample', 'As promised, I attach the glaze report that we spoke about.'],
    ['keep-in-touch', 'I came across this article on kilns, and it made me think of our talk last spring.'],
    ['networking', 'Tom suggested I write to you. Could I learn about your career over coffee?'],
  ] as const)('%s: %s', (kind, text) => expect(guessKind(text)).toBe(kind));

  it('a greeting, a request and a name on one line are an invitation, on lines of their own a letter', () => {
    const [greeting, request, name] = [
      'Hi Monica,',
      'Rob Tyndall from Tuesday here, we talked about the pallet racking. Accept this please as I need you to get me ten minutes with your director.',
      'Rob',
    ];
    expect(guessKind(`${greeting} ${request} ${name}`)).toBe('linkedin-invite');
    expect(guessKind(`${greeting}\n\n${request}\n\n${name}`)).not.toBe('linkedin-invite');
  });

  it('nothing tells: a thank-you note', () => {
    expect(guessKind('')).toBe('thank-you');
    expect(guessKind('Kilns are hot.')).toBe('thank-you');
  });

  it('a long letter about LinkedIn is no invitation', () => {
    const long = 'I would like to connect with you on LinkedIn. Kilns are hot, and so is tea. ';
    expect(guessKind(long)).toBe('linkedin-invite');
    expect(guessKind(long.repeat(8))).toBe('thank-you');
  });

  it('a condition may begin any line, but nothing waits for it', () => {
    const call =
      'Ask for Tom.\n\n  If they are out, ring again; is this a good time?\nHello, this is Ana, I met Tom.';
    expect(guessKind(call)).toBe('phone-script');
    expect(guessKind(`${'\n'.repeat(60_000)}A`)).toBe('thank-you');
  });

  it('apostrophes may be of either sort', () => {
    for (const mark of ["'", '’'])
      expect(guessKind(`Hello. I${mark}m calling about the kiln.`)).toBe('phone-script');
  });
});
