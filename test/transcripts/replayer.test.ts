import { describe, expect, test } from '@jest/globals';
import type { BotMessage } from './act.js';
import { parseTranscript } from './parse.js';
import { replay } from './replay.js';
import { pdf, ScriptedDriver, say } from './scripted.js';

const header = ['# Judul', 'debtor: sari', 'channel: web', 'now: 2026-11-21'];

async function play(
  lines: readonly string[],
  answers: Readonly<Record<string, readonly BotMessage[]>> = {},
  driver: ScriptedDriver = new ScriptedDriver(answers),
): Promise<string | undefined> {
  return replay(parseTranscript('x.chat', [...header, ...lines].join('\n')), driver);
}

describe('replaying a transcript', () => {
  test('passes when all is as written, wildcards included', async () => {
    const driver = new ScriptedDriver({
      tagihan: [
        say('Tagihan (ref. TG-7K2M):\n  • Rp1, pukul 10.02', {
          suggestions: ['PDF'],
          attachments: [pdf('TG-7K2M.pdf')],
        }),
        say('Ref. TG-7K2M.'),
      ],
      'TG-7K2M': [say('Betul.')],
      kode: [say('Terkirim.')],
      'kode saya 402913': [say('Benar.')],
      'file slip.pdf': [say('Diterima.')],
      'file slip.exe as image/png': [say('Bukan foto.')],
      'now 2026-11-21T17:00:00Z': [],
    });
    const lines = [
      'bot: Halo.',
      '...',
      'user: tagihan',
      'bot: Tagihan (ref. {{bill}}):',
      '     • Rp1, pukul {{*}}',
      '[SuggestedActions=PDF]',
      '[Attachment={{bill}}.pdf]',
      'bot: Ref. {{bill}}.',
      'user: {{bill}}',
      'bot: Betul.',
      'user: kode',
      'bot: Terkirim.',
      'user: kode saya [Code]',
      'bot: Benar.',
      'user: [Attachment=slip.pdf]',
      'bot: Diterima.',
      'user: [Attachment=slip.exe image/png]',
      'bot: Bukan foto.',
      'outage: records',
      'deploy: flows',
      'now: 2026-11-22',
    ];
    expect(await play(lines, {}, driver)).toBeUndefined();
    expect(driver.heard).toHaveLength(9);
  });

  test('shows a changed line with file, line number and both wordings', async () => {
    const answers = { halo: [say('Satu.\nDua.\nTiga.')] };
    expect(await play(['...', 'user: halo', 'bot: Satu.', '     Dwi.', '     Tiga.'], answers)).toBe(
      [
        'x.chat:8: the bot says something else (- written, + said)',
        '     6 user: halo',
        '     7 bot: Satu.',
        '-    8      Dwi.',
        '+           Dua.',
        '     9      Tiga.',
      ].join('\n'),
    );
  });

  test.each([
    ['a message too many', [say('a'), say('b')], ['bot: a'], '+      bot: b'],
    ['a message too few', [say('a')], ['bot: a', 'bot: b'], '-    8 bot: b'],
    ['no answer', [], ['bot: a'], '-    7 bot: a'],
    ['an answer where none is written', [say('a', { suggestions: ['x'] })], [], '+      [SuggestedActions=x]'],
    ['one message where two are written', [say('a\nb')], ['bot: a', 'bot: b'], '-    8 bot: b'],
    [
      'other suggestions',
      [say('a', { suggestions: ['x', 'y'] })],
      ['bot: a', '[SuggestedActions=y|x]'],
      '+      [SuggestedActions=x|y]',
    ],
    [
      'suggestions where none may be',
      [say('a', { suggestions: ['x'] })],
      ['bot: a', '[SuggestedActions=]'],
      '-    8 [SuggestedActions=]',
    ],
    ['a missing attachment', [say('a')], ['bot: a', '[Attachment=a.pdf]'], '-    8 [Attachment=a.pdf]'],
    [
      'an attachment of another type',
      [say('a', { attachments: [pdf('a.pdf')] })],
      ['bot: a', '[Attachment=a.pdf image/{{*}}]'],
      '+      [Attachment=a.pdf application/pdf]',
    ],
    [
      'an attachment too many',
      [say('a', { attachments: [pdf('a.pdf'), pdf('b.pdf')] })],
      ['bot: a', '[Attachment={{*}}.pdf application/pdf]'],
      '+      [Attachment=b.pdf application/pdf]',
    ],
    ['a longer text', [say('Rp1.500')], ['bot: Rp1'], '+      bot: Rp1.500'],
    [
      'a reference that is not the one before',
      [say('TG-1'), say('TG-2')],
      ['bot: {{ref}}', 'bot: {{ref}}'],
      '+      bot: TG-2',
    ],
    ['a wildcard that would reach over a line', [say('a\nb')], ['bot: {{*}}'], '+           b'],
  ])('finds %s', async (_what, answer, lines, row) => {
    const report = await play(['...', 'user: halo', ...lines, 'session:', '  draft: none'], { halo: answer });
    expect(report?.split('\n')).toContain(row);
  });

  test('dots leave what follows uncompared, not what stands before them', async () => {
    const answers = { halo: [say('a'), say('b')] };
    expect(await play(['...', 'user: halo', 'bot: a', '...'], answers)).toBeUndefined();
    expect(await play(['...', 'user: halo', 'bot: b', '...'], answers)).toContain('x.chat:7:');
  });

  test('names the turn that fails', async () => {
    expect(await play(['...', 'user: rusak', 'bot: a'])).toMatch(/^x\.chat:6: the turn failed: .*the store is gone/);
  });

  test.each([
    ['a code before one went out', 'user: [Code]', 'x.chat:6: no one-time code has gone out'],
    ['a word that was not captured', 'user: {{ref}}', 'x.chat:6: {{ref}} has not been seen yet'],
  ])('refuses %s', async (_what, line, message) => {
    expect(await play(['...', line, 'bot: a'])).toBe(message);
  });

  test('compares the effects', async () => {
    const kept = [
      'agreements: 1',
      'agreements: terms.packageId=B, reference=PJ-{{number}}',
      'audit: code.sent, agreement.accepted',
      'offers: 0',
    ];
    const slots = ['flow.name: bill', 'flow.step: 2', 'draft: none', 'draft.amount: none'];
    const block = (name: string, lines: readonly string[]) => [name, ...lines.map((line) => `  ${line}`)];
    expect(await play(['...', ...block('records:', kept), ...block('session:', slots)])).toBeUndefined();
  });

  test.each([
    ['records:', 'agreements: 2', '+ agreements: 1'],
    ['records:', 'agreements: terms.packageId=C', '+      {"reference":"PJ-7","terms":{"packageId":"B"}}'],
    ['records:', 'audit: agreement.accepted, code.sent', '+ audit: 3'],
    ['records:', 'audit: agreement.cancelled', '+      {"event":"offer.shown"}'],
    ['session:', 'flow.name: offers', '+ flow.name: bill'],
    ['session:', 'flow: none', '+ flow: {"name":"bill","step":2}'],
  ])('finds that %s %s does not hold', async (part, check, row) => {
    const report = await play(['...', part, `  ${check}`]);
    expect(report?.split('\n')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^x\.chat:7: /), `- ${check}`, row]),
    );
  });
});
