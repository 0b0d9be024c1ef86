import type { FastifyRequest } from 'fastify';
import { HttpError } from '../../web/httpError.js';
import { parse } from '../../web/parse.js';
import type { DirectLineLimits } from './limits.js';
import { type InboundActivity, inboundActivity } from './schemas.js';

/**
 * Reads a multipart message: an `activity` part and files. The files are read to the end, measured and let go: what stays
 * is the message with each file's name and type and no content, which the bot answers by saying that it takes no files.
 * Refuses with 413 a file that is too large and with 400 what is not a Direct Line upload.
 */
export async function readUpload(request: FastifyRequest, limits: DirectLineLimits): Promise<InboundActivity> {
  if (!request.isMultipart()) throw new HttpError('BadArgument', 'An upload is multipart/form-data.');
  let said: InboundActivity | undefined;
  const files: { contentType: string; name: string }[] = [];
  for await (const part of request.parts({
    limits: { fileSize: limits.fileBytes, files: limits.filesPerUpload + 1, fields: 5, fieldSize: limits.bodyBytes },
  })) {
    if (part.fieldname === 'activity') {
      const content = part.type === 'file' ? (await part.toBuffer()).toString('utf8') : String(part.value);
      said = parse(inboundActivity, json(content));
    } else if (part.type === 'file') {
      for await (const _ of part.file);
      if (part.file.truncated) throw new HttpError('TooLarge', `A file may have ${limits.fileBytes} bytes.`);
      files.push({ contentType: part.mimetype, name: part.filename });
    }
  }
  if (files.length === 0) throw new HttpError('BadArgument', 'An upload holds at least one file.');
  return { ...(said ?? { type: 'message' }), type: 'message', attachments: files };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError('BadArgument', 'The activity part is not JSON.');
  }
}
