import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { fieldTypes, personFieldTypes, relations } from '../../server/src/core/document/fields.ts';
import { checkNotes, parseNotes } from '../../server/src/core/index.ts';
import { defaultContext } from '../support/speller.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/writing-notes.md'), 'utf8');

it('the page about notes shows some without findings', () => {
  const [example] = fromMarkdown(page).children.flatMap((node) =>
    node.type === 'code' && node.lang === 'interview-good' ? [node.value] : [],
  );
  const clock = { now: '2026-11-18T18:00:00Z', timeZone: 'Europe/London' };
  expect(parseNotes(example ?? '').interviewers).toHaveLength(2);
  expect(checkNotes(parseNotes(example ?? ''), { ...defaultContext, clock })).toEqual([]);
});

it('the page about notes explains their keys and choices', () => {
  const explained = [...page.matchAll(/`([\w-]+)`/g)].map(([, word]) => word);
  const choices = ['channel', 'outcome'].flatMap((key) => fieldTypes[key]?.choices ?? []);
  const keys = [...Object.keys(personFieldTypes), 'interviewers', 'decision', 'snoozed', 'skipped'];
  expect(explained).toEqual(expect.arrayContaining([...choices, ...keys, ...Object.keys(relations)]));
});
