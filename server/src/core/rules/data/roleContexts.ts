import { roleWord } from '../../language/data/roleWords.ts';

/** Sentences in which a job is the one that the writer would like to have. */

const titled = '\\p{Lu}[\\p{L}\\p{M}/-]*';
/** “Marketing Intern”, “Head of Estates”: capitals, as at the top of the message. */
const title = `(${titled}(?: (?:of|and|&|for|to|in) ${titled}| ${titled}){0,4})`;
const post = '(?:role|position|post|job|vacancy|opening|opportunity)';
const wanting =
  '(?:interested in|interest in|keen on|excited about|enthusiastic about|appl(?:ied|y|ying) for|application for|considered for|considering me for|candidate for|interview(?:ed|ing)?(?: me)? for|wr(?:ite|iting|ote) about|enquir\\p{L}+ about|inquir\\p{L}+ about|call\\p{L}* about|came (?:to see you )?about|regarding|concerning|like|love|want|chance of|suited to|right for|fit for|for) (?:the|your|this)';

/** The group `job` is what the job is called; whoever wants it is the writer. */
export const wantedJobs: readonly RegExp[] = [
  // “still interested in the Marketing Intern position”
  new RegExp(`\\b${wanting} ${title.replace('(', '(?<job>')} ${post}(?![\\p{L}-])`, 'gu'),
  // “very interested in the position of Warehouse Supervisor”
  new RegExp(`\\b${wanting} ${post} (?:of|as) (?:an? )?${title.replace('(', '(?<job>')}(?![\\p{L}-])`, 'gu'),
  // “a candidate for Warehouse Lead”, “my application as Deputy Manager”
  new RegExp(
    `\\b(?:candidate|applicant|[Mm]y application|[Aa]pply|[Aa]pplying|[Aa]pplied|considered) (?:for|as) (?:an? |the |your )?${title.replace('(', '(?<job>')}(?! (?:position|role|post|job|vacancy)\\b)(?![\\p{L}-])`,
    'gu',
  ),
  // “the Dental Nurse position at … would suit me”, “join … as a Business Analyst”
  new RegExp(
    `\\b(?:the|your) ${title.replace('(', '(?<job>')} ${post}\\b[^.!?]{0,40}\\b(?:would|will|seems|sounds|appeals|suits)(?![\\p{L}-])`,
    'gu',
  ),
  new RegExp(
    `\\b[Jj]oin(?:ing)? [^.!?]{2,50}? as (?:an? |your |the )?${title.replace('(', '(?<job>')}(?![\\p{L}-])`,
    'gu',
  ),
  // “I would be a very good Housekeeping Manager for you”
  new RegExp(
    `\\b(?:be|make|become) an? (?:\\p{Ll}+ ){0,2}${title.replace('(', '(?<job>')} (?:for you|in your|with you|at your)\\b`,
    'gu',
  ),
  // “I would love to be your next Head Gardener”
  new RegExp(
    `\\b(?:to|I['’]d|would) (?:be|become) (?:your|the)(?: new| next)? ${title.replace('(', '(?<job>')}(?![\\p{L}-])`,
    'gu',
  ),
];

const head = `(?:${[
  roleWord.source.replace(/^\\b\(\?:|\)s\?\\b$/g, ''),
  'archivist|adjuster|attendant|bartender|bricklayer|bursar|butcher|caretaker|chaplain|conductor|controller|copywriter',
  'courier|curator|deckhand|dietitian|dispatcher|florist|greenkeeper|groundsperson|grower|hairdresser|handler|housekeeper',
  'hygienist|illustrator|lifeguard|merchandiser|optician|painter|plasterer|radiographer|ranger|reporter|roofer|teller',
  'underwriter|usher|valuer',
].join('|')})`;
/** Whatever anybody does there may be called so. */
export const anyJob =
  /(?:^|\s)(?:assistant|trainee|apprentice|graduate|worker|manager|supervisor|lead|officer|agent|operator|specialist|associate|partner|intern|head|owner|server|executive|representative|consultant)s?$/i;
/** The same in small letters, where what stands around it says whose job it is. */
export const plainJobs: readonly RegExp[] = [
  // “to be your next night porter”
  new RegExp(`\\b(?:be|become|as) your (?:next|new) (?<job>(?:\\p{L}+ ){0,2}?${head})(?![\\p{L}-])`, 'giu'),
  // “about the archivist vacancy”
  new RegExp(
    `\\b(?:about|for|regarding|fill) the (?<job>(?:\\p{L}+ ){0,2}?${head}) (?:vacancy|post|position|role|job)(?![\\p{L}-])`,
    'giu',
  ),
];
/** What a job is called by, in either list. */
export const isJob = new RegExp(`\\b${head}s?\\b`, 'i');

/** It is somebody else's, or one that was, or may come one day. */
export const othersJob =
  /\b(?:(?:if|when|whether) (?:an?|another|any|some)|whoever|whom|somebody|someone|another|other|too|also|as well|next year|one day|later|eventually|last (?:year|time)|ago|before|previous\w*|former\w*|not|never|instead|rather than|my (?:wife|husband|sister|brother|friend|colleague|son|daughter))\b|n['’]t\b/i;
