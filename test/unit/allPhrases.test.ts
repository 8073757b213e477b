/** Phrases are compiled when they are first used: here, all that the product has. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const compiled = vi.hoisted((): RegExp[] => []);

// Every module of the core compiles its phrases through this one, when it is loaded.
vi.mock('../../server/src/core/language/phrases.ts', async (original) => {
  const { compilePhrase } = await original<typeof import('../../server/src/core/language/phrases.ts')>();
  const { AnyPhrase } = await import('../../server/src/core/language/phrase.ts');
  const one = (pattern: string) => {
    const phrase = compilePhrase(pattern);
    compiled.push(phrase);
    return phrase;
  };
  return {
    compilePhrase: one,
    compilePhrases: (patterns: readonly string[]) => new AnyPhrase(patterns.map(one)),
  };
});

// Files of tests share what is loaded: the modules load anew here, and again as they are for whoever comes next.
beforeAll(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock('../../server/src/core/language/phrases.ts');
  vi.resetModules();
});

it('makes an expression of every pattern', async () => {
  await import('../../server/src/core/index.ts');
  expect(compiled.length).toBeGreaterThan(1000);
  for (const { source } of compiled) expect(() => new RegExp(source, 'g').test(''), source).not.toThrow();
});
