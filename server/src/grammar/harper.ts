/** The inside of the grammar thread: asks Harper. Nothing else imports harper.js, so it loads nowhere but there. */
import { createBinaryModuleFromUrl, type Lint, LocalLinter } from 'harper.js';
import type { Remark } from '../core/index.ts';
// Not by way of the index, which would bring all of the core into the thread.
import { offInHarper } from '../core/proofreading/harper/curated.ts';
import type { Answer, Question } from './messages.ts';

/** Harper, whose WebAssembly lies at a URL that `fetch` can read. It loads with the first question. */
export class Harper {
  readonly #wasm: string;
  #linter: Promise<LocalLinter> | undefined;

  constructor(wasm: string) {
    this.#wasm = wasm;
  }

  /** Answers one question. Never rejects. */
  async answer({ text }: Question): Promise<Answer> {
    try {
      this.#linter ??= load(this.#wasm);
      const found = await (await this.#linter).organizedLints(text, { language: 'plaintext' });
      const remarks = Object.entries(found).flatMap(([rule, lints]) =>
        lints.map((lint) => toRemark(rule, lint)),
      );
      return { remarks };
    } catch (error) {
      return { error: String(error) };
    }
  }
}

async function load(wasm: string): Promise<LocalLinter> {
  // Said outright: Harper guesses the flavour from the file's name, and takes any other for the large one.
  const binary = createBinaryModuleFromUrl(wasm, 'slim');
  // British or American makes no difference to the rules that are on: those that take sides are off.
  const linter = new LocalLinter({ binary });
  const off = Object.fromEntries(offInHarper.map((rule) => [rule, false]));
  await linter.setup();
  // Else what an address in memory stands for is kept as long as the process.
  URL.revokeObjectURL(wasm);
  await linter.setLintConfig({ ...(await linter.getDefaultLintConfig()), ...off });
  return linter;
}

/** Copies what WebAssembly holds, and frees it there. */
function toRemark(rule: string, lint: Lint): Remark {
  const span = lint.span();
  const problem = lint.get_problem_text();
  const suggestions = lint.suggestions().map((suggestion) => {
    const text = suggestion.get_replacement_text();
    return suggestion.kind() === insertAfter ? problem + text : text;
  });
  const remark = { rule, kind: lint.lint_kind(), start: span.start, end: span.end, suggestions };
  lint.free();
  return remark;
}

/** Its enumeration exists in Harper's types only. */
const insertAfter = 2;
