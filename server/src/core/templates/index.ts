import type { Kind } from '../kinds.ts';
import data from './templates.json' with { type: 'json' };

export { fillBody, plainBody } from './body.ts';

/** One template of `snippets/`, as completion and "New Draft" offer it. */
export interface Template {
  /** Folder and file name below `snippets/`: `thank-you/panel`. */
  name: string;
  /** What a person types to get it; begins with `fu-`. */
  prefix: string;
  title: string;
  /** When to use it, in plain words. */
  description: string;
  language: 'followup' | 'interview-notes';
  /** Absent for notes. */
  kind?: Kind;
  /** Rows of docs/guidance.md. */
  guidance: readonly string[];
  /** In VS Code snippet syntax; where it begins with `---`, it is a whole file and not only its text. */
  body: string;
}

/** All templates, in the order of the kinds; the `fu-new-…` of a kind follows its other ones. */
export const templates = data as readonly Template[];
