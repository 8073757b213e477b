import { Command, InvalidArgumentError, Option } from 'commander';
import { description, version } from '../../../package.json';
import { isKind, type Kind, kinds, strictnessLevels } from '../core/index.ts';
import { runCheck } from './check.ts';
import { exitCodes, formats } from './contract.ts';

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
  .option('--dictionary <file>', 'a text file with words of your own, one a line, for all folders')
  .option('--now <moment>', 'reckon from this moment instead of the clock (ISO 8601)', moment)
  .option('--stdin', 'read one draft from standard input')
  .option('--kind <kind>', `what the draft on standard input is: ${kinds.join(', ')}`, kind)
  .action(async (paths: string[], options) => {
    process.exitCode = await runCheck(paths, options);
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

function moment(value: string): string {
  if (Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('Write it like 2026-11-18T14:00:00+01:00.');
  return new Date(value).toISOString();
}
