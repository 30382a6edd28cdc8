import { processConfig } from '../server/config.js';
import { openStore } from '../server/store/open.js';
import { seedCommand } from './command.js';

/** `npm run seed`: the command with the real process around it. */
process.exitCode = await seedCommand(process.argv.slice(2), {
  config: processConfig,
  open: openStore,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
