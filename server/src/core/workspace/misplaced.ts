import type { Draft } from '../document/draft.ts';
import { writtenAt } from '../document/notes.ts';
import { companyKey } from './applications.ts';
import type { Placed } from './facts.ts';
import { type Application, folderOf } from './files.ts';
import type { Surroundings } from './index.ts';

/**
 * A message that came here with its file: it names a company whose notes lie in another folder, while this folder has
 * the notes of one other. `place` is where those name it.
 */
export function misplaced(
  draft: Draft,
  { uri, application, others }: Surroundings,
): { belongs: Application; place: Placed } | undefined {
  const company = writtenAt(draft.frontMatter, 'company', draft.text);
  if (!company || application.rounds.length > 0) return undefined;
  const inFolder = (one: Application) => one.rounds.some((round) => folderOf(round.uri) === folderOf(uri));
  const here = others.filter(inFolder);
  const [belongs] = here;
  const named = belongs?.rounds.find(({ notes }) => notes.company);
  if (here.length !== 1 || !belongs || !named?.notes.company) return undefined;
  const key = keyOf(application);
  const elsewhere = others.some((one) => one.rounds.length > 0 && !inFolder(one) && keyOf(one) === key);
  return elsewhere ? { belongs, place: { ...named.notes.company, uri: named.uri } } : undefined;
}

const keyOf = ({ company = '' }: Application) => companyKey(company);
