/** How people speak of what they would do in their first months. Expressions over one line; all gaps are bounded. */

const number =
  '(?:\\d{1,3}|(?:one |a )hundred|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty-five|sixty|ninety|(?:one |a )?hundred)';
const plan =
  '(?:plans?|agendas?|road ?maps?|strateg(?:y|ies)|program(?:me)?s?|outlines?|blueprints?|proposals?|schedules?|timetables?|vision|playbooks?|action list|workplan|battle plan|calendar|timeline|itinerary)';
const between = '[\\s,/|–—-]{1,3}(?:and |then |to |& )?';
const days = "(?:[- ]?days?[’']?)?";

/** "30/60/90", "thirty, sixty and ninety days". */
export const thirtySixtyNinety = new RegExp(
  `(?<![\\d£$€])\\b(?:30|thirty)${days}${between}(?:60|sixty)${days}${between}(?:90|ninety)\\b(?:[- ]days?)?(?:[- ]${plan})?(?![\\d.,]\\d| ?%)`,
  'gi',
);

/** "a hundred-day agenda", "my 90-day action plan". */
export const planOfDays = new RegExp(
  `\\b(?:first[- ])?${number}(?:[-/]${number}){0,2}[- ](?:days?|weeks?|months?)['’]?[- ](?:(?!to\\b|of\\b|and\\b|for\\b|on\\b|in\\b|or\\b)[a-zÀ-ÿ]+[- ]){0,2}?(?<!to )${plan}\\b|\\b(?:first|opening|initial)[- ](?:${number}[- ])?(?:days?|weeks?|months?|quarter|term|season|year)['’]?[- ](?:[a-zÀ-ÿ]+[- ]){0,1}?${plan}\\b|\\b${plan} (?:of|for|covering|across|over|spanning) (?:(?:my|the|a|its|our) )?(?:first |initial |opening |next )?(?:30|45|60|90|100|thirty|sixty|ninety|(?:a )?hundred)[- ]days?\\b|\\b(?:sketched|drafted|planned|mapped|written|outlined|drawn|laid|set|thought) (?:out |up |down |through )?(?:a|my|the|your) (?:first )?(?:hundred|ninety|sixty|100|90|60) days\\b|\\b(?:onboarding|on-boarding|entry|transition|induction|arrival|takeover|ramp-up|settling-in) plan,? (?:[a-z’']+ ){0,5}(?:for (?:myself|me)|of my own)\\b|\\b${plan} for (?:my|the) (?:start|arrival|beginning|entry|onboarding|induction(?: phase)?|opening (?:month|weeks))\\b|\\bmy (?:own |attached )?(?:onboarding|entry|transition|arrival|takeover|ramp-up) plan\\b`,
  'gi',
);

/** "my first three months", "the opening twelve weeks", "my 3 first months", "the first term". */
export const firstPeriod =
  /\b(?:first|opening|initial|early|starting)[- ](?:couple of |few )?(?:(?:30|45|60|90|100|thirty|sixty|ninety|(?:one |a )?hundred)[- ]days?|(?:(?:[4-9]|1\d|2\d|four|five|six|seven|eight|ten|twelve)[- ])weeks|(?:(?:\d|two|three|four|five|six|nine)[- ])?months|(?:two|2|three|3) quarters|quarter|term|season|semester|half[- ]year|trimester|year)\b|\b(?:two|three|four|six|\d) first months\b|\b(?:my|the) (?:first|opening) (?:30|60|90|100|thirty|sixty|ninety|hundred)(?:[- ]days?)?\b/gi;

