import type { SlipGroup } from '../pattern.ts';

const message = 'A word is missing here. Write “{fix}”.';

/** What is left out in a hurry, or because another language does without it. */
export const missingWords: readonly SlipGroup[] = [
  {
    id: 'missing-to',
    message,
    patterns: `
      would|i'd|we'd|should|also|really|still|would|much like|love <:verb|work|try|visit|start|show|talk~read> => to {}
      would|i'd|we'd|should|much|still|really like|love <:base~help|change|support|rest|sleep|cover|use|return|work|feedback|present> :the|it|:me|you|with|for|on|what|how|that|this|again|there|here|more|money|in|at|so => to {}
      :isAre|am|be|been|i'm|we're|very|really|always|so glad|happy|proud|able|unable|ready|pleased|delighted|sorry|keen|eager|willing|grateful|honoured|thrilled|right <:base> !:stop|and|or|but => to {}
      ^ glad|pleased|delighted <:base> :the|:prep|:me|you|it|anything|what|how|that => to {}
      would|i'd|you'd like :me|you|people <:base~more|better> :prep|:the|it|:me|you => to {}
      expect|expected|invited|allow|allowed|asking|want|wanted|wants :me|you|people <:base~help|work|more> :prep|:the|it => to {}
      know|knew|learn|learned|learnt|wonder|decide|taught|show|showed|me how <:base~tidy|close|clean|open|warm|cool|calm|slow|quiet|dry|clear|busy|empty|free|complete|hard|light|live|even|level|mean|present|direct|brief|narrow|smooth|loose|secure|separate|welcome|much|long> :the|with|it|my|your|on|people => to {}
      !by|of|with|at chance|opportunity|ability|pleasure|honour|privilege <:base~cost|work|share> :the|you|:me|with|it|at|in|for => to {}
      !made|make|makes|let|of|in|at|by|near|to the|a|an|my|your|no|enough|fine|good way|place|time|reason|need|right <:verb~fly|pass|throw|arise|go|start|ask|say|know|see|feel|hear> :the|:me|you|it|:prep|more|. => to {}
      supposed|ought|allowed <:base> => to {}
      :isAre|was|were|am meant <:base> => to {}
      writing|calling|ringing|emailing|phoning <:verb|ask|check|thank> => to {}
      congratulations|greetings <your|whoever|my|his|her|everyone|all|the> => to {}
      reply|replied|responded|respond <your|my|:me|you> => to {}
      belong|belongs|related|similar <your|my|the|:me|you|this> => to {}
      spoke|speak|spoken|speaking|talked|talking <you|him|her|me|us|them> about|on|again|at|for|in|and|last|yesterday|today|. => to {} / with {}
      want|wants|wanted|wish|hoped|hopes|hoping|needs|needed|planned|planning|decide|decided|manage|managed|agreed|promised|expect|expected|unable|able|forgot|happy|glad|pleased|delighted|proud|ready|eager|keen|willing|tried|trying|afraid|used <:verb~let|send> => to {}
      i|we|you|to|they|really|also|would hope|need|plan|promise <:verb~let|send|arise|affect|only|tell> => to {}
      want|wanted|hope|hoped|hoping|able|happy|glad|pleased|delighted|decided|ready|willing|keen|eager|tried|trying <work|share|start|show|visit|call|talk|answer|use|leave|take|come|run|try|move|play|stay|change|make|look|buy|do|be|apply> with|the|my|your|you|me|us|it|this|a|an|for|at|in|to|on|again|what|how|as|part|here|there|able => to {}
      asked|told|invited|inviting|asking|telling|invite|tell|ask|want|wanted|wants|allowed|allow|allows|encouraged|taught|reminded|remind|expected|advised|allowing|teaching :me|people|everyone <:verb~think|say|know> => to {}
      want|wanted|wants|like|asked you <:verb~think|say|know|see|have> => to {}
      !i'm|was|am|been told you <:verb~think|say|know|see|have|give|make|take|run|need|want> => to {}
      is|are|am|was|were|i'm|we're|you're|they're|not going <:verb|start|work|be|have|do> => to {}
      plan|aim|goal|job|task|dream|hope|wish|duty is|was <:verb|finish|open|start|move|show|keep|work~become> => to {}
      pleasure|nice|good|great|lovely|wonderful|honour|honor|privilege|sorry <meet|see|hear|speak> you|from|with|your|about|to|the|that|how|all|and|everyone => to {}
      look|looking|looks|looked forward <:doing> => to {}
      look|looking|looks|looked forward <your|our|the|my|this> => to {}
      look|looking|looks|looked forward <:verb> => to {doing}
      got|get <talk|meet|see|speak> to|about|with|you => to {}
      feel|feels free <contact|call|write|ask|email|get|reach> => to {}
      listened|listen|listening|listens <the|my|your|our|his|her|:me|this|that|music|people> => to {}
      according <the|my|your|our|this> => to {}
      explain|explained|explains|suggest|suggested|describe|described|mentioned|introduced|introducing|introduce <me|us|him|them> the|a|that|how|what|why|your|about => to {}
      thanks|reply|close|next|belongs|happened <me|us> .|,|in|at|and|is => to {}
      , <see> from => to {}`,
  },
  {
    id: 'missing-be',
    message,
    patterns: `
      !:isAre|am|be|so|nor|:modal|do|did i :very? <:glad|confident> to|that|for|about|in|of|with|from|by|on => am {}
      !:isAre|am|be|so|nor|:modal|do|did we :very? <:glad> to|that|for|about|of|with|from|by|on => are {}
      !:isAre|am|be|so|nor they :very? <glad|happy|sorry|ready|able|willing|keen|aware|afraid|eager|grateful|unable|responsible> to|that|for|about|of => are {}
      !:isAre|am|be|so|nor he|she :very? <glad|happy|sorry|ready|able|willing|keen|aware|afraid|eager|grateful|unable|responsible> to|that|for|about|of => is {}
      !:isAre|am|be|been|:im|make|let|what i :never? <looking|writing|working|going|trying|hoping|waiting|applying|thinking|coming|planning|living|studying> => am {}
      !:isAre|am|be|been|:im|kept|keep|keeping|have|had|find|found|see|saw|of|leave|left we|they|you :never? <looking|going|trying|hoping|waiting|planning|working> to|for|forward|at|in => are {}
      !:isAre|am|be|what's|where's|how's|who's he|she :never? <looking|going|trying|working|living> to|for|forward|at|in|as => is {}
      !:isAre i|we|they <sure|glad|available|sorry> .|, => am {} / are {}
      ^ <am|was> :doing|:glad|writing|sure|very => I {}
      ^ <is> very|important|necessary|clear|difficult|true|possible|impossible => It is
      because|if|although|unless <is|was> => it {}
      ^|,|but|and since <is|was> => it {}
      because|if|although|unless <are|were> => they {}
      :noun|i|it|he|she|we|they|that|this|there should|would|could|will|must|might|may|can <able|:glad~free|interested> to|that|of|about|for|with|in|. => be {}
      !than :modal|i'd|we'd|you'd|they'd|he'd|she'd :very? <glad|happy|able|unable|grateful|pleased|delighted|sorry|proud|willing|interested|honoured|useful|helpful|nice|lovely|possible|available> => be {}
      to <able|unable|aware|glad> => be {}
      can|cannot|can't|will|won't|would|should|must :never? <ready|afraid|sure|aware|responsible> => be {}
      to <part> of|a => be {}
      it|that|this|there should|would|could|will|must|might <a|an> => be {}
      my name|number <@|#> => is {}
      ^|,|and|but|because|so|since it|that|this <good|great|nice|rare|hard|easy|important|lovely|clear|difficult|wonderful> to|that|of|when|how => is {} / was {}
      , which|who <not|very> !everyone|everybody|all|many|every => is {} / was {}
      if|whether|because|and|where there <anything|something|any|a|an|nothing|someone|much> => is {}
      ^|,|and|but i <disappointed|struck|born|interested|supposed|surprised|pleased> by|to|with|in|at|,|that => was {} / am {}
      if|whether it|this|that <possible|convenient|helpful|useful|necessary|easier|better|ok|okay|a|an|not> => is {}
      if|whether it|this|that <still> possible|open|available|free|on|necessary|convenient|with|in|being|going|needed|vacant|worth|unfilled|undecided|wanted|required|planned => is {}
      how|where it|he|she <going|doing|coming|getting> => is {}
      ^|but|because|and it|they|he|she|this|that <so|very|too> :new|:glad|hard|important|easy|interesting|expensive|dangerous :stop|:prep|to|that|because => is {} / are {}
      ^|but|and i also? <very> :glad|busy|tired|interested|excited|happy => am {}
      ^|but|because it <:new> :stop|to|for|that|because|when => is {} / was {}
      i <concern> about => am concerned
      we|they|people|who|:nouns <concern> about => are concerned
      how things|they|you <going|doing|coming|getting> => are {}
      ^|and|but :the :noun|cv|diary|phone|version|resume <attached|enclosed|clear|available|ready|below> :end|for|to|here => is {}
      !^|how|why|where|when|what|,|and|nor|neither|than|as should|must|might <a|an> => be {}
      it|that|this|there|interview|job|meeting would|will|should|must <about> => be {}
      ^|,|and|but|so|because i|we|he|she|they would|could|will|should <glad|happy|there|pleased|delighted|grateful|proud|able> => be {}
      :modal|i'd|you'd|we'd rather|gladly <there|here|at|in|outside> => be {}
      ^ it|he|she|this <a|an|not|very|such|part|hard|important|possible> => is {} / was {}
      ^|and|but|that|because|if|so there <many|several|some|a|an|no|two|three> => are {} / is {}
      would|will|can|could to? <so> :glad|good|great|nice|quiet|kind => be {}
      hope|hoping you <well|okay|ok|fine> .|,|and => are {}
      to <so> quiet|good|kind|easy|difficult|happy => be {}
      for|of <so> open|kind|patient|generous|honest => being {}
      if|that|and|so you|they|we :never? <able|welcome|free|interested> to|in|about => are {}
      what|where|how|who|that you|they|we <going|looking|doing|trying> => are {}`,
  },
  {
    id: 'missing-you',
    message,
    patterns: `
      !story|joke|tale|lie|thing|one|ones|anecdote you|he|she|they had? <told> that the|i|you|it|they|we|result|there => {} me
      ^|i|we|writing|want|wanted|like|love|once|again|and|me :never? to? thank <for|so|very|again|once|.|,|!> => you {}
      want|wanted|like|writing|love|wish to thank <for> => you {}
      thank <and> your|the|my => you {}
      let|lets <know> => me {}
      if|because|although|unless|whether <:can|have|are|want|prefer|feel|wish|think|remember|choose|decide> => you {} / I {}
      if <need> !be|arises|arose|. => you {}
      ^ could|can|would|will <tell|send|let|give|show|ask> :me|a|the => you {}
      !that|story|thing|one|joke|tale|what|which you|they|he|she told <about> => me {} / us {}
      !that|story|thing|one|joke|tale|what|which i|we told <about> => you {}
      i|we|you|they|he|she|who told <how|why> => me {} / you {}
      i|we|you|they|he|she|who told <to> :base => me {} / you {}
      letting|let <:verb|come|follow|ride|watch|sit|try|visit|cook|stay~go|fall|fly|get> :prep|so|the|your|along|how|a|if|that => me {}
      for seeing|inviting|receiving|welcoming|letting <on|at|to|in|so|out|round|around|last|yesterday|today|this|again> => me {}
      if|when|whenever|whether|that|because you|we|they|i <a|an|any|further|plenty|questions> => have {}
      !for|of|over|than i|we <:two|many> years|months|children|brothers|sisters|dogs|questions => have {}
      that|when|and|if|glad|so i|we|you <no> time|idea|doubt|questions|experience => have {}
      , could|can <tell|send|let|give> me => you {}
      appreciate|appreciated <if> => it {}
      and|. may|can|could <thank|ask> => I {}
      i|we|would|will|please let <know> => me {}`,
  },
  {
    id: 'missing-preposition',
    message,
    patterns: `
      !years|months|work|working|with|no|any|same|previous have|having|has|got experience <:two|#> years|months => of {}
      inform|informing|informed me|us <the|your> result|results|outcome|decision|status => of {} / about {}
      hope|hoping|wait|waiting|like|want|wanting to <hear> you soon => {} from
      forward to <hearing> you soon => {} from
      i|also|we <know> to drive|cook|weld|operate|sew a|an|all|any|in|with => {} how
      thank you <the|your|my|his|her|our|:doing|everything|this> => for {}
      ^ thanks <:doing|your> => for {}
      good|kind|nice|generous|lovely <you> to => of you
      reminded|remind|reminds :me|you <my|the|a|our|your|his|her|their> => of {}
      !:isAre|am|was|were|be|been|being|got|get|are|is reminded|remind|reminds <of|that> => me {}
      in charge <a|the|my|two|three|:two|our> => of {}
      , <course> , => of course
      think|thinking|thought <anything|something|nothing> else|more|better => of {}
      cannot|can't|couldn't think <a|any|anything> => of {}
      be|being|as part <it|this|them|your|our|the|my|a|something> => of {}
      !in the end <last|next|this> => of {}
      pleased <your|its|my|how> => with {}
      deal|dealt|dealing|cope|coped|coping <the|your|my|:me|it|this|people|customers> => with {}
      agree <you|your|him|her|them|me> => with {}
      rely|relied|depend|depended|relies <the|my|you|your|me|him|it|them> => on {}
      concentrate|insist|insisted <the|my|your|:doing> => on {}
      i|we|you|to|will|can|would focus|focused <the|your|:doing> !mind|minds|attention|lens|camera => on {}
      participate|participated|participating <the|a|your> => in {}
      succeed|succeeded <:doing> => in {}
      instead <:doing> => of {}
      a lot <:nouns|people|:mass|time|money|work|things|fun> => of {}
      a large|small|great|big|the|certain number|amount|variety <:nouns|people|:mass|sign-ups|things> => of {}
      a number <:nouns|people> => of {}
      !in the end|middle|beginning|rest|top|bottom|edge|quality <the|my|your|our|his|her|their|this> :noun|day|week|month|year => of {}
      the idea|sound|thought|number|colour|part|front|back|cost|size|use <them|him|us|me> => of {}
      one|none <of> :nouns|people :stop|:prep|:past|are|were|have|who|that|can|will|think|want|like|do|don't|is|was|has => of the
      two|three|many|some|most|several|few <of> :nouns|people :stop|:prep|:past|are|were|have|who|that|can|will|think|want|like|do|don't|is|was|has => -
      part <the> job|team|work|reason|problem|course|answer|plan|deal|day|audit|story|group|family|company => of {}
      one|some|most|many|none|each|all|both|any|which|few <us|them> => of {}
      one|some|most|many|none|each|any <my|your|our|these|those|his|her|their> :nouns|people :stop|:prep|and|who|that|is|was|are|were|told|said|asked => of {}
      think|thinks|thinking|dream|dreams|dreamt|dreaming <me|us|him|them> .|,|when|if|for|and|as => of {}
      capable|fond <my|your|a|this|it|:doing|:me|our> => of {}
      tired <:doing> => of {}
      full <your|it> => of {}
      proud|afraid|aware <him|them|us|:doing> => of {}
      climb|climbed|jumped|walked out <his|her|my|your|our|their> => of {}
      getting out <his|her|their> => of {}
      get|go|went|ran out <your|our|their> => of {}
      wait|waiting|waited <you|your|him|her|them|me|us> !turn => for {}
      look|looking|looked <a|your> :noun~part|way|age|job|work|picture|treat|mess|sight|state|bit|bargain|disaster|fool => for {} / at {}
      looking <new|jobs|work|job> => for {}
      responsible <the|all|my|two|three|our|a|:doing> => for {}
      interested <the|your|this|:doing|my|a> => in {}
      apply|applied|applying <the|your|this|a> position|job|role|post|vacancy => for {}
      am|was|i'm|were|been|very|really|deeply|much impressed <the|your|how> => by {}
      depends <the|my|your|how|what> => on {}
      follow up <the|your|my|our> => on {}
      decided another|a <candidate> => on {}
      have|has decided <another> => on {}
      available <a|an> :noun|interview|call => for {}
      paid|pays <everything> => for {}
      facts|question|questions|story|book|something|anything|everything|more|talk|talked|think <me> .|,|:|; => about {}
      a place|seat|job|time|message|letter|present <me|us|you> .|,|on|at|in|when|and => for {}
      at|by|until|from end|beginning|start <the|this|my|next> => of {}
      grateful|thankful <the|your|my> :mass|help|support|call|honest|kind|time|chance|opportunity|reply|answer|hour|two|talk => for {}
      sorry <the|my> delay|trouble|inconvenience|mistake => for {}
      excited|curious <the|your|this> job|role|news|post|chance|opportunity|project|move|prospect|work => about {}
      impressed|struck <how> => by {}`,
  },
  {
    id: 'missing-as',
    message,
    patterns: `
      as soon|far|long <i|we|you|he|she|they|it|possible|the|your|my> => as {}
      as soon|fast|quickly|well|much|early <possible> => as {}
      work|worked|working <a|an> nurse|cook|teacher|driver|carpenter|waiter|engineer|manager|plumber|mechanic|clerk|porter|welder => as {}`,
  },
  {
    id: 'missing-article',
    message,
    patterns: `
      thank|thanks|thankful|grateful you? for <interview> yesterday|today|on|of|at|with|last|this|.|, => the {}
      attended|attend|attending|had <interview> at|for|with|on|today|yesterday|in|last|this|. => an {}
      is|was|be|it's|that's|are not <problem|obstacle|issue> :end|for|to => a {}
      get|got|receive|received|give|gave|expect|have|had :me? <answer> :end|in|from|by|until|today|soon|yet|on|within => an {}
      get|got|receive|received|give|gave|expect :me? <reply|response> :end|in|by|until|today|soon|yet|within => a {}
      interview|interviewed|interviewing|applied|apply|application|applying|considered|candidate <for|about> @ position|role|job|post|vacancy => {} the
      interview|interviewed|interviewing|applied|apply|application|applying|considered|candidate <for|about> @ @ position|role|job|post|vacancy => {} the
      faced|face|facing|had|have|solved|handled|saw|met|in|with <similar> :noun~:nouns|work|experience|quality|size|age|style|training|news|vein|fashion :end|:prep|that|which|who|where|when|i|we|it|they => a {}
      faced|face|facing|had|have|solved|in|with|on|at <same> :noun~:nouns|day|sex|time :end|:prep|that|which|who|where|when|i|we|it|they => the {}
      on <ground|first|second|third|fourth|fifth|top> floor => the {}
      i am|i'm <mechanic|teacher|driver|chef|cook|plumber|carpenter|nurse|welder|cleaner|waiter|waitress|bricklayer|painter|lawyer|pharmacist|dentist|student|graduate|farmer|baker|butcher|tailor|programmer|translator|journalist|librarian> .|from|by|with => a {}
      i am|i'm <engineer|electrician|accountant|architect|economist|artist|analyst|interpreter|auditor|estate agent> .|from|by|with => an {}
      i am|i'm <mechanical|civil|chemical|software|structural|qualified|registered|certified|trained|professional|senior|junior|hard> engineer|nurse|teacher|accountant|welder|electrician|plumber|chef|carpenter|driver|pharmacist|lawyer|architect|designer|worker .|from|by|with|and|, => a {}
      i am|i'm <electrical|industrial|experienced> engineer|nurse|teacher|accountant|welder|electrician|plumber|chef|carpenter|driver|pharmacist|lawyer|architect|designer .|from|by|with|and|, => an {}
      i|also|and have <car|van|laptop|visa|diploma|degree|certificate> . => a {}
      i|also|and have <car|van|laptop|visa|diploma|degree|certificate> and i|my|can|live|could|a => a {}
      in|real|urgent|great|desperate need of <job> :end|:prep|that|which|who|where|when|i|we|it|they => a {}
      at <moment|top|bottom|weekend|age> of|.|,|i|we => the {}
      at <heart> of => the {}
      at <end|beginning|start> .|,|i|we => the {}
      at <end|beginning|start> of !day|play|business|shift|week|month|term|year|quarter|season => the {}
      in|by|from|until <end|beginning|middle> of !life|day|play|business|shift|week|month|term|year|quarter|season => the {}
      in <morning|afternoon|evening|meantime|middle> .|,|and|before|after|to|of|i|we|there|when => the {}
      on <other> hand => the {}
      all <best> .|, => the best
      for <moment|while|minute|week|month|year|day|second> .|,|and|or|; => a {}
      in <week|month|year|minute|moment|hour> or|.|,|from => a {}
      at <foot|top|bottom|back|front|side|edge|heart> of => the {}
      on <phone|train|bus|way|floor|wall|table|desk|ward|boat|farm|ship> :end|to|from|of|with|in|home|back|for => the {}
      by|over|before|until|during <weekend> .|,|and => the {}
      join|joining|joined <team|crew|clinic|firm|company|department|office|staff|workshop|club|group> :end|of|in|at|and|that|for => the {} / your {}
      have|had|has|got|get|whenever <view|question|moment|minute|idea|plan|job|problem|licence|license|diploma|degree|meeting|daughter|son|brother|sister|dog|car|suggestion|look|interview|appointment> :stop|on|about|for|to|that|in|with|at|from|, => a {}
      what <way|pity|shame|pleasure|nice|great|good|wonderful|lovely> to|that|:noun => a {}
      have|has|had|are|is|with|learn|learned|learnt|get|got|make|makes|made|need|needs|spend|spent|save|saved <lot> of => a {}
      ^|but|because|when|if|so <:bare> :doesOnly|is|was|has => the {}
      ^|but|because|when|if|so <:bare> :verb|had|can|will|should|must|need|want|told|said => the {} / {plural}
      :isAre|now|it's|that's <bad|good|great|nice|lovely|hard|fine> time|day|idea|way|thing|place|place|one => a {}
      me|led|had|have|run|ran|with|in|is|was|as <similar|stronger|better|larger|bigger|smaller|longer> :noun~company|shape|order|condition|health|form|use|time|spirits|light|touch|business|supply :end|for|with|in|at => a {}
      one of <most|best|:best|main|only|first|things|reasons|people> => the {}
      in|at|on|of|for|to|with|is|are|was|were|have|had|has <same> => the {}
      for|during|about|after|with|in <first|second|third> interview|question|meeting|round|conversation|call|job|half|year => the {}
      look|looking|looked|searching for <new> job|position|role|post|challenge|opportunity => a {}
      look|looking|looked|searching for <job|position|role|post|vacancy> :end|in|at|as|with|near|where|and|to => a {}
      for <opportunity|chance|position|role|job|post|invitation> to|of|at|in|with|. => the {}
      in|at|with|from|about|into|near|inside <:bare> :stop|of|in|at|with|that|where|who|for|on|near => the {} / a {}
      for|like <student|customer|employee|patient|child|colleague|applicant|animal> .|,|and => the {} / {plural}
      than <student|customer|employee|child|colleague|applicant|animal> .|,|and => the {} / {plural}
      for <opportunity|hallway|factory|customer|client|boss|project|world|city|village|museum|library|restaurant|hotel> :stop|of|in|at|with|that|where|who|on|near => the {} / a {}
      :isAre|be|been|it|such <pleasure|honour|honor|privilege|shame|pity> to|that|. => a {}
      :isAre|be|been|it|such <joy> to|that => a {}
      :isAre|been <carpenter|nurse|cook|teacher|driver|welder|plumber|electrician|mechanic|waiter|farmer|student|engineer|doctor|baker|painter|tailor|butcher|gardener|lawyer|translator|interpreter> .|,|in|at|with|who|and|for|by => a {}
      am|i'm|is|was|were|been <freshman|beginner|member|trainee|apprentice|volunteer|fan|child|foreigner|parent|expert> .|,|in|at|of|with|who|and|for|when => a {}
      i've|i|have|has been <vet|carpenter|nurse|cook|teacher|driver|welder|plumber|electrician|mechanic|waiter|farmer|student|engineer|doctor|volunteer|manager> tech|in|at|for|with|since|. => a {}
      work|worked|working|ferry|started|trained|on as|in <deckhand|carpenter|nurse|cook|teacher|driver|welder|plumber|electrician|mechanic|waiter|farmer|engineer|translator|interpreter|cleaner|receptionist|waitress|porter|gardener|labourer|clerk> .|,|in|at|for|with|and|on => a {}
      as|is|was|such|with|have|has|had|got|without|in <good|great|big|nice|long|bad|small|new|real|strong|better|different|wonderful|interesting|difficult|short|large|single|huge|heavy> :noun~:nouns|benefit|meeting|talking|seeing|speaking|working|hearing|pleasure|satisfaction|potential|variety|credit|company|comfort|pride|joy|life|time|change|business|trade|paper|language|culture|class|detail|design|effort|film|order|art|school|practice|industry|responsibility|difference|difficulty|number|text|skill|part|family|condition|color|colour|hand|hands|board|office|type|area|term|rest|force|pain|demand|form|fashion|duty|company|use|quality|light|help|shape|work|secret|food|course|choice|course|cost|support|use|news|love|value|weather|rain|quantity|danger|harm|wood|glass|metal|coffee|tea|music|research|spring|print|care|interest|speed|sport|fun|need|trouble|way|measure|part|opinion|distance|strength|stock|depth|volume|tradition|supply|size|view|memory|history|land|study|production|material|character|faith|standing|account|advantage|theory|principle|reason|name|touch|program|process|concern|line|shop|security|method|success|address|service|road|hospital|church|flat|home|relationship|policy|technology|management|market|technique|plan|kind|sort :stop|:prep|that|who|which => a {}
      !such|what|quite|rather|many|as|so|too|how|not|half|of|or|from <price|make|ask> job|question|mistake :end => {} a`,
  },
  {
    id: 'extra-article',
    message: 'Only one of these words can stand here. Leave out “{found}”.',
    patterns: `
      <a|an> the|my|your|his|her|our|their|these|those|any|every|each|some|another|a|an => -
      !over|what|of|such|as|quite|half|many|or|not|vitamin|in any|every|each|my|your|our|their|the <a|an> :noun|:nouns|:mass|first|best|evening|same|other|job|hour => -
      <the> my|your|our|their|these|those|every|each|any|a|an => -
      my|your|our|their <the> => -
      is|was|are my|your|his|her|our|their|the <the|a|an|my|your> => -`,
  },
];
