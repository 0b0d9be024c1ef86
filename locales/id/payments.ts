/** Asking where a payment goes rather than how it is made, in standard spelling: "kalau 500rb masuknya ke mana". */
export const whereItGoesPhrases: readonly string[] = [
  'masuk ke mana',
  'masuk kemana',
  'ke mana uang saya masuk',
  'dipakai untuk apa',
  'dipakai buat apa',
  'untuk bayar apa',
  'buat bayar apa',
  'bunga dulu',
  'pokok dulu',
  'denda dulu',
  'bunga atau pokok',
  'pokok atau bunga',
  'bunga apa pokok',
  'pokok apa bunga',
  'denda atau pokok',
  'pokok atau denda',
  'potong apa dulu',
  'kepotong apa dulu',
  'motong apa dulu',
  'mengurangi pokok',
  'ngurangin pokok',
  'mengurangi apa',
  'alokasi',
  'dialokasikan',
  'pembagian pembayaran',
  'where does the money go',
  'where does my money go',
  'where my money goes',
];

/** Telling of a payment that has been made, or asking whether it has come in. */
export const paidPatterns: readonly string[] = [
  'sudah|barusan|tadi|baru|telah|kemarin|lah|wis|tos|atos|su|done|already|just transfer*|tf|trf|ditransfer|ditransper|mentransfer|kutransfer|bayar*|dibayar|membayar|kubayar|setor*|menyetor|nyetor|kusetor|kirim*|dikirim|kukirim|lunasi*|pay|paid|transferred|sent|mbayar',
  'transfer*|tf|bayar*|setor*|kirim* barusan|tadi|kemarin',
  'bukti|struk|resi|slip|kuitansi|receipt|proof transfer*|tf|bayar*|pembayaran|setor*|pay*',
  'ini|berikut|terlampir|lampirkan bukti|struk|resi|slip|kuitansi',
  'made transfer|payment',
];

/** Asking whether a payment has come in. */
export const arrivedPatterns: readonly string[] = [
  'sudah|udah masuk|sampai|nyampe|diterima|terima|tercatat|terekam|terbaca',
  'masuk|sampai|nyampe|diterima|terima|tercatat belum|tidak|sudah',
  'belum masuk|sampai|nyampe|diterima|tercatat|tampil|muncul',
  'status|cek|mutasi|konfirmasi|check pembayaran|payment|transfer*|setor*|bayar*|laporan',
  'payment status',
  'received|arrived',
];

/** Supposing a payment: said before it, nothing has been paid yet. */
export const supposedPaymentPhrases: readonly string[] = [
  'kalau',
  'jika',
  'misal',
  'misalnya',
  'bila',
  'apabila',
  'andai',
  'seandainya',
  'setelah',
  'sesudah',
  'abis',
  'habis',
  'hendak',
  'berapa lama',
  'if i',
];

/** Asking how, or still meaning to pay, wherever it stands. */
export const howToPayPhrases: readonly string[] = [
  'mau bayar',
  'mau transfer',
  'mau langsung bayar',
  'mau langsung dibayarkan',
  'ingin bayar',
  'belum bayar',
  'belum transfer',
  'belum saya bayar',
  'cara bayar',
  'cara transfer',
  'bayar ke mana',
  'bayar di mana',
  'bayar ke rekening mana',
  'ke rekening mana',
  'lewat mana',
  'how to',
  'how do i',
];

/** What means the day of the message when a payment was made. */
export const paidTodayPhrases: readonly string[] = [
  'barusan',
  'brusan',
  'tadi',
  'td',
  'tdi',
  'sekarang',
  'baru saja',
  'baru aja',
  'just now',
  'just paid',
  'just sent',
];

/** Words in front of a way to pay. */
export const channelLeads: ReadonlySet<string> = new Set(
  'lewat via pakai pake di dari melalui dengan saya bayar transfer tf nya by through with from'.split(' '),
);

/** Not knowing any more: "lupa", "tidak ingat". */
export const forgottenWords: ReadonlySet<string> = new Set(['lupa', 'ingat', 'tahu', 'lewati', 'skip', 'forgot']);

/** Words that speak of a receipt without telling what stands on it: "ada", "punya struknya kak". */
export const bareProofWords: ReadonlySet<string> = new Set(
  'ada punya bukti struk resi kuitansi slip foto nanti belum tidak iya saya kok sih kak pak bu min ini itu yang have yes no not'.split(
    ' ',
  ),
);
