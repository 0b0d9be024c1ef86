import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { loadPolicies, standardPolicyFile } from '../../bot/policy/loadPolicy.js';
import type { Account, Facility, InstalmentContract, LedgerEntry } from '../../engine/facility.js';
import type { Policy } from '../../engine/policy.js';
import { isRefusal, type Refusal } from '../../engine/refusal.js';
import { instalmentsOf } from '../../engine/schedule.js';

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

export function standardPolicy(): Policy {
  const [policy] = loadPolicies(standardPolicyFile);
  if (policy === undefined) throw new Error('The standard document is empty.');
  return policy;
}

/** The value of a result that must not be a refusal. */
export function accepted<T extends object>(value: T): Exclude<T, Refusal> {
  if (isRefusal(value)) throw new Error(`Refused: ${value.code} ${value.field ?? ''} ${value.limit ?? ''}`);
  return value as Exclude<T, Refusal>;
}

/** The KTA of domain.md §8 V1 as conversation.md uses it. */
export const ktaContract: InstalmentContract = {
  kind: 'instalment',
  principal: 24_000_000,
  annualRate: '0.10',
  months: 24,
  method: 'anuitas',
  firstDueDate: day('2025-08-17'),
};

const ktaFacility: Facility = {
  id: 'kta-sari',
  reference: 'TG-KTASARI2',
  number: '8821-0034-4471',
  product: 'kta',
  originalCreditor: 'Bank Contoh',
  currentCreditor: 'Bank Contoh',
  soldOn: null,
  contract: ktaContract,
  penalty: { dailyRate: '0.001', graceDays: 0 },
  accelerated: false,
  planAnnualRate: '0',
  earlySettlementRate: '0',
  recordedGrade: null,
};

export function entry(kind: LedgerEntry['kind'], date: string, amount: number, id = `${kind}-${date}`): LedgerEntry {
  return { id, date: day(date), kind, amount, description: kind };
}

/** The KTA with its first instalments paid on their due dates, and whatever else is given. */
export function kta(
  paid: number,
  facility: Partial<Facility> = {},
  ledger: readonly LedgerEntry[] = [],
): Account & { readonly facility: Facility } {
  const instalments = instalmentsOf(ktaContract);
  const payments = instalments
    .slice(0, paid)
    .map(({ dueDate, interest, principal }) => entry('payment', dueDate.toString(), principal + interest));
  return { facility: { ...ktaFacility, ...facility }, instalments, ledger: [...payments, ...ledger] };
}

/** A card that owes what its ledger says: 21% a year (1.75% a month), due on 5 October 2026. */
export function card(ledger: readonly LedgerEntry[]): Account {
  const facility: Facility = {
    ...ktaFacility,
    id: 'card',
    product: 'kartu_kredit',
    contract: { kind: 'revolving', annualRate: '0.21', dueDate: day('2026-10-05') },
    penalty: { dailyRate: '0', graceDays: 0 },
  };
  return { facility, instalments: [], ledger };
}

/** Rates of up to 60% a year with up to four decimals. */
export const rates = fc.integer({ min: 0, max: 6000 }).map((points) => (points / 10_000).toFixed(4));

/** Whole rupiah of every size up to a trillion. */
export const amounts = fc.oneof(
  fc.integer({ min: 1, max: 1_000 }),
  fc.integer({ min: 1, max: 100_000_000 }),
  fc.integer({ min: 1, max: 1_000_000_000_000 }),
);

/** A ledger of the KTA's life in any order: payments, fees, penalties and waivers of any size. */
export const ledgers = fc.array(
  fc.record({
    id: fc.uuid(),
    date: fc.integer({ min: 0, max: 900 }).map((days) => day('2025-07-01').add({ days })),
    kind: fc.constantFrom(
      'payment' as const,
      'payment' as const,
      'fee' as const,
      'penalty' as const,
      'waiver' as const,
    ),
    amount: fc.integer({ min: 1, max: 3_000_000 }),
    description: fc.constant('posting'),
  }),
  { maxLength: 25 },
);
