import { describe, expect, it } from 'vitest';
import { readSentences } from '../../server/src/core/language/sentences.ts';
import { type CueGroup, cueFinder } from '../../server/src/core/rules/cues.ts';

const groups: CueGroup[] = [
  { family: 'order', imperative: true, patterns: ['answer me'] },
  { family: 'need', patterns: ['I need an answer', /\bno answer yet\b/gi], unless: /\bif\b/ },
  { family: 'rude', patterns: ['was rude'], when: /\bpanel\b/, besides: /\bkind\b/ },
];
const find = cueFinder(groups);
const cuesOf = (text: string) =>
  readSentences(text, 10).flatMap((sentence) => {
    const cue = find(sentence);
    return cue ? [`${cue.family}: ${text.slice(cue.start - 10, cue.end - 10)}`] : [];
  });

describe('cues', () => {
  it('mark the words that give a sentence away', () => {
    expect(cuesOf('Well, I need an\nanswer.')).toEqual(['need: I need an\nanswer']);
    expect(cuesOf('There is no answer yet.')).toEqual(['need: no answer yet']);
  });

  it('keep to what must and must not stand around them', () => {
    expect(cuesOf('If only; I need an answer if you have one.')).toEqual([]);
    expect(cuesOf('The panel was rude.')).toEqual(['rude: was rude']);
    expect(cuesOf('The goose was rude.')).toEqual([]);
  });

  it('know an order by what stands before it', () => {
    expect(cuesOf('Please answer me.')).toEqual(['order: answer me']);
    expect(cuesOf('You need not answer me.')).toEqual([]);
  });

  it('forgive what has a kind word beside it, but not one that a “but” takes back', () => {
    expect(cuesOf('The panel was rude and very kind.')).toEqual([]);
    expect(cuesOf('You were kind but the panel was rude.')).toEqual(['rude: was rude']);
  });

  it('leave alone what somebody else says', () => {
    expect(cuesOf('She sighed: “I need an answer by noon.”')).toEqual([]);
  });
});
