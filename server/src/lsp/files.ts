import { type FindFilesParams, findFilesRequest, type ReadFileParams, readFileRequest } from '../protocol.ts';
import type { Session } from './session.ts';
import { schemeOf } from './uris.ts';

/**
 * Reads files wherever they are: the host reads its own disk, everything else the client reads for us where it
 * offers to. What cannot be read is absent, not an error: files come and go while we look.
 */
export class Files {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** URIs of all drafts and notes below a folder. */
  find(folder: string): Promise<string[]> {
    const ask = () => this.#ask<string[]>(findFilesRequest, { folder } satisfies FindFilesParams);
    return this.#attempt(
      `Looking for drafts in ${folder}`,
      [],
      () => this.#local(folder)?.find(folder) ?? ask(),
    );
  }

  /** The text of a file as it is on disk. */
  read(uri: string): Promise<string | null> {
    const ask = () => this.#ask<string>(readFileRequest, { uri } satisfies ReadFileParams);
    return this.#attempt(`Reading ${uri}`, null, () => this.#local(uri)?.read(uri) ?? ask());
  }

  #local(uri: string) {
    return schemeOf(uri) === 'file' ? this.#session.host.files : undefined;
  }

  async #ask<Result>(method: string, params: unknown): Promise<Result | null> {
    if (!this.#session.client.options.clientFiles) return null;
    return this.#session.connection.sendRequest<Result | null>(method, params);
  }

  async #attempt<Result>(
    what: string,
    otherwise: Result,
    work: () => Promise<Result | null>,
  ): Promise<Result> {
    try {
      return (await work()) ?? otherwise;
    } catch (error) {
      this.#session.log(what, error);
      return otherwise;
    }
  }
}
