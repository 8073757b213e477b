/** What shows that a thing was not meant to be told, whatever it is: the writer says so by the way. */

const not = "(?:not|never|n['’]t|yet to)";

const insiders =
  '(?:(?:shop |factory )?(?:board|staff|unions?|crew|drivers|workforce|shareholders|investors|customers|clients|tenants|regulator|press|public|floor|council|franchisees))';

/** As expressions over one line in small letters. Gaps are bounded. */
export const toldSecrets = new RegExp(
  [
    // “Who asked me to keep it to myself”, “begged us to sit on that”
    '\\b(?:asked|told|begged|made|warned) (?:me|us)(?: all)? (?:not to (?:say|tell|repeat|mention|pass it on|let (?:it|that) out)|never to (?:say|tell|repeat)|to (?:keep (?:it|this|that) (?:to (?:myself|ourselves)|(?:quiet|secret)(?=[.,;!]|$| until| from| but)|under wraps)|sit on (?:it|this|that)|say nothing|tell nobody|tell no one))\\b',
    // “Nobody is supposed to know it”, “that nobody outside knew of”
    '\\b(?:nobody|no one|none)(?: [a-zÀ-ÿ]+){0,2} (?:(?:is|was|are|were) (?:supposed|meant|allowed) to (?:know|hear|see|be told)|(?:knows|knew) (?:of|about it|about this|it yet|this yet|yet))\\b',
    `\\b(?:i|we)(?:['’]m| am|['’]re| are| was| were) ${not} (?:really |strictly )?(?:supposed|meant|allowed) to (?:say|tell|know|share|show) (?:this|that|it|anyone|anybody)\\b`,
    "\\b(?:may|can|must|should|could)(?:n['’]t| not| never) (?:be )?disclosed?\\b|\\b(?:neither|no) (?:side|party) (?:may|can|is to) (?:disclose|tell|say)\\b|\\bsealed (?:settlement|agreement|matter|terms)\\b|\\bunder (?:an? )?nda\\b",
    '\\b(?:on the quiet|on the sly|off the record(?!, (?:your|i |my))|hush-hush|behind closed doors)\\b',
    '\\b(?:(?<!\\byour [a-zÀ-ÿ]{2,20} )let (?:it )?slip|let (?:me|us) in on|slipped (?:me|us)|leaked (?:to|it to|me|us)|whispered (?:to me|in my ear))\\b',
    '(?<!\\b(?:no|not an?|never an?|be an?|know) )\\btrade secrets?\\b(?! (?:law|policy|policies|clause|course|agreement|case|cases|litigation|disputes?|protection))',
    // “It is marked confidential”, “stamped for internal use”
    '\\b(?:marked|stamped|labelled|headed|classed as) (?:as )?(?:["“‘])?(?:strictly |company |highly )?(?:confidential|secret|for internal|internal|not for|private|restricted|official[- ]sensitive|(?:commercial |staff )?in[- ]confidence|sensitive)',
    // “Only twelve people know of it”
    '\\bonly (?:(?:a handful of|a few|\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the) )(?:[a-zÀ-ÿ]+ ){0,2}?(?:people|of us|directors|managers|engineers) (?:here |there |in the (?:firm|company|building|world) )?(?:know|knew|have (?:seen|been told|heard))\\b',
    // “We all had to sign that we wouldn't tell, but here it is”
    "\\b(?:sign(?:ed)?|swear|sworn|swore|promised?|promise)(?: (?:him|her|them|it))? (?:that )?(?:we|i)(?:['’]d| would|['’]ll| will)? ?(?:not|never|n['’]t) (?:tell|say|talk|speak|pass (?:it|this) on|give (?:it|this) away|let (?:it|this) out)\\b(?=.{0,40}\\b(?:but|still|though|anyway|here|yet)\\b)",
    // “I left in his diagnosis”
    '\\b(?:left|kept) in (?:all )?(?:his|her|their|the) (?:[a-zÀ-ÿ]+ )?(?:diagnos[a-z]+|names?|address(?:es)?|figures?|prices?|numbers|dates? of birth|birth ?dates?|salar[a-z]+|medication|histor(?:y|ies))\\b',
    // “I left in August but my login still works”
    '\\b(?:my|his|her|the|our) (?:old )?(?:login|log-in|password|access|account|key ?card|vpn) (?:still works|is still (?:active|valid|live|good))\\b|\\bstill (?:have|got|has) (?:my |the )?(?:old )?(?:login|log-in|password|access to (?:the|their|its))',
    // “I looked ours up in the payroll system”
    '\\bi (?:had a look|looked|peeked|sneaked a look|checked)(?: [a-zÀ-ÿ]+){0,2}(?: up)? (?:in|into|at|on) (?:the |our |their )(?:payroll|personnel|hr|customer|patient|client|pay)\\b',
    // “My crowd are putting in at one sixty-two”
    '\\b(?:my|our) (?:crowd|lot|people|firm|boss|bosses|gaffer|company|outfit|employers?|side) (?:is|are|will be|was|were) (?:putting in|bidding|going in|tendering|quoting|pitching) (?:at|for)\\b',
    // “Which the trust has not yet put out”, “was never reported to the customers”
    `\\b(?:has|have|had|is|are|was|were)(?: ${not}|n['’]t)(?: yet)?(?: been)? (?:put out|published|announced|made public|gone public|reported to|told (?:the|their|our|his|her|anyone|anybody))\\b(?! (?:of|to me|how))(?: yet)?|\\b(?:is|are)(?: ${not}|n['’]t)(?: yet)? out(?: yet)?(?=[.,;]| and)`,
    // “Their board has yet to be told”, “the union hears of it on the 30th”, “shown only to the committee”
    `\\b(?:the|our|their|its|his|her|own) ${insiders} (?:has|have) yet to (?:be (?:told|informed)|hear|find out|learn|know)\\b`,
    `\\b(?:the|our|their|its|his|her|own) ${insiders} (?:will )?(?:hears?|finds? out|learns?|is told|are told|be told)(?: of it| about it| it| this)? (?:on the|on \\w+day|only|not (?:until|before)|next|tomorrow|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\\b`,
    // “It goes to the staff on 3 December”, “the eight of us get told in January”, “only the team leaders were in the meeting”
    `\\b(?:it|this|that|the news) (?:goes|will go|is going|is to go) (?:out )?to (?:the )?${insiders} (?:on|in|next|only|after|not (?:until|before))\\b`,
    `\\b(?:${insiders}|of us|lads?|girls|rest|others|everybody|everyone|teams?|families|parents) (?:will |is to |are to )?(?:gets?|be) told (?:on|in|next|after|only|at|not (?:until|before))\\b`,
    '\\bonly (?:the |us )?(?:[a-zÀ-ÿ]+ ){1,3}(?:was|were|sat) in (?:the|that) (?:meeting|room)\\b',
    "\\b(?:it|this) (?:will|won['’]t) be in (?:no|any|the) papers? (?:before|until|till)\\b|\\bonly in (?:his|her|their|my boss['’]s) head\\b",
    '\\b(?:shown|circulated|reported|released) only (?:to|within|inside)\\b|\\bonly (?:ever )?(?:shown|circulated|reported|released) (?:to|within|inside)\\b',
    // “It won't be announced until the June call”, “which comes to the market only in autumn”
    `\\b(?:will ${not}|won['’]t|is(?: ${not}|n['’]t) (?:going to|to|due to)) be (?:shown|announced|published|told|made public|public|out|launched|on sale)\\b(?=.{0,40}\\b(?:until|till|before)\\b)`,
    '\\b(?:will )?(?:comes?|goes?|go) (?:to|on|onto|into|out to) (?:the )?(?:market|shops|stores|public|press) (?:only|not (?:before|until)) (?:in|on|next|at|after|with)\\b',
    // “Until then it should stay between the five of us”
    '\\b(?:until|till) then (?:it|this|that|they|these|all of it|all this) (?:should|must|has to|have to|needs? to|ought to|is to|are to) (?:stay|remain|be kept)\\b',
    // “It should not leave the force”
    "\\b(?:it|this|that|these|those|which|they)(?: (?:really|strictly|strictly speaking|officially))? (?:should|must|may|is|are|was|were)(?: not|n['’]t)(?: (?:really|strictly|strictly speaking|supposed to|meant to|allowed to))? (?:go|leave|get|be taken|be shown|be seen) (?:outside|out of|beyond|the) (?:the )?(?:force|building|firm|company|ward|office|premises|house|school|hospital|department|lab|bank|site|trust|council)\\b",
    '\\bbefore (?:it|this|that|they|the (?:staff|customers|clients|press|public|market|unions?|board)) (?:is|was|are|were|has been|have been) (?:announced|told|published|made public|public)\\b|\\bbefore they (?:put|told|announce|announced|tell|say|said|break|broke) (?:it|this|that|them)? ?(?:to )?(?:the |their )?(?:staff|customers|clients|crew|drivers|union|market|it|anyone|anybody)\\b',
    // “Which is not public and is the basis of a pending patent”
    `\\b(?:is|are|was|were)(?: ${not}|n['’]t)(?: yet)? public(?: knowledge| yet| information)?(?=[.,;:)]| and| but| so| at|$)`,
    '\\b(?:unannounced|unpublished|undisclosed|not yet (?:public|announced|published|out)|still under wraps|under embargo|embargoed)\\b',
  ].join('|'),
  'u',
);

