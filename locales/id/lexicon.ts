/** Words as debtors write them. Keys are lower-case; everything here is data for dialogs/recognizers. */

function table<T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(rows));
}

/** Spells out several ways of writing one meaning. */
function variants<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)));
}

/** 0 to 9 in Indonesian, Javanese (ngoko and krama), Sundanese, Minangkabau and English. */
export const unitWords = variants<number>([
  [0, 'nol kosong zero'],
  [1, 'satu stu siji hiji setunggal satunggal one'],
  [2, 'dua due loro rong duo kalih kaleh two'],
  [3, 'tiga tige telu tilu telung tigang three'],
  [4, 'empat ampat empt papat opat patang sekawan ampek four'],
  [5, 'lima lime limo limang gangsal lma five'],
  [6, 'enam anam enem genep nem enm six'],
  [7, 'tujuh tuju pitu pitung tjuh tujuah seven'],
  [8, 'delapan dlapan delapn lapan dalapan wolu wolung eight'],
  [9, 'sembilan smbilan sembiln semilan sambilan salapan songo sanga sangang nine'],
]);

/** Words that are a whole number of their own, below a thousand. */
export const wholeWords = variants<number>([
  [10, 'sepuluh spuluh sapuluh sapuluah sedoso sedasa ten'],
  [11, 'sebelas sblas sabelas sewelas eleven'],
  [12, 'rolas twelve'],
  [13, 'telulas thirteen'],
  [14, 'patbelas fourteen'],
  [15, 'limolas limalas fifteen'],
  [16, 'nembelas sixteen'],
  [17, 'pitulas seventeen'],
  [18, 'wolulas eighteen'],
  [19, 'sangalas songolas nineteen'],
  [20, 'twenty'],
  [21, 'selikur'],
  [25, 'selawe selangkung'],
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'seket fifty'],
  [60, 'sewidak suwidak sawidak sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
  [100, 'seratus sratus saratus satus sakatus setus saratuih'],
  [200, 'rongatus'],
  [300, 'telungatus'],
  [400, 'patangatus'],
  [500, 'limangatus'],
  [600, 'nematus'],
  [700, 'pitungatus'],
  [800, 'wolungatus'],
  [900, 'sangangatus'],
]);

export const teenWords: ReadonlySet<string> = new Set(['belas', 'blas', 'bls', 'welas']);
export const tenWords: ReadonlySet<string> = new Set(['puluh', 'plh', 'puluhan', 'doso', 'dasa']);
export const hundredWords: ReadonlySet<string> = new Set([
  'ratus',
  'rts',
  'rtus',
  'ratuih',
  'atus',
  'ratusan',
  'atusan',
  'ngatus',
  'hundred',
]);

/** What a number is multiplied by. "m" is not here: it may be miliar or million. */
export const magnitudeWords = variants<number>([
  [1e3, 'ribu rb rbu rib ribuh rebu rebuan ribuan rban rbuan ewu ewon ewonan rewu ceng k thousand'],
  [1e6, 'juta jt jta jut jutak jeti juti yuta yuto yutoan yutaan tiao jutaan jutan jtan mio million'],
  [1e9, 'miliar milyar miliyar milar mliar mlyr mld milyard miliaran milyaran billion'],
  [1e12, 'triliun trilyun triliyun trilliun trilion'],
]);

/** Magnitudes with "one" built in. */
export const oneMagnitudeWords = variants<number>([
  [1e3, 'seribu sribu sarebu saribu sewu serebu'],
  [1e6, 'sejuta sjuta sejt sjt sejta sajuta sayuta sayuto sakyuta sakyuto sakyutoan sejeti sejutaan sajutaan'],
  [1e9, 'semiliar semilyar semiliyar'],
  [1e12, 'setriliun setrilyun'],
  [2e3, 'rongewu'],
  [5e3, 'limangewu'],
]);

/** Parts of a magnitude, in millionths: "setengah juta", "satu seperempat juta". */
export const fractionWords = variants<number>([
  [500_000, 'setengah stengah setngah stgh satengah separuh separo saparo setengahan stengahan half'],
  [250_000, 'seperempat sprempat saparapat seprapat'],
]);

/** Number words that say "about" by their ending. */
export const vagueNumberWords: ReadonlySet<string> = new Set(
  [
    'ribuan rban rbuan rebuan ewon ewonan jutaan jutan jtan yutoan yutaan miliaran milyaran sejutaan sajutaan sakyutoan',
    'ratusan atusan puluhan setengahan stengahan',
  ]
    .join(' ')
    .split(' '),
);

