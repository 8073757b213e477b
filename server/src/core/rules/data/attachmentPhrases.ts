import { type AttachmentPhrase, mail, noun, rx, thing, toMail, words } from './attachmentWords.ts';

const mine = '(?:my|it|them|these|both|one|some|two|three|here|herewith|below)';

/** "attached to the pump": not to this message; but "the plan on the riots" is what is attached. */
const toElsewhere = new RegExp(
  `^(?:(?!\\b(?:so|pass|send|give|show|forward|hand|take|for) )[^.;!?]){0,60}?(?<!, )\\b(?:to|onto|into|(?<!${thing} )(?:with|in|on)) (?!${toMail.slice(3)})(?:the|a|an|my|your|our|his|her|its|their|each|every|one|which|this (?!${mail})|that|last|another) ?(?!${noun('email|message|mail|file|pdf|letter (?:as|you|for)|note|same file|attachment')})`,
);
const elsewhere = new RegExp(
  `^ (?:(?!${toMail})to (?!(?:you|help|show|give|save|let|illustrate|support|prove|explain|make|answer)\\b)|by\\b|onto\\b|wing|garage|house|unit)`,
);
const feelings =
  /(?:\bnot|n['’]t|\bnever|\bno|\bstrings?|\bgot|\bget|\bgrew|\bgrown|\bfeel|\bfelt|\bbecame|\bbecome|\bvery|\bso|\bdeeply|\bquite|\bstrongly|\btoo|\bi(?: am|['’]m| was)|\bwe (?:are|were)|\byou(?:['’]ve| have| had)?(?: kindly)?|\bthey(?: had| have)?|\bs?he(?: had| has)?|\byour|\bcame|\bcomes) $/;
/** Something was written or packed that can be sent. */
const document = new RegExp(
  `${thing}(?![\\w-])|\\b(?:zipped|written|wrote|drew|drawn|sketched|filmed|recorded|typed|compiled|put together)\\b`,
);
/** With the words that people are taught: attach, enclose, append. */
export const attachmentPhrases: readonly AttachmentPhrase[] = [
  // I attach, I attached
  {
    pattern: rx(
      `\\b(?:i|we) (?:also |now |just |hereby |hereto |herewith |gladly |therefore ){0,2}(?:attach(?:ed)?|enclosed?|append(?:ed)?)(?= ${mine}\\b|[.,:;]|$| (?:${words(5)})${thing}(?![\\w-]))`,
    ),
    notBefore: /\b(?:if|when|where|that|which|once|before|after|how|what|whether|the (?:way|day|time)) $/,
    notAfter: toElsewhere,
  },
  // I attach the briefing: of a thing that nobody thought of, and not as a habit or in a figure of speech
  {
    pattern: rx(
      '\\b(?:i|we) (?:also |now |hereby |herewith |gladly ){0,2}(?:attach|enclose)(?= (?:the|a|an|my|our|some|both|two|three)\\b)',
    ),
    notBefore:
      /\b(?:if|when|where|that|which|once|before|after|how|what|whether|as|because|so|the (?:way|day|time)) $/,
    notAfter: new RegExp(
      `${toElsewhere.source}|^ (?:the|a|my|some) (?:\\S{1,12} ){0,2}(?:importance|weight|value|significance|blame|meaning)\\b`,
    ),
  },
  // I have attached the repairs audit we spoke about
  {
    pattern: rx(
      `\\b(?:i|we)(?:['’]ve| have| am|['’]m| also| now)* (?:attach|attached|attaching|enclose|enclosed) (?:the|my|a|an|our|that) (?:(?!(?:to|on|onto|as|in|at|from|with)\\b)\\S{1,30} ){1,5}?(?:that |which )?(?:(?:we|you and i) (?:spoke (?:about|of)|talked (?:about|of|over)|discussed|looked at)|you (?:asked (?:for|to see|me for|about)|wanted(?: to see)?|requested|mentioned))(?=[.,;!]|$)`,
    ),
  },
  // I've attached, we are enclosing, which I have appended
  {
    pattern: rx(
      `\\b(?:i|we)(?:['’]ve| have|['’]m| am| are|['’]re) (?:also |now |just |hereby |hereto |herewith |gladly |therefore |taken the liberty of |already ){0,2}(?:attach(?:ed|ing)|enclos(?:ed|ing)|append(?:ed|ing))(?= ${mine}\\b|[.,:;]|$| (?:for you|for your|to this)\\b| (?:${words(5)})${thing}(?![\\w-]))`,
    ),
    notBefore: /\b(?:if|when|where|once|before|after|how|whether|the (?:way|day|time)) $/,
    notAfter: toElsewhere,
  },
  {
    pattern: rx(
      `\\b(?:i|we)(?:['’]ve| have|['’]m| am| are|['’]re) (?:attach(?:ed|ing)|enclos(?:ed|ing)|append(?:ed|ing))\\b`,
    ),
    before: new RegExp(`(?:\\bwhat|${thing}(?: that| which)?) $`),
    notAfter: toElsewhere,
  },
  {
    pattern: rx(
      `\\b(?:let me|allow me to|permit me to|(?:thought|figured) i(?:['’]d| would)|(?:i|we)(?:['’]d| would) like to|pleased to|delighted to|liberty to|beg to|wish to|wanted to) (?:also |just |herewith |hereby )?(?:attach|enclose|append)\\b(?= ${mine}\\b| (?:${words(5)})${thing}(?![\\w-]))`,
    ),
    notBefore: /\b(?:if|not|n['’]t) (?:\S{1,20} )?$/,
    notAfter: toElsewhere,
  },
  {
    pattern: rx(
      `\\b(?:i|we) (?:just |only )?(?:have )?(?:forgot|forgotten) (?:to attach|the attachment)|\\bhaving (?:attached|enclosed)|\\b(?:attaching|enclosing) (?:my|the|a|here|two|some)(?= (?:${words(3)})${thing}(?![\\w-]))`,
    ),
    notAfter: toElsewhere,
    notBefore: /\b(?:by|of|for|from|while|when|about) $/,
  },
  // … on one page, which I attach, since …
  {
    pattern: rx(
      '\\b(?:which|that) i (?:now |also |herewith |hereby )?(?:attach|enclose|append)(?=[.,;:)]|$| (?:here|herewith|below|for)\\b)',
    ),
    notAfter: toElsewhere,
  },
  // I zipped up the sheets and attached them
  {
    pattern: rx(
      '\\b(?:and|then|,) (?:also |then |now )?(?:attached|enclosed|appended) (?:it|them|both|these|that)\\b',
    ),
    before: /(?:^|\b(?:so|and|but|then|week|day|night) |[,;:–—] )(?:i|we)(?:['’]ve| have)?\b/,
    notBefore: /\b(?:you|they|s?he|who|which)(?:['’]ve| had| have)? (?:\S{1,20} ){1,4}$/,
    notAfter: toElsewhere,
    needs: document,
  },
  // Pinned to this message are three pages
  {
    pattern: rx(
      `\\b(?:pinned|clipped|stapled|tacked|fastened|stuck) (?:on )?to (?:the (?:end|bottom|back|foot) of )?(?:this|the present) (?:short |little )?${mail}(?![\\w-])`,
    ),
    notBefore: /\b(?:be|can|could|would|will) $/,
  },
  // find attached, you will see enclosed
  {
    pattern: rx(
      `\\b(?:find|see|(?:please|kindly) (?:review|\\S?ote|check)) (?:\\S{1,20} ){0,2}(?:attached|enclosed)\\b`,
    ),
    notBefore: /\b(?:i|we|they|not|n['’]t|never|could|to) $/,
    notAfter: elsewhere,
  },
  {
    pattern: rx(`\\bfind (?:${words(8)})(?:attached|enclosed)\\b`),
    before: /(?:\b(?:please|will|can|['’]ll|kindly) |^)$/,
    notAfter: elsewhere,
  },
  // The plan is attached. It's attached.
  {
    pattern: rx(
      `(?:\\b(?:is|are|being)|['’](?:s|re)) (?:also |now |both |all |here |hereby |duly )?(?:attached|enclosed|appended)\\b`,
    ),
    before: new RegExp(
      `(?:^|[\\s(])(?:${thing}|it|they|both|these|all|everything|this|that|more|which)(?![\\w-])`,
    ),
    notBefore:
      /(?:\bi|\bwe|\byou|\bhe|\bshe|\bnot|\b(?:garage|house|barn|nursery|yard|wing|kitchen|room|flat|school|handle|hose|label|ward|unit|garden)) ?$/,
    notAfter: elsewhere,
  },
  {
    pattern: rx(
      "(?:\\b(?:is|are)|['’]s) (?:also |now |both |all |here |hereby |duly )?attached(?=[.,;:!)]|$| to this| for | here| below| with this| so | as | in case| and )",
    ),
    before: /(?:^|[,;:–—] ?|\band |\bso )(?:my|the|a|an|both|our|dr|mr|mrs|ms|sister) [^,;:]{1,80}$/,
    notBefore:
      /(?:\b(?:garage|house|barn|nursery|yard|wing|kitchen|room|flat|school|handle|hose|label|ward|unit|garden|shed|lean-to|stables?|chapel|office|caf[eé]|shop|clinic|home|building|bathroom|annexe?|pump|string|price|who|that|which|i|we|you|he|she|nurse|porter|team|patient|teacher|tutor|mentor)|\b(?:not|who|when|if|where|how)\b.{0,80}) ?$/,
  },
  {
    pattern: rx('\\bcomes? (?:attached|enclosed)\\b'),
    before: new RegExp(`${thing}(?![\\w-])`),
    notBefore: /\b(?:that|which|always|usually|strings) $/,
  },
  // Have attached my CV. Just attaching the form.
  {
    pattern: rx(
      `(?:^|[.;] |, (?:so )?)(?:(?:also|just|have|have also|am|now|was|do) ){1,2}(?:attach|attached|attaching|enclosed|enclosing)(?= ${mine}\\b| (?:${words(5)})${thing}(?![\\w-]))`,
    ),
    notAfter: toElsewhere,
  },
  {
    pattern: rx(
      '\\b(?:refer to|referring to|as per|per|consult|check|kindly check|please check|please refer to|look at) (?:the |my )?(?:attached|enclosed|attachments?|enclosures?)\\b',
    ),
    notBefore: /\b(?:your|to) $/,
    notAfter: /^ (?:theory|you|to (?:the|a|my|your))/,
  },
  // Attached is … / Enclosed, a photo
  {
    pattern: rx(
      `(?:^|(?:[.;:–—(-]|,? and|,|also|as promised,?|as discussed,?) )(?:attached|enclosed|appended|encl\\.?|enc)(?= (?:is|are|you|please|my|the|a|an|two|three|some|for|here|herewith|below|and|to this|with this|as|find|both|also)\\b|[,:]| (?:${words(2)})${thing}(?![\\w-]))`,
    ),
    notBefore: /\b(?:is|are|was|were|not|be|been|becom\w+|feel|felt) (?:\S{1,20})?$/,
    notAfter: elsewhere,
  },
  // the attached sketch; the attached shows
  {
    pattern: rx(
      `\\b(?:the|my|this|these|both|an?|two|three|four|in|see|with|of|to) (?:attached|enclosed|appended|accompanying) (?:${words(2)})${thing}(?![\\w-])`,
    ),
    notAfter:
      /^[^.;]{0,30}\b(?:you|they|s?he)(?:['’]ve| had| have)? (?:sent|gave|attached|enclosed|showed|handed|included|provided)\b/,
    notBefore: /\b(?:your|their|his|her) $/,
  },
  {
    pattern: rx(
      '\\b(?:the|see|per) (?:attached|enclosed)(?= (?:is|are|should|shows?|gives?|will|may|for|as|has|covers?|explains?|which|sets?|tells?|\\S?nswers?)\\b|[.,;)]|$)',
    ),
    notBefore: /\b(?:i|we|they|you|not|n['’]t) $/,
  },
  // CV attached.
  {
    pattern: rx(
      `\\b(?:attached|enclosed|appended)(?=[.,;!)]|$| to this| with this| herewith| below| here\\b| for (?:you|your))`,
    ),
    before: new RegExp(`${thing} (?:(?!had|has|have|came)\\S{1,20} ){0,4}$`),
    notBefore: new RegExp(
      `(?:${feelings.source})|\\b(?:had|without|has|you have|they have|always|often|usually) (?:\\S{1,20} ){0,4}$`,
    ),
    notAfter: elsewhere,
  },
  {
    pattern: rx(
      '\\((?:see |also |please find )?(?:attached|enclosed)(?: [^)]{1,40})?\\)|\\((?:see|in) (?:the )?attachments?\\)',
    ),
  },
  // All attached.
  {
    pattern: rx(
      `^(?:all|both|everything|${noun('copies|details|files?')}|as requested,?|as promised,?)(?: \\S{1,20}){0,3} (?:attached|enclosed)(?=[.!]?$)`,
    ),
  },
  {
    pattern: rx(
      '\\b(?:first|second|third|both|two|three|the|these|other|my) attachments?\\b(?= (?:is|are|has|have|shows?|contains?|gives?|should|will|explains?|below)\\b|:)',
    ),
    notBefore: /\b(?:your|of) $/,
    notAfter: /^ (?:is|are|has|have|will|should) (?:broken|fitted|bolted|heavy|stuck|not|secure)/,
  },
  // in the attachment
  {
    pattern: rx(
      '\\b(?:see|in|open|find|as|under|read|send|sending) (?:the |an? |my |separate |first |second |small |\\S?df ){0,2}attachments?\\b(?: \\d)?',
    ),
    notAfter:
      /^ (?:you|to (?:the|my|your|a|that|this place)|theory|styles?|bond|figure|point|order|screw|for (?:the|my|your|a) (?:digger|mixer|tractor|saw|mower|crane|drill|camera|lens))\b/,
    notBefore:
      /\b(?:interested|not|n['’]t|could|to|can|specialis\w+|speciali[sz]ing|trained|course|train\w+) $/,
  },
  // with this email
  {
    pattern: rx(
      `\\b(?:is|are|comes?|goes|go|sent|come|sending|send|included?) (?:\\S{1,20} ){0,6}(?:along )?with this ${mail}(?![\\w-])`,
    ),
    before: new RegExp(`(?:${thing}|\\bit|they|both|these|all|i|i['’]m|i am)(?![\\w-])`),
    notBefore: /\b(?:not|n['’]t|can|could|will|would|happy to|glad to) $/,
  },
  { pattern: rx(`\\baccompan(?:ies|y|ying) (?:this|my) ${mail}(?![\\w-])`) },
  {
    pattern: rx(
      `\\b(?:herewith|hereby|pfa|p\\.f\\.a\\.)(?=[:,]? (?:${words(4)})${thing}(?![\\w-])|[:,]? (?:my|the|a)\\b)`,
    ),
    notAfter: /^[:,]? (?:confirm|declare|apply|accept|withdraw|inform|thank)/,
  },
];

/** A line below the name, as in business letters: "Encl.: CV". */
export const enclosureLine =
  /^[\s*_]{0,4}(?:p\.?s\.?:? )?(?:encl?(?:osures?|osed|s)?\.?|attachments?|attached)\s?(?:\(\d\)|\d)?\s?[:.–-]\s{0,3}\S.{0,80}$/i;
