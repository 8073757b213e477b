import { window } from 'vscode';

/** Shows the person what went wrong. */
export function tell(error: unknown): void {
  void window.showErrorMessage(error instanceof Error ? error.message : String(error));
}
