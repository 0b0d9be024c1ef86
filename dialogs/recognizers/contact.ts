import parsePhoneNumber from 'libphonenumber-js/min';
import { plain } from './normalize.js';

/** A phone number in E.164 or a customer number as registered ("CIF-1001"). */
export type ContactResult =
  | { readonly kind: 'phone'; readonly value: string }
  | { readonly kind: 'customerNumber'; readonly value: string }
  | { readonly kind: 'none' };

const phoneLike = /(?<![\p{L}\d-])(?:\(?\+?\d)(?:[\d().-]| (?=[\d(+-])){7,22}/gu;
const customerLike = /(?<![\p{L}\d])(cif)[\s:#.-]*(\d{3,12})(?!\d)/iu;
const labelled = /nasabah\p{L}*[\s:#.-]*(?:saya|ku|adalah|yaitu)?[\s:#.-]*([a-z]{2,4})?-?(\d{3,12})(?!\d)/iu;

function recognizePhone(message: string): string | undefined {
  for (const match of message.matchAll(phoneLike)) {
    const [candidate] = match;
    const money = /(?:rp|idr)\.? ?$/i.test(message.slice(Math.max(0, match.index - 5), match.index));
    if (money || !/^\(?(?:0|\+?\s?62|8)/.test(candidate) || /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(candidate)) continue;
    const digits = candidate.replace(/\D/g, '');
    // Indonesians also write 62812… without the plus and 812… without the zero.
    const dialled = digits.startsWith('62') ? `+${digits}` : digits.startsWith('8') ? `+62${digits}` : digits;
    const phone = parsePhoneNumber(dialled, 'ID');
    if (phone?.country === 'ID' && phone.isValid()) return phone.number;
  }
  return undefined;
}

/**
 * Finds the registered phone number or the customer number in a message. Phones come back as +62…, customer numbers in
 * capitals with a dash. A sixteen-digit identity number is neither.
 */
export function recognizeContact(text: string): ContactResult {
  const message = plain(text);
  const customer = customerLike.exec(message);
  if (customer?.[2] !== undefined) return { kind: 'customerNumber', value: `CIF-${customer[2]}` };
  const phone = recognizePhone(message);
  if (phone !== undefined) return { kind: 'phone', value: phone };
  const number = labelled.exec(message);
  if (number?.[2] === undefined) return { kind: 'none' };
  const prefix = number[1] === undefined ? '' : `${number[1].toUpperCase()}-`;
  return { kind: 'customerNumber', value: `${prefix}${number[2]}` };
}
