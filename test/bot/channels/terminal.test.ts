import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { Temporal } from 'temporal-polyfill';
import { type RecordsSnapshot, TerminalChannel, type TerminalConversation } from '../../../bot/channels/terminal.js';
import { MAX_LINE } from '../../../bot/channels/terminalLines.js';
import { MovableClock } from '../../../bot/clock.js';
import type { LoggedActivity } from '../../../bot/sessions/sessions.js';

const empty: RecordsSnapshot = {
  disputes: [],
  agreements: [],
  offers: [{ reference: 'PN-1' }],
  proposals: [],
  handoffs: [],
  consents: [],
  hardships: [],
  complaints: [],
  requests: [],
  stops: [],
  payments: [],
  audit: [],
};

/** Welcomes, repeats every text, sends a code for "kode", offers choices for "menu" and breaks at "rusak". */
class Parrot implements TerminalConversation {
  readonly userId = 'debitur-1';
  readonly clock = new MovableClock(Temporal.Instant.from('2026-11-21T03:00:00Z'));
  readonly received: Partial<Activity>[] = [];
  busy = 0;
  readonly #log: LoggedActivity[] = [];
  #listener: (sent: { readonly code: string }) => void = () => undefined;

  async join(): Promise<void> {
    this.#put({ type: 'conversationUpdate', from: { id: 'bank', name: '' } });
    this.#say({ text: 'Halo, saya Rembuk.' });
  }

  async receive({ activity }: { readonly activity: Partial<Activity> }): Promise<void> {
    expect(this.busy).toBe(0);
    this.busy += 1;
    this.received.push(activity);
    this.#put(activity);
    await new Promise(setImmediate);
    if (activity.text === 'kode') this.#listener({ code: '402913' });
    if (activity.text === 'rusak') {
      this.busy -= 1;
      throw new Error('the store is gone');
    }
    if (activity.text === 'menu') {
      const actions = ['Lihat tagihan', 'Hitung cicilan'].map((title) => ({ type: 'imBack', title, value: title }));
      this.#say({ text: 'Pilih:', suggestedActions: { to: [], actions } });
    } else if (activity.text === 'pdf') {
      this.#say({ attachments: [{ name: 'TG-1.pdf', contentType: 'application/pdf', contentUrl: 'http://x/TG-1' }] });
    } else {
      this.#say({ text: `Anda menulis ${activity.text ?? activity.attachments?.[0]?.name ?? ''} ${this.clock.now()}` });
    }
    this.busy -= 1;
  }

  async activities(after: number): Promise<readonly LoggedActivity[]> {
    return this.#log.filter(({ sequence }) => sequence > after).slice(0, 2);
  }

  onCode(listener: (sent: { readonly code: string }) => void): void {
    this.#listener = listener;
  }

  async recordsSnapshot(): Promise<RecordsSnapshot> {
    return empty;
  }

  #say(content: Partial<Activity>): void {
    this.#put({ type: 'message', from: { id: 'rembuk', name: 'Rembuk', role: 'bot' }, ...content });
  }

  #put(activity: Partial<Activity>): void {
    this.#log.push({ sequence: this.#log.length + 1, activity });
  }
}

function collector(): { readonly output: Writable; readonly text: () => string } {
  let text = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return { output, text: () => text };
}

async function talk(parrot: Parrot, chunks: readonly (string | Buffer)[], json: boolean): Promise<readonly string[]> {
  const { output, text } = collector();
  await new TerminalChannel(parrot, { json, input: Readable.from(chunks), output }).run();
  return text().trimEnd().split('\n');
}

async function machine(parrot: Parrot, ...chunks: readonly (string | Buffer)[]): Promise<readonly unknown[]> {
  return (await talk(parrot, chunks, true)).map((line) => JSON.parse(line));
}

const done = { turn: 'done' };
const said = (text: string) => expect.objectContaining({ type: 'message', text });

