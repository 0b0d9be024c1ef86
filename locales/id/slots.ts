/** How debtors name what they have told before, in standard spelling. Longer names are looked for first. */
export const slotNames = {
  income: ['penghasilan', 'pendapatan', 'pemasukan', 'gaji', 'gajian', 'upah', 'income'],
  necessities: ['kebutuhan', 'pengeluaran', 'belanja', 'biaya hidup', 'makan', 'kontrakan', 'expenses'],
  otherInstalments: ['cicilan lain', 'cicilan yang lain', 'utang lain', 'pinjaman lain', 'other instalments'],
  payment: ['bayar', 'bayarnya', 'cicilan', 'setoran', 'payment'],
  amount: ['jumlah', 'nominal', 'amount'],
  what: ['isi', 'keluhan', 'cerita', 'alasan', 'penjelasan'],
  date: ['tanggal', 'hari', 'date'],
  phone: ['nomor', 'hp', 'telepon'],
} as const satisfies Record<string, readonly string[]>;

/** How a message begins that puts something right. */
export const correctionCues: readonly string[] = [
  'eh',
  'ehh',
  'ralat',
  'koreksi',
  'revisi',
  'maksud saya',
  'maksud',
  'salah ketik',
  'salah tulis',
  'salah',
  'keliru',
  'harusnya',
  'seharusnya',
  'ganti',
  'ubah',
  'typo',
  'bukan',
  'tadi salah',
  'maaf salah',
  'sorry',
  'sori',
  'wait',
  'actually',
  'correction',
];
