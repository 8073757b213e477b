/** What we use of fmin, which has no types of its own; its `main` cannot be imported as a module. */
declare module 'fmin/index.js' {
  /** Walks down from `initial`; `value` writes the slope at `x` into `slope` and returns the height. */
  export function conjugateGradient(
    value: (x: number[], slope: number[]) => number,
    initial: number[],
    options?: { maxIterations?: number },
  ): { x: number[]; fx: number };
}
