/** The façade of the core: what the language server, the command line and the generators may use. */
export { type Draft, parseDraft } from './document/draft.ts';
export { markAsSent } from './document/markAsSent.ts';
export { type CheckContext, check, fixesFor } from './engine.ts';
export type { Finding, Fix, Range, Severity, TextEdit } from './finding.ts';
export { severities } from './finding.ts';
export { isKind, type Kind, kindNames, kinds } from './kinds.ts';
export type { Speller } from './proofreading/speller.ts';
export { createTrieSpeller as loadSpeller, type WordLists } from './proofreading/trieSpeller.ts';
export { parseDictionary } from './proofreading/wordList.ts';
export { docsUrl } from './rules/docsUrl.ts';
export { rules } from './rules/index.ts';
export { defaultSettings, resolveSettings, type Settings } from './settings.ts';
export { ignoreFixes } from './suppress.ts';
export { plainBody, templates } from './templates/index.ts';
export { pendingDrafts } from './workspace/pending.ts';
