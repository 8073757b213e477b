/** What makes a sentence innocent although it has words that people complain with. */

export type Grievance =
  | 'grudge'
  | 'process'
  | 'people'
  | 'employer'
  | 'blame'
  | 'decision'
  | 'sarcasm'
  | 'effort'
  | 'excuse'
  | 'self';

/** A pattern that begins with “not” has to name what it may hang on: “didn’t”, “can’t”. */
export const not =
  'did not|do not|does not|was not|is not|were not|are not|have not|has not|had not|could not|would not|can not|will not|should not|not';

/** They told of it: taking it up is listening. */
const told =
  /\b(?:you|he|she|they|(?:mr|mrs|ms|dr) \w+) (?:\w+ )?(?:said|mentioned|told (?:me|us) (?:that|about|of|how|the|a|your|not)|described|explained|spoke of|were saying|worried|felt|confess\w*|admitted|joked|recalled|warned|asked me (?:how|what|about|whether|if|to)|were frank)\b|\byou asked (?:me|how|what|about|whether|if|why)\b|\byour (?:\w+ )?(?:story|account|description|example|tale|point|remark|comment|joke|worry|concern|idea|plan) (?:about|of|on|that|for|is|was|made)\b|\bwe (?:talked|spoke|discussed|chatted|agreed)\b/;

/** The work itself, whatever the trade: what goes wrong there is what one is hired for. */
const work =
  /\b(?:patients?|customers?|residents?|tenants?|guests?|pupils?|children|claimants?|clients?|passengers?|callers?|inmates|the judge|suppliers?|council|crops?|harvest|batch|cows?|calves|sheep|horses?|lambs?|goats?|bees|machines?|engine|pipes?|boiler|kiln|oven|dough|drivers?|members|students|dogs?|cats?|parrot|goose|baby|families|farmers?|invoices?|stock|orchard|servers?|software|migration|roof|wiring|annexe|glue|conveyor|bride|actors? in|volunteers)\b/;

/** “At first it was chaos”: how one's own success began. */
const beginning =
  /^(?!.*\b(?:you|your|interview\w*|panel|reception\w*|recruiter)\b).*\b(?:at first|to begin with|in the beginning|initially|when i (?:started|joined|arrived|came|took (?:it|them|this|that|over)))\b/;

/** Something better is proposed. */
const proposal =
  /\b(?:sketch\w*|draft\w*|suggest\w*|ideas?|improv\w*|simpler|easier|propos\w*|solution|solv\w*|i (?:would|could) (?:begin|start|try)|so i (?:have|looked|went|would|will|am|built|wrote|made))\b/;

/** Something kind is said in the same breath. */
const kindness =
  /\b(?:thank\w*|grateful|enjoy\w*|delight\w*|glad\w*|happy|pleased|kind(?:ly|ness)?|lovely|wonderful|laugh\w*|smil\w*|love|loved|liked|admire\w*|impress\w*|appreciat\w*|helpful|worth|fascinat\w*|beautiful\w*|generous\w*|patien(?:t|ce)|welcomed|made (?:me|us) (?:so |very )?welcome|joy|fun|warm\w*|amus\w*|brilliant|all the (?:better|more)|(?:better|more \w+|as \w+) (?:\w+ ){0,4}(?:than|as) (?:you|yours|any\w*)|do(?:n['’]t| not) mind|fortunately|luckily|since then|i have since|look(?:ing)? forward|fair enough|but fair|and fair|(?:sorted|settled|mended|straightened) (?:it|that|things|everything)|put (?:it|that|things) right)\b/;

const innocentParts = [told, work, proposal, kindness].map(({ source }) => source).join('|');
/** Any of them: for patterns that live by their build. */
export const innocent = new RegExp(innocentParts, 'i');
/** For words that are seldom meant kindly. */
export const toldOrWork = new RegExp(
  `${told.source}|${work.source}|${beginning.source}|${proposal.source}`,
  'i',
);
export const toldOnly = new RegExp(told.source, 'i');
export const kindOrTold = new RegExp(
  `${innocentParts}|\\bof me\\b|\\bmust (?:be|have been)\\b|\\bno (?:rush|hurry)\\b|\\bnot at all\\b|\\bbad (?:moment|time|cold)\\b|\\b(?:never|no|not|n['’]t|without) (?:\\w+ ){0,2}(?:un\\w+|offended|\\w+ed|bad|poor|bitter)\\b|\\b(?:i|we) (?:was|were|am) (?:\\w+ )?wrong\\b|\\bif (?:this|it|that|you)\\b|\\brushed off\\b|[?]`,
  'i',
);
