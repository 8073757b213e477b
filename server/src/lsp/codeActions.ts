import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix } from '../core/index.ts';
import { commands } from '../protocol.ts';
import { type CheckedFile, checkOpen } from './checkOpen.ts';
import { toFillableEdit, toOffsets, toTextEdits } from './convert.ts';
import { fixAll, fixAllKind, fixTypos } from './fixAll.ts';
import type { Feature, Session } from './session.ts';

/** Ways to resolve the findings at a place, and "fix all" for those who ask for it by its kind. */
export const codeActions: Feature = (session) => {
  session.connection.onCodeAction(async (params) => {
    const document = session.documents.our(params.textDocument.uri);
    if (!document) return [];
    noticeCursor(session, document, params);
    const checked = await checkOpen(session, document);
    const only = params.context?.only;
    return [
      ...(wants(only, CodeActionKind.QuickFix) ? quickFixes(session, document, checked, params) : []),
      // Never unasked: it works out the fixes of all findings, and editors ask at every move of the cursor.
      ...(only && wants(only, fixAllKind) ? fixAll(session.client, document, checked) : []),
    ];
  });
  return () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } });
};

/** Editors ask at every move of the cursor: one that is elsewhere has left the word that was being typed. */
function noticeCursor(session: Session, document: TextDocument, { range }: CodeActionParams): void {
  const caret = session.documents.caretIn(document);
  if (caret === undefined || caret === document.offsetAt(range.end)) return;
  session.documents.leave(document);
  session.onContextChanged.fire();
}

/** `only` names kinds together with all below them: `source` asks for `source.fixAll.followup` too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function quickFixes(
  session: Session,
  document: TextDocument,
  checked: CheckedFile,
  { range, context }: CodeActionParams,
): CodeAction[] {
  const { start, end } = toOffsets(document, range);
  const here = checked.findings.filter((finding) => finding.start <= end && start <= finding.end);
  const fixes: CodeAction[] = [];
  const ignores: CodeAction[] = [];
  for (const finding of here) {
    const diagnostic = diagnosticOf(session, document, finding, context?.diagnostics ?? []);
    const action = (fix: Fix) => toAction(session, document, fix, diagnostic);
    fixes.push(...checked.fixesFor(finding).map(action));
    if (finding.rule === 'spelling') {
      fixes.push(...fixTypos(session.client, document, checked));
      fixes.push(...addToDictionary(session, document, finding, diagnostic));
    }
    ignores.push(...checked.ignoreFixes(finding).map(action));
  }
  return merged([...fixes, ...ignores]);
}

/** One action where several findings have the same: it resolves them all. */
function merged(actions: readonly CodeAction[]): CodeAction[] {
  const byEffect = new Map<string, CodeAction>();
  for (const action of actions) {
    const effect = JSON.stringify([action.title, action.edit, action.command]);
    const same = byEffect.get(effect);
    if (same) same.diagnostics = [...(same.diagnostics ?? []), ...(action.diagnostics ?? [])];
    else byEffect.set(effect, action);
  }
  return [...byEffect.values()];
}

/** The client's own object where it sent it, so that it recognises what is resolved. */
function diagnosticOf(
  session: Session,
  document: TextDocument,
  finding: Finding,
  sent: readonly Diagnostic[],
): Diagnostic {
  const own = session.toDiagnostic(document, finding);
  const place = JSON.stringify(own.range);
  return sent.find((one) => one.code === own.code && JSON.stringify(one.range) === place) ?? own;
}

function toAction(session: Session, document: TextDocument, fix: Fix, diagnostic: Diagnostic): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix.preferred && { isPreferred: true }),
    edit: toFillableEdit(session.client, document, toTextEdits(document, fix.edits)),
  };
}

/** To the list that holds for the folder, and to the person's own where the editor keeps one. */
function addToDictionary(
  session: Session,
  document: TextDocument,
  finding: Finding,
  diagnostic: Diagnostic,
): CodeAction[] {
  const word = document.getText().slice(finding.start, finding.end);
  const offer = (title: string, ...more: string[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command: commands.addToDictionary, arguments: [document.uri, word, ...more] },
  });
  const own = session.dictionaries.ownFile;
  return [
    offer(`Add “${word}” to dictionary`),
    ...(own === undefined ? [] : [offer(`Add “${word}” to my own dictionary, for all folders`, 'user')]),
  ];
}
