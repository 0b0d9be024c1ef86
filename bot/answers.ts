import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { answeredEvent } from '../dialogs/news.js';
import type { Policy } from '../engine/policy.js';
import type { Clock } from './clock.js';
import { type AnswerOutcome, answerProposal, type ProposalAnswer } from './records/answerProposal.js';
import { jakartaDay } from './sessions/jakartaDay.js';
import type { TurnRunner } from './sessions/turnRunner.js';

interface AnswerParts {
  readonly pool: pg.Pool;
  readonly runner: Pick<TurnRunner, 'receive'>;
  readonly clock: Clock;
  readonly policyOn: (day: Temporal.PlainDate) => Policy;
}

/**
 * Writes a person's answer to a proposal down and lets its conversation know, as an event through the inbox: it takes
 * its turn like any message. When that fails the debtor is told with their next message.
 */
export async function sendAnswer(parts: AnswerParts, answer: ProposalAnswer): Promise<AnswerOutcome> {
  const now = parts.clock.now();
  const today = jakartaDay(now);
  const outcome = await answerProposal(parts.pool, answer, { now, today, policy: parts.policyOn(today) });
  if (outcome.kind === 'answered') {
    const { channel, conversationId, userId } = outcome;
    await parts.runner.receive(conversationId, {
      id: `answer-${answer.reference}`,
      activity: {
        type: 'event',
        name: answeredEvent,
        channelId: channel === 'whatsapp' ? 'whatsapp' : 'directline',
        from: { id: userId, name: '' },
      },
    });
  }
  return outcome;
}
