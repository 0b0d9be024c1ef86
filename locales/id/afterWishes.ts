/** How debtors ask for the end of a debt and for letters; matched on standard words in small letters, a space at both ends. */
export const afterWishes = {
  /** "surat lunas", "surat keterangan lunas" */
  payoffLetter: / surat (?:keterangan )?(?:lunas|pelunasan) | payoff letter /,
  /** "kalau dilunasi sekarang berapa", "pelunasan dipercepat" */
  payoff:
    / (?:pelunasan|melunasi|dilunasi|dilunasin|lunasi|lunasin|pelunasannya) (?:\S+ ){0,3}(?:dipercepat|lebih cepat|lebih awal|sekarang|hari ini|semua|semuanya|seluruhnya) | pay off (?:early|earlier|now|everything) /,
  letters:
    / (?:semua|daftar|lihat|minta|kirim) (?:\S+ ){0,2}surat (?:saya|lagi|lama|yang) | (?:semua|daftar) surat | (?:all my|list of) letters /,
} as const;
