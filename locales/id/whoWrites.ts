/**
 * Said before the identity is known: by somebody else, by the wrong person, or by one who doubts that this is the bank. A
 * pattern is a row of parts in order, with up to four other words between; alternatives stand behind a bar.
 */
export const whoWritesPatterns = {
  relative: [
    'saya istrinya|suaminya|anaknya|ibunya|bapaknya|ayahnya|adiknya|kakaknya|saudaranya|temannya|mamanya|papanya',
    'ini istrinya|suaminya|anaknya|ibunya|bapaknya|ayahnya|adiknya|kakaknya|saudaranya|temannya',
    'saya istri|suami|anak|ibu|bapak|adik|kakak|keponakan|sepupu dari|pak|bu|mas|mbak',
    'orangnya|beliau|dia lagi|sedang keluar|kerja|tidur|pergi|kota|rs',
    'orangnya|beliau tidak ada',
    'hp suami|istri|anak|bapak|ibu|kakak|adik saya',
    'yang punya hp|nomor lagi|sedang|tidak',
    'i am his|her wife|husband|son|daughter|brother|sister|mother|father',
  ],
  wrongPerson: [
    'salah orang|sambung|kirim|nomor|alamat',
    'saya bukan orangnya|nasabah|dia|beliau|yang',
    'bukan saya orangnya',
    'tidak kenal',
    'nomor ini|saya baru|bekas|beli|ganti|punya|milik',
    'nomor sudah|bukan pindah|ganti|punya|milik|nomor|nomornya',
    'pemilik|yang punya lama|sebelumnya',
    'wrong number|person',
  ],
  official: [
    'ini|apa|apakah|beneran|benar resmi|asli|official',
    'resmi|asli apa|atau|tidak|bukan palsu|penipu|penipuan|bodong',
    'penipuan|penipu|modus|scam bukan|ya|atau|apa',
    'ini benar|beneran|sungguh bank',
    'bagaimana|cara|gimana tahu|cek|pastikan|memastikan resmi|bank|asli|benar',
    'takut penipuan|ditipu|penipu',
    'is this real|official|legit',
    'are you really|real',
  ],
} as const satisfies Record<string, readonly string[]>;
