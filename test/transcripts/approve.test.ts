import { describe, expect, test } from '@jest/globals';
import type { BotMessage } from './act.js';
import { approve } from './approve.js';
import { parseTranscript } from './parse.js';
import { replay } from './replay.js';
import { pdf, ScriptedDriver, say } from './scripted.js';

const header = ['# Judul', 'debtor: sari', 'channel: web', 'now: 2026-11-21'];

async function approved(lines: readonly string[], answers: Readonly<Record<string, readonly BotMessage[]>>) {
  return approve('x.chat', [...header, ...lines].join('\n'), new ScriptedDriver(answers));
}

describe('approving new words', () => {
  test('puts them in, keeps wildcards, remarks and what the person says, and shows the change', async () => {
    const answers = {
      tagihan: [
        say('Tagihan Anda (ref. TG-7K2M9X):\nRp2, pukul 10.02\nSelesai.'),
        say('Lagi?', { suggestions: ['Ya'] }),
      ],
      'TG-7K2M9X': [say('Baru: PN-8ABCDE.', { attachments: [pdf('PN-8ABCDE.pdf')] })],
    };
    const lines = [
      'bot: Halo.',
      '...',
      'user: tagihan',
      'bot: Tagihan (ref. {{bill}}):',
      '> A remark.',
      '     Rp2, pukul {{*}}',
      'user: {{bill}}',
      'bot: Lama: {{new}}.',
      '     [Attachment={{new}}.pdf]',
      'records:',
      '  agreements: 1',
    ];
    const approval = await approved(lines, answers);
    if (approval.kind !== 'changed') throw new Error(approval.kind);
    expect(approval.source.split('\n').slice(4)).toEqual([
      'bot: Halo.',
      '...',
      'user: tagihan',
      'bot: Tagihan Anda (ref. {{bill}}):',
      '> A remark.',
      '     Rp2, pukul {{*}}',
      '     Selesai.',
      'bot: Lagi?',
      '     [SuggestedActions=Ya]',
      'user: {{bill}}',
      'bot: Baru: {{new}}.',
      '     [Attachment={{new}}.pdf]',
      'records:',
      '  agreements: 1',
    ]);
    expect(approval.changes.slice(0, 2)).toEqual([
      '-    8 bot: Tagihan (ref. {{bill}}):',
      '+      bot: Tagihan Anda (ref. {{bill}}):',
    ]);
    const again = parseTranscript('x.chat', approval.source);
    expect(await replay(again, new ScriptedDriver(answers))).toBeUndefined();
  });

  test('leaves alone what still holds', async () => {
    expect(await approved(['bot: Halo.', 'bot: {{*}}'], {})).toEqual({ kind: 'same' });
  });

  test('takes out words that are not said any more', async () => {
    const approval = await approved(
      ['bot: Halo.', 'bot: Siapa Anda?', 'bot: Ya?', 'user: diam', 'bot: a', 'user: b'],
      {},
    );
    expect(approval).toMatchObject({ kind: 'changed', changes: ['-    7 bot: Ya?', '-    9 bot: a'] });
  });

  test.each([
    ['a turn that fails', ['...', 'user: rusak', 'bot: a'], 'x.chat:6: the turn failed'],
    ['other records', ['bot: Halo!', 'records:', '  agreements: 2'], 'x.chat:7: the records differ'],
    ['another session', ['bot: Halo!', 'session:', '  flow.name: offers'], 'x.chat:7: the session differs'],
  ])('refuses %s', async (_what, lines, fault) => {
    const approval = await approved(lines, {});
    expect(approval).toMatchObject({
      kind: 'refused',
      faults: expect.arrayContaining([expect.stringContaining(fault)]),
    });
  });
});
