/** What somebody gives away without handing over any paper. */

const insiders =
  "(?:we(?:['’]re)?|they(?:['’]re)?|my (?:present |current |old |former |last |previous )?(?:company|firm|employer|boss|lot|people|place|team|hotel|agency|bank|shop|hospital|school|practice|restaurant|store|plant|factory|farm|studio|kitchen|council|trust)(?:['’]s)?|our (?:[a-zÀ-ÿ]+ ){0,3}[a-zÀ-ÿ]+|their (?:[a-zÀ-ÿ]+ ?){1,2}|each of (?:our|their) (?:[a-zÀ-ÿ]+ ){0,3}[a-zÀ-ÿ]+|the (?:others|competition|other side)|[a-zÀ-ÿ]+['’]s)";
const trades =
  '(?:pays?|paid|paying|charges?|charged|bids?|bidding|quotes?|quoted|spends?|spent|buys?|bought|costs?|sells? at|renew[a-zÀ-ÿ]*|earns?|margins?|prices?|pricing|contracts?|suppliers?|discounts?|expires?|formula|recipe|rebates?|tender[a-zÀ-ÿ]*|launch[a-zÀ-ÿ]*|going in at|put in|planning|plans to|is building|working on|launch\\w*|is going to)';

/** "What Dobson's charge per pallet", "which of their contracts come up". */
export const insideKnowledge = new RegExp(
  [
    `\\b(?:here(?:['’]s| is| are)|below(?: is| are)?|this is|that is|attached is|tell you|give you|show you|share|let you know|let you have)(?: [a-zÀ-ÿ]+){0,5} (?:(?:what|which) (?:price|rate|sum|figure|discount)|what|how much|which|who|when)(?: of)? (?=${insiders} )(?:[a-zÀ-ÿ][a-zÀ-ÿ’']* ){1,6}?${trades}\\b`,
    `\\b(?:i (?:also |still |happen to |do )?know|want to know|curious|i(?:['’]ve| have)? (?:seen|heard|saw)) (?:exactly |roughly |precisely )?(?:what|how much|which|who|when)(?: of)? (?:[a-zÀ-ÿ][a-zÀ-ÿ’']* ){1,6}?${trades}\\b(?=.{0,120}\\b(?:pass (?:it|that|this|them) on|tell you|share|give you|undercut|beat|useful|in the room|hand|yours|happy to|happily|gladly))`,
  ].join('|'),
  'g',
);

/** Prices and margins of an employer, with the number. */
export const ourFigures =
  /\b(?:our (?:real |actual |net |gross |true )?(?:margins?|mark-?ups?|cost prices?|rebates?|churn|burn rate|runway|day rates?|buying prices?|tender|bid|cost per [a-zÀ-ÿ]+)|my (?:present |current )?(?:company|firm|employer|boss)['’]s (?:[a-zÀ-ÿ]+ )?(?:margins?|mark-?ups?|discounts?|prices?|turnover|profit|bid|tender))\b[^.?!]{0,50}\d|\bmy (?:present |current |old |former |last )?(?:company|firm|employer|boss|lot|agency) (?:[a-zÀ-ÿ]+ )?(?:charges?|pays?|bids?|quotes?|sells?|buys?|makes|bills?)\b[^.?!]{0,40}\d|\bthey (?:\w+ )?(?:pay|charge|bid|quote|bill|buy at|sell at)\b[^.?!]{0,20}[£$€]? ?\d[\d.,]* ?(?:p\b|pence|cents?|pounds?|euros?|dollars?|%|per|an?\b|[£$€])|\b(?:we|they) (?:only |usually |currently )?(?:make|clear|lose|earn|win)(?: about| around| roughly| only)? (?:\d[\d.,]* ?(?:percent|per cent|%)|[a-zÀ-ÿ]+ per ?cent) (?:on\b|of our\b)/g;

/** A patient by name. */
export const namedPerson =
  /\b(?:[Mm]y|[Oo]ur|one of (?:my|our)|a) (?:[a-zß-ÿ]+ ){0,2}(?:patient|resident|service user|foster child)s?(?:,| is| was|,? called| named|:) (?:Mr|Mrs|Ms|Miss)?\.? ?[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ][a-zß-ÿ]+(?=[ ,.;:)])/g;

/** "What we paid for the site", wherever it is found. */
export const whatWePay = new RegExp(
  `\\b(?:what|how much) (?=${insiders} )(?:[a-zÀ-ÿ][a-zÀ-ÿ’']* ){1,4}?${trades}\\b`,
  'g',
);

/** "The exact process Lindell uses." */
export const theirWay =
  /\b(?:process|method|formula|recipe|mix|settings|algorithm|trick|procedure|system|blend|coating|software) (?:that |which )?(?:[A-ZÀ-Þ][a-zà-ÿ]+|they|we) (?:uses?|runs?|has|have|works? with)\b/g;
