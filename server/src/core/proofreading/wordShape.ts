/** How words of other tongues end, or what English has not between its letters. */
const foreign = /[aiou]$|[bcdfghjklmnpqrstvwxz]{5}|[jqvx]$|kh|zh|sz|cz|tz|dj|aa|ii|uu|q(?!u)|^ts|^ng|^mb|^nd/;

/** The Latin and Greek of the sciences: "dendrometer", "tympanometry", "apixaban". */
const learned =
  /(?:meters?|metr(?:y|ic)|graph(?:y|er|ers|s)?|grams?|scop(?:e|es|y|ic)|ology|ologists?|ectomy|o[st]tomy|itis|a?emia|path(?:y|ic)|therapy|plasty|azole|mycin|mide|dine|sartan|statin|olol|amol|oxacin|aban|mab|pam|lam|caine|cillin|ase|ane|ene|ine|oid|oids|iform)$/;

export const looksForeign = (word: string) => foreign.test(word) || learned.test(word);
