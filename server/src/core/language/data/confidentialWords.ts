/** What an employer keeps to itself, whose it is, and how people say so. Patterns: language/phrases.ts. */

/** Papers and data that hardly exist outside a workplace: to hand them over is enough. */
export const secretMaterial: readonly string[] = [
  '[client|customer|patient|supplier|vendor|donor|subscriber|buyer|tenant|guest|member|investor|employee|staff|prospect|parent|resident|distributor|grower|contractor|merchant|agent|dealer|wholesaler] [list|lists|database|databases|data|records|record|file|files|directory|contacts|book|spreadsheet|ledger|emails|addresses|names|charts|notes|phone numbers|discounts|contract|contracts|agreement*|prices|pricing|accounts|details|information|histories|history|register|roster]',
  '[list|lists|names|numbers|addresses|details|directory|database|register|sheet|spreadsheet|contacts|data|records|profiles|particulars|bank details] of ..5 [clients|customers|suppliers|patients|donors|buyers|subscribers|tenants|investors|prospects|accounts|leads|members|vendors|contractors|distributors|growers|guests|families|parents|residents|dealers|policyholders|pupils|wholesalers]',
  '[files|file|records|record|notes|charts|chart|letters|histories|photos|photographs|pictures|videos|assessments|reports] [of|on|about|for] ..4 [clients|patients|families|pupils|residents|tenants|students|children|service users|customers|employees|inmates|foster children|policyholders|claimants|client|patient|resident|pupil|child]',
  "[pupils'|students'|clients'|patients'|residents'|tenants'|customers'|employees'|families'|members'] ..1 [records|record|files|file|notes|data|reports|marks|details|names|addresses|histories|chart|charts]",
  "[pupil|student|client|patient|resident|tenant|customer|children|child|claimant|employee]'s ..1 [records|record|files|file|notes|data|report|reports|marks|details|address|history|chart|charts|case]",
  '[patient|client|case|personnel|hr|medical|safeguarding|employee|resident|pupil|safeguarding|nursing|hospital|clinical|counselling|therapy] [record|records|file|files|notes|chart|charts|history|histories|bundle]',
  '[rebate|discount|buying|purchase|purchasing|supplier|trade] terms',
  '[tender|bid|contract|cost|buying|purchase|transfer|wholesale] [price|prices|figure|figures|calculation*|file|files|document*|strategy|costing*]',
  '[profit|gross|our|real|actual|product] margins',
  '[board|management|steering|executive|trustees|committee] [pack|packs|papers|paper|report|deck|minutes|accounts|presentation]',
  '[minutes|transcript|recording|notes|papers] of ..3 [hearing|disciplinary|grievance|board|management meeting|partners|strategy meeting|directors|tribunal|investigation|appraisal*|supervision]',
  '[private|internal] ..1 [repo|repository]',
  '[closed source|production data|production code|live customer data|prod database]',
  '[trade secret|trade secrets|company secret|company secrets|insider information|inside information|secret recipe|secret formula]',
  '[sales|deal|bid|order|account|tender|product|drug|clinical] [pipeline|pipelines]',
  '[pipeline|forecast] [report|export|spreadsheet|sheet|list]',
  '[order book|book of business|crm export|crm data|export from ..2 crm|dump of ..3 database|customer export|client book|contact book|renewal date*|playbook*]',
  '[salary|payroll|wage|redundancy|bonus] [spreadsheet|list|data|file|sheet|figures|records|bands]',
  '[disciplinary|grievance|safeguarding|investigation|exit interview|whistleblow*] ..1 [file|files|report|reports|letter|letters|notes|records|hearing|papers]',
  '[discharge|referral|psychiatric|psychological] [summary|summaries|letter|letters|report|reports]',
  '[internal|confidential|secret|classified|proprietary|unreleased|unannounced|leaked] ..2 [report|reports|audit|memo|memos|document|documents|documentation|file|files|data|paper|papers|email|emails|figures|numbers|deck|slides|presentation|wiki|dashboard|roadmap|spreadsheet|strategy|review|code|manual|forecast|budget|analysis|findings|results|prototype|product|design|designs|specification|survey|procedures|drawings]',
  '[email|e mail|mail|message|slack|teams|whatsapp] [thread|chain|exchange|correspondence|conversation] between [our|my|the|two]',
  '[emails|correspondence|messages] between [our|my|the|two]',
  '[medical|psychiatric|social work|probation] reports',
  '[care|treatment|support|behaviour|nursing] [plan|plans] [for|of] (the|my|our) ..2 [gentlemen|ladies|men|women|patients|residents|children|people|clients|pupils]',
  '[my|our|a colleague*] ..1 [old|former|work|company|admin|staff|last] [password|login|credentials|badge|account|key card]',
  '[acquisition|takeover|merger|layoff|redundancy] ..1 [list|plans|papers]',
];

