/**
 * Words of disapproval, and what people disapprove of after an interview. The one near the other is rare in a letter
 * that does not complain, unless it tells of the work or passes on what was said: complaintGuards.ts.
 */

/** Stems that only disapprove. `~` stands for any ending. */
const strong = `
  dreadful~ awful~ terrible terribly appalling~ atrocious~ abysmal~ horrible horribly horrendous~ horrid hopelessly useless pathetic~
  shocking~ disgrace~ shameful~ shameless~ unacceptable unprofessional~ disrespect~ discourte~ rude rudely rudeness
  unfriendl~ unhelpful~ unfair~ unjust~ unreasonabl~ ridicul~ absurd~ pointless~ childish~ insult~ humiliat~ degrad~
  demean~ farce farcical shambles shambolic nightmar~ chaotic~ chaos disorgani~ unorgani~ incompeten~ inept~
  clueless~ arrogan~ patroni~ condescend~ dismissive~ baffl~ outrag~ shabb~ slopp~ lousy misled mislead~ prejudice~
  discriminat~ stupid~ idiot~ unreadable illegible stuffy frustrat~ infuriat~ exasperat~ maddening irritating~ annoying~ tedious~
  distracting distracted ambush~ interrogat~ rigged embarrass~ meaningless insulting~ offensive offended upsetting
  scandal~ wretched miserabl~ micromanag~ bully bullying bullied bullies excuses fobbed messed mucked squeezed
  unpleasant~ uncomfortabl~ unwelcome~ unimpress~ unsatisf~ dissatisf~ inconsiderate~ thoughtless~ callous~
  heartless~ spiteful~ vindictive~ smug~ snooty snobb~ rudest crap crappy
  inappropriate~ intrusive~ irrelevan~ nonsens~ ludicrous~ laughabl~ preposterous bogus sham dishonest~ liar lied deceit~ deceiv~
  gruelling grueling harrowing soul-destroying demorali~ dishearten~ unbearable intolerabl~ insufferabl~ inhuman~ insane inexcusabl~
  unforgivabl~ unworthy underwhelm~ amateur~ half-hearted~ halfhearted~ lacklustre lackluster woeful~ dire bitterly
  aggriev~ resent~ indignan~ livid furious~ fuming disgust~ dismay~ appalled offhand off-hand brusque~ curt curtly surly
  sullen~ gruff grumpy hostile hostility frosty aggressiv~ abrupt~ sarcastic~ sneer~ smirk~ scoff~ snigger~
  belittl~ undermin~ sidelin~ scapegoat~ favouritism favoritism nepotis~ unqualified overbearing bossy tyrant~ toxic
  unsafe underpaid overworked exploit~ neglect~ mistreat~ ill-treated let-down botched bungl~ fiasco
  debacle letdown cock-up stitch-up whitewash charade travesty mockery cramped filthy smelly
  freezing boiling unheated gloomy pokey poky rickety wobbly unusable unplayable glitch~  unreliabl~ flaky
  impersonal~ perfunctory~ cursory token biased unbalanced one-sided contradictory misunderst~ misjudg~ misrepresent~ underestimat~ undervalu~
  snubbed slighted spurned ghosted stonewalled
  baffling mystif~ inexplicabl~ incomprehensibl~ unaccountabl~ unexplained undeserved`;

/** Stems that disapprove of an interview, and describe anything else. */
const weak = `
  poor~ bad badly hopeless rubbish wrong wrongly locked endless~ odd oddly strange strangely weird~ peculiar~ annoy~ irritat~
  exhausting boring bored patchy joke waste wasted~ circus cheek trap trick tricked mess suffer~ struggl~ blame
  blamed unclear confus~ vague~ missing noisy noise barking drilling racket unnecessary excessive~
  nowhere designed cold frosty unread unanswered unseen overran overdid overdone silly
  shot lagging jammed draughty drafty yawn~ sigh~ shrug~ surprised surprising disappointing~ unlucky unfortunate~
  disbelief doubt doubts suspicious~ cheaper nephew cousin in-law unprepared hurried interrupt~ crash~ dirty freezes frozen`;

