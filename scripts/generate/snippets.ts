/** From snippets/ to what reads them: VS Code's snippet files and the templates that the core carries. */
import type { Template } from '../../server/src/core/templates/index.ts';
import { readTemplates } from './templates.ts';

const languages = ['followup', 'interview-notes'] as const;

/** Repo-relative path to content of every file that is generated from snippets/. Writes nothing. */
export async function generateSnippets(root: string): Promise<Map<string, string>> {
  const templates = await readTemplates(root);
  const files = new Map<string, string>();
  for (const language of languages) {
    const own = templates.filter((template) => template.language === language);
    files.set(`snippets/${language}.code-snippets`, toJson(Object.fromEntries(own.map(toSnippet))));
  }
  files.set('server/src/core/templates/templates.json', toJson(templates.map(toTemplate)));
  return files;
}

/** VS Code shows the key of a snippet beside its prefix, so the key is the title. */
function toSnippet({ title, prefix, description, body }: Template): [string, object] {
  const wholeFile = body.startsWith('---\n');
  return [title, { prefix, description, ...(wholeFile && { isFileTemplate: true }), body: body.split('\n') }];
}

function toTemplate({
  name,
  prefix,
  title,
  description,
  language,
  kind,
  guidance,
  body,
}: Template): Template {
  return { name, prefix, title, description, language, ...(kind && { kind }), guidance, body };
}

/** As the formatter writes it: short lists of ids on one line. */
function toJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const shortList = /\[\s+("[A-Z]\d+"(?:,\s+"[A-Z]\d+")*)\s+\]/g;
  return `${text.replace(shortList, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;
}