/**
 * What firms, wards and schools write for themselves. Whoever hands it over gives away an employer's, unless they made
 * it for the reader.
 */
export const houseMaterial: readonly string[] = [
  '[tender|bid|bidding|procurement|contract|planning] [documents|papers|pack|files|submission|submissions|response|responses]',
  '[sales|trading|turnover|stock|production|yield|milk|footfall|takings|revenue|profit|cash flow|enrolment|attendance|absence|churn|conversion|usage|subscriber|circulation|loyalty|shrinkage|waste|budget|cost|costing|sickness|staffing|occupancy|booking|bookings|admissions|performance|operating|financial] [figures|numbers|data|report|reports|statistics|spreadsheet|forecast|forecasts|statement|statements|breakdown|sheets|records]',
  '[management accounts|balance sheet|profit and loss|p&l|general ledger|bill of materials|cost breakdown|price file|price book|wage bill|pay scales|org chart|organization chart|headcount plan|hiring plan|restructuring plan|succession plan|closure list|closure plan|reorganization plan|buying plan|range plan|range review|stock loss report]',
  '[term sheet|share purchase agreement|sale agreement|purchase agreement|supply contract|supply agreement|supplier contract|service contract|service agreement|licence agreement|due diligence|data room|deal memo|investment memo|information memorandum|credit file|credit files|credit memo|loan book|loan file|loan files|client portfolio|claims file|claims files|underwriting manual|underwriting rules|underwriting guidelines|scoring model|scoring rules|scorecard*|pricing model|rate engine|risk model|trading algorithm|valuation report*]',
  '[witness statement*|pleadings|case papers|trial bundle|bundle*|skeleton argument|deposition*|advice note|counsel opinion|opinion of counsel|tax return*|draft contract*|settlement agreement*|will of|court papers|disclosure documents]',
  '[wound|drug|medication|observation|fluid|obs|patient|nursing|growth|turning] [chart|charts|record|records]',
  '[blood results|lab results|scan results|birth notes|therapy notes|therapy session|counselling session|handover notes|handover sheet|visit notes|case notes|case history|case histories|case file|case files|session recording*|social work file*|safeguarding log|care logs|care notes|care records|x rays of|scans of|incident report*|incident log*|near miss report*]',
  '[class list|class lists|mark book|markbook|reading ages|exam paper|exam papers|mock paper|mark scheme|report cards|sen file*|iep*|ehcp*|assessment data|behaviour log*|pupil data|school reports on]',
  '[staging system|staging server|staging site|production system|production server|production database|user data|user table|architecture diagram*|system architecture|database schema|schema|runbook*|telemetry|backlog|security audit|pen test|penetration test|post mortem*|postmortem*|model weights|training set|design files|figma file*|internal tool|internal tools|deployment script*|config files|matching engine|trading engine|ranking algorithm|feature list|release plan|release schedule|test plan]',
  '[wiring diagram*|circuit diagram*|test rig|process parameters|process sheets|machine settings|tolerances|cad files|cad model*|cad drawings|construction drawings|workshop drawings|shop drawings|manufacturing drawings|engineering drawings|production drawings|patent application|invention disclosure|mixing formula|mix design|feed formula|formulation|formulations|recipe book|recipe cards|recipe file|process instructions|work instructions|batch records|lab notebook*|lab book|lab books|lab data|test data|trial data|study data|clinical data]',
  '[mailing list|mailing lists|contact list|distribution list|call list|guest list|guest history|booking book|membership list|members list|address book|rolodex|round book|herd book|client book|black book|giving records|donation records|grant application*|grant bid*]',
  '[survey data|survey results|customer survey*|staff survey|market research|focus group*|brand book|brand strategy|media plan|campaign plan|campaign results|creative brief|pitch deck|pitch book|pitch document|pitch slides|strategy paper|strategy deck|strategy slides|strategy document|business case|business plan|operating plan|five year plan|budget plan|unpublished manuscript*|rushes|embargoed]',
  '[actual|real|true|exact] [salaries|wages|prices|costs|margins|numbers|figures|names|terms|sales]',
  '[complaint|warning|dismissal|offer|rejection|resignation] [letter|letters] [that|which|from|of|to|by]',
  '[notes|file|files|dossier|dossiers] on ..2 [buyer|buyers|customer|customers|client|clients|supplier|suppliers|patient|patients|pupil|pupils|competitor|competitors|account|accounts|donor|donors]',
  'access to [our|the company*|my company*|their|my employer*]',
  '[what|how much] ..3 [colleagues|staff|team|nurses|drivers|others|managers] [earn|earns|are paid|get paid|make|makes]',
  '[client|customer|investor|board] presentation*',
  '[purchase|sales|client|customer|nominal] ledger',
  '[falls|infection|complaints|incident|mortality|sickness] [figures|numbers|data|statistics]',
  '[names|addresses|prices] ..4 included',
  '[phone|contact|address|email|telephone] [list|lists]',
  '[alarm code|safe combination|key code*|door code|safe code|admin password|admin rights|admin account|vpn|user and password|username and password|login and password|shared drive]',
  '[partner|partners|board|directors|staff|management|team|strategy|budget|client|sales] ..1 [minutes|meeting notes|away day notes]',
  'minutes ..3 [from|of] ..4 meeting',
  '[appraisal*|assessments|evaluations|reviews|observations] of ..2 [staff|colleagues|employees|teachers|nurses|juniors|trainees|apprentices|team]',
  '[reserve price|sealed bid|sealed bids|bid price|offer price|cost price|cost prices|trade price*|net price*|landed cost*|buying price*|purchase price*]',
];

