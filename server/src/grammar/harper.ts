/** The inside of the grammar thread: asks Harper. Nothing else imports harper.js, so it loads nowhere but there. */
import { createBinaryModuleFromUrl, Dialect as HarperDialect, type Lint, LocalLinter } from 'harper.js';
import type { Dialect, Remark } from '../core/index.ts';
// Not by way of the index, which would bring all of the core into the thread.
import { offInHarper } from '../core/proofreading/harper/curated.ts';
import type { Answer, Question } from './messages.ts';

/** Harper, whose WebAssembly lies at a URL that `fetch` can read. It loads with the first question. */
export class Harper {
  readonly #wasm: string;
  readonly #linters = new Map<Dialect, Promise<LocalLinter>>();

  constructor(wasm: string) {
    this.#wasm = wasm;
  }

  /** Answers one question. Never rejects. */
  async answer({ text, dialect }: Question): Promise<Answer> {
    try {
      const linter = await this.#linterFor(dialect);
      const found = await linter.organizedLints(text, { language: 'plaintext' });
      const remarks = Object.entries(found).flatMap(([rule, lints]) =>
        lints.map((lint) => toRemark(rule, lint)),
      );
      return { remarks };
    } catch (error) {
      return { error: String(error) };
    }
  }

  #linterFor(dialect: Dialect): Promise<LocalLinter> {
    const linter = this.#linters.get(dialect) ?? load(this.#wasm, dialect);
    this.#linters.set(dialect, linter);
    return linter;
  }
}

async function load(wasm: string, dialect: Dialect): Promise<LocalLinter> {
  // Said outright: Harper guesses the flavour from the file's name, and takes any other for the large one.
  const binary = createBinaryModuleFromUrl(wasm, 'slim');
  const linter = new LocalLinter({
    binary,
    dialect: dialect === 'british' ? HarperDialect.British : HarperDialect.American,
  });
  const off = Object.fromEntries(offInHarper.map((rule) => [rule, false]));
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
