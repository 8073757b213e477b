/** Where words for pay are not a question of pay. Regular expressions, for one line in lower case. */

/** The work itself is about pay: only what is plainly the writer's own counts. */
export const payIsTheJob = new RegExp(
  `\\b(?:${[
    'payroll|pay (?:run|equity|gap|transparency|bands?|grades?|structures?|spine|queries)|gender pay|equal pay',
    '(?:compensation|wages?|pay|reward) (?:analyst|manager|partner|specialist|clerk|officer|advis[eo]r|consultant|lead)',
    "(?<!credit |european |western |students?'? )union(?:,| branch| rep)",
    '(?:total )?rewards? (?:team|manager|analyst|specialist|lead|function|strategy|partner|consultant)s?',
    'compensation (?:and|&) benefits|comp (?:and|&) ben|job evaluation|remuneration committee',
    'benefits (?:team|administ\\w*|enrol\\w*|platform|broker|claims?|advis[eo]r|specialist|manager|analyst|office\\w*|scheme|desk)',
    'welfare (?:rights|benefits?)|wage (?:claims?|disputes?|theft|and|law)|wage-and-hour|collective (?:bargaining|agreement)',
    'salary (?:survey|bands?|ranges|benchmark\\w*|grades?)|pay (?:review body|negotiations?|talks)',
    'pensions? (?:team|fund|administ\\w*|scheme|advis[eo]r|clerk|officer|trustees?|ombudsman|manager)',
    '(?:union|shop|workplace) (?:steward|organi[sz]er|rep|official)s?',
  ].join('|')})\\b`,
);

/** Even there: the pay of this writer or of this job. */
export const ownCase = new RegExp(
  `\\b(?:${[
    'my (?:own )?(?:salary|pay|package|expectations?|benefits|holiday|leave|rate|compensation)',
    '(?:for|of|with|in) (?:this|the|your) (?:role|position|job|post|vacancy)',
    '(?:this|the) (?:role|position|job|post) (?:pays?|itself|comes?|offers?|carr\\w*|is paid)',
    "would i|i (?:would|could|might|will|should) (?:get|be paid|earn|receive|need|expect|start|hope)|i'd (?:get|be paid|earn|need|expect|hope)",
    "you(?:'re| are) offer\\w*|(?:match|beat) what",
  ].join('|')})\\b`,
);

