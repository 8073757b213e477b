// Written by `npm run train`: what a reader learnt from the examples with this fingerprint.
// 564d5599afe2f20beca42cced823dea6
export const stored = `them -1.081 0.08062 0 0

  . _|38|a-11
  ^ _|38|a-11
 ^ . _|29|a15
 ^ _|38|a-11
 ^ a _|68|a-13
 ^ at _|52|a-33
 ^ for _|72|
 ^ from _|72|a-7
 ^ if _|62|a35
 ^ in _|44|a-36
 ^ it's _|61|a-23
 ^ mr _|72|
 ^ mrs _|75|a-8
 ^ my _|48|a-23
 ^ old _|75|a-10
 ^ since _|70|a10
 ^ the _|55|a12
 ^ when _|62|a-20
 ^ wishing _|75|a21
 ^ with _|66|
 ^ would _|72|a23
 ^ your _|70|a22
( _ )|70|a-7
( _1|68|a-12
( _3|75|a-10
) _ ,|75|a-9
) _ s|72|a-28
) _1|61|a-42
, _ $|52|a-5
, _ ,|42|a-49
, _ 0|70|a-15
, _ :|75|a28
, _ and|68|a-38
, _ at|75|
, _ can|70|a57
, _ for|72|a-33
, _ had|75|a-8
, _ has|58|a-6
, _ is|62|a15
, _ s|75|a-15
, _ that|75|a-6
, _ was|75|
, _ will|72|a5
, _1|32|a21
, _2|34|a19
, _3|39|a-13
, _4|36|a44
, a _|68|a-11
, an _|72|a-10
, and . _|55|a-25
, and _|53|a51
, and at _|75|a-12
, and the _|75|a16
, at _|60|a-10
, because . _|72|a15
, but . _|66|a30
, but _|60|a64
, for _|72|
, from _|64|a-35
, i . _|62|a42
, if _|70|a46
, in _|58|
, is _|72|a25
, it's _|75|a25
, my _|70|a-8
, only . _|75|a48
, so . _|72|a-5
, so _|70|a21
, under . _|75|a-6
, with _|75|a-21
, ⟨ . _|70|a9
, ⟨ _|61|a-5
0 0 _|72|a-5
0 _ $|70|a-12
0 _ ,|75|a-12
0 _ 0|72|a-5
0 _1|50|a-6
0 _2|52|a-45
0 _3|50|a-43
0 _4|50|a-50
0 from _|70|
0 in _|75|a-7
0 th _|68|
0 ⟨ . _|70|a-11
: ) _|64|a-27
: _ has|72|
: _ is|75|a-11
: _1|51|a-21
: _2|52|a31
: _3|61|a10
: _4|54|a35
: at _|70|a-33
: does _|75|a22
; _ is|75|a33
; _1|56|a60
; _2|62|a-11
; _4|62|a-8
; the _|72|a-15
<&|75|a-16
<(|52|a-59
<)|57|a-46
<,|14|a81
<0|32|a-79
<:|35|a23
<;|42|a88
<?|63|a35
<^|5|a-18
<a|21|a20
<about|31|a59
<abov|72|a-31
<accept|63|a8
<accid|75|a-24
<account|56|a41
<across|66|a-36
<actual|75|
<add|72|a-23
<admir|64|a40
<admit|75|a10
<advic|75|
<after|43|a-10
<afternoon|70|a60
<afterward|75|a-26
<again|57|a15
<against|72|a9
<agenc|64|a19
<ago|75|a-18
<ahead|75|a20
<aid|64|
<alarm|72|a46
<all|44|a56
<allow|72|a-8
<along|62|a-10
<alreadi|54|a40
<also|48|a-58
<am|31|a30
<among|68|a-10
<an|43|a10
<analyst|75|a5
<and|20|a-12
<ani|53|a-4
<announc|72|a-30
<anoth|59|
<answer|56|a26
<anyon|70|a-9
<anyth|56|
<appli|63|a33
<applic|72|a83
<appoint|65|a-34
<appreci|72|a10
<apprentic|75|a25
<apprenticeship|75|a-8
<ar|46|a4
<around|64|a-36
<arrang|75|
<articl|70|a-33
<as|37|a24
<asant|75|a26
<ask|41|a17
<assess|70|a90
<assist|70|a-13
<at|17|a7
<attach|51|a-54
<attend|61|a44
<audit|68|a-39
<aunt|75|a-4
<autumn|75|a-14
<avail|72|a9
<awai|60|a27
<award|75|a22
<b|64|a-50
<babi|75|a-10
<back|47|a-17
<bad|68|a50
<badli|72|a24
<bai|68|a33
<bakeri|75|a-15
<bank|65|a-17
<bar|75|
<barn|75|a30
<bath|75|a-12
<be|32|a95
<beat|75|a31
<beauti|75|
<becaus|52|a30
<becom|65|
<bed|68|a-25
<been|43|a-18
<befor|46|a-60
<began|66|a-14
<begin|68|a23
<begun|75|a21
<behind|61|a51
<believ|64|a-11
<bench|62|a8
<besid|68|a21
<best|50|a45
<better|66|a35
<between|53|a-27
<big|64|a7
<bike|75|a-12
<bin|75|a13
<bit|64|a-57
<bless|75|a121
<block|70|a14
<blue|75|a70
<board|57|a-22
<boi|63|a-13
<boiler|72|
<bond|75|a8
<book|59|a-48
<boot|75|a23
<borehol|75|a-8
<boss|57|a-23
<both|58|a7
<bottl|75|a-31
<bought|68|a18
<box|65|a-29
<branch|72|a-7
<bread|75|a19
<break|75|a-40
<breakfast|75|a4
<bridg|75|a8
<brief|75|
<bring|41|a5
<broken|68|a12
<brother|68|a-11
<brought|72|a-22
<bu|53|a-70
<budget|75|a-15
<bui|68|a38
<build|70|a-14
<built|70|a-47
<busi|62|a-6
<but|42|a78
<by|39|a-46
<c|66|a-36
<call|49|a34
<calm|66|a44
<came|46|a9
<camera|75|a-5
<can|42|
<candid|68|a16
<canteen|72|a32
<car|63|a-10
<card|63|a-54
<care|59|a15
<carri|70|a-5
<case|61|
<cashier|75|
<cater|75|a-9
<cedar|75|
<cell|75|
<center|72|a-19
<certif|54|a-34
<certifi|75|a-17
<chain|75|
<chair|72|a66
<chanc|62|a46
<chang|62|a51
<charg|75|
<chat|72|a21
<check|55|a-29
<cheer|75|a19
<chef|70|a26
<chief|70|a-4
<children|63|a25
<chill|75|a-29
<choir|70|a-31
<choos|75|a16
<chosen|72|a35
<church|72|a-9
<claim|70|a29
<class|63|a-23
<clean|63|a51
<clear|61|a14
<clerk|66|a-7
<client|68|
<climb|75|a17
<clinic|65|a-24
<close|63|a-69
<co|75|a-13
<coach|68|
<code|70|
<coffe|65|a-24
<cold|75|a57
<colleagu|59|a-22
<colleg|72|a-23
<come|42|a13
<committe|72|a-25
<compani|61|a19
<compar|70|a-36
<complet|66|a-5
<confer|72|a7
<confirm|66|a33
<congratul|72|a61
<consid|66|a33
<contact|75|a-36
<continu|72|a21
<contract|59|a-9
<contribut|68|a30
<control|75|
<convers|60|a-14
<convinc|70|a19
<cook|62|a19
<copi|68|a4
<copper|75|a-8
<could|51|a76
<council|75|a-38
<counsel|75|
<count|62|a66
<counter|64|a-15
<counti|75|a-10
<countri|75|
<cours|53|a-43
<cousin|65|a-16
<cover|70|a-16
<credit|70|a-13
<crew|62|a-28
<cross|64|a25
<crowd|75|a15
<curiou|75|a15
<current|62|a-34
<custom|63|
<cut|65|a-4
<d|72|a-13
<dai|46|a39
<data|70|a-9
<date|59|a-19
<daughter|66|a-12
<dead|75|a9
<deal|75|
<dear|66|a8
<decent|70|a-42
<decid|57|a-35
<decis|72|a46
<deck|72|a-12
<delight|62|
<deliv|70|a27
<depot|70|a-4
<design|72|a-22
<desk|55|a-43
<di|72|a-10
<dialysi|75|a-4
<did|42|a-24
<diploma|63|a-30
<discuss|63|
<dispatch|66|a42
<dispens|72|a-6
<do|38|a70
<doctor|70|a-11
<document|72|a-10
<doe|58|a25
<dog|70|a4
<done|51|
<door|57|a37
<doubt|75|a-14
<down|51|a34
<dr|75|a-11
<draw|60|a-14
<dream|68|a86
<drew|72|a-14
<drill|75|a12
<drive|55|a-4
<driven|70|
<driver|57|a5
<drop|70|a22
<drove|59|a-35
<dure|65|a-13
<each|62|a10
<eager|75|a37
<earli|75|a-40
<educ|72|a34
<eight|56|a-24
<eighteen|66|a-41
<eleven|55|a-30
<els|58|a22
<email|68|a-15
<employ|64|a11
<enclos|70|a30
<end|58|a-50
<engin|64|a-5
<enjoi|52|a32
<enough|64|a17
<entir|75|a19
<even|50|a15
<ever|55|a32
<everi|50|a76
<everybodi|65|a64
<everyon|57|a65
<everyth|63|a47
<exam|72|a-21
<examin|70|a-21
<exampl|70|a-13
<excit|72|a15
<expect|59|a16
<experi|57|a25
<explain|60|a-59
<ey|68|a34
<factori|70|a-35
<fair|64|a27
<fall|70|a-16
<famili|61|a13
<far|70|a-11
<farm|72|a-14
<father|59|a-41
<fear|75|
<feel|64|a50
<feet|75|
<felt|66|a6
<ferri|75|
<few|68|a13
<field|75|a-31
<figur|70|a-16
<file|63|a5
<final|70|a10
<financ|75|a-4
<find|53|a-4
<finish|53|a-50
<fire|72|
<firm|62|
<first|45|a6
<fish|75|a24
<fit|62|a14
<five|50|a-23
<fix|72|a31
<flat|70|a-29
<flight|72|a-29
<floor|63|a38
<fluent|72|a-7
<folder|75|a45
<follow|56|a66
<food|68|a-8
<for|21|a7
<foreman|75|a-24
<forgot|68|a32
<forklift|75|
<form|64|a-11
<format|75|a-6
<former|72|a-29
<forti|64|a-4
<forward|60|a-33
<found|55|a59
<four|46|a-31
<fourteen|72|
<frank|70|a39
<free|70|a25
<friend|63|a-48
<frighten|75|a-30
<from|26|a-31
<front|59|a-21
<frozen|75|a-19
<full|66|a31
<fun|68|a15
<further|72|a-32
<futur|75|a17
<gaffer|72|a12
<gang|75|a18
<gap|72|a-19
<gate|75|a45
<gather|70|a42
<gave|57|a-20
<gener|70|a-28
<get|52|a6
<girl|65|a19
<give|56|
<given|70|a-4
<glad|54|a-23
<gladli|62|a61
<go|49|a-13
<goe|64|a-16
<gone|68|a20
<good|47|a9
<got|48|a-25
<grade|70|a-9
<graduat|72|a22
<grandfath|75|
<grandmoth|68|a36
<grasp|75|
<grate|63|a20
<great|64|a28
<greet|59|a18
<grew|64|a27
<group|57|a-44
<grow|72|a17
<grower|75|a-14
<grown|72|
<guard|75|a66
<guess|70|a-39
<guest|72|a-9
<guid|66|a23
<gut|75|a44
<ha|46|a9
<had|40|a-54
<hair|75|
<half|65|a5
<hall|68|a-15
<hand|57|a23
<handl|64|a-12
<happen|75|a-14
<happi|48|a-22
<happili|75|a46
<hard|63|
<harvest|75|a11
<hat|75|
<have|25|a-25
<he|55|a-65
<head|59|
<headmistress|75|a-4
<hear|48|a14
<heard|59|a-16
<heart|70|a52
<height|75|a-7
<held|65|a-12
<hello|63|a-15
<help|57|a-37
<her|62|
<here|54|a-19
<hi|58|a-6
<high|70|a-22
<hill|75|a-44
<him|75|a-27
<histori|72|a18
<hold|55|a-24
<holidai|70|a10
<home|49|a-24
<honest|66|a6
<honestli|72|a31
<honor|64|a61
<hope|45|a58
<hospit|57|
<hotel|62|a-6
<hour|52|a31
<hous|62|a-6
<housekeep|70|
<how|42|a41
<hundr|58|a-48
<husband|70|a37
<i|10|a-7
<idea|72|a55
<if|36|a31
<import|75|a32
<impress|72|a31
<in|16|a-63
<includ|64|a-51
<inform|75|a21
<insid|70|a-25
<inspect|70|a26
<interest|49|a-15
<internship|75|a-26
<interview|39|a13
<into|59|a-20
<introduc|65|a-35
<invit|75|a70
<is|30|a42
<issu|75|a-4
<it|29|a31
<jam|75|
<job|50|a43
<joi|72|a35
<join|48|a75
<junior|66|a35
<just|52|a12
<keen|61|a60
<keep|55|a58
<kei|75|a-21
<kept|63|a-41
<kid|75|a19
<kind|59|a30
<kindli|63|a86
<kitchen|60|a31
<knew|68|a16
<know|42|a4
<l|75|a-16
<label|75|a8
<lad|66|a38
<ladi|61|a22
<laid|75|a20
<lamin|75|a-13
<land|75|a29
<languag|68|a11
<larg|75|a-7
<last|44|a-13
<late|64|a37
<laugh|66|a46
<law|70|a-48
<lead|65|a-12
<leader|72|a-49
<leak|72|a-10
<learn|48|a57
<least|75|a45
<leav|56|a9
<lectur|75|
<led|64|a-20
<left|56|a-14
<lend|72|a-10
<less|65|a34
<let|49|a21
<letter|57|a21
<level|64|a-28
<librari|63|a-15
<licenc|66|a-17
<licens|68|a-18
<lift|60|a36
<light|72|a35
<like|38|a15
<lime|72|a-17
<line|54|a-24
<list|70|a-16
<listen|68|a53
<littl|63|a52
<live|59|a-43
<load|72|a-10
<loan|68|a-13
<log|70|a9
<long|56|a34
<look|50|a10
<lose|72|a-4
<lost|65|a-6
<lot|57|a59
<love|49|a27
<low|75|
<luck|70|
<lucki|72|a37
<lunch|64|a9
<m|66|a19
<machin|65|
<madam|66|a-22
<made|51|a28
<mai|53|a4
<mail|72|
<make|63|a29
<man|58|
<manag|51|a-59
<mani|57|a38
<manual|72|a-9
<map|75|a-11
<mark|70|a-20
<market|63|a-23
<master|75|a22
<match|72|
<mate|72|
<matron|75|a-27
<matter|75|a-9
<mayb|75|a52
<me|27|a46
<mean|66|a52
<measur|75|a-7
<medicin|75|a-65
<meet|46|a-33
<member|63|a-12
<mention|52|a-38
<merchant|75|a-4
<messag|72|a-33
<met|53|a65
<middl|70|a-39
<might|65|a34
<mile|75|a-18
<milk|70|a-18
<mill|72|a-38
<mind|65|a61
<mine|63|a-47
<minut|59|a44
<miss|64|a17
<model|72|a-16
<month|53|a39
<monthli|75|a-15
<mood|75|a29
<moon|75|a9
<more|48|a14
<morn|56|a21
<most|55|
<mostli|70|a-8
<mother|61|a-27
<motiv|75|a-13
<move|51|a-18
<mr|57|a-5
<ms|72|a-17
<much|48|a38
<mum|72|a34
<museum|70|
<must|68|
<my|20|a-26
<myself|60|a13
<name|50|a-55
<natur|75|a35
<near|56|a-25
<nearer|72|a-7
<need|52|a-7
<neighbor|70|a11
<nephew|75|a-5
<nervou|70|a66
<never|55|a24
<new|48|a4
<newspap|75|a13
<next|60|a6
<nice|64|a52
<night|53|a-9
<nine|53|a-52
<nineteen|68|a-23
<nineti|72|a-12
<no|49|a53
<nobodi|58|a26
<noon|75|a39
<not|39|a16
<note|64|a9
<noth|57|a57
<notic|60|a4
<now|46|a-46
<nudg|75|a30
<number|61|a-14
<nurs|57|a17
<nurseri|70|a-20
<oblig|75|a107
<of|22|a20
<off|55|a-25
<offer|59|a14
<offic|56|a-36
<old|48|a-12
<on|22|a-88
<onc|54|a-53
<onli|48|a44
<onlin|75|a-9
<onto|72|a-6
<open|50|a-8
<oper|75|a14
<opportun|60|a-56
<or|48|a-30
<order|68|a-43
<organ|75|a-26
<other|59|a14
<ought|75|a-19
<our|43|a-89
<ourselv|70|a23
<out|43|a-26
<outdoor|70|a-39
<outsid|61|a28
<oven|75|a7
<over|46|a11
<ow|72|a-32
<own|50|a20
<p|64|
<pack|75|a-28
<page|62|
<pai|64|a-5
<paid|66|
<paint|68|a-23
<panel|61|a11
<paper|60|a57
<parent|75|a10
<park|65|a-8
<part|56|a-24
<parti|75|a-15
<partner|72|a-12
<pass|53|a-51
<past|59|a33
<patienc|64|a18
<patient|68|a-17
<payrol|65|a-19
<pension|70|a-7
<peopl|50|a24
<perhap|72|a-38
<person|64|a54
<phone|61|a10
<photograph|66|a-31
<pick|62|a-45
<pictur|68|a-17
<piec|75|a-29
<pipe|75|a-14
<piti|72|a36
<place|51|a31
<placement|66|a-22
<plai|61|a-35
<plan|58|a13
<plant|63|a-34
<pleas|44|a31
<pleasur|62|a-12
<plot|75|a-19
<po|66|a57
<portal|75|a-22
<porter|66|a27
<posit|53|a81
<post|46|a17
<potato|75|a-13
<practic|64|a-7
<practiz|75|a-5
<prefer|75|
<prepar|75|a44
<present|53|a-42
<pressur|75|a14
<price|75|a16
<privileg|75|a50
<problem|68|a-8
<process|75|a-9
<product|75|a-19
<program|72|a-19
<project|65|a-21
<promis|70|
<proper|72|a89
<proud|64|a9
<public|72|a-5
<pull|68|a-28
<pump|70|a-13
<put|57|a38
<qualifi|75|a7
<quarter|72|a7
<question|57|
<queue|68|a16
<quick|70|a62
<quiet|66|a-14
<quit|70|a-24
<radio|75|a21
<rais|68|a23
<ran|53|a-38
<rang|70|a-13
<rare|72|a12
<rather|65|a19
<re|72|a21
<reach|59|a35
<read|47|a66
<readi|75|a-8
<real|65|a28
<realli|56|a39
<reason|68|
<recal|75|a39
<receiv|72|a44
<recept|66|a-10
<receptionist|75|a14
<reckon|70|a5
<recommend|75|a7
<record|66|a10
<recruit|72|a-18
<refer|53|a-25
<refere|75|a-10
<refresh|70|a-13
<regard|55|a8
<regist|70|a-6
<registr|72|a-29
<registrar|75|a43
<reject|75|a40
<reliev|75|a16
<reloc|75|a-45
<remain|65|a21
<rememb|58|a-13
<remind|75|a-22
<renew|72|a-17
<rep|75|a-5
<repair|65|
<repli|72|a26
<report|61|a-23
<request|70|a12
<research|75|a-20
<resid|70|a-31
<respect|66|a52
<respons|75|a24
<rest|70|a25
<restaur|75|a-5
<result|68|a35
<retir|72|a32
<return|70|a-31
<review|70|a40
<right|64|a48
<ring|68|a-27
<rise|75|a-33
<road|66|a12
<robot|75|a-18
<role|65|a36
<roof|65|a-6
<room|53|
<root|75|a22
<rota|70|a17
<round|54|a-4
<rout|68|
<row|68|a-11
<run|49|a-25
<s|61|a51
<sad|66|a22
<safe|72|a27
<sai|43|a68
<said|44|
<salari|68|a33
<same|46|a-21
<sampl|63|
<sandwich|75|
<sat|64|a-33
<saw|53|a-13
<scale|72|a-31
<scene|75|a37
<scheme|70|a-9
<school|52|
<season|59|a-4
<seat|66|a-43
<second|52|a-30
<section|70|
<see|44|
<seem|75|a18
<seen|54|a36
<select|72|a31
<sell|66|a-11
<send|53|a-29
<senior|70|a40
<sens|72|a92
<sent|66|a-6
<serv|66|a21
<servic|75|a-23
<set|63|a-7
<settl|75|a-11
<seven|55|a-38
<sew|72|a7
<shall|60|
<share|64|a-22
<she|55|a-49
<sheet|75|a-13
<shelter|75|
<shift|53|a41
<ship|64|a30
<shop|57|a13
<short|65|a45
<shortlist|75|a-5
<should|48|a22
<show|53|
<shown|75|a76
<shut|75|a-7
<side|65|
<sign|58|a15
<signal|72|a-13
<similar|75|a-23
<simul|75|a-19
<sinc|43|a14
<sincer|75|a-40
<sir|57|a87
<sister|60|a-43
<sit|63|a30
<site|68|a-15
<six|49|a-29
<size|66|a46
<sleep|75|a13
<slow|72|a15
<small|57|a-32
<smell|75|a56
<smile|75|a6
<snow|75|a-8
<so|40|a26
<soft|70|a-17
<softwar|68|a8
<sold|66|a-19
<some|64|a20
<somebodi|60|
<someon|65|a10
<someth|59|
<somewher|75|
<soon|65|a-11
<sooner|70|
<sorri|62|
<sort|72|
<sound|66|a-4
<spare|75|a-19
<speak|48|a-30
<spend|72|a29
<spent|55|a-72
<split|72|a15
<spoke|63|a-27
<spoken|75|
<spot|65|a12
<spring|65|a-19
<staff|70|a24
<stage|75|a-12
<stai|62|a52
<stand|63|a13
<star|70|a57
<start|52|a7
<station|70|a43
<steadi|72|
<steward|75|a-27
<stick|75|a-17
<still|46|
<stood|70|a-25
<stop|60|a21
<store|63|a-10
<stori|66|a-23
<straight|66|
<stroke|75|a-4
<strong|70|a-21
<struck|75|a56
<stuck|66|a-17
<student|70|a-23
<studi|63|a-8
<sub|75|a-18
<such|60|a36
<suggest|75|a-5
<suit|66|a28
<summer|60|a-29
<supermarket|75|a-4
<supervisor|61|a-29
<supplier|70|a-16
<support|75|a18
<sure|65|a20
<surpris|75|a20
<survei|75|a-36
<sweep|75|a-10
<system|72|a-12
<take|49|a-56
<taken|66|a33
<talk|46|a10
<tank|75|
<tanker|75|a-16
<taught|57|a-53
<taxi|75|a12
<tea|65|a17
<teach|59|a-5
<teacher|66|a-23
<team|52|a-14
<telephon|70|a-11
<tell|49|a66
<ten|57|a31
<test|56|
<th|59|a4
<than|50|a37
<thank|35|a71
<that|27|a45
<the|10|a-27
<theater|75|a-4
<thei|50|a-33
<their|70|a29
<them|50|a6
<then|52|a-17
<there|47|a22
<thi|43|a38
<thing|51|a19
<think|47|a34
<third|58|a5
<those|66|a11
<though|64|a15
<thought|53|a6
<three|44|a-32
<thrill|72|a54
<through|47|a-60
<ticket|59|a-35
<tile|72|a-10
<till|68|a6
<time|45|a31
<tire|72|
<titl|72|a15
<to|17|a81
<todai|61|
<toddler|72|a-5
<togeth|68|a-5
<told|45|a20
<too|58|a19
<took|56|a-28
<tool|75|a16
<top|75|a-11
<touch|63|a-11
<tour|68|a8
<trade|75|a21
<trai|75|a20
<trailer|75|
<train|54|a-20
<traine|75|a20
<tram|72|a-37
<transcript|75|a-10
<translat|72|a-17
<transport|75|a-30
<travel|68|a-10
<treasur|75|a-22
<treat|70|a36
<tri|72|a35
<trial|64|a38
<trip|70|a10
<truck|63|a-19
<true|70|a-21
<trust|70|a83
<truth|70|a15
<try|75|a23
<turbin|72|a21
<turn|56|a-5
<tutor|75|a-12
<twelv|61|a-54
<twenti|72|a-17
<twice|72|a-19
<two|39|a-99
<type|72|a-12
<tyre|72|a10
<umbrella|75|a23
<uncl|60|a-20
<under|52|a-34
<understand|59|a-11
<uniform|70|a42
<union|70|
<unit|61|a-20
<univers|68|a-23
<until|64|a31
<up|40|a9
<updat|72|
<us|47|a-53
<v|72|a-5
<vacanc|66|
<vaccin|75|a-7
<valid|72|a-4
<valuabl|75|a-9
<van|72|a-5
<veri|42|a36
<vet|72|a-20
<vi|75|a22
<visit|64|a39
<visitor|72|a10
<volunt|66|a38
<wa|29|a-37
<wai|53|a42
<wait|56|a44
<walk|56|a11
<wall|64|a-7
<want|44|a82
<ward|63|a27
<warehous|72|a21
<warm|68|a-5
<wash|70|a26
<watch|63|a73
<water|68|a14
<we|39|a-86
<wear|75|a41
<wed|75|a-33
<week|48|a-23
<weekend|64|
<welcom|75|a28
<well|52|a50
<went|52|a-60
<were|51|a-31
<wet|75|a-22
<what|40|a45
<whatev|68|a28
<when|40|a-22
<where|54|a-16
<whether|53|a14
<which|52|a7
<while|65|a-36
<who|42|a-20
<whoever|72|a-14
<whole|56|a31
<whose|75|a-8
<why|56|a88
<wife|58|a44
<will|43|a24
<win|75|
<wing|75|a9
<winter|59|a-33
<wire|68|a-23
<wish|49|a75
<with|24|a20
<withdraw|70|a29
<without|65|a38
<woman|68|
<women|72|a5
<won|75|a-47
<wonder|72|a15
<word|54|a47
<work|35|a52
<worker|70|a38
<workshop|75|a-13
<worri|75|a11
<wors|66|a6
<worth|64|a4
<would|30|a64
<write|52|a11
<written|75|a10
<wrong|70|a-18
<wrote|61|a-40
<yard|65|a54
<ye|57|a58
<year|30|a-78
<yesterdai|61|a28
<yet|63|a16
<you|21|a-118
<young|66|a-24
<your|31|a-43
<yourself|70|a-24
<youth|75|a-20
<£|70|a-28
<–|65|a73
<⟨|18|a11
>!|50|a38
>$|5|a106
>(|56|a-29
>)|52|a-15
>,|9|a-83
>0|28|a-67
>:|46|a24
>;|43|a-61
>?|37|a118
>a|20|
>about|37|a28
>abov|72|a12
>accept|70|a21
>access|72|a-13
>accid|72|a-9
>account|60|a4
>across|63|a-28
>advert|75|a65
>afraid|72|
>after|45|a19
>afternoon|65|a-25
>afterward|62|a-20
>ag|70|a-23
>again|51|a6
>agent|75|a-19
>ago|70|a-28
>agre|65|a-6
>aid|68|a-7
>alarm|75|
>all|42|a35
>allow|66|a13
>almost|75|a-6
>alon|66|a19
>along|61|
>alreadi|55|a4
>also|52|a29
>although|75|a-7
>alwai|54|a-34
>am|42|a-16
>an|46|a-10
>and|13|a-100
>ani|48|a25
>anoth|55|a22
>answer|55|a-40
>anybodi|70|a-13
>anyon|66|a7
>anyth|61|a-43
>anywai|75|a-5
>anywher|68|a-14
>apart|70|a-9
>apolog|75|a-5
>appeal|75|a36
>appli|66|a24
>applic|64|a36
>apprentic|66|a-40
>ar|40|
>around|65|a-10
>arrang|66|a5
>arriv|72|a-21
>as|38|
>asham|75|a-28
>ask|41|a-46
>asleep|75|a-21
>assist|75|a12
>associ|75|a-20
>at|31|a-32
>attach|56|a-17
>attend|70|a19
>audit|65|a-46
>aunt|72|a-11
>autumn|58|a-8
>awai|62|a47
>b|75|a-4
>babi|65|a-5
>back|48|a-53
>bad|68|
>badg|75|a13
>bai|70|a-20
>bakeri|75|a-12
>balanc|75|
>bank|68|a-32
>batch|75|a-20
>batteri|75|a-12
>be|34|a44
>beat|72|a30
>beauti|72|a11
>becaus|48|a-19
>becom|75|a-15
>bed|63|a26
>been|46|a-15
>befor|42|a-57
>begin|75|a-36
>behind|61|a8
>believ|57|a21
>bell|75|a-13
>below|75|a-18
>bench|75|a-11
>besid|64|a-9
>best|57|a-15
>better|56|a14
>between|60|a-41
>bid|75|a-8
>big|63|a50
>bike|75|a-16
>biscuit|65|a-30
>bit|64|a-16
>blade|75|a-29
>bless|75|a-20
>block|72|a-10
>blue|75|a-18
>board|65|a-18
>boat|75|
>bodi|70|a-9
>boi|63|a-38
>boiler|75|a-9
>book|58|a-28
>boot|70|a-4
>bore|72|a-15
>born|75|a-27
>borrow|72|a-7
>boss|68|a-36
>both|57|a-28
>bother|70|a-22
>bought|75|a-6
>box|72|a-21
>brake|75|a-5
>branch|55|a-24
>break|72|a-22
>breakfast|72|a-29
>brick|75|a-6
>bridg|75|
>bring|52|a-12
>broken|70|a-8
>brother|75|a-18
>brought|63|
>bu|61|a-5
>budget|72|a47
>bui|70|a37
>build|64|a5
>built|65|a-15
>burn|75|a6
>busi|66|a27
>but|40|a-70
>by|38|a-39
>c|72|a31
>call|48|a18
>calm|68|a26
>came|49|a10
>can|37|a-18
>candid|66|
>car|70|a6
>card|52|a-11
>care|59|a28
>carri|66|a15
>case|59|a48
>cash|70|a-45
>caught|70|
>ceil|72|a-5
>cell|75|a-4
>cent|75|a-4
>certif|47|a-54
>chain|72|a-14
>chair|68|a-13
>chanc|66|a50
>chang|61|a4
>channel|75|a-13
>chara|72|a-6
>charg|72|a9
>chart|72|a-15
>chat|75|a17
>check|62|a-16
>chees|75|a-14
>chef|75|a-11
>chicken|75|a-4
>chief|75|a-4
>children|51|a4
>choic|65|a41
>choos|70|a24
>chosen|72|a13
>church|72|a-33
>claim|68|a10
>class|55|a-13
>claus|75|a-11
>clean|59|a-9
>cleaner|75|a20
>clear|70|
>clerk|70|
>client|61|a-30
>climb|72|a-15
>clinic|62|a-49
>clock|68|a-9
>close|57|a28
>coal|75|a-41
>coast|68|a-11
>coat|75|a-23
>code|66|a-14
>coffe|66|a18
>cold|68|a-24
>collaps|75|a-8
>colleagu|68|a-6
>collect|68|a20
>colleg|68|a6
>color|64|a14
>come|45|a-4
>comfort|72|a-12
>commiss|75|a-13
>commit|72|a26
>common|75|a25
>commun|75|
>commut|72|a-36
>compani|66|a19
>complet|75|a-11
>conduct|72|a-25
>confirm|65|a-8
>consid|66|a39
>consult|75|a-12
>content|72|a9
>contract|66|a-13
>contractor|75|a-5
>contrast|72|
>control|68|a-17
>convers|63|a10
>conveyanc|75|a-21
>cook|68|a20
>cool|75|a22
>coordin|75|a-6
>copi|68|
>corner|72|a23
>correct|65|a-11
>corridor|70|a-15
>cost|72|a-23
>could|47|a15
>council|75|a28
>count|59|a-22
>counter|64|a23
>countri|70|a-20
>coupl|75|a11
>cours|57|a-34
>cousin|75|a-5
>cover|66|a-12
>cow|68|a9
>crack|70|
>crew|63|a30
>cri|68|a13
>cross|70|a-23
>cultur|75|a30
>cup|72|a-7
>current|62|a-20
>curtain|75|
>custom|62|a-14
>cut|60|a-45
>d|72|
>dad|75|a-10
>dai|41|a-27
>daili|75|a25
>dark|75|a-7
>data|75|a-30
>date|57|a-17
>daughter|68|a-22
>deal|72|a4
>dealt|75|a-6
>decid|60|a50
>decis|63|a15
>degre|68|a-7
>delight|75|a-12
>dementia|75|a-4
>demo|75|
>depart|68|a-6
>deposit|72|
>depot|66|a-26
>describ|68|a-8
>deserv|75|a53
>desk|59|a5
>detail|70|a7
>did|45|a-61
>differ|75|a-27
>diploma|70|a-6
>direct|72|a-21
>directli|66|a-16
>director|75|a-5
>discharg|75|a-22
>discuss|68|a-39
>displai|75|a-10
>disput|75|a24
>do|41|a30
>document|75|a18
>doe|55|a43
>dog|70|a34
>done|59|a-47
>dont|75|a36
>door|60|a6
>doubt|72|a6
>down|51|a29
>dozen|72|a-12
>draw|72|a-28
>dream|72|
>drew|75|a-4
>drill|72|a22
>drive|64|a-38
>driver|61|a30
>drop|64|a13
>drove|70|a-23
>dry|63|a52
>due|75|a-11
>dure|68|a-20
>each|53|a17
>ear|70|a13
>earli|65|a-35
>earn|75|a22
>easi|75|a-5
>eight|58|a-39
>eighteen|75|a-14
>either|65|a42
>eleven|55|a-42
>els|58|a21
>email|72|a25
>employ|70|a-7
>empti|70|a-66
>end|51|a-19
>engin|72|a-4
>enjoi|72|a62
>enough|65|a-9
>especi|70|a-7
>estat|72|a-17
>even|47|a33
>ever|59|a13
>everi|45|a-31
>everybodi|72|a-18
>everyon|68|a18
>everyth|59|a33
>ew|75|a31
>exactli|72|
>exam|66|
>examin|75|a-6
>excit|72|
>exist|75|a6
>expect|66|a-27
>experi|65|a-8
>explain|64|
>ey|65|a16
>face|66|
>factori|65|
>fail|75|a-32
>failur|75|a-6
>fair|59|a-32
>famili|53|a13
>fan|75|
>far|70|a29
>fare|75|a23
>farm|75|a-4
>farmer|75|a4
>father|68|a46
>fault|72|a-17
>feed|75|a6
>feedback|75|a36
>feel|60|a64
>feet|72|a-10
>fell|70|a-18
>felt|72|a27
>few|64|a-18
>field|72|a-12
>fifteen|75|
>fifth|75|a-6
>figur|70|a-18
>file|57|a-16
>fill|66|a-16
>final|66|a-4
>find|57|a26
>fine|57|a-18
>finger|72|a-28
>finish|53|a31
>fire|75|a-18
>firm|70|a-26
>first|42|a4
>fit|63|a22
>five|49|a-18
>fix|66|a-12
>flat|75|a-10
>flood|65|a6
>floor|64|
>fluent|75|
>fold|70|a15
>folk|75|a-33
>follow|65|a-28
>food|65|a-44
>foot|70|a-30
>footbal|72|a13
>for|23|a41
>forget|68|a25
>forgiv|75|a-19
>forgot|75|a-18
>form|66|a-57
>forti|53|a-59
>fortnight|64|
>forward|56|a20
>found|55|a13
>four|45|a-28
>fourteen|61|a5
>fourth|66|a22
>frame|70|a-8
>free|56|a-31
>friend|66|
>frighten|72|a-18
>from|35|a-29
>front|66|a60
>frost|72|
>fuel|70|a-11
>full|58|a40
>fun|72|a4
>further|70|a27
>gang|75|a18
>gap|75|a-13
>garden|70|a6
>gate|66|a9
>gather|72|a-6
>gaug|75|a-6
>gave|52|a5
>gener|75|a9
>get|50|a17
>girl|70|a-4
>give|49|a53
>given|66|a-26
>glad|59|a-45
>gladli|66|
>go|47|a-12
>goat|75|a-20
>goe|57|a-14
>gone|70|a26
>good|44|a-5
>got|51|a-8
>grade|64|
>grandmoth|66|a27
>grant|75|a-26
>grate|68|
>great|75|a6
>green|65|a-7
>greet|68|a-8
>grew|75|a-14
>ground|72|a16
>group|63|a-41
>grow|70|a46
>grown|75|a23
>guess|75|a50
>guest|65|a18
>ha|34|
>habit|63|a-17
>had|38|a6
>haha|72|a21
>half|50|a-19
>hall|72|a-8
>halv|72|a-6
>hand|50|a11
>handl|59|a-24
>happen|75|a-19
>happi|56|
>hard|65|a-7
>harvest|70|a-10
>have|32|a-6
>he|47|a-45
>head|60|a-22
>hear|52|a-10
>heart|72|a68
>heat|68|a14
>heavi|75|a-19
>hehe|75|a50
>height|70|a-10
>hello|68|a-30
>help|64|a4
>henc|72|a-21
>her|48|a-26
>here|50|
>hi|50|a-42
>high|66|a-22
>hill|66|a9
>him|61|a-24
>hire|70|a40
>hold|60|a-36
>holidai|68|a9
>home|52|a7
>honest|64|a23
>hope|56|a41
>hospit|64|a19
>hot|72|a8
>hotel|75|a-16
>hour|48|a-18
>hous|61|a51
>how|46|a-42
>hundr|56|a9
>hurri|75|a-24
>husband|72|a22
>i|17|a-6
>ic|72|a-27
>idea|70|a-20
>if|44|a-33
>imagin|75|a-4
>impress|70|a-12
>in|21|a-47
>includ|65|a9
>infant|72|a-17
>insid|75|a49
>inspect|75|a13
>inspector|72|a-18
>instead|70|a-7
>insur|75|
>intak|70|a33
>interest|68|a-11
>interview|48|a23
>into|58|a-49
>is|27|
>it|27|
>itself|65|a53
>jacket|72|a29
>job|48|a-9
>join|65|a39
>joke|72|a58
>judg|70|a-15
>jumper|75|a16
>junior|64|a51
>just|51|a-7
>keep|53|a-8
>kei|68|a42
>kept|59|a86
>kid|65|a-5
>kind|60|a20
>kindli|70|a-34
>kitchen|66|a23
>knee|66|a-26
>knew|60|a5
>knock|72|a47
>know|40|a-35
>label|75|a27
>lad|70|a30
>ladi|63|a-27
>lamb|75|a25
>land|65|a-23
>languag|66|a-6
>last|42|
>late|63|
>lath|75|a-21
>laugh|62|a55
>lead|72|a-19
>leader|72|a-33
>leak|72|a-18
>learn|54|a-7
>least|72|a23
>leav|58|a-32
>left|54|a-8
>leg|75|a-6
>lend|70|a-17
>lent|68|a5
>less|64|a-7
>lesson|70|a4
>let|50|a-7
>letter|57|a-12
>level|61|a-50
>librari|75|a11
>librarian|75|a22
>licenc|58|a-21
>life|68|a21
>lift|65|a27
>light|75|a-10
>like|41|a35
>line|53|a22
>list|57|a22
>listen|62|a8
>littl|72|a15
>live|63|a14
>load|72|a-11
>loan|72|
>log|68|a-20
>long|57|a21
>longer|68|a-24
>look|42|a-32
>loos|75|a-5
>lose|66|a-24
>lost|60|a-16
>lot|66|a-5
>love|61|a8
>lower|75|a27
>lunch|68|a-8
>m|68|a27
>machin|61|a-34
>made|48|a15
>mai|56|a96
>mail|66|a-9
>main|75|a-12
>mainli|75|a-19
>make|51|a12
>man|61|
>manag|63|a32
>mani|66|a48
>manner|75|a-22
>manual|75|a-5
>map|75|a-13
>mark|70|a-6
>market|62|a-17
>match|72|
>math|70|a-30
>matter|75|a9
>mayb|70|a40
>me|24|a53
>mean|68|a54
>meant|75|a-10
>meantim|75|
>mechan|72|a-14
>medic|65|
>meet|55|a-28
>meetup|75|a-21
>mention|60|a-36
>menu|72|a-20
>messag|72|a-5
>met|63|a50
>mid|75|a-8
>middl|70|a9
>might|66|a-30
>mile|72|a-16
>milk|72|a-4
>million|61|a-22
>mind|63|a-4
>mine|62|a-25
>minut|52|
>miss|59|
>mission|75|a41
>mistak|72|a-28
>model|75|a15
>modul|66|a-13
>moment|75|a-12
>monei|72|a-21
>month|49|
>monthli|75|a-8
>more|48|a17
>morn|50|a14
>most|54|a-6
>mostli|50|a-33
>mother|60|a50
>motor|75|
>move|56|a-17
>much|54|a38
>mud|75|a14
>museum|75|
>music|75|a37
>must|59|a-21
>my|27|a39
>myself|64|a52
>n|75|a-15
>name|49|
>nd|70|a-20
>near|66|a-12
>nearli|64|a-11
>need|46|a51
>neighbor|75|a-25
>nerv|75|a-40
>nervou|72|a53
>never|48|a23
>new|49|a25
>next|50|
>nice|68|a14
>night|49|a-14
>nine|51|a-26
>nineteen|75|a-32
>nineti|70|a-9
>no|45|a35
>nobodi|57|a28
>none|72|a-13
>nor|75|a-27
>normal|72|
>not|34|a14
>note|72|a-15
>noth|56|
>notic|63|
>now|44|
>number|54|a-15
>nurs|64|a61
>of|26|a-16
>off|53|a-54
>offer|59|a-38
>offic|49|a-15
>often|75|a-25
>old|52|a-16
>older|66|a-28
>on|22|a5
>onc|54|a-29
>onli|42|a13
>onlin|70|a47
>open|50|a42
>oper|72|a-14
>or|42|a15
>order|62|a-21
>organ|72|a-10
>origin|66|a55
>other|54|
>otherwis|75|a-26
>our|50|a-9
>out|43|a-8
>over|47|
>overtim|75|a-8
>ow|66|a-11
>own|49|a-21
>owner|63|a-13
>page|60|a20
>pai|56|a-11
>paid|65|a5
>paint|65|a11
>pair|70|
>pancak|75|
>panel|75|a-12
>paper|52|
>parent|66|
>park|70|a-49
>part|61|
>pass|61|a-45
>passeng|72|a-4
>passport|72|a55
>past|66|a67
>pastri|72|
>patch|75|a26
>path|75|a-25
>patienc|64|a14
>patient|59|a25
>payrol|75|a-19
>pension|75|a-9
>peopl|46|a79
>per|70|a-6
>percent|75|a-25
>permit|72|
>person|60|a65
>phone|57|a32
>photograph|72|a-27
>physic|75|a-4
>pick|59|a-14
>pictur|66|a47
>piec|64|a-27
>pin|75|a-7
>place|47|a58
>plai|72|a42
>plan|59|a-24
>plant|65|a67
>pleas|55|a-9
>plot|75|
>plu|75|a27
>po|68|
>point|62|a-4
>polici|70|a34
>posit|50|
>post|50|a-23
>pot|75|a17
>pound|75|a13
>practic|70|a-10
>prai|75|a88
>prefer|75|a-5
>prepar|65|a-12
>present|64|a-17
>press|65|a13
>pressur|75|a8
>pretend|75|a21
>price|66|a-8
>print|72|a-28
>printer|75|a-15
>privat|72|a-7
>problem|60|a-57
>process|75|a34
>product|72|a-13
>program|70|a-8
>project|68|a-28
>promis|63|a-4
>proper|72|a38
>properli|72|
>proud|72|a8
>publish|72|a12
>pull|72|a-10
>pump|68|a-18
>pupil|72|a-14
>put|48|a16
>qualifi|72|a7
>quarri|72|a9
>quarter|75|a23
>question|58|a15
>queue|66|a-21
>quick|75|a19
>quiet|72|
>quit|70|a-28
>radio|75|a-21
>rain|57|a-33
>rais|75|a36
>ran|54|a-5
>rang|70|a-27
>rate|64|a44
>rather|63|a-47
>reach|72|a-4
>read|55|a-41
>reader|72|a14
>readi|64|a-5
>real|72|a-4
>realli|75|a47
>reason|68|a6
>rebuilt|75|a-5
>receiv|72|a30
>reckon|72|a-9
>recommend|72|a34
>record|62|a-9
>recruit|75|a37
>red|75|a37
>refer|62|a-23
>refere|72|a-37
>refresh|75|a13
>refug|75|a-5
>regard|68|a-8
>registr|62|a-26
>regret|68|a57
>releas|66|a-60
>reliev|75|a-28
>remain|68|a14
>rememb|63|a23
>remind|75|a18
>renew|64|a-24
>rep|75|a20
>repair|72|a-17
>repeat|75|
>repli|75|a69
>report|61|a-32
>reput|72|a52
>requir|75|a51
>research|75|
>respect|75|a49
>respons|72|a-5
>rest|72|a14
>result|66|a-12
>return|61|a15
>review|70|a27
>rig|75|a-6
>right|53|a34
>ring|58|a26
>road|65|
>robot|72|a-33
>role|56|a58
>roof|66|a46
>room|50|a-18
>rota|70|a-13
>rough|75|a32
>round|56|a-8
>rout|70|a-27
>row|75|a-6
>rule|70|a-5
>run|52|a12
>rural|75|a-27
>rush|72|a34
>s|43|a23
>safe|75|a-7
>safeti|65|a19
>sai|42|a-10
>said|46|a11
>salari|68|a22
>same|45|a-59
>sampl|70|a-21
>sang|75|a20
>sat|62|a-23
>saw|56|a14
>scaffold|70|a-7
>scale|72|a-18
>scan|72|a-14
>school|54|a-19
>sea|75|a-7
>search|68|a15
>season|56|a35
>seat|70|a-15
>second|50|a-62
>section|72|
>see|50|a-15
>seem|68|a21
>seen|65|a44
>send|48|a-16
>senior|75|a-30
>sent|66|a-5
>seri|75|a-23
>serv|66|a-19
>servic|66|a-8
>set|62|a31
>settl|70|a-16
>seven|56|a-38
>sew|75|a8
>shall|72|a7
>share|66|a-20
>she|49|a-28
>shed|68|a34
>sheet|66|a-23
>shelv|75|a-8
>shift|54|a-74
>ship|66|a24
>shoe|75|a-11
>shop|59|a10
>short|59|a32
>should|49|a20
>shout|66|
>show|52|a-20
>shut|65|a-38
>sick|68|
>side|63|a-11
>sign|68|a-34
>signal|72|a-9
>simpli|70|a-46
>sinc|42|a51
>sing|75|a63
>singl|64|a-20
>sister|70|a-11
>sit|59|a21
>site|62|a-17
>six|46|a-55
>sixteen|72|a-17
>sixti|65|a-21
>size|68|a-41
>skin|75|a4
>sleep|65|a-16
>slide|75|a-18
>slip|75|a-14
>slow|70|a30
>slower|75|a-18
>small|51|a12
>smaller|75|a-27
>smell|65|a-5
>smile|72|a-18
>so|31|a-16
>soft|75|
>sold|64|a-25
>some|55|a-28
>somebodi|60|a-5
>someon|62|a62
>someth|57|a38
>sometim|75|a-8
>song|75|
>soon|63|a52
>sooner|75|a-18
>sorri|72|
>sort|66|a-6
>sound|62|a29
>soup|72|
>spare|75|
>speak|54|a21
>speed|72|a-11
>spend|75|a26
>spent|63|a-31
>spoke|66|a29
>sponsor|75|a-5
>spot|70|a-8
>spring|57|a26
>staff|64|a-21
>stai|55|
>stair|68|a61
>stall|75|a-36
>stand|61|a12
>start|48|a-22
>state|75|a32
>steadi|72|a-7
>steel|75|a9
>step|70|a9
>still|42|a39
>stock|70|a-54
>stood|68|a45
>stop|62|a59
>store|64|a8
>stori|65|a-13
>straight|65|a17
>street|75|a-8
>stretch|75|a-18
>strike|72|a14
>stroke|72|a38
>strong|72|a-7
>stubborn|75|a57
>student|63|a-33
>studi|68|a-18
>such|62|a25
>suggest|70|a-14
>suit|58|a-32
>summer|60|
>supervisor|70|a-9
>support|72|a-37
>sure|75|
>surviv|66|a15
>swap|75|a-28
>swear|70|a-9
>switch|70|a-16
>system|61|a-14
>tabl|72|
>tag|75|a-5
>take|53|a52
>taken|68|a-16
>talk|52|a20
>tandoor|75|a12
>tank|66|a-13
>tape|75|a-11
>tast|72|a-17
>taught|53|a-44
>tax|75|a15
>tea|70|a-41
>teach|59|a42
>teacher|72|a-23
>team|55|a-21
>technician|75|
>telephon|75|
>tell|48|a-5
>teller|70|a-29
>ten|56|a-61
>tender|75|a-5
>term|65|
>test|54|a23
>text|75|a-17
>th|53|a28
>than|46|a36
>thank|51|a86
>that|28|a-5
>the|13|a-37
>thei|43|a-35
>their|50|a-27
>them|45|a-68
>themselv|75|a21
>then|51|a-26
>there|44|a-9
>these|70|
>thi|44|a12
>thick|75|a9
>thing|54|a52
>think|55|a22
>third|62|a-14
>thirteen|70|a-17
>thirti|55|a6
>those|65|a25
>though|63|a-31
>thought|57|a80
>thousand|70|a-8
>three|42|
>threw|75|a-13
>thrill|75|a4
>through|49|a-33
>ticket|62|a45
>tide|75|a-8
>tidi|72|a15
>till|62|a-4
>time|44|a56
>tin|66|a8
>tire|70|a-34
>to|22|a-18
>togeth|68|a8
>told|46|a-25
>tomorrow|68|a35
>too|53|a-60
>took|54|a4
>top|68|a31
>touch|72|a-36
>tour|68|a15
>town|66|a32
>trade|68|a-7
>trai|75|a-4
>train|49|a-20
>tram|75|a-7
>translat|68|a-24
>trauma|70|a-7
>travel|70|a-16
>treat|65|a45
>tri|75|a-8
>trial|75|a13
>truck|66|
>trust|70|a-22
>try|66|
>tube|75|
>turn|56|a7
>twelv|59|a5
>twenti|57|a-30
>twice|53|a13
>twin|75|
>two|36|a-48
>type|68|a-15
>umbrella|75|a49
>under|54|a-45
>underground|75|
>understand|70|a7
>understood|75|a-25
>union|75|a-6
>unit|62|a-36
>until|46|a-32
>up|42|a-27
>us|43|a-64
>usual|70|a-10
>vacanc|72|a31
>vaccin|68|a-11
>valid|66|a-9
>van|72|a-29
>vault|75|a-9
>veri|49|a-5
>version|72|a-7
>vet|70|a-13
>view|75|a-22
>villag|75|a19
>visit|65|a-22
>visitor|75|a24
>voic|64|a18
>vouch|75|a-38
>wa|32|
>wai|51|a-21
>wait|56|a48
>walk|59|a6
>wall|62|a20
>want|43|a32
>ward|66|a-43
>warm|68|a16
>wash|75|
>watch|70|a-18
>water|64|a8
>we|38|a-78
>weather|66|
>websit|72|a18
>week|42|a-31
>weekend|62|
>welcom|66|a26
>well|46|a-36
>went|49|a-50
>were|46|
>wet|70|a18
>what|44|a9
>whatev|70|a11
>when|43|a-14
>whenev|65|a15
>where|39|a29
>whether|60|a-34
>which|42|a-19
>while|63|
>whistl|72|a-7
>white|70|a31
>who|38|a-38
>whole|60|a-4
>whom|65|
>whose|64|a4
>why|59|a16
>will|39|a31
>window|75|
>winter|57|a-8
>wish|62|a14
>with|27|a-42
>withdraw|75|
>within|66|
>without|53|a50
>women|75|a15
>wonder|72|a-41
>word|60|a15
>work|41|a-53
>workshop|70|a22
>worn|72|a-11
>worri|64|a-13
>worth|70|a15
>would|33|a54
>write|52|a-5
>written|72|a-22
>wrong|68|a36
>wrote|64|a-37
>x|75|a23
>yard|65|a21
>ye|65|a46
>year|32|a-60
>yesterdai|60|a-16
>yet|63|a20
>you|26|a-56
>young|72|a23
>your|35|a-100
>zero|75|
>£|75|a32
>–|65|a54
>⟨|18|a-33
? _4|75|a37
^ _ $|57|a-47
^ _ ,|54|a-46
^ _ and|75|a-6
^ _ gave|75|a-10
^ _ has|70|a77
^ _ is|72|a56
^ _ s|66|a80
^ _ was|65|a4
^ _1|38|a-11
^ _2|29|a15
^ _3|34|a-33
^ _4|27|a-27
^ a _|68|a-13
^ at _|52|a-33
^ best , _|75|a-24
^ best . _|75|a-24
^ for . _|75|a18
^ for _|72|
^ from _|72|a-7
^ greetings . _|72|a-16
^ greetings from _|75|a-8
^ i . _|50|a-10
^ i am _|70|a-10
^ i hope _|75|a5
^ i left _|68|a34
^ i speak _|70|a-9
^ if . _|68|a39
^ if _|62|a35
^ if the _|75|a6
^ in . _|75|a-6
^ in _|44|a-36
^ it . _|68|a-14
^ it is _|75|
^ it was _|75|a-13
^ it's _|61|a-23
^ mr _|72|
^ mrs _|75|a-8
^ my _|48|a-23
^ nobody . _|72|a40
^ old _|75|a-10
^ people . _|72|
^ people at _|72|
^ please . _|68|a-23
^ please tell _|70|a-19
^ since _|70|a10
^ the . _|66|a-37
^ the _|55|a12
^ this . _|62|a-32
^ this is _|62|a-32
^ when _|62|a-20
^ wishing _|75|a21
^ with _|66|
^ working . _|75|a4
^ working for _|75|a4
^ would _|72|a23
^ you . _|68|
^ you and _|75|a-8
^ your . _|75|a-10
^ your _|70|a22
_ ! !|75|
_ ! $|65|
_ $ |20|a-33
_ ( ⟨|75|
_ , $|66|a-7
_ , 0|65|a-13
_ , a|58|a-8
_ , all|70|a-10
_ , always|72|a-17
_ , and|32|a30
_ , as|68|a-20
_ , because|65|a-10
_ , but|60|a-18
_ , for|64|a25
_ , from|72|a-5
_ , had|75|a-18
_ , has|68|a-22
_ , he|66|a15
_ , i|46|a43
_ , in|59|a17
_ , is|65|a-14
_ , it|72|a-13
_ , mostly|61|a-22
_ , my|59|a-49
_ , no|70|a7
_ , not|62|a16
_ , one|75|a16
_ , only|66|a-17
_ , or|70|a13
_ , please|75|a31
_ , said|75|a-12
_ , says|70|a-10
_ , since|72|a-30
_ , six|72|a-12
_ , so|43|a-18
_ , tell|75|a-6
_ , that|70|a54
_ , the|51|a-20
_ , then|75|a-11
_ , they|72|a-28
_ , though|75|a-9
_ , three|72|a-5
_ , two|72|a-10
_ , under|75|
_ , was|72|a-8
_ , we|68|a-4
_ , when|66|a-16
_ , where|43|a-68
_ , which|55|a-33
_ , who|50|a-59
_ , whom|75|a-27
_ , whose|68|a6
_ , with|54|a-18
_ , you|62|a31
_ , your|72|a-9
_ , ⟨|46|a57
_ 0 $|70|a30
_ 0 0|65|a-8
_ 0 and|60|a-20
_ 0 class|72|
_ 0 for|75|a-19
_ 0 in|75|a-6
_ 0 s|70|a-12
_ 0 ⟨|75|a-5
_ : i|72|a-39
_ : the|75|
_ ; we|75|
_ ? $|60|a31
_ about the|75|a30
_ afterwards $|75|a-36
_ and a|64|a-19
_ and am|72|a12
_ and can|72|a-12
_ and for|70|a19
_ and have|72|a-14
_ and his|75|a-7
_ and i|54|a10
_ and in|72|a-5
_ and it|72|a-12
_ and its|72|a47
_ and me|75|a41
_ and one|72|a-8
_ and she|75|a-10
_ and some|75|a-6
_ and still|75|a-8
_ and that|72|a-12
_ and the|53|a-6
_ and then|66|a-14
_ and to|72|a-17
_ and two|66|a-7
_ and would|70|a8
_ as a|64|a-17
_ as well|68|a-38
_ asked about|75|
_ asked me|72|a6
_ at a|75|a-18
_ at the|63|a-31
_ at ⟨|64|a-31
_ because of|70|a-16
_ because the|75|a-14
_ because they|75|a-10
_ before i|70|a33
_ before the|75|
_ branch $|70|a-32
_ but i|75|a-7
_ came in|72|a-6
_ card ,|70|a-15
_ card is|70|a-6
_ certificate $|75|a-17
_ certificate ,|72|
_ do it|75|a-43
_ does not|75|a-23
_ during the|72|a-11
_ even more|75|a-5
_ feels like|75|a27
_ first ,|75|a-11
_ for a|64|a-23
_ for an|75|a99
_ for five|66|a-8
_ for four|75|a-12
_ for my|75|a-30
_ for nine|66|a-11
_ for seven|70|a-5
_ for six|68|a-9
_ for the|50|a-29
_ for thirty|68|a36
_ for three|68|
_ for twelve|75|
_ for two|75|a-6
_ for yesterday's|75|a-14
_ for your|75|a27
_ from 0|75|a55
_ from the|62|a9
_ gave me|64|a-37
_ had me|75|a28
_ has a|66|a42
_ has been|66|a15
_ has chosen|75|
_ has offered|68|a-63
_ has only|75|a51
_ has the|68|a-48
_ here $|70|a-22
_ i can|70|a17
_ i could|72|a15
_ i did|72|a-18
_ i drove|75|a-7
_ i had|68|a-28
_ i have|65|a-22
_ i looked|75|a-5
_ i was|59|a-4
_ i worked|72|a-5
_ i would|75|a80
_ i wrote|72|a-17
_ if you|75|a7
_ in 0|65|a-4
_ in that|70|a-28
_ in the|52|
_ in ⟨|49|a-17
_ is a|68|a-49
_ is at|75|a28
_ is attached|72|a-30
_ is good|70|a36
_ is looking|75|a-23
_ is no|72|a-41
_ is not|72|a6
_ is on|72|a-16
_ is something|75|
_ is still|68|a-15
_ is that|72|a-10
_ is the|57|a44
_ is where|70|a21
_ it was|75|a-7
_ job $|68|a4
_ last week|70|a-5
_ last year|68|a-11
_ let me|75|a15
_ licence ,|72|a-7
_ made me|68|a5
_ needs someone|75|a32
_ now ,|72|a-10
_ number ,|75|
_ of the|75|a21
_ office $|75|a-21
_ office on|68|a-13
_ on 0|72|a-14
_ on a|70|a-19
_ on my|72|a-13
_ on the|52|a-37
_ on ⟨|49|a83
_ or ⟨|70|a-37
_ pay for|75|a22
_ position $|62|a-23
_ position at|65|a-9
_ post $|66|a-14
_ post ,|70|a-9
_ role $|68|a-23
_ role ,|72|a-14
_ role and|75|a-22
_ s $|70|a46
_ s fine|72|a-15
_ s interview|75|a-28
_ s reputation|75|a37
_ showed me|75|a-12
_ since 0|61|a-13
_ since i|72|a37
_ since the|70|a14
_ since ⟨|72|a-4
_ so i|75|a16
_ sounds like|75|a9
_ speak very|75|a-16
_ taught me|62|a-23
_ team $|72|a30
_ than the|75|a9
_ that i|62|a30
_ that we|72|a-13
_ that you|61|a-25
_ that ⟨|70|a-44
_ the same|75|a-5
_ this morning|70|a-20
_ to get|75|a-9
_ to know|75|a23
_ to ⟨|70|a-16
_ told me|65|
_ two years|75|a-12
_ until the|65|a-14
_ until ⟨|75|a-27
_ used to|75|a-10
_ want me|72|a24
_ was a|68|
_ was my|72|a-11
_ was the|64|a-13
_ we had|59|a-4
_ when i|75|a-7
_ where i|75|a-13
_ who would|75|a-13
_ will be|75|a7
_ will not|72|a8
_ with a|60|a-27
_ with my|68|a42
_ with one|75|a-20
_ with the|62|a-13
_ with ⟨|75|a-6
_ would be|63|a52
_ would have|75|a-16
_ would like|72|a-17
_ ⟨ ⟨|75|a-28
_0 !|62|a6
_0 $|20|a-33
_0 (|64|a-19
_0 )|65|a-15
_0 ,|16|a-95
_0 0|40|a-88
_0 :|56|a14
_0 ;|57|
_0 ?|57|a48
_0 a|58|a19
_0 about|65|a-14
_0 after|65|a26
_0 afterwards|72|a-35
_0 again|68|a22
_0 all|70|
_0 also|75|a-29
_0 and|31|a-29
_0 are|58|a-13
_0 around|75|a-4
_0 as|53|a-27
_0 asked|59|a17
_0 at|49|a-60
_0 back|75|a-5
_0 be|68|a-39
_0 because|58|a23
_0 before|56|a34
_0 behind|75|a-30
_0 bless|75|a-20
_0 body|75|a-10
_0 branch|61|a-36
_0 but|62|a-24
_0 by|62|a-7
_0 came|62|a-12
_0 can|54|a58
_0 card|60|a-29
_0 certificate|56|a-22
_0 comes|72|a17
_0 consider|72|a28
_0 contract|75|
_0 could|63|a68
_0 course|66|a-6
_0 days|72|a-36
_0 depot|72|a-10
_0 did|62|a-4
_0 discharge|75|a-22
_0 do|68|a20
_0 does|64|a16
_0 during|70|a-20
_0 eight|72|a-4
_0 even|72|a15
_0 ever|70|
_0 every|65|a-28
_0 family|75|a24
_0 feels|75|a27
_0 file|75|a-18
_0 first|68|a-24
_0 for|36|a8
_0 found|75|a10
_0 from|53|a7
_0 gave|60|a-45
_0 give|72|a21
_0 gives|72|a32
_0 goes|72|
_0 going|75|a-12
_0 got|66|
_0 had|53|a22
_0 handles|75|a15
_0 has|41|a74
_0 have|57|a-28
_0 here|70|a-22
_0 i|38|a-12
_0 if|70|a41
_0 in|38|a-73
_0 interview|75|a-13
_0 into|75|a4
_0 is|36|a99
_0 it|70|a-27
_0 job|59|a-5
_0 knows|66|a-43
_0 last|58|a-32
_0 let|68|a-9
_0 letter|75|a-8
_0 level|75|
_0 licence|68|a-9
_0 like|75|a10
_0 line|72|a-19
_0 look|75|a10
_0 looked|75|a49
_0 looks|70|a21
_0 lost|70|
_0 made|63|a38
_0 makes|75|a23
_0 may|70|a23
_0 means|75|a16
_0 mostly|75|a-16
_0 must|75|a31
_0 my|66|a-16
_0 names|75|a-15
_0 need|70|a7
_0 needs|62|a54
_0 never|75|
_0 next|75|a-24
_0 not|75|a14
_0 now|65|a-15
_0 number|66|a-9
_0 of|63|a52
_0 office|57|a17
_0 on|40|a-30
_0 one|75|a-12
_0 or|61|a-29
_0 paper|75|a-16
_0 papers|66|
_0 pay|75|a22
_0 pays|70|a-6
_0 position|53|a-49
_0 post|58|a-22
_0 put|70|a-16
_0 puts|72|a6
_0 registration|65|a-15
_0 right|75|a-49
_0 road|72|a-12
_0 role|60|a-49
_0 room|75|a-10
_0 round|72|a-10
_0 run|72|a-11
_0 runs|70|a37
_0 s|43|a30
_0 said|63|
_0 say|75|a33
_0 says|66|a10
_0 school|75|a-12
_0 seems|75|a29
_0 sends|72|a12
_0 seven|75|a-10
_0 should|60|a6
_0 showed|75|a-12
_0 side|75|a15
_0 since|51|a-9
_0 site|75|a-14
_0 so|60|a-24
_0 sounds|75|a9
_0 speak|72|a-36
_0 stands|75|a13
_0 starts|75|a26
_0 still|57|a26
_0 store|75|
_0 suggested|75|a-14
_0 takes|72|a11
_0 taught|62|a-23
_0 team|72|a30
_0 test|68|a-10
_0 than|65|a57
_0 that|46|a-51
_0 the|53|
_0 there|66|
_0 they|70|a-19
_0 this|61|
_0 three|72|a-19
_0 time|75|a-51
_0 to|48|a15
_0 told|63|a-7
_0 tomorrow|75|a17
_0 too|70|a-20
_0 took|70|
_0 training|65|a-13
_0 turned|68|a44
_0 twice|72|a74
_0 two|72|a-25
_0 until|57|a-10
_0 up|75|a-8
_0 used|75|a-10
_0 vetting|75|a-14
_0 want|65|a29
_0 wanted|75|a-43
_0 wants|75|a17
_0 was|44|a24
_0 we|46|a-57
_0 well|70|a-17
_0 went|68|a-6
_0 were|62|a8
_0 when|62|a-45
_0 whenever|72|a14
_0 where|68|a-30
_0 while|72|a-21
_0 who|56|a-26
_0 will|50|a15
_0 with|44|a-24
_0 would|50|a7
_0 yesterday|68|a-8
_0 yet|75|a13
_0 you|59|a-46
_0 –|70|a33
_0 ⟨|56|a14
_1 !|64|
_1 $|33|a-9
_1 ,|34|
_1 0|46|a-39
_1 :|75|a-26
_1 ;|68|a-27
_1 ?|62|a-63
_1 a|38|a-7
_1 about|61|a10
_1 after|75|a27
_1 again|72|a-16
_1 all|59|a10
_1 already|68|
_1 also|66|a-4
_1 always|70|a13
_1 am|70|a7
_1 an|60|a6
_1 and|29|
_1 another|75|a30
_1 any|64|a51
_1 anything|75|a-50
_1 are|65|a27
_1 as|61|
_1 asked|68|a-35
_1 at|53|a54
_1 attached|72|a-30
_1 autumn|75|a-16
_1 back|72|a-31
_1 be|55|a35
_1 because|65|a-10
_1 been|62|a7
_1 before|68|a-34
_1 being|75|a4
_1 better|70|a-7
_1 but|58|a-32
_1 by|65|a7
_1 call|75|a20
_1 came|75|
_1 can|60|a-7
_1 card|68|a36
_1 certificate|68|a-4
_1 chosen|75|
_1 class|66|
_1 closing|75|a26
_1 coffee|75|a15
_1 come|68|a-10
_1 comes|72|a-9
_1 could|64|a32
_1 course|75|a-14
_1 day|70|a-18
_1 did|64|a-32
_1 do|63|a18
_1 drove|75|a-7
_1 eight|72|a-17
_1 eleven|72|a-9
_1 even|75|a30
_1 every|66|a71
_1 exam|75|
_1 fine|70|a-32
_1 finished|75|a-17
_1 first|60|a35
_1 five|62|a-14
_1 for|46|a15
_1 forty|72|a-15
_1 four|70|a-14
_1 fourteen|72|a14
_1 from|61|a15
_1 full|75|a8
_1 gave|72|a-27
_1 get|65|a39
_1 give|72|
_1 giving|72|a-33
_1 go|68|a11
_1 going|70|a-14
_1 good|63|a-27
_1 got|66|a48
_1 had|53|a-40
_1 half|65|a-6
_1 has|55|a-23
_1 have|53|a40
_1 he|65|a8
_1 help|75|a31
_1 her|72|a17
_1 here|75|a23
_1 his|66|a-42
_1 home|72|a-18
_1 how|72|a10
_1 i|37|a35
_1 if|60|a40
_1 in|44|a-11
_1 interview|72|a-28
_1 into|72|a-35
_1 is|48|a37
_1 it|50|
_1 it's|72|a-14
_1 its|52|a48
_1 job|75|a12
_1 just|72|a-10
_1 keep|75|a36
_1 kept|75|a42
_1 know|66|a21
_1 last|72|a-13
_1 learned|75|a-7
_1 less|75|a-4
_1 let|70|a24
_1 like|59|a30
_1 long|75|a16
_1 looked|72|a-9
_1 looking|68|a4
_1 made|62|
_1 me|39|a45
_1 meet|75|
_1 more|70|a25
_1 morning|66|a9
_1 most|72|a-24
_1 mostly|59|a-5
_1 much|75|a-26
_1 my|43|a13
_1 need|70|a29
_1 needs|72|a34
_1 never|75|a-48
_1 next|72|a9
_1 nine|62|a-24
_1 no|58|a11
_1 nobody|75|a-12
_1 not|49|a75
_1 nothing|75|a19
_1 now|61|a6
_1 of|56|
_1 offered|66|a-62
_1 on|48|a-67
_1 once|72|a-32
_1 one|56|a9
_1 only|59|a15
_1 open|68|a51
_1 opening|75|a-8
_1 or|59|a-30
_1 our|75|a-4
_1 out|66|a14
_1 over|72|
_1 people|75|
_1 please|72|a38
_1 prepared|75|a-13
_1 put|63|a-11
_1 ran|70|a-6
_1 reputation|75|a37
_1 room|70|a-39
_1 s|70|a-12
_1 said|68|a-18
_1 same|72|a-6
_1 say|66|a11
_1 says|65|a-21
_1 second|75|a-5
_1 see|72|a13
_1 send|75|
_1 seven|66|a-9
_1 she|68|a-16
_1 short|72|a41
_1 should|72|a-7
_1 show|75|a-7
_1 since|59|
_1 six|60|a-20
_1 so|42|a4
_1 some|72|
_1 somebody|75|
_1 someone|68|a41
_1 something|72|a-6
_1 still|59|a-33
_1 taught|72|a-6
_1 tell|66|a-19
_1 ten|72|a17
_1 that|48|a16
_1 that's|75|a-15
_1 the|28|a6
_1 their|70|a15
_1 then|61|a-7
_1 there|70|a-10
_1 they|59|
_1 thirty|64|a27
_1 this|62|a-13
_1 though|75|a-9
_1 three|57|a22
_1 through|72|
_1 time|75|a35
_1 to|48|a18
_1 told|66|a-37
_1 took|70|a6
_1 twelve|70|a-6
_1 twenty|70|a6
_1 two|53|
_1 under|72|a-4
_1 up|64|a16
_1 us|62|a-36
_1 use|75|a18
_1 valid|75|
_1 very|68|a20
_1 want|72|a14
_1 was|51|a-36
_1 we|57|a-19
_1 week|64|a-34
_1 well|65|a-16
_1 went|68|a-19
_1 were|72|a-11
_1 what|68|a18
_1 when|59|a-32
_1 where|42|a-21
_1 which|53|a-5
_1 who|49|a-40
_1 whom|75|a-27
_1 whose|68|a6
_1 will|70|a23
_1 with|47|a-18
_1 worked|72|a-5
_1 would|57|a-12
_1 write|72|a-32
_1 wrote|66|a-23
_1 year|64|a-22
_1 years|59|a10
_1 yesterday's|75|a-14
_1 you|46|a4
_1 your|54|a11
_1 ⟨|33|a17
_2 !|72|a30
_2 $|35|
_2 )|72|a-15
_2 ,|34|a-18
_2 0|45|a-6
_2 ;|66|a15
_2 ?|59|a-4
_2 a|39|
_2 about|62|a-25
_2 after|62|a-15
_2 ago|72|a-21
_2 all|61|a-42
_2 also|75|a9
_2 always|75|a-7
_2 am|64|a37
_2 an|65|a26
_2 and|37|a16
_2 another|72|a37
_2 answer|75|a-32
_2 any|75|a-24
_2 are|63|a5
_2 as|63|
_2 asked|72|
_2 at|55|a4
_2 autumn|70|a-7
_2 back|63|a34
_2 be|57|a18
_2 been|63|a-16
_2 before|65|a22
_2 best|72|a46
_2 better|75|a32
_2 boss|75|a-12
_2 bring|75|a-15
_2 but|66|a21
_2 by|60|a40
_2 came|75|
_2 can|63|a-17
_2 case|70|a-6
_2 chara|72|a-6
_2 class|75|a-7
_2 clean|72|a7
_2 coming|75|a-19
_2 cried|75|a11
_2 current|68|a-5
_2 day|64|a-49
_2 days|75|a8
_2 did|68|
_2 do|70|a-32
_2 done|72|a-20
_2 down|72|a-23
_2 each|75|a-7
_2 eight|75|a-4
_2 else|75|a-41
_2 end|72|a-8
_2 even|75|a25
_2 every|62|a-9
_2 fair|75|a-9
_2 families|72|
_2 family|75|a15
_2 first|56|a17
_2 five|64|a-36
_2 for|45|a30
_2 forty|70|a-6
_2 found|72|a-18
_2 four|63|a-33
_2 fourteen|75|a7
_2 from|55|a13
_2 get|75|a46
_2 go|72|a-36
_2 goes|75|a31
_2 good|65|a31
_2 got|72|a-19
_2 had|64|a-23
_2 has|66|a-37
_2 have|50|a9
_2 he|65|
_2 head|70|a-21
_2 her|72|a54
_2 here|75|a12
_2 his|75|a-13
_2 hold|75|a-7
_2 hour|70|
_2 how|65|a-21
_2 hundred|72|a24
_2 i|32|a-33
_2 if|70|a-26
_2 in|44|a5
_2 intake|75|a39
_2 interview|60|a-4
_2 is|50|a-9
_2 it|49|a-13
_2 it's|72|a-34
_2 its|62|a37
_2 itself|75|a60
_2 just|64|a23
_2 kept|75|a12
_2 knew|72|a12
_2 know|63|a26
_2 last|62|
_2 left|75|a-17
_2 let|70|a11
_2 letter|75|a-14
_2 like|68|
_2 line|75|a22
_2 long|75|a5
_2 lovely|72|
_2 me|40|a8
_2 mentioned|75|a-6
_2 minutes|66|a10
_2 month|75|a-17
_2 months|75|a-5
_2 more|70|
_2 morning|72|a-11
_2 most|72|a-19
_2 move|75|a14
_2 much|75|a14
_2 my|47|a36
_2 name|72|a8
_2 need|72|a-32
_2 never|70|a-21
_2 new|65|a33
_2 next|72|a8
_2 night|68|a4
_2 nine|68|a26
_2 no|68|
_2 none|75|a-5
_2 not|57|a14
_2 nothing|68|
_2 number|72|a14
_2 of|52|a11
_2 off|75|a-10
_2 on|52|a-7
_2 one|54|a32
_2 only|60|a27
_2 or|59|a-32
_2 our|72|a32
_2 out|65|a22
_2 over|65|
_2 own|65|a14
_2 papers|75|a-6
_2 people|64|a31
_2 place|66|a-9
_2 post|75|a-14
_2 problem|75|a-34
_2 put|75|a-11
_2 ran|72|a-5
_2 responsible|75|a-4
_2 right|75|a22
_2 ring|75|a13
_2 said|65|
_2 salary|75|a7
_2 same|63|a5
_2 say|70|a-29
_2 says|72|a-4
_2 season|75|a52
_2 seasons|75|a-13
_2 second|66|a-51
_2 see|68|a-35
_2 sent|75|a-24
_2 she|75|a12
_2 shop|75|a-25
_2 since|70|a25
_2 six|66|a-10
_2 small|72|a21
_2 so|60|a9
_2 somebody|72|a5
_2 someone|75|a-8
_2 speak|70|
_2 spent|75|a-4
_2 spoke|75|a-11
_2 spring|75|
_2 still|64|a63
_2 summers|75|a15
_2 taught|75|a11
_2 tell|70|
_2 than|65|a18
_2 that|52|
_2 that's|75|a46
_2 the|31|a-36
_2 their|70|a13
_2 them|75|a-7
_2 then|68|
_2 there|72|a-25
_2 they|63|a6
_2 thirty|75|a-4
_2 this|68|a-16
_2 three|64|a15
_2 through|68|a-5
_2 time|68|a55
_2 to|42|a-6
_2 told|68|a22
_2 too|75|a-7
_2 took|72|a17
_2 trained|75|a-8
_2 treat|75|a-8
_2 turned|75|a-12
_2 twenty|68|a-23
_2 two|53|a40
_2 under|68|a-9
_2 until|75|a-4
_2 up|61|a23
_2 us|65|a35
_2 used|75|
_2 very|70|a-10
_2 wanted|75|
_2 warm|75|a-10
_2 was|50|a-40
_2 way|70|a-20
_2 we|57|a-21
_2 website|75|a20
_2 week|70|a-4
_2 well|65|a-16
_2 went|66|a-14
_2 were|68|a-14
_2 what|68|a-17
_2 when|70|a5
_2 where|65|a-12
_2 whether|75|a-9
_2 which|65|a-15
_2 who|68|a-11
_2 whom|75|
_2 will|59|a-28
_2 winter|75|
_2 with|48|a30
_2 work|64|a30
_2 would|58|a40
_2 year|68|a-5
_2 years|44|a-54
_2 you|45|a-24
_2 your|54|a-28
_2 ⟨|33|a-7
a 0 _|72|a-4
a _ $|63|a-33
a _ ,|68|a-8
a _ 0|70|a-4
a _ card|75|
a _1|43|a-103
a _2|59|a-54
a _3|38|a-9
a _4|37|a10
a hospital . _|75|
a hotel . _|75|a-5
a hotel in _|75|a-5
a lot . _|75|a26
a member . _|75|a-13
a member of _|75|a-13
a week . _|75|a15
about _ $|59|a48
about _ ,|68|a27
about _ and|75|a-8
about _ was|72|a-13
about _1|46|a80
about _2|48|a-21
about _3|63|a23
about _4|55|
about how _|75|a31
about the _|49|a-59
account _2|75|a18
across _2|72|a-12
advice _3|75|
after _ $|70|a-26
after _ ,|68|a-14
after _1|57|a-51
after _2|62|a-9
after _3|66|
after _4|66|
after the _|64|a-31
again _2|66|a25
again _4|75|a-25
again at _|75|a26
against _1|75|a23
agency _2|75|a-13
all _2|55|a42
all _3|75|a-6
all _4|68|a12
all at _|64|a28
all the _|72|a18
along _3|75|a-16
already _2|72|a17
already _3|68|a32
already _4|75|
also _2|70|a-6
also _3|68|a-5
also _4|72|a-8
am _ ,|70|a-5
am _1|66|a-18
am _2|61|
am _3|53|a-16
am _4|52|a-8
am at _|75|a-36
am on _|75|a14
am starting . _|75|a-13
an _1|57|a-44
an _2|70|a-17
an _3|59|a6
an _4|60|
an hour . _|75|a29
and _ $|59|a-49
and _ ,|60|a4
and _ bless|75|a-20
and _ for|61|a-38
and _ is|70|
and _ on|66|a-32
and _ will|75|a13
and _1|40|a-38
and _2|43|a-15
and _3|41|a-26
and _4|42|a-8
and a _|75|
and about _|75|a25
and at _|72|a-13
and enough _|75|a-21
and i . _|57|a35
and i speak _|70|a-22
and my _|72|a-4
and one . _|75|
and one in _|75|
and please . _|75|a-32
and please thank _|75|a-32
and said , _|72|a-17
and said . _|70|a-17
and the . _|72|a-26
and the _|60|a-20
and to . _|70|a52
and to ⟨ _|75|a61
and ⟨ , _|75|
and ⟨ . _|66|a12
and ⟨ _|59|a7
another _4|75|a-7
answer _2|75|a13
any _3|75|a-4
any _4|70|a-12
anything _2|70|a18
applied _2|75|a-5
appointment _2|75|a-8
are _2|65|a-16
are _3|62|a10
are _4|64|
around _1|70|a-19
as _ $|70|a6
as _ ,|70|a-27
as _1|55|a-20
as _2|56|a-4
as _3|61|a-7
as _4|53|a-20
as a _|65|a-10
as my _|75|a-26
ask _2|65|a45
ask _4|72|a5
asked _1|72|a-28
asked _3|75|a27
asked _4|70|a-24
asking _2|75|a-22
at _ $|35|a52
at _ ,|34|a21
at _ ;|70|a-27
at _ ?|70|a39
at _ and|59|a-24
at _ as|70|a26
at _ before|75|a-22
at _ but|70|a-14
at _ for|57|a-54
at _ had|72|a-8
at _ has|64|a-31
at _ have|75|a-14
at _ i|53|a-30
at _ in|62|a8
at _ is|59|a-7
at _ knows|75|a-22
at _ now|75|a-9
at _ on|60|a6
at _ s|62|
at _ should|75|a6
at _ since|75|a-21
at _ speak|72|a-36
at _ suggested|75|a-14
at _ taught|72|a-10
at _ that|75|a-18
at _ the|65|a19
at _ to|75|a-20
at _ too|75|a9
at _ until|70|a-24
at _ was|63|a-33
at _ we|55|a-43
at _ went|75|a-4
at _ were|70|a49
at _ when|75|a-29
at _ who|72|a-32
at _ will|75|a-47
at _ with|59|a36
at _ would|75|a-24
at _ ⟨|75|
at _1|20|a73
at _2|42|a16
at _3|60|a4
at _4|49|a-11
at home . _|68|a26
at home in _|70|a-19
at the _|44|a60
at your _|64|a-16
attached _1|72|a-8
attached _3|65|a-17
attached _4|75|a-7
attached to . _|70|a-12
attached to 0 _|72|
attended _4|75|
audit _2|75|a-20
aunt _2|75|a-4
aunt in _|75|a-4
away _2|75|a10
away from _|75|a10
b _3|75|a-6
back _2|57|
back _3|64|a-18
back from _|72|
back to _|65|a-46
be _2|57|a-11
be _3|55|a32
be _4|52|a-34
be at _|72|a22
be in _|70|a-7
be part . _|75|a-19
be part of _|75|a-19
be useful . _|75|a50
because _1|75|a-11
because _2|68|a19
because _3|72|a7
because _4|75|
been _2|65|a24
been _3|64|a34
been _4|66|
been with _|75|a40
before _1|64|a-28
before _2|72|a6
before _3|70|a-10
began _2|75|a-4
begin _2|75|a9
believe _1|75|
bench _2|75|a-13
best , _|75|a-24
best _2|68|a8
best _3|63|a-39
best regards , _|72|a-12
best regards . _|72|a-12
best wishes . _|75|a-30
between _ and|70|a-7
between _1|65|a-38
between _3|72|a-20
between _4|75|a-18
between ourselves , _|75|a-15
between ourselves . _|75|a-15
big _1|75|a-8
big _3|75|a10
board _2|75|a-14
board _3|70|a16
book _2|75|a-9
boss , _|75|a-11
boss _2|63|a-30
boss in _|75|a-28
both _3|75|a-15
bought _4|72|a37
box _2|72|a-23
boys _2|75|a5
branch _2|75|a-7
branch in _|75|a-7
bring _1|72|a6
bring _2|62|a39
bring _3|68|a6
bring _4|57|
bring my _|68|a-13
bring to _|72|a60
bus _2|62|a-28
bus _3|70|a-6
bus from _|68|a-7
business _3|75|a-11
but _ has|75|a7
but _ was|75|a17
but _1|56|a38
but _2|66|a30
but _3|64|a-6
but _4|63|a16
but i . _|75|a12
by _ $|63|a-27
by _ ,|64|a-20
by _ and|72|a-13
by _ in|70|a-23
by _1|48|a18
by _2|62|a-26
by _3|70|a20
by _4|66|a35
by the _|66|a-23
call _1|75|a17
call _2|75|a31
called _ ,|75|a-9
called _1|66|a-47
came _2|60|a6
came _3|63|a39
came _4|64|a22
came from _|70|a-28
came out . _|72|a24
came out of _|75|
came to _|70|a43
can _3|57|a62
can _4|57|a14
can be . _|75|a16
canteen _2|75|a25
card _2|75|
certificate _2|65|a-30
certificate _3|75|
certificate from _|70|a-11
check _2|70|a-7
checked _2|75|a-9
chef _2|75|a43
children _2|70|a26
class _2|75|a-5
clean _3|75|
clerk _2|70|
clerk at _|75|a16
clinic _2|75|
clinic in _|75|
coffee _2|75|a-32
coffee at _|75|a-32
colleague _1|75|a-16
college _2|75|a-23
come _2|59|a-7
come _3|58|a67
come _4|75|a28
come from _|72|a-15
come through . _|75|a22
come to _|65|a22
comes _2|75|
comes _3|72|a28
comes from _|75|
comes up . _|75|a30
comes up at _|75|a30
company _2|68|
completed _2|72|a-7
contract _2|64|
contract at _|75|a18
contract with _|72|a-9
contributing _2|75|a30
contributing to _|75|a30
could _3|70|a34
could _4|65|
counter _2|70|a7
counter in _|75|
course _2|58|a-29
course at _|70|a-9
course in _|65|a-23
credit _3|72|a-12
crew _2|75|a-7
crew _3|72|a-21
crew out . _|75|a-21
crew out of _|75|a-21
current _3|68|a-11
customer _2|75|
customer of _|75|
date _2|72|a30
daughter _3|72|a-26
day _2|59|a54
day _3|70|a-12
day _4|72|a-28
day at _|72|a25
days _2|66|a-19
days in _|75|
decide _2|70|a22
delighted _4|75|a46
desk _2|62|a-21
desk at _|66|a8
did _1|75|
did _2|64|a-20
did _3|75|a29
did _4|61|a-32
did at _|72|a-14
diploma _2|75|a-7
discuss _2|75|a-4
discuss the _|75|a-4
do _2|63|a-32
do _3|53|a-4
do _4|60|a60
do it . _|66|a11
do it for _|72|a20
do so . _|70|a16
do so at _|75|a13
do that . _|75|a22
doctor _2|75|a-9
does _1|63|a68
doing _2|70|
doing _4|72|a-16
done _3|65|a16
done _4|75|a-16
door _2|72|a45
down _1|75|a-22
down _2|60|a-10
down by _|75|a12
drawings _3|72|a-13
drawings of . _|72|a-13
drawings of the _|72|a-13
drive _2|68|a-4
drive _3|75|a-15
drive to _|75|a-70
driver _2|75|a-17
drove _2|75|a-9
during _4|68|a7
eight _3|75|
eight years . _|75|
eight years in _|75|
eleven _3|75|a-15
eleven years . _|75|a-15
else _2|75|a27
employer , _|75|a-16
employer _2|75|a-16
end _2|75|a-21
engineer _2|72|a7
engineer in _|75|a-15
enjoyed _3|75|a18
enough _ to|75|a-21
enough _1|75|a-21
evening _2|75|a-20
evening _3|75|a-18
ever _3|75|a-28
ever _4|72|a18
every _3|68|a25
every _4|72|a-8
everybody _2|75|a28
everybody at _|75|a28
everyone _2|62|a-12
everyone at _|65|a-21
everything _2|75|
expected _4|75|a-35
experience _2|68|a-5
experience _3|75|
explained _3|75|a-13
factory _2|75|a-21
fair _3|70|a33
family _2|75|a40
family _4|75|a-19
father _4|72|a6
file _2|72|a47
find _2|68|a25
find _3|75|a-6
find _4|72|a-17
find my _|72|
finish _4|75|a-6
finished _2|72|a-12
finished _4|70|a-19
firm , _|72|a-5
firm _2|72|a-5
first _3|60|a48
first _4|61|a-35
first month . _|75|a-6
five _3|70|a10
five _4|66|a-12
five years . _|72|a-8
floor _2|72|a45
food _3|75|
for _ $|47|a63
for _ ,|48|a13
for _ and|60|a25
for _ at|70|a-25
for _ before|75|a-27
for _ every|75|a-20
for _ i|65|a24
for _ in|65|
for _ is|68|a-20
for _ on|64|a-27
for _ since|75|a-33
for _ with|75|a-17
for _1|33|a39
for _2|46|a-29
for _3|53|a28
for _4|40|
for a _|75|a-29
for the . _|68|a-24
for the _|48|a-9
former _3|75|a-8
forty _4|70|a12
forward _4|75|a40
found _1|75|a38
found _2|72|
four _2|75|a22
four _3|61|a-39
four _4|68|a-7
four years . _|66|a-7
four years on _|75|
from _ $|51|a16
from _ ,|44|a-35
from _ 0|75|a-7
from _ and|59|a13
from _ because|75|a16
from _ can|72|a-32
from _ i|75|a-5
from _ in|72|a-6
from _ is|59|a-23
from _ on|72|a-12
from _ that|70|a-6
from _ to|62|a-25
from _ was|75|a-13
from _ who|72|a7
from _ will|70|a-13
from _ with|66|
from _ would|75|
from _1|30|a-68
from _2|52|a-8
from _3|56|a-4
from _4|51|a-47
from me . _|75|a-9
from the _|55|a14
from ⟨ . _|61|a-10
from ⟨ to _|64|a-28
front _3|75|a-5
front _4|75|
full _4|75|a11
get _3|75|
get _4|75|a17
girl _2|72|a15
give _1|75|a25
give _3|72|a6
give _4|72|a-32
glad _4|75|a21
gladly _3|75|
go _2|66|a-41
go _3|75|a12
go to _|68|a-42
goes _2|75|a-9
goes to _|75|a-9
good _1|75|a-27
good _3|58|a-13
good _4|70|a51
got _2|68|a-11
got _3|66|
got _4|72|a-18
got home . _|75|a-25
got home to _|75|a-25
got my _|75|
grateful _2|75|a-18
greetings _2|68|a-31
greetings from _|72|a-7
grew _3|70|a-12
grew up . _|70|a-12
grew up in _|75|a-10
group _2|75|a-4
groups _3|75|a-7
had _1|75|a-24
had _2|64|a-17
had _3|61|a39
had _4|57|a-14
handed _3|75|a41
happy _2|72|a7
happy _3|75|a12
happy _4|61|a-20
happy in _|75|a56
hard _2|75|a15
has _ body|75|a-10
has _1|62|a39
has _3|70|a52
has _4|65|a-30
have _2|49|a13
have _3|47|a-8
have _4|46|a-24
have asked _|75|a-9
have been . _|68|a-32
have my _|62|a-16
have used _|72|a-13
having _3|75|a53
having _4|75|
he _3|75|a-16
head _4|72|a-24
headmistress _2|75|a-4
hear _2|66|a19
hear from _|75|a46
heard _2|72|a7
heard _4|72|a21
hearing _2|68|a26
held _2|75|a-8
hello _3|75|a-13
help _3|75|a38
her _3|75|a-15
here _2|68|a-29
here in _|72|a-18
hold _1|75|a-12
hold _2|64|a-7
hold _3|75|
hold the _|72|
home _2|59|
home in _|66|a-19
home to _|75|a-25
honest _2|75|a-10
honoured _4|72|a43
hope _1|63|a49
hope _2|75|a-40
hope _4|75|a-37
hospital _2|66|
hospital _3|72|a-9
hospital in _|68|a-8
hotel _2|66|a-15
hotel in _|66|a-15
hour _2|72|a16
hour _3|75|a-10
hours _2|66|
hours _4|75|a16
hours at _|72|a9
house _2|68|a-27
house in _|72|a-20
how _1|56|a74
how _2|66|a16
how _3|64|a14
how _4|65|a15
i _2|40|a48
i _3|31|a5
i _4|30|a17
i am . _|61|
i am _|66|a-18
i am at _|75|a-36
i am on _|75|a14
i ask . _|75|a35
i believe _|75|
i bring . _|72|
i bring my _|72|
i come . _|70|a17
i come from _|75|a-11
i did . _|64|a-20
i did at _|72|a-14
i had . _|75|a-17
i have . _|51|a24
i have asked _|75|a-9
i have my _|64|a-10
i have used _|72|a-13
i hear . _|75|a-12
i hold . _|65|a-7
i hold _|75|a-12
i hold the _|72|
i hope _|65|a37
i joined _|72|a-22
i know _|70|a22
i learned . _|75|a-26
i left _|63|a-8
i liked . _|70|a10
i liked that _|75|a25
i passed . _|70|a-11
i passed my _|75|
i saw . _|70|a16
i speak _|61|a-34
i think _|75|a18
i thought . _|70|a31
i walked . _|72|a13
i was . _|61|a6
i was at _|70|a-20
i was in _|72|a44
i would . _|72|
if _ has|65|a-10
if _ is|70|a21
if _ will|75|a15
if _1|48|a82
if _2|65|a24
if _3|72|a-47
if _4|57|a38
if the _|75|a6
in _ $|41|a23
in _ ,|32|a-21
in _ 0|66|a-14
in _ ?|72|a14
in _ and|48|a-33
in _ before|72|a44
in _ by|75|a-17
in _ for|54|a29
in _ have|72|a-12
in _ i|46|a-14
in _ in|72|a-5
in _ is|65|a-33
in _ my|68|a-12
in _ on|70|a-28
in _ or|72|a31
in _ since|70|a-6
in _ that|64|a-16
in _ the|66|a-13
in _ they|75|a-12
in _ this|72|a-8
in _ told|75|a-6
in _ was|68|a-14
in _ we|53|a-16
in _ where|72|a-19
in _ who|68|a-4
in _ with|63|a-23
in _ would|66|a-17
in _ you|66|a13
in _1|21|a-103
in _2|40|a39
in _3|48|a-10
in _4|41|a-13
in at _|64|a15
in from _|75|a-11
in joining _|70|a49
in the . _|66|a11
in the _|47|a-14
in ⟨ , _|70|a-7
in ⟨ . _|57|
in ⟨ at _|72|a28
in ⟨ with _|75|a-4
interest _3|75|a27
interest in . _|75|a27
interested _3|64|a-14
interested in . _|64|a-14
interested in joining _|75|a11
interested in the _|68|a-25
interview _2|62|a57
interview _3|63|a18
interview _4|75|a21
interview at _|72|a52
interview for . _|70|a-12
interview for _|75|a-33
interview for the _|70|a-12
interviewed _3|75|a-5
into _1|66|a24
introducing _3|70|a-8
introducing me . _|70|a-8
introducing me to _|70|a-8
is _ $|58|
is _ ,|60|a-37
is _ still|72|a18
is _1|47|a14
is _2|48|a-29
is _3|54|a-13
is _4|51|a5
is a _|75|a-5
is at _|75|a-31
is from _|64|a-11
is in . _|75|a-21
is in the _|75|a-21
is that _|75|a21
is the _|75|a8
is with _|75|a-11
it _2|51|a-15
it _3|51|a5
it _4|53|a17
it again . _|75|a19
it at _|68|a58
it for _|72|a20
it in . _|70|a-8
it in _|70|a-31
it in the _|72|a-17
it is . _|70|a-15
it is _|65|a-56
it was . _|72|a55
it was _|72|a-17
it's _ $|75|a-22
it's _ ,|72|a-11
it's _ here|70|a-22
it's _1|58|a9
it's _3|70|a-25
job _2|58|a22
job _3|70|a7
job _4|75|a32
job at _|62|a-13
join _ $|70|a-4
join _ ,|75|a48
join _1|59|a56
join _2|75|
join _3|75|a-32
joined _1|72|a-22
joining _ $|66|a51
joining _1|64|a40
just _3|75|
just _4|72|a-7
keen _2|75|a36
keen _3|72|a-15
keen on _|75|a36
keep _4|75|a27
kind _4|75|a22
kitchen _2|75|a45
kitchen _4|75|
know _1|65|a12
know _2|60|a11
know _3|63|a19
know _4|60|a-14
know if _|72|a-15
know that _|75|
lady _2|68|a-38
lady at _|75|a-33
language _3|75|a-6
last _2|70|a-14
last _3|62|a-17
last _4|61|a-34
lead _2|72|a-42
learn _2|68|a19
learn _3|70|a34
learn more . _|72|a14
learn more about _|72|a14
learn the _|75|
learned _2|70|a-42
learned at _|75|a-21
leave _1|68|a-62
left _ because|75|a-12
left _ on|75|a29
left _1|63|a-8
let _4|66|a14
letter _2|66|a-27
letter from _|68|a-23
level _ $|75|a-10
level _1|72|a-11
library _2|70|a-6
like _ ,|75|a-32
like _1|63|a27
like _2|70|a-18
like _3|70|a29
like _4|58|a20
like the _|75|a-17
like to . _|75|a27
liked _2|68|a5
liked that _|75|a25
line _2|72|a-7
line _3|72|a17
living _2|75|a-30
long _3|68|a65
long _4|72|a4
looked _3|72|a-46
lot _2|68|a32
lot _4|75|a10
lot at _|75|a9
love _4|66|a-11
loved _3|75|a-8
m _1|72|a-22
made _3|70|
made _4|70|a8
make _4|72|a35
man _2|70|a-32
man _3|75|
man from _|72|a-8
manager _2|72|a-11
manager at _|72|a-11
marked _1|75|a-13
market _2|75|a-4
markets _2|75|
may _2|75|
may _3|75|a-18
may _4|75|a-4
me , . _|75|
me _1|66|a76
me _2|43|
me _3|46|
me _4|51|a-22
me about . _|68|a-13
me about _|75|a29
me about the _|70|a-12
me at . _|75|a-31
me at _|66|a-6
me for . _|70|a26
me for _|75|a19
me for the _|70|a26
me from _|72|a-19
me if _|75|a-31
me in . _|68|a45
me in _|72|a-15
me know . _|68|a-4
me know if _|75|a-24
me on . _|75|a18
me round _|68|a17
me that _|65|a-37
me to _|62|a-14
me when _|75|a9
meet _1|72|a-23
meet _3|66|a-14
meet you . _|68|a-8
meet you and _|68|a-8
meeting _2|75|a-8
meeting _4|72|a15
member _2|70|a-29
member of _|70|a-29
mentioned _2|66|a10
mentioned that _|72|a17
met _2|75|a7
met _3|72|a39
mine _2|72|a-22
mine at _|75|a-18
minutes _2|75|a39
month _2|72|a-20
month at _|75|a-4
more _2|64|a16
more _3|66|
more about _|66|a21
morning _2|68|a34
morning at _|75|a36
mother _2|72|a-12
mother _3|75|a-10
move _2|65|a-9
move to _|68|a-6
moving _2|72|a5
moving _4|75|a-16
moving to _|72|a5
mr _ ,|75|a12
mr _1|72|
mrs _1|75|a-8
much _2|75|a7
much _3|72|a33
much _4|72|a30
museum _2|70|
museum in _|72|a-11
must _4|75|a-12
my 0 . _|75|
my 0 th _|75|
my _ $|75|a-6
my _ ,|62|a-12
my _ 0|65|
my _ and|60|a-16
my _ card|65|a-7
my _ certificate|60|a-21
my _ in|70|
my _ is|70|a-12
my _ number|72|a-4
my _ papers|75|a-12
my _ registration|66|a-13
my _ training|72|a-9
my _ with|72|a-6
my _1|37|a-127
my _2|63|a37
my _3|36|a-94
my _4|37|
my diploma . _|75|a-7
my experience . _|75|a-17
my manager . _|75|a-11
my manager at _|75|a-11
my name . _|66|a-8
my name is _|66|a-8
my regards . _|75|a-4
my regards to _|75|a-4
my thanks . _|72|a-14
my thanks to _|72|a-14
my time . _|75|a-10
my uncle . _|68|a-8
my uncle in _|75|
my years . _|72|a-13
my years at _|75|a-12
my ⟨ . _|70|
myself _2|70|a37
myself _3|75|a-46
name _2|63|a-11
name is _|66|a-8
named _1|75|a-14
near _ ,|66|a-4
near _ and|72|a16
near _1|57|a-25
nearer _4|75|
need _2|70|a-9
need _4|75|
need my _|75|
never _3|72|a-5
new _1|64|a-36
new _3|63|a57
new _4|75|a-17
news _2|75|a50
news from _|75|a50
next _2|75|a30
night _3|66|a36
nine _2|75|a-20
nine _3|72|a-11
nine _4|72|a-7
no _2|65|a-39
no _3|72|a7
no _4|72|
nobody _2|65|a13
nobody at _|70|a59
not _1|72|a-45
not _2|66|a17
not _3|63|a-46
not _4|59|a20
nothing _4|72|a-7
now _2|65|a-8
now _3|63|a-30
now _4|75|a-5
nurse _2|75|a-9
nurses _2|75|a-9
of _ $|46|a52
of _ ,|49|a14
of _ and|60|a-8
of _ can|75|a-51
of _ for|70|a21
of _ from|72|a10
of _ i|75|a14
of _ in|70|a-42
of _ is|75|a-42
of _ on|75|a-12
of _ s|75|a-23
of _ that|75|a34
of _1|32|a61
of _2|44|
of _3|47|a16
of _4|44|a5
of the . _|75|a-10
of the _|46|a9
of you . _|75|a-5
off _1|68|a-40
off _2|65|
off to _|75|a34
offer _2|70|a19
office _2|64|a-20
office in _|68|a-20
old _1|62|a-28
old _3|56|a20
old _4|72|a-4
old boss . _|75|a-12
old ⟨ . _|72|a-16
old ⟨ in _|75|a-9
on _ $|62|a8
on _ ,|54|a-31
on _ and|75|
on _ at|72|a36
on _1|43|a-13
on _2|44|a20
on _3|54|a15
on _4|44|a-27
on at _|75|a50
on the _|49|a-11
on your _|75|a-9
on ⟨ . _|68|a10
on ⟨ _|75|a41
once _4|68|a-14
one _1|70|a-16
one _2|55|a47
one _3|56|a-52
one _4|59|a-9
one at _|68|a56
one from _|75|a-12
one in _|65|a-12
only _2|63|a32
only _3|68|a-9
only _4|70|a12
only in _|72|a32
open _3|75|a-18
opened _2|72|a-19
opening _2|72|a-22
or _1|68|a20
or _2|64|a-50
or _3|72|a-16
or _4|72|a-14
or my _|75|
other _3|70|a-13
our _1|72|a-11
our _2|75|a-10
our _3|55|a-30
our _4|61|a-29
our talk . _|75|
ourselves , _|75|a-15
ourselves _2|75|a-15
out _2|49|a-21
out _3|72|a35
out _4|65|a-44
out of _|55|a-4
out to _|66|a-14
outdoor _3|75|a-31
outside _ ,|72|a-20
outside _1|64|a42
outside _2|75|a-15
over _1|64|
over _2|58|a-20
over _3|72|
over _4|75|a19
over at _|75|a-13
over from _|72|a-16
over the _|72|a33
over to _|72|a-29
own _3|62|a53
own _4|68|a-4
p _2|75|a-52
paid _2|75|a-12
paint _3|72|a-12
paper _2|75|a37
part _2|68|a10
part _3|75|a21
part of . _|75|a21
part of _|70|a15
part of the _|75|a21
pass _2|68|a30
passed _2|70|a-11
passed _4|75|
passed my _|75|
past _1|65|a15
pay _2|75|a14
pension _2|75|
people _2|58|a48
people _3|75|a4
people _4|72|a-15
people at _|65|a9
people from _|72|a-17
picture _3|75|a15
place _2|61|a8
place _4|75|a39
place in _|70|a10
placement _2|72|a-23
plant _2|72|a-9
plant _3|70|a-27
plant in _|75|a-7
play _4|75|a-15
please _2|62|
please _3|70|a-26
please _4|65|a16
please tell _|70|a-19
please thank . _|75|a-26
please thank _|75|a-32
pleased _4|72|a15
pleasure _4|75|a21
position _2|57|a-21
position at _|66|a32
position of _|63|a-54
post _2|53|
post _3|72|
post at _|75|a37
post in _|70|a-24
post of _|57|a-28
present _3|66|a-13
present _4|75|a-10
problem _2|72|a-6
programme _2|75|a-19
project _2|75|a-5
proud _3|75|a-35
question _4|75|a-13
ran _2|72|a-10
ran _4|72|a-20
read _3|65|a21
read in . _|75|a-16
read in the _|75|a-16
reading _2|75|a-6
reference _2|66|a-28
reference from _|70|a-18
references _3|75|a-9
regards , _|63|a-38
regards _2|60|a-39
regards _4|75|a21
regards to _|75|a-4
registered _3|72|a-6
registered with . _|75|a-5
registered with the _|75|a-5
rep _2|75|a-5
rest _2|75|a36
rest of _|75|a36
right _2|75|a7
ring _1|75|a-21
road _2|72|a15
room _2|68|a-5
room _3|72|a-14
room at _|72|
round _ on|72|a8
round _1|65|a5
round _2|70|a-12
round _3|75|a24
round _4|75|
round the _|72|a-10
row _2|72|a-7
run _2|70|a-31
run _4|72|a-13
running _3|75|a10
said , _|66|a-26
said _1|64|a60
said _2|58|a-17
said _3|66|a-20
said _4|72|a-8
said about . _|75|a16
said that _|75|a28
said the _|75|a-4
salary _3|75|a45
same _2|62|a7
same _3|59|a-21
same _4|68|a-6
same in _|72|a26
same problem . _|75|a-6
sat _3|75|a-22
saw _2|70|a16
saw _3|70|a-21
saw _4|72|
say _1|70|a-9
say _2|68|a10
say _3|68|a-38
say _4|66|a-44
say that _|70|a14
says _1|65|a-19
says _4|70|a-7
scheme _4|75|a-6
school _2|66|
school _3|68|a14
school _4|75|a-23
school in _|75|a-29
seat _3|75|a-11
second _3|61|a13
second _4|70|
see _1|70|
see _2|65|a24
see _3|72|a-11
see _4|63|a47
seen _2|68|a-19
seen _3|75|a-24
send _2|75|a-9
send _4|75|a8
sent _3|75|a-14
seven _3|70|a7
seven years . _|75|a-18
shared _4|75|a-14
she _4|70|a13
shelter _2|75|
shelter in _|75|
shift _2|70|a10
shift _3|75|a49
shop _2|70|a-34
shop _3|70|
shop in _|75|a-4
should _4|72|a20
showing _3|72|a15
showing me . _|72|a15
showing me round _|75|a34
sign _2|75|
since _1|62|a-33
since _2|75|
since _3|68|a24
since _4|65|a-49
site _2|75|a-4
six _3|65|a-9
six _4|72|a-4
six years . _|65|a-9
six years at _|72|a-4
size _2|72|a38
size of _|75|a5
small _3|65|a-11
small _4|75|a-17
so _1|68|a49
so _2|60|a27
so _3|61|a30
so _4|60|a-63
so at _|75|a13
so i . _|72|a19
so that _|75|a29
soft _3|75|a-6
sold _3|75|a-10
somebody _2|72|a48
somebody _4|75|a-38
someone _2|72|a29
something _4|72|a46
soon _2|75|
soon _3|75|a-22
speak _ ,|66|a-14
speak _1|61|a-34
speak _2|72|a-20
speak _3|70|
spent _4|75|a-6
spot _4|72|a-8
star _3|75|a-9
start _2|70|a38
start _3|72|
started _2|75|a13
started at _|75|a13
starting _2|72|a4
starting with _|75|a8
steady _3|75|a4
steward _2|75|a-27
still _2|70|a-41
still _3|70|a39
still _4|64|a41
stores _2|75|a-13
straight _4|72|a-20
stuck _2|72|a-17
such _3|72|a-26
supervisor _2|72|a-8
supervisor at _|75|a-8
supplier , _|75|a-9
supplier _2|75|a-9
take _2|72|a37
take _4|70|a23
taken _3|75|a19
talk _2|65|a32
talk _3|72|a-15
talk _4|75|a-11
talking _2|72|a74
taught _3|75|a-17
taught _4|75|a-11
tea _3|72|a-24
teach _2|68|a11
teacher _2|72|a-15
teacher in _|75|a-9
team _2|62|a18
team _3|70|a-22
team _4|70|a-16
team at _|68|a5
telephone _4|75|a-11
tell _1|64|a-33
tell _3|68|a-15
tell _4|75|a5
tell me . _|72|a8
ten _3|70|a9
th _ ,|75|
th _1|68|
than _ $|75|a49
than _1|66|a10
than _3|72|a27
than _4|75|a-12
thank _ for|66|a32
thank _1|63|a-31
thank _2|72|a22
thank _3|58|a17
thank _4|62|a40
thank you , _|72|a38
thank you . _|60|a21
thank you and _|68|a-30
thank you to _|75|a20
thanks _2|66|a28
thanks _3|72|a14
thanks _4|62|a-45
thanks to _|68|a28
that _ can|75|a10
that _ has|64|a-17
that _ is|64|
that _ puts|75|
that _ was|72|a48
that _ will|70|a26
that _ would|72|a-16
that _1|41|a119
that _2|50|a-11
that _3|53|a-9
that _4|47|
that i . _|75|a-28
that in _|70|a50
that says _|75|a-17
that the _|66|a-25
that you . _|75|a-6
the 0 . _|70|a-4
the 0 _|72|a-15
the 0 th _|75|
the _ $|50|
the _ ,|47|a-39
the _ 0|54|a-25
the _ and|57|a15
the _ branch|63|a-33
the _ came|72|a-4
the _ contract|75|
the _ course|70|
the _ depot|75|a-6
the _ for|64|a-17
the _ from|75|a14
the _ has|75|a6
the _ i|72|a-7
the _ in|61|a-33
the _ is|70|a13
the _ job|59|a-4
the _ licence|75|a-6
the _ names|75|a-15
the _ of|75|a-20
the _ office|64|a36
the _ on|65|a-31
the _ position|53|a-49
the _ post|58|a-22
the _ road|72|a-12
the _ role|60|a-49
the _ run|72|a-11
the _ s|72|
the _ school|75|a-12
the _ since|66|a39
the _ team|72|a30
the _ test|75|a33
the _ that|61|a-13
the _ was|75|a-11
the _ with|75|a-14
the _ would|72|a-21
the _1|22|a-105
the _2|45|a-36
the _3|25|a-50
the _4|27|a-10
the attached _|72|a-8
the big _|75|a-8
the bus . _|70|a-21
the bus from _|75|a-6
the children . _|75|a24
the counter . _|75|a8
the day . _|70|a34
the desk . _|75|a-10
the end . _|75|a-21
the interview . _|75|a10
the job . _|72|a-40
the kitchen . _|75|a45
the new _|66|a-23
the offer . _|75|a6
the old _|72|a-14
the one . _|63|a35
the one at _|75|a18
the one from _|75|a-12
the one in _|75|a-4
the people . _|70|a7
the people from _|75|a-17
the place . _|72|a31
the position . _|63|a-54
the position of _|63|a-54
the post . _|56|a5
the post of _|57|a-28
the rest . _|75|a36
the rest of _|75|a36
the road . _|72|a15
the same . _|62|a7
the same in _|72|a26
the shelter . _|75|
the shelter in _|75|
the trip . _|75|a22
the way _|75|a35
the ⟨ . _|68|a20
them _2|68|a5
them _3|70|a23
them to _|75|a18
then _2|75|
then _4|70|a11
there _2|75|a32
there _3|75|a-5
there's _4|72|
they _3|70|a4
they _4|70|a13
thing _2|75|
thing at _|75|
things _2|68|a72
things _4|70|a-44
think _ will|75|a14
think _1|70|a41
think _3|72|a34
thinking _3|75|a32
thinking _4|72|a-34
third _3|75|a40
third _4|75|a-12
this _2|59|a-25
this _3|62|
this _4|70|a-33
this is _|62|a-32
this work . _|72|a-8
this work at _|72|a-8
though _4|75|a-34
thought _2|68|a13
thought _4|68|a18
three _3|59|a-14
three _4|63|a15
three years . _|64|a-20
three years in _|68|a-4
through _ $|75|a-6
through _ ,|62|a18
through _1|55|a-10
through _2|64|a-9
through _4|66|a-23
through to _|75|a8
ticket _2|70|a-13
ticket _3|75|
time _2|65|a28
time _3|72|a-10
time _4|72|a23
time at _|75|a-21
times _2|75|a-11
times _3|75|
to 0 _|72|
to _ $|49|a16
to _ ,|49|a4
to _ 0|70|a18
to _ again|72|a-11
to _ and|57|a7
to _ because|72|a63
to _ for|54|a19
to _ from|75|a-4
to _ in|58|a26
to _ is|68|a47
to _ last|75|
to _ on|61|a27
to _ to|75|a-17
to _ with|75|a-7
to _1|31|a51
to _2|41|a-18
to _3|34|a64
to _4|37|a21
to a _|75|
to all . _|64|a47
to all at _|68|a15
to ask . _|72|a16
to be . _|63|a6
to come . _|70|a4
to come to _|70|a4
to discuss . _|75|a-4
to discuss the _|75|a-4
to everyone . _|72|a40
to everyone at _|72|a40
to go . _|75|a-23
to hear . _|72|a32
to join _|60|a24
to know . _|70|a-7
to learn . _|72|a7
to learn the _|75|
to leave _|72|a-25
to me . _|70|a-33
to see . _|75|a31
to see _|72|a-37
to teach . _|68|a11
to the _|57|a-40
to work . _|53|
to work at _|60|a42
to work for _|65|a29
to you , _|72|a-37
to you . _|60|a-46
to you and _|65|a-12
to ⟨ . _|75|a-13
to ⟨ _|68|a6
today _3|68|a-6
today about . _|70|a-5
today about the _|70|a-5
toddler _3|75|a-5
together _2|72|a-5
told _2|68|a13
told _4|66|a21
told me _|75|a38
too _3|75|a19
took _4|72|a11
train _2|72|a29
trained _2|72|a9
trained at _|75|a13
training _2|68|
training in _|75|a-14
travel _2|75|
travel to _|75|
trial _3|75|a10
trip _2|75|a22
turbines _2|75|a25
turned _3|75|a-6
twelve _4|75|a-15
two _1|65|a-11
two _2|75|a-7
two _3|55|a30
two _4|59|a-43
two hours . _|75|a-8
two of . _|75|a-4
two years . _|75|a29
two years with _|75|a29
uncle _2|68|a-8
uncle in _|75|
uncle's _3|75|a-4
under _1|66|a-10
under _2|68|a-16
under _3|72|a-19
under _4|66|a28
under the _|75|a-12
union , _|75|a-5
union _2|72|a-6
unit _2|75|a-36
until _4|75|a35
up _2|51|a-9
up _3|65|a-8
up _4|65|a71
up at _|64|a22
up in _|68|a-37
up on _|75|a-4
up the _|72|a-17
up with _|72|a36
us _2|66|a-17
us _3|70|a-19
us from _|75|
use _2|68|a54
use at _|75|a-5
used _1|72|a-13
useful _2|75|a50
vacancy _2|75|a-18
very _3|72|a83
very _4|62|a48
walked _2|68|a16
walking _3|75|a23
wall _2|75|a22
want _2|70|a29
want _3|64|a23
want _4|66|a8
want to . _|68|a23
wanted _3|75|a22
wanted _4|75|
wanted to . _|75|a22
ward _2|72|a-5
warm _3|75|a-32
was _ ,|66|a-8
was _1|58|a-53
was _2|52|a-19
was _3|48|a42
was _4|46|a-4
was at _|63|a-37
was in _|68|a27
was the _|72|a17
way _1|75|a35
way _4|75|a7
we _2|68|a-6
we _3|52|a-31
we _4|60|a7
we had . _|75|
we use . _|72|a-8
we use at _|75|a-5
week _2|65|
week _3|72|a-21
week _4|75|a-13
week in _|75|a-13
well _2|70|a58
well _3|70|a21
well _4|70|
well at _|75|a22
went _2|68|a-9
went _3|68|a-23
went to . _|75|
went to _|72|a-9
were _ ,|75|a-11
were _1|75|a-11
were _2|72|a-22
were _3|70|a-29
were _4|70|a-8
what _ does|72|a21
what _ is|75|a24
what _1|57|a58
what _2|70|a7
what _4|56|a-22
when _ asked|68|a-41
when _1|54|a-17
when _2|64|a11
when _3|68|a17
when _4|59|a5
when i . _|72|
when the _|72|a25
when ⟨ _|75|a-6
where _1|75|a-19
whether _1|64|a38
whether _4|75|a-19
which _1|72|a65
which _4|70|
who _2|68|a15
who _3|59|a-18
who _4|59|a-49
whole _1|75|a-34
whole _3|64|a12
whole _4|72|a-12
whole team . _|75|a42
whole team at _|75|a42
why _1|68|a36
why _3|72|a13
will _3|61|a-38
will _4|61|a-11
will be . _|75|a-25
will find . _|75|
will find my _|75|
wish _1|75|a16
wish _4|75|a-17
wishes _2|75|a-30
wishing _ a|75|a21
wishing _1|75|a21
with _ $|59|a91
with _ ,|48|a57
with _ and|61|a-17
with _ for|65|a20
with _ i|70|a5
with _ in|68|a-4
with _ on|70|a-26
with _ since|75|a-14
with _1|36|a-36
with _2|46|a-34
with _3|49|a-42
with _4|45|a-72
with a _|72|a-4
with me . _|68|a-25
with my _|68|a-6
with the _|53|a-43
with you . _|62|a23
with you and _|68|a-21
word _2|70|a33
word _3|75|a11
work _2|47|
work _3|58|a85
work _4|68|a-45
work at . _|70|a29
work at _|53|a18
work at the _|70|a29
work for _|64|a-13
work in _|65|a-17
worked _2|68|a-43
worked _4|72|a-19
worked with _|75|a-18
working _2|65|
working _3|75|a47
working for _|70|a9
works _2|66|a4
works in _|75|a38
worth _2|75|a-4
worth _4|75|a-24
would _ consider|75|a8
would _1|66|a51
would _2|65|a31
would _3|55|a43
would _4|53|a-14
would like . _|75|a-4
writing _3|72|a-7
writing about . _|75|
writing about the _|75|
yard _2|75|a13
year _1|75|a-15
year _2|75|a38
year _4|68|a29
years , . _|66|a-29
years _2|45|a10
years _3|57|a-33
years _4|58|a-18
years at _|62|
years in _|56|a-16
years of _|65|a-13
years on . _|75|
years on _|75|
years with _|65|a18
yes , _|75|a15
yes _2|68|a36
yes _4|72|
yesterday _2|75|a22
yet _2|72|a15
you , . _|72|a15
you , _|60|a28
you , ⟨ _|75|a32
you _2|42|a-14
you _3|42|a-6
you _4|44|a-28
you all . _|75|a16
you and . _|55|a-27
you and _|49|a-49
you and the _|70|a-28
you and ⟨ _|61|a14
you at _|72|a76
you have . _|75|a-8
you mentioned . _|72|a17
you mentioned that _|72|a17
you need . _|72|a-9
you need my _|75|
you said . _|66|
you said _|72|a23
you said the _|75|a-4
you to _|72|a12
young _1|75|a-15
your _ 0|70|a-7
your _ is|75|a20
your _ office|65|a-17
your _1|49|a-70
your _2|66|a-33
your _3|53|a42
your _4|50|a-9
yours _2|72|a-4
yourself _2|72|a-18
yourself and _|75|a-16
– _1|75|a19
⟨ , . _|57|a-57
⟨ , _|53|
⟨ , in _|70|a-13
⟨ 0 . _|65|a-7
⟨ 0 _|72|
⟨ _ $|66|a-54
⟨ _ ,|57|a7
⟨ _ for|63|a13
⟨ _ in|75|
⟨ _ on|72|a-24
⟨ _ s|70|
⟨ _ with|75|a-7
⟨ _ ⟨|75|a40
⟨ _1|43|a-50
⟨ _2|35|a-51
⟨ _3|34|a-28
⟨ _4|37|a26
⟨ about . _|68|a-5
⟨ about the _|68|a-5
⟨ and . _|70|a-17
⟨ and _|72|a-9
⟨ at . _|72|a-8
⟨ at _|53|a-56
⟨ at your _|75|a-6
⟨ for . _|66|
⟨ for the _|66|
⟨ from _|66|a-23
⟨ in . _|72|a18
⟨ in _|55|
⟨ is . _|72|a-17
⟨ is from _|75|a-7
⟨ of . _|72|a-7
⟨ of _|64|a-6
⟨ of the _|72|a-7
⟨ on . _|72|a-16
⟨ on _|75|a-8
⟨ on the _|75|
⟨ or _|75|a-20
⟨ position . _|68|a24
⟨ position at _|68|a24
⟨ that . _|75|a-15
⟨ that the _|75|a-15
⟨ to _|64|a-28
⟨ with _|70|a-12
⟨ ⟨ , _|70|a-12
⟨ ⟨ . _|53|
⟨ ⟨ at _|70|a-5
⟨ ⟨ in _|68|a25
`;
