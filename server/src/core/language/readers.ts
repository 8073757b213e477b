import type { Draft } from '../document/draft.ts';
import { roleWord } from './data/roleWords.ts';
import { sameName } from './nameMatching.ts';
import { readName, readNames } from './names.ts';

/** Somebody who reads the message, as far as the file tells. */
export interface Reader {
  name: string;
  /** What says so: `to`, the address in it, one of the interviewers, or the older message below. */
  from: 'to' | 'address' | 'interviewers' | 'thread';
}

/** Whoever holds an office has a name, which may be any. */
const office =
  /^the\b(?! (?:(?:very|most|right) )?(?:rev|hon))|\b(?:team|talent acquisition|manager|director|department|committee|panel|office|reception|recruit\w*|careers|hr|human resources|personnel|secretary|registrar|editor|board|(?:head ?)?teacher|principal|coordinator|supervisor|officer|vacancies|management|leads|crew|chair(?= of)|chair(?:man|woman|person)|administration|bookings|enquiries|operations|school|hospital|company|ltd|inc|gmbh)\b/i;

const headWord = /\b(?:ceo|cto|coo|cfo|president|owner|founder|foreman|forewoman|bursar|curator)$/i;
/** Trades that are surnames as often: "Leo Porter" is a person, "Night Porter" is none. */
const surname =
  /\b(?:baker|cook|mason|porter|farmer|carpenter|gardener|joiner|captain|clerk|coach|driver|fitter|steward|waiter|warden|worker|tutor|planner|pilot|server|sister|partner|counsel|writer|cleaner|buyer|carer|chef|doctor|professor|nurse|surgeon|architect|head|chief|dean|keeper|matron|mayor|chair)$/i;
const isRankWord = /^(?:nurse|chef|captain|coach|officer|matron|sister)$/i;
const beforeTrade =
  /^(?:senior|junior|head|chief|lead|deputy|assistant|associate|acting|staff|ward|clinical|night|shift|general|regional|area|plant|parish|town|village|school|team|sous|pastry|executive|managing|master|lock|grounds|park|practice|charge|specialist|training|bus|van|truck|site|legal|technical|mine|fire|sea|port)$/i;