/** Papers of work: they count where they are said to come from a job. */
export const workPapers: readonly string[] = [
  '[the|our|their|these|those|all|some|meeting] minutes',
  '[report|reports|audit|audits|spreadsheet|spreadsheets|workbook|deck|decks|slides|presentation|presentations|powerpoint|dataset|datasets|database|databases|forecast|forecasts|budget|budgets|files|file|document|documents|documentation|paperwork|folders|manual|manuals|handbook|procedures|protocol|protocols|sop|sops|spec|specs|specification|specifications]',
  '[drawings|diagrams|blueprint|blueprints|schematics|cad|layouts|floor plans|screenshot|screenshots|screen shot|screen shots|screen grab*|screen dump*|screen recording*|figma|mock ups|mockup*|prototype|prototypes|moulds|tooling]',
  '[emails|email addresses|correspondence|memo|memos|transcripts|chart|charts|wiki|logs|lab book|ledger|ledgers|invoices|invoice|quotes|quotations|takings|planogram*|contract|contracts|agreement|agreements|tender|tenders|bid|bids|proposal|proposals|register|rotas|exam paper*|mark scheme*|ads account|media plan|accounts|records|dashboard|dashboards]',
  '[source code|code base|codebase|repo|repository|repositories|scripts|algorithm|algorithms|firmware|back end|training data|password|passwords|login|logins|credentials|passcode|door code|alarm code|api key|api keys]',
  '[price|pricing|cost|rate|discount|rebate|tariff|commission|fee|prices] [list|lists|book|sheet|sheets|file|card|cards|matrix|table|structure|schedule|terms|model|grid|breakdown]',
  '[roadmap|roadmaps|launch plan|business plan|marketing plan|sales plan|account plan*|project plan*|go to market plan|formulas|formulae|reagents|cell line*|seed stock|strategy paper|media list|wage bill|process instructions|instructions|calculation|calculations|workings|lease|leases|deed|claims|claim|observations|storyboard*|method statement*|risk assessment*|herd book|style guide|test cases|test reports|test sheets|answer key|appraisals|wireframes|inventory|stock list|stock sheets|valuation|valuations|manuscript|manuscripts|proofs|galley*]',
];

