import { ambiguousSlangAmounts, oneMagnitudeWords, slangAmounts } from '../../locales/id/lexicon.js';
import { magnitudesAt, type Sum } from './moneyMagnitude.js';
import type { Token } from './moneyTokens.js';
import { type Quantity, readQuantity } from './quantity.js';
import { RUPIAH } from './writtenNumber.js';

const steps = [1n, 10n, 100n].map((step) => step * RUPIAH);

/** The ends of "dua tiga juta", "dua tiga ratus ribu" and "dua ratus tiga ratus ribu", before the magnitude. */
function neighbours(first: Quantity, second: Quantity): readonly [bigint, bigint] | undefined {
  if (first.style !== 'words' || second.style !== 'words') return undefined;
  const [low, high] = [first.value, second.value];
  if (low < 10n * RUPIAH && high === (low + RUPIAH) * 100n) return [low * 100n, high];
  return steps.some((step) => high === low + step && low % step === 0n && low < 10n * step) ? [low, high] : undefined;
}

/** Reads a row of numbers before one magnitude: two neighbours are a range, others cannot be put together. */
export function readRunOfNumbers(tokens: readonly Token[], first: Quantity): Sum | undefined {
  let last = first;
  let count = 1;
  for (let quantity = readQuantity(tokens, first.next); quantity !== undefined && count < 12; count += 1) {
    last = quantity;
    quantity = readQuantity(tokens, quantity.next);
  }
  const powers = magnitudesAt(tokens, last.next);
  const sum = tokens[last.next]?.text ?? '';
  if (
    last.value < 100n * RUPIAH &&
    (slangAmounts.has(sum) || ambiguousSlangAmounts.has(sum) || oneMagnitudeWords.has(sum))
  )
    return { next: last.next + 1, candidates: [], magnitudes: [], approximate: false, fault: 'malformed' };
  if (count === 1 || powers.length === 0) return undefined;
  const [power] = powers;
  const shape = { next: last.next + 1, candidates: [], magnitudes: powers, approximate: false };
  const range = count === 2 ? neighbours(first, last) : undefined;
  if (power === undefined || range === undefined) return { ...shape, fault: 'malformed' };
  return { ...shape, range: [range[0] * power, range[1] * power] };
}
