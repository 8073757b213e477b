import type { FrontMatter } from '../document/frontMatter.ts';
import { writtenAt } from '../document/notes.ts';
import type { Written } from '../finding.ts';
import { areSeveral, ownName } from '../language/readers.ts';
import type { Placed } from './facts.ts';
import type { Application } from './files.ts';

/** The names that belong to one application, each with the first place that has it. */
export interface Cast {
  companies: Placed[];
  roles: Placed[];
  people: Placed[];
}

/** Who and what an application is about, as the top of its notes and messages says. */
export function castOf({ rounds, drafts }: Application): Cast {
  const cast: Cast = { companies: [], roles: [], people: [] };
  for (const { uri, notes } of rounds) addFrom(cast, uri, notes.frontMatter, notes.text);
  for (const { uri, draft } of drafts) addFrom(cast, uri, draft.frontMatter, draft.text);
  return cast;
}

function addFrom(cast: Cast, uri: string, frontMatter: FrontMatter, text: string): void {
  const add = (list: Placed[], written: Written | undefined) => {
    if (written && !list.some((one) => one.text === written.text)) list.push({ ...written, uri });
  };
  add(cast.companies, writtenAt(frontMatter, 'company', text));
  add(cast.roles, writtenAt(frontMatter, 'role', text));
  for (const { name } of frontMatter.fields.get('interviewers')?.people ?? []) add(cast.people, name);
  const to = writtenAt(frontMatter, 'to', text);
  if (!to || to.text.includes('@') || areSeveral(to.text)) return;
  const name = ownName(to.text);
  add(cast.people, { start: to.start, end: to.start + name.length, text: name });
}
