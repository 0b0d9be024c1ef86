/** Words between two figures in one form each: "sd" from one to another, "atau" for either, "-" for a tilde. */
type Joint = readonly [RegExp, string];

const joints: readonly Joint[] = [
  [/(?<!\p{L})s[./]d\.?(?!\p{L})/gu, 'sd'],
  [/(?<!\p{L})(?:sampai|sampe|sampek|smpe|smpai|hingga) ?(?:dengan|dgn|ke)(?!\p{L})/gu, 'sd'],
];

/** Words that join only beside a figure. */
const besideFigures: readonly Joint[] = [
  [/(?<=\d\p{L}{0,5} ?(?:\p{L}+ )?)(?:smp|sampek|ampe)(?= ?(?:tgl |tanggal )?\d)/gu, 'sd'],
  [/(?<=dari (?:tgl|tanggal) ?\d{1,2} )ke(?= (?:tgl |tanggal )?\d)/g, 'sd'],
  [
    /(?<!\p{L})(?:atau|ato|atw) (?:(?:mungkin|kalau|kalo|klo|bisa|tidak|ga|gak|nggak|malah|paling|lambat|telat|ya) )+(?=(?:tgl |tanggal )?\d)/gu,
    'atau',
  ],
  [
    /(?<=\d\p{L}{0,5} (?:\p{L}+ )?)(?:kalau|kalo|klo|kl) (?:tidak|tdk|ga|gak|g|nggak|ngga|enggak)(?: bisa)?(?: ya)? (?=(?:tgl |tanggal )?\d)/gu,
    'atau',
  ],
  [/(?<=\d ?)~(?= ?\d)/g, '-'],
];

/** Writes the words between figures in one form, padded, so that places in the message stay true. */
export function plainJoints(message: string): string {
  const pairs = /\d/.test(message) ? [...joints, ...besideFigures] : joints;
  return pairs.reduce((text, [pattern, joint]) => text.replace(pattern, (span) => joint.padEnd(span.length)), message);
}
