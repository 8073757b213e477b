/** Where words that look like a stock phrase are none. */

/** The writer speaks of themselves. */
export const firstPerson = /\b(?:I|me|my|myself)\b|^\W*(?:As|Being|With)\b/i;
/** Somebody else said so. */
export const reported =
  /\b(?:you|he|she|they)(?:['’]d| had| have| once)? (?:said|told|called|asked|described|put it)\b/i;

/** "Extensive experience of hives" and "an engaging talk about locks" say of what; "experience in the field" does not. */
export const claimed =
  /(?:experience|knowledge|expertise|background|understanding|passion|conversation|discussion|talk|chat|session|meeting|interview|(?:all|everything) is well)$/i;
/** “Your account of the flaky tests was very insightful” and “I found it very informative that …” say what was; “talking about the role was” does not. */
export const judged = /^(?:was|were|found it) /i;
export const judgedWhat =
  /\b(?:about|of|on|how|why|into|around|with) (?!(?:(?:the|this|your|my|a|an|our) )?(?:[\p{L}-]+ )?(?:roles?|job|position|post|company|team|opportunity|organi[sz]ation|firm|interview|yesterday|today|tuesday|monday|wednesday|thursday|friday|you|meeting|conversation|work|vacancy|department)\b)(?:[\p{L}\p{N}'’-]+ ){2,}$/iu;
export const judgedThat =
  /^,? (?:that|how|when|to (?:hear|see|learn|know|find|watch)) (?!more\b|about the (?:role|job|company|team|position))/i;
/** “Confident that I can contribute to the claims work of the Chennai office” names the part of the job. */
export const promised = /\b(?:committed|dedicated|contribute)$/i;
export const toWhat =
  /^\s+to\s+(?:the|my|this|that|these|those)\s+(?!(?:[\p{L}-]+\s+){0,2}(?:roles?|job|position|post|team|company|organi[sz]ation|firm|department|school|hospital|work(?! of)|fields?|industry|profession|success|cause|mission|vision|goals?|growth|best|highest|future|values|continued|ongoing)\b)/iu;
export const ofWhat =
  /^\s+(?:of|with|in|on|as|from|at|for|about)\s+(?!(?:(?:a|the|this|that|your|my)\s+)?(?:(?:wide|broad)\s+)?(?:variety|range|fields?|industry|sector|market|business|company|roles?|job|position|various|many|all|different|diverse|you|me|us|life|tuesday|monday|wednesday|thursday|friday|your team|what i do|excellence|success|people|helping)\b)/i;
