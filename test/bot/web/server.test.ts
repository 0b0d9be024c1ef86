import { Writable } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { MovableClock } from '../../../bot/clock.js';
import type { PublicDocuments } from '../../../bot/web/publicDocuments.js';
import { ask, type EchoBank, type EchoBankOptions, echoBank, start } from './echoBank.js';

const banks: EchoBank[] = [];

async function open(options: EchoBankOptions = {}): Promise<EchoBank> {
  const bank = await echoBank(options);
  banks.push(bank);
  return bank;
}

afterEach(async () => {
  await Promise.all(banks.splice(0).map((bank) => bank.fastify.close()));
});

const pdf = Buffer.from('%PDF-1.7 surat kesepakatan Sari %%EOF');
const browser = { accept: 'text/html,application/xhtml+xml' };

const documents: PublicDocuments = {
  get: async (reference) =>
    reference === 'KS-7K2M' ? { name: 'Surat kesepakatan – KS-7K2M.pdf', bytes: pdf } : undefined,
  verify: async (reference, bytes) => {
    if (reference !== 'KS-7K2M') return { kind: 'unknown' };
    if (bytes !== undefined && Buffer.compare(pdf, bytes) !== 0) return { kind: 'changed' };
    return { kind: 'authentic', title: 'Surat kesepakatan', issuedOn: Temporal.PlainDate.from('2026-11-21') };
  },
};

describe('/dokumen/{reference}.pdf', () => {
  test('gives the PDF to who holds a fresh link, to look at and to keep, and to no cache', async () => {
    const bank = await open({ documents });
    const answer = await ask(bank, 'GET', bank.links.makeLink('KS-7K2M', 'x', start).url);
    expect(answer.statusCode).toBe(200);
    expect(answer.bytes.equals(pdf)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'content-disposition':
        'inline; filename="Surat kesepakatan _ KS-7K2M.pdf"; filename*=UTF-8\'\'Surat%20kesepakatan%20%E2%80%93%20KS-7K2M.pdf',
    });
  });

  test('tells a person in Indonesian, and a program by code, why a link does not open', async () => {
    const clock = new MovableClock(start);
    const bank = await open({ documents, clock });
    const { url } = bank.links.makeLink('KS-7K2M', 'x', start);
    clock.set(start.add({ minutes: 16 }));
    const person = await ask(bank, 'GET', url, { headers: browser });
    expect(person.statusCode).toBe(403);
    expect(person.body).toMatch('Tautan sudah tidak berlaku');
    expect(person.body).toMatch('tulis &quot;PDF&quot;');
    const program = await ask(bank, 'GET', url);
    expect(program.json()).toMatchObject({ error: { code: 'LinkExpired' } });

    const altered = await ask(bank, 'GET', url.replace('KS-7K2M', 'KS-7K2N'));
    expect([altered.statusCode, altered.json<{ error: { code: string } }>().error.code]).toEqual([403, 'LinkNotValid']);
    const bare = await ask(bank, 'GET', '/dokumen/KS-7K2M.pdf', { headers: browser });
    expect(bare.statusCode).toBe(403);
    expect(bare.body).toMatch('Tautan tidak dikenali');
    const strange = await ask(bank, 'GET', '/dokumen/..%2Fetc.pdf?exp=1&sig=a', { headers: browser });
    expect(strange.statusCode).toBe(400);
  });

  test('is 404 when the link is right and the document gone', async () => {
    const bank = await open({ documents });
    const answer = await ask(bank, 'GET', bank.links.makeLink('TG-1', 'x', start).url, { headers: browser });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toMatch('Halaman tidak ditemukan');
  });
});

