/** The value of a colour token, as pictures need it: `rgb(…)`. */
export type ReadToken = (name: string) => string;

/** Reads tokens as they hold inside of an element, in light or dark. */
export function tokensIn(element: HTMLElement): ReadToken {
  return (name) => {
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    element.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}
