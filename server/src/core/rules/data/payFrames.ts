import { gives, jobWords, perks } from './payWords.ts';

/**
 * Sentences that ask for money, benefits or time off without a word for it: what they are made of stands in the
 * classes, and each pattern is one frame. Syntax of the patterns: language/phrases.ts; text in lower case.
 */

const gain =
  'earn|earning|receive|pocket|clear|take home|taking home|bring home|bringing home|walk away with|walking away with|' +
  'end up with|be on|be earning|be paid|be entitled to|be getting|see in my';
const advert = 'ad|advert|advertisement|posting|listing|job description|spec|vacancy notice';
const measure = 'figure|number|sum|amount|rate|range|package|offer|bracket|price';
const extraHours =
  'nights|night shift|night shifts|night work|weekends|weekend work|sundays|saturdays|bank holidays|evenings|lates|' +
  'overtime|call outs|callouts|on call|standby|extra hours|unsocial hours|travel time|travelling time|sleep ins|double shifts';
const higher = 'higher|more|better|further|up|above|a bit more|a little more|beyond';

/** Asking for money without naming it: these speak for themselves. */
export const hiddenAsk: readonly string[] = [
  // What the writer would get.
  `[what|how much|how well|whatever|however much] ..3 [it|this|that|${jobWords}|you|they|company|firm] ..3 [pay|pays|paid|paying]`,
  `[what|how much|whatever|how well] ..4 [i|we|one|people|someone|cook|nurse|teacher|driver|senior|junior] ..2 [${gain}]`,
  `[what|how much] ..5 [earn|earns|earning|make per|make a year|make a month|take home|bring home]`,
  '[what|how much] [do|would|will|could] i get [for|if|when|a month|a year|each]',
  "[what|how much] [i would|i'd] [be getting|get paid|be on|bring home|take home|see at the end]",
  'how much ..5 [an hour|a month|a year|per hour|per month|a day|a week|a shift|hourly]',
  '[what|how much|which] ..2 [percentage|cut|share|slice|split] ..5 [keep|keeps|take|takes|get|gets|mine|me|bill]',
  '[what|what would be|what is] my [cut|share|split|percentage]',
  '[what|any|are there|the usual] extras [are|is|do|come|there|on]',
  "[what is|what's] in it for me",
  `[everything|what|all] [it|that|this|the ${jobWords.replaceAll('|', '|the ')}] comes with`,
  `[${jobWords}] ..1 [pays|paying|paid]`,
  '[it|that|this] pays (at) least',
  '[first|next|monthly|my] [payslip|pay slip|paycheck|wage packet]',
  '[what|how much|whatever] [it|that|this|the whole thing|the whole|everything] ..1 [comes to|come to|would come to|amounts to|adds up to|works out at|works out to|would work out at] ..1 [in|on|per|a|an|over|at|after|when|with|for|each|by]',
  'how [does|would|will] [the|your] [package|pay side|money side] look',
  'what [you|they|people] ..2 [do|usually do|normally do|would do|can do] for (your|their|the) [people|staff|drivers|nurses|carers|cooks|cleaners|workers|men|girls|lads]',
  '[do|doing|make|making] [our|my|the] sums',
  '[package|offer|terms] ..2 [become|got|gotten|grown|improved|moved|changed] ..2 [better|interesting|attractive|since|than]',
  // What they have in mind.
  '[what|how much|whatever] ..4 [budgeted|earmarked|set aside|put aside|allocated] (for)',
  `budget* [for|of|is|was|set for] [the|this|your] [${jobWords}|hire]`,
  `[${measure}|budget] ..2 [in mind|set aside|on the table]`,
  'what [you are|the company is|the firm is|the school is|they are|the trust is] ..2 [offering|paying|prepared to pay|willing to pay|able to pay]',
  'what [you|they|the company|the firm] ..2 [would pay|will pay|can pay|could pay|can offer|could offer|could do for me|can stretch to|put together for me]',
  'what are you offering',
  'where ..3 [you|people|things|one|someone|it|they] ..3 [land|come out|pitch it]',
  '[sense|idea|feel|indication|inkling] of ..2 [range|budget|rate|pay|salary|compensation|money|numbers]',
  `which [band|grade|step|point|scale|level|spine point] ..6 [i|me|${jobWords}|start*|fall*|sit*|land*]`,
  `[band|grade|step|level|scale] ..1 [for|of|is|attached to] [this|the|your] [${jobWords}]`,
  '[start|starting|place|put|bring|appoint] me [on|at|in] (the) [band|grade|step|point|scale|level|top|ups*|m4|m5|m6|upper]',
  '[top|bottom|middle|upper end|lower end|higher end|top end] of [the|your] [range|scale|bracket|band|grade|advertised]',
  '[the|your] [upper|higher|top|lower] end',
  '[move|moves|go|goes|climb|progress] up the [scale|spine|bands|ladder|grades]',
  'how [often|soon|quickly] ..4 [reviewed|raise|raises|increment|increments|go up|goes up|increase|increases]',
  '[review|looked at again|reviewed] ..4 [months|probation|year] ..5 [putting it up|going up|increase|raising|raise|upwards]',
  // Talking about it.
  '[talk|talked|talking|discuss|discussed|speak about|agree on|agree|clear on|get to|got to|touch on] ..1 [numbers|money|terms|the finances|the financials|figures]',
  '[thing|things|question|left|remaining|matter] ..2 [the money|money]',
  "[what is|what's|how is|how's] the [money|pay] (like)",
  '[in terms of|as regards|regarding|concerning|speak to about|ask about] [money|pay|compensation|salary|numbers|remuneration]',
  '[as regards|as to|concerning] terms',
  '[brass tacks|talk turkey|filthy lucre|the bottom line for me|elephant in the room]',
  `[${advert}] [was|is|were] ..2 [coy|silent|vague|quiet]`,
  `[${advert}] [said|says|only said] (the word) competitive`,
  'competitive [mean|means|meant]',
  '[the|my|first|monthly] [payslip|pay slip]',
  '[budget|figure|offer|rate|money|package] ..2 [anywhere near|nowhere near|in the region of|close to]',
  '[decent|sensible|fair] [figure|money|price|number|sum]',
  'right [money|price]',
  '[where|place|put|start|come in] ..3 on the [scale|spine|ladder|band|pay scale]',
  '[glad|like|love|happy|grateful|useful|good|able|possible] ..1 see the [scale|bands|grades|figures for]',
  '[reward|rewards|rewarding] [your|its|their|the] ..2 [properly|fairly|well|people|staff|paralegals|nurses|teams]',
  '[the|my] mortgage [being|is|to|will|and|does]',
  'what comes in [each|every|a|at] [month|the end|week]',
  'long term incentive*',
  '[smaller|less|lower|little] [money|pay|salary|wage*] [at|in|for|to] the [beginning|start|first]',
  'i [do not|will not] come cheap',
  '[i would|i will|i could|what] cost you',
  '[least|lowest|minimum] i [can|could|would|will] ..2 [come|accept|take|do it|work|start] for',
  '[my|the] [one|only|main|biggest] [reservation|worry|concern|sticking point|hesitation|snag] [is|would be] the [wage|money|pay|salary|hours|commute]',
  '[agent|accountant] will be in touch about',
  'the money was not there',
  '[sundays|saturdays|nights|weekends|bank holidays] [are|is|at|count] [double|time and|triple]',
  '[you|to] ..2 do [a bit|a little|rather|slightly] better than',
  '[keep|keeps] [our|their|my|your] (own) tips',
  '[on the house|free] for [staff|teachers|nurses|floor|employees|the team]',
  '[rather|sooner] you beat',
  '[reward|rewards|rewarded] [long service|loyalty|overtime|experience|seniority|qualifications]',
  '[treat|treats] [fathers|mothers|parents|new parents|carers]',
  '[need|want|expect|like] something in its place',
  '[peanuts|going rate|market rate|entry level rates]',
  '[same|similar|likewise] from you',
  "[what|how much] (that) [you would|you'd|you will|you'll|they would|they'd] be [paying|offering|giving]",
  '[kind|sort|size|level] of [raise|rise|increase|bonus|increment]',
  '[count|counts|counted] [as part of|towards|against] ..2 [days|allowance|entitlement|leave|holidays|28|25]',
  '[includes|including|excludes|excluding] bank holidays',
  '[swap|trade|exchange|leave] [it|that|this] for something [lesser|less|worse|lower]',
  '[uncapped|nine per cent|ten per cent] (commission) [plan|plans|deal]',
  '[retention|joining|loyalty] payment',
  '[take on|pick up|meet|cover] my [parking|petrol|fares|train|mileage|rent|fees|commute|diesel]',
  '[diesel|petrol|fuel|fares|mileage|parking|travel] [seeing to|sorting|sorted|looked at|covered|paid]',
  '[bit|lot|something|plenty] to live up to',
  '[go|be|start|come in|placed|put] ..2 [onto|on|at] (the) [point|step|grade|spine|main scale|upper scale]',
  '[sit|be|land|fall|start|come] ..1 on the ..1 [scale|spine]',
  '[eighty|hundred|fifty|sixty|seventy|forty] [sort|kind] of [job|role|post]',
  '[bracket|range|figure|rate|package|salary] ..6 [nudged|bumped up|stretched|pushed up|improved]',
  '[premium|supplement|extra|uplift|allowance] for [speaking|languages|nights|my|having|being|working]',
  '[talk|talked|speak|spoken|spoke|ring me|call me|fall out] ..1 (the) [money|brass|pay|cash]',
  'about the money',
  '[experience|expertise|skill|quality|it] has its price',
  '[deep|deeper] pockets',
  '[do|does] [you|the company|they] pay [every|in|by|on|weekly|monthly]',
  'what happens to ..1 [pay|wages|holidays]',
  '[which|what] amount [do|would|will|can|you]',
  '[paid|covered|borne|reimbursed] by the [company|firm|employer|school|hospital]',
  '[nights|weekends|sundays|it] [are|is|were|was] worth it',
  '[something|anything|little|bit] extra in it',
  '[flexible|flexibility] ..5 advertised',
  '[something|anything|extra] for the [weekends|nights|hours|sundays|unsocial|early]',
  '[will|is|would] there [be|is] ..1 [relocation|moving|settling in|clothing|travel] [grant|allowance|money]',
  `[figure|number|sum|amount] ..2 [attached to|i will receive|i would receive|each month|per month|a month|every month]`,
  'approximate [number|figure|sum|amount]',
  '[percent|per cent|%] [better|above|more|higher|less] than [where|what|i|my]',
  '[uplift|increase|rise|raise] of ..2 [percent|per cent|ten|fifteen|twenty|five|eight]',
  'more than ten percent',
  '[start|starting|come in|be] (me) ..2 [near|at|towards|close to] the [top|upper end|higher end|middle] (of)',
  'my [minimum|bottom line|floor|lowest|rate|day rate|hourly rate|price] [is|would be|for]',
  '[get|bring|take] me [to|up to|near] [sixty|fifty|forty|seventy|eighty|thirty]',
  '[proportion|percentage|share|part] of ..3 [retain|keep|take|get|receive]',
  '[stay|remain|keep|be] [level|cost neutral]',
  'competitor* offer',
  '[compensation|money|salary|pay|holiday] wise',
  '[rather|did] well out of it',
  '[earn|earns|earning|make|makes|on] ..2 [more|less] than [you|the|i|what]',
  '[retention|signing|sign on|joining|welcome|loyalty] [payment|bonus|money|fee]',
  'pay ..2 into ..2 scheme',
  '[defined benefit|final salary|teachers|nhs|company] [scheme|pension]',
  // Bargaining.
  '[wiggle|wriggle|negotiating] room',
  'room [to negotiate|for negotiation|for manoeuvre|for maneuver|to move on the|to improve on]',
  'open to negotiation',
  `[is|are] [it|this|that|they|those|the ${measure.replaceAll('|', '|the ')}|the wage] ..1 [negotiable|set in stone|fixed|final]`,
  `[flexible|flexibility|movement|leeway|room|give] [on|in|with|around] the ..1 [${measure}|money|pay|base]`,
  `[go|come|went|goes|stretch|push|move] ..1 [${higher}] than ..4 [${measure}|${advert}|advertised]`,
  `[scope|room|chance] ..1 to [improve on|better|add to|increase|raise] [it|that|the ${measure.replaceAll('|', '|the ')}|what]`,
  `[more|less|higher|lower|better] than ..2 [${advert}|advertised]`,
  `[${measure}] (that) [you|he|she|they|was|which|marcus|tanya] ..2 [mentioned|floated|quoted|gave|named|suggested|proposed|offered]`,
  `[hourly|daily|monthly|yearly|annual] [${measure}|payment*]`,
  '[light|low|low side|lower|modest|mean|stingy|a bit thin] [for|given|considering] [nights|the hours|the responsibility|this level|that level|london|what you ask]',
  '[make|making|made] ..3 worth [my|our|your|a person] while',
  '[what i am|i am|what he is|my] worth [more|the upper|the top|it|at least|every penny]',
  '[less|more|below|under|know|for] (than) what i am worth',
  '[less|more] than i am worth',
  'you get what you pay for',
  'a good ..3 [costs|is worth|commands]',
  '[i am|i would be] not cheap',
  'make [it|the move|moving|the switch|the change|leaving] worth',
  '[make|makes|making|made] ..5 [add up|stack up|pay for me|worth my while|financially]',
  '[figure|number|money|sums|maths|math|numbers] ..4 [works|work|adds up|add up|stacks up|stack up] (for [us|me])',
  '[meet me|meet us|meeting me] [halfway|half way|in the middle]',
  '[close|bridge|narrow|make up] the [gap|difference|shortfall]',
  '[sweeten the|sweetener|golden hello|golden handshake|lump sum|retainer]',
  '[make me whole|buy* out my|buyout]',
  '[stretch|push] [a little|a bit|slightly|somewhat|that|the budget|for the right]',
  'look again at the',
  'ask* get more',
  '[rate|wage] [go|goes|going] up',
  'what you can do on',
  // The writer's own measure.
  `[match|beat|better|top|exceed|equal] [what i|my current|my present|their offer|the other offer|the offer|my existing]`,
  '[need*|able|willing|prepared|afford|could|can|would|will] ..3 [match|beat|better|top] [that|it|them|their offer|the other offer|the offer|what i]',
  `[less|more|under|below|above|at least|no less|same|close to|near|nearer|like|equal to|matches|matching|as much as] ..2 ..1 what [i|they|a] ..3 [on|now|earn*|make|get|gets|getting|paid|pay|have|give]`,
  '[what|the same money|the money|as much as] [i am|i have been|he is|she is] [on|getting|earning|making|paid]',
  'same (money) as [me|my|the others|marcus|everybody|everyone|the rest|others]',
  'what ..4 [pays|pay|paid] me',
  '[take|taking|accept|mean|means|be] a [drop|cut|hit|step back|step down|loss] [for|in|financially|of|to]',
  '[step|steps|worse off|better off|out of pocket|viable|feasible|worthwhile|possible] financially',
  '[go backwards|going backwards|pay cut|out of pocket|worse off]',
  `[my|the|another|an] (other) offer [comes|includes|has|is for|pays]`,
  '[offered|getting|get] ..2 [more|better] [elsewhere|by another|at another|at the other|somewhere else]',
  '[one|single|second|only|main|sole] [income|earner|breadwinner|wage]',
  '[mortgage|rent|landlord|nursery|bills|childminder] ..6 so i [need|would|must|have|will]',
  // Keeping what one has, and being paid for all one does.
  '[keep|kept|keeping|leave] [the|my] pay',
  '[would|could|can|will|do] i [keep|retain|transfer|carry over|bring across|bring] my ..2 [grade|entitlement|increment*|seniority|scale|allowance|holiday*|days|continuous|pension|band]',
  'count* toward* my ..1 [holiday*|entitlement|leave|pension|increment*|scale|grade]',
  '[i|we|our own|my own|my|our] ..2 [entitled|entitlement]',
  `[is|are|do|does|how|will|would|if] ..3 [${extraHours}] ..4 [paid|pay|rewarded|extra|attract|earn|count|counted|more|premium|compensated|given back|higher|time off|part of]`,
  '[hours|time|it|them|overtime] [given back|back in lieu|in lieu|off in lieu]',
  '[on the clock|in lieu|counted as work|paid for the journey]',
  '[more|extra|something extra|a little extra] ..1 [sundays|nights|weekends|languages|the languages|bank holidays|night work]',
  'how much ..3 extra',
  '[is|are] ..1 [travel|travelling|driving|training|induction|lunch|breaks|handover|standby|the course] ..3 [paid|unpaid]',
  '[is|are] ..4 [paid|unpaid] [for|too|as well|at all|on top]',
  '[reward*|pay|paying] your [people|staff|employees|team|nurses|teachers|drivers|cooks]',
  'in my [hand|pocket] (at)',
  '[putting|put|have|be] ..1 on the table',
  '[five|six|high five|low six|mid six] figure* [salary|offer|package|job|role|sum]',
  '[how many options|come with in money]',
  '[starting point|opening bid|opening offer] ..2 [than|not|and not|rather]',
  '[paid|payable|spread] over [twelve|ten|12|10|the] months',
  '[is it|are we talking|this is|it is] ..2 minimum wage',
  'how soon ..5 [book|take|have] ..3 [away|off|holiday|leave|fortnight]',
];

