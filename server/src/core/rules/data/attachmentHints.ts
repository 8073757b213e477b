import { type AttachmentPhrase, mail, noun, rx, sheet, thing, words } from './attachmentWords.ts';

const here = `(?:(?:in|with|to|on|into|onto|along with|at the (?:bottom|end|foot) of|inside|under|beneath|behind|together with) (?:this|the present|my) (?:short |little )?${mail}(?!\\w)|herewith|hereby)`;
const aside = '(?:also |now |just |hereby |gladly |quickly |therefore )?';
const place =
  '(?:put|popped|pop|popping|dropped|slipped|tucked|thrown|stuck|pasted|clipped|pinned|added|uploaded|included|packed|bundled|sent|passed)';
const owner = `(?:my|the|a|an|some|two|three|four|five|both|our|his|her|${noun('copies|scans')}|one|these|you)`;
/** Another time or another way than this message. */
const another =
  /\b(?:by post|in the post|by courier|by hand|tomorrow|tonight|later|separately|next|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|shortly|soon|separate|as soon as|when|once|after|last|already|yesterday|earlier|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|to (?:the|your|hr|my|his|her|their)\b(?! (?:e-?mail|message|mail)))/;
const theirs =
  /^[^.;]{0,20}\b(?:you|they|we|s?he) (?:sent|showed|gave|had|have|keep|drew|took|made|wrote|use|lent|handed|lost)\b/;
