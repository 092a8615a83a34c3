/** The part of CBOR (RFC 8949) that a search index is written in. */
export type Cbor = number | string | Cbor[];

const majors = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/**
 * Reads one value.
 *
 * @throws Error on other types than integers, text and arrays, or when bytes are left over
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  let at = 0;

  const readArgument = (short: number): number => {
    if (short < 24) return short;
    const size = { 24: 1, 25: 2, 26: 4 }[short];
    if (!size) throw new Error(`Unsupported CBOR length at byte ${at}`);
    const value =
      size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
    at += size;
    return value;
  };

  const read = (): Cbor => {
    const first = view.getUint8(at++);
    const argument = readArgument(first & 31);
    switch (first >> 5) {
      case majors.unsigned:
        return argument;
      case majors.negative:
        return -1 - argument;
      case majors.text:
        return text.decode(bytes.subarray(at, (at += argument)));
      case majors.array: {
        const values: Cbor[] = [];
        for (let left = argument; left > 0; left--) values.push(read());
        return values;
      }
      default:
        throw new Error(`Unsupported CBOR type ${first >> 5} at byte ${at - 1}`);
    }
  };

  const value = read();
  if (at !== bytes.length) throw new Error(`CBOR: ${bytes.length - at} bytes too many`);
  return value;
}

/** Writes one value in its shortest form. */
export function encodeCbor(value: Cbor): Uint8Array {
  if (typeof value === 'number') {
    return value < 0 ? head(majors.negative, -1 - value) : head(majors.unsigned, value);
  }
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return Buffer.concat([head(majors.text, text.length), text]);
  }
  return Buffer.concat([head(majors.array, value.length), ...value.map(encodeCbor)]);
}

/** How many bytes `encodeCbor` writes. */
export function cborLength(value: Cbor): number {
  if (typeof value === 'number') return headLength(value < 0 ? -1 - value : value);
  if (typeof value === 'string') {
    const length = Buffer.byteLength(value);
    return headLength(length) + length;
  }
  return value.reduce<number>((sum, item) => sum + cborLength(item), headLength(value.length));
}

const headLength = (argument: number): number =>
  argument < 24 ? 1 : argument < 0x100 ? 2 : argument < 0x1_0000 ? 3 : 5;

function head(major: number, argument: number): Uint8Array {
  const type = major << 5;
  if (argument < 24) return Uint8Array.of(type | argument);
  if (argument < 0x100) return Uint8Array.of(type | 24, argument);
  if (argument < 0x1_0000) return Uint8Array.of(type | 25, argument >> 8, argument & 255);
  const bytes = Buffer.alloc(5);
  bytes[0] = type | 26;
  bytes.writeUInt32BE(argument, 1);
  return bytes;
}
