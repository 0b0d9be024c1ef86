import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { BarChart, LineChart, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { PlanRow } from '../../engine/results.js';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** Laid out for a phone, so that letters stay readable in a narrow bubble, and drawn with two pixels for each. */
const layout = { width: 360, height: 250 } as const;
const zoom = 2;

/** Pixels of the picture. */
export const pictureSize = { width: layout.width * zoom, height: layout.height * zoom } as const;

/** Of a figure in the labels of the axes, at their size; a little more than the font's own. */
const figureWidth = 6.4;

/** The words in the picture, and how an amount is written. */
export interface PictureWords {
  readonly title: string;
  readonly balance: string;
  readonly interest: string;
  /** Said in place of the line when there is none. */
  readonly noInterest: string;
  readonly month: string;
  readonly rupiah: (amount: number) => string;
}

const family = 'Arimo';
/** Shipped with the program: a server may have no fonts at all, and then a chart would have no letters. */
const fontFile = createRequire(import.meta.url).resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf');

const ink = '#1f2937';
const balanceColour = '#0f766e';
const interestColour = '#b45309';

/** Draws what is left to pay (bars) and the interest (line) month by month as SVG; the same plan gives the same text. */
export function planSvg(amount: number, rows: readonly PlanRow[], words: PictureWords): string {
  const hasInterest = rows.some(({ interest }) => interest > 0);
  const mostInterest = Math.max(4, ...rows.map(({ interest }) => interest));
  const room = (largest: number): number => Math.ceil(words.rupiah(largest).length * figureWidth) + 14;
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...layout });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: family, fontSize: 11, color: ink },
      title: {
        text: words.title,
        ...(hasInterest ? {} : { subtext: words.noInterest, itemGap: 4 }),
        left: 8,
        top: 6,
        textStyle: { fontFamily: family, fontSize: 13, color: ink },
        subtextStyle: { fontFamily: family, fontSize: 11, color: ink },
      },
      legend: {
        left: 4,
        top: hasInterest ? 24 : 40,
        itemWidth: 16,
        itemHeight: 10,
        itemGap: 8,
        textStyle: { fontSize: 11, color: ink },
        selectedMode: false,
      },
      grid: {
        left: room(amount),
        right: hasInterest ? room(mostInterest) : 16,
        top: hasInterest ? 56 : 72,
        bottom: 36,
      },
      xAxis: {
        type: 'category',
        name: words.month,
        nameLocation: 'middle',
        nameGap: 22,
        nameTextStyle: { color: ink, fontSize: 11 },
        axisLabel: { color: ink, fontSize: 11 },
        data: [0, ...rows.map(({ number }) => number)].map(String),
      },
      yAxis: [axis(words.rupiah, 0, amount), ...(hasInterest ? [axis(words.rupiah, 1, mostInterest)] : [])],
      series: [
        {
          type: 'bar',
          name: words.balance,
          data: [amount, ...rows.map(({ balance }) => balance)],
          itemStyle: { color: balanceColour },
        },
        ...(hasInterest ? [interestLine(words.interest, rows)] : []),
      ],
    });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** The interest of each month, on the scale at the right. */
function interestLine(name: string, rows: readonly PlanRow[]): LineSeriesOption {
  return {
    type: 'line',
    name,
    yAxisIndex: 1,
    data: [null, ...rows.map(({ interest }) => interest)],
    symbol: 'circle',
    symbolSize: 4,
    lineStyle: { color: interestColour, width: 2 },
    itemStyle: { color: interestColour },
  };
}

/** From nothing to the largest amount in four steps, so that both axes share their lines. */
function axis(rupiah: PictureWords['rupiah'], place: number, max: number): object {
  return {
    type: 'value',
    min: 0,
    max,
    interval: max / 4,
    splitLine: { show: place === 0, lineStyle: { color: '#d1d5db' } },
    axisLabel: { color: ink, fontSize: 11, formatter: (value: number) => rupiah(Math.round(value)) },
  };
}

/** The picture of a plan as PNG, drawn outside of the program's own thread. */
export async function drawPlan(amount: number, rows: readonly PlanRow[], words: PictureWords): Promise<Buffer> {
  const image = await renderAsync(planSvg(amount, rows, words), {
    background: 'white',
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: [fontFile], defaultFontFamily: family, sansSerifFamily: family },
  });
  return image.asPng();
}
