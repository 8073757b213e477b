import { Command, InvalidArgumentError, Option } from 'commander';
import { description, version } from '../../../package.json';
import { cadences, isHoliday, isKind, type Kind, kinds, strictnessLevels } from '../core/index.ts';
import { runAgenda } from './agenda.ts';
import { runCheck } from './check.ts';
import { agendaFormats, exitCodes, formats } from './contract.ts';

/** The commands and their options. Wrong arguments end with 2, because 1 means "there are findings". */
export const program = new Command('followup')
  .description(description)
  .version(version)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : exitCodes.couldNotRun));

program
  .command('check')
  .description('print what could be better in drafts (*.followup.md)')
  .argument('[path...]', 'files or folders; the current folder when there are none')
  .addOption(new Option('--format <format>', 'how findings are printed').choices(formats).default('pretty'))
  .addOption(
    new Option('--strictness <level>', 'how much is said').choices(strictnessLevels).default('standard'),
  )
  .addOption(now())
  .addOption(timeZone())
  .option('--no-grammar', 'leave out the grammar checker, which takes two seconds to load')
  .option('--dictionary <file>', 'a text file with words of your own, one a line, for all folders')
  .option('--stdin', 'read one draft from standard input')
  .option('--kind <kind>', `what the draft on standard input is: ${kinds.join(', ')}`, kind)
  .action(async (paths: string[], options) => {
    process.exitCode = await runCheck(paths, options);
  });

program
  .command('agenda')
  .description('print what is due to whom, from notes (*.interview.md) and drafts (*.followup.md)')
  .argument('[path...]', 'files or folders; the current folder when there are none')
  .addOption(
    new Option('--format <format>', 'how steps are printed; ics for a calendar')
      .choices(agendaFormats)
      .default('pretty'),
  )
  .addOption(
    new Option('--cadence <cadence>', 'how soon and how often to ask again')
      .choices(cadences)
      .default('standard'),
  )
  .option('--holidays <days>', 'days on which nothing is due: 2026-12-25,01-01', holidays, [])
  .addOption(now())
  .addOption(timeZone())
  .action(async (paths: string[], options) => {
    process.exitCode = await runAgenda(paths, options);
  });

program
  .command('lsp')
  .description('be the language server, for editors')
  .option('--stdio', 'talk over standard input and output (the default)')
  .allowUnknownOption()
  .allowExcessArguments()
  .action(async () => {
    await import('../node/main.ts');
  });

function kind(value: string): Kind {
  if (isKind(value)) return value;
  throw new InvalidArgumentError(`Kinds are ${kinds.join(', ')}.`);
}

function now(): Option {
  return new Option('--now <moment>', 'reckon from this moment instead of the clock (ISO 8601)')
    .argParser(moment)
    .default(new Date().toISOString(), 'the clock');
}

function timeZone(): Option {
  return new Option('--time-zone <name>', 'where you are, such as Europe/Berlin')
    .argParser(zone)
    .default(Intl.DateTimeFormat().resolvedOptions().timeZone, "the machine's");
}

function moment(value: string): string {
  if (Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('Write it like 2026-11-18T14:00:00+01:00.');
  return new Date(value).toISOString();
}

function zone(value: string): string {
  try {
    return Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('Write it like Europe/Berlin or America/New_York.');
  }
}

function holidays(value: string): string[] {
  const days = value.split(',').map((day) => day.trim());
  const wrong = days.find((day) => !isHoliday(day));
  if (wrong !== undefined)
    throw new InvalidArgumentError(
      'Write them like 2026-12-25, or 12-25 for every year, with commas between.',
    );
  return days;
}
