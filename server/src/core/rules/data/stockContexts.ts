/** Where words that look like a stock phrase are none. */

/** The writer speaks of themselves. */
export const firstPerson = /\b(?:I|me|my|myself)\b|^\W*(?:As|Being|With)\b/i;
/** Somebody else said so. */
export const reported =
  /\b(?:you|he|she|they)(?:['’]d| had| have| once)? (?:said|told|called|asked|described|put it)\b/i;

/** "Extensive experience of hives" and "an engaging talk about locks" say of what; "experience in the field" does not. */
export const claimed =
  /(?:experience|knowledge|expertise|background|understanding|passion|conversation|discussion|talk|chat|session|meeting|interview|(?:all|everything) is well)$/i;
export const ofWhat =
  /^\s+(?:of|with|in|on|as|from|at|for|about)\s+(?!(?:(?:a|the|this|that|your|my)\s+)?(?:(?:wide|broad)\s+)?(?:variety|range|fields?|industry|sector|market|business|company|roles?|job|position|various|many|all|different|diverse|you|me|us|life|tuesday|monday|wednesday|thursday|friday|your team|what i do|excellence|success|people|helping)\b)/i;
