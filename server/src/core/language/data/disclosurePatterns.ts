/** Who hands what to whom, as expressions over one line. Gaps are bounded: a letter of 60,000 characters is read too. */

/** "I've attached", "here is", "below is", "in the folder": the thing is in this message. */
const inThisMessage =
  "\\battach(?:ed|ing|ment)?\\b(?! great| much| to the| itself)|\\benclos(?:e|ed|ing)\\b|\\bplease find\\b|\\byou(?:['’]ll| will| can| should) (?:also )?find\\b|\\bthis is (?:the|a|our|my)\\b|\\b(?:zip|folder|file|attachment|link|pdf|enclosure|archive) (?:contains?|holds?|has|have|shows?|leads? to)\\b|\\b(?:help|useful|interested|care|curious|good for you) to see\\b|\\binterested in seeing\\b|\\b(?:have|bring|take|carry)\\b.{0,60}\\bwith me\\b|\\bhere(?:['’]s| is| are| it is| they are|with)\\b|\\b(?:see )?below(?:,| is| are|:| you)|\\b(?:is|are) below\\b|\\bincluded (?:here |(?:in|with) [a-z ]{1,20})?(?:is|are)\\b|\\b(?:photos?|pictures?|film|video|clip|slides?|page|screenshot) shows?\\b|\\b(?:in|via|behind|through|follow|using) (?:the|this|my|that) (?:[a-zÀ-ÿ]+ )?(?:folder|link|zip|drive|dropbox|attachment|pdf|envelope|memory stick)\\b|\\blinks? to\\b|\\b(?:come|comes|go|goes) with (?:this|the) (?:note|email|e-mail|letter|message|mail)\\b|\\bwith this (?:note|email|e-mail|letter|message|mail)\\b|\\bas an? (?:example|sample|illustration|proof|taste|taster|flavou?r|sign)\\b";

const give =
  '(?:send|show|share|give|bring|forward|e-?mail|mail|post|pass|hand|slip|lend|drop|upload|text|copy|print|provide|supply|pull up|open up|dig out|zip up|zip|leak|whatsapp|transfer|export|fetch|walk you through|take you through|talk you through|run you through|get you|let you|grant|disclose|reveal|attach|include|scan|photograph|screenshot|put|pop|stick|slide|sneak|ping|dm|shoot|run off|fetch|get hold of|lay my hands on|obtain|come with|take along|dig out|type up)';
const giving =
  '(?:sending|showing|sharing|giving|bringing|forwarding|e-?mailing|mailing|posting|passing|handing|uploading|including|attaching|copying|walking you|taking you|letting you|lending|dropping|putting)';
const given =
  '(?:sent|shown|shared|given|brought|forwarded|e-?mailed|mailed|posted|passed|handed|uploaded|copied|pasted|included|dropped|scanned|printed|exported|photographed|put|added|linked|attached|enclosed|saved|run off|dug out|pulled|zipped|packed|brought along|laid out|made (?:you )?a copy|set up)';

