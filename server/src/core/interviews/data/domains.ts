/** Where people have addresses of their own; they say nothing of a company. */
const privateDomains = new Set([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'hotmail.co.uk', 'live.com', 'msn.com'],
  ...['yahoo.com', 'yahoo.co.uk', 'ymail.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'proton.me'],
  ...['protonmail.com', 'pm.me', 'gmx.com', 'gmx.de', 'gmx.net', 'web.de', 't-online.de', 'mail.com'],
  ...['fastmail.com', 'hey.com', 'zoho.com', 'tutanota.com', 'posteo.de', 'mailbox.org', 'btinternet.com'],
  ...['sky.com', 'virginmedia.com', 'orange.fr', 'free.fr', 'laposte.net', 'wanadoo.fr', 'libero.it'],
  ...['qq.com', '163.com', '126.com', 'naver.com', 'mail.ru', 'yandex.ru', 'seznam.cz', 'wp.pl', 'o2.pl'],
  ...['comcast.net', 'verizon.net', 'att.net', 'sbcglobal.net', 'cox.net', 'bigpond.com', 'rediffmail.com'],
]);

/** Programs that send invitations for companies, and calendars that lend their own address to an appointment. */
const goBetween =
  /(?:^|\.)(?:calendly|greenhouse|ashbyhq|lever|workable|smartrecruiters|teamtailor|goodtime|modernloop|myworkday|zoom|google|calendar)\b/;

/** True for an address that anyone can have. */
export function isPrivateAddress(email = ''): boolean {
  return privateDomains.has(email.split('@')[1]?.toLowerCase() ?? '');
}

/** True for the address of a program and not of a person. */
export function isOfProgram(email = ''): boolean {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  return (
    /^(?:no-?reply|do-?not-?reply|calendar|notifications?|invites?)\b/.test(local) || goBetween.test(domain)
  );
}

/** True for a domain that may be a company's own. */
export function isOfCompany(domain: string): boolean {
  return domain !== '' && !privateDomains.has(domain) && !goBetween.test(domain);
}