/** Slang for a sum with one reading. */
export const slangAmounts = table<number>({
  seceng: 1_000,
  noceng: 2_000,
  goceng: 5_000,
  ceban: 10_000,
  noban: 20_000,
  goban: 50_000,
  cetiao: 1_000_000,
  cetiaw: 1_000_000,
  notiao: 2_000_000,
  gotiao: 5_000_000,
  gotiaw: 5_000_000,
  gopek: 500,
  cepekceng: 100_000,
  nopekceng: 200_000,
  sapekceng: 300_000,
  gopekceng: 500_000,
  seperak: 1,
});

/** Slang that people use for a sum and for a thousand times as much. */
export const ambiguousSlangAmounts = table<number>({
  jigo: 25,
  nocap: 20,
  gocap: 50,
  cepek: 100,
  cepe: 100,
  pego: 150,
  pekgo: 150,
  cepekgo: 150,
  nopek: 200,
  sapek: 300,
});

/** Words that carry "about" and stand before a sum. */
export const approximateWords: ReadonlySet<string> = new Set(
  [
    'sekitar sekitaran seputar kira kira2 kirakira kisaran kurleb skitar sktr sekitr udakara kinten hampir hampiran nyaris perkiraan estimasi prediksi',
    'about around approx approximately roughly almost under over above below upto rata rata2 rerata tembus',
  ]
    .join(' ')
    .split(' '),
);

/** Bounds, not sums. */
export const boundWords: ReadonlySet<string> = new Set(
  'minimal minimum min kurang lebih bawah dibawah atas diatas'.split(' '),
);

/** "At most" and "at least"; a verb may stand between them and the sum ("maksimal bisa 1jt"). */
export const limitWords: ReadonlySet<string> = new Set(
  [
    'max maks maksimal maksimum maximal maximum mentok mentoknya banter pol polnya paling palingan mendekati',
    'setidaknya sedikitnya minimal minimalnya maksimalnya minimum minim limit limitnya batas batasnya mentoknya',
  ]
    .join(' ')
    .split(' '),
);

/** Those of them that reach over any words in between: "maksimal cicilan saya 500rb". */
export const farLimitWords: ReadonlySet<string> = new Set(
  'max maks maksimal maksimalnya maksimum maximal maximum mentok mentoknya paling palingan minimal minimalnya minimum minim'.split(
    ' ',
  ),
);

/** Behind a sum: it is a bit more or less than that. */
export const roughlyEndings: ReadonlySet<string> = new Set(
  'lebih lbh lebihan kurang krg sekian sekitaran dikit sedikit an lewatan punjul luwih kebawah keatas'.split(' '),
);

/** The upper end of a range: "500rb maksimal 700rb". */
export const upperLimitWords: ReadonlySet<string> = new Set('max maks maksimal maksimum maximal maximum'.split(' '));

/** What may stand between such a word and its sum. */
export const limitFillers: ReadonlySet<string> = new Set(
  [
    'banyak banyaknya banter mentok pol tinggi besar dikit sedikit minim cuma hanya bisa bs bisanya sanggup mampu kuat',
    'bayar byr di ya cicil nyicil setor angsur saya sy sebesar segitu sekitar cuman',
  ]
    .join(' ')
    .split(' '),
);

/** Small words that end a sum instead of being counted by its last number. */
export const closingWords: ReadonlySet<string> = new Set(
  'aja aj saja doang ya yah pak bu kak mas mbak mba bang dulu deh lah per sebulan perbulan tiap setiap rupiah perak'.split(
    ' ',
  ),
);

/** What a debtor cannot, will not or does not have, behind a word of negation. */
export const abilityWords: ReadonlySet<string> = new Set(
  'sanggup mampu kuat bisa bs jadi ada punya mau cukup kesanggupan nyanggupin sggup'.split(' '),
);

/** What may stand between a share and the whole it is taken from: "10% dari gaji saya 4 juta". */
export const shareFillers: ReadonlySet<string> = new Set(
  'dari dr gaji penghasilan pendapatan tagihan cicilan angsuran utang hutang total pokok saya sy nya yang yg itu rp'.split(
    ' ',
  ),
);

/** Right before a sum: it is not the one. */
export const denialWords: ReadonlySet<string> = new Set(
  'bukan bkn bukannya jangan jgn jangankan apalagi gajadi mustahil tolak nolak menolak ogah emoh lembar not'.split(' '),
);

