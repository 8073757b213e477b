import { describe, expect, it } from 'vitest';
import { linesOf } from '../../server/src/core/document/lines.ts';
import { parseDraft } from '../../server/src/core/index.ts';
import { findGreeting } from '../../server/src/core/language/greeting.ts';
import { at } from '../support/draft.ts';

const rest = '\n\nThank you for showing me the kiln.\n';
const find = (text: string) => findGreeting([...linesOf(text)]);

describe('names somebody', () => {
  it.each([
    ['Dear Dana,', 'Dana'],
    ['Dear Dana', 'Dana'],
    ['dear dana,', 'dana'],
    ['Dear Ms. Cole,', 'Ms. Cole'],
    ['Dear Dr. van der Berg:', 'Dr. van der Berg'],
    ['Dear Prof Dr Müller,', 'Prof Dr Müller'],
    ['Dear Mr O’Neill,', 'Mr O’Neill'],
    ["Dear Mr O'Neill,", "Mr O'Neill"],
    ['Dear José María,', 'José María'],
    ['Dear Jose\u0301,', 'Jose\u0301'],
    ['Dear 田中さん,', '田中さん'],
    ['Dear Dana and Tom,', 'Dana and Tom'],
    ['Dear Dana, Tom and Li,', 'Dana, Tom and Li'],
    ['Dear Dana, Tom, and Li,', 'Dana, Tom, and Li'],
    ['Hi Dana!', 'Dana'],
    ['Hi Dana –', 'Dana'],
    ['Hello again Dana,', 'Dana'],
    ['Good morning Dana,', 'Dana'],
    ['Hallo Frau Müller,', 'Frau Müller'],
    ['Dana,', 'Dana'],
    ['Dana –', 'Dana'],
    ['Mr Cole,', 'Mr Cole'],
    ['Dear hiring manager,', 'hiring manager'],
    ['Dear [Name],', '[Name]'],
    ['   Dear Dana,', 'Dana'],
  ])('%s', (line, name) => {
    for (const before of ['', '\n\n', '😀\n']) {
      const text = before + line + rest;
      const greeting = find(text);
      expect(greeting?.name?.text).toBe(name);
      expect(at(text, greeting?.name)).toBe(name);
      expect(greeting?.start).toBe(text.indexOf(line.trim()));
    }
  });

  it('on the line of the first sentence ends at its comma', () => {
    const text = 'Hi Dana, thanks for today.';
    expect(at(text, find(text))).toBe('Hi Dana');
    expect(parseDraft(text).email.sentences.map(({ text }) => text)).toEqual(['thanks for today.']);
  });
});

describe('names nobody', () => {
  it.each([
    ['Hi,', 'Hi'],
    ['Hi there,', 'Hi there'],
    ['Hello!', 'Hello'],
    ['Hi all,', 'Hi all'],
    ['Good afternoon,', 'Good afternoon'],
    ['To whom it may concern:', 'To whom it may concern'],
    ['To Whom It May Concern', 'To Whom It May Concern'],
  ])('%s', (line, greeting) => {
    expect(find(line + rest)?.name).toBeUndefined();
    expect(at(line + rest, find(line + rest))).toBe(greeting);
  });
});

