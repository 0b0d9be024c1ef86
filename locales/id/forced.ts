/**
 * What a person at the bank must take up at once. Patterns are written as in locales/id/reasons: parts in order with up to
 * four other words between, alternatives behind a bar, a star for an open end.
 */
const died = 'meninggal*|wafat|berpulang|almarhum|almarhumah|seda|tilar|pupus|maot|died|deceased|passed';
const client = 'nasabah*|debitur*|peminjam*|customer|borrower';
const kin =
  'suami*|istri*|ayah*|bapak*|ibu*|mama*|papa*|orangtua|ortu|kakak*|adik*|anak*|kakek|nenek|om|tante|mertua*|husband|wife|father|mother|son|daughter';
const contract = 'pinjaman*|utang*|kredit*|cicilan*|tagihan*|kta|kpr|angsuran*|kontrak*|loan|debt';

/** The debtor has died, told by somebody else. A bereavement of the debtor ("ibu saya meninggal") is none of these. */
export const deceasedPatterns: readonly string[] = [
  `${client} ${died}`,
  `almarhum|almarhumah|deceased ${contract}|${client}`,
  `${contract} almarhum|almarhumah`,
  `${contract} atas nama ${kin} ${died}`,
  `${kin} ${client} ${died}`,
  `${kin} yang|punya|who|memiliki|ambil|pinjam|meminjam ${contract} ${died}`,
  `yang punya|pinjam|meminjam|berutang|ambil ${died}`,
  `pemilik nomor|hp|akun|pinjaman|utang|kredit ${died}`,
  `orangnya|orang ini sudah ${died}`,
  `ahli waris almarhum|almarhumah|dari`,
  `saya ahli waris`,
];

/** Words that make it a bereavement of the debtor, with costs of their own. */
export const bereavedPatterns: readonly string[] = [
  'pemakaman|penguburan|tahlilan|selamatan|pengobatan|biaya|funeral',
  'yang bayar|membayar|bayarin|menanggung|nanggung|biayai|membiayai',
];

const counsel = 'pengacara*|kuasa-hukum|advokat*|lawyer|lbh|attorney|penasihat-hukum';

/** Somebody acts for the debtor by law. Sellers of ways out are told apart by what the message is about. */
export const representedPatterns: readonly string[] = [
  `saya|kami|selaku|sebagai kuasa|penasihat hukum`,
  `kuasa|penasihat hukum saya|kami|dari|klien`,
  `lewat|melalui|dengan|hubungi|bicara|ke|via|sama ${counsel} saya|kami`,
  `${counsel} saya|kami yang|akan|mengurus|menangani|urus|tangani`,
  `didampingi|diwakili|dikuasakan|wakili|represented|dampingi ${counsel}|hukum`,
  `saya|kami ${counsel} dari|untuk|klien|nya`,
  `mewakili klien`,
  `surat kuasa khusus`,
];

/** People in the household to be careful of, when the debtor speaks of them. */
export const householdPatterns = {
  child: [
    'bayi|balita|newborn|baby',
    'anak kecil|masih|umur|usia|sekolah|sd|tk|bayi|balita',
    'small|young child|children',
  ],
  pregnancy: ['hamil|mengandung|kehamilan|pregnant|ngandung'],
  elderly: ['lansia|jompo|sepuh|elderly', 'orang tua tua|sakit|tanggungan|pensiun|renta', 'usia|umur lanjut'],
  disability: ['difabel|disabilitas|lumpuh|tunanetra|tunarungu|disabled|disability', 'kebutuhan khusus', 'kursi roda'],
} as const;

/** Whole messages that ask for silence, and those that take it back. */
export const stopMessages: readonly string[] = [
  'stop',
  'setop',
  'berhenti',
  'unsubscribe',
  'unreg',
  'stop pesan',
  'berhenti kirim pesan',
  'stop kirim pesan',
  'berhenti menerima pesan',
  'jangan hubungi saya',
  'jangan hubungi saya lagi',
  'jangan kirim pesan lagi',
  'jangan chat saya lagi',
  'stop receiving messages',
];
export const allowMessages: readonly string[] = [
  'terima pesan lagi',
  'mau terima pesan lagi',
  'aktifkan pesan lagi',
  'aktifkan pesan',
  'kirim pesan lagi',
  'boleh kirim pesan lagi',
  'start',
  'receive messages again',
];
