import { describe, expect, it } from 'vitest';
import { mentionIn } from '../../server/src/core/rules/attachmentMentions.ts';

describe('what speaks of an attachment', () => {
  it.each([
    ['I have attatched my CV and two cue sheets.', 'I have attatched'],
    ['Please find atached the drawing.', 'find atached'],
    ['I have attached my CV and two cue sheets.', 'I have attached'],
  ])('is found though it is misspelt: %s', (sentence, words) => {
    const found = mentionIn(sentence);
    expect(found && sentence.slice(found.start, found.end)).toContain(words);
  });

  it.each(['The rail was atached to the wrong beam.', 'You attatched the sandbag yourself.'])(
    'is not found where something else is attached: %s',
    (sentence) => expect(mentionIn(sentence)).toBeUndefined(),
  );
});
