/**
 * Why a debtor fell behind or what they complain of. Patterns are written as in locales/id/intents: parts in order with up
 * to four other words between, alternatives behind a bar, a star for an open end; every word in any spelling of the lexicon.
 */
const family =
  'keluarga|istri|suami|bini|laki|bojo*|isteri|wife|husband|anak*|bayi|balita|putra|putri|ibu*|mama*|mamak|emak|mak|ambu|simbok|mbok|bunda|bapak*|bapa|ayah*|papa*|abah|ortu|orangtua|tua|mertua*|kakek|nenek|simbah|mbah|kakak*|adik*|adek*|saudara*|sodara|abang|ponakan|keponakan|paman|om|tante|bibi|budhe|pakdhe|opung|biang|mother|father|parents|son|daughter|orangtuaku|cucu|nak|lanang|wedok|pamajikan|salaki|dulur*|inang|amang|besan|menantu|mantu|pacar';
const ill =
  'sakit|lara|gering|udur|teu-damang|opname|dirawat|operasi|dioperasi|stroke|kanker|demam|dbd|tipes|tifus|tumor|jantung|icu|igd|ugd|kecelakaan|tabrakan|ditabrak|cacat|kritis|kemoterapi|kemo|cuci-darah|sick|hospital|hospitalized|kolaps|koma|gerd|covid|lumpuh|mriyang|patah|struk|sakik|rawat|diabetes|ginjal|tbc|disabled|accident|berobat|pengobatan|terapi';
const collector =
  'dc*|debt|debtcollector|collector|kolektor|penagih|petugas|orang|desk|depkolektor|depcollector|matel|preman|pihak|tim|anda|kalian|oknum|agen|bank';
const came =
  'datang*|dateng*|datengin|didatangi|didatengin|mendatangi|datangin|disamperin|nyamperin|samperin|nyamper|teko|nekani|ditekani|datangi|kunjung*|dikunjungi|berkunjung|nongkrong|nungguin|nunggu|gedor*|digedor|menggedor|sumping|dating|mampir|ngetok|ketok|come|came|visit*|masuk|marani|parani|diparani|sambang|muncul';
const house = 'rumah|omah|imah|bumi|kontrakan|kosan|kos|kost|kediaman|home|house|umah|griya|rumahku|omahku';
const office = 'kantor*|kerja|kerjaan|pabrik|office|gawean|tempatkerja|workplace|sekolah-tempat';
const called =
  'telpon*|telepon*|ditelpon*|ditelepon*|nelpon*|nelepon*|menelpon|menelepon|menghubungi|hubungi|dihubungi|hubungin|dihubungin|ngehubungin|wa|wasap|diwa|chat*|dichat|ngechat|sms|disms|call*|teror|diteror|neror|nagih|menagih|ditagih|nagihnya|nagihin|kontak|contact*|ditelp*|telp*|nelp*|bicara';
const wage = 'gaji*|gajih*|upah*|honor*|payroll|salary|thr|insentif|bayaran|honorarium|tunjangan';
const income = `${wage}|penghasilan*|pendapatan*|pemasukan*|income|lembur*|komisi|bonus`;
const trade =
  'usaha|usahane|usahana|usahanipun|usahaku|dagangan*|dagang|jualan*|jualanku|toko*|warung*|bisnis*|omzet*|omset*|dodolan*|daganganana|kios|lapak|orderan*|order|pelanggan*|pembeli*|customer|pasar*|bengkel|salon|rental|ojol|ngojek|narik|narikan|taksi|proyek|penjualan|sales|business|shop|warmindo|katering|catering|konveksi|kedai|lapo|kede|bakulan|jualanan|tambak|ternak|ngegrab|gojek|grab';
const took =
  'dipakai|dipake|dipinjam|dipinjem|disalahgunakan|dicatut|dicuri|dibobol|diambil|digunakan|digunain|dimanfaatkan|dimanfaatin|disalahgunain|diembat|dijual|used|stolen|dienggo|dianggo|diselewengkan';

