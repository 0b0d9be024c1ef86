import type pg from 'pg';
import type { Offer, OfferService, TurnInfo } from '../../dialogs/services.js';
import { bill } from '../../engine/bill.js';
import type { Account } from '../../engine/facility.js';
import type { Policy } from '../../engine/policy.js';
import type { PackageOffer } from '../../engine/results.js';
import { type AcceptParts, acceptOffer } from './acceptOffer.js';
import { accountOf } from './accounts.js';
import { agreementById } from './agreementRows.js';
import { appendAudit } from './audit.js';
import { documentLink, type LinkTo } from './documents.js';
import { basisHash, offerHash } from './offerHashes.js';
import { newReference, type RandomInt, secureRandomInt } from './references.js';
import { termsFromJson, termsToJson } from './terms.js';
import { withClient } from './transaction.js';
import { onceInTurn } from './turnEffects.js';
import { isoInstant } from './values.js';

type AcceptInput = Parameters<OfferService['accept']>[1];

interface OfferRow {
  readonly id: string;
  readonly reference: string;
  readonly facility_id: string;
  readonly terms: unknown;
  readonly version_hash: string;
}

/** Offers made in writing, and their acceptance. */
export class OfferRecords implements OfferService {
  readonly #pool: pg.Pool;
  readonly #random: RandomInt;
  readonly #policyOn: (day: TurnInfo['today']) => Policy;
  readonly #linkTo: LinkTo;
  readonly #accept: AcceptParts;

  constructor(
    parts: {
      readonly pool: pg.Pool;
      readonly linkTo: LinkTo;
      readonly random?: RandomInt;
    } & Omit<AcceptParts, 'random'>,
  ) {
    this.#pool = parts.pool;
    this.#random = parts.random ?? secureRandomInt;
    this.#policyOn = parts.policyOn;
    this.#linkTo = parts.linkTo;
    this.#accept = { ...parts, random: this.#random };
  }

  /**
   * Writes down the packages as shown. The same terms on an unchanged debt give the offer that is already there. Throws
   * when the debt is not this debtor's: a dialog shows only what it was given.
   */
  async record(
    turn: TurnInfo,
    debtorId: string,
    facilityId: string,
    terms: readonly PackageOffer[],
  ): Promise<readonly Offer[]> {
    const hashes = terms.map((one) => offerHash(facilityId, one));
    const effect = `offers.record:${facilityId}:${hashes.map((hash) => hash.slice(0, 12)).join(',')}`;
    const rows = await onceInTurn(this.#pool, turn.id, effect, async (client) => {
      const account = await accountOf(client, debtorId, facilityId);
      if (account === undefined) throw new Error('An offer was made on a debt that is not this debtor’s.');
      const written: OfferRow[] = [];
      for (const one of terms) written.push(await this.#write(client, turn, debtorId, account, one));
      return written;
    });
    return rows.map((row) => ({
      id: row.id,
      reference: row.reference,
      facilityId: row.facility_id,
      terms: termsFromJson(row.terms),
      versionHash: row.version_hash,
    }));
  }

  async accept(turn: TurnInfo, input: AcceptInput): Promise<Awaited<ReturnType<OfferService['accept']>>> {
    const stored = await onceInTurn(this.#pool, turn.id, `offers.accept:${input.offerId}`, (client) =>
      acceptOffer(client, turn, input, this.#accept),
    );
    const { agreementId } = stored;
    const agreement =
      agreementId === undefined
        ? undefined
        : await withClient(this.#pool, (client) => agreementById(client, agreementId));
    if (stored.kind === 'accepted' && agreement !== undefined) {
      return { kind: 'accepted', agreement, document: documentLink(this.#linkTo, 'agreement', agreement.reference) };
    }
    if (stored.kind === 'accepted') throw new Error('An agreement was concluded and is not there.');
    return { kind: 'refused', code: stored.code, ...(agreement === undefined ? {} : { agreement }) };
  }

  async #write(
    client: pg.ClientBase,
    turn: TurnInfo,
    debtorId: string,
    account: Account,
    terms: PackageOffer,
  ): Promise<OfferRow> {
    const policy = this.#policyOn(turn.today);
    if (bill(account, turn.today, policy).total !== terms.billTotal) {
      throw new Error('An offer was made on a bill that is not the one of today.');
    }
    const facilityId = account.facility.id;
    const version = offerHash(facilityId, terms);
    const basis = basisHash(account, policy);
    const key = [facilityId, version, basis];
    const find = `select id, reference, facility_id, terms, version_hash from offers
                  where facility_id = $1 and version_hash = $2 and basis_hash = $3`;
    const known = await client.query<OfferRow>(find, key);
    if (known.rows[0] !== undefined) return known.rows[0];
    const reference = await newReference(client, 'PN', this.#random);
    const inserted = await client.query(
      `insert into offers (facility_id, version_hash, basis_hash, reference, debtor_id, package_id, policy_id,
         bill_total, amount, total_cost, terms, valid_until, recorded_on, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       on conflict (facility_id, version_hash, basis_hash) do nothing`,
      [
        ...key,
        reference,
        debtorId,
        terms.packageId,
        policy.id,
        terms.billTotal,
        terms.amount,
        terms.plan.totalCost,
        termsToJson(terms),
        terms.validUntil.toString(),
        turn.today.toString(),
        isoInstant(turn.now),
      ],
    );
    if (inserted.rowCount === 1) {
      await appendAudit(client, {
        at: turn.now,
        event: 'offer.recorded',
        actor: `debtor:${debtorId}`,
        subject: reference,
        detail: { facilityId, packageId: terms.packageId, billTotal: terms.billTotal, amount: terms.amount, version },
      });
    }
    const { rows } = await client.query<OfferRow>(find, key);
    const [row] = rows;
    if (row === undefined) throw new Error('An offer was written and is not there.');
    return row;
  }
}
