import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDraft } from '../../server/src/core/index.ts';
import { clausesOf } from '../../server/src/core/language/clauses.ts';
import {
  refersToConversation,
  topicsOf,
  usesTopic,
  weighClauses,
} from '../../server/src/core/language/reference.ts';
import { Specificity } from '../../server/src/core/language/specific.ts';
import { type Writer, writersIn } from '../../server/src/core/language/writer.ts';
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

describe('clauses', () => {
  it.each<[string, string[]]>([
    ['I like it, and you said so.', ['I like it', 'and you said so.']],
    ['I think the pump leaks.', ['I think', 'the pump leaks.']],
    ['The bus at 7:10 is late; the tram is not.', ['The bus at 7:10 is late', ' the tram is not.']],
    ['We grow beans, peas and kale.', ['We grow beans, peas and kale.']],
    ['...', []],
  ])('%s', (text, expected) => {
    expect(clausesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('what a clause says of its writer', () => {
  it.each<[string, Writer[]]>([
    ['I still laugh about it', ['experience']],
    ['I was struck by it', ['experience']],
    ["I hadn't realised that", ['experience']],
    ['I would move the desk', ['proposal']],
    ['I would love to join', ['wish']],
    ["I'd be happy to come", ['wish']],
    ['I am keen', ['attitude']],
    ['I’ll bring it back', ['promise']],
    ['I have nine years of it', ['work']],
    ["I've run kitchens", ['work']],
    ['You asked how I handle it', []],
    ['It rains', []],
  ])('%s', (clause, expected) => expect(writersIn(clause)).toEqual(expected));
});

describe('how unusual a word is', () => {
  const specificity = new Specificity(new Set(['kettl']), speller);

  it.each([
    ['opportunity', 0],
    ['oppurtunity', 0],
    ['clinic', 0.2],
    ['sustainability', 0],
    ['effervescence', 0.35],
    ['boiler', 0.5],
    ['otter', 1],
    ['herring', 1],
    ['kettle', 0],
    ['night-otter', 1],
    ['xxxx', 0],
    ['Frank', 1],
    ['frank', 0],
    ['Chef', 0.2],
  ])('%s: %d', (word, weight) => expect(specificity.of(word, true)).toBe(weight));
});

describe('what speaks for and against a clause', () => {
  const found = (body: string) =>
    weighClauses(parseDraft(letter(body)), [], speller)
      .flat()
      .flatMap(({ features }) => features);

  it.each([
    ['You told me about the otters.', 'told'],
    ['You said that the hardest thing is the silence.', 'reported'],
    ['You were right about Saturdays.', 'verdict'],
    ['I hope the bride found her shoe.', 'hoped'],
    ['The otter with one eye is asleep.', 'definite'],
    ['Three of the lambs were asleep when I left.', 'others'],
    ['I have eleven years of experience.', 'career'],
    ['I fitted boilers in nine villages.', 'work'],
    ['Your branch won an award.', 'published'],
    ['You sell in eleven countries.', 'outside'],
    ['Your reputation is second to none.', 'fame'],
    ['You said that you would decide by Friday.', 'process'],
    ['My certificates are attached.', 'formality'],
    ['I would love to join.', 'wish'],
  ])('%s %s', (body, feature) => expect(found(body)).toContain(feature));

  it.each([
    ['You said that you would decide by Friday.', 'told'],
    ['You said that you would decide by Friday.', 'reported'],
    ['You have grown every year.', 'told'],
    ['I trained as a baker. I shaped the loaf.', 'definite'],
  ])('%s not %s', (body, feature) => expect(found(body)).not.toContain(feature));
});

describe('bodies that the features were fitted to', () => {
  const file = path.resolve(import.meta.dirname, '../corpus/reference-bodies.yaml');
  const { fires, silent } = parse(readFileSync(file, 'utf8')) as Record<'fires' | 'silent', string[]>;
  const share = (bodies: string[]) => bodies.filter((body) => refers(body)).length / bodies.length;

  it('could have been written after any interview', () => expect(share(fires)).toBeLessThan(0.11));
  it('say something of this one, some in very plain words', () => {
    expect(share(silent)).toBeGreaterThan(0.82);
  });
});

describe('a text that is no letter', () => {
  it.each([
    'I ',
    'your x ',
    ', and ',
    'Mr A ',
    'and I think that you said the ',
    'as ',
    'herrring ',
    '["',
    '1.',
  ])('is weighed to its end: %j', (piece) => {
    const draft = parseDraft(letter(piece.repeat(60_000 / piece.length)));
    expect(weighClauses(draft, [], speller)).toHaveLength(draft.email.sentences.length);
  });
});

describe('topics', () => {
  const topics = (frontMatter: string) => topicsOf(parseDraft(withFrontMatter(frontMatter)));

  it.each([
    ['topics: herring quotas', ['herring quotas']],
    ['topics:\n  - herring quotas\n  - flues\ndiscussed: tea', ['herring quotas', 'flues', 'tea']],
    ['discussed: [tea, " ", 3]', ['tea']],
    ['topics:', []],
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