/** What they asked about. Answering it is no asking. */
export const theyAsked =
  /\b(?:you|she|he|they)(?: (?:both|also|all|had|did|'d|kindly|rightly))? (?:asked|wanted to know|wondered|requested|invited me)\b|\byour (?:\w+ )?question\b|\bas (?:you )?(?:requested|asked)\b/;

/** What they told. To remember it is no asking. */
export const theyTold =
  /\b(?:your (?:[a-z-]+ )?(?:point|story|example|case|remark|comment|description|account|explanation)s? (?:about|on|of)|you (?:all |both |also |kindly |'ve |have |had )?(?:mentioned|described|told|said|explained|showed|outlined|shared|taught)|(?:being|was|were) told|thank(?:s| you) (?:[a-z]+ ){0,3}for|content to wait|happy to (?:wait|leave)|no (?:questions?|hurry|worries) (?:about|over)|(?:please )?do not (?:trouble|worry)|those come later)\b/;

/** But what the writer wishes of them is. */
export const wishesOwn =
  /\b(?:(?:my|our) (?:wife|husband|partner|mother|father|mum|mom|dad|bank|landlord|landlady|family|girlfriend|boyfriend|fianc[eé]e?)\b.{0,40}\b(?:asked|asks|wants? to know|wanted to know|wonders?|wondered)|i take it|i (?:need|want|expect|assume|hope)\b|i(?: woul|')d (?:want|need|expect|like|love|hope|be (?:glad|happy|keen|interested|curious|looking))|i(?:'m| am) (?:hoping|looking|curious|keen)|could you|(?:tell|let) me)\b/;

/** Pay as a thing the writer has worked on. */
export const workDone =
  /\b(?:i|we)(?:'ve| have| had)?(?: [a-z]+ly| also| once)? (?:ran|run|led|managed|built|handled|wrote|drafted|negotiated|advised|audited|reconciled|processed|calculated|modelled|modeled|explained|explain|paid|set up|sold|sell|cut|settled|taught|administered|looked after|won|raised|increased|reduced|lowered|halved|capped|introduced|set out|laid out|worked out|added up)\b|\bof (?:her|his|their) (?:salar|pay\b|wages?)/;

/** “The turnaround is 18 to 24 hours; you should have the right figure.” */
export const aFigure = /\b(?:figures?|numbers?|rates?|range|amount|limit|threshold)\b/;
export const quantity =
  /\b\d[\d.,]* ?(?:(?:to|-|–) ?\d[\d.,]* ?)?(?:hours?|hrs|minutes?|mins|days|degrees?|lit(?:er|re)s?|tonn?es?|kilos?|kg|grams?|mm|cm|km|met(?:re|er)s?|miles|psi|bar|volts?|amps?|watts?|kw|beds|patients|pupils|units|tests|samples)\b/;
/** Where money comes in, a number of hours may be part of the bargain. */
export const ofMoney =
  /[£$€₹]|\b(?:pay|paid|salary|wages?|overtime|rates? of pay|\d+k|an hour|per hour|a year|per annum|leave|holiday)\b/;

/** Those for whom a question about costs and rates is one of the work. */
export const otherPeople =
  /(?:^|\b(?:the|your|their|each|every|do|does|did|are|will|would|how|for|to|with|our|forty|other|many|most|some)(?: [a-z]+)? )(?:patients?|residents?|customers?|clients?|pupils?|guests?|visitors?|tenants?|parents|audiences?|delegates?|volunteers?|passengers?|tourists?|donors?|suppliers?|subscribers?|borrowers?|claimants?|policyholders?|landlords?|freelancers?|contractors?|farmers|growers|readers|union|choirs?|members|students|workers|cooks|pickers)\b(?! loans?)/;

const thisJob =
  '(?:the |this |that |your |such a |a |an )?(?:[a-z-]+ )?(?:role|job|position|post|vacancy|contract|work|level|grade|band|' +
  'company|offer|package|moment|table|first|second|market|year|mind|nights?|weekends?|sundays?|saturdays?|bank|overtime|' +
  'top|call|someone|somebody|anyone|people|me|us|starters?|new|staff|employees|nurses|teachers|cooks|drivers|day|average|' +
  'full|writing|advance|general|particular|total|hours?|part-timers|london|which)s?\\b';

/** How a word for pay goes on where it is the pay of this job, and not "the rates for the summer lets", "the tips jar". */
export const ownHead = new RegExp(
  `^(?:$|[^a-z ' -]| ?[,;:.?!()-]| (?:${[
    `(?:for|of|on|in|at|with|from) ${thisJob}`,
    '(?:is|are|was|were|be|would|will|could|might|can|should|may|does|do|has|have|and|or|but|as|so|than|if|when|while|because|since|before|after|then|too|either|please|you (?:offer|give|pay|have|had|can|could|would|are)|i|we|that i|that you (?:offer|pay|give)|which|like|looks?|works?|starts?|comes?|includes?|sways?|matters?|reflects?|per|with|without|at all|again|here|there|now|up|yet|to (?:be|match|make|cover|reflect|discuss|me|us|include|expect)|plus|handled|paid|negotiable|on (?:top|offer|which)|in (?:writing|mind)|expectations?|range|side|question)',
  ].join('|')})(?![a-z]))`,
);

/** The same, where less is needed: only what plainly leads to something else is refused. */
export const elsewhere = new RegExp(
  `^ (?:(?:of|for|from|behind|to|over|into|through) (?!${thisJob}|[a-z]+ing\\b|my\\b|\\d|be\\b|take\\b|which\\b|to\\b|live\\b)|(?:the|his|her|their|its) |you (?:sent|showed|drew|described|gave))`,
);

/** Nouns that make of a word for pay something else: "the pension fund", "a wage claim". */
export const compound =
  /^(?:'s?)? ?(?:bills?|costs?|budgets?|run|funds?|trustees?|regulations?|regulator|advis[eo]rs?|laws?|claims?|clerks?|disputes?|surveys?|audits?|offices?|teams?|departments?|providers?|tribunals?|statements?|records?|brokers?|cases?|slips? i|queries|administ\w+|fleet|charges|release|disputes?|meals has|review for|material|features?|round|rounds|tracks?|talks|bargaining|software|system|files?|letters?)\b/;

/** They have offered the job: then is the time to ask. Another employer's offer does not count. */
export const offerMade = new RegExp(
  [
    '\\b(?:thank(?:s| you)[^.?!]{0,30}|receiv\\w*|accept\\w*|delighted (?:with|by|at)|pleased (?:with|by|to have)|happy (?:with|about)|honou?red by|regarding|about|consider(?:ing)?|have|read|through|got|decline) (?:your|the) (?:[a-z]+ ){0,2}offer\\b(?! (?:to|of (?:help|more|a)|you))(?= (?:of (?:the|employment|\\w+day)|for|letter|on|in|and|as|yesterday|today|this|last|which|that)|[,.;:!]|$)',
    "\\byou(?:'ve| have)?(?: kindly)? (?:offered me|made me an offer)\\b",
    '\\b(?:offer letter|(?:the|your) (?:written|formal|job) offer)\\b',
    '\\boffering me (?:the|this) (?:job|role|post|position)\\b',
  ].join('|'),
);

/** Asks, or has a word of pay, terms or numbers in it: not “I would want to start there with you too”. */
export const mayBeTerms =
  /\?|\b(?:whether|how (?:much|many|long|fast)|what|know|wonder\w*|curious|hear|tell|pay\w*|paid(?! for\b)|salar\w+|wages?|money|earn\w*|figures?|numbers?|sums?|packages?|terms|rates?|bands?|grades?|scales?|costs?|rent|bonus\w*|tips|pension|leave|holidays?(?! booked)|vacation|days?|hours|weekends?|insurance|allowances?|benefits?|perks?|cover\w*|compensat\w+|remunerat\w+|market|afford|worth|value\w*|under|below|above|less|more|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|thousand|grand)\b|[£€$]|\d(?!\d*[ -]?(?:years?|yrs?|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|st|nd|rd|th))/i;
