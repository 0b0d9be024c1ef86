import { normalize, plain } from './normalize.js';

const solid = /(?<![\d.,-])\d{6}(?!\d|[.,-]\d)/g;
const grouped = /(?<![\d.,-]|\d )(?:\d{3}[ .-]{1,2}\d{3}|\d{2} \d{2} \d{2}|\d(?:[ -]\d){5})(?!\d|[ .,-]\d)/g;
const spoken = new Map(
  ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'].map((word, value) => [
    word,
    String(value),
  ]),
).set('kosong', '0');

/** Six digits said one after the other. */
function recognizeSpokenCode(text: string): string | undefined {
  const digits = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => spoken.get(word) ?? (/^\d$/.test(word) ? word : ' '))
    .join('');
  const codes = digits.split(/ +/).filter((run) => run.length > 1);
  return codes.length === 1 && codes[0]?.length === 6 ? codes[0] : undefined;
}

/**
 * Finds the six-digit one-time code in a message, also when grouped ("402 913", "402-913"), spoken digit by digit or
 * wrapped in words. Returns undefined when there is none, when there are several, or when the digits are money.
 */
export function recognizeCode(text: string): string | undefined {
  const message = plain(text);
  const found = [...message.matchAll(solid), ...message.matchAll(grouped)].filter(
    (match) => !/(?:rp|idr)\.? ?$/i.test(message.slice(Math.max(0, match.index - 5), match.index)),
  );
  const codes = new Set(found.map((match) => match[0].replace(/\D/g, '')));
  if (codes.size > 1) return undefined;
  const [code] = codes;
  return code ?? recognizeSpokenCode(message);
}

const resend =
  /\b(?:kirim|krm|minta|send|resend)\p{L}* (?:\p{L}+ ){0,3}(?:ulang|lagi|baru|again)|\b(?:kode|otp|sms)\p{L}* (?:\p{L}+ ){0,3}(?:belum|blm|tidak|tdk|ga|gak|g|nggak|ngga|enggak) (?:\p{L}+ ){0,2}(?:masuk|sampai|sampe|terima|diterima|dpt|dapat|dapet|datang|dateng|muncul|ada)|\b(?:belum|blm|ga|gak|nggak|tidak|tdk) (?:\p{L}+ ){0,2}(?:terima|dapat|dapet|dpt|masuk|nerima)\p{L}*(?: (?:kode|otp|sms)|$)|^(?:resend|kode baru|kirim ulang)/u;

/** Tells whether a message asks for the one-time code to be sent again ("kirim ulang", "kodenya belum masuk"). */
export function recognizeResend(text: string): boolean {
  return resend.test(
    normalize(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}
