import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WorkspaceIndex } from '../../server/src/core/workspace/index.ts';

const notes = (company: string, more = '') => `---\ncompany: ${company}\n${more}---\n## Discussed\n- kilns\n`;
const draft = (lines: string) => `---\nkind: thank-you\n${lines}---\nDear Dana,\n`;

function indexOf(files: Record<string, string>): WorkspaceIndex {
  const index = new WorkspaceIndex();
  for (const [path, text] of Object.entries(files)) index.set(`file:///w/${path}`, text);
  return index;
}

const short = (uri: string | undefined) => uri?.replace('file:///w/', '');
const shapeOf = (index: WorkspaceIndex) =>
  index.applications().map(({ company, rounds, drafts }) => ({
    company,
    rounds: rounds.map(({ uri }) => short(uri)),
    drafts: drafts.map(({ uri }) => short(uri)),
  }));

test('a folder is an application, its rounds in order', () => {
  const index = indexOf({
    'acme/second.interview.md': notes('Acme', 'round: 2\n'),
    'acme/first.interview.md': notes('Acme', 'round: 1\n'),
    'acme/a.followup.md': draft('to: Dana Cole\n'),
    'bakery/b.followup.md': draft('company: Delacroix\n'),
  });
  expect(shapeOf(index)).toEqual([
    {
      company: 'Acme',
      rounds: ['acme/first.interview.md', 'acme/second.interview.md'],
      drafts: ['acme/a.followup.md'],
    },
    { company: 'Delacroix', rounds: [], drafts: ['bakery/b.followup.md'] },
  ]);
});

test('a folder of several companies holds several applications', () => {
  const index = indexOf({
    'acme.interview.md': notes('Acme Robotics, Inc.'),
    'bakery.interview.md': notes('Delacroix'),
    'a.followup.md': draft('company: acme robotics\n'),
    'b.followup.md': draft('interview: bakery.interview.md\n'),
  });
  expect(shapeOf(index).map(({ company, drafts }) => [company, drafts])).toEqual([
    ['Acme Robotics, Inc.', ['a.followup.md']],
    ['Delacroix', ['b.followup.md']],
  ]);
});

test('a message follows the notes it names, else the latest round that knows its reader, else the latest', () => {
  const people = (name: string) => `round: 1\ninterviewers:\n  - name: ${name}\n`;
  const index = indexOf({
    'x/1.interview.md': notes('X', people('Dana Cole')),
    'x/2.interview.md': notes('X', people('Li Wei').replace('1', '2')),
    'x/a.followup.md': draft('to: Dana Cole\n'),
    'x/b.followup.md': draft('to: Omar Haddad\n'),
    'x/c.followup.md': draft('interview: 1.interview.md\n'),
    'x/d.followup.md': draft('interview: gone.interview.md\n'),
  });
  const follows = ['a', 'b', 'c', 'd'].map((name) =>
    short(index.around(`file:///w/x/${name}.followup.md`)?.notes?.uri),
  );
  expect(follows).toEqual(['x/1.interview.md', 'x/2.interview.md', 'x/1.interview.md', undefined]);
});

test('only what changed changes', () => {
  const index = indexOf({ 'x/1.interview.md': notes('X'), 'y/1.interview.md': notes('Y') });
  const before = index.notes('file:///w/y/1.interview.md');
  expect(index.set('file:///w/x/1.interview.md', notes('X'))).toBe(false);
  expect(index.set('file:///w/x/1.interview.md', notes('Z'))).toBe(true);
  expect(index.notes('file:///w/y/1.interview.md')).toBe(before);
  expect(index.set('file:///w/readme.md', 'hello')).toBe(false);
  expect(index.delete('file:///w/readme.md')).toBe(false);
});

test('the order in which files come in does not matter, nor do files that came and went', () => {
  const files: [string, string][] = [
    ['a/1.interview.md', notes('A', 'round: 1\n')],
    ['a/2.interview.md', notes('A', 'round: 2\n')],
    ['a/x.followup.md', draft('to: Dana\n')],
    ['b/x.followup.md', draft('company: B\n')],
    ['1.interview.md', notes('C')],
    ['2.interview.md', notes('D')],
    ['x.followup.md', draft('company: D\n')],
  ];
  const expected = shapeOf(indexOf(Object.fromEntries(files)));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(files, { minLength: files.length }),
      fc.subarray(files),
      (order, gone) => {
        const index = indexOf(Object.fromEntries(gone.map(([path], at) => [path, `other ${at}`])));
        for (const [path] of gone) index.delete(`file:///w/${path}`);
        for (const [path, text] of order) index.set(`file:///w/${path}`, text);
        expect(shapeOf(index)).toEqual(expected);
      },
    ),
  );
});
