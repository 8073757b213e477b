/** What people ask of somebody they invite to connect. Expressions over one line; all gaps are bounded. */

/** A talk, in any form. */
const talk =
  '(?:(?:quick |short |brief |little |virtual |phone |video |informal |proper |\\d+[- ]min(?:ute)?s? |ten[- ]minute |fifteen[- ]minute |five[- ]minute )*(?:calls?|chats?|coffees?|tea|drinks?|beer|pint|lunch|dinner|breakfast|zoom|teams|skype|facetime|meetings?|meet-?up|meet(?! (?:you |with you )?(?:again|one day|some day|someday|somewhere))|conversation|(?:talk|speak)(?! (?:to you |with you |you )?(?:again|one day|some day|someday))|catch[- ]?up|catching up|word with|one-to-one|1:1|one on one|sync|interview|visit|appointment|brainstorm|grab)\\b|(?:\\d+|ten|five|fifteen|twenty|a few|some|couple of|half an hour|minutes?) ?(?:minutes|mins|of your time|time)|your time\\b|pick your brain|(?:hop|jump|get|be|come) on (?:a|the) (?:call|phone|zoom)|hear from you|ring you|call you|phone you|drop by|stop by|come (?:by|in|over|round)|give you a (?:call|ring)|see you (?:on|next|this|at|for|soon)|discuss|go over|talk through|continue (?:our|the) (?:conversation|chat|talk|discussion)|(?:exchange|compare|swap) (?:ideas|notes|thoughts|views))';
/** A service. */
const favour =
  '(?:introduc\\w+|refer(?:red|ral|rals|ring)?\\b|recommend\\w*|(?:good|kind|nice) word|vouch\\w*|endors\\w+|favou?rs?\\b|pass (?:on )?(?:my|it|this|along)|passing on my|forward\\w* (?:my|it|this)|put (?:me|my|us)|(?:my|this|attached) (?:cv|resume|résumé|profile|application|portfolio|website|candidacy|chances)|advice|advise|guidance|tips|pointers|help|support|mentor\\w*|feedback|thoughts on|opinion|openings?|vacanc\\w+|opportunit\\w+|positions?\\b|(?:a|the|any|other|that|this) (?:job|role|post)s?\\b|hire|hiring|keep me|bear me|remember me|consider me|think of me|have me in mind|on my behalf|(?:influence|speak|talk|mention|say)\\b.{0,40}\\b(?:for me|manager|director|boss|team|hr|my name)|put me forward|get me in|work (?:for|with|together)|accept (?:my|me|this)\\b(?! (?:\\w+ )?(?:request|invit)))';
/** News of the decision. */
const news =
  '(?:updates?\\b|any news|news (?:on|about|of|from)|decisions?\\b|decided|outcome|result|next steps?|timeline|(?:hear|heard|know|learn)(?: back)?(?: (?:whether|if|how|when|what|about|where))|status|where (?:things|i|we) stand|how (?:i|it) (?:did|went|came across)|what (?:they|you|the team) (?:thought|said|think)|my (?:chances|application)|hear(?:ing)? back|keep me (?:posted|updated|informed|in the loop)|reply|respond|response|write back|get back|answer)';

const wanted = `(?:${talk}|${favour}|${news})`;

/** Leads to something that is wanted: "I'd love", "let's", "looking forward to", "if you could". */
const wish =
  "(?:\\b(?:i|we)(?:['’]d| would)(?: (?:really|very much|also|still|just|be))* (?:love|like|appreciate|welcome|enjoy|value|grateful|happy|glad|keen|delighted|thankful|thrilled|interested|honou?red|up for|curious|so)|\\b(?:i|we)(?:['’]m| am| was| were)? (?:also |just |still |really )?(?:hope|hoping|want|wanted|wish|need|wonder|wondering|keen|eager|curious|looking|interested|ask|asking|beg|request|seek|seeking|trust)\\b(?! (?:you(?:['’]re| are| have| had)|all|the rest|this finds|we meet|we['’]ll|our paths))|\\bwould (?:really |also |so )?(?:love|appreciate|value|welcome)\\b|\\band (?:would )?(?:ask|hope|look forward|wish|want)\\b|\\blet['’]?s\\b|\\blet us\\b|\\blook(?:ing)? forward to\\b|\\b(?:it )?would (?:be|mean)(?: so| really| very| much)? (?:awesome|cool|super|brilliant|ideal|perfect|appreciated|great|good|nice|lovely|helpful|kind|wonderful|fantastic|a lot|the world|amazing|useful|appreciated|fun)|\\bif (?:you|there|i|we)(?:['’]d| would| could| can| have| had| ever| are| is| hear| know| need| get| might| may| should|['’]re)\\b|\\b(?:happy|glad|free|available|open|keen|up) (?:to|for)\\b|\\bhow about\\b|\\bwhat about\\b|\\bfancy\\b|\\bcare (?:to|for)\\b|\\bany (?:chance|interest|possibility)\\b|\\bcan['’]?t wait to\\b|\\bplease\\b|\\bkindly\\b|\\bmaybe (?:we|you|i)\\b|\\bperhaps (?:we|you|i)\\b|\\bwe (?:should|could|must|can)\\b|\\b(?:in|as a) (?:return|favou?r)\\b|\\b(?:grateful|thankful|obliged) (?:for|if)\\b)";

