/** What came in, in order, to look back on or to wait for. */
export class EventLog<Item> {
  readonly items: Item[] = [];
  readonly #waiting = new Set<() => void>();

  add(item: Item): void {
    this.items.push(item);
    for (const wake of [...this.#waiting]) wake();
  }

  /** The first item that fits, from the one at `from` on, whether it came already or is yet to come. */
  first(fits: (item: Item) => boolean = () => true, from = 0): Promise<Item> {
    return new Promise((resolve) => {
      const look = () => {
        const found = this.items.findIndex((item, index) => index >= from && fits(item));
        if (found < 0) return;
        this.#waiting.delete(look);
        resolve(this.items[found] as Item);
      };
      this.#waiting.add(look);
      look();
    });
  }
}
