/**
 * How each program is loaded and asked to check a text. The promise is kept once it could check at once; a check
 * answers with the number of its findings.
 */
export const checkers = {
  async followup(bundle) {
    const { load } = await import(bundle);
    return load();
  },
  async 'write-good'() {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).length;
  },
  async alex() {
    const { markdown } = await import('alex');
    return (text) => markdown(text).messages.length;
  },
  async 'retext-spell'() {
    const [
      { unified },
      { default: english },
      { default: spell },
      { default: stringify },
      { default: dictionary },
    ] = await Promise.all([
      import('unified'),
      import('retext-english'),
      import('retext-spell'),
      import('retext-stringify'),
      import('dictionary-en'),
    ]);
    const processor = unified().use(english).use(spell, { dictionary }).use(stringify);
    return async (text) => (await processor.process(text)).messages.length;
  },
};

/** What a bundle of each needs besides its code. */
export const sources = {
  'write-good': { code: 'export * from "write-good"', data: [] },
  alex: { code: 'export * from "alex"', data: [] },
  'retext-spell': {
    code: ['unified', 'retext-english', 'retext-spell', 'retext-stringify']
      .map((name, index) => `import * as m${index} from "${name}"; console.log(m${index});`)
      .join('\n'),
    data: ['dictionary-en/index.aff', 'dictionary-en/index.dic'],
  },
};
