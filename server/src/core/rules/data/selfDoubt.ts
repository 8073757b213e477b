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
];

/** Where nothing better is said beside it. */
export const poorClaims: readonly RegExp[] = [
  /\bI (?:know I |reali[sz]e I |reali[sz]e that I |fear I |admit I )?(?:may|might|do|did|could|possibly|probably|['’]ve|have)?\s?(?:not|n['’]t) (?:\p{L}+ )?have (?:as much|as many|the most|enough|much|a lot of|the same) (?:\p{L}+ )?(?:experience|qualifications?|knowledge|skills?|training|years)\b/iu,
  /\bI(?: \p{L}+){0,3} (?:made|make|making) (?:such |quite |rather )?an? (?:\p{L}+ )?(?:hash|mess|hames|botch|pig['’]s ear|dog['’]s (?:dinner|breakfast)|balls-up) (?:of|out of) (?:that|the|my|your) (?:\p{L}+ ){0,2}(?:questions?|answers?|interview|test|exercise|task|presentation|part|one|role play|demo|lesson)\b/iu,
];

/** Turns it: “I may not have the most experience, but I …”. */
export const turned =
  /;|\b(?:so|which is why|in fact|but|however|though|although|yet|still|what i (?:do|can)|on the other hand|instead)\b/i;
