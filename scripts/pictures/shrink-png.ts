import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture's pixels, three bytes each. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;
/** The square of how far two colours are apart that a reader can tell from each other. */
const leastDistance = 200;

/** A browser's picture with at most 256 colours, which makes it about half as large: text needs no more. */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, bytes } = decode(png);
  const colours = Array.from({ length: width * height }, (_, index) => bytes.readUIntBE(index * 3, 3));
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = choosePalette(counts);
  const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of colours.entries()) {
    rows[at + Math.floor(at / width) + 1] = indexes.get(colour) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Frequent colours that differ visibly. Of the most frequent alone many are greys, and the red of a cross is missing. */
function choosePalette(counts: ReadonlyMap<number, number>): readonly number[] {
  const palette: number[] = [];
  for (const [colour] of [...counts].toSorted(([one, often], [other, more]) => more - often || one - other)) {
    const isNew = palette.every((other) => distance(colour, other) > leastDistance);
    if (isNew && palette.length < mostColours) palette.push(colour);
  }
  return palette;
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}

/** Reads what a browser writes: eight bits a colour, no transparency, rows from top to bottom. */
function decode(png: Buffer): Pixels {
  const chunks: { readonly type: string; readonly data: Buffer }[] = [];
  for (let at = signature.length; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  const dataOf = (wanted: string) =>
    Buffer.concat(chunks.filter(({ type }) => type === wanted).map(({ data }) => data));
  const header = dataOf('IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== 2 || header[12] !== 0)
    throw new Error('The picture is not as expected.');
  return { width, height, bytes: unfilter(inflateSync(dataOf('IDAT')), width * 3, height) };
}

/** Takes back what was subtracted from each byte: what stands left of it, above it, or both. */
function unfilter(rows: Buffer, rowBytes: number, height: number): Buffer {
  const bytes = Buffer.alloc(rowBytes * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (rowBytes + 1)];
    for (let x = 0; x < rowBytes; x++) {
      const left = x < 3 ? 0 : (bytes[y * rowBytes + x - 3] ?? 0);
      const above = y === 0 ? 0 : (bytes[(y - 1) * rowBytes + x] ?? 0);
      const corner = x < 3 || y === 0 ? 0 : (bytes[(y - 1) * rowBytes + x - 3] ?? 0);
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      bytes[y * rowBytes + x] = (rows[y * (rowBytes + 1) + 1 + x] ?? 0) + predicted;
    }
  }
  return bytes;
}

/** https://www.w3.org/TR/png-3/#9Filter-type-4-Paeth */
function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(estimate - value));
  if (a === undefined || b === undefined || c === undefined) return 0;
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
