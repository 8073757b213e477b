import type { Remark } from './remark.ts';

/** What is wrong and what to do, by Harper's sorts of mistake; its own messages are written for people who know grammar. */
const byKind: Readonly<Record<string, (wrong: string, right: string) => string>> = {
  Agreement: (wrong, right) => `${wrong} does not agree with the words beside it. Change it to ${right}.`,
  BoundaryError: (wrong, right) => `${wrong} is not written like that here. Change it to ${right}.`,
  Punctuation: (wrong, right) => `A mark is wrong or missing in ${wrong}. Change it to ${right}.`,
  Redundancy: (wrong, right) => `${wrong} says the same thing twice. ${right} is enough.`,
  Repetition: (wrong, right) => `${wrong} says the same thing twice. ${right} is enough.`,
  Eggcorn: meant,
  Malapropism: meant,
  Typo: meant,
  WordChoice: meant,
  Nonstandard: usual,
  Usage: usual,
  WordOrder: usual,
};

function meant(wrong: string, right: string): string {
  return `${wrong} is probably not the word you meant. Change it to ${right}.`;
}

function usual(wrong: string, right: string): string {
  return `${wrong} is not how people say it. Change it to ${right}.`;
}

/** What only the writer can put right, by Harper's rules. */
const withoutFix: Readonly<Record<string, (wrong: string) => string>> = {
  AllowTo: (wrong) => `${wrong} does not say who may. Add the person, as in “allows us to”.`,
  WillNonLemma: (wrong) => `${wrong} has the wrong form of the verb. After “will” it has no ending.`,
};

/**
 * The message of a remark: what is wrong, and what to do. Undefined where there is nothing to advise.
 * Each of `suggestions` replaces `problem` as a whole.
 */
export function messageFor(
  { rule, kind, suggestions }: Pick<Remark, 'rule' | 'kind' | 'suggestions'>,
  problem: string,
): string | undefined {
  const [first] = suggestions;
  const wrong = quoted(problem);
  if (first === undefined) return withoutFix[rule]?.(wrong);
  if (first.trim() === '') return `${wrong} is one word too many. Remove it.`;
  const right = suggestions.slice(0, 2).map(quoted).join(' or ');
  if (first.startsWith(`${problem} `)) return `A word is missing after ${wrong}. Change it to ${right}.`;
  if (withoutSpaces(first) === withoutSpaces(problem)) return byKind.BoundaryError!(wrong, right);
  if (withoutMarks(first) === withoutMarks(problem)) return byKind.Punctuation!(wrong, right);
  return byKind[kind]?.(wrong, right) ?? `${wrong} does not fit here. Change it to ${right}.`;
}

const quoted = (text: string) => `“${text.replace(/\s+/g, ' ').trim()}”`;
const withoutSpaces = (text: string) => text.toLowerCase().replace(/\s+/g, '');
const withoutMarks = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '');
