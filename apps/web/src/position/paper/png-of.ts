/** Twice as fine as the screen, so that it can be printed. */
const wantedFineness = 2;
/** Pixels of a PNG; beyond this browsers run out of memory. */
const mostPixels = 48e6;

/** An SVG document as PNG, drawn by the browser; nothing leaves it. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const { naturalWidth: width, naturalHeight: height } = image;
  const fineness = Math.min(wantedFineness, Math.sqrt(mostPixels / (width * height)));
  canvas.width = Math.round(width * fineness);
  canvas.height = Math.round(height * fineness);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is too large for this browser.'));
      else resolve(blob);
    }, 'image/png');
  });
}
