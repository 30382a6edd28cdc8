/** SVG → PNG, by the browser itself. */

/** The most pixels along a side, and in all: what every browser can still paint. */
const MOST = { side: 8192, area: 40_000_000 } as const;
const WANTED = 2;

/** The scale at which a picture of this size in px is saved: two, less where that would be too large. */
export function pngScale({ width, height }: { readonly width: number; readonly height: number }): number {
  const bySide = MOST.side / Math.max(width, height);
  const byArea = Math.sqrt(MOST.area / (width * height));
  return Math.min(WANTED, bySide, byArea);
}

/**
 * Paints an SVG on opaque ground.
 *
 * @param size of the SVG in px
 * @throws Error when the browser cannot paint it
 */
export async function svgToPng(
  svg: string,
  size: { readonly width: number; readonly height: number },
  ground: string,
): Promise<Blob> {
  const scale = pngScale(size);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(size.width * scale);
    canvas.height = Math.floor(size.height * scale);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('this browser cannot paint pictures');
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('the picture is too large for this browser'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
