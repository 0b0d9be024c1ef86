#!/usr/bin/env node
/**
 * Runs the command line from a clone: builds dist/ when a source has changed since the last build, then hands over to
 * dist/bot/cli.js in this same process, so that exit codes and signals are the command's own. Standard output belongs to
 * the command; progress goes to standard error, and nowhere with --quiet (-s) in front or under `npm run -s`.
 * Where the compiler is not installed (the production image) the dist/ that is there is used as it is.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const entry = join(dist, 'bot', 'cli.js');
const stamp = join(dist, '.stamp');
const lock = join(dist, '.lock');
const model = 'intents.model';
const rooms = ['bot', 'dialogs', 'engine', 'locales'];
const staleLockMs = 5 * 60_000;

let quiet = process.env['npm_config_loglevel'] === 'silent';
if (process.argv[2] === '--quiet' || process.argv[2] === '-s') {
  quiet = true;
  process.argv.splice(2, 1);
}
const buildOnly = process.argv[2] === '--build-only';

function say(line) {
  if (!quiet) process.stderr.write(`${line}\n`);
}

class BuildFailure extends Error {}

/** The text of a file that another process may remove at any moment; empty when it is gone. */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Every file under a folder, as paths from `base`, in a fixed order. */
function filesUnder(folder, base) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = join(folder, item.name);
      return item.isDirectory() ? filesUnder(path, base) : [relative(base, path)];
    });
}

function sources() {
  return rooms.filter((room) => existsSync(join(root, room))).flatMap((room) => filesUnder(join(root, room), root));
}

/** Changes when a source or asset is added, removed or edited, and when the compiler or its settings change. */
function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of [...files, 'tsconfig.json', 'package.json', 'package-lock.json']) {
    const found = statSync(join(root, file), { throwIfNoEntry: false });
    hash.update(`${file}\0${found?.size ?? ''}\0${found?.mtimeMs ?? ''}\n`);
  }
  return hash.digest('hex');
}

function isFresh(print) {
  return existsSync(entry) && textOf(stamp) === print;
}

function compiler() {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin', 'tsc');
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The holder is gone, or has held on for longer than any build lasts. */
function isAbandoned(holder, file) {
  const made = statSync(file, { throwIfNoEntry: false });
  return made !== undefined && (!isAlive(Number(holder)) || Date.now() - made.mtimeMs > staleLockMs);
}

/**
 * Holds the build lock while `act` runs. The lock saves work only: a build replaces whole files one by one, so even two
 * builders who both believe they hold it leave a sound dist/.
 */
async function withLock(act) {
  mkdirSync(dist, { recursive: true });
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (;;) {
      try {
        linkSync(mine, lock);
        break;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
        const holder = textOf(lock);
        if (holder !== '' && isAbandoned(holder, lock)) rmSync(lock, { force: true });
        else await sleep(50);
      }
    }
    try {
      await act();
    } finally {
      if (textOf(lock) === String(process.pid)) unlinkSync(lock);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Compiles into `out`. Types are checked by `npm run typecheck`, not here: a start need not wait for it. */
function compile(tsc, work, out) {
  const config = join(work, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { rootDir: root, outDir: out, noCheck: true, sourceRoot: pathToFileURL(`${root}/`).href },
      include: rooms.map((room) => join(root, room)),
    }),
  );
  const run = spawnSync(process.execPath, [tsc, '--project', config], { cwd: root, encoding: 'utf8' });
  if (run.signal !== null) throw new BuildFailure(`The build was stopped by ${run.signal}.`);
  if (run.status !== 0) throw new BuildFailure(`The build failed:\n${run.stdout}${run.stderr}`);
}

/** Everything a source reads beside itself: SQL, JSON, pages, pictures. */
function copyAssets(files, out) {
  for (const file of [...files.filter((name) => !/\.(ts|mjs)$/.test(name)), 'package.json']) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    copyFileSync(join(root, file), join(out, file));
  }
}

/** Trains the classifiers of understanding with the build's own code, unless the last build's were trained from the same. */
function train(out) {
  const script = join(out, 'bot', 'understanding', 'buildModel.js');
  if (!existsSync(script)) return;
  const paths = [join(root, 'locales'), join(out, model), join(dist, model)];
  const run = spawnSync(process.execPath, [script, ...paths], { encoding: 'utf8' });
  if (run.signal !== null) throw new BuildFailure(`The training was stopped by ${run.signal}.`);
  if (run.status !== 0) throw new BuildFailure(`The training failed:\n${run.stdout}${run.stderr}`);
}

/** Moves a finished build into dist/ file by file (a rename is all or nothing) and removes what is no longer made. */
function publish(out) {
  const made = new Set(filesUnder(out, out));
  rmSync(stamp, { force: true });
  for (const file of made) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    renameSync(join(out, file), join(dist, file));
  }
  const folders = new Set();
  for (const file of filesUnder(dist, dist)) {
    if (file.startsWith('.') || made.has(file)) continue;
    rmSync(join(dist, file), { force: true });
    folders.add(dirname(file));
  }
  for (let folder of folders) {
    while (folder !== '.' && readdirSync(join(dist, folder)).length === 0) {
      rmdirSync(join(dist, folder));
      folder = dirname(folder);
    }
  }
}

/** What a builder that was killed left behind. */
function sweepUp() {
  for (const name of readdirSync(dist)) {
    const pid = /^\.(?:work-|lock\.)(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && Number(pid) !== process.pid && !isAlive(Number(pid))) {
      rmSync(join(dist, name), { recursive: true, force: true });
    }
  }
}

async function build(tsc) {
  await withLock(() => {
    const files = sources();
    const print = fingerprint(files);
    if (isFresh(print)) return;
    say('Building …');
    const started = Date.now();
    sweepUp();
    const work = join(dist, `.work-${process.pid}`);
    const out = join(work, 'out');
    mkdirSync(out, { recursive: true });
    try {
      compile(tsc, work, out);
      copyAssets(files, out);
      train(out);
      publish(out);
      writeFileSync(join(work, 'stamp'), print);
      renameSync(join(work, 'stamp'), stamp);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
    say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  });
}

async function ready() {
  if (isFresh(fingerprint(sources()))) return;
  const tsc = compiler();
  if (tsc !== undefined) await build(tsc);
  else if (!existsSync(entry)) throw new BuildFailure('dist/ is missing and so is the compiler: run `npm ci` first.');
}

try {
  await ready();
} catch (error) {
  if (!(error instanceof BuildFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
if (!buildOnly) await import(pathToFileURL(entry).href);
