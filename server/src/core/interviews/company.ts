import { companyWord, meetingWord, roleWord } from '../language/data/roleWords.ts';
import { companyKey } from '../workspace/applications.ts';
import { isOfCompany } from './data/domains.ts';

/** A value that was not said but worked out. */
export interface Guess {
  value: string;
  /** What it was worked out from. */
  from: string;
}

/** What the name of an appointment gives away. */
export interface SummaryGuesses {
  company?: Guess;
  role?: Guess;
}

const properName = "(?:(?:the|of|and|&|de|la|du|von|van) |\\p{Lu}[\\p{L}\\p{M}\\p{N}&.'’-]* ?|\\p{N}+ ?)";
const named = (opening: string) => new RegExp(`${opening}((?:${properName}){1,6})`, 'u');
const employerBehind = named('(?:\\bat| @) ?');
/** "Interview with Kestrel Ferries", but not "with Dana Cole". */
const partnerBehind = named('\\b[Ww]ith ');

const longestSummary = 200;

/**
 * What the title of an appointment says of company and job: "Interview: Bench joiner at Holm & Sons", "Kestrel Ferries
 * – deck officer". `people` are names that are no company, `domains` those of the addresses in it.
 */
export function readSummary(
  title: string,
  people: readonly string[],
  domains: readonly string[],
): SummaryGuesses {
  const summary = title.slice(0, longestSummary);
  const pieces = summary.split(/\s+[-–—|/]+\s+|\s*[:|•·()[\]]\s*|,\s+/).filter(Boolean);
  const role = roleIn(summary, pieces);
  const isOther = (name: string) => {
    const key = companyKey(name);
    return key === '' || people.some((person) => companyKey(person).includes(key)) || roleWord.test(name);
  };
  const partner = partnerBehind.exec(summary)?.[1] ?? '';
  const candidates = [
    employerBehind.exec(summary)?.[1],
    companyWord.test(partner) || !/\s/.test(partner.trim()) ? partner : '',
    ...pieces.filter((piece) => named('^').exec(piece)?.[1]?.length === piece.length),
  ]
    .map((name) => (name ?? '').replace(/[\s.]+$/, ''))
    .filter((name) => name !== '' && !meetingWord.test(name) && !isOther(name));
  const company = companyFrom(candidates, domains);
  return { ...(company && { company }), ...(role && { role: { value: role, from: 'the title' } }) };
}

/** The title's own spelling, best where a domain is spelled from it; else the domain's. */
function companyFrom(candidates: readonly string[], domains: readonly string[]): Guess | undefined {
  const own = domains.find(isOfCompany);
  const labels = own ? labelOf(own) : '';
  const squeeze = (name: string) => companyKey(name).replaceAll(' ', '');
  const fitting = candidates.find((name) => labels !== '' && squeeze(labels).includes(squeeze(name)));
  if (fitting) return { value: fitting, from: 'the title' };
  if (own) return { value: titleCase(labels.replaceAll('-', ' ')), from: `the address at ${own}` };
  return candidates[0] ? { value: candidates[0], from: 'the title' } : undefined;
}

/** "millbrook-surgery" of "mail.millbrook-surgery.co.uk". */
function labelOf(domain: string): string {
  const labels = domain.split('.');
  const suffix = /^(?:co|com|org|ac|gov|net|nhs)$/.test(labels.at(-2) ?? '') && labels.length > 2 ? 2 : 1;
  return labels.at(-1 - suffix) ?? '';
}

const roleBehind = [
  /\b(?:role|position|post|job) (?:of|as) (?:an? |the )?(.+?)(?= at\b| with\b| @|\s+[-–—|(]|[,:;]|$)/i,
  /\bfor (?:an? |the |our )?(.+?) (?:role|position|post|opening|vacancy|job)\b/i,
  /\binterview (?:for|as) (?:an? |the |our )?(.+?)(?= at\b| with\b| @|\s+[-–—|(]|[,:;]|$)/i,
];

function roleIn(summary: string, pieces: readonly string[]): string | undefined {
  const said = roleBehind
    .map((pattern) => pattern.exec(summary)?.[1])
    .find((role) => role && roleWord.test(role));
  const piece = pieces.find((one) => roleWord.test(one));
  const role = (said ?? piece ?? '')
    .replace(/(?: at | @ ?| with ).*$/i, '')
    .replace(/^(?:.*\binterview (?:for|as) )?(?:an? |the |our )?|\s*\b(?:job )?interview\b.*$/gi, '')
    .trim();
  return roleWord.test(role) && role.length <= 80 ? role : undefined;
}

/** "dana cole" as a name; what has capitals already keeps them. */
export function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
