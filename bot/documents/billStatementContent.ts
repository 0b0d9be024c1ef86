import type { Grade, Product } from '../../engine/facility.js';
import type { Rate, Rupiah } from '../../engine/money.js';
import type { BillLine } from '../../engine/results.js';

/** One contractual instalment on the statement; `dueDate` is an ISO day. */
interface BillStatementInstalment {
  readonly number: number;
  readonly dueDate: string;
  readonly principal: Rupiah;
  readonly interest: Rupiah;
}

/**
 * Everything a bill statement says, as plain JSON without prose. Days are ISO days (2026-11-21), instants ISO instants
 * (2026-11-21T07:05:00Z). The lines sum exactly to `total`.
 */
export interface BillStatementContent {
  readonly schema: 1;
  readonly reference: string;
  /** ISO day the bill is as of. */
  readonly asOf: string;
  /** ISO instant of issue. */
  readonly issuedAt: string;
  readonly creditor: string;
  readonly originalCreditor: string;
  /** ISO day of the sale of the debt, or null when it was never sold. */
  readonly soldOn: string | null;
  readonly debtor: { readonly name: string; readonly customerNumber: string };
  readonly facility: { readonly product: Product; readonly numberEnding: string };
  readonly basis: 'arrears' | 'outstanding';
  readonly lines: readonly {
    readonly kind: BillLine['kind'];
    readonly amount: Rupiah;
    readonly instalments: readonly number[];
  }[];
  readonly total: Rupiah;
  readonly penalties: readonly {
    readonly instalment: number;
    readonly base: Rupiah;
    readonly dailyRate: Rate;
    readonly days: number;
    readonly amount: Rupiah;
  }[];
  /** The contractual instalments the bill is made of. */
  readonly instalments: readonly BillStatementInstalment[];
  /** ISO day from which payments are counted, or null. */
  readonly paymentsSince: string | null;
  readonly daysPastDue: number;
  readonly grade: Grade;
  readonly gradeSource: 'recorded' | 'estimate';
}
