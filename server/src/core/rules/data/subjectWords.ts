const setOf = (...lists: string[]) => new Set(lists.flatMap((list) => list.split(' ')));

/** "Re:", "Fwd: AW:" in the languages of the mail programs people have. */
export const replyPrefix = /^(?:(?:re|aw|antw|sv|vs|fwd?|wg|tr|rif|odp)(?:\[\d{1,2}\])?\s?:\s*){1,4}/i;

/**
 * Words of a subject that tell nothing of the matter. Thanks are not among them: with anything behind it, "Thank you"
 * says what the message is, and careers pages propose it.
 */
export const emptyWords: ReadonlySet<string> = setOf(
  'hi hello hey hiya hallo dear there all everyone greetings good morning afternoon evening again howdy yo',
  'follow follow-up followup following up checking check in on touching touch base circling circle back reaching out',
  'reach get getting contact catching catch ping pinging nudge bump reminder gentle friendly kind quick little short',
  "brief small just only a an the and or for from to of with by about your my our me you i i'm it it's is am are we",
  "question questions query note message email e-mail mail letter line word hello's subject title untitled none no n/a na",
  'any news update updates status info information fyi important urgent asap please read reply response answer needed',
  "required request attention now today's this that some something stuff thing things regards wishes one two more",
  'test draft copy new final xx x asdf regarding re concerning wondering see below have few thoughts thought',
  "as so if but not very really also too still yet ever what what's how how's who whom whoever when well hope hoping",
  'hopefully fine great nice lovely happy glad pleasure best warm warmest sir madam sorry apologies time times seeing seen',
  "connect connecting reconnect reconnecting connected keep keeping stay staying let let's bumping top inbox wanted want",
  'drop dropping write writing send sending sent say saying earlier later last next other long ago while yesterday days',
  "moment minute sec had has been be will can may might i'd i've i'll you're bother bothering favour favor ask asking help",
  'introducing introduction myself yours mine after before waiting wait hear hearing heard back',
);

/** Phrases that tell nothing, though their words may. "Thank you for Tuesday" names a day; "Thank you" could be any. */
export const emptyPhrases =
  /^(?:many |a big |big |with |my )?(?:thanks|thank you|thankyou|thx)(?: again| so much| very much| a lot| once more| kindly| indeed| and (?:kind |best |warm )?regards)*[.!]*$|\b(?:as (?:discussed|promised|agreed|mentioned)|(?:good|nice|great|lovely|happy) (?:weekend|week|day)|how['’]?s (?:tricks|life|things))\b/gi;

/** What every email to an employer is about: alone, or with little words, they tell nothing either. */
export const commonMatters: ReadonlySet<string> = setOf(
  'interview job position post role vacancy opening opportunity application applicant candidate candidacy employment work',
  'career hiring decision recruitment opportunities vacancies jobs positions roles openings careers',
);

/** “Status of my application”: of which, it does not say. */
export const onlyStatus =
  /^(?:the |my )?(?:application |interview )?(?:status|update|news|outcome|results?|decision|query|question|enquiry)(?: update)?(?: (?:of|on|about|regarding|for|from) (?:my|the|our|your) (?:job |recent )?(?:application|interview|candidacy|candidature|decision))?[?.!]*$/i;

/** Words that may stand beside one of them. */
export const besideMatters: ReadonlySet<string> = setOf(
  'a an the my your our this that about for of on regarding re',
);

/** “Please reconsider”, “Please Mr Bates”. */
export const pleading =
  /^(?:re: )?(?:please,? (?:(?:do )?(?:reconsider|hire|choose|pick|consider|think (?:again|about)|give (?:me|it)|take me|help me|don['’]t (?:forget|say no|ignore))|(?:mr|mrs|ms|miss|dr|sir|madam)\b[.]?[^–—:,]{0,25}$)|(?:one|another) (?:last |more )?chance\b(?! (?:meeting|to (?:see|catch|meet|visit|hear)))|a second chance\b|begging|i (?:really )?(?:beg|need) (?:you|this|the|a)\b|desperate)/i;

/** Counts what they owe: "STILL WAITING - fitter job", "Third email". “Final notice period” is about the job. */
export const impatient =
  /^(?:re: )?(?:still (?:waiting|no (?:news|answer|reply|word))|(?:second|third|fourth|fifth|final|last|2nd|3rd|4th) (?:e-?mail|message|attempt|reminder|request|try|chaser|time (?:asking|of asking|writing|I ask))|(?:please )?(?:reply|answer|respond|get back to me)(?: please| now)?(?= ?[-–—:,!.]|$)|why (?:no|have(?:n['’]t| not) (?:you|I))|(?:any )?(?:answer|decision) (?:yet|or not)\b|waiting(?: for (?:your|an) (?:answer|reply|response))?(?= ?[-–—:,!.]|$))/i;
