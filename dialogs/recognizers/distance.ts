import { type DateResult, dayResult } from './dateResult.js';
import { type Day, type RelativeForm, word } from './relativeForm.js';

const unit = '(hari|minggu|pekan|bulan|tahun)';
const ahead = '(?:lagi|kedepan|ke depan|dari sekarang|(?:yang )?akan datang|from sekarang)';
const ago = '(?:(?:yang )?(?:lalu|kemarin)|ago)';

function away(today: Day, count: number, unitName: string): Day {
  if (unitName === 'hari') return today.add({ days: count });
  if (unitName === 'bulan') return today.add({ months: count });
  return unitName === 'tahun' ? today.add({ years: count }) : today.add({ weeks: count });
}

function inUnits(text: string, counts: readonly number[], unitName: string, today: Day): DateResult | undefined {
  if (counts.some((count) => Math.abs(count) > 600)) return undefined;
  return dayResult(
    text,
    counts.map((count) => away(today, count, unitName)),
    today,
  );
}

/** A part of a unit has no one day: the whole units around it are asked about. */
function parted(text: string, whole: number, unitName: string, today: Day): DateResult {
  const candidates = [whole, whole + 1].filter((count) => count > 0).map((count) => away(today, count, unitName));
  return { kind: 'ambiguous', text, candidates };
}

export const distanceForms: readonly RelativeForm[] = [
  {
    pattern: word(`(?:dalam |in )?(\\d{1,3})[.,]\\d{1,2} ?${unit}(?: ${ahead})`),
    read: ([text = '', count, name = ''], today) => parted(text, Number(count), name, today),
  },
  {
    pattern: word(`(?:dalam |in )?(?:(\\d{1,3}) setengah|setengah|a setengah) ?${unit} ${ahead}`),
    read: ([text = '', count, name = ''], today) => parted(text, Number(count ?? 0), name, today),
  },
  {
    pattern: word(`(?:dalam )?(?:se|(\\d{1,2}) )${unit} (?:setengah|lebih) ${ahead}`),
    read: ([text = '', count, name = ''], today) => parted(text, Number(count ?? 1), name, today),
  },
  {
    pattern: word(
      `(?:dalam |in )?(\\d{1,3})(?: ?${unit})?( ?- ?| atau +| sampai +| / ?| )(\\d{1,3}) ?${unit} ${ahead}`,
    ),
    read: ([text = '', low, lowUnit, joint = '', high, name = ''], today) => {
      const [from, to] = [away(today, Number(low), lowUnit ?? name), away(today, Number(high), name)];
      // "2-3 hari" is one or the other, "3-5 hari" any day between.
      const between = /-|sampai/.test(joint) && from.until(to).days > 1;
      return between ? { kind: 'range', text, from, to } : dayResult(text, [from, to], today);
    },
  },
  {
    pattern: word(`(?:dalam |in )?(\\d{1,3}) ?${unit} (?:${ahead}|(${ago}))`),
    read: ([text = '', count, name = '', past], today) =>
      inUnits(text, [past === undefined ? Number(count) : -Number(count)], name, today),
  },
  {
    pattern: word(`(?:dalam )?se ?-?${unit} (?:${ahead}|(${ago}))`),
    read: ([text = '', name = '', past], today) => inUnits(text, [past === undefined ? 1 : -1], name, today),
  },
  {
    pattern: word('(?:in )?(?:a|an) (minggu|bulan) (?:from sekarang|lagi)|in (?:a|an) (minggu|bulan)'),
    read: ([text = '', first, second], today) => inUnits(text, [1], first ?? second ?? 'minggu', today),
  },
  {
    pattern: word('(?:dalam|in) (\\d{1,3}) ?(hari|minggu)(?! (?:ini|terakhir|sekali|lalu))'),
    read: ([text = '', count, name = ''], today) => inUnits(text, [Number(count)], name, today),
  },
  {
    pattern: word('dalam se(minggu|bulan)(?: ini)?|dalam (\\d{1,2}) (hari|minggu) ini'),
    read: ([text = '', name, count, counted], today) => ({
      kind: 'range',
      text,
      from: today,
      to: away(today, Number(count ?? 1), name ?? counted ?? 'minggu'),
    }),
  },
];
