/** Sentences in which a company is the one that the writer would like to work for. */

const wanting =
  '(?:want|wish|like|love|hope|hoping|keen|happy|glad|proud|excited|pleased|delighted|eager|thrilled|honou?red|opportunity|chance|mean\\p{L}*|great|dream) (?:\\p{L}+ ){0,5}?to (?:work (?:(?:\\p{L}+ ){0,4})?(?:at|for)|join|be(?:come)? (?:a )?part of|contribute to|represent|wear the uniform of)';
const thinkingOf =
  '(?:idea|thought|excited|interested|interest|enthusiastic|forward|prospect|chance|opportunity|dream\\p{L}*|thinking) (?:about|of|in|to|at|for) (?:the \\p{L}+ of )?(?:joining|working (?:at|for|with)|being part of)';
const bringing =
  '(?:would|will|could|can|like|love|glad|happy|happily|\\p{L}+ll|\\p{L}+d) (?:\\p{L}+ ){0,8}?(?:bring|offer|give|do) (?:all )?(?:that|this|it|them|these|those|the same|my (?:\\p{L}+ ){0,3}?\\p{L}+) (?:to|into|for)';
const settling =
  '(?:would|will|could|can|like|love|glad|happy|\\p{L}+ll|\\p{L}+d) (?:\\p{L}+ ){0,4}?(?:settle|fit|be|start|begin|come|stay|grow|thrive) (?:\\p{L}+ ){0,2}?(?:in|home|at home|right|well|use|useful|happy|career) (?:\\p{L}+ )?(?:at|with|to|into)';
const admiring =
  "\\bI(?:['’]ve| have) (?:\\p{L}+ ){0,2}(?:followed|admired|watched) the (?:growth|rise|progress|success|story|expansion|journey) of";
/** A job between the words that lead to it and the name: “a joiner”, “the sales post”, “your Kitchen Porter”. */
const job = '(?:an?|the|this|your|my) (?:[\\p{L}-]+ ){0,5}?';
const post = '(?:role|position|post|job|place|vacancy|opening|opportunity)';
const applying = [
  // “my interview for the sales post at”, “considered for your vacancy with”
  `(?:(?:the|my|our|your|an) (?:\\p{L}+ )?interview|application|appl(?:y|ying)|candidate|vacancy|opening|consideration|considered|considering me|interviewing me|chosen|picked) (?:(?:for|as) (?:${job})?(?:${post} )?)?(?:at|with|to)`,
  // “a candidate for Warehouse Lead at”
  '(?:candidate|applicant|application|apply|applying|considered|interview) (?:for|as) (?:an? )?(?:\\p{Lu}[\\p{L}-]+ |of |and ){1,5}(?:at|with)',
  // “the Dental Nurse position at … would suit me”
  `(?:the|your|this) (?:[\\p{L}-]+ ){1,4}?${post} (?:at|with)(?= (?:the )?(?:\\p{Lu}[\\p{L}'’-]+ ){1,4}(?:would|will|seems|sounds|is|appeals|suits))`,
  // “interested in the position at”, “came about the Trainee vacancy with”
  `(?:interested in|about|regarding|concerning|like|love|want) (?:the|your|this) (?:[\\p{L}-]+ ){0,4}?${post} (?:at|with)`,
].join('|');
const hoping =
  '(?:would|like|love|hop\\p{L}+|want\\p{L}*|wish\\p{L}*|joy|glad|happy|proud|pleased|delighted|keen|chance|dream|man|woman|\\p{L}+d)';
const becoming = `${hoping} (?:\\p{L}+ ){0,4}?(?:to be|be|become|work|start|begin|serve|be (?:taken on|hired|employed|appointed|engaged|chosen)) (?:as )?(?:${job}|(?:\\p{Lu}[\\p{L}-]+ ){1,4})(?:at|with|for)`;
const coming = `${hoping} (?:\\p{L}+ ){0,2}?to (?:come|move|start|begin|be) (?:(?:over|work|again|soon|work) )?(?:to|at|with)`;
const comingUp =
  '(?:something|an? (?:\\p{L}+ )?(?:post|place|job|vacancy|role|opening)) (?:(?:would|might|could|to|will) )?(?:come|open|turn|came|opened|turned) up (?:at|with)';
const name = "\\p{Lu}[\\p{L}\\p{M}'’.-]*\\p{L}(?:(?: & | and | of | )\\p{Lu}[\\p{L}\\p{M}'’-]+){0,4}";
const notName =
  "(?![\\p{L}\\p{M}’'-])(?! (?:team|group|division|department|unit|crew|branch|project|programme|program|side)\\b)";
const of = (contexts: readonly string[]) =>
  new RegExp(`\\b(?:${contexts.join('|')}) (?:the )?(?<name>${name})${notName}`, 'gu');
/** Somebody wants to work there, or brings, admires or applies for something there. */
export const wanted = of([
  wanting,
  thinkingOf,
  bringing,
  settling,
  admiring,
  applying,
  becoming,
  coming,
  comingUp,
]);

