import { commands as names } from '../protocol.ts';
import { addToDictionary } from './addToDictionary.ts';
import { invalid } from './arguments.ts';
import { exportCalendar } from './exportCalendar.ts';
import type { Feature, Session } from './session.ts';
import { beginDraft, markAsAnswered, markAsSent, skip, snooze, takeBack } from './stepCommands.ts';

type Command = (session: Session, args: readonly unknown[]) => Promise<unknown>;

const commandsByName = new Map<string, Command>([
  [names.markAsSent, markAsSent],
  [names.markAsAnswered, markAsAnswered],
  [names.beginDraft, beginDraft],
  [names.snooze, snooze],
  [names.skip, skip],
  [names.takeBack, takeBack],
  [names.exportCalendar, exportCalendar],
  [names.addToDictionary, addToDictionary],
]);

/** What editors without our own extension can do too. */
export const commands: Feature = (session) => {
  session.connection.onExecuteCommand(({ command, arguments: args }) => {
    const run = commandsByName.get(command);
    if (!run) throw invalid(`There is no command "${command}".`);
    return run(session, Array.isArray(args) ? args : []);
  });
  return () => ({ executeCommandProvider: { commands: [...commandsByName.keys()] } });
};
