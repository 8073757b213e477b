import {
  calendarDay,
  concern,
  dayInWords,
  daysOfDecision,
  daysToCome,
  ideas,
  meeting,
} from './data/conversation.ts';

/** Names the day of the interview: "our talk on 3 March", "when we met last Tuesday"; not that of the decision, nor when the writer is free. */
export function isInterviewDate(sentence: string): boolean {
  const rest = sentence.replace(daysOfDecision, ' ').replace(daysToCome, ' ');
  return calendarDay.test(rest) || (dayInWords.test(rest) && meeting.test(rest));
}

/** Comes back to a doubt of theirs: "You asked about nights; I have worked them for six years." */
export function isConcernAnswer(sentence: string): boolean {
  return concern.test(sentence);
}

/** An idea for something of theirs: "A second drying rack by the door might save the queue." */
export function isIdea(sentence: string): boolean {
  return ideas.test(sentence);
}
