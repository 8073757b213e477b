/** The kinds of message, in the order they come up after an interview. */
export const kinds = [
  'thank-you',
  'status-check',
  'networking',
  'keep-in-touch',
  'rejection-reply',
  'linkedin-invite',
  'phone-script',
  'work-sample',
] as const;

export type Kind = (typeof kinds)[number];

/** How a kind is called in front of a person, at the start of a label and in the middle of a sentence. */
export const kindNames: Record<Kind, { label: string; inText: string }> = {
  'thank-you': { label: 'Thank-you note', inText: 'a thank-you note' },
  'status-check': { label: 'Status check', inText: 'a status check' },
  networking: { label: 'Networking email', inText: 'a networking email' },
  'keep-in-touch': { label: 'Keep in touch', inText: 'a message to keep in touch' },
  'rejection-reply': { label: 'Reply to a rejection', inText: 'a reply to a rejection' },
  'linkedin-invite': { label: 'LinkedIn invitation', inText: 'a LinkedIn invitation' },
  'phone-script': { label: 'Phone script', inText: 'a phone script' },
  'work-sample': { label: 'Work sample', inText: 'an email with a work sample' },
};

/** True for a known kind, whatever the value is. */
export function isKind(value: unknown): value is Kind {
  return kinds.includes(value as Kind);
}
