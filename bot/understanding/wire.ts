import type { AmountResult } from '../../dialogs/recognizers/amountResult.js';
import type { DateResult } from '../../dialogs/recognizers/dateResult.js';
import type { MonthsResult, TenorResult } from '../../dialogs/recognizers/tenor.js';

/** How sure a reading is. A figure stands beside `value` and `past`, and beside `approximate` when there is one reading. */
type Kind = 'value' | 'approximate' | 'ambiguous' | 'range' | 'past' | 'invalid' | 'refused';

/** A sum as `rembuk understand` says it, in whole rupiah. */
export interface WireAmount {
  readonly text: string;
  readonly kind: Kind;
  readonly value?: number;
  readonly candidates?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly code?: string;
}

/** A day as `rembuk understand` says it. `asks` says what to ask for when there is no candidate. */
export interface WireDate {
  readonly text: string;
  readonly kind: Kind;
  readonly iso?: string;
  readonly candidates?: readonly string[];
  readonly asks?: string;
}

/** A tenor as `rembuk understand` says it. */
export interface WireTenor {
  readonly text: string;
  readonly kind: Kind;
  readonly months?: number;
  readonly candidates?: readonly number[];
}

export function wireAmount(amount: AmountResult): WireAmount {
  const { text } = amount;
  switch (amount.kind) {
    case 'value':
      return { text, kind: 'value', value: amount.value };
    case 'approximate':
      return amount.candidates === undefined
        ? { text, kind: 'approximate', value: amount.value }
        : { text, kind: 'approximate', candidates: amount.candidates };
    case 'ambiguous':
      return { text, kind: 'ambiguous', candidates: amount.candidates };
    case 'range':
      return { text, kind: 'range', min: amount.min, max: amount.max };
    case 'refused':
      return { text, kind: 'refused', code: amount.code };
  }
}

export function wireDate(date: DateResult): WireDate {
  const { text } = date;
  switch (date.kind) {
    case 'value':
    case 'past':
      return { text, kind: date.kind, iso: date.date.toString() };
    case 'ambiguous':
      return {
        text,
        kind: 'ambiguous',
        candidates: date.candidates.map((day) => day.toString()),
        ...(date.asks === undefined ? {} : { asks: date.asks }),
      };
    case 'range':
      return { text, kind: 'range', candidates: [date.from.toString(), date.to.toString()] };
    case 'invalid':
      return { text, kind: 'invalid' };
  }
}

export function wireTenor(tenor: TenorResult | MonthsResult): WireTenor {
  const { text } = tenor;
  switch (tenor.kind) {
    case 'value':
      return { text, kind: 'value', months: tenor.months };
    case 'ambiguous':
      return { text, kind: 'ambiguous', candidates: tenor.candidates };
    case 'range':
      return { text, kind: 'range', candidates: [tenor.from, tenor.to] };
    case 'refused':
      return { text, kind: 'refused' };
  }
}
