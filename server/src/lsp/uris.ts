import { URI, Utils } from 'vscode-uri';

/** One spelling for all spellings of a URI: clients differ in what they escape (`c:` and `c%3A`, `é` and `%C3%A9`). */
export function keyOf(uri: string): string {
  return URI.parse(uri).toString();
}

/** The file's name without its folder, unescaped. */
export function baseName(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The folder a file lies in. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

export function schemeOf(uri: string): string {
  return URI.parse(uri).scheme;
}

/** True where a file lies somewhere below a folder. */
export function isBelow(uri: string, folder: string): boolean {
  return keyOf(uri).startsWith(`${keyOf(folder).replace(/\/$/, '')}/`);
}
