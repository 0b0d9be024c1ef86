import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { fail } from './cli/fail.js';

if (existsSync('.env')) process.loadEnvFile('.env');

// A command brings its own parts: asking for a calculation need not load the bot.
const program = new Command('rembuk')
  .description('The collections chatbot that talks a debt through until both sides agree.')
  .showHelpAfterError();

program
  .command('start')
  .description('Serve web chat, documents and the demo page.')
  .action(async () => (await import('./cli/start.js')).start());

program
  .command('chat')
  .description('Hold the conversation here in the terminal, on records of its own.')
  .option('--json', 'one JSON object a line in and out, for programs', false)
  .option('--now <ISO>', 'start the clock at this moment; it stands still until it is moved')
  .option('--portfolio <FILE>', 'JSON Lines to use instead of the sample')
  .option('--user <ID>', 'who writes', 'terminal')
  .addOption(new Option('--channel <CHANNEL>', 'how they write').choices(['web', 'whatsapp']).default('web'))
  .option('--keep', 'use the records of DATABASE_URL or DATA_DIR instead of fresh ones', false)
  .action(async (options) => (await import('./cli/chat.js')).chat(options));

program
  .command('import')
  .argument('<FILE>', 'portfolio as JSON Lines, one debtor a line')
  .description('Import a portfolio: all of it, or nothing and a list of every fault.')
  .action(async (file) => (await import('./cli/importFile.js')).importFile(file));

program
  .command('verify-audit')
  .description('Prove that no row of the audit was changed, removed or put in.')
  .action(async () => (await import('./cli/verifyAudit.js')).verify());

program
  .command('calculate')
  .description('Answer calculations, JSON Lines in and out: what the engine can do, for programs.')
  .option('--schema', 'print the JSON Schema of every calculation instead', false)
  .option('--policy <FILE>', 'policy document to use instead of the one configured')
  .action(async (options) => (await import('./cli/calculate.js')).calculate(options));

program
  .command('understand')
  .description('Say what messages mean, one a line in, one JSON line out: for trying a phrase.')
  .option('--today <YYYY-MM-DD>', 'the day that "besok" and "tgl 25" are reckoned from')
  .action(async (options) => (await import('./cli/understand.js')).understandMessages(options));

program.parseAsync().catch(fail);