describe('as people write it', () => {
  it.each([
    ['Dear Ms. Cole and Mr. Ruiz,', 'Ms. Cole and Mr. Ruiz'],
    ['Dear hiring team:', 'hiring team'],
    ['Respected Sir,', 'Sir'],
    ['Respected Madam Okafor,', 'Madam Okafor'],
    ['Greetings Dana –', 'Dana'],
    ['Good afternoon, Dana,', 'Dana'],
    ['Hi, Dana,', 'Dana'],
    ['Hi, Dana!', 'Dana'],
    ['Hello, Dr. Osei.', 'Dr. Osei'],
    ['To Dana,', 'Dana'],
    ['Thanks Dana,', 'Dana'],
    ['Thank you Dana,', 'Dana'],
    ['Hi Dana thanks for today.', 'Dana'],
    ['Hi Dana it was great to meet you', 'Dana'],
    ['Hey Dana - thanks for today', 'Dana'],
    ['Hi Dana. Thanks for today.', 'Dana'],
    ['Dear Dana Thank you for your time yesterday.', 'Dana'],
    ['Hello Dana I wanted to say thanks', 'Dana'],
    ['Dear Prof. Dr. Müller', 'Prof. Dr. Müller'],
    ['Dear Mr. van Dijk', 'Mr. van Dijk'],
    ['Good day Mrs Adeyemi,', 'Mrs Adeyemi'],
    ['Good day to you Mrs Adeyemi,', 'Mrs Adeyemi'],
    ['Good Morning Ms Lund', 'Ms Lund'],
    ['Morning Dana,', 'Dana'],
    ['Evening Tom,', 'Tom'],
    ['Hiya Tom,', 'Tom'],
    ['Howdy Dana,', 'Dana'],
    ['Hey there Dana,', 'Dana'],
    ['Hello again, Dana,', 'Dana'],
    ['Hi Dana and team,', 'Dana and team'],
    ['Dear Dana, Tom & Li,', 'Dana, Tom & Li'],
    ['Dear Sir/Madam,', 'Sir/Madam'],
    ['Dear Sir or Madam,', 'Sir or Madam'],
    ['Dear Sirs,', 'Sirs'],
    ['My dear Dana,', 'Dana'],
    ['Dearest Dana,', 'Dana'],
    ['Dear Recruitment Team at Acme Kilns,', 'Recruitment Team at Acme Kilns'],
    ['Dear Members of the Search Committee:', 'Members of the Search Committee'],
    ['dear ms cole', 'ms cole'],
    ['hi dana thanks so much for today', 'dana'],
    ['DEAR DANA,', 'DANA'],
    ['Dear Dana;', 'Dana'],
    ['Ms. Cole,', 'Ms. Cole'],
    ['Dr Osei –', 'Dr Osei'],
    ['Dana, thank you for today.', 'Dana'],
    ['Dana – thanks for the tour.', 'Dana'],
    ['Bonjour Madame Petit,', 'Madame Petit'],
    ['Hola Marta,', 'Marta'],
    ['Guten Tag Herr Klein,', 'Herr Klein'],
    ['Ciao Luca!', 'Luca'],
    ['Dear Dr. O’Brien-Smith, MD,', 'Dr. O’Brien-Smith, MD'],
    ['Dear Dana,thank you', 'Dana'],
    ['Hi Dana 👋', 'Dana'],
    ['Hi Dana!!', 'Dana'],
    ['Hi Dana...', 'Dana'],
    ['Hi Dana…', 'Dana'],
    ['Dear Team Kiln,', 'Team Kiln'],
    ['Dear Ana María de la Cruz,', 'Ana María de la Cruz'],
    ['Dear Wu Mei-Ling,', 'Wu Mei-Ling'],
    ['Dear J. R. Cole,', 'J. R. Cole'],
    ['Hi Chef Marco,', 'Chef Marco'],
    ['Dear Sister Mary,', 'Sister Mary'],
    ['To the hiring manager,', 'the hiring manager'],
    ['Dear {{name}},', '{{name}}'],
    ['Dear [First name],', '[First name]'],
    ['Dear <Name>,', '<Name>'],
    ['Dear Dana, dear Tom,', 'Dana, dear Tom'],
    ['Hi Clifton, enjoyed Wednesday and the story', 'Clifton'],
    ['Good morning Mr Reinholt, this is Abigail Nwachukwu. You interviewed me', 'Mr Reinholt'],
    ['Hi Hope,', 'Hope'],
    ['Dear Grace, Tom here.', 'Grace'],
    ['Dear Dana\tCole,', 'Dana\tCole'],
    ['Hi {firstName}, I came across', '{firstName}'],
    ['Dear Mr Cole (Dana),', 'Mr Cole (Dana)'],
    ['12 Kiln Road\nLeeds\n18 November 2026\n\nDana Cole\nAcme Kilns Ltd\n\nDear Ms Cole,', 'Ms Cole'],
    ['Thank-you note\n\nDear Dana,', 'Dana'],
    ['Dear Dana from the kiln team,', 'Dana'],
    ['Hi Dana really enjoyed our chat yesterday about kilns and clay', 'Dana'],
    ['Hi Dana, Tom and Li thanks for today', 'Dana, Tom and Li'],
    ['Hi Dana, I am still thinking of Tom and Li,', 'Dana'],
    ['Dear Dana & Tom', 'Dana & Tom'],
    ['Hello Dana Cole!', 'Dana Cole'],
    ['Dear Dana:Thank you', 'Dana'],
    ['Welcome back Dana,', 'Dana'],
    ['Dear 田中さん、', '田中さん、'],
    ['Kia ora Captain Tuhiwai,', 'Captain Tuhiwai'],
    ['Dear Dana, Thank you for Tuesday', 'Dana'],
    ['Hello Dana, Hope you are well', 'Dana'],
    ['Dear Mr. Cole. I am writing', 'Mr. Cole'],
    ['Dear hiring manager', 'hiring manager'],
    ['Good afternoon Dana, Good to see you today.', 'Dana'],
    ['Sehr geehrte Frau Müller,', 'Frau Müller'],
    ['Estimada Marta:', 'Marta'],
    ['Buenos días, Marta:', 'Marta'],
    ['Geachte heer De Vries,', 'heer De Vries'],
    ['Cher Luc, merci', 'Luc'],
    ['Dear Mr. and Mrs. Cole,', 'Mr. and Mrs. Cole'],
    ['Hi Ms. Cole (Dana if I may),', 'Ms. Cole (Dana'],
    ['Good evening Dana and Tom!', 'Dana and Tom'],
    ['Dear Selection Panel', 'Selection Panel'],
    ['Dear Dana, Head of Ward,', 'Dana, Head of Ward'],
    ['Heyyy Dana!', 'Dana'],
    ['Hii Dana,', 'Dana'],
    ['Dear  Dana ,', 'Dana'],
    ['Dear Dana/Tom,', 'Dana/Tom'],
    ['Dear Al,', 'Al'],
    ['Dear Van,', 'Van'],
    ['Hi Will, it was', 'Will'],
    ['Hi Will thanks', 'Will'],
    ['Dear May,', 'May'],
    ['Dear May thank you', 'May'],
    ['Hello Ms Long,', 'Ms Long'],
    ['Dear Mr Best,', 'Mr Best'],
    ['Dear Mrs Grand Just a line', 'Mrs Grand'],
    ['Hi Jay Just a line', 'Jay'],
    ['Dear Joy, Happy to', 'Joy'],
    ['Dear Dana and colleagues,', 'Dana and colleagues'],
    ['Dear Ms Lovely', 'Ms Lovely'],
    ['Hi Mr Good thanks', 'Mr Good'],
    ['Dear Summer Best-Hall,', 'Summer Best-Hall'],
    ['Dear The Kiln Company,', 'The Kiln Company'],
    ['Dear Miss. Cole,', 'Miss. Cole'],
    ['Good afternoon dear Dana,', 'Dana'],
    ['Dear Dana At the kiln', 'Dana'],
    ['Thank you very much Dana,', 'Dana'],
    ['Dr. Cole – many thanks for Tuesday', 'Dr. Cole'],
    ['hello dana cole, thank you', 'dana cole'],
    ['Hi Dana, hi Tom,', 'Dana, hi Tom'],
    ['Liebe Dana, lieber Tom,', 'Dana'],
    ['Dear Interview Panel (Dana, Tom, Li),', 'Interview Panel (Dana, Tom, Li)'],
  ])('%j', (line, name) => {
    const text = line + rest;
    expect(find(text)?.name?.text).toBe(name);
    expect(at(text, find(text)?.name)).toBe(name);
    expect(find(text.replace(/\n/g, '\r\n'))?.name?.text).toBe(name);
  });

  it.each([
    ['Hello all,'],
    ['Greetings,'],
    ['Dear all,'],
    ['Hi everyone,'],
    ['Hello everybody!'],
    ['Hi folks,'],
    ['Hi.'],
    ['Hello'],
    ['Good day,'],
    ['Afternoon all,'],
    ['Morning!'],
    ['Hi there thanks for today'],
    ['Hello, I am Ana from Tuesday.'],
    ['Hi, it’s me, from the interview the other week.'],
    ['Hi, I’d like to add you'],
    ['Good afternoon! Thank you for seeing me.'],
    ['Hi - thanks for today'],
    ['To whomever it may concern,'],
    ['Hello to you all,'],
    ['Dear ____,'],
    ['Hi, Thanks for today'],
    ['Hi, Ana here from Tuesday.'],
    ['Dear all at the kiln,'],
    ['Hi 👋'],
    ['Hello my friend,'],
  ])('%j to nobody in particular', (line) => {
    expect(find(line + rest)).toBeDefined();
    expect(find(line + rest)?.name).toBeUndefined();
  });
});

