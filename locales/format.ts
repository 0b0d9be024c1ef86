import type { Temporal } from 'temporal-polyfill';
import type { Rate, Rupiah } from '../engine/money.js';

/** Languages the bot writes: Indonesian is the source, English accompanies it. */
export type FormatLanguage = 'id' | 'en';

const months: Record<FormatLanguage, readonly string[]> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Indonesia's zones have no daylight saving, so a fixed offset is exact and needs no zone data of the machine. */
const zones = {
  'Asia/Jakarta': { offset: '+07:00', abbreviation: 'WIB' },
  'Asia/Pontianak': { offset: '+07:00', abbreviation: 'WIB' },
  'Asia/Makassar': { offset: '+08:00', abbreviation: 'WITA' },
  'Asia/Jayapura': { offset: '+09:00', abbreviation: 'WIT' },
} as const;

export type IndonesianZone = keyof typeof zones;

const twoDigits = (value: number) => String(value).padStart(2, '0');

/**
 * Writes whole rupiah the Indonesian way: 1500000 is 'Rp1.500.000', -1500 is '-Rp1.500'. `Intl` is not used because
 * Node 20 prints a space after Rp.
 * @throws RangeError when the amount is not a whole number in the safe range.
 */
export function formatRupiah(amount: Rupiah): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole rupiah amount: ${amount}`);
  return `${amount < 0 ? '-' : ''}Rp${formatNumber(Math.abs(amount))}`;
}

/** Writes a whole number with dots between thousands: 1250 is '1.250'. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Writes a calendar day in words: '20 Maret 2026', or '20 March 2026' in English. */
export function formatDate(date: Temporal.PlainDate, language: FormatLanguage = 'id'): string {
  return `${date.day} ${months[language][date.month - 1]} ${date.year}`;
}

/** Writes a calendar day in figures: '20/03/2026'. */
export function formatDateShort(date: Temporal.PlainDate): string {
  return `${twoDigits(date.day)}/${twoDigits(date.month)}/${date.year}`;
}

/** Writes an instant as local time with its zone named: '21 November 2026 14.05 WIB' ('14:05' in English). */
export function formatInstant(
  instant: Temporal.Instant,
  language: FormatLanguage = 'id',
  zone: IndonesianZone = 'Asia/Jakarta',
): string {
  const { offset, abbreviation } = zones[zone];
  const local = instant.toZonedDateTimeISO(offset);
  const separator = language === 'id' ? '.' : ':';
  const time = `${twoDigits(local.hour)}${separator}${twoDigits(local.minute)}`;
  return `${formatDate(local.toPlainDate(), language)} ${time} ${abbreviation}`;
}

/**
 * Writes a fraction as a percentage without leaving decimal text, so no binary rounding can appear: '0.001' is '0,1%'.
 * @throws RangeError when the text is not a plain decimal fraction.
 */
export function formatPercent(fraction: Rate, language: FormatLanguage = 'id'): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(fraction);
  if (match === null) throw new RangeError(`not a decimal fraction: ${fraction}`);
  const [, sign = '', whole = '', decimals = ''] = match;
  const digits = decimals.padEnd(2, '0');
  const integer = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(2).replace(/0+$/, '');
  return `${sign}${integer}${rest === '' ? '' : `${language === 'id' ? ',' : '.'}${rest}`}%`;
}

/** Names an account, card or phone number by its last four characters only: '…4471' is 'berakhiran 4471'. */
export function maskNumber(number: string, language: FormatLanguage = 'id'): string {
  const ending = number.replace(/[^0-9A-Za-z]/g, '').slice(-4);
  return language === 'id' ? `berakhiran ${ending}` : `ending ${ending}`;
}
