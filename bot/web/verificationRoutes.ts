import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { HttpError } from './httpError.js';
import { page } from './page.js';
import { parse } from './parse.js';
import type { Verification } from './publicDocuments.js';
import type { WebDeps } from './webDeps.js';

const params = z.object({ reference: z.string().regex(/^[A-Za-z0-9-]{1,64}$/, 'is not a reference') });

/**
 * `/verifikasi/{reference}`, where the QR code of a document leads: says whether the bank issued such a document and, for
 * an uploaded PDF, whether a byte of it has changed. It shows the kind and the day of the document and nothing else.
 */
export async function verificationRoutes(fastify: FastifyInstance, deps: WebDeps): Promise<void> {
  await fastify.register(multipart, { limits: { fileSize: deps.config.limits.fileBytes, files: 1, fields: 2 } });

  function answer(reply: FastifyReply, reference: string, result: { title: string; text: string; tone: string }) {
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .send(page('verification', { bank: deps.config.bank.name, reference, ...result }));
  }

  fastify.get('/verifikasi/:reference', async (request, reply) => {
    const { reference } = parse(params, request.params);
    const found = await deps.documents.verify(reference);
    reply.code(found.kind === 'unknown' ? 404 : 200);
    return answer(reply, reference, ofReference(found));
  });

  fastify.post('/verifikasi/:reference', async (request, reply) => {
    const { reference } = parse(params, request.params);
    const file = request.isMultipart() ? await request.file() : undefined;
    if (file === undefined) throw new HttpError('BadArgument', 'A PDF is needed.');
    const bytes = await file.toBuffer();
    if (bytes.length === 0) throw new HttpError('BadArgument', 'A PDF is needed.');
    return answer(reply, reference, ofFile(await deps.documents.verify(reference, bytes)));
  });
}

const unknown = {
  tone: 'ragu',
  title: 'Nomor dokumen tidak dikenali',
  text: 'Kami tidak menerbitkan dokumen dengan nomor ini. Periksa kembali nomornya, atau hubungi kami sebelum memercayai dokumen tersebut.',
};

const changed = {
  tone: 'ragu',
  title: 'Isi berkas berbeda',
  text: 'Nomor ini kami terbitkan, tetapi berkas yang Anda unggah tidak sama dengan aslinya. Jangan gunakan berkas ini; mintalah salinan asli kepada kami.',
};

function ofReference(found: Verification): { title: string; text: string; tone: string } {
  if (found.kind === 'unknown') return unknown;
  if (found.kind === 'changed') return changed;
  return {
    tone: 'asli',
    title: 'Dokumen ini kami terbitkan',
    text: `${found.title}, diterbitkan ${day(found.issuedOn)}. Untuk memastikan isinya tidak diubah, unggah berkas PDF di bawah ini.`,
  };
}

function ofFile(found: Verification): { title: string; text: string; tone: string } {
  if (found.kind !== 'authentic') return ofReference(found);
  return {
    tone: 'asli',
    title: 'Berkas asli, tidak berubah',
    text: `${found.title}, diterbitkan ${day(found.issuedOn)}. Berkas yang Anda unggah sama persis dengan yang kami terbitkan.`,
  };
}

function day(date: { toLocaleString(locale: string, options: { dateStyle: 'long' }): string }): string {
  return date.toLocaleString('id-ID', { dateStyle: 'long' });
}