const nouns = `
  interview~ panel test tests assessment~ exercise exercises role-play roleplay task whiteboard puzzle puzzles question questions
  questionnaire form forms portal website link zoom audio video screen timer receptionist reception lobby corridor
  room chair keyboard projector recruiter~ recruitment agency hr scheduler secretary security guard gate parking directions address
  map satnav gps train trains bus buses tram traffic motorway lift elevator stairs email letter reply feedback process
  application decision outcome rejection rejected advert advertisement posting appointment slot actor
  candidate candidates applicants engineer engineers personnel examiner examiners committee board microphone headset camera
  laptop software platform connection internet toolbox kit lighting heating air-conditioning commute journey drive
  welcome atmosphere tone attitude treatment manner manners behaviour behavior wait waiting
  vacancy shortlist office offices toilets selection hiring procedure conversation uniform`;

const expressionOf = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace('-', '[ -]?').replace('~', '[a-z]{0,8}'))
    .join('|');

const strongWord = `(?:${expressionOf(strong)})`;
const anyWord = `(?:${expressionOf(strong)}|${expressionOf(weak)}|too (?:long|many|fast|quick|quickly|loud|hard|hot|cold|small|late|slow|slowly|short|few)|(?:not|n['’]t) (?:a )?(?:fair|very good|much of)|not even|for show|in vain|no (?:explanation|apology|warning|reason)|out of order|(?:my|the wrong) name wrong)`;
const thing = `(?:${expressionOf(nouns)}|sat nav|role play|car park|case study|video call|job description|human resources|trial (?:shift|day)|waiting room|whole (?:thing|business|affair|experience|morning|afternoon|day))`;
const linked =
  "(?:was|were|is|are|isn['’]t|wasn['’]t|weren['’]t|felt|feels?|seems?|seemed|looked|sounded|kept|had|has|have|did|does|didn['’]t|made|got|ran|went|came|gave|began|turned|took|sent|left|let|appeared|proved|arrived|started)";
const few = "(?:[\\s,]+[\\w'’-]{1,30})";

/** "The room was freezing", "a useless recruiter". */
export const disapproval = new RegExp(
  `\\b${thing}\\b${few}{0,4}?\\s+${linked}${few}{0,4}?\\s+${anyWord}\\b|\\b${anyWord}${few}{0,1}?\\s+${thing}\\b`,
  'i',
);
/** "I felt humiliated", "it is rather frustrating to", "you were rude". */
export const feeling = new RegExp(
  `\\b(?:i|you|it|this|that|which|what)(?:['’](?:m|s|re|ve|d))?(?:\\s+(?:am|was|were|is|are|been|have|had|felt|feel|feels|find|found|think|thought|seemed|seems|got|made|makes|call|consider|did|do|must|would|can))?${few}{0,3}?\\s+${strongWord}\\b|\\b(?:was|were|is|are|felt|seems?|seemed|looked)${few}{0,3}?\\s+${strongWord}\\b`,
  'i',
);
/** What is bad about where one works. */
export const badWord = new RegExp(`\\b${anyWord}\\b`, 'i');

/** Who employs or employed the writer, or worked beside them. */
export const ownEmployer =
  /\b(?:my|our) (?:\w+ ){0,2}(?:boss|bosses|manager|managers|chief|vp|ceo|cto|supervisor|employers?|company|firm|owner|head|partners|director|landlord|colleagues?|co-?workers?|foreman|matron|line manager|management|principal|dean|captain|sergeant|shift leader|agency|team leader|workplace)\b|\bthe (?:\w+ )?(?:company|firm|home|place|school|shop|garage|hotel|office|hospital|clinic|farm|kitchen|people|ward|agency) (?:where )?i(?: now| currently)? (?:work|worked|am at|was at|left|am leaving)\b|\bwhere i (?:work|worked)\b|\bmy (?:last|present|current|old|former|previous|ex) (?:\w+ )?(?:job|place|school|shop|kitchen|office|garage|ward|hospital|hotel|farm)\b/i;
