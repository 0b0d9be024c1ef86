import type { TurnContext } from 'botbuilder';
import { proposalId, proposedTerms, settlementTerms } from '../engine/agreedTerms.js';
import { bill } from '../engine/bill.js';
import { compareDays } from '../engine/calendar.js';
import type { Account } from '../engine/facility.js';
import type { Rupiah } from '../engine/money.js';
import type { PackageReason } from '../engine/packageReasons.js';
import { packagesExplained } from '../engine/packages.js';
import { isRefusal } from '../engine/refusal.js';
import type { Bill, PackageOffer } from '../engine/results.js';
import { settlement } from '../engine/settlement.js';
import type { Proposal } from './ports/proposals.js';
import { safeRoom } from './safeRoom.js';
import type { Services } from './services.js';
import { verifiedDebtor } from './session.js';
import { turnInfo } from './turnInfo.js';

/** What can be offered on a debt today. */
export interface OfferedTerms {
  readonly owed: Bill;
  /** What is left a month of the debtor's safe amount; null when it is not known. */
  readonly room: Rupiah | null;
  readonly terms: readonly PackageOffer[];
  /** Why there is no package, when there is none. */
  readonly reasons: readonly PackageReason[];
}

/** The response curve that settlements are weighed by, where the bank tells no other group of customers. */
const segment = 'umum';

/**
 * The packages that fit a debt and, where the whole of it is due, the settlement by one payment; of two ways to pay once
 * only the one that costs the debtor less. `months` are those chosen for a package.
 */
export function offeredTerms(
  context: TurnContext,
  services: Services,
  account: Account,
  months: Readonly<Record<string, number>> = {},
): OfferedTerms {
  const { facility } = account;
  const { today } = turnInfo(context);
  const policy = services.policyOn(today);
  const owed = bill(account, today, policy);
  const room = safeRoom(context, owed);
  const explained = packagesExplained({
    bill: owed,
    annualRate: facility.planAnnualRate,
    product: facility.product,
    asOf: today,
    policy,
    months,
    ...(room === null ? {} : { safeAmount: room }),
  });
  if (isRefusal(explained)) return { owed, room, terms: [], reasons: [] };
  const packaged = explained.packages.flatMap(({ offer }) => (offer === null ? [] : [offer]));
  const reasons = packaged.length > 0 ? [] : explained.packages.flatMap((one) => one.reasons);
  return { owed, room, terms: withSettlement(packaged, settled(account, owed, services, today)), reasons };
}

/** A debt that was bought is settled by a person: what it cost, below which nothing is offered, is not in the records. */
function settled({ facility }: Account, owed: Bill, services: Services, today: Bill['asOf']): PackageOffer | undefined {
  if (owed.basis !== 'outstanding' || owed.total <= 0 || facility.soldOn !== null) return undefined;
  const policy = services.policyOn(today);
  const weighed = settlement({ debt: owed.total, segment, asOf: today, policy });
  if (isRefusal(weighed) || weighed.best === null) return undefined;
  const terms = settlementTerms({ bill: owed, level: weighed.best, asOf: today, policy });
  return isRefusal(terms) ? undefined : terms;
}

function withSettlement(
  packaged: readonly PackageOffer[],
  settlement: PackageOffer | undefined,
): readonly PackageOffer[] {
  if (settlement === undefined) return packaged;
  const isDearer = (one: PackageOffer): boolean =>
    one.plan.months === 1 && one.plan.totalCost >= settlement.plan.totalCost;
  const left = packaged.filter((one) => !isDearer(one));
  return left.some(({ plan }) => plan.months === 1) ? left : [settlement, ...left];
}

/** The terms of a debtor's own plan that has been accepted or countered and can still be agreed on. */
async function ownPlanTerms(
  context: TurnContext,
  services: Services,
  account: Account,
): Promise<{ readonly proposal: Proposal; readonly terms: PackageOffer } | undefined> {
  const proposals = await services.proposals.list(verifiedDebtor(context).id);
  const proposal = proposals.find(({ facilityId }) => facilityId === account.facility.id);
  const { today } = turnInfo(context);
  if (proposal === undefined || !canBeAgreed(proposal, today)) return undefined;
  const terms = planTerms(services, account, proposal.agreeable, today);
  return terms === undefined ? undefined : { proposal, terms };
}

function canBeAgreed(
  proposal: Proposal,
  today: Bill['asOf'],
): proposal is Proposal & { readonly agreeable: NonNullable<Proposal['agreeable']> } {
  const { agreeable, validUntil } = proposal;
  if (agreeable === null || validUntil === null) return false;
  return compareDays(today, validUntil) <= 0 && compareDays(today, agreeable.firstDueDate) < 0;
}

/** A plan on today's bill as it would be written down; undefined when it cannot be. */
export function planTerms(
  services: Services,
  account: Account,
  { firstDueDate, months, payment }: NonNullable<Proposal['agreeable']>,
  today: Bill['asOf'],
): PackageOffer | undefined {
  const policy = services.policyOn(today);
  const terms = proposedTerms({
    bill: bill(account, today, policy),
    annualRate: account.facility.planAnnualRate,
    firstDueDate,
    proposal: { payment, months },
    asOf: today,
    policy,
  });
  return isRefusal(terms) ? undefined : terms;
}

/** The terms that a package's name stands for today: a package, the settlement, or the debtor's own plan. */
export async function termsNamed(
  context: TurnContext,
  services: Services,
  account: Account,
  { months, packageId }: { readonly packageId: string; readonly months?: number },
): Promise<PackageOffer | undefined> {
  if (packageId === proposalId) return (await ownPlanTerms(context, services, account))?.terms;
  const chosen = months === undefined ? {} : { [packageId]: months };
  return offeredTerms(context, services, account, chosen).terms.find((one) => one.packageId === packageId);
}
