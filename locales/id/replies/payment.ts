export const payment = {
  account:
    '{{debt}} (ref. {{reference}}) dibayar ke virtual account {{account}}. Nama penerima yang tampil: {{payee}}.',
  noAccount:
    'Nomor virtual account {{debt}} (ref. {{reference}}) belum ada di catatan saya. Petugas kami memberikannya di {{phone}}.',
  safe: 'Bila nama penerima yang tampil berbeda, jangan lanjutkan dan hubungi {{phone}}. Jangan mentransfer ke rekening pribadi atau lewat perantara.',
  sample: 'Nomor dan cara membayar ini hanya contoh; jangan mengirim uang ke sana.',
  ways: 'Cara membayar dan batas jam supaya dihitung hari itu juga:',
  way: '• {{name}}: {{fee}}, sampai {{time}} WIB',
  wayWorking: '• {{name}}: {{fee}}, hari kerja sampai {{time}} WIB',
  noFee: 'tanpa biaya',
  fee: 'biaya {{amount}}',
  time: '{{hour}}.{{minute}}',
  counted:
    'Pembayaran dihitung pada hari uangnya masuk. Lewat jam itu, dihitung hari berikutnya. Biaya cara bayar tidak mengurangi tagihan.',
  agreement:
    'Perjanjian {{agreement}} untuk {{debt}} sedang berlaku: yang Anda bayar mengikuti jadwal perjanjian itu. Hitungan di sini menurut tagihan hari ini.',
  after: 'Sebelum membayar, saya bisa menunjukkan ke mana uang Anda masuk. Sudah membayar? Tulis "sudah transfer".',
  where: 'Ke mana uang saya masuk',
  paid: 'Saya sudah transfer',
  how: 'Cara membayar',
  finished: 'Selesai',
  askPreview:
    'Tuliskan jumlah yang Anda pikirkan untuk {{debt}} (ref. {{reference}}), misalnya 500 ribu. Saya tunjukkan ke mana uangnya masuk; ini hanya hitungan.',
  goes: 'Bila {{amount}} masuk pada {{date}} untuk {{debt}} (ref. {{reference}}):',
  partFee: '• Biaya: {{amount}}',
  partPenalty: '• Denda: {{amount}}',
  partInterest: '• Bunga: {{amount}}',
  partPrincipal: '• Pokok: {{amount}}',
  partPenaltyOf: '• Denda angsuran {{instalments}}: {{amount}}',
  partInterestOf: '• Bunga angsuran {{instalments}}: {{amount}}',
  partPrincipalOf: '• Pokok angsuran {{instalments}}: {{amount}}',
  credit: '• Menunggu angsuran berikutnya: {{amount}}',
  creditOver: '• Lebih dari yang tercatat: {{amount}}',
  order: 'Urutannya biaya, denda, bunga, lalu pokok, mulai dari angsuran yang paling lama.',
  leftArrears: 'Tunggakan yang tersisa sesudahnya: {{left}}.',
  leftOutstanding: 'Tagihan yang tersisa sesudahnya: {{left}}.',
  another: 'Mau mencoba jumlah lain? Tuliskan jumlahnya, atau pilih:',
  retryAnother: 'Mohon tuliskan jumlah lain, misalnya 750 ribu, atau pilih:',
  why: 'Saya menanyakannya supaya pembayaran Anda bisa dicocokkan dengan uang yang masuk.',
  askPaidAmount: 'Terima kasih sudah memberi tahu. Berapa yang Anda bayarkan untuk {{debt}} (ref. {{reference}})?',
  askPaidOn: 'Tanggal berapa Anda membayarnya? Tuliskan misalnya "hari ini", "kemarin" atau "17-11-2026".',
  retryPaidOn: 'Tanggalnya belum terbaca. Mohon tuliskan satu tanggal, misalnya "kemarin" atau "17-11-2026".',
  futurePaidOn: 'Tanggal {{date}} belum tiba. Tuliskan tanggal saat uangnya Anda kirim.',
  whichPaidOn: 'Tanggal yang mana?',
  askWay: 'Lewat apa Anda membayarnya?',
  otherWay: 'Cara lain',
  forgotten: 'Tidak ingat',
  askProof:
    'Ada nomor referensi atau keterangan di struk? Tuliskan di sini, atau kirim fotonya, atau tulis "lewati". Jangan menuliskan PIN atau kode OTP.',
  retryProof: 'Mohon tuliskan keterangan di struk, kirim foto atau PDF-nya, atau tulis "lewati".',
  skip: 'Lewati',
  review:
    'Saya catat untuk {{debt}} (ref. {{reference}}): {{amount}}, dibayar {{date}}, lewat: {{way}}, bukti: {{proof}}. Sudah benar?',
  noProof: 'tidak ada',
  send: 'Ya, catat',
  changeAmount: 'Ubah jumlah',
  changeDate: 'Ubah tanggal',
  changeWay: 'Ubah cara bayar',
  changeProof: 'Ubah bukti',
  found:
    'Pembayaran {{amount}} untuk {{debt}} sudah kami terima dan tercatat pada {{posted}}. Laporan Anda bernomor {{reference}}; tidak ada lagi yang perlu Anda lakukan.',
  taken:
    'Laporan pembayaran {{amount}} tanggal {{date}} untuk {{debt}} kami catat dengan nomor {{reference}}. Uangnya belum terlihat di catatan kami; kami mencocokkannya dan menjawab paling lambat {{answerBy}}.',
  known:
    'Pembayaran {{amount}} tanggal {{date}} untuk {{debt}} sudah Anda laporkan dengan nomor {{reference}}. Uangnya belum terlihat di catatan kami; jawaban kami paling lambat {{answerBy}}.',
  uncertainDay: 'Hari libur tahun {{years}} belum kami ketahui, jadi tanggal jawaban bisa bergeser beberapa hari.',
  lastPosted: 'Pembayaran terakhir yang tercatat: {{amount}} pada {{date}}.',
  takenAfter:
    'Pembayaran dihitung dari hari uangnya masuk, bukan dari hari jawaban kami. Simpan buktinya; tanyakan kapan saja dengan menulis "status pembayaran".',
  news: 'Pembayaran {{amount}} untuk {{debt}} yang Anda laporkan ({{reference}}) sudah kami terima dan tercatat pada {{posted}}.',
  status: 'Laporan pembayaran Anda:',
  statusOpen:
    '• {{reference}}, {{debt}}: {{amount}}, dibayar {{date}}. Belum terlihat di catatan kami; jawaban paling lambat {{answerBy}}.',
  statusLate:
    '• {{reference}}, {{debt}}: {{amount}}, dibayar {{date}}. Belum terlihat di catatan kami dan jawaban kami lewat dari {{answerBy}}; mohon maaf.',
  statusFound: '• {{reference}}, {{debt}}: {{amount}}, dibayar {{date}}. Tercatat pada {{posted}}.',
  more: '• dan {{count}} laporan sebelumnya',
  reportAnother: 'Laporkan pembayaran lain',
  object: 'Ajukan keberatan atas {{reference}}',
  objection:
    'Saya sudah membayar {{amount}} pada {{date}} ({{way}}), tetapi belum tercatat. Laporan pembayaran {{reference}}.',
  unknown: 'Maaf, utang itu tidak ada atas nama Anda.',
} as const;