/** Longer patterns win over shorter ones that lie within them; "" is no reason and only stops others. */
export const reasonPatterns = {
  phk: [
    'phk|diphk|dipecat|pecat|layoff|dilayoff|dirumahkan|nganggur|menganggur|pengangguran|jobless|unemployed|resign|dipehaka|terphk',
    'laid|fired off|from',
    'lost my job',
    'cut|dicut|didepak|disingkirkan kantor|pabrik|perusahaan|kerjaan',
    'lay off',
    'kehilangan|hilang|kelangan|leungiteun|lost pekerjaan|kerjaan|kerja|mata|gawean|pagawean|job',
    'diberhentikan|dikeluarkan|diputus kerja|kantor|pabrik|perusahaan|pekerjaan|tempat|kontrak',
    'karyawan|pegawai|pekerja|buruh diberhentikan|dikeluarkan|dirumahkan|dipecat',
    'kontrak tidak|belum|habis|putus|abis|diputus diperpanjang|lanjut|kerja|kerjaan|perpanjang',
    'kontrak kerja habis|putus|abis|selesai|diputus|berakhir',
    'habis|putus|abis kontrak kerja|pabrik|kantor',
    'kena|kerja|karena efisiensi',
    'pengurangan|efisiensi|perampingan karyawan|pegawai|pekerja|tenaga|perusahaan|kantor|pabrik',
    'tidak|belum punya|ada|dapat|duwe|gaduh|boga kerjaan|pekerjaan|gawean|pagawean',
    'belum|tidak kerja|bekerja lagi',
    'perusahaan|pabrik|kantor tutup|bangkrut|pailit|gulung',
  ],
  gaji_telat: [
    `${wage} telat|terlambat|tertunda|ditunda|mundur|nunggak|macet|tersendat|late|delayed|molor|ketunda|tertahan|ditahan|pending|dipending|telad|diundur|keteteran|seret`,
    `telat|terlambat|menunggak|nunggak|telat ${wage}|gajian`,
    `${wage} tidak|belum|durung cair|masuk|turun|keluar|dibayar|metu|kaluar|diterima|ditransfer|diberi|dikasih|nyampe|dibayarkan|bayar|lungsur|mudhun|nongol|ada|medal|sumping|paid`,
    `tidak|belum gajian|digaji|nerima|terima|dibayar|dapat|mbayar|bayar|nampi|narima gajian|digaji|${wage}`,
    'tidak|belum digaji|gajian',
    'bos|kantor|perusahaan|juragan|pabrik tidak|belum bayar|mbayar|ngasih|kasih gaji|upah|honor',
    'gajian mundur|telat|tertunda|ditunda|molor|diundur',
    'dirapel|rapel|rapelan gaji|honor|upah',
    'gaji|honor|upah dirapel|rapel|rapelan',
    'gaji dirapel',
    'unpaid|late salary|wages',
  ],
  gaji_turun: [
    `${income} dipotong|dipotongin|kepotong|turun|diturunin|dikurangin|dipangkas|dikurangi|berkurang|menurun|menyusut|diturunkan|disunat|setengah|separuh|separo|mudhun|turunan|anjlok|ngurang|drop|cut|reduced|merosot|dipotongi|berkurang|kecil|sedikit|minim|disunat|dikorting|susut`,
    'lembur tidak|hilang|dihapus|dikurangi|berkurang ada|lagi',
    'bonus|tunjangan|insentif|komisi|uang dihapus|dihilangkan|dipotong|dicabut|ditiadakan',
    'lembur dihapus|dikurangi|berkurang|ditiadakan',
    'digaji|dibayar setengah|separuh|separo|sebagian',
    'potong|potongan|pemotongan|penurunan|pengurangan gaji|upah|penghasilan|pendapatan|salary',
    'jam kerja dikurangi|dipotong|berkurang',
    'demosi|didemosi|turun jabatan|pangkat',
  ],
  usaha_turun: [
    `${trade} turun|sepi*|tutup|bangkrut|rugi|merugi|anjlok|macet|seret|lesu|menurun|gulung|kolaps|drop|kabur|hilang|pailit|sepi|lemah|jatuh|berkurang|merosot|kukut|slow|down|kosong|anyep|tiarap|hancur|mandek|melempem|nyungsep|ambruk|ambles|kembang-kempis|lesuh|suwung|sakarat|tumbang|oleng|mati|sunyi|langit|pareum|digusur|kegusur|surut|tersendat|quiet`,
    `sepi*|lesu|bangkrut|rugi|gulung|seret|kapal ${trade}`,
    'gulung tikar',
    'sepi pembeli|pelanggan|orderan|order|penumpang|job|proyek|tamu|customer|pengunjung',
    'tidak|belum|kurang laku|payu|ada|rame|ramai|laris orderan|pembeli|pelanggan|penumpang|proyek',
    `${trade} tidak|belum|kurang|ora laku|payu|ada|rame|ramai|laris|jalan|laku-laku|dapat|balik|untung|lancar`,
    'bangkrut|kebangkrutan|pailit',
    'modal habis|ludes|amblas|entek|abis',
    'kehabisan|habis modal',
    'proyek|tender batal|mandek|belum|tidak cair|dibayar',
  ],
  sakit: [
    'meriang|muntaber|maag|asma|typus|lambung|pusing|sesak|sakit|lara|gering|udur|opname|dirawat|dioperasi|stroke|kanker|dbd|tipes|tifus|kecelakaan|tabrakan|ditabrak|kemoterapi|kemo|sick|hospital|hospitalized|lumpuh|mriyang|struk|sakik|demam|tumor|covid|covid19|tbc|vertigo|diabetes|accident|rawat-inap|operasi',
    'tidak|henteu damang|sehat|enak-badan',
    'tidak enak badan',
    'masuk|di|ke rumah sakit',
    'masuk|di rs|rsud|icu|igd|ugd|puskesmas',
    'rawat inap|jalan',
    'gagal|serangan|penyakit ginjal|jantung',
    'cuci darah',
    'patah tulang|kaki|tangan',
    'biaya|buat|untuk|bayar berobat|pengobatan|terapi|obat|rs|rsud|operasi',
    'jatuh dari motor|pohon|tangga|sepeda|atap',
    'demam berdarah',
    'berobat',
  ],
  keluarga_sakit: [
    `${family} ${ill}`,
    `${family} tidak|henteu damang|sehat`,
    `${family} masuk|di rumah sakit`,
    `${family} masuk|di rs|rsud|icu|igd|ugd`,
    `${family} gagal|serangan|penyakit|cuci ginjal|jantung|darah`,
    `${family} rawat inap|jalan`,
    `sakit|operasi|berobat|pengobatan|opname|dirawat|lara|gering|rawat|merawat|ngerawat|jagain|nungguin|jaga ${family}`,
    `biaya|buat|untuk|bayar obat|rs|rsud|operasi|berobat|pengobatan|terapi ${family}`,
    `merawat|ngerawat|ngrawat|jagain|nungguin|nemenin ${family} sakit|rs|rumah`,
  ],
  keluarga_meninggal: [
    `${family} meninggal*|wafat|berpulang|tiada|mati|seda|ninggal|ngantunkeun|maot|pupus|tilar|meninggoy|died|passed|tinggal-dunia|kapundut|mangkat|almarhum|almarhumah|kapanggih|mulih|tewas|dipanggil|gugur|sedo|paeh`,
    `meninggal*|wafat|berpulang|kehilangan|kelangan|kaleungitan|almarhum|almarhumah|lost ${family}`,
    `${family} sudah|telah tidak|tiada ada`,
    'berduka|kedukaan|duka|layatan|kelayatan|kesripahan',
    'tujuh|7|40|100|seratus|empat harian|harinya',
    'biaya pemakaman|kematian|penguburan|tahlilan|selamatan',
    'pemakaman|penguburan|tahlilan|nyewu|takziah',
    'ada|musibah|kena kematian|kepaten|lelayu',
    'passed away',
  ],
  cerai: [
    'cerai|bercerai|perceraian|diceraikan|dicerai|menceraikan|pegatan|pegat|pepisahan|divorce|divorced|pirak|pirakan|pisahan|menjanda|menduda|nyerai',
    `ditinggal|ditinggalkan|pisah|ditinggalin|berpisah suami|istri|bojo|rumah|ranjang|laki|bini|pamajikan|salaki`,
    'gugat|digugat|gugatan|sidang cerai|perceraian',
    'istri|suami|bojo minggat|kabur|ninggalin|selingkuh',
    'rumah tangga hancur|berantakan|bubar|retak',
  ],
  bencana: [
    'banjir*|kebanjiran|kabanjiran|kebakaran|kobongan|kahuruan|gempa|longsor|tsunami|bencana|erupsi|gunung-meletus|angin-puting|puting|rob|kerendem|terendam|bandang|flood|earthquake|fire|kaaban|caah|lindu|kebakar|terbakar|likuifaksi|musibah-banjir',
    'gunung meletus',
    'puting beliung',
    'rumah|toko|warung|omah|kios|imah ambruk|roboh|rubuh|rusak|hangus|habis|kebakar',
    'hangus terbakar',
    'tanah longsor|gerak|amblas',
  ],
  biaya_sekolah: [
    'bayar|biaya|uang|buat|untuk|duit|ongkos|dana|kanggo|keur|daftar|dipake|kepake|kepakai|dipakai|mbayar sekolah|spp|kuliah|ukt|wisuda|semester*|pesantren|mondok|seragam|masuk-sekolah|daftar-ulang|lks|kampus|studytour|school|sakola|les|tk|ppdb|bangunan|pondok|pendidikan',
    'spp|ukt|wisuda|ppdb|tuition',
    'daftar ulang|masuk sekolah|anak|kuliah|sd|smp|sma|smk|tk|pesantren',
    'anak* masuk|daftar|mau|wisuda|kuliah|mondok sekolah|kuliah|sd|smp|sma|smk|tk|pesantren|pondok|kampus|universitas|ukt',
    'anak* wisuda|mondok',
    'tahun ajaran baru',
    'school|college|tuition fee|fees',
    'biaya pendidikan|sekolah|kuliah',
  ],
  kelahiran: [
    'keguguran|melahirkan|lahiran|persalinan|kelahiran|bersalin|lairan|nglairake|ngalahirkeun|babaran|caesar|sesar|sc-istri|gave-birth|newborn|brojol|mbabar|ngajuru|mbobot|partus',
    'anak*|bayi|istri|bojo|cucu lahir|lahiran|baru-lahir|lair|born|brojol',
    'istri|bojo|isteri|bini|pamajikan hamil|lahir*|bersalin|lairan|lahiran|melahirkan|reuneuh|mbobot|keguguran|caesar|sc',
    'lahir anak|bayi',
    'istri|bojo|bini|isteri|pamajikan operasi caesar|sesar|sc|cesar',
    'aqiqah|akikah|akikahan',
    'punya|dapat bayi|momongan',
    'baby born',
  ],
  panen_gagal: [
    'gagal|rusak|rugi|puso|tidak|anjlok|kecewa panen*',
    'panen* gagal|rusak|jelek|puso|merosot|anjlok|rugi|hancur|turun|gabug|kurang|sedikit|elek|ancur|busuk|murah|sial',
    'sawah|padi|kebun|ladang|tanaman|cabe|cabai|jagung|tani|sawit|bawang|kopi|tembakau|lombok|pari|pare|tomat puso|kering|kekeringan|gagal|busuk|diserang|hama|wereng|rusak|mati|layu|tikus|dimangan|diserang|kena-hama|anjlok|terendam|jatuh|gosong|gabug|panen-gagal|keok',
    'puso|wereng|kekeringan|paceklik|kemarau-panjang|gabug',
    'diserang|kena|serangan hama|wereng|tikus|ulat',
    'harga sawit|gabah|panen|karet|cabe|cabai|jagung|kopi|tembakau|padi anjlok|turun|jatuh|hancur|murah',
    'crop|harvest failed|failure',
    'failed harvest|crop',
    'ikan|udang|ayam|ternak|sapi|kambing mati|penyakit',
  ],
  pinjol: [
    'pinjol*|paylater|peerjol|pindar|jeratan-pinjol',
    'gali|nggali|tutup|nutup lubang|lobang|luwang',
    'pinjaman|utang|kredit|hutang online|onlen|ol|daring|aplikasi|apk',
    'aplikasi|apk|app pinjaman|pinjam|utang',
    'terlilit|kelilit|kejerat|terjerat|kejebak|terjebak|dililit utang|rentenir|pinjaman|bank-emok',
    'utang|cicilan dimana|mana menumpuk|mana',
    'utang|cicilan numpuk|menumpuk|banyak|dimana-mana|nyebar',
    'nutup|tutup|nutupin|bayar utang pake|pakai|dengan|nganggo utang',
    'galbay|gagal-bayar',
    'rentenir|lintah-darat|emok|bangke',
    'lintah darat',
    'bank emok|keliling|titil|plecit',
    'online loan|loans|lending',
  ],
  judol: [
    'judol*|judi*|slot|togel|zeus|gambling|gacor|ngeslot|ngejudi|nyelot|main-slot|kasino|casino|taruhan|sabung|maxwin|toto|totoan|ngabotoh|spaceman|sportsbook|mahjong|bandar',
    'kalah main|taruhan|slot|togel|deposit',
    'depo|deposit situs|slot|judi',
  ],
  penipuan: [
    'ditipu|ketipu|tertipu|penipuan|penipu|ditipunya|scam|scammed|kena-tipu|diapusi|kapusan|katipu|diakalin|dikadalin|dikibulin|kibul|bodong|phishing|diapusin|dihipnotis|kehipnotis|gendam|digendam|ketipuan|fraud|dibobok',
    'kena|korban tipu*|penipuan|scam|hipnotis|phishing|hack|hipno|investasi',
    'uang|duit|modal|dana|tabungan dibawa|digondol|dilarikan|digelapkan|ditilep kabur|lari|teman|orang|kawan|bandar|mitra',
    'uang|duit|modal|dana|tabungan digondol|dilarikan|digelapkan|ditilep',
    'dibawa kabur|lari',
    'rekening|atm|saldo|mbanking|banking|tabungan|akun|uang|duit dibobol|dihack|diretas|dikuras|dihek|kebobolan|raib|dirampok|dicuri|disikat',
    'dibobol|kebobolan|dibajak|dihack|diretas|kecurian|kemalingan|dirampok|kerampokan|dibegal|kecopetan|dijambret|kejambretan|begal',
    'arisan|investasi|trading|umroh|travel bodong|kabur|ilegal|tipu*|fiktif',
  ],
  autodebet_gagal: [
    'autodebet*|autodebit*|autodebt|autopay|auto-debet|otodebet|auto|debet* gagal|tidak|belum|error|macet|eror|failed|mati|putus|nolak|ditolak|trouble|ora|gangguan',
    'autodebet*|autodebit*|auto|otodebet|debet tidak|belum jalan|kepotong|terpotong|potong|masuk|ketarik|narik|ditarik|jalan|berhasil|berfungsi|nyedot|kedebet|aktif|ditarik|terdebet|didebet|dipotong',
    'gagal autodebet*|autodebit*|auto|debet|debit|pendebetan|otodebet',
    'tidak|belum kepotong|terpotong|dipotong|ketarik|terdebet|kedebet|didebet|ditarik|kedebit|terdebit otomatis|saldo|rekening|sistem|padahal|bank|autodebet*',
    'tidak|belum terdebet|kedebet|didebet|terdebit|kedebit|autodebet*|autodebit*|debet',
    'saldo ada|cukup|cekap|cukup|banyak tidak|belum kepotong|terpotong|dipotong|ketarik|ditarik|kedebet',
    'pendebetan|debet|debit gagal',
    'saldo tidak|belum kepotong|terpotong|ketarik|terdebet|kedebet',
  ],
  lupa: [
    'lupa*|kelupaan|kelalen|lali|hilap|poho|kesupen|supe|lalai|forgot|lupo|kelewat|kelewatan|terlewat|luput-ingat|pikun|lupak|ketlingsut|forget|forgotten|khilaf|kalimpudan|kaluputan|terlupa|skip',
    'tidak inget|ingat|eling|emut|ingat-ingat|ngeuh|sadar|ngeh',
    'slipped my mind',
  ],
  sudah_bayar: [
    'sudah|barusan|baru|telah|already|habis bayar*|dibayar*|transfer*|ditransfer|setor*|disetor|tf|trf|mentransfer|terbayar|nransfer|ngirim|kirim|dikirim|menyetor|kubayar|paid|dibayarkan|dibayari|melakukan-pembayaran|nyetor|mbayar|bayarin|tak-bayar|kebayar|transper|nyicil-lunas|ntransfer|kutransfer|bayarkan',
    'sudah cicilan|setoran|dicicil',
    'sudah|telah lakukan|melakukan|terjadi pembayaran|transfer|transaksi',
    'bukti|struk|resi|slip|kuitansi|kwitansi transfer*|bayar|pembayaran|setor|setoran|ada|lengkap|pelunasan',
    'ada|punya|simpan|pegang|gaduh|duwe bukti|struk|resi|slip|kuitansi',
    'pembayaran* tidak|belum tercatat|masuk|terbaca|terupdate|update|diproses|kebaca|tercatet|terinput',
    'i|have|already paid|transferred',
    'kubayar|dibayar|terbayar|mbayar|bayar* kemarin|tadi|barusan|wingi|kamari|kmrn|semalam',
    'bayar*|transfer*|setor*|tf tadi|barusan|kemarin|semalam|wingi|kamari|kmrn',
    'uang|duit sudah|telah masuk|terkirim|kekirim|terpotong|kepotong',
    'sudah kepotong|terpotong|terdebet|kedebet',
  ],
  sudah_lunas: [
    'sudah|telah|tos|kan|already|lama lunas*|dilunasi|melunasi|lunasi|lunasin|tutas|kelunasan|beres|settled|kelar|rampung|nglunasi|ditutup',
    'sudah paid off|full',
    'surat|keterangan|bukti|skl lunas|pelunasan|keterangan-lunas',
    'lunas dari|sejak dulu|lama|tahun|bulan|kemarin|taun',
    'paid off|full',
    'fully paid|settled',
    'utang|pinjaman|kredit|cicilan saya lunas',
    'dilunasi|melunasi|kulunasi kemarin|tahun|bulan|lama|semua|dulu',
    'lunas kenapa|masih|kok',
  ],
  salah_nominal: [
    'nominal*|jumlah*|tagihan|angka*|hitungan*|hitung*|perhitungan|denda|bunga|total|itungan|saldo|sisa|cicilan|itungane|tagihane|utang|amount|jumlahe salah|keliru|beda|berbeda|ngaco|ngawur|selisih|kebesaran|kelebihan|kegedean|kleru|lepat|luput|aneh|janggal|wrong|kebanyakan|lebih|error|eror|kaliru|incorrect|kacau|kagedean|mismatch|meleset|sala',
    'nominal|jumlah|tagihan|angka|hitungan|perhitungan|denda|bunga|total|saldo|cicilan|sisa|segini|segitu tidak|bukan|kurang masuk|wajar|sesuai|cocok|benar|betul|sama|pas|tepat|masuk-akal|klop|plek',
    'salah|keliru|kesalahan hitung*|nominal|jumlah|angka|input|tagih|catat|itung|ngitung|perhitungan',
    'tidak|bukan|kurang sesuai kontrak|perjanjian|perhitungan|hitungan|catatan|kesepakatan|akad',
    'cicilan|angsuran kok|malah ditagih|tertagih|jadi|dibilang',
    'tagihan|cicilan harusnya|seharusnya|mestinya|kudune',
    'harusnya|seharusnya|mestinya|kudune|should <amount>',
    'wrong amount',
    'beda sama|dengan|dari kontrak|perjanjian|catatan|akad|kesepakatan|awal',
    'overcharged|kemahalan',
  ],
  bukan_utang_saya: [
    'tidak|bukan|belum|never pernah|merasa|rumangsa|rumaos|ever|nate|kungsi|tahu pinjam|minjam|minjem|minjaman|utang|ngutang|mengajukan|ngajuin|ngajukeun|kredit|cicilan|nginjeum|nyilih|berutang|pinjem|ambil|ngambil|meminjam|berhutang|borrowed|punya|gadai|apply|daftar|akad|ngambat|nganjuk|nyandak|mundhut|pengajuan|pinjaman|silih|ngredit|akun',
    'bukan|dudu|sanes|not utang|tagihan|punya|pinjaman|gadah|milik|kredit|duwek|cicilan|my saya|debt|loan|urang',
    'bukan|dudu|sanes utang|pinjaman|tagihan|kredit saya|abdi',
    'salah orang|sambung|nomor|alamat|target|debitur|nama|kirim|wong',
    'saya bukan|dudu|sanes nasabah|debitur|peminjam|orangnya|pemilik|dia|yang|pak|bu|ibu|bapak',
    'tidak kenal|tahu|ngerti utang|pinjaman|tagihan|bank|kredit|debitur|namanya|kontrak|soal',
    'utang|pinjaman|tagihan|kredit bukan|dudu|sanes|not atas|nama|milik|punya|saya|mine|gadah|urang|tanggung',
    'tidak|belum punya|pegang|gaduh|duwe|buka kartu|rekening|akun|pinjaman|utang|kredit|tagihan',
    'yang|sing|nu pinjam|minjam|minjem|utang|ngutang|ambil|ngambil|ngajuin|kredit|pakai|nyilih|nginjeum bukan|dudu|sanes saya|abdi|kulo',
    'yang|sing|nu pinjam|minjam|minjem|utang|ngutang|ambil|ngambil|ngajuin|kredit|nyilih|nginjeum mantan|suami|istri|teman|adik|kakak|dia|sodara|saudara|bapak|ibu|ipar|sepupu|anak|bos',
    'tagihan|utang siapa',
    'not my debt|loan',
    'never borrowed|applied|took',
    'wrong person|number',
    'bukan saya|kulo|abdi yang pinjam|minjam|utang|ngutang|minjem|ambil|ngajuin|kredit|pakai|tanda',
    'tidak merasa utang|pinjam|punya|minjam|ngutang|ambil|kredit|cicilan|mengajukan',
  ],
  tagihan_ganda: [
    'ditagih|tagih|tertagih|kepotong|terpotong|dipotong|kedebet|terdebet|didebet|bayar|ketarik|billed|charge|charged|dicharge|kedebit|terbayar|ditarik|dibayar|kecharge|kena 2x|double|dobel|ganda|rangkap|twice|pindho|pindo|dobelan|duplikat|2kali|duakali',
    'ditagih|tagih|tertagih|kepotong|terpotong|dipotong|kedebet|terdebet|didebet|ketarik|charged|kedebit|terbayar|ditarik|kecharge|potong|bayar dua|2|kaping|peng kali|x|pindho|dua',
    'tagihan*|cicilan*|potongan|invoice|tagihane|autodebet|potongannya dobel|double|ganda|duplikat|dua|rangkap|2x|dobelan|kembar',
    'dobel|double|duplikat|ganda|twice|rangkap|dua tagihan*|bayar*|ditagih|tagih|potong*|cicilan|invoice|potongan|debet|kepotong|tagihane|charged|nagih',
    'dua|2 kali ditagih|tagih|kepotong|terpotong|dipotong|nagih|kedebet|didebet',
    '2x ditagih|tagih|kepotong|terpotong|dipotong|nagih|kedebet|didebet',
    'duplicate|double billing|charge|charged|bill',
  ],
  biaya_tidak_disetujui: [
    'biaya*|asuransi|potongan|admin|fee|charge|premi|fitur|langganan|ongkos|layanan|denda tidak|bukan|belum|tanpa setuju*|disetujui|persetujuan|menyetujui|diberitahu|dikasih|izin|ijin|konfirmasi|sepakat|disepakati|diinfo*|diomongin|dijelaskan|pernah|ngerasa|tahu|minta|diminta|pemberitahuan|sepengetahuan|sadar|approved|ngerti|diwartosan|dikandhani|dijelasin|kabar|penjelasan',
    'tidak|belum|tanpa pernah|merasa setuju*|menyetujui|minta|daftar|ikut|tanda|ambil biaya|asuransi|potongan|fee|admin|premi|layanan|fitur',
    'tidak|belum|tanpa setuju*|menyetujui|disetujui|minta|persetujuan|izin|pemberitahuan|ijin|konfirmasi biaya|asuransi|potongan|fee|admin|premi|layanan|dipotong',
    'biaya|asuransi|potongan|premi siluman|gaib|misterius|tersembunyi|aneh-aneh|tiba-tiba|gelap',
    'hidden fee|fees|charge|charges',
    'tidak|belum pernah diberitahu|dikasih|dijelaskan|diinfo|disampaikan|dijelasin biaya|potongan|asuransi|fee|premi',
    'dipotong|ditambah|dikenakan|dibebani|kena asuransi|biaya|premi tanpa',
    'dipotong|potong* tanpa persetujuan|izin|pemberitahuan|ijin|konfirmasi|setuju',
    'fee|charge not|without agree|consent|approved',
  ],
  identitas_dicuri: [
    `ktp*|data|identitas|nama|kk|nik|foto|akun|npwp ${took}`,
    `ktp*|data|identitas|nama|nik ${took} orang|teman|sodara|saudara|utang|pinjam|kredit|online`,
    'ktp* hilang|ilang dipakai|dipake|disalahgunakan|digunakan|kredit|pinjam|utang',
    'pencurian|penyalahgunaan|dicatut|pencatutan identitas|data|nama|ktp',
    'pakai|pake|mencatut|catut|nyatut|atas|memakai|nganggo|ngangge|minjem|pinjam|menggunakan|gunain nama|ktp|data|identitas saya orang|tanpa|dia|buat',
    'orang pakai|pake|memakai|menggunakan|catut|mencatut|nyatut|nganggo|ngangge nama|ktp|data|identitas',
    'identity|id stolen|theft|used',
    'stole|stolen my identity|id|data',
    'mengatasnamakan|dicatut|ngatasnamain saya|nama',
    'pinjam|kredit|utang|minjem|ngajuin pakai|pake|atas|nganggo ktp|data|nama|identitas saya',
  ],
  ancaman: [
    'ancam*|diancam*|mengancam|ngancam*|ancem*|diancem*|ngancem*|intimidasi|diintimidasi|mengintimidasi|kasar|kasarin|dikasarin|maki|makian|makimaki|dimaki*|memaki|maki-maki|bentak*|dibentak*|membentak|ngebentak*|bunuh|dibunuh|pukul|dipukul|mukul|santet|caci|dicaci|hina|dihina|menghina|ngancem|threat*|harass*|abusive|diteror|meneror|bully|dikata-katain|umpat|dihujat|nyengak|kekerasan|marah-marah|sarkas|misuh*|dipisuhi|diseneni|disentak|carekan|dicarekan|pelecehan|melecehkan|dilecehkan|disita-paksa|ngamuk|nyolot|kurang-ajar|kebun-binatang|anjing|disumpahin|memeras|diperas|ngegas|premanisme|nggertak|digertak|gertak|ngagertak|nyentak|nyekak|lapor-polisi|serem|kebonbinatang',
    'marah|marahin|dimarahi|dimarahin marah|dc|penagih|kolektor|petugas|terus',
    `${collector} marah*|ngamuk|kasar|teriak*|gebrak|memukul|maki`,
    'kata|omongan|bahasa|ngomong|bicara|mulut kasar|kotor|jorok|binatang|sopan',
    'tidak sopan',
    'dimarahi|dimarahin|dimarah',
    'mau|akan dibunuh|dipukul|dihajar|disita|dipenjara|dipenjarain|dilaporin|dibawa|digebukin|diculik|dikeroyok|disantet|dihabisi',
    'kurang ajar',
    'verbal abuse',
  ],
  spam_telepon: [
    'telpon*|telepon*|ditelpon*|ditelepon*|nelpon*|nelepon*|ditelp*|telp*|bicara|dihubungi|call*|wa|chat|spam|sms|ditelfon*|ngebel|dibel|menelpon|menghubungi|hubungi|dichat|calls|neror terus*|tiap|setiap|kali|berkali*|berulang*|melulu|ratusan|puluhan|bolak|henti|nonstop|seharian|mulu|sehari|bertubi|non-stop|saben|unggal|puluh|tanpa|ae|bae|wae|jam|subuh|malam|always|every|everyday|constantly|mlulu|belasan|menerus|teu-eureun|teruusan|repeatedly|berhari*|24|nonstop|ganggu|mengganggu',
    'terus|tiap|setiap|saben|kali|berkali|unggal|bolak-balik|menerus|x|keep|melulu|hari|jam|balik|nonstop telpon*|telepon*|ditelpon*|ditelepon*|nelpon*|nelepon*|dihubungi|spam*|ditelp*|nelp*|call*|ditelfon*|dibel|calling|hubungi|bicara',
    'teror|diteror|neror|spam*|dispam* telpon*|telepon*|bicara|call|wa|chat|sms|hp|telp*|tiap|terus|setiap|hari',
    'spam*|dispam*|nelponin|ditelponin|ditelponi|nelpon-nelpon|ditelpuni|ditelponan|dispam|robocall',
    'hp|telepon|telpon|handphone|bicara bunyi|berdering|berbunyi|ngiung|muni|bergetar|berdering* terus|tiap|mulu|nonstop|ae|melulu|henti|wae',
    'nelpon*|ditelpon*|ditelepon*|ditelfon* malam|subuh|dini|kali|x|jam|tengah|minggu|libur|kerja',
    'jangan|berhenti|stop|setop|capek|tolong-jangan spam*|ditelponin|nelponin|ganggu|teror|diteror|neror|telponin',
    'telepon|telpon|bicara mengganggu|ganggu|menggangu|terganggu',
    'terganggu|keganggu telepon|telpon*|bicara|ditelpon*',
  ],
  sebar_data: [
    'data|foto|aib|kontak|ktp*|identitas|nama|utang|informasi|info|rahasia|muka|nomor|poto|privasi disebar*|disebarkan|disebarin|nyebar*|sebar*|menyebar*|bocor*|dibocor*|diviralkan|diviralin|dipost*|diposting|tersebar|kesebar|dishare*|diupload|diumbar|disebarluaskan|leaked|shared|nyebarin|nyebarkeun|ngumbar|disebarke|dipasang|dipublikasi*|dikirim-ke|dipajang|bocorin|nyebarna',
    'sebar*|disebar*|nyebar*|menyebar*|bocor*|dibocor*|viralin|viralkan|share|posting|disebarin|mempublikasikan|ngumbar|memviralkan|leak*|bongkar|membocorkan data|foto|aib|kontak|ktp*|identitas|utang|informasi|info|nomor|poto|privasi|rahasia|muka',
    'data|foto|ktp|aib|utang dikirim|dimasukin|masuk|kirim|diumumkan|dikasih grup|medsos|facebook|fb|tetangga|orang|whatsapp|sosmed|ig|instagram|tiktok|kontak|semua',
    'dipermalukan|mempermalukan|dipermaluin medsos|facebook|fb|grup|sosmed|tiktok|umum|ig',
    'kebocoran|penyebaran data',
    'tetangga|teman|rekan|orang|rt|satu pada|semua|jadi|kok|kampung|sekampung tahu utang',
  ],
  datang_ke_rumah: [
    `${came} ${house}`,
    `${collector} ${house}`,
    `${house} didatangi|didatengin|digedor|disamperin|disatroni|digeruduk|ditekani|didatangin|ditempeli|ditempel|dikepung|dipasang|diparani|dipasangi|diduduki|dikunjungi`,
    `${came} depan rumah|omah|imah|pagar|pintu|gang`,
    'digedor|gedor* pintu|pagar|rumah',
  ],
  datang_ke_kantor: [
    `${came} ${office}`,
    'dc*|collector|kolektor|penagih|depkolektor|depcollector|matel kantor*|pabrik|office',
    'dc*|collector|kolektor|penagih|matel|depkolektor tempat kerja|kerjaan|gawe',
    'kantor*|pabrik|tempat didatangi|didatengin|digeruduk|disamperin|kerja-didatangi|ditekani|didatangin|dikunjungi',
    `${came} tempat kerja|kerjaan|gawe|gawean|dinas|usaha`,
  ],
  hubungi_keluarga: [
    `${called} ${family}|teman*|tetangga*|rekan|atasan|bos|hrd|kerabat|sahabat|kenalan|tonggo|kanca|batur|tatangga|konco|kolega`,
    `${family}|teman*|tetangga*|rekan|atasan|bos|hrd|kerabat|sahabat|kenalan|tonggo|kanca|batur|tatangga|konco|kolega diteror|ditelpon*|ditelepon*|dihubungi|dihubungin|ditagih|dichat|diwa|disms|ditelp*|diganggu|ditelfon*|ditanyain|dikontak|dispam|ditelponi|ditelponan|harassed|called|contacted|ditakon-takoni|kena-teror|dikejar|kena-tagih|dibawa-bawa|diancam|ditageh`,
    'kontak|nomor|no|emergency darurat|contact|kontak|darurat ditelpon*|ditelepon*|dihubungi|diteror|dichat|ditagih|diwa|called|ditelp*',
    `${called} kontak|nomor|contact darurat|emergency|keluarga|saudara`,
    'menghubungi|hubungi|nelpon*|menelpon|telpon*|neror|nagih|ditagih* ke keluarga|saudara|teman|istri|suami|ibu|bapak|orang|tetangga|atasan|kakak|adik|anak|bos|hrd|mertua|ortu',
    `libat*|melibatkan|dilibatkan|bawa*|ganggu|mengganggu ${family}|teman|tetangga`,
  ],
} as const;

