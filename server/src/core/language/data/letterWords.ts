/**
 * The vocabulary that letters after any interview share. A word outside it says something about this job and this
 * conversation. Base forms are enough: words are compared by their Porter stem.
 */
export const letterWords: readonly string[] = [
  // Function words, and words of time, number, degree and order.
  `a an the and or but nor so yet if then than that this these those there here it its itself he she they them their theirs
  we us our ours ourselves you your yours yourself i me my mine myself him his her hers who whom whose which what when
  where why how all any both each few many more most much other another some such no not only own same too very just
  also even ever never always often sometimes usually already still again once twice soon now later before after during
  while until since ago about above across against along among around as at because behind below beside besides between
  beyond by despite down due for from in inside into like near of off on onto out outside over per through throughout to
  toward towards under up upon via with within without be am is are was were been being do does did done doing have has
  had having can could may might must shall should will would ought need let one two three four five six seven eight nine
  ten eleven twelve fifteen twenty thirty hundred first second third last next previous several half quite rather really
  truly simply especially particularly certainly definitely absolutely completely fully highly greatly deeply extremely
  perhaps maybe however therefore moreover furthermore additionally although though whether either neither instead else
  using used going gone doing being seeing buying paying saying staying playing trying lying dying getting putting running
  setting sitting letting cutting hitting winning adding joining aiming owning asking ending acting aged ages
  enough unless beneath hence whereby wherein whereas albeit lest till minus versus etc oneself themselves yourselves
  herself himself itself ourselves somewhere anywhere everywhere nowhere anyone whatever gotten gonna wanna cannot o'clock
  mr mrs ms miss dr fewer less least goes stop appear stuff piece pair lose losing chose bad worse worst bigger biggest
  older younger newer harder easier quicker faster slow slower stronger empty fine far odd thin thick light space truth
  today yesterday tomorrow tonight morning afternoon evening day week month year hour minute moment time date monday
  tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december spring summer autumn fall winter early late recent recently currently present past future ahead soon
  forward back away together apart around lot bit little thing something anything everything nothing someone anyone
  everyone nobody way kind sort part side end point fact case reason example instance matter number ok okay yes please
  well good better best great nice lovely wonderful fantastic excellent amazing awesome perfect ideal brilliant exciting
  interesting pleasant enjoyable helpful useful valuable important essential key main major new old big small large long
  short high low full whole real true sure certain clear right wrong possible likely different similar various able
  available ready free open close easy hard difficult happy glad pleased delighted thrilled excited grateful thankful
  honoured honored sorry afraid proud keen eager interested enthusiastic passionate confident convinced`,
  // Thanking, meeting, writing, waiting.
  `thank thanks thankful appreciate appreciation gratitude grateful time meet met meeting interview interviewer see saw
  seen seeing speak spoke spoken talk chat conversation discussion discuss call email mail message note letter phone
  write wrote written writing read reply respond response answer ask question hear heard listen tell told say said
  mention share shared explain describe show showed shown learn learned learnt know knew known think thought thinking
  believe feel felt hope wish want like love enjoy enjoyed look looking forward remain continue reiterate express extend
  convey confirm follow following update status timeline decision decide process stage step next round candidate
  application apply applied applicant consider consideration hesitate contact touch reach provide send sent additional
  further information detail reference referee portfolio resume cv cover attach attached attachment enclosed document
  request require convenience schedule arrange available availability opportunity chance invite invitation welcome
  warm kind kindness generous generosity busy patience patient wait waiting understand understanding understood realise
  realize remember recall pleasure honour honor privilege insight insightful informative impression impressed impressive
  inspiring inspire inspired encourage encouraging motivate reinforce strengthen strengthened confirmed deepen gave give
  given giving take took taken taking make made making get got getting go went gone going come came coming put keep kept
  leave left find found use used try tried bring brought become became seem seemed turn set run move stay live start
  begin began join joining add offer receive gain allow help helped assist assistance support happen include involve
  regarding concerning glimpse overview introduction introduce forward sincerely regards best wishes dear hello hi`,
  // The job in general, and what everybody says of themselves.
  `job role position post vacancy opening career work working worker employment employer employee staff colleague team
  teamwork company organisation organization firm business department division branch office institution group
  people person member manager management director supervisor leader leadership head boss lead recruiter hr human
  resource hire hiring recruit recruitment professional profession industry sector field market area world community
  experience experienced background skill skilled skillset ability able capable capability qualification qualified
  qualify expertise expert knowledge strength talent talented training trained train education degree university college
  certificate certification year responsibility responsible duty task requirement expectation goal objective aim target
  mission vision value values culture environment atmosphere workplace approach attitude ethic ethos style philosophy
  commitment committed commit dedication dedicated passion drive driven motivated enthusiasm excitement interest
  hardworking reliable flexible adaptable organised organized detail oriented proactive creative innovative innovation
  dynamic fast paced pressure communication communicate interpersonal collaborate collaboration collaborative
  cooperation problem solving solve solution challenge challenging challenged success successful succeed achieve
  achievement accomplish accomplishment grow growth growing develop development developing improve improvement excellence
  excel quality standard performance perform result contribute contribution contributing impact difference benefit asset
  fit match suit suited suitable align alignment addition strong strongly solid proven track record wealth deep broad
  unique diverse diversity inclusive inclusion sustainability sustainable ethical integrity trust trusted respect
  respected reputation reputable renowned leading leader prestigious esteemed history heritage tradition award
  successful customer client consumer user service product project initiative program programme plan strategy strategic
  operation operational daily day-to-day current level top global international national local technology technical
  system process tool method practice sector mission play played function positive friendly welcoming supportive open
  honest transparent professionalism potential ambition ambitious aspiration journey chapter dream path future learn
  build built create created deliver delivered ensure maintain manage managed handle handled lead led oversee
  quick everybody everyone somebody anybody punctual reliable
  precious accept advance video zoom teams online forget forgotten room treat care craft rare town city hand hands mix
  hands-on lively restful weekend evening holiday safe journey door trust faith promise dare glimpse reception
  colleague crew cover letter application form advert advertisement listing posting vacancy
  grant granting considering inviting every place name hold straight direct direction deep deeper pledge row scale
  transform transformation complexity heart account agenda board founder landscape framework evolve leverage synergy
  alongside balance mutual respectful utmost enter entire exact exactly extra mile finest foundation genuine genuinely
  impactful fulfil fulfill fulfilling rewarding reward exceptional outstanding remarkable superb tremendous terrific
  incredible incredibly invaluable immense immensely memorable meaningful noble vital crucial engage engaging engaged
  commend demonstrate exhibit showcase evident apparent attract appeal appealing drawn convince conviction certain
  wholeheartedly seamless seamlessly smoothly quickly speed fresh modern traditional diligence punctuality honesty
  loyalty accuracy accurate efficient efficiency effective effectively productive productivity competent competence
  versatile independent independently autonomous initiative responsive multitask deadline priority prioritise
  fluent language english computer software office microsoft excel powerpoint spreadsheet internet proficient
  coordinate serve serving effort energy punctual trustworthy loyal diligent calm curious courageous assure utmost alone
  smile hurry amount devote exchange dialogue reflect procedure state disposal energise energize affirm option weigh
  compare color colour compliance ownership purpose resilience mentor digital supply chain model regional wonder
  home ground face choose chosen choice select selected short list shortlist competition competitive confident delight
  prove proof standing chairman panel committee member volunteer course class study studied degree school student
  pupil patient family child children parent friend finally general specific briefly brief further sure idea perspective view thought opinion advice feedback bring offer`,
  // Courtesy, character and feeling.
  `courtesy courteous candour candor frank frankness hospitality gracious graciously cordial attentive considerate
  thoughtful gentle humble humility humour humor charm charming bubbly cheerful sunny vibe buzz warmth pride joy joyful
  love loving fond fun cool super brilliant fabulous smashing marvellous splendid magnificent stunning palpable evident
  obvious tremendous sound steady stable strength balanced meticulous conscientious methodical analytical practical
  pragmatic logical rational empathy empathetic compassion compassionate care caring tact tactful discreet discretion
  confidentiality ambitious hungry coachable teachable humble hustle tenacity tenacious determined determination persevere
  drive grit stamina resilient robust sharp smart bright clever quick-thinking articulate literate numerate presentable
  mature sensible dependable dutiful cautious careful tidy neat clean polite kindly sociable outgoing easygoing easy-going
  approachable personable likeable genuine sincere heartfelt profound sheer utter whole-hearted thorough fair rigorous
  rich richer valued treasured cherish relish thrive flourish blossom shine stand out strive aspire yearn long await
  anticipate expect eager thrill thrilling nervous nerve relaxed comfortable ease reassure reassured reassuring worry
  doubt regret disappoint disappointed luck lucky fortunate fortune bless blessed wish prayer god heaven finger fingers
  cross crossed grateful obliged indebted apology apologise apologize excuse pardon bother disturb inconvenience trouble
  burden impose favour favor chance shot guess bet honest honestly frankly hopefully fortunately unfortunately obviously
  clearly naturally sincerely faithfully cheers ta hiya hey hi mate guys folks lads sir madam lady gentleman gentlemen
  precious humbly kindly hereby herewith forthwith furnish furthermore likewise nevertheless nonetheless accordingly
  meanwhile thereafter whatsoever whichever whenever wherever whoever anytime anyhow anyway altogether overall indeed
  beautiful earlier later latest longer sooner sit sat stand stood seat camaraderie rapport collegiality eye ear mind brain foot feet
  shoulder basically actually literally personally probably possibly surely easily fairly pretty somewhat nearly almost hardly
  barely scarcely merely solely mostly mainly largely partly roughly approximately afterwards beforehand immediately
  instantly promptly shortly lately eventually previously formerly initially originally ultimately`,
  // Meeting, waiting and the steps of hiring, in all registers.
  `tour visit walkthrough chitchat catch-up catchup coffee tea water lunch drink biscuit sandwich handshake greeting
  receptionist lobby parking exercise presentation present presented assessment test task trial shift taster panel
  questionnaire form paperwork document passport visa permit clearance check screening shortlist longlist shortlisting
  offer contract notice period start begin commence relocate relocation move commute travel drop line ring bell text buzz
  ping shout hop jump slot calendar diary outcome verdict result news word update touch base loop circle pick picked
  chosen reject rejection unsuccessful successful runner-up feedback finalise finalize deliberate deliberation review
  evaluate evaluation assess recap summary summarise summarize reiterate emphasise emphasize underline stress restate
  structure structured format instruction agenda logistic logistics arrangement arrive arrival reach address signature
  screen camera connection link chat voicemail telephone mobile cell inbox thread recipient sender copy page foot top
  file attach attachment pdf reference letter recommendation transcript sample portfolio certificate`,
  // Business talk: says the same of every employer.
  `achieve ambition analysis analytic brand branding business-critical capacity capital cause cash chain channel change
  client-facing client-focused climate collaborate commercial commerce communication-skills competitor conference
  connection consistency consistent consult consultant consulting content context continuity continuous corporate cost
  cross-functional culture customer-centric cut data data-driven deal delivery demand demanding design discipline
  disrupt disruption domain drive economy ecosystem effort emphasis empower empowerment end-to-end enable enterprise
  entrepreneurial equality equity establishment event excellence execution executive expand expansion expense exposure
  fast-paced fast-growing finance financial flagship focus forefront forecast forward-looking function fund funding
  generation goal governance guest hierarchy high-quality high-performing holistic idea impact improve income
  infrastructure input inspiration insight integrate integration intellectual interaction interface internal external
  investment investor issue know-how launch lean learning legacy leverage lifecycle line local long-term loyalty
  management margin market marketing mentoring merger methodology metric milestone momentum morale motivation network
  networking niche objective on-site onboard onboarding operating optimise optimize outcome outreach output outlook
  partner partnership passionate patient-centered patient-centred patient-focused people-focused pipeline platform player
  policy portfolio possibility premises pressure price principle priority private public productive profile profit
  profitable progress progressive project promotion property proposition prospect provider purpose-driven pursue pursuit
  quarter quota rapport ramp reform regulation regulatory relation relationship relevant reliability reporting research
  resolve resolution resourceful retail retention return revenue risk roadmap sale sales scale scope segment senior junior
  service services session setting settle setup shareholder shape share site size social society solution source
  specialise specialist specialize speciality specialty stack stakeholder start-up startup statistic step stock strategic
  streamline structure supplier support survey sustainable synergy tackle talent task team-oriented teaching tech theme
  think-tank throughput time-management timely title trade training transition trend turnover university-level update
  upgrade upskill user value-added value-driven variety venture vendor vibrant vision visionary volume wellbeing
  well-being win-win winning workflow workforce workload workplace workstream world-leading young youth early-career
  clientele beneficiary donor supporter stakeholders citizen resident household member public visitor audience`,
  // Numbers, and the past of common verbs: the stem does not lead from "held" to "hold".
  `thirteen fourteen sixteen seventeen eighteen nineteen forty fifty sixty seventy eighty ninety fourth fifth sixth tenth
  fortnight noon midnight christmas easter began begun beat bought caught drew drawn drove driven fought flew grew held
  hung kept laid lent lost paid ran rose risen sang sold stuck swam sworn taught threw thrown woke wore
  worn won dealt meant bore born spoken written shown known fell raise raised finish finished belong
  surround propose pour count carry`,
  // Phrases of letters in single words.
  `particular existing clarify golden enlightening enlighten desire resonate soul extraordinary upcoming extra larger
  largest smaller greater greatest higher highest lower earliest oldest newest strongest hardest busiest closer clearer
  keener deeper wider liberty accelerate equilibrium corner beginning inventory fellow plus plenty none aside
  cup spirit esteem stimulating walk walked suggest joke explore admit confess figure warn
  fan front single supreme command order chapter search behalf hereto aforementioned apologise girl boy`,
  // Notions and verbs of formal letters.
  `abide absorb abundance accord acknowledge acquaint acquaintance acquire act acumen adapt adept adequate adhere adjust
  admirable admiration advantage advent advocate affable affection affiliate affinity afford agile aid alert alive allow
  allude amaze amenable amiable ample analyse announce anxious aplomb appetite applaud appoint appraisal apt arduous arise
  arouse assemble assign assume astute attain attempt attend attune authentic authority avail avenue avid awe backbone
  basic beckon behave beloved benchmark benevolent bespoke betterment blend boost bound boundary brave bright brim broad
  budding calling category celebrate circumstance civic clarity classic close-knit coherent comfort common compact
  compatible compelling compile complement compliment component compose composure comprehend comprehensive concept concern
  concise conduct confer confide conjunction conscience consent consequence conserve consist constant construct
  constructive contemplate contend contrast converse conversant cornerstone correct correspond courage crave credential
  credit critical cultivate curiosity custom decent declare decline deem default defend define delicate delve depart depth
  derive deserve desirable destiny devise dictate differ dignity dilemma disclose discover distant distinct distinguish
  district diversify divide drawback dual due dynamic ease edge elegant element elevate eligible eloquent embark embed
  embody embrace emerge eminent emotion encounter endeavour endorse endure enlarge enormous enrich enrol entail enthral
  entice entity entrust envisage equal era essence estimate evoke exceed exclusive exemplary exert exhaust exist explicit
  express extent fabric facet facilitate fail fame fate favourable favourably feasible feat feature fellow fervent firm
  first-class first-rate flawless focal foremost forge format formidable forum foster frame frequent fruitful fundamental
  gather gauge general genial glance glean good-natured govern grace grasp grip guarantee guide guideline happen harmony
  harness hasten heartily heartwarming hectic heed hesitant highlight hint horizon humane hurdle identify identity
  illuminate immediate imminent immerse impart imperative impetus implement imply impress in-depth incentive inception
  incline incorporate increase indicate indispensable industrious infinite influence inform inherent initiate innate inner
  inquire enquire inquiry enquiry insist instant instil institute integral intellect intend intense intent intention
  interrogation intrigue intrinsic invest invigorate item judge justice justify kindle kindred lack latter leap leisure
  liaise liaison limit linger link literal lively load logic longstanding long-standing lucrative magic magnitude mainstay
  majority manner manners mass meantime measure medium mental merit mild mindful mindset minute mode modest mood moral
  motive motto multiple myriad narrow natural needful negotiate neutral newcomer no-nonsense nominate norm notable
  noteworthy notice notion nurture oblige observe obstacle occasion occupy occur onward operate opinion optimal optimistic
  oral ordinary origin outline outset overcome overlap overwhelm partake partial participate passage peak peculiar peer
  perceive percentage perception period permit perpetual persist pertinent phase phenomenal pillar pivot pivotal plain
  pledge plunge poise polish ponder portray positive possess postpone praise precede precise predict preference premier
  premise prerequisite presence preserve prestige presume prevail prevent primary prime prize proceed profess prolong
  prominent prompt propel proper proportion prosper prosperity protect protocol prudent quest radiate random rapid ratio
  realm reap receptive reciprocate recognise recommend reconcile rectify redefine reduce refer refine refresh refreshing
  refuge regime regular reject relate release relief reluctant remark remedy remind remote renew repay repeat replace
  represent requisite rescue reserve reside respective restore restrict retain reveal revered revise revive revolve rise
  root rough round rule rush sacrifice sake satisfy satisfaction scenario scene score scrutiny secure seek self
  self-assured self-confident self-taught selfless sensation sense sensible sentiment separate sequence series serious
  severe sheer shock shortcoming sight sign significant silent simplify situation slight smart smooth soft sort spark
  special spectrum speech sphere split sponsor spot spread spur square stake standpoint staple steep stem stewardship
  stimulate strain strand stretch strict stride strike strive subordinate subsequent substance substantial subtle suffice
  suitability sum supplement suppose surpass surprise sustain swift symbol sympathetic tailor tailored tangible taste
  technique temper tempt tend tenet terms territory testament testify theory thought-provoking thread tone toolkit total
  tough trait transferable transmit transparent treasure tremendous trigger triumph turnaround typical ultimate unanimous
  uncertain undergo underpin undoubtedly unfold unify unite universal unlock unparalleled unwavering uphold upbeat upright
  urge urgent usual utility utilise vacant vague valid variable versed viable vicinity vigilant vigour virtually virtue
  visible vivid vocation vocational voluntary voice wealth welfare widespread wisdom withstand witness worth worthwhile
  worthy yardstick yield zeal zest calm clear crystal one-on-one one-to-one face-to-face in-person on-site superior
  superiors supervisor figure figures turnover annual percent`,
  // What people say of their own career, whatever it was.
  `advertise afraid alike asleep aspect background balance basis best-in-class better bilingual bit born bread-and-butter
  breadth brilliant bring broaden calm candidate capable caseload chair champion chartered childhood coach coaching
  colleague complement confident consecutive contribute cope core coursework cv decade dedicate degree-level demeanour
  depend diploma directly distinction doctorate doctoral driving duty earn eleven-year energetic energy entry-level
  equip equipped error ethic evening examination expertise extensive faculty familiar family feel first-hand firsthand
  flair flawless fluency fluently focused freelance full-time part-time gain gap general generalist gift gifted grade
  graduate graduated graduation grandmother grandfather grow grew grown half-day hand hands-on hard health heavy honours
  honors hour independent individual instinct intern internship interpersonal judgement judgment keen knack lay leader
  learner lesson level licence license licensed life lifelong lifetime maintain major manager-level mark master masters
  mother father mum mom dad brother sister husband wife son daughter cousin uncle aunt parent neighbour neighbor
  mastery mentee minor mistake money month motivated multilingual multi-tasking native night nine-year novice obtain
  occupation oversee overtime own pace pass passed pattern permanent temporary persistence personality personnel physical
  physically fit picture pay perfect phd play point post-graduate postgraduate practitioner practise practice prepare
  preparation problem-solver professionalism proficiency promise promote promoted proud qualify rapidly record reflective
  register registered repertoire reputation research-based responsible retire retirement retrain rigour rota routine
  salary scholar scholarship school-leaver secondment secondary seminar set shadow shift shift-work sick sickness-free
  since skill-set sleeve sole specialism spend spent standard strong-willed student subject succeed summer sunday
  superior supervise supervision support survive switch syllabus teach taught taught tenure term thesis dissertation
  thrive ticket tier tired tireless tirelessly tongue topic track trainee trainer tutor tutoring type typing undergraduate
  undertake undertook uniform unit varied vast weekday weekly wide wide-ranging willing willingness winter wise
  word-of-mouth work-life workman workshop worktime writing year-round yearly percent per cent pound dollar euro million
  billion thousand dozen couple double triple accident absence italian spanish french german polish portuguese arabic
  mandarin hindi urdu russian dutch swedish bilingual europe european britain british america american england
  overseas abroad country countries nation national nationwide region county state city village community neighbourhood
  neighborhood`,
  // What stands on a company's own pages and shows no conversation.
  `website site online page linkedin profile news article press founded established headquarters location based
  known popular award-winning cutting-edge state-of-the-art world-class innovative forward-thinking customer-focused
  reputation success story portfolio range variety offering excellence award mission statement core belief principle`,
];