const question =
  'do|does|did|will|would|could|can|might|whether|if|is it that|what|how|how much|and|know|wonder*';
const them =
  'you|they|the|your|people|staff|everyone|one|it|that|this|trainees|nurses|teachers|drivers|employees|we|bank|company|firm|hospital|school';
const cost =
  'rent|moving|relocation|relocating|commuting|travel costs|mileage|fuel|petrol|childcare|nursery|housing|deposit|visa|' +
  'fees|fare|fares|accommodation|removal*|parking|the move';

/** A question whether the employer gives this or that. Not for what others get: see `otherPeople`. */
export const perkAsks: readonly string[] = [
  `[${question}] [${them}] ..4 [${gives}] ..6 [${perks}|my train]`,
  `[is|are|was|were|whether|if] ..1 ..2 [${perks}] ..4 [paid|unpaid|provided|included|covered|free|pooled|subsidized|reimbursed|extra|shared|guaranteed|capped|on top|mine|ours]`,
  `[is|are|was|were|whether|if] there ..4 [${perks}]`,
  `what happens [with|about|to] ..2 [${perks}]`,
  `[what|how] about ..2 [${perks}]`,
  `[who|what] [pays|covers|pay] (for) ..4 [dbs|uniform|uniforms|tools|training|${cost}]`,
  `how generous ..5 [${perks}]`,
  `[how|when] ..4 [${perks}] ..2 [work|works|start|starts|kick in|kicks in|begin|begins|accrue|accrues|vest|vests|calculated|worked out|handled]`,
  'how [many|much] ..2 [days|weeks|holiday|holidays|vacation|leave|time off|annual leave|pto|sick] ..4 [get|have|give|off|allow*|offer*|come|take|year|annum|leave|holiday*|vacation]',
  `[what|which] [sort|kind|type|level] of ..2 [${perks}]`,
  `[help|support|contribution|assistance|something|anything] [with|towards|toward|for] ..3 [${cost}]`,
  '[help|support|anything|something|scheme|package] for [people|staff|those|anyone|somebody|families] ..2 [relocat*|moving|commut*|parents|carers|with children]',
  '[put|putting] [me|us] up',
  '[buy|bring|provide|supply] my own [tools|knives|uniform|laptop|car|boots|scrubs|kit] [or|as|like|if]',
  '[buy|pay for] my own [tools|knives|uniform|laptop|car|boots|scrubs|kit|training]',
  '[work|working|people working] [from home|remotely|remote] ..4 [day|days|friday|fridays|mondays|week|part]',
  '[am i|are we|be|get|is one] (still) paid',
  '[in|at|come to] the office ..3 [days|day] a week',
  '[board and lodging|room and board|live in accommodation|bed and board]',
];

