/** First names that the generated table lacks or gives no gender: nicknames, and names of other regions. */

export const moreMale = `
barack mitt newt rand jeb marco joe bernie chuck nick jack mark frank bob rob steve mike jim tim tom ted dan don ken
ron rick rich greg jeff doug matt pat bill will ben sam chris max gus hank stan vince walt wayne wade grant chase hugh ian
earl dean fred gary glenn harry jay jerry larry len leon lou neil norm ollie otis paul pete phil ralph ray reid rex robby
roger roy russ scott sean seth stuart tad tim trey tucker vann vern vic zach dale cody geoff colin fergus hamish
alistair angus bashar vladimir dmitry sergei mikhail igor oleg viktor boris nikolai petro volodymyr georgi stoyan
ivan jean-claude jean francois emmanuel nicolas giuseppe matteo silvio mario mariano pedro enrique andres luis jorge
ildefonso rodrigo hernan anirudh rohan vikram prakash narendra amit arvind rahul sanjay ravi suresh rajesh sunil anil
vijay ajay manoj imran nawaz asif shahbaz pervez hamid ashraf mahmoud mousa musa ismail ibrahim khaled khalid yahya
hatem hassan hussein mohammed mohamed muhammad mohammad ahmed abdullah abdul omar osama tariq tarek karim sherif
farid golam dawit abiy haile meles kofi kwame yaw emmanuel tunde musa goodluck olusegun muhammadu uhuru raila william
barasa samuel shinzo junichiro yoshihide fumio kenjiro tatsuya takeshi hiroshi kenji xi li jinping weimin keqiang
moon ban kim seung-ho recep tayyip ahmet mehmet kemal benjamin binyamin naftali ehud shimon ariel avigdor yair moshe
wojciech jaroslaw lech andrzej donald petru ion traian viorel paulo joao luiz inacio jair michel rui cristiano pope
francis charlton rudy ajit elon satya sundar jamal jamaal lebron kobe mauricio al
`.trim();

export const moreFemale = `
hillary maya ann tara kellyanne ivanka melania michelle elizabeth nancy dianne donna debbie kirsten susan condoleezza loretta
huma chelsea barbara claire tammy jill olive veronica krystal jacklyn christina rose
angela theresa margrethe christine marine federica desislava vesela ilinca agata sunita meenakshi priya rahima shirin
indira sonia mamata sushma hana ghada nawal hauwa esther ifeoma abena abla ngozi faith mercy peninah
grace catriona isla fiona maureen shonda marisol wanda teresa lucia beatriz dilma cristina michelle sachiko emi yulan
yingluck aung park geun-hye ayelet tzipi beata ewa magda elif leyla meral fatima aisha khadija zainab mariam amina
noor malala benazir asma hanan ilhan rashida alexandria ayanna kamala condi abby liz maggie meg kate katie
kayleigh neera nikki ivana stephanie laura jessica jennifer molly sally heather lily rosa carly hana
`.trim();

export const moreEither = `
alex pat jordan taylor morgan casey jamie robin lee terry tracy kelly leslie jackie kim dana lynn stacy
ashley shannon courtney erin marion kerry jody jan rowan avery riley ji-won noh min-jun yuki kiran
amrit harpreet gurpreet jaspreet manpreet navdeep mandeep kuldeep jasvir balwinder sukhwinder gurdeep rajinder surinder
harjit manjit paramjit inderjit kamaljit
`.trim();

/** First names that are places too, so that a surname must show which is meant. */
export const placesForMen = 'austin dallas houston orlando israel milan santiago cleveland troy';
export const placesForWomen = `
sofia georgia florence victoria virginia sydney adelaide savannah carolina catalina india kenya asia brooklyn vienna lourdes
geneva verona valencia
`.trim();
export const placesForEither = 'jordan paris phoenix dakota montana london kingston guadalupe';
