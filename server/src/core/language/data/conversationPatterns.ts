/** How a letter speaks of a conversation: patterns whose clause only the interview can have brought up. */
import { anyOf, expression } from '../patterns.ts';

const raw = String.raw;

const somebody = [
  '[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ww]ho|[Ss]omebody|[Ss]omeone|[Nn]obody|[Aa]ny(?:one|body)|[Ee]very(?:one|body)',
  raw`(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Pp]rofessor)\.? \p{L}+`,
  raw`\p{Lu}\p{Ll}+`,
].join('|');
const between = raw`(?: (?:all|both|also|just|kindly|had|have|has|were|was|then|two|even|really|first|so|still|only|never|would|did|\p{Ll}{3,12}ly)){0,3}`;
const telling = [
  'mention(?:ed)?|said|says?|told|described?|explain(?:ed|ing)|show(?:ed|n|ing)?|shared|ask(?:ed)?|pointed|talked|spoke',
  'raised|brought up|walked|took|g[ai]ve (?:me|us)|suggested|recommended|joked?|laughed|discussed|touched',
  'went (?:over|through|round|into)|looked at|saw|compared|agreed|explored|chatted|demonstrated|call(?:ed)? it|put it',
  'let (?:me|us)|handed|offered me|warned|admitted|confessed|played|poured|lent|reckon|suspects?|worr(?:y|ied)',
  'struggled?|figured|wanted|sketched|drew|made me|had me|sent me|introduced me to',
].join('|');
/** Somebody tells or shows. Capitals count: a name may be who does. */
export const told = expression(
  raw`(?<!\p{L})(?:${somebody})(?:'(?:d|re|ve))?${between} (?:${telling})(?!\p{L})`,
  'u',
);

/** They did something; "you have grown" is the company's history and no deed. */
export const did = anyOf([
  raw`(?:you|he|she|they)(?: (?:all|both|also|just|kindly|had|then|two|really|first|so|still|only|never|\p{L}{3,12}ly)){0,3} (?!need|inter|invit|consider)(?:\p{L}{2,12}ed|laid|drew|had|were|was|did|let|put|sent|kept|made|built|lost|found|ran|went|came|got|saw|knew|thought|left|met|cut|won|held|stood|sat|wrote|read|bought|sold|brought|caught|threw|broke|fell|grew|fed|lit|bit|ate|drank|sang|rang|swore|drove|rode|wore|chose)`,
]);

/** The writer was told, or heard and saw what was theirs. */
export const heard = anyOf([
  'i (?:was|had been|got) (?:told|shown|handed|asked|given|lent)',
  '(?:hear(?:d|ing)?|learn(?:ed|t|ing)?|told|seeing|see|saw) (?:more )?(?:about |that |why |where |of |what )?(?:how )?(?:your?|the|they|he|she|it|his|her)',
  '(?:talk(?:ed|ing)?|chat(?:ted|ting)?|speaking|spoke) (?:\\p{L}+ ){0,2}?about (?:how|why|where) (?:your?|the|they|he|she|it|his|her)',
]);

const generalities = raw`(?:the|this|your) (?:\p{L}+ )?(?:role|position|job|company|team|opportunity|organi[sz]ation|culture|post|details|process|next steps?|timeline|decision)\b`;
const praise =
  'friendly|warm|welcom|kind|professional|passionate|dedicated|committed|much|well|close|supportive|open|nice|helpful|happy|enthusias';
