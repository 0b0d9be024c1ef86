import { expect, test } from '@jest/globals';
import { makeLog } from '../../bot/log.js';

test('a log line carries what went wrong and no personal data, however deep it stands', () => {
  const lines: string[] = [];
  const log = makeLog('info', { write: (line) => lines.push(line) });
  log.info({ text: 'saya Sari', turn: { phone: '+6281234567788', reply: { birthDate: '1988-05-05' } } }, 'turn failed');
  log.error({ err: new Error('connection lost'), correlationId: 'c-1' }, 'turn failed');
  expect(lines.join('')).not.toMatch(/Sari|81234567788|1988/);
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ correlationId: 'c-1', err: { message: 'connection lost' } });
});
