/**
 * First names in use in Africa, the Middle East, Asia and Eastern Europe that neither compromise nor faker has: collected
 * by hand, in lower case.
 */

export const ownMale = `
aakash aamir abbas abdelaziz abdelfattah abdelkader abdelkarim abdelmajid abdelmalek abdelrahman abdeslam abdiaziz
abdifatah abdihakim abdikadir abdinasir abdirahman abdulaziz abdulkadir abdullahi abdus abhay abhijit abhinav abukar
achraf adarsh adnan afif afzal agron agung ahmadi ahmadou aibek aidar aimen aitor ajantha ajmal akaki akash
akbaruddin akihiko akio akram akshay alaa aleksey ales algirdas alhassan aliaksandr aliko almazbek alou alyaksandr
amadu aman amarinder ameer ameet amien amirbek amitabh amol amr andriy anies aniket anis anmol antanas anupam
anupong anura anutin anvar anwarul apirat arafat arayik arben archil ardi ardit aref arief arifin arman arnab arnau
arseniy arshad artan arturs arunabha arvinder asaduddin asafa asan asep ashenafi ashish ashutosh ashwin asim askar
aslam assane assefa astrit atal atef athman atiku atsushi atul audun avinash avtandil awad awwal aymen azam azamat
azeddine azhar azmin azzedine babajide babul bacho badal badreddine badruddin bahodir bakari bakir balakrishnan
baldev bamidele banharn bao barham basdeo basel basem basheer bassam bassem basuki baurzhan bayo beka bekzat belal
berhane berhanu besik besnik bhaskar bheki bhim bhupendra bhupesh bhupinder bikram bimal binh biniam biodun bipin
biplab biren birender birhanu bisi biswajit blagoy blerim bobur boediono bogusław bojidar bolaji bongbong boubakar
bounnhang bourhan boyko bronisław bujar caoimhín chafik chaiwat chakib chaminda chandrababu chandrakant
chandrasekhar chang-ho charan charanjit cheick cheol-soo chernor chibuzo chijioke chima chinonso chirag choummaly
chuks chukwuemeka chul-soo chuwit cong cuong dae-jung dahir daichi dalitso daljit damola danish dante danylo daoud
dastan dauda daulet debashish dedi deepender dele delfin delroy delyan denys denzel dequan dereje dharmendra dias
dickon dilip dipak djoko dmytro dong-won doniyor dorji driss dritan dumitru dushyant eamon ebo ebrima edem edhy
ehsan eiji ekene elikem eliud emad emomali endre enver ephraim erion erlan essam eyob ezequiel facundo fadel fadli
fahad fahri faizal faleh farhan farhod farouk farrukh faruque fathi fatmir fatos fawzi fazlul fedir fekadu ferran
festus fikre firdavs firoz fisseha florencio florin folarin fuad fumihiro gagik gamal ganjar garegin gashaw gaston
gearóid gebre geert gennady gerd gernot gezim ghassan gheorghe ghulam giang giga gintautas girma githinji gocha
godwin goro gotabaya grigory guled gulzar guram gurbanguly gurmeet gwenaël gyanendra günter günther habibur habimana
habtamu hafez hafiz hafizur hai hailu hajime hakeem hamad hamada hamadi hamdi hamed hardik haris harish harith
haroun harsh harshvardhan hary hashim hasnain hassane hatim hatta hayk haytham heiko heinz hemant hennadiy hersi
hesham hicham hichem hideo hidetoshi hideyuki hieu himanta hiralal hirofumi hirokazu hisashi hisham ho-jin hossam
houssem hrishikesh hristo hryhoriy htin husni hussam huy hyun-woo ibrar idham ifeanyi iftikhar ignasius ihab ihar
ihor ikechukwu ikram il-sung ilham ilir illia imad imed imtiaz in-soo indrajit inzamam isamu ishaq isiaka iskander
isko islom ismaila issei ivars ivaylo iyad izzat iñaki iñigo jaafar jaber jabir jabu jae-hoon jae-myung jae-yong
jagan jagmohan jahangir jalal jalaluddin jalil jamshid jan-peter janardan jarosław jasprit jassim jaswant jatuporn
javed jawad jayant jayanta jean-yves jejomar jelko jeroen ji-hoon jibril jigar jigme jignesh jin-woo jinggoy jiro
jitin jong-il jong-nam jong-un joon-ho jun jung-hoon jyotiraditya jürgen kabir kabiru kaesang kairat kakha kakhaber
kalyan kamel kanat kanhaiya kanyinsola kaoru kapil kareem karl-heinz karma karsten karthikeyan karu kassim katlego
katsuya kazuhiko kazuhiro kazuki kazuo kazuya kebede keigo keiichi keiji keisuke kenenisa kengo kenichi keron keshav
khadga khairy khaldoun khalil khamtai khaya khoa khurram khursheed kiet kifle kimani kioko kipkemboi kiplagat kiprop
kipruto kiptoo kipyego kishore kittirat kiyoshi koffi koichi koji koki kolinda kondwani korn kossi kostiantyn kosuke
kota kotaro kouadio kouamé kouassi krasimir kreshnik krishan krishna krishnamurthy kudzai kujtim kumara kunal
kunihiko kunle kushal kyalo kyaw kyo-ahn kyung-soo kęstutis lalit lalu lam lamin lanre lars-løkke lasantha lasha
lateef laurent-désiré lautaro lawan lemma leroy lesego leszek levon liban limbani lito ljubo lobsang lotfi lovemore
luhut lulzim luyanda lwanga lyudmil madan madhav madhukar madhusudan maged mahamane mahamat mahela maher mahfuzur
mahinda maina maithripala majed maksat mamoru mamoudou mamuka manabu manasseh mangesh manmohan manohar mansoor
mansur maqbool marcantonio marwan masaaki masahiro masaki masanori masao masashi masato masayoshi masayuki maung
mawuli mayank mazen mehari mehboob mengistu merab mesfin micheál michio migz mikalai milan milind minoru mirosław
mithun mitsuo mitsuru mohamud mohan mohit mohsin moinuddin moktar moncef mondli monirul moo-hyun mory motilal mouad
mounir mourad mridul mthuli mubarak muftah muhaimin muhannad muhtasim muhyiddin mukhtar mulatu munir muntaser
munyaradzi muralidhar mustafizur mutaz muwaffaq mwinyi myint mykhailo mykola mykyta myung-bak mzwandile nabil nadeem
nader nadiem nadim naeem nagendra nagisa nahas nahuel naim najm nak-yon namal nandan naoki naoto naoya narayan
narayanan nasir nasiru nasiruddin nasr nasreddine nasser nassim natthawut naushad navjot nawaf nawazuddin nayef
nayib nazar nazih nazrul ndungu nebojsa neeraj ngawang nghia ngugi nhat nicusor nidal nilesh nimal nishant nitesh
nitish nizar nkurunziza nobuo nobuyuki nodar noman noriaki norihiko noriyuki noureddine novak nuhu nuradin nurzhan
nuwan obafemi obi ognyan okey okezie oleh oleksii oleksiy ollanta oluwaseun oluwatobi olzhas omari omkar onkar
orazbek oriol osagie osamu osaze ostap otabek otar othman oumarou ousainou paata panitan pankaj paquito parag partha
parvez pavan pawan peadar peeyush pema pere phong pichai piero pierpaolo pita piyabutr piyush plamen prabhakar
prabhu prachanda pradeep pradip prafulla prahlad prakriti pramod pranab pranav prasad pratap prateek praveen prawit
prithvi priyank przemysław puran pushkar putra qais qamar qasim quang quoc rachmat rade radhakrishnan radosław radu
raed rafiqul rafizi ragab raghav raghu raghubar raghuram raheem rahim rainsy rajat rajbir rajeev rajendran rajkumar
rajnath rakhat rakib ram ramakrishnan raman ramaz ramdas rami ramil ramush ramzan ramzi ranbir randeep randhir ranil
rashed rashid rashidul ratan rathin ratko rauff ravinder ravindra razvan reda redha redouane rehman ren revaz rexhep
riad ridha rikuto rishad riyad riyadh rizwan rochdi romano rosen roshan rostyslav ruhul rumen rustami ruud ryo
ryoichi ryosuke ryuichi ryuji saad sadao sadiq sadiqul sadok sadyr saeb safwan sahil saif saifuddin sajid sajith
sakhr saladin saleem saleh sali salim salisu salvador samak samer samih samiuela samrat samvel sandiaga sandile
sandip sang-woo sanjeev sanjib sanjiv sankar sanou sarath sarfaraz sarwar sasa sathit satish satyajit satyendra saud
saulius sayed seiichi seiji selorm semisi senzo seok-youl serhii serhiy serigne serik sermsak serzh seung-hoon seyni
seán shadi shafie shafiq shafqat shahnawaz shailendra shakeel shaker shakib shalva shamsul sharad shariful shavkat
shehbaz sherwin sherzod shinichi shinji shintaro shinya shivraj shkelzen shogo shohei shoichi shoji shota shpend
shreyas shubham shuhei shuichi shunsuke shyamal siaka siarhei siddharth sidi sidiki sigit siim simbarashe sinisa
sione siraj sirisena sitaram sitiveni sizwe skender skhumbuzo slaheddine slavi sofiane sofyan sokha sombat somkiat
somto sonam sonthi sooronbay sosuke sota souhail soumya sourav srdjan srettha sridhar srikanth subhas subramanya
sudhir sudip sufian suharso suharto sujit suk-yeol sukarno sukhbir sukhdev sulaiman suleiman suleyman sultanbek
sundeep sunder sung-ho surayud surjit susilo susumu suthep suvendu svyatoslav swaleh swaminathan swapan sybrand
séamus sławomir taavi tadashi tadeusz tae-woo taher taiga tajudeen takahiro takao takashi takayuki takehiko takudzwa
takuma takuya talal talant talat talha tamaz tamer tariqul tatsuo tatsuro tawanda tawfik tayo tebogo teboho temur
tengiz tenzin teruo teshome tetsuo tetsuya tewodros thakur thanathorn thang thanh tharwat thein thien thilak thinh
thongloun thorsten thura tijjani tilak tjahjo tomoaki tomohiro tomoki tomoya tonderai tornike toru toshiaki
toshihiko toshihiro toshio trong trung truong trygve tsegaye tshepo tshering tsutomu tsuyoshi tsvetan tuilaepa tung
uchenna uday uddhav ugochukwu uladzimir ulugbek umaru umesh unai unathi upul urmas uros usain usama uwe vagif vahagn
vaibhav vakhtang valentyn valeriy valon vannak vardan vasant vasyl vazgen venkaiah venkatesh veselin veton
viacheslav vidyut viet vijayan vikas vikrant viktar vineet vinod vipin vipul viraj virat virender vishal vishnu
vishwanath vitaliy vitaly vladyslav vojislav voreqe vusi vyacheslav wael waheed wajid waleed walid waqas warsame
wataru wim wiranto wishnu wissam wissanu wojtek wole wondimu woo-jin wopke xolani yacouba yahia yakub yamikani yared
yash yashwant yasir yasonna yasser yasuhiko yasuhiro yasushi yemane yerzhan yevhen yevhenii ylli yogi yohan yohannes
yohei yoichi yong-ho yordan yoshihiko yoshiki yoshinobu yoshio yosuke youichi young-sam young-soo yousaf youssouf
yudai yudi yuichi yuichiro yuji yukio yurii yusril yusuke yuta yutaka yuthasak yuvraj zafar zafarbek zaheer zahoor
zakhar zameer zaw zaza zbigniew zeeshan zeljko zenawi zhivko ziad ziaur zied zine zmicier zouhair zubairu zuhair
zulfiqar zulkifli zurab zviad álvaro
`.trim();

