import { parseBody } from '../../templates/body.ts';
import { templates } from '../../templates/index.ts';

/** A prompt of our own templates, with the words it stands behind; those alone may be anybody's. */
export interface OwnPrompt {
  before: string;
  prompt: string;
}

let prompts: readonly OwnPrompt[] | undefined;

/** What our templates ask for, such as "what you have done that this job needs": easily left behind in a letter. */
export function ownPrompts(): readonly OwnPrompt[] {
  prompts ??= readPrompts();
  return prompts;
}

function readPrompts(): OwnPrompt[] {
  const found = new Map<string, OwnPrompt>();
  for (const { body, language } of templates) {
    if (language !== 'followup') continue;
    let text = '';
    for (const segment of parseBody(body)) {
      if (typeof segment === 'string') text = segment;
      else {
        const prompt = segment.placeholder ?? '';
        const before = lastWords(text);
        if (isUnmistakable(prompt, before)) found.set(`${before}|${prompt}`, { before, prompt });
        text = '';
      }
    }
  }
  return [...found.values()];
}

/** Up to two words of the same paragraph. */
const lastWords = (text: string) => /(?:[^\s]+ ){0,2}$/.exec(text)?.[0].toLowerCase() ?? '';

/** "the day of the interview" and "at the company" are what people write, too. */
function isUnmistakable(prompt: string, before: string): boolean {
  if (prompt.startsWith('the ') && prompt !== 'the job title') return false;
  return prompt.split(' ').length >= 6 || (before !== '' && prompt.includes(' '));
}
