import { readAssets } from '../../report/assets.js';
import { closePage, formatData, openPage } from '../../report/page.js';
import type { FormatSums } from './index.js';

/** A page with the chart of who is quoted, without the articles. */
export async function createSumPage(): Promise<FormatSums> {
  const assets = await readAssets();
  return (sums) => openPage('Speakers', assets) + formatData('speakers', sums) + closePage(assets);
}
