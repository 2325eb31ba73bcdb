/** Many people as one speaker. */

/** Plural or collective by themselves. */
export const groups = `
people police men women children residents villagers locals authorities officials sources witnesses experts critics
investigators prosecutors lawyers attorneys aides advisers advisors lawmakers senators congressmen congresswomen
spokesmen spokeswomen policemen fishermen businessmen troops forces staff crew personnel clergy elders folk folks
everyone everybody others many some most all both americans republicans democrats liberals conservatives voters
families family couple pair trio crowd majority minority many few dozens hundreds thousands millions
scores masses media press elites leadership management relatives parents siblings
countries nations states governments companies firms businesses banks agencies groups organizations organisations
unions parties newspapers outlets networks schools colleges universities hospitals institutions markets campaigns
teams clubs regulators utilities airlines retailers manufacturers publications boards
`.trim();
