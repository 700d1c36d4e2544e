/** What one import may hold; beyond it the list has to be split. */
export const importLimits = {
  /** 20 MB. */
  bytes: 20 * 1024 * 1024,
  /** Of a network: nodes and edges together. */
  rows: 50_000,
  columns: 200,
  /** Characters of one cell. */
  cell: 5_000,
  /** What an XLSX file may unpack to. */
  unpackedBytes: 100 * 1024 * 1024,
} as const;
