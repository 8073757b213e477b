import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** A copy of what was built, in a folder with a space in its name and without the file that is named, if one is. */
export function copyOfBuild(without?: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'followup build '));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(dist, folder, {
    recursive: true,
    filter: (file) => !/\.map$/.test(file) && path.basename(file) !== without,
  });
  return folder;
}
