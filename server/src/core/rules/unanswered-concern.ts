import type { Draft } from '../document/draft.ts';
import { lineBreakOf } from '../document/lines.ts';
import { readMoves } from '../language/moves/index.ts';
import { readerInNotes } from '../workspace/facts.ts';
import type { Surroundings } from '../workspace/index.ts';
import { type NotedTopic, notedTopics, takesUp } from '../workspace/topics.ts';
import { quote } from './edits.ts';
import { defineRule, isWritten } from './rule.ts';

export default defineRule({
  id: 'unanswered-concern',
  title: 'Unanswered concern',
  summary: 'Your notes have a doubt of this person’s, and the message does not take it up.',
  why: 'A doubt that nobody answers is still there when they decide. One sentence can settle it.',
  guidance: ['T12', 'N6'],
  kinds: ['thank-you'],
  severity: 'warning',
  options: {},

  *check(draft, context) {
    if (!isWritten(draft, context)) return;
    const open = openConcerns(draft, context.surroundings);
    const [first] = open;
    const place = draft.email.sentences.at(-1)?.words.at(-1);
    if (!first || !place) return;
    const said = first.of === 'reader' ? 'This person had a doubt' : 'Your notes have a doubt';
    const message = `${said} that you do not answer: ${quote(first.text)}. One sentence about it is enough.`;
    const related = open.map(({ uri, start, end }) => ({
      uri,
      start,
      end,
      message: 'The doubt in your notes',
    }));
    yield { start: place.start, end: place.end, message, related };
  },

  fixes(_finding, draft, { surroundings }) {
    const end = draft.email.sentences.at(-1)?.end ?? draft.email.body.end;
    return openConcerns(draft, surroundings).map(({ text }, index) => {
      const sentence = `About ${lowered(text)}: [what you would say to that].`;
      const newText = lineBreakOf(draft.text).repeat(2) + sentence;
      const fix = { title: `Answer ${quote(text)}`, edits: [{ start: end, end, newText }] };
      return index === 0 ? { ...fix, preferred: true } : fix;
    });
  },
});

/** Their own doubts; those that nobody is named for, where this is the manager or the only one who was there. */
function openConcerns(draft: Draft, around?: Surroundings): NotedTopic[] {
  const reader = readerInNotes(draft, around);
  const isAlone = around?.notes?.notes.interviewers.length === 1;
  const hearsAll = isAlone || reader?.relation?.text === 'hiring-manager';
  const theirs = notedTopics(draft, around, ['concerns']).filter(
    ({ of }) => of === 'reader' || (of === 'nobody' && reader !== undefined && hearsAll),
  );
  const open = theirs.filter((concern) => !takesUp(draft, concern, around));
  const answers = readMoves(draft).filter(({ name }) => name === 'concern-answer').length;
  return open.length <= answers ? [] : open;
}

/** "Little Kafka experience" inside a sentence; a name or "I" keeps its capital. */
function lowered(text: string): string {
  const bare = text.replace(/[\s.!?]+$/, '');
  return /^(?:The|A|An|No|Not|Little|Few|Only|Too|My|Whether|How|Lack|Short|Never|Limited|Experience|Long)\b/.test(
    bare,
  )
    ? bare.charAt(0).toLowerCase() + bare.slice(1)
    : bare;
}
