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
    InflectedVerbAfterTo ProgressiveNeedsBe VerbToAdjective CriteriaPhenomena MissingDeterminer PronounKnew`,
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
  AdjectiveDoubleDegree: /^more (?:later|earlier|often)$/i,
  ThereIsAgreement: /^there['’]s\b/i,
  PronounVerbAgreement: /^(?:guys|folks|lads|ladies|gentlemen|last|long|cast|lent)$/i,
};

/** The only words about which a rule is right: "informations" but not "trainings", "publics" or "a thief". */
const only: Readonly<Record<string, RegExp>> = {
  MassNouns: /^(?!publics$)\p{L}+(?<!ing)s$/iu,
  VeryLess: /^(?:very|too|so) less$/i,
};

/** Every rule that is named here; a test holds them against Harper's own. */
export const allNames: readonly string[] = [
  ...offInHarper,
  ...keptOfThose,
  ...Object.keys({ ...except, ...only }),
];

/** True for what is worth a person's time: a mistake, and not a matter of taste. `problem` is what the span holds. */
export function isWanted({ rule, kind, suggestions }: Remark, problem: string): boolean {
  if (offKinds.has(kind) && !keptOfThose.has(rule)) return false;
  if (except[rule]?.test(problem) || only[rule]?.test(problem) === false) return false;
  return unmarked(suggestions[0] ?? '') !== unmarked(problem);
}

/** A capital or a hyphen more or less is no mistake that a reader sees. */
const unmarked = (text: string) => text.toLowerCase().replace(/[-‐‑.\s]+/g, ' ');
