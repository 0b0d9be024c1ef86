/**
 * What words speak of, whatever their register or region. A star leaves the end of a word open. A word may speak of two
 * things. Used as hints beside the words themselves; nothing is decided by one word.
 */
const concepts = {
  debt: 'utang* hutang* ngutang pinjaman pinjeman pinjem minjem minjam kredit tunggakan nunggak menunggak nonggak kta kpr kkb kur paylater cc debt loan sangkutan potangan samban kasbon ngredit',
  bill: 'tagihan* tagian bill bills billing invoice statement tertagih ditagih nagih ditagihkan ketagih tagih',
  instalment: 'cicil* nyicil ngicil angsur* ngangsur setoran installment instalment kreditan cicilanku nyicel ngansur',
  payment:
    'bayar* byr dibayar* membayar* mbayar mayar pembayaran bayaran pay paying payment setor* nyetor* transfer* ditransfer ntransfer tf trf ditf lunasi melunasi lunasin pelunasan nglunasi ngalunasan dilunasi mambayia babayar mbayari manyetor',
  paidOff: 'lunas* kelunasan settled tutas beres rampung kelar',
  channel:
    'va qris atm teller indomaret alfamart alfamidi alfa indomart minimarket gopay ovo dana shopeepay linkaja mbanking m-banking mobile rekening norek rek virtual akun briva brimo livin kantorpos pospay loket kasir e-wallet ewallet briLink brilink agen',
  proof: 'bukti* struk resi screenshot ss skrinsut kuitansi kwitansi slip receipt buktinya mutasi foto',
  penalty: 'denda* penalti penalty late fee telat keterlambatan penaltinya dendo dendane',
  interest: 'bunga* interest bungo bungane marjin margin ujrah rate',
  fee: 'biaya* admin* administrasi provisi fee materai meterai asuransi charge ongkos potongan',
  principal: 'pokok* principal plafon',
  parts:
    'rincian* perincian detail* rinci breakdown itung* hitung* perhitungan rumus komponen uraian dirinci jabarkan penjelasan jelasin jelaskan diuraikan ngitung ngetang etang* itungan jentrekno jlentrehno tetek',
  total: 'total* jumlah* nominal* sisa* outstanding saldo jumlahe gunggung kabehane sadayana sadaya sesa turah',
  howMuch: 'berapa* brp piro pira sabaraha berape bara barapa how much many pinten tapi2 sapiro barape baraha berapo',
  big: 'banyak besar gede* mahal* naik* bengkak* membengkak nambah tinggi* membludak melonjak banyaknyo gadang akeh larang ageung ageng meroket segini segitu sakitu lonjak',
  why: 'kenapa* mengapa napa knp naha ngopo opo apo why kok kunaon ba kanapa mangapa',
  wrong:
    'salah* keliru ngaco ngawur error beda* selisih ganjil aneh kacau janggal mismatch wrong incorrect lepat luput kleru kaliru sala',
  objection:
    'keberatan protes* sanggah* menyanggah banding komplain* complain dispute sengketa gugat menolak terima ngeyel complaint dibantah bantah klaim',
  twice: 'dobel* double duplikat ganda dua 2x kali rangkap kapindo',
  never: 'pernah tau kenal merasa rumangsa rumaos ngeroso rasa ngarasa',
  mine: 'saya bukan punya milik nama identitas ktp dipakai dipake catut dicatut nyatut pencatutan atas',
  simulate:
    'simulasi* kalkulasi misal* misalnya andai* umpama* upama seandainya kalau nek lamun pabila if jika kalo mun saumpama perkiraan estimasi jadinya jadine',
  tenor:
    'tenor* bulan bulanan sebulan tahun setahun jangka durasi lama lamanya panjang* perpanjang diperpanjang month months sasi wulan sasih figuremonths periode',
  relief:
    'keringanan* ringan* ringankan diringankan dispensasi relaksasi restru* restrukturisasi reschedul* kelonggaran longgar toleransi penundaan tunda* ditunda mundur pemutihan kebijakan relief grace nyuwun panyuwunan entheng hampang kabijakan tempo jeda',
  discount:
    'diskon* potong* dipotong kortingan korting potongan discount dihapus hapus* dikurangi kurangi* ngurangin nego* negosiasi tawar* nawar murah settle settlement haircut promo',
  option:
    'opsi* pilihan* paket* program* skema* penawaran* tawaran* solusi* option options package offer offers plan alternatif cara jalan',
  condition: 'syarat* persyaratan ketentuan kriteria eligible memenuhi terms dokumen',
  accept:
    'ambil* setuju* sepakat* deal terima pilih* milih gas gaskeun lanjut fix confirm konfirmasi proses ok oke yes acc agree accept take pundhut mendet nyokot nampi nerimo ambiak sapakaik satuju',
  cannot:
    'sanggup* mampu* gabisa kuat iso tiasa bisa belum susah* sulit* berat* seret kesulitan kepepet mentok pusing bingung buntu sanggup2 kelimpungan keteteran megap* ngos* ngap remuk kuwat',
  money:
    'uang* duit* dana penghasilan pemasukan gaji* gajian income salary upah honor pesangon tabungan artos arto dhuwit doku fulus pitih kepeng pipis hepeng doi doit bokek kere boke tongpes cekak kantong dompet kas',
  job: 'phk* dirumahkan nganggur* pengangguran dipecat pecat resign layoff laid off kerja* kerjaan kontrak pabrik kantor kena cuti dirumahin diberhentiin diberhentikan jobless lamaran',
  business:
    'usaha* dagang* dagangan warung toko jualan omzet omset sepi bangkrut rugi gulung tikar pelanggan orderan panen ternak sawah kebun tani petani proyek modal sepii narik ngojek',
  illness:
    'sakit* opname rumah operasi stroke kecelakaan dirawat rawat rs melahirkan lahiran kanker cuci darah gering udur loro obat berobat bpjs',
  family:
    'suami istri* bapak ibu anak* orangtua ortu keluarga mertua adik kakak nenek kakek bojo bini laki sapuluh pamajikan salaki',
  death: 'meninggal* wafat almarhum almarhumah duka seda tilar pupus sedo kapundut mati',
  divorce: 'cerai* bercerai pisah talak gugat',
  disaster: 'banjir* kebanjiran gempa kebakaran longsor bencana erupsi puting tsunami kobong caah',
  trap: 'pinjol* judol judi slot gali lubang tutup rentenir ditipu penipuan',
  collector:
    'dc debtcollector kolektor* collector* penagih* tukang jukir matel eksternal desk oknum preman juru nagihe debt dept lapangan',
  threat:
    'ancam* diancam mengancam ngancem ngancam teror* diteror neror maki* dimaki memaki kasar* bentak* dibentak ngebentak marah* intimidasi* diintimidasi hina* dihina menghina permalukan dipermalukan malu* malu2in mempermalukan pukul gedor* digedor ngegedor gebrak sopan abuse harass* rude threaten* sangar misuh* nyentak nyarekan galak',
  visit:
    'datang* dateng rumah kantor tetangga rt sekolah pabrik nyamperin disamperin didatangi didatengin mendatangi visit teko dugi sumping lapor',
  spread:
    'sebar* disebar nyebar menyebar* viral* diviralkan medsos sosmed grup kontak foto aib bocor* dibocorin kebocoran leak leaked spread disebarin nyebarin',
  slik: 'slik ojk kolektibilitas* kolek kol bi checking ceking cheking idi skor score scoring blacklist hitam riwayat history lancar macet kurang diragukan perhatian npl idep ideb kreditur',
  clean: 'bersih* dibersihin bersihin membersihkan hilang ilang hapus pulih update diperbarui resik',
  letter:
    'surat* dokumen perjanjian* kesepakatan salinan copy pdf sertifikat bpkb skl jaminan agunan berkas akad kontrak letter document agreement certificate skpl keterangan roya',
  status:
    'status* pengajuan* permohonan* diproses proses disetujui ditolak approve approved approval sampai progress keputusan hasil kabar application ajuan diajukan verifikasi',
  person:
    'orang petugas cs manusia customer service admin agen human person representative operator live telepon telpon telp call hubungkan sambungkan sambungin atasan supervisor manager pimpinan pegawai staf csnya marketing ao officer',
  robot: 'bot robot mesin otomatis ai chatbot template auto',
  middleman:
    'jasa* joki* galbay calo makelar perantara konsultan pengacara lembaga pihak ketiga nawarin* ditawarin ditawari menawarkan nawari janji* dijanjiin menjamin jamin agency agensi biro mediator dijanjikan iming*',
  fraud:
    'penipu* penipuan nipu ditipu scam modus palsu gadungan otp pin kode ngaku* mengaku mengatasnamakan phishing apk link oknum bodong tipu-tipu ngapusi nipuan asli resmi',
  data: 'data* nomor* nomer no pribadi alamat email ktp nik kontak privasi privacy identitas informasi info phone number foto profil kartu keluarga',
  source: 'dapat* dapet dapetin darimana sumber source bocor ngasih dikasih didapat oleh angsal meunang entuk olih',
  correct:
    'ubah* ganti* rubah* koreksi* perbaiki* perbarui update betulkan benerin ralat diperbaiki dibenerin revisi change',
  consent: 'izin* ijin persetujuan consent kebijakan membagikan dibagikan dishare share bagi kasih',
  greeting:
    'halo* hai hello hi hey pagi siang sore malam assalamualaikum asalamualaikum permisi punten sampurasun kulonuwun kulo nuwun shalom salam horas selamat met tabik tabe om swastiastu misi',
  thanks:
    'terima kasih makasih thanks thank thx tq nuhun suwun trims matur hatur syukur tengkyu tararengkyu mauliate kasie',
  yes: 'iya ya ok betul benar siap inggih nggih muhun leres enggih yoi iyo yo',
  no: 'tidak bukan jangan ogah emoh moh embung moal ora mboten ndak indak tra tara teu sanes nehi nope',
  cancel:
    'batal* cancel urung sido jadi stop berhenti* setop udahan sudahi akhiri hentikan quit wurung gajadi lanjutin lanjutkan terusin skip',
  chat: 'hubungi* chat* wa whatsapp kirim* pesan* sms notif* notifikasi reminder telpon* telepon broadcast spam ganggu* diganggu mengganggu langganan unsubscribe ngontak kontak kontakin message messages block blok blokir',
  help: 'bantu* bantuan help tolong fitur menu fungsi bisa apa ngapain guna kegunaan panduan petunjuk caranya cara ngerti paham mudeng ngartos bingung lieur tulung',
  back: 'kembali balik back mundur sebelumnya awal tadi previous ulang wangsul mulih bali',
  language:
    'bahasa* english inggris jawa sunda language indonesia boso basa translate terjemah ngomong speak melayu mandarin indo',
  otherBank:
    'tabungan deposito investasi saham reksadana emas kurs valas dolar giro cashback poin reward promo limit upgrade pengajuan-kartu buka bikin daftar password pin lupa terblokir aplikasi app login topup top up pulsa listrik pln pdam tiket lowongan loker magang gaji-karyawan cabang jam buka antrian kartu debit ketelan edc merchant haji umroh pensiun kripto bitcoin trading',
  smallTalk:
    'cuaca hujan panas bola jodoh pacar lagu film resep masak makan zodiak ramalan puisi pantun cerita lucu lelucon joke nyanyi tebak presiden pilpres politik nonton drakor game mabar futsal jalan-jalan liburan kangen cinta sayang capres gubernur timnas',
  injection:
    'abaikan* ignore instruksi* instruction* instructions prompt system perintah previous lupakan pretend berpura-pura jailbreak developer database token override',
  prize:
    'undian hadiah menang pemenang selamat klik gratis bonus slot gacor jackpot togel maxwin promo diskon-besar cod',
} as const;

const pairs = Object.entries(concepts).flatMap(([concept, words]) =>
  words.split(' ').map((word) => [word, concept] as const),
);

function grouped(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [word, concept] of rows) map.set(word, [...(map.get(word) ?? []), concept]);
  return map;
}

/** Whole words and what they speak of. */
export const conceptWords = grouped(pairs.map(([word, concept]) => [word.replace('*', ''), concept]));

/** Beginnings of words and what they speak of. */
export const conceptStarts = grouped(
  pairs.filter(([word]) => word.endsWith('*')).map(([word, concept]) => [word.slice(0, -1), concept]),
);
