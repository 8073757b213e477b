/** What is left over and looks like ordinary words: instructions that run into a sentence, labels, samples, doubled choices. */
import { inQuotes, isWholeLine, type SlotMatch, type SlotStyle, word, writer } from './style.ts';

/** Nobody says it of themselves, or bids the reader: it is the draft that speaks. */
const runsIn = ({ words, before }: SlotMatch) =>
  before.trim() !== '' &&
  !writer.test(words) &&
  !inQuotes.test(before) &&
  !/\b(?:I|we|you|they|to|and|or|not|please|can|could|will|would|must|should|always|then|did|do|does|let me|who|that)(?:['’]\p{L}+)? $/iu.test(
    before,
  );
const unquoted = ({ before }: SlotMatch) => !inQuotes.test(before);

const name =
  '(?:the |her |his |their )?(?:full |first |last |sur)?(?:name|spelling|title|date|number|surname)s?';
const feeling =
  'thrilled|excited|delighted|happy|pleased|honou?red|grateful|glad|keen|impressed|interested|eager|thankful|sad|sorry|disappointed';
const way =
  'phone|telephone|video|zoom|teams|in-person|face-to-face|online|virtual|onsite|on-site|remote|panel';
const few = 'one|two|three|four|several|a few|\\d{1,2}';
/** Between commas or in brackets: ", check spelling,". */
const setOff = (match: SlotMatch) =>
  runsIn(match) && /[,(–—-] ?$/.test(match.before) && /^\??(?:[,.;!)]| [–—-]|\s*$)/.test(match.after);
/** Behind a name, as if it were a part of it: "Priyanka check spelling about the rota". */
const behindName = (match: SlotMatch) =>
  runsIn(match) &&
  /\p{Lu}\p{L}+ $/u.test(match.before) &&
  /^(?:,| (?:about|for|on|from|at) )/.test(match.after);

/** Tell the writer what to do, in the middle of what they wrote. */
const instructions: readonly SlotStyle[] = [
  {
    pattern: word(`(?:check|change|get|find|add|insert|look up|ask for|confirm|verify) ${name}`),
    isSlot: (match) => setOff(match) || behindName(match),
  },
  {
    pattern: word(
      '(?:make (?:this|it) (?:more|less|shorter|longer|sound)(?: \\p{L}+)?|finish this(?: thought| sentence| bit| later)?|expand (?:on )?this(?: bit)?|keep this to (?:one|two|three|\\d+) (?:sentences?|lines?|words|paragraphs?)|leave (?:this )?blank(?: for now)?|see notes(?: from \\p{L}+)?|reference number here)',
    ),
    isSlot: setOff,
  },
  {
    pattern: word(
      '\\p{L}+/\\p{L}+ pick one|full stop new paragraph|something[- ]something|test test(?: test)*',
    ),
    isSlot: unquoted,
  },
  {
    pattern: word(
      '(?:mention|add|insert|quote|state|reference) (?:what (?:they|she|he) (?:said|do|did|wants?)|their (?:mission|values|product|name|company)|the \\p{L}+ here|(?:a|one|some) (?:team member|colleague|detail|topic|project|example|value|compliment)(?: (?:by name|here|from \\p{L}+))?)',
    ),
    isSlot: (match) =>
      runsIn(match) &&
      /(?:\b(?:about|of|with|says?)|,|\bthat|\bto) $/.test(match.before) &&
      !/\bthat $/.test(match.before + match.words),
  },
  {
    pattern: word(
      'ask \\p{Lu}\\p{L}+ (?:what|who|when|where|how|if|about|for)(?: \\p{L}+){1,5}?(?= (?:and|or|because|which)(?![\\p{L}])|[,.;])',
      'gu',
    ),
    isSlot: (match) => runsIn(match) && /(?:\babout|\bwith|\bof|,) $/.test(match.before),
  },
];

/** Notes on the wording, as sentences of their own or between commas. */
const remarks: readonly SlotStyle[] = [
  {
    pattern:
      /(?<=[.!?] )(?:Personali[sz]e this|Maybe cut this(?: bit| part)?|Sounds (?:stiff|odd|wrong|too \p{L}+)|Pick one|Too (?:long|formal|stiff)\?|Reword|Rephrase this)[.!?]?(?=\s|$)/gu,
    isSlot: unquoted,
  },
  {
    pattern: word(
      'is this too \\p{L}+|two lines max|sounds (?:stiff|odd|wrong)|end on something stronger|not sure this is true',
    ),
    isSlot: setOff,
  },
  {
    pattern: word(
      '(?:(?:another|one|a|the|short) )?(?:joke|reference number|name|qualification|example|story|link|detail|reason|fact|quote|figure|anecdote|topic) here|link to (?:photos?|portfolio|video|website)|page number|date tbc|name another one',
    ),
    isSlot: setOff,
  },
  {
    pattern:
      /\((?:how many|how much|when|which one|what was it)\?\)|(?:(?<=\p{L} )(?:tick|delete|choose) one(?=[.,]|\s*$))/giu,
    isSlot: unquoted,
  },
];

/** Labels of a plan for the letter, and of what an assistant hands over. */
const labels: readonly SlotStyle[] = [
  {
    pattern:
      /(?<=^|[.!?] )(?:Subject line|Paragraph (?:one|two|three|four|\d)|Tone|Word count|Version for [^:.\n]{0,30}|If panel|Why this works|Sign-off|Restate your interest(?: here)?|Opening line|Closing line)\s?:/gm,
    isSlot: unquoted,
  },
  {
    pattern:
      /(?<=^|[.!?] )(?:Here(?:['’]s| is) (?:a|the|your) (?:[\p{L}-]+ ){0,3}(?:version|draft|rewrite) of (?:your|the) (?:[\p{L}-]+ ){0,2}(?:e-?mail|letter|message|note|thank-you|follow-up)\b[^.!?\n]{0,40}|Let me know if you(?:['’]d| would) like me to (?:make (?:it|this) (?:shorter|longer|more|less|sound|warmer)|(?:adjust|tweak|change|shorten|rewrite|tailor|personali[sz]e|revise) (?:it|this|the (?:e-?mail|letter|draft|tone|message|note)))\b[^.!?\n]{0,60}|This (?:email|message|letter|note) (?:expresses|reaffirms|conveys) (?:gratitude|appreciation|enthusiasm|interest|your|the candidate)\b[^.!?\n]{0,80}|I hope this helps you (?:land|get|secure|win)\b[^.!?\n]{0,60}|(?:Sample|Example|Template) (?:thank-you|thank you|follow-up|interview) (?:email|letter|message|note)\b[^.!?\n]{0,60}|(?:Sure|Certainly|Of course|Absolutely)! (?=Here(?:['’]s| is) (?:a|the|your)\b))/gmu,
    isSlot: unquoted,
  },
  {
    pattern: /\b[Aa]s an? (?:large language model|AI(?: language)? (?:model|assistant))\b/g,
    isSlot: unquoted,
  },
];

/** People, places and figures that stand in samples. */
const samples: readonly SlotStyle[] = [
  {
    pattern: word(
      '(?:John|Jane) Doe(?! (?:case|hearing|order|v))|123 Main (?:St(?:reet)?|Road)|Any(?:town|city)|Acme Corp(?:oration)?|https?://(?:www\\.)?example\\.(?:com|org|net)(?:/[\\w-]*)?|Prénom Nom|Vorname Nachname|Nombre Apellidos?|Candidate Example',
      'gu',
    ),
    isSlot: unquoted,
  },
  { pattern: /(?<=^|, )First Last(?=\s*$)|(?<=^|[,.] )Name,? Phone(?:,? Email)?(?:,? LinkedIn)?(?=\s*$)/gm },
  {
    pattern:
      /(?<=(?:regards|wishes|sincerely|faithfully|truly|yours|best),? )(?:Signature|Name|Sign-off)(?=\s*$)/gim,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.:])00(?:th|st|nd|rd| (?:January|February|March|April|May|June|July|August|September|October|November|December))(?![\p{L}\p{N}])|[£$€]0{1,3}[,.]000(?!\d)|(?<=\b(?:of|with|over|about|than) )# (?=\p{Ll})/gu,
  },
  {
    pattern:
      /(?<=(?<![\p{L}])(?:[Ww]ith|[Bb]y|[Oo]f|[Ff]or|[Oo]ver|[Aa]fter|[Ii]n|to|about) )(?:N|X|Y)(?= (?:years?|months|weeks|percent|per cent|covers|people|patients|staff|orders|units|days|points)(?![\p{L}]))/gu,
  },
  { pattern: /(?<=\b(?:was|is|about) )TK(?=[,.;]| and\b)/g },
  {
    pattern:
      /(?<![\p{L}])(?:CHANGE(?:THIS|ME)|NAME_?HERE|(?:Mr|Mrs|Ms|Dr|Professor)\.? (?:Whoever|Xyz|So-and-So|Such-and-Such))(?![\p{L}])|(?<!\b(?:one|a|the|old|some|poor|any) )(?<![\p{L}])so-and-so['’]s(?![\p{L}])/giu,
    isSlot: unquoted,
  },
];

/** Choices nobody has made, and a word of the template said twice. */
const choices: readonly SlotStyle[] = [
  { pattern: word(`(?:${feeling})/(?:${feeling})`), isSlot: unquoted },
  {
    pattern: word(
      `(?<=(?:the|our|your|last|for my) )(?:${way})(?:/(?:${way})){1,3}(?= (?:interview|call|chat|conversation)(?![\\p{L}]))`,
    ),
    isSlot: unquoted,
  },
  {
    pattern: word(`(?:${few})/(?:${few})(?= (?:weeks?|days?|months?|years?) since(?![\\p{L}]))`),
    isSlot: unquoted,
  },
  { pattern: /(?<=^)(?:Hi|Dear|Hello)\/(?:Hi|Dear|Hello)(?= )/gm },
  { pattern: /(?<=^good )(?:morning|afternoon|evening)\/(?:morning|afternoon|evening)(?![\p{L}])/gimu },
  { pattern: /(?<=\bthank )(?:him\/her|her\/him)(?![\p{L}])/giu },
  {
    pattern:
      /(?<=\b(?:good|nice|great|lovely|pleasure|glad|happy) to (?:meet|see|visit|talk to|speak to) you (?:on )?)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/gi,
  },
  {
    pattern: word(
      '(value|reason|adjective|skill|verb|noun|example), \\1(?=[,.;]| (?:and|or|energy)(?![\\p{L}]))|(position|role|post|job) of \\2(?![\\p{L}])',
    ),
    isSlot: (match) => unquoted(match) && !new RegExp(`^, ${match.words.split(',')[0]}`).test(match.after),
  },
  {
    pattern: /(?<=\p{L},? )or was it \p{Lu}\p{L}+(?=[,.])/gu,
    isSlot: ({ before }) => !/\bwas it\b/i.test(before),
  },
  { pattern: /\bor whatever (?:they|you|she|he) (?:calls?|call) it\b/gi, isSlot: unquoted },
];

/** A noun of the template that stands bare. */
const bare: readonly SlotStyle[] = [
  {
    pattern:
      /(?<=\b(?:about|of|at|for|to|join|joining|within) )(?:topic discussed|name of (?:product|second file|company|project|file|manager|course|event)|job title|position title|problem area|industry trend|field of study|date they gave|timeframe|upcoming project|company name|project name|city name|area of expertise|relevant (?:skill|field|experience here)|specific (?:project|topic|skill)|software they use)(?=[,.;]| (?:and|or|at|on|in|has|is|was|team|before|when|confirmed|which|that|such|here)\b)/g,
  },
  { pattern: /(?<=\b[Ii]t (?:has been|is|was) )number of (?:days|weeks|months)(?= since\b)/g },
  { pattern: /\bachieved result by doing action\b/gi },
  {
    pattern:
      /(?<=\b(?:moved|moving|living|based|live|relocated|relocating) (?:to |in )?)City, (?:State|Country|County)(?![\p{L}])/gu,
  },
  {
    pattern:
      /(?<=^|[.!?] )Subject Line Here|(?<=^)(?:Role|Position|Job) (?:Interview|Title) - Date(?=\s*$)/gm,
    isSlot: isWholeLine,
  },
];

export const ordinaryWords: readonly SlotStyle[] = [
  ...instructions,
  ...remarks,
  ...labels,
  ...samples,
  ...choices,
  ...bare,
];
