/** Of what a writer wrote only what differs from what they saw, and how it was then. */
export function changedAmong<Values extends object>(
  was: Values,
  values: Values,
): { readonly changes: Partial<Values>; readonly was: Partial<Values> } {
  const changes: Partial<Values> = { ...values };
  const before: Partial<Values> = { ...was };
  for (const name in values) {
    if (JSON.stringify(was[name]) !== JSON.stringify(values[name])) continue;
    delete changes[name];
    delete before[name];
  }
  return { changes, was: before };
}
