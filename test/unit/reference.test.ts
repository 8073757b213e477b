import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../server/src/core/index.ts';
import { refersToConversation, topicsOf, usesTopic } from '../../server/src/core/language/reference.ts';
import { letter, withFrontMatter } from '../support/draft.ts';
import { speller } from '../support/speller.ts';

const refers = (body: string, frontMatter = 'to: Dana') =>
  refersToConversation(parseDraft(withFrontMatter(frontMatter, letter(body))), [], speller);

describe('only this conversation can have brought up', () => {
  it.each([
    ['You told me about the cracked flues, and I have thought of them since.'],
    ['Thank you for showing me the sluice gate.'],
    ['Our talk about herring quotas stayed with me.'],
    ['I laughed about the parrot at reception.'],
    ['I never knew that swifts nest in gables.'],
    ['It was good to hear how you moved billing off the mainframe.'],
  ])('%s', (body) => expect(refers(body)).toBe(true));
});

describe('anybody could have written', () => {
  it.each([
    ['Thank you for your time. I enjoyed our conversation.'],
    ['I am excited about the opportunity and would love to join your team.'],
    ['I have eight years of experience in carpentry and masonry.'],
    ['I read about your new brewery on your website.'],
    ['Thank you for the interview for the staff nurse position.'],
    ['Your company is known for its award-winning marmalade.'],
    ['I look forward to hearing from you.'],
    [''],
  ])('%s', (body) => expect(refers(body)).toBe(false));

  it('who writes to whom about which job', () => {
    const fields = 'to: Dana Kettleburgh\ncompany: Sprocketworks\nrole: Flange Operator';
    expect(refers('Thank you for telling me about Sprocketworks and the flanges.', fields)).toBe(false);
    expect(refers('Thank you for telling me about Sprocketworks and the flanges.')).toBe(true);
  });

  it('a misspelt everyday word', () => {
    expect(refers('Thank you for telling me about the oppurtunity.')).toBe(false);
  });

  it('stock phrases, whatever their words', () => {
    const draft = parseDraft(letter('You told me about the herring quotas.'));
    const start = draft.text.indexOf('the herring');
    expect(refersToConversation(draft, [])).toBe(true);
    expect(refersToConversation(draft, [{ start, end: start + 'the herring quotas'.length }])).toBe(false);
  });
});

describe('topics', () => {
  const topics = (frontMatter: string) => topicsOf(parseDraft(withFrontMatter(frontMatter)));

  it.each([
    ['topics: herring quotas', ['herring quotas']],
    ['topics:\n  - herring quotas\n  - flues\ndiscussed: tea', ['herring quotas', 'flues', 'tea']],
    ['discussed: [tea, " ", 3]', ['tea']],
    ['topics:', []],
    ['topics: {a: b}', []],
    ['liked: tea', []],
  ])('%j', (frontMatter, expected) => expect(topics(frontMatter)).toEqual(expected));

  it.each([
    ['moving billing off the monolith', 'You want to move your billing from the monoliths.', true],
    ['moving billing off the monolith', 'You want to move your desk.', false],
    ['copper kettles', 'You polish copper.', false],
    ['copper kettles', 'You polish kettles of copper.', true],
    ['kiln', 'You fire two kilns.', true],
    ['Dana’s kiln', "I saw Dana's kilns.", true],
    ['the time', 'Thank you for the time.', false],
    ['herring quotas', '> You fish for herring quotas.', false],
  ])('%j in %j: %s', (topic, body, expected) => {
    expect(usesTopic(parseDraft(letter(body)), topic)).toBe(expected);
  });
});
