/** Lines that only one of two texts has, as many times as it has them more. Order is not looked at: linear. */
export function changedLines(
  before: string,
  after: string,
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const counts = new Map<string, number>();
  for (const line of before.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  const come: string[] = [];
  for (const line of after.split('\n')) {
    const left = counts.get(line) ?? 0;
    if (left > 0) counts.set(line, left - 1);
    else come.push(line);
  }
  return { gone: [...counts].flatMap(([line, left]) => (left > 0 ? [line] : [])), come };
}

/** A text in which keywords are found whatever their letters pretend to be. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{M}]/gu, '')
    .toLowerCase();
}
