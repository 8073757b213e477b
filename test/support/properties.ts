import fc from 'fast-check';

/**
 * Property tests try the same texts every time, so that a red run has to do with the change it is about.
 * `npm run explore` tries others, many times as many; what it finds becomes a test of its own.
 */
const seed = Number(process.env.PROPERTY_SEED ?? 1);
export const timesAsMany = Number(process.env.PROPERTY_TIMES ?? 1);

/** How often to run a property that is to run `usual` times in an ordinary test run. */
export const runs = (usual: number): number => Math.ceil(usual * timesAsMany);

fc.configureGlobal({ seed, numRuns: runs(100) });
