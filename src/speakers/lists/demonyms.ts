/** Adjectives with a capital that describe and do not name: `the Romanian director`. */
export const demonyms = `
afghan african african-american albanian algerian american angolan arab argentine armenian asian australian austrian
bangladeshi belgian black bolivian bosnian brazilian british bulgarian californian cambodian canadian catholic
chilean chinese christian colombian congolese conservative croatian cuban czech danish democratic dutch ecuadorian
egyptian english estonian ethiopian european finnish french georgian german ghanaian gop greek haitian hindu hispanic
hungarian icelandic indian indonesian iranian iraqi irish islamic islamist israeli italian jamaican japanese jewish
jordanian kenyan korean kurdish kuwaiti labour latin latino latvian lebanese liberal libertarian libyan lithuanian
malaysian mexican moroccan mormon muslim nazi nepalese nigerian norwegian orthodox pakistani palestinian peruvian
polish portuguese protestant republican romanian russian rwandan saudi scottish senegalese serbian shia shiite
singaporean slovak socialist somali soviet spanish sudanese sunni swedish swiss syrian taiwanese texan thai tory
tunisian turkish ugandan ukrainian venezuelan vietnamese welsh western white yemeni zambian zimbabwean
midwestern southern northern eastern congressional presidential
`.trim();
