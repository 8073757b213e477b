import { env, l10n } from 'vscode';
import type { View } from './agenda/words.ts';
import type { Clock } from './clock.ts';

/** How things are said now, in the language of the editor. */
export function viewAt(clock: Clock): View {
  return { now: clock.now(), locale: env.language, translate: l10n.t };
}
