import type { PhraseGroup } from './genericPhrases.ts';
import { chances, employers, glossy, pleasant } from './stockWords.ts';

const very =
  'very|really|truly|so|extremely|incredibly|absolutely|deeply|highly|beyond|super|greatly|hugely|genuinely';
const thrilled =
  'excited|thrilled|enthusiastic|passionate|eager|inspired|energized|elated|ecstatic|pumped|stoked|enthused';

/** Praise that fits any employer. */
export const stockPraise: PhraseGroup = {
  hint: 'Say what it is about this job or these people, in your own words.',
  patterns: [
    `[such|your|this|an|a|with|by|these|for] ..2 [${glossy}] (and) [${glossy}] [${employers}]`,
    `[such] [a|an] ..1 [${glossy}] [${employers}|brand|role|position|opportunity]`,
    `[such] [${glossy}] [colleagues|people|leaders|professionals|individuals|minds|talent]`,
    '[company|organization|firm|institution|employer|school|team] of your [calibre|caliber|standing|reputation|stature|size and]',
    'of (such) (a) [high|great] ..1 [calibre|caliber|standing|repute]',
    '[your|its|the] ..1 reputation [speaks|precedes|is|for|as|in the|makes]',
    '[reputation|name|record|work|history|brand|success] [speaks] for itself',
    'needs no introduction',
    '[kind|sort|type] of [place|company|organization|employer|team] ..1 [everybody|everyone|anyone|people|i have always] [wants|want|would|dreams|dream|wanted]',
    '[rare|refreshing|inspiring|wonderful|great] to [find|see|meet|come across] [a|an] [company|organization|employer|firm|team|place] [that|which|who|where|so]',
    'how [welcoming|friendly|kind|lovely|nice|professional|warm|passionate] ..1 [everyone|everybody|you all|the team|your team|the staff|you|all of you] [was|were|are|is]',
    '[admire|love|like|respect|believe in] what [you|your company|the company|your organization|your firm|your school] [stand|stands] for',
    '[drawn|attracted] to ..2 ..1 [philosophy|values|culture|mission|vision|ethos|reputation]',
    '[company|firm|school|team|organization] that ..1 [cares|values|invests in|puts|looks after] ..3 [people|employees|staff|customers|patients]',
    '[known|renowned|famous|recognized|admired|respected] for ..1 [excellence|quality|innovation|commitment|high standards|great|outstanding|exceptional|dedication|values]',
    'stands out as [a|an|the] ..1 [place|company|leader|employer|organization|firm]',
    '[admire*|respect*|impressed by|inspired by|love*|fan of|follow*] [the|all the|your] ..1 [great|amazing|good|incredible|fantastic|important|excellent|wonderful|inspiring|impressive] [work|things|success|achievements|team|culture|company|brand|reputation]',
    '[long|always|greatly|deeply] admired ..1 [company|work|organization|team|brand|firm|great|way you]',
    '[great|amazing|incredible|fantastic|wonderful|important|excellent] work [you|your|that you|being|the team]',
    'something ..1 [special|unique|exciting|great|amazing|extraordinary]',
    `[everyone|everybody|the whole team|your whole team|the entire team|your team|all the staff|the staff|the people|all of you|you all|you and your colleagues|you and your team] (i met) [was|were|seemed|seem|is|are|has been|have been] ..3 [friendly|lovely|welcoming|nice|kind|professional|passionate|wonderful|amazing|great|talented|warm]`,
    `[atmosphere|culture|environment|vibe|mood] [was|is|felt|seemed|seems] (so) ..1 [${pleasant}|positive] (and) [${pleasant}|positive]`,
    `[friendly|warm|welcoming|positive|supportive|professional|collaborative|inclusive] (and) [friendly|warm|welcoming|professional|supportive|collaborative|inclusive|positive] [team|atmosphere|environment|culture|people|staff|welcome|workplace]`,
    'so [friendly|welcoming|lovely|warm|professional] and [friendly|welcoming|lovely|warm|professional|kind|helpful]',
    '[your|their|the team] [passion|enthusiasm|energy|positivity] [was|is] ..1 [infectious|contagious|inspiring|palpable|evident]',
    '[infectious|contagious|palpable] [enthusiasm|energy|passion]',
    '[attitude|enthusiasm|energy|smile] is ..1 [contagious|infectious]',
    '[company|team|your|workplace|office] culture [really|truly|and|appeals|resonat*|is|fits|suits|aligns]',
    '[culture|values|mission|vision|ethos|philosophy] ..4 [appeal|appeals|resonate|resonates|speak to|speaks to|align|aligns|inspire|inspires] [me|to|with|my]',
    `[aligned|in line|in tune] with your ..1 [mission|vision|values|goals|culture|ethos]`,
    '[success story|exciting journey|incredible journey|amazing journey|next chapter together|growth story]',
    'part of [your|the|its|this|such] ..2 [success|journey|growth|mission|vision|story|future|family|adventure]',
    '[getting|get|gain|gaining|hiring] [a|an] ..2 [loyal|dependable|hard working|reliable|dedicated|committed] ..3 [employee|worker|colleague|team member]',
    '[working|work] for your company has [always|long] been',
    'we [would|could|will] [be|make] a [great|perfect|good|fantastic|strong|wonderful] [fit|match|team|pair]',
    '[tick|ticks|ticked|check|checks] [every|all the|all my|all of the] [box|boxes]',
    'where talent [can|is|flourishes]',
    '[exciting|bold|promising|new|right] direction [the|your|you]',
    'clearly [passionate|dedicated|committed] about',
    `[talented|dedicated|passionate|inspiring|wonderful|amazing] (and) ..1 [group|bunch|set] of`,
  ],
};

