import type { TurnContext } from 'botbuilder';
import { proposalId, settlementId } from '../../engine/agreedTerms.js';
import type { Rupiah } from '../../engine/money.js';
import type { PackageReason } from '../../engine/packageReasons.js';
import type { PackageOffer } from '../../engine/results.js';
import { dayText, rupiah, words } from '../replies.js';
import type { Offer } from '../services.js';
import { describeDifference, describeScheme } from './plan.js';

/** How a package is called: "Paket B", "Pelunasan sekaligus", "Usulan Anda". */
export function packageName(context: TurnContext, packageId: string): string {
  if (packageId === settlementId) return words(context, 'offers.settlement');
  if (packageId === proposalId) return words(context, 'offers.own');
  return words(context, 'offers.choose', { package: packageId });
}

/** The name where the word "paket" stands before it already: "B", "Pelunasan sekaligus". */
export function packageLabel(context: TurnContext, packageId: string): string {
  return packageId === settlementId || packageId === proposalId ? packageName(context, packageId) : packageId;
}

/** One offer of a list: how it is paid, what it costs in all against today's bill, whom it suits. */
export function describeOffer(context: TurnContext, offer: Offer, number: number, room: Rupiah | null): string {
  const { terms } = offer;
  const option = words(context, 'offers.option', {
    number,
    name: packageName(context, terms.packageId),
    reference: offer.reference,
    scheme: describeScheme(context, terms),
    cost: rupiah(terms.plan.totalCost),
    end: dayText(context, terms.plan.endDate),
    difference: describeDifference(context, terms),
  });
  const above = room !== null && terms.plan.months > 1 && !fits(terms, room);
  return [option, words(context, whyOf(terms)), ...(above ? [words(context, 'offers.aboveSafe')] : [])].join(' ');
}

function whyOf({ discount, plan }: PackageOffer): 'offers.whyOnce' | 'offers.whyLess' | 'offers.whyLight' {
  if (plan.months === 1) return 'offers.whyOnce';
  return discount > 0 ? 'offers.whyLess' : 'offers.whyLight';
}

/** Whether instalments stay within what is safe a month. A single payment is not a monthly burden and is not judged so. */
export function fits({ plan }: PackageOffer, room: Rupiah): boolean {
  return plan.months > 1 && plan.payment <= room;
}

/** Why no package fits, in a clause. Packages for another kind of bill say nothing about this one. */
export function describeNoPackage(context: TurnContext, reasons: readonly PackageReason[]): string {
  const reason = reasons.find(({ code }) => code !== 'other_basis');
  if (reason === undefined) return words(context, 'offers.whyNone');
  const { asked, found } = reason;
  switch (reason.code) {
    case 'days_past_due_below':
    case 'days_past_due_above':
      return words(context, 'offers.whyDays', { asked, found });
    case 'total_below':
    case 'total_above':
      return words(context, 'offers.whyTotal', { asked: rupiah(Number(asked)), found: rupiah(Number(found)) });
    case 'grade_below':
    case 'grade_above':
      return words(context, 'offers.whyGrade', { asked, found });
    case 'other_product':
    case 'other_segment':
      return words(context, 'offers.whyProduct');
    default:
      return words(context, 'offers.whyNone');
  }
}
