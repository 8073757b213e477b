// Written by `npm run train`: what a reader learnt from the examples with this fingerprint.
// 4ad49fb3083700c9111635cca397a11b
export const stored = `them -0.7873 0.1025 0 0

  . _|41|a-15
  ^ _|41|a-15
 ^ . _|30|a4
 ^ _|41|a-15
 ^ a _|70|a-9
 ^ at _|52|a-25
 ^ does _|74|a16
 ^ for _|74|
 ^ from _|74|a-9
 ^ has _|77|a27
 ^ hope _|77|a11
 ^ if _|60|a21
 ^ in _|46|a-25
 ^ is _|74|a15
 ^ it's _|74|a-13
 ^ mr _|74|a-6
 ^ my _|51|a-21
 ^ old _|77|a-9
 ^ since _|61|a-10
 ^ the _|57|a7
 ^ what _|63|a-22
 ^ when _|62|a-4
 ^ wishing _|77|a16
 ^ with _|69|a-12
 ^ would _|67|a24
 ^ your _|72|a18
( _ )|72|a-4
( _1|72|a-4
) _ ,|77|a-13
) _1|69|a-23
, _ $|58|a-4
, _ ,|43|a-42
, _ 0|72|a-8
, _ :|77|a16
, _ and|70|a-24
, _ at|77|a11
, _ can|72|a45
, _ for|74|a-40
, _ had|74|a21
, _ has|60|a-7
, _ is|61|a21
, _ that|77|a-9
, _ was|77|
, _ will|74|a15
, _1|33|a-7
, _2|36|
, _3|40|a-4
, _4|38|a6
, a _|72|a-8
, an _|74|a-10
, and . _|58|a-9
, and _|55|a52
, and at _|77|a-11
, and if _|77|a15
, and the _|77|
, at _|63|a-16
, because . _|74|a6
, but . _|69|a26
, but _|62|a39
, for _|74|a9
, from _|65|a-30
, i . _|60|a36
, i hope _|77|a11
, if _|67|a37
, in _|61|
, is . _|74|a25
, is _|74|a16
, it's _|77|a8
, my _|72|a-6
, only . _|77|a32
, since _|77|a31
, so . _|74|a-16
, so _|70|a17
, the _|77|a-20
, under . _|77|a-7
, with _|77|a-19
, you . _|77|a24
, you said _|77|a24
, ⟨ . _|70|a6
, ⟨ _|63|a-16
0 0 _|74|a-8
0 _ $|72|a-7
0 _ ,|77|a-5
0 _ 0|74|
0 _1|54|a-18
0 _2|53|a-41
0 _3|52|a-11
0 _4|52|a-36
0 at _|77|a33
0 from _|72|
0 in _|77|a-5
0 th _|70|
0 ⟨ . _|70|a19
: ) _|72|a-15
: _ has|74|a-7
: _1|55|a-15
: _2|57|a25
: _3|63|
: _4|57|a23
: at _|72|a-25
: does _|77|a11
; _ is|77|a28
; _1|59|a25
; _2|63|a7
; _4|72|
; the _|74|a-11
<&|77|a-16
<(|58|a-41
<)|65|a-23
<,|16|a19
<0|35|a-43
<:|38|a4
<;|48|a69
<?|65|a11
<^|4|a-24
<a|22|a-11
<about|31|a44
<abov|74|a-24
<accept|61|a8
<accid|77|a-7
<account|58|a6
<across|67|a-25
<act|74|a11
<actual|77|a-8
<add|74|a-20
<address|77|a20
<adjust|77|
<admir|61|a16
<admit|77|a14
<advert|77|a7
<advic|70|a-30
<after|43|a-26
<afternoon|70|a23
<afterward|77|a-14
<again|55|a-8
<against|70|a14
<agenc|63|a15
<ago|77|a-17
<agre|69|a-18
<ahead|74|a4
<aid|66|a-5
<all|43|a8
<allow|74|a-4
<alon|77|a47
<along|63|a-11
<alongsid|72|a-4
<alreadi|55|a12
<also|51|a-48
<alwai|70|a13
<am|31|a10
<among|70|a-15
<an|44|a9
<analyst|69|a43
<and|24|a-28
<ani|53|
<announc|74|a-20
<annual|77|a7
<anoth|57|
<answer|58|a6
<anyon|63|a-4
<anyth|54|a9
<apolog|77|a-6
<appli|58|a30
<applic|66|a81
<appoint|69|a-28
<appreci|65|a25
<apprentic|72|a51
<apprenticeship|67|a7
<ar|46|a18
<archiv|77|a14
<around|66|a-31
<arrang|77|
<articl|67|a-19
<as|38|
<asant|77|a28
<ask|40|a28
<assess|67|a58
<assist|69|
<associ|77|a4
<assum|77|a16
<at|14|a27
<attach|51|a-8
<attend|64|a11
<audit|66|a-34
<aunt|77|a-4
<autumn|77|a-9
<avail|69|a14
<awai|59|a8
<award|77|a10
<b|66|a-29
<babi|77|a-8
<back|48|a-5
<background|74|a33
<bad|70|a40
<badg|77|a16
<badli|74|a16
<bai|72|a31
<bakeri|74|a-17
<bank|63|a-19
<bar|77|
<barn|77|a21
<batchmat|77|a15
<be|32|a43
<beat|77|a14
<beauti|77|a5
<becaus|50|a4
<becom|69|a-12
<bed|70|a-25
<been|42|a-5
<befor|47|a-50
<began|67|a-19
<begin|69|a-9
<begun|74|a11
<behind|64|a20
<believ|65|a-7
<belong|77|a-26
<bench|64|
<besid|70|a24
<best|52|a35
<better|63|a17
<between|57|a-20
<big|65|
<biggest|77|a-11
<bike|74|a-7
<bin|74|a23
<bit|69|a-27
<bless|77|a76
<block|69|a9
<blue|77|a58
<board|57|a8
<boi|65|
<boiler|72|
<bond|77|a15
<book|61|a-35
<boot|72|a35
<booth|77|a-33
<borehol|77|a-14
<boss|57|a-9
<both|59|
<bottl|77|a-20
<bought|66|a20
<box|69|a-23
<branch|74|a-6
<bread|77|a17
<break|77|a-38
<breakfast|74|a-5
<bridg|74|a4
<brief|74|a-8
<bring|43|a15
<broken|70|a8
<brother|67|a-32
<brought|72|a-36
<bu|55|a-39
<budget|66|a12
<bui|70|a13
<build|70|a-4
<built|66|a-39
<busi|63|a20
<but|45|a16
<by|40|a-18
<c|67|a-11
<call|48|a24
<calm|69|a30
<came|46|a15
<camera|72|a11
<can|41|a61
<candid|65|a40
<canteen|74|a28
<car|65|
<card|62|a-55
<care|60|a9
<career|72|a24
<carer|77|a8
<carri|72|a-5
<case|61|a24
<cashier|77|a-8
<cast|77|a-28
<catastroph|77|a-4
<cater|70|a24
<cathet|77|a-10
<cedar|77|a-4
<cell|77|a-6
<center|70|a-12
<certif|57|a-34
<certifi|77|a-17
<chain|72|a-7
<chair|74|a62
<chanc|59|a56
<chang|59|a21
<charg|77|
<chase|77|a-5
<chat|70|a27
<check|55|a-19
<checkout|77|
<cheer|77|a29
<chef|64|a10
<chief|72|a-5
<children|62|a34
<chill|77|a-31
<choir|70|a-24
<choos|74|a9
<chose|74|a-10
<chosen|72|a24
<church|74|a-8
<claim|67|a6
<class|62|a-35
<clean|61|a28
<clear|62|a-12
<clerk|66|a-8
<client|66|a-5
<climb|74|
<clinic|67|a-28
<close|63|a-30
<co|77|a-7
<coach|70|a-17
<code|70|
<coffe|67|a-13
<cold|77|a27
<colleagu|57|a-34
<colleg|72|
<come|43|a7
<committe|72|
<compani|61|a-7
<compar|72|a-28
<complet|67|a-12
<complianc|77|a-27
<confer|72|a-4
<confid|74|a30
<confirm|69|a16
<congratul|65|a72
<connect|74|a-21
<consid|65|a23
<contact|77|a-36
<continu|74|a9
<contract|56|
<contribut|69|a7
<control|72|a-16
<convers|63|a-18
<convinc|72|a17
<cook|58|a39
<copi|70|
<copper|77|a-6
<could|48|a71
<council|70|a-25
<counsel|74|a-6
<count|62|a55
<counter|64|a-14
<counti|77|a-5
<countri|70|a15
<cours|54|a-47
<cousin|63|a-23
<cover|64|
<credit|72|a-11
<crew|63|a-14
<cross|66|a23
<curiou|77|a11
<current|63|a-26
<custom|64|a13
<cut|65|a5
<d|77|a-15
<dad|77|a31
<dai|46|a33
<data|65|a14
<date|60|a-4
<daughter|65|a-18
<dead|77|
<deal|67|a-6
<dear|64|a21
<decent|72|a-33
<decid|58|a-27
<decis|74|a41
<deck|74|a-8
<delight|62|
<deliv|70|a22
<depart|72|a15
<depot|72|a-8
<describ|66|a55
<design|70|
<desk|57|a-38
<detail|72|a9
<di|74|a-10
<dialysi|74|a18
<did|40|a-45
<diploma|64|a-25
<discuss|66|a37
<dispatch|66|a20
<dispens|74|a-6
<district|77|a-11
<do|37|a52
<doctor|70|a-17
<document|72|a17
<doe|57|a29
<dog|72|a7
<done|52|a9
<door|57|a19
<doubt|74|
<down|52|a15
<dr|72|
<draft|74|a7
<draw|61|a-8
<drawn|77|
<dream|67|a69
<drew|70|a-21
<drill|77|a4
<drive|55|
<driven|69|a6
<driver|59|a6
<drop|70|a21
<drove|60|a-31
<due|77|a20
<dure|65|a-4
<each|63|a-9
<eager|74|a27
<earli|70|a-6
<earn|77|
<editor|77|a10
<educ|74|a24
<eight|57|a-22
<eighteen|69|a-25
<eleven|58|a-21
<els|57|a8
<elsewher|74|a64
<email|64|a11
<employ|63|a-6
<enclos|69|a40
<end|59|a-54
<engin|64|
<enjoi|52|a4
<enough|66|a27
<entir|77|a6
<even|50|a20
<ever|56|a-10
<everi|49|a49
<everybodi|69|a58
<everyon|53|a38
<everyth|63|a27
<exam|74|a-15
<examin|72|a-20
<exampl|72|a-11
<excit|72|a14
<expect|59|a24
<experi|57|
<explain|59|a-41
<ey|67|a28
<factori|72|a-25
<fair|64|a24
<fall|70|
<famili|63|a15
<far|69|
<farm|72|a-8
<fast|72|a8
<father|61|a-30
<feedback|70|a18
<feel|64|a23
<feet|72|
<felt|69|
<ferri|77|a-4
<few|66|a7
<field|77|a-32
<fifth|77|
<figur|69|a-8
<file|62|a-4
<fill|77|a24
<film|77|a-8
<final|66|
<find|55|a-10
<fine|77|a-14
<finish|52|a-61
<fire|72|a-8
<firm|63|a-4
<first|46|a32
<fish|72|a24
<fit|59|a22
<fitter|77|a10
<five|52|
<fix|72|a4
<flat|72|a-36
<flight|74|a-28
<floor|62|a30
<fluent|77|a-8
<fly|77|a32
<follow|55|a40
<food|66|a-10
<for|21|a-18
<foreman|72|a-11
<forgot|69|a8
<forklift|69|a-8
<form|63|a18
<format|77|a-6
<former|69|a-28
<forti|66|
<forward|63|a-29
<found|57|a58
<four|48|a-14
<fourteen|77|
<frank|69|a15
<free|66|a10
<freelanc|77|a-38
<freezer|74|
<friend|63|a-49
<frighten|77|a-27
<from|26|a-25
<front|63|a-34
<frozen|77|a-11
<full|66|a22
<fun|72|
<further|70|a-17
<futur|77|a16
<ga|74|a5
<gaffer|69|a10
<gang|77|a19
<gap|72|a-25
<garden|72|a5
<gate|74|a39
<gather|65|a35
<gave|56|a-15
<gener|72|a-31
<get|48|a29
<girl|65|a30
<give|55|a-10
<given|67|a-20
<glad|53|a-23
<gladli|61|a35
<go|50|
<goe|62|a-17
<gone|67|a18
<good|46|a27
<got|48|a-16
<governor|77|a-8
<grade|70|a-4
<graduat|69|a14
<grandfath|77|
<grandmoth|70|a16
<grant|74|a9
<grasp|77|a-7
<grate|64|a25
<great|64|
<greet|63|a28
<grew|66|a20
<group|57|a-21
<grow|72|
<grower|77|a-18
<grown|74|a-7
<growth|77|
<guard|77|a36
<guess|66|a-9
<guest|74|a-7
<gui|77|a-21
<guid|69|a20
<gut|72|a9
<ha|48|a-22
<had|39|a-13
<hair|72|
<half|64|a25
<hall|70|a-12
<hand|59|
<handl|62|a-6
<happen|77|a-5
<happi|49|
<happili|77|a42
<hard|67|a-11
<harvest|77|a5
<hat|74|a-14
<have|25|a-21
<he|58|a-36
<head|55|a-19
<headmistress|77|
<headscarf|77|a16
<health|74|a-5
<hear|47|a-9
<heard|59|a-24
<heart|70|a77
<height|77|a-11
<held|67|a-7
<hello|59|a-5
<help|55|a-35
<her|62|a-12
<here|56|a-18
<hi|54|a-27
<high|70|a-5
<hill|77|a-46
<him|77|a-21
<hire|69|a34
<histori|74|a31
<hiya|77|a15
<hold|57|a-17
<holidai|72|a31
<home|50|a-19
<honest|65|a51
<honestli|72|a16
<honor|65|a44
<hope|43|a60
<hospit|58|a6
<hotel|65|a-8
<hour|51|
<hous|63|a36
<housekeep|72|a6
<how|40|a52
<hundr|61|a-54
<husband|67|a-14
<hygien|72|
<i|9|a-4
<idea|67|a51
<if|35|a31
<import|77|a21
<impress|72|a41
<in|18|a-46
<includ|66|a-49
<infant|77|a-11
<inform|77|a9
<insid|70|a-31
<inspect|70|
<inspector|72|a-12
<interest|50|a6
<intern|77|
<internship|70|a-26
<interview|39|a24
<into|58|a-4
<introduc|70|a-40
<invit|77|a55
<is|31|a24
<issu|77|
<it|30|a26
<jam|77|
<job|47|a30
<joi|74|a32
<join|46|a49
<joint|77|a-47
<journal|77|a-8
<junior|66|a21
<just|52|a12
<keen|61|a45
<keep|55|a57
<kei|72|a-16
<kept|63|a-36
<kid|69|a9
<kind|63|a29
<kindli|63|a56
<kitchen|56|a39
<knew|67|a-10
<know|40|a11
<lab|77|a4
<label|77|a14
<lad|63|a28
<ladi|61|a41
<laid|74|a14
<lamin|77|a-6
<land|77|a22
<languag|74|a18
<larg|77|a16
<last|45|a-23
<late|63|a40
<laugh|72|a22
<launch|74|a-9
<law|70|a-35
<lead|64|
<leader|70|a-41
<leadership|77|
<leak|74|a-7
<learn|47|a15
<least|77|a6
<leav|56|a18
<led|65|a-15
<left|52|a-28
<lend|74|
<less|64|a28
<lesson|72|a-9
<let|48|a16
<letter|57|a14
<level|64|a-15
<librari|65|
<licenc|66|a-26
<licens|67|a-8
<lift|61|a24
<light|74|a15
<like|38|a4
<lime|74|a-13
<line|54|a-23
<linen|77|a-5
<list|67|a-4
<listen|70|a36
<littl|64|a33
<live|57|a-13
<load|74|a-7
<loan|70|a-22
<local|77|a-4
<log|72|
<long|55|a20
<look|51|a24
<lose|77|
<lost|66|a-18
<lot|59|a32
<loud|77|a22
<love|48|a46
<low|77|
<luck|65|a-5
<lucki|74|a22
<lunch|64|a5
<m|67|a13
<machin|66|a14
<madam|72|a-11
<made|52|a5
<mai|52|a-9
<mail|77|a-7
<make|63|a25
<man|60|a-16
<manag|50|a-44
<mani|58|a32
<manual|74|a-19
<mark|70|
<market|64|a-26
<master|77|a14
<match|74|
<mate|74|
<matron|74|a-27
<matter|77|a-11
<mayb|74|a27
<me|27|a21
<mean|64|a55
<meant|77|a-25
<meantim|77|a-28
<measur|77|a-5
<medic|77|
<medicin|77|a-57
<meet|49|a-13
<member|65|a-9
<mention|50|a-8
<mentor|77|a14
<menu|77|a-11
<merchant|77|a-6
<merger|77|a-13
<messag|69|a-26
<met|52|a43
<middl|72|a-35
<might|67|a36
<mile|77|a-19
<milk|70|a-12
<mill|74|a-31
<mind|60|a45
<mine|65|a-51
<minut|59|a21
<miss|62|
<model|67|a-15
<month|52|a20
<monthli|77|a-12
<moon|77|a9
<more|47|a11
<morn|56|a-15
<most|57|a-14
<mostli|72|
<mother|62|a-34
<motiv|77|a-20
<move|50|a6
<mr|61|a-16
<ms|77|a-17
<much|50|a25
<mum|70|a20
<museum|72|a4
<must|69|a5
<my|20|a-39
<myself|61|a15
<name|54|a-38
<nan|74|a5
<natur|77|a24
<near|59|a-26
<nearer|72|
<need|52|a14
<neighbor|69|a22
<nephew|77|a-6
<nervou|70|a64
<never|55|a8
<new|48|
<newspap|77|a4
<next|58|a18
<nice|61|a33
<night|52|a6
<nine|55|a-47
<nineteen|72|a-26
<nineti|74|a-10
<no|49|a26
<nobodi|57|a31
<noon|77|a26
<normal|77|a-4
<not|39|a21
<note|65|a9
<noth|59|a18
<notic|57|a22
<now|45|a-30
<nudg|77|a17
<number|62|a-22
<nurs|59|a9
<nurseri|70|a-23
<oak|77|a-9
<oblig|74|a63
<of|23|a11
<off|56|a-10
<offer|55|a11
<offic|55|a-25
<often|77|a9
<old|48|
<on|23|a-44
<onc|56|a-62
<onli|48|a17
<onlin|74|a-13
<onto|74|a-6
<open|51|a-16
<opinion|74|a23
<opportun|61|a-39
<option|77|a-22
<or|52|a-16
<order|70|a-30
<organ|77|a-19
<other|56|a25
<ought|77|a-23
<our|43|a-76
<ourselv|72|a22
<out|44|a-19
<outdoor|70|a-34
<outfit|77|a23
<outsid|63|a16
<oven|72|a14
<over|48|a-10
<overlap|77|a-13
<ow|72|a-33
<own|51|a25
<owner|77|a4
<p|67|a-10
<pack|77|a-19
<page|57|a33
<pai|64|
<paid|67|
<paint|69|a-21
<panel|61|a9
<paper|59|a22
<paraleg|77|a29
<parent|70|a-17
<park|66|
<part|55|a-13
<parti|74|a-21
<partner|64|a-5
<pass|52|a-21
<past|62|a21
<patienc|66|a12
<patient|67|a-26
<payrol|69|a-24
<pension|72|a-5
<peopl|49|a12
<perhap|72|a-25
<period|74|a8
<person|62|a36
<phone|59|a22
<photo|66|a-14
<photograph|69|a-30
<pick|58|a-11
<pictur|67|a5
<piec|74|a-23
<pilot|77|a-5
<pipe|77|a-19
<piti|70|a36
<place|50|a11
<placement|66|a-10
<plai|63|a-38
<plan|56|a5
<plant|65|a-24
<pleas|45|a35
<pleasur|63|a18
<po|69|a23
<point|77|a23
<portal|77|a-15
<porter|66|a20
<posit|54|a74
<post|48|
<poster|77|a-4
<pot|77|a5
<potato|77|a-17
<practic|64|a-24
<practiz|77|
<prefer|74|a14
<prepar|77|a35
<present|55|a-43
<press|72|a-4
<pressur|77|a6
<price|74|
<princip|72|a-16
<privileg|77|a53
<probat|77|a-21
<problem|66|a9
<process|70|
<product|74|a-15
<professor|77|a-7
<program|69|a-8
<project|63|a5
<promis|63|a-5
<proper|74|a61
<proud|61|
<public|69|a4
<pull|70|a-21
<pump|70|a8
<put|56|a12
<qualifi|77|a4
<quarter|77|a-4
<question|58|a16
<queue|69|
<quick|67|a26
<quickli|77|a20
<quiet|65|a-17
<quit|72|a-14
<radio|77|a13
<rais|72|a-22
<ramp|77|
<ran|54|a-46
<rang|67|a6
<rate|74|a-6
<rather|63|a9
<re|74|
<reach|61|a26
<read|47|a21
<readi|69|a9
<real|66|a33
<realiz|77|a32
<realli|57|a54
<reason|67|
<recal|74|a38
<receiv|74|a24
<recent|74|a-11
<recept|65|a-9
<receptionist|72|a38
<reckon|72|a9
<recommend|77|a22
<record|69|a17
<recruit|67|a-12
<refer|55|a-27
<refere|72|a21
<refresh|74|a-9
<regard|59|a5
<regist|72|a-4
<registr|77|a-21
<registrar|77|a29
<regret|77|a22
<reject|74|a50
<reliev|77|a4
<reloc|72|a-31
<remain|65|a20
<rememb|60|a6
<remind|72|a-38
<renew|74|a-4
<rep|72|a-7
<repair|67|a-6
<repli|74|a12
<report|62|a-17
<request|70|a13
<research|74|a-26
<resid|74|a-33
<respect|66|a45
<rest|67|a47
<restaur|77|
<result|72|a23
<resum|74|a19
<retir|72|a24
<return|67|a-24
<review|69|a14
<ride|77|a52
<right|61|a23
<ring|63|
<rise|74|a-45
<risk|77|
<rival|77|a-7
<road|70|a5
<robot|74|a-17
<role|62|a41
<roof|65|
<room|55|a8
<root|77|a17
<roster|77|a4
<rota|69|a9
<round|52|a36
<rout|67|
<row|70|a-10
<rule|77|a8
<run|49|a-25
<s|63|a33
<sad|72|a18
<safe|74|a-23
<safeti|74|a-15
<sai|44|a42
<said|42|a46
<salari|67|a22
<same|48|a-22
<sampl|61|
<sandwich|77|
<sat|65|a-31
<saw|52|a15
<scale|74|a-6
<scarf|77|
<scene|77|a23
<schedul|77|a13
<scheme|67|a-7
<school|53|a-12
<scienc|77|a30
<season|59|a-9
<seat|69|a-59
<second|53|a-17
<section|70|a14
<see|44|a10
<seem|77|a9
<seen|55|a36
<select|74|a10
<self|77|a-14
<sell|69|a-19
<send|53|a-26
<senior|65|a19
<sens|74|a80
<sent|66|a14
<serv|63|a28
<servic|69|a-10
<set|63|a30
<settl|74|a6
<seven|57|a-33
<sew|74|a4
<shadow|74|a16
<shall|61|
<share|63|a-18
<she|57|a-30
<sheet|74|
<shelter|77|
<shift|51|a16
<ship|67|a28
<shoe|77|a-5
<shop|57|a8
<short|59|a42
<shortlist|77|a-5
<should|49|a4
<shout|77|a-12
<show|51|a19
<shown|77|a58
<shut|77|a-4
<side|64|
<sign|57|
<signal|74|a-13
<similar|77|a-23
<simul|77|a-8
<sinc|42|a21
<sir|59|a59
<sister|60|a-32
<sit|64|a27
<site|67|a-15
<six|50|a-47
<size|72|a19
<sleep|77|
<slow|74|
<small|57|a-15
<smell|77|a46
<smile|77|a9
<snow|77|a-9
<so|42|a46
<soft|72|a-4
<softwar|67|a9
<sold|65|a-20
<some|61|a20
<somebodi|58|
<someon|59|a13
<someth|61|a-17
<somewher|77|
<son|74|a-23
<soon|65|
<sooner|72|a-8
<sorri|55|a19
<sort|74|a-5
<sound|69|a4
<sourc|77|a18
<spare|77|a-10
<speak|50|a-45
<spend|74|a25
<spent|55|a-55
<split|69|a22
<spoke|57|a27
<spoken|72|a22
<spot|67|a6
<spring|69|a-13
<staff|69|
<stage|74|
<stai|59|a-7
<staircas|74|
<stand|63|a20
<star|72|a51
<start|49|a24
<station|74|a14
<steadi|74|
<steer|77|a-22
<steward|77|a-21
<stick|77|a-14
<still|44|a4
<stock|74|a35
<stood|72|a-26
<stop|63|a36
<store|63|
<stori|66|a-26
<straight|66|a9
<stroke|72|a8
<strong|70|
<struck|74|a42
<stuck|69|a-14
<student|67|a-12
<studi|63|a-12
<sub|72|a-11
<success|74|a14
<such|61|a23
<suggest|74|a-25
<suit|67|a10
<summer|60|a-27
<supermarket|77|a-5
<supervisor|61|a-29
<suppli|74|
<supplier|70|a-16
<support|77|a11
<sure|69|a14
<surpris|74|a17
<survei|70|a-24
<sweep|77|a-10
<swim|77|a13
<system|70|a34
<take|49|a-45
<taken|67|a11
<talk|48|a-20
<tank|74|a20
<taught|56|a-44
<taxi|72|
<tea|66|
<teach|55|a13
<teacher|64|a-37
<team|50|
<telephon|72|a-13
<tell|48|a23
<temp|77|a-5
<ten|57|a16
<tender|77|a-5
<term|74|a-14
<test|56|a5
<th|61|a-7
<than|51|a35
<thank|37|a64
<that|27|a19
<the|10|a-34
<theater|74|a-9
<thei|50|a-49
<their|67|
<them|53|
<then|54|a15
<there|46|a19
<thesi|77|a-18
<thi|46|a41
<thing|52|a9
<think|44|a43
<third|61|a13
<those|67|
<though|63|a19
<thought|55|
<three|45|a-34
<thrill|72|a39
<through|47|a-49
<ticket|59|a-9
<tile|72|a-21
<till|66|a5
<time|44|a23
<tire|74|
<titl|74|a11
<to|17|a77
<todai|63|
<toddler|74|a-8
<togeth|70|
<told|43|a32
<too|60|
<took|54|a19
<tool|69|a27
<top|77|a-9
<touch|63|a-5
<tour|64|a44
<trade|74|a-15
<trader|74|a11
<trai|77|a7
<train|52|a-26
<traine|74|a39
<tram|74|a-39
<transcript|77|a-14
<translat|72|a-19
<transport|70|a-25
<travel|69|a-24
<treasur|77|a-18
<treat|72|a33
<tri|69|a32
<trial|58|a45
<trip|74|a11
<troubl|72|
<truck|62|
<true|72|a-23
<trust|70|a65
<truth|72|a9
<try|67|a5
<turbin|72|a11
<turn|56|a-21
<tutor|70|a-17
<twelv|63|a-30
<twenti|72|a-22
<twice|70|a-5
<two|39|a-45
<type|74|a-9
<tyre|72|a-9
<umbrella|77|a19
<uncl|62|a-24
<under|53|a-42
<understand|55|a8
<uniform|70|a36
<union|70|
<unit|61|a-17
<univers|67|a-13
<unpaid|77|a11
<until|62|a-13
<up|41|a-6
<updat|72|a6
<us|44|a-28
<v|74|a-5
<vacanc|67|
<vaccin|77|a-7
<valid|77|a-6
<valuabl|77|
<van|67|a9
<vendor|77|a10
<veri|44|a38
<version|77|a-21
<vet|74|a-19
<vi|77|a19
<visit|62|a45
<visitor|74|a8
<voic|77|a31
<volunt|63|a17
<wa|29|a-42
<wage|77|a14
<wai|51|a31
<wait|56|a41
<walk|55|a15
<wall|66|a-11
<want|43|a80
<ward|63|a7
<warehous|67|a16
<warm|72|a-12
<wash|69|a29
<watch|64|a79
<water|70|a10
<we|36|a-115
<wear|70|a25
<wed|77|a-34
<week|47|a-8
<weekend|62|a4
<weekli|77|a-5
<welcom|70|a31
<weld|72|
<well|54|a15
<went|53|a-37
<were|50|a-14
<wet|77|a-22
<what|39|a32
<whatev|65|a31
<when|39|a14
<where|56|a-12
<whether|53|a-6
<which|54|a14
<while|65|a-37
<who|43|a-22
<whoever|67|a4
<whole|57|a18
<whom|77|a-45
<whose|77|
<why|54|a55
<wife|61|a27
<will|42|
<win|74|a-18
<wing|77|a13
<winter|61|a-34
<wire|70|a-12
<wish|50|a66
<with|25|a24
<withdraw|72|a24
<without|67|a18
<woman|67|a-6
<women|74|
<won|66|a-39
<wonder|70|a13
<word|56|a13
<wore|77|a-23
<work|34|a17
<worker|72|a34
<workmat|77|a47
<workshop|74|a-12
<worri|69|a8
<wors|69|
<worth|65|a-16
<would|29|a73
<write|52|a10
<written|74|
<wrong|72|a-14
<wrote|59|a-46
<yard|66|a28
<ye|58|a34
<year|31|a-60
<yesterdai|63|a12
<yet|69|a15
<you|21|a-65
<young|72|a-19
<your|31|a-30
<youth|77|a-10
<£|72|a-21
<–|69|a54
<⟨|19|a9
>!|50|a15
>$|5|a28
>(|58|a-33
>)|56|a-26
>,|9|a-22
>0|29|a-58
>:|49|a13
>;|46|a-56
>?|35|a86
>a|20|a-32
>about|36|a12
>abov|74|a28
>accept|67|a10
>access|74|a-11
>accid|74|a-7
>account|62|a-7
>across|64|a-35
>ad|77|a-11
>advert|74|a64
>advertis|74|a23
>advis|77|a-26
>afraid|70|a-10
>after|43|a27
>afternoon|64|a-18
>afterward|65|a-31
>ag|72|a-22
>again|49|a17
>agenc|74|a26
>agent|74|a-14
>ago|69|a-25
>agre|64|a-29
>ahead|74|
>aid|70|a-12
>alarm|77|
>all|42|a15
>allow|66|a9
>almost|74|a-13
>alon|67|a13
>along|61|a-26
>alreadi|56|a-19
>also|54|a9
>although|74|a-14
>alwai|53|a-15
>am|40|a-10
>an|45|a-31
>analyst|77|a11
>and|14|a-41
>ani|48|
>annual|77|a6
>anoth|53|
>answer|55|a-17
>anybodi|72|a-21
>anyon|64|a13
>anyth|61|a-34
>anywai|72|
>anywher|70|a-23
>apart|72|a-7
>apolog|77|a-14
>appeal|72|a27
>appli|60|a35
>applic|64|a12
>appoint|77|
>appreci|77|a38
>apprentic|65|a-15
>ar|40|a-28
>around|65|a-17
>arrang|67|
>arriv|74|a-13
>as|37|a15
>asham|77|a-36
>ask|41|a-15
>asleep|77|a-13
>assist|72|a20
>associ|72|a-8
>at|32|a-14
>attach|57|a-4
>attend|72|a8
>audit|65|a-29
>aunt|74|a-6
>autumn|58|
>avail|77|a-51
>awai|64|a38
>award|74|a18
>b|77|
>babi|66|a-7
>back|47|a-24
>bad|67|a-5
>badg|74|a9
>bai|74|a-16
>bakeri|77|a-9
>balanc|77|a-4
>bank|67|a-11
>bar|77|a-15
>barcod|77|a-5
>base|77|a-6
>batch|77|a-22
>bathroom|77|
>batteri|72|a4
>be|32|a34
>bear|77|
>beat|74|
>beauti|72|a23
>becaus|47|
>becom|74|a-8
>bed|66|a9
>bedsid|77|a-5
>been|46|a-15
>befor|41|a-54
>begin|72|a-20
>behind|65|a8
>believ|57|a40
>bell|74|a-11
>below|77|a-17
>bench|72|a-5
>besid|65|a10
>best|57|a-10
>better|54|
>between|63|a-33
>bid|74|a-13
>big|62|a20
>bigger|72|
>bike|72|
>biscuit|70|a-15
>bit|63|a-21
>blade|77|a-13
>bless|77|a-12
>block|74|a-13
>blue|77|a-21
>board|67|a-25
>boat|74|a-4
>bodi|72|a-12
>boi|65|a-37
>book|59|a-33
>boot|72|a-9
>bore|77|a-7
>born|74|a-19
>borrow|77|a-5
>boss|65|a-27
>both|59|a-15
>bother|72|a-23
>bought|70|a-24
>box|74|a-19
>brake|77|a-6
>branch|57|a-27
>break|70|a-31
>breakfast|70|a-22
>bridg|74|a-27
>bring|53|a-21
>broke|77|a20
>broken|74|
>broker|77|a12
>brother|74|a-24
>brought|60|a-15
>bu|62|a37
>budget|72|a31
>bui|69|a21
>build|63|
>built|69|a-31
>burn|77|
>busi|66|a13
>but|37|a-63
>by|38|a-17
>c|74|a29
>calendar|77|a-12
>call|47|
>calm|67|a23
>came|49|
>camera|77|a-10
>can|36|a-10
>candid|62|a30
>car|70|
>card|54|a-5
>care|58|a18
>career|77|a45
>carer|72|a6
>carri|69|a9
>case|59|a25
>cash|72|a-25
>caught|72|
>ceil|74|a-6
>cell|77|a-5
>cent|77|a-9
>certif|48|a-42
>certifi|77|a6
>chain|72|a-5
>chair|70|a-18
>chanc|66|a39
>chang|58|a7
>channel|77|a-12
>chara|74|
>charg|70|
>chart|70|a-17
>chase|77|a-22
>chat|74|a27
>check|57|a-24
>chees|74|a-32
>chef|69|a32
>chicken|77|
>chief|77|
>child|77|a22
>children|53|a10
>choic|64|a60
>choos|66|a24
>chose|69|a22
>chosen|74|a5
>church|74|a-23
>claim|70|
>class|56|
>claus|77|a-19
>clean|60|
>cleaner|74|a33
>clear|70|
>clerk|66|a6
>client|58|a-29
>climb|74|a-14
>clinic|64|a-42
>clock|70|a-6
>close|55|a20
>club|77|a-17
>coach|77|a6
>coal|77|a-31
>coast|70|a-10
>code|74|
>coffe|65|a15
>cold|69|a-23
>collaps|77|a-9
>colleagu|69|a-19
>collect|67|a10
>colleg|65|a8
>color|63|a11
>come|44|
>comfort|74|a-18
>commiss|72|
>commit|74|a21
>commun|77|
>commut|74|a-22
>compani|69|a16
>complaint|77|a-8
>complet|77|a-11
>conduct|77|a-14
>confirm|64|a-43
>connect|72|
>consid|65|a23
>consult|77|a-9
>content|74|a20
>contract|59|
>contractor|77|
>contrast|77|a-17
>control|65|a27
>convers|66|a-7
>conveyanc|77|a-19
>cook|66|a12
>cool|77|a9
>coordin|77|a-9
>cope|77|
>copi|66|a-6
>corner|72|a12
>correct|69|a-4
>corridor|70|a-21
>cost|74|a-24
>could|44|a36
>council|77|a17
>count|60|a-11
>counter|66|a20
>countri|70|a-18
>coupl|77|a5
>cours|57|a-17
>cousin|77|
>cover|67|a-22
>cow|70|a11
>crack|72|a-5
>crash|77|a18
>credit|77|a29
>crew|63|a19
>cri|69|
>cross|70|a-16
>cry|77|a-7
>cultur|77|a22
>cup|74|a-4
>current|63|a-12
>custom|59|a21
>cut|59|a-45
>d|74|
>dad|72|a-23
>dai|39|
>daili|74|a15
>data|70|a-4
>date|58|a-29
>daughter|70|a-19
>deal|69|
>dealt|74|a-7
>decent|77|a20
>decid|55|a57
>decis|60|a30
>degre|65|
>delight|74|a-17
>deliv|77|a-13
>dementia|77|
>depart|67|a-15
>deposit|72|
>depot|67|a-19
>deputi|77|a-18
>describ|66|a12
>deserv|77|a28
>design|74|a40
>desk|61|a5
>detail|69|a39
>develop|77|a18
>did|44|a-49
>differ|72|a-21
>diploma|69|
>direct|72|a-26
>directli|69|a-24
>director|74|a-5
>discharg|74|a-11
>discuss|70|a-37
>displai|77|a-6
>disput|72|a33
>district|74|a-22
>do|37|a44
>document|74|
>doe|51|a45
>dog|72|a16
>done|61|a-42
>door|61|
>doubl|77|
>doubt|72|a15
>down|52|a24
>dozen|74|a-12
>draw|72|a-23
>dream|74|a-8
>drew|77|a-4
>drill|74|a15
>drive|62|a-5
>driver|57|a39
>drop|61|a30
>drove|72|a-24
>dry|64|a39
>due|77|a-10
>dure|65|a12
>duti|77|a-10
>each|53|a22
>ear|72|a17
>earli|60|a-16
>earn|77|a18
>easi|77|
>easier|77|a-14
>eight|58|a-36
>eighteen|74|a-17
>either|69|a21
>eleven|55|a-47
>els|57|a31
>email|74|a5
>employ|69|a-30
>empti|74|a-48
>enclos|77|a-7
>end|50|a-19
>engin|65|a24
>enjoi|69|a69
>enough|63|a-28
>especi|72|a-8
>estat|70|
>even|46|
>ever|57|a5
>everi|44|
>everybodi|70|a-4
>everyon|65|a38
>everyth|61|a36
>everywher|74|a40
>exactli|72|a-17
>exam|66|a-6
>examin|77|a-7
>except|74|a10
>excit|74|
>exist|77|
>expect|69|a-17
>experi|60|
>explain|64|a29
>ey|67|a9
>face|70|a6
>factori|67|a10
>failur|77|a-13
>fair|59|
>fairli|77|a7
>fall|69|a-5
>famili|55|
>far|70|a4
>fare|77|a11
>farm|72|a-6
>farmer|77|
>father|72|a38
>fault|74|a-13
>fear|77|
>fee|74|a-17
>feed|77|a-5
>feedback|72|a44
>feel|58|a49
>feet|74|a-11
>fell|70|
>fella|77|a17
>felt|74|a9
>few|63|a-15
>field|74|a-9
>fifteen|74|
>fifth|74|a-12
>fifti|77|a9
>figur|72|a-20
>file|57|a-32
>fill|64|a-7
>final|64|
>find|59|a14
>fine|61|a5
>finger|77|a-9
>finish|52|
>fire|77|a-6
>firm|63|a4
>first|42|a-15
>fit|63|a24
>five|50|a-36
>fix|64|a11
>flood|67|
>floor|65|
>fluent|77|
>fold|74|a8
>folder|77|a-24
>folk|74|a-30
>follow|66|a-33
>food|65|a-41
>foot|74|a-19
>footbal|74|
>for|23|a13
>forget|70|a27
>forgot|74|a-16
>form|65|a-8
>forti|55|a-58
>fortnight|65|a-21
>forward|59|a-6
>found|59|
>four|45|a-39
>fourteen|63|a-28
>fourth|70|a10
>frame|72|a-6
>free|57|a-14
>freelanc|77|a-4
>friend|70|
>frighten|77|a-7
>from|35|a-17
>front|63|a54
>frost|74|a-10
>fuel|72|a-11
>full|56|a38
>fun|74|a-15
>funni|77|a-31
>further|69|a21
>gang|74|
>gap|74|a-18
>garden|69|a5
>gate|70|a8
>gather|70|a12
>gaug|77|a-8
>gave|50|a-11
>gener|77|
>get|47|a26
>girl|70|
>give|48|a20
>given|64|a-28
>glad|56|a-34
>gladli|67|a12
>go|46|a13
>goat|77|a-12
>goe|58|a-19
>gone|63|a44
>good|44|
>got|51|a-5
>grade|65|a-5
>graduat|77|a-21
>grandmoth|69|a25
>grant|74|a-16
>grate|64|a-8
>great|67|a39
>green|70|a-4
>greet|70|
>grew|72|a-30
>grid|74|
>ground|74|a9
>group|61|a-34
>grow|72|a14
>grown|77|a21
>guess|77|a46
>guest|67|a20
>guid|77|a23
>ha|34|
>habit|65|a-18
>had|38|a-30
>haha|67|a58
>half|52|a-30
>hall|74|a-8
>halv|70|a-10
>hand|53|a-21
>handl|60|a-29
>happen|74|a-10
>happi|53|a13
>hard|62|a-7
>harvest|70|a-8
>hate|74|a-35
>have|32|
>he|49|a-26
>head|61|
>hear|52|a-16
>heard|69|a53
>heart|72|a44
>heat|69|a13
>heavi|74|a-11
>hehe|77|a42
>height|74|a-4
>hello|67|a-17
>help|57|a24
>henc|74|a-22
>her|50|a-33
>here|51|a-13
>hi|53|a-9
>high|69|a-29
>hill|69|a10
>him|61|a-39
>hire|57|a74
>hold|63|a-34
>holidai|66|a15
>home|51|a-5
>honest|64|a8
>hope|50|a60
>hospit|64|a21
>hot|74|
>hotel|72|a-25
>hour|47|a-20
>hous|63|a52
>housekeep|77|a-17
>how|46|a-8
>hundr|56|a12
>hurri|77|a-25
>hurt|77|a9
>husband|74|a18
>i|15|a10
>ic|74|a-32
>idea|67|a-4
>if|40|a5
>imagin|74|a7
>impress|70|a24
>improv|77|a14
>in|22|a-39
>inbox|77|a15
>includ|66|a30
>insid|69|a35
>inspect|72|
>inspector|74|a-20
>instead|66|a-9
>insur|77|
>intak|72|a10
>interest|69|a-7
>interview|47|a66
>into|58|
>is|26|
>it|26|
>itself|64|a50
>jacket|74|a26
>job|45|a9
>join|63|a29
>joke|74|a42
>judg|70|a8
>jumper|77|a11
>junior|66|a39
>just|49|a30
>keen|77|a24
>keep|50|a-7
>kei|66|a28
>kept|59|a47
>kid|61|a8
>kind|61|a37
>kindli|70|
>kitchen|62|a18
>knee|67|a-21
>knew|61|a-18
>knock|72|a32
>know|40|a-41
>label|74|a11
>lad|72|a27
>ladi|63|a-11
>lai|77|a-35
>land|69|a-16
>languag|69|a7
>last|40|a-4
>late|61|a8
>lath|77|a-23
>laugh|65|a38
>laundri|77|a-7
>lead|72|a-22
>leader|77|a-24
>leak|72|a-17
>learn|51|a-26
>leas|74|a6
>least|74|a20
>leav|56|a-48
>ledger|74|a32
>left|53|a-32
>leg|77|a-8
>lend|72|a-28
>lent|72|a16
>less|65|a-18
>lesson|67|a19
>let|48|a-18
>letter|58|a-23
>level|61|a-40
>librari|77|a4
>librarian|77|a9
>licenc|58|a-12
>life|67|a12
>lift|65|a9
>like|40|a25
>line|53|
>list|58|a17
>listen|63|a13
>littl|69|
>live|65|a14
>load|74|a-16
>loan|74|a-7
>local|77|a26
>log|70|a-14
>lol|72|a-4
>long|56|a28
>longer|72|a-5
>look|42|a-40
>loos|77|
>lose|67|a-25
>lost|59|a-20
>lot|62|a7
>love|59|a19
>lower|77|a13
>lucki|77|a24
>lunch|72|a15
>m|70|a23
>machin|61|a-24
>made|46|a-25
>mai|55|a69
>mail|69|a-12
>main|74|a-12
>mainli|77|a-14
>make|51|a5
>man|63|a-10
>manag|61|a4
>mani|66|a31
>manner|77|a-17
>manual|77|
>map|77|a-16
>mark|67|
>market|64|a-11
>mason|77|a11
>match|70|
>mate|77|
>math|72|a-24
>matter|77|
>mayb|72|a29
>me|23|a44
>mean|64|a61
>meant|67|a27
>meantim|77|
>mechan|77|a-19
>medic|67|a-8
>meet|54|a15
>meetup|72|a15
>mention|59|a-6
>menu|74|a-17
>messag|67|a-10
>met|66|a28
>mid|72|a-24
>middl|72|a10
>midnight|77|
>might|57|a17
>mile|77|a-5
>milk|74|
>million|63|a-27
>mind|59|a48
>mine|60|a-21
>minut|53|a-14
>miss|57|a-19
>mission|77|a31
>mistak|72|a-5
>model|72|
>modul|67|a-11
>moment|70|a-17
>mondai|77|a11
>monei|67|a-7
>month|47|a-8
>more|47|a31
>morn|50|a8
>most|52|a9
>mostli|50|a-43
>mother|63|a37
>motor|74|a5
>move|53|a-23
>much|54|a23
>mud|77|a5
>mum|77|a-21
>museum|77|
>music|77|a28
>must|59|
>my|26|a23
>myself|63|a28
>n|77|a-12
>name|50|a-6
>natur|77|
>nd|70|a8
>near|64|a-17
>nearest|74|a10
>nearli|67|a-12
>need|43|a47
>neighbor|77|a-34
>nerv|77|a-34
>nervou|72|a37
>never|48|a13
>new|48|a21
>next|49|a-6
>nice|70|a-6
>night|48|a-7
>nine|51|a-11
>nineteen|77|a-12
>nineti|69|
>no|44|a22
>nobodi|57|a36
>none|70|
>noon|72|a15
>nor|77|a-27
>normal|74|a-16
>not|32|
>note|69|a-15
>noth|56|a9
>notic|60|a-17
>now|43|
>number|54|a-9
>nurs|62|a41
>of|27|a-12
>off|52|a-55
>offer|53|a-47
>offic|50|a-29
>often|74|a-13
>ok|69|
>old|51|a-9
>older|65|a-19
>on|22|a10
>onc|52|a6
>onli|41|
>onlin|69|a24
>open|49|a30
>oper|67|a19
>or|44|a28
>order|63|a18
>organ|70|a-6
>origin|69|a29
>other|52|a25
>otherwis|77|a-34
>our|49|a-31
>out|44|a-9
>over|46|
>overnight|77|a-6
>overtim|77|a-14
>ow|70|
>own|49|a-9
>owner|64|a-9
>pack|77|
>page|60|a6
>pai|55|
>paid|62|a-17
>paint|66|a42
>pair|69|a5
>pancak|77|
>panel|77|a-11
>paper|53|a11
>paperwork|74|a-4
>parent|66|
>park|72|a-43
>part|61|a7
>partner|74|a-11
>pass|61|a-15
>passeng|74|a-4
>passport|72|a25
>past|67|a58
>pastri|74|
>patch|74|a6
>path|77|a-19
>patienc|65|a-8
>patient|60|a32
>payrol|72|a-27
>payslip|77|a-12
>pension|74|a-25
>peopl|44|a65
>per|72|a-10
>percent|77|a-13
>period|77|a-36
>permit|74|
>person|57|a46
>phone|54|a21
>phonic|77|a7
>photo|77|a44
>photograph|74|a-42
>physic|77|a-7
>pick|59|a-6
>pictur|69|a18
>piec|65|a-22
>pin|77|a-13
>place|47|a21
>placement|72|a5
>plai|77|a31
>plain|74|a27
>plan|57|a-5
>plant|66|a41
>platform|77|a7
>pleas|52|a33
>plot|77|a-7
>plu|77|a10
>po|70|a-12
>podcast|74|a24
>point|62|a-8
>polici|72|a20
>portfolio|77|a-12
>posit|52|
>post|49|a11
>poster|77|a6
>pot|74|a15
>pound|77|a8
>practic|67|a-13
>practiz|77|a-15
>prai|77|a59
>prefer|72|a-25
>prepar|66|a-13
>present|61|
>press|65|a12
>pressur|77|a-23
>pretend|74|a22
>price|65|a-11
>print|72|a-19
>printer|77|a-10
>privat|72|a-10
>problem|61|a-30
>process|77|a18
>product|69|a-8
>program|70|a6
>project|69|a-18
>promis|65|a-4
>proper|74|a21
>properli|70|a-9
>proud|65|a28
>pub|77|a-9
>publish|72|a22
>pull|74|a-7
>pump|69|a-21
>pupil|72|
>put|48|a6
>qualifi|69|a-7
>quarri|74|a6
>quarter|74|a16
>question|59|
>queue|69|a-21
>quick|70|a11
>quickli|77|a24
>quiet|69|
>quit|70|a-21
>quot|77|a-12
>rain|61|a-33
>rais|74|a37
>ran|54|a-22
>rang|69|a-37
>rate|64|a25
>rather|62|a-76
>rd|77|a24
>reach|64|a-9
>read|56|a-19
>reader|74|a9
>readi|63|a-10
>real|70|a28
>realli|69|a15
>reason|65|a-7
>rebuilt|77|a-4
>recal|77|
>receiv|74|a18
>recept|74|a-13
>reckon|74|a-8
>recommend|69|a19
>record|62|a4
>recruit|77|a32
>red|77|a12
>redund|77|a-18
>refer|60|a-55
>refere|69|a-40
>refresh|77|a22
>refug|77|a-5
>refus|74|a-14
>regard|70|a-7
>registr|64|a-15
>regret|70|a42
>releas|65|a-54
>relief|74|a18
>reliev|77|a-20
>reloc|77|a-13
>remain|70|
>rememb|61|
>remind|77|a10
>renew|65|a-31
>rent|74|a-13
>rep|77|a8
>repair|74|a-12
>repeat|77|a-4
>replac|77|a-28
>repli|74|a65
>report|63|a-22
>reput|74|a33
>request|77|a-28
>requir|74|a41
>research|77|
>resid|74|a42
>respect|77|a33
>respons|74|a-5
>rest|77|a18
>result|69|a-4
>retir|70|a9
>return|64|a17
>review|65|a40
>rig|77|a-4
>right|53|a23
>ring|54|
>road|64|a-20
>robot|74|a-18
>role|56|a15
>roof|67|a26
>room|52|a-16
>rota|67|a-13
>rotat|72|a37
>rough|74|a12
>round|56|a-11
>rout|70|a-23
>row|74|a-7
>rule|70|a-12
>run|50|a17
>rural|77|a-30
>rush|77|a23
>s|45|a22
>safe|77|a-10
>safeti|66|a14
>sai|42|
>said|43|
>salari|70|a12
>sale|74|a19
>same|45|a-10
>sampl|72|a-27
>sang|77|a18
>sat|65|a-20
>sauc|77|a15
>save|70|a35
>saw|55|
>scaffold|72|a-6
>scale|74|a-16
>scan|74|a-4
>scare|74|a-14
>scheme|72|a-6
>school|51|a-37
>scratch|77|
>script|77|
>sea|74|a-8
>search|67|a4
>season|55|a20
>seat|70|a-11
>second|48|a20
>section|72|a-9
>see|50|a-38
>seem|66|a35
>seen|63|a58
>send|50|
>senior|70|
>sent|63|a-22
>seri|74|a-25
>seriou|77|a28
>serv|69|a-27
>servic|66|a-12
>set|61|a26
>settl|66|a-5
>seven|58|a-37
>sew|74|a10
>shall|74|
>share|63|a-32
>she|48|a-17
>shed|69|a30
>sheet|67|a-31
>shelv|77|a-5
>shift|53|a-48
>ship|67|a27
>shoe|74|a-8
>shop|59|a-8
>short|57|a41
>should|48|a10
>shout|67|a-12
>show|51|a-18
>shut|66|a-42
>sick|70|a-5
>side|63|
>sign|62|a-20
>signal|77|a-12
>similar|77|a-30
>simpl|77|a-12
>simpli|74|a-30
>sinc|41|a15
>sing|74|a45
>singl|66|a-28
>sister|72|a-7
>sit|58|a43
>site|59|a8
>six|47|a-41
>sixteen|72|a-7
>sixti|65|a-22
>size|70|a-28
>skin|77|
>sleep|66|a-34
>slide|70|a-30
>slip|77|a-11
>slow|70|a11
>slower|77|a-19
>small|53|a15
>smaller|74|a-23
>smell|67|a-4
>smile|72|a-15
>so|28|a-29
>soft|72|a-13
>sold|63|a-26
>some|56|a-5
>somebodi|58|a28
>someon|57|a52
>someth|56|a11
>sometim|74|a-8
>son|77|a-22
>song|77|
>soon|63|a25
>sooner|72|a-37
>sorri|70|
>sort|70|a-7
>sound|59|a28
>soup|72|
>spare|74|a-31
>speak|54|
>speed|72|
>spend|74|a38
>spent|64|a-51
>spill|77|a-16
>spoke|64|a55
>sponsor|77|
>spot|70|a-6
>spreadsheet|77|a-18
>spring|54|a38
>st|74|
>stack|72|a15
>staff|59|a20
>stai|53|a-16
>stair|70|a49
>stall|77|a-25
>stand|61|a16
>start|45|a4
>state|74|a12
>station|72|a-6
>steadi|74|a-5
>steel|77|a8
>step|72|a17
>still|40|a27
>stint|74|
>stock|74|a-37
>stood|69|a21
>stop|63|a39
>store|65|
>stori|72|a-21
>straight|65|a12
>street|77|a-12
>stretch|77|a-9
>strict|77|a11
>strike|74|a5
>stroke|74|a24
>strong|70|a16
>stubborn|77|a33
>student|63|a-41
>studi|69|a-13
>such|63|a16
>suggest|63|a37
>suit|58|a-25
>summer|55|a6
>supervisor|69|a-11
>suppli|77|a-8
>support|67|a-26
>sure|67|a20
>surpris|77|a-6
>surviv|69|a13
>swap|74|a-21
>swear|72|a-17
>switch|72|
>system|60|
>tabl|72|a33
>tag|77|a-8
>take|48|a23
>taken|66|a-35
>talk|50|a19
>tandoor|77|a7
>tank|70|a-15
>tape|77|a-6
>tast|74|a-11
>taught|52|a-26
>tax|77|a11
>tea|70|a-33
>teach|58|a18
>teacher|72|a-29
>team|52|a7
>tell|48|a8
>teller|72|a-34
>ten|57|a-45
>tenant|77|a-5
>tender|74|
>term|62|a4
>test|56|a10
>text|72|a-10
>th|53|a18
>than|45|a37
>thank|50|a71
>that|28|a6
>the|13|a-19
>thei|40|a-54
>their|49|a-11
>them|43|a-34
>themselv|77|a12
>then|51|a-41
>there|42|a-32
>these|66|
>thi|43|a33
>thick|77|a6
>thing|54|a28
>think|51|a60
>third|63|a-8
>thirteen|72|a-10
>thirti|56|
>those|65|
>though|58|a-27
>thought|56|a60
>thousand|72|a-9
>three|42|
>thrill|77|a11
>through|50|a-28
>ticket|63|a17
>tide|74|a-8
>tidi|70|a23
>till|61|
>time|42|a43
>tin|69|
>tire|72|a-27
>to|21|a7
>todai|69|a4
>togeth|65|a-8
>told|45|a23
>tomato|77|a-4
>tomorrow|64|a34
>too|52|a-43
>took|49|a14
>tool|77|a6
>top|70|a11
>touch|64|a-5
>tour|67|a4
>toward|77|a-9
>town|63|a6
>trade|67|a-17
>trai|72|a8
>train|49|a-29
>traine|74|a-13
>tram|77|a-7
>translat|69|a-34
>trauma|72|a-7
>travel|69|a-14
>treat|63|a13
>tri|74|a17
>trial|63|a14
>truck|67|a13
>trust|72|a-14
>try|64|
>turbin|77|a6
>turn|55|a24
>twelv|62|a-7
>twenti|58|a-23
>twice|54|a-11
>twin|74|a-8
>two|37|a-46
>type|69|a-18
>umbrella|77|a46
>under|55|a-23
>underground|77|
>understand|67|a29
>understood|77|a-19
>uniform|72|
>union|77|
>unit|64|a-11
>until|44|a-43
>up|42|
>updat|77|a18
>us|40|a-52
>usual|72|a-12
>vacanc|65|a24
>vaccin|70|a-14
>valid|69|a-8
>van|65|a-6
>vault|77|a-7
>veri|48|a-15
>version|74|a-11
>video|74|
>view|77|a-16
>villag|74|a18
>visa|77|a40
>visit|67|a-10
>visitor|72|a14
>voic|63|a17
>volunt|72|a23
>vouch|77|a-29
>wa|30|a-4
>wage|74|a-16
>wai|51|a-21
>wait|55|a36
>walk|62|a-11
>wall|63|a-7
>want|40|a23
>ward|70|a-34
>warehous|77|a-18
>warm|70|a6
>wash|70|
>watch|72|a-21
>water|66|
>we|38|a-46
>weather|69|a-4
>websit|69|a27
>wed|77|a35
>week|40|a-21
>weekend|60|a12
>welcom|65|a29
>well|46|a-31
>went|50|a-40
>were|46|a-4
>wet|70|a10
>what|43|a17
>whatev|67|a11
>when|41|a-14
>whenev|62|a6
>where|39|a9
>whether|59|
>which|42|a-20
>while|58|a-7
>whistl|74|a-10
>white|72|a21
>who|39|a-22
>whoever|77|a27
>whole|61|a-22
>whom|64|a-9
>whose|67|a4
>why|59|
>wife|72|a34
>will|38|a18
>win|77|a12
>window|70|a30
>wing|77|
>winter|57|
>wish|64|
>with|27|a-13
>withdraw|77|a-10
>within|65|
>without|53|a40
>women|74|a28
>won|74|a9
>wonder|66|a28
>word|61|a-10
>work|39|a-29
>worker|77|a-24
>workshop|72|a15
>worn|74|a-10
>worri|66|a-20
>worth|77|a11
>would|31|a67
>write|51|a-11
>written|72|a-23
>wrong|69|
>wrote|61|a-25
>x|74|a7
>yard|66|a12
>ye|62|a82
>year|31|a-50
>yesterdai|61|a5
>yet|58|a12
>you|23|a10
>young|74|a10
>your|34|a-65
>yourself|77|
>zero|74|a-9
>£|77|a23
>–|67|a29
>⟨|18|a-37
? _4|77|a33
^ _ $|69|a-23
^ _ ,|63|a-20
^ _ and|77|
^ _ gave|74|a-5
^ _ has|69|a63
^ _ is|72|a33
^ _ let|74|a-24
^ _ s|69|a56
^ _ taught|77|a-4
^ _ was|67|a19
^ _1|41|a-15
^ _2|30|a4
^ _3|32|a-25
^ _4|26|a-44
^ a _|70|a-9
^ at _|52|a-25
^ coming . _|77|a4
^ does _|74|a16
^ everyone . _|72|a-31
^ everyone at _|72|a-31
^ for . _|72|a10
^ for _|74|
^ for me _|74|a11
^ from _|74|a-9
^ greetings . _|77|a-10
^ greetings from _|77|a-10
^ has _|77|a27
^ hope _|77|a11
^ i . _|44|a38
^ i hope _|63|a5
^ i know _|65|a8
^ i left _|65|a18
^ i speak _|65|a-18
^ i think _|77|
^ i wish _|77|a15
^ if . _|70|a23
^ if _|60|a21
^ if the _|77|a5
^ in . _|74|a-7
^ in _|46|a-25
^ is _|74|a15
^ it . _|67|a-16
^ it was _|70|a-14
^ it's _|74|a-13
^ mr _|74|a-6
^ my _|51|a-21
^ nobody . _|72|
^ nobody at _|77|a15
^ old _|77|a-9
^ on . _|72|a5
^ on the _|77|
^ people . _|74|a4
^ people at _|74|a4
^ please . _|72|a-17
^ please tell _|74|a-15
^ since _|61|a-10
^ the . _|62|a-22
^ the _|57|a7
^ the way _|67|a-11
^ this . _|74|a-21
^ this is _|74|a-21
^ we . _|70|a-5
^ what _|63|a-22
^ when . _|77|a16
^ when _|62|a-4
^ wishing _|77|a16
^ with _|69|a-12
^ working . _|72|a-8
^ working for _|72|a-8
^ would _|67|a24
^ you . _|65|a9
^ you and _|77|a-9
^ you said _|77|
^ your _|72|a18
_ ! !|74|a5
_ ! $|65|a10
_ $ |21|a-12
_ ( ⟨|77|
_ , $|69|a-9
_ , 0|67|a-12
_ , a|59|a-11
_ , about|77|a-10
_ , all|72|a-11
_ , always|74|a-14
_ , and|32|a27
_ , as|64|a11
_ , because|65|a-21
_ , but|56|a-12
_ , for|65|
_ , from|74|
_ , had|77|a-11
_ , has|67|a-16
_ , he|70|a21
_ , i|46|a65
_ , if|70|a8
_ , in|59|
_ , is|65|a-23
_ , it|72|a-9
_ , just|74|a18
_ , mostly|62|a12
_ , my|61|a-39
_ , no|70|a10
_ , not|63|a23
_ , one|74|
_ , only|69|a-13
_ , or|72|a13
_ , please|72|a9
_ , says|70|a-7
_ , since|70|a-23
_ , six|74|a-9
_ , so|42|a-16
_ , tell|77|
_ , that|70|a28
_ , the|53|a-20
_ , then|77|a-6
_ , they|70|a-16
_ , though|69|a-16
_ , three|74|
_ , two|77|a-10
_ , under|77|
_ , was|74|a-6
_ , we|67|a-7
_ , when|70|a-11
_ , where|44|a-52
_ , which|54|a-37
_ , who|52|a-30
_ , whom|77|a-13
_ , whose|72|a6
_ , will|77|a-21
_ , with|54|a9
_ , you|60|a4
_ , your|74|a-15
_ , ⟨|48|a39
_ 0 $|72|a4
_ 0 0|67|a-4
_ 0 and|63|a-20
_ 0 class|74|
_ 0 for|77|a-14
_ 0 in|77|
_ 0 s|72|a-9
_ 0 ⟨|77|
_ : i|77|a-40
_ : the|77|a4
_ ; we|77|a-6
_ ? $|56|a13
_ a good|77|a-12
_ about the|72|a14
_ after the|72|a11
_ again $|77|a16
_ again ,|77|a20
_ all the|74|a13
_ all through|77|a-8
_ and a|66|a-17
_ and am|72|
_ and can|72|a-11
_ and for|70|a13
_ and have|74|a-16
_ and he|72|a-8
_ and hope|74|a7
_ and i|52|a34
_ and in|74|
_ and it|66|a5
_ and its|74|a40
_ and me|77|a21
_ and not|74|
_ and one|77|
_ and she|70|
_ and some|77|a-6
_ and still|74|a-15
_ and that|72|a10
_ and the|55|a-8
_ and then|66|a7
_ and they|69|a-21
_ and to|77|a-21
_ and told|70|a16
_ and two|67|a-8
_ and was|77|a43
_ and would|66|a5
_ and you|77|a5
_ and ⟨|70|a-27
_ as a|62|a-29
_ as an|77|
_ as well|70|a-41
_ asked me|70|a16
_ at a|72|a11
_ at my|74|a-4
_ at the|63|a-43
_ at ⟨|67|a-21
_ be willing|77|
_ because of|72|a-21
_ because the|74|
_ because they|74|a-6
_ because your|74|a24
_ before i|70|a18
_ before long|77|a16
_ before the|77|a-11
_ before you|69|a-5
_ branch $|72|a-20
_ brought in|74|a-7
_ but i|67|a-21
_ but only|77|a-8
_ but they|77|
_ by ⟨|77|a-25
_ came in|72|a-7
_ can not|72|a-9
_ can tell|77|
_ card ,|77|a-9
_ card is|74|a-6
_ certificate $|77|a-13
_ certificate ,|74|
_ consider me|77|a14
_ could not|74|a-5
_ course and|77|
_ did ,|77|a17
_ did not|77|a-6
_ do it|67|a-28
_ do not|77|
_ does for|74|a12
_ does not|67|a-7
_ during the|70|a-9
_ even more|74|
_ even though|74|a5
_ every day|77|a-5
_ every ⟨|77|a-24
_ feels like|77|a23
_ first $|77|
_ first ,|77|a-10
_ for a|63|a-33
_ for all|77|a-4
_ for an|77|a50
_ for eleven|77|
_ for five|66|a-18
_ for four|69|a-13
_ for me|77|a-11
_ for my|67|
_ for nine|69|a-8
_ for now|74|a-37
_ for seven|72|a-7
_ for six|66|a11
_ for that|77|a21
_ for the|52|a-14
_ for thirty|69|a35
_ for three|66|a-6
_ for two|74|a-8
_ for years|74|a37
_ for you|77|a-15
_ for your|77|a10
_ from 0|77|a37
_ from a|77|a-25
_ from my|77|a-9
_ from the|62|a15
_ from ⟨|77|a-11
_ gave me|62|a-33
_ gave us|77|a-7
_ gives me|74|a14
_ had a|74|a50
_ had me|77|a17
_ had the|77|a-11
_ had to|74|a-42
_ has a|65|a23
_ has agreed|77|a-13
_ has always|77|a27
_ has been|65|a6
_ has chosen|77|a-5
_ has decided|77|a6
_ has gone|74|a34
_ has just|77|a-12
_ has made|70|a9
_ has no|77|a17
_ has not|77|a32
_ has now|72|a-6
_ has offered|67|a-48
_ has only|77|a47
_ has the|69|a-23
_ helped me|74|a-34
_ i can|70|
_ i could|74|
_ i did|72|a-18
_ i drove|77|a-4
_ i had|69|a-18
_ i have|66|a-20
_ i learned|77|a-4
_ i looked|77|a-4
_ i ran|77|
_ i was|58|a-10
_ i worked|74|a-4
_ i would|69|a80
_ i wrote|74|a-15
_ if you|64|a6
_ in 0|62|a-10
_ in a|72|a8
_ in my|74|a-11
_ in that|74|a-18
_ in the|53|a-13
_ in ⟨|48|a-4
_ is a|62|a-24
_ is at|77|a17
_ is attached|74|a-23
_ is doing|72|a-9
_ is good|72|a33
_ is how|77|
_ is in|74|a39
_ is looking|77|a-12
_ is my|77|a21
_ is no|77|a-28
_ is not|69|a-17
_ is on|72|
_ is only|77|a-24
_ is something|77|a-12
_ is still|61|
_ is that|70|
_ is the|56|a49
_ is what|77|
_ is where|66|a32
_ it was|77|a-7
_ job $|70|
_ last month|72|a-19
_ last night|77|a24
_ last spring|77|a-17
_ last week|65|a-20
_ last year|66|
_ last ⟨|77|a38
_ let me|65|
_ licence ,|74|a-10
_ looks after|77|a29
_ lost the|77|a-12
_ made me|64|
_ may be|77|a19
_ needs someone|72|a21
_ now ,|74|a-9
_ number ,|74|a-4
_ of the|77|a4
_ office $|77|a-11
_ office on|70|a-12
_ on 0|74|a-6
_ on a|72|a-21
_ on my|70|a-10
_ on the|51|a-19
_ on ⟨|49|a70
_ one day|77|a35
_ or ⟨|74|a-31
_ pay for|74|a6
_ position $|64|a-16
_ position at|67|a-7
_ post $|69|a-12
_ post ,|72|a-13
_ role $|70|a-15
_ role ,|74|a-10
_ role and|77|a-13
_ runs the|77|a13
_ s $|74|a32
_ s open|77|a41
_ s reputation|77|a25
_ said to|77|a-14
_ said you|77|a-19
_ should be|77|a-15
_ should reach|77|
_ since 0|62|a-12
_ since i|66|a30
_ since my|77|
_ since the|70|a19
_ since you|77|a-19
_ since ⟨|72|a-7
_ so i|65|a17
_ so that|77|a12
_ sound like|77|
_ sounds like|74|
_ speak very|77|a-11
_ still has|77|a-27
_ suggested that|77|a-9
_ taught me|58|a-25
_ team $|74|a24
_ than take|77|a8
_ than the|77|
_ that i|64|a11
_ that we|74|a-15
_ that you|61|a-11
_ that ⟨|70|a-39
_ the same|72|a7
_ these days|77|a-4
_ this morning|69|
_ this week|77|a42
_ this year|77|a-18
_ to get|69|a-6
_ to know|77|a30
_ to your|77|a-6
_ to ⟨|72|a-11
_ today ,|77|a-4
_ told me|64|a6
_ too ,|69|
_ took over|63|a9
_ took the|77|
_ treats its|77|a26
_ two years|72|a-10
_ until the|62|a-12
_ until they|77|
_ until ⟨|74|a-6
_ used to|74|a-17
_ want me|74|a16
_ wants me|72|a9
_ was a|64|a14
_ was my|67|
_ was the|63|a-17
_ we did|74|
_ we had|60|
_ when i|67|a-34
_ when the|77|a-10
_ when you|72|a7
_ where i|72|a-6
_ while i|74|a-12
_ who asked|77|
_ who would|77|a-23
_ will be|77|
_ will give|77|a-18
_ will not|72|a15
_ with a|63|a-23
_ with my|67|a24
_ with no|77|a18
_ with one|77|a-17
_ with the|65|a-4
_ with you|77|a-15
_ with ⟨|77|a-10
_ would be|57|a17
_ would get|77|a13
_ would have|74|a-11
_ would let|74|a37
_ would like|72|a-16
_ would suit|74|a17
_ yesterday $|77|a22
_ ⟨ ,|77|a-20
_ ⟨ ⟨|77|a-17
_0 !|62|a13
_0 $|21|a-12
_0 (|66|a-21
_0 )|69|a-13
_0 ,|17|a-94
_0 0|42|a-93
_0 :|59|a4
_0 ;|60|
_0 ?|54|a36
_0 a|57|a12
_0 about|61|a-17
_0 after|63|a8
_0 afterwards|77|a-21
_0 again|63|a38
_0 all|65|a-5
_0 already|77|a-6
_0 always|77|a8
_0 and|31|a-18
_0 any|72|a13
_0 are|57|a-8
_0 around|77|
_0 as|52|a-22
_0 asked|59|a24
_0 at|49|a-50
_0 back|74|a-7
_0 be|66|a-14
_0 because|57|
_0 before|54|a27
_0 behind|77|a-27
_0 bless|77|a-12
_0 body|77|a-13
_0 branch|63|a-24
_0 bring|77|a5
_0 brought|72|a-15
_0 but|57|a-42
_0 by|61|a-25
_0 came|61|a18
_0 can|53|a44
_0 card|65|a-22
_0 certificate|59|a-18
_0 certification|77|
_0 chose|74|a24
_0 closed|72|a-24
_0 closes|77|a9
_0 comes|77|a10
_0 consider|72|a17
_0 contract|74|a-18
_0 could|61|a45
_0 course|69|a-11
_0 crew|77|a50
_0 days|74|a-41
_0 depot|77|a-10
_0 did|60|a-20
_0 discharge|77|a-10
_0 do|61|a13
_0 does|56|a53
_0 down|74|a7
_0 during|67|a-24
_0 eight|74|
_0 ended|77|a-6
_0 even|64|a11
_0 ever|69|
_0 every|63|a-27
_0 family|77|a10
_0 feels|77|a23
_0 file|77|a-15
_0 finishes|77|a-6
_0 first|66|a-23
_0 for|36|a4
_0 from|51|a16
_0 gave|58|a-18
_0 gets|72|a9
_0 give|74|a11
_0 gives|67|a22
_0 go|74|a5
_0 goes|74|a-4
_0 going|77|a-4
_0 got|66|a11
_0 had|52|a27
_0 handles|77|
_0 has|39|a44
_0 have|58|a-30
_0 helped|74|a-34
_0 here|72|a-13
_0 hires|74|a17
_0 i|39|a-14
_0 if|60|a36
_0 in|38|a-43
_0 interview|74|a-8
_0 is|34|a85
_0 it|72|a-29
_0 job|61|
_0 just|77|a-27
_0 kept|77|a-14
_0 kitchen|74|a36
_0 knew|77|a-5
_0 knows|69|a-24
_0 last|52|
_0 let|63|a-11
_0 lets|77|a11
_0 letter|77|
_0 level|77|
_0 licence|70|a-11
_0 like|77|
_0 line|74|a-10
_0 look|74|a7
_0 looked|74|a53
_0 looks|69|a27
_0 lost|67|a-8
_0 made|61|a14
_0 makes|72|a22
_0 may|65|a27
_0 means|77|a4
_0 might|69|a40
_0 mostly|77|a-10
_0 must|77|a15
_0 my|69|a-9
_0 need|66|a22
_0 needed|77|a7
_0 needs|57|a51
_0 never|67|a-7
_0 next|67|a-5
_0 not|74|a4
_0 now|63|a-17
_0 number|67|a-15
_0 of|66|a55
_0 office|60|a13
_0 on|40|a-26
_0 once|72|a-20
_0 one|69|a19
_0 only|69|a-18
_0 or|63|a-16
_0 paid|74|a-6
_0 paper|77|a-23
_0 papers|69|
_0 pay|72|a8
_0 pays|72|a-11
_0 picked|77|a18
_0 position|55|a-45
_0 post|61|a-24
_0 put|70|a-18
_0 puts|74|a8
_0 ran|77|
_0 rang|77|a-4
_0 registration|67|a-10
_0 right|74|a-31
_0 road|74|a-8
_0 role|63|a-33
_0 room|77|a-9
_0 round|74|a-15
_0 run|74|a-9
_0 runs|66|a26
_0 s|47|a16
_0 said|59|
_0 say|74|a8
_0 says|66|a-5
_0 school|77|a-12
_0 seems|77|a9
_0 sends|74|a47
_0 sent|77|
_0 seven|77|a-7
_0 should|61|a8
_0 side|77|
_0 since|50|a-8
_0 site|74|a11
_0 so|56|a-31
_0 sold|77|a19
_0 some|77|a12
_0 sound|74|a17
_0 sounds|72|a30
_0 speak|74|a-28
_0 stands|74|a11
_0 starts|74|a9
_0 still|54|a12
_0 store|77|
_0 straight|77|a-19
_0 suggested|74|a-29
_0 take|74|a43
_0 takes|67|a16
_0 taught|58|a-25
_0 team|69|a26
_0 test|70|a-13
_0 than|63|a47
_0 that|48|a-29
_0 the|55|
_0 there|69|
_0 these|77|a-4
_0 they|67|a-19
_0 this|58|a17
_0 three|74|a-19
_0 till|77|a-12
_0 time|77|a-33
_0 to|47|a-13
_0 today|77|a-4
_0 told|63|
_0 tomorrow|72|a19
_0 too|65|a-18
_0 took|57|a21
_0 trained|77|
_0 training|67|a-9
_0 treats|74|a36
_0 turned|67|a10
_0 twice|72|a49
_0 two|66|a-25
_0 under|72|a-5
_0 uniform|74|
_0 until|53|a-6
_0 up|77|a-19
_0 used|72|a-26
_0 want|66|a26
_0 wanted|72|a-36
_0 wants|63|a24
_0 was|43|a24
_0 we|46|a-54
_0 well|72|a-21
_0 went|65|a-8
_0 were|60|a12
_0 when|57|a-43
_0 whenever|72|a11
_0 where|66|a-30
_0 which|77|a-14
_0 while|70|a-16
_0 who|54|a-5
_0 whom|77|a-12
_0 will|50|
_0 with|46|a-19
_0 within|77|
_0 works|77|a26
_0 would|45|a36
_0 yesterday|65|a13
_0 yet|72|a4
_0 you|59|a-56
_0 –|72|a26
_0 ⟨|58|a9
_1 !|64|a5
_1 $|35|a-18
_1 ,|36|a-4
_1 0|47|a-33
_1 :|77|a-17
_1 ;|72|a-18
_1 ?|61|a-30
_1 a|37|a7
_1 about|59|a9
_1 after|69|a26
_1 again|74|a-4
_1 agreed|74|a-14
_1 all|59|a16
_1 already|69|
_1 also|67|a-9
_1 always|67|a10
_1 am|70|a-4
_1 an|59|
_1 and|30|a-9
_1 another|69|a29
_1 any|64|a39
_1 anything|74|a-54
_1 are|69|a19
_1 as|59|a4
_1 ask|72|a-26
_1 asked|66|a-51
_1 at|55|a55
_1 attached|74|a-23
_1 autumn|72|a-7
_1 back|77|a-20
_1 be|51|a25
_1 because|65|a-21
_1 been|62|a8
_1 before|67|a-49
_1 being|77|
_1 better|72|
_1 but|54|a-13
_1 by|67|
_1 call|72|a15
_1 came|74|a-9
_1 can|61|a-12
_1 card|72|a34
_1 certificate|70|
_1 chosen|77|a-5
_1 class|69|
_1 close|77|a-20
_1 closed|77|
_1 closing|77|a15
_1 coffee|77|a8
_1 come|69|a-21
_1 comes|74|a-9
_1 consider|77|a8
_1 could|66|a9
_1 course|77|a-13
_1 cut|77|a-15
_1 day|62|a8
_1 days|77|a-4
_1 decided|74|a8
_1 did|62|a-31
_1 do|62|a17
_1 doing|66|a-14
_1 down|77|a-23
_1 drove|77|a-4
_1 eight|70|a-22
_1 eleven|72|a-7
_1 even|77|a14
_1 every|63|a46
_1 exam|74|
_1 filled|77|a6
_1 finished|77|a-11
_1 first|63|a16
_1 five|61|a8
_1 for|46|a20
_1 forty|74|a-15
_1 four|63|
_1 fourteen|74|a-6
_1 from|59|
_1 full|77|a16
_1 gave|69|a-11
_1 get|63|a21
_1 give|70|a-5
_1 giving|70|a-25
_1 go|70|
_1 going|72|a13
_1 gone|72|a18
_1 good|62|
_1 got|69|a30
_1 had|54|a-19
_1 half|69|a-22
_1 has|55|a-16
_1 have|54|a31
_1 he|63|
_1 help|77|a17
_1 her|77|a14
_1 here|77|a15
_1 hiring|74|a-4
_1 his|70|a-28
_1 home|70|a-6
_1 hope|74|a7
_1 how|70|a24
_1 i|35|a4
_1 if|59|a8
_1 in|44|a-33
_1 interview|77|a-41
_1 into|72|a-34
_1 is|51|a37
_1 it|50|
_1 it's|74|a-12
_1 its|50|a22
_1 job|74|a27
_1 just|66|a4
_1 keep|74|a28
_1 kept|74|a9
_1 know|69|a24
_1 last|70|a-10
_1 learned|74|a-5
_1 less|74|
_1 let|66|a31
_1 like|58|a5
_1 list|77|a-8
_1 long|74|a15
_1 look|77|a15
_1 looked|74|a-6
_1 looking|70|a5
_1 lost|77|a-9
_1 made|61|a7
_1 me|37|a14
_1 meet|72|a25
_1 month|70|a-28
_1 more|65|a-6
_1 morning|64|a20
_1 most|72|a-9
_1 mostly|60|a12
_1 moved|70|a-15
_1 much|72|a-13
_1 my|42|a-5
_1 need|66|
_1 needs|72|a28
_1 never|70|a-25
_1 next|77|a10
_1 night|72|a19
_1 nine|63|a-30
_1 no|58|a28
_1 nobody|72|a-20
_1 not|46|a36
_1 nothing|74|
_1 now|58|a-18
_1 of|57|a-4
_1 offer|77|a-10
_1 offered|65|a-51
_1 old|77|
_1 on|48|a-35
_1 once|70|a-34
_1 one|58|a-6
_1 only|59|a7
_1 open|66|a50
_1 opened|77|a-12
_1 opening|74|a-4
_1 or|61|a-33
_1 other|77|
_1 our|72|a-4
_1 out|65|a19
_1 over|59|
_1 page|77|a46
_1 passed|77|a-11
_1 people|67|a32
_1 picked|77|a-20
_1 planning|77|a28
_1 please|70|a21
_1 prepared|74|a-7
_1 put|63|a9
_1 ran|67|a-16
_1 reach|77|
_1 release|77|a-27
_1 reputation|77|a25
_1 ring|77|a8
_1 room|69|a-15
_1 s|72|a-9
_1 said|66|a-6
_1 same|69|a4
_1 say|67|a5
_1 says|66|a-20
_1 school|77|a6
_1 second|77|a-6
_1 see|77|a15
_1 send|77|a-16
_1 seven|69|a-13
_1 she|64|a-28
_1 short|74|a21
_1 should|72|a-22
_1 show|77|a-11
_1 since|61|a6
_1 six|59|a-13
_1 so|41|a9
_1 some|74|
_1 somebody|70|a26
_1 someone|65|a34
_1 something|69|a-8
_1 soon|74|
_1 spring|72|a-11
_1 stayed|77|a15
_1 still|56|a6
_1 suit|74|a17
_1 summer|74|a-18
_1 take|66|
_1 takes|74|
_1 taking|77|
_1 taught|72|a-5
_1 tell|67|a-19
_1 ten|72|a32
_1 term|77|a18
_1 thank|74|a19
_1 that|48|
_1 that's|74|a-17
_1 the|28|a5
_1 their|65|a-4
_1 them|74|a17
_1 then|62|a15
_1 there|72|a-4
_1 they|53|a-25
_1 thirty|65|a29
_1 this|63|
_1 though|64|a-11
_1 three|57|a6
_1 through|72|
_1 time|66|a24
_1 to|46|a24
_1 together|77|a-16
_1 told|63|a-20
_1 tomorrow|77|a18
_1 took|70|a8
_1 twelve|74|a-9
_1 twenty|72|a4
_1 two|54|a-8
_1 under|74|a-4
_1 up|65|
_1 us|61|a-28
_1 use|72|
_1 valid|77|
_1 very|63|a29
_1 want|67|a29
_1 wants|74|
_1 was|51|a-12
_1 we|58|a-25
_1 week|61|a-17
_1 weeks|77|a-18
_1 well|65|a-5
_1 went|70|a-9
_1 were|72|a-9
_1 what|66|a34
_1 when|61|a-17
_1 where|43|a-16
_1 which|53|a-14
_1 while|77|a-28
_1 who|52|a-23
_1 whom|77|a-13
_1 whose|72|a6
_1 will|67|a14
_1 willing|74|a-38
_1 with|47|a11
_1 work|72|a-12
_1 worked|74|a-4
_1 would|56|a-17
_1 write|74|a-29
_1 wrote|67|a-28
_1 year|61|a9
_1 years|58|a21
_1 you|43|
_1 your|53|a9
_1 ⟨|33|
_2 !|74|a30
_2 $|34|a-5
_2 )|74|a-11
_2 ,|35|a-21
_2 0|46|a-13
_2 ;|72|a31
_2 ?|58|a26
_2 a|39|a17
_2 about|58|a10
_2 after|61|a-29
_2 afternoon|77|a-22
_2 again|74|a11
_2 ago|70|a-14
_2 all|61|a-14
_2 already|77|
_2 also|77|a10
_2 always|74|a-10
_2 am|63|a22
_2 an|65|a21
_2 and|38|a30
_2 another|72|a38
_2 answer|70|a-39
_2 any|74|a-25
_2 are|62|a12
_2 as|60|a4
_2 asked|72|a17
_2 at|54|a14
_2 autumn|72|a-4
_2 back|63|a4
_2 be|55|
_2 because|77|a34
_2 been|63|a-9
_2 before|65|a-4
_2 best|67|a35
_2 better|77|a11
_2 bike|77|a8
_2 bit|74|
_2 boss|77|a-11
_2 bring|77|a-9
_2 but|63|a7
_2 by|59|a46
_2 calls|77|a-15
_2 came|72|a21
_2 can|57|a-21
_2 case|70|a-10
_2 chara|74|
_2 class|77|a-6
_2 clean|74|a7
_2 closed|74|a-13
_2 come|74|a-12
_2 coming|74|a-4
_2 corner|77|a-7
_2 cried|77|
_2 current|70|
_2 customer|77|a-12
_2 dates|77|a-30
_2 day|63|a-4
_2 days|77|a5
_2 decide|74|a-5
_2 did|66|a-5
_2 do|62|a9
_2 doing|77|a26
_2 done|72|a-19
_2 door|77|a12
_2 down|74|a-21
_2 drivers|77|a16
_2 each|74|
_2 eight|77|
_2 eleven|77|a-5
_2 else|70|a-18
_2 end|70|a-10
_2 even|72|a29
_2 every|62|a-15
_2 families|74|
_2 family|77|a14
_2 feel|74|a28
_2 few|77|a32
_2 first|54|a33
_2 fit|77|a11
_2 five|65|a-20
_2 for|45|a28
_2 forty|72|a-4
_2 found|77|a4
_2 four|64|a-25
_2 fourteen|77|a4
_2 from|55|a17
_2 front|77|a-23
_2 full|70|a5
_2 gave|74|a34
_2 get|74|a38
_2 give|74|a24
_2 go|70|a-35
_2 goes|74|a21
_2 good|64|a37
_2 got|69|a-10
_2 great|77|a8
_2 had|63|a-23
_2 half|74|a22
_2 hard|72|a-19
_2 has|65|a-38
_2 have|52|
_2 he|67|a10
_2 head|72|a-23
_2 hello|77|a8
_2 her|74|a41
_2 here|77|a10
_2 hold|77|a-4
_2 hope|70|a18
_2 hour|70|a7
_2 hours|74|a8
_2 how|65|a-25
_2 hundred|70|a15
_2 i|31|a-29
_2 if|65|a54
_2 in|44|a4
_2 inspection|77|a-11
_2 intake|77|a12
_2 interview|64|a16
_2 is|51|a-7
_2 it|50|a8
_2 it's|72|a-25
_2 its|58|a34
_2 itself|74|a40
_2 junior|77|
_2 just|63|a-5
_2 keep|77|a5
_2 kept|74|a7
_2 kids|77|a-18
_2 kind|77|a13
_2 kitchen|77|a-9
_2 knew|74|a5
_2 know|60|a22
_2 last|61|a-8
_2 lease|77|a7
_2 left|72|a-10
_2 let|69|a-9
_2 letter|77|a-15
_2 like|66|a14
_2 line|72|
_2 long|72|a4
_2 looked|77|
_2 lost|77|
_2 lovely|74|a-4
_2 made|70|a7
_2 make|74|a-16
_2 match|77|a9
_2 me|38|a-9
_2 meet|77|
_2 mentioned|77|a-10
_2 minutes|69|
_2 moment|72|a-13
_2 month|74|a9
_2 months|72|a-16
_2 more|70|a6
_2 morning|69|a5
_2 most|69|a-10
_2 move|74|a13
_2 moved|74|a4
_2 much|69|a11
_2 must|77|
_2 my|47|a34
_2 name|72|a11
_2 need|74|a-21
_2 never|70|a-16
_2 new|65|a49
_2 next|72|a7
_2 night|69|a16
_2 nine|66|a11
_2 no|69|
_2 none|74|a7
_2 not|59|a23
_2 nothing|70|a-8
_2 notice|77|
_2 now|74|a27
_2 number|72|a8
_2 of|52|
_2 off|77|a-7
_2 old|72|a-11
_2 on|50|a12
_2 one|53|a36
_2 only|58|a8
_2 open|72|a-11
_2 or|62|a-30
_2 other|74|a34
_2 our|66|a6
_2 out|65|a9
_2 over|65|a-9
_2 own|63|a9
_2 papers|77|a-4
_2 people|56|a6
_2 person|77|a10
_2 place|66|
_2 position|77|a19
_2 post|77|a-27
_2 problem|77|
_2 put|69|
_2 ran|72|a-4
_2 responsible|77|a-5
_2 right|70|a27
_2 ring|74|a5
_2 said|59|
_2 salary|77|
_2 same|61|a12
_2 saw|72|a-7
_2 say|72|a-15
_2 says|65|a10
_2 school|77|a-18
_2 schools|74|a18
_2 season|72|a44
_2 seasons|77|a-6
_2 second|64|a8
_2 see|67|
_2 sent|74|a-21
_2 she|69|a-6
_2 shop|77|a-21
_2 short|77|
_2 should|72|a-12
_2 showed|74|a62
_2 since|70|a20
_2 six|67|a-7
_2 small|72|a25
_2 so|57|
_2 somebody|74|
_2 someone|69|
_2 speak|70|a-18
_2 spent|77|a-4
_2 spoke|77|a-6
_2 spring|70|a14
_2 start|77|a-7
_2 still|63|a34
_2 summer|72|a15
_2 summers|72|a-16
_2 take|74|a30
_2 taught|74|a4
_2 tell|69|a-14
_2 than|66|a5
_2 that|52|a19
_2 that's|72|a14
_2 the|31|
_2 their|69|a14
_2 them|72|a28
_2 then|69|a-6
_2 there|70|a-36
_2 they|63|
_2 think|74|a54
_2 thirty|77|a-10
_2 this|67|a-32
_2 three|63|a22
_2 through|70|a-8
_2 time|64|a11
_2 to|41|a-8
_2 told|67|a-19
_2 too|77|a-6
_2 took|69|a21
_2 trained|72|a-12
_2 treat|77|
_2 trial|74|a-6
_2 turned|74|a-9
_2 twenty|70|a-15
_2 twice|77|a12
_2 two|55|a28
_2 under|70|a-6
_2 until|74|a-6
_2 up|63|a17
_2 us|62|a15
_2 used|72|a-13
_2 useful|77|a-6
_2 van|74|a14
_2 very|70|a-13
_2 want|72|
_2 was|49|a-42
_2 way|67|a-26
_2 we|58|a-20
_2 website|77|a8
_2 week|70|
_2 weeks|72|a-5
_2 well|66|a-24
_2 went|66|a-11
_2 were|65|a10
_2 what|70|a-18
_2 when|67|a5
_2 where|66|
_2 whether|74|a-19
_2 which|67|a-13
_2 who|66|
_2 whole|77|a-12
_2 whom|77|a-6
_2 will|59|a-38
_2 winter|77|
_2 with|46|a10
_2 work|63|a-13
_2 would|55|a28
_2 write|77|a-20
_2 year|67|a-25
_2 years|45|a-13
_2 yes|77|
_2 you|44|a-37
_2 your|52|a-14
_2 ⟨|35|a-25
a 0 _|74|a-4
a _ $|67|a-22
a _ ,|67|a-5
a _ 0|70|a-7
a _1|46|a-81
a _2|61|a-43
a _3|37|a-20
a _4|37|
a call . _|77|a16
a call from _|77|a16
a friend . _|77|a-5
a hospital . _|77|
a hotel . _|77|
a hotel in _|77|
a lot . _|74|a25
a place . _|63|a10
a place at _|74|a-4
a place like _|67|a16
a school . _|74|a19
a school like _|77|a20
a week . _|74|a29
about _ $|60|a30
about _ ,|67|a10
about _ and|72|a20
about _ than|77|a12
about _ was|70|a-30
about _1|46|a64
about _2|48|a-32
about _3|63|a27
about _4|54|a15
about how _|69|a27
about the _|52|a-48
about what _|77|a-21
accept _4|77|a-4
account _2|77|a16
accounts _2|74|a15
across _2|74|a-9
admire _2|77|a7
admired _1|70|a32
admired _2|77|a-16
advice _3|77|
after 0 . _|77|a-23
after _ $|72|a-20
after _ ,|70|a-10
after _1|60|a-45
after _2|63|a-7
after _3|67|a-7
after _4|64|a-9
after the _|66|a-22
again , _|77|a-6
again _2|62|
again _3|77|a18
again _4|77|a-13
again at _|70|a13
against _1|72|a31
agency _2|77|a-17
agency _3|72|a8
agreed _2|74|
agreed at _|74|
all _1|74|a16
all _2|56|a46
all _3|70|a6
all _4|62|a15
all at _|64|a20
all the _|74|a11
along _2|74|a23
already _2|70|a20
already _3|69|a16
already _4|77|
also _2|74|a-11
also _3|69|a-16
also _4|77|
always _2|77|a-4
always admired _|77|a-4
am _2|59|a-6
am _3|51|a10
am _4|52|a5
am at _|69|a-39
am grateful . _|77|a-11
am on _|77|a6
am starting . _|77|a-16
am told . _|74|a-15
an _1|60|a-52
an _2|72|a-15
an _3|57|a16
an _4|60|a-6
an hour . _|77|a28
an interview . _|77|a17
analyst _2|77|a-5
and _ $|67|a-23
and _ ,|63|a-15
and _ bless|77|a-12
and _ for|70|a-32
and _ has|77|
and _ is|67|a17
and _ on|72|a-11
and _ will|77|a5
and _1|45|a-9
and _2|46|a-10
and _3|44|a-20
and _4|45|a7
and a _|77|
and about _|77|a24
and at _|74|a-11
and enough _|77|a-16
and if _|74|a17
and my _|74|a-8
and one . _|77|
and one in _|77|
and said , _|74|a-19
and said . _|72|a-20
and the . _|74|a-15
and the _|62|a-20
and to . _|74|a20
and to ⟨ _|77|a22
and work . _|77|a14
and ⟨ , _|77|
and ⟨ . _|72|
and ⟨ _|66|
another _3|72|a13
another _4|72|a-5
answer _2|74|a4
any _2|77|a18
any _3|70|
any _4|66|a20
any news . _|77|a25
any news from _|77|a25
anyone _2|74|a14
anyone _3|77|a-5
anyone from _|77|a23
anything _2|67|a-7
application _2|74|a27
application to _|77|a14
applied _2|70|a8
applied to _|72|a6
apply _2|69|a-9
apply to _|69|a-9
appointment _2|77|a-9
appreciate _2|77|
appreciate that _|77|
apprenticeship _2|74|a4
apprenticeship with _|77|
are _ ,|77|a-5
are _1|77|a-5
are _2|65|a-20
are _3|60|a26
are _4|66|a-15
around _1|72|a-12
article _4|77|a-15
as _ $|72|a-7
as _ ,|70|a-20
as _1|57|a-20
as _2|59|a5
as _3|63|a-9
as _4|53|
as a _|67|a-9
as my _|77|a-18
ask _2|63|a17
ask _3|74|a10
ask _4|72|a-17
ask whether _|74|a-16
asked _1|72|a-31
asked _2|74|a-19
asked _3|70|a20
asked _4|69|a-9
asked me . _|77|a11
asking _2|72|a-7
asking because _|77|a-7
assessment _3|77|a60
at _ $|34|a28
at _ ,|31|a45
at _ ;|72|a-20
at _ ?|63|a39
at _ a|74|a33
at _ about|74|
at _ after|72|a11
at _ all|74|a-23
at _ and|48|a-8
at _ are|69|a34
at _ as|69|a39
at _ asked|74|a51
at _ because|77|a7
at _ before|61|a-6
at _ but|62|a-24
at _ came|77|
at _ can|74|a-11
at _ do|77|a35
at _ does|77|
at _ even|72|a-13
at _ for|50|a-40
at _ from|66|a-24
at _ gave|74|a-16
at _ had|67|a-8
at _ has|61|a-34
at _ have|74|a-15
at _ i|52|a-23
at _ if|67|a9
at _ in|54|a18
at _ is|52|a-14
at _ knew|77|a-5
at _ knows|74|a-20
at _ last|65|a21
at _ made|70|a14
at _ never|77|a-5
at _ next|77|a37
at _ now|72|a-30
at _ on|54|a-4
at _ s|67|a8
at _ said|67|a31
at _ says|77|a-14
at _ should|74|a-9
at _ since|70|a-28
at _ so|67|
at _ speak|74|a-28
at _ still|67|a10
at _ suggested|74|a-29
at _ taught|66|a-11
at _ than|74|a14
at _ that|64|a-21
at _ the|66|
at _ this|70|a9
at _ to|63|a-28
at _ today|77|a-4
at _ told|74|a-31
at _ too|70|a45
at _ turned|77|a-21
at _ two|74|a-11
at _ until|66|a-17
at _ used|77|a-14
at _ was|54|a-24
at _ we|53|a-42
at _ went|70|a-4
at _ were|64|a32
at _ when|66|a-15
at _ while|74|a-12
at _ who|64|a31
at _ will|74|a-35
at _ with|61|a20
at _ would|63|a20
at _ yesterday|77|a30
at _ you|77|a-30
at _ ⟨|74|a-8
at _1|16|a66
at _2|42|a31
at _3|62|a-9
at _4|50|a-4
at home . _|69|a10
at home in _|72|a-13
at how _|77|a-30
at the _|45|a25
at your _|66|a-12
at ⟨ _|74|a46
attached _1|74|a-12
attached _3|66|a-20
attached to . _|72|a-12
attached to 0 _|74|a-6
attended _4|77|
audit _2|74|a-26
aunt _2|77|a-4
aunt in _|77|a-4
away _2|72|a10
away from _|72|a10
b _3|74|a-7
back _2|57|a8
back _3|67|a-14
back from _|74|
back to _|63|a-32
bank _2|74|
be _2|55|a9
be _3|52|a25
be _4|52|a-16
be at _|65|a15
be happy . _|77|a36
be in _|70|a-5
be part . _|72|a-9
be part of _|72|a-9
be useful . _|72|a38
be useful to _|77|a14
because _1|65|a-4
because _2|70|a24
because _3|74|a4
because _4|72|a-23
been _2|62|a20
been _3|61|a21
been _4|62|a24
been at _|74|a11
been with _|72|a29
before _1|63|a-6
before _2|72|
before _3|69|
before _4|74|a18
began _2|77|a-6
begin _2|77|a8
being _3|77|a11
believe _1|74|a12
bench _2|77|a-8
best _2|70|a-5
best _3|65|a-22
best _4|77|a26
best wishes . _|77|a-25
between _ and|72|a-10
between _1|67|a-31
between _3|74|a-15
between _4|77|a-9
between ourselves , _|77|a-11
between ourselves . _|77|a-11
big _1|77|a-6
big _3|77|a-6
block _2|77|a-9
board _2|77|a8
board _3|69|a23
boss , _|74|a-5
boss _2|61|a-24
boss at _|70|a-18
boss in _|77|a-20
both _2|72|a16
both _3|77|a-9
bought _4|70|a31
box _2|77|a-21
boys _2|77|a15
branch _2|77|a-6
branch in _|77|a-6
bring _1|74|a10
bring _2|63|a29
bring _3|72|a-6
bring _4|59|a4
bring my _|70|a-7
bring to _|72|a42
built _2|77|a-5
bus _2|63|a-25
bus _3|72|a25
bus from _|69|a-9
business _3|77|a-17
business _4|77|a29
but _ has|72|a-8
but _ is|77|a-15
but _ was|74|a32
but _1|56|a33
but _2|69|a26
but _3|69|a-33
but _4|67|
by _ $|65|a-31
by _ ,|61|
by _ and|74|a-14
by _ in|70|a-24
by _ with|77|a19
by _1|47|
by _2|64|a-21
by _3|69|a62
by _4|69|a23
by the _|69|a-17
call _1|77|a-16
call _2|69|a63
call from _|72|a31
called _ ,|74|a-6
called _1|65|a-59
came _2|58|a-21
came _3|63|a25
came _4|64|a9
came away . _|74|a13
came away from _|74|a13
came from _|70|a-27
came out . _|74|a19
came out of _|77|a9
came to _|66|a25
can _3|58|a30
can _4|56|a-13
can be . _|77|a7
candidate _2|77|a8
canteen _2|77|a19
car _2|77|
card _2|70|a-4
card _3|77|a-15
card from _|74|a-4
care _4|77|a-23
centre _2|77|
certificate _2|67|a-18
certificate _3|72|a-15
certificate from _|72|a-10
chance _2|77|a16
change _4|77|a24
check _2|72|a-5
checked _2|77|a-14
chef _2|72|a15
chef _3|77|a9
children _2|72|a15
claims _3|77|a-14
class _2|74|a-10
class at _|77|a-10
classes _2|74|a-18
classes at _|77|a-17
clean _3|74|a11
clerk _2|70|
clerk at _|74|a13
client , _|77|a-19
client _2|74|a29
clinic _2|77|a-7
clinic in _|77|a-7
coffee _2|74|a-19
coffee at _|77|a-28
colleagues _2|65|a8
colleagues at _|65|a8
college _2|74|
come _2|58|
come _3|58|a43
come _4|70|a19
come back . _|72|a32
come back to _|72|a32
come from _|72|a-20
come through . _|77|a33
come through to _|77|a33
come to _|65|a11
comes _2|77|a-4
comes _3|70|a29
comes from _|77|a-4
comes up . _|77|a24
comes up at _|77|a24
coming _2|74|a12
committee _2|77|
company , _|77|a-18
company _2|69|a-9
completed _2|74|a-4
compliance _3|77|a-27
contract _2|61|
contract at _|77|
contract with _|69|a-14
contributing _2|77|a27
contributing to _|77|a27
cook _2|77|a4
could _2|77|a34
could _3|67|a32
could _4|67|a-12
counsel _2|77|a-5
counter _2|69|a4
counter at _|77|a-8
counter in _|77|a-5
course _2|58|a-24
course at _|67|a-13
course in _|67|a-11
course with _|74|
cover _2|70|a26
cover at _|72|a27
credit _3|74|a-10
crew _2|70|a6
crew _3|77|a-22
crew out . _|77|a-22
crew out of _|77|a-22
current _3|69|a-6
customer _2|74|a18
customer of _|74|a18
cut _4|77|a-8
data _2|74|a-11
data _4|77|a-9
data from _|77|a-5
date _2|69|a8
date at _|77|a40
daughter _3|77|
day _2|59|a25
day _3|70|a-23
day _4|74|a-32
day at _|72|a26
day with _|74|a15
days _2|67|a-11
days in _|77|
decide _2|72|
delighted _4|72|a35
department _2|72|a15
department at _|72|a15
desk _2|63|a-17
desk _3|77|
desk at _|66|
desk of . _|77|
desk of the _|77|
did _1|74|
did _2|65|a-17
did _3|65|a8
did _4|55|a-51
did at _|74|a-15
diploma _2|74|a-8
discuss _2|77|a-5
discuss the _|77|a-5
dispatcher _2|77|a20
dispatcher at _|77|a20
do _2|64|a-13
do _3|53|
do _4|57|a71
do at _|77|a33
do it . _|66|a9
do it at _|77|a7
do it for _|72|a10
do so . _|74|a6
do so at _|77|a6
do that . _|77|a20
do things . _|77|a13
do things at _|77|a13
doctor _2|74|a-16
does _ pay|74|a6
does _1|61|a54
does _4|77|a12
doing _2|67|a-13
doing _4|74|a-9
doing at _|72|
done _2|77|a-7
done _3|67|a24
done _4|77|a-23
door _2|70|a31
down _1|72|a-33
down _2|62|
down by _|77|a18
drawing _3|77|
drawings _3|74|a-12
drawings of . _|74|a-12
drawings of the _|74|a-12
drew _3|77|a-10
drive _2|70|a-11
drive _3|77|a-13
drive for _|77|a16
driver _2|74|a-12
driving _3|72|a7
drop _3|77|a5
drove _2|74|a-9
drove _4|77|a-10
drove for _|77|a-8
during _4|69|a4
eager _4|77|a11
early _3|77|a-7
eight _3|74|a-7
eight years . _|77|
eight years in _|77|
eleven _3|77|a-13
eleven years . _|77|a-13
else _2|70|a17
else _4|77|a11
else at _|74|a8
employer , _|72|a-10
employer _2|72|a-10
end _2|77|a-12
engineer _2|70|a20
engineer in _|72|a13
enjoyed _3|77|a16
enjoyed _4|74|a13
enough _ to|77|a-16
enough _1|77|a-16
even _2|74|a-12
even _4|77|a31
evening _2|77|a-29
evening _3|72|a-14
evenings _4|77|
ever _3|74|a-36
ever _4|74|a18
every _1|77|a-7
every _3|62|
every _4|67|a-5
everybody _2|77|a10
everybody at _|77|a10
everyone _2|58|
everyone _3|77|a38
everyone _4|77|a32
everyone at _|60|
everything _2|74|a14
everything _4|77|a32
expected _4|77|a-35
experience _2|69|a-17
experience _3|72|
explained _3|77|a-10
eye _2|77|a22
factory _2|74|a-18
fair _3|72|a33
family _2|77|a31
family _4|77|a-17
father _2|77|
father _4|74|a10
few _3|77|
few _4|77|a-9
file _2|69|a24
file at _|74|a13
final _3|72|a6
final interview . _|77|
find _2|70|a15
find _3|77|a-7
find _4|74|a-18
find my _|74|
finish _4|72|a-4
finished _2|70|a-6
finished _4|72|a-9
finished at _|77|a-5
fire _2|77|a7
fire at _|77|a7
firm , _|72|a-5
firm _2|70|
first _2|77|a34
first _3|58|a20
first _4|63|a8
first month . _|72|
first month at _|74|a10
fish _2|77|a8
fit _4|77|a14
five _3|70|a-4
five _4|69|a-23
five years . _|72|a-14
floor _2|66|a30
floor at _|72|a-7
follow _1|77|a20
followed _1|77|a16
food _3|77|
food _4|77|
for _ $|47|a55
for _ ,|46|a39
for _ and|57|
for _ as|77|a-9
for _ at|66|a-13
for _ before|77|a-20
for _ every|77|a-14
for _ for|74|a-30
for _ from|74|a50
for _ i|66|a15
for _ in|65|a-23
for _ is|67|a-19
for _ last|77|a-16
for _ on|63|
for _ s|72|
for _ since|72|a-30
for _ to|77|a14
for _ until|65|a14
for _ with|77|a-16
for _1|31|a39
for _2|47|a-24
for _3|54|
for _4|41|
for a _|77|a-21
for me . _|77|a32
for me _|74|a11
for the . _|74|a-20
for the _|51|
forklift _3|77|
form _3|77|a32
former _3|77|
forty _4|72|a7
forward _4|77|a21
found _1|77|a47
found _2|74|a-13
found _4|74|a25
four _2|77|a16
four _3|63|a7
four _4|66|a-16
four years . _|69|a-13
four years on _|77|
free _2|77|a31
friend _2|77|a-5
from _ $|51|a-13
from _ ,|44|a-22
from _ 0|77|a-5
from _ ?|77|a-7
from _ about|77|a10
from _ and|59|a18
from _ are|77|a-5
from _ at|74|a36
from _ be|77|a11
from _ because|77|a9
from _ came|74|a43
from _ can|72|a-29
from _ i|74|
from _ in|66|a-14
from _ is|61|a-22
from _ on|72|
from _ should|77|
from _ so|77|a17
from _ that|70|a-14
from _ to|63|a-33
from _ was|77|a-12
from _ when|77|a-9
from _ who|67|a-13
from _ will|72|a-18
from _ with|67|a-4
from _ would|74|
from _ ⟨|77|a-9
from _1|30|a-49
from _2|54|a-8
from _3|56|a7
from _4|51|a-12
from me . _|77|a-5
from the _|57|a11
from ⟨ . _|62|
from ⟨ to _|67|a-34
front _3|77|a-5
front _4|77|a-9
full _4|74|a15
gaffer _2|74|a7
gaffer at _|74|a7
gave _3|72|
gave me . _|74|a10
get _2|72|a-32
get _3|74|a-6
get _4|69|a-12
girl _2|77|a17
give _ a|77|a-25
give _1|70|a-20
give _3|74|
give _4|77|a-20
glad _3|74|a7
glad _4|70|a20
glad to . _|77|a10
gladly _3|72|a-11
gladly _4|77|
go _2|63|a-43
go _3|74|a29
go to _|66|a-43
goes _2|74|a-9
goes _3|74|a32
goes to _|74|a-9
goes well . _|77|a19
goes well for _|77|a19
going _2|77|a20
good _1|77|a-23
good _3|57|a33
good _4|67|a38
got _2|72|a-10
got _3|69|a-6
got _4|66|a-26
got home . _|77|a-22
got home to _|77|a-22
graduate _3|74|
graduate scheme . _|74|
graduate scheme at _|77|a6
grateful _2|74|a-8
grateful that _|77|a16
greetings _2|72|a-20
greetings from _|74|a-10
grew _3|72|a-9
grew up . _|72|a-9
grew up in _|77|a-8
group _2|70|a17
group at _|77|a24
groups _3|77|
growth _2|77|
growth of _|77|
had _1|72|a-19
had _2|66|a-20
had _3|61|a16
had _4|56|a25
had to . _|77|a12
hair _2|77|a-7
hand _2|77|
hands _3|74|a18
happy _2|70|a18
happy _3|74|a12
happy _4|61|a-21
happy in _|77|a33
hard _2|77|a27
has _ body|77|a-13
has _1|61|a44
has _2|77|a-7
has _3|70|a29
has _4|69|a-23
have _2|50|a4
have _3|47|a9
have _4|47|a-44
have asked _|77|a-13
have at _|77|a26
have been . _|65|a-10
have been with _|74|a-7
have completed . _|77|a-5
have followed _|77|a16
have my _|66|a-9
have read . _|77|a36
have read the _|77|a36
have used _|69|a-16
having _3|77|a31
having _4|74|a-10
he _2|77|a11
head _2|74|a-4
head _3|67|a-36
head _4|69|
head at _|77|
head office . _|74|a-8
headmistress _2|77|
hear _2|64|a19
hear _4|74|a12
hear from _|70|a22
heard _2|77|a7
heard _4|70|
hearing _2|67|a15
hearing from _|77|a12
held _2|77|
hello _3|77|
help _1|77|a27
help _3|72|
help _4|77|a-34
her _3|74|a-21
here _2|66|a-11
here at _|72|a4
here in _|74|a-17
his _3|77|a-8
hold _1|77|a-16
hold _2|66|a-5
hold _3|77|
hold the _|74|
home _2|60|a-14
home _4|77|a-8
home in _|69|a-14
home to _|77|a-22
honest _2|77|a-6
honoured _4|74|a31
hope _ will|77|a8
hope _1|59|a21
hope _2|74|a-18
hope _4|72|a-11
hospital _2|69|
hospital _3|72|
hospital in _|70|a-6
hotel _2|70|a-11
hotel in _|70|a-11
hour _2|65|a-8
hour _3|77|a-7
hour at _|74|
hours _2|65|a5
hours _4|77|
hours at _|74|a12
house _2|69|a-12
house in _|74|a-20
how _1|54|a46
how _2|67|a5
how _3|63|a-9
how _4|65|a6
how soon . _|77|a13
husband _3|77|a11
hygiene _3|74|
i _2|39|a38
i _3|30|a-23
i _4|29|a-17
i am . _|59|a-6
i am at _|69|a-39
i am on _|77|a6
i applied . _|74|a26
i applied to _|77|a25
i appreciate . _|77|
i appreciate that _|77|
i ask . _|69|
i ask whether _|77|a-19
i believe _|74|a12
i bring . _|74|
i bring my _|74|
i came . _|77|a34
i came to _|77|a34
i come . _|69|a31
i come from _|77|a-12
i come to _|77|a23
i could . _|77|a34
i did . _|65|a-17
i did at _|74|a-15
i had . _|77|a-22
i have . _|52|a25
i have asked _|77|a-13
i have my _|69|a-4
i have used _|69|a-16
i hear . _|74|a-6
i hold . _|67|a-5
i hold _|77|a-16
i hold the _|74|
i hope . _|77|a-17
i hope _|61|a13
i interviewed . _|77|a48
i joined _|70|a-34
i know . _|72|a27
i know _|63|a15
i know that _|74|a24
i learned . _|74|a-20
i learned at _|77|a-18
i left _|60|a-14
i liked . _|69|a15
i liked about _|74|
i liked that _|77|a17
i met . _|74|a6
i met at _|74|a6
i never . _|77|a-9
i pass . _|77|a5
i passed . _|69|a-9
i passed my _|77|
i passed the _|77|
i saw . _|65|a21
i saw that _|72|
i see . _|74|
i speak _|63|a-23
i think _|72|a4
i thought . _|72|a32
i took . _|77|a-7
i trained . _|77|a-13
i understand . _|72|a4
i understand that _|74|a16
i walked . _|74|a4
i was . _|60|a6
i was at _|67|a-19
i was in _|74|a25
i was with _|77|a-17
i will . _|77|a15
i wish _|74|a18
i work . _|77|a-14
i would . _|67|a21
i wrote . _|77|a-15
if _ can|72|a19
if _ has|62|a-10
if _ is|69|a8
if _ needs|72|
if _ still|72|a24
if _ wants|74|a23
if _ will|77|a12
if _1|46|a76
if _2|66|a15
if _3|70|a-4
if _4|57|
if i . _|77|a-14
if the _|77|a5
in _ $|43|a23
in _ ,|35|a-30
in _ 0|69|a-12
in _ ?|74|a32
in _ and|50|a-38
in _ before|74|a22
in _ by|77|a-7
in _ for|57|a5
in _ has|77|a18
in _ have|74|a-6
in _ i|49|a-5
in _ in|74|
in _ is|67|a-30
in _ last|77|a-13
in _ my|70|a-6
in _ on|72|a-18
in _ or|74|a7
in _ since|72|a-4
in _ so|77|a-7
in _ that|67|a-11
in _ the|69|a-8
in _ they|74|a-9
in _ this|74|a-19
in _ until|77|a-4
in _ was|70|a-8
in _ we|54|a-15
in _ where|74|a-14
in _ who|70|a-5
in _ with|64|a-13
in _ would|69|a-26
in _ you|69|
in _1|23|a-103
in _2|42|a39
in _3|49|a-6
in _4|42|a8
in at _|62|a20
in from _|77|a-16
in joining _|70|a38
in my _|77|a-10
in the . _|69|a4
in the _|49|a-21
in to _|74|a28
in touch . _|77|a37
in ⟨ , _|77|a-10
in ⟨ . _|60|a-8
in ⟨ _|77|a-11
in ⟨ at _|72|a25
in ⟨ with _|77|a-5
interest _3|77|a24
interest in . _|77|a24
interested _2|72|a33
interested _3|65|a-10
interested _4|74|a24
interested in . _|65|a-10
interested in _|72|a33
interested in joining _|77|
interested in the _|70|a-25
interview _2|57|a56
interview _3|63|a19
interview _4|70|a12
interview at _|66|a32
interview for . _|72|a-14
interview for _|77|a-37
interview for the _|72|a-14
interview with _|66|a25
interviewed _2|74|
interviewed _3|72|a30
into _ ,|77|a28
into _1|67|a16
into _4|74|
introducing _3|77|a-7
introducing me . _|77|a-7
introducing me to _|77|a-7
is _ $|72|
is _ ,|65|a-22
is _ still|70|a15
is _1|53|a15
is _2|47|a5
is _3|52|a-16
is _4|51|
is a _|77|a-5
is at _|72|a-37
is called _|77|a-27
is from _|63|a-28
is in . _|77|a-10
is in _|77|
is in the _|77|a-10
is it . _|74|a29
is that _|72|
is the _|74|a26
is with _|72|a-18
it _2|50|a4
it _3|52|a-8
it _4|54|a13
it again . _|77|a16
it at _|65|a30
it for _|72|a10
it in . _|72|
it in _|72|a-34
it in the _|74|a-6
it is . _|70|a-18
it is _|70|a-14
it was . _|72|a58
it was _|69|a-19
it's _ here|77|a-29
it's _1|67|
it's _3|70|a-24
it's _4|74|a-5
job _2|53|a17
job _3|67|a22
job _4|77|a21
job at . _|77|a11
job at _|55|a12
job at the _|77|a11
join _ $|65|a-5
join _ ,|74|a41
join _ in|77|a18
join _1|57|a54
join _2|77|
join _3|77|a-31
joined _1|67|a-17
joining _ $|66|a52
joining _ i|77|a-11
joining _1|59|a27
junior _3|77|
just _3|74|a11
just _4|74|a8
keen _2|74|a28
keen _3|72|a-7
keen on _|74|a28
keen to . _|77|a25
keep _3|77|a17
keep _4|72|a22
kept _4|74|a24
keys _2|77|a-6
keys at _|77|a-6
kind _3|77|a-16
kitchen _2|66|a10
kitchen _3|77|a36
kitchen _4|74|
kitchen at _|69|a-7
knew _3|77|a-11
know _ had|77|a26
know _1|61|a16
know _2|56|a8
know _3|64|a5
know _4|63|a-28
know if _|69|
know that _|66|a-13
know whether _|77|a13
lab _2|77|a4
lads _2|70|a18
lads at _|72|
lady _2|69|a-38
lady at _|74|a-26
laid _3|77|a-13
language _3|77|a-4
last _2|74|a-16
last _3|59|a-21
last _4|63|a-36
late _2|77|
launch _2|77|a-12
lead _2|72|a-34
lead _3|77|a17
leader _2|77|a-8
leadership _3|77|
learn _2|63|a17
learn _3|72|a37
learn _4|74|a20
learn more . _|74|a10
learn more about _|74|a10
learn that _|77|a17
learn the _|77|
learned _2|70|a-27
learned _4|72|a-21
learned at _|74|a-19
leave _1|67|a-55
left _ ,|77|a-16
left _ because|77|a-5
left _ in|74|a-9
left _ on|77|a21
left _1|57|a-46
left _2|77|a-6
left _4|77|a4
less _2|77|a13
less _3|77|
let _1|77|a28
let _4|64|a8
letter _2|67|a-15
letter from _|69|a-12
letting _4|77|a-9
level 0 . _|74|a-4
level _ $|77|a-12
level _1|74|a-17
level _3|74|a-4
library _2|72|a-11
lifts _2|74|a-4
like _ $|77|a25
like _ ,|67|a22
like _ is|74|a36
like _1|57|a31
like _2|70|a-16
like _3|69|a19
like _4|58|a11
like the _|77|a-18
like to . _|74|a16
liked _2|67|a8
liked about _|74|
liked that _|77|a17
line _2|70|a-10
line _3|70|a19
line _4|77|a6
line at _|77|a20
live _4|72|a43
living _2|77|a-20
long _3|66|a22
long _4|72|a-23
look _3|77|
looked _3|74|a-38
looking _3|77|a-23
lot _2|69|a10
lot _4|77|
lot at _|77|a-15
love _3|77|a14
love _4|64|a-6
love to . _|77|a14
loved _3|74|a-4
luck _4|77|a28
m _1|74|a-26
m _3|77|a43
made _1|77|
made _3|70|a7
made _4|72|
make _3|77|a13
make _4|72|a25
man _2|72|a-23
man _3|74|a-4
man from _|74|a-13
manager _2|59|a42
manager _3|77|
manager at _|61|a10
marked _1|77|a-21
market _2|74|a14
markets _2|77|
may _2|74|a-4
may _3|77|a-12
may _4|67|a7
me , . _|72|a-20
me , _|74|a8
me _1|63|a44
me _2|42|a-10
me _3|45|a-8
me _4|50|a-17
me about . _|69|a-15
me about _|74|a24
me about the _|72|a-8
me at . _|77|a-16
me at _|59|a44
me down . _|77|
me for . _|72|a24
me for _|77|a12
me for the _|72|a24
me from _|74|a-17
me how _|77|a29
me if _|74|a-34
me in . _|70|a30
me in _|74|a-17
me know . _|65|a6
me know if _|74|a-10
me more . _|77|a12
me more about _|77|a12
me on . _|77|a5
me round _|69|a-12
me that _|62|a-29
me the _|77|a-14
me to _|66|
me when _|77|
meet _3|72|a-13
meet _4|70|a14
meet you . _|72|a-13
meet you and _|72|a-13
meeting _2|77|a-16
meeting _3|77|
meeting _4|74|a-5
member _2|74|a-26
member of _|74|a-26
mentioned _2|64|a-5
mentioned _3|77|a-8
mentioned _4|74|a-12
mentioned that _|69|
met _2|70|a17
met _3|67|a-26
met at . _|72|a9
met at _|72|a18
met at the _|72|a9
milk _3|77|a5
mind _2|74|a15
mine _2|74|a-23
mine at _|77|a-21
minutes _2|70|a27
minutes from _|74|
miss _1|77|
miss _2|77|a-21
month _2|70|a-8
month at _|72|
months _2|67|
months at _|77|a-17
more _2|63|a16
more _3|65|a17
more _4|77|a21
more about _|66|a25
morning _2|67|a42
morning _3|77|a17
morning at _|74|a22
mother _2|72|a-13
mother _3|77|
move _2|65|a-10
move to _|67|
moved _2|72|a-14
moved to _|72|a-14
moving _2|72|a4
moving _4|77|a-26
moving to _|74|a11
mr _ ,|77|a12
mr _1|74|a-6
much _2|74|a-15
much _3|72|a22
much _4|72|a23
museum _2|72|a4
museum in _|74|a-8
must _4|74|a-12
my 0 . _|77|
my 0 th _|77|
my _ $|77|a-4
my _ ,|64|a-8
my _ 0|67|
my _ and|63|a-7
my _ card|70|a-8
my _ certificate|63|a-16
my _ in|72|a-4
my _ is|72|a-15
my _ number|72|a-5
my _ papers|77|a-9
my _ registration|69|a-10
my _ training|74|a-4
my _ with|74|a-10
my _1|39|a-117
my _2|63|a-6
my _3|35|a-68
my _4|35|a-45
my application . _|74|a27
my application to _|77|a14
my boss . _|74|a-15
my boss at _|77|a-16
my contract . _|72|a-5
my contract with _|72|a-5
my diploma . _|74|a-8
my experience . _|77|a-22
my father . _|77|
my interview . _|72|a34
my interview at _|74|a28
my manager . _|69|a-35
my manager at _|70|a-35
my placement . _|72|a-8
my reference . _|77|
my reference from _|77|
my regards . _|77|a-7
my regards to _|77|a-7
my supervisor . _|77|a-5
my thanks . _|77|a-6
my thanks to _|77|a-6
my time . _|66|a-7
my time at _|69|
my tutor . _|74|a-14
my tutor at _|74|a-14
my uncle . _|70|a-10
my uncle in _|77|
my years . _|69|a-21
my years at _|72|a-11
my ⟨ . _|67|a-5
myself _2|70|a23
myself _3|77|a-37
name _2|72|a12
named _1|77|a-10
near _ ,|69|
near _ and|74|
near _1|59|a-25
nearer _4|77|
need _2|72|a-10
need _4|72|a23
need my _|77|
never _2|77|a-9
never _3|74|a-5
never _4|74|a-13
new _1|67|a-38
new _3|63|a41
new _4|72|a-17
news _2|70|a47
news from _|70|a47
next _2|74|a17
next _3|74|a-4
nice _4|77|a7
night _3|63|a16
nights _2|67|a-7
nights at _|70|a-26
nine _2|77|a-10
nine _3|72|a-15
nine _4|74|a-4
nine years . _|77|a-12
no _2|67|a-42
no _3|70|
no _4|72|a7
nobody _2|64|
nobody at _|69|a14
not _1|74|a-30
not _2|65|a29
not _3|63|a-24
not _4|59|a13
note _2|77|a12
nothing _4|74|a-18
notice _2|74|a-28
notice _3|77|a-21
notice at _|77|a-24
now _1|74|a8
now _2|60|a-10
now _3|64|a-11
now _4|72|a-9
now at _|74|a-17
number _3|77|a-15
nurses _2|72|
nurses at _|74|
of _ $|48|a46
of _ ,|50|a15
of _ and|62|a-12
of _ as|77|a-6
of _ can|77|a-37
of _ for|66|a15
of _ from|74|a16
of _ has|77|a27
of _ i|77|a9
of _ in|72|a-31
of _ is|77|a-39
of _ on|74|a-12
of _ s|74|a-5
of _ that|77|a25
of _1|34|a24
of _2|46|
of _3|47|a15
of _4|44|a-13
of the . _|77|a-8
of the _|48|a11
of us . _|72|a-13
of us at _|77|a-11
of you . _|72|a34
of you at _|77|a18
off _1|72|a-33
off _2|66|
off to _|77|a22
offer _2|65|a8
offer from _|74|a-7
office _2|61|a12
office at _|72|a36
office in _|70|a-12
officer _2|77|a4
old _1|65|a-25
old _3|55|a-6
old _4|70|a17
old boss , _|77|a-5
old boss . _|72|a-6
old supervisor . _|77|a-12
old ⟨ . _|74|a-10
old ⟨ in _|77|a-6
on _ $|63|a13
on _ ,|56|a-38
on _ and|72|a27
on _ at|74|a23
on _ s|74|a22
on _1|44|a-9
on _2|46|a25
on _3|52|a10
on _4|44|a10
on at _|74|a15
on file . _|74|a13
on file at _|74|a13
on my _|77|
on shift . _|77|a-10
on the _|51|a-13
on ⟨ . _|66|a6
on ⟨ _|77|a27
once _4|70|a-13
one _1|72|a-20
one _2|57|a20
one _3|58|a-32
one _4|59|a6
one at _|69|a28
one from _|77|a-6
one in _|67|a-8
only _2|65|a40
only _3|69|
only _4|66|
only in _|74|a15
open _3|74|
opened _2|74|a-14
opening _2|74|a-15
opportunity _4|77|a46
or _ ,|77|a8
or _1|74|
or _2|69|a-33
or _3|74|a-12
or _4|77|a-31
or my _|77|
orders _2|77|a-22
other _3|65|a4
our _1|77|
our _2|74|a-6
our _3|55|a-29
our _4|59|a-33
our talk . _|77|
ourselves , _|77|a-11
ourselves _2|77|a-11
out _2|50|a-22
out _3|74|a13
out _4|65|a-33
out at _|72|a7
out of _|57|a-14
out to _|67|a4
outdoor _3|77|a-33
outside _ ,|74|a-11
outside _1|65|a38
outside _2|77|a-26
over _1|66|a-12
over _2|59|a-20
over _3|72|a8
over _4|77|a11
over at _|74|a-20
over from _|74|a-17
over the _|77|a38
over to _|72|a-23
own _3|61|a8
own _4|70|a-11
page _2|77|a18
page _3|72|a28
page _4|77|a6
pages _2|77|a-5
paid _2|77|a-4
paint _3|72|a-16
panel _2|72|a4
panel at _|77|a21
paper _2|72|a10
part _2|65|
part _3|77|a10
part _4|77|a-9
part of . _|77|a10
part of _|66|
part of the _|77|a10
partner _2|77|a-14
partners _2|72|a4
partners at _|77|
pass _2|69|a12
passed _2|67|a-10
passed _4|77|
passed my _|77|
passed the _|74|
past _1|67|a18
pay _2|74|a20
pay at _|77|a22
pension _2|77|
people _2|55|a11
people _4|72|a-8
people at _|62|
people from _|70|
people of _|77|a16
person _2|74|a19
person _4|74|a-10
person at _|74|a19
phone _4|77|a13
picked _3|77|a-9
picture _3|74|a10
place _2|55|a7
place _4|74|a28
place at _|69|a-15
place in _|72|
place like _|67|a16
placement _2|72|a-8
plan _4|74|a-10
plant _2|74|a-6
plant _3|72|a-20
plant in _|77|a-4
play _4|77|a-15
please _2|66|a-8
please _3|70|a-12
please _4|70|a-13
please tell _|74|a-15
please thank . _|77|a-30
pleased _4|72|a8
pleasure _4|74|a7
porter _2|77|a28
position _2|58|
position at _|69|a36
position of _|65|a-62
position with _|77|a32
post _2|54|a10
post _3|74|a5
post at _|66|a49
post in _|72|a-22
post of _|60|a-32
practice _2|77|a-19
present _3|66|a-10
present _4|77|a-13
principal _2|77|
principal at _|77|
problem _2|74|a-6
process _2|77|a9
programme _2|74|a-22
project _2|74|a42
proud _3|77|a-28
proud _4|70|a29
pump _3|77|a16
put _3|77|a38
question _4|77|a-8
quiet _3|74|a-28
ran _2|74|a-7
ran _4|74|a-27
rang _1|77|a24
read _2|72|a23
read _3|66|a11
read the _|77|a36
reading _2|72|a-11
reading about _|77|a20
ready _2|77|a31
reception _3|77|a17
recruiter _2|72|a-13
recruiter at _|74|
reference _2|66|a-27
reference from _|69|a-19
references _3|74|a-8
regards , _|72|a-22
regards _2|67|a-26
regards _4|77|a25
regards to _|77|a-7
registered _3|74|a-4
registered with . _|77|a-4
registered with the _|77|a-4
rep _2|72|a-7
rep from _|77|a-4
rest _2|77|a17
rest _3|77|a-14
rest of . _|77|a-14
rest of _|77|a17
rest of the _|77|a-14
returns _2|74|a10
reviews _2|77|a36
right _2|74|a6
ring _1|77|a-32
road _2|74|a8
role _2|69|a7
role at _|72|a18
room _2|69|a-15
room _3|74|a-14
room _4|77|
room at _|74|a-8
rota _2|77|a-4
round _ on|70|
round _1|63|a6
round _2|66|a11
round _3|74|a19
round _4|74|a32
round the _|72|a-10
route _4|77|a-14
row _2|74|a-5
run _2|66|a-17
run _3|77|a-26
run _4|69|a-12
run by _|77|a-6
running _3|77|
said , _|67|a-14
said _ would|72|a-33
said _1|58|a63
said _2|58|
said _3|65|a-14
said _4|67|a11
said about . _|74|a4
said that _|69|a18
said the _|74|a18
salary _3|77|a35
same _2|63|a9
same _3|62|a-23
same _4|70|
same at _|77|a21
same in _|74|a19
same problem . _|77|a-6
sat _3|77|a-20
saw _2|64|a26
saw _3|72|a-13
saw _4|72|a-13
saw that _|70|a8
say _ is|77|a-7
say _1|67|a-28
say _2|67|a-19
say _3|67|a-43
say _4|67|a-20
say that _|69|a-18
say yes . _|74|
say yes to _|74|
says _1|65|a6
says _4|72|a9
scheme _2|74|
scheme _4|77|a-9
scheme at _|77|a6
school _2|65|a-9
school _3|69|a17
school _4|74|a-18
school bus . _|77|a-4
school in _|77|a-17
school like _|77|a20
season _2|77|a-18
seat _3|77|a-20
second _3|61|a26
second _4|72|
section _2|74|a19
section at _|77|a4
see _1|69|a33
see _2|61|a24
see _3|74|a6
see _4|63|a30
see if _|77|a5
see that _|74|a10
see why _|74|a-8
seen _1|77|a16
seen _2|69|a-5
seen _3|77|a-24
send _2|74|a-18
send _4|74|a9
senior _3|74|a-4
seniors _2|74|a-6
sent _3|77|a-6
sent _4|77|
served _4|74|a-19
seven _3|72|a4
seven years . _|77|a-11
shall _4|77|a7
shared _4|77|a-6
she _2|77|a-20
she _4|72|a13
shelter _2|77|
shelter in _|77|
shift _2|59|
shift _3|74|a25
shift at _|64|
shifts _2|74|
shop _2|69|a-27
shop _3|69|a11
shop at _|77|a-28
shop floor . _|77|a-4
shop in _|77|
short _4|74|a5
shortlist _2|77|a-5
should _1|77|a8
should _4|72|a5
showed _3|77|a21
showed _4|74|a12
showed me . _|77|a21
showing _3|72|
showing me . _|72|
showing me round _|74|a8
side _2|77|
sign _2|77|a-12
signed _3|74|a-27
since _ is|74|a32
since _ took|61|a31
since _1|54|a-13
since _2|77|
since _3|69|
since _4|64|a-19
sister _3|74|a-16
site _2|77|a-12
six _3|64|a-10
six _4|72|a-6
six years . _|66|
six years at _|72|
size _2|74|a16
size of _|77|
small _3|65|
small _4|77|a-23
so _1|66|a31
so _2|62|a24
so _3|64|a29
so _4|64|a-45
so at _|77|a6
so that _|77|a25
soft _3|77|
sold _3|77|a-5
some _3|74|a13
somebody _2|70|a29
somebody _4|74|a-16
somebody from _|77|a-10
someone _2|64|a16
someone at _|67|a29
something _4|74|a35
soon _2|72|a13
soon _3|77|a-17
sorry _4|77|a-23
speak _ ,|69|a-13
speak _1|63|a-23
speak _2|74|a-24
speak _3|72|a9
spent _4|74|a-4
split _3|77|a5
spoke _4|77|a4
spot _4|74|a-5
staff _2|72|a13
staff at _|74|a8
stand _2|77|a25
stand _3|77|a-13
star _3|77|a-17
start _2|64|a30
start _3|69|
start at _|67|a12
start date . _|74|a8
started _2|70|a-22
started _3|74|a-16
started at _|74|
starting _2|74|
starting with _|77|a5
stay _2|70|a-10
stay at _|74|a-8
steady _3|77|
steward _2|77|a-21
still _2|66|a-10
still _3|66|
still _4|58|a-15
still at _|74|a-29
store _3|74|a-5
stores _2|77|a-11
straight _4|74|a-11
stroke _3|74|a10
strong _1|77|a14
stuck _2|74|a-14
student _2|72|a-11
student at _|74|a-11
studied _2|77|a-23
study _3|77|a21
such _3|74|a-24
such _4|77|a-4
summers _2|77|a-4
supervisor _2|69|a-16
supervisor _3|77|a6
supervisor at _|72|a-16
supplier , _|74|a-10
supplier _2|74|a-10
supply _3|77|
system _2|77|a44
take _2|72|a24
take _3|77|a-7
take _4|66|a25
talk _2|65|a13
talk _3|74|a-7
talk _4|77|a-10
talk at _|77|a-28
talking _2|74|a51
taught _2|72|a-15
taught _3|72|a-17
taught _4|74|a-7
taught at _|77|a-13
tea _3|74|a-16
teach _2|67|a5
teach _3|77|a-4
teach at _|77|a7
teacher _2|69|a-11
teaching _2|77|a-14
team _2|56|a54
team _3|69|a-32
team _4|67|a-19
team at _|59|a27
team in _|77|a10
telephone _4|77|a-12
tell _1|67|a-21
tell _3|65|a-9
tell _4|74|a13
tell me . _|69|a17
ten _3|66|a24
ten minutes . _|77|a7
ten minutes from _|77|a7
test _2|74|a11
th _ ,|77|
th _1|70|
than _ $|74|a33
than _1|67|a6
than _3|74|a10
than _4|72|a10
thank _ for|70|a36
thank _1|67|a-23
thank _2|70|a13
thank _3|61|a12
thank _4|64|a35
thank you , _|74|a31
thank you . _|62|a8
thank you _|77|a44
thank you and _|72|a-27
thank you to _|72|a7
thanks _2|69|a-4
thanks _3|77|a32
thanks _4|72|a-24
thanks to _|72|a25
that _ ,|77|a-28
that _ can|74|a10
that _ had|74|a14
that _ has|57|a-31
that _ is|60|a-8
that _ lets|77|a11
that _ might|77|a16
that _ needs|74|a4
that _ puts|77|a4
that _ takes|77|a-4
that _ was|72|a46
that _ will|69|
that _ would|66|a-7
that _1|37|a127
that _2|52|a-18
that _3|52|a17
that _4|47|
that at _|77|a-5
that for _|77|a6
that i . _|74|a-37
that in _|72|a51
that nobody . _|74|a36
that nobody at _|77|a19
that says _|77|a-17
that the _|69|a-20
that you . _|70|a-12
that ⟨ _|77|a30
the 0 . _|72|a-8
the 0 _|74|a-15
the 0 th _|77|
the _ $|51|a14
the _ ,|48|a-42
the _ 0|57|a-17
the _ and|58|a-5
the _ before|77|a-9
the _ branch|65|a-22
the _ came|74|
the _ contract|74|a-18
the _ course|72|a-4
the _ crew|77|a50
the _ for|64|a-12
the _ from|77|a17
the _ has|74|
the _ i|72|a-6
the _ in|62|a-20
the _ is|72|a9
the _ job|61|
the _ kitchen|74|a36
the _ licence|77|a-7
the _ of|77|a-14
the _ office|66|a29
the _ on|67|a-28
the _ position|55|a-45
the _ post|61|a-24
the _ road|74|a-8
the _ role|63|a-33
the _ run|74|a-9
the _ s|74|a-14
the _ school|77|a-12
the _ since|69|a5
the _ site|77|a12
the _ team|69|a26
the _ test|77|a29
the _ that|64|a-11
the _ uniform|77|a9
the _ was|77|a-7
the _ with|77|a-8
the _ would|74|a-37
the _1|24|a-120
the _2|46|a-32
the _3|24|a-30
the _4|26|a14
the attached _|74|a-12
the big _|77|a-6
the boss . _|77|a14
the bus . _|70|a-18
the bus from _|74|a-8
the children . _|77|a15
the contract . _|77|a11
the counter . _|72|a6
the counter at _|77|a-8
the day . _|70|a23
the desk . _|74|a-13
the door . _|77|a18
the end . _|77|a-12
the fire . _|77|a7
the fire at _|77|a7
the growth . _|77|
the growth of _|77|
the head . _|74|a-4
the head at _|77|
the interview . _|77|
the job . _|64|a-5
the job at _|67|
the kitchen . _|67|a21
the kitchen at _|70|
the lads . _|77|a-15
the lads at _|77|a-15
the line . _|77|a9
the move . _|77|
the move to _|77|
the new _|69|a-22
the offer . _|72|a-20
the offer from _|77|a-7
the old _|74|a-12
the one . _|64|a22
the one at _|74|a8
the one from _|77|a-6
the one in _|77|
the panel . _|72|a4
the panel at _|77|a21
the paper . _|77|a15
the partners . _|74|
the partners at _|77|
the people . _|63|a21
the people at _|70|a32
the people from _|74|a-25
the people of _|77|a16
the place . _|74|a9
the position . _|64|a-38
the position of _|65|a-62
the post . _|58|a-4
the post at _|77|a14
the post of _|60|a-32
the process . _|77|a9
the rest . _|77|a17
the rest of _|77|a17
the road . _|74|a8
the role . _|77|a-14
the same . _|63|a9
the same at _|77|a21
the same in _|74|a19
the seniors . _|77|a11
the shelter . _|77|
the shelter in _|77|
the shortlist . _|77|a-5
the team . _|72|
the team at _|74|a-24
the tills . _|77|a-18
the tills at _|77|a-18
the traders . _|77|a12
the traders at _|77|a12
the train . _|77|a-6
the train from _|77|a-6
the training . _|74|
the training at _|77|a10
the trip . _|77|a17
the way _|63|a25
the yard . _|77|a5
the yard at _|77|a5
the ⟨ . _|69|a50
theatre _3|77|a-8
them _2|72|a-26
them _3|70|a27
then _2|77|a-6
then _4|67|a17
there _2|67|a30
there _3|72|
there at _|77|a32
there's _4|74|a-16
they _2|77|a-9
they _3|67|
they _4|66|a-4
thing _2|72|a6
thing at _|77|a-4
things _2|66|a43
things _4|72|a-39
things at _|74|
think _ will|77|a9
think _1|65|a57
think _3|69|a-11
think _4|72|
thinking _3|74|a19
thinking _4|74|a-26
third _4|74|
this _2|65|a-17
this _3|63|a-15
this _4|72|a-7
this at _|74|a15
this is _|74|a-21
this work . _|74|a-14
this work at _|74|a-14
those _2|77|a-14
those of _|77|a-14
though _1|77|a4
though _4|77|a-37
thought _2|70|a17
thought _4|70|a9
three _2|77|a-5
three _3|59|a-22
three _4|65|a6
three years . _|65|a-12
three years in _|70|
through _ $|77|a-5
through _ ,|61|a13
through _1|55|a-18
through _2|65|
through _4|65|a-23
through to _|74|a17
ticket _2|70|a-14
ticket _3|70|a-16
tickets _2|77|a-26
tills _2|77|a-18
tills at _|77|a-18
time , _|77|a6
time _2|61|a18
time _3|69|a-10
time _4|67|a27
time at _|66|a-14
times _2|77|a-9
times _3|77|
to 0 _|74|a-6
to _ $|50|a-4
to _ ,|48|a17
to _ 0|72|
to _ ?|77|a11
to _ again|70|
to _ and|57|a8
to _ as|74|a-14
to _ because|74|a34
to _ by|77|a-26
to _ for|56|a25
to _ from|74|
to _ if|77|a20
to _ in|62|a10
to _ is|70|a19
to _ last|77|a-7
to _ on|62|a8
to _ to|74|a-24
to _ with|72|
to _1|32|a23
to _2|42|a-14
to _3|34|a30
to _4|37|a7
to a _|77|
to all . _|65|a39
to all at _|69|a8
to apply . _|77|a19
to apply to _|77|a19
to ask . _|72|a14
to be . _|61|
to be at _|70|
to come . _|69|a5
to come to _|70|
to discuss . _|77|a-5
to discuss the _|77|a-5
to drive . _|77|a16
to drive for _|77|a16
to everyone . _|70|
to everyone at _|70|
to give _|77|a-25
to go . _|77|a-17
to hear . _|69|a27
to hear from _|74|a9
to help _|77|a27
to join _|59|a9
to know . _|66|a-4
to know if _|77|a9
to learn . _|67|a22
to learn that _|77|a17
to learn the _|77|
to leave _|70|a-36
to me . _|70|a-22
to say _|77|a-4
to see . _|69|a10
to see _|77|a-7
to teach . _|69|a6
to teach at _|77|a7
to the _|60|a-24
to wear . _|74|a20
to wear the _|74|a20
to work . _|51|a-4
to work at _|60|a19
to work for _|62|a20
to work in _|77|a24
to work with _|74|a-14
to you , _|77|a-35
to you . _|67|a-37
to you and _|77|a-18
to ⟨ _|77|a22
today _3|70|
today about . _|72|
today about the _|72|
toddler _3|77|a-8
together _2|74|
told _1|77|
told _2|63|
told _3|65|a58
told _4|62|a9
told me . _|67|a28
told me _|70|a35
told me that _|70|a13
too _3|77|a-17
took _2|77|a-7
took _4|70|a-13
tools _2|77|a42
touch _2|77|a37
tour _2|77|a7
traders _2|77|a12
traders at _|77|a12
train _2|72|a17
train from _|77|a-6
trained _2|69|
trained at _|74|a-6
training _2|65|
training at _|74|a9
training in _|77|a-18
transport _3|74|
trial _2|74|a-22
trial _3|67|a11
trial at _|77|a7
trial shift . _|74|a9
trial shift at _|77|
trip _2|77|a17
true _2|77|a-17
true that _|77|a-17
try _3|77|a13
turbines _2|77|a20
turned _3|77|
tutor _2|74|a-14
tutor at _|74|a-14
twice _2|74|
twice at _|74|
two _1|67|a-14
two _2|72|a7
two _3|53|a13
two _4|59|a-23
two hours . _|77|a-16
two of . _|77|a-7
two summers . _|77|a-4
two years . _|67|a11
two years at _|77|a-14
two years with _|72|a24
uncle _2|70|a-10
uncle in _|77|
uncle's _3|77|
under _1|67|a-10
under _2|69|a-11
under _3|70|a-15
under _4|69|a21
under the _|77|a-9
understand _2|70|a5
understand _4|77|
understand that _|72|a17
union , _|77|
union _2|74|
unit _2|69|a-6
unit at _|72|a7
until _4|74|a18
up _2|51|a-11
up _3|63|
up _4|65|a32
up at _|63|
up for _|77|a9
up in _|70|a-26
up on _|77|
up the _|74|a-15
up with _|72|a22
us _2|64|a-27
us _3|70|a-17
us at _|70|a-21
us from _|77|a-6
use _2|67|a34
use at _|74|a-7
used _1|65|a-20
used _4|74|a-57
useful _2|70|a45
useful to _|77|a14
vacancy _2|74|a-25
vacancy at _|77|a20
vans _2|77|a12
very _3|67|a61
very _4|61|a50
very interested . _|77|a20
very interested in _|77|a20
visit _2|77|a26
volunteer _2|72|a5
volunteer at _|77|a10
waiting _4|77|
walk _2|72|a4
walked _2|70|a7
walking _3|77|a9
wall _2|77|a22
want _2|69|a43
want _3|63|a4
want _4|62|a18
want to . _|67|
wanted _3|77|a20
wanted _4|69|a14
wanted to . _|77|a20
ward _2|74|a-10
ward _3|72|a27
ward clerk . _|77|a25
warehouse _4|77|
was _ ,|65|a-7
was _1|57|a-55
was _2|51|a5
was _3|48|a24
was _4|46|a-14
was a _|77|
was at _|62|a-24
was for _|77|a-14
was in _|70|a19
was the _|74|a19
was with _|74|a-17
way _ do|74|
way _1|63|a25
way _4|72|a17
we _2|64|a-8
we _3|51|a-37
we _4|55|a-18
we agreed . _|77|a-14
we agreed at _|77|a-14
we had . _|77|
we use . _|72|a-9
we use at _|74|a-7
wear _2|74|a20
wear the _|74|a20
week _2|61|a15
week _3|72|a-24
week _4|70|a-12
week at _|74|a10
week in _|77|a-20
weekend _2|77|a11
weekend at _|77|a11
well _2|67|a33
well _3|70|a12
well _4|72|
well at _|74|a17
well for _|77|a19
went _2|67|a-21
went _3|70|a-23
went to _|70|a-21
were _ ,|77|a-12
were _1|77|a-12
were _2|70|a-15
were _3|66|a-40
were _4|69|a-14
what _ asked|77|a-29
what _ did|77|a-36
what _ does|67|a17
what _ is|65|a-6
what _1|53|a46
what _2|72|
what _3|77|
what _4|55|a-20
when _ asked|72|a-45
when _ brought|72|a-15
when _1|53|a-10
when _2|64|a-6
when _3|69|a16
when _4|61|a-9
when i . _|72|
when the _|74|a10
when ⟨ _|77|a-10
where _1|72|
whether _ has|70|a24
whether _ is|77|a-9
whether _1|61|a20
whether _4|77|a-16
which _1|74|a39
which _4|72|a-14
who _2|67|a40
who _3|59|
who _4|59|a-35
who came . _|74|a12
who came to _|77|a14
whole _1|77|a-21
whole _3|64|
whole _4|74|a-5
whole team . _|77|a17
whole team at _|77|a17
why _ and|77|a12
why _1|63|a44
why _3|66|a-24
why i . _|70|a14
why i left _|74|a-17
will _2|74|a35
will _3|58|a-5
will _4|63|a10
will be . _|70|a14
will find . _|77|
will find my _|77|
wish _1|72|a23
wish _3|77|
wish _4|77|a-17
wishes _2|77|a-25
wishing _ a|77|a16
wishing _1|77|a16
with _ $|57|a76
with _ ,|49|a32
with _ and|58|a-11
with _ even|77|
with _ for|62|a9
with _ i|69|a-6
with _ in|66|a-8
with _ is|72|
with _ last|72|a16
with _ on|63|a-19
with _ since|69|a-26
with _ so|77|a5
with _ was|77|a23
with _ would|72|a-4
with _1|34|a-47
with _2|47|a-29
with _3|50|a-26
with _4|47|a-38
with a _|74|a-4
with at _|70|a-15
with me . _|70|a-27
with my _|70|a-5
with the _|54|
with you . _|61|a34
with you at _|67|a57
with ⟨ _|77|a-12
won _2|74|a-7
won a _|77|a-6
word _2|70|a24
word _3|74|a7
word from _|77|a34
work _1|77|a23
work _2|45|a-10
work _3|60|a67
work _4|69|a-16
work at . _|72|a23
work at _|52|a25
work at the _|72|a23
work for _|59|a-7
work in _|66|a7
work with _|69|a-28
worked _2|66|a-32
worked _3|72|a-24
worked _4|72|a-21
worked for _|77|a-22
worked with _|77|a-11
working _2|59|
working _3|72|a25
working for _|65|a16
working with _|77|a-18
works _2|63|a12
works at _|72|a17
works in _|77|a19
worth _2|77|
worth _4|77|a-24
would _ consider|74|a5
would _1|63|a45
would _2|62|a24
would _3|54|a35
would _4|51|a-4
would like . _|77|a-10
write _2|77|
writing _3|74|a-8
writing about . _|77|
writing about the _|77|
wrote _2|69|a4
wrote for _|74|a-7
yard _2|74|
yard at _|77|a5
year _1|77|a-15
year _2|70|a17
year _3|74|a12
year _4|67|a13
year at _|77|a-14
years , . _|69|a-26
years _2|46|a-10
years _3|59|a-30
years _4|60|a-21
years at _|58|a-14
years in _|59|a-9
years of _|67|a-13
years on . _|77|
years on _|77|
years with _|64|a9
yes , _|77|a17
yes _2|66|a29
yes _4|74|
yes to _|74|
yesterday _2|77|a12
you , . _|72|
you , _|63|a6
you , ⟨ _|77|a10
you _1|74|a22
you _2|43|a-17
you _3|41|
you _4|41|a19
you all . _|74|a15
you all at _|77|a21
you and . _|61|a-11
you and _|56|a-41
you and the _|70|a-17
you and ⟨ _|69|a6
you at . _|74|
you at _|58|a75
you at the _|74|
you from _|77|a-9
you have . _|72|a-34
you have at _|77|a26
you mentioned . _|70|a11
you mentioned that _|72|a12
you need . _|74|a-10
you need my _|77|
you on . _|77|a-8
you said . _|65|
you said _|64|a27
you said that _|72|a12
you said the _|77|a-9
you to _|70|
you told . _|74|a35
you told me _|74|a35
you want . _|74|a15
your _ 0|72|a-6
your _ is|77|a9
your _ office|67|a-15
your _1|52|a-73
your _2|74|a-44
your _3|48|a73
your _4|49|a16
your colleagues . _|70|a36
your colleagues at _|70|a36
your team . _|77|a14
your team at _|77|a14
yours _2|74|
⟨ , . _|60|a-36
⟨ , _|57|a4
⟨ , in _|72|a-7
⟨ 0 . _|66|a22
⟨ 0 _|74|a-4
⟨ _ $|74|a-24
⟨ _ ,|59|a8
⟨ _ and|77|
⟨ _ for|69|a18
⟨ _ in|74|
⟨ _ on|77|a-9
⟨ _ s|74|a-10
⟨ _ ⟨|77|a24
⟨ _1|45|a-33
⟨ _2|37|a-19
⟨ _3|36|a-33
⟨ _4|40|a6
⟨ about . _|70|
⟨ about the _|70|
⟨ and . _|72|a-8
⟨ and _|74|a-12
⟨ at . _|72|a-14
⟨ at _|53|a-15
⟨ at your _|77|a-4
⟨ came . _|77|
⟨ for . _|69|
⟨ for _|77|a12
⟨ for the _|69|
⟨ from _|65|a-27
⟨ in . _|74|a5
⟨ in _|58|a-11
⟨ is . _|74|a-12
⟨ is from _|77|
⟨ of . _|74|a-5
⟨ of _|66|a-14
⟨ of the _|74|a-5
⟨ on . _|74|a-11
⟨ on _|77|a-9
⟨ on the _|77|
⟨ position . _|72|a22
⟨ position at _|72|a22
⟨ that . _|77|a-10
⟨ that _|77|a23
⟨ that the _|77|a-10
⟨ to _|66|a13
⟨ with _|70|a-18
⟨ ⟨ , _|72|
⟨ ⟨ . _|56|
⟨ ⟨ at _|72|
⟨ ⟨ in _|70|a19
`;
