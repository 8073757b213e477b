import { calendarFile } from '../core/index.ts';
import { agendaAt } from './agenda.ts';
import { stringAt } from './arguments.ts';
import type { Session } from './session.ts';
import { instantOf } from './time.ts';

/** The steps to come as the text of an `.ics` file. Arguments: the moment to reckon from, where it is not now. */
export async function exportCalendar(session: Session, args: readonly unknown[]): Promise<string> {
  const given = args[0] === undefined || args[0] === null ? session.host.now() : stringAt(args, 0, 'time');
  const now = instantOf(given, session.timeZone);
  await session.workspace.current();
  return calendarFile((await agendaAt(session, now)).steps, now);
}
