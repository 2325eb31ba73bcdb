/** First names that the generated table lacks or gives no gender: nicknames, and names of other regions. */

export const moreMale = `
akbar khizr khizar
barack mitt newt rand jeb marco joe bernie chuck nick jack mark frank bob rob steve mike jim tim tom ted dan don ken
ron rick rich greg jeff doug matt pat bill will ben sam chris max gus hank stan vince walt wayne wade grant chase hugh ian
earl dean fred gary glenn harry jay jerry larry len leon lou neil norm ollie otis paul pete phil ralph ray reid rex robby
roger roy russ scott sean seth stuart tad tim trey tucker vann vern vic zach dale cody geoff colin fergus hamish
alistair angus bashar vladimir dmitry sergei mikhail igor oleg viktor boris nikolai petro volodymyr georgi stoyan
ivan jean-claude francois emmanuel nicolas giuseppe matteo silvio mario mariano pedro enrique andres luis jorge
ildefonso rodrigo hernan anirudh rohan vikram prakash narendra amit arvind rahul sanjay ravi suresh rajesh sunil anil
vijay ajay manoj imran nawaz asif shahbaz pervez hamid ashraf mahmoud mousa musa ismail ibrahim khaled khalid yahya
hatem hassan hussein mohammed mohamed muhammad mohammad ahmed abdullah abdul omar osama tariq tarek karim sherif
farid golam dawit abiy haile meles kofi kwame yaw emmanuel tunde musa goodluck olusegun muhammadu uhuru raila william
barasa samuel shinzo junichiro yoshihide fumio kenjiro tatsuya takeshi hiroshi kenji xi li jinping weimin keqiang
moon ban seung-ho recep tayyip ahmet mehmet kemal benjamin binyamin naftali ehud shimon avigdor yair moshe
wojciech jaroslaw lech andrzej donald petru ion traian viorel paulo joao luiz inacio jair michel rui cristiano pope
francis charlton rudy ajit elon satya sundar jamal jamaal lebron kobe mauricio al
piers
huw rhys dafydd gethin iwan emyr carwyn aled gwilym geraint ieuan cillian eoghan oisin cathal donnacha tadhg ruairi fintan lorcan
alasdair ewan torquil bjørn jørgen søren åke håkan göran pär tore sverre eirik øystein kjell sigurd einar gunnar mikko jukka
pekka tapio juhani antti timo seppo aleksi toomas tarmo valdis gitanas linas vytautas stavros kyriakos yannis
nikos giorgos dimitris costas vasilis panagiotis evangelos spyros zoran goran dejan nebojša miloš nenad vuk zvonimir davor
ante tomislav branko jüri orhan murat emre cem selim bülent volkan tolga onur burak öncü hakan serkan faruk irakli bidzina
davit levan mikheil armen aram hrant tigran yerlan nursultan kassym timur bakhyt chukwuma chukwudi chinedu emeka
ikenna obinna uche nnamdi kelechi tochukwu okechukwu femi babatunde olumide olamide segun gbenga kayode rotimi wale dapo
adebayo adewale idowu tobi sani aminu lawal garba yakubu bashir abubakar shehu kwabena kwadwo kwesi kojo ekow thabo sipho
themba mandla bongani lwazi mthunzi tendai tapiwa farai wycliffe kipchoge kiprono korir otieno odhiambo ochieng kamau
mwangi kariuki njoroge mutua juma hamisi baraka tesfaye getachew abebe dawit bekele mulugeta zerihun
kailash jairam raghunath dinesh ramesh mahesh ganesh naresh mukesh rakesh lokesh yogendra devendra surendra rajendra jitendra
gopal govind shyam venkat srinivas subramanian karthik senthil murugan arun varun tarun nitin sachin akhilesh shashi
adel geraint gwyn huw rhys cian tadhg diarmuid pádraig niall fergal kaushik subhash tejashwi pinarayi mukul abhishek saurabh gaurav rishi devraj tanmay anurag asaduzzaman mizanur rezaul
shafiqul zahid tanvir haroon usman bilal faisal waqar wasim shoaib fawad sirajul najib anwar mahathir hishammuddin
joko prabowo agus bambang budi wahyu rizky ferdinand rodrigo bayani ramon benigno emmanuel juanito haruki kenta daisuke
shigeru yasuo taro ichiro hideki satoru ryota sho jun-ho min-ho dong-hyun sang-hoon jae-in xiaoming zhiqiang guangyu
jianhua minh tuan duc hung khanh somchai prayut thaksin chuan reza hossein mehdi javad ebrahim mohsen saeed farhad behrouz
ashkan kaveh yair avi gadi itamar bezalel eitan
`.trim();

