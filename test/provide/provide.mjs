import { canInstall, install } from './debian.mjs';
import { findChromium, findProgram, hasFonts, postgresFolders } from './programs.mjs';
import { askPostgres, askRedis } from './ready.mjs';
import { startPostgres, startRedis } from './servers.mjs';

/** Something that the tests need is not here, and how to get it. */
export class Missing extends Error {}

const given = (name) => process.env[name] !== undefined && process.env[name] !== '';

/** What the tests need of the machine: how to find it, the Debian packages that bring it, and the other way out. */
const needs = [
  {
    name: 'redis-server',
    packages: ['redis-server'],
    instead: 'REDIS_URL',
    found: () => given('REDIS_URL') || findProgram('redis-server') !== undefined,
  },
  {
    name: 'postgres',
    packages: ['postgresql'],
    instead: 'DATABASE_URL',
    found: () => given('DATABASE_URL') || findProgram('postgres', postgresFolders()) !== undefined,
  },
  { name: 'chromium', packages: ['chromium'], instead: 'CHROMIUM_PATH', found: () => findChromium() !== undefined },
  { name: 'a font', packages: ['fonts-liberation'], instead: undefined, found: hasFonts },
];

/**
 * Sees to it that Redis, Postgres and chromium are there: those that are given by the environment, those of this machine,
 * or those that Debian has. Everything started is handed to `onStarted` with how to stop it, as soon as it runs.
 *
 * @returns The variables that the tests read.
 */
export async function provide(onStarted) {
  await installMissing();
  const chromium = findChromium();
  const env = { CHROMIUM_PATH: chromium };
  if (given('REDIS_URL')) {
    env.REDIS_URL = process.env['REDIS_URL'];
    await answers('REDIS_URL', () => askRedis(env.REDIS_URL));
  } else {
    const redis = await startRedis(findProgram('redis-server'));
    onStarted(redis.stop);
    env.REDIS_URL = redis.url;
  }
  if (given('DATABASE_URL')) {
    env.DATABASE_URL = process.env['DATABASE_URL'];
    await answers('DATABASE_URL', () => askPostgres(env.DATABASE_URL));
  } else {
    const postgres = await startPostgres(findProgram('postgres', postgresFolders()));
    onStarted(postgres.stop);
    env.DATABASE_URL = postgres.url;
  }
  return env;
}

async function installMissing() {
  const missing = needs.filter(({ found }) => !found());
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  const packages = missing.flatMap((need) => need.packages);
  const others = missing.flatMap(({ instead }) => instead ?? []);
  const advice =
    `Install ${names} (Debian: apt-get install ${packages.join(' ')})` +
    (others.length === 0 ? '.' : `, or set ${others.join(', ')}.`);
  if (!canInstall()) throw new Missing(`The tests need ${names}. ${advice}`);
  try {
    await install(packages);
  } catch (error) {
    throw new Missing(`The tests need ${names}, and installing failed: ${error.message}. ${advice}`);
  }
  const still = needs.filter(({ found }) => !found()).map(({ name }) => name);
  if (still.length > 0) throw new Missing(`The tests need ${still.join(', ')}, also after installing. ${advice}`);
}

async function answers(variable, ask) {
  try {
    await ask();
  } catch (error) {
    throw new Missing(`${variable} is set and nothing answers there: ${error.message}`);
  }
}
