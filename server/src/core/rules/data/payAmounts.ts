/** Sums of money as people write their price. Regular expressions, for text in lower case. */

const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const units = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen)';
const inWords = `(?:${tens}(?:[ -]${units})?|${units})`;
const digits = '\\d{1,3}(?:[.,]\\d{2,3})?\\s?(?:k|grand|thousand)?\\b';
const bareSum = `(?:${digits}|${tens}(?:[ -]${units})?\\b)`;
const per = '(?:an?|per|the) (?:hour|day|week|month|year|annum|shift)';
/** What a bare number counts when it is not money. */
const counted =
  'people|patients|pupils|students|staff|hours?|days?|weeks?|months?|years?|minutes?|miles|km|percent|per cent|children|' +
  'guests|beds|seats|words|pages|degrees|units|covers|tables|january|february|march|april|may|june|july|august|' +
  'september|october|november|december';

/** Sums that are plainly money: "£42,000", "52k", "EUR 50.000", "fifty thousand", "the low sixties". */
export const amount = new RegExp(
  [
    '[£$€₹]\\s?\\d[\\d.,]*\\s?(?:k|m)?',
    '\\b\\d{2,3}\\s?(?:k|grand)\\b',
    '\\b(?:usd|gbp|eur|aud|cad|chf)\\s?\\d[\\d.,]*',
    '\\b\\d[\\d.,]*\\s?(?:million )?(?:pounds|dollars|bucks|euros|quid|grand|francs|rupees|yen|lakhs?|lpa|net|gross|brutto)\\b',
    `\\b${inWords}(?: hundred)? (?:pounds|dollars|euros|quid|lakhs?)\\b`,
    // "ninety thousand people a day" is no price.
    `\\b${inWords}(?: hundred)? (?:thousand|grand|k)\\b(?= (?:a|an|and|per|plus|or|for|to|if|is|would|as|net|gross|base|basic|in|with|at|on|but|which|before|after|now)\\b|[^ a-z]|$)`,
    `\\b${inWords} hundred ${per}`,
    '\\b(?:low|mid|high|upper)[ -](?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b',
  ].join('|'),
);

/** A bare number that can only be a sum: "anything under 38", "stretch to 45", "on forty-six and a van". */
export const bareAmount = new RegExp(
  `\\b(?:${[
    '(?:anything|nothing|something|somewhere) (?:under|below|over|above|less than|around|like|north of|south of)',
    'my (?:[a-z]+ )?(?:expectations?|wish|minimum|bottom line) (?:is|are|would be)(?: (?:around|about|roughly|at least))?',
    '(?:stretch|go (?:up )?|come up|get|bumped me(?: up)?)(?: up)? to',
    "(?:they are|they're|hinted|hinting|offering(?: me)?) at",
    'ad(?:vert)? said',
    `(?:i am|i'm|i was|i have been|i've been|been|she was|he was|was|were|are|they are) (?:already |currently |now )?on(?= ${bareSum}(?:\\.?$|[,;.]? (?:plus|and a|now|already|currently|basic|base|${per})|, (?!\\d)))`,
    `(?:charge|quote)(?: you| people)?(?= ${bareSum} ${per})`,
    `quoted(?: me)?(?: between)?(?= ${bareSum}(?: (?:and|to) ${bareSum})?[;,.?])`,
    `(?:on|pays?|paid|paying|get|gets|earn|make|hinted at)(?= ${bareSum} ${per})`,
    '(?:in the region of|north of|south of|no less than|closer to|nearer)',
    '(?:look(?:ing)?|hop(?:e|ing)|ask(?:ing)?) (?:at|for) (?:around|about|something like|at least)',
    '(?:juniors|trainees|seniors|people|staff|[a-z]+s) (?:start|come in|begin)(?:s|ed)? (?:on|at)',
  ].join('|')}) ${bareSum}(?![%\\d:]| (?:${counted})\\b|(?:st|nd|rd|th)\\b)`,
);

/** "27 is on the low side": a number that is found wanting. */
export const tooLittle = new RegExp(
  `\\b${bareSum} (?:is|seems|feels|looks|strikes me as|sounds) (?:a (?:bit|little|touch|shade) |rather |quite |very |too |on the )?(?:low|light|short|thin|mean|below|under|less|not enough)\\b`,
);

/** Words that make a sum somebody's price. */
export const priced = new RegExp(
  `\\b(?:${[
    'look(?:ing)? (?:for|at)|expect\\w*|ask(?:ing)? for|hop(?:e|ing) for|be after|accept|settle for|clear',
    'earn\\w*|paid|pay me|pays me|make now|salary|wages?|minimum|at least|start(?:ing)? (?:at|on)|hinted|offer(?:ed|ing)? me',
    "currently on|expectation\\w*|my wish|charge|quoted|been on|am on|i'm on|less than|more than|north of|south of|starting point|get through|beat|match",
    'advert\\w*|ad said|include|on top|(?:an|per) (?:hour|annum)',
  ].join('|')})\\b`,
);

/** Sums of the work itself. */
export const workSum =
  /\b(?:sav(?:e|es|ed|ing)|costs?|costing|cut|budget\w*|raised?|revenue|sales|turnover|pays? for itself|contracts?|fines?|grant|loan|debt|invoice\w*|donat\w*|pallet|stock|order|worth|tender|sold|funding|profit|target|claim|portfolio)\b/;
