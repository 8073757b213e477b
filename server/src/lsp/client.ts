import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';

/** What the connected editor can do and has asked for. */
export interface Client {
  options: InitializationOptions;
  /** The workspace folders it began with. */
  folders: string[];
  can: Readonly<Record<Ability, boolean>>;
}

export type Ability =
  | 'pullDiagnostics'
  | 'relatedPlaces'
  | 'pullSettings'
  | 'registerSettings'
  | 'registerWatchers'
  | 'changeFolders'
  | 'documentChanges'
  | 'createFiles'
  | 'snippetEdits'
  | 'snippets'
  | 'markdownHover'
  | 'markdownCompletion';

/** A client that can do nothing: what there is before `initialize`. */
export const unknownClient: Client = readClient({ processId: null, rootUri: null, capabilities: {} });

/** Reads the parameters of `initialize`. Clients may leave out everything. */
export function readClient(params: InitializeParams): Client {
  return { options: readOptions(params), folders: readFolders(params), can: readAbilities(params) };
}

function readAbilities({ capabilities }: InitializeParams): Client['can'] {
  const { textDocument, workspace } = capabilities ?? {};
  const item = textDocument?.completion?.completionItem;
  return {
    // Without a refresh the client would go on showing what was found before the settings or the word lists came.
    pullDiagnostics:
      textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    relatedPlaces:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    pullSettings: workspace?.configuration === true,
    registerSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registerWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changeFolders: workspace?.workspaceFolders === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    snippets: item?.snippetSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    markdownCompletion: item?.documentationFormat?.includes('markdown') === true,
  };
}

function readOptions({ initializationOptions }: InitializeParams): InitializationOptions {
  const given: unknown = initializationOptions;
  const { timeZone, userDictionary, ...options }: InitializationOptions =
    typeof given === 'object' && given !== null ? given : {};
  return {
    ...options,
    ...(isTimeZone(timeZone) && { timeZone }),
    ...(typeof userDictionary === 'string' && userDictionary !== '' && { userDictionary }),
  };
}

function isTimeZone(name: unknown): name is string {
  try {
    return typeof name === 'string' && Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

function readFolders({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map((folder) => folder.uri);
  return rootUri ? [rootUri] : [];
}
