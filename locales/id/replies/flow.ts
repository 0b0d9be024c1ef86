export const flow = {
  identity: 'pemeriksaan identitas',
  bill: 'melihat tagihan',
  simulation: 'hitung cicilan',
  offers: 'pilihan keringanan',
  acceptance: 'persetujuan',
  dispute: 'pengajuan keberatan',
  disputeStatus: 'keadaan keberatan',
  agreements: 'surat perjanjian',
  proposal: 'usulan Anda',
  proposalStatus: 'kabar usulan',
} as const;
