const setOf = (...lists: string[]) => new Set(lists.flatMap((list) => list.split(' ')));

/** Greetings that are nobody's name hold only these words: "Sir or Madam", "members of the hiring committee". */
export const nobodyWords: ReadonlySet<string> = setOf(
  "sir sirs ma madam madams mam ma'am maam mesdames messrs ladies gentlemen gentleman lady to whom whomsoever whomever",
  'it may concern concerned the a an of or and at in for my our esteemed respected honorable honourable good dear',
  'hiring recruiting recruitment hr human resources resource people talent acquisition selection search interview',
  'interviewing interviewer interviewers manager managers team teams committee department dept panel lead head staff',
  'recruiter recruiters employer company firm organisation organization office member members person charge responsible',
  'personnel admissions admin administrator director supervisor coordinator principal colleague colleagues friend friends',
  'doctors professors all everyone everybody folks both board representative contact candidate applicant school hospital whoever reader',
);
/** The last word of "Acme Robotics team". */
export const groupWord =
  /\b(?:team|committee|panel|department|dept|recruiter|manager|board|hr|staff|folks|crew|colleagues|human resources|talent acquisition|hiring (?:manager|team))\b(?: (?:at|of|from|in) .{1,40})?$/i;
/** Greets more than one. */
export const everyone =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings) (?:all|everyone|everybody|folks|both|team)\b/i;
/** A greeting that the parser does not take for one: "To the hiring team:". */
export const stiffGreeting =
  /^(?:to (?:the )?|respected |esteemed |attention:? |attn:? |dear )?(?:sirs?|madams?|(?:the )?(?:hiring|recruiting|recruitment|hr|human resources|selection|interview|talent)[a-z ]{0,40})(?: ?\/ ?(?:sirs?|madams?))?[,:]$/i;