/** A point or a stretch on the way: "by day sixty", "weeks 5 to 8", "month two", "the next 30". */
export const stage = new RegExp(
  [
    `\\b(?:day|week|month|quarter|term)s? ${number}\\b(?: ?(?:to|through|until|and|-|–|—) ?${number})?`,
    `\\b(?:first|second|third|fourth|next|last|final|following|opening) (?:${number} )?(?:days?|weeks?|months?|quarters?|term|30|60|90|thirty|sixty|ninety)`,
    '\\b(?:in|by|by the end of|for|at the end of) the (?:second|third|fourth|last)\\b(?! (?:round|interview|floor|time|person|one|week|day))|(?<=, )the (?:second|third) (?=for|to|on|I|we)',
    `\\b(?:after|within|by) (?:one|two|three|four|six|nine|twelve)\\b(?! (?:o['’]clock|people|years?))`,
    `\\b(?:30|60|90|100|thirty|sixty|ninety) days`,
    '\\bQ[1-4]\\b',
    '\\b(?:after|within|by) an? (?:week|fortnight|month|quarter)\\b',
    '\\bfrom (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:to|until|till|through|on|onwards)\\b',
    '\\bby (?:the )?end of (?:january|february|march|april|may|june|july|august|september|october|november|december)\\b',
    `\\b${number} (?:(?:days?|weeks?|months?) )?of [a-z]+ing\\b`,
    `\\b(?:spend|then) ${number} (?:days?|weeks?|months?) (?:with|on|in|at|for)\\b`,
    '\\b\\d{1,2} ?(?:to|-|–) ?\\d{2,3}\\b',
    '\\bby (?:january|february|march|april|may|june|july|august|september|october|november|december)\\b',
  ].join('|'),
  'gi',
);
/** "The first week of March" is a date. */
export const dateBehind =
  /^s? (?:of|in) (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:month|year|holidays?|season|war)|advent|lent|next|this|your|pregnancy|life|treatment)/i;

/** The writer says what they would do. */
export const wouldDo =
  /\b(?:i(?:['’]d| would|['’]ll| will| shall| plan to| intend to| propose to| aim to| mean to)|you(?:['’]d| would|['’]ll| will) (?:have|see|get|find)|would (?:run|look|go|be spent|unfold)|(?:were|should) you (?:to )?(?:appoint|hire|take|choose)|if (?:you (?:give|gave|hired?|take|took|choose|chose)|i (?:get|got|am|were)))\b(?!\s+(?:need|like|love|prefer|miss|live|stay|commute|travel|rent|have to|be (?:glad|happy|grateful|able|available|nervous|away|free|pleased|delighted|honou?red|interested)|learn|appreciate|welcome|expect to (?:earn|be paid)|hear))/gi;

/** A plan, or making one. */
export const planned = new RegExp(
  `\\b${plan}\\b|\\b(?:my (?:idea|picture|view) of|thoughts on|how i see|on paper|priorities|milestones|goals|targets|first steps|slides?|slide deck|deck|memo|document|two pages|one page|one-pager|chart)\\b|\\b(?:what|how|where|which [a-zÀ-ÿ]+) (?:i(?:['’]d| would|['’]ll| will| could| might| plan to| intend to| want to| mean to))|\\b(?:sketch(?:ed|ing)?|drawn up|draft(?:ed|ing)|mapp(?:ed|ing)(?: out)?|planning|set out|laid out|worked out|outlined|written (?:down|up|out)|put together|thought through|planned(?: out)?|plotted)\\b`,
  'i',
);

/** The time from the start on, in other words. */
export const fromTheStart =
  /\b(?:from (?:my|the) (?:start(?:ing)? date|first day|day one|day 1|first morning)(?: (?:to|until|till|onwards))?|(?:were|should) you (?:to )?(?:appoint|hire|take me on|choose me)|(?:once|when|after|as soon as) (?:i(?:['’]m| am|['’]ve| have)? (?:start(?:ed)?|in post|in the (?:job|role|seat|chair)|appointed|hired|joined?|arrived?)|appointed|in post)|week by week|month by month|by (?:christmas|easter|summer|midsummer|spring|autumn|year[- ]end|the end of (?:the )?year))\b/i;

