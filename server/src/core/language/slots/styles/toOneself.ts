/** What a writer said to themselves, or a template to its user, as a sentence or between commas. */
import { begins, bids, inQuotes, type SlotMatch, type SlotStyle } from '../style.ts';

/** What one does to a letter, and never bids its reader do. */
const doing =
  "(?:explain|insert|google|show|choose|remind|shorten|soften|restate|refer to|thank each|express|wish them|say|put(?: in)?|paste|copy|rewrite|reword|rephrase|finish|fill in|add|check|look up|find(?: out)?|use|keep|start with|begin with|end (?:on|with)|sign off|leave|make (?:it|this|sure)|read (?:it|this)|sleep on|run the|translate|write|only say|tell|talk about|try to|expand(?: on)?|mention|name|list|quote|compliment|describe|back this up|hold this back|work out|get|take out|delete|cut|trim|remember|don['’]t|do not|must not|state|give|wait for|change|replace|pick|polish|proofread|close with|open with|ask|emphasi[sz]e|outline|highlight)";
/** Only one who works at a letter speaks of these. */
const ofLetters =
  "\\b(?:sentences?|paragraphs?|greeting|sign-?off|closing(?! (?:checklist|list|shift|time|routine|sheet|stock|date|balance|procedure|dut|down|day|bell|price|account))|opening line|wording|spelling|commas?|draft|version|template|(?:the|this|that|a|my) (?:bit|part|line|joke)(?: (?:about|on|from|of))?|(?:one|two|three|four|a few|five|ten|\\d+) (?:or (?:two|three) )?(?:lines|sentences|words)|hundred words|word [\\p{L}]+ (?:in|somewhere|twice)|the tone|sounds?|in your own words|your own words|at this point|this (?:section|space|one)|above this|(?:some|any|every)thing[^.]* here|(?:template|detail|example|touch|thanks|name|number|why|how|what)[^.]* here|this (?:less|more|better|later|again|up)|the (?:advert|job ad(?:vertisement)?|website|notes|notebook|cv|employer|interviewers?|company)['’]?s?|reference number|before (?:i send|it goes|this goes|sending)|goes (?:out|off)|grovel|desperate|salary out|my name in full|letter|e-?mail this|proper account)\\b";
/** In a letter its reader is “you”; whom one tells, thanks or reminds otherwise is the reader as a draft sees them. */
const ofThem =
  /^(?:remind|thank each|express|show|compliment|explain to) (?![^.]*\b(?:my|our)\b)[^.]*\b(?:them|they|their)\b/i;
