/** What somebody wants done with their own data. Patterns are written as in locales/id/reasons. */
const data =
  'data*|informasi|info|akun|nomor|no|hp|telepon|alamat|nama|email|surel|ktp|foto|tanggal-lahir|profil|rekam|riwayat|address|phone|number|name';
const change =
  'ganti*|diganti|berubah|berganti|pindah|perbarui|diperbarui|ubah*|diubah|koreksi|dikoreksi|update|diupdate|perbaiki|diperbaiki|betulkan|dibetulkan|benerin|salah|keliru|change|changed|correct|wrong';

export const privacyTopicPatterns = {
  erase: [
    `hapus*|dihapus|menghapus|hilangkan|musnahkan|erase|delete|remove ${data}`,
    `${data} dihapus|hapus*|erased|deleted`,
  ],
  correct: [`${change} ${data}`, `${data} ${change}`, 'pindah rumah'],
  object: [
    'keputusan otomatis|mesin|program|robot|sistem|komputer|bot',
    'decision automatic|machine|computer|bot',
    'ditinjau|tinjau manusia|orang',
  ],
  see: [
    'data|informasi|info apa|mana|saja simpan*|disimpan|dipegang|punya|tahu|pegang|nyimpan|menyimpan',
    'lihat|melihat|minta|salinan|cek|kopi data|salinan',
    'simpan|nyimpan|menyimpan|pegang data apa',
    'what data|information you|hold|have|keep',
  ],
} as const;
