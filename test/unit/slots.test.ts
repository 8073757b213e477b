import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../server/src/core/document/draft.ts';
import { slotsOf } from '../../server/src/core/language/slots/index.ts';
import { styles } from '../../server/src/core/language/slots/styles/index.ts';

const letter = (greeting: string, body: string, signature: string) =>
  `${greeting}\n\n${body}\n\nBest regards,\n${signature}\n`;
const found = (text: string) => slotsOf(parseDraft(text)).map(({ start, end }) => text.slice(start, end));
const inBody = (body: string) => found(letter('Dear Ana,', body, 'Tom Barker'));
const signedWith = (name: string) => found(letter('Dear Ana,', 'Thank you for the tour.', name));
const greetedWith = (greeting: string) => found(letter(greeting, 'Thank you for the tour.', 'Tom Barker'));

describe('a slot is found', () => {
  it.each([
    ['I would love to join [Company].', '[Company]'],
    ['We met on {{date}} in the yard.', '{{date}}'],
    ['I liked <specific project> most.', '<specific project>'],
    ['I liked <<project>> most.', '<<project>>'],
    ['The post of ............, which I want.', '............'],
    ['The ______ position is mine.', '______'],
    ['We met on the ____th of May.', '____'],
    ['I have XX years of practice.', 'XX'],
    ['We met on dd/mm/yyyy.', 'dd/mm/yyyy'],
    ['We spoke (insert topic here) for an hour.', '(insert topic here)'],
    ['I want to work for COMPANY NAME.', 'COMPANY NAME'],
    ['TODO: thank her for the tea.', 'TODO'],
    ['The tour was on TBD with you.', 'TBD'],
    ['Thank you, %first_name%, for the tea.', '%first_name%'],
    ['I liked [say it in your own words] most.', '[say it in your own words]'],
    ['Thank you for this morning/afternoon.', 'this morning/afternoon'],
    ['I told (ask Bela how she spells it) about the kiln.', '(ask Bela how she spells it)'],
    ['I can come on the 4th (pick one!!) or later.', '(pick one!!)'],
    [
      'The leak in – add the thing about the boiler – was a good story.',
      '– add the thing about the boiler –',
    ],
    ['The tea DOUBLE CHECK BEFORE SENDING was good.', 'DOUBLE CHECK BEFORE SENDING'],
    ['It was blah blah blah and I liked it.', 'blah blah blah'],
    ['Your colleague said that he/she would ring.', 'he/she'],
    ['As Mr/Ms Halloran said, the yard floods.', 'Mr/Ms'],
    ['We spoke on Monday / Tuesday about the yard.', 'Monday / Tuesday'],
    ['Mention one moment of the conversation here.', 'Mention one moment of the conversation here'],
    ['Paragraph 2: link own experience to their values.', 'Paragraph 2: link own experience to their values'],
    ['Dr. Whatshername showed me the ward.', 'Whatshername'],
    ['Ring me on 00000 000000 after six.', '00000 000000'],
    ['I would ask for £__,___ a year.', '£__,___'],
    ['Write to your.email@domain.example any time.', 'your.email@domain.example'],
    ['I liked [Feature 1] most.', '[Feature 1]'],
    ['Mr [other one] said so.', '[other one]'],
    ['I was seen on 4 May by Click or tap here to enter text. in Leith.', 'Click or tap here to enter text.'],
    ['It was for Error! Reference source not found. in the yard.', 'Error! Reference source not found.'],
    ['At a wage of #N/A an hour I say yes.', '#N/A'],
    ['I rowed for nine yearsCommented [JB2]: is it ten? and liked it.', 'Commented [JB2]:'],
    ['I prefer ☐ Monday ☐ Friday for the half day.', '☐ Monday ☐'],
    ['Sure! Here is a warmer version of your note:', 'Sure! Here is a warmer version of your note:'],
    [
      'Would you like me to make this shorter or more formal?',
      'Would you like me to make this shorter or more formal?',
    ],
    ['My skill 1, skill 2 and skill 3 would fit.', 'skill 1, skill 2 and skill 3'],
    ['The part where TK boats sank at once stays with me.', 'TK'],
    ['It is linkedin.com/in/yourprofile for now.', 'linkedin.com/in/yourprofile'],
    ['OLD PART FROM THE ZOO LETTER, TAKE OUT: I love bears.', 'OLD PART FROM THE ZOO LETTER, TAKE OUT:'],
    [
      'Same bit on the kiln as last time, copy it over here.',
      'Same bit on the kiln as last time, copy it over here.',
    ],
    [
      'Thank your colleague (red scarf, find her name on the site) too.',
      '(red scarf, find her name on the site)',
    ],
    ['I worked on (inserire titolo) with them.', '(inserire titolo)'],
    ['I met the man from (nombre de la empresa) there.', '(nombre de la empresa)'],
    ['The lathe (sprawdzić słowo) ran well.', '(sprawdzić słowo)'],
    ['Second paragraph: say one thing about the firm.', 'Second paragraph: say one thing about the firm'],
    ['XYZ Coaches made it hard to choose.', 'XYZ Coaches'],
    ['I sat down with you and Mr.  to talk.', 'Mr.'],
  ])('%s', (body, slot) => expect(inBody(body)).toEqual([slot]));

  it.each([
    'Your Name',
    '________',
    '*****',
    '<your name>',
    'Tom Barker\nPhone:',
    'Tom\n\n-- \n[LinkedIn URL]',
  ])('in the signature: %j', (signature) => expect(signedWith(signature)).toHaveLength(1));

  it.each([
    'Dear [Name],',
    'Dear Mr./Ms. ___,',
    'Dear …,',
    'Dear Mr/Ms,',
    'Dear Name,',
    'Dear XX,',
    'Hi {name}!',
    'Dear Mr/Ms Halloran,',
    'Hello undefined,',
    'Dear «Surname»,',
    'Hi *|FNAME|*,',
  ])('in the greeting: %s', (greeting) => expect(greetedWith(greeting)).toHaveLength(1));

  it.each([
    'to: [Name]',
    'to: %name%',
    'company: XXXX',
    'role: INSERT ROLE',
    'company: TBD',
    'subject: "{{role}}"',
  ])('at the top: %s', (line) => expect(found(`---\n${line}\n---\nDear Ana,\n`)).toHaveLength(1));
});

