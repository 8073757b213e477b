import type { PhraseGroup } from './genericPhrases.ts';
import { pleasant, talks } from './stockWords.ts';

/** Filler: what is written because letters are supposed to sound like that. */
export const stockFiller: PhraseGroup = {
  hint: 'Leave it out, or say it in your own words.',
  patterns: [
    `[our|the|your|a|this] ..1 [${talks}] [was|is] ..1 [${pleasant}] (and) (very) [${pleasant}]`,
    `[very|truly|extremely|really|highly|most|incredibly|such an|such a] [informative|insightful|enlightening|productive|fruitful|inspiring|enriching|thought provoking] [${talks}|and]`,
    `[was|were|found it] [very|truly|extremely|really|highly|most|incredibly] [informative|insightful|enlightening|fruitful|enriching|inspiring]`,
    '[per|as per|following] (our) [conversation|discussion|earlier] [i|we|please|as]',
    '[as per|per] (our) ..1 [conversation|discussion|call|chat]',
    '[please|kindly] do not hesitate to get (back) in [touch|contact]',
    '[please|kindly] do not hesitate to ..2',
    'not hesitate to [contact me|call me|email me|write to me|ask me|ring me|get in touch|reach out|let me know]',
    '[moving|going] forward',
    '[key|relevant|internal|external] stakeholders',
    '[drive|driving|share|implement|leverage|embed] [best practice*|growth|innovation|success|change|impact|synerg*|efficienc*|value]',
    '[synergize|synergise|synergies|synergy|ideate|incentivize|actionable insights|value proposition|core competenc*|mission critical|holistic approach|robust solutions|scalable impact|bandwidth to|double click on|north star|boil the ocean|growth mindset|results driven culture]',
    '[unlock|unlocking|create|creating|generate|generating] ..2 value',
    '[to|into|reach|reaching|at] (the|a|my|your|our) next level',
    '[express|extend|convey|offer] ..2 my [sincere*|heartfelt|deepest|appreciation]',
    '[invaluable|wonderful|amazing|tremendous|incredible] [opportunity|experience|insight*|time]',
    '[explore|discuss|see|talk about|understand] how [i|we] [can|could|might|may] [contribute|add value|help you succeed|collaborate|work together|bring value|make a difference|help your team|support your growth]',
    '[truly|really|very|such|was] ..1 [enriching|enlightening|rewarding|memorable|unforgettable] [experience|time|encounter|day|hour]',
    '[is|are] key and',
    '[without further ado|it is with great|please accept this]',
    'i am writing this ..1 to [express|convey|formally|extend]',
    'i take this opportunity to',
    'i would like to take [this opportunity|this chance|this moment|a moment|the opportunity|the time]',
    '[pick your brain|ping me|low hanging|on the same page|think outside|push the envelope|give back to]',
    "in today's ..2 [world|market|environment|economy|climate|workplace|landscape]",
    '[a variety|wide variety|wide range|broad range|diverse range] of [settings|industries|environments|roles|tasks|skills|experiences|challenges|projects|duties]',
    '[great|amazing|incredible|fantastic] company',
    '[learn*|hear*] (more) about the [company|organization|firm] and its',
    '[exciting|ambitious|bold] plans for the future',
    'do the needful',
    '[use|using] this [medium|avenue|opportunity] to',
    '(I) (am) [await|awaiting|anticipating|hoping for|hope for|looking forward to|look forward to] ..2 [favourable|positive|affirmative] [response|reply|answer|feedback|consideration|decision]',
    '(I) (do) (trust|hope|believe) (that) (this|my|the) [mail|email|message|letter] meets you ..2 well',
    'keep up the [great|good|amazing|excellent] work',
    '[going|go|went|gone] from strength to strength',
    '[nothing but|only] [good|great] things about',
    '[having|have|had] an [amazing|awesome|incredible|fantastic] week',
  ],
};

/** Said of something else: blanked before stock phrases are looked for. */
export const notStock: readonly string[] = [
  '[opportunity cost*|passion fruit|dynamic range|dynamic pricing|unique key|unique identifier*|perfect pitch|key skills test]',
  '[great|exciting|unique|wonderful|perfect|fantastic|amazing] [opportunity cost*|day out|view|coffee|soup|cake|bread|weather]',
  '[hard|diligent] worker bees',
  '[sound|sounds|sounded|look|looks|looked|seem|seems|seemed] [like a challenge|like a real challenge|like a good challenge]',
  // “On the same page about viewings on Saturdays” says about what.
  'on the same page about',
  // What was just told.
  '[bring|bringing|offer|offering|give|giving] [the same|that same|this same]',
  // What is collected, joined or tried.
  '[pledge|test|hard|disk|food|fund|fundraising|membership|recruitment|charity|donation|blood|book|clothing|winter|spring|autumn] drive*',
  // It runs somebody down, which is no matter of wording.
  "other [candidate's|applicant's|candidate’s|applicant’s]",
];
