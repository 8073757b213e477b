/** How companies and drafts look as rows of a tree. */
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
import {
  type CompanyNode,
  countFindings,
  type DraftNode,
  findingsWords,
  type PendingDraft,
  type PendingNode,
} from './pendingModel.ts';

const icons: Record<PendingDraft['timing'], ThemeIcon> = {
  late: new ThemeIcon('warning', new ThemeColor('list.errorForeground')),
  due: new ThemeIcon('bell', new ThemeColor('list.warningForeground')),
  upcoming: new ThemeIcon('calendar'),
  undated: new ThemeIcon('mail'),
};

export function toTreeItem(node: PendingNode): TreeItem {
  return node.type === 'company' ? companyItem(node) : draftItem(node);
}

/** Shown on the activity bar, also while nobody looks at the tree. */
export function toBadge(value: number): ViewBadge | undefined {
  if (value === 0) return undefined;
  const tooltip =
    value === 1 ? l10n.t('1 message is late or due') : l10n.t('{0} messages are late or due', value);
  return { value, tooltip };
}

/** What a row is decorated by; made up so that neither Git nor the open editors decorate the row as well. */
const rowScheme = 'followup-pending';

/** The number of findings at the end of a row, where a narrow sidebar does not cut it off. */
export const findingsBadges: FileDecorationProvider = {
  provideFileDecoration({ scheme, query }) {
    const count = scheme === rowScheme ? Number(query) : 0;
    if (count === 0) return undefined;
    const badge = count > 99 ? '99' : String(count);
    return new FileDecoration(badge, findingsWords(count, { translate: l10n.t }));
  },
};

function companyItem({ id, label }: CompanyNode): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.iconPath = new ThemeIcon('organization');
  item.contextValue = 'company';
  return item;
}

function draftItem(node: DraftNode): TreeItem {
  const { draft, label, description, spoken } = node;
  const uri = Uri.parse(draft.uri, true);
  const item = new TreeItem(label);
  item.id = draft.uri;
  item.description = description;
  item.iconPath = icons[draft.timing];
  item.tooltip = tooltip(node);
  item.contextValue = 'draft';
  item.resourceUri = Uri.from({ scheme: rowScheme, path: uri.path, query: String(countFindings(draft)) });
  item.accessibilityInformation = { label: spoken };
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri] };
  return item;
}

/** Names and reasons come from files and are shown as they are: `appendText` lets nothing of them be Markdown. */
function tooltip({ draft, label, description }: DraftNode): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown('**').appendText(label).appendMarkdown('**\n\n').appendText(description);
  if (draft.kindGuessed) text.appendText(` (${l10n.t('kind guessed from the text')})`);
  const findings = findingsWords(countFindings(draft), { translate: l10n.t });
  for (const line of [
    draft.reason,
    dueDate(draft),
    findings,
    workspace.asRelativePath(Uri.parse(draft.uri, true)),
  ])
    if (line) text.appendMarkdown('\n\n').appendText(line);
  return text;
}

function dueDate({ due }: PendingDraft): string | undefined {
  if (!due) return undefined;
  const format = new Intl.DateTimeFormat(env.language, { dateStyle: 'full', timeStyle: 'short' });
  return l10n.t('Due {0}', format.format(new Date(due)));
}
