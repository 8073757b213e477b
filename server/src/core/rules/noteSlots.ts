import type { Draft } from '../document/draft.ts';
import { lineBreakOf } from '../document/lines.ts';
import type { Fix } from '../finding.ts';
import type { NotedTopic } from '../workspace/topics.ts';
import { quote } from './edits.ts';

/** The beginning of a sentence about a line of the notes; the brackets stay until the person has filled them. */
export function slotSentence({ text, topic }: Pick<NotedTopic, 'text' | 'topic'>): string {
  const noted = text.replace(/[\s.!?]+$/, '');
  if (topic === 'liked') return `You liked ${noted}: [say how that would help them].`;
  if (topic === 'ideas') return `About ${noted}: [your idea, in a sentence].`;
  if (topic === 'culture') return `What you told me about how you work, ${noted}, [say why that suits you].`;
  return `You spoke of ${noted}: [say what stayed with you].`;
}

/** Puts it behind the first sentence of the body, or where `at` says. */
export function sentenceBehind(draft: Draft, note: NotedTopic, at = behindFirst(draft)): Fix {
  return insertion(draft, at, `Mention ${quote(note.text)}`, slotSentence(note));
}

/** A place for something that no notes name. */
export function promptBehind(draft: Draft, at = behindFirst(draft)): Fix {
  const prompt = '[One thing you talked about, and what you thought of it.]';
  return insertion(draft, at, 'Add a place for what you talked about', prompt);
}

/** A sentence behind what ends at `at`. */
export function insertion(draft: Draft, at: number, title: string, sentence: string): Fix {
  const isFirst = draft.email.sentences.length === 0;
  const newText = `${isFirst ? lineBreakOf(draft.text).repeat(2) : ' '}${sentence}`;
  return { title, edits: [{ start: at, end: at, newText }] };
}

const behindFirst = ({ email }: Draft) => email.sentences[0]?.end ?? email.body.end;
