import PDFDocument from 'pdfkit';
import type { Temporal } from 'temporal-polyfill';
import { documents as words } from '../../locales/id/documents.js';
import { fill } from './fill.js';
import { printable } from './printable.js';

const fonts = { regular: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique', mono: 'Courier' } as const;

export const ink = { text: '#1a1a1a', soft: '#5a6470', accent: '#1b3a5c', line: '#c9d1d9', shade: '#eef2f6' } as const;

/** How a piece of text looks; sizes and gaps in points. */
export interface TextStyle {
  readonly font?: keyof typeof fonts;
  readonly size?: number;
  readonly color?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly lineGap?: number;
}

/** A node of the logical structure (PDF 32000-1, 14.8). */
export interface Element {
  readonly type: string;
  readonly node: PDFKit.PDFStructureElement;
}

interface ElementOptions extends PDFKit.Mixins.StructureElementOptions {
  /** What a table header names. */
  readonly scope?: 'Row' | 'Column';
  /** Left, top, right, bottom of a figure, in points from the top of the page. */
  readonly bbox?: readonly number[];
  readonly placement?: 'Block';
}

const body = { size: 9.2, lineGap: 1.5 } as const;
const page = { side: 62, top: 58, bottom: 74, footer: 48 } as const;

/**
 * An A4 letter of the bank that is filled from top to bottom: page breaks, header and footer of every page, and the
 * structure that lets a screen reader follow it. The bytes depend on what is written alone: the only instant inside is
 * `createdAt`, and streams are left uncompressed so that another zlib cannot change them.
 */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly left = page.side;
  readonly width: number;
  /** Where the next block starts, in points from the top of the page. */
  y: number;
  /** Whether a letter that cannot be printed was replaced somewhere. */
  lostLetters = false;
  readonly #root: Element;
  readonly #head: { readonly title: string; readonly creditor: string; readonly reference: string };
  readonly #bytes: Promise<Buffer>;

  constructor(options: {
    readonly title: string;
    readonly creditor: string;
    readonly reference: string;
    readonly createdAt: Temporal.Instant;
  }) {
    this.#head = options;
    const created = new Date(options.createdAt.epochMilliseconds);
    this.doc = new PDFDocument({
      size: 'A4',
      margins: { left: page.side, right: page.side, top: page.top, bottom: page.bottom },
      pdfVersion: '1.7',
      compress: false,
      bufferPages: true,
      tagged: true,
      displayTitle: true,
      lang: 'id-ID',
      info: {
        Title: `${options.title} ${options.reference}`,
        Author: options.creditor,
        Subject: options.title,
        Creator: 'Rembuk',
        Producer: 'Rembuk',
        CreationDate: created,
        ModDate: created,
      },
    });
    this.width = this.doc.page.width - 2 * page.side;
    this.y = page.top;
    this.#root = { type: 'Document', node: this.doc.struct('Document') };
    this.doc.addStructure(this.#root.node);
    const chunks: Buffer[] = [];
    this.#bytes = new Promise((resolve, reject) => {
      this.doc.on('data', (chunk: Uint8Array) => chunks.push(Buffer.from(chunk)));
      this.doc.on('end', () => resolve(Buffer.concat(chunks)));
      this.doc.on('error', reject);
    });
  }

  /** Starts a new page when a block of this height does not fit on the rest of this one. Says whether it did. */
  room(height: number): boolean {
    if (this.y + height <= this.doc.page.height - page.bottom) return false;
    if (this.y <= page.top) return false;
    this.doc.addPage();
    this.y = page.top;
    return true;
  }

  /** Adds a node to the logical structure under another one, by default the document. */
  element(type: string, parent: Element = this.#root, options: ElementOptions = {}): Element {
    const node = this.doc.struct(type, options);
    parent.node.add(node);
    return { type, node };
  }

  /** Paints what a node of the structure stands for. */
  mark(element: Element, paint: () => void): void {
    const content = this.doc.markStructureContent(element.type);
    paint();
    this.doc.endMarkedContent();
    element.node.add(content);
  }

  /** Height of a text set in a column of this width. */
  measure(text: string, width: number, style: TextStyle = {}): number {
    this.#set(style);
    return this.doc.heightOfString(this.#clean(text), { width, lineGap: style.lineGap ?? body.lineGap });
  }

  /** The largest size up to the style's at which the text stays on one line of this width. */
  fit(text: string, width: number, style: TextStyle = {}): number {
    this.#set(style);
    const natural = this.doc.widthOfString(this.#clean(text));
    const size = style.size ?? body.size;
    return natural <= width ? size : (size * width) / natural;
  }

  /** Writes a text at `y` into a column and returns where it ends. The sheet's own `y` is left to the caller. */
  write(text: string, x: number, width: number, style: TextStyle = {}, tag: string | Element = 'P'): number {
    const element = typeof tag === 'string' ? this.element(tag) : tag;
    this.mark(element, () => this.print(text, x, width, style));
    return this.doc.y;
  }

  /** Paints something that carries no meaning of its own (rules, frames, repeated headers). */
  decorate(paint: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    paint();
    this.doc.endMarkedContent();
  }

  /** Sets text without touching the structure; for use inside `decorate`. */
  print(text: string, x: number, width: number, style: TextStyle = {}): void {
    this.#set(style);
    this.doc.text(this.#clean(text), x, this.y, {
      width,
      align: style.align ?? 'left',
      lineGap: style.lineGap ?? body.lineGap,
    });
  }

  /** Draws a horizontal rule at `y` across the text width. */
  rule(y: number, color: string = ink.line, weight = 0.5): void {
    this.decorate(() => {
      this.doc
        .moveTo(this.left, y)
        .lineTo(this.left + this.width, y)
        .lineWidth(weight)
        .stroke(color);
    });
  }

  /** Closes the document: headers, footers and page numbers are known only now. */
  async finish(): Promise<Buffer> {
    const { start, count } = this.doc.bufferedPageRange();
    for (let index = start; index < start + count; index += 1) {
      this.doc.switchToPage(index);
      // The footer stands below the margin, where pdfkit would otherwise break the page.
      this.doc.page.margins.bottom = 0;
      this.doc.markContent('Artifact', { type: 'Pagination' });
      if (index > start) this.#edge(this.#head.creditor, this.#head.title, page.top - 30);
      const number = fill(words.frame.page, { page: String(index - start + 1), pages: String(count) });
      const footer = this.doc.page.height - page.footer;
      this.doc
        .moveTo(this.left, footer - 8)
        .lineTo(this.left + this.width, footer - 8)
        .lineWidth(0.5)
        .stroke(ink.line);
      this.#edge(fill(words.frame.reference, { reference: this.#head.reference }), number, footer);
      this.doc.endMarkedContent();
    }
    this.#root.node.end();
    this.doc.end();
    return this.#bytes;
  }

  #edge(left: string, right: string, y: number): void {
    this.#set({ size: 8, color: ink.soft });
    const end = this.doc.widthOfString(this.#clean(right));
    const start = this.#shorten(this.#clean(left), this.width - end - 20);
    this.doc.text(start, this.left, y, { lineBreak: false });
    this.doc.text(this.#clean(right), this.left + this.width - end, y, { lineBreak: false });
  }

  #shorten(text: string, width: number): string {
    if (this.doc.widthOfString(text) <= width) return text;
    let kept = text;
    while (kept !== '' && this.doc.widthOfString(`${kept}…`) > width) kept = kept.slice(0, -1);
    return `${kept.trimEnd()}…`;
  }

  #set(style: TextStyle): void {
    this.doc
      .font(fonts[style.font ?? 'regular'])
      .fontSize(style.size ?? body.size)
      .fillColor(style.color ?? ink.text);
  }

  #clean(text: string): string {
    const result = printable(text);
    this.lostLetters ||= result.lost;
    return result.text;
  }
}
