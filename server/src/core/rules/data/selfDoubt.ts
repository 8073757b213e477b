/** Running oneself down: what the reader had not thought until it was said. */

const unsure = '(?:probably|perhaps|maybe|likely|clearly|obviously|surely|really|certainly|just|simply)';
const am =
  "(?<!\\b(?:if|whether|said|think|thinks) )\\bI(?:['’]m| am| was| might be| may be| know I['’]m| know I am)";
const wanted =
  "(?:you(?:['’]re| are| were|['’]d| had)?|they(?:['’]re| are| were)?|anyone(?:['’]s| is)?) (?:\\p{L}+ )?(?:after|looking for|in mind|want(?:ed)?|need(?:ed)?|hoping for|expect(?:ed|ing)?)";

/** Each by itself. */
export const selfDoubt: readonly RegExp[] = [
  new RegExp(
    `${am} (?:(?:that )?${unsure} )?not (?:${unsure} )?(?:what|who|quite what|exactly what|the (?:\\p{L}+ )?(?:one|person|kind|sort|type|candidate)(?: of \\p{L}+)?(?: that| who)?) ${wanted}`,
    'iu',
  ),
  /\bI(?:['’]d| would| will|['’]ll)? (?:also |completely |totally |fully |quite |perfectly |well |entirely )*understand if (?:you (?:do not|don['’]t|did not|didn['’]t|no longer|would not|wouldn['’]t) (?:\p{L}+ )?(?:want|like|choose|pick|take|hire|need) (?:me|anyone like me)|(?:that|this|it)(?:['’]s| is| has|['’]d| did)? (?:\p{L}+ )?put you off|you (?:\p{L}+ )?(?:pick|choose|prefer|chose|go with|went with|would rather have|['’]d rather have) (?:someone|somebody|another|a younger|the other))/iu,
  /\b(?:why|how|whether) (?:you|anyone|anybody|they) (?:would|['’]d|should|could) (?:\p{L}+ )?(?:want|hire|pick|choose|take on|employ) (?:me|someone like me|somebody like me)\b/iu,
  /(?<!\b(?:thinks?|thought|said|says|told|that|feared|if|whether) )\bI(?:['’]m| am| was) (?:\p{L}+ )?not (?:\p{L}+ )?(?:good|clever|smart|bright|qualified|experienced|strong|young|worthy) enough for (?:you|this|the (?:job|role|post|position))\b/iu,
  /\bI (?:was|am|['’]m) (?:\p{L}+ ){0,2}(?:useless|hopeless|rubbish|terrible|dreadful|awful|pathetic|a disaster) (?:at|in|on|with) (?:the|that|my|your|this) (?:\p{L}+ )?(?:interviews?|questions?|tests?|answers?|tasks?|presentations?)\b/iu,
  // “I know I'm not the strongest candidate but if you gave me a chance”
  /\bnot the (?:strongest|best|most (?:experienced|qualified)|ideal|obvious|cleverest|smartest) (?:candidate|person|applicant|one)\b[^.!?]{0,30}\bif you (?:gave|give|would give|could give|took|take|let)\b/iu,
  // “I guess I wasn't good enough”
  /\bI (?:kind of |sort of |just |always |already )?(?:figured|figure|guessed|guess|knew|suppose|expected|thought) (?:that )?I (?:was(?:n['’]t| not)|am not|['’]m not|would(?:n['’]t| not) be) (?:\p{L}+ )?(?:good|clever|smart|bright|qualified) enough\b/iu,
  // “I am aware that you probably have stronger candidates”
  /\byou (?:\p{L}+ )?(?:have|had|saw|see|will have|must have|may have|might have)(?: \p{L}+){0,2} (?:stronger|better|more (?:experienced|qualified|suitable)|better[- ]qualified) (?:candidates|people|applicants)\b/iu,
  // “I'm really bad at interviews”
  /\bI(?:['’]m| am) (?:\p{L}+ ){0,2}(?:bad|terrible|awful|hopeless|useless|rubbish|no good|not (?:\p{L}+ )?good) (?:at|in) (?:job )?interviews?\b/iu,
  // “I hope it hasn't ruined my chances”
  /\b(?:ruined|spoil(?:t|ed)|blown|wrecked|hurt|harmed|damaged) my chances?\b(?! of (?!getting|being))/iu,
  /\b(?:sorry|apologi[sz]e|excuse|forgive)(?: me)?(?: again| once more)?(?: for)? my (?:very )?(?:(?:bad|poor|terrible|broken|weak|simple) )?english\b/iu,
];

/** Where nothing better is said beside it. */
export const poorClaims: readonly RegExp[] = [
  /\bI (?:know I |reali[sz]e I |reali[sz]e that I |fear I |admit I )?(?:may|might|do|did|could|possibly|probably|['’]ve|have)?\s?(?:not|n['’]t) (?:\p{L}+ )?have (?:as much|as many|the most|enough|much|a lot of|the same) (?:\p{L}+ )?(?:experience|qualifications?|knowledge|skills?|training|years)\b/iu,
  /\bI(?: \p{L}+){0,3} (?:made|make|making) (?:such |quite |rather )?an? (?:\p{L}+ )?(?:hash|mess|hames|botch|pig['’]s ear|dog['’]s (?:dinner|breakfast)|balls-up) (?:of|out of) (?:that|the|my|your) (?:\p{L}+ ){0,2}(?:questions?|answers?|interview|test|exercise|task|presentation|part|one|role play|demo|lesson|reading|story|spreadsheet|song|piece|scales|weld|dish|sauce|figures|sums|drawing|demonstration|introduction|typing)\b/iu,
  /\bI (?:always |just |simply |completely |rather )?(?:go|went) to pieces\b/iu,
  /\b(?:every (?:other|single other)|all the other|the other|any other) (?:one|person|people|candidates?|applicants?|\p{L}+s)?(?: \p{L}+){0,3} (?:was|were|are|is|must (?:be|have been)|will be) (?:\p{L}+ ){0,2}(?:better|quicker|brighter|cleverer|stronger|smarter|faster|younger)(?: \p{L}+){0,2} than (?:me|I)\b/iu,
  /\bthe others (?:was|were|are|must have been|will be) (?:\p{L}+ ){0,2}(?:better|quicker|brighter|cleverer|stronger|smarter)\b/iu,
  /\b(?:other|others|many|lots of|a lot of|plenty of|all the|most) ?(?:candidates|people|applicants|ladies|men|women|others)?(?: (?:who|that|you (?:saw|are seeing|were seeing)))? (?:with|have|has|had|who have|must have) (?:way |much |far |a lot |so much |many |probably )*more (?:\p{L}+ )?(?:experience|years|qualifications?|training|knowledge) than (?:me|I|mine)\b/iu,
  /\b(?:sorry|apologi[sz]e)\b (?:that |for being |if |because )?I (?:was|seemed|sounded|came across|got)(?: \p{L}+){0,2} (?:nervous|shy|stiff|flustered|tongue-tied)\b/iu,
  /\b(?:sorry|apologi[sz]e|apologies|excuse)\b (?:\p{L}+ )?(?:that |if |for the way |because )?I (?:\p{L}+ )?(?:rambled|waffled|babbled|dried up|froze|talked too much|went on too long|went blank)\b/iu,
  /\b(?:is|was)(?:n['’]t| not) (?:really |exactly |quite )?my (?:best|finest|greatest) (?:work|day|hour|effort|answer)\b/iu,
  /\bI(?:['’]m| am) (?:\p{L}+ )?(?:hopeless|useless|rubbish|no good|terrible|dreadful|clueless) (?:at|with) (?:computers?|spreadsheets?|numbers|figures|maths?|technology|people|interviews)\b/iu,
];

/** Turns it: “I may not have the most experience, but I …”. */
export const turned =
  /;|\b(?:so|which is why|in fact|but|however|though|although|yet|still|what i (?:do|can)|on the other hand|instead)\b/i;
