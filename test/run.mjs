/**
 * `npm test`: provides what the tests need, then lint, types, dead code, build and every test. Arguments go to jest.
 * The last line is `N passed, N failed`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Missing, provide } from './provide/provide.mjs';
import { runStage } from './provide/stage.mjs';
import { countTests, summarise } from './provide/summary.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const chosen = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'rembuk-test-'));
const report = join(scratch, 'jest.json');
const stops = [];
const interruption = new AbortController();
let signal;

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(name, () => {
    signal ??= name;
    interruption.abort();
  });
}

const tool = (name) => join(root, 'node_modules', '.bin', name);
const nodeOptions = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
const jestArgs = ['--ci', '--maxWorkers=2', '--json', `--outputFile=${report}`, ...chosen];
const stages = [
  { name: 'lint', command: tool('biome'), args: ['check', '--error-on-warnings', '.'], minutes: 5 },
  { name: 'types', command: tool('tsc'), args: ['--noEmit'], minutes: 5 },
  { name: 'dead code', command: tool('knip'), args: [], minutes: 5 },
  { name: 'build', command: process.execPath, args: ['bot/rembuk.mjs', '--build-only'], minutes: 5 },
  { name: 'tests', command: tool('jest'), args: jestArgs, minutes: 60, report, counted: true },
];

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

async function runAll(env) {
  const results = [];
  let tests = { passed: 0, failed: 1, faults: ['was not reached'] };
  for (const stage of stages) {
    if (interruption.signal.aborted) break;
    say(`\n── ${stage.name}`);
    const stageEnv = stage.counted
      ? { ...env, NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${nodeOptions}`.trim() }
      : {};
    const result = await runStage({ ...stage, env: stageEnv }, interruption.signal);
    if (stage.counted) {
      tests = countTests(readReport(), chosen.length > 0);
      // Jest can also end badly with every test passed: that is a failure which no test counts.
      if (result.failed && tests.failed === 0) tests = { ...tests, failed: 1 };
      result.failed ||= tests.failed > 0;
      result.note = [result.note, ...tests.faults].filter(Boolean).join('; ');
    }
    results.push({ name: stage.name, counted: stage.counted === true, ...result });
  }
  return { results, tests };
}

let failed = 1;
try {
  const started = Date.now();
  const env = await provide((stop) => stops.push(stop));
  const seconds = (Date.now() - started) / 1000;
  const { results, tests } = await runAll(env);
  const provided = { name: 'provide', failed: false, counted: false, seconds, note: '' };
  const summary = summarise([provided, ...results], tests);
  failed = summary.failed;
  for (const stop of stops.splice(0)) await stop();
  for (const line of summary.lines) say(line);
} catch (error) {
  say(error instanceof Missing ? error.message : (error.stack ?? String(error)));
  say('0 passed, 1 failed');
} finally {
  for (const stop of stops) await stop();
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = failed === 0 && signal === undefined ? 0 : 1;