/** "Dr Farah Siddiqui" of "Dr Farah Siddiqui, Head of Surgery". */
export const ownName = (to: string) => (to.split(/[,(<]/)[0] ?? to).trim();

/** The people a message goes to: from `to` if there is one, else from what else the file holds. */
export function readersOf(draft: Draft): Reader[] {
  const { fields } = draft.frontMatter;
  const to = fields.get('to')?.value;
  if (typeof to === 'string' && to.trim() !== '')
    return isPerson(to) ? [{ name: to.trim(), from: 'to' }] : ofAddress(to, draft);
  if (fields.has('to')) return [];
  const typed = typedTo(draft);
  if (typed) return isPerson(typed) ? [{ name: typed, from: 'to' }] : [];
  const interviewers = fields.get('interviewers')?.value;
  if (Array.isArray(interviewers)) {
    const names = interviewers.map((one: unknown) =>
      typeof one === 'string' ? one : (one as { name?: unknown })?.name,
    );
    return names.flatMap((name) =>
      typeof name === 'string' && isPerson(name) ? [{ name, from: 'interviewers' }] : [],
    );
  }
  const writer = writerBelow(draft);
  return writer ? [{ name: writer, from: 'thread' }] : [];
}

/**
 * "Steven Maddox" of steven.maddox@bluetarp.example: good for telling a slip, not for telling somebody else. Of
 * "jsmith@" nobody knows where the name begins.
 */
function ofAddress(to: string, draft: Draft): Reader[] {
  const own = /^([\p{L}'-]{1,30}(?:[._][\p{L}'-]{2,30}){1,2})@/u.exec(to.trim())?.[1];
  const name = own?.replace(/[._]/g, ' ').replace(/(?<![\p{L}'])\p{L}/gu, (one) => one.toUpperCase());
  const isRole =
    /^(?:info|mail|hello|jobs?|work|post|admin|contact|enquir\w+|sales|support|desk|front|people|talent|team|apply|applications?)\b/i;
  if (name && !isRole.test(name) && isPerson(name)) return [{ name, from: 'address' }];
  // "kmunro@" belongs to the Kirsten Munro who wrote the message below.
  const writer = writerBelow(draft);
  const surname = writer && readName(writer).parts.at(-1);
  return writer && surname && surname.length > 2 && to.toLowerCase().split('@')[0]!.includes(surname)
    ? [{ name: writer, from: 'thread' }]
    : [];
}

/** From a "To:" that somebody typed above the greeting. */
function typedTo({ text, frontMatter, email }: Draft): string | undefined {
  const from = frontMatter.range.end;
  const above = text.slice(from, Math.min(email.body.start, from + 1000));
  return /(?:^|[\r\n])\*{0,2}to:\*{0,2}[ \t]{1,4}([^\r\n]{2,100})/i.exec(above)?.[1]?.trim();
}

/** Longer than any list of people to write to; comparing thousands of words would take long. */
const longest = 200;

function isPerson(name: string): boolean {
  if (name.length > longest) return false;
  if (/[[\]{}]|^\S+@|_{2}|\bx{3,}\b/i.test(name)) return false;
  return readName(name).parts.length > 0 && !office.test(ownName(name));
}

/** "Dana Cole and Tom Reed"; "Dana Cole, Tom Reed", but not "Dana Cole, Head of Platform". */
export function areSeveral(to: string): boolean {
  if (/&|;|\b(?:and|und|et|y)\b/i.test(ownName(to))) return true;
  const parts = to.split(/,|\band\b/).map((part) => part.trim());
  return (
    parts.length > 1 &&
    parts.every((part) => /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(part) && !isOffice(part))
  );
}

/** "Clinical Lead" behind a name; "Tom Baker" and "Mrs Baker" are people whatever bakers do. */
export function isOffice(part: string): boolean {
  const [first = '', ...rest] = part.trim().split(' ');
  // "Nurse Manager" is no Mrs Manager.
  const isRank = isRankWord.test(first) && roleWord.test(rest.join(' ')) && !surname.test(part);
  if (rest.length > 0 && readName(first).title !== undefined) return isRank;
  if (surname.test(part)) return rest.length === 0 || beforeTrade.test(first);
  return office.test(part) || headWord.test(part) || roleWord.test(part);
}

const attribution =
  /(?:^|[\r\n])[ \t>]{0,4}(?:on|am|le|el)\b[^\r\n]{4,120}?((?:(?!(?:AM|PM)\b)\p{Lu}[\p{L}.'’-]{0,30} ){1,4})(?:<[^<>\s]{3,80}>\s)?(?:wrote|schrieb|a écrit|escribió):/iu;
const fromHeader =
  /(?:^|[\r\n])[ \t>*]{0,4}from:\*{0,2} {1,4}((?:\p{Lu}[\p{L}.'’-]{0,30} ?){1,4})(?=[<[\r\n])/iu;

/** Who wrote the newest message below, where that is a person and not the author. */
function writerBelow({ text, email }: Draft): string | undefined {
  const from = email.closing?.start ?? email.body.end;
  const below = text.slice(from, from + 4000);
  const found = attribution.exec(below) ?? fromHeader.exec(below);
  const name = withFirstName((found?.[1] ?? '').trim(), signedBelow(below));
  if (!name || !isPerson(name)) return undefined;
  const own = readNames(text.slice(from, from + 200).split(/[\r\n]{3,}|\r\n\r\n|\n\n/)[0] ?? '').parts;
  return readName(name).parts.some((part) => own.some((other) => sameName(part, other))) ? undefined : name;
}

/** "L. Carmichael" who signs as "Lyndsay". */
function withFirstName(name: string, signed = ''): string {
  if (name === '') return signed;
  const isShort = /^\p{Lu}\. ?\p{Lu}\p{L}+$/u.test(name);
  return isShort && /^\p{L}+$/u.test(signed) && signed[0] === name[0]
    ? name.replace(/^\p{Lu}\. ?/u, `${signed} `)
    : name;
}

/** The last line of the quoted message, where it is a name and nothing else. */
function signedBelow(below: string): string | undefined {
  const lines = below.split(/\r\n|\n|\r/).filter((line) => /^ {0,3}>/.test(line));
  const last = lines.map((line) => line.replace(/^[\s>]+/, '').trim()).findLast((line) => line !== '');
  return last && /^\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2}$/u.test(last) ? last : undefined;
}
