/** Amounts are read in millionths of a rupiah, so that "1,25" and halves stay exact. */
export const RUPIAH = 1_000_000n;

/**
 * How a number was written, in millionths.
 * `plain` 1500 · `grouped` 1.500 (a thousand and a half, or one and a half) · `full` 1.500.000 or 1.500,00 ·
 * `decimal` 1,5 · `malformed` 1.50.000 · `code` 0812 · `huge` more digits than any sum of money.
 */
export type WrittenNumber =
  | { readonly style: 'plain' | 'full' | 'decimal'; readonly value: bigint; readonly digits: string }
  | { readonly style: 'grouped'; readonly value: bigint; readonly asDecimal: bigint; readonly digits: string }
  | { readonly style: 'malformed' | 'code' | 'huge' };

function fixed(whole: string, fraction = ''): bigint {
  return BigInt(whole) * RUPIAH + BigInt(fraction.padEnd(6, '0').slice(0, 6));
}

/** Reads digits with their points and commas, keeping apart what Indonesians and Americans mean by them. */
export function readWrittenNumber(text: string): WrittenNumber {
  if (text.length > 26) return { style: /^\d+$/.test(text) && !text.startsWith('0') ? 'huge' : 'malformed' };
  if (/^\d+$/.test(text)) {
    if (/^0\d/.test(text)) return { style: 'code' };
    return text.length > 18 ? { style: 'huge' } : { style: 'plain', value: fixed(text), digits: text };
  }
  const groups = /^([1-9]\d{0,2})((?:\.\d{3})+|(?:,\d{3})+)(?:[.,](\d{1,2}))?$/.exec(text);
  if (groups?.[1] !== undefined && groups[2] !== undefined) {
    const separator = groups[2].charAt(0);
    const cents = groups[3];
    if (cents !== undefined && text.at(-cents.length - 1) === separator) return { style: 'malformed' };
    const digits = groups[1] + groups[2].replace(/\D/g, '');
    if (digits.length > 18) return { style: 'huge' };
    const value = fixed(digits, cents);
    if (groups[2].length > 4 || cents !== undefined) return { style: 'full', value, digits };
    return { style: 'grouped', value, asDecimal: fixed(groups[1], groups[2].slice(1)), digits };
  }
  const decimal = /^(0|[1-9]\d{0,14})[.,](\d{1,3})$/.exec(text);
  if (decimal?.[1] === undefined || decimal[2] === undefined) return { style: 'malformed' };
  // Four digits before three more ("1500.000") is grouping gone wrong, not a fraction.
  if (decimal[2].length === 3 && decimal[1] !== '0') return { style: 'malformed' };
  return { style: 'decimal', value: fixed(decimal[1], decimal[2]), digits: decimal[1] };
}
