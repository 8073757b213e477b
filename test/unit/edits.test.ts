import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../server/src/core/index.ts';
import { quote, quoteWhole, removalOf, removeSentence } from '../../server/src/core/rules/edits.ts';
import { letter } from '../support/draft.ts';
import { applyFix } from '../support/fixture.ts';

/** The text without the sentence that begins so. */
function without(text: string, beginning: string): string {
  const draft = parseDraft(text);
  const sentence = draft.email.sentences.find((one) => one.text.startsWith(beginning))!;
  return applyFix(text, { title: beginning, edits: [removeSentence(draft, sentence)] });
}

describe.each([['\n'], ['\r\n']])('a sentence goes with its space (%j)', (lineBreak) => {
  it.each([
    ['the first of a line', 'One. Two. Three.', 'One', 'Two. Three.'],
    ['the first of an indented line', '  One. Two.', 'One', '  Two.'],
    ['in the middle', 'One. Two. Three.', 'Two', 'One. Three.'],
    ['the last of a line', 'One. Two. Three.', 'Three', 'One. Two.'],
    ['between double spaces', 'One.  Two.  Three.', 'Two', 'One.  Three.'],
    ['a paragraph of its own', 'One.\n\nTwo.\n\nThree.', 'Two', 'One.\n\nThree.'],
    ['over two lines', 'One. Two\nhalves. Three.', 'Two', 'One. Three.'],
    ['a line of a paragraph', 'One.\nTwo.\nThree.', 'Two', 'One.\nThree.'],
  ])('%s', (_, body, beginning, left) => {
    expect(without(letter(body, lineBreak), beginning)).toBe(letter(left, lineBreak));
  });
});

it('a sentence that is the whole text leaves nothing', () => expect(without('Only this.', 'Only')).toBe(''));

describe('a quotation', () => {
  it('is one line', () => expect(quote(' a\r\n  b\tc ')).toBe('“a b c”'));
  it('is not too long', () => {
    expect(quote('a'.repeat(60))).toBe(`“${'a'.repeat(60)}”`);
    expect(quote(`${'a'.repeat(58)} ${'b'.repeat(9)}`)).toBe(`“${'a'.repeat(58)}…”`);
  });
  it('cuts no word in two that is not most of it', () => {
    const text = 'I still have the letter somewhere, and I could find it if you asked';
    expect(quote(text)).toBe('“I still have the letter somewhere, and I could find it if…”');
    expect(quote('a'.repeat(70))).toBe(`“${'a'.repeat(59)}…”`);
  });
});

describe('a quotation that is whole', () => {
  it.each([
    ['goes on to the end of its clause', 'You went with someone else, and I see.', 'You went with someone'],
    ['is a clause that is not too long', 'Could you tell me what the salary would be?', 'salary'],
    ['begins where the clause does', 'If it is a no just tell me; I can take it.', 'just tell me'],
  ])('%s', (_name, body, words) => {
    const draft = parseDraft(letter(body));
    const start = draft.text.indexOf(words);
    const whole = quoteWhole(draft, draft.email.sentences[0]!, { start, end: start + words.length });
    expect(whole).toBe(quote(body.split(/[,;?]/)[0]!));
  });

  it('leaves out the word that joins it to another clause', () => {
    const draft = parseDraft(letter('The oven broke and I had to run for the bus.'));
    const start = draft.text.indexOf('had to');
    const words = { start, end: start + 'had to'.length };
    expect(quoteWhole(draft, draft.email.sentences[0]!, words)).toBe('“I had to run for the bus”');
  });

  it('keeps the words it is for where the clause is long', () => {
    const words = 'hand me the job';
    const draft = parseDraft(letter(`Since then the whole ${'long '.repeat(8)}week I thought: ${words}.`));
    const start = draft.text.indexOf(words);
    expect(quoteWhole(draft, draft.email.sentences[0]!, { start, end: start + words.length })).toContain(
      words,
    );
  });
});

it('a removal names what it removes', () => {
  const draft = parseDraft(letter('One kiln.\nTwo.'));
  expect(removalOf(draft, draft.email.sentences[0]!, 'Shorten: remove').title).toBe(
    'Shorten: remove “One kiln.”',
  );
});
