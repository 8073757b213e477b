import { because, type Due } from './due.ts';
import { invitationDue, thankYouDue, workSampleDue } from './meetingDues.ts';
import { isTo } from './messages.ts';
import type { Planned, Situation } from './plan.ts';
import type { Member, Round } from './rounds.ts';

/** T1 to T3: everyone one has spoken with, in every round. Whoever turned the person down gets another letter. */
export function thankYous({ rounds, messages, days, outcome }: Situation): Planned[] {
  const isWanted = outcome !== 'rejected' && outcome !== 'withdrawn';
  return rounds.flatMap((round) => {
    const names = round.members.map(({ name }) => name);
    return round.members.flatMap((to): Planned[] => {
      const written = messages.of('thank-you', round).find((each) => isTo(each, to.name, names));
      const message = messages.take(written);
      if (!message && !isWanted) return [];
      const due = round.interview ? thankYouDue(round.interview, days) : undated();
      return [{ id: `${round.key}/thank-you/${to.key}`, kind: 'thank-you', to, round, due, message }];
    });
  });
}

function undated(): Due {
  const reason = because('Due within 24 hours. Write the date of the interview into the notes.', ['T1']);
  return { reason, guidance: ['T1', 'T3'] };
}

/** R1, R2: not before the second round. */
export function workSamples({ rounds, current, messages, days, outcome }: Situation): Planned[] {
  return rounds.flatMap((round): Planned[] => {
    if (round.number < 2) return [];
    const message = messages.take(messages.of('work-sample', round)[0]);
    if (!message && (round !== current || outcome !== 'waiting')) return [];
    const due = workSampleDue(round.interview, days);
    return [{ id: `${round.key}/work-sample`, kind: 'work-sample', to: round.lead, round, due, message }];
  });
}

/** K3: everyone once, however often one meets. */
export function invitations({ rounds, messages, days, outcome }: Situation): Planned[] {
  const met = everyoneOf(rounds);
  const names = met.map(({ to }) => to.name);
  return met.flatMap(({ to, round }): Planned[] => {
    const message = messages.take(messages.of('linkedin-invite').find((each) => isTo(each, to.name, names)));
    if (!message && outcome === 'withdrawn') return [];
    const due = invitationDue(round.interview, days);
    return [{ id: `linkedin-invite/${to.key}`, kind: 'linkedin-invite', to, round, due, message }];
  });
}

/** Each person with the first round that they were in. */
function everyoneOf(rounds: readonly Round[]): { to: Member; round: Round }[] {
  const met = new Map<string, { to: Member; round: Round }>();
  for (const round of rounds) {
    for (const to of round.members) if (!met.has(to.key)) met.set(to.key, { to, round });
  }
  return [...met.values()];
}
