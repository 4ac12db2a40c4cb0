/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const RGB = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

/** A computed colour value; what is not plain `rgb()` is painted on one pixel to see what it comes to. */
export function parseColour(value: string): Colour | undefined {
  const match = RGB.exec(value);
  if (match === null) return paintedColour(value);
  const [, red, green, blue, alpha = '1'] = match;
  return { red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha) };
}

function paintedColour(value: string): Colour | undefined {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (context === null) return undefined;
  context.fillStyle = 'transparent';
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
}

/** `upper` laid over `lower`, which is opaque. */
export function over(upper: Colour, lower: Colour): Colour {
  const mix = (a: number, b: number) => a * upper.alpha + b * (1 - upper.alpha);
  return {
    red: mix(upper.red, lower.red),
    green: mix(upper.green, lower.green),
    blue: mix(upper.blue, lower.blue),
    alpha: 1,
  };
}

/** Relative luminance as WCAG 2 defines it, from 0 (black) to 1 (white); opacity is not considered. */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
