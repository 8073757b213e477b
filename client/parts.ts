import type { ExtensionContext } from 'vscode';
import type { Agenda } from './agenda/agenda.ts';
import type { AgendaTree } from './agenda/tree.ts';
import type { Clock } from './clock.ts';
import type { Server } from './server.ts';

/** What commands work with. */
export interface Parts {
  context: ExtensionContext;
  server: Server;
  agenda: Agenda;
  tree: AgendaTree;
  clock: Clock;
}
