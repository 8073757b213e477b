/** What people mean money or time off by, in a letter about a job. Patterns: language/phrases.ts. */

/** The pay, benefits or leave of a job. They need somebody who asks or bargains in the same sentence. */
export const payTopics: readonly string[] = [
  '[salary|salaries|remuneration|take home|wage|wages|paycheck|pay packet|total comp|on target earnings|pay cheque]',
  '[the|my|your|what|any|on|about|over|base|starting|total|fair|competitive|overall|employee|better] compensation',
  'compensation [is|range|package|would|expectation*|and|for the|for this|offered]',
  '[the|my|your|what|any|on|about|of|starting|base|better|shift|sick|holiday|overtime|sunday|trial|hourly] pay',
  'pay [range|band|bracket|grade|scale|point|spine|side|review|rise|raise|increase|structure|expectation*|rate|is|would|and|or|you offer|per|for the|for this]',
  '[rate of pay|rates of pay|pay cut|raise in pay|better paid|pay me|paid by the|get paid|be paid|paid for]',
  '[hourly|daily|day|weekly|going|shift] rate*',
  '[rate|fee|price] per [word|page|hour|day|visit|job|shift|line]',
  '[benefit*|bonus|compensation|financial|overall|total|relocation|whole|full|decent|better|fair] package',
  '[the|your|this|what|kind of|sort of|whole|full|overall] package',
  'the package [is|would|looks|for this|you|comes|on offer]',
  '[the|your|what|any|employee|staff|these|those|other|flexible|fringe|through] benefits',
  'benefits [you|like|are|for|and|such|include|offered|look|come|side|question]',
  '[sign on|signing on|signing|annual|yearly|performance|end of year|christmas|retention|joining|golden|any|a] bonus*',
  '[bonus|profit share|profit sharing|incentive|allowance] [scheme|plan|structure|arrangement*]',
  '[car|housing|accommodation|travel|meal|clothing|mileage|tool|shift] allowance',
  '[london weighting|company car|stock option*|share option*|any equity|on equity|rsu*|401k|401 k|perks|gym membership|staff discount|employee discount|tuition reimbursement|time and a half|double time|per diem|nine day fortnight]',
  '[overtime is|overtime pay|overtime paid|overtime rate*|is overtime|the overtime paid|paid overtime]',
  '[health|medical|dental|life|vision|private medical|private health] [insurance|cover|coverage|plan|benefits]',
  '[private medical|private health|sick pay|pension|pensions|superannuation|retirement plan|retirement contribution*]',
  '[paid|annual|parental|maternity|paternity|sick|unpaid|family|study] [leave|time off|days|holiday*|vacation]',
  '[holiday|vacation|leave|pto|holidays] [entitlement|allowance|days|policy|time|carry over|accrual|do|does|is|are|would]',
  '[and|or|much|many|sort of|kind of|the|about|your] [vacation|pto|paid leave|annual leave|holiday do|holidays do|holiday entitlement]',
  '[maternity|paternity|parental|adoption|sickness] [scheme|policy|benefit*|package|rights]',
  '[days|weeks|week] ..1 off',
  '[match|contribute*|contribution*|pay into] ..2 [pension|401|retirement]',
  '[pto|401]',
  'total rewards',
  '[days|weeks] ..2 [holiday|holidays|vacation|leave|pto]',
  'how much ..2 [holiday|vacation|leave|time off|annual leave]',
  '[is|are] ..2 [holiday|holidays|vacation|leave|training|overtime|lunch] paid',
  'benefits ..2 [come|comes|coming|go] with',
  '[relocation|removal|moving] [money|costs|allowance|package|support|expenses]',
  'how many ..2 days ..3 [get|have|give|first year|a year|per year|off]',
  '[need|needing|want|have|take|get|having|whether|if] ..6 [january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer|fridays|mondays|weekends|weekend|weeks|days|those|them] [off|free]',
  '[time off|days off|bank holiday*|every ..2 weekend off|second weekend free]',
  '[how|when] ..5 [benefits|holiday*|leave|vacation|insurance|pension|pto] [start*|work*|kick*|begin*|accru*]',
];

/** Words for it that have no other sense in a letter about a job: to write them is to bring it up. */
export const plainPay: readonly string[] = [
  '[salary|salaries|remuneration]',
  '[money terms|money like|money side]',
  'how is the money',
  '[on|like|on to] the table (for)',
  '[time and a half|double time|thirteenth month|13th month|final salary]',
  '[salary|pay|benefits|compensation|remuneration] [package|range|band|expectation*|requirement*|offer|negotiation*]',
  '[holiday|leave|vacation] [entitlement|allowance]',
  '[sick pay|stock options|share options|long term incentive*|signing bonus|sign on bonus]',
  '[pay|wage|salary] [rise|raise|increase]',
  '[the|your|a|any] rate [go|goes|be|is|would|might|could] ..2 [up|negotiable|higher|flexible|fixed]',
  '[flexible|flexibility|movement|leeway|room] [on|in|with] the ..1 [number|figure|money|rate]',
  '[figure|number|money|sums] ..2 [works|work|add up] for [us|me]',
  '[stretch|push] [a little|a bit|slightly|somewhat|that|the budget]',
  '[keep|kept|keeping|leave] [the|my] pay',
  '[paid|pay] [weekly|monthly|fortnightly|fairly|properly|by the hour|hourly]',
  'in my [hand|pocket] (at)',
  '[Sunday*|weekend|night|unsocial hours|bank holiday] [enhancement*|rate*|premium*|supplement*]',
  'enhancements for',
  '[help|support|contribution|assistance] [with|towards] ..2 [rent|moving|relocation|relocating|commuting|travel costs|childcare|housing|deposit]',
  '[phone|broadband|travel|car|mileage|clothing|tool|meal|housing] allowance',
  'what ..3 pays me',
  'how many options',
  '[ad|advert|advertisement|posting] said competitive',
  'ask* get more',
  '[how soon|when] ..5 [book|take|have] ..3 [away|off|holiday|leave|fortnight]',
  '[starting point|opening bid|opening offer] ..2 [than|not|and not|rather]',
];

