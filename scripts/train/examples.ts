/** The sentences the reader is taught with: training/, and the building halves of test/corpus. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Draft, parseDraft } from '../../server/src/core/index.ts';
import type { Label } from '../../server/src/core/language/reader/labels.ts';
import { asLabel, type Example, faults, moves, ruleOf, tones, unknownBut } from './labelled.ts';
import { writtenExamples } from './written.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The messages of test/corpus that are for building. */
export const folders = [
  'building',
  'earlier-half',
  'everyday-building',
  'everyday-2-building',
  'hard-building',
];

/** All of them, in the order of their files. */
export function readExamples(): Example[] {
  const written = writtenExamples(path.join(root, 'training'));
  const messages = folders.flatMap((folder) => [...ofMessages(folder)]);
  return [...written, ...ofRules(), ...ofMoves(), ...messages, ...ofOrdinaryLetters()];
}

/** Every second sentence of test/corpus; the others are for measuring. */
const building = (all: readonly string[]) => all.filter((_, index) => index % 2 === 0);

function readYaml(file: string) {
  return parse(readFileSync(path.join(root, 'test/corpus', file), 'utf8'));
}

/** Those sentences of `complaint` are about others; nobody wrote any there that runs its writer down. */
const ofOneRule = faults.filter((label) => label !== 'doubt');

function* ofRules(): Iterable<Example> {
  for (const label of ofOneRule) {
    const { fires, silent }: Record<string, string[]> = readYaml(`sentences/${ruleOf[label]}.yaml`);
    const unknown = unknownBut([label]);
    for (const [index, text] of building(fires ?? []).entries())
      yield { text, is: new Set([label]), unknown: unknownBut([], [label]), group: `${label} ${index % 7}` };
    for (const [index, text] of building(silent ?? []).entries())
      yield { text, is: new Set(), unknown, innocentOf: label, group: `${label} ${index % 7}` };
  }
}

/** What refers to the conversation was not asked there. */
const movesTold = [
  ...moves.filter((label) => label !== 'reference'),
  ...tones.filter((label) => label !== 'doubt'),
];

function* ofMoves(): Iterable<Example> {
  const all: Record<string, string[]> = readYaml('moves.yaml');
  for (const [name, sentences] of Object.entries(all)) {
    const label = asLabel(name);
    const is = label ? [label] : [];
    for (const [index, text] of building(sentences).entries())
      yield { text, is: new Set(is), unknown: unknownBut(movesTold, is), group: `moves ${index % 7}` };
  }
}

/** The sentences of messages: ordinary ones, where the message has no such fault. */
function* ofMessages(folder: string): Iterable<Example> {
  const all: Record<string, { fires?: string[]; either?: string[] }> = readYaml(`${folder}/labels.yaml`);
  const { '*': _every, ...messages } = all;
  for (const [index, [file, { fires = [], either = [] }]] of Object.entries(messages).entries()) {
    const draft = parseDraft(readFileSync(path.join(root, 'test/corpus', folder, file), 'utf8'));
    const told = toldOf(draft).filter((label) => ![...fires, ...either].includes(ruleOf[label]!));
    yield* sentencesOf(draft, told, `message ${index % 20}`, file);
  }
}

/** Letters without any fault. */
function* ofOrdinaryLetters(): Iterable<Example> {
  const letters = readFileSync(path.join(root, 'training/ordinary.txt'), 'utf8').split(/^=== .*\n/m);
  for (const [index, letter] of letters.entries()) {
    const draft = parseDraft(letter);
    yield* sentencesOf(draft, toldOf(draft), `ordinary ${index % 20}`, `ordinary ${index}`);
  }
}

function* sentencesOf({ email }: Draft, told: Label[], group: string, message: string): Iterable<Example> {
  for (const { text } of email.sentences)
    yield { text, is: new Set(), unknown: unknownBut(told), group, message };
}

/** An attachment that is listed is no fault, and who asks for something asks nothing wrong in another kind of message. */
function toldOf({ kind, frontMatter }: Draft): Label[] {
  const attached: Label[] = frontMatter.fields.has('attachments') ? [] : ['attached'];
  return [...tones, ...attached, ...(kind.value === 'linkedin-invite' ? ['asks' as const] : [])];
}
