import type { Kind } from '../kinds.ts';
import type { Application } from '../workspace/files.ts';
import { type Cadence, type Pace, paces } from './cadence.ts';
import type { Due } from './due.ts';
import { isSkippedBy, type Marked } from './marks.ts';
import { type Message, Messages } from './messages.ts';
import { type Member, type Outcome, type Round, roundsOf } from './rounds.ts';
import { WorkingDays } from './workingDays.ts';

/** A message that somebody should get, with the draft of it where there is one. */
export interface Planned {
  /** Below the id of its application. */
  id: string;
  kind: Kind;
  /** Which of several of its kind; 1 where there is only one. */
  number?: number;
  to?: Member | undefined;
  round?: Round | undefined;
  due: Due;
  message?: Message | undefined;
  /** It was sent, and its answer is not waited for any more. */
  isOver?: boolean;
}

export interface PlanOptions {
  /** The person's own (IANA). */
  timeZone: string;
  cadence?: Cadence;
  /** As for `isHoliday`. */
  holidays?: readonly string[];
}

/** What the planning of one application looks at. */
export interface Situation {
  application: Application;
  rounds: readonly Round[];
  /** The round that counts now. */
  current: Round | undefined;
  outcome: Outcome;
  messages: Messages;
  days: WorkingDays;
  pace: Pace;
  timeZone: string;
}

export function situationOf(
  application: Application,
  { timeZone, cadence = 'standard', holidays = [] }: PlanOptions,
): Situation {
  const rounds = roundsOf(application, timeZone);
  const current = rounds.at(-1);
  return {
    application,
    rounds,
    current,
    outcome: current?.outcome ?? 'waiting',
    messages: new Messages(application, rounds, timeZone),
    days: new WorkingDays(holidays),
    pace: paces[cadence],
    timeZone,
  };
}

/** What marks in the notes call a message. */
export function markedOf({ kind, number = 1, to }: Pick<Planned, 'kind' | 'number' | 'to'>): Marked {
  return { kind, number, ...(to && { person: to.name }) };
}

/** True where the notes of its round, or of any round where it belongs to all, say that it will not be sent. */
export function isSkippedByNotes(planned: Planned, { rounds }: Situation): boolean {
  const message = markedOf(planned);
  return notesOf(planned, rounds).some(({ file }) => isSkippedBy(file.notes.frontMatter, message));
}

/** Where marks about a message may stand: LinkedIn invitations and the like belong to no round more than another. */
export function notesOf({ kind, round }: Planned, rounds: readonly Round[]): readonly Round[] {
  const isOfRound =
    kind === 'thank-you' || kind === 'status-check' || kind === 'phone-script' || kind === 'work-sample';
  return isOfRound && round ? [round] : rounds;
}