/** "I'd love a quick call", "let's have coffee". */
export const wishes = new RegExp(`${wish}[^,;]{0,90}?(?:\\b${wanted})`, 'gi');
/** The wanted thing first: "Any update would be welcome", "a coffee some time would be lovely". */
export const wantedFirst = new RegExp(
  `(?:\\b${wanted}).{0,60}?\\b(?<!\\bi )(?:would|will|could|might) (?:be|mean|help|make|work|suit|do)\\b`,
  'gi',
);

/** A question to them: "Could you pass my CV on?", "Are you free on Thursday?" */
export const asksThem =
  /\b(?:could|can|would|will|may|might|do|did|are|is|have|has|shall|should|when|where|what|who|how|which|any|mind|fancy|coffee|lunch|tea|drink|call|free|got|time)\b[^?]{0,160}\?/gi;
/** Only the invitation itself. */
export const onlyConnects =
  /\b(?:connect(?:ed|ing|ion|ions)?|add(?:ed|ing)? (?:you|me)|link(?:ed)?(?: up| in)?|network|contacts?|join|stay in touch|keep in touch|in contact|follow|invitation|connection request|(?:in|of) your circle)\b/i;

/** An order at the start of a sentence or behind a comma or "and". */
export const orders =
  /(?:^|[.!?;:,–—-] ?|\b(?:and|then|so|please|kindly|just|do|but) )(?:please |kindly |just |do )?(?:let me know|tell (?:me|hr|them|him|her|your|the)|(?:have|take|get) (?:a (?:\w+ )?(?:look|coffee|chat|think|word)|coffee|lunch|your)|call (?:me|us|my)|ring me|text me|message me|dm me|ping me|email me|write (?:to )?me|write back|drop me|give me|send me|send over|get back|check (?:out )?my|see my|look at my|read my|visit my|put (?:in )?(?:a|me|my)|pass (?:my|on|me|it|this)|refer me|introduce me|recommend me|endorse|vouch|keep me (?:posted|updated|informed|in (?:mind|the loop))|bear me in mind|remember me|think of me|consider me|reply|respond|answer|book (?:a|some)|pick a|name a|join me|meet me|come (?:by|over|for|to)|say (?:yes|when)|don['’]?t forget|hire me|mention (?:me|my)|speak to|talk to|ask (?:your|the|them|him|her|dana)|help me|advise|do me|share (?:my|any|your)|forward (?:my|this|it)|schedule|set up)\b/gi;

/** A favour in a statement. */
export const statedFavour =
  /\b(?:(?:good|a|the) word (?:in )?for (?:me|my)|on my behalf|pick(?:ing)? your brain|(?:a|one|small|little|tiny|quick|big|huge) favou?r\b|need your (?:help|advice|support|vote|word)|counting on you|(?:your|a) (?:referral|recommendation|endorsement)|(?:is|are) (?:hiring|there (?:any|other) (?:openings|vacancies))|waiting (?:for|to hear)|(?:am|['’]m|currently|actively) (?:\w+ )?(?:looking|searching|hunting) for (?:an? |any )?(?:\w+ ){0,2}(?:job|work|position|role|internship|opportunit\w+|opening)s?\b|(?:have not|haven['’]t|not|yet to) (?:yet )?(?:heard?|hear)\b(?: (?:back|anything|from|yet|since|a thing|a word|about)|[.,!]|$)|heard nothing|any update|any news)\b/gi;

/** Asks for nothing, or thanks for what was. */
export const asksNothing =
  /\b(?:can you believe|who would have thought|do you remember the|isn['’]t it\?|if you ever|accept my invitation|hope (?:that )?you (?:still )?remember me(?! (?:when|if|for|once|should))|no (?:need|reply|answer|rush|pressure|ask|agenda|favou?rs?|obligation|strings|call|meeting|questions?)\b|not (?:asking|after|writing (?:for|about)|looking for|expecting|here to)|nothing (?:to ask|needed|else|more|in return|further|is needed|i want|from you)|won['’]?t (?:ask|bother|pester|take)|will not (?:ask|bother|take)|without (?:asking|expecting)|don['’]?t (?:need|expect|have|want) (?:to|any|a|you|an)|do not (?:need|expect|want)|needn['’]?t|whatever (?:you|the|your|comes|happens|is)|whichever way|however (?:it|the|your)|(?:no matter|regardless)|rather than (?:ask|talk)|never mind|(?:happy|glad|ready|able|love|like) to (?:help|support|return)|(?:can|could) (?:ever )?be of (?:help|use)|if i can (?:ever )?(?:help|return))/i;
/** What stands behind these has been: "I enjoyed our chat." */
export const behindUs =
  /\b(?:thank(?:s| you)(?: \w+){0,3} for|enjoyed|enjoying|liked|loved|appreciated|remember|since|after|at|from|during|was (?:a|such|so|good|great|nice|lovely)|good|great|nice|lovely|following|grateful for|glad (?:of|we|that)|pleasure) (?:(?:your|our|the|all|that|my|so|very|having|meeting|talking|speaking|seeing|to|you|good|great|long|kind|short|lovely|nice|a|little|interesting|we|had|this|last|first|second|recent|friendly|monday['’]s|tuesday['’]s|wednesday['’]s|thursday['’]s|friday['’]s|today['’]s|yesterday['’]s) ?){0,6}$/i;

/** The text that LinkedIn offers, and its relatives. */
export const standardText =
  /\b(?:(?:add|have|include|welcome|invite) you (?:to|in|into|among) (?:my|your) (?:\w+ )?(?:\w+ )?(?:network|contacts|connections|list)|(?:join|be part of|become part of|enter|accept my invitation to) (?:my|your) (?:\w+ )?(?:\w+ )?(?:network|contacts|connections)|(?:expand|grow|widen|build|extend|broaden|enlarge)(?:ing)? my (?:\w+ )?(?:\w+ )?network|my professional network|since you are a person i trust|came across your (?:\w+ )?profile|saw your (?:\w+ )?profile|found your (?:\w+ )?profile|viewed (?:each other|my profile)|people (?:you|we) may know|mutual connections?|shared? (?:connections?|contacts|network)|connect with (?:\w+ ){0,2}(?:leaders?|professionals?|experts?|people|others|peers|recruiters?)|like-?minded|profiles like yours|accept my (?:invitation|request|invite))\b/i;

/** A word of how they met or of what was between them. */
export const meetings =
  /\b(?:met\b|meeting|meet you (?:at|on|in|last|this|yesterday|today)|interview\w*|spoke|spoken|speaking|talked|talking|chatted|conversation|our (?:chat|talk|call|discussion|time|morning|afternoon|hour|tour|visit)|the (?:tour|visit|panel|trial|demo|round)|panel|tour|visit|hour|discussed|showed|shown|told|explained|introduced|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|this morning|this afternoon|last (?:week|night|month|spring|summer|autumn|fall|winter)|(?:thank(?:s| you)|enjoyed|liked|loved|laughed|remember|impressed(?! (?:by|with) it\b| (?:by|with) (?:your|the) (?:\w+ ){0,2}(?:background|profile|experience|career|page|achievements|track record|posts?)\b)|struck|learned|learnt|still (?:think|thinking|smil\w+|laugh\w+)|reading|tried|thinking of|story|question about|your (?:question|story|advice|tip|remark|point|idea|description|account|kindness|kind|patience|answer|example|team|workshop|lab|class|kitchen|ward|talk|stand|presentation)))\b/i;

/** It ends in what has been: "I hope you enjoyed our interview". */
export const endsInPast =
  /\b(?:enjoyed|liked|loved|after|since|during|from|at|of|following|about) (?:our|the|your|that|my) (?:\w+ ){0,2}\w+$/i;
