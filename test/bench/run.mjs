/**
 * `npm run bench [-- NAME …]`: provides Redis and Postgres as `npm test` does and runs the benches by name, all of them
 * when none is named. Figures are for comparing within one run; nothing here is part of the tests.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Missing, provide } from '../provide/provide.mjs';

const benches = {
  turns: ['./turn.ts'],
  engine: ['./engine.ts', './portfolio.ts'],
  portfolio: ['./portfolio.ts'],
  understand: ['./understand.ts'],
};
const loader = new URL('../helpers/typescript.mjs', import.meta.url).href;
const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in benches));

if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const stops = [];
try {
  const env = await provide((stop) => stops.push(stop));
  const scripts = (names.length > 0 ? names : Object.keys(benches)).flatMap((name) => benches[name]);
  for (const name of new Set(scripts)) {
    console.log(`── ${name.replace(/^\.\/|\.ts$/g, '')}`);
    const script = fileURLToPath(new URL(name, import.meta.url));
    const child = spawn(process.execPath, ['--import', loader, script], {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    const [code] = await once(child, 'exit');
    if (code !== 0) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
}