describe('no slot is', () => {
  it.each([
    'It drifted from one loop. [1]',
    'The sign said "no dog [sic] here".',
    'See <https://tidepool.example/drift> and <dana@acme.example>.',
    'See [my drawings](https://portfolio.example) and [the rest][p].\n\n[p]: https://portfolio.example/rest',
    'The X-ray was of Louis XIV in XXL.',
    'I *never* saw `{{ name }}` in `XXXX.md`.',
    '- [x] sent\n- [ ] not sent',
    'Kisses to the dog xxx',
    'My TODO list is long, and the date is still TBD.',
    'We said 5 < 6 and 7 > 3, and 50% of 30% is 15%.',
    'I mean it... really.',
    'The dd/mm/yyyy format broke the export.',
    '<!-- [Name] -->',
    'Each patient says how he/she slept.',
    'The {name} tokens of your mail templates come out empty.',
    'Our branch kept "TODO" cards on a board.',
    'Your template has [DATE] twice, as I said on the tour.',
    'In captions I write [door slams] and no more.',
    'I would swap to the 0000–0800 watch.',
    'I was glad of the question (again!) and of the tea.',
    'Please do ask for more (references, say).',
    'Somebody typed INSERT COIN on the till.',
    'It is a List<Order> and not a map.',
    'The form has `your.name@company.example` in its help.',
    'I saw it. <!-- write to your.name@company.example -->',
    'I saw it.\n\n> Write to your.name@company.example for £____ an hour.',
    'I carried the tin/copper/lead samples down.',
    'Version B: two props and a lamp, as you saw it.',
    'Would you like me to sign it before Friday?',
    "Here's the note I promised you on the stairs:",
    'Please write me an email if the date changes.',
    'You can adapt it for coeliacs with rice flour.',
    'I saw the Dr on call and the man I spoke to , too.',
    'The ■ marks are mine, the ratio of X to Y is not.',
    'My surname (cargo) and my cousin (Jina) came along.',
    'I agree with point 1 and point 2 of your brief.',
    'The lid says DO NOT REMOVE and I did not (I could not find the address at first).',
    'I sat through the accept/decline step with her.',
    'All the #N/A cells go once the codes are trimmed, and the two #REF! in row 88 too.',
    'Page 3 says "[Insert name of line manager]", and I do not know who that is.',
    'My account is the one ending xxxx 4471.',
    'I taught Year 1 and Year 2, then skill level 1 only.',
    'I bought the boots at TK Maxx on the way.',
    'My boxes: ☑ nights ☐ days ☐ weekends.',
    'Here is the draft of the poster: I left the date as it was.',
    'Let me know if you would like me to bring the long ladder.',
    'Would you like me to come earlier on Monday?',
    'I would copy it over here and there until it stuck.',
    'My profile is linkedin.com/in/rosa-lindqvist, all of it.',
    'The chef (nom de guerre: Basil) laughed.',
    'I saw Mr. and Mrs. Holt in the yard with Dr. Ito.',
    'Option A was the roof and option B the cellar, and we agreed on the roof.',
  ])('%j', (body) => expect(inBody(body)).toEqual([]));

  it.each([
    'Tom Barker\n----------\nBarker Ltd',
    'Tom Barker [she/her]',
    'Tom\n\n-- \nTom Barker\n***********\nBarker',
  ])('in the signature: %j', (signature) => expect(signedWith(signature)).toEqual([]));
});

it.each([
  '[',
  '[a',
  '{',
  '<a ',
  '(insert ',
  '_',
  '__ ',
  '*',
  '. ',
  '…',
  'X ',
  '$',
  'Your ',
  'dear mr/',
  '[name] ',
  '(ask ',
  '– add ',
  'a/',
  'the a/b/',
  '?? ',
  '>> ',
  'blah ',
  'include ',
  'sentence about ',
  'your manager ',
])('a text of nothing but %j is read to its end', (piece) => {
  const draft = parseDraft(`Dear Ana,\n\n${piece.repeat(60_000 / piece.length)}`);
  for (const { start, end } of slotsOf(draft)) expect(draft.text.slice(start, end).trim()).not.toBe('');
});

it('no style is met by nothing, where its search would end', () => {
  for (const { pattern } of styles)
    for (const text of ['', '\n\n', 'Dear Ana,\n\nthank you: …'])
      expect([...text.matchAll(pattern)].map(([words]) => words)).not.toContain('');
});
