import { EventEmitter, env, l10n, type TreeDataProvider, type TreeItem, type TreeView, window } from 'vscode';
import { findingsBadges, toBadge, toTreeItem } from './pendingItems.ts';
import {
  type CompanyNode,
  type PendingDraft,
  type PendingNode,
  toNodes,
  urgentCount,
} from './pendingModel.ts';

/** The view "Pending follow-ups": companies, and below them the drafts that are not sent. */
export class PendingTree implements TreeDataProvider<PendingNode> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #ask: () => Promise<readonly PendingDraft[]>;
  readonly #view: TreeView<PendingNode>;
  readonly #badges = window.registerFileDecorationProvider(findingsBadges);
  #nodes: CompanyNode[] | undefined;
  #loading: Promise<void> | undefined;
  #again = false;

  constructor(ask: () => Promise<readonly PendingDraft[]>) {
    this.#ask = ask;
    this.#view = window.createTreeView('followup.pending', { treeDataProvider: this });
  }

  dispose(): void {
    this.#view.dispose();
    this.#badges.dispose();
    this.#changed.dispose();
  }

  /** Asks the server again. A second call while the first is under way asks once more after it. */
  refresh(): Promise<void> {
    this.#again = this.#loading !== undefined;
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    do {
      this.#again = false;
      try {
        this.#show(await this.#ask());
      } catch (error) {
        this.#fail(error);
      }
    } while (this.#again);
  }

  #show(drafts: readonly PendingDraft[]): void {
    const nodes = toNodes(drafts, { now: new Date(), locale: env.language, translate: l10n.t });
    this.#view.message = '';
    // While rows are replaced, clicks on them are lost: nothing is replaced by the same.
    if (JSON.stringify(this.#nodes) === JSON.stringify(nodes)) return;
    this.#nodes = nodes;
    this.#view.badge = toBadge(urgentCount(drafts));
    this.#changed.fire(undefined);
  }

  /** In the view and not as a notification: the list is mostly asked for without anybody's doing. */
  #fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#view.message = l10n.t('The list could not be loaded: {0}', reason);
  }

  async getChildren(node?: PendingNode): Promise<PendingNode[]> {
    if (node) return node.type === 'company' ? node.drafts : [];
    // Not loaded is not empty: the view would say that no message is waiting.
    if (!this.#nodes) await this.refresh();
    return this.#nodes ?? [];
  }

  getParent(node: PendingNode): PendingNode | undefined {
    return this.#nodes?.find((company) => company.drafts.some((draft) => draft === node));
  }

  getTreeItem(node: PendingNode): TreeItem {
    return toTreeItem(node);
  }
}
