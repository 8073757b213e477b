/** What a name says of what it names. */

/** What has a name there is a place all the same, or a day: “Mother’s Day”. */
export const placeNouns =
  /^(?:street|road|lane|avenue|place|wharf|house|square|park|court|hall|station|campus|office|building|site|floor|room|bridge|gate|hill|green|quay|harbour|cross|corner|row|yard|mill|end|grove|view|heath|common|town|city|village|island|valley|river|lake|beach|bay|point|north|south|east|west|reception|level|stage|day|eve)$/;
/** Behind letters: “CIS returns”, “VAT rules”, “LOLER checks” are a thing of the trade. */
export const ofLetters =
  /^ (?:returns?|rules?|forms?|checks?|systems?|software|training|courses?|certificates?|cards?|exams?|standards?|audits?|deductions?|payments?|claims?|scans?|machines?|licen[cs]es?|registrations?|regulations?|reports?|tests?|guidelines?|submissions?|thresholds?|deadlines?|compliance|qualifications?)\b/;

/** “Harbour Dental, your new practice in Truro”, “Halifax Bank within the group”. */
export const belongs =
  /^(?:, (?:your|the|one of|our|a|an|which|who|where|whose|part of)\b| (?:within|through|under|via|inside)\b|['’]s (?:\p{L}+ )?(?:question|point|remark|comment|suggestion)s?\b)/u;
/** Known to everybody, and nobody's employer in a letter: a tax, a scheme, a school subject. */
export const publicThings =
  /^(?:national insurance|social (?:security|care|work|services)|mental health|public health|occupational (?:health|therapy)|human resources|legal aid|first aid|health and safety|universal credit|child benefit|adult social care|home economics|food (?:technology|hygiene|tech)|design and technology|business studies|life sciences?|facilities management|income tax|corporation tax|pilates mat|green belt|black belt)$/i;
/** They write for others, or hold a trade together. */
export const between =
  /\b(?:recruit\p{L}*|staffing|agency|personnel|talent|search|resourcing|federation|association|guild|(?<!credit )union|society|institute|chamber)\b/iu;
/** A group has many of these under names of their own. */
export const ofGroups =
  /^(?:hospital|hospice|infirmary|primary|high|gallery|gym|clinic|surgery|practice|dental|care|school|academy|college|university|trust|council|library|museum|theatre|hotels?|farms?|restaurants?|kitchens?|nursery|studios?)$/i;
/** None of these is part of another. */
export const ofNobody = /^(?:council|university|college|trust)$/i;
/** They run all sorts of services, or many houses of one sort. */
export const manifold =
  /\b(?:council|trust|university|college|group|nhs|church|diocese|ministry|department|board|holdings?|federation|authority|county|city|district|borough|partnership|international|brands|homes|houses|stores|estates|properties|leisure|hospitality|healthcare|care|education|services)\b/i;
/** Behind a title it is a person's, in brackets a slot that nobody has filled in. */
export const notNamed =
  /(?:\b(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Sister|Matron|Father|Fr|Rev|Reverend|Canon|Cllr|Councillor|Judge|Justice|Sir|Dame|Lord|Lady|Madame?|Frau|Herr)\.? |[[{<]\s?)$/;
/** Behind these it may be that of a town. */
export const behindTowns = /\b(?:in|to|from|of|near|around|round|between|via|outside|through|on) (?:the )?$/i;
/** Of another time, or where the writer is still: “I left it to work for”. */
export const elsewhere =
  /\b(?:left|before|used to|you(?:['’]ve| have| had)|previous\w*|former\w*|formerly|currently|(?<!\b(?:would|should|could|i['’]d|am|['’]m) )still)\b[^.;:]*$/i;
/** A subject has no sentence to go by: “Application for Pastry Chef at”, “Deckhand interview with”. */
export const appliedTo =
  /\b(?:role|position|post|job|interview|vacancy|application|opening|candidate|applicant)\b[^.!?]{0,40}(?:\b(?:at|with)|,) (?:the )?$/i;

/** “The night porter's job at”, “your vacancy at”: what stands behind it has jobs to give. */
export const atJob =
  /\b(?:role|position|post|job|vacancy|opening|opportunity|internship|apprenticeship|placement|traineeship|career|employment|future|application) (?:[\p{L}’'-]+ ){0,5}(?:at|with) (?:the )?$|\b(?:(?:team|crew|staff) at|(?:comes?|came|come) (?:up|free) at|opens? up at) (?:the )?$|\b(?:life|working|start|starting|employed) at (?:the )?$/iu;
/** The job that they talked about is the reader's, whatever else the sentence says: “I enjoyed discussing the role at …”. */
export const discussedJob =
  /(?<!\b(?:also|another|other|second|different|my|previously|once|before)\b[^.!?]{0,60})\b(?:discuss(?:ed|ing)?|(?:talk|speak|chat|spoke)(?:ed|ing)?(?: (?:to|with) (?:me|you|us|\p{Lu}\p{L}+))? about|(?:hear|learn|know)(?:ing)? (?:more )?about|t(?:ell|old|elling) me (?:more )?about|consider(?:ed|ing)? me for|interview(?:ed|ing)?(?: me)? (?:yesterday |today )?for|interest(?:ed)? in) (?:the|this|your) (?:\p{L}+ ){0,3}(?:role|position|post|job|vacancy|opportunity)(?: (?:as|of) (?:\p{L}+ ){1,3})? (?:at|with) (?:the )?$/iu;
/** Nor does anybody join a person, or become a part of one. */
export const joined = /\b(?:join(?:ing)?|part of|addition to|asset to) (?:the )?$/iu;

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
    'jewellers opticians florists caterers conservation aggregates concrete restoration bus buses trains railways gym pianos instruments zoo aquarium service ' +
    'castings forge forgings foundry steels alloys ceramics plastics polymers chemicals technologies infotech infra exports ' +
    'waterworks boatworks ironworks conveyancing ortho orthopaedics orthopedics letterpress brewing roastery bakehouse ' +
    'patisserie deli butchers fishmongers coachworks coachways surveyors engineers carpentry electrics drainage glazing ' +
    'upholstery saddlery kennels cattery grooming salon barbers spa orthodontics physiotherapy physio chiropractic ' +
    'osteopathy audiology optometry podiatry pathology diagnostics imaging biotech biosciences therapeutics ' +
    'semiconductors avionics rigging welding fabrication machining tooling mouldings extrusions knitwear cycles ' +
    'motorcycles caravans boats yachts shipyard dockyard dairies creamery meats seafood fisheries hatchery nurseries ' +
    'orchards vineyards growers lettings advocates notaries actuaries accountancy bookkeeping brokers assurance ' +
    'underwriting publishers bookshop records playhouse cinema orchestra ballet opera talent trams transit garages tyres ' +
    'tires optik logistik bistro brasserie trattoria osteria cantina tavern inn lodge resort hostel chalets ' +
    'consultancy consulting labs laboratories fabrics garments carpets marine offshore drilling quarries utilities broadband'
  ).split(' '),
);

/** Some stand in front: “Hotel Bayani”, “Grupo Almenara”. */
export const businessesInFront = new Set(
  (
    'hotel grupo groupe gruppe banco banca bank casa maison möbel autohaus klinik studio café cafe restaurant bistro ' +
    'pâtisserie patisserie boulangerie brasserie boucherie trattoria osteria château chateau bodegas clínica colegio galerie teatro museo hospital'
  ).split(' '),
);

/** No department, no street and no sort of work is called so: “Bridge Street Dental” is a firm though all its words are plain. */
export const shops = new Set(
  (
    'dental dentistry solicitors motors bakery brewery distillery pharmacy opticians vets ltd limited llc llp plc inc gmbh ' +
    'corp mutual airlines airways hotel hotels bank insurance logistics haulage couriers builders roofing scaffolding ' +
    'primary infants kitchens joinery florists jewellers estates coaches buses ferries cruises stores drugs foods dairy'
  ).split(' '),
);
