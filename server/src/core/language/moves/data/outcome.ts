import { wordings } from '../wording.ts';

/** What a decision, and the way to it, are called. */
const outcome =
  'decision|decisions|decid*|timeline|time ?line|time ?frame|timescale|timetable|schedule|timing|next steps?|steps?|process|procedure|status|state of|stages?|(next|second|third|final|further|another) rounds?|update*|news|progress*|outcome|results?|conclusion|verdict|word|answer|chosen|choose|choosing|choice|filled|fill|still (open|on|hold|being|in|the case)|stands?|standing|hear|heard|know more|reply|move forward|moving|movement|moved|the (post|role|position|job|vacancy|opening|search|selection|shortlist|short list|hiring|appointment|recruitment|panel|committee|board|lot)|recruitment|my application|any further|second (round|interview)s?|start date|appointed|shortlist*|selected|settled|made up|along|what happens|happens next|which way|either way|case|happening|going|considered|on the list|be told|be informed|letters|closed|awarded|got through|how the land lies|far along|agree* on|someone|somebody|anyone|finished|freeze|in touch|contact the';

const asking =
  'wonder*|ask*|curious|like to (know|hear|ask|check|learn|inquire|enquire|see)|love to (know|hear)|glad (to|of|for) (know|hear|any|a|an|word|news)|grateful (for|if|to)|happy to (hear|know)|let me know|inform me|advise me|tell me|drop me|shed some light|appreciate|welcome|check*|follow* up|following|inquir*|enquir*|find out|see (if|whether|where|how)|(calling|ringing|phoning|writing|emailing) (about|because|regarding|concerning|to (ask|see|find|check|enquire|inquire|follow|learn|hear|know|request))|possible to|could you|would you|can you|please|interested to (know|hear|learn)|any idea|idea of|indication|(eager|keen) to (hear|know|learn)|touch* base|circl* back|wanted to know|hop(e|ing) (for|to hear|you)|may i|might i';

export const aboutOutcome = wordings(outcome);

/** Questions about it, direct and indirect. */
export const outcomeQuestions = wordings(`
  (when|whether|if|how|what|where|who|is|are|has|have|did|do|does|will|am|could|would|can|may|might|any|anything|at what) ... (${outcome}) .*\\?
  (${asking}) ... (${outcome})
  expect ... (reply|answer|decision|call)
  (what|how|where)('s| is| are) (things|it|this|that|everything|happening|going|we|you|they) .*\\?
  (any|some|no) (further |other |more |little )?(news|update*|word|movement|progress|development*)
  anything new
  (a|any|an) (rough |likely |new |idea of the )?(date|idea|sense|indication) (for|of|when|as to|yet|in mind)
  (when|whether|if|what|where|how) ... (you|the (panel|board|committee|team|school|firm|decision|process|post|role|job|position|hiring|search|next|practice|company)|things|it|we|they|she|he) ... (expect|hope|plan|likely|decid*|hear|know|stand|stands|made|reached|taken|be in touch|settled|chosen|picked|filled|moved|going)
  (when|whether|if|what|where|how) ([a-z]+ )?i (will|might|may|can|could|should|shall|would|am|have|was) ... (expect|hope|hear|know|stand|made|reached|taken|moved|going|chosen|picked|settled)|where i stand*
  (do|did|have|has|will|are|is|am) (you|i|they|we|the [a-z]+) ([a-z]+ )?(know|heard|told|found|decided|chosen|yet|still (considering|looking|open|on|in|hiring|waiting)|any nearer) .*\\?
`);

/** In a message that is sent to ask: whatever says that one asks, "I am enquiring after the post". */
export const enquiries = wordings(`
  (enquiring|inquiring) (after|about|as to|into|on|regarding|whether|if|how)
  to (enquire|inquire) (after|about|as to|into|regarding|whether|if)
  to ask (after|about) (the|your|my|this) ... (post|role|position|job|vacancy|opening|application)
  (^|i am |just |am )(checking in|following up|circling back) ... (post|role|position|job|vacancy|opening|application|interview|whether|if|where)
  i am (writing|calling|phoning|ringing|getting in touch|mailing|emailing) (just |simply |only |again |back )?(about|regarding|concerning|with respect to|to (ask|check|see|find out|learn|know)) ... (post|role|position|job|vacancy|opening|application|decision|decided|whether|if|where things)
  to (find out|see|ask|know|learn|check|hear) ([a-z]+ )?(if|whether|where) ... (concluded|decided|decision|made|finali*|filled|reached|settled|stand*|things are)
  (told|said|asked) (me |us )?(to|that i (should|could|might)) (drop you|write|ring you|call you|send you|get in touch|email|chase|check) ... (if (i|it|you)|after|by)
  thought i (would|might|could|had better) (ask|check)
  (thank you|thanks|grateful|thankful) for any (update|news|word|information|idea)
`);
