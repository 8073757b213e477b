// Written by `npm run train`: what a reader learnt from the examples with this fingerprint.
// c37a6c6faa6648809ba6a02558c1e533
export const stored = `them -0.8722 0.09703 0 0

  . _|39|a-19
  ^ _|39|a-19
 ^ . _|30|
 ^ _|39|a-19
 ^ a _|71|a-10
 ^ at _|52|a-27
 ^ does _|75|a19
 ^ for _|75|a4
 ^ from _|75|a-9
 ^ has _|78|a29
 ^ hope _|78|a12
 ^ if _|60|a24
 ^ in _|47|a-26
 ^ is _|75|a18
 ^ it's _|64|a-17
 ^ mr _|75|a-4
 ^ mrs _|78|a-12
 ^ my _|51|a-22
 ^ old _|78|a-9
 ^ since _|61|a-10
 ^ the _|56|a8
 ^ what _|64|a-18
 ^ when _|60|a-7
 ^ wishing _|78|a17
 ^ with _|69|a-11
 ^ would _|68|a27
 ^ your _|73|a21
( _ )|73|
( _1|71|a-11
( _3|78|a-6
) _ ,|78|a-8
) _ s|75|a-20
) _1|64|a-35
, _ $|55|a4
, _ ,|43|a-45
, _ 0|73|a-9
, _ :|78|a18
, _ and|71|a-27
, _ at|78|a10
, _ can|73|a46
, _ for|75|a-37
, _ had|75|a23
, _ has|60|a-7
, _ is|62|a23
, _ s|78|a-13
, _ that|78|a-9
, _ was|78|
, _ will|75|a14
, _1|33|a-8
, _2|36|
, _3|40|a-5
, _4|38|a8
, a _|73|a-8
, an _|75|a-11
, and . _|58|a-17
, and _|55|a62
, and at _|78|a-10
, and if _|78|a18
, and the _|78|
, at _|63|a-12
, because . _|75|a8
, but . _|69|a26
, but _|62|a42
, for _|75|a10
, from _|66|a-32
, i . _|60|a39
, i hope _|78|a11
, if _|68|a38
, in _|61|a8
, is . _|75|a27
, is _|75|a18
, it's _|75|a6
, my _|73|a-6
, only . _|78|a33
, since _|78|a30
, so . _|75|a-17
, so _|71|a19
, the _|78|a-22
, under . _|78|a-7
, with _|78|a-20
, you . _|78|a25
, you said _|78|a25
, ⟨ . _|71|a6
, ⟨ _|64|a-14
0 0 _|75|a-10
0 _ $|73|a-7
0 _ ,|78|a-5
0 _ 0|75|
0 _1|53|a-20
0 _2|53|a-41
0 _3|52|a-10
0 _4|52|a-36
0 at _|78|a38
0 from _|73|
0 in _|78|a-5
0 th _|71|
0 ⟨ . _|71|a19
: ) _|67|a-23
: _ has|75|a-8
: _ is|78|a-19
: _1|54|a-23
: _2|55|a23
: _3|64|
: _4|57|a24
: at _|73|a-27
: does _|78|a13
; _ is|78|a31
; _1|59|a25
; _2|64|a5
; _4|71|
; the _|75|a-11
<&|78|a-15
<(|55|a-58
<)|61|a-36
<,|16|a19
<0|35|a-47
<:|38|a9
<;|48|a73
<?|66|a13
<^|4|a-25
<a|22|a-7
<about|32|a50
<abov|75|a-25
<accept|62|a6
<accid|78|a-8
<account|58|a7
<across|68|a-26
<act|75|a10
<actual|78|a-10
<add|75|a-23
<address|75|a18
<adjust|78|
<admir|66|a27
<admit|78|a17
<advert|78|a5
<advic|71|a-31
<after|44|a-27
<afternoon|71|a27
<afterward|78|a-16
<again|55|
<against|71|a16
<agenc|64|a16
<ago|78|a-18
<agre|69|a-19
<ahead|75|a4
<aid|67|
<alarm|78|a17
<all|44|a15
<allow|75|a-5
<alon|78|a49
<along|62|a-18
<alongsid|73|
<alreadi|55|a26
<also|50|a-66
<alwai|78|a18
<am|31|a16
<among|71|a-17
<an|44|a10
<analyst|69|a46
<and|24|a-34
<ani|53|a4
<announc|75|a-22
<annual|78|a10
<anoth|57|
<answer|58|a4
<anyon|64|a-5
<anyth|54|a9
<apolog|78|a-4
<appli|59|a32
<applic|67|a91
<appoint|69|a-28
<appreci|66|a26
<apprentic|73|a54
<apprenticeship|68|a7
<ar|46|a18
<archiv|78|a15
<around|67|a-32
<arrang|78|
<articl|68|a-20
<as|38|a7
<asant|78|a30
<ask|40|a28
<assess|68|a62
<assist|69|
<associ|78|a7
<assum|78|a16
<at|14|a32
<attach|51|a-8
<attend|64|a10
<audit|67|a-33
<aunt|78|a-4
<autumn|78|a-10
<avail|69|a16
<awai|60|a5
<award|78|a10
<b|66|a-37
<babi|78|a-8
<back|48|a-7
<background|75|a34
<bad|71|a46
<badg|78|a18
<badli|75|a17
<bai|71|a27
<bakeri|75|a-19
<bank|64|a-22
<bar|78|
<barn|78|a20
<batchmat|78|a18
<be|32|a43
<beat|78|a14
<beauti|78|a4
<becaus|50|a4
<becom|68|a-10
<bed|71|a-25
<been|43|a-7
<befor|47|a-53
<began|68|a-18
<begin|69|a-5
<begun|75|a9
<behind|65|a21
<believ|66|a-6
<belong|78|a-26
<bench|65|a6
<besid|69|a19
<best|51|a34
<better|64|a17
<between|56|a-24
<big|65|
<biggest|78|a-10
<bike|75|a-7
<bin|75|a30
<bit|68|a-31
<bless|78|a87
<block|69|a9
<blue|78|a60
<board|57|a9
<boat|78|
<boi|65|
<boiler|73|
<bond|78|a17
<book|60|a-36
<boot|73|a38
<booth|78|a-35
<borehol|78|a-14
<boss|56|a-9
<both|60|
<bottl|78|a-21
<bought|67|a20
<box|68|a-23
<branch|75|a-6
<bread|78|a19
<break|78|a-43
<breakfast|75|a-5
<bridg|75|a5
<brief|75|a-8
<bring|43|a16
<broken|71|a10
<brother|68|a-32
<brought|73|a-37
<bu|55|a-56
<budget|67|a14
<bui|71|a15
<build|71|a-4
<built|67|a-39
<busi|63|a20
<but|45|a23
<by|40|a-28
<c|67|a-22
<call|48|a15
<calm|69|a31
<came|46|a12
<camera|73|a13
<can|41|a60
<candid|66|a43
<canteen|75|a30
<car|64|a-5
<card|62|a-55
<care|60|a10
<career|71|a-8
<carer|78|a10
<carri|73|a-5
<case|61|a24
<cashier|78|a-8
<cast|78|a-26
<catastroph|78|a-4
<cater|71|a25
<cathet|78|a-9
<cedar|78|a-6
<cell|78|a-7
<center|71|a-13
<certif|56|a-35
<certifi|78|a-19
<chain|73|a-6
<chair|75|a66
<chanc|60|a61
<chang|59|a21
<charg|78|a4
<chase|78|a-6
<chat|68|a26
<check|55|a-16
<checkout|78|
<cheer|78|a32
<chef|65|a13
<chief|73|a-4
<children|62|a40
<chill|78|a-33
<choir|71|a-25
<choos|75|a8
<chose|75|a-10
<chosen|73|a24
<church|75|a-8
<claim|68|a8
<class|62|a-39
<clean|61|a32
<clear|62|a-12
<clerk|67|a-9
<client|67|a-4
<climb|75|
<clinic|68|a-30
<close|64|a-28
<co|78|a-8
<coach|71|a-18
<code|71|
<coffe|68|a-14
<cold|78|a29
<colleagu|56|a-34
<colleg|73|
<come|43|a6
<committe|73|
<compani|62|a-7
<compar|73|a-28
<complet|68|a-12
<complianc|78|a-29
<confer|73|a-5
<confid|75|a37
<confirm|69|a18
<congratul|66|a80
<connect|75|a-23
<consid|66|a26
<contact|78|a-32
<continu|75|a11
<contract|56|
<contribut|69|a7
<control|73|a-18
<convei|78|
<convers|63|a-21
<convinc|73|a20
<cook|58|a44
<copi|71|
<copper|78|a-7
<could|48|a82
<council|71|a-33
<counsel|75|a-6
<count|62|a61
<counter|65|a-13
<counti|78|a-5
<countri|71|a14
<cours|54|a-50
<cousin|64|a-24
<cover|65|
<credit|73|a-11
<crew|62|a-16
<cross|67|a23
<curiou|78|a12
<current|64|a-27
<custom|66|a6
<cut|65|
<d|78|a-13
<dad|78|a35
<dai|46|a35
<data|66|a17
<date|60|a-9
<daughter|65|a-25
<dead|78|
<deal|68|a-5
<dear|65|a26
<decent|73|a-36
<decid|57|a-39
<decis|73|a38
<deck|75|a-10
<delight|62|
<deliv|71|a26
<depart|73|a15
<depot|73|a-9
<describ|67|a59
<design|71|
<desk|57|a-38
<detail|73|a8
<di|75|a-10
<dialysi|75|a22
<did|40|a-49
<diploma|65|a-27
<discuss|65|a6
<dispatch|67|a21
<dispens|75|a-6
<district|78|a-12
<do|37|a58
<doctor|71|a-16
<document|73|a17
<doe|56|a23
<dog|73|a7
<done|52|a10
<door|58|a19
<doubt|75|
<down|52|a16
<dr|73|
<draft|75|a7
<draw|62|a-9
<drawn|78|
<dream|68|a76
<drew|71|a-23
<drill|78|a5
<drive|55|
<driven|69|a8
<driver|59|a9
<drop|71|a21
<drove|60|a-32
<due|78|a22
<dure|66|
<each|64|a-9
<eager|75|a30
<earli|71|a-6
<earn|78|
<editor|78|a11
<educ|75|a26
<eight|57|a-22
<eighteen|69|a-26
<eleven|58|a-24
<els|57|a13
<elsewher|75|a69
<email|65|a13
<employ|64|a-6
<enclos|68|a35
<end|60|a-54
<engin|65|
<enjoi|52|a8
<enough|67|a27
<entir|78|a5
<even|50|a17
<ever|56|a-10
<everi|49|a46
<everybodi|68|a54
<everyon|54|a43
<everyth|64|a29
<exam|73|a-25
<examin|73|a-22
<exampl|73|a-12
<excit|73|a21
<expect|60|a29
<experi|58|
<explain|60|a-43
<ey|68|a32
<factori|71|a-27
<fair|65|a27
<fall|71|
<famili|62|a14
<far|69|
<farm|73|a-8
<fast|73|a8
<father|61|a-33
<fear|78|
<feedback|71|a20
<feel|65|a26
<feet|73|a4
<felt|69|a8
<ferri|78|a-4
<few|67|a7
<field|78|a-33
<fifth|78|a4
<figur|69|a-9
<file|62|
<fill|78|a26
<film|78|a-7
<final|67|
<find|55|a-9
<fine|78|a-15
<finish|52|a-64
<fire|73|a-10
<firm|62|a-4
<first|46|a33
<fish|73|a27
<fit|60|a23
<fitter|78|a11
<five|52|a4
<fix|73|a5
<flat|73|a-36
<flight|75|a-31
<floor|62|a34
<fluent|75|a-7
<fly|78|a33
<folder|78|a33
<follow|56|a47
<food|67|a-11
<for|21|a-12
<foreman|73|a-12
<forgot|69|a13
<forklift|69|a-9
<form|63|a17
<format|78|a-6
<former|69|a-31
<forti|66|
<forward|63|a-31
<found|56|a59
<four|48|a-14
<fourteen|78|
<frank|69|a14
<free|67|a11
<freelanc|78|a-42
<freezer|75|
<friend|62|a-53
<frighten|78|a-28
<from|26|a-27
<front|62|a-34
<frozen|78|a-11
<full|67|a24
<fun|73|a7
<further|71|a-17
<futur|78|a15
<ga|75|a7
<gaffer|68|a11
<gang|78|a23
<gap|73|a-26
<garden|73|a6
<gate|75|a40
<gather|66|a40
<gave|56|a-13
<gener|73|a-30
<get|48|a35
<girl|64|a24
<give|54|a-14
<given|68|a-22
<glad|53|a-23
<gladli|62|a38
<go|50|a-5
<goe|62|a-18
<gone|68|a21
<good|46|a29
<got|49|a-17
<governor|78|a-9
<grade|71|a4
<graduat|69|a17
<grandfath|78|
<grandmoth|71|a18
<grant|75|a11
<grasp|78|a-7
<grate|64|a26
<great|65|a4
<greet|62|a27
<grew|67|a21
<grill|78|
<group|57|a-22
<grow|73|a7
<grower|78|a-20
<grown|75|a-9
<guard|78|a40
<guess|67|a-4
<guest|75|a-5
<gui|78|a-21
<guid|69|a21
<gut|73|a10
<ha|48|a-20
<had|39|a-16
<hair|73|
<half|65|a27
<hall|71|a-12
<hand|58|a17
<handl|62|a-8
<happen|75|a-5
<happi|48|a-7
<happili|78|a44
<hard|68|a-13
<harvest|78|a6
<hat|75|a-16
<have|25|a-17
<he|57|a-43
<head|56|a-17
<headmistress|78|
<headscarf|78|a18
<health|75|a-5
<hear|47|a-7
<heard|58|a-26
<heart|71|a83
<height|78|a-11
<held|68|a-8
<hello|59|
<help|55|a-33
<her|62|a-12
<here|56|a-17
<hi|54|a-26
<high|71|a-7
<hill|78|a-46
<him|78|a-21
<hire|69|a35
<histori|75|a33
<hiya|78|a17
<hold|57|a-16
<holidai|73|a30
<home|50|a-23
<honest|66|a54
<honestli|73|a21
<honor|65|a42
<hope|43|a64
<hospit|59|a5
<hotel|65|a-8
<hour|51|a4
<hous|63|a31
<housekeep|73|a4
<how|40|a58
<hundr|61|a-56
<husband|68|a-17
<hygien|73|a-4
<i|9|
<idea|68|a56
<if|35|a27
<import|78|a22
<impress|73|a43
<in|18|a-43
<includ|67|a-53
<infant|78|a-12
<inform|78|a8
<insid|71|a-32
<inspect|71|
<inspector|73|a-13
<interest|50|a4
<intern|78|
<internship|71|a-25
<interview|40|a30
<into|58|a-5
<introduc|68|a-43
<invit|78|a57
<is|30|a27
<issu|78|
<it|30|a24
<jam|78|
<job|47|a35
<joi|75|a36
<join|46|a46
<joint|78|a-48
<journal|78|a-8
<junior|67|a25
<just|52|a13
<keen|62|a47
<keep|55|a58
<kei|73|a-19
<kept|64|a-36
<kid|69|a7
<kind|62|a17
<kindli|64|a57
<kitchen|56|a43
<knew|68|a-8
<know|40|a8
<lab|78|a4
<label|78|a16
<lad|62|a31
<ladi|61|a44
<laid|75|a13
<lamin|78|a-8
<land|78|a25
<languag|75|a18
<larg|75|a14
<last|45|a-24
<late|64|a41
<laugh|71|a22
<launch|75|a-10
<law|71|a-38
<lead|65|a5
<leader|71|a-47
<leadership|78|
<leak|75|a-9
<learn|47|a20
<least|78|a10
<leav|56|a17
<lectur|78|
<led|66|a-16
<left|52|a-26
<lend|75|
<less|65|a33
<lesson|73|a-9
<let|48|a16
<letter|58|a17
<level|65|a-16
<librari|65|
<licenc|67|a-27
<licens|68|a-8
<lift|61|a27
<light|75|a18
<like|38|a9
<lime|75|a-13
<line|54|a-23
<linen|78|a-6
<list|68|a-5
<listen|71|a39
<littl|64|a33
<live|58|a-11
<load|75|a-8
<loan|71|a-22
<local|78|a-4
<log|73|
<long|56|a32
<look|51|a22
<lose|75|
<lost|67|a-20
<lot|59|a35
<loud|78|a20
<love|48|a43
<low|78|
<luck|66|
<lucki|75|a22
<lunch|65|a7
<m|68|a19
<machin|67|a15
<madam|69|a-23
<made|52|a4
<mai|52|a-6
<mail|78|a-8
<make|63|a30
<man|60|a-17
<manag|50|a-44
<mani|58|a33
<manual|75|a-20
<map|78|a-9
<mark|71|
<market|64|a-23
<master|78|a17
<match|75|
<mate|75|a-4
<matron|75|a-28
<matter|78|a-11
<mayb|75|a29
<me|27|a20
<mean|65|a60
<meant|78|a-25
<meantim|78|a-29
<measur|78|a-5
<medic|78|
<medicin|78|a-60
<meet|48|a-10
<member|65|a-9
<mention|50|a-8
<mentor|78|a15
<menu|78|a-11
<merchant|78|a-7
<merger|78|a-15
<messag|69|a-25
<met|51|a47
<middl|73|a-35
<might|68|a41
<mile|78|a-20
<milk|71|a-11
<mill|75|a-33
<mind|60|a49
<mine|66|a-52
<minut|59|a22
<miss|62|a10
<model|68|a-16
<month|52|a20
<monthli|78|a-15
<moon|78|a10
<more|47|a6
<morn|56|a-15
<most|57|a-14
<mostli|73|
<mother|63|a-26
<motiv|78|a-19
<move|50|a7
<mr|60|a-14
<ms|75|a-26
<much|50|a24
<mum|71|a26
<museum|73|
<must|69|a5
<my|20|a-38
<myself|62|a16
<name|52|a-38
<nan|75|a6
<natur|78|a26
<near|59|a-29
<nearer|73|
<need|52|a15
<neighbor|69|a22
<nephew|78|a-6
<nervou|71|a68
<never|55|a11
<new|48|
<newspap|78|
<next|59|a20
<nice|62|a36
<night|52|a7
<nine|55|a-56
<nineteen|73|a-26
<nineti|75|a-11
<no|49|a27
<nobodi|58|a36
<noon|78|a29
<normal|78|a-5
<not|39|a22
<note|65|
<noth|59|a29
<notic|57|a26
<now|46|a-30
<nudg|78|a18
<number|62|a-21
<nurs|59|a9
<nurseri|71|a-25
<oak|78|a-10
<oblig|75|a86
<of|23|a14
<off|56|a-14
<offer|55|a14
<offic|55|a-22
<often|78|a8
<old|48|
<on|23|a-49
<onc|56|a-61
<onli|48|a18
<onlin|75|a-14
<onto|75|a-6
<open|51|a-14
<opinion|75|a24
<opportun|62|a-38
<option|78|a-21
<or|51|a-22
<order|71|a-32
<organ|78|a-21
<other|56|a25
<ought|78|a-23
<our|43|a-80
<ourselv|73|a22
<out|44|a-18
<outdoor|71|a-37
<outfit|78|a23
<outsid|63|a19
<oven|73|a16
<over|48|a-7
<overlap|78|a-15
<ow|73|a-36
<own|51|a25
<owner|78|a8
<p|67|a-5
<pack|78|a-21
<page|57|a39
<pai|65|
<paid|68|
<paint|69|a-21
<pair|78|a-9
<panel|61|a9
<paper|60|a22
<paraleg|78|a31
<parent|71|a-16
<park|67|
<part|55|a-23
<parti|75|a-23
<partner|65|a-6
<pass|52|a-33
<past|62|a31
<patienc|67|a13
<patient|68|a-25
<payrol|68|a-26
<pension|73|a-4
<peopl|49|a9
<perhap|73|a-26
<period|75|a8
<person|62|a37
<phone|59|a21
<photo|67|a-15
<photograph|69|a-31
<pick|58|a-12
<pictur|68|a8
<piec|75|a-25
<pilot|78|a-5
<pipe|78|a-21
<piti|71|a35
<place|50|a14
<placement|65|a-15
<plai|64|a-37
<plan|56|a6
<plant|66|a-27
<pleas|44|a37
<pleasur|62|a18
<plot|78|a-12
<po|69|a27
<point|78|a24
<portal|78|a-17
<porter|67|a21
<posit|54|a76
<post|48|
<poster|78|
<pot|78|a7
<potato|78|a-19
<practic|65|a-22
<practiz|78|
<prefer|75|a16
<prepar|78|a37
<present|55|a-44
<press|73|a-6
<pressur|78|a7
<price|75|
<princip|73|a-16
<privileg|75|a57
<probat|78|a-21
<problem|66|a9
<process|71|
<product|75|a-18
<professor|78|a-7
<program|69|a-9
<project|64|a16
<promis|64|
<proper|75|a65
<proud|61|
<public|69|a5
<pull|71|a-21
<pump|71|a8
<put|56|a13
<qualifi|78|a5
<quarter|75|a12
<question|58|a18
<queue|69|
<quick|68|a30
<quickli|78|a21
<quiet|66|a-19
<quit|73|a-14
<radio|78|a14
<rais|73|a-21
<ramp|78|
<ran|54|a-49
<rang|68|a6
<rate|75|a-8
<rather|63|a12
<re|75|
<reach|62|a28
<read|47|a26
<readi|69|a10
<real|67|a32
<realiz|78|a32
<realli|56|a52
<reason|68|
<recal|75|a41
<receiv|75|a27
<recent|75|a-12
<recept|66|a-6
<receptionist|73|a37
<reckon|73|a9
<recommend|78|a22
<record|69|a17
<recruit|68|a-12
<refer|54|a-12
<refere|73|a23
<refresh|75|a-10
<regard|56|
<regist|73|a-5
<registr|75|a-29
<registrar|78|a34
<regret|78|a26
<reject|75|a53
<reliev|78|a6
<reloc|73|a-32
<remain|66|a22
<rememb|59|a-6
<remind|73|a-41
<renew|75|a-5
<rep|73|a-8
<repair|68|a-7
<repli|75|a12
<report|62|a-18
<request|71|a14
<research|75|a-24
<resid|75|a-33
<respect|67|a48
<respons|78|a16
<rest|68|a49
<restaur|78|
<result|71|a17
<resum|75|a22
<retir|73|a29
<return|68|a-24
<review|69|a17
<ride|78|a59
<right|61|a26
<ring|62|
<rise|78|a-31
<risk|78|
<rival|78|a-6
<road|71|a5
<robot|75|a-16
<role|62|a41
<roof|65|
<room|55|a11
<root|78|a18
<roster|78|a4
<rota|69|a11
<round|52|a36
<rout|68|a6
<row|71|a-10
<rule|78|a9
<run|49|a-23
<s|64|a33
<sad|73|a20
<safe|75|a-20
<safeti|75|a-15
<sai|44|a45
<said|42|a47
<salari|68|a23
<same|47|a-22
<sampl|61|
<sandwich|78|
<sat|66|a-33
<saw|52|a17
<scale|73|a-18
<scarf|78|
<scene|78|a24
<schedul|78|a14
<scheme|68|a-7
<school|53|a-12
<scienc|78|a31
<season|59|a-8
<seat|69|a-58
<second|53|a-17
<section|68|
<see|44|a15
<seem|78|a10
<seen|55|a38
<select|75|a8
<self|78|a-12
<sell|68|a-20
<send|54|a-25
<senior|66|a22
<sens|75|a88
<sent|66|a14
<serv|64|a30
<servic|69|a-9
<set|63|a30
<settl|75|a6
<seven|58|a-35
<sew|75|a4
<shadow|75|a18
<shall|62|
<share|64|a-16
<she|56|a-35
<sheet|75|
<shelter|78|
<shift|51|a18
<ship|67|a22
<shoe|78|a-6
<shop|57|
<short|60|a43
<shortlist|78|a-5
<should|48|a11
<shout|75|a-14
<show|51|a20
<shown|78|a63
<shut|78|a-4
<side|65|
<sign|57|a5
<signal|75|a-13
<similar|78|a-24
<simul|78|a-8
<sinc|42|a17
<sincer|78|a-27
<sir|60|a60
<sister|60|a-34
<sit|65|a28
<site|68|a-16
<six|50|a-44
<size|73|a21
<sleep|78|
<slow|75|a4
<small|57|a-16
<smell|78|a47
<smile|78|a11
<snow|78|a-9
<so|43|a46
<soft|73|
<softwar|67|a11
<sold|66|a-20
<some|61|a23
<somebodi|58|
<someon|59|a12
<someth|62|a-18
<somewher|78|
<son|75|a-23
<soon|66|
<sooner|73|a-7
<sorri|55|a19
<sort|75|a-6
<sound|69|a6
<sourc|78|a19
<spare|78|a-9
<speak|51|a-43
<spend|73|a27
<spent|56|a-59
<split|69|a25
<spoke|58|a29
<spoken|73|a24
<spot|68|a8
<spring|69|a-14
<staff|68|a-4
<stage|75|
<stai|60|a-4
<staircas|75|
<stand|64|a22
<star|73|a55
<start|49|a12
<station|75|a16
<steadi|75|a-4
<steer|78|a-22
<steward|78|a-24
<stick|78|a-16
<still|44|a6
<stock|75|a40
<stood|71|a-29
<stop|62|a33
<store|63|
<stori|67|a-23
<straight|67|a12
<stroke|73|a9
<strong|71|
<struck|75|a44
<stuck|69|a-17
<student|67|a-16
<studi|64|
<sub|73|a-11
<success|75|a19
<such|62|a28
<suggest|75|a-24
<suit|68|a15
<summer|60|a-28
<supermarket|78|a-4
<supervisor|61|a-31
<suppli|75|
<supplier|71|a-17
<support|78|a11
<sure|68|a9
<surpris|75|a19
<survei|71|a-27
<sweep|78|a-10
<swim|78|a15
<system|71|a36
<take|49|a-48
<taken|67|a9
<talk|48|a-18
<tank|75|a21
<taught|56|a-46
<taxi|73|
<tea|67|
<teach|55|a13
<teacher|64|a-40
<team|50|
<telephon|73|a-13
<tell|48|a23
<temp|78|a-6
<ten|58|a15
<tender|78|a-5
<term|75|a-18
<test|55|
<th|60|a-5
<than|51|a39
<thank|36|a54
<that|27|a25
<the|10|a-34
<theater|75|a-10
<thei|50|a-51
<their|68|
<them|52|a7
<then|53|a15
<there|46|a20
<thesi|78|a-19
<thi|45|a38
<thing|52|a8
<think|45|a47
<third|61|a16
<those|68|
<though|63|a20
<thought|55|
<three|46|a-34
<thrill|73|a43
<through|47|a-54
<ticket|59|a-8
<tile|73|a-22
<till|67|a8
<time|44|a27
<tire|75|
<titl|75|a12
<to|17|a76
<todai|63|a6
<toddler|75|a-8
<togeth|71|a-4
<told|43|a32
<too|60|
<took|54|a24
<tool|69|a29
<top|78|a-11
<touch|64|a-8
<tour|64|a33
<trade|75|a-15
<trader|75|a12
<trai|78|a8
<trailer|78|
<train|53|a-26
<traine|75|a43
<tram|75|a-41
<transcript|78|a-15
<translat|73|a-19
<transport|71|a-30
<travel|68|a-39
<treasur|78|a-17
<treat|71|a28
<tri|69|a34
<trial|58|a48
<trip|73|a8
<troubl|73|a-4
<truck|62|
<true|71|a-25
<trust|71|a71
<truth|73|a12
<try|68|a6
<turbin|73|a12
<turn|56|a-24
<tutor|71|a-17
<twelv|63|a-42
<twenti|73|a-24
<twice|71|a-5
<two|40|a-46
<type|75|a-10
<tyre|73|a-9
<umbrella|78|a19
<uncl|62|a-23
<under|54|a-42
<understand|55|a11
<uniform|71|a39
<union|71|
<unit|61|a-20
<univers|68|a-12
<unpaid|78|a10
<until|62|a-13
<up|41|a-8
<updat|73|a5
<us|44|a-32
<v|75|a-5
<vacanc|68|
<vaccin|78|a-9
<valid|78|a-6
<valuabl|78|a-5
<van|68|a12
<vendor|78|a13
<veri|44|a28
<version|78|a-20
<vet|75|a-18
<vi|78|a20
<visit|62|a48
<visitor|75|a8
<voic|78|a37
<volunt|64|a18
<wa|29|a-42
<wage|78|a16
<wai|51|a34
<wait|56|a42
<walk|55|a14
<wall|67|a-9
<want|43|a88
<ward|63|a9
<warehous|68|a14
<warm|71|a-7
<wash|69|a32
<watch|63|a66
<water|71|a11
<we|37|a-118
<wear|71|a29
<wed|78|a-38
<week|47|a-7
<weekend|62|
<weekli|78|a-5
<welcom|71|a30
<weld|73|
<well|54|a17
<went|53|a-39
<were|50|a-15
<wet|78|a-21
<what|39|a33
<whatev|66|a34
<when|39|a10
<where|56|a-12
<whether|53|a-6
<which|55|a16
<while|66|a-38
<who|43|a-19
<whoever|68|
<whole|57|a24
<whom|78|a-46
<whose|78|
<why|54|a58
<wife|60|a26
<will|42|
<win|75|a-17
<wing|78|a12
<winter|62|a-34
<wire|71|a-14
<wish|49|a60
<with|25|a23
<withdraw|73|a25
<without|68|a17
<woman|68|a-8
<women|75|a-4
<won|67|a-39
<wonder|71|a14
<word|56|a13
<wore|78|a-25
<work|34|a20
<worker|73|a38
<workmat|78|a48
<workshop|75|a-13
<worri|69|a9
<wors|69|
<worth|66|a-12
<would|29|a75
<write|52|a18
<written|78|a13
<wrong|73|a-15
<wrote|59|a-52
<yard|67|a32
<ye|58|a36
<year|32|a-64
<yesterdai|63|a14
<yet|65|
<you|21|a-64
<young|69|a-23
<your|31|a-34
<yourself|73|a-29
<youth|78|a-9
<£|73|a-22
<–|68|a56
<⟨|19|a12
>!|50|a21
>$|5|a34
>(|59|a-32
>)|55|a-33
>,|9|a-19
>0|29|a-60
>:|49|a6
>;|46|a-64
>?|35|a95
>a|20|a-30
>about|36|a10
>abov|73|a8
>accept|68|a9
>access|75|a-12
>accid|75|a-8
>account|62|a-6
>across|64|a-36
>ad|78|a-12
>advert|75|a69
>advertis|75|a26
>advis|78|a-27
>afraid|71|a-10
>after|43|a19
>afternoon|64|a-19
>afterward|65|a-34
>ag|73|a-23
>again|49|a20
>agenc|75|a29
>agent|75|a-14
>ago|69|a-25
>agre|65|a-31
>ahead|75|
>aid|71|a-13
>alarm|78|a-4
>all|42|a16
>allow|67|a9
>almost|75|a-13
>alon|68|a13
>along|61|a-26
>alreadi|56|a-19
>also|54|a13
>although|75|a-14
>alwai|54|a-15
>am|40|a-9
>an|45|a-27
>analyst|78|a13
>and|14|a-44
>ani|49|a4
>annual|78|a6
>anoth|53|
>answer|55|a-18
>anybodi|73|a-20
>anyon|65|a16
>anyth|62|a-36
>anywai|73|
>anywher|71|a-24
>apart|73|a-6
>apolog|78|a-14
>appeal|73|a29
>appli|60|a36
>applic|64|a16
>appoint|78|
>appreci|78|a43
>apprentic|66|a-16
>ar|41|a-23
>around|66|a-16
>arrang|68|
>arriv|73|a-14
>as|37|a17
>asham|78|a-39
>ask|40|a-18
>asleep|78|a-14
>assist|73|a20
>associ|73|a-9
>at|32|a-19
>attach|57|a-11
>attend|73|a8
>audit|66|a-32
>aunt|75|a-7
>autumn|59|
>avail|78|a-55
>awai|64|a38
>award|75|a20
>b|78|a-4
>babi|66|a-7
>back|47|a-28
>bad|68|a-5
>badg|73|a9
>bai|73|a-18
>bakeri|78|a-7
>balanc|78|a-5
>bank|68|a-10
>bar|78|a-17
>barcod|78|a-4
>base|78|a-8
>batch|75|a-25
>bathroom|78|
>batteri|73|a8
>be|32|a38
>bear|78|
>beat|75|a4
>beauti|73|a23
>becaus|48|
>becom|75|a-9
>bed|66|a12
>bedsid|78|a-5
>been|46|a-12
>befor|41|a-55
>begin|73|a-23
>behind|64|a10
>believ|58|a44
>bell|75|a-13
>below|78|a-19
>bench|73|a-5
>besid|65|a9
>best|57|a-9
>better|55|a5
>between|63|a-39
>bid|75|a-14
>big|62|a21
>bigger|75|a8
>bike|73|a-5
>biscuit|68|a-20
>bit|63|a-21
>blade|78|a-14
>bless|78|a-12
>block|75|a-13
>blue|78|a-23
>board|68|a-23
>boat|75|
>bodi|73|a-12
>boi|65|a-40
>boiler|78|a-14
>book|60|a-36
>boot|73|a-6
>bore|75|a-13
>born|75|a-22
>borrow|75|a-8
>boss|66|a-31
>both|58|a-13
>bother|73|a-23
>bought|71|a-24
>box|75|a-21
>brake|78|a-7
>branch|57|a-27
>break|71|a-34
>breakfast|71|a-24
>brick|78|a-6
>bridg|75|a-28
>bring|53|a-23
>broke|75|a17
>broken|73|a-6
>broker|78|a15
>brother|75|a-27
>brought|60|a-13
>bu|62|a34
>budget|73|a33
>bui|69|a22
>build|64|
>built|67|a-31
>burn|78|
>busi|67|a16
>but|37|a-66
>by|38|a-20
>c|75|a26
>calendar|78|a-15
>call|47|
>calm|68|a24
>came|49|
>camera|78|a-11
>can|36|a-10
>candid|62|a29
>car|71|
>card|54|a-6
>care|59|a22
>career|78|a51
>carer|73|a7
>carri|69|a12
>case|59|a29
>cash|73|a-27
>caught|71|
>ceil|75|a-7
>cell|78|a-5
>cent|78|a-6
>certif|49|a-47
>certifi|78|a7
>chain|73|
>chair|71|a-21
>chanc|67|a41
>chang|58|a8
>channel|78|a-14
>chara|75|a-4
>charg|71|
>chart|71|a-17
>chase|78|a-23
>chat|75|a34
>check|57|a-26
>chees|75|a-34
>chef|69|a34
>chicken|78|
>chief|78|
>child|78|a22
>children|53|a12
>choic|65|a61
>choos|67|a24
>chose|69|a21
>chosen|75|a6
>church|75|a-25
>claim|71|
>class|56|a8
>claus|78|a-19
>clean|60|
>cleaner|75|a38
>clear|71|
>clerk|67|a7
>client|58|a-28
>climb|75|a-17
>clinic|65|a-43
>clock|71|a-6
>close|55|a20
>club|78|a-19
>coach|78|a5
>coal|78|a-32
>coast|71|a-11
>coat|78|a-27
>code|69|a-14
>coffe|66|a16
>cold|68|a-32
>collaps|78|a-10
>colleagu|69|a-20
>collect|68|a14
>colleg|67|a-8
>color|63|a12
>come|44|
>comfort|75|a-18
>commiss|73|
>commit|75|a25
>common|78|a15
>commun|78|
>commut|75|a-24
>compani|69|a21
>complaint|78|a-10
>complet|78|a-10
>conduct|75|a-17
>confirm|65|a-46
>connect|73|
>consid|66|a25
>consult|78|a-10
>content|75|a22
>contract|59|a5
>contractor|78|
>contrast|75|a-19
>control|66|a30
>convers|66|a-5
>conveyanc|78|a-21
>cook|67|a13
>cool|78|a10
>coordin|78|a-6
>cope|78|
>copi|67|a-9
>corner|73|a13
>correct|68|a-8
>corridor|69|a-25
>cost|75|a-27
>could|44|a33
>council|78|a21
>count|60|a-18
>counter|67|a22
>countri|71|a-21
>coupl|78|a6
>cours|57|a-12
>cousin|78|a-6
>cover|68|a-22
>cow|71|a12
>crack|73|a-5
>crash|78|a22
>credit|78|a30
>crew|64|a20
>cri|69|
>cross|73|a-9
>cry|78|a-5
>cultur|78|a25
>cup|75|
>current|63|a-12
>curtain|78|
>custom|60|a24
>cut|59|a-44
>d|75|
>dad|73|a-25
>dai|40|a-6
>daili|75|a17
>data|71|
>date|58|a-31
>daughter|71|a-20
>deal|69|
>dealt|75|a-7
>decent|78|a20
>decid|56|a63
>decis|60|a34
>degre|66|
>delight|75|a-18
>deliv|78|a-14
>dementia|78|
>demo|78|a-12
>depart|68|a-14
>deposit|73|
>depot|67|a-20
>deputi|75|a-42
>describ|66|a13
>deserv|78|a30
>design|75|a44
>desk|60|a4
>detail|68|a31
>develop|78|a18
>did|44|a-51
>differ|73|a-23
>diploma|69|
>direct|73|a-29
>directli|69|a-23
>director|75|a-6
>discharg|75|a-10
>discuss|69|a-38
>displai|78|a-6
>disput|73|a33
>district|75|a-25
>do|37|a43
>document|75|
>doe|52|a48
>dog|73|a19
>done|61|a-52
>door|61|
>doubl|78|
>doubt|73|a16
>down|51|a26
>dozen|73|a-13
>draw|73|a-23
>dream|75|a-7
>drew|78|a-4
>drill|75|a17
>drive|62|a-5
>driver|58|a40
>drop|62|a36
>drove|73|a-26
>dry|65|a41
>due|78|a-11
>dure|66|a16
>duti|78|a-9
>each|53|a25
>ear|73|a23
>earli|60|a-17
>earn|78|a20
>easi|75|a18
>easier|78|a-16
>eight|58|a-37
>eighteen|75|a-18
>either|68|a26
>eleven|56|a-50
>els|57|a30
>email|75|a7
>employ|69|a-31
>empti|73|a-61
>enclos|78|a-8
>end|50|a-19
>engin|66|a25
>enjoi|69|a74
>enough|62|a-32
>especi|73|a-5
>estat|71|
>even|46|a-7
>ever|57|a7
>everi|43|a-5
>everybodi|71|a-5
>everyon|66|a41
>everyth|60|a39
>everywher|75|a41
>ew|78|a19
>exactli|73|a-18
>exam|67|a-6
>examin|78|a-8
>except|75|a13
>excit|75|
>exist|78|
>expect|68|a-22
>experi|60|
>explain|64|a31
>ey|68|a12
>face|69|
>factori|68|a10
>fail|78|a-18
>failur|78|a-12
>fair|58|
>fairli|78|a12
>fall|69|a-4
>famili|55|
>fan|78|a-5
>far|71|a7
>fare|78|a14
>farm|73|a-6
>farmer|78|
>father|71|a38
>fault|75|a-12
>fear|78|
>fee|75|a-19
>feed|78|a4
>feedback|73|a48
>feel|59|a52
>feet|75|a-10
>fell|71|a-6
>fella|78|a17
>felt|75|a15
>few|63|a-25
>field|75|a-11
>fifteen|75|a-4
>fifth|75|a-12
>fifti|78|a10
>figur|73|a-21
>file|58|a-33
>fill|64|a-6
>final|64|a6
>find|59|a17
>fine|59|a-5
>finger|75|a-17
>finish|52|
>fire|78|a-6
>firm|64|
>first|42|a-17
>fit|63|a4
>fitter|78|a-13
>five|50|a-34
>fix|65|a9
>flat|78|a-18
>flood|68|
>floor|65|a-4
>fluent|78|
>fold|73|a5
>folder|78|a-25
>folk|75|a-33
>follow|67|a-37
>food|66|a-42
>foot|73|a-20
>footbal|75|a5
>for|23|a20
>forget|71|a29
>forgiv|78|
>forgot|75|a-14
>form|65|a-7
>forti|55|a-61
>fortnight|66|a-21
>forward|59|a-5
>found|58|
>four|45|a-33
>fourteen|63|a-30
>fourth|69|a11
>frame|73|a-7
>free|57|a-22
>freelanc|78|a-4
>friend|69|
>frighten|75|a-21
>from|35|a-24
>front|64|a61
>frost|75|a-10
>fuel|73|a-12
>full|56|a41
>fun|75|a-17
>funni|78|a-32
>further|69|a26
>gang|75|
>gap|75|a-20
>garden|69|a4
>gate|69|a4
>gather|71|a13
>gaug|78|a-9
>gave|49|a-16
>gener|78|
>get|47|a25
>girl|71|
>give|49|a18
>given|65|a-29
>glad|57|a-39
>gladli|68|a11
>go|46|a16
>goat|78|a-12
>goe|59|a-19
>gone|64|a48
>good|44|a4
>got|51|a-7
>grade|66|a-4
>graduat|78|a-23
>grandmoth|69|a26
>grant|75|a-16
>grate|65|a-7
>great|69|a33
>green|69|a-19
>greet|69|a-12
>grew|75|a-14
>grid|75|
>ground|75|a9
>group|61|a-35
>grow|73|a24
>grown|78|a24
>guess|78|a47
>guest|66|a9
>guid|78|a24
>ha|34|a7
>habit|66|a-20
>had|38|a-31
>haha|68|a63
>half|52|a-36
>hall|75|a-8
>halv|71|a-10
>hand|53|a-22
>handl|60|a-30
>happen|75|a-11
>happi|53|a12
>hard|62|a-5
>harvest|71|a-8
>hate|75|a-37
>have|32|
>he|48|a-42
>head|61|
>hear|51|a-18
>heard|69|a58
>heart|73|a47
>heat|69|a16
>heavi|73|a-14
>hehe|78|a41
>height|75|a-5
>hello|68|a-18
>help|57|a27
>henc|75|a-23
>her|50|a-53
>here|51|a-14
>hi|51|a-13
>high|69|a-30
>hill|69|a8
>him|61|a-45
>hire|57|a77
>hold|62|a-53
>holidai|67|a15
>home|52|a-4
>honest|65|a9
>hope|51|a71
>hospit|64|a17
>hot|75|
>hotel|73|a-26
>hour|47|a-24
>hous|63|a53
>housekeep|78|a-18
>how|46|a-6
>hundr|56|a9
>hurri|78|a-24
>hurt|78|a9
>husband|75|a19
>i|16|a20
>ic|75|a-33
>idea|67|a-9
>if|40|a4
>imagin|75|a5
>impress|71|a25
>improv|78|a14
>in|22|a-49
>inbox|78|a13
>includ|67|a34
>infant|75|a-9
>insid|69|a42
>inspect|73|a8
>inspector|75|a-20
>instead|67|a-12
>insur|78|
>intak|73|a14
>interest|68|a-8
>interview|46|a74
>into|57|a-8
>is|26|
>it|27|
>itself|65|a53
>jacket|75|a29
>job|45|a9
>join|63|a28
>joke|75|a47
>judg|71|a9
>jumper|75|a12
>junior|65|a37
>just|49|a32
>keen|78|a26
>keep|51|a-7
>kei|67|a36
>kept|59|a51
>kid|62|a6
>kind|60|a34
>kindli|71|
>kitchen|62|a24
>knee|68|a-24
>knew|62|a-17
>knock|73|a33
>know|40|a-50
>label|75|a12
>lad|71|a27
>ladi|62|a-21
>lai|78|a-41
>lamb|78|a14
>land|68|a-18
>languag|68|a-5
>last|40|
>late|60|
>later|78|
>lath|78|a-23
>laugh|64|a36
>laundri|75|a-26
>lead|73|a-24
>leader|75|a-28
>leak|73|a-12
>learn|51|a-25
>leas|75|a5
>least|75|a23
>leav|56|a-54
>ledger|75|a33
>left|53|a-27
>leg|78|a-7
>lend|73|a-27
>lent|71|a15
>less|66|a-19
>lesson|68|a22
>let|48|a-20
>letter|59|a-23
>level|62|a-43
>librari|78|
>librarian|78|a12
>licenc|58|a-11
>life|68|a16
>lift|66|a11
>light|75|a-14
>like|40|a29
>line|53|a-9
>list|58|a18
>listen|62|a14
>littl|69|a-6
>live|65|a14
>load|73|a-17
>loan|75|a-8
>local|78|a30
>log|71|a-15
>lol|73|a-6
>long|56|a27
>longer|69|a-10
>look|42|a-44
>loos|78|
>lorri|78|a-9
>lose|68|a-27
>lost|59|a-23
>lot|62|a8
>love|59|a24
>lower|78|a13
>lucki|78|a27
>lunch|68|
>m|71|a25
>machin|62|a-26
>made|46|a-20
>mai|55|a72
>mail|69|a-12
>main|75|a-12
>mainli|78|a-16
>make|51|a4
>man|62|a-12
>manag|60|
>mani|67|a32
>manner|78|a-18
>manual|78|a-4
>map|78|a-16
>mark|68|
>market|64|a-12
>mason|78|a12
>match|71|a4
>mate|78|
>math|73|a-27
>matter|78|
>mayb|73|a30
>me|23|a54
>mean|66|a56
>meant|68|a25
>meantim|78|a4
>mechan|75|a-21
>medic|68|a-7
>meet|54|a8
>meetup|73|a16
>mention|60|a-6
>menu|75|a-16
>messag|68|a-11
>met|66|a28
>mid|73|a-25
>middl|73|a12
>midnight|78|
>might|57|a19
>mile|75|a-7
>milk|73|a-6
>million|64|a-20
>mind|59|a49
>mine|60|a-22
>minut|53|a-11
>miss|58|a-21
>mission|78|a35
>mistak|71|a-6
>model|73|
>modul|68|a-12
>moment|71|a-18
>mondai|78|a14
>monei|68|a-6
>month|47|a-13
>monthli|78|a-11
>more|46|a26
>morn|50|
>most|52|a12
>mostli|51|a-44
>mother|63|a40
>motor|75|a5
>move|53|a-23
>much|54|a23
>mud|78|a4
>mum|78|a-22
>museum|78|
>music|78|a28
>must|60|
>my|26|a29
>myself|63|a31
>n|78|a-11
>name|49|a-4
>natur|78|
>nd|71|a10
>near|65|a-16
>nearest|75|a10
>nearli|67|a-14
>need|43|a51
>neighbor|78|a-37
>nerv|78|a-36
>nervou|73|a41
>never|48|a11
>new|48|a28
>next|49|a-7
>nice|69|a-7
>night|47|a-5
>nine|51|a-13
>nineteen|78|a-11
>nineti|69|a5
>no|44|a23
>nobodi|58|a42
>none|71|a-7
>noon|73|a16
>nor|78|a-29
>normal|75|a-17
>not|33|
>note|69|a-15
>noth|56|a8
>notic|60|a-23
>now|43|a-5
>number|54|a-8
>nurs|62|a45
>of|27|a-10
>off|52|a-60
>offer|53|a-50
>offic|50|a-21
>often|75|a-14
>ok|69|a-4
>old|51|a-10
>older|66|a-21
>on|22|a9
>onc|52|a5
>onli|42|
>onlin|69|a27
>open|49|a33
>oper|68|a22
>or|43|a26
>order|63|a21
>organ|71|a-7
>origin|69|a29
>other|52|a22
>otherwis|78|a-33
>our|49|a-31
>out|43|a-9
>over|46|a4
>overnight|78|a-9
>overtim|78|a-12
>ow|69|a-9
>own|49|a-10
>owner|65|a-8
>pack|78|
>page|60|a7
>pai|56|
>paid|62|a-16
>paint|66|a40
>pair|69|a6
>pancak|78|
>panel|78|a-13
>paper|53|a13
>paperwork|75|a-6
>parent|67|
>park|73|a-45
>part|61|a8
>partner|75|a-12
>pass|60|a-30
>passeng|75|a-4
>passport|73|a26
>past|68|a64
>pastri|75|
>patch|75|a6
>path|78|a-25
>patienc|66|a-6
>patient|60|a35
>payrol|73|a-27
>payslip|78|a-12
>pension|75|a-19
>peopl|44|a72
>per|73|a-7
>percent|78|a-14
>period|78|a-37
>permit|75|
>person|57|a48
>phone|54|a21
>phonic|78|a6
>photo|75|a45
>photograph|75|a-41
>physic|78|a-8
>pick|59|a-8
>pictur|69|a19
>piec|65|a-29
>pin|78|a-14
>place|47|a25
>placement|73|a5
>plai|75|a26
>plain|75|a27
>plan|57|a-5
>plant|67|a46
>plaster|78|a-13
>platform|78|a8
>pleas|52|a36
>plot|78|a-5
>plu|78|a12
>po|71|a-12
>podcast|75|a27
>point|62|a-9
>polici|73|a21
>portfolio|78|a-13
>posit|52|
>post|49|
>poster|78|a6
>pot|75|a16
>pound|78|a8
>practic|68|a-12
>practiz|78|a-18
>prai|78|a62
>prefer|73|a-29
>prepar|67|a-14
>present|62|
>press|66|a10
>pressur|75|a-25
>pretend|75|a23
>price|66|a-14
>print|73|a-20
>printer|78|a-10
>privat|73|a-12
>problem|60|a-32
>process|78|a19
>product|68|a-13
>program|71|a7
>project|69|a-16
>promis|66|a-5
>proper|75|a24
>properli|71|a-10
>proud|66|a29
>pub|78|a-11
>publish|73|a24
>pull|75|a-7
>pump|69|a-21
>pupil|73|a9
>put|48|a7
>qualifi|69|
>quarri|75|a7
>quarter|75|a17
>question|59|
>queue|69|a-21
>quick|71|a13
>quickli|78|a24
>quiet|69|a5
>quit|69|a-29
>quot|78|a-11
>radio|78|a-23
>rain|60|a-35
>rais|75|a36
>ran|54|a-23
>rang|69|a-36
>rank|78|a-5
>rate|65|a27
>rather|62|a-72
>rd|78|a25
>reach|65|a-9
>read|56|a-17
>reader|75|a10
>readi|62|a-11
>real|71|a32
>realli|69|a14
>reason|66|a-7
>rebuilt|78|a-5
>recal|78|
>receiv|75|a22
>recept|75|a-13
>reckon|75|a-12
>recommend|69|a21
>record|62|a4
>recruit|75|a35
>red|78|a18
>redund|78|a-19
>refer|60|a-57
>refere|69|a-42
>refresh|78|a20
>refug|78|a-5
>refus|75|a-17
>regard|71|a-7
>registr|65|a-16
>regret|71|a46
>releas|66|a-57
>relief|75|a15
>reliev|78|a-21
>reloc|78|a-17
>remain|71|a5
>rememb|62|a4
>remind|78|a9
>renew|66|a-32
>rent|75|a-14
>rep|78|a9
>repair|75|a-13
>repeat|78|a-4
>replac|78|a-29
>repli|75|a75
>report|62|a-36
>reput|75|a39
>request|78|a-33
>requir|75|a44
>research|78|
>resid|75|a44
>respect|78|a36
>respons|75|a-5
>rest|75|a17
>result|68|a-11
>retir|71|a11
>return|64|a15
>review|66|a43
>rig|78|a-4
>right|52|a24
>ring|54|
>road|65|a-20
>robot|75|a-17
>role|56|a22
>roof|68|a32
>room|52|a-24
>rota|68|a-14
>rotat|73|a40
>rough|75|a12
>round|55|a-22
>rout|71|a-24
>row|75|a-7
>rule|71|a-14
>run|51|a21
>rural|78|a-30
>rush|75|a24
>s|44|a14
>safe|78|a-10
>safeti|67|a14
>sai|42|a-4
>said|43|
>salari|71|a13
>sale|75|a19
>same|45|a-10
>sampl|73|a-29
>sang|78|a17
>sat|65|a-22
>sauc|78|a18
>save|69|a34
>saw|55|
>scaffold|73|a-6
>scale|75|a-18
>scan|75|a-5
>scare|75|a-14
>scheme|73|a-7
>school|51|a-38
>scratch|78|
>script|78|a4
>sea|75|a-7
>search|68|a9
>season|55|a24
>seat|71|a-11
>second|48|a20
>section|73|a-11
>see|50|a-31
>seem|67|a38
>seen|64|a65
>send|49|a-4
>senior|71|
>sent|64|a-23
>seri|75|a-25
>seriou|78|a31
>serv|69|a-24
>servic|67|a-12
>set|61|a29
>settl|67|a-4
>seven|59|a-37
>sew|75|a11
>shall|75|
>share|64|a-33
>she|48|a-13
>shed|69|a37
>sheet|68|a-32
>shelv|78|a-6
>shift|53|a-50
>ship|68|a29
>shoe|75|a-10
>shop|60|
>short|58|a46
>should|48|a12
>shout|67|a-14
>show|51|a-11
>shut|67|a-43
>sick|71|a-6
>side|63|a5
>sign|62|a-16
>signal|75|a-17
>similar|78|a-32
>simpl|78|a-11
>simpli|73|a-45
>sinc|42|a13
>sing|75|a46
>singl|67|a-31
>sister|73|a-9
>sit|59|a46
>site|60|a13
>six|47|a-48
>sixteen|73|a-8
>sixti|66|a-22
>size|71|a-25
>skin|78|
>sleep|67|a-37
>slide|71|a-31
>slip|78|a-11
>slow|69|a20
>slower|78|a-19
>small|53|a21
>smaller|75|a-20
>smell|67|
>smile|73|a-18
>so|28|a-31
>soft|73|a-12
>sold|64|a-26
>some|56|a-13
>somebodi|59|a32
>someon|57|a57
>someth|56|a10
>sometim|75|a-8
>son|78|a-22
>song|78|
>soon|63|a28
>sooner|73|a-40
>sorri|69|
>sort|69|a-8
>sound|59|a31
>soup|71|a-7
>spare|75|a-32
>speak|54|
>speed|73|a4
>spend|73|a26
>spent|65|a-53
>spill|78|a-17
>spoke|64|a55
>sponsor|75|
>spot|71|a-7
>spreadsheet|78|a-19
>spring|54|a41
>st|75|a-4
>stack|73|a15
>staff|60|a22
>stai|53|a-19
>stair|71|a53
>stall|78|a-28
>stand|62|a18
>start|45|a5
>state|75|a15
>station|73|a-5
>steadi|75|a-5
>steel|78|a9
>step|73|a23
>still|40|a32
>stint|75|
>stock|73|a-42
>stood|69|a25
>stop|63|a40
>store|66|
>stori|68|a-20
>straight|66|a12
>street|78|a-14
>stretch|78|a-10
>strict|78|a13
>strike|75|a5
>stroke|75|a33
>strong|71|a16
>stubborn|78|a36
>student|64|a-40
>studi|69|a-10
>such|63|a15
>suggest|64|a40
>suit|58|a-25
>summer|55|a6
>supervisor|69|a-10
>suppli|78|a-7
>support|68|a-27
>sure|68|a21
>surpris|78|a-7
>surviv|69|a12
>swap|75|a-23
>swear|73|a-18
>switch|71|
>system|60|
>tabl|71|a26
>tag|78|a-11
>take|48|a25
>taken|67|a-37
>talk|51|a24
>tandoor|78|a9
>tank|69|a-17
>tape|78|a-6
>tast|75|a-13
>taught|52|a-25
>tax|78|a13
>tea|71|a-32
>teach|59|a32
>teacher|73|a-31
>team|51|a-7
>technician|78|
>telephon|78|
>tell|48|a9
>teller|73|a-40
>ten|57|a-60
>tenant|78|a-5
>tender|75|
>term|62|a6
>test|56|a14
>text|73|a-10
>th|53|a22
>than|45|a42
>thank|49|a64
>that|28|
>the|13|a-20
>thei|41|a-58
>their|49|a-5
>them|44|a-35
>themselv|78|a13
>then|51|a-43
>there|42|a-40
>these|67|
>thi|43|a34
>thick|78|a7
>thing|54|a32
>think|51|a63
>third|62|a-9
>thirteen|73|a-9
>thirti|56|
>those|66|
>though|58|a-25
>thought|56|a57
>thousand|73|a-10
>three|42|
>threw|78|a-21
>thrill|78|a11
>through|50|a-29
>ticket|62|a42
>tide|75|a-10
>tidi|71|a29
>till|61|
>time|42|a51
>tin|69|
>tire|73|a-31
>to|21|a12
>todai|69|a4
>togeth|66|a-8
>told|45|a22
>tomato|78|
>tomorrow|65|a35
>too|52|a-49
>took|49|a16
>tool|78|a7
>top|71|a11
>touch|65|a-6
>tour|68|a13
>toward|78|a-10
>town|64|a7
>trade|68|a-19
>trai|71|a5
>train|49|a-19
>traine|75|a-15
>tram|78|a-9
>translat|69|a-32
>trauma|73|a-7
>travel|69|a-15
>treat|63|a15
>tri|75|a20
>trial|63|a17
>truck|67|a12
>trust|73|a-15
>try|65|
>tube|78|a-4
>turbin|78|a5
>turn|55|a25
>twelv|62|a-7
>twenti|59|a-24
>twice|54|a-8
>twin|75|a-8
>two|37|a-48
>type|69|a-19
>umbrella|78|a48
>under|55|a-23
>underground|78|
>understand|68|a36
>understood|78|a-20
>uniform|73|a-5
>union|78|
>unit|64|a-21
>until|45|a-43
>up|42|
>updat|78|a19
>us|41|a-54
>usual|73|a-11
>vacanc|66|a23
>vaccin|71|a-14
>valid|69|a-9
>van|66|a-7
>vault|78|a-6
>veri|48|a-18
>version|75|a-12
>vet|73|a-14
>video|75|
>view|78|a-20
>villag|75|a18
>visa|78|a49
>visit|67|a-25
>visitor|73|a17
>voic|64|a19
>volunt|73|a24
>vouch|78|a-33
>wa|30|a-6
>wage|75|a-16
>wai|51|a-16
>wait|55|a38
>walk|62|
>wall|64|
>want|40|a25
>ward|69|a-37
>warehous|78|a-17
>warm|69|a5
>wash|71|
>watch|71|a-25
>water|67|
>we|38|a-47
>weather|69|a-5
>websit|69|a28
>wed|78|a42
>week|40|a-22
>weekend|60|a14
>welcom|65|a31
>well|46|a-34
>went|50|a-46
>were|46|
>wet|71|a11
>what|43|a21
>whatev|68|a11
>when|42|a-13
>whenev|62|a6
>where|39|a12
>whether|59|
>which|42|a-17
>while|58|a-8
>whistl|75|a-9
>white|73|a23
>who|38|a-29
>whoever|78|a30
>whole|61|a-21
>whom|65|a-10
>whose|67|a4
>why|59|
>wife|73|a37
>will|38|a20
>win|78|a13
>window|71|a31
>wing|78|
>winter|56|a-9
>wish|64|
>with|27|a-17
>withdraw|78|a-12
>within|65|
>without|53|a45
>women|73|a26
>won|75|a7
>wonder|66|a27
>word|61|a-9
>work|39|a-36
>worker|78|a-26
>workshop|73|a17
>worn|75|a-10
>worri|67|a-15
>worth|73|
>would|31|a66
>write|51|a-13
>written|73|a-24
>wrong|69|
>wrote|62|a-25
>x|75|a8
>yard|67|a12
>ye|62|a87
>year|31|a-54
>yesterdai|59|
>yet|59|a12
>you|23|a12
>young|75|a12
>your|34|a-65
>yourself|78|
>zero|75|a-9
>£|78|a27
>–|68|a34
>⟨|18|a-38
? _4|78|a35
^ _ $|60|a-33
^ _ ,|57|a-33
^ _ and|78|
^ _ gave|75|a-6
^ _ has|71|a66
^ _ is|73|a43
^ _ let|75|a-23
^ _ s|69|a70
^ _ taught|78|a-4
^ _ was|66|a19
^ _1|39|a-19
^ _2|30|
^ _3|32|a-27
^ _4|26|a-45
^ a _|71|a-10
^ at _|52|a-27
^ best , _|78|a-22
^ best . _|78|a-22
^ coming . _|78|a6
^ does _|75|a19
^ everyone . _|73|a-35
^ everyone at _|73|a-35
^ for . _|73|a10
^ for _|75|a4
^ for me _|75|a11
^ from _|75|a-9
^ greetings . _|75|a-16
^ greetings from _|78|a-7
^ has _|78|a29
^ here . _|78|
^ hope _|78|a12
^ i . _|44|a37
^ i am _|73|a-19
^ i hope _|63|a9
^ i know _|66|a11
^ i left _|66|a20
^ i speak _|66|a-17
^ i think _|78|a4
^ i wish _|78|a18
^ if . _|71|a26
^ if _|60|a24
^ if the _|78|a5
^ in . _|75|a-7
^ in _|47|a-26
^ is _|75|a18
^ it . _|67|a-14
^ it is _|78|
^ it was _|71|a-13
^ it's _|64|a-17
^ mr _|75|a-4
^ mrs _|78|a-12
^ my _|51|a-22
^ nobody . _|73|a-4
^ nobody at _|78|a14
^ old _|78|a-9
^ on . _|73|a6
^ on the _|78|
^ people . _|75|a5
^ people at _|75|a5
^ please . _|71|a-19
^ please tell _|73|a-17
^ since _|61|a-10
^ the . _|62|a-22
^ the _|56|a8
^ the way _|68|a-10
^ this . _|65|a-27
^ this is _|65|a-27
^ we . _|71|a-5
^ what _|64|a-18
^ when . _|78|a16
^ when _|60|a-7
^ wishing _|78|a17
^ with _|69|a-11
^ working . _|73|a-8
^ working for _|73|a-8
^ would _|68|a27
^ you . _|66|a11
^ you and _|78|a-7
^ you said _|78|a-4
^ your . _|78|a-9
^ your _|73|a21
_ ! !|75|a8
_ ! $|65|
_ $ |21|a-15
_ ( ⟨|78|
_ , $|69|a-8
_ , 0|68|a-12
_ , a|60|a-8
_ , about|78|a-11
_ , all|73|a-12
_ , always|75|a-15
_ , and|32|a26
_ , as|65|a10
_ , because|66|a-19
_ , but|56|a-10
_ , for|66|
_ , from|75|
_ , had|78|a-12
_ , has|68|a-17
_ , he|69|a17
_ , i|46|a70
_ , if|71|a9
_ , in|60|
_ , is|66|a-27
_ , it|73|a-9
_ , just|75|a19
_ , mostly|62|a11
_ , my|60|a-46
_ , no|71|a13
_ , not|63|a26
_ , one|75|a4
_ , only|69|a-8
_ , or|73|a15
_ , please|73|a10
_ , said|78|a-9
_ , says|71|a-8
_ , since|71|a-23
_ , six|75|a-8
_ , so|42|a-18
_ , tell|78|
_ , that|71|a34
_ , the|52|a-26
_ , then|78|a-8
_ , they|71|a-19
_ , though|69|a-17
_ , three|75|
_ , two|75|a-10
_ , under|78|
_ , was|75|a-7
_ , we|67|a-7
_ , when|69|a-12
_ , where|44|a-57
_ , which|54|a-38
_ , who|50|a-39
_ , whom|78|a-12
_ , whose|71|a6
_ , will|78|a-22
_ , with|54|a7
_ , you|59|
_ , your|73|a-16
_ , ⟨|48|a46
_ 0 $|73|a4
_ 0 0|68|a-5
_ 0 and|63|a-20
_ 0 class|75|
_ 0 for|78|a-15
_ 0 in|78|
_ 0 s|73|a-9
_ 0 ⟨|78|
_ : i|78|a-41
_ : the|78|
_ ; we|78|a-5
_ ? $|56|a14
_ a good|78|a-13
_ about the|73|a17
_ after the|73|a12
_ afterwards $|78|a-27
_ again $|78|a15
_ again ,|78|a22
_ all the|75|a12
_ all through|78|a-6
_ and a|67|a-18
_ and am|73|
_ and can|73|a-14
_ and for|71|a12
_ and have|75|a-18
_ and he|73|a-8
_ and his|78|a-6
_ and hope|75|a7
_ and i|53|a28
_ and in|75|
_ and it|67|a5
_ and its|75|a42
_ and me|78|a22
_ and not|75|
_ and one|75|a-4
_ and she|71|
_ and some|78|a-6
_ and still|75|a-14
_ and that|73|a11
_ and the|55|a-12
_ and then|67|a7
_ and they|69|a-21
_ and to|75|a-23
_ and told|71|a17
_ and two|68|a-8
_ and would|67|a7
_ and you|78|a6
_ and ⟨|71|a-30
_ as a|62|a-29
_ as an|78|
_ as well|71|a-45
_ asked about|78|a-5
_ asked for|78|a30
_ asked if|78|a8
_ asked me|71|a19
_ at a|73|a11
_ at my|75|a-4
_ at the|63|a-43
_ at ⟨|67|a-23
_ be willing|78|a-5
_ because of|73|a-23
_ because the|75|
_ because they|75|a-6
_ because your|75|a24
_ before i|71|a20
_ before long|78|a16
_ before the|75|a-12
_ before you|69|a-8
_ branch $|73|a-21
_ brought in|75|a-7
_ but i|68|a-24
_ but only|78|a-10
_ but they|78|
_ by ⟨|78|a-24
_ came in|73|a-6
_ can not|73|a-10
_ can tell|78|
_ card ,|78|a-10
_ card is|75|a-7
_ certificate $|78|a-13
_ certificate ,|75|
_ consider me|78|a14
_ could not|75|a-4
_ course and|78|
_ did ,|78|a19
_ did not|78|a-6
_ do it|68|a-30
_ do not|78|
_ does for|78|a12
_ does not|68|a-10
_ during the|71|a-9
_ even more|75|a4
_ even though|75|a5
_ every day|78|a-6
_ every ⟨|78|a-26
_ feels like|78|a24
_ first $|78|a-4
_ first ,|78|a-10
_ for a|62|a-41
_ for all|78|a-4
_ for an|78|a61
_ for eleven|78|
_ for five|67|a-20
_ for four|69|a-14
_ for me|78|a-5
_ for my|71|a17
_ for nine|69|a-7
_ for now|75|a-39
_ for seven|73|a-8
_ for six|67|a13
_ for that|78|a23
_ for the|51|a-21
_ for thirty|69|a36
_ for three|67|a-7
_ for twelve|78|
_ for two|75|a-9
_ for years|78|a34
_ for yesterday's|78|a-17
_ for you|78|a-17
_ for your|78|a24
_ from 0|78|a39
_ from a|78|a-26
_ from my|78|a-9
_ from the|61|a13
_ from ⟨|78|a-11
_ gave me|61|a-38
_ gave us|78|a-7
_ gives me|75|a15
_ had a|75|a54
_ had me|78|a17
_ had the|78|a-11
_ had to|75|a-42
_ has a|66|a25
_ has agreed|78|a-14
_ has been|66|a7
_ has chosen|78|a-5
_ has decided|78|a6
_ has gone|75|a35
_ has just|78|a-13
_ has made|71|a8
_ has no|78|a18
_ has not|78|a34
_ has now|73|a-4
_ has offered|68|a-50
_ has only|78|a51
_ has the|69|a-19
_ helped me|75|a-37
_ here $|73|a-10
_ i can|71|
_ i could|75|
_ i did|73|a-20
_ i drove|78|a-4
_ i had|69|a-18
_ i have|67|a-21
_ i learned|78|a-5
_ i looked|78|a-4
_ i ran|78|a-4
_ i was|59|a-16
_ i worked|75|a-4
_ i would|69|a84
_ i wrote|75|a-16
_ if you|65|a5
_ in 0|62|a-10
_ in a|73|a8
_ in my|75|a-10
_ in that|73|a-29
_ in the|52|a5
_ in ⟨|48|a-6
_ is a|62|a-22
_ is at|78|a17
_ is attached|75|a-24
_ is doing|73|a-9
_ is good|73|a36
_ is how|78|
_ is in|75|a41
_ is looking|78|a-13
_ is my|78|a21
_ is no|73|a-34
_ is not|69|a-18
_ is on|73|
_ is only|78|a-27
_ is something|78|a-13
_ is still|62|
_ is that|71|
_ is the|56|a54
_ is what|78|
_ is where|67|a34
_ it was|78|a-7
_ job $|71|
_ last month|73|a-21
_ last night|78|a26
_ last spring|78|a-17
_ last week|66|a-22
_ last year|67|
_ last ⟨|78|a40
_ let me|66|a4
_ licence ,|75|a-10
_ looks after|78|a29
_ lost the|78|a-10
_ made it|78|a27
_ made me|65|
_ may be|78|a21
_ needs someone|73|a20
_ now ,|75|a-10
_ number ,|75|a-4
_ of the|78|a6
_ office $|78|a-14
_ office on|71|a-14
_ on 0|75|a-7
_ on a|73|a-20
_ on my|71|a-15
_ on the|51|a-21
_ on ⟨|48|a70
_ one day|78|a41
_ or ⟨|73|a-39
_ pay for|75|a7
_ position $|65|a-17
_ position at|68|a-7
_ post $|69|a-12
_ post ,|73|a-14
_ role $|71|a-17
_ role ,|75|a-10
_ role and|78|a-14
_ runs the|78|a12
_ s $|73|a44
_ s fine|75|a-14
_ s interview|78|a-28
_ s open|78|a44
_ s reputation|78|a30
_ said to|78|a-12
_ said you|78|a-21
_ should be|78|a-15
_ should reach|78|
_ showed me|78|a-8
_ since 0|62|a-13
_ since i|68|a18
_ since the|71|a26
_ since you|78|a-20
_ since ⟨|73|a-7
_ so i|66|a20
_ so that|78|a13
_ sound like|78|
_ sounds like|75|
_ speak very|78|a-12
_ still has|78|a-31
_ suggested that|78|a-9
_ taught me|59|a-28
_ team $|75|a25
_ than take|78|a8
_ than the|78|a4
_ that i|63|a15
_ that we|75|a-15
_ that you|61|a-13
_ that ⟨|71|a-41
_ the same|73|a9
_ these days|78|a-4
_ this morning|68|
_ this week|78|a44
_ this year|78|a-18
_ to get|69|a-9
_ to know|78|a33
_ to your|78|a-6
_ to ⟨|73|a-10
_ today ,|78|a-4
_ told me|63|
_ too ,|69|a5
_ took over|63|a10
_ took the|78|a-6
_ treats its|78|a27
_ two years|73|a-10
_ until the|62|a-11
_ until they|78|
_ until ⟨|75|a-7
_ used to|75|a-17
_ want me|75|a20
_ wants me|73|a10
_ was a|64|a13
_ was my|68|a-4
_ was the|64|a-14
_ we did|75|
_ we had|60|
_ when i|68|a-35
_ when the|78|a-11
_ when you|73|a7
_ where i|73|a-7
_ while i|75|a-13
_ who asked|78|a-5
_ who would|78|a-25
_ will be|78|
_ will give|78|a-22
_ will not|73|a15
_ with a|63|a-28
_ with my|67|a24
_ with no|78|a17
_ with one|78|a-17
_ with the|64|a-11
_ with you|78|a-14
_ with ⟨|78|a-11
_ would be|58|a18
_ would get|78|a14
_ would have|75|a-11
_ would let|75|a37
_ would like|73|a-18
_ would suit|75|a18
_ yesterday $|78|a23
_ ⟨ ,|78|a-21
_ ⟨ ⟨|78|a-18
_0 !|62|a8
_0 $|21|a-15
_0 (|67|a-18
_0 )|68|a-15
_0 ,|17|a-102
_0 0|42|a-97
_0 :|60|a8
_0 ;|60|
_0 ?|54|a35
_0 a|58|a18
_0 about|62|a-19
_0 after|63|a13
_0 afterwards|75|a-26
_0 again|64|a41
_0 all|66|a-5
_0 already|78|a-7
_0 also|78|a-23
_0 always|78|a9
_0 and|31|a-21
_0 any|73|a10
_0 are|57|a-11
_0 around|78|
_0 as|52|a-22
_0 asked|58|a17
_0 at|49|a-47
_0 back|73|a-10
_0 be|67|a-12
_0 because|58|a-5
_0 before|54|a30
_0 behind|78|a-27
_0 bless|78|a-12
_0 body|78|a-13
_0 branch|64|a-26
_0 bring|78|
_0 brought|73|a-15
_0 but|57|a-45
_0 by|62|a-26
_0 came|62|a22
_0 can|54|a46
_0 card|66|a-22
_0 certificate|59|a-19
_0 certification|78|
_0 chose|75|a24
_0 closed|73|a-25
_0 closes|78|a10
_0 comes|75|a7
_0 consider|73|a18
_0 contract|75|a-20
_0 could|62|a49
_0 course|68|a-11
_0 crew|78|a53
_0 days|75|a-44
_0 depot|75|a-11
_0 did|60|a-20
_0 discharge|78|a-9
_0 do|62|a16
_0 does|57|a58
_0 down|75|a7
_0 during|68|a-25
_0 eight|75|
_0 ended|78|a-6
_0 even|65|a15
_0 ever|69|
_0 every|64|a-26
_0 family|78|a8
_0 feels|78|a24
_0 file|78|a-16
_0 finishes|78|a-6
_0 first|67|a-25
_0 for|35|
_0 found|78|a11
_0 from|51|a16
_0 gave|57|a-20
_0 gets|73|a12
_0 give|75|a12
_0 gives|68|a25
_0 go|75|a8
_0 goes|75|
_0 going|78|
_0 got|66|a5
_0 had|53|a30
_0 handles|78|a-6
_0 has|39|a47
_0 have|59|a-30
_0 helped|75|a-37
_0 here|68|a-15
_0 hires|75|a17
_0 i|39|a-17
_0 if|60|a38
_0 in|38|a-41
_0 interview|75|a-9
_0 into|78|
_0 is|34|a88
_0 it|73|a-31
_0 job|61|
_0 just|78|a-29
_0 kept|78|a-15
_0 kitchen|75|a38
_0 knew|78|a-5
_0 knows|68|a-30
_0 last|52|
_0 let|63|a-9
_0 lets|78|a12
_0 letter|78|a-4
_0 level|78|
_0 licence|71|a-11
_0 like|75|a-4
_0 line|75|a-10
_0 look|75|a7
_0 looked|75|a59
_0 looks|69|a26
_0 lost|68|a-8
_0 made|60|a24
_0 makes|73|a23
_0 may|66|a33
_0 means|78|a8
_0 might|69|a43
_0 mostly|78|a-11
_0 must|78|a15
_0 my|69|a-9
_0 names|78|a-9
_0 need|67|a23
_0 needed|78|a7
_0 needs|58|a56
_0 never|68|a-4
_0 next|68|
_0 not|75|a6
_0 now|63|a-15
_0 number|68|a-16
_0 of|66|a48
_0 office|60|a13
_0 on|39|a-27
_0 once|73|a-19
_0 one|69|a25
_0 only|69|a-18
_0 or|62|a-17
_0 paid|75|a-6
_0 paper|78|a-23
_0 papers|69|
_0 pay|73|a10
_0 pays|73|a-11
_0 picked|78|a14
_0 position|56|a-44
_0 post|61|a-25
_0 put|71|a-16
_0 puts|75|a9
_0 ran|78|
_0 rang|78|a-5
_0 registration|68|a-11
_0 right|75|a-33
_0 road|75|a-6
_0 role|63|a-34
_0 room|78|a-9
_0 round|75|a-15
_0 run|75|a-11
_0 runs|67|a30
_0 s|45|a6
_0 said|59|
_0 say|75|a10
_0 says|67|
_0 school|78|a-13
_0 seems|78|a11
_0 sends|73|a50
_0 sent|78|
_0 seven|78|a-8
_0 should|62|a10
_0 showed|78|a-8
_0 side|78|a4
_0 since|50|a-9
_0 site|75|a14
_0 so|56|a-32
_0 sold|78|a22
_0 some|78|a14
_0 sound|75|a16
_0 sounds|73|a33
_0 speak|75|a-30
_0 stands|75|a12
_0 starts|75|a12
_0 still|54|a13
_0 store|78|
_0 straight|78|a-20
_0 suggested|75|a-30
_0 take|75|a44
_0 takes|68|a18
_0 taught|59|a-28
_0 team|69|a32
_0 test|71|a-10
_0 than|64|a51
_0 that|47|a-30
_0 the|55|a-6
_0 there|69|
_0 these|78|a-4
_0 they|68|a-19
_0 this|58|a15
_0 three|75|a-21
_0 till|78|a-13
_0 time|78|a-37
_0 to|47|a-10
_0 today|78|a-4
_0 told|62|
_0 tomorrow|73|a20
_0 too|65|a-18
_0 took|57|a22
_0 trained|78|a4
_0 training|68|a-10
_0 treats|75|a39
_0 turned|68|a12
_0 twice|73|a52
_0 two|67|a-27
_0 under|73|a-9
_0 uniform|75|a-4
_0 until|53|a-6
_0 up|78|a-18
_0 used|73|a-26
_0 vetting|78|a-15
_0 want|66|a19
_0 wanted|73|a-37
_0 wants|63|a29
_0 was|43|a25
_0 we|46|a-57
_0 well|73|a-23
_0 went|66|a-5
_0 were|60|a4
_0 when|58|a-44
_0 whenever|71|a10
_0 where|67|a-34
_0 which|78|a-18
_0 while|69|a-16
_0 who|54|
_0 whom|78|a-16
_0 will|51|a5
_0 with|45|a-23
_0 within|78|
_0 works|78|a27
_0 would|46|a44
_0 yesterday|66|a18
_0 yet|73|a4
_0 you|60|a-49
_0 –|73|a30
_0 ⟨|58|a10
_1 !|65|a7
_1 $|35|a-19
_1 ,|36|
_1 0|47|a-35
_1 :|78|a-18
_1 ;|71|a-17
_1 ?|62|a-32
_1 a|37|a7
_1 about|59|a10
_1 after|69|a27
_1 again|75|a-4
_1 agreed|75|a-14
_1 all|60|a19
_1 already|69|
_1 also|68|a-11
_1 always|69|a14
_1 am|71|a-5
_1 an|60|a4
_1 and|30|a-9
_1 another|69|a32
_1 any|65|a42
_1 anything|75|a-58
_1 are|68|a26
_1 as|59|
_1 ask|73|a-27
_1 asked|67|a-54
_1 at|55|a61
_1 attached|75|a-24
_1 autumn|73|a-9
_1 back|75|a-30
_1 be|51|a29
_1 because|66|a-19
_1 been|62|a10
_1 before|68|a-48
_1 being|78|
_1 better|73|
_1 but|54|a-13
_1 by|68|
_1 call|73|a15
_1 called|78|a-13
_1 came|75|a-10
_1 can|61|a-14
_1 card|73|a37
_1 certificate|71|a-4
_1 chosen|78|a-5
_1 class|69|
_1 close|78|a-22
_1 closed|78|
_1 closing|78|a15
_1 coffee|78|a8
_1 come|69|a-23
_1 comes|75|a-9
_1 consider|78|a8
_1 could|67|a9
_1 course|78|a-14
_1 cut|78|a-16
_1 day|62|a6
_1 days|78|a-4
_1 decided|75|a8
_1 did|62|a-33
_1 do|62|a18
_1 doing|67|a-12
_1 down|75|a-22
_1 drove|78|a-4
_1 eight|71|a-24
_1 eleven|73|a-7
_1 even|78|a18
_1 every|64|a48
_1 exam|75|
_1 filled|78|a7
_1 fine|69|
_1 finished|78|a-12
_1 first|63|a18
_1 five|61|a9
_1 for|47|a20
_1 forty|75|a-18
_1 four|63|a-7
_1 fourteen|75|a-4
_1 from|60|a8
_1 full|78|a17
_1 gave|69|a-12
_1 get|63|a24
_1 give|71|a-7
_1 giving|71|a-25
_1 go|71|
_1 going|71|
_1 gone|73|a20
_1 good|62|a-4
_1 got|69|a34
_1 had|55|a-19
_1 half|69|a-23
_1 has|56|a-16
_1 have|54|a32
_1 he|62|
_1 help|78|a19
_1 her|75|a11
_1 here|78|a15
_1 hiring|75|a-4
_1 his|68|a-32
_1 home|71|a-6
_1 hope|75|a7
_1 how|69|a27
_1 i|35|
_1 if|58|a9
_1 in|44|a-32
_1 interview|75|a-28
_1 interviewed|78|
_1 into|73|a-35
_1 is|51|a43
_1 it|49|
_1 it's|75|a-12
_1 its|50|a24
_1 job|75|a28
_1 just|67|
_1 keep|75|a31
_1 kept|75|a10
_1 know|69|a29
_1 last|71|a-11
_1 learned|75|a-6
_1 less|75|
_1 let|67|a34
_1 like|59|a7
_1 list|78|a-4
_1 long|75|a15
_1 look|75|a10
_1 looked|75|a-6
_1 looking|71|a7
_1 lost|78|a-9
_1 made|61|a6
_1 me|37|a15
_1 meet|73|a28
_1 month|71|a-28
_1 more|66|a-4
_1 morning|64|a21
_1 most|73|a-9
_1 mostly|60|a12
_1 moved|71|a-16
_1 much|73|a-13
_1 my|43|
_1 need|67|
_1 needs|73|a30
_1 never|71|a-26
_1 next|75|
_1 night|73|a21
_1 nine|64|a-34
_1 no|58|a29
_1 nobody|73|a-21
_1 not|47|a40
_1 nothing|75|a5
_1 now|58|a-18
_1 of|56|
_1 offer|78|a-6
_1 offered|66|a-55
_1 old|78|
_1 on|49|a-40
_1 once|71|a-37
_1 one|58|
_1 only|59|a12
_1 open|67|a54
_1 opened|78|a-9
_1 opening|75|a-5
_1 or|62|a-33
_1 other|78|a5
_1 our|69|a-5
_1 out|66|a24
_1 over|60|
_1 page|78|a49
_1 passed|78|a-10
_1 people|68|a30
_1 picked|78|a-23
_1 planning|78|a30
_1 please|71|a23
_1 prepared|75|a-8
_1 put|62|
_1 ran|68|a-18
_1 reach|78|
_1 release|78|a-29
_1 reputation|78|a30
_1 ring|78|a8
_1 room|69|a-15
_1 s|73|a-9
_1 said|66|a-4
_1 same|69|a5
_1 say|68|a5
_1 says|67|a-22
_1 school|78|a9
_1 second|78|a-7
_1 see|75|a12
_1 send|78|a-12
_1 seven|69|a-12
_1 she|64|a-32
_1 short|75|a28
_1 should|73|a-21
_1 show|78|a-11
_1 since|61|a5
_1 six|60|a-11
_1 so|41|a15
_1 some|75|
_1 somebody|71|a27
_1 someone|66|a34
_1 something|69|a-9
_1 soon|75|
_1 spring|73|a-10
_1 stayed|78|a16
_1 still|56|
_1 suit|75|a18
_1 summer|75|a-19
_1 take|67|
_1 takes|75|
_1 taking|78|a5
_1 taught|73|a-6
_1 tell|68|a-21
_1 ten|75|a15
_1 term|78|a21
_1 thank|75|a21
_1 that|48|
_1 that's|75|a-19
_1 the|28|
_1 their|67|a15
_1 them|75|a19
_1 then|62|a15
_1 there|73|a-4
_1 they|54|a-25
_1 thirty|66|a30
_1 this|64|
_1 though|65|a-11
_1 three|58|a5
_1 through|73|
_1 time|67|a26
_1 to|46|a20
_1 together|78|a-18
_1 told|63|a-21
_1 tomorrow|78|a19
_1 took|71|a7
_1 twelve|73|a-9
_1 twenty|73|a4
_1 two|54|a-9
_1 under|75|a-4
_1 up|66|
_1 us|61|a-29
_1 use|73|
_1 valid|78|
_1 very|64|a36
_1 want|68|a30
_1 wants|75|
_1 was|51|
_1 we|58|a-25
_1 week|62|a-19
_1 weeks|78|a-20
_1 well|66|a-7
_1 went|71|a-9
_1 were|73|a-9
_1 what|67|a36
_1 when|61|a-19
_1 where|43|a-19
_1 which|53|a-17
_1 while|78|a-30
_1 who|50|a-31
_1 whom|78|a-12
_1 whose|71|a6
_1 will|68|a17
_1 willing|75|a-39
_1 with|47|a12
_1 work|73|a-11
_1 worked|75|a-4
_1 would|56|a-13
_1 write|75|a-30
_1 wrote|68|a-29
_1 year|61|a10
_1 years|59|a17
_1 yesterday's|78|a-17
_1 you|43|a4
_1 your|52|a12
_1 ⟨|33|
_2 !|73|a28
_2 $|35|
_2 )|75|a-11
_2 ,|34|a-26
_2 0|47|a-12
_2 ;|69|a17
_2 ?|58|a24
_2 a|39|a22
_2 about|59|a12
_2 after|62|a-30
_2 afternoon|78|a-24
_2 again|75|a11
_2 ago|71|a-14
_2 all|61|a-19
_2 already|78|
_2 also|78|a10
_2 always|75|a-11
_2 am|62|a22
_2 an|64|a19
_2 and|38|a32
_2 another|73|a39
_2 answer|71|a-42
_2 any|75|a-23
_2 are|62|a10
_2 as|60|a4
_2 asked|71|a19
_2 at|55|a18
_2 autumn|73|a-5
_2 back|63|a5
_2 be|56|
_2 because|78|a35
_2 been|65|a-12
_2 before|66|
_2 best|68|a40
_2 better|78|a12
_2 bike|78|a10
_2 bit|75|
_2 boss|78|a-13
_2 both|78|
_2 bring|78|a-9
_2 but|64|a9
_2 by|59|a47
_2 calls|78|a-16
_2 came|71|a22
_2 can|58|a-17
_2 case|71|a-12
_2 chara|75|a-4
_2 class|78|a-7
_2 clean|75|a7
_2 closed|75|a-14
_2 come|75|a-13
_2 coming|75|a-4
_2 corner|78|a-6
_2 cried|78|a-4
_2 current|71|a-5
_2 customer|78|a-11
_2 dates|78|a-31
_2 day|62|
_2 days|78|a6
_2 decide|75|a-5
_2 did|67|a-6
_2 do|62|a11
_2 doing|78|a29
_2 done|73|a-20
_2 door|78|a13
_2 down|75|a-24
_2 drivers|78|a16
_2 each|75|
_2 eight|78|
_2 eleven|78|a-6
_2 else|71|a-19
_2 end|71|a-10
_2 enough|78|a-31
_2 even|73|a33
_2 every|62|a-15
_2 fair|78|a-13
_2 families|75|
_2 family|78|a21
_2 feel|75|a30
_2 few|78|a37
_2 final|78|a-34
_2 first|55|a41
_2 fit|78|a17
_2 five|66|a-20
_2 for|45|a31
_2 forty|71|a-5
_2 found|75|a-6
_2 four|65|a-28
_2 fourteen|78|a4
_2 from|55|a19
_2 front|78|a-23
_2 full|71|a8
_2 gave|75|a39
_2 get|75|a42
_2 give|75|a26
_2 go|71|a-33
_2 goes|75|a24
_2 good|65|a40
_2 got|69|a-12
_2 great|78|a9
_2 had|64|a-24
_2 half|75|a23
_2 hard|73|a-18
_2 has|66|a-42
_2 have|51|
_2 he|67|a16
_2 head|73|a-20
_2 hello|78|a8
_2 her|75|a48
_2 here|78|a12
_2 his|78|a-20
_2 hold|78|
_2 hope|71|a17
_2 hospital|78|a-16
_2 hour|71|a13
_2 hours|75|a8
_2 how|64|a-31
_2 hundred|71|a13
_2 i|31|a-33
_2 if|65|a40
_2 in|45|a7
_2 inspection|78|a-12
_2 intake|78|a16
_2 interview|62|a-4
_2 into|78|a-10
_2 is|51|a-13
_2 it|50|a7
_2 it's|73|a-27
_2 its|59|a38
_2 itself|75|a43
_2 junior|78|
_2 just|64|a-5
_2 keep|78|a5
_2 kept|75|a8
_2 kids|78|a-17
_2 kind|78|a15
_2 kitchen|78|a-11
_2 knew|75|a5
_2 know|61|a13
_2 last|61|a-6
_2 lease|78|a6
_2 left|73|a-11
_2 let|69|a-6
_2 letter|78|a-15
_2 like|66|a14
_2 line|73|
_2 long|73|a4
_2 looked|78|
_2 lost|78|
_2 lovely|75|a-6
_2 made|71|a7
_2 make|75|a-17
_2 match|78|a10
_2 me|38|a-11
_2 meet|78|
_2 mentioned|78|a-10
_2 minutes|69|a9
_2 moment|73|a-14
_2 month|73|a8
_2 months|73|a-16
_2 more|71|a7
_2 morning|69|a8
_2 most|69|a-12
_2 move|75|a14
_2 moved|75|a4
_2 much|69|a12
_2 must|78|
_2 my|47|a36
_2 name|73|a11
_2 need|75|a-24
_2 never|71|a-16
_2 new|65|a49
_2 next|73|a12
_2 night|67|a11
_2 nine|67|a12
_2 no|69|
_2 none|75|a5
_2 not|59|a21
_2 nothing|71|a-9
_2 notice|78|a8
_2 now|75|a17
_2 number|73|a10
_2 of|52|
_2 off|78|a-6
_2 old|73|a-11
_2 on|50|a14
_2 one|54|a45
_2 only|58|a8
_2 open|73|a-9
_2 or|62|a-30
_2 other|75|a40
_2 our|67|a5
_2 out|66|a11
_2 over|66|a-10
_2 own|64|a10
_2 papers|78|a-5
_2 people|57|a23
_2 person|78|a12
_2 place|67|
_2 position|78|a21
_2 post|78|a-28
_2 problem|73|
_2 put|69|a-4
_2 ran|73|a-5
_2 responsible|78|a-5
_2 right|71|a28
_2 ring|75|a4
_2 said|60|a-4
_2 salary|78|a5
_2 same|62|a10
_2 saw|73|a-6
_2 say|73|a-18
_2 says|66|a11
_2 school|78|a-18
_2 schools|75|a19
_2 season|73|a46
_2 seasons|78|a-7
_2 second|63|
_2 see|67|a-8
_2 sent|75|a-23
_2 she|69|a-7
_2 shop|78|a-21
_2 short|78|
_2 should|73|a-14
_2 showed|75|a63
_2 since|71|a19
_2 six|68|a-7
_2 small|73|a26
_2 so|57|a-7
_2 somebody|75|a4
_2 someone|69|
_2 speak|71|a-19
_2 spent|78|a-5
_2 spoke|75|a-9
_2 spring|71|a14
_2 start|78|a-6
_2 still|64|a37
_2 summer|73|a15
_2 summers|73|a-17
_2 take|75|a35
_2 taught|75|a6
_2 tell|69|a-10
_2 than|67|a6
_2 that|52|a19
_2 that's|73|a15
_2 the|31|
_2 their|69|a14
_2 them|73|a29
_2 then|69|a-6
_2 there|71|a-33
_2 they|63|
_2 think|75|a58
_2 thirty|78|a-6
_2 this|68|a-33
_2 three|63|a25
_2 through|71|a-10
_2 time|65|a19
_2 to|41|a-12
_2 told|66|a-14
_2 too|78|
_2 took|69|a24
_2 trained|73|a-14
_2 treat|78|
_2 trial|75|a-10
_2 turned|75|a-11
_2 twenty|71|a-16
_2 twice|78|a14
_2 two|55|a34
_2 under|71|a-5
_2 until|75|a-6
_2 up|62|a20
_2 us|62|a18
_2 used|73|a-15
_2 useful|78|a-7
_2 van|75|a17
_2 very|71|a-13
_2 want|73|
_2 wanted|78|a-5
_2 warm|78|a-6
_2 was|49|a-48
_2 way|69|a-17
_2 we|58|a-22
_2 website|78|a11
_2 week|71|
_2 weeks|73|a-5
_2 well|66|a-26
_2 went|67|a-6
_2 were|66|a11
_2 what|71|a-15
_2 when|67|a-4
_2 where|67|a4
_2 whether|75|a-13
_2 which|68|a-20
_2 who|66|
_2 whole|78|a-11
_2 whom|78|a-5
_2 why|78|
_2 will|59|a-36
_2 winter|75|
_2 with|47|a14
_2 work|63|a-12
_2 would|55|a34
_2 write|78|a-21
_2 year|67|a-25
_2 years|45|a-17
_2 yes|78|
_2 you|44|a-40
_2 your|52|a-11
_2 ⟨|35|a-26
a 0 _|75|a-4
a _ $|67|a-27
a _ ,|68|a-5
a _ 0|71|a-7
a _1|46|a-87
a _2|60|a-48
a _3|37|a-25
a _4|37|a-5
a call . _|78|a21
a call from _|78|a21
a friend . _|78|a-6
a hospital . _|78|
a hotel . _|78|
a hotel in _|78|
a lot . _|75|a26
a member . _|78|a-13
a member of _|78|a-13
a place . _|63|a9
a place at _|75|a-5
a place like _|68|a17
a school . _|75|a20
a school like _|78|a21
a week . _|75|a30
about _ $|60|a34
about _ ,|68|a11
about _ and|73|a23
about _ than|78|a13
about _ was|71|a-33
about _1|46|a68
about _2|49|a-34
about _3|64|a29
about _4|54|a14
about how _|69|a27
about the _|52|a-50
about what _|78|a-22
accept _4|78|a-5
account _2|78|a20
accounts _2|75|a17
across _2|75|a-10
admire _2|78|a5
advice _3|78|
after 0 . _|78|a-24
after _ $|73|a-18
after _ ,|71|a-10
after _1|60|a-47
after _2|64|a-9
after _3|68|a-6
after _4|65|a-5
after the _|67|a-23
again , _|78|a-5
again _2|62|
again _3|78|a20
again _4|75|a-14
again at _|71|a12
against _1|73|a33
agency _2|78|a-20
agency _3|73|a9
agreed _2|75|
agreed at _|75|
all _1|75|a15
all _2|56|a48
all _3|71|a4
all _4|62|a16
all at _|65|a21
all the _|75|a11
along _2|75|a26
along _3|78|a-14
already _2|71|a18
already _3|69|a12
already _4|78|
also _2|73|a-8
also _3|69|a-16
also _4|75|
am _ ,|73|a-14
am _1|69|a-21
am _2|60|a-5
am _3|51|a11
am _4|52|
am at _|69|a-43
am grateful . _|78|a-12
am on _|78|a5
am starting . _|78|a-17
am told . _|75|a-16
an _1|60|a-55
an _2|73|a-16
an _3|58|a18
an _4|60|
an hour . _|78|a29
an interview . _|78|a16
analyst _2|78|a-6
and _ $|62|a-39
and _ ,|63|a-8
and _ bless|78|a-12
and _ for|64|a-32
and _ has|78|
and _ is|68|a17
and _ on|69|a-16
and _ will|78|a5
and _1|43|a-21
and _2|45|a-14
and _3|44|a-16
and _4|45|a18
and a _|78|
and about _|78|a25
and at _|75|a-11
and enough _|78|a-16
and if _|75|a21
and my _|75|a-7
and one . _|78|
and one in _|78|
and please . _|78|a-28
and please thank _|78|a-28
and said , _|75|a-21
and said . _|73|a-21
and the . _|75|a-16
and the _|62|a-19
and to . _|73|a33
and to ⟨ _|78|a38
and work . _|78|a15
and ⟨ , _|78|
and ⟨ . _|73|a4
and ⟨ _|62|a-7
another _3|73|a13
another _4|73|a-7
answer _2|75|
any _2|78|a19
any _3|71|
any _4|67|a24
any news . _|78|a26
any news from _|78|a26
anyone _2|75|a15
anyone _3|78|a-7
anyone from _|78|a25
anything _2|68|a-10
application _2|75|a28
application to _|78|a15
applied _2|71|a8
applied to _|73|a5
apply _2|69|a-9
apply to _|69|a-9
appointment _2|78|a-8
appreciate _2|78|
appreciate that _|78|
apprenticeship _2|75|a4
apprenticeship with _|78|
are _ ,|78|a-6
are _1|78|a-6
are _2|66|a-23
are _3|60|a22
are _4|67|a-20
around _1|73|a-14
article _4|78|a-17
as _ $|73|
as _ ,|71|a-19
as _1|57|a-21
as _2|59|
as _3|63|a-9
as _4|53|a-10
as a _|68|a-8
as my _|78|a-18
ask _2|63|a19
ask _3|75|a8
ask _4|73|a-17
ask whether _|75|a-18
asked _1|73|a-32
asked _2|75|a-19
asked _3|71|a24
asked _4|69|a-9
asked me . _|78|a11
asking _2|73|
asking because _|78|a-4
assessment _3|78|a65
at _ $|34|a27
at _ ,|31|a49
at _ ;|73|a-22
at _ ?|64|a44
at _ a|75|a34
at _ about|75|
at _ after|73|a12
at _ all|75|a-24
at _ and|48|a-6
at _ are|69|a34
at _ as|69|a43
at _ asked|75|a50
at _ because|78|a5
at _ before|62|a-9
at _ but|62|a-24
at _ came|78|
at _ can|75|a-9
at _ do|78|a35
at _ does|78|a4
at _ even|73|a-12
at _ for|51|a-48
at _ from|67|a-25
at _ gave|75|a-17
at _ had|68|a-9
at _ has|62|a-38
at _ have|75|a-15
at _ i|52|a-26
at _ if|68|a10
at _ in|54|a16
at _ is|52|a-16
at _ knew|78|a-5
at _ knows|75|a-19
at _ last|66|a21
at _ made|71|a4
at _ never|78|a-6
at _ next|78|a38
at _ now|73|a-28
at _ on|54|
at _ s|64|a17
at _ said|68|a29
at _ says|78|a-14
at _ should|75|a-12
at _ since|71|a-29
at _ so|68|
at _ speak|75|a-30
at _ still|68|a11
at _ suggested|75|a-30
at _ taught|67|a-12
at _ than|75|a15
at _ that|65|a-24
at _ the|67|a4
at _ this|71|a13
at _ to|64|a-33
at _ today|78|a-4
at _ told|75|a-28
at _ too|71|a48
at _ turned|78|a-22
at _ two|75|a-12
at _ until|67|a-17
at _ used|78|a-15
at _ was|54|a-24
at _ we|54|a-45
at _ went|71|
at _ were|65|a40
at _ when|67|a-16
at _ while|75|a-13
at _ who|65|a34
at _ will|75|a-41
at _ with|61|a25
at _ would|64|a22
at _ yesterday|78|a33
at _ you|78|a-31
at _ ⟨|75|a-7
at _1|16|a73
at _2|42|a33
at _3|62|a-7
at _4|51|a-4
at home . _|69|a11
at home in _|73|a-13
at how _|78|a-36
at the _|45|a24
at your _|67|a-14
at ⟨ _|75|a54
attached _1|75|a-13
attached _3|67|a-20
attached _4|78|a-8
attached to . _|73|a-11
attached to 0 _|75|a-6
attended _4|78|
audit _2|75|a-27
aunt _2|78|a-4
aunt in _|78|a-4
away _2|73|a10
away from _|73|a10
b _3|75|a-6
back _2|58|a8
back _3|67|a-24
back from _|75|
back to _|63|a-33
bank _2|75|
be _2|55|a14
be _3|52|a35
be _4|52|a-12
be at _|66|a16
be happy . _|78|a44
be in _|71|
be joining _|78|a6
be part . _|73|a-6
be part of _|73|a-6
be useful . _|73|a40
be useful to _|78|a14
because _1|65|a-5
because _2|71|a26
because _3|75|a4
because _4|73|a-22
been _2|62|a24
been _3|62|a15
been _4|63|a13
been at _|75|a12
been with _|73|a32
before _1|64|a-7
before _2|73|
before _3|69|
before _4|75|a17
began _2|78|a-6
begin _2|78|a8
being _3|78|a13
believe _1|75|a13
bench _2|78|a-8
best , _|78|a-22
best _2|69|a17
best _3|64|a-20
best _4|78|a29
best regards , _|75|a-11
best regards . _|75|a-11
best wishes . _|78|a-25
between _ and|73|a-9
between _1|68|a-32
between _3|75|a-14
between _4|78|a-9
between ourselves , _|78|a-11
between ourselves . _|78|a-11
big _1|78|a-6
big _3|75|a-6
block _2|78|a-10
board _2|75|a8
board _3|69|a25
book _2|78|a-6
boss , _|75|a-6
boss _2|61|a-25
boss at _|71|a-19
boss in _|78|a-21
both _2|73|a19
both _3|78|a-9
bought _4|71|a32
box _2|75|a-20
boys _2|78|a15
branch _2|78|a-6
branch in _|78|a-6
bring _1|75|a11
bring _2|64|a30
bring _3|71|a-4
bring _4|59|
bring my _|71|a-8
bring to _|73|a44
built _2|78|a-6
bus _2|63|a-23
bus _3|71|a28
bus from _|69|a-9
business _3|78|a-17
business _4|78|a32
but _ has|73|a-10
but _ is|78|a-10
but _ was|75|a36
but _1|56|a30
but _2|69|a26
but _3|69|a-36
but _4|67|a10
by _ $|66|a-30
by _ ,|62|
by _ and|75|a-14
by _ in|71|a-26
by _ with|78|a21
by _1|48|a6
by _2|65|a-23
by _3|69|a65
by _4|68|a20
by the _|69|a-18
call _1|78|a-12
call _2|68|a44
call from _|73|a45
called _ ,|75|a-6
called _1|65|a-61
came _2|58|a-17
came _3|63|a30
came _4|65|a10
came away . _|75|a13
came away from _|75|a13
came from _|71|a-26
came out . _|75|a20
came out of _|78|a9
came to _|67|a28
can _3|58|a25
can _4|56|a-12
can be . _|78|a11
candidate _2|78|a7
canteen _2|78|a21
car _2|75|a5
card _2|71|a-4
card _3|78|a-16
card from _|75|a-4
care _4|78|a-24
centre _2|78|
certificate _2|68|a-18
certificate _3|73|a-15
certificate from _|73|a-11
chance _2|78|a18
change _4|78|a27
check _2|71|a-9
checked _2|78|a-14
chef _2|73|a16
chef _3|78|a11
children _2|73|a15
claims _3|78|a-13
class _2|73|a-12
class at _|78|a-10
classes _2|75|a-19
classes at _|78|a-17
clean _3|75|a11
clerk _2|71|
clerk at _|75|a12
client , _|78|a-20
client _2|75|a31
clinic _2|78|a-7
clinic in _|78|a-7
coffee _2|75|a-20
coffee at _|78|a-31
colleague _1|78|a-9
colleagues _2|66|a7
colleagues at _|66|a7
college _2|75|
come _2|59|
come _3|58|a48
come _4|71|a20
come back . _|73|a34
come back to _|73|a34
come from _|73|a-21
come through . _|75|a30
come through to _|78|a35
come to _|66|a12
comes _2|78|a-4
comes _3|71|a31
comes from _|78|a-4
comes up . _|78|a27
comes up at _|78|a27
coming _2|75|a15
committee _2|78|
company , _|78|a-19
company _2|69|a-9
completed _2|75|a-5
compliance _3|78|a-29
contract _2|62|a-5
contract at _|78|
contract with _|69|a-15
contributing _2|78|a29
contributing to _|78|a29
cook _2|78|a4
could _2|78|a39
could _3|68|a32
could _4|68|a-17
counsel _2|78|a-5
counter _2|69|
counter at _|78|a-9
counter in _|78|a-6
course _2|58|a-25
course at _|68|a-14
course in _|67|a-11
course with _|75|
cover _2|71|a28
cover at _|73|a29
credit _3|75|a-10
crew _2|71|a5
crew _3|75|a-23
crew out . _|78|a-23
crew out of _|78|a-23
current _3|69|a-5
customer _2|78|
customer of _|78|
cut _2|78|
cut _4|78|a-7
data _2|75|a-12
data _4|78|a-10
data from _|78|a-5
date _2|69|a11
date at _|78|a44
daughter _3|75|a-16
day _2|58|a26
day _3|71|a-23
day _4|75|a-33
day at _|71|a29
day with _|75|a19
days _2|68|a-12
days in _|78|
decide _2|73|a4
delighted _4|73|a38
department _2|73|a15
department at _|73|a15
desk _2|63|a-17
desk _3|78|
desk at _|67|
desk of . _|78|
desk of the _|78|
did _1|75|
did _2|66|a-18
did _3|65|a7
did _4|55|a-51
did at _|75|a-16
diploma _2|75|a-8
discuss _2|78|a-4
discuss the _|78|a-4
dispatcher _2|78|a22
dispatcher at _|78|a22
do _2|64|a-19
do _3|53|
do _4|58|a75
do at _|78|a37
do it . _|67|a12
do it at _|78|a8
do it for _|73|a12
do so . _|75|a7
do so at _|78|a7
do that . _|78|a26
do things . _|78|a11
do things at _|78|a11
doctor _2|75|a-16
does _ pay|75|a7
does _1|61|a58
does _4|78|a15
doing _2|68|a-16
doing _4|73|a-12
doing at _|73|
done _2|75|a-8
done _3|68|a24
done _4|78|a-23
door _2|71|a33
down _1|73|a-35
down _2|62|a-4
down by _|78|a20
drawing _3|78|
drawings _3|75|a-13
drawings of . _|75|a-13
drawings of the _|75|a-13
drew _3|78|a-11
drive _2|69|a-7
drive _3|78|a-16
drive for _|78|a16
drive to _|78|a-57
driver _2|75|a-13
driving _3|73|a14
drop _3|78|a6
drove _2|75|a-10
drove _4|78|a-11
drove for _|78|a-9
during _4|69|a7
eager _4|78|a12
early _3|78|a-8
eight _3|75|a-7
eight years . _|78|
eight years in _|78|
eleven _3|78|a-13
eleven years . _|78|a-13
else _2|71|a16
else _4|78|a13
else at _|75|a8
employer , _|73|a-10
employer _2|73|a-10
end _2|78|a-15
engineer _2|71|a20
engineer in _|73|a11
enjoyed _3|78|a15
enjoyed _4|75|a13
enough _ to|78|a-16
enough _1|78|a-16
even _2|75|a-14
even _4|78|a33
evening _2|78|a-31
evening _3|73|a-14
evenings _4|78|
ever _3|75|a-34
ever _4|75|a19
every _1|78|a-6
every _3|62|
every _4|68|
everybody _2|78|a11
everybody at _|78|a11
everyone _2|59|
everyone _3|78|a39
everyone _4|78|a33
everyone at _|60|
everything _2|75|a17
everything _4|78|a32
expected _4|78|a-37
experience _2|69|a-17
experience _3|73|
explained _3|78|a-12
eye _2|78|a30
factory _2|75|a-19
fair _3|73|a38
family _2|78|a33
family _4|78|a-19
father _2|78|
father _4|75|a9
few _3|78|a5
few _4|78|a-10
file _2|69|a28
file at _|75|a14
final _3|73|a8
final interview . _|78|
find _2|71|a16
find _3|78|a-5
find _4|75|a-18
find my _|75|
finish _4|71|a-6
finished _2|71|a-7
finished _4|71|a-10
finished at _|78|a-6
fire _2|78|a7
fire at _|78|a7
firm , _|73|a-6
firm _2|71|
first _2|78|a38
first _3|58|a21
first _4|62|a8
first month . _|73|a4
first month at _|75|a11
fish _2|78|a9
fit _4|78|a16
five _3|71|
five _4|69|a-26
five years . _|73|a-16
floor _2|67|a34
floor at _|73|a-6
follow _1|78|a18
followed _1|78|a17
food _3|78|a-4
food _4|78|
for _ $|47|a58
for _ ,|46|a42
for _ and|57|
for _ as|78|a-10
for _ at|67|a-14
for _ before|78|a-22
for _ every|78|a-15
for _ for|75|a-31
for _ from|75|a51
for _ i|67|a14
for _ in|66|a-27
for _ is|68|a-15
for _ last|78|a-20
for _ on|64|
for _ s|73|a6
for _ since|73|a-30
for _ to|78|a15
for _ until|66|a15
for _ with|78|a-17
for _1|31|a43
for _2|47|a-29
for _3|53|
for _4|41|
for a _|78|a-23
for me . _|78|a38
for me _|75|a11
for the . _|71|a-27
for the _|51|a-9
forklift _3|78|
form _3|75|a22
former _3|78|a-4
forty _4|73|a10
forward _4|78|a22
found _1|78|a51
found _2|75|a-12
found _4|75|a26
four _2|78|a19
four _3|63|a10
four _4|67|a-19
four years . _|69|a-14
four years on _|78|
free _2|78|a35
friend _2|78|a-6
from _ $|51|a-12
from _ ,|44|a-26
from _ 0|78|a-5
from _ ?|78|a-9
from _ about|78|a13
from _ and|59|a18
from _ are|78|a-5
from _ at|75|a38
from _ be|78|a14
from _ because|78|a11
from _ came|75|a46
from _ can|73|a-32
from _ i|75|
from _ in|67|a-12
from _ is|62|a-24
from _ on|73|a-4
from _ should|78|
from _ so|78|a18
from _ that|69|a-18
from _ to|63|a-36
from _ was|78|a-12
from _ when|78|a-11
from _ who|68|a-14
from _ will|73|a-19
from _ with|68|a-4
from _ would|75|
from _ ⟨|78|a-9
from _1|30|a-47
from _2|53|a-17
from _3|56|a5
from _4|51|a-11
from me . _|78|a-6
from the _|56|a12
from ⟨ . _|62|a-4
from ⟨ to _|67|a-45
front _3|78|a-6
front _4|78|a-11
full _4|75|a14
gaffer _2|75|a8
gaffer at _|75|a8
gave _3|71|a-5
gave me . _|73|a6
get _2|73|a-36
get _3|75|
get _4|69|a-12
girl _2|75|a20
give _ a|78|a-27
give _1|71|a-20
give _3|73|
give _4|73|a-30
glad _3|75|a8
glad _4|71|a20
glad to . _|78|a10
gladly _3|73|a-10
gladly _4|78|
go _2|64|a-44
go _3|75|a27
go to _|67|a-44
goes _2|75|a-11
goes _3|75|a35
goes to _|75|a-11
goes well . _|78|a19
goes well for _|78|a19
going _2|78|a20
good _1|78|a-26
good _3|57|a38
good _4|68|a37
got _2|73|a-11
got _3|69|a-4
got _4|67|a-26
got home . _|78|a-22
got home to _|78|a-22
graduate _3|75|
graduate scheme . _|75|
graduate scheme at _|78|a8
grateful _2|75|a-6
grateful that _|78|a20
greetings _2|71|a-25
greetings from _|75|a-7
grew _3|73|a-10
grew up . _|73|a-10
grew up in _|78|a-8
group _2|71|a17
group at _|78|a25
groups _3|78|
had _1|73|a-19
had _2|67|a-20
had _3|61|a16
had _4|56|a30
had to . _|78|a14
hair _2|78|a-8
hand _2|78|
handed _3|75|a29
hands _3|75|a17
happy _2|69|
happy _3|75|a14
happy _4|62|a-13
happy in _|78|a40
hard _2|78|a27
has _ body|78|a-13
has _1|62|a46
has _2|78|a-7
has _3|73|a39
has _4|68|a-24
have _2|50|
have _3|47|a7
have _4|47|a-37
have asked _|78|a-14
have at _|78|a29
have been . _|66|a-10
have been with _|75|a-7
have completed . _|78|a-5
have followed _|78|a17
have my _|66|a-9
have read . _|78|a41
have read the _|78|a41
have used _|69|a-18
having _3|78|a34
having _4|75|a-9
he _2|78|a10
head _2|75|
head _3|68|a-39
head _4|69|
head at _|78|
head office . _|75|a-8
headmistress _2|78|
hear _2|65|a19
hear _4|75|a14
hear from _|71|a25
heard _2|75|a4
heard _4|71|
hearing _2|68|a17
hearing from _|78|a12
held _2|78|
hello _3|78|a4
help _1|78|a32
help _3|71|
help _4|78|a-35
her _3|75|a-20
here _2|66|a-11
here at _|73|a6
here in _|75|a-18
his _3|78|a-7
hold _1|78|a-15
hold _2|67|a-6
hold _3|78|a-4
hold the _|75|
home _2|60|a-15
home _4|78|a-8
home in _|69|a-13
home to _|78|a-22
honest _2|78|a-4
honoured _4|75|a36
hope _ will|78|a7
hope _1|59|a26
hope _2|75|a-20
hope _4|73|a-9
hospital _2|69|
hospital _3|73|
hospital in _|71|a-6
hotel _2|69|a-12
hotel in _|69|a-12
hour _2|66|a-8
hour _3|78|a-6
hour at _|75|
hours _2|66|
hours _4|78|
hours at _|75|a8
house _2|69|a-11
house in _|75|a-20
how _1|54|a62
how _2|68|a6
how _3|64|a-11
how _4|66|a7
how soon . _|78|a13
husband _3|78|a11
hygiene _3|75|a-4
i _2|39|a40
i _3|30|a-20
i _4|29|a-11
i am . _|60|a-5
i am _|69|a-21
i am at _|69|a-43
i am on _|78|a5
i applied . _|75|a28
i applied to _|78|a26
i appreciate . _|78|
i appreciate that _|78|
i ask . _|69|a4
i ask whether _|78|a-21
i believe _|75|a13
i bring . _|75|
i bring my _|75|
i came . _|78|a35
i came to _|78|a35
i come . _|69|a34
i come from _|78|a-13
i come to _|78|a25
i could . _|78|a39
i did . _|66|a-18
i did at _|75|a-16
i had . _|78|a-22
i have . _|52|a22
i have asked _|78|a-14
i have my _|68|a-4
i have used _|69|a-18
i hear . _|75|a-6
i hold . _|68|a-5
i hold _|78|a-15
i hold the _|75|
i hope . _|78|a-16
i hope _|61|a18
i interviewed . _|78|a52
i joined _|71|a-36
i know . _|73|a29
i know _|64|a18
i know that _|75|a26
i learned . _|75|a-22
i learned at _|78|a-19
i left _|60|a-14
i liked . _|69|a16
i liked about _|75|
i liked that _|78|a20
i met . _|75|a8
i met at _|75|a8
i never . _|78|a-11
i pass . _|78|a6
i passed . _|69|a-9
i passed my _|78|
i passed the _|78|
i saw . _|65|a16
i saw that _|71|a-9
i see . _|75|
i speak _|64|a-23
i think _|73|a4
i thought . _|73|a34
i took . _|78|a-7
i trained . _|78|a-15
i understand . _|73|
i understand that _|75|a16
i walked . _|75|a5
i was . _|60|a6
i was at _|68|a-21
i was in _|75|a27
i was with _|78|a-17
i will . _|78|a19
i wish _|75|a21
i work . _|78|a-16
i would . _|68|a21
i wrote . _|78|a-16
if _ can|73|a23
if _ has|62|a-11
if _ is|69|a9
if _ needs|73|
if _ still|73|a26
if _ wants|75|a24
if _ will|78|a13
if _1|46|a84
if _2|67|a18
if _3|69|a-12
if _4|57|a7
if i . _|78|a-12
if the _|78|a5
in _ $|43|a25
in _ ,|35|a-28
in _ 0|69|a-13
in _ ?|75|a31
in _ and|50|a-40
in _ before|75|a31
in _ by|78|a-7
in _ for|56|a8
in _ has|78|a19
in _ have|75|a-7
in _ i|49|a-5
in _ in|75|
in _ is|68|a-31
in _ last|78|a-13
in _ my|71|a-6
in _ on|73|a-17
in _ or|75|a7
in _ since|73|a-4
in _ so|78|a-7
in _ that|67|a-13
in _ the|69|a-8
in _ they|75|a-8
in _ this|75|a-19
in _ told|78|a-10
in _ until|78|a-4
in _ was|71|a-8
in _ we|55|a-16
in _ where|75|a-14
in _ who|71|a-4
in _ with|65|a-13
in _ would|69|a-26
in _ you|69|a5
in _1|24|a-106
in _2|42|a39
in _3|49|a-7
in _4|42|a7
in at _|62|a22
in from _|78|a-17
in joining _|71|a42
in my _|78|a-16
in the . _|69|
in the _|49|a-23
in to _|75|a31
in touch . _|78|a39
in ⟨ , _|73|a-12
in ⟨ . _|59|a-5
in ⟨ _|78|a-13
in ⟨ at _|73|a24
in ⟨ with _|78|a-6
interest _3|78|a26
interest in . _|78|a26
interested _2|73|a36
interested _3|66|a-9
interested _4|75|a27
interested in . _|66|a-9
interested in _|73|a36
interested in joining _|78|a4
interested in the _|71|a-27
interview _2|57|a57
interview _3|64|a24
interview _4|71|a13
interview at _|67|a35
interview for . _|73|a-14
interview for _|78|a-40
interview for the _|73|a-14
interview with _|67|a30
interviewed _2|75|
interviewed _3|73|a30
into _ ,|78|a33
into _1|68|a19
into _4|75|
introducing _3|73|a-8
introducing me . _|73|a-8
introducing me to _|73|a-8
is _ $|61|a-5
is _ ,|63|a-18
is _ still|71|a17
is _1|49|a7
is _2|47|a7
is _3|52|a-17
is _4|51|a-6
is a . _|78|a8
is a _|78|a-6
is at _|73|a-41
is called _|78|a-29
is from _|64|a-31
is in . _|78|a-11
is in _|78|a-4
is in the _|78|a-11
is it . _|75|a34
is that _|73|
is the _|75|a29
is with _|73|a-17
it _2|50|
it _3|52|a-8
it _4|55|a18
it again . _|78|a17
it at _|66|a34
it for _|73|a12
it in . _|73|
it in _|73|a-35
it in the _|75|a-7
it is . _|71|a-20
it is _|68|a-41
it was . _|73|a63
it was _|69|a-17
it's _ $|78|a-16
it's _ ,|75|a-7
it's _ here|71|a-31
it's _1|60|a-4
it's _3|71|a-27
it's _4|75|
job _2|53|a15
job _3|68|a24
job _4|78|a22
job at . _|78|a10
job at _|55|a12
job at the _|78|a10
join _ $|66|
join _ ,|75|a44
join _ in|78|a20
join _1|57|a62
join _2|78|
join _3|78|a-29
joined _1|68|a-14
joining _ $|66|a57
joining _ i|78|a-14
joining _1|59|a32
junior _3|78|a4
just _3|75|a10
just _4|73|a5
keen _2|75|a29
keen _3|73|a-7
keen on _|75|a29
keen to . _|78|a27
keep _3|78|a22
keep _4|73|a25
kept _4|75|a27
keys _2|78|a-5
keys at _|78|a-5
kind _3|78|a-13
kind _4|78|a14
kitchen _2|67|a12
kitchen _3|78|a41
kitchen _4|75|
kitchen at _|69|a-7
knew _3|78|a-12
know _ had|78|a27
know _1|60|a18
know _2|56|a10
know _3|63|a4
know _4|62|a-31
know if _|69|
know that _|67|a-12
know whether _|78|a13
lab _2|78|a4
lads _2|71|a20
lads at _|73|
lady _2|69|a-39
lady at _|75|a-29
laid _3|78|a-14
language _3|78|a-5
last _2|73|a-17
last _3|60|a-23
last _4|62|a-39
late _2|78|
launch _2|78|a-13
lead _2|73|a-35
lead _3|78|a18
leader _2|78|a-10
leadership _3|78|
learn _2|64|a15
learn _3|73|a39
learn _4|75|a21
learn more . _|75|a12
learn more about _|75|a12
learn that _|78|a17
learn the _|78|
learned _2|71|a-29
learned _4|73|a-22
learned at _|75|a-20
leave _1|68|a-59
left _ ,|78|a-17
left _ because|78|a-5
left _ in|75|a-10
left _ on|78|a23
left _1|57|a-46
left _2|78|a-7
left _4|78|
less _2|78|a13
less _3|78|a-4
let _1|78|a32
let _4|65|a10
letter _2|68|a-16
letter from _|69|a-12
letting _4|78|a-10
level 0 . _|75|a-5
level _ $|78|a-12
level _1|75|a-16
level _3|75|a-5
library _2|73|a-13
lifts _2|75|a-6
like _ $|78|a27
like _ ,|68|a22
like _ is|75|a38
like _1|57|a32
like _2|71|a-15
like _3|69|a19
like _4|58|a10
like the _|78|a-17
like to . _|75|a18
liked _2|68|a9
liked about _|75|
liked that _|78|a20
line _2|71|a-10
line _3|71|a23
line _4|78|a8
line at _|78|a20
live _4|73|a48
living _2|78|a-23
long _3|69|a48
long _4|73|a-16
look _3|78|a5
looked _3|75|a-43
looking _3|78|a-23
lot _2|69|a12
lot _4|78|a7
lot at _|78|a-14
love _3|78|a16
love _4|65|a-4
love to . _|78|a16
loved _3|78|a-12
luck _4|78|a31
m _1|75|a-21
m _3|78|a45
made _1|78|a4
made _3|71|a9
made _4|73|a4
make _3|78|a13
make _4|73|a27
man _2|73|a-23
man _3|75|
man from _|75|a-11
manager _2|60|a42
manager _3|78|
manager at _|61|a10
marked _1|78|a-21
market _2|75|a16
market _3|78|a-19
markets _2|78|
may _2|75|a-6
may _3|78|a-13
may _4|68|a6
me , . _|73|a-21
me , _|75|a12
me _1|64|a50
me _2|42|a-6
me _3|45|a-6
me _4|50|a-15
me about . _|69|a-15
me about _|75|a26
me about the _|73|a-8
me at . _|78|a-18
me at _|60|a44
me down . _|78|
me for . _|73|a26
me for _|78|a12
me for the _|73|a26
me from _|75|a-13
me how _|78|a30
me if _|75|a-36
me in . _|71|a34
me in _|75|a-17
me know . _|66|a7
me know if _|75|a-10
me more . _|78|a13
me more about _|78|a13
me on . _|75|a5
me round _|69|a-7
me that _|62|a-30
me the _|78|a-17
me to _|65|
me when _|78|
meet _1|75|a-26
meet _3|69|a-17
meet _4|71|a17
meet you . _|71|a-12
meet you and _|71|a-12
meeting _2|78|a-18
meeting _3|78|
meeting _4|75|a-5
member _2|73|a-23
member of _|73|a-23
mentioned _2|64|a-4
mentioned _3|78|a-9
mentioned _4|75|a-12
mentioned that _|68|
met _2|71|a18
met _3|67|a-27
met at . _|73|a9
met at _|73|a19
met at the _|73|a9
milk _3|78|a5
mind _2|75|a18
mine _2|75|a-24
mine at _|78|a-22
minutes _2|71|a30
minutes from _|75|
miss _1|78|
miss _2|78|a-21
month _2|71|a-7
month at _|73|
months _2|68|
months at _|78|a-19
more _2|64|a19
more _3|65|a-4
more _4|78|a22
more about _|67|a27
morning _2|68|a47
morning _3|78|a22
morning at _|75|a24
mother _2|73|a-15
mother _3|78|
move _2|66|a-9
move to _|68|
moved _2|73|a-15
moved to _|73|a-15
moving _2|73|
moving _4|78|a-25
moving to _|75|a9
mr _ ,|78|a12
mr _1|75|a-4
mrs _1|78|a-12
much _2|75|a-15
much _3|73|a24
much _4|73|a27
museum _2|73|
museum in _|75|a-9
must _4|75|a-11
my 0 . _|78|
my 0 th _|78|
my _ $|78|a-4
my _ ,|65|a-8
my _ 0|68|
my _ and|63|a-8
my _ card|71|a-9
my _ certificate|63|a-17
my _ in|73|
my _ is|73|a-14
my _ number|73|a-5
my _ papers|78|a-10
my _ registration|69|a-10
my _ training|75|a-4
my _ with|75|a-11
my _1|40|a-125
my _2|63|a-10
my _3|35|a-79
my _4|35|a-47
my application . _|75|a28
my application to _|78|a15
my boss . _|75|a-16
my boss at _|78|a-16
my contract . _|73|a-5
my contract with _|73|a-5
my diploma . _|75|a-8
my experience . _|78|a-22
my father . _|78|
my interview . _|73|a38
my interview at _|75|a32
my manager . _|69|a-35
my manager at _|71|a-35
my name . _|69|a-9
my name is _|69|a-9
my placement . _|73|a-7
my reference . _|78|
my reference from _|78|
my regards . _|75|a-6
my regards to _|75|a-6
my supervisor . _|78|a-6
my teacher . _|78|a13
my thanks . _|75|a-5
my thanks to _|75|a-5
my time . _|67|a-7
my time at _|69|
my tutor . _|75|a-14
my tutor at _|75|a-14
my uncle . _|71|a-9
my uncle in _|78|
my years . _|69|a-22
my years at _|73|a-11
my ⟨ . _|68|a-5
myself _2|71|a26
myself _3|78|a-40
name _2|66|a11
name is _|69|a-9
named _1|75|a-12
near _ ,|69|
near _ and|75|a5
near _1|60|a-29
nearer _4|78|
need _2|73|a-9
need _4|73|a27
need my _|78|
never _2|78|a-11
never _3|75|a-6
never _4|75|a-13
new _1|67|a-40
new _3|63|a42
new _4|73|a-17
news _2|71|a49
news from _|71|a49
next _2|75|a17
next _3|75|
nice _4|78|a8
night _3|64|a19
nights _2|68|
nights at _|71|a-30
nine _2|78|a-9
nine _3|73|a-14
nine _4|75|a-4
nine years . _|78|a-12
no _2|68|a-45
no _3|71|
no _4|71|
nobody _2|65|
nobody at _|69|a12
not _1|75|a-31
not _2|66|a30
not _3|62|a-37
not _4|57|a9
note _2|78|a14
nothing _4|75|a-17
notice _2|75|a-30
notice _3|78|a-24
notice at _|78|a-26
now _1|75|a8
now _2|60|a-12
now _3|65|a-9
now _4|73|a-10
now at _|75|a-19
number _3|78|a-16
nurse _2|78|
nurses _2|73|
nurses at _|75|
of _ $|48|a46
of _ ,|51|a16
of _ and|62|a-8
of _ as|78|a-7
of _ can|78|a-41
of _ for|71|a17
of _ from|75|a17
of _ has|78|a27
of _ i|78|a10
of _ in|73|a-32
of _ is|78|a-42
of _ on|75|a-12
of _ s|75|
of _ that|78|a28
of _1|34|a27
of _2|46|
of _3|47|a10
of _4|44|a-16
of the . _|78|a-7
of the _|49|a16
of us . _|73|a-12
of us at _|78|a-10
of you . _|71|a28
of you at _|78|a22
off _1|71|a-45
off _2|67|
off to _|78|a23
offer _2|66|a9
offer from _|75|a-8
office _2|62|a13
office at _|73|a37
office in _|71|a-13
officer _2|78|a6
old _1|65|a-26
old _3|55|a-8
old _4|71|a18
old boss , _|78|a-6
old boss . _|73|a-7
old supervisor . _|78|a-12
old ⟨ . _|75|a-10
old ⟨ in _|78|a-6
on _ $|63|a14
on _ ,|56|a-40
on _ and|73|a34
on _ at|75|a32
on _ s|75|a27
on _1|44|a-7
on _2|45|a27
on _3|52|a6
on _4|44|a14
on at _|75|a16
on file . _|75|a14
on file at _|75|a14
on my _|78|
on shift . _|78|a-11
on the _|51|a-12
on your _|78|a-15
on ⟨ . _|67|a9
on ⟨ _|78|a29
once _4|71|a-16
one _1|73|a-22
one _2|57|a22
one _3|58|a-38
one _4|59|a-8
one at _|69|a31
one from _|78|a-6
one in _|68|a-10
only _2|66|a43
only _3|69|
only _4|67|a4
only in _|75|a16
open _3|75|
opened _2|75|a-15
opening _2|75|a-16
opportunity _4|78|a48
or _ ,|78|a16
or _1|69|a-9
or _2|67|a-36
or _3|75|a-13
or _4|75|a-30
or my _|78|
orders _2|78|a-23
other _3|66|a6
our _1|75|a-18
our _2|75|a-5
our _3|55|a-28
our _4|59|a-34
our talk . _|78|
ourselves , _|78|a-11
ourselves _2|78|a-11
out _2|50|a-21
out _3|75|a13
out _4|66|a-35
out at _|73|a10
out of _|57|a-17
out to _|68|a8
outdoor _3|78|a-36
outside _ ,|75|a-13
outside _1|66|a43
outside _2|78|a-27
over _1|67|a-13
over _2|59|a-20
over _3|73|a8
over _4|78|a12
over at _|75|a-17
over from _|75|a-20
over the _|75|a35
over to _|73|a-22
own _3|62|a11
own _4|71|a-9
p _2|78|a-43
page _2|78|a19
page _3|73|a29
page _4|78|a13
pages _2|78|a-8
paid _2|78|a-4
paint _3|73|a-17
panel _2|73|a4
panel at _|78|a25
paper _2|73|a11
part _2|66|
part _3|78|a12
part _4|78|a-10
part of . _|78|a12
part of _|67|a5
part of the _|78|a12
partner _2|78|a-15
partners _2|73|a4
partners at _|78|
pass _2|69|a16
passed _2|68|a-9
passed _4|78|
passed my _|78|
passed the _|75|
past _1|68|a15
pay _2|75|a22
pay at _|78|a23
pension _2|78|
people _2|55|a14
people _3|78|a8
people _4|73|a-8
people at _|62|
people from _|71|a-5
people of _|78|a17
person _2|75|a20
person _4|75|a-11
person at _|75|a20
phone _2|78|a10
phone _4|78|a16
picked _3|78|a-9
picture _3|75|a11
place _2|56|a11
place _4|75|a31
place at _|69|a-16
place in _|73|
place like _|68|a17
placement _2|69|a-13
placement at _|75|a-8
plan _4|75|a-10
plant _2|75|a-6
plant _3|73|a-23
plant in _|78|a-4
play _4|78|a-15
please _2|65|a11
please _3|71|a-9
please _4|68|a-17
please tell _|73|a-17
please thank . _|78|a-28
please thank _|78|a-28
pleased _4|73|a14
pleasure _4|75|a11
porter _2|78|a29
position _2|58|a-4
position at _|68|a29
position of _|66|a-62
position with _|78|a34
post _2|54|a10
post _3|75|a6
post at _|67|a52
post in _|73|a-23
post of _|60|a-33
practice _2|78|a-16
present _3|67|a-10
present _4|78|a-16
principal _2|78|a4
principal at _|78|a4
problem _2|73|a-7
problem at _|78|a-5
process _2|78|a11
programme _2|75|a-23
project _2|75|a41
proud _3|78|a-30
proud _4|71|a29
pump _3|78|a17
put _3|78|a42
question _4|78|a-7
quiet _3|75|a-30
ran _2|75|a-7
ran _4|73|a-30
rang _1|78|a29
read _2|73|a22
read _3|66|a13
read in . _|78|a-4
read in the _|78|a-4
read the _|78|a41
reading _2|73|a-11
reading about _|78|a16
ready _2|78|a30
reception _3|78|a17
recruiter _2|73|a-14
recruiter at _|75|
reference _2|67|a-33
reference from _|69|a-24
references _3|75|a-10
regards , _|66|a-26
regards _2|62|a-29
regards _4|78|a28
regards to _|75|a-6
registered _3|75|a-5
registered with . _|78|a-5
registered with the _|78|a-5
rep _2|73|a-8
rep from _|78|a-4
rest _2|78|a19
rest _3|78|a-14
rest of . _|78|a-14
rest of _|78|a19
rest of the _|78|a-14
returns _2|75|a10
reviews _2|78|a42
right _2|75|a6
ring _1|75|a-33
road _2|75|a9
role _2|69|a9
role at _|73|a21
room _2|69|a-13
room _3|75|a-16
room _4|78|a4
room at _|75|a-8
rota _2|78|
round _ on|71|
round _1|64|a12
round _2|67|a13
round _3|75|a20
round _4|73|a27
round the _|73|a-7
route _4|78|a-15
row _2|75|a-5
run _2|67|a-18
run _3|78|a-28
run _4|69|a-14
run by _|78|a-7
running _3|78|
said , _|67|a-18
said _ would|73|a-34
said _1|58|a67
said _2|58|
said _3|66|a-17
said _4|68|a11
said about . _|75|
said that _|69|a23
said the _|75|a18
salary _3|78|a37
same _2|64|a11
same _3|61|a-23
same _4|71|
same at _|78|a22
same in _|75|a19
same problem . _|75|a-7
same problem at _|78|a-5
sat _3|78|a-20
saw _2|64|a26
saw _3|73|a-14
saw _4|73|a-14
saw that _|69|
say _ is|78|a-7
say _1|68|a-26
say _2|68|a-19
say _3|68|a-44
say _4|67|a-31
say that _|69|a-18
say yes . _|75|
say yes to _|75|
says _1|66|a8
says _4|73|a10
scheme _2|75|
scheme _4|78|a-8
scheme at _|78|a8
school _2|66|a-11
school _3|69|a18
school _4|75|a-18
school bus . _|78|a-4
school in _|78|a-19
school like _|78|a21
season _2|78|a-20
seat _3|78|a-20
second _3|61|a26
second _4|73|
section _2|75|a22
section at _|78|a4
see _1|67|a31
see _2|61|a27
see _3|73|a5
see _4|63|a30
see if _|78|a5
see that _|75|a11
see why _|75|a-8
seen _1|78|a17
seen _2|69|a-5
seen _3|78|a-25
send _2|75|a-20
send _4|75|a8
senior _3|75|a-5
seniors _2|75|a-5
sent _3|78|a-7
sent _4|78|
served _4|75|a-20
seven _3|73|
seven years . _|78|a-12
shall _4|78|a8
shared _4|78|a-6
she _2|78|a-21
she _4|73|a17
shelter _2|78|
shelter in _|78|
shift _2|60|
shift _3|75|a25
shift at _|65|
shifts _2|75|
shop _2|69|a-29
shop _3|69|a12
shop at _|78|a-31
shop floor . _|78|
shop in _|78|
short _4|75|a6
shortlist _2|78|a-5
should _1|78|a8
should _3|78|a-14
should _4|73|a4
showed _3|78|a22
showed _4|75|a10
showed me . _|78|a22
showing _3|73|
showing me . _|73|
showing me round _|75|a10
side _2|78|
sign _2|78|a-12
signed _3|75|a-30
since _ is|75|a33
since _ took|61|a35
since _1|54|a-11
since _2|78|
since _3|69|
since _4|64|a-32
sister _3|75|a-18
site _2|78|a-12
six _3|65|a-11
six _4|73|a-7
six years . _|67|
six years at _|73|
size _2|75|a18
size of _|78|
small _3|66|
small _4|78|a-24
so _1|67|a35
so _2|62|a27
so _3|64|a19
so _4|65|a-43
so at _|78|a7
so that _|78|a25
soft _3|78|a4
sold _3|78|a-5
some _3|75|a14
somebody _2|71|a33
somebody _4|75|a-20
somebody from _|78|a-15
someone _2|65|a18
someone at _|68|a30
something _4|75|a36
soon _2|73|a14
soon _3|78|a-17
sorry _4|78|a-26
speak _ ,|69|a-14
speak _1|64|a-23
speak _2|75|a-26
speak _3|73|a10
spent _4|75|a-4
split _3|78|a6
spoke _4|78|a4
spot _4|75|a-6
staff _2|73|a14
staff at _|75|a7
stand _2|78|a26
stand _3|78|a-14
star _3|78|a-21
start _2|65|a38
start _3|69|
start at _|68|a14
start date . _|75|a10
started _2|71|a-20
started _3|75|a-18
started at _|75|
starting _2|75|
starting with _|78|a8
stay _2|71|a-10
stay at _|75|a-10
steady _3|78|
steward _2|78|a-24
still _2|67|a-10
still _3|67|
still _4|59|a-16
still at _|75|a-31
store _3|75|a-8
stores _2|78|a-12
straight _4|75|a-11
stroke _3|75|a10
strong _1|78|a15
stuck _2|75|a-17
student _2|73|a-10
student at _|75|a-10
study _3|78|a21
such _3|75|a-24
such _4|78|
summers _2|78|a-5
supervisor _2|69|a-17
supervisor _3|78|a5
supervisor at _|73|a-17
supplier , _|75|a-11
supplier _2|75|a-11
supply _3|78|
system _2|78|a46
take _2|73|a27
take _3|78|a-10
take _4|67|a28
taken _3|78|a20
talk _2|65|a9
talk _3|75|a-7
talk _4|75|a-12
talk at _|78|a-27
talking _2|75|a58
taught _2|73|a-16
taught _3|73|a-17
taught _4|75|a-8
taught at _|78|a-13
tea _3|75|a-16
teach _2|68|a6
teach _3|78|a-4
teach at _|78|a7
teacher _2|68|a-14
teacher in _|78|a-5
teaching _2|78|a-14
team _2|56|a60
team _3|69|a-35
team _4|68|a-18
team at _|59|a31
team in _|78|a11
telephone _4|78|a-13
tell _1|66|a-33
tell _3|66|a-10
tell _4|75|a14
tell me . _|69|a17
ten _3|67|a26
ten minutes . _|78|a7
ten minutes from _|78|a7
test _2|75|a12
th _ ,|78|
th _1|71|
than _ $|75|a34
than _1|68|a9
than _3|75|a8
than _4|73|a12
thank _ for|68|a37
thank _1|65|a-18
thank _2|71|a17
thank _3|60|a13
thank _4|63|a29
thank you , _|75|a32
thank you . _|62|a14
thank you _|78|a47
thank you and _|71|a-25
thank you to _|73|a11
thanks _2|68|
thanks _3|75|a18
thanks _4|65|a-31
thanks to _|71|a29
that _ ,|75|a-27
that _ can|75|a10
that _ had|75|a16
that _ has|57|a-30
that _ is|60|a-11
that _ lets|78|a12
that _ might|78|a18
that _ needs|75|a4
that _ puts|78|a5
that _ takes|78|a-4
that _ was|73|a51
that _ will|69|
that _ would|67|a-7
that _1|37|a127
that _2|52|a-17
that _3|52|a19
that _4|47|
that at _|78|a-4
that for _|78|a6
that i . _|75|a-38
that in _|73|a56
that nobody . _|75|a40
that nobody at _|78|a20
that says _|78|a-19
that the _|69|a-22
that you . _|71|a-13
that ⟨ _|78|a32
the 0 . _|73|a-9
the 0 _|75|a-15
the 0 th _|78|
the _ $|51|a17
the _ ,|48|a-44
the _ 0|57|a-18
the _ and|59|
the _ before|78|a-11
the _ branch|66|a-24
the _ came|75|
the _ contract|75|a-20
the _ course|71|a-4
the _ crew|78|a53
the _ depot|78|a-5
the _ for|65|a-12
the _ from|78|a18
the _ has|75|
the _ i|73|a-7
the _ in|62|a-22
the _ is|73|a10
the _ job|62|
the _ kitchen|75|a38
the _ licence|78|a-7
the _ names|78|a-9
the _ of|78|a-14
the _ office|67|a31
the _ on|67|a-29
the _ position|56|a-44
the _ post|61|a-25
the _ road|75|a-6
the _ role|63|a-34
the _ run|75|a-11
the _ s|75|a-8
the _ school|78|a-13
the _ since|69|a7
the _ site|78|a15
the _ team|69|a32
the _ test|78|a33
the _ that|64|a-7
the _ uniform|78|a10
the _ was|78|a-6
the _ with|78|a-9
the _ would|75|a-38
the _1|24|a-126
the _2|46|a-32
the _3|25|a-32
the _4|26|a15
the attached _|75|a-13
the big _|78|a-6
the boss . _|78|a15
the bus . _|71|a-17
the bus from _|75|a-8
the children . _|78|a16
the contract . _|78|a10
the counter . _|73|a5
the counter at _|78|a-9
the day . _|71|a27
the desk . _|75|a-14
the door . _|78|a18
the end . _|78|a-15
the fire . _|78|a7
the fire at _|78|a7
the head . _|75|
the head at _|78|
the interview . _|78|
the job . _|65|a-7
the job at _|68|
the kitchen . _|68|a23
the kitchen at _|71|a4
the lads . _|78|a-16
the lads at _|78|a-16
the line . _|78|a10
the move . _|78|
the move to _|78|
the new _|69|a-22
the offer . _|73|a-19
the offer from _|78|a-7
the old _|75|a-14
the one . _|65|a24
the one at _|75|a8
the one from _|78|a-6
the one in _|78|
the panel . _|73|a4
the panel at _|78|a25
the paper . _|78|a17
the partners . _|75|
the partners at _|78|
the people . _|63|a22
the people at _|71|a35
the people from _|75|a-27
the people of _|78|a17
the phone . _|78|a10
the place . _|75|a15
the position . _|65|a-38
the position of _|66|a-62
the post . _|58|a-4
the post at _|78|a17
the post of _|60|a-33
the process . _|78|a11
the rest . _|78|a19
the rest of _|78|a19
the road . _|75|a9
the role . _|78|a-15
the same . _|64|a11
the same at _|78|a22
the same in _|75|a19
the seniors . _|78|a13
the shelter . _|78|
the shelter in _|78|
the shortlist . _|78|a-5
the team . _|73|
the team at _|75|a-25
the tills . _|78|a-19
the tills at _|78|a-19
the traders . _|78|a13
the traders at _|78|a13
the train . _|78|a-7
the train from _|78|a-7
the training . _|75|
the training at _|78|a11
the trip . _|78|a19
the way _|64|a27
the yard . _|78|a6
the yard at _|78|a6
the ⟨ . _|69|a51
theatre _3|78|a-9
them _2|69|a-8
them _3|71|a28
them to _|78|a18
then _2|78|a-6
then _4|68|a19
there _2|68|a30
there _3|73|
there at _|78|a34
there's _4|75|a-17
they _2|78|a-9
they _3|68|
they _4|67|
thing _2|73|a5
thing at _|78|a-4
things _2|67|a47
things _4|73|a-42
things at _|75|a-4
think _ will|78|a10
think _1|66|a61
think _3|69|a-12
think _4|73|
thinking _3|75|a20
thinking _4|75|a-29
third _4|75|
this _2|60|a-21
this _3|63|a-18
this _4|71|a-8
this at _|75|a18
this is _|65|a-27
this work . _|75|a-13
this work at _|75|a-13
those _2|78|a-15
those of _|78|a-15
though _1|78|
though _4|78|a-36
thought _2|71|a18
thought _4|71|a9
three _2|78|
three _3|59|a-21
three _4|66|a8
three years . _|66|a-13
three years in _|71|
through _ $|78|a-6
through _ ,|62|a16
through _1|55|a-19
through _2|65|
through _4|66|a-25
through to _|75|a19
ticket _2|71|a-14
ticket _3|71|a-18
tickets _2|78|a-26
tills _2|78|a-19
tills at _|78|a-19
time , _|78|a8
time _2|61|a22
time _3|69|
time _4|67|a28
time at _|67|a-14
times _2|78|a-11
times _3|78|a4
to 0 _|75|a-6
to _ $|50|
to _ ,|48|a16
to _ 0|73|
to _ ?|78|a11
to _ again|71|
to _ and|57|a12
to _ as|75|a-18
to _ because|75|a34
to _ by|78|a-26
to _ for|55|a13
to _ from|75|
to _ if|78|a20
to _ in|61|a27
to _ is|71|a24
to _ last|78|a-6
to _ on|62|a12
to _ s|78|a14
to _ to|75|a-27
to _ with|73|a7
to _1|32|a30
to _2|42|a-17
to _3|34|a36
to _4|37|a9
to a _|78|
to all . _|66|a42
to all at _|69|a9
to apply . _|78|a19
to apply to _|78|a19
to ask . _|73|a16
to be . _|60|
to be at _|71|
to be joining _|78|a6
to come . _|69|a5
to come to _|71|a4
to discuss . _|78|a-4
to discuss the _|78|a-4
to drive . _|78|a16
to drive for _|78|a16
to everyone . _|71|a4
to everyone at _|71|a4
to give _|78|a-27
to go . _|78|a-15
to hear . _|69|a26
to hear from _|75|a11
to help _|78|a32
to join _|59|a14
to know . _|67|a-4
to know if _|78|a10
to learn . _|68|a22
to learn that _|78|a17
to learn the _|78|
to leave _|71|a-37
to me . _|71|a-24
to say _|78|a-4
to see . _|69|a11
to see _|73|a-17
to teach . _|69|a7
to teach at _|78|a7
to the _|60|a-20
to wear . _|75|a23
to wear the _|75|a23
to work . _|52|
to work at _|60|a22
to work for _|62|a20
to work in _|78|a24
to work with _|75|a-13
to you , _|75|a-32
to you . _|62|a-30
to you and _|68|a-13
to ⟨ . _|78|a-15
to ⟨ _|71|a-6
today _3|71|a-4
today about . _|73|
today about the _|73|
toddler _3|78|a-8
together _2|75|a-4
told _1|78|
told _2|64|
told _3|66|a62
told _4|62|a8
told me . _|68|a28
told me _|71|a37
told me that _|71|a14
too _3|78|a-18
took _2|78|a-7
took _4|71|a-15
tools _2|78|a44
touch _2|78|a39
tour _2|78|a12
traders _2|78|a13
traders at _|78|a13
train _2|73|a18
train from _|78|a-7
trained _2|69|
trained at _|75|a-7
training _2|66|
training at _|75|a10
training in _|78|a-18
transport _3|75|
travel _2|78|a5
travel to _|78|a5
trial _2|75|a-23
trial _3|68|a14
trial at _|78|a9
trial shift . _|75|a11
trial shift at _|78|
trip _2|78|a19
true _2|78|a-17
true that _|78|a-17
try _3|78|a12
turbines _2|78|a21
turned _3|78|
tutor _2|75|a-14
tutor at _|75|a-14
twelve _4|78|a-20
twice _2|75|
twice at _|75|
two _1|68|a-14
two _2|73|a7
two _3|53|a14
two _4|60|a-25
two hours . _|78|a-18
two of . _|78|a-6
two summers . _|78|a-5
two years . _|68|a11
two years at _|78|a-15
two years with _|73|a27
uncle _2|71|a-9
uncle in _|78|
uncle's _3|78|
under _1|68|a-13
under _2|69|a-12
under _3|71|a-14
under _4|69|a23
under the _|78|a-10
understand _2|71|a5
understand _4|78|
understand that _|73|a17
union , _|78|
union _2|75|a-4
unit _2|69|a-8
unit at _|73|a7
until _4|75|a17
up _2|52|a-10
up _3|63|
up _4|66|a35
up at _|63|
up for _|78|a10
up in _|71|a-27
up on _|78|
up the _|75|a-16
up with _|73|a23
us _2|65|a-28
us _3|71|a-18
us at _|71|a-22
us from _|78|a-5
use _2|68|a40
use _3|78|a-7
use at _|75|a-6
used _1|66|a-22
used _4|75|a-61
useful _2|71|a47
useful to _|78|a14
vacancy _2|75|a-25
vacancy at _|78|a21
vans _2|78|a14
very _3|68|a66
very _4|62|a55
very interested . _|78|a22
very interested in _|78|a22
visit _2|78|a28
volunteer _2|73|
volunteer at _|78|a8
waiting _4|78|
walk _2|73|a4
walked _2|71|a7
walking _3|78|a14
wall _2|78|a23
want _2|69|a47
want _3|64|a5
want _4|62|a18
want to . _|68|a5
wanted _3|78|a23
wanted _4|69|a14
wanted to . _|78|a23
ward _2|75|a-11
ward _3|73|a29
ward clerk . _|78|a26
warehouse _4|78|a-4
warm _3|78|a-24
was _ ,|66|a-7
was _1|57|a-56
was _2|51|a6
was _3|49|a29
was _4|46|a-13
was a _|78|
was at _|62|a-25
was for _|78|a-14
was in _|71|a21
was the _|75|a19
was with _|75|a-18
way _ do|75|
way _1|64|a27
way _4|73|a19
we _2|65|a-8
we _3|52|a-38
we _4|56|a-17
we agreed . _|78|a-13
we agreed at _|78|a-13
we had . _|78|
we use . _|73|a-9
we use at _|75|a-6
wear _2|75|a23
wear the _|75|a23
week _2|62|a15
week _3|73|a-25
week _4|71|a-13
week at _|75|a11
week in _|78|a-22
weekend _2|78|a14
weekend at _|78|a14
well _2|68|a34
well _3|71|a15
well _4|73|
well at _|75|a17
well for _|78|a19
went _2|68|a-21
went _3|69|a-27
went to . _|78|
went to _|71|a-22
were _ ,|78|a-13
were _1|78|a-13
were _2|71|a-15
were _3|67|a-44
were _4|69|a-13
what _ asked|78|a-30
what _ did|78|a-36
what _ does|69|a22
what _ is|66|a-4
what _1|53|a41
what _2|73|
what _3|78|a4
what _4|56|a-18
when _ asked|71|a-45
when _ brought|73|a-15
when _1|52|a-11
when _2|65|a-6
when _3|69|a18
when _4|62|a-5
when i . _|73|
when the _|75|a8
when ⟨ _|78|a-10
where _1|73|
whether _ has|71|a25
whether _ is|78|a-7
whether _1|60|a17
whether _4|78|a-16
which _1|75|a43
which _4|73|a-13
who _2|68|a45
who _3|60|
who _4|60|a-35
who came . _|75|a11
who came to _|78|a13
whole _1|78|a-23
whole _3|65|
whole _4|75|a-6
whole team . _|78|a17
whole team at _|78|a17
why _ and|78|a12
why _1|64|a44
why _3|67|a-25
why i . _|71|a16
why i left _|75|a-18
will _2|75|a40
will _3|58|a-5
will _4|63|a11
will be . _|71|a17
will find . _|78|
will find my _|78|
wish _1|73|a26
wish _3|78|
wish _4|78|a-19
wishes _2|78|a-25
wishing _ a|78|a17
wishing _1|78|a17
with _ $|57|a87
with _ ,|49|a37
with _ and|58|a-4
with _ even|78|
with _ for|62|a11
with _ i|69|a-5
with _ in|67|a-8
with _ is|73|
with _ last|73|a16
with _ on|62|a-19
with _ since|69|a-24
with _ so|78|a6
with _ was|75|a21
with _ would|73|
with _1|34|a-54
with _2|47|a-29
with _3|49|a-29
with _4|47|a-36
with a _|75|a-5
with at _|71|a-19
with me . _|71|a-26
with my _|71|a-5
with the _|55|
with you . _|59|a27
with you and _|71|a-21
with you at _|68|a64
with ⟨ _|78|a-9
won _2|75|a-6
won a _|78|a-6
word _2|71|a25
word _3|75|a8
word from _|78|a37
work _1|78|a25
work _2|45|a-10
work _3|60|a75
work _4|66|a-27
work at . _|73|a24
work at _|52|a26
work at the _|73|a24
work for _|59|a-9
work in _|67|a9
work with _|69|a-28
worked _2|67|a-34
worked _3|73|a-24
worked _4|73|a-23
worked for _|78|a-24
worked with _|78|a-10
working _2|60|
working _3|73|a28
working for _|66|a17
working with _|78|a-17
works _2|64|a10
works at _|73|a15
works in _|78|a21
worth _2|78|
worth _4|78|a-19
would _ consider|75|a6
would _1|63|a49
would _2|62|a24
would _3|55|a38
would _4|51|a-5
would like . _|78|a-10
write _2|78|
writing _3|75|a-10
writing about . _|78|
writing about the _|78|
wrote _2|69|a4
wrote for _|75|a-8
yard _2|75|
yard at _|78|a6
year _1|78|a-16
year _2|71|a21
year _3|75|a11
year _4|68|a14
year at _|78|a-15
years , . _|69|a-27
years _2|46|a-8
years _3|60|a-32
years _4|60|a-23
years at _|59|a-14
years in _|59|a-10
years of _|68|a-12
years on . _|78|
years on _|78|
years with _|65|a10
yes , _|78|a18
yes _2|67|a32
yes _4|75|
yes to _|75|
yesterday _2|78|a13
yet _2|75|
yet _3|78|a-8
you , . _|73|a6
you , _|62|a13
you , ⟨ _|78|a16
you _1|75|a24
you _2|41|a-25
you _3|41|
you _4|42|a24
you all . _|75|a14
you all at _|78|a21
you and . _|58|a-19
you and _|52|a-57
you and the _|71|a-13
you and ⟨ _|64|
you at . _|75|a5
you at _|58|a85
you at the _|75|a5
you from _|78|a-5
you have . _|73|a-37
you have at _|78|a29
you mentioned . _|69|a14
you mentioned that _|71|a16
you need . _|75|a-9
you need my _|78|
you on . _|78|a-7
you said . _|65|
you said _|65|a29
you said that _|73|a13
you said the _|78|a-11
you to _|71|a8
you told . _|75|a37
you told me _|75|a37
you want . _|75|a15
young _1|78|a-7
your _ 0|73|a-7
your _ is|78|a12
your _ office|68|a-17
your _1|52|a-73
your _2|69|a-45
your _3|47|a79
your _4|49|a15
your colleagues . _|71|a39
your colleagues at _|71|a39
your team . _|78|a14
your team at _|78|a14
yours _2|75|
yourself _2|75|a-14
yourself and _|78|a-12
– _1|78|a12
⟨ , . _|60|a-35
⟨ , _|56|a4
⟨ , in _|73|a-8
⟨ 0 . _|67|a25
⟨ 0 _|75|a-5
⟨ _ $|69|a-42
⟨ _ ,|59|a8
⟨ _ and|78|
⟨ _ for|66|a-6
⟨ _ in|75|
⟨ _ on|75|a-15
⟨ _ s|73|a-4
⟨ _ with|78|a-4
⟨ _ ⟨|78|a26
⟨ _1|44|a-38
⟨ _2|37|a-22
⟨ _3|36|a-34
⟨ _4|39|a4
⟨ about . _|71|
⟨ about the _|71|
⟨ and . _|73|a-8
⟨ and _|75|a-11
⟨ at . _|73|a-16
⟨ at _|54|a-14
⟨ at your _|78|a-4
⟨ came . _|78|
⟨ for . _|69|
⟨ for _|78|a14
⟨ for the _|69|
⟨ from _|66|a-30
⟨ in . _|75|a7
⟨ in _|58|a-11
⟨ is . _|75|a-11
⟨ is from _|78|
⟨ of . _|75|a-6
⟨ of _|67|a-17
⟨ of the _|75|a-6
⟨ on . _|75|a-12
⟨ on _|78|a-11
⟨ on the _|78|
⟨ or _|78|a-18
⟨ position . _|71|a10
⟨ position at _|71|a10
⟨ that . _|78|a-12
⟨ that _|78|a25
⟨ that the _|78|a-12
⟨ to _|66|a5
⟨ with _|71|a-18
⟨ ⟨ , _|73|
⟨ ⟨ . _|56|
⟨ ⟨ at _|73|
⟨ ⟨ in _|71|a20
`;
