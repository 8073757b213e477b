/** The names that the reader of employers is taught with: training/employers/, and the messages for building that name their company. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Draft, parseDraft } from '../../server/src/core/index.ts';
import { marked } from '../../server/src/core/language/employer/features.ts';
import { type employerLabels, namesIn } from '../../server/src/core/language/employer/index.ts';
import { isNameOf } from '../../server/src/core/workspace/companyForms.ts';
import { speller } from '../../test/support/speller.ts';
import { folders } from './examples.ts';
import type { Example } from './labelled.ts';

type EmployerExample = Example<(typeof employerLabels)[number]>;

const root = path.resolve(import.meta.dirname, '../..');
const linesInGroup = 20;

/** All of them, in the order of their files. */
export function readEmployers(): EmployerExample[] {
  return [...written(), ...folders.flatMap((folder) => [...ofMessages(folder)]), ...ofLetters()];
}

/** “them” or “other”, a tab, and a sentence with the name between ⟦ and ⟧. */
function* written(): Iterable<EmployerExample> {
  const folder = path.join(root, 'training/employers');
  for (const file of readdirSync(folder).sort()) {
    const lines = readFileSync(path.join(folder, file), 'utf8').trim().split('\n');
    for (const [index, line] of lines.entries()) {
      const [label = '', text = ''] = line.split('\t');
      yield example(text, label === 'them', `${file} ${Math.floor(index / linesInGroup)}`);
    }
  }
}

const example = (text: string, isTheirs: boolean, group: string): EmployerExample => ({
  text,
  is: new Set(isTheirs ? (['them'] as const) : []),
  unknown: new Set(),
  group,
});

function* ofMessages(folder: string): Iterable<EmployerExample> {
  const file = path.join(root, 'test/corpus', folder, 'labels.yaml');
  const all: Record<string, { fires?: string[] }> = parse(readFileSync(file, 'utf8'));
  for (const [index, [name, { fires = [] }]] of Object.entries(all).entries()) {
    if (name === '*' || fires.includes('other-company')) continue;
    const draft = parseDraft(readFileSync(path.join(root, 'test/corpus', folder, name), 'utf8'));
    yield* ofDraft(draft, `${folder} ${index % 20}`);
  }
}

function* ofLetters(): Iterable<EmployerExample> {
  const folder = path.join(root, 'test/corpus/letters');
  const files = readdirSync(folder).filter((name) => name.endsWith('-building.txt'));
  for (const file of [
    ...files.map((name) => path.join(folder, name)),
    path.join(root, 'training/ordinary.txt'),
  ])
    for (const [index, letter] of readFileSync(file, 'utf8').split(/^=== /m).slice(1).entries()) {
      const [head = '', ...lines] = letter.split('\n');
      if (file.includes('other-company') && head.startsWith('fault')) continue;
      yield* ofDraft(parseDraft(lines.join('\n')), `${path.basename(file)} ${index % 20}`);
    }
}

/** Names of the company at the top are theirs, all others somebody else's; of people nothing is to be learnt. */
function* ofDraft({ email, frontMatter, prose }: Draft, group: string): Iterable<EmployerExample> {
  const company = frontMatter.fields.get('company')?.value;
  if (typeof company !== 'string') return;
  for (const sentence of email.sentences) {
    const text = prose.text.slice(sentence.start, sentence.end).replace(/\s/g, ' ');
    for (const name of namesIn(text, (word) => speller.isWord(word))) {
      const words = text.slice(name.start, name.end);
      if (words.split(' ').every((word) => speller.isName(word))) continue;
      yield example(marked(text, name), isNameOf(words, company), group);
    }
  }
}