describe('is no sentence of the body', () => {
  it.each([
    ['Thank you for today, Dana!'],
    ['Thanks for today, Dana!'],
    ['To be honest, I enjoyed it.'],
    ['To me, it was the best day.'],
    ['To Dana I owe thanks.'],
    ['Good morning is what you said to every patient, and I noticed.'],
    ['Good afternoons are rare on a ward.'],
    ['Dear to me was the moment when the kiln opened.'],
    ['Hi-fi was what we spoke about.'],
    ['Morning rounds, the ward and the tea: all of it stays with me.'],
    ['Evening shifts suit me.'],
    ['Yesterday, you showed me the kiln.'],
    ['Tuesday, as you said, was cold.'],
    ['First, thank you for your time.'],
    ['Again, thank you for your time.'],
    ['Wow, thank you!'],
    ['Honestly, thank you for that.'],
    ['Dana and Tom, who showed me round, were kind.'],
    ['Your kiln, Dana, is lovely.'],
    ['I met you Tuesday,\nwhich was cold.'],
    ['Respected colleagues spoke well of you.'],
    ['Greetings from the kiln were all over your wall.'],
    ['Hello and thank you for taking the whole afternoon to show me around.'],
    ['All the best for the new kiln!'],
    ['Hinges are what we spoke about.'],
    ['It was great to meet you Dana,\nand to see the kiln.'],
    ['Thanks,'],
    ['What a day!'],
    ['Thank you so much for your time, Ms. Cole.'],
    ['Hello it was great'],
    ['We spoke on Tuesday, Dana.'],
    ['Thank you.\nDear Dana,'],
    ['My time with you on Tuesday was short,\nDear Dana,'],
    ['I am writing to thank you.'],
    ['Monday, thank you for the tour.'],
    ['Kilns, clay and a wheel: I loved it.'],
    ['To Dana and everyone who showed me round on Tuesday: thank you.'],
    ['Thank you Dana for today,'],
    ['Hello Ana from Leeds here'],
    ['Thank you for your email, Dana.'],
    ['So, thank you for Tuesday'],
    ['thank you for'],
  ])('%j', (line) => expect(find(line + rest)).toBeUndefined());
});

describe('is none', () => {
  it.each([
    ['Thank you, Dana, for showing me the kiln.'],
    ['Thank you for today!'],
    ['Hinges are what we spoke about, and doors.'],
    ['Dearly as I would like to, I cannot.'],
    ['To start with, thank you.'],
    ['Hello and thank you for taking the whole afternoon to show me around the kiln on Tuesday.'],
    ['Dana'],
    ['I hope you are well,'],
    ['😀'],
    [''],
  ])('%j', (line) => expect(find(line)).toBeUndefined());

  it('below the first line with words', () => expect(find(`Thank you.\nDear Dana,${rest}`)).toBeUndefined());
});

it('is no part of the body', () => {
  const { email, text } = parseDraft(`**Dear Dana,**${rest}`);
  expect(at(text, email.greeting)).toBe('Dear Dana');
  expect(email.words).toBe(7);
});
