import { imageSize } from 'image-size';

export const mostBytes = 65_536;
const [least, most] = [16, 1024];

const contentTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** The first bytes of each, so that no other parser of the library ever sees what a client sends. */
const signatures = /^(\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF.{4}WEBP)/s;

export interface Picture {
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** In base64. */
  readonly data: string;
}

/** A picture in base64, alone or as a data URL, whose bytes say what it is. @returns what is wrong with it as a text. */
export function readPicture(text: string): Picture | string {
  const encoded = text.trim().replace(/^data:[a-z+/.-]*;base64,/, '');
  if (encoded.length > (mostBytes * 4) / 3 + 4) return `At most ${mostBytes} bytes.`;
  const bytes = Buffer.from(encoded, 'base64');
  const data = bytes.toString('base64');
  if (encoded === '' || data.replace(/=+$/, '') !== encoded.replace(/=+$/, '')) return 'Expected base64.';
  if (bytes.length > mostBytes) return `At most ${mostBytes} bytes.`;
  const { type, width, height } = measure(bytes);
  const contentType = contentTypes[type ?? ''];
  if (!contentType) return 'Expected a PNG, JPEG, GIF or WebP picture.';
  const fits = [width, height].every((pixels) => least <= pixels && pixels <= most);
  return fits
    ? { contentType, width, height, size: bytes.length, data }
    : `Expected ${least} to ${most} pixels in width and height.`;
}

function measure(bytes: Buffer): { type?: string | undefined; width: number; height: number } {
  if (!signatures.test(bytes.subarray(0, 16).toString('latin1'))) return { width: 0, height: 0 };
  try {
    return imageSize(bytes);
  } catch {
    return { width: 0, height: 0 };
  }
}
