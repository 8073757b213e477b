import { readFileSync } from 'node:fs';
import path from 'node:path';
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
    expect(of('spelling')).toEqual({ severity: 'off', options: { words: ['kiln'], dialect: 'auto' } });
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

describe('dates', () => {
  it('have a cadence and holidays', () => {
    const raw = { cadence: 'persistent', holidays: ['2026-12-25', '01-01'] };
    expect(resolveSettings(raw)).toMatchObject({ settings: raw, problems: [] });
    expect(defaultSettings()).toMatchObject({ cadence: 'standard', holidays: [] });
  });

  it('what is wrong with them is named', () => {
    const { settings, problems } = resolveSettings({
      cadence: 'daily',
      holidays: ['12-25', '2026-02-30', 'Christmas', 7],
    });
    expect(settings).toMatchObject({ cadence: 'standard', holidays: ['12-25'] });
    const wanted = 'but must be a day in quotes: "2026-12-25", or "12-25" for every year.';
    expect(problems).toEqual([
      '"followup.cadence" is "daily", but must be one of "conservative", "standard", "persistent".',
      `Entry 2 of "followup.holidays" is "2026-02-30", ${wanted}`,
      `Entry 3 of "followup.holidays" is "Christmas", ${wanted}`,
      `Entry 4 of "followup.holidays" is 7, ${wanted}`,
    ]);
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
    ['an unknown strictness', { strictness: 'harsh' }, '"followup.strictness"'],
    ['a strictness in a list', { strictness: ['strict'] }, '"followup.strictness"'],
    ['an unknown rule', { rules: { speling: {} } }, '"followup.rules.speling"'],
    ['an object’s own member', { rules: { constructor: {} } }, '"followup.rules.constructor"'],
    [
      'an object’s own member of a rule',
      wrong('spelling', { toString: 1 }),
      '"followup.rules.spelling.toString"',
    ],
    ['a list for all kinds', wrong('too-long', { words: [] }), '"followup.rules.too-long.words"'],
    ['a severity instead of settings', wrong('spelling', 'off'), '"followup.rules.spelling"'],
    ['a list instead of settings', wrong('spelling', []), '"followup.rules.spelling"'],
    ['an unknown severity', wrong('spelling', { severity: 'loud' }), '"followup.rules.spelling.severity"'],
    ['a severity in a list', wrong('spelling', { severity: ['off'] }), '"followup.rules.spelling.severity"'],
    ['an unknown option', wrong('spelling', { word: [] }), '"followup.rules.spelling.word"'],
    ['a word instead of a list', wrong('spelling', { words: 'kiln' }), '"followup.rules.spelling.words"'],
    ['a number among words', wrong('spelling', { words: [5] }), 'Entry 1 of "followup.rules.spelling.words"'],
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
    expect(problems[0]).toMatch(/^(?:There is no|Entry \d|").+[.?]$/);
    expect(problems[0]).not.toMatch(/never|>=|Object|Array|something|null|undefined/);
  });

  it.each([
    [{ rules: { speling: {} } }, 'There is no setting "followup.rules.speling". Did you mean "spelling"?'],
    [
      wrong('spelling', 'off'),
      '"followup.rules.spelling" is "off", but must be a group of settings like { "severity": … }.',
    ],
    [
      wrong('too-long', { words: { networking: 9 } }),
      '"followup.rules.too-long.words.networking" is 9, but must be a whole number, 10 or more.',
    ],
    [
      wrong('hard-to-read', { age: 99 }),
      '"followup.rules.hard-to-read.age" is 99, but must be a whole number from 12 to 30.',
    ],
    [
      wrong('spelling', { words: 'kiln' }),
      '"followup.rules.spelling.words" is "kiln", but must be a list: [ … ].',
    ],
    [
      { strictness: 'strictest' },
      '"followup.strictness" is "strictest", but must be one of "gentle", "standard", "strict".',
    ],
  ])('%j is answered in plain words', (raw, problem) =>
    expect(resolveSettings(raw).problems).toEqual([problem]),
  );

  it('alone: of a list and of a group the right entries are kept', () => {
    const { of, problems } = resolve({
      rules: {
        spelling: { words: ['kiln', 5, 'adze'] },
        'too-long': { words: { networking: 99, 'thank-you': 'x' } },
      },
    });
    expect(of('spelling').options.words).toEqual(['kiln', 'adze']);
    expect(of('too-long').options.words).toMatchObject({ networking: 99, 'thank-you': 200 });
    expect(problems).toHaveLength(2);
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

describe('strictness', () => {
  const at = (strictness: string) => resolveSettings({ strictness }).settings;
  const order = ['hint', 'information', 'warning', 'error'];

  it('standard is what the rules say', () => expect(at('standard')).toEqual(defaultSettings()));

  it.each([
    ['gentle', -1],
    ['strict', 1],
  ])('%s moves each rule one step at most and turns none off', (level, step) => {
    for (const rule of rules) {
      const place = Math.min(Math.max(order.indexOf(rule.severity) + step, 0), 3);
      expect(at(level).rules.get(rule.id)?.severity, rule.id).toBe(order[place]);
    }
  });

  it.each([
    ['gentle', 250, 75, 70],
    ['standard', 200, 60, 55],
    ['strict', 160, 50, 45],
  ])('%s has its budgets of words', (level, note, invitation, sentence) => {
    const { rules: settings } = at(level);
    expect(settings.get('too-long')?.options.words).toMatchObject({
      'thank-you': note,
      'linkedin-invite': invitation,
    });
    expect(settings.get('hard-to-read')?.options).toEqual({ words: sentence, age: 22 });
    expect(settings.get('spelling')?.options).toEqual({ words: [], dialect: 'auto' });
  });

  it.each(['gentle', 'strict'])(
    'what is set for a rule wins over %s, even where it is the default',
    (level) => {
      const words = { networking: 175 };
      const { of, problems } = resolve({
        strictness: level,
        rules: { spelling: { severity: 'warning' }, 'too-long': { words }, 'hard-to-read': { words: 55 } },
      });
      expect(of('spelling').severity).toBe('warning');
      expect(of('too-long').options.words).toMatchObject({ networking: 175 });
      expect(of('too-long').options.words).not.toMatchObject({ 'thank-you': 200 });
      expect(of('hard-to-read').options.words).toBe(55);
      expect(problems).toEqual([]);
    },
  );
});

describe('what an editor sends for settings that nobody has set', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    contributes: { configuration: { properties: Record<string, { default: unknown }> }[] };
  };

  it.each(['gentle', 'standard', 'strict'])('leaves all to %s', (strictness) => {
    const sent: { strictness?: unknown; rules: Record<string, Record<string, unknown>> } = { rules: {} };
    for (const { properties } of contributes.configuration) {
      for (const [name, { default: value }] of Object.entries(properties)) {
        const [, , rule, key] = name.split('.');
        if (rule && key) sent.rules[rule] = { ...sent.rules[rule], [key]: value };
      }
    }
    expect(Object.keys(sent.rules)).toEqual(rules.map(({ id }) => id));
    expect(resolveSettings({ ...sent, strictness })).toEqual(resolveSettings({ strictness }));
  });
});

describe('the page about settings', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/settings.md'), 'utf8');
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, json]) => JSON.parse(json!) as object,
  );

  it.each(examples.map((example) => [example]))('shows settings that exist: %j', (example) => {
    expect(resolveSettings(nested(example).followup).problems).toEqual([]);
  });
});

/** `{"a.b": 1}` as editors send it: `{a: {b: 1}}`. */
function nested(flat: object): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(flat)) {
    let group = result;
    const keys = name.split('.');
    for (const key of keys.slice(0, -1)) {
      group[key] ??= {};
      group = group[key] as Record<string, unknown>;
    }
    group[keys.at(-1)!] = value;
  }
  return result;
}
