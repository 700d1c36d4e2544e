import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The product's own for most writing, and DejaVu for what it lacks: Cyrillic, Greek, Arabic, Hebrew, symbols. */
const files = [
  import.meta.resolve(
    '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  ),
  import.meta.resolve(
    '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  ),
  import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
];

/** What documents are set in, so that they look the same wherever they are made. */
export async function readFonts(): Promise<Buffer[]> {
  return await Promise.all(files.map((file) => readFile(fileURLToPath(file))));
}
