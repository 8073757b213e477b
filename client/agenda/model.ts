/** What the tree shows, worked out from what the server says. Knows nothing of the editor, so that it can be tested. */
import type { AgendaStep, Urgency } from '../../server/src/protocol.ts';
import { findingsWords, type Translate, timeWords, type View } from './words.ts';

export interface GroupNode {
  type: 'group';
  /** Stays the same from one list to the next, so that a closed group stays closed. */
  id: string;
  kind: Grouping;
  label: string;
  collapsed: boolean;
  steps: StepNode[];
}

export interface StepNode {
  type: 'step';
  step: AgendaStep;
  label: string;
  description: string;
  /** What a screen reader says: the whole row, in words. */
  spoken: string;
}

export type AgendaNode = GroupNode | StepNode;
export type Grouping = 'urgency' | 'company';

export interface Choice {
  grouping: Grouping;
  /** Only the steps of this company, by the name that the server gives; undefined for all. */
  company?: string | undefined;
}

const urgencies: readonly Urgency[] = ['overdue', 'today', 'week', 'later', 'waiting', 'done'];

/** The steps in groups; those without a step are left out. The order within a group is the server's. */
export function toNodes(steps: readonly AgendaStep[], choice: Choice, view: View): GroupNode[] {
  const shown = steps.filter(({ company }) => choice.company === undefined || company === choice.company);
  const keys = choice.grouping === 'urgency' ? urgencies : [...new Set(shown.map(({ company }) => company))];
  return keys
    .map((key): GroupNode => {
      const members = shown.filter((step) => step[choice.grouping] === key);
      return {
        type: 'group',
        id: `${choice.grouping}:${key}`,
        kind: choice.grouping,
        label: choice.grouping === 'urgency' ? urgencyWords(key as Urgency, view) : companyWords(key, view),
        collapsed: members.every(({ urgency }) => urgency === 'done'),
        steps: members.map((step) => toStepNode(step, choice, view)),
      };
    })
    .filter((group) => group.steps.length > 0);
}

/** All companies, in the order of their names. */
export function companiesOf(steps: readonly AgendaStep[]): string[] {
  return [...new Set(steps.map(({ company }) => company))].sort((a, b) => a.localeCompare(b));
}

export function companyWords(company: string, { translate }: { translate: Translate }): string {
  return company || translate('Company not named');
}

/** How many want attention now. */
export function dueCount(steps: readonly AgendaStep[]): number {
  return steps.filter(isDue).length;
}

export function isDue({ urgency }: AgendaStep): boolean {
  return urgency === 'overdue' || urgency === 'today';
}

/** All that are worth a number; hints are not. */
export function countFindings({ findings }: AgendaStep): number {
  return findings ? findings.error + findings.warning + findings.information : 0;
}

/** How far a step is, in words. */
export function stateWords({ state }: AgendaStep, { translate }: { translate: Translate }): string {
  const words: Record<AgendaStep['state'], string> = {
    todo: 'not begun',
    draft: 'draft',
    ready: 'ready',
    sent: 'sent',
    awaiting: 'sent, no answer yet',
    answered: 'answered',
    skipped: 'skipped',
  };
  return translate(words[state]);
}

function urgencyWords(urgency: Urgency, { translate }: View): string {
  const words: Record<Urgency, string> = {
    overdue: 'Overdue',
    today: 'Today',
    week: 'This week',
    later: 'Later',
    waiting: 'Waiting',
    done: 'Done',
  };
  return translate(words[urgency]);
}

function toStepNode(step: AgendaStep, { grouping }: Choice, view: View): StepNode {
  const company = companyWords(step.company, view);
  const label = step.person ?? company;
  const time = timeWords(step, view);
  const where = step.person && grouping === 'urgency' && step.company ? company : '';
  const begun = step.state === 'draft' || step.state === 'ready' ? stateWords(step, view) : '';
  const description = [time, step.kindLabel, begun, where].filter(Boolean).join(' · ');
  const findings = step.findings ? findingsWords(countFindings(step), view) : '';
  const heard = [label, step.person ? company : '', step.kindLabel, time, stateWords(step, view), findings];
  return {
    type: 'step',
    step,
    label,
    description,
    spoken: [...new Set(heard.filter(Boolean))].join(', '),
  };
}
