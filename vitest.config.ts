import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These measure a thousand messages or try ten thousand texts: were one begun last, a core would wait for it alone. */
const longest = /\b(?:corpusMessages|fixtures|badInput|corpusLetters|anyAgenda|anyText)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** What runs against dist/ is built first, once for all projects, and one by one behind the unit tests. */
const builds = { globalSetup: ['test/support/build.ts'], sequence: { groupOrder: 1 } };

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          setupFiles: ['test/support/properties.ts'],
          testTimeout: 60_000 * Number(process.env.PROPERTY_TIMES ?? 1),
          // The core has no state but its caches; to load its words and weights for each file took longer than the tests.
          isolate: false,
          // By default one core is left alone, and of two only one would work. The others start processes of their own.
          maxWorkers: '100%',
          // Its modules leave out the ends of the names that they import.
          server: { deps: { inline: ['fmin'] } },
        },
      },
      {
        test: {
          name: 'protocol',
          include: ['test/protocol/**/*.test.ts'],
          testTimeout: 30_000,
          // Between two tests that share a server, whatever it is still at is waited for.
          hookTimeout: 30_000,
          // No module of the tests has a state to keep apart, and to import all of them anew took a second for each file.
          isolate: false,
          ...builds,
        },
      },
      { test: { name: 'cli', include: ['test/cli/**/*.test.ts'], testTimeout: 30_000, ...builds } },
      { test: { name: 'neovim', include: ['test/neovim/**/*.test.ts'], testTimeout: 120_000, ...builds } },
      {
        test: {
          name: 'editor',
          include: ['test/editor/**/*.test.ts'],
          globalSetup: ['test/editor/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/editor/setup.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
