/** Signs of what is told from the inside of a firm: each alone is in many a good letter. Over one line; gaps are bounded. */

/** “£1,900”, “58%”, “14.20 a tonne”, “140 of them”; not “30 a week” or “three times a day”. */
export const figure =
  /[£$€] ?\d|\d ?(?:%|per ?cent\b|[kp]\b|million\b)|\b\d[\d.,]* (?:an?|per) (?!day|week|month|year|time|shift|night|term)[a-z]+|\b\d{2,} of (?:them|our)\b/;

/** “Where I work now”, “my outfit”, “our present supplier”. In small letters. */
export const ownPlace =
  /\b(?:where i (?:work|am)(?: now| at the moment| currently| still)?\b|i (?:still |now )?work (?:at|for)\b|(?:present|current) (?:company|firm|employer|place|job|school|hospital|ward|shop|bank|agency|house|kitchen|lab|trust|practice|council)\b|(?:look after|looking after|work on|working on|run|manage|handle|keep) (?:it )?at (?:present|the moment)\b|my (?:outfit|boss|gaffer|firm|company|employers?|lot|crowd)\b|at [a-z’' ]{3,20} now\b)/;

/** “At Norvane”. */
export const atSomePlace = /\bat (?:the )?[A-ZÀ-Þ][\p{L}.'’-]+/u;

/** “Mrs Adeline Poulter”, “Tadhg Cronin”; not “Dr Lindgren”, who is hardly a patient. */
export const personByName =
  /(?<!\b(?:Dr|Prof|Professor)\.? )\b(?:(?:Mrs?|Ms|Miss|[Oo]ld|[Ll]ittle)\.? [A-ZÀ-Þ][a-zß-ÿ]+|[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ][a-zß-ÿ]+)/;
/** Beside a name it is somebody's own affair. */
export const privateMatter =
  /\b(?:boy|girl|patient|pupil|resident|year \d+ (?:boy|girl|lad|class|pupil|child)|(?:room|bed|ward) \d+|in \d{2,3}\b|his (?:dad|mum|mom|mother|father|wife)|her (?:dad|mum|mom|mother|father|husband)|prison|ordered home|admitted|faint(?:s|ed)|collapsed|relapsed?|overdos[a-z]+|strokes?|dementia|alzheimer[a-z]*|cancer|tumou?rs?|chemo[a-z]*|insulin|diabet[a-z]+|catheter|ulcers?|biops[a-z]+|diagnos[a-z]+|methadone|self-harm[a-z]*|miscarr[a-z]+|root canal|infected|amputat[a-z]+|seizures?|epilep[a-z]+|depress(?:ed|ion)|bipolar|autis[a-z]+|adhd|pregnant|hiv|hepatitis|psychosis|warfarin|medication|custody|bailiffs?|bankrupt[a-z]*|overdrawn|divorc[a-z]+|apraxia|stammer[a-z]*|(?:first|second|third|fourth|fifth|sixth|seventh|eighth) grader|stood down|(?:breath|drugs?) test|(?:in|at) (?:a|the) clinic|rehab)\b/;

/** “He had a written warning”, “she is off with stress”: of somebody who is not asked. */
export const staffTrouble =
  /\b(?:he|she|they|who)\b[^.!?;]{0,60}\b(?:has|had|was|is|were|got|been)(?: [a-z]+)? (?:a |on a |an )?(?:written warning|final warning|verbal warning|disciplinary|suspended|sacked|dismissed|signed off|off (?:sick|with (?:stress|depression|his|her))|performance plan|performance improvement|in rehab|tribunal)\b|\b(?:stood down|failed (?:the|a|his|her) (?:breath|drugs?) test)\b/;

/** “You told me he has not talked since his stroke” is the reader's to tell. */
export const readersTale =
  /\b(?:you|your (?:colleagues?|\p{L}+)) (?:had |have )?(?:told|explained|said|mentioned|showed|described)\b|\bas you \p{L}+ed\b|\byou were (?:so |very )?(?:honest|open|frank|kind)\b/iu;
/** “Mrs Okafor, my teacher, had a stroke”, “our exam marks”, “what we charge is on the van”. */
export const nobodysSecret =
  /\bmy (?:late |old |first )?(?:teacher|mother|mum|mom|father|dad|sister|brother|aunt|uncle|grand\p{L}+|gran|nan|wife|husband|partner|neighbour|neighbor|friend|son|daughter)\b|\b(?:exam|course) (?:marks?|results?|grades?)\b|\bon (?:the|our) (?:van|door|board|website|wall|menu)\b/iu;
/** A gap that is still to be filled in. */
export const notWritten = /\[[^\]]*\]|\([^)]*\b(?:name|see notes|look up|check)\b[^)]*\)/;
