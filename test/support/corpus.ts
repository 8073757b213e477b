/** The corpus of test/corpus, and how the rules do on it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { check, type Draft, type Finding, parseDraft, rules } from '../../server/src/core/index.ts';
import { guidanceContext } from './speller.ts';

export const halves = ['building', 'held-out'] as const;
export type Half = (typeof halves)[number];

/** What is measured as whole messages: the halves, and sets that were written later. */
export const messageSets = [
  ...halves,
  'fresh',
  'blind-1',
  'blind-2',
  'blind-3',
  'blind-4',
  'blind-5',
  'earlier-half',
  'second-half',
  'hard-building',
  'everyday-building',
  'everyday-held-out',
  'everyday-2-building',
  'everyday-2-held-out',
  'everyday-3-building',
  'everyday-3-held-out',
  'told-building',
] as const;

/** What a coach would say of a message; rules in neither list must be silent. */
interface Label {
  fires?: string[];
  /** Where coaches would differ; not counted. */
  either?: string[];
  clean?: boolean;
}

export interface Message {
  file: string;
  label: Label;
  draft: Draft;
  findings: Finding[];
}

/** How one rule did: how many faults it had to find and did, and which clean messages it flagged. */
export interface Result {
  rule: string;
  positives: Message[];
  missed: Message[];
  negatives: Message[];
  wrong: Message[];
}

export const corpusFolder = path.resolve(import.meta.dirname, '../corpus');

/** Reads and checks the messages of one half, as the command line would. */
export function readHalf(half: (typeof messageSets)[number]): Message[] {
  const folder = path.join(corpusFolder, half);
  const labels = parse(readFileSync(path.join(folder, 'labels.yaml'), 'utf8')) as Record<string, Label>;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.followup.md'))
    .map((file) => {
      const own = labels[file];
      if (!own) throw new Error(`${half}/${file} has no label.`);
      const label = { ...own, either: [...(own.either ?? []), ...(labels['*']?.either ?? [])] };
      const draft = parseDraft(readFileSync(path.join(folder, file), 'utf8'));
      return { file, label, draft, findings: check(draft, guidanceContext) };
    });
}

/** "missing-part:offer", or the rule's id alone. */
const nameOf = ({ rule, part }: Finding) => (part === undefined ? [rule] : [rule, `${rule}:${part}`]);
const named = (labels: readonly string[] = []) => labels.flatMap((label) => [label, label.split(':')[0]!]);

/** What was found of a message, but for the parts where coaches would differ. */
export const counted = ({ label, findings }: Message): Finding[] =>
  findings.filter(({ rule, part }) => part === undefined || !label.either?.includes(`${rule}:${part}`));

/** How every rule, and every part that can be missing, did on some messages. */
export function measure(messages: readonly Message[]): Result[] {
  const parts = new Set(
    messages.flatMap(({ label }) => (label.fires ?? []).filter((one) => one.includes(':'))),
  );
  return [...rules.map(({ id }) => id), ...[...parts].sort()].map((rule) => {
    const fired = (message: Message) => counted(message).some((finding) => nameOf(finding).includes(rule));
    const positives = messages.filter(({ label }) => named(label.fires).includes(rule));
    const negatives = messages.filter(
      ({ label }) => !named(label.fires).includes(rule) && !label.either?.includes(rule),
    );
    return {
      rule,
      positives,
      missed: positives.filter((message) => !fired(message)),
      negatives,
      wrong: negatives.filter(fired),
    };
  });
}
