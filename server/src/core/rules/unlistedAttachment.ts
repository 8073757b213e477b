/** Attachments of which only some are listed, and work that is nowhere to be seen. */
import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import type { Sentence } from '../language/sentences.ts';

/** What people send, by the words for it in a text and in the name of a file. */
const sorts: readonly (readonly [text: RegExp, file: RegExp])[] = [
  [/\b(?:cv|curriculum vitae|r[eé]sum[eé])\b/i, /cv|resum|lebenslauf|curriculum/i],
  [
    /\b(?:reference letters?|letters? of (?:reference|recommendation)|the (?:reference )?letter(?= from)|references|testimonials?)\b/i,
    /ref|letter|recommend|testimon/i,
  ],
  [/\bcover letter\b/i, /cover|letter|motivation/i],
  [/\b(?:certificates?|certs?)\b/i, /cert/i],
  [/\btranscripts?\b/i, /transcript|grades|marks/i],
  [/\bportfolio\b/i, /portfolio/i],
  [/\blist of (?:\w+ )?publications\b/i, /publ|list/i],
  [/\bpassport\b/i, /passport|id\b/i],
  [/\b(?:my|the) medical\b/i, /medical|health/i],
  [/\b(?:driving |driver['’]s )?licen[cs]e\b/i, /licen/i],
  [/\bsea[- ]time record\b/i, /sea/i],
  [/\bdiploma\b/i, /diploma|degree/i],
];

/** In one file there may be several. */
const together = /\b(?:in (?:one|a single) (?:file|pdf|document)|(?:as|into) one|combined|all in)\b/i;

/**
 * The first thing in a sentence that speaks of attachments and is in none of the `files`, where each file is something
 * else that is spoken of there: “my CV and the letter from my supervisor” with nothing but `cv-rajan.pdf`.
 */
export function unlistedIn({ text, start }: Sentence, files: readonly string[]): Range | undefined {
  if (together.test(text)) return undefined;
  const named = sorts.flatMap(([words, file]) => {
    const found = words.exec(text);
    return found ? [{ at: found.index, words: found[0], file }] : [];
  });
  if (named.length <= files.length) return undefined;
  const isKnown = files.every((name) => named.some(({ file }) => file.test(name)));
  const other = named.find(({ file }) => !files.some((name) => file.test(name)));
  if (!isKnown || !other) return undefined;
  return { start: start + other.at, end: start + other.at + other.words.length };
}

const counts: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5 };
const several =
  '(two|both|three|four|five) (?:\\p{L}+ )?(?:things|pieces|files|documents|attachments|items|certificates|letters|samples|pdfs)';
/** “I send you two things”, “there are three documents for you here”, “they are both attached”. */
const counted = new RegExp(
  [
    `\\b(?:send|sending|attach|attaching|enclose|enclosing|attached|enclosed|find|here are)(?: you)? (?:are |the |my )?${several}\\b`,
    `\\b${several} (?:for you|here|attached|enclosed|with this|are attached|are enclosed)\\b`,
    '\\bare (both|all three) (?:attached|enclosed|here|on here|in here|with this)\\b',
  ].join('|'),
  'iu',
);
/** “With them a photo of the eaves”, “together with my résumé”. */
const besides =
  /(?:\band with (?:it|them|that)|\b(?:together|along) with|\bas well as|\bplus) (?:a|an|the|my|his|her|two|three|some) (?:\p{L}+ ){0,2}?(?:photos?|photographs?|pictures?|pages?|scans?|copy|copies|drawings?|sketch(?:es)?|list|log|sheet|spreadsheet|cv|r[eé]sum[eé]|letters?|references?|certificates?|licen[cs]e|recording|video|map|plan|menu|sample|table|transcript|diploma)(?!\p{L})/iu;
/** A name with an “and” may be of a file that holds them all. */
const ofSeveral = /(?:\b|[-_ ])(?:and|plus|all|both|pack|bundle|combined|application)(?:\b|[-_ ])|[+&]/i;
/** As may one in the plural, of several of a kind. */
const inPlural = /s\.\w+$/i;

/** More things than files: said with a number, or one named beside the other. */
export function uncountedIn(
  { text, start }: Sentence,
  files: readonly string[],
  speaksOfFiles: boolean,
): Range | undefined {
  if (together.test(text) || files.some((name) => ofSeveral.test(name))) return undefined;
  const number = counted.exec(text);
  const said = number && (counts[number.slice(1).find(Boolean)!.toLowerCase()] ?? 3);
  const more = said && said > files.length && !files.some((name) => inPlural.test(name)) ? number : undefined;
  const found = more ?? (files.length === 1 && speaksOfFiles ? besides.exec(text) : undefined);
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

const anyLink = /https?:|\bwww\.|\b[\w-]+\.[a-z]{2,}\/\w/i;
/** The work stands in the message itself, or comes another way. */
const elsewhere =
  /["“][^"”]{20,}|^>|^\s*[-*\d][.)]?\s|\b(?:in person|by hand|by post|in the post|posted|envelope|parcel|bring|brought|left (?:it|them) (?:with|at|on|for|by)|left (?:the|a)|drop(?:ped)?|deliver\w*|courier|tomorrow|will send|(?:I['’]ll|can|could|would|glad to|happy to|love to) (?:also |gladly )?(?:send|show|share)|send it|below|here:)\b/im;

/** True where a message that is sent for the sake of some work has neither a file nor a link. */
export function hasNoWork({ kind, text, email }: Draft): boolean {
  const body = text.slice(email.body.start, email.body.end);
  return kind.value === 'work-sample' && !anyLink.test(body) && !elsewhere.test(body);
}
