/** Words of days and terms as debtors write them. Everything here is data for the date and tenor recognisers. */

/** Spells out several ways of writing one meaning. */
function variants(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)));
}

/** Standard spellings, Javanese, Sundanese and English words included. "minggu" stays: it is Sunday or a week. */
export const calendarSpellings = variants([
  ['tanggal', 'tgl tggl tgal tanggl tangal tnggal tnggl tgll tggal tangggal tangggl tnggalan tangal titimangsa tgk'],
  ['bulan', 'bln buln blan bulam wulan sasi sasih sasine wulane bulane bulang'],
  ['minggu', 'mgg mggu mingu mnggu minngu miggu minggu2 minggune mgu minggoe mnggo'],
  ['pekan', 'pkn'],
  ['hari', 'hr hri dina dino dinten poe poé ari day days'],
  ['tahun', 'thn taun tahon year years'],
  ['minggu', 'week weeks'],
  ['bulan', 'month months'],
  [
    'depan',
    'dpn dpan depn dpen depam ngarep ngarsa hareup payun berikutnya brikutnya selanjutnya mendatang besoknya depannya ngarepe',
  ],
  ['lagi', 'lg lgi maneh malih deui laginya'],
  ['ini', 'iki ieu niki'],
  ['lalu', 'kepungkur katukang silam lalunya'],
  ['yang', 'yg sing nu'],
  ['kemarin', 'kmrn kemaren kmren kmarin kemarn wingi kamari kmaren yesterday'],
  ['besok', 'bsk bsok besuk esok sesuk sesok bseok besk beosk bsook mbesuk mbenjing mbenjang benjing benjang isukan'],
  ['besok', 'tomorrow tomorow tommorow tmrw bsoknya bsk2 besuknya'],
  ['lusa', 'lsa luse lusanya pageto'],
  ['emben', 'mben'],
  ['sekarang', 'skrg skrng skg skr saiki sakniki sakmeniki ayeuna now'],
  ['hari ini', 'hariini today'],
  ['malam ini', 'tonight'],
  ['malam', 'malem mlm wengi peuting bengi dalu'],
  ['nanti', 'ntar nti entar tar mengko engko engke mangke'],
  ['tadi', 'td tdi'],
  ['kemarin malam', 'semalam semalem smalam'],
  ['pagi', 'pgi esuk enjing enjang'],
  ['akhir', 'akhr ahir akir akhire ahire akhiran'],
  ['awal', 'awl awalan'],
  ['pertengahan', 'tengah2 tengahan'],
  [
    'setelah',
    'stlh stelah sesudah sehabis sanggeus saatos sawise sakwise bar bakda habis abis abs hbs after lewat selepas',
  ],
  ['sekitar', 'sekitaran kurleb kira kira2 kirakira seputar around about kisaran mungkin'],
  ['sampai', 'sampe smpe smpai hingga sd until nepi nganti'],
  ['atau', 'ato atw or utawa atawa'],
  ['gajian', 'gajihan gajen gajiannya gajianku payday'],
  ['gaji', 'gajih gajiku gajinya'],
  ['senin', 'senen snin sennin seninn monday'],
  ['selasa', 'slasa selsa salasa slsa seloso tuesday'],
  ['rabu', 'rebo rabo wednesday rabunya'],
  ['kamis', 'kmis kemis kms kammis thursday'],
  ['jumat', "jum'at jumaat jmat jmt jum jumah jumaah jumuah jum'ah friday jumatnya"],
  ['sabtu', 'saptu sbtu setu sabtunya saturday'],
  ['ahad', 'ngahad sunday'],
  ['agustus', 'agust agt ags agstus agutus'],
  ['desember', 'desembr desmber dese desembet desenber'],
  ['satu', 'one'],
  ['dua', 'two'],
  ['tiga', 'three'],
  ['empat', 'four'],
  ['lima', 'five'],
  ['enam', 'six'],
  ['tujuh', 'seven'],
  ['delapan', 'eight'],
  ['sembilan', 'nine'],
  ['sepuluh', 'ten'],
  ['dua belas', 'twelve rolas'],
  ['kedua', 'ke2 kadua'],
  ['setengah', 'stgh stengah stngah satengah separo half'],
  ['seminggu', 'sminggu saminggu seminggon'],
  ['sebulan', 'sebln sbulan sewulan sawulan sasasih sabulan'],
  ['setahun', 'setaun sethn sataun satahun'],
  ['dalam', 'dlm within'],
]);

