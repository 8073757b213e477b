// Written by `npm run train`: what a reader learnt from the examples with this fingerprint.
// d122c9e82cf47db2aa4412e605d647ca
export const stored = `them -1.116 0.0803 0 0

  . _|38|a-11
  ^ _|38|a-11
 ^ . _|29|a17
 ^ _|38|a-11
 ^ a _|68|a-13
 ^ at _|52|a-34
 ^ for _|72|a8
 ^ from _|72|a-7
 ^ if _|62|a34
 ^ in _|44|a-39
 ^ it _|61|a-21
 ^ mr _|66|a-6
 ^ my _|48|a-23
 ^ old _|75|a-10
 ^ sinc _|70|a11
 ^ the _|55|a14
 ^ when _|62|a-23
 ^ wish _|75|a19
 ^ with _|66|
 ^ would _|72|a25
 ^ your _|70|a22
( _ )|70|a-8
( _1|68|a-12
( _3|75|a-11
) _ ,|75|a-9
) _ s|72|a-29
) _1|61|a-42
, _ $|52|a-5
, _ ,|42|a-46
, _ 0|70|a-14
, _ :|75|a19
, _ and|68|a-39
, _ at|75|
, _ can|70|a58
, _ for|72|a-32
, _ ha|58|a-7
, _ had|75|
, _ have|75|
, _ is|62|a15
, _ look|75|a37
, _ s|75|a-21
, _ that|75|a-8
, _ wa|75|
, _ will|72|a6
, _1|32|a17
, _2|34|a20
, _3|39|a-11
, _4|36|a44
, a _|68|a-10
, an _|72|a-11
, and . _|55|a-26
, and _|53|a49
, and at _|75|a-12
, and the _|75|a16
, at _|60|a-7
, becaus . _|72|a16
, but . _|66|a30
, but _|60|a65
, for _|72|
, from _|64|a-35
, i . _|62|a45
, if _|70|a39
, in _|58|a-5
, is _|72|a24
, it _|75|a24
, my _|70|a-7
, onli . _|75|a50
, so . _|72|
, so _|70|a17
, under . _|75|a-6
, with _|75|a-21
, ⟨ . _|70|a12
, ⟨ _|61|
0 0 _|72|a-5
0 _ $|70|a-13
0 _ ,|75|a-12
0 _ 0|72|a-4
0 _1|50|a-7
0 _2|52|a-44
0 _3|50|a-43
0 _4|50|a-48
0 from _|70|
0 in _|75|a-6
0 th _|68|
0 ⟨ . _|70|a-11
: ) _|64|a-28
: _ ha|72|
: _ is|75|a-11
: _1|51|a-24
: _2|52|a33
: _3|61|a17
: _4|54|a40
: at _|70|a-33
: doe _|75|a22
; _ is|75|a35
; _1|56|a59
; _2|62|a-10
; _4|62|a-11
; the _|72|a-15
<&|75|a-16
<(|52|a-60
<)|57|a-46
<,|14|a82
<0|32|a-77
<:|35|a26
<;|42|a86
<?|63|a32
<^|5|a-20
<a|21|a20
<about|31|a65
<abov|72|a-31
<accept|63|a8
<accid|75|a-24
<account|56|a36
<across|66|a-32
<actual|75|a5
<add|72|a-20
<admir|64|a34
<admit|75|a11
<advic|75|
<after|43|a-13
<afternoon|70|a58
<afterward|75|a-25
<again|57|a7
<against|72|a10
<agenc|64|a20
<ago|75|a-20
<ahead|75|a17
<aid|64|
<alarm|72|a45
<all|44|a59
<allow|72|a-6
<along|62|a-10
<alreadi|54|a39
<also|48|a-57
<am|31|a31
<among|68|a-8
<an|43|a10
<analyst|75|
<and|20|a-13
<ani|53|a-4
<announc|72|a-30
<anoth|59|a6
<answer|56|a26
<anyon|70|a-13
<anyth|56|a4
<appli|63|a31
<applic|72|a82
<appoint|65|a-34
<appreci|72|a9
<apprentic|75|a26
<apprenticeship|75|a-9
<ar|46|
<around|64|a-32
<arrang|75|
<articl|70|a-32
<as|37|a28
<asant|75|a25
<ask|41|a14
<assess|70|a82
<assist|70|a-13
<at|17|a7
<attach|51|a-50
<attend|61|a37
<audit|68|a-26
<aunt|75|a-4
<autumn|75|a-13
<avail|72|a10
<awai|60|a28
<award|75|a23
<b|64|a-52
<babi|75|a-10
<back|47|a-15
<bad|68|a51
<badli|72|a22
<bai|68|a30
<bakeri|75|a-12
<bank|65|a-16
<bar|75|a4
<barn|75|a31
<bath|75|a-12
<be|32|a92
<beat|75|a28
<beauti|75|
<becaus|52|a30
<becom|65|
<bed|68|a-22
<been|43|a-11
<befor|46|a-62
<began|66|a-14
<begin|68|a23
<begun|75|a21
<behind|61|a48
<believ|64|a-13
<bench|62|a7
<besid|68|a20
<best|50|a45
<better|66|a33
<between|53|a-24
<big|64|a9
<bike|75|a-12
<bin|75|a12
<bit|64|a-54
<bless|75|a123
<block|70|a16
<blue|75|a69
<board|57|a-20
<boi|63|a-14
<boiler|72|
<bond|75|a7
<book|59|a-43
<boot|75|a24
<borehol|75|a-9
<boss|57|a-19
<both|58|
<bottl|75|a-30
<bought|68|a20
<box|65|a-29
<branch|72|a-7
<bread|75|a17
<break|75|a-39
<breakfast|75|
<bridg|75|a8
<brief|75|
<bring|41|a6
<broken|68|a14
<brother|68|
<brought|72|a-20
<bu|53|a-72
<budget|75|a-16
<bui|68|a35
<build|70|a-13
<built|70|a-47
<busi|62|a-8
<but|42|a77
<by|39|a-50
<c|66|a-36
<call|49|a29
<calm|66|a40
<came|46|a12
<camera|75|
<can|42|
<candid|68|a15
<canteen|72|a34
<car|63|a-8
<card|63|a-53
<care|59|a15
<carri|70|
<case|61|
<cashier|75|a4
<cater|75|a-8
<cedar|75|
<cell|75|
<center|72|a-18
<certif|54|a-31
<certifi|75|a-16
<chain|75|
<chair|72|a63
<chanc|62|a48
<chang|62|a48
<charg|75|
<chat|72|a23
<check|55|a-28
<cheer|75|a15
<chef|70|a23
<chief|70|a-5
<children|63|a28
<chill|75|a-24
<choir|70|a-31
<choos|75|a15
<chosen|72|a36
<church|72|a-8
<claim|70|a27
<class|63|a-15
<clean|63|a35
<clear|61|a19
<clerk|66|
<client|68|a-6
<climb|75|a17
<clinic|65|a-26
<close|63|a-71
<co|75|a-12
<coach|68|
<code|70|
<coffe|65|a-27
<cold|75|a56
<colleagu|59|a-25
<colleg|72|a-22
<come|42|a13
<committe|72|a-26
<compani|61|a16
<compar|70|a-36
<complet|66|
<confer|72|a6
<confirm|66|a40
<congratul|72|a60
<consid|66|a29
<contact|75|a-36
<continu|72|a19
<contract|59|
<contribut|68|a30
<control|75|
<convers|60|a-9
<convinc|70|a20
<cook|62|a10
<copi|68|a7
<copper|75|a-7
<could|51|a74
<council|75|a-37
<counsel|75|
<count|62|a65
<counter|64|a-15
<counti|75|a-8
<countri|75|
<cours|53|a-42
<cousin|65|a-17
<cover|70|a-18
<credit|70|a-11
<crew|62|a-27
<cross|64|a16
<crowd|75|a18
<curiou|75|a15
<current|62|a-33
<custom|63|
<cut|65|a-5
<d|72|a-14
<dai|46|a42
<data|70|a-9
<date|59|a-18
<daughter|66|a-13
<dead|75|a9
<deal|75|
<dear|66|a10
<decent|70|a-41
<decid|57|a-36
<decis|72|a46
<deck|72|a-13
<delight|62|
<deliv|70|a23
<depot|70|a-6
<design|72|a-20
<desk|55|a-45
<di|72|a-8
<dialysi|75|a-4
<did|42|a-22
<diploma|63|a-30
<discuss|63|a4
<dispatch|66|a13
<dispens|72|a-6
<do|38|a66
<doctor|70|a-9
<document|72|a-9
<doe|58|a28
<dog|70|
<done|51|
<door|57|a35
<doubt|75|a-22
<down|51|a33
<dr|75|a-12
<draw|60|a-11
<dream|68|a87
<drew|72|a-11
<drill|75|a11
<drive|55|a-5
<driven|70|
<driver|57|
<drop|70|a22
<drove|59|a-36
<dure|65|a-10
<each|62|a12
<eager|75|a32
<earli|75|a-37
<educ|72|a35
<eight|56|a-23
<eighteen|66|a-41
<eleven|55|a-30
<els|58|a25
<email|68|a-14
<employ|64|a12
<enclos|70|a25
<end|58|a-46
<engin|64|a-4
<enjoi|52|a37
<enough|64|a14
<entir|75|a17
<even|50|a6
<ever|55|a26
<everi|50|a72
<everybodi|65|a67
<everyon|57|a74
<everyth|63|a48
<exam|72|a-23
<examin|70|a-17
<exampl|70|a-13
<excit|72|a14
<expect|59|a25
<experi|57|a24
<explain|60|a-54
<ey|68|a20
<factori|70|a-32
<fair|64|a30
<fall|70|a-17
<famili|61|a11
<far|70|a-9
<farm|72|a-14
<father|59|a-40
<fear|75|
<feel|64|a53
<feet|75|
<felt|66|a8
<ferri|75|
<few|68|a14
<field|75|a-29
<figur|70|a-14
<file|63|a17
<final|70|a14
<financ|75|a-4
<find|53|a-4
<finish|53|a-44
<fire|72|
<firm|62|
<first|45|a6
<fish|75|a24
<fit|62|a12
<five|50|a-24
<fix|72|a32
<flat|70|a-28
<flight|72|a-25
<floor|63|a35
<fluent|72|a-7
<folder|75|a51
<follow|56|a56
<food|68|a-8
<for|21|a8
<foreman|75|a-25
<forgot|68|a28
<forklift|75|a4
<form|64|a-12
<format|75|a-7
<former|72|a-27
<forti|64|a-7
<forward|60|a-41
<found|55|a66
<four|46|a-34
<fourteen|72|
<frank|70|a44
<free|70|a23
<friend|63|a-33
<frighten|75|a-33
<from|26|a-32
<front|59|a-18
<frozen|75|a-19
<full|66|a37
<fun|68|a17
<further|72|a-32
<futur|75|a19
<gaffer|72|a11
<gang|75|a16
<gap|72|a-21
<gate|75|a50
<gather|70|a37
<gave|57|a-18
<gener|70|a-21
<get|52|a9
<girl|65|a19
<give|56|a5
<given|70|
<glad|54|a-22
<gladli|62|a63
<go|49|a-14
<goe|64|a-12
<gone|68|a20
<good|47|a11
<got|48|a-19
<grade|70|a-9
<graduat|72|a24
<grandfath|75|
<grandmoth|68|a18
<grasp|75|a-5
<grate|63|a19
<great|64|a29
<greet|59|a19
<grew|64|a25
<group|57|a-42
<grow|72|a17
<grower|75|a-14
<grown|72|a-4
<guard|75|a63
<guess|70|a-38
<guest|72|a-11
<guid|66|a12
<gut|75|a45
<ha|46|a9
<had|40|a-46
<hair|75|
<half|65|
<hall|68|a-14
<hand|57|a11
<handl|64|a-14
<happen|75|a-15
<happi|48|a-15
<happili|75|a51
<hard|63|
<harvest|75|a10
<hat|75|
<have|25|a-29
<he|55|a-63
<head|59|
<headmistress|75|a-5
<hear|48|a6
<heard|59|a-8
<heart|70|a55
<height|75|a-8
<held|65|a-11
<hello|63|a-15
<help|57|a-40
<her|62|a4
<here|54|a-22
<hi|58|a-14
<high|70|a-22
<hill|75|a-26
<him|75|a-27
<histori|72|a19
<hold|55|a-23
<holidai|70|a8
<home|49|a-22
<honest|66|a8
<honestli|72|a31
<honor|64|a56
<hope|45|a52
<hospit|57|a5
<hotel|62|a-4
<hour|52|a32
<hous|62|
<housekeep|70|
<how|42|a47
<hundr|58|a-45
<husband|70|a34
<i|10|a-8
<idea|72|a51
<if|36|a35
<import|75|a28
<impress|72|a33
<in|16|a-66
<includ|64|a-45
<inform|75|a23
<insid|70|a-23
<inspect|70|a25
<interest|49|a-15
<internship|75|a-17
<interview|39|a19
<into|59|a-19
<introduc|65|a-38
<invit|75|a68
<is|30|a37
<issu|75|
<it|29|a35
<jam|75|
<job|50|a41
<joi|72|a38
<join|48|a69
<junior|66|a27
<just|52|a14
<keen|61|a60
<keep|55|a59
<kei|75|a-20
<kept|63|a-34
<kid|75|a18
<kind|59|a25
<kindli|63|a90
<kitchen|60|a31
<knew|68|a13
<know|42|a7
<l|75|a-17
<label|75|a7
<lad|66|a36
<ladi|61|a19
<laid|75|a22
<lamin|75|a-12
<land|75|a30
<languag|68|a15
<larg|75|a-8
<last|44|a-9
<late|64|a33
<laugh|66|a45
<law|70|a-42
<lead|65|a-10
<leader|72|a-44
<leak|72|a-11
<learn|48|a54
<least|75|a50
<leav|56|a15
<lectur|75|
<led|64|a-20
<left|56|a-13
<lend|72|a-7
<less|65|a20
<let|49|a21
<letter|57|a17
<level|64|a-33
<librari|63|a-16
<licenc|66|a-17
<licens|68|a-20
<lift|60|a35
<light|72|a37
<like|38|a13
<lime|72|a-15
<line|54|a-22
<list|70|a-18
<listen|68|a53
<littl|63|a52
<live|59|a-47
<load|72|a-9
<loan|68|a-15
<log|70|a11
<long|56|a34
<look|50|a7
<lose|72|a-6
<lost|65|
<lot|57|a60
<love|49|a29
<low|75|
<luck|70|
<lucki|72|a38
<lunch|64|
<m|66|a20
<machin|65|
<madam|66|a-21
<made|51|a25
<mai|53|a5
<mail|72|
<make|63|a30
<man|58|
<manag|51|a-51
<mani|57|a39
<manual|72|a-9
<map|75|a-10
<mark|70|a-20
<market|63|a-23
<master|75|a22
<match|72|
<mate|72|
<matron|75|a-27
<matter|75|a-8
<mayb|75|a51
<me|27|a48
<mean|66|a54
<measur|75|a-8
<medicin|75|a-52
<meet|46|a-43
<member|63|a-15
<mention|52|a-35
<merchant|75|
<messag|72|a-33
<met|53|a53
<middl|70|a-38
<might|65|a45
<mile|75|a-17
<milk|70|a-18
<mill|72|a-37
<mind|65|a56
<mine|63|a-47
<minut|59|a32
<miss|64|a16
<model|72|a-12
<month|53|a35
<monthli|75|a-17
<mood|75|a30
<moon|75|a8
<more|48|a13
<morn|56|a25
<most|55|a-4
<mostli|70|a-7
<mother|61|a-27
<motiv|75|a-11
<move|51|a-14
<mr|57|a-6
<ms|72|a-17
<much|48|a43
<mum|72|a37
<museum|70|
<must|68|
<my|20|a-24
<myself|60|a16
<name|50|a-60
<natur|75|a31
<near|56|a-22
<nearer|72|a-7
<need|52|a-6
<neighbor|70|a10
<nephew|75|a-5
<nervou|70|a68
<never|55|a26
<new|48|a5
<newspap|75|a16
<next|60|
<nice|64|a54
<night|53|
<nine|53|a-55
<nineteen|68|a-20
<nineti|72|a-10
<no|49|a57
<nobodi|58|a32
<noon|75|a37
<not|39|a22
<note|64|a4
<noth|57|a51
<notic|60|a4
<now|46|a-46
<nudg|75|a29
<number|61|a-15
<nurs|57|a21
<nurseri|70|a-23
<oblig|75|a104
<of|22|a19
<off|55|a-20
<offer|59|a16
<offic|56|a-42
<old|48|a-12
<on|22|a-89
<onc|54|a-50
<onli|48|a43
<onlin|75|a-7
<onto|72|a-6
<open|50|a-8
<oper|75|a15
<opportun|60|a-43
<or|48|a-32
<order|68|a-34
<organ|75|a-27
<other|59|a15
<ought|75|a-19
<our|43|a-82
<ourselv|70|a23
<out|43|a-32
<outdoor|70|a-38
<outsid|61|a29
<oven|75|a10
<over|46|a11
<ow|72|a-26
<own|50|a23
<p|64|
<pack|75|a-24
<page|62|
<pai|64|
<paid|66|
<paint|68|a-20
<panel|61|a13
<paper|60|a55
<parent|75|a14
<park|65|
<part|56|a-26
<parti|75|a-16
<partner|72|a-12
<pass|53|a-50
<past|59|a35
<patienc|64|a19
<patient|68|a-15
<payrol|65|a-21
<pension|70|a-5
<peopl|50|a24
<perhap|72|a-35
<person|64|a60
<phone|61|a8
<photograph|66|a-31
<pick|62|a-39
<pictur|68|a-17
<piec|75|a-24
<pipe|75|a-15
<piti|72|a33
<place|51|a40
<placement|66|a-19
<plai|61|a-35
<plan|58|a9
<plant|63|a-35
<pleas|44|a30
<pleasur|62|a-13
<plot|75|a-16
<po|66|a54
<portal|75|a-21
<porter|66|a27
<posit|53|a54
<post|46|a13
<potato|75|a-14
<practic|64|a-4
<practiz|75|a-6
<prefer|75|
<prepar|75|a39
<present|53|a-40
<pressur|75|a13
<price|75|a19
<privileg|75|a49
<problem|68|a-8
<process|75|a-9
<product|75|a-14
<program|72|a-21
<project|65|a-24
<promis|70|a9
<proper|72|a87
<proud|64|a7
<public|72|a-6
<pull|68|a-26
<pump|70|a-11
<put|57|a46
<qualifi|75|a6
<quarter|72|a10
<question|57|a15
<queue|68|a15
<quick|70|a54
<quiet|66|a-16
<quit|70|a-22
<radio|75|a22
<rais|68|a21
<ran|53|a-38
<rang|70|a-13
<rare|72|a7
<rather|65|a17
<re|72|a15
<reach|59|a40
<read|47|a39
<readi|75|a-6
<real|65|a33
<realli|56|a36
<reason|68|
<recal|75|a39
<receiv|72|a45
<recept|66|a-10
<receptionist|75|a15
<reckon|70|a5
<recommend|75|a10
<record|66|a14
<recruit|72|a-15
<refer|53|a-30
<refere|75|a-9
<refresh|70|a-11
<regard|55|a-5
<regist|70|a-5
<registr|72|a-30
<registrar|75|a44
<reject|75|a38
<reliev|75|a16
<reloc|75|a-43
<remain|65|a17
<rememb|58|a-15
<remind|75|a-19
<renew|72|a-17
<rep|75|a-5
<repair|65|
<repli|72|a16
<report|61|a-18
<request|70|a14
<research|75|a-16
<resid|70|a-28
<respect|66|a41
<respons|75|a23
<rest|70|a25
<restaur|75|a-5
<result|68|a30
<retir|72|a34
<return|70|a-29
<review|70|a35
<right|64|a48
<ring|68|a-29
<rise|75|a-31
<road|66|a11
<robot|75|a-17
<role|65|a35
<roof|65|a-7
<room|53|a-5
<root|75|a21
<rota|70|a21
<round|54|a-4
<rout|68|
<row|68|a-10
<run|49|a-17
<s|61|a51
<sad|66|a25
<safe|72|a28
<sai|43|a75
<said|44|a-5
<salari|68|a31
<same|46|a-20
<sampl|63|a4
<sandwich|75|a-7
<sat|64|a-32
<saw|53|a-14
<scale|72|a-33
<scene|75|a30
<scheme|70|a-7
<school|52|
<season|59|
<seat|66|a-44
<second|52|a-22
<section|70|
<see|44|
<seem|75|a18
<seen|54|a46
<select|72|a32
<sell|66|a-11
<send|53|a-23
<senior|70|a36
<sens|72|a97
<sent|66|a-5
<serv|66|a25
<servic|75|a-22
<set|63|a-5
<settl|75|a-12
<seven|55|a-39
<sew|72|a7
<shall|60|
<share|64|a-22
<she|55|a-49
<sheet|75|a-14
<shelter|75|a-4
<shift|53|a43
<ship|64|a30
<shop|57|a14
<short|65|a38
<shortlist|75|a-7
<should|48|a20
<show|53|
<shown|75|a79
<shut|75|a-9
<side|65|
<sign|58|a10
<signal|72|a-14
<similar|75|a-32
<simul|75|a-19
<sinc|43|a8
<sincer|75|a-39
<sir|57|a87
<sister|60|a-45
<sit|63|a31
<site|68|a-15
<six|49|a-37
<size|66|a46
<sleep|75|a7
<slow|72|a23
<small|57|a-34
<smell|75|a59
<smile|75|a7
<snow|75|a-9
<so|40|a24
<soft|70|a-13
<softwar|68|a10
<sold|66|a-19
<some|64|a25
<somebodi|60|
<someon|65|a9
<someth|59|a5
<somewher|75|
<soon|65|a-9
<sooner|70|
<sorri|62|
<sort|72|a-4
<sound|66|
<spare|75|a-16
<speak|48|a-37
<spend|72|a34
<spent|55|a-78
<split|72|a5
<spoke|63|a-26
<spoken|75|
<spot|65|a20
<spring|65|a-19
<staff|70|a25
<stage|75|a-12
<stai|62|a45
<stand|63|a17
<star|70|a61
<start|52|
<station|70|a46
<steadi|72|
<steward|75|a-27
<stick|75|a-17
<still|46|
<stood|70|a-26
<stop|60|a13
<store|63|a-8
<stori|66|a-25
<straight|66|
<stroke|75|
<strong|70|a-13
<struck|75|a46
<stuck|66|a-17
<student|70|a-22
<studi|63|a-11
<sub|75|a-16
<such|60|a35
<suggest|75|
<suit|66|a27
<summer|60|a-28
<supermarket|75|a-4
<supervisor|61|a-27
<supplier|70|a-20
<support|75|a17
<sure|65|a21
<surpris|75|a20
<survei|75|a-37
<sweep|75|a-10
<system|72|a-12
<take|49|a-53
<taken|66|a33
<talk|46|a6
<tank|75|
<tanker|75|a-16
<taught|57|a-56
<taxi|75|a14
<tea|65|a19
<teach|59|
<teacher|66|a-21
<team|52|a-16
<telephon|70|a-10
<tell|49|a61
<ten|57|a25
<test|56|
<th|59|a7
<than|50|a36
<thank|35|a73
<that|27|a37
<the|10|a-21
<theater|75|a-4
<thei|50|a-33
<their|70|a24
<them|50|a8
<then|52|a-19
<there|47|a17
<thi|43|a36
<thing|51|a21
<think|47|a40
<third|58|a5
<those|66|a10
<though|64|a15
<thought|53|a7
<three|44|a-32
<thrill|72|a52
<through|47|a-60
<ticket|59|a-32
<tile|72|a-9
<till|68|a5
<time|45|a32
<tire|72|
<titl|72|a13
<to|17|a81
<todai|61|
<toddler|72|a-4
<togeth|68|a-4
<told|45|a24
<too|58|a17
<took|56|a-26
<tool|75|a18
<top|75|a-10
<touch|63|a-27
<tour|68|a8
<trade|75|a20
<trai|75|a18
<trailer|75|
<train|54|a-24
<traine|75|a19
<tram|72|a-34
<transcript|75|a-10
<translat|72|a-16
<transport|75|a-24
<travel|68|a-9
<treasur|75|a-19
<treat|70|a36
<tri|72|a35
<trial|64|a34
<trip|70|a9
<truck|63|a-17
<true|70|a-23
<trust|70|a86
<truth|70|a21
<try|75|a23
<turbin|72|a22
<turn|56|a-7
<tutor|75|a-14
<twelv|61|a-51
<twenti|72|a-16
<twice|72|a-19
<two|39|a-102
<type|72|a-15
<tyre|72|a9
<umbrella|75|a24
<uncl|60|a-23
<under|52|a-36
<understand|59|a-10
<uniform|70|a37
<union|70|a4
<unit|61|a-21
<univers|68|a-23
<until|64|a34
<up|40|a5
<updat|72|
<us|47|a-54
<v|72|a-5
<vacanc|66|
<vaccin|75|a-8
<valid|72|a-4
<valuabl|75|a-7
<van|72|a-7
<veri|42|a32
<vet|72|a-16
<vi|75|a14
<visit|64|a33
<visitor|72|a6
<volunt|66|a36
<wa|29|a-35
<wai|53|a44
<wait|56|a24
<walk|56|a7
<wall|64|
<want|44|a84
<ward|63|a25
<warehous|72|a16
<warm|68|
<wash|70|a18
<watch|63|a76
<water|68|a12
<we|39|a-89
<wear|75|a43
<wed|75|a-32
<week|48|a-17
<weekend|64|
<welcom|75|a27
<well|52|a54
<went|52|a-60
<were|51|a-29
<wet|75|a-22
<what|40|a48
<whatev|68|a28
<when|40|a-16
<where|54|a-12
<whether|53|a18
<which|52|a8
<while|65|a-27
<who|42|a-18
<whoever|72|a-10
<whole|56|a33
<whose|75|a-8
<why|56|a83
<wife|58|a49
<will|43|a23
<win|75|
<wing|75|
<winter|59|a-31
<wire|68|a-27
<wish|49|a79
<with|24|a20
<withdraw|70|a30
<without|65|a39
<woman|68|a-6
<women|72|a4
<won|75|a-45
<wonder|72|a16
<word|54|a38
<work|35|a59
<worker|70|a38
<workshop|75|a-12
<worri|75|a11
<wors|66|a7
<worth|64|
<would|30|a70
<write|52|a16
<written|75|a12
<wrong|70|a-17
<wrote|61|a-38
<yard|65|a54
<ye|57|a59
<year|30|a-76
<yesterdai|61|a32
<yet|63|a23
<you|21|a-111
<young|66|a-27
<your|31|a-39
<yourself|70|a-24
<youth|75|a-19
<£|70|a-28
<–|65|a65
<⟨|18|a8
>!|50|a38
>$|5|a107
>(|56|a-30
>)|52|a-18
>,|9|a-87
>0|28|a-66
>:|46|a24
>;|43|a-65
>?|37|a121
>a|20|
>about|37|a25
>abov|72|a10
>accept|70|a18
>access|72|a-7
>accid|72|a-7
>account|60|a5
>across|63|a-38
>advert|75|a65
>afraid|72|
>after|45|a30
>afternoon|65|a-27
>afterward|62|a-22
>ag|70|a-18
>again|51|a5
>agent|75|a-19
>ago|70|a-27
>agre|65|a-7
>aid|68|
>alarm|75|
>all|42|a33
>allow|66|a13
>almost|75|a-4
>alon|66|a21
>along|61|
>alreadi|55|a4
>also|52|a30
>although|75|a-7
>alwai|54|a-27
>am|42|a-15
>an|46|a-16
>and|13|a-101
>ani|48|a16
>anoth|55|a25
>answer|55|a-43
>anybodi|70|a-10
>anyon|66|a8
>anyth|61|a-35
>anywai|75|a-4
>anywher|68|a-18
>apart|70|a-8
>apolog|75|
>appeal|75|a38
>appli|66|a25
>applic|64|a36
>apprentic|66|a-39
>ar|40|
>around|65|a-9
>arrang|66|a5
>arriv|72|a-22
>as|38|a-6
>asham|75|a-28
>ask|41|a-51
>asleep|75|a-20
>assist|75|a13
>associ|75|a-19
>at|31|a-27
>attach|56|a-18
>attend|70|a18
>audit|65|a-49
>aunt|72|a-11
>autumn|58|a-5
>awai|62|a46
>b|75|a-5
>babi|65|
>back|48|a-55
>bad|68|a-6
>badg|75|a15
>bai|70|a-19
>bakeri|75|a-13
>balanc|75|
>bank|68|a-31
>batch|75|a-20
>batteri|75|a-12
>be|34|a46
>beat|72|a31
>beauti|72|a20
>becaus|48|a-26
>becom|75|a-16
>bed|63|a19
>been|46|a-16
>befor|42|a-55
>begin|75|a-43
>behind|61|a6
>believ|57|a20
>bell|75|a-10
>below|75|a-19
>bench|75|a-14
>besid|64|a-5
>best|57|a-14
>better|56|a16
>between|60|a-38
>bid|75|a-7
>big|63|a53
>bike|75|a-10
>biscuit|65|a-28
>bit|64|a-16
>blade|75|a-28
>bless|75|a-21
>block|72|a-10
>blue|75|a-20
>board|65|a-18
>boat|75|a5
>bodi|70|a-8
>boi|63|a-38
>boiler|75|a-8
>book|58|a-29
>boot|70|a-4
>bore|72|a-15
>born|75|a-29
>borrow|72|a-5
>boss|68|a-38
>both|57|a-27
>bother|70|a-29
>bought|75|a-6
>box|72|a-23
>brake|75|a-5
>branch|55|a-26
>break|72|a-15
>breakfast|72|a-25
>brick|75|a-4
>bridg|75|
>bring|52|a-10
>broken|70|a-7
>brother|75|a-17
>brought|63|
>bu|61|a-15
>budget|72|a40
>bui|70|a36
>build|64|
>built|65|a-14
>burn|75|a4
>busi|66|a25
>but|40|a-66
>by|38|a-34
>c|72|a35
>call|48|a19
>calm|68|a26
>came|49|a12
>can|37|a-19
>candid|66|a11
>car|70|a5
>card|52|a-9
>care|59|a24
>carri|66|a11
>case|59|a48
>cash|70|a-47
>caught|70|a-5
>ceil|72|a-7
>cell|75|a-4
>cent|75|a-4
>certif|47|a-49
>chain|72|a-15
>chair|68|a-15
>chanc|66|a41
>chang|61|
>channel|75|a-15
>chara|72|a-6
>charg|72|a9
>chart|72|a-12
>chat|75|a14
>check|62|a-17
>chees|75|a-11
>chef|75|a-13
>chicken|75|
>chief|75|a-5
>children|51|
>choic|65|a40
>choos|70|a28
>chosen|72|a8
>church|72|a-34
>claim|68|a8
>class|55|a-14
>claus|75|a-11
>clean|59|a-9
>cleaner|75|a22
>clear|70|
>clerk|70|
>client|61|a-25
>climb|72|a-16
>clinic|62|a-51
>clock|68|a-7
>close|57|a39
>coal|75|a-38
>coast|68|a-12
>coat|75|a-22
>code|66|a-11
>coffe|66|a19
>cold|68|a-25
>collaps|75|a-9
>colleagu|68|
>collect|68|a21
>colleg|68|
>color|64|a16
>come|45|
>comfort|72|a-14
>commiss|75|a-11
>commit|72|a26
>common|75|a20
>commun|75|
>commut|72|a-33
>compani|66|a21
>complet|75|a-10
>conduct|72|a-26
>confirm|65|a-8
>consid|66|a37
>consult|75|a-14
>content|72|a10
>contract|66|a-13
>contractor|75|a-5
>contrast|72|
>control|68|a-16
>convers|63|a9
>conveyanc|75|a-21
>cook|68|a20
>cool|75|a23
>coordin|75|a-6
>copi|68|a-4
>corner|72|a22
>correct|65|a-15
>corridor|70|a-18
>cost|72|a-18
>could|47|a20
>council|75|a30
>count|59|a-23
>counter|64|a21
>countri|70|a-17
>coupl|75|a13
>cours|57|a-35
>cousin|75|a-6
>cover|66|a-8
>cow|68|a9
>crack|70|
>crew|63|a33
>cri|68|a11
>cross|70|a-23
>cultur|75|a29
>cup|72|a-4
>current|62|a-20
>curtain|75|
>custom|62|a-18
>cut|60|a-40
>d|72|
>dad|75|a-12
>dai|41|a-23
>daili|75|a25
>dark|75|a-7
>data|75|a-30
>date|57|a-16
>daughter|68|a-20
>deal|72|
>dealt|75|a-4
>decid|60|a47
>decis|63|a19
>degre|68|a-6
>delight|75|a-9
>dementia|75|
>demo|75|
>depart|68|a-6
>deposit|72|
>depot|66|a-25
>describ|68|a-10
>deserv|75|a46
>desk|59|a4
>detail|70|
>did|45|a-57
>differ|75|a-24
>diploma|70|a-4
>direct|72|a-19
>directli|66|a-16
>director|75|a-5
>discharg|75|a-21
>discuss|68|a-40
>displai|75|a-11
>disput|75|a19
>do|41|a24
>document|75|a15
>doe|55|a42
>dog|70|a27
>done|59|a-50
>dont|75|a35
>door|60|
>doubt|72|a5
>down|51|a32
>dozen|72|a-13
>draw|72|a-31
>dream|72|
>drew|75|
>drill|72|a21
>drive|64|a-45
>driver|61|a24
>drop|64|a9
>drove|70|a-23
>dry|63|a59
>due|75|a-10
>dure|68|a-21
>each|53|a16
>ear|70|a17
>earli|65|a-31
>earn|75|a21
>easi|75|a-10
>eight|58|a-36
>eighteen|75|a-12
>either|65|a46
>eleven|55|a-43
>els|58|a22
>email|72|a25
>employ|70|a-8
>empti|70|a-65
>end|51|a-26
>engin|72|a-5
>enjoi|72|a68
>enough|65|a-5
>especi|70|a-7
>estat|72|a-18
>even|47|a27
>ever|59|a12
>everi|45|a-28
>everybodi|72|a-15
>everyon|68|a15
>everyth|59|a26
>ew|75|a32
>exactli|72|
>exam|66|
>examin|75|a-10
>excit|72|
>exist|75|a8
>expect|66|a-32
>experi|65|a-8
>explain|64|
>ey|65|a21
>face|66|a9
>factori|65|
>fail|75|a-26
>failur|75|
>fair|59|a-27
>famili|53|a11
>fan|75|a-4
>far|70|a29
>fare|75|a20
>farm|75|a-5
>farmer|75|a6
>father|68|a45
>fault|72|a-16
>feed|75|a9
>feedback|75|a35
>feel|60|a59
>feet|72|a-9
>fell|70|a-13
>felt|72|a25
>few|64|a-7
>field|72|a-11
>fifteen|75|
>fifth|75|a-5
>figur|70|a-19
>file|57|a-16
>fill|66|a-13
>final|66|
>find|57|a27
>fine|57|a-15
>finger|72|a-27
>finish|53|a34
>fire|75|a-13
>firm|70|a-28
>first|42|a11
>fit|63|a18
>five|49|a-18
>fix|66|a-16
>flat|75|a-9
>flood|65|a4
>floor|64|a6
>fluent|75|
>fold|70|a19
>folk|75|a-33
>follow|65|a-27
>food|65|a-43
>foot|70|a-26
>footbal|72|a17
>for|23|a36
>forget|68|a26
>forgiv|75|a-20
>forgot|75|a-16
>form|66|a-54
>forti|53|a-57
>fortnight|64|
>forward|56|a20
>found|55|a13
>four|45|a-27
>fourteen|61|a6
>fourth|66|a23
>frame|70|a-6
>free|56|a-27
>friend|66|
>frighten|72|a-18
>from|35|a-32
>front|66|a57
>frost|72|
>fuel|70|a-12
>full|58|a35
>fun|72|a4
>further|70|a28
>gang|75|a17
>gap|75|a-16
>garden|70|a10
>gate|66|a9
>gather|72|a-6
>gaug|75|a-6
>gave|52|a4
>gener|75|a10
>get|50|a22
>girl|70|a-4
>give|49|a53
>given|66|a-24
>glad|59|a-46
>gladli|66|
>go|47|a-13
>goat|75|a-22
>goe|57|a-17
>gone|70|a26
>good|44|a-4
>got|51|a-8
>grade|64|
>grandmoth|66|a32
>grant|75|a-25
>grate|68|
>great|75|a5
>green|65|a-5
>greet|68|a-12
>grew|75|a-10
>ground|72|a12
>group|63|a-35
>grow|70|a44
>grown|75|a21
>guess|75|a46
>guest|65|a17
>ha|34|
>habit|63|a-17
>had|38|a4
>haha|72|a21
>half|50|a-18
>hall|72|a-7
>halv|72|a-6
>hand|50|a15
>handl|59|a-18
>happen|75|a-21
>happi|56|a-6
>hard|65|a-9
>harvest|70|a-10
>have|32|
>he|47|a-47
>head|60|a-21
>hear|52|a-10
>heart|72|a68
>heat|68|a11
>heavi|75|a-20
>hehe|75|a53
>height|70|a-8
>hello|68|a-30
>help|64|a6
>henc|72|a-17
>her|48|a-37
>here|50|
>hi|50|a-42
>high|66|a-23
>hill|66|
>him|61|a-24
>hire|70|a42
>hold|60|a-36
>holidai|68|a8
>home|52|
>honest|64|a23
>hope|56|a42
>hospit|64|a12
>hot|72|a10
>hotel|75|a-17
>hour|48|a-21
>hous|61|a58
>how|46|a-40
>hundr|56|a12
>hurri|75|a-30
>husband|72|a21
>i|17|a-4
>ic|72|a-31
>idea|70|a-23
>if|44|a-35
>imagin|75|
>impress|70|a-11
>in|21|a-48
>includ|65|a9
>infant|72|a-11
>insid|75|a49
>inspect|75|a13
>inspector|72|a-17
>instead|70|a-6
>insur|75|
>intak|70|a35
>interest|68|a-11
>interview|48|a20
>into|58|a-47
>is|27|
>it|27|
>itself|65|a59
>jacket|72|a28
>job|48|a-5
>join|65|a40
>joke|72|a56
>judg|70|a-17
>jumper|75|a17
>junior|64|a40
>just|51|
>keep|53|a-4
>kei|68|a40
>kept|59|a78
>kid|65|a-12
>kind|60|a18
>kindli|70|a-29
>kitchen|66|a17
>knee|66|a-24
>knew|60|a5
>knock|72|a49
>know|40|a-34
>label|75|a29
>lad|70|a33
>ladi|63|a-25
>lamb|75|a27
>land|65|a-23
>languag|66|a-8
>last|42|a5
>late|63|
>lath|75|a-20
>laugh|62|a53
>lead|72|a-21
>leader|72|a-31
>leak|72|a-17
>learn|54|a-9
>least|72|a18
>leav|58|a-25
>left|54|a-5
>leg|75|a-5
>lend|70|a-19
>lent|68|a7
>less|64|a-11
>lesson|70|
>let|50|
>letter|57|a-18
>level|61|a-46
>librari|75|a9
>librarian|75|a22
>licenc|58|a-21
>life|68|a21
>lift|65|a27
>light|75|a-8
>like|41|a37
>line|53|a16
>list|57|a23
>listen|62|
>littl|72|a11
>live|63|a16
>load|72|a-12
>loan|72|
>log|68|a-18
>long|57|a21
>longer|68|a-27
>look|42|a-38
>loos|75|a-7
>lose|66|a-22
>lost|60|a-14
>lot|66|
>love|61|a8
>lower|75|a27
>lunch|68|a-12
>m|68|a25
>machin|61|a-34
>made|48|a16
>mai|56|a99
>mail|66|a-9
>main|75|a-14
>mainli|75|a-22
>make|51|a15
>man|61|a5
>manag|63|a22
>mani|66|a52
>manner|75|a-21
>manual|75|a-5
>map|75|a-11
>mark|70|a-4
>market|62|a-21
>match|72|
>math|70|a-30
>matter|75|a10
>mayb|70|a41
>me|24|a51
>mean|68|a57
>meant|75|a-8
>meantim|75|
>mechan|72|a-15
>medic|65|a5
>meet|55|a-30
>meetup|75|a-21
>mention|60|a-33
>menu|72|a-16
>messag|72|a-5
>met|63|a47
>mid|75|a-10
>middl|70|a8
>might|66|a-30
>mile|72|a-17
>milk|72|a-6
>million|61|a-20
>mind|63|
>mine|62|a-26
>minut|52|
>miss|59|
>mission|75|a35
>mistak|72|a-28
>model|75|a8
>modul|66|a-12
>moment|75|a-12
>monei|72|a-19
>month|49|
>monthli|75|a-10
>more|48|a14
>morn|50|a20
>most|54|a-13
>mostli|50|a-36
>mother|60|a57
>motor|75|
>move|56|a-13
>much|54|a38
>mud|75|a14
>museum|75|
>music|75|a37
>must|59|a-24
>my|27|a40
>myself|64|a51
>n|75|a-15
>name|49|
>nd|70|a-19
>near|66|a-11
>nearli|64|a-10
>need|46|a54
>neighbor|75|a-25
>nerv|75|a-41
>nervou|72|a57
>never|48|a22
>new|49|a29
>next|50|
>nice|68|a11
>night|49|a-20
>nine|51|a-20
>nineteen|75|a-37
>nineti|70|a-9
>no|45|a35
>nobodi|57|a29
>none|72|a-15
>nor|75|a-28
>normal|72|
>not|34|a15
>note|72|a-15
>noth|56|a5
>notic|63|
>now|44|
>number|54|a-15
>nurs|64|a62
>of|26|a-12
>off|53|a-54
>offer|59|a-45
>offic|49|a-15
>often|75|a-25
>old|52|a-15
>older|66|a-27
>on|22|a6
>onc|54|a-31
>onli|42|a8
>onlin|70|a44
>open|50|a28
>oper|72|a-15
>or|42|a15
>order|62|a-20
>organ|72|a-10
>origin|66|a54
>other|54|
>otherwis|75|a-23
>our|50|a-6
>out|43|a-13
>over|47|a4
>overtim|75|a-7
>ow|66|a-8
>own|49|a-12
>owner|63|a-5
>page|60|a19
>pai|56|a-19
>paid|65|
>paint|65|a11
>pair|70|
>pancak|75|
>panel|75|a-12
>paper|52|a6
>parent|66|
>park|70|a-47
>part|61|
>pass|61|a-42
>passeng|72|a-4
>passport|72|a57
>past|66|a70
>pastri|72|
>patch|75|a25
>path|75|a-24
>patienc|64|a11
>patient|59|a24
>payrol|75|a-20
>pension|75|a-8
>peopl|46|a74
>per|70|a-6
>percent|75|a-21
>permit|72|
>person|60|a63
>phone|57|a29
>photograph|72|a-29
>physic|75|
>pick|59|a-15
>pictur|66|a49
>piec|64|a-29
>pin|75|a-6
>place|47|a55
>plai|72|a43
>plan|59|a-18
>plant|65|a46
>pleas|55|a-12
>plot|75|
>plu|75|a29
>po|68|
>point|62|
>polici|70|a39
>posit|50|a7
>post|50|a-27
>pot|75|a16
>pound|75|a5
>practic|70|a-9
>prai|75|a89
>prefer|75|a-8
>prepar|65|a-9
>present|64|a-18
>press|65|a23
>pressur|75|a11
>pretend|75|a17
>price|66|a-5
>print|72|a-37
>printer|75|a-14
>privat|72|a-6
>problem|60|a-59
>process|75|a34
>product|72|a-9
>program|70|a-6
>project|68|a-30
>promis|63|
>proper|72|a36
>properli|72|
>proud|72|a8
>publish|72|a18
>pull|72|a-10
>pump|68|a-18
>pupil|72|a-12
>put|48|a20
>qualifi|72|a8
>quarri|72|a9
>quarter|75|a20
>question|58|a18
>queue|66|a-22
>quick|75|a16
>quiet|72|
>quit|70|a-29
>radio|75|a-22
>rain|57|a-29
>rais|75|a35
>ran|54|a-4
>rang|70|a-25
>rate|64|a45
>rather|63|a-43
>reach|72|
>read|55|a-43
>reader|72|a15
>readi|64|a-8
>real|72|a-4
>realli|75|a48
>reason|68|a14
>rebuilt|75|a-5
>receiv|72|a31
>reckon|72|a-7
>recommend|72|a39
>record|62|a-10
>recruit|75|a38
>red|75|a39
>refer|62|a-20
>refere|72|a-36
>refresh|75|a18
>refug|75|
>regard|68|a-10
>registr|62|a-27
>regret|68|a61
>releas|66|a-60
>reliev|75|a-29
>remain|68|a12
>rememb|63|a35
>remind|75|a19
>renew|64|a-24
>rep|75|a17
>repair|72|a-16
>repeat|75|
>repli|75|a70
>report|61|a-33
>reput|72|a52
>requir|75|a50
>research|75|
>respect|75|a51
>respons|72|a-5
>rest|72|a14
>result|66|a-12
>return|61|a-7
>review|70|a28
>rig|75|a-5
>right|53|a34
>ring|58|a25
>road|65|a-13
>robot|72|a-31
>role|56|a56
>roof|66|a43
>room|50|a-19
>rota|70|a-13
>rough|75|a32
>round|56|a-5
>rout|70|a-28
>row|75|a-6
>rule|70|a-5
>run|52|a13
>rural|75|a-27
>rush|72|a34
>s|43|a23
>safe|75|a-7
>safeti|65|a19
>sai|42|a-15
>said|46|a9
>salari|68|a22
>same|45|a-59
>sampl|70|a-19
>sang|75|a16
>sat|62|a-27
>saw|56|a21
>scaffold|70|a-7
>scale|72|a-18
>scan|72|a-16
>school|54|a-20
>sea|75|a-7
>search|68|a14
>season|56|a36
>seat|70|a-17
>second|50|a-59
>section|72|a5
>see|50|a-15
>seem|68|a21
>seen|65|a44
>send|48|a-22
>senior|75|a-24
>sent|66|
>seri|75|a-25
>serv|66|a-18
>servic|66|a-8
>set|62|a30
>settl|70|a-13
>seven|56|a-36
>sew|75|a5
>shall|72|a9
>share|66|a-21
>she|49|a-29
>shed|68|a32
>sheet|66|a-22
>shelv|75|a-7
>shift|54|a-70
>ship|66|a27
>shoe|75|a-12
>shop|59|a7
>short|59|a31
>should|49|a26
>shout|66|a5
>show|52|a-13
>shut|65|a-40
>sick|68|
>side|63|a-16
>sign|68|a-32
>signal|72|a-9
>simpli|70|a-47
>sinc|42|a44
>sing|75|a62
>singl|64|a-20
>sister|70|a-9
>sit|59|a25
>site|62|a-18
>six|46|a-59
>sixteen|72|a-17
>sixti|65|a-23
>size|68|a-38
>skin|75|
>sleep|65|a-17
>slide|75|a-18
>slip|75|a-15
>slow|70|a26
>slower|75|a-21
>small|51|a11
>smaller|75|a-27
>smell|65|a-9
>smile|72|a-24
>so|31|a-18
>soft|75|
>sold|64|a-25
>some|55|a-28
>somebodi|60|a-9
>someon|62|a58
>someth|57|a37
>sometim|75|a-8
>song|75|
>soon|63|a50
>sooner|75|a-18
>sorri|72|a-7
>sort|66|a-7
>sound|62|a9
>soup|72|a4
>spare|75|
>speak|54|a16
>speed|72|a-12
>spend|75|a24
>spent|63|a-31
>spoke|66|a34
>sponsor|75|
>spot|70|a-10
>spring|57|a33
>staff|64|a-21
>stai|55|
>stair|68|a64
>stall|75|a-37
>stand|61|a10
>start|48|a-22
>state|75|a34
>steadi|72|a-7
>steel|75|a16
>step|70|a8
>still|42|a35
>stock|70|a-54
>stood|68|a47
>stop|62|a59
>store|64|a13
>stori|65|a-14
>straight|65|a20
>street|75|a-8
>stretch|75|a-17
>strike|72|a11
>stroke|72|a41
>strong|72|a-9
>stubborn|75|a62
>student|63|a-35
>studi|68|a-17
>such|62|a23
>suggest|70|a-13
>suit|58|a-34
>summer|60|
>supervisor|70|a-8
>support|72|a-37
>sure|75|
>surviv|66|a16
>swap|75|a-28
>swear|70|a-9
>switch|70|a-15
>system|61|a-13
>tabl|72|
>tag|75|a-4
>take|53|a34
>taken|68|a-10
>talk|52|a16
>tandoor|75|a12
>tank|66|a-14
>tape|75|a-10
>tast|72|a-17
>taught|53|a-41
>tax|75|a12
>tea|70|a-40
>teach|59|a46
>teacher|72|a-19
>team|55|a-23
>technician|75|
>telephon|75|
>tell|48|
>teller|70|a-28
>ten|56|a-63
>tender|75|a-6
>term|65|a6
>test|54|a21
>text|75|a-17
>th|53|a36
>than|46|a32
>thank|51|a76
>that|28|a-9
>the|13|a-37
>thei|43|a-32
>their|50|a-29
>them|45|a-63
>themselv|75|a20
>then|51|a-28
>there|44|a-9
>these|70|
>thi|44|a14
>thick|75|a10
>thing|54|a48
>think|55|a21
>third|62|a-13
>thirteen|70|a-23
>thirti|55|a4
>those|65|a27
>though|63|a-33
>thought|57|a79
>thousand|70|a-8
>three|42|a4
>threw|75|a-12
>thrill|75|a4
>through|49|a-29
>ticket|62|a36
>tide|75|a-8
>tidi|72|a19
>till|62|a-4
>time|44|a56
>tin|66|a13
>tire|70|a-29
>to|22|a-15
>togeth|68|a9
>told|46|a-34
>tomorrow|68|a33
>too|53|a-65
>took|54|a11
>top|68|a33
>touch|72|a-38
>tour|68|a17
>town|66|a28
>trade|68|a-11
>trai|75|a-4
>train|49|a-30
>tram|75|a-7
>translat|68|a-24
>trauma|70|a-6
>travel|70|a-25
>treat|65|a43
>tri|75|a-9
>trial|75|a15
>truck|66|
>trust|70|a-23
>try|66|a-6
>tube|75|
>turn|56|a5
>twelv|59|a-7
>twenti|57|a-30
>twice|53|a9
>twin|75|
>two|36|a-44
>type|68|a-14
>umbrella|75|a53
>under|54|a-47
>underground|75|
>understand|70|a4
>understood|75|a-25
>union|75|a-6
>unit|62|a-33
>until|46|a-32
>up|42|a-21
>us|43|a-59
>usual|70|a-9
>vacanc|72|a20
>vaccin|68|a-14
>valid|66|a-13
>van|72|a-24
>vault|75|a-13
>veri|49|a-8
>version|72|a-6
>vet|70|a-12
>view|75|a-19
>villag|75|a19
>visit|65|a-22
>visitor|75|a20
>voic|64|a11
>vouch|75|a-38
>wa|32|
>wai|51|a-14
>wait|56|a46
>walk|59|
>wall|62|a22
>want|43|a29
>ward|66|a-41
>warm|68|a7
>wash|75|
>watch|70|a-18
>water|64|a5
>we|38|a-77
>weather|66|
>websit|72|a19
>week|42|a-25
>weekend|62|a-6
>welcom|66|a28
>well|46|a-37
>went|49|a-48
>were|46|
>wet|70|a21
>what|44|
>whatev|70|a4
>when|43|a-17
>whenev|65|a14
>where|39|a20
>whether|60|a-37
>which|42|a-19
>while|63|
>whistl|72|a-7
>white|70|a29
>who|38|a-36
>whole|60|a-5
>whom|65|
>whose|64|a5
>why|59|a8
>will|39|a28
>window|75|
>winter|57|a-13
>wish|62|a17
>with|27|a-45
>withdraw|75|
>within|66|a4
>without|53|a48
>women|75|a11
>wonder|72|a-40
>word|60|a16
>work|41|a-49
>workshop|70|a19
>worn|72|a-11
>worri|64|a-13
>worth|70|a12
>would|33|a61
>write|52|
>written|72|a-22
>wrong|68|a31
>wrote|64|a-37
>x|75|a24
>yard|65|a23
>ye|65|a48
>year|32|a-59
>yesterdai|60|a-10
>yet|63|a19
>you|26|a-60
>young|72|a24
>your|35|a-102
>zero|75|
>£|75|a30
>–|65|a53
>⟨|18|a-28
? _4|75|a37
^ _ $|57|a-46
^ _ ,|54|a-45
^ _ and|75|a-7
^ _ gave|75|a-9
^ _ ha|70|a74
^ _ is|72|a56
^ _ s|66|a83
^ _ wa|65|a5
^ _1|38|a-11
^ _2|29|a17
^ _3|34|a-34
^ _4|27|a-27
^ a _|68|a-13
^ at _|52|a-34
^ best , _|75|a-23
^ best . _|75|a-23
^ for . _|75|a19
^ for _|72|a8
^ from _|72|a-7
^ greet . _|72|a-16
^ greet from _|75|a-7
^ i . _|50|a-9
^ i am _|70|a-9
^ i hope _|75|a5
^ i left _|68|a33
^ i speak _|70|a-8
^ if . _|68|a39
^ if _|62|a34
^ if the _|75|a5
^ in . _|75|a-6
^ in _|44|a-39
^ it . _|66|a-19
^ it _|61|a-21
^ it is _|75|
^ it wa _|75|a-13
^ mr _|66|a-6
^ my _|48|a-23
^ nobodi . _|72|a49
^ old _|75|a-10
^ on . _|75|a-4
^ peopl . _|72|a-7
^ peopl at _|72|a-7
^ pleas . _|68|a-21
^ pleas tell _|70|a-18
^ sinc _|70|a11
^ the . _|66|a-32
^ the _|55|a14
^ thi . _|62|a-31
^ thi is _|62|a-31
^ when _|62|a-23
^ wish _|75|a19
^ with _|66|
^ work . _|75|a14
^ work for _|75|a14
^ would _|72|a25
^ you . _|68|
^ you and _|75|a-7
^ your . _|75|a-9
^ your _|70|a22
_ ! !|75|a7
_ ! $|65|
_ $ |20|a-35
_ ( ⟨|75|
_ , $|66|a-8
_ , 0|65|a-11
_ , a|58|a-9
_ , all|70|a-11
_ , alwai|72|a-13
_ , and|32|a33
_ , as|68|a-15
_ , becaus|65|a-10
_ , but|60|a-19
_ , finish|75|a-7
_ , for|64|a26
_ , from|72|a-4
_ , ha|68|a-21
_ , had|75|a-17
_ , he|66|a14
_ , i|46|a44
_ , in|59|a15
_ , is|65|a-15
_ , it|68|a-20
_ , level|75|
_ , mostli|61|a-21
_ , my|59|a-47
_ , no|70|a5
_ , not|62|a15
_ , on|72|a19
_ , onli|66|a-18
_ , or|70|a11
_ , pleas|75|a31
_ , sai|66|a-22
_ , said|75|a-12
_ , sinc|72|a-28
_ , six|72|a-15
_ , so|43|a-17
_ , tell|75|a-9
_ , that|68|a44
_ , the|51|a-27
_ , thei|72|a-26
_ , then|75|a-10
_ , though|75|a-14
_ , three|72|a-5
_ , two|72|a-11
_ , under|75|
_ , wa|72|a-8
_ , we|68|
_ , when|66|a-17
_ , where|43|a-65
_ , which|55|a-33
_ , who|50|a-60
_ , whom|75|a-26
_ , whose|68|a8
_ , with|54|a-19
_ , you|62|a34
_ , your|70|a8
_ , ⟨|46|a57
_ 0 $|70|a33
_ 0 0|65|a-7
_ 0 and|60|a-20
_ 0 class|72|
_ 0 for|75|a-23
_ 0 in|75|a-6
_ 0 s|70|a-11
_ 0 ⟨|75|a-5
_ : i|72|a-33
_ : the|75|
_ ; we|75|
_ ? $|60|a29
_ about the|75|a25
_ afterward $|75|a-36
_ and a|64|a-19
_ and am|72|a11
_ and can|72|a-12
_ and for|70|a23
_ and have|72|a-16
_ and hi|75|a-7
_ and i|54|a9
_ and in|72|a-5
_ and it|63|a32
_ and me|75|a42
_ and on|70|a-4
_ and sai|75|a-12
_ and she|75|a-8
_ and some|75|a-5
_ and still|75|a-9
_ and that|72|a-11
_ and the|53|a-6
_ and then|66|a-14
_ and to|72|a-19
_ and two|66|a-8
_ and would|70|a7
_ as a|64|a-16
_ as well|68|a-40
_ ask about|75|
_ ask me|72|a7
_ at a|75|a-18
_ at the|63|a-26
_ at ⟨|64|a-33
_ becaus of|70|
_ becaus the|75|a-14
_ becaus thei|75|a-10
_ befor i|70|a31
_ befor the|75|
_ branch $|70|a-32
_ but i|75|a-6
_ but it|75|a-5
_ came in|72|a-5
_ card ,|68|a-16
_ card is|70|a-6
_ certif $|72|a-21
_ certif ,|68|
_ consid me|75|a21
_ do it|75|a-40
_ doe not|75|a-21
_ dure the|72|a-11
_ even more|75|
_ feel like|75|a28
_ first ,|75|a-12
_ for a|64|a-25
_ for an|75|a102
_ for five|66|a-9
_ for four|75|a-18
_ for it|75|a39
_ for my|75|a-32
_ for nine|66|a-11
_ for seven|70|a-4
_ for six|68|a-8
_ for the|50|a-27
_ for thirti|68|a35
_ for three|68|
_ for twelv|75|
_ for two|75|a-8
_ for yesterdai|72|a-13
_ for your|75|a32
_ from 0|75|a55
_ from the|62|a10
_ gave me|64|a-34
_ give me|72|a24
_ ha a|66|a45
_ ha been|66|a13
_ ha chosen|75|
_ ha offer|68|a-62
_ ha onli|75|a52
_ ha the|68|a-44
_ had me|75|a27
_ here $|70|a-22
_ i can|70|a14
_ i could|72|a18
_ i did|72|a-20
_ i drove|75|a-8
_ i had|68|a-27
_ i handl|75|a-17
_ i have|65|a-24
_ i look|75|a-6
_ i wa|59|
_ i work|72|a-5
_ i would|75|a83
_ i wrote|72|a-18
_ if you|75|a9
_ in 0|65|a-6
_ in that|70|a-28
_ in the|52|a6
_ in ⟨|49|a-18
_ is a|68|a-46
_ is at|75|a27
_ is attach|72|a-30
_ is good|70|a33
_ is look|75|a-24
_ is no|72|a-40
_ is not|72|a9
_ is on|70|
_ is someth|75|a-9
_ is still|68|a-17
_ is that|72|a-9
_ is the|57|a47
_ is where|70|a26
_ it wa|75|a-8
_ job $|68|
_ last week|70|a-6
_ last year|68|a-11
_ let me|75|a9
_ licenc ,|72|a-6
_ look like|75|a27
_ made me|68|a4
_ need anyth|75|a-43
_ need someon|75|a34
_ now ,|72|a-8
_ number ,|75|
_ of the|75|a23
_ offic $|75|a-21
_ offic on|68|a-15
_ on 0|72|a-16
_ on a|70|a-16
_ on my|72|a-11
_ on the|52|a-49
_ on ⟨|49|a85
_ or ⟨|70|a-37
_ pai for|72|a29
_ paper in|75|a-14
_ posit $|62|a-17
_ posit at|65|a-12
_ post $|66|a-13
_ post ,|70|a-13
_ role $|68|a-24
_ role ,|72|a-13
_ role and|75|a-26
_ s $|70|a45
_ s fine|72|a-15
_ s interview|75|a-37
_ s reput|75|a37
_ seem to|75|a16
_ show me|75|a-11
_ sinc 0|61|a-10
_ sinc i|72|a16
_ sinc the|70|a16
_ sinc ⟨|72|
_ so i|75|a20
_ sound like|75|a4
_ speak veri|75|a-24
_ stai with|75|a-25
_ taught me|62|a-22
_ team $|72|a30
_ than the|75|a10
_ that i|62|a27
_ that we|72|a-13
_ that you|61|a-26
_ that ⟨|70|a-42
_ the same|75|a-5
_ thi morn|70|a-22
_ to get|75|a-10
_ to know|75|a19
_ to ⟨|70|a-16
_ told me|65|
_ treat it|75|a13
_ turn out|75|
_ two year|75|a-16
_ until the|65|a-13
_ until ⟨|75|a-28
_ us to|75|a-9
_ wa a|68|a4
_ wa my|72|a-10
_ wa the|64|a-15
_ want me|65|a11
_ want to|75|a-15
_ we had|59|a-4
_ when i|75|a-10
_ where i|75|a-9
_ who would|75|a-15
_ will be|75|a7
_ will not|72|a8
_ with a|60|a-26
_ with my|68|a49
_ with on|75|a-15
_ with the|62|a-14
_ with ⟨|75|a-7
_ would be|63|a51
_ would have|75|a-17
_ would like|72|a-15
_ ⟨ ⟨|75|a-27
_0 !|62|a8
_0 $|20|a-35
_0 (|64|a-20
_0 )|65|a-15
_0 ,|16|a-96
_0 0|40|a-89
_0 :|56|a12
_0 ;|57|
_0 ?|57|a52
_0 a|58|a22
_0 about|65|a-16
_0 after|65|a31
_0 afterward|72|a-35
_0 again|68|a22
_0 all|70|a4
_0 also|75|a-29
_0 and|31|a-26
_0 ar|58|a-17
_0 around|75|
_0 as|53|a-22
_0 ask|59|a20
_0 at|49|a-62
_0 back|72|a17
_0 be|68|a-41
_0 becaus|58|a25
_0 befor|56|a38
_0 behind|75|a-30
_0 bless|75|a-21
_0 bodi|75|a-8
_0 branch|61|a-38
_0 bring|75|a-32
_0 but|62|a-20
_0 by|62|a-11
_0 came|62|a-11
_0 can|54|a60
_0 card|59|a-29
_0 certif|54|a-25
_0 class|75|a-13
_0 close|72|a-13
_0 come|68|
_0 consid|70|a26
_0 contract|75|
_0 could|63|a70
_0 cours|66|a-9
_0 dai|68|a-40
_0 depot|72|a-11
_0 did|62|
_0 discharg|75|a-21
_0 do|68|a21
_0 doe|64|a16
_0 dure|70|a-21
_0 eight|72|
_0 end|75|
_0 even|72|a15
_0 ever|70|a-5
_0 everi|65|a-30
_0 famili|75|a23
_0 feel|75|a28
_0 file|75|a-16
_0 first|68|a-25
_0 for|36|a10
_0 found|75|a14
_0 from|53|a7
_0 gave|60|a-43
_0 get|72|
_0 give|65|a41
_0 go|70|a-20
_0 goe|72|
_0 got|66|
_0 ha|41|a79
_0 had|53|a23
_0 handl|72|a10
_0 have|57|a-31
_0 here|70|a-22
_0 hill|75|a20
_0 i|38|a-8
_0 if|70|a40
_0 in|38|a-72
_0 interview|70|a-19
_0 into|75|a6
_0 is|36|a101
_0 it|66|a-11
_0 job|59|a-7
_0 keep|75|a-19
_0 kitchen|75|a21
_0 know|63|a-9
_0 last|58|a-34
_0 let|65|
_0 letter|75|a-8
_0 level|72|a-9
_0 licenc|68|a-9
_0 like|75|a11
_0 line|70|a28
_0 look|62|a48
_0 lost|70|
_0 machin|75|a-32
_0 made|63|a33
_0 mai|70|a22
_0 make|72|a4
_0 mean|75|a14
_0 modul|75|a-9
_0 mostli|75|a-15
_0 must|75|a32
_0 my|66|a-17
_0 name|72|a-27
_0 need|57|a53
_0 never|75|
_0 next|75|a-29
_0 not|75|a15
_0 now|65|a-16
_0 number|66|a-9
_0 of|63|a52
_0 offic|57|a18
_0 on|40|a-35
_0 open|72|a55
_0 or|61|a-26
_0 pai|65|
_0 paper|63|a-11
_0 pick|75|a11
_0 pleas|75|a20
_0 posit|53|a-45
_0 post|57|a-24
_0 put|64|a-8
_0 registr|65|a-16
_0 releas|75|a-7
_0 result|75|
_0 return|75|a43
_0 right|75|a-44
_0 road|72|a-11
_0 role|60|a-52
_0 room|72|a-15
_0 round|72|a-9
_0 run|64|a27
_0 s|43|a30
_0 sai|62|a32
_0 said|63|a5
_0 school|75|a-15
_0 seem|72|a26
_0 send|72|a16
_0 seven|75|a-9
_0 should|60|a9
_0 show|70|a-25
_0 side|75|a9
_0 sinc|51|a-12
_0 site|75|a-16
_0 so|60|a-23
_0 sound|70|a43
_0 speak|68|a-11
_0 stai|72|a-22
_0 stand|72|a37
_0 start|72|a16
_0 still|57|a32
_0 store|75|
_0 suggest|75|a-13
_0 suit|75|a-9
_0 take|66|a46
_0 taught|62|a-22
_0 team|72|a30
_0 test|66|a-14
_0 than|65|a60
_0 that|46|a-45
_0 the|53|a-4
_0 thei|70|a-18
_0 there|66|
_0 thi|61|a-6
_0 think|75|a6
_0 three|72|a-22
_0 time|75|a-53
_0 to|48|a17
_0 told|63|a-5
_0 tomorrow|75|a13
_0 too|70|a-26
_0 took|70|
_0 train|63|a-15
_0 treat|75|a13
_0 turn|64|a38
_0 twice|72|a73
_0 two|72|a-26
_0 until|57|a-13
_0 up|75|a-7
_0 us|75|a-9
_0 vacanc|75|a24
_0 vet|75|a-12
_0 wa|44|a27
_0 wait|75|a12
_0 want|58|a5
_0 we|46|a-56
_0 well|70|a-20
_0 went|68|a-7
_0 were|62|a10
_0 when|62|a-47
_0 whenev|72|a11
_0 where|68|a-26
_0 while|72|a-18
_0 who|56|a-23
_0 will|50|a19
_0 with|44|a-21
_0 work|72|a-5
_0 would|50|a10
_0 yesterdai|68|a-10
_0 yet|75|a9
_0 you|59|a-39
_0 –|70|a29
_0 ⟨|56|a17
_1 !|64|a5
_1 $|33|a-9
_1 ,|34|a4
_1 0|46|a-37
_1 :|75|a-31
_1 ;|68|a-22
_1 ?|62|a-63
_1 a|38|a-5
_1 about|61|a17
_1 after|75|a23
_1 again|72|a-17
_1 all|59|a9
_1 alreadi|68|
_1 also|66|
_1 alwai|70|a16
_1 am|70|a6
_1 an|60|a11
_1 and|29|
_1 ani|64|a51
_1 anoth|75|a32
_1 anyth|75|a-43
_1 ar|65|a27
_1 as|61|a7
_1 ask|63|a-46
_1 at|53|a51
_1 attach|72|a-30
_1 autumn|75|a-14
_1 back|72|a-30
_1 be|53|a33
_1 becaus|65|a-10
_1 been|62|a5
_1 befor|68|a-36
_1 better|70|a-5
_1 but|58|a-32
_1 by|65|a10
_1 call|66|a32
_1 came|75|
_1 can|60|a-9
_1 card|68|a36
_1 certif|68|a-4
_1 chosen|75|
_1 class|66|
_1 clean|75|a-5
_1 close|68|a11
_1 coffe|72|a10
_1 come|62|a-23
_1 could|64|a33
_1 cours|75|a-13
_1 cut|75|a4
_1 dai|68|a-18
_1 decid|72|a23
_1 did|64|a-35
_1 do|63|a14
_1 drove|75|a-8
_1 eight|72|a-16
_1 eleven|72|a-8
_1 even|70|a27
_1 everi|66|a78
_1 exam|75|a-4
_1 fine|68|a-31
_1 finish|68|a-10
_1 first|60|a36
_1 five|62|a-15
_1 follow|75|a-9
_1 for|46|a12
_1 forti|72|a-14
_1 four|70|a-20
_1 fourteen|72|a14
_1 from|61|a17
_1 full|75|a6
_1 gave|72|a-25
_1 get|65|a37
_1 give|65|a-24
_1 go|62|a-4
_1 good|63|a-23
_1 got|66|a48
_1 grade|75|a-6
_1 ha|55|a-22
_1 had|53|a-38
_1 half|65|a-7
_1 handl|75|a-17
_1 have|52|a45
_1 he|65|a6
_1 hear|75|a-4
_1 help|75|a29
_1 her|72|a17
_1 here|75|a23
_1 hi|66|a-44
_1 hire|75|
_1 home|72|a-17
_1 how|72|a8
_1 i|37|a35
_1 if|60|a40
_1 in|44|a-9
_1 interview|66|a4
_1 into|72|a-31
_1 is|48|a39
_1 it|44|a24
_1 job|75|a14
_1 just|72|a-9
_1 keep|72|a27
_1 kept|75|a43
_1 know|65|
_1 last|72|a-11
_1 learn|72|a26
_1 less|75|
_1 let|66|a-22
_1 level|72|a-22
_1 like|59|a25
_1 long|75|a17
_1 look|61|
_1 made|62|
_1 me|39|a40
_1 meet|72|a-8
_1 more|70|a23
_1 morn|66|a10
_1 most|72|a-25
_1 mostli|59|a-5
_1 move|75|a-9
_1 much|75|a-28
_1 my|43|a14
_1 name|75|a-10
_1 need|64|a45
_1 never|75|a-47
_1 next|72|a5
_1 night|75|a14
_1 nine|62|a-25
_1 no|58|a10
_1 nobodi|75|a-12
_1 not|49|a71
_1 noth|75|a18
_1 now|61|a11
_1 of|56|a6
_1 offer|65|a-60
_1 on|44|a-47
_1 onc|72|a-34
_1 onli|59|a13
_1 open|63|a46
_1 or|59|a-31
_1 our|72|a-9
_1 out|66|a10
_1 over|72|
_1 pai|75|a14
_1 peopl|75|a7
_1 pleas|72|a39
_1 prepar|75|a-11
_1 put|61|a-18
_1 ran|70|a-6
_1 rememb|75|a-11
_1 reput|75|a37
_1 return|75|a-4
_1 room|70|a-37
_1 run|75|
_1 s|70|a-11
_1 sai|58|a26
_1 said|68|a-18
_1 same|72|a-6
_1 second|75|a-5
_1 see|70|
_1 send|75|a-12
_1 seven|66|a-9
_1 she|68|a-13
_1 short|72|a38
_1 should|72|a-16
_1 show|68|a-19
_1 sinc|59|
_1 six|60|a-22
_1 so|42|a4
_1 some|72|
_1 somebodi|75|a4
_1 someon|68|a42
_1 someth|72|a-10
_1 still|59|a-32
_1 suit|75|a14
_1 take|70|a27
_1 taught|72|a-6
_1 tell|65|a-6
_1 ten|72|a17
_1 thank|75|a46
_1 that|47|a10
_1 the|28|a5
_1 thei|59|
_1 their|70|a16
_1 then|61|a-10
_1 there|68|a-13
_1 thi|62|a-17
_1 thirti|64|a25
_1 though|75|a-14
_1 three|57|a22
_1 through|72|
_1 time|75|a37
_1 to|48|a14
_1 told|66|a-29
_1 took|70|a5
_1 try|75|a13
_1 twelv|70|a-6
_1 twenti|70|a5
_1 two|53|
_1 under|72|a-4
_1 up|64|a12
_1 us|57|a-25
_1 valid|75|
_1 veri|68|a17
_1 wa|51|a-31
_1 want|68|a30
_1 we|57|a-18
_1 week|62|a-48
_1 well|65|a-17
_1 went|68|a-18
_1 were|72|a-13
_1 what|68|a22
_1 when|59|a-33
_1 where|42|a-20
_1 which|53|
_1 who|49|a-40
_1 whom|75|a-26
_1 whose|68|a8
_1 will|66|a12
_1 with|47|a-11
_1 work|68|a-7
_1 would|57|a-10
_1 write|72|a-34
_1 wrote|66|a-23
_1 year|54|a-7
_1 yesterdai|72|a-13
_1 you|46|
_1 your|53|a19
_1 ⟨|33|a19
_2 !|72|a20
_2 $|35|
_2 )|72|a-15
_2 ,|34|a-17
_2 0|45|a-11
_2 ;|66|a12
_2 ?|59|a-5
_2 a|39|
_2 about|62|a-25
_2 after|62|a-15
_2 ago|72|a-22
_2 all|61|a-43
_2 also|75|a9
_2 alwai|75|a-7
_2 am|64|a35
_2 an|65|a20
_2 and|37|a17
_2 ani|75|a-24
_2 anoth|72|a36
_2 answer|75|a-30
_2 ar|63|a6
_2 as|63|a4
_2 ask|68|a17
_2 at|55|a4
_2 autumn|70|a-7
_2 back|63|a38
_2 be|57|a19
_2 been|63|a-15
_2 befor|65|a22
_2 best|72|a48
_2 better|75|a24
_2 book|75|a-24
_2 boss|75|a-13
_2 bring|75|a-16
_2 but|66|a22
_2 by|60|a39
_2 call|72|
_2 came|75|
_2 can|63|a-13
_2 case|70|a-9
_2 chara|72|a-6
_2 class|75|a-8
_2 clean|72|a8
_2 come|70|a-22
_2 correct|72|a-5
_2 cri|75|a11
_2 current|68|a-6
_2 custom|75|
_2 dai|61|a-35
_2 did|68|a-6
_2 do|66|a-28
_2 done|72|a-23
_2 down|72|a-20
_2 each|75|a-7
_2 eight|75|
_2 els|75|a-43
_2 end|72|a-8
_2 even|72|a20
_2 everi|62|a-9
_2 fair|75|a-9
_2 famili|66|a10
_2 feel|75|a25
_2 final|72|a-25
_2 find|75|
_2 first|56|a15
_2 five|64|a-36
_2 flood|75|a-4
_2 for|45|a26
_2 forti|70|a-5
_2 found|72|a-15
_2 four|63|a-34
_2 fourteen|75|a9
_2 from|55|a14
_2 get|70|a14
_2 go|72|a-38
_2 goe|75|a30
_2 good|65|a25
_2 got|72|a-19
_2 ha|66|a-37
_2 had|64|a-25
_2 have|50|a5
_2 he|65|
_2 head|70|a-20
_2 heat|75|a25
_2 her|72|a30
_2 here|75|a10
_2 hi|75|a-13
_2 hold|75|a-7
_2 hospit|75|a8
_2 hour|66|a18
_2 how|65|a-29
_2 hundr|72|a25
_2 i|32|a-27
_2 if|70|a-25
_2 in|44|a9
_2 intak|75|a39
_2 interview|59|
_2 is|50|a-10
_2 it|46|
_2 itself|75|a65
_2 junior|72|a57
_2 just|64|a20
_2 kept|75|a13
_2 knew|72|a11
_2 know|62|a26
_2 last|62|
_2 left|75|a-16
_2 let|70|a18
_2 letter|72|a8
_2 like|68|a4
_2 line|75|a26
_2 listen|75|a29
_2 long|75|
_2 look|75|a34
_2 love|72|
_2 make|75|
_2 me|40|a17
_2 mention|75|a-4
_2 minut|66|a9
_2 month|68|a-21
_2 more|70|
_2 morn|70|a-14
_2 most|72|a-17
_2 mother|72|a-22
_2 move|72|a11
_2 much|75|a22
_2 my|47|a40
_2 name|70|a10
_2 need|68|a-43
_2 never|70|a-26
_2 new|63|a36
_2 next|72|a11
_2 night|65|
_2 nine|68|a30
_2 no|68|
_2 none|75|a-6
_2 not|57|a6
_2 noth|68|a8
_2 number|72|a14
_2 of|52|a11
_2 off|75|a-8
_2 on|46|a10
_2 onli|60|a26
_2 open|70|a41
_2 or|59|a-32
_2 order|75|
_2 other|75|a30
_2 our|70|a30
_2 out|65|a25
_2 over|65|
_2 own|65|a22
_2 paper|70|a-8
_2 peopl|64|a32
_2 place|66|a-11
_2 plant|75|a58
_2 point|75|a-5
_2 post|75|a-14
_2 problem|75|a-34
_2 put|72|
_2 ran|72|a-6
_2 readi|75|a-12
_2 respons|75|a-4
_2 right|75|a26
_2 ring|75|a17
_2 run|75|a17
_2 sai|64|a-30
_2 said|65|a7
_2 salari|75|a7
_2 same|63|a5
_2 school|75|a-12
_2 season|68|a39
_2 second|66|a-51
_2 see|68|a-33
_2 sent|75|a-26
_2 she|75|a14
_2 shop|75|a-25
_2 sinc|70|a19
_2 six|66|a-11
_2 small|72|a24
_2 so|60|a12
_2 somebodi|72|
_2 someon|75|a-11
_2 speak|68|
_2 spent|75|a-4
_2 spoke|75|a-10
_2 spring|72|
_2 start|72|a-14
_2 still|64|a61
_2 summer|70|a23
_2 talk|75|a-30
_2 taught|75|a12
_2 tell|66|a-12
_2 term|75|a-23
_2 test|75|
_2 than|65|a11
_2 thank|75|a30
_2 that|51|a21
_2 the|31|a-37
_2 thei|63|
_2 their|70|a12
_2 them|75|a-6
_2 then|68|
_2 there|70|
_2 thi|68|a-9
_2 thirti|75|a-4
_2 three|64|a15
_2 through|68|a-5
_2 ticket|72|a33
_2 time|65|a46
_2 to|42|
_2 told|68|a22
_2 too|75|a-7
_2 took|72|a15
_2 train|68|a26
_2 treat|75|a-8
_2 turn|75|a-12
_2 twenti|68|a-23
_2 two|53|a42
_2 under|68|a-8
_2 until|75|a-5
_2 up|61|a22
_2 us|59|a12
_2 veri|70|a-9
_2 wa|50|a-48
_2 wai|70|a-18
_2 want|65|a4
_2 warm|75|a-13
_2 we|57|a-24
_2 weather|75|a12
_2 websit|75|a20
_2 week|66|a-4
_2 well|65|a-17
_2 went|66|a-14
_2 were|68|a-12
_2 what|68|a-19
_2 when|70|a5
_2 where|65|a-7
_2 whether|75|a-10
_2 which|65|a-16
_2 who|68|a-13
_2 whom|75|
_2 will|59|a-23
_2 winter|75|
_2 with|48|a29
_2 work|62|a30
_2 would|58|a36
_2 year|43|a-52
_2 you|45|a-24
_2 your|53|a-36
_2 ⟨|33|a-7
a 0 _|72|a-4
a _ $|63|a-33
a _ ,|68|a-8
a _ 0|70|a-7
a _ card|75|a-4
a _1|43|a-104
a _2|59|a-53
a _3|38|a-9
a _4|37|a6
a hospit . _|75|
a hotel . _|75|a-5
a hotel in _|75|a-5
a lot . _|75|a29
a member . _|75|a-16
a member of _|75|a-16
a week . _|75|a14
about _ $|59|a46
about _ ,|68|a30
about _ and|75|a-9
about _ wa|72|a-13
about _1|46|a75
about _2|48|a-23
about _3|63|a9
about _4|55|
about how _|75|a28
about the _|49|a-62
account _2|66|a43
account _3|72|a-10
across _2|72|a-10
admir _2|72|a24
advic _3|75|
after _ $|70|a-25
after _ ,|68|a-12
after _1|57|a-53
after _2|62|a-11
after _3|66|a-4
after _4|66|a-6
after the _|64|a-29
again _2|66|a22
again _4|75|a-23
again at _|75|a20
against _1|75|a23
agenc _2|75|a-12
all _2|55|a41
all _3|72|
all _4|68|a11
all at _|64|a32
all the _|72|a18
along _3|75|a-18
alreadi _2|72|a18
alreadi _3|68|a32
alreadi _4|75|a-6
also _2|70|a-7
also _3|68|a-4
also _4|72|a-8
am _ ,|70|a-5
am _1|66|a-17
am _2|61|
am _3|53|a-20
am _4|52|a-6
am at _|75|a-36
am on _|75|a12
am start . _|75|a-16
an _1|57|a-47
an _2|70|a-18
an _3|59|a9
an _4|60|
an hour . _|75|a29
analyst _2|75|
and _ $|59|a-48
and _ ,|60|a5
and _ bless|75|a-21
and _ for|61|a-44
and _ is|70|
and _ on|66|a-26
and _ will|75|a17
and _1|40|a-39
and _2|43|a-13
and _3|41|a-23
and _4|42|a-9
and a _|75|
and about _|75|a27
and at _|72|a-13
and enough _|75|a-21
and i . _|57|a28
and i speak _|70|a-20
and my _|72|a-4
and on . _|75|
and on in _|75|
and pleas . _|75|a-31
and pleas thank _|75|a-31
and said , _|72|a-16
and said . _|70|a-16
and the . _|72|a-26
and the _|60|a-23
and to . _|70|a55
and to ⟨ _|75|a63
and work . _|75|a18
and ⟨ , _|75|
and ⟨ . _|66|a11
and ⟨ _|59|a9
ani _3|75|
ani _4|70|a-15
anoth _4|75|a-5
answer _2|75|a13
anyth _2|70|a16
appli _2|70|a6
appli to _|72|
appoint _2|75|a-8
ar _2|65|a-16
ar _3|62|a14
ar _4|64|
around _1|70|a-18
as _ $|70|
as _ ,|70|a-26
as _1|55|a-21
as _2|56|a-4
as _3|61|
as _4|53|a-15
as a _|65|a-10
as my _|75|a-27
ask _1|68|a10
ask _2|59|a-8
ask _3|66|a36
ask _4|63|a-15
ask if _|75|a17
at _ $|35|a53
at _ ,|34|a24
at _ ;|70|a-22
at _ ?|70|a37
at _ and|59|a-24
at _ as|70|a26
at _ befor|75|a-20
at _ but|70|a-11
at _ for|57|a-50
at _ ha|64|a-34
at _ had|72|a-7
at _ have|75|a-12
at _ i|53|a-33
at _ in|62|a4
at _ is|59|a-7
at _ know|70|a-5
at _ look|75|a27
at _ now|75|a-10
at _ on|60|a7
at _ s|62|
at _ should|75|a5
at _ sinc|75|a-25
at _ speak|70|a-6
at _ suggest|75|a-13
at _ taught|72|a-8
at _ that|72|a27
at _ the|65|a21
at _ to|75|a-18
at _ too|75|a5
at _ until|70|a-24
at _ wa|63|a-33
at _ we|55|a-43
at _ went|75|
at _ were|70|a54
at _ when|75|a-30
at _ who|72|a-30
at _ will|75|a-42
at _ with|59|a34
at _ would|75|a-23
at _ ⟨|75|
at _1|20|a68
at _2|42|a17
at _3|60|a7
at _4|49|a-11
at home . _|68|a25
at home in _|70|a-19
at the _|44|a59
at your _|64|a-17
attach _1|72|a-8
attach _2|75|
attach _3|62|a-21
attach _4|72|a-7
attach to . _|70|a-12
attach to 0 _|72|
attend _4|72|a41
audit _2|72|a-50
aunt _2|75|a-4
aunt in _|75|a-4
awai _2|75|a9
awai from _|75|a9
b _3|75|a-4
back _2|57|a4
back _3|64|a-21
back from _|72|
back to _|65|a-44
bai _2|75|a4
be _2|57|a-10
be _3|54|a36
be _4|51|a-18
be at _|72|a23
be honest . _|75|a-7
be in _|70|a-7
be part . _|75|a-19
be part of _|75|a-19
be us . _|75|a41
becaus _1|75|a-9
becaus _2|68|a18
becaus _3|72|
becaus _4|75|
been _2|65|a19
been _3|64|a37
been _4|66|
been with _|75|a41
befor _1|64|a-29
befor _2|72|a7
befor _3|70|a-11
began _2|75|
begin _2|75|a9
believ _1|75|
bench _2|72|a-15
best , _|75|a-23
best _2|68|a8
best _3|63|a-45
best regard , _|72|a-10
best regard . _|72|a-10
best wish . _|75|a-38
between _ and|70|a-8
between _1|65|a-37
between _3|72|a-19
between _4|75|a-18
between ourselv , _|75|a-15
between ourselv . _|75|a-15
big _1|75|a-9
big _3|75|a14
board _2|70|a-18
board _3|70|a17
boi _2|72|a9
book _2|66|a-18
book for _|75|a-8
boss , _|75|a-11
boss _2|63|a-27
boss _3|75|a-20
boss in _|75|a-28
both _3|75|a-13
bought _4|72|a39
box _2|70|a-26
branch _2|75|a-7
branch in _|75|a-7
bring _1|72|a8
bring _2|62|a39
bring _3|68|a6
bring _4|57|
bring my _|68|a-12
bring to _|72|a59
bu _2|62|a-28
bu _3|70|a-6
bu from _|68|a-7
bui _2|75|a15
bui for _|75|a15
busi _3|72|a20
but _ ha|75|a8
but _ wa|75|a17
but _1|56|a36
but _2|66|a30
but _3|64|a-7
but _4|63|a16
but i . _|75|a14
by _ $|63|a-29
by _ ,|64|a-21
by _ and|72|a-18
by _ in|70|a-22
by _1|48|a18
by _2|62|a-27
by _3|70|a22
by _4|66|a29
by the _|66|a-24
call _ $|75|a-42
call _ ,|75|a-19
call _1|62|a19
call _2|75|a33
came _2|60|
came _3|63|a41
came _4|64|a23
came from _|70|a-30
came out . _|72|a24
came out of _|75|
came to _|70|a41
can _3|57|a62
can _4|57|a19
can be . _|75|a15
canteen _2|75|a27
card _2|75|
certif _2|64|a-28
certif _3|75|
certif from _|70|a-10
chang _2|75|a17
chang _3|70|a-8
check _2|64|a-6
check _3|75|a-5
check with _|72|a-11
chef _2|75|a39
children _2|70|a26
class _2|70|a-17
clean _2|75|a45
clean _3|75|
clerk _2|68|
clerk at _|75|a22
client _2|75|a18
clinic _2|70|a-5
clinic in _|70|a-5
coach _3|75|a-21
coffe _2|75|a-37
coffe at _|75|a-37
colleagu _1|75|a-16
colleg _2|75|a-22
come _2|56|a-4
come _3|55|a66
come _4|70|a15
come from _|65|a-17
come through . _|75|a20
come to _|64|a30
come up . _|70|a-7
come up at _|75|a30
compani _2|68|
complet _2|72|a-8
contract _2|63|
contract at _|75|a20
contract with _|72|a-9
contribut _2|72|a36
contribut to _|72|a36
could _3|70|a42
could _4|65|
counter _2|68|
counter in _|75|
cours _2|58|a-29
cours at _|70|a-9
cours in _|65|a-22
credit _3|72|a-11
crew _2|72|a-9
crew _3|72|a-20
crew out . _|75|a-19
crew out of _|75|a-19
current _3|68|a-13
custom _2|72|a-4
custom of _|75|
dai _2|55|a36
dai _3|66|a-9
dai _4|72|a-29
dai at _|68|
dai in _|72|a36
date _2|70|a29
daughter _3|70|a-23
decid _2|65|
delight _4|75|a39
deliv _2|75|a22
design _3|75|a-19
desk _2|62|a-24
desk at _|66|
did _1|75|
did _2|64|a-20
did _3|75|a31
did _4|61|a-29
did at _|72|a-14
diploma _2|75|a-7
discuss _2|70|a-9
discuss the _|72|a-5
dispatch _2|75|a38
dispatch at _|75|a38
do _2|59|a-34
do _3|53|a16
do _4|57|a41
do at _|72|a32
do it . _|66|a8
do it for _|72|a17
do so . _|70|a15
do so at _|75|a12
do that . _|75|a18
do the _|72|a-25
doctor _2|72|a-9
doe _1|63|a66
done _3|65|a14
done _4|75|a-13
door _2|70|a39
door _4|75|a30
down _1|75|a-19
down _2|60|a-13
down by _|75|a12
draw _3|65|
draw of . _|68|a-19
draw of the _|68|a-19
drive _2|68|
drive _3|70|a-17
drive to _|75|a-71
driver _2|72|a-19
drove _2|75|a-8
dure _4|68|a10
eight _3|75|
eight year . _|75|
eight year in _|75|
eleven _3|75|a-15
eleven year . _|75|a-15
els _2|75|a27
employ , _|75|a-16
employ _2|75|a-16
end _2|72|a-21
engin _2|70|
engin in _|75|a-15
enjoi _2|75|a-13
enjoi _3|72|a22
enough _ to|75|a-21
enough _1|75|a-21
even _2|70|a-27
even _3|72|a-5
even _4|70|a30
ever _3|75|a-28
ever _4|72|a17
everi _3|68|a18
everi _4|72|a-10
everybodi _2|75|a26
everybodi at _|75|a26
everyon _2|62|a-12
everyon at _|65|a-25
everyth _2|75|
examin _3|75|a-9
expect _4|75|a-35
experi _2|68|a-5
experi _3|75|
explain _3|72|a-19
factori _2|75|a-19
fair _2|75|a-8
fair _3|70|a36
famili _2|70|a38
famili _4|75|a-15
father _4|72|a5
file _2|70|a30
find _2|68|a30
find _3|75|a-5
find _4|72|a-19
find my _|72|
finish _2|68|a-15
finish _4|65|a-19
finish the _|75|a-13
firm , _|72|a-5
firm _2|70|a-8
first _3|60|a47
first _4|61|a-37
first month . _|75|a-10
five _3|70|a8
five _4|66|a-12
five year . _|72|a-9
floor _2|72|a44
follow _1|72|a29
follow _4|75|a27
food _3|75|
for _ $|47|a66
for _ ,|48|a11
for _ and|60|a30
for _ at|70|a-26
for _ befor|75|a-27
for _ everi|75|a-21
for _ i|65|a23
for _ in|65|
for _ is|68|a-24
for _ on|64|a-25
for _ sinc|75|a-37
for _ with|75|a-20
for _1|33|a40
for _2|46|a-29
for _3|53|a28
for _4|40|
for a _|75|a-31
for the . _|68|a-25
for the _|48|a-8
former _3|75|a-8
forti _4|70|a7
forward _4|75|a24
found _1|72|a37
found _2|72|
four _2|75|a16
four _3|61|a-36
four _4|68|
four year . _|66|a-9
four year on _|75|
friend _2|72|a-30
friend at _|75|a-26
from _ $|51|a8
from _ ,|44|a-33
from _ 0|75|a-7
from _ and|59|a18
from _ becaus|75|a12
from _ can|72|a-30
from _ i|75|a-5
from _ in|72|a-8
from _ is|59|a-22
from _ on|72|a-13
from _ that|70|a-8
from _ to|62|a-25
from _ wa|75|a-9
from _ who|72|a5
from _ will|70|a-13
from _ with|66|
from _ would|75|
from _1|30|a-75
from _2|52|
from _3|56|a-4
from _4|51|a-52
from me . _|75|a-11
from the _|55|a16
from ⟨ . _|61|a-8
from ⟨ to _|64|a-29
front _3|75|a-4
front _4|75|a-4
full _4|75|a14
get _2|75|a-6
get _3|75|a-4
get _4|75|a20
girl _2|70|a12
give _1|75|a24
give _3|72|a10
give _4|72|a-32
glad _4|75|a19
gladli _3|75|
go _2|64|a-20
go _3|72|a-12
go _4|72|a26
go to _|66|a-28
goe _2|75|a-9
goe to _|75|a-9
good _1|75|a-24
good _3|58|
good _4|70|a45
got _2|68|a-12
got _3|66|
got _4|72|a-19
got home . _|75|a-27
got home to _|75|a-27
got my _|75|
grate _2|75|a-19
greet _2|66|a-28
greet _4|75|a8
greet from _|72|a-7
grew _3|70|a-13
grew up . _|70|a-13
grew up in _|75|a-11
group _2|72|a22
group _3|75|a-5
guid _2|70|a15
guid for _|75|a25
ha _ bodi|75|a-8
ha _1|62|a38
ha _3|70|a53
ha _4|65|a-28
had _1|75|a-25
had _2|64|a-17
had _3|61|a36
had _4|57|a-14
hand _2|72|a18
hand _3|68|a53
handl _4|75|a10
happi _2|72|a5
happi _3|75|a12
happi _4|61|a-15
happi in _|75|a57
hard _2|75|a5
hat _3|75|
have _2|49|a10
have _3|46|a5
have _4|46|a-23
have ask _|75|a-14
have been . _|68|a-32
have my _|62|a-15
have seen . _|75|
have us _|72|a-12
he _3|72|a-17
head _4|72|a-21
headmistress _2|75|a-5
hear _2|59|a26
hear _3|72|a7
hear from _|70|a49
heard _2|72|a8
heard _4|72|a21
held _2|75|a-7
hello _3|75|a-9
help _1|75|a44
help _3|72|a35
her _3|75|a-11
here _2|66|
here in _|72|a-21
hill _2|75|a-26
hold _1|75|a-11
hold _2|64|a-8
hold _3|75|
hold the _|72|
home _2|59|
home in _|66|a-19
home to _|75|a-27
honest _2|75|a-7
honor _4|70|a42
hope _1|62|a62
hope _2|75|a-38
hope _4|72|a-23
hospit _2|66|
hospit _3|70|a8
hospit in _|68|a-8
hotel _2|66|a-13
hotel in _|66|a-13
hour _2|62|a10
hour _3|72|a-28
hour _4|72|a14
hour at _|68|a14
hous _2|66|a-24
hous in _|70|a-17
how _1|56|a83
how _2|66|a15
how _3|64|a15
how _4|65|a14
i _2|40|a37
i _3|31|a6
i _4|30|a10
i admir . _|75|a-11
i am . _|61|
i am _|66|a-17
i am at _|75|a-36
i am on _|75|a12
i ask . _|72|a28
i believ _|75|
i bring . _|72|
i bring my _|72|
i come . _|70|a15
i come from _|75|a-10
i did . _|64|a-20
i did at _|72|a-14
i finish . _|75|a-8
i had . _|75|a-18
i have . _|51|a23
i have ask _|75|a-14
i have my _|64|a-9
i have us _|72|a-12
i hear . _|75|a-8
i hold . _|65|a-8
i hold _|75|a-11
i hold the _|72|
i hope _|65|a38
i join _|72|a-29
i know _|70|a25
i learn . _|75|a-34
i left _|63|a-6
i like . _|70|a12
i like that _|75|a29
i pass . _|66|
i pass my _|72|
i saw . _|70|a17
i speak _|61|a-32
i think _|75|a21
i thought . _|70|a31
i wa . _|61|
i wa at _|70|a-21
i wa in _|72|a46
i walk . _|72|a15
i work . _|75|a-19
i would . _|72|
if _ ha|65|a-8
if _ is|70|a23
if _ will|75|a15
if _1|48|a86
if _2|65|a21
if _3|72|a-45
if _4|57|a41
if the _|75|a5
in _ $|41|a21
in _ ,|32|a-24
in _ 0|66|a-12
in _ ?|72|a16
in _ and|48|a-37
in _ befor|72|a42
in _ by|75|a-16
in _ for|54|a31
in _ have|72|a-10
in _ i|46|a-16
in _ in|72|a-5
in _ is|65|a-28
in _ my|68|a-13
in _ on|68|a-26
in _ or|72|a33
in _ sinc|70|a-5
in _ that|64|a-16
in _ the|66|a-12
in _ thei|75|a-12
in _ thi|72|a-7
in _ told|75|a-5
in _ wa|68|a-11
in _ we|53|a-16
in _ where|72|a-19
in _ who|68|a-4
in _ with|63|a-21
in _ would|66|a-20
in _ you|66|a7
in _1|21|a-100
in _2|40|a40
in _3|48|a-17
in _4|41|a-12
in at _|64|a14
in from _|75|a-14
in join _|70|a49
in the . _|66|a13
in the _|47|a-12
in ⟨ , _|70|a-7
in ⟨ . _|57|
in ⟨ at _|72|a28
in ⟨ with _|75|a-5
includ _2|75|
interest _3|61|a7
interest in . _|61|a7
interest in join _|70|a49
interest in the _|66|a-38
interview _2|61|a34
interview _3|60|a12
interview _4|65|a-9
interview at . _|75|a-10
interview at _|72|a53
interview for . _|68|a-13
interview for _|72|a-66
interview for the _|68|a-13
interview with . _|75|a-14
into _1|66|a26
introduc _3|70|a-9
introduc me . _|70|a-9
introduc me to _|70|a-9
is _ $|58|
is _ ,|60|a-35
is _ still|72|a16
is _1|47|a16
is _2|48|a-32
is _3|54|a-9
is _4|51|a7
is a _|75|a-4
is at _|75|a-28
is from _|64|a-11
is in . _|75|a-19
is in the _|75|a-19
is that _|75|a23
is the _|75|a11
is with _|75|a-10
it _ $|75|a-22
it _ ,|72|a-10
it _ here|70|a-22
it _1|56|a5
it _2|50|a-14
it _3|49|
it _4|52|a9
it again . _|75|a14
it at _|68|a58
it for _|72|a17
it in . _|70|a-6
it in _|70|a-30
it in the _|72|a-15
it is . _|70|a-14
it is _|65|a-57
it wa . _|72|a56
it wa _|72|a-18
job _2|58|a25
job _3|70|
job _4|75|a33
job at _|62|a-13
join _ $|61|a30
join _ ,|75|a54
join _ i|75|a-36
join _1|53|a63
join _2|72|a21
join _3|72|a-5
just _3|75|
just _4|72|a-6
keen _2|75|a38
keen _3|72|a-17
keen on _|75|a38
keep _4|75|a35
kind _3|75|a15
kind _4|75|a16
kitchen _2|75|a46
kitchen _4|75|a5
know _1|65|a14
know _2|59|a8
know _3|63|a16
know _4|60|a-18
know if _|72|a-13
know that _|75|
lad _2|75|a6
ladi _2|66|a-20
ladi at _|72|a-9
languag _3|75|a-6
last _2|70|a-13
last _3|62|a-15
last _4|61|a-35
lead _2|72|a-40
learn _2|61|a-6
learn _3|68|a35
learn _4|72|a29
learn at _|75|a-29
learn more . _|72|a15
learn more about _|72|a15
learn the _|75|a7
leav _1|64|a-77
leav _4|75|a18
left _ becaus|75|a-12
left _ on|75|a32
left _1|63|a-6
let _3|75|a-10
let _4|65|a6
letter _2|66|a-25
letter from _|68|a-22
level _ $|75|a-10
level _1|72|a-11
librari _2|70|a-8
licens _2|75|a-13
lift _2|72|a10
lift at _|75|a5
like _ $|75|a28
like _ ,|75|a-31
like _1|61|a20
like _2|62|a-7
like _3|68|a10
like _4|57|a14
like that _|75|a29
like the _|72|a-18
like to . _|72|
line _2|70|a-12
line _3|70|a10
line _4|75|a-16
live _2|72|a-33
long _3|68|a61
long _4|72|
look _2|72|a28
look _3|65|a-31
look _4|72|a9
look at . _|75|a-44
lot _2|68|a35
lot _4|75|a8
lot at _|75|a10
love _3|75|a-7
love _4|66|a-8
m _1|72|a-21
made _3|70|a6
made _4|70|a11
mai _2|75|a-4
mai _3|75|a-17
mai _4|75|
make _4|72|a35
man _2|70|a-32
man _3|75|a-4
man from _|72|a-8
manag _2|64|a-8
manag _3|72|a-12
manag at _|68|a-33
mark _1|75|a-11
market _2|68|a-4
me , . _|75|
me _1|66|a77
me _2|43|a5
me _3|46|
me _4|51|a-23
me about . _|68|a-13
me about _|75|a30
me about the _|70|a-11
me at . _|75|a-32
me at _|66|a-5
me for . _|70|a21
me for _|75|a18
me for the _|70|a21
me from _|72|a-17
me if _|75|a-34
me in . _|68|a45
me in _|72|a-13
me know . _|68|
me know if _|75|a-22
me on . _|75|a16
me round _|68|a21
me that _|65|a-39
me to _|62|a-13
me when _|75|
meet _1|70|a-23
meet _2|68|a-10
meet _3|64|a-21
meet _4|68|a19
meet you . _|68|a-7
meet you and _|68|a-7
member _2|68|
member of _|70|a-36
mention _2|66|a10
mention that _|72|a16
met _2|75|a9
met _3|72|a23
mill _2|75|a-15
mine _2|72|a-22
mine at _|75|a-20
minut _2|72|a45
month _2|68|a-25
month _3|75|a-20
month at _|72|a-13
more _2|64|a18
more _3|66|a4
more about _|66|a22
morn _2|68|a36
morn at _|75|a34
mother _2|72|a-12
mother _3|75|a-9
move _2|58|a-7
move _3|75|a-8
move _4|70|a-31
move to _|59|a-4
mr _ ,|72|a14
mr _1|66|a-6
mr _3|75|a-7
mr ⟨ . _|75|a-7
much _2|75|a5
much _3|72|a29
much _4|72|a29
museum _2|70|
museum in _|72|a-13
must _4|75|a-12
my 0 . _|75|
my 0 th _|75|
my _ $|75|a-5
my _ ,|62|a-13
my _ 0|65|
my _ and|60|a-18
my _ card|65|a-7
my _ certif|59|a-25
my _ in|70|
my _ is|70|a-14
my _ number|72|a-4
my _ paper|75|a-11
my _ registr|66|a-15
my _ result|75|
my _ train|72|a-8
my _ with|72|a-6
my _1|37|a-127
my _2|63|a38
my _3|36|a-91
my _4|37|a-6
my diploma . _|75|a-7
my experi . _|75|a-18
my manag . _|75|a-14
my manag at _|75|a-14
my name . _|66|a-7
my name is _|66|a-7
my regard . _|75|a-4
my regard to _|75|a-4
my thank . _|72|a-15
my thank to _|72|a-15
my time . _|75|a-10
my uncl . _|68|a-11
my uncl in _|75|
my year . _|72|a-12
my year at _|75|a-11
my ⟨ . _|70|
myself _2|70|a37
myself _3|75|a-47
name _1|72|a-14
name _2|62|a-12
name is _|66|a-7
near _ ,|66|a-5
near _ and|72|a13
near _1|57|a-21
nearer _4|75|
need _2|70|a-10
need _4|72|
need my _|75|
never _3|72|a-6
new _1|64|a-34
new _2|75|a52
new _3|61|a54
new _4|72|a-20
new from _|75|a52
next _2|75|a30
nice _3|75|a6
night _2|75|a-21
night _3|65|a29
nine _2|75|a-18
nine _3|72|a-11
nine _4|72|a-6
no _2|65|a-32
no _3|72|a7
no _4|72|
nobodi _2|65|a20
nobodi at _|70|a54
not _1|72|a-46
not _2|66|a15
not _3|63|a-50
not _4|59|a13
note _2|75|a38
noth _4|72|a-5
notic _2|75|a-19
notic _4|72|a18
now _2|65|
now _3|63|a-32
now _4|75|a-4
nurs _2|65|a-44
nurs at _|75|a-7
nurs in _|75|
of _ $|46|a53
of _ ,|49|a15
of _ and|60|a-10
of _ can|75|a-47
of _ for|70|a24
of _ from|72|a7
of _ i|75|a16
of _ in|70|a-38
of _ is|75|a-43
of _ on|75|a-10
of _ s|75|a-20
of _ that|75|a32
of _1|32|a67
of _2|44|
of _3|47|a14
of _4|44|
of the . _|75|a-14
of the _|46|a8
of us . _|75|a11
of you . _|75|
off _1|68|a-42
off _2|65|
off to _|75|a31
offer _2|70|a20
offic _2|63|a-22
offic _3|75|a15
offic in _|68|a-19
old _1|62|a-29
old _3|56|a20
old _4|72|a-4
old boss . _|75|a-13
old ⟨ . _|72|a-16
old ⟨ in _|75|a-9
on _ $|62|a15
on _ ,|54|a-31
on _ and|75|
on _ at|72|a36
on _1|43|a-14
on _2|41|a37
on _3|48|a-16
on _4|42|a-25
on at _|64|a82
on from _|75|a-10
on in _|65|a-10
on the _|49|a-20
on your _|75|a-9
on ⟨ . _|68|a20
on ⟨ _|75|a39
onc _4|68|a-14
onli _2|63|a30
onli _3|68|a-8
onli _4|70|a11
onli in _|72|a33
open _1|75|a29
open _2|63|a-24
open _3|70|a-11
open _4|75|a-22
open at _|72|a12
or _1|68|a23
or _2|64|a-48
or _3|72|a-15
or _4|72|a-13
or my _|75|
order _2|75|a-19
other _3|70|a-9
our _1|72|a-12
our _2|70|a-27
our _3|55|a-34
our _4|61|a-33
our talk . _|75|
ourselv , _|75|a-15
ourselv _2|75|a-15
out _2|49|a-22
out _3|72|a32
out _4|65|a-42
out of _|55|a-8
out to _|66|a-13
outdoor _3|75|a-30
outsid _ ,|72|a-19
outsid _1|64|a44
outsid _2|75|a-16
over _1|64|a-5
over _2|58|a-17
over _3|72|
over _4|75|a19
over at _|75|a-14
over from _|72|a-12
over the _|72|a33
over to _|72|a-27
own _3|62|a52
own _4|68|a-5
p _2|75|a-50
pai _2|75|a14
paid _2|75|a-11
paint _3|72|a-12
panel _2|75|a-9
paper _2|75|a35
park _2|72|a-21
part _2|68|a10
part _3|75|a20
part of . _|75|a20
part of _|70|a14
part of the _|75|a20
pass _2|62|a19
pass _4|72|a-5
pass my _|70|a-7
past _1|65|a16
pension _2|72|
peopl _2|58|a47
peopl _3|75|a7
peopl _4|72|a-14
peopl at _|65|a8
peopl from _|72|a-19
phone _2|75|a-4
pick _3|75|a-13
pictur _3|75|a13
place _2|61|a9
place _3|75|a-8
place _4|70|a23
place in _|70|a8
placement _2|72|a-20
plai _4|72|a-24
plan _3|72|a-4
plant _2|72|a-9
plant _3|70|a-28
plant in _|75|a-7
pleas _2|62|
pleas _3|68|a-73
pleas _4|61|a19
pleas tell _|70|a-18
pleas thank . _|75|a-17
pleas thank _|75|a-31
pleasur _4|75|a21
posit _2|57|a-14
posit _3|72|a81
posit at _|66|a37
posit of _|63|a-51
post _2|53|
post _3|70|
post at _|75|a41
post in _|70|a-22
post of _|57|a-29
practic _2|72|a-8
present _3|66|a-14
present _4|72|a-13
problem _2|72|a-6
program _2|75|a-21
project _2|75|a-5
proud _3|75|a-37
question _2|75|a-52
question _4|75|a-14
rais _3|75|
ran _2|72|a-11
ran _4|72|a-19
read _2|70|a47
read _3|64|a13
read in . _|75|a-11
read in the _|75|a-11
read the _|75|a67
recruit _2|75|a-14
refer _2|66|a-30
refer _3|70|a-9
refer _4|75|a24
refer from _|70|a-19
refresh _2|75|a-7
regard , _|63|a-36
regard _2|59|a-36
regard _4|72|a43
regard to _|75|a-4
regist _3|72|a-5
regist with . _|75|a-4
regist with the _|75|a-4
rep _2|75|a-5
repair _3|75|a-9
report _2|75|a-30
resid _2|75|a-6
respect _4|75|a23
rest _2|75|a34
rest of _|75|a34
result _2|75|a22
return _2|75|a-14
right _2|75|a9
ring _1|75|a-23
road _2|72|a14
room _2|68|
room _3|70|a-15
room at _|72|
round _ on|72|a12
round _1|65|a6
round _2|70|a-14
round _3|75|a25
round _4|75|
round the _|72|a-11
row _2|70|a-9
run _1|72|a-33
run _2|68|a-37
run _3|68|
run _4|70|a-15
run out . _|75|a-26
sai _ ,|75|a-31
sai _1|60|a-17
sai _2|66|a5
sai _3|68|a-38
sai _4|60|a-39
sai that _|70|a13
said , _|66|a-23
said _1|64|a61
said _2|58|a-17
said _3|66|a-20
said _4|72|a-14
said about . _|75|a14
said that _|75|a22
said the _|75|
salari _3|75|a45
same _2|62|a12
same _3|59|a-25
same _4|68|
same in _|72|a29
same problem . _|75|a-6
sampl _3|70|a28
sat _3|75|a-20
saw _2|70|a17
saw _3|70|a-21
saw _4|72|
scheme _4|75|a-4
school _2|65|a-4
school _3|65|a10
school _4|75|a-20
school in _|72|a-31
seat _3|75|a-13
second _2|72|a-33
second _3|61|a11
second _4|70|
see _1|68|a-4
see _2|65|a22
see _3|72|a-9
see _4|62|a48
seen _2|68|a-6
seen _3|75|a-26
sell _4|75|
send _2|75|a-8
send _4|70|a-23
sent _3|75|a-16
seven _3|70|a5
seven year . _|75|a-19
share _4|75|a-14
she _2|75|a-7
she _3|75|a-5
she _4|70|a12
shelter _2|75|a-4
shelter in _|75|a-4
shift _2|65|
shift _3|72|a41
shop _2|68|a-33
shop _3|70|
shop in _|75|
should _4|72|a22
show _3|68|a10
show me . _|70|a11
show me round _|75|a32
sign _2|72|a-4
sign _3|75|a-22
sign _4|75|a54
signal _3|75|a-14
sinc _1|62|a-35
sinc _2|75|
sinc _3|68|a21
sinc _4|65|a-50
site _2|75|
six _3|65|a-13
six _4|72|a-4
six year . _|65|a-13
six year at _|72|a-5
size _2|72|a37
size of _|75|
small _3|65|a-12
small _4|75|a-20
so _1|68|a48
so _2|60|a27
so _3|61|a36
so _4|60|a-57
so at _|75|a12
so i . _|72|a21
so that _|75|a24
soft _3|75|
sold _3|75|a-11
somebodi _2|72|a39
somebodi _4|75|a-36
someon _2|72|a30
someth _4|72|a49
soon _2|75|a4
soon _3|75|a-23
speak _ ,|66|a-14
speak _1|61|a-32
speak _2|72|a-21
speak _3|70|a5
spent _4|75|a-5
spot _4|72|a-6
stai _2|75|a-8
star _3|75|a-10
start _2|61|a40
start _3|70|a-12
start at _|70|a6
start with _|75|
station _2|75|a13
steadi _3|75|
steward _2|75|a-27
still _2|70|a-43
still _3|70|a39
still _4|64|a42
stop _2|72|a-21
store _2|75|a-13
store _3|75|a-6
straight _4|72|a-16
stuck _2|72|a-17
studi _2|75|a-16
studi _3|72|a15
studi at _|75|a-16
such _3|72|a-27
summer _2|75|a-9
supervisor _2|72|a-7
supervisor _3|72|a-15
supervisor at _|75|a-6
supplier , _|75|a-7
supplier _2|75|a-7
take _2|72|a37
take _3|75|a-40
take _4|70|a14
taken _3|75|a16
talk _2|61|a80
talk _3|70|a-18
talk _4|68|
taught _3|75|a-13
taught _4|75|a-12
tea _3|72|a-21
teach _2|66|a13
teach _4|75|a-10
teacher _2|72|a-15
teacher in _|75|a-9
team _2|61|a31
team _3|70|a-22
team _4|70|a-15
team at _|68|
team in _|75|a11
telephon _4|75|a-10
tell _1|64|a-35
tell _3|66|a-7
tell _4|72|a22
tell me . _|70|a15
ten _3|70|a7
test _2|75|a-7
test _3|72|a12
th _ ,|75|
th _1|68|
than _ $|75|a47
than _1|66|a10
than _3|72|a24
than _4|75|a-8
thank _ for|66|a25
thank _1|63|a-33
thank _2|62|a41
thank _3|55|a21
thank _4|55|
thank to _|68|a22
thank you , _|72|a39
thank you . _|60|a21
thank you and _|68|a-32
thank you to _|75|a20
that _ can|75|a11
that _ ha|64|a-12
that _ is|64|a4
that _ need|75|a13
that _ put|72|a13
that _ wa|72|a48
that _ will|70|a30
that _ would|72|a-14
that _1|40|a119
that _2|50|a-4
that _3|52|
that _4|47|
that i . _|75|a-29
that in _|70|a53
that sai _|75|a-20
that the _|66|a-25
that you . _|75|a-6
the 0 . _|70|
the 0 _|72|a-16
the 0 th _|75|
the _ $|50|a5
the _ ,|47|a-39
the _ 0|54|a-23
the _ and|57|a10
the _ branch|63|a-32
the _ came|72|a-4
the _ contract|75|
the _ cours|70|
the _ depot|75|a-9
the _ for|64|a-17
the _ from|75|a14
the _ ha|75|a5
the _ hill|75|a20
the _ i|72|a-8
the _ in|61|a-33
the _ is|70|a14
the _ job|59|a-7
the _ licenc|75|a-6
the _ name|75|a-12
the _ of|75|a-19
the _ offic|64|a37
the _ on|63|a-40
the _ paper|75|a4
the _ posit|53|a-45
the _ post|58|a-23
the _ return|75|a43
the _ road|72|a-11
the _ role|60|a-52
the _ room|75|a-14
the _ run|72|a-16
the _ s|72|a5
the _ school|75|a-15
the _ sinc|66|a20
the _ team|72|a30
the _ test|75|a34
the _ that|61|a-9
the _ train|75|
the _ vacanc|75|a24
the _ wa|75|a-11
the _ with|75|a-13
the _ would|72|a-20
the _1|22|a-117
the _2|45|a-38
the _3|25|a-48
the _4|27|a-9
the attach _|72|a-8
the big _|75|a-9
the bu . _|70|a-22
the bu from _|75|a-6
the children . _|75|a22
the counter . _|72|a4
the dai . _|70|a39
the desk . _|75|a-10
the end . _|75|a-20
the hill . _|75|a-26
the interview . _|75|a11
the job . _|72|a-39
the kitchen . _|75|a46
the new _|66|a-19
the offer . _|75|a8
the old _|72|a-15
the on . _|63|a37
the on at _|75|a14
the on from _|75|a-10
the on in _|75|
the panel . _|75|a-9
the peopl . _|70|a7
the peopl from _|75|a-19
the place . _|72|a25
the posit . _|63|a-51
the posit of _|63|a-51
the post . _|56|
the post of _|57|a-29
the rest . _|75|a34
the rest of _|75|a34
the road . _|72|a14
the same . _|62|a12
the same in _|72|a29
the second . _|75|a-14
the shelter . _|75|a-4
the shelter in _|75|a-4
the train . _|72|a-16
the trip . _|75|a22
the wai _|75|a37
the ⟨ . _|68|a18
thei _3|70|
thei _4|70|a18
them _2|68|
them _3|70|a26
them to _|75|a14
then _2|75|
then _4|70|a6
there _2|75|a34
there _3|70|a-9
there _4|68|a13
thi _2|59|a-20
thi _3|62|
thi _4|70|a-33
thi is _|62|a-31
thi work . _|72|a-8
thi work at _|72|a-8
thing _2|64|a59
thing _4|70|a-44
thing at _|72|
think _ will|75|a23
think _1|70|a49
think _3|66|a46
think _4|68|a-31
third _3|75|a40
third _4|75|a-12
though _4|75|a-35
thought _2|68|a17
thought _4|68|a15
three _3|59|a-20
three _4|63|a15
three year . _|64|a-22
three year in _|68|a-4
through _ $|75|a-6
through _ ,|62|a21
through _1|55|a-10
through _2|64|a-8
through _4|66|a-24
through to _|75|a7
ticket _2|68|a-13
ticket _3|75|
tile _2|75|a-8
time _2|62|a17
time _3|66|a-5
time _4|70|a20
time at _|72|a-20
to 0 _|72|
to _ $|49|a7
to _ ,|49|
to _ 0|70|a17
to _ again|72|a-11
to _ and|57|a15
to _ becaus|72|a68
to _ for|54|a13
to _ from|75|a-5
to _ in|58|a24
to _ is|68|a51
to _ last|75|
to _ on|61|a31
to _ to|75|a-16
to _ with|75|a-7
to _1|31|a55
to _2|41|a-20
to _3|34|a61
to _4|37|a16
to a _|75|
to all . _|64|a45
to all at _|68|a17
to ask . _|72|a23
to be . _|63|a6
to come . _|70|
to come to _|70|
to discuss . _|75|a-4
to discuss the _|75|a-4
to everyon . _|72|a40
to everyon at _|72|a40
to go . _|75|a-31
to hear . _|68|a34
to hear from _|72|a20
to join _|60|a19
to know . _|70|a-7
to learn . _|72|a12
to learn the _|75|a7
to leav _|72|a-24
to me . _|70|a-33
to see . _|75|a32
to see _|72|a-33
to teach . _|68|a14
to the _|57|a-39
to work . _|53|a4
to work at _|60|a41
to work for _|65|a28
to you , _|72|a-44
to you . _|60|a-56
to you and _|65|a-19
to ⟨ . _|75|a-12
to ⟨ _|68|
todai _3|68|a-6
todai about . _|70|a-5
todai about the _|70|a-5
toddler _3|75|a-4
togeth _2|72|
told _2|68|a12
told _4|66|a21
told me _|75|a39
too _3|75|a18
took _4|72|a11
touch _2|75|a62
train _2|59|a21
train _3|75|a-20
train at _|70|a37
train in _|72|a-16
translat _2|75|a-16
travel _2|75|
travel to _|75|
trial _3|75|a15
trip _2|75|a22
turbin _2|75|a26
turn _2|75|a-13
turn _3|70|a8
turn up . _|75|a-5
twelv _4|75|a-19
two _1|65|a-11
two _2|75|a-6
two _3|55|a21
two _4|59|a-51
two hour . _|75|a-8
two of . _|75|
two year . _|75|a26
two year with _|75|a26
uncl _2|68|a-11
uncl _3|75|a-4
uncl in _|75|
under _1|66|a-9
under _2|68|a-15
under _3|72|a-20
under _4|66|a25
under the _|75|a-11
uniform _2|72|a12
union , _|75|a-5
union _2|72|a-6
unit _2|75|a-33
until _4|75|a38
up _2|51|a-6
up _3|65|a-8
up _4|65|a72
up at _|64|a26
up in _|68|a-36
up on _|75|a-4
up the _|72|a-24
up with _|72|a40
us _1|72|a-12
us _2|57|a35
us _3|65|a-32
us _4|72|a-12
us at _|68|a-18
us from _|75|a-6
us in _|75|a-10
us to _|72|a65
vacanc _2|75|a-20
veri _3|72|a87
veri _4|62|a47
volunt _2|72|a6
wa _ ,|66|a-6
wa _1|58|a-54
wa _2|52|a-18
wa _3|48|a45
wa _4|46|a-8
wa at _|63|a-37
wa in _|68|a31
wa the _|72|a17
wai _1|75|a37
wai _4|75|
wait _2|75|a14
wait _3|75|a-4
walk _2|64|a29
walk _3|72|a18
wall _2|75|a25
want _ to|75|a25
want _1|75|a25
want _2|70|a32
want _3|61|a33
want _4|63|a9
want to . _|64|a34
ward _2|70|a-7
ward in _|75|a-4
warm _3|75|a-33
watch _1|75|
we _2|68|a-6
we _3|52|a-29
we _4|60|
we had . _|75|
we us . _|70|a-5
we us at _|72|
week _2|65|
week _3|66|a-35
week _4|70|a9
week in _|75|a-16
well _2|70|a57
well _3|70|a15
well _4|70|a6
well at _|75|a19
went _2|68|a-10
went _3|68|a-24
went to . _|75|
went to _|72|a-10
were _ ,|75|a-11
were _1|75|a-11
were _2|72|a-21
were _3|70|a-30
were _4|70|a-9
what _ doe|72|a20
what _ is|75|a24
what _1|57|a67
what _2|70|a8
what _4|56|a-24
when _ ask|68|a-40
when _1|54|a-12
when _2|64|a13
when _3|68|a13
when _4|59|
when i . _|72|
when the _|72|a26
when ⟨ _|75|a-6
where _1|75|a-18
whether _1|64|a39
whether _4|75|a-19
which _1|72|a61
which _4|70|
who _2|68|a16
who _3|59|a-19
who _4|59|a-49
who work . _|75|a6
whole _1|75|a-34
whole _3|64|a16
whole _4|72|a-10
whole team . _|75|a39
whole team at _|75|a39
why _1|68|a36
why _3|72|a14
will _3|61|a-35
will _4|61|a-15
will be . _|75|a-22
will find . _|75|
will find my _|75|
wish _ a|72|a19
wish _1|66|a30
wish _2|70|a-5
wish _4|68|
with _ $|59|a83
with _ ,|48|a54
with _ and|61|a-20
with _ for|65|a17
with _ i|70|
with _ in|68|a-4
with _ on|70|a-21
with _ sinc|75|a-14
with _1|36|a-36
with _2|46|a-34
with _3|49|a-42
with _4|45|a-69
with a _|72|a-4
with me . _|68|a-28
with my _|68|a-7
with the _|53|a-42
with you . _|62|a24
with you and _|68|a-21
word _2|66|a23
word _3|72|a35
work _2|43|a-5
work _3|55|a84
work _4|62|a-52
work at . _|70|a30
work at _|53|a20
work at the _|70|a30
work for _|58|a-22
work in _|61|a11
work with _|66|a-48
worth _2|75|a-6
worth _4|75|a-24
would _ consid|75|a8
would _1|66|a54
would _2|65|a33
would _3|55|a42
would _4|53|a-15
would like . _|75|a-4
write _2|75|
write _3|70|a-16
write _4|75|a-21
write about . _|75|
write about the _|75|
yard _2|75|a15
ye , _|75|a15
ye _2|68|a37
ye _4|72|
year , . _|66|a-27
year _1|75|a-14
year _2|45|a20
year _3|55|a-43
year _4|54|a9
year at _|61|a-8
year in _|56|a-17
year of _|65|a-14
year on . _|75|
year on _|75|
year with _|64|a44
yesterdai _2|75|a27
yet _2|72|a12
you , . _|72|a21
you , _|60|a27
you , ⟨ _|75|a40
you _2|42|a-14
you _3|42|
you _4|44|a-31
you all . _|75|a17
you and . _|55|a-22
you and _|49|a-47
you and the _|70|a-27
you and ⟨ _|61|a16
you at _|72|a71
you have . _|75|a-8
you mention . _|72|a16
you mention that _|72|a16
you need . _|72|a-10
you need my _|75|
you said . _|66|a-5
you said _|72|a21
you said the _|75|
you to _|72|a14
young _1|75|a-18
your _ 0|70|a-7
your _ is|75|a14
your _ offic|65|a-16
your _1|49|a-76
your _2|62|a-29
your _3|53|a44
your _4|50|a-18
yourself _2|72|a-18
yourself and _|75|a-16
– _1|75|a21
⟨ , . _|57|a-56
⟨ , _|53|
⟨ , in _|70|a-13
⟨ 0 . _|65|a-7
⟨ 0 _|72|
⟨ _ $|66|a-53
⟨ _ ,|57|a10
⟨ _ for|63|a20
⟨ _ in|75|
⟨ _ on|72|a-23
⟨ _ s|70|
⟨ _ with|75|a-8
⟨ _ ⟨|75|a37
⟨ _1|43|a-50
⟨ _2|35|a-44
⟨ _3|34|a-27
⟨ _4|37|a28
⟨ about . _|68|a-7
⟨ about the _|68|a-7
⟨ and . _|70|a-16
⟨ and _|72|a-10
⟨ at . _|72|a-8
⟨ at _|53|a-58
⟨ at your _|75|a-6
⟨ for . _|66|
⟨ for the _|66|
⟨ from _|66|a-22
⟨ in . _|72|a19
⟨ in _|55|
⟨ is . _|72|a-16
⟨ is from _|75|a-7
⟨ of . _|72|a-7
⟨ of _|64|a-5
⟨ of the _|72|a-7
⟨ on . _|72|a-18
⟨ on _|75|a-7
⟨ on the _|75|
⟨ or _|75|a-21
⟨ posit . _|68|a27
⟨ posit at _|68|a27
⟨ that . _|75|a-17
⟨ that the _|75|a-17
⟨ to _|64|a-29
⟨ with _|70|a-13
⟨ ⟨ , _|70|a-13
⟨ ⟨ . _|53|a4
⟨ ⟨ at _|70|
⟨ ⟨ in _|68|a24
`;
