import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseNotes } from '../../server/src/core/document/notes.ts';
import { newNotes } from '../../server/src/core/interviews/newNotes.ts';
import { slugOf } from '../../server/src/core/workspace/slug.ts';

describe('new notes', () => {
  const people = ['Dana Cole', 'Dana Reyes', 'Dr Ama Osei', 'Marek Novák'].map((name) => ({ name }));

  it('has a line for what each person said', () => {
    const text = newNotes({ company: 'Kestrel Ferries', interviewers: people });
    expect(text).toContain(
      '## Discussed\n- Dana Cole: \n- Dana Reyes: \n- Dr Ama Osei: \n- Marek: \n## They liked\n- \n## Concerns\n',
    );
  });

  it('marks what was guessed, and from what', () => {
    const text = newNotes({
      company: 'Kestrel Ferries',
      date: '2026-11-18T14:00',
      interviewers: [{ name: 'Dana Cole', email: 'dana.cole@kestrel.example', guess: 'the address' }],
      guesses: { company: 'dana.cole@kestrel.example' },
    });
    expect(text).toContain(
      'company: Kestrel Ferries # a guess from dana.cole@kestrel.example: please check\n',
    );
    expect(text).toContain('  - name: Dana Cole # a guess from the address: please check\n    title:\n');
    expect(text).toContain('decision:\n');
    expect(parseNotes(text).company?.text).toBe('Kestrel Ferries');
  });

  test('reads back as it was given, whatever the text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(
        '- x',
        '# y',
        'yes',
        '~',
        'null',
        '2026-11-18',
        '12',
        'a: b',
        '"',
        "'",
        '[',
        '{a}',
        '&a',
        '|',
        '%',
        '@',
        '---',
      ),
    );
    const oneLine = (text: string) => text.replace(/[\s\p{Cc}\p{Surrogate}]+/gu, ' ').trim();
    fc.assert(
      fc.property(anything, anything, fc.array(anything, { maxLength: 4 }), (company, role, names) => {
        const given = names.filter((name) => oneLine(name) !== '');
        const text = newNotes({ company, role, interviewers: given.map((name) => ({ name, title: role })) });
        const { frontMatter, interviewers } = parseNotes(text);
        expect(frontMatter.errors).toEqual([]);
        expect(frontMatter.closed).toBe(true);
        expect(frontMatter.fields.get('company')?.value ?? '').toBe(oneLine(company));
        expect(frontMatter.fields.get('role')?.value ?? '').toBe(oneLine(role));
        expect(interviewers.map(({ name }) => name.text)).toEqual(given.map(oneLine));
      }),
    );
  });
});

describe('a name as part of a file name', () => {
  it.each([
    ["O'Neill & Søn GmbH", 'o-neill-søn-gmbh'],
    ['Nguyễn Thị Minh', 'nguyen-thi-minh'],
    ['面接株式会社', '面接株式会社'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con-1'],
    ['😀', 'company'],
    ['', 'company'],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name, 'company')).toBe(slug);
  });

  test('has nothing in it that a file system minds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (name) => {
        expect(slugOf(name, 'company')).toMatch(/^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,60}[\p{L}\p{N}])?$/u);
      }),
    );
  });
});