const threeWords = raw`(?:[\p{L}\d-]+(?:'\p{L}+)?,? ){2}[\p{L}\d-]+`;
/** Something of theirs, and not "your team" or "the office". */
const specifics = raw`(?!(?:(?:more )?(?:about|of|around|round|through|into|over) )?(?:all |the rest of )?(?:the|this|your|my) (?:\p{L}+ ){0,2}(?:role|position|job|company|teams?|opportunity|organi[sz]ation|culture|post|details|process|next steps?|timeline|decision|delay|offices?|building|premises|expectations|requirements|staff|colleagues|department|school|firm|work)\b|how you (?:all )?work\b)${threeWords}`;
/** What they said or the writer answered, with its content: needs no unusual word. */
export const reported = anyOf([
  raw`(?:you|she|he|they|we)(?: (?:all|both|also|had|then|just|kindly|rightly))? (?:said|told me|mentioned|explained|described|warned me|admitted|asked(?: me)?|wanted to know|wondered|agreed|pointed out|showed me|were (?:honest|open|frank|clear|right))(?: to me)?(?! (?:and|but|or)\b)(?: about| that| how| why| what| whether| if| when|:|,)? (?!(?:me |about |on |of )?${generalities})(?:[\p{L}\d-]+,? ){3}[\p{L}\d]+`,
  raw`(?:sorry|sad|surprised|amused|relieved|struck|astonished) (?:\p{L}+ ){0,3}?(?:to (?:hear|learn|see|read|find) )?(?:that|how) (?!(?:(?!the)\p{L}+ ){0,2}(?:${praise}))(?:[\p{L}\d-]+ ){2}[\p{L}\d-]+`,
  raw`what you (?:both |all )?(?:said|told me|described|mentioned|explained) (?:about|of|on)(?! ${generalities})`,
  raw`(?:thank\w*|grateful|(?<!would )appreciat\w*(?! it if)) (?:[^.?!]{0,80} )?(?:for|and) (?:also |then )?(?:explaining(?: to me)?|(?:showing|teaching) (?:me|us)|introducing (?:me|us) to|(?:walking|taking) (?:me|us) (?:through|round|around|along|over|into|to)|letting (?:me|us) (?:see|try|watch|hold|sit|join|have a go)) ${specifics}`,
  raw`(?:kind|good|nice|generous) of you to (?:explain(?: to me)?|(?:show|teach) (?:me|us)|introduce (?:me|us) to|(?:walk|take) (?:me|us) (?:through|round|around|along|over|into|to)|let (?:me|us) (?:see|try|watch|hold|sit|join|have a go)) ${specifics}`,
  raw`(?:good|great|useful|interesting|helpful|lovely|nice|fascinating|glad|pleased|happy|delighted) to (?:hear|learn|see|find out|understand) (?:[^.?!]{0,80} )?(?:(?:how|why) (?:you|your|they|the|it|she|he|we) (?!work\b|do things)|about (?:the|your|that) (?!(?:\p{L}+ ){0,2}(?:role|position|job|company|team|opportunity|organi[sz]ation|culture|post|vacancy|business|work|school|firm|plans?|values|goals|future|department)\b)) ?${threeWords}`,
  raw`(?:understood|heard|learn(?:ed|t)|gathered|know|knew) from (?:you|him|her|them) (?:that|how|about|why) (?!(?:me |about |on |of )?${generalities})${threeWords}`,
  'what i (?:said|was saying|meant|should have said|ought to have said)|my answer (?:about|to|on)',
  raw`i told (?:him|her|them|everyone|my \p{L}+) \p{L}+`,
  raw`(?:agree with you|you(?:'re| are| were) (?:\p{L}+ )?right) (?:about|that|to|on) [\p{L}\d]+`,
]);

export const showing = anyOf([
  'taking|showing|walking|letting|giving|lending|driving|handing|teaching|offering|pointing|telling|explaining|describing|sharing|introducing',
]);

const spoken =
  'conversations?|discussions?|talk|chat|debate|argument|question|point|story|stories|tale|example|description|account|explanation|comment|remark|warning|advice|tip|idea|demonstration|anecdote|joke|worry|concern|observation|objection|suggestion|plans?|trouble|problem|puzzle|rule|choice|way|habit';
const joint = 'that|about|of|on|over|for|to|why|how|whether|when|where';
/** Something of the talk went on in the writer's head: "I keep thinking about the reading corner." */
export const dwelt = anyOf([
  raw`(?:thought|thinking|think|wonder(?:ed|ing)|turning|chewing|mulled|mulling|reflect(?:ed|ing)|(?:gone|going|go|come|coming|came|went) back)(?: (?!of\b)\p{L}+){0,4} (?:about|over|on|to) (?!${generalities}|(?:your|the|a|my|this) (?:\p{L}+ )?(?:offer|invitation|interview|email|letter|answer|future|career|next|possibility|chance|conversation|talk|meeting)\b)(?:the|that|those|these|what|how|why|whether|when|one|your) (?:\p{L}+ ?){2}`,
  raw`(?:the (?:one|question)|what) you (?:asked|put to me|told us|told me)(?: about| of)? (?:\p{L}+ ?){3}`,
]);

export const talk = anyOf([
  raw`(?:your|our|that) (?:\p{L}+ )?(?:${spoken})`,
  raw`the (?:\p{L}+ )?(?:${spoken}) (?:${joint})`,
  raw`the (?:\p{L}+ )?(?:part|bit|thing|moment|one) (?:about|where|when|with|that|of you)`,
  'the same (?!time|page|values?|passion|level|care|way)',
]);

export const feeling = anyOf([
  raw`thank\w*|grateful|appreciate\w*|enjoyed|loved|liked|lovely|pleasure|interesting|fascinat\w*|fun|wonderful|useful|helpful|struck|rare|brave|new (?:to|for) me|fan of`,
  '(?:glad|happy|pleased|delighted|good|great|nice|lovely|kind|sad|sorry|curious|relieved|surprised)(?: of you)? (?:you|that|to (?:see|hear|learn|know|find|watch|talk|discuss|be (?:told|shown)|try|taste))',
]);

/** `§` is an unusual word. */
export const pointed = expression(raw`\b(?:your|that|those|these|this) (?:\p{L}+ ){0,2}§`);
export const definite = expression(raw`\bthe (?:[\p{L}-]+ ){0,2}§(?! of\b)`);

const kin =
  'wife|husband|daughter|son|mother|father|mum|dad|friends?|partner|neighbour|neighbor|flatmate|sister|brother|kids';
const body =
  'hands|feet|ears|coat|shoes|jacket|train|bus|head|dreams?|fingers|nails|sleeve|boots|moustache|hair';
