import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorBody, type HttpError, type HttpErrorCode } from './httpError.js';
import { page } from './page.js';

interface Notice {
  readonly title: string;
  readonly text: string;
}

const unexpected: Notice = {
  title: 'Halaman belum dapat ditampilkan',
  text: 'Ada gangguan di pihak kami. Silakan coba lagi beberapa saat lagi.',
};

const notices: Readonly<Partial<Record<HttpErrorCode, Notice>>> = {
  LinkExpired: {
    title: 'Tautan sudah tidak berlaku',
    text: 'Demi keamanan, tautan dokumen hanya berlaku sebentar. Buka kembali obrolan dan tulis "PDF" untuk meminta tautan baru.',
  },
  LinkNotValid: {
    title: 'Tautan tidak dikenali',
    text: 'Tautan ini tidak lengkap atau telah diubah. Buka kembali obrolan dan tulis "PDF" untuk meminta tautan baru.',
  },
  NotFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Periksa kembali alamatnya, atau kembali ke halaman depan.',
  },
  BadArgument: {
    title: 'Permintaan belum lengkap',
    text: 'Periksa kembali isian Anda, lalu coba sekali lagi.',
  },
  TooLarge: {
    title: 'Berkas terlalu besar',
    text: 'Ukuran berkas paling besar 5 MB.',
  },
  TooManyRequests: {
    title: 'Terlalu sering mencoba',
    text: 'Mohon tunggu satu menit, lalu coba lagi.',
  },
};

/** Answers a refusal: a person's browser gets an Indonesian page, a program the coded error. */
export function sendRefusal(
  error: HttpError,
  request: FastifyRequest,
  reply: FastifyReply,
  bankName: string,
): FastifyReply {
  reply.code(error.statusCode).header('cache-control', 'no-store');
  if (!wantsPage(request)) return reply.send(errorBody(error));
  const { title, text } = notices[error.code] ?? unexpected;
  return reply.type('text/html; charset=utf-8').send(page('notice', { title, text, bank: bankName }));
}

function wantsPage(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/html');
}
