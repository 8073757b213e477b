import path from 'node:path';
import {
  type CheckContext,
  type Clock,
  check,
  checkNotes,
  type Draft,
  fixesFor,
  fixesForNotes,
  type Kind,
  kindNames,
  loadSpeller,
  parseDraft,
  parseNotes,
  type Settings,
  type WorkspaceIndex,
  wantsGrammar,
} from '../core/index.ts';
import { bundledWordLists } from '../node/wordLists.ts';
import { dictionaryReader } from './dictionaries.ts';
import { findGrammar } from './grammar.ts';
import { type Input, isNotes } from './inputs.ts';
import { type Checked, notesKind } from './pretty.ts';
import { uriOf } from './workspace.ts';

export interface CheckerOptions {
  settings: Settings;
  clock: Clock;
  /** Absent for a draft that is no file. */
  index?: WorkspaceIndex;
  kind?: Kind | undefined;
  /** A file with words that are known in all folders. */
  dictionary?: string | undefined;
  /** False to leave out what takes longest. */
  grammar: boolean;
}

/** Checks files, drafts with what stands around them. */
export async function checkAll(inputs: readonly Input[], options: CheckerOptions): Promise<Checked[]> {
  const { settings, clock, index, grammar } = options;
  const drafts = new Map(
    inputs.filter((input) => !isNotes(input)).map((input) => [input, draftOf(input, options)] as const),
  );
  const lints = grammar && wantsGrammar(settings) ? await findGrammar([...drafts.values()]) : undefined;
  const base = { settings, clock, speller: loadSpeller(await bundledWordLists()) };
  const wordsFor = dictionaryReader(options.dictionary);
  return Promise.all(
    inputs.map(async (input) => {
      const draft = drafts.get(input);
      const [surroundings, found] = [index?.around(uriOf(input.path)), draft && lints?.get(draft)];
      const context: CheckContext = {
        ...base,
        dictionary: await wordsFor(input.path),
        ...(surroundings && { surroundings }),
        ...(found && { grammar: found }),
      };
      return draft ? draftChecked(input, draft, context) : notesChecked(input, context);
    }),
  );
}

function draftOf({ path: file, text }: Input, { index, kind }: CheckerOptions): Draft {
  const known = index?.draft(uriOf(file));
  return known ?? parseDraft(text, { fileName: path.basename(file), ...(kind && { kind }) });
}

function draftChecked({ path: file, text }: Input, draft: Draft, context: CheckContext): Checked {
  const { value: kind, guessed } = draft.kind;
  return {
    path: file,
    text,
    kind,
    label: `${kindNames[kind].label}${guessed ? ', as it seems' : ''}`,
    words: draft.email.words,
    findings: check(draft, context),
    fixesFor: (finding) => fixesFor(finding, draft, context),
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
