/** The command line: reads arguments and files, writes to the terminal, ends with an exit code. */
import { program } from './program.ts';

// Whoever reads the output may close it early (`followup check | head`); that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

await program.parseAsync();
