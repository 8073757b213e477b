import colors from 'picocolors';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix, Severity } from '../core/index.ts';

/** What notes are called beside the kinds of message. */
export const notesKind = 'interview-notes';

/** A draft or notes that were checked. */
export interface Checked {
  path: string;
  text: string;
  /** A kind of message, or `interview-notes`. */
  kind: string;
  /** The same for people: "Thank-you note, as it seems". */
  label: string;
  words: number;
  findings: readonly Finding[];
  fixesFor(finding: Finding): Fix[];
}

const paint: Record<Severity, (text: string) => string> = {
  error: colors.red,
  warning: colors.yellow,
  information: colors.blue,
  hint: colors.gray,
};

/** The findings for a person at a terminal: a paragraph a draft, a line a finding, and how many there are. */
export function toPretty(checked: readonly Checked[]): string {
  const paragraphs = checked.filter(({ findings }) => findings.length > 0).map(paragraphOf);
  return [...paragraphs, summaryOf(checked), ''].join('\n');
}

function paragraphOf({ path, text, label, words, findings }: Checked): string {
  const about = `${label}, ${words} words`;
  const document = TextDocument.create(path, 'followup', 0, text);
  const lines = findings.map((finding) => lineOf(finding, document));
  return [`${colors.underline(path)}  ${colors.gray(about)}`, ...lines, ''].join('\n');
}

/** People count lines and columns from one. */
function lineOf({ start, severity, message, rule }: Finding, document: TextDocument): string {
  const { line, character } = document.positionAt(start);
  const place = `${line + 1}:${character + 1}`.padStart(7);
  return `${colors.gray(place)}  ${paint[severity](severity.padEnd(11))}  ${message}  ${colors.gray(rule)}`;
}

function summaryOf(checked: readonly Checked[]): string {
  if (checked.length === 0) return 'There are no drafts (*.followup.md) here.';
  const noun = checked.some(({ kind }) => kind === notesKind) ? 'file' : 'draft';
  const count = checked.reduce((sum, { findings }) => sum + findings.length, 0);
  const touched = checked.filter(({ findings }) => findings.length > 0).length;
  if (count === 0) return `Nothing to say about ${plural(checked.length, noun)}.`;
  return `${plural(count, 'finding')} in ${touched} of ${plural(checked.length, noun)}.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
