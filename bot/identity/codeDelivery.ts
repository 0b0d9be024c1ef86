import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { withClient } from '../records/transaction.js';
import { isoInstant } from '../records/values.js';
import type { CodeSecrets } from './codeSecrets.js';
import type { CodeSender } from './codeSender.js';
import type { CodePurpose } from './codes.js';
import { identityRules } from './identityRules.js';

interface WaitingCode {
  readonly conversation_id: string;
  readonly phone: string;
  readonly purpose: CodePurpose;
  readonly sealed_code: Buffer;
}

/**
 * Hands codes to the sender after they are committed. A code that was handed over is not sent again when its turn is
 * run again; after a crash between sending and noting it, the same code goes out a second time, never another one.
 */
export class CodeDelivery {
  readonly #pool: pg.Pool;
  readonly #sender: CodeSender;
  readonly #secrets: CodeSecrets;

  constructor(pool: pg.Pool, sender: CodeSender, secrets: CodeSecrets) {
    this.#pool = pool;
    this.#sender = sender;
    this.#secrets = secrets;
  }

  /** Sends a code that still waits. Rejects with CodeDeliveryError, and leaves it waiting, when the sender fails. */
  async deliver(codeId: string, now: Temporal.Instant): Promise<void> {
    const waiting = await withClient(this.#pool, async (client) => {
      const { rows } = await client.query<WaitingCode>(
        `select c.conversation_id, c.purpose, c.sealed_code, d.phone
         from one_time_codes c join debtors d on d.id = c.debtor_id
         where c.id = $1 and c.sealed_code is not null and c.voided_at is null and c.expires_at > $2`,
        [codeId, isoInstant(now)],
      );
      return rows[0];
    });
    if (waiting === undefined) return;
    // No connection is held meanwhile: a slow gateway must not use the pool up.
    await this.#sender.send({
      conversationId: waiting.conversation_id,
      phone: waiting.phone,
      code: this.#secrets.open(waiting.sealed_code),
      minutes: identityRules.codeMinutes,
      purpose: waiting.purpose,
    });
    await withClient(this.#pool, (client) =>
      client.query('update one_time_codes set delivered_at = $2, sealed_code = null where id = $1', [
        codeId,
        isoInstant(now),
      ]),
    );
  }
}
