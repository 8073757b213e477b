import { describe, expect, it } from 'vitest';
import { check, defaultSettings, parseDraft } from '../../server/src/core/index.ts';
import { letter } from '../support/draft.ts';

const context = { settings: defaultSettings() };

/** What is said about the sentences of a letter, by the words that tell the three reasons apart. */
function reasonsFor(body: string): string[] {
  const found = check(parseDraft(letter(body)), context).filter(({ rule }) => rule === 'hard-to-read');
  return found.map(
    ({ message }) => /more than most|one clause hangs|long words/.exec(message)?.[0] ?? message,
  );
}

describe('hard', () => {
  it.each([
    [
      'more than most',
      'I wanted to say, because I think it did not come across when we spoke, that the reason why I left the practice in Hull, which I know looks on paper as though I had been there only a few months, was that the partner whose list I had been hired to take over decided, after I had moved house, that he would not retire after all.',
    ],
    [
      'more than most',
      'I have to say that I was a bit nervous before the interview because of the train being cancelled and then having to ask my brother who was working nights to drive me all the way to Preston, but when I got there and saw that you had even written my name on the door I thought that this is a place where people are looked after.',
    ],
    [
      'one clause hangs',
      'The point that you made about the way in which the notes that the night nurses leave are read by people who have not been told what half of the abbreviations mean is one that I recognise from both of the wards where I have worked.',
    ],
    [
      'long words',
      'My contribution consisted principally in the harmonisation of divergent procurement methodologies, the rationalisation of supplier relationships and the introduction of performance-related contractual provisions, resulting in demonstrable reductions in administrative expenditure.',
    ],
    [
      'long words',
      'The undersigned would hereby respectfully express continuing interest in the aforementioned vacancy and, in consideration of the extended duration of the evaluation proceedings, would appreciate communication of the anticipated chronology of subsequent deliberations.',
    ],
  ])('%s', (reason, body) => expect(reasonsFor(body)).toEqual([reason]));
});

describe('not hard', () => {
  it.each([
    'I am confident that my experience in financial modelling, forecasting and stakeholder management, together with my knowledge of international accounting standards, would allow me to make an immediate contribution to your organization’s expansion.',
    'As an administrative assistant with seven years of experience in a university admissions department, I am accustomed to handling confidential information carefully and efficiently.',
    'Interprofessional communication in rehabilitation is difficult.',
    'Congratulations on the anniversary of the foundation’s international scholarship programme.',
    'I liked that you start every morning with ten minutes round the board, and I liked even more that the youngest person in the room gets to speak first, because that is how I would want to be treated if I were new, and it is how I treat my own apprentices.',
    'I would bring what you asked for: six years on gas boilers, a clean licence, a full set of tools, my own van with a rack for pipes, a head for heights, a good deal of patience with old houses, and a daughter who likes to hold the torch on Saturdays; I would leave out the radio, as you said, though I cannot promise not to whistle while I solder.',
    'Thank you again for the conversation on June 16. I liked hearing how three departments ended up with three spellings of the same supplier, and I would still very much enjoy being the one who sorts it out, whether it takes a week, a month or the whole of the year in which you move the depot to Hull.',
  ])('%s', (body) => expect(reasonsFor(body)).toEqual([]));

  it('points of a list are read one by one', () => {
    const points = Array.from({ length: 9 }, (_, at) => `${at + 1}) the drawer by the door number ${at + 1}`);
    expect(reasonsFor(`I have sorted\n${points.join('\n')}\n`)).toEqual([]);
  });
});
