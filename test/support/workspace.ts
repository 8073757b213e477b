import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { URI } from 'vscode-uri';

/** A folder on disk that lasts as long as the test. */
export class Workspace {
  readonly path = mkdtempSync(path.join(tmpdir(), 'followup-test-'));
  readonly uri = URI.file(this.path).toString();

  constructor(files: Readonly<Record<string, string>> = {}) {
    onTestFinished(() => rmSync(this.path, { recursive: true }));
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  file(name: string): string {
    return URI.file(path.join(this.path, name)).toString();
  }

  read(name: string): string {
    return readFileSync(path.join(this.path, name), 'utf8');
  }

  /** Writes a file and gives its URI. */
  write(name: string, text: string): string {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return this.file(name);
  }

  remove(name: string): void {
    rmSync(path.join(this.path, name));
  }
}
