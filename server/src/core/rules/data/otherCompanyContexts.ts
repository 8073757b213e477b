/** The words around a name, which is written `§` here, that show what is said of it. Of a sentence on one line. */

const raw = String.raw;
const of = (...patterns: string[]) => new RegExp(patterns.join('|'), 'iu');

/** A clause that goes on to what the writer wishes for, or to the reader, is not about the past. */
const past = raw`(?:(?!\b(?:would|hope|hoping|love|like to|want|forward|join|excited|eager|keen|bring|could|can|will|your|you|interest|application|interview|visit|conversation|meeting|talk)\b)[^.;§])`;
const done = raw`worked|working|ran|led|managed|built|trained|taught|served|started|began|cooked|drove|nursed|supervised|looked after|handled|repaired|fitted|installed|designed|cut|wrote|kept|raised|opened|closed|left|pressed|picked|milked|welded|baked|sold|delivered|packed|painted|audited|edited|dispensed|coached|joined|studied|qualified|volunteered|interned|temped|(?:was|am|have been) (?:an?|the|in charge|responsible|head|employed|based)|spent (?:the |my )?(?:last |past )?(?:\w+ )?(?:years?|months?|summers?|winters?|seasons?)`;
const stations = raw`years?|time|job|jobs|role|work|shifts?|days|apprenticeship|training|placement|internship|employers?|post|position|manager|boss|team|colleagues?|stint|dissertation|months|contract|course`;
const wish = raw`(?:would|could|will|hope|want|can|['’]d|['’]ll|look)`;

/** The writer's own past or present with another employer. */
export const ownCareer = of(
  raw`\bI(?:['’]ve)?\b${past}{0,25}\b(?:${done})\b${past}{0,60}§`,
  raw`\bmy\b${past}{0,40}\b(?:${stations})\b${past}{0,30}§(?!,? ${wish})`,
  raw`^(?:\w+,? )?(?:at|for|with|before|since|after|from|during|in) (?:the )?§,? ?[^.;]{0,30}\b(?:I|we|my)\b(?! ${wish})`,
  raw`\bas (?:an? |the )?[\p{L} -]{3,40} (?:at|for|with|of) §,? ?I\b(?! ${wish})`,
  raw`\byears? (?:at|with|for) §`,
  raw`§,? (?:where|when) I\b(?! ${wish})`,
  raw`\b(?:having (?:worked|trained|served)|formerly|previously|currently|ex-) ?${past}{0,30}§`,
  raw`\bworking (?:at|for|with) § (?:taught|made|showed|gave|meant|has taught)`,
);

/** True things about the search for a job: another offer, a job taken. */
export const ownSearch = of(
  raw`\b(?:offer|another (?:process|employer|firm|company|interview)|(?:also|still|already) (?:interview|talk|speak|wait|appl)\w*)\b[^.]{0,60}§`,
  raw`§[^.]{0,40}\b(?:offered me|made me an offer|has offered|have offered|an offer)\b`,
  raw`\b(?:accepted|declined|turned down|withdrawn?|withdrew|started|now work\w*|start\w* (?:work|a (?:new )?(?:job|role)))\b[^.]{0,40}§`,
);

/** Somebody else's: a customer, a rival, where a person or a thing came from. */
export const thirdParty = of(
  raw`\b(?:like|unlike|such as|than|including|versus|vs\.?|instead of|compared (?:with|to)|competitors?|rivals?|customers?|clients?|suppliers?|vendors?|contractors?|accounts?|partners?|neighbou?rs?)(?:,| like| such as| including| is| was| are| were)? §`,
  raw`§,? (?:and (?:your |their )?other |is |was |are |one of |an? |your |their |our )*(?:your |their |our |an? |the )?(?:old |big |biggest |main |largest |new )?(?:competitors?|rivals?|customers?|clients?|suppliers?|vendors?|contractors?|accounts?)\b`,
  raw`\b(?:came|come|comes|moved|moving|switched|migrat\w+|away|bought|acquired|merger|merged|taken over|over)\b[^.§]{0,20}(?:from|by|of|with)? §`,
);

/** What somebody who keeps in touch has read. */
export const inTheNews =
  /\b(?:read|saw|seen|heard|article|news|report|piece|announce\w*|launch\w*)\b[^.]{0,60}§|§[^.]{0,20}\bannounce/iu;

