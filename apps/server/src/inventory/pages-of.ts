const rowsAPage = 1000;

/** A long list read page by page, so that others get their turn in between. */
export async function pagesOf<Entry>(
  read: (limit: number, offset: number) => Promise<readonly Entry[]>,
): Promise<Entry[]> {
  const all: Entry[] = [];
  for (;;) {
    const page = await read(rowsAPage, all.length);
    all.push(...page);
    if (page.length < rowsAPage) return all;
  }
}
