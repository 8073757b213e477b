import { wordings } from '../wording.ts';

const doing =
  'send|provide|supply|share|answer|discuss|talk|tell|show|bring|give|forward|pass|explain|expand|elaborate|clarify|go (over|through|into)|walk you|say more|add|help|demonstrate|put you in touch|come (in|back|by|over|again|for)|meet|call|(hop|jump|get) on|chat|speak|arrange|drop|post|mail|email|offer|fill|complete|do a|take a|write|prepare|sketch|cook|run|redo|repeat|sit down|put together|make (myself|time)';

/** Offers of more: information, answers, references, a trial day, a call. */
export const offers = wordings(`
  (happy|happily|glad|gladly|pleased|delighted|willing|willingly|ready|prepared|welcome|love|like|able|free|keen|here|at hand|on hand|no trouble|easy) ... to ([a-z]+ )?(${doing})
  (happy|glad|pleased|delighted|ready|willing|welcome) ... (questions?|information|details?|references?|samples?|certificates?|copies|copy|numbers?|documents?|papers|trial|answers?)
  i (can|could|will|would) ([a-z]+ ){0,2}(${doing})
  i (can|could) do (it|that|this|the)
  (i|we) (can|could|will|would) ... (of your choice|for you|at any time|any time|if (you|that|it)|whenever|should you|on request|at once|by (monday|tuesday|wednesday|thursday|friday|tomorrow)|at (his|her|your|their) convenience)
  (shall|should|may|could|can|might) (i|we) (send|bring|come|show|provide|share|prepare|call|add|answer|forward|try|put|arrange|offer|help).*\\?
  (would|do|does) (you|it|the [a-z]+|your [a-z]+|anyone|anybody) ([a-z]+ )?(like|want|wish|need|care|help|find it)( to| a| another| my| any| more| me).*\\?
  is there (anything|something) .*\\?
`);

/** Bids them ask, with or without a condition. */
export const invitations = wordings(`
  (let me know|tell me|do (ask|call|ring|write|say|shout|tell|let)|ask (me|away|for|if|whenever)|give me a (call|ring|shout)|drop me|call (me|on)|ring me|write to me|contact me|get in touch|be in touch|reach out|reach me|get hold of me) ... (if|should|when|whenever|any|anything|for|with|what|which|more|question*|need*|like|want|help|further|anytime|to me|at)
  just (ask|say|shout|call|ring|write)(?! each)
  say (so|the word)|a (call|word|line|message|note) (is|will be) enough
  (test|try|watch|ask|call|ring|quiz) me
  if(?! you want me) ([a-z]+ ){0,2}(you|the (panel|team|committee|board|others|[a-z]+s)|(another|a|one) [a-z]+|they|your [a-z]+|anyone|anybody|someone|anything|any|questions?|it is|it|that|this|more|further|helpful|useful) ... (need*|want|wants|like|likes|wish|require*|help*|useful|questions?|missing|unclear|arise|curious|see|hear|know|read|doubt*|ask|more|further|look at|interest*|left open|come* up|of use|handy|easier|to talk|check)
  if (useful|helpful|needed|wanted|necessary|of use|of interest)
  (should|in case|whenever) ([a-z]+ ){0,2}(you|anything|any|questions?|that|more|further|there) ... (need*|want|like|wish|require*|help*|useful|questions?|missing|unclear|arise|see|hear|know|doubt*|ask|more|further|look at|interest*|come* up)
  should ([a-z]+ ){1,4}(want|need|wish|require|like|prefer|be (required|needed|wanted|necessary|useful|helpful|of use)) 
  (anything|whatever) ... (need|needs|want|wants|missing|like|else|know)
  ^(need|want) (my|an?|another|any|anything|the)
  name (the|a|your) (day|time|date)
  welcome to ([a-z]+ )?(watch|call|visit|see|ask|ring|come|look|contact|write|test|read|speak|talk)
`);

/** What lies ready for them. */
export const atHand = wordings(`
  at your (disposal|service)|on request|for the asking|(do )?not hesitate|without hesitation|feel free|hesitate to
  any (further |other |more )?questions?
  (more|further|other|additional) (information|details?|questions?|documents?|references?|papers|samples)
  (references|referees|certificates|photographs|photos|samples|copies|portfolio|students|foremen|clients|customers|colleagues|[a-z]+) ... (available|ready|on request|to hand|yours|happy to|pleased to|glad to|agreed to) ... (whenever|if|to (talk|say|speak|tell|take|be contacted|vouch|confirm)|be contacted|your call)
  (references|referees|certificates|photographs|photos|samples|copies) ... (available|ready|on request|whenever|if|to hand|yours|follow)
  (for|as) references?,? [a-z]+
  only a (call|phone call|message|word) away|a (call|phone call|message|word) away|my number is
  (available|free|around|reachable) ... (for (a|an|any|another|further|more|questions|the)|to (talk|discuss|answer|meet|chat|speak|come|clarify|provide)|if|should|at any time|any time|anytime|whenever|all|until|every)
  you (can|may|could|might) ([a-z]+ )?(reach|call|contact|ring|find|phone|write|ask|email|text|speak to|talk to|try|see|have it|look at)
  (have|having) a word with
  (trial|probation*) (day|week|month|shift|lesson|hour|page)
  one (more )?thing i (can|could) offer
  (attached|enclosed|here) (is|are|you|please|find|i)|i (attach|enclose|have attached|have enclosed|am attaching|am enclosing|am sending|have put)
`);

/** Bids them say what they have decided; not what the writer has. */
export const newsWanted = wordings(`
  (let me know|tell me|inform me|write to me|call me|ring me|be in touch|get in touch|get back to me) ([a-z]+ ){0,5}(decided|reached (a|your|the|their) decision|made (a|your|the|their) (decision|choice)|have chosen|made up your mind|either way|one way or the other)
  (let me know|tell me|inform me of) (of |about )?(your|the) ([a-z]+ )?(decision|outcome|result|verdict|choice)
  (wait*|await*) ([a-z]+ ){0,3}(your|the) ([a-z]+ )?(decision|outcome|result|verdict|call|answer|reply|response|letter|news)
`);
