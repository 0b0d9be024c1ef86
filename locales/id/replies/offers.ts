export const offers = {
  intro: 'Ini pilihan tertulis untuk {{debt}}. Tagihan hari ini {{total}}. Semua pilihan berlaku sampai {{until}}.',
  option:
    '{{number}}. Paket {{package}} (ref. {{reference}}): {{scheme}}. Total {{cost}}, selesai {{end}}. {{difference}}.',
  once: 'bayar satu kali {{payment}} paling lambat {{date}}',
  instalments: '{{rows}}, mulai {{date}}',
  saves: 'Lebih ringan {{amount}} dari tagihan hari ini',
  same: 'Sama dengan tagihan hari ini',
  costs: 'Lebih mahal {{amount}} dari tagihan hari ini karena bunga',
  aboveSafe: 'Angsuran ini di atas jumlah aman Anda.',
  noneSafe: 'Tidak ada paket angsuran dalam jumlah aman Anda. Petugas dapat menimbang usul Anda; tulis "petugas".',
  ask: 'Mau meninjau paket yang mana? Memilih di sini belum mengikat.',
  running: 'Angsuran bulanan yang sedang berjalan tetap dibayar di luar paket.',
  choose: 'Paket {{package}}',
  none: 'Tidak dulu',
  noneChosen: 'Baik. Pilihan ini tetap berlaku sampai {{until}}; Anda bisa membukanya lagi kapan saja.',
  notAvailable:
    'Saat ini belum ada paket untuk {{debt}}. Anda tetap bisa menghitung cicilan, atau meminta petugas menimbang usul Anda.',
  inForce: '{{debt}} sudah punya perjanjian yang berlaku, ref. {{reference}}.',
} as const;
