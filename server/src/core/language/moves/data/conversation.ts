import { wordings } from '../wording.ts';

const months =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const weekdays = '(mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun';

/** A day of the calendar: "3 March", "May 5", "the 14th", "12/11". */
export const calendarDay = wordings(`
  \\d{1,2}(st|nd|rd|th)?( of)?,? (${months})
  (${months})\\.? (the )?\\d{1,2}(st|nd|rd|th)?
  (on|of|for) the \\d{1,2}(st|nd|rd|th)
  \\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}([./-]\\d{2,4})?
`);

/** A day as people say it. */
export const dayInWords = wordings(`
  (${weekdays})s?
  yesterday|today|this (morning|afternoon|evening|week|month)|last (week|month|night)
  (earlier|later|late|early) (this|last|in|in the) (week|month)
  (a|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|some|several|a few|a couple of) (days?|weeks?|months?|fortnights?)( or so)?( now)?,?( ago| since| back| have| has| after| later)
  (been|is|after|nearly|almost|over|than) (a|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|some|several|a few|a couple of) (days?|weeks?|months?|fortnights?)
  a fortnight|the (first|second|third|fourth|last) week
  (the )?(end|start|beginning|middle) of (last |this )?(week|month|${months})
  in (${months})
`);

/** What happened on it. */
export const meeting = wordings(`
  interview*|met|meet|meeting|spoke|speak*|talk*|saw|see|seeing|seen|visit*|came|conversation|called?|rounds?|panel|trial|shift|lesson|tour|showed|afternoon|morning|day|hour|time|walk|discussion|session|assessment|demonstration|welcom*|there|you
`);

/** "To decide by the 17th", "5 June was to be the day of the decision": up to the next comma. */
export const daysOfDecision =
  /\b(?:decid(?:e|ed|ing)|decisions?|hear|answer|outcome|result|verdict|announce(?:d|ment)?|let [a-z]+ know) (?:[a-z]+ ){0,3}(?:by|on|before|until|till|for|within|was|is) [^,;.!?]{0,40}|^[^,;.!?]{0,40}\b(?:was|is) (?:to be |meant to be )?(?:the|your) (?:day|date|deadline)\b[^,;.!?]{0,60}/gi;

/** Up to a word that tells of the meeting itself. */
const upToMeeting = '(?:(?!\\b(?:interview|met|meeting|spoke|talk|conversation)\\b)[^,;.!?]){0,60}';
const numberOfPhone =
  '(?<![\\d/.-])(?!\\d{4}-\\d\\d-\\d\\d(?!\\d)|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?![\\d-]))\\+?\\d[\\d ()./-]{7,20}\\d';

/** "I can come in any Tuesday", "reach me on Mondays", "507-555-0162": days to come, and numbers that are no days. */
export const daysToCome = new RegExp(
  [
    `\\b(?:i (?:can|could|would|will|am able to)|happy to|want me to) (?:gladly |also |always |easily )?(?:come (?!away)|work|start|call|ring|drop|stop by|pop|be (?:there|free|available|around)|send|bring)${upToMeeting}`,
    `\\bi (?:am|will be|remain) (?:[a-z]+ ){0,2}(?:available|free|around|at home|off work)\\b${upToMeeting}`,
    `\\bi (?:shall|will) be (?:at|in|on|away|back|abroad|travel[a-z]*|visiting|moving)\\b${upToMeeting}`,
    `\\b(?:by|until|till|before|(?<!\\b(?:interview|meeting|talk|conversation|visit) )from|between|as of|starting|no later than) (?:(?:about|around|the|this|next) )?(?:(?:${weekdays}),? )?(?:the )?(?:\\d{1,2}|(?:${months}))\\b${upToMeeting}`,
    `\\b(?:you can|please|feel free to) (?:reach|call|ring|phone|text) me\\b${upToMeeting}|\\b(?:be reached|reach me)\\b${upToMeeting}`,
    numberOfPhone,
  ].join('|'),
  'gi',
);

/** Comes back to a doubt of theirs. */
export const concern = wordings(`
  you (asked|wondered|worried|raised|were (worried|concerned|unsure|not sure|right to (ask|worry|wonder))|had doubts|doubted|questioned|said (that )?(i|my)|noticed that i|mentioned that i)
  your (question|concern|doubt|worry|point|hesitation|remark|reservation)s? (about|on|over|regarding|whether|that|was|is)
  (regarding|concerning|about|on|to|as for|as to|with regard to) (your|the) (question|concern|doubt|worry|point|gap)
  (one|the) (doubt|concern|worry|gap) (you|that you|left|was|i)
  i (do|have|am|may|might|did) not (yet )?(have|know|worked|held|hold|used|done) ... but
`);

/** Something of theirs that could be otherwise. */
export const ideas = wordings(`
  i (had|have|got) an? ([a-z]+ )?(idea|thought|suggestion)
  (an|one|another|my|the) ([a-z]+ )?(idea|thought|suggestion)
  it (occurred|struck|came) to me
  (might|may|could) (be worth|help|work|save|solve)
  could (try|use|perhaps|also|put|move|swap|start|ask|let|begin)
  worth (a try|trying|testing|a look|asking|considering)
  what if|why not|instead of|have you (considered|tried|thought)
  i would (start|begin|try|first|suggest|propose|put|move|swap|test|look at|ask|use)
  i (suggest|propose|wonder(ed)? (whether|if)) (a|an|the|you|your|it|one)
  perhaps (a|an|the|you|your|it|one)
`);
