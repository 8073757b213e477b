/** What stood in the application already, or what anybody can read: patterns whose clause shows no conversation. */
import { anyOf, expression } from '../patterns.ts';

const raw = String.raw;

/** Years, employers, papers and skills. */
export const career = anyOf([
  "(?<!-)years(?!')|(?:one|first|second|third|final|gap|a) year (?:as|of|in|at|with)|years of|months of|summers|seasons|decades?",
  raw`(?:since|in) (?:19|20)\d\d|since childhood|since qualifying|currently|at present|before that|after that|prior to|most recently|working life|all my life`,
  raw`degree|diploma|certif\w*|licen[cs]e\w*|qualif\w*|trained|training|apprentice\w*|graduat\w*|university|college|school leaver|level \d`,
  raw`experience\w*|background|skills?|skilled|career|cv|resume|r[eé]sum[eé]|advert\w*|posting|worked|working as|employed|previous\w*|former\w*`,
  raw`responsible for|fluent|proficien\w*|punctual|reliable|hard-?working|registered|accredited|chartered`,
  raw`my (?:last|previous|current|present|old|own|first|former|recent|work|team|time|role|degree|dissertation|thesis|research|clients|colleagues|friends|track|strengths?|aim|goal|knowledge|training|practice|main|passion)`,
  raw`describe me|call me|tell me (?:that )?i|know me|like me|at (?:university|school|college)`,
  raw`(?<!for )having (?!me\b|you\b|us\b|said|thought|seen|met|heard|watched|listened|spoken|talked|sat|tasted|walked|tried|read)\p{L}+`,
  raw`(?:work\w* |job |role |years |time |career |experience |employed )as an? \p{L}+`,
  raw`(?<=^\W*)as an? \p{L}+`,
]);

/** Anybody can read it. */
export const published = anyOf([
  'web ?sites?|online|home ?page|(?:trade|local|the|national) press|press release|annual report|linkedin|instagram|newspaper',
  'in the news|local news|the news|read (?:about|that|more|all|so much)|reading (?:about|up|more)',
  raw`founded|was established|since (?:18|19)\d\d|awards?|award-winning|shortlist\w*|ranked|rankings?|director(?:y|ies)|mission|values`,
]);

/** Praise that every employer gets. */
export const fame = anyOf([
  'reputation|known for|renowned|famous|famed|prestigious|esteemed|long admired|flagship|second to none|leader in|leading|best in',
  raw`admired?(?= (?:your|the|how|what)\b.{0,40}(?:for years|company|brand|grown|commit|reputation))`,
  raw`(?:have|'ve|has) (?:\p{L}+ )?(?:followed|admired)|followed your|fan of your|than any|quality of|level of|standard of|standards`,
  'one of the (?:best|oldest|largest|most|finest|biggest|few)|commitment|dedication|dedicated|(?:your|long|rich|proud) (?:history|heritage)',
  raw`your (?:\p{L}+ )?(?:brand|products?|company|organi[sz]ation|firm|app|range|customers|growth|success|expansion|culture|vision|outcomes|impact|approach)`,
  raw`your \p{L}+(?:'s)? (?:\p{L}+ ){0,2}(?:has|have) (?:\p{L}+ )?(?:been|done|won|grown|shaped|become|made|earned|built|set|always)`,
  'the (?:company|organi[sz]ation|firm)|an? (?:company|firm|school|place|hospital|team|employer|business|organi[sz]ation|environment) (?:that|which|where|who)',
]);

/** What a person outside can know: size, rank, growth, and what it is to be their customer. */
export const outside = anyOf([
  raw`(?:the|its|your|their) (?:\p{L}+ )?(?:best|newest|largest|biggest|oldest|finest|busiest|highest|most \p{L}+)`,
  raw`in the (?:\p{L}+ )?(?:county|country|world|region|industry|field|market|state|business|sector|trade)|in (?:europe|britain|england|scotland|wales|ireland|america)`,
  raw`(?:thousand|million|billion|hundred|thousands|hundreds|\d+) (?:\p{L}+ ){0,2}(?:a day|a year|every year|each year|last year)|(?:\p{L}+|\d+) countries`,
  'last (?:year|spring|summer|autumn|fall|winter)|for (?:years|generations|decades)',
  raw`i(?:'ve| have)? (?:\p{L}+ )?(?:eaten|eat|used|use|bought|buy|shopped|shop|worn|wear|watched|watch|listened to|listen to|visited|visit|been coming|known) (?:\p{L}+ ){0,4}your`,
  raw`i grew up (?:\p{L}+ ){0,2}(?:streets?|near|around|reading|watching|listening)|my (?:childhood|commute|mother|father|family|club) .{0,40}your|your .{0,60}my (?:childhood|commute|family)`,
  raw`(?:has|have|since|which|that|line|branch|store|shop|office) opened|started (?:by|in|as|with)|now (?:sells?|serves?|employs?|works?|runs?|has|have)|changing the way|shows? what|stands? out`,
  raw`annual|turnover|funding|relaunch|launch(?:ed)?|jewel|landmark|ofsted|special measures|rosettes?|michelin|magnet|recognition|stars?|market leader|household name|pioneer\w*|patents?|innovat\w*|papers|publications?|podcasts?|blog|articles?`,
  raw`(?:have|has) (?:\p{L}+ )?(?:become|doubled|grown|come out|turned|transformed|changed|been named|been voted|made)`,
]);

