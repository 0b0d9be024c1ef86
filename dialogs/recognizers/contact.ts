import parsePhoneNumber from 'libphonenumber-js/min';
import { unitWords } from '../../locales/id/lexicon.js';
import { plain } from './normalize.js';

/** A phone number in E.164 or a customer number as registered ("CIF-1001"). */
export type ContactResult =
  | { readonly kind: 'phone'; readonly value: string }
  | { readonly kind: 'customerNumber'; readonly value: string }
  | { readonly kind: 'none' };

const phoneLike = /(?<![\p{L}\d-]|\d[.,]|\d )(?:\(?\+?\d)(?:[\d().-]| (?=[\d(+-])){7,22}/gu;
const link = /(?<=wa\.me\/|tel:|phone=)\+?\d{9,15}(?!\d)/g;
const labelled = /nasabah\p{L}*[\s:#.-]*(?:saya|ku|adalah|yaitu)?[\s:#.-]*([a-z]{2,4})?-?(\d{3,12})(?!\d)/iu;
const customerLike = /(?<![\p{L}\d])(cif)[\s:#.-]*(\d{3,12})(?!\d)/iu;
/** What makes the digits behind it an account, an identity or a sum. */
const otherNumber =
  /(?<!\p{L})(?:rp|idr|va|virtual(?: account)?|briva|rek|rekening|norek|nik|n\.i\.k|ktp|kk|npwp|kontrak|akun|account|kartu|invoice|resi|faktur|tiket|ref|referensi|polis|bpjs|imei|sim|plat|id|transaksi)(?:nya)?(?: (?:saya|bca|bri|bni|mandiri|bsi|btn|cimb|danamon|permata|tujuan|no|nomor|pinjaman|kredit|account))*[\s.:#=-]{0,3}$/iu;
const currencyAfter = /^\s?(?:rupiah|perak|idr|,-|ribu|rb|juta|jt)(?!\p{L})/iu;

/** Numbers read out digit by digit: "kosong delapan satu dua" → "0812", padded to the same length. */
function spokenDigits(text: string): string {
  return text.replace(/(?<!\p{L})(?:\p{L}+|\d)(?:[ ,-]+(?:\p{L}+|\d)(?![\p{L}\d]))+/gu, (span) => {
    const words = span.split(/[ ,-]+/);
    const digits = words.map((word) => (/^\d$/.test(word) ? word : unitWords.get(word.toLowerCase())));
    const from = digits.findIndex((digit) => digit !== undefined);
    let end = from;
    while (digits[end] !== undefined) end += 1;
    const run = digits.slice(from, end).join('');
    const tail = words.slice(end).join(' ');
    return run.length < 9
      ? span
      : `${words.slice(0, from).join(' ')} ${run} ${tail.length > 0 ? spokenDigits(tail) : ''}`;
  });
}

function phoneOf(candidate: string): string | undefined {
  if (!/^\(?(?:0|\+?\s?62|8)/.test(candidate) || /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(candidate)) return undefined;
  const digits = candidate.replace(/\D/g, '');
  // Indonesians also write 62812… without the plus and 812… without the zero.
  // "062812…" lost its plus; "0622-7551234" is a fixed line in Pematangsiantar.
  const international = /^\(?\+?\s?(?:00)?62/.test(candidate) || /^0628[1-9]\d{7,10}$/.test(digits);
  const national = international ? digits.replace(/^0{0,2}620?/, '') : digits.replace(/^0/, '');
  if (!international && !digits.startsWith('0') && !/^8[1-9]\d{7,10}$/.test(digits)) return undefined;
  const phone = parsePhoneNumber(`+62${national}`, 'ID');
  return phone?.country === 'ID' && phone.isValid() ? phone.number : undefined;
}

/** Cuts a run of figures that holds several numbers: "0812 3456 7890 0857 1234 5678". */
function numbersIn(run: string): readonly string[] {
  const whole = phoneOf(run);
  if (whole !== undefined) return [whole];
  const parts = run.split(/(?<=\d) (?=\(?\+?(?:62|0)\d)|-(?=\+62|08)/);
  return parts.length < 2 ? [] : parts.flatMap((part) => phoneOf(part) ?? []);
}

/**
 * Finds every Indonesian phone number in a message, in order, as +62…: mobile and fixed, grouped, in a wa.me link or read
 * out digit by digit. Identity, account and contract numbers and sums are none.
 */
export function recognizePhones(text: string): readonly string[] {
  const message = spokenDigits(plain(text));
  const found: { readonly at: number; readonly number: string }[] = [];
  const rest = message.replace(link, (span, at: number) => {
    const number = phoneOf(span);
    if (number !== undefined) found.push({ at, number });
    return '\0'.repeat(span.length);
  });
  for (const match of rest.matchAll(phoneLike)) {
    if (otherNumber.test(rest.slice(Math.max(0, match.index - 40), match.index))) continue;
    if (currencyAfter.test(rest.slice(match.index + match[0].length))) continue;
    for (const number of numbersIn(match[0].replace(/[ (.-]+$/, ''))) found.push({ at: match.index, number });
  }
  const numbers = found.sort((a, b) => a.at - b.at).map(({ number }) => number);
  return [...new Set(numbers)];
}

/**
 * Finds the registered phone number or the customer number in a message. Phones come back as +62…, customer numbers in
 * capitals with a dash. A sixteen-digit identity number is neither.
 */
export function recognizeContact(text: string): ContactResult {
  const message = plain(text);
  const customer = customerLike.exec(message);
  if (customer?.[2] !== undefined) return { kind: 'customerNumber', value: `CIF-${customer[2]}` };
  const [phone] = recognizePhones(message);
  if (phone !== undefined) return { kind: 'phone', value: phone };
  const number = labelled.exec(message);
  if (number?.[2] === undefined) return { kind: 'none' };
  const prefix = number[1] === undefined ? '' : `${number[1].toUpperCase()}-`;
  return { kind: 'customerNumber', value: `${prefix}${number[2]}` };
}
