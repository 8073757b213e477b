import type { SlipGroup } from '../pattern.ts';

const message = '“{found}” is the wrong form of the verb here. Write “{fix}”.';

/** Verbs in a form that cannot stand where they do. */
export const verbForms: readonly SlipGroup[] = [
  {
    id: 'verb-after-modal',
    message,
    patterns: `
      !:the|free|good :modal not? :never? <:past|:done~given|bore|felled> !of => {base} / be {}
      !:the|free|good|,|^ :modal not? :never? <:does~is|works|plans> => {base}
      !:the|free|good :modal not? :never? <:doing~being|building|training|meaning|wedding|beginning> => {base} / be {}
      !:the|free|good :modal :i :never? <:past|:gone> => {base}
      could|can|would|will|should|may you <:done|:doing|:doesOnly> => {base}
      !:the|free|good|i|you|we|they|he|she|it must|should|might|would|will|shall|may <to> :base => -
      i|we|you|they|he|she|it must|should|might <to> :base => -
      can't|cannot|couldn't|won't|wouldn't|don't|didn't|doesn't <to> :base => -
      will|would|must|should|shall <can|could> :base|be => be able to
      :modal not? <been> => be / have been`,
  },
  {
    id: 'verb-after-did',
    message,
    patterns: `
      didn't|don't|doesn't :never? <:past|:done|:does|:doing> => {base}
      did|do|does not :never? <:past|:done|:does> => {base}
      ^|where|how|why|when|what did|does|do you|he|she|they|we|i|it :never? <:past|:gone|:doesOnly|:done> => {base}
      do|did|does|don't|didn't|doesn't <been> => be`,
  },
  {
    id: 'verb-after-to',
    message,
    patterns: `
      :wantTo to :never? <:past|:done~left|advanced|related|limited> => {base} / be {}
      !attract|attracts|attracted|draw|draws|drew|lead|leads|led|bring|brings|brought|drive|drove|introduced|get|gets|got|back|down|close|closer|used :wantTo to <:doing~building|training|planning|being> => {base} / be {}
      calling|writing|something|nothing|anything|place|free|help to <:past> => {base}
      way|time|is|was to <:past> => {base}
      want|wants|wanted|hope|hopes|hoped|need|needs|needed|decided|able|unable|happy|glad|pleased|delighted|ready|keen|eager|try|tried|pleasure|would|nice|good|great|lovely|going|supposed|rare to <:doing~building|training|planning|being> => {base}
      want|wanted|like|need|hope <:past|got> => to {base}
      would|i'd like|love to <:doing~building|training|planning|being> => {base}
      taught|asked|told|want|wanted|allow|allows|allowed|invited|help|helped|teach :me|you to <:doing~being> => {base}
      want|wants|wanted|hope|hopes|hoped|need|needs|needed|like|love|able|happy|glad|going|ready|try|tried|how|have|has|had|want|order to <:doesOnly> => {base}
      look|looking|looks|looked forward to <here> from|of|about|more => hearing
      look|looking|looks|looked forward to <:verb|see|meet> => {doing}
      look|looking|looks|looked forward to <work|start|visit|help|talk|discuss|join|use|show|share|answer|make|take> you|your|the|my|a|with|from|about|at|again|to|it|this|there|in|on|for|together => {doing}
      look|looking|looks|looked forward <to :done|to :past> => to {doing}
      am|i'm|we're|get|got|getting used to <:base~heat|cold|noise|dust|stress|hard|sand|water> => {doing}
      committed|dedicated|accustomed|opposed|devoted to <:verb> => {doing}
      i|we|you|they|he|she|it <use> to be|have|live => used
      am|are|is|was|were|get|got|getting <use> to => used
      am|are|is|was|were|be <suppose> to => supposed
      let|lets|make|makes|made|help|helps :me|you|people <:doesOnly|:past|:doing> => {base}
      let|lets|make|makes|making :me|you|people|students|customers|children <to> :base => -
      made me|him|her|us|them|people|students|customers|children <to> :base => -`,
  },
  {
    id: 'verb-after-have',
    message,
    patterns: `
      :have|:ive not? :never? <:past> => {done}
      :have|:ive :i :never? <:past> => {done}
      :have|:ive never? been? also? <:verb~become|come|let|put|read|set|cut|hit|quit|cost|run|speed|overcome|think|find|say|lead> => {done}
      :have|:ive not|never? <have> => had
      haven't|hasn't|hadn't|i've|we've <have|do|go> => {done}
      :have|:ive never|ever|always|already|just|only|often|recently <:base~become|come|let|put|read|run|set|cut|hit|quit|cost|hurt|shut> => {done}
      i|you|he|she|they have|has|had :never? <find> :very? interesting|good|nice|useful|difficult|hard|that|it|the|a|an|my|your|out => found
      :my contract|studies|course|training|notice|shift|room|lease|internship|apprenticeship|exams is|are <finish> => finished
      :have|:ive :never? <visit|ask|finish|open|watch|try|turn|move|pass|offer|call|manage|want|answer|estimate|load|price|work|help|support|check|clean|cover|cook|study|start|love|like|train|drive|sign|change|plan|use|talk|show|stay|live|travel|look|complete> the|my|your|his|her|our|their|you|me|him|them|it|this|up|that|as|since|nights|many|all|twice|every => {done}
      :have|:ive :never? <make|take|do|treat> => {done}
      i|we|they have <work> :two|since|as => {done}
      i've|we've|they've|you've <:base~become|come|let|put|read|run|set|cut|hit|quit|cost|hurt|shut|spare|experience|respect|rent|work|time|interest|plan|practice|need|hope|trust|doubt|reason|lunch|support|space|room|sympathy|faith|class|leave|exam|access|control|proof|notice> => {done}
      :have|:ive :never? <:doesOnly> => {done}
      i|we|they|you have|had <working|living|studying|doing|looking|learning|writing|teaching|helping|using|driving|interpreting|waiting> in|for|at|with|as|to|the|a|since|on|more => been {} / {done}
      have|has|had|i've <agree|ask|finish> .|,|to => {done}
      people|i|we|they have <leave> the|all|my|our => {done}
      i've|we've|you've|they've <ran> => run
      have|has|had|i've|we've not|never|ever? only? ever? <ran> => run
      !:have|:ive|haven't|hasn't|hadn't|:isAre|am|be|been|being|get|got|and i|we|he|she|they <:gone~given|shown|taken|chosen> the|a|an|my|it|this|that|to|in|him|her|them|all|everything|you|your|. => {past}
      let|lets|make|makes|made|help|helped|watch|watched :me|you|people <:past> => {base}
      saw|see|heard|hear me|him|us|them <:past> => {base}
      !:have|:ive|haven't|hasn't|hadn't|:isAre|am|be|been|being|get|got i|we|they <:gone~shown|born> => {past} / have {}
      hours|trouble|time|advice|help|tank|chance|what you <:gone> => {past} / have {}
      !have|has|had|haven't|hadn't i|we|he|she|they <done|seen> the|a|an|my|it|this|that|him|her|them|all|everything|you|your => {past}
      that|which|what|and it|he|she <taken|given|gone|done|become|begun|known> => {past} / has {}
      what|something|nothing|everything|all <gone> wrong|well => went
      !:have|:modal|haven't|hasn't|hadn't|:ive|to|'ve|could've i|we|they <been> => have {}
      !:have|:modal|haven't|hasn't|hadn't|to he|she|it <been> => has {}`,
  },
  {
    id: 'tense-and-time',
    message: '“{found}” is the wrong tense here. Write “{fix}”.',
    patterns: `
      i|we <work> :two|#|many|several years in|as|at|with|for => have worked
      since :month|then|march|may|last|summer|easter|christmas *? i|we <work|live|study|teach|learn> on|at|in|as|for|with|here => have been {doing}
      ^ if there <will be> any|a|an|some|another|further => is
      ^ if you|they|we <will have> => have
      ^ if you|they|we <will need> => need
      we|i <have met> in|on :month|:weekday .|,|and|at|for|to|about|in => met
      ^ we|i <have met> last week|month|:weekday => met
      i <am coming> from|to|in|here !:stop? :two|#|many|few years|months|weeks ago => came
      ^ if i <will be> selected|chosen|hired|given|offered|accepted => am
      !:noun|:nouns|that|which|who|people|one|all|what|thing|everything i|we|they|he|she|you|it|@|:noun <have|has :done> !since|for|:past|:done|that|who|which|what|you? !since|for|:past|:done|that|who|which|what|you? !since|for|:past|:done|that|who|which|what|you? !since|for|:past|:done|that|who|which|what|you? :two|#|few|several|many|a|some days|weeks|months|years|week|day|month|year|hours ago => {past}
      ^|and|but|, <i've :done> !since|for|:past|:done|that|who|which|what|you? !since|for|:past|:done|that|who|which|what|you? !since|for|:past|:done|that|who|which|what|you? :two|#|few|several|many|a|some days|weeks|months|years|week|day|month|year|hours ago => I {past}
      !:noun|:nouns|that|which|who|people|one|all|what|thing|everything i|we|they|he|she|you|it|@|:noun <have|has :done> !since|from|until|for|by|:past|:done|that|who|which|what|you? !since|from|until|for|by|:past|:done|that|who|which|what|you? yesterday => {past}
      !:noun|:nouns|that|which|who|people|one|all|what|thing|everything i|we|they|he|she|you|it|@|:noun <have|has :done> !since|from|until|for|by|over|in|during|:past|:done|that|who|which|what|you? !since|from|until|for|by|over|in|during|the|:past|:done|that|who|which|what|you? last week|month|year|summer|winter|night :end => {past}
      <am|are :doing> !:stop? !:stop? !:stop? since #|last|:two|many|childhood|years => have been {doing}
      <is :doing> !:stop? !:stop? !:stop? since #|last|:two|many|childhood|years => has been {doing}
      <am|are working|living|teaching|driving|studying|learning|cooking|looking|waiting> !:stop? !:stop? for :two|#|many|several|over years|months => have been {doing}
      <is working|living|teaching|driving|studying|learning|cooking|looking|waiting> !:stop? !:stop? for :two|#|many|several|over years|months => has been {doing}
      ^|and|,|but|because i|we|they <live|work|teach|drive|know|study|learn|cook> !:stop? !:stop? !:stop? !:stop? !:stop? since #|last|:two|many|childhood => have {done}
      i <am> a|an !:stop !:stop? !:stop? since :two|#|many|several years => have been
      i|we <buy|use|read|follow|run|play|sell|grow|make|drive|know|work> !:stop? !:stop? !:stop? since :two|#|many|several years|months => have {done}`,
  },
  {
    id: 'verb-after-be',
    message,
    patterns: `
      i|we|and <am|are having> a|an|one|no|valid|good|full|strong|vast|rich|more|total|other|another|:two|# :new|other|another|total|more|full|valid|years|years'|year? of|year's? visa|experience|knowledge|licence|degree|offer|diploma|qualification|certificate|idea|doubt => have
      i|we|and <am|are having> experience|knowledge|doubts|offers => have
      <am|are|is agree|disagree> => {base}
      <i'm agree> => I {base}
      !do|did|does|done :isAre|am not? :never? <:past~broke|shot|lit|woke> => {done}
      been|being|be <:past> => {done}
      am|i'm|we're|you're|they're|are not? :never? <:verb~become|let|put|read|set|cut|hit|quit|cost> => {doing} / {done}
      !do|did|does|done|was|is was|were|is not? :never? <:verb~become|come|let|put|read|set|cut|hit|quit|cost|say|see|find|hear|understand|forget|begin|remember|learn|think|ask|tell|send|write|give|listen|talk|work|wait|stay|keep> => {done} / {doing}
      am|are|were|i'm|we're|they're :never? <make|take|leave|drink|sleep|catch> => {doing} / {done}
      is|was also <make|take|leave|pay|give|go|do|have|help|cause|need> => {done} / {base}
      he|she|it|they|we|you|i|this|which was|were|is <give|tell|send|write|ask|take|make|hear|teach|show> => {done} / {doing}
      am|i'm|we're :never? <look|write|work|apply|hope|wait|study|live|stay|talk> forward => {doing}
      am|i'm|we're :never? <look|write|work|apply|hope|wait|study|live|talk|come|think|use|plan|try|start> forward|for|to|at|in|with|as|about|that|you => {doing}
      be|been|being <:verb~become|let|put|read|set|cut|hit|quit|cost|come|run> => {done} / {doing}
      !do|did|does|done :isAre|be|been|being <:base~open|close|present|clear|clean|complete|live|set|cut|put|shut|hurt|cost|read|let|run|come|become|work|stand|fit|own|right|like|light|free|be|mine|dry|cross|direct|warm|cool|calm|slow|tidy> by => {done}
      i|we|you|they|he|she was|were|are|am|is <aim|look|talk|try|plan|wait|hope|drive|stay|walk|run> for|to|at|in|on|with|about => {doing}
      !do|did|does|done are|is|was|were <reach|move|offer|need|use|call|ask|finish|fix|share|cover|impress|surprise|change|check|clean> by => {done}
      !do|did|does|done are|is|was|were <reach|move|offer|need|use|call|ask|finish|fix|share|cover|impress|surprise|change|check> . => {done}
      i|we am|was|are|were :very? <impress> :stop|by|with|and|how|that => {done}
      be|been|being <reach|move|offer|need|use|call|ask|finish|fix|share|cover|impress|surprise|change|check|clean> by|. => {done}
      can|could|will|would|must|should|may|might|have|has|to be|been <reach|move|offer|use|call|ask|finish|share|cover|need|clean|check|change> in|on|at|to|a|for|with|when|before|after|and|,|again => {done}
      they|it|that|which are|is|was|were <need|use|call|finish|offer|move> .|,|by|to|in|on|when => {done}
      would|will|should be <:base~glad|:glad|open|free|clean|clear|fun|present|work|rest|help|back|interest|like|play|change|close|live|own|complete|end|set|wish|sound|cost|love|hope|name|interest|face|cut|put|hurt|shut|promise|delay|doubt|welcome|look|light|more|question|point|place|result|reward|step|test|plan|brief|mine|read|dry|cross|direct|warm|cool|calm|busy|slow|even|level|tidy|ready> . => {doing} / {done}
      !do|did|does|done :isAre|been|be <:doesOnly~breaks|meals|nights|travels|costs> => {done} / {base}
      become|becomes|became|becoming <:verb> => {done}
      would|will|should|may|might|can|could|must be <decrease|increase|decline|benefit|develop|destroy|use|damage|affect> in|by|,|when|because|for|on|to|and|the|. => {done} / {base}
      <it's make|take|give|bring|mean|depend|seem> => it {does}
      i <am having> :two|#|several|many years => have
      i <am having> good|great|vast|rich|some|much|enough|sound experience|knowledge|skills => have
      i <am having> other|another|two|an offer|offers|interview|interviews => have
      i <am having> experience|knowledge|diploma|licence|skills => have
      to <being> able|sure|ready|happy|honest => be`,
  },
  {
    id: 'verb-after-preposition',
    message,
    patterns: `
      !than|ever|as before <to come> => coming
      !than|ever|as before <to finish> => finishing
      !than|ever|as before <to leave> => leaving
      !than|ever|as before <to join> => joining
      !than|ever|as before <to begin> => beginning
      !than|ever|as before <to start> => starting
      !than|ever|as before <to apply> => applying
      thanks|you|thank for <:base~help|love|support|interest|work|use|all|care|cover|visit|offer|call|trust|reply|travel|answer|study|change|look|talk|report|review|lift|ride|place|note|drink|rest|question> me|us|you|the|my|your|our|this|it|to|with|about|so|a|an|time|part => {doing}
      thanks|you|thank for <:verb> => {doing}
      thanks|you|thank for <interview|show|visit> me|us => {doing}
      without|by|from|of|about|for|at <:verb~hire|find|see|say|hear|know|think|feel|win|fall|read|fly|wear|tear|break|draw|drive|throw|lead|bend|build|sell|remember|forget|swim|believe|steal|listen|confirm|fail|doubt|weld|hold|give|leave|reach|wander|let|rise|shift|register|hide> => {doing}
      without|by|of|about|for|at <hide> !and => {doing}
      without <:base~hire|end|doubt|fail|notice|question|delay|warning> to|:the|:me|it => {doing}
      instead of <:base> :the|:me|it|you => {doing}
      for <have|be> me|us|you|so|it => {doing}
      !worked|work|works|working|asked|looked|waited for|without|by|of|about|from <take|make|show|let|call|answer|share|visit|cut|open|start|find|hear|see|read|build|watch|cook|leave> me|us|my|your|our|this|it|the|a|an => {doing}
      interested|experienced|succeed|succeeded|skilled|involved|believe in <:verb|work|study|train> with|at|for|:the|.|,|and|more|about|in|here => {doing}
      when|while <:verb~come|go> the|a|an|my|your|their|our|people|them|it => {doing}
      after|before|while <:verb~learn|see|find> the|a|an|my|your|it|this|that|our => {doing}
      enjoy|enjoyed|enjoys|loved|avoid|avoided|kept|keep|finished|suggested <:verb~up> => {doing}
      !never mind <:verb~up|think|look> => {doing}
      enjoy|enjoyed|enjoys|avoid|avoided|dislike|finished <to :base> => {doing}
      you|not|don't|wouldn't|i mind <to :base> => {doing}
      started|began|start|continued|continue <:verb> => {doing} / to {}
      for|of|about|without <be> so|such|able|there|a|an|the|honest|open|kind|patient => being`,
  },
];
