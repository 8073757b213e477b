/** The entry that the editor calls inside its extension host. */
import type Mocha from 'mocha';

const suites = [
  () => import('./language.suite.ts'),
  () => import('./diagnostics.suite.ts'),
  () => import('./snippets.suite.ts'),
  () => import('./agenda.suite.ts'),
  () => import('./story.suite.ts'),
];

/** One line a test, which the page's console hands on to the terminal. */
function print(runner: Mocha.Runner): void {
  runner.on('pass', (test) => console.log(`✓ ${test.fullTitle()}`));
  runner.on('fail', (test, error) => console.log(`✗ ${test.fullTitle()}\n${error.stack ?? error.message}`));
}

export async function run(): Promise<void> {
  // The editor loads CommonJS, and Mocha is a module: only an import at run time brings them together.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ reporter: print as unknown as Mocha.ReporterConstructor, timeout: 60_000 });
  // What Mocha does before it loads a file: our suites are in one bundle, and no files of their own.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of suites) await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
