const setOf = (words: string) => new Set(words.trim().split(/\s+/));

/** One of these makes a formula of a line that has otherwise only {@link formulaFillers}. */
export const formulaHeads = setOf(
  `regard regards rgds regs wishes best bests sincerely truly faithfully yours your respectfully cordially gratefully
  appreciatively cheers thanks thank thanking thx tks thnx ta gratitude appreciation greetings salutations love warmly kindly fondly
  humbly hopefully earnestly thankfully graciously affectionately obediently always br kr vr x xx xxx xo xoxo hugs blessings
  peace ciao adieu onward onwards bye goodbye respects compliments felicitations`,
);

export const formulaFillers = setOf(
  `with and & my our very many much most the once again in all kind kindest warm warmer warmest sincere sincerest friendly
  high highest respectful so great deep deepest deeply heartfelt of a lot lots million tons you both advance anticipation good
  personal professional sunny festive hearty cordial fond fondest full everyone mate mates pal folks lads team guys for now then`,
);

/** What a formula may end with but for its heads: "Thank you for" is a sentence that goes on. */
export const formulaTails = setOf(
  'again much you all both everyone mate mates pal folks lads team guys advance anticipation lot lots kind now then once',
);

/** Formulas of other words. */
export const formulaPhrases =
  /^(?:(?:bye|thanks|thank you|take care|best)(?: again| so much| very much)?(?:,| and)? )?(?:take (?:good )?care|be well|(?:stay|keep) (?:well|safe|in touch)|(?:talk|speak|chat|write|see you|more|hear from you) (?:to you )?soon|see you (?:then|there|around|again|(?:on )?\p{L}+day)|(?:un)?till? (?:then|soon|we (?:meet|speak|talk)(?: again)?|next (?:time|week)|(?:on )?\p{L}+day)|looking forward|(?:may )?god bless(?: you)?(?: and (?:your|all) [\p{L} ]{2,20})?|so long|all good (?:things|wishes)|(?:(?:i )?wish(?:ing)? you|have|enjoy) (?:a |an |your |the |all )?(?:(?:very|good|great|nice|lovely|wonderful|pleasant|happy|fine|restful|blessed|peaceful|relaxing|fantastic|productive|super|safe|best) )*(?:day|evening|morning|afternoon|week(?:end)?|rest of (?:the|your) (?:day|week(?:end)?)|holidays?|one|summer|christmas|easter|break)|i (?:am|remain),? (?:\p{L}+ ){0,2}yours(?: \p{L}+)?|respectfully submitted|v r)$/iu;

/** "Sporty greetings", "Best of thanks": whatever goes before these. */
export const formulaEnds = /^(?:\p{L}+ ){0,3}(?:greetings|regards|wishes|thanks|gratitude|appreciation)$/iu;

/** How letters end in other languages, where the comma may be missing. */
export const formulasAbroad =
  /(?<!\p{L})(?:gr[uü](?:ß|ss)e?n?|mfg|lg|vg|hochachtungsvoll|herzlichst|cordialement|salutations|amiti[eé]s|bien [aà] (?:vous|toi)|sinc[eè]rement|saludos?|atentamente|cordialmente|abrazos?|abra[cç]os?|cumprimentos|atenciosamente|saluti|distinti|groet(?:en|jes)?|hoogachtend|h[aä]lsning(?:ar)?|v[aä]nligen|hilsen|hilsner|mvh|vh|terveisin|pozdraw\p{L}*|pozdrav\p{L}*|powa[zż]aniem|[uü]dv[oö]zlettel|tisztelettel|stim[aă]|sayg[iı]lar\p{L}*|sevgiler|mihi|slán|le meas|n[aā]ku|yn gywir|yr eiddoch|groete|bless you|дp|уважением|повагою|pagarbiai|cieņu|lugupidamisega|s [uú]ctou|s úctou|lep pozdrav|xin chân thành|salam|mahalo|aloha|namaste|kveðja)(?!\p{L})/iu;

/** A short line with one of these is a sentence and no formula. */
export const sentenceWords = setOf(
  `i i'm i’m i'll i’ll i'd i’d i've i’ve we we're we’re we'll we’ll you're you’re you'll you’ll he she they it it's it’s that
  this there is are was were am has have had will would can could should do does did please let call if when who which
  because but or not`,
);
