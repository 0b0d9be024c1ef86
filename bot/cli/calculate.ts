import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { calculate as answerLines } from '../calculate/calculate.js';
import { ops } from '../calculate/ops/index.js';
import { schemaDocument } from '../calculate/schemaDocument.js';
import { loadPolicies, standardPolicyFile } from '../policy/loadPolicy.js';

export interface CalculateCommand {
  readonly schema: boolean;
  readonly policy?: string;
}

/** `rembuk calculate`: JSON Lines in, JSON Lines out; exit status 1 when a line was at fault. */
export async function calculate({ policy, schema }: CalculateCommand): Promise<void> {
  if (schema) {
    // Whoever reads has read enough, as `| head` does.
    process.stdout.on('error', () => undefined);
    process.stdout.write(`${JSON.stringify(schemaDocument(ops), null, 2)}\n`);
    return;
  }
  const file = policy ?? process.env['POLICY_FILE'] ?? '';
  const policies = loadPolicies(file === '' ? standardPolicyFile : pathToFileURL(resolve(file)));
  try {
    const { bad } = await answerLines({
      ops,
      policies,
      input: process.stdin,
      output: process.stdout,
      report: (line, error) => {
        console.error(`line ${line}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      },
    });
    if (bad > 0) process.exitCode = 1;
  } catch (error) {
    // Whoever reads has read enough, as `| head` does.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}
