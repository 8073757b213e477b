import type { Notes } from '../document/notes.ts';
import { companyKey } from '../workspace/applications.ts';
import { fileIn, folderOf, type NotesFile, nameOf } from '../workspace/files.ts';
import { slugOf } from '../workspace/slug.ts';
import type { NewNotes } from './newNotes.ts';

/** Where notes of a new interview go, and which round they are of. */
export interface Place {
  uri: string;
  round: number;
}

/**
 * A place for notes that nothing stands at: a second round lies beside the first, a first one in a folder named as the
 * company. `folder` is where applications are kept (or is that company's own), `known` all notes below it, and `isTaken`
 * tells of a file.
 */
export function placeFor(
  { company, round }: { company: string; round?: number | undefined },
  folder: string,
  known: readonly NotesFile[],
  isTaken: (uri: string) => boolean,
): Place {
  const key = companyKey(company);
  const earlier = known.filter(({ notes }) => key !== '' && companyKey(notes.company?.text ?? '') === key);
  const slug = slugOf(company, 'interview');
  const own = nameOf(folder) === slug ? folder : fileIn(folder, slug);
  const there = earlier.at(-1) ? folderOf(earlier.at(-1)!.uri) : own;
  const number = round ?? Math.max(0, ...earlier.map(({ notes, uri }) => roundOf(notes, uri))) + 1;
  return { uri: freeName(there, number, isTaken), round: number };
}

/** True for notes of the same company and the same time. */
export function sameInterview({ company, frontMatter }: Notes, interview: NewNotes): boolean {
  const date = frontMatter.fields.get('date')?.value;
  return (
    interview.date !== undefined &&
    date === interview.date &&
    companyKey(company?.text ?? '') === companyKey(interview.company)
  );
}

/** From the notes, or else from their name: "round-2.interview.md". */
function roundOf({ frontMatter }: Notes, uri: string): number {
  const written = Number(frontMatter.fields.get('round')?.value);
  return Number.isInteger(written) && written > 0 ? written : Number(/\d{1,3}/.exec(nameOf(uri))?.[0] ?? 1);
}

function freeName(folder: string, round: number, isTaken: (uri: string) => boolean): string {
  const name = (copy: number) => `round-${round}${copy > 1 ? `-${copy}` : ''}.interview.md`;
  let copy = 1;
  while (isTaken(fileIn(folder, name(copy)))) copy++;
  return fileIn(folder, name(copy));
}
