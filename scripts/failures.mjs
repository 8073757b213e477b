/**
 * A vitest reporter that keeps what a report of tests leaves out: errors outside any test, and files whose set-up or
 * tear-down failed. `npm test` prints them once more beside its last line.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup.mjs';

export const failuresFile = path.join(root, 'test-results/failures.json');

export default class FailuresReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const failures = [
      ...unhandledErrors.map((error) => lineOf('outside the tests', error)),
      ...modules.flatMap(failuresOf),
    ];
    mkdirSync(path.dirname(failuresFile), { recursive: true });
    writeFileSync(failuresFile, JSON.stringify(failures));
  }
}

function failuresOf(module) {
  const suites = [module, ...module.children.allSuites()];
  const ofSuites = suites.flatMap((suite) =>
    suite.errors().map((error) => lineOf(`${module.relativeModuleId}, around its tests`, error)),
  );
  const ofTests = [...module.children.allTests('failed')].map((test) =>
    lineOf(`${module.relativeModuleId} > ${test.fullName}`, test.result().errors?.[0]),
  );
  return [...ofSuites, ...ofTests];
}

function lineOf(where, error) {
  const message = String(error?.stack ?? error?.message ?? error);
  return `${where}: ${message.split('\n').slice(0, 8).join('\n    ')}`;
}
