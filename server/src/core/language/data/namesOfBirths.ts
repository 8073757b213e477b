/**
 * As in genderedNames.ts, many more: from the United States’ register of births, 1930 to 2013, which is in the public
 * domain, given to at least 3,000 children, to fewer than 6 in 1,000 of the other sex. Left out are names that are the
 * other sex’s in France, Germany, Italy, Spain or Turkey, and a few that are so elsewhere ("Ola" in Norway). Many are
 * words, places or surnames as well, so they tell only of a name that is known to be a first name.
 */
const listOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

export const moreWomensNames = listOf(
  `aaliyah abagail abbey abbie abbigail abby abigale abigayle abrianna abril acacia ada adalyn adalynn addisyn
  addyson adela adelaide adelina adeline adelle adelyn adelynn adilene adina adriana adrianna adrianne adrienne
  adyson agatha aida aimee aiyana aiyanna aja alaina alana alani alanna alannah alaya alayah alayna alaysia alba
  alberta alea aleah alecia aleena aleigha alena alene alesha alesia alessandra aleta aletha alethea alexa
  alexandrea alexandria alexia alfreda alia aliah aliana alina aline alisa alisha alisia alissa alivia aliya
  aliyah aliza allegra allene ally allyson allyssa alondra alora alta althea alvina alyce alycia alysa alyse
  alysha alysia alyson alyssa alyssia alyvia amalia amara amaris amaya amber amberly amelie amia amie amira
  amirah amiya amiyah amya anabel anabella anabelle anahi anais analisa analise anastacia anastasia anaya andria
  angelia angelic angelina angeline angelique angelita angella angie anika anisa anisha anissa anitra aniya
  aniyah anjelica ann annabel annabell annabella annabelle annalee annaliese annalisa annalise annamaria
  annamarie anneliese annelise annemarie annetta annie annika annmarie antionette antoinette antonette anya april
  arabella araceli aracely ardith areli arely aretha ariah ariana ariane arianna arianne ariella arielle arleen
  arlene arlette arline aryana aryanna asha ashely ashlea ashleigh ashli ashlie ashly ashlyn ashlynn athena
  aubree aubrie audra audriana audrianna audrina aundrea aurelia aurora autum autumn ava averi averie aya ayana
  ayanna ayesha ayla ayleen aylin azalea azaria azucena bambi barb barbie barbra bayleigh beatriz becky belen
  bella belle belva benita berenice bernadine bernita berta bertha bessie bethanie betsy bette bettie bettina
  betty bettye beulah bianca birdie blanca blanche blythe bobbi bonita brandee brandi brandie brea breana breann
  breanna breanne bree breeanna brenna breonna bria briana brianna brianne bridgett bridgette brieanna briella
  brielle brigette brigid brigitte brinley brionna brisa britany britney britni britta brittaney brittani
  brittanie brittany brittney brittni brittny bronwyn brooklynn bryana bryanna brynlee buffy cailey cailin cailyn
  caitlin caitlyn caitlynn caleigh cali calista calli cambria cami camila camilla cammie candace candi candice
  candida candis candy caprice cara caren cari carie carin carina carissa carla carlee carleen carleigh carlene
  carli carlotta carly carlyn carma carmela carmelita carmella carolann carole carolee carolina carolyn carolynn
  carri carrie caryn casandra casie cassandra cassondra catalina catharine cathie cathleen cathrine cathryn
  catina catrina cayla caylee cecelia cecile cecily celena celeste celestine celia celina celine chana chanda
  chandra chanel chanelle chantal chante chantel chantell chantelle charis charisma charissa charisse charity
  charla charlee charleen charlene charlette charline charlize charmaine chasity chassidy chastity chaya chelsea
  chelsey chelsi chelsie chelsy cherie cherise cherish cherri cherrie cherry cheryl cheryle cheyanne china
  chiquita chrissy christa christal christel christene christi christiana chrystal chyna ciarra ciera cierra
  cinda cindi cindy cinthia citlali clarice clarissa claudette claudine clementine cloe coleen colleen collette
  concetta constance consuelo cora coral cordelia corina corine corinna corinne cornelia corrina corrine crista
  cristal cristi cristin cristina cristine cristy crystal cydney cyndi dahlia daisha daisy dalia dalila danae
  danelle danette dania danica daniela daniella danika danita danna dannielle danya danyelle darci darcie daria
  darla darleen darlene darline dasha dasia davida davina dawn dawna dayana dayanara dayna deana deann deanna
  deanne deasia debbie debbra debby debi debora debra debrah dedra deedee deena deidra deidre deja delana delanie
  delia delilah delisa della delois delores deloris delphine demetra demetria demi dena deneen denisha denisse
  dennise deonna desirae desire desiree dessie destany destinee destiney destini devorah diane diann dianna
  dianne dina dinah dionna diya dollie dolly dona donita dora dorcas doreen dorene doretha dori dorinda dorothea
  dorthy dottie dulce earlene earline earnestine eboni echo edie edna edwina edythe effie elaina elana elda
  eleanore eleni eliana elianna elicia elida elinor elisa elissa eliza elle elliana ellyn elma elnora eloisa
  elouise elsa elvia elvira elyse elysia elyssa emalee ember emelia emely emerald emilee emilia emilie emmalee
  emmaline emmalyn emmie emmy enid erica ericka erika erinn erlinda erma ernestina ernestine eryn esmeralda
  esperanza essence estefani estefania estefany estela estella estelle estrella etta eugenia eula evalyn
  evangelina evangeline eve evelin evelynn evette evie evonne fabiola faith fannie fanny farrah fawn faye felecia
  felicia felisha fern fernanda flor flora florine flossie fonda francesca franchesca francine francisca freda
  freida frida frieda gabriela gabriella galilea gaye gayla gaynell gearldine gemma gena geneva georgene
  georgette georgia georgiana georgianna geralyn geri gerri gia giana gianna giavanna gigi gilda gina ginger
  ginny giovanna gisela gisele giselle gisselle giuliana gladys glenda glenna glory goldie grace gracelyn gracie
  graciela grecia gretchen griselda gwendolyn hadassah hailee hailey hailie haleigh haley halie halle halley hana
  hanna harmony harriett harriette hattie haydee haylee hayleigh hayley haylie heather heidy helene hellen
  herlinda holley holli holly hope hortencia ida iesha ila ilana ileana ilene iliana ima imelda imogene ina iona
  ireland irma isabela isabell isela isha isis isla itzel ivana ivanna ivette ivonne iyana iyanna izabella
  izabelle jacalyn jaci jacie jacinda jacinta jackeline jackelyn jacklyn jaclyn jacquelyn jacquelynn jacquline
  jacqulyn jada jaelynn jaida jaimee jakayla jaleesa jalisa jaliyah jamia jamila jamya jana janae janay janaya
  janee janeen janel janell janelle janene janessa janeth janett janette janey janiah janie janine janis janiya
  janiyah janna jannette jannie jaquelin jaqueline jaslyn jasmine jasmyn jasmyne jaunita jayda jayla jaylah
  jaylee jayleen jaylene jayna jayne jazlyn jazlynn jazmin jazmine jazmyn jazmyne jeana jeanetta jeanette jeanie
  jeanine jeanna jeanne jeannette jeannie jeannine jena jenae jenelle jenifer jeniffer jenna jenni jennie
  jeraldine jerica jerilyn jerrica jesenia jesica jessa jessenia jessika jill jillian jimena joana joanie joann
  jocelyne jodee joella joellen joetta johana johanna johnna joi joleen jolene jolie jolynn
  jonelle jonna josefina joseline josette joyce joycelyn juana juanita judi judie juliana julianna julianne julie
  julieann julieta juliette julisa julissa justina kacie kaela kaelyn kaelynn kaia kaila kailee kailey kailyn
  kaitlin kaitlyn kaitlynn kaiya kala kalee kaleigh kaley kalia kalie kaliyah kalli kallie kalynn kami kamila
  kamilah kamille kandace kandi kandice kandy kara karena karie karin karina karissa karla karlee karleigh
  karlene karley karli karlie karly karma karmen karolina karolyn karri karrie karyn kasandra kasie kassandra
  kassie katarina katelin katelyn katelynn katerina kathaleen katharine katheryn kathi kathie kathlene kathlyn
  kathrine kathryne kathy kati katia katina katlin katlyn katlynn katrina kattie katy kayla kaylah kaylee kayleen
  kayleigh kaylene kayley kayli kaylie kaylyn kaylynn kaytlin keanna keara kecia keeley keely keila keira keisha
  kelcie keli kellee kelli kellie kelsea kelsi kendra kendyl kenia kenisha kenna kennedi kera keren kerrie kesha
  keshia keyana keyanna keyla keyonna khadijah khloe kia kiana kianna kiara kiarra kiera kierra kiersten kierstin
  kimberlee kimberli kimberlie kimberly kimberlyn kimora kindra kinsley kira kirstie kirstin kisha kitty kiya
  krista kristal kristi kristie kristine kristy kristyn krysta krystal krysten krystin krystina krystle kya kyla
  kylah kyleigh kylie kyndal kyndall kyra laci lacie ladonna lailah lainey lakeisha lakesha lakeshia lakisha lana
  lanette lani lanie lanita laquita lara larae laraine larisa larissa lashanda lashonda latanya latasha latesha
  latisha latonia latonya latosha latoya latrice latricia laureen laurene lauretta lauryn lavina lavonda lawanda
  layla laylah leah leana leandra leann leanna leanne leatha leatrice leeann leeanna leeanne leena leesa leia
  leigha leighann leilani leisa lela lelia lena lenora lenore leola leona leonor leonora leora leota lesa lesia
  leslee lesli leta letha leticia letitia lettie lexi lexis leyla lia liana liane lianna libby liberty lidia lila
  lilah lili lilia lilian liliana lilianna lillian lilliana lillianna lillie lilly lily lilyana lina linette
  linnea linsey lisbeth lisette lissa lissette lita litzy livia liz liza lizabeth lizbeth lizeth lizette lizzie
  lola lolita lona loni lonna lora loraine loreen lorelai lorelei lorene loretta lori loriann lorie lorinda
  lorine lorri lorrie lottie louann louella louisa lourdes lu luana luann luanne lucero luciana lucie lucile
  lucille lucinda lucretia luella luisa luna lupita lura lyla lynda lyndsay lyndsey lynette lynnette lynsey mable
  macey machelle maci macie madalyn madalynn maddison madeline madelyn madelynn madge madilyn madilynn madisen
  madisyn madonna madyson maegan magali magaly magdalene magen maggie magnolia mahogany mai maia maile maira
  maiya makaila makala makayla makena makenna malaya malaysia maleah malena malia malika malina malinda malissa
  maliyah malka mallorie malorie mamie mandi mandy manuela mara maranda marcela marcella marci marcia marcie
  marcy maren margarita margery margie margo margot margret marguerite mari mariah mariam mariana mariann
  marianna maribel maribeth maricela mariel mariela marielle marietta marilee marilyn marilynn marina marisa
  marisela marissa marita maritza mariyah marjory marla marlee marleen marlena marlene marlys marni marnie
  marquita marsha marta martina marva maryam maryann maryanne marybeth maryellen maryjane maryjo marylin marylou
  maude maudie maura maurine mavis maxine maya mazie mckayla meadow meagan meaghan mechelle meg meghan
  meghann melani melany melba melia melina melinda melisa mellisa mellissa melodie melody melonie melony melva
  melvina mercy merissa merry mia miah micaela michaela michelle migdalia mikaela mikala mikayla mila milagros
  milena miley milissa millicent millie mimi mindi mindy minerva mira mireya mirna missy misti misty mitzi miya
  mollie mona monet monika monserrat moriah mya myah myesha myla mylee myra myranda myrna myrtle nada nadine
  naima nan nanci nanette nannette nannie natalee natali natalia nataly natalya nathalia nathalie nathaly natosha
  nayeli nedra nelda nell nellie nelly nena nereida nettie neva nia nichelle nichole nicole nicolette nicolle
  nikole nila nilda nita niya noelia noelle noemi nola nona norah noreen norene norine norma nya nyah nyasia
  nydia nyla nylah octavia odalys odessa ofelia olive opal ophelia oralia paisley paityn paloma pam pamala pamela
  pamella pansy patience patrica patti pattie patty paulette paulina pearline peggie peggy pennie penny perla
  petra philomena phyllis piper porsha portia precious pricilla princess priscila prudence queen quiana rachael
  racheal rachele rachell rachelle racquel raeann raegan raelyn raelynn raina ramona rana randa raquel raylene
  rayna reanna reba rebeca rebecka rebekah regina reina rena renae renata renea renita reta retha reva reyna
  rhianna rhoda rhonda ria rianna richelle rihanna rina risa rivka riya rolanda romona rona ronna ronni rosalee
  rosalia rosalie rosalinda rosalyn rosanna rosanne rose roseann roseanna roseanne rosella roselyn rosemarie
  rosetta rosita roslyn roxana roxane roxann roxanna roxanne roxie rubi ruthann ruthie sabina sabra sade sadie
  sahara salena salina sallie salma samara samaria samatha samira sanaa sandi saniya saniyah sanjuanita
  sarahi sarai sari sariah sarina sarita saundra savana savanah savanna savannah scarlet scarlett selah selena
  selene selina selma serena serenity serina shaina shakira shalonda shameka shamika shana shanae shanda shandra
  shanell shanelle shani shania shanice shanika shaniqua shanita shaniya shanna shanta shantel shantell shara
  sharee sharen shari sharla sharlene sharonda sharyn shasta shauna shawna shawnee shayla shaylee shayna sheena
  shelbi shelbie shelia shelli sheree sheri sherie sherilyn sherita sherlyn sherri sherrie sherry sherryl sheryl
  sheyla shianne shiela shira shirlee shirlene shonda shonna shoshana shyann shyanne shyla siena sienna sierra
  silvia skyla sofia soledad sommer sondra sonia sonja sonya soraya spring staci stacia stacie star starla
  stefani stefanie stefany stephaine stephani stephany stephenie sue suellen summer sunshine susana susanna
  susanne susie suzan suzann suzanna suzette suzie suzy sybil sydnee sydni sydnie symone tabatha tabetha talia
  taliyah tameka tamela tamera tami tamia tamie tamika tammi tammie tammy tamra tana tanesha tangela tania tanika
  tanisha taniya taniyah tanna tarah tasha tasia tatiana tatianna tatyana tawana tawanda tawanna tawny tawnya
  taya tayla teena tena tenisha tenley tera terese teresita teressa teri terra tess tessa tessie thalia thea
  thelma theodora therese thomasina tia tiana tianna tiara tiarra tiera tierney tierra tiffani tiffanie tina
  tisha tomeka tonia tonja tonya tosha toya tracee traci treasure trena tresa tressa treva tricia trina trish
  trisha trista trudi trudy twila twyla tyanna tyesha tyra una vada valarie valencia valentina valeria   valorie vanesa vannessa veda velda velma venessa venita venus verla vernita vickey vicki vickie vida vikki
  vilma viola violet violeta viridiana viviana vonda wendi wilda wilhelmina willa willow wilma windy
  winnie winona ximena xiomara xochitl yadira yahaira yajaira yamilet yamileth yareli yaretzi yaritza yasmeen
  yasmine yazmin yessenia yessica yolonda yoselin yuliana yulissa zahra zaira zandra zaniyah zara zaria zariah
  zelda zella zelma zena zina zoey zoie zora zulema`,
);

