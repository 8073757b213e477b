// Written by `npm run train`: what a reader learnt from the examples with this fingerprint.
// 0301e44c1903dfdf05e8c26ed3271b5d
export const stored = `them -0.8691 0.09795 0 0

  . _|39|a-18
  ^ _|39|a-18
 ^ . _|30|
 ^ _|39|a-18
 ^ a _|71|a-9
 ^ at _|52|a-26
 ^ does _|75|a19
 ^ for _|75|a4
 ^ from _|75|a-9
 ^ has _|78|a28
 ^ hope _|78|a12
 ^ if _|60|a23
 ^ in _|47|a-26
 ^ is _|75|a19
 ^ it's _|64|a-17
 ^ mr _|75|a-4
 ^ mrs _|78|a-12
 ^ my _|51|a-21
 ^ old _|78|a-9
 ^ since _|61|a-9
 ^ the _|56|a8
 ^ what _|64|a-18
 ^ when _|60|a-7
 ^ wishing _|78|a17
 ^ with _|69|a-10
 ^ would _|68|a26
 ^ your _|73|a21
( _ )|73|
( _1|71|a-11
( _3|78|a-6
) _ ,|78|a-8
) _ s|75|a-20
) _1|64|a-35
, _ $|55|
, _ ,|43|a-44
, _ 0|73|a-9
, _ :|78|a17
, _ and|71|a-26
, _ at|78|a10
, _ can|73|a45
, _ for|75|a-36
, _ had|75|a22
, _ has|60|a-7
, _ is|62|a23
, _ s|78|a-13
, _ that|78|a-9
, _ was|78|
, _ will|75|a15
, _1|33|a-8
, _2|36|a4
, _3|40|a-5
, _4|38|a8
, a _|73|a-8
, an _|75|a-11
, and . _|58|a-16
, and _|55|a60
, and at _|78|a-10
, and if _|78|a17
, and the _|78|
, at _|63|a-12
, because . _|75|a7
, but . _|69|a26
, but _|62|a42
, for _|75|a10
, from _|66|a-32
, i . _|60|a39
, i hope _|78|a12
, if _|68|a39
, in _|61|a7
, is . _|75|a28
, is _|75|a18
, it's _|75|a8
, my _|73|a-7
, only . _|78|a33
, since _|78|a29
, so . _|75|a-16
, so _|71|a19
, the _|78|a-21
, under . _|78|a-7
, with _|78|a-19
, you . _|78|a26
, you said _|78|a26
, ⟨ . _|71|a7
, ⟨ _|64|a-15
0 0 _|75|a-10
0 _ $|73|a-7
0 _ ,|78|a-5
0 _ 0|75|a-4
0 _1|54|a-19
0 _2|53|a-41
0 _3|52|a-10
0 _4|52|a-35
0 at _|78|a37
0 from _|73|
0 in _|78|a-5
0 th _|71|
0 ⟨ . _|71|a18
: ) _|67|a-23
: _ has|75|a-7
: _ is|78|a-19
: _1|54|a-23
: _2|55|a23
: _3|64|
: _4|57|a25
: at _|73|a-27
: does _|78|a12
; _ is|78|a31
; _1|59|a25
; _2|64|a5
; _4|71|
; the _|75|a-11
<&|78|a-15
<(|55|a-57
<)|61|a-36
<,|16|a21
<0|35|a-46
<:|38|a10
<;|48|a73
<?|66|a13
<^|4|a-25
<a|22|a-6
<about|32|a51
<abov|75|a-24
<accept|62|a10
<accid|78|a-8
<account|58|a7
<across|68|a-25
<act|75|a11
<actual|78|a-9
<add|75|a-22
<address|75|a17
<adjust|78|
<admir|60|a16
<admit|78|a16
<advert|78|a5
<advic|71|a-30
<after|44|a-27
<afternoon|71|a26
<afterward|78|a-15
<again|55|a-4
<against|71|a15
<agenc|64|a16
<ago|78|a-19
<agre|69|a-18
<ahead|75|a4
<aid|67|
<alarm|78|a17
<all|44|a13
<allow|75|a-4
<alon|78|a49
<along|62|a-18
<alongsid|73|
<alreadi|55|a26
<also|50|a-64
<alwai|71|a14
<am|31|a16
<among|71|a-17
<an|44|a9
<analyst|69|a45
<and|24|a-34
<ani|53|a4
<announc|75|a-21
<annual|78|a10
<anoth|57|
<answer|58|a5
<anyon|64|a-6
<anyth|54|a9
<apolog|78|a-4
<appli|59|a32
<applic|67|a86
<appoint|69|a-28
<appreci|66|a26
<apprentic|73|a56
<apprenticeship|68|a8
<ar|46|a17
<archiv|78|a15
<around|67|a-32
<arrang|78|
<articl|68|a-19
<as|38|a6
<asant|78|a30
<ask|40|a28
<assess|68|a61
<assist|69|
<associ|78|a7
<assum|78|a17
<at|14|a32
<attach|51|a-8
<attend|64|a10
<audit|67|a-33
<aunt|78|a-4
<autumn|78|a-10
<avail|69|a16
<awai|60|a5
<award|78|a10
<b|66|a-38
<babi|78|a-9
<back|48|a-7
<background|75|a34
<bad|71|a45
<badg|78|a18
<badli|75|a16
<bai|71|a25
<bakeri|75|a-19
<bank|64|a-22
<bar|78|
<barn|78|a20
<batchmat|78|a18
<be|32|a44
<beat|78|a16
<beauti|78|a4
<becaus|50|
<becom|68|a-11
<bed|71|a-25
<been|43|a-4
<befor|47|a-52
<began|68|a-19
<begin|69|a-6
<begun|75|a11
<behind|65|a20
<believ|66|a-7
<belong|78|a-27
<bench|65|a6
<besid|69|a20
<best|51|a34
<better|64|a17
<between|56|a-24
<big|65|
<biggest|78|a-10
<bike|75|a-7
<bin|75|a30
<bit|68|a-31
<bless|78|a86
<block|69|a8
<blue|78|a60
<board|57|a8
<boat|78|
<boi|65|
<boiler|73|
<bond|78|a16
<book|61|a-36
<boot|73|a38
<booth|78|a-35
<borehol|78|a-14
<boss|56|a-9
<both|60|
<bottl|78|a-21
<bought|67|a21
<box|68|a-24
<branch|75|a-6
<bread|78|a19
<break|78|a-41
<breakfast|75|a-5
<bridg|75|a5
<brief|75|a-8
<bring|43|a17
<broken|71|a10
<brother|68|a-32
<brought|73|a-37
<bu|55|a-54
<budget|67|a13
<bui|71|a15
<build|71|a-4
<built|67|a-38
<busi|63|a20
<but|45|a23
<by|40|a-28
<c|67|a-22
<call|48|a17
<calm|69|a33
<came|46|a13
<camera|73|a13
<can|41|a60
<candid|66|a43
<canteen|75|a30
<car|64|a-4
<card|62|a-54
<care|60|a10
<career|71|a-8
<carer|78|a10
<carri|73|a-4
<case|61|a24
<cashier|78|a-8
<cast|78|a-27
<catastroph|78|a-4
<cater|71|a25
<cathet|78|a-9
<cedar|78|a-5
<cell|78|a-6
<center|71|a-12
<certif|56|a-36
<certifi|78|a-18
<chain|73|a-6
<chair|75|a65
<chanc|60|a60
<chang|59|a21
<charg|78|a4
<chase|78|a-7
<chat|68|a26
<check|55|a-16
<checkout|78|
<cheer|78|a31
<chef|65|a12
<chief|73|a-5
<children|62|a39
<chill|78|a-33
<choir|71|a-24
<choos|75|a9
<chose|75|a-10
<chosen|73|a25
<church|75|a-8
<claim|68|a7
<class|62|a-38
<clean|61|a30
<clear|62|a-11
<clerk|67|a-9
<client|67|a-4
<climb|75|
<clinic|68|a-30
<close|64|a-28
<co|78|a-8
<coach|71|a-17
<code|71|
<coffe|68|a-13
<cold|78|a29
<colleagu|56|a-34
<colleg|73|
<come|43|a7
<committe|73|
<compani|62|a-8
<compar|73|a-29
<complet|68|a-12
<complianc|78|a-28
<confer|73|a-5
<confid|75|a32
<confirm|69|a18
<congratul|66|a79
<connect|75|a-22
<consid|66|a26
<contact|78|a-33
<continu|75|a11
<contract|56|
<contribut|69|a9
<control|73|a-17
<convei|78|
<convers|63|a-21
<convinc|73|a19
<cook|58|a44
<copi|71|
<copper|78|a-6
<could|48|a82
<council|71|a-31
<counsel|75|a-6
<count|62|a60
<counter|65|a-13
<counti|78|a-5
<countri|71|a15
<cours|55|a-51
<cousin|64|a-23
<cover|65|
<credit|73|a-10
<crew|63|a-16
<cross|67|a23
<curiou|78|a12
<current|64|a-27
<custom|65|a15
<cut|65|
<d|78|a-13
<dad|78|a34
<dai|46|a35
<data|66|a15
<date|60|a-9
<daughter|65|a-25
<dead|78|
<deal|68|a-5
<dear|65|a26
<decent|73|a-35
<decid|57|a-40
<decis|73|a38
<deck|75|a-10
<delight|62|
<deliv|71|a25
<depart|73|a15
<depot|73|a-9
<describ|67|a58
<design|71|
<desk|57|a-39
<detail|73|a9
<di|75|a-10
<dialysi|75|a21
<did|40|a-48
<diploma|65|a-27
<discuss|65|a5
<dispatch|67|a22
<dispens|75|a-6
<district|78|a-12
<do|37|a58
<doctor|71|a-18
<document|73|a17
<doe|56|a25
<dog|73|a7
<done|53|a10
<door|58|a19
<doubt|75|
<down|52|a16
<dr|73|
<draft|75|a8
<draw|62|a-9
<drawn|78|
<dream|68|a76
<drew|71|a-22
<drill|78|a4
<drive|55|
<driven|69|a6
<driver|59|a9
<drop|71|a20
<drove|60|a-32
<due|78|a21
<dure|66|
<each|64|a-8
<eager|75|a30
<earli|71|a-7
<earn|78|
<editor|78|a11
<educ|75|a26
<eight|57|a-22
<eighteen|69|a-26
<eleven|58|a-23
<els|57|a14
<elsewher|75|a68
<email|65|a13
<employ|64|a-7
<enclos|68|a35
<end|60|a-52
<engin|65|
<enjoi|52|a7
<enough|67|a27
<entir|78|a5
<even|50|a17
<ever|56|a-9
<everi|49|a45
<everybodi|68|a53
<everyon|54|a42
<everyth|64|a29
<exam|73|a-25
<examin|73|a-22
<exampl|73|a-12
<excit|73|a20
<expect|60|a29
<experi|58|
<explain|60|a-41
<ey|68|a30
<factori|71|a-27
<fair|65|a26
<fall|71|
<famili|62|a13
<far|69|
<farm|73|a-8
<fast|73|a8
<father|61|a-32
<fear|78|
<feedback|71|a21
<feel|65|a26
<feet|73|
<felt|69|a7
<ferri|78|a-4
<few|67|a7
<field|78|a-32
<fifth|78|a4
<figur|69|a-9
<file|62|
<fill|78|a26
<film|78|a-8
<final|67|
<find|55|a-9
<fine|78|a-15
<finish|52|a-63
<fire|73|a-9
<firm|62|a-4
<first|46|a32
<fish|73|a26
<fit|60|a23
<fitter|78|a11
<five|52|a4
<fix|73|a5
<flat|73|a-36
<flight|75|a-29
<floor|62|a34
<fluent|75|a-7
<fly|78|a32
<folder|78|a32
<follow|55|a40
<food|67|a-11
<for|21|a-14
<foreman|73|a-12
<forgot|69|a13
<forklift|69|a-9
<form|63|a18
<format|78|a-6
<former|69|a-30
<forti|66|
<forward|63|a-31
<found|56|a58
<four|48|a-14
<fourteen|78|
<frank|69|a15
<free|67|a11
<freelanc|78|a-40
<freezer|75|
<friend|62|a-52
<frighten|78|a-27
<from|26|a-27
<front|62|a-34
<frozen|78|a-11
<full|67|a24
<fun|73|a8
<further|71|a-16
<futur|78|a15
<ga|75|a8
<gaffer|68|a10
<gang|78|a23
<gap|73|a-23
<garden|73|a5
<gate|75|a40
<gather|66|a38
<gave|56|a-13
<gener|73|a-30
<get|48|a35
<girl|65|a27
<give|54|a-13
<given|68|a-21
<glad|53|a-23
<gladli|62|a37
<go|50|
<goe|62|a-18
<gone|68|a18
<good|46|a31
<got|49|a-17
<governor|78|a-8
<grade|71|
<graduat|69|a16
<grandfath|78|
<grandmoth|71|a19
<grant|75|a11
<grasp|78|a-6
<grate|64|a25
<great|65|a4
<greet|62|a26
<grew|67|a21
<grill|78|
<group|57|a-20
<grow|73|a6
<grower|78|a-18
<grown|75|a-8
<growth|78|
<guard|78|a40
<guess|67|a-4
<guest|75|a-5
<gui|78|a-21
<guid|69|a21
<gut|73|a10
<ha|48|a-22
<had|39|a-16
<hair|73|
<half|65|a26
<hall|71|a-12
<hand|58|a16
<handl|62|a-8
<happen|75|a-5
<happi|48|a-9
<happili|78|a43
<hard|68|a-12
<harvest|78|a6
<hat|75|a-16
<have|25|a-15
<he|57|a-42
<head|56|a-17
<headmistress|78|
<headscarf|78|a17
<health|75|a-4
<hear|47|a-6
<heard|58|a-25
<heart|71|a82
<height|78|a-11
<held|68|a-8
<hello|59|
<help|55|a-34
<her|62|a-12
<here|56|a-17
<hi|54|a-25
<high|71|a-5
<hill|78|a-46
<him|78|a-20
<hire|69|a35
<histori|75|a32
<hiya|78|a15
<hold|57|a-16
<holidai|73|a30
<home|50|a-21
<honest|66|a54
<honestli|73|a20
<honor|65|a42
<hope|43|a64
<hospit|59|a5
<hotel|65|a-8
<hour|51|a5
<hous|63|a30
<housekeep|73|a4
<how|40|a55
<hundr|61|a-56
<husband|68|a-17
<hygien|73|a-4
<i|9|
<idea|68|a55
<if|35|a27
<import|78|a22
<impress|73|a43
<in|18|a-43
<includ|67|a-53
<infant|78|a-11
<inform|78|a8
<insid|71|a-32
<inspect|71|
<inspector|73|a-14
<interest|50|a4
<intern|78|
<internship|71|a-26
<interview|40|a30
<into|58|a-5
<introduc|68|a-42
<invit|78|a57
<is|30|a27
<issu|78|
<it|30|a25
<jam|78|
<job|47|a34
<joi|75|a35
<join|46|a45
<joint|78|a-48
<journal|78|a-8
<junior|67|a25
<just|52|a15
<keen|62|a47
<keep|55|a57
<kei|73|a-18
<kept|64|a-37
<kid|69|a8
<kind|62|a17
<kindli|64|a58
<kitchen|56|a42
<knew|68|a-8
<know|40|a8
<lab|78|a4
<label|78|a15
<lad|62|a30
<ladi|61|a44
<laid|75|a13
<lamin|78|a-7
<land|78|a24
<languag|75|a19
<larg|75|a14
<last|45|a-24
<late|64|a41
<laugh|71|a21
<launch|75|a-10
<law|71|a-38
<lead|65|a4
<leader|71|a-46
<leadership|78|
<leak|75|a-9
<learn|47|a20
<least|78|a10
<leav|56|a15
<lectur|78|
<led|66|a-15
<left|52|a-26
<lend|75|
<less|65|a31
<lesson|73|a-9
<let|48|a16
<letter|58|a16
<level|65|a-16
<librari|66|a-4
<licenc|67|a-27
<licens|68|a-8
<lift|61|a27
<light|75|a16
<like|38|a9
<lime|75|a-12
<line|54|a-23
<linen|78|a-6
<list|68|a-5
<listen|71|a37
<littl|65|a36
<live|58|a-11
<load|75|a-8
<loan|71|a-22
<local|78|a-4
<log|73|
<long|55|a19
<look|51|a22
<lose|75|
<lost|67|a-19
<lot|59|a34
<loud|78|a20
<love|48|a42
<low|78|
<luck|66|
<lucki|75|a22
<lunch|65|a7
<m|68|a18
<machin|67|a14
<madam|69|a-22
<made|52|a4
<mai|52|a-5
<mail|78|a-8
<make|63|a29
<man|60|a-17
<manag|50|a-44
<mani|58|a35
<manual|75|a-20
<map|78|a-10
<mark|71|
<market|64|a-23
<master|78|a16
<match|75|
<mate|75|a-4
<matron|75|a-27
<matter|78|a-11
<mayb|75|a29
<me|27|a20
<mean|65|a59
<meant|78|a-25
<meantim|78|a-27
<measur|78|a-5
<medic|78|
<medicin|78|a-60
<meet|49|a-10
<member|65|a-7
<mention|50|a-8
<mentor|78|a15
<menu|78|a-11
<merchant|78|a-6
<merger|78|a-15
<messag|69|a-25
<met|51|a47
<middl|73|a-36
<might|68|a40
<mile|78|a-20
<milk|71|a-11
<mill|75|a-33
<mind|60|a48
<mine|66|a-52
<minut|59|a21
<miss|62|a10
<model|68|a-16
<month|52|a19
<monthli|78|a-15
<moon|78|a10
<more|47|a7
<morn|56|a-15
<most|57|a-14
<mostli|73|
<mother|62|a-35
<motiv|78|a-19
<move|50|a7
<mr|60|a-15
<ms|75|a-26
<much|50|a24
<mum|71|a24
<museum|73|
<must|69|a6
<my|20|a-38
<myself|62|a17
<name|52|a-37
<nan|75|a6
<natur|78|a26
<near|59|a-28
<nearer|73|
<need|52|a15
<neighbor|69|a22
<nephew|78|a-6
<nervou|71|a67
<never|55|a9
<new|48|
<newspap|78|
<next|59|a19
<nice|62|a34
<night|52|a7
<nine|55|a-55
<nineteen|73|a-27
<nineti|75|a-11
<no|49|a26
<nobodi|58|a35
<noon|78|a28
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
<oblig|75|a85
<of|23|a14
<off|56|a-14
<offer|55|a13
<offic|55|a-22
<often|78|a8
<old|48|
<on|23|a-47
<onc|56|a-62
<onli|48|a19
<onlin|75|a-14
<onto|75|a-6
<open|51|a-14
<opinion|75|a23
<opportun|62|a-38
<option|78|a-21
<or|51|a-22
<order|71|a-31
<organ|78|a-20
<other|56|a25
<ought|78|a-23
<our|43|a-80
<ourselv|73|a22
<out|44|a-17
<outdoor|71|a-36
<outfit|78|a23
<outsid|63|a19
<oven|73|a16
<over|48|a-7
<overlap|78|a-14
<ow|73|a-36
<own|51|a30
<owner|78|a7
<p|67|a-4
<pack|78|a-21
<page|57|a37
<pai|65|
<paid|68|
<paint|69|a-21
<pair|78|a-9
<panel|61|a10
<paper|60|a21
<paraleg|78|a30
<parent|71|a-15
<park|67|
<part|55|a-23
<parti|75|a-22
<partner|65|a-7
<pass|52|a-34
<past|62|a30
<patienc|67|a13
<patient|68|a-26
<payrol|68|a-25
<pension|73|a-4
<peopl|49|a8
<perhap|73|a-26
<period|75|a7
<person|62|a37
<phone|59|a23
<photo|67|a-13
<photograph|69|a-31
<pick|58|a-11
<pictur|68|a6
<piec|75|a-24
<pilot|78|a-5
<pipe|78|a-20
<piti|71|a35
<place|50|a14
<placement|65|a-15
<plai|64|a-37
<plan|56|a6
<plant|66|a-27
<pleas|44|a36
<pleasur|62|a18
<plot|78|a-12
<po|69|a27
<point|78|a23
<portal|78|a-16
<porter|67|a20
<posit|54|a75
<post|48|
<poster|78|
<pot|78|a8
<potato|78|a-18
<practic|65|a-23
<practiz|78|
<prefer|75|a15
<prepar|78|a37
<present|55|a-43
<press|73|a-5
<pressur|78|a7
<price|75|
<princip|73|a-16
<privileg|75|a56
<probat|78|a-21
<problem|66|a10
<process|71|
<product|75|a-17
<professor|78|a-7
<program|69|a-10
<project|63|a4
<promis|64|
<proper|75|a63
<proud|61|
<public|69|a5
<pull|71|a-21
<pump|71|a9
<put|56|a12
<qualifi|78|a5
<quarter|75|a12
<question|58|a18
<queue|69|
<quick|68|a30
<quickli|78|a20
<quiet|66|a-18
<quit|73|a-14
<radio|78|a14
<rais|73|a-21
<ramp|78|
<ran|54|a-49
<rang|68|a7
<rate|75|a-8
<rather|63|a12
<re|75|
<reach|62|a29
<read|47|a24
<readi|69|a10
<real|67|a33
<realiz|78|a33
<realli|56|a52
<reason|68|
<recal|75|a41
<receiv|75|a26
<recent|75|a-12
<recept|66|a-6
<receptionist|73|a38
<reckon|73|a9
<recommend|78|a23
<record|69|a16
<recruit|68|a-12
<refer|54|a-12
<refere|73|a23
<refresh|75|a-11
<regard|56|
<regist|73|a-5
<registr|75|a-29
<registrar|78|a33
<regret|78|a25
<reject|75|a52
<reliev|78|a6
<reloc|73|a-31
<remain|66|a22
<rememb|59|a-5
<remind|73|a-40
<renew|75|a-5
<rep|73|a-8
<repair|68|a-7
<repli|75|a12
<report|62|a-17
<request|71|a14
<research|75|a-23
<resid|75|a-32
<respect|67|a47
<respons|78|a20
<rest|68|a49
<restaur|78|
<result|71|a17
<resum|75|a21
<retir|73|a29
<return|68|a-24
<review|69|a16
<ride|78|a57
<right|61|a25
<ring|62|
<rise|75|a-43
<risk|78|
<rival|78|a-7
<road|71|a5
<robot|75|a-16
<role|62|a41
<roof|65|a-4
<room|55|a11
<root|78|a18
<roster|78|a4
<rota|69|a11
<round|52|a35
<rout|68|a6
<row|71|a-10
<rule|78|a8
<run|49|a-24
<s|64|a35
<sad|73|a20
<safe|75|a-20
<safeti|75|a-15
<sai|44|a45
<said|42|a47
<salari|68|a24
<same|47|a-22
<sampl|61|
<sandwich|78|
<sat|66|a-32
<saw|52|a17
<scale|73|a-17
<scarf|78|
<scene|78|a24
<schedul|78|a14
<scheme|68|a-7
<school|53|a-11
<scienc|78|a30
<season|59|a-7
<seat|69|a-57
<second|53|a-17
<section|68|
<see|44|a14
<seem|78|a10
<seen|55|a38
<select|75|a9
<self|78|a-12
<sell|68|a-21
<send|54|a-24
<senior|66|a22
<sens|75|a88
<sent|67|a15
<serv|64|a30
<servic|69|a-8
<set|63|a30
<settl|75|a5
<seven|58|a-35
<sew|75|a4
<shadow|75|a18
<shall|62|
<share|64|a-16
<she|56|a-35
<sheet|75|
<shelter|78|
<shift|51|a17
<ship|67|a21
<shoe|78|a-6
<shop|57|a8
<short|60|a42
<shortlist|78|a-4
<should|49|a15
<shout|75|a-15
<show|51|a20
<shown|78|a62
<shut|78|a-4
<side|65|
<sign|57|a5
<signal|75|a-13
<similar|78|a-24
<simul|78|a-8
<sinc|42|a17
<sincer|78|a-27
<sir|60|a63
<sister|60|a-32
<sit|65|a28
<site|68|a-16
<six|50|a-44
<size|73|a20
<sleep|78|
<slow|75|a4
<small|57|a-16
<smell|78|a46
<smile|78|a11
<snow|78|a-10
<so|43|a47
<soft|73|a-4
<softwar|67|a9
<sold|66|a-20
<some|61|a24
<somebodi|58|
<someon|59|a12
<someth|62|a-17
<somewher|78|
<son|75|a-23
<soon|66|
<sooner|73|a-7
<sorri|55|a20
<sort|75|a-6
<sound|69|a6
<sourc|78|a18
<spare|78|a-9
<speak|51|a-43
<spend|73|a27
<spent|56|a-58
<split|69|a24
<spoke|58|a26
<spoken|73|a23
<spot|68|a7
<spring|69|a-13
<staff|68|a-4
<stage|75|
<stai|60|a-4
<staircas|75|
<stand|64|a22
<star|73|a53
<start|49|a12
<station|75|a16
<steadi|75|a-4
<steer|78|a-22
<steward|78|a-24
<stick|78|a-16
<still|44|a6
<stock|75|a39
<stood|71|a-28
<stop|62|a34
<store|63|
<stori|67|a-24
<straight|67|a12
<stroke|73|a8
<strong|71|
<struck|75|a44
<stuck|69|a-16
<student|67|a-16
<studi|63|a-12
<sub|73|a-11
<success|75|a18
<such|62|a27
<suggest|75|a-24
<suit|68|a15
<summer|60|a-29
<supermarket|78|a-4
<supervisor|61|a-30
<suppli|75|
<supplier|71|a-16
<support|78|a12
<sure|68|a10
<surpris|75|a19
<survei|71|a-27
<sweep|78|a-9
<swim|78|a14
<system|71|a35
<take|49|a-47
<taken|67|a10
<talk|48|a-18
<tank|75|a21
<taught|56|a-45
<taxi|73|
<tea|67|
<teach|55|a13
<teacher|64|a-40
<team|50|
<telephon|73|a-12
<tell|48|a23
<temp|78|a-6
<ten|58|a15
<tender|78|a-6
<term|75|a-16
<test|55|a4
<th|60|a-4
<than|51|a39
<thank|36|a55
<that|27|a23
<the|10|a-34
<theater|75|a-10
<thei|50|a-51
<their|68|
<them|52|a5
<then|53|a14
<there|46|a19
<thesi|78|a-18
<thi|45|a37
<thing|52|a8
<think|45|a45
<third|61|a16
<those|68|
<though|63|a20
<thought|55|
<three|46|a-33
<thrill|73|a42
<through|47|a-52
<ticket|59|a-9
<tile|73|a-22
<till|67|a7
<time|44|a25
<tire|75|
<titl|75|a12
<to|17|a75
<todai|63|a6
<toddler|75|a-8
<togeth|71|
<told|43|a31
<too|60|a4
<took|54|a25
<tool|69|a29
<top|78|a-10
<touch|64|a-6
<tour|64|a32
<trade|75|a-15
<trader|75|a12
<trai|78|a7
<trailer|78|
<train|53|a-26
<traine|75|a42
<tram|75|a-40
<transcript|78|a-14
<translat|73|a-20
<transport|71|a-29
<travel|68|a-39
<treasur|78|a-18
<treat|71|a27
<tri|69|a34
<trial|58|a48
<trip|73|a8
<troubl|73|a-4
<truck|62|
<true|71|a-26
<trust|71|a69
<truth|73|a11
<try|68|a5
<turbin|73|a12
<turn|56|a-23
<tutor|71|a-17
<twelv|63|a-42
<twenti|73|a-23
<twice|71|a-5
<two|40|a-46
<type|75|a-9
<tyre|73|a-10
<umbrella|78|a20
<uncl|62|a-22
<under|54|a-41
<understand|55|a10
<uniform|71|a39
<union|71|
<unit|61|a-19
<univers|68|a-11
<unpaid|78|a10
<until|62|a-11
<up|41|a-7
<updat|73|a5
<us|44|a-29
<v|75|a-5
<vacanc|68|
<vaccin|78|a-9
<valid|78|a-6
<valuabl|78|a-4
<van|68|a12
<vendor|78|a12
<veri|44|a29
<version|78|a-20
<vet|75|a-19
<vi|78|a20
<visit|62|a47
<visitor|75|a9
<voic|78|a36
<volunt|64|a19
<wa|29|a-43
<wage|78|a17
<wai|51|a35
<wait|56|a42
<walk|55|a14
<wall|67|a-9
<want|43|a88
<ward|63|a9
<warehous|68|a16
<warm|71|a-7
<wash|69|a31
<watch|63|a66
<water|71|a11
<we|37|a-118
<wear|71|a28
<wed|78|a-37
<week|47|a-8
<weekend|62|a4
<weekli|78|a-5
<welcom|71|a31
<weld|73|
<well|54|a17
<went|53|a-39
<were|50|a-14
<wet|78|a-21
<what|39|a33
<whatev|66|a34
<when|39|a11
<where|56|a-12
<whether|53|a-6
<which|55|a16
<while|66|a-38
<who|43|a-20
<whoever|68|
<whole|57|a24
<whom|78|a-46
<whose|78|
<why|54|a57
<wife|60|a26
<will|42|a5
<win|75|a-17
<wing|78|a11
<winter|62|a-34
<wire|71|a-13
<wish|49|a60
<with|25|a23
<withdraw|73|a25
<without|68|a17
<woman|68|a-8
<women|75|
<won|67|a-39
<wonder|71|a14
<word|56|a13
<wore|78|a-25
<work|34|a19
<worker|73|a37
<workmat|78|a48
<workshop|75|a-12
<worri|69|a8
<wors|69|
<worth|66|a-12
<would|29|a74
<write|52|a18
<written|75|
<wrong|73|a-15
<wrote|59|a-50
<yard|67|a32
<ye|58|a35
<year|32|a-63
<yesterdai|63|a14
<yet|65|
<you|21|a-63
<young|69|a-23
<your|31|a-34
<yourself|73|a-29
<youth|78|a-9
<£|73|a-22
<–|68|a55
<⟨|19|a11
>!|50|a18
>$|5|a31
>(|59|a-31
>)|55|a-32
>,|9|a-20
>0|29|a-59
>:|49|a6
>;|46|a-62
>?|35|a93
>a|20|a-29
>about|36|a9
>abov|73|a7
>accept|68|a10
>access|75|a-11
>accid|75|a-8
>account|62|a-7
>across|64|a-37
>ad|78|a-12
>advert|75|a67
>advertis|75|a26
>advis|78|a-27
>afraid|71|a-10
>after|43|a19
>afternoon|64|a-18
>afterward|65|a-33
>ag|73|a-23
>again|49|a21
>agenc|75|a28
>agent|75|a-15
>ago|69|a-25
>agre|65|a-30
>ahead|75|
>aid|71|a-13
>alarm|78|
>all|42|a13
>allow|67|a10
>almost|75|a-13
>alon|68|a13
>along|61|a-26
>alreadi|56|a-19
>also|54|a13
>although|75|a-14
>alwai|54|a-16
>am|40|a-9
>an|45|a-27
>analyst|78|a13
>and|14|a-45
>ani|49|
>annual|78|a7
>anoth|53|
>answer|55|a-18
>anybodi|73|a-21
>anyon|65|a16
>anyth|62|a-36
>anywai|73|
>anywher|71|a-24
>apart|73|a-6
>apolog|78|a-13
>appeal|73|a28
>appli|60|a35
>applic|64|a16
>appoint|78|
>appreci|78|a42
>apprentic|66|a-16
>ar|40|a-26
>around|66|a-17
>arrang|68|
>arriv|73|a-13
>as|37|a17
>asham|78|a-38
>ask|40|a-18
>asleep|78|a-14
>assist|73|a20
>associ|73|a-9
>at|32|a-16
>attach|57|a-9
>attend|73|a8
>audit|66|a-31
>aunt|75|a-6
>autumn|59|
>avail|78|a-55
>awai|64|a37
>award|75|a20
>b|78|a-4
>babi|66|a-4
>back|47|a-28
>bad|68|a-5
>badg|73|a9
>bai|73|a-17
>bakeri|78|a-7
>balanc|78|a-4
>bank|68|a-10
>bar|78|a-17
>barcod|78|a-4
>base|78|a-7
>batch|75|a-24
>bathroom|78|
>batteri|73|a7
>be|32|a37
>bear|78|
>beat|75|
>beauti|73|a22
>becaus|48|
>becom|75|a-9
>bed|66|a12
>bedsid|78|a-5
>been|46|a-11
>befor|41|a-56
>begin|73|a-20
>behind|65|a8
>believ|58|a43
>bell|75|a-14
>below|78|a-18
>bench|73|a-5
>besid|65|a9
>best|57|a-9
>better|55|a5
>between|63|a-40
>bid|75|a-14
>big|62|a21
>bigger|73|
>bike|73|
>biscuit|69|a-20
>bit|63|a-21
>blade|78|a-14
>bless|78|a-12
>block|75|a-12
>blue|78|a-21
>board|68|a-23
>boat|75|a-5
>bodi|73|a-12
>boi|66|a-38
>boiler|78|a-15
>book|60|a-35
>boot|73|a-7
>bore|75|a-12
>born|75|a-21
>borrow|75|a-7
>boss|66|a-28
>both|58|a-14
>bother|73|a-24
>bought|71|a-24
>box|75|a-20
>brake|78|a-7
>branch|57|a-26
>break|71|a-33
>breakfast|71|a-23
>brick|78|a-5
>bridg|75|a-28
>bring|53|a-21
>broke|75|a17
>broken|75|
>broker|78|a14
>brother|75|a-27
>brought|60|a-13
>bu|62|a33
>budget|73|a32
>bui|69|a21
>build|64|
>built|67|a-32
>burn|78|
>busi|67|a15
>but|37|a-67
>by|38|a-21
>c|75|a26
>calendar|78|a-14
>call|47|a4
>calm|68|a25
>came|48|
>camera|78|a-11
>can|36|a-9
>candid|62|a28
>car|71|
>card|54|a-5
>care|59|a22
>career|78|a52
>carer|73|a6
>carri|69|a11
>case|59|a28
>cash|73|a-27
>caught|71|
>ceil|75|a-7
>cell|78|a-5
>cent|78|a-6
>certif|49|a-46
>certifi|78|a6
>chain|73|
>chair|71|a-20
>chanc|67|a41
>chang|58|a7
>channel|78|a-14
>chara|75|a-4
>charg|71|
>chart|71|a-17
>chase|78|a-22
>chat|75|a33
>check|57|a-25
>chees|75|a-34
>chef|69|a35
>chicken|78|
>chief|78|
>child|78|a22
>children|53|a12
>choic|64|a63
>choos|67|a25
>chose|69|a21
>chosen|75|a6
>church|75|a-24
>claim|71|
>class|56|a8
>claus|78|a-20
>clean|60|
>cleaner|75|a38
>clear|71|
>clerk|67|a7
>client|58|a-27
>climb|75|a-16
>clinic|65|a-42
>clock|71|a-6
>close|55|a20
>club|78|a-18
>coach|78|a5
>coal|78|a-31
>coast|71|a-10
>coat|78|a-27
>code|69|a-14
>coffe|66|a16
>cold|68|a-32
>collaps|78|a-10
>colleagu|69|a-20
>collect|68|a13
>colleg|66|a12
>color|63|a11
>come|44|
>comfort|75|a-18
>commiss|73|
>commit|75|a25
>common|78|a16
>commun|78|
>commut|75|a-24
>compani|69|a21
>complaint|78|a-9
>complet|78|a-10
>conduct|75|a-17
>confirm|65|a-45
>connect|73|
>consid|66|a24
>consult|78|a-10
>content|75|a22
>contract|59|a5
>contractor|78|
>contrast|75|a-18
>control|66|a31
>convers|66|a-5
>conveyanc|78|a-20
>cook|67|a13
>cool|78|a10
>coordin|78|a-6
>cope|78|
>copi|67|a-8
>corner|73|a12
>correct|68|a-8
>corridor|69|a-23
>cost|75|a-28
>could|44|a38
>council|78|a21
>count|60|a-19
>counter|67|a21
>countri|71|a-20
>coupl|78|a6
>cours|57|a-17
>cousin|78|a-6
>cover|68|a-22
>cow|71|a12
>crack|73|a-4
>crash|78|a22
>credit|78|a31
>crew|64|a20
>cri|69|
>cross|71|a-17
>cry|78|a-5
>cultur|78|a25
>cup|75|
>current|63|a-11
>curtain|78|
>custom|60|a20
>cut|59|a-44
>d|75|
>dad|73|a-24
>dai|40|a-6
>daili|75|a16
>data|71|
>date|58|a-31
>daughter|71|a-20
>deal|69|
>dealt|75|a-6
>decent|78|a22
>decid|56|a63
>decis|60|a34
>degre|66|
>delight|75|a-19
>deliv|78|a-13
>dementia|78|
>demo|78|a-13
>depart|68|a-14
>deposit|73|
>depot|67|a-20
>deputi|75|a-42
>describ|66|a13
>deserv|78|a30
>design|75|a44
>desk|60|a4
>detail|68|a31
>develop|78|a19
>did|44|a-48
>differ|73|a-22
>diploma|69|
>direct|73|a-28
>directli|69|a-24
>director|75|a-6
>discharg|75|a-10
>discuss|69|a-37
>displai|78|a-6
>disput|73|a34
>district|75|a-25
>do|37|a47
>document|75|
>doe|51|a49
>dog|73|a19
>done|61|a-52
>door|61|
>doubl|78|
>doubt|73|a16
>down|51|a26
>dozen|73|a-13
>draw|73|a-22
>dream|75|a-7
>drew|78|a-4
>drill|75|a17
>drive|62|a-6
>driver|57|a40
>drop|62|a35
>drove|73|a-25
>dry|65|a40
>due|78|a-10
>dure|66|a15
>duti|78|a-10
>each|53|a25
>ear|73|a22
>earli|60|a-17
>earn|78|a19
>easi|75|a19
>easier|78|a-16
>eight|58|a-38
>eighteen|75|a-18
>either|68|a25
>eleven|56|a-50
>els|57|a30
>email|75|a7
>employ|69|a-30
>empti|73|a-58
>enclos|78|a-7
>end|50|a-19
>engin|66|a25
>enjoi|69|a72
>enough|62|a-33
>especi|73|a-5
>estat|71|
>even|46|a-7
>ever|57|a7
>everi|43|a-5
>everybodi|71|a-5
>everyon|66|a41
>everyth|60|a35
>everywher|75|a40
>ew|78|a20
>exactli|73|a-18
>exam|67|a-6
>examin|78|a-8
>except|75|a13
>excit|75|
>exist|78|
>expect|68|a-21
>experi|60|
>explain|64|a30
>ey|68|a12
>face|69|
>factori|68|a9
>fail|78|a-19
>failur|78|a-12
>fair|58|
>fairli|78|a7
>fall|69|a-4
>famili|55|
>fan|78|a-5
>far|71|a7
>fare|78|a15
>farm|73|a-6
>farmer|78|
>father|71|a37
>fault|75|a-13
>fear|78|
>fee|75|a-18
>feed|78|a4
>feedback|73|a47
>feel|59|a52
>feet|75|a-10
>fell|71|a-5
>fella|78|a17
>felt|75|a11
>few|63|a-26
>field|75|a-10
>fifteen|75|a-4
>fifth|75|a-12
>fifti|78|a10
>figur|73|a-21
>file|58|a-33
>fill|64|a-6
>final|64|a5
>find|59|a17
>fine|59|a-5
>finger|75|a-13
>finish|52|
>fire|78|a-6
>firm|64|
>first|42|a-14
>fit|62|a20
>fitter|78|a-13
>five|50|a-35
>fix|65|a11
>flat|78|a-18
>flood|68|
>floor|65|a-4
>fluent|78|
>fold|73|a7
>folder|78|a-24
>folk|75|a-32
>follow|67|a-36
>food|66|a-42
>foot|73|a-20
>footbal|75|a5
>for|23|a18
>forget|71|a29
>forgiv|78|
>forgot|75|a-14
>form|65|a-7
>forti|55|a-59
>fortnight|66|a-21
>forward|59|a-5
>found|58|
>four|45|a-38
>fourteen|63|a-29
>fourth|69|a11
>frame|73|a-7
>free|57|a-21
>freelanc|78|a-4
>friend|69|
>frighten|75|a-21
>from|34|a-19
>front|64|a59
>frost|75|a-11
>fuel|73|a-11
>full|56|a40
>fun|75|a-16
>funni|78|a-31
>further|69|a25
>gang|75|
>gap|75|a-19
>garden|69|a5
>gate|69|a5
>gather|71|a13
>gaug|78|a-8
>gave|49|a-15
>gener|78|
>get|47|a25
>girl|71|
>give|49|a18
>given|65|a-29
>glad|56|a-37
>gladli|68|a11
>go|46|a16
>goat|78|a-12
>goe|59|a-19
>gone|64|a46
>good|44|a5
>got|51|a-6
>grade|66|a-4
>graduat|78|a-23
>grandmoth|69|a27
>grant|75|a-16
>grate|65|a-7
>great|68|a40
>green|69|a-19
>greet|69|a-10
>grew|73|a-29
>grid|75|
>ground|75|a9
>group|61|a-35
>grow|73|a21
>grown|78|a24
>guess|78|a46
>guest|66|a11
>guid|78|a23
>ha|34|a7
>habit|66|a-20
>had|38|a-31
>haha|68|a62
>half|52|a-36
>hall|75|a-8
>halv|71|a-10
>hand|53|a-23
>handl|60|a-29
>happen|75|a-11
>happi|53|a13
>hard|62|a-6
>harvest|71|a-9
>hate|75|a-36
>have|32|
>he|48|a-41
>head|61|a-4
>hear|51|a-18
>heard|69|a58
>heart|73|a48
>heat|69|a15
>heavi|73|a-14
>hehe|78|a42
>height|75|a-5
>hello|68|a-18
>help|57|a27
>henc|75|a-23
>her|50|a-51
>here|51|a-13
>hi|51|a-13
>high|69|a-29
>hill|69|a9
>him|61|a-46
>hire|57|a77
>hold|62|a-51
>holidai|67|a15
>home|52|
>honest|65|a9
>hope|51|a64
>hospit|64|a18
>hot|75|
>hotel|73|a-26
>hour|47|a-24
>hous|63|a51
>housekeep|78|a-16
>how|46|a-10
>hundr|56|a11
>hurri|78|a-23
>hurt|78|a9
>husband|75|a19
>i|16|a15
>ic|75|a-33
>idea|67|a-8
>if|40|a4
>imagin|75|a5
>impress|71|a25
>improv|78|a15
>in|22|a-46
>inbox|78|a15
>includ|67|a34
>infant|75|a-9
>insid|69|a41
>inspect|73|a8
>inspector|75|a-20
>instead|67|a-12
>insur|78|
>intak|73|a13
>interest|68|a-7
>interview|46|a73
>into|58|a-8
>is|26|
>it|27|
>itself|65|a53
>jacket|75|a26
>job|45|a10
>join|63|a32
>joke|75|a47
>judg|71|a7
>jumper|75|a13
>junior|65|a38
>just|49|a32
>keen|78|a25
>keep|51|a-5
>kei|67|a35
>kept|59|a51
>kid|62|a7
>kind|60|a33
>kindli|71|a-4
>kitchen|62|a24
>knee|68|a-23
>knew|62|a-17
>knock|73|a33
>know|40|a-45
>label|75|a11
>lad|71|a27
>ladi|62|a-21
>lai|78|a-37
>land|68|a-18
>languag|68|a-5
>last|40|
>late|60|
>later|78|
>lath|78|a-23
>laugh|64|a35
>laundri|75|a-25
>lead|73|a-22
>leader|75|a-27
>leak|73|a-12
>learn|51|a-24
>leas|75|a5
>least|75|a22
>leav|56|a-53
>ledger|75|a33
>left|53|a-32
>leg|78|a-7
>lend|73|a-28
>lent|71|a15
>less|66|a-18
>lesson|68|a21
>let|48|a-20
>letter|59|a-24
>level|62|a-42
>librari|78|
>librarian|78|a12
>licenc|58|a-12
>life|68|a16
>lift|66|a12
>light|75|a-14
>like|40|a20
>line|53|a-10
>list|58|a19
>listen|62|a16
>littl|69|a-5
>live|66|a14
>load|73|a-17
>loan|75|a-7
>local|78|a30
>log|71|a-14
>lol|73|a-6
>long|56|a27
>longer|69|a-9
>look|42|a-43
>loos|78|
>lorri|78|a-8
>lose|68|a-26
>lost|59|a-20
>lot|62|a9
>love|59|a24
>lower|78|a12
>lucki|78|a25
>lunch|68|
>m|71|a24
>machin|62|a-26
>made|46|a-21
>mai|55|a73
>mail|69|a-12
>main|75|a-12
>mainli|78|a-16
>make|51|a5
>man|62|a-12
>manag|60|
>mani|67|a32
>manner|78|a-17
>manual|78|a-4
>map|78|a-17
>mark|68|
>market|64|a-14
>mason|78|a11
>match|71|a4
>mate|78|
>math|73|a-25
>matter|78|
>mayb|73|a29
>me|23|a53
>mean|65|a66
>meant|68|a25
>meantim|78|a4
>mechan|75|a-20
>medic|68|a-7
>meet|54|a9
>meetup|73|a16
>mention|60|a-7
>menu|75|a-16
>messag|68|a-12
>met|66|a28
>mid|73|a-25
>middl|73|a12
>midnight|78|
>might|57|a18
>mile|75|a-6
>milk|73|a-6
>million|64|a-21
>mind|59|a49
>mine|60|a-22
>minut|53|a-14
>miss|58|a-20
>mission|78|a34
>mistak|71|a-5
>model|73|
>modul|68|a-12
>moment|71|a-17
>mondai|78|a13
>monei|68|a-5
>month|47|a-12
>monthli|78|a-11
>more|47|a26
>morn|50|
>most|52|a12
>mostli|51|a-45
>mother|63|a38
>motor|75|a5
>move|53|a-23
>much|54|a23
>mud|78|a5
>mum|78|a-22
>museum|78|
>music|78|a28
>must|60|
>my|26|a27
>myself|63|a31
>n|78|a-11
>name|49|
>natur|78|
>nd|71|a10
>near|65|a-16
>nearest|75|a10
>nearli|67|a-14
>need|43|a50
>neighbor|78|a-36
>nerv|78|a-35
>nervou|73|a40
>never|48|a11
>new|48|a26
>next|49|a-6
>nice|69|a-7
>night|47|a-5
>nine|51|a-12
>nineteen|78|a-11
>nineti|69|
>no|44|a23
>nobodi|58|a41
>none|71|a-6
>noon|73|a16
>nor|78|a-28
>normal|75|a-17
>not|32|
>note|69|a-15
>noth|56|a8
>notic|60|a-24
>now|43|a-4
>number|54|a-11
>nurs|62|a45
>of|27|a-10
>off|52|a-58
>offer|53|a-49
>offic|50|a-21
>often|75|a-14
>ok|69|a-5
>old|51|a-10
>older|66|a-22
>on|22|a9
>onc|52|a6
>onli|42|
>onlin|69|a27
>open|49|a33
>oper|68|a22
>or|43|a25
>order|63|a17
>organ|71|a-7
>origin|69|a29
>other|52|a24
>otherwis|78|a-32
>our|49|a-31
>out|43|a-9
>over|46|a4
>overnight|78|a-8
>overtim|78|a-13
>ow|69|a-10
>own|49|a-9
>owner|65|a-10
>pack|78|
>page|60|a8
>pai|56|
>paid|62|a-17
>paint|66|a39
>pair|69|a6
>pancak|78|
>panel|78|a-13
>paper|53|a13
>paperwork|75|a-6
>parent|67|
>park|73|a-44
>part|61|a9
>partner|75|a-11
>pass|60|a-30
>passeng|75|a-4
>passport|73|a26
>past|68|a63
>pastri|75|
>patch|75|a4
>path|78|a-25
>patienc|66|a-5
>patient|60|a35
>payrol|73|a-27
>payslip|78|a-12
>pension|75|a-19
>peopl|44|a68
>per|73|a-7
>percent|78|a-14
>period|78|a-36
>permit|75|
>person|57|a48
>phone|54|a21
>phonic|78|a6
>photo|75|a44
>photograph|75|a-40
>physic|78|a-8
>pick|59|a-10
>pictur|69|a18
>piec|65|a-29
>pin|78|a-13
>place|47|a24
>placement|73|a5
>plai|75|a26
>plain|75|a29
>plan|57|
>plant|67|a46
>platform|78|a7
>pleas|52|a34
>plot|78|a-5
>plu|78|a13
>po|71|a-12
>podcast|75|a26
>point|62|a-8
>polici|73|a21
>portfolio|78|a-14
>posit|52|
>post|49|
>poster|78|a6
>pot|75|a16
>pound|78|a8
>practic|68|a-12
>practiz|78|a-16
>prai|78|a62
>prefer|73|a-28
>prepar|67|a-14
>present|62|
>press|66|a11
>pressur|75|a-25
>pretend|75|a22
>price|66|a-12
>print|73|a-19
>printer|78|a-10
>privat|73|a-12
>problem|60|a-33
>process|78|a19
>product|68|a-11
>program|71|a6
>project|69|a-16
>promis|66|a-4
>proper|75|a23
>properli|71|a-9
>proud|66|a29
>pub|78|a-11
>publish|73|a23
>pull|75|a-7
>pump|69|a-20
>pupil|73|a9
>put|48|a8
>qualifi|69|
>quarri|75|a6
>quarter|75|a17
>question|59|
>queue|69|a-21
>quick|71|a13
>quickli|78|a23
>quiet|69|a5
>quit|69|a-28
>quot|78|a-11
>radio|78|a-23
>rain|60|a-34
>rais|75|a38
>ran|54|a-23
>rang|69|a-36
>rank|78|a-5
>rate|65|a25
>rather|62|a-72
>rd|78|a24
>reach|65|a-8
>read|56|a-19
>reader|75|a10
>readi|62|a-10
>real|71|a32
>realli|69|a16
>reason|66|a-7
>rebuilt|78|a-5
>recal|78|
>receiv|75|a21
>recept|75|a-13
>reckon|75|a-10
>recommend|69|a21
>record|62|
>recruit|75|a34
>red|78|a18
>redund|78|a-19
>refer|60|a-56
>refere|69|a-42
>refresh|78|a22
>refug|78|a-5
>refus|75|a-16
>regard|71|a-7
>registr|65|a-16
>regret|71|a45
>releas|66|a-57
>relief|75|a15
>reliev|78|a-21
>reloc|78|a-16
>remain|71|a5
>rememb|62|
>remind|78|a10
>renew|66|a-32
>rent|75|a-14
>rep|78|a9
>repair|75|a-12
>repeat|78|a-4
>replac|78|a-29
>repli|75|a73
>report|62|a-36
>reput|75|a38
>request|78|a-31
>requir|75|a44
>research|78|
>resid|75|a44
>respect|78|a36
>respons|75|a-5
>rest|78|a18
>result|68|a-11
>retir|71|a11
>return|64|a15
>review|66|a44
>rig|78|a-4
>right|52|a24
>ring|54|
>road|65|a-19
>robot|75|a-17
>role|56|a22
>roof|68|a31
>room|52|a-23
>rota|68|a-14
>rotat|73|a39
>rough|75|a11
>round|56|a-21
>rout|71|a-24
>row|75|a-7
>rule|71|a-15
>run|51|a22
>rural|78|a-30
>rush|75|a23
>s|44|a13
>safe|78|a-10
>safeti|67|a14
>sai|42|
>said|43|
>salari|71|a13
>sale|75|a19
>same|45|a-9
>sampl|73|a-28
>sang|78|a17
>sat|65|a-22
>sauc|78|a18
>save|69|a33
>saw|55|
>scaffold|73|a-6
>scale|75|a-17
>scan|75|a-5
>scare|75|a-15
>scheme|73|a-7
>school|51|a-38
>scratch|78|
>script|78|a4
>sea|75|a-8
>search|68|a8
>season|55|a25
>seat|71|a-11
>second|48|a19
>section|73|a-10
>see|50|a-41
>seem|67|a36
>seen|64|a63
>send|49|a-4
>senior|71|
>sent|64|a-22
>seri|75|a-24
>seriou|78|a30
>serv|69|a-25
>servic|67|a-12
>set|61|a30
>settl|67|
>seven|59|a-38
>sew|75|a11
>shall|75|
>share|64|a-33
>she|48|a-19
>shed|68|a26
>sheet|68|a-32
>shelv|78|a-7
>shift|53|a-50
>ship|68|a28
>shoe|75|a-10
>shop|60|
>short|58|a45
>should|48|a11
>shout|67|a-13
>show|51|a-12
>shut|67|a-42
>sick|71|a-6
>side|63|a5
>sign|62|a-16
>signal|75|a-17
>similar|78|a-32
>simpl|78|a-11
>simpli|73|a-40
>sinc|41|a12
>sing|75|a45
>singl|67|a-31
>sister|73|a-7
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
>slow|69|a19
>slower|78|a-18
>small|53|a18
>smaller|75|a-20
>smell|67|
>smile|73|a-18
>so|28|a-29
>soft|73|a-13
>sold|64|a-26
>some|56|a-12
>somebodi|59|a33
>someon|57|a56
>someth|56|a9
>sometim|75|a-7
>son|78|a-22
>song|78|
>soon|63|a28
>sooner|73|a-40
>sorri|69|
>sort|69|a-8
>sound|59|a32
>soup|71|a-6
>spare|75|a-33
>speak|54|
>speed|73|a4
>spend|73|a25
>spent|65|a-52
>spill|78|a-17
>spoke|64|a55
>sponsor|75|
>spot|71|a-7
>spreadsheet|78|a-19
>spring|54|a40
>st|75|
>stack|73|a15
>staff|60|a21
>stai|53|a-18
>stair|71|a53
>stall|78|a-28
>stand|62|a18
>start|45|a5
>state|75|a15
>station|73|a-6
>steadi|75|a-5
>steel|78|a9
>step|73|a22
>still|40|a31
>stint|75|
>stock|73|a-42
>stood|69|a24
>stop|63|a40
>store|66|
>stori|68|a-21
>straight|66|a12
>street|78|a-14
>stretch|78|a-9
>strict|78|a13
>strike|75|a6
>stroke|75|a32
>strong|71|a15
>stubborn|78|a35
>student|64|a-40
>studi|69|a-10
>such|63|a14
>suggest|64|a39
>suit|58|a-25
>summer|55|a5
>supervisor|69|a-10
>suppli|78|a-7
>support|68|a-26
>sure|68|a21
>surpris|78|a-6
>surviv|69|a13
>swap|75|a-23
>swear|73|a-18
>switch|71|
>system|60|
>tabl|71|a25
>tag|78|a-10
>take|48|a25
>taken|67|a-37
>talk|51|a25
>tandoor|78|a9
>tank|69|a-17
>tape|78|a-6
>tast|75|a-12
>taught|52|a-28
>tax|78|a14
>tea|71|a-33
>teach|59|a21
>teacher|73|a-30
>team|51|a-5
>technician|78|
>telephon|78|
>tell|48|a8
>teller|73|a-34
>ten|57|a-50
>tenant|78|a-5
>tender|75|
>term|62|a5
>test|56|a14
>text|73|a-9
>th|53|a22
>than|45|a42
>thank|50|a63
>that|28|a6
>the|13|a-19
>thei|40|a-60
>their|49|a-11
>them|43|a-37
>themselv|78|a13
>then|51|a-43
>there|42|a-31
>these|67|
>thi|43|a33
>thick|78|a6
>thing|54|a31
>think|51|a63
>third|62|a-9
>thirteen|73|a-9
>thirti|56|
>those|66|
>though|58|a-24
>thought|56|a58
>thousand|73|a-10
>three|42|
>threw|78|a-20
>thrill|78|a12
>through|50|a-28
>ticket|62|a43
>tide|75|a-10
>tidi|71|a28
>till|61|
>time|42|a51
>tin|69|
>tire|73|a-30
>to|21|a6
>todai|69|a4
>togeth|66|a-7
>told|45|a21
>tomato|78|
>tomorrow|65|a35
>too|52|a-48
>took|49|a15
>tool|78|a7
>top|71|a11
>touch|65|a-5
>tour|68|a12
>toward|78|a-10
>town|64|a6
>trade|68|a-19
>trai|71|a5
>train|49|a-30
>traine|75|a-14
>tram|78|a-8
>translat|69|a-32
>trauma|73|a-7
>travel|69|a-14
>treat|63|a15
>tri|75|a19
>trial|63|a17
>truck|67|a12
>trust|73|a-15
>try|65|
>turbin|78|a5
>turn|55|a26
>twelv|62|a-9
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
>uniform|73|a-4
>union|78|
>unit|64|a-22
>until|45|a-44
>up|42|
>updat|78|a18
>us|41|a-53
>usual|73|a-11
>vacanc|66|a23
>vaccin|71|a-14
>valid|69|a-8
>van|66|a-6
>vault|78|a-6
>veri|48|a-17
>version|75|a-12
>vet|73|a-14
>video|75|
>view|78|a-18
>villag|75|a18
>visa|78|a47
>visit|67|a-23
>visitor|73|a16
>voic|64|a19
>volunt|73|a24
>vouch|78|a-32
>wa|30|a-6
>wage|75|a-16
>wai|51|a-18
>wait|55|a39
>walk|62|
>wall|64|a-5
>want|40|a25
>ward|69|a-37
>warehous|78|a-17
>warm|69|a5
>wash|71|a4
>watch|71|a-25
>water|67|
>we|38|a-47
>weather|69|a-4
>websit|69|a28
>wed|78|a39
>week|40|a-22
>weekend|60|a14
>welcom|65|a30
>well|47|a-34
>went|50|a-43
>were|46|
>wet|71|a11
>what|43|a19
>whatev|68|a11
>when|41|a-16
>whenev|62|a6
>where|39|a9
>whether|59|
>which|42|a-19
>while|58|a-7
>whistl|75|a-9
>white|73|a22
>who|38|a-28
>whoever|78|a29
>whole|61|a-21
>whom|65|a-9
>whose|67|a4
>why|59|
>wife|73|a36
>will|38|a21
>win|78|a14
>window|71|a31
>wing|78|
>winter|56|a-8
>wish|64|a4
>with|27|a-16
>withdraw|78|a-10
>within|65|
>without|53|a44
>women|73|a25
>won|75|a8
>wonder|66|a26
>word|61|a-9
>work|39|a-31
>worker|78|a-26
>workshop|73|a16
>worn|75|a-10
>worri|67|a-15
>worth|73|
>would|31|a68
>write|51|a-12
>written|73|a-23
>wrong|69|
>wrote|62|a-25
>x|75|a8
>yard|67|a12
>ye|62|a87
>year|31|a-51
>yesterdai|59|
>yet|59|a12
>you|23|a12
>young|75|a12
>your|34|a-65
>yourself|78|
>zero|75|a-9
>£|78|a26
>–|68|a34
>⟨|18|a-38
? _4|78|a35
^ _ $|60|a-33
^ _ ,|57|a-33
^ _ and|78|
^ _ gave|75|a-7
^ _ has|69|a67
^ _ is|73|a40
^ _ let|75|a-23
^ _ s|69|a69
^ _ taught|78|a-4
^ _ was|66|a19
^ _1|39|a-18
^ _2|30|
^ _3|32|a-26
^ _4|26|a-44
^ a _|71|a-9
^ at _|52|a-26
^ best , _|78|a-21
^ best . _|78|a-21
^ coming . _|78|a6
^ does _|75|a19
^ everyone . _|73|a-33
^ everyone at _|73|a-33
^ for . _|73|a11
^ for _|75|a4
^ for me _|75|a12
^ from _|75|a-9
^ greetings . _|75|a-16
^ greetings from _|78|a-7
^ has _|78|a28
^ here . _|78|
^ hope _|78|a12
^ i . _|44|a36
^ i am _|73|a-19
^ i hope _|63|a8
^ i know _|66|a11
^ i left _|66|a20
^ i speak _|66|a-17
^ i think _|78|a4
^ i wish _|78|a18
^ if . _|71|a25
^ if _|60|a23
^ if the _|78|a5
^ in . _|75|a-7
^ in _|47|a-26
^ is _|75|a19
^ it . _|67|a-14
^ it is _|78|
^ it was _|71|a-13
^ it's _|64|a-17
^ mr _|75|a-4
^ mrs _|78|a-12
^ my _|51|a-21
^ nobody . _|73|
^ nobody at _|78|a16
^ old _|78|a-9
^ on . _|73|a5
^ on the _|78|
^ people . _|75|a5
^ people at _|75|a5
^ please . _|71|a-19
^ please tell _|73|a-17
^ since _|61|a-9
^ the . _|62|a-22
^ the _|56|a8
^ the way _|68|a-11
^ this . _|65|a-27
^ this is _|65|a-27
^ we . _|71|a-5
^ what _|64|a-18
^ when . _|78|a16
^ when _|60|a-7
^ wishing _|78|a17
^ with _|69|a-10
^ working . _|73|a-9
^ working for _|73|a-9
^ would _|68|a26
^ you . _|66|a11
^ you and _|78|a-8
^ you said _|78|a-4
^ your . _|78|a-8
^ your _|73|a21
_ ! !|75|a8
_ ! $|65|
_ $ |21|a-14
_ ( ⟨|78|
_ , $|69|a-8
_ , 0|68|a-12
_ , a|60|a-9
_ , about|78|a-11
_ , all|73|a-12
_ , always|75|a-15
_ , and|32|a27
_ , as|65|a10
_ , because|66|a-20
_ , but|56|a-9
_ , for|66|
_ , from|75|
_ , had|78|a-12
_ , has|68|a-17
_ , he|69|a18
_ , i|46|a67
_ , if|71|a8
_ , in|60|
_ , is|66|a-26
_ , it|73|a-10
_ , just|75|a19
_ , mostly|62|a12
_ , my|60|a-44
_ , no|71|a12
_ , not|63|a27
_ , one|75|
_ , only|69|a-9
_ , or|73|a15
_ , please|73|a11
_ , said|78|a-9
_ , says|71|a-8
_ , since|71|a-24
_ , six|75|a-8
_ , so|42|a-19
_ , tell|78|
_ , that|71|a34
_ , the|52|a-24
_ , then|78|a-7
_ , they|71|a-18
_ , though|69|a-17
_ , three|75|
_ , two|75|a-10
_ , under|78|
_ , was|75|a-6
_ , we|67|a-8
_ , when|69|a-12
_ , where|44|a-55
_ , which|54|a-38
_ , who|50|a-38
_ , whom|78|a-13
_ , whose|71|a6
_ , will|78|a-21
_ , with|54|a8
_ , you|59|
_ , your|73|a-16
_ , ⟨|48|a43
_ 0 $|73|a4
_ 0 0|68|a-5
_ 0 and|63|a-21
_ 0 class|75|
_ 0 for|78|a-15
_ 0 in|78|
_ 0 s|73|a-9
_ 0 ⟨|78|
_ : i|78|a-40
_ : the|78|
_ ; we|78|a-5
_ ? $|56|a14
_ a good|78|a-14
_ about the|73|a17
_ after the|73|a12
_ afterwards $|78|a-26
_ again $|78|a15
_ again ,|78|a22
_ all the|75|a13
_ all through|78|a-7
_ and a|67|a-18
_ and am|73|
_ and can|73|a-13
_ and for|71|a12
_ and have|75|a-17
_ and he|73|a-8
_ and his|78|a-6
_ and hope|75|a8
_ and i|52|a36
_ and in|75|
_ and it|67|a5
_ and its|75|a41
_ and me|78|a21
_ and not|75|
_ and one|75|a-4
_ and she|71|
_ and some|78|a-6
_ and still|75|a-13
_ and that|73|a11
_ and the|55|a-11
_ and then|67|a8
_ and they|69|a-21
_ and to|75|a-23
_ and told|71|a17
_ and two|68|a-8
_ and was|78|a45
_ and would|67|a5
_ and you|78|a6
_ and ⟨|71|a-28
_ as a|62|a-29
_ as an|78|
_ as well|71|a-44
_ asked about|78|a-5
_ asked for|78|a29
_ asked if|78|a7
_ asked me|71|a19
_ at a|73|a11
_ at my|75|a-4
_ at the|63|a-43
_ at ⟨|67|a-23
_ be willing|78|a-4
_ because of|73|a-23
_ because the|75|
_ because they|75|a-5
_ because your|75|a24
_ before i|71|a18
_ before long|78|a16
_ before the|75|a-12
_ before you|69|a-7
_ branch $|73|a-21
_ brought in|75|a-7
_ but i|68|a-22
_ but only|78|a-10
_ but they|78|
_ by ⟨|78|a-24
_ came in|73|a-6
_ can not|73|a-10
_ can tell|78|a-4
_ card ,|78|a-10
_ card is|75|a-7
_ certificate $|78|a-13
_ certificate ,|75|
_ consider me|78|a14
_ could not|75|a-5
_ course and|78|
_ did ,|78|a18
_ did not|78|a-6
_ do it|68|a-29
_ do not|78|
_ does for|75|a13
_ does not|68|a-9
_ during the|71|a-9
_ even more|75|
_ even though|75|a5
_ every day|78|a-6
_ every ⟨|78|a-26
_ feels like|78|a24
_ first $|78|a-4
_ first ,|78|a-11
_ for a|62|a-42
_ for all|78|a-4
_ for an|78|a59
_ for eleven|78|
_ for five|67|a-20
_ for four|69|a-14
_ for me|78|a-6
_ for my|68|
_ for nine|69|a-8
_ for now|75|a-39
_ for seven|73|a-8
_ for six|67|a12
_ for that|78|a23
_ for the|50|a-28
_ for thirty|69|a36
_ for three|67|a-7
_ for twelve|78|
_ for two|75|a-10
_ for years|75|a40
_ for yesterday's|78|a-17
_ for you|78|a-15
_ for your|78|a23
_ from 0|78|a38
_ from a|78|a-26
_ from my|78|a-9
_ from the|61|a13
_ from ⟨|78|a-10
_ gave me|61|a-37
_ gave us|78|a-7
_ gives me|75|a16
_ had a|75|a53
_ had me|78|a16
_ had the|78|a-11
_ had to|75|a-43
_ has a|66|a25
_ has agreed|78|a-14
_ has always|78|a29
_ has been|66|a6
_ has chosen|78|a-5
_ has decided|78|a6
_ has gone|75|a35
_ has just|78|a-14
_ has made|71|a9
_ has no|78|a18
_ has not|78|a35
_ has now|73|a-4
_ has offered|68|a-50
_ has only|78|a51
_ has the|69|a-18
_ helped me|75|a-36
_ here $|73|a-10
_ i can|71|
_ i could|75|
_ i did|73|a-20
_ i drove|78|a-4
_ i had|69|a-18
_ i have|67|a-21
_ i learned|78|a-4
_ i looked|78|
_ i ran|78|a-4
_ i was|59|a-11
_ i worked|75|a-4
_ i would|69|a82
_ i wrote|75|a-15
_ if you|65|a6
_ in 0|62|a-10
_ in a|73|a7
_ in my|75|a-9
_ in that|73|a-30
_ in the|52|a4
_ in ⟨|48|a-4
_ is a|62|a-22
_ is at|78|a16
_ is attached|75|a-24
_ is doing|73|a-9
_ is good|73|a35
_ is how|78|
_ is in|75|a41
_ is looking|78|a-12
_ is my|78|a22
_ is no|73|a-33
_ is not|69|a-17
_ is on|73|
_ is only|78|a-26
_ is something|78|a-12
_ is still|62|
_ is that|71|
_ is the|56|a55
_ is what|78|
_ is where|67|a34
_ it was|78|a-6
_ job $|71|
_ last month|73|a-20
_ last night|78|a25
_ last spring|78|a-17
_ last week|66|a-22
_ last year|67|
_ last ⟨|78|a39
_ let me|66|
_ licence ,|75|a-10
_ looks after|78|a30
_ lost the|78|a-11
_ made it|78|a27
_ made me|65|
_ may be|78|a21
_ needs someone|73|a21
_ now ,|75|a-10
_ number ,|75|a-4
_ of the|78|a8
_ office $|78|a-13
_ office on|71|a-13
_ on 0|75|a-7
_ on a|73|a-21
_ on my|71|a-13
_ on the|51|a-20
_ on ⟨|48|a69
_ one day|78|a40
_ or ⟨|73|a-38
_ pay for|75|a7
_ position $|65|a-17
_ position at|68|a-7
_ post $|69|a-12
_ post ,|73|a-14
_ role $|71|a-17
_ role ,|75|a-10
_ role and|78|a-13
_ runs the|78|a12
_ s $|73|a41
_ s fine|75|a-14
_ s interview|78|a-27
_ s open|78|a44
_ s reputation|78|a30
_ said to|78|a-11
_ said you|78|a-21
_ should be|78|a-15
_ should reach|78|
_ showed me|78|a-9
_ since 0|62|a-14
_ since i|67|a29
_ since my|78|
_ since the|71|a24
_ since you|78|a-20
_ since ⟨|73|a-7
_ so i|66|a18
_ so that|78|a13
_ sound like|78|
_ sounds like|75|
_ speak very|78|a-12
_ still has|78|a-30
_ suggested that|78|a-9
_ taught me|59|a-27
_ team $|75|a25
_ than take|78|a8
_ than the|78|a4
_ that i|64|a14
_ that we|75|a-15
_ that you|61|a-13
_ that ⟨|71|a-41
_ the same|73|a9
_ these days|78|a-4
_ this morning|68|
_ this week|78|a43
_ this year|78|a-18
_ to get|69|a-8
_ to know|78|a33
_ to your|78|a-6
_ to ⟨|73|a-10
_ today ,|78|a-4
_ told me|63|
_ too ,|69|a5
_ took over|63|a9
_ took the|78|a-6
_ treats its|78|a29
_ two years|73|a-11
_ until the|62|a-11
_ until they|78|
_ until ⟨|75|a-7
_ used to|75|a-17
_ want me|75|a19
_ wants me|73|a10
_ was a|64|a14
_ was my|68|
_ was the|64|a-14
_ we did|75|
_ we had|60|
_ when i|68|a-36
_ when the|78|a-11
_ when you|73|a8
_ where i|73|a-7
_ while i|75|a-13
_ who asked|78|a-5
_ who would|78|a-24
_ will be|78|
_ will give|78|a-22
_ will not|73|a15
_ with a|64|a-25
_ with my|67|a24
_ with no|78|a17
_ with one|78|a-17
_ with the|64|a-11
_ with you|78|a-13
_ with ⟨|78|a-10
_ would be|58|a18
_ would get|78|a14
_ would have|75|a-12
_ would let|75|a38
_ would like|73|a-17
_ would suit|75|a18
_ yesterday $|78|a22
_ ⟨ ,|78|a-20
_ ⟨ ⟨|78|a-17
_0 !|62|a9
_0 $|21|a-14
_0 (|67|a-17
_0 )|68|a-15
_0 ,|17|a-101
_0 0|42|a-96
_0 :|60|a8
_0 ;|60|
_0 ?|54|a35
_0 a|58|a18
_0 about|62|a-18
_0 after|63|a13
_0 afterwards|75|a-26
_0 again|64|a40
_0 all|66|a-4
_0 already|78|a-7
_0 also|78|a-22
_0 always|78|a9
_0 and|31|a-20
_0 any|73|a10
_0 are|57|a-10
_0 around|78|
_0 as|52|a-21
_0 asked|58|a17
_0 at|49|a-48
_0 back|73|a-10
_0 be|67|a-12
_0 because|58|a-5
_0 before|54|a30
_0 behind|78|a-27
_0 bless|78|a-12
_0 body|78|a-13
_0 branch|64|a-26
_0 bring|78|a5
_0 brought|73|a-15
_0 but|57|a-44
_0 by|62|a-26
_0 came|62|a23
_0 can|54|a46
_0 card|66|a-23
_0 certificate|59|a-18
_0 certification|78|
_0 chose|75|a24
_0 closed|73|a-26
_0 closes|78|a10
_0 comes|75|a6
_0 consider|73|a18
_0 contract|75|a-21
_0 could|62|a46
_0 course|69|a-10
_0 crew|78|a52
_0 days|75|a-42
_0 depot|75|a-11
_0 did|60|a-22
_0 discharge|78|a-10
_0 do|62|a15
_0 does|56|a57
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
_0 first|67|a-26
_0 for|35|
_0 found|78|a11
_0 from|51|a15
_0 gave|57|a-20
_0 gets|73|a12
_0 give|75|a12
_0 gives|68|a25
_0 go|75|a7
_0 goes|75|
_0 going|78|
_0 got|66|a6
_0 had|53|a30
_0 handles|78|
_0 has|39|a47
_0 have|59|a-30
_0 helped|75|a-36
_0 here|68|a-15
_0 hires|75|a19
_0 i|39|a-15
_0 if|60|a38
_0 in|38|a-42
_0 interview|75|a-10
_0 is|34|a88
_0 it|73|a-30
_0 job|61|
_0 just|78|a-28
_0 kept|78|a-16
_0 kitchen|75|a37
_0 knew|78|a-5
_0 knows|68|a-28
_0 last|52|
_0 let|63|a-10
_0 lets|78|a12
_0 letter|78|a-4
_0 level|78|
_0 licence|71|a-11
_0 like|75|
_0 line|75|a-10
_0 look|75|a7
_0 looked|75|a58
_0 looks|69|a27
_0 lost|68|a-7
_0 made|60|a23
_0 makes|73|a24
_0 may|66|a32
_0 means|78|a6
_0 might|69|a43
_0 mostly|78|a-11
_0 must|78|a17
_0 my|69|a-9
_0 names|78|a-9
_0 need|67|a22
_0 needed|78|a7
_0 needs|58|a56
_0 never|68|a-4
_0 next|68|a-4
_0 not|75|a6
_0 now|63|a-15
_0 number|68|a-16
_0 of|66|a48
_0 office|60|a12
_0 on|39|a-26
_0 once|73|a-19
_0 one|69|a25
_0 only|69|a-19
_0 or|62|a-18
_0 paid|75|a-5
_0 paper|78|a-23
_0 papers|69|
_0 pay|73|a10
_0 pays|73|a-9
_0 picked|78|a15
_0 position|56|a-44
_0 post|61|a-24
_0 put|71|a-16
_0 puts|75|a8
_0 ran|78|a4
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
_0 say|75|a9
_0 says|67|
_0 school|78|a-12
_0 seems|78|a10
_0 sends|73|a49
_0 sent|78|
_0 seven|78|a-8
_0 should|62|a9
_0 showed|78|a-9
_0 side|78|a4
_0 since|50|a-7
_0 site|75|a13
_0 so|56|a-32
_0 sold|78|a22
_0 some|78|a13
_0 sound|75|a16
_0 sounds|73|a33
_0 speak|75|a-30
_0 stands|75|a12
_0 starts|75|a11
_0 still|54|a12
_0 store|78|
_0 straight|78|a-20
_0 suggested|75|a-30
_0 take|75|a44
_0 takes|68|a17
_0 taught|59|a-27
_0 team|69|a32
_0 test|71|a-10
_0 than|64|a50
_0 that|47|a-31
_0 the|55|a-6
_0 there|69|
_0 these|78|a-4
_0 they|68|a-19
_0 this|58|a15
_0 three|75|a-21
_0 till|78|a-13
_0 time|78|a-37
_0 to|47|a-11
_0 today|78|a-4
_0 told|62|
_0 tomorrow|73|a20
_0 too|65|a-18
_0 took|57|a21
_0 trained|78|a5
_0 training|68|a-9
_0 treats|75|a40
_0 turned|68|a11
_0 twice|73|a51
_0 two|67|a-27
_0 under|73|a-8
_0 uniform|75|
_0 until|53|a-6
_0 up|78|a-18
_0 used|73|a-26
_0 vetting|78|a-15
_0 want|66|a19
_0 wanted|73|a-37
_0 wants|63|a28
_0 was|43|a23
_0 we|46|a-56
_0 well|73|a-22
_0 went|66|a-5
_0 were|60|a4
_0 when|58|a-44
_0 whenever|71|a10
_0 where|67|a-33
_0 which|78|a-16
_0 while|69|a-17
_0 who|54|
_0 whom|78|a-15
_0 will|51|a5
_0 with|46|a-23
_0 within|78|
_0 works|78|a29
_0 would|46|a41
_0 yesterday|66|a19
_0 yet|73|
_0 you|60|a-49
_0 –|73|a30
_0 ⟨|58|a10
_1 !|65|a7
_1 $|35|a-18
_1 ,|36|
_1 0|47|a-35
_1 :|78|a-18
_1 ;|71|a-18
_1 ?|62|a-32
_1 a|37|a6
_1 about|59|a11
_1 after|69|a28
_1 again|75|a-4
_1 agreed|75|a-15
_1 all|60|a20
_1 already|69|
_1 also|68|a-10
_1 always|68|a12
_1 am|71|a-5
_1 an|60|a4
_1 and|30|a-8
_1 another|69|a31
_1 any|65|a42
_1 anything|75|a-56
_1 are|68|a26
_1 as|60|
_1 ask|73|a-26
_1 asked|67|a-53
_1 at|55|a60
_1 attached|75|a-24
_1 autumn|73|a-8
_1 back|75|a-30
_1 be|51|a28
_1 because|66|a-20
_1 been|62|a9
_1 before|68|a-49
_1 being|78|
_1 better|73|
_1 but|54|a-13
_1 by|68|
_1 call|73|a14
_1 called|78|a-13
_1 came|75|a-8
_1 can|61|a-13
_1 card|73|a36
_1 certificate|71|a-4
_1 chosen|78|a-5
_1 class|69|
_1 close|78|a-21
_1 closed|78|
_1 closing|78|a15
_1 coffee|78|a8
_1 come|69|a-23
_1 comes|75|a-9
_1 consider|78|a8
_1 could|67|a8
_1 course|78|a-13
_1 cut|78|a-16
_1 day|62|a5
_1 days|78|a-4
_1 decided|75|a8
_1 did|62|a-33
_1 do|62|a17
_1 doing|67|a-14
_1 down|75|a-22
_1 drove|78|a-4
_1 eight|71|a-24
_1 eleven|73|a-8
_1 even|78|a17
_1 every|64|a49
_1 exam|75|
_1 filled|78|a6
_1 fine|69|
_1 finished|78|a-12
_1 first|63|a17
_1 five|61|a8
_1 for|46|a19
_1 forty|75|a-16
_1 four|63|a-6
_1 fourteen|75|a-5
_1 from|59|
_1 full|78|a17
_1 gave|69|a-11
_1 get|63|a24
_1 give|71|a-6
_1 giving|71|a-25
_1 go|71|
_1 going|71|
_1 gone|73|a19
_1 good|62|a-4
_1 got|69|a33
_1 had|55|a-19
_1 half|69|a-23
_1 has|56|a-16
_1 have|54|a32
_1 he|62|
_1 help|78|a19
_1 her|75|a9
_1 here|78|a15
_1 hiring|75|a-4
_1 his|68|a-30
_1 home|71|a-6
_1 hope|75|a8
_1 how|69|a27
_1 i|35|a5
_1 if|58|a9
_1 in|44|a-33
_1 interview|75|a-27
_1 interviewed|78|
_1 into|73|a-34
_1 is|51|a43
_1 it|49|
_1 it's|75|a-12
_1 its|50|a28
_1 job|75|a28
_1 just|67|
_1 keep|75|a30
_1 kept|75|a9
_1 know|69|a28
_1 last|71|a-11
_1 learned|75|a-5
_1 less|75|
_1 let|67|a34
_1 like|59|a9
_1 list|78|a-5
_1 long|75|a15
_1 look|75|a11
_1 looked|75|a-5
_1 looking|71|a7
_1 lost|78|a-9
_1 made|61|a6
_1 me|37|a15
_1 meet|73|a28
_1 month|71|a-27
_1 more|66|a-4
_1 morning|64|a21
_1 most|73|a-10
_1 mostly|60|a12
_1 moved|71|a-16
_1 much|73|a-12
_1 my|42|a-5
_1 need|67|
_1 needs|73|a30
_1 never|71|a-26
_1 next|75|
_1 night|73|a21
_1 nine|64|a-31
_1 no|58|a29
_1 nobody|73|a-21
_1 not|47|a40
_1 nothing|75|a4
_1 now|58|a-18
_1 of|56|
_1 offer|78|a-7
_1 offered|66|a-55
_1 old|78|
_1 on|49|a-40
_1 once|71|a-37
_1 one|58|
_1 only|59|a11
_1 open|67|a54
_1 opened|78|a-9
_1 opening|75|a-6
_1 or|62|a-31
_1 other|78|a5
_1 our|69|a-5
_1 out|66|a23
_1 over|60|
_1 page|78|a48
_1 passed|78|a-10
_1 people|68|a32
_1 picked|78|a-22
_1 planning|78|a29
_1 please|71|a24
_1 prepared|75|a-7
_1 put|62|a5
_1 ran|68|a-17
_1 reach|78|
_1 release|78|a-30
_1 reputation|78|a30
_1 ring|78|a9
_1 room|69|a-14
_1 s|73|a-9
_1 said|66|a-5
_1 same|69|a5
_1 say|68|a5
_1 says|67|a-21
_1 school|78|a8
_1 second|78|a-7
_1 see|75|a13
_1 send|78|a-11
_1 seven|69|a-12
_1 she|64|a-29
_1 short|75|a28
_1 should|73|a-21
_1 show|78|a-12
_1 since|61|a7
_1 six|60|a-11
_1 so|41|a14
_1 some|75|
_1 somebody|71|a26
_1 someone|66|a35
_1 something|69|a-8
_1 soon|75|
_1 spring|73|a-10
_1 stayed|78|a16
_1 still|56|
_1 suit|75|a18
_1 summer|75|a-19
_1 take|67|
_1 takes|75|
_1 taking|78|a4
_1 taught|73|a-6
_1 tell|68|a-21
_1 ten|73|a34
_1 term|78|a21
_1 thank|75|a21
_1 that|48|
_1 that's|75|a-19
_1 the|28|a-4
_1 their|66|a-5
_1 them|75|a18
_1 then|62|a16
_1 there|73|a-5
_1 they|54|a-25
_1 thirty|66|a30
_1 this|64|
_1 though|65|a-11
_1 three|58|a6
_1 through|73|
_1 time|67|a26
_1 to|46|a21
_1 together|78|a-17
_1 told|63|a-20
_1 tomorrow|78|a18
_1 took|71|a8
_1 twelve|73|a-9
_1 twenty|73|a4
_1 two|54|a-8
_1 under|75|a-4
_1 up|66|
_1 us|61|a-29
_1 use|73|
_1 valid|78|
_1 very|64|a35
_1 want|68|a29
_1 wants|75|
_1 was|51|a-12
_1 we|58|a-25
_1 week|62|a-19
_1 weeks|78|a-20
_1 well|66|a-7
_1 went|71|a-9
_1 were|73|a-9
_1 what|67|a35
_1 when|61|a-19
_1 where|43|a-17
_1 which|53|a-17
_1 while|78|a-30
_1 who|50|a-31
_1 whom|78|a-13
_1 whose|71|a6
_1 will|68|a16
_1 willing|75|a-38
_1 with|47|a13
_1 work|73|a-11
_1 worked|75|a-4
_1 would|56|a-14
_1 write|75|a-30
_1 wrote|68|a-29
_1 year|61|a9
_1 years|59|a21
_1 yesterday's|78|a-17
_1 you|43|
_1 your|52|a13
_1 ⟨|33|
_2 !|73|a28
_2 $|35|
_2 )|75|a-11
_2 ,|34|a-24
_2 0|47|a-11
_2 ;|69|a20
_2 ?|58|a23
_2 a|39|a22
_2 about|59|a13
_2 after|62|a-30
_2 afternoon|78|a-23
_2 again|75|a10
_2 ago|71|a-15
_2 all|61|a-18
_2 already|78|
_2 also|78|a10
_2 always|75|a-12
_2 am|62|a20
_2 an|64|a19
_2 and|38|a32
_2 another|73|a39
_2 answer|71|a-41
_2 any|75|a-23
_2 are|62|a11
_2 as|60|a5
_2 asked|71|a19
_2 at|55|a17
_2 autumn|73|a-5
_2 back|63|a6
_2 be|56|
_2 because|78|a36
_2 been|64|a-8
_2 before|66|
_2 best|68|a39
_2 better|78|a12
_2 bike|78|a9
_2 bit|75|
_2 boss|78|a-13
_2 both|78|
_2 bring|78|a-9
_2 but|64|a9
_2 by|59|a47
_2 calls|78|a-15
_2 came|71|a22
_2 can|58|a-20
_2 case|71|a-12
_2 chara|75|a-4
_2 class|78|a-7
_2 clean|75|a8
_2 closed|75|a-13
_2 come|75|a-13
_2 coming|75|a-4
_2 corner|78|a-7
_2 cried|78|a-4
_2 current|71|a-5
_2 customer|78|a-11
_2 dates|78|a-31
_2 day|62|
_2 days|78|a7
_2 decide|75|a-5
_2 did|67|a-6
_2 do|62|a10
_2 doing|78|a28
_2 done|73|a-20
_2 door|78|a13
_2 down|75|a-24
_2 drivers|78|a16
_2 each|75|
_2 eight|78|
_2 eleven|78|a-6
_2 else|71|a-19
_2 end|71|a-10
_2 enough|78|a-30
_2 even|73|a32
_2 every|62|a-15
_2 fair|78|a-14
_2 families|75|
_2 family|78|a20
_2 feel|75|a29
_2 few|78|a36
_2 final|78|a-33
_2 first|55|a39
_2 fit|78|a12
_2 five|66|a-20
_2 for|45|a31
_2 forty|71|a-5
_2 found|75|a-6
_2 four|65|a-27
_2 fourteen|78|a5
_2 from|55|a18
_2 front|78|a-23
_2 full|71|a10
_2 gave|75|a39
_2 get|75|a42
_2 give|75|a26
_2 go|71|a-33
_2 goes|75|a23
_2 good|65|a39
_2 got|69|a-12
_2 great|78|a7
_2 had|64|a-24
_2 half|75|a22
_2 hard|73|a-18
_2 has|66|a-41
_2 have|51|
_2 he|67|a14
_2 head|73|a-22
_2 hello|78|a8
_2 her|75|a47
_2 here|78|a12
_2 his|78|a-19
_2 hold|78|
_2 hope|71|a17
_2 hospital|78|a-16
_2 hour|71|a13
_2 hours|75|a8
_2 how|64|a-29
_2 hundred|71|a13
_2 i|31|a-31
_2 if|65|a40
_2 in|45|a6
_2 inspection|78|a-12
_2 intake|78|a15
_2 interview|62|
_2 into|78|a-9
_2 is|51|a-13
_2 it|50|a6
_2 it's|73|a-26
_2 its|59|a37
_2 itself|75|a42
_2 junior|78|
_2 just|64|a-5
_2 keep|78|a6
_2 kept|75|a8
_2 kids|78|a-17
_2 kind|78|a14
_2 kitchen|78|a-11
_2 knew|75|a5
_2 know|60|a25
_2 last|61|a-5
_2 lease|78|a5
_2 left|73|a-12
_2 let|69|a-7
_2 letter|78|a-15
_2 like|66|a16
_2 line|73|
_2 long|73|a4
_2 looked|78|
_2 lost|78|
_2 lovely|75|a-5
_2 made|71|a7
_2 make|75|a-17
_2 match|78|a10
_2 me|38|a-11
_2 meet|78|
_2 mentioned|78|a-10
_2 minutes|69|
_2 moment|73|a-14
_2 month|73|a8
_2 months|73|a-16
_2 more|71|a8
_2 morning|69|a9
_2 most|69|a-11
_2 move|75|a15
_2 moved|75|a5
_2 much|69|a13
_2 must|78|
_2 my|47|a37
_2 name|73|a12
_2 need|75|a-24
_2 never|71|a-16
_2 new|65|a48
_2 next|73|a11
_2 night|67|a11
_2 nine|67|a12
_2 no|69|
_2 none|75|a5
_2 not|59|a21
_2 nothing|71|a-8
_2 notice|78|a7
_2 now|75|a19
_2 number|73|a11
_2 of|52|
_2 off|78|a-8
_2 old|73|a-11
_2 on|50|a15
_2 one|53|a40
_2 only|58|a8
_2 open|73|a-10
_2 or|62|a-30
_2 other|75|a40
_2 our|67|a5
_2 out|66|a11
_2 over|66|a-10
_2 own|64|a11
_2 papers|78|a-4
_2 people|56|a9
_2 person|78|a13
_2 place|67|
_2 position|78|a20
_2 post|78|a-28
_2 problem|73|
_2 put|69|a-4
_2 ran|73|a-5
_2 responsible|78|a-5
_2 right|71|a27
_2 ring|75|a4
_2 said|60|
_2 salary|78|a5
_2 same|62|a10
_2 saw|73|a-7
_2 say|73|a-18
_2 says|66|a11
_2 school|78|a-18
_2 schools|75|a19
_2 season|73|a46
_2 seasons|78|a-7
_2 second|63|
_2 see|67|a-4
_2 sent|75|a-22
_2 she|69|a-5
_2 shop|78|a-19
_2 short|78|
_2 should|73|a-14
_2 showed|75|a63
_2 since|71|a19
_2 six|68|a-7
_2 small|73|a27
_2 so|57|a-7
_2 somebody|75|
_2 someone|69|
_2 speak|71|a-19
_2 spent|78|a-4
_2 spoke|75|a-9
_2 spring|71|a14
_2 start|78|a-7
_2 still|64|a36
_2 summer|73|a15
_2 summers|73|a-18
_2 take|75|a35
_2 taught|75|a5
_2 tell|69|a-10
_2 than|67|a5
_2 that|52|a18
_2 that's|73|a14
_2 the|31|
_2 their|69|a14
_2 them|73|a29
_2 then|69|a-6
_2 there|71|a-34
_2 they|63|
_2 think|75|a57
_2 thirty|78|a-6
_2 this|68|a-31
_2 three|63|a24
_2 through|71|a-10
_2 time|65|a19
_2 to|41|a-9
_2 told|67|a-18
_2 too|78|a-4
_2 took|69|a24
_2 trained|73|a-12
_2 treat|78|
_2 trial|75|a-9
_2 turned|75|a-11
_2 twenty|71|a-15
_2 twice|78|a15
_2 two|55|a33
_2 under|71|a-5
_2 until|75|a-6
_2 up|62|a20
_2 us|62|a17
_2 used|73|a-14
_2 useful|78|a-6
_2 van|75|a15
_2 very|71|a-13
_2 want|73|
_2 wanted|78|a-6
_2 warm|78|a-6
_2 was|49|a-44
_2 way|68|a-29
_2 we|58|a-21
_2 website|78|a10
_2 week|71|
_2 weeks|73|a-5
_2 well|67|a-25
_2 went|67|a-7
_2 were|66|a11
_2 what|71|a-15
_2 when|67|
_2 where|67|a4
_2 whether|75|a-13
_2 which|68|a-17
_2 who|66|
_2 whole|78|a-11
_2 whom|78|a-5
_2 why|78|
_2 will|59|a-36
_2 winter|75|
_2 with|47|a13
_2 work|63|a-12
_2 would|55|a32
_2 write|78|a-22
_2 year|67|a-26
_2 years|45|a-14
_2 yes|78|
_2 you|44|a-40
_2 your|52|a-11
_2 ⟨|35|a-26
a 0 _|75|a-4
a _ $|68|a-24
a _ ,|68|a-5
a _ 0|71|a-7
a _1|46|a-86
a _2|60|a-48
a _3|37|a-22
a _4|37|a-4
a call . _|78|a20
a call from _|78|a20
a friend . _|78|a-6
a hospital . _|78|
a hotel . _|78|
a hotel in _|78|
a lot . _|75|a25
a member . _|78|a-14
a member of _|78|a-14
a place . _|63|a8
a place at _|75|a-6
a place like _|68|a16
a school . _|75|a20
a school like _|78|a21
a week . _|75|a29
about _ $|60|a33
about _ ,|68|a10
about _ and|73|a22
about _ than|78|a13
about _ was|71|a-31
about _1|46|a67
about _2|49|a-33
about _3|64|a27
about _4|54|a15
about how _|69|a31
about the _|52|a-51
about what _|78|a-22
accept _4|78|a-6
account _2|78|a19
accounts _2|75|a17
across _2|75|a-10
admire _2|78|a6
admired _1|71|a34
admired _2|75|a-21
advice _3|78|
after 0 . _|78|a-23
after _ $|73|a-18
after _ ,|71|a-11
after _1|60|a-47
after _2|64|a-9
after _3|68|a-6
after _4|65|a-5
after the _|67|a-23
again , _|78|a-4
again _2|62|
again _3|78|a21
again _4|75|a-14
again at _|71|a13
against _1|73|a32
agency _2|78|a-19
agency _3|73|a9
agreed _2|75|
agreed at _|75|
all _1|75|a15
all _2|56|a48
all _3|71|a4
all _4|62|a19
all at _|65|a21
all the _|75|a12
along _2|75|a25
along _3|78|a-13
already _2|71|a18
already _3|69|a12
already _4|78|
also _2|73|a-8
also _3|69|a-16
also _4|75|
always _2|78|
always admired _|78|
am _ ,|73|a-14
am _1|69|a-21
am _2|60|a-6
am _3|51|a11
am _4|52|
am at _|69|a-41
am grateful . _|78|a-12
am on _|78|a6
am starting . _|78|a-16
am told . _|75|a-16
an _1|60|a-54
an _2|73|a-16
an _3|58|a17
an _4|60|a-6
an hour . _|78|a29
an interview . _|78|a17
analyst _2|78|a-5
and _ $|62|a-39
and _ ,|63|a-9
and _ bless|78|a-12
and _ for|64|a-32
and _ has|78|a4
and _ is|68|a18
and _ on|71|a-13
and _ will|78|a6
and _1|43|a-19
and _2|45|a-13
and _3|44|a-16
and _4|45|a18
and a _|78|
and about _|78|a24
and at _|75|a-11
and enough _|78|a-16
and if _|75|a20
and my _|75|a-7
and one . _|78|
and one in _|78|
and please . _|78|a-28
and please thank _|78|a-28
and said , _|75|a-20
and said . _|73|a-20
and the . _|75|a-15
and the _|62|a-18
and to . _|75|a35
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
anyone _2|75|a14
anyone _3|78|a-8
anyone from _|78|a24
anything _2|68|a-8
application _2|75|a29
application to _|78|a15
applied _2|71|a7
applied to _|73|a5
apply _2|69|a-9
apply to _|69|a-9
appointment _2|78|a-8
appreciate _2|78|
appreciate that _|78|
apprenticeship _2|75|a4
apprenticeship with _|78|
are _ ,|78|a-5
are _1|78|a-5
are _2|66|a-22
are _3|60|a22
are _4|67|a-20
around _1|73|a-14
article _4|78|a-16
as _ $|73|
as _ ,|71|a-19
as _1|57|a-20
as _2|59|a4
as _3|63|a-9
as _4|53|a-6
as a _|68|a-9
as my _|78|a-18
ask _2|63|a19
ask _3|75|a10
ask _4|73|a-16
ask whether _|75|a-16
asked _1|73|a-32
asked _2|75|a-18
asked _3|71|a22
asked _4|69|a-8
asked me . _|78|a11
asking _2|73|a-4
asking because _|78|a-4
assessment _3|78|a64
at _ $|34|a25
at _ ,|31|a47
at _ ;|73|a-21
at _ ?|64|a43
at _ a|75|a34
at _ about|75|
at _ after|73|a12
at _ all|75|a-23
at _ and|48|a-8
at _ are|69|a35
at _ as|69|a42
at _ asked|75|a50
at _ because|78|a6
at _ before|62|a-9
at _ but|62|a-24
at _ came|78|
at _ can|75|a-9
at _ do|78|a34
at _ does|78|
at _ even|73|a-12
at _ for|51|a-41
at _ from|67|a-25
at _ gave|75|a-17
at _ had|68|a-10
at _ has|62|a-36
at _ have|75|a-15
at _ i|52|a-26
at _ if|68|a9
at _ in|54|a17
at _ is|52|a-16
at _ knew|78|a-5
at _ knows|75|a-19
at _ last|66|a21
at _ made|71|a4
at _ never|78|a-6
at _ next|78|a38
at _ now|73|a-28
at _ on|54|
at _ s|64|a16
at _ said|68|a29
at _ says|78|a-14
at _ should|75|a-10
at _ since|71|a-31
at _ so|68|
at _ speak|75|a-30
at _ still|68|a11
at _ suggested|75|a-30
at _ taught|67|a-12
at _ than|75|a15
at _ that|65|a-25
at _ the|67|a4
at _ this|71|a13
at _ to|64|a-31
at _ today|78|a-4
at _ told|75|a-28
at _ too|71|a48
at _ turned|78|a-22
at _ two|75|a-13
at _ until|67|a-17
at _ used|78|a-15
at _ was|54|a-23
at _ we|54|a-44
at _ went|71|
at _ were|65|a39
at _ when|67|a-15
at _ while|75|a-13
at _ who|65|a33
at _ will|75|a-41
at _ with|61|a24
at _ would|64|a21
at _ yesterday|78|a32
at _ you|78|a-31
at _ ⟨|75|a-6
at _1|16|a73
at _2|42|a34
at _3|62|a-7
at _4|51|a-4
at home . _|69|a11
at home in _|73|a-13
at how _|78|a-32
at the _|45|a24
at your _|67|a-14
at ⟨ _|75|a53
attached _1|75|a-13
attached _3|67|a-21
attached _4|78|a-8
attached to . _|73|a-12
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
be _2|55|a13
be _3|52|a34
be _4|52|a-14
be at _|66|a15
be happy . _|78|a43
be in _|71|
be joining _|78|a5
be part . _|73|a-6
be part of _|73|a-6
be useful . _|73|a39
be useful to _|78|a14
because _1|65|a-6
because _2|71|a25
because _3|75|a4
because _4|73|a-22
been _2|62|a22
been _3|62|a18
been _4|62|a26
been at _|75|a11
been with _|73|a31
before _1|64|a-7
before _2|73|
before _3|69|a-4
before _4|75|a18
began _2|78|a-6
begin _2|78|a8
being _3|78|a13
believe _1|75|a13
bench _2|78|a-8
best , _|78|a-21
best _2|69|a16
best _3|64|a-20
best _4|78|a28
best regards , _|75|a-11
best regards . _|75|a-11
best wishes . _|78|a-25
between _ and|73|a-9
between _1|68|a-32
between _3|75|a-14
between _4|78|a-8
between ourselves , _|78|a-11
between ourselves . _|78|a-11
big _1|78|a-6
big _3|75|a-6
block _2|78|a-10
board _2|75|a7
board _3|69|a25
boss , _|75|a-6
boss _2|61|a-25
boss at _|71|a-19
boss in _|78|a-21
both _2|73|a19
both _3|78|a-9
bought _4|71|a34
box _2|75|a-21
boys _2|78|a15
branch _2|78|a-6
branch in _|78|a-6
bring _1|75|a10
bring _2|64|a30
bring _3|71|a-4
bring _4|59|
bring my _|71|a-7
bring to _|73|a43
built _2|78|a-6
bus _2|63|a-23
bus _3|71|a31
bus from _|69|a-9
business _3|78|a-16
business _4|78|a31
but _ has|73|a-10
but _ is|78|a-11
but _ was|75|a35
but _1|56|a32
but _2|69|a26
but _3|69|a-35
but _4|67|a10
by _ $|66|a-30
by _ ,|62|
by _ and|75|a-14
by _ in|71|a-25
by _ with|78|a21
by _1|48|a5
by _2|65|a-22
by _3|69|a65
by _4|68|a21
by the _|69|a-18
call _1|78|a-13
call _2|68|a43
call from _|73|a44
called _ ,|75|a-6
called _1|65|a-60
came _2|58|a-19
came _3|63|a29
came _4|65|a10
came away . _|75|a13
came away from _|75|a13
came from _|71|a-27
came out . _|75|a19
came out of _|78|a9
came to _|67|a27
can _3|58|a27
can _4|56|a-13
can be . _|78|a9
candidate _2|78|a7
canteen _2|78|a21
car _2|75|
card _2|71|a-4
card _3|78|a-16
card from _|75|a-4
care _4|78|a-23
centre _2|78|
certificate _2|68|a-18
certificate _3|73|a-16
certificate from _|73|a-11
chance _2|78|a17
change _4|78|a27
check _2|71|a-9
checked _2|78|a-14
chef _2|73|a16
chef _3|78|a11
children _2|73|a16
claims _3|78|a-12
class _2|73|a-12
class at _|78|a-10
classes _2|75|a-19
classes at _|78|a-17
clean _3|75|a11
clerk _2|71|
clerk at _|75|a12
client , _|78|a-19
client _2|75|a30
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
come through . _|78|a33
come through to _|78|a33
come to _|66|a11
comes _2|78|a-4
comes _3|71|a31
comes from _|78|a-4
comes up . _|78|a26
comes up at _|78|a26
coming _2|75|a14
committee _2|78|
company , _|78|a-19
company _2|69|a-9
completed _2|75|a-5
compliance _3|78|a-28
contract _2|62|a-4
contract at _|78|
contract with _|69|a-14
contributing _2|78|a28
contributing to _|78|a28
cook _2|78|a5
could _2|78|a37
could _3|68|a31
could _4|68|a-15
counsel _2|78|a-5
counter _2|69|
counter at _|78|a-9
counter in _|78|a-6
course _2|58|a-25
course at _|68|a-14
course in _|68|a-11
course with _|75|
cover _2|71|a27
cover at _|73|a28
credit _3|75|a-10
crew _2|71|a4
crew _3|78|a-22
crew out . _|78|a-22
crew out of _|78|a-22
current _3|69|a-5
customer _2|75|a17
customer of _|75|a17
cut _2|78|
cut _4|78|a-5
data _2|75|a-11
data _4|78|a-10
data from _|78|a-4
date _2|69|a11
date at _|78|a43
daughter _3|75|a-15
day _2|58|a26
day _3|71|a-24
day _4|75|a-33
day at _|71|a28
day with _|75|a19
days _2|68|a-13
days in _|78|
decide _2|73|a4
delighted _4|73|a37
department _2|73|a15
department at _|73|a15
desk _2|63|a-16
desk _3|78|
desk at _|67|
desk of . _|78|
desk of the _|78|
did _1|75|
did _2|66|a-17
did _3|65|a7
did _4|55|a-51
did at _|75|a-16
diploma _2|75|a-8
discuss _2|78|a-4
discuss the _|78|a-4
dispatcher _2|78|a22
dispatcher at _|78|a22
do _2|64|a-20
do _3|53|
do _4|58|a74
do at _|78|a36
do it . _|67|a11
do it at _|78|a8
do it for _|73|a12
do so . _|75|a6
do so at _|78|a6
do that . _|78|a26
do things . _|78|a12
do things at _|78|a12
doctor _2|75|a-17
does _ pay|75|a6
does _1|61|a59
does _4|78|a16
doing _2|68|a-15
doing _4|73|a-13
doing at _|73|
done _2|78|a-7
done _3|68|a24
done _4|78|a-23
door _2|71|a33
down _1|73|a-35
down _2|62|a-4
down by _|78|a19
drawing _3|78|
drawings _3|75|a-13
drawings of . _|75|a-13
drawings of the _|75|a-13
drew _3|78|a-11
drive _2|69|a-7
drive _3|78|a-15
drive for _|78|a16
drive to _|78|a-56
driver _2|75|a-13
driving _3|73|a13
drop _3|78|a5
drove _2|75|a-9
drove _4|78|a-11
drove for _|78|a-8
during _4|69|a7
eager _4|78|a12
early _3|78|a-9
eight _3|75|a-7
eight years . _|78|
eight years in _|78|
eleven _3|78|a-12
eleven years . _|78|a-12
else _2|71|a15
else _4|78|a12
else at _|75|a8
employer , _|73|a-10
employer _2|73|a-10
end _2|78|a-15
engineer _2|71|a20
engineer in _|73|a12
enjoyed _3|78|a17
enjoyed _4|75|a13
enough _ to|78|a-16
enough _1|78|a-16
even _2|75|a-13
even _4|78|a33
evening _2|78|a-31
evening _3|73|a-14
evenings _4|78|
ever _3|75|a-34
ever _4|75|a19
every _1|78|a-7
every _3|62|
every _4|68|
everybody _2|78|a11
everybody at _|78|a11
everyone _2|59|a4
everyone _3|78|a39
everyone _4|78|a32
everyone at _|60|
everything _2|75|a17
everything _4|78|a32
expected _4|78|a-37
experience _2|69|a-17
experience _3|73|
explained _3|78|a-11
eye _2|78|a24
factory _2|75|a-19
fair _3|73|a37
family _2|78|a33
family _4|78|a-19
father _2|78|
father _4|75|a10
few _3|78|a4
few _4|78|a-10
file _2|69|a28
file at _|75|a13
final _3|73|a8
final interview . _|78|
find _2|71|a16
find _3|78|a-4
find _4|75|a-18
find my _|75|
finish _4|73|a-4
finished _2|71|a-7
finished _4|73|a-10
finished at _|78|a-6
fire _2|78|a7
fire at _|78|a7
firm , _|73|a-6
firm _2|71|
first _2|78|a37
first _3|58|a21
first _4|62|a8
first month . _|73|a4
first month at _|75|a11
fish _2|78|a8
fit _4|78|a15
five _3|71|
five _4|69|a-25
five years . _|73|a-15
floor _2|67|a34
floor at _|73|a-7
follow _1|78|a20
followed _1|78|a16
food _3|78|a-4
food _4|78|
for _ $|47|a57
for _ ,|46|a43
for _ and|57|
for _ as|78|a-10
for _ at|67|a-14
for _ before|78|a-21
for _ every|78|a-15
for _ for|75|a-31
for _ from|75|a50
for _ i|67|a15
for _ in|66|a-26
for _ is|68|a-14
for _ last|78|a-20
for _ on|64|
for _ s|73|a6
for _ since|73|a-32
for _ to|78|a15
for _ until|66|a16
for _ with|78|a-16
for _1|31|a43
for _2|47|a-28
for _3|53|
for _4|41|a4
for a _|78|a-22
for me . _|78|a37
for me _|75|a12
for the . _|71|a-26
for the _|51|a-9
forklift _3|78|
form _3|75|a22
former _3|78|a-4
forty _4|73|a10
forward _4|78|a21
found _1|78|a51
found _2|75|a-11
found _4|75|a26
four _2|78|a18
four _3|63|a9
four _4|67|a-19
four years . _|69|a-13
four years on _|78|
free _2|78|a35
friend _2|78|a-6
from _ $|51|a-13
from _ ,|44|a-25
from _ 0|78|a-5
from _ ?|78|a-9
from _ about|78|a12
from _ and|59|a18
from _ are|78|a-5
from _ at|75|a37
from _ be|78|a13
from _ because|78|a11
from _ came|75|a46
from _ can|73|a-31
from _ i|75|
from _ in|67|a-13
from _ is|62|a-23
from _ on|73|
from _ should|78|
from _ so|78|a18
from _ that|69|a-18
from _ to|63|a-34
from _ was|78|a-12
from _ when|78|a-11
from _ who|68|a-13
from _ will|73|a-19
from _ with|68|a-4
from _ would|75|
from _ ⟨|78|a-8
from _1|30|a-46
from _2|53|a-17
from _3|56|a5
from _4|51|a-10
from me . _|78|a-7
from the _|56|a12
from ⟨ . _|62|a-4
from ⟨ to _|67|a-44
front _3|78|a-6
front _4|78|a-11
full _4|75|a13
gaffer _2|75|a8
gaffer at _|75|a8
gave _3|73|
gave me . _|75|a8
get _2|73|a-37
get _3|75|
get _4|69|a-12
girl _2|75|a19
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
go _3|75|a28
go to _|67|a-43
goes _2|75|a-11
goes _3|75|a36
goes to _|75|a-11
goes well . _|78|a19
goes well for _|78|a19
going _2|78|a21
good _1|78|a-24
good _3|57|a37
good _4|68|a36
got _2|73|a-10
got _3|69|a-5
got _4|67|a-26
got home . _|78|a-22
got home to _|78|a-22
graduate _3|75|
graduate scheme . _|75|
graduate scheme at _|78|a8
grateful _2|75|a-6
grateful that _|78|a19
greetings _2|71|a-25
greetings from _|75|a-7
grew _3|73|a-9
grew up . _|73|a-9
grew up in _|78|a-8
group _2|71|a17
group at _|78|a25
groups _3|78|
growth _2|78|
growth of _|78|
had _1|73|a-19
had _2|67|a-20
had _3|61|a17
had _4|56|a30
had to . _|78|a15
hair _2|78|a-7
hand _2|78|
handed _3|75|a28
hands _3|75|a17
happy _2|69|
happy _3|75|a14
happy _4|62|a-12
happy in _|78|a40
hard _2|78|a27
has _ body|78|a-13
has _1|62|a47
has _2|78|a-6
has _3|71|a30
has _4|68|a-23
have _2|50|
have _3|47|a7
have _4|47|a-46
have asked _|78|a-15
have at _|78|a28
have been . _|66|a-12
have been with _|75|a-7
have completed . _|78|a-5
have followed _|78|a16
have my _|66|a-10
have read . _|78|a39
have read the _|78|a39
have used _|69|a-18
having _3|78|a35
having _4|75|a-8
he _2|78|a12
head _2|75|
head _3|68|a-38
head _4|69|
head at _|78|
head office . _|75|a-8
headmistress _2|78|
hear _2|65|a20
hear _4|75|a15
hear from _|71|a24
heard _2|75|a4
heard _4|71|
hearing _2|68|a18
hearing from _|78|a12
held _2|78|
hello _3|78|a4
help _1|78|a31
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
home _4|78|a-7
home in _|69|a-13
home to _|78|a-22
honest _2|78|a-4
honoured _4|75|a35
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
hours _2|66|a6
hours _4|78|
hours at _|75|a12
house _2|69|a-10
house in _|75|a-20
how _1|54|a46
how _2|68|a8
how _3|64|a-9
how _4|66|a7
how soon . _|78|a13
husband _3|78|a12
hygiene _3|75|a-4
i _2|39|a40
i _3|30|a-20
i _4|29|a-11
i am . _|60|a-6
i am _|69|a-21
i am at _|69|a-41
i am on _|78|a6
i applied . _|75|a27
i applied to _|78|a26
i appreciate . _|78|
i appreciate that _|78|
i ask . _|69|a5
i ask whether _|78|a-19
i believe _|75|a13
i bring . _|75|
i bring my _|75|
i came . _|78|a35
i came to _|78|a35
i come . _|69|a33
i come from _|78|a-13
i come to _|78|a25
i could . _|78|a37
i did . _|66|a-17
i did at _|75|a-16
i had . _|78|a-21
i have . _|52|a26
i have asked _|78|a-15
i have my _|68|a-5
i have used _|69|a-18
i hear . _|75|a-6
i hold . _|68|a-5
i hold _|78|a-15
i hold the _|75|
i hope . _|78|a-15
i hope _|61|a17
i interviewed . _|78|a52
i joined _|71|a-35
i know . _|73|a29
i know _|64|a19
i know that _|75|a26
i learned . _|75|a-21
i learned at _|78|a-19
i left _|60|a-15
i liked . _|69|a15
i liked about _|75|
i liked that _|78|a19
i met . _|75|a8
i met at _|75|a8
i never . _|78|a-11
i pass . _|78|a7
i passed . _|69|a-9
i passed my _|78|
i passed the _|78|
i saw . _|65|a16
i saw that _|71|a-10
i see . _|75|
i speak _|64|a-22
i think _|73|a5
i thought . _|73|a34
i took . _|78|a-7
i trained . _|78|a-14
i understand . _|73|a4
i understand that _|75|a16
i walked . _|75|a4
i was . _|60|a6
i was at _|68|a-21
i was in _|75|a26
i was with _|78|a-17
i will . _|78|a18
i wish _|75|a20
i work . _|78|a-16
i would . _|68|a22
i wrote . _|78|a-15
if _ can|73|a22
if _ has|62|a-10
if _ is|69|a9
if _ needs|73|
if _ still|73|a25
if _ wants|75|a24
if _ will|78|a12
if _1|46|a84
if _2|67|a18
if _3|69|a-11
if _4|57|a7
if i . _|78|a-12
if the _|78|a5
in _ $|43|a25
in _ ,|35|a-28
in _ 0|69|a-13
in _ ?|75|a31
in _ and|50|a-40
in _ before|75|a30
in _ by|78|a-8
in _ for|56|a9
in _ has|78|a19
in _ have|75|a-6
in _ i|49|a-5
in _ in|75|
in _ is|68|a-30
in _ last|78|a-13
in _ my|71|a-6
in _ on|73|a-17
in _ or|75|a7
in _ since|73|a-4
in _ so|78|a-7
in _ that|68|a-12
in _ the|69|a-8
in _ they|75|a-8
in _ this|75|a-18
in _ told|78|a-9
in _ until|78|a-4
in _ was|71|a-8
in _ we|55|a-16
in _ where|75|a-14
in _ who|71|a-5
in _ with|65|a-13
in _ would|69|a-26
in _ you|69|a5
in _1|24|a-105
in _2|42|a41
in _3|49|a-7
in _4|42|a9
in at _|62|a21
in from _|78|a-17
in joining _|71|a41
in my _|78|a-15
in the . _|69|a4
in the _|49|a-24
in to _|75|a31
in touch . _|78|a39
in ⟨ , _|73|a-12
in ⟨ . _|59|a-6
in ⟨ _|78|a-13
in ⟨ at _|73|a24
in ⟨ with _|78|a-5
interest _3|78|a26
interest in . _|78|a26
interested _2|73|a35
interested _3|66|a-9
interested _4|75|a27
interested in . _|66|a-9
interested in _|73|a35
interested in joining _|78|a4
interested in the _|71|a-27
interview _2|57|a57
interview _3|64|a24
interview _4|71|a13
interview at _|67|a35
interview for . _|73|a-14
interview for _|78|a-40
interview for the _|73|a-14
interview with _|67|a29
interviewed _2|75|
interviewed _3|73|a31
into _ ,|78|a33
into _1|68|a19
into _4|75|
introducing _3|73|a-8
introducing me . _|73|a-8
introducing me to _|73|a-8
is _ $|61|a-4
is _ ,|63|a-19
is _ still|71|a17
is _1|49|a7
is _2|47|a7
is _3|52|a-18
is _4|51|a-7
is a . _|78|a7
is a _|78|a-6
is at _|73|a-39
is called _|78|a-28
is from _|64|a-30
is in . _|78|a-11
is in _|78|a-4
is in the _|78|a-11
is it . _|75|a32
is that _|73|
is the _|75|a28
is with _|73|a-17
it _2|50|
it _3|52|a-7
it _4|55|a18
it again . _|78|a16
it at _|66|a33
it for _|73|a12
it in . _|73|
it in _|73|a-34
it in the _|75|a-7
it is . _|71|a-19
it is _|68|a-40
it was . _|73|a62
it was _|69|a-16
it's _ $|78|a-16
it's _ ,|75|a-7
it's _ here|71|a-32
it's _1|60|
it's _3|71|a-25
it's _4|75|
job _2|53|a16
job _3|68|a24
job _4|78|a22
job at . _|78|a10
job at _|55|a11
job at the _|78|a10
join _ $|66|
join _ ,|75|a43
join _ in|78|a20
join _1|57|a61
join _2|78|
join _3|78|a-30
joined _1|68|a-15
joining _ $|66|a56
joining _ i|78|a-12
joining _1|59|a33
junior _3|78|a4
just _3|75|a10
just _4|75|a8
keen _2|75|a29
keen _3|73|a-7
keen on _|75|a29
keen to . _|78|a26
keep _3|78|a21
keep _4|73|a25
kept _4|75|a24
keys _2|78|a-5
keys at _|78|a-5
kind _3|78|a-13
kind _4|78|a14
kitchen _2|67|a11
kitchen _3|78|a40
kitchen _4|75|
kitchen at _|69|a-7
knew _3|78|a-12
know _ had|78|a26
know _1|60|a18
know _2|56|a10
know _3|63|a4
know _4|62|a-30
know if _|69|
know that _|67|a-13
know whether _|78|a13
lab _2|78|a4
lads _2|71|a20
lads at _|73|
lady _2|69|a-38
lady at _|75|a-28
laid _3|78|a-14
language _3|78|a-4
last _2|73|a-17
last _3|60|a-23
last _4|63|a-39
late _2|78|
launch _2|78|a-13
lead _2|73|a-35
lead _3|78|a18
leader _2|78|a-9
leadership _3|78|
learn _2|64|a16
learn _3|73|a38
learn _4|75|a21
learn more . _|75|a12
learn more about _|75|a12
learn that _|78|a17
learn the _|78|
learned _2|71|a-30
learned _4|73|a-23
learned at _|75|a-20
leave _1|68|a-58
left _ ,|78|a-17
left _ because|78|a-5
left _ in|75|a-10
left _ on|78|a23
left _1|57|a-46
left _2|78|a-7
left _4|78|
less _2|78|a13
less _3|78|
let _1|78|a32
let _4|65|a9
letter _2|68|a-16
letter from _|69|a-12
letting _4|78|a-10
level 0 . _|75|a-5
level _ $|78|a-12
level _1|75|a-16
level _3|75|a-5
library _2|73|a-13
lifts _2|75|a-5
like _ $|78|a27
like _ ,|68|a23
like _ is|75|a37
like _1|57|a31
like _2|71|a-15
like _3|69|a20
like _4|58|a11
like the _|78|a-17
like to . _|75|a18
liked _2|68|a9
liked about _|75|
liked that _|78|a19
line _2|71|a-10
line _3|71|a20
line _4|78|a8
line at _|78|a20
live _4|73|a47
living _2|78|a-23
long _3|67|a27
long _4|73|a-22
look _3|78|a4
looked _3|75|a-40
looking _3|78|a-23
lot _2|69|a11
lot _4|78|a6
lot at _|78|a-13
love _3|78|a16
love _4|65|a-4
love to . _|78|a16
loved _3|75|
luck _4|78|a30
m _1|75|a-21
m _3|78|a44
made _1|78|a4
made _3|71|a9
made _4|73|
make _3|78|a14
make _4|73|a27
man _2|73|a-23
man _3|75|
man from _|75|a-12
manager _2|60|a42
manager _3|78|
manager at _|61|a10
marked _1|78|a-21
market _2|75|a15
market _3|78|a-19
markets _2|78|
may _2|75|a-6
may _3|78|a-14
may _4|68|a7
me , . _|73|a-20
me , _|75|a12
me _1|64|a47
me _2|42|a-5
me _3|45|a-6
me _4|50|a-14
me about . _|69|a-16
me about _|75|a26
me about the _|73|a-8
me at . _|78|a-18
me at _|60|a43
me down . _|78|
me for . _|73|a26
me for _|78|a12
me for the _|73|a26
me from _|75|a-13
me how _|78|a32
me if _|75|a-35
me in . _|71|a33
me in _|75|a-17
me know . _|66|a7
me know if _|75|a-10
me more . _|78|a13
me more about _|78|a13
me on . _|75|a5
me round _|69|a-8
me that _|62|a-30
me the _|78|a-17
me to _|65|a-4
me when _|78|
meet _1|78|a-26
meet _3|71|a-15
meet _4|71|a16
meet you . _|73|a-10
meet you and _|73|a-10
meeting _2|78|a-16
meeting _3|78|
meeting _4|75|a-5
member _2|73|a-23
member of _|73|a-23
mentioned _2|64|a-4
mentioned _3|78|a-9
mentioned _4|75|a-12
mentioned that _|68|
met _2|71|a18
met _3|67|a-26
met at . _|73|a9
met at _|73|a19
met at the _|73|a9
milk _3|78|a5
mind _2|75|a19
mine _2|75|a-24
mine at _|78|a-22
minutes _2|71|a29
minutes from _|75|
miss _1|78|
miss _2|78|a-22
month _2|71|a-7
month at _|73|
months _2|68|
months at _|78|a-18
more _2|64|a18
more _3|65|a-4
more _4|78|a22
more about _|67|a26
morning _2|68|a47
morning _3|78|a20
morning at _|75|a23
mother _2|73|a-14
mother _3|78|
move _2|66|a-9
move to _|68|
moved _2|73|a-15
moved to _|73|a-15
moving _2|73|
moving _4|78|a-25
moving to _|75|a10
mr _ ,|78|a12
mr _1|75|a-4
mrs _1|78|a-12
much _2|75|a-14
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
my _1|40|a-123
my _2|63|a-9
my _3|35|a-79
my _4|35|a-47
my application . _|75|a29
my application to _|78|a15
my boss . _|75|a-15
my boss at _|78|a-16
my contract . _|73|a-5
my contract with _|73|a-5
my diploma . _|75|a-8
my experience . _|78|a-22
my father . _|78|
my interview . _|73|a37
my interview at _|75|a31
my manager . _|69|a-35
my manager at _|71|a-36
my name . _|69|a-9
my name is _|69|a-9
my placement . _|73|a-7
my reference . _|78|
my reference from _|78|
my regards . _|75|a-6
my regards to _|75|a-6
my supervisor . _|78|a-5
my teacher . _|78|a13
my thanks . _|75|a-6
my thanks to _|75|a-6
my time . _|67|a-7
my time at _|69|
my tutor . _|75|a-14
my tutor at _|75|a-14
my uncle . _|71|a-9
my uncle in _|78|
my years . _|69|a-22
my years at _|73|a-11
my ⟨ . _|68|a-5
myself _2|71|a25
myself _3|78|a-40
name _2|66|a11
name is _|69|a-9
named _1|75|a-12
near _ ,|69|
near _ and|75|a4
near _1|60|a-28
nearer _4|78|
need _2|73|a-9
need _4|73|a26
need my _|78|
never _2|78|a-11
never _3|75|a-6
never _4|75|a-13
new _1|68|a-38
new _3|63|a41
new _4|73|a-17
news _2|71|a49
news from _|71|a49
next _2|75|a17
next _3|75|
nice _4|78|a7
night _3|64|a19
nights _2|68|a-4
nights at _|71|a-29
nine _2|78|a-9
nine _3|73|a-14
nine _4|75|a-4
nine years . _|78|a-11
no _2|68|a-43
no _3|71|
no _4|71|
nobody _2|65|
nobody at _|69|a13
not _1|75|a-31
not _2|66|a30
not _3|62|a-37
not _4|57|a10
note _2|78|a14
nothing _4|75|a-18
notice _2|75|a-30
notice _3|78|a-22
notice at _|78|a-26
now _1|75|a8
now _2|60|a-12
now _3|65|a-9
now _4|73|a-10
now at _|75|a-18
number _3|78|a-16
nurse _2|78|
nurses _2|73|
nurses at _|75|
of _ $|48|a45
of _ ,|51|a12
of _ and|62|a-9
of _ as|78|a-7
of _ can|78|a-40
of _ for|67|a17
of _ from|75|a19
of _ has|78|a27
of _ i|78|a10
of _ in|73|a-33
of _ is|78|a-40
of _ on|75|a-12
of _ s|75|
of _ that|78|a27
of _1|34|a27
of _2|46|a4
of _3|47|a10
of _4|44|a-12
of the . _|78|a-7
of the _|49|a15
of us . _|73|a-12
of us at _|78|a-10
of you . _|71|a27
of you at _|78|a22
off _1|71|a-45
off _2|67|
off to _|78|a23
offer _2|66|a10
offer from _|75|a-7
office _2|62|a12
office at _|73|a37
office in _|71|a-13
officer _2|78|a6
old _1|65|a-26
old _3|55|a-8
old _4|71|a18
old boss , _|78|a-6
old boss . _|73|a-7
old supervisor . _|78|a-13
old ⟨ . _|75|a-10
old ⟨ in _|78|a-6
on _ $|63|a14
on _ ,|56|a-39
on _ and|73|a28
on _ at|75|a31
on _ s|75|a28
on _1|45|a-8
on _2|45|a27
on _3|52|a6
on _4|44|a12
on at _|75|a15
on file . _|75|a13
on file at _|75|a13
on my _|78|
on shift . _|78|a-10
on the _|51|a-12
on your _|78|a-15
on ⟨ . _|67|a8
on ⟨ _|78|a29
once _4|71|a-16
one _1|73|a-21
one _2|57|a22
one _3|58|a-39
one _4|59|a-9
one at _|69|a31
one from _|78|a-6
one in _|68|a-9
only _2|66|a43
only _3|69|
only _4|67|a4
only in _|75|a16
open _3|75|
opened _2|75|a-15
opening _2|75|a-15
opportunity _4|78|a48
or _ ,|78|a14
or _1|69|a-9
or _2|67|a-36
or _3|75|a-12
or _4|75|a-31
or my _|78|
orders _2|78|a-23
other _3|66|a6
our _1|75|a-17
our _2|75|a-5
our _3|55|a-28
our _4|59|a-34
our talk . _|78|
ourselves , _|78|a-11
ourselves _2|78|a-11
out _2|50|a-20
out _3|75|a14
out _4|66|a-35
out at _|73|a7
out of _|57|a-17
out to _|68|a10
outdoor _3|78|a-35
outside _ ,|75|a-13
outside _1|66|a43
outside _2|78|a-27
over _1|67|a-13
over _2|59|a-19
over _3|73|a8
over _4|78|a11
over at _|75|a-17
over from _|75|a-19
over the _|75|a35
over to _|73|a-21
own _3|62|a9
own _4|71|a-9
p _2|78|a-43
page _2|78|a19
page _3|73|a29
page _4|78|a13
pages _2|78|a-8
paid _2|78|a-4
paint _3|73|a-17
panel _2|73|a4
panel at _|78|a24
paper _2|73|a11
part _2|66|
part _3|78|a12
part _4|78|a-9
part of . _|78|a12
part of _|67|a5
part of the _|78|a12
partner _2|78|a-16
partners _2|73|a5
partners at _|78|
pass _2|69|a15
passed _2|68|a-9
passed _4|78|
passed my _|78|
passed the _|75|
past _1|68|a15
pay _2|75|a21
pay at _|78|a23
pension _2|78|
people _2|55|a14
people _3|78|a8
people _4|73|a-7
people at _|62|
people from _|71|
people of _|78|a16
person _2|75|a19
person _4|75|a-11
person at _|75|a19
phone _2|78|a10
phone _4|78|a16
picked _3|78|a-10
picture _3|75|a11
place _2|56|a11
place _4|75|a30
place at _|69|a-16
place in _|73|
place like _|68|a16
placement _2|69|a-13
placement at _|75|a-9
plan _4|75|a-9
plant _2|75|a-6
plant _3|73|a-23
plant in _|78|a-4
play _4|78|a-15
please _2|65|a10
please _3|71|a-8
please _4|68|a-16
please tell _|73|a-17
please thank . _|78|a-27
please thank _|78|a-28
pleased _4|73|a13
pleasure _4|75|a11
porter _2|78|a29
position _2|58|a-4
position at _|68|a29
position of _|66|a-62
position with _|78|a34
post _2|54|a11
post _3|75|a6
post at _|67|a52
post in _|73|a-23
post of _|60|a-33
practice _2|78|a-16
present _3|67|a-10
present _4|78|a-16
principal _2|78|a4
principal at _|78|a4
problem _2|73|a-6
problem at _|78|a-5
process _2|78|a10
programme _2|75|a-23
project _2|75|a43
proud _3|78|a-29
proud _4|71|a28
pump _3|78|a17
put _3|78|a41
question _4|78|a-7
quiet _3|75|a-30
ran _2|75|a-7
ran _4|73|a-29
rang _1|78|a29
read _2|73|a23
read _3|66|a12
read in . _|78|a-4
read in the _|78|a-4
read the _|78|a39
reading _2|73|a-9
reading about _|78|a19
ready _2|78|a30
reception _3|78|a17
recruiter _2|73|a-13
recruiter at _|75|
reference _2|67|a-32
reference from _|69|a-23
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
returns _2|75|a9
reviews _2|78|a41
right _2|75|a6
ring _1|75|a-32
road _2|75|a9
role _2|69|a8
role at _|73|a20
room _2|69|a-13
room _3|75|a-15
room _4|78|a5
room at _|75|a-8
rota _2|78|
round _ on|71|
round _1|64|a12
round _2|67|a13
round _3|75|a20
round _4|73|a27
round the _|73|a-8
route _4|78|a-15
row _2|75|a-5
run _2|67|a-17
run _3|78|a-28
run _4|69|a-13
run by _|78|a-7
running _3|78|
said , _|67|a-18
said _ would|73|a-33
said _1|58|a66
said _2|58|
said _3|66|a-16
said _4|68|a11
said about . _|75|a4
said that _|69|a23
said the _|75|a18
salary _3|78|a37
same _2|64|a11
same _3|61|a-23
same _4|71|
same at _|78|a21
same in _|75|a19
same problem . _|75|a-6
same problem at _|78|a-5
sat _3|78|a-20
saw _2|64|a26
saw _3|73|a-14
saw _4|73|a-13
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
school _3|69|a19
school _4|75|a-19
school bus . _|78|a-4
school in _|78|a-19
school like _|78|a21
season _2|78|a-19
seat _3|78|a-20
second _3|61|a25
second _4|73|
section _2|75|a23
section at _|78|a6
see _1|67|a29
see _2|61|a26
see _3|73|a5
see _4|63|a29
see if _|78|a5
see that _|75|a11
see why _|75|a-9
seen _1|78|a17
seen _2|69|
seen _3|78|a-25
send _2|75|a-17
send _4|75|a8
senior _3|75|a-4
seniors _2|75|a-4
sent _3|78|a-7
sent _4|78|
served _4|75|a-19
seven _3|73|
seven years . _|78|a-12
shall _4|78|a8
shared _4|78|a-6
she _2|78|a-21
she _4|73|a16
shelter _2|78|
shelter in _|78|
shift _2|60|
shift _3|75|a25
shift at _|65|
shifts _2|75|
shop _2|69|a-30
shop _3|69|a11
shop at _|78|a-32
shop floor . _|78|
shop in _|78|
short _4|75|a5
shortlist _2|78|a-4
should _1|78|a7
should _3|78|a-14
should _4|73|a4
showed _3|78|a21
showed _4|75|a10
showed me . _|78|a21
showing _3|73|
showing me . _|73|
showing me round _|75|a10
side _2|78|
sign _2|78|a-12
signed _3|75|a-29
since _ is|75|a33
since _ took|61|a33
since _1|54|a-11
since _2|78|
since _3|69|
since _4|64|a-33
sister _3|75|a-18
site _2|78|a-12
six _3|65|a-11
six _4|73|a-7
six years . _|67|
six years at _|73|
size _2|75|a18
size of _|78|
small _3|66|
small _4|78|a-23
so _1|67|a34
so _2|62|a26
so _3|64|a20
so _4|65|a-43
so at _|78|a6
so that _|78|a25
soft _3|78|a4
sold _3|78|a-5
some _3|75|a14
somebody _2|71|a32
somebody _4|75|a-19
somebody from _|78|a-14
someone _2|65|a18
someone at _|68|a29
something _4|75|a36
soon _2|73|a14
soon _3|78|a-17
sorry _4|78|a-26
speak _ ,|69|a-14
speak _1|64|a-22
speak _2|75|a-25
speak _3|73|a11
spent _4|75|a-4
split _3|78|a6
spoke _4|78|a4
spot _4|75|a-6
staff _2|73|a15
staff at _|75|a8
stand _2|78|a26
stand _3|78|a-14
star _3|78|a-20
start _2|65|a38
start _3|69|
start at _|68|a14
start date . _|75|a10
started _2|71|a-20
started _3|75|a-18
started at _|75|
starting _2|75|
starting with _|78|a7
stay _2|71|a-9
stay at _|75|a-9
steady _3|78|
steward _2|78|a-24
still _2|67|a-11
still _3|67|
still _4|59|a-15
still at _|75|a-31
store _3|75|a-7
stores _2|78|a-12
straight _4|75|a-11
stroke _3|75|a10
strong _1|78|a15
stuck _2|75|a-15
student _2|73|a-10
student at _|75|a-10
studied _2|78|a-23
study _3|78|a24
such _3|75|a-24
such _4|78|
summers _2|78|a-5
supervisor _2|69|a-17
supervisor _3|78|a6
supervisor at _|73|a-16
supplier , _|75|a-10
supplier _2|75|a-10
supply _3|78|
system _2|78|a45
take _2|73|a26
take _3|78|a-8
take _4|67|a28
taken _3|78|a22
talk _2|65|a10
talk _3|75|a-7
talk _4|75|a-12
talk at _|78|a-27
talking _2|75|a57
taught _2|73|a-15
taught _3|73|a-17
taught _4|75|a-8
taught at _|78|a-12
tea _3|75|a-16
teach _2|68|a6
teach _3|78|a-4
teach at _|78|a7
teacher _2|68|a-14
teacher in _|78|a-5
teaching _2|78|a-13
team _2|56|a60
team _3|69|a-33
team _4|68|a-18
team at _|59|a30
team in _|78|a11
telephone _4|78|a-12
tell _1|66|a-32
tell _3|66|a-11
tell _4|75|a13
tell me . _|69|a16
ten _3|67|a26
ten minutes . _|78|a7
ten minutes from _|78|a7
test _2|75|a13
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
thank _4|63|a30
thank you , _|75|a32
thank you . _|62|a14
thank you _|78|a47
thank you and _|71|a-25
thank you to _|73|a11
thanks _2|68|
thanks _3|75|a17
thanks _4|65|a-31
thanks to _|71|a30
that _ ,|75|a-26
that _ can|75|a10
that _ had|75|a16
that _ has|57|a-31
that _ is|60|a-9
that _ lets|78|a12
that _ might|78|a17
that _ needs|75|a5
that _ puts|78|a5
that _ takes|78|a-4
that _ was|73|a50
that _ will|69|
that _ would|67|a-8
that _1|37|a127
that _2|52|a-16
that _3|52|a18
that _4|47|
that at _|78|
that for _|78|a6
that i . _|75|a-37
that in _|73|a55
that nobody . _|75|a40
that nobody at _|78|a19
that says _|78|a-18
that the _|69|a-21
that you . _|71|a-12
that ⟨ _|78|a31
the 0 . _|73|a-8
the 0 _|75|a-15
the 0 th _|78|
the _ $|51|a16
the _ ,|48|a-45
the _ 0|57|a-18
the _ and|59|
the _ before|78|a-11
the _ branch|66|a-24
the _ came|75|
the _ contract|75|a-21
the _ course|73|
the _ crew|78|a52
the _ depot|78|a-6
the _ for|65|a-12
the _ from|78|a17
the _ has|75|
the _ i|73|a-7
the _ in|62|a-22
the _ is|73|a10
the _ job|62|
the _ kitchen|75|a37
the _ licence|78|a-7
the _ names|78|a-9
the _ of|78|a-11
the _ office|67|a30
the _ on|67|a-29
the _ position|56|a-44
the _ post|61|a-24
the _ road|75|a-6
the _ role|63|a-34
the _ run|75|a-11
the _ s|75|a-7
the _ school|78|a-12
the _ since|69|a5
the _ site|78|a14
the _ team|69|a32
the _ test|78|a32
the _ that|64|a-7
the _ uniform|78|a9
the _ was|78|a-6
the _ with|78|a-8
the _ would|75|a-37
the _1|24|a-124
the _2|46|a-33
the _3|25|a-32
the _4|26|a16
the attached _|75|a-13
the big _|78|a-6
the boss . _|78|a15
the bus . _|71|a-17
the bus from _|75|a-8
the children . _|78|a16
the contract . _|78|a11
the counter . _|73|a5
the counter at _|78|a-9
the day . _|71|a26
the desk . _|75|a-14
the door . _|78|a18
the end . _|78|a-15
the fire . _|78|a7
the fire at _|78|a7
the growth . _|78|
the growth of _|78|
the head . _|75|
the head at _|78|
the interview . _|78|
the job . _|65|a-6
the job at _|68|
the kitchen . _|68|a23
the kitchen at _|71|a5
the lads . _|78|a-16
the lads at _|78|a-16
the line . _|78|a10
the move . _|78|
the move to _|78|
the new _|69|a-22
the offer . _|73|a-19
the offer from _|78|a-7
the old _|75|a-14
the one . _|65|a22
the one at _|75|a8
the one from _|78|a-6
the one in _|78|
the panel . _|73|a4
the panel at _|78|a24
the paper . _|78|a17
the partners . _|75|
the partners at _|78|
the people . _|63|a22
the people at _|71|a34
the people from _|75|a-25
the people of _|78|a16
the phone . _|78|a10
the place . _|75|a15
the position . _|65|a-38
the position of _|66|a-62
the post . _|58|
the post at _|78|a17
the post of _|60|a-33
the process . _|78|a10
the rest . _|78|a19
the rest of _|78|a19
the road . _|75|a9
the role . _|78|a-15
the same . _|64|a11
the same at _|78|a21
the same in _|75|a19
the seniors . _|78|a14
the shelter . _|78|
the shelter in _|78|
the shortlist . _|78|a-4
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
the way _|64|a26
the yard . _|78|a6
the yard at _|78|a6
the ⟨ . _|69|a51
theatre _3|78|a-9
them _2|69|a-8
them _3|71|a27
them to _|78|a17
then _2|78|a-6
then _4|68|a19
there _2|68|a30
there _3|73|
there at _|78|a34
there's _4|75|a-16
they _2|78|a-9
they _3|68|
they _4|67|
thing _2|73|a5
thing at _|78|a-4
things _2|67|a46
things _4|73|a-42
things at _|75|
think _ will|78|a10
think _1|66|a59
think _3|69|a-12
think _4|73|
thinking _3|75|a19
thinking _4|75|a-28
third _4|75|
this _2|60|a-21
this _3|63|a-18
this _4|71|a-9
this at _|75|a17
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
three _3|59|a-20
three _4|66|a8
three years . _|66|a-13
three years in _|71|
through _ $|78|a-6
through _ ,|62|a15
through _1|55|a-19
through _2|66|
through _4|66|a-25
through to _|75|a17
ticket _2|71|a-14
ticket _3|71|a-17
tickets _2|78|a-25
tills _2|78|a-19
tills at _|78|a-19
time , _|78|a8
time _2|61|a22
time _3|69|a-9
time _4|67|a28
time at _|67|a-14
times _2|78|a-10
times _3|78|a5
to 0 _|75|a-6
to _ $|50|a-4
to _ ,|48|a17
to _ 0|73|
to _ ?|78|a13
to _ again|71|
to _ and|57|a13
to _ as|75|a-18
to _ because|75|a34
to _ by|78|a-26
to _ for|55|a18
to _ from|75|
to _ if|78|a20
to _ in|61|a26
to _ is|71|a24
to _ last|78|a-7
to _ on|62|a12
to _ s|78|a13
to _ to|75|a-25
to _ with|73|a7
to _1|32|a29
to _2|42|a-17
to _3|34|a35
to _4|37|a9
to a _|78|
to all . _|66|a42
to all at _|69|a9
to apply . _|78|a19
to apply to _|78|a19
to ask . _|73|a15
to be . _|60|
to be at _|71|
to be joining _|78|a5
to come . _|69|a5
to come to _|71|
to discuss . _|78|a-4
to discuss the _|78|a-4
to drive . _|78|a16
to drive for _|78|a16
to everyone . _|71|
to everyone at _|71|
to give _|78|a-27
to go . _|78|a-15
to hear . _|69|a27
to hear from _|75|a10
to help _|78|a31
to join _|59|a14
to know . _|67|a-4
to know if _|78|a9
to learn . _|68|a23
to learn that _|78|a17
to learn the _|78|
to leave _|71|a-37
to me . _|71|a-24
to say _|78|a-5
to see . _|69|a11
to see _|73|a-16
to teach . _|69|a7
to teach at _|78|a7
to the _|60|a-20
to wear . _|75|a23
to wear the _|75|a23
to work . _|52|
to work at _|60|a21
to work for _|62|a20
to work in _|78|a24
to work with _|75|a-14
to you , _|75|a-32
to you . _|62|a-31
to you and _|68|a-14
to ⟨ . _|78|a-15
to ⟨ _|71|a-5
today _3|71|a-4
today about . _|73|
today about the _|73|
toddler _3|78|a-8
together _2|75|
told _1|78|
told _2|64|
told _3|66|a61
told _4|62|a9
told me . _|68|a28
told me _|71|a36
told me that _|71|a14
too _3|78|a-17
took _2|78|a-7
took _4|71|a-15
tools _2|78|a44
touch _2|78|a39
tour _2|78|a12
traders _2|78|a13
traders at _|78|a13
train _2|73|a17
train from _|78|a-7
trained _2|69|
trained at _|75|a-7
training _2|66|
training at _|75|a10
training in _|78|a-18
transport _3|75|
travel _2|78|a5
travel to _|78|a5
trial _2|75|a-22
trial _3|68|a14
trial at _|78|a8
trial shift . _|75|a10
trial shift at _|78|
trip _2|78|a19
true _2|78|a-18
true that _|78|a-18
try _3|78|a12
turbines _2|78|a21
turned _3|78|
tutor _2|75|a-14
tutor at _|75|a-14
twelve _4|78|a-20
twice _2|75|
twice at _|75|
two _1|68|a-14
two _2|73|a5
two _3|53|a14
two _4|60|a-24
two hours . _|78|a-17
two of . _|78|a-6
two summers . _|78|a-5
two years . _|68|a11
two years at _|78|a-15
two years with _|73|a26
uncle _2|71|a-9
uncle in _|78|
uncle's _3|78|
under _1|68|a-12
under _2|69|a-12
under _3|71|a-15
under _4|69|a23
under the _|78|a-10
understand _2|71|a5
understand _4|78|
understand that _|73|a17
union , _|78|
union _2|75|
unit _2|69|a-7
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
up with _|73|a24
us _2|65|a-28
us _3|71|a-18
us at _|71|a-22
us from _|78|a-6
use _2|68|a38
use at _|75|a-6
used _1|66|a-22
used _4|75|a-61
useful _2|71|a46
useful to _|78|a14
vacancy _2|75|a-25
vacancy at _|78|a20
vans _2|78|a14
very _3|68|a65
very _4|62|a56
very interested . _|78|a21
very interested in _|78|a21
visit _2|78|a28
volunteer _2|73|a5
volunteer at _|78|a10
waiting _4|78|
walk _2|73|a4
walked _2|71|a7
walking _3|78|a14
wall _2|78|a22
want _2|69|a46
want _3|64|a6
want _4|62|a18
want to . _|68|a4
wanted _3|78|a22
wanted _4|69|a14
wanted to . _|78|a22
ward _2|75|a-11
ward _3|73|a28
ward clerk . _|78|a25
warehouse _4|78|
warm _3|78|a-24
was _ ,|66|a-7
was _1|57|a-55
was _2|51|a5
was _3|49|a28
was _4|46|a-12
was a _|78|
was at _|62|a-25
was for _|78|a-14
was in _|71|a20
was the _|75|a19
was with _|75|a-17
way _ do|75|
way _1|64|a26
way _4|73|a19
we _2|65|a-8
we _3|52|a-37
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
week at _|75|a12
week in _|78|a-22
weekend _2|78|a14
weekend at _|78|a14
well _2|68|a34
well _3|71|a14
well _4|73|
well at _|75|a17
well for _|78|a19
went _2|68|a-21
went _3|69|a-26
went to . _|78|
went to _|71|a-22
were _ ,|78|a-13
were _1|78|a-13
were _2|71|a-16
were _3|67|a-42
were _4|69|a-13
what _ asked|78|a-30
what _ did|78|a-36
what _ does|68|a21
what _ is|66|a-5
what _1|53|a42
what _2|73|
what _3|78|
what _4|56|a-19
when _ asked|71|a-45
when _ brought|73|a-15
when _1|52|a-11
when _2|65|a-6
when _3|69|a17
when _4|62|a-6
when i . _|73|
when the _|75|a9
when ⟨ _|78|a-10
where _1|73|
whether _ has|71|a24
whether _ is|78|a-6
whether _1|60|a16
whether _4|78|a-16
which _1|75|a43
which _4|73|a-12
who _2|68|a43
who _3|60|
who _4|60|a-36
who came . _|75|a11
who came to _|78|a13
whole _1|78|a-22
whole _3|65|
whole _4|75|a-6
whole team . _|78|a16
whole team at _|78|a16
why _ and|78|a12
why _1|64|a44
why _3|67|a-26
why i . _|71|a14
why i left _|75|a-18
will _2|75|a39
will _3|58|a-6
will _4|63|a11
will be . _|71|a17
will find . _|78|
will find my _|78|
wish _1|73|a26
wish _3|78|
wish _4|78|a-18
wishes _2|78|a-25
wishing _ a|78|a17
wishing _1|78|a17
with _ $|57|a85
with _ ,|49|a37
with _ and|58|a-9
with _ even|78|
with _ for|62|a13
with _ i|69|a-5
with _ in|67|a-8
with _ is|73|
with _ last|73|a16
with _ on|62|a-20
with _ since|69|a-24
with _ so|78|a7
with _ was|75|a21
with _ would|73|
with _1|34|a-54
with _2|47|a-28
with _3|49|a-28
with _4|47|a-37
with a _|75|a-5
with at _|71|a-18
with me . _|71|a-26
with my _|71|a-5
with the _|55|
with you . _|59|a27
with you and _|71|a-22
with you at _|68|a64
with ⟨ _|78|a-9
won _2|75|a-7
won a _|78|a-7
word _2|71|a24
word _3|75|a9
word from _|78|a36
work _1|78|a24
work _2|45|a-10
work _3|60|a74
work _4|66|a-27
work at . _|73|a24
work at _|52|a26
work at the _|73|a24
work for _|59|a-8
work in _|67|a8
work with _|69|a-28
worked _2|67|a-34
worked _3|73|a-24
worked _4|73|a-23
worked for _|78|a-24
worked with _|78|a-10
working _2|60|
working _3|73|a29
working for _|66|a16
working with _|78|a-18
works _2|64|a11
works at _|73|a16
works in _|78|a20
worth _2|78|
worth _4|78|a-20
would _ consider|75|a6
would _1|63|a48
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
year _1|78|a-15
year _2|71|a20
year _3|75|a13
year _4|68|a14
year at _|78|a-15
years , . _|69|a-27
years _2|46|a-8
years _3|60|a-31
years _4|60|a-22
years at _|59|a-14
years in _|59|a-9
years of _|68|a-12
years on . _|78|
years on _|78|
years with _|65|a10
yes , _|78|a17
yes _2|67|a32
yes _4|75|
yes to _|75|
yesterday _2|78|a14
yet _2|75|
yet _3|78|a-8
you , . _|73|a6
you , _|62|a13
you , ⟨ _|78|a15
you _1|75|a23
you _2|41|a-24
you _3|41|
you _4|42|a25
you all . _|75|a14
you all at _|78|a21
you and . _|58|a-19
you and _|52|a-56
you and the _|71|a-13
you and ⟨ _|64|
you at . _|75|a4
you at _|58|a83
you at the _|75|a4
you from _|78|a-6
you have . _|73|a-37
you have at _|78|a28
you mentioned . _|69|a13
you mentioned that _|71|a16
you need . _|75|a-9
you need my _|78|
you on . _|78|a-7
you said . _|65|
you said _|65|a30
you said that _|73|a14
you said the _|78|a-10
you to _|71|a8
you told . _|75|a37
you told me _|75|a37
you want . _|75|a16
young _1|78|a-7
your _ 0|73|a-6
your _ is|78|a10
your _ office|68|a-17
your _1|52|a-72
your _2|69|a-45
your _3|47|a78
your _4|49|a16
your colleagues . _|71|a39
your colleagues at _|71|a39
your team . _|78|a14
your team at _|78|a14
yours _2|75|
yourself _2|75|a-14
yourself and _|78|a-12
– _1|78|a13
⟨ , . _|60|a-36
⟨ , _|56|a4
⟨ , in _|73|a-8
⟨ 0 . _|67|a25
⟨ 0 _|75|a-5
⟨ _ $|69|a-42
⟨ _ ,|59|a8
⟨ _ and|78|
⟨ _ for|66|a-5
⟨ _ in|75|
⟨ _ on|75|a-15
⟨ _ s|73|a-4
⟨ _ with|78|a-5
⟨ _ ⟨|78|a25
⟨ _1|44|a-38
⟨ _2|37|a-21
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
⟨ for _|78|a13
⟨ for the _|69|
⟨ from _|66|a-29
⟨ in . _|75|a7
⟨ in _|58|a-11
⟨ is . _|75|a-11
⟨ is from _|78|
⟨ of . _|75|a-6
⟨ of _|67|a-16
⟨ of the _|75|a-6
⟨ on . _|75|a-11
⟨ on _|78|a-10
⟨ on the _|78|
⟨ or _|78|a-19
⟨ position . _|71|a10
⟨ position at _|71|a10
⟨ that . _|78|a-11
⟨ that _|78|a25
⟨ that the _|78|a-11
⟨ to _|66|a5
⟨ with _|71|a-17
⟨ ⟨ , _|73|
⟨ ⟨ . _|56|
⟨ ⟨ at _|73|
⟨ ⟨ in _|71|a20
`;
