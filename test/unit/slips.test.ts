import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, fixesFor, parseDraft, resolveSettings } from '../../server/src/core/index.ts';
import { slipGroups } from '../../server/src/core/proofreading/slips/data/index.ts';
import { formsOf } from '../../server/src/core/proofreading/slips/forms.ts';
import { findSlips } from '../../server/src/core/proofreading/slips/index.ts';
import { compile } from '../../server/src/core/proofreading/slips/pattern.ts';
import { at, letter } from '../support/draft.ts';
import { applyFix } from '../support/fixture.ts';
import { defaultContext } from '../support/speller.ts';

/** "found -> first suggestion" for each slip of a sentence, in a letter. */
function slipsIn(sentence: string): string[] {
  const text = letter(sentence);
  return findSlips(parseDraft(text)).map((slip) => `${at(text, slip)} -> ${slip.suggestions[0] ?? '?'}`);
}

/** Each was flagged once. */
const innocent = readFileSync(path.resolve(import.meta.dirname, '../corpus/slips/innocent.txt'), 'utf8');

describe('none', () => {
  it.each(innocent.trim().split('\n'))('in %j', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });
});

describe('the message of a word beside others', () => {
  it.each([
    ['You was very kind.', 'In “You was very”, “was” does not go with the other words. Write “were”.'],
    ['You was, I think, late.', 'In “You was”, “was” does not go with the other words. Write “were”.'],
    ['I look forward for the day.', 'In “forward for the”, “for” is not the right word. Write “to”.'],
  ])('quotes them in %j', (sentence, message) => {
    expect(findSlips(parseDraft(letter(sentence))).map((slip) => slip.message)).toEqual([message]);
  });
});