/** The workplace, the people in it and those they serve: any letter about such a job has them. */
export const workplaceWords = `hospital school clinic surgery ward chambers studio workshop kitchen office shop store nursery kindergarten
  preschool charity bank library museum gallery farm hotel restaurant cafe bakery brewery garage site laboratory lab depot
  factory plant warehouse theatre theater opera salon council agency church prison airport airline station yard port
  classroom pharmacy practice parish campus college firm newspaper paper magazine publisher stable kennel zoo hospice
  orchard vineyard winery bistro bar pub gym spa pool centre center academy institute embassy court venue showroom
  nurse teacher lawyer solicitor barrister attorney paralegal engineer driver accountant auditor chef cook waiter plumber
  electrician builder designer analyst assistant administrator officer technician mechanic carpenter joiner baker farmer
  scientist researcher developer programmer architect surveyor man men woman women governor trustee partner chairman corridor lobby reception boardroom staffroom property twins
  newborn toddler teenager nephew niece grandchild railway police army navy military ministry embassy postman soldier caretaker cellar counter doctor dentist hygienist pharmacist physiotherapist
  paramedic midwife carer caregiver porter cleaner guard cashier clerk secretary bookkeeper librarian archivist curator
  journalist editor reporter translator interpreter gardener groom vet hairdresser barber stylist beautician receptionist
  concierge welder fitter roofer painter plasterer tiler bricklayer mason locksmith glazier operator apprentice agent
  patient pupil student resident client tenant guest passenger customer shopper donor diner reader listener viewer
  audience visitor families medicine nursing accounting plumbing gardening farming baking cooking`;

