/** No word of any list, which one suite adds to the person's own dictionary and the next one finds there. */
export const misspelled = 'doughnutts';
