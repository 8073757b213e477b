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
 * `now` may be left out, and is in London; then no clock is known.
 */
import { Temporal } from 'temporal-polyfill';
import { type CheckContext, type Clock, WorkspaceIndex } from '../../server/src/core/index.ts';
import { defaultContext } from './speller.ts';

export interface SmallWorkspace {
  /** The text of each file by its path. */
  files: Readonly<Record<string, string>>;
  clock?: Clock;
}

const heading = /^=== (\S+)[ \t]*(?:\r\n|\n|\r)/m;
const timeZone = 'Europe/London';
const root = 'file:///workspace/';

/** Undefined where the text is a single draft. Throws where something else than `now` stands above the first file. */
export function parseWorkspace(source: string): SmallWorkspace | undefined {
  const [top = '', ...parts] = source.split(heading);
  if (parts.length === 0) return undefined;
  const now = /^now: (\S+)$/.exec(top.trim())?.[1];
  if (top.trim() !== '' && !now) throw new Error(`What is this above the first file? ${top}`);
  const files: Record<string, string> = {};
  for (let at = 0; at + 1 < parts.length; at += 2) files[parts[at]!] = parts[at + 1]!;
  return { files, ...(now && { clock: clockAt(now) }) };
}

/** `now` as it is written: "2026-11-20T09:00". */
export function clockAt(now: string): Clock {
  const moment = Temporal.PlainDateTime.from(now).toZonedDateTime(timeZone);
  return { now: moment.toInstant().toString(), timeZone };
}

/** The paths of the messages. */
export function draftsOf({ files }: SmallWorkspace): string[] {
  return Object.keys(files).filter((path) => path.endsWith('.followup.md'));
}

/** What is known when the message at `path` is checked. */
export function contextIn({ files, clock }: SmallWorkspace, path: string): CheckContext {
  const index = new WorkspaceIndex();
  for (const [name, text] of Object.entries(files)) index.set(root + name, text);
  const surroundings = index.around(root + path);
  return { ...defaultContext, ...(surroundings && { surroundings }), ...(clock && { clock }) };
}