/** Things that people have at home as well: the firm has to be named along with them. */
export const anyPapers: readonly string[] = [
  '[plan|plans|photos|photo|photographs|pictures|video|videos|footage|film|clip|recording|recordings|patterns|samples|sample|work in progress|notes|notebooks|list|lists|names|addresses|pitch|rota|test paper*|code|engine|recipe|recipes|formula|keys|extract|extracts|catalogue|brochure|brief|briefs|sheets|questionnaire*|maps|schedule|schedules|guide|papers|research|orders|syllabus|artwork|negatives|masters|surveys|order books|price books|drawing|design|mix]',
];

/** What is in them. Somebody may well tell of the figures in their present job; those of the firm are another thing. */
export const workFacts: readonly string[] = [
  '[data|figures|numbers|statistics|stats|analysis|analyses|strategy|prices|pricing|rates|costs|costings|margins|terms|results|policies|campaign|campaigns|designs|design|model|script|sketches|assessments|estimates|guidelines|forecasts|back catalogue]',
];

/** The employer whose it is. */
export const employer: readonly string[] = [
  '[my|our|the] [present|current|old|former|last|previous|actual|existing|ex|latest|then|prior|past|other] ..2 [employer|employers|company|firm|agency|practice|hospital|ward|school|shop|store|team|boss|place|department|workplace|office|bank|plant|factory|garage|kitchen|restaurant|trust|branch|clinic|outfit|lot|business|organization|lab|site|home|chambers|studio|farm|nursery|hotel|council|contractor|supplier|distributor|house|chain|group|publisher|paper|works|mill|yard|surgery|salon|gym|college|library|museum|theatre|label]',
  "the [ward|firm|company|trust|hospital|plant|shop|factory|practice|bank|agency|branch|hotel|department]'s",
  'their [bid|tender|offer|quote|strategy|next move]',
  '[other|rival|competing] [bidder|bidders|supplier|suppliers|firm|firms]',
  '[my|our] [employer|employers|company|firm|agency|workplace|department|boss|lab|factory|bank|lot|director|directors|cfo|ceo|coo|cto|finance director|foreman|head of *|senior partner|chef|hotel|restaurant|trust|council|practice|clinic|plant|depot|warehouse|branch|office|head office]',
  '[from|off|out of] [work|my place|our place|our end|the office|the day job|my day job|my desk]',
  'at [my place|our place|our end]',
  'where I [work|am now|am employed|am at the moment]',
  '[of|from] ours',
  '[list|lists] of [all|every|each|those|everyone|our|their] ..9 [my|our] [present|current|old|former|last]',
  '[built|made|keep|run|use|have|grown|collected|written|work on|do] (up) here',
  "[last|this] [week|month|quarter|year|season|term|spring|summer|autumn|winter]'s",
  '[with|including|complete with] (the|all|all the) ..1 [names|prices] [in|included|and|on]',
  '[unredacted|uncensored|word for word]',
  '[taken|lifted|copied|pulled|exported|cut and pasted|downloaded|printed] (straight|directly|right) [from|out of|off] [our|my|the]',
  'my team [is|has|at|built|made|works]',
  '[we|we all] (currently|still|now|always|actually|only|just|also) [use|work from|keep|sell|supply|buy|deploy|bill|charge|hold|release|launch|ship|deliver|handle|run on|run|make|produce|sell to|pay|print|file|give|present|pitch|teach from|cook from|bake from]',
  '[the company|the firm|company|the house] [server|servers|system|systems|intranet|crm|shared drive|sharepoint|database]',
  '[tender|bid|quote|lease|contract|agreement|offer|drawings|plans|report|design|designs|deck|pitch|case|model|code|spreadsheet|campaign|proposal|estimate] (that|which) we [drafted|put in|submitted|bid|quoted|billed|sent out|delivered|shipped|filed|launched|produced|designed|built|sold|bought|wrote for|used|did for|made for|prepared for|won with|pitched]',
  '[about|on] ..2 colleagues',
  '[with|for|from|to|against] us',
  '[three|four|five|six|seven|eight|ten|rest|all|few] of us',
  '[files|cases|clients|families|patients|accounts|drawings|notes|reports|designs|letters|database|agreement|contract|deal|project|bid|matter|plans|records|list|books|houses|contracts] (that|which) I (currently|now|still) [handle|work on|am working on|look after|manage|act for|am looking after|am handling|write|am preparing|keep|maintain|process|am drafting|am writing|am dealing with|am on|audit]',
];

