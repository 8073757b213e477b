import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../server/src/core/index.ts';
import { at } from '../support/draft.ts';

const above = 'Dear Dana,\n\nThank you for showing me the kiln.\n\n';

/** Closing and signature of a letter that ends so, and how many words are left in the body. */
function ending(end: string) {
  const { email, text } = parseDraft(above + end);
  return {
    closing: at(text, email.closing),
    signature: at(text, email.signature)?.trim(),
    words: email.words,
  };
}

describe('a formula above a name', () => {
  it.each([
    'Best regards,',
    'Best,',
    'best,',
    'Kind Regards',
    'Kindest regards,',
    'Warm regards,',
    'Warmly,',
    'Regards',
    'Yours,',
    'Yours sincerely,',
    'Yours faithfully,',
    'Sincerely yours,',
    'Very truly yours,',
    'Respectfully,',
    'Cheers,',
    'Thanks,',
    'Many thanks,',
    'Thanks again,',
    'Thank you,',
    'Thank you again,',
    'Thank you so much,',
    'With thanks,',
    'With many thanks and best wishes,',
    'All the best,',
    'Best wishes',
    'With gratitude,',
    'Gratefully,',
    'In appreciation,',
    'Take care,',
    'Talk soon,',
    'Love,',
    'Looking forward,',
    'Until then,',
  ])('%s', (formula) => {
    for (const name of [
      'Ana',
      'Ana Silva',
      'Ana M. O’Neill-Smith',
      "Dr. Ana O'Neill, RN",
      'Ana de la Cruz',
    ]) {
      expect(ending(`${formula}\n${name}\n`)).toEqual({ closing: formula, signature: name, words: 7 });
      expect(ending(`${formula}\r\n\r\n${name}`)).toEqual({ closing: formula, signature: name, words: 7 });
    }
  });

  it.each([
    'Mit freundlichen Grüßen,',
    'Viele Grüße,',
    'Bien cordialement,',
    'Saludos cordiales,',
    'Cordiali saluti,',
    'Met vriendelijke groet,',
    'Med vänlig hälsning,',
    'Slán go fóill,',
    'Z poważaniem,',
    'С уважением,',
  ])('in another language: %s', (formula) => {
    expect(ending(`${formula}\nAna Silva`)).toEqual({ closing: formula, signature: 'Ana Silva', words: 7 });
  });

  it.each([
    ['**Best regards,**\n*Ana*', 'Best regards,'],
    ['Best regards,  \nAna Silva  \nLeeds', 'Best regards,'],
    ['  Best regards ,\n  Ana', 'Best regards ,'],
  ])('with odd spaces or emphasis: %j', (end, closing) => {
    expect(ending(end)).toMatchObject({ closing, words: 7 });
  });

  it('with contact details', () => {
    const details = 'Ana Silva\nana@kiln.example\n+44 7700 900123\nwww.kiln.example';
    expect(ending(`Best regards,\n\n${details}`)).toEqual({
      closing: 'Best regards,',
      signature: details,
      words: 7,
    });
  });

  it('with a line below the name', () => {
    expect(ending('Best,\nAna\n\nPS: The tea was good.')).toMatchObject({ closing: 'Best,', words: 7 });
    expect(ending('Best,\nAna\n\nSent from my iPhone')).toMatchObject({ closing: 'Best,', words: 7 });
  });

  it('above a marked signature', () => {
    expect(ending('Best regards,\nAna\n-- \nAna Silva\n')).toMatchObject({
      closing: 'Best regards,',
      words: 7,
    });
  });
});

describe('a formula and the name on one line', () => {
  it.each([
    ['Best, Ana', 'Best'],
    ['Kind regards, Ana Silva', 'Kind regards'],
    ['Thanks, Ana', 'Thanks'],
    ['Yours sincerely, Ana', 'Yours sincerely'],
  ])('%s', (end, closing) => expect(ending(end)).toMatchObject({ closing, words: 7 }));
});

it('a formula alone closes a letter that nobody signed', () => {
  expect(ending('Best regards,')).toEqual({ closing: 'Best regards,', signature: '', words: 7 });
});

describe('a name without a formula', () => {
  it.each(['Ana', 'Ana Silva', '– Ana', 'Ana Silva, Leeds'])('signs, but does not close: %s', (name) => {
    expect(ending(name)).toEqual({ closing: undefined, signature: name, words: 7 });
  });
});

describe('neither', () => {
  it.each([
    ['Thank you for the tea.', 5],
    ['Thank you.', 2],
    ['Is the kiln still hot?', 5],
    ['I hope to see you again,', 6],
    ['Best of all was the clay that you let me try on the wheel.', 14],
    ['The best wishes come true when nobody looks, as you said.', 11],
  ])('%s', (end, words) => {
    expect(ending(end)).toEqual({ closing: undefined, signature: undefined, words: 7 + words });
  });

  it('where the line above the name is a sentence', () => {
    const { closing, signature } = ending('I was so glad to hear about your kiln,\nAna');
    expect({ closing, signature }).toEqual({ closing: undefined, signature: 'Ana' });
  });

  it('where a letter is one line', () => {
    const { email } = parseDraft('Thank you for the kiln.');
    expect(email.closing).toBeUndefined();
    expect(email.signature).toBeUndefined();
  });

  it('where thanks stand in the middle of a letter', () => {
    const long =
      'I would like to come back and see how the new kiln holds its heat over night, with the doors shut.';
    expect(ending(`Thanks,\n\n${long}`).closing).toBeUndefined();
  });
});
