import { weekOrdinals } from '../../locales/id/calendarWords.js';
import { fullMonthNames, monthNames, weekdayNames } from '../../locales/id/lexicon.js';
import { calendarDay } from './calendarDay.js';
import { type DateResult, dayResult, daysOf } from './dateResult.js';
import {
  alternatives,
  type Day,
  firstOfNext,
  isLast,
  isNext,
  type RelativeForm,
  range,
  said,
  word,
} from './relativeForm.js';

const weekdays = alternatives([...weekdayNames.keys(), 'minggu']);
const numberOf = (name: string | undefined): number => weekdayNames.get(name ?? '') ?? 7;

/** The coming weekday; today itself is open to doubt, and so is "depan" while this week's has not come yet. */
function onWeekday(text: string, weekday: number, when: string | undefined, today: Day): DateResult {
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  const coming = today.add({ days: ahead });
  if (isLast(when)) return dayResult(text, [today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 || 7 })], today);
  const later = coming.add({ days: 7 });
  if (ahead === 0) return isNext(when) ? dayResult(text, [later], today) : dayResult(text, [coming, later], today);
  const thisWeek = weekday > today.dayOfWeek;
  return dayResult(text, isNext(when) && thisWeek ? [coming, later] : [coming], today);
}

/** A weekday of the week that was named. On a Sunday the coming week may be called this one already. */
function inWeek(text: string, weekday: number, when: string | undefined, today: Day): DateResult {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const weeks = isNext(when) ? 1 : isLast(when) ? -1 : 0;
  const day = monday.add({ days: weeks * 7 + weekday - 1 });
  const doubt = today.dayOfWeek === 7 && !isLast(when) ? day.add({ days: 7 }) : undefined;
  return dayResult(text, [day, doubt], today);
}

function weekendOf(text: string, when: string | undefined, today: Day): DateResult {
  const saturday = today.add({ days: 6 - today.dayOfWeek });
  const from = isNext(when) ? saturday.add({ days: 7 }) : isLast(when) ? saturday.subtract({ days: 7 }) : saturday;
  const sunday = from.add({ days: 1 });
  return range(text, from.until(today).days === 1 ? today : from, sunday);
}

/** "minggu depan": the coming Sunday or the one after, or the day a week from now. */
function weekOrSunday(text: string, when: string | undefined, today: Day): DateResult {
  const days = isNext(when) || when === 'besok' ? 7 : isLast(when) ? -7 : 0;
  const sundays = daysOf(onWeekday(text, 7, when, today));
  return dayResult(text, [...sundays, today.add({ days })], today);
}

/** The first to the fourth week of a month, in sevens. */
function weekOfMonth(text: string, ordinal: number, start: Day): DateResult {
  const from = start.with({ day: (ordinal - 1) * 7 + 1 });
  return range(text, from, from.add({ days: 6 }));
}

export const weekForms: readonly RelativeForm[] = [
  {
    pattern: word(
      `(?:minggu|pekan) (${alternatives(weekOrdinals.keys())})(?: (?:di )?(?:bulan )?(?:(depan|ini)|(${alternatives(fullMonthNames)})))`,
    ),
    read: ([text = '', ordinal = '', when, name], today) => {
      const month = monthNames.get(name ?? '');
      const named = month === undefined ? undefined : calendarDay(today.year + (month < today.month ? 1 : 0), month, 1);
      return weekOfMonth(
        text,
        weekOrdinals.get(ordinal) ?? 1,
        named ?? (isNext(when) ? firstOfNext(today) : today.with({ day: 1 })),
      );
    },
  },
  {
    pattern: word(`(?:hari )?(${weekdays}),? (?:(?:minggu|pekan) (depan|ini|lalu|yang akan datang))`),
    read: ([text = '', name, when], today) =>
      inWeek(text, numberOf(name), /datang/.test(when ?? '') ? 'depan' : when, today),
    role: 'weekday',
    weekdayGroup: 1,
  },
  {
    pattern: word(
      `(?:minggu|pekan) (depan|ini|lalu),? (?:di )?(?:hari |pas )?(?:hari )?(${alternatives(weekdayNames.keys())})`,
    ),
    read: ([text = '', when, name], today) => inWeek(text, numberOf(name), when, today),
    role: 'weekday',
    weekdayGroup: 2,
  },
  {
    pattern: word(`malam (${weekdays})${said}`),
    read: ([text = '', name, when], today) => {
      const days = daysOf(onWeekday(text, numberOf(name), when, today));
      return dayResult(
        text,
        days.flatMap((day) => [day.subtract({ days: 1 }), day]),
        today,
      );
    },
  },
  {
    pattern: word(`(?:this|suk|coming) (${alternatives(weekdayNames.keys())})`),
    read: ([text = '', name], today) => onWeekday(text, numberOf(name), undefined, today),
    role: 'weekday',
    weekdayGroup: 1,
  },
  {
    pattern: word(`next (${alternatives(weekdayNames.keys())})`),
    read: ([text = '', name], today) => onWeekday(text, numberOf(name), 'depan', today),
    role: 'weekday',
    weekdayGroup: 1,
  },
  {
    pattern: word(`(?:hari )?(${alternatives(weekdayNames.keys())})${said}`),
    read: ([text = '', name, when], today) => onWeekday(text, numberOf(name), when, today),
    role: 'weekday',
    weekdayGroup: 1,
  },
  {
    pattern: word(`hari (minggu)${said}`),
    read: ([text = '', , when], today) => onWeekday(text, 7, when, today),
    role: 'weekday',
    weekdayGroup: 1,
  },
  {
    pattern: word(`(?:akhir (?:minggu|pekan)|week ?end)${said}`),
    read: ([text = '', when], today) => weekendOf(text, when, today),
  },
  {
    pattern: word(`(?:next (?:minggu|pekan)|pekan (?:depan|yang akan datang))`),
    read: ([text = ''], today) => {
      const monday = today.add({ days: 8 - today.dayOfWeek });
      return range(text, monday, monday.add({ days: 6 }));
    },
  },
  {
    pattern: word(`minggu${said}`),
    read: ([text = '', when], today) => (when === undefined ? undefined : weekOrSunday(text, when, today)),
  },
];

/** What "Minggu" alone answers: the coming Sunday or a week from now. */
export function bareWeek(text: string, today: Day): DateResult {
  return dayResult(text, [...daysOf(onWeekday(text, 7, undefined, today)), today.add({ days: 7 })], today);
}