describe('slips', () => {
  it.each([
    ['She gave the form too my brother.', ['too -> to']],
    ['I could of come sooner.', ['of -> have']],
    ['Their is a reason.', ['Their -> There']],
    ['We have went there twice.', ['went -> gone']],
    ['They didn’t knew the answer.', ['knew -> know']],
    ['The letter was wrote by him.', ['wrote -> written']],
    ['I would like thank you for it.', ['thank -> to thank']],
    ['We talked at end of the day.', ['end -> the end']],
    ['It was one of the best day of my life.', ['day -> days']],
    ['He have a boat.', ['have -> has']],
    ['We saw many problem.', ['problem -> problems']],
    ['We discussed about the boat.', [' about -> ']],
    ['I hope to you again.', ['you -> ?']],
    ['It took a hour.', ['a -> an']],
    ['It is is late.', ['is is -> is']],
    ['thank you for showing me the loom.', ['t -> T']],
    ['We have met in August for the post.', ['have met -> met']],
    ['I am coming from Brazil three years ago.', ['am coming -> came']],
    ['Thank you for the interview in Monday.', ['in -> on']],
    ['You said that the decision will be made until next week.', ['until -> by']],
    [
      'I wait for your answer with impatience.',
      ['wait for your answer with impatience -> look forward to your answer'],
    ],
    ['I formed five apprentices there.', ['formed -> trained']],
    ['You are searching someone for the evenings.', ['searching -> searching for']],
    ['They eat more of fruit now.', [' of -> ']],
    ['It will end mid of November.', ['mid of -> mid']],
    ['What is the actual status of my application?', ['actual -> current']],
    ['I would like a short information about it.', ['a short information -> a short message']],
    ['I attach you my certificates.', [' you -> ']],
    ['My contract finish in December.', ['finish -> finishes']],
    ['The chef said me that it was good.', ['said -> told']],
    ['He never ate a so good soup.', ['a so -> such a']],
    ['Please find attach my drawings.', ['attach -> attached']],
    ['Thank you for the interview of yesterday.', [' of -> ']],
    ['I am seeking for a new job.', [' for -> ']],
    ['I did not become any answer.', ['become -> get']],
    ['It was a big pleasure to know you.', ['big -> great', 'know -> meet']],
    ['We met at 12 November.', ['at -> on']],
    ['It was an honour to meet your goodself.', ['your goodself -> you']],
    ['I have 30 years old.', ['have -> am']],
    ['I want to know when will you decide.', ['will you -> you will']],
    ['You can call me in my mobile.', ['in -> on']],
    ['Well...i mended the net, and i, too, was wet.', ['i -> I']],
  ])('in %j', (sentence, expected) => {
    expect(slipsIn(sentence)).toEqual(expected);
  });

  it.each([
    'Mr Lead, Ms Form and Dr Roll led me from the forms to the role.',
    'Ask `their is` what it says, and see <https://there.example/their/is>.',
    'The man I spoke to told me that he had it.',
    'All you have to do is ask.',
    'What I can do today is small.',
    'I saw him go, and did he run!',
    'The news is good and the police were kind.',
    'I suggest that he take it.',
    'Had I known, I would have come.',
    'Would you mind if I called on the 3rd?',
    'The tools I use to cut the slate are old.',
    'Everyone I asked there was of one mind.',
    'de Vries told me about the loom.',
    'the loom, the net, the rope',
    'cheers, see you.',
    'Both hold: (i) the loom is old; (ii) it works.',
  ])('none in %j', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });

  it('take a small letter under an informal greeting as it is', () => {
    const text = letter('thank you for showing me the loom.').replace('Dear', 'Hi');
    expect(findSlips(parseDraft(text))).toEqual([]);
  });

  it('are found in any text without harm, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = findSlips(parseDraft(text));
        for (const [index, { start, end }] of found.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('keep the writer’s apostrophe', () => {
    const text = letter('I can’t come, and its a shame.');
    const draft = parseDraft(text);
    const [finding] = check(draft, defaultContext).filter(({ rule }) => rule === 'grammar');
    const [fix] = fixesFor(finding!, draft, defaultContext);
    expect(applyFix(text, fix!)).toContain('and it’s a shame');
  });

  it('can be switched off by name', () => {
    const { settings } = resolveSettings({ rules: { grammar: { off: ['could-of'] } } });
    const draft = parseDraft(letter('I could of come, and he have gone.'));
    const ids = (context: typeof defaultContext) =>
      check(draft, context)
        .filter(({ rule }) => rule === 'grammar')
        .map(({ name }) => name);
    expect(ids(defaultContext)).toEqual(['could-of', 'subject-verb']);
    expect(ids({ ...defaultContext, settings })).toEqual(['subject-verb']);
  });
});

describe('what a grammar checker has found', () => {
  const text = letter('He have seen `this code` and the the mill stopped.');
  const lint = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, id: 'other', message: `About ${words}.`, suggestions: ['x'] };
  };

  it('is reported, but for code and for what a slip says already, or says of the next word', () => {
    const context = {
      ...defaultContext,
      grammar: [lint('stopped'), lint('this code'), lint('have seen'), lint('seen')],
    };
    const found = check(parseDraft(text), context).filter(({ rule }) => rule === 'grammar');
    expect(found.map((finding) => at(text, finding))).toEqual(['have', 'the the', 'stopped']);
  });

  it('is told to be left out where a slip has no other word', () => {
    const [found] = check(parseDraft(letter('The second loom was more better.')), defaultContext).filter(
      ({ rule }) => rule === 'grammar',
    );
    expect(found?.message).toBe('“more” is one word too many here. Leave it out.');
  });

  it('waits until the word is left', () => {
    const text = letter('I liked the loom and the the');
    const caret = text.indexOf('the the') + 'the the'.length;
    const rulesAt = (where: object) =>
      check(parseDraft(text), { ...defaultContext, ...where }).map(({ rule }) => rule);
    expect(rulesAt({})).toContain('grammar');
    expect(rulesAt({ caret })).not.toContain('grammar');
    expect(rulesAt({ caret: 3 })).toContain('grammar');
  });

  it('waits until a typo in it is mended', () => {
    const typo = letter('It was a oppurtunity to see the mill, and a hour well spent.');
    const around = (words: string) => ({
      ...lint('seen'),
      start: typo.indexOf(words),
      end: typo.indexOf(words) + words.length,
    });
    const context = { ...defaultContext, grammar: [around('a oppurtunity'), around('well spent')] };
    const found = check(parseDraft(typo), context).map((finding) => `${finding.rule} ${at(typo, finding)}`);
    expect(found).toContain('spelling oppurtunity');
    expect(found).toContain('grammar well spent');
    expect(found).not.toContain('grammar a oppurtunity');
  });
});

describe('the data', () => {
  it('has patterns that can be compiled, each with a message that shows what it is about', () => {
    for (const group of slipGroups) {
      expect(compile(group).length, group.id).toBeGreaterThan(0);
      expect(group.message).toMatch(/\{found\}|\{fix\}/);
    }
  });

  it('is refused where a line marks nothing or excludes twice', () => {
    const group = { id: 'x', message: '{fix}', patterns: 'their is => there' };
    expect(() => compile(group)).toThrow('marks nothing');
    expect(() => compile({ ...group, patterns: '<a~b~c> => d' })).toThrow('excludes twice');
  });

  it('is on the page of the rule by name', () => {
    const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/rules/grammar.md'), 'utf8');
    for (const { id } of slipGroups) expect(page).toContain(`\`${id}\``);
  });
});

describe('forms', () => {
  it.each([
    ['hear', 'hears hearing heard heard'],
    ['go', 'goes going went gone'],
    ['try', 'tries trying tried tried'],
    ['stop', 'stops stopping stopped stopped'],
    ['travel', 'travels travelling travelled travelled'],
    ['lie', 'lies lying lay lain'],
    ['see', 'sees seeing saw seen'],
    ['help', 'helps helping helped helped'],
  ])('of %s', (base, expected) => {
    const { does, doing, past, done } = formsOf(base);
    expect([does, doing, past, done].join(' ')).toBe(expected);
  });
});
