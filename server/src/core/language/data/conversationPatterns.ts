/** How letters speak of a conversation, of the writer's own career, and of what anybody can read about an employer. */

/** Somebody at the table telling, showing or asking; a talk with a subject; what the writer saw, or still thinks of. */
export const frames: readonly RegExp[] = [
  /\b(?:you|he|she|they|we)(?:['’](?:d|re))?(?: (?:all|both|also|just|kindly|had|were|was|then|and i|two|briefly|even|really|first|so))* (?:mention(?!ing)|said|told|describ|explain|show|shared|ask|point|talked|talking|spoke|spok|raised|brought|walked|took me|took us|gave me|gave us|suggest|recommend|joke|laugh|discuss|cover|touch|went|looked|saw|compar|agreed|explor|chat|demonstrat|used?\b|call(?:ed)? it|put it|let me|face|struggl|tried|built|set up|want(?:ed)? to|hope[ds]? to|need(?:ed)? to|(?:are|were) (?:plann|try|work|mov|introduc|open|build|replac|start|chang|look))\w*/giu,
  /\b(?:our|the|your|that|this) (?:\p{L}+ ){0,2}(?:conversation|discussion|talk|chat|debate|tour|walk|visit|story|stories|example|question|point|description|explanation|account|comment|remark|idea|demonstration|demo|anecdote|joke|case|exercise|task|role ?play|advice|plans?)\b/giu,
  /\b(?:enjoy\w*|lov(?:ed|ely)|liked|thank\w*|pleasure|glad|good|great|nice|interest\w*|fascinat\w*|delight\w*|happy|sorry|sad|relieved|curious|fun|wonderful|appreciat\w*|useful|helpful|moved|struck)\b[^.;]{0,50}\b(?:to (?:hear|learn|see|talk|discuss|speak|listen|watch|visit|walk|try|taste|meet|understand)|(?:hear|learn|see|talk|discuss|speak|listen|watch|visit|walk|try|tast|tour|meet|understand)ing|looking (?!forward))\b/giu,
  /\bthank(?:s| you)(?: \p{L}+){0,4} for\b/giu,
  /\bi(?:['’]m| am| was)(?: (?:\p{L}+ly|so|very|quite|rather))? (?:struck|moved|touched|impressed|surprised|amused|intrigued|fascinated|delighted|taken|charmed|humbled|reminded) (?:by|with|at|to|of|that|how)\b|\bi (?:never knew|did(?: not|n['’]t) know|had no idea|learn(?:ed|t))\b|\bi(?:['’]ve| have) been \p{L}+ing (?:on|over|about|at|through)\b/giu,
  /\bi(?:['’]ve| have|['’]m| am)?(?: (?:also|really|still|particularly|especially|just|keep|kept|had|never|very much))* (?:saw|(?:have(?:n['’]t| not) )?laugh(?:ed|ing)? so|heard|noticed|watched|tasted|laugh(?:ed|ing)|remember(?:ed)?|keep|kept|thought|been think\w*|think(?:ing)? (?:about|of|over)|liked|loved|enjoyed|admired)\b/giu,
  /\b(?:stuck with me|stayed with me|made me|reminded me|struck me|surprised me|impressed me|gave me|on (?:the|my) way (?:home|back)|afterwards|since (?:our|we|the|your|yesterday|tuesday|monday))\b/giu,
];
/** What people say of themselves, of every company and of the formalities: it stood in the application already. */
export const aboutMyself =
  /\b(?:i (?:have (?!(?:thought|been thinking|kept|heard|seen))|hold|bring|led|ran|worked|spent|managed|studied|trained|qualified|graduated|completed|developed|gained|possess|specialis\w*|specializ\w*|am (?:a|an|very|highly|also|currently|proficient|fluent|experienced|skilled|confident|certified|used))|i['’](?:ve|m)|my (?:\p{L}+ ){0,3}(?:experience|background|skills?|training|qualifications?|degree|career|work|years|strengths?|knowledge|time (?:at|as|in|with)|current|previous|last|own)|years of|as an? \p{L}+|(?:describe|call|know|see|trust) me)\b/iu;
export const aboutTheCompany =
  /\b(?:your|the) (?:\p{L}+ ){0,2}(?:company|organi[sz]ation|firm|reputation|commitment|dedication|website|mission|values|history|heritage|awards?|brand|products|portfolio)\b|\ban? (?:company|firm|school|place|hospital|team|employer|business) (?:that|which|where|who)\b|\b(?:known for|renowned|admire[ds]? (?:your|the)|followed your|leader in|leading)\b/iu;
/** What anybody can read about an employer. A sentence that says so refers to that, whatever else it holds. */
export const published =
  /\b(?:web ?sites?|online|home ?page|press|annual report|linkedin|instagram|newspaper|in the news|read (?:about|that|more)|reading (?:about|up|more)|founded|was established|since (?:18|19|20)\d\d|award)\b/iu;
export const formality =
  /\b(?:attach\w*|enclos\w*|references?|r[eé]sum[eé]|cv|available|availability|reach me|contact me|call me|let me know|happy to|look(?:ing)? forward|interview(?:ed)?|appl(?:y|ied|ication)|salary|pay|benefits|equity|bonus|holidays?|pto|pension|package)\b/iu;
/** Up to here a sentence may be about anything; from here on it is about the writer. */
export const writer = /\b(?:I|I['’]\p{L}+|[Mm]y|[Mm]yself)\b/u;
/** "the night shift supervisor role", "as a staff nurse": the job's title is no topic. */
export const jobTitle =
  /\b(?:the|a|an|your|this|that|of|for|as)\s+(?:(?!(?:the|a|an|your|this|that|how|what|about|for|and)\b)[\p{L}&/’'-]+\s+){0,5}(?:position|role|job|post|vacancy|opening|opportunity|placement|internship|apprenticeship|traineeship)\b/giu;
export const employerName =
  /\b(?:[Aa]t|[Ww]ith|[Ff]or|join|joining|of|to|[Ff]rom)\s+(?:the\s+)?(?:\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s+(?:and|&|of|the)\s+(?=\p{Lu}))?\s*)+/gu;

/** "What you said about your first patient": whatever it was, only this conversation had it. */
export const saidAbout =
  /\b(?:what|how|the way|when|as) you(?: (?:all|both|had))? (?:said|told|described|mentioned|put|explained|showed)\b(?! (?:me )?(?:about|of|on) (?:the|this|your) (?:\p{L}+ )?(?:role|position|job|company|team|opportunity|organi[sz]ation|culture|process|next steps?|timeline|decision|post)\b)(?:[^.]{0,20}\b(?:about|of|on|to|that|it|your|the)\b)[^.]*\p{L}{4}/iu;

/** Years, employers, papers and skills: a sentence that has one of these is about the writer's career. */
export const career =
  /\b(?:years?|months|summers|seasons|decades?|since (?:19|20)\d\d|currently|at present|degree|diploma|certif\w*|licen[cs]e|qualif\w*|trained|training|apprentice\w*|graduat\w*|university|college|school leaver|experience\w*|background|skills?|skilled|career|cv|r[eé]sum[eé]|advert\w*|posting|worked|employed|previous\w*|former\w*|responsible for|fluent|proficient|punctual|reliable|hard-?working|honest|motivated|organi[sz]ed|my (?:last|previous|current|present|old|own|first) \p{L}+|having (?!said|thought|seen|met|heard)\p{L}+|i(?:['’]ve| have)(?: (?:also|always|already|never|successfully|just))* (?!since|been (?:think|wonder|chew|turn|try|read)|thought|heard|seen|kept|told|tasted|tried|looked|got|now)\p{L}+|i (?:also |then |once |personally )?(?:ran|led|managed|trained|studied|built|grew|delivered|oversaw|taught|cooked|drove|served|founded|designed|joined|qualified|started|spent|looked after|handled|wrote|cut|reduced|raised|won|hold|speak|play|bake|cook|drive|teach|translate|type|write|manage|run|lead|work|live|make|keep|know how|can|care|take|bring|hold|set|own|do|use)\b|i(?:['’]m| am) (?:an?|good|used|able|confident|comfortable|familiar|known|very|also|patient|quick|calm|strict|responsible)\b|\d{3,})/iu;

/** Something of the day, told or still going on. */
export const events =
  /\b(?:still|ever since|since then|since (?:tried|tasted|looked|read|told|been)|afterwards|on (?:the|my) way|(?:walked|drove|went|cycled|got|took the \p{L}+) home|all the way|last night|this morning|that evening|until i|now know|know now|told (?:my|a friend|everyone)|asked my|showed my|laugh\w*|smil\w+|grin\w*|my (?:hands|feet|ears|coat|shoes|jacket|train|bus|head|dreams?)|turns? out|looked (?:it|them|him|her) up|you (?:win|were right|did|had|have)|thanks to your|sorry to hear|hope your|good luck|wonder(?:ed|ing)?|would (?:begin|start|try)|i(?:['’]d| would) (?:begin|start|try|move|put|swap|turn|ask|love to (?:help|see|hear))|(?:be )?my first (?:job|task|thing)|but i did\b|noticed|remember(?:ed)?|watched|tasted|smelt|smelled|sat in|stood in|saw)\b/iu;
