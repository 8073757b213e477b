/**
 * What people mean the reward of work by, in a letter about a job: graded by how surely a phrase means it.
 * Syntax of the patterns: language/phrases.ts. They are matched against text in lower case.
 */

/** What pays or is paid for. */
export const jobWords =
  'role|job|post|position|vacancy|contract|placement|apprenticeship|traineeship|internship|gig|grade|level|band';

const timeOff = 'leave|holiday|holidays|vacation|vacations|pto|time off|days off|annual leave|bank holidays';

/** Only ever the reward of a job. One of these and somebody who asks, bargains or speaks of their own is enough. */
export const plainPay: readonly string[] = [
  '[salary|salaries|salaried|remuneration|remunerated|paycheck|paychecks|pay cheque|pay packet]',
  // A “take-home” is also the exercise that one does at home.
  '[take home] [pay|salary|wage*|figure|amount|after]',
  '[what|much|monthly|net|the|my] ..1 [take home] [is|would be|comes|for|a month|per month|like]',
  '[the|your|my|our|any|what|about|for|decent|fair|good|of|or|and] [wage|wages]',
  '[wage|wages|salary|pay] [rise*|raise*|increase*|review*|expectation*|requirement*|range|band*|bracket|scale|spine|grade|level|cut]',
  '[wages are|wage is|wage for|hourly wage|living wage|minimum wage]',
  '[pay|paid|paying|earn] [weekly|monthly|fortnightly|fairly|properly|by the hour|hourly|per hour|in arrears]',
  '[ote|ctc|lpa|on target earnings|total comp|base pay|basic pay|starting pay|in hand salary|net pay|gross pay]',
  '[rate of pay|rates of pay|pay and conditions|pay and benefits|pay structure|better paid|better pay|pay me|paying me]',
  '[hourly|overtime|weekend|sunday|night|shift|bank holiday|going|market] rate*',
  '[sick|sickness|holiday|maternity|paternity|redundancy|overtime|sunday|weekend|shift|night|unsocial hours] [pay|payment*|premium*]',
  '[sunday*|weekend*|night*|bank holiday*|unsocial hours] [enhancement*|supplement*|uplift*]',
  '[sick leave|parental leave|maternity leave|paternity leave|adoption leave|study leave|paid leave|paid time off|paid holiday*]',
  '[maternity|paternity|parental|adoption] [scheme|policy|benefit*|package|rights|cover for staff]',
  '[salary|benefit|benefits|compensation|bonus|remuneration|relocation|comp|reward|rewards|leave|financial] package',
  '[fringe|staff|employee|company|employment|health|social|family] benefits',
  '[perks|freebies|fringes|pto|401|401k|superannuation|pension|pensions|retirement plan|thirteenth month|13th month|final salary]',
  '[retirement|pension|401] [plan|scheme|match*|contribution*|pot]',
  '[sign on|signing on|signing|annual|yearly|performance|end of year|year end|christmas|retention|joining|golden] bonus*',
  '[bonus|commission|profit share|profit sharing|share|incentive|equity|stock|option] [scheme*|plan*|structure|arrangement*|split|grant*]',
  '[stock options|share options|rsu|rsus|espp|vesting|sweat equity|long term incentive*|profit share]',
  '[car|housing|accommodation|travel|meal|clothing|mileage|tool|tools|phone|broadband|uniform|london|living|subsistence] allowance',
  '[london weighting|high cost area supplement|cost of living|company car|per diem|per diems|subsistence]',
  '[time and a half|time and a third|double time|overtime paid|paid overtime|is overtime|the overtime|unpaid overtime|golden hello]',
  '[private|dental|family] [medical|health|cover|coverage|healthcare]',
  '[health|medical|dental|vision|life] [insurance|cover|coverage|plan|assurance]',
  '[holiday|leave|vacation|pto] [entitlement|allowance|accrual|carry over|days|policy|pot]',
  '[days|weeks] ..2 [annual leave|paid leave|holiday|holidays|vacation|pto]',
  '[gym membership|staff discount|employee discount|tuition reimbursement|cycle to work|season ticket loan|childcare voucher*]',
  '[nine day fortnight|four day week|4 day week|flexitime|compressed hours|toil]',
  '[moving|relocation|removal|resettlement|relocating] [money|cost*|allowance|expense*|support|help|assistance|budget|bonus]',
  '[money|financial|monetary|pecuniary|economic] [terms|side|part|aspect*|details|conditions|proposal|question|piece|element|expectation*]',
];