describe('/verifikasi/{reference}', () => {
  function upload(name: string, content: Uint8Array) {
    const head = `--b\r\nContent-Disposition: form-data; name="berkas"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
    return {
      headers: { ...browser, 'content-type': 'multipart/form-data; boundary=b' },
      payload: Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--b--\r\n')]),
    };
  }

  test('says that the bank issued a document, its kind and day, and nothing about a person', async () => {
    const bank = await open({ documents });
    const answer = await ask(bank, 'GET', '/verifikasi/KS-7K2M', { headers: browser });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toMatch('Dokumen ini kami terbitkan');
    expect(answer.body).toMatch('Surat kesepakatan, diterbitkan 21 November 2026.');
    expect(answer.body).not.toMatch('Sari');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('says that it does not know a reference', async () => {
    const bank = await open({ documents });
    const answer = await ask(bank, 'GET', '/verifikasi/KS-9999', { headers: browser });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toMatch('Nomor dokumen tidak dikenali');
  });

  test('tells an unchanged file from one in which a byte was changed', async () => {
    const bank = await open({ documents });
    const same = await ask(bank, 'POST', '/verifikasi/KS-7K2M', upload('surat.pdf', pdf));
    expect(same.body).toMatch('Berkas asli, tidak berubah');
    const touched = Buffer.from(pdf);
    touched.writeUInt8(touched.readUInt8(12) ^ 1, 12);
    const changed = await ask(bank, 'POST', '/verifikasi/KS-7K2M', upload('surat.pdf', touched));
    expect(changed.body).toMatch('Isi berkas berbeda');
    const unknown = await ask(bank, 'POST', '/verifikasi/KS-9999', upload('surat.pdf', pdf));
    expect(unknown.body).toMatch('Nomor dokumen tidak dikenali');
  });

  test('refuses an empty, missing or too large file with a word for the person', async () => {
    const bank = await open({ documents, limits: { fileBytes: 100 } });
    const empty = await ask(bank, 'POST', '/verifikasi/KS-7K2M', upload('surat.pdf', Buffer.alloc(0)));
    expect([empty.statusCode, empty.body]).toEqual([400, expect.stringMatching('Permintaan belum lengkap')]);
    const large = await ask(bank, 'POST', '/verifikasi/KS-7K2M', upload('surat.pdf', Buffer.alloc(101, 'x')));
    expect([large.statusCode, large.body]).toEqual([413, expect.stringMatching('Berkas terlalu besar')]);
    const none = await ask(bank, 'POST', '/verifikasi/KS-7K2M', { payload: {}, headers: browser });
    expect(none.statusCode).toBe(400);
  });
});

describe('/health', () => {
  test('tells life from readiness and names what is away', async () => {
    const bank = await open({
      health: { redis: async () => 'PONG', postgres: () => Promise.reject(new Error('away')) },
    });
    expect((await ask(bank, 'GET', '/health/live')).json()).toEqual({ status: 'ok' });
    for (const path of ['/health', '/health/ready']) {
      const answer = await ask(bank, 'GET', path);
      expect(answer.statusCode).toBe(503);
      expect(answer.json()).toEqual({ status: 'unavailable', checks: { redis: 'ok', postgres: 'unavailable' } });
      expect(answer.body).not.toMatch('away');
    }
  });

  test('is ready when everything answers', async () => {
    const bank = await open({ health: { redis: async () => 'PONG' } });
    expect((await ask(bank, 'GET', '/health')).json()).toEqual({ status: 'ok', checks: { redis: 'ok' } });
  });
});

describe('the demo page', () => {
  test('is Indonesian, names the bank, and carries a policy that lets no foreign script in', async () => {
    const bank = await open({ config: { bank: { name: 'Bank <Contoh>', phone: '021-555 0123' } } });
    const answer = await ask(bank, 'GET', '/');
    expect(answer.body).toMatch('<html lang="id">');
    expect(answer.body).toMatch('Bank &lt;Contoh&gt;');
    expect(answer.body).toMatch('tel:0215550123');
    expect(answer.body).not.toMatch(/<script>|<style|\son\w+=|\sstyle=/);
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toMatch("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'nonce-[0-9a-f]+'(;|$)/);
    expect(policy).toMatch("frame-ancestors 'none'");
    expect(policy).not.toMatch('unsafe');
  });

  test('and its tokens are not there where the bank does not want them', async () => {
    const bank = await open({ config: { demoPage: false } });
    expect((await ask(bank, 'GET', '/')).statusCode).toBe(404);
    expect((await ask(bank, 'GET', '/demo/pesan')).statusCode).toBe(404);
    expect((await ask(bank, 'GET', '/aset/app.css')).statusCode).toBe(200);
  });

  test('loads its own files compressed and asks again only whether they have changed', async () => {
    const bank = await open();
    const page = await ask(bank, 'GET', '/');
    const files = [...page.body.matchAll(/(?:src|href)="(\/aset\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files).toEqual(expect.arrayContaining(['/aset/app.css', '/aset/app.js', '/aset/logo.svg']));
    for (const path of files) expect((await ask(bank, 'GET', path)).statusCode).toBe(200);
    const style = await ask(bank, 'GET', '/aset/app.css', { headers: { 'accept-encoding': 'gzip' } });
    expect(style.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(style.bytes).toString()).toMatch(':root');
    const again = await ask(bank, 'GET', '/aset/app.css', {
      headers: { 'if-none-match': String(style.headers['etag']) },
    });
    expect([again.statusCode, again.bytes.length]).toEqual([304, 0]);
    expect((await ask(bank, 'GET', '/aset/..%2Fserver.ts')).statusCode).toBe(404);
  });

  test('names the widget by its content; it comes small and is kept for a year', async () => {
    const bank = await open();
    const page = await ask(bank, 'GET', '/');
    const path = /data-widget="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const brotli = await ask(bank, 'GET', path, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(brotli.bytes.length).toBeLessThan(500_000);
    const script = brotliDecompressSync(brotli.bytes).toString();
    expect(script).toMatch('renderWebChat');
    const gzip = await ask(bank, 'GET', path, { headers: { 'accept-encoding': 'gzip;q=0.5, br;q=0' } });
    expect(gunzipSync(gzip.bytes).toString()).toBe(script);
    expect((await ask(bank, 'GET', path)).body).toBe(script);
    expect((await ask(bank, 'GET', '/aset/webchat-0000000000000000.js')).statusCode).toBe(404);
  }, 20_000);

  test('shows the messages of one’s own conversation and no other', async () => {
    const bank = await open();
    const messages = async (conversationId: string) => {
      const { token } = await bank.tokens.issue({ conversationId, userId: 'dl_1' });
      return (await ask(bank, 'GET', '/demo/pesan', { headers: { authorization: `Bearer ${token}` } })).json();
    };
    await bank.sessions.open('a', 'dl_1', start);
    const { token } = await bank.tokens.issue({ conversationId: 'a', userId: 'dl_1' });
    await ask(bank, 'POST', '/v3/directline/conversations/a/activities', {
      headers: { authorization: `Bearer ${token}` },
      payload: { type: 'message', text: 'kode' },
    });
    expect(await messages('a')).toEqual({
      messages: [{ text: expect.stringMatching(/402913/), at: '2026-11-21T03:00:00Z' }],
    });
    expect(await messages('b')).toEqual({ messages: [] });
    expect((await ask(bank, 'GET', '/demo/pesan')).statusCode).toBe(401);
  });
});

describe('every answer', () => {
  test('to a path that is not there is a coded error to a program and a page to a person', async () => {
    const bank = await open();
    const program = await ask(bank, 'GET', '/api/tidak-ada');
    expect([program.statusCode, program.json()]).toMatchObject([404, { error: { code: 'NotFound' } }]);
    const person = await ask(bank, 'GET', '/tidak-ada', { headers: browser });
    expect(person.body).toMatch('Halaman tidak ditemukan');
  });

  test('says nothing of what went wrong inside, and logs it once with the request’s id', async () => {
    const lines: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const broken: PublicDocuments = { ...documents, get: () => Promise.reject(new Error('disk on fire')) };
    const bank = await open({ documents: broken, log: pino({ level: 'info' }, sink) });
    const answer = await ask(bank, 'GET', bank.links.makeLink('KS-7K2M', 'x', start).url, { headers: browser });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toMatch('fire');
    expect(answer.body).toMatch('Silakan coba lagi');
    const faults = lines.filter((line) => line.includes('disk on fire'));
    expect(faults).toHaveLength(1);
    expect(JSON.parse(faults[0] ?? '{}')).toMatchObject({ reqId: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(lines.join('')).not.toMatch('sig=');
  });
});
