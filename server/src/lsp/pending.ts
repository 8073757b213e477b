import type { TextDocument } from 'vscode-languageserver-textdocument';
import { pendingDrafts } from '../core/index.ts';
import { type PendingParams, type PendingResult, pendingChanged, pendingRequest } from '../protocol.ts';
import { stringAt } from './arguments.ts';
import { coalesce } from './coalesce.ts';
import { kindOfDocument, kindOfFile } from './documents.ts';
import type { Feature, Session } from './session.ts';
import { instantOf } from './time.ts';
import { keyOf, schemeOf } from './uris.ts';

/** A burst of edits or a checkout of many files is told as one change. */
const tellDelay = 250;

/** What is pending in all workspace folders, on request; and a word when it is worth asking again. */
export const pending: Feature = (session) => {
  let asked = false;
  session.connection.onRequest(pendingRequest, (params: PendingParams | null) => {
    asked = true;
    return answer(session, params);
  });
  const tell = coalesce(() => {
    // Once is enough until the client asks, and one that never asks shows no list.
    if (!asked) return;
    asked = false;
    session.background('Telling of changes', () => session.connection.sendNotification(pendingChanged));
  }, tellDelay);
  const tellOf = ({ document }: { document: TextDocument }) => kindOfDocument(document) && tell();
  session.documents.onDidChangeContent(tellOf);
  session.documents.onDidClose(tellOf);
  session.onFilesChanged.event((changes) => changes.some(({ uri }) => kindOfFile(uri)) && tell());
  session.onContextChanged.event(tell);
  return undefined;
};

async function answer(session: Session, params: PendingParams | null): Promise<PendingResult> {
  const now = params?.now === undefined ? session.host.now() : stringAt([params.now], 0, 'time');
  const when = { now: instantOf(now, session.timeZone), timeZone: session.timeZone };
  return { drafts: pendingDrafts(await collect(session), when) };
}

/** Every draft there is, checked: buffers as they stand, files as they are on disk. */
async function collect(session: Session) {
  const texts = await readDrafts(session);
  session.checker.keepOnly(texts.keys());
  const checks = [...texts].map(async ([uri, text]) => ({
    uri,
    ...(await session.checker.check(uri, text)),
  }));
  return Promise.all(checks);
}

async function readDrafts(session: Session): Promise<Map<string, string>> {
  const found = await Promise.all(session.folders.all.map((folder) => session.files.find(folder)));
  const texts = new Map<string, string>();
  for (const document of ownDrafts(session)) texts.set(document.uri, document.getText());
  // Folders may lie within each other.
  const seen = new Set([...texts.keys()].map(keyOf));
  for (const uri of found.flat()) {
    if (kindOfFile(uri) !== 'draft' || seen.has(keyOf(uri))) continue;
    seen.add(keyOf(uri));
    const text = await session.files.read(uri);
    if (text !== null) texts.set(uri, text);
  }
  return texts;
}

/** Open drafts, without the other side of a comparison and the like, which editors show as documents too. */
function ownDrafts(session: Session): TextDocument[] {
  const schemes = new Set(['file', 'untitled', ...session.folders.all.map(schemeOf)]);
  return session.documents.drafts().filter(({ uri }) => schemes.has(schemeOf(uri)));
}
