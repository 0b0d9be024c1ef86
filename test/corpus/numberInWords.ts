const units = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const powers = ['', 'ribu', 'juta', 'miliar', 'triliun'];

function belowThousand(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const words: string[] = [];
  if (hundreds > 0) words.push(hundreds === 1 ? 'seratus' : `${units[hundreds]} ratus`);
  if (rest === 10) words.push('sepuluh');
  else if (rest === 11) words.push('sebelas');
  else if (rest > 11 && rest < 20) words.push(`${units[rest - 10]} belas`);
  else if (rest >= 20) words.push(`${units[Math.floor(rest / 10)]} puluh`);
  if (rest > 0 && rest % 10 > 0 && (rest < 10 || rest > 20)) words.push(units[rest % 10] ?? '');
  return words.join(' ');
}

/** Says a whole number from 0 to a quadrillion in Indonesian words, the way a receipt does. */
export function inWords(value: number): string {
  if (value === 0) return 'nol';
  if (value >= 1e15) return `${inWords(value / 1e12)} triliun`;
  const words: string[] = [];
  for (let power = 4; power >= 0; power -= 1) {
    const group = Math.floor(value / 1000 ** power) % 1000;
    if (group === 0) continue;
    words.push(power === 1 && group === 1 ? 'seribu' : `${belowThousand(group)} ${powers[power]}`.trim());
  }
  return words.join(' ');
}
