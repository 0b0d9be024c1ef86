import { describe, expect, test } from '@jest/globals';
import { exportActivities } from './export.js';
import { parseTranscript } from './parse.js';
import { pdf, ScriptedDriver, say } from './scripted.js';

const source = (...lines: readonly string[]): string =>
  ['# Judul', 'debtor: sari', 'channel: whatsapp', 'now: 2026-11-21T10:00:00+07:00', '...', ...lines].join('\n');

describe('exporting a transcript', () => {
  test('gives activities in their order, with ids, moments of the frozen clock, and who speaks to whom', async () => {
    const driver = new ScriptedDriver({
      'now 2026-11-21T03:05:00Z': [],
      tagihan: [say('Ini.', { suggestions: ['PDF'], attachments: [pdf('a.pdf')] })],
      'file slip.png': [say('Diterima.')],
    });
    const lines = [
      'now: 2026-11-21T10:05:00+07:00',
      'user: tagihan',
      'bot: Ini.',
      'user: [Attachment=slip.png]',
      '...',
    ];
    const activities = await exportActivities(parseTranscript('x.chat', source(...lines)), driver);
    const sari = expect.objectContaining({ id: 'sari', role: 'user' });
    const bot = expect.objectContaining({ id: 'rembuk', role: 'bot' });
    const at = {
      channelId: 'whatsapp',
      conversation: expect.objectContaining({ id: 'transcript-sari', name: 'Judul' }),
    };
    const later = { ...at, timestamp: '2026-11-21T03:05:00Z' };
    expect(activities).toEqual([
      expect.objectContaining({
        ...at,
        id: '1',
        timestamp: '2026-11-21T03:00:00Z',
        from: bot,
        recipient: sari,
        text: 'Halo.',
      }),
      expect.objectContaining({ id: '2', text: 'Siapa Anda?' }),
      expect.objectContaining({ ...later, id: '3', type: 'message', from: sari, recipient: bot, text: 'tagihan' }),
      expect.objectContaining({
        ...later,
        id: '4',
        replyToId: '3',
        from: bot,
        text: 'Ini.',
        suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'PDF', value: 'PDF' }] },
        attachments: [{ name: 'a.pdf', contentType: 'application/pdf' }],
      }),
      expect.objectContaining({ id: '5', attachments: [{ name: 'slip.png', contentType: 'image/png' }] }),
      expect.objectContaining({ id: '6', replyToId: '5', text: 'Diterima.' }),
    ]);
    expect(JSON.parse(JSON.stringify(activities))).toEqual(activities);
  });

  test('what does not replay is not exported', async () => {
    const transcript = parseTranscript('x.chat', source('user: tagihan', 'bot: Ini.'));
    await expect(exportActivities(transcript, new ScriptedDriver({}))).rejects.toThrow(
      'x.chat:7: the bot says something else',
    );
  });
});