/** Papers, availability, pay. */
export const formality = anyOf([
  raw`attach(?:ed|ing)?|enclos\w*|references?|referees?|available|availability|reach me|contact me|call me|ring me|let me know|ask me|do ask`,
  '(?:happy|glad) to (?:provide|send|answer|talk|discuss|come|supply|share|meet)|look(?:ing)? forward|interviewed|applied|appl(?:y|ication)',
  'salary|benefits|equity|bonus|vacation|pto|pension|package|hesitate|further information|(?:more|other|any|further) (?:questions|information|documents|details?)',
  "if you (?:need|want|would like|'d like|have|require)|should you",
]);

/** When and how they decide. */
export const process = anyOf([
  raw`decision|(?<!how (?:you|they|we) )decid\w*|hear (?:from|back|by|soon|within)|timeline|time ?frame|time ?scale|next (?:steps?|stages?|rounds?)|status|outcome`,
  raw`rounds|(?:second|third|final|further|another|next) (?:meeting|interview|talk|conversation|round)|(?:people|candidates|others) (?:still )?to see|(?:an?|the|your|any) (?:answer|reply|response) (?:by|on|either|within|in|from)|get back|by the end of|end of the (?:week|month)|within (?:an?|the|two|three|\d+) (?:\p{L}+ )?(?:days?|weeks?|fortnight|month)|(?:couple|few) of (?:days|weeks)|by (?:mon|tues|wednes|thurs|fri)day|(?:will|would|'ll|'d) (?:call|ring|write|phone|email)|panel (?:would|will|meets?|met)|(?:governors|board|committee|trustees) (?:would|will|meets?|met|had)|approv(?:ed|al)|progress`,
  'shortlist|candidates?|applicants?|process|in touch|back to (?:me|us)|update|news|start date|notice',
  '(?:start|begin) (?:on|in|at|from|when|immediately|whenever|straight|right)',
]);

/** What the writer would like. */
export const wish = expression(
  raw`\b(?:hope to|look(?:ing)? forward|would love|would be (?:happy|glad|delighted|proud|honou?red|thrilled|able|an hono))`,
);

/** "the night shift supervisor role", "as a staff nurse": the job's title is no topic. */
export const jobTitle =
  /\b(?:the|a|an|your|this|that|of|for|as)\s+(?:(?!(?:the|a|an|your|this|that|how|what|about|for|and)\b)[\p{L}&/’'-]+\s+){0,5}(?:position|role|job|post|vacancy|opening|opportunity|placement|internship|apprenticeship|traineeship)\b/giu;
/** "the post of Parish Clerk". */
export const titleBehind =
  /\b(?:position|role|post|vacancy|opening)\s+(?:of|as)\s+(?:an?\s+|the\s+)?(?:[\p{L}&/’'-]+(?:\s+|$)){1,3}/giu;
export const employerName =
  /\b(?:[Aa]t|[Ww]ith|[Ff]or|join|joining|to)\s+(?:the\s+)?(?!(?:Mr|Mrs|Ms|Miss|Dr|Professor)\b)(?:\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s+(?:and|&|of|the)\s+(?=\p{Lu}))?\s*)+/gu;
/** "you, Mark and Julie": who else was there is no topic. */
export const company = /\b[Yy]ou(?:,?\s+(?:and\s+)?\p{Lu}\p{L}+)+/gu;
/** A blank that waits to be filled. */
export const blank = /\[[^\]]{0,60}\]|\{\{?[^}]{0,60}\}|<[^>]{0,60}>/g;
