import type { Speller } from '../proofreading/speller.ts';
import { legalForms } from './applications.ts';

/** A way to write a company's name. */
export interface CompanyForm {
  text: string;
  /** Also an ordinary word or somebody's name: "Target", "Summit", "Morgan". It takes more to know it for a company. */
  plain: boolean;
}

/** What a company does or is; people leave it out when they speak of it. */
export const descriptors: ReadonlySet<string> = new Set(
  (
    'robotics systems software technologies technology tech labs lab group holdings partners associates solutions ' +
    'services consulting consultants logistics transport haulage foods food bakery bakeries brewery kitchen kitchens ' +
    'restaurant restaurants hotel hotels farm farms dairy nursery hospital clinic surgery practice dental dentistry ' +
    'pharmacy care school academy college university trust council law legal solicitors chambers bank capital finance ' +
    'insurance accountants plumbing heating electrical builders construction joinery engineering motors garage energy ' +
    'power water media press publishing books design studio studios architects films theatre museum library ' +
    'international uk usa europe industries manufacturing works mills foundry brothers bros sons lines cruises airlines ' +
    'airways freight analytics and &'
  ).split(' '),
);

/** The name as it is written, without its legal form, and what is left without its trade: "Acme" of "Acme Robotics, Inc.". */
export function formsOf(company: string, speller?: Speller): CompanyForm[] {
  const words = company
    .replace(/[,()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !legalForms.has(word.toLowerCase().replace(/\./g, '')));
  if (words.length === 0) return [];
  let kept = words.length;
  while (kept > 1 && descriptors.has(words[kept - 1]!.toLowerCase())) kept--;
  const isPlain = (word: string) =>
    !speller || speller.isWord(word.toLowerCase()) || speller.isWord(word) || speller.isName(word);
  const form = (text: readonly string[], whole: boolean) => ({
    text: text.join(' '),
    plain: (!whole || text.length === 1) && text.every((word) => isPlain(word.replace(/['’]s?$/, ''))),
  });
  return [form(words, true), ...(kept < words.length ? [form(words.slice(0, kept), false)] : [])];
}

const namesOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * True where some words may stand for a company: they begin with a word of its name that says more than its trade
 * ("Acme" of "Acme Robotics"; "Larkfield Housing" is not Brightwater Housing), they are its initials ("P&D" of "Pickles
 * & Dyson"), or they are the name in one word or several.
 */
export function isNameOf(words: string, company: string): boolean {
  const [own, theirs] = [namesOf(company), namesOf(words)];
  const says = (word: string) => word.length > 2 && !descriptors.has(word) && word !== 'the';
  const [first, itsFirst] = [theirs.find(says), own.find(says)];
  if ((first && own.includes(first)) || (itsFirst && theirs.includes(itsFirst))) return true;
  const [joined, whole] = [theirs.join(''), own.join('')];
  const isLong = joined.length > 3 && whole.length > 3;
  if (isLong && (whole.includes(joined) || joined.includes(whole))) return true;
  const initials = (some: readonly string[]) => some.map((word) => word.charAt(0)).join('');
  const isShort = (some: readonly string[]) => initials(some).startsWith(joined);
  return joined.length > 1 && [own, own.filter((word) => word.length > 3)].some(isShort);
}
