/**
 * How debtors ask after an objection they have made, in standard spelling: one of `before` shortly before the word for it,
 * or one of `after` behind it. English stands beside it.
 */
export const objectionStatus = {
  objection: ['keberatan', 'sanggahan', 'objection', 'objections', 'dispute', 'disputes'],
  before: [
    'status',
    'cek',
    'lihat',
    'kabar',
    'hasil',
    'perkembangan',
    'jawaban',
    'tarik',
    'menarik',
    'cabut',
    'mencabut',
    'batalkan',
    'tanda terima',
    'tambah bukti',
    'tambahan bukti',
    'bukti tambahan',
    'withdraw',
    'my',
  ],
  after: ['status', 'sampai mana', 'sampai', 'bagaimana', 'kapan', 'hasil', 'kabar', 'dijawab', 'ditarik', 'dicabut'],
  /** May stand between the two. */
  between: ['saya', 'yang', 'kemarin', 'itu', 'sudah', 'untuk', 'atas', 'tadi', 'kami', 'my', 'the', 'of', 'dong'],
} as const;

/** How a debtor ends the sending of files, or has none. */
export const filesDone: readonly string[] = [
  'selesai',
  'sudah',
  'sudah selesai',
  'sudah semua',
  'itu saja',
  'cukup',
  'sudah cukup',
  'lanjut',
  'lanjutkan',
  'lewati',
  'tidak ada',
  'tidak punya',
  'belum ada',
  'belum punya',
  'tidak ada bukti',
  'tanpa bukti',
  'nanti',
  'nanti saja',
  'done',
  'finished',
  'none',
  'no',
  'skip',
];

/** Not knowing is an answer where a question may be passed over. */
export const unknown: readonly string[] = [
  'tidak tahu',
  'kurang tahu',
  'tidak ingat',
  'lupa',
  'tidak yakin',
  'entah',
  'tidak jelas',
  'not sure',
  'i do not know',
];

/** All parts at once. */
export const allParts: readonly string[] = [
  'semua',
  'semuanya',
  'keduanya',
  'dua duanya',
  'all',
  'both',
  'all of them',
];
