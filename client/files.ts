import { FileType, RelativePattern, Uri, workspace } from 'vscode';
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

/** True where the workspace holds at least one draft or notes. */
export async function hasFiles(): Promise<boolean> {
  try {
    return (await workspace.findFiles(ourFiles, '**/node_modules/**', 1)).length > 0;
  } catch {
    // No search here; whoever opens the view or a draft will be served all the same.
    return false;
  }
}

/** Search is fast, but not every file system offers it, and one without it answers that there is nothing. */
async function findFiles(folder: Uri): Promise<Uri[]> {
  const pattern = new RelativePattern(folder, ourFiles);
  // The second argument takes the place of `files.exclude`: a list of letters has no reason to follow that.
  const search = Promise.resolve(workspace.findFiles(pattern, '**/{node_modules,.*}/**'));
  const found = await search.catch(() => []);
  return found.length > 0 ? found : walk(folder);
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
