import { expect, test } from '@jest/globals';
import { DemoCodeSender } from '../../../bot/identity/demoCodeSender.js';

const message = (conversationId: string, code: string) =>
  ({ conversationId, phone: '+6281200001002', code, minutes: 5, purpose: 'verify' }) as const;

test('the demo sender keeps messages by conversation and tells listeners until they stop', async () => {
  const sender = new DemoCodeSender();
  const heard: string[] = [];
  const stop = sender.subscribe(({ code }) => heard.push(code));
  await sender.send(message('a', '111111'));
  await sender.send(message('b', '222222'));
  stop();
  await sender.send(message('a', '333333'));
  expect(heard).toEqual(['111111', '222222']);
  expect(sender.messages('a').map(({ code }) => code)).toEqual(['111111', '333333']);
  expect(sender.messages('nobody')).toEqual([]);
});

test('the demo sender does not grow without end', async () => {
  const sender = new DemoCodeSender();
  for (let sent = 0; sent < 25; sent += 1) await sender.send(message('a', String(sent)));
  expect(sender.messages('a').map(({ code }) => code)).toEqual(
    Array.from({ length: 20 }, (_, index) => String(index + 5)),
  );
  for (let other = 0; other < 1_000; other += 1) await sender.send(message(`c${other}`, '0'));
  expect(sender.messages('a')).toEqual([]);
});
