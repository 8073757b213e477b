import { kinds } from '../kinds.ts';
import { unreadIn, waysToRead } from './frontMatterBlock.ts';
import { gapsIn, waysToFill } from './notesGaps.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'front-matter',
  title: 'Front matter',
  summary:
    'A key or value in the block at the top that is not understood; in notes, also what is still to be noted.',
  why: 'Names and dates from this block decide when the message is due and what is checked.',
  guidance: ['N1', 'N2', 'N3'],
  kinds,
  severity: 'warning',
  options: {},

  check: unreadIn,
  fixes: (finding, { text }) => waysToRead(finding, text),

  *checkNotes(notes, { clock }) {
    yield* unreadIn(notes);
    yield* gapsIn(notes, clock);
  },
  fixesInNotes: (finding, notes) => [...waysToRead(finding, notes.text), ...waysToFill(finding, notes)],
});
