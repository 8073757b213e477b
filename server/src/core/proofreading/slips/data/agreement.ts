import type { SlipGroup } from '../pattern.ts';

const message = 'In “{around}”, “{found}” does not go with the other words. Write “{fix}”.';

/** Verbs and nouns in the singular beside plurals, and the other way round. */
export const agreement: readonly SlipGroup[] = [
  {
    id: 'subject-verb',
    message,
    patterns: `
      there <are> news|information|feedback :end|about|on|from|for => is
      !let|make|makes|made|see|help|have|had|did|does|do|will|would|can|could|should|shall|must|may|might|before|when|that|until|suggest|recommend my|your contract|course|lease|placement|internship|apprenticeship <finish|end|start|begin> in|on|at|next|soon => {does}
      ^|and|but|because|if|when|so|since|although|while|, he|she|it :never? <have|do|go> => {it}
      why|whether|however|what|as|if it|he|she <have> => has
      ^|but|because|when|so|since|although|while|until|,|which|where|who|how|why|whether|however|what|as he|she|it :never? <:base~put|let|set|cut|read|hit|shut|cost|quit|split|be|hurt|have|need> !and => {it}
      and he|she :never? <:verb~put|let|set|cut|read|hit|shut|cost|quit|be> => {it}
      !if|on|in|at|of|with|from|about|for|by|near|under he|she|it <don't|haven't|aren't> => {it}
      !if|though|wish|as|on|in|at|of|with he|she|it <weren't> => {it}
      !of|to|for|with|in|about|from|and|or|than|like|by|neither they|we <has|is|was|does|doesn't|hasn't|isn't|wasn't> => {they}
      ^|and|but|because|that|if|when|, you <has|was|is|does|doesn't|hasn't|wasn't> => {they}
      !:prep|and|or|nor|than|like|@ we|they :never? <:does~nurses|cooks|drivers|teachers|workers|carers> !are|have|do|were|all => {they}
      whichever|whenever|what|week|day|why|how|where|which|way|time you <:does> => {they}
      that|if|when|because|^|but|still|how you :never? <:does> => {they}
      !and|or|nor i :never? <has|is> => have / am
      !and|or|nor|@ i :never? <:does~is> => {they}
      ^|,|because|many|most|some|other|when|these|those people|children|men|women|students <is|was|has|does|doesn't|likes|wants|needs|thinks|knows> => {they}
      there <is|was|there's> many|several|few|two|three|four|five|six|seven|eight|nine|ten :nouns|people|things|more|other|different !' => {they}
      there <is|was> a lot of :nouns|people => {they}
      there <are|were> a|an|one :noun~lot|couple|number|group|variety|pair|team|list|box|range|dozen|few !and|, => {it}
      there <are|were> anything|something|nothing|nobody|somebody|someone|much => {it}
      ^|and|but|because|that|when|, everyone|everybody|somebody|someone|nobody|anybody|each|everything|nothing <are|were|have|do|don't> => {it}
      ^|because|but|when|, :my|the brother|sister|mother|father|boss|manager|teacher|daughter|son|friend|colleague|wife|husband|captain|neighbour|child|uncle|aunt|doctor|supervisor|trainer :never? <have|are|do|don't|:verb|want|need|like|work|live|say~let|put|cut> => {it}
      ^|because|that|but|when this|that|each|every|my|your|his|her :noun~:nouns|team|staff|company|family|class|crew|group|firm|department|school|government|board|bank|couple <have|are|don't|aren't> => {it}
      the|a|this|that|one|every person|child|man|woman|somebody|someone|student|teacher|patient|firm|company|code|machine|system|worry|question|place|job|letter|nurse|driver|word|thing|idea|engine|house|kitchen that|who|which <have|are|do|don't|:verb|need|want|work|help|run~put|let|cut|set|read|hit> => {it}
      :noun~:base|team|staff|family|crew|group|company|firm|class|couple|majority that|which|who <:verb~put|let|cut|set|read|hit> => {it}
      how|when|because|why|where @ :never? <:verb~let|put|set|cut|read|hit|shut|cost|beat|quit> the|a|an|my|your|his|her|us|me => {it}
      whoever <:base~put|let|cut|set|read|hit> => {it}
      somebody|someone|anybody|anyone|everybody|everyone|nobody|person|child|man|woman who|that :never? <are|have|do|don't|:verb|need|want|work|live|like~put|let|cut|set|read|hit> => {it}
      !the|those|few|only|these|of|two|three|four|five|six|some|several|in|for|after|people|communication|language|# people|:nouns~months|weeks|days|years|hours|minutes who <is|was|has|does|doesn't|:doesOnly|runs|works|needs|wants|lives|likes> => {they}
      ^|because|that|but|when my|your|our|the|these|those students|neighbours|children|people|colleagues|nurses|brothers|friends|customers|patients|drivers|teachers|parents|pupils|clients|workers|men|women|questions|answers|results|numbers|papers|letters <was|is|has|does|doesn't> => {they}
      he|she|it|who|that must|should|can <has|is|goes> => {base}
      one of :my|the|these|those *? :nouns <are|were|have> => {it}
      :start , :my|the|this|each|every :new? :noun~:nouns|:team|:base :never? <:verb~become|come|put|let|set|cut|read|hit|shut|run|speed|overcome> => {it}
      :start :my|the|this|each|every :new? :noun~:nouns|:team|:base :never? <:verb~lead|head|cook|guard|guide|guest|judge|coach|host|model|pilot|nurse|doctor|become|come|put|let|set|cut|read|hit|shut|run|speed|overcome> => {it}
      ^ *? *? *? *? *? , :my|the|this|each|every :new? :noun~:nouns|:team :never? <:verb|have|affect|need|want~become|come|put|let|set|cut|read|hit|shut|run|speed|overcome> => {it}
      :start :my|the|this|each|every :new? :noun~:nouns|:team :never? <affect|help|make|take|cause|need|want|like|have|use|give|offer|show|work|look> us|them|me|him|it|you|people|to|the|my|our|your|their|a|an|more|less|many => {it}
      :start|and|, :my|the|these|those|many|some|most|other|all|several :new? :nouns~:does|:noun|news|weeks|months|days|hours|minutes|years|times|people|children :never? <is|was|has|does|doesn't|isn't|wasn't|hasn't> !:stop => {they}
      ^ and|but|so|also? :new? :nouns~:does|:noun|news|weeks|months|days|hours|minutes|years|times :never? <is|was|has|does|doesn't|isn't|wasn't|hasn't> !:stop => {they}
      :start :my|the|these|those|many|some|most|other|all|several :new? :nouns~:does|:noun|news|weeks|months|days|hours|minutes|years|times|people :never? <:doesOnly> => {they}
      ^ :new? :nouns~:does|:noun|news|weeks|months|days|hours|minutes|years|times :never? <:doesOnly> => {they}
      know|knows|knew|think|thinks|thought|say|says|said|believe|believes|means|sure|hope|shows|reason|fact|idea that? he|she|it :never? <:verb~put|let|set|cut|hit|quit> => {it}
      !:prep|of|about|great|good|strong|excellent !of|the|these|those|:my|:new|:prep|:noun|people|communication|language :nouns~:does|news who|that|which <is|was|has|does|doesn't|isn't> => {they}
      some|many|other|most|:start :new :nouns~:does|news who|that|which <is|was|has|does|doesn't|isn't> => {they}
      !the|these|those|of|:my|:prep|:doing young|old|older|younger|other|many|some|most people <is|was|has|does|doesn't|isn't> => {they}
      !of|the|those|these people that <is|was|has|does|doesn't> => {they}
      there <is|was> also? :new? :nouns~:does|news :end|:prep|who|that|which => {they}
      there <is|was> also? people :end|:prep|who|that|which => {they}
      there <are|were> a|an :new :noun~:nouns|lot|couple|number|group|variety|pair|team|list|box|range|dozen|few|series :end|:prep|who|that|which|to => {it}`,
  },
  {
    id: 'singular-plural',
    message,
    patterns: `
      a happy|lovely|great|restful|wonderful|good <holidays|weekends> => {singular}
      <this> :nouns|people~:does|:base|news|series => these
      these|those <:noun~:base|:nouns|:team|people|kind|sort|type> :doesOnly|occurs|happens|can|will|should|must|have|need|make|makes => {plural}
      there are|were some|other|many|several|also|different <:noun~:nouns|:team|time|other> :stop|:prep|which|who|that => {plural}
      !a|an|the|of|any|this|that|each|every|my|your|his|her|one|no|some certain|various|numerous <:noun~:base|:nouns|:team> :stop|:prep|that => {plural}
      :prep|than|like :new~private <student|employee|customer|client|colleague|patient|child|person|teacher|friend|worker|doctor|engineer|driver> :stop|:prep|and|who => {plural} / a {}
      a|an :noun~day|week|year|month|hour|time|minute|number|couple :noun? <:nouns~:does|people|weeks|months|days|hours|years|minutes|times> .|, => {singular}
      !of|all|any <these|those> :noun~:base|:nouns|staff|people|series|family|class|team|crew|flat|kind|sort|type :stop|is|was|of|in|to|at|that|who => this
      !phase|year|week|level|stage|part|round|step|number|chapter|page|tier|grade|size|ward|unit|sample|line|platform|row|term many|several|few|various|numerous|:two <:noun~:base|:nouns|hundred|dozen|million|foot|minute|class|staff|part|second> :stop|:prep|that|who|which|:isAre|i|we|you|they|have|and|ago|later => {plural}
      !last|first|next|latest|best|worst|only|nicest|hardest|easiest one of :my|the|these|those !:nouns|:prep|:stop|and|or|who|that|i|we|you? !:nouns|:prep|:stop|and|or|who|that|i|we|you? <:noun~:base|:nouns|team|staff|family|crew|class|group|party|board|company|department|world|city|country|hospital|month|year|time|kind|term|school|competition|public|audience|panel> :stop|:prep|that|who|is|was|which|i|and => {plural}
      each|every|another <:nouns|people~:does|two|few|parents|years|days|weeks|months|hours|minutes> => {singular}
      a|an <:nouns|people~:does|works|series|news> :stop|:prep|is|was|that|who|which => {singular}
      <others> :nouns|people~:does => other
      lot|lots|number|variety of <:noun~:base|:nouns|time|life|paper|business|industry|room|food|space|school|family|art|power|opportunity|responsibility|difficulty|experience|effort|competition|language|culture|film|detail|history|technology|theory|tradition|traffic|trade|paper|text|duty|coffee|tea|video|delivery|harm|gold|way|advertising> :stop|such|who|that|:prep|:isAre => {plural}
      !very|how|so <much> :nouns|people~news => many
      <many> :mass|money|work|help => much
      a|an :new|little|certain <:nouns|people~works|series|news|plays> :stop|:prep|is|was|that|who|which|to => {singular}
      <this> :new :nouns|people~:does|:base|news|series :stop|:prep|:isAre|that|who => these
      each|every|another :new <:nouns|people~:does|two|few> => {singular}
      many|several|few|various|numerous|these|those|:two :new|other <:noun~:base|:nouns|hundred|dozen|million|foot|minute|class|staff|part|second|family|:team> :stop|:prep|that|who|which|:isAre|we|they|have|can|will|would|don't|:doesOnly => {plural}
      many|several|few|various|numerous|:two :new <:noun~:nouns|hundred|dozen|million|foot|minute|class|staff|part|second|family|:team> .|, => {plural}
      :prep|and|or|are|have|has|like|than other <:noun~:nouns|:team|:mass|life|stuff|food|paper|time|culture|end|half|day|week|night> :stop|and|or|who|that => {plural}
      some|most <:noun~:base|:nouns|:mass|:team|time|life|stuff|food|paper|business|industry|culture|art|room|power|language|experience|design|part|place|day|week|one|point|person|evening|morning|area|trade|text|coffee|tea|colour|color|duty|weekend|theory|kind|sort|cake|history|technology|difficulty|responsibility|condition|order|film|way|idea|value|year> are|were|have|don't|who|think => {plural}
      an|a <advice|information|homework|furniture|equipment|luggage|evidence|news> :stop|that|about|from|for|on|to => piece of {}`,
  },
  {
    id: 'no-plural',
    message: '“{found}” is not used in the plural. Write “{fix}”.',
    patterns: `
      <informations> => information
      <advices> => advice
      <furnitures> => furniture
      <equipments> => equipment
      <homeworks> => homework
      <luggages> => luggage
      <feedbacks> => feedback
      <knowledges> => knowledge
      <pollutions> => pollution
      <medias> => media
      <softwares> => software
      <evidences> => evidence
      <childrens> => children
      many|some|other|old|young|these|those|most|all|several <peoples> => people`,
  },
  {
    id: 'double-comparison',
    message: 'One comparison is enough: write “{fix}”.',
    patterns: `
      <more> better|easier|cheaper|faster|happier|harder|safer|worse|quicker|clearer|simpler|stronger|healthier|closer|richer|warmer|nicer => -
      <most> :best => -`,
  },
];
