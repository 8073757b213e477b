import { describe, expect, it } from 'vitest';
import { defaultSettings, resolveSettings, rules } from '../../server/src/core/index.ts';

const resolve = (raw: unknown) => {
  const { settings, problems } = resolveSettings(raw);
  return { of: (rule: string) => settings.rules.get(rule)!, problems };
};

describe('nothing set', () => {
  it.each([[undefined], [null], [{}], [{ rules: null }], [{ rules: {} }], [{ rules: { spelling: null } }]])(
    '%j gives the defaults',
    (raw) => expect(resolveSettings(raw)).toEqual({ settings: defaultSettings(), problems: [] }),
  );

  it('every rule has its severity and all of its options', () => {
    const { settings } = resolveSettings({});
    expect([...settings.rules.keys()]).toEqual(rules.map(({ id }) => id));
    for (const rule of rules) {
      const own = settings.rules.get(rule.id)!;
      expect(own.severity).toBe(rule.severity);
      expect(Object.keys(own.options)).toEqual(Object.keys(rule.options));
      expect(Object.values(own.options)).not.toContain(undefined);
    }
  });

  it('null is what editors send for a setting that nobody has set', () => {
    const raw = { rules: { spelling: { severity: null, words: null }, 'too-long': { words: null } } };
    expect(resolveSettings(raw)).toEqual({ settings: defaultSettings(), problems: [] });
  });
});

describe('what is set', () => {
  it('is taken over', () => {
    const { of, problems } = resolve({
      rules: { spelling: { severity: 'off', words: ['kiln'] }, 'generic-phrase': { allow: ['team player'] } },
    });
    expect(of('spelling')).toEqual({ severity: 'off', options: { words: ['kiln'] } });
    expect(of('generic-phrase')).toEqual({ severity: 'warning', options: { allow: ['team player'] } });
    expect(problems).toEqual([]);
  });

  it('for some kinds leaves the others', () => {
    const { of, problems } = resolve({ rules: { 'too-long': { words: { networking: 99 } } } });
    const defaults = defaultSettings().rules.get('too-long')?.options.words;
    expect(of('too-long').options.words).toEqual({ ...(defaults as object), networking: 99 });
    expect(problems).toEqual([]);
  });

  it('does not reach the next reader', () => {
    const { settings } = resolveSettings({});
    (settings.rules.get('spelling')!.options.words as string[]).push('kiln');
    expect(resolve({}).of('spelling').options.words).toEqual([]);
  });
});

describe('what is wrong is left at its default and named, once each', () => {
  const wrong = (rule: string, settings: unknown) => ({ rules: { [rule]: settings } });
  it.each([
    ['a list', [], '"followup"'],
    ['a word', 'on', '"followup"'],
    ['a number', 5, '"followup"'],
    ['a list of rules', { rules: [] }, '"followup.rules"'],
    ['rules that are on', { rules: true }, '"followup.rules"'],
    ['an unknown setting', { rule: {} }, '"followup.rule"'],
    ['an unknown rule', { rules: { speling: {} } }, '"speling"'],
    ['an object’s own member', { rules: { constructor: {} } }, '"constructor"'],
    ['a severity instead of settings', wrong('spelling', 'off'), '"followup.rules.spelling"'],
    ['a list instead of settings', wrong('spelling', []), '"followup.rules.spelling"'],
    ['an unknown severity', wrong('spelling', { severity: 'loud' }), '"followup.rules.spelling.severity"'],
    ['a severity in a list', wrong('spelling', { severity: ['off'] }), '"followup.rules.spelling.severity"'],
    ['an unknown option', wrong('spelling', { word: [] }), '"followup.rules.spelling.word"'],
    ['a word instead of a list', wrong('spelling', { words: 'kiln' }), '"followup.rules.spelling.words"'],
    ['a number among words', wrong('spelling', { words: ['a', 5, 6] }), '"followup.rules.spelling.words.1"'],
    ['a number for all kinds', wrong('too-long', { words: 99 }), '"followup.rules.too-long.words"'],
    [
      'too few words',
      wrong('too-long', { words: { networking: 9 } }),
      '"followup.rules.too-long.words.networking"',
    ],
    [
      'half a word',
      wrong('too-long', { words: { networking: 99.5 } }),
      '"followup.rules.too-long.words.networking"',
    ],
    [
      'no number',
      wrong('too-long', { words: { networking: '99' } }),
      '"followup.rules.too-long.words.networking"',
    ],
    [
      'an unknown kind',
      wrong('too-long', { words: { letter: 99 } }),
      '"followup.rules.too-long.words.letter"',
    ],
  ])('%s', (_, raw, name) => {
    const { settings, problems } = resolveSettings(raw);
    expect(settings).toEqual(defaultSettings());
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
    expect(problems[0]).toMatch(/^[A-Z"].+\.$|\)\.$/);
  });

  it('several are each named', () => {
    const { problems, of } = resolve({
      a: 1,
      rules: { b: 1, spelling: { c: 1, severity: 'loud', words: ['kiln'] } },
    });
    expect(problems).toHaveLength(4);
    expect(of('spelling').options.words).toEqual(['kiln']);
  });
});
