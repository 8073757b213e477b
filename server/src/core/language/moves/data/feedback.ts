import { wordings } from '../wording.ts';

/** What could be said about a performance. */
export const performance = wordings(`
  feedback|pointers?|criticism|impressions?|blunt|brush up|stuck out|went well
  (advice|advise|tips?|comments?|suggestions?|guidance|thoughts|opinion|views?|hints?|word|line|anything|something|one thing|what|where|how|which|why|whether|were) ... (improve*|better|differently|otherwise|stronger|strengthen*|lack*|missing|missed|short|weak*|wrong|work on|learn|next time|future|help me|useful|respects?|wanting|against me|decided it|tipped|changed|gaps?|grow|prepare|practi[cs]e|train|let me down|i could|i should|i might|i did|i was not|worried you|too much|too long|compared)
  (comments?|thoughts?|opinion|views?|impressions?|blunt|frank|honest|gaps?|think|thought|say|was it|hear|weak*) ... my ([a-z]+ )?(interview|answers?|performance|lesson|test|portfolio|presentation|cv|r[eé]sum[eé]|trial|english|work|application|[a-z]+)
  (honest|frank|candid|constructive|brief|straight) ... (words?|views?|thoughts|comments?|opinion|lines?|answer|remarks?)
  did i [a-z]+
`);

export const askingForIt = wordings(`
  .*\\?
  would|could|should|can|may|might|please|kindly|grateful|glad|appreciate|welcome|wonder*|ask*|like|love|happy|thankful|hope|hoping|if you|let me (know|have)|tell me|value|useful|help*|interested|open to|mean a lot|worth|obliged|favou?r|keen|eager|be as
`);
