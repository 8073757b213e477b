/** Blaming something or somebody, and excusing oneself. Syntax of the patterns: language/phrases.ts. */
import type { CueGroup } from '../cues.ts';
import { type Grievance, innocent, not } from './complaintGuards.ts';

const journey =
  'traffic|commute|journey|trains|train|bus|buses|parking|motorway|car park|trip|roadworks|tube|metro|heat|lift';
const worse =
  'dreadful|awful|terrible|appalling|horrendous|horrible|nightmare|hell|hellish|impossible|disgrace|ridiculous|chaos|exhausting|shocking|atrocious|murder';
/** Whose doing it was, if not the writer’s. */
const others =
  'your|somebody|someone|nobody|no one|they|he|she|you|my (?:landlord|neighbou?rs?|boss|manager|teacher|professor|tutor|colleague|ex|agency|supervisor|partner)|the (?:agency|recruiter|receptionist|ward sister|teacher|examiner|manager|boss|interviewer|man|woman|lady|test|question|room|chair|noise|printer|computer|keyboard|screen|traffic|train|bus|lighting|instructions)';
const didBadly =
  "(?:seemed|sounded|stumbled|forgot|failed|ran late|arrived late|struggled|came across|was (?:\\w+ )?(?:late|flustered|nervous|not myself|not at my best|so slow|slow|out of breath|muddled)|was(?:n['’]t| not) (?:at my best|myself|on form|prepared|ready)|did(?:n['’]t| not) (?:answer|do well|do so well|perform|finish|shine|give|sleep)|could(?:n['’]t| not) (?:concentrate|answer|finish|think|hear|do)|took (?:me )?so long|went (?:so )?(?:badly|wrong)|knocked)";

