import type { Range } from '../../finding.ts';

/** What a part of a message does. */
export type MoveName =
  | 'subject'
  | 'greeting'
  | 'thanks'
  | 'reference'
  | 'interest'
  | 'qualification'
  | 'concern-answer'
  | 'idea'
  | 'offer'
  | 'timeline-question'
  | 'interview-date'
  | 'availability'
  | 'feedback-request'
  | 'good-wishes'
  | 'closing'
  | 'signature'
  | 'contact';

/** A part of the message; sentences of the body may make several moves. Offsets into the file. */
export interface Move extends Range {
  name: MoveName;
}
