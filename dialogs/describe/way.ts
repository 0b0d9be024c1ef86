import type { TurnContext } from 'botbuilder';
import { Temporal } from 'temporal-polyfill';
import { dayText, rupiah, words } from '../replies.js';
import type { Way } from '../simulation/asked.js';

/** A way to repay in short: "Rp500.000 per bulan", "6 bulan", "selesai 30 Juni 2027". */
export function describeWay(context: TurnContext, way: Way): string {
  switch (way.by) {
    case 'payment':
      return words(context, 'simulation.wayPayment', { payment: rupiah(way.payment) });
    case 'months':
      return words(context, 'simulation.wayMonths', { months: way.months });
    case 'endDate':
      return words(context, 'simulation.wayEnd', { end: dayText(context, Temporal.PlainDate.from(way.endDate)) });
  }
}