export const excuses: readonly CueGroup<Grievance>[] = [
  {
    family: 'blame',
    patterns: [
      '[was not|is not|were not|hardly|not entirely|not really] ..2 [my|our] [fault|doing|mistake]',
      '[it was|is|entirely|all|really|it is] your (own) fault',
      'I blame [you|your|them|him|her|my boss|my manager|the recruiter|the agency]',
      '[so|please|can only|must|should] blame [him|her|them|your|the recruiter|the agency|the traffic]',
      '[you|he|she|they|recruiter|agency|traffic] [was|were|is|are] to blame',
      'your [website|directions|map|link|portal|form|instructions|car park|projector|connection|equipment|sign|signs|parking|lift|elevator|address|invitation] ..3 [was full|were full|was broken|broken|was wrong|were wrong|did not work|crashed|gave the wrong|gave me the wrong|had the wrong|wrong|confusing|misleading|unclear|kept freezing|kept dropping|hopeless|out of order|nightmare|ridiculous|sent me to]',
      `[the|your|that] ..2 [${journey}] ..3 [was|is|were|are] ..4 [${worse}]`,
      '[sent me to the wrong|sent me the wrong|took me to the wrong|sent me round twice]',
      '[sat nav|satnav|gps] ..2 [took|sent|led|put] me ..4 [wrong|lost|miles|nowhere|other side|astray|detour|circles|late]',
      'nowhere to park',
      `[${not}] [hold|take] ..1 against me`,
      'do not ..2 judge me',
      'it took me ..4 [minutes|hour|hours|buses|trains] ..8 [and the interview lasted|interview lasted|for nothing|only to be|only to find]',
    ],
    besides: innocent,
  },
  {
    family: 'blame',
    patterns: [
      'down to your',
      '[because of|thanks to|due to|owing to] your [receptionist|recruiter|directions|website|car park|security|colleague*|projector|connection|equipment|system|map|form|parking|hr|instructions|link|agency|lift|address]',
      '[which|that|it] cost me ..3 [minutes|hour|hours|marks|time|points]',
    ],
    when: /\b(?:freez\w*|froze|late|lost|wrong\w*|bad\w*|poor\w*|fail\w*|mistake\w*|not|delay\w*|nervous|stumbl\w*|broken|crash\w*)\b/i,
    besides: innocent,
  },
  // An excuse, announced as none, and what would have been.
  {
    family: 'excuse',
    patterns: [
      `[${not}|no|without|never] ..3 [excuse|excuses|excusing myself] ..2 but`,
      '[in mitigation|extenuating circumstances|mitigating circumstances|an explanation not an excuse]',
      '[everything|nothing] ..2 [went wrong|went right|conspired against|goes wrong] ..1 [that day|on the day|that morning|on the way|for me]',
      '[were|was] against me',
      'I [had|have had|was having|had been having|have been having] ..2 [bad|terrible|awful|dreadful|rough|horrible|difficult|tough|stressful|rotten|hard|sleepless] ..1 [day|week|night|morning|journey|drive]',
      '[one of those days|not my day|not one of my better days|an off day|off my game]',
      '[no one|nobody|anyone|anybody] could have [given|answered|done|performed|concentrated|worked|passed|taught]',
      `[${not}|hardly] ..5 [reflect*|do justice to] ..1 [my ability|my abilities|my skills|what I can do|what I am capable|me well|who I am|my experience|my level]`,
      `[${not}|hardly] ..3 fair way to`,
      '[the doing of my|entirely the doing]',
      /n['’]t (?:\w+ ){0,4}(?:given|have|had|get|got) enough (?:time|notice|information|chance|opportunity|warning)\b|\bnot (?:given |have |had )?enough (?:time|notice|information|warning) (?:to|for)\b/gi,
      /\b(?:interviewers?|you|he|she|they|panel|room|questions?|test|camera|silence|manager|recruiter) (?:\w+ )?made me (?:so |very |really |feel |too )?(?:nervous|uncomfortable|anxious|forget|stumble|flustered|lose my|sad|upset)\b|\b(?:it|which|that) made me (?:so |very )?(?:anxious|nervous|uncomfortable)\b|\b\w+ (?:distracted|disturbed|unsettled|rattled) me\b/gi,
      /\b(?:confused|misled|thrown) by (?:the|your) (?:directions|map|instructions|website|email|signs?|question|test|format)\b/gi,
      '[had it in for me|bundle of nerves|bag of nerves|nervous wreck]',
      '[hardly|not really|scarcely] my [real|usual|best|normal]',
      'I could hardly [think|hear|see|concentrate|speak|breathe]',
      `[${not}|below|nothing like] my [usual|normal|real] [standard|self|level|form]`,
      /\bI (?:had|was|felt|have had|was under|had been)\b[^.!?]{0,40}\b(?:migraine|headache|fever|flu|stress|ill|sick|unwell|exhausted|tired|in pain|hungry|hungover|grieving)\b(?![^.!?]{0,60}\b(?:mov\w+|postpon\w+|reschedul\w+|new date))[^.!?]{0,40}\b(?:interview|that day|on the day|that morning|that week)\b/gi,
      /\bit was (?:so |very |really )?(?:hard|difficult|impossible) (?:for me )?to (?:focus|concentrate|hear (?:you|the)|think|answer|follow)\b/gi,
      /\bI could (?:barely|hardly) (?:hear|see|understand) (?:you|the (?:questions?|screen|panel|interviewer))\b/gi,
      /\bI(?: am|['’]m) (?:usually|normally|generally) (?:\w+ )?(?:confident|calm|better|prepared|punctual|organi[sz]ed|talkative|sharp|quick|relaxed)[^.!?]{0,20}\bbut\b/gi,
      /\bif (?:the|your) (?:instructions|questions?|test|form|room|directions|audio|link|email)\b[^.!?]{0,40}\bI (?:would|could|might) have\b/gi,
      'wish I had had more [time|notice|warning]',
      '[given|had|left] (me) [no time|no notice|no chance|no warning] to [prepare|think|read|eat|change]',
      /(?:n['’]t|\bnot|\bhardly|\bnever) (?:[\w'’]+ ){0,6}(?:fair|true|accurate|real|proper|full|right) (?:picture|reflection|measure|impression|judge?ment|test|idea|view|side) of (?:me|my|what i|who i)\b/gi,
      new RegExp(
        `\\b(?:that['’]s|that is|which is|this is|which explains|that explains) (?:\\w+ )?(?:why )?(?:i|my \\w+|the (?:test|answers?|presentation|lesson|exercise)) (?:\\w+ ){0,2}?${didBadly}`,
        'gi',
      ),
      /\b(?:which|that|it|what|this|and) (?:\w+ )?(?:threw me|put me off(?: my (?:stroke|stride|guard|game))?(?=\s*[.,;!]|$)|distracted me|knocked my confidence|unsettled me|made me (?:nervous|late|forget|lose my|stumble|flustered)|left me (?:no time|flustered|shaken|unprepared|in no state|rattled)|hardly helped|made it (?:hard|impossible|difficult) for me to)\b/gi,
      new RegExp(
        `\\b(?:I|my) (?:\\w+ ){0,3}(?:got (?:the|it|my) [^.!?,]{0,25}wrong|took (?:me )?(?:so|too|that) long|was (?:\\w+ )?(?:slow|nervous|late|quiet|short|vague|rude|unprepared|dishevelled|sweaty|wet|not so good)|(?:test|answers?|grades?|marks?|score|results?|references?) (?:\\w+ ){0,3}(?:not what|lower|low|poor|bad|weak|took)|failed|forgot|ran out of time)\\b[^.!?]{0,30}\\b(?:because|since|as|due to|owing to|thanks to|on account of|down to|what with) (?:of )?(?:${others})\\b`,
        'gi',
      ),
      new RegExp(
        `\\bI (?:did(?:n['’]t| not)|could(?:n['’]t| not)|was(?:n['’]t| not)(?: able to)?) (?:shine|do well|perform|answer|concentrate|think|finish|explain|hear|pass|impress|come across|prepare)\\b[^.!?]{0,40}\\b(?:because|as|since|due to|owing to|thanks to) (?:of )?(?:${others}|there|it|the|i was)\\b`,
        'gi',
      ),
      /\b(?:didn['’]t|did not|haven['’]t|have not|never) (?:really )?(?:see|seen|saw|meet|met|get|got) the (?:real|best|true) (?:me|of me)\b/gi,
      /\b(?:not|n['’]t) what (?:it|they) should be\b/gi,
      /\bany(?:one|body| \w+) would have (?:struggled|failed|found it hard|had trouble|been nervous|had difficulty|made mistakes)\b/gi,
      /\b(?:my \w+(?: \w+)?|I) (?:would|could|might) have (?:been|gone|read|sounded|looked|come out|done|passed) (?:\w+ ){0,2}(?:better|to plan|well|stronger)\b[^.!?]{0,40}\b(?:had (?!i\b)|if (?!i\b)|but for|on a|without (?:the|your|all))/gi,
      /\bif the [^.!?,]{3,40}\bI (?:would|could|might) have been (?:on|at|much|far|in) /gi,
      /\byou(?:['’]d| would) have seen (?:what i|a different|a better|the real)\b/gi,
      /\bhad (?:the|your|dr|mr|mrs|ms|they|\w+) [^,.!?]{1,50}\b(?:not|been|told|given|asked|warned)\b[^.!?]{0,30}, [^.!?]{0,20}(?:would|['’]d|might|could) have\b|\b(?:would|['’]d|could) have (?:gone|been|done) [^.!?]{0,30}\bhad (?:the|your|they) /gi,
      /\bwhat with (?:the|my|your|no|all)\b/gi,
      /^between the [^.!?]{0,60}\b(?:roadworks|traffic|rain|noise|delay\w*|heat|audio|trains?|bus|barking|drill\w*|phone)\b/gi,
      /\b(?:questions?|instructions|accent|line)\b[^.!?]{0,30}\b(?:hard|impossible) to (?:understand|follow|hear|make out)\b|\bnobody could (?:follow|understand)\b/gi,
      /\bI(?: am|['’]m) (?:usually|normally|generally|otherwise) (?:\w+ ){0,2}(?:better|stronger|quicker|faster|calmer)\b/gi,
    ],
    when: /\b(?:i|me|my|mine|noise|any\w* would have|any \w+ would have)\b/i,
    besides: innocent,
    unless: /\bhere (?:is|are)\b|\blearn\w*|\bpracti[cs]\w+|\bwould have been (?:late|lost)\b/i,
  },
];

/** The writer's own poor showing. */
export const poorShowing =
  /(?:\b|(?=n['’]t))(?:(?:not|n['’]t) (?:quite |really |exactly )?(?:at|on) (?:my|our) best|(?:not|n['’]t) (?:quite |really )?(?:myself|on form)|off form|under par|below par|(?:answer|perform|did|do|went|go|present|interview)(?:ed|ing|s)? (?:so |very |rather |quite |pretty )?(?:badly|poorly)|stumbled?|went blank|go blank|dried up|lost my (?:thread|train)|(?:seem|look|sound|c[ao]me across|appear)(?:ed)? (?:\w+ ){0,4}(?:distracted|nervous|tired|unprepared|rude|cold|out of sorts|flustered|off|quiet|vague|confused|short|flat|muddled)|(?:could|can|did) ?(?:n['’]t|not) (?:\w+ )?(?:concentrate|focus|think (?:straight|clearly)|hear (?:you|the|half)|show|finish the|do (?:so |very )?well|perform|do myself)|muddled|all over the place|in (?:such )?a state|I was (?:so |a bit |rather |too )(?:quiet|flat|nervous|muddled|vague|short|flustered)|(?:did(?:n['’]t| not)|not) go (?:so |very |too )?well|(?:not|n['’]t) thinking (?:clearly|straight)|rambl(?:ed|ing)|babbl(?:ed|ing)|(?:was|felt|arrived|got there|came in) (?:\w+ ){0,2}(?:stressed|flustered|frazzled|shaken|soaked|out of breath|rattled|worn out|anxious|tense)|panicked|(?:english|voice|memory|spelling|typing|maths|french|german) (?:was|were) (?:not|so bad|poor)|messed (?:it |that |things )?up|screwed (?:it |that )?up|rubbish (?:on|at|in)|failed the|fluffed|botched|(?:my|the) (?:\w+ )?(?:answers?|presentation|test|performance|interview|demo|lesson|typing|pitch|trial|audition) (?:\w+ ){0,6}(?:poor|bad|badly|wrong|weak|not good|rubbish|disappointing|suffered|below|worse)|do myself justice|unprepared|not me at all|(?:do|did|give|gave|show|showed) (?:not |n['’]t )?my best|(?:do|did|done) as well as|(?:sorry|apologi[sz]e|apologies|forgive me) (?:for|about|if) (?:my|the|any) (?:\w+ )?(?:typos?|mistakes?|errors?|mess|answers?|performance|spelling|confusion)|my (?:\w+ )?answers (?:were|seemed) (?:\w+ )?(?:short|brief|confused|vague)|knocked over|let myself down|apologi[sz]e for (?:my|the) (?:\w+ )?(?:answers?|performance|presentation|state|lesson|test)|made (?:a mess|(?:so|too) many mistakes|silly mistakes)|forgot (?:everything|half|what)|low score|scored (?:so )?(?:low|badly))\b/i;

/** What people put it down to. */
export const hindrance =
  /(?:\b|(?=n['’]t))(?:tired|exhausted|ill|unwell|(?:not|n['’]t) (?:been )?(?:feeling )?(?:very |too )?well|sick|(?:a|heavy|bad|stinking|had) cold|flu|fever|headache|migraine|toothache|hangover|no sleep|sleepless|(?:not|n['’]t|hardly|barely) (?:sleep|slept)|up all night|head was|late|delayed?|cancelled|canceled|traffic|trains?|bus|buses|satnav|sat nav|roadworks|parking|nowhere to park|lift|elevator|nois[ey]|drilling|screen|keyboard|projector|camera|microphone|connection|wi-?fi|internet|glasses|goggles|chair|heat|boiling|freezing|stuffy|unfair|confusing|unclear|badly (?:put|worded)|trick|rushed|time (?:ran|was)|no time|not enough time|told me|nobody|no one|neighbou?rs?|stress\w*|jet lag\w*|laptop|computer|printer|alarm|battery|interrupt\w*|yawn\w*|clock|leaked|broken?|broke down|double shift|night shift|divorce|hungry|mum|spoke too|wrong (?:building|door|entrance|floor|street|address|room|road)|got lost|flat ty?ire|not used to|time to eat|sick colleague|under (?:a lot of )?(?:stress|pressure)|packed|no breakfast|too much coffee|n['’]t eaten|not eaten|morning person|broke down|medication|stuck in)\b/i;

/** Says it, and then does something about it. */
export const constructive =
  /\b(?:here (?:is|are)|here['’]s|i have since|i['’]ve since|since (?:then|looked)|look(?:ed)? (?:it|that) up|so i (?:have|went|am)|so i['’]ve|i would (?:now )?(?:say|answer|add)|better answer|should have said|would have liked to (?:say|add)|let me|my answer is|attached|you (?:made it|put me at|were (?:so )?(?:kind|patient))|thank you for (?:bearing|your patience|being so)|signed up|working on|practi[cs]\w+|joined)\b/iu;

/** What would have been, had things been otherwise. */
export const counterfactual =
  /\bI (?:would|could|should|might)(?: have|['’]ve) (?:\w+ ){0,3}(?:done|answered|performed|prepared|scored|passed|managed|finished) [^.!?]{0,40}\b(?:if|had|but nobody|but no one|but for|with more time|given more)\b|\b(?:had I|if I had|if I['’]d|had you|if you had|had (?:some|any)(?:one|body)) (?:\w+ ){0,2}(?:known|told|been (?:told|given|warned|asked)|warned|mentioned|said|given)\b/i;