const possible =
  /\b(?:can|could|would|will|shall|may|might|['’]ll|['’]d|happy to|glad to|able to|like to|want to|not|n['’]t|never|if|when|you|they|s?he) (?:also |gladly |happily )?$/;
const links = /\b(?:link|on (?:my|the|our) (?:web ?site|site|blog|page)|online|github|drive)\b|:\s*\S/;

/** Without those words: "Here is the PDF", "I'm sending you my CV", "my transcript is below". */
export const attachmentHints: readonly AttachmentPhrase[] = [
  {
    pattern: rx(
      `\\bhereby (?:you (?:will |can )?(?:receive|find|get)|i (?:send|submit|hand in)(?: you)?) ${owner} (?:${words(3)})(?:${sheet}|${thing})`,
    ),
    notAfter: links,
  },
  {
    pattern: rx(
      `\\bhere(?:['’]s| is| are|['’]re|,? as promised,?) (?:\\S{1,20} )?${owner} (?:${words(3)})${sheet}(?![\\w-])`,
    ),
    notBefore: /\b(?:work|live|from|around|lived|worked|down|over|up) $/,
    notAfter: links,
  },
  {
    pattern: rx(
      `\\bhere(?:['’]s| is| are|['’]re) ${owner} (?:${words(3)})${thing}(?= (?:(?:that |which )?(?:i|we|you) (?:promised|mentioned|asked|wanted|requested|needed|spoke|talked|told|said|had asked)|as (?:promised|requested|discussed)|for your files))`,
    ),
    notAfter: links,
  },
  // The drawing at the foot of this message shows it.
  {
    pattern: rx(
      `\\b(?:the|my|a|an|two|three|both|these) (?:${words(2)})${sheet} (?:at the (?:foot|bottom|end|top) of|below|under|underneath|in|with) this ${mail}(?![\\w-])`,
    ),
  },
  // Please look at the pictures I am including.
  {
    pattern: rx(
      `\\b(?:the|my|two|three|some|these) (?:${words(2)})${sheet} (?:that |which )?(?:i|we)(?:['’]m| am|['’]ve| have|['’]re| are) (?:including|included|adding|added|enclosing|sending you|sending along)(?![\\w-])`,
    ),
    notAfter: another,
  },
  // I'm sending you my CV. I include my references.
  {
    pattern: rx(
      `\\b(?:i|we)(?:['’]m| am|['’]re| are) ${aside}(?:sending|forwarding|submitting|passing on|passing along|sharing|returning|adding|including|popping in|putting in) (?:you |over |along |across |back |to you ){0,2}${owner} (?:${words(4)})${sheet}(?![\\w-])`,
    ),
    notAfter: another,
  },
  {
    pattern: rx(
      `\\b(?:i|we) ${aside}(?:send|forward|submit|include|return|join)(?: (?:you|over|along|back|to you|here|hereby|herewith|to this ${mail})){0,2} ${owner} (?:${words(4)})${sheet}(?![\\w-])`,
    ),
    notBefore: possible,
    notAfter: another,
  },
  {
    pattern: rx(
      `\\b(?:i|we)(?:['’]ve| have) ${aside}(?:included|added) ${owner} (?:${words(4)})${sheet}(?![\\w-])`,
    ),
    notAfter: new RegExp(`${another.source}|\\b(?:in|into|on|to|at) (?!this|case|order|show)\\w`),
  },
  {
    pattern: rx(`^(?:also )?sending (?:you |over |along )?${owner} (?:${words(4)})${sheet}(?![\\w-])`),
    notAfter: another,
  },
  // I've popped the rota in with this email.
  {
    pattern: rx(
      `\\b(?:i|we)(?:['’]ve| have|['’]m| am|) ${aside}(?:${place}|putting|adding|pasting|uploading|slipping|tucking|sending|dropping|including) (?:${words(9)})(?:in )?(?:${here}|(?:in|with|to) this(?=[.,;!)]|$))`,
    ),
    needs: new RegExp(`${thing}(?![\\w-])`),
    notBefore: possible,
  },
  // A copy of my licence comes with this.
  {
    pattern: rx(
      `\\b(?:is|are|comes?|goes|go|travels?|follows?|sits?) (?:\\S{1,20} ){0,3}(?:${here}|(?:along )?with this(?=[.,;!)]|$)|below(?=[.,;!)]|$)|underneath(?=[.,;!)]|$)|in the ${noun('zip|pdf|file|annex|enclosure')})`,
    ),
    before: new RegExp(`(?:${sheet}|references?)(?![\\w-])`),
    notBefore: /\b(?:not|n['’]t|that|which|you|they) $/,
    notAfter: /^,? with (?:their|phone)/,
  },
  {
    pattern: rx(
      `(?:^|, )(?:along|together|included?|inside|included here) ?(?:with )?(?:this|my) ${mail},? (?:comes?|is|are|goes|you|i)\\b`,
    ),
    needs: new RegExp(`${thing}(?![\\w-])`),
  },
  // Please find my CV below.
  {
    pattern: rx(
      `\\b(?:please|kindly|will|['’]ll|can|you) (?:also )?find (?:here |below |hereby |herewith |underneath |in (?:the )?annex |in copy )?${owner} (?:${words(4)})${sheet}(?![\\w-])(?: (?:\\S{1,20} ){0,4}(?:below|here|underneath|herewith))?`,
    ),
    notBefore: /\b(?:not|n['’]t|never|could|if) $/,
    notAfter: new RegExp(
      `${links.source}|^ (?:on|at|in) (?:the|my|your|our|every|page)\\b(?! (?:zip|annex))|^ (?:useful|helpful|interesting)`,
    ),
  },
  {
    pattern: rx(
      `\\b(?:in|as|on) (?:the )?(?:annex|attach|attached|enclosure|attachment)\\b(?=,? (?:you|i|is|are|please|find|to this)\\b)|\\bannexed (?:is|are|to this|please|find)\\b|^enclosures?\\s?:`,
    ),
    needs: new RegExp(`${thing}(?![\\w-])|:`),
    notAfter:
      /^,? (?:(?:is|are|you|i) )?(?:behind|where|next|of the|to the (?:school|house|church|hall)|needs?|showed|met|have|had)\b/,
  },
  // Please have a look at the PDF.
  {
    pattern: rx(
      `(?:^|\\bplease |[,;:] |\\band |\\bso |\\bthen |\\bdo |\\bjust )(?:open|see|have a (?:quick )?look at|take a look at|look at|check|browse|read) (?:the|my|this|these) (?:${words(2)})${noun('pdf|files?|documents?|spreadsheet|zip|photos?|scans?|sketch|drawings?|slides|deck|screenshots?|video|sheet')}(?![\\w-])`,
    ),
    notBefore: /\b(?:to|you|i|we|they|not|n['’]t|will|would|could|can) $/,
    notAfter: new RegExp(
      `${theirs.source}|${links.source}|^ (?:that|which) (?:you|they|he|she|hangs)|^ (?:of|on|in|at) (?:your|the|my)\\b|^,? (?:after|afterwards|later|first|last|second)\\b`,
    ),
  },
  {
    pattern: rx(
      `(?:\\bfrom|\\bin|\\bon|\\bsee) (?:the|my) (?:${words(2)})${noun('photos?|drawings?|sketch(?:es)?|scans?|screenshots?|diagrams?|pictures?|pdf|spreadsheet')} below\\b|(?:^|[,;:(–—-] ?)(?:please )?see below(?=[.!)]|$)`,
    ),
    needs: new RegExp(`${sheet}(?![\\w-])`),
  },
  // Below you'll find, with this I send, included are
  {
    pattern: rx(
      `(?:^|[,;:] |\\band |\\b(?:promised|requested|asked|agreed),? )(?:below|underneath|included(?: (?:here|below|with this|in this ${mail}))?|with this(?: ${mail})?|herewith|hereto|here),? (?:is|are|you(?:['’]ll| will| can)? (?:also )?(?:find|see|have|get)|please find|i(?:['’]m| am)? (?:send|sending|submit|submitting|include|including|forward|return))(?= (?:${words(8)})${sheet}(?![\\w-]))`,
    ),
    notAfter: links,
  },
  {
    pattern: rx(
      `(?:^|[.;] ?)included(?: (?:here|below|with this))?(?=[:,]? (?:is|are|my|the|a|two|:)? ?(?:${words(4)})${sheet}(?![\\w-]))`,
    ),
  },
  // There is a photo with this. You have my CV here.
  {
    pattern: rx(
      `\\b(?:there(?:['’]s| is| are|['’]re)|you (?:have|['’]ve got|now have)|you['’]ve got) (?:also )?${owner} (?:${words(4)})${sheet} (?:${words(5)})(?:attached|enclosed|${here}|(?:along )?with this(?! in)|here|below)(?=[.,;:!)]|$| to | for | so )`,
    ),
    notAfter: links,
  },
  {
    pattern: rx(
      `\\bthis ${mail} (?:also )?(?:comes with|carries|contains|includes|brings|holds) ${owner} (?:${words(4)})${sheet}(?![\\w-])`,
    ),
  },
  // the file I'm sending
  {
    pattern: rx(
      `${sheet} (?:that |which )?(?:i|we)(?:['’]m| am|['’]re| are|) (?:sending|send|including|include|forwarding|enclose)(?= (?:you|along|here|with|so|now|today|shows?|has|is|are|gives?)\\b|[.,;])`,
    ),
    notAfter: another,
  },
  {
    pattern: rx(
      `\\bi(?:['’]ve| have) (?:scanned|photographed|copied)(?: in)? ${owner} (?:${words(4)})(?:${sheet}|it|them|${thing}) (?:for you|here|below|in here|${here})\\b`,
    ),
  },
  // The drawings are here. The photos below show it.
  {
    pattern: rx(
      `\\b(?:is|are|['’]s|['’]re) (?:also |now |all |both )?(?:in )?here(?: too| as well| for you| again)?(?=[.,;!)]|$)`,
    ),
    before: new RegExp(`\\b(?:my|the|your signed|both) (?:${words(3)})${sheet} (?:${words(6)})$`),
    notBefore: /\b(?:who|not|they|you|when|while|that) $/,
    notAfter: links,
  },
  {
    pattern: rx(
      `\\b(?:the|my|these|two|three|both) (?:${words(2)})${noun('photos?|photographs?|drawings?|sketch(?:es)?|scans?|screenshots?|diagrams?|pictures?|pdfs?|spreadsheet|files?|documents?|certificates?|recordings?|videos?|clips?')} below\\b(?! (?:the|my|your|a|our)\\b)`,
    ),
  },
  // It's all in the spreadsheet. The drawing herewith is one to five.
  {
    pattern: rx(
      `(?:^|[,;:] |\\band |\\bbut )(?:it|that|this|they|everything|all of it|the rest)(?:['’]s| is|['’]re| are) (?:all |both )?in the ${noun('pdf|spreadsheet|workbook|zip|word file|excel file|slides|deck')}(?![\\w-])`,
    ),
    notAfter: new RegExp(`${theirs.source}|${links.source}`),
  },
  { pattern: rx(`\\b(?:the|my|these|both) (?:${words(2)})${thing} herewith\\b`) },
  // The attachment may be too big for the way.
  {
    pattern: rx(
      `\\b(?:if|in case|should|hope|hoping|trust|know) (?:that )?(?:the|my|this|these|either|any) (?:\\S{1,20} )?${noun('pdfs?|files?|attachments?|documents?|photos?|scans?|spreadsheet|zip|pictures?|video|slides')} (?:is|are|does not|doesn['’]t|do not|don['’]t|won['’]t|will not|can['’]t|cannot|fails? to|opens?|comes?|came|came out|has come|have come|gets?|turn out)(?= (?:open|opens?|load|too (?:big|large|small|heavy)|legible|readable|through|properly|out|all right|okay|ok|clear|across|blurred)\\b|[.,;]|$)`,
    ),
  },
  {
    pattern: rx(`${sheet}[^.;]{0,40}\\b\\d{1,4} ?(?:mb|kb|megabytes)\\b`),
    notBefore: /\b(?:your|their) $/,
  },
  {
    pattern: rx(
      `(?:^|[,;] )(?:this (?:comes|goes|reaches you|arrives|travels) (?:to you )?with|with (?:this|it) (?:come|comes|go|goes)) (?:${words(5)})(?:${sheet}|references?)(?![\\w-])`,
    ),
  },
  // As promised, the photos of the kiln.
  {
    pattern: rx(
      `^as (?:promised|requested|agreed|discussed|you asked|we agreed)[,:]? (?:here )?(?:my|the|a|an|two|three|some|both) (?:${words(3)})${sheet}(?![\\w-])(?=[^,;:]{0,80}[.!]?$)`,
    ),
    notAfter:
      /\b(?:is|are|was|were|will|has|have|had|can|did|does|would|needs?|went|came|shows?|made|works?)\b/,
  },
  {
    pattern: rx(
      `(?:${thing}|\\bit\\b)[^.;]{0,40} \\(${noun('pdf|word|excel|jpe?g|png|zip')}(?:,? [^)]{1,20})?\\)`,
    ),
    notBefore: /\b(?:not|your|their) $/,
  },
  {
    pattern: rx(
      `${noun('file|document|pdf|spreadsheet|sheet|photo')} (?:called |named |titled )?["“]?[\\w\uE000-]{1,40}\\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|csv)\\b`,
    ),
  },
  {
    pattern: rx(
      `^(?:the )?signed ${noun('form|contract|copy|offer|letter|paperwork')}s? (?:\\S{1,20} ){0,3}(?:with this|back|herewith|below)\\b`,
    ),
  },
];
