import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Range, Written } from '../finding.ts';
import { type Directive, findDirectives } from './directives.ts';
import { type FrontMatter, parseFrontMatter } from './frontMatter.ts';
import { overusedConstructs, withoutComments, withoutDeepNesting } from './markup.ts';
import type { Person } from './people.ts';

/** What the sections of the notes are about, by their names in the front matter of drafts. */
export const topics = ['discussed', 'liked', 'concerns', 'ideas', 'culture'] as const;
export type Topic = (typeof topics)[number];

/** One line of the notes: "Dana: moving billing off the monolith" is about Dana, and its text begins at "moving". */
export interface Note extends Written {
  /** Who said it or is meant, as written before the colon. */
  about?: Written;
}

export interface Section extends Range {
  heading: Written;
  /** Absent for headings of the person's own. */
  topic?: Topic;
  notes: Note[];
}

/** An `.interview.md` file as a typed tree. All offsets are UTF-16 code units from the start of the file. */
export interface Notes {
  text: string;
  frontMatter: FrontMatter;
  company?: Written;
  role?: Written;
  interviewers: readonly Person[];
  sections: readonly Section[];
  directives: Directive[];
}

/** As for drafts: nobody writes so much about an interview, but somebody may paste a log. */
const longestRead = 60_000;

const headings: readonly (readonly [RegExp, Topic])[] = [
  [/\b(?:discuss\w*|topics?|talked|conversation|covered)\b/i, 'discussed'],
  [/\b(?:liked?|strengths?|impressed|went well)\b/i, 'liked'],
  [/\b(?:concerns?|doubts?|worr(?:y|ies)|objections?|reservations?)\b/i, 'concerns'],
  [/\b(?:ideas?|improve\w*|suggestions?)\b/i, 'ideas'],
  [/\b(?:culture|values?|style)\b/i, 'culture'],
];

/** Reads notes. Never throws, whatever the text. */
export function parseNotes(text: string): Notes {
  const frontMatter = parseFrontMatter(text);
  const limit = Math.min(text.length, frontMatter.range.end + longestRead);
  const [company, role] = [writtenAt(frontMatter, 'company', text), writtenAt(frontMatter, 'role', text)];
  return {
    text,
    frontMatter,
    ...(company && { company }),
    ...(role && { role }),
    interviewers: frontMatter.fields.get('interviewers')?.people ?? [],
    sections: readSections(text.slice(0, limit), frontMatter.range.end),
    directives: findDirectives(text.slice(0, limit)),
  };
}

/** All notes on a topic. */
export function notesOn(notes: Notes, topic: Topic): Note[] {
  return notes.sections.filter((section) => section.topic === topic).flatMap((section) => section.notes);
}

/** The value of a key, where it is a line of text that holds something. */
export function writtenAt({ fields }: FrontMatter, key: string, text: string): Written | undefined {
  const field = fields.get(key);
  if (typeof field?.value !== 'string' || field.value.trim() === '') return undefined;
  const source = text.slice(field.range.start, field.range.end);
  const at = Math.max(0, source.indexOf(field.value.trim()));
  const start = field.range.start + at;
  return {
    start,
    end: Math.min(start + field.value.trim().length, field.range.end),
    text: field.value.trim(),
  };
}

function readSections(text: string, from: number): Section[] {
  const source = withoutDeepNesting(withoutComments(text.slice(from)));
  const disable = { null: ['codeIndented', 'setextUnderline', 'htmlFlow', ...overusedConstructs(source)] };
  const tree = fromMarkdown(source, { extensions: [{ disable }] });
  const sections: Section[] = [];
  for (const { start, end, isHeading } of blocksOf(tree, from)) {
    const last = sections.at(-1);
    if (isHeading) sections.push(sectionFrom(text, { start, end }));
    else if (last) {
      last.end = Math.max(last.end, end);
      last.notes.push(...noteFrom(text, { start, end }));
    }
  }
  return sections;
}

interface Node {
  type: string;
  children?: Node[];
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

/** Headings and paragraphs (those of list items too) in the order of the text; nested ones come one by one. */
function* blocksOf(tree: Node, shift: number): Generator<Range & { isHeading: boolean }> {
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'heading' || node.type === 'paragraph') {
      const start = shift + (node.position?.start.offset ?? 0);
      yield { start, end: shift + (node.position?.end.offset ?? 0), isHeading: node.type === 'heading' };
    } else waiting.push(...(node.children ?? []).toReversed());
  }
}

function sectionFrom(text: string, { start, end }: Range): Section {
  const mark = /^[#\s]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const title = text.slice(start + mark, end).replace(/[\s#]+$/, '');
  const topic = headings.find(([pattern]) => pattern.test(title))?.[1];
  const heading = { start: start + mark, end: start + mark + title.length, text: title };
  return { start, end, heading, ...(topic && { topic }), notes: [] };
}

/** A name of up to four words before a colon, as people note who said what. */
const speaker =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|der|de|da|al|and|&)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|der|de|da|al|and|&)){0,4})\s*[:–—]\s+(?=\S)/u;

function noteFrom(text: string, { start, end }: Range): Note[] {
  const whole = text.slice(start, end);
  const [before = '', name = ''] = speaker.exec(whole) ?? [];
  const words = whole.slice(before.length).trim();
  // "Dana:" waits for what she said, and "What I saw:" for the lines below it.
  if (words === '' || /^.{1,60}:$/.test(words)) return [];
  const at = start + whole.indexOf(words, before.length);
  const note = { start: at, end: at + words.length, text: words.replace(/\s+/g, ' ') };
  return [name ? { ...note, about: { start, end: start + name.length, text: name } } : note];
}
