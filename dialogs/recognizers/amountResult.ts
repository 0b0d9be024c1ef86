import { type Mention, readingsOf } from './amountMention.js';
import { RUPIAH } from './writtenNumber.js';

/** Why something that looks like a sum is not taken as one. */
export type AmountRefusal = 'negative' | 'percent' | 'malformed' | 'too_large' | 'fraction';

/** What a sum in a message means, in whole rupiah. `text` is the message's own words for it. */
export type AmountResult =
  | { readonly kind: 'value'; readonly text: string; readonly value: number }
  /** About `value`; `candidates` stand beside it when the unit was left out as well ("500an"). Always to be confirmed. */
  | {
      readonly kind: 'approximate';
      readonly text: string;
      readonly value: number;
      readonly candidates?: readonly number[];
    }
  /** Never choose for the debtor: ask which candidate is meant. */
  | { readonly kind: 'ambiguous'; readonly text: string; readonly candidates: readonly number[] }
  | { readonly kind: 'range'; readonly text: string; readonly min: number; readonly max: number }
  | { readonly kind: 'refused'; readonly text: string; readonly code: AmountRefusal };

/** One quadrillion rupiah: above it an amount is a slip of the finger. */
const LARGEST = 1_000_000_000_000_000n;

export function refused(text: string, code: AmountRefusal): AmountResult {
  return { kind: 'refused', text, code };
}

/** Turns readings in millionths into whole rupiah, ascending and without doubles, or says why it cannot. */
function wholeRupiah(readings: readonly bigint[]): readonly number[] | AmountRefusal {
  const whole = readings.filter((reading) => reading % RUPIAH === 0n).map((reading) => reading / RUPIAH);
  if (whole.length === 0) return 'fraction';
  const small = whole.filter((value) => value <= LARGEST);
  if (small.length === 0) return 'too_large';
  return [...new Set(small)].sort((a, b) => (a < b ? -1 : 1)).map(Number);
}

/** Says what one mention means. */
export function resultOf(mention: Mention, text: string): AmountResult {
  if (mention.percent) return refused(text, 'percent');
  const fault = mention.sum.fault ?? faultOf(mention);
  if (fault !== undefined) return refused(text, fault);
  if (mention.negative) return refused(text, 'negative');
  const [low, high] = mention.sum.range ?? [];
  if (low !== undefined && high !== undefined) return rangeOf([low], [high], text);
  const readings = readingsOf(mention).candidates;
  const values = wholeRupiah(readings);
  if (typeof values === 'string') return refused(text, values);
  const last = values.at(-1) ?? 0;
  if (mention.approximate)
    return values.length > 1
      ? { kind: 'approximate', text, value: last, candidates: values }
      : { kind: 'approximate', text, value: last };
  // A reading that fell away as a fraction or as too large does not make the other one certain.
  if (readings.length === 1 || (values.length === 1 && readings.every((reading) => reading === readings[0])))
    return { kind: 'value', text, value: last };
  return { kind: 'ambiguous', text, candidates: values };
}

function faultOf(mention: Mention): AmountRefusal | undefined {
  const style = mention.sum.bare?.style;
  if (style === 'huge') return 'too_large';
  return style === 'malformed' || style === 'code' ? 'malformed' : undefined;
}

/** Says what "from … to …" means. Of several readings the everyday, larger ones are taken: a range is asked about anyway. */
export function rangeOf(low: readonly bigint[], high: readonly bigint[], text: string): AmountResult {
  const [from, to] = [wholeRupiah(low), wholeRupiah(high)];
  if (typeof from === 'string') return refused(text, from);
  if (typeof to === 'string') return refused(text, to);
  const [one, other] = [from.at(-1) ?? 0, to.at(-1) ?? 0];
  return { kind: 'range', text, min: Math.min(one, other), max: Math.max(one, other) };
}
