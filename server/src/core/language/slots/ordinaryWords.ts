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
const sampleNoun =
  'value|reason|adjective|skill|quality|topic|name|strength|example|position|role|job title|company|result|verb|noun|attachment|detail';

/** Tell the writer what to do, in the middle of what they wrote. */
const instructions: readonly SlotStyle[] = [
  {
    pattern: word(
      `(?:check|change|get|find|add|insert|look up|ask for|confirm|correct|verify|need|missing) ${name}(?=[,.;!?]| (?:for|about|in|on|and|here|later)(?![\\p{L}]))`,
    ),
    isSlot: runsIn,
  },
  {
    pattern: word(
      '(?:make (?:this|it) (?:more|less|shorter|longer|sound)(?: \\p{L}+)?|finish this(?: thought| sentence| bit| later)?|expand (?:on )?this(?: bit)?|keep this to (?:one|two|three|\\d+) (?:sentences?|lines?|words|paragraphs?)|leave (?:this )?blank(?: for now)?|(?:pick|choose) one|see notes(?: from \\p{L}+)?|reference number here|new paragraph|full stop new paragraph|something[- ]something|test test(?: test)*)',
    ),
    isSlot: runsIn,
  },
  {
    pattern: word(
      '(?:mention|add|insert|quote|state|reference|describe|name|explain|put) (?:what (?:they|she|he) (?:said|do|did|wants?)|their (?:mission|values|product|name|company)|the \\p{L}+ here|(?:a|one|some) (?:team member|colleague|detail|topic|project|example|value|compliment)(?: (?:by name|here|from \\p{L}+))?)',
    ),
    isSlot: (match) => runsIn(match) && /(?:,|\babout|\bthat|\bof|\bto|\bwith|\bsays?) $/.test(match.before),
  },
  {
    pattern: word(
      'ask \\p{Lu}\\p{L}+ (?:what|who|when|where|how|if|about|for)(?: \\p{L}+){1,5}?(?= (?:and|or|because|which)(?![\\p{L}])|[,.;])',
      'gu',
    ),
    isSlot: runsIn,
  },
];

/** Labels of a plan for the letter, and of what an assistant hands over. */
const labels: readonly SlotStyle[] = [
  {
    pattern:
      /(?<=^|[.!?] )(?:Subject(?: line)?|Paragraph (?:one|two|three|four|\d)|Option [A-D1-4]|Tone|Word count|Draft \d|Optional|Version (?:[A-C\d]|for )[^:.\n]{0,30}|If (?:panel|in person|by phone|phone|remote|video|rejected|no reply)|To ?do|TODO|Why this works|Sign-?off|Restate your interest(?: here)?|Opening line|Closing line|Body|Hook)\s?:/gm,
    isSlot: unquoted,
  },
  {
    pattern:
      /(?<=^|[.!?] )(?:Here(?:['’]s| is) (?:a|the|your) (?:[\p{L}-]+ ){0,3}(?:version|draft|rewrite) of (?:your|the) [^.!?\n]{0,60}|Let me know if you(?:['’]d| would) like me to (?:make|adjust|tweak|change|shorten|rewrite|add|tailor|personali[sz]e|revise)\b[^.!?\n]{0,80}|This (?:email|message|letter|note) (?:expresses|reaffirms|conveys|shows|demonstrates)\b[^.!?\n]{0,80}|I hope this (?:helps you|draft|version|email helps)\b[^.!?\n]{0,60}|(?:Sample|Example|Template) (?:[\p{L}-]+ )?(?:email|letter|message|note) (?:for|to)\b[^.!?\n]{0,60}|Keep this to (?:one|two|three|\d+) [^.!?\n]{0,40}|Same paragraph as [^.!?\n]{0,60}|(?:Sure|Certainly|Of course|Absolutely)! (?=Here|Dear|Hi|Thank you for (?:taking|the)))/gmu,
    isSlot: unquoted,
  },
  {
    pattern:
      /\b(?:[Aa]s an? (?:large language model|AI(?: language)? (?:model|assistant))|[Bb]ased on the (?:information|details|notes) (?:that )?you (?:provided|shared|gave|sent))\b/g,
    isSlot: unquoted,
  },
];

