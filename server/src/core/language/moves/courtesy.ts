import { gladOfMeeting, noThanks, ownHopes, thanks, wishes } from './data/courtesy.ts';

/** "Thank you for the tour", "It was kind of you to see me". */
export function isThanks(sentence: string): boolean {
  return thanks.test(sentence.replace(new RegExp(noThanks, 'g'), ' '));
}

/** "Thanks to the new roof", "thank you in advance": whom it thanks has done nothing yet. */
export function isNoThanks(sentence: string): boolean {
  return noThanks.test(sentence);
}

/** "It was a pleasure to meet you": not thanks, but enough where nothing else in the letter says so. */
export function isGladOfMeeting(sentence: string): boolean {
  return gladOfMeeting.test(sentence);
}

/** "I wish you and the person you chose every success". */
export function isGoodWishes(sentence: string): boolean {
  return clauses(sentence).some((clause) => wishes.test(clause) && !ownHopes.test(clause));
}

/** Hopes for something of one's own and for nothing else: "I hope to hear from you". */
export function isOwnHope(sentence: string): boolean {
  const hopes = clauses(sentence).filter((clause) => ownHopes.test(clause) || wishes.test(clause));
  return hopes.length > 0 && hopes.every((clause) => ownHopes.test(clause));
}

/** "I hope you will keep me in mind, and wish you luck" holds both; a comma, "and" or semicolon parts them. */
function clauses(sentence: string): string[] {
  return sentence.split(/[,;:–—(]| and (?=i |we |wish|hope|good luck|all the best)| (?<!nothing )but /);
}