const mayBe =
  `package|compensation|comp|benefits|pay|payment|money|earnings|income|finances|financials|bonus|bonuses|commission|` +
  `overtime|tips|gratuities|mileage|expenses|equity|shares|options|insurance|allowance|allowances|rate|rates|day rate|fee|` +
  `fees|bracket|banding|ballpark|terms|conditions|deal|base|base rate|${timeOff}`;
const is = 'is|are|was|were|be|would be|will be|might be|about|like';
const theJobs = 'the|your|my|our|any|this|that|these|those|their';

/** The words that a finding marks inside one of the frames below. */
export const payNoun = `(${theJobs.replaceAll('|', ') (')}) [${mayBe}]`;

/**
 * Words that may be the reward of this job, in the frames where they are: asked about, wanted, made a condition.
 * What follows them decides as well, see `elsewhere`.
 */
export const mayBePay: readonly string[] = [
  '[know|hear|ask|asking|asked|wonder|wondering|clarify|confirm|idea|information|info|details|discuss|talk|speak|question|questions|query|' +
    'understand|word|mention|mentioned|clear|clearer|clarity|indication|sense|tell me|tell us|forgot|touched|touch|unclear|curious|inquire|' +
    'enquire|learn|picture|send|inform me|upfront|transparent|line|steer|advise|look at|discussed|talked|spoke|grateful|welcome|guidance|clue|hint|hints|as to|round to|around to|skirted round|get to|got to] ' +
    `..1 ..1 ..2 [${mayBe}]`,
  `[what|how|when|which|whether|and|as|given] [${is}|about] ..2 [${mayBe}]`,
  `[what|which|how much|how many] ..2 ..1 [${mayBe}]`,
  `[i|we|me] ..4 [need|want|expect|hope for|hoping for|looking for|look for|require|accept|prefer|deserve|request|be after|ask for|seek|like] ..4 [${mayBe}]`,
  '[depends|depend|comes down to|come down to|as long as|so long as|provided|if|happy with|flexible on|flexible about|flexibility on|' +
    'negotiate|negotiating|improve|improved|match|reconsider|settle|lose|give up|giving up|change|sort out|talk about|movement on] ' +
    `..3 [${mayBe}]`,
  `[${mayBe}] ..2 [negotiable|flexible|enough|matter|matters|important|fair|sway|reflect|reflects|i get|on offer|you offer|you give|you pay|too low|a bit low|higher|uncapped|what i]`,
  `my [current|present|last|own|existing] [${mayBe}]`,
  '[level|amount|kind|sort|form|mode] of [payment|pay|payments|income]',
  '[rough|ballpark|final|exact|actual|approximate|starting|your|a better|a higher|those] [figure|figures|number|numbers|range]',
  '[rate|fee|price] per [word|page|hour|day|visit|job|shift|line|class|lesson]',
  '[get|getting|be|being|been|am|are|is|it] [paid|compensated|rewarded]',
  '[glassdoor|payscale|levels fyi]',
];

const surer =
  `package|compensation|pay|payment|payments|bonus|bonuses|commission|overtime|equity|income|earnings|benefits|allowance|` +
  `allowances|insurance|holiday|holidays|vacation|annual leave|days off|time off|bank holidays`;

/** In a question these need nothing else. */
export const payInQuestions: readonly string[] = [
  `[${surer}|mileage|relocation|maternity|paternity|sabbatical|sabbaticals|unpaid|reimburse*|student loan*|school fees|schooling]`,
  '[a raise|of raise|pay raise|raises|supplement|weighting|increments|tronc|paid cpd|sick cover|health cover|your insurer|stipend|bursary|severance|half days|zero hours|guaranteed hours]',
  '[afford] to [take|accept|come|do|make|work]',
  '[school|nursery|childcare] [costs|fees|money]',
  '[annual|yearly|pay|cost of living] [rise*|raise*|increment*|increase*|review*|uplift*]',
  '[full|top|adult|qualified|union|sleep in|night|agency|same|better|bank] rate',
  '[rate|rates] [nearer|closer|better|higher|comparable|in line]',
  '[the band|the scale|the bracket|the range|grade] ..2 [open|flexible|move|negotiable|discussion|fixed]',
  '[after|before] ..1 tax',
  '[staff|employee|employees] [discount|shop|meals|parking|housing]',
  '[a|any] discount',
  '[enhancements|supplements|increments] for',
  '[flights|tickets|flight] home',
  '[leave|time] for [carers|parents|fathers|mothers|family|religious|eid|bereavement]',
  '[new|young|expectant] [fathers|mothers|parents|dads|mums] [get|have|take]',
  '[same|less|more|better|extra] [money|pay]',
  '[fly|flying] [me|us] home',
  '[the tips|tips] [pooled|shared|split|kept|go]',
  '[split|share|pool|divide] the tips',
  '[get|have] ..3 [good friday|eid|diwali|christmas|easter|new year|thanksgiving|birthday|half term|school holidays|bank holidays|mondays|fridays|weekends] off',
  '[hourly|daily|weekly|monthly|yearly] [rate|figure|amount]',
  'the hourly',
  '[the|your] [range|bracket|scale|band] [for someone|for somebody|for people|for me]',
];

