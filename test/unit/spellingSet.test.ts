import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check, fixesFor, parseDraft } from '../../server/src/core/index.ts';
import { letter } from '../support/draft.ts';
import { defaultContext } from '../support/speller.ts';

const set = parse(readFileSync(path.resolve(import.meta.dirname, '../corpus/spelling.yaml'), 'utf8'));
const slips: string[] = set.slips;
const { names, companies, terms }: Record<string, string[]> = set.clean;

const spelled = (text: string) => {
  const draft = parseDraft(text);
  const findings = check(draft, defaultContext).filter(({ rule }) => rule === 'spelling');
  return { draft, findings };
};

/** What is offered where a slip stands; undefined where it is not marked. */
function offersFor(line: string): { offers: string[] | undefined; right: string } {
  const [, wrong = '', right = ''] = /\[([^|]+)\|([^\]]+)\]/.exec(line) ?? [];
  const text = letter(line.replace(/\[([^|]+)\|[^\]]+\]/g, '$1'));
  const { draft, findings } = spelled(text);
  const at = text.indexOf(wrong);
  const found = findings.find(({ start, end }) => start < at + wrong.length && end > at);
  const fixes =
    found && fixesFor(found, draft, defaultContext).filter(({ title }) => title.startsWith('Change to'));
  return { offers: fixes?.map(({ edits }) => edits[0]!.newText), right };
}

describe('spelling does no worse than recorded', () => {
  const results = slips.map(offersFor);
  const count = (fits: (offers: string[], right: string) => boolean) =>
    results.filter(({ offers, right }) => offers && fits(offers, right)).length;

  it('in finding slips', () => expect(count(() => true)).toBeGreaterThanOrEqual(set.figures.found));
  it('in what it offers first', () =>
    expect(count((offers, right) => offers[0] === right)).toBeGreaterThanOrEqual(set.figures.first));
  it('in what it offers among three', () =>
    expect(count((offers, right) => offers.slice(0, 3).includes(right))).toBeGreaterThanOrEqual(
      set.figures.inThree,
    ));

  it('in leaving names and terms alone', () => {
    const sentences = [
      ...names!.map((name) => `Please thank ${name} as well.`),
      ...companies!.map((company) => `I had read about ${company} before.`),
      ...terms!.map((term) => `We talked about the ${term} at length.`),
    ];
    const wrong = sentences.filter((sentence) => spelled(letter(sentence)).findings.length > 0);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(set.figures.wrong);
  });
});
