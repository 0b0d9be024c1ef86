import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { PictureLink, Pictures } from '../../dialogs/ports/pictures.js';
import { pictureWords, rupiah } from '../../dialogs/replies.js';
import { halfUpPortion, monthlyRate } from '../../engine/rate.js';
import { repay } from '../../engine/repay.js';
import type { Plan, PlanRow } from '../../engine/results.js';
import type { Locale } from '../../locales/index.js';
import { type Codec, SealBrokenError, sealedCodec } from '../sessions/codec.js';
import { purposeKey } from '../web/purposeKey.js';

export interface PlanPicturesOptions {
  /** The bank's signing secret. */
  readonly secret: string;
  /** Where debtors reach this service; without it links are relative to the page. */
  readonly publicUrl?: string | undefined;
  /** How long a link shows its picture; a day unless told, as long as a conversation is taken up again. */
  readonly minutes?: number;
}

/** A picture by its link, or why there is none. */
export type PictureCheck =
  | { readonly kind: 'picture'; readonly png: Buffer }
  | { readonly kind: 'expired' }
  | { readonly kind: 'tampered' };

/** What a picture is drawn from; enough to work its rows out again. */
const drawing = z.object({
  amount: z.number().int().positive(),
  rate: z.string(),
  payment: z.number().int().positive(),
  months: z.number().int().positive().max(600),
  first: z.string(),
  locale: z.enum(['id', 'en']),
  /** Epoch seconds after which the link shows nothing. */
  expires: z.number().int(),
});

type Drawing = z.infer<typeof drawing>;

/** What the seal is for. */
const place = 'plan-picture';

/**
 * Pictures of plans behind links that carry the plan itself, encrypted (AES-256-GCM): nothing is stored, a turn draws
 * nothing, and the address gives no figure away. The picture is drawn when it is looked at.
 */
export class PlanPictures implements Pictures {
  readonly #codec: Codec;
  readonly #base: string;
  readonly #seconds: number;

  constructor(options: PlanPicturesOptions) {
    this.#codec = sealedCodec(Buffer.from(purposeKey(options.secret, place)).toString('base64'));
    this.#base = options.publicUrl === undefined ? '' : new URL(options.publicUrl).origin;
    this.#seconds = (options.minutes ?? 24 * 60) * 60;
  }

  async plan(plan: Plan, locale: Locale, now: Temporal.Instant): Promise<PictureLink> {
    const first = plan.rows[0]?.dueDate.toString() ?? '';
    const { amount, annualRate: rate, months, payment } = plan;
    const expires = Math.floor(now.epochMilliseconds / 1000) + this.#seconds;
    const content: Drawing = { amount, rate, payment, months, first, locale, expires };
    const query = new URLSearchParams({ isi: this.#codec.seal(place, JSON.stringify(content)) });
    return { contentType: 'image/png', url: `${this.#base}/gambar/rencana.png?${query}` };
  }

  /** Draws what a link's token says. A token that was not made here, or was altered, is `tampered`. */
  async draw(token: string, now: Temporal.Instant): Promise<PictureCheck> {
    const content = this.#open(token);
    if (content === undefined) return { kind: 'tampered' };
    if (content.expires * 1000 <= now.epochMilliseconds) return { kind: 'expired' };
    const { amount, locale, months } = content;
    // Loaded with the first picture: a chat that shows none starts without it.
    const { drawPlan } = await import('./drawPlan.js');
    const png = await drawPlan(amount, rowsOf(content), { ...pictureWords(months, locale), rupiah });
    return { kind: 'picture', png };
  }

  #open(token: string): Drawing | undefined {
    try {
      return drawing.parse(JSON.parse(this.#codec.open(place, token)));
    } catch (error) {
      if (error instanceof SealBrokenError) return undefined;
      throw error;
    }
  }
}

/** The plan's rows as `simulate` made them: the same payment every month, the last one clears the rest. */
function rowsOf(content: Drawing): readonly PlanRow[] {
  const rows = repay({
    principal: content.amount,
    firstDueDate: Temporal.PlainDate.from(content.first),
    maxMonths: content.months,
    interestOn: halfUpPortion(monthlyRate(content.rate)),
    paymentFor: () => content.payment,
  });
  if (rows === undefined) throw new RangeError('A plan that was made here repays its debt.');
  return rows;
}
