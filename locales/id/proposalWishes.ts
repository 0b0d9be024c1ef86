/** How debtors speak of a plan of their own; matched on standard words in small letters, a space at both ends. */
export const proposalWishes = {
  /** "usulan saya gimana", "sudah dijawab belum pengajuan saya" */
  noun: / (?:usul|usulan|usulanku|usulannya|pengajuan|pengajuanku|proposal|permohonan|proposals) /,
  status:
    / (?:bagaimana|gimana|status|kabar|jawaban|jawab|dijawab|disetujui|diterima|ditolak|sudah|udah|belum|kapan|sampai mana|hasil|hasilnya|how|answer|answered|accepted) /,
  make: / (?:ajukan|mengajukan|ngajukan|ngajuin|ajuin|usul|mengusulkan|usulkan|buat|bikin|mau|ingin|punya|boleh|bisa|baru|sendiri|make|propose) /,
  /** "mau nego", "boleh nawar" */
  bargain: / (?:nego|negosiasi|bernegosiasi|nawar|menawar|propose) /,
  mine: /^ (?:usulan saya|usulanku|usulan gue|usulan|my proposal) $/,
  once: / (?:sekali|sekaligus|langsung lunas|kontan|tunai|cash|satu kali|once|one payment|lump sum) /,
  perMonth: / (?:per|tiap|setiap|sebulan|bulanan|bulan|perbulan|month|monthly) /,
} as const;
