/** Verbs that are nothing else: no noun and no adjective is written the same. */
export const pureVerbs = `
  accept achieve add admit advise afford agree allow announce apologise apologize apply appear appreciate argue arrange
  arrive ask assist assume attend avoid bake become begin behave believe belong bring carry choose collect
  communicate compare complain concentrate confirm connect consider consist contain contribute convince cooperate create
  decide deliver depend describe deserve destroy determine develop die disagree disappear discover discuss divide
  earn eat emphasise emphasize encourage enjoy ensure enter establish evaluate examine exist expand expect explain
  explore fail fill follow forget forgive gather generate get give go grow happen hear hide hold
  identify imagine implement impress improve include inform inspire install introduce invite join keep know learn lend
  let listen lose maintain meet obtain occur operate organise organize participate perform persuade
  prefer prepare prevent proceed protect prove provide publish pursue reach realise realize receive recognise
  recognize recommend reduce refer reflect relate rely remain remember remind remove replace represent require resolve
  respond retire satisfy say see seek seem sell send serve settle sing sit solve speak spend succeed suffer suggest
  supervise survive teach tell tend thank think translate understand wear weld wonder write send throw fly drive
  break steal swear tear wake swim draw lead bend rewrite rebuild redo retell
  adjust amend appoint assemble assess assure attach attract borrow calculate cancel celebrate cite classify
  combine commit compensate compete compile conclude consult consume correspond declare decorate dedicate define delete
  demonstrate deny depart derive detect diagnose dig disappoint dispose disturb earn edit educate elect embarrass employ
  enable enhance enquire enrol entertain equip evolve exceed exclude execute expose extend fetch grind
  hesitate illustrate inherit inquire inspect instruct insure integrate intend interpret interrupt investigate justify
  lay mend modernise motivate negotiate notify observe oblige omit oversee overcome persist postpone pour pray preserve
  pretend propose qualify reckon reconcile recover recruit redesign register reject relocate renew renovate
  restore restrict retain retrieve reveal revise simplify solder specialise specialize steer strengthen
  submit subscribe substitute sustain tempt thrive transform undergo undertake unload utilise vary verify
  wander warn weigh widen`;

/** Verbs that are nouns or adjectives too. */
export const doubleVerbs = `
  act answer attack call care catch cause change charge check clean clear climb close complete contact control cook cost
  count cover cry cut dance delay demand design doubt dress drink end escape estimate exchange experience face fear feed
  fight finish fit fix gain guess handle hate help hope hurt increase interest interview judge jump laugh leave lie lift
  like limit live load look love make manage mark matter mean measure miss move name need note offer open order own pack
  park pass pay pick place plan plant play point practise press produce promise pull push put question quit race raise
  ring reply report request rescue rest result return review reward ride rise risk run rush save search set shake shape share
  shoot shop shout show shut sign sleep smell smile sound stand start state stay step stop store study supply support
  suppose swap take talk taste test tie touch train travel treat trust try turn use visit vote wait walk want waste
  watch welcome wish work worry do have spray price cheer notice mention suspect bother deal hire fall win select recall encounter stir update find feel read
  build issue map list form head group guide coach lecture date picture voice page
  score trade process program project research estimate balance branch bridge book board box camp chair film frame
  influence judge market mind model nurse object repair request sample schedule sentence signal spot staff surprise
  sweep switch target track transport volunteer benefit total value view witness aim alter audit award blame block boil brief brush challenge chase chat claim coach code
  comment conduct copy correct cross cure cycle debate deposit direct discharge double download draft dry dust email
  excuse exercise file fold fund grant guard guarantee harvest heat highlight import iron kick knock label land launch
  lock log milk mix monitor nod pack paint park pause phone pick pin pitch plough post print prompt purchase quote rate
  record release rent repeat rescue reserve resign roll rule scan scrub seal secure separate service shift ship slice
  slip smoke sort spare spot spread squeeze stack stamp stick stretch strike struggle swing tackle tape tax telephone
  text tidy track transfer trim tutor type upgrade urge whisper wrap yield repair fire`;

/** Nouns that can be counted, in letters of all trades and in schoolbooks. */
export const countNouns = `
  accident account achievement activity address advantage advert agency airport animal answer apartment apple applicant
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
  workplace workshop writer year`;

/** Of these, nouns that do not stand bare behind a preposition, as “in bed” or “by car” do. */
export const bareNouns = `
  airport apartment animal applicant boss child colleague customer client city clinic country dog doctor employee
  employer engine factory farmer friend garage garden hallway hotel kitchen lab library manager mechanic museum nurse
  office opportunity patient problem restaurant student supervisor supplier teacher tractor village warehouse workshop
  world neighbourhood department yard depot barn`;

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

export const comparatives = `
  better bigger cheaper cleaner clearer closer colder deeper earlier easier faster fewer greater happier harder heavier
  higher larger later less lighter longer louder lower more narrower nearer newer older poorer quicker quieter richer safer
  shorter simpler slower smaller smoother sooner stronger taller thinner warmer weaker wider worse younger`;

export const superlatives = `
  best biggest cheapest cleanest closest deepest easiest fastest greatest happiest hardest highest largest latest longest
  lowest nearest newest oldest poorest quickest richest safest shortest simplest slowest smallest strongest tallest
  weakest wealthiest worst youngest`;
