import * as verbs from './data/verbs.ts';
import * as data from './data/words.ts';
import { type Forms, formsOf, pluralOf } from './forms.ts';

/** Closed classes: every word that belongs to them. */
const closed: Record<string, string> = {
  modal: `can could will would shall should may might must can't couldn't won't wouldn't shouldn't mustn't cannot i'll
    you'll he'll she'll it'll we'll they'll`,
  can: 'can could will would shall should may might must cannot',
  did: "do does did don't doesn't didn't",
  be: "is are was were am be been being isn't aren't wasn't weren't",
  isAre: "is are was were am isn't aren't wasn't weren't",
  have: "have has had haven't hasn't hadn't having",
  ive: "i've you've we've they've",
  im: "i'm you're he's she's it's we're they're",
  finite:
    "is are was were am has have had can could will would should may might must do does did isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't don't doesn't didn't",
  i: 'i you he she it we they',
  he: 'he she it',
  we: 'i you we they',
  they: 'we you they',
  me: 'me him us them',
  my: 'my your his her its our their',
  the: 'the a an my your his its our their this these those every each',
  a: 'a an',
  prep: `about across after against along among around at before behind below beside between beyond by despite during for
    from in inside into near of off on onto outside over past since through throughout to toward towards under until up
    upon via with within without`,
  never:
    'also always never often only really just still ever already usually sometimes not actually certainly definitely probably even',
  very: 'very so really too quite extremely particularly especially most truly always also more still just not',
  many: 'many several few various both numerous',
  two: 'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  month: 'january february april june july august september october november december',
  stop: '. , ; : ! ? ) $',
  // What an infinitive follows.
  wantTo: `want wants wanted like love hope hopes hoped need needs needed try tries tried plan plans planned
    decide decided begin began started expect expected manage managed agree agreed promise promised able
    unable happy glad pleased delighted proud ready keen eager going how chance opportunity pleasure
    nice good great lovely wonderful easy hard difficult important possible impossible necessary allowed
    asked invited rare rarer needing supposed right enough hoping likely meant ability honour honor
    privilege continue continued have has had ought me him us refuse refused sorry grateful willing
    order chance calling writing expect happier`,
  end: '. , ; : ! ? ) $ and but or because',
  // British English has these with a verb in the plural too.
  team: `team staff family crew group company firm class couple board committee government council department majority
    minority number pair party press public audience bank club band school university police media management community
    organisation organization generation nation lot variety range rest half population`,
  // Where a clause begins, but none that may be about what ought to be.
  start: '^ but because when since although though while where whether how why however so',
};

/**
 * Which classes a word belongs to. Verb forms: `base` any, `verb` one that is no noun; `past` the past that is no
 * participle, `gone` the participle that is no past, `done` either or both; `does`, `doesOnly` (no plural noun), `doing`.
 */
export function classesOf(word: string): readonly string[] {
  classes ??= build();
  return classes.get(word) ?? none;
}

const none: readonly string[] = [];
let classes: Map<string, string[]> | undefined;
const forms = new Map<string, Forms>();

/** The forms of the verb that a word is a form of; undefined where it is none. */
export function verbOf(word: string): Forms | undefined {
  classes ??= build();
  return forms.get(word);
}

function build(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  const add = (word: string, name: string) => {
    const own = all.get(word);
    if (!own) all.set(word, [name]);
    else if (!own.includes(name)) own.push(name);
  };
  for (const [name, words] of Object.entries(closed)) for (const word of listed(words)) add(word, name);
  for (const word of listed(verbs.pureVerbs)) addVerb(word, true, add);
  for (const word of listed(verbs.doubleVerbs)) addVerb(word, false, add);
  for (const noun of listed(data.countNouns)) {
    add(noun, 'noun');
    add(pluralOf(noun), 'nouns');
  }
  for (const noun of listed(data.oddPlurals)) add(noun, 'nouns');
  for (const noun of listed(data.bareNouns)) add(noun, 'bare');
  for (const noun of listed(data.massNouns)) add(noun, 'mass');
  for (const word of listed(data.adjectives)) add(word, 'glad');
  for (const word of listed(data.attributes)) add(word, 'new');
  for (const word of listed(data.comparatives)) add(word, 'better');
  for (const word of listed(data.superlatives)) add(word, 'best');
  return all;
}

const listed = (words: string) => words.trim().split(/\s+/);

function addVerb(base: string, pure: boolean, add: (word: string, name: string) => void): void {
  const all = formsOf(base);
  const { does, doing, past, done } = all;
  for (const form of [base, does, doing, past, done])
    if (!forms.has(form) || form === base) forms.set(form, all);
  add(base, 'base');
  if (pure) add(base, 'verb');
  add(does, 'does');
  if (pure) add(does, 'doesOnly');
  add(doing, 'doing');
  // American English has one l where British has two.
  if (/[aeo]lled$/.test(past)) add(past.replace('lled', 'led'), 'done');
  if (past !== base) add(past, past === done ? 'done' : 'past');
  if (done !== base && done !== past) {
    add(done, 'done');
    add(done, 'gone');
  }
}
