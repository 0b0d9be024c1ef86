/** Asking how a grade gets better, in standard spelling; a part may be any of its alternatives. */
export const improvePatterns: readonly string[] = [
  'cara|bagaimana|gimana|supaya|biar|agar|how perbaiki|memperbaiki|benerin|betulin|pulih*|memulihkan|naik*|menaikkan|bagus|baik|lancar|bersih*|membersihkan|apik|improve|better|clean|recover',
  'perbaiki|memperbaiki|pulihkan|memulihkan|naikkan|menaikkan|improve kol|kolektibilitas|nilai|skor|score|status|peringkat|catatan|slik|grade|nama',
  'kapan|iraha naik|membaik',
  'tips|saran kol|kolektibilitas|skor|slik|kredit',
];

/** Asking about SLIK itself: what it is, who corrects it, when it changes. */
export const slikPatterns: readonly string[] = [
  'slik|ideb|idep',
  'bi|bank checking|ceking|cheking|indonesia',
  'blacklist|blaklist',
  'daftar hitam',
  'catatan|riwayat|history ojk|bi|kredit|buruk|jelek',
  'nama bersih|jelek|rusak|hitam|merah',
];
