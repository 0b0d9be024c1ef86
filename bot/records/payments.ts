import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { PaymentClaim, PaymentService, ReportedPayment } from '../../dialogs/ports/payments.js';
import type { TurnInfo } from '../../dialogs/services.js';
import type { Policy } from '../../engine/policy.js';
import { workingDaysAfter } from '../../engine/workingDays.js';
import { contentHash } from '../hash.js';
import { matchClaims } from './matchClaims.js';
import { type RandomInt, secureRandomInt } from './references.js';
import { takePayment } from './takePayment.js';
import { inTransaction, withClient } from './transaction.js';
import { onceInTurn } from './turnEffects.js';
import { dayOf, isoInstant } from './values.js';

/** A claim as it comes out of its table; plain JSON, so that it can be the result of a turn's effect. */
interface ClaimRow {
  readonly reference: string;
  readonly facility_id: string;
  readonly amount: number;
  readonly paid_on: string;
  readonly channel_id: string | null;
  readonly proof: string | null;
  readonly answer_by: string;
  readonly posted_on: string | null;
  readonly files: number;
}

const claimRows = `
  select c.reference, c.facility_id, c.amount, c.paid_on, c.channel_id, c.proof, c.answer_by, l.date as posted_on,
    (select count(*) from payment_evidence e where e.claim = c.reference) as files
  from payment_claims c left join ledger_entries l on l.facility_id = c.facility_id and l.id = c.matched_entry`;

/** Virtual accounts, and payments that debtors say they have made. */
export class PaymentRecords implements PaymentService {
  readonly #pool: pg.Pool;
  readonly #policyOn: (day: Temporal.PlainDate) => Policy;
  readonly #random: RandomInt;

  constructor(parts: {
    readonly pool: pg.Pool;
    readonly policyOn: (day: Temporal.PlainDate) => Policy;
    readonly random?: RandomInt;
  }) {
    this.#pool = parts.pool;
    this.#policyOn = parts.policyOn;
    this.#random = parts.random ?? secureRandomInt;
  }

  async virtualAccount(debtorId: string, facilityId: string): Promise<string | undefined> {
    return withClient(this.#pool, async (client) => {
      const { rows } = await client.query<{ number: string }>(
        `select v.number from virtual_accounts v join facilities f on f.id = v.facility_id
         where f.id = $1 and f.debtor_id = $2`,
        [facilityId, debtorId],
      );
      return rows[0]?.number;
    });
  }

  async report(turn: TurnInfo, debtorId: string, payment: ReportedPayment): ReturnType<PaymentService['report']> {
    const { amount, facilityId, paidOn } = payment;
    const about = contentHash({ debtorId, facilityId, amount, paidOn: paidOn.toString() }).slice(0, 16);
    const outcome = await onceInTurn(this.#pool, turn.id, `payments.report:${about}`, async (client) => {
      // The lock makes two reports of one payment wait for each other.
      const owned = await client.query('select from facilities where id = $1 and debtor_id = $2 for update', [
        facilityId,
        debtorId,
      ]);
      if (owned.rowCount === 0) return null;
      const isNew = await takePayment(client, {
        turn,
        debtorId,
        payment,
        answerBy: this.#answerBy(turn),
        random: this.#random,
      });
      await matchClaims(client, { ...this.#matching(turn), debtorId });
      const { rows } = await client.query<ClaimRow>(
        `${claimRows} where c.facility_id = $1 and c.amount = $2 and c.paid_on = $3`,
        [facilityId, amount, paidOn.toString()],
      );
      const [row] = rows;
      if (row === undefined) throw new Error('A reported payment has vanished inside its transaction.');
      // The answer to the report tells it.
      await client.query(
        'update payment_claims set told_at = $2 where reference = $1 and matched_entry is not null and told_at is null',
        [row.reference, isoInstant(turn.now)],
      );
      return { row, isNew };
    });
    return outcome === null ? undefined : { claim: claimOf(outcome.row), isNew: outcome.isNew };
  }

  async claims(turn: TurnInfo, debtorId: string): Promise<readonly PaymentClaim[]> {
    return inTransaction(this.#pool, async (client) => {
      await matchClaims(client, { ...this.#matching(turn), debtorId });
      const { rows } = await client.query<ClaimRow>(
        `${claimRows} where c.debtor_id = $1 order by c.reported_at desc, c.reference`,
        [debtorId],
      );
      return rows.map(claimOf);
    });
  }

  async news(turn: TurnInfo, debtorId: string): Promise<readonly PaymentClaim[]> {
    // Most debtors have reported nothing: no effect is noted for them.
    const any = await withClient(this.#pool, (client) =>
      client.query('select from payment_claims where debtor_id = $1 limit 1', [debtorId]),
    );
    if (any.rowCount === 0) return [];
    const rows = await onceInTurn(this.#pool, turn.id, `payments.news:${debtorId}`, async (client) => {
      await matchClaims(client, { ...this.#matching(turn), debtorId });
      const found = await client.query<ClaimRow>(
        `${claimRows} where c.debtor_id = $1 and c.matched_entry is not null and c.told_at is null
         order by c.reported_at, c.reference`,
        [debtorId],
      );
      await client.query('update payment_claims set told_at = $2 where reference = any($1)', [
        found.rows.map(({ reference }) => reference),
        isoInstant(turn.now),
      ]);
      return found.rows;
    });
    return rows.map(claimOf);
  }

  #answerBy(turn: TurnInfo): Temporal.PlainDate {
    const policy = this.#policyOn(turn.today);
    return workingDaysAfter(turn.today, policy.payments.claims.answerWorkingDays, policy).day;
  }

  #matching(turn: TurnInfo): Parameters<typeof matchClaims>[1] {
    const { matchDays } = this.#policyOn(turn.today).payments.claims;
    return { now: turn.now, today: turn.today, matchDays };
  }
}

function claimOf(row: ClaimRow): PaymentClaim {
  return {
    reference: row.reference,
    facilityId: row.facility_id,
    amount: row.amount,
    paidOn: dayOf(row.paid_on),
    channelId: row.channel_id,
    proof: row.proof,
    answerBy: dayOf(row.answer_by),
    postedOn: row.posted_on === null ? null : dayOf(row.posted_on),
    files: row.files,
  };
}
