import type { Temporal } from 'temporal-polyfill';
import { recognizeAmount, recognizeAmounts } from '../recognizers/amount.js';
import { recognizeMonths } from '../recognizers/tenor.js';
import { type AskedReading, sameWay, type Way } from './asked.js';
import { endDay } from './endDay.js';
import { paidFirst } from './paidFirst.js';

/** Ways that a message names: those that are certain, and those of which one must be chosen or confirmed. */
interface Found {
  readonly certain: readonly Way[];
  readonly unsure: readonly Way[];
}

const comparing =
  /(?<!\p{L})(?:bandingkan|bandingin|banding|perbandingan|dibandingkan|dibanding|dibandingin|compare|compared|vs)(?!\p{L})/iu;
/** "6 9 12 bulan", "6/9/12 bln": numbers in a row before one unit. */
const monthList =
  /(?<![\d.,])((?:\d{1,2}(?:\s*(?:[,/&]|dan|atau|sama|vs|and|or)\s*|\s+)){1,5}\d{1,2})\s*(?:bulan|bln|bl|x|months?)(?!\p{L})/iu;
/** More lines than this are no comparison any more. */
const mostWays = 6;

const payment = (amount: number): Way => ({ by: 'payment', payment: amount });
const months = (count: number): Way => ({ by: 'months', months: count });

function monthsIn(text: string): Found {
  const list = monthList.exec(text)?.[1]?.match(/\d+/g)?.map(Number) ?? [];
  if (list.length > 1 && list.every((count) => count > 0)) return { certain: list.map(months), unsure: [] };
  const found = recognizeMonths(text);
  switch (found.kind) {
    case 'value':
      return { certain: [months(found.months)], unsure: [] };
    case 'range':
      return { certain: [months(found.from), months(found.to)], unsure: [] };
    case 'ambiguous':
      return found.candidates.length > 1
        ? { certain: found.candidates.map(months), unsure: [] }
        : { certain: [], unsure: found.candidates.map(months) };
    case 'none':
      return { certain: [], unsure: bareMonths(text) };
  }
}

/** A small number alone may count months as well as thousands or millions. */
function bareMonths(text: string): readonly Way[] {
  if (!/^\P{L}*(?<![\d.,])\d{1,2}(?![\d.,])\P{L}*$/u.test(text)) return [];
  const found = recognizeMonths(text, { bareIsMonths: true });
  return found.kind === 'value' ? [months(found.months)] : [];
}

function paymentsIn(text: string): Found {
  const all = recognizeAmounts(text);
  if (all.length === 0) return { certain: [], unsure: [] };
  // Corrections and sums that are turned down are left out of the answer, not of the list.
  const standing = recognizeAmount(text);
  const listed = all.length > 1 && all.every(({ kind }) => kind === 'value') && standing.kind === 'ambiguous';
  if (listed) return { certain: all.flatMap((sum) => (sum.kind === 'value' ? [payment(sum.value)] : [])), unsure: [] };
  switch (standing.kind) {
    case 'value':
      return { certain: [payment(standing.value)], unsure: [] };
    case 'range':
      return { certain: [payment(standing.min), payment(standing.max)], unsure: [] };
    case 'approximate':
      return { certain: [], unsure: (standing.candidates ?? [standing.value]).map(payment) };
    case 'ambiguous':
      return { certain: [], unsure: standing.candidates.map(payment) };
    default:
      return { certain: [], unsure: [] };
  }
}

/**
 * Reads what a message asks to be worked out: sums a month, months, an end date, several side by side, a sum paid first.
 * Readings that are certain are laid side by side; whatever has more than one meaning is asked about.
 */
export function readAsked(text: string, today: Temporal.PlainDate): AskedReading {
  const first = paidFirst(text);
  if (first.kind === 'onceOrMonthly') return first;
  if (first.kind === 'unclear') return { kind: 'firstUnclear' };
  const rest = first.kind === 'none' ? text : first.rest;
  const advance =
    first.kind === 'first' ? { paidFirst: first.amount } : first.kind === 'withdrawn' ? { paidFirst: 0 } : {};
  const tenors = monthsIn(rest);
  const sums = paymentsIn(rest);
  const end = tenors.certain.length + tenors.unsure.length > 0 ? { kind: 'none' as const } : endDay(rest, today);
  if (end.kind === 'dayOf' && sums.certain.length === 0) return { ...end, ...advance };
  if (end.kind === 'past' || end.kind === 'invalidDay') return end;
  const days = end.kind === 'days' ? end.ways : [];
  const certain = [...sums.certain, ...tenors.certain, ...(days.length === 1 ? days : [])];
  const unsure = [...sums.unsure, ...tenors.unsure, ...(days.length > 1 ? days : [])];
  if (unsure.length > 0) return { kind: 'which', ways: distinct([...certain, ...unsure]), ...advance };
  const ways = distinct(certain);
  const compares = comparing.test(text);
  if (ways.length === 0 && first.kind === 'none') return { kind: compares ? 'compareWhat' : 'none' };
  const besideLast = compares && ways.length === 1 ? { besideLast: true } : {};
  return { kind: 'asked', asked: { ways, ...advance, ...besideLast } };
}

function distinct(ways: readonly Way[]): Way[] {
  return ways.filter((way, index) => ways.findIndex((other) => sameWay(other, way)) === index).slice(0, mostWays);
}