const reward =
  'package|pay|payment|money|income|earnings|wage|wages|bonus|bonuses|commission|overtime|tronc|mileage|expenses|' +
  'allowance|allowances|benefits|discount|discounts|gym|meals|petrol|diesel|fuel card|fares|season ticket|relocation|' +
  'rent free|housing|accommodation|visa|work permit|school fees|tuition|scholarship|study time|study days|course fees|' +
  'exam fees|indemnity|subscription|insurance|coverage|dental|health plan|pension|shares|options|equity|holidays|vacation|' +
  'annual leave|days off|time off|maternity|paternity|childcare|creche|sabbatical|flexitime|bracket|increment|increments|' +
  'payslip|mortgage|severance|premium|supplement|weighting|stipend|bursary|uplift|company van|company car|company phone|' +
  'half days|zero hours|guaranteed hours|less money|more money|same money|deeper pockets|lump sum|free parking|raise|petrol|commute';

const perhapsReward =
  'paid|paying|cash|parking|uniform|uniforms|rent|cottage|flights|deposit|sick|holiday|from home|remotely|scale|band|rise|rises|rate|' +
  'figure|sum|amount|ballpark|terms|conditions|van|base|per cent|percent|parental|removal|fuel';

/** The broadest class: it takes somebody who asks or wishes just before. */
export const payWished: readonly string[] = [
  `[i|we|me|family|partner|wife|husband] ..3 [need|needs|want|wants|expect|hope|hoped|require|appreciate|hoping|looking|like|ask|request|seeking|after|accept|lose|losing|keep] ..8 [${reward}]`,
  `[like to|love to|want to|good to|keen to|helpful to|need to|interested to|able to|grateful to] [know|hear|understand|see|learn] ..8 [${reward}]`,
  `[wonder|wondered|wondering|confirm|clarify|tell me|let me know|clue|curious|i take it|i assume|i trust|i gather|i presume|inform me|checking] ..8 [${reward}]`,
  '[if|provided|providing|as long as|so long as|unless|subject to] ..3 [package|pay|money|wage|wages|bonus|commission|overtime|' +
    'mileage|rent|relocation|holidays|fuel|fares|pension|rate] ..3 [right|fair|decent|good|enough|covered|paid|included|works|' +
    'stacks|adds|agreed|there|better|same|time and a half]',
  `[${reward}|fridays] ..4 [swing it|sway|tempt|factor|persuade|making up my mind|make up my mind|looked at|covered|reviewed|nudged|stretched|everything|part of the conversation|half days]`,
  '[want|need|like|expect|hope for] (to have) [eid|diwali|good friday|christmas|thanksgiving|new year] off',
  '[want|need|like|expect] paying for',
];

/** In a question that is about the writer or this job. */
export const payAsked: readonly string[] = [`[${reward}|${perhapsReward}]`];

/** Things that an employer may give on top. */
export const perks =
  'student loan|subscription|free parking|scholarship|bursary|study time|work permit|flight|company phone|cottage|rent free|breakfast|staff meals|student loans|schooling|school fees|teachers scheme|scheme|defined benefit|state maternity|paternity|gym|dentist|dental|medical|healthcare|pension|pensions|car|van|phone|mobile|laptop|broadband|parking|lunch|lunches|meal|meals|food|' +
  'breakfast|train pass|travel pass|travel card|season ticket|bus fare|train fare|fares|flights|travel|travelling|commute|commuting|fuel|' +
  'petrol|gas|mileage|tools|boots|uniform|uniforms|scrubs|workwear|childcare|nursery|creche|tuition|course fees|exam fees|fees|' +
  'licence|license|registration|indemnity|malpractice|visa|visas|relocation|moving|relocating|removal|removals|move|rent|housing|' +
  'accommodation|lodging|deposit|insurance|health plan|health|coverage|allowance|allowances|discount|discounts|shares|stock|equity|' +
  'options|overtime|bonus|bonuses|sick pay|sick|holiday|holidays|vacation|leave|pto|weekends|sundays|nights|on call|call outs|' +
  'standby|travel time|training|breaks|parental leave|maternity|study leave|family|partner|dependants|dependents|tips|match|' +
  'flexible hours|flexitime|working from home|remote working|hybrid working|a raise|raises|increments|enhancements|sabbaticals';

