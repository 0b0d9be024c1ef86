/** What the bot says in Indonesian. Every other language has exactly these keys and placeholders. */
export const replies = {
  welcome: {
    hello: 'Halo, saya Rembuk, asisten otomatis {{bank}}. Saya program komputer; Anda bisa meminta petugas kapan saja.',
    back: 'Halo kembali. Percakapan sebelumnya sudah lama, jadi kita mulai dari awal demi keamanan Anda.',
  },
  identity: {
    askContact: 'Untuk menjaga kerahasiaan Anda, sebutkan nomor nasabah atau nomor HP yang terdaftar.',
    askContactFirst:
      'Baik, itu saya bantu setelah identitas Anda dipastikan. Sebutkan nomor nasabah atau nomor HP yang terdaftar.',
    retryContact:
      'Saya belum menemukan nomornya. Tuliskan nomor HP, misalnya 0812 3456 7890, atau nomor nasabah, misalnya CIF-1001.',
    retryContactHelp:
      'Nomornya belum terbaca. Nomor nasabah tertera di surat atau buku dari {{bank}}. Tulis "petugas" bila Anda ingin dibantu orang.',
    askBirthDate: 'Terima kasih. Mohon tuliskan tanggal lahir Anda, misalnya 17-08-1990.',
    retryBirthDate: 'Tanggal itu belum terbaca. Tuliskan tanggal, bulan, dan tahun lahir, misalnya 17-08-1990.',
    invalidBirthDate: 'Tanggal itu tidak ada di kalender. Mohon periksa lagi, lalu tuliskan, misalnya 17-08-1990.',
    futureBirthDate: 'Tanggal itu belum terjadi. Tuliskan tanggal lahir Anda, misalnya 17-08-1990.',
    codeSent:
      'Kami mengirim kode 6 angka ke nomor berakhiran {{ending}}. Tuliskan kodenya di sini. Kode berlaku {{minutes}} menit; jangan berikan kepada siapa pun, termasuk petugas kami.',
    sms: 'Kode Anda {{code}}. Berlaku {{minutes}} menit. Jangan berikan kepada siapa pun.',
    retryCode:
      'Kodenya terdiri dari 6 angka. Tuliskan kode yang kami kirim, atau tulis "kirim ulang" bila belum sampai.',
    wrongCode: 'Kode itu tidak cocok. Periksa pesan terakhir dari kami, lalu coba lagi. Kesempatan tersisa: {{left}}.',
    expiredCode: 'Kode itu sudah tidak berlaku. Tulis "kirim ulang" dan kami kirimkan kode baru.',
    unknown:
      'Nomor atau tanggal lahir itu tidak cocok dengan catatan kami. Mohon periksa lagi. Kesempatan tersisa: {{left}}.',
    locked:
      'Demi keamanan, pemeriksaan identitas ditutup sementara sampai {{until}}. Anda boleh mencoba lagi setelah itu, atau menelepon {{phone}}.',
    verified: 'Terima kasih, Bapak/Ibu {{name}}. Apa yang ingin Anda lakukan?',
    thanks: 'Terima kasih, Bapak/Ibu {{name}}.',
    quiet: 'Sudah lebih dari 30 menit tidak ada pesan. Demi keamanan, kami perlu memastikan identitas Anda lagi.',
    why: 'Kami menanyakannya agar isi percakapan ini tidak jatuh ke tangan orang lain. Tanpa itu saya tidak dapat membuka catatan apa pun; Anda tetap bisa meminta petugas.',
    help: 'Saya membantu nasabah {{bank}} lewat percakapan ini. Pertama, saya perlu memastikan identitas Anda. Tulis "petugas" untuk dibantu orang, atau "batal" untuk berhenti.',
    cancelled: 'Baik, pemeriksaan identitas dihentikan. Tulis apa saja bila Anda ingin memulai lagi.',
    loggedOut: 'Anda sudah keluar. Terima kasih; tulis apa saja bila Anda ingin memulai lagi.',
  },
  menu: {
    ask: 'Apa yang ingin Anda lakukan?',
    more: 'Ada lagi yang bisa saya bantu?',
    bill: 'Lihat rincian tagihan',
    dispute: 'Ajukan keberatan',
    simulate: 'Hitung cicilan',
    offers: 'Lihat pilihan keringanan',
    other: 'Lainnya',
    otherAsk: 'Pilihan lainnya:',
    agreements: 'Surat perjanjian saya',
    person: 'Bicara dengan petugas',
    language: 'English',
    logout: 'Keluar',
    backToMenu: 'Kembali ke menu',
    notUnderstood: 'Maaf, saya belum menangkap maksudnya. Pilih salah satu, atau tulis dengan kata lain:',
    notUnderstoodAgain:
      'Maaf, saya masih belum menangkapnya. Saya bisa menunjukkan rincian tagihan, menghitung cicilan, menunjukkan pilihan keringanan, dan mencatat keberatan.',
    offerPerson: 'Maaf, saya belum bisa menangkap maksud Anda. Mau dibantu petugas? Tulis "petugas", atau pilih:',
    outOfScope: 'Maaf, itu di luar yang bisa saya bantu. Saya hanya membantu soal tagihan Anda di {{bank}}.',
    scam: 'Hati-hati: {{bank}} tidak memakai perantara dan tidak meminta biaya untuk keringanan. Jangan membayar pihak yang menjanjikan utang pasti lunas atau data dihapus. Pengaduan gratis: OJK 157.',
    payment:
      'Pembayaran hanya lewat rekening atau virtual account resmi {{bank}} yang tertera di tagihan Anda. Petugas kami membantu di {{phone}}. Jangan mentransfer ke rekening pribadi.',
    thanks: 'Sama-sama, Bapak/Ibu {{name}}.',
    languageChanged: 'Baik, kita lanjutkan dalam bahasa Indonesia.',
    noDebt: 'Tidak ada tagihan yang tercatat atas nama Anda di {{bank}} saat ini.',
  },
  repair: {
    help: 'Saya bisa menunjukkan rincian tagihan, menghitung cicilan, menunjukkan pilihan keringanan, mencatat keberatan, dan menghubungkan Anda dengan petugas. Kata yang selalu bisa dipakai: "kembali", "ulangi", "batal", "petugas".',
    cancelled: 'Baik, {{flow}} dibatalkan. Tidak ada yang tersimpan.',
    firstStep: 'Ini langkah pertama, jadi belum bisa mundur. Tulis "batal" untuk berhenti.',
    back: 'Baik, kita mundur satu langkah.',
    nothingToRepeat: 'Belum ada pesan yang bisa diulang.',
    wait: 'Baik, silakan. Tulis lagi kapan saja Anda siap.',
    empty: 'Pesan Anda kosong. Mohon tuliskan dengan kata-kata.',
    notText: 'Maaf, saya baru bisa membaca teks. Mohon tuliskan dengan kata-kata.',
    tooLong: 'Pesan Anda terlalu panjang untuk saya baca sekaligus. Mohon tuliskan intinya, paling banyak 1.000 huruf.',
    why: 'Saya menanyakannya supaya hitungannya sesuai dengan keadaan Anda.',
    apology:
      'Maaf, ada gangguan di pihak kami. Yang sudah Anda isi tetap tersimpan; silakan kirim pesan Anda sekali lagi. Kode gangguan: {{id}}.',
    whichAmount: 'Maksud Anda yang mana?',
    confirmAmount: 'Maksud Anda {{amount}}?',
    rangeAmount: 'Mohon tuliskan satu jumlah saja, antara {{min}} dan {{max}}.',
    noAmount: 'Jumlahnya belum terbaca. Tuliskan dengan angka, misalnya 1.500.000 atau 1,5 juta.',
    noAmountExample:
      'Saya masih belum membaca jumlahnya. Contoh yang bisa saya baca: Rp750.000, 750 ribu, 1,5 juta. Tulis "petugas" bila ingin dibantu orang.',
    negativeAmount: 'Jumlahnya tidak boleh kurang dari nol. Mohon tuliskan lagi, misalnya 750 ribu.',
    percentAmount: 'Mohon tuliskan jumlah rupiah, bukan persen, misalnya 750 ribu.',
    tooLargeAmount: 'Jumlah itu terlalu besar untuk saya hitung. Mohon periksa lagi angkanya.',
    noChoice: 'Mohon pilih salah satu nomor atau tuliskan pilihannya:',
  },
  flow: {
    identity: 'pemeriksaan identitas',
    bill: 'melihat tagihan',
    simulation: 'hitung cicilan',
    offers: 'pilihan keringanan',
    acceptance: 'persetujuan',
    dispute: 'pengajuan keberatan',
    agreements: 'surat perjanjian',
  },
  product: {
    kta: 'KTA',
    kpr: 'KPR',
    kartu_kredit: 'Kartu kredit',
    kendaraan: 'Kredit kendaraan',
    modal_kerja: 'Kredit modal kerja',
  },
  debt: {
    name: '{{product}} berakhiran {{ending}}',
    which: 'Utang yang mana?',
  },
  bill: {
    arrears: 'Per {{date}}, tunggakan {{debt}} adalah {{total}} (ref. {{reference}}):',
    outstanding: 'Per {{date}}, total tagihan {{debt}} adalah {{total}} (ref. {{reference}}):',
    settled: 'Per {{date}}, tidak ada tunggakan {{debt}} (ref. {{reference}}).',
    principalOf: '• Pokok angsuran {{instalments}}: {{amount}}',
    principal: '• Pokok: {{amount}}',
    interest: '• Bunga: {{amount}}',
    penaltyDays: '• Denda ({{rate}} per hari, {{days}} hari): {{amount}}',
    penalty: '• Denda: {{amount}}',
    fee: '• Biaya: {{amount}}',
    payment: '• Pembayaran diterima: {{amount}}',
    paymentSince: '• Pembayaran diterima sejak {{date}}: {{amount}}',
    sold: 'Utang ini berasal dari {{original}} dan sejak {{date}} ditagih oleh {{current}}.',
    next: 'Angsuran berikutnya: {{amount}}, jatuh tempo {{date}}.',
    after:
      'Ada yang tidak sesuai? Tulis "keberatan". Mau rincian tertulis? Tulis "PDF". Atau kita hitung cara membayarnya?',
    pdf: 'Minta PDF',
    ordinal: 'ke-{{number}}',
    and: ' dan ',
    range: 'ke-{{first}} sampai ke-{{last}}',
    pdfReady: 'Ini rincian tertulis {{debt}} (ref. {{reference}}). Tautannya berlaku sebentar; minta lagi kapan saja.',
    penaltyFirst:
      'Denda dihitung harian dari angsuran yang terlambat: {{base}} × {{rate}} × {{days}} hari = {{amount}}',
    penaltyNext: ', dan × {{days}} hari = {{amount}}',
    penaltyNextBase: ', dan {{base}} × {{rate}} × {{days}} hari = {{amount}}',
    penaltyEnd: '.',
    penaltyNone: 'Tidak ada denda pada {{debt}} per {{date}}.',
    penaltyRecorded: 'Denda {{debt}} sebesar {{amount}} adalah denda yang tercatat di rekening; rinciannya ada di PDF.',
  },
  simulation: {
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
  },
  refusal: {
    payment_below_interest:
      'Jumlah itu belum menutup bunga bulan pertama, {{limit}}, sehingga utangnya tidak akan berkurang. Tuliskan jumlah yang lebih besar, atau lihat pilihan keringanan.',
    months_over_policy:
      'Rencana itu lebih lama dari batas {{limit}} bulan. Tuliskan jumlah yang lebih besar atau waktu yang lebih singkat.',
    amount_over_balance:
      'Jumlah itu lebih besar dari yang diperlukan untuk melunasi, {{limit}}. Tuliskan jumlah yang lebih kecil.',
    amount_not_positive: 'Jumlahnya harus lebih dari nol. Tuliskan lagi, misalnya 750 ribu.',
    amount_not_whole: 'Tuliskan jumlah dalam rupiah utuh, tanpa sen.',
    amount_too_large: 'Jumlah itu terlalu besar untuk saya hitung. Mohon periksa lagi angkanya.',
    months_not_positive: 'Lamanya harus paling sedikit 1 bulan. Tuliskan lagi, misalnya 6 bulan.',
    rate_absurd: 'Suku bunga pada catatan ini di luar batas kebijakan. Petugas perlu memeriksanya; tulis "petugas".',
    nothing_owed: 'Tidak ada tagihan yang perlu dihitung.',
    policy_missing: 'Ketentuan untuk tanggal ini belum tersedia. Petugas perlu memeriksanya; tulis "petugas".',
    rounding_overpays:
      'Jumlah dan waktu itu tidak bisa dibagi menjadi angsuran yang wajar. Tuliskan waktu yang lebih singkat.',
    end_before_start: 'Tanggal selesai itu sebelum pembayaran pertama. Tuliskan tanggal yang lebih jauh.',
    share_out_of_range: 'Bagian harus antara 0 dan 1, misalnya 0.25 untuk seperempat.',
    no_restructuring_method: 'Pilih paling sedikit satu cara restrukturisasi.',
    rate_not_lower: 'Suku bunga baru harus lebih rendah daripada suku bunga sekarang.',
    months_not_longer: 'Jangka waktu baru harus lebih panjang daripada sisa jangka waktu sekarang.',
    equity_not_for_retail: 'Utang perorangan tidak dapat diubah menjadi penyertaan modal. Pilih cara lain.',
    no_payment_difficulty:
      'Dari angka yang ada, angsuran sekarang masih sanggup dibayar, sehingga restrukturisasi belum diperlukan. Bila keadaannya berbeda, tulis "petugas".',
    restructuring_avoids_downgrade:
      'Dari angka yang ada, tunggakan dan angsuran sanggup dibayar. Restrukturisasi tidak boleh dilakukan hanya untuk menghindari penurunan kualitas kredit.',
    payment_over_capacity:
      'Angsuran setelah restrukturisasi masih di atas jumlah yang aman dibayar setiap bulan. Pilih cara lain, atau tulis "petugas".',
    segment_unknown:
      'Ketentuan untuk kelompok nasabah ini belum tersedia. Petugas perlu memeriksanya; tulis "petugas".',
    count_not_whole: 'Tuliskan banyaknya dalam angka bulat, misalnya 0 atau 2.',
    history_too_short:
      'Catatan rekening yang ada belum cukup; perlu paling sedikit {{limit}} bulan. Petugas dapat membantu; tulis "petugas".',
    history_gap: 'Catatan rekening itu tidak berurutan setiap bulan. Petugas perlu memeriksanya; tulis "petugas".',
    name_unknown: 'Pilihan itu tidak ada dalam ketentuan kami. Petugas dapat membantu; tulis "petugas".',
    payment_below_principal:
      'Cicilan itu seluruhnya kurang dari pinjaman, {{limit}}, jadi tidak ada bunga yang bisa dihitung. Mohon periksa jumlahnya.',
    flows_same_sign: 'Perlu ada uang masuk dan uang keluar untuk menghitung suku bunganya. Mohon periksa angkanya.',
    flows_too_many: 'Terlalu banyak pembayaran untuk dihitung sekaligus; paling banyak {{limit}}.',
    rate_not_found: 'Tidak ada suku bunga yang cocok dengan pembayaran itu. Mohon periksa angkanya.',
    rate_not_single:
      'Lebih dari satu suku bunga cocok dengan pembayaran itu, sehingga tidak ada jawaban yang pasti. Petugas dapat membantu; tulis "petugas".',
    grace_too_long:
      'Masa tenggang itu terlalu panjang; paling lama {{limit}} bulan. Tuliskan waktu yang lebih singkat.',
    out_of_order: 'Urutan tanggal atau angsurannya tidak tepat. Mohon periksa lagi.',
    order_incomplete: 'Urutan pembayaran harus menyebut biaya, denda, bunga, dan pokok, masing-masing satu kali.',
    principal_before_interest:
      'Pembayaran mengurangi bunga lebih dulu sebelum pokok, kecuali bank menyetujui urutan lain.',
    ratios_zero: 'Perbandingan pembagiannya harus lebih dari nol.',
    id_repeated: 'Ada tagihan yang tercatat dua kali. Petugas perlu memeriksanya; tulis "petugas".',
    debt_unknown: 'Utang yang dipilih tidak ada dalam daftar. Mohon pilih utang yang tercatat.',
    charge_not_on_card:
      'Ada catatan belanja kartu pada pinjaman yang bukan kartu. Petugas perlu memeriksanya; tulis "petugas".',
    portfolio_empty: 'Belum ada kredit yang bisa dihitung.',
  },
  offers: {
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
  },
  acceptance: {
    review: 'Mohon tinjau sebelum menyetujui (ref. {{reference}}):',
    lineDebt: '1. Utang: {{debt}}',
    linePackage: '2. Paket: {{package}}',
    lineMonths: '3. Lama: {{months}} bulan',
    lineTerms: 'Pembayaran: {{scheme}}. Total {{cost}} (bunga {{interest}}), selesai {{end}}. {{difference}}.',
    lineWaived: 'Dihapus dari tagihan setelah perjanjian dipenuhi: {{amount}}.',
    how: 'Tulis "ubah 1", "ubah 2", atau "ubah 3" untuk mengubah. Bila setuju, tulis lengkap: {{phrase}}. Setelah itu kami kirim kode.',
    phrase: 'SAYA SETUJU',
    change: 'Ubah {{number}}',
    notPhrase:
      'Itu belum saya anggap persetujuan. Bila Anda setuju, tulis lengkap: {{phrase}}. Untuk mengubah, tulis "ubah 2"; untuk berhenti, tulis "batal".',
    askMonths: 'Berapa bulan? Paket {{package}} tersedia untuk {{min}} sampai {{max}} bulan.',
    monthsFixed:
      'Paket {{package}} hanya tersedia untuk {{min}} bulan. Untuk waktu lain, pilih paket lain dengan "ubah 2".',
    onlyOneDebt: 'Hanya ada satu utang yang bisa dipilih.',
    changed: 'Lama diubah menjadi {{months}} bulan.',
    codeSent:
      'Untuk memastikan ini Anda, kami mengirim kode 6 angka ke nomor berakhiran {{ending}}. Menuliskan kode ini berarti Anda menyetujui paket {{package}} (ref. {{reference}}). Kode berlaku {{minutes}} menit.',
    done: 'Perjanjian {{reference}} sudah berlaku untuk {{debt}}. Terima kasih, Bapak/Ibu {{name}}.',
    next: 'Berikutnya: bayar {{payment}} paling lambat {{date}}. Selama pembayaran sesuai perjanjian, penagihan dihentikan.',
    cancelWindow:
      'Anda boleh membatalkan tanpa alasan sampai {{until}}: buka "Lainnya", lalu "Surat perjanjian saya". Pertanyaan: {{phone}}.',
    document: 'Surat perjanjian {{reference}}:',
    refusedExpired: 'Penawaran itu sudah lewat masa berlakunya. Saya tunjukkan pilihan yang berlaku hari ini.',
    refusedChanged:
      'Tagihan atau ketentuan berubah sejak penawaran dibuat. Saya tunjukkan pilihan yang berlaku sekarang.',
    refusedTaken:
      'Utang ini sudah punya perjanjian yang berlaku, ref. {{reference}}. Tidak ada perjanjian baru yang dibuat.',
    refusedOther:
      'Persetujuan tidak tercatat. Tidak ada perjanjian yang dibuat; silakan mulai lagi dari pilihan keringanan.',
  },
  agreements: {
    none: 'Belum ada surat perjanjian.',
    item: '{{reference}}: {{debt}}, total {{total}}, selesai {{end}}.',
    download: 'Unduh {{reference}}',
    cancel: 'Batalkan {{reference}}',
    confirmCancel: 'Batalkan perjanjian {{reference}}? Tagihan kembali seperti sebelum perjanjian.',
    yesCancel: 'Ya, batalkan',
    keep: 'Jangan dibatalkan',
    cancelled: 'Perjanjian {{reference}} sudah dibatalkan.',
    kept: 'Baik, perjanjian {{reference}} tetap berlaku.',
    windowClosed:
      'Masa pembatalan perjanjian {{reference}} sudah lewat, {{until}}. Petugas dapat membantu di {{phone}}.',
  },
  handoff: {
    person:
      'Baik, petugas kami akan meneruskan percakapan ini. Nomor kasus Anda {{reference}}. Jam layanan: Senin sampai Jumat, 08.00-17.00 WIB. Anda juga bisa menelepon {{phone}}.',
    hardship:
      'Terima kasih sudah bercerita. Petugas kami akan mencari jalan bersama Anda, tanpa tekanan. Nomor kasus Anda {{reference}}. Jam layanan: Senin sampai Jumat, 08.00-17.00 WIB.',
    unverified:
      'Baik, petugas kami akan membantu. Nomor kasus Anda {{reference}}. Jam layanan: Senin sampai Jumat, 08.00-17.00 WIB. Anda juga bisa menelepon {{phone}}.',
    crisis:
      'Kami mendengar Anda, dan keselamatan Anda yang utama. Bila Anda dalam bahaya sekarang, hubungi 112, atau layanan kesehatan jiwa 119 tekan 8. Petugas kami akan menghubungi Anda; nomor kasus {{reference}}. Anda tidak perlu membahas hal lain saat ini.',
  },
  dispute: {
    askWhat:
      'Apa yang menurut Anda tidak sesuai? Ceritakan singkat. Mengajukan keberatan bukan pengakuan utang, dan tidak dipungut biaya.',
    retryWhat: 'Mohon ceritakan singkat apa yang tidak sesuai, misalnya "saya sudah bayar tanggal 3".',
    confirm: 'Saya catat untuk {{debt}}: "{{what}}". Kirim ke petugas?',
    send: 'Ya, kirim',
    edit: 'Tulis ulang',
    done: 'Keberatan Anda diterima dengan nomor {{reference}}. Petugas memberi jawaban paling lambat {{days}} hari kerja. Bila tidak puas, Anda bisa menghubungi OJK 157 atau LAPS SJK, tanpa biaya.',
  },
} as const;