export const moreFemale = `
ghazala ghazal
hillary maya ann tara kellyanne ivanka melania michelle elizabeth nancy dianne donna debbie kirsten susan condoleezza loretta
huma chelsea barbara claire tammy jill olive veronica krystal jacklyn christina rose
angela theresa margrethe christine marine federica desislava vesela ilinca agata sunita meenakshi priya rahima shirin
indira sonia mamata sushma hana ghada nawal hauwa esther ifeoma abena abla ngozi faith mercy peninah
grace catriona isla fiona maureen shonda marisol wanda teresa lucia beatriz dilma cristina michelle sachiko emi yulan
yingluck aung park geun-hye ayelet tzipi beata ewa magda elif leyla meral fatima aisha khadija zainab mariam amina
malala benazir asma hanan ilhan rashida alexandria ayanna kamala condi abby liz maggie meg kate katie
kayleigh neera nikki ivanaanie laura jessica jennifer molly sally heather lily rosa carly hana
tilly ottoline tamsin jemima steph
menna lowri sioned nerys bríd nuala eleri nia sioned angharad rhian carys cerys aoife niamh sinéad gráinne caoimhe orla roisin mairead eimear sunniva ragnhild
åse gro siv inger solveig kari marit ingeborg liv sanna riikka paula annika päivi tuula kaja kadri evika ingrida
dalia rasa aušra eleni despina dimitra katerina nefeli dora marina zoi vesna snežana jelena
milica jasna dubravka željka ayşe zeynep elif özlem esra merve büşra canan salome natia ketevan tamar nino anahit
lusine aigul dinara saule chiamaka chimamanda adaeze amarachi nneka ifeoma uju obiageli funmi funmilayo folake bukola
titilayo yewande ronke abiola temitope omolara yetunde simisola zainab hauwa aisha halima binta maryam ama akosua adwoa esi
abena efua nomvula lindiwe thandiwe nokuthula zanele busisiwe noluthando rudo chipo tsitsi nyasha wanjiru wanjiku njeri
wangari akinyi atieno achieng nyambura zawadi rehema neema selam tigist meseret hiwot aster mahua mamata sushmita kavita
savita sarita anita sangeeta rekha lalita kamala vidya lakshmi saraswati meena reena seema geeta neeta shalini nandini
padmini rohini yamini anjali deepika priyanka swati shruti pooja sneha divya nirmala jayalalithaa shabana
rubina farzana nasreen parveen yasmin tahmina salma sultana dilara khaleda bushra maleeha sherry fehmida siti nurul puteri
sri-mulyani megawati retno puan corazon leni imee risa aiko yuriko seiko tomomi sanae naoko keiko yoko noriko kazuko
eun-hye ji-hye soo-jin mi-kyung hye-jin xiaohong meiling lihua yingying thi linh huong ngoc lan thuy paetongtarn
yingluck sudarat masih narges shirin nasrin parisa azadeh mahsa niloufar ayelet merav orly yifat
`.trim();

export const moreEither = `
alex pat jordan taylor morgan casey jamie robin lee terry tracy kelly leslie jackie kim dana lynn stacy
ashley shannon courtney erin marion kerry jody jan rowan avery riley ji-won noh min-jun yuki kiran
amrit harpreet gurpreet jaspreet manpreet navdeep mandeep kuldeep jasvir balwinder sukhwinder gurdeep rajinder surinder
jagmeet harjit manjit paramjit inderjit kamaljit rana
lindsay lindsey jean billie angel ariel carey daniele loren mika nicky nicola simone lin vanja nur sasha stevie val wei yan
`.trim();

/** First names that are places too, so that a surname must show which is meant. */
export const placesForMen = 'austin dallas houston orlando israel milan santiago cleveland troy';
export const placesForWomen = `
sofia georgia florence victoria virginia sydney adelaide savannah carolina catalina india kenya asia brooklyn vienna lourdes
geneva verona valencia
`.trim();
export const placesForEither = 'jordan paris phoenix dakota montana london kingston guadalupe';

/** First names that are other words too, or surnames: the same. */
export const wordsForMen = `
miles mason carter cooper reed cliff rod chip sonny rusty dusty rocky cash colt buck bud art gene dick christian basil royal
noble lane sterling drew lance gray forrest heath
`.trim();
export const wordsForWomen = `
ruby daisy holly jasmine poppy felicity violet hazel pearl opal crystal jade coral summer autumn dawn eve joy hope patience
prudence mercy verity honor honour clemency serenity melody cadence fern star misty destiny trinity precious ginger candy
cherry saffron rosemary ebony harper piper steph
`.trim();
export const wordsForEither = `
hunter parker skyler bailey reilly sage ash sandy wren lark dove sky chance brook quinn may june raven winter
`.trim();
