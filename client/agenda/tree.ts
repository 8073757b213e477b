import {
  commands,
  EventEmitter,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import type { AgendaStep } from '../../server/src/protocol.ts';
import type { Clock } from '../clock.ts';
import { viewAt } from '../view.ts';
import type { Agenda } from './agenda.ts';
import { findingsBadges, toBadge, toTreeItem } from './items.ts';
import { type AgendaNode, companyWords, dueCount, type Grouping, type GroupNode, toNodes } from './model.ts';

/** Where the person's choice of grouping is remembered. */
const groupingKey = 'followup.grouping';

/** The view "Follow-ups". */
export class AgendaTree implements TreeDataProvider<AgendaNode> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #agenda: Agenda;
  readonly #clock: Clock;
  readonly #memory: Memento;
  readonly #view: TreeView<AgendaNode>;
  readonly #subscriptions: { dispose(): unknown }[];
  #nodes: GroupNode[] | undefined;
  #company: string | undefined;

  constructor(agenda: Agenda, clock: Clock, memory: Memento) {
    this.#agenda = agenda;
    this.#clock = clock;
    this.#memory = memory;
    this.#view = window.createTreeView('followup.agenda', { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#changed,
      window.registerFileDecorationProvider(findingsBadges),
      agenda.onDidLoad(() => this.#show()),
      // In the view and not as a notification: the list is mostly asked for without anybody's doing.
      agenda.onDidFail((reason) => {
        this.#view.message = l10n.t('The list could not be loaded: {0}', reason);
      }),
    ];
    this.#tellChoice();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  get grouping(): Grouping {
    return this.#memory.get<Grouping>(groupingKey) === 'company' ? 'company' : 'urgency';
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.#memory.update(groupingKey, grouping);
    this.#show();
  }

  /** Shows only the steps of one company, or all of them again. */
  filter(company: string | undefined): void {
    this.#company = company;
    this.#show();
  }

  /** Opens the view at a step. */
  async reveal({ id }: AgendaStep): Promise<void> {
    const node = this.#nodes?.flatMap(({ steps }) => steps).find(({ step }) => step.id === id);
    if (node) await this.#view.reveal(node, { select: true, focus: true });
    else await commands.executeCommand('followup.agenda.focus');
  }

  async getChildren(node?: AgendaNode): Promise<AgendaNode[]> {
    if (node) return node.type === 'group' ? node.steps : [];
    // Not loaded is not empty: the view would say that there is nothing yet.
    if (!this.#agenda.isLoaded) await this.#agenda.refresh();
    return this.#nodes ?? [];
  }

  getParent(node: AgendaNode): AgendaNode | undefined {
    return this.#nodes?.find(({ steps }) => steps.some((step) => step === node));
  }

  getTreeItem(node: AgendaNode): TreeItem {
    return toTreeItem(node);
  }

  #show(): void {
    const { steps } = this.#agenda;
    if (!steps.some(({ company }) => company === this.#company)) this.#company = undefined;
    const choice = { grouping: this.grouping, company: this.#company };
    const nodes = toNodes(steps, choice, viewAt(this.#clock));
    this.#tellChoice();
    // While rows are replaced, clicks on them are lost: nothing is replaced by the same.
    if (JSON.stringify(this.#nodes) === JSON.stringify(nodes)) return;
    this.#nodes = nodes;
    this.#view.badge = toBadge(dueCount(steps));
    this.#changed.fire(undefined);
  }

  /** Says above the list what is left out, and chooses the buttons of its title. */
  #tellChoice(): void {
    const company = this.#company;
    const name = company === undefined ? '' : companyWords(company, { translate: l10n.t });
    this.#view.message = name && l10n.t('Only {0} is shown.', name);
    void commands.executeCommand('setContext', 'followup.grouping', this.grouping);
    void commands.executeCommand('setContext', 'followup.filtered', company !== undefined);
  }
}
