import type { Temporal } from 'temporal-polyfill';
import type { Rate, Rupiah } from './money.js';

export const products = ['kta', 'kpr', 'kartu_kredit', 'kendaraan', 'modal_kerja'] as const;
export type Product = (typeof products)[number];

/** How interest is laid over the months (Bank Indonesia's consumer leaflet): flat, declining ("efektif") or annuity. */
export const interestMethods = ['flat', 'efektif', 'anuitas'] as const;
export type InterestMethod = (typeof interestMethods)[number];

/** Credit quality: 1 Lancar, 2 Dalam Perhatian Khusus, 3 Kurang Lancar, 4 Diragukan, 5 Macet. */
export type Grade = 1 | 2 | 3 | 4 | 5;

/** A loan repaid by a schedule of monthly instalments. */
export interface InstalmentContract {
  readonly kind: 'instalment';
  readonly principal: Rupiah;
  readonly annualRate: Rate;
  readonly months: number;
  readonly method: InterestMethod;
  readonly firstDueDate: Temporal.PlainDate;
}

/** A credit card: interest runs daily (actual/365) on posted principal; instalments are empty, charges are ledger entries. */
export interface RevolvingContract {
  readonly kind: 'revolving';
  readonly annualRate: Rate;
  /** Day past which the oldest unpaid minimum payment is late; drives days past due. */
  readonly dueDate: Temporal.PlainDate;
}

export const graceKinds = ['all_or_nothing', 'excluded'] as const;
export type GraceKind = (typeof graceKinds)[number];

export interface PenaltyTerms {
  /** Fraction of the overdue instalment per day, simple: '0.001' is 0.1% a day. */
  readonly dailyRate: Rate;
  /** Days after the due date without penalty. */
  readonly graceDays: number;
  /**
   * What happens once grace is exceeded: days count from the due date ('all_or_nothing', where nothing is said), or the
   * days of grace stay free ('excluded').
   */
  readonly grace?: GraceKind;
}

/** One debt under one contract. Every term comes from the contract, none from the product. */
export interface Facility {
  readonly id: string;
  /** How bank and debtor call this case, TG-…; it stands in every message about it. */
  readonly reference: string;
  /** Contract or card number; shown masked, last four only. */
  readonly number: string;
  readonly product: Product;
  readonly originalCreditor: string;
  readonly currentCreditor: string;
  readonly soldOn: Temporal.PlainDate | null;
  readonly contract: InstalmentContract | RevolvingContract;
  readonly penalty: PenaltyTerms;
  /** True when the whole debt has fallen due (macet, sold, ended): plans then cover everything, not only arrears. */
  readonly accelerated: boolean;
  /** Interest a year charged on a repayment plan of this debt; '0' when plans carry none. */
  readonly planAnnualRate: Rate;
  /** Fraction of the remaining principal charged for settling early. */
  readonly earlySettlementRate: Rate;
  /** The grade the bank has recorded, or null: then the grade is an estimate by days past due. */
  readonly recordedGrade: Grade | null;
}

/** One contractual instalment. */
export interface Instalment {
  readonly number: number;
  readonly dueDate: Temporal.PlainDate;
  readonly principal: Rupiah;
  readonly interest: Rupiah;
}

export const ledgerKinds = ['payment', 'fee', 'penalty', 'waiver', 'charge'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** One posting; `amount` is always positive, the kind gives the sign. `charge` is card spending (principal). */
export interface LedgerEntry {
  readonly id: string;
  readonly date: Temporal.PlainDate;
  readonly kind: LedgerKind;
  readonly amount: Rupiah;
  readonly description: string;
}

/** A facility with everything the engine needs to say what is owed on any day. */
export interface Account {
  readonly facility: Facility;
  readonly instalments: readonly Instalment[];
  readonly ledger: readonly LedgerEntry[];
}
