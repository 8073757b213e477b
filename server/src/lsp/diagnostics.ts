import { type Diagnostic, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { checkOpen } from './checkOpen.ts';
import { coalesce } from './coalesce.ts';
import { kindOfDocument } from './documents.ts';
import type { Feature, Session } from './session.ts';
import { keyOf } from './uris.ts';

/** Long enough to take a burst of keystrokes as one, too short to be seen. */
const publishDelay = 30;

/** Findings as diagnostics: asked for by clients that can ask, otherwise sent to them. */
export const diagnostics: Feature = (session) => {
  const { connection } = session;
  connection.languages.diagnostics.on(async ({ textDocument }) => {
    const document = session.documents.our(textDocument.uri);
    return {
      kind: DocumentDiagnosticReportKind.Full,
      items: document ? await diagnose(session, document) : [],
    };
  });
  pushWherePullIsMissing(session);
  refreshPulled(session);
  return ({ can }) =>
    can.pullDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'followup',
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {};
};

const isDraft = (document: TextDocument) => kindOfDocument(document) === 'draft';

async function diagnose(session: Session, document: TextDocument): Promise<Diagnostic[]> {
  const typos = isDraft(document) ? await session.typosFirst.of(document) : undefined;
  const findings = typos ?? (await checkOpen(session, document)).findings;
  return findings.map((finding) => session.toDiagnostic(document, finding));
}

function refreshPulled(session: Session): void {
  const refresh = coalesce(() => {
    session.background('Refreshing', () => session.connection.languages.diagnostics.refresh());
  }, publishDelay);
  const refreshOurs = () => {
    if (session.typosFirst.isPending) return;
    if (session.client.can.pullDiagnostics && session.documents.ours().length > 0) refresh();
  };
  session.onContextChanged.event(refreshOurs);
  session.onGrammarFound.event(refreshOurs);
  onOutdated(session, refreshOurs);
  // A saved draft is told what it lacks, and clients ask again only when the text changes.
  session.documents.onDidSave(refreshOurs);
}

/** Tells of open drafts around which something has changed; whatever has changed itself is looked at anyway. */
function onOutdated(session: Session, act: (drafts: readonly TextDocument[]) => void): void {
  session.workspace.onChanged.event((changed) => {
    const others = session.documents.ours().filter(({ uri }) => !changed.includes(keyOf(uri)));
    const outdated = others.filter((document) => session.checker.isOutdated(document));
    if (outdated.length > 0) act(outdated);
  });
}

function pushWherePullIsMissing(session: Session): void {
  const { connection, documents } = session;
  const waiting = new Set<TextDocument>();
  const publishAll = () => {
    for (const document of waiting) session.background('Publishing', () => publish(session, document));
    waiting.clear();
  };
  const publishSoon = coalesce(publishAll, publishDelay);
  const enqueue = (changed: readonly TextDocument[]) => {
    if (session.client.can.pullDiagnostics) return;
    for (const document of changed) if (kindOfDocument(document)) waiting.add(document);
    if (waiting.size === 0) return;
    const isFirst = !session.typosFirst.given && [...waiting].some(isDraft);
    if (isFirst && !session.typosFirst.isPending) publishAll();
    else publishSoon();
  };
  documents.onDidChangeContent(({ document }) => enqueue([document]));
  documents.onDidSave(({ document }) => enqueue([document]));
  session.onContextChanged.event(() => enqueue(documents.all()));
  session.onGrammarFound.event((uri) => enqueue(documents.all().filter((each) => each.uri === uri)));
  onOutdated(session, enqueue);
  documents.onDidClose(({ document }) => {
    waiting.delete(document);
    if (session.client.can.pullDiagnostics || !kindOfDocument(document)) return;
    session.background('Clearing', () => connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  });
}

async function publish(session: Session, document: TextDocument): Promise<void> {
  const diagnostics = await diagnose(session, document);
  // Closed while we were looking, or opened again as another document.
  if (session.documents.get(document.uri) !== document) return;
  const { uri, version } = document;
  await session.connection.sendDiagnostics({ uri, version, diagnostics });
}