/** “Put simply, …”, “keep up the good work”, “Polish is spoken here”, “Google has an office”: no bidding at all. */
const isOther =
  /^(?:put (?:simply|differently|another)|keep up|add to (?:that|this|it)|give (?:my|our)|talk about|don['’]t worry|do not worry|polish|(?:google|change|leave|use|state|show|list|check|cut|name|quote|get|mention|read it) (?:is|was|has|had|management|schools?|price|jumping|flowers|in|of)\b)/i;
/** “Say hello to the crew”, “find below the letter”, “ask me about it”. */
const toSomebody =
  /^(?:say (?:hello|hi|goodbye|thank)|(?:find|see) (?:below|attached|enclosed))\b|\bme\b|\binstead\b/i;

/** Whoever bids the reader says please, you or me. */
const toReader =
  /\b(?:please|you|yours|your (?!own|skills|strengths?|qualif|experience|name|phone|interest|field|opening|closing|enthusiasm)|kindly|feel free|let me|hesitate|my referees?|us)\b/iu;
const ofWriter = /\b(?:I|I['’](?:m|ve|d|ll)|we|we['’](?:re|ve|ll))\b/u;

const about = new RegExp(ofLetters, 'iu');

const isNote = ({ words, before }: SlotMatch) =>
  !inQuotes.test(before) &&
  !toReader.test(words) &&
  !toSomebody.test(words) &&
  !isOther.test(words) &&
  (about.test(words) || ofThem.test(words));
const isOwnNote = (match: SlotMatch) =>
  isNote(match) &&
  bids(match) &&
  (!ofWriter.test(match.words) || /\bbefore i send|\bi (?:send|actually)\b/i.test(match.words));

/** Without a verb: “A line or two about the journey.” */
const piece =
  '(?:(?:polite|warm|closing|opening|nice|short|final|last|thank-?you|same|rest|more|second|third|first|another|one|two|two or three|three|an?|some|still) ){0,4}(?:paragraph|sentences?|closing|ending|opening|greeting|lines?|sign-?off|draft|version|attempt|formula|bit|part|body|rest)';
const pieceGoes =
  '(?:about|on|to follow|goes here|here|as (?:usual|before|in|the one)|same as|needs|of the letter|not sent|probably|do not|then|showing|still|,)';

export const toOneself: readonly SlotStyle[] = [
  {
    pattern: new RegExp(`${begins}${doing}(?![\\p{L}\\p{N}'’])[^.!?\\n]{2,160}[.!?]?`, 'giu'),
    isSlot: isOwnNote,
  },
  // Between commas, where no clause of the sentence may begin with a bare verb.
  {
    pattern: new RegExp(`(?<=\\p{L}, )${doing}(?![\\p{L}\\p{N}'’])[^.,;!?\\n]{3,80}(?=[,.])`, 'gu'),
    isSlot: (match) =>
      isOwnNote(match) &&
      about.test(match.words) &&
      !/\b(?:notes|notebook|website)\b/i.test(match.words) &&
      !/[:,][^.!?]*, $/.test(match.before) &&
      !/\b(?:to|and|or|not|can|could|will|would|should|must|did|do|does|I|we|they|you)(?:['’]\p{L}+)?(?: [\p{L}'’]+){0,6}, $/iu.test(
        match.before,
      ),
  },
  // “Check with Aoife whether it was the Tuesday”, “Ask Mum how to spell it”.
  {
    pattern: new RegExp(
      `${begins}(?:check (?:with|whether|if)|ask (?!any|some|every|me\\b|them\\b|the\\b|for\\b)\\p{L}+|get \\p{L}+ to|wait for \\p{L}+ to|find out)(?: [\\p{L}'’-]+){0,6} (?:whether|was it|if it|how to|what it|which|who|the (?:name|title|date|spelling)|before|read|look at|may use)\\b[^.!?\\n]{0,80}[.!?]?`,
      'giu',
    ),
    isSlot: ({ words, before }) => !inQuotes.test(before) && !/\b(?:please|you|your|me)\b/i.test(words),
  },
  {
    pattern: new RegExp(`${begins}${piece},? ${pieceGoes}[^.!?\\n]{0,120}[.!?]?`, 'giu'),
    isSlot: ({ words, before }) =>
      !inQuotes.test(before) &&
      !ofWriter.test(words) &&
      !/\b(?:you|is|was|were|are|has|have|had|came|went|goes to|will|would|made|stayed|struck|me|my|impressed|stuck|suits?|makes?|shows?|on \p{L}+days?)\b/iu.test(
        words.replace(/\bwhat you|which you|how much you liked\b/giu, ''),
      ),
  },
  {
    pattern: new RegExp(
      `${begins}this is where (?:the|your|my) [^.!?\\n]{0,60}(?:sentence|paragraph|line|bit|part|greeting|closing|name|example|story)\\b[^.!?\\n]{0,40} (?:goes|go|should go|comes)[.!?]?`,
      'giu',
    ),
  },
  {
    pattern: new RegExp(`${begins}this (?:sentence|paragraph) is (?:only )?for [^.!?\\n]{3,60}[.!?]?`, 'giu'),
  },
  {
    pattern: new RegExp(
      `${begins}(?:too (?:stiff|formal|gushing|flowery),|too (?:long|short|cold|stiff|formal),? (?:try|have another|cut|shorten|rewrite)|not sure about this|better put the|not this (?:paragraph|greeting|bit|part|sentence))[^.!?\\n]{0,80}[.!?]?`,
      'giu',
    ),
    isSlot: ({ before }) => !inQuotes.test(before),
  },
];
