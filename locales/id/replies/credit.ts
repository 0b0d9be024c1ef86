export const credit = {
  grade1: 'Lancar',
  grade2: 'Dalam Perhatian Khusus',
  grade3: 'Kurang Lancar',
  grade4: 'Diragukan',
  grade5: 'Macet',
  recorded: 'Per {{date}}, kolektibilitas {{debt}} (ref. {{reference}}) yang tercatat di bank: {{grade}} ({{name}}).',
  estimate:
    'Per {{date}}, kolektibilitas {{debt}} (ref. {{reference}}) menurut taksiran kami: {{grade}} ({{name}}). Ini taksiran dari hari keterlambatan saja; nilai resmi dari bank belum ada di catatan saya.',
  days: 'Hari keterlambatan: {{days}} hari.',
  onTime: 'Tidak ada hari keterlambatan.',
  byDays: 'Menurut hari saja, taksirannya {{grade}} ({{name}}); nilai yang tercatat di bank yang berlaku.',
  next: 'Menurut hitungan hari, tingkat {{grade}} ({{name}}) dimulai pada hari ke-{{day}}.',
  agreement:
    'Sesudah keringanan {{agreement}}, nilainya paling baik sama dengan sebelumnya sampai {{periods}} angsuran berturut-turut dibayar; sesudah itu naik paling banyak satu tingkat, lalu dinilai seperti biasa.',
  disputed:
    'Keberatan Anda {{dispute}} atas utang ini masih diperiksa. Bila catatan ternyata keliru, bank yang mengoreksinya.',
  ranges: 'Tingkat menurut hari keterlambatan:',
  rangeOne: '• {{grade}} ({{name}}): {{from}} hari',
  range: '• {{grade}} ({{name}}): {{from}} sampai {{to}} hari',
  rangeOver: '• {{grade}} ({{name}}): {{from}} hari atau lebih',
  pillars:
    'Nilai resmi bukan dari hari saja. Bank menimbang tiga hal: prospek usaha atau pekerjaan Anda, riwayat Anda membayar, dan kemampuan Anda membayar ke depan.',
  after: 'Mau tahu cara memperbaikinya, atau apa itu SLIK?',
  afterImprove: 'Mau tahu tentang SLIK, atau melihat pilihan keringanan?',
  afterSlik: 'Mau tahu cara memperbaiki kolektibilitas, atau melihat pilihan keringanan?',
  improve: 'Cara memperbaiki kolektibilitas',
  slik: 'Tentang SLIK',
  offers: 'Lihat pilihan keringanan',
  improveIntro: 'Yang biasanya membantu memperbaiki kolektibilitas:',
  improveTime: '• Membayar angsuran tepat waktu, bulan demi bulan',
  improveArrears: '• Menyelesaikan tunggakan, sekaligus atau dengan rencana yang sanggup Anda jalani',
  improveLetter: '• Meminta surat keterangan lunas setelah utang selesai',
  improveCard: '• Memakai kartu kredit di bawah batasnya',
  improveMinimum: '• Tidak hanya membayar jumlah minimum kartu',
  improveContact: '• Menghubungi bank, atau OJK 157, bila catatan terasa keliru',
  improveNoPromise:
    'Ini bukan janji: naik tidaknya nilai diputuskan bank dari tiga hal tadi. Tidak ada perantara yang bisa menghapus catatan.',
  slikWhat:
    'SLIK adalah catatan kredit di OJK. Isinya dilaporkan oleh pemberi kredit, dan hanya pemberi kredit yang bisa mengoreksinya.',
  slikMonthly: 'Laporan dikirim setiap bulan, paling lambat tanggal {{day}} bulan berikutnya.',
  slikTimes:
    'Setelah lunas, pembaruan biasanya disebut memakan waktu sekitar {{days}} hari kerja; riwayat yang terlihat sekitar {{months}} bulan. Waktu itu perkiraan umum, bukan janji.',
  slikAsk:
    'Anda bisa meminta catatan SLIK Anda sendiri ke OJK tanpa biaya (157). Bila ada yang keliru, tulis "keberatan" dan bank memeriksanya.',
} as const;
