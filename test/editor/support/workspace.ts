import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../../scripts/workbench/server.mjs';

/** A copy of test/editor/workspace that a test may change. */
export function copyWorkspace() {
  const { folder: parent, remove } = temporaryFolder();
  const folder = path.join(parent, 'applications');
  cpSync(path.resolve(import.meta.dirname, '../workspace'), folder, { recursive: true });
  const file = (name: string) => path.join(folder, name);
  return { folder, file, read: (name: string) => readFileSync(file(name), 'utf8'), remove };
}