export const ownFemale = `
aarti abeba adanna adaobi adebimpe aderonke adetutu adhiambo aditi adjoa afiya afsatou agbani aichatou ainhoa ainura
aishwarya aissatou aisulu aizhan akane akanksha akemi aki akiko akmaral aksana alaba albana alganesh alketa almagul
almaz alona altynai alyona amaka amal amani ambika amel aminatou amisha amna amparo amsale ana-marija anandi ananya
anara anastasiia anastasiya anikó anindita anjana anju ankita anna-maria annegret annelise antonietta anupama
anupriya anuradha anush anushka anwaar anzhela aparna apinya apiyo araba araya arbana archana ardita arpine arti
arundhati arunima arwa asabe asami ashima ashwini asmaa asmarom assia assiatou assitan astghik asuka atifete atishi
atsuko awatef awino ayaka ayako ayame ayo ayten ayumi azalina azeb aziza azizah azza baheya baiba banani barbare
basma batoul bayan beena begoña besa bhagyashree bharati bhavana bhavna bhumi bibigul bich bidya bilkisu bilyana
bindu bisola blerta blessing boitumelo bolanle bopha boryana bosede botagoz boutheina bożena brinda busi buthaina
celestine chalermchai chamari chandana chandrika chantha charu chebet chenai cheptoo cherono chhaya chidinma chie
chieko chihiro chikako chikondi chilufya chinenye chinwe chioma chisato chitra chiyo chizuko cholpon codruta csilla
cuc dace daiva dariga dariia darshana darunee darya daryna debjani deepa deepti deqa devaki dhanya diep dilbar
dilfuza dilhani dilruba dineo dipika djamila doaa donika douaa drita duaa duangjai dwi dzifa ebele ebere ebru edlira
eiko ejiro eka ekaterine ekua elene elham elira elsabe emebet emiko enas encarnacion endang enikő enkeleda eralda
eri eriko erjona erni erzsébet esosa esperance espérance eteri etsuko eun-ji eun-young ezinne fadia faduma fadumo
fadwa fahima faiza farhana farhat fartun fathia fatimah fatmata fatmire fatouma fatuma fauzia fawzia feben ferial
feriel feruza feven firdous florence flutura folasade fouzia freweini fumi fumika fumiko fumnanya galya gargi
gaukhar gauri gayane gayathri gbemi geetha genet gergana ginka gintarė ginés gleisi grażyna gulbanu gulnara gulnaz
gulnora gulshan gulshat gulzhan guranda hadeel hadia hadija hadiza hafsat hagar halimo halla halyna hameeda hanaa
hanako hanane hanh hanin harini harsha harshita harsimrat hartati harue haruka haruko haruna hasina hasmik hawwa
haya hayat hazar heba hee-jung heghnar hema hemalatha hemlata hend henda hiba hibaaq hibo hideko hien hikari
hildegarde hina hind hiroko hiromi hirut hisako hitomi hodan honoka houda houria hranush huda huyen hye-kyung
hyun-jung iamze ibtissam ifrah ijeoma ikuko ildikó ilira ilze iman immaculée in-sook inas indrani indu ine inese
ineza inmaculada insaf intissar isatou ishita ishrat iskra ismahan itohan itziar ivelina iyabo izumi ja-young
jahanara janaki jayanthi jayashree jayati jebet jeong-suk jepchirchir jeptoo jerotich jeta jharna jhumpa ji-eun
ji-young jin-ah jonida judit jung-sook junko jyothi jyotsna jūratė kadidia kaho kairangi kajal kajsa kalina kalkidan
kaltrina kamilah kamini kanako kanchana kanika kanimozhi kaori karine karishma karlygash kartini karuna kashmira
kasumi katalin kateryna kaveri kavitha kawthar kayo kayoko kazue kazumi kebedech keon-hee keza khadidja khadijatou
khadra khaoula khatia khatuna khofifah kholoud khrystyna khushboo kidist kifah kiko kikuko kimiko kirron kiyoko
klajda klavdiya komal konomi kotomi krishnaveni kristalina krisztina kriti kseniya kulaya kumi kumiko kumudini kunti
kyoko kyung-wha ladi lakisha lali lamia lamya lani lata latha lazzat lebogang leire lesia lesya lidiya liga lika
lilianne lilit lilyana lindani lindita liri litia liudmyla lobna loubna loveness lubna luisella luljeta lyubov
lyudmila maame macarena machiko madhavi madhu madina madoka mahasin mahasweta mahlet mai maiko maimouna maimuna
maita maitreyi maka maki makiko maksymiliana malaika malini mallika malohat mamta mana manal manami manana manasi
mandira mane maneka manju manjula maram marharyta maria-elena marie-claire marie-louise marielle mariem marietjie
mariia mariko mariya mary-lou maryia masako masami mausami mayawati mayu mayuko mayumi mbali medha megha megumi
mehbooba mehnaz mehreen mehret mele memuna meritxell mervat meutya mi-ae michiko mie mieko miho miki mikiko mimoza
min-ji min-jung minako mireia mirjeta misaki misako mitali mithali mitsuko miyako miyuki mizuho mizuki momoka momoko
monia monisha montserrat motoko mounira mousumi mridula mrinal mukamana mukhabbat mukta mumbua muna munira mutale
muthoni mwajuma mwanaisha mwende myeong-sook myzafere mzia márta na-young naa nabanita nadezhda nadiia nadira nadiya
nafisa nafissatou nafula nagla nahed naheed nahla najat nako namita namrata nanako nanami nandita nani nao nare
nargis nargiza nariman narine narumi nashwa nasima nasra nasta nataliia nataliya natchanon nato natsuki natsuko
natsumi naureen navneet nayana nazgul nazia nazik nazira nazneen ndeye neelam neelima neena neetu neha neimat nekesa
nermin nesrine nestan neus nezha ngan nguyet nhung nidhi nigist nigora nilar nilima nilofar nimco nimrat ningsih
nirupama nisreen nitika nivedita njambi njoki nkechi nodira noha nomalanga nomfundo nomsa nooshi nosipho noura
nozomi nthabiseng ntombi ntsiki nune nunzia nurah nusrat nutan nyokabi oanh ogechi oleksandra olesya olha oluchi
omolola onyinye ornela ornthicha orysia ouma oyin oyiza padmaja palesa palina pallavi pannika parineeti parit parul
patcharapa patience pavithra payal petya phindile phumzile phyu pilar piret poonam pornpimol porntip prabha prachi
pragya pranita pratibha pratima preethi preeti prerna prianka priti priyadarshini puja pulane punam quyen quynh
rabia rabri radhia radhika radwa rafidah rafika raghad ragini rahma rahmatou raisa rajaa rajani rajashree rajeshwari
rajni rakhi ralitsa ramya ranjana rasha rashmi raveena rawan rawda razan refilwe rehab rehana reiko renu renuka
reshma revathi ricarda rie rieko rihab ririn risma ritika ritsuko ritu roda roksolana roopa ropafadzo rosaria roshni
rositsa rosy ruba rudina rukayya rukhsana rukmini ruma rumana rumi rumiko rumyana rung rupa rupali ruqayya rushanara
rusudan rutendo ruzanna ryoko róisín saadia sabiha sabira sabita sadaf sadako sadhana sadhvi sadia sae safia sagal
sagarika saira sajida saki sakiko sakina sakshi saliha salote saltanat samiksha samina samreen sanaa sandhya sanela
sangita sania sanjana sanjukta saodat saori sapana sapna saran sari saroj sarojini sarra satoko satomi savitri
sawako sayaka sayuri saïda seble seda seini selamawit selima senait seo-yeon seo-yun seon-young setsuko shabnam
shadia shagufta shaheen shahida shahlo shahnaz shaima shaista shakhnoza shamima shamsa shanice shaniqua shanta
shanthi sharmin sharmistha shefali shehla shelly-ann shereen shigeko shiho shino shiori shivani shizue shizuka
shobha shobhaa shoko shpresa shraddha shushan shweta shyamala sibeth sigrid siham sihem simran simrat sinazo sindhu
sinta siranush sirimavo siriporn sirirat snehalata snezhana so-young soad sochua sofiia soha sohair sohini solomiia
somaya sonal sonali soon-sil sopheap sopho souad soukaina soumaya sreya sridevi sruthi stefaniia stoyanka stuti
su-jin suad suchitra sudha sugandha sugatha suhair suhasini suheir sukmawati sulekha sulochana sumati sumie sumiko
sun-hee sunanda sunee sung-hye supatra supriya surabhi surbhi surekha sushila suvarna suwanee suzume sviatlana
swapna swetha syokau tabassum tahani tahira takwa talatu tamaki tamako tamiko tamta tamuna tandiwe tanima tanuja
tanvi taraneh taslima tasneem tatenda tatevik tatsiana tawakkol tea tehmina temwa teriba tetyana teuta thalatha
thandar thandeka thandi thao thembi thembisile thida thiri thoa thoko thu thuli tida tinatin tirunesh todorka
togzhan tomiko tomoe tomoko toshiko trang triin trinh tripti tsehay tsion tsira tsvetana tsvetelina tulika tulsi
tuti tuyet tímea ubah uloma ulyana umeko umida umm upasana urszula urvashi utako uwimana vaishali valbona valdete
vandana vandy vani varsha vasanthi veena veselina vibha vijaya viktoriia viktoriya vimbai vineeta vinita vira
vjekoslava vjollca vjosa volha wafa wafaa wahyuni wairimu wakako wambui waraporn warda wati wayni wedad wesal widad
wipa wubit xiomara xuan xóchitl yanti yaowapa yaroslava yashodhara yasmeen yasuko yeidckol yekaterina yelizaveta
yemisi yen yenny yeon-ju yetnebersh yevgenia yevheniia yin yo-jong yoana yodit yogita yoo-jin yordanka yoshie
yoshiko yoshimi yosra young-hee yousra yu-na yui yuika yuka yukako yukari yukie yukiko yuko yuliia yuliya yumi
yumiko yuyun zabel zahida zahraa zainabu zakia zandile zaruhi zaynab zdzisława zeba zebo zeenat zeina zeineb zewditu
zhanar zhanna zhibek zodwa zohra zorica zoulikha zoya zsuzsanna zubaida zubeda zuhura zukhra zulfiya zuraida ágnes
`.trim();

export const ownEither = `
iqbal phuong pushpa shamim
`.trim();
