import { describe, expect, it } from 'vitest';
import { findThread } from '../../server/src/core/document/thread.ts';
import { at } from '../support/draft.ts';

const own = 'Dear Dana,\n\nThank you.\n\n';

describe('the end of the own text', () => {
  it.each([
    ['a signature mark', '-- \nAna\n'],
    ['a signature mark without its space', '--\nAna\n'],
    ['an attribution', 'On Tue, 17 Nov 2026 at 10:02, Dana Cole <dana@acme.example> wrote:\n> Hello\n'],
    ['Outlook’s line', '-----Original Message-----\nFrom: Dana\n'],
    ['a forwarded message', '---------- Forwarded message ---------\nFrom: Dana\n'],
    ['Apple’s line', 'Begin forwarded message:\n'],
    ['a line of underscores', '________________________________\nFrom: Dana\n'],
    ['two headers in a row', 'From: Dana Cole\nSent: Tuesday\n'],
    ['two bold headers in a row', '**From:** Dana Cole\n**To:** Ana\n'],
  ])('is %s', (_, below) => {
    const text = own + below;
    expect(text.slice(0, findThread(text, 0).end)).toBe(own);
  });

  it.each([
    ['a lone header', 'Date: the eighteenth suits me.\n\nBest,\nAna\n'],
    ['a dash inside a line', 'Kilns -- all of them.\n'],
    ['a list', '- one\n- two\n'],
    ['a rule of three dashes', '---\nAna\n'],
    ['somebody who wrote', 'On Tuesday Dana wrote: “come again”.\n'],
    ['underscores in a line', 'the ________ job\n'],
  ])('is not %s', (_, below) => {
    expect(findThread(own + below, 0).end).toBe((own + below).length);
  });

  it('is not the header that somebody typed above the greeting', () => {
    const text = `To: Dana\nSubject: Tuesday\n\n${own}`;
    expect(findThread(text, 0).end).toBe(text.length);
  });

  it('is found in CRLF files too', () => {
    const text = `${own}-- \nAna`.replace(/\n/g, '\r\n');
    const { end, signature } = findThread(text, 0);
    expect(text.slice(0, end)).toBe(own.replace(/\n/g, '\r\n'));
    expect(at(text, signature)).toBe('Ana');
  });
});

describe('quoted lines', () => {
  it('are each a range of their own', () => {
    const text = `> Shall we say ten?\nYes.\n  >> and tea?\n${'    '}> code\na > b\n`;
    expect(findThread(text, 0).quoted.map((range) => at(text, range))).toEqual([
      '> Shall we say ten?',
      '  >> and tea?',
    ]);
  });

  it('below the end are left alone', () => {
    expect(findThread(`${own}-- \n> quoted`, 0).quoted).toEqual([]);
  });
});

describe('the signature', () => {
  it('is all that stands below its mark', () => {
    const text = `${own}-- \nAna\n+44 7700 900123`;
    expect(at(text, findThread(text, 0).signature)).toBe('Ana\n+44 7700 900123');
  });

  it('is not there without a mark', () => expect(findThread(own, 0).signature).toBeUndefined());
});

it('reads from where it is told to', () => {
  const text = `-- \n> a\n${own}`;
  expect(findThread(text, 8)).toEqual({ end: text.length, quoted: [] });
});
