import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { BarChart, LineChart, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { PlanRow } from '../../engine/results.js';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** Pixels of the picture. */
export const pictureSize = { width: 720, height: 400 } as const;

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
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...pictureSize });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: family, fontSize: 13, color: ink },
      title: {
        text: words.title,
        ...(hasInterest ? {} : { subtext: words.noInterest, itemGap: 4 }),
        left: 16,
        top: 10,
        textStyle: { fontFamily: family, fontSize: 15, color: ink },
        subtextStyle: { fontFamily: family, fontSize: 13, color: ink },
      },
      legend: { left: 16, top: hasInterest ? 36 : 52, textStyle: { color: ink }, selectedMode: false },
      grid: { left: 110, right: hasInterest ? 100 : 40, top: 90, bottom: 52 },
      xAxis: {
        type: 'category',
        name: words.month,
        nameLocation: 'middle',
        nameGap: 30,
        nameTextStyle: { color: ink },
        axisLabel: { color: ink },
        data: [0, ...rows.map(({ number }) => number)].map(String),
      },
      yAxis: [
        axis(words.rupiah, 0, amount),
        ...(hasInterest ? [axis(words.rupiah, 1, Math.max(4, ...rows.map(({ interest }) => interest)))] : []),
      ],
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
    symbolSize: 6,
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
    axisLabel: { color: ink, formatter: (value: number) => rupiah(Math.round(value)) },
  };
}

/** The picture of a plan as PNG, drawn outside of the program's own thread. */
export async function drawPlan(amount: number, rows: readonly PlanRow[], words: PictureWords): Promise<Buffer> {
  const image = await renderAsync(planSvg(amount, rows, words), {
    background: 'white',
    font: { loadSystemFonts: false, fontFiles: [fontFile], defaultFontFamily: family, sansSerifFamily: family },
  });
  return image.asPng();
}
