/** A way to say that something comes with this message. What `pattern` finds is marked; the rest is about its sentence. */
export interface AttachmentPhrase {
  pattern: RegExp;
  before?: RegExp | undefined;
  notBefore?: RegExp;
  notAfter?: RegExp;
  /** Anywhere in the sentence. */
  needs?: RegExp;
}

/** What is certainly a file or a sheet of its own, and no text that may stand in the message itself. */
const sheets =
  'cvs?|curriculum vitae|r[eé]sum[eé]s?|pdfs?|zip|files?|documents?|spreadsheets?|workbook|worksheets?|timesheets?|copy|copies|scans?|photos?|photographs?|pictures?|pics?|images?|drawings?|sketch(?:es)?|(?:reference|cover|recommendation) letters?|letters? of recommendation|certificates?|certs?|licen[cs]es?|transcripts?|work samples?|writing samples?|portfolio|slides?|deck|presentation|forms?|elevations?|mock-?ups?|screenshots?|recordings?|videos?|clips?|diagrams?|invoices?|receipts?|logbook|diplomas?|payslips?|passport|floor plans?|lesson plans?|blueprints?|menus?|one-?pager|write-?up|paperwork|manuscript|leaflets?|brochures?|flyers?|posters?|rota|references|article|report|[\\w-]{1,40}\\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|csv)';
/** What else can be attached to an email, in any trade. */
const things =
  'cvs?|curriculum vitae|r[eé]sum[eé]s?|pdfs?|files?|documents?|docs?|docx|xlsx|spreadsheets?|workbooks?|worksheets?|timesheets?|sheets?|copy|copies|scans?|photos?|photographs?|pictures?|pics?|images?|drawings?|sketch(?:es)?|plans?|letters?|references?|certificates?|certs?|certifications?|licen[cs]es?|transcripts?|samples?|portfolio|slides?|deck|presentation|papers?|articles?|reports?|lists?|forms?|pages?|drafts?|outlines?|proposals?|memos?|brief|lessons?|tables?|charts?|graphs?|diagrams?|models?|elevations?|mock-?ups?|screenshots?|recordings?|videos?|clips?|cards?|invoices?|receipts?|contracts?|log|logbook|records?|statements?|summary|summaries|notes?|analysis|designs?|menus?|recipes?|translations?|chapters?|essays?|registration|passport|id|dbs|diplomas?|schedules?|rota|budget|quotes?|estimates?|calculations?|results|write-?ups?|one-?pagers?|zip|layouts?|maps?|surveys?|testimonials?|reviews?|evaluations?|leaflets?|brochures?|flyers?|posters?|templates?|examples?|scripts?|figures|cross-sections?|excerpts?|extracts?|pieces?|publications?|qualifications?|papers|protocol|checklists?|sops?|case stud(?:y|ies)|paperwork|timeline|score|tracks?|blueprints?|patterns?|swatches|storyboards?|agenda|minutes|syllabus|dataset|details|version|prototype|slips?|payslips?|p45|evidence|proof|work sample|write up|programme|spec|quotation|tender|thesis|dissertation|poem|song|puzzle|bio|biography|profile|pitch|curriculum|itinerary|inventory|ledger|workings|sums|homework|exercises?|tests?|tasks?|assignments?|answers?|solutions?|code|notebook|rubric|quiz|audio|mp3|showreel|reel|demo|cuttings?|clippings?|story|column|bills?|datasheet|risk assessments?|method statements?|tickets?|permits?|visa|medical|policy|procedures?|handover|plots?|abstract|bibliography|feedback|appraisals?|letterhead|write-up|wording|text|piece|work|breakdown|comparison|overview|specimen|tally|costings?|guide|handout|booklet|manual|timetable|playlist|score|sheet music|briefings?|handbook|slide pack|fact ?sheets?|newsletter|bulletin|submission|response|critique|appendix|annex|data|spread|press release|case notes?|methodology|roadmap|annotation|bibliographies|endorsement|letterhead|palette|moodboards?|mood boards?|lookbook|reading list|scheme of work|unit plan|storyboard|wireframes?|schematics?|bill of materials|parts list|cost sheet|cash ?flow|forecast|memo';

// Stand for the first letter of such a word; from Unicode's private use area, so no text has them.
const [sheetMark, thingMark] = ['\uE000', '\uE001'];
const markSheets = new RegExp(`(?<![\\w-])(?:${sheets})(?![\\w-])`, 'g');
const markThings = new RegExp(`(?<![\\w\uE000-])(?:${things})(?![\\w-])`, 'g');

/**
 * The line in small letters, with the words for things marked. The patterns then need not hold three hundred nouns
 * each, which would take half a second to compile.
 */
export function marked(line: string): string {
  const small = line.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const mark = (sign: string) => (words: string) => words.replace(/(?<=^| )\S/g, sign);
  return small.replace(markSheets, mark(sheetMark)).replace(markThings, mark(thingMark));
}

const rest = '[\\w-]*(?:\\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|csv))?';
export const sheet = `(?:${sheetMark}${rest}(?: ${sheetMark}${rest}){0,3})`;
export const thing = `(?:[${sheetMark}${thingMark}]${rest}(?: [${sheetMark}${thingMark}]${rest}){0,3})`;

/** Nouns of a pattern as they stand in a marked line. */
export const noun = (alternatives: string) =>
  `(?:${alternatives.replace(/(?<=^|\|)\w/g, (letter) => `[${letter}${sheetMark}${thingMark}]`)})`;

export const mail = noun('e-?mail|message|mail|letter|note|reply|one');
export const toMail = `to (?:this|the|my) (?:short |present )?${mail}`;
export const words = (most: number) => `(?:[^\\s.,;:!?()]{1,40} ){0,${most}}?`;

export const rx = (source: string) => new RegExp(source, 'g');