describe('the terminal as a door for a machine', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rembuk-terminal-'));
    await writeFile(join(folder, 'slip gaji.pdf'), 'x');
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('welcomes first and answers every line with what the bot says and then done', async () => {
    const lines = await machine(new Parrot(), '{"text":"satu"}\n{"text":"dua"}\n');
    expect(lines).toEqual([
      said('Halo, saya Rembuk.'),
      said('Anda menulis satu 2026-11-21T03:00:00Z'),
      done,
      said('Anda menulis dua 2026-11-21T03:00:00Z'),
      done,
    ]);
  });

  test('every message carries text, suggestions and attachments, also when the bot set none', async () => {
    const lines = await machine(new Parrot(), '{"text":"menu"}\n{"text":"pdf"}\n');
    expect(lines[0]).toMatchObject({ suggestedActions: { actions: [] }, attachments: [] });
    expect(lines[1]).toMatchObject({ suggestedActions: { actions: [{ title: 'Lihat tagihan' }, {}] } });
    expect(lines[3]).toMatchObject({ text: '', attachments: [{ name: 'TG-1.pdf', contentUrl: 'http://x/TG-1' }] });
  });

  test('shows a one-time code that would go out, before done', async () => {
    const lines = await machine(new Parrot(), '{"text":"kode"}\n');
    expect(lines.slice(1)).toEqual([said('Anda menulis kode 2026-11-21T03:00:00Z'), { code: '402913' }, done]);
  });

  test('moves the clock without a word from the bot', async () => {
    const parrot = new Parrot();
    const lines = await machine(parrot, '{"now":"2026-12-01T09:00:00+07:00"}\n{"text":"kapan"}\n');
    expect(lines.slice(1)).toEqual([done, said('Anda menulis kapan 2026-12-01T02:00:00Z'), done]);
  });

  test('lists the records', async () => {
    expect((await machine(new Parrot(), '{"query":"records"}\n')).slice(1)).toEqual([{ records: empty }, done]);
  });

  test('sends a file as an attachment, and says when there is none', async () => {
    const parrot = new Parrot();
    const path = join(folder, 'slip gaji.pdf');
    const lines = await machine(
      parrot,
      `${JSON.stringify({ attachment: path })}\n${JSON.stringify({ attachment: join(folder, 'hilang.pdf') })}\n`,
    );
    expect(parrot.received).toHaveLength(1);
    expect(parrot.received[0]?.attachments).toEqual([
      {
        name: 'slip gaji.pdf',
        contentType: 'application/pdf',
        contentUrl: expect.stringMatching(/^file:.*slip%20gaji/),
      },
    ]);
    expect(lines.slice(2)).toEqual([
      done,
      { error: { code: 'attachment_unreadable', message: expect.stringContaining('hilang.pdf'), line: 2 } },
      done,
    ]);
  });

  test.each([
    ['halo', 'invalid_json'],
    ['', 'invalid_json'],
    ['[]', 'invalid_line'],
    ['null', 'invalid_line'],
    ['{}', 'invalid_line'],
    ['{"text":5}', 'invalid_line'],
    ['{"text":"a","now":"2026-11-21"}', 'invalid_line'],
    ['{"now":"besok"}', 'invalid_line'],
    ['{"query":"secrets"}', 'invalid_line'],
    ['{"attachment":""}', 'invalid_line'],
    [`{"text":"${'a'.repeat(MAX_LINE)}"}`, 'line_too_long'],
  ])('refuses the line %.30s as %s and goes on with the next', async (line, code) => {
    const parrot = new Parrot();
    const lines = await machine(parrot, `${line}\n{"text":"lanjut"}\n`);
    expect(lines.slice(1)).toEqual([
      { error: { code, message: expect.any(String), line: 1 } },
      done,
      said('Anda menulis lanjut 2026-11-21T03:00:00Z'),
      done,
    ]);
    expect(parrot.received.map(({ text }) => text)).toEqual(['lanjut']);
  });

  test('a turn that fails is an error, and the next line is answered', async () => {
    const lines = await machine(new Parrot(), '{"text":"rusak"}\n{"text":"lanjut"}');
    expect(lines.slice(1)).toEqual([
      { error: { code: 'turn_failed', message: 'the store is gone', line: 1 } },
      done,
      said('Anda menulis lanjut 2026-11-21T03:00:00Z'),
      done,
    ]);
  });

  test('reads any cut of the bytes, any line ending and a line separator inside a text', async () => {
    const parrot = new Parrot();
    const bytes = Buffer.from('\uFEFF{"text":"rupiah — 5jt"}\r\n{"text":"a\u2028b"}');
    await machine(parrot, ...Array.from(bytes, (byte) => Buffer.from([byte])));
    expect(parrot.received.map(({ text }) => text)).toEqual(['rupiah — 5jt', 'a\u2028b']);
  });

  test('every message has an id of its own and comes from the user', async () => {
    const parrot = new Parrot();
    await machine(parrot, '{"text":"a"}\n{"text":"a"}\n');
    expect(new Set(parrot.received.map(({ id }) => id)).size).toBe(2);
    expect(parrot.received.map(({ from }) => from?.id)).toEqual(['debitur-1', 'debitur-1']);
  });

  test('ends when nobody reads any more', async () => {
    const input = new PassThrough();
    const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    input.write('{"text":"a"}\n{"text":"b"}\n');
    await new TerminalChannel(new Parrot(), { json: true, input, output }).run();
    expect(input.destroyed).toBe(true);
  });
});

describe('the terminal for a person', () => {
  test('shows both sides, numbered choices, attachments and codes', async () => {
    const lines = await talk(new Parrot(), ['menu\npdf\nkode\n'], false);
    expect(lines).toEqual([
      'Rembuk: Halo, saya Rembuk.',
      'Anda: menu',
      'Rembuk: Pilih:',
      '  1. Lihat tagihan',
      '  2. Hitung cicilan',
      'Anda: pdf',
      '  [Lampiran: TG-1.pdf http://x/TG-1]',
      'Anda: kode',
      'Rembuk: Anda menulis kode 2026-11-21T03:00:00Z',
      '[SMS] 402913',
    ]);
  });

  test('a number chooses from the list it was shown, and is plain text otherwise', async () => {
    const parrot = new Parrot();
    await talk(parrot, ['menu\n2\n2\n'], false);
    expect(parrot.received.map(({ text }) => text)).toEqual(['menu', 'Hitung cicilan', '2']);
  });

  test('says so when a turn fails or a file is missing', async () => {
    const lines = await talk(new Parrot(), ['rusak\n[Lampiran: /tidak/ada.pdf]\n'], false);
    expect(lines).toEqual([
      'Rembuk: Halo, saya Rembuk.',
      'Anda: rusak',
      '(the store is gone)',
      'Anda: [Lampiran: /tidak/ada.pdf]',
      '(No such file: /tidak/ada.pdf)',
    ]);
  });
});
