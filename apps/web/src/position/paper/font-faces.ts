/** The typeface of this page with its files inside, as style rules for a document that stands alone. */
export async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  return (await Promise.all(rules.map(withFile))).join('\n');
}

async function withFile({ cssText, style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [named, path] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
  if (named === undefined || path === undefined) return cssText;
  const file = await fetch(new URL(path, parentStyleSheet?.href ?? document.baseURI));
  if (!file.ok) throw new Error(`The typeface was answered with ${file.status}.`);
  return cssText.replace(named, `url("${await asData(await file.blob())}")`);
}

async function asData(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(text)}`;
}
