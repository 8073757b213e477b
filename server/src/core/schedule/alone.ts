import type { Kind } from '../kinds.ts';
import { touchDue } from './afterwardsDues.ts';
import { afterDecisionDue, withoutDecisionDue } from './askingDues.ts';
import { because, type Due } from './due.ts';
import { thankYouDue } from './meetingDues.ts';
import type { Message } from './messages.ts';
import type { Planned, Situation } from './plan.ts';
import { factsOf } from './rounds.ts';

/**
 * Every draft that no step has taken is a step of its own: a networking email, a second letter to one person, and all
 * there is where nobody has written notes.
 */
export function ownSteps(situation: Situation): Planned[] {
  return situation.messages.left.map((message): Planned => {
    const { kind, round, file, to } = message;
    const member = round?.members.find(({ name }) => name === to);
    return {
      id: file.uri,
      kind,
      to: member ?? (to ? { key: to, name: to, relation: '' } : undefined),
      round,
      due: dueAlone(message, situation),
      message,
      isOver: situation.outcome !== 'waiting',
    };
  });
}

/** By the dates of the draft itself, or else of its notes. */
function dueAlone(message: Message, { timeZone, days, pace }: Situation): Due {
  const { kind, round, file } = message;
  const own = factsOf(file.draft.frontMatter, timeZone);
  const interview = own.interview ?? round?.interview;
  if (kind === 'thank-you' && interview) return thankYouDue(interview, days);
  if (kind === 'keep-in-touch' && interview) return touchDue(interview.moment, days, pace);
  // With notes, the agenda has a status check already, and one is enough.
  if (kind === 'status-check' && !round && own.outcome === 'waiting') {
    if (own.decision) return afterDecisionDue(own.decision, days);
    if (interview) return withoutDecisionDue(interview, days, pace);
    return dateless;
  }
  return undated[kind];
}

const wait = (sentence: string, ...guidance: Due['guidance'][number][]): Due => ({
  reason: because(sentence, guidance),
  guidance,
});

const dateless = wait(
  'Due once the day they wanted to decide on is over, but nothing says which day that is.',
  'C1',
);

/** Where no article names a time, or the date they reckon from is missing. */
const undated: Record<Kind, Due> = {
  'thank-you': wait('Due within 24 hours of the interview, but nothing says when that was.', 'T1'),
  'status-check': wait('One status check for each decision date is enough.', 'C10'),
  networking: wait('Nothing says when: send it once it is ready.', 'W1'),
  'keep-in-touch': wait('Every couple of months, but nothing says when you were last in touch.', 'K4'),
  'rejection-reply': wait('Send it once they have turned you down.', 'K1', 'K2'),
  'linkedin-invite': wait('Nothing says when: send it once it is ready.', 'K3'),
  'phone-script': wait(
    'A call is for when an email went unanswered, mid-morning or mid-afternoon.',
    'P1',
    'P2',
  ),
  'work-sample': wait('Nothing says when: send it once it is ready.', 'R1'),
};