/**
 * Tools, papers and everyday objects of the trades: common in what a writer can do, and so weaker evidence of a
 * conversation than a word that belongs to no trade.
 */
export const tradeWords = `animal cat dog horse cow cattle sheep herd flock crop garden lawn turf hedge fence tree flower soil tractor
  mower chainsaw boiler pipe bathroom heating gas electric wiring board socket circuit roof brick tile timber wood steel
  metal concrete van lorry truck bus car vehicle forklift cab tachograph hgv route delivery parcel pallet crane digger
  till stockroom stock display window checkout refund shelf menu grill sauce pastry bread dough cake fish meat
  kitchenware beer wine barista knife dish dessert
  python java javascript typescript sql kubernetes docker terraform kafka linux windows aws azure cloud api database
  backend frontend server code coding machine-learning algorithm dashboard sap salesforce revit
  autocad photoshop powerpoint outlook observability monitoring deployment agile scrum kanban
  audit tax ledger payroll invoice payable receivable month-end treasury mortgage loan
  insurance underwriting bond litigation conveyancing contract tort tribunal appeal
  safeguarding phonics numeracy literacy maths science history geography curriculum marking gcse sen key
  medication dementia stroke acute surgical respiratory intensive emergency triage cannulate phlebotomy wound
  geriatric paediatric pediatric oncology radiography ultrasound x-ray vaccine therapy rehab therapist counsel midwifery
  grievance restructure tupe
  book print sheet desk page campaign dental transport domestic residential housing food music sport club sea land road
  house home income rate rent loss saving billing budget purchase inventory nature outdoor
  cscs sia nvq btec cpa cfa acca cipd prince2 pmp rn rgn nmc dbs hnd ba bsc ma msc phd mba
  shorthand subtitle grammar proofreading copywriting seo campaign brochure fundraising grant
  refugee pantry shelter
  chromatography titration hplc gmp microscope sample experiment chemistry physics biology mathematics statistics
  archaeology exhibit collection object catalogue archive manuscript
  balayage keratin bridal colour blow-dry nail massage facial`;

/** Long words with these endings name qualities and notions, as every letter does; hardly ever a thing that was seen. */
export const abstractEnding =
  /(?:tion|sion|ment|ness|ity|ship|ance|ence|ancy|ency|ism|ive|ous|ful|able|ible|ology|ical|ional|ise[ds]?|ize[ds]?|ising|izing)s?$/;
/** Long and concrete all the same. */
export const concreteWords = `ambulance sentence vegetable apartment basement instrument audience allotment ointment monument fragrance
  entrance appliance locomotive tortoise porpoise precipice residence evidence pavement casement tenement parliament
  plantation excavation tarmacadam accordion television radiation invitation anniversary ammunition donation
  harvestable machinable potable turntable timetable constable parable cable stable fable`;

/** Words that letters write with a capital inside a sentence, and that are no person. */
export const titledWords = `may march april june august will human resource resources head senior junior chief director manager lead
  general assistant officer team project sales marketing spring summer autumn winter fall north south east west chef sir
  madam mum dad mother father god christmas easter company board panel class level grade key stage year`;
