import { describe, expect, test } from '@jest/globals';
import { type Activity, MessageFactory, type TurnContext } from 'botbuilder';
import { TurnAdapter } from '../../../bot/channels/turnAdapter.js';

const inbound: Partial<Activity> = {
  type: 'message',
  id: 'c|0000001',
  text: 'halo',
  channelId: 'directline',
  serviceUrl: '',
  conversation: { id: 'c', isGroup: false, conversationType: '', name: '' },
  from: { id: 'u', name: 'Budi' },
  recipient: { id: 'rembuk', name: 'Rembuk', role: 'bot' },
};

describe('the turn adapter', () => {
  test('collects replies in order, addressed back, each under the id the bot was told', async () => {
    const told: unknown[] = [];
    const replies = await new TurnAdapter().run(inbound, async (context) => {
      told.push(await context.sendActivity('satu'));
      told.push(...(await context.sendActivities([MessageFactory.text('dua'), MessageFactory.text('tiga')])));
    });
    expect(replies).toMatchObject([
      { text: 'satu', from: { id: 'rembuk', role: 'bot' }, recipient: { id: 'u' }, replyToId: 'c|0000001' },
      { text: 'dua' },
      { text: 'tiga' },
    ]);
    expect(told).toEqual(replies.map(({ id }) => ({ id })));
    expect(replies.map(({ id }) => id)).toEqual(['c|0000001.1', 'c|0000001.2', 'c|0000001.3']);
  });

  test('leaves typing, pauses and traces out of what was said', async () => {
    const replies = await new TurnAdapter().run(inbound, async (context) => {
      await context.sendActivities([
        { type: 'typing' },
        { type: 'delay', value: 1000 },
        { type: 'message', text: 'a' },
      ]);
      await context.sendTraceActivity('jejak');
    });
    expect(replies.map(({ type }) => type)).toEqual(['message']);
  });

  test('a template used twice is said twice as it was each time', async () => {
    const replies = await new TurnAdapter().run(inbound, async (context) => {
      const template = MessageFactory.text('satu');
      await context.sendActivity(template);
      template.text = 'dua';
      await context.sendActivity(template);
    });
    expect(replies.map(({ text }) => text)).toEqual(['satu', 'dua']);
  });

  test('middleware is run', async () => {
    const adapter = new TurnAdapter();
    adapter.use(async (context, next) => {
      await context.sendActivity('sebelum');
      await next();
    });
    const replies = await adapter.run(inbound, async (context) => void (await context.sendActivity('bot')));
    expect(replies.map(({ text }) => text)).toEqual(['sebelum', 'bot']);
  });

  test('refuses to change or take back what has been said', async () => {
    const attempts = (context: TurnContext): Promise<unknown>[] => [
      context.updateActivity({ id: 'c|0000001.1', text: 'lain' }),
      context.deleteActivity('c|0000001.1'),
    ];
    await new TurnAdapter().run(inbound, async (context) => {
      const [changing, deleting] = attempts(context);
      await expect(changing).rejects.toThrow('cannot be changed');
      await expect(deleting).rejects.toThrow('cannot be deleted');
    });
  });

  test('a failing bot fails the run', async () => {
    const run = new TurnAdapter().run(inbound, async () => {
      throw new Error('rusak');
    });
    await expect(run).rejects.toThrow('rusak');
  });
});
