import { loadSpeller, type Speller } from '../core/index.ts';
import type { Session } from './session.ts';

/** Loads the word lists once, in the background. */
export class SpellerLoader {
  readonly #session: Session;
  #started = false;
  loaded: Speller | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  start(): void {
    if (this.#started) return;
    this.#started = true;
    this.#session.background('Loading the word lists', async () => {
      this.loaded = loadSpeller(await this.#session.host.loadWordLists());
      this.#session.onContextChanged.fire();
    });
  }
}
