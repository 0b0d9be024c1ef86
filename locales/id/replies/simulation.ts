export const simulation = {
  askRequest:
    'Berapa yang sanggup Anda bayar dengan aman setiap bulan? Tuliskan jumlahnya, misalnya 750 ribu, atau lamanya, misalnya 6 bulan. Tulis "bantu hitung" bila Anda belum tahu.',
  helpMe: 'Bantu hitung',
  askIncome:
    'Berapa penghasilan bersih Anda sebulan? Saya tanyakan supaya rencananya aman untuk Anda; Anda boleh melewati dengan menulis "lewati".',
  askIncomeAfterAmount:
    'Bisa dihitung. Berapa penghasilan bersih Anda sebulan? Saya tanyakan supaya rencananya aman untuk Anda; Anda boleh melewati dengan menulis "lewati".',
  askNecessities:
    'Penghasilan {{income}}. Berapa kebutuhan pokok keluarga Anda sebulan, misalnya makan, sewa, listrik, dan sekolah? Boleh "lewati".',
  askOtherInstalments:
    'Kebutuhan pokok {{necessities}}. Berapa cicilan di luar utang ini yang Anda bayar setiap bulan? Tulis 0 bila tidak ada. Boleh "lewati".',
  skip: 'Lewati',
  safe: 'Cicilan lain {{others}}. Dari angka Anda, jumlah yang aman untuk utang ini sekitar {{safe}} per bulan, setelah menyisihkan dana darurat.',
  room: 'Setelah angsuran bulanan {{instalment}} yang tetap berjalan, sisanya {{room}} per bulan.',
  noRoom:
    'Angsuran bulanan {{instalment}} yang tetap berjalan sudah memakai seluruh jumlah aman itu. Petugas dapat mencari jalan bersama Anda; tulis "petugas".',
  hardship:
    'Cicilan lain {{others}}. Terima kasih sudah terus terang. Dari angka Anda, belum ada sisa yang aman untuk cicilan. Petugas dapat mencari jalan bersama Anda; tulis "petugas".',
  aboveSafe:
    'Catatan: {{payment}} per bulan melebihi jumlah aman Anda, {{safe}}. Kami tidak menyarankan rencana di atas jumlah aman.',
  byPayment: 'Dengan {{payment}} per bulan, {{what}} {{amount}} lunas dalam {{months}} bulan: {{rows}}.',
  byMonths: 'Dalam {{months}} bulan, {{what}} {{amount}} dibayar {{rows}}.',
  rowsEqual: '{{count}} × {{payment}}',
  rowsLast: '{{count}} × {{payment}} dan terakhir {{last}}',
  rowsOne: 'satu kali {{last}}',
  arrears: 'tunggakan',
  outstanding: 'tagihan',
  interestNone: 'Total yang dibayar {{total}}, tanpa bunga tambahan. Selesai {{end}}.',
  interest: 'Bunga selama cicilan {{interest}} ({{rate}} per tahun). Total yang dibayar {{total}}. Selesai {{end}}.',
  running:
    'Angsuran bulanan {{instalment}} tetap berjalan di luar itu. Apakah total {{total}} per bulan masih aman bagi Anda?',
  notRunning: 'Apakah {{payment}} per bulan masih aman bagi Anda?',
  notBinding: 'Ini baru hitungan, belum perjanjian.',
  yes: 'Ya, aman',
  no: 'Belum aman',
  otherAmount: 'Hitung angka lain',
  retrySafe: 'Tulis "ya" bila aman, "tidak" bila belum, atau angka lain, misalnya 1 juta atau 10 bulan.',
  goOn: 'Baik. Kita lihat pilihan yang tersedia secara tertulis.',
  notSafe: 'Terima kasih sudah terus terang. Kita lihat pilihan yang menurunkan beban bulanan Anda.',
  nothingOwed: 'Tidak ada tagihan yang perlu dihitung pada {{debt}}.',
} as const;