/** Whoever keeps a secret tells of it as well, and there are secrets that hurt nobody. */
export const keptSecrets =
  /\b(?:i (?:usually |always )?(?:check|read|test|taste|write|brief|proof-?read|edit|draft)\b|as (?:i|you) (?:may have )?read|in the (?:news|papers?)|(?:exam|my|the) results|registration|(?:second|next) round|clauses?|i (?:must|may|can|could|would)(?:n['’]t| not| never) disclose|under (?:an? )?nda,? (?:so|and i)|i (?:have |would |will |shall |always |can )?(?:kept|keep|told nobody|tell nobody|said nothing|say nothing|did not ask|never told|left it)|i (?:cannot|can['’]t|could not|couldn['’]t|may not|won['’]t|will not|would not) (?:say|tell|name|share|show|go into|repeat)|(?:can|may|could|will) say no more|so i (?:will|shall|must|can)(?:n['’]t| not)? (?:leave|say|keep)|(?:exams?|marks|grades|thesis|dissertation|surprise|birthday|wedding|baby|engagement|pregnan|christmas present|recipe of my|my (?:mother|father|grand\w+|wife|husband|family|own)|i am (?:applying|looking)|my (?:application|visit|interview|notice|search)|job (?:hunt|search)|rumour|rumor|decision|panel|shortlist|advert))\b/;
