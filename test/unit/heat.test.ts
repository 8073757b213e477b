import { describe, expect, it } from 'vitest';
import { check, parseDraft, resolveSettings } from '../../server/src/core/index.ts';
import { speller } from '../support/speller.ts';

const told = (kind: string, body: string, settings: object = {}) => {
  const text = `---\nkind: ${kind}\nto: Ms Cole\n---\nDear Ms Cole,\n\n${body}\n\nTom Reed\n`;
  return check(parseDraft(text), { speller, settings: resolveSettings({ rules: settings }).settings });
};
const headlines = (kind: string, body: string) =>
  told(kind, body).filter(({ message }) => message.startsWith('Do not send this yet'));

const angry =
  'I took a day off without pay for this and I deserve an answer. Nobody has had the decency to ring me. Tell me by Friday or I will withdraw.';

describe('a letter that presses or complains in sentence after sentence', () => {
  it('is told so once, at the greeting, as a warning', () => {
    const [headline, ...more] = headlines('status-check', angry);
    expect(more).toEqual([]);
    expect(headline).toMatchObject({ severity: 'warning', rule: 'pushy-tone' });
    expect(headline?.message).toContain('3 sentences');
    expect(headline?.message).toContain('the day you met, the question and your interest');
  });

  it('is not told what else it lacks, unless all is asked for or the headline is not wanted', () => {
    const lacking = (settings: object) =>
      told('status-check', angry, settings).flatMap(({ rule, severity }) =>
        rule === 'missing-part' || rule === 'no-interview-reference' ? [`${rule} ${severity}`] : [],
      );
    expect(lacking({})).toEqual([]);
    expect(new Set(lacking({ 'missing-part': { thorough: true } }))).toEqual(new Set(['missing-part hint']));
    expect(new Set(lacking({ 'pushy-tone': { severity: 'off' } }))).toEqual(
      new Set(['missing-part hint', 'no-interview-reference information']),
    );
  });

  it('is called by what it sounds like', () => {
    const [begging] = headlines(
      'thank-you',
      'Please give me a chance, sir. I am begging you to hire me. I will work for any salary.',
    );
    expect(begging?.message).toContain('sentences sound pushy or desperate.');
    const [both] = headlines('status-check', angry);
    expect(both?.message).toContain('sentences sound pushy or bitter.');
    const [bitter] = headlines(
      'rejection-reply',
      'Your receptionist was rude to me. You spent the interview on your phone. I guess a promise means something different at Loopwise.',
    );
    expect(bitter?.message).toContain('sentences sound bitter.');
  });

  it('that complains more than it presses is told by the rule on complaints', () => {
    const body =
      'You chose the wrong person. I am not surprised, as your panel had clearly not read a line of my CV. Your receptionist was rude to me. I wasted a whole day on you.';
    expect(headlines('rejection-reply', body).map(({ rule }) => rule)).toEqual(['complaint']);
  });

  it('is not one where two sentences do, or where only the writer is run down', () => {
    expect(headlines('status-check', angry.split('. ').slice(0, 2).join('. '))).toEqual([]);
    const meek =
      'I know I am not the best candidate. I am sorry that I was so bad at the test. My answers were terrible. I made a mess of the last question.';
    expect(headlines('thank-you', meek)).toEqual([]);
  });

  it('nor one that says much besides', () => {
    const calm = 'The kiln that leaks on Mondays is a joy. '.repeat(12);
    expect(headlines('status-check', `${calm}${angry}`)).toEqual([]);
  });
});
