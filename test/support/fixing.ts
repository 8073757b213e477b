/** What fixes do to a draft. */
import {
  type CheckContext,
  check,
  type Draft,
  type Finding,
  type Fix,
  parseDraft,
} from '../../server/src/core/index.ts';
import { applyFix, type Fixture, inWords } from './fixture.ts';
import { defaultContext } from './speller.ts';
import { contextIn } from './workspaceText.ts';

interface Checked {
  draft: Draft;
  findings: Finding[];
  context: CheckContext;
}

/** Checks a text in the place of a fixture's, with the default settings and the real speller. */
export function checkText(text: string, { fileName, place }: Pick<Fixture, 'fileName' | 'place'>): Checked {
  const draft = parseDraft(text, { fileName });
  const context = place ? contextWith(text, place) : defaultContext;
  return { draft, findings: check(draft, context), context };
}

function contextWith(text: string, { workspace, path }: NonNullable<Fixture['place']>): CheckContext {
  return contextIn({ ...workspace, files: { ...workspace.files, [path]: text } }, path);
}

/** What got worse, or not better, by applying a fix; empty where all is well. */
export function problemsOf(fix: Fix, finding: Finding, fixture: Fixture): string[] {
  const { text } = fixture;
  const before = checkText(text, fixture);
  const fixedText = applyFix(text, fix);
  const after = checkText(fixedText, fixture);
  const known = new Map<string, number>();
  for (const one of before.findings) known.set(keyOf(one, text), (known.get(keyOf(one, text)) ?? 0) + 1);
  const added = after.findings.filter((one) => {
    const left = known.get(keyOf(one, fixedText)) ?? 0;
    known.set(keyOf(one, fixedText), left - 1);
    return left <= 0 && one.rule !== finding.rule && !mayFollow(one, finding, fix);
  });
  const [was, is] = [amountOf(finding.rule, before), amountOf(finding.rule, after)];
  const enough = leavesASlot(fix) ? is <= was : is < was;
  return [
    ...added.map((one) => `adds ${inWords(fixedText, one)}`),
    ...(enough ? [] : [`leaves ${finding.rule} at ${is} of ${was}`]),
  ];
}

/**
 * What a fix may bring to light: the slot it leaves; and, where a word or block put right makes the rest readable, what the
 * letter lacks.
 */
function mayFollow(added: Finding, finding: Finding, fix: Fix): boolean {
  // Of five suggestions for a typo, four are words that do not belong there.
  if (added.rule === 'grammar') return finding.rule === 'spelling';
  if (added.rule === 'placeholder') return leavesASlot(fix);
  // What was a copy goes, and the person has to write it anew.
  if (finding.rule === 'copied-message') return aboutLacks.includes(added.rule);
  return added.rule === 'missing-part' && ['spelling', 'front-matter'].includes(finding.rule);
}

/** How much of a fault there is: words for `too-long`, whose fixes shorten step by step, else findings. */
function amountOf(rule: string, { draft, findings }: Omit<Checked, 'context'>): number {
  const own = findings.filter((finding) => finding.rule === rule);
  return rule === 'too-long' && own.length > 0 ? draft.email.words : own.length;
}

/** The person still has to fill in what only they know. */
const leavesASlot = ({ edits }: Fix) => edits.some(({ newText }) => /\[[^\]]+\]/.test(newText));

/** The fix an editor would apply on its own key. */
export function preferredFix(fixes: readonly Fix[]): Fix | undefined {
  return fixes.find(({ preferred }) => preferred) ?? fixes[0];
}

/** These are about the letter, and what they mark changes with every edit near it. */
const aboutLacks = [
  'no-interview-reference',
  'missing-part',
  'subject-line',
  'unanswered-concern',
  'thin-for-manager',
];
const ofTheWhole = ['too-long', ...aboutLacks];

/** What a fix for another rule may not add. Spans of a whole sentence change with every edit in it. */
function keyOf({ rule, part = '', start, end }: Finding, text: string): string {
  return ofTheWhole.includes(rule) ? `${rule} ${part}` : `${rule} ${text.slice(start, end)}`;
}
