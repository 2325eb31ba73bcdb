import { InputError } from './errors.js';

/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
const REPLACEMENT = 0xfffd;
const WINDOWS_1252 = 'windows-1252';

/**
 * The text of bytes that are not UTF-8: in the encoding that is named, else in Windows-1252, which is what English
 * that is neither comes in (measured: chardet 2.2 names it for every such article of ours, or Latin-1, which is the
 * same on the web; but it takes 6 of 20 articles in UTF-8 for Latin-1 too, hence only the rules here).
 *
 * @throws InputError if they are not that either.
 */
export async function decodeLegacy(bytes: Uint8Array, label?: string): Promise<string> {
  // Node's own decoder gives control characters for the curly quotes of Windows-1252 (nodejs/node#56542).
  const { TextDecoder, normalizeEncoding } = await import('@exodus/bytes/encoding.js');
  const named = label === undefined ? null : normalizeEncoding(label);
  // The web's rule: who names UTF-8 and breaks it gets � for what is broken.
  if (named !== null && named !== 'replacement') return new TextDecoder(named).decode(bytes);
  if (UNDEFINED.some((byte) => bytes.includes(byte)) || isDamagedUtf8(bytes)) {
    throw new InputError('not text in UTF-8, UTF-16 or Windows-1252');
  }
  return new TextDecoder(WINDOWS_1252).decode(bytes);
}

/** More characters beyond ASCII are whole than broken: by chance Windows-1252 does not look like that. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let whole = 0;
  let broken = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === REPLACEMENT) broken++;
    else if (unit > 0x7f) whole++;
  }
  return whole > broken;
}