const offer = [
  // "I could send", "I'd be happy to share", "let me show", "shall I bring", "want me to send"
  `\\b(?:i|we)(?:['’](?:ll|d)| will| would| can| could| might| may| shall| must| should| want| plan| intend| propose| offer) (?:[a-zÀ-ÿ]+ ){0,5}?${give}\\b`,
  `\\b(?:happy|glad|pleased|willing|ready|delighted|able|free|prepared|tempted|let me|me to|shall i|should i|can i|could i|may i|if i|useful to|problem to|going to) (?:to |just |also )?${give}\\b`,
  `\\b(?:i|we)(?:['’]m|['’]ll be| am| are| will be| would be)? (?:[a-zÀ-ÿ]+ ){0,2}?${giving}\\b`,
  `\\b(?:of|in|about) (?:my )?${giving} (?:you|over|along)\\b`,
  `\\b(?:i|we)(?:['’]ve| have|['’]d| had) (?:[a-zÀ-ÿ]+ ){0,2}?${given}\\b`,
  `\\b(?:i|we) (?:[a-zÀ-ÿ]+ )?${given} (?:to )?(?:you\\b|it here|them here|below|in here|along)`,
  `\\bi (?:hereby |now |also |herewith )?(?:send|give|share|forward|show|pass|bring|include|enclose|attach)\\b(?: to)? (?:you\\b|herewith|here|(?:two|three|four|some|a few|pages|parts|extracts))`,
  `\\band (?:would|could|can|will) (?:gladly |happily |also |just |then )?(?:${give}|open)\\b`,
  `\\b(?:and|then) (?:(?:can|could|will|would) )?(?:just |also )?${give} (?:to )?(?:you\\b|whatever|anything|it)`,
  "\\bif you(?:['’]d| would)? (?:ever )?(?:want|need|like|fancy|care)(?: to (?:see|have|read|use))? (?:the|a|an|our|my|all|any)\\b",
  "\\bi(?:['’]ve| have)? (?:got )?(?:the|our|their|all|every) (?:[a-zÀ-ÿ]+ ){1,8}(?:here|at home|to hand|on me|if i asked|with me)\\b",
  "\\bi (?:also |further |herewith )?(?:include|enclose|attach)\\b|\\bsee (?:also )?(?:the|this|my) (?:link|attachment|file|pdf|annex|enclosure)\\b|\\b(?:took the liberty of|by) (?:downloading|copying|printing|saving|bringing|attaching|sending|including|forwarding)\\b|\\b(?:would you like|do you want|shall i get you|should i get you|want|fancy) (?:a copy|a look|one|some|to see|to have|the)\\b|\\bmy (?:writing |work )?(?:sample|example) is\\b|\\bin the (?:appendix|annex|enclosure|second attachment|next tab|next sheet)\\b|(?:^|[.,:;] )(?:please )?(?:look at|see|check|open) (?:the|page|tab|sheet)\\b|\\b(?:those|these) are (?:the|our|my)\\b|\\bi (?:attached|enclosed|forwarded|included|copied in|pasted)\\b|\\b(?:may|might|will|could|should) (?:help|interest|be useful to|be of use to|be of interest to) you\\b|\\bi(?:['’]ve| have)? (?:put in|slipped in|threw in|thrown in)\\b|\\bget .{0,60} out of (?:the|our)\\b|\\bso (?:that )?you (?:have|get|can see|see)\\b|\\bif [a-z ]{0,20}\\b(?:want|like|need)s? (?:it|them|that|one|to see)\\b|\\bin the (?:first |second |third |last |same |enclosed |attached )?(?:file|sheet|tab|annex|appendix)\\b|\\bi have (?:it|them) (?:here|at home|with me)\\b|\\bi(?:['’]ve| have) (?:saved|kept|downloaded|copied) (?:all|the|our|my|some|most|every)\\b|\\bjust for you\\b|\\bfeel free to (?:click|look|browse|use|log|read|try|have)\\b|\\b(?:let|show|give|lend|send) (?:your|them|him|her)\\b|\\bi(?:['’]ve| have)? (?:recorded|filmed|photographed|typed|copied|typed up|copied out|written out)\\b(?=.{0,60}\\b(?:for you|so (?:that )?you|on my phone))|\\b(?:on its way to|in the post to|in your inbox|at your disposal)\\b",
  "\\bi(?:['’]ve got| have got)? (?:the|their) (?:names?|e-?mails?|numbers|addresses|phone numbers|mobile numbers) of\\b",
  `\\b(?:can|will|could) be ${given} (?:to )?you\\b`,
];
const takeIt =
  "\\byou(?:['’](?:d|re|ll))?(?: can| may| could| might| will| would| are)? (?:[a-zÀ-ÿ]+ )?(?:welcome to|free to) (?!call|ring|contact|ask|write|share)|\\byou(?:['’]d| would)? like to (?:see|have|read|borrow|use)\\b|\\byou (?:can|may|could|might) (?:[a-zÀ-ÿ]+ )?(?:have|look (?:at|through)|use|borrow|read|keep|browse|download|log ?in|see|check)\\b|(?<!\\b(?:i|me|i['’]d|i would|could i) )\\b(?:have|take) a (?:[a-zÀ-ÿ]+ )?(?:look|peek|glance|read)\\b|\\byou a (?:[a-zÀ-ÿ]+ )?(?:look|peek|glance|glimpse|copy|taste|picture|insight)\\b|\\byou(?: can| could|['’]ll)? (?:have|keep|get) a copy\\b|\\blet you (?:have|see|look|in|use|read|borrow)\\b|\\byours (?:to|if|for the|on|when|the day|as soon|from)\\b|\\bon (?:request|demand)\\b";

