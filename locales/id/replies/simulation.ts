export const simulation = {
  askRequest:
    'Berapa yang sanggup Anda bayar dengan aman setiap bulan? Tuliskan jumlahnya, misalnya 750 ribu, atau lamanya, misalnya 6 bulan. Tulis "bantu hitung" bila Anda belum tahu.',
  wayPayment: '{{payment}} per bulan',
  wayMonths: '{{months}} bulan',
  wayEnd: 'selesai paling lambat {{end}}',
  whichWay: 'Maksud Anda yang mana?',
  confirmWay: 'Maksud Anda {{way}}?',
  askRest:
    'Baik, {{amount}} dibayar sekali di muka. Sisanya mau dibayar berapa setiap bulan, atau dalam berapa bulan? Misalnya 500 ribu atau 6 bulan.',
  onceOrMonthly: '{{amount}} itu dibayar bagaimana?',
  once: 'Sekali di muka',
  monthly: 'Setiap bulan',
  firstUnclear: 'Saya belum yakin mana yang dibayar di muka. Tuliskan misalnya "bayar 2 juta dulu, sisanya 6 bulan".',
  dayOf:
    'Tanggal {{name}} tidak saya perkirakan supaya hitungannya tidak meleset. Tuliskan tanggal selesainya, misalnya 28 Februari 2027.',
  pastDay: 'Tanggal itu sudah lewat. Tuliskan tanggal selesai yang akan datang, misalnya 30 Juni 2027.',
  noSuchDay: 'Tanggal itu tidak ada di kalender. Tuliskan tanggal selesai yang lain, misalnya 30 Juni 2027.',
  compareWhat: 'Mana yang dibandingkan? Tuliskan misalnya "6, 9, dan 12 bulan" atau "500 ribu dan 750 ribu".',
  helpMe: 'Bantu hitung',
  askIncome:
    'Berapa penghasilan bersih Anda sebulan? Saya tanyakan supaya rencananya aman untuk Anda; Anda boleh melewati dengan menulis "lewati".',
  askIncomeAfterAmount:
    'Bisa dihitung. Berapa penghasilan bersih Anda sebulan? Saya tanyakan supaya rencananya aman untuk Anda; Anda boleh melewati dengan menulis "lewati".',
  askNecessities:
    'Penghasilan {{income}}. Berapa kebutuhan pokok keluarga Anda sebulan, misalnya makan, sewa, listrik, dan sekolah? Boleh "lewati".',
  askReserve:
    'Kebutuhan pokok {{necessities}}. Berapa yang Anda sisihkan setiap bulan untuk dana darurat? Saya tanyakan supaya simpanan itu tidak terpakai. Bila dilewati, saya memakai {{share}} dari penghasilan. Boleh "lewati".',
  askOtherInstalments:
    'Dana darurat {{reserve}}. Berapa cicilan di luar utang ini yang Anda bayar setiap bulan? Tulis 0 bila tidak ada. Boleh "lewati".',
  askOtherInstalmentsOnly:
    'Baik. Berapa cicilan di luar utang ini yang Anda bayar setiap bulan? Saya tanyakan supaya cicilan itu tidak terganggu. Tulis 0 bila tidak ada. Boleh "lewati".',
  whyFigures:
    'Angka itu hanya saya pakai untuk menghitung jumlah yang aman bagi Anda, supaya kebutuhan pokok didahulukan. Anda boleh melewatinya dengan menulis "lewati".',
  noFigures:
    'Tanpa angka itu saya belum bisa menghitung jumlah yang aman. Kita tetap bisa menghitung dari jumlah, lama, atau tanggal selesai.',
  skip: 'Lewati',
  safe: 'Cicilan lain {{others}}. Dari angka Anda, jumlah yang aman untuk utang ini sekitar {{safe}} per bulan, setelah menyisihkan dana darurat {{reserve}}.',
  room: 'Setelah angsuran bulanan {{instalment}} yang tetap berjalan, sisanya {{room}} per bulan.',
  noRoom:
    'Angsuran bulanan {{instalment}} yang tetap berjalan sudah memakai seluruh jumlah aman itu. Petugas dapat mencari jalan bersama Anda; tulis "petugas".',
  hardship:
    'Cicilan lain {{others}}. Terima kasih sudah terus terang. Dari angka Anda, belum ada sisa yang aman untuk cicilan. Petugas dapat mencari jalan bersama Anda; tulis "petugas".',
  aboveSafe:
    'Catatan: {{payment}} per bulan melebihi jumlah aman Anda, {{safe}}. Kami tidak menyarankan rencana di atas jumlah aman.',
  byPayment: 'Dengan {{payment}} per bulan, {{what}} {{amount}} lunas dalam {{months}} bulan: {{rows}}.',
  byEnd: 'Supaya selesai paling lambat {{end}}, {{what}} {{amount}} dibayar {{rows}} dalam {{months}} bulan.',
  afterFirst:
    '{{first}} dibayar sekali di muka, jadi {{what}} tersisa {{amount}}. Bayarlah di muka hanya bila kebutuhan pokok dan dana darurat tetap aman.',
  restOf: 'sisa {{what}}',
  withFirst: 'Bersama {{first}} di muka, seluruhnya {{all}}.',
  besidesFirst: 'Total di atas belum termasuk {{first}} yang dibayar di muka.',
  coversAll:
    '{{first}} sudah cukup untuk melunasi seluruh {{what}}, {{total}}. Tuliskan jumlah di muka yang lebih kecil.',
  compared: 'Perbandingan untuk {{what}} {{amount}}:',
  line: '{{way}}: {{rows}}. Total {{total}}, bunga {{interest}}, selesai {{end}}.',
  lineNoInterest: '{{way}}: {{rows}}. Total {{total}}, tanpa bunga tambahan, selesai {{end}}.',
  lineRefused: '{{way}}: {{reason}}',
  lineAboveSafe: 'Di atas jumlah aman Anda.',
  whichLine: 'Tuliskan nomornya untuk melihat rinciannya, atau angka lain, misalnya 800 ribu.',
  retryLine: 'Tuliskan nomor baris di atas, "tidak" bila belum ada yang aman, atau angka lain, misalnya 10 bulan.',
  withSafe: 'Dengan {{safe}} per bulan, {{what}} selesai {{end}} ({{months}} bulan).',
  picture:
    'Gambar rencana {{months}} bulan: {{what}} turun dari {{amount}} sampai lunas pada {{end}}, bunga seluruhnya {{interest}}.',
  pictureFree:
    'Gambar rencana {{months}} bulan: {{what}} turun dari {{amount}} sampai lunas pada {{end}}, tanpa bunga tambahan.',
  pictureTitle: 'Rencana {{months}} bulan',
  pictureBalance: 'Sisa yang belum dibayar',
  pictureInterest: 'Bunga per bulan (kanan)',
  pictureNoInterest: 'Tanpa bunga tambahan',
  pictureMonth: 'Bulan ke-',
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
