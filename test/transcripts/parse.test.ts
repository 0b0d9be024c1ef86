import { describe, expect, test } from '@jest/globals';
import { parseTranscript } from './parse.js';

const header = ['# Judul', 'debtor: sari', 'channel: web', 'now: 2026-11-21T10:00:00+07:00'];
const chat = (...lines: readonly string[]) => parseTranscript('x.chat', [...header, ...lines].join('\n'));

describe('reading a transcript', () => {
  test('reads title, header, turns, directives and effects with their line numbers', () => {
    const transcript = parseTranscript(
      'happy/bill.chat',
      `# The debtor sees the bill
user=Sari
bot=Rembuk
debtor: sari
channel: whatsapp
now: 2026-11-21T10:00:00+07:00
seed: v1

> A remark.
bot: Halo.
Sari: brp
      totalnya
Rembuk: Per 21 November 2026:
     • Pokok: Rp1

     Ada yang tidak sesuai?
[SuggestedActions=PDF|Hitung]
[Attachment=a.pdf]
[Attachment=b.pdf]
...
now: 2026-11-22
user: [Attachment=slip.pdf]
bot: \\[Penting] terima kasih
     [SuggestedActions=]

records:
  agreements: 1
  offers: packageId=B, months=6
  audit: code.sent, agreement.accepted
session:
  flow.name: none
`,
    );
    expect(transcript.title).toBe('The debtor sees the bill');
    expect(transcript.header).toMatchObject({ debtor: 'sari', channel: 'whatsapp', seed: 'v1' });
    expect(transcript.header.now.toString()).toBe('2026-11-21T03:00:00Z');
    expect(transcript.steps).toMatchObject([
      { action: { kind: 'start' }, expected: [{ number: 10, lines: [{ number: 10, text: 'Halo.' }] }], open: false },
      {
        number: 11,
        action: { kind: 'say', text: 'brp\ntotalnya' },
        open: true,
        expected: [
          {
            lines: [
              { number: 13, text: 'Per 21 November 2026:' },
              { number: 14, text: '• Pokok: Rp1' },
              { number: 15, text: '' },
              { number: 16, text: 'Ada yang tidak sesuai?' },
            ],
            suggestions: { number: 17, titles: ['PDF', 'Hitung'] },
            attachments: [
              { number: 18, text: 'a.pdf' },
              { number: 19, text: 'b.pdf' },
            ],
          },
        ],
      },
      { number: 21, action: { kind: 'now' }, expected: [] },
      {
        number: 22,
        action: { kind: 'attach', path: 'slip.pdf', type: undefined },
        expected: [
          { lines: [{ text: '[Penting] terima kasih' }], suggestions: { titles: [] }, attachments: undefined },
        ],
      },
    ]);
    expect(transcript.records).toMatchObject([
      { number: 27, kind: 'agreements', is: 'count', count: 1 },
      {
        kind: 'offers',
        is: 'fields',
        fields: [
          ['packageId', 'B'],
          ['months', '6'],
        ],
      },
      { kind: 'audit', is: 'words', words: ['code.sent', 'agreement.accepted'] },
    ]);
    expect(transcript.session).toMatchObject([{ number: 31, path: 'flow.name', value: 'none' }]);
  });

  test.each([
    ['an unknown directive of the bot', ['bot: a', '[Sugested=a]'], 'x.chat:6: unknown directive [Sugested=a]'],
    ['an unknown directive of the user', ['user: [Kode]', 'bot: a'], 'x.chat:5: unknown directive [Kode]'],
    [
      'a directive without a message',
      ['user: a', '[Attachment=a.pdf]', 'bot: a'],
      'x.chat:6: [Attachment=a.pdf] belongs',
    ],
    ['suggestions said twice', ['bot: a', '[SuggestedActions=a]', '[SuggestedActions=b]'], 'x.chat:7: the suggestions'],
    ['an unknown speaker', ['bto: a'], 'x.chat:5: "bto: a" is no turn'],
    ['an indented line under nothing', ['  a', 'bot: a'], 'x.chat:5: an indented line'],
    ['an unknown kind of record', ['bot: a', 'records:', '  deals: 1'], 'x.chat:7: "deals: 1" is none of disputes'],
    ['a malformed field', ['bot: a', 'records:', '  offers: a=1, =2'], 'x.chat:7: "=2" is not written field=value'],
    ['a malformed slot', ['bot: a', 'session:', '  flow'], 'x.chat:7: "flow" is not written slot: value'],
    ['a turn below the effects', ['bot: a', 'records:', '  offers: 1', 'user: a'], 'x.chat:8: "user: a" stands below'],
    ['a bot turn after the dots', ['...', 'bot: a'], 'x.chat:6: after "..." the turn is over'],
    ['a setting in mid-conversation', ['bot: a', 'debtor: budi'], 'x.chat:6: "debtor" belongs above'],
    ['a setting after what the bot may say', ['...', 'seed: v2', 'bot: a'], 'x.chat:6: "seed" belongs above'],
    ['a setting said twice', ['debtor: budi', 'bot: a'], 'x.chat:5: "debtor" is said twice'],
    ['a setting without a value', ['seed:', 'bot: a'], 'x.chat:5: "seed" has no value'],
    ['an outage of something else', ['outage: bot', 'bot: a'], 'x.chat:5: "outage: bot" is neither outage: records'],
    ['a moment that is none', ['bot: a', 'now: besok'], 'x.chat:6: "besok" is no moment'],
    [
      'nothing asserted',
      ['user: halo', '...', 'user: [Code]', 'bot: {{*}}', '     {{ref}}'],
      'x.chat:1: it asserts nothing',
    ],
  ])('refuses %s', (_what, lines, message) => {
    expect(() => chat(...lines)).toThrow(message);
  });

  test.each([
    ['a title', header.slice(1), 'x.chat:1: the first line is the title'],
    ['a debtor', header.filter((line) => !line.startsWith('debtor')), 'x.chat:1: the header names no "debtor"'],
    ['a clock', header.filter((line) => !line.startsWith('now')), 'x.chat:1: the header names no "now"'],
    ['a known channel', header.map((line) => line.replace('web', 'sms')), 'x.chat:3: channel is web or whatsapp'],
    [
      'a sound clock',
      header.map((line) => line.replace('2026', 'dua')),
      'x.chat:4: "dua-11-21T10:00:00+07:00" is no moment',
    ],
  ])('refuses a header without %s', (_what, lines, message) => {
    expect(() => parseTranscript('x.chat', [...lines, 'bot: a'].join('\n'))).toThrow(message);
  });

  test('effects alone are an assertion', () => {
    expect(chat('user: a', '...', 'records:', '  offers: 0').records).toHaveLength(1);
  });
});
