import { describe, expect, it } from 'vitest';
import { check, type Finding, parseDraft } from '../../server/src/core/index.ts';
import { defaultContext } from '../support/speller.ts';

const told = (sentence: string, kind = 'rejection-reply'): Finding[] => {
  const text = `---\nkind: ${kind}\nto: Ms Cole\n---\nDear Ms Cole,\n\nThank you for your answer. ${sentence}\n\nKind regards,\nTom Reed\n`;
  return check(parseDraft(text), defaultContext);
};
const says = (sentence: string, words: string, kind?: string) =>
  told(sentence, kind).some(({ message }) => message.includes(words));

describe('after a no', () => {
  it('who gave in their notice holds it against them; before, they take the decision for granted', () => {
    const sentence = 'I have already handed in my notice.';
    expect(says(sentence, 'makes them feel guilty')).toBe(true);
    expect(says(sentence, 'takes their decision for granted', 'thank-you')).toBe(true);
  });

  it('to beg for another look is to argue', () => {
    const sentence = 'Please, please think again about me.';
    expect(says(sentence, 'argues with their decision')).toBe(true);
    expect(says(sentence, 'sounds desperate', 'thank-you')).toBe(true);
  });

  it('what only sounds like pressure is left out, and no choice is left to anybody', () => {
    const sentence = 'I must ask you to think about me one more time.';
    expect(says(sentence, 'how you take a no')).toBe(true);
    expect(says(sentence, 'leave the choice to them')).toBe(false);
  });

  it('to be better than the others is an argument and no claim to be shown', () => {
    const rules = told('I am sure that I am better than other candidates.').map(({ rule }) => rule);
    expect(rules).toContain('complaint');
    expect(rules).not.toContain('generic-phrase');
  });

  it('nobody is told to ask for the reason that they have', () => {
    const asks = 'Ask what you could do better';
    expect(says('I was sorry to read your letter.', asks)).toBe(true);
    expect(says('I hear that it came down to my French.', asks)).toBe(false);
    expect(says('I can see why you wanted a driver.', asks)).toBe(false);
  });
});
