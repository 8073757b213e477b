import { exitCodes } from './contract.ts';
import { InputError } from './inputs.ts';

/** Runs a command; what keeps it from running is told on standard error, and is an exit code of its own. */
export async function orTell(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    process.stderr.write(`followup: ${error instanceof InputError ? error.message : String(error)}\n`);
    return exitCodes.couldNotRun;
  }
}
