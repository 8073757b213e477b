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
  // What stands on a company's own pages and shows no conversation.
  `website site online page linkedin profile news article press founded established headquarters location based
  known popular award-winning cutting-edge state-of-the-art world-class innovative forward-thinking customer-focused
  reputation success story portfolio range variety offering excellence award mission statement core belief principle`,
];

/** Trades and their places: everyday in a letter about such a job, but not where somebody told of them. */
export const tradeWords = `hospital school clinic surgery ward chambers studio workshop kitchen office shop store nursery charity bank library
  museum farm hotel restaurant cafe garage site laboratory lab depot factory plant warehouse theatre salon council agency
  nurse teacher lawyer solicitor engineer driver accountant chef cook plumber electrician builder designer analyst
  assistant administrator officer technician mechanic carpenter joiner baker farmer scientist researcher developer`;
