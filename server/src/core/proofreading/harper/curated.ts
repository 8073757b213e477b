import type { Remark } from './remark.ts';

/** Rules by their names in Harper, with the reason why each group is not asked. */
const off = {
  /** The fast path looks for these while somebody types, and knows names. */
  foundAlready: `SpellCheck AnA RepeatedWords SentenceCapitalization Spaces CommaFixes UnclosedQuotes QuoteSpacing
    EllipsisLength ItsPossessive TheirToThere TheirToTheyre PossessiveYour WrongNegative CapitalizePersonalPronouns`,
  /** They join or split words that are right as they stand: "self introduction", "every one of you", "over all". */
  compounds: `SplitWords MergeWords DisjointPrefixes CompoundNouns PhrasalVerbAsCompoundNoun RoadMap ToDoHyphen Codebase
    Codebases OkToOkay Yourself Myself Everyone Everybody Anybody Nobody Nothing Overall Overload Upset Upward Bypass
    Misuse`,
  /** Right for one house style or country and not for another, or for no letter at all. */
  style: `OxfordComma NumericRangeEnDash Dashes UseEllipsisCharacter OrthographicConsistency LongSentences AvoidAndAlso
    CondenseAllThe LitotesDirectPositive NerveRacking DiscourseMarkers Excellent FindOut AvoidCurses UpdatePlaceNames
    PluralDecades DotInitialisms TheHowWhy AWhile RedundantThat ThatWhich
    HaveTakeALook TillDate`,
  /** Short forms that everybody knows, and names that are the writer's business. */
  expansions: `ExpandMemoryShorthands ExpandConfiguration ExpandMinimum ExpandTimeShorthands ExpandBecause ExpandControl
    ExpandThough ExpandThrough ExpandWith AsFarAsICanTell AsFarAsIKnow AsSoonAsPossible BeRightBack ByTheWay
    ExplainLikeImFive ForWhatItsWorth ForYourInformation IDontKnow IfIRecallCorrectly IfIUnderstandCorrectly
    IfYouKnowYouKnow InCaseYouMissedIt InMyHumbleOpinion InMyOpinion InRealLife LetMeKnow NeverMind OhMyGod
    OnTheOtherHand PleaseTakeALook Really TalkToYouLater ToBeHonest DayOneNames GoogleNames`,
  /** Wrong about as often as right in good prose. */
  unsure: `MissingPreposition MissingTo QuantifierNumeralConflict ToTwoToo QuiteQuiet NounVerbConfusion ThisTypeOfThing
    InflectedVerbAfterTo ProgressiveNeedsBe VerbToAdjective CriteriaPhenomena MissingDeterminer PronounKnew
    WroteToRote TheLastDays InAWhile`,
};

/** All rules that are switched off in Harper itself, before it reads anything. */
export const offInHarper: readonly string[] = Object.values(off).flatMap((names) => names.split(/\s+/));

/** Sorts of remark that are about taste, or that spelling sees better. */
const offKinds = new Set(
  'Style Regionalism Readability Enhancement Spelling Capitalization Formatting Redundancy'.split(' '),
);

/** Rules that are about a mistake, whatever Harper calls it. */
const keptOfThose = new Set('AdjectiveDoubleDegree AnAnother Cant'.split(' '));

/** Words about which a rule is wrong, because they are more than one part of speech: "he last saw", "you guys". */
const except: Readonly<Record<string, RegExp>> = {
  AdjectiveDoubleDegree: /^(?:more|most) (?:later|earlier|often|honest|dishonest|modest|immodest|earnest)$/i,
  // “one of the panel”, as the British say.
  OneOfTheSingular:
    /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|few|many|first|last|best|worst|panel|board|staff|team|crew|committee|family|group|cast|band|squad|faculty|public|police|audience|choir|lot|gang|bunch|jury|council|army|navy|club|congregation|management|union|class|department|party|watch|company|orchestra|troupe|household|workforce)$/i,
  // “a couple weeks ago”, as Americans say.
  QuantifierNeedsOf: /^couple$/i,
  // A trade of its own.
  Copyright: /^copywrit(?:ing|ers?)$/i,
  // “hardly any damages”, in a warehouse.
  Damages: /^damages$/i,
  // “Te Awamutu”.
  The: /^T[eé]$/,
  // “the re-runs”
  There: /^the re$/i,
  // “your kind consideration”, “not be let near a rack”
  YourPredicateAdjective: /^your$/i,
  LetsConfusion: /^let$/i,
  // “how I did compared with the others”
  DidPast: /^(?:compared|given|based|provided)$/i,
  ThereIsAgreement: /^there['’]s\b/i,
  // Dictionaries have both.
  RegularIrregulars: /^(?:cargos|mangos|zeros|mottos|tornados|mosquitos|halos|buffalos|volcanos|mementos)$/i,
  PronounVerbAgreement: /^(?:guys|folks|lads|ladies|gentlemen|last|long|cast|lent)$/i,
};

