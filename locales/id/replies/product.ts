export const product = {
  kta: 'KTA',
  kpr: 'KPR',
  kartu_kredit: 'Kartu kredit',
  kendaraan: 'Kredit kendaraan',
  modal_kerja: 'Kredit modal kerja',
} as const;
