import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Fix } from '../core/index.ts';
import type { CheckedFile } from './checkOpen.ts';
import type { Client } from './client.ts';
import { toTextEdits, toWorkspaceEdit } from './convert.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.followup`;

/** All fixes that change no meaning, as one action; none where there is nothing to fix. */
export function fixAll(client: Client, document: TextDocument, checked: CheckedFile): CodeAction[] {
  const edits = safeFixes(checked).flatMap((fix) => fix.edits);
  if (edits.length === 0) return [];
  return [
    {
      title: 'Fix everything that can be fixed safely',
      kind: fixAllKind,
      edit: toWorkspaceEdit(client, document, toTextEdits(document, edits)),
    },
  ];
}

/** All typos at once of which nobody doubts what was meant; none where that is only one. */
export function fixTypos(client: Client, document: TextDocument, checked: CheckedFile): CodeAction[] {
  const findings = checked.findings.filter(({ rule }) => rule === 'spelling');
  const fixes = findings.length < 2 ? [] : safeFixes({ ...checked, findings });
  if (fixes.length < 2) return [];
  const edits = toTextEdits(
    document,
    fixes.flatMap((fix) => fix.edits),
  );
  return [
    {
      title: `Fix all ${fixes.length} typos that leave no doubt`,
      kind: CodeActionKind.QuickFix,
      edit: toWorkspaceEdit(client, document, edits),
    },
  ];
}

/** One safe fix for each finding. Where two get in each other's way the first wins; the other's turn is the next run. */
function safeFixes({ findings, fixesFor }: CheckedFile): Fix[] {
  const chosen: Fix[] = [];
  for (const finding of findings) {
    const safe = fixesFor(finding).filter((fix) => fix.safe);
    const fix = safe.find(({ preferred }) => preferred) ?? safe[0];
    if (fix && !chosen.some((other) => inTheWay(fix, other))) chosen.push(fix);
  }
  return chosen;
}

/** Edits that only touch count too: two insertions at one place would come out in an arbitrary order. */
function inTheWay(one: Fix, other: Fix): boolean {
  return one.edits.some((a) => other.edits.some((b) => a.start <= b.end && b.start <= a.end));
}
