/** Names between commas: who is spoken to, and who is only named. */

const title = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Doctor|Chef|Father|Sister|Matron|Canon|Judge|Captain|Sergeant|Lady|Sir|Frau|Herr|Madame|Monsieur|Don|Doña|Se[ñn]ora?|Signora?)\.? )`;
const word = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;

/** ", Mr Hartwell," and the same at an end; the name is the first group. */
export const titledBehindComma = new RegExp(
  `, (?:dear |my dear )?(${title}(?:(?:de|van|von|la|du|O|Ó|Ní) )?${word})(?=[,.;:!?]|$)`,
  'gu',
);
/** ", Liam," where no title helps. */
export const firstNameBehindComma = new RegExp(`, (${word})(?=[,.;:!?]|$)`, 'gu');
/** "Ms Papadaki, you showed me": the name begins the sentence. */
export const titledInFront = new RegExp(
  String.raw`^(${title}${word}), (?=(?:you|your (?!(?:[\p{L}-]+ ){0,2}(?:wife|husband|partner|son|daughter|brother|sister|deputy|colleague|conductor|manager|assistant|secretary|boss|predecessor|neighbou?r|friend)\b)|I|it|may|please|thank|one)\b)`,
  'gu',
);

/** Who may be named behind a comma: "your deputy, Mr Hartwell,". */
const people =
  'manager|boss|head|chief|chair|director|teacher|matron|sister|nurse|colleague|mentor|tutor|supervisor|partner|owner|deputy|assistant|secretary|lead|leader|officer|foreman|chef|captain|principal|dean|doctor|professor|neighbour|neighbor|predecessor|successor|referee|friend|client|patient|customer|lady|gentleman|man|woman|husband|wife|receptionist|recruiter|interviewer|clerk|consultant|surgeon|buyer|planner|editor|host|hostess|guest|porter|guide|trainer|coach|coordinator|administrator|curator|bursar|warden|judge|barrister|solicitor|engineer|technician|specialist|representative|gillie|son|daughter|brother|cousin|uncle|aunt|mother|father|mum|dad|boy|girl|lad|kid|child|baby|nephew|niece|grandson|granddaughter|twin|dog|cat|horse|mare|pony|parrot|heifer|cow|sir|vicar|priest|pilot|pupil|resident|bride|groom|bishop|mayor|agent|student|apprentice|trainee|reverend|saint|author|poet|composer|artist|king|queen';
/** The words in front of the comma name a person, whose name follows. */
export const namesPerson = new RegExp(
  `\\b(?:${people}|\\p{L}{3,}(?:er|or|ist|man|woman|ess|ee|ian))s?$`,
  'iu',
);
/** "The customer with the torn cheque": a person, and what belongs to them. */
export const personFirst = new RegExp(
  `^(?:The|Your|My|Our|A|One) (?:[\\p{L}’'-]+ ){0,2}\\p{L}{3,}(?:er|or|ist|man|woman)\\b[^,]{0,40}$|\\b(?:the|your|my|our|an?|one|his|her|their) (?:[\\p{L}’'-]+ ){0,2}(?:${people})\\b[^,]{0,40}$`,
  'iu',
);
export const inQuotes = /["“][^"”]{0,60}$/;
/** "your dog", "the gillie": a noun with what belongs to it, and nothing else since the last pause. */
export const nounOnly =
  /(?:^|[,;:(–—-] ?|\b(?:and|but|that|when|because|if|as|so) )(?:the|an?|your|my|our|his|her|their|one|another|old|young)(?: [\p{L}’'-]+){1,3}$/iu;
export const owned = /\b(?:my|our|his|her|their|your|an?) (?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+$/iu;

export const secondPerson =
  /\b(?:you|your|yours|yourself|thank|thanks|please|stay (?:healthy|safe|well|warm|dry)|take care|keep well)\b/i;
/** What goes on behind somebody who is named, or behind one of several. */
export const goesOnNaming =
  /^[,;]? ?(?:(?:who|whom|whose|now|then|also|himself|herself)\b|(?:and|or|&) (?:(?!I\b)\p{Lu}|the\b|your\b|all\b)|,? ?\p{Lu}\p{Ll}+(?:,| and ))/u;
/** "Call me Kit": what they asked to be called. */
export const asked = /\b(?:call me|calls? (?:you|me|her|him)|goes? by|known as|said to call you) [“"']?/i;

/** Sir or Madam in the middle of a sentence. */
export const sirOrMadam = /(?:^|, )(sir|madam|ma['’]am)(?=, |[.!?]|$)/giu;
