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

it('thanks behind the last sentence close it above a name, without a full stop', () => {
  expect(ending('You can ring me at noon. thank you\n\nElif')).toEqual({
    closing: 'thank you',
    signature: 'Elif',
    words: 13,
  });
  expect(ending('You can ring me at noon. Thank you.\n\nElif').closing).toBeUndefined();
});

it('a formula alone closes a letter that nobody signed', () => {
  expect(ending('Best regards,')).toEqual({ closing: 'Best regards,', signature: undefined, words: 7 });
});

describe('as people end it', () => {
  it.each([
    ['Sincerely yours'],
    ['Yours'],
    ['Cheers'],
    ['Many thanks and best wishes,'],
    ['Warmly'],
    ['Talk soon'],
    ['With gratitude'],
    ['Cordially'],
    ['Thanks!'],
    ['Best regards.'],
    ['Best!'],
    ['Mit freundlichen Grüßen'],
    ['Yours in gratitude,'],
    ['Yours in teaching,'],
    ['Have a great weekend!'],
    ['Have a lovely day,'],
    ['Enjoy your weekend,'],
    ['Best wishes to you and the team,'],
    ['Warmly, and good luck with the lambs on Friday,'],
    ['Best wishes to you and the team'],
    ['Best of luck to Rashad, and to Kevin,'],
    ["A blessed new year to you and all at St. Cuthbert's,"],
    ['Un abrazo to the Hedgehogs, and kind regards to you,'],
    ['With good wishes to you, Cecily and Maud, and success with the new organ,'],
    ['With my very best wishes for the season,'],
    ['BR,'],
    ['KR'],
    ['Rgds,'],
    ['Thx'],
    ['xx'],
    ['Sincerly,'],
    ['Thank you!'],
    ['Thank you very much!'],
    ['Thank you in advance.'],
    ['Thanks in advance'],
    ['Respectfully yours,'],
    ['Faithfully,'],
    ['Take care and speak soon,'],
    ['See you on Monday,'],
    ['Until Monday'],
    ['All the very best,'],
    ['Always,'],
    ['God bless,'],
    ['Blessings'],
    ['Peace,'],
    ['Saludos'],
    ['Un saludo'],
    ['Cordialement'],
    ['Viele Grüße'],
    ['LG'],
    ['MfG'],
    ['Pozdrawiam'],
    ['Atentamente'],
    ['Bien cordialement'],
    ['Met vriendelijke groet'],
    ['Med vänliga hälsningar'],
    ['Hilsen'],
    ['Cordiali saluti'],
    ['Ystävällisin terveisin'],
    ['Üdvözlettel'],
    ['S pozdravem'],
    ['Z poważaniem'],
    ['Abraços'],
    ['Ngā mihi'],
    ['Com os melhores cumprimentos'],
    ['Cu stimă'],
    ['Saygılarımla'],
    ['Regards from Leeds,'],
    ['Regards from Leeds'],
    ['Yours truly and gratefully'],
    ['Kindly,'],
    ['Ciao'],
    ['Thanks, and best wishes for the opening,'],
    ['Looking forward to hearing from you,'],
    ['Looking forward!'],
    ['Your friend,'],
    ['Your'],
    ['I remain, yours faithfully,'],
    ['Sporty greetings'],
    ['With warm greetings from Accra,'],
    ['Thank you kindly,'],
    ['Thanks a lot!'],
    ['Thanks a million,'],
    ['Thank you once again,'],
    ['Most sincerely,'],
    ['Very best'],
    ['Very best wishes,'],
    ['My best,'],
    ['All my best,'],
    ['With respect,'],
    ['In solidarity,'],
    ['Onward,'],
    ['Best always,'],
    ['Thank you & best regards,'],
    ['Thanks and regards,'],
    ['Until we meet again,'],
    ['Hoping that you are well,'],
    ['Thanks & Regards'],
    ['Warm Regards'],
    ['WARM REGARDS'],
    ['Best Regards'],
    ['Yours very sincerely'],
    ['Hochachtungsvoll'],
    ['Regards -'],
    ['Best —'],
    ['Kind regards:'],
    ['Stay well,'],
    ['Be well'],
    ['Much love,'],
    ['Gratefully yours'],
    ['Have a blessed day'],
    ['V/r'],
    ['Thanking you.'],
    ['Thanks so much and have a good evening,'],
    ['Warm wishes from a rainy Leeds,'],
    ['Awaiting your kind reply,'],
    ['Yours etc.,'],
  ])('%s', (formula) => {
    expect(ending(`${formula}\nAna`)).toEqual({ closing: formula, signature: 'Ana', words: 7 });
    expect(ending(`${formula}\r\n\r\nAna Silva\r\n`)).toMatchObject({ closing: formula, words: 7 });
  });

  it.each([
    ['Thanks again, Ana', 'Thanks again', 'Ana'],
    ['Regards\nAna Silva\nSenior Potter', 'Regards', 'Ana Silva\nSenior Potter'],
    ['Best,\nAna\n\nSent from my phone', 'Best,', 'Ana\n\nSent from my phone'],
    ['Best regards - Ana', 'Best regards', 'Ana'],
    ['Best, Ana', 'Best', 'Ana'],
    ['Best – Ana', 'Best', 'Ana'],
    ['Best regards Ana', 'Best regards', 'Ana'],
    ['Kind regards,Ana', 'Kind regards', 'Ana'],
    ['best,\nana', 'best,', 'ana'],
    ['thanks\nana silva', 'thanks', 'ana silva'],
    [
      'Sincerely,\n\nAna Silva\nRN, BSN\n(503) 555-0114\n',
      'Sincerely,',
      'Ana Silva\nRN, BSN\n(503) 555-0114',
    ],
    ['Sincerely,  Ana Silva', 'Sincerely', 'Ana Silva'],
    ['Sincerely Ana Silva', 'Sincerely', 'Ana Silva'],
    ['Best regards,', 'Best regards,', undefined],
    ['Best,\nAna (she/her)', 'Best,', 'Ana (she/her)'],
    ['Best,\nAna Silva | Potter', 'Best,', 'Ana Silva | Potter'],
    ['Thanks!\nANA SILVA', 'Thanks!', 'ANA SILVA'],
    ['Cheers!\nAna x', 'Cheers!', 'Ana x'],
    ['Thanks,\nAna & Tom', 'Thanks,', 'Ana & Tom'],
    ['Regards,\n[Your Name]', 'Regards,', '[Your Name]'],
    ['Best,\nA. Silva', 'Best,', 'A. Silva'],
  ])('%j', (end, closing, signature) => {
    const found = ending(end);
    expect(found).toMatchObject({ closing, words: 7 });
    expect(found.signature?.replace(/^[,–-]\s*/, '')).toBe(signature);
  });

  it.each([
    ['I can come any day. Best, Ana', 'Best', 12],
    ['I can come any day. Kind regards,\nAna', 'Kind regards,', 12],
    ['I can come any day. Kind regards, Dr. Ana Silva', 'Kind regards', 12],
    ['Is Friday good? Thanks, Ana', 'Thanks', 10],
  ])('behind the last sentence: %j', (end, closing, words) => {
    expect(ending(end)).toMatchObject({ closing, words });
  });

  it.each([
    ['Best of all was the clay that you let me try.'],
    ['Best of luck with the opening.'],
    ['Great.'],
    ['Thanks!'],
    ['Yes!'],
    ['It would be a pleasure.'],
    ['Please give Tom my regards.'],
    ['My references are glad to talk.'],
    ['Your kiln was the best.'],
    ['Thank you once more for everything you showed me on Tuesday.'],
    ['I hope that we meet again soon.'],
    [
      'Thanks,\n\nI would like to come back and see how the new kiln holds its heat over night, with the doors shut.',
    ],
    ['I have learned so much, with love for the craft and many thanks to Tom.'],
    ['Many thanks to Tom for the tea.'],
    ['All good things come from clay.'],
    ['Thank you so much for your time, Dana!'],
    ['See you on Monday at nine in front of the gate.'],
    ['Have a great weekend, and say hello to the cat.'],
    ['With best wishes I am sending you three photographs.'],
    ['Warm clay is what I missed.'],
    ['I can come any day. Thank you.'],
    ['I told you about Leeds and York.'],
    ['It would mean a lot\nAna'],
    ['You can call on any day, and from\nthere we can start,\nAna'],
    ['Looking forward to hearing from you.\nAna'],
    ['Thank you, and I hope to speak soon.\nAna'],
    ['I told him so. Thanks, Tom\nwas all that he said, and then we went to see the kiln.'],
    ['thank you for'],
  ])('no sentence of the body: %j', (end) => expect(ending(end).closing).toBeUndefined());

  it('not with thanks to the person who reads it', () => {
    expect(ending('Thanks again, Dana').closing).toBeUndefined();
    expect(ending('Thank you again, Dana!\nAna')).toMatchObject({ closing: undefined, signature: 'Ana' });
  });
});

