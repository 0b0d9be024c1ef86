import type { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../engine/results.js';
import type { Locale } from '../../locales/index.js';

/** A picture that can be fetched for a day without further proof. */
export interface PictureLink {
  readonly contentType: 'image/png';
  readonly url: string;
}

export interface Pictures {
  /** A link to the picture of a plan: what is left to pay and the interest, month by month, in the debtor's language. */
  plan(plan: Plan, locale: Locale, now: Temporal.Instant): Promise<PictureLink>;
}
