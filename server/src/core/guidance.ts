/** The five published articles that everything in this product goes back to. */
export const articles = {
  S0: { title: 'How to Execute A Professional Job Interview Follow Up', author: 'Jessica Cody' },
  S1: { title: 'How to follow up after a job interview', author: undefined },
  S2: { title: 'How To Follow Up After A Job Interview: A Comprehensive Guide', author: undefined },
  S3: { title: 'Following up after an interview', author: undefined },
  S4: { title: 'A game plan to win the post-interview follow-up', author: 'Carolina King' },
} as const;

export type ArticleId = keyof typeof articles;

interface Row {
  advice: string;
  from: readonly ArticleId[];
}

const row = (advice: string, ...from: ArticleId[]): Row => ({ advice, from });

/** What the articles advise, in our own words. An id is permanent: rules, templates and dates name the rows they serve. */
export const guidance = {
  N1: row(
    'Before leaving, ask what happens next and when they will decide. That date drives every later follow-up.',
    'S0',
    'S3',
  ),
  N2: row(
    "Collect each interviewer's name, title and contact, spelled right (business card, phone reception, online).",
    'S0',
    'S1',
    'S3',
    'S4',
  ),
  N3: row(
    'Write notes at once: the topics discussed, what they liked, what you want to know more about, concerns that came up, things you wish you had said, their style and culture.',
    'S0',
    'S1',
    'S3',
  ),
  N4: row(
    'Find out which channel they prefer: email mostly, sometimes handwritten or phone, as their culture goes.',
    'S0',
    'S2',
  ),
  N5: row(
    'Spot where you could improve something of theirs (a system, a project): it is material for the follow-up.',
    'S1',
  ),
  N6: row(
    "Understand each person's own concern: manager, manager's boss, HR, future colleagues, neighbouring departments.",
    'S4',
  ),
  T1: row('Send it within 24 hours.', 'S0', 'S2', 'S1'),
  T2: row('48 hours is the outer limit; after a Friday interview, first thing Monday morning.', 'S4'),
  T3: row(
    'One to everyone you spoke with, each one individual. They compare notes: the same text twice is seen.',
    'S0',
    'S1',
    'S4',
  ),
  T4: row('Brief: a few lines, short and to the point.', 'S0', 'S1', 'S3'),
  T5: row('Thank them for their time.', 'S1', 'S2', 'S3'),
  T6: row('Say that you want the position and why you fit.', 'S0', 'S2', 'S3'),
  T7: row('One or two key qualifications that match what the job needs.', 'S2'),
  T8: row('Refer to something specific from that conversation, in a line or two.', 'S0', 'S1', 'S2', 'S4'),
  T9: row('Offer more information or answers.', 'S2'),
  T10: row('Professional closing, and your name.', 'S2'),
  T11: row('No generic, cookie-cutter phrasing; show that you listened.', 'S0', 'S2', 'S4'),
  T12: row('Address what this person is concerned with.', 'S4'),
  T13: row('The hiring manager gets the most detailed and persuasive one.', 'S4'),
  T14: row(
    "To the hiring manager and that person's boss, show that you understand the organisation's values and would thrive in its culture.",
    'S4',
  ),
  T15: row('An idea for a challenge they described sets you apart, kept succinct.', 'S1', 'S4'),
  T16: row('Their name and title spelled right.', 'S1', 'S4'),
  C1: row(
    'Not before the decision date they gave; then soon after it, within 48 hours.',
    'S0',
    'S2',
    'S3',
    'S4',
  ),
  C2: row('No date given: after a week, at the latest about two.', 'S0', 'S2', 'S4'),
  C3: row('Restate your interest; thank them for the interview.', 'S2'),
  C4: row('Name the date of the interview and one topic from it.', 'S2'),
  C5: row('Ask politely about the timeline and the decision.', 'S2'),
  C6: row('One or two qualifications again, briefly.', 'S2'),
  C7: row('Offer more information; say that you are available.', 'S2'),
  C8: row('Professional closing, name and contact details.', 'S2'),
  C9: row(
    'Concise, positive, patient: understand that hiring takes time. Not impatient, demanding or desperate.',
    'S0',
    'S2',
    'S4',
  ),
  C10: row('Not too often. One is usually enough; patience and persistence.', 'S2', 'S3', 'S0'),
  P1: row(
    'Sparingly: after an unanswered follow-up email, when a deadline nears, where calls are usual, with good rapport, and with recruiters.',
    'S1',
    'S2',
    'S3',
    'S0',
  ),
  P2: row('Mid-morning or mid-afternoon.', 'S2'),
  P3: row(
    'A short script: who you are, why you call, the status question, your interest, and a message for voicemail with your contact details.',
    'S2',
  ),
  P4: row('Questions ready for good news and for bad.', 'S1'),
  P5: row('Brief, polite, flexible: offer to call back.', 'S2'),
  R1: row('Send a work product close to the job, or make one.', 'S4'),
  R2: row(
    'A 30/60/90-day plan belongs after the second or third round; in the first follow-up it oversteps.',
    'S4',
  ),
  R3: row('No trade secrets, no confidential work of a current employer: redact.', 'S4'),
  K1: row(
    'Turned down: thank them, wish them well, say what you admired, ask to be kept in mind.',
    'S0',
    'S4',
  ),
  K2: row('Turned down: ask for feedback.', 'S3'),
  K3: row(
    'Connect on LinkedIn with a personal invitation that asks for no meeting and no conversation.',
    'S1',
  ),
  K4: row(
    'Keep in touch every couple of months: an article on their business, news of their industry, shared interests.',
    'S0',
    'S4',
  ),
  K5: row('Hiring postponed: stay in touch the same way.', 'S4'),
  M1: row('Aggressive, demanding, pushy, desperate.', 'S0', 'S2', 'S4'),
  M2: row('Generic, not personalised.', 'S0', 'S2', 'S4'),
  M3: row('Typos and grammatical mistakes.', 'S2'),
  M4: row('Too frequent.', 'S2'),
  M5: row('Salary or benefits too early in the process.', 'S2'),
  M6: row('Complaints and excuses.', 'S2'),
  M7: row('Too long: rambling where brief was wanted.', 'S0', 'S1', 'S2'),
  W1: row("Keep applying and networking: don't depend on one answer.", 'S2'),
  W2: row('Reflect on the interview: what went well, what to improve.', 'S2', 'S3'),
} as const;

export type GuidanceId = keyof typeof guidance;

/** "How to follow up after a job interview" and its author where one is named: the sources of some rows, each once. */
export function sourcesOf(ids: readonly GuidanceId[]): string[] {
  const found = new Set(ids.flatMap((id) => guidance[id].from));
  return [...found].sort().map((id) => {
    const { title, author } = articles[id];
    return author ? `“${title}” by ${author}` : `“${title}”`;
  });
}