/** The writer hands something to the reader, or offers to. */
export const handsOver = new RegExp([inThisMessage, ...offer, takeIt].join('|'), 'g');

/** What went with the writer when they left. */
export const carriedOff =
  /(?<!\b(?:could|can|may|might|should) )\b(?:i(?:['’]ve| have)? (?:[a-zÀ-ÿ]+ )?(?:held on to|hung on to|walked (?:out|away|off) with|took (?:home|copies|a copy|with me)|(?:made|kept|saved|have|hold) (?:(?:a|my|all|some|the|full) ){0,2}(?:cop(?:y|ies)|backups?|back-ups?|printouts?))|i(?:['’]ve| have)? (?:took|taken|kept|saved|downloaded|exported|copied)\b.{0,60}(?:with me|before i left|when i left|on my way out|at home|from (?:my|our) (?:old|last|former|previous|current|present))|on my (?:own |personal |home |private )?(?:laptop|phone|drive|usb|stick|computer|tablet|cloud|pc|memory stick|hard drive|dropbox|google drive)|(?:is|are) still (?:with me|in my (?:bag|drawer|garage|loft|house|car|inbox|possession))|my (?:phone|laptop|contacts|address book|little black book) (?:still )?(?:has|have|holds|contains?|is full)|(?:logins?|log-?in|password|access|badge|account|key card) still works?)\b/g;

