import type { Step } from '../schedule/step.ts';
import { type Template, templates } from './index.ts';

/** What decides between the templates of a kind. */
export interface Occasion {
  relation: string;
  round: number;
  channel?: string;
  hasConcern: boolean;
  hasDecision: boolean;
  outcome: string;
}

/** The template that fits a step best; the plain one of its kind where nothing speaks for another. */
export function fittingTemplate(step: Step, occasion: Occasion): Template {
  const name = `${step.kind}/${variantOf(step, occasion) ?? step.kind}`;
  const found = templates.find((template) => template.name === name);
  if (!found) throw new Error(`There is no template ${name}.`);
  return found;
}

function variantOf({ kind, number = 1 }: Step, occasion: Occasion): string | undefined {
  const { relation, round, outcome, hasDecision } = occasion;
  if (kind === 'thank-you') return thankYouFor(occasion);
  if (kind === 'status-check' && number > 1) return 'second';
  if (kind === 'status-check' && !hasDecision) return 'no-date';
  if (kind === 'status-check' || kind === 'phone-script')
    return relation === 'recruiter' ? 'recruiter' : undefined;
  if (kind === 'keep-in-touch' && outcome === 'postponed') return 'postponed';
  if (kind === 'linkedin-invite' && outcome === 'rejected') return 'after-rejection';
  if (kind === 'work-sample' && round > 1) return 'later-round';
  return undefined;
}

function thankYouFor({ relation, round, channel, hasConcern }: Occasion): string | undefined {
  if (channel === 'letter') return 'card';
  if (round > 1) return 'second-round';
  if (relation === 'hiring-manager' || relation === 'managers-boss') return 'hiring-manager';
  if (hasConcern) return 'concern';
  if (relation === 'recruiter') return 'recruiter';
  if (relation === 'hr') return 'human-resources';
  return relation === 'peer' || relation === 'other-team' ? 'colleague' : undefined;
}
