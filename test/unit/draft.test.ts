import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../server/src/core/index.ts';
import { at, letter, withFrontMatter } from '../support/draft.ts';

describe('the kind', () => {
  it.each([
    [
      'from the front matter',
      withFrontMatter('kind: phone-script'),
      'thank-you-dana.followup.md',
      'phone-script',
      false,
    ],
    ['from the file name', letter('Hello.'), 'status-check-dana.followup.md', 'status-check', true],
    [
      'from the words',
      letter('Is there any update on your decision after my interview for the kiln job?'),
      'dana.followup.md',
      'status-check',
      true,
    ],
    [
      'from the words where it is unknown',
      withFrontMatter('kind: letter', letter('We met on 3 November. Is there any news about your decision?')),
      '',
      'status-check',
      true,
    ],
  ])('comes %s', (_, text, fileName, value, guessed) => {
    expect(parseDraft(text, { fileName }).kind).toEqual({ value, guessed });
  });
});

describe('the subject', () => {
  it.each([
    ['in the front matter', withFrontMatter('subject: "The kiln"'), 'The kiln', '"The kiln"'],
    [
      'above the greeting',
      `To: dana@kiln.example\nSubject: The kiln\n\n${letter('Hi.')}`,
      'The kiln',
      'The kiln',
    ],
    ['above the greeting in bold', `**Subject:** The kiln\n\n${letter('Hi.')}`, 'The kiln', 'The kiln'],
    [
      'in both, the front matter’s',
      withFrontMatter('subject: One', 'Subject: Two\n\nDear Dana,\n'),
      'One',
      'One',
    ],
    ['as “Re:”', `Re: The kiln\n\n${letter('Hi.')}`, 'The kiln', 'The kiln'],
  ])('stands %s', (_, text, value, written) => {
    const { subject } = parseDraft(text);
    expect(subject?.text).toBe(value);
    expect(at(text, subject)).toBe(written);
  });

  it.each([
    ['Dear Dana,\n\nSubject: none\n'],
    [withFrontMatter('subject: [a]')],
    [withFrontMatter('subject:')],
  ])('is not in %j', (text) => expect(parseDraft(text).subject).toBeUndefined());

  it('and other headers above the greeting are no prose', () => {
    const { email, prose } = parseDraft(
      `To: Dana\nDate: Tuesday\nSubject: Recieved\n\n${letter('Good kilns.')}`,
    );
    expect(email.words).toBe(2);
    expect(prose.text).not.toContain('Recieved');
  });
});

describe('the signature', () => {
  it('below a mark counts where no other is there', () => {
    const text = 'Dear Dana,\n\nGood kilns.\n\n-- \nAna Silva\n';
    const { email } = parseDraft(text);
    expect(at(text, email.signature)).toBe('Ana Silva\n');
    expect(email.words).toBe(2);
  });
});

describe('a file that is no letter', () => {
  it.each([
    ['an empty file', ''],
    ['spaces', ' \n\t\n'],
    ['front matter only', withFrontMatter('kind: thank-you', '')],
    ['front matter without an end', '---'],
    ['a quoted thread only', '> Dear Ana,\n> thank you\n'],
    ['a byte order mark', '\uFEFF'],
  ])('has no words: %s', (_, text) => {
    const { email, prose, truncated } = parseDraft(text);
    expect(prose.text).toHaveLength(text.length);
    expect(email).toMatchObject({ words: 0, sentences: [] });
    expect(truncated).toBeUndefined();
  });

  it('is read to a limit, after the front matter', () => {
    const long = 'good kilns here. '.repeat(60_000);
    const text = withFrontMatter('to: Dana', long);
    const { email, prose, truncated, frontMatter } = parseDraft(text);
    expect(truncated).toBe(true);
    expect(prose.text).toHaveLength(text.length);
    expect(email.body.end).toBe(frontMatter.range.end + 60_000);
    expect(email.words).toBeGreaterThan(10_000);
    expect(parseDraft(long.slice(0, 60_000)).truncated).toBeUndefined();
  });
});
