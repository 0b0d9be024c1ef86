export const agreements = {
  none: 'Belum ada surat perjanjian.',
  item: '{{reference}}: {{debt}}, total {{total}}, selesai {{end}}.',
  download: 'Unduh {{reference}}',
  cancel: 'Batalkan {{reference}}',
  confirmCancel: 'Batalkan perjanjian {{reference}}? Tagihan kembali seperti sebelum perjanjian.',
  yesCancel: 'Ya, batalkan',
  keep: 'Jangan dibatalkan',
  cancelled: 'Perjanjian {{reference}} sudah dibatalkan.',
  kept: 'Baik, perjanjian {{reference}} tetap berlaku.',
  windowClosed: 'Masa pembatalan perjanjian {{reference}} sudah lewat, {{until}}. Petugas dapat membantu di {{phone}}.',
} as const;