/** Before a sum: what was wished for, and gives way to what "tapi" or "jadi" brings. */
export const wishWords: ReadonlySet<string> = new Set(
  'awalnya tadinya maunya mauku rencananya rencana pengennya pinginnya inginnya niatnya harapannya'.split(' '),
);

/** Says of a sum that it is hard to raise. */
export const hardWords: ReadonlySet<string> = new Set('susah sulit berat keberatan'.split(' '));

/** What may stand between a sum and the word that withdraws it. */
export const refusalFillers: ReadonlySet<string> = new Set(
  [
    'yang yg kalau kalo klo kl segitu sebesar bayar byr cicil saya sy rp itu sih mah masih terlalu agak juga jg pun aja',
    'saja kayaknya kyknya kayanya sepertinya rasanya',
  ]
    .join(' ')
    .split(' '),
);

/** Says of a sum that it is too much. */
export const tooMuchWords: ReadonlySet<string> = new Set(
  'kegedean kebesaran kemahalan mahal berat keberatan memberatkan kebanyakan ketinggian tinggi besar banyak'.split(' '),
);

/** What follows a number that counts something other than money. */
export const countedNouns: ReadonlySet<string> = new Set(
  [
    'hari hr jam menit detik minggu mgg bulan bln bulanan tahun thn th taun kali kl x kalinya persen persennya %',
    'orang org anak adik kakak unit buah biji lembar angka digit gram kg kilo km meter liter item tempat aplikasi apk',
    'bank pinjol kartu akun rekening nomor pilihan opsi tahap termin periode am pm wib wita wit sore pagi malam siang',
    'watt kwh cc mbps gb hektar ekor lantai shift kelas semester kamar pintu derajat halaman kuintal',
    'month months year years week weeks day days hour hours minute minutes time times people person kids moment',
  ]
    .join(' ')
    .split(' '),
);

/** Those of them that begin something new behind a large sum: "425000 jam 14.05", "500000 hari senin". */
export const smallCountNouns: ReadonlySet<string> = new Set(
  [
    'hari hr jam minggu mgg bulan bln tahun thn taun sore pagi malam siang bank pinjol kartu rekening nomor pilihan',
    'opsi tahap termin kelas semester',
  ]
    .join(' ')
    .split(' '),
);

/** What a small number counts and a large one does not: "2 cicilan", but "bayar 500 angsuran bulan ini". */
export const fewNouns: ReadonlySet<string> = new Set(
  'cicilan angsuran pembayaran motor mobil rumah toko pinjaman perempuan laki lelaki cewek cowok pihak'.split(' '),
);

/** What stands before a number that names something instead of counting rupiah. */
export const labelNouns: ReadonlySet<string> = new Set(
  [
    'no nomor nomer nmr norek rek rekening va virtual nik ktp kk npwp cif nasabah kontrak kartu akun account hp wa telp',
    'tlp telepon telpon phone whatsapp kode kodenya code otp pin cvv ref referensi tiket resi invoice faktur pasal poin',
    'point opsi pilihan pilih paket menu jam pukul pkl jl jalan blok rt rw kav gang lantai berakhiran akhiran ending',
    'tgl tanggal tggl ke dpd kol kolek kolektibilitas tahun thn taun versi polis plat plus bulan center',
    'verifikasi pos nopol call tensi kolesterol darah urat nim nip nis nisn absen skor kelas tipe type seri bpjs sim nip ext ekstensi kamar ruang usia umur',
  ]
    .join(' ')
    .split(' '),
);

/** Verbs and nouns that make a small bare number a sum of money. */
export const moneyContext: ReadonlySet<string> = new Set(
  [
    'bayar byr membayar dibayar bayarin nyicil cicil angsur ngangsur setor nyetor transfer tf trf trsf ditransfer',
    'sanggup mampu kuat sebesar senilai gaji penghasilan pendapatan omzet omset pemasukan dp uang duit nominal jumlah',
    'sanggupnya mampunya kuatnya bisanya kasih ngasih minta potong tagihan cicilan angsuran sisa sisanya saldo harga',
    'biaya kos utang hutang total kalau kalo klo kl gimana gmn boleh',
  ]
    .join(' ')
    .split(' '),
);

/** Signs that what follows replaces what was said before. */
export const correctionWords: ReadonlySet<string> = new Set(
  'eh ehh ralat koreksi maksudnya maksud mksd mksdnya salah sorry sori harusnya seharusnya tepatnya jadinya jdnya'.split(
    ' ',
  ),
);

