/**
 * A fixture is a draft whose expected findings stand as lines of carets under the text they mark:
 *
 *     I look forward to the oppurtunity.
 *                           ^^^^^^^^^^^ spelling
 *
 * Such lines are taken out before the draft is checked, so that a caret may stand in column 0 and no word is counted
 * that the person did not write. Columns are UTF-16 code units, as in findings; a tab is one of them.
 *
 *     ^^^> rule    begins at the first caret and goes on below
 *     ^^^< rule    ends with the last caret
 *     |    rule    a place without width; `|<` ends before that column
 *     ^^^ rule: …  the message also contains what stands behind the colon
 *
 * Rules over several files have `<name>.workspace.md`, whose messages are a fixture each; see workspaceText.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fix, Range } from '../../server/src/core/index.ts';
import { draftsOf, parseWorkspace, type SmallWorkspace } from './workspaceText.ts';

export interface Expected extends Range {
  rule: string;
  /** Part of the message. */
  says?: string;
}

export interface Fixture {
  /** Folder and file, for the name of a test. */
  name: string;
  folder: string;
  fileName: string;
  /** The draft without its marks. */
  text: string;
  expected: Expected[];
  /** What the first fix of the first finding makes of it, where somebody wrote that down. */
  fixed?: string;
  /** Where it stands, for those that do not stand alone. */
  place?: { workspace: Omit<SmallWorkspace, 'labels'>; path: string };
}

const root = path.resolve(import.meta.dirname, '../fixtures');
const ending = '.followup.md';
const several = '.workspace.md';
const mark = /^(?<indent>[ \t]*)(?<sign>\^+|\|)(?<open>[<>]?)[ \t]+(?<rule>[a-z][a-z-]*)(?:: (?<says>.+))?$/;

/** All fixtures below test/fixtures, by folder and name. */
export function readFixtures(): Fixture[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return files.flatMap((file) => {
    if (file.endsWith(several)) return readWorkspace(file, files);
    return file.endsWith(ending) ? [readFixture(file, files)] : [];
  });
}

/** Each message of a workspace; `<name>.fixed.md` belongs to the first that has a mark. */
function readWorkspace(file: string, files: readonly string[]): Fixture[] {
  const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
  const { files: sources, clock } = parseWorkspace(read(file)) ?? { files: {} };
  const parsed = Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [name, parseFixture(source)]),
  );
  const texts = Object.entries(parsed).map(([name, { text }]) => [name, text] as const);
  const workspace = { files: Object.fromEntries(texts), ...(clock && { clock }) };
  const marked = Object.keys(parsed).find((name) => parsed[name]!.expected.length > 0);
  const fixed = file.replace(several, '.fixed.md');
  return draftsOf(workspace).map((name) => ({
    name: `${file.slice(0, -several.length)}: ${name}`,
    folder: path.dirname(file),
    fileName: path.basename(name),
    ...parsed[name]!,
    place: { workspace, path: name },
    ...(name === marked && files.includes(fixed) && { fixed: read(fixed) }),
  }));
}

function readFixture(file: string, files: readonly string[]): Fixture {
  const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
  const fixed = file.replace(ending, '.fixed.md');
  const place = {
    name: file.slice(0, -ending.length),
    folder: path.dirname(file),
    fileName: path.basename(file),
  };
  return { ...place, ...parseFixture(read(file)), ...(files.includes(fixed) && { fixed: read(fixed) }) };
}

/** Takes the marks out of a draft. Throws on a mark that marks nothing, and on a caret that is no mark. */
export function parseFixture(source: string): Pick<Fixture, 'text' | 'expected'> {
  const expected: Expected[] = [];
  const open: Expected[] = [];
  let text = '';
  let lineStart: number | undefined;
  for (const [line] of source.matchAll(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g)) {
    const groups = mark.exec(line.trimEnd())?.groups;
    if (!groups) {
      if (line.includes('^')) throw new Error(`Is this a mark? ${line}`);
      lineStart = text.length;
      text += line;
    } else {
      if (lineStart === undefined) throw new Error(`There is no text above ${line}`);
      addMark(groups, lineStart, expected, open);
      // A mark below a last line that has no line break must not give it one.
      if (!/[\r\n]$/.test(line)) text = text.replace(/(?:\r\n|\n|\r)$/, '');
    }
  }
  if (open.length > 0) throw new Error(`The mark of ${open[0]?.rule} is never closed.`);
  return { text, expected };
}

function addMark(
  groups: Record<string, string>,
  lineStart: number,
  expected: Expected[],
  open: Expected[],
): void {
  const { indent = '', sign = '', rule = '', says } = groups;
  const start = lineStart + indent.length;
  const end = start + (sign === '|' ? 0 : sign.length);
  if (groups.open === '<') {
    const index = open.findIndex((one) => one.rule === rule);
    if (index < 0) throw new Error(`A mark of ${rule} ends that never began.`);
    expected.push({ ...open.splice(index, 1)[0]!, end });
  } else (groups.open === '>' ? open : expected).push({ start, end, rule, ...(says && { says }) });
}

/** One line for a finding or a mark: where it is (1-based, as editors show it), its rule and its text. */
export function inWords(text: string, { start, end, rule }: Range & { rule: string }): string {
  const at = (offset: number) => {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return `${lines.length}:${lines.at(-1)!.length + 1}`;
  };
  return `${at(start)}–${at(end)} ${rule} ${JSON.stringify(text.slice(start, end))}`;
}

/** The text with a fix applied. Throws where edits overlap, lie outside of the text or cut a character in two. */
export function applyFix(text: string, { title, edits }: Fix): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end < start || end > text.length)
      throw new Error(`“${title}” edits ${start} to ${end} wrongly.`);
    if (cutsACharacter(text, start) || cutsACharacter(text, end))
      throw new Error(`“${title}” cuts a character in two.`);
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

function cutsACharacter(text: string, at: number): boolean {
  return (
    at > 0 && at < text.length && /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(at - 1, at + 1))
  );
}
