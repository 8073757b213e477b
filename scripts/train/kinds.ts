/** The messages that the reader of kinds is taught with: training/, and the building half of test/corpus. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseDraft } from '../../server/src/core/index.ts';
import { isKind, type Kind } from '../../server/src/core/kinds.ts';
import type { Example } from './labelled.ts';

const root = path.resolve(import.meta.dirname, '../..');
const inGroup = 5;

/** All messages whose kind somebody has told. */
export function readKinds(): Example<Kind>[] {
  const folder = path.join(root, 'training');
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  const written = files.sort().flatMap((name) => [...messagesIn(path.join(folder, name))]);
  return [...written, ...ofBuilding()].map(({ kind, text }, index) => ({
    text,
    is: new Set([kind]),
    unknown: new Set(),
    group: String(Math.floor(index / inGroup)),
  }));
}

interface Told {
  kind: Kind;
  text: string;
}

/** Letters with their kind on a line above them, or a message in one line behind it. */
function* messagesIn(file: string): Iterable<Told> {
  for (const block of readFileSync(file, 'utf8').trim().split('\n\n')) {
    const [first = '', ...lines] = block.split('\n');
    if (isKind(first)) yield { kind: first, text: lines.map((line) => line.split('\t')[1]).join(' ') };
    else
      for (const line of [first, ...lines]) {
        const [kind, text = ''] = line.split('\t');
        if (isKind(kind)) yield { kind, text };
      }
  }
}

function* ofBuilding(): Iterable<Told> {
  const folder = path.join(root, 'test/corpus/building');
  const all: Record<string, { kind?: string }> = parse(
    readFileSync(path.join(folder, 'labels.yaml'), 'utf8'),
  );
  for (const [file, label] of Object.entries(all)) {
    const { email, frontMatter } = parseDraft(readFileSync(path.join(folder, file), 'utf8'));
    const kind = label.kind ?? frontMatter.fields.get('kind')?.value;
    if (isKind(kind)) yield { kind, text: email.sentences.map(({ text }) => text).join(' ') };
  }
}