/** Phrases that look like a reason and are none; they stop the patterns that lie within them. */
export const noReasonPatterns: readonly string[] = [
  'kerja|bekerja|dinas|perawat|satpam di|rumah rumah|sakit sakit|pusat|daerah',
  'kerja|bekerja|dinas|perawat|satpam rumah sakit',
  'jangan|usah sampai|lupa lupa',
  'jangan lupa|sampai',
  'lupa pin|password|sandi|kata|nomor|kode|otp|email|username|no',
  'sudah sembuh|sehat|pulih|mendingan',
  'cara|bagaimana|mau|bisa|kapan|setelah|sesudah|sehabis|nanti bukti pembayaran|bayar|transfer',
  'minta|kirim|upload|unggah|dapat|dimana bukti|surat transfer|bayar|pembayaran|lunas|pelunasan|keterangan',
  'panen bulan|minggu|nanti|depan|raya|bentar|lagi',
  'orang tua murid',
  'rumah sakit',
  'sudah mau|bisa|siap|niat|besok|ada|punya|boleh|wajib|harus|waktunya|gajian|dapat|telat|capek bayar*|transfer*|setor*|dibayar*',
  'mau|rencana|niat|harus|harusnya|mesti|gagal|coba|wajib bayar*|transfer*|setor* kemarin|tadi|semalam',
  'bisa|boleh|minta|tolong|kapan|mohon petugas|orang|tim|agen datang*|kunjung*|ketemu rumah|kantor',
  'baru bisa|mau|akan|dapat|sanggup|sempat|iso bayar*|transfer*|setor*|lunas*',
  'habis|abis buat|untuk|nggo|keur|kanggo bayar*|setor*|cicilan|transfer*',
  'aktifkan|aktifin|pasang|daftar|nonaktifkan|matikan|stop|setting|setel autodebet*|autodebit*',
  'bank tutup|libur',
  'tutup jam|buku|pukul',
  'sudah bayar berapa|kapan|apa|dimana',
  'sudah tidak|belum sanggup|mampu|bisa|kuat|kuasa bayar*|transfer*|setor*|lunas*|nyicil|cicil*',
  'tolong|bisa|minta|mau|silakan|nanti|kapan telpon*|telepon*|hubungi|bicara saya|nanti|kembali|besok|lagi',
];

