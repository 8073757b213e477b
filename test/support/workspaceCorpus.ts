/** The small workspaces of test/corpus/workspaces, and how the rules over several files do on them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, parseDraft } from '../../server/src/core/index.ts';
import { corpusFolder, type Half, type Message, measure, type Result } from './corpus.ts';
import { contextIn, draftsOf, parseWorkspace } from './workspaceText.ts';

/** What the labels speak of; the other rules have the messages of the corpus. */
const measured = [
  'other-company',
  'recipient',
  'copied-message',
  'send-time',
  'no-interview-reference',
  'unanswered-concern',
  'thin-for-manager',
  'too-long',
];

/** Every message of one half, checked in its workspace. */
export function readWorkspaces(half: Half): Message[] {
  const folder = path.join(corpusFolder, 'workspaces', half);
  return readdirSync(folder).flatMap((name) => {
    const workspace = parseWorkspace(readFileSync(path.join(folder, name), 'utf8'));
    if (!workspace) throw new Error(`${half}/${name} holds no files.`);
    return draftsOf(workspace).map((file) => {
      const label = workspace.labels[file] ?? [];
      const draft = parseDraft(workspace.files[file]!, { fileName: path.basename(file) });
      return {
        file: `${name.replace('.workspace.md', '')}: ${file}`,
        label: {
          fires: label.filter((rule) => !rule.endsWith('?')),
          either: label.filter((rule) => rule.endsWith('?')).map((rule) => rule.slice(0, -1)),
        },
        draft,
        findings: check(draft, contextIn(workspace, file)),
      };
    });
  });
}

/** How the rules over several files did on one half. */
export function measureWorkspaces(half: Half): Result[] {
  return measure(readWorkspaces(half)).filter(({ rule }) => measured.includes(rule));
}
