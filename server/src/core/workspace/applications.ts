import type { Draft } from '../document/draft.ts';
import { writtenAt } from '../document/notes.ts';
import { type Application, type DraftFile, folderOf, type NotesFile, relativeTo } from './files.ts';

/** "ACME Robotics, Inc." and "Acme Robotics" are one company. */
export function companyKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const bare = words.filter((word) => !legalForms.has(word));
  return (bare.length > 0 ? bare : words).join(' ');
}

export const legalForms = new Set(
  'inc ltd llc llp plc gmbh ag sa bv co corp corporation company limited the'.split(' '),
);

/**
 * Groups files by what they are about: those of one folder and one company. A message that names no company belongs
 * to the only one of its folder, or to the notes that it names.
 */
export function applicationsOf(files: readonly (DraftFile | NotesFile)[]): Application[] {
  const groups = new Map<
    string,
    { company?: string | undefined; rounds: NotesFile[]; drafts: DraftFile[] }
  >();
  /** The group that each file of notes is in. */
  const keys = new Map<string, string>();
  const groupOf = (key: string) => {
    const group = groups.get(key) ?? { rounds: [], drafts: [] };
    groups.set(key, group);
    return group;
  };
  for (const file of files.filter((one) => 'notes' in one)) {
    const key = keyFor(folderOf(file.uri), file.notes.company?.text);
    const group = groupOf(key);
    group.company ??= file.notes.company?.text;
    group.rounds.push(file);
    keys.set(file.uri, key);
  }
  // Those that name a company come first: the others join them.
  const drafts = files.filter((one) => 'draft' in one);
  const naming = drafts.filter(({ draft }) => companyOf(draft));
  for (const file of [...naming, ...drafts.filter((one) => !naming.includes(one))]) {
    const company = companyOf(file.draft);
    const named = keys.get(namedNotes(file) ?? '');
    const group = groupOf(named ?? keyOfDraft(folderOf(file.uri), company, groups));
    group.company ??= company;
    group.drafts.push(file);
  }
  return [...groups]
    .map(([id, { company, rounds, drafts }]) => ({
      id,
      ...(company && { company }),
      rounds: rounds.sort(byRound),
      drafts: drafts.sort((a, b) => a.uri.localeCompare(b.uri)),
    }))
    .sort((a, b) => a.id.localeCompare(b.id));
}

const keyFor = (folder: string, company = '') => `${folder}#${companyKey(company)}`;

/** A message without a company, or with one that its folder's only notes leave out or spell otherwise, is theirs. */
function keyOfDraft(
  folder: string,
  company: string | undefined,
  groups: ReadonlyMap<string, unknown>,
): string {
  const exact = keyFor(folder, company);
  if (groups.has(exact)) return exact;
  const here = [...groups.keys()].filter((key) => key.startsWith(`${folder}#`));
  if (!company && here.length === 1) return here[0]!;
  const unnamed = keyFor(folder);
  return here.length === 1 && here[0] === unnamed ? unnamed : exact;
}

/** The company that a message names at its top. */
export function companyOf({ frontMatter, text }: Draft): string | undefined {
  return writtenAt(frontMatter, 'company', text)?.text;
}

/** The notes that `interview:` names, whether they are there or not. */
export function namedNotes({ uri, draft }: DraftFile): string | undefined {
  const path = writtenAt(draft.frontMatter, 'interview', draft.text)?.text;
  return path && relativeTo(uri, path);
}

/** By number, then by date, then by name: "round-2" is behind "round-1". */
function byRound(a: NotesFile, b: NotesFile): number {
  const number = ({ notes }: NotesFile) => Number(notes.frontMatter.fields.get('round')?.value) || 0;
  const date = ({ notes }: NotesFile) => String(notes.frontMatter.fields.get('date')?.value ?? '');
  return number(a) - number(b) || date(a).localeCompare(date(b)) || a.uri.localeCompare(b.uri);
}
