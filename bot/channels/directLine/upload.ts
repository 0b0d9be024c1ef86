import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { IncomingFile } from '../../records/uploads.js';
import { HttpError } from '../../web/httpError.js';
import { parse } from '../../web/parse.js';
import type { DirectLineLimits } from './limits.js';
import { type InboundActivity, inboundActivity } from './schemas.js';

/** A multipart message: what was said, and the files that came with it. */
export interface UploadedMessage {
  readonly activity: InboundActivity;
  readonly files: readonly IncomingFile[];
}

/**
 * Reads a multipart message: an `activity` part and files. A file that is too large is read past without being kept, so
 * that the bot can say so and the others are not lost with it. Refuses with 400 what is not a Direct Line upload and with
 * 413 more files than a person would send at once.
 */
export async function readUpload(request: FastifyRequest, limits: DirectLineLimits): Promise<UploadedMessage> {
  if (!request.isMultipart()) throw new HttpError('BadArgument', 'An upload is multipart/form-data.');
  let said: InboundActivity | undefined;
  const files: IncomingFile[] = [];
  for await (const part of request.parts({
    limits: {
      fileSize: limits.fileBytes,
      files: 2 * limits.filesPerUpload + 1,
      fields: 5,
      fieldSize: limits.bodyBytes,
    },
  })) {
    if (part.fieldname === 'activity') {
      const content = part.type === 'file' ? (await part.toBuffer()).toString('utf8') : String(part.value);
      said = parse(inboundActivity, json(content));
    } else if (part.type === 'file') {
      files.push(await fileOf(part));
    }
  }
  if (files.length === 0) throw new HttpError('BadArgument', 'An upload holds at least one file.');
  return { activity: { ...(said ?? { type: 'message' }), type: 'message' }, files };
}

async function fileOf(part: MultipartFile): Promise<IncomingFile> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of part.file) {
    chunks.push(chunk);
    size += chunk.length;
  }
  const bytes = part.file.truncated ? null : Buffer.concat(chunks);
  return { name: part.filename, claimedType: part.mimetype, bytes, size };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError('BadArgument', 'The activity part is not JSON.');
  }
}
