/** Nouns that can be counted, in letters of all trades and in schoolbooks. */
export const countNouns = `
  accident account point gun tray oven stove knife spoon fork cup boot glove rope pump hammer saw drill lamp roof achievement activity address advantage advert agency airport animal answer apartment apple applicant
  application appointment area article aspect assignment baby bag bank barn bed benefit bill bird boat book boss bottle
  box boy branch bridge brother budget building business cake call camera candidate car card career case cat
  challenge chance change chapter character child choice church city class classroom client clinic coach colleague
  college colour color company competitor computer concept connection contract conversation cook corner country couple
  course court cousin cow crew culture customer daughter day deadline decision degree department description desk
  detail device difference difficulty director disadvantage disease doctor document dog door dream driver duty email
  employee employer engine engineer error event exam example experiment expert factor factory family farm farmer father
  feature field file film firm flat flower forest form friend game garden girl goal group guest guide habit hand
  holiday horse hospital hotel hour house human husband idea illness improvement industry institution interview
  invention invoice issue item job journey key kid kitchen kiln lab language lawyer leader lecture lesson letter
  library life line list machine manager map market mechanic meeting member message method minute mistake
  month mother movie museum name neighbour neighbor note number nurse object office officer opinion
  opportunity option order owner page paper parent part participant partner passenger patient pattern person phone photo
  picture plan planet plant plate player point policy position post principle prize problem product professor
  program programme project pupil question reader reason recommendation reference relationship report request
  requirement resource responsibility restaurant result reviewer river road role room rule salesman school scientist
  season secret section sentence service shift shop sister site situation skill solution son source speaker
  stage step store story strategy street student study subject supplier system table task teacher team term test text
  thing ticket time tip tool topic tour tourist town tractor trade train tree trip truck type uncle unit university
  vacation valve van vehicle village visit visitor volunteer wall ward way weakness week weekend wife window word worker
  workplace workshop writer year
  adult analyst appliance architect artist assistant athlete attitude author award backpack balcony banker barrier
  basket battery beach bicycle bike blanket brick bucket bus butcher button cabin campus category ceiling centre
  center certificate chef citizen clerk community competition conclusion condition consequence consultant consumer
  contractor counter crime criterion debate decade defect definition delivery designer desktop developer dictionary
  discovery drawing earthquake electrician element entrance episode essay exception excuse exhibition explanation
  fence festival fridge gallery generation gift government graduate guideline headline hobby household individual
  ingredient instance institute instrument investor island journalist keyboard ladder lake landlord laptop layer
  lecturer location lorry magazine mall menu merchant millionaire mountain musician neighborhood neighbourhood
  nation novel obstacle ocean operator organisation organization painter painting parcel passage pencil phenomenon
  philosopher pilot pipe playground poem politician portfolio presenter prescription president prisoner procedure
  producer professional psychologist qualification quarter receipt recipe recipient region researcher resident route
  saleswoman salary scene scheme scholar screen screwdriver seminar shelf shopkeeper singer soldier specialist
  spectator statement stranger suggestion supermarket supervisor surgeon symptom technician technology telephone
  theory toy tradesman tradition trainee translator traveller traveler tunnel tyre tire user vendor venue viewpoint
  victim video waiter waitress website widow winner workman`;

/** Of these, nouns that do not stand bare behind a preposition, as “in bed” or “by car” do. */
export const bareNouns = `
  airport apartment animal applicant boss child colleague customer client city country dog doctor employee
  employer engine factory farmer friend garage garden hallway hotel kitchen lab library manager mechanic museum nurse
  office opportunity patient problem restaurant student supervisor supplier teacher tractor village warehouse workshop
  world neighbourhood department yard depot barn author conference corridor director guest interviewer lecturer meeting
  neighbour neighbor owner passage passenger professor speaker tourist waiter waitress seminar presenter candidate`;

/** Nouns that have no plural and take no “a”. */
export const massNouns = `
  advice baggage equipment evidence feedback furniture harm homework information knowledge luggage machinery news
  progress traffic weather`;

/** Plurals that are not made with -s. */
export const oddPlurals = 'people children men women feet teeth mice';

export const adjectives = `
  able afraid available aware certain confident curious delighted eager excited familiar free glad grateful happy
  honoured honored impressed interested keen pleased proud ready responsible satisfied sorry sure surprised thankful
  thrilled unable willing`;

/** Adjectives that stand before a noun, and are neither noun nor verb. */
export const attributes = `
  accurate active actual advanced amazing ambitious ancient annual attractive awful basic beautiful big boring brave
  brief bright brilliant broad busy careful cheap clever comfortable common complex complicated convenient correct
  crowded cultural dangerous deep delicious detailed different difficult dirty easy educational effective efficient
  elderly electric electronic emotional enormous enthusiastic environmental essential excellent exciting expensive
  experienced famous fantastic fascinating financial foreign formal former friendly funny good great healthy heavy
  helpful historical huge important impressive independent industrial innovative intelligent interesting
  international large lazy legal local logical lonely long lovely lucky major medical memorable mental minor modern
  narrow natural necessary negative new nice noisy normal obvious odd old ordinary organic original particular
  perfect personal physical pleasant polite political poor popular positive possible potential powerful practical
  precious previous private productive quiet rapid rare real realistic recent relevant reliable religious rich rural
  serious severe short significant similar simple slow small social specific stable strange strict strong successful
  sudden suitable tall technical terrible tiny tired traditional tremendous typical ugly unhealthy unique unusual
  urban useful useless valuable warm weak weird wide wild wonderful young`;

export const comparatives = `
  better bigger cheaper cleaner clearer closer colder deeper earlier easier faster fewer greater happier harder heavier
  higher larger later less lighter longer louder lower more narrower nearer newer older poorer quicker quieter richer safer
  shorter simpler slower smaller smoother sooner stronger taller thinner warmer weaker wider worse younger`;

export const superlatives = `
  best biggest cheapest cleanest closest deepest easiest fastest greatest happiest hardest highest largest latest longest
  lowest nearest newest oldest poorest quickest richest safest shortest simplest slowest smallest strongest tallest
  weakest wealthiest worst youngest`;