/** What is handed on is no paper: "share my experience with patient files", "show you how I keep them". */
export const noThing =
  /^(?: (?:you|also|exactly|just|them|on screen|[a-z]{2,12}ly)){0,2} (?:how(?! they)|why|whether|that (?:i|we)\b)|^,?(?: (?:[a-z’']{1,12})){0,4}? (?:into (?:your|this)|(?:in)?to (?:the|your|this) (?:role|team|job|position|post|ward|school|company|desk|kitchen|practice)|(?:that|this|it|all that|those) (?:to|into)\b|the same|(?:experience|thoughts?|views?|ideas?|opinions?|knowledge|advice|lessons|tips|stor(?:y|ies)|approach|interest|enthusiasm|passion|concerns?|belief|skills?|expertise|understanding|background|years|energy|care|order|calm|discipline|sense|confidence|attention|eye|methods?|habits?|love|respect|hours|pride|support|focus|rigou?r|responsib[a-z]+|clarity|commitment|priority|emphasis|importance|faith|trust|right|together|forward|across my)(?=,| (?:of|with|in|from|on|and|as|to|for|at|about|through|that|i|you|we)\b|[.;:!?]|$))/;

/** Handed to somebody else: the writer tells of their work. */
export const toOthers =
  /\b(?:to|among) (?:(?:our|my|the|each|every|all|a|an|other|new|their|his|her|both)(?: [a-zÀ-ÿ]+)? )?(?:directors?|managers?|manager|board|staff|parents|clients|patients|doctors?|nurses|colleagues|customers|drivers|them|him|her|everyone|students?|suppliers|relatives|family|families|court|bank|auditors?|consultants?|partners|social workers?|night shift|day shift|next shift|finance|sales|crew|inspectors?|regulator|police|police officers|gp|surgeon|head of [a-zÀ-ÿ]+|shareholders|investors|chefs?|teachers|teams?|patrons|trustees|volunteers|ward|department)\b/;

const refusal =
  "(?:can ?not|can['’]?t|could ?n['’]?t|could not|wo ?n['’]?t|will not|would not|wouldn['’]?t|shan['’]?t|may not|must not|mustn['’]?t|should not|shouldn['’]?t|not|unable|never|no longer|don['’]?t|didn['’]?t|haven['’]?t|isn['’]?t|refuse[sd]?|declined?|without|instead of|rather than|nothing|nobody|none of)";
/** The writer will not hand it over, up to the end of that clause. */
export const refuses = new RegExp(
  `\\b${refusal}(?: [a-zÀ-ÿ][a-zÀ-ÿ’']*){0,6}? (?:${give}|${giving}|${given}|disclosing|name|naming|part with|discuss|talk about|go into|cop(?:y|ies)|betray(?:ing)?|breach(?:ing)?|keep|take|taking|taken|kept|left|belongs?|possible|mine to)\\b(?: (?!but\\b)[^ ,;:–—]+){0,30}`,
  'g',
);
/** It stayed where it was. */
export const leftBehind =
  /\b(?:no (?:cop(?:y|ies)|documents?|papers?|files?) (?:of|from)|left (?:it|them|everything|all)\b.{0,40}behind|handed (?:it|them|everything)\b.{0,20}(?:back|in)|deleted (?:it|them|everything)|gave (?:it|them|everything) back|returned (?:it|them|everything|all))\b/;

/** Nothing in it can hurt anybody, whoever it came from: names are out, or it was never real. */
export const madeSafe =
  /\b(?:(?:similar to|(?<!\b(?:would|i|we|['’]d|you|they) (?:(?:still|also|really|always|do|did|much|particularly|especially|very much|quite) ){0,2})like|modelled on|along the lines of|in the style of|in the manner of) (?:the|what|one|those|ours)|(?:blank|empty) (?:one|copy|version|form|template)|redact[a-zÀ-ÿ]*|anonymi[sz][a-zÀ-ÿ]*|anonymous(?:ly)?|pseudonym[a-zÀ-ÿ]*|saniti[sz][a-zÀ-ÿ]*|de-?identif[a-zÀ-ÿ]*|(?:black|blank|cross|whit)(?:ed|ing)? out|blanked|scrubbed (?:of|clean)|scrubbed (?:all |out )?(?:the|all|any|every) (?:[a-zÀ-ÿ]+ )?(?:names?|data|details|figures|numbers|identif[a-zÀ-ÿ]+)|masked|disguised|blurred|pixel[a-zÀ-ÿ]*|fictional|fictitious|invented|imaginary|imagined|made[- ]up|dummy|synthetic|hypothetical|nothing (?:in (?:it|them|there) )?(?:is |that is )?(?:confidential|secret|private|sensitive|that belongs)|not confidential|no (?:real |client |patient |personal |actual )?(?:names?|identif[a-zÀ-ÿ]+|confidential|secrets)|(?:without|minus|with no|free of|stripped of|bar) (?:any |the |his |her |their )?(?:real |client |patient |personal |company )?(?:names?|figures|identif[a-zÀ-ÿ]+|details|numbers)|(?:names?|details|figures|sums|data|numbers|dates|faces|identit[a-zÀ-ÿ]+|identif[a-zÀ-ÿ]+|anything that|everything that|every)\b.{0,50}\b(?:taken out|removed|changed|altered|deleted|left out|struck|replaced|hidden|swapped|cut|covered|gone|omitted|fake|off it)|(?:taken out|took out|removed|changed|altered|deleted|left out|replaced|covered|swapped|cut) (?:all |any |every )?(?:of )?(?:the |their |his |her |its )?(?:real |client |patient |personal |actual )?(?:names?|details|figures|sums|data|numbers|faces|identif[a-zÀ-ÿ]+|anything|everything))\b/;

/** “I took the names out, but the addresses are still there.” */
export const stillInIt =
  /\b(?:but|though|although|only|except)\b[^.!?]{0,100}\b(?:(?:is|are|['’]s|['’]re) still (?:there|in|on|visible|readable|legible)|(?:is|are) all (?:still )?there|(?:left|kept) (?:[a-z]+ ){0,4}in\b|had to (?:stay|stand)|can still (?:see|read))/;

/** The writer may hand it out: it is public, its owner agreed, or it is the writer's own. */
export const allowed =
  /\b(?:public(?:ly)?|with (?:his|her|their|the) (?:[a-zÀ-ÿ’']+ ){0,2}?leave\b|(?:belongs? to me|(?:made|wrote|drew|painted|took|kept) (?:it |them |this )?(?:only |just )?for myself)\b|with (?:the |my |full )?(?:[a-zÀ-ÿ’']+ ){0,4}?(?:agreement|knowledge|okay|say-so)\b(?! on)|published|printed in|open[- ]sourced?|website|on sale|github|in the press|journals?|magazine|newspaper|law reports|permissions?|consent(?:ed)?|blessing|approv(?:al|ed)|sign(?:ed)?[- ]off(?! \d)|cleared|leave to share|(?:agreed(?! (?:with (?:the|our) [a-zÀ-ÿ]+ )?to (?:keep|hush|say nothing|bury|hide))|is happy|are happy|was happy|were happy|said i (?:can|could|may|might)|(?:who|they|she|he|boss|manager|company|firm|clients?|owners?|family|school|team|editor) (?:kindly )?(?:lets?|allows?|allowed) me|(?<!\bi )don['’]t mind|does not mind|doesn['’]t mind|given me leave)\b|free to (?:share|show)|allowed to (?:share|show|keep|use)|in my (?:own|spare|free) time|own time|on my own (?:time|initiative)|my own (?:[a-zÀ-ÿ]+ )?(?:work|blog|project|words|site|business|company|firm|client|shop|kitchen|garden|photos?|pictures|drawings?|recipes?|design|code|time|sketch[a-zÀ-ÿ]*)|side project|hobby|volunteer[a-zÀ-ÿ]*|universit[a-zÀ-ÿ]+|college|thesis|dissertation|coursework|evening class|night school|for (?:this|the|our) (?:interview|occasion|purpose)|(?:especially|just|specially|only|made|wrote|written|drawn|prepared|drew|modelled|built) (?:it |them |this )?for you\b|from scratch|(?:exercise|task|test|assignment|case study) you|grandmother|my (?:mother|father|family|wife|husband|gran))\b/;
/** "not public", "haven't redacted": what looks harmless and is not. */
export const notHarmless =
  /(?:\b(?:not|never|without|nobody|no|hasn['’]t|haven['’]t|isn['’]t|aren['’]t|wasn['’]t|un|didn['’]t|wo ?n['’]t|yet to)|n['’]t)(?: [a-zÀ-ÿ]+){0,3} (?:public[a-zÀ-ÿ]*|published|redact[a-zÀ-ÿ]*|anonymi[sz][a-zÀ-ÿ]*|permission|consent[a-zÀ-ÿ]*|approv[a-zÀ-ÿ]*|cleared|allowed to (?:share|show|keep|use)|website|sign(?:ed)?[- ]off|saniti[sz][a-zÀ-ÿ]*|open[- ]sourced?|agreed)|\bbefore (?:it|they|this|that|we)(?:['’]s| is| are)? (?:made )?(?:public|published)/g;

/** The reader's own things, or what the reader has given. */
export const readers =
  /\byour\b(?: (?!the|an?|our|my|what|how|which|to|so|and|or|is|are|in|on|at|of|for|with|by|can|could|would|will|if|when|as|have|get|see|know|that|some|all|present|current)[a-zÀ-ÿ][a-zÀ-ÿ’'-]*){0,4}|\b(?:that|which|what|as)? ?you(?:['’]ve| have|['’]d| had)? (?:all |both |kindly |so kindly )?(?:gave|sent|showed|shown|lent|shared|emailed|handed|described|told|mentioned|set|explained|printed|left|said|let)\b[^,;.]{0,60}/g;
export const readerTold =
  /\byou(?:['’]ve| have|['’]d| had)? (?:all |both |kindly |so kindly )?(?:gave|sent|showed|shown|lent|shared|emailed|handed|described|told|mentioned|explained|said|trusted|let (?:me|slip)|are|keep|have|will(?! (?:understand|see|appreciate|agree|forgive)\b))\b|\bthank[a-zÀ-ÿ]* you for (?:trust|tell|shar|show|lett|be)|\bi(?:['’]ll| will|['’]ve| have| shall)? (?:of course |certainly )?(?:keep|kept|treat|not tell|tell nobody|told nobody|hold)\b/;

/** Words of "our" that are no employer's. */
export const oursTogether =
  /\bour (?:(?:first|last|second|recent|long|short|brief|good|lovely|little|earlier|previous|next|phone|video|[a-zÀ-ÿ]{3,6}day|friendly|joint|own) ){0,2}(?:conversation|interview|talk|chat|discussion|meeting|call|exchange|morning|afternoon|time|hour|visit|tour|lunch|mutual|family|children|kids|son|daughter|church|parish|village|street|allotment|club|choir|garden|house|home|wedding|holiday|neighbours?|neighbors?|dog|cat|band|paths?|profession|industry|trade|lives|country|town|thread|emails?|correspondence|phone)\b/g;

/** What is kept quiet is only that they are applying. */
export const ownApplication =
  /\b(?:appli(?:cation|ed)|apply(?:ing)?|looking (?:around|elsewhere|for)|job (?:hunt|search)|search|interview[a-zÀ-ÿ]*|candida[a-zÀ-ÿ]+|resign[a-zÀ-ÿ]*|my notice|contact(?:ing)? my|reference|referee|i(?:['’]m| am) (?:leaving|looking|talking|in touch)|my (?:manager|boss|employer|colleagues|team)[^,;.]{0,25} (?:know|aware|heard|told|idea)|that we (?:met|spoke|talked)|(?:my|this) (?:visit|letter|interest|move|plans))\b/;

/** "We're about to be bought", "our next model". */
export const insider =
  /\b(?:we(?:['’](?:re|ll)| are| will|['’]ve| have) (?!met|spoke|talk|discuss)|our (?!conversation|interview|talk|chat)|they(?:['’]re| are) (?:in talks|about to)|my (?:company|employer|firm|boss|manager|chief|director|lot)\b)/;

/** What is left of "ours" when what writer and reader share is blanked, and firms at work. */
export const ours =
  /\bour\b|\b(?:cost|costs|pays?|paid|gives?|charges?|owes?|sells?|buys?|sends?|suppl(?:y|ies)|earns?|brings?|brought|loses?|hired?|hires) us\b|\bi work (?:for|under)\b|\bwe (?!met\b|spoke|had\b|saw\b|both|all\b|could|can\b|might|may\b|shall|should|would|will\b|last\b|first\b|ever\b|never\b|were\b|was\b|did\b|left\b|said|came|went|sat\b|laugh|touch|wrote|drew|found|stood|share|meet|speak|talk|discuss|know|spent|began|started|got\b|ended|agree|look|see\b|hear|need\b|stay|keep in|have\b|are\b|go\b|do\b)[a-z]+(?<!ed)\b|\bwe(?:['’]re| are) (?:currently |now |still |just )?(?!talk|discuss|meet|speak|look|both|all|in\b|so\b)[a-zÀ-ÿ]{2,14}ing\b/;

/** A subject that somebody wrote or learned about: "an essay on trade secrets". */
export const subjectOf =
  /\b(?:essay|article|talk|papers?|course|book|lecture|thesis|chapter|blog|post|training|policy|guidance|module|workshop|leaflet|experience|lessons?|seminar|exam|years|questions?|interest(?:ed)?|poster) (?:[a-zÀ-ÿ]+ ){0,2}(?:on|about|in|with|of) (?:[a-zÀ-ÿ]+ ){0,2}$/;

/** Made for the reader, in the days since they met. */
export const madeForThem =
  /\bi(?:['’]ve| have) (?:also |now |just |since |then |already )?(?:made|drawn up|drawn|put together|prepared|drafted|sketched|modelled|built|worked out|written|designed|created|compiled|tried|redrawn|outlined|mocked up)\b|\bfor you\b|\b(?:for|of|on|about|with) yours?\b|\bmy (?:own|idea|sketch|suggestion|proposal|draft|version|attempt|take)\b|\byou (?:asked|wanted|need|requested|gave|set)\b|\b(?:we|i) (?:spoke|talked|discussed|mentioned|promised)\b/;

/** A thing of the employer's, whatever it is: "our whole set-up for the ovens", "the way book of my present firm". */
export const ofTheFirm =
  /\b(?:our (?:whole|full|complete|entire|internal|current|new|next|standard|latest|secret|in-house|forthcoming|upcoming|unfinished)|(?:my|our) (?:present |current |old |former |last |previous )?(?:employer|company|firm|agency|boss|department|lab|factory|bank|studio|trust|council|chain|group)['’]s)(?: [a-zÀ-ÿ-]+){1,3}|\b(?:of|from|out of|off|at|in) (?:my|our) (?:present|current|old|former|last|previous|actual|own) (?:[a-zÀ-ÿ-]+ )?(?:employer|company|firm|agency|practice|hospital|school|shop|store|boss|place|department|workplace|office|bank|plant|factory|garage|kitchen|restaurant|trust|branch|clinic|outfit|business|lab|site|studio|farm|hotel|council)\b/g;
/** What of it everybody may have. */
export const openToAll =
  /\b(?:on a map|portfolio|(?:this|short|brief) (?:note|email|mail|message)|from work|cv|r[eé]sum[eé]|references?|referees?|letters?|recommendations?|testimonials?|newsletters?|leaflets?|brochures?|flyers?|websites?|site\b|homepage|prospectus|menu|stor(?:y|ies)|experience\w*|way|ways|methods?|approach|manager|boss|supervisor|director|head|colleagues?|teams?|people|staff|crew|regards|greetings|wishes|thanks|dogs?|cats?|cow|goat|sheep|hens?|example|examples|learn\w*|taught|lessons?|know-how|skills?|spirit|habits?|culture|values|numbers? (?:is|are)|availability|notice|leave|holiday|garden|greenhouse|building|open day|round|around|visit|visits|cake|bread|jam|honey|wine|beer|cheese|apples?|eggs?|chairs?|table|tools?|knives|uniform|laptop|union|charity|church|choir|noticeboard|window|poster|posters|sale|public|catalogue|online|cutting|cuttings|press|paper|magazine|blog|podcast|talk|prize|award|certificate\w*|training|course|qualification\w*|photo of|picture of|address|signature|experience|way of|decision|answer|question\w*|interest|conversation|interview|years|life|lives|children|mutual|common|shared|customers? (?:know|trust|ask|call)|success\w*|achievement\w*|progress|pride|best|work ethic|standards?|safety record|record of|reputation|vouch\w*|confirm\w*)\b/;

/** "The report I did for Halloran Insurance", "the contracts I negotiated at Brightwater": an employer or client by name. */
export const workFor =
  /\b(?:I|we|We)(?:['’]ve| have)? (?:did|do|wrote|write|made|make|drew|draw|built|build|negotiated|drafted|prepared|produced|ran|used|kept|compiled|designed|worked on|put together|signed|handled|closed|delivered|recorded|set up|developed|managed)\b(?: [a-z]+){0,4} (?:at|for|with|from) (?:the )?(?!University|College|School|Institute|Academy|Professor|Prof|Dr|Mr|Mrs|Ms|Miss|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Year|Grade|GitHub|Uncle|Aunt|Grandma|Oxford|Cambridge)[A-ZÀ-Þ][a-zà-ÿ]+/;
/** "I can tell you", "I'd let you know". */
export const tells =
  /\b(?:i|we)(?:['’](?:ll|d)| can| could| will| would| might| may)(?: \w+){0,4} (?:tell you|let you know|let you in on|fill you in|say|describe|explain|share|reveal|list)\b|\b(?:tell you|let you know|let you in on|sharing with you)\b/;
export const trade =
  /\b(?:prices?|priced|pricing|pay|pays|paid|paying|discounts?|margins?|rebates?|terms|salar(?:y|ies)|wages?|earns?|costs?|charges?|charged|bids?|bidding|quotes?|tenders?|contracts?|suppliers?|renew\w*|expires?|unhappy|ready to leave|want to leave|weak|launch\w*|planning|recipe|formula|strategy|targets?|budget|roadmap|secret\w*|pipeline|debts?)\b/;

export const sharedWith =
  /^.{0,80}\bwith (?:(?:our|my|the|each|every|all|a|an|other|new|their|his|her|both)(?: [a-zÀ-ÿ]+)? )?(?:directors?|managers?|board|staff|parents|clients|patients|doctors?|nurses|colleagues|customers|drivers|them|him|her|everyone|students?|suppliers|relatives|families|family|teams?|volunteers|teachers|crew|others|group|rest|nobody|no one)\b/;

/** Had from an earlier place, perhaps: whose it is has to be said as well. */
export const stillHas = /\bi(?:['’]ve| have)? still (?:have|got|hold)\b/g;

/** It is their decision that is still open, and no secret. */
export const aboutDecision =
  /\b(?:decision|decide|panel|shortlist\w*|candidates?|the (?:next )?round|outcome|result of (?:the|my)|hear from)\b/;

/** What somebody has done for years is told, and not handed over. */
export const forYears =
  /\b(?:(?:for|over|in|these) (?:the )?(?:last |past )?(?:[a-z0-9-]+ )?(?:years|months|decades?)|every (?:day|week|month|term|quarter|morning)|each (?:day|week|month|term|quarter)|daily|weekly|always|since (?:19|20)\d\d|all my (?:life|career)|throughout)\b/;
/** "I have sent": only with this is the time of doing open. */
export const haveDone = /^(?:i|we)(?:['’]ve| have|['’]d| had)\b/;

/** Somebody whom the writer knows from work, and who has not been asked. */
export const thirdParty =
  /\bmy (?:crew|team|staff|colleague|boss|class|year \d+|caseload|reps|drivers|nurses|juniors|editor|director|manager)s?\b|\b(?:clients?|customers?|suppliers?|patients?|residents?|tenants?|pupils?|donors?|buyers?|vendors?|competitors?|rivals?|colleagues|subscribers|policyholders|growers|investors|shareholders|families|households|guests|bidders?)\b/;
/** Whose it is, with the thing behind it. */
export const ownersThing =
  /\b(?:our|(?:my|our) (?:(?:present|current|old|former|last|previous) )?(?:employer|company|firm|agency|boss|department|lab|factory|bank|studio|trust|council|chain|group|team|ward|branch|shop|store|school|manager|director)['’]s)(?: [a-zÀ-ÿ-]+){1,3}/g;
