import type pg from 'pg';
import { withClient } from './transaction.js';
import { instantOf, isoInstant } from './values.js';

/** The records as QA asks for them: references, amounts and states, no names, phones or free text about a person. */
export interface RecordsSnapshot {
  readonly disputes: readonly Row[];
  readonly agreements: readonly Row[];
  readonly offers: readonly Row[];
  readonly proposals: readonly Row[];
  readonly handoffs: readonly Row[];
  readonly consents: readonly Row[];
  readonly hardships: readonly Row[];
  readonly complaints: readonly Row[];
  readonly requests: readonly Row[];
  readonly stops: readonly Row[];
  readonly payments: readonly Row[];
  readonly audit: readonly Row[];
}

type Row = Readonly<Record<string, unknown>>;

/** Every query is one list, oldest first. Columns named in `instants` become ISO instants. */
const queries = {
  agreements: `select a.reference, o.reference as offer, a.facility_id as "facilityId", a.status,
      o.package_id as "packageId", a.bill_total as "billTotal", a.amount, a.total_cost as "totalCost",
      (a.terms->'plan'->>'months')::int as months, a.accepted_at as "acceptedAt", a.cancel_until as "cancelUntil",
      a.cancelled_at as "cancelledAt", a.version_hash as "versionHash",
      (select jsonb_agg(jsonb_build_object('number', i.number, 'dueDate', i.due_date, 'payment', i.payment,
         'principal', i.principal, 'interest', i.interest, 'balance', i.balance) order by i.number)
       from agreement_instalments i where i.agreement_id = a.id) as instalments
    from agreements a join offers o on o.id = a.offer_id order by a.accepted_at, a.reference`,
  offers: `select reference, facility_id as "facilityId", package_id as "packageId", policy_id as "policyId",
      bill_total as "billTotal", amount, total_cost as "totalCost", (terms->'plan'->>'months')::int as months,
      (terms->>'discount')::bigint as discount, valid_until as "validUntil", recorded_at as "recordedAt",
      version_hash as "versionHash"
    from offers order by recorded_at, package_id, reference`,
  proposals: `select reference, facility_id as "facilityId", status, level, payment, months,
      first_due_date as "firstDueDate", agreeable_payment as "agreeablePayment", agreeable_months as "agreeableMonths",
      reasons, answer_by as "answerBy", valid_until as "validUntil", proposed_at as "proposedAt",
      answered_at as "answeredAt", replaced_at is not null as replaced
    from proposals order by proposed_at, reference`,
  handoffs: `select reference, topic, status, facility_id as "facilityId", channel, opened_at as "openedAt"
    from handoffs order by opened_at, reference`,
  disputes: `select d.reference, d.facility_id as "facilityId", d.category, d.status, d.amount, d.items,
      (select count(*)::int from dispute_evidence e where e.dispute = d.reference) as evidence, d.channel,
      d.received_on as "receivedOn", d.answer_by as "answerBy", d.extended_answer_by as "extendedAnswerBy",
      d.documents_by as "documentsBy", d.received_at as "receivedAt"
    from disputes d order by d.received_at, d.reference`,
  consents: `select a.reference as agreement, c.phrase, c.version_hash as "versionHash", c.channel,
      c.given_at as "givenAt"
    from consents c join agreements a on a.id = c.agreement_id order by c.given_at, a.reference`,
  hardships: `select reference, facility_id as "facilityId", wish, calls, (consented_at is not null) as consented,
      (story is not null) as story, (erased_at is not null) as erased, recorded_at as "recordedAt"
    from hardships order by recorded_at, reference`,
  complaints: `select reference, kind, (debtor_id is not null) as verified, (happened is not null) as happened,
      (who is not null) as who, (evidence is not null) as evidence, (contact is not null) as contact,
      contact_pause as "contactPause", answer_by as "answerBy", status, received_at as "receivedAt"
    from complaints order by received_at, reference`,
  requests: `select reference, kind, field, status, received_at as "receivedAt", answer_by as "answerUntil"
    from privacy_requests order by received_at, reference`,
  stops: `select channel, (debtor_id is not null) as verified, stopped_at as "stoppedAt", undone_at as "undoneAt"
    from contact_stops order by stopped_at, id`,
  payments: `select c.reference, c.facility_id as "facilityId", c.amount, c.paid_on as "paidOn", c.channel_id as "way",
      (c.proof is not null) as proof, (select count(*)::int from payment_evidence e where e.claim = c.reference) as files,
      c.answer_by as "answerBy", c.matched_entry as entry, (c.told_at is not null) as told, c.channel,
      c.reported_at as "receivedAt"
    from payment_claims c order by c.reported_at, c.reference`,
  audit: 'select seq, at, event, subject, detail from audit order by seq',
} as const;

const instants = new Set([
  'proposedAt',
  'answeredAt',

  'acceptedAt',
  'cancelUntil',
  'cancelledAt',
  'recordedAt',
  'openedAt',
  'givenAt',
  'at',
  'receivedAt',
  'answerUntil',
  'stoppedAt',
  'undoneAt',
]);

/** Everything QA can assert on, as plain JSON. */
export async function recordsSnapshot(pool: pg.Pool): Promise<RecordsSnapshot> {
  return withClient(pool, async (client) => {
    const list = async (name: keyof typeof queries): Promise<readonly Row[]> => {
      const { rows } = await client.query<Row>(queries[name]);
      return rows.map(plain);
    };
    return {
      disputes: await list('disputes'),
      agreements: await list('agreements'),
      offers: await list('offers'),
      proposals: await list('proposals'),
      handoffs: await list('handoffs'),
      consents: await list('consents'),
      hardships: await list('hardships'),
      complaints: await list('complaints'),
      requests: await list('requests'),
      stops: await list('stops'),
      payments: await list('payments'),
      audit: await list('audit'),
    };
  });
}

const plain = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      instants.has(key) && typeof value === 'string' ? isoInstant(instantOf(value)) : value,
    ]),
  );
