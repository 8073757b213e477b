/**
 * First names that are a woman's, or a man's, wherever English letters name them; in lower case and without accents. None
 * that is both somewhere: "Andrea" and "Nicola" are men in Italy, "Jean" in France, "Joan" in Catalonia, "Carol" in Romania.
 */
const listOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

export const womensNames = listOf(
  `abigail adele agnes aileen aisha alexandra alice alicia alison amanda amelia amina amy ana angela angelica anita anna anne
  annette antonia astrid audrey barbara beatrice belinda bernadette beth bethany brenda bridget bronwen caroline catherine
  cathy cecilia charlotte chiara chloe christina christine claire clara claudia colette cynthia daphne danielle deborah deirdre denise
  diana dolores donna dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen eloise elsie emily emma esther
  eva farah fatima felicity fiona florence frances freya genevieve georgina geraldine gertrude gillian gita gloria greta hannah
  harriet hazel heidi helen helena henrietta hilda imogen ingrid irene isabel isabella isabelle jacqueline jane janet janice
  jennifer jessica joanna joanne josephine judith judy julia juliet karen katarzyna kate katherine kathleen kathryn katie
  kirsten kirsty kristina laila laura lauren leila linda lisa lorna lorraine louise lucia lucy lydia mabel madeleine maeve
  magdalena malgorzata margaret maria marianne marie marjorie martha mary matilda maureen megan melanie melissa
  mildred miranda miriam moira molly monica monique muriel nadia nancy naomi natalie natasha niamh nina nora olga
  olivia paola patricia paula pauline penelope philippa phoebe polly priscilla priya rachel rebecca rhiannon rita roberta
  roisin rosalind rosemary rowena ruth sabrina sally samantha sandra sara sarah sharon sheila shirley sinead siobhan sophia
  sophie stella stephanie susan susannah suzanne sylvia tabitha tamara tamsin tanya tara teresa thandiwe theresa tiffany
  ursula valerie vanessa vera veronica victoria virginia vivienne wanda wendy winifred yasmin yolanda yvette yvonne zainab
  zoe anjali aoife caoimhe carys cerys chioma ciara deepa delyth dervla eimear ffion grainne gwen gwyneth kavita
  lowri mair meena neha nerys ngozi nkechi olwen orla pooja priyanka shreya sian sioned sunita`,
);

export const mensNames = listOf(
  `aaron abdul abdullah adam ahmed alan alastair albert alejandro alfred alistair andrew anthony antonio archibald arnold
  arthur barry bartholomew benedict benjamin bernard boris brendan brian bruce carl carlos charles christopher clement
  clifford clive colin craig cuthbert cyril daniel darren david declan dennis derek desmond dominic donald douglas duncan
  edgar edmund eduardo edward edwin emmanuel enrique eric ernest eugene fergus fernando frederick gareth gary gavin geoffrey
  george gerald gerard gilbert giovanni giuseppe godfrey gordon graeme graham gregory gustav guy hamish harold harry hassan
  hector henry herbert horace howard hubert hugh hugo humphrey ian ibrahim isaac ivan jack jacob jamal james javier jeffrey
  jeremy jerome john jonathan jorge joseph joshua juan julian kareem keith kenneth kevin krzysztof kwame lars lawrence
  leonard leopold lewis liam lionel louis lucas luis luke magnus malcolm manuel marcin marcus mario mark martin matthew
  maurice maxwell miguel mohammed mohamed muhammad mustafa nathaniel neil niall nicholas nigel norman oliver omar oscar osman oswald
  owen pablo patrick paul pedro percy peter philip piotr quentin rajesh ralph ramesh raymond reginald reuben rhys ricardo
  richard robert roderick rodney roger roland ronald rory rupert russell samuel sean sebastian sergei seamus simon stanley
  stefan stephen steven stewart stuart suresh terence theodore thomas timothy tobias trevor tyrone vernon victor vincent
  aled alun anand arun ashok cormac dafydd deepak dewi diarmuid emrys emyr eoin fergal fintan geraint gethin huw
  hywel ieuan ifan iwan kofi kwabena kwasi manoj meirion oisin owain padraig rahul rajiv ronan sanjay sunil vijay vikram
  diego mateo tomas vladimir walter wayne wilfred william winston yusuf zachary`,
);
