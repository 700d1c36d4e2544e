/** As wide as a line of a name gets, in characters, before it breaks. */
const lineLength = 20;

/** A name in at most two lines; what does not fit is cut with an ellipsis. */
export function wrapLabel(name: string, most: number = lineLength): readonly string[] {
  const characters = Array.from(name);
  if (characters.length <= most) return [name];
  const [first, rest] = splitAfter(name, most);
  if (rest === '') return [cut(first, most)];
  return [cut(first, most), cut(rest, most)];
}

/** At the last space that leaves a line of that length; else within the word. */
function splitAfter(name: string, most: number): readonly [string, string] {
  const head = Array.from(name)
    .slice(0, most + 1)
    .join('');
  const space = head.lastIndexOf(' ');
  const hyphen = head.lastIndexOf('-') + 1;
  const place = Math.max(space, hyphen);
  if (place <= 3) {
    const characters = Array.from(name);
    return [`${characters.slice(0, most - 1).join('')}-`, characters.slice(most - 1).join('')];
  }
  return [name.slice(0, place).trimEnd(), name.slice(place).trim()];
}

function cut(line: string, most: number): string {
  const characters = Array.from(line);
  if (characters.length <= most) return line;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
