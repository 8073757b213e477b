/** How groups and steps look as rows of a tree. */
import {
  env,
  FileDecoration,
  type FileDecorationProvider,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  type ViewBadge,
  workspace,
} from 'vscode';
import type { AgendaStep } from '../../server/src/protocol.ts';
import { actionsOf } from './actions.ts';
import { type AgendaNode, countFindings, type GroupNode, type StepNode, stateWords } from './model.ts';
import { findingsWords, fullTime } from './words.ts';

const words = { translate: l10n.t };

const kindIcons: Record<string, string> = {
  'thank-you': 'heart',
  'status-check': 'question',
  networking: 'organization',
  'keep-in-touch': 'coffee',
  'rejection-reply': 'feedback',
  'linkedin-invite': 'person-add',
  'phone-script': 'call-outgoing',
  'work-sample': 'briefcase',
};

const stateIcons: Partial<Record<AgendaStep['state'], string>> = {
  sent: 'check',
  awaiting: 'watch',
  answered: 'mail-read',
  skipped: 'circle-slash',
};

export function toTreeItem(node: AgendaNode): TreeItem {
  return node.type === 'group' ? groupItem(node) : stepItem(node);
}

/** Shown on the activity bar, also while nobody looks at the tree. */
export function toBadge(value: number): ViewBadge | undefined {
  if (value === 0) return undefined;
  const tooltip = value === 1 ? l10n.t('1 follow-up is due') : l10n.t('{0} follow-ups are due', value);
  return { value, tooltip };
}

/** What a row is decorated by; made up so that neither Git nor the open editors decorate the row as well. */
const rowScheme = 'followup-step';

/** The number of findings at the end of a row, where a narrow sidebar does not cut it off. */
export const findingsBadges: FileDecorationProvider = {
  provideFileDecoration({ scheme, query }) {
    const count = scheme === rowScheme ? Number(query) : 0;
    if (count === 0) return undefined;
    return new FileDecoration(count > 99 ? '99' : String(count), findingsWords(count, words));
  },
};

function groupItem({ id, kind, label, collapsed, steps }: GroupNode): TreeItem {
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  const item = new TreeItem(label, collapsed ? Collapsed : Expanded);
  item.id = id;
  if (kind === 'company') item.iconPath = new ThemeIcon('organization');
  item.description = String(steps.length);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${label}, ${steps.length}` };
  return item;
}

function stepItem(node: StepNode): TreeItem {
  const { step, label, description, spoken } = node;
  const item = new TreeItem(label);
  item.id = step.id;
  item.description = description;
  item.iconPath = iconOf(step);
  item.tooltip = tooltip(node);
  item.contextValue = `step ${actionsOf(step).join(' ')}`;
  if (step.uri) {
    const { path } = Uri.parse(step.uri, true);
    item.resourceUri = Uri.from({ scheme: rowScheme, path, query: String(countFindings(step)) });
  }
  item.accessibilityInformation = { label: spoken };
  item.command = { command: 'followup.openStep', title: l10n.t('Open'), arguments: [node] };
  return item;
}

function iconOf({ kind, state, urgency }: AgendaStep): ThemeIcon {
  const icon = stateIcons[state] ?? kindIcons[kind] ?? 'mail';
  const byUrgency = { overdue: 'list.errorForeground', today: 'list.warningForeground' }[urgency as string];
  const color = byUrgency ?? (state === 'ready' ? 'charts.green' : undefined);
  return new ThemeIcon(icon, color ? new ThemeColor(color) : undefined);
}

/** Names and reasons come from files and are shown as they are. */
function tooltip({ step, label, description }: StepNode): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown('**').appendText(label).appendMarkdown('**');
  if (step.person && step.title) appendPlain(text, `, ${step.title}`);
  const state = stateWords(step, words);
  const findings = step.findings && findingsWords(countFindings(step), words);
  const file = step.uri ?? step.notes;
  const lines = [
    [step.role, step.company].filter(Boolean).join(', '),
    description,
    step.due && l10n.t('Due {0}', fullTime(new Date(step.due), env.language)),
    step.reason,
    [l10n.t('State: {0}', state), findings].filter(Boolean).join(', '),
    file && workspace.asRelativePath(Uri.parse(file, true)),
  ];
  for (const line of lines) if (line) appendPlain(text.appendMarkdown('\n\n'), line);
  return text;
}

/** `appendText` lets nothing be Markdown, but lets no line be broken at a space either. */
function appendPlain(text: MarkdownString, line: string): void {
  for (const [at, word] of line.split(' ').entries()) text.appendMarkdown(at > 0 ? ' ' : '').appendText(word);
}
