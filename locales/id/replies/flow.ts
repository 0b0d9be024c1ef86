export const flow = {
  identity: 'pemeriksaan identitas',
  bill: 'melihat tagihan',
  simulation: 'hitung cicilan',
  offers: 'pilihan keringanan',
  acceptance: 'persetujuan',
  dispute: 'pengajuan keberatan',
  agreements: 'surat perjanjian',
} as const;