/** The job is the writer's, and so may be what they tell of it: enough for papers, too little for facts. */
export const job: readonly string[] = [
  '[on|before|in] my last [day|days|shift|week]',
  'before I left',
  '[my|our] [ward|corridor|store|branch|class|caseload|unit|round|patch|team|crew|kitchen|depot|station|floor|shift|wing|site|shop|school|cell block|salon|studio]',
  '[my|our|the] [present|current|old|former|last|previous|actual|existing|latest|prior] ..1 [job|post|position|role|work|placement]',
  '[at|from] work',
  'where I worked',
  '[we|I] (also) [used|built|wrote|made|produced|developed|drew up|did|put together|prepared|gave|sent|ran] ..3 [at|while at|when at|while I was at] work',
];

/** Asking the reader to keep quiet. */
export const hush: readonly string[] = [
  '[keep|keeping|treat|treating|hold] [it|this|that|them|these|all this|all of this|everything] ..1 [to yourself|to yourselves|between us|between ourselves|between you and me|quiet|under your hat|inside your|inside the|within your|within these|in house|confidential|confidentially|private|secret|off the record|as confidential|in confidence|in strict confidence|very close]',
  '[do not|would rather you did not|would prefer you did not|please never|without] [tell*|mention*|pass*|forward*|shar*|show*|quot*|spread*|circulat*|repeat*|breath*|let*|say*|cop*|post*|leak*] ..2 [this|it|that|them|these|anyone|anybody|a soul|others|a word|on|around|outside|me|further|who|where|the client*|his|her|their|my boss*|my name]',
  '[need|trust|trusting|rely on|relying on|count on|counting on|ask|asking|beg|want] you not to [pass|share|tell|show|forward|mention|say|let|repeat|copy|quote]',
  '[between|among] [us|ourselves|you and me|you and I|you me and|these four walls|the two of us]',
  '[off the record|for your eyes only|for your eyes alone|for your information only|mum is the word|hush hush|strictly entre nous|entre nous|in strict confidence|in complete confidence|in the strictest confidence|on the quiet|on the sly|under the table|not for circulation|not to be passed on|not for onward sharing]',
  '[delete|destroy|shred|burn|bin] [it|this|them|the file|that] [after*|once|when|as soon|please]',
  'you [did not|have not|never] ..1 [hear|heard|get|got|see|seen|have|had] [it|this|that|them|anything] from me',
  '[handle|use|treat] [it|them|this] with [care|discretion|caution]',
  '[discreetly|with discretion|be discreet|stay discreet|under seal]',
  '[keep] [it|this|that] ..1 quiet',
  'it [comes|came|come] from me',
  'keep my name out of it',
  '[strictly|highly|very|quite|rather] [confidential|secret|sensitive]',
  'go no further',
  '[confidentially|in confidence] [our|my|we|the|I]',
];

