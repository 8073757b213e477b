import { type Kind, kinds } from '../../kinds.ts';
import type { MoveName } from '../../language/moves/index.ts';

/** The parts that the guidance asks for, as they are named in findings and settings. */
export const partNames = [
  'greeting',
  'gratitude',
  'interest',
  'qualification',
  'offer',
  'timeline-question',
  'interview-date',
  'feedback-request',
  'good-wishes',
  'closing',
  'signature',
  'contact',
] as const;

export type PartName = (typeof partNames)[number];

export interface MessagePart {
  /** The move that shows it is there. */
  move: MoveName;
  message: string;
  /** The message of a call, where nothing is written. */
  spoken?: string;
  /** What the fix puts in; what only the person knows stands in brackets. */
  text: string;
  /** Above the first sentence, before it, behind the last, or below them. */
  place: 'top' | 'first' | 'last' | 'end';
  /** The kinds where most readers would not miss it, and a writer who is told of it each time would be annoyed. */
  hinted?: readonly Kind[];
}

const statusCheck: readonly Kind[] = ['status-check'];

export const messageParts: Record<PartName, MessagePart> = {
  greeting: {
    move: 'greeting',
    message: 'Nobody is greeted here. Begin with the name of the person you write to.',
    text: 'Dear [name],',
    place: 'top',
  },
  gratitude: {
    move: 'thanks',
    message: 'You have not thanked them. Begin with what you are grateful for.',
    text: 'Thank you for [what you are grateful for].',
    place: 'first',
    hinted: statusCheck,
  },
  interest: {
    move: 'interest',
    message: 'Say that you want this job, in a sentence of your own.',
    text: 'I would very much like this job because [what draws you to it].',
    place: 'last',
  },
  qualification: {
    move: 'qualification',
    message: 'Say why you fit: one thing you have done or can do that this job needs.',
    text: 'For this job I bring [what you have done or can do].',
    place: 'last',
    hinted: statusCheck,
  },
  offer: {
    move: 'offer',
    message: 'Offer to answer questions or to send more, so that they know they may ask.',
    text: 'If there is anything else you would like to know, please ask.',
    place: 'last',
    hinted: kinds,
  },
  'timeline-question': {
    move: 'timeline-question',
    message: 'Ask when they expect to decide: that is what this message is for.',
    text: 'May I ask when you expect to decide?',
    place: 'last',
  },
  'interview-date': {
    move: 'interview-date',
    message: 'Say on which day you met: they have seen several people.',
    text: 'We met on [the day of the interview].',
    place: 'first',
  },
  'feedback-request': {
    move: 'feedback-request',
    message: 'Ask what you could do better next time: a tip is something you can still win here.',
    text: 'If you have a moment, I would be grateful for one thing that I could do better next time.',
    place: 'last',
  },
  'good-wishes': {
    move: 'good-wishes',
    message: 'Wish them well: people remember who took a no with grace.',
    text: 'I wish you and the person you chose every success.',
    place: 'last',
    hinted: ['rejection-reply'],
  },
  closing: {
    move: 'closing',
    message: 'The closing is missing. End with a line like “Kind regards,” above your name.',
    text: 'Kind regards,',
    place: 'end',
  },
  signature: {
    move: 'signature',
    message: 'Your name is missing at the end. Sign, so that they know who writes.',
    spoken: 'Your name is missing. Say who is calling, in your first sentence.',
    text: '[Your name]',
    place: 'end',
  },
  contact: {
    move: 'contact',
    message: 'Add a telephone number below your name, so that they can ring you as well.',
    spoken: 'Say the number at which they can ring you back.',
    text: '[Your telephone number]',
    place: 'end',
    hinted: kinds,
  },
};

/**
 * What the guidance lists for each kind: T5 to T7, T9 and T10 for the thank-you note, C3 to C8 for the status check,
 * P3 for the call, K1 and K2 for the answer to a rejection. Whoever writes a letter greets somebody (T3: each one is for
 * one person), closes and signs it.
 */
export const partsByKind: Record<Kind, readonly PartName[]> = {
  'thank-you': ['greeting', 'gratitude', 'interest', 'qualification', 'offer', 'closing', 'signature'],
  'status-check': [
    'greeting',
    'gratitude',
    'interview-date',
    'interest',
    'timeline-question',
    'qualification',
    'offer',
    'closing',
    'signature',
    'contact',
  ],
  networking: ['greeting', 'closing', 'signature'],
  'keep-in-touch': ['greeting', 'closing', 'signature'],
  'rejection-reply': ['greeting', 'gratitude', 'feedback-request', 'good-wishes', 'closing', 'signature'],
  'linkedin-invite': [],
  'phone-script': ['signature', 'interest', 'timeline-question', 'contact'],
  'work-sample': ['greeting', 'closing', 'signature'],
};

/**
 * What the guidance lists (T9, C6, C7) and readers seldom miss: of 122 times that one of these was asked for in letters
 * as people write them, thirteen readers in the part of a coach agreed with 23. An offer is the stock line that `generic-phrase` warns of.
 */
export const seldomMissed: Partial<Record<Kind, readonly PartName[]>> = {
  'thank-you': ['offer'],
  'status-check': ['qualification', 'offer'],
};

/** The parts that are asked for where nobody has set others. */
export function usualParts(kind: Kind): PartName[] {
  return partsByKind[kind].filter((part) => !seldomMissed[kind]?.includes(part));
}