/** Somebody of the writer's own: a referee, whoever made the introduction. */
export const ownAcquaintance = of(
  raw`§,? (?:who (?:was|is|used to be) )?(?:my|our|an?) (?:\p{L}+ ){0,2}(?:colleague|friend|mentor|manager|boss|supervisor|tutor|referee|teacher|lecturer|neighbou?r|brother|sister|cousin|contact|partner|wife|husband|chef|foreman|lead|professor)\b`,
  raw`\b(?:my|former|old|mutual|our)\b[^.§]{0,40}\b(?:colleague|friend|mentor|manager|boss|supervisor|tutor|referee|reference|teacher|lecturer|neighbou?r|brother|sister|cousin|contact|partner|wife|husband|chef|foreman|lead|professor)s?\b[^.]{0,40}§`,
  raw`§[^.§]{0,40}\b(?:introduced|recommended|suggested (?:that )?I|put (?:me|us) in touch|gave me your|passed (?:me|on) your|referred|worked with me|trained me|taught me|sends? (?:her|his|their) regards|who I)\b`,
  raw`\b(?:referees?|references?|introduced by|introduction from|recommended by|referred by|worked (?:with|for|under)|trained (?:with|by|under)|reported to)\b[^.]{0,40}§`,
);

const working = raw`work|working|roles?|position|job|post|career|future|place|part|opportunity|interview\w*|everyone|people|team|colleagues|appl\w+|interest\w*|contribut\w*|bring\w*|commit\w*|excited|keen|thank\w*|more|much|hear\w*|learn\w*|life|days?|shifts?|conversation|talk|tour|visit|welcome|myself|belong\w*|start\w*|begin\w*|stay\w*|settle`;
const goesOn = raw`(?=\s*(?:[,.;:!?)–—]|$)|\s+(?:and|is|was|are|has|have|had|as|because|on|in|so|would|will|for|to|that|since|this|last|again|very|with|when|where|who|if|next|even|after|before|or|from|by|more|right|really)\b)`;

/** Shows that an ordinary word is an employer here: "the team at Target", "join Square". */
export const employerHere = of(
  raw`\bjoin(?:ing)?\s+(?:the\s+)?§`,
  raw`\b(?:${working})\b[^.!?§]{0,40}\b(?:at|for|with|in|to|by|about|of|inside)\s+§${goesOn}`,
  raw`^(?:at)\s+§,`,
  raw`\b(?:how|that|why|what|where|when)\s+§\s+(?:is|has|was|wants?|plans?|does|did|runs?|handles?|makes?|keeps?|treats?|looks?|works?|trains?|cares?|serves?|builds?|grows?|moves?|puts?|takes?)\b`,
  raw`§['’]s?\s+(?:\w+\s+)?(?:mission|values|teams?|culture|approach|plans?|work|customers|clients|staff|future|growth|vision|people|reputation|commitment|interview|offices?)\b`,
  raw`\b(?:interest in|about|fit for|right for|part of)\s+§\s*(?:[.!?]|$)`,
);

export const weekdayOrMonth =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Where a first name alone is somebody of the interview. */
export const personHere = of(
  raw`\b(?:talk\w*|conversation|meeting|time|chat\w*|interview|spoke|speak\w*|met|meet|thanks?(?: you)?|you and|regards|best|hear\w*|tour|walk\w*)(?: you)?,? (?:again )?(?:with |to |from )?(?:you and |both )?§`,
  raw`§(?: and \w+)? (?:also )?(?:mentioned|told|said|showed|described|explained|asked|raised|spoke|walked|pointed|talked|suggested|took|wanted|was kind|has told|made)\b`,
  raw`\b(?:again|much|soon|you|day|time|morning|afternoon), §\s*[.!,]`,
);

const job = raw`role|position|job|post|vacancy|opening|opportunity|traineeship|apprenticeship|internship`;

/** Where the name of a job is the one that is applied for. */
export const jobHere = of(
  raw`\b(?:the|your|this|that|an?|of|our|advertised)\s+§\s+(?:${job}|interview|team)\b`,
  raw`\b(?:${job}|interview\w*|candidates?|appl\w+|considered|consideration|conversation|met|meeting|spoke|talk\w*|discuss\w*)\b[^.!?§]{0,40}\b(?:of|as|for|about)\s+(?:an?\s+|the\s+|your\s+(?:new\s+|next\s+)?)?§`,
  raw`\b(?:as|be|become)\s+your\s+(?:new\s+|next\s+)?§`,
);

/** A job that the writer has or had, or another that is spoken of on purpose. */
export const otherJob = of(
  raw`\b(?:I|I['’]ve|I['’]m)\b[^.;§]{0,30}\b(?:worked|served|trained|qualified|started|(?:was|am|have been) (?:an?|the|currently|already|now|working))\b[^.;§]{0,40}§`,
  raw`\bmy\b[^.;§]{0,30}\b(?:last|previous|current|present|first|old|former|time|years?|experience|work|job|role)\b[^.;§]{0,30}§`,
  raw`\b(?:years?|months|worked|working|trained|qualified|previously|formerly|now) (?:as|in|of)\b[^.;§]{0,20}§`,
  raw`\b(?:also|other|another|instead|besides|as well as|both|too|rather than)\b`,
);