/** Regions and endings of number plates ("B 1234 XY"); short words that only look like an ending. */
export const plateRegions =
  'a aa ab ad ae ag b ba bb bd be bg bh bk bl bm bn bp d da db dc dd de dg dh dk dl dm dn dr ds dt dw e ea eb ed f g h k kb kh kt ku l m n p pa pb r s t w z';
export const notPlateEndings =
  'rb rbu rbn rib k jt jta jut m mil an aj aja x kl hr bln thn ya y dl dlu kak pak bu mas mba mb bos gan ok per utk sd smp di ke dan bs bg kg km cc lg sj rp tf';

export const negationWords: ReadonlySet<string> = new Set(
  'tidak tdk bukan bkn bukannya jangan jgn ga gak nggak ngga enggak engga gk kagak ndak ora henteu mboten tak'.split(
    ' ',
  ),
);

/** Month names, shortened and misspelt ones included. */
export const monthNames = variants<number>([
  [1, 'januari january jan jnuari'],
  [2, 'februari pebruari february feb peb febuari'],
  [3, 'maret march mar mrt'],
  [4, 'april apr'],
  [5, 'mei may mey'],
  [6, 'juni june jun'],
  [7, 'juli july jul'],
  [8, 'agustus agust agus agu ags agt august aug agustusan'],
  [9, 'september sept sep'],
  [10, 'oktober october okt oct'],
  [11, 'november nopember nov nop'],
  [12, 'desember december des dec desembr'],
]);

/** Month names long enough to stand without a day beside them. */
export const fullMonthNames: ReadonlySet<string> = new Set(
  'januari februari pebruari maret april juni juli agustus september oktober november nopember desember'.split(' '),
);

/** ISO day of the week. "minggu" is not here: it is Sunday or a week. */
export const weekdayNames = variants<number>([
  [1, 'senin senen monday'],
  [2, 'selasa tuesday'],
  [3, 'rabu rebo wednesday'],
  [4, 'kamis kemis thursday'],
  [5, "jumat jum'at jumaat friday"],
  [6, 'sabtu saptu saturday'],
  [7, 'ahad sunday'],
]);

/** Days said by their distance from today. */
export const relativeDays = table<number>({
  'hari ini': 0,
  sekarang: 0,
  skrg: 0,
  skrng: 0,
  skg: 0,
  'malam ini': 0,
  'sore ini': 0,
  'siang ini': 0,
  'nanti malam': 0,
  'nanti sore': 0,
  besok: 1,
  bsk: 1,
  bsok: 1,
  besuk: 1,
  esok: 1,
  sesuk: 1,
  isukan: 1,
  isuk: 1,
  suk: 1,
  lusa: 2,
  tulat: 3,
  'tadi malam': -1,
  kemarin: -1,
  kmrn: -1,
  kemaren: -1,
});

