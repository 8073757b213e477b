/**
 * A small workspace in one text, for fixtures and the pages of rules, so that all of it is seen at once:
 *
 *     now: 2026-11-20T09:00
 *     === acme/round-1.interview.md
 *     ---
 *     company: Acme Robotics
 *     …
 *     === acme/thank-you-dana.followup.md
 *     …
 *
 * `now` may be left out, and is in London; then no clock is known. In the corpus a label stands behind the path of a
 * message: `[other-company, send-time?]` are the rules that speak, and those that may.
 */
import { Temporal } from 'temporal-polyfill';
import { type CheckContext, type Clock, WorkspaceIndex } from '../../server/src/core/index.ts';
import { defaultContext } from './speller.ts';

export interface SmallWorkspace {
  /** The text of each file by its path. */
  files: Readonly<Record<string, string>>;
  clock?: Clock;
  /** What stands in brackets behind each path. */
  labels: Readonly<Record<string, string[]>>;
}

const heading = /^=== (\S+)(?: \[(.*)\])?[ \t]*(?:\r\n|\n|\r)/m;
const timeZone = 'Europe/London';
const root = 'file:///workspace/';

/** Undefined where the text is a single draft. Throws where something else than `now` stands above the first file. */
export function parseWorkspace(source: string): SmallWorkspace | undefined {
  const [top = '', ...parts]: (string | undefined)[] = source.split(heading);
  if (parts.length === 0) return undefined;
  const now = /^now: (\S+)$/.exec(top.trim())?.[1];
  if (top.trim() !== '' && !now) throw new Error(`What is this above the first file? ${top}`);
  const files: Record<string, string> = {};
  const labels: Record<string, string[]> = {};
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [path, label] = [parts[at]!, parts[at + 1] ?? ''];
    files[path] = parts[at + 2]!;
    labels[path] = label.split(/,\s*/).filter(Boolean);
  }
  return { files, labels, ...(now && { clock: clockAt(now) }) };
}

/** `now` as it is written: "2026-11-20T09:00". */
export function clockAt(now: string): Clock {
  const moment = Temporal.PlainDateTime.from(now).toZonedDateTime(timeZone);
  return { now: moment.toInstant().toString(), timeZone };
}

/** The paths of the messages. */
export function draftsOf({ files }: Pick<SmallWorkspace, 'files'>): string[] {
  return Object.keys(files).filter((path) => path.endsWith('.followup.md'));
}

/** What is known when the message at `path` is checked. */
export function contextIn({ files, clock }: Omit<SmallWorkspace, 'labels'>, path: string): CheckContext {
  const index = new WorkspaceIndex();
  for (const [name, text] of Object.entries(files)) index.set(root + name, text);
  const surroundings = index.around(root + path);
  return { ...defaultContext, ...(surroundings && { surroundings }), ...(clock && { clock }) };
}
