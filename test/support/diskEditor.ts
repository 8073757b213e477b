import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type ApplyWorkspaceEditParams,
  CreateFile,
  FileChangeType,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import {
  type AgendaParams,
  type AgendaResult,
  type AgendaStep,
  agendaRequest,
} from '../../server/src/protocol.ts';
import { execute } from './commands.ts';
import { Editor } from './editor.ts';
import type { Workspace } from './workspace.ts';
import { editsByFile } from './workspaceEdits.ts';

const pathOf = (uri: string) => URI.parse(uri).fsPath;

/** An editor that also writes to the disk what it is asked to, and tells of what changes there. */
export class DiskEditor extends Editor {
  static async over(...folders: Workspace[]): Promise<DiskEditor> {
    const editor = new DiskEditor({
      folders: folders.map(({ uri }) => uri),
      initializationOptions: { timeZone: 'Europe/Berlin' },
    });
    await editor.shakeHands();
    return editor;
  }

  async agenda(params: AgendaParams = { now: '2026-11-19T09:00:00Z' }): Promise<AgendaStep[]> {
    return (await this.request<AgendaResult>(agendaRequest, params)).steps;
  }

  /** "thank-you Dana Cole todo": what each step says in a line. */
  async brief(): Promise<string[]> {
    return (await this.agenda()).map(({ kind, person, state }) =>
      [kind, person, state].filter(Boolean).join(' '),
    );
  }

  async run(command: string, ...args: unknown[]): Promise<unknown> {
    return execute(this, command, ...args);
  }

  async step(kind: string, person: string): Promise<AgendaStep> {
    const found = (await this.agenda()).find((step) => step.kind === kind && step.person === person);
    if (!found) throw new Error(`No ${kind} to ${person}`);
    return found;
  }

  /** Writes a file behind the editor's back, and tells of it as a watcher does. */
  async write(uri: string, text: string): Promise<void> {
    const type = existsSync(pathOf(uri)) ? FileChangeType.Changed : FileChangeType.Created;
    mkdirSync(path.dirname(pathOf(uri)), { recursive: true });
    writeFileSync(pathOf(uri), text);
    await this.tell([{ uri, type }]);
  }

  async remove(uri: string): Promise<void> {
    rmSync(pathOf(uri));
    await this.tell([{ uri, type: FileChangeType.Deleted }]);
  }

  async rename(from: string, to: string): Promise<void> {
    mkdirSync(path.dirname(pathOf(to)), { recursive: true });
    renameSync(pathOf(from), pathOf(to));
    await this.tell([
      { uri: from, type: FileChangeType.Deleted },
      { uri: to, type: FileChangeType.Created },
    ]);
  }

  tell(changes: readonly { uri: string; type: FileChangeType }[]): Promise<void> {
    return this.notify('workspace/didChangeWatchedFiles', { changes });
  }

  protected override applyEdit({ edit }: ApplyWorkspaceEditParams) {
    const created = (edit.documentChanges ?? []).filter(CreateFile.is);
    if (created.some(({ uri }) => existsSync(pathOf(uri))))
      return { applied: false, failureReason: 'It exists.' };
    for (const { uri } of created) writeFileSync(pathOf(uri), '');
    const applied = this.apply(edit);
    this.#toDisk(edit);
    return { applied };
  }

  #toDisk(edit: WorkspaceEdit): void {
    for (const { uri, edits } of editsByFile(edit)) {
      if (this.documents.has(uri)) continue;
      const before = TextDocument.create(uri, '', 0, readFileSync(pathOf(uri), 'utf8'));
      this.write(uri, TextDocument.applyEdits(before, edits)).catch(this.unlessGone);
    }
  }
}