/** Saying that it is a secret. */
export const undisclosed: readonly string[] = [
  '[not|never|yet to be|yet to|before it is|before they are|until it is|not been|not yet been] ..2 [public|announced|released|published|launched|common knowledge|in the public domain|public knowledge|known outside|been told|gone public|in the shops|on the market]',
  '[have|has|had|having] not [told|informed] [the|our|anyone|anybody|any|staff|customers|press|them] ..1',
  'signed [an|a|the|their] [nda|n d a|non disclosure agreement|non disclosure|confidentiality agreement] ..4 but',
  '[not|no|nobody|no one] ..3 [been told|been announced|been published|been released|gone public|come out]',
  "won't be [out|public|announced|released|published|launched|in the shops|on the market] (until|till|before|for)",
  '[nobody|no one|not a soul|hardly anyone|nobody else|no one else] ..4 [knows|has been told|been told|has heard|has seen|checks|will notice|would notice|will know|would know|will miss|is supposed to know|outside]',
  '[under|covered by|bound by|despite|breaking|subject to] ..2 [nda|n d a|ndas|embargo|wraps|non disclosure agreement|non disclosure|confidentiality agreement|confidentiality clause]',
  '[embargoed|unreleased|unannounced|closed source|top secret|still secret|stealth mode|still a secret|strictly internal|internal only|for internal use|company confidential]',
  "[they|he|she|boss|manager|legal|HR|my boss|my manager|the company|my company|the lawyers] [would|will|'d] [have my head|have my hide|kill me|sack me|fire me|go mad|go spare|be furious|have a fit|be angry|not be happy|not like|hang me|not thank me]",
  'not ..1 [supposed|meant|allowed|permitted|authorized|really supposed|intended] (for me) to [share|show|send|have|take|leave|tell|say|talk|give|be shown|be shared|be seen|be public|get out|keep|bring|be shar*|be show*|be send*|be giv*|pass|see]',
  '[should|ought] not ..2 [share|show|send|sharing|sending|showing|telling|tell|saying|say|have|giving|give|bring|bringing|talk|talking]',
  '[get|land|gets] me (in|into) ..2 trouble',
  '[lose my job|cost me my job|break the rules|breaking the rules|against the rules|against company policy|against policy|bending the rules|bend the rules]',
  '[is not|are not|it is not|was not|were not|not] [meant|supposed|intended] (for it) to [leave|go|get|be seen|be shown|be shared|be passed] ..1 [building|house|company|office|outside|out|room|walls|ward]',
  'meant to leave the building',
  "[from the inside I can|from the horse's mouth|a little bird|inside knowledge|insider knowledge|inside track]",
  'only ..5 [know|knows|been told|told|heard]',
  'about to [leave|go under|quit|fold|merge|sell|close|fail|lose|announce|launch|pull out|cancel|sue|drop]',
  '[in|entered|having] [talks|negotiations] [to|with|about|over]',
  '[goes|go|going|hits|hit] [live|on sale|to print|to press|public|the stands|the shops|the market|the shelves|the road] [in|next|on|only|this]',
  '[applied for] [the|a] patent',
  'patent pending',
  '[has|have] not [run|printed|aired|shipped|published|released] [the|it|this|that|them]',
  'about to be [fined|sued|sold|bought|closed|sacked|merged|taken over|wound up|recalled|split|replaced]',
  '[will|to] be [announced|published|released|made public|launched|unveiled|revealed] [in|on|next|at|only|until|later|this]',
  '[come|comes|coming|is|are] out [only|next|in|on|later|this]',
  'not ..2 [official|officially|finished|final] [yet|but|and]',
  '[it is|is] not [official|officially public]',
  '[unofficially|unofficial|keeping quiet about|kept quiet about|keeps quiet about|hushed up|hushing up|covering up|covered up|swept under|sitting on the news]',
  'not ..2 [shown|told|sold|given|sent|seen] ..2 [to|by] [anybody|anyone|a soul|others|the market|customers]',
  '[shown|told] to [nobody|no one]',
  '[nobody|no one] ..2 has seen',
  '[nobody|no one] (else) (is|was) [meant|supposed|allowed] to',
  'behind [his|her|their|my boss*] ..1 back',
];