/** Standard spellings of what debtors write; used by intents, yes/no and control words. */
export const spellings = variants<string>([
  ['berapa', 'brp brapa brpa brp2 piro sabaraha berape'],
  ['dari', 'dr dri'],
  ['mana', 'mn'],
  ['kalau', 'klo kalo klau kl kalu lamun nek'],
  ['sekarang', 'skrg skrng skg skr'],
  ['bagaimana', 'gmn gimana gmna bgmn gmana kumaha piye pripun'],
  ['bisa', 'bs bsa iso tiasa'],
  ['tidak', 'ga gak nggak ngga enggak engga tdk gk g kagak kaga ndak nda ora henteu teu mboten tak nda2 kgk ngk enggk'],
  ['bukan', 'bkn bukannya sanes'],
  ['jangan', 'jgn jngn'],
  ['banyak', 'byk bnyk banyk akeh seueur'],
  ['sangat', 'bgt banget bngt bangt bgtt'],
  ['kenapa', 'knp knapa kenape ngapa naha kok koq mengapa ngopo'],
  ['apa', 'ap apaan opo naon'],
  ['yang', 'yg yng sing nu'],
  ['saya', 'sy aku gue gw gua ane kulo abdi aing ak sya w'],
  ['sudah', 'udah udh sdh dah wes wis parantos sampun udeh'],
  ['belum', 'blm blum durung teuacan belom'],
  ['sama', 'sm ama karo sareng'],
  ['dengan', 'dgn dg'],
  ['mau', 'mo pengen pgn pengin ingin pingin kepengen hoyong arep hendak'],
  ['bayar', 'byr membayar ngebayar bayarin mbayar mayar'],
  ['tagihan', 'tghn tgihan tagihannya bill'],
  ['cicilan', 'cicil nyicil dicicil mencicil ngicil cclan angsuran angsur diangsur ngangsur mengangsur kredit'],
  ['bunga', 'bunganya interest'],
  ['denda', 'dnda dendanya penalti penalty'],
  ['total', 'totalnya ttl'],
  ['untuk', 'utk buat bwt tuk'],
  ['karena', 'krn karna gara'],
  ['bulan', 'bln bulanan'],
  ['sebulan', 'sebln perbulan'],
  ['tahun', 'thn taun'],
  ['orang', 'org orng wong urang'],
  ['bicara', 'ngomong ngobrol bicarain omong ngmg ngomng chat ngechat telpon nelpon'],
  ['petugas', 'cs customer agen agent operator admin staf staff pegawai'],
  ['tolong', 'tlg tlong mohon please pls plis'],
  [
    'terima kasih',
    'makasih makasi makasii trims tengkyu thanks thx thank tq trimakasih terimakasih mksh nuhun suwun hatur',
  ],
  ['nanti', 'ntar nti entar tar mengko engke'],
  ['tapi', 'tp tpi tetapi namun'],
  ['saja', 'aja aj doang doank wae sj'],
  ['sanggup', 'snggup kuat mampu'],
  ['sebentar', 'bentar bntr sbntr sebentr'],
  ['keringanan', 'kringanan keringanannya dispensasi relaksasi'],
  ['diskon', 'discount potongan korting'],
  ['sih', 'si seh'],
  ['dulu', 'dl dlu rumiyin'],
  ['begitu', 'gitu gtu'],
  ['segitu', 'sgitu segini sgini'],
  ['lagi', 'lg lgi'],
  ['jadi', 'jd jdi'],
  ['harus', 'hrs'],
  ['utang', 'hutang'],
  ['juga', 'jg jga'],
  ['atau', 'ato atw'],
  ['tahu', 'tau'],
  ['setuju', 'stuju setujuu deal sepakat'],
  [
    'iya',
    "ya y iy yo yoi yaa iyaa yup yap yep yes yess ye yuk inggih nggih njih enya muhun hooh yh yaps iye enggeh enggi heem heueuh hi'ih ho'o ho'oh iih io iyak iyalah iyap iye' iyes iyh iyo iyups sumuhun toho yash yoa yoh yups yup na'am yeah yea sure absolutely exactly totally yaa",
  ],
  ['ok', 'oke okey okay okeh oks okk okee oce sip siip siap siapp sipp okelah siaap acc'],
  ['boleh', 'blh bole bleh sabi sabilah mangga monggo'],
  ['betul', 'bener benar bnr bnrrr leres lerres betulmi betool bujur butul batul right'],
  ['lanjut', 'lanjutkan lanjutin lnjut lnjt gas gaskeun gaskan gaspol gass skuy kuy cus lajulah next teruskan'],
  ['ogah', 'males emoh embung'],
  ['batal', 'cancel batalin batalkan'],
  ['kembali', 'balik back kembaliin'],
  ['bantuan', 'help bantu'],
  ['menyerah', 'nyerah'],
  ['lihat', 'liat lht cek check'],
]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What single words, in standard spelling, add to a yes or a no. */
export const yesNoWords = {
  yes: set(
    'iya ok boleh betul setuju lanjut mau bisa tentu pasti yakin sesuai cocok sanggup benar sepakat silakan silahkan',
  ),
  no: set('tidak bukan jangan batal ogah no nope salah tolak menolak gamau gausah gajadi engga'),
  /** Plain denials: saying one twice is still a no, while "bukan tidak" is not. */
  denials: set('salah batal menolak tolak'),
  defer: set(
    'nanti belum pikir pikirkan mikir insyaallah insya allah inshaallah tapi cuma hanya asal asalkan kalau mungkin kayaknya sepertinya tergantung tunggu sebentar kurang besok lusa coba lihat tanya diskusi bingung ragu entah terserah',
  ),
  filler: set(
    'saya kami itu ini sih deh dong nih tuh lah kok mah aja saja pak bu bapak ibu kak mas mbak min gan bos bang sangat sudah dulu lagi banget ah oh oke loh lho kan terima kasih makasih sekali data punya memang sama dengan jadi deh usah untuk sekarang mohon tolong terima',
  ),
  unknowing: set('eh tahu paham ngerti mengerti jelas papa apa masalah ingat inget gapapa gpp napa keberatan'),
} as const;
