import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { HostFiles } from '../lsp/host.ts';

/** Files of this machine. What git ignores is found too: people keep such letters out of git. */
export const nodeFiles: HostFiles = {
  async find(folder) {
    const found: string[] = [];
    for await (const file of draftsBelow(URI.parse(folder).fsPath)) found.push(URI.file(file).toString());
    return found;
  },

  async read(uri) {
    try {
      const text = await readFile(URI.parse(uri).fsPath, 'utf8');
      // Editors hide a byte order mark, and positions are reckoned without it.
      return text.replace(/^\uFEFF/, '');
    } catch {
      return null;
    }
  },
};

/** Walks by hand: the globbing libraries locate parts of themselves by a URL that a CommonJS bundle does not have. */
async function* draftsBelow(folder: string): AsyncGenerator<string> {
  // A folder that cannot be read, or is gone by now, holds nothing for us.
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) yield* draftsBelow(file);
    } else if (/\.(?:followup|interview)\.md$/.test(entry.name)) yield file;
  }
}
