import type { GenericSchema, InferOutput } from 'valibot';
import type { Draft } from '../document/draft.ts';
import type { Notes } from '../document/notes.ts';
import type { Finding, Fix, Report, SeveritySetting } from '../finding.ts';
import type { GuidanceId } from '../guidance.ts';
import type { Kind } from '../kinds.ts';
import type { Lint } from '../proofreading/lint.ts';
import type { Speller } from '../proofreading/speller.ts';
import type { ScheduleSettings } from '../schedule/settings.ts';
import type { Surroundings } from '../workspace/index.ts';

/**
 * The options of a rule: a valibot schema each, whose default and description are the only ones there are. Types,
 * validation, the settings in package.json and the tables in docs/rules are derived from them.
 */
export type OptionSchemas = Record<string, GenericSchema>;
export type OptionsOf<Schemas extends OptionSchemas> = { [Key in keyof Schemas]: InferOutput<Schemas[Key]> };

/** What a rule may look at besides the draft. */
export interface RuleContext<Options = unknown> {
  options: Options;
  /** Tells known words from typos; absent until its word lists are loaded, and then `spelling` is silent. */
  speller?: Speller;
  /** Words that the person has added to their own list, in lower case. */
  dictionary?: ReadonlySet<string>;
  /** What a grammar checker that runs beside the core has found in this very text; absent until it has answered. */
  grammar?: readonly Lint[];
  /** Where somebody is typing; what they are in the middle of is not wrong yet. */
  caret?: number;
  /** True while the text differs from what was last saved: somebody may be in the middle of it. */
  unsaved?: boolean;
  /** The notes and the other messages; absent where only this one file is known. */
  surroundings?: Surroundings;
  /** This moment and the person's time zone (IANA); absent where nobody says. */
  clock?: Clock;
  /** How soon and how often to ask, and the days on which nobody reads mail; absent for the defaults. */
  schedule?: ScheduleSettings;
}

/** `now` is ISO 8601 in UTC. */
export interface Clock {
  now: string;
  timeZone: string;
}

/** All there is to know of one rule. Its file is named as its id. */
export interface Rule<Schemas extends OptionSchemas = OptionSchemas> {
  id: string;
  /** Two to five words, for lists and titles: "Too long". */
  title: string;
  /** When it speaks, in one plain sentence. */
  summary: string;
  /** Why that matters to the reader of the message, in one or two sentences. Shown on hover. */
  why: string;
  /** The rows of docs/guidance.md it serves. */
  guidance: readonly GuidanceId[];
  /** The kinds of message it makes sense for. */
  kinds: readonly Kind[];
  severity: Exclude<SeveritySetting, 'off'>;
  options: Schemas;
  /** The rule whose findings hide those of this one that they overlap: one place, one thing to mend at a time. */
  yieldsTo?: string;
  check(draft: Draft, context: RuleContext<OptionsOf<Schemas>>): Iterable<Report>;
  /** Worked out only when somebody asks for them, best first. `finding` is one that `check` reported. */
  fixes?(finding: Finding, draft: Draft, context: RuleContext<OptionsOf<Schemas>>): Fix[];
  /** What the rule has to say about interview notes, where it has. */
  checkNotes?(notes: Notes, context: RuleContext<OptionsOf<Schemas>>): Iterable<Report>;
  /** As `fixes`, for what `checkNotes` reported. */
  fixesInNotes?(finding: Finding, notes: Notes, context: RuleContext<OptionsOf<Schemas>>): Fix[];
}

/** Gives a rule literal its types: options flow from the schemas into `check` and `fixes`. */
export function defineRule<Schemas extends OptionSchemas>(rule: Rule<Schemas>): Rule<Schemas> {
  return rule;
}

/** True once the body holds a word: before that there is one thing to say, not ten. */
export function isBegun(draft: Draft): boolean {
  return draft.email.words > 0;
}

/**
 * True once there is enough to say what a draft lacks: its end, or several sentences that were saved. Somebody in the
 * middle of writing knows that there is more to come.
 */
export function isWritten(draft: Draft, { unsaved }: Pick<RuleContext, 'unsaved'> = {}): boolean {
  const { closing, signature, sentences, words } = draft.email;
  const ended = closing !== undefined || signature !== undefined;
  return words > 0 && (ended || (!unsaved && written(sentences) >= 3 && words >= 25));
}

/** Sentences, also where the next begins with a small letter. */
const written = (sentences: readonly { text: string }[]) =>
  sentences.reduce((count, { text }) => count + text.trim().split(/[.!?]\s+/).length, 0);
