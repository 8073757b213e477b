import { FileType, type GlobPattern, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FindFilesParams,
  findFilesRequest,
  type ReadFileParams,
  readFileRequest,
} from '../server/src/protocol.ts';

const ourFiles = '**/*.{followup,interview}.md';
const isOurFile = (name: string) => /\.(followup|interview)\.md$/.test(name);
const isSkipped = (name: string) => name === 'node_modules' || name.startsWith('.');
/** A walk asks for one folder after the other, perhaps over a network. */
const mostFolders = 2000;

/** Reads for a server that cannot: in the browser, and where a workspace is not on a disk. */
export function answerFileRequests(client: BaseLanguageClient): void {
  const { asUri } = client.protocol2CodeConverter;
  client.onRequest(findFilesRequest, async ({ folder }: FindFilesParams) => {
    const found = await findFiles(asUri(folder));
    return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
  client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readFile(asUri(uri)));
}

/** True where the workspace is known to hold a draft or notes. */
export async function hasFiles(): Promise<boolean> {
  return (await search(ourFiles, 1)).length > 0;
}

/** Search is fast, but not every file system offers it; those without are walked. */
async function findFiles(folder: Uri): Promise<Uri[]> {
  const found = await search(new RelativePattern(folder, ourFiles));
  return found.length > 0 ? found : walk(folder);
}

/** Where a file system has no search, the editor waits for one to be installed and never answers. */
const patience = 2000;

async function search(pattern: GlobPattern, most?: number): Promise<Uri[]> {
  // In place of `files.exclude`, which a list of letters has no reason to follow.
  const skipped = '**/{node_modules,.*}/**';
  const nothing = new Promise<Uri[]>((resolve) => setTimeout(resolve, patience, []));
  try {
    return await Promise.race([workspace.findFiles(pattern, skipped, most), nothing]);
  } catch {
    return [];
  }
}

async function walk(folder: Uri): Promise<Uri[]> {
  const found: Uri[] = [];
  const folders = [folder];
  for (let at = 0; at < folders.length && at < mostFolders; at++) {
    const current = folders[at]!;
    for (const [name, type] of await readFolder(current)) {
      const uri = Uri.joinPath(current, name);
      if (type === FileType.Directory && !isSkipped(name)) folders.push(uri);
      if (type & FileType.File && isOurFile(name)) found.push(uri);
    }
  }
  return found;
}

async function readFolder(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

async function readFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
