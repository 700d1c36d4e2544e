import { firstSlugs, type Database } from '@augenhoehe/server';
import { type CalledWrongly, wrong } from './called-wrongly.ts';

/** As many as one reads on a terminal at a glance. */
const named = 20;

/** There is no neighbourhood of this address; the ones there are may tell how it was meant. */
export async function unknownNeighbourhood(
  database: Database,
  slug: string,
): Promise<CalledWrongly> {
  const found = await database.asOperator((trx) => firstSlugs(trx, named + 1));
  const slugs = found.slice(0, named).join(', ') + (found.length > named ? ', …' : '');
  if (slugs === '') {
    return wrong({
      de: `Ein Quartier „${slug}“ gibt es hier nicht, auch kein anderes. Liegt es in einem anderen Ordner? Dann DATA_DIR setzen.`,
      en: `There is no neighbourhood "${slug}" here, and no other one. Is it in another folder? Then set DATA_DIR.`,
    });
  }
  return wrong({
    de: `Ein Quartier „${slug}“ gibt es hier nicht. Es gibt: ${slugs}`,
    en: `There is no neighbourhood "${slug}" here. There are: ${slugs}`,
  });
}
