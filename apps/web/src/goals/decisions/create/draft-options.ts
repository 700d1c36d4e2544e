interface Line {
  readonly text: string;
  readonly detail: string;
}

interface OptionLine extends Line {
  readonly passive: boolean;
}

/** What was filled in of them. */
interface Lines {
  readonly question: string;
  readonly proposal: Line;
  readonly options: readonly Line[];
  readonly passive: Line;
}

/** The one proposal; where its words were left out, the question stands for it. */
export function proposalLine({ proposal, question }: Lines): OptionLine {
  const text = proposal.text.trim() === '' ? question : proposal.text;
  return { text, detail: proposal.detail, passive: false };
}

/** Lines that were left empty are none. */
export function optionLines({ options }: Lines): readonly OptionLine[] {
  return options
    .filter(({ text, detail }) => `${text}${detail}`.trim() !== '')
    .map((line) => ({ ...line, passive: false }));
}

/** „Es bleibt, wie es ist“ */
export function passiveLine({ passive }: Lines): OptionLine {
  return { ...passive, passive: true };
}
