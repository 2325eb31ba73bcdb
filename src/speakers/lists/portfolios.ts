/** What ministers are ministers of, as the first parts of a joined office: `[Women], [Family] and Social Affairs Minister`. */
export const portfolios = `
agriculture arts aviation budget business children cities citizenship civil climate commerce communication
communications communities community constitutional consumer cooperatives culture defence defense development
digital disability domestic economic economy education electricity employment energy enterprise environment equality
family families federal finance fisheries food foreign forestry forests fuel gender health heritage higher home
housing human immigration industry industries information infrastructure innovation interior investment irrigation
justice labour labor land lands law levelling local manpower maritime media mines mining multicultural national
natural parliamentary petroleum political plantation planning police ports power prisons procurement public railways regional
religious research roads rural science security shipping skills small social sport sports steel technology
telecommunications territories textiles tourism trade transport transportation treasury tribal universities urban
veterans water welfare women works youth sanitation expenditure reform gaeltacht state strategies international ict drinking minority minorities affairs resources services rights change government
`.trim();