/** The only words about which a rule is right: "informations" but not "trainings", "publics" or "a thief". */
const only: Readonly<Record<string, RegExp>> = {
  // Most have a plural in some trade: “chillies”, “cheeses”, “dilapidations”. These have none in any.
  MassNouns:
    /^(?:(?:mis|dis)?informations|advices|feedbacks|equipments|furnitures|knowledges|homeworks|houseworks|softwares|hardwares|luggages|baggages|machineries|sceneries|traffics|musics|stationeries|jewell?eries|clothings|cutleries|crockeries|assistances|patiences|guidances|punctualities|leisures|garbages|paperworks|teamworks|expertises|laughters|childcares|hygienes|happinesses|courages|electricities)$/iu,
  VeryLess: /^(?:very|too|so) less$/i,
};

/** Words that stand right before it where a rule is wrong: “two pupils, one of whom is here”. */
const exceptBehind: Readonly<Record<string, RegExp>> = {
  // “the best one of the day”
  OneOfTheSingular:
    /\b(?:best|worst|first|last|only|nicest|hardest|easiest) one of (?:the|my|our|this|that) $/i,
  // “What worked for us was simple”, “what saved us was”
  PronounInflectionBe:
    /\b(?:for|with|to|of|about|between|among|behind|from|by|around|near|like) (?:us|them|me|him|her|you)\s+$|\bwhat(?: \p{L}+){1,3} (?:us|them|me|him|her|you)\s+$/iu,
  // “Our discussion of how Harbor Point looks at it”
  // “She said no to a surgeon”
  // “If either of you wants to”
  NominalWants: /\b(?:either|neither|each|one|none|any|which) of (?:you|us|them|we|they)\s+$/i,
  // “This is the ninth no in a row”
  NotIn:
    /\b(?:say|says|said|an?|the|this|that|one|another|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|firm|clear|polite|big|or)\s+$/i,
  NotTo: /\b(?:say|says|said|saying|yes or|an?|the|this|that|firm|clear|polite)\s+$/i,
  // “The people who stayed were the ones who knew”, “my scores on the role play were the best”
  WereWhere:
    /\b(?:who|that|which)\b[^.,;:]*\s$|\b(?:my|your|our|the|these|those|their|his|her|all|both) (?:\p{L}+ )?\p{L}+s(?: (?:on|in|of|at|from|with|for) [^.,;:]{1,30})?\s$/iu,
  // “And is there parking?”, “how many of the women there end up seeing five midwives”
  ThereToTheir:
    /\b(?:women|men|people|children|\p{L}{3,}s|is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|has|have|had|will|would|can|could|might) $/iu,
  // “5am is fine my bus goes at four”
  // “My time at the optician’s was mostly front of house”
  SingleBe:
    /\d\s*(?:am|pm|a\.m\.|p\.m\.)\s*$|\b(?:the|an?|my|our|your|his|her|their|this) (?:\p{L}+ )?\p{L}{3,}['’]s\s*$/iu,
  HowTo:
    /\b(?:of|on|about|at|see|saw|know|understand|understood|explained|described|told|showed|heard|into|with|by|to)\s+$/i,
  // “a look at the fly floor”
  OnFloor:
    /\b(?:look|looks|looked|looking|glance|glanced|stare|peek|peep|point|pointed|work|worked|aimed)\s+$/i,
  WhomSubjectOfVerb: /\b(?:of|to|for|with|by|from|in|on|at|behind|before|after|under|about|around)\s+$/i,
};

/** The only words behind which a rule is right: “cheaper that”, but not “the slicer that”. */
const onlyBehind: Readonly<Record<string, RegExp>> = {
  ThatThan:
    /\b(?:better|worse|more|less|rather|bigger|smaller|larger|easier|cheaper|faster|longer|shorter|higher|lower|earlier|later|older|younger|kinder|harder|nicer|closer|stronger|weaker|warmer|quicker|simpler|safer|busier|greater|quieter|slower|lighter|heavier|newer|richer|deeper|sooner|calmer|cleaner|clearer|friendlier|happier|fewer)\s+$/i,
};

/** Every rule that is named here; a test holds them against Harper's own. */
export const allNames: readonly string[] = [
  ...offInHarper,
  ...keptOfThose,
  ...Object.keys({ ...except, ...only, ...exceptBehind, ...onlyBehind }),
];

/** True for what is worth a person's time: a mistake, and not a matter of taste. `problem` is what the span holds, `before` what stands before it. */
export function isWanted({ rule, kind, suggestions }: Remark, problem: string, before = ''): boolean {
  if (offKinds.has(kind) && !keptOfThose.has(rule)) return false;
  if (except[rule]?.test(problem) || only[rule]?.test(problem) === false) return false;
  if (exceptBehind[rule]?.test(before) || onlyBehind[rule]?.test(before) === false) return false;
  return unmarked(suggestions[0] ?? '') !== unmarked(problem);
}

/** A capital or a hyphen more or less is no mistake that a reader sees. */
const unmarked = (text: string) => text.toLowerCase().replace(/[-‐‑.\s]+/g, ' ');