/** Asking for money without naming it: these ask by themselves. */
export const hiddenAsk: readonly string[] = [
  '[what|how much|how well|whatever] ..2 [it|this|that|role|job|post|position|you|they] ..3 [pay|pays|paid|paying]',
  '[role|job|post|position] pays',
  '[it|that|this] pays (at) least',
  'what [it|that|this] pays',
  '[what|how much] ..5 [earn|earns|make per|make a year|take home|take-home]',
  'how much ..4 [an hour|a month|a year|per hour|a day|a week]',
  'what you [have|had] ..1 [budgeted|in mind] (for)',
  'budget* [for|of|is|was] [the|this|your] [role|position|job|post]',
  'what [you are|the company is|the firm is|the school is|they are] ..3 [offering|paying|prepared to pay|willing to pay]',
  '[talk|discuss|get to|speak about|clear on|agree on|agree|talking] ..1 [numbers|the money|money|terms|the financial*|financials|the finances]',
  '[thing|things|question|left|remaining] ..2 [the money|money]',
  'in terms of [money|pay|compensation|salary|numbers|benefits|remuneration]',
  'the [financial|money|monetary] [side|part|aspect|terms|details|question]',
  '[as regards|regards|as to|concerning] terms',
  '[range|figure|budget|number|rate] ..2 [in mind|for the role|for this role|for the position|for this position|for the job|for the post|set aside]',
  '[sense|idea|feel|indication] of ..2 [range|budget|rate|pay|salary|compensation]',
  '[wiggle room|room to negotiate|room for negotiation|open to negotiation]',
  'what ..6 [is|would be|it|role|job|post|position] ..1 worth to',
  '[need*|able|willing|prepared|afford|could|can|would|will] ..3 [match|beat|better|top] [that|it|them|their offer|the other offer|the offer|what I]',
  '[more|less|higher|lower] than ..1 [ad|advert|advertisement|posting|listing] (says|said)',
  '[less than|under|below|no less than] what I ..3 [on|now|earn*|make|get|paid|have]',
  '[reward*|pay|paying] your [people|staff|employees|team|nurses|teachers|drivers|cooks]',
  'go backwards',
  '[ctc|lpa|in hand salary]',
  '[band|grade|level] ..1 [for|of] [this|the] [grade|role|post|job|position] (is|pays)',
  'more than ..3 [I am on|I earn|I get|I make|what I am on]',
  'how much ..2 you (add|give|pay) [on|for|extra] [sundays|weekends|nights|bank holidays]',
  'how much do you add',
  '[pay|paid|paying] (extra) for [on call|nights|overtime|travel time|training|lunch|breaks|weekends|sundays|holidays]',
  'what you can do on',
  '[five|six|high five|low six] figure* [salary|offer|package|job|role]',
];

/** What an employer may give besides: a question whether they do is a question about benefits. */
export const employerGives =
  /\b(?:do|does|did|would|will|could|can|whether|if)\b[^.?!]{0,40}\b(?:pay for|cover|give (?:staff|employees|people|free)|offer|include|reimburse|contribute|come with)\b[^.?!]{0,60}\b(?:moving|relocat\w*|travel (?:pass|costs?)|train (?:pass|fare)|parking|uniforms?|meals|tuition|childcare|insurance|famil(?:y|ies)|housing|accommodation|fees|phone|laptop|gym|tools|boots|fuel|mileage|healthcare|coverage)\b/i;

const sum = '\\d{2,3}(?:[.,]\\d{3})?\\s?(?:k|grand|thousand)?\\b';
/** Amounts: "£42,000", "52k", "EUR 50.000", "$28 an hour", "fifty thousand", "the low sixties". */
export const amount =
  /(?:[£$€₹]\s?\d[\d.,]*\s?(?:k|m)?|\b\d{2,3}\s?(?:k|grand)\b|\b(?:usd|gbp|eur|aud|cad|chf)\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:pounds|dollars|euros|quid|grand|francs|rupees)\b|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))? (?:thousand|grand|k)\b|\b(?:low|mid|high|upper)[ -](?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b)/i;
/** A bare number that can only be a sum: "anything under 38", "stretch to 45", "on forty-six and a van". */
export const bareAmount = new RegExp(
  `\\b(?:(?:anything|nothing|something) (?:under|below|over|above|less than|around)|(?:stretch|go (?:up )?|come up|get)(?: up)? to|they are at|ad(?:vert)? said|on (?=\\d+ (?:plus|and a))|in the region of|north of|south of|look(?:ing)? (?:at|for) (?:around|about|something like)) ${sum}(?! (?:people|patients|pupils|students|staff|hours|days|weeks|months|years|minutes|miles|km|percent|per cent|%|children|guests|beds|seats|words|pages|degrees))`,
  'i',
);
