import { loadSpeller, type Speller } from '../core/index.ts';
import type { Session } from './session.ts';

/** Loads the word lists once, for the first draft that is looked at. */
export class SpellerLoader {
  readonly #session: Session;
  #loading: Promise<void> | undefined;
  loaded: Speller | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Resolves once the word lists are there, or cannot be had, which is logged; the first call begins with it. */
  ready(): Promise<void> {
    this.#loading ??= this.#load().catch((error) => this.#session.log('Loading the word lists', error));
    return this.#loading;
  }

  async #load(): Promise<void> {
    this.loaded = loadSpeller(await this.#session.host.loadWordLists());
    this.#session.onContextChanged.fire();
  }
}