const words = "(?:[\\p{L}'’-]+,? |\\d+ ){0,6}?";
const place = '(?:post|position|role|job|vacancy|opening|place)';
/** It is applied for, in so many words: whatever has a name there is an employer. */
export const applied: readonly RegExp[] = [
  of([
    // “interviewing me on Thursday for the post of Loss Adjuster with”
    `[Ii]nterview(?:ed|ing)? ${words}(?:for|as) (?:an?|the|your) (?:[\\p{L}'’-]+ ){1,6}?(?:at|with)`,
    // “the post of legal secretary at”
    `${place} of (?:[\\p{L}'’-]+ ){1,4}?(?:at|with)`,
    // “Deckhand interview with”: at the top mostly
    '[Ii]nterview (?:with|at)',
    // “Applicant for Depot Controller,”
    '(?:[Cc]andidate|[Aa]pplicant|[Aa]pplication) (?:for|as) (?:the )?(?:[\\p{L}-]+ ){0,4}[\\p{L}-]+,',
    // “I would be very pleased to plan for”
    `(?:would|['’]d|will|shall) (?:\\p{L}+ ){0,3}?(?:pleased|glad|happy|like|love|delighted|proud) to \\p{L}+ for`,
    // “With best wishes to everyone at”
    '(?:everyone|everybody|all|the (?:whole )?team|the crew|the staff|your (?:team|colleagues|staff)|(?:colleagues|those|people)) at',
  ]),
  // “I came in to Solagrid Energy for my interview”, “Corley Museum is where I would like to work”
  new RegExp(
    `\\b(?:(?:came|come|been) (?:in |over |up |down |out )?to |^|(?<=[.!?] ))(?<name>${name})(?= (?:for (?:my|the|an|our) interview|is where I(?:['’]d| would)|is (?:the place )?where I want))`,
    'gu',
  ),
];
/** What has a name there is a place all the same. */
export const placeNouns =
  /^(?:street|road|lane|avenue|place|wharf|house|square|park|court|hall|station|campus|office|building|site|floor|room|bridge|gate|hill|green|quay|harbour|cross|corner|row|yard|mill|end|grove|view|heath|common|town|city|village|island|valley|river|lake|beach|bay|point|north|south|east|west|reception|level|stage)$/;
/** Where one has been before, or is now, may have any name. */
export const elsewhere =
  /\b(?:left|before|after|since|when|ago|used to|previous\w*|former\w*|current\w*|at the time|back then|once|now|in (?:19|20)\d\d|turned down|declined|(?:I|we|he|she|they|who|people|friend|colleague) (?:was|were|had)|\w{2,20}s (?:were|had))\b/i;
/** “I had hoped to come to …” is no time that is past. */
export const hadHoped = /\bhad (?:\p{L}+ )?(?:hoped|wanted|wished|dreamt|dreamed|been hoping)\b/giu;
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
  /^(?:hospital|hospice|infirmary|primary|high|gallery|gym|clinic|surgery|practice|dental|care|school|academy|college|university|trust|council|library|museum|theatre|hotels?|farms?|restaurants?|kitchens?|nursery|studios?)$/;
/** They run all sorts of services, or many houses of one sort. */
export const manifold =
  /\b(?:council|trust|university|college|group|nhs|church|diocese|ministry|department|board|holdings?|federation|authority|county|city|district|borough|partnership|international|brands|homes|houses|stores|estates|properties|leisure|hospitality|healthcare|care|education|services)\b/i;

/** What else a company may be, where the sentence says that it is one. */
export const businesses = new Set(
  (
    'drugs shipping stores retail distillery distillers winery vineyard estates properties homes healthcare health ' +
    'pharma pharmaceuticals telecom networks security catering supplies trading ventures investments wealth advisers ' +
    'advisors associates co company corporation corp inc ltd limited llc llp plc gmbh mutual cruises ferries cranes ' +
    'roofing landscapes gardens interiors packaging printing textiles tools textile coaches removals recycling ' +
    'aviation aerospace automotive electronics digital interactive creative agency events optics opticians vets ' +
    'veterinary pharmacy chemists cleaning facilities partnership steel timber fabrications scaffolding life libraries ' +
    'hospice infirmary gallery couriers parcels carriers police constabulary rescue ambulance interiors tiles furniture ' +
    'jewellers opticians florists caterers conservation restoration bus buses trains railways gym pianos instruments'
  ).split(' '),
);

/** Some stand in front: “Hotel Bayani”, “Grupo Almenara”. */
export const businessesInFront = new Set(
  (
    'hotel grupo groupe gruppe banco banca bank casa maison möbel autohaus klinik studio café cafe restaurant bistro ' +
    'trattoria osteria château chateau bodegas clínica colegio galerie teatro museo hospital'
  ).split(' '),
);

/** Streets and places end with these as well: only where somebody applied. */
export const businessesAppliedTo = new Set('line centre center air nurseries larder daughters'.split(' '));

/** No department, no street and no sort of work is called so: “Bridge Street Dental” is a firm though all its words are plain. */
export const shops = new Set(
  (
    'dental dentistry solicitors motors bakery brewery distillery pharmacy opticians vets ltd limited llc llp plc inc gmbh ' +
    'corp mutual airlines airways hotel hotels bank insurance logistics haulage couriers builders roofing scaffolding ' +
    'kitchens joinery florists jewellers estates coaches buses ferries cruises stores drugs foods dairy'
  ).split(' '),
);
