// Written by `npm run train`: what a reader learnt from the examples with this fingerprint.
// cb1303b85cb986f2e54d06dcd1488f72
export const stored = `thank-you -2.571 0.05145 0 0
status-check -2.971 0.07166 0 0
networking -3.118 0.1046 0 0
keep-in-touch -2.642 0.05545 0 0
rejection-reply -2.608 0.04629 0 0
linkedin-invite -1.34 0.09897 0 0
phone-script -3.407 0.06249 0 0
work-sample -2 0.08584 0 0

!|31|b-12d29e-33f28h-10
! $|47|a-6b5d19e-11h-4
! i|42|a17b-6c11d19e-20f-6g-8h-6
! i have|62|a14e-5
! it|55|a-12e-6f9g7h-4
$ 0|57|a10e-4
(|45|c-6d-12e-17f-5g51h-5
)|45|c-6d-12e-17f-5g51h-5
,|2|a-4b-6e7g8
, 0|39|a-25b49c-6d-25e-23f-8g-6h19
, 0 0|50|a-17b23d-6e-7
, a|42|a-7b9c-5d8e-5f-6g13
, about|52|a-6b-16c7d-8e-7f5g28
, about the|55|b-16c-4d-6e-5f8g30
, abov|62|b-6d-4e8g5
, abov all|62|b-6d-4e8g5
, after|59|b4d9e-5
, all|51|a17b-7c-4d8e7f-4h-5
, also|51|c10d-9e5f-4h-4
, and|10|a36b-13c5d-12e-11g-10h-10
, and a|49|a9b-5d-12e-9f-5g-4h18
, and after|52|a17d-5e-8
, and all|62|a-8d15e-7h10
, and also|59|a-5b7e-5g13
, and by|54|a13d-8
, and do|57|b-5e-7g15
, and especi|59|a7
, and for|36|a35b-7c-7d-20e9g-9h-8
, and he|62|c5d-5
, and how|54|a5c6d-6e-7
, and i|17|a21b-6c5d-6f-8g-6h-14
, and if|48|b8c8d-12e-5f4g-6
, and in|54|a10b8e-9
, and is|59|a11b-6c9d-6e-6
, and it|42|b-16d32e15f-8g-6h-6
, and my|49|a12e-8
, and nobodi|62|a13e-4
, and not|62|a6
, and now|57|a-4b-5d10e8
, and on|62|c5d-5
, and our|59|a7b-5
, and she|59|a-14d18e14
, and sinc|59|a8b-5d7
, and so|52|a15b-8e-7
, and thank|47|a-13b-10c-4d-11e23f18g-6h-4
, and that|47|a26b-9d-8e-10
, and the|37|a15b-12c-10e4f8g-5
, and thei|57|b-5d25e-9
, and then|55|a4d-5
, and thi|59|a8b-4d-4
, and to|59|a-6b-5d-6e12g27
, and we|49|a11b6c4d-12e-6f-4
, and when|50|a-17b9d-5e-9g9
, and whether|62|a5b-4c6d-5
, and you|45|a8b-8c13e-18g-7h9
, and your|51|a-8b8c8d-12e-11f7
, ani|55|a4d20e-12
, anyth|62|b-4d-4e11
, around|59|b7e-4
, around 0|62|a6
, as|34|a-15b15c-5d4e19f-11g-11h8
, as i|45|a-13b7c-4e28f-5g-6h-6
, as my|62|a5
, as the|59|
, as we|62|a-10b4c4d-6e11
, as you|47|a14b-12d5e13f-6g-4
, as your|62|a-4d-4h8
, ask|57|b-8d5e-10g31
, at|50|a-7d18e-12f9g-4h-4
, at the|59|a-8c6d18e-6
, be|62|a-7b-4c9d-5e19f-4
, becaus|39|a5e16g-7h-6
, becaus i|50|a6d-9e28f-5
, becaus nobodi|62|
, becaus the|55|a-13d10e-8f9
, befor|57|a-18b19c-4d12e-7f-5g-6h13
, both|51|a4d11
, but|29|a10c-11d21e47f-11g-12h-11
, but i|39|a-14b-14c-8e44h-6
, but it|59|a-12b4d14e17
, but the|54|a-7b10d17e-9
, but there|62|a5b-4e22
, but you|62|a10b-5d11e-6
, by|46|a-14b5c4d-8e-11f12g-5h4
, by the|57|d6e-8f6
, call|54|d-5e-6g9
, call me|57|a8d-4e-4
, can|59|e-4
, could|52|a-16d-10g27
, could you|55|a-11d-10e6g24
, count|62|a-11b10d-4e13
, dai|59|b6d-4
, do|47|b9d4e8f-4g8h-6
, do you|57|a5b15c-4d-8e8g-4h-4
, doe|62|b6
, down|62|a5b8e-4
, dr|59|a12b-6c5d-4f-4
, drop|62|a9
, especi|59|a9b-4
, even|42|d-6e31g-7h-8
, even if|51|a-4c4d-7e17f-5g-4
, even the|57|d7e-9f11h-4
, even though|62|e13
, fifteen|62|a11e-5
, fifteen year|62|a11e-5
, first|57|a6d-5
, first in|62|
, for|39|a16c-6d-6e15f-7h-7
, for a|62|a9d-4
, for the|48|a-16e19f-4g5
, for which|62|a-4b9d-4
, four|59|d4
, french|62|a-14h19
, from|51|b8d-8e-9g13h-4
, from the|54|a-5b11d-7e-8g14
, give|57|b5d-5e13
, give me|62|a-4e19
, ha|51|a4b9d-6
, half|62|b4c11e-7f-6g-4
, have|54|a4b-5c6d-5e-9g12h-4
, he|50|a10b13d-10e-11
, he know|62|a7b4d-4e-6
, here|62|a-4b-8d-9g23h12
, hope|62|a-11b-7c-4d37e-4f8
, how|59|a-9c-4d-5e31
, i|13|a-9b5c-12d18e51f-23g5h-17
, i am|30|a-4c-6d13f-13g17h-11
, i believ|57|a18b-7d-6e11
, i bring|59|a16e-8
, i came|55|a-14b14d-8e-4g6
, i can|39|a-5c-8d-7e21f-5g-6
, i could|55|a-9d4h8
, i did|62|a-11d7e-4g10h-4
, i do|62|b10d-5e-4
, i enjoi|59|a7e-4
, i had|50|a-17b8c4d-12e20f-8g17
, i have|34|a-4b13d12e-18f-9g-11h12
, i hope|50|a-27b12c5d-17e30f-4g8
, i interview|55|a-10b-7c-4d5e-5g31
, i just|57|b-12d14e-9f9g9
, i knew|55|a18b-7d-7e17
, i know|50|a-4c-4d9e7
, i need|59|e9
, i onli|62|a-7d9e-5g10
, i should|62|a-8e15
, i think|59|a7d-6e23h-4
, i thought|62|a-6b-4e-6f19
, i told|59|b5d7e-5
, i wa|45|a-15b11c-5d15e-13f-4g12h-4
, i want|50|a26d-12e-6g-4h-4
, i went|62|a12b-4d6e-8
, i will|40|a15b-12c-7d9e18f-6h-7
, i would|30|a-49b-5d33e68f-8g-14h-13
, if|37|a4c14e9f-9h-9
, if i|57|a-8b15c9d-11e-8
, if it|62|b-12c9d-7e-4g9
, if that|59|a16b-4e-4
, if the|62|b-7e26
, if you|47|b-6c9d-5e13f-5
, in|37|a14b13d6e-17f-10g-9h5
, in case|59|d10e4
, in the|57|a7d11e-6
, includ|54|a14b-4d7e-6
, includ two|62|a5
, interview|50|a-29b42d-6e-6g-8
, is|39|a10c-7d4e-15g6h4
, is it|59|a5e-6g7
, is there|62|a-4b4e14
, is what|62|
, it|31|a-14c-10d-4e-14f-16g75h-6
, it is|36|a-27c-12e-24f-12g96h-13
, it wa|49|a8c5d-13e21f-4g-6h-5
, just|48|a8b4c-4e-9f-4g13h-4
, keep|62|a-4b-9d21e-7g13
, kindli|62|a15
, let|62|a-6b-4d9g7
, look|62|b-4d12
, maam|62|a5b-5d-4g13
, maam ,|62|a5b-5d-4g13
, made|59|a22b-5e-6
, mai|54|a-13c-4d-6e7g17
, mai i|55|a-9b4d-4e-8g18
, mainli|62|a6
, mayb|62|a-8b4d8
, mobil|62|a5b7d-5
, most|54|b-7d9e16
, most of|62|d14
, mostli|45|a24c-5d6e-13f-4g-6h-5
, mr|49|b-8d-12e-13f25g11h-4
, ms|62|a13e-4
, my|41|a11b7c-7f-7g6h-6
, name|57|a21b-11c-4d-6e-5g15
, night|59|a-7b-5d24
, no|46|a-5c-4f-4g5h4
, nobodi|59|a-9b12
, not|47|b-6c5e15f-4g-4h-4
, number|62|d-6e-4h8
, of|49|a6
, of cours|55|a10b-4d-6
, often|62|a8
, on|41|a-27b13c-6d18e-12f-7g-6h21
, on of|55|a10d-4
, on the|59|a-13b12
, onli|55|a7b-4c6d-8e5
, or|37|a-29b6c16d-7e15f-10
, or a|59|c8d12e-8f-4
, or is|62|a-6b14e-4
, our|59|a23b-7d-4
, perhap|59|b-6d11e9
, pleas|41|a-8b-8e23f-6h6
, pleas tell|62|e9
, pleas think|57|a-7b-9c7d17
, right|59|d11
, ring|59|a-8b11d-4e-5g6
, run|62|b4d9e-4
, sai|55|a26b-6d-5e-7
, scan|62|a-12d9e-7h16
, second|57|a-9b17d6e-7g-4
, she|52|a5b-12c-5e16g6
, she is|57|b-5d4e9
, should|57|a6b-12d16e18
, sinc|62|a-17b21d-4e15
, sir|54|a4d-8e-10f6g6
, six|55|a18b-6d-4e-6
, six year|62|
, so|20|a7b42c-24d-6e-21f-5g-14h5
, so a|52|a27b-5e-11
, so do|59|a9d-4
, so here|54|a-9b-11c-5d9e-4f10g8h4
, so i|30|a4b25c-16d-26e-15f9h5
, so let|62|b13d-4e-5
, so pleas|47|a16b-5c-4d-8e-15g-4h6
, so thank|45|b6c-6d17e7f-4g-6h-5
, so that|55|d5e4
, so the|49|a-11b13g-4
, so you|43|b11c-4f-6g-6
, still|62|d11
, tell|59|a7d5e-6
, tell me|59|a7d5e-6
, thank|33|a18b4c-8e-6f13h-13
, thank for|55|a-6b15d-6e-6g15
, thank i|62|a-4b4e14
, thank to|62|a15b-4d5e-4
, thank you|37|a18c-4d-8e-4f11g-6h-9
, that|41|a8d-20e41f-9g-8h-7
, that is|49|a-7d-11e51g-5h-4
, that wa|55|d-7e10
, the|30|a40b4c-9d7e-33f-8g16h-10
, the 0|62|b5e-5
, the last|55|a22b-6d-7e-6
, the on|45|a-4b-4c-5d33f5g-6h-9
, the same|62|a17e-5
, thei|46|a31b-5c-4g-7h-5
, thei ar|57|d6e10g-4
, then|51|a21b-7
, there|55|a17e-9h-4
, there is|59|a13d-4e-5
, thi|46|a-15b-22c-5f-7g65h-4
, thi i|62|b-6e20
, thi is|51|a-26b-17c-4d-6e-13f-6g74
, though|45|a7b-11d-5e23f-5g-6h-4
, though ,|62|a16b-4c9d-4e-9
, though i|57|a-4b-6d-6e22
, three|50|a10e-8f-4h-4
, to|50|a27e-14g-4h-6
, too|62|a10d4
, touch|62|a4b-4d20e-4
, twenti|62|a18b-4e-4
, two|46|a-17b19d-13e-5f-4g-4h17
, up|62|b11e-5
, up to|62|b11e-5
, wa|48|a7b-13d-12e33g-4h-5
, wa the|62|a11
, wa there|62|a-8b-4e29
, we|49|a-17b6c-6d29f-4g4h-4
, we met|59|a-9b6d-5g9
, week|59|a9e-5
, well|62|d9e-6
, what|46|a10b-15c-4d6e21f-4h-4
, what a|62|a21d-6e-6
, what do|62|b-4d15e12
, what wa|62|a-4b-5d-4e19
, whatev|59|f7
, when|48|a-12b14d-13g9
, where|40|a18b-8d9e-16g-5h-6
, where i|51|a-7d20e-8f7
, where the|59|a15b-5d-4e-5
, where you|62|a10b-5c9d-8
, which|30|a21d5f-12g-12
, which ,|62|b4e6
, which i|47|b6c-5d-9g-4h7
, which is|43|a12c-5e-5g-4
, which mai|62|
, which the|62|d8
, which wa|54|c9d-11e4
, which you|55|a8b-8d7e21h-5
, whichev|62|
, who|43|a-7b-14c15d-19e13f4g4h-5
, who wa|62|d-5e15
, will|59|a15b-7d-4e10
, with|30|a41b-6d-18e-40f-15g-14h38
, with a|48|b-9d-7f-4h19
, with about|62|a13e-6
, with all|62|a11
, with no|62|a6b-4c9d-8
, with the|44|a8d-10e-18f-5g-6h17
, with two|62|a17b-6d-4
, without|57|b7d7e-7
, would|47|a-8b-18c5d-5e42f-4g9h-5
, would be|62|a7b-7e9
, would you|54|a-13b-11e29g13
, you|35|a9b-9d24f-10g19h-13
, you did|62|a8b-6d13e-5
, you had|62|a-10b4c7d-9e12
, you have|59|a14b-6d11e-6
, you will|62|a20e-7
, you would|59|a-15b-6d17e21
0|10|a39b72c-24d-39e-61f-27
0 $|36|a-40b37c-8d-13e-22f-10g30
0 0|31|a-46b28c-6d-14e-22f-12g54h-5
0 0 $|39|a-46b38c-6d-9e-17f-9g37h-6
0 0 0|33|a-54b62c-7d-5e-25f-7
0 0 after|62|b5
0 0 and|55|a-16d6e11g4
0 0 ani|59|a-8g6
0 a|51|b14d-7e-7
0 a m|54|a-4b13d-6e-6
0 about|59|a-6b16d-4e-7
0 about the|62|a-5b15e-6
0 after|62|b5
0 and|35|a21c-5e-15f-10g-8
0 and i|42|a18b-8c-6d11e-16f-4h-4
0 and the|62|b13e-8
0 ani|59|a-8g6
0 april|55|a-23b31d-7e-5
0 as|62|a5d-4
0 at|59|a-7b12d-5
0 august|57|a-17b27d-4e-5
0 cover|62|a4b4e-4
0 dai|47|a9b-6e4f-4
0 decemb|62|a-6b14e-4
0 februari|51|a-9b20c-4d-7e-7
0 for|50|b9c-4d10e-9
0 for the|59|a-12b13d-4g5
0 ha|62|a11d-6
0 hour|54|a26d-8e-7
0 i|36|a-9b27c-10e-24f-9g17
0 i am|49|b8d-10e-5g11
0 i have|59|b4c-4d18g-4
0 i want|62|a-8b8d-4g12
0 i would|57|a14b-7d7e-6
0 if|52|a21b-4g-4h-4
0 in|47|a28b-9d4e-7f-5g-5h-4
0 in the|62|d5
0 is|62|a20b-4d-4e-5
0 januari|51|a-21b35d-8e-8
0 januari ,|59|a-9b12e-4
0 juli|55|a-6b18d5e-6
0 june|50|a-14b27c6d-9e-8f-4g-6
0 june for|62|a-5b14g-4
0 last|62|a8
0 licenc|59|a5d-4e6
0 mai|49|a-24b35d-6e-14g-5
0 mai i|59|a-14b15e-6
0 march|47|a-28b40c-5d-14e-13f5g-5
0 march ,|57|a-15b24d-5e-9
0 million|62|a8e-4
0 minut|59|c-5e-5f10
0 mostli|62|a10b4d-4e-5
0 my|62|a7
0 nd|48|a-13b30d-10g4
0 nd ,|62|a-11b18e-4
0 novemb|59|a-8e-4g17
0 novemb for|62|a-6b-6g19
0 octob|62|a-4b11e-10
0 of|59|a15b-6d9e-5
0 on|57|a8d-4e-5
0 or|62|a10
0 peopl|54|a12d-7e5
0 per|54|a19d-5e-6
0 per cent|55|a16d-4e-5
0 percent|50|a12d-4e-6f-4
0 pm|62|a8
0 rd|47|a-17b24c-5e-11g6
0 rd ,|57|b9c-4d-4e-7g11
0 s|50|a14b9c8d-13e-8f-4g-4h-4
0 septemb|51|a-19b36d-8e-7g-4
0 small|62|a17b-6e-5
0 st|49|a-11b12d-10g13
0 st of|59|b6e-5
0 staff|59|a4b-5d-4e-6h12
0 th|24|a-50b91c-9d-28e-25f-12h-16
0 th ,|42|a-12b38c-6d-6f-5g-8h-5
0 th about|55|a-10b6d-5e-6g7
0 th and|50|a-7b-6c-4d21e-10g9
0 th for|52|a-18b24d-4e-8
0 th i|44|a19b-12c5d-18e-9g6h-5
0 th it|62|a-12b7e11
0 th of|48|a-11b17d-8g-6
0 th with|55|a-14b25d-4e-4g-6
0 thank|55|a-10b4e-4g7
0 thank you|59|a-4b-5g8
0 the|54|d5e-7h13
0 to|45|a26b-5d-10e-14f-5g-4h8
0 to 0|47|a25b-7d-8e-13f-5g-4h9
0 unit|62|a7e-5
0 wa|59|a26b-8d-4e-8
0 when|57|a13d4e-6
0 with|47|a36d-12e-12g-4
0 with the|59|a21b-6d-5e-5
0 without|62|a17b-4
0 word|62|d-13e-7h20
0 year|54|a7b6d-6e9g-4
0 you|55|a-12b16d4
0 you said|62|d9
:|28|b-43c-4d16e-18f-16g98h5
: hello|57|a-7b-16d-4e-4g37
: hello ,|62|a-6b-6d-4g27
: hi|55|a-6b-21d-6e-7f-4g51
: i|46|b-11c-7d13e-8f-5g34h-5
: i am|62|a-13b6d25
: i would|62|a5b-6d-4g7
: is|57|a-6b-4c11d-9e-5f-4g27
: is the|62|d-4g22
: thank|62|b-11g16
: the|49|a5b5c-5d11e-10f-6g4
: what|62|a-4b-6c-4d-4f14g7
: what is|62|a-4b-6c-4d-4f14g7
;|45|a27b-7c-5d-5e-4g-5h-5
; i|62|a-4d13e-4
; the|62|a11b-8
?|12|a-127b90c52d-65e64f-22g16h-35
? $|25|a-5b-50c127d-55e-47f-11g43h-26
? and|57|b11e-4g-6
? good|62|a-5b-13d-4e13g22
? hope|62|a-7d-7e28
? i|20|a-117b127d-44e45f-14g-26h-20
? i am|35|a-45b54d-8e-5f-9g-11h-7
? i ask|62|a-9b10d-5e4
? i can|49|a7b6d-8e-9
? i could|62|b12e-8
? i did|62|a6b5d-4
? i have|43|a-22b40c-5d-14e12f-4g-9h-4
? i hope|55|a-5d-9e27
? i keep|62|a-6b19d-4e-8
? i know|57|a-14b13d-5
? i remain|59|a-15b14e-4
? i still|62|a-10b7g12
? i understand|62|a-6b9
? i wa|55|a-10b15c-4d-10e-7f9g-6
? i will|62|a-8g12
? i wish|59|a6b-7d12e5
? i would|37|a-52b36c16d-16e25f-6g-6h-7
? if|46|a-13d-16e24f-6g26
? if you|62|a9b-4c10d-8e-5
? in|59|a-15b11e9
? it|57|a-14b4e-4g16
? just|62|a-15d12e10
? my|43|a-15b34c-5d-16f-4g-7h-5
? no|62|a-5b6d-7g8
? pleas|57|e14
? thank|54|a-10b9d-7f10
? thank you|57|a-6b12e-5
? the|49|a-23b16c-6d5e37f-5g-4h-5
? to|57|a-10b11d-6e11
? you|51|a-23b25g-5
? your|59|a4b-4c9d7e-7
^ (|59|a-11b-10c-4d-5e-6g44
^ a|49|a-6b6c-4d57e-14f-6g-6h-8
^ a short|62|b-4d22e-4
^ a year|62|a-10b-8d31
^ after|57|a-20b-8c5d-8e-7f5h26
^ after our|62|a-16b-4d-7h30
^ ani|59|a-10b23d-5e-8g-4
^ ani new|62|a-7b14d-5e-5
^ appreci|57|a6b-6d-6e11f13g-4
^ appreci you|62|a20b-4e-6
^ as|51|a-16c11e-12f10g-7h21
^ as you|62|a13b4c11d-5e-7f-4
^ attach|59|a4b-6d-10e-6f-5h25
^ cheer|59|a11b-5d-6e5
^ cheer for|59|a11b-5d-6e5
^ congratul|57|a15b-6d17e5f-6h-4
^ congratul on|59|a16b-6d23e-5f-6
^ dear|57|b-5c6d-7e16
^ first|59|a15d-7
^ follow|55|a-20b11c6d-11e-6f5h11
^ follow our|59|a-13b10d-5e-5f5h12
^ for|55|a6d-6e22
^ for the|57|a10d-4e9
^ good|40|a-31b-12c-6d-8e-24f21g61h-6
^ good dai|59|d-5e-6g9
^ good even|62|a-15b7g20
^ good morn|52|a-20b-4d9e-11f-4g45
^ good of|62|a8d-4e5
^ good to|57|a-10b-7d-7e-7f23g-4
^ great|62|a-16c-10d-6e-5f38g-5
^ greet|59|a-9d40e-11
^ greet from|59|a-9d40e-11
^ happi|62|a-14b-4d40e-5
^ have|62|a-17b14e-6h20
^ hei|62|b4d13e-6
^ hello|44|a-41b-20c-6d-16e-17g110h-7
^ hello ,|48|a-20b-28c-5d-10e-11f-11g90h-4
^ hello from|62|a-9b6d-6e-4f18g-5
^ here|57|b-5d7e-11f-9g-6h36
^ here is|59|a5b-4d14e-9f-8g-5h20
^ hi|43|a-44b-18c-10d21e-13g105h-8
^ hi ,|52|a-22b-19c-4d-13e-10f-7g88h-6
^ hiya|62|a-9b4d4e-5g17
^ hiya ,|62|a-9b4d4e-5g17
^ hope|51|a-18b41d-21e-12
^ hope the|57|a-10b43d-19e-9
^ hope you|59|a-11c5d-5e-6f6
^ i|13|a-41b49c10d-16e17f10g-46h25
^ i am|28|a6b37c-8d-36e-14f8g-22h6
^ i appreci|41|a23b-18c-8d-17e41g-5h-7
^ i attend|62|a-12b23
^ i came|51|b-8d12e-10f13g-5h-4
^ i do|55|a4
^ i enjoi|62|a-12c7d-5e-6f11
^ i got|55|a12b-7d-9e35f-4h-4
^ i had|47|a-22b18c5d-12e-4f10g-10h4
^ i have|40|a-31b-14d21f-7g-8h64
^ i hope|44|a-15b17c11d11e-22g-7h-8
^ i interview|51|a-24b28d-6e-6f4g-7
^ i just|55|a17b-6d-5e6g-4
^ i know|59|b4c9d-5e-7
^ i like|59|a-5b18c8d-5e-8
^ i met|59|a-12c7d23e-9f4g-4
^ i notic|62|a-14b22c15d19e-17f-5h-4
^ i promis|62|a4b-5c-4d31e-4
^ i read|59|a-12b19d9e10f-4h-4
^ i realli|62|a-4b-4c10e-12f7
^ i saw|57|b-6c11d21e-9f-6
^ i thank|47|a41b-19c-4d-11e6f-4h-5
^ i thought|62|a-9b-5c9d-10e-7f6h18
^ i wa|43|a-20b-10c12d17e5f21g-8h-11
^ i want|44|a21b12c-5d-13f-4g-7h-6
^ i would|43|b19c7d-14e-14g-8h-6
^ i write|57|b11e-5
^ i wrote|62|a-11b16d-4e-7g-6h13
^ if|55|a-5b-21c-4d-7e-13f-4g67h-4
^ in|59|a-21b5d25e-6f-4h14
^ is|62|a-8g23
^ it|29|a-47c7d38e-5f15h-9
^ it ha|57|a-7b5d12e-6
^ it is|37|a-52b13c-11d53e10f4g6h-10
^ it wa|39|b-19c24d-4e-19f18g-8h-7
^ just|42|a-29b34d38e-27f-7g-9h11
^ just a|50|a-5b4c-4d32e-12g-4h-4
^ mai|62|a-15b12f6
^ mai i|62|a-15b12f6
^ mani|48|a26b-14e5f-4
^ mani thank|50|a27b-12d-8e7
^ me|62|b12d-9e-7g9
^ mr|62|a11d-4
^ my|43|a-12b42c10d-20e-18g-6
^ my interview|62|a-10b16
^ my name|62|a-14b8g6
^ my thank|62|a19b-6
^ nice|59|a10b-6d-7e-5f5
^ no|59|a-9b-8d-8e54f8g-5
^ not|59|a-20b5d8e37g-4
^ note|62|a-13b-5d-4e50f-4
^ on|55|b12d-8e-8
^ our|55|a-25b12c11d12e-10f5
^ pleas|54|a26b-8d-10e-10h5
^ quick|62|a-7b14d7e-4g-4
^ saw|62|a-8d23e-8
^ sinc|52|a-27b-4c7d10e-9f6h21
^ so|52|a-10b-9d-9e59h-5
^ sorri|62|a-11b4e25
^ sorri to|62|a-11b4e25
^ ta|62|a7b-7
^ thank|13|a121b-56c-23d-71e34f9g-30h-24
^ thank again|54|b16d-7e-12f8g-4
^ thank for|31|a37b-29c-10d-34e33f27g-16h-15
^ thank so|57|a16b-5d-5
^ thank to|57|a5b-5c7
^ thank you|15|a113b-50c-22d-60e20g-25h-19
^ that|55|a24b-8d-5e7
^ the|42|c-10d13e-7f-13g-9h40
^ the new|62|a-11d7e23
^ thi|43|a-29c8d9e-23f-5g18h15
^ thi is|43|a-29c8d9e-23f-5g18h15
^ want|59|a6d6e-4
^ want to|59|a6d6e-4
^ we|40|a-39b-5c24d13e-15f29g-9h-9
^ we met|49|a-20b4c7d11e-10f10
^ we spoke|52|a-20c4d-8f21g-5h-4
^ well|54|b-9c-4d28e17f-4h-4
^ well ,|55|b-8e21
^ what|54|a14b-7d6e-8
^ what a|57|a16b-5d-6e-5
^ when|59|b-6c16e-4f-5
^ would|59|a-11b6c-5d-4e14f9g-4
^ you|34|a-31b-31c38d-13e-31f25g-6h41
^ you and|62|b-8c4d-5e-6f12
^ you ask|59|a-16c6e-6h11
^ you mai|59|a-5b-9d14e-7f6
^ you mention|62|a-12b8c15d-10e-5
^ you said|54|a4b-9c12e-17f11g-7h10
^ you told|57|a-12b-6c7e28f12g-4h-6
^ you were|59|a-21b-5c18d-8e-6f10h6
^ you will|57|a-13e-13g-4h25
^ your|45|a-26d-6e57f19g-9h-10
a|3|a14b-9d6f-8g-5
a 0|45|a7b7d-12e-13g-5h6
a 0 and|62|d-5e-4h14
a bad|57|a-8b8d7e-10f-4g20
a bank|55|a10b9d-5e-7
a beauti|62|a16b4d-7e-7
a bell|59|a16b-4d-4e-6
a bell if|62|a15b-4e-5
a better|51|a18d-7e-7
a better answer|62|a11d-4
a big|51|a9c-4d-11e8h6
a bit|42|a-20b-4c6d7e22f-8g-8h14
a bit ,|62|b-5d8e9
a bit about|62|a-14d13e35f-4
a bit of|55|a-5c16e-7g-5h-4
a box|62|b-4d12
a bunch|57|a9b-6e14
a bunch of|62|a8
a busi|57|b9d-4e-4
a call|47|a9c-4d-12f-4g6
a candid|59|a17b-8d-4e-9f-4h16
a card|62|a-6b-5d35e-5h-7
a career|62|a11b5d-7
a case|62|a8
a certif|62|a18b-4e-5
a chain|62|a19b-6
a chair|57|a5b8e-5
a chanc|52|b5c-4e-13g12h-4
a chanc to|57|a-15b8d4e-5g15
a chat|57|a-6b5c6e-7
a class|55|a7b-7d-5e15
a clean|51|a15b-8d-7e20g-4
a clean record|62|a8
a clear|62|
a clinic|59|a6b-5c7d-4e-5
a coffe|57|a-16c15d15e-14f5
a colleagu|57|a-8b-4c19d-9e-5
a copi|55|a10b5e-6f-4
a copi of|62|a11d-4e-5
a crew|59|d-4
a crew of|59|d-4
a dai|37|b11d-4e16f-7h-11
a dai ,|59|a12d-4e-5
a dai and|62|a12e-4
a dai i|57|a5b5e-9
a dai in|62|c8d-6
a date|47|a-14b37c-4d-11e-12g-4
a date in|62|a8b4
a decad|62|a9e-4
a decent|57|d10e-4
a decis|43|a-11b30c-5d-14e-16f-5g4h-4
a decis ?|59|b4
a decis is|62|a4b5e-6
a degre|55|d-4e8
a degre in|57|a6b4d-4e-5
a desk|62|a-6b9
a differ|59|a-11c9d-10e16
a differ answer|62|a-6d-8e18
a driver|62|b8
a dry|62|a-4d11e9
a fair|52|a12d-8e4
a fair on|59|e11
a farm|62|a6d-4
a fast|62|a10
a feel|57|a9b-5d-6e14
a feel for|62|a14d-4e-4
a few|43|a-21b-12c18e29f-10g-5h5
a few dai|59|a-10b4e21
a few line|59|a-10b-5e25f-5h13
a fine|57|a-9b7c4d-6e7
a firm|59|d14e-8
a first|59|a-6d-6e-6h12
a folder|57|a21b-5d-4e-5
a fortnight|54|a-4b9c-4e-10g9
a fridai|57|a4c7d-5e-4
a full|55|a4e-5
a further|62|a10
a garden|62|a6
a go|59|a-6d9e-7h9
a go on|62|d12e-6
a good|30|a17b-6c-10d-6e18f11h-16
a good dai|57|b8d-9e28
a good deal|57|a-11b-4c7d7e10
a good fit|62|a6
a good on|55|b-8c-7d13f7
a good start|57|a-10d-6e18
a good time|62|g7
a grand|62|a9b-6d-4e5
a great|44|a20b-6d-12f-6g-5h-4
a group|57|a8b-7c9d5e-5f-5
a group of|62|a17b-5e-4
a guest|62|a-11b-5d10e26
a half|59|b6d10e-5
a hand|62|a4b-4c6d-5
a hard|62|a5b-5d10e-4
a heartbeat|57|a13d-4e-4
a heartbeat my|62|a5
a home|59|c5d-4
a hospit|59|a-7b5d8e-4
a hotel|57|a17b-6d-4
a hotel in|62|a5b-4
a hous|57|d6e-5
a hundr|57|a-9b10d-6e12
a hundr and|62|a-5d-4e16
a job|49|a-21b-11c18d22e6f-6g-6h-4
a joi|54|b5d-4e5g-4
a joi to|57|a4e7
a letter|62|a10b-4
a level|59|a8e-4
a line|45|a-7b-14c5d24e9f-7g-5
a line ,|62|a-9b-4d18e-4
a list|54|d-8e-7f-6h25
a list of|57|a-8b4d-7e-6f-5h28
a littl|48|a-25b4c-4d29e12g-4
a long|49|a-9b4d-11e-9f9g10h-5
a long dai|59|b-5d-4f13
a look|55|d-5e-7h15
a look at|57|a6b-5d-4e-7h17
a lot|36|a43b-12c-5d6e-7g-9h-10
a lot about|51|a14b-7c-4d8e-6
a lot of|54|a-10b11d-6e6
a lot to|62|a15e-4
a love|57|a11d-5
a m|54|a-4b13d-6e-6
a man|50|a7b-6e17h-4
a master|62|a9b-4d8e-6
a match|62|a9
a messag|48|a-12c-4d9e-15f-6g38h-5
a messag if|62|b-9d10e-6g19
a messag with|62|a-8b21e-5g-6
a million|59|a-5d-8e-4f-6g18h11
a million for|62|f-5g20
a minut|47|a-12b-9c-9e15f7g14h-4
a minut ,|57|a-7b-11d-6e8g20
a mistak|59|b-5e8
a moment|54|a-11b-7c10d-9e24f-4
a moment ,|62|b-4e15
a month|51|a9b12c-4d-11e-6f-4
a new|48|a9d21e-15f-5h-6
a nice|48|c5d-9e-9f-8g23
a night|54|a4b-4d-7e16
a no|50|a-15c-4d-14e56f-4g6h-5
a not|62|a5b-7e-9g14
a note|55|a-6b7c7e-7
a park|62|a7b5e-4
a part|59|c8d-6
a part of|62|e6
a person|55|a-9d12e23g-5
a phone|52|d13e13
a phone call|62|d-5e21
a pictur|62|h8
a piti|55|a-11b-6d-11e48
a place|48|a-11b-4c5d29g-4h-4
a place in|62|a4d21e-11
a pleasant|55|a-4b11d-8e-9f8
a pleasur|45|a16b5c-5d-15e-12g12h-4
a pleasur to|48|a5c-4d-10e-9g14
a post|62|a-5b-7d12e23
a question|57|a-11b5c4d-8f9
a quick|51|a7c6d9e-6f-7g-4h-4
a quick note|62|a12b-4d-4
a real|51|e13
a realli|62|a-4b11
a record|62|a13e-6
a refer|59|a11b-4
a regist|62|a8e-5
a rest|62|a-8d41e-10
a ring|62|a4b-4e-4g17
a room|62|b8e-4
a rough|55|a-5b13d-6e-6g7
a rough date|59|e-4g9
a safe|59|a-6b-4d-5e26
a sampl|59|b-5d-9e-5f-5h26
a school|54|a18d-6e-6
a second|39|a10b-7c7f-7
a second talk|62|a6
a senior|62|a-9b5c4
a sens|62|a4c8d-4
a sens of|62|a4c8d-4
a shift|59|a8b-4c12d-16e-4
a shop|62|
a short|44|a-22b4c11d6e-16f8h4
a similar|57|a5e-4
a small|42|a-19b11c7e-13f-9g-7h21
a spot|59|a-6b-13d31e11
a step|59|a8e-4
a stick|62|a12b4e-6
a strong|62|
a stronger|62|a-12d-4e30
a sundai|59|a18b-7e-5
a teach|62|a6d12e-4
a team|51|a22b-6e-9f-4
a team of|57|a18b-4d-4e-5
a teller|62|a10
a test|62|
a thank|59|a27b-10d10e-7g-4
a thank you|59|a27b-10d10e-7g-4
a thing|59|a4b-5d6e7
a third|51|a8b-5c13e-10f-4
a three|59|b-4e17
a time|57|a26b-6d-5e-6
a train|59|d-6e-6h8
a trial|47|a4b17d-11e-8g-4
a trial dai|62|a9e-4
a trial shift|62|a4b7d-5
a two|51|a-5b-4c-4e13h8
a veri|48|a28b-12d-8e-11f12h-5
a veri good|62|a11b-4
a view|62|a-6b9c5d-6e-5
a volunt|62|e11
a wall|62|a-9b13
a ward|59|d7
a wee|59|b12d-6
a week|44|a10c-5d30e-21f-5g-5h-4
a week ,|62|a-6d20e-7
a week and|57|a4d10e-6
a week i|62|a4b-5d18e-5
a while|57|a-9b-10c-5d29e-6f10h-4
a while sinc|59|a-6b-9d33e-4f-4
a whole|59|b-4d13e-4
a winter|59|a15d-8e10
a word|47|a-9d-11e18f-4g14h-4
a word of|62|a-11b5e4
a ye|49|b10d-6e-12g7
a ye ,|62|a-7b4e-5g13
a ye or|62|b11e-4
a year|39|a-15b-12c-7d67e-14g-7h-7
a year of|59|a-9c5d-7e13
a year sinc|57|a-11b-9d36e-4
a youth|62|a11e-5
abl|46|a-5b5c-4d-4e-8g5
abl to|46|a-5b5c-4d-4e-8g5
abl to sai|57|b11d-10e-4
abl to tell|62|e-7g12
about|10|a24b5c6e-46f12g-4h-22
about ,|55|e-4h10
about , and|57|d5
about 0|50|a25b-6d-8e-10
about ?|62|a-9b-7c6d-4e-5g29
about a|57|b-6d7e-4h10
about forti|57|a12b-5d5e-5
about how|49|a6b-6c13d-9h-4
about how i|62|a5e10
about how to|62|a6
about how you|62|c9e-4
about it|44|a16c7g-7h-6
about it ,|59|a-9b6d-6e16
about it i|62|a4e10
about me|51|a18b-5c-4d-8e5f6g-4h-4
about me i|62|a-5e13f8
about my|47|b4d-5e15f-5g-4h-5
about nine|62|a7d-4
about sixti|62|a13b-5
about that|52|a27b-6g-4
about the|15|a23b42c-22d-32e-46g15h-24
about the 0|59|a12e-4
about the analyst|59|a4b4e-5
about the bank|59|e4
about the compani|47|a28b-8d4e-8f-8g-4
about the data|59|a-5b7d8e-6
about the depart|59|a19b-6e-4
about the firm|59|a13d-7e-4
about the interview|59|a-7b5d-4e-4g12
about the job|49|a5b-7e11f-4g12
about the lab|62|d8e-4
about the new|62|a-20d11e-7f16
about the next|55|a13e-4
about the night|57|a14b5d-5e-5f-4
about the old|62|a5b-4
about the opportun|62|a5
about the outcom|59|a-6b5e5f-5g10
about the posit|55|a8e-7f-4
about the possibl|55|a8e-5f-4
about the practic|57|a-7b-4d-4e11g16
about the receptionist|62|
about the role|55|a16b-4e-5f-4
about the school|59|b-4g7
about thi|55|a-10b5d14e-7f8g-4
about three|62|a7
about to|57|a-8c8d9e-4
about two|62|d13e-4
about what|47|a6b-8d14e6f6g-8h-6
about what you|52|c-4d24e-11f9g-5
about when|62|a-19b18
about whether|59|a-5b-6c7d27e-7h-4
about you|62|a8c10d-6f-6
about your|42|a17b-13c8d18f-9g-5h-6
about your decis|59|a-5e15
about your organ|62|a9e-4
about your own|62|a8c11d-5
abov|51|a17b-7d-9
abov all|62|b-6d-4e8g5
accept|42|a-20b-10c-10d-16e28f44g-9h-10
accept it|62|a-6d-5e15
accept it in|62|a-6d-5e15
accept my|57|a-7b-4d-4e-6f16
accept my request|62|a-16e-5f20
access|59|a12b-5d10e-5
accid|55|a15b-4e-5
accid i|59|a15e-4
accid i would|62|a15e-4
account|39|a23b-7c11d-6e-17g6h-9
account of|62|b-4f12
account payabl|57|a9b-4c6d-5e-4f-4
account posit|62|b-7g9
account post|62|a20b-7
accredit|55|a6c7e-8
across|47|a-14d17f6g-5h-6
act|62|d-4e10
activ|59|a10e-4
actual|49|a27b-4d-7e-10
ad|51|a4b-11c-9d-15e-6f28g-6h8
ad you|57|a14b-6c-8d-8e-11f23g-4h-7
ad you here|62|a-9b-4c-7d-4e-4f23g-4h-4
add|51|b-16c-7d-9e-9f31g-5h-6
add you|55|a-10b-16c-6d-9e-7f35g-4h-5
add you to|62|a-7b-5d-4e-5f15
addit|54|a7b5d-6e-5
addit to|62|a6d-4e-4
address|50|a-8b12e15f-4h-5
address and|59|a-6c6d9e-11
adeyemi|62|b-6c13e-4
adjust|59|b6
admin|59|d8e-5
administr|55|a4d-5e-5f8
admir|52|a-11d-7e36h-4
admir how|62|a-10b-4e25
admir the|62|e10
adopt|62|b-5d21e6
advanc|57|a-11b16d9e-8
advertis|59|b-7c6d-7e8
advic|44|a-15b-15c20d45e-22f-8g-7
advic about|62|a5d6
advic and|62|a-8c4e-4h9
advic you|62|a-10d9e-5
advis|50|a-10b-5c7e41f-7h-5
afraid|59|a8b-6d13e-6
afraid of|62|a14b-5e-4
after|21|a-5b6c14d-27e-6f9g-13
after $|59|a-16b9d5e10
after 0|51|a24d-6e-6g-5
after 0 $|62|a8
after a|59|d4e-4
after easter|62|a-5b10
after five|57|a-17d-5e8g19
after four|62|a-12b9d-5e7
after half|62|a11
after i|49|a24b-5d4e-10g-4h-5
after it|62|b8d-4
after my|54|a8b-4c9d-14e-9f7g-4
after nine|62|a7b-6c15d-5e-6
after our|49|a-27b-13e-13f25g-6h23
after our interview|62|b-5d18e-5f8h-4
after that|52|a10c4d-10g-4
after that i|62|b5d-4e7
after the|38|a-20c17e8g-8
after the interview|62|a-11b-5c5d11e-6f4
after three|59|a-15b-8c8d-6e47
after three round|62|a-9b-5d-6e53
after two|55|d-4e-4g9
after two $|59|b-4d-4g10
after your|57|e-7g12
afternoon|39|a11d-21e-22f7g29h-8
afternoon $|62|a-12b20
afternoon ,|59|a14b-9d-4e-4g18
afternoon i|54|a8b-10c5d-8e-7f6g8
afterward|54|d8e-7
ag|55|a9b-8c4d-8e7
again|22|a-39b23c-19d14e52f-8h-20
again $|50|a-5b-15c-5d-10e33f9g-4h-4
again ,|42|a-11b8c-6d6e16f-6g8h-6
again , i|51|a-9d12e9
again ?|62|a-5b-9d18e-10g23
again a|62|a-8b-5d24
again about|62|a-4b18d-6e-10
again about the|62|a-4b18d-6e-10
again at|55|a23b-5e-6
again at the|59|a14d5e-4
again for|37|a-27b41c-8d-13e-8f6h-7
again for the|45|a-23b47c-5e-11f-5g-6h-4
again for your|59|a10b-6
again i|45|a-10b9c-5d18e9f-4g-5h-4
again i am|62|a8d-5
again i would|55|a-9b12d11
again if|55|a-8d-4e8
again if anoth|62|a-10e12
again in|55|a-7b-8d19e19
again in the|62|a-5b-6d7e23
again next|62|a-8e17
again on|62|b9e-7
again that|62|a-4b5e9
again to|62|
again when|57|b-7d-8e30
again with|55|d-6e10
against|51|a11d-12e-4g-4h8
against me|62|e4
agenc|47|b-4d-11e15g7h-4
agenc i|62|
agent|55|a14e-7
agent job|62|a10d-4e-4
ago|47|a-29b18d43e-16f-6h-5
ago you|59|a-9b-12d44
agre|48|a18d-13e-5f-4g-4h11
agre to|62|a14b-4d-4
agre with|62|a8b-4d-4e4
ahead|52|a8c7d5e-12f-5
ahead and|62|b6d-4
aid|47|a14d11e-13g-4h-6
air|54|a-5h8
aisl|57|a-4d-4e10
alarm|57|a24b-9e-6
align|57|d8
all|18|a4b14c-14d21e35f-28g-17
all $|57|a-7c4d15e-8f-4
all ,|48|a22b-4c-4d10e-10g-4h-5
all about|62|b-6e30
all dai|52|a12d-7e-6g4
all dai $|62|g7
all for|57|a6e4
all four|62|d19e-4
all i|48|a9b-11d5e4f-7g12h-4
all in|51|a19d-8e-9
all is|59|a-11c9d14f-5
all is well|59|a-11c9d14f-5
all my|51|a16e-16
all of|44|c-5d5e17f-6g-5h-4
all of it|59|
all of them|59|a8b6
all of us|62|d10
all of you|62|a-8b-8d5e28
all right|59|a-6b26d-16e-8f8g4
all that|57|a-13b13c8d-7e-4
all the|34|a-20c-13d6e47f-14g-11h22
all the best|47|a-13b-12c-7d22e48f-6g-4h-6
all the same|59|a-10b10d-7e17
all the wai|55|a15b-6d-6
all three|59|b11d-5e-4
all week|59|a7b4d-5e-7
all well|57|a-8b-5d19e5
all with|62|d8
all your|55|a11b-7d9e-7
allot|59|b-8c8d20e-6f-4
allow|41|b10c-8d-21e36f-6g-7h6
allow ,|62|a8b-5e7
allow to|50|a-6b6c-4d-13e30
almost|62|a12e-7
alon|47|a6c-4d14e-7f-4g-4h5
alon i|57|a7b7d-4e-6
along|41|b-14c18d25e-23f-7h-7
along ,|62|a-4c5d-4e-6g4
along on|62|a4d10e-8
along the|55|d17e-6
along with|62|c14d-4
alreadi|31|a14c-14e17h-10
alreadi ,|62|a17b-6
alreadi got|62|a-4b7d-4e10
alreadi in|62|a4e14
alreadi told|57|a8b-4
alreadi told my|62|a10e-5
also|28|a16b13d-23e-4f11g-5h-17
also a|62|b5d-4e4
also have|62|a8e-4
also i|57|a10b4d-4e-10g12
also in|59|a4b7d-5e-4
also in the|62|a8e-4
also like|59|a4
also the|54|a18d-5
also to|57|a4b-8c10e-5
also to the|62|a6b-4d4
alwai|36|a-11b6d36e20f-12g-10
alwai on|59|a22b-4d-6e-5
am|7|a-4b20c8f-19g11h-24
am a|39|b-6c12d14e-11g-7h-6
am a regist|62|a8e-5
am all|62|a9b14d-6e-5
am alreadi|62|a9b-6d-4e16
am also|59|b9
am alwai|55|a-7b7c8d-9f-5
am an|59|a22b-7d-5e-4
am around|52|a13b-5d-9e-5g6
am around all|62|a4
am as|54|a7b14d-11e-6
am as interest|62|a-4b11d-5
am as keen|62|a15d-4
am ask|54|a-12b12d-4e18g-4
am ask about|62|a-8b8e-5
am at|40|a-17b14c-7d19f-4g-7h-5
am at 0|55|a-11b15d-4e-5
am at a|62|a-10d19e-5
am at home|59|b7d-4e-4
am at the|55|a-8b-8d27e10
am at your|62|a16b-4e-5
am avail|44|a7b13c-4d-9e-12f-5h-5
am avail for|51|b13d-4e-6
am avail on|62|a-4g5
am call|49|a-17b-29d-7e-11f-8g70h-4
am call to|54|a-16b-18d-6e-10f-6g54
am certifi|59|a5b5d-4e-4
am check|59|a-7b12e-6
am confid|57|a9e-4
am confid i|62|a4
am convinc|62|a12e-4
am convinc that|62|a12e-4
am count|62|b4d10
am curiou|62|a-13b6c8d10e-4f-5
am disappoint|59|a-7b-10d-5e35
am disappoint ,|62|a-6b-4d-4e18
am do|59|a8b-7d-7e7
am eager|52|a25b-8d-5e-8
am eager to|52|a25b-8d-5e-8
am easi|62|d6
am easi to|62|d6
am even|62|g16
am even more|62|g16
am excit|51|a20b-4e-6f-5
am excit about|54|a17e-5f-4
am follow|51|a-12b20c-4d-5e-13
am follow up|51|a-12b20c-4d-5e-13
am free|44|a5b13c11e-14f-7g-6h-5
am free for|52|a9b4d6e-7
am free from|62|c12d-5
am free to|62|b13d-4
am get|62|a-5b13e-5
am glad|44|c5e12f-4g-6h-5
am glad to|59|a4c13d-5e-8
am glad you|62|a6b-5d7
am go|62|a-4b-6d-6e26
am good|57|a8b4d-4e-6g-4
am grate|39|a7b4c-9e29f-8h-8
am grate for|49|a8c-5e6f-5g7
am grate that|59|a-6b-13d6e32
am grate to|52|a9b9d-7e-7
am grate you|62|b5d-7e12
am happi|43|b-4c-4d-6e12f4g-4
am happi for|62|a-7b-5d5e31f-4
am happi to|45|a12d-9e-9f-5h4
am home|57|a4d-5e-4g18
am hope|51|a-17b9c6d4e-9f11g-4h-4
am hope for|62|a4b4
am i|62|a-8d9g12
am in|44|a-10b8c8d16e-16f-5h-6
am in the|57|c6d7e-7
am interest|54|a4d10
am interest in|62|a14d9e-7
am just|52|a-7b30d-10e-9f-4
am keen|54|a6c8d-6e-10g-4
am keen to|59|c9d-4e-5
am learn|62|a-23b-4c13d29e-4
am leav|59|a4b-6c8e-6
am licens|62|d12e-4
am look|47|a12b-9c23d-11e-11f-8g-4h-4
am look for|57|a4b-5c11d-6e-7
am look to|62|a9b-4c8d-5f-4
am move|62|a5b16c-4d-5e-5
am move to|62|a5b16c-4d-5e-5
am much|59|a12b-5d-7e12
am much oblig|59|a12b-5d-7e12
am never|62|a4b-7e11
am not|43|a-20b10d5e32f-8h-5
am not afraid|62|a14b-5e-4
am not ask|62|a-6b-6c13e-8
am now|52|b-9c6d18
am oblig|57|a13d-5e-4
am oblig to|59|a7b5d-4e-4
am off|55|b13d-6g-4
am on|38|a7b10c-6d4e-23g10h-7
am on 0|55|a-6d6e-6g9
am on my|62|a-10d10e-5g19
am on night|62|a-15b12d4
am on the|55|a12b7e-8
am onli|59|b6d-6e6
am reachabl|59|a14d-4e-4
am readi|54|a30b-12d-5e-6
am readi to|59|a21b-8d-4e-4
am realli|55|a24b-6d-4e-5
am ring|55|a-12b-14c-5d-6e-5f-4g54
am ring to|62|a-9b-7g25
am send|59|a-18b-7d-7e10f8h26
am so|62|a7b-6c-6d27
am sorri|46|a-15b-7c5d-14e39f-5
am sorri not|62|a-7d-4e17
am sorri to|59|d-7e12
am stai|55|a-12b-8c-5d7e29g10
am still|30|a-58b66c-11d14e-35f-11g7h-11
am still at|62|a-4b-7d31e-4
am still in|57|a-11b-6d29e-8g12
am still interest|50|a-24b23d-6e-8
am still up|62|b8e-5g-4
am still veri|42|a-23b19e-14f-6g12h-4
am sure|52|a8b-9d-5e23
am thank|40|a10b17c-6d-10e20f-7g-8h-8
am thank for|48|b16c-4d-10e21f-4g-4h-6
am thank to|57|a-9b13d-4e4
am thank you|62|a15d-4e-4
am the|47|a-24b23d10e-4f6g-8h-5
am the on|57|a-9b10c4d5e-7f7g-4
am the onli|62|b-4e9
am think|59|b-7c17d9e-9f-5
am to|57|b11d-15e-10f15h-4
am to be|62|a-10b14e-7
am train|62|a-6b15
am train in|62|a-6b15
am try|59|a-16b4c20d-5e-8g6
am try to|59|a-16b4c20d-5e-8g6
am two|62|a-12d-8e24f8
am up|52|d-7e-9g4
am us|50|a26b-8d-5e-10
am us to|50|a26b-8d-5e-10
am veri|39|a25c-4d-9e-16g-7h-4
am veri interest|49|a4b-8d-4e-6f5
am veri keen|57|a8e-4
am veri much|62|b11
am wonder|59|a-9b8d-4e-6g13
am work|62|b-5d9e10
am write|42|a-4b20e-14f-6g-8h-5
am write about|55|a-11b20d-6e-5
am write to|51|a23b-5d-4g-4
am your|59|a-6b-4d-4e21
am your man|62|a-4e14
amaz|59|a-9b13d6e-4f-4
among|54|a-14b-11d7e-7f16
an|21|a16b5d-5e-21g-5
an answer|45|a-35b50c-5d-11e-14h-5
an answer todai|62|a-6b9
an articl|62|a7d19e-5h-4
an email|55|a31b-9d-6e-6f-5g10h-4
an email i|62|a28b-4d-4f-5h-4
an ey|59|a-4b-7d14e21f-5
an honor|57|a15d-6
an honor to|62|e5
an hour|41|a-25b-12c5d12e16h14
an hour ,|62|a-10b4c11d-4e-4g7
an hour and|57|a-10b-4d-6e33
an idea|51|b9d-7e-9g8
an idea of|54|a4d-6e-6g9
an interview|47|a14b-6c4d-8e-13f5g-5h-4
an offer|55|a15b6e-10
an old|54|a-5h-4
an open|62|a-6b-7c6d14e-5
an updat|57|a-15b19d-5g6
an updat on|62|a-10b16
analyst|49|a-4b9d-5e-8
analyst role|57|a-7b-4f7
and|2|a8b-5d6e-4g-4
and 0|54|a10d-5e8
and a|30|a7c-12d15f-15g-14h25
and a half|62|a-6b7d12e-5
and about|57|a9d-6
and after|50|a19b-6d-7e-12h11
and afterward|62|a-7b-5d13f4
and all|47|c-5d14e-7f-5g-4h4
and also|51|a4b6d-7f-4g9
and alwai|57|b-5d-8e9h10
and an|59|a19b-7
and ask|50|b16c10d-11e-9f-4g-4
and ask me|62|a-6b28d-4e-4g-4
and ask what|62|a6b-8
and both|62|a4b-5d10
and by|51|a21b-5d-10h-4
and carl|62|d-5e-4f10
and chang|62|a6
and consider|62|a7b6e-6
and did|51|a11b17c-5e-11h-4
and did my|62|a14d-6
and do|46|a10b-6c4e-16f-5g15h-4
and do you|62|e-5g17
and done|59|a-16b14e-4
and dry|62|a-13d-5e34
and eight|62|d9
and english|59|a5
and enjoi|57|a-8b-10c-4d22e-5f14h-4
and enjoi it|62|a-12b-6d25f9h-4
and especi|57|d-5e5
and everyon|62|d-5e5
and everyth|59|a13d-5
and famili|62|a8b-6d13e-4
and for|26|a74b-15c-16d-29f-15g5h-13
and for explain|57|a25e-9h-5
and for introduc|59|a16b-4
and for let|57|a12d-4e-5
and for not|62|a15
and for show|62|a13g-4
and for the|32|a31b-5c-11d-23e25f-6g-12h-11
and for your|55|a14b-8d-5e-4g17
and forti|62|a-6b4d5
and four|55|d-5e-4f8
and four year|62|
and fridai|62|a20b-6e-5
and fridai $|62|a20b-6e-5
and from|59|b4d-6e4
and get|55|a11b-7c9e-12
and good|62|b-4d6e12
and got|55|a4d16e-10
and grill|62|a14b-4d-5
and he|57|a-7b-4d21
and hear|57|a16d5e-4f-4h-4
and hear about|62|a14d8f-4h-4
and her|62|
and hi|62|b-4d11
and how|41|a31b-8d-11e-6f-8g-8
and how mani|57|a11d-4e-4
and how the|62|a4
and i|10|a33b-11c13e-16f-12g-10h-21
and i am|27|a-5b-9c27d10e11f-15g8h-14
and i answer|62|a-7b8
and i believ|62|a9
and i can|31|a18b19d-10e-25f-10g-9h-10
and i could|55|a11d-4e-4
and i did|51|a8c5d6e-14
and i do|48|a-4d8g-5
and i gave|57|a14b-7e-5
and i have|25|a39b7d17e-43f-17g-13h-10
and i hold|52|a18b-7c7d-7e-7
and i hope|46|b-4c-5d-12e23g-4h-4
and i know|44|a33d-12e-20f-5g-7h-4
and i like|47|a16b-8d9e-13h-4
and i love|62|a4b-6d11e-4
and i now|62|a-8d6e9
and i pass|62|b6d4e-7
and i ran|59|a8e-4
and i said|57|d22e-9
and i should|62|a7b-5d7
and i speak|57|a10b-4
and i still|54|a4d-10e-5h9
and i thank|46|a-30b14d-18e58f-4g-5h-4
and i think|50|d-8e14h7
and i thought|57|a-9d21e-7
and i wa|52|b-17d24e6g10
and i want|51|a24b-9e-12g-4
and i will|42|a-7b5d-15e27f-4g-7h-5
and i wish|57|a-5b-5e14
and i wonder|59|a-4c7e-6
and i work|59|a8b-5d13e-5
and i would|30|a-10b-5c19d-41e-23f39g4h-17
and i wrote|59|a9b-5e12
and if|43|a-4b11c9d-23e6g-9
and if i|62|e10
and if the|62|a10b-10e6
and if you|57|a-12c12d-15
and in|45|a28b-4c-5d-8e-19f5g-5h5
and in the|55|a14b-10e-6f12
and intern|62|a11
and is|55|a19b-6c9d-9e-7
and it|33|a10b-23c8d34e-5f-14g7h-5
and it is|45|a9b-10c-5d9f-4g20h-4
and it wa|51|a6b-4d29e-13f-4h-5
and it work|62|d5
and it would|62|b-14c14d-7e26
and last|59|a-8b12
and learn|55|a6b-7d11e-5
and left|62|b7d-5e-7g-4h11
and let|62|e-14f14
and let me|62|e-14f14
and look|59|a5c7d-7e-4
and made|62|a-18b7d-7e-5h25
and me|62|a-13b19
and move|57|a10b-4d8e-6
and mr|50|a4b10d-6e4g-5
and ms|59|a19b4d-8e-5
and my|37|a36c-9d5e-23f-7g-9
and my own|62|a-7d12
and never|46|a14c6d-4e-12f-4h-4
and never a|62|a-8b13
and never onc|62|a9
and night|59|a-12b18
and no|50|a16b-9c4d6e-4g-4h-6
and nobodi|47|a13c-4d14e-12g-5h-4
and none|62|a-10b5d22e-6
and not|41|c-6d-24e32f-6g-7h18
and not a|57|a-5b21d-11h9
and not from|59|b-7d-10h23
and not on|62|a9b-6e7
and now|52|b-7d20e5h-4
and now i|59|b-4e10
and of|57|a6d5e-4
and on|42|d5e-19g-7h10
and on the|62|e-4f5
and on veri|62|d17e-7
and onli|62|a5b-6d-4e13
and our|57|
and pass|59|a11b-5d4e-5
and put|57|a7b-6d-4e-5h8
and reach|62|e-4
and read|59|c4d-7e-4
and rememb|62|a-7b-4c-4d47e-8f-5h-4
and sai|55|a-15b-13c15d-12e-10f10g22h-4
and said|59|a-5b-8c16d4e-8
and saw|62|a-5d8e-4f10h-4
and see|57|a-11b-4c8d4e16h-4
and set|62|a12
and seven|59|a10e-4
and seven year|62|a11b-4
and she|55|a-11d16e11
and sinc|59|a8b-5d7
and six|55|a19e-8
and six year|62|a14b-5e-5
and so|49|a9e-10
and talk|62|b4d5
and tell|55|a-19b8c4d8e-8f6
and tell me|62|a-7b4e-5f9
and thank|42|a-5c-7d-16e40f11g-13h-9
and thank for|52|d-5e-9f16g-6
and thank you|48|a4c-5d-11e33g-7h-7
and that|37|a29b-9d5e-13f-8g13h-8
and that i|59|a-13b-10g36
and that is|57|a22b-5d-5e-7
and that the|57|a-13c5d24e-6
and that you|57|a15d14e-7g-4
and the|21|a33b-8c-18d11e17f-12g-24h4
and the chanc|62|a9e-4
and the compani|62|a11e-5
and the crew|62|a-5b-5e8
and the first|59|a-15b-9d16e-8h22
and the new|59|a4b-5d-5e13
and the other|62|b5e4
and the panel|62|e20
and the staff|62|d-4e12
and the team|52|b-4c-4d14f-4
and the tour|52|a5b11d-5e-6f-4g-4
and the two|62|a17d-6e13
and thei|50|a4b-4c-4d14e-12g-4h5
and then|40|a7c-6d-11e16f5g-6h-7
and then i|62|a-4b-5d7e8
and there|50|b-4c-4d33e-17
and there is|57|a4b5d5e-14
and thi|59|a8b-4d-4
and thought|57|a-13b-11d16e-9f20h-4
and thought i|62|a-6b-8d-18f24
and three|52|a16b6d-6e-7g-4
and three year|62|b4
and to|45|a-14b-11c-5e27f-4g30h-5
and to the|62|a-7b-4d-6e20g7
and told|62|a5b-4d8
and try|62|a11e-7
and twelv|62|a7b5e-5
and two|46|a9c5d-13e-12f-4g-4h7
and two year|55|a19b-5d-5e-7
and wa|59|a-11d-4e-4h12
and want|59|a-4e-4f11
and want to|62|a-5e-4f12
and we|44|a4b14c12d-17e-16g-5h-5
and we ar|62|a-5b18d-10
and what|50|b7d-9g-6h9
and what you|59|a6
and when|44|a-16b26c-4d-11e-13g4
and when i|57|e-6g4
and when you|54|a-9b18d-6e-6
and whether|51|a8b4d-8e-6f-4g-4
and whether there|62|a5b5
and who|59|a-10b5c10d-9
and will|51|a9d7f-5
and with|55|a12b9d-8e-5
and work|51|a9e-8
and work for|62|a10e-4
and work with|59|a5d7e-5
and wrote|57|a9b-7d-10e-5f-5h22
and you|39|b-16c14e-17f9g-5h4
and you ar|57|a4b-8c5e-7f8h-4
and you were|54|a13b-7d4e-8f-4
and your|39|a5b-4d24e5g-8h-8
and your colleagu|62|a11d-4
and your team|55|a14b-6d-9e21f-5
angri|54|d-11e33
ani|18|a17b43c-12d-32e-20f-25
ani chanc|62|d9e-11
ani dai|40|a31c-6d-8e-15f-4g-7h-5
ani dai $|59|a10d-4
ani dai after|55|a9b5d-6e-6
ani dai befor|62|b6
ani dai you|62|a10
ani even|54|a7d-5e-5
ani even $|62|a-6b10
ani feedback|59|a-7d-7e22
ani further|54|a17b-6e-6
ani further inform|62|a10
ani further question|62|a8
ani hour|59|a13b-4e-6
ani hour $|62|a12e-5
ani idea|57|a-7b20d-4e-6g4
ani interview|62|a8e-6f7
ani interview i|62|a8e-6f7
ani more|55|b-12d7e19f-4g10
ani morn|54|a9b5d-7e-4
ani new|44|a-22b38c-4d-17e-20f-6g9h-4
ani new ,|62|e-4g8
ani new about|62|a-9b15d-4
ani new on|55|a-13b25d-9e-8
ani new yet|62|b7e-4g-4
ani of|57|a8e-5
ani of my|62|a11b-5d-4
ani other|54|a-13b10d-4
ani other question|59|a-7b8e-5
ani pointer|62|a-11b-4e37
ani question|51|a12d-5e-8
ani question $|62|
ani question at|62|a5e-5
ani time|36|a11b11c-8e-12f-7g7h-9
ani time $|47|a6b14d-10e-7g-4h-4
ani time after|59|a5d-4g9
ani time you|62|a4b-4d15e-6
ani updat|59|a-6b17d-5e-7f-4g5
ani weekdai|55|a6b7d-4e-5
ani weekdai $|62|a7
ani word|52|a-21b22d-9e-9g15
ani word on|62|a-15b16
ani work|62|a6b5e-5
anim|62|a5
ann|62|a7b-7g7
annual|59|b12d-4e-4
anoth|30|a-44b4c7d-19e109f-14g-15h-13
anoth compani|57|a-11b22d-4e-8
anoth offer|62|b7
anoth time|62|a-12b-4d-7e52
answer|25|a15b38c-7d-32e12f-12g-7h-18
answer $|55|a24d-4e-9
answer ,|50|a-5b-11c-4d-5e45f-4
answer , i|62|a-5b-6e18
answer ?|62|a13b-4
answer ? $|62|a13b-4
answer about|54|a7b14d-5e-8
answer about the|59|b10d-4
answer ani|52|a-6b11e-7
answer ani other|59|a-7b8e-5
answer anyth|59|a18b-6e-4
answer by|52|a-9b20e-10
answer by the|59|a-8b16e-6
answer i|54|a-7b13e8g-5
answer it|62|a-10b-4c8d13e-7
answer my|62|b-11c11d-6e-5g20
answer on|54|a-4d-11e31g9
answer on the|59|a5d-6g11
answer the|52|a25d-4e-9
answer the phone|62|a11e-4
answer them|62|a5
answer thi|62|a12d8e-4
answer todai|62|a-6b9
answer were|62|b-5d-4e8
answer you|62|a9
anybodi|54|a8d-4e6
anyon|46|a6b10c12d-15e-9f-5g-4h-5
anyth|28|a24c-11d-15e20f-4h-14
anyth $|59|a-6e-4f7
anyth els|43|a31b-14c-5d-10f-4g13h-6
anyth els $|62|a17b-5e-5
anyth els you|55|a11b-9e-7g20
anyth further|57|b5e-4
anyth further ,|59|
anyth i|54|a6b-9d-10e36
anyth in|52|a-5d4e14
anyth in the|62|e4
anyth on|59|b-5c8d-10e10
anyth you|50|a21b-13d-7e5f7
anyth you would|62|e13
anytim|62|a7b4d-4
anywai|57|b4d-8e6
anywher|59|a-4b-4c5d-9e15
anywher els|62|b-4c6d-5e10
apart|54|a-17d-8e29h8
apart from|59|a-10b-6d-6e35
app|55|a5b-7d-5h10
appeal|50|a17b7d-7e-4f-4
appeal to|57|a4b12e-7
appeal to me|57|a4b12e-7
appear|62|a-14d11e-4g13
appl|59|a7d11e-6
appli|41|a-17b-14c22d-11e46f-10g-7h-7
appli again|52|a-13b-6c-5d-4e52f-4g-4
appli for|62|a-7b4c9d-4e6
appli to|62|c11d-8e-4
applic|39|a-23b23c-8d-4e30f-5h-8
applic $|59|d-6e22g-4
applic for|57|b12e-11g-5
applic for the|59|b8e-11g-4
applic i|57|a-11b9d-9e21
appoint|52|a-10b5e15
appreci|29|a16b9c-16d-34e60g-17h-17
appreci be|59|a-6b16d-4
appreci how|62|a-6b9d-4
appreci that|59|a-4d-5e13
appreci the|38|a4b10c-8d-22e41f-8g-9h-8
appreci the chanc|55|a6e4
appreci the interview|62|d-5e7
appreci the time|62|a11b-4
appreci you|45|a24b-11c-5e7f-4g-4h-4
appreci you take|62|e16
appreci your|52|b-7c-4d-6e-9f21g-4h-4
appreci your time|59|a-5b-5d-4e-5f21
apprentic|51|a12c12e-14g-4h-7
apprentic ,|62|a8b7c11d-7e-7
apprenticeship|52|b-5c7e-9f7h-4
approv|57|a13
april|42|a-27b16d24f-6g5h-5
april 0|57|a-6g14
april i|57|a-18b12d7
apron|62|b8e-4
ar|18|a20d52e-55f-22g-18h25
ar $|59|a36b-10d-11e-7f7g-5h-7
ar a|57|
ar about|54|a15b-4e-6
ar about to|62|d6
ar all|57|b-6d17e-5
ar ani|62|a-7b6c10d4e-7
ar at|59|a-12b12d7e-5
ar attach|57|b-4d-9e-5h18
ar back|62|a-10b20d-10e-4f-9g30
ar both|62|a13b-6
ar build|62|a-11c8d-6e8f12g-4
ar do|62|a-6d8
ar ever|52|a-17b-8c9e35f-4g-4
ar free|59|a11b-6c8d-4e-4
ar hire|62|b-4d23e-5
ar in|57|a7b4e-6
ar in the|62|a5
ar keep|62|c-4d26e-8
ar look|62|a-4c8d9e-7
ar my|59|a-6d-12e-7f10h9
ar no|57|b7e-4
ar not|52|a8b-9d30e-9h-4
ar now|57|a-14b19c-5d22e-10
ar on|51|a-4c5d-11e-8f-5h23
ar on the|59|b6d-4e-6h7
ar public|62|b8
ar readi|59|a12
ar right|62|b6d-4
ar still|54|a-8b15d6e-8
ar take|62|a-7d24e-5
ar the|52|a9d-22e9f9g-4h4
ar two|62|b-12d41e-5
ar up|62|b-7g14
ar welcom|62|a12d-8
ar what|62|a8
ar what i|62|a8
ar with|57|b-6c-4d16e-4g6
ar you|54|a-5b8d12e-6
arab|59|a4b4d-6
archiv|57|b11d7e-5h-5
area|54|a-14b5c5d-8e28f-5
area i|62|a-11b-5c7d-4e25
argu|55|a-6b-9c-5d37e5
argu about|62|b-7d32e-7
arm|62|a-9b12d5
armi|62|a12d-5e-7f6
around|39|a27c-7d16e-20f-6h-6
around 0|55|a17b-4d-5e-5
around all|59|a7
arrang|55|a-12b10d8e-7g6
arriv|49|b30c-5e5f-5g-5h-7
articl|49|a4b-8c-7d41e-18h8
articl on|62|a-7b-4d19e-10f-4h18
as|17|a19d-8e-31g-19h25
as a|33|a16b-9c6e-23f6g-14h-5
as an|48|a-5b-4e-10f-7g-4h18
as ever|51|a-10b26d-5e-8h-4
as far|62|a4e-4
as far as|62|a4e-4
as good|59|a-11d14e7
as good as|62|a-8d8e8
as i|37|a-21b6d-9e14f-4g-11h17
as i am|62|a-10b4g-4
as i have|62|a5b-4d9
as i said|59|a-4d4h13
as i wa|62|a4b11d-6e-4
as interest|62|a-4b11d-5
as interest as|62|a-4b11d-5
as it|57|a6e-6
as keen|59|a11d-6e-4
as much|59|a-16b15d-4e9
as much as|59|a-16b15d-4e9
as my|57|a11d-4e-4
as of|62|b-6c-4d33e-5
as on|57|a-9b14d8e-7g-4
as promis|62|a-17b-5c4d-6e-10f25h-5
as soon|57|a10b-4d7e-6
as soon as|57|a10b-4d7e-6
as the|47|a25b-5c-4d4e-11f-5h-6
as to|62|b-4c4d6e-4
as we|54|a-27c11d-16e12f14g-4h6
as well|41|a21b-17e-22f9g-7h15
as well $|62|b-4d17e-8f-5h13
as well ,|51|a12b-4d-12e-4f10
as well i|59|a15e-5
as you|38|a12b-15c7d14e17f-7g-9h4
as you said|54|a16b-5c-7d19f-4h-4
as you would|62|d-4e9
as your|54|e-6h6
ash|62|a20d-6e-5
ask|18|a-12b14c16d-15e-17f-18g38h-6
ask $|52|a5b-5c7e8g-4
ask ,|55|a9b-9d18e-8
ask ?|59|a-8b13d-6e-6
ask ? i|59|a-8b13d-6e-6
ask about|41|a5c6d7e-18
ask about the|45|a-5b11c-6e-12f4g4h-5
ask becaus|59|a-12d-4e12
ask for|45|a-8b-5c5d22e-11f-6
ask for a|62|a-4b-4c7d5e-4
ask for i|62|b-4d8e-6h11
ask him|59|a-10b-7c7d-4e-7g28
ask how|45|a-9b22c-4d-11e-6f-4g5
ask how i|59|a10b-4d-4
ask how the|62|a-10b8g4
ask how thing|62|a-6b9g8
ask i|59|a16d-4e-5
ask if|48|a-8d-8e-10g25
ask if you|55|a-4b-9c4d-6g14
ask in|59|e-7f7
ask me|37|a8b15c-7d-9e-12h-9
ask me about|62|e9
ask me anyth|62|a9e-4
ask me to|51|a-8b5c-6e-9f6g16
ask my|59|a10b-6d6
ask the|62|a5
ask to|55|a8b-7d4e-7h10
ask what|45|b-5c-5d-6e21f-4g10h-4
ask what i|51|a8b-11d-7e18
ask when|48|b-4c-5d-4e-15g40h-4
ask when you|57|b7e-5
ask whether|55|a-13b23d-5e-6
ask you|44|a-34b-5c34d-5e28f-7g-7h-6
ask you to|51|a-18b-10c9e33g-4
assembl|62|a-8b7
assess|54|b6c-4d-11f6
asset|57|a10b-5d11e-7
asset to|57|a10b-5d11e-7
asset to your|59|a8b-4d12e-6
assist|36|b20c-6d-15e-19g-4h-7
assist ,|62|a8
assist i|57|a-7b16e-4g-4
assist job|62|a-5b9
assist manag|62|b5
assist role|57|b-6d-5e-5f15
associ|55|b-5c8d14e-8f-5
assum|62|a6e-5
astrai|62|a-12b25e-9
at|9|a20b6c12e-40g-20h-4
at 0|38|a-16b28c-7d-6e-13f-5g9h-5
at 0 0|43|a-34b33c-4e-14f-4g14
at 0 a|62|b9
at a|32|a39b-14c-4d39e-38f-12h-13
at a place|62|b-4c10d8e-9
at a time|62|a14b-4
at all|45|d4e11g-5h-4
at all $|62|c5d-6
at all ,|59|d10e-4
at ani|44|a13b15c-4d-12e-12f-4g-4h-5
at ani hour|59|a13b-4e-6
at ani time|48|a10b9d-9e-7
at eas|59|b4e-5f6
at four|54|a13d-5e-6
at home|43|a11b10c-4d-13e-11f-4g-6h5
at home ,|59|b8d-4
at home i|62|a12
at it|49|a12b-12c-5d5e9f-4h10
at least|54|a14b-7c-4d7
at lunch|55|a-11b23c-5d-4e7
at me|50|a29b-6c-4d4e-10
at my|38|a6b-7d-4f11g-8h-6
at my last|59|a17b-9
at my present|57|a10b-4
at night|51|a7b5d5e-10g-4h-4
at noon|57|a12c-4e-7f5
at number|62|e12
at number 0|62|e12
at onc|48|a-13b12c7d6e-14f-4g-4
at our|57|a-16b10c7d16e-6h-5
at short|59|d-6
at short notic|59|d-6
at st|59|b5d-4
at ten|59|a-5e5
at that|57|a5b6d-4g-4
at the|17|a-30b-12c44d18e-27g-18h4
at the council|59|b-8e12f7h-4
at the depot|59|a9b-4c-6d-5f5
at the desk|62|b6
at the end|48|a-8b-12c6d-18e21f7g-5h26
at the front|59|a-7b12
at the hospit|57|c-4e-4f7
at the interview|48|a-29b-7c27e-16g12h-5
at the number|59|d7
at the nurs|62|a-4c9d-6e-5g8
at the nurseri|62|c-4d18e-4
at the open|62|a-16b8d16e-4h-5
at the same|59|d11
at the school|62|a-15b10e-4f8
at the time|62|a-15c4d-7e28
at the trade|62|a7c17d-18e-4
at thi|59|a-6d-6e6f-4h19
at two|57|a18b-5d-5
at work|57|a-4b-4c-7d50e-7f-5h-4
at your|39|a-22b26c18d-6e-18g-9h-7
at your dispos|57|a11e-8
at your school|55|a4b11d-6e-10
athlon|62|d15e-4
attach|38|a-44b-19c-5d-17e-34f-18g-11h127
attach $|62|a13
attach ,|59|a-24b-5d20e-5f-4h26
attach i|62|a-20d-11e-4h35
attach the|59|d9e-6h6
attend|51|a-7b15d-6e-8g5
attend on|62|a-8b13
attend the|62|a-8b7e-4g9
attend the interview|62|a-8b7e-4g9
attent|52|a8b14d-8e-6g-4
attent to|62|a12b-4
attract|57|a-9d6e-5f14
attract me|62|d9
audit|44|a19b-7c-4e-16g-6
auditor|59|d-5e-4f6
august|41|a-19b28c-8d18e-10f-6g-7h-4
august ,|59|d-7e8
august 0|57|a-11b19d-4e-6g-4
august i|62|a-9b-4d16
author|54|a21b-6d-9e-6
autism|62|b-4d11
autumn|48|a-17c9d17e7f-4h-4
autumn you|62|a-11d14e9
avail|40|a12b26c-5d-13e-20f-7h-7
avail for|50|b12d-4e-6
avail on|55|a-7b11e-5
averag|59|a10d-4e-5
awai|37|a26b-6c6d9e-22f-11g-7h-8
awai $|51|a4b-5d12e-5
awai from|59|a6b-5c8d-4e-7
awai i|54|a6d15e-8
award|57|b-5d33e-8f-4
b|52|b-4d-8e12
b 0|62|a-4b4e11
babi|59|a4d5e-4
back|24|a-33b4c-10d37e-10f-22g37h13
back $|52|a-5b-10d-13e20f-6h22
back ,|52|a-8c6d7e-10g17h-4
back and|57|a18d-6e-6
back for|57|b7d-6e7
back from|57|a-17b18d-13e6f-6g27
back i|47|b29c-4d-5e-9f-6g-10
back i am|59|a-10b31d-7f-5g-5
back i have|57|a6d4e-5g-4
back in|54|a-18d33e5g-4
back of|57|a-11d12e-4h8
back of the|59|a-8b-5d16e-4h9
back on|50|a-7b-9c-5d10e-9g10h6
back on the|59|a-12b5d18e-7
back then|57|a-11b-7c-5d51e-17
back to|42|a10d-8e12f-6g15h-7
back to me|54|a-11b-7d-10e39
back to the|57|a17b6d-6e-7
back todai|62|a-5b10d-9e-5f-6g35
background|55|a26b-7c10d-16e-8f-4
backlog|59|a4e-4
bacon|59|a18b-4d9e-4
bad|46|a-5b4c-4e-12f-5g24
badg|57|b-5d-5e22
badli|52|a11d-6e10h-4
badli ,|59|a11d-4e-6
bag|52|a11b-9c-4d26e-6
bai|52|a21b7d-5e-7g-5
bake|57|b6e-5
bakeri|51|a-16c-4d26e-10f7h-4
balanc|57|a-4b9d8e-5
ball|62|a-12b6e16
band|55|c-4d5e-13f13g-4
bank|37|a23c-9d5e4f-9h-9
bank ,|59|a7b-4e15
bank for|62|d9
bank holidai|62|b10e-5
bank in|57|a13b8d-5e-4
bar|54|a6b8e-13
barista|59|a-9b12d-6e-5h14
barn|62|a-9b9e5
base|54|a-9b24d-6e-6f-4
base and|62|b13e-4
basement|62|b4e-4
basement ,|62|b4e-4
batch|59|a-12b-5e12h12
bath|54|a10b5d-7e-6
bath ,|59|a6d-5e-4
be|9|a12b12c-4d-13e11g-18h-18
be ,|59|d6e-6
be ?|57|a-12b14c5e-14
be a|34|a35b-11d-6e6f-10g-5h-9
be a good|55|a7d-4g6
be a great|59|a9e-5
be a joi|55|b6d-4e8g-4
be abl|47|a-7b8c-4e-13g6
be abl to|47|a-7b8c-4e-13g6
be allow|59|a-6b4d-6e23
be allow to|59|a-6b4d-6e23
be an|57|b7d6e-4
be ask|49|b10e11g-4
be at|57|d5g-4
be at the|62|b-5d7
be back|59|a-7d7e5
be bore|62|a9c6d-5e-6
be call|54|a9d-9e5
be connect|57|a-31c-4d-6e-11f34
be consid|43|a-13c-6d17e29f-7g-6h-5
be consid for|57|a-4b-6d-4e21
be consid i|62|a5d9e-4
be contact|62|a-4b10
be curiou|62|a-12b5d-4e20
be decid|55|a32b-12d-4e-5
be delight|51|a16d5e-6
be delight to|51|a16d5e-6
be do|59|a9
be done|62|a15
be excit|62|a4b-4e-4f4
be excit to|62|a4b-4e-4f4
be free|59|a-14c6d31e-7
be glad|31|a-14b-8d-11e21f6h-6
be glad of|51|a-23c11d-4e20f-5g7
be glad to|33|a5b-12c-5d-6e4f10g-8h-5
be good|54|a-7b-5c9f5g-4
be good to|59|a-6c11d-8e-8f7
be grate|44|a-14b8c4d-15e31g-5h-5
be grate for|54|a-5b-5c11d-9e19
be grate if|59|a-4f8
be grate to|54|a-7b15d-5e9
be happi|35|b-7c-5d10e8f11g-9h-4
be happi to|36|b-5d8e-4f12g-9h-4
be honest|59|a-6d-5e17
be honor|55|d-4e-4f5
be honor to|55|d-4e-4f5
be i|59|a15d-4e-6
be in|41|b-11f7g10h-8
be in touch|62|c-4d-8f13
be interest|57|a-13b4d21e-4
be interest in|62|a-8b4d13
be interview|59|a18b-4d-4e-6
be look|59|a-13b12d9e-4
be look for|59|a-13b12d9e-4
be made|55|b4d-7e-6g10
be made up|62|b8d-5
be make|55|a8d7e-5
be move|62|a-7b7c9d-5e-4
be my|62|a19e-4
be nice|62|a-14b8f5
be oblig|62|b-8e20f-4g6
be oblig if|62|b-8e20f-4g6
be of|59|a-13d7e13
be on|44|a16b-6c-4d-7g5h-5
be on of|62|b-4e-4f11
be on your|52|a16b4d-9e-7
be open|59|a-8b-4c15d-6f5
be open to|59|a-8b-4c15d-6f5
be out|57|b5d-4e-8g8
be over|54|a15b13d-12e-8
be over the|55|a16d-6e-8
be part|44|a12b-8c-5d-10e-14f14g-4h-4
be part of|44|a12b-8c-5d-10e-14f14g-4h-4
be pleas|50|a-9c-4e20
be pleas to|50|a-9c-4e20
be possibl|54|a-7d-4e34f-4
be possibl to|55|a-11d-4e37f-4
be proud|47|a17d5e-8f-4h-4
be proud to|47|a22d-8e-7f-4
be quick|62|a-6e-8g19
be reach|51|b11d-5e-9
be sent|62|a8b-4d11e-5
be slow|62|a-10d11e6
be so|44|a11b13c-5e-13f-4g-5h-4
be so happi|55|a11d-5e-4
be straight|55|a-19b-5e44
be straight with|57|a-18b-4e39
be taken|59|a-8b15e-5
be thank|55|a-13b10c14d-11e-5f-4
be thank for|57|a-24b12c15d-9e-4f-4
be the|44|a21b4c-6d-16e9f-4g-4h-5
be the on|52|a13b5d-6e-6
be there|52|b15c9d-5e-12f-4
be thrill|52|a19b-6c-4d8e-8f-4
be thrill to|52|a19b-6c-4d8e-8f-4
be to|59|a11
be told|52|d7e11
be up|62|a11b-5c10d-10e-4
be us|55|a11b-6e20
be veri|39|a18b12c-6d-11e-16f-6g-7h-4
be veri glad|52|a6b11d-7e-6
be veri happi|46|a18c-4d-6e-9
be veri interest|62|a-4b5
be veri pleas|62|a9b-6e-4
be will|62|a-11b-8c30d-6e-5
be will to|62|a-11b-8c30d-6e-5
be with|62|a17b-5d-5
be with you|62|a17b-5d-5
be your|49|a28b-5d-9h-4
bear|52|a20b-6d19e-12h-6
beat|57|a7b-7d18e-4
beauti|54|a13b7d4e-9
becam|59|c4d-7e4
becaus|29|a20b-6c-5f-8h-4
becaus i|43|b-8d-7e28f-7g12h-5
becaus i have|62|a24d-5e-6f-4
becaus my|62|a9b-8e-4
becaus nobodi|54|a6d-5
becaus of|45|a6b7c-4d6e-11g-6h-4
becaus of the|52|a-9b10d12e-7
becaus the|47|a-12b8d14e-9f6g-5h-6
becaus you|54|a-15c-4d9h16
becom|50|a-6c-4d17e15h-4
becom a|62|b-4d9e11
bed|48|a4b-4d-5e-8f-6g-4h16
bee|62|a-14b-4d28e-12f17
been|20|a12b13d17e-28f-14g4h-17
been a|37|a32b-9c-7d10e-19f-7g-7h-6
been a while|62|a-6b-7d22
been about|62|b-4d14e-5
been an|62|a7b-4
been ask|52|a14b-8c-4e-10f6
been ask i|62|a12e-4
been ask to|62|a5b-5d9e-4
been at|62|a4b-4d10
been decid|59|a-19b14e10
been fill|62|a-5g22
been fill ?|62|a-5g22
been in|50|b6d-6f5g-4h-6
been made|59|a-12b6c11d-10g11
been offer|62|c13e-6
been on|50|a10b-7c5e-7g-4h-4
been on the|62|c10
been read|59|a-9c5d-7f10
been there|62|a8b-5
been think|62|b-4d-4g17
been three|62|b21d-10e-5
been try|57|a-9b8c6d-8
been try to|62|a-13b6c8d-7
been two|62|a-9b5d13
been wait|62|a-12b25d-6e-4
beer|59|a4b-4d25e-9
befor|25|a50b-6c14d10e-26f-13g-22h-14
befor ,|62|b4d-6e-5h16
befor 0|62|a10
befor a|59|a11b7d-5e-5
befor and|59|a20b-9d-4
befor i|45|a4b-15c19e15f-9g-4h-7
befor it|57|a-11d-5e13f4
befor my|62|b4
befor that|59|a4d-4
befor that i|62|
befor the|40|a10b17c5e-17f-6g-7h-8
befor thei|55|c18d-7e-10
befor then|55|a9e20g-6
befor we|59|a18b-5d-4e-7
befor you|57|b14c-4d19e-9f-6g-4
befor your|62|a4b-6d11
beg|59|
beg you|59|
begin|48|a24b-10c7d-9e-11f-4g-4
behavior|62|b5
behind|39|a16c17d-10e-17f-7g-8h-7
behind me|51|a-9b6c10e-8f-4g-4
behind the|51|a16b-5d-5
behind the counter|62|a8
believ|39|a25b4c4d-10f-9h-9
believ i|51|c14e-12f-4
believ i would|59|a-10c18d-6e-6
believ it|62|d-5e13
believ that|62|d-4
believ you|59|a5b22c-4d-12f-4g5
bell|48|a29b-11c4d-14e-7h-4
bell if|62|a15b-4e-5
belong|50|a30b6e-13f-6g-4h-6
belong to|55|a-7b11d4e-5
below|45|c-5d-17f-6g-6h30
below $|55|d-6e-8h15
belt|55|a-8b15e-8g-4
bench|47|b4c-5d20f-4h-4
bend|57|a10b-6d7e-10
benefit|50|a14d-7e-7
bernadett|62|a15b-5
besid|52|a-6d-7f-4h18
best|30|a-11b-17d4e43g-5h-15
best $|62|a-7b4e5
best ,|57|c-5d-4f9
best for|62|d5
best i|59|a-15b-4d7e-9f7g20
best interview|62|a-4b9d-4
best of|57|a-17b-4c6d-4e25
best of luck|59|a-12e28
best part|59|a12b-6d-4e4
best to|51|a-14b-8d24e16g-4h-4
best to the|57|a-6b-4c-5d10e13
best wai|62|a10
best wish|57|a-11b-4e25
best wish to|62|a-8d-4e27
best with|59|b-5d-10e41
best with the|59|b-5d-10e41
bet|55|b6d14e-13g-4
better|31|a-7b-12c10d-17e31f-14h6
better answer|62|a11d-4
better i|57|b5e9
better on|59|d-5e17
better on the|62|d-4e18
better than|48|a8b-6d-15e-7f-5g-4h22
better than the|62|a4b-4d-10h12
between|37|b4c12d5e-7g-10h-10
between the|59|a-6c8d-4e-4
between two|54|a-4d5e-6f10
between two and|59|a7b-5d9
between us|55|b-8d18e-4
between us ,|59|b-6d21
beyond|57|a7e7
big|44|a19b-6d-15f-6g-4
big thank|59|a14
big thank you|59|a14
biggest|62|
bill|51|a22d-7e-10
bin|52|a7b-5c6d-12e-15f-4g-5h27
binder|62|a-10b14
bird|59|a7b6d-5e-5
biscuit|52|a16b-7d6g-4
bit|36|b-6d-4e12h19
bit ,|62|b-5d8e9
bit about|55|b-7c-4d7e23f9h-4
bit as|59|a-5b11d6e-5
bit of|52|a-10b6c14e7g-5h-4
bite|62|d-8e15
black|57|a7b-4d5e-5
blast|59|a9d4e-5
bless|47|a-4b-12c-4e15f9g6h-4
bless you|57|a7d-4e-5
blind|59|a13d-4e-6
blink|62|a-11b9d7
block|54|b-9d13h9
bloke|59|a8
blood|59|d7
blue|48|a14c4d-10e-10f-4g8
board|35|a20b13c9d-10e-11f-10g-13h-12
board ,|57|a9d15e-5
board ha|59|a-8b13d-5
board meet|62|a5
boat|50|a9b-12d14e4h-4
boat in|62|b-4d4
bob|59|a-10b-4c8d17e-6
boi|48|b13c-4d-10e17f-4g-5
boi who|57|b9d-4
boiler|49|b17c-4f-5g-6
bonu|59|a6
bonu ?|62|
book|36|a11b4c12d-9e10f-10g-9h-8
book ,|54|a-24b11c11d8e4
book , and|59|a-15b9c14d-5e-6
book for|55|a18b-4d-4
book of|62|a-5e16
book on|62|a-13c11d-9e16
bookkeep|57|a-7b12c7d8e-8f-4h-4
boot|52|a12e8
boot i|62|a7d-4e13
booth|62|a5b-6d8
bore|62|a9c6d-5e-6
borrow|62|b-4d35e-5f-4h-4
boss|46|a17b-9d17e-14f-4h-5
both|32|a44b-9d-6e-9f-6g-6h-7
both ,|59|a-6b4e9
both for|54|a6b-12d-8e20f-4g10
both for the|57|a7b-7e7g12
both hand|62|a-4b12d-5e-5
both i|55|a8d-5e-6
bother|46|a-12b17e-9f-4g5
bother me|62|a7e-5
bother to|62|b7d8
bottl|57|a12b-5c6d-5e-5
bottom|59|a16b-9d8
bought|55|b-7d28e-4
bought a|62|d10
box|44|a13b-16d28f-5g-4h-7
box ,|62|a12
box of|59|a-12b-7d25e10
brain|62|a-11c21d-6e-5f-5
brake|59|b5d-9e5
branch|42|a4c14d-18e6g-6h-6
branch i|55|a4c10d-7e-7f-4
branch in|59|a11d-6e8
brass|62|a15d-4e-5
bread|52|a-9b12d15e-7g-5
break|47|a-14b21c-5d-13f-5g10h8
breakfast|54|a-11c19d12e-6f-7g-4h-4
breath|57|b-8d12e-6g8
brew|57|a4e-6g4
brew and|62|a5b4d-4e-4
brew and the|62|a5b4d-4e-4
breweri|57|b-4c7d-11e-6g12
bride|62|a8
bridg|54|a8c-4e-6
brief|62|b9d-6e-5
bright|62|a5b-5g13
bring|31|a53c-5e-27f-9g-12h-13
bring it|54|a5d7e-6f4
bring my|48|a27b-5e-12h-4
bring my own|59|a11d-4e-7
bring some|62|b-4d7
bring the|50|a10b-5c6d-8
bring them|54|a14d-6e-6
bristol|59|a8b-7c8e-5
brochur|62|a12b-4e-4
broke|62|b12d-4e-4
broken|48|a8b-4c-5d5e-12f8h-5
brother|54|b-5c6d20e-8f-5
brother in|62|c8d-6e-4
brother in law|62|c8d-6e-4
brought|45|a-13b17c10d-15g-5h-4
brown|59|a7b-8d7
brush|62|a-5e20
bu|37|b5c15d-18f-8g7h-10
bu i|59|b8
budget|49|b19c-4d-5e6f-5g-4h5
bui|50|a-10c9
bui a|62|b12e-4
build|39|a8b-6d-4f9g-8h-9
build in|62|b5
built|44|a25b-10c-6d-8f-6g-5h9
built the|54|a18b-8d-5e-7h9
bulletin|57|e-5f9
bump|57|a-12b4c21d-6e-8
bump into|62|a-11c24d-5e-7
bump into you|62|a-11c24d-5e-7
bunch|55|a13b-7d-4e13
bunch of|62|a8
burn|62|b13e-6
buse|59|a-19d13e20
bush|62|a4b4
busi|40|c9d24e-16f-8h-6
busi i|59|d9e8
but|24|a4c5d18e40f-18g-17h-16
but i|34|a-25b-11c-6d16e44g-4h-9
but i am|55|a-10b-11c-4d24g10
but i have|55|a-12b5d8
but i understand|59|a-8b-4e21
but i would|57|b-9c6d21e-8
but if|62|b5c10d-6e-8
but if you|62|b5c10d-6e-8
but it|52|a-10c10d7e8f-5
but it is|62|d-5e15
but never|62|b-7c9d6
but not|62|b-4d10
but that|62|b-4d-4e14
but the|49|a-6b9c-4d10h-4
but there|62|a5b-4e22
but you|57|a9b-7d8
butcher|59|a12b-5
butter|62|a6b4
button|57|a17b-8d-6e-5h17
buyer|55|a-12b-8d-10f21g-4h8
by|18|a45b23c-6d-19e-48f-9g-9h-10
by $|59|a4b-6e-4g14
by a|49|a22b-13c-4e-11g15
by email|57|a-8b7c7d-5e-4
by ey|59|a8e-5
by fridai|62|a-21b6h13
by hand|50|a4b-10c-5d11e6
by hand ,|62|a8b-4d11e-6
by how|62|a16b-6
by mondai|59|a6
by month|59|a17b-6
by my|59|a13d-7e-4
by noon|62|a7e-5
by now|59|a-9b21e-5
by on|59|a9e-4
by phone|47|a-6c7d-8f-5
by the|30|a19b19c6d-15e-19g-16h-13
by the 0|52|a7b15d-4e-11g-4
by the door|59|d-5e-6f6
by the end|54|a13c-5d-6e-4
by the wai|54|d4e-9f5
by the window|57|a6b-5d-7e11
by then|59|a-6b5d-4e10
by week|55|a10d-4e-5
by when|59|b7
by which|62|d-4e7
by you|62|a-10b-10d10e-5f15g12
by your|62|a9b-5d9e-4
c|59|b-7d12e5
c 0|62|b-7d13e6
cab|59|b10d9e-7g-4
cabin|59|a5c8d-6e-4
cafe|59|b10d-4
cafe and|62|a-5b11d-4
cage|62|a14
cake|52|a18b-8d-8e-9h9
calcul|57|b5d-5e-6h5
calendar|57|a10b4d-4e-5
call|21|a10c-8d-53e4f-11g61h-21
call $|52|a33b-11d-9e-7
call ,|50|a-18b9c-5d-12e23f-4g14
call , i|62|d-4e5
call about|57|a-14b-10c9d-6e16g8
call about the|59|a-9b-9e17g8
call at|59|a-5d-6e23
call back|59|a-10b-11d-4e-4g39
call center|59|a4b-5e-6f11g-4
call for|57|a-6b-4e-4g16
call her|62|b6e-4
call i|54|a4b5d-9e-8
call i would|62|b6d-6e-7f5
call in|54|b-7c7d-5f-4
call last|62|a-8d7e-5g14
call last week|62|a-8d7e-5g14
call me|39|a19b-8c-6d-12e5f-7g10h-7
call me and|62|e-4
call me at|62|a-9b5g6
call me on|62|a13b-10g6
call my|59|a5b6e-4
call on|57|b-7d-4e11f10
call or|62|g7
call out|62|a7
call the|52|a16b13d-7e-11g-5
call thi|62|a8
call to|49|a-16b-20d-10f-7g60
call to sai|62|a-9d-4g20
call whenev|62|a-5b8e-5
call you|59|b10c6d-5e-5g-4
calm|49|a5b11d-10e7g-4
came|26|a-27b9c4d28e-16g18h-14
came about|62|a-7b9c-4d-7e-5f-6g35
came across|57|a-16b-4d18f10
came awai|51|a18d-9e-6f-5
came for|55|a-21b-8c7d5e-5f18
came for the|62|a-12b-7c9d-9e-4f21g-4
came from|55|a18b-10c12d-9
came home|59|a15d-6
came in|43|a-9b24c-5d-7e-15g-9h-4
came in ,|62|a-4b10e-4
came in about|59|a-6b9d-6f4
came in on|52|a-7b16e-7g-6
came out|46|a-10b-6d21e-12f-10g23h5
came through|55|a-10c-5d28e7f-4
came through on|62|a-4b4d-6e12
came to|49|a-28b18c-5d4e-10g16h-4
came to see|62|a-9d7e-4g8
came up|54|b-12d18
camera|62|a-5b6d-7e-6h20
campu|62|a10b5e-5
can|13|a44b6c-5d-29e-6f-21g-11
can answer|59|e-4
can answer ani|62|b5e-4
can be|36|a19c-10d-7e-14f-10g-9h29
can be call|62|d-5e6
can be in|55|a14b-6d6e-6
can be reach|57|a12
can bring|43|a25b-7c-5d-6e-12g-5h-5
can bring it|59|d-6f6
can bring my|59|a5
can bring some|62|b-4d7
can bring them|62|a8
can call|52|a16b-4d-5e-6
can come|41|a-8b30c-5d-5e-14f-5g-7h-5
can come by|62|a8d-4
can come in|50|a-23b33d-6e-7g-4
can come to|59|a5b4d-4e-5
can do|41|a11c-4d-8e8f-4g-7h-5
can do a|49|a9b9d-8e-10g-4
can do thi|62|e9
can drop|62|a-10b12d-4
can email|62|a8b5
can get|54|b-5d5e-8g8
can get me|59|d8e-5g10
can give|57|a7d-8e9
can give you|59|a8d-8e10
can have|57|a-15b-10d-5e27g6h11
can i|55|a-14b-4c14e10
can learn|62|a-5b-5d12e8
can make|57|a5c5d-5e-6
can make a|62|c6d-4
can move|62|a4
can not|36|c8d-9e9f-10g11h-9
can not believ|62|a17d-4e-4
can not sai|59|a-10b-9c-5e35g14
can pass|62|a-4d-4g15
can provid|57|b5d-4e-4
can reach|59|a-4b5e-4g4
can reach me|62|a-7b6g4
can read|55|a-6c8d7e-12
can read a|59|a-5b6d10e-7
can ring|57|b4d-4e-4
can ring me|62|b10
can see|41|a31b-11c-6d-14e10f-5g-6
can see my|62|a19b-5e-4
can see what|62|a8e-4
can see why|57|b-4d-4e21
can send|40|a28c-5e-18f-5g-5h-7
can send it|59|a8b-4d9e-7
can send the|57|b14e-5h-4
can send you|55|a11b-7d5e-4
can share|55|b9d-4e-4
can show|52|a22d-10e-8
can show you|57|a21b-7d-7e-5
can spare|57|a-14c7d-6e22
can start|50|a24b-8d-6e-7f-4
can still|62|a-8b-7d16e13
can take|59|a-14c12d-4
can talk|50|a-5c8d-12e20f-4g-4
can talk ani|62|b7
can tell|54|a15e-10
can tell you|57|a11b-4d7e-6
can work|59|a11b-6
can you|49|a-11d-7e9g5
can you tell|51|a-7d-6e12g-5
candid|37|a-36b11c-9d-22e57g19
candid for|59|b-5d-5e-6g33
candid for the|62|a-4d-5e-5g35
candid i|55|a-10b-5d9e10g9
candid wa|62|b-5e16
candid with|62|a9b-4d-11e-8f17
candor|59|d-5e11
cap|57|a28b-10c6d-6e-8
captain|54|a12b-8d9e8
car|48|a12d-10e12
car and|62|b-4e23
carbon|62|b8e-4
card|37|a14b-9c5d21e-24f-10g-7h8
card ,|62|b9e-4
card and|57|a21b-7d-4e-6
card from|62|a4b-4d21h-8
card i|59|c4d-12e-5h15
card is|62|d7
card the|62|a8e-4
care|36|a27b-11c-4f-4g-9
care and|57|a12b-5
care for|57|b7d-6
care home|59|b-4d27h-7
care of|59|a21b-5d-5e-4
career|50|c19d-14e-13f5g-5h-5
carer|52|a17b7d-7e-8g-4
carer in|62|a7e-5
caretak|57|a-6b11c-4d-7e-10g9
carl|62|d-5e-4f10
carpent|62|a10d-4
carpet|62|a23b-6d-4e-4
carri|46|a15b5c10d-15e-6f-5g-5h-5
carri a|62|c7d-5
case|34|a12b10c-12d5e16f-13g-7h6
case ,|59|a-6b5e11
case i|59|a19b19e-8f-4h-6
case it|62|a-6b-5e16g5
case manag|62|b6d-4
case studi|57|a5b-5d-6e6h13
case the|57|a-6b15d-8e20h-4
case you|57|a13b-4d7e-9
caseload|57|b4d-5
caseload of|62|a5
cash|50|a20d-10e-9h6
cast|62|b13d-5e-6
casual|62|a-5c5d5e-4
cat|52|a5b6c6d4e-10h-4
catalogu|57|a12c5d-8e-6h-4
catch|54|a-11b24c-5d13e-6
catch me|57|b7d-4
caught|62|b-6d13e-6g15
cedar|62|a15b-5
cell|47|a-6b13e-10f-4h6
cell ,|59|b12e-5
cell , 0|62|a-6b15
cell is|62|d-4g6
cellar|62|a10b-4d11e-5
cent|47|a28d-9e-11f-4h-4
cent i|62|a6
center|39|a14b-12c-8d34g-10h-8
center ,|57|a13b-5d-5e12
center i|62|b-5d6
center in|57|a-4d21e-6
centrifug|62|a8e-4
cert|59|a24b-8d-4
certain|62|
certif|38|a39b-12e-5f-8g-7h-7
certif and|59|e11
certif ar|55|a19b-7d-4e-4
certif i|55|a4b8c-4d11e-9
certif i can|62|d6e-4
certif in|62|a14b-4
certif of|59|a9b-4d-5e9
certifi|48|a19d-10e-8f-4
chain|49|a25b-12e-8h-4
chair|44|a15b-7c7d11e-15f-6h-5
chair ,|62|a15b-4e-4
chair i|59|b-6d11e-4g4
challeng|57|d8e6
challeng i|62|a9d-4
chamber|62|a-6b-5c23d-4e-5
chanc|33|a25c-14d-12e6h-11
chanc i|62|a-6b4e10
chanc to|36|a33b-7c-8d-12e-9f-4h-8
chanc to join|62|a4
chanc to meet|57|a21b-4e-8
chanc to talk|62|a22b-4e-5
chanc to work|57|a7b-7d7e-4
chang|35|b-22d8e32f-10g-10h18
chang in|59|a9b-16d-6e22h14
chang on|59|b5d9e-8
chang the|51|a14b-9e-10h7
chang to|57|a-6d32e-8
chapel|62|a11b-5d7
chapter|51|a-6c6d-10e5f-4h10
charact|62|b-4d-6h10
charg|47|d15e-6f-5g-4h-5
charg of|62|a7d-4e5
chariti|55|a19d-4e-7
chart|50|a4b-10e-10f-5h20
charter|57|b-6c6
chase|57|b4d-6e-7g7
chase ,|62|b-4d-5e-4g11
chat|38|a-27b-5c21d-13e-23f23g-10h-4
chat about|59|a-9b-6c6d-9e-5f8h12
chat about the|62|a-7d-6e-5f10h13
chat on|55|a7c4d-13e-5f9h-4
cheap|62|a11b-5
check|35|b24c-4d-17e-17f-10g-4h4
check ,|62|a11
check in|52|a-15b16d-4e-8g4
check in about|59|a-6b10
check it|59|a-4d-4e-5h6
check my|59|a13d-4e-4
check on|57|a-12b7d-5e-7h13
check on the|59|a-9d-5e-7g5h14
check the|59|a6b15c-4d-4e6
check whether|57|a-9b4c8d-6
cheer|44|a8b-7c-5d-4e14f5h-7
cheer for|47|a18d-15e10g-5h-4
cheer for the|54|a22d-9e-8g-4
chees|59|a-20b9d-4e11h9
chef|55|a12d-5e-5
chemistri|52|a-13c10d13
chief|59|b-8e14g22
child|59|d14
children|39|a25c-7d-8e5f-8g-7
children ,|59|a9b5e-4
children and|59|a14b-5e-5
children of|62|a-4d-4e21
children ward|62|b-4d14
chip|59|a-5d-7e23
choic|44|a12d-16e7f-5g5h-6
choir|57|b-5d-5e20
choos|40|a5b30c-7d-15e-11f-5g-8h-5
choos ?|54|a-15b22d-6g-4
choos me|59|a21b-5e-8
chosen|51|a-9b8c-4d-15e37f-5g-4h10
christma|47|a21b-9c-5d7e5f-4g-4h-5
christmas|62|a7e-4
chuf|59|a5b4
chuf to|62|a8
church|57|a9b-4d-4e-4g6
circl|59|a-15b24d-9e-7f5
citi|48|b19e-14g-5h-4
civil|57|a23d-4e-4
civil engin|62|a17
claim|47|a-8b6c-5e-10f7g6h-5
claim i|62|b4
class|37|a11b8c-5e-13f-5g-8h4
class 0|57|a23b-5e-9
class i|59|a7
class in|62|a12b-6e6
class of|62|a-12d-7e-4f5h12
class on|62|c6d-5e-5
clean|39|a29b-5c-6d-13e8f-7g-8h6
clean ,|59|a8b7d-8e-7
clean record|59|b4
cleaner|52|a4d-8f-4g14
clear|42|a6c-6e15f-4g-7
clearer|62|a5e-4
clearli|51|b9d4e5f-4g-4h-6
clerk|45|a17b13d-9f-5g-8h-5
clerk job|62|a-7e23
clerk job i|62|a-7e23
clerk posit|59|a4b14e-9g-5
click|59|d-5e-6h19
client|42|c8d-4e-22f-7g-6h25
client ,|62|a13
client who|62|a5b8e-6
climb|55|a24b-7e-6
clinic|41|a11b-13d10f-8g-4
clinic i|62|a10b-4e-5
clock|55|a6d-4e-5
close|39|a22b12d-4e-14f-8h-9
close ,|59|a8b-4e5
close to|62|a-6d14
closer|59|c14d-11e-6
closer to|62|a-8c15d-8e-4
cloth|59|a8
club|59|c7d-4e-4
co|55|a5b-9d11e-6h8
co op|59|b-8d12e-5h11
coach|49|a-13d4f-4g4
coat|57|a4e-6h9
code|44|a15c-5d-16e-10g-5h19
code is|62|a-7b5d-4e-7h18
code sampl|62|a5e5
coffe|41|b-16c31d11e-15f-6g-6h-6
coffe and|55|b-5c18d-8e-6f-5
coffe and the|62|a7
coffe i|62|a7b-5d11
cold|47|a7d8e-17g-4h-5
cold chain|62|a-10c4d5e-4f5
colleagu|42|a-13b-12c14d27e9f-7g-7h-10
colleagu ,|62|b-5c16e-5f-7
collect|57|b10c7d-8e-7g-4
colleg|47|a-4d4e-15f15g-4h-6
colleg in|62|f12
color|42|a9c6e-6f-7g-7h4
combin|62|a8b-5
come|19|a-17b5d35e52f-20g-19h-15
come ,|59|a-19b-6d30e33g-4h-4
come ?|62|a-6b8
come ? i|62|a-6b8
come and|45|d10f-4g-5h-4
come and work|51|a9e-8
come back|43|a-20b5c12d17e7f-6h-7
come back for|62|a-7b12d-4e-4
come back to|51|a-5b7c4d-10g8h-4
come befor|62|a-12b14d-4
come by|50|a6e4g-4
come down|57|a-11b6d-6e23
come for|57|a21b-7d4e-10
come for a|62|a17b-5e-7
come from|54|a4d-10e-10h13
come from the|62|d-8e-6h19
come gladli|62|b-6e13
come in|42|a-15b26c-4d-12e-11f-5g-6
come in again|62|
come in ani|59|a-13b9
come in for|59|a-6b10
come on|48|a17b-11c-4d17e-13f-4g-4h4
come on ani|62|a-10b-4d13e-4h9
come on board|59|a17d-5e-4
come out|55|a-6b-5c11d-9e9f6h-4
come out of|62|a-8b-5c13d-6e-5f9
come over|59|b-6e7
come through|59|a-4d13e-4
come to|40|a20b4c4e-20f-5h-7
come to a|62|a-5b7e-5g6
come to you|51|b4c-4d8e-7
come up|42|a-34b-10c-9d31e70f-7g-6h-5
come up again|59|a-5e13
come up i|59|a-7d6e10
come up in|59|a-9d-7e35
come up on|62|a-10b4d10e19
come with|55|a-6b16d7e-12
come work|59|a18b-4d-4e-4
comfort|59|b-4d5e7
comment|50|a-27b-14d-11e60f-6g-4h21
comment on|59|a-13b-7c9e23
comment on my|62|a-7b-7c10e14
commerci|59|a-4c7
commiss|59|a13d-5e-6
commit|62|a9b-10g8
commit to|62|a9b-10g8
committe|47|a32b-7d-8e4f-5h-6
commun|45|a14b7e-13f-4g-5h-4
compani|30|a7b-14c9d13e-9g-13h-7
compani ,|62|a-4b-5d8h9
compani and|49|a6b-7c6d9e-9
compani and i|59|a-17c9d17e-6
compani and it|59|a6
compani for|62|a9
compani ha|62|a9e-5
compani i|47|a29d-7e-13f-5
compani i have|57|a20b-5d-4e-5
compani i would|62|a8
compar|57|a-7d-8e9f13
complain|55|a-8b-6d25e5
complaint|47|a28c-4d-9e-16f-6g-4h12
complaint about|62|a12e-6
complaint i|62|a12
complet|51|a21b-6e-11f-4g9
complet my|55|a22b-7e-6
complianc|62|a11b-4
comput|59|a-5d-6e19
concern|59|a9e-5
conduct|59|a16e-5
confer|59|b-8c15d5e-7
confid|55|a7b-4d10e-7
confid i|62|a4
confid that|62|d13e-6
confirm|48|a16b8d-7e-10f-4
congrat|62|a-17b-4d40e-4
congratul|45|a-13b-17c-9d97e-6f-11g-5h-8
congratul on|52|a4b-9c-5d57e-11f-8g-4h-6
congratul on the|55|a8b-8d40e-7f-6h-4
congratul to|59|a-8b-5d19e8
connect|39|a-84b-25c-8d-33e-37f127g-9h-14
connect $|55|a-20b-9c-6d-9e-13f45g-4h-5
connect ,|62|a-16c-8e-9f25
connect here|59|a-23e-7f15
connect here $|62|a-16e-6f10
connect with|57|a-29b-8c-4d-9e-8f32
conserv|59|a15b-6d4e-4
consid|38|a-12b-9c-4d6e59f-11g-8h-7
consid for|57|a-4b-6d-4e21
consid i|62|a5d9e-4
consid me|51|a-6b-5d-8e45f-4
consid me for|57|b-8d-5e36
consider|50|b8d-7e7f-4
consider $|57|b13e-6
consult|57|a15d-5
contact|41|a-41b-5c-11d-8e-21f65g-9h-8
contact $|52|a-24b-12c-6d-8e-10f40h-4
contact me|59|a7
contact me if|62|a5
contain|57|a17b-5d-8e-7f10
continu|46|a-15b8c5d26e-15f4g-6h-5
continu to|52|a-11b19d4e-8g-4
continu to be|55|a-10b15d8e-7g-4
contract|44|a31b-7c-4d13e-16f-7g-4h-5
contractor|62|a4b-4c12d-5e-6
contribut|59|a5b-4d14
control|57|a7d-7e10
conveni|62|a-9c13d-4e-4
convers|35|a32b-7c-4d-7e-17g-8
convers ,|62|a7
convers about|59|a-7d-6f13
convers about the|62|f4
convers and|59|a9
convers i|49|a14d-10e-8h4
convers i have|62|b6d-4
convers on|52|b5d-5e-7h5
convinc|55|a17b-4d-6e-4
convinc that|57|a14d-5e-4
cook|42|a13c-5e-8f-7g6h4
cook ,|59|b-5e-4g18
cook for|52|b11d12e-10f-4g-4
cool|57|a17d-5e-5
cool to|62|a17b-4d-4e-4
cooper|62|a-7d5g7
coordin|49|a19b-4c-4d5e-8
copi|46|a32b-4d4e-14f-8g-4h-9
copi of|55|a27b-5d-5e-8h-6
copi of my|59|a22e-6h-6
core|57|a14d9e-7
cork|59|d-5f8
corner|47|a6b-7c-4d20f-4h-4
correct|57|b14e4h-5
corridor|52|a13b-12c-4d-7e-7f8g9
cost|49|a-16b10c-4d5f-4g-4h10
could|21|a-16b9c22d-13e4f-7g9h-14
could be|51|c5f-4
could bring|59|a9e-4
could come|54|a4d-7e-7h8
could do|51|a-10b-6d15e8
could do better|59|a-6b-7e15
could get|62|b-5d25e-4
could have|51|a9b-8d-8e13
could i|48|a-14b-15c41d-15f-6g12h-5
could i ask|62|a-12c19d-6e9
could not|42|d15e-16f-8g7h10
could not be|62|b-5d-6h10
could see|57|a10b4d-5e-4
could send|52|a15c-4d7e-6
could send you|59|a24b-9
could show|57|d-5e15
could show you|59|a6
could start|62|a-4
could tell|54|a-12b-5e12g15
could tell me|59|a-9d-5e10g18
could tell you|62|a-4d7e4
could we|59|a-10b-10c18d-8e9f6
could you|35|a-29b36c-5d-21e-6f11h-8
could you give|57|b8d-4e12
could you let|55|a-16b15d-6e-8g14
could you pleas|62|b14g-5
could you sai|57|d-5e11
could you tell|46|a-7b10d-6f-4g5h-4
council|47|a-11b8d-9g-5h18
count|39|a29b8c-8d-6e-5g-8
count me|59|a23b-8e-5
count me in|62|a20b-5e-5
count on|62|b5d-6e12
count the|54|a14b6c-4e-9
counter|49|a14b-5c5e-11g-5h-4
counterbal|59|a7e-5
counterbal and|62|e-4
counti|44|a7c-6d31e-16f-4g-7h-7
countri|62|a8b-6e5
coupl|57|b-4c4d-13h16
coupl of|62|c5d-11e6
cours|34|a-17b-11c12d14e31f-9g-11
cours ,|54|b-9d20h-4
cours , but|59|a4d-4
cours and|62|a-8b-8c-4d21e-6h13
cours i|54|a-6b-5d10f6
cours in|59|a-6b4d-9e16
cours is|59|a-5b-5c4e8
court|54|b10d-7e-9
courteou|62|e10
courtesi|62|a-6b4e11
cousin|62|a-5b7c9d-7e-4
cover|41|a16b-13c-7d4e25f-5g-6h-5
cow|62|a-6d-4e-5h13
cpc|57|a15e-4
crack|54|a16b4e-8g-4
crane|52|b11d-8e-4g14
credit|55|a8b6c4d-7e-7
credit union|59|a4b9c5d-6e-6
crew|38|a29b-6c-6d-4e7f-9g-4h-9
crew ,|62|a-6b-4d15e14
crew i|62|d-5g9
crew of|57|d-6
crook|62|a-8d11e9
cross|49|c-5e7f4h-5
cry|55|a4e5
cultur|57|a10b-7c11d-5e-5
cup|57|a4d6e-5
curiou|51|a-29b7c5d15e9f-6h5
current|38|a28b4c-6d-17e-14f4g-7h-8
current i|62|a12
current place|57|a13d-6e-4
curv|62|a7b4
custom|42|a17c-8d-14e4f-5g-7h9
custom ,|62|a13d-5e-4
custom servic|62|a-7b7
cut|40|a23b4c-7d-13f-9g-7h14
cut the|54|a10d-6e-7
cv|49|b12c4d-4g-5h-8
cv $|62|a6b-4c14d-4
cv i|62|b6
d|62|a9e-4
dad|59|b4d-4e-4
dai|17|a25b16c-10d6e4f-22g-6h-18
dai $|41|a19b5c-6d-8e-12f-6g8h-5
dai ,|37|c-8d-4e-12
dai , and|54|d-14e-6f11
dai , but|59|a-5e7
dai , i|57|a6d-6
dai 0|59|a16d-4e-8
dai 0 to|62|a12e-7
dai ?|59|a5d8g-4
dai a|62|a-10b-7d36e-6
dai a week|62|a-10b-7d36e-6
dai after|52|a11b10d-11e-8
dai and|47|a6c4e-8f5g-5h-5
dai and i|59|a15b-4d-4
dai and night|62|a-9b15
dai as|62|a-11d20e-5
dai at|62|b7e-4
dai befor|59|a6b4d-4e-4
dai except|62|a-6b6
dai for|57|a-9b14d14e-9
dai i|39|a17c-7d13e-5f-6g-9h-6
dai i am|54|a-22b17d22e-13
dai i have|59|a6b-8d12e-4
dai i want|62|b9e-8
dai i would|54|a7b-4d-9e19
dai if|55|a-4b-8d9e20
dai if you|62|a-13d-4e28
dai in|50|a-23b13c5d-5g-4h8
dai in my|62|a-12b12
dai my|62|b7c7d-4e-8
dai notic|59|a8e-4
dai notic $|62|a4
dai of|52|a10c10d-8f-5
dai of the|62|a-6b5d-4e13
dai off|55|a16d-8e-7g-4
dai on|50|a7e-11
dai or|59|a-15b9c4d-6e9
dai to|54|a5d-5e5
dai when|62|a-4b6c5d-5
dai whenev|59|a14e-6
dai with|55|a-8d20e-6
dai you|57|a12e-4
daili|55|b10d-5e-7
dairi|54|a-12c-6d19e-6f-4g16h8
damp|59|a4d-4h8
dare|59|d-5e10
dashboard|62|a-6b-4d-7e-4f10h8
data|49|a-7b8c-4d17e-12f-5h4
date|34|a-16b44c-9d-23e-11f-8g14h-8
date ,|55|a-7b20d-6e-6
date and|62|a10b-8d-4
date for|59|b5e-4
date for the|62|a-5b10e-4
date i|55|a-19b17d-6e12
date in|62|a8b4
date in mind|62|a8b4
date of|62|a-10b16e-5
date the|62|a8e-4
daughter|49|a-17b5c-4d-6e21g-5h14
db|55|a10b-7d-4e-4g5
dead|52|b22d-5e-9g-6
dead keen|59|b10e-5g-4
deadlin|62|a15d-5e-5
deal|49|a-7b-9e4g18
deal with|62|b-8c-4e-4g26
dealt|57|a18b-8e-6
dealt with|57|a18b-8e-6
dear|55|a5b-6c6d-8e13
dearli|55|a21b-8e-8
dearli like|57|a15b-6e-7
dearli like to|59|a12b-4d4e-7
decad|62|a9e-4
decemb|52|a-4b22d-8e-7
decent|45|e14f-6g-6h-5
decent of|62|a4b-4d-6e15
decent of you|62|a4b-4d-6e15
decid|33|a-13b35d-27e-14f-11g22h-10
decid ,|55|b4d-5e8
decid ?|43|b34c-5d-12e-13f-4g-7h-4
decid ? $|52|a31b-10c-4d-5e-4
decid ? i|54|a-20b29d-6e-7g-4
decid befor|57|e8
decid befor the|59|a9e-5
decid by|62|a9g-4
decid by the|62|a9g-4
decid i|55|a-26b11g7
decid i am|59|a-12g8
decis|32|a-38b26c-12d-29e50g11h-10
decis ?|52|a9b5d-6e-9
decis ? i|55|a10d-5e-7
decis i|57|a-11b4d-4e19
decis is|52|a-14d-5e25f6
decis is like|62|a4b5e-6
decis will|59|a-19b13
decis will be|59|a-19b13
deck|62|a8b-4
deckhand|62|d-4
declan|62|c16d-6e-5
degre|48|a10c7d-10e14g-4h-4
degre in|54|a14c10d-6e-10
delai|59|a14b-5d-7e-5
delight|45|a19b-9c-4d24e-13f-6g-4h-5
delight to|47|a19b-5d15e-10f-5g-4h-4
deliv|62|a5b8d-4e-5
deliveri|52|a13b5d-6e-6g-4
dementia|52|a9b-7e-7f5
dementia care|59|a4b-5d-5f7
demo|52|a20b-4d-8e-11g-4h13
demonstr|59|b-5e21
dental|48|d9e-9h-4
dentist|62|a4b-4e4
depart|41|a9b5d10e-8f-6g-4h-6
depart ,|62|d-4e8
depart i|52|a6b10d-5e-5
depart i have|62|a9b-4
depot|47|a11d5e-12g-5h-4
depot i|59|a13e-5
deputi|57|a-9b8d9e-4
describ|45|c-5d-7e-11f-7g-5h23
describ ,|57|d-7e-5f-4g-4h18
describ , with|62|d-6h20
describ the|54|a6b-6e-5f-4h13
deserv|54|a-10b-8c-5d46e7f-6h-5
deserv a|62|d12e5
design|48|b-4d-6e12f-4g-4h4
design for|62|d-5e-5h14
desir|62|a17d-5e-7
desir to|62|a17d-5e-7
desk|35|c-9d13e-17f9g-10
desk ,|54|d6e-5
desk , and|62|a-8b5
desk at|62|a7b-7e6
desk i|59|b-7d11e-5f10
desk in|62|a-9b11
detail|55|a16b-4d5e-5
develop|57|c13d-4e-7h-4
diari|54|b10c-4d-6e-10g13
did|22|a-6b11c7d12e21f-17g-12
did ,|62|a-9c7d27e-5
did a|62|b-5d10
did i|52|a-17b-9d-12e61
did i come|62|a-10b-4d-7e30
did in|59|a4d-6e-5h11
did it|52|a-7c-7d19e8
did like|59|a-7b12d-5
did my|54|a14b-5c-4d8e-9
did not|34|a10b11c15d-14e6f-9g-10h-12
did not expect|62|a6
did not get|62|a-14c18d-4
did not know|55|a16b-4d-4e-6
did not like|62|b-4c8d-5e4
did not look|62|e-4
did sai|62|a-4b6d4e-6
did six|62|
did the|44|a-15c-7d13f-7g15h5
did three|59|b14d-4e-4
did two|59|a9e-4
did you|54|a-17b9c24e-8f-4g-4h-4
diesel|59|a-6b15d-6e-5
differ|50|a-4b-5c15d-13e4f-4g-4
differ answer|62|a-6d-8e18
difficult|62|a6e-5
digit|54|d13e-11
dinner|51|a24b-5c19d-18e-11f-5
diploma|47|a43b-11c-6d7e-16f-5g-4h-7
diploma ,|62|a7d16e-6
diploma , and|62|a7d16e-6
direct|57|c7d-7
directli|59|c9d-8e9
director|45|c-5f14g-5h-5
director ,|59|b-4d14
disappoint|47|a-15b-12c-4d-13e59
disappoint ,|52|a-17b-6d-9e41
discount|59|a8b-8h9
discoveri|62|b14d-8
discuss|41|a35b-12d-18e-10g-6h7
discuss the|57|a11b-6e8
dish|62|b-4d6e-7h15
dispatch|51|a11c4e-10f-4
dispatch for|62|b-4d7
dispatch for a|62|b-4d7
dispos|55|a16d-4e-9
dispos for|59|a18b-6e-6
disput|62|a11b-7d14e-5
distinct|55|a15e-8
district|49|a-16b4c4d24e-9f-5
dive|62|a-4b-4c9d9e-5
do|14|a17b-13c14d4e18f-19g-8h-12
do $|59|a12b-5d-6e-7f7
do ,|54|b-8e11g-6h11
do a|43|a20b8c-5d4e-13f-4g-7h-6
do a trial|62|b7d-5
do and|62|a-13b-4e10h10
do and i|62|a-13b-4e10h10
do better|54|a-14b-11d-5e36g18
do for|62|
do hope|59|a6d-4e10
do i|50|a17e-8f-4
do i am|62|a5
do i have|59|a4d8e-5
do if|59|a14b-4
do in|54|a5b4d-5e9
do in the|62|a4e15
do it|38|a12b-9c4d18e-9f-6g-8h-8
do it for|57|c5e-6
do it with|55|a19b-4e-4
do not|29|a-20b-8c22d-15e29g4h-7
do not bother|59|a-4e5
do not get|62|b7e-5
do not know|49|c22d-5e-5f-6g-5h-4
do not let|62|a10e-5
do not mind|55|a-10b-10d30
do not want|54|a-9b6c13d-10e-11f-4g7
do so|62|b-5c5d12e-5f-4
do thank|55|a-8d-8e31
do thank you|57|a-7d-5e24
do that|55|a15d-4e-7
do the|40|a14b-18d21e-14
do the same|55|a-14c6e-5h8
do thi|50|a9d-6e4
do thi work|59|a4d-4
do think|62|a-5b-4d-4e29
do want|57|b17d-5e-6g-5
do well|62|b-4d12e5
do with|51|b-4c-4d14e-11f-4h13
do with a|62|
do you|32|a-23b31c24e-19f-12g-9h-12
do you have|52|b15d-5e-7g-4
do you know|44|a-10b18c11d-16e-16f-4g5h-5
do you pai|62|a8
do you think|47|a-6b21d-14f-4g-6h-4
dock|54|a-9b12d21e-9
doctor|52|a25d-8e-6
document|47|a35b-10d-9e-4f-4h-4
document you|62|a5d-4e4
doe|34|a-5b-4d-16e49f-8g-9h-4
doe not|45|a-11d-10e40f-4g-5h-4
doe that|62|d-4e6
doe the|52|a15b-9c8d-5e-7
dog|43|b4c-6d-9e-11f14h-5
dollar|57|a19b-6
done|30|a8b-4c-8d50e-27f-16g-15
done a|62|a-11b7d-9e4
done and|62|a-7b-8d10e-6h10
done better|62|d-4e8
done four|62|a11e-5
done i|62|b-4d23e-4
done in|62|a6d9
done my|62|a-7b5d5
done on|57|a-5b-5d46e-8f-5h-4
done on the|62|a-4b-4d42e-5f-4h-4
done so|62|e-4
done the|59|d6
donor|57|a21b-6d-4e-5
door|39|a17b-15d10e12g-6h-8
door ,|59|a16d-6e-4
door and|62|a6b-4c6d-5
dori|62|b-4d12e-4
doubl|55|a20b-7e-5
doubt|59|a8d12e-5
dough|59|a13e-6
down|28|a20b7c-10d4e22f-14g-18h-9
down ,|57|c-5e21
down a|59|d-4e13
down and|55|a7d6e-6
down as|59|b-4d-6h16
down for|57|a-20b6d11e21
down i|54|a-8b11g-4
down the|49|a22e-12g-5h-5
down to|47|a17d5e-10h-4
down to the|54|a17b-4d-4e-9
down what|62|e13
down what i|62|e13
down with|62|d11e-4
dr|43|a13d-17e-6f-8h7
dr lindqvist|62|a21b-6e-5
draft|55|a-12b-6d-7e-7f-4h31
drainag|59|b-7e7
draw|43|a14b-8d18e-12f-7g6
draw of|59|a-4d8e-4f-4h13
draw of the|62|a-14d10h16
drawer|59|a-4b9e7
drawn|50|a-24b19c-5e-10f-5g11h12
drawn up|57|a-12b16c-4d-5e-7g15
dream|51|a7b5d-8
drew|57|d-8e-6h19
dri|62|a7d-6
drill|52|a8b-14d17e-9f-4h13
drive|40|a8b-18c-8d6e20f-9g8
driven|52|a15e-7
driver|41|a14b4c-7e-11g-5h-6
driver job|57|a-8b7d-4e6g-5
driver who|62|b4
drone|62|a-7b-10d20g6
drop|37|a24b-4c-4e-18f-9h7
drop a|57|b7d14e-6
drop a line|62|a-7b6d20e-4
drop in|59|a-5d4e-5h9
drop the|57|a5b5d4e-7
drop them|62|a16b-5
drop you|57|a-5b-6c9e-7h14
drop you a|59|b-4c10e-5
drove|57|a5b5d-5
drug|57|c7d4e-6
drum|62|a11b-4
dry|45|a-20d15e25f-5g-4h6
dryer|62|c10d-5
duck|55|a8b8d-8e-5
durban|59|b-4c12d-11e-5
dure|46|a4b-9c15d8e-18f-8g-4h8
dure our|62|a-4c11d-5e-5
dure the|54|a9b-7c10d10e-10f-5
duti|62|
e|59|a-13b21d-8e7
each|36|b-7c-9e-19f-5h38
each of|59|a5d-4e-6h13
each other|59|b-4d8e-5f6h-4
each week|62|a-9b9d12e-7
each year|62|a10b-4
eager|48|a9b12d-8e-9f-4g-4
eager to|49|a14b6d-7e-9f-4
eager to join|59|b7d-4
eager to take|62|b6
ear|51|a-6b21e-5f-4g-6
earli|44|a4b24c-6e-13f-5g-5h-4
earli morn|62|a12b-6
earlier|59|a-7b-8d24e-6g8
earn|59|a-17b4d12e-4h10
earn it|62|a-10d13e-4h10
eas|59|b4e-5f6
easi|52|a14b-7d21e-7f-4g-4h-4
easi to|59|a6d5
easter|52|a-14b21c-4f-4
easter ,|62|a-5b15d-4e-4
eat|55|a22b-11d6e-9
eaten|62|a5d6
ed|62|a14b-6e-4
edg|62|a4d-5e13
edit|59|a8b-5d-4e-6h18
educ|59|c9d-7e-5
eight|34|a34c-5d-11e-13f-9g-10
eight and|62|a5b5e-5
eight year|38|a41d-16e-19f-6g-6h-7
eight year ,|51|a26b-10d-5e-7
eight year and|57|a4c5d-5
eight year i|62|a13b-5
eight year in|59|a6e-5
eighteen|54|a5d-6e-5
eighti|57|a-4c4e-4
eighti peopl|62|a-6b4c6d-4
either|46|b5d-9e-4f-4g5h-4
either wai|55|a-6b5
either wai $|62|b-4c4
elbow|62|a-11b6d18e-6
elderli|62|a-12b11
electr|52|b-4c23d-4e-11f-4
electrician|57|b5c7d-6e-4
eleven|35|a40b6c-10d-4e-29g-10h-4
eleven week|62|b-4h11
eleven year|46|a5b16d-12e-13f5g-6h-4
eleven year of|59|a-11b6e-4f10
els|34|a33b-26d-7e18f-8g4h-10
els $|55|a18b-8c4d-7
els ,|57|a16b-6c8d-5e-11
els i|50|a11b-5
els i can|62|a6e-6
els i have|59|a12d-4
els you|52|a9b-6d-4e-9g18
els you need|55|a5b-5d-4e-7g20
email|33|a-8b33c-8d-31e53f-15h-15
email ,|62|e9
email ?|62|a-4b-10c8f-4g13
email i|57|a16b-5d-5e17f-5h-5
email wa|62|a-10d-5e29
employ|52|a-9b-5c6f12
employe|62|
empti|57|d9e-7
enclos|49|a-21b6c-8e-25f-10g-6h66
encourag|57|a-22c18d26e-9f-5
end|33|a-21b43c5e-9f-4g-6h5
end ,|62|a7b-4c11e-5f-6
end i|57|a-15b12d17e8h-5
end of|40|a-11b6c7d-12e12f7g4h-9
end of the|45|a-4b-4c11d-15e12f10g6h-9
end up|59|a-11b34e-9h-5
endors|59|a5c-7e-5f12
energi|62|a12e-4
engin|44|a30b-6c10d-6e-15f-5g-5h-6
english|39|a6b-16c-8d-18f-7g5h35
english ,|59|a-20b-4d-4h29
english and|59|a10b5e-5
enjoi|30|a10b-11c-5d5e-25f22g-10h-7
enjoi everi|62|a6b-4d18e-5
enjoi everi minut|62|a6b-4d18e-5
enjoi hear|55|a9b-6d-5e-8f4h7
enjoi hear about|59|a15b-5
enjoi it|52|a-11d14e-6f4g7h-6
enjoi learn|49|a21b-7d-4e-7f-4
enjoi learn about|54|a17b-4d-4e-5
enjoi learn more|59|a7
enjoi meet|55|a8d-8e5g-4h-4
enjoi meet the|62|a-13d-7e8f8
enjoi our|48|a-8b-8d5e-8f11g-4h-4
enjoi our convers|54|d11e-5
enjoi the|47|a-14c5d7f9g-4h-4
enjoi work|62|a11
enough|45|a-16b4c9d-8e28f-5g-6h-5
enough for|62|b4e-5
enough to|54|a-6c7e9
enthusiast|54|d12e-5
enthusiast about|55|b4d12e-4
enthusiast about the|55|b4d12e-4
entri|55|b5d-6e6
error|57|
escal|59|a8e-4
especi|47|a17c-4d-10g-4
especi for|62|b10
especi the|57|a12b-4d-5e4
estat|51|a9b-11c5d4h-4
estat ,|62|a10
estim|57|b-12c-5d-4e-6f9g28
evalu|55|a7b4d5e-6
even|28|a26b-7c4d-4e-7f-11h-9
even $|59|b8
even ,|54|b4d-6e-13g17h7
even ar|57|b8e-4
even i|57|a14d-4
even if|48|a9c4d-10e11f-6g-5h-4
even if it|57|a-5d-6e13
even more|51|a11b-4d-7e-6g12
even the|55|d5e-10f11h-4
even though|57|c-4d4e7
event|62|a-4d-5f8
ever|31|a-18b-12d74e13f-15g-15h-15
ever i|62|b10d-4e-4
ever need|54|a-14b-6c14d16e-12
ever need a|59|a-9b-4c12d4e-6
ever short|62|a-9d14e15
ever so|59|a14b-5d8e-6
everi|28|a52b-10c-15d12e-7f-15g-15h-10
everi bit|57|a-8b9e11
everi bit as|59|a-5b11d6e-5
everi dai|47|a4b16d-8e-10f-4g-4
everi minut|59|a11b-5d14e-6
everi on|55|a7b-6e-4
everi on of|59|b-5
everi success|62|b-4d-4e8
everi week|62|d-5e11
everybodi|47|a-24b23d10e-12f-4g-4h-4
everyon|37|a6b12d-6g-9h-7
everyon about|62|b17d-5
everyon and|62|d-4
everyon i|59|e-6f12
everyon wa|62|a10b-4
everyon wa so|62|a10b-4
everyth|40|b17c-8d20f-8g-7
everyth ,|62|a-12e28
everyth i|59|a7b7e-4
everyth is|62|a6b5d-5
everyth you|62|b-4d18
everywher|62|b4d8
exactli|42|a28b-9c-8e12f-6g-5h-5
exactli that|59|a13b-6e-4
exactli that ,|62|a11b-6
exactli the|59|a13d-4
exactli thi|62|d10e-4
exactli what|57|a7b-4c-5d-4e30f-4
exam|47|a-6c16d-4e-7f7g-7h-5
exam ,|62|d-6e-6f14
examin|59|a4b6d-4
exampl|48|a14b-7c-4d-7f-4h6
exampl of|57|a11
excel|55|b7d-7
except|49|a12d4e-6h-4
exchang|54|b4d5
excit|41|a14c-5e-18g-6h-4
excit about|47|a7b6c-4d-7e-10f4g-5
excit about the|51|a14d-4e-6f-5
excit about thi|57|a-7b6d-4e-6f10
excit to|57|a10b-6d-4e-5
excit to join|62|b-4f4
excus|62|a-15d-4e8f15
execut|59|a-11b9g12
exercis|51|a-18b4d-14f-4g7h25
exist|62|a-10b9d13e-6
expand|62|c8d-11f9
expect|33|a4b21c-12d-13f-7h-10
expect ,|62|b7e4
expect a|52|a10c-4d-6e11f-4g7h-4
expect a call|62|g13
expect the|62|b5
expect to|44|b5c-5d-8e-11
expect to decid|55|a-8b6
expect to hear|55|e-7f5
expect your|57|a9e-4
experi|37|a18b-14d-18e37f-5g-8h-8
experi ,|54|a-11b-7d-5e20f9
experi for|62|a7b-5
experi for me|62|a7b-5
experi i|57|a14b-5d-5e8
experi i would|62|a13e-4
experi in|52|a12e-4f-4
experi with|62|a-8c9d-6e16
explain|37|a25b-5c-11d-23e17f-11g-8h20
explain it|62|a12b-4
explain the|49|a13b-5c-4d-10e13f-5g-5h7
explan|59|a8b-6e-4f4
explan of|62|a13b-5
explor|59|b-5c23e-7f-6
export|57|a4d10e-5
express|59|a6
extra|59|a27b-8e-6
ey|44|a17b-9c-5d-4e29f-7g4h-7
ey ,|59|a6e6
ey on|62|b-6d15e24f-6
ey open|62|a15b-6d-4e-4
eyebrow|62|a10d-5
face|49|a13b-10c5d-12e-14h15
face to|62|a8d-5e-4f7
fact|55|b-10d-17e32h16
factori|57|a12d-4e-5
fail|52|a12b-8d6g-4
fair|35|b-5d-16e56g-12h-10
fair ,|57|b-6c7d-6e15
fair and|51|c-4f10g-4
fair enough|62|a-7e24g-4
fair in|62|a4b-5c12d7e-4f-5
fair on|57|b6d-4e10
fair plai|62|b-4e11
fair plai to|62|b-4e11
fall|44|a-17b-15d27e11f-4g-5
fall i|59|a-6b-5c-4d20
famili|39|a26c-7d23e-8f-9g-7h-7
famili ,|59|a4d-4e6
famili i|62|a5b-4d19e-5f-4
fan|57|a5d-5e12
far|47|a-8b17c12d-5e-5f-6g-5h-6
far as|62|a4e-4
fare|59|b5e10
farm|46|a20b7c6e-12f-6g-5h-6
farmer|51|a28b-13d-4e-10h9
fast|51|a18b-8d-7e11
faster|57|d-5e17
father|54|a16d-6e-5
fault|50|d-7e5f-4h5
favorit|57|a5b-5d-6e-4h13
fear|57|a14d4e-8
februari|43|a-17b27c-8d32e-21f-6g-5h-5
februari 0|62|a-9b12
februari and|59|a-5b18e-6
februari i|62|a13b-12d9e-5
fed|59|a12b4d-4
fee|62|a-9b13
feed|47|a-20b26c-4d9f-4g-7h-4
feed ,|62|a-4b4d7
feedback|55|a-11b-5d8e23f-4g-4
feel|32|a30b-10d-22e15f-7g4h-11
feel at|52|a12b-8e-7f4
feel at eas|62|b-4e-5f6
feel at home|59|a14b-5
feel for|55|a14b4d-7e-6
feel for the|62|a14d-4e-4
feel free|55|a11b-5d-4e-6f5
feel free to|55|a11b-5d-4e-6f5
feel i|59|c9e-5f-4
feel like|54|a17b-8c4e-6
feel that|54|a10b-5d-4e8
feel when|62|b-5e19
feet|59|d-4e-7g21
fell|51|a5b-7c-5d-6e16
fell short|59|a-6c-4d-4e21
fella|55|a4b-8g12
fellow|62|a-7e-4f13h-4
fellowship|62|a-4b5e9
felt|51|a13b-12d-6e28f-4h-4
fenc|62|a5d-5
fenwick|62|a10e-4
ferri|52|a-7d26e-11h8
festiv|62|b8
few|41|a-10b-15c16d-5e22f-4g-6
few dai|59|a-10b4e21
few line|59|a-10b-5e25f-5h13
field|49|c12d-5e-10f-4g-4
fifteen|50|a17b-5e-4f-4
fifteen minut|62|a-9c6d8e5
fifteen year|55|a24d-5e-8
fifth|62|a7b-5d10
fifti|49|a14b-8c-4d15e-11g7
fifti minut|59|a13b-8d-4e-5g12
figur|49|a-14c5e-12f-5h29
file|40|b16c-7d-25e-6f-9g-6h30
file i|59|d-4e10
fill|50|a-19b18c-4d-6e-10g14
fill ?|62|a-5g22
film|59|a7b-7d-4e8h19
final|47|a5b11c-5e-8f-4g-5h6
financ|52|c9d-7e-8f6
financ offic|62|b-5f11
find|31|a7b5d-25e-18f-5h33
find a|59|b-7c8d-5e-6h12
find attach|59|a6d-4e-7h7
find it|48|a-7b6c5d8e7f-4g6h-8
find me|54|a8b14d-7e-9
find out|47|a18c-4d-9e-10f-4g8h-4
find out about|62|a4b4
find that|62|a-10b6c10e-5
find the|59|a-5b-5e11h13
find you|62|a-5b14d-10e-5f8
fine|41|b12d-10e-11g22h-7
fine $|62|b5d-5e-4f11
fine for|62|b11d-4e-5
finger|52|a8b-4d5e15g-4
finish|33|a-15b-4c-6d66e-22f-16g-13h20
finish and|62|b7d-8e8
finish in|62|a-5b4d-6h12
finish my|47|a-10b-6d51e-8f-6g-6h-6
finish on|62|a11b-6d-6e8
finish the|48|a-22c-7d32e-16f-5g-4h25
fire|48|a23b-4c5d-9e-6f-4g-4h-4
firm|38|a9b-11c12d29e-25f-11g-8h6
firm ,|57|a8b-5d-4e-4h8
firm i|59|a4d11e-4
firm in|57|b-6c8d7e-4
first|23|a30b-5d9e-10f-17g-19
first $|62|a-17b35d-10e-10h13
first ,|57|c6d4e-4
first 0|55|b-4d4e11
first 0 dai|57|a7b-4d5e-5
first aid|48|a18b-7d12e-11h-6
first choic|57|a17d-6e-6
first i|55|a8e-6
first in|59|d13e-6
first interview|62|a-6b13
first month|52|a19b-7d-5e-6
first month i|57|a10b-5
first of|54|a10d5e-6
first of all|62|a14b-4e-4
first quarter|57|d5e7
first three|55|a7b-7d-4e-4h10
first three month|57|a13b-7d4
first two|59|a-11c10d-4e10
first week|52|a13d4e-9
first week of|62|a4e-4
first year|59|a11d11e-8
fish|49|a30b-6d14e-13g-4h-6
fit|40|a11b-6c14e-25g-9
fit in|62|a19e-4
fit in well|62|a19e-4
fit me|57|a9b-5d-4e-6f11
fit me in|57|a9b-5d-4e-6f11
fitter|55|a6b6d12e-10g-4
five|28|a34b9c-10d-20e-15f-18g-7h16
five ,|62|a7
five dai|62|a-8d8e-4h15
five i|59|b16d-5e-7
five minut|52|a-10e31
five of|62|a6
five year|35|a42d-22e-17f-9g-9h-8
five year ,|52|a10e-5
five year and|50|a9c5d-8e-6f-4
five year i|62|a9
five year in|54|a23b-8d-6
five year of|62|b4
five year on|62|a5d-4
fix|43|b-9c8d8e7f-7g-5
fix ?|62|b-6e12
fix it|59|b-5d-5e9h7
flash|59|a-8e17
flat|48|a41b-14d-9e-12h-5
fleet|55|b8d-8e-7f12g-4
flexibl|62|a-10b18d-6e-4
flood|50|a8d11e-12f-4h5
floor|42|a7d8e-8f-4g-7h-6
floor i|57|a-4d5e6
floor with|62|b5
flour|62|b-5d20e-6
flower|57|a4b4c8d-7e-7
flu|59|d9e4
fly|55|a26b-4c-4d7e-11
folder|54|a10b22d-9e-14f-4h10
folk|62|d12e-4
follow|36|a-27b26c-7d-5e-11f12g-6
follow me|59|b4
follow our|59|a-13b10d-5e-5f5h12
follow our meet|62|a-9b12d-4e-4f8
follow up|44|a-21b34d-13e-10f-6h-4
follow up on|48|a-23b27c4d-11e-14f-5
follow your|59|a-10b-9c-6e11f20
food|44|a19c6d-12g-6h-6
food bank|62|e19
food hygien|59|a-4d-5e-4f7
foot|57|a21b-5d-19e-9h17
for|3|a18b-8c-7d-19e14h-4
for $|62|a-5c10e-7f-6g19
for ,|59|a14b-5d-4
for 0|42|a43b-13c-6e-7f-6g-6h4
for 0 peopl|57|a8d-5
for 0 staff|59|a4b-5d-4e-6h12
for 0 year|59|a15b-6e12
for a|23|a26b-5c14d-7e7f-14g-12h-9
for a call|62|a10d-4
for a dai|62|b-4c14d-7e-7
for a decis|62|b4
for a good|57|a21b-5d-8e-5f8h-6
for a job|59|a-10b-4c7d-7e20
for a second|49|a20b9c-4d-7e-12h-4
for a short|59|a-9c18d-10
for a trial|55|a-5b11d-4
for about|59|b-4c-5f8
for all|52|d12e10f-4
for all of|62|b-5d-5e16
for all the|62|a5d11
for an|44|a-15c6e-7f8g-4h5
for an hour|62|d-4e-5h14
for an interview|59|a-11c9d5e-6
for ani|50|a-5b-14d-9e37h8
for ani further|62|a12b-4e-5
for anoth|47|a-4b9c-5d-10e23g-5h-4
for assist|62|a-4b5c5d-7
for be|46|a-16b9c-4d-7e34f-4g-5h-4
for be so|55|a4b5d-5e-5
for be straight|57|a-18b-4e39
for call|57|d-6e12
for call me|62|e16
for come|62|a5b-4d-4e15
for consid|54|b-8d-6e44f-4
for consid me|55|a-6b-7d-6e46f-4
for each|62|a4d-4e9
for eight|45|a30b-9d-12e-8f-4g-4h-4
for eight year|45|a27b-8d-11e-8f-4g-4h-4
for eleven|59|a11d-4e-5
for everi|57|a6b-5e10
for exampl|59|
for explain|52|a22c-4d-5e-4f-4h-6
for explain the|55|a26c-4d-5f-4h-6
for fifti|62|a7b-7e-5g13
for fifti minut|62|a7b-7e-5g13
for fit|59|b-4d-4e-5f12
for fit me|59|b-4d-4e-5f12
for five|41|a27c-4d-9e-15f-6g-5h-5
for five year|42|a24c-4d-9e-11f-6g-5h-5
for four|43|a38b-6c-4d-11e-13f-5g-4h-5
for four year|45|a30b-6d-8e-11f-4h-4
for fridai|62|a15b-4
for futur|59|a-9d-6e8f4
for get|55|a-11b-4c11d-9e21f-5
for get back|59|a-14d-8e30
for give|52|a33b-7d-9e-8
for give me|54|a33b-7d-9e-7
for have|42|a45b-14c-5d-13e-9f-8g-5
for have me|43|a44b-14c-4d-13e-8f-8g-5
for hear|59|a-12b17d-4
for hear me|62|a-7b11
for her|62|a-18b16d-4e15
for hi|57|a-4b13d-4e-4
for how|54|a-11b6d14e12g-4
for how you|59|b-7d17e15
for i|47|b-12f-4h17
for i have|59|a-10d-5h11
for interview|47|a9c-4d5e-13
for interview me|51|a32b-7d-4e-10
for introduc|59|a16b-4
for introduc me|59|a16b-4
for invit|62|a9b-4
for invit me|62|a9b-4
for it|35|a-22b22c-6e26f-8g-12h-9
for it $|62|d-4e6
for it ,|55|a5b4d-5e7
for it i|55|a-10d19e4
for it you|59|a-7b8d-5e6
for lend|62|a5d-6f6
for lend me|62|a5d-6f6
for let|36|c-7d-23e58f-9g-9h-8
for let me|36|a-4b-5c-7d-22e61f-9g-9h-7
for look|62|a-4e-4g7
for make|52|a12b-6d-4e-7f4
for make me|59|e-4f6
for make time|62|a10b-4
for me|30|a24b4c-13d-4e-5g5h-13
for me $|50|a-12b6e-9f17g-4h-4
for me ,|50|a9d-9
for me ?|62|a-6d-4e-9g24
for me i|47|a16b4d-8e-9g-4
for me on|57|a11b-5d8e-5
for me the|62|a4b4e-5
for me to|57|a-4d-6e20g5
for meet|39|a42b-11c-5d-10e-13f-8g-5h-6
for meet me|54|b6
for meet with|41|a45b-15c-4d-9e-12f-7g-4h-5
for mondai|59|a16e-5
for more|62|d15e-7
for my|40|a27c8d-21e-5f-8
for my first|55|a5c8d-7e-4
for my own|62|b5d-4e-4
for myself|62|a10b4d-4e-4
for new|62|a5d-5h14
for nine|49|a16d-5e-7
for nine year|49|a16d-5e-7
for no|62|a-14b4e-4h9
for not|55|a4d-13e31
for not mind|62|a15
for now|59|a7c-4d14
for on|55|a-9b13
for our|57|e-6h7
for over|62|a-5b-5c12d-8e15
for question|62|b4
for receiv|54|a17d-4e-8
for receiv me|54|a17d-4e-8
for saturdai|62|a10d-5
for see|42|a31b-9c-6d-16e6h-7
for see me|43|a32b-8c-6d-14h-6
for seven|50|b11d-4e-9
for seven year|51|b9d-4e-8
for show|46|a35b-11c-6e-13f6g-6h-6
for show me|47|a41b-11c-5d-9e-12f7g-6h-6
for six|39|a33b-5d-13e-19f-6g-7h-6
for six year|41|a33b-8d-12e-17f-5g-6h-6
for so|62|a12
for someon|57|a-8c9d-6e6f-4
for speak|57|a10
for speak with|57|a10
for squeez|62|a16b-6
for squeez me|62|a16b-6
for such|62|a19b-5d-4e-4
for such a|62|a19b-5d-4e-4
for take|42|a37b-10c-6d-5e-17f-7h-6
for take me|62|a13e-4
for take the|47|a16b-6c-4d-6e-8f-5g5
for take time|59|a13
for talk|57|a12b-4e-4
for talk with|59|a9
for tell|47|a-12b-9c-5d-9e36f-4g7h7
for tell me|49|a-10b-10c-4d-5e41g8
for ten|51|a21b-6c6d-9e-7g-4
for ten year|54|a23b-5d-6e-5
for that|44|a5b10d18e-21f-5h-4
for that ,|62|a-4b4d11e-4
for the|9|a33b-4c-22d-29e19f5h-5
for the bacon|62|a13d10e-4
for the brew|59|a4d-4e-5g4
for the bu|62|a4
for the call|62|a-4e7
for the chanc|47|a24b-9c-5d-8e24f-6g-4h-4
for the chat|51|a-29b-7c-4d-7e-11f34g-5h-5
for the coffe|55|a11c-4d-4e6
for the convers|59|b10
for the counti|57|a16d-4e-4
for the fair|57|b8d-5e6
for the first|51|a17e-10h-4
for the friendli|62|a20b-5e-4h-5
for the good|55|a12b20d-6e-10g-5
for the honest|62|a14
for the hour|54|a28b-8d-6e-7
for the interview|27|a76b-15c-13d-22e-23f-4h-14
for the invit|59|a11b5e-6
for the job|55|a-11b7d-6e-4f8
for the kind|62|a21e-10
for the kitchen|62|b6e-4
for the lab|59|b-9d-4e-6f8g10
for the last|50|a9d-7e-5
for the lift|62|a8d-6e9
for the loan|62|a5b4d-5e-4
for the medic|62|b6
for the morn|62|b4
for the new|50|a-14b-8d-13e54
for the next|55|a-7b-8c5d-10e29
for the nice|62|a-12b15d-5g12
for the night|62|a-10d-8e6f13
for the opportun|44|a33b-12d-10f-6h-4
for the phone|59|b-5e7
for the place|62|a-5b8e-4
for the posit|48|a12c-4d-4e-9f-4g16
for the post|49|a-10b21d-9e-11f-4g15
for the ride|62|b5
for the same|62|a8
for the second|52|a7b20c-6d-7e5h-5
for the staff|62|a-4b-9c10d-4g9
for the summer|62|a-9b-5d14e12
for the talk|57|a5c-6d-4e-5f4
for the tea|57|a-12b13d-4e-4g-5h14
for the time|41|a25b-13d-7e11f-6g-7h-6
for the tour|50|b-7d-11e-6f25g9h-4
for the trial|62|a12b-4e-4
for the two|59|a-6b-6d8e23
for the veri|57|a21d-8e-4
for the wai|62|a-16g23
for the walk|55|a6d-5e-6
for the warehous|62|a-8b8g4
for the warm|57|a18b-7d-8e4
for thi|47|a12c-4e-4f8g-7h-4
for thi on|62|d-4e9
for thirteen|59|a5b5e-4
for thirteen year|62|a9b-4
for three|38|a52b-10c-7d-19e-23f-7g-6h7
for three year|43|a49b-17c-4d-10e-15f-4g-4h-5
for thursdai|59|a15b-5e-5
for todai|57|a51b-4d-11e-20g13h-8
for todai ,|62|d-7e-5f7g17h-6
for tuesdai|55|a6b-10d-7e-5g10h8
for twelv|57|a16b-5d-6
for twelv year|59|a11d-6
for two|39|a17d-10e21f-9g-8h-7
for two of|62|a9
for two year|47|a19e-11f-4g-4
for up|62|a12
for wait|62|d14e-4
for walk|55|a9b-5d-6e-5f9
for walk me|57|a9b-4d-6e-5f9
for wednesdai|57|a9b-5e-7f9
for which|57|a-6b10d-7e4
for which i|62|b9d-4
for year|62|a4e-6f11
for yesterdai|48|a43b-10d-11e-14f-5g6h-5
for yesterdai ,|59|a17b-4d-4e-7g9
for yesterdai i|62|a13
for you|32|a-8c-11d36e-9f-5g-12h5
for you $|62|a-7b-4d-7e8h12
for you ,|52|a-7b11d16e-10h-4
for you and|59|a-12b-6d39
for you i|49|a27b-6c-4e-12
for you if|62|a-4e15
for you to|62|a-15b4e-5f12
for you would|62|d-4e12
for your|26|a17b-4c-9d-16e34f-9g-7h-16
for your answer|62|a-6b19
for your call|62|a-5d-5e7
for your consider|59|e8
for your email|59|a-13b-8d-5e25g11
for your help|62|b6g-6
for your honest|62|a-9b-4e30
for your kind|52|c6d-7g14
for your letter|62|a-10b-9e29
for your patienc|57|a5e-10g15
for your time|34|a42b-4c-11d-19e-29f4g-10h-8
foreman|51|a12b-9e14h-4
forget|51|b-12c-4d12e12f9g-4
forget it|62|a-4b-4d8e14
forgiv|59|b5d-7e10
forgot|50|a17d-12f-5g6
forgot to|57|a12d-8e-4f-4g9
forgot to ask|59|a16d-4e-4
forgotten|54|a-12b11c-4d30e-10
forklift|49|d22e-10f-4g6h-4
form|46|a13d-5e-5f-4
formal|62|a-11c5d-8e-10f10h12
former|51|a-14b7c5d4e14f-5h-4
forti|40|a34b-12c-6d13e-19f-5g-6
forti minut|57|b-7d-5h9
fortnight|50|b10c-4e-14g8
fortnight ,|62|a11b-6d6e-6
forward|36|a49b-12d-18e-16f-11g-9h7
forward to|39|a22b-7d-10e-8f-6g-7h-5
forward to hear|45|a19b-5e-10f-7
forward to the|57|a7
foster|62|a11b5d-5
found|38|a20c6d-9e-17g-4h-7
found it|57|a14b-6
found our|62|a16b-7
found the|55|a-6b-4c9e-8g4
found your|62|a-10c9d-10e-4f9
foundat|59|a-5d21e-5
four|25|a60c-7d-16e-32f-7g-20h-8
four $|62|a-6b9
four ,|57|d-4e12
four , i|62|b-4e15
four and|59|a10b-6c6d-4e-5
four hundr|54|a6d-5e-5h7
four i|62|a8
four in|57|b-5d-6e-4f10
four of|62|a11e-4
four season|62|a13b-4
four time|62|a-10b13
four year|36|a46d-24e-24f-8g-8h-8
four year ,|55|a6b4e-4
four year and|54|a19d-5e-6
four year in|51|a5c10d-8e-5
four year of|57|a4b7d-4e-5
fourteen|50|a18e-8
fourth|52|d-11e-12g8h23
fraction|62|a-9d-6h24
frame|57|b-5d10e-8h17
frank|55|a24b-7d-6e-13g13
frankli|59|a7b-10c10d-6e6
fraud|62|a5b-4e-4f11
free|33|a16c10d18e-20f-9h-13
free ,|57|a-4d8e5
free , i|62|b-4d10e4
free for|47|a-6b12c-7d26e-11f-5g14h-5
free for a|52|a10b-7c-4d12e-7f-4g18
free from|62|c12d-5
free to|47|a15c4d-10e-11g-5h-4
freez|57|a-6b13d7e-7
freezer|55|a12b-6d9e-7
freezer ,|59|d11e-4
freight|62|a4e-5
french|54|a-6b12d-8e-9h15
fridai|30|a23b10c6d-25e-32f4h-4
fridai $|52|a19b12d-5e-19
fridai ,|50|a-20b11d-6e-6f7g-4
fridai , and|62|c6e-5
fridai afternoon|62|a6
fridai and|57|a9c-4d-9e-4f9
fridai and for|62|a13
fridai i|47|a7b-7c-5d6e-10g-4h13
fridai i would|59|a-13d-6f6h20
fridai it|59|a15e-4
fridai it wa|62|a12
fridai the|59|a14b-10e-5g8
fridg|50|a-6c-5d6e-12f7h7
fridg i|62|b4d10e-4
friend|52|a15c18d-11e-9f-4g-4
friendli|49|a19b-13c7d-11e6f-4h-5
frighten|59|a11e-5
frighten me|62|a15b-7
from|14|b12d19f-15g-6h-4
from 0|42|b14c-5d13e-18f-4g-5h-6
from 0 to|52|a12d-5e-4
from a|43|b-15d4e11f-8g-8h30
from an|62|b-5d13
from both|62|a10
from dai|59|a14b-4
from dai on|62|a6
from here|59|a14b-5d11e-6
from it|59|a-7b10d-5e-7h14
from last|55|b11d-6e-5
from me|44|b-6d4e-14f-4g19h-5
from me ,|55|d-6g5
from me i|59|b4
from mondai|62|b4d8e-6
from my|39|a8b29c-7d-16f-7g-9h8
from my current|59|a11d-5e-4
from my heart|62|a8b-5e9
from my present|62|a-10b6h9
from my side|57|b7d5e-5
from next|62|a-6b6e6
from on|62|a-4b8e-4
from our|59|a38d-6e-7f-6h-4
from that|57|a-7b-4d-6e29
from that ,|62|a-6d-6e25
from the|25|a-20c9d13e-18f6g-4h8
from the 0|48|a-17b38d-11e-11g-7
from the first|59|b5c10d-5e-7
from the insid|62|a11e-4
from the interview|52|a-21b-7c5d19e-14f5g15
from the other|62|a-4b7d-4e-6f10
from the phone|62|a6b-6f11
from the school|62|a4g-4
from thi|62|a-10b-5d-5e37
from two|62|b4
from you|37|a37b-13c-9d-11e12f-6g-8h-6
from you $|46|a17b-5d-6e10f-7
from you i|59|a8b-10d11e4
from you soon|57|a10e-4
from your|47|a-17b21c-5d12f4g-7h-5
front|40|a-8b7c-6d11f-9g-9h13
front desk|51|a-22b16d7e-5
front of|59|a-7d21e-7
front offic|62|a7b-4
frozen|62|a-6b5d13e-4
fuel|62|a-8b-6d12e-4h10
full|40|a14d20e-16f-5g-6h-7
full time|55|b-7c5d19e-10
fulli|59|c7d-11e9
fun|50|a18d-9e-9f6g-5h-4
fund|57|b4c-6e-7f9
fundrais|57|b-4c6d-8e11
furnitur|59|a14d-4e-7
further|38|a16b12c-6d-6e-16f-6h-5
further ,|57|e-5
further , i|62|b4e-4
further inform|57|a18b-4e-6
further question|55|a-6e-4g4
further question ,|59|a-6
fuss|62|d12e-5
futur|50|a-17b-6e26
g|59|a10e-4
ga|50|a-5b8c5d6f-4g-5h-4
galwai|59|b-8d16e-4
game|54|a-12b-5d4e14h14
gap|59|b-5d-4e-5h14
garag|55|c5e-6
garden|43|a4d36e-16f-7g-6h-5
gari|62|
gate|48|a26b-7d-12e-4
gave|32|a-5b-4d21e5f-15g-15h18
gave me|35|a5b-11c8d7e-11f-10g-12h23
gave me ,|57|a5b7d-9e-7h18
gave me a|54|a22b-6d-4e-6
gave me on|62|a6
gave me the|59|b-5d12
gdansk|57|a4b-5d25e-5h-7
gdynia|62|c7d-5
gearbox|62|a4b-5e11
gener|43|a-19b20c15e-15f-4g-6h-5
gener $|62|a-15b8c8d9e-6
gener with|62|a-9b4c12d-5e-4
gentl|62|a-13b10d-5e8
gentleman|52|a10d-7e-9g6
gentli|62|a-10e18
german|57|a11b-7c9e-5
german ,|62|b-4c10
get|23|a6b-27c15d6e35f-12g4h-17
get a|47|a4b-6c14d-7e-22f6g5h-5
get an|59|a9b-8d-4g12
get back|55|a-20b-5d-9e39g14
get back to|57|a-15b-4d-8e25g15
get in|57|b12d-6e-6
get in touch|62|b14d-5e-4
get it|50|a-21b4c-4d6e34f-5g-5h6
get it i|59|a-5d-4e18
get me|50|a12g7
get me at|62|a-7d10e7
get me on|57|a9d-5e-5g10
get on|55|c-4d8e-5g8
get rid|62|a10d-4e-4
get rid of|62|a10d-4e-4
get stuck|62|a16b-4
get stuck in|62|a16b-4
get that|62|b-5c9d-5e16
get the|43|a28b-7d-4e4f-7g-7h-6
get the job|55|a21b-6d-8e-6
get thi|62|a15b-6
get to|48|b-4d16e-8g-4
get to know|57|d12e-4
get two|62|a-10b-6c-4d19e20
ginger|62|e8
girl|50|b-7d-7e22g9
give|30|a57b-14d-19e5f-14g-7
give a|62|
give me|38|a25d-19e17f-9h-8
give me a|49|a4b6c-4d-7e4f-4g9
give me an|57|b8d-4e-5
give me so|62|a19b-4d-6e-4
give me the|59|a13e-4
give my|57|d10e-6
give the|62|a-4b-4h11
give you|50|a25b-7d-10e4h-4
give you a|55|a11b-4d-8e8
given|45|a6b11c-4d-13e-15f-5g-4h13
given below|62|a-6b9e-4
glad|26|b-5c-4e16f4g-11h-13
glad i|62|b8e-4
glad of|45|a-18b7c7e10f-6g5h-4
glad of ani|59|a-14b6d-5e7g11
glad of it|62|b-5c9e-8
glad of the|57|b11d-6e-4
glad to|30|a18b-14d-8e-4f13g-11h-10
glad to answer|62|
glad to be|55|a-10b8d-5e12f4
glad to come|55|a11d-4e-7
glad to do|62|a-7e-5h11
glad to have|59|a-11b-6c-4d-5e-5f22
glad to hear|48|a-22b-12c6d16e17h-4
glad to know|57|b-7e14
glad to learn|59|b8e-6
glad to see|62|a-7d18
glad to send|57|b7c11d-10e-4f-4h-4
glad to start|62|a13b-5
glad to work|59|a19
glad you|55|a9d5e-4
gladli|41|a20b11d-15f-6g-7h-6
gladli do|59|a6b-4c5e-6
gladli do it|62|b-4c6e-5
gladli i|62|b5d-4e9
glass|54|a-8b12d-4
glove|62|b4e-6
go|26|b35c-8e13f-16g-7h-5
go ,|55|a-11b5d-4h8
go from|62|a-10d15
go i|59|a11b-4d-5e9
go in|57|a8b-10c4d6
go off|57|d10e-12
go on|44|b18c-8d16e-6f-7g-7h-5
go round|62|a22e-5
go through|62|a13b-5
go to|45|a-11b24c-7d-11e17f4h-6
go with|62|a8b-5c6e-5
goal|57|a8
goat|57|a7b-10d22e-4
god|47|b7e16f-4g-5
god bless|59|a6b-4d-4e4
goe|44|a15b-9c-7d-9e31f-7h10
goe to|62|a-8d-4e-4g6h14
goe well|62|b-7d-5e23
gold|62|a5b-5d13e-5
gone|37|a-23b28d38e-14f-9h-9
gone to|57|a-7b5d23e-7g-4
good|19|b-26c-12d30e27f7g23h-22
good $|62|a-11b-4d8h17
good ,|62|b5d11e-8
good afternoon|62|b-6f-6g33
good as|59|a-10c4d4e7
good dai|51|b6d-13e20f-4g4
good deal|57|a-11b-4c7d7e10
good enough|62|a-4b-4c12d6e-6
good even|62|a-15b7g20
good experi|62|a19b-6e-5
good fit|62|a6
good for|51|b-11d16e11f-5
good for me|62|a-6d-4e21
good i|57|a20e-10
good i am|62|a12e-8
good luck|45|a-15b-11d8e48f-6g-6h-5
good luck with|47|a-14b-9d13e36f-5g-4h-4
good morn|52|a-20b-4d9e-11f-4g45
good morn ,|54|a-18d-6e-7g47
good of|48|a20c-4d-10e4g-5
good of you|48|a20c-4d-10e4g-5
good on|55|b-8c-7d13f7
good start|57|a-10d-6e18
good time|59|a-5b5d-4g6
good to|41|c10d-20e-12f19g-10h-7
good to meet|59|a-13b-5c8e-7f14
good to see|62|a8
good to talk|62|c-7d-4e-5f12
good wish|62|a-7d19
good with|62|a19e-6
got|23|c-6d38e19f-19h-15
got a|44|a17b-9c-7d24e-13f-7h-6
got home|62|a13b-5d-4e-8g20
got it|47|a-10b-6d13e33f-6g-5h-5
got me|59|a12b-4c4e-8
got my|40|a9b11c-8d20e-22f-5g-9h-5
got my own|59|a6b6d-4e-6
got on|62|a-11b4c11e-8
got out|62|d22e-8
got the|41|a-8d6e34f-6g-8h-7
got to|51|a8d-7e-9g10
got two|59|a7b-4d-5e9
got your|57|a-16b-5c4d-16e57
govern|57|a-6d-5e14
gown|62|a-8b13d-4
grade|45|a11c-4d7g-5h-4
grade 0|59|a5b-4d10
grader|62|a4d14e-8
graduat|54|b4c-7e-8
grain|59|c14d-8e-5
grand|52|a13b-12c-4d-9e11g11
grandmoth|55|a16b-5d-5e-5
grant|51|a-10c-4d13f-7g9
grate|32|b8d-11e35g-7h-13
grate for|41|a11b-6e12f-8h-7
grate for the|47|a20c-5d5e-6f-4g-4h-4
grate for your|59|b-7c13d-5e4
grate if|59|a-4f8
grate if you|59|a-4f8
grate that|59|a-6b-13d6e32
grate that you|59|a-6b-13d6e32
grate to|46|b21c-4d-11f-4g-4
grate to hear|62|a-7d-4e13
grate to the|62|a-7b11
grate you|55|a15b4d-12e5
gratitud|62|a15
great|33|a10b-16d6e8f10g-4h-11
great ,|62|a4b-8g17
great thing|62|b-6c11d-7e14f-5
great to|52|b-5c-5d-7f11
greatli|55|b4d7f-5
green|48|a14c-5e-5f-4g-4h8
greenhous|62|a11e-4
greet|48|a-22d51e-9f-5g-4h-6
greet from|59|a-9d40e-11
greet to|59|a-12b6d23e-4
grei|59|b-7d12e-8h13
grew|59|a4b8d-4e-5
grew up|62|b11d-4e-4
greyhound|62|a9b-8g7
grill|51|a32b-10d-8e-9
groom|62|a5b4e-5
ground|51|a15b8d-7e-13
group|40|a6b-10c11e-11f4g-8h-8
group ,|59|a4
group of|62|a17b-5e-4
grow|52|a-14b-4d17e16
grown|57|a12b-7d15e-7
growth|59|a-8b-6d12e21
guard|55|a5b-4c7d-6
guess|50|b-4d10e4g-4
guess you|62|a-14d10e15
guest|51|a-15b-5c12e14f-5h7
gui|43|a5b6c-6e27f-6g-8h-6
gui with|62|a4b5e-4
guid|59|a-6e-5f11
gut|55|a-6b-7c-4e36g-6
gut ,|62|a-9b-4d-4e38
gym|62|a8
ha|23|a-23b40c-17d32f-18g9h-18
ha $|62|a-4b10e-4
ha ,|62|a-10b9e6
ha a|51|d16e-4
ha agre|59|a12d-5
ha agre to|62|a14b-4d-4
ha becom|62|d9e7
ha been|41|a4b24c-9d-4e-4f-4h-8
ha been made|62|a-5b8d-8g12
ha come|62|a-9b7e8
ha gone|62|b25d-9e-5
ha it|57|a-13b4c-4d-4e-6g34
ha kept|62|a-6d-4e-5h10
ha made|59|a7e-5
ha made me|62|a5
ha met|62|a-8b14d-5
ha not|55|a-17b18d5e-6
ha onli|62|a11b-4e-5
ha stai|62|a-11d8f7
ha the|49|a-9c5g8
had|19|a8e26f-13h-18
had a|34|a-20c-11d8e27f-4g4h-4
had a chanc|59|a-9b9d-4e-5g15
had a good|51|a-17b7d22e-7f-4g4
had an|62|a-7b8d-4e-5g10
had been|55|a4d-4e9
had hope|59|a-7b-6d-8e32
had i|62|d-4e19
had me|52|a-8b7d-7
had more|62|a-10b-8d-4e41
had my|42|a-10b-11c9d5e-8f4g13h-6
had my interview|50|a-14c14d-9e-9g8
had no|51|a30b-8d-5e-9
had no idea|62|a15e-5
had not|49|a16e-5
had on|59|b5d5e-4
had on the|62|a-7b6d6
had so|59|a13d7e-7f-5
had the|43|a-15b10c7d-7h8
had the same|62|a9b-4
had three|62|a14d-4e-5
had to|52|a-16b8c5d-8e25g-5
had to be|62|b9e-4
had told|57|a-9c6
had told me|62|a-5d4
hail|62|b7
hair|62|d9
half|36|a13c4d27e-33f-6g-12h-10
half a|57|a-7b-6d33e-5
half a year|59|a-13b-5d36e-5
half an|62|a-8b-4c7e-7f8
half an hour|62|a-8b-4c7e-7f8
half of|52|a10c5e-9
half of the|62|c8d-5e-6
half term|62|a11e-8
half the|51|
hall|49|a-19b8e4g-4h6
hall with|62|a-11b8
hand|32|a9b12d-13f-11g-13
hand ,|52|b-5c-4d19
hand and|62|e-5h7
hand i|55|b4d-6e16
hand in|62|b4d-7e12
hand on|57|c6
handl|39|a26b-7e-20f-7g-8h6
handl ,|59|a4d-4
handl a|62|b4
handler|62|f12
handov|62|
hang|48|a-4b12c-5d26e-5g-7h-5
happen|46|a-16b24c-6d-16e32f-6g19h-7
happen to|62|a-10b5
happen to know|62|a-10b5
happi|25|a11b-8c-15d19e-14f20g-19h-4
happi for|57|b-7d10e24f-4
happi if|62|d-4e14
happi to|27|a19b4c-11d-13e-27f15g-16
happi to answer|55|a5b4e-4
happi to be|50|b4d-7e8f4g-4h-4
happi to come|47|a19b-9e5f-4
happi to do|62|a10b-4
happi to hear|62|a-4d8e-6h8
happi to join|55|a5b-6d-5e-6f10
happi to learn|62|a4
happi to send|55|d5e-5f7h-4
happi to talk|59|b-6d6e-4h13
happi to work|54|b7d-4e-4
harbor|51|b-10c11e-4f-4g-4h13
hard|43|a8c-8d7e15f-6h-5
hard feel|59|a-8e33g-4
hard to|59|b6
hardwar|62|a-6e-5h12
hardwar shop|62|a-6e-5h12
harvest|55|a12b-6d23e-10
hat|54|b-7d21e-5
hate|59|a-11b22d9e-7
have|5|a14c-8d11e-4f-8g-12
have $|62|a-6b-6c-5d-6e23f25h-8
have a|30|a-4b7e-8f6
have a degre|62|a10
have a few|62|d6
have a good|55|a-5b-7e-10f13g10
have a great|62|a-7b-5c9e10
have a minut|57|a-6d-5e23
have a moment|62|a-6c16d-6e-4
have all|57|a11b12d-7e-6
have alreadi|47|a-7b-9d5f17h-5
have alreadi told|62|a10e-5
have also|62|a-5b-6d-4e-4f20
have an|52|a6b10d-6e-7
have an idea|62|b6e-4
have and|62|a-8g20
have ani|55|a6b9d-5e-5
have ani question|62|a9
have anoth|62|b-8e26
have attach|62|a-9d-6e-4h24
have been|25|a12c6d13e-22f-11g-6h-10
have been a|41|a38b-13c-6d-9e-12f-5g-4h-4
have been an|62|a7b-4
have been ask|59|d8e-7f7
have been in|54|b-6c4e4
have been on|55|a19b-4d-6e-4
have been read|59|a-9c5d-7f10
have been there|62|a8b-5
have been think|62|b-4d-4g17
have been try|59|a-13b9c7d-6
have been wait|62|a-12b25d-6e-4
have built|55|a18b-7d-5e8h-4
have carri|62|
have chosen|59|a-15b-4d-9e26h15
have clean|62|a6b-6d-4e-10h19
have close|62|a16b-4
have come|55|a-11b12e5
have decid|62|a5b-6d-4e-9g24
have done|36|a21e-15f-8g-10h-7
have done better|62|d-4e8
have done four|62|a11e-5
have drawn|59|a-18b15d-4f-4h16
have driven|55|a19b-6e-6
have ever|62|d8e-4
have finish|54|c-4d30e-8h-5
have finish the|62|a-4d18e-4h-5
have five|59|a4e15
have five year|62|a9
have given|62|a-8d-7e-5h23
have gone|46|a-12b-5d42f-5h-4
have got|34|a33b7c-9d-4e-19f-9h-8
have got a|55|a15b-8d9
have got my|42|a6b20c-5d-6e-17f-4g-8h-4
have got the|59|a10d-5e-5
have guess|62|d11
have had|40|a32b-5c-9d6f-7h-10
have had a|59|d-4e-4g16
have had my|55|a9b-8d28e-8
have handl|57|a11e-4
have heard|57|a-10b14c9d-6e-6f-5
have heard noth|59|a-10b12c9d-5e-5f-5
have held|59|a8e-4
have it|47|a16b-8d-9e11f-4h6
have it by|62|a-6d-4h13
have just|54|a12d-11e-7f8h-4
have kept|52|a-9b14c-6d13e17f-6h-8
have learn|59|d10e-6
have learn to|62|b-4d12e-5
have learnt|62|a-14b14d8
have led|57|a9
have left|55|b4c7e-7g-6
have like|59|b-4d-6e24
have look|62|a16b-4d-4
have made|47|a-7c-5d-10e10f-4g5h9
have made a|59|d-6e-8g5h14
have manag|50|a7b-4c4d-5f-4
have manag a|59|b-5c7e-5
have mani|62|a-15c11e-10f11
have me|39|a63b-17c-6d-18e-15f-9g-6
have me at|57|a19b-8
have me in|50|a38b-9d-7e-10f-6
have me out|62|e6
have met|51|a-8b5c-6d-9e-8f16h-4
have more|62|b4
have move|55|a-10b-9d52e-11
have my|35|a7d-8e6f-4g-10
have my own|62|a11b-4
have never|47|a13b7c-7e-11g-6
have never seen|62|a13d-5
have no|57|d-7e4f12
have not|39|a-10b10c-8d-6e16f-9g12h9
have not been|62|b-5d-5e12h8
have not forgotten|59|a-12b8d24e-7
have not heard|57|a-7b10d-4e-8g15
have not stop|62|a6d-4
have now|47|a-10b5d30e-13f-5g-5
have on|55|a-4d7e-5g5
have pass|62|a9b-6e7
have prepar|59|a17b-10d-5e-5h15
have put|48|a-14c-4d11e10f-4h4
have put togeth|62|a-8b-4d6e-6h13
have reach|62|a-11b17
have read|49|a-18d13e41f-4g-4h-6
have read the|62|b-4d10e15
have read your|55|a-12b-12c4d7e36h-4
have run|44|a38b-5c-4d-10e-15f-4g-4h-4
have run a|51|a4b6e-8
have rung|62|a-9g12
have said|52|a13b-4c-6d-12e29h-4
have save|62|a-14b18d-6e-4f7
have seen|50|c5e-10
have sent|62|a-10d20e-4
have set|59|a-14b8d8e9
have sign|57|b-5c4d-10e18
have sign up|59|a-9c5d-8e20
have sinc|43|a-12d55e-18f-8g-5h-7
have six|59|a15b-4e-4
have six year|62|a13
have sketch|62|d-5e-5h14
have sold|57|a9b6d-5e-6
have spent|51|d7e-5
have start|62|a-13b4d26
have still|55|d7e-5f9
have still got|57|a-9d9e-4f9
have taught|48|a16b6c4d-12e-10f-4h-4
have the|39|d11f-7g-7h4
have thought|55|a-4b10c6d-7e-5
have three|62|a6b-6c6
have time|59|a-5b9c-4d-4e17
have to|46|a-4b7c4d9e-5f-4g-5h-5
have told|51|a17b-7
have told my|59|a9b-6d-4e6
have train|59|a18b-4e-4
have translat|62|a10e-4
have tri|57|b6d4e-7
have turn|62|a-7b6
have twelv|59|a-6b7c7d-7e-4
have twelv year|59|a-6b7c7d-7e-4
have two|48|a13d-7e-9f-6g-4h-4
have two year|62|a13b-4
have us|59|a-16b5d-7h20
have want|62|d-5e11
have work|43|a16b-9d-7e-10f-4g-4
have work in|62|
have work with|57|a5b-6c4d-6e-4
have written|51|a-9d10e-10h17
have you|42|a-41b36c-5d-22e-23f26h-6
have you ani|62|a-9b25e-5
have you got|59|a-9b12d-6e-5
have you in|62|a-14d-5e-6f23
have your|59|a6b-5e7
he|33|a6b8d-14e-10f-13g49h-12
he had|62|a19b-5e-7
he is|48|a-9c-4d-9e26f-4g20
he know|62|a7b4d-4e-6
he sai|62|a-10c16d-6e-11g14
he told|62|c-5d27
he told me|62|c-5d27
head|37|a14b-5c9e-14f-10h5
head ,|59|a8d-5
head of|57|a11b-13c9d23e-13
head offic|59|a19b-6d-5e-8g16
headset|59|a9e-5
health|49|a5b-13d21e-5
health and|62|a9
health insur|62|a4
healthi|62|e11
heap|59|a8b4d-5e-4
heap for|62|a6b5e-4
hear|22|a-5b-11c26d-17e32f-14g-14h-5
hear ,|62|a-4c-4e18g13
hear ?|62|a-11b14
hear a|62|e7
hear about|39|a34c4d-9e-13f-4g-9h-9
hear about the|42|a45b7c-6d-12e-15f-10g-6h-7
hear from|38|b-15c6e16f-7h-6
hear from you|40|a17b-10c-7e11f-5g-5h-5
hear how|47|a-9b-7c9f10g-4h-5
hear how the|59|b-4c-5f9
hear how you|62|b-4c16d-13
hear i|59|b-8d7g5
hear it|49|a-14c-4e27g-4
hear it ,|62|a-8e24
hear me|62|a-7b11
hear more|55|b8c4e-5f-4
hear more about|59|b11
hear my|62|d-4e-5h20
hear of|51|a-5b-10c21d15e-13f-4h-5
hear of it|62|a8b-4c-4d22e-8
hear that|48|a21b-10d4e-9f-4
hear that the|62|a10
hear that you|57|a13b-7c6d-4e-5
hear the|59|a-4b-8c14e11
hear what|54|a-19b-5c20d-12e8f-7h16
hear what you|62|a-16c9d-5e-10f-4h20
hear you|62|a-8d4f6
heard|42|a9e-22f-7g18h-6
heard from|62|a-12d19e-6g20
heard noth|59|a-10b12c9d-5e-5f-5
heart|45|a10b13c-4d-15e8g-6h-5
heart i|59|a13b-4e4
heartbeat|57|a13d-4e-4
heartbeat my|62|a5
heat|52|a16b-12c-4d8f-4g8
heat pump|62|a10d-4e11
hei|57|d10
heidelberg|62|b-4
held|44|a13d-8e-8f-9g4h9
held on|59|a4e-4f-5g12
hello|37|a-63b-39c-7d26e-22f4g127h-12
hello $|62|a-7b-4d6e-4f19g-6
hello ,|44|a-28b-36c-8d-16f-13g114h-5
hello , it|55|a-7b-12c-4d-10e-6f-6g45
hello , thi|62|a-9b-7f-4g22
hello from|54|a-18c-4d44e-10f12g-9h-5
hello from the|62|a-6e-7f18g-4
help|31|b4e21f-11g-9h-11
help $|55|a11e-4
help ,|59|a-4b4e-4g7
help desk|62|b-4d9
help me|49|a-18c4d6e25h-4
help to|57|a11b-5e-5
help you|49|a19b5d-7e-8
help your|59|d-6e13
henderson|62|a4
her|34|b23d-10e-6f-9h-12
her $|62|b10d-5
her for|62|b5d-4
her own|59|a-6b5d-5e7
here|27|a-79b-36c-26d47e-56f72g35h34
here $|46|a-35b-5d-16e-20f56g-9h-8
here ,|52|a-7b-10d33e-7f-4g16h-4
here ?|62|b-6c-6f13g-4
here and|57|a-4b-5d14e-6f8
here ar|62|a-17b-4c-4d4f-5h32
here for|62|a-14b6d17e-10f7g-4
here i|47|b-20c-5d14e-10f6g17h-6
here i am|57|a-10b-7c-4d4e-5f11g9h-4
here if|59|a-9b-6e-5f22h-4
here is|47|a-14b-11c-4d8f-12g10h43
here is the|59|d-8e-9f-7g-5h36
here it|57|b-5c-4d8f6g9h-4
here it is|57|b-5c-4d8f6g9h-4
heritag|62|d7
hi|28|a12b-29c-11d8e-31f-8g87h-16
hi ,|50|a-24b-23c-4d-14e-10f-8g95h-6
hi , it|62|a-4b-9d-9e-4g34h-5
hi number|62|a12
hi own|57|a6b-4d6e-6
hi phone|55|a20b-8d-4
hide|62|a-5b7d13e-4
high|55|a14b6d-6e-8
hill|54|d9e4
him|41|a-12b-10c11d-14f-7g35h-5
him ,|59|b-8e7
him i|62|g-4
him to|62|a-5b-4c5e-5g17
hip|59|a9b-6d10e-4
hire|38|a-46b-4c12d53e-9f4h-7
hire ,|59|a-10d11e14
hire again|62|a-7b-6c9d21e-5
hire me|62|a-14b-6c6d9e-4f13
histori|59|b-7d6f9
hit|62|a13d-4e-4
hive|62|a-18b-4d15e-12f16g-4h19
hiya|62|a-9b4d4e-5g17
hiya ,|62|a-9b4d4e-5g17
hold|35|a24b-11c4e-8f-11
hold a|54|a22b-7d-6
hold my|55|a9b-4d10e-6
hold the|50|a14b4d-7e-7
holidai|41|b4c-6d-9e27f-6
holidai ,|59|a-6b4d-7e23
holidai ?|59|g7
holidai and|62|a-13b-6d17h10
home|28|a50c9d-16e-32f-16g-5h-8
home $|62|a6b5d-4e-6
home ,|54|a-4b5d-6e-4g18h-4
home and|48|a12b-8d-12e-8f-5h17
home for|62|a9
home from|62|a-18b8c18d-6
home i|47|a25b-4c-4d-9e-8f-4h-5
home it|62|a-17d27e-4g21h-7
home with|62|a-4c6e-5
honei|62|a-10d12e-6h12
honest|43|d-17e30f4g-7h-7
honest talk|62|a10d-4e-9f12
honestli|54|a4c-4d-6e9f7
honestli do|62|a11e4
honestli do not|62|a11e4
honor|48|a19d-9e-6
honor to|50|a5d-6f4
hop|57|e6
hope|19|a-69b17c-19d82e39f10g-13h-25
hope all|55|a-16b-11c7d27e6f-6
hope all is|62|a-9b-7c10d16f-5
hope everyon|62|a-15b-6d31e10
hope for|45|b-4c-5d-17e33f-5g-4h-4
hope for anoth|62|a-4b-5d-4e19
hope for i|62|e8
hope for the|62|a6d-5e-4
hope i|49|c5d-13g7
hope i can|59|a11b-7d-4f6
hope it|49|a-12b7c-4d14e6g-4h-6
hope it is|52|a-17b10d17f5g-4h-5
hope my|59|b8e-7
hope she|62|a-10b-7d-4e35
hope that|50|b12c-4f6g-5h-4
hope that is|62|a-11b23e-10f10
hope the|33|a-57c-18d71e63f-17h-4
hope the move|62|a-6d17e-5
hope the new|47|a-24c-5d18e35f-5g-6h-5
hope thi|57|a-15b32e9f-4h-4
hope to|37|a11b-8d-26e-30f25g7h-7
hope to be|55|a5b-4d-7e-7f7
hope to hear|51|a16b-4d-6e-7f-4g4
hope to join|52|a-16b-10d-7e-8f35g-5h-4
hope veri|62|a7b-4d-4e9
hope veri much|62|a7b-4d-4e9
hope we|57|a8b-6d-13e-7f16g-4
hope we can|62|a-4b-4d-9f12
hope you|38|a-17b16d54e-21g-9h-11
hope you ar|54|a-12c-6d51e-13f-4
hope you do|62|a-5b-6c6d14e-4
hope you had|62|a-4b13d-7
hope you rememb|62|a-8b-6c11d16e-6
hope you will|51|a10b-8d-14e8f12h-4
hope your|55|a-13b-7c-5d42e-10h-4
hors|59|a-9b7d5e-4
hospic|54|a6b-7d9e-4
hospit|35|a-11b15c11d23e-25f-5g-11h-9
hospit ,|55|d17e-9
hospit i|55|c5d4e-8
hospit in|57|a-16b8c8d11e-6f-4
hot|51|a9d-7e4
hotel|45|a10b-12c7d-13f4g6h-5
hotel in|62|a5b-4
hour|29|a45b-19c-4d-21f13g-11h-6
hour $|59|a7b6e-6
hour ,|47|a8c4d-4e-13f5h-6
hour , and|59|a17b-4d-5e-5
hour and|57|a-10b-4d-6e33
hour i|62|a-7b6d7
hour of|57|a10b-5d-5e9
hour on|52|a17b-4d-8e-7f-4h10
hour you|54|a24b-8d-5e-5
hour you gave|59|a17b-5e-4
hour you spent|62|a10b-4
hourli|55|a12b-8e-6g5
hous|33|a24d4e-21f-5g-5
hous $|62|d9e-6f-5g7
hous ,|57|a19b-7d6e-5
hous i|54|a-4b11d-4e-8h5
hous in|62|a-17b10d8
hous the|62|a7
household|62|a9
housekeep|62|a-7e-4f16
how|19|a14b-6c16d-10e6f-15g-18h10
how far|62|a-4b12e-6
how good|62|a11b-5d6
how i|35|a-4b-23c-12e32g-11h39
how i could|59|a-14b-6d11e34
how i would|45|a9b-13c-5d7e-21f-5g-5h30
how it|50|a25d-8f-7g-4
how kind|62|a10b5d-8
how long|62|a-7d-4e-6h16
how mani|49|a13b4c-4d-9e4g-4
how mr|62|a11b-4
how much|50|a5d4e-9g4
how much i|62|a4b6d-4
how much is|62|b-7g7
how my|62|a4b-6d-4e20
how the|40|a13b12c-9d-18e-4f4g-4h-6
how thing|57|a-10c-5d16e-5g9
how thing stand|59|a-6e-4g10
how to|45|a16c4d-5e-9f-4g-4h-4
how you|38|a-5b-17c41d21e-24f-7h-12
how you had|62|a4
how your|47|a-9c13d-8g-4h-5
howev|62|a-5b4c6e-5
hr|49|a-10b4d4e-6g6
hull|52|d26e-8h-4
hum|62|a4
humid|62|a14e-4
hundr|36|a42c-7d-13e-7f-7g-8h-4
hundr and|57|a-9b8d-6e12
hundr dai|62|d-4e8
hung|57|a-7b30d-13
hung up|62|a-9b8d-4e4
hungri|62|a9b-5e-4
hurri|47|a-13b12c8d-7e-15f6g-6
hurri ,|59|b18d-8e-6
hurt|62|b-6e13
husband|54|a7b4d-7e7
hvac|62|b8e-4
hygien|55|a-4d-6e8f6
i|0|
i $|59|b8c4d-8e-6
i admir|57|a-9e19
i agre|57|a20b-5d-4e-5
i also|47|a5e-7
i also have|62|a8e-4
i am|7|a-4b20c8f-19g9h-24
i am a|39|b-6c12d14e-11g-7h-6
i am all|62|a9b14d-6e-5
i am alreadi|62|a9b-6d-4e16
i am also|59|b9
i am alwai|55|a-7b7c8d-9f-5
i am an|59|a22b-7d-5e-4
i am around|52|a13b-5d-9e-5g6
i am as|54|a7b14d-11e-6
i am ask|54|a-12b12d-4e18g-4
i am at|40|a-17b14c-7d19f-4g-7h-5
i am avail|44|a7b13c-4d-9e-12f-5h-5
i am call|49|a-17b-29d-7e-11f-8g70h-4
i am certifi|59|a5b5d-4e-4
i am check|59|a-7b12e-6
i am confid|57|a9e-4
i am convinc|62|a12e-4
i am count|62|b4d10
i am curiou|62|a-13b6c8d10e-4f-5
i am disappoint|59|a-7b-10d-5e35
i am do|59|a8b-7d-7e7
i am eager|52|a25b-8d-5e-8
i am easi|62|d6
i am even|62|g16
i am excit|51|a20b-4e-6f-5
i am follow|51|a-12b20c-4d-5e-13
i am free|44|a5b13c11e-14f-7g-6h-5
i am get|62|a-5b13e-5
i am glad|44|c5e12f-4g-6h-5
i am go|62|a-4b-6d-6e26
i am good|57|a8b4d-4e-6g-4
i am grate|39|a7b4c-9e29f-8h-8
i am happi|43|b-4c-4d-6e12f4g-4
i am home|57|a4d-5e-4g18
i am hope|51|a-17b9c6d4e-9f11g-4h-4
i am in|44|a-10b8c8d16e-16f-5h-6
i am interest|54|a4d10
i am just|52|a-7b30d-10e-9f-4
i am keen|54|a6c8d-6e-10g-4
i am learn|62|a-23b-4c13d29e-4
i am leav|59|a4b-6c8e-6
i am licens|62|d12e-4
i am look|47|a12b-9c23d-11e-11f-8g-4h-4
i am move|62|a5b16c-4d-5e-5
i am much|59|a12b-5d-7e12
i am never|62|a4b-7e11
i am not|43|a-20b10d5e32f-8h-5
i am now|52|b-9c6d18
i am oblig|57|a13d-5e-4
i am off|55|b13d-6g-4
i am on|38|a7b10c-6d4e-23g10h-7
i am onli|59|b6d-6e6
i am reachabl|59|a14d-4e-4
i am readi|54|a30b-12d-5e-6
i am realli|55|a24b-6d-4e-5
i am ring|55|a-12b-14c-5d-6e-5f-4g54
i am send|59|a-18b-7d-7e10f8h26
i am so|62|a7b-6c-6d27
i am sorri|46|a-15b-7c5d-14e39f-5
i am stai|55|a-12b-8c-5d7e29g10
i am still|30|a-58b66c-11d14e-35f-11g7h-11
i am sure|52|a8b-9d-5e23
i am thank|40|a11b19c-6d-8e10f-6g-8h-8
i am the|47|a-24b23d10e-4f6g-8h-5
i am think|59|b-7c17d9e-9f-5
i am to|57|b11d-15e-10f15h-4
i am train|62|a-6b15
i am try|59|a-16b4c20d-5e-8g6
i am two|62|a-12d-8e24f8
i am up|52|d-7e-9g4
i am us|50|a26b-8d-5e-10
i am veri|39|a25c-4d-9e-16g-7h-4
i am wonder|59|a-9b8d-4e-6g13
i am work|62|b-5d9e10
i am write|42|a-4b20e-14f-6g-8h-5
i am your|59|a-6b-4d-4e21
i answer|52|a-10b17d10e-10g-4
i appear|62|a-14d11e-4g13
i appli|55|a-8c18d-10e8f-4
i appreci|33|a12b7c-12d-27e43f-10g-10h-11
i appreci be|62|b6d-4
i appreci that|59|a-4d-5e13
i appreci the|40|a7b8c-7d-17e26f-6g-7h-6
i appreci you|52|d-6e19
i appreci your|55|a18b-4d-4e-7
i arriv|62|b6d-5e4
i ask|36|a-24b8c19d-16e25f-7g-6h-7
i ask for|62|d7
i ask what|62|a-8d-5e28
i ask when|55|a20b-10e-7g7
i ask you|52|a-17b6c19d-6
i attend|57|a-19b21e-6g6
i attend the|62|a-8b7e-4g9
i believ|44|a6b10c8d-10e10f-7h-6
i believ i|54|a-5c15d4e-11
i believ you|59|a5b22c-4d-12f-4g5
i bought|62|d26e-7
i bring|51|a27d-5e-12f-4
i bring my|62|a18b-6e-7
i brought|62|b13e-7
i built|54|a16b-4d-8e-5h6
i built the|62|a10
i call|55|a-5c7d-5e-9f-6g31
i came|33|a-23b4d8e-10f4g26h-11
i came across|59|a-8b-4c-6d20f10
i came awai|51|a18d-9e-6f-5
i came for|57|a-14b-6c8d6e-4f4
i came home|62|a16b-5d-4
i came in|47|a-17b20d-5e-10f6g-8
i came to|52|a-20b16e-7g18
i can|17|a71b13d-34e-21f-26g-18h-23
i can answer|59|e-4
i can be|40|a27b6c-6d-8e-11f-5g-7h-7
i can bring|43|a25b-7c-5d-6e-12g-5h-5
i can come|41|a-8b30c-5d-5e-14f-5g-7h-5
i can do|44|a12b7c-4d-13e4f-4g-6h-4
i can drop|62|a-10b12d-4
i can give|59|a8d-8e10
i can make|59|a8e-5
i can move|62|a4
i can not|41|c8d-16e29f-8h-5
i can pass|62|a-4d-4g15
i can provid|57|b5d-4e-4
i can read|59|a-4b5c10d-8e-10
i can see|50|a9b-7c-4d-6e25
i can send|40|a28c-5e-18f-5g-5h-7
i can share|57|b8d-4e-4
i can show|52|a22d-10e-8
i can start|50|a24b-8d-6e-7f-4
i can still|62|a-8b-7d16e13
i can take|59|a-14c12d-4
i can talk|52|b4c9d-11e9g-4
i can tell|55|a18b-5d4e-9
i can work|59|a11b-6
i check|57|a22b-5d-5e-4
i clean|59|a10
i close|59|a6d-5
i come|49|a-4b6c5d-17e28g-4h-5
i continu|52|a-21b19d26e-11f-4g-5
i continu to|54|a-14b20d6e-8g-4
i cook|54|a-5d12e-6f-5h11
i cook for|62|b9
i could|28|a38b-11d-5e-4f-14g-5h-4
i could be|59|a6b-5e8
i could bring|59|a9e-4
i could come|55|d-5e-6h8
i could do|52|a-10b-8d16e9
i could have|54|a6b-7d-7e15
i could not|50|c6d-13e-10f-5g13h9
i could see|62|a5b7
i could send|52|a15c-4d7e-6
i could show|59|a6
i could start|62|a-4
i could tell|62|a-4d7e4
i count|59|b11e-4
i cut|59|a7b5e-5
i did|28|b-7d-4e11f-8g-4h13
i did in|62|a5b-4d-6e-4h11
i did like|59|a-7b12d-5
i did my|62|a5d8e-6
i did not|42|a9c9d-15f-5g-7h-6
i did six|62|
i did the|49|b-4c-4d9e-14f-6g20h7
i did three|59|b14d-4e-4
i did two|59|a9e-4
i do|29|a-25b11c11d-16e63f-4g-8h-16
i do hope|59|a6d-4e10
i do not|35|a-31b5c23d-20e38g4h-11
i do thank|55|a-8d-8e31
i do the|62|d7
i do want|62|a-9b21d-5e-5g-5
i drove|57|a5b5d-5
i enclos|62|a-9b22d-5e-7h11
i enjoi|36|a22b-6c4d-20h-10
i enjoi hear|59|a15b-5
i enjoi it|57|b8d-8e-4f-4g10
i enjoi learn|52|a18b-5d-4e-5
i enjoi meet|59|a15e8f-4h-4
i enjoi our|55|a-10b-7c6d-5e-5f11
i enjoi the|55|a-11b4c9d-4e16
i expect|49|a7b8d5e-10g-5
i expect your|62|a12
i feel|51|a20b-4d-5e-5f-4
i feel that|62|a13b-10
i felt|57|a10b-9d-4e21
i find|54|a-22b8d9f13g-5
i find it|62|b4d12e-8g-4
i finish|45|b-12d25e-15f-5g-4h11
i finish my|54|b-6c8d17e-9
i finish the|57|a-15b-4d19e-6h18
i forgot|55|a15b-6d-9f-4g9
i found|47|a9b-5c-6d10e-7f5h-4
i found it|62|a11b-4
i found our|62|a16b-7
i gave|51|b12d-4e13h-5
i get|47|a-7b-10c8d-14e47f-5g4h-5
i get the|62|c7d-6e11
i go|55|a5b8c-5d-6e11h-4
i got|37|a-11c-5d17e30f-9
i got a|55|c-4d14e-6
i got home|62|a13b-5d-4e-8g20
i got the|59|a-12b-5d-8e41
i got to|62|b5e-4
i guess|57|d4e8
i had|29|a-24d-30e32g21
i had a|44|a-9b-5d-6e26f-5
i had hope|59|a-7b-6d-8e32
i had my|47|a-18b-6c12d-10e-11f8g17h-4
i had no|62|a15e-5
i had not|54|a9
i had the|49|a-18b14c-6d-4e8f4h12
i handl|51|a7d-5e-10g-4h16
i have|8|a55b5c-7d22e-43f-21g-29
i have a|39|a31b17c-7d-6e-19f-7g-7h-8
i have alreadi|47|a-7b-9d5f17h-5
i have also|62|a-5b-6d-4e-4f20
i have attach|62|a-9d-6e-4h24
i have been|26|a18c9d23e-41f-8g-7h-16
i have built|57|a21b-5d-4e-5
i have clean|62|a6b-6d-4e-10h19
i have close|62|a16b-4
i have done|38|a32c-7e-22f-7g-10h-7
i have drawn|59|a-18b15d-4f-4h16
i have driven|55|a19b-6e-6
i have finish|55|a-4d32e-8h-5
i have five|62|a9
i have gone|52|c-4d25e-5
i have got|36|a30b10c-8e-25f-7g-12h-7
i have had|40|a36b-7c-7d8e4f-6g-8h-9
i have handl|57|a11e-4
i have heard|57|a-10b14c9d-6e-6f-5
i have held|59|a8e-4
i have it|62|a16e-4
i have just|55|a10d-10e-7f9
i have kept|54|a-7b16c-5d16e-7f-5h-5
i have learn|59|d10e-6
i have learnt|62|a-14b14d8
i have led|57|a9
i have look|62|a16b-4d-4
i have made|57|a10d-6e-9h13
i have manag|51|a11c5d-4e-10
i have met|62|a4
i have move|57|a-7b-9d36e-10
i have my|37|a17b8e-16f-8g-9h-7
i have never|47|a10b7c-7e-10g-5
i have no|59|d-5e6
i have not|41|a-15b12c-8e12f-8g15h6
i have now|48|a-6d32e-13f-5g-5
i have pass|62|a9b-6e7
i have prepar|62|a4b-5d-5e-4h16
i have put|50|a-10d8h6
i have read|49|a-18d13e41f-4g-4h-6
i have run|44|a40b-10c-4d-10e-13g-4h-4
i have rung|62|a-9g12
i have save|62|a-14b18d-6e-4f7
i have seen|52|a10d7e-9
i have sent|62|a-10d20e-4
i have set|59|a-14b8d8e9
i have sign|59|a-9c5d-8e20
i have sinc|43|a-12d55e-18f-8g-5h-7
i have six|59|a15b-4e-4
i have sketch|62|d-5e-5h14
i have sold|57|a9b6d-5e-6
i have spent|51|d7e-5
i have start|62|a-13b4d26
i have still|55|d7e-5f9
i have taught|48|a16b6c4d-12e-10f-4h-4
i have the|47|a14e6g-6h-6
i have thought|55|a-4b10c6d-7e-5
i have three|62|a6b-6c6
i have to|62|a-9b15e-4
i have told|51|a17b-7
i have train|59|a18b-4e-4
i have translat|62|a10e-4
i have tri|57|b6d4e-7
i have twelv|59|a-6b7c7d-7e-4
i have two|54|a13b-4c6d-5e-8f-5
i have us|59|a-16b5d-7h20
i have work|44|a19b-9c-4d-4e-10f-4g-4
i have written|54|d-7e-7h19
i hear|51|c5d9g-4
i heard|57|a7d17e-8f-4
i hold|45|a44b-13c4d-12e-14f-5g-4h-7
i hold a|59|a20b-5d-4
i hold my|59|a12d-4
i hold the|57|a15b-4d-4e-5
i hope|24|a-25b13c-10d54e37f-15g-5h-15
i hope all|62|a-11b-5c10d13e10f-5
i hope i|51|c6d-10e-9g9
i hope it|51|a-10b5d16f4h-6
i hope my|62|a9e-7
i hope she|62|a-10b-7d-4e35
i hope that|52|b15d5e5f-4g-4h-4
i hope the|38|a-30b-21c-12d39e57f-12g5
i hope thi|59|a-11b36d-14e10f-4h-4
i hope to|44|a47b-6c-5d-15e-15f-9
i hope we|62|a11d-7e-4f4
i hope you|44|b30c5e-20f-7g-5h-5
i hope your|55|a-13b-7c-5d42e-10h-4
i interview|41|a-44b25c4d-5e-18f7g19h-5
i interview for|48|a-26b12c5e-8f5g8
i interview on|55|a-10b12d-4e-9g9
i interview with|57|a-16b13d6e-5f6g-4
i just|45|b-13d8e-8g21h-5
i just want|50|a7d9f-4g-5
i keep|44|b18e-21f-5g-5h-5
i keep think|55|a-8b15d-6e-4
i kept|51|a-4b-6e-11f-4g-5h31
i knew|52|a17b-8d-8e18h-4
i knew i|62|a8e-4
i know|27|a30b15d-15e-14f-14g-8h-13
i know how|50|a7c5d-10e-7
i know i|52|
i know if|62|a-9d11e-4g13
i know it|62|a12b-7d5e-7
i know most|59|a8b6e-6
i know that|55|a11d-5
i know the|44|a7b7e-10f-4g-6h-5
i know there|62|a-8d9
i know what|54|a12d-4e9
i know you|54|a-8b6e-6g9
i laugh|59|a12b-4e-5
i learn|45|a17b-10d-15e18f-4g-4h-4
i learn a|55|a4b-5d-7e13
i led|59|a6b-6d8
i left|42|b-6e-9g4h9
i like|34|a36b6d-11e-22g-10h-11
i like how|54|a9b-6c9d-6e-8
i like it|62|b-7d21e-6
i like that|54|a14b-7d-4e-4
i like the|55|a-8b13d-5
i like veri|62|b5
i like your|57|a22b-5d-5e-7f4g-4h-6
i live|54|a6d12e-6h-4
i look|35|a39b-10c-10d-10e-21g-8h-8
i look after|50|a10b-7e-6
i look forward|40|a25b-8c-5d-8e-15g-5h-4
i look up|57|c-4d-6f7
i love|47|a17b-9e-9f-4
i love the|55|a5b-4d-4g4
i made|46|a15b-4c-5e-10f-7g-4h12
i made a|59|d-4f-4h8
i made the|55|a10b-8d6e-7h9
i mai|46|a-24b37e-9f5g-8h-6
i mai be|62|a-8b7c9d-4e-4
i mai expect|62|b5e-4
i manag|57|a15b-6d-4e-6
i manag a|59|a13b-5d-4e-4
i mean|55|a4b-4d-11e23
i mention|54|a-5b19d-8e-11h10
i mention ,|62|a8e-4
i mention it|62|a-11b18d-5e-8h12
i met|49|a-29b-7c10d23e-20f21g11h-5
i met you|62|a-10c12d-5e-8f6g-4
i might|52|a-15b6e14
i must|52|a-13b-6d5e23g16
i must sai|59|a-7e18g-4
i need|46|a-4b-5d-10e24f-4
i need to|50|b-8d-6e23
i never|50|a-13b12c10d11e-11f-4g-4
i notic|48|a20b7c9d6e-21f-5g-4h-6
i notic that|59|a8b-5d23e-9
i notic the|62|a4b23d-9e-7
i now|54|a11b-4c5d13e-5f-6
i onli|52|d11
i onli ask|62|a-9b5
i onli want|59|a9b-11d15e-6g6
i ow|55|a4b-6d26e-12g-4
i ow you|57|b-5c4d28e-11g-4
i own|62|d-4e15
i pass|45|a-13b22c7d28e-22f-6g-7h-6
i pass my|55|a-5b10d10e-5
i pass the|59|a-7c6d19e-7
i pick|59|a-9b10d-4e-8h8
i plai|62|a6
i post|62|a4d10e-7
i prai|59|a-5d-5e23
i promis|54|a5b-12c4d17e-10f-6h22
i put|54|a10b-7c-4e13h5
i put in|62|a8b-4d-5e23h-5
i qualifi|62|a14b-6
i quit|59|a-6d-6e16
i quit see|62|a-6d-6e19
i ran|40|a19c-4d-12e-12g-5h-4
i ran a|52|a17b-6e-6
i ran the|52|a-8b5d-5e-6f8
i read|47|b9c-4d40f-7g-5h-7
i read about|62|a-10d35e-8
i read your|62|a-8b-5d-6e28
i realiz|62|a-6b5e-10g12
i realli|40|a14d-7e-13g-7h-7
i realli enjoi|52|a-8b5d-5e-9f9
i realli hope|59|a17b-4d-4
i realli need|62|a-5d9
i realli want|59|a12e-6
i receiv|59|a-12b-6d-7e47h-4
i reckon|62|a10d5e-4
i remain|41|a-14b41c-5d-13e-13g-7h-5
i remain eager|62|a-12b17
i remain veri|52|b9e-6
i rememb|55|b6d13e-8
i request|62|a-8b-4f8
i respect|52|a5b-7c6d-9e31f-5h-6
i respect that|62|a16e-5
i return|62|b-6e22
i run|57|a5d-4e-4
i sai|55|a14b-7e16h-4
i said|43|a-14d14f-7g13h13
i said ,|62|a6b5d-4
i said i|52|a-16b4c-5d-7f-6g22h21
i sat|57|a-12b8d6e5
i sat in|59|a-11b9d10e-4
i saw|42|a-20b-14c7d59e-9g-8h-7
i saw in|59|a-5b-6d28e-7
i saw on|59|d11
i saw that|62|b-4d9
i saw the|62|a-5d23e-6
i see|47|a-12c-4d32e5g-4h-4
i see in|62|b-6d8e9
i send|54|a-21d4e10f5h10
i send you|62|a-5b-4d10e17
i sent|62|b10e-4g-5
i set|62|a5e-6h8
i sha|59|b-4e13
i sha not|59|b-4e13
i shall|54|a12b-9d-7e15
i shall be|62|a8b-6e12
i should|36|a-10b9d-17e17f19g-5h-13
i should be|54|b13c8d-6e-12f-6
i should have|57|d-4e10
i should improv|62|a-6d-6e17
i should like|59|a7b-5c-5d-4e-4f13
i should sai|62|a-6b8d-8e-6f11
i should tell|62|a6b14e-5
i sincer|62|a13b-4e-5
i speak|47|a7b-15d-10e-10f-4g29
i speak to|59|a-6b-16c7d-4e-5g27
i spent|57|a10b-4d-4
i spoke|59|b-14d-7f9g14
i stai|59|b-10d-4e8g22
i stand|57|a4b6d-6e-5
i start|52|a5b-5c12e-9f-5
i still|38|a-15b14c-8d32e-12f-8g-4
i still have|55|a24d-8e-10
i still smile|62|b8d-5
i still want|52|a-25b18d-5e-7g7h8
i suppos|62|d-4e21
i suspect|62|a-7b-5e28
i suspect the|62|a-7b-5e28
i take|55|a-7d-7e32
i talk|55|a-11b-7d-4e15f9
i thank|34|b21c-11d-17e54f-11g-12h-12
i thank for|62|a13d-4e-7
i thank the|59|d-4e7
i thank you|37|c-8d-10e54f-8g-10h-9
i think|38|a-5d-7e38f-8g-9
i think i|52|a6d-8e27f-4h-5
i think it|55|a6b-7c12d-7
i think the|59|a-6d-4e6h9
i think you|62|a-9d11e8
i think your|62|b5e10
i thought|39|a-27d34e-28f15g6
i thought i|57|a-16b6d7e-4f10
i thought it|62|a-8b-14c10d-9e-6f-5g22h18
i thought of|52|b15d12e-12f-4h-5
i thought you|59|a-11d32e-6f-4
i told|46|b9c-5d25e-13f-6g-6h4
i told you|55|a-9b9d13e-6f-4h9
i took|40|a-16b-13c10d15f-6
i took a|57|a-4b-5d16e-8g11
i took the|59|b-4c4d-7e11
i train|59|a5b5d-5
i tri|52|b-8c-4d6e-13g5h16
i tri it|62|a-16d9e-7h22
i trust|54|a7b-4c-5d10
i try|57|b-9d-6e7g21
i turn|59|a-6b24d-5e-7
i type|62|a7e-5
i understand|46|a-16b9c-6d-13e44f-5g-5h-6
i understand that|52|a-9b19c-4d-9e6h-4
i understood|57|a13b-5c10d-8e-7
i us|54|a-5b4c7d-12e11
i valu|55|a4b5d-7
i veri|57|a10b-4e-6
i veri much|59|a6e-5
i wa|20|a5b-7c-17d17e14f-4g19h-14
i wa a|54|a8b-5d-5e-12h13
i wa at|55|c7d9e-12f-5g-4h12
i wa delight|62|b-7d27e-5f-4
i wa glad|47|a8c-4d-10
i wa grate|59|a-4b4e-4
i wa happi|55|a-7b5e-7f8
i wa hope|62|a-4b-7d-6e8g20
i wa impress|62|a10
i wa in|46|a-21b10d5e-17f5g17h-4
i wa interest|62|a17b-8
i wa interview|51|a-17d7e-10g28
i wa not|55|b-8d18e5
i wa on|55|a-10b-7c-4d20e5f11
i wa pleas|57|a15b-5e-7
i wa sad|59|a-7b-5d-5e29
i wa so|59|a-7d20e-4
i wa sorri|62|a-8d-4e21
i wa the|48|a-13c15d13e-16g-4h-5
i wa there|62|b5
i wa told|51|a-19d-8f11g8
i wa touch|59|a14b-4e-5
i wa veri|57|a14b11d-5e-6f-5
i wa with|59|a-10b18d-5e-6
i wa wonder|62|a-6b6d-5e-4g18
i wait|57|b5c10d-5e-7g-4
i wait for|62|a4b-6c11e-4
i walk|59|b-7d9e11
i walk in|62|a5b-4e13
i want|24|a49b15c-16d-28e-22f-13g10h-17
i want i|62|b10d-4
i want in|62|b12d-5e-6
i want it|54|a4b14d-6e-5g-5
i want the|52|a8b13d-7e-8g-4
i want thi|51|a24b-9d-4e-8
i want to|28|a38b-4c-13d-19e-6f-12g22h-14
i want veri|62|a-6b5
i went|42|a18b-11e-9f-4g-5
i went and|62|b-4d20e-8
i went home|57|b-4c4d-8e-4h6
i will|24|a-18d-28e81f-8g6h-20
i will be|39|a-27d-4e37g13h-8
i will bring|54|a11d9e-8
i will come|55|e9
i will do|55|a15d-4e-10
i will drop|62|a9b-4d-4e6
i will have|57|a-7d-4e24
i will keep|52|a-16b15d-6e24g-6
i will not|47|a4b-14c-8e32f13g-9h-5
i will write|62|a-10c9d-6e8
i wish|32|a-40b-30c-12d18e127f-12g-11h-13
i wish her|62|a-5b-7d8e11
i wish the|49|a-23b-7d-11e62f-4h-4
i wish to|55|a4b-6d13e9h-5
i wish you|39|a-27b-9c-6d8e54f-7g-6h-4
i wish your|62|a4b-7d-6e18
i wonder|46|a-36b38c10d-7e-6f-5h-6
i wonder how|59|a-11c-4d4e9g9
i wonder if|52|a-23b17c16d-7e-8g-4
i work|38|a28b-11c-8d14e-15f-8g-9h13
i work as|62|a6
i work for|55|a12b-7d19e-13
i work in|59|a9e-5
i work two|62|a7
i would|7|a19b-13d-10e19g-16h-7
i would accept|62|a7b4e-4
i would also|59|a5
i would appli|57|a-4b-5d-8e27
i would appreci|59|b10d-6e12
i would ask|52|a-13b6d4e20
i would be|18|a38b-4d-18e10g-19h-21
i would been|55|b-5c8d6e-5
i would bring|54|a4c7d6e-7
i would chang|62|a4d-9e-6h11
i would come|48|a-17b-4c-6d29e26g-4h-4
i would dearli|55|a21b-8e-8
i would do|44|a17b4c-5d-15f-4g-5h8
i would enjoi|55|a5b-4d-7e-6f-4h16
i would fit|57|a6b-4c8d-5e-9h8
i would get|54|a11d10e-11
i would give|62|a-9d-4h17
i would gladli|51|b4d-8e4
i would go|59|a10b-5
i would have|41|a21b-11c-6e30f-5g-6h-7
i would hope|62|e12
i would jump|62|a16b-7
i would learn|62|e6
i would like|22|a-4b-29c21d-18e-11f31g5h-23
i would love|30|a23b-4d-5f-5g-9
i would need|62|a8d-6e-4
i would never|52|a7e-6f-4
i would not|57|a19b-6e-4
i would rather|52|a11c7e-4f-4h-4
i would realli|48|a20c-7d-8e17f-5g-5h-4
i would sai|57|a9b-5d-10e24f5g-5
i would spend|59|a10b-5d7e-5
i would start|62|a16b-5e-4
i would still|33|a-51b46c-10d26e17f-12g-10h-11
i would take|50|a19c-4d-5g-5
i would tell|62|a12
i would veri|45|a14c-4d-7e-10f-4g-4
i would want|51|a20b-10e-6
i would welcom|47|a-11b-10c7d-11e8f4h8
i would work|62|a9d-5e6
i would write|59|b-7e-4h15
i write|47|a-11b16c8d-4e-10f-4h-4
i wrote|44|a-13b14c-5d-11e-6f-6g-4h24
i wrote the|57|d-4e-6h11
i wrote to|62|a-4b12e-6
ibadan|62|a7
ic|54|a5b17d-8e-10
ic storm|62|b10
idea|37|a11b14c-4d24e-27f-10g4h-9
idea of|47|c-6d28e-14f-7g6h-4
idea of the|55|d18e-7f-5g9
idea when|62|b-6g8
if|11|a-29b11c9e35f-20g23h-24
if a|47|a5c-4d13e-4g-5h-4
if anoth|50|a-17b-8d-9e50f-4
if anyth|55|a-5b8d-4e13
if he|54|a-8b-4d-8e11g30
if i|36|a-8b24d-11e-8g18h-10
if i am|52|a-7b14c-6g7
if i can|59|c10d-6e-8
if i do|55|a5d-5e5g15
if i have|59|a-6b16e-8
if i mai|62|a-7b7e-4f13
if it|34|a-30b18d-16e25f-9
if it is|43|b14c4d-19e-18f-5g8h6
if it wa|50|a-23d-7e39g-4
if my|59|b-7e23
if not|50|c-4d-13e24f-5g16h-4
if not ,|52|a-10b-6d-6e27g18h-4
if on|62|a-10b4c4d14e-6
if she|57|a-4d-9e-5g17
if somebodi|62|d-4
if someth|55|b-10c-4d10e21
if someth open|62|b-5d18e-5
if that|47|a10b8c-5e-10g-4h-4
if that help|62|a7
if that is|57|a12d5e-11
if the|33|a8b7c-12e24f-12g12h-10
if the board|62|a-6b10
if the committe|62|a13b-4
if the panel|62|d-4e32
if thei|54|a-16c-5d6e-11g31h8
if thei would|62|a-11b7d10
if there|37|a-28b29c-5e18f-4g12h-8
if there ar|57|b14d6e-8
if there is|39|a-23b29e-4g15h-7
if there wa|57|a-12b-5d-8e40
if thi|59|a-10b6d-4
if thi is|59|a-10b6d-4
if voicemail|57|b-19d-4e-5g34
if voicemail :|62|b-9g16
if ye|62|a-11c8d-7e-7g14
if you|18|a-12b-22c23d11e12f-12h-17
if you ar|41|a-21b-20d58e22g-7h-9
if you can|51|a-21b-5c5d-9e35f10g-4h-4
if you could|52|a-8c8d-9e22f-5
if you do|62|d-5e6
if you ever|47|a-29b-12c8d57e-10f-6g-4h-5
if you had|62|a-6b5c7e-6g5
if you have|39|a-34b17c-6d4f-8g19h-7
if you know|62|a-5b-9c17d-10
if you like|62|a12b-6d8e-5
if you need|38|a10b-7e-9f-5g-7h-4
if you want|37|a59b-10d-25e-19f-7g-7h-6
if you were|62|b-4c19d-9e-5
if you will|55|a23b-7d-5e-5
if you would|34|c8d-15g-8
if your|54|b-5c12d14e-11g-4
imagin|62|a-9b10
import|62|a14e-5
impress|50|a8b-6c4d-6e-9f6h-4
impress by|62|a7
improv|55|a-14b5d-9e32
in|4|a10c10d17e-14f-8g-17
in $|55|a19f-5
in ,|49|a17b4d-8e-10
in , and|59|a14b-5e-4
in 0|43|a26c-5d6e-14f-5g-5h-6
in 0 and|57|a19b-8d-4
in 0 i|62|a-5d21
in a|28|a20c6d-8e-24g-10h-8
in a folder|62|a11
in a heartbeat|57|a13d-4e-4
in a hotel|62|a11b-5
in a school|62|a6
in a small|59|b-4c10d6e-4f-4
in a year|55|b-9c4d-15e9f13
in about|50|a-17b14e-8g-6h8
in about the|52|a-11b16d-8e-5g-5
in account|59|a-4b-6c16d13e-4f-6
in again|59|e-4
in all|48|a6c5e-12f-4h-4
in an|50|a39d-11e-10f-6h-5
in an interview|59|a17b-4d-6
in and|59|a5b-4c9d-5e-5
in ani|50|d-6f5
in april|54|b-11d30e9
in at|62|a8b-6c7
in athlon|62|d15e-4
in august|57|a8b-9e9
in bed|62|a14b-6d-4
in between|52|a11b-5c-6d-8e19f7g-4h-4
in bristol|62|a11b-7c10d-6e-4
in case|45|a-9b9c-6d26e11f-7h-8
in case it|62|a-6b-5e16g5
in case the|59|a-4b16d-7e14h-4
in charg|62|a4d-4e5
in commun|62|a14e-5
in contact|62|a-8b-6c-4d-10e-6f28g-4
in court|62|a-10b10c4d-5e-7
in date|59|a23b-7e-4
in dementia|62|a14b-5
in dementia care|62|a14b-5
in each|62|a8
in eight|62|d7e-4
in eleven|57|a4b-6e-8h10
in english|57|a-4e-7h9
in everi|62|a6d11e-7
in februari|57|a-8b-7c-5d46e-13
in five|55|a8b-9c6d7e-6
in for|47|a13c-6d5e-10f5g-6h-4
in for a|59|a-11b9d4
in for the|51|a18b-6c-5e-8f7g-5
in four|59|a13b-4e-6
in four year|62|a8e-5
in front|62|b4d5e-6
in front of|62|b4d5e-6
in gdansk|59|a8b-4d4
in gdynia|62|c7d-5
in gener|57|a-7b5c6d7e-7
in gener $|62|a-15b8c8d9e-6
in good|59|d-6e14
in hull|62|b-5d16
in i|49|e12
in i have|54|a7e-6
in ibadan|62|a7
in if|57|a19b-5d-4e-4
in if you|57|a19b-5d-4e-4
in it|41|a-8b-13e9f-7g-7h18
in it i|54|a-5e-6h13
in januari|51|b-6c5e7f-4
in join|62|a8
in juli|59|a-17b24c10e-8
in june|49|a-6b-10d35f-4g-4h-5
in june i|62|a4b-4d11e-4
in law|55|a16b-4c7d-7e-7
in leed|57|a-10b5c10d-10e-5h8
in leicest|62|d9e-4
in ludlow|62|b-4d15e-5
in mai|48|a6b-12c11d28e-15f-6g-4h-5
in mai ,|57|a17b-6d13e-8
in march|51|a-10b-14c11d48e-10f-6h-4
in march ,|62|a-5b-4d20
in me|59|b-8d8e24
in mind|47|a-13b8c-6d23f-4
in mind for|57|b6d-5
in my|28|a14b5c-8e-12f8g-11h-13
in my current|62|a-11b12
in my diari|62|a4e-6g17
in my first|57|a5b-4d8e-5
in my head|55|a9d-4e-5
in my last|52|a-8b11d-4e-5
in my mind|62|a-4f11
in my present|50|a30b-14d-8e13f-4h-4
in my second|62|a-8d10
in my sleep|62|
in nakuru|62|d24e-5
in novemb|59|a14b-5c4e-10
in octob|57|a-11b-9c7d26e-13f-5h11
in on|37|a8b24c-7d-17e-18f-9h6
in on a|62|a11b-4
in on fridai|62|a10e-4
in on the|50|a-12b22e-8g-7
in on year|62|a-6b4e10
in order|62|a-9b10e5
in our|54|a-13b-8d37e5f-5h4
in person|50|b14d-14e-13f10
in porto|59|c9e-5
in retail|62|a12b-4
in room|59|a5d-4
in room 0|59|a5d-4
in school|62|a8d14e-4
in septemb|62|d8
in spring|54|a-11c7d10
in that|45|a-13d11f8h-5
in the|15|a16d36e-4f-21g-23h4
in the autumn|57|a-4b-5c13d-11e19
in the back|59|a23b-7d-6e-4
in the corridor|62|a6b-5d-4e-4f11
in the district|62|a-10b11d11e-5
in the end|54|a-14d31e-10
in the fall|59|a-6b-12c7d14
in the first|48|a-10d-10e32g-4h10
in the interview|51|a-25b-11d37f5g-6h8
in the job|57|a14e-5
in the last|55|a-6b-7e31
in the lobbi|57|a16b-9e8
in the meantim|49|a-18b9d15h-5
in the middl|52|a9b10e-9h-4
in the morn|52|b5g-4
in the new|55|a-11c5d27e-12
in the night|62|a16b-6e-4
in the paper|62|a-7b-5d34e-6
in the posit|55|b6e-6
in the post|59|a16b-4d-4e-4
in the practic|59|d-6e8
in the run|59|a-12e13g12
in the second|59|a6b11d-9e-4
in the shop|59|a10b-4d9e-5
in the spring|52|a-10b-8d18e16h-4
in the trade|62|a-6d17e-7f9h-4
in the window|62|b-7c9d9e-4
in thi|50|a17b5d-8e-7g-5
in those|59|a-5b9d-5e10
in three|51|a-16b19d8e-9g-4h-4
in to|54|a-12b-10c6d-11e19f13g4h-6
in touch|43|a-15b7c8e-23f24g-7h-8
in touch $|62|a-15b-4c-5d-6e-5f23
in touch ,|59|a13b-4c4d13e-6f-7
in touch with|62|a-4b-10c19d-4
in two|50|b12c9d-7e-11g-4
in week|59|a-4b-6d-4e13h9
in well|59|a15b-4d-5e6
in which|50|a8b19c-4d-13f-4g-4h4
in winter|62|a-9b-5d28e-6
in with|57|c5d-7e-5g10
in with the|62|c7d-5
in write|57|a-5d-4e20
in write by|62|b8e-4
in your|31|a31b-16d50e-12f-14g-14h-8
in your depart|62|b-4c11d-5e-4
in your offic|54|a-15d28e-6h5
inch|62|a6e-4
incid|62|a19b-4e-4
includ|47|a14d7e-8f-5g-5h-4
includ the|62|a15b-8d6
includ two|62|a5
inform|43|a22b-9d-4e4f-9g-6h-5
inform i|59|a13b-4e-4
inform me|57|a5b6d-4
inform you|62|a9b-4e-5
injuri|62|a6
insid|46|a6b-11d-12e11f-6g-5h17
insid i|62|a-10d-4e26
insight|62|a16b-5
inspect|50|a5b17c-4d22e-14g-4h-6
inspector|59|a11b-13d8e-8g12
inspir|62|a-18b-4d15e-4f9
instead|50|a7d-6e11h-4
instead of|51|a10b-8d-6e12
instead of a|62|a6
institut|54|d6e8
instruct|57|a14d-5e-5
instruct to|62|a6
instrument|62|b12d-4e-5
insur|49|a9b-11d5e-12f9g-4
intak|51|a-12d-10e25h-4
interest|26|b33c-14d-15e-30h-9
interest $|62|b12d-4
interest ,|52|a-5b-9d8e-5g12
interest , and|62|b-14g10
interest and|57|a-8b9e-4
interest and i|62|a-6b5
interest as|62|a-4b11d-5
interest i|54|a-19b13e7
interest in|35|a5b27c-7d-10e-24f-7g-11
interest in join|62|a8
interest in the|40|a-7b20c-5d-11e-17g-7h4
interest in thi|62|b5
interest me|57|a19b-5d-6e-4
interest to|51|a21b8c-4d-5e-6
interest to hear|59|a12e-4
intern|51|b-4d-9e21h-4
interpret|55|d-6e-10h16
interview|12|a-41b23c12d-14e-39f25g24h-30
interview $|55|a-16b-6c-4d32e15f4g-4h-5
interview ,|42|a40b-10c4e-20f7g-8h-6
interview , and|57|a26b-5d-6e-5
interview ?|59|a-6b-4d8e20
interview a|62|a11b-8e-4g13
interview about|62|a-11b-5c6d-9e-7f14
interview and|44|a16b-14d-16e7f-10g40h-5
interview and for|50|a15b-9c-4d-8f-8g38
interview ani|62|a7
interview as|57|a-8b16d-4e-6
interview at|45|a-15b-6c23d-22e-13f6g16h-4
interview at the|49|a-7b-4c12d-11e-9f5g14
interview by|57|a-6b-5d-5e-7f7g20
interview date|59|a-20b19
interview for|34|a-13b16d-8e-26f12g6h-10
interview for the|36|b12d-6e-17f7g-5h-9
interview i|37|a-11b-16c13d-15e10f10g18
interview i am|62|e-5f16
interview i have|54|c18e-7g-4h-6
interview i realli|62|a11e-5
interview i wa|59|a-7c-6d-4e49
interview i would|59|a-11c5e-5f6
interview in|47|b-15c14d37e-19f-5g-4h-5
interview in the|59|a7b-5d15e-5
interview it|55|a4b11d9e-7f-4
interview it wa|57|a7b4d11e-5f-4
interview last|55|a22b-7d-4e-6
interview last week|62|a19b-5e-5
interview me|39|a13d9e-21f-5g8h-8
interview me for|47|a10b5c-5e-11g-4h-5
interview me on|59|a-8g11
interview of|47|a-21b31c-5e-13g-5h-4
interview of 0|54|a-15b28d-6e-8
interview of yesterdai|62|b-5f5
interview on|29|a-18b32c-13d-27e-17g22h-11
interview on 0|39|a-45b58c-5d-15e-18f-5g-4h-4
interview on fridai|57|a14b-14e-4g8
interview on mondai|55|a11b-7e-5g10
interview on the|45|b-19c-6d-10e21g24h-5
interview on thursdai|62|a-7b13e-4
interview on tuesdai|59|a14b-4e-4
interview on wednesdai|59|a22b-9
interview that|59|a-7b-5c-8d17e-6f23h-7
interview the|51|a11e-9f-4h6
interview thi|59|a-5b-5c-5e-9f18
interview thi morn|62|a-4e-8f8g5
interview todai|57|a-24b-5e-20f33
interview wa|47|a-19b26c-7d7e-5g-8h-4
interview wa on|59|a-8b12e-6
interview wa the|59|a-12b17d-4g-4
interview with|44|a-39b12c11d-9f16g4h-5
interview with mr|62|a-8c5d-5g18
interview with you|51|a-23b17c-5e-7f14g-7
interview yesterdai|62|a12b-4e-4
interview you|54|a-14b-10c27d6f-6
into|37|b-6c33d-7e-16f-7g-9
into a|62|a17
into it|62|a-8d9
into my|62|a15b-4
into the|48|a27b4c-5d-9e-10h-4
into you|57|a-19b-4c28d4e-9f-4
into you at|62|a-10c26d-9e-6f-4
introduc|51|b-7c29d-12e-11f-6
introduc me|57|a12b-4c8d-4e-7
introduc me to|57|a12b-4c8d-4e-7
introduct|62|a-8b-7c28d-7e-11f-4
invent|62|a-21b-4d-10e-5f-5h45
invit|48|a-7b-4c9d-12e-13f21g-4h-7
invit me|59|a6b-4c4d-5e-4
invit me to|62|a9b-4
invit to|59|a12b-4e-6
invit to the|62|a4e-6
is|7|a-14b18c-11d8e-18f-27g38h19
is $|59|a-7b-5c-5d-10e22f9g13
is ,|57|a8b-5d6e4
is 0|47|a-8c-5d5e-13f-6g17h6
is 0 0|51|a-16e-5f-4g20
is ?|62|a-10b20e-7
is a|30|a-11c4d-8e52f-21h12
is a good|59|a6b23d-7e-10
is a no|59|b-4d-10e34
is a piti|62|a-10b-4d-9e42
is a small|62|e-4h6
is about|54|a-4b15d8e-6g-5
is about the|62|a-11b18d-4
is all|54|d-8e7f6g14h-5
is all i|62|a-10e14f-5g19
is alreadi|50|a5c-4f-4g14
is alwai|62|a-9d15
is an|59|a5c7e-5h-4
is ani|50|b7d-7e-15h10
is ani new|59|a-12b11e-4g-5
is anoth|57|a-13b7d-7e26
is anyth|51|b15d-5e-17f7
is anyth els|59|a10e-5
is anyth you|62|a-4b-4f11
is as|59|a-14b7e19
is attach|55|a-16b-5c7d-14e-9f-5g-4h36
is be|54|a4b8c-4d12f-4g-4
is beauti|62|b-5d13
is been|45|a-10b11c-5d32e-17f-6h-5
is been a|52|d23e-10g-4
is below|59|b-5d-7e13h16
is better|62|a-6b5d10
is close|62|d14
is done|59|a-6b-5d10e-7h9
is ever|62|a-10b-5d11e23
is exactli|54|a18b-4d-6e-5
is exactli the|59|a13d-4
is fine|52|a-17b6d-9e-13f6g36
is fine for|62|b11d-4e-5
is for|62|d-4e14
is free|62|d6e7
is from|57|b-5d-5e-9h20
is go|48|b27d-11e-8g-4
is good|50|a12b-8d14f-4g-4
is good for|59|a6d11e-8
is happi|59|a6d-4
is happi to|59|a6d-4
is how|51|a17d-6g-4h-4
is how i|55|a22b-5e-7
is i|62|a-4b5d-6g11
is in|51|b14d-10e-15f-4h23
is in the|59|a5d-5e-12h16
is it|43|a-18b32c4d-13e-20f-7g11h-5
is it still|62|a-12b31c-4e-4
is just|59|a7b-6c8d-8
is like|57|a-4b17e-10
is like befor|62|a-10b17e-5
is me|57|a-4b7d4e-7
is me ,|62|d7e-6
is mine|59|b-4d8h6
is more|62|b6d8e-13
is my|41|a26b10c-5d-20e-22f-6g-9h19
is my first|62|a13d-4e-4
is new|62|a5b-5d10
is no|50|a-8c11d11e-7g-4h-4
is not|38|a-25b9d-6e11g5
is not a|62|a-4b-4d-4e23
is not me|59|a-8g17
is noth|62|a-13b9d8
is now|47|a-15b16c-5d5e-4f6h-5
is now a|62|a-9d6
is of|59|a11d7e-4h-5
is on|38|a16b-10d5e-21f-6g-10h16
is on i|50|a21b-8d-6e-9h-4
is on me|59|a8b-7c13d-9
is on the|57|a-4c-4d11e-11h13
is onli|57|a-6d-8e-5g29
is onlin|62|a-7b-4d39e-7
is open|59|a7e-5
is public|62|a7b-4e-4h8
is readi|54|a-7b5d-7e-9g6h15
is right|52|a11b-5e12
is run|62|a-11d24e-7
is someth|59|a7b12d-5e-6
is still|37|a-10b40c-9d-7e-21g-12h-9
is still in|59|a7
is still my|59|a-8b15d-5e-6
is still on|57|a-7b11e-4
is still open|59|a7b6d-4e-6g-4
is still the|50|c-4d16e-7
is that|46|a4b-6c-7d-6e16f-5g22h-5
is that i|62|b-4d-5e24
is that the|62|a6b-7e-6g12
is the|28|a22b32c-14d-36e-41f-10g-9h30
is the best|62|b4d-5
is the job|57|b4
is the on|51|d-9e-10g-4h21
is the place|62|a5
is the same|54|a7b15d-6e-7g-5
is there|37|a-27b19c11d-17e23f-11g16h-9
is there a|48|b8d-12f-4g6
is there an|62|a-12b20
is there ani|49|a-4b5d-8e13f-4
is there anyth|59|a-7b-10d-4e20g22
is to|54|e7f-4g-5h12
is us|62|a19b-5d-5
is well|57|a-9c8d14f-6
is what|45|a5c-4d9e-15f-4g-5h6
is what i|47|b9d13e-12h-4
is where|54|a22d-6e-6
is where i|57|a20b-5d-4e-5
is why|55|a6b-4c8d-4e-6
is why i|57|a12e-5
is worth|57|a8b-5c12d-14
is your|62|b-6e15
it|5|a-8b10c-7d10e21f-17g5h8
it $|39|a-39b14c14d-22e-27f30h7
it ,|32|a11b12c-5d-7e42f-13g-12h-8
it , and|51|a12b-11c6d-12h6
it , but|62|a-9b-4d23e16
it , i|50|b-9c-4d10e25
it , so|57|a6d-6e8
it , that|62|d-5e10
it ?|46|a-22b11c6d-5e11f-5g10h-6
it ? $|57|a-18b4c11d-6e-10g19h-4
it ? i|55|a-8b15d-7e10g-4
it a|54|c-4d6e-10f10
it a lot|62|a-9b4e-4f12
it again|54|b-7d-6e33
it all|55|a19b-6e-5
it alreadi|59|a19b-7d-4e-5
it and|46|a4b-5c-4d4f-4g-5h8
it and i|55|a5b6d-5e-6
it as|50|a-20b16c-4d-10f4h6
it as a|62|b6e-5h9
it at|49|a6c-4d16e6f-4g-4h-6
it at the|62|a-11b5e15
it back|59|a9b-8d-7e-7f4h10
it be|48|a-20b12d-8e30f-6g-5
it be possibl|55|a-11d-4e37f-4
it bear|62|a6b-4d27e-4h-6
it by|52|a-7b-7h16
it came|55|a-14d10e21
it can|59|b7e-4
it come|55|b4d23e-5g-4h-7
it did|52|a6b-5c-5d9e10
it feel|62|a9b-4
it for|46|a-9c8d13e-8f-6g-4h5
it for a|59|a-11b9c17d-7e-6
it from|54|a13b-9c-4e-4h8
it from you|62|a15d-8
it go|62|a-5b7d-5e-5h13
it goe|57|a39b-9d-6e-16f-6g6h6
it ha|47|a-19b17c-4d17f-4g-6h-4
it ha been|55|a-6b5d12e-7
it help|59|a9b-6d-6e12
it hope|62|a-7c-5d27e-4
it i|30|a-5b39c-4d-16e15f-15g-10h-6
it i am|48|a-10b20d-5e10g-8
it i can|57|a-12b13g13
it i could|62|a16b-5d-4e-4
it i have|54|b10d-5e-5g-4
it i hope|54|a17b24d-13e20f-10h-5
it i will|62|d-4e6
it i wish|62|e14
it i would|47|c-4d-8e6h10
it if|51|a-6c-4d-7e19g-4h12
it if you|59|a11b-7e4
it in|38|a-15b-11c-11d30e39f-9h8
it in my|57|a-12c-4d22g13
it in the|50|a-12c-5d12e9f-4g-4h12
it is|20|a-53b6c-25d35e-20f-17g95h15
it is 0|62|b-4d6e-10h11
it is a|44|a7b-6c-4d-14e41f-7g4h-6
it is all|59|a10d-7e-5f11h-4
it is been|46|a-9b14c-5d35e-17f-5g-7h-4
it is go|55|a-9b16d-4e-4
it is good|62|b-6d9e9
it is me|59|b8d-5
it is my|57|a12b-6d-5e-7h10
it is not|50|a-25b7c6d-5e-8f7g10h4
it is on|59|a-9b-5d9e-7f-4g-5h28
it is onli|59|a-8d-8e-4g30
it is still|57|a-9b38d-20e-7
it is the|51|a-4b18d-6e-5g-6
it it|54|b-8d9e6
it last|62|a-4b11d-4e-4
it look|62|a-10b17d12e-6
it made|54|a-15b14c4d24e-9f-4g-4h-5
it made me|57|a-6b18c-6d15e-7g-4h-4
it mai|62|a27b-9e-4
it mai i|62|a27b-9e-4
it meant|62|a12d-4
it meant a|62|a12d-4
it more|62|b-9d7g7
it my|51|a12b-12d-4e34f-4g-4
it need|62|e-4
it now|62|a-10d11e15
it on|41|a30b-9e7f-6g-7h-10
it on a|62|e10
it on my|62|a12b-5d11e-4
it on the|59|a9b-4e12
it onli|62|b20e-7
it open|62|a-10b-6c9d-5e21
it out|55|d-16e18f-4h16
it over|59|a-6b5e7
it remain|62|b12e-4
it right|62|a-11b7e4
it seem|59|b6
it should|62|a-12b7d13e-5
it sound|62|a4c13e-8f-6
it stai|62|a-4b7d12e-4
it still|55|a-15b30c-4d10e-8
it suit|55|b6e-5
it support|62|a-5d19e-5
it thank|59|a12b6e-6
it that|57|b-6e17
it the|44|a-29c-5d-13e50f-7g-6h22
it thi|62|a10b-4d6e-5
it to|47|a-28b4c-4e22g-4h15
it to the|55|a-18d-7e25h10
it tonight|62|a5b-4e10
it too|62|b7e-4
it took|57|a-4b-6d-6h23
it up|51|d11f-6g-5h8
it veri|62|e6
it wa|22|a19d-4e40f-7g-15h-24
it wa ,|59|b-5d-5e24
it wa a|37|a-6b13d-18e4f5g4h-8
it wa good|44|a18b-5e-9f-4h-6
it wa great|52|a7b-7c4d6e-7f-5
it wa interest|62|a9e-4
it wa kind|59|a10b-4c10d-8e-4
it wa love|62|d8e-4
it wa me|62|a-4b10d-4e-5
it wa my|54|a-16b-9d-6e47
it wa nice|48|a6b-7d-10e-6f18g-6h-4
it wa not|54|a-13b-5d-6e35
it wa so|57|a13b-5d-5e-5
it wa the|48|a-6b-6c7e19f-5g-5h-5
it went|54|a-9b4c7d-8e14f-4
it when|57|a26c8d-22e-4f-4
it will|50|a-4b14c-4d-5e13g-4
it will be|54|a-11b18e4
it with|43|a6b11c-6d-4e-11f-8h10
it with you|50|a6b10d-7e-8g5h-4
it work|57|a-9d17e-12h11
it work my|62|a-5d22e-7
it would|34|a-22b7d14e10g-11
it would be|40|a-12d6f8g-8h5
it would help|54|a-6b9d-5e4
it you|47|a-4b5c4d-6e10g-4h-4
itself|59|
jam|54|a-6b-11c-4d35
januari|40|a-5b26d-10e-8f-7g-6h-5
januari ,|55|b12d-4e-6
januari , and|62|a-4b6
januari 0|62|a-4b6
januari i|59|a18b-5d-4e-4
jar|62|a-10b-4d30e-8
jealou|62|a-11d17
jess|62|a-13b9e-4f-5g20
job|16|b43c-12d-25e-30f-6g9h-22
job $|50|a-19b16c-4d-15e-12f12g10h6
job ,|40|a-7b21c7d-20e-8f-8g9h-6
job , and|52|c4d-8
job , but|62|a7d-4e-5g12
job , i|62|a-4d-4e11g6
job , the|62|a-5b11e-4
job ?|55|a-13b16c7d-10e-9f-4g8
job ? i|57|a-13b21c8d-8e-8f-4g-5
job and|51|b5d-5
job and i|59|b5e-4
job as|62|a-11b10e10
job at|48|b15d6e-13g-5h-4
job at the|54|b8d10e-10
job came|59|a-9d11
job came up|62|a-8b-8d13e4
job come|59|a-5d16
job come up|59|a-5d16
job for|62|
job i|31|a13b6c-6d-26e4f-12g16h-10
job i am|49|a16d-5e-10f-4
job i did|57|b-9c7d-9e9g16
job i have|50|a6b5d-8e-9g8
job i interview|62|e-9g7
job i know|62|a4e-4
job i wa|54|a-13b17d-6g-4
job i want|57|b5e-4
job if|62|b-8d4e-5g20
job in|45|c-7d30e-8f-5h-5
job in a|62|a7d6
job in the|55|a-5b-4d12g5
job is|46|a19b15d-11e-16f-5g-6h-6
job is still|62|a-7b10e-4g-4
job it|54|b4d-7e4
job it wa|59|
job more|62|a16
job more than|62|a16
job my|49|a10b7d-7e-7g-5
job on|47|a-10b21c-5d-9e-9f8g-7
job on the|52|b14d-6e-6g-5
job that|62|a17b-4e-4
job the|52|a16d-5e-9
job veri|55|b6d-5e-4h8
job veri much|55|b6d-5e-4h8
job wa|59|a-8b4d14e-4
job wa on|62|a-6b6d6
job would|62|a5c10d-6
job you|52|a-5b-8d4e6f9
joi|49|a-7b7d-7e10g-5h5
joi to|57|a4e7
join|30|a16c-8d-7e-37f22g-15h-8
join i|62|d-8e-4h12
join my|62|a8
join the|43|a5b12c-5d-11e-16f13g-7h-5
join the team|62|a9
join you|48|a26d-6e-7f-6g-4
join you ,|62|a15
join you pleas|62|b6
join your|42|b-10c-5e-20f24g-5h-6
join your team|62|a-14b7f4
joineri|62|d-6f16
joke|52|a-17b17c6e-12f-7g-4h5
joke ,|59|a-12b18c10d-6e-10f-6
journal|57|a-7b-7d46e-6h-4
judg|55|d9
juli|46|a-21b50c5e-18f-4g-8h-7
juli 0|62|a-8b19e-6g-4
juli i|57|b19c-4d12e-8h-4
jump|54|a8c-6d-4e-9f8
jump at|62|a16b-7
june|38|a-23b27c9d16e-12f-8g-11h-9
june $|62|d-4e15
june 0|62|a-9b14
june and|57|c6d-6e-4
june for|62|a-5b14g-4
june i|55|b-11c9d13e-6f-4
junior|62|b-8d19e-4f6
just|26|a-4b12d29e-46g14h-4
just a|50|a-5b4c-4d32e-12g-4h-4
just a quick|62|a6d-4
just check|59|a-15b16g5
just drop|59|b4d18e-4
just drop a|62|a-7b6d20e-4
just like|62|a5b5
just sai|62|a5d15
just so|57|d21e-7
just the|62|a7b-4
just to|59|d19e-7
just want|47|b-8c10d5f-5g6
just want to|48|b-6c5d8f-5g7
just wonder|59|a-11d-6g21
kassel|62|d10e-4
kassel i|62|d10e-4
keen|38|a7b10d-11e-25f5h-7
keen as|55|a8d-6e-7f9
keen on|50|a22b-8d-5e-10g-4
keen on the|52|a15b-6e-8f4g-4
keen to|51|a-7b7c7e-8g-5
keen to join|62|a-9b8
keep|28|a-42b21c-5d17e31g-13h-8
keep in|57|b-6d11e-12f14
keep in touch|57|b-6d11e-12f14
keep it|57|a-7b19c-5d4e-12h7
keep me|51|a-20b-5d18e19f-4
keep me in|54|a-16c-4d23e11
keep my|59|d-5e21h-4
keep the|49|a-7c-4e27g-4h-4
keep think|55|a-8b15d-6e-4
keep think about|57|b9d-6
keep well|62|a-4b-5c-6d36e-9
keeper|59|a-8b12d9e-5
kei|48|b-4d7e-10f-4h13
kei person|62|a7
kennel|59|a6b-6g7
kept|38|a22c-5d-11f-12g-9h22
kept it|59|a5e-4
kept me|62|a-11b-4c9d-5h11
kept the|57|a22b6c-4d-6e-4h-4
kessler|62|d5e-5
kev|62|a11d-4e-5
keyboard|62|a-6b4e8
kid|42|a8c-5d-10e11f-7g6h-7
kill|62|b8d-5
kind|34|a16b-4e11f-5h-10
kind and|62|a-7
kind of|43|a20b-11d4e-5f-5g-5h-5
kind of you|57|b-8c10e-5
kind to|57|a12b-10d18
kindergarten|59|a14b-4
kindli|38|a-16b-8c20d-14e17h-9
kindli let|54|a-18b12c11d-5e-8
kindli let me|54|a-18b12c11d-5e-8
kitchen|37|b14c-6d5e-11g5h-7
kitchen ,|62|
kitchen and|62|a4
kitchen for|62|a-5b11e-5
kitchen i|59|d-5g6
kitchen in|62|b-7d11
knee|52|a19b-10
knew|45|a26b-12c-4d-14e14f-4g-4h4
knew i|62|a8e-4
knew the|62|a5
knock|51|a-6b-7d-5e17h6
know|15|b28c29d-27f-26h-27
know $|55|a-6b-8d21e24f-6
know ,|48|a-20b5d-8e19
know , and|57|a-10d-6e17
know ?|51|a-9b16c-4e-9g10
know ? $|62|a16b-12c-4e-5g16
know ? i|62|a-12b12
know a|48|a-21c38d5e-16f-8g-5h-4
know about|48|b-5c16d-13g-6h-4
know about the|59|a23b-6e-4
know by|47|a12b19c-7d-10e-8f-5
know by the|57|b21c-5d-7
know from|62|a-8b6d-4e10
know how|44|a42b-11d-11e8f-9h-5
know how i|62|b-6e16
know how it|62|a49b-4e-16f-7
know how to|55|a4c8d-8e-5
know i|44|a-7b-10c-7d17e32f-5g-5h-4
know i am|57|a6d-9
know i would|62|a-4b4d7
know if|38|a-11b16d8e-19f-8g17h-6
know if i|59|a-11b9c6d6e-10g11
know if the|54|a-9b17d-5e-11g8
know if there|59|a-11b8d9e12
know if you|49|a7b-7d6e-10
know it|48|a15b-6c4e-4f-4g-4
know more|55|a7c7d-7e-6
know most|59|a8b6e-6
know most of|59|a8b6e-6
know my|62|a-8d-4e23
know so|62|a-4
know that|44|b10d8f-6h-7
know that the|59|a18b-5c6d-7e-5g-4
know the|39|a-12b17c6d7e-21f-8h-6
know the statu|62|a-8b24e-4g-5
know there|62|a-8d9
know what|40|a23b-13c5d-14e18f-6g-8h-5
know what a|59|a10e-6
know what i|55|a-4b-6c11e5
know what the|59|a13b-4e-8
know when|46|b5c-5d-11e-15g32
know when i|62|a7
know when you|54|a-5d-4e-5g26
know where|52|c11d-8e-6
know where i|62|c6e-4
know whether|55|b21c-6d-7e6g-4
know whether the|62|a7d-5
know why|62|d13e-4
know yet|50|a-6b9c10d-11e-7
know yet when|55|a5d-4
know you|47|a14c-4e-12g7
know you ar|59|a-5d5e-5g12
know your|62|a-6b5
knowledg|62|a12d-5
known|54|b9e-9
kumasi|62|a21b-7e-6
lab|40|a-16b8d34e-12h-8
lab i|52|a-7b11c6d7e-12
lab technician|59|a-4e-5f8
label|51|a22b-7e-12h7
labor|55|b17d-9e-5g-5
labor dai|62|a-13b16d-4g-4
laboratori|54|a-7b12d-5e4
lack|55|a-15b-11d5e46
lad|46|a17b7c-4d-13f-5g-6
lad i|62|b6
ladder|57|a11d-6e-9h12
ladi|42|a7b14c-7d4f-7h-6
ladi on|62|a-7d-4e20
ladi who|59|a17b-6d-5e-4g7
ladi with|54|b5e-7
ladi with the|57|b8d-5e-4
laid|54|a13b-6d6e6
lamb|55|a11b-9d-8e4h12
lamin|62|b9d-5
lamp|59|a-10b14d7e-5
land|52|a-9b7c-4d27g-5
landlin|62|a5b9d-4e-4
landlord|54|a-5b27c-5d-6e-7
lane|59|a4b6d-6
languag|51|c7d-8e6
laptop|62|b4d13e-4
larg|54|a12b-7d-9e-7h16
last|20|a25b8c-14d44e-51f-15g-4
last audit|62|b4
last autumn|62|a-7b-5d30e-6
last five|59|b4d-4
last four|57|a12b-5e-4
last fridai|59|c-4d15e-4f6h-4
last job|62|a6
last mondai|59|b17d-6e-6
last month|48|a-10b7c-5d28f-5g-5
last month i|55|a-5d13e4
last on|54|c-4d-7e-7f-4g-4h28
last spring|55|a7b-4d20e-10
last spring i|62|a9
last three|52|a8d-5e8
last thursdai|55|a18b-11d-4
last thursdai i|62|a9
last two|57|a13d-5e-4
last wednesdai|62|
last week|38|a-8c12e-17g30h-9
last week ,|62|a-12d8f18
last week and|62|a8b-9d20e-4f-5g4
last week i|55|a8b11c8d-7e-8f-5g-4
last year|40|a14b-14c-7d42e-23f-9g-6h9
last year ,|59|d7e-9
last year and|62|d15
last year i|59|b-5d-4e-4h11
late|41|a12b-12c-6d8e-4f-10g22h-6
late and|62|a8b-5
later|51|a-22b10c-7d4e39f-4
later ,|62|a-13b12
later i|62|a-10c-6d10e33f-4
lath|57|a10b-9d22e-7
laugh|38|a16b6c-8d-11f8g-10h-9
laugh ,|55|e-6
laugh , and|62|b4
laugh about|55|a-4b15e-5
laugh about the|55|a-4b15e-5
laugh at|62|b-4e-4f10
laugh i|62|a-8d9e7
laugh when|62|a22b-5d-5e-4
laugh when i|62|a22b-5d-5e-4
launch|57|a-8b-5d13e25h-8
laundri|57|a14b-4e-4
law|48|b-10e-7f-6h15
lead|42|b5c5d14e-17f-8h-6
lead job|62|a-6g7
leader|51|a-7b-4c-5d22e-7f8
leaflet|57|a-17b-6c5e-5f5h11
leaflet i|62|a-6b-5c6d-4f9
leak|57|a4b4d-4e-6
lean|57|c4d-7e-6
learn|28|a33b-12d7e-9f-14g-5h-13
learn a|49|a-4b-11c-4d14e21
learn a lot|51|b-10d18e9
learn about|43|a25c-4e-13f-6g-4h-4
learn about the|47|a11b4d-8e-7f-4
learn about your|57|a16d-4e-4
learn from|59|b-4c8d-5e-5
learn how|59|a8e-4
learn it|59|a4d11e-4
learn more|43|a19b-11d-8e4f-5g-4
learn more about|45|a25b-11d-6e-13f-5
learn the|57|a16b-4d-8
learn to|54|a5b-7d21e-8
learner|59|a17b-6
learnt|54|a13b5c-4d-7e12f8h-6
learnt a|59|a23b-6e19f-7h-4
leas|54|e4
least|49|a9b-14c5d11e13f-4g-4h-4
leav|32|a23b-13c-8d-10e-4f-16g62h-14
leav ,|59|a11b4e-6
leav a|51|a-16b5d-8e-11f-4g51h-5
leav a messag|55|a-12b7d-7e-6f-4g36
leav it|55|d-5g19
leav me|59|a9b-6d-5e17
leav the|52|a7d11e-6
lectur|55|a-17b10d6e12
lectur post|62|a-12b11d-4e10
lectureship|62|a20b-4d-5e-4
led|51|a14b-6d4e-5
led a|59|b4
leed|54|a-5c13d-11e-8f-4h7
left|33|c5d-6e-24f-9g-7h24
left $|62|b-5c10d-4e-4
left ,|59|a4b-4
left hand|59|a10e-6
left the|55|b-4c6d-9e-9h9
left with|62|a6b5
leg|54|c14d-11e-6
leicest|62|d9e-4
lend|57|a9b-4e-6f5
lend me|62|a5d-6f6
less|49|a-7c-5e22
lesson|45|b-14c-6d-24e17g-4h27
lesson on|57|a4b-5d-11h16
let|23|a23c-5d-17e22f-7h-20
let it|62|b5d-4e13
let me|26|a29d-28e28f-13g-12h-15
let me down|54|b-5d-7e23
let me have|62|a-14b4d12
let me hold|62|b6
let me know|32|b8d-15e34f-7g-8h-9
let me ride|59|a6e-6
let me see|59|a12d-4e-6
let me sit|62|a4b5e-4
let peopl|59|a5b7e-6
let peopl know|59|a5b7e-6
let us|55|d-5g5
let us know|62|a-10b5g6
let you|51|a16b-14d25e-11h-5
let you know|62|a-6b-8d25e-7
letter|36|a4c-10d-27e78f-10g-9h-11
letter ,|54|a8b-6c-4d-5e24
letter and|62|a-12b4e13
letter i|54|a9b-5d-4
letter of|57|b-7d-5e16
level|38|b11d-11g-11
level 0|43|a14b10c4d-17e-12f-5g-7h-4
level 0 and|57|b4d-5e-4
level 0 with|62|a19b-4d-4e-4
li|57|b10d11e-10
librari|49|a-11c4d34f-8g-5h-6
licenc|40|a9b14c-6e11f-7g-9h-10
licenc ,|54|a-8b16d7e-10
licenc and|55|a-13b18d7e-6
licenc for|62|d-5e9
licens|50|b7c4e-8g-4
lie|62|a-11d11e14
life|48|a4c-4d9e-7f-5g-4h8
life ,|62|a16b-5d-4
life and|62|a9b-6e7
lift|45|a27d-16f-5g-4h-4
light|47|a7c10d12e-15g-7h-7
like|13|a34b-4c4d-23e-24f10g-15h-18
like $|57|a21b-5d-4e-6
like ,|62|d10e-5
like a|41|a10b6c-7d-7f-6g-6h4
like befor|62|a-10b17e-5
like for|62|a-4b9
like hear|62|
like hear how|62|
like how|54|a9b-6c9d-6e-8
like i|54|a9b-4d4g-4
like in|59|a12b-7d5e-6
like it|44|a6b-14c-6d15e-12f-5h18
like me|54|a16b-4d-6e-5
like me to|62|a14b-4d-4
like my|59|a6e-5
like on|62|a13
like that|47|a6b-4c4e-8f-5
like that the|62|
like that you|59|a13b-6
like the|38|a16b25c-8d-4e-24f-8g-9
like the job|51|a5b17d-8e-12
like thi|57|a-5b12e-10g-5h7
like to|19|b-22c16d-23e-4f28h-24
like to add|59|a-8b-10c-5d-7e-6f25h-4
like to ask|49|a-24b18c11d-5f-6g11
like to be|41|a12b-7c-7d4f4g-5h-6
like to come|47|c16d-6f-5g-4
like to connect|62|a-10c-9e-5f24
like to do|48|a22b-7c-5d-5e10f-4h-4
like to get|59|d-4e14f9
like to have|55|a-6b7c-4d-4e20h-4
like to hear|47|a-20c32d-18e9g-4h-5
like to join|62|a9
like to keep|62|a-12c8d4f5
like to know|44|a-25b6d5e5f-9g32h-6
like to learn|62|a4b-5e-4f5
like to see|45|a-9b-4c-6d4e-11f27g-5
like to stai|52|a-4b-8d9e-13f14g-4h-5
like to take|59|a10b-4c10e-6f-6
like to thank|51|a16b-7c-4d-5f-4g9
like to try|55|a-16b-4d16e21
like to work|46|b-7c11d-8e-11f-7h5
like veri|50|a27d-7e-7f-4
like veri much|50|a27d-7e-7f-4
like you|62|a13b-6d-4
like your|47|a8c5e-9g-6h-7
lime|57|c8e-5
limit|55|b7d-8e-5h10
lindqvist|57|a18d-4e-6
line|28|a-38b-6c-6d45e14f5g-12h7
line $|62|a-19d-6e-5f16h8
line ,|51|b-9d23e-6
line , so|62|a-6b-5d26e-4
line about|62|a-11b10d6e-4f10
line and|59|c6d-10e-4
line for|62|a-7d19e-7
line from|57|a-10d13e17
line i|62|a9b-5d16e-5
line in|54|c-5d9e8
line is|59|a-7b15
line on|54|a-15c-4d18e-4f-6g-4h21
line to|62|d5
link|45|b-15c-9d15e-20f7g-6h30
link $|59|a16b-5
linkedin|62|a17d6e-7h-4
lisbon|62|a-14d-8e9f19
list|34|a-6b8c-7e-13f-16h41
list and|57|a9b-9d-8e-5f-4h25
list for|62|d-4e13
list of|49|a-7c-4d-4e-11f-7h35
list will|62|a7b5e-5
list will be|62|a7b5e-5
listen|45|a29d-12e-17g-4h-5
listen i|62|a6
listen to|51|a16d-9e-10
littl|37|a6b-4c-10d21e11g-8h-7
littl on|62|a18b-6
live|41|a14b7e-20f-8g-7h5
live in|59|b12d-5
load|55|a5d-6e-6h4
load bai|62|b7e-4
loader|62|a11d-5
loan|50|a16d-6e-8
loan of|62|a5b4d-5e-4
loan of the|62|a5b4d-5e-4
lobbi|52|a10b-12d4e4f-4h10
local|50|a-22b-10c10e12h15
lock|59|a7e-4
lodg|62|c5d-5
log|51|a12b6c6d-6e-9g-4h-4
logbook|62|
logist|55|a-4c5d-8e-9f11
long|37|a-7c-6d-15e26h10
long about|62|a-8d4e19
long and|62|a4b4d-5e9
long dai|57|b-5d-4f12
long i|62|a10b-5d-4e14
long time|62|b-4d13
longer|52|a-13b36c10d-11e-14f-5g-4h-6
look|22|a33c17d-17e-15f-11g-9h-12
look ,|59|a-11b10c7e-4
look after|43|a18b-12d-8e-4f-5g6h-5
look after the|59|a-8b-5c4e8
look at|36|a-13c9d-15e15f-8h13
look at it|59|b-7d5e21
look at me|57|d9e-4
look at my|59|a-5b-6d-6e30
look at the|45|d-14e-17f-5g9h23
look for|42|a-13c21d8e8f-9g-8h-8
look for a|57|a-16c4d33e-6
look for i|62|a7e-4
look for my|62|c10d-5
look forward|38|a27b-7d-12e-10f-6g-7h-6
look forward to|39|a22b-7d-10e-8f-6g-7h-5
look great|62|b16d8e-7
look i|62|a4b-5c9e-5
look in|62|b12d-5e-4
look into|62|a10e-4
look like|51|a10b6d-13e-7
look like a|62|b7e-4
look to|57|a14b-6c16d-10e-4f-8
look up|51|a11b-4c-4d-7e-6f5
look up from|62|a8b-4
look up the|57|c-4d-5f7
loop|57|a6b-5d-6h17
lord|62|a6b-5c8e-4
lorri|62|a4b-8d21e-6
lose|46|a10d-8e-4f6g-6h-4
lose the|57|a5d-7e-7f10
loss|59|b5e-4
lost|40|a24b-7c-7e-9f-5h-5
lost hi|62|a10e-4
lot|33|a57b-9d-6e-16f-6g-11h-12
lot about|51|a14b-7c-4d8e-6
lot about the|57|a21b-4d-6e-5
lot i|59|a-12b8d13
lot in|62|b-4d-4e13
lot of|54|a-10b11d-6e6
lot to|59|a19b-4d-4e-5
loud|62|b-4d10e-5h12
love|24|a16b-5c-9e11f10g-15h-12
love a|59|b6d16e-5
love hear|62|d-4f13g-4
love it|59|a10b-4d-8e9
love the|46|a29b-6c-5d-12h-4
love to|29|d7e-13f8g-10h-5
love to be|43|a5c-7d7e-11f7g-4h-6
love to come|55|a16b4d-8e-9
love to do|55|a-11b9d-4e-5h9
love to have|62|a11b-4d-6e-4
love to hear|62|a-16c13d12e21f-4
love to join|59|d-4f6
love to know|57|a-10c7d-10e11g4
love to meet|62|d-4e-6f12h-4
love to work|50|a9d5e-9f-4
low|51|e7f-4g18h4
luck|43|a-26b-14d4e78f-7g-7h-6
luck to|62|a-7b-4d-5e29
luck with|45|a-21b-10d11e50f-6g-5h-5
luck with the|46|a-20b-10c-6d14e53f-5g-5h-5
ludlow|62|b-4d15e-5
lunch|42|a-13b20c13e-13f-8g5h-7
lunch $|62|a-6c10d-5
lunch ,|62|b-5d9e5
m|50|b16d-8e-7
ma|62|b-6d12e7
ma ,|62|b-6d12e7
maam|55|a6d-7e-6g10
maam ,|57|a5d-7e-4g11
machin|43|c-5d7e6f-6h5
machin i|55|b10d6
mad|57|a5d-6e13
madam|59|a20b-6d-7
made|25|a31d-21e-16f-20h18
made a|46|a-12b5d-10e-13f-6h28
made at|62|a17b-9
made it|62|b-6d7e12
made me|37|a22b12e-14f-9g-10h-9
made me an|59|b10e-5
made me feel|55|a21d-8e-6
made me laugh|55|a-6d5e13
made me smile|59|a11b-4d14e-6h-4
made me think|57|a12b-8c10d-6e-5
made me want|62|a20b-4e-4
made my|54|a20d-11e-7
made sens|62|
made the|48|a14b-12c-4d12e-5f-4g4h4
made up|50|a-12b13d-13e-8f-5h19
made up your|62|a-6b6
mag|62|a6d7
magazin|59|a-6b-4d37e-9f-4h-4
mai|24|a-33b33c11d7e9f-11h-16
mai ,|51|a15d13e-10g-4h-4
mai 0|62|a-4g6
mai be|55|a-6b6c7d7e-7f-4
mai expect|59|d-4
mai have|62|a-6b13d-5
mai i|34|a-27b23c6d-13e8f-7g6h-9
mai i ask|43|a-10b8c-7d-9e27f-4h-4
mai i know|52|a-8b22d-7e-10g7
mai i wa|62|a-15b13e-4
mai not|59|a8b-4d14e-10g11
mai phone|62|b10d-4
mai recal|62|a-7c9d-5f7
mai rememb|62|a-9b7d21e-7
mai the|51|a-9d-13e35
mai your|59|a-4b-5d14e12
mail|43|b13c-6d-9e23f-6g-6
mail i|62|d-4e6
mainli|59|a13b-4
mainten|51|a9c-4d-6e4g-4h-4
make|29|a32b17c-4d-15e-5f-10g-11h-15
make a|47|a17b-8d-7e-4
make me|47|a13b-5c-4d4e-6g-4h-4
make me feel|62|e-4f6
make my|62|d-6e12
make on|62|a-10b21e-7
make that|62|a-6c8d-6
make the|51|a22b-11c5d-8
make the move|62|a14b-5d-4
make time|59|a8e-4
make up|59|e-6g7
make your|59|b12d8e-6
maker|59|a15b-8d-5e12
man|38|a22b-10c-8d-6e27f-7g-9h-8
man in|62|a7d-5e5
man who|52|a18b-4d-7e-5
man with|59|b-7d15e-6
manag|29|a20b21c6d-23e-17f-9g-8h-14
manag ,|59|b-5c9d-5e6
manag a|52|a14b-9c9d-6e-8
manag at|62|b5d-4
manag i|57|d-5e14
manag job|51|b12d-7e-7
manag posit|59|a4e-4
manag posit i|59|a4e-4
manag post|62|a4
manag role|57|a-11b9d-4g14
manag role i|62|g16
manag would|62|a7
mani|35|a29b-4d-12e27f-5g-11h-9
mani thank|46|a40b-7d-14e9f-7g-4h-4
mani thank for|48|a39b-13d-12e13f-6
manila|62|b6d-4
manner|54|b10d-8
manual|52|b-4c9d-9e-11h11
manual for|62|a-5e-6h15
map|48|a14d-7e-9h7
march|37|a-36b29d23e-18f-4h-9
march ,|50|a-20b16c-4d15
march 0|59|a-10b10d-5e-5g12
march and|59|a-5b8
march i|59|a-10b7d10
march my|62|a-11b11
mare|62|a6b-4d6e-5
margin|62|b4f-4h12
mark|51|a-10c-4d-16e15f-7g8h20
market|51|b-10c4e-10f-4h22
marque|62|a-5d5
master|50|a10c11d7e-16f-5h-5
match|45|a39d-10e-16f-6g-4h-4
match that|62|a17b-6d-5e-4
mate|62|a8d-6e13
matern|57|a4b-7d-8e25
math|57|a9d-4e-6
matter|52|a-10b6c10d-5e-6f-4
mayb|50|a-28b8c7e23f-5g7h-5
me|5|a34b4f-12g-8h-21
me $|34|a-18b7e21f15g-13h-13
me ,|28|a30e-15f-15h-5
me , and|43|a17c6d-8e-16f-4g-5h-5
me , but|62|b-6d8e9
me , even|62|a-4b6e7
me , i|45|a-7b4c7d8f-5g-5h-4
me , so|55|e6
me , thank|62|a-12b9d9e-4
me , with|62|a16e-6
me :|62|a-10b-7d8e-6g10h13
me ?|50|a-18b-11c15d-13f-5g36h-4
me ? $|62|a-7b-7c23d-9
me a|36|a18b-16d-13e22f-4h-8
me a lot|55|a18b-8c6d-7e-4
me about|34|a24b-5d-19g-10h-11
me about the|37|a24c-4d-23e10g-7h-8
me after|51|d-8e-10g15h10
me after 0|62|a11
me again|50|a-5b15d8e-17f-4g13
me again ,|57|b7d-8e-8g17
me an|44|a14b25c-6d-13e-19f-6h-4
me an answer|57|a-9b28d-6e-7
me an idea|62|b4
me an offer|59|b10e-5
me and|40|a5d-18f-6h-5
me and i|47|a22b-5d-10h-4
me ani|62|a9e-4
me anyth|59|a13b-4e-4
me as|51|a-6c-4d-8e-8f6g-4h11
me at|34|a8b-6c7d10f-11g5h-10
me at 0|55|a-13d8e-7g26
me at my|62|a-11b-5d24
me at the|42|a28b-23c15d-5e8f-9g-7h-7
me back|48|a-11b10d8e-10f-4h6
me back i|62|a-5b11g-4
me becaus|62|a14e-4
me becaus i|62|a14e-4
me by|57|a-4b17d-4e-6
me could|62|a-8e15g12
me down|45|b-4c-4d-4e31f-4g-5h-4
me down for|62|a-12e26
me down i|62|a-5b5e4
me down to|62|a10e-6
me even|62|b6
me feel|51|a18b-4d-8e-8f4g-4
me feel at|55|a14b-7d-5e-6f5
me fine|62|a5
me for|37|a15b6c-5d-12f4g-10h-9
me for hi|62|a-8b10
me for the|42|a14b-4d-5e10g-6h-7
me from|59|a-4b-5c9
me from the|62|a-4b-4c11d9e-9
me greatli|59|a5b6e-7
me have|62|a-14b4d12
me hi|62|a11b-4
me hold|59|b4d-4
me hold the|62|b6
me how|46|a14b-5c6d-6e6f-4g-5h-6
me how i|62|b-4d-4e23
me how the|62|a15e-4
me how to|59|a5d7
me i|29|a45b-5c-7d-7f-8g-15h-12
me i am|49|a10b12d-8e-10g-4
me i can|59|e8
me i have|44|a35b-7c-4d-12e-4f-5g-4h-4
me i look|62|a7
me i wa|59|a7b-6d20e-10
me i will|62|a-6b-4c5e-4f8
me i would|46|a8b-5e13f-4g-4
me if|37|b5d-20e47f-11g-4h-9
me if i|59|a8b14c-4d-5e10g-5
me if it|62|a-6b-4g7
me if my|62|b-7e24
me if the|55|a5d-5
me if there|62|a10
me if you|47|b12c7d-6e-20f-5g-6
me in|33|a20b-11d44e-16g-14h-14
me in between|55|a14b-7d-6e-8f10
me in for|62|a21b-7e-4
me in mind|54|a-16c-4d23e11
me in on|54|a9b4d-4e-6
me in the|51|a-15c-6d38e4f4g-7h-7
me is|55|a17b-10e-5h6
me it|52|a10b6d-8e4
me it wa|62|a11b-4e10
me know|32|b8d-15e34f-7g-8h-9
me know ,|52|a-18d-6e21
me know about|62|e10
me know by|62|a-4
me know i|57|a-17b-6d-6e48
me know if|45|a6c4d8e-18f-5g4
me know the|62|a-8b19e-5g-4
me know what|59|a17b-5e-9
me know when|59|a9e-4
me last|52|a-6b4c5d14e-9f-4g5h-4
me last week|59|a-7b10c7d-6e-7g7
me laugh|54|d4e11
me laugh ,|62|b4
me more|55|b13d-6e-5
me more than|62|a11e-4
me my|54|a28b-10d5e-8
me no|59|a-7b-6d34e-15
me now|59|a8b-5c6d-7
me of|57|a23b-5d-6e-9
me of my|62|a12d-4e-5
me on|27|a47b-11c-15e-5f-13g8h-17
me on 0|54|a-17d8e-4g10
me on a|55|a17b-10d7e-5
me on fridai|59|a11
me on mondai|49|a14d-5e-7
me on my|59|a9d-4e-4
me on the|47|c-4d12e20f-4g-6h-7
me on thing|57|a-6d-6e4g17
me on thursdai|54|a16b-4d-4e-7
me on tuesdai|52|a5b-6e-4g4
me on wednesdai|59|a9
me onli|62|d-4e10
me out|50|a12d-7e8g-4
me out to|59|a6d-5e4
me pleas|57|b4e7g-5
me regard|57|a9e-5
me regard the|57|a9e-5
me ride|57|a8d-4e-7
me ride along|62|a10e-5
me roughli|62|e-4
me roughli when|62|e-4
me round|51|a20b-8d-7e-9f7
me round the|54|a15b-6d-6e-8f7
me see|57|a15d-4e-8
me see the|59|a9e-7
me sit|62|a4b5e-4
me sit in|62|a4b5e-4
me smile|59|a11b-4d14e-6h-4
me so|51|a18d-10h-4
me so much|59|a14d-6e-4
me straight|59|a14b-7e-11g14
me that|41|b-7d24e-13f-6g7
me that the|54|a7e-6
me the|33|a34b-4d-13e-5g-12h-13
me the whole|62|a18b-8d-4
me then|55|a-5b-10d23e-9f7
me there|57|a22d-4e-10
me thi|55|a7b-5d6e-5
me think|55|a19b-10c9d-7e-6
me through|59|a5b-6c4d-7e-5g13
me to|31|a-17b-9c11d27e-7g14h-14
me to check|62|a-4d9
me to come|59|a5b-7d-5e21
me to do|59|a-10d11e-6g11
me to the|51|a5b-7c6d17e-12
me to work|62|a-9d9e13
me todai|54|a8e-4f-4
me too|59|a18b-5e-5
me up|54|a12d-7e-7h8
me want|59|a24b-5e-6
me well|62|a17b-4
me what|45|a-12c-4d-14e49f-4g-6h-4
me what i|59|a-10d-4e17
me when|46|a24e-15f-4g-5h-4
me when the|54|a15b-7d7e-8
me when you|62|a15e-5
me whenev|59|a9b-4d-6e-6g8
me where|54|a-15c-5d-6e25g11
me whether|52|a4b13c-4d-5g-4h-4
me whether i|62|a8b11d-4e-8
me which|62|a-6c13d-6e5f-4
me why|62|a5d9e-10
me with|48|a20c-4d6e-13f-4g-5
me would|62|a5
me yesterdai|55|b-4e-4f-4g11
me you|47|a4b12c6e-20f6g-5h-7
me you will|62|b5e-4
me your|54|a-10b-4c27d-15e-9g-4h-4
me yourself|54|a-8b-5d-7e26
mean|43|e6f-5g6h-6
mean about|59|a4b4
mean about the|62|b5
mean i|62|
mean to|57|a-12b-6c7d7e10g13
meant|51|a7d-7e16
meant a|62|a12d-4
meant a lot|62|a12d-4
meant to|62|a4e10
meantim|49|a-18b9d15h-5
meantim i|55|a-10b11d11e-7
meanwhil|50|a-28b12c-6d27e19h-4
meanwhil i|62|a-4b-6c-4d8e16
measur|59|d4e-5g7
meat|62|a18b-5d-4
mechan|51|a8d-8e-11f-4g27
medic|44|a34c-5d-10e-7f-4g-6h-5
medicin|57|a17b-4d-5e-6
medicin ,|62|a13b-4
meet|24|a40c15d-37e-52f15g-11h-16
meet i|62|b-4d-4e15
meet in|57|a-19c21e-9
meet me|45|a27c-5d-10e-9f-4g-4
meet me at|62|a15b-4
meet me on|62|a-16b11
meet on|55|a8b13d-4e-6g-5
meet the|49|a5b-6d-10g11
meet the team|62|a-4d-7f8
meet with|38|a47b-16c-5d-12e-14f-10h-6
meet with me|39|a48b-16c-5d-9e-13f-7g-5h-5
meet you|39|a-20d-18e-21f39g-10h-6
meet you all|62|
meet you and|51|a11b4d-8e-5
meet you at|55|a-19c-5d-6e-12f29g-4
meet your|62|b21c-4e-5
member|54|b6d-4e-6
memori|57|a4d18e-7
men|59|d6e-4
mend|59|a-4d14e-9
mention|39|a-18b23c5d-11e-12h12
mention ,|62|a8e-4
mention it|62|a-11b18d-5e-8h12
mention that|57|a5b8d-8
mention that the|62|a4
mentor|62|a7c4d-4
menu|59|a-9b-5d13h13
merci|62|a9b-5d-6e8
merger|55|a-8c-4d25e5f-4
mess|62|d20e-5f-4
messag|38|a-50b22c-9d-11e46f-6g35h-10
messag for|62|a-6b-20d-4g44
messag i|62|a-10d-9e43f-4
messag if|59|b-14d9e-8g35
messag with|62|a-8b21e-5g-6
met|32|a-52b27c11d31e-44f25h-16
met ,|62|a-12b7d10e-4
met at|55|a-14b-4d4e-6f16
met at the|59|a-13b4d-8e-5f19
met i|59|a-8b11d17e-9
met in|59|a-13b6d6e-6f12
met in the|62|a-12b9d14f-4
met last|62|a-6b-6d23
met on|46|a-24b35d-6e-11h-4
met on 0|62|a-9b20
met on the|54|a-15b16c6e-4g-4
met the|59|c10e-8
met you|57|a-16c8d-7e-9f22g-4h-4
meter|52|a4e-8h11
meter ,|62|b5d4e-5
method|52|a6b4d7e-7h-5
middl|51|a4b13e-9h-4
middl of|54|b16d-5e-6
might|36|a-38b36c19e6f-13g-7h-10
might be|52|a-14b8c4d17e-8
might i|62|a-9c10e5
might you|59|a-12b5c12d-7f-4
might you be|62|a-9b7c6d-5
mile|52|a11b-7e-10h12
mileston|62|a-16b12d16
milk|51|a20b-6e-16h10
mill|50|a4b-6c5d24e-11f-4g-4h-4
million|49|a6d-9e-10f-8g13h6
million for|59|f-5g19
mind|32|a-19c7d17e24g-9h-15
mind $|59|a4d21e-4f-5
mind ,|62|a-4e18
mind ?|62|a5b-6e-4g8
mind for|57|b6d-5
mind i|55|a-12b9c5e5
mind i have|62|a-4d8e-4
mind if|62|a-6c-6d-5e13f6
mind tell|62|a-5b-7e26
mind tell me|62|a-5b-7e26
mind you|59|a14b-6d5e-8
mind you ,|62|a15b-5e-5
mine|42|a-7b17d-6f-5g-9
mine ,|59|a16b-5e-4
mine to|59|e-6
minu|62|a13b-4
minu twenti|62|a13b-4
minut|30|b-32c10d-4e9g4h20
minut ,|50|a-27b-12c15d-11e8g15h6
minut and|59|a10b4e-6
minut awai|62|a-10d20
minut awai $|62|a-10d20
minut i|54|a21b-10e-6
minut in|62|a6b-10e-4g13
minut on|62|b-7d-4e16h9
minut the|62|a17b-4d-4
minut to|62|a-18c11d-4e-5h13
miss|39|a-15b36c-8d8f-6g-10
miss ,|62|a-4e21
miss i|57|a-16b5d-5e11h9
miss it|62|a-7b14d8e-5
miss the|62|b-5d23e-8
mission|55|d9
mistak|51|a8b-7e13
mix|57|a11b-6d-8e-8h12
mobil|43|a14b19c-6d-10e-16f-5h-5
mobil $|62|e-5g12
mock|54|a-8b-13c4d-12e11f-5h24
model|43|a16b4c13d-15f-6g-4h-7
model ,|59|a4d-5e14
model i|62|a11b-4d-5
modul|59|b4c12e-8f-5
moment|47|a-7b-11c7e24f-5
moment ,|57|a-7b-9c-4d12e21
mondai|27|a33b-5c-5d-24e-25g6
mondai $|62|a4g9
mondai ,|51|a-13b7e-10g-4h12
mondai , and|59|a-10e-6f6
mondai and|47|a7b4c4d-11g-5h-4
mondai and for|59|a8
mondai at|62|a9b-4e10
mondai for|62|b-7e-4f6g18
mondai i|43|a26b-11c-5d-5e-15f4g-5
mondai i have|57|a4d-5e-5f4
mondai i would|62|a-6b-5d10f8
mondai it|62|b16d-5e-7g-4
mondai my|62|b-6e20
mondai the|57|b11e-4
mondai the 0|62|a-11b14
mondai you|62|d-5e-4h9
monei|42|a6b-5c6d-8e18f-6g-5h-6
monei ,|62|a-7c5d-5e6
monei , i|62|a-7c5d-5e6
monei i|62|
month|27|a16b24d30e-32f-19g-11h-18
month ,|47|a14b20c-4d-17e-8g-4h-5
month , and|62|b15d-9
month ?|62|a5b9d-4
month and|59|a-11b-11c23d11e-7
month end|59|a12b10e-7
month for|57|a-12b21d-4e-4g-4
month for the|59|a-13b23d-4g-4
month i|43|a4c-6e-7f-4g8h-5
month i would|54|a13d-7e-4
month is|62|a5
month on|59|
month sinc|54|a-14b-4d45e-9
month sinc you|62|a-5b-5d26e-6
month three|57|b8d-4e-4
month three i|62|
month two|62|a11
monthli|59|a12b-4
moon|55|a16d-6e-8
moon to|55|a16d-6e-8
more|22|a15c-6d-18e31f-15g-8
more $|62|a7d-5e-4
more ,|54|b6d-4
more , i|59|e8
more about|39|a24d-14e-9f-8g-6h-5
more about the|42|a19d-7e-13f-6g-5h-4
more about your|62|a12
more detail|59|a15e-4
more for|62|a-7b11
more from|59|a-4d-5e6
more i|55|a-4b7d-5e20g-4
more of|50|b-5e17g-4
more of ,|62|b-4e18
more on|57|a-4d-10e-11f13g17
more than|39|a26b-12c-9e6g-7
more than a|59|a-9b7e11
more than ani|62|a9
more than i|59|b-5d5e13
more than to|62|a6e-4
more thing|62|a4b-6g7
more time|54|a-24b5d-6e16h14
morn|28|a35b16c-14d-19e-27g8h-10
morn $|54|a14d-5
morn ,|47|b-11c-4d-12e-13f7g38h-4
morn , and|59|a18b-5e-5
morn and|54|b7d-4e-10f6g-5h-6
morn and i|59|a-7b14e-6g-4
morn i|51|a-7d8
morn if|62|b5d7e-4
morn in|57|a27b-8d-5e-5
morn in the|62|a16b-4
morn of|62|b5d-6e5
morn or|62|a8e-5
most|32|a40b-8c5d-27f-6g-4h-6
most dai|55|d9e-4
most dai ,|62|
most morn|62|a7b-6e11
most of|43|a5c-6e-8f-6g7h7
most of it|59|d-6e-5h16
most of the|54|a8b-6d-7e4g16
most of them|59|a4b-4d13e-4
mostli|40|a31b-7c-9d20e-22g-10h-8
mot|62|a4b-4c-7e-4f14
mother|47|b11c-5d-12e13g-6
motor|62|a9b-5c-7e-6f14
moustach|62|b6e-4
move|30|a9b-7c21d36e-44f-13g-14h-10
move ,|57|a-12b6c7d-8
move by|62|
move forward|59|a17f-5
move it|62|a-8b9
move the|59|a10d-5e-5
move to|43|c11d22e-21f-7g-5h-5
move to the|54|c6d10e-9
mr|29|a-19b-19d-24e-10g83h-10
ms|42|a32b-16c-8d-16e-7g26h-6
much|25|a67c-8d-26e-21f-21g-10
much as|51|a-17b13d5e4
much as a|59|a-5d11
much as ever|62|a-12b19d-4
much for|43|a39b-8c-5d-13e-4f-6g-5h-6
much for the|54|a24b-4d-7e-6h-4
much i|51|a6b8e-8
much interest|59|b6d-4
much is|62|b-7g7
much like|46|a8b5d-7e-9
much like to|47|a11d-7e-8
much oblig|57|a18b-7d-7e10
much oblig for|62|a9b-6d-6e14
much to|44|a37b-4d-12e-11f-6g-4h-4
much to be|57|a9d-6e-4
much to work|57|a15b-6d-4
much want|59|a16b-7e-5
much want to|59|a16b-7e-5
mud|62|a12d-4
mum|57|a13d-7e-6
museum|47|a-7b-16c10d22e-11f6g5h-6
music|62|a-7b10d14e-9
must|44|a-20b6d11e9f-6g10h-5
must sai|59|a-7e18g-4
mutual|62|c16d-6e-4
my|5|a29b14c-5d-10e-14f-5g-13h-6
my 0|55|a16b-9d-4e-4h6
my 0 0|62|a8b-6h9
my answer|44|a7b10c-5d-15e15f-5g-5h-4
my answer about|57|a5b9d-4e-6
my applic|44|a-10b21c-5d-13e19f-5h-5
my applic $|62|e10g-4
my applic for|59|b14e-10g-5
my applic i|59|a-8b10d-5e9
my apprenticeship|59|a5b-4d14e-5
my background|57|a19b-5c11d-16e-7f-4
my best|50|a-5c-5e19
my best wish|59|a-10d-6e28
my boss|59|d19e-9
my brother|62|d17e-5
my care|62|d-5e14
my case|59|a-10b-6d-6e23h15
my case studi|62|a-7d-5e11h16
my cell|51|b11e-6
my cell ,|59|b12e-5
my certif|49|a27b-11e-10
my certif ar|62|a10b-5
my charg|62|d7
my class|59|a-12b14d12e-6
my compani|62|b-4d22e-5
my contact|57|a-13b-9c-4d-7e-7f24
my contact $|59|a-12b-8c-4d-5e-6f18
my cours|57|c10d-6e-10f-5h10
my current|41|a18b4c-5d-14e-11f5g-6h-6
my current place|57|a13d-6e-4
my cv|51|b8c5g-5h-7
my dai|62|a12d-4e-5
my daughter|51|a-17b8d-5e15g-5h15
my db|55|a10b-7d-4e-4g5
my degre|62|a13b-8c13d-4e-7
my desk|62|d-4e5
my diari|57|a7d-5e-7g15
my diploma|52|a21b-6c-4d15e-11f-4h-6
my dream|62|a10b4e-7
my drive|59|a-9d-6e33
my ear|62|b6d-4
my english|48|b-11d-9e15g13
my even|59|b9
my even ar|59|b9
my experi|57|
my ey|62|a15d-4
my famili|55|a7b7d-8
my father|59|a14b-6d-4
my favorit|57|a5b-5d-6e-4h13
my file|62|b21e-10
my first|38|a15d18e-17g-7h-9
my first aid|59|a4d-5e-4
my first choic|57|a17d-6e-6
my first month|59|a7
my first quarter|59|d-4e11
my five|62|a6b-4d10e-6
my food|57|b7d-5e-4
my food hygien|62|a6d-4
my forklift|62|
my former|54|a-10b11c7d-8e6
my friend|59|a16d-4e-5
my grandmoth|62|a12
my hand|57|d-5e11
my head|49|a17d-7e-8f-4h5
my heart|49|a12b8d-12e8g-5
my heart i|62|a12b-4e5
my husband|59|e11
my interest|55|b15d-11
my interest in|62|b13d-10
my interview|35|a-52b37c23d-18e-25f9h-8
my interview ,|62|b-4c8d-5e-5f10g-4
my interview at|59|a-10c12d-4e-4g6
my interview for|51|a-11b11d-20e-9f16g-5
my interview on|57|a-10b8c-4e-6g14
my interview wa|55|a-15b21e-5g-5
my interview with|57|a-10c10d-5e-5
my job|59|a4b-5d-6e-8f18
my last|38|a31b20c-7d-18e-21g-10h-10
my last job|62|a6
my level|57|c11d-6
my level 0|57|c11d-6
my licenc|62|a17e-4h-5
my licens|62|a10d-4
my life|62|a6b4e-4
my line|62|a-7b12
my list|59|b5c8d-5e-4
my manag|57|b24c-4d-6e-5g-4
my master|62|a5b5d-6
my mind|51|a-11b17c4d-13e-7f7g-5
my mobil|55|a-10b22d-5e-7
my mother|54|b16d-6e-7g-4
my name|44|a-4b-9c-6d12e-21f-8g48h-5
my name is|55|a-16b-4d-4f-5g38
my neighbor|59|a-16b-6d16h12
my network|59|a-10b-4c6d-15e-9f26h-4
my new|54|a-15b7c5d32e-9f-4h-4
my notic|59|a9b-8d-4e27
my number|49|a-5c5e-9f-5g12h-4
my number is|55|a-4d-5e-5g16
my nvq|62|a5
my old|44|a27b-10c-4e9g-6h-5
my old boss|62|a11
my on|59|a11
my own|32|a16b17c-7e-23f-9g-11
my own ,|62|a13d-5e-4
my own work|62|a-7h12
my page|62|d21e-4h-4
my paper|54|a-11b-4c5d6e24
my paper on|62|a-8b-6c9d5e4
my part|62|b4d7e-4
my phone|45|a16b5c-4d-5e-12f-4g-6h6
my phone is|57|d10e-5
my plan|57|a6b-5h8
my plan for|62|a5
my portfolio|54|a8b-9c8d-9h12
my present|37|a13c-6d-12e16f-8g8
my present compani|57|a-11b10h8
my present firm|62|a6b5e-4
my question|59|a-4c11d-7e-8
my refer|49|a17d-4e-9
my refer ar|62|
my refere|62|a10b17d-6e-7h-5
my report|59|a13
my request|62|a-16e-5f20
my resum|57|b-8d11e-5f11
my second|51|a-23b16c-4d32e-11f5g-7h-6
my second year|59|a-12b12d8
my shift|59|b6d-5
my side|54|b17d4e-7f-4g-4
my sincer|57|a13b-8d-6e-6f7
my sincer thank|62|a6b-5d-4e-5f8
my sister|55|b16e-5g-4
my skill|54|a8b-4c6d-8f-4
my sleep|62|
my street|62|a6b-4e17
my student|59|a-6b-6h17
my supervisor|57|a15b-6e-4
my team|62|a-10b4d-4h11
my thank|47|a37c-4d-9e-5f-8g12h-11
my thank for|59|a38b-4e-5f-7h-9
my thank to|55|a15d-5
my ticket|55|a18b-4d-6e-6
my time|59|a16b-8d-7e11
my train|57|a20b-5d-4e-7
my transcript|62|a7
my two|59|d-5e14
my uncl|57|b-4d6e-6h12
my wai|59|a-9c7d-5e7
my week|62|e-4
my whole|59|a12b-7c5d-12e8
my wife|48|a8b10d-11h-4
my wish|54|a8b7d7e-11h-4
my wish to|55|a5b8d8e-10
my work|54|a16d-5e-6
my year|55|a12d-8e-4
myself|40|b28c5d-19e8f-9h-6
myself ,|57|a-18b23d-5e-6g14
myself i|62|e14
nail|62|a8b-7e-4g8
nakuru|62|d24e-5
name|30|b-11c4d14e-33f-4g38h-6
name ,|55|a4b-10d18e-12g19
name i|54|a-6d21e-9f-4g8
name in|59|a-5b5d11e-8
name is|54|a-14b-4d-4f-5g37
name of|52|a28b-5c-4d-11f-5g11h-6
name on|59|b-4d28e-6h-4
name the|59|b12d-5e-4
nan|62|a6b7d-4e-5
napkin|62|a-5d11
natur|51|a-6b-10e30h-4
natur i|55|b-9d8e14
natur i am|62|a-4b-4d-4e18
nd|48|a-13b30d-10g4
nd ,|62|a-11b18e-4
near|50|a8b-8c13d-21e-15h13
nearli|51|b6c-4d10e-10
need|24|a14b5c9d-5e-8f-18h-7
need $|55|a-4d5
need a|44|a-4c15d12e-18f-8g-5h4
need anyth|52|a5d-4e-4
need from|57|a9b-14e-6g29
need from me|59|a6b-12e-6g30
need i|62|a-14b13d8
need it|57|a-14b28d-4e10h-4
need more|57|a-7b6e6
need my|47|a5b10d-7e-11g-5
need somebodi|57|a-14b-5c5d-5e20
need someon|62|a-13c12e8f-4
need to|40|a5b-5c-9e13g4
need to ask|62|a7b-6g7
need to know|52|a-5b17c-6d7e4g-4
need you|62|b-5c6d8e-4
negoti|62|a10
neighbor|52|a-5b-7d12e-6h8
nervou|57|a20b-5d-4e-5
net|59|a11b-4e-5
network|47|a-27b-16d6e-18f50g-7h-7
network $|62|a-15b-7f27
never|29|a45b-5c6d12e-30f-12g-15h-14
never a|62|a-8b13
never been|55|a5b-7c18d-6e-6
never had|59|a-11b6d10
never had a|62|a-6b9
never have|57|c5d4e-4
never onc|55|a10b-7c5d-4e-4
never seen|51|a22b-6c-4e-6
never seen a|57|a27b-7d-7e-5
never thank|62|a-8b-5c5d21e-4
never thank you|62|a-8b-5c5d21e-4
new|21|a-48c-10d74e53f-21g-18h-14
new ,|54|a-10d-11e19g6
new about|57|a-17b11d21e-5
new about the|62|a-4b8d7e-4
new build|57|d11e-5
new colleagu|57|a-11d6e8
new for|59|d8e-11g13
new for me|62|a-7d10e-9g14
new hire|62|a-5b5d-5e10
new i|57|b-4d-9e29
new line|62|a-16d19e-10f15
new number|62|a-8d20e-4
new on|49|a7b17e-15f-4g-4h-4
new on the|55|a-12b21d5e-12f-4
new to|52|a8c6d-6e-7
new to me|54|a11d-4e-6
new wing|62|a-7b-5d5e18
new year|55|b-9d46e-13
new yet|62|b7e-4g-4
newslett|62|a-20b6d13e-5h16
next|27|a12b-14c4e48f-14g-11h-16
next intak|59|a-8b-4d-5e34
next month|57|c14d-6e-5
next spring|62|a-8c-4d12e8
next step|45|a23b-8c6d-11e-14f-6g8
next step $|55|c11d-4e-5
next step is|62|a-4b7e-5g14
next time|49|a-16b-11c-6e71g-4
next time ,|59|b-4d-8e30
next to|55|a-6d16e-7
next week|47|a17c9d-15e-16f4g-5
next year|59|a-11b-4d16e6
next year ,|62|a-11d18
ngo|62|b-7d7e16
nice|34|a-4b12d-17e-22f9g12h-10
nice meet|62|a-11b4c-5e-5f12
nice meet you|62|a-11b4c-5e-5f12
nice of|59|b7e-4
nice of you|59|b7e-4
nice on|62|a22b-4d-5e-4
nice on for|62|a22b-4d-5e-4
nice to|48|d-7e-11f9g-5h-4
nice to meet|62|a6
nicest|54|a29b-7d-6e-5h-4
night|29|a23b13c-11d8e-12f-9g-11h-11
night $|51|b15d-6e-7g-4
night ,|50|b7d14
night , and|59|a5b-6d10e-4
night and|57|b4d-5e-4
night for|62|a-5h10
night i|54|a16b6d-6e-9f-4
night i am|62|b6d-4
night porter|62|b-4d-8e6f14
night shift|57|a26b-5e-6f-4g6h-4
night team|62|a-14d29e-5
nine|32|a63d-20e-24f-10g-12h-11
nine ,|62|a18b-4e-5
nine thousand|57|b4d11
nine year|39|a13b10c5d-14e-15f-6g-8h-5
nine year ,|55|a5d-4
nine year and|59|
nine year i|62|a13b-4
nine year in|62|a12b-4
nine year of|59|a-10b13
nineteen|54|a16d-6e-9
nineti|47|c-4d12e-11f10g-4h-4
nineti dai|59|d9
no|23|a-26b21c-6d4e23f-6
no ,|55|d7e7
no ?|62|a-10b11e-6g7
no dai|62|b10
no hard|59|a-8e33g-4
no hard feel|59|a-8e33g-4
no hurri|57|a-6b8c13d-10e-10
no idea|59|a11b-6c8d-5e-6
no need|55|a-15b-9d8e-8g9h8
no need to|55|a-15b-9d8e-8g9h8
no on|62|a-7b17d-7e-9h11
no problem|59|a-8b5d-4e-5g11
no question|62|
no rush|59|a-10b22d-9e-4
no worri|57|a-4b5d-7e22g-4
nobodi|32|a42b-4c-5e-6f-7g-15h-11
nobodi els|52|a21b-10d-8e6
nobodi ha|55|a14b5d-5e-6g-4
nobodi had|54|d18
nod|59|a-5d26e-4h-4
none|54|a11d16e-10
none of|62|a14b-5e-4
noon|47|a16b13c-6d-6e-12g-5h-4
noon $|62|
nor|62|d-4e8
normal|57|d-5e-10h19
north|55|d6e-8f-4h19
not|13|b5d-11e67f-21h-5
not ,|48|a-9b-4c-4d-8e24g15h-4
not , i|62|a4b6e-5
not ?|62|a-5d-9e17
not a|50|a7b12d-16e12f-4h7
not afraid|62|a14b-5e-4
not afraid of|62|a14b-5e-4
not after|62|d15e-4g-4
not ask|55|a12c10e-13g-4
not be|49|b-10c-4e17f-4g8h4
not been|59|a4b-5d-5e10h7
not believ|59|a18d-4e-4
not bother|57|
not bother me|62|a7e-5
not care|62|a5d-4
not chang|62|a-8b13d8
not chase|62|b-4d-5e-4g11
not chase ,|62|b-4d-5e-4g11
not clear|62|e-6h14
not complain|62|e14
not do|59|a13b-6d12
not expect|57|a15b-5e-5
not expect to|62|a9b-4
not find|57|a13c8d-7e-7
not forget|55|b-9d-14e24f10
not forgotten|57|a-16b14d22e-7
not frighten|62|a8e-5
not from|59|b-7d-10h23
not get|52|a-14b8c13d-9e4g-5
not go|54|a-6e18
not have|49|a-8c5d13e-8f6g-4h-5
not heard|57|a-7b10d-4e-8g15
not i|55|a-13b13c5d-16e28f-5
not in|55|a-13b7d8e8
not know|43|a4c16e-5f-7g-7h-6
not know a|62|a-8c7d10e-6
not know how|62|a8d-4
not know that|57|a13d-4e-4
not know what|59|a4b-4e15
not leav|57|a14b-5d-4e-8g15
not let|55|a-8b-7d-5e11g20
not let me|57|b-6d-4e14
not like|57|c7d-5
not look|59|a5e-5
not lose|62|a-9b5d-4e-7f14
not make|62|d-4e11
not me|57|a-11d-5e6g16
not mind|48|a14b-15c8d18e-8g-5h-6
not my|62|d14
not on|55|b8d-4g-4
not rememb|62|a17c4e-4f-4g-4h-5
not sai|54|a-5b-13c-5d-5e39g12
not see|59|a-13b5d-6e18
not seen|62|a12d-4
not stop|57|d-6e-5h8
not stop think|62|a12d-4e-4
not surpris|62|a-6d-7e19
not take|59|a-12d12f8
not tell|57|a-8c9d26e-10
not the|54|b-7d-12e40f-4h-4
not think|62|a9b-4d-6e11
not to|47|a-13c-5d4e27f8g-5h-4
not to be|62|a-14b6d-4e14
not too|55|a-5c7d17e-18
not want|48|a11c10d-12e-13f-5g5
not want to|52|a-7b4c12d-9e-11f-4g6
not what|62|a-12b4d-4e7
not work|59|b-5e26
not work out|62|a-14e32
not yet|59|a-5b-7e10g13
note|37|a-19d-9e59f-14h12
note ,|55|a-10b-10e68f-6h-5
note , and|62|a-13b-6d-5e57f-4h-4
note in|62|a7b-7e-4h13
note on|57|a-12c5d-9h11
note to|54|a5c-4d6e-8g10
note to sai|62|a12b-4d-4
notebook|62|a13
noth|36|a-12b28d-7e-20f-10g-10
noth ,|55|b4c5d-6
noth but|57|a-9b8c9d-11f-5
noth i|59|a-15b10
noth new|62|b4
noth would|62|a12e-4
notic|36|a42e-14f-9g-9
notic $|59|a7e-5
notic ,|59|a4b-7d15e-4
notic i|62|a4e-4
notic period|62|a-5e29
notic that|59|a8b-5d23e-9
notic the|55|a18b16d-10e-10h-5
novemb|45|d8e-14f-4g9h-4
novemb ,|62|a-6c5d6
novemb 0|59|a-11b17
novemb for|62|a-6b-6g19
now|22|a-57c9d127e-9f-12g-17h-18
now $|59|a-8b-11c12f-5g11
now ,|43|b-10c-8d51f-6g-6h-7
now , and|59|a-10b-4d25
now , so|62|a-9b9d-5e17
now , thank|62|a7d12e-4
now a|55|a-12b4c9d-4e-5
now and|57|a-19c-4d26e-8f14h-5
now and i|62|a-16d33e-4
now ar|62|b7
now at|62|a9b-9d29e-8
now been|62|a5b6d-5e-4
now i|42|c11f-8g5h-6
now i am|52|a-10b8c13d-17e7f-4
now i can|62|a11b-5d6e-4
now i want|62|a-8b-4d14g16
now if|62|a12b-5c6d-6e-4
now in|57|a-14b4d10e14
now on|57|a-13b-5d15e20f8g-4h-4
now that|62|a-10d25e-6
now the|57|a-6b12d21e-14
now with|62|a-6b8d6g-4
number|29|a16b8c-11d5e-12f-11g9h-7
number $|50|a11b9d-11g-5
number ,|52|b-6d16
number 0|48|a5c-4d-9f-4g7h5
number ar|62|a8d6e-5
number i|59|a-5b18d-5e11
number is|46|a-8b5c-4d5e-13f5g7h-5
number is 0|57|a-7d6e-4g17
number on|59|d13
number you|62|a-9b8d-5e17
nurs|40|b-17c5d-8e-6g13h-5
nurs for|59|d11e-4
nurs in|62|a11b-4e-4
nurs is|62|a-6b-8d-6e17
nurseri|49|a6b-11d4f-5g-4h14
nut|62|a-4b6d8e-6
nvq|57|a16b-5d-4e-4
oak|51|a9b-10d6g11
oblig|46|a25b-7c-4d-13e18f-6h-5
oblig for|59|a15b-9d-7e13
oblig if|62|b-8e20f-4g6
oblig to|55|a17b4d-6e-7
oblig to you|57|a24b-5d-4e-7
occas|62|a9b-5d6e-4
oclock|54|a8b5d-4e-8
octob|43|a-32b24d32e-21f-8g-8h4
octob 0|57|a-17b23e-4
octob 0 i|62|a-10b12
odd|51|a18b-7c9d-9f-5h-4
odd that|62|e7
of|6|a30e-9f-15g-19h7
of ,|59|a-9e15
of 0|39|b22c-8d-5f-8g-7
of 0 june|62|a-9b15e-5
of 0 th|62|a-9b11e-4
of a|35|a9c17d-7e-16f-10g-11
of all|48|c4d15e-7f-5g-4h-5
of an|59|a-6c10d6e-5
of ani|54|a-20b11d-8e9g9
of anyth|62|a-5b-4c9d4
of august|59|d20e-9
of cours|46|a7b-10c-4d-6e29f-4h-4
of cours ,|57|d-5e4
of cours i|62|d-4e4
of experi|59|a-4f9
of five|59|a9
of four|62|a10
of good|59|a-7b-4d26h-4
of hand|59|a-9d-10e18
of how|55|a-16b8d9e-6f7h-4
of i|55|a12d10e-7
of it|36|a27c-5d6e-14f-5g-10
of it $|57|a-14c8d8e-8f6
of it ,|62|a-4b5d-5e15
of it at|62|a17d-4
of it i|55|a25d-5e-7f-4
of it you|62|a4b-6e10
of join|59|a6
of last|51|a-15b15c-4d15e-9
of last month|62|a-10b12d-4
of luck|59|a-12e28
of luck with|62|a-10e22
of mai|57|a-6b17d-4e-4
of me|47|a-12c4d-9e16f-5g-4h13
of me $|62|a-5c12d-17e5
of me if|62|a-6b-4d-5e30
of my|27|a62b11c-5d-41e-11f-10g-9h-4
of my answer|54|a5b-7d-7e31f-4
of my applic|55|a-10b6d-4g11
of my current|59|a13b-4
of my first|59|a11b-4d-4e-4
of my grandmoth|62|a12
of my interview|62|a4c4e-5
of my job|62|d-5e-8f19
of my last|62|a14b-5
of my old|62|a11d-6e-4
of my own|52|a16b5e-9
of my present|57|a-10b22d-4e-6
of next|62|b9e-5
of next week|62|b9e-5
of night|59|d-4e12
of nine|62|a7
of on|62|b-4d-5e15
of our|50|b-7d15e-4h-4
of septemb|62|a-4b12d-5
of six|57|a4b5d-4e-4
of teach|62|b-4e-4f6
of thank|57|a4d-4
of that|48|a31b-7d-9e-11
of the|17|a41b-14c-4d-5e-26f-12g-7h35
of the 0|54|a5c4d-7e13h-4
of the bu|62|a-8b10
of the dai|57|b-5d-7g17
of the hospit|62|a-11b18e-4
of the interview|49|a-20b4c-5d-12e31f21g6h-8
of the job|55|a13b4d-7e-4
of the month|47|b9c12d-15e-13f-5g8h-4
of the old|62|a18h-4
of the panel|59|a-7b8d-4e5
of the test|62|a11b-4c8e-5
of the two|62|a-10h17
of the work|62|a8b-4c6d-5
of the year|62|a-5b-4d8e7
of them|33|a50b-10c7d-14e-31g-9h-12
of them ,|59|a6b6e-4
of them as|62|a9
of them i|50|a23b-8c7d-10e-7f-4
of them in|57|d-4f9
of them on|55|a11d-5e-5
of thi|51|a9b8d-6e-9
of thing|62|d-4
of thirti|62|a7
of those|50|a15d-8g-4
of time|62|c-4f11
of twenti|55|a-4b-5d-5e10h9
of us|46|a-22b21c-5e14f-5g-5h4
of us ,|62|d10
of water|59|a5e-4
of what|47|c-4d-14e18f-4g-4h7
of what you|57|a-10b9d-5e16
of when|62|a-9b13d-5
of which|57|a-8e12
of why|62|a13b-5
of work|50|a8c7d-7f-4
of work i|62|e8
of work with|59|a9e-4
of yesterdai|59|b-6e9f4
of you|35|a31e10f-11g-10h-10
of you for|57|a19b-5d-6e-5
of you on|62|b-5d8
of you to|40|a19d-15e14f-5g-7h-6
of your|35|a34b-10c4e-17g-9h-10
off|30|a10b27c-16e-11f-13h-5
off $|57|a-5d-4g21
off ,|52|a10d-8
off , and|62|b4d-5
off , i|62|a7
off ?|59|b-4d-5e20
off and|62|a-12d19
off i|62|d12e-9
off in|62|a15b-5e-6
off in the|62|a15b-5e-6
off my|62|a-7e4
off the|54|a-15b7d15
off with|59|a15d-4e-4
off your|59|a-4b10d4e-6
offer|40|a8b8c13d-14e-10f-8g-7h-5
offer and|62|b4e-4
offer and i|62|b4e-4
offer the|62|a9b-5
offic|26|a13b12c6d24e-51h-16
offic $|59|a-7b4d-6h8
offic ,|55|a8b-11d7e-8g13
offic and|57|a7b6d-5e-4
offic for|57|a15b11d-7e-7g-4
offic ha|62|a11b-5e-4
offic i|47|b4c4d9e-15f-7g-4h-5
offic i am|59|e-5
offic i have|59|b4d7e-4
offic in|55|b-12c15d-4e-4
offic of|62|a12
offic on|57|b5c-5d-5e-8f15g-7
offic post|62|a4d11e-5f-4
offic with|57|d10e-4
often|51|a-8b10c7e-11f5g-5h-5
oh|62|a5b-4d-7e11
ohio|62|b4
oil|62|a-7c7d12e-6h-4
ok|59|a-5b-6c-4g34
ok ,|62|a-8b-5c-4g36
okafor|62|a5b-4d-4e-4f8
okai|54|a-14e37
okai ,|62|a-9b-4d-7e47
okai , i|62|a-9b-4d-7e47
old|28|a62b-5d-15e-12f-8g-15h-18
old boss|62|a11
older|59|b-5d-7h17
on|3|b6c-4e-6g-4h6
on $|46|b16c-7d9e4g-6h4
on ,|37|b5c-9d43f-9g-9h-14
on , and|49|a-6b11d27e-10f-4g-4h-6
on , i|59|b4d-7e5
on , so|59|d8e11
on , which|62|
on 0|29|a-71b91c-8d-22e-41f-9g17h-11
on 0 0|48|a-7b-25e-10f-5g44
on 0 april|59|a-16b20d-4
on 0 februari|51|a-9b20c-4d-7e-7
on 0 januari|55|a-16b25d-5e-5
on 0 juli|57|a-4b20d-5e-4
on 0 june|54|a-7b16c8d-6e-5f-4g-5
on 0 mai|55|a-23b27d-4e-9
on 0 march|49|a-21b30c-4d-12e-11f5g-4
on 0 novemb|59|a-8e-4g17
on 0 septemb|54|a-12b24d-7e-5g-4
on 0 th|59|a4d-5e-5
on :|57|a-11b11d14e-6f11g-8
on ?|54|a-17c-5d7e43g-4
on ? i|59|a-6d11e-5
on a|31|a18b4c6d-13e-23g-15h8
on a fridai|62|c9e-4
on a sundai|59|a18b-7e-5
on an|57|a-21b11d8e-5g8
on and|51|a16b-14d4e13
on and i|57|a8b-7d-6e18
on ani|46|b9c-4e-14f-5g-5h20
on ani weekdai|62|b6e-4
on anyth|62|a13d-6e-4
on april|57|a-6g14
on april 0|57|a-6g14
on at|55|c-4d16e-7h5
on august|57|a-11b19d-4e-6g-4
on august 0|57|a-11b19d-4e-6g-4
on befor|62|b-6d6e12
on board|54|a27b-9c6d-10e-10h-4
on both|62|a4b-6e12
on call|55|a17b-6d-4e-6
on can|62|b-8c6d12
on dai|44|a-6b-14c-6d46e7f-6h-4
on dai ,|62|a-7b-11d30e-4g7
on dai i|55|b-10d26e9
on do|62|a4b-4d15e-4f-4
on each|62|a-16e-6h28
on februari|62|a-9b12
on februari 0|62|a-9b12
on for|49|a15b-13c-4d7f-5h14
on for the|62|a-4d10h7
on fridai|37|a19b11c8d-21e-26g6h-9
on fridai ,|59|c5e-6
on fridai and|62|b5c-4d-9f11
on fridai i|62|a15b-6
on fridai it|59|a15e-4
on fridai the|62|a11b-9e-5g9
on from|59|a-4c9d9e-8
on here|54|a-28b-6c-7d-11e-10f50g-6h-5
on hi|49|a5b9d-4g-4
on hi phone|62|a11b-4e7
on hold|59|a-4b-8d13e14
on hous|62|b-6e-4f12
on how|57|a-6b-7c12d-11e15
on i|35|a8b9f-7g-9h-8
on i am|52|a21d-6e-5
on i have|50|a8b-5d-9e12f-4h-4
on i took|62|a-9c5d15e-5
on i want|62|b7d-4
on i would|48|c-4d-8h7
on if|62|a-12e7g15
on in|54|a7b-6d12e-7
on interview|59|a7b4d-5e-7
on is|51|a13d-8e-10g-4h8
on it|39|b9c-5d-4e12f-6
on it ,|55|a7b-5d-6e19
on it and|62|a16b-6
on it i|62|a-6b35e-12g-4
on it in|57|a-5c-4e19
on januari|62|a-4b6
on januari 0|62|a-4b6
on june|62|a-9b14
on june 0|62|a-9b14
on linkedin|62|a17d6e-7h-4
on march|62|a-6b5d-5e-4g13
on march 0|62|a-6b5d-5e-4g13
on me|49|b-5c8d6f-5g-4h-4
on mondai|31|a32b-11d-23e-32f4g14
on mondai ,|55|a-8b-5e-7f4h14
on mondai and|49|a6b8c5d-10e-11g-4h-4
on mondai at|62|a9b-4e10
on mondai for|62|b-7e-4f6g18
on mondai i|46|a33b-9d-10e-11g-4
on mondai the|57|b11e-4
on mondai you|62|d-5e-4h9
on more|50|a-25d-8e30h8
on more time|59|a-12d-4e26
on my|28|a-16b30c14d-4e-12f-7g-13h-8
on my applic|57|a-4b16d-4e6g-7
on my cell|62|a7b-5d9
on my interview|57|a-11b9e9
on my mind|62|c8d-8
on my own|45|b5d4e-14f-4g-4
on my page|62|d21e-4h-4
on my phone|59|d-4h15
on night|51|a-6b8d21e-6h-6
on novemb|62|a-6b12
on novemb 0|62|a-6b12
on octob|57|a-17b23e-4
on octob 0|57|a-17b23e-4
on of|38|a18b-13c-8f8g-7
on of my|57|a8e-4
on of the|52|a4b-10c-5d13e10f7h5
on of them|47|a17b-4d-6e-11f6h-4
on of those|62|d-4e5
on on|48|a-12b4d-15e-8f7h16
on our|57|d8e-4
on over|62|e8
on page|55|a-7b-11c-4d-9e-13h43
on phone|62|b6
on read|62|d14e-4
on request|57|b16d-6e-5
on saturdai|43|a18b-10c-6d15e-15h-8
on saturdai i|57|a21b-4d-4e-8
on short|62|a-6d18e-4
on short notic|62|a-6d18e-4
on side|62|a-9b-4d-4e10h14
on site|59|a6d-4e-4
on small|62|a25b-5d-4
on someon|62|b10d-5
on such|59|a21b-7e-4
on sundai|49|b8c-5f-4g17
on sundai ,|62|a5d-5e10
on that|40|a13b15d10e-12f-8g-9h-8
on that i|62|a8b-7d8
on the|14|a-21b23c-14d19e-5f-7g-4h6
on the 0|27|a-45b67c-10d-20e-16f-10g16h-15
on the back|55|a-13c-4d8e-8h24
on the bu|59|a7d-4e7
on the dai|49|a9e7
on the first|59|a13d-6e-7
on the floor|62|a6b5e-4
on the job|62|a8b-4e-4g7
on the last|62|a-4d-4h14
on the left|55|a7b-5
on the line|57|a7b7d-4e-5
on the list|59|d-5e12
on the machin|62|a-4e-4g13
on the mobil|62|a6b-6e-5g12
on the new|62|a-11d21e-5
on the next|62|a-11c13d-5e7
on the panel|59|b-4d11e7
on the phone|49|a-13b7c-4d-9e9f12g-5h-4
on the road|62|a7b-5d11e-6
on the same|62|a12b-5
on the school|62|a-7d11e-4
on the second|57|a12b-5d-4e-6h7
on the site|62|a-5b-4d-8e11f12
on the telephon|62|a14b-4e-4
on the train|55|a7b-9c6
on the wai|57|a15d-5e-5
on the wall|62|a-6d4e4
on the ward|59|a10b-9d-6e17
on them|59|f4
on them i|62|f4
on thi|55|b4d-8e-7g21
on thing|52|a-10b-8d-9e36g15
on thing i|62|d-5e4
on three|62|a9e-5
on thursdai|37|a33b-7d-10e-29f12g6h-9
on thursdai ,|59|b-6c4d-4e-7f7
on thursdai 0|62|a-9b19e-5
on thursdai about|62|b-6f10g11h-4
on thursdai and|62|a18e-4
on thursdai i|55|a7b-7d10e-9
on time|52|a-6c5d-9e19f-4
on to|49|a-6b9d8e-17f9g-5
on to on|62|a11b-4
on to the|62|a-9b6d-4e-5f14
on top|57|a9d-6e-7
on tuesdai|36|a26c5d-25e-11g-6h-9
on tuesdai ,|52|a22b-9d-5h-4
on tuesdai and|62|a4b8e-7
on tuesdai i|54|a19b-7e-5
on two|59|d-12e5h16
on veri|59|d15e-7
on wednesdai|41|a21b-12d-13e-14f4g-5h8
on wednesdai ,|57|a6b-5d-4e-8f12
on wednesdai i|59|a5b-4d-4
on weekend|62|
on wet|62|e-5h10
on what|51|a15c5e-21f-5g-4h13
on when|62|a-6d9e-5
on where|62|a-4b17d-6
on whether|57|d-8e16
on which|62|b-6c5d-7e9
on who|44|a-20b17c8d19e-8g-9h-7
on who ask|62|a-8b-6c11d-13f11
on why|62|a-9d-5e11f8
on with|43|a-4c-8d15e-19f12g4h-6
on with the|48|a-7c-5d15e-15f17h-5
on year|52|a5b-6d16f-4
on you|52|a5d6h-5
on your|35|a-6b-4c-6d7e35f-10g-8
on your crew|62|a7d4e-5
on your radar|62|a-7d30e-9
on your team|59|c9d-7
onc|33|d18e-22
onc ,|59|a17b-9d-11e-7f15
onc again|62|a-5b12
onc i|54|a11b-7c-5d11e-7g18h-4
onc more|48|a-23b13d18e13g-6
onc more ,|62|e6
onli|27|a29b15c11e-10f-18g-4h-7
onli a|55|a-18c4d25e6
onli ask|59|a-4b4
onli becaus|62|a5b7d-4e-5
onli in|57|a-6b21d-7h-4
onli on|47|a21b-14d11f-4g-6h-4
onli on the|59|a16b-10d6e5
onli to|59|a9d-8e-6g8
onli want|57|a4b-11d14e8g4
onli want to|62|a13b-10d4e-4g7
onlin|57|d34e-9
op|54|a4b-4d13e-10h8
open|26|a-34b-11d36e33f-8g-5
open $|57|d-4e10
open ,|48|a-8b6c-4d16g-4
open , i|57|a4
open ?|62|a-6b10e-8g20
open at|62|a4
open for|54|b-12d8e20
open i|55|d-6e9
open in|59|a-7b-10c7d13
open in the|62|a-6b-6d18
open it|62|a-5b5d-4e4
open on|55|a-8b-8c-5d-6f5h18
open the|54|c-4d16e7h-4
open to|57|a-12b-6c23d-6e-5
open up|57|a-16d16e20g-4
oper|44|a-7c30d4e-13f-12g-6h-6
oper i|59|b8c-6d23e-5
opinion|55|a-6b-10c27d-7e10f-4h-5
opportun|39|a46b-8c-6d-17e-11f-7g-6h-6
opportun i|62|a5
opportun to|43|a29b-7d-12e-4f-6g-4h-4
opportun to be|62|a15b-4e-4
opportun to interview|51|a10b-4d-6
or|22|a-26b22c27d-42e44f-23g-8h-15
or a|48|a-5d20e-14f-6g6
or after|55|a-6b11c11d-6e-6f-4g-4
or anyth|59|a13e-4
or anyth els|59|a13e-4
or by|62|a-12b17e-5
or i|62|b9e-4
or in|59|a-9b5c10d-5e4
or is|55|a5b8d-5e-5
or is it|62|a6
or my|55|a-11b-7d-5e28
or no|59|a-7b9e-5f9
or not|62|a-8b23d-10e-4
or on|59|a16b-6e6
or text|62|g6
or the|50|a-9b6c-4d-8e28
or to|62|a-11e-4h10
or two|52|a-21c14d-12e19f-4
or when|62|a-5e-4g6
orchard|59|d14e-4
order|47|d-6e8g-4h-4
organ|47|b9c-4d-11e13f-4
organ i|62|b5
origin|52|a23d-6e-6
orthopaed|57|a-7b13d-4e-4
other|28|a-6b7d-19e48g-18h-11
other candid|57|a-10b-9d-5e31
other fella|62|b-4d4
other i|62|b10d-5e9
other job|62|b5e-4
other on|59|a-8b-4d8e21
other person|62|a-7b-4d-4e18
other question|57|b8e-5
other side|59|b-4d-6e-5f22h-5
other side of|62|b-4d-5e-6f24h-5
other than|62|a-4d18e12
otherwis|51|a16b-8d-4e5
otherwis i|62|a22b-9e-5
our|25|a-22b-4c7d56e-43f14g-19
our chat|52|a-9b-5c13e-9h6
our chat on|62|d-10e-4f12
our convers|47|b-7c-5d14e-8f7g-4h-4
our convers and|62|
our convers i|62|a8
our discuss|59|a16b-8d-4e-4h9
our interview|47|a-33b7d17e-13f15g-5h-6
our interview wa|62|a-9b11d21e-4f-5
our meet|54|a-19b11c7e4f4h-4
our talk|45|a-9c10d8e-6g-4
our talk about|62|a4b-6c13f-4
out|20|e12f-19g4h26
out $|59|a-8d-9e-9f-4g10h27
out ,|48|a4c11d-11e4g-4
out ?|54|a-10b14d11e-10g-5
out about|59|a9b4e-4
out and|57|b-6d5e21
out by|62|d12e-6
out i|48|b-8c-4d-9e30f-4g-4h11
out i have|59|b-6d6e17
out i would|62|d-9e25
out if|59|d-4e5g4
out if you|62|g4
out in|50|a4b-11c6d20h-5
out in the|59|a5b-7c8d-11e14
out of|37|a19b5c6d-12e-18h-12
out of the|55|c6d-11e-6f6g8h-4
out on|51|a-11b11e-6h6
out on the|62|a-6b12d-9
out that|62|a18e-5
out the|52|a-18d-7e-10h38
out there|59|a-6d8e18
out to|48|a-10b20d-5e-5g-4
out to the|54|a4b7d-8
out with|55|a30b-9d-5e-5
outcom|49|a-21b6c-6d-8e28f-7g13h-4
outcom i|62|a-6b5d-4e16
outfit|62|d6
outlin|59|d4e-4f-4h18
outsid|51|a4c20d-9e-13f-5
outsid ,|62|c9d-4e-6
oven|59|a-8d17e-9
over|26|a56b10c-4d-28e-11f-12g-4h-8
over $|62|b32d-12e-6
over ,|59|a10e-4
over ?|59|a-12e9g17
over a|55|a13b-6c8e-4f-6
over it|59|a5e6
over my|62|b-4c-7e10f6
over the|40|a36b-8c-8d-4e-8f-7g-6h12
over the moon|55|a16d-6e-8
over to|54|b-7c8e-6
over to you|62|a5c4d-6e-4
over what|62|e-4g16
overdu|59|b-8d8h11
overtim|62|a5b-8g7
ow|45|a-8b4d28e16f-5g-8h-8
ow me|57|a-17b10e10
ow you|55|a-6b-6d40e-11g-4h-4
owl|62|a-7b9d12e-6
own|27|a23b10e-13f-14g-17h-6
own ,|57|a11c8d-11e-6
own car|62|a5b-5e6
own work|62|a-7h12
owner|47|a16c4d5e-15f-5h-4
pack|49|a11b-7d9f-4g-4
packag|55|a17b-6d19e-10f-4h-4
paediatr|57|a17b-4d-5e-4
paediatr first|59|a13b-4d-5
paediatr first aid|59|a13b-4d-5
page|36|a-31b-15c-11d25e-7f-6g-10h58
page $|62|a-16b-7d-4e43f7h-4
page ,|57|a-4b6d-6e-5h9
page 0|62|b-6e-7h16
page and|62|a-4b8
page i|57|b-4d17e-4h-4
pai|37|a27b-19d15e14f-6g-10h-7
pai ,|59|b-7d11e7
pai and|62|
pai for|62|a4b-5d-5e24
pai the|59|a9e-4
paid|42|a44b-6c-6e-18f-7h-5
paid for|57|b7d-6e-5g6
pain|59|b8d5
paint|47|a30b-7c-4d9f-5g-5h-7
painter|62|a15e-7
pair|50|a10d-9
pair of|55|d-6
pair of hand|62|a-4d-5e5
palli|59|b-7d11
palli care|62|a7b-6
panel|36|a-13b10c-6d-14e42h-11
panel ,|54|b-7d-7e5f4g14
panel , and|59|a4b-5c-7e-9f10g16
panel for|50|a12b-5d-7e15
panic|62|a8e-4
paper|35|a20b-12c-5d44e-10f-10g-8h-13
paper ,|59|a6b-5d16e-7h-4
paper and|52|a18e-8
paper i|59|a8b-5c4d-4e-4
paper on|62|a-8b-6c9d5e4
paperwork|59|b8
paraleg|59|b10d-10e-5f8g-4
parcel|59|a-8b6d-6e-5h18
parent|46|a6b4c-4d10g-5h-4
parish|54|b7d-9e-8h10
park|48|a11b11c-4d10e-8f-5g-5h-5
parlor|62|a15
part|31|a13c6d-25e-14f7g-13
part ,|62|a-16b6h10
part i|59|a15b-7c6d-5e-7
part of|38|a30b-12c-7d-18e-13f12g-6h-8
part of it|59|d-4e-5f8
part of the|46|a25b-11c-4d-10h-5
part of your|55|a5b-6e-4f9
part time|57|a-13c18d5f-4
partner|55|b-8d5e-6h8
pass|32|b34c7d17e-25g-9
pass ,|62|d-5e-8h18
pass it|59|a8b-5c10e-8
pass my|47|c-5d14e-13f19g-7h-5
pass on|51|b14c4d-10e7f-4g-4
pass on my|59|a-4b18c6d-5e-6
pass the|57|a-9b22c5d9e-10h-4
pass through|62|a-6c-4d30e-6
passeng|57|a4d-9e30h-4
passion|59|c9d9e-8f-5
password|62|d8
past|44|a14d-14e-12f-5g-5h8
past the|51|c6e-7
pastri|55|a5b15d-7e-8
patienc|44|b27c-6d4e-19f-5g6h-5
patienc i|57|a-15b14d16e-7
patienc with|55|d-4e-9g15
patienc with my|59|b-5e-5g19
patient|41|c-6e-10g-6h7
patient ,|59|b4d6e-5
patient with|57|a11e-4
pattern|59|b4d-9e-4h10
payabl|57|a9b-4c6d-5e-4f-4
payment|59|a5b5
payrol|52|a6d-6e-6f5
payrol for|57|a10
payrol for 0|59|a10
pdf|59|a-12b-4d6e-7h26
pencil|62|a-4d-6e-4h16
pension|51|a8e-5f7
peopl|27|a25b-13c31d-6e-21g-12h-13
peopl ,|62|b7c5d-8e-4
peopl ?|54|a-10b13d-4e-9g12
peopl ? i|57|a-12b16e-5
peopl at|62|a10
peopl for|57|a7e-4
peopl i|52|a11b-6c4e-12f5h-4
peopl i am|62|a11d-4e-4
peopl in|54|a-13b-6c17d-7e-6f6
peopl know|57|a7b6e-6
peopl know ?|59|a5b7e-6
peopl on|62|a-9c19d-6e-5
peopl on a|62|a-9c19d-6e-5
peopl to|57|a10d-4e12
peopl who|50|a10b-7c-5d14e-11f5h-4
per|45|a46b-15d-8e-15f-5g-4h-5
per cent|52|a23b-5d-6e-7
per cent i|62|a6
percent|47|a18b4c-4d-6e-9f-5h-4
percent of|62|a7
perfect|57|
perhap|47|a-21b35d6e4f-5g-4h-7
period|55|a9d-6e22
permiss|59|a-5b-5d6e-7h15
permit|52|d15h-5
person|32|a-25b6e49f-6g-8h-5
person ,|62|b6d-5
person and|62|
person i|57|b20d-7e-6
person who|51|b-9c4d16e6g4h-5
person with|62|b7e4
person you|59|b-8d-10e43
pharmaci|51|a10b-6c4e-8
pharmaci technician|62|a14b-7
pharmacist|62|
phlebotomist|62|a4b7
phone|26|a9b20c-9d-29e8f-6
phone $|51|c-4d-11e-10g-4h30
phone ,|51|a4b18d-6e-7g-4
phone all|62|b5
phone and|59|a10e-5
phone at|62|a-4b29c-4d-4e-4g-4
phone call|51|a-10d-7e40g-4
phone for|59|b17e-6
phone in|62|a-6b6e-5g4
phone is|55|b5d9e-5
phone me|62|a8
phone most|62|a4b-4d-4e9
phone number|57|b-14d16e13
phone on|59|a-8b12d-5e-4
phonic|62|a-6b-4d9e13
photo|43|a12b-9d9e-18f-8g-5h20
photo of|47|a11b-5c4d11e-14f-5
photo of the|57|a12b-8e-6h9
photograph|51|a14b-6e-7h10
photograph of|62|a4b-4d-4e-5h15
physic|59|a6d-4e-5
pi|62|a16b-7
piano|57|d22e-8
pick|36|a-25b9c9d-6e-31f-12g55h-4
pick me|62|a5
pick somebodi|62|a-5b6
pick up|46|a-13b4c-5d-5e-18f-4g58h-5
pick up the|62|a8b-5e-4g21
pick your|62|a-11b-6c22d6e-5f-5
pictur|41|b-4d4e-21f-8g-7h27
pictur of|49|a9d-5e-8
pictur of the|57|a16b-4d-4e-4
pie|62|a-10d14e-5f7
piec|49|b-12d24e-16f-7g-4h19
pigeon|59|b4d15e-5
pilot|62|a13b-4c4d-5e-6
pin|55|a4d25e-8f-4h-4
pipe|54|b11e-10
pipelin|57|c4d5e-8
piti|55|a-11b-6d-11e48
place|30|b-5c9d7e9f-8g-13h-8
place ,|52|b-5d6e7h7
place at|62|a-13b12
place for|59|b-5d6e5
place i|51|a26b-8d-6e-10
place i would|59|a16b-5e-4
place in|55|a9b-6d21e-14
place on|57|a4d-5
place to|62|a8
placement|57|a14b-7c11d-8e-7
plai|47|a-9b-5c-5d19e35f-4g-5h-5
plai the|62|a-8d11e11
plai to|62|b-4e11
plan|32|a-18b11d9e-15f-13g-7h26
plan ,|62|b6
plan for|44|a7b-6c-5d-6e-4f-5g-4h20
plan for the|47|a17b-11c-4
plan to|57|a-19b15d7e-6
plank|62|a18b-5e-4
plant|40|a21b-11e-21g-6h6
plant i|57|b-7d11e-7f13h-5
plant on|62|a-5b5c7e-4
plaster|59|a9d-6e7
plate|59|a-5e11
player|62|a13d-7
pleas|22|a21b-10c-18d-13e20f-4g-8h8
pleas ,|52|a5d-6e20g-4
pleas , i|62|a12b-5
pleas accept|59|b-4c-4e-16f27g-4
pleas accept my|62|e-4f12
pleas be|62|a-13b11e15
pleas call|55|e-7g5
pleas call me|55|e-7g5
pleas do|46|a27b-13d-11e5h-5
pleas do not|50|a28b-6d-4e-13
pleas feel|55|d-4e-6f5
pleas feel free|57|b-4e-5f6
pleas find|55|b-7d-7f-4h23
pleas i|62|a-5b8d-4
pleas if|62|a-6e5g16
pleas keep|55|a-20b-6d-9e35h17
pleas let|46|a17b6d-5f-4g-6
pleas let me|47|a19d-5f-4g-5
pleas me|59|a14e-5
pleas pass|62|a14b-4
pleas tell|47|a15c-4d-7e-4f-4
pleas tell me|49|a19d-7g-5
pleas think|54|a-10b-11c6d15e11
pleas think of|57|a-6b-6c9
pleas to|42|a8b-6c-8d5e6f4g-5h-5
pleas to be|62|a6e-4
pleas to hear|57|b-8d25e-5
pleasant|51|a10b7d-9e-13f6
pleasur|40|a14b12d-22e-14f5g7h-8
pleasur to|46|a14c-4d-13e-11g13h-4
pleasur to hear|57|a8b10d-8e-6
pleasur to meet|55|a5b-6f4
plenti|57|b4c5d5e-10h-4
plenti of|62|b6d16e-10h-4
plu|62|d10
plum|62|e9
plumb|59|a-4d15e-5
plumber|62|a8b-8e-5g20
pm|62|a8
po|57|a-15d5e-7f15
point|38|a-11b-10d-7e48g-8
point ,|62|b-6e17
point about|57|a20b-8d-4e-5
point me|62|a-14b-7c12d9e-10f10
point out|57|a-6b7e22
point that|59|e-4
point you|62|a-6b-6d-5e-6h22
pointer|59|a-12b-6d-4e50
polici|55|b-6c20d-8e-11f-4h7
polish|62|c10e-4
polit|59|a-12b13d-6e13
pool|52|b5d7e7
port|57|a5b-8c16d-10e-7
porter|49|a-7b-5d-5f7g25
porter job|62|a-15b6d-6e-7f13g17
portfolio|52|a10b-9c8d-10h11
porto|59|c9e-5
portugues|62|a-12f11
posit|26|a34b35c-10d-34e-25f-13g-4h-15
posit ,|55|a-19b28d-4e-5
posit , interview|62|a-14b16
posit and|55|a6e-5
posit come|62|a-8e9
posit ha|62|d-5e16
posit i|38|a38b-11c-5d-15e-5g-7h-7
posit i am|59|a7b-4e-4
posit i enjoi|62|a5
posit i have|59|a-9e14
posit i wa|52|a12b-5d-6
posit is|52|a17e-7
posit is on|62|a10b-4
posit it|59|b9e-4
posit it wa|62|a4
posit of|47|a8b16c-5d-6e-8f-4g-5
posit on|59|a-5b7d-4g7
posit pleas|57|a4b9e-7
posit pleas let|62|a5e-4
possess|62|a12b-7
possibl|44|c-5d-8e18g-5h-5
possibl of|54|a10e-5f-5
possibl of join|59|a6
possibl of work|62|a5
possibl to|55|a-11d-4e37f-4
post|25|b24c-18d8e-17h-13
post $|62|a-8b-5f15
post ,|50|c-4d-6e-11f4h7
post and|62|a-4b-6d16e-4g13
post and i|62|a-4b-6d16e-4g13
post come|57|a-10d10e9
post come up|57|a-10d10e9
post ha|59|a5b8d-10
post i|44|a-4b10c-7d-7e-4g11h-5
post i am|59|a-9b-8e10g11
post in|54|a-12b14e4
post is|62|a-5d13
post it|57|a4d12e5g-4
post it wa|62|a12
post of|48|a-11b26d-9g-5
post on|59|c-4d-11f8
post the|52|a18b-8c-4d-6e4f7
poster|62|a-6b-4c9d15e-7
pot|55|a13b-7e5
pound|57|b-6d15e9
pour|54|a21d-6e-8
power|54|b8e-5
practic|39|c-9e12f-5g5h-6
practic and|62|a-7b6
practic is|59|a6b-10d14
practiz|55|d-4e5
prai|54|a-11c6d-8e17h6
prefer|57|b10e-8
prepar|49|a8b-10c4d-9f-4g-4h10
prepar a|62|b-4d-5e-5h16
prepar for|62|a-16c10e11
present|35|a7b-16d-16e23f-11g16
present ,|62|a-5e15
present compani|57|a-11b10h8
present firm|62|a6b5e-4
present myself|62|a11b-8c12e-4
press|44|a13b4c-5d-5e-14f-6g-6h19
press ,|62|d-4e-5h17
pressur|62|a-4d22
pretend|59|a-4b-6e17
price|47|a5b-12e-14f6g-4h16
price list|59|a-6b-7d11e-5h15
princip|57|a11e-5
print|51|b-4d-5e-14h23
printer|57|c-4d21e-5
privat|62|a5
privileg|62|a17b-5e-5
priya|59|a6b-4e4
probabl|59|a-9b-6c-4d39f-4
probat|62|a16e-5
problem|44|d-20h9
problem ,|59|a-12b-8c5d-13e9f9g9
problem i|62|h10
procedur|57|a4b5d-4e-8f4
process|43|a-4b6d-17e19f-7g-5h5
process is|59|a-12b21d-5e-6
produc|59|b11e-4
profession|55|a-9b-10c8d6f6
professor|62|a-4b6c13d-6e-8
profil|59|a-18b-6c-6d-16e-6f46g-4
program|46|b-6c11d11f-7g-6
program ,|62|a10d8e-5
project|44|a7b-13c-6e-4f7g-5h18
project $|59|a-9b-5d10e-15h27
projector|59|b4d6e-5
promis|45|a-23c4d16f11g-8h13
promis to|57|a-18b-5c-4d42e17f-4
promot|62|a-7d28e-7
proper|55|a22d-11e-9h6
properli|52|a-34b6d23e4f-6g8
properti|51|a16e-6
proud|43|a14c-5d8e-12h-5
proud to|46|a23b-4d-10e-5f-4h-4
proud to be|59|b4
proud to wear|62|a16b-5e-5
proud to work|59|a8
prove|59|a18b-4d-4e-8
proven|62|a13b-5
provid|54|a4b5d-5e-5
prune|62|a7b-4d-6e15
pub|62|a4b-4d11e-5
public|44|a11d-6e-17f-7g-4h19
public ,|62|a-20b8d12e-4h10
public and|62|a4h9
publish|45|a18b-11d32e-17f-6g-4h-6
publish ,|62|a-11b-5c7d22e-7
pull|54|a17b-8e-8
pump|47|a18b8d-14e12f-7g-4h-6
pupil|55|a7d-5e-10h14
pupil i|62|a4b-4e-8h17
push|54|a-12b18c6d-6e-7
put|30|a19b-13c-11d-5e23f-6g5
put a|57|a8d-5e-6f6h-4
put in|51|a5d-9e12f5h-5
put in a|62|e-4f8
put in the|62|a5d-4e-4
put it|59|a8b-7d-5e6g16
put me|54|b-10c9e6f-4g10
put my|52|a13d7e-9g-4h6
put on|59|a6b-6d-5e14
put the|51|b-4c-4d7f-4h7
put togeth|57|a-5b14e-9h10
put you|62|a-7e22
puzzl|57|a7d-5e14
quai|62|d-4e16
qualifi|52|d11e-6
qualiti|55|a11b-4d13e-10
quantiti|62|c6d-4
quarri|62|a16d-6e-5
quarter|48|b5c5d10f-4g-4h-4
quarter ,|62|a8
queri|59|a11b-6d-7h10
question|28|a42d-27e-13g-4h-11
question $|54|a-13e-7g23
question ,|47|a22c-4d-12g-4
question , and|62|a14b-5e11
question about|48|a16c5d-11e-14f5h-5
question about how|59|a11b-8c8d-4e-6
question at|57|a-4b11e-6
question at ani|62|b9e-5
question by|62|a-6c9e-4
question i|47|a6c6e-11f4g-4h-5
question i am|62|b5
question i have|57|c11d-7e-6
question of|55|a12e-5
question of the|62|a7
question on|51|a15b-11d-8f11
queue|59|d12
quick|41|a-4d4g14h-7
quick note|62|a12b-4d-4
quick note to|62|a12b-4d-4
quick on|57|a-7b10d-4e-4f13g-7
quick on :|62|a-12b15d-4e-4f14g-7
quickli|55|a8b-6d-5e6
quiet|46|a24b13c-8d20e-15f-7g6h-4
quit|47|a7g-4
quit see|62|a-6d-6e19
quot|62|a17b-5
r|59|b9d-4e-5
radar|62|a-7d30e-9
radiat|57|a-7c7d5e-6
radio|52|a11d-7
rai|55|b-4d-4e-5g11
rai ,|62|a-7b9
rail|62|a9b-4e-4
rain|48|b-15c4d28g-4h5
rais|45|a19b4c-4d4e-17f-4g-5h-4
rais about|62|
ran|37|a21b-11d-16e-8f5g4h-6
ran a|52|a17b-6e-6
ran out|59|a-9b-6c7d-4f9
ran out of|59|a-9b-6c7d-4f9
ran the|50|d-6e-9f6g15
rang|55|b-9e5f-7g25
rare|62|a13e-4
rate|40|a33c-6d5e-17f-6h-6
rate ,|59|a-4b4e-4g6
rather|42|a14b-17c6d-11e35f-5g-7h-7
rather be|62|b-4c11d8e-7
rather than|54|a-8b-5d-8e27g-4
rd|47|a-17b24c-5e-11g6
rd ,|57|b9c-4d-4e-7g11
re|55|a15b-7c-4d-11e-9f17g-4
reach|34|b33c-9d-19e-7f-4g9h-11
reach a|59|b10d-6
reach by|62|b9e-4
reach me|49|a-13b14d-8e9g19
reach me at|62|a-12b6e-4g24
reach me on|62|b-6e10g5
reach out|52|e-7f7
reach your|62|b9d-5
reachabl|52|a14b7d-6e-6
read|29|a-16d46e21g-15
read a|52|a-8b10d5e-4
read about|59|a-9d32e-8
read all|62|c5d-6e4
read i|57|a8b-4d7e-5
read it|57|a9b-5c-4d-8f13h-5
read that|57|a-8b20d5e7f-5h-5
read the|49|a8b-4c-4e8f6g-4h-6
read up|62|c6d-4
read up on|62|c6d-4
read your|49|a-25b-16e59f6g-4h-6
read your messag|62|a-10b-5e28
readi|39|a34c-7d-13e-15f-7h7
readi and|59|a5b-4d-4e11
readi for|57|a15d-5e-5
readi to|51|a19d-7e-8
real|42|b-8d7e21f-6g-6
realiz|57|b20c-6d-7e-12g10
realiz that|62|a-8b27c-5d-4e-12
realli|30|a22b-4c-8d-19e8f12g-8h-14
realli enjoi|49|a-11b7d-8e-15f19g-4h-4
realli enjoi learn|62|a5
realli good|62|d-4e10
realli hope|55|a13b-6d-7e-7f9
realli hope to|62|b-4f11
realli like|49|a28b-15c-6d-6e18f-5
realli like the|59|a20b-5e-8
realli like to|57|a16b-6e-5
realli need|62|a-5d9
realli want|57|a8b6d-4e-6
reason|43|a-6b-25c-6d10e64f-7h4
reason and|62|a-9b-6e27
reason for|62|a-8b-8d31e-5g6
reason i|57|a22b-6e-10
rebuilt|62|a11
rebuilt the|62|a11
recal|50|a-10c8d13e-11h-5
recal that|62|b-5d15e-6
receipt|62|a6b4d-4f-4h7
receiv|40|a5b-10d-5e41f-7g-6h-9
receiv me|50|a24b-5d-5e-11
receiv me on|54|a14e-9
receiv your|62|a-7b-7d-4e21
recent|62|c11d-7e7f-5
recept|42|a18d-18e-17f11g5h-8
receptionist|52|a-13b6d-6f9
recip|54|a-24b4d5e-9f-4h22
reckon|48|a6b4c-4d7e8g-5h-5
reckon i|59|a-6b6d-5e22
reckon you|62|a-6b6d4e-4
recommend|51|a-9b-11c14d22e-13f8g-6h-4
reconcil|57|a14b-5d-5e-7h8
reconcili|62|a8
reconsid|59|a-13b-4e34
reconsid ,|59|a-13b-4e34
record|39|a25b18c-8d-11e-26f-8g-7h16
record ,|57|a-15b38d-6e-7h-4
record and|59|a12b4d-4e-4
recoveri|62|a4e-4
red|51|a4e-8f7
red ,|62|a10b-5d5
redo|55|a9e-6
redo the|59|b4e-5
refer|37|a30c-7d-4e-23h-8
refer ,|62|a7
refer and|62|a13b-4e-4
refer ar|62|
refer from|59|a17b-5
refer to|62|a-10b7d14e-6
refere|52|a11b9d-8e9h-6
refit|59|a-13b-5d4e47f-5h-4
refus|59|a6d-4e4
regard|41|a-16b22c-8d40e-8g-6h-12
regard the|50|b12d-7e6h-4
regard to|54|a-9c-5d60e-9f-5g-4h-9
regard to the|59|a-12b5d24
region|51|a-4b5c8e-6
regist|49|a29b-6d-7h-5
regul|59|a-8b5c7d13e-8f-4
regular|57|a12b-4d9e-9
rehab|62|a-4d-4f9
reject|52|a18b-6c-4d-6e15f-4h-4
relax|62|a24b-5g-4
releas|59|a-5d-4e5h15
relief|62|a5e4
remain|37|a-13b55c-8d-10e-22f-4g-10h-6
remain eager|62|a-12b17
remain eager to|62|a-12b17
remain the|62|a-9b19e-4
remain veri|52|b9e-6
remain veri interest|55|a-11b14e-5
remark|51|a8b-7c6d-9
remark that|55|a15b-6c7d-7e-7
remark that a|62|a11e-4
rememb|38|a-29b6c4d80e-15f-12g-11h-11
rememb me|49|a-20b-13c9d45f-6
rememb me ,|62|a-10b-5c-4d31e-4
rememb me from|62|a-4b-4c11d9e-9
rememb our|62|d20e-4
rememb the|57|a-9b9d11e-8
rememb you|59|a-6b4c5e-8
remind|51|a5b5e-9
remind me|57|a7b-5d6e-6
remind me of|62|a12d-4e-5
renew|48|a9b19c-5d-7e-11f-4g-4
rent|62|a12b-4e-6
reorgan|62|a13b-4
repair|46|a-5b15c-5d-5f5g-5h4
repair ,|62|b13d-4e-4
repeat|59|a10e-5
replac|57|b5e-4
replac the|62|a9
repli|43|a-35b12d-5e33g-7h8
repli ,|62|c4d-7e15
repli to|59|b10d-7e-11f9
report|37|a16d-11e-10g-7
report ,|62|a10
report from|62|a4b5
report i|55|d-6
report on|62|b-7c9d4e-5
report to|62|a12b-4d-4
request|43|a-19c-9d-23e-15f49g-9h-9
request $|62|a-13b14d-4f4
request i|62|e-4f4
requir|51|a26b-4d-6e-9
rescu|55|a-8b8e10
resid|49|c-4d-10e7g-6h11
respect|43|a-6b-5d-6e65f-8g-6h-8
respect for|62|a5b-4d-4e15
respect that|62|a16e-5
respect the|57|b-5d-7e40
rest|47|b-6c-5d31e21f-4g-5h-7
rest of|59|a-13b4d-5e31
restaur|59|a7b5e-4
restrict|62|a4
restrict fund|62|a4
result|40|a-15b10e25f-7h-6
result ar|62|a8d5
result i|59|a-11b-4c4d-9e32
result will|57|b4e-9g8
result will be|62|a7b-7e-5g10
resum|52|a4b-13c-5d25e-8f9h-4
resum $|59|a8b-8d15e-4
retail|54|a11b-8c14d-8e-5f-4
retir|52|a-4b-12c-6d59e-12g-4h-4
return|40|a23e7f-8g-8h-8
return desk|62|a6d-4
return for|59|a11
return to|59|a9b-7d4
return with|62|a5b-6e23
review|59|f7
revis|62|a10b-7c11e-9
rid|62|a10d-4e-4
rid of|62|a10d-4e-4
rid of the|62|a10d-4e-4
ride|45|a21b7c-4d-10e-14g-5h-4
ride along|54|a10d-5e-7
rig|62|a24d-9e-5
right|31|a36c-9d7f-9g-9h-6
right ,|57|a14b13c-4d7e-12g-4
right awai|55|a14b-5d-4
right for|62|d14
right i|62|d9
right now|62|a-8b-5d7h11
right that|54|b-5e15
right that i|62|a-8c4d6
right that the|62|a9
right to|52|a9d-11f9
ring|32|a16b-6c-5d-28e-22f-16g76h-14
ring $|59|a5d-4g-4
ring back|62|a-13f-4g17
ring me|49|a15g-5
ring me after|62|a14b-4e-5
ring the|59|a-7b20d-4e-4g-4
ring to|62|a-9b-7g25
ring you|62|b-6c17d-6e-6
rival|62|a10b-7d11e-4
road|44|a23c4d-6e-4f-5g-4h-5
roadmap|62|a-4b4e13
robot|54|b13d9e-10g-5
role|31|d-33e-32f29g12h-13
role ,|62|a6b6e-5
role and|51|a11b-6d-4e-7f6
role and i|62|a7
role and the|62|a10
role i|45|b5d-8e-5g8h-4
role i have|57|b7d-5e-4g14
role is|59|a6e-4
role still|62|e-4g23
roll|51|a18b7c4d-9e-10f-4g-4
roof|45|a-13b-7c-5d19e-8f11g7h-7
room|32|a43c-11d20e-33f-8h-9
room ,|57|a7
room 0|57|a13d-5e-4
room and|59|d-5e-5h10
room i|52|b-6d24f-5
room i would|62|b-5d-4e11
room in|62|b-4d34e-5
room wa|57|
room with|62|a-9b13
room with the|62|a-9b13
rota|47|a11b8c-5d-10e-14g-5h6
rotat|62|b-4d11
rough|52|a-4b6c-4d-9e-8g6h12
rough date|59|e-4g9
roughli|52|b15d-6e-7g-5
roughli when|54|b17d-6e-6g-5
round|34|a9b-4c-4d-22e40
round $|59|a-7b5d-5e17
round ani|62|b5d-4
round the|45|a24b-8d-11e-16f4g12h-5
rout|48|a16e-11f-4g-4h6
row|51|a18d-13e-8h7
royal|62|a7b-4d10e-5
rule|52|a-5b8d-7h9
rule that|62|a6b4e-5
run|29|a15b-9d14f-13h-7
run ,|59|a11b-4d-4
run a|47|a8c-4d4g-4
run and|57|a10d-5e-5
run i|62|b-6d14
run in|62|a5d-9h12
run into|62|a-14c6d8e16
run out|62|b-7d21e-7
run that|57|b-7d-5e6g6
run the|49|a-7c19d12e-14f-5g-4
rung|59|a-4d-4e-4g11
rural|59|a-14b-7c18e-5
rush|51|b14c-4d-11e-4g13
rye|62|b5e-4
s|48|a11b7c7d-14e6f-4g-5h-5
sad|52|a-13b-8d8e28g-4
safe|45|a-13b-6c-5d10e37f-5g-6
safeti|51|a-18c-4e26f5g-4h9
sai|22|b-7d-7e27f-4g34h-19
sai ,|52|a26c-4e-5g-4
sai a|57|a8d4e-9
sai hello|55|a-14b-6c5d24e-9f15g-8h-4
sai hello $|62|a-7b-4d6e-4f19g-6
sai hi|62|a-6b-4d22
sai how|57|a15b-8d12e-6
sai i|44|a-30c-6d-10e35f5g13h-5
sai i am|51|a-17b-4c-4d-5e26f-5g20
sai if|55|b10d-11
sai it|55|a12
sai no|55|a4d-6e-14g13
sai so|52|a-5b-5c9e27f-4g-4h-4
sai thank|45|a26b-21c-4d-18f-8g43h-7
sai thank for|57|a19b-9d-7e8
sai thank you|52|a19b-14d-7e-8f-4g26h-4
sai that|51|a5b-6d-5e8g4
sai the|54|a11b-8d9e6
sai the word|59|a23b-5e-5
sai to|62|a-15e17f11
sai when|51|a9b13d-9e-8g-4
sai whether|62|a5e-4
sai ye|62|a4
sai you|55|a-20b20c29d-8e-8f-7g-6
said|24|a-10c32d15e-14f-12
said ,|55|b8d-5e4
said , i|62|a-4b11
said about|50|a13b-9c-4d-9f9g-4
said about the|55|a13b-8d-4e-5
said i|46|a-18d13e-5f-7g18h16
said i would|54|a-21b8c-6d7e-11f-6g23h21
said it|57|a-9b7d18e-9
said it would|62|a-5d21e-7
said that|55|a-5
said the|43|c7d6f-7g-6
said to|52|a-20b-10c11d41f-5g-5h-5
said to me|62|a-10d26e10
said you|42|a9b-11c33d-17e-18f-4g-7h6
said you can|59|a18b-4
said you would|50|a14b-4c11e-11f-5h-5
salari|54|a18b-5e-6g5
sale|50|a-10c16d-7f-6g-5h5
salon|55|b12d6e-7f-4
same|31|a29b-4e-17f-12g-12h4
same ,|62|a7b-5d6
same as|62|b11e-5g-4
same dai|51|a9b4d-4e-9
same dai $|59|a13b-5e-6
same for|62|a-6h10
same i|59|a-10b4d-4e11
same model|62|a11b-5d-4
same number|62|a10b-6e5
same thing|62|a11b-5c7
samosa|62|e-4
sampl|39|a-11b-13c-8d-15e14f-10g-9h54
sampl of|62|a-6b-6d-9e-5f-4h28
sampl or|62|a4d-4e8
sandwich|52|a-9b9d-12e15g-4
sat|45|a-27b4c6d19e8f-5g5h-6
sat in|55|a-8b6d18e-7
sat in your|57|a-13b7d20e-5
saturdai|36|a49b-21e-24g-7
saturdai ,|59|b-4d7
saturdai and|62|a-12c9d30e-7f-6h-5
saturdai i|52|a28b-5d-7e-10
sauc|59|a12d-4
save|47|a-12b8c-4d-8e-4g-5h12
saw|35|a-34b-6d73e-11f9g-13h-12
saw ,|62|a-6d13
saw in|59|a-5b-6d28e-7
saw in the|59|a-5b-6d28e-7
saw me|59|a-9b12d-5
saw on|59|d11
saw on the|62|a8
saw that|57|e-4f9
saw the|57|a-9d42e-11f-4
saw you|55|a-15c-5d26e-8f10h-4
scaffold|52|a-13b8c-6d22e-10f7g-6h-4
scale|55|a4d5e-10f-4h14
scan|52|a4b-4d6e-14h12
scanner|59|a10b-6c7e-7
scarf|57|a9b-6d-4e-5g13
scene|62|
schedul|46|a7b-5c-4e6f5g-6h-4
scheme|51|a5b-8d-9e-8g-4h17
school|29|a6c6d-17e9g-6h-9
school and|59|a7
school for|62|a10b-5
school i|51|a4d16e-5f-5g-4h-4
school in|50|c9d-4e-7f5g-4h-4
school kitchen|59|g7
scienc|52|a26b-8d-5e-6
score|52|b-10c-4d-5e39f-4h-4
score on|62|a-6b-6e32
score on the|62|a-6b-6e32
scrap|59|a9b-6d-4e-5f-4h15
scratch|62|a10
screen|57|a4b-4d-6e-6h16
sea|54|d-9e20
seal|59|a8b4e-4
seam|62|a8
search|51|a-6d12g5
season|35|a14c-11d7e4f-10g-10h11
season ,|55|b-7d-5e4h8
season , and|62|a12b-5e-4
season i|54|a14b-9d4e6h-4
season in|62|a-5b8d-6e-7h12
season of|59|a14b-9d10e-5
season on|57|a10b4d-4e-5
season on the|62|a-4b8
seat|49|a23c-5d15e-15h-4
seat i|62|a-5b7
second|26|a12e-15f-14h19
second convers|59|a-8b-4d-5e-5h17
second floor|59|a-4b4d7e6h-4
second interview|51|a-6b-5c8d-20e6g12h7
second month|62|a9d-5e-4
second on|59|a-4d-5e-4h12
second round|62|b-4f9
second talk|62|a6
second time|62|a6b4e-9
second week|62|b4d15e-4
second year|57|a-5b10d6e-4
secondari|62|c7d-7e-5
secondari school|62|c7d-7e-5
secret|57|b-5d14e7
secret ,|62|d19e-4
secretari|54|a4b12d-4e-6
section|45|a25c-5d-14e12f-4g-5h-6
secur|54|a17b-5d-5e-8g9
see|20|a19b-9c-17d-18e9h15
see a|62|a-4b4d14e-4
see how|46|a10b7c-5d-13e-10f-6g-4h17
see how i|52|d-6h5
see i|57|a8d-4
see if|57|a-15b-8d-6e-5f-4g33
see if you|62|a-14b-4g18
see in|57|a-11b-7d11e6h8
see in the|62|a-13b-4d15e-4h10
see it|55|a-15d-12e-8f20h14
see me|35|a50b-8c-9d-20e-4f-7g-4h-9
see me about|62|e-4f9
see me again|62|a5b5e-4
see me at|57|a11d-6
see me on|48|a29b-5d-7e-11
see more|62|a4b-4d-4e13
see more of|62|a4b-4d-4e13
see my|50|c-6d-8e6f6g-4h9
see myself|62|a18e-6
see that|59|a-6b-4d4e10
see the|36|a15b-11c-5d13e-11g-9h11
see them|59|a13b-6
see what|50|a-4d4f9h-5
see what you|59|a-10b5d-4e-6f14
see where|62|a-10d-4e-5g7h10
see why|52|a29c-4d-20e16f-5
see why you|62|e4
see you|47|e13f-5h-6
see your|59|a-16b-10d31e-5f17g-4h-4
seed|59|a-6d12e-5
seem|44|b11c10d-14e-4f-6g-5
seem to|51|c13d-8e-14f-4h5
seem to know|59|a-5c19d-4e-8
seen|40|a23d15e-19f-6g-7h-7
seen a|54|a20b-7c4d-11e-7
seen it|62|b-5d39e-8
select|54|a-8b4d-5e27g-5
self|62|a7b-4e-5g14
sell|55|b-6d21e-7
seminar|59|b-4d11e7
send|28|c-10d-18e-24f28g-15h23
send a|51|a6e-7f10h-6
send ani|62|a14b-4
send it|48|a13b-6e-12f-6h17
send me|57|a9b5d-4e-4
send the|46|a-13b12c-4d-15e-14f10g-4h17
send the link|62|a13b-4
send them|62|
send you|43|b-13c4f10g-6
send you a|57|a5c-5e-4f8
send you my|62|a-6b-5c13d5e-4
send you the|57|b-7c-4d5e14h9
senior|50|b10d-5e-9
sens|49|a17b-7c4d-7
sens of|55|a10c6d-5e-7
sent|47|b9c-4d17e-13f-4g-7
sent you|62|a-6b5d9e-4g-5
sent you a|62|a-6b5d9e-4g-5
sentenc|57|a-16d9h8
septemb|41|a-25b44c-7d15e-18f-6g-8h-6
septemb ,|55|a-4b10e-4
septemb i|54|a-15b18d14e-9g-4
seriou|54|a16b4d-10e-11
serious|62|a-4d6e8
serv|46|a23b7c-4d-9e-11f-4g-5
serv in|62|b13
serv with|62|a10e-4
server|57|a-24d16e-4h9
server room|62|a-18b5d7h11
servic|38|a26b6c4e-21f-11g-10h5
servic ,|62|a-8b4c9d-4e-5
servic i|62|a4b5d-5
session|54|a21b-4c-4d-8h-4
set|36|a4c6d-20f-9g6
set ,|62|a13d-4e-4
set out|57|b4e-7h7
set up|49|a-4b-6c17e-15f-5g16h-4
set up the|59|a-7b-4c13d-6e-9f-4g16
settl|44|a-20b15d9f-6h-5
settl in|59|b-5e7
settl on|59|a-13b4e-4g8
seven|35|a31b13c-8d-17e-26g-8
seven i|62|a13b-4
seven of|62|b-5f11
seven year|40|a24b16c-5d-12e-18f-8g-6h-6
seven year ,|59|e-4
seven year and|62|a12e-5
seven year i|62|a-18b23e-4
seven year in|54|a13d-5e-6
seven year of|62|a10
seventeen|59|a18e-6g-4
seventi|57|a20b-8e-6
sew|62|a-9b4d-5e-4h17
sha|59|b-4e13
sha not|59|b-4e13
shadow|62|b-5c14d-8e-7
shall|46|a5b10d-16e16f-4g-4h-6
shall be|62|a8b-6e12
shall i|59|b18c-4d-4e-5
share|38|a-16b5c-10d9e14f7g-9
share ,|62|a7b-6e-4
share my|62|b-4d-4f12
share the|57|a-4b7d-4e-6f-5h15
sharp|62|a10b-8e13
sharpen|57|a9b-6d10
she|35|a-8c-8e28f-8g6h-7
she is|55|b-6e8
she is a|62|a-6b-4d7e12
she wa|62|a-8e11
she will|62|b-6e29
she would|59|b9d-6
shed|54|b5
sheet|40|a-11b7c-6d-23f-6g-5h36
sheet ,|57|b-5d-5e27
sheet for|62|b-5d-4h10
sheet for the|62|b-5d-4h10
shelf|57|a-11d11e-6
shelter|57|b-5c-4d18e4
shelv|62|b-4d-4h8
shift|33|a50d-16e-24f-11g8h-12
shift $|62|a28b-4h-4
shift ,|52|a15d-8e7
shift i|59|d-4e-4g8
shift is|62|a4
shift on|62|b-8e-4g26
ship|47|a-14c13d28f-6g-6h-8
shoe|51|a-7b-9c9d6e-10f6g-4
shop|35|a-21b15c4d-5e-16f-6g13
shop and|62|a-10b14e-4g12
shop i|59|b4d10e-5
shop is|62|a9d-4e-4
shop on|55|a-9b15c6d-6g-4
short|33|a-34b-4c5d9e12g-11h22
short notic|48|a12c-5d5e-5
short notic ,|62|d17e-4
short of|55|a-17b7c6d-13e25
shortlist|59|a-12b9d-4g12
shot|57|a-16b4d5e25g-4
should|27|a-16b-17c-6d29e53f7g-4h-11
should a|55|a-15b-7d4e37
should be|47|a-7b14c6d4f-7g-5h-5
should have|55|a5d-4e9
should i|54|a-12b-4d-11e21g18
should improv|62|a-6d-6e17
should like|59|a7b-5c-5d-4e-4f13
should like to|62|b-4c-5d-4f14
should not|62|a5d-7e25
should sai|62|a-6b8d-8e-6f11
should tell|62|a6b14e-5
should the|54|b-8d-6e28h-4
should the panel|62|b5
should you|47|a13b-7c-6d38e-14f-7g-4
shoulder|62|a8b-6d11e-5
shout|51|a23b-7d-6e-4
shout if|62|a7e4
show|27|a32b-16e-23f-12g-7h18
show ,|62|b8d-11
show me|34|a45b-15c5e-20f-4g-6h-11
show me ,|59|a9c5d-6e-4
show me hi|62|a11b-4
show me how|57|a4d6e-4
show me round|57|a19b-4d-4e-5
show me the|44|a17c6d-13e-18f6h-6
show the|59|a-10b10e-4
show you|43|a13b-7c10d9e-17f-5g-5h-8
show you a|62|a14
show you i|62|d9
show you my|59|b7
show you the|62|b-5c22d-6e-11
shown|54|a9b7d-6e-6
showroom|62|a-6e14
shut|55|a12b7e-7
sick|54|a-7b8d-6e7g-4
side|36|a12b-9c5d-13e-6g-11h8
side $|62|a8b-4e7
side ,|57|e4
side i|62|
side of|50|b-11e-5f14g-5h6
side of a|62|b-4d-4e-4h14
side of the|57|a-7b-7c4d7e-8f19g-4h-5
sign|40|a-4b31c-4d-8g-9
sign ,|57|a10b-7d-7e-8h15
sign up|55|a-8b-5c4d-9e15f4
sign up for|59|a-9c5d-8e20
signal|49|b4c-4e5g8h-4
signal box|59|a9b-5d9e-5
silenc|59|a-5b11d-6e-4
sim|62|a16b-5
similar|54|a7
simpl|62|a-6e-7h15
simpli|57|a14d4e-9
sinc|21|a13b14d88e-66f-19g-26h-11
sinc ,|62|a-9b-4c12d19e-4
sinc 0|37|a66b-4c-7d-23e-25f-7g-7h-7
sinc 0 and|52|a20d-7e-8
sinc 0 i|54|a21b-6d-6e-5
sinc 0 mostli|62|a10b4d-4e-5
sinc 0 with|62|
sinc i|37|a30b5c-8d19e-20f-7g-10h-8
sinc i came|59|a9b6d-5
sinc i wa|47|a23b4c-4e-11f-4g-5
sinc mai|62|b-7c8e-4
sinc my|57|b6d11e-12
sinc my interview|62|a-4b7d4e-7
sinc our|57|a-17c8e-5f9
sinc the|45|a-19b32d-6e-4f-4g-5
sinc the 0|62|a-8b16d-6
sinc then|47|a-15c-5d31e-13f-4
sinc then i|51|a-7c-4d19e-8
sinc we|47|a-23c-7d71e-13f-10g-4h-6
sinc we met|59|a-8d24e-6f-4
sinc we spoke|59|a-9b10d14e-5f-5
sinc we talk|62|a-5b-4d22
sinc you|51|a-26d43e-11h7
sinc you told|62|a-10b-6d36e-6
sincer|47|a30b-9d-11g-4h-4
sincer thank|55|a10b-9d-6e9f6
sincer thank for|59|b-7d-5e13f7
sincer wish|62|a16b-5e-5
sincer wish to|62|a16b-5e-5
sing|57|a11d-4e-6
singl|62|a15d-4
siobhan|59|a-24b-4d-5e11f17
sir|46|b-6c-4d18e-15g4h-4
sir ,|51|a5d18e-10g-4
sir , i|62|d9e-4
sister|44|b15d-14e6f-4g-7h-5
sit|41|a8b7c-6d8f-7g-6h-6
sit down|62|d10e-4
sit in|54|a4d14e-7f-4
site|40|a40b-11d-24e7g6h-10
site ,|59|a12e-5
six|27|a58b-22c-4e-26f-16g-10
six $|62|a-4b-5d17
six ,|57|a7b-10d-5e10g4
six month|55|a-13d31e-7
six of|62|a14b-4
six season|62|
six week|62|d4e-8
six year|35|a48d-20e-25f-9g-10h-8
six year ,|47|a29b-10d-8e-9
six year and|55|a13d-5e-5
six year i|52|a13e-7h-4
six year of|57|a16b-5e-5
sixteen|57|a12b-6d4
sixti|47|a9b-4c-4f-4g-4h5
size|50|a9d-12h6
sketch|55|a-5d6e-8h19
skill|45|a14b-6c10d-5e-6f-7g-4
skill and|57|a13e-4
skill would|62|b-5c8d10e-6
sleep|47|a12b27c-5e-18f-4g-4h-5
sleev|62|d-8e-4h12
slept|62|a4b33d-12e-12
slide|52|e-6f-5h15
slip|55|a-6b7d5e-8f-4h16
slot|57|b12d-4e-7
slow|51|a-4b-5d15g-4h15
slowli|62|a12e-6g13
small|34|a6c18d-6e-18f-8g-11h10
small firm|59|b-7c12d6e-5f-4
smaller|59|a13e-5
smell|54|a23b-9c4d-9e-8
smell of|57|a15b-6c4d-7e-5
smile|45|a17b-5c-6f-5g5h-5
smile at|62|a8
smile at the|62|a8
smile i|59|d-4
smoke|62|a7b8d-6e-6
smoothli|62|b-5e28f-5
smoothli $|62|b-5e28f-5
snow|57|a4d9e-8
so|13|a23b13c-9d-7f-6g-10h-7
so ,|59|d5e-5
so a|51|a22b-7h-4
so do|59|a9d-4
so far|57|b9c17d-12f-5h-4
so glad|59|c-6d37e-4f-5
so good|62|b4c5d-6e-8
so happi|55|a11d-5e-4
so happi to|57|a9d-5e-4
so here|50|a-12b-9c-7d5e-6f6g6h18
so here i|62|a-4b-7c-4d6f16h-4
so here is|62|a-6h9
so here it|62|b-4d6f-4g12
so i|27|a-17b12c-7d-28e23f8g8h6
so i am|45|b9c-4d-4f-6g12h-5
so i can|49|b8d-9e13g-5
so i have|54|a4b-7c-6d-12e-11f18g-4h19
so i know|45|a18c-4e-9g-5
so i thought|57|a-7b8c-4d-7e-6f8g20h-4
so i will|55|b7d-6g13
so i would|51|a-14b-9c9d-9e40f6g-4h-4
so it|54|a7b-9e33f-4h-4
so it is|57|a12b-6e4
so let|62|b13d-4e-5
so mani|57|a4b10d-5e-5
so much|41|a41c-8d-7e-13f-8g-5h-6
so much as|57|d10e-4
so much for|49|a31b-8d-9e-6f-5
so much to|62|a11b-5
so nice|55|a-4e-5
so nice to|62|c4
so no|62|a10
so pleas|44|a13c-5e-17g-5h5
so pleas do|54|a25b-10d-5e-11
so pleas to|59|d8e-4
so quickli|62|a-4e5
so thank|44|c-6d15e6f-4g-6h-6
so thank you|48|a4b-4c-5d17e12g-5h-5
so that|45|c-5e10g-5
so that you|62|e-4h9
so the|46|b10g-4h-4
so we|54|a-6b-6c4d-11e6f8
so you|37|a4b6c-4e-7f4g-9
so you can|47|a23e-12f-4h-6
so you see|62|a7
so you would|57|a4d17e-7
social|54|a22b-4c5d-7e-12f-4
social worker|59|a18d-4e-6
societi|62|a-8c13d5f-4
softwar|55|c-5e-4f8h-4
soil|62|b-4d-8f17
solar|59|c13e-5f-4
sold|48|a25d-8e-10h-4
some|35|a-26b-15c33d25e6f-14h-6
some time|57|a-18c8d30f-4
some time ,|62|a-8b-4c10d13
some two|59|a20b-4d-5e-4
some two hundr|62|a10
somebodi|34|a-33b-16c27d-26e69f-10g-4h-10
somebodi els|59|a-12b-8c8d14
somebodi for|62|a-12b-4c5e12
somebodi to|62|a-8b-5d-5e48f-4
somebodi who|54|a6b-6c4d-10e10
somebodi with|59|a-9d-7e19
someon|37|a-35b18c11e11f-10g5h-7
someon ?|54|b19d-8e-13
someon ? i|59|a-8b15d-4e-11
someon for|62|a-7d-4e6g20
someon who|57|a-10d-6e14
someth|34|a-25c7d12e42f-12g-12h4
someth els|55|b-9d-5e22
someth els i|59|a6b-5e11
someth i|50|d-10e10g-4h8
someth in|57|a-10c5d-7e23
someth in the|62|a-5c7d-4e11
someth open|62|b-5d18e-5
someth to|59|a-13b26e-6
sometim|62|a-4b8d9
son|55|a14b5d-7g-4
song|59|b-6d-8h28
soon|41|a22b6d-11e-22g6h-7
soon $|48|a9b-6c-4d-11e-10f5g12h-4
soon as|57|a10b-4d7e-6
sooner|59|a8c10d-9e-5
sorri|39|b-13c8d-21e53f-8g-6h-7
sorri ,|62|b-6c12e-5
sorri about|62|a16b-4
sorri about the|62|a16b-4
sorri i|62|a6b-5
sorri i wa|62|a6b-5
sorri not|59|a-9b-4d-6e26
sorri not to|59|a-9b-4d-6e26
sorri to|51|a-14b4c-4d-9e40
sorri to hear|62|a-9b-6d-5e39
sort|43|a16b7c-5e-12f-4g-7h-5
sort ,|59|a9d-4e-5
sort of|55|a8b-5d9e-4
sort the|62|a12e-4
sou|62|d11e-9
sound|41|a17b-12c17d-9e-14f-10h8
sound like|52|a15b-4d-6e8f-4
sound like a|59|a11e-4
sound veri|62|a7
soup|59|a4d15e-9
sourc|59|d-15e-8f-4h33
sourdough|59|d10e-6
space|54|a-10d17e-7f-5h18
spanish|52|a7c-4d8f-4
spare|49|a-20b-5c4e20f-5h5
spare a|62|b-5d-4e21
speak|33|a14b-12c6d-22e-29f-15g49
speak about|62|b6e-4
speak about the|62|b6e-4
speak for|57|b4c7d-5e-5
speak for me|59|a4b9d-4
speak to|52|a-4b-12c5d-6e-6g23
speak with|45|a28b-9d-9e-11f-6g6
speak with me|52|a15b-5d-4e-7
speak with you|57|a12
special|62|a4b-4c9e-6
speed|59|a-12b5d-7e5h20
spell|59|a-4b6e-5g11
spend|50|a20e-8h-5
spend the|57|b4d7e-5h-4
spend the first|62|d8e-4
spent|43|a17c-4e-10f-5g-5h-4
spent with|57|a13b-5d-4
spent with me|57|a13b-5d-4
spiral|62|a23d-4
split|51|c5e-5h-4
spoke|34|a-16b8c12e-22f19h-13
spoke about|52|a28b-13c-4e-8f7g-5
spoke about the|55|a20b-10e-5
spoke in|55|a-11b5d27e-9f-5
spoke of|52|a4b10c9d4e-14f-5g-4h-4
spoke on|59|a-12b18g-4
spoke on the|62|a-6b9g-4
spoken|59|a6b-8d36e-10
spot|44|a-13b-8d22e12g-6h4
spot on|55|a12b-11c4d22e-7f-6h-4
sprai|59|a9d5e-6
spreadsheet|52|a-5b-9c-4d11e-8f6h14
spring|37|a-18d43e11f-9g-10h-11
spring $|62|a-6d12e26h-4
spring ,|55|a-4b-6e7
spring i|54|a7b-10d23e-8
squeez|59|a20b-7d-5e-5
squeez me|59|a20b-7d-5e-5
squeez me in|59|a20b-7d-5e-5
st|45|a-10b14c-4f-5g10h-4
st of|59|b6e-5
staf|57|a-6c-4d5e-4f8
staff|36|a22b4d-6e-13f-9
staff ,|59|a10
staff account|59|a-4b-9c9d-5g8
staff account posit|62|b-7g9
staff i|62|b7e-4
staff on|62|
stage|45|a5b5c-7e-12f-4g16h-6
stage 0|62|a-4d8
stai|31|b-20c-9d10e32f9g21h-17
stai at|62|a6d-4e13
stai connect|59|a-11c-5d-7e-10f20
stai in|48|a-10d12f14g-6h-6
stai in touch|59|a-9b-4c4d15
stai on|51|a-8b-8c-5d45e-14f-5g9h-5
stai on your|59|a-8b-6d37e-10f-4
stai safe|62|a-15b-4d9e31
stai with|51|a36b-7d-23g-4
stai with me|54|a13b-6d-7e-8f6
stair|51|a12b-11d-8e12h7
staircas|54|a24b-9c-4d-9e-12f9g-4h10
stall|62|a12b-11d-5h16
stamp|62|a14b-4d-7
stand|35|a-32b41c9d-19e-20
stand ,|62|a-12b17
stand ?|62|a-10c13e-4
stand ? i|62|a-10c13e-4
stand i|62|a-6b26d-8e-6
stand in|59|a-5b-7c11h8
stand with|59|a-13b16d12
stand with the|59|a-13b16d12
standard|57|a-10b9d-5e29h-6
start|29|a49b-21d-6e-5f-13h-16
start $|62|a8
start and|62|
start as|62|d6e-5f10
start at|51|b-10d24e-9f-4
start i|59|b-4d12
start in|59|a-11c9d-4
start on|59|a4b-6d11
start the|57|c5d-5e-4
start to|62|b5c-4d-7e9
start with|50|a30b-7d-8e-4f-4
start with the|59|a20d-5e-4
start with you|57|a17b-5e-4
starter|57|d9e-5
state|48|b15d-6e5g-4
station|44|a28b-16c-5d-6e10f-4g-4h-5
station i|59|b-6d4e5
statu|50|a-20b19d-6e-10f-4g15
statu of|57|a-4b-5d-4e-7g21
statu of my|59|a-4e-7g12
steam|55|a10b-8d8e5
steel|59|b10d-5e-5
steer|59|d19e-4
step|38|a40b-15c8d-7e-26f-8g4h-6
step $|55|c11d-4e-5
step is|62|a-4b7e-5g14
step on|62|a15b-9d-4
steril|59|a13b-4d4e-8
steve|62|e-5g19
stick|55|a18d-7e-8
stiff|62|
still|17|a-81b114c-23d53e-28f-20g-15h-25
still ,|59|a-12b5d-9e33
still appeal|59|a-4b15e-6
still appeal to|59|a-4b15e-6
still at|57|a-11b-4d39e-6g-4
still at the|62|a-5b-7d33e-4
still be|45|a-29b35c-5d6f-5g-6
still be consid|62|a-4b18e-9
still be veri|55|a-14b19d-4e-5
still come|62|a-6d21e-5
still go|55|a-5d10e9
still got|57|a-9d9e-4f9
still got the|59|a-4d10
still have|52|a22d4e-12
still have the|62|a9b-6d11e-4
still hold|59|a-8b9d9e-6g-4
still i|62|a-14b8d14
still in|48|a4c-4d18e-12g7h-5
still in my|59|a13d-5e-4
still in the|57|a4b-4d5e-5g11
still interest|50|a-24b23d-6e-8
still interest in|59|a-9b11
still laugh|62|a-5b9
still laugh about|62|a-5b9
still like|47|a-8b11d-11e23f-4g-4h-4
still like the|62|a-7b21d-5e-10
still like to|52|a-9b-7d-5e39
still love|49|a-19b19d16e-8f-5g-4
still love to|50|a-19b23d8e-8f-4
still my|59|a-8b15d-5e-6
still on|52|a5b6d-4e-7
still open|54|b8d-7e4g16h-4
still open ?|62|a-6b10e-8g20
still realli|59|b-6e-4g13
still run|57|a9b-8c9d6e-8
still smile|57|b9c-4d-6
still thank|62|a-18b4d24
still thank you|62|a-18b4d24
still the|47|c-5d13e-10g-4
still think|59|b-8d22
still up|59|b7d-4e-6g-4
still up for|62|b8e-5g-4
still us|55|a5b-5d31e-7f-4
still veri|41|a-26b23c-4d-4e-15f-6g11h-4
still veri interest|47|a-12b22d-10e-10f-4
still veri keen|57|a-14e-5g17
still veri much|55|b4d-5e-4
still want|49|a-16b14d-8e-6g5h7
still want it|62|a5b4e-4
still want the|62|a-10e-4g13
still want to|59|a-5b11
stock|46|a5b-8c-5d-6e-14g-5h31
stoke|57|a-8c8d8e-7
stone|59|a15b-7d-6e-7h13
stone ,|62|a23b-6d-4e-5
stood|51|b-9c5e-7f-4h18
stood in|62|a4d5
stop|42|c7d-7e-4f-5g-6
stop the|62|a-6d12
stop think|62|a12d-4e-4
stop think about|62|a12d-4e-4
store|43|a23c-6e-9f-6g-7h-5
store i|62|a5
stori|40|a-5c-8d16e-19f11g-8h12
stori ,|62|b4d-4e9
stori about|59|a-11b-6d-5e-7f26
stori about the|59|a-11b-6d-5e-7f26
stori of|54|a7b-4d21e-8
stori of the|54|a7b-4d21e-8
storm|57|a7b8d-4e-4
straight|38|a8e19f-8h-8
straight answer|62|a-9b14e-4g-4
straight talk|62|a13b-4d-5e5
straight with|55|a-15b-5e37
straight with me|55|a-15b-5e37
strang|62|b9
street|44|a15b-15d5e11f7g-8h-7
strength|59|b-7d11e11
stress|62|a-12b5d5
string|62|a-6b10e-4
strip|59|b5
stroke|62|a-9d8e5
strong|54|a8b5d-6e-4
stronger|59|a-12b-5d-5e35
strongli|62|a17b-4e-4
struck|59|a18b-6d-4
struck by|62|a16b-6
struck by how|62|a16b-6
structur|62|a11e-5
stuck|45|a11b-10c-6d-16e9g-6h16
stuck in|59|a16b-4
stuck with|55|e-6f10h-4
stuck with me|57|e-5f10h-4
student|47|a9b-12c-6d21e-10f-5h10
studi|48|a5b-13c11d14e10f-8g-4h4
studi on|62|b-5d27e-13h10
studio|54|a5d8
style|62|a9b-4e8
success|47|a-28b-12c-4d11e63f-5g-4h-5
such|43|a8b-12c-5d16e-14f7g9h-7
such a|48|a13b-14d15e-9g12h-5
such short|59|a16b-4d-4
such short notic|59|a16b-4d-4
sugar|62|a6b-4d-6e-6h11
suggest|52|a10b-10c17d-6e-15h4
suggest i|62|a-7b-7c23e-9
suit|42|a19d6e-8f-6g-8h-7
suit $|57|a9e-5
suit me|49|a26b-11h-4
suit you|62|a-11b6c6e-6
sum|57|a9d-7
summari|57|b-6d-7e-6h22
summer|37|a-16b18c-14d46e-11g-10h-10
summer i|50|c-7d26f-6
summer i would|55|b5c-6d23e-10f-5
summer school|62|a-4f10
sundai|39|a17b8c-10d-10f-7g8
sundai $|62|
sundai ,|62|a5d-5e10
sundai and|57|a13b10d-7e-8g4
sunni|62|a-5b5
super|59|a-5b10d4e-4
supervis|54|a22b-8c-5d-6e13h-4
supervisor|43|a7b4c5d-11e-15f-6g8h-5
supervisor ,|62|
supervisor i|59|a4b-7g19
supervisor job|62|a-8b14e-4
suppli|52|a16d-9e-6
supplier|49|a15b-5c-4e-9f-4h5
support|47|a9b5c-4d7e-9f-4g-4
suppos|59|a11d-4e19
sure|41|a11b16c-7d-19e28g-7h-8
sure i|62|b6d-4
sure that|57|a12b5d-4e-7
sure that i|59|a17e-5
surgeon|62|b7e-4
surgeri|51|c-5e-5f5
surpris|47|a-11b-14d-16e49f9g-5h-5
surpris ,|59|a-5d-8e24
survei|57|a-5b6c5e-6
surveyor|55|a-8b9d17e-5g-4
surviv|55|a-16b-7d33e-16h11
suspect|62|a-7b-5e28
suspect the|62|a-7b-5e28
swan|62|a12d-4e-8
swap|57|a10b-6c-4d17e-5
swap the|62|b-4d20e-5
sweet|62|b10d-10
swim|54|a-5d18e-8h6
switch|51|a14e-8
system|42|a6b5c-5d-16e-11f-4g-6h12
system for|62|a8e-4
system i|62|a13
ta|48|a4d-14e7g5h-5
ta for|54|a9b-9d-6e12
tabl|44|a21b-6c19e-17f-8g-5h-6
tabl with|62|a10b-4c9d-10e-5
tag|59|b-5c-4f10
take|24|a4c22f-20g-18
take a|51|a5b-5c-4d9e17g-5h-4
take care|62|a9d6
take home|55|a-8d-5e17
take i|62|a5b-5e-7h20
take it|47|a-8b6c-8d12e24f-4g-6h-5
take it with|62|a-4b15d-4e-4
take me|54|a4b-7c6d5e5h-4
take on|49|d17e-13h-4
take on the|59|a4b5e-4
take peopl|62|a-6b-6c24d-7e-10
take the|37|a31c-4d-7e-15f-9h-7
take the time|47|a12c-4d-7e-8f-5g4
take thi|54|a7b5d8e-5h-4
take time|55|a14b8d-6e-7
take up|62|a24b-8e-6
take up the|62|a24b-8e-6
taken|45|a-18b16c-5d-4e30f-4g-5
taken out|57|b7e-5h7
taken with|62|e7
taken with the|62|e7
tale|55|a19b-6d6e-6
tale of|57|a13b-5d8e-5
tale of the|57|a13b-5d8e-5
talk|22|b-14c21d7e-30f18g-12h-8
talk ,|51|c-4f8
talk about|40|a5b-13c12d12e-12g-9
talk about the|48|a-8b-4d26e-11f5g-5h-4
talk again|62|a-6d-5f6
talk and|59|a-6b8d-4e7
talk ani|59|b5
talk ani dai|62|b6
talk at|54|a-9b-10c26d-10e-10f6g-4
talk at the|57|a-5b-7c28d-9e-9f-7
talk i|62|a-12d32
talk in|54|c-5d22e-11f8g-4
talk in the|59|a7d-6e-7f10
talk it|59|d-4e4h8
talk of|59|b7d-4e13
talk on|45|a8b10c-5d-6e-5g-5
talk to|42|a-9b-7c16d-18e-7f4g23h-7
talk to me|57|a9d-4
talk to you|54|a-10b-7c-4d-10e-8f19g37
talk with|44|a25b-12c11d-12e-15f4g-8h-6
talk with me|55|a15b-4e-4
talk with you|51|a5b-7c4d-5e-8f8g-6
talk you|59|a14b-4d10
tank|52|a8e-11
tanneri|62|a-11b-5c11d10
target|59|a8d-4e-4
task|62|d-4e31h-4
tast|51|a24d-7e-10h-4
tast ,|62|b14
taught|39|a14c5e-20g-7
taught me|50|c5d12e-9g-4
taught me to|57|a-6b9c8d-6e-5
tax|54|a6b-4d-11e8
tea|47|a-17b8c9e-14f-6h9
tea i|62|e-5g8
teach|40|a7b-8d9e-10h-7
teach at|59|a5b4e-5
teach at your|62|a4b5e-5
teach in|62|b-6d11
teacher|43|a10b-5d6g-5h-6
teacher ,|57|a20b-7d10e-8
team|25|b-17d30e-4f10g-12h-11
team $|55|a-22b-4c-5d26e-6f10
team ,|50|b-4c5e23h-5
team and|57|a11b-5d-4e-4f9
team at|59|a-15c9f6
team at the|59|a-15c9f6
team for|59|a7b-5c9d-4
team i|43|a31b-11c5d7e-14f-11g-4h-5
team i am|57|a15e-4f-4
team i hope|62|a13e-4
team if|62|a14b-4d-4
team if you|62|a14b-4d-4
team in|59|a6b-6e11
team lead|59|a-4d28e-5f-4
team leader|62|a-5b4d8
team my|59|a13b-17d-4e-4g16
team of|54|a12b6d-7e-7
team pleas|62|f6
tear|62|a9b11d-12e-8
tech|51|a-7b5d11e-12g-4
tech job|62|a-4b4d12e-8
technic|62|b7
technician|42|a15b-5d-6e-16h-5
technician job|59|b-4g5
technician with|62|a9
technolog|62|c14e-7
teeth|62|a4b4
telephon|48|b25c-4d-8e-12g-4
telephon is|62|a-11b20e-4
tell|23|a-25b21c-5e31f-18g13h-8
tell a|59|a19d-4e-4
tell everyon|62|a-9b18d-4e5
tell me|27|a-20b25c-9d-25e56f-12g6h-16
tell me $|62|b-5d9
tell me about|57|a8d-6e4
tell me how|59|c6d-6e7
tell me i|57|a-6b-7d6e22
tell me if|48|a9d-8e9g-5
tell me on|62|a-9d-4e7g20
tell me roughli|62|e-4
tell me what|50|a-7b-6d-8e37g-4
tell me when|54|a9e-7
tell me where|57|a-9c-4e10g11
tell me whether|54|a-5b15d-4g-4
tell peopl|59|a-5b6e5
tell the|57|a-13d6e7h11
tell you|43|b-9d37e-17f-6g5h-5
tell you that|62|a5b-6d-4e-4g17
teller|57|a13e-6
ten|35|a16b11e-20f-11
ten dai|62|a-8b20d-4e-4
ten minut|52|a9b-9c7h-4
ten year|45|a19d-13e-14f-5g-5h6
ten year ,|59|a16b-4c6d-5e-9
ten year i|62|a15e-6
ten year in|59|b-6e4
tenant|59|a12d-4e-4
tender|52|a-11b17c-5e-9f8h-4
tenth|59|a-4b-6d31e-8
term|44|a15d-5e-10f-5h-5
termin|62|b8
territori|59|a10d-6
test|32|a18b-22d-37e22f5g-4h15
test ,|57|d-15f15h-4
test ?|54|a-4b-7d-6e21f9g-4
test ? $|62|a7c-7e-5f13
test ? i|62|a-8b-4c9e18
test for|59|a-6b4e11
test i|55|d-5e-11g15h12
test my|62|a14b-4d-4
test or|62|b-4e8
test wa|62|b-4e7
test with|62|a5b7e-5
test with the|62|a5b7e-5
tester|59|a8e-4
text|48|d-9e-12f5g17h-4
text me|59|d-5e-7g17
textil|62|a15d-4e-4
th|24|a-50b91c-9d-28e-25f-12h-16
th ,|42|a-12b38c-6d-6f-5g-8h-5
th , so|57|a5b7d6e-6g-4
th about|55|a-10b6d-5e-6g7
th about the|55|a-10b6d-5e-6g7
th and|50|a-7b-6c-4d21e-10g9
th for|52|a-18b24d-4e-8
th for the|55|a-17b19e-6
th i|44|a19b-12c5d-18e-9g6h-5
th i am|62|a8b-13d-4g9
th i have|62|a13
th it|62|a-12b7e11
th of|48|a-11b17d-8g-6
th of last|62|a-10b12d-4
th with|55|a-14b25d-4e-4g-6
than|28|a36b-25c-8d-8e11f-5g-17h20
than a|59|a-9b7e11
than ani|59|a10d-4
than at|62|a5c4d-6e-8
than from|62|a4b-4d-5e7
than i|49|a7b-9c-5e18
than in|55|a-19b-8c11f12g-4h11
than in a|62|a-9b-5c5d-13e11f16
than my|62|b-4e13
than the|50|a10b-4d-13e5g-4h7
than to|54|b5d10e-8f-5g-5h15
than when|62|a6b-6d14e-4
thank|5|a58b-6c-20d-44e37h-26
thank ,|62|a-6b-4d-5e9f14
thank a|55|a12b-5d-4e-6f-6g17
thank a million|62|f-5g20
thank again|42|a-16b27c-5d-5e-19f11h-5
thank again for|44|a-13b23c-5e-19f12h-5
thank for|21|a30c-15d-50e53f22h-29
thank for a|55|a33b10d-24e-7f4g-4h-6
thank for be|54|a-13b7e29
thank for come|62|a5b-4d-4e15
thank for have|55|a31b-8d-7f-6
thank for it|57|a-15b15c5d-4e-5
thank for let|59|a-17e35
thank for take|57|a13d4e-8
thank for that|62|a-10b13d4e-5
thank for the|30|a6b-4c-11d-33e53f17g-6h-18
thank for yesterdai|62|a18d-6e-6
thank for your|46|a-5c-5e8f10g-7h-4
thank god|62|b-6d4e14
thank heap|62|a6b5e-4
thank heap for|62|a6b5e-4
thank i|54|a-21b25d-6e23g-4
thank mr|62|a-14b13e19
thank onc|62|a-4d-4e-8g21
thank so|57|a16b-5d-5
thank so much|57|a16b-5d-5
thank that|59|a5b-10d9e10
thank that you|59|a5b-10d9e10
thank the|51|a8d-6e7
thank the panel|59|a15b-4e-5
thank to|39|a40b4d-15f-8g-10h-8
thank to all|62|a4b4d-5
thank to the|59|a-11c8d-4e8
thank to you|47|a51c-4d-15e-10f-5g-5h-5
thank you|10|a97b-23c-27d-54e32f-9g-4h-30
thank you !|59|a14b-4d-4
thank you $|57|a-8b-13e10g24
thank you ,|44|a30b-17c-6d-10e-9f-6g37h-5
thank you again|47|a-15b24d-8e-7
thank you all|62|e6
thank you and|51|a27b-7d-6e-7g-4
thank you both|50|a10d-8f-4g8
thank you for|12|a98b-33c-24d-60e49f-8g-16h-24
thank you i|47|a-14b21d6e-10f-4g-5
thank you in|62|a-12b21d-4e-5
thank you onc|55|a-16b24d-5e-6g-4
thank you so|57|a9d-4
thank you that|57|a-14b17d-5e10
thank you the|57|a12b-6d20e-8h-4
thank you to|49|a15d-10f-4g4h-4
thank you veri|52|a17d-6e-9g4h-4
thank your|62|a4b-4e11
that|9|a43b-6d10e34f-25g-15h-23
that $|59|a4b7e-6
that ,|48|a-8c-4e31
that , and|59|a6b-5e5
that a|47|a17d-9e-7h-5
that anoth|62|e21
that ar|59|a-10b6c8d6e-6
that at|62|a8
that came|59|a11b-11d12
that could|62|a-6c10d5
that dai|52|a-21c7d15e6g-5
that dai i|59|a-9b6d13e-4g-4
that dr|62|a12b-6e9
that ha|62|a5
that had|55|a8b4e-8
that half|57|a-5b5e-4
that half the|62|
that help|62|a7
that hous|62|a7b-5d-5g8
that i|29|a-19c-11d-9e62g5
that i am|51|a5b-15c-4d23f-4
that i can|62|a-4b-6e8g7
that i could|62|b8
that i have|55|b-14d-16e49f8h-6
that i should|57|a-8b-7c5d-9e12f17h-7
that i wa|59|a-9e15
that i will|59|a14b4e-6
that i would|48|a15b-9c5d8e-11f-4
that in|59|a19b-4d-6e-6
that is|35|a11c-12d-14e36f-6g16h-11
that is how|62|a6b-4e10
that is that|59|a-10b-4d-7e34
that is the|62|b5
that it|46|a4b-4c-5d4e24f-4g-4h-6
that it is|62|b8d11
that it wa|59|b-7d6e13
that job|62|b-4c10d-5
that kind|62|a9
that kind of|62|a9
that made|62|a4d8e-4
that my|44|d7e6f-4g-6h-4
that nobodi|52|c7e5f-5
that nobodi had|59|a7d7e-4
that old|62|b15d-5e-6
that on|52|a27b-7d-4e-6
that side|62|b-5c6d-4e6
that still|59|b7d-5
that take|62|a-8c8d7e-5
that the|28|a26b5c-12d9e4f-15g-9h-16
that the job|59|a-9e12g-4
that the last|62|a11e-5
that the new|57|a-7b-6d11e14
that thei|62|a-5b4d10
that there|59|d6
that thi|59|a-6b-5e20
that thi is|62|a-8b-4e22
that time|62|a5
that wa|42|a28c-7f-8g-5h-6
that wa the|62|b6e-4
that we|54|a-10d15e-8f8h-4
that week|62|c11e-8
that were|62|a-9b9d-4
that work|59|a11b-4d-4e-4
that would|54|a-4c16d-19e-7
that would help|62|a-7b9
that year|59|a-4d13e-6h8
that you|28|a15b-31c8d22e31f-7g-18
that you and|59|a10b-6d-6e9
that you ar|59|a-10b-5c11d13e-11f11h-4
that you ask|57|a4b-5d-6e-7f-4h24
that you did|59|a-5b-6c5d-5e18
that you have|51|b-4d4e19f-4g-4h-4
that you need|62|e5
that you told|59|a13b-7d-5e6
that you took|59|a-7b11d-5
that you would|54|a-20b4c4d22
that your|46|b-12d22e-14f-5h6
the|0|
the 0|21|a-34b95c-13d-37e-23f-15h-19
the 0 nd|50|a-12b31d-9g-7
the 0 rd|47|a-17b24c-5e-11g6
the 0 s|62|a8b5
the 0 st|50|a-7b7d-10g15
the 0 th|25|a-46b85c-8d-29e-21f-11h-15
the address|62|
the advic|62|a-12d22e-4
the afternoon|62|a-8c9
the agenc|52|a-11d-8e19g9h-4
the analyst|57|a-9d-4e-5f6
the analyst role|59|a-8f7
the answer|52|d-6e16h-4
the applic|59|a-8d9
the apprentic|62|a7b-4d-4e-4f5
the archiv|62|a-11b14d9
the area|57|a-9c6d-7e25f-4
the armi|62|a12d-5e-7f6
the assess|62|a-7b11d-4
the assist|57|a-5b12d-5e-5
the attach|59|a-22b-5d18e-8f-4h29
the attent|62|b5d-4
the audit|62|a5
the autumn|55|a-6c12d-12e15
the babi|62|a9d5e-4
the back|44|b-6c-6e-8f-5g-6h23
the back of|57|a-11d12e-4h8
the bacon|62|a13d10e-4
the bad|62|a-11d6e6h8
the bakeri|62|a-5e-4f11
the bank|47|c-5d23e-7f-4g-5
the barista|62|a-4b14d-4
the bell|57|a7b-6d-4f4
the benefit|57|a12d-5e-5
the best|35|a-5b-25c7d7e38f5g-10h-11
the best for|62|d5
the best part|59|a12b-6d-4e4
the best to|57|a-10b-6c-4d5e26
the best wai|62|a10
the best with|59|b-5d-10e41
the better|57|a-22b5c12d-7e12
the big|57|a7b-5c8d-4e-5
the bit|57|a18b-7d-9e-9h16
the blue|57|a8b4c7d-7e-5
the board|45|a-14b33c-4d-12e4f-5g-9h-5
the board ha|62|a-10b15d-4
the board meet|62|a5
the boat|62|b-6e8
the boiler|55|a-4b22e-5f-5g-5
the book|51|a15b-5d7e-5f-4g-4
the boss|59|a7d-7
the bottom|62|a15b-8d9
the box|57|a-9b-4d11e9
the branch|54|d-8f9
the brew|59|a4d-4e-5g4
the brew and|62|a5b4d-4e-4
the breweri|62|d-6e-4g13
the bridg|57|e-4f4
the broken|54|d-7e-8f11
the bu|42|a-4c7d-8f-5g13h-6
the bu i|62|b9
the budget|62|a-9b23d-13e18
the build|59|b-6d8e12
the cake|59|a8b-5d-7e-7h12
the call|49|a-4b-6c-5d-8e29f7g-6
the candid|57|a-14b22d-12e-8f15g-6
the captain|62|a-4d16
the car|55|d-7e20
the card|62|a-16d9h18
the care|57|c5d-4e-5f-4
the caretak|62|a-9b11c-4d-5e-9g10
the case|47|a15b-5d-4e-9h5
the case you|62|a13e-5
the cat|55|a-4b9c6d5e-8h-4
the certif|57|a-11c6d-6e10
the chair|62|a11
the chanc|36|a35b-8c-8d-16e9f-4g-8h-7
the chanc to|38|a46b-16c-6d-14e-5g-6h-6
the chat|51|a-29b-7c-4d-7e-11f34g-5h-5
the chemistri|62|a-5b7e9
the children|49|a5b-7c-4d4e12f-4h5
the children of|62|a-4d-4e21
the chip|62|d-5e9
the choir|59|a-8d-5e21
the citi|57|a5d8e-10
the claim|57|a-16e-5f11g11
the cleaner|62|a9d-5
the client|62|b8e-4
the clinic|54|a-8d-7e9h13
the clock|59|a4e-4
the close|62|a10b-5c8e-6
the code|59|b-5d-4f-4h16
the coffe|47|a-6b-10c17d12f-5g-4h-4
the coffe and|62|a7
the cold|54|a6c4d13e-7f-5
the colleg|54|a-6d15e-8
the color|54|a9b-6c6d-10e-11h11
the commiss|62|a11d-4e-6
the committe|49|a30b-12d-8e6h-5
the commun|57|a4b5d6e-5
the compani|42|a35b-13c-5d11e-15f-5g-5h-5
the compani and|54|a23b-5d-5e-4f-4
the compani i|52|a25b-6d-4e-9f-5
the complaint|62|b9e-4
the contact|62|a-23b-4d6e-4f24
the contract|59|d14e-5f-4
the convers|54|a4b11d-5e-6h-4
the convers on|62|b11
the core|59|a4d10e-5
the corner|62|a-6d6e12
the corridor|62|a6b-5d-4e-4f11
the council|50|a-6b5d-17g-4h19
the counter|54|a15b-6d6e-7
the counti|46|a8c-5d35e-15f-4g-7h-5
the cours|54|a-6b12c-4d5e20g-4h-6
the crane|62|a6d-5e-7g19
the credit|62|a-4b11c7d-5e-5
the crew|49|a-12b-8d8e29g-4
the custom|50|a5b4d-10g-4
the dai|38|a-6b19c-7d-14e10f-9g18h-7
the dai $|59|a7b8d-5e-7
the dai ,|59|a-4b11d-7e4
the dai i|62|b6d-4
the dai of|62|b4e12
the dairi|59|a-9c-6d24e-5f-4g19
the data|55|a-13b5d12e-9h8
the decis|44|a-36b17c-5d-10e32f7h-4
the decis ?|62|a11e-6
the decis is|62|a-12b-4f11g5
the decis will|62|a-16b11
the demo|62|d-5e-7h18
the dental|57|b-8d4e-5f8
the depart|50|b-4c-4d24e5f-4h-4
the depart i|59|a4b5
the depot|54|a12b-9c-6d15e-5
the deputi|62|a-10b11
the desk|52|a13d-6e-7f9h-5
the director|59|b9e-5
the discuss|57|a20b-5e-5
the dispatch|62|a4
the district|59|a-10b5d11e-5
the doctor|62|a11d-4
the dog|54|a-12b12d-11e-5f10
the donor|62|a10e-4
the door|51|c-4d19e-11f4h-4
the draft|62|a-15b-4e-5h25
the draw|59|d-6e-7g15h14
the drawer|62|b5e9
the drive|52|a17b-6d-5e4
the driver|52|a4d-6e-7f8
the drone|62|a-7b-10d20g6
the drug|62|b5d9e-5
the duck|59|b11d-6
the electrician|59|a5b-4c7d-5e-4
the enclos|62|a12b-5d18e-6h-6
the end|37|a-22c12d4e6g-11h15
the end i|62|a-12d6e15
the end of|42|a-6c10d-10e10f8g-7h-9
the escal|62|a10
the estat|57|a10b-6d-4e5
the estim|59|a6b-18c-5d-4e-5f9g29
the even|54|a15b-4c4d-10e-13g16
the exchang|62|a6b-6d13
the exercis|62|a-10b6d-4e-9h18
the fair|55|b7d-5e6
the fair and|62|a10e-5
the fall|55|a-7b-7c6d12
the famili|55|d15
the farm|57|a11b10d-6e-5
the feed|62|b6e-4
the fellowship|62|a-4b5e9
the ferri|55|a-9b-4d30e-10h8
the field|62|a-7c8
the file|59|a-6b-5d-5e24h8
the financ|59|a4b-5e-4f10
the financ offic|62|b-5f11
the fire|57|a23d-6e-9
the firm|54|a13c-4d14e-7
the first|32|a-7b7c-4d12e10f-12g-11h11
the first 0|59|d-4e13
the first month|62|a11b-4e-4
the first of|59|b5d8
the first three|59|b-4h11
the first week|55|a13d-6e-6
the fish|55|a25b-8c-4d6e-6h-4
the fit|62|e8
the flood|52|b4d13e-10f-4h5
the floor|51|b6d4e-8g-4
the floor with|62|b5
the flower|59|b4c8d-7e-7
the flu|62|a-4d10e6
the food|62|b-4e-4f8
the foot|62|d-15e-6h21
the forklift|54|a-4d26e-10g8h-4
the form|59|d-5
the four|62|a-4d-7e-8f14
the fourth|57|b12d-9e-8h14
the frank|62|a28b-7e-7
the freezer|59|a24b-8e-5
the fridg|62|a-5d7e-5h13
the friendli|62|a20b-5e-4h-5
the front|48|b4e-10f-5h5
the front desk|55|a-14b10d8e-4
the full|57|a8d7e-4
the further|59|b5d11e-6
the ga|62|a-6e11
the game|62|a-16d8e6h18
the gap|62|b-5d-4e-4h16
the garag|62|a9b-4
the garden|54|a10d9e-9
the gate|55|c4d-5e-6
the gearbox|62|a4b-5e11
the gentleman|59|b5
the girl|62|b-4d-4e18
the go|62|a9d6e-5
the goat|62|a5b-5d9
the good|51|a7b14d5f-4g-5h-4
the grade|59|a6d-4
the graduat|62|a-10b5c-7d8e-6f5
the grant|59|d8
the green|57|a18b7d-7e-7
the ground|55|a4b12d-5e-11
the group|55|c-5d-12e8f9
the gui|62|b5d-5e7
the harbor|59|a-5b-5c7d9e-8f-4h17
the head|55|a4b-13c10d-9e18
the head of|62|a10b-10c13d-5e-5
the heat|62|a-7b-4d15e8
the help|62|b-4d9
the help desk|62|b-4d9
the henderson|62|a4
the heritag|62|d7
the hire|57|a-11b5d-10e-6f5g14
the holidai|57|a-12b-5d-5e10g6h9
the holidai ?|62|g7
the home|59|e-4
the honest|57|a26b-4d-5e-6
the hospic|59|b-4d13
the hospit|44|b17c-6d-6e-6g-6h-4
the hospit ,|62|b5d5
the hotel|55|a-18b-4c11d-10e9f9g11
the hour|46|a23b7d-11e-11g-4h-4
the hour ,|62|a7e-4
the hour you|57|a20b-7d-4e-4
the hourli|59|a11e-4
the hous|49|b16d-9e-8g-4
the ic|57|b13d-5e-5
the ic storm|62|b10
the idea|54|a6d5e-7
the idea of|62|a9b-4
the insid|59|a6b-6e-7h16
the inspect|62|b30e-9f-4
the institut|59|a-4d-4e11
the interview|21|b-4c6d-4e-18f9g20h-21
the interview $|62|a-19d39e-7f6h-4
the interview ,|52|a17d5e-10f-4g-4
the interview ?|59|a-6b-4d8e20
the interview and|46|a20b-13d-11f-10g32h-5
the interview at|51|b-4d-10e-7f5g14
the interview for|46|a18c-5d-9e-9f-7g10h-4
the interview i|45|a-23b-13c6d-13e7f14g18h7
the interview in|57|a5b-8c-4d25e-5
the interview it|62|a9b6d-4
the interview last|57|a16b-6e-5
the interview of|52|a-14b16e-7
the interview on|35|a13b21c-7d-14e-14f-8g-6h-6
the interview that|62|a-5b-4c-6d9e-4f24h-7
the interview the|59|a5b4d6e-4
the interview wa|59|c-4d-8e4f9
the interview yesterdai|62|a12b-4e-4
the interview you|57|a-9b-8c30e-12f-6
the invit|59|a11b5e-6
the invit to|62|a17b-4e-5
the job|28|a43b19c-6d-34e-19f-11g8h-14
the job $|55|a-9b5d-6e-8f6g14
the job ,|55|a-7c4d-8e5g9
the job and|59|b5e-7
the job i|43|a30b-4c-4d-11e-4f-5h-5
the job in|59|d7g6
the job is|55|a-4b7e-6g-4
the job my|62|
the job on|62|a10
the job veri|62|b4
the kei|57|b-5d-6e-5h20
the kennel|59|a6b-6g7
the kid|51|a12b-8d-8e5f-6g15h-4
the kind|51|a20d-5e-10g-5
the kind of|55|a4g-4
the kitchen|49|a-12b4c-6d10e9f6g8h-4
the lab|49|a-12b-8d11e8g6h-5
the lab technician|62|b-8e-4f9
the label|62|a-6d-9h13
the laboratori|62|a8b5e-5
the lad|50|a12b13d-8e-9f-4g-6h4
the ladi|45|a15b-4c-4e6f-5h-5
the ladi who|59|a17b-6d-5e-4g7
the ladi with|57|b8d-5e-4
the lamb|62|b-4d-6e6h15
the lamp|62|a-13b15d9e-4
the landlin|62|a5b9d-4e-4
the last|33|a17b6c-11d-18f-11g-10h16
the last five|59|b4d-4
the last four|57|a12b-5e-4
the last on|55|a-5c-4d-6e-7f-5h29
the last three|55|a14b-5d-5e10
the last two|59|a16b-5d-5
the laundri|62|a6
the leas|59|a4d-7e7
the least|62|b-8d7e20
the lectur|62|a-12b11d-4e10
the lectur post|62|a-12b11d-4e10
the left|50|a26b-8d-8e-4
the left ,|62|e4
the letter|55|b4d-10e18
the librari|55|b-6c8d20f-5
the licenc|57|b-6d-7e22
the lift|55|a4d-7e5
the light|59|c8d-4
the line|47|c-4e-4f4g-5h-4
the line ,|62|a8b-4
the link|52|a7b-9c-4d20e-9f-4h7
the link $|62|a13b-4
the list|49|a-8b12c-5d-8g10
the littl|54|a16d-6e-8
the load|57|d-5e-6h5
the load bai|62|b7e-4
the loan|57|a10d-5e-6
the loan of|62|a5b4d-5e-4
the lobbi|54|a6b-12d5e5h11
the local|55|a-9b-10c13d9f6
the long|55|a20d-7e-7
the longer|62|a-7c15d-7e-5
the look|62|e10
the lorri|62|a4b-8d21e-6
the lot|57|a5b4d-4e-4
the low|62|a10
the lunch|59|a-6b7c-4e-4g16
the machin|55|a8d-6e5g10
the mainten|59|a-4e13
the man|52|a10b-7d9e-7
the man who|57|a11d-5
the manag|55|a19d-5e-5
the map|59|a4b5
the market|59|a-12b-5c6d-11e-7h27
the marque|62|a-5d5
the matter|59|
the meantim|49|a-18b9d15h-5
the meantim i|55|a-10b11d11e-7
the mechan|62|a-5b7e-7g11
the medic|59|a7b4
the meet|55|a23d-12e-6f-6g9
the merger|57|a-12c-4d27e6f-4
the middl|51|a4b13e-9h-4
the middl of|54|b16d-5e-6
the miss|59|a4b9d-5
the mobil|55|d-5g9
the mock|57|a-4b-8d-6e15h17
the model|59|c14d-11
the monei|52|a-11b-5c12d-4e12
the monei ,|62|a-7c5d-5e6
the month|45|b21c9d-16e-16f-6g7h-5
the month ,|62|b16d-8
the moon|55|a16d-6e-8
the moon to|55|a16d-6e-8
the more|62|a4b5e-4
the morn|45|a8b7c-4d-7g-5h-4
the most|50|a25b-6c-4d-8e-11f9h-5
the move|47|b-7c-4d26e-11
the move ,|62|d-4
the move to|55|d15e-9
the mud|62|a12d-4
the museum|50|a-7b-11c-5d21e-6f8g7h-4
the name|47|a29b-4c-4d10e-7g-6h-8
the name of|55|a33b-5d-10f-5g-4h-6
the new|27|a-60b-9c-16d59e101f-11g-20h-10
the new ,|62|a-9d-7e23
the new build|59|a-5d16e-5
the new colleagu|62|a-5d-4e7
the new wing|62|a-7b-5d5e18
the new year|62|a-4d26e-10
the next|37|a17b-17c4d-12e36f-10h-8
the next intak|62|a-6d-5e32
the next step|46|a18b-7c6d-10e-13f-5g8
the nice|62|a-12b15d-5g12
the nicest|54|a29b-7d-6e-5h-4
the night|42|a28b-6c-7e-11g-6h-7
the night porter|62|b-4d-8e6f14
the night shift|62|a23f-4h-4
the night team|62|a-14d29e-5
the nineti|62|a-4b-4e-4f15
the north|57|a-8d7e-7h20
the note|59|a-14d-7e19h11
the number|48|a-5b28c-4d-5e-14f-6g-4h6
the nurs|54|a8b-4c6d-10e-7f-4g6
the nurseri|57|a-5b-5c7d14e6h-4
the oak|59|a9b-4d-5e5
the occas|62|a9b-5d6e-4
the offic|44|b7c-5d7e-20f7g4h-7
the offic i|57|a7b-5d17e-10f-4
the old|40|a46b-5c-8d-15e-15g-5h-9
the on|30|a-18b9d40e-23f11g-14h-5
the on call|62|a7e-5
the on i|49|a-20b18d16e-10g-4
the on on|62|a-11b7d-7f11
the on that|57|b-8c8d18e-6
the on who|47|a-14b19c10d5e-13g-5h-5
the on with|48|a-7c-5d15e-15f17h-5
the on you|59|a5b-4d10
the onli|49|b-7c11d5e9f-4g-5h-5
the onli on|55|b-5c4d11g-4
the open|49|a-19b9c7d19e-13g-4h-6
the oper|59|a10b-5c-6d24e-4
the opportun|41|a38b-13c-4d-12e-5f-7g-4h-5
the opportun to|43|a33b-12d-11f-6g-4h-4
the organ|62|a-14b14d-6e11
the origin|59|a18b-7
the other|35|a-9d-25e57f10g-9h-12
the other candid|57|a-10b-9d-5e31
the other i|62|b10d-5e9
the other person|62|a-7b-4d-4e18
the other side|59|b-4d-6e-5f22h-5
the outcom|50|a-19b6c-6d-7e26f-7g14h-4
the outcom i|62|a-6b5d-4e16
the overdu|62|a-4b-6d9h11
the owl|62|a-7b9d12e-6
the owner|51|a23d-9e-10
the pai|55|a10b-11c7d-7e8
the paint|62|a20d-6e13g-4h-5
the panel|37|a-13b13d-12e39f-4h-9
the panel ,|59|b-5c7d-5e6f-6g16
the panel for|50|a12b-5d-7e15
the paper|48|a6b-4c-5d27e-12f-4h-5
the paraleg|59|b10d-10e-5f8g-4
the parent|55|a11b-5d5e-4
the parish|57|b11d-5e-5
the park|55|a9b4d15e-7f-4h-4
the part|48|b7d-11e-12g-6h11
the partner|62|e-4h11
the pass|62|a5b-5h15
the pastri|59|a-8b19d-6e-5
the patient|62|a18d-4e-5
the payrol|59|e-4f8
the pension|62|a5b4d-4e-4
the peopl|57|a-5b-6d29e-11f8
the person|50|b-13c12d-12e27f-4g4h-4
the person who|59|c8d-4g7
the pharmaci|62|a-4b-5c8d7e-5
the phone|38|b15c-11d-18f11g4h-9
the phone call|62|a-4b-4e9
the photo|49|c5d9e-11h6
the photo of|55|c7d9e-7h-5
the photograph|62|a18b-5d-5
the pictur|57|d28e-5
the pipelin|62|d15e-7
the place|47|a5b4d-8e4
the place i|62|a6
the plan|51|a-10c-4d8e13h4
the plant|51|b-8d-10e-9f10h16
the plant i|62|d-4e-6f16
the point|59|a-13b7e-4h11
the port|59|a7b-8c4d4e-4
the porter|59|a-10d4e-5g14
the posit|35|a31b12c-4d-16e-19f-11h-8
the posit i|54|a25b-12e-9f-4
the posit is|59|a14e-5
the posit of|47|a8b16c-5d-6e-8f-4g-5
the posit pleas|62|b8e-5
the possibl|54|a10e-5f-5
the possibl of|54|a10e-5f-5
the post|35|a4b32c-4d-17e-12f-9h-8
the post ,|62|b7e-5
the post i|55|b19c-4d-5e-6
the post of|49|a-10b24d-9g-4
the practic|48|a-6b-6c-5e17g12
the present|59|a-11b-16e18g16
the price|62|a-14b-6d4e-6h28
the problem|62|a7b-4e12
the process|50|a-8b18c-4d-10e16f-4
the process is|59|a-12b21d-5e-6
the program|59|a-5b-4c13d-7e-5h6
the projector|62|a8b6d-4e-4
the public|62|b6c11d-8e-5
the publish|59|a33b-10d-5e-6
the pump|57|a16b6d-7e10f-5h-4
the pupil|62|a-8b5e-10h17
the quai|62|d-4e16
the quarri|62|a16d-6e-5
the question|47|a36b-12d-12e-10h-4
the question about|62|a16e-5
the question of|59|a9e-4
the question on|59|a11b-7d-4e-4f6
the radiat|62|a-4b4d5
the radio|62|a8d-4
the read|54|a9b-5c-4d11e-9f-7h23
the real|62|d12
the reason|51|a-16b-11c-4e74f-4g-6h-5
the recept|57|a-9c9d-9e-4f6
the receptionist|55|a-7b4
the recip|57|a-16d9e-7f-4h24
the record|57|a8d8e-8
the red|57|a-4b12d-4e-4
the refit|62|a-11d10e20
the region|59|a-5b-4c10d7
the reject|62|d-4e16
the repair|62|b-8d4h11
the report|62|a-4h10
the rescu|62|d5e14
the resid|52|a12b-4c-4d-7e14g-4
the respect|59|a-19b12e20
the rest|51|a9e18h-5
the rest of|59|a-13b4d-5e31
the result|47|a-8b7d-4e23f-4g-6
the result will|59|a6b5e-6
the return|55|a9
the ride|57|a12d-4e-6
the right|52|a22d-4f-4
the ring|59|d6
the road|54|a13d4e-9
the robot|57|a5b15d-5e-6g-4
the role|42|a35b-6d-7e-8f-8g-7h-5
the role and|55|a14e-5
the role i|59|a-4c9e5
the roof|52|a-4b-6d19e-7g5h-4
the rout|57|a13b-6e-9h10
the royal|62|a7b-4d10e-5
the rule|62|a-4b-7d-5e11h13
the run|57|a-7b-4e11g12
the safeti|59|a-19b-5d6e10f7h12
the salari|62|a17b-5
the sale|57|c7d6e-4
the salon|62|e-4
the same|31|a32b-4c-5e-14f-12g-11h4
the same ,|62|a7b-5d6
the same as|62|b11e-5g-4
the same dai|51|a9b4d-4e-9
the same for|62|a-6h10
the same i|59|a-10b4d-4e11
the same model|62|a11b-5d-4
the same thing|62|a11b-5c7
the samosa|62|e-4
the sampl|52|a-17d-10h26
the sandwich|62|a-6d-5e21
the saturdai|54|a20d-11e-4
the scaffold|54|a-12b9c-5d14e-10f7g-5
the scan|62|a13e-6
the schedul|62|a8d-5f10
the school|40|b4c-6d8e7f-4h-8
the school i|62|d23f-4
the scienc|62|a7
the search|55|b6d-7e-4g6
the season|57|a-8d-11e27h8
the second|34|a9c-4d-10f-11h19
the second floor|62|b-4d8e7
the second interview|55|a8b-5c10d-18e8g6
the second on|62|a-6d-4h12
the second week|62|b4d15e-4
the select|62|a-7e14
the servic|57|a26b-10e-7
the sheet|55|d-7h11
the shelter|62|b-4d10e6
the ship|57|b-9d45e-9h-7
the shop|47|a-4c4f-4g10h-4
the shop on|62|a-8b-5c9e9
the short|62|a-13d-11e-7h37
the show|62|d-5e-4g13
the showroom|62|a-6e14
the sign|59|b20d-7e-7
the signal|54|a4b-10d9e-7g12
the signal box|62|a7b-4d12e-5
the site|51|b-4c-5d-15e12f8g13h-4
the sleev|62|d-8e-4h12
the small|54|b6d9e-7
the smell|55|a18b-7c4d-9e-6
the smell of|57|a15b-6c4d-7e-5
the snow|59|d10e-6
the social|62|c7d-5e-5
the sort|57|
the sort of|59|a8
the sound|57|c6d-11e-6h19
the spring|49|a-18b-10c7d29e11f-4g-4h-5
the spring ,|59|a-5b-5c4d7
the staff|43|a11b6d-14f-5h-5
the staff account|59|a-4b-9c9d-5g8
the stair|55|a6b-8d-4e6h9
the staircas|62|b-7d-5e-8f13h16
the stand|59|a-6b9d11
the start|55|a-7d-5e23
the state|57|a-9b18e-6
the station|52|a12b-6d-5e12
the statu|51|a-21b33d-5e-9
the statu of|59|a-4b9e-7g5
the steam|62|b-4d11e9
the steel|62|b12d-4e-5
the step|62|a5d4
the store|55|a7d6g-4
the stori|51|a-17c-4d10f7g-4h21
the stori of|62|a-12d26e-5
the straight|55|a5c9d-11
the straight talk|62|a13b-4d-5e5
the street|62|d14e-5
the student|57|a17b-4e-5
the studio|55|a10d-6
the summer|51|a-31b27c-6d21f6g-5h-7
the sundai|59|b-6h13
the swim|62|d13e-4
the tabl|59|a6c8d-9e-6
the talk|47|a-6b8d15e-10g-5h-4
the tea|51|a-19b14e-10h11
the team|38|a16b-13c-5g-8h-7
the team ,|62|a9b-4
the team at|62|a-12c10d-8f7
the team i|51|a24b-5d-4e-6f-5
the team in|62|a8
the telephon|55|a11b5d-5e-8
the tenant|62|a15b-6
the territori|62|a4d-5
the test|49|a-9b-8d-17e21f-6g-4h25
the third|57|a-4b6e-7
the three|49|a12b-7c-4d18e-6h-4
the three of|59|a17b-6d-4
the thursdai|62|a-13b8d-5e-6h13
the till|55|a22d-5e-10
the time|33|a35b-16d-22e14f-11g-5
the time and|57|a10e-4
the time i|57|a-4b-4d-4e34
the time on|62|a7
the time to|47|a29b-4c-4d-7e-10f-5h-4
the time you|47|a16b-5c4e-12
the tip|59|a-8b-4d15e-11f7g-4
the top|57|a5b9d-4e-6
the top of|62|a4b7d-4e-4
the tour|42|c4d4e-16f14g4h-10
the tour of|48|b8c7d-9e-14f5g-4h-4
the tower|62|b-5d10e9
the trade|48|a8b-12c8d8e-14f12g-5h-6
the trade fair|62|a15b-5d7
the train|46|b-20c6d12e22f-4g-5h6
the traine|57|a7b-7d21e-7
the tram|52|a5b-5c-6d-12e4f15g8h-4
the translat|57|a-12b-7d-5e-5f13h11
the trial|51|d-4e-14f4g11
the trial shift|62|a6b-6e-5g18
the trick|59|b7d17
the troubl|62|a-9b-4e21
the truck|59|a10b-8c8d-5e-6f-4
the truste|57|a5b6d-5e-6
the tuesdai|57|b7c8d-6g-4
the twin|62|a-6d12
the two|40|a-6b-14d6e27f-7g-6h13
the two hour|62|a5b-4d11
the type|62|b-5e10
the unit|57|a24b-8e-5
the univers|59|a8b-4c9d-9e-5
the updat|59|b-4d-4e34
the van|55|a23b-7d5e-11g10h-6
the veri|52|a35b-4d-13e-7g-4
the vet|59|b10d-5e-4
the visit|59|a6c4d-6e-6
the wai|36|a16c-8d-5e8f-4g5h-10
the wai home|62|a12e-5
the wai i|59|a6b-4d-4e8
the wai out|62|a8d-5
the wai the|62|b-5e10
the wai to|62|e13
the wai you|55|b-6d17f-4g18h-4
the wai your|62|a-17b16d-4
the wait|57|b13d-5
the wait room|62|a-10b19e4
the walk|49|a8b-4
the walk round|59|e-4
the walk through|57|a6b-6d-4e7
the wall|49|a8d5e-6h-4
the wall of|59|a5
the ward|49|a6b-5c-5e29f-4g-5
the warehous|55|a-6b12e-7g10
the warm|55|a13d-8
the warm welcom|62|a13d-6
the wash|59|a11b-7d-5e15
the water|54|b5c7d5e-9
the weather|62|d6e6
the wed|55|d-6e-8h15
the wed cake|62|a9
the week|55|a-9b10c5d-5e7h-5
the weekend|54|a-6b20d-7e11g-4
the weekend and|62|a-11b22e6
the welcom|59|b16d-6e-5
the weld|59|a-5d13e5
the whiteboard|59|a9d-4e-7f9
the whole|38|a59b-19d-21e14f-8g-8h-10
the wind|57|a-17d20e-6f4h-4
the window|48|a24b-13c8g-5h-4
the winter|52|a-23b-8c-4d56f-7h5
the woman|57|a7b-8d6
the word|52|a21d-5e-4
the word and|62|a18b-4e-5
the work|44|c7d6e-4f-6g-6
the work is|62|b5d12e-5
the workshop|51|a6c-4d-8e-7f4g-6h14
the wrong|47|d-6e-6f-4g-4h10
the yard|46|a15b-5c9d5e-18f-5g4h-4
the year|51|a5c-4d4
the yellow|62|a-8b7d-4e-4h11
the young|59|a6e-4
the youth|62|a9e-4
theater|49|b8d15e-10f-4g-4
thei|27|a8b-12c9d29e-29f-13g13
thei ar|45|a10b-9c-5d6f-4h8
thei come|62|a-9d5e-5g13
thei could|62|a-4e-6g20
thei have|54|c-4d11e-11g16
thei let|62|g7
thei want|57|d-5e-5g11
thei were|59|a-8b11d9e-5g-5
thei will|59|a-12b-7c19d-6g6
thei would|49|e-10g-4h6
their|36|a7b-5d5e22f-7h-11
their mind|62|a-8b-4e16g8
their own|57|a4d-4e11
their work|62|a6b-6d-4e10
them|24|a36b6c4d-13e-42g-11
them $|51|b-8c-5d7e-8f23g-4h-5
them ,|54|a11b4d-4e-5
them all|57|d8e-4
them and|62|b7
them as|57|a5b-4c10d-5e-7
them by|59|d4
them for|62|a-9b6c9d-4
them i|42|a31b-4d-9e-15g-5h-5
them i am|59|b5d8e-5
them i would|48|a15b-9c7d-10e-8
them in|54|a4b-5d-5e12f8
them on|52|a12d-5e-6
them on the|59|a6e-4
them to|57|a-4b-5d7e-10h15
them to the|62|e-8h17
them when|62|a11b-6d4
themselv|62|a14b-5
then|28|a-11b-21c-10d46e28g6h-15
then $|57|b-6d8e9
then ,|57|a-7b-4c7d8e10f-4
then , and|62|a-5d11e18
then i|43|b-8c-7d19e9h-4
then i have|52|a-13d14e-8f4
then in|62|a9b-5d6
then it|62|d-4
then the|57|a6b-7d17e-11
then to|62|a-4b-6d22e-4
theori|59|a-6b-5c7e7
therapi|62|a9e-5
there|18|a-10b7c13d16e18f-26h-8
there $|48|a15b7c-4d-5f-4g-5
there ,|55|a-4c-5e-11f13g13
there a|47|a-6b7d-13e11f-5g5h-4
there a date|59|b5e-4
there an|59|a-13b18d7g-4
there ani|49|a-4b5d-8e13f-4
there ani new|59|b11d-5e-4g-4
there ani word|62|a-4e-4g10
there anyth|55|a-15b-11d-5e37g19
there ar|45|a17c-5d28e-18f-5g-5h-6
there at|62|a7c5d-6e-4
there be|59|a-8b18d-4e-6
there for|62|e6
there i|44|a15b-5c8d5e-8f-6g-5h-5
there i have|55|a15d-5e-5
there i would|59|a5b-6c9e-4
there in|57|a-7b4c16d-7e-9f-5
there is|30|a-27b25d28e-28f-12h7
there is a|41|d4f-7g-7h8
there is an|59|a5c7e-5h-4
there is ani|55|a-17b12d-5e-6
there is anyth|51|b15d-5e-17f7
there is no|55|a-12c13d17e-16
there on|59|a-5c9d-4e-7
there someth|62|b-4d-5e20
there the|62|a7b-4e8
there wa|45|a-10b-7c-5d-6e33f-4g-4h10
there wa a|59|e10
there were|55|d-4e19
there would|55|a9b-7d5e-4
there would be|59|d6
there you|57|b7e-5
these|48|a-4d17e4g-4h-5
these dai|59|a-5b-5d17e-5
these thing|62|a-10b9d-7e19
thesi|62|a9b-4d13e-4
thi|17|a28b-5c-13e-24f8g10h-5
thi ,|59|a21b-5e-10f8
thi , i|62|a4b-4d5e-8f10
thi afternoon|54|b-16c-4d-9e-6f22g8
thi afternoon i|62|a5b-5d-6f11
thi as|62|b4d12
thi i|47|a26b-16c-4d-12e11f-4g-4h6
thi is|33|a-31b-11d-10e-9f-12g68h5
thi is a|57|a-7b-17c8d-6e4g19
thi is the|49|a10b-12d-9g-4h21
thi job|40|a25c-5d-14f-8g-7h6
thi job and|62|a7
thi job i|62|a19b-5d-4
thi mail|59|a-4d-7e4h10
thi month|55|a-8b18
thi morn|42|a27c-6e-12f12g-5h-13
thi morn ,|62|a5b-5d-6e-5f14
thi morn and|62|a4b-4e-4f8h-6
thi morn i|54|a-4b-7d10
thi on|52|a7b-5d5e5
thi on i|62|a-5b4e11
thi posit|55|a17b-4e-5
thi posit is|62|
thi sinc|62|b17d-4e-4
thi time|51|a-13d15e6f-6g-5h7
thi time ,|62|a-9b-4d8e7
thi time i|59|d16e4
thi week|40|a12b-4d-21e-18f14g4h-6
thi week $|52|a20b-6d-8e-5
thi week i|54|d-6e-7
thi weekend|59|d-5e-4h8
thi with|62|a-7b10d22e-6
thi work|55|a14d-5e-4
thi year|50|a-16b-4c15d34e-12f-5
thick|62|a15b-5d-4e-5
thin|62|a11b-4
thing|29|a-13b17c6e19f-17g13h-11
thing ,|57|a11b-4c6d-4e-6
thing :|62|a6c10e-8
thing about|59|c10d-9e-4f-5
thing ar|57|a-15b7c-4d37e-8g-4
thing i|48|a16b-10d-12e5
thing stand|52|a-14b18d-6e-8g11
thing stand with|62|a-10b20
thing the|59|a-9b-4d-4e11h9
thing you|62|a-9b-13d22e24
think|26|a-10c12e40f-19g-13h-11
think ?|62|a-6b19c-4d-7e11
think about|41|a21d-7e-5g-7h-6
think about the|45|a16d-13f-5g-5h-4
think i|49|a14c-4e19f-4g-4h-6
think i would|55|a18d-6e-7
think it|51|a-7b5c10d-10
think it is|62|a7b-6c9e-4
think of|45|a-15b-5d28e10f-6h-5
think of me|54|a-10b-9c7e28
think the|51|a-14b-4c5d-13e27h6
think you|46|a-16b6c-5d11e10g-6h-4
think you will|50|a-7b12d-4e-5g-6
think your|62|b5e10
third|43|c12e-7f-6g-5h-6
third of|62|a7b-4d9
thirteen|55|a16d-5e-6
thirteen year|57|a21b-6d-4e-5
thirti|40|a24d-6e-4f-6g-8h-7
thirti dai|62|a15b-5
thirti on|59|a11e-4
those|40|a29b5c-6d-16f-5h-7
though|40|a7b-17c5d-7e53f-8g-10h-7
though ,|59|a20b-5c8d-5e-10g-4
though i|55|a4b-7d-9e18
though it|57|b-5e23
thought|31|a-43b-4d76e-14f12g5h-12
thought about|59|a6d7e-5
thought i|48|a-6c-5d-11e-11f25h-5
thought i would|50|b-5c-4d-4e-9f17h-4
thought it|62|a-8b-14c10d-9e-6f-5g22h18
thought of|47|a-10b6c-4d41e9f-7g-5h-7
thought of my|59|b-4d-7e30
thought of you|62|a-9b22d19e-13f-4h-4
thought the|59|a-6d29e-7f-4
thought you|54|a-23d65e-8f-5h-8
thought you would|55|a-20d53e-7f-4h-7
thousand|48|a8b12c-4e-10h-4
thread|55|a12d-6e-7f9g-5
three|21|a64b7c-13d-11e-24f-26g-21h10
three $|59|a-8b4c9e-5
three ,|59|a-6b14d-4e-6
three dai|62|a-7b5d18e-8
three differ|62|a9e-6
three hundr|59|a4b-4e-5h9
three i|55|a10b-4d-6e10
three month|52|a17b-9d15e-7h-4
three of|47|a24b-4e-8f-5h-4
three of my|62|d6
three of them|62|b7
three of you|55|a22b-8d-5e-5
three on|62|b4
three round|62|a-9b-5d-6e53
three season|59|a14b-10d11
three time|59|a-5b-5e6g11
three to|62|a-11d-4e9h11
three week|52|a-6b32c-4d-5e-8g-6
three year|36|a47b8c-5d-19e-26f-8g-10h-8
three year ,|57|a20b-5e-6
three year and|54|a20b-8d-5e-5
three year as|62|b4
three year at|55|b5d-4e-5
three year i|55|a20b-7e-7
three year in|62|b5
three year of|62|b4
three year on|59|a12b11e-5
thrill|50|a26b-8c-4d7e-9f-4h-4
thrill to|52|a19b-6c-4d8e-8f-4
thrill to be|62|d15
thrive|62|b-5d24e-4
through|29|a7b-22c-7d37e-9f-11g6h7
through a|57|a-10b10e-7
through i|62|a-7b-4d14e6
through it|55|a-10b-4d-8e6f-4h27
through my|62|a-5d5e-6h15
through on|62|a-4b4d-6e12
through the|40|a18b-11c4d11e-4f-7g-7h-6
throw|57|a-8b-6d23e5
throw my|62|a-11d27e-6
thrown|62|a13e-4
thursdai|30|a43c-5d-23e-42f15h-6
thursdai $|54|a5d-9e-8h11
thursdai ,|51|a5b-5d-9e-12f14g-4
thursdai 0|62|a-9b19e-5
thursdai about|62|b-6f10g11h-4
thursdai about the|62|b-6f10g11h-4
thursdai and|57|a24b-5d-4e-6
thursdai i|48|a15b-4d6e-11g-4
thursdai i have|62|a15b-6
thursdai the|59|a10b-5d7e-5
ticket|37|a24b-8c-8d28e-8f-8g-8h-8
ticket and|52|a11b-5d11e-8
ticket ar|62|a5d-4
ticket for|62|a13b-4e-4
ticket i|59|a10d-4
ticket in|59|b-6d14e4
tickl|62|a13b-5d-4
tide|62|b-4d23
tidi|62|a22b-4g-4h-5
tier|62|a15b-5d-5
till|40|b48c-7d6e-23f-8g-13h-6
till somebodi|59|a-9b9d4e-6g-5
timber|62|a9b-4
time|16|a22b-8c-8d-6e11f-18g-6h4
time $|39|a-23b23c-7d10e12f-12g-10h16
time ,|40|e28f-8h-6
time , i|62|a-4d15
time ?|52|a-14d-6e6g14
time after|55|a13b-5d-6e-4g8
time and|40|a20b11c-5d-15f-8h-7
time and consider|62|a7b6e-6
time and for|52|a24b-10d-4e-8
time and the|54|a19d-4e-6f-4g-4
time at|57|b-8d7e-6f5
time at the|57|b-8d7e-6f5
time for|51|a15b-6e-8g4
time for me|59|a13b-6d-5e-4g7
time i|38|a-18b-10c-4d21e19f4h-8
time i am|52|a-16b10c4d-6e-10f8
time i have|55|b-14d8e19g10
time i would|59|a-8d-5e32
time if|59|a6b-6c12d-4e-4
time in|59|a10b-7c9e-7
time it|57|a-8b-4d11e-5h10
time last|59|a12e-4
time on|43|a21b-11c-8d-12e-10f8h-5
time on fridai|62|a12
time on mondai|59|e-4f7
time on the|55|c-5d-6f8
time on tuesdai|62|a10
time thank|62|a-11b4e12g7
time that|62|
time the|59|a-7b-5d-6e15h11
time thi|55|a13b-5d-5e-6f9
time to|43|a34c-6d-13e-16f-7g-4h7
time to meet|57|a12e-4
time to talk|62|a7
time todai|59|a-6e-5f5
time with|59|a-11b-6c7d9e-8g7
time yesterdai|62|a13e-4
time you|44|a11b-9d19e-7g-5h-5
time you gave|55|a5b-7c8e-9
time you took|62|a15
timet|55|a6b17d-9e-10f-4
tini|59|a8e-4
tip|47|a-11b-10d22g-6
tip about|62|c6d4e-6
tip it|62|a-5b-7d-5e26
tire|57|e9
to|2|f5h-6
to ,|59|c9d-6e-5
to , and|62|a-5c10d-6
to 0|40|a24b-5c-5d-6e-8f-7g-7h5
to 0 and|62|a18e-8
to 0 i|59|d-4e-4h16
to ?|59|a-12c18d-6e-6g10
to ? $|62|a-8b-7c20d-5e-6g11
to a|39|a-7b8d25e-30f-7g4
to add|55|a-7b-12c-5d-8e-8f29g-4h-5
to add you|57|a-10b-12c-5d-8e-7f30h-5
to all|50|a12
to an|62|a-5c7d-5e-5f-7h19
to anoth|62|a-7d12
to answer|42|a-6c8d4e-11f-6g-5h-5
to answer ani|59|b5
to answer anyth|59|a18b-6e-4
to answer by|62|a-8b9e-5
to appli|57|a-8b-4e25
to appli again|62|d-7e25
to ask|33|a-39b32c17d-24e-22f-13g41h-10
to ask $|62|a12b-5c11e-10
to ask about|55|a-10b10c6d-4e-6f-5g9h-4
to ask how|51|a-8b11d-6g8
to ask if|57|a-11d-4g15
to ask me|59|a6
to ask what|62|a-11b4d-5e13g16
to ask when|59|a-22b15e-5g10
to bake|62|b5e-4
to be|22|a32c-16d-19f12g-17h-19
to be a|50|a6b4c7d-8e-9
to be ask|55|a-10b6d4e10
to be connect|57|a-31c-4d-6e-11f34
to be consid|45|a-9b-12c-5d22e31f-6g-4h-4
to be do|62|a7
to be i|62|a8e-4
to be in|50|a-6b-4c-4d-6e7f13
to be interest|62|a-6b10
to be interview|59|a18b-4d-4e-6
to be on|47|a21d-12e-10f6g-4
to be part|46|a7d-8e-13f6h-4
to be reach|62|a-10b14e-7
to be the|49|a24c-4d-10e-7
to be told|59|d13
to be your|50|a31b-9d-8h-4
to beat|62|b-5d21
to begin|55|a11b-7c12d-6e-8
to bother|62|a-9b10e-4
to bring|55|a9d-5
to call|51|d-9f-5g34
to call me|59|a6e11g-4
to carri|62|a18b-6e-4
to charg|62|b-5c8d5e-7
to check|49|a-10b-4c5g-5h10
to choos|62|a-13b11e7
to come|32|a37b-11e7f-12g-12h-6
to come and|47|a8b-5c-4d7e4
to come back|62|b8d-6e-4
to come in|59|a7e-5
to come on|57|a22b-5d-6e-4
to come to|47|a22c4d-11e-9g-4
to come work|59|a18b-4d-4e-4
to connect|52|a-23b-9d-16e-10f47g-6h-5
to contact|62|a7
to contact me|62|a7
to continu|62|b-7c10d-9e-6f12
to cook|62|a9b6
to date|62|b4
to decid|46|a-11b22d-6e-9f-4g-6
to decid ,|62|a11e-4
to decid ?|57|a-12b16e-4
to discuss|59|a8b-6e8
to discuss the|59|a8b-6e8
to do|33|a6b-8c-8e8f-8g6
to do it|47|a14d-6e-8g-4
to do that|59|a10e-4
to do the|48|a-14b-7d10e-12g6h5
to do thi|54|a10d-4e-4
to do with|62|d22
to drive|62|a-10d21e-6
to drop|55|a10b-7c9e-6
to drop you|59|b-4c10e-5
to everyon|57|b13e-6
to expand|62|c8d-11f9
to explain|59|b-5c-6d-4e32h8
to express|62|a11b-4
to find|45|a27c9d-12e-19f-7g5h-6
to find out|51|a10b4d-7e-8f-4g11
to finish|59|a11d-8e7
to follow|52|a-13b17c-6d-12e-10f15g-5
to follow up|57|a-11b23d-4e-8g-4
to get|38|a22b-7c-7d-7e8
to get a|62|a11
to get it|55|a-16b8d-7e15h10
to get stuck|62|a16b-4
to get the|55|a17d-5e-5
to get thi|62|a15b-6
to give|49|a7b-4c7d-8e-4f-5g12h-5
to give me|59|b-4c11d-4e-8g17
to go|47|a-14b15c14e-15f-7g-5h-4
to go on|62|d8e-7
to have|36|a-19c-11d-28e37f29g-10h-11
to have a|57|b6d-7e10
to have been|59|b-6d-4e21
to have it|62|a-5b4e26
to have met|59|a-5b-6c-4d-5e-5f20
to have the|62|a4
to have you|54|a-22b-11c-6d-10e-12f40g-4h-4
to hear|26|a-8b-22c25e41f-13g-11h-8
to hear about|44|a7b12c9d-9e-16f-8g-5h-4
to hear from|39|a8b-16e13f-7h-5
to hear how|52|a-14b-8c12e9f6h-4
to hear i|62|b-8d9e-9g5
to hear it|54|a-9b-6e24
to hear more|57|b4c5e-5
to hear of|55|b-7c4d23e-5
to hear that|55|a16b-8c5e-5
to hear the|62|a-8b-7c15e12
to hear what|57|a-23b-4c23d-10e12f-5h8
to help|55|a-6b12
to help you|62|a-5b11
to her|62|
to him|62|c9
to hire|62|a-10b-5c17d-11e-5f12g-4
to hold|57|b-6d-4e11g7
to i|55|a-5b7d5
to interview|45|a23b-6d-8e-5f-6g-4h-4
to interview for|51|a12d-5e-5f-4
to interview me|57|a18b-5e-4
to it|51|a21b-12d12e-9
to join|33|a14c-11d-17e-32f32g-12h-12
to join the|44|a4b9c-5d-10e-15f15g-7h-5
to join you|50|a29b-7d-6e-6f-6
to join your|44|a-13b-7c-4e-17f27g-5h-5
to keep|47|a-25c9d15e-9f18g-7h-5
to know|30|a-12b16c4e14f-19g21h-13
to know $|59|b-7d23e-5f-4
to know ,|59|a-4b5
to know about|62|a19b-4e-4
to know by|62|a4b18e-6
to know if|51|a-10b20d-13f-4g9
to know it|62|a4e-4
to know more|59|a8d-4e-5
to know that|62|a-10b21d9e-7h-4
to know the|55|a-15b-16c16d8e-9f-4g13
to know what|54|a-11c7d-8e12
to know when|55|b-4e-7g27
to know where|62|a-9g4
to know you|62|a11
to learn|38|a29b11c-7d-11e-26f-5g6h-7
to learn about|54|a14d-6e-5
to learn more|50|a23b-7e-10
to learn the|62|a14d-6
to leav|54|a26d-5e-12g-5
to let|54|c-4d11e-8
to let us|62|a-5d-4g7
to look|42|a-5b10c10d-14g6h-7
to look after|59|a15b-4d-5
to look at|47|a-7c11d-6e6g10h-5
to make|47|a22b-4d-9e-5
to make the|59|a21b-7d-6
to me|30|a24c-13e31f-13g-14h-6
to me ,|51|a9b5d-8e5g-4
to me about|55|a-10b-4d12e17
to me and|59|d-7
to me greatli|62|b8e-6
to me i|47|a16c-4e-7f-4g-4
to me my|59|a17b-7d8e-4
to me the|62|e6
to meet|35|a36b-9c-6d-5e-29f14g-10h-10
to meet me|51|a32b-5d-9e-7
to meet the|55|a24b-7e-6f-4
to meet with|57|a7
to meet you|45|a-4b-4d-12e-10f18g-6
to move|52|a19b-8c11d-11e-8f-5
to move forward|62|a15f-4
to mr|55|a-6b-15c-5d10g20
to my|43|a-23b34c-7e-7f9g-7h-9
to name|62|b7
to nine|62|e5
to on|55|b-5c10d-6e7f-5
to open|62|a-11b8
to pass|62|b20d-4e-5
to peopl|55|a10d-4e-8g14
to peopl who|62|a10
to phone|62|a19e-5
to pick|57|a-6b-15c17e-7f-6g20
to pick up|62|b-14d8g23
to put|49|b-10c7e4g-4h-4
to reach|47|a-7b14c-5e-12f5h-4
to reach out|57|d6e-7f10
to read|47|b-4c-6d-10e7f19g-4h-7
to reconsid|62|a-11e27
to reconsid ,|62|a-11e27
to repli|59|c7d-6e-12f9
to ring|57|d-5e-6f-5g18
to run|59|a-11b4c6d7e-4
to sai|33|a15b-4c-10d5f-12g5
to sai ,|62|a10b6d-4e-6
to sai how|59|a5b-6d13e-4
to sai i|55|a-10g10
to sai thank|48|a35b-16d-14f-6g11h-4
to sai that|62|a-4e7
to sai when|57|b9d-5e-4
to second|62|a15d-5e-5
to see|28|b5c-16d-4e-28f16g17h6
to see how|55|a-14b15d-7h7
to see i|62|e6
to see if|57|a-15b-8d-6e-5f-4g33
to see it|59|a-16d-10e-6f22h6
to see me|44|a24b5c-5d-8e-12f-5g-5h-4
to see my|62|a-13b5d-4e-5h17
to see the|45|a19b-7c-6d15f5g-4h-6
to see them|59|a13b-6
to see you|54|a12b6e-10
to see your|62|a-11b-6d13e-4f19g-4
to send|44|a-13d-18e-14f29g-6h9
to send it|62|a-4b-4d-7e-4f-6h26
to send you|59|a-12b7c9e-4f7h-4
to serv|54|b15d-5e-7
to serv with|62|a10e-4
to settl|62|a-9b15d-4e-5
to share|55|a-16b-8c-4d41e8h-4
to show|46|a7b4c-4d-4e-11f-5g-4h12
to show me|62|a6b4e-5
to show you|54|d5e-4
to sister|62|b-4d-6e16
to sit|57|a13b-4e-4
to six|62|d-7
to somebodi|57|a-19b-6c15d6e15
to speak|45|a27c-4d-8e-12f-5g-4
to speak about|62|b6e-4
to speak to|62|
to speak with|52|a19b-5d-4e-6f-4
to spend|62|b7d-4
to stai|45|a-8b-12c5d4e-11f17g-6h-6
to stai connect|59|a-11c-5d-7e-10f20
to stai in|62|a-7e-4f8
to stai on|62|a-6b-4d25e-7
to stand|62|a12e-5
to start|48|a31d-10e-11f-6g-4
to start with|59|a15b-5
to take|40|a42b-12e-6f-9g-7h-7
to take a|59|e18
to take on|55|b7e-6
to take the|55|a17b-4e-7
to take up|62|a24b-8e-6
to talk|37|a18b-7e-19
to talk about|59|b-5d13e-7
to talk to|50|a8b-4d-7e-7f-5g11
to talk with|55|a21b-6c-6d-5e-7f4
to teach|51|a15d-7e5
to teach at|59|a5b4e-5
to tell|44|a-11c7d23e-15f-9g14h9
to tell me|49|a-9b7c12d4e-10f-5g6
to tell you|59|a-4b-6d21g14
to thank|36|a29b-23c-6d-11f-12g44h-9
to thank the|62|a7
to thank you|39|a33b-25c-8d-5e-12f-10g46h-7
to the|23|a7b-10d-15e32f-4g-15h-7
to the agenc|62|b-4c-4d-5e9g13
to the dai|62|a-8b14
to the end|62|a-11b17d-4e-4
to the interview|57|a-12b4c6d-4e-10f7
to the ladi|62|d16f-4g6
to the new|52|a-12d18e5
to the next|59|b4
to the night|62|a-14d29e-5
to the other|57|a-10b-11d-4e14f14
to the panel|62|a-6e6
to the person|62|a-6c9d-8e12
to the station|57|a8b-4d-8e15
to the team|62|e12
to the three|62|a17b-6
to the whole|59|a5b-4e16
to the yard|62|c10
to thi|59|a-11d-7e-6f9h9
to think|62|b14d-4e-6
to three|57|d13e-8
to throw|62|a-11d27e-6
to throw my|62|a-11d27e-6
to touch|62|b13d-5e-4
to try|49|a-23b-6d20e24f4g-5
to try again|57|a-14d5e29
to two|55|a16b-8d-5e6
to us|55|a-5b-5d5e18
to walk|54|a11b-5c5d-5e-6
to walk you|62|a8
to wear|59|a11b-6d6e-5
to what|57|a9b-5c4d10e-10h-4
to what you|62|b-4c4d12e-8
to whoever|57|a-7b-9c-4d-5e15g14
to work|27|a68b-21c6e-30f-20g-15h-11
to work at|52|b9d-6e-7
to work for|49|a18b-5d11e-14
to work in|39|a27b-18c12d4e-16f-9g-7h-5
to work on|55|a10b-6d-6e26
to work there|52|a21b4d-9e-8f-4
to work with|41|a24b-9c-5d-6e-12f-6g-5
to write|44|a-24b-4c7d12e11f-5g-4h4
to you|29|a37b-16c-8d26e-18f-4g17h-11
to you $|57|a-4h9
to you ,|57|a11b-5d10e-4
to you and|41|a30b-10c-7d35e-14f-8h-7
to you for|52|a32b-8d-6e-9
to you i|55|a8c12d-9e-8
to you in|62|a-12d17e15
to you on|62|d-4e11f11
to your|37|b-14d16f-7h20
to your team|62|a11
todai|34|a6b12c-13d-27e-31f27g24h-15
todai !|62|a16d-19e-4f10
todai $|59|a4b-12e-4g22
todai ,|48|a-24b12c-5d-14e-22f35g8h-9
todai , i|62|a19d-5e-4f-7g18h-6
todai and|62|a12b-4d7e-4
todai i|55|a-14b-7d6e-8f11
togeth|45|a15e-6f-4g-6
told|23|a6c11d44e-31f-6g-10h-14
told i|57|d-5e13
told it|54|b-7d38e-8
told me|28|a-10c10d51e-19f-5g-8h-13
told me a|62|c6d-10
told me about|47|c9d-16e-6f7g-5
told me at|62|c-8d6e35
told me in|62|a-9b-5d26e-4
told me on|62|a-11b13d29e-6g-4h-6
told me that|48|b-6c5d6e-8g-4h4
told me the|54|a-9b5c7d8e-6g-4
told me to|50|a-14b-12d41e-10g-4
told me you|54|c9e-13f9h-5
told my|50|a19b-7d-8
told that|55|b5d-4
told the|62|d14e-4
told to|59|a4e-5g13
told you|52|a-7b6c4d5e-9f-5g-4h7
tom|57|a-11d4e-12f-5g41
tomato|57|a10e-5g-5
tomorrow|47|a16c-4d-12e-5g-6h-5
tonight|57|a4b-6d-5f11
too|31|b13e18f-7g-4
too $|47|a-14b17c-7d-13e-7f5g11h16
too ,|50|a13c9e-9f-4g-4h-4
too fast|62|b-5d-4e19
too i|57|a9d-4
too long|57|a-4b-9d-7e43
too much|57|a-5b-7c18e6f-6
took|30|a-10d32f-12g-7
took a|51|a6d23e-15g7h-4
took a dai|62|a-4b6d-6e-6g10
took it|59|d8e-4
took me|52|a4b7d13e-13
took my|62|a-7b7d4
took on|62|a-9d22e-4g-4
took over|57|b-6d7e6
took over the|59|b-5d10e7
took place|62|a-7b12
took the|51|a-8d-10e19
tool|52|b14c-6d-10e-9f8g-4
tool ,|62|b4d-6e-5f11
tool and|62|b4
top|44|a16b14c-5d-6e-16f-4g-5h-4
top of|54|a-4b17d-7e-7
top of the|59|a-7b12e-5
topic|62|d-5e4
torqu|59|b-5c6d11e-4
torqu wrench|62|a5b-4d12
total|59|a4b5
touch|36|a12b7c9d6e-36f14g-11h-12
touch $|59|a-18b-5c-5d-6e-6f23
touch ,|59|a13b-4c4d13e-6f-7
touch base|62|a-10b20d-4
touch i|59|b13d7e-5
touch the|59|a21b-7e-5
touch with|62|a-4b-10c19d-4
touch with the|62|a-4b-10c19d-4
tough|62|d13e5
tour|39|a-4b7d-7e-21f23h-11
tour and|59|d-4e-6g13
tour of|48|b8c7d-9e-14f5g-4h-4
tour of the|50|b6c8d-8e-14f5g-4h-4
tow|62|b-4d7
tower|57|d6e7
town|47|b-6c6d11e8f-5g-5h-4
town i|62|a9
town on|62|a-16d24
track|51|a10c-4d-16e-7f8
trade|45|a10b-18c15e-4f9g-6h-7
trade and|62|a-6b-6c10d-5e-5f10
trade fair|62|a15b-5d7
traffic|62|a-8d-4e-4h16
trai|59|a7b-4d7e-6
train|31|a30b-7c6d-9f-6g-13
train ,|55|d-8e18
train and|59|a22b-5d-5e-6
train in|54|a-8b17d8e-5h-4
traine|49|b-6c6d14e-9
trainer|62|a-5b-5d7e-4f12
tram|49|a12b-7c-8f11g7h-7
tram in|62|a14
transcript|54|a13d-7
transit|59|a6d-8h8
translat|48|b-12d-7e-13f9g-4h15
transport|51|a-8b14c5d-11e-9f7g-5
travel|50|a-4b23d-8f-4g-5h-4
treat|43|b13d-9e7f-7g-8
treat me|57|a-8b12d-5e4
tree|54|b15d-7e-4
tri|44|a-7b5c-6d6e-7f-7h15
tri it|55|a-16b-4d11e-10f-4g-4h27
tri the|59|a16e-6
tri to|62|b12d-7e16h-4
trial|37|a11b9c-9d-5h-8
trial $|62|a9b-4
trial dai|57|a18d-4e-8
trial dai whenev|59|a14e-6
trial shift|55|a8d-6e-6g14
tribun|57|a-7b-9c6d11e-11f10h-4
trick|51|a-6d11e12f-4g-4h-4
trip|52|a7d-12e-14f20
trish|62|a-10b13e13g-5
trollei|62|a-5b6
troubl|47|a-5b9d-8e10f-4g-5
troubl to|62|a-10c8d-4e6
troubl with|62|e9
troubl you|59|a4b6e6g-4
truck|45|a11d7e-18f-6g-5h-5
truck ,|62|d10
truck and|62|b-4d9e-4
truck between|62|a5b5e-5
true|59|d11e-6
truli|57|a14b-6d-4
trust|45|a20b-6d5e-13g-5h-4
truste|55|a8b5d-5e-6
try|37|a-30b-9c15d4e17g14h-8
try again|49|a-7b-11c-4e29g11
try the|54|a-5b6c7d-7e-9f5g-4
try to|52|a-24b8c24d-11e-8g4
tuesdai|31|a44c6d-35e-27g-6h-8
tuesdai ,|47|a14f-5g-5h-4
tuesdai , and|62|c5d-5e-4
tuesdai and|59|a14b5e-10g-4
tuesdai at|62|a-8e-6f15
tuesdai i|48|a29b-10c-4d-7e-10f-5g7h-4
tuesdai i have|62|a11
tuesdai i would|62|a9b-9e-4g12
tuesdai with|62|c7d-5
tunnel|57|a-5d-6e-4f4g5
turn|38|a-12b5c6d10e-4f-7g-8
turn down|57|a-20b9c10d-7e9
turn me|62|a-7d9e10
turn me down|62|a-7d9e10
turn out|57|a-14b-6c9h17
turn over|59|a15b-4e-5
turnaround|62|
tutor|62|a6b-5c11d-8
twelv|42|a16b16d-18e-4f-6g-7h-6
twelv week|62|b6e18
twelv year|48|a17c4d-13e-9g-4
twelv year and|59|a9d-5
twenti|41|d-4f-6g-6h8
twenti minut|55|a-11c9d4e-8h6
twenti two|62|a15b-5e-4
twenti two year|62|a15b-5e-4
twice|40|a11b-8e6f-6g-8h8
twice ,|57|a-22b8e-8h20
twice and|59|b-6c10d-4e4
twin|59|d9
two|16|a45b6c-4e-4f-27g-25h4
two $|54|d8e-6g9
two ,|57|a7b-4e-9h8
two and|52|a12d5e-6
two and three|62|a16b-5
two dai|55|a-10d-8e17h10
two hour|55|a17b-6d6e-4
two hundr|47|a26b-4c-4e-12h-4
two i|59|a6e-4
two in|55|a9d-5
two in the|62|a8d-4
two line|57|a-13b-4d-6e46
two minut|62|a-4d-6e-6h17
two month|57|a-5d14e-4
two of|49|a13b-5c7e-10f-5h-4
two of the|62|a16b-7d-4
two of them|59|c11e-4f-4
two on|62|a-6b6d-6e12
two or|62|e10
two other|62|a-11b10e-4
two place|62|a-6b8
two season|57|a10d-6e6h-4
two summer|57|a10d4e-4
two thank|62|a9d-5e13
two thousand|62|a4b6d-4
two week|47|a-19b26c-7d-11e38f-5g-7h-5
two year|34|a54b-22c-4d26e-30f-11g-9h-10
two year and|62|a13d-4e-4
two year i|59|a14e-4
two year in|51|a16b-4c-4e-7
two year of|59|b-8c10d4e-5
two year on|59|a4
two you|62|a15b-4
type|47|a18c-4d-10e7g-4h-5
tyre|59|b-4d-9e10h8
umbrella|55|a-8b9d-5e-7f14g-5h-4
uncl|54|b-4e-8h10
under|35|a12b8d-13e-25f-10g10h17
under 0|62|b-10d-6e-5g12h9
under a|59|a-8d12e-5g19
under my|59|b13d-5e-5
under the|45|a9b7c-4d-8e-4f-4g-4
understand|39|a-25b18c-4d-23e64f-10g-9h-8
understand thank|62|a9b-7d-4e17
understand that|47|a-23b25d-14e21f-5g-5h-4
understand that you|59|a-5b-5d-4e17
understood|51|a8b-9c8d-11e23f-4h-4
union|57|b7c4d-6e7
unit|43|a48b-11d-12e-17f-8g-4h-4
univers|50|a9c7d-11e-8f-4
unpaid|54|a-4d-9e21g10
unpublish|62|a6b-7d-4e16
until|33|a-12b-5c5d31f-7h-11
until i|62|g12
until the|47|a-16b-4d42e-5g-4h-4
until the 0|57|a6b-5d7e5
until then|54|a-8b-8c8e10
until when|62|a10
until you|62|a5e-8
up|18|a-26b20c-8d8e14f-12g16
up $|57|a-16d5e9f9g-4
up ,|45|a-16c-8d4e6f18
up , i|55|a-18d23e9f-4g7
up 0|62|a15b-4
up a|48|c5d10f-4g-4h-4
up after|59|a10e-4
up again|57|a-8b-4e16
up again ,|62|a-5e11
up and|57|a4d15e-8
up at|49|a13c-4d5e-10g-4
up at the|59|a7b-9d13e-4
up for|45|a8b4c8d-11f-6g-6h-5
up for a|57|b-5c7d-8e17
up for it|55|a9b8d-8e-7g-4
up for the|59|a-7b5c5d4e-7
up from|54|a16b-6e-5
up i|45|a-19c-5e16f-5g25h-4
up i am|62|d-5e8g-4
up i have|62|a-10b6
up i would|57|a-10b-4d4e21
up if|62|a-9d23e-4
up if you|62|a-9d23e-4
up in|48|a-14b28c-4e17f-5g-4h-7
up in my|62|a6d-5
up in the|59|a-13b30d-8e20h-5
up it|59|b26d-7e-8
up my|54|a8b-5e-6g5
up of|62|a-6b-4d-6e-7h30
up on|40|a-25b16c16e16f-13g-5h-8
up on a|62|a5b9d-4e-5
up on my|52|a-4b12c5e-17g-4
up on the|49|a-16b13c4d-11e8
up the|40|b-11c8e-25f-5g19h12
up their|62|e-4g8
up to|42|a9c-7e5f-4h-5
up to 0|62|d-4e10
up to date|62|b4
up to the|62|a4b-4d-4e15
up with|55|a-19d13e-8f16
up with the|62|a-5b-4d23e-5
up your|57|a6e-5
up your mind|59|
updat|44|a-25b24c-5d-9e13g5
updat on|55|a-17b21d-5e4f-4g4
updat on the|62|a-9b7e6g6
upsid|62|a-4b9e-6
upsid down|62|a-4b9e-6
us|25|a19b-6d-5e-13f-18g-17h25
us $|57|a18b18d-13e-8h-5
us ,|45|b-9d23e-11f-4g-4
us , and|62|b-4c10
us , i|59|b-6d24e-4
us a|59|a10b-5d6e-5
us i|52|a-4d-4e-6h4
us in|57|b6c8d-5
us it|57|e-10h15
us know|62|a-10b5g6
us the|57|a-5d18
us to|43|a14b-11c-5d-14g-6h19
user|54|b-7d9e-6f-6h16
usual|55|a19b5d-6e-7g-4
ut|62|b11d-5e-4
vacanc|44|a-27b23c-8e13g16h-8
vacanc i|57|a-9b8d-4e-9f10
vacat|62|a-8b4d8
vaccin|55|a-4b18c-4d5e-14f-5h11
valid|57|b11d-4e-6
vallei|62|a8d-4e6
valu|45|a18b-6c4d-14f4g-5h-6
valu your|62|a-4c11d-4e10h-4
valuabl|62|a8d11e-7
valv|62|a4b5
van|44|a31b-13c-7d23e-15f-6g4h-9
van ,|62|a-4d6
van and|62|a11
vat|62|a14b-4c5e-6
veri|19|a82b11c-17d-36e-56f-5g-14h-15
veri enthusiast|62|d16
veri enthusiast about|62|d16
veri excit|62|a12
veri glad|51|a21b10d-9e-8f-4g-4
veri glad of|62|b8d-4
veri glad to|55|a23b4d-6e-6
veri good|55|a31b-6d-8e-6
veri happi|45|a27c-5d-7e-10f-4g-4
veri happi to|48|a5b7d-5e-6
veri impress|62|a9
veri inform|59|a6b-4d8
veri interest|37|a-4b14c-6d-15e-19f9g-7h-7
veri interest in|42|b8d-11e-12g-6
veri keen|48|a-4d-5e-10g11
veri keen on|55|a6b-5e-6f5
veri keen to|62|a-4b10
veri like|62|
veri much|31|a44b4c-9d-26e-23f-11g-6
veri much for|51|a14d-7h-4
veri much i|62|a4e-4
veri much interest|59|b6d-4
veri much like|46|a8b5d-7e-9
veri much to|46|a31d-11e-10f-5g-4
veri much want|59|a16b-7e-5
veri nice|62|a4
veri pleas|62|a9b-6e-4
veri pleas to|62|a9b-6e-4
veri well|62|a9b-4e5
version|55|c22d-11e-15f-7h10
vet|50|a16b4d-10e-6
vi|62|c7d-5
video|55|a-9b-8c6d6e-7f11
view|45|a4b-8c9d-8e6g-6h5
view on|62|c4d-6e6
villag|59|b-7e-4h11
vine|62|a16b-4d-4
vision|62|a7
visit|44|a17b17d-9e-11f-5g-5h-6
visit ,|62|a5b4d-4
visit i|59|a12e-5
visitor|55|b-8c9d-7e17
voic|55|b6d-5e-8h11
voicemail|47|a-24b-18d-10e-11f-10g73h-4
voicemail :|55|a-5b-21d-4e-4g31
voicemail : hi|62|a-4b-12g24
volcano|62|b-6d-6e22
volunt|47|a12c-4g-4h-4
volunt at|59|a4d5
volunt at the|62|d6
volunt with|62|a7
vote|50|a-15b39d-6f-4g-4h-5
wa|9|a34b-12c-6d-10e46f-13g-7h-21
wa ,|51|a16b-14c-4d-7e21
wa , i|62|d-4e18
wa 0|59|a4b8d-5e-4
wa a|29|a29c-4d-25e4g-6h-7
wa a bit|55|d-5e-7h14
wa a good|50|c-7d-6e21f4g-4
wa a great|62|a8b4e-5
wa a nice|59|c8e-6
wa a pleasur|47|b10c-4d-14e-10g13
wa a veri|62|b-6d-4f19
wa about|62|a7b-5d-4e-6h16
wa alreadi|62|a-8b-6d-4e28
wa an|55|a20b-7d-6
wa at|54|a-7c7d9e-12f-5g-4h12
wa at the|62|b4d16e-7
wa clear|59|b4d-4
wa delight|62|b-7d27e-5f-4
wa fair|62|b-4d-4e21
wa for|55|a16d-5e-8
wa for me|59|a22b-4e-8
wa fun|62|a10d-4e-4
wa glad|47|a8c-4d-10
wa glad to|54|d-8e4f4
wa glad you|62|a5
wa go|62|a-5b17d-5
wa good|43|a19b-7d4e-10f-4h-6
wa good of|52|a9d-7g-4
wa good to|51|a17b-6c5d-6e-8
wa grate|59|a-4b4e-4
wa grate for|62|d4e-4
wa great|49|a5b-5d4e-4f-5
wa great to|57|a12b-4e5
wa happi|55|a-7b5e-7f8
wa happi to|59|a8e-6
wa hope|62|a-4b-7d-6e8g20
wa impress|62|a10
wa in|42|a5c4e-21g13h-6
wa in for|62|a-7c-4d7f11
wa in on|62|a-7g18
wa in the|54|a18b7c6d-17e-7f-4g-4
wa interest|54|a28b-7d-4e-6
wa interest to|59|a12e-4
wa interview|51|a-17d7e-10g28
wa interview on|55|a-10b5d-6e-6g12
wa it|47|a-14b-15c-5d-16e97f-5g-7h-6
wa it the|55|a-14b-7d-8e52
wa kind|55|a5b-8c8
wa kind of|57|a9b-7c9e-5
wa look|62|
wa love|57|b-6e16
wa love to|62|d8e-4
wa me|62|a-4b10d-4e-5
wa miss|57|a-13b-4d-6e40
wa move|62|a-6c8e-6
wa my|48|a-13b-13d-15e53h-4
wa never|62|e-4
wa new|59|a11e-4
wa new to|59|a11e-4
wa nice|47|a5b-4d-11e-6f18g-6h-4
wa nice of|62|
wa nice to|55|a15c-4d-4e-7
wa not|42|a-21b-17d-5e37f-8g-6h25
wa on|39|a-21b22d6e13g-8h-7
wa on 0|57|a-16b21e-7
wa on of|59|a-15b-6c-4d22e16f10
wa on the|51|a-12b16d-8e5
wa out|62|b-6e10
wa over|62|a-7b31c-5d-14e-7f12
wa pleas|57|a15b-5e-7
wa pleas to|57|a15b-5e-7
wa realli|59|e10
wa sad|59|a-7b-5d-5e29
wa short|62|b-4c8d11e-6
wa so|47|a15b-5d9e-10f-5
wa so nice|62|c4
wa someth|59|a6d-5e6
wa sorri|62|a-8d-4e21
wa spot|59|a8b-6c5d14e-6f-5
wa spot on|59|a8b-6c5d14e-6f-5
wa still|57|b-8d5e20
wa that|54|a6d-6e10h-4
wa the|32|b9c14e-6f-5g-14h-14
wa the 0|52|a-20b29d-6e-6g-5
wa the best|49|a11b-11c7d-4
wa the first|62|a5b-4d11e-4
wa the nicest|62|a21h-4
wa the on|55|a-5b-6c8d22e-9
wa there|49|a-14c-6d-9e40
wa there someth|62|b-4d-5e20
wa to|62|a7d14e-7
wa told|51|a-19d-8f11g8
wa told that|62|a-8b6
wa touch|59|a14b-4e-5
wa train|62|b9
wa veri|46|a15b11c-7e-16f6g-6h-5
wa with|59|a-10b18d-5e-6
wa with you|62|a-13b20d-4e-6
wa wonder|62|a-6b6d-5e-4g18
wa worth|57|a-6b4d-4e17
wa worth the|62|b5e4
wage|52|a28b-4d-7e-8
wai|28|a25b6c4d-15f-9g-7h-9
wai $|55|b12d-8
wai ,|55|b-9d16e14
wai home|57|a8b-5c8e-6
wai i|52|a4b-7c7d-7e12g-4
wai of|57|a5c9d-6e-9
wai out|59|a11d-6e-4
wai round|62|d-7e-7h19
wai the|57|b-7e4f4
wai to|49|a23b-4d-8g-4h-6
wai to begin|62|b-4c6
wai you|50|a4b5c-4d13e-7f-5g13h-4
wai your|62|a-17b16d-4
wait|37|a-6b36d10e-9f-11h-10
wait ,|57|b17d-6e-7
wait for|51|b-8c7d10e-9f-4g5
wait for your|62|a4b-5d-4e-4g11
wait i|62|a-11b21d-4e-4
wait room|57|a-14b13d24f-4g-4
walk|35|a28b-20c-4g-9
walk in|55|a9b-4d-4e8
walk me|54|a13b-5d-7e-6f8
walk me round|62|b-4d-4e-4f11
walk round|59|e-4
walk round the|59|e-4
walk the|59|
walk through|55|a8b-6d-5e5
walk through the|55|a8b-6d-5e5
walk you|59|a11
walk you through|59|a11
wall|39|c-7d4f-7g-8h4
wall garden|62|d7e-6
wall of|57|d9
want|16|a80b16c-12d-33e-39f-23h-21
want $|57|a18d-4e-5h-4
want ,|57|b9d-4e-6
want a|49|a12b-10d10e7h-4
want i|57|a12b4d-6e-4
want in|59|b11d-6e-6
want it|44|a17b16c-4d-13e-17g-8
want it i|59|a7d-4
want me|47|a16b5c-5e-13f-4g6
want me back|62|a-4b4d8
want me to|62|a-8b6g13
want my|52|a18b-5d-5e-7
want somebodi|62|c4d-7e7
want the|41|a14b22c-6d-15e-13f-5h-5
want the job|49|a11b6d-8g4
want them|59|a11b-4d-4
want thi|47|a20b-4d-8e-12f-5g-4h5
want thi job|51|a12d-6e-8f-4h7
want to|21|a47c-6d-27e-18f-16g13h-17
want to ask|51|a-22b12d-7e-5g21
want to be|45|a18b-8d-9g5
want to check|57|c9d-5
want to come|62|a7b6d-6
want to do|52|a14d-6e-5
want to go|62|a11b-4
want to hear|59|b-6c15d-6e8
want to join|62|a5b4
want to know|49|a16b4c-5d-7e-12g8
want to learn|62|b8
want to sai|48|a9b-13d5e10g-5
want to see|46|b6d-10e4f-4g-5h4
want to speak|62|
want to talk|59|a10d-5e-4
want to thank|44|a21b-12c-4d-10f-5g25h-5
want to work|46|a22b-6c-4d5e-8g-6h-4
want veri|62|a-6b5
want veri much|62|a-6b5
want you|59|c5d5e-5
want you to|62|b-7c6d6e-4
ward|40|a13b-8c-9d4e22g-7h-6
ward $|59|a-7b-4d11e4
ward ,|57|b4c-4d8e-6
ward , and|62|b10d-4
ward clerk|59|a-12b7e21
ward i|59|a6d5
warehous|50|a-6b8c-4d-10f12g7h-6
warm|47|a15b6c-4f-6g-6h-8
warm welcom|62|a13d-6
warn|51|a4b-8c-4d20e-14h9
warn me|62|a18e-5
wash|50|a20b-6d-7e7h-5
wast|59|a4b-4d-4e13
watch|45|a-13b-9d15e9g-7h4
watch it|62|b-5d29e-5
watch the|62|a-14d-7e-5f13h10
water|41|a14b-6d26e-9f-7g-5h-8
we|19|b-8c20d45e-45f18g-25h-9
we ar|50|a10b8e-8
we can|51|c-5d-12f15g-6h-5
we cut|62|a14e-5
we discuss|55|a5b-6d-9e-7f13h8
we found|62|a16b-4e-4
we go|62|a16b-6d-4e-5
we got|62|b-5c18d-4e-7
we had|44|a17b-5c-7d9e-14f4g-4h-4
we had a|62|b-4c-4d10e-4f10
we have|55|a-6b-4d11e16
we lost|59|a17
we met|38|a-27b24d28e-25h-9
we met at|57|a-7d6e-5
we met i|62|a-7b14e-5
we met in|59|a-13b6d6e-6f12
we met last|62|a-6b-6d23
we met on|47|a-24b29d-5e-10h-4
we sat|59|a-10b-8c4d21e10
we spoke|40|a-11b12c-4d-4e-10f16g-6h-7
we spoke about|55|a16b-12e-6f9g-4
we spoke in|57|a-7b9d15e-8f-5
we spoke on|59|a-12b18g-4
we stood|59|a-9b-4d10e-5h22
we talk|43|a-24c8d32e-6g-8
we talk about|49|a-14b-5c14d-7e5f4g-6h7
we were|55|a-7b-9c23e-7
we will|62|a-16b4d6e-4f8
we would|54|a23c-4d-12e-7
weak|59|b-6d-4e18
wear|55|a4b-8d11e-6f-4h7
weather|59|d4e4
web|62|a19b-5
websit|55|a-7b21d-12e-9f-4h12
wed|47|a7b9c-6d11e-14f-5g-5h10
wed cake|59|a20b-6e-5
wednesdai|34|a31b-14c-5d-24e-19f15
wednesdai ,|54|a10d-4e-10f10
wednesdai , and|62|a15b-4e-5
wednesdai and|57|b-5d-6e-4f13
wednesdai for|62|a14b-7
wednesdai i|52|a17b-6d-6
wee|59|b12d-6
week|21|a12b26c6e-34h-20
week $|44|a29b-9c-4d-13e-15f9g-5h-4
week ,|43|a-12c-6d23f9g-5h-9
week , and|55|a-15b7d14
week after|59|a-5b8d-4
week ago|62|b18e-6g-7
week and|48|b-6c8d19e-16h-4
week as|62|c9d-5e-4
week at|59|
week but|62|a22b-6d-4e-5
week for|59|a7b-6e-5f11
week i|41|a15b7e-19f-4g-4h-7
week i am|59|a23b-6d-4e-5
week i would|54|a-7b8d-7e-5f4
week if|59|a10d-6
week if you|62|a6d-6
week in|59|a-10c8d19e-10
week of|50|b16d8e-10f-5g-4h-5
week of the|59|b18c5d-10e-6h-4
week on|54|b10e-10
week to|57|a-9b6c17d-11e7f-4
week two|62|a16e-5
week we|62|b5d10e-4
week you|62|
weekdai|55|a6b7d-4e-5
weekdai $|62|a7
weekend|37|a28c-8d-24e-12f-8h7
weekend $|54|a6d-6e-8f-5g9
weekend ,|55|a15b-7d-7e-11h11
weekend and|57|a-9b22d-4e4
weekend i|59|a6
weekli|55|a17b-4d-4e-4
weigh|55|a-9b12
weight|59|a13b-4c10d-4e-8
welcom|37|a10b6d-27e18f-6g-9h5
welcom ani|59|a-17b-4c12d-6e7h14
welcom at|62|a10d-6
welcom at the|62|a10d-6
welcom on|59|a15b-5
welcom the|55|b-4d-4e-7f9
welcom the chanc|57|b-4d-4e-4f10
weld|52|c-4d9e15g-5
weld test|62|a-4b-4e20
welder|62|a6b-6c11
well|26|a-14b-18d50e34f-12g-20
well $|46|a-26b11c-8d26e25f-9g-4
well ,|41|b-10c-7e27f7g-6h-7
well , and|55|a-8d-11e9f15
well , i|55|b-4d21e-12
well , so|59|a4e5
well , that|59|b-6d-8e28
well and|59|b-4c4d-6e12
well for|59|a11b-9d-8e9h13
well i|45|a13b4c-5d6f-8g-6h-5
well i am|62|d-4e10
well if|62|b-5e6
well in|59|b-4d19e-7
well with|59|b-8d25e-4
went|30|b34d-14e11f-12g-14h-10
went and|62|b-4d20e-8
went from|49|a19d-7e-7h-4
went from 0|59|a12b-5
went home|57|b-4c4d-8e-4h6
went home and|59|a-5c4d-8h8
went to|52|a-9b-9c6d15e6
went to a|62|a-4b-4d11
went up|57|a20d-4e-6
went well|57|a-11e12
went with|59|a-14b-5d-6e46
were|25|a-36b22c28d21e11f-10g-19h-9
were ,|62|a-11b13
were gener|62|a-4b6c8d-7e-4
were good|59|a-15c11d20e-8
were in|59|a5b-4c12d-8e-6
were love|59|a-7b12d-4e4
were my|59|a10b-8d-4e-5f13
were not|59|d5e-7
were right|49|a4b-11c6d16e-9f-4
were right that|57|d4
were so|54|b-7c19d8e-10f-4g-5
were the|54|a-14b-8c4d31e-20f15g-5h-5
were veri|62|a-12b11c9d-4
western|62|a8e-4
wet|54|a5e-10h8
what|17|a19b-25c-7d-12e87f-19g-18
what a|44|a54b-7c-5d-16e-9g-5h-5
what did|59|a-12b-5d-7e38
what do|59|a-5b-5c7d9e8
what do you|62|a-12b-4c7d11e10
what happen|59|b8c-6d-5e33f-4g-4
what he|62|b8e-4
what i|30|a7b5c-6d-25e30f-13g-12h8
what i am|62|a12b-7e5
what i can|59|a-14b-4d-6e34
what i could|55|a-11b-9d-5e24
what i did|57|a-26d-6e38h12
what i do|62|a6b-4c10e-8
what i have|59|b4e-5
what i hope|62|e6
what i want|57|a10b-5d-4
what i will|55|a7b6e-11
what i would|42|b13c-6d-12e-8f-5g-4h16
what is|43|a9b-10c4d-7e-22f4g14h5
what is the|47|a22b-6c-4d-8e-13f8h-4
what it|57|d-7e15
what it is|62|b-4d-7e18
what my|62|a-11b6e-5h11
what the|42|a8d-16e16f-6h4
what the next|59|a6e-8g13
what thei|57|a-12b-6c6d8e15f5h-4
what to|55|a-18b-9c5d-7e37h10
what wa|49|a-5b-13c-4d-12e52g-4
what wa it|59|a-7b-5d-6e26
what we|59|a9b-5d8e-6
what would|55|a-15b-6d-7e47
what you|33|a-8b-13c-8d26e18f4g-4
what you ar|55|a-7c6d-8f9g-4
what you do|57|a10b6e-5
what you mean|59|a6b4
what you said|49|b-10c-6d23e-5g9
what you told|54|e-10
what you would|62|a-18d11h10
what your|62|b-6d41e-4f-5h-7
whatev|46|a22b-10d-15e-6g12h-5
whatev the|59|e13
whatsapp|57|a15e-5
wheelchair|62|a6
when|16|a-4b39c-5d13e-35f-22g29h-26
when a|54|b7e-8
when a decis|59|b7e-5
when do|52|b9e-4g-5
when do you|52|b9e-4g-5
when i|33|a-5b-12c17d20e-14g-5h-12
when i am|59|d14e-4
when i came|54|a-14b-6c6d13e-6f8
when i interview|62|a-12b-7c8d8f9
when i mai|62|b9d-4e-5
when i wa|59|b-5d17e-5
when i would|62|a4b-6d7e4
when is|62|a-8b9d-5e-4g12
when it|47|a-5b5c-4d23e5g-7
when it is|62|a-4e6
when might|62|a-11b18d-5
when mr|59|a16b-4
when my|54|a-9b19c4d-8e-6
when the|34|a-10b29c-12d15f-10h-9
when the next|62|a-7d8e20
when the result|59|a7
when thei|55|a-10e-11g22
when there|62|a5b5d-4e-4
when there is|62|a5b5d-4e-4
when we|45|a14b-4d25f-9g-6h-5
when we met|57|a23b-11d12e-7f-7h-4
when we spoke|62|a8
when we talk|62|a-11d31e-4
when will|54|b8e-8g-4
when will you|59|a15e-7
when you|29|b12d-19e-10f-13g33h-12
when you ask|62|a7d-6e10
when you can|62|b-8d13g8
when you expect|59|a-4
when you have|51|a-8b6d-11e14
when you might|62|a-13b21d-4
when you said|59|a7b-7c16d-9e-5
when you show|62|a10d-4e-4
when you think|62|a-8b6
when you will|42|a13c-6d-11e-10g5h-4
when your|62|a-7d26e-8
whenev|39|a14b12e-12f-7h-7
whenev ,|62|e-4g8
whenev , i|62|e-4g8
whenev it|57|b8e-4
whenev it suit|59|b9e-4
whenev you|47|b5d8f-4g-4h-4
whenev you like|62|a6
whenev you want|59|b10e-5
where|26|a14d-27e4f-13g-7h12
where did|59|a-7b-5d-9e30
where did i|59|a-7b-5d-9e30
where i|36|a6b-11d7g-10h6
where i am|50|a18e-4g-4
where i want|59|b4e-4
where i work|62|a4b-5d-4e17
where i would|51|a19b-10c-4e-7f-4h11
where it|54|a-4d15e-14g11h5
where it is|59|d6e-10g13
where my|55|a-8c6d-9e8
where the|46|a13b-9c-5d-15e9f-5g-4h15
where thei|62|a7b-7e-4g7
where thing|54|a-5b25d-8e-8h-4
where thing stand|59|a-10b18d-5e-6
where to|62|a-7c16d-6e-6
where we|62|a16d-4
where you|52|c5d-13h8
whether|31|a-22b37c13d-16f-17g6h-13
whether a|57|d-4e-5g10
whether a decis|62|a-7b9e-4
whether i|50|a4b16c9e-18f-4g-5h-4
whether i am|59|a-10b29c-5d9e-12g-4
whether it|54|a-18c-4d-7e48
whether it wa|55|a-14b-9c-4d-7e50
whether the|46|b35c-5d-12e-14f-5g-6h-5
whether there|50|a-4b12c-4d-8e4f-4g-5
whether there is|54|b10d-5e-4g-4
whether there wa|62|a-7b4d-4e10
whether you|54|a-7c6d-10e-8g27
whether you would|62|d-4e-5g20
which|25|b19c21d-26e-4f-19g-19h15
which ,|62|b4e6
which i|41|a-16b20c-7d-16e-8f-6g-8h31
which i have|59|a-14b16d-4
which i wa|59|a4b8d-5e-4
which is|43|a16c-5e-7g-5
which is not|57|a6d-4
which is why|62|a4
which mai|62|
which of|50|a-23b6c12d-4e16
which of my|62|a-7e18
which of the|62|a-11b7c5d-7e7
which onli|62|a-5b21c13d-7e-8h-6
which the|57|a-5d4e16
which wa|54|c9d-11e4
which we|62|a-9d-4h13
which you|44|a8b-6c-6d6e19f-4g-4
which you gave|62|a-9d-5e5h6
whichev|59|e-5f5
while|41|a-21b15e4f8g-10
while i|51|a-24b5c4d-7e25f-5g-5h12
while i am|62|a-11b4e25
while sinc|59|a-6b-9d33e-4f-4
while sinc we|62|a-4b-9d27f-4
while we|59|a17b-5d-5
white|50|a23b6d-10e-12
whiteboard|55|a7d-5e-7f8
who|21|a35b-30c35d7e-27f-12h-20
who ar|62|a17b-5d-4
who ask|54|a-4b-4c7d4e-5f7g-4h-4
who ask about|59|a-10b-7c9d6e-4f8
who came|51|a-14b30c-6d-9e-8f7g4
who came in|62|a12
who can|54|a-19b-11c6d6e27g10
who doe|59|a-4d-5e-6
who got|59|d-5e11
who had|59|b-4d-4
who have|62|a11
who i|62|b-8g24
who is|59|a-11c7d-7e27
who know|59|a-7b-4c25d-9e-6f-4
who onli|62|a7e-6
who told|62|c4d7e-4
who told me|62|c4d7e-4
who wa|57|a8b-5d-6e12
who want|62|a7
who would|55|b-8c13d-5e-9f-7g12
whoever|51|a-6b-10c-5e35f-5g10
whoever got|62|a-10b-4d-8e40f-4
whole|35|a54b-23d-13e13f-10g-9h-6
whom|51|a-12b4c22e-12f-4g-5
whose|59|a9b-6d-7e7
why|36|a37b-10c-5d-15e19f-5g-8h-9
why i|45|c-7e12g-4h-4
why i am|62|a12b-4
why i left|62|b-4e-5f8
why i would|62|a-5c-6d12e18
why it|62|a7b-4
why the|59|a4b-5d-4e21
why you|51|a9b-7d-6e9
why you want|62|
wife|45|a18b5d-14e-7f-4g6h-5
will|16|a15b11c-7d-36e50f-17g-6h-14
will ,|62|a-8b-6d-5e35
will be|30|a-8b13c-8d-9e18f-5g11h-11
will be decid|62|a10b-7g7
will be glad|57|b-7d7e8
will be make|59|a11d-4
will be out|62|e-5g10
will be there|62|a4b4c14d-7e-7f-4
will bring|52|a16d8e-9
will bring it|62|a8b-6d14e-5
will choos|52|a15d-6e-6g-4
will choos ?|59|b6
will come|51|a-10b13d-5e4g-4
will come by|62|a-6b5e8
will decid|54|b5d-4
will decid ?|59|a15
will do|50|a15b-4d7e-7
will drop|62|a9b-4d-4e6
will find|51|a-7b7c-4d-9e-15f-4g-4h30
will find me|62|a9b6d-4e-5
will for|62|
will get|62|a17b-4e-4
will have|44|a18b-11c-5d-5e18f-4g-5h-4
will have it|62|a7
will have me|54|a23b-7d-5e-6
will have to|62|d-4e9
will keep|51|a-17b19d-7e23f-4g-6
will know|55|b14d-4e-8g-5
will know ?|62|a-10b13
will know by|62|a12e-7
will let|62|a-5b8
will make|55|b-9d-4e12g6
will miss|62|a-15e6h10
will not|41|a41b-19c-6d-10e15f7g-10h-7
will not forget|62|b-5d-8e7f13
will pick|59|b13g-4
will ring|62|a7e-6g7
will see|57|a6b-7d-7e7h6
will stai|59|a18b-5e-6
will stai with|59|a18b-5e-6
will take|57|a-9b-5c8e12
will take me|62|a-4c9d-8e13
will tell|62|a-4c11e-8
will the|59|a6b-4d-4e11
will to|52|b-8c23d-10e-8f-4
will want|62|b-6c9d-4e9
will work|62|a-4b-4d-4e17f7
will write|62|a-10c9d-6e8
will you|54|a9b4c-4d-4e5
will you be|62|a7b6
wind|54|a-14d15e8h-4
window|44|a37b-17c6d-9e-9f5g-7h-6
window ,|62|a22b-4e-10
wine|62|a10b-4c10d-4e-7
wing|57|b-7e24
winter|39|a-18b-7c-10d60e9f-9g-7
winter ,|59|d9e-9
wire|59|a-6b-5d8h11
wish|27|a-34b-21c-13d27e113f-13g-16h-11
wish for|59|a-7b-4d14e4
wish for the|59|a-7b-4d14e4
wish her|62|a-5b-7d8e11
wish the|48|a-27b-8d-14e57f-5g-4h10
wish the new|62|a-6d-5e15
wish to|40|a9c-7d20e11g-7h-9
wish to work|62|b7e-4
wish you|37|a-21b-15c-8d8e64f-10g-7h-6
wish you a|47|b-9c-4d13e23f-5g-4
wish you all|59|d9e4
wish you and|47|a-17b-8d-15e36
wish your|62|a4b-7d-6e18
with|7|a37b-6c-5d-13e-18f-9
with 0|57|b10d-5
with a|29|a37c-11d-17e-24f-13g-15h18
with a 0|59|a-4b14d-5
with about|59|a15e-8
with all|54|a19b6d-10e-10
with all the|62|a14d-6
with an|57|a-7b-8d19e21
with ani|59|a12e-6
with ani question|62|a14e-5
with both|62|a-4b12d-5e-5
with both hand|62|a-4b12d-5e-5
with children|59|a8
with eight|62|a5b-5e11
with eleven|59|a-7d7f9
with everi|62|d-4e5
with five|55|a12b5d-6e-5
with five year|59|a12d-6
with four|62|a7
with half|62|
with half the|62|
with hi|57|a16d-4e-4
with it|46|a21b9d-8e-9f-5g-5h-9
with it ,|62|d-8
with me|28|a49b-18c-5d-21g-11h-16
with me $|57|a-7b9c8d-5e-10f9g-4h-5
with me ,|55|a9d-4e-4
with me about|47|a27b-7d-9e-6f-4h-4
with me and|62|a-5b-5g9
with me at|62|a4b-5c9
with me i|54|b6d-4e6
with me if|59|a-8d-7e27
with me on|43|a36b-11c-4d-8e-9f-5g-4h-4
with me regard|62|a9b-4e-4
with me the|62|e21
with me todai|59|a7b-4
with more|62|a7b-4d-4e-4f-5h17
with mr|52|a-26b15d-7e-8g24
with ms|59|a-6c-4d-4f8g8
with my|37|b-8d14e8f-9g16h-9
with my english|57|b-5d-5e-6g18
with no|45|a16d-6e-13f-4g5h-5
with on|50|a21d-7e-10
with peopl|62|a-4d-5f9
with pleasur|57|a-7b11c7d-6h-4
with so|62|c7d-4e-6
with somebodi|62|d-4f4
with somebodi who|62|d-4f4
with thank|59|a-11d7e18
with that|59|a17b-5e-5
with the|18|a26b-10d10e-13f-14g-10h7
with the 0|62|a15b-4e-5
with the broken|57|a-9d-6e-5f14
with the miss|62|b10d-5
with the new|50|a-11b-9c-4e46g-4
with the other|59|a-4b-8c12d-4e19f-5
with the same|62|a-10b-5d15e-4h13
with the team|62|a17b-5
with the two|55|a-8b-7d23
with the wrong|62|a-5b7c6d-8
with them|59|a-5d9
with thi|55|a-16b-4d-11e35g-5h11
with thirti|59|a13b-8c5e-4
with three|55|a12d8e-5
with two|57|a16d-5e-7
with what|57|a-4b7d-5e-6h12
with you|24|a62b-6c-8d-26e-54f10h-19
with you $|50|a19c-5d-5e-10f-7g4h5
with you ,|54|a16b-7c10d-8e-7
with you and|45|a-4b7c-5e-11h-5
with you for|54|a-13d-8e-9f11g17
with you here|62|a-20d-9e-6f23
with you i|40|a48b-9c-7d-16e-15f-7h-9
with you if|59|a12b-4
with you in|62|c4d-7
with you is|59|a9b5d-4e-4
with you my|57|a18b-5
with you on|50|a-24c6d-6e-9f14
with you the|57|a19b-5d-4e-5
with your|37|a12b-8d-6e-11f6h-8
with your compani|59|a9e-5
with your team|54|a16b-7c-4e-6f8
within|51|a15b5d6e-14h-4
without|33|a33b-7c-7e7f-12g6h-5
without a|48|a6e12f-4g-4h-4
without on|62|a14b-4
without the|62|a8b-4e7
woman|52|a7b-15e20
won|49|a5b-12d30e-4f-6h-5
won the|57|a-10b-7d42e-6f-5h-4
wonder|36|a-33b39d-27e11f-10g26
wonder how|51|a-16b18c-6d-4g4h11
wonder if|47|a-30b25c11d-11e-13f-5g13h-5
wonder if there|59|a-14b7g7
wonder if you|57|a-15c18d-4e-9g12
wonder whether|57|a-10b15d-9e-9g28
wood|54|a12b-11d17
word|32|a-10b12c-5d-35e21f-7g9h15
word ?|62|a-4b-6d-4e-5g36
word a|62|a4b4e-4
word a minut|62|a4b4e-4
word about|59|b-6e33
word and|57|a9b-6d-7e5h9
word and i|62|a18b-4e-5
word for|62|e-4g9
word i|59|a-9d-4e23
word of|59|a-5b4e4
word of thank|62|a-4b7
word on|55|a-16b15
word with|62|e-4f8
work|16|a66b-31c10d31e-31f-31g-32
work $|50|e-10f-4h8
work ,|47|c-4d-18e9g-4h22
work and|57|a-8b-5c10d9e-9h8
work as|55|a6d-5e-4
work at|46|a9b10c4d-15e-9f-4
work at the|51|a17d-8e-6
work besid|62|a6
work dai|62|b4c7d-4e-8
work for|38|a37b-13c-8d45e-31f-9g-8h-8
work for the|55|b5d19e-5f-4g-4
work for you|47|a19b-9c-4d13e-15
work i|49|a7c-4d6f-4
work i have|62|a13b-6
work i want|62|a6
work if|59|a-4b5d10e-7
work in|34|a30b-13c7d15e-25f-10g-9h-9
work in a|55|b11d-4e-4
work in the|59|a11e-4
work in your|44|a35b-14c-5d6e-11f-5g-5
work is|62|b5d12e-5
work it|62|c13e-9f-4
work my|55|a5b-4d16
work on|41|a-16b-14c-5e71g-6h-6
work on ,|62|a-10d19e9h-7
work on it|62|a-7c-4d-6e13f11
work on that|62|a7b-4d-4e6
work out|52|a-32b-9c9d-12e40f-5g-5h26
work sinc|62|a16b-7
work the|57|a18b-9
work there|51|a22d-9e-9f-5
work there $|57|a14b6d-8e-7
work three|62|d18
work togeth|62|a4b-4c8e-9f4
work two|62|a7
work wa|62|a22b-6d-4e-4
work with|34|a37b-22d6e-24f-9g-8
work with the|59|b-4d7
work with you|39|a29b-12d-9e-17f-8g-7
work with your|54|a9b-4e-6
worker|48|a23e-8f-5g-4
worker in|62|a11
worksheet|62|a-17d-9e-4h35
workshop|43|b-4e-7f18g-8h7
workshop ,|62|b11d-8e-5
worri|50|a-9b15d-10e16g-6
worri about|59|a-5b6d-6e10
worri about the|62|d-6e11
wors|62|e6
worth|46|a7c24d-23e5f-6g-4h-6
worth the|54|b4c13d-15
worth the monei|62|a-7b-4c17d-11e5
would|5|a5b-9c9d-5e15g-12h-10
would a|62|c6d-4e4
would accept|62|a7b4e-4
would alreadi|59|b-4d5e12
would also|59|a5
would appli|57|a-4b-5d-8e27
would appli again|62|a-5d-6e23
would appreci|59|b10d-6e12
would ask|52|a-13b6d4e20
would ask you|57|a-10b-6d8e25
would be|15|a34b-6d-15e8g-16h-20
would be a|40|a36b-9c-6d5e-13f-8h-5
would be an|59|a6d8
would be back|62|a-5d8
would be curiou|62|a-12b5d-4e20
would be delight|52|a20b-6d7e-6
would be excit|62|a4b-4e-4f4
would be glad|32|a-8b-10d-20e20f8h-5
would be good|62|a-5b-6c12d-8e-8f8
would be grate|44|a-14b8c4d-15e31g-5h-5
would be happi|36|e-6f13g-9h-4
would be honor|55|d-4e-4f5
would be in|62|b-9d9e-6g24
would be look|62|a-12b9d10
would be made|62|b8d-5
would be nice|62|a-14b8f5
would be over|55|a16d-6e-8
would be pleas|50|a-9c-4e20
would be proud|47|a22d-8e-7f-4
would be so|51|a15b4d-7e-6
would be thank|55|a-13b10c14d-11e-5f-4
would be the|59|a5b6e-4
would be thrill|52|a19b-6c-4d8e-8f-4
would be to|62|a6b4
would be us|59|a9b-12e24
would be veri|44|a29b-6c-4d-5e-11f-4g-4
would been|54|a5b-6c8d5e-6h-4
would bring|54|a4c7d6e-7
would bui|59|a-4b9d6e-4
would bui a|62|b12e-4
would chang|54|a-7b-13d-10e29h17
would come|48|a-17b-4c-6d29e26g-4h-4
would dearli|55|a21b-8e-8
would dearli like|57|a15b-6e-7
would do|43|a14c4d-16e-5f-5g-5h7
would do in|62|a4e15
would do it|62|a-6c12e-4
would do with|55|a6d-5e-9h15
would enjoi|55|a5b-4d-7e-6f-4h16
would fit|52|c26d-21e-13f-4h5
would fit in|62|a19e-4
would get|51|a18b-5d8e-11g-4
would give|55|b-5d-5h12
would gladli|51|b4d-8e4
would gladli do|62|b-4c6e-5
would go|57|a8b-7e10
would had|57|a-6b8d-7e-5f10
would have|35|a9b-9c-10e57f-8g-10h-4
would have a|62|d10e-9
would have been|59|b-5d-5e23
would have like|59|b-4d-6e24
would have made|62|a-6e16
would have to|59|a9b-6d10e-6
would hear|62|a-7b18d-9
would help|44|a-19b14d-12e21f-4g-6h-5
would help $|62|a8
would help ,|62|b6
would help me|54|a-12c5d-8e31
would hope|62|e12
would i|59|a-7b-4c8d-6e16
would it|48|a-22b6d-8e42f-5g-5
would it be|50|a-23b9c4d-7e33f-5g-4
would jump|62|a16b-7
would jump at|62|a16b-7
would know|57|a-10b14c-6d-5g17
would learn|62|e6
would let|55|b-8c8
would let me|59|b-7c9d-4
would like|19|a5b-25c14e-26f24h-16
would like a|57|b-5d4e-5h11
would like it|62|a8d6e-5
would like me|62|a14b-4d-4
would like my|59|a6e-5
would like the|47|a16c-5d11e-9f-5g-4
would like to|22|a-12b-25c23d-15e-12f32g5h-24
would like veri|55|a25b-7d-6e-4f-4
would look|59|a16b-4e-4
would love|30|a16b-5d-8f4g-10
would love a|62|b12d7e-5
would love the|57|a19d-5e-4
would love to|32|a14b-8c5d-10g-8
would make|55|a9d6e-7
would make me|59|a9e-5
would need|52|a20c-4e-8
would never|49|b-4d21e-7f-5h-4
would never have|59|c5d5e-4
would not|43|a15e-11f-4g-4h-5
would not be|62|d8e-5
would pleas|59|a14e-5
would pleas me|59|a14e-5
would rather|50|a22b-7c6e-6f-4h-5
would rather be|62|b-4c11d8e-7
would realli|48|a20c-7d-8e17f-5g-5h-4
would realli like|51|a25b-11c-6d-5e22f-5
would ring|59|a6b-5e-5f-4g30h-5
would sai|54|a9b-7e17f4g-5h-4
would said|62|a-6b29d-13
would spend|59|a10b-5d7e-5
would start|59|a24b-9e-5
would still|33|a-52b49c-11d25e16f-12g-10h-11
would still be|48|a-24b16c-4d10e8f-4g-4
would still come|62|a-6d21e-5
would still like|48|a-14b13d-9e24f-4g-4h-4
would still love|49|a-19b19d16e-8f-5g-4
would suit|55|a18d-6e-6
would suit me|57|a23b-6d-5e-6
would take|47|a10c6d-9g-5h-4
would take the|59|a12e-4
would tell|59|a8d-4e10
would tell a|62|a12
would the|59|a13b-7c7d-6e-4
would veri|45|a14c-4d-7e-10f-4g-4
would veri much|47|a9d-6e-8
would want|47|a13c-4e-10f-4g-4h4
would want to|54|a5d4e-5
would welcom|47|a-11b-10c7d-11e8f4h8
would welcom ani|59|a-17b-4c12d-6e7h14
would welcom the|55|b-4d-4e-7f9
would work|62|a9d-5e6
would write|57|a-9b-7e-7f7h14
would you|34|a-48b-15c58d-15e35f-6g-6h-13
would you be|47|a-8b-7c10d12e-15f9g-5h-4
would you have|55|a-12b10c15d-10
would you know|57|a4c8d-8e-6
would you mind|59|a-8b-7c-6d-4e23f6
would you tell|54|a-12b-10c-5d-8e57
wrench|62|a5b-4d12
write|27|a-26b14c21d-4e-15f-7g-20h18
write ,|62|c4d-8e6
write a|62|a-4c6d-10e6
write about|54|a-14b19e-6
write about the|59|a-6b10d-4e-4
write becaus|62|a-10d19
write by|59|b6e8
write for|59|a-5b-5d-8e-5h27
write i|62|b-5c18d-6e-5
write me|57|d5e-8f8
write sampl|62|a4b-4d-8h17
write the|57|b14e-7
write to|45|a13c12d-12e-14f-7g-8h10
write to sai|62|a22b-8e-4
write to thank|59|a22b-11
write you|62|b-7d7e11
written|44|a-16b5c-5d20f-7g-4h11
wrong|41|a-13b5d9e15f-6g-7h9
wrote|38|a-4b-4c-7d-8e15f-10g-6h32
wrote it|59|a-4d-4e-4h14
wrote the|51|a13d-6e-10f-5h9
wrote to|62|a-4b12e-6
wrote to you|62|a-4b12e-6
wrote up|62|b5d-8e-4h8
x|62|a6
x rai|62|a6
yall|57|a5b-7d7e11
yard|45|a9b-4c8d14e-18f-5g4h-4
yarn|59|a-5b-7d16e-10f10
ye|38|a16b9d-14e-25f-7g19h-8
ye ,|51|a8b-7c5d-12e-8g21h-4
ye , i|57|a7d-6e-5g12
ye i|62|a-4b4
ye or|59|a-9b18e-4
ye or no|62|a-6b12
year|11|a111c-6d7e-72f-26g-35h-21
year $|57|b-11d20e15
year ,|29|a93b-20c-9d-5e-39f-13g-15h-14
year , and|44|a36b-12c-4e-12f-4g-4h-5
year , i|52|a-4d25e-5
year , mostli|52|a28b-7d-7e-7
year , so|57|b7e-4
year , the|62|a14d-5
year , which|59|a9b-6c8d-5e-7
year , with|51|a22b-6d-4e-6
year 0|51|a6b-7c-4f-4h5
year a|55|b6d8e-9
year ago|57|a-15b-11c6d41e-6f-4
year and|32|a61b-20d4e-29f-12g-11h-11
year and i|39|a34b-16c4e-16f-8g-8h-7
year and my|62|a11d-4e-4
year and never|62|a5
year as|44|a32b-4c-4d-4e-12f-6g-5h-7
year as a|49|a8b6d-5e-6f-5g-4
year as an|62|a6d5
year at|43|a7b15c-5d-5e-8f-5g-5h-5
year at a|57|a5d8e-6
year at the|49|a6b10d-9g-4
year behind|57|a14b-7c6d-6e-5
year do|62|a6c10d-10e-4
year for|62|b10
year i|32|a56b-6c-11d-13e-26f-5g-10h-6
year i am|51|a4c-4d13e-8h-4
year i did|62|a10e-5
year i have|46|a29b-6d-10e-10h-6
year i wa|62|b8
year i would|47|a13c-4d-9f5g-4h-4
year if|62|a4d7e-4
year in|32|a55c-4d-24e-27f-11g-10
year in a|51|a13b-4c-4d4e-8
year in an|62|a-8b10
year in dementia|62|a14b-5
year in the|54|a35b-10d-9e-6
year it|59|a-20b-8d23e14h11
year my|59|a-6b13d-6
year of|34|a5b25d-21e-12g-11h-7
year of experi|62|a-7f10
year of night|59|d-4e12
year of work|62|a-14b6c11d-4e6
year old|55|d-4e-4
year on|41|a17b15c4e-19f-7g-9h-5
year on the|51|b23d-8e-8g-4
year sinc|57|a-11b-9d36e-4
year so|62|e14
year the|55|a10e-5
year with|49|a21d-7e-10g-4
year with no|59|a6e-4
yellow|59|a-4b5d-5e-5h10
yesterdai|34|a69b-17c-12d-22e-26h-5
yesterdai ,|59|a17b-4d-4e-7g9
yesterdai and|52|a29b-5e-12
yesterdai and for|59|a26b-6d-7e-6
yesterdai i|48|a4b4c-4d-7h-4
yesterdai the|55|a24b-4d-7e-6
yet|35|a-45b37d-18e-17g30h-9
yet ,|55|a-11b-11d13e-5f10g6
yet , so|62|a-6b-4f12
yet ?|50|a-19b30c-5d-8e-8g7
yet ? i|55|a-8b22d-6e-5g-5
yet i|59|b8
yet i am|62|a4
yet on|62|a-8b17d-8
yet when|52|b6d-5e-4
yet when the|62|b7
yet when you|57|d-4
you|1|
you !|59|a14b-4d-4
you $|35|a6c-12d-11e14f-10g11h10
you ,|33|a39c6d-7e-28f-14g19h-13
you , and|50|b-8d-4f-4g15
you , i|57|a6b9d-6e-6
you , maam|62|a5b-5d-4g13
you , so|55|a-9b20d-5e-6
you , thank|62|a14
you ?|50|a-6b-9c18d-13e8f8g-5h-4
you ? $|57|a-6b-10c24d-10e6
you a|35|a10b-12c8e16f-4g-12h-10
you a good|55|a-18b-6d11e35
you about|52|c6d-5e-6f-4g20h-4
you about the|59|b-8d-4g25
you advis|59|a-12b-6c11d4e27f-5
you again|45|a-5b21d-12e-10f-5
you again for|48|a-14b23d-7e-7
you all|39|c-7d17e14f-10g-8h-6
you all for|59|a4e5
you all i|62|a-4d9
you also|52|a12b-9d-10e-15f25g-4h-5
you and|27|a24b-19c-9d42e-5f-6g-11h-18
you and carl|62|d-5e-4f10
you and i|52|a-23c9e-12f7g7h-4
you and learn|62|a5
you and mr|55|a9d-4e6
you and the|40|a-4b-18c-8d40e25f-9g-6h-8
you and to|55|b-5d7g5
you and your|47|a23b-13c-4d37e-14f-7g-4h-5
you ani|57|b21e-6
you ar|30|a-31b-6c11d63g4h-20
you ar build|62|a-11c8d-6e8f12g-4
you ar do|62|a-6d8
you ar ever|52|a-17b-8c9e35f-4g-4
you ar right|62|b6d-4
you ar still|59|a-8b9d12e-6
you as|54|a-5b-12c-6d20e-9f15h-4
you ask|36|a29b-30e-25g22h18
you ask about|55|a13b-7d7e-6h8
you ask for|62|a14d-5e-4f-4h8
you ask how|62|a13e-4
you ask me|47|b-13f9g13h-7
you ask what|62|a13d-4e-4
you at|42|a-45b-10c26e-13f24h-7
you at the|47|a-33b-8c15d5f10g-7h-5
you be|43|a-11c12d15e-18f4g-7h-6
you be abl|49|b9e-12g-4
you both|48|a10c-4d-9f-4g7
you both for|57|a10b-7d-6e4g11
you by|62|b-7c4d-7g5
you call|54|c8d-6f-6g-4
you can|31|b-5c-8d-9e13h12
you can call|57|a12
you can get|57|d6e-5g9
you can reach|59|a-4b5e-4g4
you can ring|59|b9d-4e-4
you can see|48|a25b-4d-11e-11h4
you can spare|59|a-9c8d-6e13
you choos|52|a19d-5e-5
you could|44|a-26b11d-7e34g-9h-5
you could tell|62|a-5d-4e16
you decid|52|a-4b14d-8e-7g18
you describ|48|a11b8d-5e-8g-4h-4
you describ ,|59|a4
you describ the|59|a13
you did|44|a4b-12c5d17e4f-4g-5h-5
you did not|51|a-8b-12d17e17
you did sai|62|a-4b6d4e-6
you do|42|b-10d17e-9g4h-6
you do i|59|a12e-4
you do not|52|a-6b-7d14e8
you ever|45|a-30b-12c5d64e-11f-7g-4h-5
you ever need|55|a-13b-4c8d20e-10
you expect|50|a-10b11e-4
you expect to|51|a-6b6
you explain|55|d-4e15
you find|59|a-14b5d8g14
you find it|62|a-13b6d9e-4g15
you for|12|a103b-34c-18d-61e39f-8g-15h-27
you for a|46|a33b-16c17d-13e-13f-6g-5h-4
you for an|59|a7b12e-8
you for call|62|e16
you for consid|55|b-8d-5e38f-4
you for give|57|a21b-4d-6e-5
you for have|50|a12b-6d-6e-6h5
you for interview|50|a24b-8d-5e-12f4
you for it|51|b12d-5e-7
you for let|42|a-6b-9c-5d-17e54f-6g-5h-5
you for make|59|e-5f6
you for meet|41|a32b-10c-4d-8e-11f-6g-4h-5
you for mondai|62|a13
you for our|62|a-4e-4h9
you for receiv|59|a8e-6
you for see|46|a12b-8c-5d-10e6g5h-5
you for show|57|a19b-4e-6
you for speak|57|a10
you for take|46|a27b-8c-4d-7e-12f-5g5h-5
you for talk|59|a9
you for tell|54|a-16b-7e48
you for that|50|a10b9d6e-14g-4
you for the|22|a75b-13c-17d-46e15h-21
you for thi|59|a11b-6d14e-8
you for tuesdai|59|b-4d-4h10
you for yesterdai|57|a25b-5d-5e-6
you for your|33|a9b-9c-6d-21e36f-8h-8
you gave|38|a-23b-4c-4d15e10f-9g-10h32
you gave me|39|a-15f-7g-9h30
you get|57|a-4d-4e-9f11
you give|51|a6c-4e6g-4
you give me|54|a4b6d-6e8
you go|62|a4b-4d22e-5
you got|50|a-24b13c10d6f-5
you got the|62|a-9b7c9d12e-7
you gui|52|a14b-7d-6e13f-4
you had|37|a-22b17c12d7e-7f-10h-6
you had a|54|a-11b18d-10
you had me|62|b9d-5
you had the|57|a-4c6
you handl|62|a4b-5d20e-4
you have|26|a-38b18e37g8h-12
you have a|42|a-6c12e11f-6g-8h-4
you have an|57|a-6b15d-4e-5
you have ani|57|a5b10d-5e-4
you have chosen|62|a-10d-7e31
you have got|52|d-7e9g15
you have made|57|a-7d-4e7g9
you have my|62|a4e-6f8
you have the|62|a-13e-4h18
you hear|62|a-4b-5c21d-7e-9
you hear of|62|a-4b-5c21d-7e-9
you her|62|a4b-4c5d-5
you here|54|a-26b-11c-8d-12e-9f46g-6h-6
you hi|62|a5b4
you hire|62|a-7b-4c6e7
you hope|55|a-11b12d-9e9
you hope to|59|a-8b15d-4e-5
you i|29|a46b-10c11e-27f-12g-10h-16
you i am|51|d14e-9g-4
you i can|49|a23d-9e-8f-4
you i did|59|a9d-6
you i have|42|a18c-7e-12g-6h-5
you i think|62|a-16b7c9d8
you i would|48|a15c13d-7e-10f-7h-4
you if|49|a11b-5e5
you if you|55|a5d6e-6
you in|41|a-22c4d7f14g-8h-7
you in my|55|a-18d-9e-8f26g-5
you in the|54|a-12d25
you interview|49|a-28b8c-5d24e-8h-4
you interview me|49|a-28b8c-5d24e-8h-4
you is|55|b6d8e-6
you it|62|a9
you just|59|a7e-4
you keep|57|d-5e10f4
you keep the|62|e15
you kindli|50|a-21c16d5e5f-4h-5
you know|36|a-23b6c43d-5e-26f-11h-9
you know i|62|a-5b-8d29e-8
you know when|57|a-5b10c-4d-6e-7g13
you know where|62|b4c6d-5e-5
you know yet|52|b12c-4d-6e-4
you laugh|57|a11b-6d-5e-5f9
you let|43|b9c-6d-5e4f-6g7h-4
you let me|44|b11c-5d-4e5f-5h-4
you like|51|a18e-9
you like $|59|a15b-4d-4
you look|62|e15
you lot|59|a17e-6
you made|51|a-8b-4c14e-11g-4h7
you mai|41|a-5b8d-5e-7
you mai i|62|a8
you mai phone|62|b10d-4
you mai recal|62|a-7c9d-5f7
you mai rememb|62|a-9b7d21e-7
you make|59|b13d-4
you mean|59|a6b4
you mean about|62|b5
you mention|44|a-14b6c9g-5h7
you mention that|59|a6b8d-8
you might|52|a-15b12c4d14e-7g-4
you might be|62|a-12b5c7d7
you mind|59|a-8b-7c-6d-4e23f6
you mind tell|62|a-5b-7e26
you must|59|a-12c7d11e-6
you my|44|a34b-8c5d-5e-14f-6g-4h-5
you need|33|a34b-13c-4d-8e-9f-8h-6
you need $|59|
you need a|62|b-6d27e-4
you need anyth|55|
you need from|59|a9b-9e-6g22
you need more|62|
you need my|50|a13d-6e-8
you need somebodi|59|a-12b-5e22
you of|59|a-11b-4d27e-7h11
you off|62|a-12d9e20
you on|40|a-24b7d8e-15f25h-9
you on 0|62|a-5b-7c11e-4f-4g11
you on mondai|57|a6b-7e-7f13g-4
you on the|54|a-21b11e7f9g-5
you onc|54|a-17b23d-8e-7g-4
you onc again|62|a-5b12
you onc more|62|a-13b15e-4
you or|59|a7b-5e-5h8
you ow|57|a-17b10e10
you ow me|57|a-17b10e10
you pai|55|d16e-7
you pass|59|a-11b-6c18e-5f11
you peopl|62|a-9b5d9
you pick|57|a10b4e-7
you plan|62|a-13b14
you plan to|62|a-13b14
you pleas|50|b17d-4e-20f10g-8
you point|59|b9e-13f11h-4
you point out|62|a4b11d4e-7
you put|55|a14b-10d-8g12
you ran|62|a8b-5e-6g20
you reach|62|a6b-11g23
you receiv|62|a12e-7
you recommend|54|b-10c6d27e-10g-5h-4
you rememb|57|a-11b-8c9d20e-5
you rememb me|57|a-11b-8c9d20e-5
you requir|59|a10
you run|62|b-8e14
you sai|49|a14b-10e8
you said|30|b-7c23d44e-33f-10
you said about|55|a11b-7d-7
you said i|59|b-4c-4d32e-8
you said it|62|a-5d21e-7
you said that|59|a-7d6
you said the|45|b6c8e-9f-6g-5
you said to|54|a-18b-9c12d45e-10f-5g-4h-4
you said you|49|a14e-9f-8h11
you saw|52|a-27b15d-11e15f10
you saw me|62|a-11b14d-4
you see|51|a6b-6c5d-9e5h4
you set|59|a-10b-7c5e10g7
you share|52|a-7d-9e-10f9h13
you show|40|a11b-14c-4d15e-4f-6
you show me|42|a21b-13d21e-18f-7h-5
you so|55|a6d-4
you so much|57|a9d-4
you some|62|a-4b6c8d-5e-5
you soon|55|a11e-5
you soon $|55|a11e-5
you spent|57|a13b-5d-4
you spent with|57|a13b-5d-4
you spoke|49|a6b8c17d-12e-15g-5h-7
you spoke of|57|a-6b14c11d-6e-8f-6
you still|51|c6d15e-13
you suggest|57|a16b-7c6d-10e-10h6
you take|52|a-9b-9c31d-13f-4
you take the|59|a4b-4c6
you tell|37|a-14b4c-8d-16e43f-7h-7
you tell me|38|a-12c-8d-16e45f-7h-7
you thank|59|a-9b20d-4
you that|51|a-4b10d-8e5g12
you that you|59|a-8b9d-4e11
you the|42|a27b-22c8d19f-7g-6
you the same|62|a10b-5
you thi|57|a-5d-5e-4f10g6
you think|44|a-13b25d-16f-6g-8
you think ?|62|a-6b19c-4d-7e11
you think you|51|a-4b7e-4g-4
you thought|51|a-15c-4e17g8
you through|55|a23b-4d-5e-4
you to|31|a5b-20c7d-16e26f6g-10h-8
you to give|62|a4e4
you to have|59|a5d-5e8
you to look|62|a-8b-6d11e20
you to my|59|a-10b-6c-4d-6e-7f20
you to see|49|a11c-4e-7
you to you|62|g7
you told|33|a-29b-5c15d29e-7h-7
you told me|34|a-29c14d23f4h-6
you too|62|d-4
you took|45|a6b5c-6e11f-4g-4h-5
you took me|57|b12d4e-11
you turn|62|d10e-4
you up|59|a-6b-11c6e-13f18g7h-7
you veri|51|a18b-4d-7e-9h-4
you veri much|51|a18b-4d-7e-9h-4
you want|32|a65b-14c-6d-17e-20f-9g-11h-6
you want $|59|a19b-6e-5
you want ,|62|e-4
you want a|62|a15b-5d-6
you want it|55|a15b5d-4e-10
you want me|57|a10d-4e-5
you want my|62|a12b-5
you want the|62|a11
you want to|42|a24b-5c-5d-13f-4g-6
you well|59|a-6b12d-4e4
you went|57|a-15b15c-4d-10e43f-5g-4
you went with|59|a-14b-5d-6e46
you were|32|a-42b12c29d37e-15f-10g-5
you were right|49|a4b-11c6d16e-9f-4
you were so|55|c20d9e-10f-4g-5
you were the|57|a-10b-7c5d37e-15g-4h-4
you when|51|a-10b-6c-5d16e-7g29h-4
you when i|62|b-6d7f12
you when you|62|d-6e-4f-5g31
you who|62|a12b-5d10e-6
you will|29|a38c-13d-8e-32f-4g-9h9
you will be|47|a18c-5e-15
you will choos|52|a15d-6e-6g-4
you will decid|57|a10b-5
you will find|54|a-5c-4d-8e-15f-4h32
you will have|48|a27b-9e-9
you will know|55|b14d-4e-8g-5
you will let|62|a-5b8
you will pick|62|b4
you will see|59|a8b-5d-5e-5h7
you wish|54|a-8c4d8e-12h13
you wish to|62|a-8b5d22e-4
you with|59|b-9c9d-7e-8f6g11
you would|25|a-6b-11c8d40e30f-15g-10h-10
you would be|47|b-6c12d5e7f-5g-5h-4
you would chang|62|a-10b-11e25h9
you would have|54|a11b-7e14
you would like|35|a16c-8d31e-29f-5g-9
you would said|62|a-6b29d-13
you would want|62|a-4b12
you would you|62|b-5e14
you wrote|62|a-6b-14e47
you you|59|a8e7
young|51|a-6b10d13e-12
younger|62|a-14b-8c12e22
your|8|a-5b-13c10d50e6f8g-29h-27
your $|62|b-7d-14e10h20
your account|62|b-4f12
your account of|62|b-4f12
your advic|54|b-10c7d7e-8h6
your agenc|62|
your answer|55|a9b13d-5
your audit|62|a-5e-4f7
your call|51|d-8e19
your choic|62|a9b-4
your colleagu|50|b-6d31e9f-6h-9
your comment|62|a-9b-6c11e22
your compani|45|b-12c4d-5e11f11h-4
your compani and|62|a-9c10d-6f4
your consider|59|e8
your consider $|62|a4
your crew|52|a36e-10f-4g-5h-6
your dai|59|a23b-4d-7e-4
your decis|46|a-9c-6d-11e60f-6g-4h-4
your decis i|62|e8
your depart|57|a8b-5c9d-6e-6
your desk|57|a17b-4d6e-7
your director|59|a-18b4e9f9
your dispos|57|a11e-8
your dispos for|62|a13b-4e-4
your door|62|a9b-6d-4e7
your email|52|a-20b-13c-4d-11e66f-4g8
your ey|62|a-11b-8d-6e26g13
your firm|59|a-6c10d14e-9
your first|59|a-7c16d-10f-4
your foreman|62|a14b-4d-4
your hand|62|a4e-7
your help|62|b6g-6
your home|62|a8e-4
your honest|59|a-10b-5c6d-5e24
your hous|55|a-6b10d-7h7
your husband|62|a11d-4e-4
your i|57|d14e-6f5
your is|59|a-11b4d19e-5
your kind|49|b6c4d-9e4g13h-4
your kitchen|57|a9d-5
your lab|62|a-4b-5d27e-8
your letter|50|a-21b-11c-4d-12e74f-4h-4
your line|62|b-5d8e-4f11
your list|62|a-7b5d8e-4
your mail|59|a-7b-4d-11e45
your man|59|a-6b7d-4e13
your messag|57|a-17b-6d-4e47
your mind|54|a-9b12d-10e19
your name|55|a-19b-12c13d17e-8f16g-4h-5
your network|62|a-23b-5e-4f29
your new|55|b-6d14
your next|62|a5b6e-4
your offic|43|a-25c6d36e-16g-5
your old|57|a-17b-5c14d18e-7
your organ|57|a8b-4e6
your own|47|b-7c7d15f-5g-4h-5
your patienc|57|a5e-10g15
your patienc with|59|a-8b5e-8g17
your peopl|62|b8d-4
your place|55|a-10d20e-6
your plant|59|a8d13e-5h-4
your point|54|a20b-4d-4e-8
your point about|59|a15b-4e-5
your point that|62|a7
your practic|59|a5d5
your practic is|62|a8b-7d7
your question|59|a-5b-5c-6d14e-12f18
your radar|62|a-7d30e-9
your remark|55|a15b-6c7d-7e-7
your remark that|55|a15b-6c7d-7e-7
your school|50|a16b5d-7e-12
your servic|59|a5d7e-4
your shop|57|a9b10d-7e-7
your staff|55|a7d21e-8h-6
your store|62|a-4d9e8
your stori|57|a6d-4e-4
your stori of|62|a9b-5
your tale|62|a6b-4d10
your tale of|62|a6b-4d10
your team|36|a6d6g-8h-4
your team $|62|a-14d6e-4f4
your team i|51|a26b-5e-7f-6
your team my|62|a14d-4
your time|33|a36c-12d-22e-33f15g-11h-9
your time $|55|a-7b14d-5e4f-4
your time ,|62|a6b5e-4
your time and|48|a38b-6d-7e-13f-5h-4
your time i|55|a-13b-5c-4e-9f16
your time last|62|a12
your time on|51|a11b-7d-4e-6f4
your time thi|57|a11b-5d-5e-6f9
your time todai|62|a-9e-5f5
your tip|62|c6d8e-6
your trick|62|a-4b-5c8
your unit|62|a5c9e-4f-5
your view|57|a6b-7c12d-5
your wait|62|a-8d28e-4
your websit|59|a-5b26d-8e-7
your wife|62|a7b-4e-6g13
your work|57|b-5c-4d10e-7f8
your work $|62|a10b-4e-4
your workshop|59|b-5c6d-7e8
yourself|44|a-5b-7c7d-22e21f5g-7h-6
yous|62|a4b10d-5e-5
youth|55|a18d-4e-8
zero|59|a10b-4d7e-6
zip|57|a16b-9d-6e-6h15
zone|62|b18e-7
zoom|59|a11b-4c-6d-5e-4f5
`;
