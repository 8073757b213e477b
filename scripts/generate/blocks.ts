/**
 * Puts generated text between `<!-- generated: NAME -->` and `<!-- /generated -->`. What stands around it is written
 * by hand and stays. Throws where the marks are missing: a page without them would silently go out of date.
 */
export function fillBlock(page: string, name: string, content: string): string {
  const marks = new RegExp(`(<!-- generated: ${name} -->\\n)[^]*?(\\n<!-- /generated -->)`);
  if (!marks.test(page))
    throw new Error(`The marks <!-- generated: ${name} --> … <!-- /generated --> are missing.`);
  return page.replace(marks, (_, open: string, close: string) => `${open}${content}${close}`);
}
