/** `npm run transcript -- record|approve|export|list|coverage`: the shelf of whole conversations, for QA. */
import { Command, Option } from 'commander';
import { approveFiles } from './commands/approveCommand.js';
import { coverageReport } from './commands/coverageCommand.js';
import { exportFile } from './commands/exportCommand.js';
import { listShelves } from './commands/listCommand.js';
import { record } from './commands/recordCommand.js';
import { shelves } from './library.js';

const program = new Command('transcript')
  .description(
    'Whole conversations as files: write them down, approve new wording, hand them on. DATABASE_URL makes it quick.',
  )
  .showHelpAfterError();

program
  .command('record')
  .description('Hold a conversation here, on fresh records, and write it down.')
  .requiredOption('--title <SENTENCE>', 'what happens, as a sentence')
  .addOption(new Option('--shelf <SHELF>', 'where it belongs').choices([...shelves]).default('happy'))
  .option('--debtor <NAME>', 'first name of a debtor of the sample portfolio', 'sari')
  .addOption(new Option('--channel <CHANNEL>', 'how they write').choices(['web', 'whatsapp']).default('web'))
  .option('--now <ISO>', 'where the clock stands', '2026-11-21T10:00:00+07:00')
  .option('--from <FILE>', 'what the person says, one message a line, instead of the keyboard')
  .option('--out <FILE>', 'write here instead of on the shelf; - prints it')
  .option('--force', 'write over a file that is there', false)
  .action(record);

program
  .command('approve')
  .argument('<FILES...>', 'transcripts whose wording was changed on purpose')
  .description("Put the bot's words of today in the place of those written, and show what changed.")
  .option('--dry-run', 'show it and write nothing', false)
  .action(approveFiles);

program
  .command('export')
  .argument('<FILE>', 'transcript')
  .description('Write it as Bot Framework .transcript JSON.')
  .option('--out <FILE>', 'write here instead of printing it')
  .action(exportFile);

program
  .command('list')
  .description('Print the titles by shelf.')
  .addOption(new Option('--shelf <SHELF>', 'only this one').choices([...shelves]))
  .action(listShelves);

program
  .command('coverage')
  .description('Replay everything and name what no transcript reaches.')
  .action(coverageReport);

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