/** Enthusiasm without a reason. */
export const stockEnthusiasm: PhraseGroup = {
  hint: 'Say what it is about this job or these people, in your own words.',
  about: 'writer',
  patterns: [
    `[${very}] [${thrilled}] ..1 [the|this|such|an|your] ..1 [opportunity|prospect|possibility|role|position]`,
    `[${thrilled}] [for|about|by|to see] what the future`,
    `[${thrilled}] to [bring my|embark|take the next|grow|be considered]`,
    `[feeling|felt|feel|left|am|leave|even more|more] ..1 [inspired|energized|invigorated|enthused|uplifted|motivated] (and) [inspired|energized|invigorated|enthused|excited|motivated|uplifted]`,
    '[feeling|left me|leaves me|left feeling|came away feeling|walked away feeling] ..1 (more) [inspired|energized|excited|motivated|invigorated|enthusiastic]',
    `[${chances.replace('|company|team', '')}] ..1 [excites|thrills|inspires] me`,
    '[this|it|role|job|position|opportunity|company|post] ..3 [exactly|just|precisely] what i [have been|am|was] [looking for|after|seeking]',
    '[everything|all] (that) i [am looking for|have been looking for|want in|could want|could wish for|have dreamed]',
    '[this is|is] the [right|perfect|ideal|best] [place|company|move|step|role|environment|job|position|team|organization|opportunity|home] for me',
    '[where i belong|a place i can call home]',
    '[see|picture|imagine|envision|envisage] myself [growing|thriving|flourishing|being part]',
    'for many years to come',
    '[opportunity|role|job|position] (that) i [have been|was] [waiting|hoping|looking|searching] for',
    '[wonderful|amazing|exciting|fantastic|great|fascinating|incredible|interesting and challenging] [position|role|vacancy|post|career opportunity]',
    '[left|leave|leaving|came away|walked out] ..4 with a ..1 [smile|spring]',
    'the more i [learn|learned|learnt|hear|heard|read|know|find out|talk] ..5 the more',
    '[cannot|can not] wait to [join|be part|get started|contribute|be a part|become]',
    '[would be|is|be] [a|an] [dream|joy|absolute pleasure|great privilege|absolute honour|absolute joy|true privilege] to [join|work|be part|be a part|contribute|serve|belong|become]',
    '[honour|privilege] and (a) [honour|privilege|pleasure]',
    '[humbled|honoured|privileged|blessed] (and) [humbled|honoured|grateful|privileged|thankful|blessed|excited]',
    '[incredible|amazing|exciting|wonderful|great|fantastic] [journey|adventure|ride|chapter]',
    '[reinforced|confirmed|strengthened|cemented|solidified|reaffirmed|increased|deepened|heightened|affirmed] my ..3 [desire|interest|enthusiasm|excitement]',
    '[confirmed|convinced me|reaffirmed|affirmed] ..2 that this is ..1 [right|perfect|place|company|role|great|ideal|exactly|where]',
    '[always|long] [wanted|dreamed|dreamt|aspired] ..1 [work for|working for|join|joining|be part|being part] [a company|such|an organization|your company|a firm|the best]',
    `[amazing|exciting|incredible|wonderful|fantastic|unique|great|tremendous|invaluable|awesome|fabulous|unbelievable] [opportunity|opportunities|chance]`,
    '[real|genuine|deep|sincere|true] passion',
    'exceeded (all) my expectations',
  ],
};
