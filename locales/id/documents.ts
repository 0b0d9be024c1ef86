/**
 * Every word of the bank's documents. They are issued in Indonesian because the law asks for it (PP 71/2019 on
 * electronic contracts); the English twin accompanies them. `{{name}}` is a placeholder.
 */
export const documents = {
  products: {
    kta: 'Kredit Tanpa Agunan (KTA)',
    kpr: 'Kredit Pemilikan Rumah (KPR)',
    kartu_kredit: 'Kartu kredit',
    kendaraan: 'Kredit kendaraan',
    modal_kerja: 'Kredit modal kerja',
  },
  channels: { web: 'obrolan web', whatsapp: 'WhatsApp' },
  grades: {
    '1': '1 (Lancar)',
    '2': '2 (Dalam Perhatian Khusus)',
    '3': '3 (Kurang Lancar)',
    '4': '4 (Diragukan)',
    '5': '5 (Macet)',
  },
  components: {
    principal: 'Pokok',
    interest: 'Bunga',
    penalty: 'Denda',
    fee: 'Biaya',
    payment: 'Pembayaran diterima',
  },
  frame: {
    page: 'Halaman {{page}} dari {{pages}}',
    reference: 'Ref. {{reference}}',
    issued: 'Diterbitkan {{at}}',
    number: 'Nomor {{reference}}',
    unprintable:
      'Tanda tanya (?) pada nama atau kutipan menggantikan huruf yang tidak dapat dicetak. Bunyi aslinya tersimpan dalam catatan {{creditor}} yang dilindungi SHA-256 di atas.',
  },
  parties: {
    creditor: 'Kreditur',
    originalCreditor: 'Kreditur asal',
    debtor: 'Debitur',
    customerNumber: 'Nomor nasabah',
    facility: 'Fasilitas',
    facilityValue: '{{product}}, {{number}}',
  },
  complaints: {
    bank: '{{creditor}}: tulis “keberatan” atau “petugas” di percakapan Rembuk. Pengaduan tidak dipungut biaya.',
    ojk: 'Otoritas Jasa Keuangan (OJK): telepon 157, WhatsApp 081157157157, konsumen@ojk.go.id, kontak157.ojk.go.id.',
    laps: 'Lembaga Alternatif Penyelesaian Sengketa Sektor Jasa Keuangan (LAPS SJK): telepon 021-2527700, info@lapssjk.id.',
  },
  verification: {
    heading: 'Keaslian dokumen',
    scan: 'Pindai kode QR atau buka alamat ini untuk memeriksa keaslian. Halaman pemeriksaan tidak menampilkan data pribadi.',
    hash: 'SHA-256 isi dokumen',
    qr: 'Kode QR menuju {{url}}',
  },
  agreement: {
    title: 'Perjanjian Penyelesaian Utang',
    opening:
      'Pada {{at}}, {{creditor}} (Kreditur) dan {{debtor}} (Debitur) sepakat menyelesaikan tagihan di bawah ini menurut ketentuan dalam dokumen ini.',
    parties: {
      heading: 'Para pihak dan fasilitas',
      transferred: '{{originalCreditor}} (piutang telah beralih kepada {{creditor}})',
    },
    bill: {
      heading: 'Tagihan yang menjadi dasar, per {{asOf}}',
      total: 'Total tagihan',
    },
    settlement: {
      heading: 'Hasil negosiasi',
      billTotal: 'Total tagihan',
      waived: {
        principal: 'Keringanan pokok',
        interest: 'Keringanan bunga',
        penalty: 'Keringanan denda',
        fee: 'Keringanan biaya',
      },
      noWaiver: 'Tidak ada bagian tagihan yang dihapus.',
      amount: 'Total utang setelah negosiasi',
      planInterest: 'Bunga selama masa angsuran ({{rate}} per tahun)',
      totalCost: 'Total yang dibayar',
      lower: 'Selisih dari total tagihan: lebih rendah {{difference}}.',
      higher: 'Selisih dari total tagihan: lebih tinggi {{difference}} karena bunga selama masa angsuran.',
      same: 'Selisih dari total tagihan: {{difference}}.',
    },
    points: {
      heading: 'Empat pokok perjanjian',
      debt: {
        lead: 'Total utang setelah negosiasi.',
        plain: 'Debitur membayar {{amount}}. Jumlah ini menggantikan tagihan sebesar {{billTotal}}.',
        withInterest:
          'Debitur membayar {{amount}} ditambah bunga selama masa angsuran {{interest}}, seluruhnya {{totalCost}}. Jumlah ini menggantikan tagihan sebesar {{billTotal}}.',
      },
      scheme: {
        lead: 'Skema pembayaran.',
        single: 'Satu kali pembayaran {{payment}}, paling lambat {{last}}.',
        equal: '{{months}} angsuran bulanan masing-masing {{payment}}, pertama {{first}} dan terakhir {{last}}.',
        lastDiffers:
          '{{months}} angsuran bulanan: {{count}} × {{payment}} dan angsuran terakhir {{lastPayment}}, pertama {{first}} dan terakhir {{last}}.',
        varying:
          '{{months}} angsuran bulanan dengan jumlah menurut jadwal di bawah, pertama {{first}} dan terakhir {{last}}.',
      },
      settled: {
        lead: 'Lunas setelah kewajiban dipenuhi.',
        plain:
          'Setelah seluruh pembayaran dalam jadwal diterima, tagihan per {{asOf}} dinyatakan lunas dan tidak ditagih lagi.',
        withWaiver:
          'Setelah seluruh pembayaran dalam jadwal diterima, tagihan per {{asOf}} dinyatakan lunas. Keringanan {{discount}} berlaku tetap dan bagian itu tidak ditagih lagi.',
      },
      collection: {
        lead: 'Penagihan dihentikan.',
        text: 'Selama pembayaran berjalan sesuai jadwal, Kreditur dan pihak yang bertindak untuknya tidak melakukan penagihan atas tagihan ini.',
      },
    },
    schedule: {
      heading: 'Jadwal pembayaran',
      number: 'No.',
      dueDate: 'Jatuh tempo',
      payment: 'Pembayaran',
      principal: 'Pokok',
      interest: 'Bunga',
      balance: 'Sisa',
      total: 'Jumlah',
    },
    cost: {
      heading: 'Biaya dan bunga',
      noInterest: 'Rencana ini tidak dikenai bunga.',
      interest:
        'Bunga {{rate}} per tahun; jumlahnya selama masa angsuran {{interest}} dan sudah termasuk dalam jadwal.',
      noOther:
        'Tidak ada biaya lain untuk membuat atau menjalankan perjanjian ini. Angsuran perjanjian kredit yang jatuh tempo setelah {{asOf}}, bila ada, tetap berjalan di luar perjanjian ini.',
      difficulty:
        'Bila tidak dapat membayar tepat waktu, Debitur dapat menghubungi Kreditur sebelum jatuh tempo untuk meninjau rencana bersama.',
    },
    cancellation: {
      heading: 'Hak membatalkan',
      text: 'Debitur dapat membatalkan perjanjian ini tanpa alasan dan tanpa biaya sampai {{until}}, lewat menu “Lainnya”, “Surat perjanjian saya” di percakapan Rembuk atau melalui petugas {{creditor}}. Bila dibatalkan, tagihan kembali seperti sebelum perjanjian dan pembayaran yang sudah diterima tetap diperhitungkan.',
    },
    complaints: { heading: 'Pengaduan dan penyelesaian sengketa' },
    law: {
      heading: 'Hukum yang berlaku',
      text: 'Perjanjian ini dibuat dalam bahasa Indonesia dan tunduk pada hukum Negara Republik Indonesia. Perjanjian ini tidak memuat janji tentang data Debitur dalam SLIK; pelaporannya mengikuti ketentuan OJK.',
    },
    consent: {
      heading: 'Persetujuan elektronik',
      intro: 'Debitur menyetujui dokumen ini dengan kalimat yang ditulisnya sendiri dan kode satu kali.',
      phrase: 'Kalimat persetujuan',
      quoted: '“{{phrase}}”',
      channel: 'Saluran',
      at: 'Waktu',
      code: 'Kode satu kali',
      codeValue: 'dikirim ke nomor {{number}} dan dimasukkan dengan benar',
      offer: 'Penawaran',
      offerValue: '{{offerReference}}, paket {{packageId}}',
      policy: 'Kebijakan',
    },
    signature: {
      heading: 'Tanda tangan',
      creditor: 'Kreditur',
      creditorNote: 'Diterbitkan secara elektronik pada {{at}}',
      debtor: 'Debitur',
      debtorNote: 'Disetujui secara elektronik pada {{at}}',
      stamp: 'Tempat e-meterai',
      consentOnly:
        'Dokumen ini ditandatangani secara elektronik oleh persetujuan tertulis dan kode satu kali. Dokumen ini tidak memakai tanda tangan elektronik tersertifikasi.',
      provider: 'Segel elektronik oleh {{provider}}',
    },
  },
  statement: {
    title: 'Rincian Tagihan',
    opening: 'Bapak/Ibu {{debtor}}, berikut rincian tagihan Anda per {{asOf}}.',
    notice:
      'Bukan pengakuan utang. Meminta, menerima, atau menyimpan rincian ini tidak berarti Anda mengakui utang yang tercantum.',
    account: {
      heading: 'Nasabah dan fasilitas',
      name: 'Nama',
      sold: '{{originalCreditor}} (piutang dialihkan pada {{soldOn}})',
      asOf: 'Posisi per',
      daysPastDue: 'Hari tunggakan',
      days: '{{days}} hari',
      grade: 'Kolektibilitas',
      recorded: '{{grade}}, menurut catatan bank',
      estimate: '{{grade}}, perkiraan menurut hari tunggakan',
    },
    bill: {
      heading: 'Tagihan',
      arrears: 'Jumlah ini adalah tunggakan: angsuran yang sudah jatuh tempo dan belum dibayar.',
      outstanding: 'Jumlah ini adalah seluruh sisa kewajiban, yang telah jatuh tempo sekaligus.',
      ofInstalments: '{{component}}, angsuran ke-{{numbers}}',
      paymentsSince: '{{component}} sejak {{since}}',
      total: 'Total tagihan',
      nothing: 'Tidak ada kewajiban yang jatuh tempo.',
      noPayments: 'Tidak ada pembayaran yang diterima sejak {{since}}.',
    },
    instalments: {
      heading: 'Angsuran yang jatuh tempo',
      number: 'Ke-',
      dueDate: 'Jatuh tempo',
      principal: 'Pokok',
      interest: 'Bunga',
      sum: 'Angsuran',
      total: 'Jumlah',
    },
    penalties: {
      heading: 'Cara denda dihitung',
      intro:
        'Denda dihitung harian atas angsuran yang terlambat, tidak berbunga: angsuran × tarif per hari × jumlah hari.',
      number: 'Ke-',
      formula: 'Perhitungan',
      formulaValue: '{{base}} × {{rate}} × {{days}} hari',
      amount: 'Denda',
      other: 'Denda lain yang dibukukan dan penyesuaian',
      total: 'Jumlah denda',
    },
    rights: {
      heading: 'Hak Anda',
      items: {
        dispute:
          'Anda dapat berkeberatan atas baris mana pun tanpa mengakui utang. Tulis “keberatan” di percakapan Rembuk; keberatan diberi nomor dan batas waktu jawaban, dan penagihan utang itu dihentikan selama diperiksa.',
        evidence:
          'Anda dapat meminta bukti: salinan perjanjian, riwayat pembayaran, dan bukti pengalihan bila piutang dialihkan.',
        person: 'Anda dapat meminta petugas memeriksa tagihan ini.',
        free: 'Rincian, keberatan, dan pengaduan tidak dipungut biaya.',
        middlemen:
          'Anda tidak memerlukan perantara. Waspadai pihak yang meminta uang muka atau menjanjikan utang pasti lunas.',
      },
    },
    complaints: { heading: 'Pengaduan' },
  },
  receipt: {
    title: 'Tanda Terima Keberatan',
    opening: 'Bapak/Ibu {{debtor}}, keberatan Anda telah kami terima dan sedang kami periksa.',
    notice:
      'Keberatan ini bukan pengakuan utang. Selama keberatan diperiksa, {{creditor}} dan pihak yang bertindak untuknya tidak meminta pembayaran atas fasilitas ini.',
    register: {
      heading: 'Pendaftaran',
      number: 'Nomor register',
      received: 'Tanggal diterima',
      channel: 'Saluran',
      product: 'Jenis produk',
      case: 'Nomor perkara',
    },
    identity: { name: 'Nama', phone: 'Nomor telepon' },
    office: {
      name: 'Petugas',
      unit: 'Unit Penanganan Pengaduan Nasabah {{creditor}}',
      phone: 'Telepon kantor',
    },
    content: {
      heading: 'Yang Anda sampaikan',
      category: 'Alasan',
      categories: {
        not_mine: 'Bukan utang saya',
        wrong_amount: 'Jumlahnya tidak benar',
        already_paid: 'Sudah saya bayar',
        billed_twice: 'Ditagih dua kali',
        fee_not_agreed: 'Biaya yang tidak saya setujui',
        identity_misused: 'Identitas saya disalahgunakan',
        other: 'Lainnya',
      },
      explanation: 'Penjelasan',
      quoted: '“{{words}}”',
      items: 'Bagian tagihan',
      instalment: 'Angsuran ke-{{number}}, jatuh tempo {{date}}, {{amount}}',
      entry: '{{description}}, {{date}}, {{amount}}',
      line: '{{component}}, {{amount}}',
      amount: 'Jumlah yang dipersoalkan',
      evidence: 'Bukti yang diterima',
      noEvidence: 'Belum ada berkas',
      file: '{{name}}, SHA-256 {{sha256}}',
    },
    deadline: {
      heading: 'Batas waktu jawaban',
      answer: 'Jawaban tertulis paling lambat {{date}}, yaitu {{days}} hari kerja setelah tanggal diterima.',
      extension:
        'Bila pemeriksaan memerlukan waktu lebih, {{creditor}} memberi tahu sebelum tanggal itu. Tambahan waktu paling lama {{days}} hari kerja, sampai {{date}}.',
      unknownYears:
        'Hari libur tahun {{years}} belum ditetapkan saat tanda terima ini dibuat, sehingga tanggal di atas dapat bergeser menurut hari libur itu.',
    },
    rights: {
      heading: 'Hak Anda',
      items: {
        follow: 'Melihat keadaan, menambah bukti, atau menarik keberatan: tulis “status keberatan” di Rembuk.',
        free: 'Keberatan tidak dipungut biaya. Bila tidak puas dengan jawaban kami, Anda dapat menghubungi:',
      },
    },
  },
  payoff: {
    title: 'Surat Keterangan Lunas',
    opening: '{{creditor}} menerangkan bahwa kewajiban {{debtor}} atas fasilitas di bawah ini telah lunas.',
    account: {
      heading: 'Nasabah dan fasilitas',
      name: 'Nama',
      sold: '{{originalCreditor}} (piutang dialihkan pada {{soldOn}})',
    },
    settled: {
      heading: 'Pelunasan',
      on: 'Tanggal pelunasan',
      balance: 'Sisa kewajiban',
      asOf: 'Posisi per',
      agreement: 'Menurut perjanjian',
      statement:
        'Sejak tanggal pelunasan tidak ada pokok, bunga, denda, atau biaya yang masih ditagih atas fasilitas ini.',
    },
    collateral: {
      heading: 'Agunan',
      secured:
        'Agunan dan dokumen kepemilikannya dikembalikan kepada yang berhak. Hubungi {{creditor}} untuk menentukan waktu dan tempat; bawalah tanda pengenal dan surat ini. Pengembalian tidak dipungut biaya oleh {{creditor}}.',
      unsecured: 'Menurut catatan kami fasilitas ini tidak disertai agunan yang perlu dikembalikan.',
    },
    slik: {
      heading: 'SLIK',
      text: 'Pelunasan dilaporkan ke SLIK menurut ketentuan OJK pada pelaporan bulanan berikutnya. Riwayat pembayaran sebelum pelunasan tidak berubah oleh surat ini.',
    },
    complaints: { heading: 'Bila ada yang tidak sesuai' },
  },
} as const;

type SameShape<T> = T extends string ? string : { readonly [K in keyof T]: SameShape<T[K]> };

/** The shape of the documents' words in any language, derived from the Indonesian source. */
export type DocumentWords = SameShape<typeof documents>;
