import { EventEmitter } from 'vscode';
import type { AgendaStep } from '../../server/src/protocol.ts';

/** The steps as the server last said them. */
export class Agenda {
  readonly #changed = new EventEmitter<readonly AgendaStep[]>();
  readonly #failed = new EventEmitter<string>();
  /** With every answer, also with one that is the same: times are relative to now. */
  readonly onDidLoad = this.#changed.event;
  /** In words, for the person. */
  readonly onDidFail = this.#failed.event;
  readonly #ask: (anew: boolean) => Promise<readonly AgendaStep[]>;
  #steps: readonly AgendaStep[] | undefined;
  #loading: Promise<void> | undefined;
  #again = false;
  #anew = false;

  constructor(ask: (anew: boolean) => Promise<readonly AgendaStep[]>) {
    this.#ask = ask;
  }

  dispose(): void {
    this.#changed.dispose();
    this.#failed.dispose();
  }

  get steps(): readonly AgendaStep[] {
    return this.#steps ?? [];
  }

  get isLoaded(): boolean {
    return this.#steps !== undefined;
  }

  find(uri: string): AgendaStep | undefined {
    return this.steps.find((step) => step.uri === uri);
  }

  /**
   * Asks the server again, or has it look at all files `anew`. A second call while the first is under way asks once
   * more after it.
   */
  refresh(anew = false): Promise<void> {
    this.#anew ||= anew;
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
        const anew = this.#anew;
        this.#anew = false;
        this.#steps = await this.#ask(anew);
        this.#changed.fire(this.#steps);
      } catch (error) {
        this.#failed.fire(error instanceof Error ? error.message : String(error));
      }
    } while (this.#again);
  }
}