/** People, places and figures that stand in samples. */
const samples: readonly SlotStyle[] = [
  {
    pattern: word(
      '(?:John|Jane) Doe|123 Main (?:St(?:reet)?|Road)|Any(?:town|city)|Acme (?:Corp(?:oration)?|Inc|Ltd|Company)|(?:www\\.)?example\\.(?:com|org|net)(?:/[\\w-]*)?|Prénom Nom|Vorname Nachname|Nombre Apellidos?|Candidate Example',
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
      /(?<![\p{L}\p{N}])00(?:th|st|nd|rd)(?![\p{L}\p{N}])|[£$€]0[,.]000(?!\d)|(?<=\b(?:of|with|over|about|than) )# (?=\p{Ll})/gu,
  },
  {
    pattern:
      /(?<=(?<![\p{L}])(?:[Ww]ith|[Bb]y|[Oo]f|[Ff]or|[Oo]ver|[Aa]fter|[Ii]n|to|about) )(?:N|X|Y)(?= (?:years?|months|weeks|percent|per cent|covers|people|patients|staff|orders|units|days|points)(?![\p{L}]))/gu,
  },
  { pattern: /(?<=\b(?:was|is|of|at|about|from) )TK(?=[,.;]| and\b)/g },
  {
    pattern: /(?<![\p{L}])(?:CHANGE(?:THIS|ME)|so-and-so(?:['’]s)?|verb-?ing|NAME_?HERE)(?![\p{L}])/gu,
    isSlot: unquoted,
  },
];

/** Choices nobody has made, and a word of the template said twice. */
const choices: readonly SlotStyle[] = [
  { pattern: word(`(?:${feeling})/(?:${feeling})`), isSlot: unquoted },
  {
    pattern: word(`(?:${way})(?:/(?:${way})){1,3}(?= (?:interview|call|chat|meeting|conversation))`),
    isSlot: unquoted,
  },
  {
    pattern: word(
      `(?:${few})/(?:${few})(?= (?:weeks?|days?|months?|years?|hours?) (?:since|ago|of|in|with|as)(?![\\p{L}]))`,
    ),
    isSlot: unquoted,
  },
  { pattern: /(?<=^good )(?:morning|afternoon|evening)\/(?:morning|afternoon|evening)(?![p{L}])/gim },
  { pattern: /(?<=\b(?:thank|ask|tell|met|meet|see|saw) )(?:him\/her|her\/him)(?![p{L}])/gi },
  {
    pattern:
      /(?<=\b(?:meet|see|visit|talk to|speak to|spoke with|talk with) you (?:on )?)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/gi,
  },
  {
    pattern: word(`(${sampleNoun}),? (?:and |of )?\\1(?=[,.;]| (?:and|or|on|at|in|energy|to)(?![\\p{L}]))`),
    isSlot: unquoted,
  },
  { pattern: /(?<=\p{L}, |\p{L} )or was it \p{Lu}\p{L}+(?=[,.])/gu },
  {
    pattern: /\bor whatever(?: (?:they|it|she|he|you) (?:calls?|is|was|said)(?: it)?)?(?=[,.;]| and\b)/gi,
    isSlot: unquoted,
  },
];

/** A noun of the template that stands bare. */
const bare: readonly SlotStyle[] = [
  {
    pattern:
      /(?<=\b(?:about|of|with|at|for|to|join|joining|in|by|within|as) )(?:topic discussed|name of (?:product|second file|company|project|file|manager|course|event)|job title|position title|problem area|industry trend|field of study|date they gave|timeframe|upcoming project|company name|project name|city name|area of expertise|relevant (?:skill|field|experience here)|personal detail|specific (?:detail|project|topic|skill)|software they use)(?=[,.;]| (?:and|or|at|on|in|has|is|was|team|before|when|confirmed|which|that|such|here)\b)/g,
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
  ...labels,
  ...samples,
  ...choices,
  ...bare,
];
