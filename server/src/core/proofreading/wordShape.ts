/** Endings that English words have, whatever is wrong in front of them. */
const english =
  /(?:ings?|ed|ly|[ts]ions?|ments?|ness|ful|[ai]bl[ey]|[ae]nces?|ity|ities|ous|ives?|ical|ship|isms?|ists?|ers?|ors?|ous|ary|ory|ure|ures)$/;

/** How words of other tongues end, or what English has not between its letters. */
const foreign = /[aiou]$|[jqvx]$|kh|zh|sz|cz|tz|dj|aa|ii|uu|q(?!u)|^ts|^ng|^mb|^nd/;

/** The Latin and Greek of the sciences: "dendrometer", "tympanometry", "apixaban". */
const learned =
  /(?:meters?|metr(?:y|ic)|graph(?:y|er|ers|s)?|grams?|scop(?:e|es|y|ic)|ology|ologists?|ectomy|o[st]tomy|itis|a?emia|path(?:y|ic)|therapy|plasty|azole|mycin|mide|dine|sartan|statin|olol|amol|oxacin|aban|mab|pam|lam|caine|cillin|ase|ane|ene|ine|oid|oids|iform)$/;

export const looksEnglish = (word: string) => english.test(word) && !foreign.test(word);

export const looksForeign = (word: string) => foreign.test(word) || learned.test(word);