export const moreMensNames = listOf(
  `aaden abe abelardo abner abraham abram ace adalberto adan aditya adolfo adolph adonis agustin ahmad ajay akeem
  alberto aldo alek alessandro alexandro alexzander alfonso alfonzo alfredo allan alonso alonzo alphonso alton
  alvaro alvis amado amar amare ambrose ameer amir ammon amos anders andres angus anibal anson antione anton
  antone antwan antwon archer aric arjun arlo arman armando armond arnoldo arnulfo aron arron art arturo arvin
  atticus augustus aurelio barney baron barron bart barton basil beau beckett benito benjamen benson benton
  bernardo berry bert bertram bilal bill bishop blane blayne blaze bob booker bowen boyce boyd brad braden
  bradford bradley bradly bradyn braeden braedon braiden brain brandan branden brandon brandt brandyn brannon
  branson brant braulio brayan braydon braylen braylon brenden brendon brennen brennon brent brenton bret bridger
  brien brock broderick brodie brody bronson bryan bryant brycen bryon bryson buck bud buddy buford burke burl
  burt burton buster butch byron cade caesar caiden cain cal cale caleb camilo camron cannon carleton carlo
  carlton carmelo carnell case cash cason cassius cedric cedrick cesar chace chad chadwick chaim chaz chester
  chet chip christofer christoper chuck clark claud claudio clay clayton cletus cleveland cliff clifton clint
  clinton coby codey cohen cole coleman collin colt colten colter colton columbus conor conrad cordell cornelius
  cortez corwin courtland cristobal cristofer cristopher cullen curt curtiss cy cyrus dajuan dallin dalton
  damarion dameon damian damion damon dandre dane dangelo danial daquan darell daren dario darius darold daron
  darrel darrick darrin darrion darrius darron darvin darwin dave davian davin davion davon davonte dawson dax
  daxton dayne dayton deacon deangelo dedrick deion dejuan delano delbert delmar delmer delton delvin demarco
  demarcus demario demetri demond denny denton denzel deondre deontae deonte dequan dereck deric derick derik
  deron derrell derwin desean deshaun devante devonte dewayne dewey dewitt dexter dick dickie dillan dillion
  dimitri dino dirk domenic domenick domingo dominick dominik donavan donavon donn donny donovan donta dontae
  donte doug douglass doyle drake draven dudley duke duwayne dwain dwaine dwight dylon eamon ean earle easton ed
  edgardo edison edwardo efrain efren elbert elden eldon eldridge eleazar elian elias eliezer eliot eliseo elmo
  eloy elroy elton elvis elwood emanuel emil emiliano emilio emmett emmitt enoch enrico ephraim erasmo erich
  erick erik ernesto ernie errol ervin erwin esteban estevan ethen eugenio evans everardo everett everette
  ezekiel ezequiel fabian farrell faustino federico felipe felton fermin fidel finn finnegan fisher fletcher ford
  forest foster francesco franco frank franklin franklyn fredric fredrick fredy freeman fritz gabe gage gaige
  gannon garett garret garrett garrick garrison garry garth gauge gaven gavyn gaylon gaylord gearld genaro
  geovanni gerardo german giancarlo gibson gideon gilberto gino giovani giovanny glendon glynn gonzalo grady
  grant greg gregg greggory gregorio greyson grover guillermo gunnar gunner gus gustavo haden hakeem hal hamilton
  hamza hank hans hardy harlan harmon harris harrison harvey hasan hayes hayward haywood heath heriberto hernan
  herschel hershel hezekiah hilario hilton hiram holden homer homero horacio hosea houston hoyt huey humberto
  ignacio ike iker immanuel irvin irving irwin isaak isai isaias ishmael isiah isidro isreal issac izaiah jabari
  jackson jacoby jadon jagger jaheim jair jairo jake jakob jaleel jamaal jamar jamarcus jamarion jamel jamil
  jamir jaquan jared jaren jarett jarod jaron jarred jarrell jarret jarrett jarrod jarvis jase jasen jasiah jason
  javan javion javonte jax jaxon jaxson jaycob jaydon jaylon jayson jayvon jed jedidiah jeff jefferey jefferson
  jeffery jeffry jelani jerad jerald jeramiah jeramie jeramy jered jerel jeremey jeremiah jericho jerimiah jerod
  jerold jeromy jerrell jerrod jerrold jett jevon jim joaquin joesph johnathan johnathon johnpaul johnson jonatan
  jonathon jordy josef joseluis josh josiah josue jovani jovanni jovanny jovany juancarlos judah judd judson
  julio julius junior justen justyn juwan kade kadin kaeden kahlil kale kaleb kalvin kamden kamron kane kasen
  kash kason keanu keenan kegan kellan kelton kelvin ken kendrick kennith kent kenton kentrell kenyon keon kermit
  keshawn kevan keven kevon keyon keyshawn khalid khalil kian killian king kingston kip kirk kirt knox kobe koby
  kole kolten kolton konner konnor konrad korbin kraig kristofer kristoffer kristopher kurt kurtis kyron ladarius
  lafayette lamont lamonte lance landen landon langston lanny laron larry lawerence lawson layton lazaro leander
  leandro leif leland lemuel len lenard leonardo leonel leopoldo les levon lincoln lino linwood lloyd lon lonny
  lorenzo lorne lowell loyd lucian luciano lucio lucius luigi lukas luther lyman lyndon lynwood mac mack mahlon
  major makai malachi malakai malcom malik manny marcelino marcello marcellus marcelo marco marcos margarito
  mariano markel markell marko markus marlon marques marquez marquise marshal martez mathew matias matt matteo
  matthias mauricio mauro maverick maxim maximilian maximiliano maximillian maximo maximus maynard mekhi melvyn
  menachem merrick mervin michale miguelangel mikael mike miles milford millard milton misael mitch mitchel
  mohammad moises montgomery montrell monty mordechai morris morton mose moses moshe murray myles myron napoleon
  nash nasir nate nathanial nathen neal ned nehemiah nelson newton nicholaus nick nicklaus nickolas nikhil niko
  nikolai nikolas niles noble norberto normand norris octavio odis olen olin omari omarion oren orin orion
  orlando orrin orville osvaldo oswaldo otis otto patricio paulo pete phil phillip pierce porter pranav prentice
  preston prince quinten quintin quinton raheem raiden ramiro randal randall randel randell randolph rashad
  rasheed rayford raymon raymundo rayshawn refugio reggie regis reinaldo rex rey reymundo reynaldo reynold rhett
  rich richie rick rico rigoberto rishi ritchie rob robb robby rocco rocky rod rodger rodolfo rodrick rodrigo
  roel rogelio rogers rohan rolando rolland rollin roman romeo ron ronaldo roosevelt roscoe rosendo ross rubin
  rudolph rueben rufus russ russel ryker ryland ryne sal salvador salvatore samir samual sanford santiago santino
  santo saul savion scot scott scotty sedrick sergio seth seymour shad shamar shaquille shelton sherman sherwin
  sherwood shimon shlomo shmuel shon silas slade solomon stan stanford stanton stephon stetson stevan steve syed
  sylvester tad taj talan talmadge talon tarik tariq tavon ted tevin thad thaddeus theron thor thurman tim timmie
  timmothy timmy titus tobin tod todd tom toney torin torrance trace trae travon tre tremaine tremayne trent
  trenton trever trevin trevon trey treyvon triston truman tucker turner tye tylor tyquan tyrel tyrell tyrese
  tyron tyrus tyshawn tyson ulises ulysses valentino vance vern vidal vince vincenzo vinson vito von wade walker
  wallace walton ward wardell warner waylon waymon weldon wes westin westley weston wilber wilbert wilbur wilburn
  wiley wilford wilfredo will willard williams willis wilmer wilson wilton winfred woodrow woody wyatt wylie
  xander xzavier yaakov yahir yair yehuda yisroel yitzchok yosef yousef zachariah zachery zack zackary zackery
  zaid zaiden zain zakary zander zane zavier zayden zayne zechariah zeke`,
);
