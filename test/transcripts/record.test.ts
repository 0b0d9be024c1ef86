import { afterAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { dropTemplate } from '../helpers/sampleDatabase.js';
import { withDriver } from './commands/driver.js';
import { slug } from './commands/recordCommand.js';
import { parseTranscript } from './parse.js';
import { record } from './record.js';
import { replay } from './replay.js';
import { pdf, ScriptedDriver, say } from './scripted.js';

const now = Temporal.Instant.from('2026-11-21T03:00:00Z');
const header = { debtor: 'sari', channel: 'web', now, seed: undefined } as const;

describe('recording a conversation', () => {
  afterAll(dropTemplate);

  test('what was recorded from the real bot replays as it is', async () => {
    const lines = ['0812 3456 7788', '5-5-1988', '[Code]', 'ada keringanan ga', 'paket c', 'SAYA SETUJU', '[Code]'];
    const title = 'Sari accepts package C';
    const text = await withDriver(header, (driver) => record({ ...header, title, driver, lines }));
    expect(text).toContain('now: 2026-11-21T10:00:00+07:00');
    expect(text).toContain('user: [Code]');
    expect(text).not.toMatch(/\b(?:TG|PN|PJ|KS)-[0-9A-Z]{6}|\b\d{6}\b/);
    expect(text).toMatch(
      /\n {2}agreements: 1\n[\s\S]*agreement\.accepted\nsession:\n {2}debtor.customerNumber: CIF-1001\n/,
    );
    const transcript = parseTranscript('recorded.chat', text);
    expect(await withDriver(header, (driver) => replay(transcript, driver))).toBeUndefined();
  }, 30_000);

  test('writes references by name, codes as [Code], and everything else that differs from run to run as a wildcard', async () => {
    const driver = new ScriptedDriver({
      kode: [say('Terkirim.')],
      'kode 402913': [
        say(
          'Paket (ref. PN-7K2M9X) dan PN-8ABCDE:\n[Penting] tinjau\n\nKode gangguan 1b4e28ba-2fa1-11d2-883f-0016d3cca427.',
          {
            suggestions: ['Unduh PN-8ABCDE'],
            attachments: [pdf('a-PN-7K2M9X.pdf')],
          },
        ),
      ],
      'PN-7K2M9X': [say('1. Ya', { suggestions: ['Ya'] })],
      'now 2026-11-22T03:00:00Z': [],
      'file slip.png': [],
    });
    const shown: string[] = [];
    const text = await record({
      title: 'Judul',
      debtor: 'sari',
      channel: 'whatsapp',
      now,
      driver,
      lines: [
        'kode',
        'kode [Code]',
        '{{offer}}',
        'now: besok',
        'now: 2026-11-22T10:00:00+07:00',
        'rusak',
        '[Attachment=slip.png]',
      ],
      show: (line) => shown.push(line),
    });
    expect(text.split('\n').slice(9)).toEqual([
      'user: kode',
      'bot: Terkirim.',
      'user: kode [Code]',
      'bot: Paket (ref. {{offer}}) dan {{offer2}}:',
      '     \\[Penting] tinjau',
      '',
      '     Kode gangguan {{*}}.',
      '     [SuggestedActions=Unduh {{offer2}}]',
      '     [Attachment=a-{{offer}}.pdf application/pdf]',
      'user: {{offer}}',
      'bot: 1. Ya',
      'now: 2026-11-22T10:00:00+07:00',
      'user: [Attachment=slip.png]',
      '',
      'records:',
      '  agreements: 1',
      'session:',
      '  debtor: none',
      '',
    ]);
    expect(shown).toContainEqual(expect.stringContaining('"besok" is no moment'));
    expect(shown).toContainEqual(expect.stringContaining('the store is gone'));
    expect(shown).toContain('> [SMS] 402913');
  });

  test('the file is called by its title', () => {
    expect(slug('Sari asks: "why?" - twice')).toBe('sari-asks-why-twice');
  });
});
