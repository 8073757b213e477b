import { ErrorCodes, LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** An error for a request that makes no sense, in words that an editor may show. */
export function invalid(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}

/** An error for a request that makes sense but cannot be done. */
export function failed(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

export function stringAt(args: readonly unknown[], at: number, name: string): string {
  const value = args[at];
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw invalid(`Argument ${at + 1} must be the ${name}, as a string.`);
}

export async function apply(session: Session, label: string, edit: WorkspaceEdit): Promise<void> {
  const { applied, failureReason } = await session.connection.workspace.applyEdit({ label, edit });
  if (!applied) throw failed(failureReason ?? 'The editor did not apply the change.');
}
