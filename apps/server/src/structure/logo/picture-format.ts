const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, at) => bytes[at] === byte);
}

/** Whether a chunk says before the first pixels that more pictures follow, as in an animated PNG. */
function moves(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = png.length; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'acTL') return true;
    if (type === 'IDAT') return false;
  }
  return false;
}

/** What a file is by its first bytes, whatever it is called; `null`: neither. */
export function formatOf(bytes: Uint8Array): 'png' | 'jpeg' | 'moving' | null {
  if (begins(bytes, png)) return moves(bytes) ? 'moving' : 'png';
  return begins(bytes, jpeg) ? 'jpeg' : null;
}
