/** The spellings under which somebody may type a German word: „Bürger“, „Burger“, „Buerger“. */
function spellings(text: string): readonly [plain: string, spelled: string] {
  const lower = text.toLocaleLowerCase('de').replaceAll('ß', 'ss');
  const spelled = lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return [withoutMarks(lower), withoutMarks(spelled)];
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '');
}

/** True when every typed word stands somewhere in the text, with or without umlauts. */
export function foundByWords(text: string, typed: string): boolean {
  const [plain, spelled] = spellings(text);
  return typed
    .split(/\s+/u)
    .filter((word) => word !== '')
    .every((word) => {
      const [typedPlain, typedSpelled] = spellings(word);
      return plain.includes(typedPlain) || spelled.includes(typedSpelled);
    });
}
