export const hardship = {
  thanks: 'Terima kasih sudah bercerita. Tidak mudah menyampaikannya, dan tidak ada yang menyalahkan Anda.',
  use: 'Cerita Anda dipakai hanya untuk mencari jalan yang meringankan. Yang membacanya petugas keringanan {{bank}}, bukan penagih dan bukan orang lain. Anda bisa meminta dihapus kapan saja.',
  consent: 'Bolehkah saya mencatat keadaan Anda? Tanpa dicatat pun kita tetap bisa lanjut.',
  consentYes: 'Ya, boleh dicatat',
  consentNo: 'Jangan dicatat',
  retryConsent: 'Mohon pilih salah satu, supaya saya tidak mencatat tanpa izin Anda:',
  noted: 'Baik, saya catat seperlunya.',
  notNoted: 'Baik, keadaan Anda tidak saya catat di berkas Anda.',
  askCause:
    'Apa yang membuat pembayaran terasa berat? Boleh lebih dari satu sebab. Tulis "lewati" bila tidak ingin menjawab.',
  retryCause:
    'Saya belum menangkap sebabnya. Misalnya: kehilangan pekerjaan, usaha sepi, sakit, keluarga meninggal, bencana. Tulis dengan kata Anda sendiri, atau "lewati".',
  condolence: 'Kami turut berduka cita.',
  heard: 'Yang saya tangkap: {{reasons}}. Bila ada sebab lain, sebutkan kapan saja.',
  askSince: 'Sejak kapan keadaan ini berlangsung? Misalnya "sejak September" atau "tiga bulan". Boleh "lewati".',
  askUntil: 'Kira-kira kapan keadaan membaik? "Belum tahu" juga tidak apa-apa.',
  retryTime: 'Mohon tuliskan singkat dengan kata atau bulan, misalnya "sejak September", atau tulis "lewati".',
  askIncome:
    'Berapa penghasilan bersih rumah tangga Anda sebulan sekarang? Saya tanyakan supaya yang diusulkan tidak memberatkan. Boleh "lewati".',
  askNecessities: 'Berapa kebutuhan pokok rumah tangga sebulan: makan, tempat tinggal, sekolah, obat? Boleh "lewati".',
  why: 'Saya menanyakannya supaya yang diusulkan sesuai dengan keadaan Anda. Setiap pertanyaan boleh dilewati; jawaban Anda tidak dipakai untuk menilai atau menekan Anda.',
  help: 'Kita sedang mencari jalan yang meringankan. Jawab dengan kata Anda sendiri, tulis "lewati" untuk melewati pertanyaan, "batal" untuk berhenti, atau "petugas" untuk bicara dengan orang.',
  summary: 'Ringkasan untuk {{debt}} (ref. {{reference}}):',
  summaryReasons: '• Sebab: {{reasons}}',
  summarySince: '• Lamanya: "{{since}}"',
  summaryUntil: '• Perkiraan membaik: "{{until}}"',
  summaryHousehold: '• Di rumah: {{people}}',
  summaryIncome: '• Penghasilan sebulan: {{income}}',
  summaryNecessities: '• Kebutuhan pokok sebulan: {{necessities}}',
  summaryNothing: '• Tidak ada yang diceritakan; itu tidak apa-apa.',
  chooseIntro: 'Ini yang bisa diminta. Petugas yang memutuskan, dan saya tidak bisa menjanjikan hasilnya.',
  pause: 'Jeda pembayaran',
  writeOff: 'Pengurangan sebagian dengan setoran sukarela',
  person: 'Dicarikan jalan oleh petugas',
  offers: 'Lihat pilihan yang sudah ada',
  change: 'Ubah jawaban saya',
  explainPause:
    'Jeda: pembayaran ditunda untuk sementara. Bunga dan jadwalnya dijelaskan tertulis sebelum Anda setuju.',
  explainWriteOff:
    'Pengurangan sebagian: sebagian kewajiban dihapus tertulis, dan sisanya disetor sesanggup Anda tanpa jumlah yang dipaksakan.',
  donePause:
    'Permintaan jeda untuk {{debt}} diterima dengan nomor kasus {{reference}}. Petugas menjawab paling lambat {{date}}. Permintaan agar Anda tidak ditagih selama itu ikut disampaikan.',
  doneWriteOff:
    'Permintaan pengurangan untuk {{debt}} diterima dengan nomor kasus {{reference}}. Petugas menjawab paling lambat {{date}}. Sementara itu Anda tidak perlu menyetor apa pun di luar kesanggupan Anda.',
  donePerson:
    'Petugas kami akan mencari jalan bersama Anda, tanpa tekanan. Nomor kasus Anda {{reference}}, jawaban paling lambat {{date}}. Jam layanan: Senin sampai Jumat, 08.00-17.00 WIB, telepon {{phone}}.',
  education:
    'Sambil menunggu, dahulukan makan, tempat tinggal, obat, dan sekolah. Anda tidak perlu mencari utang baru atau melepas barang untuk ini.',
  signpost:
    'Bantuan resmi dan gratis: OJK 157, WhatsApp 081157157157, dan LAPS SJK 021-2527700 untuk penengahan. Tidak perlu perantara berbayar.',
  deceased:
    'Kami turut berduka cita. Tidak ada yang perlu dibayar lewat percakapan ini. Petugas kami akan membantu, nomor kasus {{reference}}. Bila sudah ada, siapkan surat keterangan kematian dan bukti ahli waris. Jam layanan: Senin sampai Jumat, 08.00-17.00 WIB, telepon {{phone}}.',
  taken:
    'Terima kasih. Ini sudah di tangan petugas dengan nomor kasus {{reference}}; Anda tidak perlu mengulang ceritanya. Jam layanan: Senin sampai Jumat, 08.00-17.00 WIB, telepon {{phone}}.',
  legal:
    'Baik, petugas kami yang meneruskan dan berbicara dengan kuasa hukum. Nomor kasus {{reference}}. Mohon siapkan surat kuasa dan kontak kuasa hukum. Jam layanan: Senin sampai Jumat, 08.00-17.00 WIB, telepon {{phone}}.',
  reason: {
    forgot: 'lupa tanggalnya',
    failed_debit: 'autodebet gagal',
    believes_paid: 'merasa sudah membayar',
    late_salary: 'gaji terlambat',
    school_costs: 'biaya sekolah',
    falling_sales: 'penghasilan turun',
    divorce: 'perceraian',
    fraud_victim: 'menjadi korban penipuan',
    debt_spiral: 'pinjaman di banyak tempat',
    gambling: 'judi daring',
    illness: 'sakit',
    job_loss: 'kehilangan pekerjaan',
    bereavement: 'keluarga meninggal',
    disaster: 'bencana atau gagal panen',
    abuse_by_collector: 'perlakuan petugas',
    other: 'sebab lain',
  },
  household: {
    child: 'anak kecil',
    pregnancy: 'ibu hamil',
    elderly: 'lansia',
    disability: 'penyandang disabilitas',
  },
} as const;