/** What those who pay do. */
export const gives =
  'pay|pays|paid|pay for|pays for|cover|covers|give|gives|offer|offers|provide|provides|include|includes|reimburse|reimburses|refund|' +
  'refunds|contribute|contributes|come with|comes with|help with|help out with|help towards|helps with|do|run|sponsor|sponsors|match|' +
  'matches|fund|funds|supply|subsidize|subsidizes|meet|meets|look after|looks after|arrange|arranges|pick up|picks up|put in for|stump up|lay on|throw in|allow|allows|have|add|put towards|chip in';

/** Words that only look like it: blanked before anything else is looked for. */
export const notPay: readonly string[] = [
  '[pay|pays|paid|paying] ..1 [attention|heed|tribute|respect|respects|homage|visit|visits|call|dividends|lip service|the price]',
  '[pay|pays|paid|paying] [off|for itself|for themselves|its way|their way]',
  '[bill|bills|rent|mortgage|fine|fines|debt|debts] to pay',
  '[money|value] for money',
  '[money|funding] ..1 [is finished|ran out|runs out|run out|has run out]',
  '[benefit|benefits|benefited|benefitted] [of|from|to|both|everyone|greatly]',
  '[insurance|software|holiday|travel|work|food|care|media|reform|aid|rescue|data|training|statistics|welcome|hospitality] package*',
  'package* of',
  '[take|took|taking|have|had|having|got|get|with] [a|the|my|one|this|that|half a] ..1 [day|afternoon|morning|week] off',
  '[on|from|during|after|before|back from] [annual leave|leave|holiday|vacation|maternity leave|parental leave|sick leave|my holiday*]',
  '[bonus|tip|tips] [question|point|round|track]',
  '[already|all|booked and|fully] paid for',
  '[equal pay|pay gap|pay equity|pension regulations|pensions regulator|worth the money|raise money|raised money|raising money|income tax|fee earner*|would have asked]',
  '[unpaid|paid or unpaid|paid] [trial|trial day|trial shift|internship|volunteer*]',
  '[any|some|your|few|more|useful|other] tips',
  '[enjoy|enjoyed|happy|lovely|nice|great|restful|wonderful|relaxing|good] ..2 [holiday|holidays|vacation|break|leave]',
  '[had|have|is|was] [a|your] ..1 [holiday|vacation|leave|holidays]',
  '[looking|look] forward to the [holidays|holiday|weekend]',
  '[in|over|during|before|after|until|work|works|worked|working|cover|covering] ..1 ..2 [holiday|holidays|bank holidays|vacation|weekend|weekends]',
  'on [bank holidays|public holidays|holidays]',
  '[bank holidays|weekends|holidays] included',
  'no [holiday|holidays|leave] [booked|planned]',
  '[it|this|that] [pays|paid] to',
  '[claim|claiming|refund|reimburse|receipt for] ..4 [for|from] [the|my|our] [interview|trip|journey|visit]',
  '[keep|keeping|kept|leave|leaving|hold|holding] ..6 free for [the|your] ..1 [hotel|house|shop|team|restaurant|farm|clinic|school|guests|members|regulars|public|club|centre|center|walk ins]',
  '[in terms of|on good terms|terms of trade|terms of reference]',
  '[leaving|leaves|left] [the|my|your|a|for|by|on|to|at|it|me|you]',
  '[to|will|would|can|could|must|not|never|i|we|you|they|please|and|may|let me] leave',
  '[at the second|phone|telephone|mobile|contact|reference|application|job|vacancy|room|order|serial|batch|a large|a small|a great|a good|any|the] number of',
  '[my|phone|telephone|mobile|contact|reference|application|room|order|serial|batch|your direct] number',
  '[opportunity cost|cost of sales|unit cost|equity release|rent review|school meals|deposit slips|scheme of work|leave to appeal|fair rents|pay phone]',
  '[a|the] [great|good|big] deal [of|more|from|about|to|i]',
  '[sell|sells|sold|selling|design|designed|explain|explained|advise|advised|administer|administered] ..3 [pensions|insurance|benefits|packages|health insurance]',
];
