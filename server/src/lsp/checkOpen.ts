import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  checkNotes,
  type Finding,
  type Fix,
  fixesFor,
  fixesForNotes,
  ignoreFixes,
  parseNotes,
} from '../core/index.ts';
import { kindOfDocument } from './documents.ts';
import type { Session } from './session.ts';

/** An open file as it was checked, be it a draft or notes. */
export interface CheckedFile {
  findings: readonly Finding[];
  /** Worked out only when asked for, best first. */
  fixesFor(finding: Finding): Fix[];
  ignoreFixes(finding: Finding): Fix[];
}

/** Checks an open document; one that is neither a draft nor notes has no findings. */
export async function checkOpen(session: Session, document: TextDocument): Promise<CheckedFile> {
  const kind = kindOfDocument(document);
  if (kind === 'draft') {
    const { draft, findings, context } = await session.checker.checkOpen(document);
    return {
      findings,
      fixesFor: (finding) => fixesFor(finding, draft, context),
      ignoreFixes: (finding) => ignoreFixes(finding, draft),
    };
  }
  if (kind !== 'notes') return { findings: [], fixesFor: () => [], ignoreFixes: () => [] };
  const context = await session.checker.contextOf(document.uri);
  const notes = parseNotes(document.getText());
  return {
    findings: checkNotes(notes, context),
    fixesFor: (finding) => fixesForNotes(finding, notes, context),
    ignoreFixes: (finding) => ignoreFixes(finding, notes),
  };
}