/** Something of the day, or still going on. */
export const day = anyOf([
  "(?:i|i'm|i am|i've|i have|i can|have) still|still (?:laugh|smil|think|humm)ing|ever since|since then|since (?:tried|tasted|looked|read|told|been)|afterwards|for hours|next time",
  'on (?:the|my) (?:way|walk|drive|journey)|on the (?:train|bus|tram|ferry|tube)|(?:walked|drove|went|cycled|got|came) (?:straight )?(?:home|back)',
  'all (?:the )?(?:way|night|evening|weekend)|last night|this morning|that evening|over the weekend|until i|now know|know now',
  `(?:told|asked|showed|tell) (?:my|a friend|everyone|people)|my (?:${kin}|${body})`,
  'turns? out|looked (?:it|them|him|her) up|thanks to your|(?:stuck|stayed|stay) with me|made my (?:day|week)|kept me|in my head|out of my (?:head|mind)|stop thinking|reminded me|made me (?:laugh|think|smile|want|hungry|reali[sz]e|feel)',
  raw`laugh\w*|smil(?:e|es|ed|ing)|grin\w*`,
]);
/** Since the interview: whatever the writer did then is no career. */
export const since = anyOf([
  'last night|this morning|that (?:evening|night)|yesterday|afterwards|(?:over|at|this) (?:the )?weekend|all (?:night|evening|weekend)|at home',
  'since (?:then|yesterday|tried|tasted|looked|read|told|been|we|our|the interview|monday|tuesday|wednesday|thursday|friday)',
  raw`i still|i(?:'m| am) still (?!work|study|look|liv|employ|train)\p{L}+ing`,
  'on the (?:way|train|bus|tram|ferry|tube)|(?:went|walked|drove|cycled|got) (?:straight )?(?:home|back)',
]);

/** Takes a side, changes an answer, learns something. */
export const verdict = anyOf([
  raw`on reflection|in hindsight|in truth|looking back|come to think|the more i think|sounds? like (?:an?|the|your)|no wonder`,
  raw`never (?:\p{L}+ ){1,5}before|never before|for the first time|a first for me|(?:my|the) first interview`,
  raw`you(?:'re| are| were)(?: \p{L}+)? right|you win|you(?:'d| would) rather|i t(?:ake|ook) your`,
  "i(?:'d| would)(?: (?:still|now|also|rather|probably|simply|never|not|have)){0,2} (?:argue|put|say|go for|bet|begin|start|try|move|swap|turn|ask|keep|take|look|check|answer|do it|leave)",
  'i (?:now |can )?(?:see|understand|understood) (?:now )?(?:why|what|how|that)',
  raw`(?:hadn't|had not|didn't|did not|never|wouldn't have|would not have|no idea)(?: \p{L}+)? (?:reali[sz]ed?|know|knew|known|thought|guess(?:ed)?|expect(?:ed)?|heard|seen|notic(?:e|ed)|come across)|had no idea`,
  raw`makes? (?:\p{L}+ )?sense|i (?:spoke|answered|said) too|i (?:ought to|should) have|can't (?:believe|wait|stop|unsee|help)|if i could|(?:wouldn't|not) trust`,
]);

export const hoped = anyOf([
  raw`hopes? (?:that )?(?:the|your|he|she|they|it|\p{L}+ (?=came|got|found|has|had|is|are|will|goes|went|made)) ?(?!email|message|note|team|company|position|role|opportunity|interview|process|finds)\p{L}+`,
  raw`sorry (?:to hear|about|for the)|sad to hear|good luck with|(?:how|whether) (?:the|your) \p{L}+|regards to|greet\w* to`,
]);

/** Somebody by name, who does something or owns something; capitals count. */
export const person = expression(
  raw`(?<=\p{L},? )(?:(?:Mrs?|Ms|Miss|Dr|Professor)\.? \p{Lu}\p{L}+|(?<!(?:you|with|and|at|for|from|in|of|to) )\p{Lu}\p{Ll}{2,})(?='s | (?:had|has|was|is|said|told|asked|takes?|took|made|put|showed|who|checking|talking|wants?|wanted|does|did|can|could|will|would|suspects?|came|got|and (?:her|his)))`,
  'u',
);

export const quoted = /["“][^"”“]{3,80}["”]/u;

/** No employer writes of itself what goes wrong there. */
export const trouble = anyOf([
  "not|never|no|nobody|none|nothing|no one|isn't|aren't|wasn't|don't|doesn't|didn't|won't|can't|without|only (?:one|two|three)",
  'los(?:e|es|t|ing)|late|slow|slowly|broken?|broke|stuck|trouble|problem|wrong|missing|fail(?:s|ed|ing)?|leak(?:s|ed|ing)?|thin',
  'worst|bad|badly|hate[sd]?|cry|cries|cried|shout(?:s|ed|ing)?|gap|queue|angry|furious|mess|smell|noise|dead|died|refuse[sd]?',
  raw`stop(?:s|ped)?|short of|short-staffed|understaffed|complain\w*|too (?!much\b|soon\b)\p{L}+`,
]);
