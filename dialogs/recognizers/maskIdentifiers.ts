const grouped = /(?<!\p{Nd})\p{Nd}(?:[ .-]?\p{Cf}?\p{Nd}){9,24}(?!\p{Nd})/gu;

/** An amount may be as long as an account number; it shows itself by its currency, its thousands or its round tail. */
function isAmount(run: string, before: string): boolean {
  if (/(?:rp|idr)\.?\s?$/i.test(before)) return true;
  if (/^\d{1,3}(?:\.\d{3}){3,4}$/.test(run)) return true;
  return /^[1-9]\d{3,8}0{6}$/.test(run);
}

/**
 * Masks identity, card and account numbers (ten digits or more, also grouped) in a text, keeping the last four.
 * Amounts stay readable; phone numbers are masked like accounts, since they identify just as well.
 */
export function maskIdentifiers(text: string): string {
  return text.replace(grouped, (run: string, offset: number) => {
    if (isAmount(run, text.slice(Math.max(0, offset - 5), offset))) return run;
    let left = (run.match(/\p{Nd}/gu)?.length ?? 0) - 4;
    return run.replace(/\p{Nd}/gu, (digit) => {
      left -= 1;
      return left >= 0 ? '*' : digit;
    });
  });
}
