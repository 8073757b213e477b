/** The sentences of training/*.tsv. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Label } from '../../server/src/core/language/reader/labels.ts';
import { asLabel, type Example, faults, moves, tones, unknownBut } from './labelled.ts';

/** A letter's neighbours are learnt or tested together: they are by one hand and of one sitting, and some are pairs. */
const lettersInGroup = 6;
const linesInGroup = 40;

/**
 * Labels, a tab, a sentence. Empty lines stand between letters; without them, so many lines in a row were written at
 * one go.
 */
export function* writtenExamples(folder: string): Iterable<Example> {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tsv') && !name.startsWith('kinds'))
    .sort()) {
    const blocks = readFileSync(path.join(folder, file), 'utf8').trim().split('\n\n');
    for (const [block, lines] of blocks.entries())
      for (const [index, line] of lines.split('\n').filter(isSentence).entries())
        yield blocks.length > 1
          ? {
              ...exampleOf(line, file),
              group: `${file} ${Math.floor(block / lettersInGroup)}`,
              ...(sceneOf(file) === undefined && { message: `${file} ${block}` }),
            }
          : { ...exampleOf(line, file), group: `${file} ${Math.floor(index / linesInGroup)}` };
  }
}

/**
 * Passages in pairs, of which one has the fault: harder to tell apart than the letters that people send, so thresholds
 * are not found by them.
 */
const sceneOf = (file: string): Label | undefined => asLabel(/^(\w+)-scenes/.exec(file)?.[1] ?? '');

/** A line without a tab says what kind of letter follows. */
const isSentence = (line: string) => line.includes('\t');

function exampleOf(line: string, file: string): Omit<Example, 'group'> {
  const [names = '', text = ''] = line.split('\t');
  const is = names.split(',').flatMap((name) => asLabel(name.trim()) ?? []);
  const innocentOf = asLabel(names.replace(/-innocent$/, ''));
  return {
    text,
    is: new Set(is),
    unknown: unknownBut(toldIn(file, is), is),
    ...(names.endsWith('-innocent') && innocentOf && { innocentOf }),
  };
}

/**
 * What the writer of a file looked for. Whoever wrote what bargains or presses had nothing to say on whether it
 * complains as well.
 */
function toldIn(file: string, is: readonly Label[]): Label[] {
  const scene = sceneOf(file);
  if (scene) return [scene];
  if (file.startsWith('asks')) return ['attached', 'asks'];
  if (file.startsWith('reference')) return ['reference'];
  if (file.startsWith('doubt')) return ['doubt'];
  const overlapping = is.some((label) => faults.includes(label)) ? ['complaint', 'pushy'] : [];
  // Most were written before anybody looked for what runs its writer down.
  const told = tones.filter((label) => label !== 'doubt' && !overlapping.includes(label));
  return /^(?:moves|letters)/.test(file) ? [...told, ...moves] : told;
}
