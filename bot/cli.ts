import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { calculate } from './cli/calculate.js';
import { chat } from './cli/chat.js';
import { fail } from './cli/fail.js';
import { importFile } from './cli/importFile.js';
import { start } from './cli/start.js';
import { verify } from './cli/verifyAudit.js';

if (existsSync('.env')) process.loadEnvFile('.env');

const program = new Command('rembuk')
  .description('The collections chatbot that talks a debt through until both sides agree.')
  .showHelpAfterError();

program.command('start').description('Serve web chat, documents and the demo page.').action(start);

program
  .command('chat')
  .description('Hold the conversation here in the terminal, on records of its own.')
  .option('--json', 'one JSON object a line in and out, for programs', false)
  .option('--now <ISO>', 'start the clock at this moment; it stands still until it is moved')
  .option('--portfolio <FILE>', 'JSON Lines to use instead of the sample')
  .option('--user <ID>', 'who writes', 'terminal')
  .addOption(new Option('--channel <CHANNEL>', 'how they write').choices(['web', 'whatsapp']).default('web'))
  .option('--keep', 'use the records of DATABASE_URL or DATA_DIR instead of fresh ones', false)
  .action(chat);

program
  .command('import')
  .argument('<FILE>', 'portfolio as JSON Lines, one debtor a line')
  .description('Import a portfolio: all of it, or nothing and a list of every fault.')
  .action(importFile);

program
  .command('verify-audit')
  .description('Prove that no row of the audit was changed, removed or put in.')
  .action(verify);

program
  .command('calculate')
  .description('Answer calculations, JSON Lines in and out: what the engine can do, for programs.')
  .option('--schema', 'print the JSON Schema of every calculation instead', false)
  .option('--policy <FILE>', 'policy document to use instead of the one configured')
  .action(calculate);

program.parseAsync().catch(fail);
