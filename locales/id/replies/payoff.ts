export const payoff = {
  total: 'Untuk melunasi seluruh {{debt}} per {{date}}: {{total}} (ref. {{reference}}).',
  principal: '• Sisa pokok: {{amount}}',
  interestDue: '• Bunga yang sudah jatuh tempo: {{amount}}',
  interestAccrued: '• Bunga berjalan sampai hari ini: {{amount}}',
  penalty: '• Denda: {{amount}}',
  fees: '• Biaya: {{amount}}',
  early: '• Biaya pelunasan dipercepat: {{principal}} × {{rate}} = {{amount}}',
  validity:
    'Angka ini berlaku untuk hari ini dan belum mengikat; bunga berjalan dan denda dihitung per hari. Anda tidak diminta melunasi sekaligus.',
  plan: 'Untuk melunasi perjanjian {{reference}} ({{debt}}) per {{date}}: {{remaining}}, yaitu total {{total}} dikurangi {{paid}} yang sudah diterima. Tidak ada biaya tambahan untuk membayar lebih cepat.',
  pays: 'Bayar hanya ke rekening atau virtual account resmi {{bank}}. Setelah lunas, minta surat keterangan lunas di sini.',
  paidOff: '{{debt}} tidak punya sisa kewajiban per {{date}} (ref. {{reference}}).',
  noLetter: 'Surat keterangan lunas untuk {{debt}} belum bisa dibuat otomatis. Petugas menyiapkannya; tulis "petugas".',
  notYet:
    'Surat keterangan lunas dibuat setelah sisa kewajiban nol. Sisa {{debt}} per {{date}} adalah {{total}} (ref. {{reference}}).',
} as const;
