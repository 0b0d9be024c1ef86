import type { Temporal } from 'temporal-polyfill';
import type { Rupiah } from '../../engine/money.js';
import type { TurnInfo } from './turn.js';

/** A payment that a debtor says they have made. */
interface Payment {
  readonly facilityId: string;
  readonly amount: Rupiah;
  /** The day on which it was made. */
  readonly paidOn: Temporal.PlainDate;
  /** A channel of the policy; null when the debtor does not say. */
  readonly channelId: string | null;
  /** What stands on the receipt, with identifiers masked; null when nothing was told. */
  readonly proof: string | null;
}

/** A payment as it is reported, with the files that show it. */
export interface ReportedPayment extends Payment {
  readonly uploadIds: readonly string[];
}

/** A reported payment on record. */
export interface PaymentClaim extends Payment {
  /** BY-…, as bank and debtor call it. */
  readonly reference: string;
  /** The day by which the bank answers. */
  readonly answerBy: Temporal.PlainDate;
  /** The day of the posting it has been found in; null while none has. */
  readonly postedOn: Temporal.PlainDate | null;
  /** How many files were handed in. */
  readonly files: number;
}

/** How a debt is paid, and payments that a debtor says they have made. */
export interface PaymentService {
  /** The virtual account that the bank has given a debt; undefined when there is none or the debt is not this debtor's. */
  virtualAccount(debtorId: string, facilityId: string): Promise<string | undefined>;
  /**
   * Takes down a reported payment and looks for its posting at once. The same payment reported again is the same claim
   * (`isNew` false). Undefined when the debt is not this debtor's.
   */
  report(
    turn: TurnInfo,
    debtorId: string,
    payment: ReportedPayment,
  ): Promise<{ readonly claim: PaymentClaim; readonly isNew: boolean } | undefined>;
  /** A debtor's reported payments, the latest first, after looking for postings that have come in since. */
  claims(turn: TurnInfo, debtorId: string): Promise<readonly PaymentClaim[]>;
  /** Those found in a posting of which the debtor has not been told yet; from now on they have. */
  news(turn: TurnInfo, debtorId: string): Promise<readonly PaymentClaim[]>;
}
