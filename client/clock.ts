/** The time that everything shown is reckoned from: the machine's, or one that a test has set. */
export class Clock {
  #set: Date | undefined;

  now(): Date {
    return this.#set ?? new Date();
  }

  /** Stops the clock at a moment; without one it runs again. */
  set(moment?: Date): void {
    this.#set = moment;
  }

  /** `2026-11-19T09:12` as the clock on the wall says; Swedish writes dates the ISO way. */
  localMinute(): string {
    return this.now().toLocaleString('sv-SE').slice(0, 16).replace(' ', 'T');
  }
}
