/** The sentences the reader is taught with: training/, and the building halves of test/corpus. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseDraft } from '../../server/src/core/index.ts';
import { type Label, labels } from '../../server/src/core/language/reader/labels.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Which rule speaks of what. */
export const ruleOf: Partial<Record<Label, string>> = {
  complaint: 'complaint',
  pushy: 'pushy-tone',
  salary: 'early-salary',
  confidential: 'confidential',
  plan: 'premature-plan',
};
const faults = Object.keys(ruleOf) as Label[];
const moves = labels.filter((label) => !faults.includes(label));

const moveNames: Record<string, Label> = {
  'timeline-question': 'timeline',
  'feedback-request': 'feedback',
  'good-wishes': 'wishes',
};

export interface Example {
  text: string;
  is: ReadonlySet<Label>;
  /** What nobody has said of it, one way or the other. */
  unknown: ReadonlySet<Label>;
  /** Written to look like one and be none. */
  innocentOf?: Label;
  /** Examples of one group are learnt or tested together. */
  group: string;
  /** The file of the message it stands in. */
  message?: string;
}

const asLabel = (name: string): Label | undefined =>
  moveNames[name] ?? labels.find((label) => label === name);

/** All of them, in the order of their files. */
export function readExamples(): Example[] {
  return [...written(), ...ofRules(), ...ofMoves(), ...ofMessages()];
}

/** training/*.tsv: labels, a tab, a sentence. Forty lines in a row were written at one go. */
function* written(): Iterable<Example> {
  const folder = path.join(root, 'training');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()) {
    const lines = readFileSync(path.join(folder, file), 'utf8').trim().split('\n');
    for (const [index, line] of lines.entries()) {
      const [names = '', text = ''] = line.split('\t');
      const is = names.split(',').flatMap((name) => asLabel(name.trim()) ?? []);
      const innocentOf = asLabel(names.replace(/-innocent$/, ''));
      yield {
        text,
        is: new Set(is),
        unknown: unknownOf(is, file),
        ...(names.endsWith('-innocent') && innocentOf && { innocentOf }),
        group: `${file} ${Math.floor(index / 40)}`,
      };
    }
  }
}

/**
 * Whoever wrote what bargains or presses had nothing to say on whether it complains as well. Sentences that were not
 * written for moves may make any of them.
 */
function unknownOf(is: readonly Label[], file: string): Set<Label> {
  if (file.startsWith('moves')) return new Set();
  const overlapping: Label[] = is.some((label) => faults.includes(label)) ? ['complaint', 'pushy'] : [];
  return new Set([...moves, ...overlapping.filter((label) => !is.includes(label))]);
}

/** Every second sentence of test/corpus; the others are for measuring. */
const building = (all: readonly string[]) => all.filter((_, index) => index % 2 === 0);

function readYaml(file: string) {
  return parse(readFileSync(path.join(root, 'test/corpus', file), 'utf8'));
}

function* ofRules(): Iterable<Example> {
  for (const label of faults) {
    const { fires, silent }: Record<string, string[]> = readYaml(`sentences/${ruleOf[label]}.yaml`);
    const unknown = new Set([...moves, ...faults.filter((other) => other !== label)]);
    for (const [index, text] of building(fires ?? []).entries())
      yield { text, is: new Set([label]), unknown, group: `${label} ${index % 7}` };
    for (const [index, text] of building(silent ?? []).entries())
      yield { text, is: new Set(), unknown, innocentOf: label, group: `${label} ${index % 7}` };
  }
}

function* ofMoves(): Iterable<Example> {
  const all: Record<string, string[]> = readYaml('moves.yaml');
  for (const [name, sentences] of Object.entries(all)) {
    const label = asLabel(name);
    for (const [index, text] of building(sentences).entries())
      yield {
        text,
        is: new Set(label ? [label] : []),
        unknown: new Set(),
        group: `moves ${index % 7}`,
      };
  }
}

/** The sentences of the building half's messages: ordinary ones, where the message has no such fault. */
function* ofMessages(): Iterable<Example> {
  const all: Record<string, { fires?: string[]; either?: string[] }> = readYaml('building/labels.yaml');
  for (const [index, [file, { fires = [], either = [] }]] of Object.entries(all).entries()) {
    const draft = parseDraft(readFileSync(path.join(root, 'test/corpus/building', file), 'utf8'));
    const faulty = faults.filter((label) => [...fires, ...either].includes(ruleOf[label]!));
    for (const { text } of draft.email.sentences)
      yield {
        text,
        is: new Set(),
        unknown: new Set([...moves, ...faulty]),
        group: `message ${index % 20}`,
        message: file,
      };
  }
}
