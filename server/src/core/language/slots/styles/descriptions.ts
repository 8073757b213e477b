/** What should stand there, described in ordinary words: “at hospital name”, “is truly adjective”, “specific detail”. */
import { isUnquoted, type SlotStyle, word } from '../style.ts';

/** Behind these a noun wants an article or is a name. Not behind “by”: one sorts “by client name”. */
const wants =
  '(?:at|for|with|from|of|in|on|to|behind|near|about|as|through|before|until|since|after|against|between|join|joined|joining|met|meet|meeting|thank|thanked|called|named|like|visited|learn|learned|use|used|read|finished|attach|attached|enclose|enclosed|mentioned|discussed|because of)';
const goesOn =
  "(?=[,.;!?]|\\s*$| (?:and|or|but|on|in|at|is|was|are|were|as|for|to|from|by|with|because|while|when|before|after|since|next|last|this|that|which|who|has|have|had|told|took|said|came|reminded|made|it|I|you|we|very|so|without|during|under|over|between|helps?|matters?|changed|together|again|today|yesterday|tomorrow|soon|here|there)(?![\\p{L}’'-]))";
const bare = (words: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<=(?<![\\p{L}’'-])${wants} )(?:${words})(?![\\p{L}\\p{N}’'-])${goesOn}`, flags);

/** What has a name of its own. */
const named =
  "(?:hospital|company|building|place|town|city|workshop|product|client|customer|hotel|book|school|street|project|firm|university|college|institution|department|manager|supervisor|colleague|interviewer|recruiter|course|ship|vessel|charity|ward|clinic|bank|restaurant|shop|store|team|employer|organi[sz]ation|event|software|programme|system|tool|machine|person|country|village|farm|museum|library|theatre|newspaper|magazine|referee|previous employer|other company)(?:['’]s)?";

const singular =
  '(?:detail|project|topic|skill|point|example|achievement|aspect|moment|problem|challenge|candidate|contact|friend|colleague|department|thing|strength|requirement|responsibility|product|initiative|story|remark|question)';

const grammar =
  '(?:(?:past tense|strong|action|positive|other|suitable) )?(?:adjective|adverb|gerund|infinitive|pronoun|noun|verb)(?: (?:one|two|phrase|in past|in the past|ending in \\p{L}{1,3}|in the superlative|plus adjective|meaning \\p{L}+))?';

export const descriptions: readonly SlotStyle[] = [
  {
    pattern: bare(`${named} name`),
    isSlot: (m) =>
      isUnquoted(m) &&
      !/\b(?:change|clear) of $/i.test(m.before) &&
      !(/ with $/.test(m.before) && /^ on\b/.test(m.after)),
  },
  {
    pattern: bare(
      `(?:names?|title) of (?:the |your |a )?(?:other |previous |second |new )?(?:${named}|panel members|mutual \\p{L}+)`,
    ),
    isSlot: (m) => isUnquoted(m) && !/\b(?:in|by|on|change of) $/i.test(m.before),
  },
  // “With other company”, “through mutual contact”: one of which something is to be said.
  { pattern: bare(`(?:specific|relevant|mutual) ${singular}`), isSlot: isUnquoted },
  {
    pattern: bare(
      `(?:best )?(?:phone|telephone|mobile|reference|vacancy) number|mutual contact|other candidate|skill area|machine type|length of time|size of team|date they (?:gave|said|mentioned)|(?:topic|detail|value|point) (?:they|you|he|she|we) (?:raised|mentioned|discussed|asked|named|liked|cared)(?: about)?|person who (?:showed|interviewed|met) (?:me|you)(?: round| around)?|(?:topic|detail|something specific) from (?:our|the|your) (?:talk|conversation|interview|website)|recent (?:news|project|campaign|award) (?:about|of) (?:the )?(?:company|firm|team)`,
    ),
    isSlot: isUnquoted,
  },
  // “Specific detail from our talk has stayed with me.”
  {
    pattern: word(
      '(?:(?:a|one) )?(?:specific|particular|personal|relevant) (?:detail|topic|example|point|anecdote|moment) (?:from|of|that|discussed|mentioned)(?: (?:our|the|your|my|their))?(?: (?:talk|conversation|interview|advert|website|notes))?',
    ),
    isSlot: (m) =>
      isUnquoted(m) &&
      !/\b(?:the|a|an|any|every|one|this|that|each|some|no|another|your|my|very|most|more|such|rather|so|quite|relevant|her|his|our|their|its|\p{L}+ly) $/iu.test(
        m.before,
      ) &&
      !/^(?:a|one) /i.test(m.words),
  },
  // The words of grammar; “my verb endings”, “an adjective” are a teacher's.
  {
    pattern: new RegExp(
      `(?<=(?<![\\p{L}’'-])(?:truly|very|really|so|am|is|was|were|are|be|been|I|have|enjoyed|it|thank|work|to|at|than|with) )${grammar}(?![\\p{L}\\p{N}’'-])(?=[,.;]|\\s*$| (?:and|in|with|the|me|for|during|by|every|from|of|that|teacher|person|worker|part|work|three|my|to)(?![\\p{L}]))`,
      'gu',
    ),
    isSlot: (m) =>
      isUnquoted(m) &&
      (!/^(?:noun|verb|adjective|adverb|pronoun)$/.test(m.words) ||
        /\b(?:truly|very|really|so|am|I|have|thank|enjoyed|it|work) $/.test(m.before)),
  },
];