/** What a company does before it tells anybody. */
export const companyNews: readonly string[] = [
  '[bought|sold|acquired|acquiring|acquisition|taken over|takeover|merger|merging|merge|launch|launches|launching|close|closes|closing|shut|shuts|shutting|lay off|laying off|layoffs|redundancies|redundancy|restructure|restructuring|reorganization|insolvent|insolvency|bankrupt|bankruptcy|administration|ipo|float|relocate|relocating|moving production|new product|new model|new range|new version|next model|next product|next generation|patent|prototype|recall|lawsuit|investigation|lose|losing|loses|lost|winning|pull out|pulling out|open ..3 branch|raise ..2 funding|new drug|trial results|next release|next collection|price rise|price increase|put up prices|price cut|for sale|up for sale|a new|our new|the new|new owner*|loses ..3 contract|profit warning|bringing out|bring out|leave|leaves|bought by|talks|runs out of money|out of money|cash flow|missed|missing|drop|dropping|cut|cutting|ending|cancel*|leaving|quitting|resigning|bad results|good results|failed|stopping|discontinu*|delist*|phasing out|results|quarter|loss|profit|profits|tender|strike|fined|sued|leaving ..2 market|sack|sacked|new ceo|cutting ..2 jobs|job cuts]',
];

/** Things people may hand out: their own papers, and what everybody can read. */
export const ownThings: readonly string[] = [
  '[my] (own) [medical|health|vaccination|immunization|training|police|driving|service|employment|academic|attendance|school|dental|tax|bank|payroll|pay|exam|cpd|dbs|right to work|identity|contact|insurance|payslip|salary|leave|sickness|personal|exam|course|study|workshop|lecture|travel|reading|training|interview] [record|records|file|files|details|data|history|number|numbers|report|check|statement*|documents|information|letter|summary|list]',
  '[my] ..2 [cv|resume|portfolio|certificate*|licence|license|reference*|referee*|transcript*|diploma*|degree*|passport|references list|list of references|price list|rate card|rates|prices|day rate|quote|estimate|contact details|login page|website|repo|repository|github]',
  '[annual|published|public|press|inspection|ofsted|law|news|weather|school] [report|reports|accounts|data|release|records]',
  '[list|names|details|numbers|contact details] of ..3 [referees|references|questions|people who]',
  '[lesson|training|wedding|meal|exercise|seating|travel|seating|revision|scheme of work] [plan|plans]',
  '[sample|demo|example|public|open|test|toy|dummy|mock|specimen|blank|generic] ..1 [data|dataset|repo|repository|code|report|files|records|contract|agreement|accounts|lesson|menu|chart|charts|notes|database|template]',
  '[the|my|your] [signed|completed|filled in] ..1 [nda|agreement|contract|form|forms|paperwork|documents]',
  '[list|lists|record] of [publications|projects|referees|courses|questions|things|ideas|jobs|tasks|duties|achievements|dates|shifts|places|books|times]',
  '[project|action|study|reading|packing|shopping|waiting|to do|check|cropping|planting|seating|business] [plan|plans|list|lists] for [you|your|the|a]',
  '[notes|diary|logbook|log] (that) I (have) [keep|kept|took|take|made|make|wrote]',
  '[notes|letter|email|record|summary] ..2 (of|from|about) (our|the|today*|yesterday*) [conversation|interview|meeting|talk|chat|visit]',
];