/** It is the writer's own time in this job. */
export const ownTime =
  /\b(?:my|i(?:['’]d|['’]ll)?|me|we(?:['’]d)?)\b|\bin (?:post|role|the (?:post|role|job|seat|chair))\b|\bas (?:your|head|the new)\b|\b(?:with|for) you\b|\bif (?:hired|appointed)\b/i;

/** Days that are no plan of somebody's start. */
export const otherDays =
  /\b(?:terms|invoices?|payments?|pay(?:s|ing)? (?:in|within|after|on)|paid|overdue|aged|ageing|aging|debt(?:or)?s?|credit|notice|warrant[a-zÀ-ÿ]*|guarantee[a-zÀ-ÿ]*|trial|probation[a-zÀ-ÿ]*|limits?|deadlines?|challenge|supply|prescri[a-zÀ-ÿ]*|receivables?|arrears|late fees?|readmission[a-zÀ-ÿ]*|refunds?|returns? policy|visa|cured?|ripen[a-zÀ-ÿ]*|lessons?|schemes? of work|syllabus|curriculum|courses?|modules?|training (?:plan|programme|program|schedule)|care plans?|pensions?|floor plans?|payment plans?|meal plans?|treatment|therap[a-zÀ-ÿ]+|rehab[a-zÀ-ÿ]*|recovery|physio[a-zÀ-ÿ]*|exercise|diet|crops?|rotation|planting|sowing|instal?ments?|mortgage|lease|rent|patients?|trainees?|apprentices?|(?:a|the|every|each) new (?:colleague|person|member|one)|new (?:starters?|hires?|staff|nurses|drivers|teachers|recruits|joiners))\b/i;
/** Somebody tells of what was. */
export const thePast =
  /\b(?:when i (?:joined|started|took over|began|arrived|was)|(?:at|in|for|with|from) my (?:last|previous|old|former|current|present|first (?:job|post|school))|years? ago|used to|i (?:once|recently|wrote a|followed|delivered|completed|finished|survived|had a|was given|ran|led)|i(?:['’]ve| have) (?:delivered|completed|run|led|followed|used|written (?:[a-zÀ-ÿ]+ ){0,3}(?:before|for (?:three|two|four|several|other)))|still in use|my first .{0,30}\b(?:were|was|taught|went)\b|since (?:then|my))\b/i;
/** And yet it is one for them. */
export const forThem =
  /\b(?:attach[a-zÀ-ÿ]*|enclos[a-zÀ-ÿ]*|for you\b|for your\b|with you\b|shall i|send|share|present it|show (?:it|you)|would be (?:thrilled|glad|happy|pleased|delighted) to|here(?:['’]s| is)|below|would you|for (?:this|the) (?:role|job|post))\b/i;
/** "It is too early for a 90-day plan", "I will not bore you with one". */
export const noPlan =
  /(?<!could )(?:\b(?:not(?! only)|never|too (?:early|soon)|far from|rather than|instead of|without|no(?! (?:time|harm|problem))|nobody|hardly)\b|n['’]t\b)(?! (?:resist|help|wait|stop|sleep|keep))[^,;.:]{0,60}$/i;
/** A question about what the reader thinks or expects. */
export const asksThem =
  /\b(?:what|how|which|where|who)\b[^?]{0,60}\b(?:you|your|success|look like|expect[a-zÀ-ÿ]*|new (?:person|colleague|hire)|somebody|someone|the (?:person|role|job|post))\b[^?]{0,120}\?/i;
export const offersToShow =
  /\b(?:would you (?:like|care|be)|shall i|may i (?:send|show|share)|can i (?:send|show|share)|could i (?:send|show|share)|want(?: me)? to)\b/i;

/** They wanted it. */
export const theyAsked =
  /\b(?:plan|road ?map|outline|agenda|programme|proposal|strategy)[a-z ,]{0,20} (?:requested|asked for|wanted|required|commissioned|set) by\b|\byou(?:['’]d| had| have|['’]ve| both| all| also| kindly){0,2} (?:asked|requested|invited|wanted|suggested|encouraged|set|wished)\b[^.;,]{0,90}\b(?:plans?|days|months|weeks|quarter|term|start|begin|first|proposal|road ?map|outline|agenda|programme)\b|\b(?:plan|road ?map|outline|agenda|programme|proposal|strategy|paper|exercise|task|assignment|presentation|memo|one-pager|it|one)(?:,)? (?:that |which |as )?you(?: had|['’]d| have)? (?:asked|requested|wanted|suggested|set|invited|wished)\b|\b(?:the|your) (?:exercise|task|assignment|brief) you (?:set|gave|sent)\b/i;
/** The same of what stands beside it, whatever that is. */
export const theyAskedForIt =
  /\bas (?:you )?(?:asked|requested|invited|suggested|agreed)\b|\b(?:at|on|upon) your (?:request|suggestion|invitation)\b|\byou(?:['’]d)? asked (?:me )?for (?:it|one)\b/i;

const later =
  '(?:second|third|fourth|final|last|later|2nd|3rd|4th)[- ](?:and (?:final|last) |or final )?(?:round|interview|conversation|meeting|talk|visit|call|stage|chat|session|discussion|time|round of interviews)';
/** This was not the first talk. */
export const laterRound = new RegExp(
  `\\b(?:thank[a-zÀ-ÿ]*|thanks|enjoy[a-zÀ-ÿ]*|after|since|at|in|during|from|yesterday['’]s|today['’]s|this morning['’]s|[a-zÀ-ÿ]+day['’]s|following|(?:it )?was (?:a|our|my|the)|now that|made it to|reached|through to|grateful)\\b(?: (?!could|would|might|will|look|hope|before|until|invite)[a-zÀ-ÿ’'\\d]+){0,6} ${later}\\b|\\b(?:second|third|final|last) (?:round|interview)[^.;]{0,40}\\b(?:was|went|yesterday|on (?:mon|tues|wednes|thurs|fri)day|today|this (?:morning|afternoon|week)|last week)\\b|\\bthank[a-zÀ-ÿ]*[^.;]{0,60}(?<!thanks )(?<!thank you )\\b(?:again|back(?! (?:of|door|\\p{L}*room|office|garden|yard|row|stairs|kitchen|seat|page|gate|bar|field|wall|way|end|home|then|to|in)\\b)|twice|once more)\\b(?! for)|\\b(?:having|seeing|meeting|inviting|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|asking|had|have) (?:me|you|us) (?:back|again|a second time|once more)\\b|\\b(?:two|three|four|both) (?:rounds?|interviews|meetings|conversations|talks)\\b|\\bnow that (?:we|i)['’]?(?:ve| have) (?:met|spoken|talked) (?:twice|three times|again)|\\bmet (?:twice|three times)\\b`,
  'iu',
);
/** "I look forward to a second interview": not yet. */
export const notYet =
  /\b(?:look(?:ing)? forward|hope|hoping|available|invite|would|could|should|if|save|keep|before|until|towards|next|upcoming|in case|ahead of|happy to)\b[^.;]{0,50}\b(?:second|third|fourth|final|later|2nd|3rd)[- ](?:round|interview|conversation|meeting|talk|visit|call|stage)|\b(?:look(?:ing)? forward|hope|hoping|love|like|glad|happy|available)\b[^.;]{0,40}\b(?:again|back)\b/i;

/** A plan as a thing that the writer shows. */
export const offered = new RegExp(
  `\\b(?:${plan}|what i(?:['’]d| would) (?:do|change|tackle|fix)|how i(?:['’]d| would) (?:spend|start|begin|tackle|approach|proceed|run|take over|lead|turn|build|organi[sz]e|go about|set up|work|use))\\b(?=.{0,120})`,
  'i',
);

/** A plan that somebody else has: "the 12-week programme that you run". */
export const elsesPlan =
  /^(?: (?:for|of|with|on) [a-z ]{1,40})?,? (?:that |which )?(?:you(?: all)?|they|he|she|we) (?!asked|wanted|requested|suggested|set\b)[a-z]+/i;
/** Anything would be so, but nobody would have. */
export const wouldBe =
  /(?<!\b(?:he|she|they|it|we|who|that|you) )\bwould (?:have|be|go|run|mean|follow|come)\b/i;
/** "In my first quarter I would": not "if the first quarter is as busy". */
export const during =
  /\b(?:in|during|over|within|for|by the end of|throughout|through|use|spend|using|spending|at the end of|into|of)(?: (?:my|the|our|those|these|your))?(?: own| very)? $/i;

/** A single month, or a phase with a name: only where a plan is spoken of. */
export const firstPhase =
  /\b(?:first|opening|initial) (?:month|phase|period|weeks)\b|\bmy (?:probation(?:ary)?|trial|induction) (?:period|phase|time)\b|\bthe induction phase\b/gi;
/** What somebody would do, said as a thing that can be shown. */
export const shownPlan =
  /\b(?:set out|sketch(?:ed)?|outline|proposal|plan|ideas for|i(?:['’]ve| have) (?:listed|drawn up|written|made|prepared|planned|mapped)|drafted|here(?:['’]s| is))\b/i;
