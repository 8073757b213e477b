import { TextDocument } from 'vscode-languageserver-textdocument';
import { docsUrl, type Finding, type Fix, type Range, rules } from '../core/index.ts';
import type { JsonFile, JsonFinding, JsonRange, JsonReport } from './contract.ts';
import type { Checked } from './pretty.ts';

/** The report as one JSON object and a line break. `docs` is the URL of the documentation's folder. */
export function toJson(checked: readonly Checked[], docs: string): string {
  const report: JsonReport = { version: 1, files: checked.map((file) => fileOf(file, docs)) };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function fileOf(checked: Checked, docs: string): JsonFile {
  const { path, text, kind, words, findings } = checked;
  const document = TextDocument.create(path, 'followup', 0, text);
  const place = (range: Range): JsonRange => ({
    start: document.positionAt(range.start),
    end: document.positionAt(range.end),
  });
  return {
    path,
    kind,
    words,
    findings: findings.map((finding) => findingOf(finding, checked, place, docs)),
  };
}

function findingOf(
  finding: Finding,
  { text, fixesFor }: Checked,
  place: (range: Range) => JsonRange,
  docs: string,
): JsonFinding {
  const { rule, part, severity, message, start, end } = finding;
  return {
    rule,
    ...(part !== undefined && { part }),
    severity,
    message,
    range: place(finding),
    text: text.slice(start, end),
    fixes: fixesFor(finding).map((fix) => fixOf(fix, place)),
    guidance: rules.find(({ id }) => id === rule)?.guidance ?? [],
    docs: docsUrl(rule, docs),
  };
}

function fixOf({ title, edits }: Fix, place: (range: Range) => JsonRange): JsonFinding['fixes'][number] {
  return { title, edits: edits.map((edit) => ({ range: place(edit), newText: edit.newText })) };
}