describe('below the signature', () => {
  it.each([
    ['a long P.S.', `P.S. ${'I found it on the way home. '.repeat(6).trim()}`],
    ['two of them', 'P.S. I found it.\n\nP.P.S. And the other.'],
    ['one without its full stops', 'PS I found it.'],
  ])('%s is a postscript', (_, postscript) => {
    const { email, text } = parseDraft(`${above}Best,\nAna\n\n${postscript}`);
    expect(at(text, email.closing)).toBe('Best,');
    expect(at(text, email.signature)?.trim()).toBe('Ana');
    expect(at(text, email.postscript)).toBe(postscript);
    expect(email.words).toBe(7);
    expect(email.sentences.length).toBeGreaterThan(1);
  });

  it('a disclaimer hides nothing', () => {
    const notice = 'This message may hold confidential information and is meant for the reader. '.repeat(3);
    expect(ending(`Best,\nAna\nAcme Kilns\n${notice}`)).toMatchObject({ closing: 'Best,', words: 7 });
  });

  it('the marked signature counts', () => {
    expect(ending('Best,\n-- \nAna\n')).toEqual({ closing: 'Best,', signature: 'Ana', words: 7 });
  });
});

describe('a name without a formula', () => {
  it.each([
    'Ana',
    'Ana Silva',
    '– Ana',
    'Ana Silva, Leeds',
    'Ana Silva\n\nSent from my phone',
    'Ana Silva\nSenior Potter\n020 7946 0123',
    'Ana :)',
    '~ Ana',
  ])('signs, but does not close: %s', (name) => {
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
