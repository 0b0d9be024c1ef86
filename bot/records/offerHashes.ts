import { offerVersion } from '../../engine/agreement.js';
import type { Account } from '../../engine/facility.js';
import type { Policy } from '../../engine/policy.js';
import type { PackageOffer } from '../../engine/results.js';
import { contentHash, sha256 } from '../hash.js';

/** The version hash of terms on a facility: what was shown is exactly what can be accepted. */
export const offerHash = (facilityId: string, terms: PackageOffer): string =>
  sha256(offerVersion({ facilityId, terms }));

/**
 * Hash of what an offer rests on: contract, instalments, postings and policy. The day is not in it, so a penalty that
 * grows by the day leaves an offer standing within its validity; a payment, a fee or a new policy does not.
 */
export const basisHash = (account: Account, policy: Policy): string => contentHash({ account, policy });
