import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Around,
  castOf,
  type Proposal,
  parseFrontMatter,
  parseNotes,
  proposalsAt,
  type Spot,
  spotAt,
} from '../core/index.ts';
import { toRange } from './convert.ts';
import { kindOfDocument, kindOfFile } from './documents.ts';
import type { Session } from './session.ts';
import { baseName, folderOf, keyOf } from './uris.ts';

/** Keys and values of the block at the top; undefined outside of it. */
export async function fieldItems(
  session: Session,
  document: TextDocument,
  position: Position,
): Promise<CompletionItem[] | undefined> {
  const text = document.getText();
  const frontMatter = parseFrontMatter(text);
  const spot = spotAt(text, frontMatter, document.offsetAt(position));
  if (!spot) return undefined;
  const around = await aroundOf(session, document);
  const proposals = proposalsAt(spot, { ...around, frontMatter });
  return proposals.map((proposal, index) => itemOf(document, spot, proposal, index));
}

async function aroundOf(session: Session, document: TextDocument): Promise<Omit<Around, 'frontMatter'>> {
  const { workspace, clock } = session;
  await workspace.settled();
  const folder = folderOf(keyOf(document.uri));
  const notes = [...workspace.index.uris].filter(
    (uri) => kindOfFile(uri) === 'notes' && folderOf(uri) === folder,
  );
  const names = { notes: notes.map(baseName), clock };
  if (kindOfDocument(document) === 'notes') {
    return { file: 'notes', people: parseNotes(document.getText()).interviewers, ...names };
  }
  const { draft, context } = await session.checker.checkOpen(document);
  const noted = context.surroundings?.notes?.notes;
  return {
    file: 'draft',
    people: castOf(draft, context.surroundings).people,
    ...(noted?.company && { company: noted.company.text }),
    ...(noted?.role && { role: noted.role.text }),
    ...names,
  };
}

function itemOf(
  document: TextDocument,
  spot: Spot,
  { text, detail, about, alias }: Proposal,
  index: number,
): CompletionItem {
  return {
    label: text.trim().replace(/:$/, ''),
    ...(detail && { detail }),
    ...(about && { documentation: about }),
    kind: spot.at === 'key' ? CompletionItemKind.Field : CompletionItemKind.Value,
    filterText: alias ? `${text} ${alias}` : text,
    // As the list has them: the likeliest day and not the smallest number.
    sortText: String(index).padStart(3, '0'),
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: toRange(document, spot), newText: newTextAt(document, spot, text) },
  };
}

/** A key that has its colon already gets no second one, and a value a space behind it. */
function newTextAt(document: TextDocument, spot: Spot, text: string): string {
  const source = document.getText();
  if (spot.at === 'key') return /^[ \t]*:/.test(source.slice(spot.end)) ? text.replace(/: $/, '') : text;
  return source[spot.start - 1] === ':' ? ` ${text}` : text;
}