/** A reason that gives way to another of the same clause: "ibu saya sakit" is not the debtor's own illness. */
export const strongerReasons: Readonly<Partial<Record<keyof typeof reasonPatterns, keyof typeof reasonPatterns>>> = {
  sakit: 'keluarga_sakit',
  gaji_turun: 'gaji_telat',
  sudah_bayar: 'sudah_lunas',
};

/** Claims that hold in one clause only: "gaji sudah masuk, besok saya bayar" claims no payment. */
export const clauseBoundReasons: ReadonlySet<string> = new Set(['sudah_bayar', 'sudah_lunas', 'sakit', 'phk']);

/** Words before a reason that make it only supposed or asked about. */
export const supposedWords: ReadonlySet<string> = new Set(
  'kalau jika bila apabila andai seandainya misal misalnya apakah umpama takut kapan if asal setelah sesudah'.split(
    ' ',
  ),
);

/** Words that may stand between a denial and what it denies: "bukan karena PHK", "tidak pernah kena tipu". */
export const denialBridges: ReadonlySet<string> = new Set(
  'karena kena mau usah perlu jadi soal untuk pernah ada yang lagi sedang sampai merasa main suka akan habis saya di sempat korban kasus faktor gara alasan masalah termasuk'.split(
    ' ',
  ),
);

