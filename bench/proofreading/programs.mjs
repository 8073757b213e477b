/**
 * How each program is loaded and asked. The promise is kept once it could check at once; `check` answers with the
 * number of its findings, `suggest` with what a word may have been.
 */
export const programs = {
  async followup({ bundle }) {
    const { load } = await import(bundle);
    return load();
  },
  /** What Followup has done in a process beside it, after everything else; a keystroke costs one paragraph. */
  async 'followup grammar'({ bundle, dist }) {
    const { loadGrammar } = await import(bundle);
    return loadGrammar(dist);
  },
  async 'retext-spell'() {
    const names = ['unified', 'retext-english', 'retext-spell', 'retext-stringify', 'dictionary-en'];
    const loaded = await Promise.all(names.map((name) => import(name)));
    const [{ unified }, { default: english }, { default: spell }, { default: stringify }, dictionary] =
      loaded;
    const processor = unified().use(english).use(spell, { dictionary: dictionary.default }).use(stringify);
    const messages = async (text) => (await processor.process(text)).messages;
    return {
      check: async (text) => (await messages(text)).length,
      suggest: async (word) => (await messages(word))[0]?.expected ?? [],
    };
  },
  async 'cspell-lib'() {
    const { spellCheckDocument, suggestionsForWord } = await import('cspell-lib');
    const options = { noConfigSearch: true, generateSuggestions: false };
    const settings = { language: 'en', suggestionsTimeout: 5000 };
    const check = async (text) => {
      const document = { uri: 'letter.md', text, languageId: 'plaintext', locale: 'en' };
      const { issues, errors } = await spellCheckDocument(document, options, settings);
      if (errors?.length) throw errors[0];
      return issues.length;
    };
    await check('ready');
    return {
      check,
      suggest: async (word) => (await suggestionsForWord(word, { locale: 'en' })).suggestions,
    };
  },
  async 'harper.js'({ modules }) {
    const { createBinaryModuleFromUrl, LocalLinter } = await import('harper.js');
    const { readFileSync } = await import('node:fs');
    const bytes = readFileSync(`${modules}/harper.js/dist/harper_wasm_slim_bg.wasm`);
    const wasm = URL.createObjectURL(new Blob([bytes], { type: 'application/wasm' }));
    const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(wasm, 'slim') });
    await linter.setup();
    const lint = (text) => linter.lint(text, { language: 'plaintext' });
    return {
      check: async (text) => (await lint(text)).length,
      suggest: async (word) => (await lint(word)).flatMap((found) => found.suggestions()),
    };
  },
  async 'hunspell-wasm'({ modules }) {
    const { createHunspellFromFiles } = await import('hunspell-wasm');
    const files = ['aff', 'dic'].map((ending) => `${modules}/dictionary-en/index.${ending}`);
    const hunspell = await createHunspellFromFiles(...files);
    const isWrong = (word) => !hunspell.testSpelling(word);
    return {
      check: (text) => (text.match(/\p{L}[\p{L}'’]*/gu) ?? []).filter(isWrong).length,
      suggest: (word) => hunspell.getSpellingSuggestions(word),
    };
  },
};

const all = (...names) =>
  names.map((name, index) => `import * as m${index} from "${name}"; console.log(m${index});`).join('\n');
const english = ['dictionary-en/index.aff', 'dictionary-en/index.dic'];

/** What a download of each holds besides its code. cspell-lib loads more dictionaries for programmers. */
export const sources = {
  'retext-spell': {
    code: all('unified', 'retext-english', 'retext-spell', 'retext-stringify'),
    data: english,
  },
  'cspell-lib': {
    code: all('cspell-lib'),
    data: ['@cspell/dict-en_us/en_US.trie.gz', '@cspell/dict-companies/dict/companies.txt'],
  },
  'harper.js': { code: all('harper.js'), data: ['harper.js/dist/harper_wasm_slim_bg.wasm'] },
  'hunspell-wasm': { code: all('hunspell-wasm'), data: ['hunspell-wasm/wasm/hunspell.wasm', ...english] },
};
