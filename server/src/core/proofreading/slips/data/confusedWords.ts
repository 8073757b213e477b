import type { SlipGroup } from '../pattern.ts';

const message = '“{found}” is probably not the word you meant. Write “{fix}”.';

/** Other words that exist and are taken for one another. */
export const confusedWords: readonly SlipGroup[] = [
  {
    id: 'form-from',
    message,
    patterns: `
      :base|:done|:past|:doing|:does|:glad|away|far|apart|different|anything|something|nothing|everything|more|back|out|today|yesterday|free|everyone|news|results|taste|photo|message|email|letter|call|answer|reply|sound|advice|feedback|information|current|it|quote|day|line|person|learnt|read~help|let|make|have|do|can|helped|made|helping|helps|makes|start|risk|claim|order|book|check|permit|transfer|change <form> you|me|us|him|her|them|the|my|your|his|our|their|this|these|there|here|what|where|how|one|all|# => from
      !a|an|the|this|that|my|your|our|new|old !a|the|this|that|which|what|my|your|our|application|order|one|each|start|risk|health|consent|claim|tax|referral|entry|booking|registration|job|medical|expense|expenses|feedback|starter <form> you|me|us|him|them|your|where|there => from
      each|a|an|the|this|every|application|order|entry|tax|same|my <from> .|,|;|and|is|was|which|i|we|you|for|to => form
      <fro> the|your|you|me|my|us|a => for / from
      thank you <form> => for
      thanks <form> => for
      across|away|apart|back|out|over|down <form> => from
      go|going|went|gone|come|came|comes|change|changed|moved|move <form> => from
      :noun~application|entry|order|booking|tax|contact|team|job <form> @ => from`,
  },
  {
    id: 'whether-weather',
    message,
    patterns: `
      know|ask|asked|asks|check|wonder|wondered|wondering|decide|decided|sure|see|tell|me|us|unsure|determine|matter|doubt|on|of|about|question <weather> i|we|you|he|she|they|it|the|a|my|your|our|there|or|to|this|that|these|his|her => whether
      the|good|bad|cold|wet|fine|nice <whether> .|,|is|was|in|on|forecast|and => weather
      know|ask|asked|tell|me|us|wonder|sure|see <wether> => whether`,
  },
  {
    id: 'quiet-quite',
    message,
    patterns: `
      so|very|too|keep|kept|stay|stayed|be|been|went|gone|are|were|was|is <quite> .|,|;|!|?|$|because|but|when => quiet
      !how|so|as|too|very <quiet> a few|lot|bit|while|number|good|long|challenge|big => quite
      <quiet> some|often|sure|likely|possible|honestly => quite
      is|was|are|were|am|be|it's|i'm <quiet> good|happy|sure|right|different|nice|large|small|impressed|impressive|new|interesting|difficult|easy|common|simple|useful|rare => quite`,
  },
  {
    id: 'manger-manager',
    message,
    patterns: `
      hiring|line|general|project|site|store|shop|office|area|regional|ward|unit|branch|depot|warehouse|kitchen|account|product|production|shift|duty|team|senior|sales|operations|care|home|hotel|restaurant|assistant|deputy|hr|practice|floor <manger> => manager
      hiring|line|project|store|shop|account|shift|hr <mangers> => managers
      <manger> of|for the|a|your|our|this => manager`,
  },
  {
    id: 'exited-excited',
    message,
    patterns: `
      am|i'm|was|very|so|really|more|most|quite|too|feel|felt|truly|super|extremely <exited> about|to|by|at|for|and|with|that|.|,|! => excited`,
  },
  {
    id: 'lose-loose',
    message,
    patterns: `
      <loosing> => losing
      <looses> => loses
      <loose> my|your|his|our|their|it|them|any|money|time|weight|patience|hope|touch|sight|track|customers|her|everything|interest|someone => lose
      to|will|would|not|never|may|might|could|can|don't|didn't|i|we|you|they|ever|cannot|can't|won't <loose> !.|,|;|$|and => lose
      were|was|are|am|be|been|got|is|came|come <lose> :end|on|in => lost / loose
      have|has|had|i've|we've|they've <loose|loss> my|the|a|his|her|our|their|your|it => lost
      i|we|they|he|she <loss> my|the|a|his|her|our|their|it => lost
      a|any|some|these|those <lose> :nouns|wires|screws|cables => loose`,
  },
  {
    id: 'lead-led',
    message,
    patterns: `
      have|has|had|i've|we've|she's|he's|having :never? <lead|leaded> the|a|an|my|our|your|their|his|her|us|me|them|this|that|to|:two|# => led
      was|were|been|be|is|are|being <lead> by|to|through|up => led
      he|she|it|this <lead> the|a|to|us|me|our => led / leads
      <leaded> the|a|an|my|our|us|me|to|:two|his|her|# => led
      have|has|had|was|were|been|be|is|are <mislead> => misled`,
  },
  {
    id: 'past-passed',
    message,
    patterns: `
      !the|in|our|my|your|a i|he|she|we|they|you|i've|has|had|we've <past> my|the|on|an|with|it|this|his|her|your|all|a|our|every|their => passed
      over|in|during|for the <passed> week|weeks|month|months|year|years|few|two|three|decade|:two => past
      walked|drove|ran|half|quarter|walk|drive|walking|driving|cycled|rode <passed> the|my|your|a|our|his|# => past
      could|to|can|will|please|would|i'll|you'll <past> this|it|that|them|the|my|along|on|your => pass`,
  },
  {
    id: 'here-hear',
    message,
    patterns: `
      to|can|could|will|would|did|didn't|don't|can't|i|we|they|not <here> about|that|back|you|what|how|more|your|it|from you|your|me|what|how|that|the|it|. => hear
      sorry|glad|happy|pleased|hope|wait|love|like|want|forward|nice|good|great|eager|lovely to <here> => hear
      sorry|glad|happy|pleased|hope|love|like|want|forward|nice|good|great|eager|lovely|pleasure to <here> that|about|from|of|how|what => hear
      hope|hoping|love|like|forward|want <to here> => to hear
      to|can|could|will|would|did|didn't <here> from|about|that|of|back => hear
      they|i|we <here> should|is|from|about => hear
      if|when|whenever|once|should you|i|we <here> of|about|anything|something|from|that|back => hear
      ^ <hear> is|are|i|we => here
      so|am|i'm|was|is|are|be|been|right|from|up|over|out|around|live|lives|work|works <hear> .|,|in|to|at|for|and|on|i|as => here
      be|been|being|have|has|had|we|never|ever|was|were <herd> => heard`,
  },
  {
    id: 'know-now-no',
    message,
    patterns: `
      i <no> most|many|what|how|that|the|you|your|it => know
      !tell|tells|told|telling|show|shows|showed|ask|asked|give|gave|send i|we|you|they <now|no> that|what|how|if|whether|why|who|where|you|about => know
      to|don't|didn't|do|not|would|should <now> what|how|if|that|whether|why|where|who|you|more|each => know
      let|lets|letting :me|you <no|now> => know
      is|are|was|were|there's|have|had|has <know> doubt|way|need|reason|one|problem => no
      right|until|by|just <know> .|,|; => now
      <nows> => knows
      i|we|you|they|he|she|never|who|already <new> that|how|what|it|about|you|him|her|them|nothing|the|i => knew
      a|the|your|my|some|our <knew> => new`,
  },
  {
    id: 'write-right',
    message,
    patterns: `
      are|is|am|was|were|you're|be|it's|that's <write> .|,|;|about|that|to|in|for => right
      !to|i|you|we|they|:modal|please|i'll|we'll|you'll|they'll|not|and|or|but|just|also|even|then|now|people|who|only|never|always|often <write> now|away|after|before => right
      to|i'll|will|can|could|would <right> again|you|back|an|me|down|about|to you|this => write`,
  },
  {
    id: 'whose-whos',
    message,
    patterns: `
      <who's> :noun|:nouns|idea|court|job|name i|you|we|they|he|she|it|is|was|are|were|has|had|have|:past => whose
      <who's> it is => whose
      <whose> been|going|not|the|a|an => who's`,
  },
  {
    id: 'who-how',
    message,
    patterns: `
      somebody|someone|anybody|anyone|person|man|woman|everybody|everyone|others|those|people|candidate|colleague <how> can|is|are|has|have|had|will|knows|could|works|was|were|want|wants => who
      <how> would|could|will|can|might|should :verb|be|have|look|help|work|take|make|show => who
      , <how> is|was|has a|an|the|been => who
      learn|learned|learnt|explain|explained <who> to :base => how
      know|see|understand|show|showed <who> to :base~ring|call|ask|contact|talk|speak|write|trust|thank|see|turn|blame|tell|send|email|phone|chase|invite|hire|pick|choose|follow|meet|take|let|give|bring|put|look|go|listen|serve => how`,
  },
  {
    id: 'which-witch',
    message,
    patterns: `
      !a|the|this|old|wicked|white|that|young|evil|good <witch> of|is|was|i|we|you|the|are|has|he|she|they|means|will|would|one|makes => which`,
  },
  {
    id: 'accept-except',
    message,
    patterns: `
      to|will|would|i|can|cannot|could|gladly|happily|please|not <except> your|the|my|a|an|this|that|any|it|his|her|their|our|an => accept
      ,|everyone|everything|nothing|anything|always|everybody|all <accept> when|for|that|on|at|if|in|as|where|one|the => except
      <excepted> the|your|my|a|an|his|her|our|this => accepted`,
  },
  {
    id: 'affect-effect',
    message,
    patterns: `
      the|an|no|any|great|little|positive|negative|side|its|their|good|bad|big|huge|major|direct|significant|same|take|strong|adverse <affect|affects> :end|of|on|is|was|that|to => effect
      will|would|can|could|may|might|not|doesn't|don't|didn't|does|also|did|should <effect> the|my|your|our|their|his|her|us|me|you|them|it|how|every|everyone|all|this|that|people => affect
      to <effect> my|your|our|their|us|me|you|them|how|everyone|people|his|her => affect
      <effects> everyone|everyone's|everybody|everybody's|us|me|you|them => affects
      !in|into|to <effected> by|the|my|our|your|us|me|all => affected`,
  },
  {
    id: 'advice-advise',
    message,
    patterns: `
      to <advice> you|me|us|your|my|them|the|our|against|whether|if|that|him|her => advise
      would|could|will|should|can|please|i|we|they|he|she <advice> * => advise
      the|your|some|any|his|good|of|more|for|this|an|much|their|my|useful|her|such|best <advise> => advice
      <advices> me|us|him|them|that|people => advises`,
  },
  {
    id: 'principal-principle',
    message,
    patterns: `
      in|on <principal> :stop|i|we|it|but|and|the => principle
      the|a|first|basic|one|simple|same|guiding <principal> behind|that|i work|live|act|go|follow => principle
      the|a|one|first|basic|simple|guiding|my <principal> i|we live|work|act|go|follow|worked|lived|stick by|to|is|was => principle
      <principals> behind|i|we => principles
      my|his|her|our|moral|basic|these <principals> => principles
      <principle> reason|aim|cause|investigator|engineer|concern|partner|amount|officer|goal|contractor|designer|consultant => principal
      school|deputy|assistant|vice <principle> => principal`,
  },
  {
    id: 'minute-minuet',
    message,
    patterns: `
      get|got|have|find|spare|take|takes|took|wait|just|for|in a|one <minuet> => minute
      :two|few|# <minuets> => minutes`,
  },
  {
    id: 'message-massage',
    message,
    patterns: `
      for|to|in|of your|my|this|last|previous|kind|friendly|the *? <massage|massages> :stop|about|and|of|on|from|i|to => message
      send|sent|leave|left|received|reply|read|write|wrote|answered|drop|reading|sending :me? a|the|your|my|this <massage> => message
      text|voice|email|e-mail|phone|quick|short|voicemail <massage|massages> => message`,
  },
  {
    id: 'role-roll',
    message,
    patterns: `
      !ate|eat|had|eating|finished|dropped|drop|buttered|bacon|of|share|shared your|my <roll> :end|at|in|as|with|is|was|i|would|you => role
      this|present|current|previous|former|permanent|senior|junior|leadership|paralegal|manager|management|assistant|advertised|analyst|engineer|teaching|nursing|sales|supervisor <roll> :end|at|in|as|with|is|was|i|would|you => role
      for|about|in|to|of the|a|this *?~bread|sausage|egg|bacon|cinnamon|cheese|ham *~bread|sausage|egg|drum|toilet|spring|film|swiss|paper|electoral|honour|bacon|cinnamon|sushi|barrel|kitchen|foil|carpet <roll> :stop|at|as|with|is|i|you|we|and => role
      play|plays|played|playing a|an|the|my|your *? <roll> => role
      <roles> of film|paper|tape|wallpaper => rolls`,
  },
  {
    id: 'choose-chose-choice',
    message,
    patterns: `
      to|will|would|can|could|should|must|did|didn't|you|i|we|they|please|not <choice> the|a|an|me|my|your|this|it|between|us|one|to|him|her|them => choose / chose
      to|will|would|can|could|should|must|did|didn't|don't|not|may|might|please|cannot|let|me|her|him|us|them <chose> => choose
      the|a|my|your|good|first|no|best|right|better <choose|chose> :end|of|is|was|for|to => choice`,
  },
  {
    id: 'be-by-been',
    message,
    patterns: `
      should|would|will|could|can|may|might|must|cannot <by> a|an => be
      should|would|will|could|can|may|might|must|cannot|to <by> able|happy|glad|:glad|:gone|:doing|there|ready|very|so|better|sent|made|used|held|moved => be
      :done~been|made|let <be> the|a|my|your|our|me|us|you|them|# => by
      :isAre|be|rather|should|would|will|could|can|may|might|must <been> a|an|the|able|there|at|happy|glad|:glad|:gone|:doing|in => be / have been
      !:done to <by> a|an|some|new|more|it => be / buy
      <buy> the time|way|end => by
      have|has|had|i've|we've|they've|he's|she's :never? <be|ben|bin> a|an|the|on|in|at|to|able|:doing|:glad|there|with|here|very|so|:done => been
      have|has|had|i've|we've|they've :never? <being> a|an|the|on|in|at|to|able|:doing|:glad|there|with|here|very|so|:done => been`,
  },
  {
    id: 'an-and',
    message,
    patterns: `
      <an> i|the|we|you|my|your|it|he|she|they|that|there|then|is|are|was|to|this|these|look|also|now|our|his|their|her => and
      for|in|of|with|as|is|was|had|have|needed|at|by|half|within|to <and> hour|opportunity|email|example|idea|office|engineer|apprentice|old|excellent|interesting|important|honest|additional|early|open => an
      for|of|with|as|is|was|had|have|needed|at|by|half|within <and> interview|answer|offer => an`,
  },
  {
    id: 'the-they-them',
    message,
    patterns: `
      !one|ones|thing|things|way|place|people|all|everything <they> :noun~:base|:past|:done :modal|:isAre|:have|:past|:done|that|of|:does|in|who => the
      !than|before|after|since|until|as|because|so|that|if|when|what|how|where|why|,|^|and|but|one|ones|thing|things|way|place|people|all|everything|what|whom|who <they> :noun~:base|:past|:done => the
      of|with|from|into|during <they> * => the / them / their
      after|before|until|since <they> :doing|:noun|:nouns|:best~:base|:does => the / their
      help|helps|let|make|makes|allow|allows|tell|teach|teaches|want|wants|encourage|enable|enables|force|forces|for <they> to|:base => them
      of|with|tell|told|give|gave|show|showed|let|both <then> !,|i|we|the|on => them
      is|are|was|on|at|in|of|for <teh> => the
      like|of|with|for|see|saw|meet|met <they> :stop => them
      !are|were|do|did|will|can|have|than|as|nor|is|would|could <they> .|,|; => them
      where|when|if|that|whenever|because|until|and|since|what|how|why|anything|something <them> need|know|still|would|have|are|were|will|can|could|want|had|did|do|:past => they
      bring|give|gave|send|sent|tell|told|show|showed|ask|asked|want|stopping|help|helping|meet|thank|let|written|taught <they> !are|were|have|had|will|would|can|could|do|did|all|need|want => them
      in|on|at|of|with|about|for <is> .|; => it
      :verb~drive|walk|ride|work|view|place|talk|need|task|visit|cost|price|job|answer|call|plan|change|trade|cook|start|end|help|use|reply|offer|look|name|cause|fear|hope|point|rest|sound|taste|smell|feel|way|water|ship|house|wait|test|light <is> again => it
      <is> looks|works|needs|wants|helps|hurts|goes|gets|got|makes|takes|gives|went => it
      this|he|she|there|here <it> a|an|the|my|not|very|so|:doing => is
      i'm|is|was|are|were|am|be|just|worked|job <has> a|an|the|keen|good|well|soon|much|far|long|your|happy|big => as
      as * <has> ever|it|i|we|you|possible|the|usual|they => as
      he|she|it|which|who <as> been|had|not|always|never|already => has
      do|did|does|will|would|can|could|should|must|is|are <no> :verb~wonder|use|doubt|match|rush|hurry|need|help|work|time|point|change|charge|limit|fault|joke|shame|harm|show|reply|answer|sign|cost|secret => not`,
  },
  {
    id: 'one-on',
    message,
    patterns: `
      ,|^|and|is|was|as|with|only|that's|it's|became|not <on> of the|my|your|our|his|her|these|those|them|us|you|its|their => one
      the|this|each|another|every|which <on> of|that|i|who|which|is|was|in|we|you => one
      based|depends|depending|rely|focus|focused|work|working|worked|relies|later|early <one> the|a|my|your|our|this|his|their => on
      me|you|us|back|welcome|met|spoke|talk|available|start|come|free|interview|meeting|shift|call <one> @|:weekday|# => on
      by|with|than|like <on> :noun~board|time|site|line|duty|order|paper|stage|film|call|hand|foot|top|page|office|task|form|sale|course|holiday|track => one
      either <on> => one
      send|give|tell|gave|told me|us|him <on> thing|. => one`,
  },
  {
    id: 'through-though-thought',
    message,
    patterns: `
      went|go|going|walk|walked|walking|get|got|look|looked|gone|talk|talked|talking|ran|come|came|read|carry|led|leading|taking|took <though|thorough|threw|trough|thought> the|my|your|a|it|this|that|our|his|her|all|every => through
      i|we|he|she|they|have|has|had|who|never <though|tough> that|it|about|of|the|you|we|i|how => thought
      even|as <thought|through> !the|about|of|it|i've => though
      a|very|more|so <through|though> :noun|clean|check|job|.|and => thorough`,
  },
  {
    id: 'one-letter-off',
    message,
    patterns: `
      you|he|she|they <said> me|us|him|them that|to|the|about|you|it => told
      !, <said> me|us that => told
      went|gone|goes|something|nothing|anything|is|what's <wring> => wrong
      <whit> the|my|your|you|a|me|us|great|his|her|our|their => with
      to|could|can|will|i <fine> out => find
      to|could|can|i|will <fine> the|a|an|my|your|some way|mistake|answer|place|job|time|solution|error|problem|right|best|key|room|house|office|address => find
      so|too|very|how|as <log> .|,|as|and|it|to => long
      <tree> years|days|weeks|months|times|people|hours|minutes|children|other|more|of => three
      let|lets|letting <my> know|go|see|try|have|be|come|tell|:verb => me
      tell|told|gave|showed|show|help|helped|teach|taught|asked <my> to|a|the|that|how|about|if|what => me
      unlike|with|for|to|from|of|like|between|at|by <my> .|,|;|! => me
      for|with|of|in|from|by|at|on|about <me> previous|current|own|former|present :noun|:nouns|job|role|employer|work|company|boss|manager|position|post => my
      for|with|of|in|from|by|at|on|about <me> first|last :noun~week|month|year|time|day|night|evening|morning|afternoon|summer|spring|autumn|winter|fall|term|semester|thing|hand|minute|season|quarter|friday|monday|tuesday|wednesday|thursday|saturday|sunday => my
      i|we|he|she|they|have|has|had <tired> to|it|the|a|this|that|my|on|for => tried
      !a|the|right|this|each|one|high|low|full|daily|first|second|last|same|your|his|her|my|we|they|i|you|to|and|who <dose> the|not|it|he|she|this|that|what|everything|work => does
      to|can|could|will|would|i|you|we|they|can't|didn't|and <sea> what|how|you|your|that|if|my|a|it|why|the => see
      the|a|my|our|your|this|his|her <hole> book|day|team|time|night|week|year|month|morning|afternoon|evening|herd|family|house|thing|company|staff|world|story|class|school|department|place|process|project|crew|life|country|lot => whole
      i|we|they|to|don't|didn't|do <thing> that|it|of|about|i|we|you|the|is|so|they|he => think
      the|one|every|same|only|important|any|some|best <think> that|is|i|to|about|was|we|for|,|. => thing
      my|your|his|whole|daily|personal|entire|real|family|working <live> .|,|and|in|is|was|as|has => life
      to <life> in|with|here|there|by|on => live
      next|last|every|per|each|past|two|following <weak> .|,|;|?|!|i|we|to|and|at|in|for|on|about|ago|after => week
      this|a <weak> .|,|we|i|. => week
      one|a|each|two|another|every <peace> of|. => piece
      in one <peace> => piece
      <peace> of paper|work|cake|music|advice|equipment|land|wood|furniture|information => piece
      :me|you <piece> of mind => peace
      <break|breaks> pad|pads|fluid|disc|discs|shoe|shoes|pedal|lever|certificate|light|lights => brake / brakes
      <brake> down|even|into => break
      take|takes|taking|took|health|patient|personal|elderly|social|child <car> about|for|of => care
      don't|not|didn't|i|we|really|people|who|most|do <car> about|for => care
      be|is|are|am|was|were|not|been <aloud> to|in|at|on => allowed
      <wood> like|be|have|love => would
      to|can|could|can't|i <breath> .|,|in|again|through|deeply|and|the => breathe
      to|can|could|will|would|they|we <sale> the|my|your|our|it|their|his|them|a => sell
      for|on <sell> .|,|at|in|and => sale
      will|can|must|would|who <success> .|in|at|and|if => succeed
      i|we|they|strongly|you|people|who|to <belief> that|in|it|you|i|we|the => believe
      my|a|firm|strong|the|his|her|this <believe> that|in|is|. => belief
      i|am|i'm|was|we're|very|really|also|always|most|been <interesting> in => interested
      i|i'm|we're|we|am am|was|were|are|so|very|really <exciting> to|about => excited
      am|i'm|we're <exciting> to|about => excited
      an|half|one|per|each|every <our> .|,|before|later|ago|a|and|or|on|with|long => hour
      <bare> with|in me|us|mind => bear
      my|your|our <peaked|peeked> => piqued
      <peaked|peeked> my|your|our interest|curiosity => piqued
      by|in|with|for|of|from <are> own|team|office|company|work|new|staff|clients|customers|department|first => our
      very|so|was|were|are|is|am <greatful> => grateful
      i|we|you|they|it|he|she|that|this|there|which|who <wont> !to => won't
      i|we|you|they|he|she|it|who|that|and <cant> => can't
      ^|,|and|so|but|then|that|if <ill> :verb|be|have|call|do|come|try|start|bring|work|show => I'll
      ^|,|and|but|so|that|if|as <id> like|love|be|rather|appreciate|have|prefer => I'd
      ^ <lets> :base => let's
      ^ <were> looking|excited|happy|delighted|going|hoping|very => we're
      of|to|with|in|for|at|and|but|from <he> :noun~:base|:past|:done|:nouns => the`,
  },
];