/** Words that begin a new clause. */
export const clauseWords: ReadonlySet<string> = new Set(
  'tapi cuma hanya melainkan lalu kemudian soalnya sedangkan sementara makanya akibatnya ternyata padahal'.split(' '),
);

/** Spellings that mislead the lexicon: Javanese "wis tak bayar" is "sudah kubayar", not a denial. */
export const reasonRewrites: readonly (readonly [RegExp, string])[] = [
  [/\b(wis|wes|uwis|uwes) (tak|dak)\b/g, 'sudah'],
  [/\b(sudah|udah|udh|sdh) tak (bayar|transfer|setor|lunasi)/g, 'sudah $2'],
  [/\b(ora|gak|ga|nggak) tau (utang|hutang|nyilih|pinjam|minjam|minjem|ngutang)/g, 'tidak pernah $2'],
  [/\b(kulo|kula) ((?:nembe|saweg|lagi|taksih) )?gerah\b/g, '$1 $2sakit'],
  [/\bdi (rumahkan|phk|pecat|phkan)\b/g, 'di$1'],
  [/\b([a-z]{4,})2\b/g, '$1'],
  [/\bteu acan\b/g, 'belum'],
  [/\bteu damang\b/g, 'sakit'],
  [/\bauto ?-? ?deb(?:e|i)t/g, 'autodebet'],
  [/\b(\d+)x\b/g, '$1x'],
  [/\bbelum lama (ini )?/g, 'baru '],
  [/\b(gak|ga|nggak|tidak|tdk|ora) (cuma|hanya|mung)\b/g, ' '],
  [/\bmenerus\b/g, 'terus'],
];
