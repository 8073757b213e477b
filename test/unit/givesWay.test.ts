import { expect, test } from 'vitest';
import { check, parseDraft, resolveSettings } from '../../server/src/core/index.ts';
import { speller } from '../support/speller.ts';

const asked = (sentence: string) => `---
kind: status-check
to: Ms Cole
---
Dear Ms Cole,

Thank you for showing me the kiln on Monday 2 November. ${sentence}

Tom Reed
`;

const tone = (sentence: string, rules: object = {}) =>
  check(parseDraft(asked(sentence)), { settings: resolveSettings({ rules }).settings, speller }).flatMap(
    ({ rule }) => (rule === 'complaint' || rule === 'pushy-tone' ? [rule] : []),
  );

const bitter = 'Frankly I think it is unprofessional to leave people hanging like this.';

test('a sentence that is bitter and may be pushy is told of once', () => {
  expect(tone(bitter)).toEqual(['complaint']);
});

test('and as pushy, where nobody wants to hear of complaints', () => {
  expect(tone(bitter, { complaint: { severity: 'off' } })).toEqual(['pushy-tone']);
});

const ofPromise = (sentence: string): string[] =>
  check(parseDraft(asked(sentence)), { settings: resolveSettings({}).settings, speller }).flatMap(
    ({ rule }) => (rule === 'generic-phrase' || rule === 'pushy-tone' ? [rule] : []),
  );

test('a plea that ends in a stock promise is told of once, and the promise by itself as such', () => {
  expect(ofPromise('Please give me one chance and you will not regret it.')).toEqual(['pushy-tone']);
  expect(ofPromise('With me at the wheel you will not regret it.')).toEqual(['generic-phrase']);
});
