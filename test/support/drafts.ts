/** A thank-you note that has nothing to find, and the same with faults. */

const frontMatter = `---
kind: thank-you
to: Dana Cole
company: Acme Robotics
subject: Moving billing off the monolith
---
`;

export const cleanDraft = `${frontMatter}Dear Dana,

Thank you for your time on Wednesday. Your plan to move billing off the monolith with dual writes, without a
freeze, stayed with me: it is the problem I worked on for two years. I would like to do that work with your team.

Please let me know if you need anything else from me.

Best regards,
Sam Fox
`;

/** With the day of the interview, which makes it late once two days are over. */
export const datedDraft = cleanDraft.replace(
  'company: Acme Robotics\n',
  'company: Acme Robotics\ndate: 2026-11-18T14:00\n',
);

/** One stock phrase. */
export const genericDraft = cleanDraft.replace('I would like', 'I am a team player. I would like');

/** One typo. */
export const misspelledDraft = cleanDraft.replace('problem', 'problemm');

/** A doubled space, which can be fixed safely, and a stock phrase, which cannot. */
export const spacedDraft = genericDraft.replace('to move billing', 'to move  billing');
