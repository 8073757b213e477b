/** Where in a sentence somebody is spoken to by name. Each pattern's first group is the name. */

const title = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Doctor|Chef|Father|Sister|Matron|Canon|Judge|Captain|Frau|Herr|Madame|Monsieur|Se[ñn]ora?|Signora?)\.? )`;
const word = String.raw`\p{Lu}[\p{L}\p{M}’'-]{2,}`;
const name = `(${title}?${word})`;
const fullName = `(${title}?${word}(?: ${word})?)`;
/** A title, or nothing that could as well be one of many capitalised words. */
const titled = `(${title}${word})`;

const thanks = String.raw`\b(?:[Tt]hanks|[Tt]hank you|[Cc]heers)(?: (?:again|once more|once again|all the same|so much|very much|ever so much|a lot|a million|kindly|indeed)){0,2}`;

/**
 * What stands in front of a name that is spoken to, and never before somebody else's: "your colleague, Anna" is no such
 * place, "on the phone, Anna" is.
 */
const before = String.raw`\b(?:again|thanks|you|much|soon|forward|well|sorry|yes|no|honestly|truly|really|sincerely|course|said|promise|touch|(?:your|an) (?:answer|reply|decision|call|email|message|news|time|help|kindness|trouble|patience|visit|welcome|offer|attention|consideration|interest|advice|support|hospitality|generosity|guidance|feedback|candour|candor|honesty|warmth|courtesy|letter|note|openness|encouragement|understanding|efforts?|response|invitation|questions?)|(?:our|the) (?:discussion|conversation|talk|exchange)|the (?:phone|day|visit|interview|meeting|call|tour|welcome|offer|chat|opportunity))`;

export const addressed: readonly RegExp[] = [
  // "Thanks again, Tom, for the tour." "Thank you all the same, Tom."
  String.raw`${thanks}, ${fullName}(?=\s*(?:[.!]*$|, (?:for|and|I|it|you|that|we)\b|[.!–—-]))`,
  // "See you soon, Tom." "… keep in touch, Tom."
  String.raw`\b(?:again|thanks|you|very much|so much|soon|touch)(?: all)?,\s+${fullName}\s*[.!]*$`,
  String.raw`^(?:P\.? ?S\.?:? )?${fullName},\s+(?:thank|you were\b|it was\b|please\b)`,
  // "Thank you so much Monique, I hope …", where a comma is missing.
  String.raw`${thanks} ${name}(?=\s*(?:[,.!]|$| (?:for|and|I)\b))`,
  // "I look forward to your answer, Dr Khan."
  `${before}, ${name}(?=[.!?]*$)`,
  // "As you said on the phone, Thandeka, the flat …", not "the porter I met on the tour, Grace, was".
  `(?<=^(?:But |And |So )?[Aa]s (?:I|you|we) [^,]{0,60})${before}, ${name}(?=, (?!and\\b|or\\b|who\\b))`,
  `(?<=\\b(?:my|our) (?:discussion|conversation|talk|chat)), ${name}(?=, (?!and\\b|or\\b|who\\b))`,
  String.raw`(?<=\b[Yy]ou\b[^,]{0,200})(?<!\b(?:my|our|your|his|her|their|the|an?)\b[^,]{0,40}), ${titled}[.!?]*$`,
  String.raw`(?<=\b(?:I|[Yy]ou|we)\b[^,]{0,200})(?<!\b(?:my|our|your|his|her|their|the|an?)\b[^,]{0,40})(?<!\p{Lu}[\p{L}.’'-]*), ${titled}, (?=(?:to|that|but|I|you|as)\b)`,
  `^(?:Honestly|Truly|Really|Sorry|Well|Yes|No|So|Anyway|Listen|Look),? ${name},`,
].map((source) => new RegExp(source, 'gu'));

/** "Thank you Joanna - florist interview", "Hi Tom, thank you". */
export const inSubject = new RegExp(
  String.raw`^(?:[Rr][Ee]: *)?(?:(?:[Mm]any )?[Tt]hanks?(?: [Yy]ou)?(?: (?:again|so much|very much))?|[Hh]i|[Hh]ello|[Dd]ear),? ${name}(?=\s*(?:[-–—,.!:|(]|$|(?:for|and)\b))`,
  'u',
);

/** First names that are words as well; any other word of the dictionary is nobody's name in these places. */
export const wordsAndNames: ReadonlySet<string> = new Set(
  `bill bob carol chase dale dawn dean drew ernest faith frank gene ginger grace grant guy harry heather holly
  iris ivy jack jade jasmine jean jenny jerry jimmy joy ken kit lance lily mark max miles nick olive pat patsy
  pearl peg penny peter ray rich rob robin rod rose ruby rusty sally sandy sue ted terry tim tom tony victor violet will
  willow`.split(/\s+/),
);

/** What people say in such places that is no name, also in other languages. */
export const exclamations: ReadonlySet<string> = new Set(
  `inshallah insha'allah mashallah alhamdulillah danke merci gracias grazie obrigado obrigada arigato dziekuje mahalo
  shukran asante slainte erm umm hmm ahh ohh ooh okay yeah yep nope hiya howdy`.split(/\s+/),
);
