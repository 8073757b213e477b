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
  supervise survive teach tell tend sew knit thank think translate understand wear weld wonder write send throw fly drive
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
  wander warn weigh widen
  affect abandon abolish absorb accelerate accommodate accompany accomplish accumulate accuse acknowledge acquire adapt
  adopt advertise allocate analyse analyze anticipate approve arise assign breathe broaden cease characterise
  characterize circulate clarify collaborate comply comprehend compose conceive confuse contradict convey cultivate
  deceive deepen defend demolish deprive deteriorate devote differ diminish discourage dismiss distinguish
  distribute dominate donate eliminate emerge encompass engage enlarge enlighten enrich entail erase exaggerate
  excite facilitate fascinate formulate fulfil fulfill hinder ignore immigrate impose incorporate indicate induce
  inhabit innovate invade invest isolate lessen memorise memorize migrate minimise minimize mislead modify multiply
  nourish obey oppose outweigh overlook pollute possess predict presume prohibit promote punish regulate reinforce
  relieve resemble restrain seize shorten socialise socialize specify speculate stimulate strive surround suspend
  threaten tolerate undermine unify unite utilize vanish violate worsen correlate deduce detract elaborate enforce
  foresee memorialize optimise optimize perceive prescribe relax reproduce familiarise familiarize finalise finalize
  prioritise prioritize criticise criticize summarise summarize standardise standardize`;

/** Verbs that are nouns or adjectives too. */
export const doubleVerbs = `
  buy brew
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
  text tidy track transfer trim tutor type upgrade urge whisper wrap yield repair fire
  access aid appeal attempt ban bite blow collapse conflict contrast crash damage decline decrease defeat desire
  dislike drain dream favour favor focus forecast gamble graduate grasp impact kiss lack link mail mine neglect pile
  profit protest reform regret respect ruin sacrifice scream shelter survey trigger venture wound exploit express
  alert`;
