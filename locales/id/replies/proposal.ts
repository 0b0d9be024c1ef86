export const proposal = {
  askPlan:
    'Berapa yang ingin Anda usulkan untuk {{debt}}? Tulis jumlah per bulan, misalnya "500 ribu per bulan", boleh dengan lamanya, misalnya "selama 6 bulan", atau "sekali bayar 5 juta". Tagihan hari ini {{total}}.',
  perMonth: '{{amount}} per bulan',
  planMonthly: '{{payment}} per bulan, paling banyak {{months}} kali.',
  planOnce: 'Sekali bayar {{payment}}.',
  askStart: '{{plan}} Mulai tanggal berapa? Paling lambat {{latest}}.',
  askPayDay: '{{plan}} Dibayar tanggal berapa? Paling lambat {{latest}}.',
  retryStart:
    'Tanggalnya belum terbaca. Tulis satu tanggal setelah hari ini dan paling lambat {{latest}}, misalnya "tanggal 25".',
  askReady:
    'Tanggal {{date}}. Apakah dananya sudah ada, tanpa meminjam dan tanpa memakai dana darurat? Anda tidak diminta mencari pinjaman.',
  ready: 'Ya, sudah ada',
  notReady: 'Belum ada',
  askIncome:
    'Mulai {{date}}. Berapa penghasilan bersih Anda sebulan? Saya tanyakan supaya usulan ini aman untuk Anda. Bila Anda tulis "lewati", usulan ditimbang oleh petugas.',
  askNecessities: 'Penghasilan {{income}}. Berapa kebutuhan pokok keluarga Anda sebulan? Boleh "lewati".',
  askOthers:
    'Kebutuhan pokok {{necessities}}. Berapa cicilan di luar utang ini sebulan? Tulis 0 bila tidak ada. Boleh "lewati".',
  askReason:
    'Apa yang membuat pembayaran sulit akhir-akhir ini? Satu kalimat cukup, dan boleh "lewati". Ini membantu petugas memahami keadaan Anda, bukan untuk menilai Anda.',
  retryReason: 'Mohon tulis satu kalimat, misalnya "omzet turun", atau "lewati".',
  review: 'Mohon tinjau usulan Anda untuk {{debt}}:',
  linePlan: '1. Pembayaran: {{scheme}}',
  lineStart: '2. Pembayaran pertama: {{date}}',
  lineHousehold: '3. Sebulan: penghasilan {{income}}, kebutuhan {{necessities}}, cicilan lain {{others}}',
  lineHouseholdSkipped: '3. Keadaan keuangan: tidak disebutkan',
  lineReady: '3. Dana: sudah ada',
  lineNotReady: '3. Dana: belum ada',
  lineReason: '4. Alasan: {{reason}}',
  lineNoReason: '4. Alasan: tidak disebutkan',
  running: 'Angsuran bulanan yang sedang berjalan tetap dibayar di luar rencana ini.',
  unclear: 'Dengan rencana ini {{rest}} dari tagihan tidak terbayar, jadi Anda meminta bagian itu dihapus.',
  notBinding: 'Mengirim usulan belum mengikat siapa pun dan bukan pengakuan utang.',
  send: 'Kirim usulan',
  change: 'Ubah {{number}}',
  accepted:
    'Usulan {{reference}} untuk {{debt}} sesuai dengan ketentuan bank: {{scheme}}. Ini belum perjanjian. Silakan tinjau dulu; rencana ini bisa disetujui sampai {{until}}.',
  revised: 'Usulan {{reference}} belum bisa saya terima seperti tertulis, karena {{why}}.',
  counter: 'Rencana terdekat yang bisa: {{scheme}}, total {{total}}. Bedanya dengan usulan Anda: {{difference}}.',
  counterAsk: 'Mau bagaimana? Rencana ini bisa disetujui sampai {{until}}.',
  reviewCounter: 'Tinjau rencana ini',
  editProposal: 'Ubah usulan',
  toOfficer: 'Kirim ke petugas',
  notNow: 'Tidak dulu',
  differPayment: '{{counter}} per bulan, usulan Anda {{asked}}',
  differMonths: '{{counter}} bulan, usulan Anda {{asked}} bulan',
  differBoth: '{{payment}}; {{months}}',
  escalated:
    'Usulan untuk {{debt}} kami teruskan ke petugas tingkat {{level}}. Nomor kasus Anda {{reference}}. Jawaban paling lambat {{date}} ({{days}} hari kerja).',
  escalatedWhy:
    'Alasannya: {{why}}. Tulis "usulan saya" kapan saja untuk melihat kabarnya; jawabannya muncul di percakapan ini.',
  unknownHolidays: 'Hari libur tahun {{years}} belum diumumkan kepada kami, jadi tanggal itu bisa mundur.',
  whyHardship: 'dari angka Anda belum ada sisa yang aman untuk membayar',
  whyCapacity: 'pembayarannya di atas jumlah yang aman bagi Anda, {{limit}}',
  whyTenor: 'lamanya melebihi {{limit}} bulan yang bisa saya putuskan sendiri',
  whyValue: 'jumlah seluruhnya di bawah yang bisa saya putuskan sendiri',
  whyGrade: 'keadaan kredit ini perlu dilihat petugas',
  whyPromises: 'ada perjanjian sebelumnya yang belum terpenuhi',
  whyIncome: 'keterangan penghasilan perlu dilihat petugas',
  whySkipped: 'angka keuangan Anda tidak disebutkan, jadi saya tidak menghitungnya sendiri',
  whyInForce: 'perubahan perjanjian yang sudah berlaku diputuskan petugas',
  whyTerms: 'rencananya perlu disusun bersama petugas',
  whyAsked: 'Anda meminta petugas menimbangnya',
  statusNone: 'Belum ada usulan yang tercatat. Tulis "ajukan usulan" bila ingin mengajukan.',
  statusWaiting:
    'Usulan {{reference}} untuk {{debt}} ({{scheme}}) masih ditimbang petugas. Jawaban paling lambat {{date}}.',
  statusLate:
    'Usulan {{reference}} untuk {{debt}} ({{scheme}}) belum dijawab sampai {{date}}. Maaf atas keterlambatan ini; tulis "petugas" agar kami tindak lanjuti.',
  statusAccepted: 'Usulan {{reference}} untuk {{debt}} diterima: {{scheme}}. Bisa disetujui sampai {{until}}.',
  statusCountered:
    'Untuk usulan {{reference}} pada {{debt}}, rencana yang bisa adalah {{scheme}}. Bisa disetujui sampai {{until}}.',
  statusExpired:
    'Usulan {{reference}} untuk {{debt}} sudah dijawab, tetapi masa berlakunya lewat. Anda bisa mengajukan lagi.',
  statusDeclined:
    'Usulan {{reference}} untuk {{debt}} belum dapat diterima. Anda bisa mengajukan usulan lain, melihat pilihan keringanan, atau bicara dengan petugas.',
  statusWithdrawn: 'Usulan {{reference}} untuk {{debt}} sudah Anda tarik.',
  statusAgreed: 'Usulan {{reference}} untuk {{debt}} sudah menjadi perjanjian {{agreement}}.',
  note: 'Catatan petugas: "{{note}}"',
  reviewNow: 'Tinjau {{reference}}',
  withdraw: 'Tarik {{reference}}',
  askNext: 'Apa yang ingin Anda lakukan?',
  withdrawn: 'Usulan {{reference}} sudah ditarik.',
  notWithdrawn: 'Usulan {{reference}} sudah dijawab, jadi tidak perlu ditarik.',
  already:
    'Usulan {{reference}} untuk {{debt}} masih ditimbang petugas, dengan jawaban paling lambat {{date}}. Usulan baru akan menggantikannya.',
  replace: 'Ajukan usulan baru',
  leave: 'Biarkan',
  left: 'Baik, usulan {{reference}} tetap ditimbang.',
  nothingOwed:
    'Tidak ada tagihan yang jatuh tempo pada {{debt}} (ref. {{reference}}), jadi belum ada yang perlu diusulkan.',
  disputed:
    '{{debt}} sedang diperiksa karena keberatan Anda (ref. {{reference}}). Anda tidak perlu mengusulkan rencana sekarang; usulan tidak mencabut keberatan dan bukan pengakuan utang.',
  disputedAsk: 'Tetap mau mengajukan usulan?',
  goOn: 'Tetap ajukan',
  whyText:
    'Angka penghasilan dan kebutuhan dipakai untuk memastikan rencana Anda aman. Anda boleh melewatinya; usulan lalu ditimbang oleh petugas.',
  news: 'Ada kabar dari petugas.',
  newsHow: 'Tulis "usulan saya" untuk meninjau rencana itu.',
  newsUnverified:
    'Ada kabar dari petugas untuk Anda. Tulis apa saja; setelah identitas Anda dipastikan, kami sampaikan.',
} as const;
