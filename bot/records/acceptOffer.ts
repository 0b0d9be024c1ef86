import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { AcceptOutcome, OfferService, TurnInfo } from '../../dialogs/services.js';
import { agreementContent } from '../../engine/agreement.js';
import { bill } from '../../engine/bill.js';
import type { Account } from '../../engine/facility.js';
import type { Policy } from '../../engine/policy.js';
import type { AgreementContent, PackageOffer } from '../../engine/results.js';
import { accountOf } from './accounts.js';
import { agreementInForce } from './agreementRows.js';
import { appendAudit } from './audit.js';
import { debtorById } from './debtors.js';
import { storeDocument } from './documents.js';
import { basisHash, offerHash } from './offerHashes.js';
import { newReference, type RandomInt } from './references.js';
import { isApprovedChange, replaceAgreement } from './replaceAgreement.js';
import { termsFromJson, termsToJson } from './terms.js';
import { dayOf, isoInstant, storableText } from './values.js';

/** What an acceptance needs beside the records. The renderer must not use the pool: it runs inside the transaction. */
export interface AcceptParts {
  readonly policyOn: (day: Temporal.PlainDate) => Policy;
  readonly renderAgreement: (content: AgreementContent, verifyUrl: string) => Promise<Buffer>;
  /** Where anybody can check a paper by its reference. */
  readonly verifyUrl: (reference: string) => string;
  readonly random: RandomInt;
}

type RefusalCode = Extract<AcceptOutcome, { kind: 'refused' }>['code'];

/** The outcome as plain JSON, for the turn's note. */
export type StoredOutcome =
  | { readonly kind: 'accepted'; readonly agreementId: string }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly agreementId?: string };

interface OfferRow {
  readonly id: string;
  readonly reference: string;
  readonly facility_id: string;
  readonly terms: unknown;
  readonly version_hash: string;
  readonly basis_hash: string;
  readonly valid_until: string;
  readonly recorded_on: string;
}

type AcceptInput = Parameters<OfferService['accept']>[1];

/**
 * Accepts an offer inside the caller's transaction: agreement, instalments, consent, paper and audit, or none of them.
 * The facility is locked first, so of acceptances at the same moment one wins and the others find it `taken`.
 */
export async function acceptOffer(
  client: pg.ClientBase,
  turn: TurnInfo,
  input: AcceptInput,
  parts: AcceptParts,
): Promise<StoredOutcome> {
  const offer = await offerOf(client, input);
  if (offer === undefined) return { kind: 'refused', code: 'unknown' };
  await client.query('select from facilities where id = $1 for update', [offer.facility_id]);
  const account = await accountOf(client, input.debtorId, offer.facility_id);
  if (account === undefined) return { kind: 'refused', code: 'unknown' };
  const taken = await agreementInForce(client, offer.facility_id);
  const replaces =
    taken !== undefined && (await isApprovedChange(client, offer.facility_id, termsFromJson(offer.terms), taken));
  if (taken !== undefined && !replaces) return { kind: 'refused', code: 'taken', agreementId: taken.id };

  const policy = parts.policyOn(turn.today);
  const terms = termsFromJson(offer.terms);
  const code = await reasonToRefuse(client, turn, input, { offer, account, policy, terms });
  if (code !== undefined) {
    await appendAudit(client, {
      at: turn.now,
      event: 'offer.refused',
      actor: `debtor:${input.debtorId}`,
      subject: offer.reference,
      detail: { code },
    });
    return { kind: 'refused', code };
  }
  if (taken !== undefined) await replaceAgreement(client, turn, input.debtorId, taken);
  return {
    kind: 'accepted',
    agreementId: await conclude(client, turn, input, parts, { offer, account, policy, terms }),
  };
}

interface Matter {
  readonly offer: OfferRow;
  readonly account: Account;
  readonly policy: Policy;
  readonly terms: PackageOffer;
}

async function offerOf(client: pg.ClientBase, input: AcceptInput): Promise<OfferRow | undefined> {
  const { rows } = await client.query<OfferRow>(
    `select id, reference, facility_id, terms, version_hash, basis_hash, valid_until, recorded_on
     from offers where id = $1 and debtor_id = $2`,
    [input.offerId, input.debtorId],
  );
  return rows[0];
}

