/** Sentences in which a company is the one that the writer would like to work for. */

const wanting =
  '(?:want|wish|like|love|hope|hoping|keen|happy|glad|proud|excited|pleased|delighted|eager|thrilled|honou?red|opportunity|chance|mean\\p{L}*|great|dream) (?:\\p{L}+ ){0,5}?to (?:work (?:at|for)|join|be(?:come)? (?:a )?part of|contribute to|represent|wear the uniform of)';
const thinkingOf =
  '(?:idea|thought|excited|interested|interest|enthusiastic|forward|prospect|chance|opportunity|dream\\p{L}*|thinking) (?:about|of|in|to|at|for) (?:the \\p{L}+ of )?(?:joining|working (?:at|for|with)|being part of)';
const bringing =
  '(?:would|will|could|can|like|love|glad|happy|happily|\\p{L}+ll|\\p{L}+d) (?:\\p{L}+ ){0,8}?(?:bring|offer|give|do) (?:all )?(?:that|this|it|them|these|those|the same|my (?:\\p{L}+ ){0,3}?\\p{L}+) (?:to|into|for)';
const settling =
  '(?:would|will|could|can|like|love|glad|happy|\\p{L}+ll|\\p{L}+d) (?:\\p{L}+ ){0,4}?(?:settle|fit|be|start|begin|come|stay|grow|thrive) (?:\\p{L}+ ){0,2}?(?:in|home|at home|right|well|use|useful|happy|career) (?:\\p{L}+ )?(?:at|with|to|into)';
const admiring =
  "\\bI(?:['’]ve| have) (?:\\p{L}+ ){0,2}(?:followed|admired|watched) the (?:growth|rise|progress|success|story|expansion|journey) of";
const applying =
  '(?:(?:the|my|our|your|an) (?:\\p{L}+ )?interview|application|applying|candidate|vacancy|opening|consideration|considered|considering me|interviewing me|chosen|picked) (?:for (?:an?|the|this|your) (?:\\p{L}+ ){0,4}?)?(?:(?:role|position|post|job|place|vacancy|opening|opportunity) )?(?:at|with)';
const name = "\\p{Lu}[\\p{L}\\p{M}'’.-]*\\p{L}(?:(?: & | and | of | )\\p{Lu}[\\p{L}\\p{M}'’-]+){0,4}";
/** Somebody wants to work there, or brings, admires or applies for something there; the first group is the name. */
export const wanted = new RegExp(
  `\\b(?:${[wanting, thinkingOf, bringing, settling, admiring, applying].join('|')}) (?:the )?(${name})(?! (?:team|group|division|department|unit|crew|branch|project|programme|program|side)\\b)`,
  'gu',
);
/** Where one has been before, or is now, may have any name. */
export const elsewhere =
  /\b(?:left|before|after|since|when|ago|used to|previous\w*|former\w*|current\w*|at the time|back then|once|was|were|had|now|in (?:19|20)\d\d|turned down|declined)\b/i;
/** And what goes on so. */
export const longAgo =
  /^[^.,;]{0,30}\b(?:in (?:19|20)\d\d|at the time|back then|when i|now|at present|currently|at the moment|years? ago|last (?:year|spring|summer|autumn|winter)|once)\b/i;
/** “Harbour Dental, your new practice in Truro”, “Halifax Bank within the group”. */
export const belongs =
  /^(?:, (?:your|the|one of|our|a|an|which|who|where|whose|part of)\b| (?:within|through|under|via|inside)\b)/;
/** They write for others, or hold a trade together. */
export const between =
  /\b(?:recruit\p{L}*|staffing|agency|personnel|talent|search|resourcing|federation|association|guild|union|society|institute|chamber)\b/iu;
/** A group has many of these under names of their own. */
export const ofGroups =
  /^(?:hospital|clinic|surgery|practice|dental|care|school|academy|college|university|trust|council|library|museum|theatre|hotels?|farms?|restaurants?|kitchens?|nursery|studios?)$/;
/** They run all sorts of services. */
export const manifold =
  /\b(?:council|trust|university|college|group|nhs|church|diocese|ministry|department|board)\b/i;

/** What else a company may be, where the sentence says that it is one. */
export const businesses = new Set(
  (
    'drugs shipping stores retail distillery distillers winery vineyard estates properties homes healthcare health ' +
    'pharma pharmaceuticals telecom networks security catering supplies trading ventures investments wealth advisers ' +
    'advisors associates co company corporation corp inc ltd limited llc llp plc gmbh mutual cruises ferries cranes ' +
    'roofing landscapes gardens interiors packaging printing textiles tools textile coaches removals recycling ' +
    'aviation aerospace automotive electronics digital interactive creative agency events optics opticians vets ' +
    'veterinary pharmacy chemists cleaning facilities partnership steel timber fabrications scaffolding'
  ).split(' '),
);
