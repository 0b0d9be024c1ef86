import type { Decimal } from 'decimal.js';
import { Precise } from './decimals.js';
import type { Rate } from './money.js';
import type { SettlementCurve } from './policies/settlement.js';

/**
 * The share of debtors who are expected to pay when offered a discount: as known, and on the straight line between the
 * two nearest known answers (linear interpolation). Throws a RangeError outside the curve: the policy allows no such level.
 */
export function responseAt({ response }: Pick<SettlementCurve, 'response'>, discount: Rate): Decimal {
  const asked = new Precise(discount);
  const above = response.findIndex((point) => asked.lte(point.discount));
  const high = response[above];
  if (high === undefined) throw new RangeError('The discount is above the response curve.');
  if (asked.eq(high.discount)) return new Precise(high.paidShare);
  const low = response[above - 1];
  if (low === undefined) throw new RangeError('The discount is below the response curve.');
  const rise = new Precise(high.paidShare).minus(low.paidShare);
  return asked.minus(low.discount).times(rise).div(new Precise(high.discount).minus(low.discount)).plus(low.paidShare);
}
