import { recognizePhones } from './contact.js';

const grouped = /(?<!\p{Nd})\p{Nd}(?:[ .-]?\p{Cf}?\p{Nd}){9,24}(?!\p{Nd})/gu;

/** An amount may be as long as an account number; it shows itself by its currency, its thousands or its round tail. */
function isAmount(run: string, before: string): boolean {
  if (/(?:rp|idr)\.?\s?$/i.test(before)) return true;
  if (/^\d{1,3}(?:\.\d{3}){3,4}$/.test(run)) return true;
  return /^[1-9]\d{3,8}0{6}$/.test(run);
}

function mask(run: string): string {
  let left = (run.match(/\p{Nd}/gu)?.length ?? 0) - 4;
  return run.replace(/\p{Nd}/gu, (digit) => {
    left -= 1;
    return left >= 0 ? '*' : digit;
  });
}

function masked(text: string, keep: (run: string) => boolean): string {
  return text.replace(grouped, (run: string, offset: number) => {
    const stays = isAmount(run, text.slice(Math.max(0, offset - 5), offset)) || keep(run);
    return stays ? run : mask(run);
  });
}

/**
 * Masks identity, card and account numbers (ten digits or more, also grouped) in a text, keeping the last four.
 * Amounts stay readable; phone numbers are masked like accounts, since they identify just as well.
 */
export function maskIdentifiers(text: string): string {
  return masked(text, () => false);
}

/**
 * Masks identity, card and account numbers in a message that is still to be answered: phone numbers stay, because the
 * debtor may be telling the registered one.
 */
export function maskIncoming(text: string): string {
  return masked(text, (run) => recognizePhones(run).length > 0);
}
