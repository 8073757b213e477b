/**
 * The page of a rule: what it says, why, examples, options and when to turn it off. The pages come with the program,
 * so that reading one needs no network: `base` is the URL of its `docs/` folder, with or without a slash at the end.
 */
export function docsUrl(ruleId: string, base: string): string {
  return `${base.replace(/\/$/, '')}/rules/${encodeURIComponent(ruleId)}.md`;
}
