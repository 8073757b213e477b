import { wordings } from '../wording.ts';

/** Thanks for what they did. Slips in these words are many, and a misspelt thanks is thanks. */
export const thanks = wordings(`
  thank(s|ful|fully|ing|ed|you)?
  (thx|thnx|thanx)
  (diolch|merci|gracias|danke|grazie|obrigad[oa]|asante|mahalo|go raibh|tapadh leat)
  gr[ea]{1,3}t[ea]?ful+y?
  gratitude
  ap+r[ecits]{3,6}at(e|ed|ive|ion|ing|es)
  indebted|in your debt|obliged to you|much obliged|i am obliged
  (kind|generous|good|nice|decent|considerate|thoughtful|sweet|patient) of (you|the|your|[a-z]+ to)
  you (were|are|have been|all were) (all |both )?(very |so |really |most |more than )?(kind|generous|patient|welcoming|good to me)
  your (kindness|patience|generosity|hospitality|warm*|welcome|frankness|openness|candour|candor|honesty)
  (cheers|ta|bless you) (for|to)
  (take|took) it (very |most )?kindly
  (means|meant) a (lot|great deal) to me
  (valued?|treasured?) (your|the|our)
  (so|very|really) (pleased|glad|touched|moved) (that )?you (found|made|took|saw|let|gave|showed)
`);

/** Thanks in advance are a request; thanks "to" something give a reason. */
export const noThanks = wordings(`
  (thank(s|ing)?( you)?|grateful|gratitude)( so much| very much)? (in advance|to your|to the)
  (would|will|should) be (very |most |so |really |much |extremely |truly |deeply |greatly |highly )?(grateful|appreciative|thankful|appreciated|obliged)
  (would|will|should) (really |much |greatly |very much |also )?appreciate
  appreciate (it if|if you|(any|an|some) (news|update|word|reply|answer|response|information))
  no thanks
`);

/** How a letter can begin thanks without the word. */
export const gladOfMeeting = wordings(`
  (pleasure|honou?r|privilege|joy|treat|delight*|pleased|glad|happy|lovely|great|good|nice|wonderful|enjoyed|fun) ... (to (meet|talk|speak|see|visit|spend|sit)|meeting|talking|speaking|seeing|visiting|spending)
  (pleasure|enjoyed|lovely|great|good|nice|wonderful) ... (our|the) (talk|conversation|chat|meeting|discussion|interview|visit|tour)
`);

/** Good wishes to the reader, the team or the one they chose. */
export const wishes = wordings(`
  (wish*|hope|hoping|trust) ... (well|all the (best|luck)|every (success|happiness|good thing)|luck|success*|(the|very) best|joy|happiness|prosper*|thrives?|flourish*|turns? out|works? out|works? as|happy|enjoys?|settles?|good things?)
  (wish*|hope|hoping|trust) ... (a|an) (good|great|fine|strong|successful|happy|calm|mild|quiet|full|peaceful|restful|merry|smooth) [a-z]+
  (wish*|hope|hoping|trust) ... the (new|other|right|chosen|best|successful) [a-z]+
  (wish*|hope|hoping|trust) ... (she|he|they|whoever|the person|somebody|someone)
  (hope|trust) (that )?(the|your) [a-z]+ (will|goes|is|are|gets|stays|recovers|opens|ends)
  (my|the) hope (that|is)
  (all the (very )?best|best of luck|good luck|every success|(best|good|warm*|kind*) wishes|my best) (to|with|for|in)
  good luck|best of luck|fingers crossed|thumbs (pressed|crossed)|safe (travels|journey|trip)|get well|rooting for|mind (yourself|yourselves)|look after (yourself|yourselves)|take (good )?care of (yourself|yourselves)
  (greetings|regards|hello) to [a-z]+
  enjoy (your|the)|have a (very )?(good|great|lovely|nice|restful|wonderful|safe|peaceful|merry)
  may (the|your|you|it|they) ... 
  congratulat* ... (you|your|the|her|him|them)
  i am (sure|certain|glad|pleased|happy) ... (she|he|they|whoever|the new|the person|the right|your new|the other)
`);

/** Hopes of one's own are no good wishes. */
export const ownHopes = wordings(`
  (hope|wish|hoping) ... to (hear|get|work|join|be|have|see|speak|meet|talk)
  (hope|wish|hoping)( that)? i
  (hope|wish|hoping) for (a|an|the|my|another|good|positive) (job|chance|answer|reply|news|opportunity|response|reconsideration)
  (hope|wish|hoping) (that )?you (will |can |could |would )?(re)?(consider|keep|bear|think of|remember|tell|let|give|allow|change|forgive|understand|do not|not)
  hope for (a )?(yes|good news)
  luck (was|had|is) not
  (luck|fingers crossed|thumbs pressed) ... (for (me|myself)|with the next|next time|i (need|will need|could use))
  i (need|will need|could do with|could use) ([a-z]+ ){0,4}luck
  (hope|wish|hoping|trust) ... another ([a-z]+ )?(vacancy|opening|post|position|chance)
`);
