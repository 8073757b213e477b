/**
 * The licences of all that is part of the product and not ours: packages whose code is in a bundle, Harper's
 * WebAssembly beside them, and packages whose word lists are compiled into a file of ours.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledFiles } from '../../esbuild.mjs';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
  devDependencies?: Record<string, string>;
}

interface Licence {
  title: string;
  text: string;
}

const introduction = `Followup contains software and word lists by others. What follows are their names and licences.
Written by "npm run generate" from the packages themselves.
`;
const rule = `\n${'-'.repeat(80)}\n\n`;

/** The text of THIRD-PARTY-NOTICES.txt. Throws where a package does not say on what terms it may be passed on. */
export async function noticesOf(root: string): Promise<string> {
  const folders = [...(await foldersOfCode()), ...foldersOfWords(root)];
  const licences = [...new Set(folders)].map((folder) => licenceOf(path.join(root, folder)));
  const titlesByText = new Map<string, Set<string>>();
  for (const { title, text } of licences)
    titlesByText.set(text, (titlesByText.get(text) ?? new Set()).add(title));
  const entries = [...titlesByText].map(([text, titles]) => `${[...titles].sort().join('\n')}\n\n${text}\n`);
  return [introduction, ...entries.sort()].join(rule);
}

/** "node_modules/a" of "node_modules/a/lib/b.js"; of nested packages the inner one. */
async function foldersOfCode(): Promise<string[]> {
  const files = await bundledFiles();
  return files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
}

/** The packages that the scripts for the word lists name. */
function foldersOfWords(root: string): string[] {
  const { devDependencies = {} } = manifestIn(root);
  const scripts = ['dictionaries.ts', ...filesIn(path.join(root, 'scripts/wordLists'), 'wordLists')];
  const code = scripts.map((file) => readFileSync(path.join(root, 'scripts', file), 'utf8')).join('\n');
  return Object.keys(devDependencies)
    .filter((name) => code.includes(`'${name}'`))
    .map((name) => `node_modules/${name}`);
}

function filesIn(folder: string, name: string): string[] {
  try {
    return readdirSync(folder).map((file) => path.join(name, file));
  } catch {
    return [];
  }
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

function licenceOf(folder: string): Licence {
  const { name, version, license, author } = manifestIn(folder);
  if (!license) throw new Error(`${name} does not say under which licence it is.`);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file));
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const by = typeof author === 'string' ? author : author?.name;
  const fallback = `${license}${by ? `, by ${by}` : ''} (the package comes without the text of its licence)`;
  const text = texts.join('\n\n').replace(/\r\n?/g, '\n').trim();
  return { title: `${name} ${version} (${license})`, text: text || fallback };
}