/** Months long enough for a slip of the finger to be told from another word. */
export const longMonths = 'januari februari agustus september oktober november desember'.split(' ');

/** Javanese and Sundanese numbers stand in the lexicon; these are whole ordinals of the weeks of a month. */
export const weekOrdinals: ReadonlyMap<string, number> = new Map([
  ['pertama', 1],
  ['kesatu', 1],
  ['kedua', 2],
  ['ketiga', 3],
  ['keempat', 4],
  ['ke-1', 1],
  ['ke-2', 2],
  ['ke-3', 3],
  ['ke-4', 4],
  ['ke 1', 1],
  ['ke 2', 2],
  ['ke 3', 3],
  ['ke 4', 4],
]);

/** Words before day/month figures that make them something else: "RT 03/05", "kol 2/3". */
export const figureLabels: ReadonlySet<string> = new Set(
  'rt rw rtrw no nomor blok kol dpd kav pasal ayat skor jam pukul skala ukuran banding lantai unit'.split(' '),
);

/** Words that may stand beside a bare "25" which answers "when?". */
export const bareDayFillers: ReadonlySet<string> = new Set(
  [
    'iya ya y ok oke baik siap sip yang aja saja deh dong sih kok kak pak bu bang mas mbak min gan bos bapak ibu kang teh',
    'insyaallah insya allah mungkin sekitar paling lambat bayar saya sy aku gw kayaknya bisa nanti ntar lah nya an wae nggih',
  ]
    .join(' ')
    .split(' '),
);

/** Words of terms besides those of the calendar. */
export const termSpellings = variants([
  ['bulan', 'bl mo mos mth mths mnth mnths'],
  ['tahun', 'th yr yrs'],
  ['kali', 'kl times'],
  ['setengah', 'tengah stengah'],
  ['angsuran', 'angsurannya cicilannya installments installment termin'],
  ['tenor', 'tenornya temponya tempo tenorna tenore jangka'],
  ['sudah', 'udah udh sdh dah wes wis parantos sampun tos udeh'],
  ['ditelepon', 'ditelpon ditelp dihubungi nelpon telpon nelepon telepon ditelfon'],
]);

/** A length of time behind one of these is no tenor: "telat 3 bulan", "sudah 5 tahun", "umur 3 tahun". */
export const sinceWords: ReadonlySet<string> = new Set(
  [
    'telat terlambat nunggak menunggak tunggak tunggakan tertunggak sudah selama jalan sisa tinggal nganggur menganggur',
    'dirawat sakit kerja bekerja umur usia umurnya usianya ditelepon datang kepotong dipotong terpotong ditagih gagal chat',
    'sejak macet mandek dpd terhitung garansi kontrak garap magang opname libur cuti hamil lalai absen bolos',
  ]
    .join(' ')
    .split(' '),
);

/** A length of time in front of one of these is no tenor: "3 bulan belum bayar", "3x sehari", "6 bulan terakhir". */
export const untilWords: ReadonlySet<string> = new Set(
  [
    'lagi lalu yang kemarin terakhir berjalan sebelumnya ke ini depan belum nunggak menunggak telat terlambat',
    'nganggur menganggur sehari seminggu sekali ditelepon datang chat wa lipat ditagih gagal coba nyoba sakit dirawat',
    'silam tunggakan tertunggak sudah hamil blm durung macet kepotong dipotong terpotong kerja penjara setelah',
  ]
    .join(' ')
    .split(' '),
);

/** "3 bulan tidak bayar" is arrears; "3 bulan tidak?" only asks. */
export const unpaidWords: ReadonlySet<string> = new Set(
  'bayar byr setor nyetor nyicil cicil angsur kerja gajian digaji dibayar ada masuk transfer punya lancar mbayar dapat nerima'.split(
    ' ',
  ),
);

/** "about" and bounds: a tenor behind them is asked about. */
export const roughWords: ReadonlySet<string> = new Set(
  'sekitar hampir ~ ± kurleb kayaknya kayanya sepertinya palingan antara maksimal maks max minimal min maksimum minimum perkiraan'.split(
    ' ',
  ),
);
