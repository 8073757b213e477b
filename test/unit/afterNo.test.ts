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

  it.each([
    'Is there any way you could reconsider?',
    'Please could you speak to the rest of the panel again.',
    'Is the decision really final?',
    'Maybe you could give me a second chance?',
    'Could I come in for another interview, to show you what I can do?',
    'Is there any chance that the decision can be changed?',
  ])('to ask for another look is to argue: %s', (sentence) =>
    expect(says(sentence, 'argues with their decision')).toBe(true),
  );

  it.each([
    'If the first choice drops out, could you give me another chance?',
    'Could I come in for another interview if a vacancy comes up?',
    'Would you look at my application again in spring, should another post come up?',
  ])('a later chance argues with nobody: %s', (sentence) =>
    expect(told(sentence).map(({ rule }) => rule)).not.toContain('pushy-tone'),
  );

  it('a job with them is no longer begged for by what one would bring', () => {
    const sentence = 'I would work the first month for free.';
    expect(says(sentence, 'how you take a no')).toBe(true);
    expect(says(sentence, 'Say what you would bring', 'thank-you')).toBe(true);
  });

  it('a subject is missed only where it is no answer in their thread', () => {
    const [subject] = told('I was sorry to read it.').filter(({ rule }) => rule === 'subject-line');
    expect(subject).toMatchObject({ severity: 'hint', message: expect.stringContaining('In their thread') });
  });

  it('a claim is not to be proved any more', () => {
    const claim = 'I know that I can make a real difference to those kids.';
    expect(says(claim, 'after a no it sounds like an argument')).toBe(true);
    expect(says(claim, 'after a no it sounds like an argument', 'thank-you')).toBe(false);
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
    expect(says('I understand you needed somebody who has worked with chocolate.', asks)).toBe(false);
    expect(says('You mentioned that the person you hired had more practice with it.', asks)).toBe(false);
    expect(says('I understand that you had many people to see.', asks)).toBe(true);
    expect(says('I can see why you wanted a driver.', asks)).toBe(false);
  });

  it.each([
    'If this is how you treat applicants I dread to think how you treat staff.',
    'I guess a promise means something different at Loopwise.',
  ])('bitterness is heard: %s', (sentence) =>
    expect(told(sentence).map(({ rule }) => rule)).toContain('complaint'),
  );

  it('and where one still waits', () => {
    const sentence =
      'I guess “we will get back to you within 48 hours” means something different at Loopwise than everywhere else on the planet.';
    const bitter = told(sentence, 'status-check').filter(({ rule }) => rule === 'complaint');
    expect(bitter).toEqual([expect.objectContaining({ message: expect.stringContaining('is bitter') })]);
  });

  it('another school may mean something different', () =>
    expect(told('Reading means something different at Loopwise.').map(({ rule }) => rule)).not.toContain(
      'complaint',
    ));
});
