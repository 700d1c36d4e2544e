function nameWithoutEnding(fileName: string): string {
  return fileName
    .replace(/\.(csv|xlsx|txt|tsv|graphml|gexf|xml)$/i, '')
    .replace(/_+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What a list is called as the source of everything that it brings: its file name in readable form
 * with the day on which it was last changed, since a list without a date cannot grow old.
 */
export function proposedSource(fileName: string, listDate: string | null): string {
  const name = nameWithoutEnding(fileName);
  const proposal = listDate === null ? name : `${name}, ${listDate}`;
  return proposal.slice(0, 200);
}