/** Needs of the writer that would cost the employer, without a question. */
export const perkNeeds: readonly string[] = [
  `[need|needed|want|wanted|expect|expected|require|required|like|appreciate*|hope|hoping|assume|trust|take it] ..7 [reimbursed|covered|paid for|subsidized|refunded|compensated]`,
  `[help|support|contribution|assistance|something] [with|towards|toward] ..3 [${cost}] ..3 [need*|want*|essential|welcome|appreciated|expected|make]`,
  `[need|want|expect|require|hoping for|like] ..2 [help|support|assistance|a contribution|something] [with|towards|toward] ..3 [${cost}]`,
  '[assume|expect|trust|hope|take it|presume] ..3 [put me up|put us up|house us|house me]',
  '[like|want|need|expect|require|hoping for] ..3 [days|weeks] [at least|minimum|as a minimum|holiday|leave|off|like|as i]',
  '[need|want|like|have] ..4 [on the health plan|on the insurance|on your insurance|covered by the insurance]',
];

/** Wanting time for oneself: "the whole of August off", "two weeks every February". */
export const timeAsks: readonly string[] = [
  '[need|needing|want|have|take|get|having|keep] ..6 [january|february|march|april|may|june|july|august|september|october|november|' +
    'december|christmas|easter|summer|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|weekend|weeks|days] [off|free]',
  '[need|needing|want|require|expect|like|have] ..2 [weeks|days|month] ..4 [every|each] [year|month|summer|winter|january|february|march|' +
    'april|may|june|july|august|september|october|november|december|christmas|easter]',
  '[have|get|take|be] (me) [free|off] ..3 [weeks|days|week|january|february|march|april|june|july|august|september|october|november|december|christmas|easter]',
  '[every|each] ..2 [weekend|friday|monday] [off|free]',
  'second weekend free',
];

/** What the present employer gives, held up as a measure. */
export const presentTerms: readonly string[] = [
  `[my|our|current|present|last|previous] ..1 [employer|firm|company|school|hospital|boss|trust|agency|place|job|restaurant|clinic|shop|practice|council|lot|outfit|crowd|people|manager|principal|owner] ` +
    `..2 [pay|pays|give|gives|match|matches|cover|covers|covered|offer|offers|provide|provides|bumped|includes] ..7 [${perks}]`,
  '[i am|i have been|was|were|are|been|i am currently|being] on ..2 [days|weeks] ..2 [holiday|leave|bank|plus|vacation|off]',
  '[another|other|rival|second] ..2 [hospital|school|firm|company|employer|agency|clinic|restaurant|outfit|practice|trust|place] ..3 [offering|offered|hinted|at|pays|paying] ..2 [dollars|pounds|euros|m6|more]',
  '[lose|losing|forfeit|forgo|give up|giving up|miss out on|walk away from|cost me|costs me|costing me] ..3 [bonus|pension|options|shares|equity|increment*|final salary|commission|allowance|long service]',
];
