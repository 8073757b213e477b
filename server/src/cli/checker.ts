import path from 'node:path';
import {
  type CheckContext,
  type Clock,
  check,
  checkNotes,
  fixesFor,
  fixesForNotes,
  type Kind,
  kindNames,
  loadSpeller,
  parseDraft,
  parseNotes,
  type Settings,
  type WorkspaceIndex,
} from '../core/index.ts';
import { bundledWordLists } from '../lsp/bundled.ts';
import { dictionaryReader } from './dictionaries.ts';
import { type Input, isNotes } from './inputs.ts';
import { type Checked, notesKind } from './pretty.ts';
import { uriOf } from './workspace.ts';

export interface CheckerOptions {
  settings: Settings;
  clock: Clock;
  /** Absent for a draft that is no file. */
  index?: WorkspaceIndex;
  kind?: Kind | undefined;
}

/** Checks files one after the other, drafts with what stands around them. */
export async function checkerFor({ settings, clock, index, kind }: CheckerOptions) {
  const base = { settings, clock, speller: loadSpeller(await bundledWordLists()) };
  const wordsFor = dictionaryReader();
  return async (input: Input): Promise<Checked> => {
    const { path: file, text } = input;
    const surroundings = index?.around(uriOf(file));
    const dictionary = await wordsFor(file);
    const context: CheckContext = { ...base, dictionary, ...(surroundings && { surroundings }) };
    if (isNotes(input)) return notesChecked(input, context);
    const known = index?.draft(uriOf(file));
    const draft = known ?? parseDraft(text, { fileName: path.basename(file), ...(kind && { kind }) });
    return {
      path: file,
      text,
      kind: draft.kind.value,
      label: `${kindNames[draft.kind.value].label}${draft.kind.guessed ? ', as it seems' : ''}`,
      words: draft.email.words,
      findings: check(draft, context),
      fixesFor: (finding) => fixesFor(finding, draft, context),
    };
  };
}

function notesChecked({ path: file, text }: Input, context: CheckContext): Checked {
  const notes = parseNotes(text);
  const noted = notes.sections.flatMap((section) => section.notes);
  return {
    path: file,
    text,
    kind: notesKind,
    label: 'Interview notes',
    words: noted.reduce((sum, note) => sum + note.text.split(' ').length, 0),
    findings: checkNotes(notes, context),
    fixesFor: (finding) => fixesForNotes(finding, notes, context),
  };
}