async function reasonToRefuse(
  client: pg.ClientBase,
  turn: TurnInfo,
  input: AcceptInput,
  { offer, account, policy, terms }: Matter,
): Promise<RefusalCode | undefined> {
  if (Temporal.PlainDate.compare(turn.today, dayOf(offer.valid_until)) > 0) return 'expired';
  const asShown =
    input.versionHash === offer.version_hash && offerHash(offer.facility_id, terms) === offer.version_hash;
  if (!asShown || basisHash(account, policy) !== offer.basis_hash) return 'changed';
  if (storableText(input.phrase).trim() === '') return 'unconfirmed';
  const spent = await client.query(
    `update one_time_codes set spent_at = $1
     where id = $2 and debtor_id = $3 and purpose = 'accept_offer' and subject = $4 and channel = $5 and user_id = $6
       and used_at is not null and spent_at is null`,
    [isoInstant(turn.now), input.challengeId, input.debtorId, offer.id, turn.channel, turn.userId],
  );
  return spent.rowCount === 1 ? undefined : 'unconfirmed';
}

/** Writes everything that makes an agreement. Returns its id. */
async function conclude(
  client: pg.ClientBase,
  turn: TurnInfo,
  input: AcceptInput,
  parts: AcceptParts,
  { offer, account, policy, terms }: Matter,
): Promise<string> {
  const debtor = await debtorById(client, input.debtorId);
  const reference = await newReference(client, 'PJ', parts.random);
  const cancelUntil = turn.now.add({ hours: 24 * policy.offers.cancelDays });
  const phrase = storableText(input.phrase).trim();
  const content = agreementContent({
    reference,
    offerReference: offer.reference,
    account,
    debtor: { name: debtor.name, customerNumber: debtor.customerNumber },
    // As of the day of the offer: that is the bill the debtor saw, and nothing but the day has changed since.
    bill: bill(account, dayOf(offer.recorded_on), policy),
    terms,
    policy,
    concludedAt: turn.now,
    cancelUntil,
    consent: { phrase, channel: turn.channel, at: turn.now, codeSentToEnding: debtor.phoneEnding },
  });
  const agreementId = await writeAgreement(client, turn, input, { reference, offer, terms, cancelUntil });
  await client.query(
    `insert into consents (agreement_id, debtor_id, code_id, phrase, version_hash, channel, user_id, given_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      agreementId,
      input.debtorId,
      input.challengeId,
      phrase,
      offer.version_hash,
      turn.channel,
      turn.userId,
      isoInstant(turn.now),
    ],
  );
  const pdf = await parts.renderAgreement(content, parts.verifyUrl(reference));
  const stored = { reference, kind: 'agreement', debtorId: input.debtorId, content, pdf, createdAt: turn.now } as const;
  await storeDocument(client, stored);
  const noted = { at: turn.now, actor: `debtor:${input.debtorId}`, subject: reference };
  await appendAudit(
    client,
    {
      ...noted,
      event: 'consent.given',
      detail: { offer: offer.reference, version: offer.version_hash, channel: turn.channel },
    },
    {
      ...noted,
      event: 'agreement.accepted',
      detail: {
        offer: offer.reference,
        facilityId: offer.facility_id,
        packageId: terms.packageId,
        policyId: policy.id,
        amount: terms.amount,
        totalCost: terms.plan.totalCost,
        months: terms.plan.months,
      },
    },
  );
  return agreementId;
}

async function writeAgreement(
  client: pg.ClientBase,
  turn: TurnInfo,
  input: AcceptInput,
  made: {
    readonly reference: string;
    readonly offer: OfferRow;
    readonly terms: PackageOffer;
    readonly cancelUntil: Temporal.Instant;
  },
): Promise<string> {
  const { reference, offer, terms, cancelUntil } = made;
  const { rows } = await client.query<{ id: string }>(
    `insert into agreements (reference, offer_id, debtor_id, facility_id, terms, version_hash, bill_total, amount,
       total_cost, status, accepted_at, cancel_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'in_force', $10, $11) returning id`,
    [
      reference,
      offer.id,
      input.debtorId,
      offer.facility_id,
      termsToJson(terms),
      offer.version_hash,
      terms.billTotal,
      terms.amount,
      terms.plan.totalCost,
      isoInstant(turn.now),
      isoInstant(cancelUntil),
    ],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('An agreement was written and is not there.');
  await client.query(
    `insert into agreement_instalments (agreement_id, number, due_date, payment, principal, interest, balance)
     select $1, * from jsonb_to_recordset($2)
       as plan (number integer, "dueDate" date, payment bigint, principal bigint, interest bigint, balance bigint)`,
    [row.id, JSON.stringify(terms.plan.rows)],
  );
  return row.id;
}
