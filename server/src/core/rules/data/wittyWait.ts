/** What gives away a wait that is told as an entertainment. */

const place =
  'reception|porch|lobby|stool|crate|dustbins?|bins|back door|bench|corridor|hallway|foyer|waiting (?:room|area)|waiting|loading bay|car park|parking lot|stairwell|staircase|doorstep|skip|(?:plastic|hard|wobbly|front) chairs?|chair|sofa|gate|yard|beforehand|before (?:it|them|that|the interview|anyone|anybody|we began|i was called)|kept me|keep me';
const seen =
  'fruit machine|rubber plant|pot(?:ted)? plants?|plants?|ficus|yucca|aquarium|fish(?: tank)?|goldfish|ceiling|carpet|wallpaper|tiles?|radiator|notice ?boards?|notices?|fire (?:notices?|regulations|drill)|regulations|posters?|magazines?|brochures?|leaflets?|prices|price list|vending machine|water cooler|coffee machine|clock|chairs?|bench|pigeons|doormat|umbrella stand|calendar|pictures?|paintings?|photographs?|certificates?|trophies|receptionist|porter|delivery men|cleaner|cat|inner tube';

/** Longer than anybody would mention for the pleasure of it. */
export const longWait =
  /\b(?:twenty|twenty-five|thirty|thirty-five|forty|forty-five|fifty|fifty-five|sixty|seventy|eighty|ninety|[2-9]\d) ?(?:minutes|mins)\b|\b(?:an|one|two|three|half an|a full|a good|over an|nearly an|the best part of an) (?:and a half )?hours?\b|\bhour and\b|\bthree quarters of an hour\b|o['’]clock (?:became|turned|was|meant)\b/i;

export const waitingPlace = new RegExp(`\\b(?:${place})\\b`, 'i');

/** “I got to know the rubber plant very well”, “can recite your prices in both directions”. */
export const knownByHeart = new RegExp(
  `\\b(?:know|knew|known|recite|learn(?:t|ed)?|memori[sz]ed?|acquainted with|(?:good |close |firm )?friends with)\\b[^.!?;]{0,40}\\b(?:${seen}|${place})\\b[^.!?;]{0,40}\\b(?:(?:very|really|rather|quite|extremely|pretty|fairly) well|by heart|by (?:its |their |his |her )?(?:first )?names?|thoroughly|intimately|in both directions|in detail|word for word)\\b|\\bby heart\\b[^.!?;]{0,20}\\b(?:${seen})\\b|\\bnow (?:know|recite|name) (?:the whole|every|all|each|most)\\b[^.!?;]{0,20}\\byour\\b[^.!?;]{0,30}`,
  'i',
);

/** “To study your corridor for an hour and ten minutes”, “fifty minutes is ample to read the fire regulations twice”. */
export const studiedFor = new RegExp(
  `\\b(?:stud(?:y|ied)|admired?|inspect(?:ed)?|contemplated?|count(?:ed)?|enjoy(?:ed)?|examined?|read) (?:your|the|each|every|all)\\b[^.!?;]{0,30}\\b(?:${seen}|${place})\\b[^.!?;]{0,20}\\bfor (?:an?|one|two|nearly|almost|over|more|half|\\w+ty|\\d)\\b[^.!?;,]{0,20}\\b(?:minutes|hours?)\\b|\\b(?:is|was|are|were) (?:ample|plenty|enough|a fair while|long enough|time enough) [^.!?;]{0,25}\\bto (?:study|read|count|admire|memori[sz]e) (?:a|the|your|every|each)\\b[^.!?;]{0,30}\\b(?:${seen}|${place})\\b`,
  'i',
);

/** “The hour I spent alone beside the tank was a treat as well”, “I did enjoy my fifty minutes in the corridor”. */
export const praisedWait = [
  /\b(?:minutes|hours?|(?:hour and a |three )?quarters?(?: of an hour)?)\b[^.!?;]{0,60}\b(?:was|were|proved|made) (?:[\p{L}]+ ){0,4}?(?:treat|useful|pleasure|instructive|delight\w*|highlight|education|educational|joy|restful|entertaining|entertainment|memorable|fun)\b/iu,
  /\b(?:I|we) (?:(?:did|also|really|thoroughly|particularly|especially|very much|quite|even) ){0,3}(?:enjoy(?:ed)?|loved|savou?red|appreciate[sd]?) (?:the|my|those|that|your) (?:[\p{L}-]+ ){0,3}(?:minutes|hours?|quarters? of an hour|wait)\b[^.!?;]{0,40}/iu,
];
/** Where one waits by oneself. */
export const byOneself =
  /\b(?:(?:staff |back |draughty |cold )?corridor|hallway|foyer|waiting (?:room|area)|stairwell|doorstep|(?:alone|by myself|on my own) (?:in|beside|outside|on|by) (?:the|your|a) (?!machine|bench|till|desk|loom|stove|line|floor|shop|ward|kitchen|workshop|lab)|before (?:it|that|them))\b/i;

/** Who is shown a place gets to know it, too. */
export const shownAround =
  /\b(?:tour|walk(?:ed|ing)? (?:me|us|round|around|through)|show(?:ed|n|ing)|shadow\w*|trial (?:shift|day)|visit(?:ed)?|shift|worked|team|colleagues|patients|pupils|children|early|too soon|my (?:train|bus|tram|ferry)|each day|every day)\b/i;
