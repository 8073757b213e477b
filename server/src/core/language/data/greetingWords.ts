const setOf = (words: string) => new Set(words.trim().split(/\s+/));

const abroad = `bonjour|bonsoir|salut|ch[eè]re?|guten (?:tag|morgen|abend)|hallo|moin|servus|gr[uü](?:e|ß|ss) gott|sehr geehrter?|liebe[rs]?
  |hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?|querid[oa]s?|ciao|buongiorno|buonasera|salve|gentile|egregi[oa]
  |ol[aá]|bom dia|boa tarde|prezad[oa]s?|car[oa]s? (?:sr|sra|senhora?)|goe(?:de)?(?:morgen|middag|dag|navond)|beste|geachte|hej(?:san)?|hei|god (?:dag|morgen|morgon)|kære|kjære|hyvä
  |dzie[nń] dobry|szanown[aey]|drog[ia]|witam|dobr[yý] den|dobar dan|ahoj|szia|tisztelt|kedves|bun[aă] ziua|merhaba|namaste|namaskar|salaam|shalom|kia ora|t[eē]n[aā] koe|aloha|jambo|sawubona|dia d(?:h)?uit|annwyl`;

/** What opens a letter, whatever follows. */
export const openers = new RegExp(
  `^(?:(?:my )?dear(?:est)?|hi+(?:ya)?|hell?o+|hullo|hey+|howdy|greetings?|g[’']?day|good (?:morning|afternoon|evening|day)|respected|esteemed|honou?red|${abroad.replace(/\s*\n\s*/g, '')})(?![\\p{L}\\p{N}’'-])`,
  'iu',
);

/** What opens one only where the rest of the line is a name and a comma: "To Dana,", "Thanks Dana,", "Morning Tom,". */
export const weakOpeners =
  /^(?:to|attn\.?:?|attention:?|(?:many )?thanks(?: again| so much| very much)?|thank you(?: again| so much| very much)?|welcome back|(?:morning|afternoon|evening))(?![\p{L}\p{N}’'-])/iu;

/** Belongs to the opener and names nobody: "Hi there", "Hello to you all". */
export const nobodyInParticular =
  /^(?:,? (?:again|there|(?:all|both)(?: (?:two|three|four|five|six))? of you|all|both|everyone|everybody|every one|folks|to (?:you|all|everyone)(?: all| both)?|my (?:dear )?friends?|once (?:more|again))(?![\p{L}\p{N}’'-]))+/iu;

/** Small words inside of names and of lists of them. */
export const joining = setOf(
  '& and or + y und et e of the at from van von der den de da di del della dos du la le el al bin ibn ter ten zu af av dear hello hi',
);

/** Whom letters are to where no name is known, and what stands before names. */
export const roles = setOf(
  `sir sirs madam madams ma'am ma’am team teams committee panel board manager managers director head hiring recruiting
  recruitment recruiter recruiters selection search interview interviewers staff colleague colleagues friend friends all
  everyone everybody members member department office hr human resources talent people crew group company firm school
  judge chef`,
);

/** Stand before names. */
export const titles = setOf(
  'ms mr mrs miss mx dr prof professor doctor captain chef sister father madame monsieur frau herr señor señora sra sr',
);

/** "Dr. Osei", "J. R. Cole", "St. Clair": the full stop ends no greeting. */
export const abbreviated =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|st|sr|sra|jr|hon|capt|lt|sgt|eng|ing|dipl|mme|mlle|\p{L})$/iu;

/** Words that begin the sentence behind a name: "Hi Dana thanks for today". They are nobody's name. */
export const sentenceStarts = setOf(
  `i i'm i’m i've i’ve i'd i’d i'll i’ll im ive we we're we’re we've we’ve it it's it’s its this that that's that’s there
  thank thanks thx ty cheers you your you're you’re my me our me, us he she they what how why when where who if as so
  just yes no not well ok okay sure wow oh sorry please congratulations congrats hooray is are was were am be been have
  has had do did does can could would should will'd here with to in for on after before since while because although further
  following many much such again also first firstly finally now today yesterday tonight hopefully`,
);

/** Like {@link sentenceStarts}, but "Hi Hope," and "Dear Grand," may be names where nothing else follows. */
export const maybeStarts = setOf(
  `hope may hoping great good nice lovely wonderful really enjoyed pleasure happy glad pleased delighted looking apologies
  quick writing wanted want loved checking following-up another one some even still very long best`,
);
