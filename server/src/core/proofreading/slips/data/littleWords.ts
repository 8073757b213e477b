import type { SlipGroup } from '../pattern.ts';

const message = '“{found}” is probably not the word you meant. Write “{fix}”.';

/** Pairs of little words that sound alike and that everybody mixes up in a hurry. */
export const confusedLittleWords: readonly SlipGroup[] = [
  {
    id: 'their-there',
    message,
    patterns: `
      <their> is|was|isn't|wasn't|seems => there
      <their> are|were|have|aren't|weren't|had => there / they
      <their> will|may|might|must|can be|have => there / they
      <their> a|an|the|no|any|some => there
      <there> own => their
      up|by <there> :nouns|minds|@ => their
      <their> you|i|we|he|she|it => there
      of|with|for|about|at|by|into|without|after|on|to <there> :noun|:nouns|:mass|first|best|names|:best => their
      of|with|for|about|into|without|than <there> * :noun|:nouns => their
      bring|brings|brought|write|wrote|use|used|show|showed|do|did|lose|lost|leave|left|change|send|sent|give|gave|take|took|know|share|tell|love|need|keep|kept|finish|pay|meet|met|answer|check|like <there> :noun|:nouns|:mass|:two|first|names|jobs|lives|work|homework => their
      in|on|of each|every|both|one of? <there> * => their
      ^|,|and|but|because|that|if|when|think|know|so|sure|hope|as <their|there> going|trying|looking|getting|doing|having|waiting|making|taking|coming|asking|using|saying => they're
      <their> not|afraid|already :end|to|that|of|about|with|a|the|so|very => they're
      <their> :glad|sure|afraid :end|to|that|of|about|with => they're
      of|with|for|about|to|from|in|on|at|by <they're> * => their
      <they're> own => their
      hiring|work|go|went|been|is|was|are|were|live|lives|out|over|up|back|start|started|arrive|arrived|get|got|right|from <their> .|,|;|!|?|$|at|in|on|and|when|for|with => there
      be|been <their> .|,|;|!|?|$|at|on|and|when|for|with|in => there
      be|been <their> by|from|until|before => there`,
  },
  {
    id: 'its-its',
    message,
    patterns: `
      <its> a|an|the|not|been|because|my|your|our|his|their|also|just|only|like|easy|nice|okay|impossible|important => it's
      <its> :better|good|great|hard|difficult|clear|true|possible|necessary|fine|better|worse|late|early|cold|hot|fun :stop|to|that|than|if|when|for => it's
      <its> best to|that|if|when => it's
      ^ <its> hard|good|great work|fun|news :end => it's
      <its> going|getting|raining|snowing to|:better|late|dark|cold|hot|. => it's
      ^|if|and|but|because|while|as <its> still :doing => it's
      if <its> about|for|in|ok|okay|possible|not|too|alright|really|just => it's
      <its> how|where|what|why|when|who => it's
      if|because|when|no|^|, <its> running|going|working late|later|well|out|. => it's
      of|with|from|into|over|under|through|at|by <it's> => its
      knows|know|have|has|had|with|for|in|and <it's> :noun|:nouns => its
      <it's> own => its
      of|with|from|for|into|in|on|at|to|by|about|through|within|under|over|and <it's> :noun|:nouns|:mass|:best|first|last|new|full|old => its
      lost|has|had|have|gave|keeps|kept|lose|loses|shows|showed|improve|increase|change <it's> :noun|:nouns|:mass|way|own|first|value|shape => its`,
  },
  {
    id: 'your-youre',
    message,
    patterns: `
      how|that|if|when|and|because|where|what|know <your> going|hoping|trying to => you're
      how|that|if|when|and|because|where|what|know <your> looking for => you're
      till|until|when|whenever|if|unless|once|that|while|day|time|hope <your> free|available|around :end|on|at|to|next|this|later|again|tomorrow|today|after|before|between|for => you're
      !to|on|from|in|of|course|is|it's|was <your> welcome|right|busy :end|to|about|that => you're
      <your> told|said|asked|mentioned|showed|had|sent|explained|described|wanted|decided|hoped|thought|:past~rose|felt|left|saw|ground|wound|shot|cast|fell|bit|thought|lit|shook|spoke => you
      <your> saw|fell :my|the|it|me|him|her|us|them|behind|ill => you
      if|when|what|how|whether|that|and|but|so <your> need|want|think|prefer|can|still|ever|just|also|decide|know more|any|my|a|the|to|:base|:past|spare|:done|laughed|i|we|it => you
      could|can|would|will|do|did <your> :verb|show|help|call|please|need|want => you
      <your> .|,|;|: => you / yours
      know|wonder|wondered|wondering|see|ask|of where|what <your> at|up|like|in|with :stop|:prep|. => you're
      where <your> at => you're
      <your> not|a|an|the|my|our => you're
      think|believe|guess|reckon|say|feel|know <your> making|doing|losing a|an|the|my|me|us|this => you're
      that|if|when|because|sure|hope|know|glad|and|but|^|, <your> looking|going|trying|losing|loosing|considering|wondering :prep|:the|:me|it|so|well|people|volunteers|:nouns => you're
      that|if|when|because|sure|hope|know|glad <your> doing|getting|having|making|taking :prep|:the|:me|it|so|well|people|volunteers|:nouns => you're
      that|if|when|because|sure|hope|know|glad <your> thinking of|about => you're
      <your> interested|wondering|sorry|aware|sure|afraid|glad|ready|happy|able|willing|looking :end|in|to|that|with|about|of|for => you're
      hope|think|believe|know|sure|that <your> well|ok|okay|fine :end => you're
      hope|think|believe|know|sure|that|if <your> are|were => you
      <your> are|were|have|has|had|would|should|could|did|do|does => you
      <your> can|will|may|might be|have|not|see|:verb => you
      <your> to|of|for|with|from|at|by|into|i|we|they|he|she|if => you
      wish|tell|ask|let|thank|show|give|send|see|meet|help <your> and|know|how|what|so|very|again|, => you
      :prep~since|until|before|after|than|as <you're> * => your
      join|joining|thank|meet|meeting|visit|like|liked|love|loved|enjoyed|of|see|all|take|read <you're> :noun|:nouns|:mass => your
      <you're> own|biggest|greatest|latest|company|company's|team|team's => your
      <you're> first|last|next|new|old|current|recent|previous|own :noun|:nouns => your
      got|take|took|like|liked|enjoyed|expect|read|followed|appreciate|value <you're> :noun|:nouns|:mass|call|advice|help|work|support|offer|interest => your
      <you're> :noun|:nouns|:mass :isAre|:does|:modal|:past|has|had|have => your
      <your's> => yours`,
  },
  {
    id: 'you-your',
    message,
    patterns: `
      for|of|with|from|at|about|by|into <you> :noun|:mass|time|help|kind|patience|reply|support|work|interest|consideration~people|part :stop|and|:prep|is|was => your
      for|of|with|from|at|about|by|to|in <you> office|team|company|email|letter|message|clients|customers|department|staff|garden|firm|website|kitchen|workshop|time|help|pupils => your
      join|show|meet|visit|like|liked|enjoyed|love|loved|saw|see <you> team|company|office|workshop|kitchen|website|plant|garden|staff :end|:prep|how => your
      of|with|for|from|in|at|on|by|about|into <you> own|old|kind|recent|current|previous|new :noun|:nouns|:mass|shop|letter|help|work => your
      of|with|for|from|in|at|on|by|about|into <you> first|last|next :noun~week|month|year|time|day|night|evening|morning|afternoon|summer|spring|autumn|winter|fall|term|semester|thing|hand|minute|season|quarter|friday|monday|tuesday|wednesday|thursday|saturday|sunday => your
      got|take|took|like|liked|enjoyed|expect|read|appreciate|value <you> advice|call|first|last|kind|letter|offer|support :end|:prep|:noun => your
      how|that|when|if|while <you> :noun~:base|people :noun? :isAre|:does|:modal|:past|works => your
      <thank your> for|so|very|again|and => thank you
      i|we|and|^|to|also|again|just|only|, <thanks you> => thank you / thanks
      <thank's> => thanks
      <their's> => theirs
      <our's> => ours
      <her's> => hers`,
  },
  {
    id: 'then-than',
    message,
    patterns: `
      :better|rather|other <then> !kindly|please|.|,|;|:|!|?|$|and|but|we|they => than
      !once|no more|less|fewer <then> !.|,|;|:|!|?|$|and|but|kindly|please => than
      more|less|fewer|:better *~time|people <then> any|anyone|anybody|anything|ever|usual|expected|last|most => than
      :better|more|less * <then> i|we|you|he|she|they am|is|are|do|was|were|had|have|thought|expected => than
      else|worse|sooner|later|longer|nothing <then> the|a|my|your|it|i|we|you|what|that|# => than
      would|i'd|we'd <very> like|love => very much
      different <then> what|how|it|# => than
      !it's different <then> the|my|your|our => than
      rather :base *? *? *? *? <then> :base => than
      and|since|until|by|even|^ <than> => then
      ^|,|and|but|was|were|from|way|lived|worked|knew|there|here|started back <than> => then
      appreciate|think|know|hope|say|said|sure|glad|believe|told|wish <than> i|we|you|he|she|they|it|the|this|there|my|your => that
      seems|seemed to me <than> i|we|you|it|the|this => that
      !to|for|with|of|about|by|on|from you|me <than> i|we|you|he|she|they|it|the|this|there|my|your => that
      , <than> i|we|you|he|she|they|it :base|:past|:done|:modal|:isAre => then
      :better * <that> any|i am|do => than
      more|fewer|less * <that> any|anyone|ever => than`,
  },
  {
    id: 'to-too',
    message,
    patterns: `
      used|made|asked|wrote|gave|said|with <to> many => too
      :isAre|am|be|been|seems|seemed|got|way|far|bit|little <to> long|short|late|early|soon|big|small|hard|heavy|fast|expensive|hot|cold|old|young|high|low|much|many|loud|tired|busy|difficult|far|strict|dangerous|good|bad|similar|quiet|few|weak|strong|tight :stop|for|to|and|but => too
      way|far <to> much|many => too
      :isAre <to> much|many|few :nouns|:mass|people => too
      want|wanted|like|able|forward|used|have|need|going|hope|love|try|plan|happy|glad|ready|according|thanks|due|next|belongs|belonged|listen|listened|refer|referred|relates|related|led|leads|close <too> :verb|the|my|your|a|an|this|that|be|do|have|go|work|us|me|them => to
      due <too> !.|,|;|!|?|$|and|but|now|soon|today|on|in|by|at => to
      belongs|belonged|listened|according|relates|refers|led|leads <too> !.|,|!|;|$ => to
      !i|we|you|they|he|she|me|him|her|us|them|it|^|,|that|this|not|is|are|was|were|am|be|been|isn't|aren't|look|looked|feel|felt|seem|seemed|get|got <too> :base~clear|clean|open|live|complete|mean|fit|present|close|light|like|hurt|cut|set|cost|right|slow|lean|dry|calm|warm|cool|quiet|long|tired|more|brief|direct|open|even|level|smart|thin|near|loud|narrow|busy|tidy|frank|blunt|wet|cross|sore|short => to
      me|him|her|us|them|you <too> :verb~think|say|feel|believe|know => to
      from # <too> # => to
      !i|we|you|they|he|she|me|him|her|us|them|it|^|, <too> the|my|your|his|our|their|an|them|him|whoever|me|us|:two => to
      !you|we|us|year|week|phase|day|part|level|stage|round|sample|step|page|pages|chapter|section|number|floor|ward|room|gate|line|lane|act|scene|night|shift|bay|unit|course|these|those|the|other <two> be|the|my|your => to
      !you|we|us|year|week|phase|day|part|level|stage|round|sample|step|page|pages|chapter|section|number|floor|ward|room|gate|line|lane|act|scene|night|shift|bay|unit|course|these|those|the|other <two> :verb the|a|an|my|your|our|his|her|their|this|that|it|you|us|me|him|them|with|for|as|at|on|from|up|. => to`,
  },
  {
    id: 'of-off-if',
    message,
    patterns: `
      end|part|one|some|most|many|out|colour|color|kind|sort|lot|side|middle|front|beginning|because|instead|both|none|rest|member|quality|idea|proud|capable|afraid|full|true|each|aware|ahead|tired|dream|group|type|use|plenty|outside <off> the|my|your|a|an|this|that|these|those|his|her|our|their|it|us|you|me|them|every|all|what|how|being|any|him|people => of
      went|gone|goes|switched|turned|paid|laid|dropped|showed|signed|kicked|taken|took|switch|sent|set <of> .|,|;|!|?|$|at|on|and|when|after|with|to|in => off
      a team|class|crew|group <off> !:stop|their|our|my|your|his|her|its|:prep|and|or|at|to|course => of
      couple|pair|pairs|smell|address|idea|view|charge|post|person|benefit|sort|thought|bunch|dozen|hundreds|thousands|lots|wall|second|type|kind <off> !:stop|their|our|my|your|his|her|its|:prep|and|or|at|to|course => of
      reminded|reminds|remind :me|you <off> => of
      good|kind|nice|generous <off> you => of
      be|are|is|was <off> use|help|interest|importance => of
      , <off> course , => of
      part|end|lot|middle <if> the|my|your|our|a|us|them|these|those => of
      one <if> the|my|our|your best|most|few|main|:best|favourites|favorites|reasons|things => of
      ^ a? number|one|some|most|part|all|many <if> the|my|our|these|those => of
      know|ask|asked|wonder|see|sure|matter|tell|me|you|and|but|even|as|what <of> you|we|i|they|he|she :base|:isAre|:modal|:have => if`,
  },
  {
    id: 'could-of',
    message: '“of” only sounds like “have” here. Write “{fix}”.',
    safe: true,
    patterns: `
      could|would|should|might|must|couldn't|wouldn't|shouldn't|mustn't|may <of> !course|a|all|the|his|her|$|.|, => have
      could|would|should|might|must i|you|he|she|we|they <of> !course => have`,
  },
  {
    id: 'where-were',
    message,
    patterns: `
      there|they|we <where> * => were
      you <where> able|not|going|looking|:doing|:gone => were
      :nouns <where> within|not|very|too|able|being|so|made|given|taken|more|less => were
      :noun~day|time|week|date|team|staff|family|crew|couple|class|group|company|firm|bank|school|government|board|agency|one|first|part|place <were> i|you|we|they|he|she|it => where
      !in|by|of|your|my|our|on|from|which|what one|part|place|first|point|situation|day|year|town|city|village|job|country|ward|room|shop|moment <were> i|you|we|they|he|she|it|my|your|people|everyone|nobody|everybody => where
      know|wonder|remember|exactly|ask|asked <were> the|you|i|we|it|to|they|he|she => where
      , <were> you|i|we|they|he|she :past|:done|:base|:modal => where
      <were> it|he|she :does|is|was|has => where
      is|was <were> => where
      see|know|wonder|me|us|exactly|tell|show|showed|remember|understand|find|ask|decide|about <were> they|i|we|you|he|she|it => where
      to see|know|find|ask|learn|show <were> * => where
      you <where> right|wrong|on|in|at|so|very => were
      <where> a|an uniform|helmet|suit|tie|hat|coat|apron|mask => wear`,
  },
];
