import type { SlipGroup } from '../pattern.ts';

/** Set phrases and prepositions that many people learn wrong. */
export const phrases: readonly SlipGroup[] = [
  {
    id: 'repeated-word',
    message: '“{fix}” stands here twice. Remove one.',
    safe: true,
    patterns: `
      <i i> => I
      i|you|he|she|it|we|they|who|that <can can> => can
      have|has|i've|we've|they've <had had> => had
      <that that> i|we|you|he|she|they|it|my|your|our|the|a|an|:two|there => that`,
  },
  {
    id: 'extra-preposition',
    message: '“{found}” is one word too many. Leave it out.',
    patterns: `
      ^ i|we can|could|will|must|should <to> :base => -
      discuss|discussed|discusses|discussing <about> => -
      mention|mentions|mentioned|mentioning <about> => -
      !an|the|his|her|its|this|that|great|big|bad|good|no|any|some|little|positive|negative|real affect|affects|affected <on> :the|:me|it|people|you|every => -
      trust|trusts|trusted <on> :the|:me|it|people|you => -
      !i|you|he|she|they|we|to|that describe|describes|described <about> :the|how|what|it|that => -
      i|you|he|she|they|we explained|explain|explains <about> how|what|it|that => -
      emphasise|emphasised|emphasize|emphasized <on|about> => -
      i|you|to|we|they|please|can|will|could contact|contacted|contacting <with> me|you|us|him|her|them|your|my => -
      answered|answering <to> my|your|this => -
      i|we|you|they|he|she|have|has|had told <to> everyone|everybody|him|her|them|us|me|my => -
      despite <of> => -
      go|goes|going|went|gone <for> shopping|swimming|fishing|dancing|skiing|hiking => -
      thank|thanks you <to> for => -
      reach|reached <to> the|a|my|your|our => -
      comprise|comprises|comprised <of> two|three|the => -
      await|awaiting <for> => -
      interview|meeting|call|conversation|talk|visit <of|on> yesterday => -
      interview|meeting <at> last|this|next :weekday|week => -
      seek|seeks|seeking <for> a|an|any|new|other? new? job|jobs|work|position|positions|employment|opportunity|opportunities|role|vacancy|vacancies => -
      drink|drinks|drinking|eat|eats|eating|need|needs more <of> water|milk|coffee|tea|food|fruit|meat|time|money|experience|information|help => -
      i|we attach|attached|enclose|enclosed <you> my|the|a|an|here => -`,
  },
  {
    id: 'since-for',
    message: '“{found}” names when something began. For how long it lasts, write “{fix}”.',
    patterns: `
      <since> :two|#|many|several|some|few years|months|weeks|days !ago => for`,
  },
  {
    id: 'wrong-preposition',
    message: 'In “{around}”, “{found}” is not the right word. Write “{fix}”.',
    patterns: `
      interview|meeting|appointment|visit|start|starting|met|meet|shift <in> :weekday .|,|at|and|for|because|with => on
      <at> # :month .|,|and|for|with|$ => on
      call|ring|phone|reach me <in> my|this phone|mobile|cell|number|telephone => on
      the|a|your|final decision|result|results will be made|taken|announced|communicated|published <until> !:stop? mid|end|middle|next|:weekday|# => by
      <during> :two|many|several years|months|weeks|days => for
      interested <by> the|this|your|that job|position|role|post|vacancy|opportunity|offer|work => in
      impressed <from> the|your|my|how|what|this|all !start|first|moment|outset|beginning|minute|off|very|second|word|get|opening|day|hour|point|top|way => by
      request <of> guidance|information|help|advice|feedback|assistance => for
      let me|us|you know|have <until|till> #|@|:weekday|tomorrow|next|the|end => by
      please reply|answer|confirm|respond|decide <until|till> #|@|:weekday|tomorrow|next|the|end => by
      <in> the end of last|this|next|the|november|december|january|february|march|april|may|june|july|august|september|october !line|road|day|tunnel|story|book|film|year => at
      interested <for|on|about|to|of> the|your|this|a|joining|working|:doing|. => in
      interested <by> joining|working|learning => in
      responsible <of> => for
      depend|depends|depended|depending <of> => on
      consist|consists|consisted <in|on> a|the|two|three|four|many => of
      according <with|of> => to
      <in> the other hand => on
      <in> the contrary => on
      <on|from> my opinion => in
      <in> my point of view => from
      <in> the internet => on
      <in> internet :stop|and|but|because|that => on the
      interview <of> :weekday => on
      <by> my|his|her|our|their|your own .|, => on
      married <with> => to
      arrived|arrive|arriving <to> the|a|my|your|our|this => at
      good|bad|experienced <in> cooking|listening|writing|solving|drawing|maths|explaining => at
      different <as> => from / than
      thanks|due <with|of> the|my|your|a => to
      is|are|was|were|be|been|very|quite|so|more|rather|looks|look similar <with|of> the|my|your|a => to
      congratulations <for> your|the => on
      capable <to> :base => of
      insist|insisted <in|to> => on
      look|looking <for> hearing|meeting|seeing => forward to
      thank you <of|about> your|the|taking|meeting|inviting => for
      thank you <to> taking|meeting|inviting => for
      thank you <to> your|the help|time|invitation|reply|call|answer|support|email|patience|interview => for
      look|looking forward <for|of|at|in> => to
      apply|applied|applying|application <to> the|this|your position|job|role|post => for
      ^ <comparing> with|to => compared
      in <compare> with|to => comparison`,
  },
  {
    id: 'set-phrase',
    message: '“{found}” is not how it is usually said. Write “{fix}”.',
    patterns: `
      i|and|, <wait for your news with impatience> => look forward to your news
      i|and|, <wait for your reply with impatience> => look forward to your reply
      i|and|, <wait for your answer with impatience> => look forward to your answer
      i|and|, <wait for your response with impatience> => look forward to your response
      i|we|have|has|also <formed> :two|#|many|several|some|new|young apprentices|trainees|interns|nurses|cooks|employees => trained
      thank|thanks you? for <taking my interview> :end|on|today|yesterday|for|in|at => interviewing me
      if|whether *? *? *? *? *? !yes or <no> .|,|because => not
      a <big> pleasure => great
      was|were|been <on interview> at|by|with|for|on|in|. => at an interview
      and <specially> the|your|with|when|because|how => especially
      , <specially> the|your|when|because|how => especially
      are|is|am|you're|they're|we're|i'm|still <searching> someone|somebody => searching for
      <mid of> this|next|:month|march|may|@ => mid
      the <actual> status of my|our|this|the application|candidature|candidacy|process|recruitment|vacancy|position => current
      <a short|quick|brief information> .|,|!|about|on|if|whether|when|and => a short message / some information
      i would|will|should|shall <become> an|your answer|reply|response|feedback :end|from|until|by|on|in|within => get
      i'll|i'd <become> an|your answer|reply|response|feedback :end|from|until|by|on|in|within => get
      not|didn't|never|haven't <become> any|an answer|reply|response|feedback => get
      big pleasure to <know> you|him|her|them => meet
      !after <your goodself|goodselves> => you
      i <have> :two|# years old .|,|and => am
      please|kindly find <attach> my|the|a|here|herewith => attached
      <a so> good|nice|big|great|beautiful|long|warm|kind|interesting|friendly|clean|important|modern !called|that|as|:stop => such a
      know|knowing|tell|ask|asking when|where|how|why|what <will you> => you will
      know|knowing|tell|ask|asking when|where|how|why|what <can you> => you can
      know|knowing|tell|ask|asking when|where|how|why|what <will i> => I will
      know|knowing|tell|ask|asking when|where|how|why|what <can i> => I can
      i <stay> at your disposal => remain
      i remain|am|stay <at disposition|disposal> => at your disposal
      <at your disposition> => at your disposal
      i <allow myself to> ask|write|contact|send|remind => would like to
      ^|that|because|but|with|for|and|, <the most of> the|my|our|your|their|these|those|them|us|people|customers|patients => most of
      thought|thinking|think again <to> the|your|our|my|this|what => about
      fits|fit|go|goes|went|work|works|match|matches :very? <good> with|for => well
      in <regards> to => regard
      after|for|about|every|nearly|almost <half year> .|,|and|i|in|of|as => half a year
      <it was told to me> that => I was told
      result|results|outcome|decision will|would be <informed> !by => announced
      i|we have|had|has|got <a big> experience => a lot of
      i|we have|had|has|got <a large> experience => a lot of
      <make> you|him|her|them a question => ask
      <made> me|him|her|them|you a|some|many|one question|questions => asked
      <in attachment> .|,|my|to|you|the => attached
      a <master> student|degree|thesis|programme|program|diploma => master's
      a <bachelor> student|degree|thesis|programme|program => bachelor's
      please|kindly <revert back> => reply
      and <revert back> with|regarding|soon => reply
      from|with|at|for|found|chose|chosen|chosen|selected|got|received|joined|accepted|join <other> company|candidate|offer|job|firm|employer|hospital|school|restaurant|hotel|agency :end|:prep|that|which|who|where|when|i|we|it|they => another
      <for all intensive purposes> => for all intents and purposes
      <a such> => such a
      <i permit myself to> write|contact|ask|send => I am writing to / I would like to
      <in the wait|waiting> of => while waiting
      <an other> :noun|proposition|offer|job|interview|company|question|person|candidate|opportunity|one|point|thing => another
      <a same> situation|problem|case|thing|experience|question|team|machine|system|job|role|position|idea|way|feeling => a similar / the same
      have|has <nice> day|weekend|evening|week .|,|!|$|and => a nice
      my <actual> company|employer|firm|workplace => current
      ask|know|wondered|wonder|asking <how is the status> of|. => what the status is
      <how is the status> of|? => what is the status
      <defiantly> interested|want|like|love|be|need|available|the|happy|keen|think|recommend|can|will|would|a|an|able|apply|come|up|looking|worth|something|more => definitely
      am|i'm|is|are|would|will|can|could|most <defiantly> => definitely
      like|liked|enjoy|love|loved|joining|join|visit|visited|in|at the|your|this <practise> .|,|and|because|where => practice
      busy|dental|veterinary|medical|gp|vet|legal|law|clinical <practise> .|,|and|is|was|manager|nurse|team|where|because => practice
      could|can|would|please|kindly|you|to <explain me> !to => explain to me
      <payed> !out => paid
      how many *? *? *? there <is> .|?|$|in|for|at => are
      <according to me> => in my opinion
      please <tell to> @|mr|mrs|ms|dr|me|him|her|them|your|the => tell
      can|could|will|would you <tell to> me|him|her|them|mr|mrs|ms|dr => tell
      <fits to> your|my|our => fits / fits into
      i <am very like> your|this|the company|job|team|place|school|work|position|role => very much like
      i|we|still <continue> very|really|extremely? interested|keen|enthusiastic|motivated => remain
      :noun|:nouns|lady|people|man|woman|person|colleague|manager|guy|gentleman|nurse|driver|chef|teacher with <who> i|we|you|he|she|they => whom
      for <the possibility to> make|show|meet|present|visit|speak|talk|work|see|discuss|come|join|do|learn => the opportunity to
      <according to my opinion> => in my opinion
      :isAre|had|have|has|been <so> :new :noun~:nouns|people|much|good :stop|that => such a
      :isAre|had|have|has|been <so> :new :nouns|people :stop|that => such
      <one in the same> => one and the same
      <per say> => per se
      <case and point> => case in point
      <make due> => make do
      <made due> => made do
      <free reign> => free rein
      <first come first serve> => first come, first served
      <beck on call> => beck and call
      <as a matter a fact> => as a matter of fact
      <each others> => each other's / each other`,
  },
  {
    id: 'word-order',
    message: 'Here these words stand in another order. Write “{fix}”.',
    patterns: `
      i|we|also|have|i've <enjoyed very much> the|our|your|my|this|that|meeting|talking|speaking|hearing|seeing|to => very much enjoyed
      i|we|they <have also> experience|knowledge|a|an|the|my|some|many|good|:two !:done => also have
      i|we <attach also> my|the|a|here => also attach
      i|we|they <had also> experience|good !:done => also had`,
  },
  {
    id: 'double-negative',
    message: 'Two words say no here, and one is enough. Write “{fix}”.',
    patterns: `
      didn't|don't|haven't|hasn't|doesn't|hadn't|not receive|received|get|got|hear|heard|have|know|say|see|seen|want|find|found <nothing> !but|short|like|much|less|more|: => anything
      didn't|don't|haven't|hasn't|doesn't|hadn't hear|heard|get|got|receive|received from? <nobody> => anybody`,
  },
  {
    id: 'one-word-or-two',
    message: '“{found}” should be “{fix}” here. Change it.',
    patterns: `
      be|being|become|been|was|am|is|are|feel|felt <apart> of => a part
      have|has|had <all ready> :done => already
      ^ <may be> i|we|you|it|the|there|he|she|they => maybe
      ^|that|and|because|thank|thanks|for <every one> who => everyone
      ^ <every one> knows => everyone
      <any one> who|has|can|else|knows => anyone
      <some one> who|has|can|else|to => someone
      !her|his|their|your|my|its <in stead> => instead
      <my self> :end|:prep|to => myself
      <your self> :end|:prep => yourself
      <him self> => himself
      <her self> :end|:prep => herself
      <our selves> => ourselves
      <them selves> => themselves
      <it self> => itself
      <somethings> * => something / some things
      <anythings> => anything
      <everythings> => everything
      <with out> a|any|the|my|your|:doing => without
      <never the less> => nevertheless
      <there fore> => therefore
      <where as> :the|i|you|we|they|he|she|it|others => whereas
      <whole heartedly> => wholeheartedly
      <further more> ,|i|we|it|the => furthermore
      <more over> ,|i|we|it|the => moreover
      ^ <in deed> => indeed
      ^ <how ever> ,|i|we => however
      ^ <some times> i|we|you|they|it|the => sometimes
      <any ways> ,|.|i|we => anyway
      <everyday> .|,|! => every day
      <now a days> => nowadays
      <everyday> .|,|! => every day
      <eventhough> => even though
      <infact> => in fact
      <aswell> => as well
      <incase> => in case
      <upto> => up to`,
  },
  {
    id: 'pronoun-form',
    message: '“{found}” is the wrong form here. Write “{fix}”.',
    patterns: `
      between|with|for|to|from you|him|her|them and <i> .|, => me
      !:modal|:isAre|am|:did|:have|:ive|why i|we|they <not> :verb|have|want|need|like => do not / did not
      to|for|with|of|from|by|about|let|tell|told|give|gave|ask|asked|help|helped|see|saw|met|show|showed <he> .|,|to|and|that|the|a|how => him
      to|for|with|of|from|by|about|give|gave|help|helped|tell|told|let|ask|asked|show|showed <we> .|, => us
      <theirselves|theirself|themself> => themselves
      <hisself> => himself`,
  },
];
