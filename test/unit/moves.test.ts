import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../server/src/core/index.ts';
import { type MoveName, readMoves } from '../../server/src/core/language/moves/index.ts';
import { at } from '../support/draft.ts';
import { movesOf } from '../support/moves.ts';

const sentences: Partial<Record<MoveName, { is: string[]; isNot: string[] }>> = {
  thanks: {
    is: [
      'Thank you for the tour of the lambing shed.',
      'I am very greatfull for your time.',
      'It was so kind of you to see me at short notice.',
      'I really appreciated the frank talk about nights.',
      'You were more than generous with your Tuesday.',
      'Cheers for squeezing me in.',
      'It was a pleasure to meet you and the crew.',
    ],
    isNot: [
      'Thank you in advance for a quick answer.',
      'I would be grateful for an update.',
      'Thanks to your website I know the prices.',
      'I would appreciate it if you replied.',
    ],
  },
  interest: {
    is: [
      'I would start tomorrow if you let me.',
      'This is the work I have been looking for.',
      "I'd jump at the chance to run your kitchen.",
      'I left surer than I came that I belong in a village school.',
      'The post still appeals to me.',
      'I am still very interested in the position.',
      'It would mean a great deal to me to nurse on your ward.',
      'If you will have me, I am yours.',
      'I hope to join the crew in spring.',
      'I can see myself at that bench for years.',
      'I am keener than ever on the tunnel.',
      'You can count on me.',
      'I have repaired kilns for six years and would love to do it for you.',
      'I fit my own pipe and would very much like this job.',
    ],
    isNot: [
      'I would like to thank you for Tuesday.',
      'I want to know when you decide.',
      'I hope to hear from you soon.',
      'I look forward to your reply.',
      'The boiler room was louder than I had thought.',
      'You asked about the tide tables.',
    ],
  },
  qualification: {
    is: [
      'I have rewired three mills.',
      'I ran the night desk at a small hotel for six years.',
      'My degree is in soil science.',
      'At my last school I taught phonics to forty children.',
      'As a paralegal I drafted leases every day.',
      'I speak Polish and some Romanian.',
      'Since 2014 I have looked after a walled garden.',
      'I am a qualified gas fitter.',
      'I know your booking system well.',
      'My team brought in two hundred thousand for the lifeboats.',
    ],
    isNot: [
      'I enjoyed our talk.',
      'I was sorry to miss the second half.',
      'I completely understand that this takes time.',
      'I look forward to hearing from you.',
      'I have attached the form.',
      'I wanted to ask about the decision.',
    ],
  },
  offer: {
    is: [
      'Do ask if you would like to see photographs.',
      'If you need my certificates, I can send them today.',
      'I am happy to come in again.',
      'Please do not hesitate to contact me.',
      'References are ready whenever you want them.',
      'Anything the committee still wants to know, I will gladly answer.',
      'You may call my foreman about me.',
      'Let me know if you want another trial page.',
      'I remain at your disposal for any further information.',
    ],
    isNot: [
      'I want the job.',
      'The ferry was late.',
      'If you want me, I need an answer by noon.',
      'Thank you for the coffee.',
    ],
  },
  'timeline-question': {
    is: [
      'When do you expect to decide?',
      'I wondered where things stand.',
      'Could you tell me how far the committee has come?',
      'Any news on the pastry job?',
      'I am calling to see if you have made a decision yet.',
      'May I ask whether the post has been filled?',
      'I would be glad to know what happens next.',
      'Please inform me about the state of my application.',
      'Can you say me when I can have an answer?',
      'You hoped to decide by May. Has that shifted?',
    ],
    isNot: [
      'Do you still keep the parrot in the office?',
      'Thank you for telling me about the lathe.',
      'I understand that such a decision takes time.',
    ],
  },
  'interview-date': {
    is: [
      'We met on 2026-05-04.',
      'We met on 04.05.2026.',
      'I was free for our interview on Monday 4 May.',
      'It was kind of you to call me in for the talk on 4 May.',
      'I said that I could start in June at my interview on 4 May.',
      'Thank you for the interview on 3 March.',
      'We met last Tuesday about the crane.',
      'It is two weeks since our talk.',
      'Thanks again for seeing me on the 14th.',
      'Yesterday you showed me the archive.',
    ],
    isNot: [
      'I can come in any Tuesday.',
      'You can reach me on Mondays.',
      'I am at home on 4 May.',
      'My number is 507-555-0162, and evenings are best.',
      'Thank you for the interview.',
      'I have worked there since 2014.',
    ],
  },
  'feedback-request': {
    is: [
      'What could I do better next time?',
      'If you have any feedback, I would be glad of it.',
      'Is there anything you would have done otherwise?',
      'I would be thankful for honest words on my lesson.',
      'Would you tell me frankly whether there was something I lacked?',
    ],
    isNot: ['Thank you for your honest words.', 'I wonder how anybody could choose that.'],
  },
  'good-wishes': {
    is: [
      'I wish you and the new colleague a good start.',
      'All the best with the harvest.',
      'I hope whoever you chose will love the bench by the window.',
      'Good luck with the move.',
      'I wish the team nothing but the best.',
    ],
    isNot: [
      'I hope to hear from you.',
      'I hope you will consider me again.',
      'I wish I had said more about the till.',
    ],
  },
  'concern-answer': {
    is: [
      'You asked whether nights would suit me; I have worked them for six years.',
      'On your question about diesel: I have my own van.',
      'I have not used your till before, but I learn such things in a day.',
    ],
    isNot: ['The till was new to me.', 'Thank you for the talk.'],
  },
  idea: {
    is: [
      'A second rack by the door might save the queue.',
      'What if the forms were on the counter?',
      'I would start with the returns desk.',
      'Have you tried it with the yellow labels?',
    ],
    isNot: ['Thank you for the tour.', 'I have worked here for years.'],
  },
};

describe.each(Object.entries(sentences))('%s', (name, { is, isNot }) => {
  it.each(is)('%s', (sentence) => expect(movesOf(sentence)).toContain(name));
  it.each(isNot)('not: %s', (sentence) => expect(movesOf(sentence)).not.toContain(name));
});

describe('the frame of a message', () => {
  const text =
    '---\nsubject: Our talk on 3 May\n---\nDear Dana,\n\nThe kiln was hot.\n\nKind regards,\nAna Silva\n07700 900 245\n';

  it('is read with its places', () => {
    const frame = readMoves(parseDraft(text)).map((move) => [move.name, at(text, move)?.trim()]);
    expect(frame).toEqual(
      expect.arrayContaining([
        ['subject', 'Our talk on 3 May'],
        ['interview-date', 'Our talk on 3 May'],
        ['greeting', 'Dear Dana'],
        ['closing', 'Kind regards,'],
        ['signature', 'Ana Silva\n07700 900 245'],
        ['contact', '07700 900 245'],
      ]),
    );
  });

  it('does not take a date for a telephone number', () => {
    expect(movesOf('We met on 2026-11-18 and 18.11.2026.')).not.toContain('contact');
    expect(movesOf('You can reach me on 020 7946 0692.')).toContain('contact');
  });

  it.each(['Many thanks,', 'With gratitude,'])('takes “%s” for thanks', (closing) => {
    const draft = parseDraft(`Dear Dana,\n\nThe kiln was hot.\n\n${closing}\nAna\n`);
    expect(readMoves(draft).map(({ name }) => name)).toContain('thanks');
  });

  it.each(['', '\n\n', 'Dear', '😀', '> quoted'])('and nothing is thrown by %j', (body) => {
    expect(() => readMoves(parseDraft(body))).not.toThrow();
  });
});
