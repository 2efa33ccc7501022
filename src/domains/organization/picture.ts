import { imageSize } from 'image-size';

export const maxBytes = 65_536;
const [least, most] = [16, 1024];

const contentTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** First bytes of each accepted format. Other bytes are refused before a parser of the library sees them. */
const signatures = /^(\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF.{4}WEBP)/s;

export interface Picture {
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** Bytes in base64. */
  readonly data: string;
}

/**
 * Reads a picture in base64, alone or as a data URL, whose first bytes name its format.
 * @returns the picture, or the message of its fault
 */
export function readPicture(text: string): Picture | string {
  const encoded = text.trim().replace(/^data:[a-z+/.-]*;base64,/, '');
  if (encoded.length > (maxBytes * 4) / 3 + 4) return `The picture must have at most ${maxBytes} bytes.`;
  const bytes = Buffer.from(encoded, 'base64');
  const data = bytes.toString('base64');
  if (encoded === '' || data.replace(/=+$/, '') !== encoded.replace(/=+$/, ''))
    return 'The picture must be base64.';
  if (bytes.length > maxBytes) return `The picture must have at most ${maxBytes} bytes.`;
  const { type, width, height } = measure(bytes);
  const contentType = contentTypes[type ?? ''];
  if (!contentType) return 'The picture must be PNG, JPEG, GIF or WebP.';
  const fits = [width, height].every((pixels) => least <= pixels && pixels <= most);
  return fits
    ? { contentType, width, height, size: bytes.length, data }
    : `The picture must have ${least} to ${most} pixels in width and height.`;
}

function measure(bytes: Buffer): { type?: string | undefined; width: number; height: number } {
  if (!signatures.test(bytes.subarray(0, 16).toString('latin1'))) return { width: 0, height: 0 };
  try {
    return imageSize(bytes);
  } catch {
    return { width: 0, height: 0 };
  }
}
