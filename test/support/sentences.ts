/** The single sentences of test/corpus/sentences, each in a letter that is fine otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { check, parseDraft, rules, type Settings } from '../../server/src/core/index.ts';
import { corpusFolder } from './corpus.ts';
import { guidanceContext } from './speller.ts';

interface HalfResult {
  found: number;
  fires: number;
  wrong: number;
  silent: number;
}

const folder = path.join(corpusFolder, 'sentences');

/** How each rule does on its sentences: the first half is for building, the second for measuring. */
export function measureSentences(): { rule: string; halves: HalfResult[] }[] {
  return readdirSync(folder)
    .map((file) => path.basename(file, '.yaml'))
    .filter((rule) => rules.some(({ id }) => id === rule))
    .map((rule) => ({ rule, halves: [0, 1].map((half) => measureHalf(rule, half)) }));
}

function measureHalf(rule: string, half: number): HalfResult {
  const file = path.join(folder, `${rule}.yaml`);
  const { fires, silent } = parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  const own = (bodies: string[] = []) => bodies.filter((_, index) => index % 2 === half);
  const fired = (bodies: string[]) => bodies.filter((body) => firesIn(rule, body)).length;
  return {
    found: fired(own(fires)),
    fires: own(fires).length,
    wrong: fired(own(silent)),
    silent: own(silent).length,
  };
}

function firesIn(rule: string, body: string): boolean {
  const kind = rules.find(({ id }) => id === rule)?.kinds.includes('thank-you')
    ? 'thank-you'
    : 'linkedin-invite';
  // Whether a letter or an invitation is personal at all is what these two rules ask.
  const personal = rule === 'no-interview-reference' || rule === 'invitation-asks';
  const reference = personal ? '' : 'The yellow kiln is still in my head.\n\n';
  const draft = parseDraft(`Dear Ana,\n\n${reference}${body}\n\nKind regards,\nTom Barker\n`, { kind });
  return check(draft, { ...guidanceContext, settings: onlyRule(rule) }).length > 0;
}

/** The others would take most of the time, and nobody asks them. */
export function onlyRule(...wanted: string[]): Settings {
  const settings = [...guidanceContext.settings.rules].map(
    ([id, { options, severity }]) =>
      [id, { options, severity: wanted.includes(id) ? severity : 'off' }] as const,
  );
  return { ...guidanceContext.settings, rules: new Map(settings) };
}
