import type { Temporal } from 'temporal-polyfill';
import type { RecordsSnapshot } from '../../bot/channels/terminal.js';
import type { BotMessage, TranscriptDriver } from './act.js';

/** A message of the bot. */
export const say = (text: string, more: Partial<BotMessage> = {}): BotMessage => ({
  text,
  suggestions: [],
  attachments: [],
  ...more,
});

export const pdf = (name: string) => ({ name, type: 'application/pdf' });

/** Answers from a script, by what is said to it; remembers what it heard. */
export class ScriptedDriver implements TranscriptDriver {
  readonly heard: string[] = [];
  readonly #answers: Readonly<Record<string, readonly BotMessage[]>>;

  constructor(answers: Readonly<Record<string, readonly BotMessage[]>>) {
    this.#answers = answers;
  }

  async start(): Promise<readonly BotMessage[]> {
    return [say('Halo.'), say('Siapa Anda?')];
  }

  async say(text: string): Promise<readonly BotMessage[]> {
    this.heard.push(text);
    if (text === 'rusak') throw new Error('the store is gone');
    return this.#answers[text] ?? [];
  }

  attach(path: string, type?: string): Promise<readonly BotMessage[]> {
    return this.say([`file ${path}`, ...(type === undefined ? [] : [type])].join(' as '));
  }

  breakRecords(): Promise<readonly BotMessage[]> {
    return this.say('outage');
  }

  ageFlows(): Promise<readonly BotMessage[]> {
    return this.say('deploy');
  }

  setNow(instant: Temporal.Instant): Promise<readonly BotMessage[]> {
    return this.say(`now ${instant}`);
  }

  lastCode(): string | undefined {
    return this.heard.includes('kode') ? '402913' : undefined;
  }

  async records(): Promise<RecordsSnapshot> {
    const none: readonly Readonly<Record<string, unknown>>[] = [];
    return {
      disputes: none,
      agreements: [{ reference: 'PJ-7', terms: { packageId: 'B' } }],
      offers: none,
      proposals: none,
      handoffs: none,
      consents: none,
      hardships: none,
      complaints: none,
      requests: none,
      stops: none,
      payments: none,
      audit: [{ event: 'code.sent' }, { event: 'offer.shown' }, { event: 'agreement.accepted' }],
    };
  }

  async session(): Promise<unknown> {
    return { flow: { name: 'bill', step: 2 }, draft: null };
  }
}
