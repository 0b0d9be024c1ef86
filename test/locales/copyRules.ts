import type { Locale } from '../../locales/index.js';

/**
 * The copy rules of the bot as patterns. What a table may say although a rule forbids it stands in `mayDescribe`: a warning
 * has to name the trick, and a complaint the wrong.
 */
export interface Ban {
  readonly rule: string;
  readonly id: RegExp;
  readonly en: RegExp;
  /** Keys, or tables, that describe what others do. */
  readonly mayDescribe?: RegExp;
}

const aboutOthers = /^(scam|complaint)\.|^menu\.(scam|complaint)$|\.middlemen$/;

export const bans: readonly Ban[] = [
  {
    rule: 'addresses with respect',
    id: /\b(kamu|kau|engkau|lo|lu|elo|gue|gua|bro|sis|gan|kak|kakak|anda)\b|\b(?:Pak|Bu)\b(?!\/)/,
    en: /\b(dear|buddy|mate|guys|dude)\b/i,
  },
  {
    rule: 'standard language',
    id: /\b(gak|nggak|enggak|ga|udah|aja|banget|dong|nih|deh|yuk|bikin|cuma|kalo|gimana|makasih)\b/i,
    en: /\b(gonna|wanna|gotta|ain't|ASAP|pls|thx)\b/i,
  },
  {
    rule: 'no threat',
    id: /segera bayar|(?:harus|wajib) (?:di)?bayar|\b(?:di)?sita\b|penyitaan|polisi|pidana|penjara|di?tuntut|gugat|daftar hitam|langkah hukum|jalur hukum|tindakan tegas|konsekuensi|akibatnya/i,
    en: /\bmust pay\b|pay (?:now|immediately|at once)|legal action|\bsue\b|police|prison|\bjail|seiz|blacklist|consequences|enforcement/i,
    mayDescribe: aboutOthers,
  },
  {
    rule: 'no shame, no guilt',
    id: /\bmalu\b|memalukan|mempermalukan|mangkir|bandel|nakal|kabur|gagal bayar|menunggak terus|tidak bertanggung jawab|kewajiban moral|mengecewakan|kesalahan Anda|lalai/i,
    en: /\bshame|asham|irresponsib|delinquent|defaulter|deadbeat|disappoint|your fault|negligen/i,
    mayDescribe: aboutOthers,
  },
  {
    rule: 'no pressure and no countdown',
    id: /kesempatan terakhir|terakhir kali|hanya hari ini|buruan|sebelum terlambat|jangan sampai|waktu hampir habis|tinggal \{\{\w+\}\} (?:jam|menit|hari)|segera!|secepatnya/i,
    en: /last chance|final (?:notice|warning)|hurry|act now|today only|before it is too late|running out|only \{\{\w+\}\} (?:hours|minutes|days) left/i,
    mayDescribe: aboutOthers,
  },
  {
    rule: 'no borrowing, no selling of what one owns',
    id: /pinjam (?:dulu|uang|dari)|(?<!tanpa )meminjam|jual (?:aset|barang|rumah|kendaraan)|menjual/i,
    en: /(?<!without )\bborrow(?:ing)?\b|sell (?:your|something|assets)/i,
    mayDescribe: aboutOthers,
  },
  {
    rule: 'promises nothing that is not ours to give',
    id: /pasti disetujui|dijamin|kami jamin|pasti (?:lunas|bersih|lancar|naik)|SLIK(?: Anda)? (?:akan |pasti )?(?:bersih|pulih|hilang|dihapus)|bersih dari|memenangkan/i,
    en: /guarantee|surely be approved|will be approved|SLIK (?:will|is going to) (?:be )?(?:clean|clear|erased)|will win\b/i,
    mayDescribe: aboutOthers,
  },
  {
    rule: 'plain words, no jargon',
    id: /wanprestasi|somasi|novasi|subrogasi|cessie|haircut|outstanding|write-?off|\bDPD\b|\bNPL\b|hapus buku|hapus tagih|\bNPWP\b|\bNIK\b|kolektor|debitur|kreditur|\bdefault\b|in casu|a quo/i,
    en: /\bwrite-?off\b|\bDPD\b|\bNPL\b|novation|subrogation|\bdefault(?:ed)?\b|\bobligor|hereinafter|\bdebtor\b|\bcreditor\b|pursuant/i,
  },
  { rule: 'no shouting', id: /!|\?\?/, en: /!|\?\?/ },
  {
    rule: 'no emoji',
    id: /\p{Extended_Pictographic}|[:;]-?[)(DP](?!\w)/u,
    en: /\p{Extended_Pictographic}|[:;]-?[)(DP](?!\w)/u,
  },
];

/** Amounts, moments and days that are written out wrongly. `1.500.000` alone may be an example of what one may write. */
export const formats: Readonly<Record<Locale, Readonly<Record<string, RegExp>>>> = {
  id: {
    'Rp1.250.000: no space, dots, no cents':
      /Rp[.\s]+\d|Rp\d{4,}|Rp[\d.]+,\d|Rp\d{1,3}(?:\.\d{1,2})(?!\d)|\bIDR\b|\d rupiah/,
    'dots between thousands': /\b\d{1,3}(?:,\d{3})+\b/,
    '12 Maret 2026':
      /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|Jun|Jul|Agu|Agt|Sep|Okt|Nov|Des)\b/,
    'times as 14.05 with their zone': /\b\d{1,2}:\d{2}\b|\b(?:[01]\d|2[0-3])\.[0-5]\d\b(?!.*\b(?:WIB|WITA|WIT)\b)/,
    'percent as 0,1%': /\d\.\d+\s?%|\d %/,
  },
  en: {
    'Rp1.250.000: no space, dots, no cents': /Rp[.\s]+\d|Rp\d{4,}|Rp[\d.]+,\d|Rp\d{1,3}(?:\.\d{1,2})(?!\d)|\bIDR\b/,
    '12 March 2026':
      /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?!\d)/,
    'times as 14:05 with their zone':
      /\b(?:[01]\d|2[0-3])[.]\d{2}\b|\b\d{1,2}:\d{2}\b(?!.*\b(?:WIB|WITA|WIT)\b)|\d ?(?:am|pm)\b/i,
    'percent as 0.1%': /\d,\d+\s?%|\d %/,
  },
};

/** What tells of a debt: nobody hears it who has not proved who they are. */
export const debtWords: Readonly<Record<Locale, RegExp>> = {
  id: /utang|tagih|cicil|angsur|tunggak|kredit|pinjam|denda|bunga|jatuh tempo|lunas|keringanan|restruktur|\bKTA\b|\bKPR\b/i,
  en: /debt|\bbill|arrears|instal|\bloan|credit|penalt|interest|\bdue\b|\bowe|paid off|relief|restructur/i,
};

/**
 * How long a sentence group (a paragraph of a bubble, placeholders not counted) may be, in characters: about what a phone
 * shows without scrolling. A bubble has at most three, lists and numbered lines apart.
 */
export const longestParagraph = 420;
export const mostParagraphs = 3;
/** A single sentence that is longer wants to be two. */
export const longestSentence = 200;
