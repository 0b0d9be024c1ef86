import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTranscript } from './parse.js';
import type { Transcript } from './transcript.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the transcripts lie. */
const libraryFolder = fileURLToPath(new URL('.', import.meta.url));

/** What a person in a transcript sends: photos, letters. */
export const filesFolder = join(libraryFolder, 'files');

/** The shelves of conversation.md: by what goes wrong, not by flow. */
export const shelves = [
  'happy',
  'corrections',
  'cancellations',
  'digressions',
  'clarifications',
  'invalid-input',
  'identity',
  'disputes',
  'negotiation',
  'hardship',
  'handoff',
  'resume',
  'privacy',
  'whatsapp',
  'seeds',
] as const;

/** A transcript on its shelf; the title is the first line, also of a file that the parser will refuse. */
export interface Entry {
  /** Its path within the repository. */
  readonly file: string;
  readonly shelf: string;
  readonly title: string;
}

/** All transcripts, by shelf and name. */
export function listTranscripts(): readonly Entry[] {
  return readdirSync(libraryFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.chat'))
    .sort()
    .map((name) => {
      const file = relative(root, join(libraryFolder, name)).replaceAll('\\', '/');
      const [first = ''] = readSourceOf(file).split('\n', 1);
      return { file, shelf: name.split(/[\\/]/)[0] ?? '', title: first.startsWith('# ') ? first.slice(2) : file };
    });
}

/** Reads one. @throws TranscriptError for a line that means nothing. */
export function readTranscript(file: string): Transcript {
  return parseTranscript(file, readSourceOf(file));
}

/** Its text. A path is looked up from the repository's top, which is where the commands run. */
function readSourceOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Where a path of the repository lies on this machine. */
export function pathOf(file: string): string {
  return join(root, file);
}

const contentTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.ogg': 'audio/ogg',
  '.webp': 'image/webp',
};

/** The type that an app claims for a file, by the ending of its name. */
export function contentTypeOf(name: string): string {
  return contentTypes[extname(name).toLowerCase()] ?? 'application/octet-stream';
}
