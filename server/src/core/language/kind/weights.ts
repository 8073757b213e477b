// Written by `npm run train`: what a reader learnt from the examples with this fingerprint.
// b7c8a1a8aa2fa3b81cbc2ed1c85b05d5
export const stored = `thank-you -2.409 0.08414 0 0
status-check -2.38 0.1049 0 0
networking -3.917 0.1087 0 0
keep-in-touch -2.638 0.06517 0 0
rejection-reply -2.366 0.06324 0 0
linkedin-invite -1.648 0.1177 0 0
phone-script -4.219 0.07035 0 0
work-sample -2.861 0.1052 0 0

!|33|b-15d64e-49f14g4h-6
! !|68|a5
! $|47|a5b4d5e-8
! i|44|a10b-9c12d24e-21f-5g-6h-4
! i am|65|d6
! i have|58|a7b-4d7e-8
! i would|68|a5d19e-7
! it|60|a-6e-6f5g9
! thank|68|a-9b6d-5f-4g23
! you|65|a8b-5d19e-7f-4
! your|65|d16e-7
$ 0|61|a8d-4e-4
(|49|a-5c-5d-14e-14f5g54
)|48|c-5d-14e-15f5g53
,|1|
, 0|44|a-20b32c-4d-22e-16f-6h21
, 0 0|56|a-10b14d-4e-4
, 0 to|68|a-8b5d-4h15
, a|38|c-7d24f-9g10
, a clean|65|a8e-7
, a person|68|b4
, a short|68|a-6b5d6
, about|53|a-5b-7c8d-7e-6g27
, about the|58|a-5b-5d-7e-4g31
, abov|68|b-4g5
, abov all|68|b-4g5
, after|54|a5b-5e17
, all|44|a12c-5d14e4f-7g-5h-6
, all of|58|e11
, all the|68|
, also|54|c9d-7
, also in|68|
, also the|68|b6
, although|65|c5d-6e5
, alwai|68|
, an|61|d-9h13
, and|8|a27b-5d8e-16f-8g-11h-10
, and a|46|a-12b13d8e-10f-7g-4h15
, and about|65|a-6b11d-4
, and after|54|a9e-9
, and all|61|b-4e-12f8h9
, and also|63|e-4g14
, and at|63|a-8c8e4
, and befor|68|a7
, and both|68|a-4d6f5
, and by|50|a13b5d-11e-6
, and did|65|b8d4
, and do|61|b-7d10e-6g16
, and doe|68|a-5b7d-4
, and especi|63|a4
, and even|68|a-9h7
, and for|37|a22b-9c-7d-10e4f-4g-7h-7
, and from|68|a-4b7d-6
, and good|65|a8d-5e5
, and got|68|b11d-4
, and half|68|b8d-6
, and he|57|b-4c4
, and how|52|a8b-4c7d-9e-6
, and i|16|a24b-7d5e-12f-12g-7h-13
, and if|50|a-7b14c9d-11e-11g-4
, and in|48|a13b-5c-4d-4h-4
, and is|60|c10d-9
, and it|39|a10b-12d21e13f-12g-7h-7
, and last|68|d6
, and mai|61|a-8b-4c9d17
, and my|46|a14d11e-18f-4h-4
, and never|68|
, and no|65|a-7b-4e17
, and nobodi|55|a8e-11
, and not|56|a5b6d-7e-9
, and now|57|a-4b-7d12e5
, and of|65|a5d-4
, and on|53|a-6b-4d12e6
, and onli|63|a7e-5
, and our|65|
, and pass|68|d5
, and pleas|60|a10b-4d-4e-7
, and rightli|68|a13b-4
, and she|61|a-4d9e6
, and sinc|63|a7b-5d4
, and so|53|a9b-8c4
, and thank|46|a-6b-10c-4d-7e17f12g-5
, and that|42|a9d-16e11f-5h-4
, and the|31|a16b-4c-13d23e-24g-10h-7
, and thei|50|a-15b8d17e8
, and their|68|d9
, and then|52|d-4
, and there|55|a5b-4d7e-4
, and thi|56|a4b-5d7
, and to|53|b-5g20
, and we|48|b5c4d4e-10f-5
, and what|63|a5e-5
, and when|55|a-12b6e-5g9
, and whether|63|c7d-8e5
, and who|68|b5c6d-5e-5
, and why|68|a6
, and with|65|d-4e15
, and you|45|a10b-8c15e-16g-5h9
, and your|50|a5c7d-16e5f4
, ani|57|b4d12e-11
, anyth|65|b-4d-4e19
, apart|68|b-4e10
, apart from|68|b-4e10
, ar|58|d-6
, around|63|a5d-4e-5
, around 0|68|
, as|32|a-13b14c-6e23g-12h6
, as i|46|a-13b4c-4d-7e26f-4g-5h-4
, as it|58|b14d-7e-6
, as my|65|a-4e12
, as on|68|d16e-8
, as the|58|e-7f5
, as thei|68|a-7d12h9
, as there|68|a-7d-5e16f5
, as we|63|c5d-6e6
, as you|45|a6b-6e11f4g-4
, as your|63|b-4h7
, ask|60|a6b-7e-9g31
, at|46|d10e-11g-4h-4
, at ani|68|
, at least|68|b5e-5
, at the|57|a-4c6d14
, be|61|c8d-6e11
, becaus|39|a11d-4e5g-6h-6
, becaus at|68|b4
, becaus i|52|a11b-5d-8e12f-5
, becaus it|65|b-4d12e5
, becaus my|65|b5d-4
, becaus nobodi|68|
, becaus of|65|a9e-4
, becaus the|56|a-11d7e6f6
, becaus you|65|
, befor|54|a-4b15e-9f-5g-5h11
, befor i|68|
, begin|65|a10e-4
, begin with|65|a10e-4
, between|63|a8d-4e-6
, both|53|a4d7e-4
, but|30|a12b-13c-9d18e37f-12g-10h-7
, but a|65|a17b-4d-4
, but i|40|a-5b-15c-7d9e29h-5
, but it|57|d15e8
, but not|68|a-6e8
, but the|51|d9e15f-4
, but there|63|e6
, but you|60|a9b-4d12e-9
, by|47|a-10c5d4e-14f10g-4h4
, by my|68|a4d-5
, by the|56|d7e-11f5
, call|57|a-6g10
, call me|61|g4
, came|68|b6
, can|60|b-6d29e-6
, can you|63|a-5b-5d28
, candid|65|b-7d-4e-4g33
, candid for|68|b-9g34
, chiefli|65|a4d8
, come|68|d17
, could|47|a-19b16c-5d-24e-8f13g20
, could you|49|a-14b15c-4d-23e-14f14g16
, count|63|a-10b10d4
, dai|65|b5
, do|48|a-6d9e7f-5g9h-4
, do not|65|a-5b5e-6g16
, do you|60|a6d-7e7
, doe|63|c-4d15f-4
, down|65|a5d-4
, dr|63|a7b-5c6d-6
, drop|68|
, each|61|d4e-4h10
, eight|68|
, english|65|a8
, english and|68|a6
, especi|57|a16b-5e-7
, especi the|65|a7
, even|42|a-9b-5d-8e41g-5h-6
, even at|65|d-7e10
, even if|55|a-4c6e10f-4
, even the|57|b-4d10e-9f6
, even though|68|e6
, even with|65|e6
, everi|61|b-4d17e-5
, everyth|68|a5
, fail|68|b8
, fifteen|65|a10e-8
, fifteen year|65|a10e-8
, first|52|a13b-7d5e-7
, first for|68|a4
, first in|68|
, five|60|b8d-4e-5
, five of|68|
, for|33|a16b4c-11d-26e11f4g-5h-11
, for a|61|a11d-4e-4
, for i|68|a6e-5
, for the|46|a-8c-4e10h-4
, for what|65|d-5
, for which|51|a-11b8d-10e9f8
, forti|61|a-9d18e-6h7
, four|52|a4d5e-4
, four hundr|68|a11e-5
, four of|68|a4d6e-4
, french|65|a-7e-4h18
, french and|68|a-4b4
, from|47|b10c-5e-6g10h-6
, from the|53|b10d-16e-5g13
, give|63|d-4e7
, give me|68|e11
, given|68|a-4e10
, good|56|a8b6d-8e-11f-5g8
, ha|46|a4c-5d12e-15
, ha a|68|d4
, ha been|65|a4d-5
, had|61|e7
, half|63|c12e-4f-5
, have|50|a7b-8c5d-12e4g10
, he|49|a4e-7
, he is|68|a-6d6e7
, he know|65|e-4
, here|63|a5b-9d-7g20h10
, honestli|63|d6
, hope|68|a-5b-7d23f8
, how|58|a-11d19e14
, i|13|a-13c-12d11e56f-21g6h-14
, i am|31|a-10b5c-6d11e6f-10g18h-9
, i assum|68|a-5e16
, i believ|52|a12d-10
, i bring|65|a8e-7
, i came|56|a-8b7d-7e4g7
, i can|38|a13b-5c-8d-15e13f-6g-7
, i could|53|a-4b5h4
, i did|58|b4d-6g9
, i do|65|a4d-4
, i enjoi|65|b4
, i found|63|d4
, i gave|68|e7
, i had|52|a-7b5c4d-14g19
, i have|34|a5b4e-11f-10g-8h12
, i hope|52|a-14b8c5d-16e20g9
, i interview|61|a-6b-10d6g32
, i just|61|b-5d13e-10f8g9
, i knew|60|a12b-5d-6
, i know|46|b16c-4e-16f-6g-5
, i like|65|a7d-4e6h-4
, i need|65|e5
, i notic|68|a6b6e-7
, i onli|63|a-6b-6d19e-6g10
, i read|68|d12
, i sai|65|a6d4e-5
, i saw|65|b-6e-4f11
, i shall|63|e6
, i should|61|
, i still|68|a6d-4
, i take|65|b12d-4e-6
, i thank|65|a-4e16
, i think|54|a10d-4e7h-4
, i thought|57|d-4e-7f13
, i told|63|d4
, i took|65|b-4d9e15
, i trust|68|d-7e18
, i wa|46|a-11c-7d29e-10g13h-4
, i want|52|a14d-10e-9
, i went|65|b-4d10e-5
, i will|41|b-11c-5d18e17f-7h-5
, i wish|68|a-9e20
, i would|28|a-40b-5e95f-6g-13h-12
, if|35|a-5b8c9d-7e20f-12g-5h-8
, if i|54|b5c8e-6
, if it|56|a-5b-5c6d-10e9g7
, if that|60|a5b5e-5
, if the|53|a5d-5e12f-4
, if you|47|c7d-11e16f-4g-4
, in|36|a12d4e-7f-4g-8h7
, in a|61|d-5e-4h13
, in case|55|a-11d14e-4f10h-4
, in the|56|a11d4e-7
, includ|56|a12b-4d4e-8
, includ the|68|d7
, includ two|68|
, interview|54|a-18b28d-5e-5g-7
, is|37|a27b-10c-7e-16
, is it|61|b4e-7g6
, is on|57|a6b-4
, is that|68|b-7d18g12
, is the|63|a10b-5e-4
, is there|61|b7
, is what|60|a8d-5e-6
, it|31|a-4c-9d4e-14f-16g68h-4
, it can|68|b4
, it is|37|a-13c-10d8e-21f-11g90h-9
, it meant|68|a-4e11
, it took|68|
, it wa|45|a13b-6c4d-5e4f-6g-6h-5
, it will|68|e4
, it would|65|b7d-4e-5
, just|47|a-5b9c-4d-13e16g9h-4
, just sai|65|a4d6
, just so|65|f11
, keep|65|b-6d13e-8g11
, kindli|61|a7d6e-5
, late|68|d-5e-4
, let|60|a-4d7g7
, level|68|a-6d-6h9
, like|65|a9b-6d4e-6
, look|61|a-6b-4d14
, maam|60|a7b-7d-5g12
, maam ,|61|a4b-6d-5g12
, madam|63|a10b-5d-4
, madam i|68|a8
, made|54|a23b-8e-12
, made me|63|a10d-5e-5
, mai|54|a-11e5g16
, mai i|57|a-5d-8e-6g17
, mainli|65|a4
, make|65|b6
, mani|68|d13
, mayb|68|a-4d5
, me|60|a-7d-5e-6f15
, might|68|a-6c12e6
, mind|57|
, mind ,|68|d7
, mine|68|a-4b-4c9d4e5
, mobil|68|
, more|68|d7
, most|54|b-4e17f-4
, most of|65|d9
, mostli|43|a12b-10c-6d22e-19f5g-5h-5
, mostli on|68|d7
, move|68|a5
, mr|47|a-5b-9d-8e4f20g10h-4
, ms|63|a14e-4f-4
, my|39|a13c-7e-8f-7g4h-6
, my father|68|d-4
, my wife|65|a8e-4
, name|61|a12b-10d-4e-4g16
, night|63|a-5d15
, nine|58|a8e-7
, nine year|68|a7
, no|46|b5c-4d-5e-4f-4g6
, nobodi|55|a-7b14g-5
, nor|65|a5
, not|46|c4g-4
, not the|65|a6d-4e-4
, number|65|d-4e-4h9
, of|47|a-5c-4d-8f8
, of cours|56|a4b-6d-9e6f6
, of which|65|a-5b5
, of whom|65|b5
, often|68|a4
, on|38|a-11b9c-8d7e7f-9g-7h14
, on a|60|a10b-4d-6e5
, on of|55|a7b4d-6e-5
, on the|54|a-9b10e4
, on which|68|
, onc|57|a-6e-4h15
, onli|49|c4d9
, onli with|65|b-4d16e-4
, open|68|b-4d20
, or|36|a-30b23c14d-12e6f-10h-4
, or a|63|c8d7e-7
, or ar|68|a-4b11d-4
, or is|56|b17c-4e-11
, or the|63|b-5d-4e18
, or wa|65|a-6d-4e21
, otherwis|68|
, our|60|a9b-7d-4e-5f7
, over|63|d24e-6
, perhap|61|d5e14
, pleas|44|a-7b-7e16f-7h5
, pleas ?|65|a-4g9
, pleas tell|68|e4
, pleas think|61|b-7c10d7
, plu|68|a-5d13
, put|65|a9b-4d-6
, rather|68|a-5e9
, refer|63|b-8g15
, right|61|a5d7e-4
, ring|65|a-6b4g7
, run|68|d6
, sai|56|b-5d8e11
, sai the|68|d5
, scan|68|a-8d8e-5h17
, second|63|a-5b9e-5
, see|63|b10e-5
, see as|65|b11d-8e-4
, seem|65|d-5e11
, seem to|68|d-4e13
, send|68|d10
, she|51|a9b-12c-5d-4e11g6
, she is|60|
, should|54|a6b-5d10e4
, should you|61|d17e-7
, sinc|50|a-8b7d-9e31f-4
, sinc i|57|d-9e11
, sinc the|65|a-4b7d7
, sir|51|a-8d-14e11f9g6
, sir ,|61|d-4e4
, six|56|a12e-9
, six of|68|a4
, six year|68|
, sixti|68|
, so|19|b38c-27d4e-22f-7g-16
, so a|55|a15b-4e-8
, so cheer|68|b-5d21
, so do|63|d4
, so here|52|a-4b-9c-4d14e-8f5g7
, so i|30|a6b19c-17d-35f10g-5h4
, so if|58|b7e-8
, so it|61|d-7e16
, so let|63|d9
, so mayb|68|a4b6d-4e-6
, so no|68|
, so now|68|b-4e8
, so pleas|47|b15c-4e-20g-4
, so ta|68|d-4e-5g12
, so thank|42|c-6d22f-6g-6h-5
, so that|49|b7d-4e4h-4
, so the|52|d8e-4g-4
, so there|63|b-5d6
, so thi|68|a-6b7d5
, so we|65|b-5c8d-8
, so you|43|b12c-4d-6e-7f-6g-4
, some|61|a13b-4d-5e-7
, some nine|68|a7d-4
, somebodi|68|b-5e7
, sometim|68|a8e-4
, sorri|68|
, start|68|a6
, start with|68|a6
, still|52|a-8b8d22e-15
, tell|56|a-6b12e4
, tell me|58|b5e7
, thank|32|a8b-5c-10d6e15f15h-13
, thank again|65|a-7b5d14e-4f8g-6
, thank for|55|d-7e12g14
, thank god|68|b5
, thank i|68|e6
, thank to|61|a9b-5c-5d9
, thank you|35|a7b-8c-5d-6e7f17g-6h-9
, that|37|a12d-17e14f-8g-10h-8
, that a|57|a-8d11e4
, that i|68|a-8b4c13f-6
, that is|47|b5c-4d-13e25f-4g-8
, that the|68|a4
, that wa|57|a6d-8
, the|27|a14b12c-13d8e-16f-12g12h-11
, the 0|65|
, the board|68|d12e-5
, the last|57|a5d-4
, the most|65|a10b-5e-5
, the new|65|d11e-5
, the on|45|c-5d17e-10f8g-5h-7
, the owner|68|
, the same|68|a6
, the wai|68|e5
, the whole|68|d8e-6
, thei|46|a6c-4d6e6f-4g-5
, thei ar|57|a-5d12e9
, thei were|68|
, then|43|a15b-4c-4d-10e16f-5g-5h-5
, then a|61|d-5e8
, then have|68|a4
, then in|68|a4d4e-4
, then the|68|a7
, there|54|a8d5e-12
, there is|56|a6e-9
, thi|48|b-18c-4e-10f-6g62
, thi i|63|a4b-4e7
, thi is|54|a-11b-15d-5e-13f-5g71
, think|68|d7
, thirti|65|a5
, those|68|a7e-4
, though|43|a4e5f-6g-5h-4
, though ,|68|a8b-4c11e-6
, though i|55|d-7e10
, though it|65|e5
, three|50|a-4d-4h-4
, three year|68|a-10c5f8
, to|46|a-8c-4d24e6f-4g-4h-5
, to be|65|a-6e12
, to my|68|a-8d10e10
, to the|68|a4
, to you|68|a6
, too|61|a8e-4
, too ,|68|a5d-4
, touch|65|d23e-4
, touch wood|68|d17
, truli|68|a8d-4e-4
, twenti|68|a7
, twice|65|a4b-5d-5e-6h18
, two|43|a5c-5e-15f8g-6h11
, two of|60|a15d-6e-9
, under|61|d12e-5
, up|63|b4e-6
, up to|68|b6e-4
, wa|45|a16b-16d-5e20f-5g-4h-4
, wa a|61|a12d-5e-4
, wa it|68|a-4e19
, wa on|68|c10d-6
, wa the|63|a7b-4d11e-6
, wa there|68|e16
, we|48|a-6c-5d23
, we have|68|a9e-5
, we met|63|a-6b9d-7g9
, we were|68|a-4d5e-4f9
, week|61|e-5
, week two|65|a4e-4
, well|65|d4e4
, were|65|b5d-5e-4
, what|46|a4c-5e12f-4
, what a|63|a15b-4d-5e-7
, what do|68|d11e7
, what i|63|a8d-4
, what wa|68|e10
, what with|68|b11d-4
, whatev|56|a5d-7e-5f5
, whatev the|68|e4
, when|43|a-7b7e12f-5g6h-4
, when i|63|a5b4d-5e-6
, when it|68|e4
, when the|55|a-6d8e5
, when you|63|a-7d9
, where|38|a9b-14d19g-6h-7
, where a|68|d5e-4
, where i|49|a-12c-4d16f9h-4
, where it|68|b-4d7e7
, where the|53|a20b-9d-9
, where you|63|a4b-5c8e-5
, whether|58|a9b-5d-7e7
, which|26|a17c-4d14e-6f-13g-13h-4
, which ,|68|
, which ar|65|a-5b5
, which ha|63|d13e-6f5
, which i|42|b8c-6e-12f-6g-4h4
, which is|42|b4c-6d-4e4f-5g-5
, which mai|65|
, which nobodi|68|
, which suit|68|a-4d12
, which the|61|d7e-5
, which wa|52|a6b-7c8d-13e20
, which we|63|b7d-4e-4
, which would|65|a9c9e-11
, which you|53|a7b-5e10
, whichev|63|e-4
, who|40|a-7b-9c13d-16e25h-5
, who came|68|a-7b-4e-5f12g14
, who i|68|e14
, who is|68|b5
, who wa|60|a-5b-4d-5e24
, whom|65|a-4e15
, whose|56|b-8d6e10
, will|58|b-7e26
, with|29|a25d5e-41f-17g-13h30
, with a|47|b-4e-9f-4h16
, with about|68|a7e-4
, with all|68|a6
, with it|61|a11d-5
, with no|68|b-4c9d-6
, with on|65|a-5d7
, with the|40|a11d-7e-13f-6g-6h11
, with two|60|a6e-5
, without|60|d6e-7
, work|65|d21
, would|45|a-4b-7d-5e25g7h-4
, would be|65|a8b-5d-4e5
, would you|50|a-17d6e23g10
, you|34|a-4b-5d29f-10g16h-10
, you ar|65|
, you can|63|a-7d-6e19g6
, you did|63|a4b-4d8e-5
, you had|63|b4c7d-9
, you have|57|a9b-5d7e-8
, you know|65|a-6c4d7e5
, you said|61|a9e-5
, you told|65|a-8d5e-5g20
, you were|68|a-5c11
, you will|57|b6e6
, you would|58|a-13d11e17
, your|60|d6
0|12|a31b53c-19d-50e-72f-29h5
0 $|41|a-25b22c-6d-11e-18f-5g34h6
0 0|37|a-31b9d-8e-16f-9g62
0 0 $|45|a-28b21c-4d-4e-12f-7g41
0 0 0|40|a-36b38c-5e-16f-5g6
0 0 after|68|
0 0 and|61|a-9d5e8g5
0 0 ani|65|a-4g7
0 a|52|b13d-10e-8
0 a m|55|b9d-6e-6
0 about|63|b7e-5
0 about the|68|b8
0 after|65|a4
0 an|65|b-4d12e-5
0 an hour|65|b-4d12e-5
0 and|36|a34b-8c-4d-7e-22f-10g-6
0 and 0|63|a-5e18
0 and a|68|a5e-4
0 and i|43|a13b-9c-5d8e-17f-4
0 and the|65|a5b6e-9
0 ani|61|b5e-5
0 april|60|a-14b20d-4e-4
0 as|65|a5d-4
0 at|56|a14d-8e-9
0 august|58|a-14b16d-4e6
0 b|65|e10
0 cover|68|
0 dai|52|a6b-6h5
0 decemb|68|a-5b9
0 februari|54|a-7b15d-6e-6
0 februari i|65|a4b-4
0 for|55|d6e-6g4
0 for the|65|a-8b5g6
0 from|68|b5e-5
0 ha|65|d-5
0 hour|58|a11d-5e-5
0 i|40|b8c-8d-4e-12f-7g19
0 i am|54|d-7e-4g11
0 i have|60|d10
0 i want|68|a-6b4g12
0 i would|58|a6b-6d4
0 if|55|a6d4e-4
0 if you|68|
0 in|49|a18b-7f-4
0 in the|61|e7
0 is|61|a6d5e-7
0 it|68|
0 januari|57|a-12b20d-5e-4
0 januari ,|65|a-5b8
0 juli|61|b7d5e-4
0 june|54|a-11b21c7d-7e-11f-4
0 june for|68|b5
0 kid|68|e7
0 last|68|
0 licenc|63|a5
0 licenc ,|68|
0 mai|50|a-12b22c-4d-6e-10f-4g-6
0 mai and|68|a-4b4
0 mai i|61|a-10b13e-4g-5
0 march|50|a-17b26c-4d-12e-10g-4
0 march ,|63|a-9b13e-6
0 march i|68|b6d-4
0 meter|68|a4
0 meter ,|68|a4
0 million|54|b8
0 minut|65|c-4f9
0 mostli|65|a5
0 my|63|b5d-4
0 nd|49|a-14b21d-11g5
0 nd ,|63|a-10b14
0 nd for|68|g14
0 nd of|68|a-5b8
0 no|68|d5e-4
0 novemb|61|a8b-4d-4e-7g15
0 novemb for|68|a-4b-5g18
0 octob|65|b8d-4e-6
0 of|61|a7d4e-4
0 on|58|b11d-5e-10
0 or|68|a5
0 page|68|a7d-4e-5h10
0 peopl|60|a7d-6
0 per|56|a11b-4d-5e-4
0 per cent|57|a10d-5e-4
0 percent|52|a15e-8f-5
0 percent on|65|d4
0 pm|68|a4
0 rd|50|a-7b12c-5e-9g7
0 rd ,|63|g14
0 rd about|68|b5
0 room|68|
0 s|55|a6c12d-7e-7
0 septemb|54|a-12b23d-6e-9
0 sinc|68|a14b-5d-4e-4
0 small|68|a8b-4
0 so|61|a7d-4e-5
0 st|52|a-12b15d-11g12
0 st ,|65|a-4d-4e-4g20
0 st of|65|
0 staff|65|b-4e-5h12
0 th|26|a-37b57c-7d-21e-22f-9h-12
0 th $|68|a7b-4d8
0 th ,|44|a-10b20c-5e-5g-7h-4
0 th ?|65|a5b-4c10e-5
0 th about|58|a-8b6d-4e-5g9
0 th and|53|b-8d13e-8g9
0 th at|65|a-11b6d11
0 th for|52|a-12b17d-7e-7g-5
0 th i|46|a4b-4c7d-17e-4g6
0 th instant|68|b4
0 th it|65|
0 th of|52|a-10b14d-6g-4
0 th with|60|a-12b16g-4
0 thank|60|a-6e-4g7
0 thank you|63|g8
0 that|68|a9e-5
0 the|56|a-7e-6h12
0 to|48|a8b4d-10e-13f-4h7
0 to 0|50|a9d-8e-11f-4h8
0 unit|68|
0 wa|61|a13b-4d-4e-7
0 when|61|a4e-4
0 which|65|d6
0 with|51|a23b-5d-10e-11
0 with the|63|a10b-4d-4
0 without|68|a11b-4
0 word|68|d-13e-5h21
0 year|60|b4d-4e6
0 you|60|a-7b11
0 you said|68|d6
0 your|68|b4
:|28|a20b-37d7e-13f-19g91h6
: a|68|a-5e-4h16
: ask|68|b-9g20
: do|68|a7
: hello|63|b-15g38
: hello ,|68|b-8g28
: hi|61|a-4b-16d-5e-5g52
: i|47|a10b-12c-6d9e-9f-5g33h-4
: i am|65|a-4d18
: i have|65|a7d-4
: i would|65|a6b-5d-4g7
: is|63|b-8c15d-11g29
: is the|68|g24
: it|65|a4b-6e-8g16
: my|65|a7c6d-8e-5
: on|63|
: our|68|e5
: thank|65|b-9d5g16
: thank you|68|b-5d6g13
: the|46|a6c-5d5f-5
: wa|65|a-8b-6e32
: wa it|68|b-5e22
: we|68|a4
: what|68|b-7f11g10
: what is|68|b-7f11g10
: with|68|a9e-4
;|35|a8c-10e12f-6g-7h-9
; by|68|a6e-4
; i|47|a4b4c-4e5f-4h-4
; i am|68|a-4b8d4e-4
; i have|65|e-4
; in|65|b4
; in the|68|b6e4
; it|68|a-7d14e7
; thank|68|a-6e21
; the|53|d10e-5
?|12|a-127b127c52d-67e33f-21g13h-30
? $|25|a-10b-4c127d-34e-57f-5g38h-20
? a|68|a-6b7
? all|61|a-6b-4e20
? all the|63|a-5e15
? and|60|b7e4g-5
? best|65|e13
? best of|65|e13
? either|65|a-7b13d-5
? either wai|68|a-5b5
? enjoi|68|d4e4
? enjoi the|68|d4e4
? for|68|b4
? good|65|b-11d-7f10g21
? good luck|68|d-7f11
? hope|60|a-7e17
? hope the|61|a-5e12
? i|22|a-99b106d-50e31f-12g-20h-17
? i am|38|a-32b32d-4e-9g-9h-5
? i appreci|68|a-4b11e-4
? i ask|60|a-7b12d-4e-4
? i can|54|b5d-6e-7
? i could|68|b5e-5
? i did|63|a5d-5e-4
? i have|43|a-25b37c-6d-13f-5g-8h-4
? i hope|55|a-4b-4d-14e29
? i keep|68|b7
? i know|57|a-12b11d-6
? i onli|65|a-4b7
? i remain|65|a-8b7
? i still|65|a-7b5g12
? i understand|63|a-5b12e-8
? i wa|60|a-7b8d-5e-5f6g-4
? i will|61|a-8e14g11
? i wish|60|b-8d7e15
? i would|40|a-36b27c18d-19e11f-5g-4h-5
? if|47|a-16b7d-13e8f-5g24
? if it|63|a-4e4
? if you|63|b-6c9
? in|54|a-20b18d-9e17
? in the|61|a-8b15d-8e-4
? it|55|a-18b8e5g14
? it is|63|a-8g18
? just|68|a-7d8e5
? last|68|a-5b13d-6
? my|43|a-26b37c-6d-23e13f-5g-8h-5
? my interview|68|a-6b8e-5
? my old|68|b10d-4
? no|60|a-10b7d-4e4g5
? pleas|61|a-5b4e7
? should|68|a-4e10
? sinc|61|a-6b11d-7e-4
? sinc we|65|a-5b8d-5
? still|68|b11d-10
? thank|57|a-5d-6e14f8
? thank you|61|e-4g4
? that|68|a-6d15e-4
? the|47|a-25b32c-5d-9e18f-6g-5h-4
? there|63|a-4b11d-8
? there is|63|a-4b11d-8
? to|60|a-9b6d-5e13
? to the|68|a-6e17
? whatev|68|b4d-4
? you|51|a-14b23c-4d10e-4f-6g-5
? you have|68|e8
? you were|68|a-5d14e-6
? you will|68|b8d10f-5
? your|60|b4c11e-7
^ (|65|a-7b-8e-5g46
^ a|43|a7c-6d43e-19f-8g-5h-8
^ a quick|61|d7e-5
^ a short|58|a6d16e-9
^ a small|65|a-8b11d15e-6
^ a year|65|a-7b-5d23
^ after|58|a-17c5d5e-9f4h22
^ after our|65|a-11d-7h26
^ ani|55|a-18b29d-9e-10g-5
^ ani new|68|a-5b7d-4
^ ani word|68|b8d-4e-4
^ appreci|51|a16b-11c-4d-15e22f7g-4h-4
^ appreci the|61|a5b-4d-4e17
^ appreci you|58|a16b-5d-8
^ as|56|a-15b-5c14d10e-12f9h23
^ as you|65|a5c11d13e-9
^ at|68|b6
^ attach|65|d-8e-7f-4h24
^ back|68|b-5d11e-4
^ bless|68|d-4
^ bless you|68|d-4
^ by|68|a-10b10d-8e-5f14
^ check|63|a-7b15d-6
^ check in|68|a-5b9d-4
^ cheer|52|a30b-9d-11e-11
^ cheer for|52|a27b-9d-10e-9
^ congratul|58|b-7d31f-4
^ congratul on|61|b-6d30e-6f-4
^ could|60|a-8b17d-6e-6
^ could you|61|a-6b13d-6e-5
^ dear|56|a6c7d-4e4
^ dear all|68|a9d-4
^ do|68|a-4b6d13e-5
^ do you|68|a-4b6d13e-5
^ enjoi|68|d-12e-6f20
^ fair|63|a-6d-7e25
^ fair plai|68|a-4e15
^ first|61|a5b6d-6e-5
^ follow|58|a-15b14c5d-9e-7f4h11
^ follow our|65|a-9f6h13
^ follow up|65|a-7b13c7d-7e-5
^ for|51|a19b-10d-11e16f-4
^ for the|54|a21b-6d-6
^ further|68|a-5b6
^ further to|68|a-5b6
^ good|44|a-27d-9e-26f19g62h-4
^ good afternoon|68|g19
^ good dai|60|a-4b6d-4e-5g4
^ good even|65|a-10b6d-4g20
^ good morn|58|a-13b-6d7e-9g48
^ good of|63|a7d-4
^ good to|61|a-11b-4d-6e-5f22
^ got|60|a-12b-6e43
^ got your|63|a-9b-4e24
^ grate|65|a11b-4d-5
^ grate for|68|a6b-4
^ great|61|a4b-7c-7d-7e-7f23
^ greet|57|a-10d42e-10
^ greet from|57|a-10d42e-10
^ ha|65|b8d-5e-4
^ ha the|65|b8d-5e-4
^ happi|60|a-13b-5d56e-14
^ happi new|68|a-6d20e-4
^ have|63|a-17b11d-6e6h18
^ hei|63|b7d7e-5
^ hello|46|a-33b-8c-6d-4e-20f6g103h-5
^ hello ,|54|a-8b-28d-11e-9f-9g92
^ hello from|58|a-10b11d-6e-8f21g-5
^ here|60|b-4d11e-11f-7h37
^ here is|61|d15e-9f-6h20
^ hi|46|a-23b-11c-7d4e-16f6g103h-5
^ hi ,|55|a-11b-20d-15e-9g87
^ hiya|61|a-9b7d7e-6g14
^ hiya ,|61|a-9b7d7e-6g14
^ hope|54|a-11b19c4d-4e-11
^ hope the|63|a-5b22d-14e-6
^ hope you|61|a-7b-4c6d11e-6
^ how|56|a13b-10d14e-9
^ how good|68|a11
^ how kind|68|a6d-4
^ i|14|a-34b27c17d-29e28f12g-38h28
^ i acknowledg|68|a11b-8e4
^ i am|28|a5b16c-6d-48f13g-18h6
^ i appreci|43|a20b-17c-6d-17e24f-4h-5
^ i attend|61|a-10b17e-5
^ i came|53|a-5e-4f12g-6
^ i do|55|c-4d9e7
^ i enjoi|63|b-4c8d-8e-5f7
^ i got|56|b-9d-9e45
^ i had|51|a-17b13c8d-13f11g-6h6
^ i have|42|a-27b-9d11e22f-6g-6h55
^ i hope|45|a-16b25c12e-22g-5h-5
^ i interview|54|a-14b21d-8e-6g-6
^ i just|61|a8b-6e7
^ i keep|68|a6c7e-5
^ i know|63|a-5b7c10e-6
^ i like|65|a-4b7c12e-5
^ i met|65|a-7c10d18e-6
^ i never|65|b-4d16e-4
^ i notic|63|a-10b7c13d24e-17f-4
^ i pass|65|a-7b4d19e-7
^ i promis|57|a-7d39e-12
^ i read|57|a-11b10e17f-4
^ i realli|65|b-4c11e-8f6
^ i receiv|65|a-5d-9e31
^ i refer|65|b8e-6
^ i sai|68|d-5e10
^ i saw|57|a-4b-5c11d14f-7
^ i should|60|b10d-4
^ i thank|46|a13b-19c-4d-14e35f-4h-4
^ i thought|68|a-5b-4c11d-6e-5h17
^ i trust|65|a-6d12
^ i understand|65|a-4d-4e11
^ i wa|43|a-8c15d5e-9f16g-7h-7
^ i want|46|a17c-4d-11e-9g-5
^ i will|63|a-4b-4d-7e15
^ i wish|63|a7d-4
^ i wonder|68|a-5c13
^ i would|45|b12c8d-16e-11g-6h-5
^ i write|53|a14d-4e-8
^ i wrote|68|a-6b7e-5h12
^ if|61|b-19d-4e-11g69
^ in|63|a-11b4d14e-5h15
^ interview|68|a-6b5f9
^ is|60|a-9b18d-8e-7g17
^ is there|68|a-6b11e-4
^ it|30|a-22c8d29e-11f5h-5
^ it ha|58|a-6b4d7e-6
^ it is|39|a-32b13c-9d46e-8g9h-6
^ it meant|68|a9e-4
^ it wa|39|a8b-13c23d-11e-9f11g-7h-5
^ just|41|a-18b38d33e-32f-11g-12h6
^ just a|52|a8b-5d24e-12f-4
^ just check|65|a-7b11
^ just drop|68|b-4d16
^ just me|68|a-4b11d-4
^ just see|68|a-4b14d-6
^ just to|65|b-5d22e-6
^ just want|65|a5c10d-10
^ just wonder|68|a-8b15
^ kindli|68|a7e-5
^ last|61|a-8b15d26e-6f-4
^ let|68|a10
^ let me|68|a10
^ long|60|a-10b-9d52e-9f-4
^ long time|60|a-10b-9d52e-9f-4
^ love|68|f9
^ love to|68|f9
^ mai|60|a-5b10d-4e-7
^ mai i|60|a-5b10d-4e-7
^ mani|45|a26b-13c-4d-10f-5
^ mani thank|45|a27b-12c-4d-14f-5
^ me|65|a-4b8d-9e-4g10
^ might|65|b11d-4e-11
^ mr|65|a10d-4
^ much|63|a19b-4d-8e-5
^ much oblig|68|a9
^ my|41|a-8b24c9d-17e-19f-4g-6
^ my applic|68|a-7b8
^ my interview|63|a-5b11e-4
^ my name|63|a-8b10e-4g4
^ my sincer|63|b-5f5
^ my thank|57|a21b-6d-6e-7
^ nice|58|a16b-7d-6e-12
^ nice on|68|a7d-4
^ no|54|a-11b-5c-4e46g-4
^ no hard|68|a-5b-6d-7e41
^ no worri|65|a-8b-5d-5e36
^ not|56|b6e6
^ note|60|a-14b-6d-8e51f-5
^ ok|68|a-5e17
^ okai|68|a-7d-4e24
^ okai ,|68|a-7d-4e24
^ on|51|b22d-13e-12g-4
^ on 0|61|a-8b16e-6
^ on the|61|b9d-7e-5
^ onli|68|a-6b6
^ our|60|a-15b8c11d14e-6
^ pleas|52|a14d-11e-11h5
^ pleas accept|63|a7
^ quick|60|a-10b16d4e4g-4
^ quick on|68|a-6b13
^ read|68|a-9d8e6f11
^ read your|68|a-9d8e6f11
^ realli|58|a12b-5d-5e-9f5
^ realli appreci|65|a7
^ rememb|68|a-6b5d12e-7
^ salamat|68|b-4e7
^ saw|56|a-10b-9d53e-15f4
^ saw you|68|a-5d4e-4f11
^ saw your|63|a-5b-5d31e-7f-4
^ sinc|54|a-22b-4c8d17e-12f14h20
^ sinc our|68|a-6c12d-5f8
^ sinc you|68|a-8b-6f13h11
^ sir|60|a7
^ sir ,|60|a7
^ so|49|a-19b-7c-4d-12e74f-4g-4h-5
^ so i|68|d5e6
^ so it|61|a-12b-5d-5e34
^ so that|68|b-4e9
^ sorri|58|a-13b16d-5e9
^ sorri to|60|a-11b12d-4e11
^ still|63|b12d5e-6
^ ta|58|a15b-6d-5e-4
^ ta for|61|a13b-5d-5
^ thank|15|a114b-71c-23d-86e32f5g-29h-21
^ thank ,|65|a4b-4e5
^ thank a|54|a30b-7d-10e-8
^ thank again|56|a12d-7e-15f7
^ thank for|32|a31b-35c-10d-44e44f19g-14h-12
^ thank heap|68|a7
^ thank so|53|a24b-8d-10e-9f-4
^ thank to|60|a4b-4c9d-6
^ thank you|18|a92b-57c-22d-66e21f-4g-23h-15
^ that|50|a22b-14f-4
^ that is|68|e10
^ that wa|61|a7b-4d-6e5
^ the|41|a-7b10c-9d8f-12g-7h36
^ the new|63|a-9b-4e24
^ there|65|a6d6e-4
^ there is|68|a5d8
^ thi|43|a-30b22c7d10e-28f-6g14h13
^ thi is|44|a-24b9c8d9e-22f-5g16h14
^ thought|65|a-9b-5d55e-4h-5
^ three|60|a-7b11d13e-7
^ three week|65|a-6b14e-4
^ to|65|a12d-5e-7
^ two|61|b-4d18e-8
^ two year|68|a-5d23e-6
^ understood|68|a-4b-7d-4e34
^ veri|65|a16d-6e-8
^ want|65|
^ want to|65|
^ we|41|a-29b-12c21d13e-25f55g-8h-8
^ we met|50|a-15c6d14e-10f21h-4
^ we share|63|b-4d4e-5f11
^ we spoke|57|a-10c7d-7f16
^ we talk|68|a-6b-4c6d23f-5
^ we were|63|a-4b-5c11d-12e-5f18
^ wednesdai|68|a8
^ well|53|a-14b-10c-4d13e41
^ well ,|54|a-12b-9e44
^ what|52|a14e-13
^ what a|55|a17b-6d-9e-6
^ when|54|a-8b6c11d25e-16f-6g-5
^ when i|63|a-4c9d11e-6
^ when we|68|b-5c7d16
^ with|63|a9b-4d-8e-4h12
^ would|55|a-12b14c-5d-6e8
^ would it|65|a-7b9e6
^ would you|61|b8c-5d-5e-8f6
^ write|65|b9e-5
^ you|34|a-35b-26c38e-28f49h35
^ you and|68|b-5c7d-7e-4f9
^ you ask|60|a-14b-5c5d9e-6f6h10
^ you gave|65|e-4f7
^ you mai|58|a-7b-10d15e-5f6
^ you mention|65|a-7c17d-8e-5
^ you said|57|b-4c14d6e-13f9g-4h12
^ you saw|68|a-4b7
^ you told|58|a-9b-6c10e26f8
^ you were|60|a-5b-6c17d-12e-5f7h6
^ you will|54|a-16d15e-13h18
^ your|39|a-45b-15c-6d16e89f26g-10h-10
^ your call|65|a-8d-4e18
^ your decis|68|a-4e24
^ your email|68|a-4e20
^ your letter|60|a-8b-6d-5e35
^ your messag|68|a-4d-4e27
^ your talk|61|a-11d7e-7f15
a|3|a12b-8d8e-4f-7g-4
a 0|50|d-12e-12h7
a 0 and|68|h13
a bad|60|d4e-8g20
a bank|57|e-6
a bank holidai|68|a4
a bath|68|a5
a beauti|57|a5d5e-10
a bed|68|d10e-5
a bell|58|b-5d-4f12
a bell if|65|a5
a bench|58|d25e-10
a better|51|a7
a better answer|63|a13d-6e-5
a bicycl|68|a-6d9
a big|56|d-11e4h7
a big thank|68|a6
a bigger|68|
a bit|42|b-11c6d-4e17f-7g-6h13
a bit ,|68|d8e6
a bit about|65|a-7d9e15
a bit more|68|a-5e11
a bit of|54|c15e-5
a bless|68|a-8d-4e5f13
a board|61|c9d-4e-5
a boi|61|e4
a book|65|
a box|65|d9
a breweri|65|a4b-4c5e-5
a bright|68|d4e9
a broken|65|e5
a bu|60|b4
a bucket|63|d-8e-7
a bunch|60|a4d-5e6
a bunch for|68|b4d-4
a bunch of|68|
a busi|58|d-6e21
a call|48|a13b-4d-7e-4f-4g6
a call i|68|a5
a calm|60|e12
a candid|61|b-5d-5e4h15
a car|61|a9b-5d5e-6
a card|61|a-7b8d22e-7h-5
a career|65|a6d-6
a carer|68|a6d-4
a case|65|d14
a cat|65|d4
a cellar|68|a10d-4e-6
a certif|68|a8e-4
a chain|65|a11b-4
a chain of|68|a10
a chair|54|d9e4
a chair ,|65|a7d4e-4
a chanc|57|b4e-9g13
a chanc to|63|a-8b4e-4g15
a chart|65|e-6h17
a charter|68|a7
a chat|63|a-5c7e-4
a cheer|68|d-4
a child|63|a10e-6
a children|65|a5d-4e-4
a choic|68|g12
a choir|68|a6
a church|65|a7b-5d-4e-4g7
a class|58|b-4e8
a clean|54|a14b-9d-7e4
a clean licenc|65|a10b-4e-8
a clean record|68|
a clear|68|
a client|68|d5
a clinic|63|a6b-5c8e-4
a coffe|61|a-9c16d13e-9f5
a cold|60|a10b4d-6e-8
a colleagu|63|a-4b-5c23d-6e-5
a colleg|68|
a commun|68|a7
a compani|63|b11d-6e14g-5
a compani that|68|e18
a complaint|68|a8e-5
a contract|68|b16d-6e-4
a convers|60|a15b-6d-6e-5
a cook|65|a6d4e-5
a copi|57|a5e-5f-4
a copi of|63|d-4e-4
a corner|68|a-4b10d-4
a council|68|b5d-4
a counter|68|a7e-4
a cours|68|a-4b-5h14
a crack|68|a8b-5d8e-5
a crew|65|
a crew of|65|
a crowd|68|a4e5
a cry|65|a-4d4e7
a cup|63|d-4e8
a cup of|65|a-5e10
a current|68|
a custom|61|a7d-6
a dai|40|a-5b14d-14e12f-7h-6
a dai ,|65|a6e-4
a dai and|65|a9e-6
a dai i|63|a4e-7
a dai in|68|c9d-6
a dai notic|65|d-4e7
a dai off|68|b5d-5e-4
a dai or|68|a-5c6d-4e11
a dai unpaid|68|a-5e11g12
a dai when|65|b9d-6
a dai with|68|d6
a dairi|65|b-4d-6f9
a date|49|a-17b28d-9e-9
a date by|65|a-4b5
a date in|63|b5
a decad|68|a5
a decent|57|a5d15e-9
a decis|45|a-14b27c-5d-12e-18f-5g4
a decis ?|65|
a decis ha|63|a-5b11d-5e-7
a decis is|65|a6e-5
a degre|61|
a degre in|63|b4
a depart|65|d8
a desk|58|f6
a differ|58|a-5b-4c9d-10e17
a differ answer|68|d-4e8
a distinct|68|
a district|68|d7
a document|68|
a dog|65|d4
a door|68|d4
a draw|63|b-4d35e-7
a dream|65|a12d-5e-7
a driver|65|b5
a dry|63|a-5d8e8
a fair|48|a5b10d-14e4f-4g-4
a fair bit|68|b4d-4
a fair on|63|e5
a famili|60|a10d-6e-8
a fan|65|a5b4d-5e9
a fan of|65|a5b4d-5e9
a farm|65|b6d-7
a farmer|68|
a fast|63|a6d-4
a fast learner|68|a8
a feel|56|b-4d-9e16
a feel for|65|a7
a feel when|68|d-5e15
a fellow|65|a-6b-4d7f9
a few|46|a-13b-7c21e15f-9g-4h7
a few dai|63|a-7e18
a few line|65|a-6b-4e13h15
a few of|61|a4d-4
a fifth|63|d-6e15
a file|65|b6e-6
a fine|56|c4d-6e10
a firm|57|a11d6e-10
a firm that|68|
a first|61|a-5d-5h11
a fish|68|d15e-6
a five|68|d-4e-4f-4h18
a flat|68|a6
a flood|65|b7d-5e-4
a folder|61|a8b-4
a foot|68|d-4e10
a form|63|e9
a form letter|68|a-4e9
a former|68|d7e11
a fortnight|53|a-14b13c-4d5e-10g8
a fortnight ,|68|b-4d10e-5
a four|68|b-5d5e4
a free|65|a-5b-4d4e13
a fresh|68|b5d-4e-6
a fridai|56|c8d-5e6g-4
a full|52|b-7d10
a further|61|b6e-4
a garden|63|d9
a gener|68|a7d-4
a gift|63|a9b-4d-5e4
a girl|68|a6b-7d18e-8g12
a glass|63|a6d-5
a glass of|63|a6d-5
a go|60|a8b-5d6e-8h9
a go on|68|d11
a good|31|a7b-13c-9e25f6h-13
a good dai|63|b5d-8e15
a good deal|55|a-12c7d20
a good fit|68|
a good on|54|b-7c-6d9e9f5
a good sign|68|b11d-6e-6
a good start|57|a-8d-4e15
a good summer|68|a-4b-6d17
a good time|65|e-4g8
a good while|68|a5
a grand|65|
a great|44|a21b-10d-10e-6f-5g-4
a great deal|65|
a great joi|68|a6d-4
a great mani|68|a4d5
a group|61|b-5c10d4f-4
a group of|68|a7
a grown|65|a15b-5d-5e-4
a grown man|68|a11d-5e-4
a guest|57|b-5d4e20
a hair|68|a-4d14
a half|55|e8
a hand|56|b5c4d-11e8
a happi|68|b-4d9
a hard|68|b-4d8
a head|68|d5
a heartbeat|60|a5b6d-5g-4
a heartbeat my|68|
a home|65|c6
a hospic|68|a8
a hospit|58|a4e-4
a hotel|57|a12b-6e-5
a hotel in|65|a5
a hous|54|a4
a human|68|a-4b8e9
a human be|68|a-4b8e9
a hundr|54|a-9b5d-10e18
a hundr and|58|d-6e11
a hurri|65|a-4d-4f12
a jar|68|a-5d12
a job|50|b-7c19d9f-5g-4
a joi|54|a6d-8
a joi to|58|d-5
a joke|63|a5
a kind|65|b-6d14
a kitchen|63|a8b-4e-5
a ladder|65|b6e-4
a ladi|68|d7e-4
a lamb|68|a8b-5
a letter|58|d4e-7
a level|65|
a licenc|65|d4
a licenc for|68|d5
a lift|65|d5
a line|43|b-13c6d29e8f-7g-5
a line ,|60|a-6c4d8e-4
a line from|65|d14e-6
a line on|65|b-4d-7e11h11
a line to|63|a15b-4d-7e-4
a list|57|d-7e-5f-4h24
a list of|63|a-5d-6e-4f-4h28
a littl|46|a-27c-5d20e31f-4g-4
a littl ,|68|e9
a live|61|c7d-11e-5
a long|49|a-7b8d-11f6g8h-4
a long dai|63|b-4d-4f10
a long time|68|b9
a look|55|b7d-4h14
a look at|58|d-9e5h16
a lost|68|
a lot|38|a23b-9e4f-4g-8h-7
a lot about|56|a6b-6d7e6
a lot of|53|a-8e12
a lot that|68|a9d-4e-4
a lot to|60|a10d-4e-7
a love|58|a5
a love morn|65|a5
a lunch|63|a-8b6c6d-6e7
a m|54|b8d-7e-6
a machin|65|a-5e10
a man|44|a10b-4c-4f-5g-4h-5
a man of|60|b-5d6e12
a man who|57|a4
a market|68|a4d12e-4
a master|68|a5d5e-4
a match|68|a5
a medic|68|a15b-6
a messag|54|a-7b-7d8e-13f-5g44
a messag if|68|b-8d10e-4g20
a messag with|68|a-4b9
a million|55|a11b-6d-9e-9f-5g16h8
a million for|56|a15b-6d-6e-8f-5g17
a minut|49|a-10b-6c-7e7f11g14
a minut ,|58|a-5b-6g18
a mistak|61|b-5e14
a mix|65|e-4h10
a moment|56|a-8b-4c13d-8e11g-4
a moment ,|63|
a mondai|65|a-6b8d-4e4
a month|48|b17c-4d-14e-12f-4
a month to|68|b4
a morn|57|
a most|63|a20d-15e-4
a move|63|a5b-4
a mr|68|c5d-5e11
a museum|68|a8
a name|65|a8c10d-8e-5
a nanni|68|a8
a neighbor|65|d-4e8
a nervou|65|a5
a new|47|a-8b-5d31f-5h-5
a new on|65|d-4e6
a nice|52|b-5c6d-4f-6g25
a nice dai|68|d-4g13
a night|56|d-7e8
a nine|68|a9b-4
a no|50|a-13d-14e41f-4g7h-4
a no ,|63|a4b-5d-5e13
a not|68|b-8e-7g15
a note|58|c8e-6
a note to|65|a7b-4d8e-4
a novelti|68|a7e-6f5
a nudg|68|b7d-4
a number|68|a-5b9d-4e6
a on|65|d-5e-5h13
a panel|65|b-4e17
a paper|65|a17d-8e-5
a parcel|65|b5e-4
a parent|63|
a park|63|a7d-4
a part|63|c8d-5
a part of|65|a4
a partner|68|a7b-6d7
a patient|60|a4b-5e8
a peac|68|d7
a pen|65|a-7b6
a person|52|a-11d9e21g-4
a person who|68|d24e-4
a person with|68|a-7d-6e16f5
a pharmaci|65|e-4
a phone|54|d8
a phone call|63|d-4e7
a photo|68|a-5e-5h10
a pictur|65|a-4e-4h8
a pint|61|b-6d20e-6
a piti|56|a-10d-10e30
a piti ,|63|a-7d-6e24
a place|43|a10b-6d26e-10f-5g-6h-5
a place ,|68|d20e-7
a place for|68|
a place in|65|d14e-7
a place on|65|
a place that|68|
a place where|63|a11b-4e-5
a pleasant|58|d-5e-4f8
a pleasur|47|a14c-4d-15e-15g12
a pleasur ,|65|a11b-4d-5e-4
a pleasur to|51|a4d-10e-9g15
a poor|68|a4
a post|57|a-9b-7d16e13f7
a postcard|60|a-8b14d6e-8
a practic|63|e-4
a privileg|61|a10d-5e-6
a privileg to|68|
a problem|68|a4
a proofread|68|a-5c6d8e-4
a proper|58|a18d-6e-12f-4
a proper thank|68|a15e-5
a public|63|a5d-7e-5h14
a qualifi|68|d13
a quarter|61|a-14b5c11d6
a question|61|a-7c5d-8e14f6
a quick|52|a5c7e-8f-7
a quick note|68|a6
a quick thank|68|a6d-4
a quiet|54|a-5e20
a radio|68|
a real|53|e6
a real pleasur|65|a5
a realli|63|b6d-4e-4
a record|68|a4
a refer|63|a5
a region|68|
a regist|68|a4
a relax|68|a4
a repli|68|a-7b4e12
a resid|65|a7
a rest|61|a-6d26e-9
a result|68|b7c4d-6e-4
a return|68|c12d-5e-5
a ring|61|d-4e-4g16
a room|58|a-5b4
a room in|68|
a rough|56|b6d-8e-6g8
a rough date|60|d-6e-4g9
a row|68|a4d-4
a rural|68|a6b-4
a safe|63|a-5d-5e21
a sampl|60|d-10e-7f-4h23
a saturdai|65|d-4e4
a school|53|a11e-5
a scratch|65|a5
a search|68|a9d-5
a season|65|
a seat|68|a-6b-4d15e8
a second|40|a-4c8d-5e10f-6
a second round|68|
a second talk|68|
a senior|63|a-7c4d7e-4
a sens|65|c9d-5
a sens of|68|c10d-4
a shift|60|a6c12d-14e-5
a ship|68|a-5d4
a shop|63|a12e-5
a short|44|a-15b11c12e-24f7h6
a short line|68|a-5b12e-5
a short note|61|d5e-7
a short sign|68|a-6d24e-4
a short word|68|a8d-5
a shot|63|a-7e7
a sign|65|a-6b15d-4
a similar|61|
a singl|54|a9b6d-9e-7
a six|68|
a small|42|a-18c7d34e-16f-11g-5h19
a small firm|65|b-4d17e-4
a small thing|68|a-6c11d13e-5
a smaller|61|a10b-4
a smile|63|
a smooth|63|a4d-4
a soft|65|d5
a spare|68|a-6d14e4
a spot|63|a-6b-12d25e6
a spreadsheet|63|a-6d8h8
a spring|68|
a staircas|68|d6e-4
a start|61|e-7f8
a step|60|a4d-5e-4
a step up|65|a6
a stick|65|a7e-5
a stori|68|a8e-4
a straight|68|a-4b6
a stranger|65|a8d-4e-5
a strong|63|
a stronger|68|a-6e17
a student|68|d4e-4
a summer|65|d-4
a sundai|58|a13b-5d-4e-6
a supplier|68|a6
a tabl|58|a4b-6e-9f10
a tabl at|63|b-4d-4e-4f12
a talk|68|a7d4e-5
a tea|68|a-9b4c17
a teach|61|a6b-4d4
a teacher|68|
a team|54|a11e-10
a team of|61|a10e-7
a technic|65|a5
a teller|65|a5
a test|54|a11b5d-9e-5
a thank|63|a12b-7
a thank you|63|a12b-7
a thing|56|a5
a third|50|b4c13e-12f-4
a third i|68|d6e-4
a third of|65|d4
a thought|68|a7
a thousand|65|
a three|63|d-4e8
a time|61|a9d-4e-5
a timet|68|b4
a tin|68|a4
a tire|68|d8e-5
a tour|68|
a town|68|
a train|61|e-6h8
a traine|68|a-6d18
a tram|68|a5d-4e-5f8
a treat|56|a10d-8
a treat to|65|a7d-4
a trial|50|a5b9d-7e-8
a trial dai|61|a7
a trial shift|68|
a truck|65|b8
a two|52|a-6b-7e17h7
a two line|68|a-5e19
a two year|68|d6
a van|61|a10d-4e-6
a veri|47|a15b-9c-4e-9f7g-4h-4
a veri good|65|a8
a veri wet|68|d16
a video|68|b10d-4e-6
a view|65|a-5c6e-5
a voic|63|a-8h12
a volunt|68|e6
a walk|65|d13
a wall|65|a-7b7d5e-5
a ward|63|a-4d4
a wave|63|a-4e-5f5
a wed|68|b-4d21
a wee|63|b4d-6
a week|42|a13b-8c-6d21e-7f-6g-5h-5
a week ,|60|a6b-5d12e-8
a week and|60|a9d5e-7
a week i|63|a6b-4d10e-4
a weekend|68|d-4e6
a while|56|a-7b-5c-4d28e-9f5
a while sinc|61|b-7d26e-5f-4
a whiteboard|68|
a whole|54|a11b-7d5
a winter|60|e10
a woman|68|a5d-4
a wonder|68|a5b-7e6
a word|45|a-6d8e7f-4g11h-5
a word from|65|c7d17e-8
a word of|65|
a word on|63|b10d-4
a word with|65|a5
a work|61|a9b-4e-7
a wrong|65|d5e-4
a ye|50|a-5b9d-9e4g7
a ye ,|68|a-5g14
a ye or|61|b6d-4e-5
a year|41|a-16b-14c-5d75e-15g-5h-6
a year ,|65|a5d5
a year ago|68|a-5d24
a year and|68|d7
a year i|68|d6
a year of|65|a-5c7d-7e6
a year sinc|57|a-11b-7d37e-4
a youth|65|a6
abl|49|b6e-15g7
abl to|49|b6e-15g7
abl to sai|63|b6d-4
abl to tell|68|b-4e-5g13
aboard|63|d-4
about|11|a13b-4c12d-14e-45f19h-15
about ,|51|a-7b11c-4e-4f-4h6
about , and|60|a-5d10
about 0|55|a13b-6d-6e-8f4
about ?|68|a-5b-10c8d-4e-4g31
about a|49|a4b-8c-4h5
about and|68|a8d6e-4
about forti|63|a6b-4d4e-6
about four|68|a-5e-7h16
about half|65|b-5f5
about hi|65|a8d-4e-4
about how|52|a7b-5c15d-10h-4
about how i|65|a4e5
about how to|68|
about how you|68|c10
about i|63|a12d-9e-4
about if|68|a4d4e-4
about it|42|a6c7d-12e9g-6h-5
about it $|68|e10
about it ,|63|a-5b6d-5e4
about it i|60|b-4e17
about it in|65|d18
about it sinc|68|
about me|50|a9b-6c-4d-8e8f4g-4
about me ,|61|a9e-4
about me i|68|e9f8
about my|46|d-12e18f-6g-4h-5
about myself|68|e20
about never|68|a7
about nine|65|a5
about on|68|a5
about sixti|65|a4b-5d7
about that|54|a13d-6
about the|17|a10b32c-18d-42e-35g23h-15
about the 0|65|a7
about the analyst|65|e-4
about the bank|61|b4
about the boiler|68|a4b11d-7
about the compani|52|a16b-6d4e-6f-5
about the data|65|d7
about the depart|65|a12b-5
about the firm|65|a7d-4
about the flood|68|d15e-5
about the grant|63|b7e-5
about the hous|65|a-7b9e5
about the interview|65|g12
about the job|55|b-7g14
about the kitchen|68|g16
about the lab|68|d7
about the ladi|68|a5
about the mainten|68|b5
about the new|68|a-12d12e-6f12
about the next|61|a7
about the night|56|b6d-7e7f-5g-4
about the old|63|a9b-4
about the opportun|68|
about the outcom|63|a-5b4g11
about the parrot|68|a8e-4
about the posit|60|e-6
about the possibl|61|a5e-4
about the post|68|b6
about the practic|63|b-4d-4e4g17
about the receptionist|65|
about the role|61|a9
about the school|63|g7
about the two|61|a14d-5e-6
about the wed|68|a5
about the weekend|68|a8
about thi|60|a-12d11e-4f11
about three|65|a6
about to|53|a-6c7d9e-8
about to lose|65|b4
about two|63|a4d7
about wa|68|a4b4
about what|50|b-6c5d10f4g-4
about what i|68|e12
about what you|58|a-4d21e-7f7
about when|65|a-12b16d-4
about where|65|c8d-6
about whether|63|b-6c10d19e-5f-4
about which|63|a-7d9
about who|63|
about why|68|a4
about you|68|c12d-5f-5
about your|45|a5b-10c10d14f-7g-4h-4
about your decis|63|a-6e16
about your organ|65|a8e-5
about your own|68|c11d-4
abov|47|a21b-6c-4d-10e-9
abov all|63|a4b-4d-5g4
abov the|68|b7
accent|65|h12
accept|43|a-8b-12c-8d-16e10f43g-6h-6
accept and|68|a-4b-6d-9e-5f28
accept it|65|d-4e4
accept it in|68|d-4e7
accept my|54|a6b-7e-12f11
accept my request|68|a-11e-4f19
accept my thank|57|a13b-4d5e-9f-5
accept that|68|a-5e20
accept that thi|68|a-5e20
accept the|68|e7
access|61|a8b-6d16e-5
accid|54|a9d-8
accid i|65|a6
accid i would|68|a5
accompani|65|
accord|65|a-10d5e12
accord to|68|a-10b4d6
accord to the|68|a-10b4d6
accordingli|68|d10
account|38|a23c10d-12e-26f-5g4h-7
account and|68|a7
account of|58|d-4e-6f8
account of the|65|b5e-6
account payabl|63|a4c8d-4
account posit|65|g8
account post|68|a11b-5
accra|68|f4
accredit|57|a-4b5c7e-6
accredit visit|68|a5d-4
achterberg|63|b8d-5
acknowledg|63|a18b-10
acknowledg with|68|a21b-10
acknowledg with thank|68|a21b-10
acr|68|a4
across|45|b-5c4d5e10g-4h-4
across from|65|a-12c15d-5e12
across the|63|b4d-8e9
across to|68|a-7d18e4
across your|68|a-4e-5f11
act|60|a-5e4
activ|63|a5
actual|54|a12d-4e-6
actuari|60|e-4
ad|54|c-7d-15e-9f25g-4h11
ad you|63|a4b-5c-6d-8e-7f22
ad you here|68|a-6c-6d-4f21
add|51|c-7d-17e-17f32h-4
add that|65|a5b4e-5
add you|61|a-6b-14c-5d-8e-5f30
add you to|68|a-5b-5f14
addit|57|d-7e5
addit to|63|d-6e7
address|48|a-13d8e25f-5g-4h-4
address and|65|a-4c8e-6
address to|68|b-4e25
adeyemi|65|b-5c14d-4
adeyinka|68|e7
adjust|58|a-4b7e-4
admin|63|d5e-4
administr|57|d-6f8
admir|50|c-4d-10e13
admir how|68|a-5e13
admir the|63|
admit|61|a-5e9
adopt|65|a-5b-5d22e4
adr|65|d14e-6
advanc|60|a-8b11d5
advert|61|a-4e8
advertis|54|a-11b-5c5d-12e33
advic|45|a-19b-16c23d57e-4f-8g-5
advic about|65|e5
advic and|68|a-5c5e-4h9
advic in|68|a-9d24e4
advic on|65|a-4b-5c10e13
advic to|68|a-4d20
advic you|68|a-5c4d4
advis|54|a-8c9e14f-5
advis me|68|a-4c15
afraid|58|a11b-4d8e-12
afraid of|63|a6d5e-7
after|22|c16e-25f7g-8h5
after $|63|a-7d4e6
after ,|63|b5d-5e-4
after 0|55|a15d-6e-4
after 0 $|68|
after a|58|a11b-4e-4
after all|65|b5d6e-4
after an|68|a-6d7g8
after easter|61|b4d-5e-5
after eight|68|
after five|63|a-12e5g20
after four|61|b7d-4
after four $|68|b4
after fourteen|68|d6
after half|68|a4
after i|52|a9b-4d12e-11
after it|60|b4d-5
after my|58|b-6c11e-11
after next|65|b8e-6
after nine|65|b-5c14d8e-4
after nine year|68|b-4c15d9e-4
after on|65|a6b-5d-4e9
after our|54|a-17b-4d-8e-11f18h25
after our call|68|a-6b4d-4f13
after our interview|68|b-5d12f8
after that|49|a7b5d-11g-4
after that $|68|b4d-4e9
after that ,|65|a5d-4
after that i|61|
after the|38|a-18c18d19f4g-8
after the 0|68|
after the interview|65|a-11c6d4e-6f4
after three|61|a-9b-5c9d-5e28
after three round|68|a-4b-4e25
after twelv|68|a6d6
after two|56|a5d-6e-5g8
after two $|65|g11
after what|68|b5e-5
after you|68|b-4e10
after your|56|a-8b-4e-4f11g11
afternoon|38|a14c4d-23e-20f4g26h-7
afternoon $|65|b6
afternoon ,|57|a9d-5e-6g15
afternoon , and|68|a7
afternoon and|65|b5e-4
afternoon i|57|a5b-7c6d-8e-7f6g9
afternoon if|68|a4g5
afternoon in|65|
afternoon in the|68|
afternoon the|68|a8
afterward|51|b-4c-5d15e-11f8h-4
ag|50|b-8d13e14f-4g-4
ag ,|65|a-5b-5c7d-5e19
again|24|a-39b18c-20d14e60f-10h-16
again $|51|a-10b-15c-5d-15e57f4
again ,|41|a-20b7c-6d24e7f-6g7h-5
again , and|65|a11b-5e-5
again , i|52|a-19d14e20
again , the|68|a-5b8d10e-5
again ?|65|b-8d8e-8g24
again a|68|b-5d20
again about|61|a-7b18d-6e-10
again about the|61|a-7b18d-6e-10
again and|65|a6d4
again at|57|a20b-4e-9
again at the|63|a11e-4
again by|63|d-5e20
again for|40|a-8b21c-6d-15e-6f5h-4
again for the|49|a-4b20e-5f-6g-5
again for your|65|a5b-4
again i|49|a-10b13c-5d11
again i am|63|a5d-6e6
again i would|61|a-6b7d10
again if|58|a-6b8
again if anoth|68|e5
again in|52|a-5b-5c-5d14e15f-4
again in the|58|b-8c-4e19
again my|68|b10d-4e-5
again next|61|a-6b-6d-4e20
again next year|68|e6
again on|63|b6e-5
again on the|68|b4e-5
again that|68|e6
again the|63|a-6b-6d20e16
again to|63|
again tomorrow|68|d-5e4
again when|58|b-5e16
again when the|65|a-4b-4e17
again with|60|d-4
again with a|68|
against|51|b-6d-11e18h7
against me|68|
against my|65|a-5e20
against the|65|a7
agenc|46|b-5d-9e4g6h-4
agenc i|65|
agenda|68|a-8d12
agent|54|a12b5d-6e-9g-5
agent job|68|a6
ago|46|a-20b20d33e-19f-8h-4
ago ,|68|b7d-5
ago i|63|a-5b16d-7e-5
ago you|61|a-8b-9d39e-4
agre|45|a10c-4d-6e-12f-4g-4h7
agre ,|68|
agre to|55|a17b-7d-5e-5
agre to be|63|a6
agre to speak|68|a5
agre with|63|b5d-4e5
agreeabl|68|a7
agricultur|68|a-5b5
ahead|50|a10c5e-7f-7
ahead and|60|a9d-6e5
ahead of|68|c10e-6
aid|46|a15b-7c-4d4e-9f-4g-4h-5
aid ,|68|
aid and|63|a4
aim|68|
air|53|a-4b10d-9h6
air brake|68|b8d-7
airlin|63|d11e-7f7
airlin ,|68|d9e-5f7
airport|61|b-5f10
aisl|58|a5b5d-6e4f-4
alarm|53|a8e-5
alder|68|b4
aleppo|68|b5e-4
alert|68|b4
align|63|a-5d8
aliv|68|b6d-4e-5
all|18|b13c-16d26e18f-27g-17h-6
all $|56|a-9b-4c4d5e16
all ,|47|a9c-4d8e-13f-4g-4h-4
all , i|65|d10e-12
all ?|68|b4d4
all about|68|b-4e17
all be|68|a-11d14e9
all dai|54|a5b-4g5
all dai $|68|g8
all eleven|68|e16
all even|68|a9
all five|68|a6
all five of|68|a6
all for|54|a10d-7e-4
all for the|65|a6
all forti|68|a-6b6d16
all four|60|a12b-6d9e-8
all good|60|a-12d25
all good thing|65|a-11d22
all i|49|a-5b6e13f-8g10
all i have|68|d5
all i would|65|b10d4e-4g-5
all if|68|b4e-8
all in|52|a12d8e-11f-4
all in the|68|a7d10e-5
all is|61|a-11c10d13f-5
all is well|65|a-8c11d11f-5
all my|52|a20e-14
all of|43|b-7c-5d9e8g-5h-4
all of it|61|d6e-4
all of next|68|d4
all of them|63|d-6e-9f10
all of us|65|a-5d18e-5
all of you|54|b-7e24
all on|68|a10b-6e-4g5
all over|68|
all right|54|a-8b11d-17e8f5
all right to|68|b-5d-4f10
all still|65|a6e-4
all ten|68|a8
all ten finger|68|a8
all that|54|a6c6d-10
all that i|68|a7e-6
all the|33|a-10b-8c-11d5e30f-15g-9h19
all the best|47|a-17b-7c-5d18e34f-6g-4h-4
all the same|50|a-8d-8e33f-5h-4
all the staff|65|a7e-5
all the wai|54|a13b-7e-6
all three|57|b7e-6
all three of|65|a6e-4
all through|68|
all time|68|
all to|58|a9b-4e-6
all to stai|68|a6
all week|58|a6b8d-4e-9
all week $|68|b9e-4
all weekend|63|a12d-4e-4
all well|61|a-6b-4d22
all with|65|a-5d6e4
all you|61|a-9b11e18
all your|61|a5b-5d9e-5
allergen|68|a5
allergi|65|a6d-4
allot|57|a-7b-6c7d27f-4
allot ,|68|a-6d6e5
allow|44|a4c-6d-18e13f-5g-5h7
allow ,|68|e5
allow and|68|
allow me|68|
allow to|52|b4d-9e13
almost|58|b4d-6e11
alon|44|a21b-10c-5d7e-9f-5g-4
alon ,|68|a4d7e-6
alon i|58|a6d-5e-5
alon with|68|a19d-4e-11
along|41|a9b-4c15d15e-16f-8h-7
along ,|68|c7e-4g4
along i|68|
along on|63|d8e-6
along the|58|d11e-5
along to|65|b6d-4e4
along with|56|a7c10d-5e-8
along with the|63|c12d-7e-7
alongsid|65|d-7e9
aloud|55|a17b-8e-6
alreadi|31|a-5b15c-14d-15e38f-6g-4h-7
alreadi ,|61|a11
alreadi , so|68|a5b-4e6
alreadi a|68|a-5b9d-4e7
alreadi drawn|68|b6
alreadi found|68|b5
alreadi got|68|b5d-4e7
alreadi in|68|a4e6
alreadi look|68|b-4e10
alreadi pick|68|a4b-4d-4e7
alreadi told|57|a5b-7d-4e12
alreadi told my|65|a9e-9
alreadi told the|68|b-5e23
alreadi when|65|a4b4d-4
also|30|a10d-16e-13f9h-13
also $|68|b8d-5
also ,|68|e6
also a|60|b6d-4
also for|65|a7e-4
also have|63|a4b-4d5
also i|60|b4e-11g13
also if|65|e5
also in|63|
also in the|68|a4
also like|63|a4
also the|52|a11f-4
also to|63|b-5c11e-4
also to the|68|
alter|65|a-5b4d-7e-4h11
although|61|a5c4d-6
altogeth|63|a9d-5
alumni|68|a-8b-5c24
alwai|38|a-8b4d42f-11g-8
alwai on|65|a10d-5
alwai open|68|a-7d25
am|9|a-10b11c14d10f-21g18h-21
am ,|65|b-5d18e-5
am a|42|b-12c14d12g-6h-5
am a fast|68|a8
am a regist|68|a4
am all|60|a7e4f-4
am all in|68|a12d-4
am alreadi|68|a4b-4e10
am also|63|b5d-4e4
am alwai|60|c9d-9f-4
am an|63|a14b-5d-5
am around|56|e-5g6
am around all|63|a-4b7e-4
am as|52|b19d-16e-8g-4
am as interest|65|b6
am as keen|58|a4b6d-8e-5
am ask|56|a-10b18d-4e5g-5
am ask about|68|a-5b6
am at|43|a-11b10c-5d15e-6f-4g-5
am at 0|60|b6
am at a|68|a-5d14
am at home|63|a-4b7
am at now|63|a7d-4e-5
am at the|58|a-7d17e4
am at your|68|a6
am avail|48|a5b7d-7e-10f-4
am avail for|56|b8e-4
am avail on|65|a-4g6
am back|63|a-10b9d14e-4
am book|68|
am call|55|a-13b-24d-6e-10f-6g71
am call to|60|a-14b-15d-5e-9f-4g55
am certifi|65|
am check|61|a-5b9d-7e-4
am check in|65|b6d-6
am come|68|a-4c14d12
am confid|63|a4
am confid i|68|
am convinc|65|a7
am convinc that|68|a5
am count|65|a4d5
am curiou|65|a-9b10c8d6e-4f-4
am dead|68|a5
am dead keen|68|a5
am disappoint|61|a-5b-5d-7e24
am disappoint ,|65|a-4d-5e15
am do|63|b-5c5d4
am done|68|d7
am eager|58|a14b-5d-4e-6
am eager to|58|a14b-5d-4e-6
am easi|65|d5e-4
am easi to|65|d5e-4
am even|68|g16
am even more|68|g16
am everi|68|b6d-4
am everi bit|68|b6d-4
am excit|57|a11f-4
am excit about|60|a9
am fine|68|a4b-4d-5e8
am follow|52|a-11b19c-4d-7e-12
am follow up|52|a-11b19c-4d-7e-12
am for|68|d-4e6
am free|46|a10b7c12d-8e-14f-5g-5
am free for|58|a4d6e-5
am free from|65|c14d-5
am free most|68|c11
am free to|63|b6d-4
am get|68|b6
am glad|49|a-4c6d5e7g-4
am glad to|63|c12d-5
am glad you|68|a4b-4d8
am go|68|b-4e14
am good|58|a9d-5e-7
am good at|68|e-4
am good with|68|a7
am grate|39|a12b-9c-8d-13e34f-8h-6
am grate for|48|a8b-4c-5d-6e15f-5g6
am grate i|68|a-7d-6e17
am grate that|57|b-10e23
am grate to|54|a11d-6e-4
am grate you|68|
am happi|47|b-5d-5e5f4
am happi for|68|a-4b-4d8e11
am happi to|49|a6d-10f-4h4
am have|63|a6b-5
am home|63|g20
am hope|54|a-8b5c8e-8f6g-4
am hope for|61|b4d-5
am i|58|a-13b16e-5g8
am i still|65|a-7b15g-4
am in|45|c8d12e-15f-5h-4
am in no|68|d-5
am in the|58|a-5c6d14e-8
am indebt|63|a10b-5d-4e4
am indebt to|63|a10b-5d-4e4
am interest|57|b4d8e5
am interest in|65|b4d8e-6
am just|55|a-6b14d-12e-7f8
am just check|68|a-4b5g8
am keen|58|c8d-4e-6
am keen to|63|c9
am learn|65|a-6b-4c12d15e-5
am leav|60|a8b-6c8d-4e-4
am licens|68|d10
am look|52|a8b-6c26d-10e-10f-7
am look and|68|a5
am look for|63|b-4c14d-4e-6
am look to|68|a5c8d-5
am move|68|b7
am move to|68|b7
am much|58|a13b-6d-8e4
am much oblig|58|a13b-6d-8e4
am never|68|b-4e7
am not|41|a-6b9d-5e25f-9h-5
am not afraid|65|a10e-4
am not ask|68|b-5c17e-7
am not in|68|
am now|48|a4b-8c4d13e-10
am now ,|68|a7
am oblig|53|a15b-4d-9
am oblig to|54|a13d-8
am off|58|a-7b12d-5
am on|41|b6c-7d19e-20f-5g11h-5
am on 0|61|a-4d4g9
am on my|63|a-6b6e-9g17
am on night|63|a-11d18
am on the|57|b9d5e-7
am onli|61|e5
am out|68|d7
am out of|68|d7
am prai|68|a7e-4
am reachabl|65|a9
am readi|54|a23b-8d-6e-9
am readi to|60|a17b-6d-5e-5
am realli|58|a20b-4d-4e-7f-5
am regist|68|a7
am ring|61|a-6b-15d-4e-4g56
am ring to|68|a-5b-8g25
am sad|65|a-9e17
am send|65|a-12b-5d-6e8f8h25
am so|65|a9b-6c-5d20
am sorri|52|a-13b-6c8d-8e27
am sorri it|68|a-7e15
am sorri not|68|a-4e8
am sorri to|65|d-4e8
am stai|56|a-10e17g7
am stai on|63|a-6d9e-5g9
am still|34|a-39b25c-10d45e-31f-11g14h-7
am still at|58|a-7b-11d49e-7
am still be|65|b5e-6
am still in|58|a-5b-10d33e-8g12
am still interest|56|a-14b15d-5e-6g4
am still smile|65|a5
am still up|68|
am still veri|47|a-17b13d-6e-9f-4g15
am sure|53|a9d-6e8
am sure ,|65|e7
am sure i|68|b4
am surpris|65|a-6b-5e26
am take|68|d7
am ten|65|a-6d-5e20
am ten minut|65|a-6d-5e20
am thank|42|b5c-6d-13e37f-7g-6h-6
am thank for|50|b5d-4e11f-4g-4h-4
am thank that|65|a-7b-4d4e16
am thank to|61|b8d-4
am thank you|65|e6
am the|46|a-17b18d13e-5f4g-7h-5
am the applic|65|a-6b9d-4e-4
am the on|54|d23e-9g-4
am the onli|63|d-6e16
am there|68|a12b-4e-7
am think|63|b-7c19d4e-7f-5
am to|60|a-9b10d-5e-9f11
am to be|65|a-9b8d6e-6
am told|60|a-4d-6e23
am told i|65|d-4e22
am touch|68|a5b4e-4
am train|68|a-5b8
am train in|68|a-5b8
am try|65|a-9c21d-4e-6g7
am try to|65|a-9c21d-4e-6g7
am two|65|a-12d-8e18f6
am up|58|d-5e-5g6
am us|52|a11b-12d-9e5f8
am us to|52|a11b-12d-9e5f8
am veri|44|a16c-4d-9e-15g-5
am veri interest|55|b-5e-4f4
am veri keen|63|
am veri much|65|b6e-6
am well|65|a-5d20
am will|65|a-6b6e7
am will to|68|e10
am with|60|a-9b7d9
am wonder|65|a-6b4e-5g14
am work|68|b-4d6e5
am write|43|b12e-10f-6g-6h-4
am write about|55|a-10b21d-8e-9
am write to|52|a20b-8e-6
am your|54|a5b-6d5
am your man|63|d-4e5
amaz|65|a-4b6d5
ambul|60|a7d-8e5
among|49|a-11d18e-10f8
among my|68|a-5b-4d-4f9
among my contact|68|a-5b-4d-4f9
among the|63|a-7b-7d26
among them|65|a-6b4e-4f7
amount|68|e6
amus|65|c9d-8
an|21|a24b-8d-17e-7f-8
an afternoon|65|a6
an answer|46|a-20b34c-6e-24h-4
an answer $|68|d12e-7
an answer todai|68|a-4b6
an apprentic|68|a7c7d-8e-4
an articl|68|d11
an assist|68|a-10b5d9e-4g10
an educ|68|a6
an email|57|a6b-9d4g10
an email i|65|a7e6
an even|65|b-4d-9e15h7
an exampl|65|
an exampl of|68|
an extra|65|d-7e10
an extra pair|68|a-4d-7e11
an ey|60|b-5d8e14f-4
an ey on|68|a-11d12e21f-4
an ey open|65|a10e-5
an honor|54|a12b-5d-9e-6f5
an honor $|68|d-4e-5f8
an honor to|60|a5d-4
an hour|41|a6b-15c7d4e6f-5h13
an hour ,|63|a-6c10d-6e-4g6
an hour and|58|b-4d-7e20
an hour on|68|h14
an idea|55|b5d-6e-6g8
an idea of|60|e-4g10
an indic|68|a-5b6
an indic of|68|a-5b6
an intern|63|d-8e23
an intern candid|65|a-5d-8e24
an interview|45|a24b-10e-21h-4
an interview ,|68|a9d-4
an interview befor|68|a9d-4e-4
an interview i|68|d6e-5
an offer|55|a6b10d-6
an old|52|a6b4e-7
an open|63|b-4c8d9e-7
an updat|60|a-10b15d-6e-6g6
an updat on|68|a-5b9
analyst|50|a-5b11d-8e-9
analyst role|63|a-5f6
and|2|a8b-5d7e-6g-4
and ,|58|a7
and , if|68|a10d-4e-5
and 0|56|a4d-5e11
and a|28|a16b7c-12d18e-26f-18g-14h17
and a dry|68|d7
and a good|65|d-5e6
and a great|68|d5
and a half|61|
and a lunch|68|a-5b5e10
and a whole|68|d4
and about|58|b7d-6e-4
and about the|65|a-4b5
and after|51|a9b-4d-4e-12h11
and after that|63|d-4e-4
and afterward|68|a-5d11f4
and again|65|a6e-7
and all|45|a13c-6d-5e-23g-4
and all ,|65|a8d-4
and all i|65|a7e-5
and all the|63|a7d4e-6
and also|53|g10
and also for|68|a4
and also the|68|b-4d9
and alwai|63|d-8e6h10
and an|57|a7b-7
and answer|68|a-4b4c14d-5e-7
and ask|54|b6c13d-11e-9
and ask me|65|b14e-4
and ask what|68|b-5
and at|61|a-6c8
and back|65|a-9b4d15e7
and be|61|a11b-5
and befor|63|a9
and befor that|68|a6
and both|65|b-4d5f5
and butter|61|b9e-4
and by|48|a12d-15e-9f7h-4
and by the|60|a16b-5d-5e-6
and call|65|d6e-5f9
and call it|68|b-5d7e-4f9
and came|63|a6b-7d26e-6f-4
and carl|68|f9
and chang|68|
and consider|68|a6
and count|65|a6b-4d-4
and did|51|b13c-4d6e-8
and did it|68|a-4b9d7e-5
and did my|65|a9d-5
and did not|65|a-9b6d4
and do|47|c4d10e-12f-5g14
and do a|63|b11d-5e4
and do not|61|b-4c7d6e-6
and do you|68|e-4g19
and doe|65|b7d-4e-4
and done|65|a-9b7
and down|68|d6e-5
and dr|63|a5
and dry|65|b-5e18
and each|68|g13
and eight|65|d6
and eight year|68|
and eleven|68|a4e8
and english|61|
and enjoi|61|a-4b-6d16e-5f9
and enjoi it|68|a-5b-6d20f7
and especi|61|d-5
and especi for|68|
and even|68|a-9h7
and everi|68|d6
and everybodi|68|a6
and everyon|63|a5
and everyth|61|e8
and famili|65|b-5d15e-4
and finish|65|e-8h13
and for|28|a50b-19c-15d-30e5f-16g5h-10
and for be|63|a5b-4e4
and for explain|63|a10e-7h-4
and for introduc|65|a8
and for let|61|a6e-4
and for not|58|a4d-5e5
and for show|68|a7
and for stai|68|b-4d-4f-4g28
and for the|33|a33b-11c-10d-25e13f-9g-10h-8
and for thi|68|a-4d4e13
and for your|58|a8b-6d-4e-5g17
and forti|63|a-4e7
and found|65|a4
and four|58|e-6f7
and four year|68|
and fridai|68|a11b-4
and fridai $|68|a11b-4
and from|61|d6
and full|65|d17e-5
and get|56|a5b-7c8d13e-11
and get a|68|c12d8e-8
and give|68|b-5d16
and gone|68|a-6d16
and good|61|a11b-4
and got|55|b7d10e-6
and grill|68|a6
and ha|57|a8b-4d5e-9
and had|56|b-10c8d13e8f-4
and had the|68|b-5c12d8
and had to|68|a-4b-4d7e12
and half|60|b5e-6
and half the|65|b6d-4e-4
and handl|68|a7e-4
and he|54|b-6d17
and hear|60|a9e6f-4
and hear about|68|a8d6
and her|60|a8d-5
and here|68|a6d-5
and here i|68|a6d-5
and hi|61|b-6d7e9
and how|44|a20b-9d-14e-7f-6g-5h6
and how mani|63|a4
and how the|61|a7
and how you|68|a4
and i|10|a35b-15c12d4e-29f-9g-8h-18
and i am|30|b-11c30d6f-4g11h-9
and i answer|58|d-4e-4
and i believ|58|a13b-4d-5
and i came|68|b4
and i can|33|a16e-17f-11g-6h-8
and i could|52|a10c-4e-6
and i did|52|a6c5e-13
and i do|45|a7b4d13e-15f-4g-5
and i enjoi|68|e5
and i feel|68|
and i felt|68|a8
and i found|65|a4b-4d7
and i gave|55|a9e-7
and i get|68|a-5d4e7
and i got|68|
and i had|61|a-7d9e5
and i have|26|a26b-4d8e-20f-19g-11h-7
and i hold|54|a12b-6c7d-7e-7
and i hope|47|a8b-5c-4d-4e9g-4
and i knew|68|e5
and i know|45|a20d-15e-20f9g-6
and i learn|68|a4d-4
and i like|50|a11b-7d7e-10
and i love|68|d9
and i mean|65|a5d-4
and i must|68|b4
and i never|60|b-5c14e-5
and i now|61|a-8d22
and i onli|68|e5
and i pass|68|e-4
and i ran|63|f5
and i read|68|a-5b12e-5
and i reckon|68|a7e-4
and i respect|65|
and i sai|68|
and i said|58|c4d14e-11
and i see|63|a-7b7
and i shall|65|d-4e8
and i should|63|b-4e16
and i sign|68|b6d-6e5
and i speak|63|a4b-4
and i still|53|e-9h7
and i stood|68|d6
and i thank|44|a9b-4c-4d-17e24f-4g-4
and i think|52|a-6b-4d4e9h6
and i thought|56|a-9d19e-10
and i told|65|a8d-5
and i took|68|a11d-4
and i wa|48|b-6c-4d11e-10g8
and i want|52|a9d8e-12
and i went|68|
and i will|41|a5b18d-21f-7g-8h-6
and i wish|63|e7
and i wonder|61|c8e-5
and i work|65|b-4d10
and i would|30|c18d-41e-26f31g4h-14
and i wrote|63|a5b-4e7
and if|45|a-9b11c11d-23e9g-6
and if i|65|e18
and if not|65|b7d-4e-4
and if the|63|a7b-7d-7e8
and if you|61|a-6c13d-12
and in|44|a18b-11c-5d-9e-8f7g-4h5
and in four|68|a4
and in on|68|a6
and in the|56|a5b-7e8f8
and inspect|68|a10b-4d-5
and intern|68|a6
and is|52|a6b4c7d-4e-10f-4
and is it|68|
and is there|65|
and it|33|a21b-20c7d16e-5f-9g7h-4
and it ha|68|
and it is|45|a8b-10c-4d9e6f-6g19h-4
and it wa|51|b-4d15
and it work|65|d5
and it would|61|a-4c12d-5e14f-4
and last|63|a-6b6d5
and later|68|
and learn|57|b-4d11
and left|61|a-7b6d-7h11
and let|61|a7d-6e-15f17
and let me|65|a5e-13f9
and look|58|b8c6d-12e4
and look at|68|a-6b11d-7e9
and made|68|a-9d-5e-5h24
and mai|61|a-8b-4c9d17
and mai the|65|a-6d22
and mani|65|d4
and me|60|a-8b16d-5e-5
and mine|68|
and miss|68|a7d-5
and most|63|a8e-5
and most of|68|
and move|61|a7b-4d6e-4
and mr|48|a7b5d-7e-4g-4
and ms|65|a9d-6
and my|35|a24c-9d12e-19f-12g-9
and my own|68|d12
and my sister|68|d-5e11
and nearli|68|a-7b7d4
and never|47|a18b-4c6d-8e-14f-4
and never a|63|b4d-4e-5
and never onc|65|a7
and night|65|a-7b11
and nineti|68|b5
and no|47|a8b-5c4f-4g-4h-4
and no hard|68|a-4e10
and nobodi|46|a7c-4d10e-17g-4
and nobodi ha|68|
and none|63|b4d9e-8
and not|39|a20c-6d-30f-7g-6h14
and not a|58|a-4b11d-9e-6h10
and not from|60|a4b-8d-9e-4h21
and not on|58|a7d-6
and not the|68|a9
and noth|63|d-5e5
and now|52|a-7b-4d24
and now i|58|e8
and of|55|a9
and of the|63|a12b-5d-5
and on|40|a9b-13c-4d27e-20f4g-7h6
and on for|68|a-11h23
and on of|63|e5
and on the|60|b-4e-7f5
and on veri|63|a4b-4d6e-7f12
and onc|56|a6d-10e-8h14
and onc in|68|a7
and onli|54|a6b-7
and onli on|65|a4d-4
and onli then|68|a6e-4
and our|61|a4
and out|63|a14b-5d-5e-4
and out of|65|a11b-4d-5
and paid|68|
and pass|61|a6b-4d8e-6
and peopl|68|a-5d16
and pleas|60|a10b-4d-4e-7
and pleas thank|68|a5
and put|60|b-5d-5h8
and reach|68|
and read|55|c4d-7
and read the|68|a-4
and rememb|68|d28e-6
and rightli|68|a13b-4
and sai|55|a-12b-11c15d-17f16g22
and sai i|68|d-5e-5f12g15
and said|60|b-5c17
and saw|63|a-4d9e-5f8
and see|54|c6e-4
and see you|68|a-5c11d5
and set|68|a5
and seven|61|a5d4e-4
and seven year|65|a6
and she|57|a-4d6e10
and short|68|
and show|65|c6d-10e16
and show me|68|a-4c6d-9e18
and sinc|57|a12e-5
and sinc 0|68|
and sinc then|68|b4d-6
and siobhan|68|f7
and sit|68|b7
and six|60|a10e-5
and six year|68|a6
and so|49|a5b-6
and so wa|65|a8e-5
and some|65|a7e-4
and start|68|a5c6e-5
and still|63|d28e-8
and take|68|e-4h13
and talk|60|
and talk about|65|d7
and taught|68|a8
and tell|57|a-13b5d17
and tell me|65|a-6b8e-5f8
and thank|42|a11b-8c-6d-14e20f6g-9h-6
and thank for|53|a7b-5d-7e-12f11g-5
and thank you|48|a11b-5c-4d-7e17g-5h-5
and that|36|a7b-4c-4f-9g12h-8
and that i|61|b-10d-5e-5g35
and that is|54|a7d-11
and that the|57|a-4c5d8
and that wa|68|a8e-4
and that you|55|a4d11
and the|19|a33c-22d23e-9f-15g-25h-4
and the boss|65|a-4b8d-4e-4
and the bu|68|d-4e11
and the chanc|68|a4
and the coffe|65|d8e-5
and the compani|68|a7e-4
and the crew|68|e5
and the custom|68|a7d-4
and the famili|65|
and the first|61|a-13b-7d16e-5h20
and the green|68|a5d-5
and the honest|65|e15
and the lad|65|
and the littl|68|a4
and the new|60|a-5b-4d8e12
and the occasion|68|a9b-4
and the old|68|a-7f6
and the on|60|a5b-5e-7f7
and the other|61|e9
and the owner|65|a7
and the panel|63|e9
and the phone|68|d14e-4
and the price|68|a-7b-5d11e-6h17
and the second|68|d5
and the staff|65|e7
and the straight|65|a7
and the team|56|b-4d6
and the tour|58|b6d-4e-4
and the two|61|a7d-5e6
and the veri|68|a9d-4e-4
and the whole|63|d-4
and thei|45|a-15b10c-6d22f-5g-5
and thei ar|65|b5
and thei have|63|a-6d22e-4
and thei would|63|d-6h8
and their|68|d9
and then|38|a11c-7d-20e7f7g-7h-7
and then ,|68|d5
and then a|68|
and then i|63|b-4d4e13
and then in|68|a9b-4
and then the|65|e-5
and then to|68|a7d-4e-4
and there|49|a4b-9c-4d27e-9
and there is|55|d15e-8
and thi|56|a4b-5d7
and thi i|65|e8
and thought|56|a-13b-9d21e-10f14
and thought i|65|b-6d-13f19
and thought of|63|a-9b-4d33e-7
and three|56|a8b4d-5e-4
and three year|68|
and to|41|a6b-17c-6e8g22h-5
and to ask|68|a-7d-5g28
and to mr|68|
and to the|61|a-8b-4e14g6
and to your|65|a11e-8
and todai|68|b6d-4
and told|57|a15b-7e-7
and told my|65|a11b-4d-4e-4
and train|65|d-6
and try|65|a9e-7
and turn|61|a7d-5e-5
and twelv|68|
and two|47|a12c5d-14e-13f-4h6
and two in|68|a6
and two year|58|a13b-4d-4e-6
and wa|55|b6e-9h8
and walk|65|a4
and want|60|d7e-7f16
and want to|68|a-4f10
and water|68|e7
and we|42|b9c11d-6e-13f6g-6h-5
and we ar|58|a-7b9e-4
and we can|68|a-8b8e15
and we got|68|b-6c11d12e-6
and went|68|a4
and were|68|d-4e9
and what|52|d-8e4g-5h7
and what i|65|d-5h11
and what you|63|a5
and when|49|a-8b14d-8e-10g6
and when i|61|e-4g4
and when you|60|a-5b9d-4e-4
and whether|53|b8c4d-10f-5
and whether there|68|
and which|60|c12d-6
and which i|68|e4
and who|54|a4c11d-10e-9
and why|63|a5
and will|51|a4e7f-5
and will be|68|a4e-4
and will not|68|d-5e9
and wish|68|d14
and with|54|b8e7
and work|56|a6e-6
and work for|68|a4
and work with|63|a5d5e-5
and written|68|d5
and wrote|61|b-6d-9h21
and you|39|a17b-18c16e-24f6h5
and you ar|56|c6d8e-8f5
and you told|65|c6d-5
and you were|56|a9b-6
and you will|63|a7d-5e-4
and your|40|b-11d17e26f-4g-6h-6
and your colleagu|65|a7
and your famili|63|a-6d20e4f-4
and your team|61|a7d-6e12
angri|53|d-15e27f7g-4
angri peopl|68|a11
ani|21|b46c-9d-34e-32f-25
ani afternoon|61|b9d-5
ani case|68|a7e4
ani chanc|68|d7e-7
ani comment|68|a-6b-5e13h15
ani dai|44|a17c-5d-7e-10g-5
ani dai $|63|
ani dai ,|68|
ani dai after|60|b6d-5e-5
ani dai befor|68|
ani dai you|65|
ani even|55|b6d7e-6
ani even $|63|a-8b5d14
ani feedback|65|a-5e10
ani further|54|a9d-4e-6
ani further inform|68|a4
ani further question|68|
ani hour|58|a16b-4d-4e-10
ani hour $|68|a7e-4
ani hour that|68|a6
ani idea|60|a-6b16e-9g4
ani idea when|68|e-6g7
ani idea yet|68|a-6b9
ani interview|65|a5e-4f5
ani interview i|68|f6
ani joi|68|a-8b14d-4
ani more|58|b-10e10g12
ani morn|56|a7d-5e-4
ani morn $|68|a6
ani morn thi|68|
ani new|46|a-20b37c-4d-21e-19f-5g9
ani new ,|65|d-4g8
ani new about|63|a-6b10
ani new on|56|a-9b19d-9e-7
ani new yet|68|
ani notion|65|b5d-4
ani notion when|68|b4
ani of|53|a4b-7d16
ani of my|68|a6
ani of the|68|a10
ani of them|68|d6
ani other|57|b6d-4
ani other question|63|a-4b7e-4
ani pointer|65|a-8b-5e39
ani question|57|a7e-6
ani question $|68|
ani question at|68|e-4
ani shift|68|b4d-5
ani shift ,|68|b4d-5
ani time|41|a8c-6e-11f-5g11h-5
ani time $|52|a6b8d-7e-6
ani time after|65|b-4g11
ani time you|63|b-4d14e-6
ani updat|58|a-9b21d-5e-8f-4
ani updat on|68|b6e-5g6
ani updat you|68|a-6b9
ani us|68|a7
ani week|68|
ani weekdai|60|e-4
ani weekdai $|68|
ani word|52|a-17b24d-13e-11g13
ani word ?|68|e-5g12
ani word on|60|a-11b17d-6e-5
ani word yet|68|a-5b8d-5
ani work|61|a4e-4
ani work dai|63|
anim|61|a4d-4e5
ann|68|b-5g6
anniversari|68|d18
announc|56|a-12b14d15
annual|57|a5d-5e-4
annual report|63|a5
anoth|32|a-37c10d-25e82f-8g-12h-9
anoth ,|68|e-6f9
anoth call|68|a-4b10
anoth compani|61|a-4b12e-5
anoth go|68|a-5e15
anoth name|68|
anoth offer|65|
anoth on|68|a-8e14
anoth open|68|a-5b-5d7e15
anoth time|65|a-7b-4d-4e28
anoth trial|68|a5
answer|25|b30c-6d-33e6f-4g-6h-15
answer $|57|a10d8e-14
answer ,|49|a-6c-4d-5e33f-4
answer , i|61|a-7b-7d5e26
answer :|65|
answer ?|65|a7
answer ? $|65|a7
answer a|68|a-5f9
answer about|55|a5b10d-6e-10
answer about the|65|b4
answer and|63|a-4b5e6
answer ani|58|a-4b6e-4
answer ani other|65|b6
answer anyth|65|a7
answer at|68|b7d-4
answer by|55|a-8b17e-9
answer by the|61|b9e-5
answer for|68|a-4e15
answer from|65|a-4b7e-4
answer i|56|a-4d5e8
answer is|61|a8e-11
answer is that|68|
answer it|61|a-10c8d15e-4
answer my|60|a-7b-8c10d-5e4f8g16
answer my question|68|a-9b-6c13e-5f13
answer on|52|b-6d-12e23g8
answer on the|61|a4d-6g11
answer the|54|a10b5d-5e-10
answer the phone|65|a11
answer them|68|
answer thi|65|a5b5e-4
answer to|60|b11d-4
answer todai|68|a-4b6
answer too|68|
answer were|68|
answer you|68|a5
anybodi|48|b10c-4e-7
anyhow|68|a-10d-4e26
anyon|44|a12c11d-9e-9g-5h-5
anyon ,|68|a6b-4d7
anyon i|68|c8d-6e4
anyon to|65|b7
anyon who|61|d-4e7f7
anyth|31|a-6b4c-10e12f-7g7h-11
anyth $|65|a-5f6
anyth ,|63|b6d4e-6
anyth been|68|a-9b12
anyth been decid|68|a-9b12
anyth els|47|a18b-11d-6e-5g14
anyth els $|65|a10e-4
anyth els you|61|a6b-8e-5g21
anyth further|61|
anyth further ,|65|
anyth i|54|a-8b-6e24
anyth i should|68|d-4e7
anyth in|53|a-9b-5c-5d10e25
anyth in my|65|a-5d-4e27
anyth in the|63|e8
anyth is|68|e-4
anyth on|65|b-5c9d-8e6
anyth to|65|d-6e9
anyth you|55|a9b-7d-6f6
anyth you would|65|e6
anytim|63|a4d-4
anywai|54|e21g-4
anywai ,|63|a6d7e-5
anywai i|68|a4e4
anywher|58|b-6c6d-7e18
anywher els|68|c8d-4e6
apart|50|a-4b-7d6e11h4
apart from|56|a-7b-9d12e21
apart from that|65|a-7d12e9
apart from the|65|b-6e11
apolog|57|a4e-8
apolog for|63|c4d6e-4
apolog for the|68|c5
app|57|b4d-7e-4h10
appeal|49|b6c-4f-4
appeal ,|68|a-6e15
appeal to|55|b11d-5e-8
appeal to me|55|b11d-5e-8
appear|58|b8d6e-11g11
appl|65|d11e-4
appli|42|b-13c22d-15e34f-9g-6h-5
appli $|68|e7
appli again|54|a-12b-7c-5d-5e42f-4
appli and|68|d7
appli for|63|a7c10
appli i|65|e-4
appli i have|68|d4e-4
appli to|63|c11d-9e-6
applic|40|a-12b21c-7d-18e13f-6h-6
applic $|63|b-4d-4e15
applic and|68|e4
applic for|54|a-8b16d-6e-11g-5
applic for the|57|a-6b10d-5e-9g-4
applic i|58|b13d-10e6
appoint|50|a-10b17d-5
appoint ,|68|
appreci|30|a35b-15c-14d-43e47f-4g-13h-13
appreci ,|68|a7d-7
appreci be|63|a-4b7d-5e6
appreci for|65|a8b-4
appreci for the|68|a5
appreci how|61|a6d-6
appreci that|58|d-5e11
appreci that you|65|e11
appreci the|40|a15b-5c-7d-19e26f-8g-7h-6
appreci the chanc|61|
appreci the interview|68|e4
appreci the quick|68|e9
appreci the straight|68|d-4e8
appreci the time|58|a21b-5d-5e-12
appreci you|45|a20b-11c-4d-12e11f-4g-4h-4
appreci you and|68|a6
appreci you let|68|a7d-4
appreci you see|65|a8b-4
appreci you take|63|d-6e16
appreci you walk|68|
appreci your|56|b-5d-6e-5f18
appreci your time|63|b-4d-5e-6f19
apprentic|52|a11b-5c12e-17f6g-4h-4
apprentic ,|68|c14d-4e-5
apprenticeship|52|a14b-4c10d-7e-15f4g-4
approach|68|a-7b-5c8e8f5
approv|57|a5e-4
approxim|68|b6
april|43|a-19b11d22e-7f-6g6h-4
april $|65|d12
april ,|65|b4d9e-6
april 0|61|g14
april i|61|a-11b8
apron|58|a6d-6e15h-4
ar|17|b17d57e-59f-13g-18h20
ar $|63|a26b-10d-11e-4h-4
ar a|55|
ar about|56|a10b-4e-5
ar about to|63|d6
ar all|60|b-7d14e-6
ar allow|68|a5
ar allow to|68|a5
ar ani|68|c11d6e-5
ar as|68|d5
ar at|55|a-13b18d-6e-9f10
ar at the|68|a-6b5d4
ar attach|63|b-4d-8h18
ar back|61|a-11b11e-4f-6g23
ar better|68|a-7d10e-5
ar both|60|a4d8e-5
ar build|65|a-4c9d-6e6f9
ar busi|68|d4
ar come|68|a-4b9d-6
ar do|61|d11
ar ever|53|a-15b-8c8d7e21
ar ever short|65|a-6e12
ar ever stuck|68|a-5d-8e27
ar fine|65|a-4d10
ar free|63|c8d-4
ar from|68|a5d-4
ar get|65|b6d14e-4
ar go|61|a-5b-6d4h8
ar good|63|b-6d6e5
ar hire|61|a-4d6f9
ar in|55|a-4d11e-6
ar in the|65|
ar keep|63|b-6d12e-6f7
ar keep well|68|b-4d20e-4f-4
ar like|65|a-4b11d-4e-5
ar look|63|a-11b-4c9d9e8
ar look for|65|a-9d11e10
ar my|50|b7c-4d-16e-13h6
ar my favorit|68|a6
ar my first|68|a-7b6d-5e-4f9
ar no|60|e-4
ar not|51|b8d18e-13g-4h-4
ar now|58|a-8b13c-4d14e-12
ar now in|68|a-5b5
ar on|52|c6d-4e-10f-5h21
ar on the|60|b5e-5h7
ar onli|65|b6d-6e-5
ar out|68|a-7b6
ar paid|68|a4b-4d4
ar public|68|b5
ar readi|61|a5
ar right|55|d-7e15
ar right that|63|a6b-4d-4e11
ar short|65|d-11e13
ar sleep|65|a-5b-4d20e-4
ar still|51|a-11b20c-4d18e-12
ar still my|68|a-4b12d-7
ar still there|68|
ar take|65|a-6d13e8
ar take on|68|a-5d9e9
ar the|52|a-4b5d-12f14h4
ar two|68|b-7d27e-4
ar up|68|b-8g15
ar wait|68|a11e-6
ar we|68|b10e-4
ar welcom|65|
ar well|65|a-4b7
ar what|54|a14b-5d-7e-7
ar what i|55|a13b-5d-7e-6
ar with|63|b-5d11g6
ar you|52|a-11b22c-4d7e-8f-4g-4
ar your|68|e6
arab|65|d-4
archiv|54|a13f-4h-4
area|53|a-8c5d-9e27f-5
area i|68|a-6b-4c9e14
argu|51|a-11b-10c-4d48e9f-5
argu about|68|b-6d22e-4
argu with|68|e6
argument|60|d10e-6
argument about|65|b-4d14
arithmet|68|e9
arm|58|a4b6d8e-7f-5
armi|63|a9d-4e-6
around|40|a20b-7c-8d12e-16h-6
around 0|61|a8e-4
around all|61|b6e-4
around all of|68|d4
around the|61|a4d8e-9
arrang|54|b9d-4e-9g6
arrear|63|a6d-4e-4
arriv|50|a4b12c-4e5f-4g-5h-4
arrow|68|e5
art|68|a5d5e-6
articl|52|b-8c-4d33e-17h12
articl on|61|a-7d21e-13f-5h17
arvo|65|a15b-6d-4e-6
as|17|a13d-14e-25g-17h23
as a|34|a14b-9c9e-21g-10
as a glass|68|
as a man|68|e4
as a teller|68|a4
as an|50|b-6f-6h16
as anyon|65|a7
as befor|65|b11d-5
as ever|55|a-7b13d8e-7
as far|63|e-4
as far as|63|e-4
as for|61|a7b-5d-5e-5f9
as for the|65|a4b-5d-4e-5f9
as good|60|a-8b-4d20
as good as|61|a-7d17
as i|38|a-18d-15e20g-10h16
as i am|60|a-4d-4
as i did|68|d7e-4
as i have|65|b-4d5e7
as i said|60|a-5b-7f6h13
as i wa|58|b10d-7e-5
as if|60|b6e-7
as if i|68|b10
as impati|68|a-4b4
as in|68|d4e8
as interest|65|b6
as interest as|68|b5
as it|48|a6b15c-4d-6e-10f-6g-4
as it is|68|b8d-7
as it wa|61|a5
as keen|55|a7b6d-9e-8
as keen as|61|b7d-7e-4
as much|55|b8d-7e-4
as much as|57|b7d-5
as my|60|d-8e10
as of|61|a5b-4d20e-8
as on|54|a-8b15d15e-13
as on the|68|b7d-5
as our|65|b5
as promis|65|b-5c5d-11e-8f19
as soon|61|a6b-4d6e-4
as soon as|61|a6b-4d6e-4
as that|65|a5e-5
as the|46|a19b-6c-4d11e-18h-5
as thei|63|a-9b-4d16h8
as there|68|a-7d-5e16f5
as though|68|e7
as to|58|b4
as we|56|a-17c12d-9e6f12h7
as well|40|a10b-9d-11e-11f9g-6h11
as well $|57|b-5d5e11f-5h11
as well ,|55|d-11e-6f16
as well as|65|a6b5e-10
as well i|57|a7d-4e-6
as well if|68|a5d-6
as you|39|b-8c10d17g-7h7
as you said|58|a5c-5d14
as you suggest|65|b4d-4e-5
as you will|61|b-5d25e-4
as you would|68|e4
as your|52|a5e-4h4
ash|65|a11d-6
asham|65|e4
asid|68|
ask|19|a-11b11c17d-22e-4f-13g37
ask $|55|a5b-6c8e7
ask ,|55|b-6d8e5
ask ?|63|a-6b6c4d-8
ask ? i|65|a-4b6c4d-6
ask a|65|a7c10d-4e-6
ask about|43|c8e-14f10
ask about my|68|e7
ask about the|49|b9c-5d-4e-11f4g5
ask after|68|a-5f10
ask at|68|b4e-4
ask becaus|58|a-8b9d-4
ask becaus i|65|a-6b8
ask for|45|a-17b7c5d13e9f-7g-4
ask for a|65|a-4b-4c9
ask for an|68|
ask for i|68|b-4d6e-4h12
ask for the|68|a-6d12
ask him|65|a-7b-8c10d-4e-5g31
ask how|46|a-5b20c-4d-13e-13f-4g6
ask how i|56|a13b-5d-5
ask how the|60|a-11b13e-5
ask how thing|68|g10
ask i|60|a10d-6e-7
ask if|49|a-11b6d-11f-4g23
ask if the|68|b9d-6
ask if there|65|b10d-7e-5
ask if you|61|b-9c7d-5g15
ask in|57|b-6e10
ask me|37|a6b6c-7d6e-13h-7
ask me about|65|d-4e5
ask me anyth|68|a4
ask me if|63|b13d-4e-4
ask me to|52|a-4c-5d4e-4g15
ask me what|61|e7
ask my|60|a4e4
ask now|68|a4
ask onli|68|a-7b6e4
ask that|68|a-6d-4e25
ask the|60|d-5f8
ask them|63|a6d-5e8
ask to|57|b-6d10e-9h11
ask what|47|b-11c-4d-7e18g9
ask what i|52|a4b-10d-6e16
ask what the|68|a-4d-4e5g15
ask when|53|a-4c-4d-4e-11g40
ask when you|60|b5g-4
ask where|68|a-8b12
ask whether|49|b21c-4d-12e-9g-4
ask whether a|65|a9e-6
ask whether i|68|b4
ask whether the|63|b7
ask whether there|68|a-5b5e4
ask whether you|68|a-4b11d-5
ask who|65|c9d-5
ask why|60|a15b-5e-7
ask why i|63|a8e-4
ask you|47|a-20b-6c39d-5e20f-6g-4
ask you to|54|a-12b-6c11d-5e25
asleep|65|d-5e-6f12
assai|68|d6
assembl|61|b4
assess|50|a-9b11c-5d-11e4f9
assess center|65|a-8b6d-6e10f6
assess dai|65|a-4b4d-7e-4f7
assess on|63|b4
assess on ani|68|
assessor|68|a-4e4
asset|61|a9b-4d8e-8
asset to|63|a6b-4d10e-5
asset to your|65|a5b-4d11e-4
assign|68|a4b5d-4
assist|39|a-13b29c-5d-15e-16h-5
assist ,|63|e-4
assist for|68|d-4
assist i|61|b8e-4
assist in|68|d9
assist job|61|a-8b17d-6e-4
assist manag|65|
assist role|63|b-5f12
associ|56|c8e-10f5
assum|61|d-4e13
astrai|61|a-7b14e-12
at|9|a26b-7c9d5e-31f4g-19h-5
at ,|65|a6d-4
at 0|41|b8c-6d-7e6f-8g10h-4
at 0 0|49|a-20b18e-9g17
at 0 a|61|b7d-4e-4
at 0 percent|65|a8
at ?|65|b13d-4e-5
at ? $|68|b16d-4e-5
at a|34|a25b-11d24e-27f-11h-9
at a colleg|68|
at a dai|68|d-4e8
at a firm|68|d7
at a place|65|b-4c11d4e-6
at a small|65|d8e-5
at a time|65|b4
at all|43|a-9b13d-7e13f-6g-6h-4
at all $|68|c6d-4
at all ,|56|b6e-6
at all i|68|e13
at all time|68|
at an|61|a8b-4e-6
at an interview|65|a11b-4d-4e-4
at ani|44|a15c-4d-9e-6f-5h-4
at ani hour|60|a13b-4d-4e-8
at ani time|50|a7b6e-9
at dinner|63|a6
at eas|63|e-5f6
at eight|65|
at fifti|61|a6d-5e8
at first|68|a8
at five|63|a5e-5
at forti|65|a4d-4e4
at four|50|a-4b6d-6e7
at four ,|68|
at four in|65|e14
at hi|65|d8
at home|41|a9b5c-5d-19f-5g-6h4
at home ,|58|d-9e12
at home and|68|d-4h14
at home i|63|a4e-4
at i|65|a7e-4
at it|47|b-6c-5e18f-4g-4h6
at it $|68|a7b-5e-6h15
at last|65|a5b-4e5
at least|47|b-5c-5e15g-4h-4
at least ,|68|a4b-4d7
at least i|65|e15
at length|68|a5d5e-4
at lunch|60|a-9b11d-4e9
at me|54|a24b-6e-10
at minu|68|a6
at my|38|a6d-6f5g-7h-6
at my current|63|a7e-4
at my end|68|a-4b4
at my last|60|a12b-9d-5e5
at my present|55|a9d-5e-4
at new|68|a5d-5e9
at new year|68|a5d-5e9
at night|50|a16b-4d5e-16
at night ,|63|a6d11e-9
at nine|65|a-5b6e10
at nine and|65|a-5b6e10
at noon|58|a9b6d-6e-10f4
at now|63|a7d-4e-5
at number|68|e5
at number 0|68|e5
at on|65|a6d4e-4
at onc|50|a-5b5c7d10e-13
at onc $|68|a-4d10
at onc ,|68|d10
at our|57|a-12b7c9d16e-6
at present|61|a4d-4e-7h6
at short|65|
at short notic|65|
at six|61|d-4e4
at sixti|68|a5b-4
at sixti on|68|a5b-4
at some|68|e12
at st|57|e8
at such|60|a15b-4d-5e-6
at such short|61|a13d-4e-5
at ten|55|d-4e9
at ten to|68|e15
at that|57|a-5b7d13e-4
at the|17|a-24b-16c42d41e-23f8g-15h4
at the back|65|b-5d4h9
at the bottom|68|b-4d8
at the branch|68|b-5e16
at the career|68|a-7c8d8
at the clinic|68|d5
at the clock|68|
at the commun|68|a-9d14e8
at the convent|68|a-5b4e8
at the council|65|b-8e5f6
at the counter|63|a7b-5d11e-4
at the counti|63|a-4b-5d17e-4f6
at the credit|68|b6c9d-5e-5
at the dairi|68|c-5d21
at the data|68|h10
at the depot|61|c-5d5e5f4
at the desk|61|a6b5d-7
at the door|65|a-4d10e8
at the end|46|b-9c5d-19e14f5g-4h21
at the fair|65|a-4d21e-4
at the farm|68|b15d-7
at the front|61|d5e-5
at the gate|65|a-5b5c7d-5e-4
at the hospit|61|d5f4
at the hotel|65|e-4f10
at the interview|54|a-20b-8c31d-4g14
at the mill|68|a-4c9d5
at the number|65|d7
at the nurs|65|a-5c9e-4g7
at the nurseri|63|a5b-4d11
at the open|63|a-11c-4d12e-4f7
at the phone|68|a-4e5
at the same|58|d11e4
at the school|61|a-4b4d-4e-5f6
at the start|65|d-5e13
at the tabl|65|c9d-8
at the time|63|a-12b4c4d-6e20
at the top|63|a6d-6
at the trade|65|a5c18d-14
at the union|65|a-4b-4e5f8
at the water|65|a-4d18e-4
at their|68|b-4e7
at thi|60|d-8e10f-6h17
at thirti|65|a11d-7e-4
at three|60|a9e-8
at two|56|a13b-6d-5e-5
at which|68|b4e-6
at with|68|a-8b13
at work|60|b-5c-5d41e-6f-4
at your|38|b5c17d-12e-19g-8h-6
at your conveni|68|b5
at your dispos|60|a9e-6
at your place|63|d5e-5
at your school|60|a4d-4e-6
at your side|68|a8
athlon|65|d10
attach|43|a-31b-19d-18e-26f-15g-6h127
attach $|68|a6
attach ,|65|a-13d15e-4f-4h26
attach i|68|a-11d-12h33
attach my|68|d-4e-6h14
attach the|65|d6e-4h6
attend|52|b8d-6e-9g5
attend on|65|a-5b7
attend the|68|a-5g10
attend the interview|68|a-5g10
attent|54|a6b8d-7e-8
attent to|63|b4d-4e-5
attract|58|e-4f10
attract me|63|
audienc|63|a8b-4e-4
audit|44|a11c-4e-17g-4
audit ,|68|b5e-4
audit at|68|
audit of|68|a5
audit the|68|a6e-4
auditor|54|a5b-4
august|42|a-17b18c-7d16e-5g-8h-4
august $|68|
august ,|58|a-4b7d6
august 0|63|a-6b9
august and|63|a6d-10e-6f10
august i|63|a-7b-6d18
aunt|61|a5c8d-5e-4
author|52|a5b-8e8
author have|68|a6
autism|68|d10
automat|68|b8d-5
autumn|45|a-13c5d18e10f-7h-4
autumn ,|57|d5
autumn , and|68|d9
autumn i|68|e14
autumn you|65|a-5d11
avail|44|a5b19c-4d-11e-16f-5h-4
avail for|54|b13d-5e-6
avail for a|68|
avail on|60|a-6b6g4
averag|61|d4e-6
aw|65|e5
awai|37|a25b-9c4d-4f-11g-8h-7
awai $|56|b-5d9
awai ,|65|a4b-4
awai and|68|a-5e8
awai from|54|a5c6d-12e4
awai from the|68|b7d-5
awai i|57|d11
awai i hope|68|d11
awai think|68|a4e-5
awai think about|68|a4e-5
awai want|68|a7
awai with|60|a6d-8e6
awak|68|a4d-4
awar|65|a-6b12e-4
award|57|b-5d24f-4
b|52|b-6d-7e15
b 0|68|e6
babi|53|d13e8f-6
babi ,|68|b6e-4
back|24|a-25c-10d37e-6f-20g32h9
back $|55|b-7d-12e9f-4h22
back ,|49|a-7c5g12
back , and|65|a-7b11d-5e6
back , i|68|a6d6
back ?|68|b10g-4
back and|57|a11b-6d-5
back at|65|a-6b-4c-4d33e-4
back for|60|d-4e6
back for a|68|a-5b4
back from|57|a-14b20d-13f-4g20
back i|50|a-4b14e-9f-4g-7
back i am|65|a-6b17d-6g-4
back i have|63|
back in|53|a-11b-11d44e6
back in the|63|a-9b-10d29e5
back is|68|b6d4e-4
back my|68|a13b-4e-5
back of|55|b-6d15e-4h6
back of the|61|a-5b-6d16e-6h8
back on|49|a-14c-5d19f-4g8h4
back on the|55|a-12b10d20e-10
back room|68|a10
back the|65|b4d-4e-4
back then|60|a-9b-7d46e-11
back to|41|a4b5d-6f-4g14h-6
back to it|68|a9e-4
back to me|57|a-9b-5d-8e30
back to my|68|b9e-5
back to the|56|a12d-6e-8
back to work|68|a-8d5
back todai|68|d-9f-4g35
back when|68|a-6d19e-4
back with|63|b-7d13e7
background|58|a14b-7c11d-14e-6
background in|68|a7
backlog|58|a4d-4e-4
backlog of|68|
backward|61|a10b-4e-4
bacon|61|a11b-5d6e-4
bacon roll|65|a12d-4
bad|45|a10b-9c-4e-8g22
bad back|68|a-5f5h7
bad new|68|b-5d-6e12
badg|56|e10
badger|68|
badli|57|a7d-5e6
badli ,|63|a10e-7
bag|54|b-5d23
bai|51|a13d-10
bai ,|68|b8d-4
bake|60|a-4d10e-5
baker|65|a4e-5
bakeri|53|a-17b6d14e4f6
bakeri i|68|a-9d9f10
balanc|60|b9e-5
balconi|68|a-4d9
ball|58|a-6b6
ballarat|68|a9e-5
band|54|f7
band ,|68|
band for|68|f11
bang|68|d5e-5
bank|37|a14b-6c-8d23e-10f-5h-7
bank ,|58|a5b-6d-8e8f4
bank and|68|
bank file|68|a5e-4
bank for|68|d7
bank holidai|58|a8d-6
bank in|63|a7b4d-4
bank on|68|b-4d13
bank shift|68|e6
bank with|68|
bar|51|a10c-4d24e-18
barista|65|a-6b4d-4h15
bark|68|b-4f9
barn|65|a-5b5
barrier|68|a7
base|57|a-6b18d-4e-8
base and|68|b7
base on|68|b6
basement|65|
basement ,|68|
bat|61|a-5d-6e7f11
batch|54|b9e-5f-4h7
batch ,|68|a-4b5d5e6
batch of|65|d-4h11
bath|52|a22b-4d-7e-12
bath ,|61|a6d-5e-4
bath , and|68|a7d-4
bathroom|65|e5
batteri|68|d10
be|9|a12b16c-5d-31e5g-17h-16
be $|58|a5b-5
be ,|57|b7e-9
be , and|68|b4
be ?|60|a-8b12c7e-13
be a|34|a27c-4d-6e-15f-8g-6h-9
be a dream|68|d-4
be a good|61|a4b-5g7
be a great|58|a10e-6
be a joi|55|a5b4d-8
be a step|65|a7d-4
be abl|52|a-6b9e-17g7
be abl to|52|a-6b9e-17g7
be all|65|a-8d-5e23
be allow|63|a-6b6d-4e13
be allow to|63|a-6b6d-4e13
be an|54|a7e-8f4
be an honor|58|a7b-4d-6e-6f6
be ani|65|d-4e-6
be ask|48|a16d-4f-5h-4
be ask to|68|a4
be at|57|a-4b-6e22
be at the|61|a-9b-7e27
be back|60|a-7e5
be bore|60|a6b-5c7e-7
be bore by|68|a8d-4
be call|54|a9d-9
be call at|68|
be choos|68|b6
be chosen|63|b7
be chuf|63|a6e-5
be chuf to|63|a6e-5
be connect|58|a-22b-4c-4d-9e-8f34
be connect $|68|a-4d-7f14
be consid|47|a-4b-4c-4d13e13f-5g-5
be consid $|63|b6d-6e-5
be consid ?|68|b5e-4
be consid for|61|b-5d-4e11
be consid i|68|d7
be contact|68|a-4b7
be curiou|65|a-8e17
be decid|57|a14b-4e-5
be decid ?|65|b4
be delight|50|a13e-7
be delight to|51|a14e-7
be do|60|a13e-5
be done|63|b6
be down|65|a-6b10d4
be excit|63|a7b-4d-4
be excit to|63|a7b-4d-4
be expect|68|a-5b7
be first|60|a-12b-4d8e22
be first in|61|a-10d9e15
be for|68|a9d-5
be for me|68|a9d-5
be free|65|a-8b-4c9d25e-6
be glad|34|a-11c4d-15e8f5h-4
be glad if|68|a-5b5d-5e6
be glad of|52|a-22b8c11d-4e16f-4g6
be glad to|36|a7b-7d-10e-9f9g-5
be gone|68|
be good|54|a-8c8d-9e-6f15
be good to|60|a-9c10d-11e-8f18
be grate|48|a-10b4c6d-10e16
be grate for|56|a-5c10d-6e6
be grate if|65|f6
be grate to|58|a-5b4d-4e8
be great|68|a-13e6f16
be hand|61|a8d-4
be hand a|63|a7d-4
be happi|38|b-8c-4d15f11g-7
be happi to|40|b-10d12e-8f14g-6
be honest|58|a-9d-5e13
be honest ,|63|a-5d-5e11
be honor|58|e-4f5
be honor to|58|e-4f5
be hope|68|d17
be i|63|a8e-6
be in|43|a-17b-4d9e9f10g10h-5
be in the|60|a-13b5d16e16f-5
be in touch|68|d-8f7
be in your|63|b-4d12e-7f6
be inform|68|a-5b5e6
be interest|60|a-9d16e8
be interest in|68|a-5d11
be interview|60|a12d-4e-6
be kind|68|b4
be left|68|a-4d-6e-5h22
be less|68|a-8e12
be let|63|a11b-5e-4
be let go|65|a8
be lift|68|b6e-4
be look|61|b5d4
be look for|65|a-7b7d6
be love|63|a-6f10
be love to|65|a-7f10
be ly|68|a-5d-5e22
be ly if|68|a-5d-5e22
be mad|68|a5b-4e8
be made|60|e-5g10
be made up|68|b4
be make|61|a5d6
be me|65|c9d-5
be more|68|a-8d-5f6h18
be move|68|a-4c10d-4
be my|58|a14b-4d-7e-4
be nice|57|a-13d-12e-6f20
be nice to|58|a-13d-11e-5f20
be no|68|b6d-4
be oblig|60|a-9b5d-4e11
be oblig if|63|a-6e13g4
be of|55|e8
be of us|63|b6d-4
be offer|68|a4
be offer the|68|a4
be on|45|a6c-4d-5e-9g5
be on of|63|e-4f9
be on the|63|d-5e-7g12
be on your|56|a4b5d-8e-5
be onli|68|
be open|63|a-6c16d-5e-4
be open to|65|b-5c17d-4
be out|58|b7d-8e-9g8
be over|55|a4b8d-15
be over the|57|a8d-6e-8
be part|47|a7b-7d-11e-12f11g-4
be part of|47|a7b-7d-11e-12f11g-4
be pleas|52|a-7e11f5
be pleas to|52|a-7e11f5
be possibl|56|a-8d-4e25
be possibl to|58|a-8b4d-4e17
be proud|48|a18b-5e-10f-4h-4
be proud to|49|a19d-9e-9h-4
be put|63|b4
be quick|68|e-6g20
be reach|55|b10d-5e-7
be read|61|d18e-7f-5
be said|68|a-6b11d-5
be seen|68|a-5b4d-4e4
be sent|65|b-4d10
be settl|61|b6e-5
be settl ?|68|a-4b7
be shown|61|a6d-4e-6
be sign|68|b8e-5
be slow|61|a-4b6d7
be so|46|a6b13c-4d-8e-9f-4g-5
be so good|68|a-8b13
be so happi|60|d-5
be so pleas|63|b5d-5
be stoke|65|a6d-4
be stoke to|65|a6d-4
be straight|61|a-13b-4e31
be straight with|63|a-12e28
be sure|65|a-9e12f7
be take|68|e-5f11
be taken|61|a-7b14d-6
be thank|58|a-12b9c15d-9f-4
be thank for|63|a-14b8c17d-7f-4
be thank to|68|
be the|40|a34b4c-7d-16e-9f-9g-6h-6
be the first|65|b-5d-7e24
be the on|50|a6b5e-9
be the person|63|a8e-4
be there|54|b6c11d-4f-4
be thrill|55|a11b-6d8e-6
be thrill to|55|a11b-6d8e-6
be tickl|63|a5d-5
be tickl to|65|a6
be to|61|a5d-4
be told|50|a-4b7e8
be told i|68|e5
be told to|68|b7
be up|61|a10c9d-11e-4
be up for|68|a7b-4c11d-6
be us|57|a14b-5d-6e6
be us to|68|a7b-8e13
be veri|43|a6b4c-4e-12f-5g-5
be veri glad|57|a6b4d-6e-4
be veri happi|50|a9d-6e-5
be veri interest|68|
be veri pleas|68|a5
be want|65|a-10b11
be will|63|a-11b-7c28d-7e9
be will to|63|a-11b-7c28d-7e9
be with|53|b9d-10
be with you|54|b10d-9e4
be work|68|e6
be written|65|e-4
be your|52|a15b-4d-7
be your colleagu|68|e7
beach|68|
bead|68|a-10c7
bean|65|
bear|50|a9b-9d12h-5
bear on|68|a4d6e-5
bear with|68|a8
bear with my|68|a8
beard|65|d5e-5
beat|54|d7e6
beauti|52|a8d11e-13
becam|54|a-5d22
becam a|68|d4e-4
becaus|29|a11b13c-6d-4e-14f-10
becaus a|68|a6d-5
becaus at|68|b4
becaus he|68|d5e-7
becaus i|42|a6b11d-10f-8g7h-5
becaus i am|65|b9e-4
becaus i have|65|a10
becaus i wa|68|a-7c11
becaus i want|68|b5
becaus i would|60|b12d-7g-4
becaus it|61|b-5d9
becaus it wa|68|d14e-6
becaus my|58|d-5e9
becaus nobodi|58|a4
becaus of|47|b15c-4d5e-15g-4
becaus of the|51|a-8b20e-11
becaus the|49|a-9b5d7f4g-4h-4
becaus thei|68|a5b-4
becaus you|56|a-7d5e-5h16
becom|48|a-11c-5d29
becom a|60|a-5d4e5
bed|46|b-8d7e-13g-4h12
bed ,|63|d6
bed and|63|c6e-5f10
bed in|68|b5
bedsid|68|a8
bedtim|65|b8d-7
bee|61|a-7b-4d13e-5f12
been|18|a20b4d12e-25f-20h-16
been a|38|a24b-10c-6d14e-21f-9g-8h-6
been a fortnight|68|a-4b5d-7
been a minut|68|a-7d19
been a while|63|a-5b-6d27e-5
been about|65|d9
been an|68|a4
been announc|68|b4
been ask|56|a5b-7d13e-10f4
been ask i|68|a7
been ask to|65|b-5d19e-6
been at|63|b-5d11
been at the|68|b-4d13
been chew|65|a4
been chew on|68|
been decid|60|a-15b15d-5e4
been decid ?|68|a-5b9
been draw|68|d-5e5
been fill|58|a-7b9d-8e-7g15
been fill ?|63|a-4e-4g19
been get|68|d4e-4
been given|68|e-5
been held|68|a-5b14e-5
been in|49|a9d-4e-12f4
been in the|68|b-4d7
been look|65|a6
been look for|65|a6
been made|61|a-7c10d-9g9
been mean|63|a-9b-4c8d29e-5
been mean to|63|a-9b-4c8d29e-5
been my|54|a20b-9d-6e-7
been my bread|65|a11b-7
been offer|68|c15e-5
been on|52|a6b-5c6e-7
been on the|63|b-5c11d-5
been read|63|a-4c7d-7f7
been tell|65|a-6b14
been tell everyon|68|b9
been the|57|d-4e4
been there|68|
been think|61|d-5g14
been think about|68|b4
been three|68|b10d-11
been through|65|b8
been told|53|b5c7d-14f5
been told to|68|a11e5
been try|61|a-8c7
been try to|68|a-8c9d-4
been turn|68|a4
been turn over|68|a4
been two|68|a-5d12
been wait|65|a-4b12d-5e-4
beer|63|a4b-4d17e-7
befor|22|a60b-19c7d-12e-15f-22g-23h-14
befor ,|55|a5d-6e-9h11
befor , and|68|a7
befor 0|65|a5
befor a|63|b7d-4e-5
befor and|58|a12b-5d-5e-4
befor and after|68|a6
befor and i|65|a5
befor christma|68|a4d-4e4
befor he|68|d6e-6
befor i|41|a19b-20c15d-13e24f-9g-5h-6
befor i could|65|a10e-4
befor i have|68|e6
befor i retir|68|a6d-4
befor i would|63|a17d-4e-7
befor it|56|b-5d-6e4
befor me|65|a7
befor me ,|68|a4
befor my|63|e-4
befor open|68|a6d-4
befor or|61|a4c13d-7e-5
befor or after|61|a4c13d-7e-5
befor that|55|a4d-7
befor that i|58|a6d-4e-5
befor the|35|a23d4e-7f-10g-8h-8
befor the auditor|68|a8d-4e-5
befor the end|68|b-4c11e-6
befor the interview|68|a-8d7e12
befor the summer|65|d11e-4
befor the weekend|58|a-4b-5d-7e20
befor thei|60|a-4b-4c21d4e-7
befor then|58|e7g-4
befor thi|63|
befor thi i|68|a7
befor two|68|a5e-5
befor we|60|a16b-5d-6e-6
befor we go|68|a8b-4
befor you|54|a-7b8c-6d17e11f-5g-5
befor your|61|a9b-6d6e-5
beforehand|63|a5b-4e4
beg|60|a7d5e-7
beg you|63|a4e-4
beg you ,|68|
began|61|a6d-5e-4
begin|44|a17c6d-4e-20f-7g-5
begin i|68|
begin my|68|a8e-4
begin on|68|d10
begin with|56|a13b-5e-7
begin with the|65|a10e-5
begin with you|68|a6
beginn|68|a6d-6
begun|61|a-10d9e4
begun to|65|a-8d11e6
behalf|61|a-9b10d-4e-5f8
behav|57|a4b-5d15e-9
behavior|65|e-4
behind|38|a18b-12c15d-7e-20f4g-8h-8
behind a|68|a5
behind me|52|a-6c12d5f-4
behind me ,|65|a7d-4e-4
behind me i|68|b-4e9
behind that|65|a-13b5e7
behind the|49|a23b-12c-5d-11e-10f10h-4
behind the counter|65|a6
behind your|68|a9e-8
believ|38|a20e-8f-9h-7
believ ,|63|a11d-7e-4
believ i|50|a-4c11e-6f-4
believ i could|68|d15
believ i would|61|a-4c17d-5e-6
believ in|68|
believ it|58|a10d-6
believ it i|68|
believ that|63|e7
believ the|65|a5b-7d6
believ you|63|a6b11d-10e-4g5
bell|47|a9b-11d-17e14f11g-4h-4
bell i|68|c10
bell if|65|a5
belong|53|a17e-12f-4
belong to|57|b6e-6
belong to it|68|a6d-4
below|48|a6d-16e-5f-6g-4h26
below $|61|e-5h13
below the|68|
belt|57|b6e-9
belt ,|68|
bench|46|c-5d35e-9f-6g-4h-5
bench ,|68|
bench and|68|b4e-5
bench at|68|d9e-5
bend|61|a5b-4c4d6e-8
benefit|53|a10d-9e-9f5
bernadett|63|b-6d23e-4
besid|48|d-13e22h13
besid the|60|a-6b-5e24
besid you|68|
best|30|a-7b-12c6d-7e33h-12
best $|63|a-10b4d-4e15
best ,|58|c-5e-4f7
best for|60|d7
best for the|68|
best i|58|a-9f4g18
best i have|63|d6e-8f5
best interview|68|
best of|55|a-10b-4c6d-7e21
best of luck|57|a-11d-6e27
best on|68|d4
best part|63|a4b-4
best part of|68|e5
best thing|65|a12e-5
best thing i|65|a12e-5
best to|52|a-17c6d24
best to the|58|a-10d14
best wai|68|a5
best wish|58|a-8e15
best wish for|65|a-5b8e-4
best wish to|65|a-4b-5e21
best with|57|a-7b-5d-12e42
best with the|58|a-6b-4d-12e39
bet|55|d22e-6
bet me|68|a-7d30e-7
bet on|68|
better|32|a-16b-15c11d-4e43f-14h5
better $|68|a-8b10d-6
better ,|68|
better ?|65|a-5b-5c10d-6e16
better answer|63|a13d-6e-5
better i|61|d-4e9
better if|65|a-5e19
better in|68|a-5d7e14
better on|58|a-4d-5e14
better on the|63|b-4e16
better than|49|a-4b-4c4d-4f-5h20
better than i|65|d5
better than the|68|d-7h12
better with|68|
between|35|a19c9d7e-26f-6g-9h-9
between four|68|
between ourselv|68|a4d6e-4
between the|50|a6b6e-16g-4
between the two|60|a4b5d4e-9
between two|55|e-7f8
between two and|65|d7
between us|55|a6b-5d8e-6
between us ,|61|d12
beyond|55|a12b-6
beyond the|68|a5
bicycl|63|e-6
bid|61|a8d-5e6
big|43|a15b-6d4e-13f-7g-5
big on|65|b-4d15
big thank|60|a12d-6e-4
big thank you|61|a10d-5e-4
bigger|60|a6e-6
biggest|68|
bike|63|d15e-4
bill|50|a21b-7d-7e-8
bill of|68|a7
bin|50|a11b-6c4d-13e-10f-4g-4h20
bin ,|68|c9d-7e6
bind|68|a9e-4
binder|63|a-6b13
bingo|68|d9
bird|58|a7d-8
birth|65|e9
birthdai|58|b-8d30
biscuit|50|a24b-14e-4f-4g-4
bishop|60|b16d-12e-7
bit|36|a18b-13d-10f-8h15
bit ,|65|b-4d6e5
bit about|54|a8b-7c-4d12
bit about the|65|a8d11e-7
bit as|61|a-4b6e-4
bit i|68|e-5h15
bit more|68|a-5e11
bit of|50|a10c13d-8f-5g-4h-4
bit of a|65|c10d-5
bit to|68|a12d-4
bite|65|e7
bitten|65|a7d-4
black|60|
blade|63|b-7e-6f12
blame|58|a12d-5e-7
blast|63|d7e-5
bless|48|b-9e6f5g7
bless you|58|a5d-5
bless you for|65|a4d-4
blind|65|a7e-5
blink|61|b5d4e-5
blister|68|
blister pack|68|
block|57|d5h8
bloke|58|a13d-5e-5
blood|58|a10e-4
blow|65|a7
blue|51|a7b4c6d-13e-11f-4g8
board|35|a15b4c10d-6e-10f-10g-10h-8
board ,|56|a10b-4d4e-4
board , i|68|
board for|65|e10
board for the|68|e12
board ha|60|a-4b6d7e-6
board meet|65|
board on|68|d-6e8
board want|68|e8
boat|48|a17b-13c-6d22e-8f-5h-5
boat i|68|d4
boat in|68|
bob|65|a-7b-4c11d14e-4
bodi|56|d11
bog|68|d6
boi|45|a6c-4d19e-8f-6g-4h-4
boi ,|68|d5
boi from|68|d5e5
boi who|57|d-5
boi who ask|68|
boi with|68|
boiler|47|a16b5c-4d-11e-8f-5g-6
boiler ,|63|a11d-4e-5
boiler and|68|a4d-4
boiler in|68|
bone|68|a4e-4
bonu|58|b7d-5e-4
bonu ?|68|
book|35|a4b-8c10d9e-4g-8h-8
book $|68|e-6
book ,|57|a-15b7c13d4
book , and|65|a-8b5c17d-7e-5
book a|68|d5e-4
book and|63|a8b-5d-12e-4f10
book ar|68|d7e-7
book for|57|a6b-4d5
book in|68|a5
book of|63|b4d-4e11
book on|60|a-11c9e10
bookkeep|61|a-7b9c9d5e-6
boot|50|a-4b9d-9e15f-4
boot i|65|a5e6
booth|68|d8
border|68|f10
bore|54|a4c5d8e-8f-4
bore by|68|a8d-4
born|60|d-7e13
borrow|60|b-8d26e4
boss|46|a10b-5c-6d23e-9f-4g-4
boss i|68|a10b-4e-4
boss is|65|b5e-4
both|30|a47b-11c-6d-30e-14g-6h-8
both ,|60|
both , and|68|d4e-4
both end|68|a6
both for|52|a14b-10d-8f-4g10
both for the|61|b-4g13
both hand|61|a-5b6e-4
both i|56|d-9e-4f4
both i am|68|b5
both in|65|a5
both in date|65|a5
both of|60|a9b-6e7
both of my|68|a9
both readi|68|a5
both said|68|a7e-4
both side|65|b6
both the|63|a4b-4e17
both to|68|a8
both were|68|a5d-5e-4h11
bother|48|a-5b12d-6e-13g7
bother ,|68|e-6g16
bother me|60|a13d-5e-6
bother me ,|68|a11b-4
bother to|65|a-4b9d5
bother you|65|a-10b12e-4
bottl|57|a8c5d-8e-6
bottom|57|a13b-4e-5
bottom of|68|a10
bought|50|a-11d27e9f-4
bought a|65|e11
bought the|65|a-8b4
bound|68|a-5d12
bowl|63|
box|43|a13b-6d5f-6g-4h-5
box $|68|
box ,|63|a7
box of|65|a-6b-5d18e5
box with|68|c6d-4
bracket|68|a9e-6
brain|68|a-8c24d-5f-5
brake|55|a-5b8d-12f5
brake ,|68|b5d-5e-4
branch|42|a7b-6c14d-17e14g-6h-5
branch ,|68|e7
branch i|57|a4c13d-12e-6f-4
branch in|63|e5
brand|65|
brass|65|a5d4e-4
bread|50|a4b4d6e-5g-4
bread and|60|b7e-5
bread and butter|61|b9e-4
break|46|a-18b6c-4d6f5g9h7
break a|68|d8
break and|65|d6
breakfast|49|a-11c12d11e-8g-5h-4
breakfast ,|68|a-4d22e-5
breakfast and|68|b6
breakfast i|68|a-7c13
breath|54|a14b-9e-7g7
brew|61|e-5g4
brew and|65|d-4
brew and the|68|
breweri|56|a4b-4c8d-7e-4g10
breweri i|68|c6d-5
bride|68|
bridg|52|a5c-4d-6
bridg at|68|a8
brief|54|a-6b4d14e-6
brief in|68|a-8b6
brigad|61|a11d5e-9
bright|61|b-6e11g11
bring|32|a37b11c-6d-11e-27f-9g-11h-9
bring a|65|a7d-7
bring it|56|a7d5e-8
bring my|50|a20e-14
bring my own|60|b10d-6e-7
bring some|68|d6
bring that|65|a5
bring the|51|a5c6e-4
bring the origin|68|a5b-4
bring them|57|b8d-5e-7
bring you|61|d-6e9
bristol|65|a5b-6c10
brochur|61|b-4d19e-8
broke|63|b10d-7e-4
broken|47|c-6d6e-8f5h-5
broken umbrella|68|d-8f12
broker|65|b4d8e-4
brother|49|c4d7g-4h-4
brother and|68|
brother in|58|a-6c7f7
brother in law|58|a-6c7f7
brought|47|a-8b11c10d-16e-5g-4
brought it|68|c7
brought it up|68|c7
brought the|65|a9b-4
brought up|68|a4b4e-7
brown|60|b-4e-4
bruis|68|b-4d11
brush|58|a-5d-4e14
brush ,|68|b6
brush up|65|a-6e19
brush up on|68|a-4e11
bu|37|a11b-7c13d-4e-4f-11g8h-7
bu ,|63|a6b-4d-4e10
bu and|68|a14d-5
bu driver|68|a-4d6
bu home|65|a5
bu i|58|b5d-5
bu i have|68|a-4b5
bu pass|68|b11e-4
bu stop|68|c9d-4e5
bu the|68|a7
bucket|61|a8d-9e-10
bud|68|d4e-5
buddi|68|c7
budget|47|a-9b8c-5e7g-4h4
budget of|68|b4
bug|63|b9d-4e-5
bui|50|a-8b-6c9d5f5
bui a|68|b5
bui the|68|e5
build|38|a4b-11d17g-7h-8
build ,|68|b-4d8e-4
build a|68|a-5b-6d13e12
build i|63|a-4d4e15
build in|65|
build on|65|a6
build up|68|a-4c9d-5e-6f8
built|46|a15b-9c-5d-6f-6g-4h11
built the|55|a15b-4d-8e-7h10
bulletin|58|b-6d15f6
bump|60|a-4b5c22d-7e-8g-5
bump into|68|a-7c26d-5e-5
bump into you|68|a-7c26d-5e-5
bunch|58|a5d-5e5
bunch for|68|b4d-4
bunch of|68|
bureau|68|d5e-5
burn|61|b6e-7
burnt|68|b8
bursar|65|a-4b10d-4
burst|63|d7
buse|57|b4e4
bush|68|
busi|41|a-8b-6c9d33e4f-10h-5
busi ,|68|
busi i|63|d5e5
busi with|68|d5
busiest|68|
but|25|a6b-18c7d18e38f-19g-13h-11
but a|60|a12d-8e8
but i|36|a-13b-14c-4d19e31h-7
but i am|60|b-10d20g10
but i can|63|
but i did|68|d4
but i do|68|a-5e10
but i get|68|a-4d-4e14
but i have|57|a-5b5d6e-4
but i understand|60|a-11b-4d-6e26
but i would|56|a10b-9c7d12e-7
but if|68|c10e-6
but if you|68|c10e-6
but it|53|b-6c10d8f-6g5
but it is|65|d-4e6
but my|68|a4b8d-5e-8
but never|68|c12
but not|61|a-6d9
but on|68|a8e-4
but that|68|e7
but the|46|a-6c-4d6e21f-5g-4
but thei|68|a8d-5
but there|61|b-4e10
but there you|68|a8d-4
but you|54|a4b-5d5e5
but you did|68|a12e-5
butcher|63|a8b-4e-4
butter|58|a6b7d-5e-8
button|56|a12d-13e-8h15
button that|68|
buyer|57|d-11f16h7
by|16|a14b24c-11d-10e-33f-4g-11h-11
by $|65|b-5g15
by ,|68|a-5d6e4
by 0|68|d-4e-4h15
by a|47|a11b-14c-5d8e5f-4g13h-4
by a fifth|65|d-5e17
by a third|68|d5
by about|68|e7
by christma|65|a-6d11e5
by dai|63|b-4e-8f13
by easter|63|a-5b14d-4e-8
by email|61|a-5b7c9d-4e-5
by ey|63|a7d-4
by fridai|57|a-12b10e-8h10
by fridai ,|68|a-7b6
by half|65|a6d-4e-4
by half term|68|b5
by hand|49|b-9c-5e15
by hand ,|61|a13b-4d4e-9
by hand i|68|a-5d-4e18
by how|61|a13b-4d-4e-5
by it|65|a14d-5e-4
by me|63|b12d-9
by mid|65|b6d-5
by mondai|60|d-4e5
by month|65|a9b-4
by my|56|a6d-7e-7f9
by myself|65|b9d-5
by noon|63|b13e-7
by noon on|68|a-8b17e-5
by now|54|a-13b16d13e-13
by on|56|a7b6e-7
by peopl|63|a8d4
by peopl who|68|a8d6e-5
by phone|54|c8d-7
by post|68|e-4h11
by return|68|a-5b8e-7
by side|65|a-4b5
by sinc|65|a-5b7
by some|68|
by summer|65|a6b5d-5e-4
by telephon|68|
by text|68|a11
by the|28|a6b10e-15f-5g-15h-12
by the 0|50|a4b11d-5e-12g-5
by the canal|68|a-7b4d9
by the coffe|65|a-6c19d-5e-4
by the door|61|b6d-5e-6f4
by the end|51|a6b4c-5e5f-4g-5
by the phone|68|d6
by the radiat|68|
by the time|65|a-5d-4e14
by the wai|50|b6
by the window|61|a6b-5c4d-5e6
by then|57|b8d-5e-4
by three|65|a-9b17e-4
by thursdai|65|a-4b7e-4
by tomorrow|68|b8e-5
by two|63|a5
by video|65|d4
by wai|68|
by wai of|68|
by week|54|a7d-5e-6
by week five|68|
by week six|68|
by when|61|b4
by when the|68|
by which|57|b6d-8
by which you|65|a-4b5
by you|61|a-4b-8f11g11
by your|53|a9d5e-11
c|55|
c 0|65|b-7d9
c 0 licenc|68|b-4e5
cab|57|a9d9e-9
cab ,|65|a10b-5d6e-5
cabin|57|a6c7d-7e-10
cabinet|61|b-8d12e-4
cabl|63|a6c6e-5
cafe|63|a-7d-4e9
cafe and|68|a-4b5
cage|68|a5
cake|53|b-8d6h8
calcul|58|a5d-7e-6h4
calendar|53|a-4b16d-10
calendar is|68|b5e-4
calendar is open|68|b5e-4
calibr|68|d8
call|23|b-16c-5d-30e17f-7g62h-17
call $|52|a24b-6d-7
call ,|51|a-17b5c-4d-10e24g13
call , and|65|e4
call , i|68|
call ?|68|a9
call about|61|a-6b-9c10d-4e9g8
call about the|65|a-4b-7e10g9
call ani|68|b7d-4
call at|61|d-4e7
call back|58|d-6e-7g29
call center|63|b-5e-5f7
call do|68|
call do not|68|
call for|58|b-5g15
call from|68|b8
call her|68|b4
call i|54|d-9e5
call i would|63|b4d-4e-4
call in|56|a5b-7c7d-5e5f-6
call in the|65|b-4e11
call is|65|
call it|58|b-6d7f6
call last|68|b-4d5e-5g14
call last week|68|b-4d5e-5g14
call me|43|b-8c-5d-5e8f4g11h-5
call me and|65|
call me at|68|a-5g7
call me back|68|d-4e5
call me on|68|a6b-6g5
call my|61|a5e-5
call on|55|a-5e5f6
call on the|68|a-5b7
call or|65|g7
call out|65|b5
call the|55|a11d-5e-8
call them|68|e6
call thi|63|d4
call to|54|a-16b-17d-9f-4g62
call to sai|68|a-6e-5g20
call whenev|68|b4
call with|68|
call you|58|c6d-7e7
callback|68|b6
caller|65|
calm|46|a7c-4e4f-4g-4
calv|60|a5b4d-7e-5
came|26|a-11b5d14f-7g15h-10
came ,|65|b-4e6
came about|63|a-4b4d-9e-4f-5g32
came about the|68|b5d-9g21
came across|61|a-10b-4c4d15e-6f8
came across your|68|a-4e-5f11
came and|65|a9
came at|68|a7d-4
came awai|50|a20d-14f-4
came awai want|68|a7
came awai with|65|d-5e9
came back|68|a4
came befor|68|b-4d-5e13
came befor the|68|b-4d-5e13
came down|63|a5d-4e-6
came down to|68|b5e-4
came for|58|a-13b-10c7d7e6f15
came for interview|68|a-7d16
came for the|68|a-6b-8c10d-6f19
came from|58|a4b-6c12d-8e10
came home|63|a12d-5
came in|45|a-9b23c-5e-16g-8
came in ,|68|b6
came in about|63|d-5
came in for|68|d9
came in on|56|b9e-5g-5
came off|68|b6
came on|63|a-10b9
came on the|68|a-7b9
came out|47|a-9b-6d19e-8f-9g20h6
came out in|68|a-4b-4c10
came out of|63|e-4g12
came through|55|a-13b12c-4d14
came through on|65|b4
came to|47|a-10c-5d5e-4g14
came to see|63|a-6b4e-4g9
came up|53|b-10d16
came up at|68|
camera|60|e-7h17
camp|68|a4b-5d10
campu|63|a4b6d-4e-4
can|14|a21d-31e21f-24g-8
can $|65|a-5b-7e7f12
can alreadi|68|b9e-8
can also|63|a4
can alwai|68|e5
can answer|65|
can answer ani|68|b4
can arrang|68|d6
can be|37|a5b5c-8d-8e-14f-10g-7h25
can be call|65|
can be in|61|a8b-6d6e-4
can be reach|60|a5d-4
can be with|58|b10d-4e-4
can bring|47|a18b-8d-8e-10
can bring it|65|f5
can bring my|63|a4e-4
can bring some|68|d6
can bring the|68|a5b-4
can bring them|68|
can call|56|a14b-4d-5e-10
can come|44|a-8b15c-4d-8f-4g-5h-4
can come by|68|
can come for|63|
can come in|56|a-15b22d-4e-4
can come to|65|
can do|41|a16c-6d-12e-5f-6g-6h-4
can do a|53|a4b6d-7e-9
can do the|68|a9
can do thi|65|a5
can drop|63|a-5b10d-4
can email|68|
can find|68|a6e5
can furnish|68|a8b-4
can get|58|b-5d15e-6g9
can get me|65|d7g11
can give|60|e4
can give you|63|d-7e6
can go|68|b4d-4
can have|61|a-10b-7d-6e20g6h11
can hear|68|b-4h19
can hold|68|e-4g14
can i|56|a-11c14e14
can i ask|65|a-8b-6c19e9
can imagin|68|a4b6e-8
can learn|65|d10
can leav|68|
can live|65|d-5e13
can live with|65|d-5e13
can make|61|a5c7d-6e-4
can make a|68|c9d-4
can move|68|
can not|36|a-19c8d-12e41f-10g11h-8
can not be|60|a4d-4
can not believ|68|a7
can not do|68|a5d9e-8
can not have|61|a-8d-5e18
can not sai|60|a-8b-10c-4e30g14
can not win|65|a-9d-4e24
can now|68|d7
can pass|63|d-4g13
can provid|63|d-4
can reach|65|g4
can reach me|68|a-4g4
can read|56|c8d6e-11
can read a|63|d9e-5
can ring|61|
can ring me|68|b4
can run|68|g8
can sai|63|e-4f8
can see|43|a10b-9c-5e13f-6g-4
can see me|68|a6
can see my|63|a8d9e-5
can see the|65|a-4e15
can see what|65|b5
can see why|58|b-4d-5e14
can send|44|a11c-4d4e-17f-4g-4h-4
can send it|65|a4d5e-5
can send the|60|b12d-5e-4
can send you|57|a4b-7d13e-4
can share|60|
can show|56|a9b6d-10e-6
can show you|61|a10d-6e-4
can spare|61|a-9c8d-5e12
can spare a|68|e10
can stai|65|a-8d-5e15f7
can start|55|a11b-4d-4e-4
can still|56|b-12d14e16
can suppli|63|b4e-6
can take|57|a-9c10d-5e13
can talk|54|a-4b-4c12d-12e23
can talk ani|68|b4
can talk to|68|e8
can tell|51|a13e-12
can tell me|68|a-5b10d-4
can tell you|56|a13b-8d9e-8
can work|56|a10b-6d-5
can work on|68|a-5e13
can write|63|a8b-7c9e-6
can you|49|a-19c-4d15e18g5
can you tell|54|a-10b6d-7e11
canal|56|d28e-8
cancel|68|
candid|38|a-32c-8d-28e62f-5g18
candid ,|68|e9
candid for|60|a-4b-4d-5e4g29
candid for the|65|b-4d-5e-5g33
candid had|68|a-10e24
candid i|60|a-7b-4d4e11g10
candid wa|68|e6
candid were|68|
candid who|68|d-6e9
candid with|63|d-7f10
candl|68|e4
candor|60|a7d-5e7
candor you|68|a5e-4
canteen|53|d12
cap|60|a20b-9c6e-9
cape|68|a5e5
captain|54|a9b-6e6
car|46|a16b-5c-4e-6f-6g-4h-4
car ,|63|a7b-5
car and|63|b-4d-4e10
car park|58|a7b-5e-4
caravan|65|a4b-6d8
carbon|65|a-4e-4f10
card|38|a7b-7c5d20e-11f-11g-7h9
card ,|58|d11e-6
card and|58|a9b-6
card for|68|e13
card from|65|b-4d22e-4h-6
card i|63|c5d-10h13
card in|61|a7d-6
card is|61|
card is good|65|a4d-4
card the|68|a4
cardiolog|68|b7e-4
care|37|a27b-12d-9e-4f-5g-7
care ,|61|a5d-4
care , and|65|d-4
care and|63|a5
care certif|65|d7
care for|58|d-7
care for my|68|
care home|63|d20e-4h-5
care of|61|a15b-4d-5e-8
care to|61|a6d-4
care to see|68|
career|52|c21d-7e-11
career i|68|a-4c9
carer|54|a4b10d-11e-8
carer in|68|
caretak|54|a5d-8e-10g7
carl|68|f9
carla|68|a7
carniv|68|b5
carousel|68|a-4d-4e21
carpent|65|a5d-4
carpet|63|a14b-6e-6
carri|42|a28c8d-14e-22f-7g-5h-5
carri a|61|a4c6d-5e-5
carri it|68|a5
carri on|68|a-4b5
carri the|65|a6d-5
cart|68|b4
carv|65|d8
case|36|b11c-11d13f-6g-6h8
case ,|60|a-6b12d-7
case i|61|a6b11d7e-9
case it|65|e7g4
case manag|68|b4
case studi|61|a4b-4d-6e4h12
case the|57|a-5b6d-10e7f12
case you|56|b4d16e-10f-4
caseload|60|
caseload of|68|
cash|48|a17c-5d-16e-13h5
cash ,|68|a5
cash offic|68|
cashier|65|b6d-5e-5f10g-6
cast|58|a4d4e-5
casual|68|c8e-4
cat|50|a-4b5d19e-11f-4
catalogu|54|a10c5d-4e-6
catch|57|b9e-5
catch me|63|
cater|63|b-10c13d-8e-4f6
cathedr|63|a10b-4e-5
caught|60|b-5d21e-7g13
caus|68|a5
cebu|68|b4
cedar|63|a6e-5
ceil|65|
cell|52|b6e-8h7
cell ,|65|b9
cell , 0|68|a-4b10
cell is|68|g7
cellar|56|a17e-13
cello|65|e-5
cement|65|a4e-4
cent|48|a24b-4d-12e-12f-4
cent ,|68|a7d-4
cent i|68|
center|42|b-8c-6d35e-6g-7h-6
center ,|61|a5b-5d4e4
center and|68|d18e-4
center i|65|a5
center in|63|a-4d16e-4
centrifug|65|
cereal|68|a-4d-4e9
cert|63|a5b-5e8
certain|61|b4d-4e-5
certif|37|a24b-8d8e-10f-11g-7h-6
certif ,|60|b4d4e-8
certif and|60|
certif ar|60|a10b-6
certif i|61|a4d12e-6
certif i can|68|d7
certif in|56|a12b-5d5e-8
certif of|63|e4
certifi|53|a9d-6e-7
certifi and|68|a4
certifi and i|68|a4
chain|50|a7b-10d4f10
chain of|65|a7d-5e9
chainsaw|68|d-4e5
chair|40|b-5d29e-8h-6
chair ,|60|a9b-5d7e-7
chair and|68|
chair at|68|a5e-4
chair i|63|b-5d8g4
chair in|65|a-4b5d11e-5
chair is|68|d-5e8
chair the|68|a-6b-5c14d-5f8
chairman|65|b4e-4
chalk|65|a-4d4e11
challeng|58|
challeng i|68|a4
chamber|63|a-8c22
chanc|37|a17c-10d-14e-11h-7
chanc ,|68|
chanc i|65|
chanc to|40|a23c-6d-14e-13g5h-5
chanc to be|68|e9
chanc to interview|68|
chanc to join|68|
chanc to meet|61|a10b-4e-7
chanc to sit|68|
chanc to talk|68|a10
chanc to work|63|b-4d5
chang|37|a-9b-11d18e16f-10g-8h17
chang $|63|a5b-4c13d6e-7
chang ,|68|
chang if|68|
chang in|63|a8b-12d-7e9h13
chang my|65|a-4d10e-4
chang on|63|b6d6e-5
chang the|54|a5b-5d9e-9h7
chang to|63|a-6d27e-4
chang your|68|a-4e16
changeov|63|a8b-4d-5
chapel|57|a22b-8d-4e-9
chapter|52|b-5c6h8
charact|65|d-4h10
charg|47|a7b-8c5d14e-11f-7
charg ,|68|
charg of|63|d-4
chariti|54|a13b-4e-10
chariti ,|68|a4
chart|52|a6d-6e-12f-4h19
charter|60|a4b-6c7e-4
chase|55|a4d-12g7
chase ,|68|d-4g11
chat|40|a-10c25d-13e-26f15g-10
chat ,|68|b4e-6f7g-4
chat about|61|a-4b-5c7d-9e-4f6h12
chat about the|63|b-4d-5e-4f7h13
chat and|63|a15b-4e-5
chat on|58|c7d-11e-4f4
chat on the|68|d-7f7
cheap|65|a9e-4
check|36|b20d-29e-17h5
check ,|63|a7
check , and|68|a4
check back|65|a-4b4d4
check i|68|a10
check in|51|a-14b19d-17e-9f13
check in about|63|b4
check in on|63|a-4b13d-6e-4
check it|65|a-4d-4e-4h6
check my|63|a7
check on|61|d-4e-6g4h14
check on the|65|a-6d-4e-4g5h15
check the|61|b11d-4
check whether|63|a-5c10
cheer|41|a23b-21c-7f8h-9
cheer for|46|a28b-13c-4d-6f-6g-5h-4
cheer for have|68|a4
cheer for see|68|a9e-4
cheer for the|54|a21b-6d-11e-7
chees|58|a-8d12h6
chees ,|65|a-7d17e4
chef|54|a11e-8g-4h-4
chef ,|68|d6
chemistri|57|a-8c13d8f4
cherri|68|b6d-7
chest|68|d7
chew|57|a5d-4
chew on|61|a4d-7
chicken|65|b-4d13
chief|55|a-5e11g18
chiefli|61|b-4d15e-4
child|53|a12e-11
childhood|65|a9d-4
children|38|a18b10c-8d-11e-24g-6
children ,|60|a8e-6
children and|63|a7b-4
children i|65|d-4
children i can|68|b4
children of|68|e13
children ward|65|d6
children with|68|b4d-4
chimnei|65|e4
chip|58|e9
chip shop|68|a8e-4
choic|44|b12d-21e5f-6g4h-5
choic $|68|a-11b19d-5
choic ,|68|
choir|52|b-6d-8e14
choir of|68|a6e-5
choos|41|b38c-6d-28e-13f-7g-8h-6
choos $|65|b14d-6
choos ?|54|a-13b22d-9e-5
choos ? $|68|a9b-5
choos ? i|65|a-10b12
choos ? my|68|a-8b10
choos me|63|a13b-4e-7
choos the|65|a4b7d-8
choos your|68|a6
chose|61|a-7b-4e23
chosen|52|a-12b8d-15e22f-4h11
christma|43|a6b-12c-5d13e16f-6g-4h-5
christma $|61|d9
christma ,|61|a8b-5d5e-5
christmas|68|a4e-4
chuf|58|a9b4d-5e-10
chuf to|61|a4d-4e-5
church|52|a6b-6c-4e4g4
churn|68|a6
cipher|68|a8e-5
circl|57|a-7b16d-13e-7f4
circl back|65|a-9b18d-8
citi|51|a-7b6d6e6
citizen|63|a6e-4
civil|54|a7
civil engin|65|a10
clai|65|a4d8
claim|47|c-5e-15f5g6h-4
claim adjust|68|a-7b7
claim for|68|
claim i|68|
clap|68|a-6d7e-4
class|39|a5c-4d-5e-4g-7h4
class 0|58|a14d-5e-9
class i|60|a10e-5
class in|61|a6d-7e9
class of|63|a-9e-6f5h10
class on|63|c5d-7e-4f5
classroom|68|a-7b5e7
claus|68|a6
clean|40|a25c-6d-11e-9f-8g-7
clean ,|63|a6d-5e-4
clean and|68|b4d-5e8
clean i|68|a5
clean job|68|
clean licenc|63|a13b-5e-10
clean record|65|
cleaner|55|e-5f-4g13
clear|42|b8c-7e-13g-6h4
clear ,|65|e7
clear a|68|
clear for|65|e-7f5
clear up|68|b5
clearanc|65|
clearer|65|e7
clearli|56|b4d4h-4
clerk|47|a8b14d-12e-5f-5g-6
clerk job|68|a-6e15
clerk job i|68|a-6e15
clerk posit|65|b5e-6
clerk post|68|a6b4d-6
clever|65|d-6h9
click|63|d-5e-5h18
client|43|a-4b4c9e-22f-7g-4h22
client ,|65|a7
client have|68|b10e-4
client who|68|b4e-4
climb|57|a11e-5
clinic|41|a10b-10d11e-11g-5h4
clinic ,|63|a5d8e-4
clinic i|68|a4
clinic is|63|d10e4
clinic with|68|a5d7e-7
clip|60|a-4b-5d15f-6h13
clipboard|68|b4
clock|52|a15b-4d-4e-10
close|35|b5d8e14f-12h-9
close $|68|b-4e10
close ,|57|a4d13e-4
close at|68|b12e-6
close book|68|a8
close i|68|b6d-4e10
close it|65|d12
close on|68|b4
close the|57|a-10d-9e27
close to|60|d17e-4
closer|60|c15d-12
closer to|61|a-5c16d-11
closur|63|a5e-4
cloth|58|a11d-6e-6
club|53|a16b-5c5d-6e-6
club ,|68|
clue|68|a4e-5
co|54|b4c-4d8e-11f4h4
co op|60|a5b-8d14e-5h9
co op ,|68|h11
coach|53|a-12b12f-4g4
coast|57|a-4d11
coastal|63|
coat|52|b-9c-4d33e-13h6
code|46|a-4c-4e-9g-4h18
code ,|65|d7
code is|68|a-5e-5h14
code sampl|65|
coffe|40|a4b-19c28d24e-13g-6h-6
coffe ,|65|c9d-6e-7f4
coffe and|56|a8b-6c18d-9f-5
coffe and the|60|a11d-5
coffe i|63|a9b-4
coffe machin|63|a-7b-4e11f5
coin|68|a-4d12
col|68|a-8b-5d18e-4f9
cold|43|a21e-23g-5h-5
cold ,|68|
cold chain|63|b-4c5e-4
cold store|61|a6b-5
colleagu|41|a-14b-6c14e14f14g-6h-7
colleagu ,|68|b-6c18f-5
colleagu for|68|
colleagu i|65|a-5d-4e10
colleagu i wish|68|a-4d-4e9
collect|52|a11c6e-17
colleg|47|e-8f7g-5h-4
colleg $|68|
colleg ,|65|a-4e8
colleg in|68|f7
coloni|68|a6b-4d8e-5
color|45|a8c7d-7e-7f-6g-5h5
color of|68|a4c7d-4e-4
color system|68|a4
color system for|68|a4
column|63|d17
column i|68|d14
comb|65|a13d-4e-4
combin|68|a4
come|19|a-7b17c-4d15e20f-22g-19h-13
come $|56|a-4b-5d26
come ,|58|a-11b9d12e10g-4
come ?|65|a-4b9d-5
come ? i|65|a-4b9d-5
come across|61|a6b-6e8
come again|65|e12
come along|63|a-6c15d-7
come and|45|a16e-6f-5g-4h-4
come and do|68|a8e-4
come and look|68|b4d-6e10
come and see|65|a-5c10d11e-5
come and work|56|a6e-6
come ani|68|a-5b5
come back|44|a-20b13c12e11f-6h-5
come back for|65|a-6b6
come back to|52|a-9b15c5d-18e4g7
come befor|61|a-4b10d-4e-4
come befor the|68|b6
come by|54|b7g-4
come by on|68|b7
come down|55|a-6e10
come down to|68|
come for|53|a12b-6e-7
come for a|63|a6e-4
come free|68|a-4e10
come from|52|a13d-14e-11h11
come from a|68|a11d-4e-5
come from the|63|a6b-5d-8e-7h17
come gladli|68|e8
come home|68|b4e-4
come in|43|b15c-5d-4e-16f-6g-6
come in $|68|a-6e7
come in again|65|a4
come in ani|63|a-9b8
come in for|61|a-7b8
come in i|68|a10e-7
come in on|65|a4
come my|60|a7d7e-6h-4
come my wai|68|a7d-4e-4
come off|65|a5d-6e15
come on|54|a7b-7d14e-8h5
come on ani|68|a-6d9h8
come on board|63|a7
come out|48|c7d-18f8g-4
come out ?|65|a-7b10e-4
come out of|61|b-6c13d-6e-7f7
come over|61|b-5
come round|58|e10
come through|63|a-4d12
come to|40|a5b14c5d-8e-15f-6h-5
come to a|68|g7
come to the|68|c11
come to work|68|a9d-4
come to you|52|b6d4e-11g-4
come up|44|a-20b-5c-7d20e41f-6g-4
come up again|65|e4
come up i|63|a-4e5
come up in|63|a-7d-5e24
come up on|65|a-7d4e17
come when|68|e6
come with|54|b8d6e-13
come work|65|a7
comfort|61|e13
comma|65|a-4e-5f4
command|61|a8b-5d-5e5
comment|55|a-16b-12c6d-9e38f-4h22
comment on|63|a-8b-7c10e21
comment on my|65|a-5b-7c11e16
commerci|61|c8
commerci properti|68|
commiss|60|a5b-4d-6e6
commit|61|a15b-11e-6g7
commit to|63|a13b-11e-5g7
committe|42|a8b6c-5d-6f-6g-4h-5
committe for|63|b-7d-5e24
committe ha|68|e7
committe i|68|a4e-5
committe meet|68|a-4b6
committe will|68|a-5d11e-4
commun|47|a6e-6f-4g-4
compani|33|c10d5g-13h-5
compani ,|60|a7e-7h7
compani and|54|a5b-4c8d6e-8
compani and i|65|a-8c11d12e-6
compani and it|63|a5
compani for|68|a4
compani ha|63|a6
compani i|53|a12d-4e-10
compani i have|63|a11e-4
compani i would|68|
compani in|63|a4c10d-6f-4
compani that|65|a-4e16
compani the|65|c5d-6e8
compar|57|f9
compens|68|a4
compet|68|a-7d6e14
competit|65|a-8e14
competitor|68|b7c13d-7e-4f-7
complain|58|a-4d20
complaint|50|a17d-9e-14f-4h12
complaint about|65|a9e-4
complaint i|68|a5
complet|47|a9b7c-5d-5e-9f-5g5
complet my|58|a14b-8d7e-6
complianc|60|a15b-5d-5e-5
compliment|63|b5d4e-6
comput|61|d-5e15
concern|53|b7
concern the|58|a6b5d-4e-10
conclud|65|a-7b8
conclus|68|a-4b10d-4
concret|61|a15b-4d-5e-5
condit|65|a8e-5
conduct|63|a7e-4
cone|68|d-5e10
confer|53|b-9c11d18e-12
confer ,|65|a-6c9e-5f5
confer in|68|a4d5
confess|63|a5d-4
confid|58|a5b-4d8e-6
confid i|68|
confid that|68|d12e-4
confirm|47|b16d-10f-5h-4
confirm me|68|b4e-5
confirm the|65|e11
congrat|65|a-10d24
congratul|46|a-20b-10c-7d81e4f-10g-4h-6
congratul on|55|a-5b-6d50e-10f-6h-4
congratul on the|58|b-4d32e-7f-5
congratul to|58|a-9d7e11
congress|68|d5
connect|42|a-62b-24c-5d-41e-31f127g-5h-10
connect $|54|a-19b-9c-7d-16e-10f45h-4
connect ,|68|a-12c-6e-4f21
connect ?|68|b-7c-4d-10e-5f28
connect here|65|a-16e-6f11
connect here $|68|a-12e-5f6
connect with|60|a-16b-7d-8e-6f29
connect with you|68|e-4f8
conserv|58|a19b-7h-4
consid|39|a-4b-14d5e48f-11g-7h-6
consid $|63|b6d-6e-5
consid ?|68|b5e-4
consid for|61|b-5d-4e11
consid i|68|d7
consid me|52|a5b-9d-7e18f-4
consid me for|60|b-5d-4e16
consid my|68|b-4e18
consid the|68|b4e10
consid the matter|68|b4e10
consider|51|a5b-5d-10e18f-5
consider $|61|a4b4e-8
consult|55|a9b-4d7e-4
contact|44|a-35b-7c-9d-9e-15f60g-6h-5
contact $|54|a-21b-8c-5d-8e-9f34
contact here|65|a-4b-4d-9e-5f22
contact here $|68|d-5e-5f17
contact me|63|a6
contact me if|65|a5
contain|61|a11b-4d-8e-5f8
content|63|a16d-6e-12
continu|45|a-15b9c5d15g-6h-4
continu to|52|a-10b15e-4g-4
continu to be|57|a-8b12d7e-5g-4
continu to think|68|e4
contract|42|a-5b19c-7d9e-8g-5h-6
contract ,|65|a-4
contract as|68|b6
contract as well|68|b6
contract in|65|a-5b8e4
contract with|68|a-4b4d8
contractor|63|a4b-5c13e-5
contribut|63|a6d10
control|52|a8b-5d8f-5
control room|63|a5d7f-5
convei|65|a6b-6d4
convei my|65|a6b-6d4
conveni|58|b6c11d-6e-5f-4
conveni $|68|a6
convent|65|a-8b4d5e6
convers|36|a25b-9c-4d-13e-7f-5g-7
convers ,|63|a10d-4e-7
convers about|63|a-4e-4f9
convers about the|68|f4
convers and|61|a5d-7
convers i|53|d-7h4
convers i have|65|a-4e8
convers in|68|d9
convers on|54|b4d-6e-4h4
convers on thursdai|65|a8e-4
convers with|63|a4
conveyor|61|a10e-6
convinc|56|a14b-5d-4e-5
convinc that|61|a7
cook|42|a13c-5e-14f-8g7h4
cook ,|60|a5b-6e-5g18
cook and|68|a12b-4
cook for|56|a-4b11d5e-6
cook on|68|a5d-4
cool|57|a17e-7f-4
cool to|68|a8
cooper|63|b-4g6
coordin|52|a12e-8
coordin job|68|
cope|65|a6b-5d9e-4
copi|48|a10b4c5e-10f-7h-6
copi ,|68|a4d-5
copi of|57|a12d-4e-9h-4
copi of my|65|a10e-4h-4
copi of the|68|
copper|65|a-5d10e-5
core|60|a10b-6d9e-4
cork|61|d-5e-4f6
corner|48|a4b4d5e-6
corner ,|68|a-5d6e7
corner in|68|
corpor|68|a-10c12d-5e9
correct|52|a16d5e-9h-5
correct and|68|b-5d8e4
correspond|65|a10e-5
corridor|49|a8b-4c-4g6
corridor the|68|b9d-4
cost|46|c-4d-4f-4g-4h6
cost me|63|d-5e-4
costum|61|b13d-8e-4
cough|65|a8b-5d6
could|21|a-16b4c22d-30e20g11h-10
could be|51|a5c5d-6f-4
could bring|57|a4b7d-8e-6
could bring the|65|d-5
could come|55|b5d-6e-7h6
could come in|68|
could do|52|b-5d10
could do a|65|a10b-6d6
could do better|65|b-5e8
could do it|68|d9
could feel|65|
could get|65|b-4d16
could have|52|b-8d-7e31
could have done|68|a-7e13
could hear|68|e7
could i|53|a-9b-11c46d-11e-5f-5g16
could i ask|68|a-6b-4c22d-4e4
could not|42|b-5d21e-12f-8g8h11
could not be|68|d-4h11
could not find|63|c10e-5
could not run|68|a5
could not stop|68|a-5d7h9
could point|65|a-8c13d-4e15f-4
could see|57|a9d-5
could see the|68|b4
could send|58|a9d4e-4
could send you|65|a13b-6
could share|65|a-11b12
could show|61|e6
could show you|65|
could somebodi|65|a-5e11g12
could start|65|
could take|63|a10e-5
could tell|55|a-10e4f7g15
could tell me|63|a-5b4e-4g18
could tell you|65|d4e4
could we|63|a-8b-10c21d-9e25
could you|35|a-28b34c-5d-24e-16f17h-7
could you give|61|b4e4
could you have|68|b4d7e-4
could you let|54|a-12b14d-7e-10g13
could you pleas|68|b5
could you sai|55|a-4b11d-11
could you tell|46|a-7b17c-4d-12e-12f-4g4
council|45|a-7b13d-14e-19f5g-4h16
council ,|68|a-4b8d-5
council ha|63|a-7b9d-5e-4f9
councillor|65|d8
count|36|a31c-9e-22f-6g-7h-4
count ,|68|a5b-4
count i|65|b6d-4f4
count i would|68|f4
count in|68|a4
count it|68|
count it a|68|
count me|55|a25b-8d-7e-9
count me in|60|a19b-6d-6e-7
count on|63|a6d-5e5
count the|54|a7b5e-13
counter|46|a12b-4d25e-12f-5g-7h-5
counter for|68|b-5d21
counter i|68|c10d6e-6
counter in|68|
counterbal|61|a7e-5
counterbal and|68|
counti|43|c-6d28g-5h-6
counti council|68|d6e-4
counti i|65|a11d-4e-5
counti i would|68|a8d-4
countri|50|b-11e18f4
countri ,|65|d5
countri i|65|a7
countri i wa|68|a6
coupl|63|c6d-11h16
coupl of|68|c6d-8
courag|68|a-7b-4d18e4
cours|35|a-14b-11c15d10e21f-4g-8
cours ,|54|b-5d8e6
cours , but|65|
cours and|65|a-6b-4d14e-5h13
cours i|55|a-7d7e8f4
cours i would|68|d-4e4
cours in|56|a-9e6
cours is|60|a-4b-6c4e11
cours of|65|a4
cours on|68|a-4e6
cours you|68|a-8c14d6
court|53|b7
courteou|61|a-5e18
courtesi|58|b-6d-4e20
courtesi of|65|e17
courthous|68|a7e-5
cousin|56|a-7b7c7d-7e6
coven|68|a5
cover|42|b-6c-7d6e30f-5g-5h-5
cover ,|65|b4d-5e-5
cow|57|b-4h10
cpc|60|a7d-4e-6
crack|52|a12b-5c-4d6g-4
crack at|68|d7
crack at it|68|d7
crane|53|d-8e-12f19g13
crate|68|a6d-4
cream|63|a5d6
crech|65|a-8b8d-4e4
credit|52|a5c4d10e-10f-4
credit union|60|a7c7d-7e-6
crew|40|a10b-4c-6e8h-7
crew ,|68|d12e8
crew for|63|a6d-5e-6
crew i|68|g11
crew of|63|d-5
crew on|68|d8
cri|56|b-8d7e12
crime|68|a-6e13
crisp|68|b-4d13
croissant|65|b4d-6
crook|68|a-5d8e4
crop|65|a-10c-6d5f20
cross|45|b-4c-6d15h-4
cross ,|65|b-4d5
cross for|63|a-5d12e5
cross for the|68|a-6d16e5
cross the|68|a5
crowd|63|
crown|68|
crust|68|d5
cry|53|d16
cry in|68|a-4d-6e21
cry in the|68|a-4d-6e21
cs|68|d-5
ctc|68|a6
cultur|60|a5b-6c13d-7
culvert|68|a7b-7e9
cup|54|a10b-5
cup of|61|e6
cup of tea|61|e6
cupboard|61|d5e-5
cure|68|a8e-4
curios|68|d13e4f-4
curiou|49|a-15b11d15e4f-6
curiou what|68|a6e7
current|42|a21c-5d-16e-15g-6h-5
current boss|68|a7d-4
current i|68|a6
current place|63|a6d-4
curs|61|a11d-8e-4
curv|61|d5
custodian|68|e-4
custom|39|a28c-9d-13e-11f-7g-7h4
custom ,|68|a6
custom in|68|e4
custom of|65|a9d-4
custom servic|68|b4
custom who|65|a9b-4
cut|41|a28b-11c-6d-9e-9f-7g-5h13
cut off|65|a9
cut the|58|a7d-4e-4
cv|48|a-5d22e10f-4g-4h-7
cv $|68|a4c13d-4
cv ,|63|b-5d5e11
cv i|68|
cycl|63|a7b-4
d|65|b4d-4
dad|56|a11d-6e-8
dai|17|a9b25c-10d-17e-11f-12g-5h-14
dai $|43|b12c-6d-11e-17g9h-4
dai ,|35|a-4b13c-8d-6e-19
dai , and|49|a-7e-5f5
dai , but|65|e5
dai , i|56|b10d-7e-6
dai , if|68|b6
dai , so|65|b4d-6e-4
dai , which|65|a7b4d-5e-4
dai 0|65|a8e-6
dai 0 to|68|a6e-5
dai ?|63|
dai a|56|a-6b-5d33e-7
dai a week|58|a-7b-7d36e-6
dai about|68|a5
dai after|54|a5b11d-8e-9g-5
dai and|49|c4d-7e-11f10
dai and i|63|a5
dai and night|68|a-6b10
dai as|61|d9e-6f7
dai at|60|d-4e4
dai at the|68|
dai befor|65|
dai center|68|
dai except|68|a-5
dai for|57|a-11b13d7
dai ha|65|a-9b8d-4
dai i|40|c-7d18e5g-7h-5
dai i am|56|a-8d21e-11
dai i have|60|a6b-8d14e-4
dai i hope|68|a-5e15
dai i want|68|b5e-8
dai i would|55|e9
dai if|58|d5e11
dai if you|65|a-6e17
dai in|52|a-7b4c5d-7e-9h7
dai in my|68|a-7b7
dai in the|68|a-7c9d-8e-4h12
dai is|65|d5e-6
dai my|65|a-4b9c8d-4e-7
dai nineti|68|e-4
dai notic|60|d-5e4
dai notic $|68|
dai of|52|c9d-7f-4
dai of my|65|b-4c14
dai of the|58|a-8b10
dai off|55|a14d-8e-8
dai on|51|
dai on the|68|e11
dai or|61|a-6c5d-5e8
dai or two|68|a-5c6d-4e11
dai that|55|a11d-6
dai that wa|68|a4d-4
dai the|56|a-5b17d-9e-7
dai thi|68|a4c9d-5e-4
dai thi week|68|a4c9d-5e-4
dai to|56|a8
dai unpaid|68|a-5e11g12
dai we|61|b6e-5
dai when|58|a8b4c6d-12e-5
dai whenev|65|a6
dai wish|68|b4e-4
dai with|57|d11e-6
dai without|68|a4
dai you|58|a7b-4
dai your|68|d9
daili|53|a8e-10
daili bread|65|a4
dairi|52|b-5c-8d9e-11g15h7
dale|68|
damag|65|d-4e5
damp|63|e4h7
danc|68|a4
dare|58|a5b-4
dare to|65|
dark|60|a7e-7
dashboard|63|e-5f9h7
data|47|a-5b6c-5d15e-13g-4
data ,|68|a5d6e-4
data analyst|68|
data set|68|a-8h9
databas|65|a-6d-10e17h11
date|34|a-20b54c-10d-31e-24f-10g13h-8
date $|68|a-4b12d-4e-4
date ,|56|a-4b13d-5e-7
date , and|68|
date ?|68|a-4b5e-6g11
date and|68|a5b-6
date by|58|b8d-6e-4
date by which|61|a-6b9d-6
date for|57|b8d-6e-7
date for the|60|a-6b11d-6e-6
date i|55|a-9b12e4
date i would|68|a5
date in|63|b5
date in mind|65|
date of|61|a-5b7
date the|65|a6
date you|63|a-5e11
date you ar|68|
daughter|46|a-10b11c-4f-4g-5h10
db|58|a7b-6d-4g6
de|68|d-5
dead|48|a6b13c-4d-10f-4g-5
dead keen|56|a5b12d-8e-8
dead keen on|68|a9b-4
deadlin|60|a15d-6e-7
deal|48|a-9b4d11e-13f-5g16
deal of|65|b4e-4
deal to|68|d7
deal with|61|b4d-5e-12g23
deal with the|68|g27
dealt|60|a7e-6
dealt with|60|a7e-6
dean|68|b6d-5
dear|53|a4b-8c5d-8e29f-4
dear all|68|a9d-4
dear all ,|68|a9d-4
dearli|54|a17b-5e-8
dearli like|55|a15b-4e-8
dearli like to|57|a13b-5e-6
debat|68|a9d5e-9
debt|68|d4
decad|63|a9e-6
decemb|53|b11
decemb i|68|a5d-4
decent|43|a14b-12e4g-5h-5
decent of|55|b-7d-13e25
decent of you|56|b-5d-12e26
decent to|65|a6d-6
decid|35|a-11b27d-28e-19f-11g22h-7
decid $|68|a10e-4
decid ,|60|d-4
decid ?|47|a-10b25c-5d-9e-9g-7
decid ? $|56|a14b-6d-5
decid ? i|56|a-15b20d-4e-5
decid about|65|a-4b10
decid about the|68|a-7b11
decid befor|61|e4
decid befor the|65|
decid by|65|a6
decid by the|68|a7
decid i|61|a-15b4g8
decid i am|65|a-7g9
decid on|65|a-8b12
decid on the|65|a-8b12
decis|35|a-35b23c-11d-27e37f-4g13h-7
decis $|65|e-5
decis ,|65|e5
decis ?|58|a5d-4e-5
decis ? i|61|a5e-4
decis expect|68|a-5b11
decis ha|60|a-7b14d-6e-9
decis ha been|63|a-5b9d-5e-6
decis i|61|a-8e18
decis is|56|a-5b-5e14f5
decis is like|68|e-4
decis on|65|a-4d-4e6g7
decis on the|65|a-4d-4e6g7
decis will|63|a-13b11
decis will be|65|a-11b10
deck|63|a9e-4
deckhand|65|b6d-5
declan|65|c14d-5
deed|63|a9b-4e-5
deep|65|a5
deepli|68|b-4d11
defend|68|a-6d18e-4
definit|65|b13d-4e-5
degre|52|a9c8d-10
degre in|60|a5c11d-4e-6
delai|60|e-7
delight|45|a14b-7c-4d15e-8f-5h-4
delight for|68|a-5b-4d18e-4
delight to|47|a18d5e-10f-5h-4
delight to be|68|
delight to come|68|a7e-4
deliv|61|d-4
deliveri|54|a8d-5e-5
demand|65|a11b-4e-4
dementia|55|a7b-5e-6
dementia care|65|f5
demo|54|a7d-10h12
demonstr|56|d-6e7
demonstr of|68|e10
deniz|68|a6e-7
dental|51|a4b-5c-5d17e-8
dentist|61|a7d-4
depart|41|a-4b9d12e-6f-7g-5h-6
depart ,|63|d5
depart for|65|
depart ha|68|b4d-4e-4
depart i|57|b6d-4e-4
depart i have|65|a4
depart is|68|a-5b9d-5
depend|68|e10
depend on|68|e10
depot|45|a6b-7d8g-5h-4
depot $|68|e4
depot ,|68|a11
depot i|61|a8e-6
deputi|55|a-7d9e9
deputi manag|68|a-4
describ|45|c-4d6f-7g-4h18
describ ,|61|d-5e-4f-4h15
describ , with|68|d-5f-4h18
describ the|58|a4b-7e-5h14
descript|65|a10
descript of|68|a9
deserv|49|a-8b-11c-4d37h-4
deserv a|58|d10
design|48|a-7b-7d-15e15f10h4
design for|65|d-6e-5h13
desir|56|b8d-9
desir to|58|a4b4d-7
desir to serv|68|b4
desir to work|68|a4b4e-5
desk|33|a-8b11c-13d15e-21f12g-12h-6
desk ,|56|d6e-5
desk , and|61|a-4
desk at|61|a9b-6
desk for|61|a5d-12e-5
desk ha|68|b5e-5
desk i|55|d18e-8f6
desk i would|65|a4d-5
desk in|60|a-6b8e-5
desk there|68|a-5b-4d15e4
despit|68|a4b-5d11
despit the|68|a4b-5d11
detail|54|a6e4f4
develop|54|b-4c9f6h-4
develop ,|68|a-8d8e11
deviat|68|b5
devot|65|a6
devot to|68|
diagnost|68|c-4f10
diagram|65|a-6h11
dialysi|61|a4b6d-5e-5
diari|54|a7d-9g13
diari ,|65|a5e-4
did|22|b9c7d5e20f-22g-12
did ,|60|a-6b4c4d30e-12f-4
did , and|68|a-5c-4d25
did a|63|a4b-5d5
did enjoi|65|d-6e12
did for|58|a4d-4e-5h8
did for the|65|d-11h10
did four|68|a4e-4
did i|56|a-10d-13e35
did i come|65|a-7d-7e24
did in|60|d-7e-5h10
did it|50|c-5d12f-4
did like|63|a-7b5e5
did me|65|a7b-4d-4
did me good|68|a5
did my|54|a16c-4e-10
did my level|68|a8e-4
did not|34|a20c13d-18f-10g-11h-9
did not expect|60|a12e-6
did not get|60|c15d-7
did not go|68|a4
did not have|68|a5d-5e8
did not know|61|a7e-4
did not like|65|b-4c9
did not look|68|
did not want|68|a4
did sai|63|a-4d5e-5
did six|65|
did that|65|a-7b6d4
did the|43|a-8b5c-7e8f-8g12h4
did the trial|65|a-8b15e-6g14
did three|65|b7d-4
did two|60|a6e-4
did with|68|a-8b5e9
did with the|68|a-8b5e9
did wonder|68|e9
did you|57|a-12b7c26e-8
diesel|60|b6e-10
diet|68|a5
differ|45|a-8c11d-10e18f-4g-4
differ ,|68|a-11b-4c11e17
differ answer|68|d-4e8
differenti|68|b5
difficult|60|a8b-4e-4
dig|65|a5d5e-8
digger|68|a7e-4
digit|54|d10e-6
dine|65|a4d-4
dinner|47|a8b-4c15d6e-14f-7g-4
dinner ,|63|a-4b-5c18d4e-4
dinner hour|68|b4
dinner i|68|a4
diploma|49|a14b-5c-4d4h-5
diploma ,|63|d9e7
diploma , and|68|a4d13e-4
diploma in|63|b-4d6f6
direct|56|c6e-5
direct ,|68|a9
directli|61|c11d-6
director|43|a-10c-6d12e6f8g-5h-5
director ,|60|b-4d5e9
director , and|68|d4
director i|68|d9e4
disagr|68|a-5d6
disagre|65|d-7f6
disagre about|68|d-6f7
disappoint|49|a-20b-6d-15e61
disappoint ,|55|a-15b-4d-10e39
disappoint , of|68|e9
disast|68|a-9b7d6
discharg|65|a10e-4
discount|65|b-7h9
discoveri|63|a7b4d-7
discret|68|e-4
discuss|41|a20b-11d-19e4g-5h7
discuss ,|68|a10e-7
discuss about|65|d4e4
discuss of|61|b-4d-6h9
discuss on|65|
discuss the|60|a12b-6
discuss with|68|e12
dish|65|a-4b-5e29f-4h13
dishwash|65|d11
dispatch|49|a10b-6c4d-11e7
dispatch for|65|
dispatch for a|68|
dispens|65|b4
dispensari|68|a-7e10
dispos|58|a10b-4e-6
dispos for|65|a6
disput|63|a6b-7d18e-5
dissert|65|a5e-5
distinct|57|a5d7e-6
distribut|65|a5e-5
district|50|a-9c5d15e-10f-4
dive|65|a-5c9d4
divis|63|a-6b4e13
diwali|63|b5d10e4
do|15|a9c15d11f-23g-5h-11
do $|60|a5d-9e-7f10
do ,|53|b-6d4g-4h9
do , and|68|a4d-5
do , i|68|a-4b5e-5
do a|44|a7b6c-5d18e-12f-6g-6h-4
do a trial|68|
do all|68|
do and|65|a-5b-4e4h9
do and i|68|a-8e5h9
do ani|68|d7
do appreci|68|e10
do better|56|a-9b-12e25g18
do for|58|a-4
do get|65|a5b-7d-4e-4g15
do hope|60|b5d-6e6
do i|52|a6b7e-5f-4
do i am|68|
do i have|63|d6
do if|61|a6b-4d-4e10
do in|56|a4e10
do in the|68|e9
do is|65|
do it|39|a10c4d14e-18f-7g-7h-6
do it again|65|a5d7
do it for|54|a14b-4c5d-7e-11
do it in|68|b4
do it now|65|a-7d25
do it with|60|a12b-4
do let|68|a-4c11e7
do let me|68|a-4c11e7
do my|65|a11e-5
do not|28|a-12c21d-8e17f-7g5h-7
do not bother|63|
do not forget|68|e6
do not frighten|65|a5e-4
do not get|61|d-4e6
do not hesit|68|a5
do not know|50|a-11b8c22f-6g-4
do not let|61|b8e-8
do not make|68|a5e-4
do not mind|53|d11
do not sai|68|e5
do not see|68|b5
do not talk|65|a5b-4d12e-6
do not want|55|a-7b6c12d-11g7
do on|65|b5e-4
do so|61|a6b-4c5d6e-6
do thank|56|a-7d-8e28
do thank you|57|a-6d-7e24
do that|57|a18e-11
do the|39|a15b-17c-4d21e-16
do the same|57|c6e-5h7
do thei|68|b-5d-4g14
do thi|52|a10d-7e-4
do thi for|68|a8
do thi work|60|a4d-4
do think|68|e16
do to|68|a-6d8
do understand|63|a-10d-4e16
do want|56|b9d-6e-9g-4
do want the|68|e-4
do want to|61|b8d-4e-6
do well|63|d6e-4
do when|61|a5
do when a|65|
do with|51|c-4d5e-10h12
do with a|58|e-4
do with my|68|a-6b4d7
do with the|65|a5
do you|35|a-25b33c30d-10e-20f-12g-5h-8
do you have|55|b12d-5e-4
do you know|47|a-15b24c14d-19e-15f-5g6
do you pai|68|a4
do you still|63|a-6d24e-8
do you think|50|b9c4d-12g-4
do you want|68|a-5b9
dock|56|b4d18e-8
doctor|49|a19b-8d4e-5f-5
document|50|a14d-8e-8f-4
document ,|68|
document you|68|
documentari|68|d-4
doe|31|a10b-11e15g-10h-5
doe ,|63|a9d6e-9
doe a|68|b-4d17f-4
doe it|63|d-8e5
doe make|68|a-4b10e-4
doe not|41|a4b4c-6d-19e19g-7h-6
doe not bother|68|a8d-4
doe not scare|68|a8
doe not work|68|a-7e16
doe that|65|d-5e4
doe the|50|a9c7d6e-13f-7
dog|42|a-6c-7e12h-5
dog i|65|a8e-4
dog sinc|68|b-6d9
dollar|60|a8b-6d7e-4
dome|68|e5
donat|68|a6e4
done|31|a4c-7d34e-14f-15g-12
done a|61|a-12b4e9
done about|68|b-4d6e-4
done and|65|b-5d6e-4h10
done befor|68|e-4
done better|68|e5
done by|68|
done for|65|a-4h12
done four|68|a5
done i|65|b-5d20
done in|65|a4d6
done it|63|d13
done my|65|a-6d11e-4
done on|60|d28e-6f-4
done on the|65|b-4d25e-5
done sinc|60|a10e-8
done so|63|a4e-4
done that|68|a6
done the|60|a5
donkei|65|d6
donor|58|a13b-4d-4e-5
donor who|63|a9e-4
door|38|d5e23f-4g-8h-7
door ,|60|a10d-6e-8
door , and|68|b5d-4e-4
door and|65|a5b-4c7d-5e-4
door i|65|a5e-6
door in|68|a-5b-4d19
door on|68|a-9e19
door wa|68|d11e-4
dori|68|d11
dot|68|a7b-4
doubl|51|a14b-5d-10e-5f5
doubt|57|a4
dough|58|b6d-7
dovetail|65|a8d-5
down|26|a29c-14d-14e17f-16g-17h-8
down $|65|b8d-4e-6
down ,|54|a-4c-4d4e11
down ?|65|a-7b-4c-4d-5e29
down a|58|a-5b11d-8e4
down and|56|d6
down as|61|d-7e-7h15
down at|68|a7e-4
down by|68|d-4e16
down for|55|e15
down for the|68|a-4e7
down for you|65|a-5b5e6
down from|65|a9e-4
down i|57|a-5b9
down is|68|
down my|65|d-5
down the|48|a17d-9g-4h-4
down the road|65|b-4d-6e19
down to|44|a16c-4e-14g-4h-4
down to the|50|a18d-9e-11
down two|65|a-12b17e-4
down what|65|e7
down what i|68|e8
down with|58|a6e-6
down with the|68|a4
doyl|68|e-5g15
dr|41|a14d-20e-6f-7h5
dr lindqvist|68|a13b-5
draft|55|b-9d-8e-11f-4h28
drain|60|a7b-5e10
drainag|63|
draw|41|b-11c-4d32e-13f4g5
draw ,|68|a4e-5
draw of|63|a-9d19e-4h12
draw of the|68|a-9d9h14
draw on|68|d10
drawer|52|a6e7
drawn|52|a-10b8c-4e-10f-4g12h11
drawn up|60|a-6b7d-5e-5g15
dread|68|a8
dream|49|a6b9e-11f-4
dream about|68|b5
dream of|65|a-5b12d-6
dress|68|a7
drew|55|d-4h14
drew on|68|a-4b5d-7e-4h12
dri|63|d-5e8
drift|68|a4
drill|53|b-7d12e6f-4h11
drill ,|68|b4e-5
drink|60|a8e-8
drip|68|a5d6e-5
drive|38|b-10c-8d8e7f4g5
drive a|65|a-9b-5d10e-6f22
drive for|61|a4b5d-6
drive home|68|a5
drive licenc|68|e9
drive test|68|d6
drive the|56|d15
driven|54|a9d-6
driver|41|a15c-7d-14e-11f6h-5
driver job|63|a-4e4
driver on|65|e-4
driver who|65|a4
drone|61|a-4b-9d28e-4g5
drop|38|a12b6d5e-26f-11h7
drop a|60|d10e-6
drop a line|65|a-4d14
drop in|61|d4e-5h9
drop it|65|b6d-5
drop out|65|a7d-5
drop the|61|d5e-5
drop them|63|b7d-6
drop you|54|a-4b-9c9d18e-10f-4h10
drop you a|56|b-7c10d21e-7f-4
drove|52|a9d-11e-4f6
drove a|68|
drove home|68|
drug|60|c8e-5
drum|63|a5
dry|45|b-9d10e7f-4h5
dryer|68|c12d-4
duchess|68|a-7e8
duck|60|d-5
due|58|a7b5d-6e-8
dunmarrow|68|
dunmor|65|b10d-6e-4
duplic|61|a6d-4e-4
durban|63|b-4c13d-5
dure|45|b-6c13e-9f-7g-4h7
dure my|65|b-4d5
dure our|65|c11
dure the|54|c9f-4
dure the interview|68|a-4b-4c13e4
durham|68|
dust|56|a5d-8f6
dust settl|68|b8e-4
dust settl ,|68|b8e-4
duti|61|d5e-7
dy|65|a7e-5
dye|68|a9c8d-7e-5
dynam|68|d9e-6
dyou|65|b7
dyou reckon|68|
e|61|b7d-7
each|36|b-7c-7d12e-16f-9h33
each month|68|b5
each morn|65|b6d-5e7
each morn until|68|a-7b8d-4e9
each of|56|a7d-9e-7h10
each of the|68|
each of them|63|a11d-6e-5
each other|54|b-6d19e-6
each time|63|d6e-5g12
each week|68|a-7b7d11e-5
each year|63|a10b-5e-4
eager|52|a11b8d-8e-11
eager to|53|a10b4d-7e-10
eager to join|63|
eager to take|68|
ear|50|c4d8e-7g-4
ear ,|68|a7
earli|41|a8b15c-7d-11e-23f8g-7h-5
earli ,|61|a5b5d-8e-6
earli and|68|a7
earli i|68|a-8b4d8
earli morn|68|a6b-4
earli to|68|a-6b10d9
earlier|58|a5b-10d16e-6g8
earn|58|a-7e8h8
earn it|63|a-5d6e-4h9
earnest|68|a-4c16
earth|65|a14b-4e-5
eas|63|e-5f6
easi|52|b-4d17e6f-4
easi to|57|a-5e11
easi to reach|68|a-6b5d6
easier|58|a-6b5d-9e20
easili|68|b-4d-4e4f11
easter|47|a-5b14c-4d9e-10f-5
easter ,|60|a-4b8d-6
easter and|68|e-5
eastgat|68|a4
eat|52|a27b-10d6e-18
eaten|63|a5d5e-4
ecologist|63|a-6d16e-4
ed|68|a6
edg|63|b-4e5
edit|58|a6d-7e-7h14
editor|65|b5
educ|61|a5c9d-5e-4
eel|68|a4
egg|68|a-8b8d-6e-5f9
eid|68|a-7b-5d28
eight|34|a29c-5d-16e-18f-9g-8
eight ,|60|
eight , and|63|
eight and|65|
eight and a|68|a6
eight i|68|a9d-7
eight month|65|a5b-5
eight year|41|a25d-14e-13f-5g-4h-5
eight year ,|56|a16b-7d-4e-6
eight year and|61|b4c6d-5
eight year i|68|a7
eight year in|61|a7d-5
eight year of|63|a-5
eighteen|49|a6b-4e-4f6g-4
eighteen month|61|a6d-5
eighteen year|65|d6
eighti|55|b4c4d-5e-6
eighti peopl|65|c6d-5
either|44|b23d-20f-6h-4
either wai|53|a-12b13d-9e12f-4
either wai $|65|b-6c4e20
either wai ,|68|b11d-6e-4
elbow|63|d10e-7
elderli|68|a-7b7
elect|68|b5d-4
electr|54|c25e-13f-4
electrician|60|b6c7d-4e-5g-4
electron|68|a4
elev|65|h7
eleven|34|a36b-5c-9d-4e-21f-7g-9h-5
eleven dai|65|
eleven minut|65|a10d-4e-4
eleven of|63|b-4d5e5
eleven of the|68|e7
eleven thousand|68|a5d-5
eleven time|65|a-7d18
eleven week|68|h10
eleven word|68|a4
eleven year|45|a11b4c-4d-10e-15g-5h-4
eleven year ,|63|a6
eleven year of|61|a-4e-4f8
eleven year on|65|a4d-4
els|37|a12b-12e6f-8g6h-7
els $|60|a10b-6c6d-6
els ,|60|a4c8e-9
els i|55|a5b-6
els i can|68|a5e-4
els i have|65|a5
els that|68|e4
els you|58|a4b-5e-6g20
els you need|61|b-5e-5g21
elsewher|63|a-8e24
email|36|a-29b20c-5d-29e59f-12g5h-9
email ,|68|
email ?|68|b-9c10g13
email i|56|a-7b-7d-7e41
email is|68|a-5
email on|63|a-6d-5e11
email on my|68|d-5e11
email wa|68|a-4e14
employ|56|a-8b-4c7d5e-5f10
employe|63|b4
empti|56|b-6d10e9
enclos|54|a-11c-4e-20f-8h66
encourag|60|a-15b-7c19d30e-8
end|29|b12d13e-5f-8g-8
end $|61|a6b-6
end ,|50|b-6c6d23f-8g-4h-4
end , and|60|b-6d17
end ?|63|a-4d15
end ? $|65|b-4d16
end i|57|d8
end in|61|b12d-10e-5
end of|37|a-5b8c5d-15e6f6h-9
end of it|68|b-5e5
end of june|65|a-6b7d14e-4g-4
end of my|68|e6
end of the|43|b-5c11d-17e14f12g7h-7
end up|58|b13d4e-9
end up in|68|b16d-4e-8
end with|65|a10d-5e-4
endors|61|a7c-5d-6e-4f8
energi|58|b-4d-7e16
energi ,|68|a6
engag|68|a5d-4
engin|41|a25b-6c6d-20e-13f6g-6h-6
engin $|68|a11d-5
engin i|68|a5
engin in|68|e6
english|40|a17b-17c-7d-18f-8g5h28
english ,|61|a-11d-5h25
english and|61|a6d-4e-4
english at|68|b-4e-4g22
english i|68|e-4h14
english is|68|a6
english on|68|a9
english wa|68|d-4e16
enjoi|30|a7b-21c-6e13f22g-8h-5
enjoi be|61|b6d-4
enjoi everi|68|d16e-5
enjoi everi minut|68|d16e-5
enjoi hear|61|e-7f4h8
enjoi hear about|65|a7
enjoi it|54|a-9d23e-6g8
enjoi it more|65|d14
enjoi learn|55|a11b-4e-5
enjoi learn about|60|a8e-4
enjoi learn more|65|a4
enjoi meet|56|a5d-11e15
enjoi meet the|63|a-9d-9e15f6
enjoi meet you|68|a6e4
enjoi our|53|b-6c5e-8f8
enjoi our convers|60|d9
enjoi see|68|a5d-4e-4
enjoi see the|68|a5d-4e-4
enjoi the|44|a-5b-11d7e28g-6h-5
enjoi the long|63|a14d-5e-4
enjoi the new|68|d-6e17
enjoi work|68|a5
enjoy|65|a25b-5d-15e-4
enni|65|d-4
enorm|68|a5c12e-5
enough|40|b5c5d-12e17f-8g-7h-6
enough $|68|a-5b5d6e-4
enough ,|63|d-10e10
enough for|63|
enough i|63|b-4c8
enough to|51|b4c6d-5f-4
enough to be|68|a6d-4e-5
enough to sai|68|e5
enough to tell|68|a-4b5d6e-6
enquir|61|e-8g9
enquiri|68|
enrol|61|b4d-7g12
enter|63|d-5
enthusiasm|65|a-6b6d-5
enthusiast|58|a5d9e-6
enthusiast about|61|d9
enthusiast about the|61|d9
entir|58|a4b-4d-4e8
entiti|68|a4
entranc|65|d-5
entri|61|d-4e4
entrust|68|a9e-5
envelop|65|d-10e4h11
equal|68|
equival|68|a6b-4
error|57|a6b-5d5
escal|65|a4
escap|68|a-4e7
especi|49|a19d-10e-7f-4
especi for|63|b5e-4
especi the|58|a10b-4d-4
essai|63|a10b-4d-4e-9h12
establish|68|a5e-4
estat|52|b5c6d-4e-8
estat ,|65|a7e-4
esteem|68|a4e-6
estim|60|a4b-15c-4d-8e-7f14g27
estuari|65|a-4d12e6
ev|63|a5e-4
evacu|68|
evalu|60|d4
even|27|b-7d13e14f-6h-10
even $|58|a-5b7d10e-7
even ,|50|a4d-8e-9g13h4
even , and|65|a4d-4e9
even a|68|a-5e10
even and|65|a-4c13d-4
even ar|63|b5
even at|61|a-5b4d5e9f-5
even class|61|a-4b-5c4d-5e11f5
even cours|68|d-7e14
even i|56|a6b-6d7
even if|52|c5d-5e4f-4
even if i|65|b-4c8e10
even if it|61|
even if you|68|b5d-4
even in|61|a-8b-4f13
even more|55|a12b-5d-9e-5g11
even more i|68|
even on|61|a-6b7d-4
even so|65|
even the|55|a4b-4d8e-9f5
even though|58|a7b-4
even though i|68|a8d-4
even when|68|a6
even with|65|e6
event|60|a-8b9d-6e-4f5
ever|30|a-24b-24d83e26f-14g-12h-12
ever a|65|a-6d25e-5
ever come|68|e7
ever had|68|a9e-5
ever i|65|b4
ever let|68|a5d5e-4
ever need|50|a-20b-12c11d34e9f-4
ever need a|56|a-10b-8c9d27
ever pass|65|a-4d20e-5
ever short|61|a-11d10e7
ever short of|68|a-6d6e6
ever sinc|60|a4d8e-4
ever so|58|a11b-5d4e-8
ever so much|65|a10d-4e-4
ever stuck|68|a-5d-8e27
ever to|68|e8
ever want|56|a-11b-5d14e17
everi|27|a35b-10c-15d26e-25f-12g-17h-11
everi bit|60|a-5b5e5
everi bit as|61|a-4b6e-4
everi dai|49|b15d-7e-15f-4g-7
everi dai ,|65|a6d4e-6
everi even|65|d5e-5
everi fridai|68|d14e-7
everi good|65|a7d-5
everi good wish|65|a7d-5
everi minut|65|a4d13e-5
everi mondai|65|
everi month|61|b-4d12e-5
everi morn|63|b9d-7e-7f12g-4
everi night|68|b5d-6
everi on|58|a4b-5d9e-5
everi on of|61|b-5d11e-5
everi shift|68|a5
everi success|58|a-11b-4d-5e23
everi success $|68|a-5e13
everi success with|65|a-7e12
everi week|65|a-5b4e5
everi year|68|a10
everybodi|45|a-7b8d10e-15f-5g-5h-4
everybodi in|65|
everyon|38|a4b7d12e-11g-8h-7
everyon ,|68|a9
everyon about|65|b7d-4
everyon and|65|
everyon at|60|a-5d20e-5
everyon at the|65|a-8d26
everyon i|61|d-4e-5f10
everyon in|65|a-7b7c13d-8e4
everyon is|68|d14e-6
everyon on|68|d11
everyon on the|68|d11
everyon wa|68|a5
everyon wa so|68|a5
everyon who|68|b5d-5
everyth|39|a-11b7c-8d16f10g-7
everyth ,|63|a-11b4d5e13
everyth from|68|a6e-4
everyth i|61|d12e-6
everyth in|68|d-4h8
everyth is|65|b4d-4
everyth you|61|a-6d13e-4f9
everywher|68|d6
evid|60|e7
ew|65|b-4d-6e13
ex|68|b-5f11
exact|68|a5
exactli|45|a21b-5c-7e4f-6g-4h-4
exactli that|65|a6
exactli that ,|68|a5
exactli the|58|a12b-4d-5e-4
exactli thi|68|d8
exactli what|63|c-5e24
exam|46|c16d16e-11g-5h-4
exam ,|65|d-5e-7f13
exam i|68|c10d-6
exam in|68|a-5b-4c12d9e-5
examin|54|a7d-9e6
exampl|50|a8d-10e-6f-4h6
exampl ,|68|a7
exampl of|58|b4d-4
exampl of the|68|
excav|65|a-4d-6e15
excel|56|a7d-8
except|53|e-7
exchang|54|a10b-6d4f-4
excit|45|a11c-5e-14f5g-5
excit about|53|d-5e-7f7
excit about the|57|a8e-4f-4
excit about thi|63|a-11f12
excit to|58|a9b-4d-4e-4
excit to join|68|f5
excus|61|a-13b5d6f12
execut|60|a-5b4g11
exercis|49|b-6d-14e12f-5g7h20
exercis ,|65|a10d-4e-5
exercis is|68|a-9d-4e7h18
exercis with|65|d-4g11
exercis with the|68|
exhibit|61|d4e-4
exist|51|b7c-4d5e-15f6h-4
exist ,|63|b4e-5
expand|68|c10d-8f8
expect|34|a10b16c-12d-11e-18h-9
expect ,|61|a-4b6
expect a|56|d6g9
expect a call|65|b-4d-4g13
expect it|65|b-8e-4g10
expect the|60|a-8b8d8e-4
expect to|45|b9c-5d-14e-12
expect to be|63|a5
expect to decid|58|a-5
expect to hear|61|a-4e-5f5
expect you|68|d15
expect your|60|a19e-7
experi|38|b-10d-25e53f-5g-7h-6
experi ,|57|a-12d-4e19f7
experi and|68|e5
experi for|68|
experi for me|68|
experi i|63|a6e4
experi i would|68|a6
experi in|55|a4d-5e12f-4
experi of|68|a5e-4
experi wa|68|a-7e14
experi with|65|a-8c10e5
explain|37|a21b-8c-11d-19e17f-11g-7h17
explain ,|65|a8d-4
explain a|65|a4d-4e10
explain a lot|68|d-4e11
explain it|58|a8b-4d-5e4
explain it to|68|a6
explain me|63|e6
explain the|48|a13b-4c-4d-7e5f-5g-4h4
explain to|58|a4b-5d9e-6
explain to me|63|b-5d12e-5
explan|58|a7b-8d-5e4
explan of|61|a15b-5e-8
explan of why|68|a7e-6
explor|65|c26d-5f-6
expo|65|a-7b-4c5d20e-4
export|61|d9
express|57|a13d-5e-5
express my|60|a15b-5d-4e-5
express my sincer|68|
extend|68|b-4d12
extra|57|b5d-10e4
extra pair|68|a-4d-7e11
extra pair of|68|a-4d-7e11
ey|42|a14b-11c-6d-7e28f-8g4h-6
ey ,|65|
ey and|68|a4b-4d4
ey for|68|a8d-4
ey on|60|b-6d15e12f-4
ey on the|68|b-4d12
ey open|63|a13b-4d-5e-5
eyebrow|68|a4
face|47|a11b-5d-13e-13f7g-4h12
face ,|63|a6d-7e-4f6
face , and|68|a5
face the|68|d10e-4
face to|63|b8d-6e-5f6
facil|65|d-7f12
fact|57|d-13e13h16
fact that|68|a4e7
factori|60|a5d-4e-5
faculti|68|d6
fail|49|a-6e6f5
fail on|68|a5b-4d-4e5
faint|68|a-4b8
fair|35|a-10b-9e39g-10h-8
fair ,|58|a-4b-4c7e11
fair , and|68|e7
fair and|56|c-4e-4f9
fair bit|68|b4d-4
fair enough|63|a-6d-7e16
fair i|63|a-4b-5d19
fair i have|68|b-5d15
fair in|68|c13d5f-4
fair on|61|d-4e5
fair plai|60|b-4d-4e15
fair plai to|63|e9
fair you|60|a-5b-5d21e-6f5
fairli|68|a10d-4
fake|68|a-8d15e11
fall|43|a-6b-4d14f-4g-4
fall i|63|a-8d13
fall on|68|a5d-4e-4
famili|37|a12b-5c-8d14e6f-10g-7h-6
famili ,|61|a4b-6d-4e11
famili and|68|b-4e10
famili ar|63|b-4d5
famili i|61|d8
famili who|65|a10d-4
fan|57|a7b5d-9e6
fan of|65|a5b4d-5e9
fanci|60|a6e-5
far|43|b22c9d-7e-21f-8g-5h-5
far as|63|e-4
far i|68|a9b5d-4e-4
far more|65|
far the|65|a-4b11d-6e-5
fare|60|e11
fare ,|68|d-5e15
farm|48|a11b4c7d-4e-15g-4h-4
farmer|54|a14b-8e-10h9
fascin|68|a4
fast|48|a9d-16e26f-7g-5h-4
fast ,|60|a-4d-7e18
fast , and|68|d-5e8
fast learner|65|a15f-4
faster|63|e10
father|50|a13e-5f-4
father sai|68|a-7e14
fault|51|a-4b-4d4h5
favor|61|b-4
favorit|56|a10b-6d-8e-6h12
fear|54|a18b-6d-5e-6
fear i|65|
februari|43|a-14b20c-6d14e-8g-5h-5
februari ,|58|e16f-4
februari 0|68|a-6b8
februari about|68|d12
februari about the|68|d12
februari and|65|b12e-5
februari i|57|b-4e-9f9
fed|60|a8b7d-7
fee|60|b4d-6e-4
feed|48|a-7b23e-5f-4g-5
feed ,|68|d5
feed and|65|a-10b16e-6
feedback|58|a-11b-6e39f-4
feel|34|a19b-16d-25e22g5h-8
feel ,|68|a-6e15
feel at|55|b-8d-4e26f4
feel at all|68|a-6e27
feel at eas|68|f7
feel at home|65|a7
feel for|60|a7d-6e-4
feel for the|68|a6
feel free|61|a4e-5f5
feel free to|61|a4e-5f5
feel i|58|a5c8d-4e-7
feel it|68|e-4f11
feel like|54|a8b-8d8e-7
feel like a|65|d4
feel that|57|a4b-5e4
feel when|65|d-5e15
feet|56|b-4g17
fell|49|a4b-7c-4d-9e18
fell off|65|a5
fell short|60|a-7b-5e24
fell short ?|68|b-4e11
fella|54|a-10b7d-7e10g10
fella with|68|a-4b7d-4e-8g16
fella with the|68|a-4b7d-4e-8g16
fellow|56|a-12b-5d-9f36h-4
fellowship|68|a-4b4e5
felt|47|a27b-15d-14e11f-4
felt at|63|e4
felt at home|63|e4
felt like|68|a9b-4d-4
felt the|68|a9e-4
fen|68|
fenc|61|a4e-5
fenwick|68|a5e-4
ferri|47|a-8c-6d37e-9f-4g-4h4
festiv|54|a-7b4d21
fetch|65|a4e-4
few|42|a-5b-8c17d5e7f-5g-5h5
few dai|63|a-7e18
few line|65|a-6b-4e13h15
few of|61|a4d-4
few peopl|68|a-7c8d-6f6
fewer|65|a5d4e-5
field|46|c8d7g-4h-4
field season|68|a6e-4
field wa|65|a-4c9d-5e5
fifteen|50|a17b-5c4e-13f-4
fifteen ,|68|a8d-4e-4
fifteen minut|68|a-6c8d6
fifteen year|57|a16d-8e-10
fifteen year of|65|a11d-5e-8
fifteenth|68|a-5b12d-6
fifth|58|a-4b6e11
fifti|47|a17b-7c-4e-5f-4g6
fifti eight|68|a8d-4
fifti minut|58|a8d-4e-7g10
fight|65|d-5h11
figur|44|d-9e5f-5g-4h21
figur ,|63|
figur ar|65|a-11b-4c9d-6e10h9
figur i|65|a-6e19
figur the|68|b4
figur you|68|e-7
file|39|a-8b16c-6d-27e5f-9g-6h24
file ,|63|d-6e4
file , i|68|d-5e8
file and|68|d-6h12
file for|68|a-6b5
file i|63|a5d-4e8
fill|46|a-14b22c-6d-22e12f-5g8
fill ,|63|b7d-7g-4
fill ?|61|a-5b4d-4e-6g17
fill ? i|68|a-4b8
fill in|65|d-8e17
fill in the|68|e-4
fill it|63|a-9b6d-4e11
fill it ?|68|b9e-5
film|56|e-5f6h15
final|45|a-11c-5d15e20f-6g-7
final ,|68|a-6b-5e31
final in|68|b-4d14e-4
financ|54|a8b-7c10d-8e-5
financ director|68|a6
financ offic|65|a4b-5f8
financi|68|
find|31|a8b9c4d-8e-29f-12h28
find a|65|b-7c10e-5h13
find an|68|a13d-4e-5
find attach|63|a6d-6e-4h7
find i|61|a-5b7d11e-8
find it|53|c8g9h-4
find me|52|b10d-14
find me at|68|a4e6
find my|63|b-6d14e-10f-6h19
find out|48|a11b14c-5d-15e-15f-5g6h-4
find out about|65|a4
find that|65|a-6b8c10d-4e-4
find the|60|a-5d5e4h10
find them|68|a6e-4
find you|65|a-5d6e-4f4
fine|42|a-6b10d-5g20h-5
fine $|63|b7d-5f7g-4
fine ,|68|a-5d8g4
fine for|68|b7
fine i|65|a7b-4
fine with|68|
finger|49|a8b5c-4f-5g-4h-4
finger cross|58|d8
finger cross for|63|a-5d12e5
finish|33|a-13b7c-6d36e-14f-7g-11h15
finish ,|61|b4d9e-6
finish , and|68|a4e-4
finish ?|68|a-7b10e4
finish and|63|a-5b10d-7e7
finish and i|68|d-5e9
finish in|68|h11
finish my|49|a-6b-5c4d37e-9g-4h-4
finish on|68|a4e5
finish the|47|a-15b9c-7d26e-17f-6g-4h19
finish with|68|a4e4
fiona|68|d-10f9
fire|46|a5b12c4d-9e-15f-4g-5
fire alarm|65|a4
fire brigad|68|a9e-5
fire drill|68|a-5b6
firm|38|a16b-9c13d16e-29f-11g-6h6
firm ,|61|b-4d7h8
firm a|68|
firm and|63|a5e-4
firm ha|68|
firm i|58|b5d6e-5
firm i am|68|b7
firm in|58|c9d5e-6
firm that|68|
first|21|a18d22f-21g-19
first $|68|a-13b19d-9e-8h14
first ,|49|a6b6c4e-16f-4
first , and|65|a4
first , then|65|a7
first 0|61|d4e7
first 0 dai|63|d4
first ?|65|b-4c7e9
first ? $|68|c8
first aid|50|a15b-7d6e-12h-4
first aid and|68|a5
first and|57|a4b-4d7
first and then|68|a-6e8
first at|68|a5
first choic|54|b17d-12
first choic $|68|a-11b19d-5
first class|65|e-4
first dai|65|b5
first ever|68|d6e-5
first for|60|d4e-5
first fortnight|65|
first hundr|68|b6d-5
first hundr dai|68|b6d-5
first i|54|b6e-11
first in|55|b-5d4e12
first in the|61|a-9e19
first interview|68|a-4b7
first it|68|a4b4
first month|54|a13b-8d6e-8
first month i|60|a10b-4e-4
first name|65|a4b-6d-5e17
first of|51|a5b8c-4
first of all|65|a7b-4d7e-4
first of the|58|b8d-7
first on|63|d-5f8
first or|68|b-4c8e6
first person|68|a-4d18
first place|65|a-7e11
first quarter|61|a5d5e5
first thing|65|a5
first thing i|68|a4
first thirti|68|e-4
first three|60|a4b-5d-5e-4h10
first three month|63|a7b-4
first time|61|d-5e9
first two|63|a-5c10d-4e5
first two month|68|
first week|53|d6e-9
first week ,|65|a-6d13e-4
first week of|63|e-4
first with|65|a10d-5e-4
first year|60|a8b-4e-5
fish|46|a15d13e-8f-5g-6h-6
fit|39|a23c11d-5e-19g-10
fit for|68|e7
fit in|61|a17b-4d-4e-5
fit in well|68|a9
fit me|54|a15d-8e-12f7
fit me in|54|a15d-8e-12f7
fitter|57|b6d6e-7
five|28|a29b10c-9d-29e-9f-18g-7h11
five ,|58|a4d-5
five dai|68|a-6d6h16
five hour|68|a-5b8e9
five i|60|b9d-5e-8
five i am|68|b4e-5
five minut|56|a-5b-4e21
five of|60|a5e-4
five of them|65|a4
five week|61|b4d-5e-5
five year|39|a22d-19e-11f-8g-7h-5
five year ,|55|a5e-6
five year and|55|a5c6d-6e-4
five year i|68|a5
five year in|57|a15b-5d-6
five year of|65|a-5e10
five year on|65|b5e-4
fix|43|a7b-6c9f-7g-5
fix ,|68|
fix ?|65|a4b-5e8
fix it|61|b-4h6
flash|65|a-7e9
flask|68|a5
flat|46|a22b-8e-15h-5
flat ,|68|d6
flatmat|68|a-5d4e7
fleet|56|b7d-10f9
flew|68|e12
flexibl|63|a-4b9d-4
flight|58|b-4d-7e17
flight i|68|d-4e9
float|68|d-4
flood|46|a7c-5d7f-5g-4
floor|39|a7b-13d36e-10f-8g-7h-6
floor ,|61|d-5
floor and|63|a10b-4d-5e-4
floor i|60|a-7b-4d6e12
floor is|68|d14
floor with|65|
flour|63|d9e-4
flower|56|a11c7d-8e-10f-4
flu|61|d5
fluid|68|a-4b5d-5e-5h14
fly|51|a15b-5c-4d16e-16f-4
fly for|63|a12d-4e-5
fly for you|65|a8d-4e-4
fly the|68|d8
fog|65|c6d6e-5
fold|57|e25
folder|55|a-5b19d-10e-12h11
folk|52|a6d-9e4f4
folk who|68|a4
follow|36|a-21b20c-9d-16e-17f32g-6
follow me|54|a9e-9
follow me home|68|a6
follow our|65|a-9f6h13
follow our meet|68|a-6b5f7
follow up|44|a-19b31d-17f-7
follow up about|63|a-4b11d-5e-4
follow up on|49|a-19b29d-12e-10f-6
follow what|65|a-8b-5e-6f23
follow your|60|a-12b-6c-5f22
follow your work|68|a-11d-5e-4f20
fond|65|d4e-6
fond of|68|d5e-4
food|45|a13c5d-4e-4g-4h-4
food ,|68|a11
food bank|63|a-4d-5e15
food hygien|63|d-4f5
foot|52|a13b-7d-17e6h13
foot ,|63|a5d-5e8
foot in|68|e7
footbal|63|a4b7d-7e-6
footnot|68|
for|3|a15b-11c-6d-19e11
for $|55|a-4c8d-10f-6g16
for ,|57|a5b-5d-6e11
for , and|68|a6
for , i|68|
for 0|47|a23b-9c-4e-7f-4g-4h6
for 0 peopl|63|a5d-5
for 0 staff|65|b-4e-5h12
for 0 year|65|a7b-4e9
for a|24|a22b-10c18d-12f-9g-12h-8
for a bank|68|b6
for a bit|68|a-4c9
for a call|68|a6e-4
for a convers|63|a12b-5d-5e-4
for a dai|63|a-5b-4c15d-7e7
for a decis|65|a-4b6
for a differ|68|a-4d-4e15
for a fortnight|68|d11e-8
for a further|68|a4
for a good|60|a14b-4d-6e-6f7h-4
for a hous|68|
for a job|65|a-6c9d-6e10
for a live|68|a6d-6f6
for a long|68|
for a love|68|a7
for a month|63|a6d-6e-4
for a most|63|a20d-15e-4
for a school|68|e4
for a second|54|a9d-4e-7
for a short|65|a-6c21d-7
for a small|68|e-4h12
for a trial|58|b6
for a two|68|a-6e10
for a veri|65|a8e-4
for a week|61|a-4d8
for a year|68|d6
for about|63|b-6d-4f13
for all|52|d8f-4
for all of|65|e13
for all the|68|d8
for an|42|b-4c6d6g-5h4
for an answer|68|a-5b4d4e-4f8
for an exampl|68|
for an hour|60|a5b-6d-7e7h12
for an interview|58|c8d17e-9
for and|68|a10
for ani|52|a-9b8d-10e12h6
for ani further|68|a4
for anoth|52|a-6d-8e19
for anyon|65|a-10b8d5
for anyon to|68|a-7b8
for anyth|68|a-10d4e10f7
for assist|68|c7d-5
for be|48|a-4d-7e20g-4
for be so|57|a7d-6e-6
for be straight|63|a-12e28
for bear|68|a8
for bear with|68|a8
for both|68|a5d-5e12
for call|60|a8d-7
for call me|65|e4
for choos|65|b5d-4
for come|65|b-4e17
for consid|54|a-4b-9d-7e37f-4
for consid me|57|b-5d-5e25
for consid my|68|b-4e18
for each|68|
for eight|48|a20b-4d-11e-10
for eight year|49|a16d-10e-9
for eighteen|68|d7
for eleven|55|a10d-6e-6
for eleven year|58|a7d-6e-4
for everi|63|e5
for exampl|65|
for explain|55|a8b6d-4e-8h-4
for explain the|58|a10b5e-7h-4
for fifti|63|a5b-5e-4g12
for fifti minut|63|a5b-5e-4g12
for fit|58|d-6e-8f9
for fit me|58|d-6e-8f9
for five|45|a17d-8e-16f-4g-4
for five year|46|a14d-7e-12f-4g-4
for four|48|a14d-9e-8
for four year|51|a13b-4d-5e-6
for fourteen|68|e4
for fourteen year|68|e4
for free|63|b-5e41f-4
for fridai|58|a20b-4d-9e-6
for futur|65|a-6e4
for get|58|a-9c12d-6e13f-4
for get back|61|a-9d-5e18
for give|56|a17b-5d-6e-6
for give me|58|a15b-5d-6e-5
for good|68|a-4h14
for half|61|d5e-4
for have|42|a41b-15c-5d-19e-17f-7g-4
for have me|43|a38b-14c-4d-17e-17f-7g-4
for he|68|a4d-4
for hear|60|a-6b15d-4e-5
for hear me|65|b5
for her|61|a-12b7d-4e14
for hi|54|a-9b9d13e-9
for how|58|a-10b6d10e9
for how you|65|b-4d14e12
for i|50|a7b-10e-4f-4h17
for i do|68|d4
for i have|63|a-8d-5h11
for inform|65|a-10e18
for interview|52|b5d7e-11g-4
for interview me|57|a16b-4e-7
for interview on|68|a-6b8
for introduc|63|a4d4
for introduc me|63|a4d4
for invit|63|a9b-4
for invit me|63|a9b-4
for it|34|a-7c-7d12e26f-6g-10h-9
for it $|61|
for it ,|55|a-5d7e5
for it and|68|d4
for it i|58|d12
for it on|68|d-5e11
for it the|61|b7d-4e7
for it you|63|b4d-4
for it your|65|a8d-5
for laugh|68|a-5f9
for lend|65|a4d-4f4
for lend me|68|f5
for less|61|a8d-4
for less than|65|
for let|37|b-10c-7d-24e44f-9g-7h-6
for let me|37|b-12c-7d-23e45f-9g-7h-5
for long|68|a8d-4
for look|68|g7
for lunch|68|b-4d10
for make|52|a14b-8e-10
for make me|61|a-4d4e-5f5
for make the|65|a6
for make time|63|a10b-4
for me|32|a30b-12c-11d-9e-16g7h-10
for me $|54|e-6f16h-4
for me ,|49|a6d-21e10f6g-4
for me ?|68|e-7g25
for me and|65|a9d-4
for me at|68|d9
for me i|52|a9d-6e-8
for me if|65|g6
for me it|68|e8
for me on|58|a10b-5d4e-6
for me pleas|68|a5
for me the|61|a6e-6
for me thi|68|d15e-4
for me to|61|a-4e12g6
for meet|42|a28b-11c-4d-11e-11f-6g-4h-4
for meet me|54|a8d-6e-6
for meet with|46|a24b-12d-7e-7f-5
for mondai|58|a19b-5d-4e-8
for mondai interview|68|a9e-4
for more|68|d9e-6
for my|40|a14b6c7d-18e-15f-8
for my first|60|a-4c10d-5
for my old|68|a5
for my own|68|
for myself|65|e8
for new|65|d-4h15
for nine|50|a16b-5d-8e-10
for nine year|52|a10b-4d-5e-7
for nineteen|63|e-6
for nineteen year|68|d-4
for no|68|a-9h9
for not|54|b-4d-9e23
for not mind|63|a10d-4e-4
for noth|57|e9
for noth i|68|a4e-5
for now|63|d8e4
for on|53|a-6b6e4
for onc|65|a-6d13
for other|65|a-6d5
for our|57|a7d-5e-7h6
for our meet|65|a8e-4
for over|68|c16d-11e9
for peopl|60|c9d8e-6
for peopl who|68|a-4d13
for put|61|b9d-7e5g-4
for put me|68|a-10b12d-5e11g-4
for question|65|b6
for question i|68|
for receiv|54|a17b-4d-6e-9
for receiv me|54|a17b-4d-6e-9
for ring|61|a-8d-5e25
for saturdai|65|a6
for school|68|a-11b9d-7h15
for see|42|a31b-14c-6d-17e-9h-5
for see me|43|a30b-13c-5d-15e-13h-5
for seven|51|a9d-5e-10
for seven year|52|a11d-5e-9
for seventeen|68|a4
for seventeen year|68|a4
for show|49|a22b-9c-5d-6e-12f11g-4h-4
for show me|52|a24b-8c-4d-7e-10f6g-4
for six|43|a24b-8c4d-16e-17f-5g-5h-4
for six year|44|a23b-9c5d-15e-16f-5g-4
for so|65|a6e-4
for somebodi|61|a9b-5
for somebodi who|68|a11
for someon|60|a-10b-4c9d10e10f-4
for spare|61|a4e-4
for speak|58|a8e-5
for speak with|60|a8e-5
for squeez|63|a14b-6
for squeez me|63|a14b-6
for stai|68|b-4d-4f-4g28
for such|58|a13b-4d-5
for such a|63|a7
for sundai|68|a6
for sundai and|68|a6
for take|47|a22b-9c-5d-5e-10f-6g4
for take a|68|a7e-4
for take me|65|a9e-4
for take the|53|a7b-5d-5f-4g6
for take time|65|a7
for talk|60|a6b-5d9e-4
for talk with|65|a4
for tell|49|a-13b-12c-4d-9e41f-5g8h6
for tell me|50|a-11b-13d-7e44f-4g8
for ten|54|a14b-6c7d-7e-9
for ten minut|68|c11d-4
for ten year|57|a12b-4d-4e-5
for that|42|c-4d33e-18f-7h-5
for that ,|57|d28e-6
for that i|65|a-7d13e-4
for that the|65|a4d-6e5
for the|10|a25b-9c-21d-36e20g6
for the afternoon|63|c8
for the answer|68|a-8b4e15
for the ask|68|a-4e6
for the attent|68|
for the audienc|68|a5d-4
for the bacon|65|a8d7e-4
for the biscuit|68|e6
for the branch|68|d-4e-6f10
for the brew|63|d-4g4
for the bu|68|
for the call|58|e14
for the chanc|48|a25b-10d-9f-5
for the chat|52|a-9b-8d-8e-11f27g-5
for the coffe|54|a14b-5d-5
for the commun|68|a-5b8
for the convers|60|d-4
for the counti|61|a5d15e-5
for the courtesi|61|a6b-9e14
for the dai|63|d-5e12
for the decis|68|a-9b4e10
for the fair|61|d-5e6
for the first|54|a9e-8
for the frank|63|a12b-5
for the friendli|60|a14b-7
for the front|65|b8d-5
for the gener|68|
for the good|58|a14b7d-6e-10
for the holidai|68|a-4b-6d5e6g7
for the honest|56|a9d-9e6
for the hour|53|a21b-4d-11e-14
for the interest|68|f13
for the interview|31|a49b-18c-9d-19e-20h-8
for the invit|56|a17b-5d-4e-6f-4
for the job|61|a-13d-4f8g4
for the kind|61|a11b-4d-4e-4
for the kitchen|68|
for the lab|65|b-6f6g10
for the last|55|a5d-5e-4
for the lift|63|a7d-5
for the loan|58|e-5
for the long|68|b6d-4e-4
for the look|65|a5b-4d-4e6
for the lunch|65|a-9e19
for the medic|68|
for the meet|58|a20b-6d-8e-6
for the messag|65|a-14b-4d-5e44
for the morn|68|b5
for the new|52|a-14d-16e38
for the next|55|a-15b-9c6e34
for the nice|65|a-8b7g13
for the night|63|a-10d5e5f9
for the open|65|
for the opportun|47|a21b-11d-8f-5
for the other|61|d-10e5
for the park|65|d14
for the patienc|65|a16b-5d-4e-5
for the patient|68|a-6e-6f17
for the phone|60|a-9b-4e18
for the place|68|a-4b4
for the posit|52|b5d-6e-10g17
for the post|49|a-8b19c-5d-9e-15f-4g12
for the record|65|a4b8d-4e-5
for the ride|63|a5e-4
for the same|58|a-5d7e14
for the sandwich|68|e8
for the season|68|a-13e12h10
for the second|52|a4b15c-5d-10e-5
for the spring|65|a-6c8
for the staff|68|a-4b-7c11g9
for the summer|63|b-5d8e9
for the talk|60|b5c-5d-4e-6
for the tea|58|a-5b5d-6h13
for the test|65|a-6b4h13
for the third|68|d8e8
for the time|44|a14b-11c4d-5e6f-5g-5h-5
for the tour|51|b-7d-11f18g9
for the tram|68|b-4g13
for the trial|60|a16b-7d-4e-5
for the two|58|a-8b4e14
for the updat|63|a-12b-5e40
for the veri|58|a12d-7e-6
for the wai|63|d-5e-4g21
for the walk|56|a5d-5e-8
for the warehous|68|g5
for the warm|54|a19b-5d-11e-5f-4
for the welcom|63|a8d-5e-6
for the whole|65|b-4d7
for the yarn|65|b-4f8
for their|63|b-4d4e4
for them|61|a-17e30f11
for thi|45|a8c-5e6g-6h-5
for thi i|65|a5d-5e11
for thi morn|63|a8b-4
for thi on|61|d-5e9
for thirteen|61|
for thirteen year|63|a5
for thirti|65|
for three|41|a32b-8c-5d-18e-21f-7g-5h8
for three year|47|a27b-13d-9e-12
for thursdai|56|a16b-5d-5e-8
for thursdai ,|68|a5e-4
for todai|54|a34b-8d-13e-16g13h-5
for todai ,|58|a9b-5d-7e-8g16h-4
for tuesdai|52|a21b-13d-9e-12g8h6
for twelv|54|a19b-7d-7e-7
for twelv year|54|a17b-6d-6e-7
for twenti|60|a5b-5c9d-9e-7f8
for two|41|a8d-5e14f-7g-6h-5
for two of|65|
for two year|52|a12e-9
for up|65|a7
for up to|68|a4
for us|65|a-4d14
for wait|68|d13
for walk|57|a7b-4d-6e-5f7
for walk me|58|a7b-4d-6e-5f7
for wednesdai|60|a6b-4e-8f7
for wednesdai i|68|a6e-4
for what|53|a17b-4d-13
for what it|60|a7d-6
for whatev|61|e7
for whatev the|68|a6e5
for when|68|
for which|48|a-9b6d-13e11f7
for which i|52|b7d-8e6
for whom|63|d4
for whom i|68|d-4
for write|61|a-9b4d7e12
for year|65|f8
for yesterdai|46|a51b-14d-19e-25f-6g4h-5
for yesterdai ,|60|a19b-5d-6e-13g9
for yesterdai and|68|a7e-5
for yesterdai i|63|a9d-4
for yesterdai it|68|a11d-4e-4
for you|32|a-13c-12d46f-8g-10h4
for you $|54|a13d-12e-6f-5h8
for you ,|54|a-14b11d15
for you all|65|a-9e21
for you and|61|a-7b-6d31
for you i|52|a12d4e-10
for you if|63|a-8d4e18
for you in|65|a11d-7e4
for you is|68|e-4
for you to|61|a-10f9
for you would|61|a7b-5d-4e6
for your|28|a6b-8c-6d-15e25f-8g-5h-12
for your answer|68|b9
for your call|65|a-5b6d-4
for your compani|68|e10
for your consider|65|
for your email|65|a-8b-5e13g11
for your help|65|b4g-4
for your honest|68|a-5e17
for your kind|55|c6d-7g15
for your letter|63|a-6b-5e17
for your messag|63|a-12d-4e29
for your patienc|60|a5e-8g15
for your team|68|
for your time|39|a23b-6c-8d-14e-25f6g-7h-5
forc|61|e-7
forecast|57|a8b-4d4e-6
forecast is|68|a8b-4
foreman|50|a12e-4
forget|49|a4b-14d19e4f6g-4
forget it|61|a-8b-4d17e6
forgiv|54|a5d-11e4
forgiv a|68|b4d-4
forgiv the|63|a6e-6
forgiven|65|d14e-4
forgiven me|68|b5
forgot|51|a9d-12e-7f-4g7
forgot to|56|a4b4d-9e-8g9
forgot to ask|63|a7
forgot to sai|68|a-7b9d-7e-4g13
forgotten|49|a-19b9d37e-6f-4h-4
fork|65|a6e-7
forklift|50|d11e-6f-4g5
forklift job|65|a-4b9d-5e-4g10
form|42|c-6e26f-7h-5
form $|68|a-4b6e5
form ,|61|e9
form i|65|
form letter|68|a-4e9
formal|65|a-6c7d-8e-8f8h14
former|49|a-7c4d-6e15f10g-4
forth|68|
forti|34|a32c-10d-4e-7f-9g-8h-4
forti ,|68|e5
forti eight|65|e6
forti minut|57|a7d-9e-5h6
forti on|63|a16b-5d-5e-6
forti peopl|68|d-4e14
forti thousand|65|a-7b7d6
forti year|63|a4b-4d16e-11
fortnight|48|a-12b13c-4e-11g6
fortnight $|65|d7e-6
fortnight ,|65|a5b-6d10e-6
forward|40|a29b-8d-14e-17f-8g-7h8
forward my|68|a8d5e-4
forward the|68|a-4d-5e-4h22
forward to|44|a14b-4d-9e-11f-4g-5
forward to hear|50|a12e-8f-6
forward to the|63|a4
forward to your|68|a4e-4
foster|63|a6d-4
fought|65|d8e9
found|36|a18c4d-4e-8g-5h-9
found a|65|d-8e19
found in|68|b8d-5
found it|54|a4d7e-6
found it in|68|a6
found me|68|e11
found my|68|a6e-4
found our|68|a7b-4
found that|65|a7e-4
found the|53|b-4c8d8e-10
found your|65|a-9c10e-4f8
foundat|61|d10e-4
foundri|61|a8d-5e-5f4
four|24|a41b18c-11d-32e-31f-12g-20h-10
four $|58|a5d-5
four ,|54|a4b5d-7
four , i|65|a6d-4
four and|58|a5b-5c5d-4e-6
four dai|63|d11e-5
four hundr|48|a12e-16h4
four i|65|a7
four in|56|b-5d-6e10f7
four in the|63|e13
four is|68|a-7d10e7
four languag|65|
four oclock|68|a9e-4
four of|56|a8e-6
four of them|65|a8
four of you|68|a5
four on|63|d-5e9
four round|65|a-8b9e11
four season|68|a6
four time|58|a-14b8e12
four to|65|a-4b5
four to six|68|b6d-4
four week|58|d-8
four year|39|a35b-6d-20e-23f-7g-6h-5
four year ,|58|a4
four year and|58|a9e-4
four year at|63|a12d-5e-4
four year i|65|a4
four year in|55|b-4c10e-8
four year of|63|e-4
fourteen|45|a22b-11c-4d13e-15f-4g-4
fourteen month|65|a-6d12
fourteen year|58|a10b-5d-6
fourteen year ,|68|a4
fourth|48|b4c-4d-14f-4g6h18
fourth floor|65|b-4d-5e10
fox|68|a7e-4
fraction|65|a-8d-5h20
frame|54|a-11b4h14
frank|50|a23b-9d-9e-13g11
frank about|65|a6
frankli|60|b-10c11d-7e20
frankli ,|68|a-6e21
fraud|61|a-5f9
free|34|c10d7e14f-10h-9
free $|68|b-4c9
free ,|56|a-9e45f-4
free , i|68|d9
free for|52|a-9b5c-5d19e-4g16
free for a|57|b-9d10g19
free from|60|b5c11d-9e-5
free from the|63|c12d-7e-4
free in|68|
free most|68|c11
free of|68|
free to|52|a8c6d-9e-9
free to come|68|b8d-4
freelanc|60|a-5b-5c7e-8f17
freez|61|b4e-4
freezer|54|a12b-9e11f-4
freezer ,|63|d6
freight|57|d-9e11
french|54|b4d-9e-7f-4h14
french and|68|a-4b4
fresh|58|a-4b4d-8e10f7
fret|68|b6d-5
fridai|30|a20c6d-9e-26
fridai $|54|a8b4d-6e-8
fridai ,|50|a-10b8e-8g-5
fridai , and|61|a5c5d-7e-5
fridai , so|68|a-9b5d13
fridai after|68|a-7b5d-4h9
fridai afternoon|63|
fridai and|57|a12b4c-4d-10e-7f6g-4
fridai and for|65|a7
fridai at|63|a4e8
fridai for|68|b-5e-5g13
fridai i|50|c-4e-6g-4h13
fridai i would|65|a-10d-5h20
fridai it|65|a5
fridai it wa|68|
fridai night|68|c7
fridai the|63|a4b-9g9
fridg|52|a-4c-4f7h7
fridg i|65|d7
friend|54|a7c16d-7f-5
friendli|50|a13b-13c5h-5
friendli recept|68|a9e-4
frighten|56|a16d-6e-8
frighten me|58|a14b-4d-5e-7
from|14|a-10b14d26e-9f-12g-4
from 0|45|b11c-4d5e-14f-4h-4
from 0 to|56|a6d-4
from a|40|a9b-7c-4e-7f-9g-7h23
from a veri|68|d16
from all|65|a-11d11e6
from an|65|b-4d6e8
from both|63|a7d-5
from dai|65|a6
from dai on|68|
from eleven|65|a4
from five|68|a8e-5
from her|61|d-4e-5g5
from here|63|a4d7e-4
from hi|65|b5e-6
from it|60|d-6h13
from last|60|a-4b6e-4
from mai|68|a-5d9f7
from march|68|d10
from me|43|a-4d5f-5g15h-5
from me $|65|b-4d4e10
from me ,|57|b4d-8e5g5
from me i|63|a6
from mondai|68|d5e-4
from my|40|b21c-6d-23f-6g-7h8
from my current|65|a6
from my file|68|a-4b15d-4e-13
from my heart|68|b-4e6
from my present|68|a-5b4h9
from my side|53|b15e-11
from next|68|e5
from on|63|d-8e-5f9
from our|61|a10f-4
from paper|68|
from peopl|68|b-4c22d-4e-4
from somebodi|65|b-4c8
from someon|65|b-4e17
from start|65|a5d-5e6
from start to|65|a5d-5e6
from ten|68|
from that|55|b-5d5e10
from that ,|63|a-8d10e14
from the|24|a-23b10c8d15e-6h6
from the 0|51|a-13b23d-4e-9g-5
from the back|68|a-6d-7e23
from the first|56|a4b8c7d-11
from the fish|68|a8b4d-7e-4
from the gate|68|a-5e15
from the ground|68|
from the insid|65|a8e-4
from the interview|56|a-12b-7c5d12e-10g17
from the lift|68|a4d4e-4
from the new|65|a6b-4d7e-7
from the other|58|a-9d13f6
from the phone|68|f10
from the school|68|
from the second|63|a-5c13d-5e5
from the start|65|d-4e11
from the tuesdai|68|a-6b22d-7e-5g-4
from there|68|a-9b6d18e-4
from thi|65|a-7b-4e19
from two|61|a5d-5
from you|40|a8c-8e8f-4g-6h-5
from you $|52|a8d-4e8f-5
from you ,|63|a-5b15d-6e-4
from you and|65|
from you i|63|d9
from you soon|63|a5
from your|49|a-10b16c-5e-8g-4
from your websit|68|a-4b15d-6e-5
front|40|a-6b13c-8d12e-14f-4g-10h9
front desk|52|a-13b17d5e-8f-4g-4
front of|54|a-4b5d14e-8f6
front of the|68|a7d-4
front offic|65|
frost|65|d4
froze|58|a6b-6e9
frozen|57|a-5d15
fruit|65|b-4d4e9
fuel|63|b-7d9h9
full|38|a12d19e-17f-7g-6h-7
full dai|65|d-6
full hour|68|
full of|60|b-5d14e-6
full pictur|68|b4
full pictur your|68|b4
full time|60|a5b-7c7d12e-8
fulli|60|c5d-11e11
fun|50|a18d-15e-11g-6
fun i|63|a11e-5
fun i have|68|a6
fun than|68|a6
fund|55|c-5e-4f5
fund ,|68|b4
fundrais|58|c8
funer|63|a4b5d-5e-8
funni|54|a-8d-4e50f-5g-4
furiou|68|a7
furnac|65|a12d-4
furnish|61|a11b-4e-5
furnitur|60|e-4
further|39|a10b12c-6d-6e-15f-7h-5
further $|68|b6d-4
further ,|63|
further , i|68|
further inform|63|a9e-5
further question|60|e-6g5
further question ,|65|
further to|68|a-5b6
further to my|68|a-5b6
fuss|68|d11
futur|55|a-9b-4e11
futur i|68|d6
g|65|a4
ga|54|c6
ga safe|68|a4
gaffer|61|a8e-6
gain|68|e-4
galleri|63|b4d-5
galleri ,|68|b6d-4
galwai|61|b-6d18e-6
game|57|a-6b-6e7h15
gannet|68|
gap|54|b-6d-9h11
gap in|68|a6
garag|55|a4c5d5e-13
garag i|68|a5
garda|68|
garda vet|68|
garden|43|a6b-6d35e-18f-7g-5h-4
garden ,|65|a-4d15
garden and|68|d18e-5
garden and the|68|d18e-5
garden center|68|a4
gari|65|e-5
gate|45|a-10e25f4g-5h-4
gate $|68|a-7d-8e13f13
gate ,|65|a-4b-4d16e5
gather|54|b8d-4e6
gather from|68|b7e-7
gaug|68|a-4b6
gave|32|b-4d12f-8g-12h17
gave a|65|a8
gave it|65|a-4b4d-5e12
gave me|37|b-7c11d4e-5f-9g-8h22
gave me ,|56|b8d-9e-9h14
gave me a|53|a15d-6
gave me as|68|e-5h16
gave me i|68|a4
gave me on|63|a6e-4
gave me the|61|b-7d14e11
gave my|65|
gave the|65|b-4d-7e10f7
gave up|63|a-9b9
gave up a|68|a-6b7e4
gave you|63|a12b-4e-6
gdansk|63|b-4d21e-4h-5
gdynia|63|c6d4e-4
gear|68|e-5
gearbox|61|a6b-4
gearbox of|68|a5
gearbox of the|68|a5
gener|41|a11b4c14d-4e-22f-5g-5h-5
gener $|68|a-8b4c9d8e-5
gener ,|68|a4
gener of|61|a15b-5d-7e-4
gener of you|61|a15b-5d-7e-4
gener to|68|
gener with|65|c14d-7e-4
gener with your|68|b5d-5
gentl|60|a-12b6d-7e12
gentleman|52|a7d-10e-11g5
gentlemen|68|a7
gentli|63|a-8d-4e20
geographi|68|d5
geotechn|68|f8
german|55|a8b-5c8d-7f-4
german ,|60|c9d-6e6
get|24|a13b-16c15d10e10f-10g4h-14
get a|48|c15e-16g5
get an|63|b-6d11e-7g11
get an answer|68|a-4b-5d14e-7g13
get awai|65|d10e-4
get back|57|a-10b-4d-7e21g14
get back to|61|a-9d-5e13g16
get in|57|b11d-7e-7
get in touch|63|b10d-4e-4
get it|50|a-15b4c-4e30f-5g-5h7
get it i|65|a-4e11
get me|53|a4d12e-5f-5g7
get me at|68|a-5d9e4
get me on|63|a4d-4g11
get more|68|a-11c11e12
get my|68|a-5e-5f14
get on|52|a-8b14c-4g6
get on i|68|a-6e11
get on with|65|d-4e-5g11
get out|68|c5d-4e-4
get rid|68|
get rid of|68|
get stuck|65|a8
get stuck in|65|a8
get that|63|b-4c9d-6e16
get the|43|a12b11d-10e-10f-7g-6h-5
get the job|60|a11b-5c5d-6e-4
get their|68|e8
get thi|63|a4d-5
get through|68|a4d-6e5
get to|49|a15b-8d10e-12f-4
get to know|63|d10
get two|65|a-8b-4d10e16
get up|61|a10d-5e-4
get your|63|d18e8
ghost|68|a-6b5
gift|58|a16b-5d-7
ginger|68|e5
girl|46|b12c-5f-4h-4
girl who|63|a4d-4g11
give|31|a38b-15d-17f-13g-4
give a|63|d7e-6
give him|65|a6e-6
give it|63|a-4d-5e14
give me|42|a22b-7d-16f-6g5h-5
give me a|53|a8d-7g11
give me an|63|e-4
give me so|68|a8d-4
give me the|61|a14b-5e-7
give me your|68|a-4c13d-6
give my|54|a5d5e-11
give my best|65|d12
give the|61|a-5b-4e14h10
give them|68|e-7h15
give up|60|a10d-4e-5
give us|65|b-4f4
give us a|65|b-4f4
give you|48|a11d-13e9f-5
give you a|56|a8d-9
give you the|65|d-7e6
given|41|a6c-5e-5f-6g-4h9
given below|68|b5
given me|54|a4b-4d19e-9
given me a|65|b4d-5
given that|68|e8
given the|68|b-4d-4e-6h22
given to|60|a7d-5
given to me|63|a9d-4
glad|29|b-6e7g-7h-8
glad i|68|b7
glad if|65|a-6b4e6
glad it|68|e14
glad of|47|a-17b9c8e8f-5g4
glad of a|60|a-13b13c5d4
glad of ani|65|a-8g10
glad of it|68|b-4c10d4e-6
glad of the|60|b4d-5
glad that|63|a-6e10
glad that you|63|a-6e10
glad to|33|a15b-11d-11e-13f11g-8h-5
glad to answer|68|
glad to be|54|a-4d-7f7
glad to come|58|a6d-4e-5
glad to do|65|a-4h9
glad to have|63|a-5b-4d-4e-4f16
glad to hear|53|a-11b-9c9d11e7
glad to join|68|a12e-4
glad to know|57|a-8b6d-7e10
glad to learn|65|b4e-4
glad to meet|68|a8
glad to see|65|d13
glad to send|63|c11d-8
glad to stai|68|a-6f9
glad to start|68|a6
glad to work|65|a9
glad you|60|a9b-6d6e-4
gladli|40|a14b6d-10e-6f-5g-6h-5
gladli $|63|b4d-6e-5
gladli do|61|a8b-4c6d-4e-6
gladli do it|68|c7e-5
gladli i|65|a-4e12
gladli work|68|e4
glass|50|d-6h-4
glass ,|68|
glass of|61|d-5e8
glass of water|63|a6d-5
glaze|68|a6
glove|61|
glue|65|a6b-5d6e8
go|25|a-6b16c-9d18e19f-12g-9h-5
go $|63|d-4e-5h12
go ,|55|a-14d16e7h6
go , and|68|a-9d5h10
go ?|61|a-6b10
go ? i|68|b4d8e-5
go ahead|65|b5d10e-7
go and|61|a-10d6e19
go at|65|a7d-4e-8h10
go back|61|a4e-7
go back to|68|a4d-4e-4f4
go by|68|a-11d-5e11g23
go for|65|a-6d16e4
go from|65|d11
go further|65|a6b-5d4
go home|65|b4e-4
go i|61|a4b-5e5
go i would|68|a6
go if|68|d-4
go in|53|c4e8
go in at|68|e5
go into|68|c11d-6
go off|63|d6e-7
go on|46|a-8b6c-6d16e5f-6g-6h-4
go on the|68|d-4
go on with|68|d4e10
go out|60|b13d-8e-5
go out in|65|b6d-5e-4
go over|65|a4d5
go round|68|a10
go smoothli|68|a8
go through|63|d-5e18
go to|45|a-9b14c-6d-12e18h-4
go to be|65|b-5d-4g12
go to the|63|
go up|68|d5e5
go well|65|a-6d-8f21
go with|63|b-4c6d7e-4
go with the|68|d10
goal|63|a5
goat|55|b-9c-4d10e-4f10
god|48|a-13b6d-8e27f-4g-4
god bless|60|d-4
god bless you|68|a4
goe|40|a14b-13c-7d-8e22f-9h6
goe off|68|a6
goe on|65|a-5e14
goe to|60|a-10b-6e15g5h11
goe to the|68|a-5d8e9
goe well|65|a11b-4d-7e6
gold|60|d8
gone|35|a-21b26d21e11f-11h-9
gone ,|65|d7e-4
gone ahead|65|e8
gone ahead and|65|e8
gone and|68|a10
gone back|63|b-5d21
gone back to|63|b-5d21
gone by|58|a-6b13d-7e-5
gone by sinc|65|a-5b7
gone for|68|
gone i|68|b9d-5
gone into|65|a-5d16
gone on|68|a6
gone through|68|d-4e12
gone to|57|a-7b8d20e-12
good|18|a8b-23c-13d23e10g21h-17
good $|63|a-10b-5d6e6h12
good ,|60|b8e-8
good afternoon|65|a-4e-4f-4g31
good afternoon ,|68|g19
good and|68|b7e-6
good as|57|a-12b5c4d11
good as to|68|a-7b9c5d-6
good at|68|e-4
good dai|54|a-5b9d-4e8f-4
good dai ,|61|a-7b5d5e-5g4
good deal|55|a-12c7d20
good deal of|68|b5e-4
good enough|57|a-9b6c9
good enough to|61|a-7b6c10e-7
good even|63|a-12b10d-5e-4g18
good even ,|68|a-10b7e-6g20
good experi|68|a9b-4
good fit|68|
good for|54|d5
good for me|68|a-6e14
good for you|68|d11e-5
good health|60|a-5d24e-9
good health $|68|a-4d15e-4
good i|61|a13e-5
good i am|68|a6
good in|68|a-7b5d-5h14
good it|68|b-11d6g23
good luck|42|a-5b-10e39g-6h-5
good luck to|63|a-9d-4e25
good luck with|46|a-5b-6e24g-4h-4
good mood|68|a-5b8
good morn|55|a-13b-6d18e-11f-4g45
good morn ,|58|a-14b-5d6e-7g48
good new|63|b-4d15e-6
good of|47|a18b-8d-15e4g-4
good of you|47|a14b-7d-13e5g-4
good on|52|a4b-9c-6d7e8f4
good on ,|65|d-4
good on and|65|b-4d9
good question|68|a13d11e-6
good sign|68|b11d-6e-6
good start|57|a-8d-4e15
good summer|68|a-4b-6d17
good talk|68|b4e-4
good thing|63|a-7d21
good thing to|65|a-11d22
good through|68|b5d-4e-4
good through next|68|b5d-4e-4
good time|63|d-4e-4g7
good to|43|a8b-6c10d-22e-19f24g-8h-5
good to hear|61|a14d-4e-5
good to me|68|a-4b10
good to meet|61|a-9b-4c8e-6f13
good to see|65|a7
good to talk|68|c-5e-4f11
good while|68|a5
good wish|58|a4b-6d6e4
good wish for|63|a6b-4
good with|58|a10d6e-6f-4g-4
good year|68|a-4b-5d4e10
goodby|68|a8b-6d-5
goos|68|a4
gorgeou|68|a7
gossip|68|c9d-8f11
got|23|c-4d25e4f-17h-14
got 0|68|a-7b9d4
got ?|65|a-4b12d-6e-6
got a|46|a5c-6d17e-15f-6h-5
got a lot|68|d6
got all|68|a15d-4e-6
got home|63|a5b-5d-5e-6g21
got into|65|d5
got into the|65|d5
got it|47|a-12d5e30f-6g-4h-4
got it ,|65|d-4
got it i|68|a-8d-7e36
got me|54|a6b-7d18e-12
got me through|68|a-5c6d5
got my|42|a13c-6d19e-23f-5g-6
got my own|61|e-4
got on|60|a5c8e-8
got on to|68|a8
got out|65|a-6d10e-6f6
got talk|68|c8d-6
got the|42|a-6b-4d18e29f-7g-7h-6
got them|65|a8b-4
got to|52|a9d-11e-8f-4g9
got two|65|e5
got your|57|a-14b-7c5d-7e43
govern|61|a-4e8
govern bodi|68|b4
governor|65|d-4e5
gown|68|a-6b6
grade|46|b8c-4g-4
grade ,|68|b6e4
grade 0|60|a-4b-5d11e9
grader|61|d12
grader ,|68|e5
graduat|54|a8c-5d-6e-8
graduat scheme|68|c-5e-4f5
grain|63|c17d-8e-5
gran|63|a10d-4e-10
grand|52|a5b-4d-6e9g10
grand $|68|a4d4
grandad|68|a13b-5d-4
grandchildren|63|b-4d9e8
grandfath|61|a4b-4d9e-4
grandmoth|55|a17b-6d-9
grant|46|c-5g6h-4
grant me|65|a7d-4
grant offic|68|b6e-4
grate|33|a10b-9d-15e31f-5g-4h-9
grate for|42|a10b-5d-5e12f-8h-5
grate for ani|68|a-4b5e6
grate for it|68|a6d4e-4
grate for the|47|a12b-5c-4e7f-5
grate for your|61|b-5c12d-5e4
grate i|63|a-6d-7e21
grate if|65|f6
grate if you|65|f6
grate that|57|b-10e23
grate that you|57|b-10e23
grate to|49|a6b5d-9
grate to hear|65|a-6e14
grate to the|63|b6
grate to you|65|a8b-4
grate you|61|a7d-9
gratitud|55|a8b-5d5
gratitud for|68|a7
gratitud for the|68|a7
gratitud to|63|
gratitud to the|65|d4
greas|65|a4
great|35|a18b-23f6h-8
great ,|68|a4b-5g19
great deal|65|
great joi|68|a6d-4
great mani|68|a4d5
great meet|68|c-6f9
great meet you|68|c-6f9
great pleasur|68|
great thing|68|b-5c12d-6e12f-5
great to|54|a4b-6c-4d-7e-5f14
great to hear|68|
greatli|56|d5f-4
greatli to|68|a5
green|49|b9c-5d6e-9f-4h8
greenhous|63|a4e5
greet|47|a-23d63e-9f-6g-4h-6
greet from|55|a-11b-4d47e-10
greet from a|68|d10
greet from the|60|a-7b-5d31e-8
greet to|61|a-10b6d16e-4
grei|60|b-8d16e-7h12
grew|57|a13d-7e-4
grew up|65|b4e-4
greyhound|63|a9b-8g6
grid|68|
grill|52|a25b-10d-10e-13
grill ,|68|a6
grill i|68|a10e-7
grill i have|68|a10e-7
grin|65|a5
grit|68|a4e-4
groom|65|a5e-5
groom dog|68|a7
ground|47|a13c-5e-17g-4
ground $|68|a5d-4
ground ,|61|a9d-4e-6
group|40|a12b-4c11d-7e-20g-8h-6
group ,|63|
group and|65|d-11f7
group at|68|c8d-5e-7
group at the|68|c8d-5e-7
group in|65|b5
group of|63|a11e-4
grow|51|a-9b-6d4e19
grow old|68|e8
grown|52|a17b-5d14e-17f-4
grown man|68|a11d-5e-4
growth|63|b-5d9e10
guard|55|b8c7d-8e-4
guess|46|a-10c-4d4e19g-4
guess ,|68|a4b-4d-4e7
guess who|68|a-7d18
guess you|65|a-10e6f10
guest|49|b-9c8e8f-6h6
gui|46|a6b5c-5d-8e20f-7g-8h-5
gui with|68|
guid|57|a-11e15f4
guidanc|68|a-11b-4c14d9e7
guild|63|a-5b5d10e-6
guitar|68|a4e-4
gut|54|a-12d7e26g-6
gut ,|61|a-10b-4d-6e27
gutter|68|a7d-6e4
gym|63|a12
ha|18|a-32b54c-23d32e-21f-21h-18
ha $|68|b6
ha ,|61|a-7b11d-6
ha a|47|b-5d18f-4g-4
ha a new|68|a-5d13
ha agre|57|a6b-4d8e-6
ha agre to|60|a9d-4
ha all|68|a-4d6e4
ha alreadi|61|b-5d-5h8
ha anyth|68|a-7b8
ha ask|65|
ha becom|60|d9
ha becom a|68|d5
ha been|35|b11c-11d14e-12f-10h-8
ha been a|61|b-4d17e-5
ha been fill|68|b4
ha been made|65|d-5g11
ha been my|63|a12b-7
ha been on|68|a4
ha been told|68|b5
ha chang|63|b5d4e-4
ha come|60|a-6b5
ha done|61|a4
ha follow|68|d5e-4f4
ha follow me|68|d5e-4f4
ha given|65|d5e7
ha given me|68|d7e-4
ha gone|53|a-9b15c-4d-5e7
ha gone into|68|a-5d17
ha got|61|a-7b11e-6
ha got ?|68|b8d-6
ha grown|68|a-5b-4d31e-4
ha had|61|a6d-5
ha her|68|b-4d6
ha it|54|a-9c-4d8g27
ha it been|68|a-4g22
ha kept|60|b5d-5e-8h6
ha kept me|61|b5d-5e-7h7
ha made|61|b9e-6
ha made me|63|b10e-6
ha met|68|a-4b9
ha move|68|a4d6e-4
ha never|65|a7e-4
ha not|45|a-11b16c-5d-10g-4h-4
ha not been|61|d-6e5f8
ha not chang|65|a-4d7
ha not left|65|a-4b10d-5
ha offer|65|b5
ha offer me|68|b5
ha onli|63|a5d-4e-6
ha put|63|a-5b6
ha reach|68|d-6e10
ha said|61|a8b7d-6e-7
ha said she|68|a12b-4
ha shown|68|
ha sinc|63|b4d-5e-4f6
ha stai|60|a-4d5e-4f4
ha stai with|65|d-4f5
ha taken|63|a-7d16e-4
ha taken me|68|a-5b-4d21
ha taught|68|
ha taught me|68|
ha that|57|a-11b18d-13e7
ha the|47|a-14b17c5d-9e-11f-4g8h-4
ha to|54|a12e-9f-4
ha told|65|a11b-4
habit|61|a5e-5
habit of|68|e-4
haccp|68|d-4e4
had|18|a8b-7e34f-19h-16
had ,|63|d-7e21
had a|36|a-15c-8d15e13f-7g5
had a chanc|65|a-5b5d-4g16
had a feel|68|d-6e17
had a good|54|a-7d19e-7g4
had a look|68|b6
had alreadi|63|a-10b5d-5e12
had an|61|a-8b5d-5e8g9
had been|52|a14b-7d-10e5
had better|68|a-7d8
had come|63|a-8b-4e14g7
had drawn|68|a-5b-4d16
had for|68|a-6f8
had gone|65|a-6c9e5
had hope|63|b-4d-6e15
had i|63|d-4e9
had in|51|a12b-4d-7
had in mind|68|a8e-4
had in year|65|
had it|60|a8b-9d21
had just|68|c5
had me|54|a-14b13d9e-6
had me in|63|a-10b14e-5
had more|65|a-6e21
had my|46|a-6b-12c11f5g16h-4
had my interview|56|a-8b-5c17d-9e-6g11
had never|65|e4
had nine|68|d8e-4
had no|53|a25b-10d-7e-4
had no idea|63|a11b-4d-4
had not|48|a6b-7c-4d-7e17
had on|56|a-5d6
had on the|68|d4
had onli|63|a13b-5e-4
had our|68|b5
had put|63|
had rather|68|a-5b4e8
had read|57|a10b-5d-5
had read my|68|a7
had so|65|d7
had spoken|68|e8
had talk|68|a-8c10e9
had the|41|a-4c6g-4h4
had the pleasur|65|a-8e9f8
had the same|61|a4
had three|61|b6d-6
had to|45|d-8e13f-6g-5h-4
had to be|60|b5d-4
had told|61|a-5c7d-4e-6
had told me|65|
had two|65|a5e-5
had understood|68|
hai|65|e4
hail|57|a5b6d-11e-7f6
hair|55|b-8d18e7
hairdress|68|a-5b5d4e-4
hale|68|a-5e8
half|32|a31d5e-31f-13g-11h-11
half a|60|a-7b-6d31
half a year|63|a-10b-5d35e-4
half an|58|b-7c7d5e-9
half an hour|61|b-6c8d7e-6
half as|68|a5d-4
half as much|68|a5d-4
half dai|68|a7
half hour|60|a11d-5e-5
half of|47|a8e-12f-4
half of it|61|a7
half of the|63|c8d-5e-6
half term|53|a9b5d-5e-13
half term ,|65|a4b4d-4e-5
half the|51|d-6
halfwai|63|a15b-7
halfwai through|68|a10b-5
hall|45|b4c-5d4e-13f6g-5
hall i|68|b5
hall with|68|a-5
halloran|68|d4
hand|29|a12b12d-31e11f-11g-13
hand $|65|a-4e10
hand ,|50|a7d8e-9
hand , and|68|b4
hand a|63|a7d-4
hand and|60|a-6d-6e21h5
hand for|63|a-7c8e7
hand for the|65|a-6c8e8
hand i|54|e12
hand in|57|a-8b22d-10
hand in my|68|a-7b19e-7
hand it|68|a-4b6d-7
hand me|68|a4d9e-5
hand me a|68|a4d9e-5
hand my|65|a6
hand my notic|68|a4
hand off|68|a4d-5
hand on|58|c7e-4
hand on the|68|e-4
hand the|68|a5
hand wa|68|a10e-9
handi|61|a9d-4e-6
handl|40|a25b-13d8e-20f-6g-7h6
handl ,|65|
handl a|65|
handler|68|f10
handov|61|a5
handshak|68|b7e-6
hang|49|a-7b17d18e-13f-4g-5h-4
hang on|65|d4e-6
happen|46|a-9b13c-7d-11e12f-6g18h-5
happen ,|65|a13b-4e-4
happen i|68|d-5e10
happen next|63|b8e-8
happen to|61|a-6b6e-4
happen to know|63|a-6b4
happi|27|b-8c-13d35e-22f18g-15
happi $|68|a8d-4
happi for|63|b-5d11e8
happi if|65|a5d-4e6
happi new|63|a-7b-4d29e-5
happi new year|65|b-4d18e-4
happi retir|68|a-6d27e-6
happi there|68|e17
happi to|30|a9c-9d-13e-22f17g-12
happi to answer|61|
happi to be|53|d-6f4
happi to carri|68|a7
happi to come|52|a17b-9f-4
happi to do|65|a5
happi to hear|65|d8e-5h7
happi to join|61|f11
happi to learn|65|a4
happi to send|60|e-4f6
happi to take|63|a6
happi to talk|58|b-4d17e-5f-4h10
happi to work|56|a7d-4e-4
happi with|61|a-6b5d9
happi with the|65|a-8d15
happier|68|d7h7
happiest|68|b-4e5
happili|63|a5b-5c8d-6
har|68|a5
harbor|50|b-5c9d5e-8f-4h12
hard|41|b-5c-9e19h-6
hard ,|68|d6
hard feel|56|a-7c-4d-7e40
hard feel at|65|a-7b-5e36
hard to|56|b5d-5
harder|65|b-5c12
hardest|63|b-4d-5h17
hardli|65|b4
hardwar|65|a-8e7h13
hardwar shop|68|a-6h14
harvest|54|a10b-7d19e-8
harvest ,|68|a5
hat|53|a-8b4d29f-5
hat ,|65|
hat in|68|a-6d13e4
hate|57|b11d4e-8
hate for|68|a-7b13d-4e-4
haul|65|a-8b8d6e-5
have|5|a12c-6d7f-12g-10
have $|68|a-4b-5c-4d-4e8f20h-4
have ,|61|d17e-4
have a|31|d16e-11
have a degre|68|a4
have a few|68|d6
have a go|68|d11e-5
have a good|57|b-7e-8f11g10
have a great|63|a-5c8e7
have a look|63|b5e-7h18
have a minut|57|a-4b5d-7e14
have a moment|63|c16d-6e-9
have a quiet|68|d5e6
have a rough|68|
have all|60|a7b8d-8e-6
have alreadi|49|a-5b-8e13f14
have alreadi drawn|68|b6
have alreadi told|63|a9b-5
have also|58|d-5e-7f14
have alwai|65|d21
have an|56|a5b5d-6e-5
have an idea|65|b4
have and|68|a-5g21
have ani|58|b6d-5e-5
have ani question|68|a5
have anoth|58|a-4b-8d-4e29
have anoth offer|68|
have answer|65|a4d-4
have appli|68|a8
have ask|60|b6d7
have ask me|68|b6d6e-5
have attach|68|a-6d-5h21
have becom|63|a-7d15
have been|24|a21b-9c4d11e-16f-16g-7h-10
have been a|42|a29b-10c-4d-15e-11f-6g-5
have been an|68|a4
have been ask|63|d5e-5f5
have been at|65|b-4d12
have been chew|68|
have been draw|68|d-5e5
have been in|54|b-6c4e-5
have been look|65|a6
have been mean|68|a-5d24
have been my|60|a11d-4e-6
have been on|57|a7d-5
have been read|63|a-4c7d-7f7
have been tell|65|a-6b14
have been the|65|e9
have been there|68|
have been think|61|d-5g14
have been told|60|a4c10d-9
have been try|63|a-9c7
have been turn|68|a4
have been wait|68|a-7b13
have begun|68|a-7d13e5
have begun to|68|a-7d13e5
have both|65|d-5e8
have built|58|a6b-6d4e4
have call|65|b6
have carri|63|a5
have carri a|68|
have chang|68|a-7d20
have chosen|61|a-12d-9e19h15
have clean|68|b-4e-5h15
have clear|63|b5d7e-5
have close|61|a12b-5d-4
have close book|68|a8
have come|51|a-8b5d8e7
have come across|68|a12b-4
have come round|68|d7
have come to|65|a-9b8d7
have complet|65|b-5d10e7
have complet my|68|b-4d12
have cook|68|a7
have cost|68|e9
have cut|68|a8d-5
have decid|63|d-4e-7g22
have done|37|a20d-4e-18f-8g-9h-7
have done about|68|b-4d6e-4
have done better|68|e5
have done for|68|
have done four|68|a5
have done it|65|d5
have done my|68|d13
have done sinc|65|a5d-5e-4
have done so|68|
have done that|68|a6
have done the|63|a8d-8
have drawn|63|a-7b6e-4h15
have driven|58|a11b-4d-4e-6
have eight|68|
have eight year|68|
have ever|61|d4
have final|68|a-5d7
have finish|54|a-6b4d21e-7
have finish the|61|a-4b4d6e-5
have five|65|e11
have five year|68|
have found|63|c6d-10e16
have four|68|a-6b5c14
have further|65|a-5b5
have given|55|a-8d16e-8h17
have given me|60|d18e-5
have gone|43|a-8b-6d20e21f-6h-5
have gone ahead|65|e8
have gone by|65|b5
have gone through|68|d-4e12
have gone to|68|d20e-10
have good|63|a13b-4d-4e-6
have got|36|a18c-8e-15f-9h-7
have got a|56|a6d4
have got me|68|d10
have got my|45|a9b6c-4e-16g-5
have got the|56|a7b4d-8
have grown|68|e-5
have guess|63|a-5e14
have had|38|a16b8c-8d-7e-7f-9h-9
have had ,|68|d-7e25
have had a|57|d4e-10g14
have had in|57|a8b-4d-5
have had my|61|b-5d21e-4
have had no|68|
have had the|65|a5b4e-6
have had to|68|e5
have hand|68|a-8b22d-4e-7
have handl|57|a6d-5e-4
have heard|55|c7e-6
have heard noth|65|a-7b6c11d-5f-5
have held|65|a4
have her|68|a9b-4e-4
have hire|68|a-7e12
have i|65|a-7b12e-4
have in|68|d-4e11
have it|47|a13b-8d-12e6f-4h6
have it by|68|a-5d-4h13
have it in|68|a4b-7e16
have just|57|b-4c6e-10f7
have kept|50|b5c-5d12e8f-5h-5
have kept the|65|d4e8
have laid|65|a8d-4e-6
have learn|60|d10e-7
have learn to|61|b-4d11e-6
have learnt|61|a-5e4
have led|60|a8e-5
have left|53|b6c6e-11g-5
have left me|65|a7e-4
have let|68|a-4b4d-4e4
have like|60|a-7d-6e25
have like to|65|a-4e10
have live|65|a9
have look|55|a11b4d-10
have look after|61|a8b4d-6e-4
have love|65|a-7d8
have made|47|c-4d-9e9f-4g5h6
have made a|65|d-5e-4g6h12
have made me|63|e7
have made up|65|d-5
have manag|55|a5b-4c6d-4f-4
have manag a|65|c8
have mani|68|a-9c12e-8f10
have me|38|a46b-17c-7d-25e-15f-8g-6
have me $|65|a8e-5
have me ,|61|a5e-6
have me along|68|a6
have me at|63|a8b-4
have me in|49|a19b-10d-8f-5
have me out|65|
have met|55|a-5b5c-4d-9e-6f13
have met ,|68|
have more|65|b7d-7
have move|52|a-15b-4c-4d55e-11f-6
have move on|65|a-6d22
have my|39|a8b-4d-5g-7
have my own|65|a7
have nearli|68|b6d-5e-4
have never|45|a8b-4c-6g-4
have never been|65|a4b-4e9
have never had|61|a4d-4e-4
have never seen|63|a7d-4e-4
have no|53|a5b-6e-4f9
have not|39|a-13b5c-7e8f-10g11h10
have not been|61|d-6h7
have not forgotten|58|a-11b6d21e-7
have not heard|57|a-4e-6g13
have not stop|65|d-4
have note|65|d-5e14
have now|49|a-8d29e-16f-4
have on|57|d6e-5g6
have onli|63|a-8c5e14
have open|68|b-4
have other|68|b7
have pass|52|a7b7d-15e-4
have pass the|65|b8d-5e-4
have pick|61|a-7b4e10
have prepar|65|a7b-6e-5h17
have put|49|a-15d21f-5h4
have put my|65|d14
have put togeth|68|a-4d4e-5h12
have reach|68|a-5b10
have read|49|a-10d5e26f-4h-4
have read the|65|b-4d7e9
have read your|57|a-7b-10c6e34
have receiv|68|a-4d-4e12
have receiv your|68|a-4d-4e12
have run|46|a22c-4d-10e-13g-4
have run a|53|a4b4e-8
have run the|63|a5
have rung|63|a-8b9d-4e-4g10
have said|54|a6c-4d-8e16
have sat|58|e7
have save|63|a-7b7d-5e9f4
have seen|48|b-7e18f-4h-4
have seen it|68|d10e-5
have seen sinc|68|b4
have sent|65|a-6d11e-5f8
have set|61|a-8b4d6e9
have settl|68|a-11d8g10
have shift|68|a-4d8e-4
have shown|61|d-4e5
have sign|61|c5d-8e13
have sign up|63|a-6c5d-6e15
have sinc|43|a-9b8d34e-8f-8g-5h-5
have sinc finish|68|a-5d17
have sinc look|68|c14e-5
have sinc read|68|b7d-6e-4
have six|63|a8e-4
have six year|65|a8e-4
have sketch|68|d-5e-4h15
have slept|63|a4d-4
have slept on|65|a4
have sold|63|e-4
have some|68|b-5c11
have spent|54|a7e-6f-4
have spent the|68|b-4d7
have start|63|a-12b6d22
have still|58|f7
have still got|60|d4f7
have stood|68|a5
have swap|68|d16e-5
have taken|56|a-7b-6e15h6
have taken up|68|d8e-4
have taught|48|a20d-12e-16f-6
have taught me|65|a12
have that|61|b-6d14
have the|40|a-8b9g-8h6
have the full|63|d6
have thought|54|a8c7d-14e-7
have thought about|63|
have three|61|c7d-9e-11f9
have time|61|a-7b8e5
have to|45|b10f-5g-4h-4
have to give|68|
have told|48|c-4d-7e18
have told me|68|a-8e15
have told my|61|a-5d-5e18
have told you|68|a9e-4
have train|63|a9e-4
have translat|68|a6e-4
have tri|58|d25e-8
have turn|63|b5e-4
have turn down|65|b6
have twelv|63|a-6b4c8d-5
have twelv year|63|a-6b4c8d-5
have two|53|a4b-4c6d-5f-4
have two year|68|a7
have understood|68|b-4e12
have us|57|a-10d-13e14h17
have want|61|b5d-6
have work|45|a15b-8d-11e-7f-4
have work as|68|a8
have work in|63|
have work on|68|e-4
have work the|68|a8b-5e-5
have work with|61|b-5c5d-5e6
have written|52|a-9b6e-7h15
have written on|68|a-9d-5h15
have you|45|a-27b30d-26e-21f21g6h-4
have you among|68|a-5b-4d-4f9
have you ani|65|a-5b11e-4
have you got|63|a-8b11d-7e-4
have you in|68|a-11e-6f22
have you settl|68|a-6b14d-5
have your|61|a4b-5
he|31|e-7f-5g40h-10
he ask|68|
he ha|60|b-4g5
he had|61|a11b-4e-8
he is|47|b-6c-4e18f-4g17
he is right|68|e8
he know|63|b4e-4
he like|68|
he sai|60|a-6b-8c12d-5e-14f16g13
he told|65|c-4d20
he told me|65|c-4d20
he took|68|b8
he wa|57|a-8b7
he will|63|b4e-5
he would|57|a7d-10e9
head|34|b15c7d7e-29f-8
head ,|58|a4e-6
head , i|68|a6
head and|68|e6
head for|68|a-6c9
head i|65|b4
head in|68|a-7b6f8
head know|68|
head nurs|68|
head of|50|b5c8d14e-19
head of depart|63|b4e-4
head offic|61|a9d-7e-8g17
head on|68|a12e-4
head up|65|a-9b14d-6e6
header|68|a6
headmast|63|e6
headset|58|a10e-6
heal|68|b4e-5
health|48|a-7b-4c-4d46e-15f-4
health $|68|a-4d15e-4
health and|65|d5
health insur|68|
healthcar|65|
healthcar assist|65|
healthi|65|e4
heap|60|a4b5d-4e-4
heap for|65|a4
hear|24|c28d-19e26f-17g-13
hear ,|60|a-9c-4e8g12
hear ?|57|b13e-9
hear ? $|68|b9e-7
hear a|60|b-4d-4e13
hear about|44|a14c7d-7e-10g-6h-5
hear about the|48|a21b7c-5d-7e-12f-7g-4h-4
hear about your|68|c11d-4
hear aid|68|a4
hear befor|68|a4b-8e11
hear by|68|a4b4e-4
hear from|42|b-8c8e14f-5
hear from me|68|a-5d8
hear from somebodi|68|c10d-6
hear from you|46|a9b-9c-5e8g-4
hear how|48|a7b-9c10e-8f7g-4h-4
hear how the|56|a15b-6c-5d-5e-5f6
hear how you|65|c16d-10e-4
hear i|63|b-5d4e7g4
hear i am|68|b-4e7g4
hear it|49|a-13c-4e27
hear it ,|63|a-4b-4e16
hear it from|65|e7
hear it i|68|a-4b-4e10
hear me|63|b5
hear more|58|a-5b9c5d-4e-5f-4
hear more about|63|b4
hear my|63|a-7b19d-6e-7g-5h16
hear of|52|b-12c20d18e-12f-5h-4
hear of anyth|65|a-7b-4c5d25e-5
hear of it|65|a5d12e-5
hear that|50|a14e-12f-4
hear that the|61|a9d-4e-5
hear that you|63|a4b-4c6
hear that your|68|a5d8
hear the|56|a-5b-6c11d-6e17
hear what|57|a-13b-5c19d-9e10f-7h14
hear what you|68|a-10c10d-4e-8f-4h18
hear where|68|a-4h8
hear you|58|b-6d6e6
heard|41|a7b-7d5e-13g17h-5
heard ,|65|a-6b-10d21e-4g21
heard , so|68|b-9d5g23
heard anyth|65|b6d-5g-4
heard back|68|b4
heard from|65|a-8b-6d14e5g19
heard me|68|a11b-4
heard noth|63|a-8b9c10d-5f-5
heard noth by|68|b8
heard the|68|d6
heart|44|a10b6c-4d-22e12f-5g-5h-4
heart i|61|a17d-6e-4
heart is|68|a4
heart on|63|a-9d-5e24
heartbeat|60|a5b6d-5g-4
heartbeat my|68|
heat|48|a15b-6c-4d7e-12f-4g6
heat pump|63|d9e4
heater|68|
heavi|68|e-4
hei|58|a-5b4d14
heidelberg|65|a5b-4
heifer|68|a6d-4e-4
height|63|a7b-7d-7f12
held|44|a7d-13e-4f-7g4h8
held a|68|a6e-4
held on|60|g11
held on 0|68|b4
held the|68|a6b-5d-5e-6h19
held up|63|a-7b-5d9e8
hello|40|a-45b-23c-5d31e-28f8g127h-8
hello $|68|a-5f18
hello ,|50|a-12b-36c-6d-14e-6f-10g120
hello , it|61|a-4b-12d-8e-5f-4g47
hello , thi|68|a-5b-7g22
hello from|54|a-14b6c-4d29e-12f16g-8h-4
hello from the|65|a-4d-6e-6f14
help|33|a-12b14e7f-9g-8h-9
help $|58|a7b4e-4g-4
help ,|57|a-5b7d-4e-5g6
help , i|65|b6e-4
help desk|63|a6b-4
help i|65|a-6d8
help me|51|a-19c5d6e5f4
help my|68|a-5b6d5
help to|55|b4d-5e-6
help to hear|68|a6
help with|60|a-4b4
help you|51|a11b9d-7e-8
help you decid|68|a-7b8
help your|63|d-6e8
helpdesk|63|a-7b12d4e-4
helper|65|a10
hem|68|a4b5e-4
hen|65|a-12d23e-6
henderson|68|
her|32|a17b7d-6e-12f-11g-4h-11
her $|63|b5d-4
her ,|63|a9d-7
her for|65|d4
her i|68|a6b-5d16e-5f-4
her number|65|a4
her own|61|
her phone|68|a8
her the|68|d10e-5
herd|68|a8d-6e-5
here|26|a-67c-22d51e-50f66g32h29
here $|49|a-21d-17e-19f43g-6h-4
here ,|46|a-20b14c-6d27e4f8g7h-7
here , and|65|a-6b-6d30
here , so|68|b-6d-7e7f11
here , the|68|a-5b6d10f-6g19
here ?|65|c-5d-4f10
here ? $|68|c-5f6
here and|58|a-5b6e-4f6
here and i|65|a-4b10d-8e-7f8
here ar|63|a-12b-6d14e-4f-4h27
here for|68|a-7d13e-6f7
here i|49|a4b-12c-4d7e-15f4g16h-4
here i am|60|a-11e-6f8g10
here if|65|a-5b-4f16
here in|68|b12d-4
here is|45|a-13b-13c-5d29f-12g11h34
here is a|65|a-6d13e-4f-4h12
here is hope|61|b-4d12
here is my|65|d7e-4h7
here is the|63|a-5d-12e-7f-5h35
here is to|61|a-7b-4d8e24
here it|54|c-4d13e-8g8
here it is|54|c-4d13e-8g8
here sinc|68|d11e-5
here the|68|a4d5
heritag|68|d5
heron|68|b-4d13
herself|65|a5
hesit|65|a8
hesit to|68|a5
hesit to contact|68|a5
hgv|68|
hi|28|a6b-14c-11e-25g79h-12
hi ,|54|a-12b-24d-16e-10g96
hi , it|68|b-11d-5g39
hi back|68|b5
hi first|65|a5d-4
hi name|68|b7
hi number|68|a5
hi offic|65|a-9b-4c7d-5e25
hi own|58|a5d8e-4
hi phone|57|a18b-6d-4f-4
hi vi|68|
hi wife|65|a-5d14
hidden|68|e6
hide|54|a-9d17e4
hide behind|65|d-4e6f4
hide it|68|d8
high|53|a5b5d-5g-4
highlight|65|a-7d5
highwai|68|a13b-6e-5
hill|51|d11
him|38|b-16c9d-22e26f-9g28h-5
him ,|57|a8b-7d-5e5
him i|61|a5d-7e10
him i am|68|a5d-5e7
him to|65|b-4c6d-4e-4g17
himself|63|
hindi|68|a8b-4
hint|65|a-4d4e6
hip|54|b-6d22e-9
hip and|68|a8e-4
hire|40|a-35b-10c14d42e9f14h-6
hire ,|65|a-4d10e6
hire ?|68|f10
hire again|65|c10d13e-5
hire for|61|a-5b6d-11e18
hire me|68|a-9b-4c7d6e-4f13
histori|58|a7b-6e-6f6
hit|57|d-8f7
hive|65|a-7b-4d6e-13f13h19
hiya|61|a-9b7d7e-6g14
hiya ,|61|a-9b7d7e-6g14
hiya , it|65|a-6b7d11e-5g-5
hold|35|a18b-5e-17f-11g4
hold a|53|a19b-7d-5e-9
hold i|68|a6
hold my|57|a9b-4d5e-7
hold the|48|a10c-4e-4
hold until|68|a4
hold up|68|a-6d13
holidai|41|b5c-6d-8e12f-5
holidai ,|60|d-7e10
holidai ?|63|a-4g6
holidai and|65|a-6b-5d12h10
holler|65|d-7
home|28|a53b-12c7d-39e-27f-12h-5
home $|65|
home ,|50|d-17e17g15
home , and|68|a-4g23
home , i|68|d-6e19
home ?|68|d12e-4
home and|49|a14b-10d-14e-6h14
home and read|65|c5d-5
home and told|68|a6
home at|68|a4e-5
home by|65|
home for|65|a10b-4e-5
home from|63|a-8b5c16d-8
home from the|68|a-5c19d-8
home ha|68|a-5b6d-4e5
home i|49|a14d-10e-11
home in|61|a-4b4c13d-6e-4
home in the|65|c14d-5
home it|60|a-8d19e-5g19h-5
home on|65|a9d-4
home safe|68|a6d-4e-4
home to|65|a11e-7
home with|57|a4c5d-7
home with a|68|a10d-5e-6
homework|65|a4d6e-8
honei|68|a-7d12e-5h12
honest|41|a-9b-4d-22e46g-6h-5
honest ,|60|a-9e13
honest answer|63|a11d-4e-5
honest answer is|68|a7e-4
honest talk|63|b5d-5f8
honest word|68|
honesti|68|d-6
honestli|50|a7b-5c-4e6f4
honestli do|65|a5
honestli do not|68|a6
honor|47|a16b-4d-12e-11f7
honor $|68|d-4e-5f8
honor to|51|a7d-8e-5
honor to serv|63|
hook|65|a10b-6d8e-4
hop|63|
hope|19|a-58b5c-17d89e29f5g-9h-19
hope $|63|b9e-5
hope ,|60|a-7b5d-8e19
hope all|58|a-12b-7c9d30f-5
hope all is|65|a-7b-4c11d16f-5
hope all well|68|a-5d19e-4
hope everyon|68|a-10d22e6
hope for|46|a-5c-4d-23e29f-5g-4
hope for anoth|63|a-6b-5d-4e19
hope for i|68|
hope for the|61|d-10e6
hope he|65|a-4b6d-6e4
hope he is|68|a-4b5d-4e5
hope i|52|a7c5d-14e-5g8
hope i can|65|a6b-6f5
hope i get|68|a11
hope it|50|a-9b6d13
hope it is|56|a-9b5d11e-4f5
hope my|65|b5e-6
hope she|63|a-8b-7d-5e33
hope that|50|a-6d8f4g-4
hope that is|68|a-4b9d-4e-6f9
hope that the|60|a-9d6
hope the|32|a-44b-7c-16d81e39f-18
hope the move|61|a-5d9
hope the new|47|a-20b-4c-4d14e27f-5g-4
hope the roof|65|a9e-9
hope the twin|61|a-8b-6d30e-5
hope thi|58|a-9b24d-10
hope to|40|a9d-29e-28f26g8h-5
hope to be|54|a4d-9e-9
hope to have|68|b4
hope to hear|56|a10d-5e-6g4
hope to join|58|a-16b-5d-6e-6f32
hope to work|68|a6b-5c11d-5
hope veri|65|a8b-4e4
hope veri much|65|a8b-4e4
hope we|63|d-6e-5f12
hope we can|68|a-4d-4f8
hope you|40|a-12b8d43e-10g-7h-7
hope you and|68|d14
hope you ar|60|a-5b-5d39e-8f-4
hope you do|60|a-6b5c6e-5
hope you had|65|b5
hope you rememb|65|a-4b-7c12d15e-6
hope you will|52|d-15e13f8
hope your|48|a-14b-9c-6d54e-17f13g-4h-6
hope your knee|68|d14
hope your own|65|a-7d24e-6
hors|60|a-5e12
hose|68|a7e-4
hospic|54|a5d11e-8
hospit|36|b4c15d15e-29g-9h-7
hospit ,|56|a5d8e-6
hospit i|57|c6e-6
hospit i am|68|c8d5
hospit in|61|a-7b4c9d5e-6
hospit kitchen|68|d13e-4
hospit of|68|a5e-4
hospit with|68|
hostel|65|a8e-4
hot|52|a7b-5d-10
hotel|44|a11b-4d-10f13g4h-4
hotel ,|68|d6
hotel in|61|a10
hotel with|68|d5
hour|27|a52b-17c-4d-32e-8g-12h-4
hour $|61|b15d-4e-6
hour ,|48|a5c4d-5e-12f4h-4
hour , and|61|a7d-4e-8
hour and|54|a-8b4d-9e23
hour at|65|a7b-5d-7f5
hour for|60|a-8e8f13
hour i|55|a7e4
hour i wa|65|a8
hour in|55|a15b-6e-4
hour in the|63|a10d-6
hour it|68|
hour of|60|a5b-5d-4e4
hour on|50|a12b-9d-4e-5f-4h8
hour on mondai|61|a8d-5e-4
hour on the|65|b-5d4h13
hour or|68|e8
hour than|68|a-11c7d-12e16f11
hour that|61|a6
hour to|65|a6d-4
hour with|61|a4e-5
hour you|58|a15b-6d-5e-5
hour you gave|65|a7
hour you spent|68|a5
hourli|60|a10b-9e-4g6
hous|32|a20c-4e-22f-5g-6
hous $|58|a6b-6f-4g5
hous ,|51|a7d6
hous , and|63|d7e-5
hous and|68|
hous for|68|a4
hous i|55|b6d-6e-6f-5h6
hous in|61|a-12b9c4e-4
hous is|68|a6e-4
hous on|68|d15
hous sinc|68|e4
hous the|63|a8d-4
hous you|65|a-5c8d-7e5
household|65|
housekeep|65|a-10d7e-4f11
how|20|a6b-10c19d6e11f-17g-14h10
how a|65|a5b-4e-6h16
how ar|68|a-5d13
how did|68|a-11b-4c11d9e8
how far|54|a-8b28d-14e-12
how far the|65|a-4b11d-6e-5
how good|63|a11b-5d5e-4
how i|37|a11b-25c-9d-10e19g-8h36
how i came|68|a-6b-4e30
how i could|65|a-9b-5d10e23
how i handl|68|e-5h20
how i might|68|e15
how i wa|68|a4
how i work|65|d-8h11
how i would|48|a12b-9e-18f-5h25
how is|65|a-6b-4d24
how it|52|a4e10f-4
how it goe|68|a17f-4
how kind|61|b4d-8e-4
how kind of|68|a5d-4
how long|63|a-9e-6h15
how mani|52|a9d-9
how mr|68|a4
how much|50|
how much i|58|b7d-5e-8
how much is|68|b-5g7
how my|61|d-5e19
how the|37|a-8b13c-11d5e8f4g-6h-8
how the search|65|a-5b13d-5
how thei|68|b8d-5
how thing|57|a-6b5c-4d5e-5g9
how thing stand|61|a-6g11
how to|48|b-5c4e10f-5
how we|61|a5e-5
how you|40|a8b-14c44d9e-20f-6h-8
how you had|68|
how you keep|68|b-4e11
how your|52|a-6b-4c16d-6
howev|65|a-5c8d-5
hr|52|a-7b-7e15g7
hub|61|a10e-4
hull|57|d21e-6
hum|68|
human|65|b7e8
human be|68|a-4b8e9
humid|63|a5b-4
humor|65|a7
hundr|33|a38c-10d-21e-23f-4g-9h-5
hundr ,|63|a-4b8d-5e-4
hundr and|52|
hundr and forti|65|d-4e7
hundr dai|65|b5d-5e5
hundr in|65|e8
hundr peopl|65|a5b-4
hundredth|68|a6d9e-5
hung|56|b14d-12e-6
hung on|65|b14d-10e-4
hung up|68|a-5
hungri|60|b-8d10e11
hunt|65|a-4d5e-9f15
hurri|48|a-8b13c8d-11e-12f4g-4
hurri ,|63|b7d-7
hurri , i|68|a-4b4d-5e4
hurri on|65|a-4b9d-4
hurri on my|68|
hurri you|68|b4e-4
hurt|61|b-6e10
husband|50|a9d-7
hvac|68|b5
hygien|55|a-8b11d-9
hygienist|68|a4
hymn|63|a21b-5d-7e-9
i|0|
i $|65|b5c5d-6e-4
i accept|65|a-6b-6e29
i acknowledg|68|a11b-8e4
i add|65|a4d-8e-10f16
i admir|58|a4d-4e6
i admir the|68|a4e-4
i agre|63|a11e-4
i alreadi|56|a9b-7d5
i alreadi told|68|e10
i also|47|d14e-14
i also have|63|a4b-4d5
i also like|68|
i am|9|a-9b9c14d11f-20g17h-21
i am ,|65|b-5d18e-5
i am a|42|b-12c14d12g-6h-5
i am all|60|a7e4f-4
i am alreadi|68|a4b-4e10
i am also|63|b5d-4e4
i am alwai|60|c9d-9f-4
i am an|63|a14b-5d-5
i am around|56|e-5g6
i am as|52|b19d-16e-8g-4
i am ask|56|a-10b18d-4e5g-5
i am at|43|a-11b10c-5d15e-6f-4g-5
i am avail|48|a5b7d-7e-10f-4
i am back|63|a-10b9d14e-4
i am book|68|
i am call|55|a-13b-24d-6e-10f-6g71
i am certifi|65|
i am check|61|a-5b9d-7e-4
i am come|68|a-4c14d12
i am confid|63|a4
i am convinc|65|a7
i am count|65|a4d5
i am curiou|65|a-9b10c8d6e-4f-4
i am dead|68|a5
i am disappoint|61|a-5b-5d-7e24
i am do|63|b-5c5d4
i am done|68|d7
i am eager|58|a14b-5d-4e-6
i am easi|65|d5e-4
i am even|68|g16
i am everi|68|b6d-4
i am excit|57|a11f-4
i am fine|68|a4b-4d-5e8
i am follow|52|a-11b19c-4d-7e-12
i am for|68|d-4e6
i am free|46|a10b7c12d-8e-14f-5g-5
i am get|68|b6
i am glad|49|a-4c6d5e7g-4
i am go|68|b-4e14
i am good|58|a9d-5e-7
i am grate|39|a12b-9c-8d-13e34f-8h-6
i am happi|47|b-5d-5e5f4
i am have|63|a6b-5
i am home|63|g20
i am hope|54|a-8b5c8e-8f6g-4
i am in|45|a4c8d12e-13f-5h-4
i am indebt|63|a10b-5d-4e4
i am interest|57|b4d8e5
i am just|55|a-6b14d-12e-7f8
i am keen|58|c8d-4e-6
i am learn|65|a-6b-4c12d15e-5
i am leav|60|a8b-6c8d-4e-4
i am licens|68|d10
i am look|52|a8b-6c26d-10e-10f-7
i am move|68|b7
i am much|58|a13b-6d-8e4
i am never|68|b-4e7
i am not|41|a-6b9d-5e25f-9h-5
i am now|48|a4b-8c4d13e-10
i am oblig|53|a15b-4d-9
i am off|58|a-7b12d-5
i am on|41|b6c-7d19e-20f-5g11h-5
i am onli|61|e5
i am out|68|d7
i am prai|68|a7e-4
i am reachabl|65|a9
i am readi|54|a23b-8d-6e-9
i am realli|58|a20b-4d-4e-7f-5
i am regist|68|a7
i am ring|61|a-6b-15d-4e-4g56
i am sad|65|a-9e17
i am send|65|a-12b-5d-6e8f8h25
i am so|65|a9b-6c-5d20
i am sorri|52|a-13b-6c8d-8e27
i am stai|56|a-10e17g7
i am still|34|a-39b25c-10d45e-31f-11g14h-7
i am sure|53|a9d-6e8
i am surpris|65|a-6b-5e26
i am take|68|d7
i am ten|65|a-6d-5e20
i am thank|42|b6c-5d-12e31f-7g-6h-6
i am the|46|a-17b18d13e-5f4g-7h-5
i am there|68|a12b-4e-7
i am think|63|b-7c19d4e-7f-5
i am to|60|a-9b10d-5e-9f11
i am told|60|a-4d-6e23
i am touch|68|a5b4e-4
i am train|68|a-5b8
i am try|65|a-9c21d-4e-6g7
i am two|65|a-12d-8e18f6
i am up|58|d-5e-5g6
i am us|52|a11b-12d-9e5f8
i am veri|44|a16c-4d-9e-15g-5
i am well|65|a-5d20
i am will|65|a-6b6e7
i am with|60|a-9b7d9
i am wonder|65|a-6b4e-5g14
i am work|68|b-4d6e5
i am write|43|b12e-10f-6g-6h-4
i am your|54|a5b-6d5
i answer|51|b6d4e-6
i answer too|68|
i appear|68|a-7d13e-4g13
i appli|57|c20d-10f-4
i appreci|37|a15c-9d-27e27f-9g-8h-8
i appreci be|65|d-4e8
i appreci how|63|a8d-5
i appreci that|61|e4
i appreci the|45|a7c-4d-14e12f-6g-5h-4
i appreci you|54|a-4d-7e16
i appreci your|58|a10b-4d-4
i arriv|63|a6d-4
i ask|37|a-26b22c17d-22e8f-4g-8h-6
i ask ,|68|e6
i ask becaus|65|a-4
i ask for|65|d5
i ask how|65|a-5b6e-4
i ask if|65|a-5b9d-6
i ask my|68|
i ask what|61|a-10b-6e30
i ask when|58|a11b-8e-4g5
i ask whether|58|b9d-4e-8
i ask you|57|a-11b6c21d-4
i assum|63|e14
i attend|58|a-13b12e-6g7
i attend on|68|a-8b9
i attend the|68|a-5g10
i be|68|d-4e9
i becam|68|d12
i beg|68|a4
i beg you|68|a4
i believ|42|a14b5c6d-16f-7h-5
i believ ,|65|a8d-6
i believ i|53|a-6c13e-4
i believ it|63|a11b-5d-5e5
i believ you|63|a6b11d-10e-4g5
i bought|61|a-4d21
i bring|53|a20d-6e-18
i bring my|65|a4b4e-6
i brought|61|b8e-4
i built|54|a15b-4d-9e-8h6
i built the|60|a14d-5e-5
i call|57|a-6b-6c7d-5e4f-5g31
i call the|68|b4e-4
i came|35|a-21e11g26h-8
i came across|65|a-5c-4d13e-4f10
i came awai|51|a17d-12f-4
i came for|60|a-10b-8c8d8e7f4
i came home|68|a8b-5
i came in|52|a-13b13e-7f5g-6
i came out|61|e-7g20
i came to|52|a-16b6d4g18
i can|18|a43d-32e-8f-26g-13h-18
i can also|68|
i can answer|65|
i can arrang|68|d6
i can be|43|a12c-5d-7f-5g-5h-4
i can bring|47|a18b-8d-8e-10
i can come|45|a-8b17c-4e-12f-4g-5
i can do|44|a11c-5d-11f-4g-5
i can drop|63|a-5b10d-4
i can furnish|68|a8b-4
i can give|63|d-7e6
i can hold|68|e-4g14
i can live|65|d-5e13
i can make|63|a7
i can move|68|
i can not|43|a-16c11d-14e33f-7h-4
i can pass|63|d-4g13
i can provid|63|d-4
i can read|61|b4c9d-7e-7
i can sai|68|a5e-4
i can see|50|a-5b-9c-4d14e26f-4h-4
i can send|44|a11c-4d4e-17f-4g-4h-4
i can share|61|
i can show|56|a9b6d-10e-6
i can start|55|a11b-4d-4e-4
i can still|58|a-7b-8d16e19
i can suppli|63|b4e-6
i can take|60|a-12c10e15
i can talk|57|c13d-12e4
i can tell|54|a17b-8d6e-10
i can work|56|a10b-6d-5
i can write|65|a9b-5c10d-5e-5
i care|68|a6
i carri|65|a9e-6
i check|60|a11e-6
i clean|57|a13b-6e-5
i clear|65|a-5b7d4
i close|60|d-5
i close the|65|a-5b5d-4e4
i come|49|b4c5d-21e19h-4
i come from|65|a17d-7e-7
i confirm|68|b-5e16
i continu|54|a-12b10d18e-5
i continu to|55|a-9b11d5
i cook|57|a-5d6e-5h11
i cook for|65|a-4b9
i could|29|a27b-9d-19e7f-15
i could be|63|a4b-4e5
i could bring|57|a4b7d-8e-6
i could come|56|b6d-5e-7h6
i could do|53|b-8d11
i could feel|65|
i could get|68|d9
i could have|56|b-5d-5e12
i could not|49|b4c6d-11e-11f-5g12h8
i could see|60|a7d-5
i could send|58|a9d4e-4
i could show|63|
i could start|65|
i could take|63|a10e-5
i could tell|63|a-5d4e11
i count|61|b4d-5
i cri|68|a-6d6e12
i cut|63|d-4
i dealt|68|a4
i dealt with|68|a4
i desir|68|a12e-10
i desir to|68|a12e-10
i did|29|a11b-11e7f-12h12
i did ,|65|c6d12e-4
i did a|68|b-4d7
i did enjoi|65|d-6e12
i did for|61|e-5h9
i did in|65|b-4d-6h11
i did it|65|d-6h6
i did like|63|a-7b5e5
i did my|61|a10b-4e-5
i did not|43|a10c9d-9e-8f-6g-6h-4
i did six|65|
i did the|49|c-4e-4f-6g18h6
i did three|65|b7d-4
i did two|60|a6e-4
i did with|68|a-8b5e9
i do|29|a-14c11d-9e40g-4h-12
i do hope|60|b5d-6e6
i do not|37|a-12b-8c26d-15e26g8h-7
i do so|68|a7
i do thank|56|a-7d-8e28
i do the|58|a-4d8e-5f4
i do understand|63|a-10d-4e16
i do want|61|b9d-4e-7
i do when|63|a4
i drive|61|a-13b-4e7f20
i drop|68|a-4b12d-5
i drove|53|a8d-10f7
i drove a|68|
i drove home|68|
i enclos|65|b11d-4e-7h12
i enjoi|39|a20b-7c6d-23h-7
i enjoi hear|65|a7
i enjoi it|63|b5d-8g12
i enjoi learn|58|a10
i enjoi meet|63|a14f-4
i enjoi our|60|a-4b-4c8d-8e-5f9
i enjoi the|56|a-9c8d-5e18
i enquir|68|b5e-4
i ever|61|a12b-4e-4
i expect|50|a7b7e-14g-4
i expect ,|68|a-4b4d6
i expect the|68|
i expect your|65|a8e-4
i fanci|68|b4
i fear|65|d5e-6
i feel|54|a15b-6d-12e-10f6g-4
i feel i|68|e-5
i feel that|68|a8b-7
i fell|61|a-4b-5e21
i fell short|63|a-7b-4e23
i felt|55|a16b-9d-7e5
i felt at|68|a5
i figur|61|a-4b4d8e5
i find|54|a-19b11d13e-4f9g-4
i find i|65|b4d4e-4
i find it|68|d8e-4
i finish|48|a-5b-9c5d30e-14f-5h12
i finish my|60|b-5c10d12e-5
i finish the|57|a-12d24e-7h16
i follow|65|a-4d4e-4f6
i forgot|54|a8d-10e-6g9
i forgot to|60|b5d-8e-7g11
i found|47|a8b-5c-5d16e-14
i found it|63|a7
i found our|68|a7b-4
i found the|63|b-4d14e-5g6
i gather|56|e9
i gather from|68|b7e-7
i gave|47|a6b11c-5d-12e6h-4
i gave a|65|a8
i gave it|68|a-6b5d-5e14
i gave you|63|a12b-4e-6
i get|44|a5b-7c6e18f-6h-5
i get it|63|a-11b-5d-7e39
i get the|65|b7c6d-5
i get to|68|a8
i give|65|d5e7
i go|56|a10d-7
i got|40|a-10b-6d12e23f-7g6
i got a|60|a5d10e-5
i got home|65|a4b-4d-4e-6g21
i got my|63|d18e-8
i got the|58|a-14b-4e40
i got to|63|e-4
i got your|68|a-6b-4e26
i grew|68|a4
i grew up|68|a4
i guess|61|
i had|28|a-8b-9d-43e47g21
i had a|46|a-12d-16e29f-4h4
i had an|68|a-5b4d-4e13
i had come|68|a-7e10
i had hope|63|b-4d-6e15
i had my|52|a-14b-8c15d-11f8g21
i had no|65|a14b-4d-4e-5
i had not|53|a7b-4
i had rather|68|a-5b4e8
i had read|65|e4
i had the|49|a-14b5c-5e10f6h8
i had to|58|a9b5d-4e-5
i had understood|68|
i handl|54|a7d-6e-11h15
i handl a|68|
i have|9|a46d6e-40f-25g-26h6
i have a|42|a19b8c-6e-17f-6g-5h-5
i have alreadi|50|b-8e4f15
i have also|58|d-5e-7f14
i have alwai|68|d15e4
i have anoth|65|b-8e20
i have appli|68|a8
i have attach|68|a-6d-5h21
i have becom|65|a-7d17
i have been|27|a20c10d12e-40f-12g-6h-13
i have begun|68|a-7d13e5
i have built|60|a8b-4d4e-5
i have call|68|a-4b6
i have carri|65|
i have chang|68|a-7d20
i have clean|68|b-4e-5h15
i have clear|63|b5d7e-5
i have close|61|a12b-5d-4
i have come|58|a5d11e-5
i have complet|68|b-4d12
i have cook|68|a7
i have cut|68|a8d-5
i have done|39|a27c-6e-24f-7g-8h-6
i have drawn|63|a-7b6e-4h15
i have driven|58|a11b-4d-4e-6
i have ever|63|a4d-5
i have finish|56|a-5d24e-7
i have five|68|
i have found|68|a6
i have gone|53|b-8d21e8
i have good|68|a8
i have got|38|a17c-6e-13f-7g-9h-5
i have had|40|a19c-7f-8g-7h-7
i have hand|68|a-8b22d-4e-7
i have handl|57|a6d-5e-4
i have heard|57|c8d-12e-7f4
i have held|65|a4
i have it|61|a10b-4d-4
i have just|58|b-4c6d5e-9f7
i have kept|52|b6c-4d11f-4h-4
i have laid|65|a8d-4e-6
i have learn|60|d10e-7
i have learnt|61|a-5e4
i have led|60|a8e-5
i have left|61|a-7b11e-4g-4
i have live|68|a5
i have look|56|a15b5d-9e-9
i have made|60|e-6h11
i have manag|56|a7c6d-4e-7
i have met|65|
i have move|54|a-13b-8d49e-10f-4
i have my|42|a13e-13f-7g-6h-4
i have never|46|a5c-6g-4
i have no|57|d6
i have not|41|a-12b6c-6d-6e9f-8g14h6
i have note|68|d-4e13
i have now|52|a-5d26e-13f-4
i have onli|65|a-5c5d-9e15
i have pass|55|b6d-10
i have prepar|68|b-4e-5h18
i have put|52|a-6d19e-6f-4h6
i have read|51|a-12c4e32f-4h-4
i have receiv|68|a-4d-4e12
i have run|46|a23b-4c-4d-9e-12g-4
i have rung|63|a-8b9d-4e-4g10
i have said|63|a4b-5d-4e14
i have sat|60|a4
i have save|68|a-8b10f5
i have seen|53|b-5e18h-4
i have sent|65|a-6d11e-5f8
i have set|63|a-7b4d7e5
i have sign|63|a-6c5d-6e15
i have sinc|44|a-8b6d36e-8f-7g-5h-5
i have six|63|a8e-4
i have sketch|68|d-5e-4h15
i have sold|63|e-4
i have spent|54|a7e-6f-4
i have start|65|a-10d23
i have still|58|f7
i have stood|68|a5
i have swap|68|d16e-5
i have taken|60|b-4e6h7
i have taught|50|a12b5c4d-11e-14f-4
i have the|49|a5d-8e5g-4
i have thought|55|b4c7d-13
i have three|63|c8d-5e-4
i have time|68|b5
i have to|58|a-7b6e5
i have told|52|b5d-4e11
i have train|63|a9e-4
i have translat|68|a6e-4
i have tri|58|d25e-8
i have turn|65|b6
i have twelv|63|a-6b4c8d-5
i have two|58|b-5c8d-4
i have us|58|a-11d-12e15h17
i have want|63|b7d-4e-5
i have work|46|a17b-8d-8e-13f-4
i have written|54|b8d-10e-9h16
i hear|51|c4d8e7g-4
i hear from|68|b7
i hear you|65|b-4d11
i heard|54|a7b-5d10e5f-4
i heard from|68|a-7d15e7
i help|68|d7e-5
i hold|46|a31b-7c4d-15e-18f-6h-5
i hold a|58|a18b-5d-6e-8
i hold my|61|a8d-4e-4
i hold the|57|a9d-4e-6
i honestli|68|a5b-4
i hope|25|a-27b10c-9d47e24f-16h-10
i hope all|68|a-7b-4c11d11e7f-5
i hope for|68|a-6b5d-4e12
i hope he|68|d-5e4
i hope i|57|c7d-7e-6g11
i hope it|54|a-10b4d20e-5
i hope my|68|a4e-5
i hope she|65|a-5b-6d-4e24
i hope that|53|a-7d10e7
i hope the|37|a-15b-15c-10d24e32f-10g5
i hope thi|61|a-5b24d-17e4
i hope to|48|a29c-4d-15e-11f-7
i hope veri|68|a12e-4
i hope we|68|d-4f5
i hope you|44|b22c4d-6e-7f-7g-5h-4
i hope your|52|a-9c-4d43e-13h-5
i inherit|68|a6
i interview|46|a-27b13c7d-4e-13f4g22
i interview for|53|a-16b7c6e-6g9
i interview on|61|a-6e-5g11
i interview with|60|a-9b10e-4f4g-4
i join|68|a-6b-4c10d14
i just|50|b-12d8e-8g24
i just want|55|c4d9
i keep|43|a8d5e-4f-7g-4h-5
i keep come|65|c6e-5
i keep the|65|b5
i keep think|54|a6d-9e-5
i kept|55|b-6e-9h30
i kept the|68|a11b-5
i knew|51|a5b-6d-6e10
i knew i|65|a8e-4
i know|28|a20b20c-4d-26e-26f-8g-7h-11
i know ,|61|b6d-4e-7
i know a|68|a7
i know about|68|e4
i know from|63|a5b5d-6e-7
i know how|53|a-5b8c5d-9
i know i|57|
i know if|65|a-4d7e-4g13
i know it|61|a6b-5e6
i know most|65|b4
i know that|55|b9d-7e-4
i know the|46|a5b5d6e-13f-4g-5
i know there|68|a-5d8
i know what|53|a18b-5d-7
i know where|68|
i know you|55|e-7g9
i lack|61|a-7b-5d4e24
i laugh|60|a8b-4d-4e-4
i laugh about|68|
i learn|46|a23b-9d-19e8f-5g-4
i learn a|61|a5b-4d-7e7
i learn to|63|a7d-5
i learnt|56|a26b-5d-13e-13f6
i leav|68|e-4g6
i led|63|a4d5
i led the|68|d6
i left|42|a10b-10d-7f-4g5h8
i left my|68|e-4g15
i left school|65|d-4
i left the|63|b-5d-4e20
i left with|68|
i let|65|d-5e6
i like|36|a27d-7e-21f-5g-8h-8
i like hear|65|
i like how|58|a6b-7c12d-5e-6
i like it|63|b-4d16e-5
i like that|56|a11b-6e-4
i like the|60|a-5b9
i like veri|63|d-4
i like what|68|a9b-5
i like you|68|a4b-4
i like your|60|a13b-4d-6e-6f4h-4
i listen|68|a11d-4e-4
i live|55|d16e-15
i look|40|a27b-11c-8d-4e-19g-6h-5
i look after|53|a9b-7d8e-5
i look forward|46|a15b-5c-4d-7e-13
i look up|60|a4d-4e-4f5
i lost|60|b-4d5e12
i love|51|a9b-8e-7
i love the|60|b-4g5
i made|49|c-4e-6f-6h12
i made a|65|d-5h9
i made the|60|e-6h9
i mai|48|a-9b21c4d-4e-14f4g-5
i mai be|65|a-7b6c10d-4
i mai expect|68|b4
i make|63|a9e-5
i manag|61|a9b-5c5d-4e-4
i manag a|65|a7b-4c6d-4
i mean|52|a4b-7c-5d-12e24
i mean it|68|a4
i mean to|60|a-6b-4c-4d-8e31
i mention|51|b10d-11e-10h8
i mention ,|65|a5
i mention it|63|a-8b9d-6e-5h12
i mention onli|65|a-4b5
i met|54|a-21b-6c14d16e-10f17g15
i met you|65|a-7b4c13d-5e-5f4
i might|52|a-16c5d-7e21
i might have|68|a-9e19
i miss|60|a-4d14e-6
i move|57|d20e-8
i must|51|a-11b-7d6e21g15
i must sai|63|e8
i need|49|d-8e13
i need to|53|d-5e9
i never|46|c6d39e-18f-6g-5h-4
i never thank|61|a-10b-5c7d29e-4
i note|61|b-6d-5e22
i note that|68|a-4e14
i note with|68|a5b-5e11
i notic|49|a5b5c8d8e-12f-5h-5
i notic that|63|a4b-6d18e-7
i notic the|63|b11e-7
i now|54|b-7c4d39e-10f-5
i often|65|a-5d12e-7
i often think|68|a-4d14e-5
i onc|63|b4d-5e-4
i onli|47|a-4b4c-5d18e-7f-4h-4
i onli ask|65|a-5b6
i onli want|60|b-11d24e-6g7
i onli wish|68|
i onli wonder|68|a-4b9e-4
i ought|60|a-5d-4e15
i ought to|60|a-5d-4e15
i ow|50|a-9b-9d46e-11
i ow you|53|a-8b-7d36e-9
i own|63|d-5e8
i paint|68|a8d4e-6
i pass|47|a-14c9d48e-22f-6g-5h-4
i pass my|58|a-6b6d13e-4
i pass the|61|a-6b-5c6d18e-6
i pass your|68|a-7b4d10
i phone|68|a-6c16
i pick|63|a-5b5e-5h9
i pick up|68|b5
i pictur|68|e-5h9
i plai|68|
i plan|65|e8
i post|68|d8e-6
i prai|56|a-12e29
i prai for|63|a-9d7e16
i present|63|a-5b4d-6e11
i promis|53|a-10c4d28e-11f-4h14
i promis to|65|a-6b-5d40e-8
i promis you|68|a-7d9
i put|57|b-6d13e8h7
i put in|68|a4d-5e12
i qualifi|60|a13b-5e-5
i qualifi ,|68|a9
i quit|61|a-4d-4e11
i quit see|68|d-4e10
i quit understand|68|
i ran|43|a15b-6c-4d-14f4g-5h-4
i ran a|56|a9e-5
i ran the|54|d-7e-8f11
i reach|65|a13b-5e-5
i reach home|68|a11b-4e-4
i read|44|a-9b8c-6d30g-5h-6
i read about|65|a-5d26e-7
i read in|68|a-5b8d4e-4
i read it|65|d8e6
i read your|57|a-10b-6e22
i realiz|65|a-4e-9g12
i realli|43|a9b6d-12e-12g-7h-5
i realli do|65|b8d-5
i realli enjoi|56|a-4d-4e-7f7
i realli hope|63|a6
i realli need|68|d8
i realli want|63|a12e-9
i recal|68|a-5b4d8
i receiv|60|b-4d-12e29
i receiv your|65|d-7e11
i reckon|56|a10d-6e-10f8
i reckon i|68|a9e-4
i recogn|68|
i refer|65|b8e-6
i refer to|65|b8e-6
i remain|43|b19c-4d-7e-17g-5h-4
i remain at|68|a4e-4
i remain eager|65|a-7b11
i remain interest|68|a4
i remain keen|68|
i remain thank|63|a-6b4d5e-4
i remain veri|56|b4e-4
i rememb|54|d21
i repair|65|a8e-5
i report|68|e11
i request|65|a-6b5e-4f5
i request you|68|b5
i respect|56|b-6c8d-9e24
i respect that|65|a8e-4
i retir|63|
i retir ,|68|d-4
i return|65|e11
i rewrot|68|a-9b4h14
i ring|68|a-4b-4c19
i run|61|d-4
i sai|52|a15b-7
i sai it|65|d5
i said|40|a-6b-12e24g13h10
i said ,|68|
i said i|54|a-12c-4d-4e-6f-5g25h21
i said it|65|b-4d-5e15
i said no|68|d7e-5
i sat|52|a-5b11e-7
i sat in|63|a-6d7
i sat the|68|b8
i saw|43|b-13c9d25g-7h-4
i saw in|65|b-4d17e-5
i saw it|68|d7
i saw on|63|d7
i saw that|65|d6
i saw the|63|d7
i saw you|68|a-6b-4f20
i saw your|63|a-4d10e-4
i see|47|a-9b8c-4d21f-4g-4
i see in|68|b-5d7e5
i see myself|68|a5e-4
i see the|68|b5d11e-6
i seem|68|
i send|60|a-14d4e8f5h11
i send you|68|a-4d8e14
i sent|65|b11d-4e-5g-4
i sent a|68|b10d-4e-4
i serv|68|a8
i set|65|a6d-4e-5h9
i sha|61|e4
i sha not|61|e4
i shall|46|a-7c-5d-14e40f-5h-4
i shall be|60|d-4e6
i should|34|a5b5d-22e16f7g-5h-11
i should add|68|a-5b9
i should be|52|b5c8d-7f-7
i should brush|68|a-4e11
i should have|54|d-9e31f-4
i should improv|68|d-5e9
i should like|54|a13c-4d-9e-10f7
i should love|68|a13b-4d-4e-4
i should sai|63|b5d-8e-5f9
i should tell|65|b6e-5
i show|63|a-4b4c11e-9
i show you|68|a-4c12d4e-7
i sign|61|a-7b9d-8f4
i sincer|68|a6
i sit|61|d-4e9
i slept|68|
i slept on|68|
i so|65|d-5e4
i so appreci|68|b4d-4e5
i speak|51|a8b-17c5d-7e-11g32
i speak to|65|b-16c9g30
i spent|54|
i spoke|56|b-5f6g10
i spoke with|68|a-5b-9f8g14
i stai|63|b-10d11g22
i stand|60|a-4d-5e5
i start|54|a6b-8c11d8e-8f-4
i still|38|a-8b10c-8d37e-22f-10
i still dream|68|b5
i still have|58|a6d5e-9
i still in|68|b8d-4
i still smile|68|b5
i still thank|68|a-6b-5d26e-4
i still think|68|a-5d14
i still want|55|a-10b12d-6e-10g7h7
i stood|61|c8
i studi|65|a-4b-4d-9e4f14
i suppos|54|a-14d5e36g-4
i sure|68|a6e-4
i suspect|63|b-4e12
i suspect the|65|b-4e11
i take|53|b13c-4d-18e18
i take it|63|b6d-7e7
i talk|55|a-6b-5c4d-4e11f5
i taught|65|a7e-4
i teach|65|c11f4
i tell|68|a-9b5e9
i thank|33|a12c-11d-24e56f-13g-10h-10
i thank for|68|a7e-6
i thank mr|68|a-8b5e11
i thank the|54|a-9b-6d-8e37
i thank you|35|a13c-9d-14e33f-11g-8h-8
i think|39|d13e13f-7g-7
i think ,|63|a6d-5
i think about|68|b10e-5
i think i|55|e12
i think it|60|a5b-5c12d-6
i think of|68|a-4d14
i think the|63|a-6d4e4h8
i think you|63|a-6d14
i think your|68|e5
i thought|40|a-17d25e-23f13g6
i thought i|60|a-9b6e-7f8
i thought it|60|a-5b-12c10d-6f-5g19h14
i thought of|55|a-4b6d20e-11f-5
i thought you|63|a-8d32e-8
i told|46|c-4d11e-6f-5g-4h6
i told her|68|a12b-4e-4
i told it|68|b-4d6
i told my|68|
i told you|54|b9d4e-10f-4h9
i took|41|a-5b-5c12d5f-7
i took a|60|a-6d7e-6g10
i took it|63|a6d-5e12
i took the|57|c4d-7e5
i train|61|a7d-6
i translat|68|a4
i tri|55|b-5e-12g6h14
i tri it|68|a-10d5e-6h21
i tri the|65|a9e-4
i trust|51|a-8c-4d18e11f-4
i trust that|68|d14e-4
i trust the|68|b-4d10
i trust you|68|b6
i try|61|a-5b-7d4g21
i turn|60|a-12b23d6e-8
i turn down|68|a-8b17d-4e-5
i type|57|b5d-4
i understand|46|a-13b8c-5d-18e34f-5g-4h-4
i understand that|54|a-10b10d-10e14
i understand the|68|a6d-4
i understood|60|a6b-4c11d-6e-7
i understood why|68|
i us|57|c9d-6e5
i valu|60|d-9e4
i veri|60|a10e-6
i veri much|61|a8e-5
i wa|20|a23b-6c-17d-13e-7g16h-12
i wa a|51|a7b4d-6e-9h9
i wa about|68|a4d4
i wa also|68|
i wa ask|68|a-4e7
i wa at|60|c9d4e-11f-4h12
i wa delight|65|b-5d19e-4
i wa glad|50|a7c-4d-7
i wa grate|65|d5
i wa happi|58|e-4f6
i wa hope|60|a-8b-4d-7e14g16
i wa impress|68|a4
i wa in|49|a-12b7e-14g19
i wa interest|68|a10b-6
i wa interview|55|a-10c-4d7e-8g28
i wa look|68|
i wa move|68|
i wa nine|68|
i wa nineteen|61|a10b-4d-4e-5
i wa not|56|a-6b-6d10e7
i wa on|54|a4b-10c-4d7e-6f17
i wa out|65|b-5e13
i wa pleas|61|a10e-6
i wa sad|65|b-4e14
i wa seventeen|68|a6
i wa sixteen|68|a4
i wa so|60|d9e-6
i wa sorri|65|a-5e9
i wa still|65|a5
i wa struck|63|a12d-4e-4
i wa the|47|a-17b4c11d20e-18f6h-4
i wa there|61|b4d-4e-5
i wa think|65|d4e9
i wa told|55|a-13d-7f8g10
i wa touch|61|a8b-4e-4
i wa train|68|a4
i wa treat|65|a-10b5d-4e16
i wa twenti|65|d5e-5
i wa veri|58|a13d-5e-6f-5
i wa with|60|a-6b14d-5e-5
i wa wonder|61|a-8b8d-5e-4g17
i wa wrong|68|b-5d7e8
i wait|57|b8c9d-8e-9
i wait for|68|c12
i walk|56|f9
i walk in|65|e7
i want|27|a22b11c-14d-24e-16f-13g14h-13
i want $|61|b5
i want i|68|b4
i want in|65|b6e-5
i want it|55|a-4b15d-7g-4
i want the|56|a4b12d-6e-10
i want thi|56|a12b-6d-4e-5
i want to|31|a19b-7c-10d-18f-10g25h-9
i want veri|68|a-5
i went|42|a15e-19f-5g-5
i went ahead|68|a9
i went and|60|d16e-8
i went back|63|a4b5d-4e-5
i went home|58|b-4c4d-7e-5h5
i will|24|a-20b-5d-24e89f-11g6h-16
i will admit|65|d-5e12
i will be|38|a-18b-19e52g10h-6
i will bring|56|b6d6e-8
i will come|58|
i will do|60|a8e-7
i will drop|68|a6d-4
i will give|68|a5
i will gladli|63|d14e-5
i will go|65|a-7d-5e23
i will have|60|d-5e17
i will keep|52|a-14b15d-11e21g-5
i will leav|68|a-5d-4e6g10
i will not|44|a4b-16c-6d-13e33f9g-6h-4
i will sai|63|e14
i will send|68|
i will take|63|d7
i will tell|68|c11d-4
i will understand|68|b5
i will write|65|a-6c8d10
i wish|31|a-50b-26c-11d17e127f-13g-9h-11
i wish a|54|a-14b-4d-7e37
i wish her|68|d9
i wish the|47|a-26b-12d-19e78f-5h-4
i wish to|56|a12b-6d7
i wish veri|68|
i wish you|40|a-26c-6d26e28f-7g-5h-4
i wish your|63|a-4b-6d-5e23
i wonder|50|a-22b18c12d-8e-5g4
i wonder how|65|a-7b-4e6g10
i wonder if|57|a-14b6c18d-5e-5
i wonder whether|65|b9d-5e-5
i work|41|a17b-8c-7d6e-14f-5g-6h13
i work as|65|a6
i work for|61|a4b-5d15e-8
i work in|58|a6e-6
i work on|65|a-7b-4d12
i work six|68|
i work two|68|
i would|8|a27b-12c6d-34e5g-13
i would a|61|a5d-6e4
i would accept|68|
i would alreadi|68|a4b-4e6
i would also|63|a6
i would appli|58|a-6b-7d-6e25
i would appreci|65|b4d-4e8
i would ask|53|a-6b-4d-4e27
i would be|20|a21d-18g-15h-16
i would been|57|b-6c8e12
i would begin|65|a7
i would bet|68|a5d-4e-4
i would bring|54|a9c7e-8
i would chang|68|a4d-6e-5h11
i would choos|63|a11e-4
i would come|47|a-12b-5c-5d15e24
i would count|65|
i would dearli|58|a5
i would do|45|a7c-5f-4g-5h8
i would drop|61|a-7b8d10e-5
i would enjoi|54|a-5b-5c-4d-13e-11f20h12
i would expect|68|a-9e9f6
i would finish|68|d22
i would fit|58|a11b-4c7d-6e-8h6
i would get|57|a6b-4d8e-8
i would give|58|d-7e-4h12
i would gladli|50|a7d-12e6
i would go|65|a6b-4
i would happili|68|a9b-6c9d-5e-4
i would hate|63|b10e-6
i would have|40|a-7b-8c-6e46f-6g-6h-6
i would hear|68|a-5b10
i would hope|63|e10
i would jump|60|a17b-5d-7e4
i would just|65|a10e-5
i would keep|65|a11d-5e-7
i would learn|65|
i would like|25|a-7b-11c30d-23e-19f27g10h-15
i would look|68|a5
i would love|34|a9b-7c7d-7g-6
i would move|65|a5d-4e-5
i would need|60|a6b-4d4
i would never|54|a7d5e-8
i would not|55|a11d-5e-10
i would onli|63|a-8b6d5e4
i would pick|65|a4
i would put|63|d-5e9
i would rather|53|a5c8d-5
i would realli|52|a8b5c-6d-7e12f-4g-5
i would relish|65|b8d-6
i would run|68|a-5b7
i would sai|55|a7e6g-4
i would sooner|58|b10d-7
i would spend|63|a4d4e-4
i would start|56|a15d-7e-8
i would still|37|a-29b25c-8d9e14f-10g-6h-7
i would take|46|a19c-4d-14e-10f-4g-5
i would tell|65|a9
i would try|68|b-5e5g5
i would valu|63|a-4b-4e10f8
i would veri|48|a5d-6
i would want|49|a10d-8e-4f-4
i would welcom|51|a-7b-5c8d-12h9
i would work|63|a6d-4
i would write|63|h12
i write|46|a7b7c4d-6e-16g-4h-5
i write to|57|a7c11d-8e-7
i wrote|47|a-4d-8e-9f-5h24
i wrote the|60|a4d-5e-6h10
i wrote to|68|b4e-4
ibadan|63|b4
ic|50|a7c-4d5e-13
ic storm|68|b6
idea|38|a13b5d11e-22f-9h-7
idea ,|65|d11e-5
idea is|68|
idea of|47|c-5d16e-12f-5g5
idea of the|61|d13e-4g10
idea of when|68|
idea that|65|d-4
idea to|63|a7b-4
idea when|65|e-6g6
idea yet|65|a-6b10
if|12|a-35b18c11d12e21f-25g28h-19
if a|48|a-4b6c-4d5e4f-4g-4
if ani|61|d9e-4
if ani of|65|d13
if anoth|53|a-10b-5d-9e36
if anybodi|68|b6d-4
if anyon|68|d5
if anyth|54|a-5b7d-9e7
if anyth i|68|
if anyth is|68|e-4
if ever|68|d13
if he|55|a-11b-6e8g30
if i|35|a-12b19d-15e12g17h-8
if i am|52|a-9b14c-5g5
if i can|63|c10d-5e-5
if i could|68|e11
if i do|60|b-7d-4e14g16
if i have|61|a-6b20d-4e-11
if i mai|60|b6d-4e-9f9
if i said|65|a-5b-4d-7e27
if i wa|65|a-4b5
if i would|60|a-4b7c-4e7
if it|34|a-22b18d-21e13f-10g4
if it can|65|a-4b8d-4e-4
if it ha|63|b9d-4e-8
if it help|68|a-4b8d-6
if it is|43|a-6b14d-25e-6f-5g8h4
if it wa|53|a-16e29
if it were|63|a5b-4
if it would|63|
if mr|68|e-4g17
if my|60|a-6b-8d-5e34
if need|68|a7
if nobodi|68|a8b6d-4e-8
if not|54|a-7b5d-12e12f-4g18
if not ,|56|a-10d-6e14g19
if on|58|b-7d14
if on of|65|a4b-6d8
if she|63|d-5e-5g18
if so|68|c8d-4e7
if somebodi|61|b4d-5
if someth|61|b-6d10e17
if someth open|68|d14
if that|48|a6b13c-5d-4e-14f-4g-4
if that help|61|a4b7e-4
if that is|57|a5e-11
if that would|68|
if the|31|b23c-15d-6f-16g6h-11
if the board|68|a-4b6
if the committe|60|a4d-5
if the job|65|a5e-5
if the new|68|a-4e12
if the other|68|a-7e16
if the panel|63|e11
if the post|68|e7
if thei|58|a-12b-7d7e-7g33h7
if thei would|68|a-5d8
if there|39|a-22b18e7f-4g15h-5
if there ar|63|b6d8e-4
if there is|42|a-16b17e-14g18h-4
if there wa|57|a-10b-4d-9e35
if thi|60|d-5e-4
if thi is|63|a-4
if voicemail|63|b-14g33
if voicemail :|68|b-7g17
if ye|65|a-4c9d-6e-6g15
if you|21|a-15b-15c31d16e4f-12g4h-9
if you ar|43|a-12b-11d46e15g-5h-6
if you can|52|a-20c5d-8e33f7g-4
if you could|55|c8d-6e5f-5
if you do|61|d10e4
if you ever|51|a-16b-8c12d37e-9f-4
if you had|65|a-4c8e-4g6
if you have|42|a-23b14c-4d-7e8f-7g20h-5
if you hear|68|c11d4e-5
if you know|68|b-8c20d-8
if you like|61|a8b-6d12e-6
if you need|42|a4b-4d11e-10f-4g-5
if you rememb|68|d10
if you want|41|a31b-8d-22e-13f-5g-6h-4
if you were|65|a-4c22d-7e-5
if you will|53|a20b-8d-10e-5
if you would|38|c10d-13g-7h6
if your|50|a-13b-9c10d42e-6f-4g-4h-4
ii|68|
ill|61|a-7b10d-9e12
imagin|60|b18d-5e-11
impati|68|a-4b4
import|63|a8e-5
impress|52|a15b-10c5d-5e-11f4
impress by|68|
impress me|68|a5c11d-5e-5
improv|57|a-11d-12e42
improv for|68|a-4e10
in|4|a14b-6c9d12e-14g-15
in $|50|a22b-7d-9e5f-5
in ,|46|b6c-5d-13f15g-4h-4
in , and|58|d-11e-8f18
in 0|43|a32b-5c-5d-4e-19f-4g-4h-4
in 0 and|53|a21b-11e-8
in 0 i|68|a-4d16
in ?|65|a4
in a|29|a38b-10c8d-13e-27f-5g-10h-5
in a folder|68|a4
in a good|63|f7
in a heartbeat|60|a5b6d-5g-4
in a hospit|65|a8b-4
in a hotel|61|a6b-4
in a hurri|65|a-4d-4f12
in a place|65|a13b-4e-4
in a school|68|
in a small|61|a-6b-4c10d8e4f-4
in a team|68|a4
in a year|61|b-4c5d-13f10
in about|53|a-12b8e-8f5g-5h8
in about the|55|a-7b12d-7e-5g-4
in account|65|b-5c19d8e-4f-4
in addit|68|a-6b4d-5e9
in again|58|b4
in again if|68|b7
in all|52|a-4b7c6d6e-12g4
in all the|68|b4e-4
in an|52|a25d-9e-10f-4
in an interview|58|a14d-6e-6
in and|58|a5c7d-7e-5
in and out|68|a7d-4
in ani|50|b8d-11e-4
in ani case|68|a7e4
in april|52|d29e-4
in april $|68|d13
in april ,|65|b4d9e-6
in at|50|a-7b7d-8e8
in at the|65|d-5
in athlon|65|d10
in august|54|b5e5
in august ,|65|b11d-8e5
in august i|68|b-8d15
in autumn|63|a-10e14
in bed|65|b-5d8
in between|50|a9c-7e7f4g-4
in between the|60|a9b5d-5e-6
in both|68|a7d-8
in bristol|68|a7b-6c12d-8
in by|63|a-6b5c5e-4
in case|46|a-15b12c-6d21h-6
in case it|65|e7g4
in case the|60|a-5b8d-10e4f13
in case you|61|a-4b6d19e-8
in charg|65|d4
in civil|68|a5
in civil engin|68|a5
in commun|68|a6
in contact|58|a-11b-6c-5d-10e-7f28
in contact $|68|
in contact here|68|d-8e-4f18
in cork|68|d-4e-4f7
in court|68|a-6b6c7e-5
in date|60|a7e-5
in decemb|63|a9
in dementia|68|a6
in dementia care|68|a6
in do|68|
in durban|68|c15d-9
in each|65|a5
in eight|63|d6
in eight year|68|a-4
in either|65|a12b-5d-4
in eleven|61|b-4e-10h9
in english|60|a-4e-5h7
in enni|68|
in everi|60|e-6
in februari|53|a-6c-4d22e-4f7
in februari ,|65|d4e7
in februari i|65|e-6f12
in five|58|c7d6
in five year|65|a-8c8d-4
in food|65|b-5c12d14e-6
in for|46|b9c-6d9e-9g-6h-4
in for a|63|a-8b9
in for hi|68|a-7d21
in for the|52|a7b4c-5d-4e-6g-4
in forti|63|a4b8d-6e-4
in four|52|a10d-4
in four year|63|a6e-4
in fourteen|68|e-4
in from|68|a6e-4
in front|56|a-9b8e-4f8
in front of|56|a-9b8e-4f8
in full|68|b4
in galwai|65|d9e-5
in gdansk|65|d4
in gdynia|63|c6d4e-4
in gener|63|a-5c8d6e-6
in gener $|68|a-8b4c9d8e-5
in german|68|a4
in good|55|a-5b4d9
in half|68|a4
in hand|68|a-4e11
in hi|63|a5d-4e5
in hospit|68|
in hotel|68|a8
in hous|65|d-7f8
in hull|68|d12
in i|50|a12b-5e-4f-4
in i have|57|a6e-5
in ibadan|65|b5
in if|60|a17b-6d-8
in if you|60|a17b-6d-8
in it|39|b-4e6f-9g-6h13
in it $|63|a-9e21
in it ,|61|
in it i|54|a-4b5e-6h10
in it wa|68|a9b-4d5e-6
in januari|51|b-4c5d9f-4
in januari ,|63|b6d-6
in join|68|a5
in juli|61|a-10b15c11d-4e-9
in june|49|b-7d40e-4f-5g-4h-4
in june $|65|a-5d-4e12
in june ,|65|d11
in june and|63|b-4c7d5
in june i|68|d9
in just|68|a-5b5d4
in law|54|c6d-5f6
in leed|61|a-4c11d-9h7
in leicest|68|d8
in limerick|68|
in ludlow|68|d9e-4
in mai|47|b-14c10d29e-13f6g-4h-4
in mai $|68|c10
in mai ,|55|a5b-8d17e-14f11
in march|46|a-8b-14c8d48g-4h-5
in march ,|58|a-11b-8d33
in march and|68|d-5e13
in me|63|b-7d6e6
in mind|49|a-4c-4d11
in mind for|63|
in mind is|68|a7
in most|68|e6
in my|28|a18b6c-5d-19e-16f5g-7h-9
in my countri|61|a7d-4
in my current|68|a-7b7
in my diari|68|e-5g18
in my first|57|a8b-5d4
in my head|55|a11e-7f-4
in my last|56|a-4b8e-5
in my life|68|e12
in my mind|65|f9
in my own|65|a13b-4d-5e-4
in my present|51|a19b-10d-9e4f-4
in my second|68|a-6d7
in my sleep|68|
in nakuru|68|d18
in nine|61|a4b-5d6e8
in nineteen|68|a7
in no|65|a4d-5e-4
in novemb|58|a7b-5c4d5e-5
in novemb ,|63|c5d5
in octob|58|a-10b-6c7d16f-4h11
in ohio|68|
in ohio and|68|
in on|35|a15b14c-8d-15e-18f-13
in on a|63|a11b-4d-4e-4
in on fridai|65|b-4d13
in on the|48|a-8b21d-4e-10f-4g-7
in on week|68|a5
in on year|65|e5
in on your|68|a9e-4
in order|58|a-9b9
in order to|65|e5
in our|50|a-4b-8d30e-5f-4
in particular|65|d-5e7
in particular the|68|a5
in person|54|b8d-12e-4f7
in person and|68|d-5
in porto|63|c10
in read|68|d6
in recept|68|a6
in retail|68|a6
in room|61|a8d-4
in room 0|63|
in school|63|a4d8
in septemb|58|b5d5e-4
in septemb ,|63|d9
in seven|68|a4
in six|61|d-5e11
in six year|68|b4
in spite|63|a4d6e-4
in spite of|63|a4d6e-4
in spring|54|a-8c7d12e-4f-4
in spring ,|68|e5
in spring and|68|
in stoke|68|c11d9e-5
in such|61|a5d-4
in such a|65|a9
in summer|68|a4
in ten|68|a9e-4
in textil|68|a4c-4d11e-4
in that|44|a8b-4d-7f4h-4
in that rain|68|a12b-4e-4
in that room|68|a6b-4d6
in the|14|c-5d38e4f-20g-22
in the air|68|b4d-5
in the archiv|68|d7e-5
in the armi|68|a9
in the autumn|55|a4c10d-9f-4
in the back|58|a8b-6
in the build|65|d10e8
in the cab|65|a7d-5e-6
in the canteen|68|e5
in the car|63|a-6d7e7
in the corridor|56|d7e8
in the counti|65|a-6e8
in the cours|68|a6d-4
in the district|65|a-8b5d14e-5
in the drawer|65|
in the end|53|a-18c-4d56e-9f-4
in the even|60|a5d6e-8
in the fall|63|b-11c8d10
in the file|68|b-4e5
in the first|52|a-6d-8e15h10
in the garden|68|b4d-13
in the hand|68|b8e-4
in the hat|68|b15
in the hous|68|a5
in the interview|55|a-15b-10c6d22f6h11
in the job|63|a6
in the kitchen|65|a7
in the last|60|b-5e17
in the lobbi|58|a9b-7e9
in the local|65|d6e-4
in the meantim|48|a-18b13
in the meet|68|a4b5
in the middl|52|a9b8d-6e-10
in the morn|47|a9b-7c-4e16f-4g-4
in the new|57|a-9b-4c6d12e-6f8
in the next|65|d4e8
in the night|68|a7
in the north|68|a-5d4e5
in the offic|65|g15
in the old|68|
in the origin|65|
in the paper|61|a-6b-6d29e-5
in the posit|58|e-4
in the post|55|a6b11d-8e-9
in the practic|65|d-4e4
in the queue|60|a-9b-7d5e16f6
in the rain|61|a11d-5e-4
in the right|63|d-5e4
in the room|61|b11d-6
in the run|58|a-8d4e17g11
in the same|68|a-7d21
in the second|57|a4b8d-16
in the shop|63|a7d5e-4
in the snow|68|
in the spring|52|a-11b-10d15e9f12
in the third|63|d-8e14
in the trade|63|a-7d17e-8f6
in the train|65|a-5d13
in the tram|68|d4
in the unit|68|
in the van|68|a6
in the wait|58|b-4d-7e19
in the week|63|c10
in the window|68|a4b-5c9d5e-4
in the winter|68|d12e-4
in the yard|68|a8d6e-5
in their|63|a7d-4
in them|68|a4d-4h7
in these|68|d13e-5
in thi|50|a11b9d-13e-5f-4g-4
in thi hous|68|b6
in those|61|a-4d-4e8
in three|52|a-7b9d10e-9
in to|57|a-6b-5c7d-11e6f11g5
in to see|68|d-7f9g8
in touch|48|a-12c13e-16f19g-4h-4
in touch $|68|a-11d-7f20
in touch ,|65|a5c5d7f-5
in touch if|68|
in touch with|65|b-10c21
in town|65|a-8c10d10e-4
in twenti|65|d-5e10
in two|48|a-6c7e16f-4g-4h-4
in two year|63|b-4d5e14
in under|68|e5
in week|60|d-4h9
in week on|68|
in well|65|a7e6
in what|65|a4
in which|46|a4c-4d-8e10f-6g-4
in which i|58|b-9d-5e13h11
in which nobodi|68|d5
in which week|65|b6e-4
in winnipeg|68|c9d-5
in winter|61|a-4b-4d15e-5f5
in with|53|a7d-5e-10f-4g7
in with the|65|c6d-6
in with you|68|a8
in without|68|a-9b4d-4e-4h9
in write|56|a-5d-6e32
in write by|68|b5e-4
in year|58|a6d-5
in your|31|a17b-11d30e-7g-12h-8
in your build|68|e4
in your depart|63|a-6c10e-5
in your hous|65|b6d-4e-6
in your inbox|68|e-5
in your kitchen|68|a6
in your offic|60|a-9b-5d24h6
in your store|68|a-4d7
in your wait|68|b-4d20e-4
in your workshop|68|c8d-5e-4
in your yard|68|a-6b5d8
inbox|60|b10e-10g-4
inch|61|a11e-6
incid|68|a11b-4
includ|49|a11e-12f-4g-4
includ $|68|a-6b6d5
includ the|63|a11b-6d4e-4
includ two|68|
inde|68|
indebt|63|a10b-5d-4e4
indebt to|63|a10b-5d-4e4
indebt to you|68|a9b-4
independ|63|d4e-7
index|68|c-5d7e-6f9
indic|68|a-5b6
indic of|68|a-5b6
industri|65|a6
infect|65|b5d-5
inform|44|a-6d-6e26f-9g-5h-4
inform $|68|
inform i|65|a7b-4e-4
inform me|55|a-11b10d-4e21f-4
inform me about|65|a-6b9e4
inform you|68|
infus|68|d-5e6
inherit|63|a6d-4
injuri|68|
ink|63|
ink i|68|a-4
inquiri|65|a10b-6
insid|47|a7b-9d-15e10f-5h16
insid and|68|a12e-5
insid i|65|e11
insight|65|a10b-4
insight into|68|a9b-4
insight into the|68|a9b-4
inspect|48|a8b8c-4d13e-18h-4
inspect report|65|a9d-4
inspector|53|e5g9
inspir|65|a-19d10f10
instal|65|e6
instant|63|b7e-4
instead|51|b-6e17
instead of|52|b-9e18
instead of a|68|
instead of leav|65|e8
institut|52|a-4d7e4
institut ,|63|a-8b6d9
instruct|56|a13d-6e-8
instruct to|63|a9e-6
instructor|68|e6
instrument|65|b6e-6
insur|48|b-13d21e-8f5h-4
insur ,|65|a5
intak|55|a-8d-12e11
intak at|68|
intend|65|a4e-4
intend to|65|a4e-4
intercompani|68|a10b-4
interest|30|a6b13c-13d-20e-13f4h-6
interest $|61|e15
interest ,|54|e-7g12
interest , and|68|b-10g10
interest and|63|a-5b5
interest and i|68|a-4b4
interest as|68|b5
interest i|60|a-9b7e4
interest in|39|b17c-6d-12e-23g-9
interest in join|68|a5
interest in the|44|b11c-4d-11e-15g-6h5
interest in thi|68|
interest me|60|a10d-5e-4
interest to|54|a13d-5
interest to hear|61|e9
intern|50|a-4b-5d-10e20h-4
intern candid|65|a-5d-8e24
interpret|58|c4d-7e-7f-4h15
interv|68|a8e-4
interview|16|a-30b10c28d-22e-39f22g39h-20
interview $|61|a-9b-5d22e4f4
interview ,|43|a21b-4c4d-10g-5h-5
interview , and|56|a16d-8e-7
interview , the|65|a-5b-4e7f8
interview ?|61|a-7e15
interview a|65|a9b-7g12
interview about|68|a-9c8d-8e-5f11
interview and|48|a8b-11d-11f-7g39
interview and also|65|
interview and for|55|a7b-6d-6f-5g36
interview and i|68|a-4c10
interview ani|68|
interview as|63|a-5b10e-6
interview at|48|a-10b-7c26e-15g16
interview at the|52|b-5c14e-11f4g14
interview befor|65|a5d-5e6
interview by|57|b-6d-5e-6f6g18
interview date|65|a-11b11
interview for|38|b9d-4e-25f8g9h-6
interview for the|40|a5e-18f4h-5
interview from|68|a-7b9
interview i|41|b-17c17d-14f8g22
interview i am|68|a-5f12
interview i have|54|a8b-4c17d-4e-9h-4
interview i realli|68|a6e-4
interview i wa|65|c-5e35
interview i would|61|c6e-6f4
interview in|51|b-10c18d24e-17f-4
interview in the|63|d9
interview it|58|a4d9e-6
interview it wa|63|d13e-4
interview last|58|a13b-4d-5e-5
interview last week|68|a11
interview me|44|b-8d6e-10f7g10h-4
interview me for|53|a6c-4e-7
interview me on|65|a-4g11
interview of|47|b21c-4d-8e-17g-5
interview of 0|54|b17d-7e-13f-4
interview of the|63|b5
interview of yesterdai|65|f5
interview on|34|a-19b16c-11d-19e-11g27h-7
interview on 0|45|a-26b35c-5d-9e-13f-4
interview on fridai|63|a7b-11g9
interview on mondai|61|a6b-5g11
interview on the|47|a-7b-8c-4d-8e13g21
interview on thursdai|68|a-5b7
interview on tuesdai|65|a6
interview on wednesdai|65|a12b-6
interview than|68|d-5e21
interview that|61|b-6c-6d12f18
interview the|54|a6e-7h6
interview thi|63|b-4d-4e-7f13g5
interview thi morn|65|e-6f6g6
interview todai|63|a-21e-17f30
interview wa|50|a-18b16c-6d12g-6
interview wa on|65|b6e-4
interview wa the|65|a-7b11
interview we|68|c15d-7e-5
interview with|47|a-21b4c15e-7f12g6
interview with mr|68|a-4c7d-4e-4g19
interview with you|56|a-11b6c-4e-6f12g-5
interview with your|68|f9
interview would|68|a-4f4
interview yesterdai|65|a8b-4
interview you|56|a-12b-7c28e14f-5
interview you told|68|c10d-11e8
into|35|b-4c29d15e-30f-6g-9
into a|63|a12d-4e-4
into it|65|d7
into my|63|a7b-4d7
into that|63|b7d-4e-5
into the|47|a8b6c-5d5e-14f-4h-4
into three|68|a-5b4e-5f5
into you|63|a-10c31e-7f-4
into you at|68|a-6c28d-8e-5
introduc|53|b-9c29e-10f-4
introduc me|61|c9e-5
introduc me to|61|c9e-5
introduct|68|a-5b-4c30d-7e-10
invent|65|a-13b-4d-7e-5h40
inventori|63|a5
invit|46|a13b-7c9d-21e-19f19h-5
invit and|63|a10
invit and the|68|a11b-5
invit me|58|a8c4d-7e-4
invit me to|63|a7
invit to|58|a11b-6e-8
invit to the|65|e-4
invoic|61|b-4d12
involv|68|a7
irata|68|a7e-5
irata level|68|a7e-5
iron|60|a-11b7d-5e18
is|6|a-9b22c-11e-12f-24g28h12
is $|60|b4c-4d-9f5g11
is ,|54|b8
is 0|50|b-4c-4e-14f-5g17h7
is 0 0|57|a-9g22
is :|65|e5
is ?|68|a-4b6
is a|27|b-20e64f-19h7
is a bit|68|c11e-4
is a fine|68|d-4e9
is a good|61|b9d-7
is a littl|68|a-11b4d6
is a long|68|b9d-4
is a lot|68|a-8e13
is a new|63|a-4d12e4
is a no|58|b-6d-10e33
is a piti|61|a-8b-4d-8e30
is a place|68|d-4e8
is a small|65|d-5h6
is a while|68|d10e-4
is about|50|b16e-12g-5
is about the|61|a-10b15d-4e-5
is about to|65|b5d-4e-4
is all|54|e-4g15
is all i|65|a-10b4e5f-4g21
is all right|68|b-4d-4f10
is almost|68|b-4d-4e16
is alreadi|52|a-5b9c-4f-4g11
is also|61|e-4
is alwai|65|d10e-4
is an|54|b12c4d-12e6f-4g-4
is ani|54|a-4b4d-6e-9h9
is ani new|61|a-8b9e-4g-5
is ani us|68|a7
is anoth|61|a-6d-5e15
is anyth|56|b8d-4e-15f6
is anyth els|65|a8e-4
is anyth you|68|a-4f10
is as|61|a-7e7
is as good|68|a-4e7
is at|65|a-8b4d9
is attach|61|a-11b-4c8d-13e-7h35
is back|68|a-4d-4e11g17
is be|56|a7d6e-5f-4
is beauti|65|a5b-4d9
is been|44|a-15b9c-5d40e-21f-6h-4
is been a|54|a-5d28e-10g-4
is been about|68|d4
is behind|68|a-5d7f10
is below|65|a-5b-4d-4e11h13
is better|63|b6
is clean|68|d-4
is clear|68|b-5e10
is close|63|d7
is come|65|b5d-4e-4g4
is current|65|a4
is do|63|b7d-12e-8h9
is done|61|b-5d7e-6h9
is done and|68|e-4h10
is due|65|b8e-6
is easi|68|a6d-5e5
is ever|65|a-9b-4d12e13
is exactli|54|a16b-5d-6e-7
is exactli the|58|a12b-4d-5e-4
is expect|68|a8
is fair|68|e6
is final|68|a-5d5e11
is fine|55|a-11b9d-10e-12f4g35
is fine for|68|b7
is finish|60|a-6b5d-7e6f8
is fix|68|d-5e12
is for|61|d-12e5f10
is for me|68|d-9f12
is four|68|a10d-4
is free|63|d4e7
is from|60|a4b-6d-6e-7h20
is get|60|a-9b26d-8e-6
is get on|68|a-5b11d-5
is given|68|a5
is go|50|b20d-6e-14g-4
is go to|65|a7
is gone|58|a-9b8d22e-10
is gone to|65|a-4b7d5e-5
is good|50|a6d6e-9f-4g-4
is good for|63|d6e-5
is good through|68|b5d-4e-4
is got|61|a-5b-4d-6e14g12
is grow|68|
is happi|56|d-7
is happi to|57|a4d-6
is hard|65|a5b-4e-5g14
is he|65|a-8d-4e-4g38
is healthi|68|a6b-5e5
is hi|68|a-13d6f10
is hope|61|b-4d12
is how|52|a11d-10
is how i|57|a19b-5d-6e-9
is how it|68|a-7e18
is i|60|d-9e-5g11
is in|47|b20c-4d-13e-22f-5g-4h17
is in the|57|a4e-12h13
is it|41|a-12b25e-26f-8g8h-4
is it a|63|b5d-4e-4
is it still|57|a-4b18d-10e-5
is it too|65|a-4b7d7e-7
is just|60|a6b-4c8d-9e-6
is kind|68|d19e-6
is known|68|b6d-4
is late|68|a-6b5d10e-4
is like|56|a-8b17d-5e-9
is like befor|68|a-6b7
is long|68|a-7d13e-4
is love|68|a4d-7e14
is me|57|e-6
is me ,|68|d4e-4g4
is mine|63|d6e-4h6
is miss|65|a-4b11d-5e-6
is more|61|a8e-10
is mostli|63|b-4d7
is move|65|b-7d19
is mr|68|g8
is my|41|a8b19c-6d-8e-27f-7g-10h15
is my bread|68|a-7b12
is my first|65|a5d-4e-4
is my second|65|a10b4d-4e-6
is my wish|68|b4
is need|68|a-6b6
is new|65|
is no|47|a-5b10c10d-9g-4h-4
is no hurri|65|b6c5d-6
is nobodi|68|a4
is not|37|b-5e22f-7g4
is not a|60|d-4e9
is not me|65|a-6g19
is not often|65|a4d-5e-4f6
is not on|68|a11e-6
is not public|68|a-5d-4h10
is not someth|68|a6
is not too|65|a-6c11d10
is not what|63|d-5e11
is note|68|b-4e10
is noth|56|a-8b5e8
is now|46|b15c-5e-10g-4h-5
is now a|68|a-5d5
is of|61|a11b-4e-5
is off|63|b-6d18e-5
is okai|68|a-4e17
is on|37|a14d4e-28f-7g-9h14
is on i|48|a14b-7d-11
is on me|63|b-5c13d4
is on the|55|b-6d18e-12h11
is on wai|65|a-6b20d-4e-9
is onli|49|a-8b10c-4d-6e-5g20
is onli that|68|e9
is onli the|68|b5
is onli to|68|g11
is onlin|68|a-4d28e-4
is open|58|b4d5e-7
is out|58|a11b-5d-7g14
is over|65|a-7b-5d17e-5g18
is precis|68|
is public|68|e-4h10
is publish|65|d8
is quiet|68|d17e-5
is quit|68|a-9b21e-8g-5
is rare|63|a16d-5e-6
is rare to|68|a7
is readi|58|a-6d-7e-6g7h17
is realli|65|a9
is right|55|a5b-4
is run|63|d14
is sell|68|d5
is set|68|b5
is simpli|61|a6d-5
is someth|55|a5d-7
is someth i|60|a5b-4d-4
is still|37|a-10b39c-9d-14e-23g-14h-7
is still a|68|a8b-5
is still go|68|a4
is still in|63|d8
is still my|61|a-5b12d-7
is still on|61|a-5b6
is still open|60|b8d-6e-5
is still the|53|a-4b5d8e-6g-4
is still what|68|a-5b9
is that|44|b-9c-6d-4e21f-6g17h-5
is that ,|68|a-4d-4e11
is that i|58|b-6d-5e16
is that the|60|d11e-7g10
is the|27|a7b41c-16d-26e-45f-11g-9h23
is the best|65|
is the decis|68|a-5b12e-4
is the job|60|
is the kind|63|a6
is the on|52|b5d-10e-10h19
is the onli|55|b10e-12g-4
is the place|68|
is the right|68|e14
is the same|55|b6d6
is the usual|68|a-5b-5d24
is the work|68|a-5b4
is the worst|68|a4
is there|38|a-25b35c12d-28f-11g14h-7
is there a|49|b10d-13e-5f-5g6
is there an|68|a-7b11
is there ani|50|a-6b11d-12f-4
is there anyth|61|a-4b-4e9g21
is there still|68|a-4b10d5e-4
is thi|65|a4b-7d-4e4g12
is three|68|a-4
is to|50|b8c-4e6f-5g-7h7
is to a|65|a-6e18
is too|57|a11b-7d7
is true|65|a-6b4e8
is two|61|b4d7e-4
is unchang|68|
is up|60|a-5b13
is us|58|a15b-8d-9e-4f8
is us ,|68|b-5d-4f10
is valid|63|
is want|65|b5e-4
is well|61|a-4c9d9f-5
is what|41|a8c-5d-6f-5g-5
is what i|44|a12e-8f-4g-4h-5
is when|68|a-5b6
is where|48|a10b-4e-10f6
is where i|51|a12b-4d-9e-6f7
is why|56|a5b-4c7d-5e-4
is why i|63|a5
is will|63|a7d-6e-4
is will to|63|a7d-6e-4
is with|61|a-4d-6e-6h15
is with refer|68|b5
is work|68|a7
is worth|50|a14b-8c9d-19e-5f5
is worth ,|63|a8d-5
is wrong|68|
is your|55|b-6d8e13
island|61|d7e-5f5
island ,|68|d14e-4
issu|65|c9d-10
it|5|a-7b4c-7d16e15f-16g5h7
it $|37|a-17b11c11d-18e-14f19g-4h4
it ,|31|b4c-5d16e13f-14g-11h-6
it , and|47|b-8c5d12f-5h4
it , but|65|a-6d13e8
it , i|49|b-4c-4d10e5
it , if|68|b8d-5
it , on|68|a-5b4
it , so|55|d17
it , that|65|a4d-4e5
it , which|63|a-4e6
it , you|68|b-4d-4e5
it 0|68|b4
it :|63|a8b-4d-7e7
it ?|47|a-15b8c7d-11e9f-5g12h-4
it ? $|58|a-8c13d-7g20
it ? i|56|a-7b9d-6e6
it a|47|a5c-6d-7f11g-4
it a lot|68|a-4f9
it a privileg|68|
it across|68|a-5d9
it after|68|d-5e-6h16
it again|54|b-5e13
it all|54|a19b-6d-6e-7
it alreadi|63|a7b-5d-6e6
it and|47|a5b-5c-4d8f-5g-4h9
it and i|57|a4b6d-6e-5
it and then|68|
it as|51|a-10h5
it as a|61|a-4d-4e6h7
it at|50|a4b6c-4f-4h-4
it at my|68|a-4b6d-4e6
it at the|68|a-7e9
it back|56|a5d-8h8
it be|50|a-11b5e20f-5g-4
it be possibl|58|a-8b4d-4e17
it bear|68|d21h-4
it been|68|a-4g22
it befor|57|b-5d14
it befor i|65|d7e-4
it better|68|e9
it by|54|a-13b-5d-4e14h14
it by hand|68|a-4h6
it came|56|a-4b-5d5e22
it can|54|a-9b10d-8e11
it can be|63|b8d-5e-4
it can not|60|a-12b4d-4e16
it cheer|68|d-8f13
it come|53|d33e-8h-5
it come my|68|a6d5
it could|65|a7d15e-13
it did|47|a5c-5d-8e25f-4h-4
it did not|56|d-12e18
it do|68|
it doe|61|a-6b5d4
it doe not|68|d9e4
it down|63|a-4d10e4
it eleven|63|d15e-4
it eleven year|68|
it feel|61|a4b-5e4
it feel like|68|
it first|63|b-5d21
it for|45|b-10c9d12e6f-6g-4h4
it for a|58|c17d-10e10
it for the|68|a-6d8e13
it for you|65|a4b-4d8e-4
it found|68|a-4d8
it from|50|a7b-10d4f6h6
it from the|63|b-4f10
it from you|63|a9d-6
it gladli|68|e4
it go|60|a-6d11h12
it goe|55|a6b-10e16f-5g5h4
it goe to|68|a-4b-6e15g8
it good|63|a-5e19
it good luck|68|e18
it got|61|a5b-6d9e-6g4
it got me|68|d7
it ha|43|a-12b21c-6d11e-18f-7g-6h-4
it ha ,|65|a-6b9
it ha been|54|a-9d25e-6
it ha not|63|e-7
it had|63|a-6b-6d-4e28
it happen|68|a5
it help|60|d-7e15
it help your|68|d-5e9
it here|61|a-6d19e6
it hope|68|a-4d17
it hurt|68|e9
it i|31|a-5b12c-4e21f-15g-7h-5
it i am|52|a-5b15d-7e5g-5
it i can|63|a-6b5d-4g14
it i could|68|a9
it i have|50|d8e-11
it i hope|57|b14d-5e12f-7
it i will|65|d12e-5
it i wish|61|a-6b-5e13
it i would|47|c-4d-13e15f-4h8
it if|50|b-4d12g-4h7
it if it|68|d-6e-4h14
it if you|61|a6b-6d6
it in|38|a-12c-10d16e23f-8h8
it in a|68|a5
it in my|61|a-4b-4d13g15
it in the|50|a-12b4c-5d9e6f-4h12
it in your|68|a-4d-5e6h7
it into|68|d10
it is|19|a-39b22c-23d17e-12f-20g82h12
it is ,|65|a-10b11d14e-6
it is 0|65|a4e-9h11
it is a|42|b-10c-5d-10e48f-8h-6
it is about|68|a-7b9
it is all|57|a6e-11f7
it is almost|68|b-4d-4e16
it is ani|68|e-4h13
it is been|46|a-14b7c-4d46e-19f-5g-6h-4
it is go|61|a-7b11
it is gone|63|a-5b10d4e-7
it is good|65|d6
it is got|68|e-5g14
it is i|63|b5d-9g11
it is in|68|b4
it is me|60|d-6e-4
it is my|60|d-5e-5h10
it is not|47|a-7c5d4e-5g8
it is now|65|a-6b8d8
it is okai|68|a-4e17
it is on|63|a-4b-5d4e-6h27
it is onli|53|a-8b11c-4d-12g23
it is publish|68|d11
it is rare|68|a7
it is still|55|a-6b22d-20g-4
it is the|47|b11e-8g-5
it is there|68|b5e-4
it is three|68|a-4
it is two|65|b7d-6
it is us|65|a7b-5d-6f10
it is worth|58|a10d-9
it is your|61|b-4e9
it it|54|a5b-4d7
it it wa|65|
it just|68|
it last|65|b7
it look|63|a-5b5d6
it made|56|a-8b6c6d17e-6
it made me|60|b8c-4d10e-5
it mai|56|a19b-10d-14f11
it mai i|65|a17b-8
it make|61|a4e-6
it meant|60|a6b-5d-7e6
it meant a|61|a9b-4d-7
it might|60|d-12e15
it might have|68|e17
it more|56|a6b-10d11e-4g5
it more than|60|b-6d15e-4
it my|48|b-9c-4e20f4g-5
it myself|65|a-6d5e9
it need|61|b5d4e-6
it never|68|b7d-4e-5
it new|68|d5
it next|63|a-6d-4e16
it now|57|a-4d16e8
it on|41|a15b-6e16f-7g-6h-8
it on a|65|e6
it on my|65|a10b-4d9e-5
it on the|55|a8b-5d8e6
it on your|68|b4
it onli|63|b11d-8e-5
it open|63|a-9b-7c10d7e11
it out|55|d-6e5h14
it over|61|d-5
it own|54|a12b-6c5e-10
it part|68|d-4e-4f10
it pleas|65|b4
it rain|61|a-4d16
it remain|63|a-6b8
it right|65|a-4b4
it sai|60|e16
it seem|61|a-4b10d4
it settl|68|e-6
it should|58|a-8b8d11
it sinc|60|
it so|63|a-6b7d4
it sound|68|c15e-5f-4
it stai|61|d8e-4
it stand|65|a-5b9
it still|53|a-4b15c-4e-10
it still the|65|d-5
it straight|68|a5
it suit|58|a-6d8e-4
it suit me|68|a-5d11
it support|68|d10
it thank|58|a9d-6e-4
it thank you|61|a13d-5
it that|55|b-8d10e17
it the|40|a-24c-6d-13e57f-9g-6h16
it the same|65|a5d-5
it thei|65|b-4g7
it thi|68|a6d5
it through|63|b-8e12f7
it till|68|b11d-4e-7
it time|65|a-8d7
it to|43|c-5d-9e10f-5g-5h9
it to be|68|a8e-6
it to my|68|b4
it to the|56|a-9d-8e20h8
it todai|68|g7
it tonight|68|e5
it too|61|b5d6e-8
it took|55|b-7d6e-9h19
it took me|61|a8b-4d5e-5
it turn|61|a-4c6d6e-9h13
it turn out|61|a-4c6d6e-9h13
it twice|68|a-6d5e18
it two|58|a10d-5
it under|68|a-5d13
it up|53|a-5d13e-4f-5h8
it up i|68|a-7b5e9
it veri|68|
it wa|23|a15b-16c4e27f-11g-9h-19
it wa ,|58|a5b-5d-4e12
it wa a|39|a-6b7c6d-9e-4f5g6h-5
it wa alreadi|68|e14f-4
it wa an|68|a4
it wa decent|57|b-6d-10e22
it wa gener|65|a10b-4
it wa good|46|a9b-9d-5g4h-4
it wa great|56|a4b-5c6d5e-4f-5
it wa help|68|b4
it wa in|65|a-4d17e-8
it wa instruct|68|a13b-6e-6
it wa interest|68|a6
it wa kind|55|a14b-6c6d-8f-4
it wa love|63|a6d4
it wa me|65|b6e-4
it wa my|57|a-4b-6d-6e25
it wa nice|54|b-6d-10f19g-4
it wa not|56|a-4b-5d-6e22
it wa on|68|a-4b4d5
it wa rain|68|a6
it wa so|61|a9c4d-5e-4
it wa the|50|a-8c8d5e12f-5g-4h-4
it wa three|68|d13e-5
it wa you|68|a-4d6e10
it wa your|68|a-6d31e-9
it wai|65|c11d-5
it want|68|a4
it we|68|a-5d12e-4
it went|56|b-6c7d-7e12
it were|60|a6b-5d-4
it what|63|d5
it when|57|a11c8d-19
it when i|68|a-4b4c11d-4e-4
it will|48|a5c-4d-7e5
it will be|53|b8e-5
it with|44|a5c-6e-7f-6h11
it with both|68|
it with you|55|d-4e-8g7
it with your|68|a4
it without|63|d8e-5
it work|56|d19e-12h8
it work ,|68|a-9d12e-5h11
it work my|68|d15e-6
it would|33|a-20b4d-4e10f18g-10
it would be|40|a-4b-6d-7e-4f18g-7
it would have|63|b-5d-6e24
it would help|54|a-6b8d-6
it would make|63|b7d-5e-5
it would pleas|65|a-6e-6f17
it would suit|65|
it you|47|a6c4d5h-4
it you ar|65|b-4
it you can|68|a-5d8e4
it you said|68|b4
it your|54|d4
itself|50|b-6f4h-4
itself ,|65|d-7f8
itself i|68|a8e-4
itself i would|68|a8e-4
jack|65|a12b-4e-5
jacket|63|d6e-4
jam|56|b-9d16e-4
januari|41|a-7b12d7f-8g-5h-4
januari ,|54|b7d-8e5
januari , and|60|d-6
januari 0|68|
januari and|63|c9d-6e-8
januari i|61|e5
jar|63|a-7b-4d25
jealou|68|a-6d13
jess|68|a-13b4f-4g23
jigsaw|68|d6
job|19|a-9b43c-8d-28e-37f-8g19h-17
job $|49|a11c-5d-17e-14f5g9
job ,|41|a-14b15c8e-15f-7g9h-5
job , and|52|a-4b6c4d-4e-5
job , but|63|a4d10e-9g11
job , i|68|e5g6
job , the|65|a-4b8
job ?|54|a-15b21c5d-12e-9f-5g7
job ? i|58|a-12b18c8d-7e-6f-4g-4
job and|53|d-9e7
job and i|63|
job as|65|a-7e21
job at|53|a-4b9d4e-7g-4
job at the|57|b6d6e-5
job came|65|a-5d8
job came up|68|b-4d9
job come|61|d9e4
job come up|65|d12
job fair|65|b-6d23
job for|61|e8
job get|68|
job ha|63|a-7b13d-4
job i|36|a7d-22e-6f-11g22h-6
job i am|55|a7b-5e-6
job i did|63|a-5b-8c9d-4e7g17
job i have|50|a12b4d-11e-12f-4g6
job i interview|68|e-5g7
job i know|68|
job i wa|60|a-6b8
job i want|61|e-4
job i would|68|
job if|65|e-5g20
job in|50|b-5c-5d20e-6
job in a|68|d5
job in the|61|a-4b-4d10g6
job is|48|a7b13d-13e-5f-4g-5h-4
job is still|63|a-5b9d-4
job it|60|d-4
job it wa|65|
job like|65|b4d-5
job more|63|a6d-4e-4
job more than|65|a7
job my|54|a7d-5e-6
job of|68|a-4b9d-4
job on|50|a-8b19c-4d-10e-9f7g-6
job on the|54|a-5b18d-8e-7g-5
job should|68|d-4
job sound|68|a5
job still|65|b7e-6
job that|68|a6
job the|58|a6e-5
job veri|60|b4e-4h8
job veri much|60|b4e-4h8
job wa|61|a-5d11e-4
job wa on|68|a-4d6
job would|63|a8b-5c10d-4e-4
job you|58|a-4b-5d5f8
joi|45|b8d-9f-4g-5
joi $|63|a8d-5e-5
joi for|63|
joi for me|63|
joi to|56|a5d-7
joi to me|68|
join|34|a7c-5d-12e-31f25g-11h-4
join at|65|a5e8
join i|68|d-4h12
join my|68|
join the|47|b6c-4d-9e-10f11g-5
join the team|65|a5
join you|52|a13e-7f-5
join you ,|68|a6
join you pleas|68|
join your|47|a-4b-4c-4d-5e-17f22h-4
join your team|65|a-10b8d-4e-5f5
joiner|65|a6e-4
joineri|61|e-6f14
joint|60|a7b-5d11e-7
joke|48|b6c5d-6f-8g-4h4
joke ,|61|a-4b10c11d-6e-7f-5
joke i|68|a4e6
journal|60|a-9b-5d38e-5
journei|61|d-4
journeyman|68|a6
judg|52|a-4d14f4
judg by|68|b4
juli|48|a-11b35c5d-7e-18f-4g-6h-5
juli ,|65|b6d-6
juli 0|68|a-6b12e-4
juli and|68|c13d-4e-5
juli i|63|b6d10e-6
jump|54|a7c-5d-9e8f4g-4
jump at|61|a12b-5d-5e6
jump at it|68|e9
june|38|a-24b26c8d22e-11f-5g-11h-7
june $|61|d-7e9
june ,|55|a-13b6d5e10f5
june , and|65|a-5b9d-7e5
june 0|68|a-7b8
june and|58|a4c6e-5
june and i|68|c9d-6
june for|65|b9e-4
june i|60|b-4c10d10e-6
junior|54|d14e-9
juri|63|
just|26|a-7b21c5d9e-27f4g12h-4
just a|52|a8b-5d24e-12f-4
just a line|63|a11b-5e-5
just a quick|65|a4d-4
just check|60|a-10b15d-5g4
just check in|63|a-5b8d-4g6
just do|68|d-4e10
just do not|68|d-4e10
just drop|63|d13e-4
just drop a|65|a-4d14
just like|61|a10e-5
just like it|65|a6
just me|68|a-4b11d-4
just me again|68|a-4b11d-4
just sai|61|b-5d15e-4
just see|65|a-8b13d-8e-6h11
just so|56|d11e-7f8
just so you|63|a-4e-5f11
just tell|68|a6b-5
just tell me|68|a6b-5
just the|61|e-4
just to|57|a-7b-4d21e4
just to sai|68|d14
just want|50|a7b-10c11e-4f-5g7
just want to|51|a8b-9c5f-5g8
just what|68|d-4e18
just wonder|60|a-14b13d-7e-4g18
just wonder if|68|a-6b7g10
k|63|b5d5e-6
kassel|68|d6
kassel i|68|d6
keen|39|a7b18d-20e-27h-6
keen $|65|a15b-4d-4e-5
keen ,|65|e-4g4
keen as|54|b8d-12e-7f6
keen as i|65|b6d-4
keen i|65|b8
keen on|54|a13b-7e-7f4
keen on the|58|a6b-4e-5f6
keen to|55|c7e-6
keen to join|68|a-5b5
keener|65|a12b-4d-5e-6
keep|28|a-15c-5d24e15f6g-11h-8
keep ,|68|a4d-4
keep a|63|a7b-4
keep an|65|a-10c8d-5e16
keep come|65|c6e-5
keep come back|65|c6e-5
keep in|61|a-4b-5d7e-7f18
keep in touch|63|b-5d11e-6f13
keep it|55|c-4d9e-15f8h5
keep me|54|a-11c4d18e8
keep me in|60|a-10d17e7
keep my|58|a4d-9e24f-4
keep on|68|a-5d6
keep the|49|c-5e8
keep thi|65|a-10b10d12e-5
keep think|54|a6d-9e-5
keep think about|57|a6d-6e-4
keep think of|68|d-4
keep up|63|a-9d8e-8f21
keep up with|68|e-5f5
keep well|63|b-5d29e-7f-5
keeper|61|
kei|45|a14c-4e-9f-6g-4h10
kei i|68|a7b-5d5
kei in|68|a5
kei person|68|a4
kei to|68|a8b-4e-4
kennel|65|b-5g7
kept|38|a18c-4d-15e-7f-10g-7h18
kept a|68|a7
kept it|65|
kept me|57|c7d-9e-10h5
kept quiet|68|a20d-16
kept the|55|a9b6c-4d-5
kessler|68|d4
kestrel|68|a-6b4
kettl|60|b-5d16e-4
kev|65|a8e-6
keyboard|65|
kid|43|a-10b13c-5d-9e15f-7g8h-6
kid ar|68|a-6d4e6
kid in|68|d-4e5
kill|63|d-7
kiln|68|b4
kilomet|65|a7e-4
kind|31|a22b-10e6f-9h-11
kind and|63|a-4b6
kind i|61|a-9d6e11
kind if|68|a-4c10d-6e4
kind of|41|a33b-12d-8e-11f-8g-5h-5
kind of work|68|a4
kind of you|52|a14b-8c6d-5e-6f-4
kind recept|68|a9b-4
kind to|56|d13
kind word|65|e7
kinder|63|b-5d-8e26
kindergarten|61|a6
kindli|37|a-11b9c18d-17e-4h-8
kindli ,|65|b5d-6e8
kindli accept|63|a5b-7d-7e-6f14
kindli accept my|68|a7e-4
kindli for|68|e7
kindli for the|68|e7
kindli i|68|b-8d18e4
kindli inform|65|b6
kindli inform me|68|a4b5
kindli let|54|a-11b13c10d-4e-8
kindli let me|54|a-11b13c10d-4e-8
kiosk|68|a10b-5
kit|65|a6e-4
kitchen|36|a14b12c-6e-27h-8
kitchen ,|60|
kitchen and|65|a4
kitchen eat|68|a8
kitchen for|63|e-5
kitchen i|58|b4d-6g6
kitchen in|65|b-4d9
kitchen porter|68|a4b-5g17
kitchen tabl|68|b7d-6e-5
knee|46|a8c-4d30e-15f-6g-4h-4
knee ,|68|a5d8e-4
knee ar|65|a-7b-6d29
knew|45|a13b-8c-4d-20e22f-6g-4
knew i|63|a10e-5
knew the|68|
knew there|68|a7d-4e6
knock|54|a-7b-8d-6e19h6
knot|65|
know|16|a-8b33c31d-43e-15f-15h-23
know $|54|b-7d7f5
know ,|48|a-9b12d-11
know , and|58|a-6d-6e9
know ?|55|a-7b8d-6g12
know ? $|65|a7b-8e-4g17
know ? i|68|a-6b6
know a|50|b-9c40e-10f-8
know about|52|b-4c22d-11g-4
know about the|63|a15b-5e-4
know alreadi|61|a-7b17d-6
know befor|63|d4
know befor the|68|e6
know by|49|a7b11c-5d-9e-8f-4
know by the|57|a4b7d-6e-5g-4
know everyon|68|b-4c14d-5e6
know from|60|d4
know from the|65|a7b-5d6
know how|45|a4e6f-7h-4
know how i|65|a4b-6e7
know how it|61|a20d4e-17f-4
know how the|61|a-15b7d9e7
know how to|60|c8d-5e6
know i|45|a-11b-8c-6d7e34f-5g-5
know i am|57|a6d-5e-4
know i have|68|b-5d10
know i would|65|a-7d6e7
know if|42|a-13b11d8e-17f-7g19h-4
know if i|65|a-7c8d4e-6g14
know if the|54|a-9b20d-8e-10g7
know if there|61|a-8b7d6e7
know if you|52|d11e-9
know in|61|e-12f10
know it|47|a5b-11c4e8f-4
know it i|68|d5
know more|61|c8d-5e-4
know most|65|b4
know most of|65|b4
know my|61|a-8b4d-7e11f7
know now|68|a-8b4e12
know of|65|b-7c16d4e-4
know roughli|65|a5e-4
know so|61|a-7e10
know that|47|a-8b9e7f-5h-4
know that the|60|c6d-8e5
know the|39|a-5b13c6e-18h-5
know the statu|63|a-7b19e-4g-4
know there|68|a-5d8
know what|41|a22c6d-20f-7g-7h-4
know what a|60|a9e-6
know what i|57|b-6c13d-4
know what the|63|a5e-4
know what to|65|b-5e21
know what you|68|a6b4d-4e-8
know when|49|a-6d-9e-6g33
know when i|68|a4
know when it|68|a-4b7
know when the|65|a-7b7d-4e4
know when you|60|b-4g27
know where|52|a-6c10
know where i|60|a-4c5e4
know where the|68|a-7b6d8
know whether|52|b14c-6d-8e-7g-4
know whether i|65|b13c-4d-4e-4
know whether the|63|d-4e-5
know which|60|b8d-7
know which of|68|e6
know who|68|a4b-7c10d-5
know why|63|d5
know yet|51|a-7b16c9d-20
know yet when|60|a5b-4
know you|50|a9c-4d-6e-11g7
know you ar|63|b-8g13
know you would|68|a6e-5
know your|63|a-5b6
knowledg|61|b-4d-6e16
known|50|a15e-15f-4
known for|68|a7
kumasi|68|a12b-4e-5
lab|43|a-14c6d29e-4f-4h-5
lab ,|68|d7
lab i|57|a-4b7c8d5e-10
lab i would|68|a5c10e-6
lab technician|65|f6
label|50|a17b-7e-16h6
label ,|68|d10
labor|54|b11d-13e-5g-4
labor dai|60|a-7b13d-6
laboratori|52|a-4b8d-8e7
lack|54|a-16b-10e49
lack of|68|a-5e14
lad|43|a9c-5d-22e14f-4g-6
lad i|65|a4
lad on|63|a15b-5d-5e-4
lad who|68|
ladder|54|a11e-9h9
ladi|40|a5b5c-7d-11e13f-7h-5
ladi from|65|b9
ladi on|61|a-5d-5e11
ladi on the|68|
ladi who|61|a6b-5d-6e4g6
ladi with|54|a-6b6
ladi with the|55|a-8b8d-7e5
lai|60|a-6d-11e-4f9h8
lai by|68|d-8f11
laid|53|a17
laid out|65|a7d-4e-4
lake|58|a-4d22e-5
lamb|51|d4f-4h8
lamin|61|a-4b10d-7
lamin dough|65|b5d-6e4
lamp|57|a9b6d-6e-8
land|47|a-10b15c-6d25e-11f-5g-5h-4
land ,|68|b7e-5
landlin|68|
landlord|52|b17c-4e-13f-4
lane|58|d-9e5f4
languag|48|a4c5d-9f-4h-4
languag and|63|e5
lanyard|68|
laptop|63|a6d7e-7
larch|68|e5
larg|54|a17b-7d-13e-11h15
larg anim|68|a7
largest|68|a8e-4
lass|68|d4e7
last|21|a13c-12d51e-47f-16
last audit|68|
last autumn|65|b-5d23e-6
last dai|68|a8
last five|63|
last four|61|a5
last fridai|60|c-4d12e-4
last i|68|a5d-6
last job|63|a6
last mondai|65|b8d-4
last month|48|a-17b7c-4d25g-4
last month ,|68|b-4d17e-4
last month i|58|a-5d11
last night|61|h8
last on|54|a-5b10d-9e-8f-5h23
last place|65|a13d-4e-4
last school|68|a-6e9
last spoke|65|a-7b5d11
last spring|57|b-5d31e-9
last spring i|68|a5
last summer|65|b8d-5
last supervisor|68|a5
last ten|68|b-6d-4h12
last three|54|e14
last thursdai|57|a7b-4d-4
last thursdai i|68|a5
last time|68|a-6b6
last to|65|a-6b9
last tuesdai|68|c6d-6
last two|57|a8d-6e-4
last wednesdai|63|a5d-5e-4
last week|39|a-11c14d6e-12g30h-8
last week ,|58|a-13b9e-4f13
last week and|65|b-7d19g4
last week i|54|a11b4c8d-8e-7f-5
last week of|68|
last year|43|a12b-13c-5d28e-22f-7g-4h10
last year ,|61|a4e-8
last year and|65|a4d8
last year i|63|b-4d-4e-4h11
late|39|a9b-5c-8d16e-20g15h-6
late ,|60|a6b6d-7e-7
late and|65|a5
late becaus|68|d12
late becaus of|68|d12
late for|63|d6e8
later|49|a-10b11c-6e16f-4
later ,|63|a-9b8
later , i|65|a-7b5
later i|63|c-5d6e22
lath|61|a6b-6d17e-5
latin|68|a-8e5h9
laugh|37|a23c-7d-9e-14f5g-8h-8
laugh ,|55|d-6e4
laugh , and|65|d-4e10
laugh about|56|b4d-5e-5
laugh about the|58|b6d-4e-4
laugh all|63|a8d-4e-6
laugh all the|63|a8d-4e-6
laugh and|65|e8
laugh at|58|a9b-5e-7f6
laugh at my|65|b-4d9f8
laugh i|61|b-4d10
laugh i have|68|d5
laugh when|60|a13d-7e-6
laugh when i|61|a11d-7e-5
launch|55|a-12d10e21f-4h-5
laundri|54|b4d6e-10
laundri ,|68|
law|47|a-12b-6d11h12
law ,|65|a-4b4d11e-4
lawyer|63|d5
layer|68|c5
lead|42|a-10b21d13e-10f-9h-6
lead ,|61|b6c11d-10e-4
lead job|68|g8
leader|51|c-4d13e-9f5
leaf|63|a14b-4e-7
leaflet|58|a-8c7e-5f5h12
leaflet i|68|a-5c9d-4f8
leak|52|a11b-4d5e-6f-4
lean|57|c5d-5e4
lean on|65|c7d-6
lean on the|68|e6
learn|30|a20b-11d12e-14f-6h-10
learn a|54|b-9d16e12
learn a lot|57|b-6d11e5
learn about|49|a13e-8f-5
learn about the|54|a5d-6e-4
learn about your|63|a9
learn from|61|c6e-5
learn how|65|a4
learn i|68|
learn it|63|d9
learn more|49|a13b-7d-7f-4
learn more about|50|a16b-7c4d-5e-10f-4
learn of|68|d-5e-4f9
learn that|65|e13
learn the|58|a5
learn to|52|a6b-4d10e-12f5
learn what|68|a-4e16
learn whether|65|a-5b14e-6
learner|60|a18b-5d-4f-4
learnt|49|a18b-5c-4f4g-4h-4
learnt a|65|a8e9f-4
learnt to|63|d14e-5
leas|56|a-4b10d-4
least|44|b-7d10e16g-5h-5
least ,|68|a4b-4d7
least i|63|a-4e14
leav|32|a17b-16c-8e-4f-14g58h-11
leav ,|58|a12d-4e-5
leav a|56|a-10d-7e-10g55
leav a messag|61|a-6d-5e-5g40
leav and|68|b5e9
leav befor|68|c-5d23
leav for|63|e-7g11
leav i|65|a4
leav in|68|a7
leav it|52|b-4d-10e12g17
leav it to|61|a-6e19
leav me|61|a4b-5
leav my|65|
leav the|54|d8
leav you|68|a-4d6e10
leaver|68|a4d12f-5
lectur|54|a-22f20
lectur post|68|a-7b5e7
lectureship|65|a9d-6e-5
led|52|a5b-5d4
led a|63|
led the|68|d6
ledger|58|d7
leed|57|b-4c14d-5e-6f-4h6
left|31|a6b4d-17e-20f-4g-6h15
left $|68|c11
left ,|55|a7b-8d14e-6
left hand|60|f4
left i|68|d10
left in|68|
left me|61|a6
left me with|68|a6e-4
left my|58|b5d-8e-9f7g12
left out|65|a-13b-4e-4h30
left school|65|d-4
left side|65|a8e-5
left side ,|68|a7e-6
left the|55|b-8c7d-9e10h8
left with|63|b6
left with a|68|b5
left you|68|
leg|53|a-6b-6c13d29e-8f-4
legal|61|g7
leicest|68|d8
lemon|65|a5d5e-5
lend|56|a9e-7
lend me|68|f5
length|55|a11
length ,|65|b6d-6e-4
lent|61|b-4d-5e14
less|44|a-5c-4d6e20f-5g-4h-4
less $|68|e4
less ,|68|d5
less than|57|a-4b4d-6e9
less than the|68|b-4e10
lesson|47|a-6b-7c-4d-21e13h25
lesson ,|65|a6d-9
lesson on|61|b-6d-7h17
let|22|a15b-8c-7d-8e18f-11h-18
let a|56|b4
let go|63|a5b-4e6
let in|68|
let it|61|d5e11
let it go|68|d7
let me|26|a12d-26e27f-15g-10h-13
let me come|65|a7e-5
let me down|52|a-9d-7e27
let me go|63|b7d-4e-4
let me have|65|d10
let me hold|63|a4e-6
let me know|34|a-20b10d-20e37f-7g-6h-7
let me ride|65|e-5
let me sai|68|a7
let me see|61|a4d-6e5
let me sit|61|a9d-5e-8
let me try|63|a8d4e-5
let peopl|63|b4e-4
let peopl know|65|b5
let sai|68|a-5d15
let the|61|a-5d-6g20
let them|65|a6e-5g7
let us|56|b6d-7e-4g4
let us know|68|a-4g6
let you|52|a5b-13d33e-11
let you know|63|a-8b-6d27e-6
let you sleep|68|d9
letter|33|a-15b9c-11d-15e60f-12g-11h-12
letter ,|53|a8b-5d9e5
letter , and|65|a-5d-4e17
letter a|68|a4
letter and|63|a-8d7e7
letter from|65|b5
letter go|68|a-6b11d-5
letter i|56|b-4d-4e9
letter i would|68|
letter of|54|b-4d-8e14
letter of the|61|a-4b-9d-4e22
letter on|61|a-5b12d-6
letter to|68|a-4d20e-5
letterpress|68|
level|39|a13d-21e-6g-8
level 0|45|a17c6d-19e-15f-4g-5
level 0 and|57|a13d-5e-9
level 0 with|68|a9
li|57|d11e-10
librari|46|a-5d27e-7f-6g-5h-5
librari ,|68|e5
librari i|63|a5e-8
librari in|68|e6
librarian|65|e-5f9
licenc|41|a12b6c-6d-4e-5f-7g-7h-7
licenc ,|54|b7
licenc , and|65|b5e-4
licenc and|60|a-7b9d5
licenc for|61|
licenc is|65|d-4
licenc sinc|68|a7e-4
licenc sinc 0|68|a7e-4
licens|52|b7c5d5e-10
licens in|68|a4e-4
lie|61|
life|41|b-4c-6d35e-10f-7g-5
life $|60|d-5e5h11
life ,|63|a6b-5
life and|61|d-5
life from|63|a-9b-4d30e-5
life ha|68|d4e-5
life in|68|d16e-5
lifeboat|65|
lift|40|a25d-15e-8g-7h-4
lift ,|61|e-4
lift and|68|a4
lift back|65|a9e-5
lift back to|65|a9e-5
lift i|61|d8e-5
lift the|68|d-4e11
lift to|68|b6d-6e6
light|47|a8b-6c10d11e-9f-4g-5h-5
light of|65|a9
like|15|a34b-4c8d-30e-26f6g-13h-11
like $|58|a12d-4e-5
like ,|63|d6e-4
like ?|68|a-4e12
like a|41|a9b-5c-7d6f-6g-6
like a place|65|a7d-4e-6
like a shot|63|a-7e7
like an|60|a8e-5
like befor|68|a-6b7
like best|68|d-4
like for|63|b7
like hear|61|
like hear how|68|
like how|58|a6b-7c12d-5e-6
like how you|68|a8
like i|55|a9e-6
like i would|68|a6b-4d6e-4
like in|65|a5b-5
like it|44|a10b-6c-4d9e-25f-6h17
like it $|68|d8e-5
like it ,|68|b4e5
like me|56|a4b-6d9
like me to|65|a8d-5
like my|63|e-4
like on|68|a7
like so|68|
like so much|68|
like that|47|a16b-5d-4e-6f-6g-5
like that the|65|
like that you|61|a13b-5d-4
like the|39|a14b16c-7e-22f-9g-8
like the job|52|a7b9d-6e-13g-4
like them|68|a-7e10
like thi|57|h6
like to|22|a6b-17c25d-33e-8f24g5h-15
like to add|65|a-5b-10c-4d-7e-4f21
like to ask|54|a-16b11c13d-6e-4f-4g12
like to be|43|a9b-4c-6g-4h-4
like to come|50|b-4c16f-4g-5
like to connect|68|a-6c-8f20
like to do|51|a12c-4d-5f-4
like to finish|68|a9e-4
like to follow|63|a-9c-5d-12e-4f27
like to get|65|b-4e9f9
like to have|57|d-6e14
like to hear|49|a-18c32d-17e15
like to join|68|
like to keep|68|a-6c9f4
like to know|47|a-17b6f-7g32h-4
like to learn|68|f4
like to make|68|a8e-4
like to meet|68|a6e-4
like to see|49|a-11b-6c-5d4f24
like to stai|58|a-4b-6d9e-7f9
like to take|65|c12e-5f-5
like to talk|68|b7
like to thank|51|a20b-9c-4d-7e-5f-5g9
like to try|58|a-12d12e20
like to work|50|c12d-6e-9f-6h5
like veri|51|a15d-10e-7f-4
like veri much|51|a15d-10e-7f-4
like we|68|d4e10
like what|65|a6b-5d4e-4
like you|57|
like your|47|b10c4d-14e-14f9g-5h-5
like your is|68|a-10d8e-4f14
lime|58|c7
lime ,|68|b-4d4
limerick|65|d7
limit|56|e-5h9
lindqvist|58|a14d-5e-5
line|28|a-13b-15d21e38g-10h8
line $|68|a-13d-5e-4f12h8
line ,|49|a7d5f-4h-4
line , i|68|d-4e11
line , so|63|b-4d18e-4
line about|58|a-6e6f8
line and|63|c6d-8e-4
line at|63|b-4d-4e11
line email|68|a-4d-4e10
line for|63|a-11d10e19
line from|60|a-5d8e8
line i|61|b-5d12
line in|56|a4c-4e4
line in the|65|e6
line is|65|a-6b11
line of|61|a-10b-4d-12e47
line on|56|a-8d9f-4h22
line that|68|d-7e-4h10
line to|56|a13d-4e-6
line to sai|61|a11b-5e-4
line wa|65|d6
line when|68|a-4d4
line you|68|a-11d7e-4f13
linen|63|a5b4d-4e-4
link|49|a-5b-16c-7e-16f25g-4h32
link $|63|a6b-5d-6f7
link up|65|a-6b-5d-17e-4f33
linkedin|68|a6d4e-5
lisbon|63|a-10d8f14
list|34|a-11b11c-5d-6e-23h32
list ,|63|b-5d9e4
list and|60|a8b-7d-8e-7h18
list and the|68|b-4d-7h22
list for|63|a-6b11d-4e6
list i|68|
list is|68|a-6b10d-4
list of|53|a-8d-5e-10h35
list of my|68|a-5b7d-6f9
list of the|68|a-5h17
list on|65|
list will|65|e-5
list will be|65|e-5
list you|68|d19e-4
listen|42|a4d-9e22f-7g-7h-5
listen $|68|a-7e19
listen ,|65|d14
listen i|65|a8
listen in|68|a5e-4
listen to|53|a11d-11
listen to me|68|
listen with|68|a-4c10
lit|68|d5
littl|36|b-14c-11d24e23f-5g-7h-7
littl ,|68|e9
littl boi|68|
littl on|58|a4b-7d11
littl stiff|68|b4e-4
live|38|a12e-17f-6g-7
live ,|68|b6d-6e-4f6
live by|68|d5
live in|60|a7d-6e-4
live on|65|
live with|63|e12
liver|68|a-7b4d14
load|53|a15d-11e-12
load bai|65|a4e-4
loader|68|a6d-4
loaf|68|a6d8e-8
loan|50|a8e-8
loan of|60|d4e-5
loan of the|60|d4e-5
loan offic|68|
lobbi|53|a6b-6f-4h9
lobbi ,|63|a-5b-4d-5e12h12
lobbi , and|68|b-7e17
local|50|a-12b-10c9d6e6h13
local histori|68|b-4d4f8
locat|68|a5
lock|60|
locker|61|a-5d-7e4h17
lodg|60|a-6b8c4d-8
log|52|a15c5d-8e-14
logbook|58|a7d-5e-5
login|63|a11d-6
logist|60|a-7c7d-5e-5f8
logo|65|a-5b4e-6h15
long|33|a-5c-9d29f-4g-4h6
long ,|63|e-7h15
long about|68|a-4d4e11
long and|68|d-5e7
long as|68|a8
long dai|61|b-4d-4f9
long enough|63|a4d4
long enough to|68|a9
long i|68|a5b-5d-4e8
long mai|65|a-6b-4d17e5
long talk|68|e-4
long time|55|a-11d54e-11f-4g-5
long time ,|68|a-5b-4d18
long time no|68|a-6d24e-6
long weekend|63|a14d-5e-4
long weekend ,|68|a4
longer|51|b20c8d-9e-6f-5g-4h-5
longer than|65|b-4e12
look|23|a18b-12c22d-25e20f-12g-5h-6
look $|68|a5d6e-4
look ,|65|a-6b5c10
look after|44|a16b-9d-5f-6g7h-4
look after a|65|a6b-4
look after the|61|b-6c4d8
look after your|68|g15
look again|65|e14
look and|65|a4b4e-5
look at|37|a-13b5c9d-28e35f-9h12
look at it|57|a-8b-4e30
look at me|61|a5e-5
look at my|61|a-8b-6d-4e29
look at the|46|a4b7c4d-16e-20f-5g9h21
look for|45|a-13b-5c25d12e13f-7g-5h-5
look for a|61|a-10c5d26e-6
look for i|68|a4e-4
look for my|68|c12d-4
look forward|43|a16b-4d-11e-12f-4g-5h-4
look forward to|44|a14b-4d-9e-11f-4g-5
look great|68|b6
look i|65|c9e-5
look in|63|b6d-5e8
look into|68|a6
look like|51|a11d-14
look like a|63|d-4
look round|68|
look to|61|a8b-5c18d-9f-7
look up|49|a15b-9c-4d-9
look up from|63|
look up the|58|a6d-4e-5f4
loom|68|a6e-4
loop|57|b-7d-9e11f7h11
loop i|68|a-4d-5e16
loos|65|a5e-6
loos on|68|a7e-5
lord|65|a6b-4c9d-5e-5
lorrain|65|a-5d-4e11
lorri|55|a4d5e4
lose|46|d-4g-4h-4
lose a|68|b4
lose it|68|c9d-6
lose the|60|e-6f8
lose two|68|
loss|58|a-5d-6f7
lost|39|a10b-4c-7d5e-6h-6
lost a|60|a13d-5e-10
lost hi|68|a4
lost it|68|d5
lost the|63|a-4b-7e6f9
lost two|68|d9e-5
lot|34|a37b-10e-7f-8g-11h-11
lot $|65|c8d-8
lot ,|63|b-4c6
lot about|56|a6b-6d7e6
lot about the|63|a12
lot i|65|a-6b5d7
lot in|68|e10
lot of|50|a-9e14
lot that|68|a9d-4e-4
lot that you|68|a9d-4e-4
lot to|58|a11d-5e-7
lot to me|68|a5
loud|54|a-5d8e-5h8
love|27|a19b-17c-6d9e-8f7g-11h-7
love ,|65|
love , and|68|
love a|65|d13e-4
love and|68|a-4d4
love hear|65|d-4f9
love it|63|a5d-6e5
love morn|65|a5
love that|68|
love the|49|a11b-6d-4
love to|31|a5d8e-16f7g-8
love to be|45|a10c-6e-12h-4
love to come|60|b6d-9e-5
love to do|61|a-8b5h8
love to have|68|d-4
love to hear|65|a-11c13d8e22f-4
love to join|61|f4
love to know|63|a-5c8d-8e7g4
love to meet|60|a11b-4d-10e-5f6
love to teach|68|b6d-6
love to work|52|e-4f6
low|54|a4b-7d4e-4g17h5
lower|60|a-5f7
lowest|68|a4
luck|40|a-15b-14d4e60g-7h-6
luck to|61|a-10d-5e27
luck to you|68|a-6e14
luck with|44|a-14b-10d6e40g-5h-5
luck with the|44|a-15b-9c-6d9e41g-4h-5
lucki|61|a4b-4e5
lucki to|68|
ludlow|68|d9e-4
lunch|40|a-13b4c11d35e4f-11h-7
lunch $|68|c11d-5
lunch ,|58|a-7b-9e45
lunch and|63|a6e-5
lunch with|68|d15
ly|60|b-5e15
ly if|68|a-5d-5e22
ly if i|68|a-5d-5e22
m|52|b8e-9
ma|68|b-5d11
ma ,|68|b-5d11
maam|54|a6d-10e-5g9
maam ,|56|a4d-9g10
maam , for|65|a9d-5
maam , i|68|b6d-4
machin|42|c-6e6h4
machin ,|65|a-6e-5h14
machin and|65|a6
machin i|60|b4
mad|55|a8b-5e7
mad for|68|d-5e11
madam|54|a22b-6d-10e-6
madam i|68|a8
made|27|a15b-10d-13e-12f-10h18
made ,|65|e-5
made ?|65|e-4g12
made a|49|a-9c4f-6h26
made at|65|a10b-7e5
made for|63|d-7e6
made i|68|g13
made it|60|b-5d22
made me|37|a17b4d-9e-13g-8h-8
made me a|68|a-6d10e10
made me an|61|a-5b15e-7
made me feel|60|a12d-6e-5
made me laugh|54|e11
made me smile|61|a6d7e-5
made me think|60|a8b-7c11e-4
made me want|61|a13d-6e-4
made my|55|a5d-4e-9f10
made my week|68|d-6e-5f15
made sens|68|
made the|50|a10b-8h5
made up|53|a-4b5d-14f-5h17
made up your|63|d-5
mag|68|d5
magazin|61|b-4d32e-9f-4
magnet|68|a4
mai|24|a-28b10c9d27f-4h-14
mai $|63|b-6c8e-4f9
mai ,|48|a6b-6c-5d22e-14f7g-4h-4
mai , and|68|d-4
mai , the|63|b4d-5
mai 0|63|a-6b7g5
mai and|63|a-6c9d-5
mai be|54|a7c7e-9f-4
mai expect|65|
mai have|58|b11e-6
mai have gone|68|
mai i|36|a-9b18c8d-26e-15g6h-7
mai i am|68|a9
mai i ask|44|a-8b14c-7d-13e8f-5
mai i expect|68|a8
mai i know|54|a-4b13d-6e-8g7
mai i wa|68|a-9b9
mai not|61|a4b-6d5e-10f13g10
mai phone|68|b5
mai recal|65|a-4b-5c9d-8f8
mai rememb|61|a-7d23e-5
mai rememb me|65|d19
mai that|65|a-5d9
mai the|46|a-10b-9c-5d14e28f-4
mai the new|58|a5b-5d-4e8
mai you|65|a-5b-4d17
mai your|52|a-12b-7d23e22
mai your new|65|e-4
mail|45|a-11c-5d-15e54f-7g-5
mail i|65|d-4
main|68|b-6g18
mainli|63|a7b-4
maintain|65|a8e-5
mainten|51|a10c-4e-6
mainten job|68|b6
makaton|68|d-4
make|29|a19b4c-4d8e-7f-12g-12h-13
make a|51|a14b-8c4e-7
make it|56|b-6d14e7
make me|44|a12b-10c-4d6e-9g-4h-4
make me feel|63|e-5f6
make me veri|61|a14b-5d-5e-6
make my|61|d-7e5
make no|65|b9e-4
make on|65|b9e-4
make that|68|a-4c9d-4
make the|50|a21b-11c5d-4e-8
make the move|68|a8
make the time|65|a6
make time|58|a14d-5e-5
make time for|68|a4
make up|58|a-6d-6e13g4
make you|68|a-8b5e7
make your|60|b7e-7
maker|61|b-7d10e7
mall|65|a-5b6d-10f11
man|35|a15b-11c-9d-5e26f-10g-9h-8
man $|68|e4
man in|68|d-4
man of|60|b-5d6e12
man should|68|d5
man wa|63|e6
man who|50|a14d-10e-8
man who would|68|a6
man with|65|b-5d11e-4
manag|31|a11c9d-7e-13f-7g-6h-11
manag ,|63|b-4c9d-4
manag a|57|a6c12d-7e-7
manag ar|68|d10
manag at|68|
manag for|65|
manag i|60|a-6d4e14
manag in|68|
manag is|68|b12
manag job|57|b8d-5
manag number|68|a5
manag posit|63|
manag posit i|65|
manag post|68|
manag role|60|a-6b9d-6g13
manag role i|65|g15
manag the|68|
manag would|65|a7
mani|33|a23b-13c-5d-12f6g-9h-9
mani good|68|d4e9
mani of|68|d-6f6
mani peopl|65|b-5c11d-4e-9f10
mani thank|42|a32b-13c-5d-18e-4g-4h-5
mani thank for|46|a31b-10c-4d-17e4f-7g-4h-4
mani thank to|58|a10d-6e-6
manila|65|e4
manner|54|a6d-9
manual|53|b-5c9d-6e-11h10
manual for|68|e-4h14
map|46|c-4h6
map ,|65|b4d7
map of|65|b7
march|37|a-22b7d43e-12h-7
march ,|50|a-19c-4d39f-4
march , and|63|a-7d16
march 0|65|a-6d-4g13
march and|57|b5d-8e8
march for|68|f7
march for the|68|f7
march i|61|a-5b6d6
march my|65|a-8b4d6
march you|68|a-5c8d11e-5
mare|63|d5
margaret|68|e-6g23
margin|61|e-4h13
marin|63|d8e-4
marisol|65|b11d-4e-5g-4
mark|47|a-18b15c-4d-12e6f-6g7h15
mark ,|68|d-5e15
market|48|b-4e6f4g-4h17
marlow|68|a5
marque|65|a-4d7
marriag|68|a5b-5e11
mass|68|
master|52|a11c13e-16f-4
master in|68|a6
mat|68|a6d-4
match|47|a23b4d-11e-17f-5h-4
match that|68|a11b-5
mate|56|e6
mate ,|68|b5d-4
matern|60|d-9e14
math|56|b4d4
mathemat|68|a8e-5
matron|60|a5
matron ha|68|a4
matter|44|b9c7d-14f-7h-4
matter close|68|b4e10
matter is|68|e7
matter of|56|a5d-5e-5
matter of the|61|
matter stand|68|a-9b12e-4
mayb|48|a-8b12c4f-5g6h-4
mayb it|68|b6e-4
mayor|65|a7
me|5|a26e-4f-11g-6h-18
me $|35|d-4f12g-10h-11
me ,|27|a27d-22e-7f-13h-6
me , a|68|a6
me , and|41|a13c4d-18e-6f-6g-5h-5
me , but|61|a5b-5d11
me , even|63|b6
me , for|65|b-5d6
me , i|44|a7c5e-11g-6
me , is|68|b5e-4
me , it|68|b5
me , or|68|e5
me , sir|68|a-10e17
me , so|57|
me , thank|61|a-4d4
me , the|65|a-4b7d-4
me , which|65|a13d-8e-7
me , with|63|a4
me :|61|a-9b-5g9h11
me ?|53|a-11b-16c17e4f-5g37
me ? $|65|a-4b-8c24e-4
me ? i|68|d-5e9
me a|35|a10b-6e7f-7h-7
me a better|68|e9
me a good|65|b8e-4
me a great|65|a8d-6
me a littl|68|
me a lot|60|a8b-5c7d-5
me a place|68|a-6d19e-5
me a veri|68|a6
me about|36|a5d-17g-8h-7
me about ,|63|d-5
me about the|39|a16d-23f-4g-6h-5
me about your|65|e10
me after|57|a-4b-4d-6e-7g16h10
me after 0|68|a4
me again|53|a-7b14d4e-15g13
me again ,|60|b6d-8e-7g17
me all|63|a5b-4d6
me alon|68|a11e-6
me along|65|a5d9e-6
me also|68|a6
me among|65|a-4b6c5d-6
me an|48|b15c-4d-11e-10f-4g5
me an answer|63|a-4b11d-4e-4
me an idea|68|
me an offer|61|a-5b15e-7
me and|42|d-5f-6h-4
me and i|49|a11b-6
me and the|63|d-4
me ani|63|b6d-4e-4
me anyth|65|a6
me around|65|a10b-4
me as|49|a4c-4d-12e-6h8
me as well|68|
me at|35|a5b-9c7d12g6h-8
me at 0|60|a-7b-6d7g27
me at all|61|b7d-6
me at my|68|a-6b-4d14
me at such|61|a13d-4e-5
me at the|43|a8b-13c16d4e8f-8g-5h-4
me back|50|d13f-4h4
me back ,|68|a4d5
me back i|68|b5
me be|68|a-4b8
me becaus|63|a7
me becaus i|68|a6
me befor|60|a6b-4d-9e15
me befor the|68|d-4e10
me better|65|b-4e10
me better than|68|a6
me between|68|
me by|54|a-7b13d-8
me by the|61|b4d-4e5
me come|63|a4d8e-6
me could|65|a-5e9g12
me directli|68|
me do|57|b-6c6e6
me down|43|c-5d-13e28f-6g-5h-4
me down ,|65|a-5e10
me down ?|68|a-7b-4d-4e23
me down as|65|e-4
me down for|63|b-4e12
me down i|68|
me down to|55|a9d-7
me even|63|a6
me everi|65|d4
me feel|54|a10d-7e-9f4
me feel at|61|a4b-4e-4f6
me fine|68|
me for|40|a12c-4d-6e-9f7g-7h-6
me for a|68|b8d-4
me for hi|68|a-6b6
me for the|47|a14b-6d-4g-4h-4
me from|53|b-9c7d14e10f-4
me from start|68|a4d-5e8
me from the|60|a-8b-8c10d13e7
me go|63|b7d-4e-4
me good|65|e4
me grand|65|a6d-4
me greatli|60|e-5
me greatli to|68|a5
me have|65|d10
me have a|68|d11e-5
me he|68|a6d-4e7
me hi|65|a6
me hold|61|a5e-6
me hold the|65|e-5
me home|60|a7d-5e-8
me home with|65|b4d-4e-6
me how|47|c6d-4f-4g-4
me how i|65|b-4e17
me how the|63|a6d-7
me how to|63|d14
me how you|65|c15d-6e-7
me i|33|a25b-11f-7g-11h-8
me i am|54|a4b6d-6e-6
me i can|63|a-5d-4e7
me i do|68|d5
me i have|47|a21b-8c-4e-9f-4
me i look|68|a4
me i should|68|e7
me i wa|65|b-5d18e-6
me i will|68|a-4c6f8
me i would|49|b-5c4e13
me if|39|a-4b14d-19e17f-9h-5
me if i|57|b17c-4d-8g-4
me if it|65|a-5g7
me if my|68|b-7e18
me if the|56|b6d-5
me if there|65|a4
me if you|50|a5b7c8d-5e-16f-4g-4
me in|32|a23b-16d20e-17g-12h-11
me in ,|68|a5
me in 0|68|d10
me in at|68|a4
me in between|54|a10d-7e-8f8
me in for|61|a18d-6e-7
me in if|68|a5
me in mind|58|a-10d12e11
me in my|65|a-4d-5e-6f8
me in on|54|a10d-5e-9
me in the|52|a-5c-5d28g-4h-4
me is|56|a5b7e-9h5
me is the|68|a7e-8
me it|52|a8b10d-14e-5f-4
me it is|68|b10d-7
me it wa|68|e8
me know|34|a-20b10d-20e37f-7g-6h-7
me know ,|56|a-10d-5e10
me know about|68|e5
me know by|68|
me know how|68|a20e-6f-4
me know i|58|a-20b-5d-4e44
me know if|49|a6c5e-14f-4g5
me know so|63|a-6b-4e11
me know the|65|a-7b15e-4
me know what|61|a5e-7
me know when|63|b5d-4
me know whether|61|b6e-5
me last|56|c6d4e-7g7
me last week|65|a-5b4c9d-7e-5g9
me late|68|a9
me laugh|53|b-4d-5e10
me laugh ,|63|a-5d-6e9
me laugh all|65|a7e-6
me like|63|d-4e12
me look|68|a-6b9
me mai|68|b-4d7
me more|50|a11b5d-9e-10
me more than|54|a15d-5e-8
me most|65|a6
me most of|68|a7
me mr|68|b6e-4
me my|53|a18b-8d5e-12
me no|60|b-5d23e-11
me no end|68|a8
me now|63|a9b-5c8d-9
me of|57|a13b-7d6e-6
me of my|68|a6
me off|56|a14b-7d-8
me off the|68|a10d-4e-4
me on|29|a38b-12c-13d-9e-9f-14g9h-13
me on 0|54|a-5d7e-5g7
me on a|54|a14b-9e-7
me on fridai|61|a7b-4e8
me on mondai|53|a13d-6e-7
me on my|65|a5d-4
me on saturdai|65|a10e-5
me on such|68|a4
me on the|45|a-5b9c-4d5e14f-4g-7h-6
me on thing|63|d-5e4g19
me on thursdai|55|a11d-5e-6
me on tuesdai|56|b-4e-4g5
me on wednesdai|60|a5
me onli|65|a-4e6
me out|52|a6b-4e14
me out of|68|a-10d8e10
me out to|63|a5d-4
me over|65|c5e-4
me plan|68|a-7b13e-7
me pleas|57|e5g-4
me read|65|d10e-6
me regard|61|a6e-5
me regard the|61|a6e-5
me ride|63|e-5
me ride along|68|a4
me right|65|b5e-7
me roughli|61|b5e-5
me roughli when|63|b5e-5
me round|52|a16b-9d-9e-7f6
me round the|55|a9b-7d-8f7
me sai|65|a6e-6
me see|60|a5d-6
me see the|63|d-5e6
me she|68|b9e-13
me should|68|
me sinc|61|d-5e-4f5
me sit|61|a9d-5e-8
me sit in|61|a9d-5e-8
me smile|57|a11b-4d5e-8
me smile all|68|a5
me so|51|a17d-11e4f-4
me so much|65|a4d-4
me some|65|e5
me stand|68|d6e-4
me straight|61|a13b-10e-8g15
me thank|65|a5e4
me thank you|68|e6
me that|40|a-7b-7d12e18f-7g6
me that is|68|e-5g21
me that the|52|a5d-7e-5
me the|34|a15c4d-11e-4g-9h-10
me the last|68|a6
me the question|68|f7
me the result|68|a-5e10
me the whole|68|a9
me then|60|b-8d18e-8f7
me there|60|a5e-8
me thi|54|a4d8e-4
me think|57|a7b-9c10d5e-5
me think of|68|b-4d8
me three|61|e4
me through|52|a11b-10e-8g10
me through the|57|a15b-4d-7e-5
me to|33|a-20b-10c11d36e-15g15h-11
me to bring|68|b6d-5
me to check|68|a-4d7
me to come|65|e13
me to do|65|a-5d6g12
me to keep|65|a-10e-5f15
me to let|68|d10
me to the|52|a4b-6c6d13e-9
me to work|65|d4e6
me todai|57|a6d-4e6f-4
me too|63|a6d-5e-5f10
me too ,|68|d-5e-4f11
me try|61|a9e-5
me try the|68|a8
me twice|65|d12e-4
me two|65|a5b7d-5e-4
me under|65|b13d-4
me up|52|b-4d10e-5f7h5
me veri|57|a13b-5d-7e-6
me veri happi|63|a10b-4d-5
me wa|58|d-8
me wa it|68|d-4e8
me want|57|a20b-4d-7e-7f-4
me want the|63|a13d-4e-5
me well|60|a8d-7
me what|45|b-6c-4d-15e38f-5g-5h-4
me what i|58|a-14d-5e31
me when|48|a22b4e-17f-5g-4
me when the|60|a7b-7d10e-6
me when you|63|a8b5d-6e-6
me whenev|65|d-4e-5g9
me where|54|a-14b18c-6d-9e6f-4g8
me where i|65|a-7b5e11
me whether|54|b9d-5e-6
me whether i|68|b4d-4e-4
me whether the|63|b6e-4
me which|57|a-8c11d10e22f-5
me why|63|
me with|46|a16c-4e-19g-5
me with a|63|a5b4d-6e-4
me with the|57|b-6d4e-7f5
me within|68|b5
me work|68|e8
me would|68|d4
me yesterdai|60|e-4g11
me yesterdai i|68|
me you|50|c9d6e-15f5g-4h-4
me you will|65|
me your|54|c26d-6e-13
me yourself|55|a-9d-9e23
me yourself instead|68|e9
meal|61|d-13f10
meal ,|68|d-13f12
mean|39|a-19b6d4e24g4h-7
mean a|68|a6e-4
mean about|65|
mean about the|68|
mean i|63|a5d-4
mean i can|68|a4
mean it|68|a4
mean the|68|d16
mean to|50|a-21d11e23f-5g11
mean to appli|68|c-4e14
meant|48|c-4d8e9f-4
meant a|61|a9b-4d-7
meant a lot|61|a9b-4d-7
meant to|58|d4
meantim|48|a-18b13
meantim ,|68|d-4e14
meantim i|54|a-11b13d5e-7
meantim i have|61|a-9b13d-7
meanwhil|50|a-22b10c-5d17e11
meanwhil i|61|a-4d5e7
meanwhil i am|68|e11
measur|54|a8d-6e-8g4
measur twice|68|a6b-6
meat|68|a8
mechan|56|e-10g29
medic|46|a12b5c-5d-12f-4g-6h-4
medic secretari|68|b6e-5
medicin|60|a9d-4e-6
medicin ,|68|a6
meet|26|a30b-4c18d-36e-46f10g-4h-10
meet ,|65|d5
meet ?|68|a4
meet a|68|a-8d-9e4f10
meet and|63|a10e-4
meet and for|65|a12e-4
meet at|65|a-4d18e-6
meet at the|68|a-5d19e-6
meet everyon|68|a5
meet for|68|b-5c15d-4e-4f4
meet i|58|a9b-5d-6
meet in|58|a-16b5c20e5
meet in the|63|a-8b10d-5e9
meet it|68|b4d-4e-4h15
meet me|47|a19c-4d-11e-9f-4
meet me at|63|a10b-4e-4
meet me on|68|a-10b6
meet on|57|a6e-4
meet on the|68|a4
meet onli|68|b6d-4
meet the|50|c-4d-6g13
meet the team|65|d-9f7
meet with|44|a25b-13c-4d-11e-8f-7g6h-4
meet with me|45|a26b-12c-4d-8e-8f-6
meet you|41|a-4d-20e-18f28g-7h-5
meet you ,|68|a5
meet you all|65|
meet you and|52|a9d-9
meet you at|61|a-15d-4e-7f24
meet you on|68|b4e-6f7
meet your|68|b10
member|51|b5d10e-5f-5
member of|68|a9b-4e-4
member of the|68|a9b-4e-4
memori|56|a4d9e-6
men|52|a17b-7c-4e-4
mend|54|a-14c-4d15e4
mention|38|a-14b12c4d7e-14f-6h12
mention ,|65|a5
mention it|63|a-8b9d-6e-5h12
mention it onli|68|a-6b14d-5
mention me|65|a-5c4d17
mention onli|65|a-4b5
mention onli so|68|
mention that|53|b7c-4d4e-8
mention that the|61|e-4
mention the|61|b5d-8e4
mention you|68|a-5c8d-6f10
mentor|68|c6
menu|57|a-4b-6d12f-4h10
merchant|65|a-5b6c11d-5e-4
merci|63|a9b-7d-6e8
merg|63|b4e-7
merger|54|a-15b15d12
mess|60|a8d9e-10f-4
messag|38|a-38b12c-9d-16e65f-5g33h-9
messag ,|65|b8d-4e-7f6
messag and|61|a-9d-5e19
messag for|68|b-17g45
messag i|68|a-5d-6e16
messag if|65|b-12d9e-6g36
messag me|68|a-5b6d-4e-4f6
messag of|65|a-9b8e6
messag on|65|a-4d-4e10g-4
messag on the|68|b5d-4e5g-4
messag with|68|a-4b9
met|33|a-41b20c15d22e-36f28h-11
met ,|61|a-8b8e-4
met a|65|a4
met at|55|a-14d23e-6f8
met at the|57|a-14d16e-6f9
met by|68|c5
met by the|68|c5
met for|68|a-4b-4c11f9
met i|63|a-5b5d10e-6
met in|63|a-8e-6f17
met in the|65|a-7d7e-4f6
met last|63|a-8b7d11
met on|50|a-15b17c4e-8
met on 0|65|a-4b12d-5
met on the|57|a-11b7c7d8e-4
met the|60|c9d-6
met with|68|b5
met yet|68|b5d-4
met you|58|a-12c8e-7f20
meter|52|a6b-4d-5e-10h11
meter ,|63|a4e-5
meter , and|68|a8e-4
method|53|a10b-4d18e-9f-4h-4
metro|63|a11d-4e-5
mice|68|e6
microphon|65|d10
microscop|68|a8e-6
mid|58|b9d-9e-4
mid octob|68|
middl|49|a8b8d-4e-12h-4
middl of|54|a6b9d-7e-9
middl of the|65|
midnight|60|e15f-4
midnight on|68|b6d-4e12f-4
midwif|65|a9d-4
might|35|a-40b37c18d-17e31f-10g-8h-9
might be|55|a-10b10c6d12e-10
might have|56|a-9b-8d-7e48
might have been|68|e6
might i|54|c7d-6
might i ask|63|a-4b4
might the|63|a-6b13d-4
might there|65|a-6b12d-5e-5
might there be|65|a-6b12d-5e-5
might you|60|a-6c11d-6
might you be|68|a-5b4c8d-4
migrat|60|a15b-5d-7
mile|55|a8e-9h11
mileston|68|a-9b7d12
milk|52|a16e-17h8
mill|52|b-6c5d23e-10f-4
mill ,|68|a-5c9
million|44|a6b7c-4d-8e-16f-7g10
million ,|63|a5d6e-5
million for|55|a15b-6d-6e-8f-5g16
million for the|63|a14d-4e-5
million in|65|b7d-5e-4
mind|31|a4c8f-6g-8h-11
mind $|63|d16e-4
mind ,|58|b-4d4
mind , i|68|a-5e13
mind ?|63|a6e-5g5
mind a|65|a-5b4c9d-7e-4
mind about|68|a-5b4d-4e9
mind for|63|
mind i|61|a-8b4c7e6
mind i have|68|d5
mind if|68|c-5e9f6
mind is|63|b4d-5e-6
mind it|68|d8
mind me|68|d-8e-4f5
mind my|65|d6
mind tell|63|a-4e15
mind tell me|63|a-4e15
mind that|63|a6d-6
mind the|58|a6e-7
mind up|65|b8d-6
mind when|68|b4d7e-4
mind you|63|a10b-6e-5
mind you ,|68|a8b-4
mind yourself|68|a-6b-4d16
mine|39|a-13b9d13e21f-7g-9h-4
mine $|68|b5e-4
mine ,|54|e20
mine , and|68|d8
mine and|65|a-10d7e16h6
mine i|65|a-4b5d5
mine is|65|a-5b5e4
mine to|65|e-5
mine wa|68|a-4e5
minibu|58|a5b-7d10
minimum|68|b5e-5
minist|68|d5
ministri|60|a-7b5c8d8e-7
minu|63|a9e-4
minu twenti|68|a4
minut|31|a6b-26c10d-16e19g4h18
minut ,|51|a-14b-8c15g14h5
minut and|58|a15d-5e-10
minut at|65|d-5f9
minut awai|63|a-5d12
minut awai $|65|a-9d14e5
minut i|58|a13b-5e-4
minut i have|68|a8
minut in|58|b-9g10
minut in a|68|b-6e-4g13
minut of|65|d-5e5f5
minut on|60|b-8d-5e22h7
minut some|68|c8d-4
minut that|65|a5e5
minut the|63|a12d-5e-4
minut to|65|a-11b4c11e-6h12
minut with|68|b8
mirror|65|e7
miseri|68|d-6e8
miss|37|a-11b18c-8d4g-8
miss ,|61|a-4e11
miss a|65|e6
miss from|65|a-4b18d-5e-14
miss from my|65|a-4b18d-5e-14
miss i|63|a-10e6h8
miss in|68|d6e4
miss it|60|b8d5e-7
miss the|60|a-5b-5d24e-9f8
mission|60|d7
mistak|53|a4e14f-4
mistak $|68|a-7b7e12
mix|55|a10b-7e-8h8
mix practic|68|a4
mix practic in|68|a4
mob|65|a4d6e-8
mobil|45|a5b10c-4d-10e-10g4
mobil $|65|b-4e-5g13
mobil ,|68|
mobil librari|68|e9
mock|57|a-7b-11c6f-4h23
model|44|a12c13d-16e-5f-6h-4
model ,|63|d-4e5
model i|65|a5d-4
model of|68|a4e-6
modifi|68|
modul|58|b5c12d-8f-4
mom|65|d5
moment|48|b-9c9d-8e17f-4
moment ,|56|b-4e9
mondai|29|a12b4c-4d-21e-18g7
mondai !|68|c10d-7f6
mondai $|63|b10d-4e-8g8
mondai ,|47|a-7b10c-4e-10g-4h7
mondai , and|58|a-6f4
mondai , so|68|b6e-5
mondai about|68|b-5g12
mondai and|50|a5c5d-11
mondai and for|63|a4
mondai at|63|b-8e26
mondai for|65|b-8e-4f6g17
mondai i|46|a12b-8c-4e-8g-4
mondai i have|61|a4d-5e-4
mondai i would|68|a-4d10f5
mondai if|68|e7
mondai if you|68|e7
mondai interview|68|a9e-4
mondai it|65|b6d-4e-4
mondai my|68|b-5e12
mondai the|61|b6
mondai the 0|68|a-7b9
mondai to|68|d4
mondai wa|68|b5
mondai you|63|a4d-5e-4h7
monei|43|a-6b-13c7e29f-6g-4h-5
monei ,|58|c4d-8e7
monei , i|65|a-5c6d-5
monei i|68|
monei is|68|b-4d7
monei on|68|
monsoon|65|a6d5
month|26|b29d28e-44f-16g-10h-15
month $|61|a8d-6
month ,|45|b23c-6d-11e-13f-4g-4h-4
month , and|63|b5d-10e4
month , i|68|a5b5e-5
month , so|68|d-4
month ?|60|b13d-5e-7
month ? $|68|b6e-5
month and|58|a-13b-10c22d21e-7
month at|68|
month behind|68|b-4d13
month end|61|a8e-7
month for|63|a-5b11
month for the|65|a-7b12
month i|47|a4c-4e-8f-4g10
month i would|57|a12d-5e-5
month if|68|d-4
month in|63|a4b4e-8
month is|65|
month of|57|b7d-7
month on|58|
month or|68|d16
month sinc|58|a-12d38e-8
month sinc you|68|b-4d23e-6
month the|68|d8
month three|63|b5
month three i|68|
month to|60|d-5
month two|68|a6
month with|65|a-10d25e-5
monthli|58|a7e-6
monthli payrol|68|a7
mood|60|b7
moon|56|a10d-7e-9
moon to|60|a8d-4e-5
mop|65|b7d-4e-5
more|23|a14b-6d-14e8f-13g-4h5
more $|63|b4d-4e-5
more ,|56|a7e-6
more , i|65|
more about|42|a11b-7d-7e4f-6g-5
more about the|46|a9b-5d-5f-4
more about what|68|
more about your|65|a6
more detail|65|a4
more experi|68|a-5b4c11d-6
more for|63|a-7b7d-4
more from|65|e4
more fun|68|a6
more fun than|68|a6
more i|56|b9d-7e6
more i think|68|b4
more if|68|c9e4
more interest|68|d-4g16
more of|54|b-4e5
more of ,|68|e8
more on|61|a-6d-8e-7f9g19
more question|68|
more than|37|a21b-9c-8d8e-16g-7
more than a|57|d-8f6
more than an|68|a8b-4e-5
more than ani|65|a4d-4
more than i|56|b-5d8e6
more than the|58|a6b6e-8
more than to|61|a5d-5e-4
more than when|65|a10b-4
more thing|68|b-5g7
more time|58|a-14d-5e16h15
more to|68|a4e5
more us|65|d-6e-6f-4h17
more year|68|a-14d-4e24
morn|28|a21c-15d-17g9h-8
morn $|54|a14d-7
morn ,|44|c-5d-12g31h-4
morn , and|55|a15b-6d6e-9
morn , thank|68|d-4e12
morn , which|68|b6e-5
morn and|57|a-6b4e-10f17h-5
morn and i|65|a-4b9
morn at|68|a6
morn at the|68|a6
morn befor|68|
morn i|54|b-6d4e-4
morn if|65|d6
morn in|60|a10b-7d6e-4
morn in the|68|a6
morn it|68|a6d-4
morn of|65|d-5e5
morn or|68|
morn thi|68|
morn thi week|68|
morn until|65|a-8b10d-5e8
morn when|65|a6b-4d-4e12
morn with|61|b7
moss|68|b-8d4g12
most|31|a40b-16c4d-33e-5f-10
most ,|68|
most dai|58|d5
most dai ,|65|a-4b5
most fun|68|a6
most fun i|68|a6
most interest|65|a6
most like|68|b8
most morn|63|a4e4
most morn $|68|e7
most of|42|a15b-8c-5e-16f-7g7h7
most of a|68|
most of it|61|d-6e-6h16
most of my|63|a10d-4
most of the|58|a5b-7d-5g16
most of them|58|a4d6e-5
most thing|65|a5
mostli|37|a26b-20c-9d35e-28g-8h-8
mostli ,|58|a16b-4d-7e-5
mostli in|68|a7d-7
mostli on|65|d11
mot|68|c-4f10
moth|65|d7
mother|45|c-5e4f-4g-5
mother dai|68|a9e-4
mother in|68|b5
mother sai|68|a12e-5
motion|68|a5b5d-5e-6
motiv|68|b7e-4
motor|60|c-6d-13f27
mould|61|a13b-8e-4
mous|65|d4
moustach|68|
mouth|68|
move|30|a11b-7c22d42e-47f-17g-12h-8
move ,|60|a-6c7d-9
move ?|68|a-6b6
move and|68|a7e-4
move and handl|68|a7e-4
move at|65|b8d-9
move by|65|
move forward|65|a9f-4
move from|68|a-4d6f9
move hous|65|c5d4e-4
move i|68|
move into|65|a-4c8e-5
move it|68|a-5
move my|65|d14e-5
move on|61|a-5d17
move over|63|a4d4e-5
move over to|65|d4
move the|57|a11b-6e-5
move to|45|b-6c14d23e-15f-7g-4
move to the|52|a-4b-5c5d13e-7f-4
move to your|68|a8b-4
mr|29|a-4b-20d-30e6g77h-8
mr lindqvist|68|
mr okonjo|68|a11b-4
mr oyelaran|68|a5
ms|43|a24b-15c-6d-18f-4g26h-4
much|24|a49c-10d-23e-31f-22g-10h-4
much $|60|a-11b7d-5e5g5
much ,|61|b-4c11e-5
much about|65|a6b-4c9
much appreci|63|a16b-5d-7e6
much as|50|a-5b7d5e-5
much as a|60|d7e-4
much as ever|68|a-7b12
much as it|68|a-4d6
much enjoi|68|a-4
much for|41|a36b-11c-6d-18e-9f-7g-5h-5
much for let|65|a6e-5
much for meet|68|a8d-4
much for see|68|a7
much for the|53|a20b-5d-7e-9
much for todai|68|a8e-4
much hope|65|a-4b6d-4
much i|52|a4b7e-11
much i appreci|68|a6
much interest|61|e-6
much is|65|b-5d5g7
much like|48|d-6
much like to|49|d-6
much oblig|53|a23b-8d-10
much oblig for|56|a18b-6d-8
much oblig to|65|a8
much of|65|a13d-6e-4
much that|68|b12e-4
much the|60|a-5d-4e14
much the same|65|e7
much to|47|a19d-12e-10f-5
much to be|60|a9d-6
much to work|61|
much to you|68|a5
much want|63|e-4
much want to|65|a6e-4
much what|65|a9b-6
much what i|68|a5b-4
muck|68|e5
mud|56|a8e-8
mug|61|a-4d17
mum|54|a9
museum|46|b-14c10d23e-13f4g6h-5
music|56|a-6b18d7e-13
must|41|a-11b8d6e7f-7g9h-5
must be|56|b16d-14e-9
must confess|68|e5
must go|68|b-4e10
must have|63|a-4b-4c8d17e-10
must sai|63|e8
mutual|65|a-4c15d-4
my|5|a18b13c-5d-20e-5f-4g-12h-5
my 0|60|a16b-6d-4e-5h5
my 0 0|68|h9
my account|65|d-7
my ag|61|c7d-8e6
my ag ,|68|b-4c8d-5e11
my answer|44|b5c-5d-17e20f-6g-4
my answer ,|65|b5e9
my answer about|61|b5d-4e-4
my answer by|68|e-4
my answer on|61|d-6e16
my applic|44|b11c-5d-13f-6h-4
my applic $|65|e7
my applic and|68|e4
my applic for|55|a-8b18d-5e-10g-5
my applic i|61|b7d-4
my apprenticeship|60|a12b-6d8e-5
my apron|68|
my aunt|61|a5c8d-5e-4
my background|60|a12b-6c12d-14e-4
my background in|68|a7
my behalf|61|a-9b10d-4e-5f8
my best|50|a-4c-4e8
my best to|63|a-5d16e-9
my best wish|63|a-5d-4e10
my birthdai|68|a-9d12e5
my book|68|a4e7
my boot|68|b7d-5
my boss|63|d11e-8
my bread|60|a4b4d-4e-4
my bread and|61|b9e-4
my break|65|a-5d-5e8g19
my brother|61|d4e-6f9
my brother in|65|b5d-10e-4f11
my calendar|68|a5d-4
my care|63|d6
my care certif|65|d7
my career|61|a8b4d-6e-7
my case|63|b-5d-5e11h14
my case studi|65|d-5e8h14
my cell|57|b6e-4g4
my cell ,|65|b9
my certif|52|a19b-12e-5
my certif ar|68|a5b-4
my certif in|65|a11e-5
my chair|65|d4
my chanc|68|a-6b4c-4e-4f9
my charg|63|
my children|68|a-4b5
my class|65|a-7b8d12
my client|68|d4
my coat|65|d9e-4
my code|68|d5
my compani|68|b-4d16e-4
my compliment|68|b6d6e-5
my contact|61|a-8b-7d-6e-6f20
my contact $|63|a-7b-6d-5e-4f15
my contract|60|a5b-5d12e-5
my count|68|a7
my countri|61|a7d-4
my countri i|65|a7
my cours|63|c13d-6e-7h11
my cousin|63|b4c9d-5e-6
my cpc|68|a5
my current|45|a14b4c-4d-13e-12f4g-4
my current boss|68|a7d-4
my current place|63|a6d-4
my cv|51|a-5c4d20e6h-6
my cv ,|63|b-5d5e11
my dad|68|a7e-4
my dai|60|a6d-4e-7
my daili|65|a4
my daili bread|65|a4
my daughter|50|a-14b13g-5h12
my db|60|a6b-6g6
my degre|65|a8b-5c13d-4e-6
my desir|68|a-9b5e14
my desir to|68|a-9b5e14
my desk|54|a-8b4d6
my desk at|68|e4
my desk for|68|b6d-11e-5
my diari|63|e-5g16
my diploma|55|a7d7
my diploma in|65|f7
my doctor|61|a5e-4
my document|68|
my door|65|a-9b-4d6e25
my dream|65|a4e-6
my drive|63|a-5d-6e19
my ear|63|b5d-4
my end|63|e-4
my english|50|b-9d-8e10g12
my english on|68|a9
my enthusiasm|68|b8d-4e-4
my even|65|b6
my even ar|65|b6
my experi|60|e6
my ey|57|a5
my face|68|d-6f11
my famili|56|b4d-7
my father|54|b-4
my fault|68|
my favorit|57|a11b-6d-8e-6h12
my feet|65|a12b-4d-4e-4
my file|57|a-6b9d-7e15
my finger|68|b5d-5
my first|38|a12b4d16e-24g-6h-7
my first aid|63|a6d-5
my first choic|55|b18d-10e-10
my first month|65|
my first quarter|65|e10
my first week|65|a-5d13
my five|65|a4d8e-5
my flat|68|a4d5
my flatmat|68|a-5d4e7
my food|63|
my food hygien|68|
my forklift|68|
my form|60|a13d-6
my former|54|c7d-8
my four|65|e7
my four year|68|a6e-4
my fourth|68|b8e-7
my friend|60|a10d-5
my good|65|b-4e4
my good wish|68|d4e5
my grandmoth|60|a13b-4d-8
my gratitud|61|a10b-5d-4
my gratitud to|65|a5
my hair|68|a-4e15
my hand|50|d-10e15
my hand ,|68|e6
my hand and|65|a-5d-4e27
my hat|68|a-6d13e4
my hat in|68|a-6d13e4
my head|47|a8b6c-4d-5e-12f-5g-4
my head ,|68|a5d-4
my head i|68|
my head of|68|d6
my heart|50|b6d-12e12g-4
my heart i|68|a6
my heart is|68|a4
my heart on|63|a-9d-5e24
my home|68|
my hope|65|b4d-5
my husband|54|a4d-7
my hygien|68|a-9b15d-6
my idea|68|d-5
my interest|55|b10d-9
my interest in|58|b10d-8e-6
my interview|39|a-32b26c28d-18e-25f4g4h-5
my interview ,|68|c9f4
my interview at|65|a-5c14d-6e-4g6
my interview for|56|a-6b4d-15e-7f12
my interview of|60|a-7b18d-5e-8
my interview on|63|a-4e-4g15
my interview wa|60|a-8b12e-4g-4
my interview with|60|a-4c11d-5e-6
my job|63|a4b-5d-5e-9f15
my kitchen|63|b6d-5e-5
my knee|57|b5
my lack|68|a-5e14
my lack of|68|a-5e14
my landlord|65|a-5b12d-4
my last|40|a21b5c-6d-12e-15g-8h-6
my last job|65|a4
my last school|68|a-6e9
my last supervisor|68|a5
my leas|68|a-6b13e-4
my lesson|68|e7
my letter|68|e-6
my level|56|a5b-5c11d-8e-6
my level 0|56|a5b-5c11d-8e-6
my licenc|65|a12e-5h-4
my licens|65|b5d-5e-4
my life|56|b4
my line|61|b9d-4
my list|61|c9d-6
my locker|68|b4
my logbook|63|
my love|68|
my manag|61|a4b10d-4e-4
my mark|68|a-6b4e-7h15
my master|65|a7d-4
my method|68|a4
my mind|53|b4c5d-12e-7f6
my mobil|60|a-4b13d-4e-6
my model|65|a-4d9e9
my mother|52|b4e-5
my mother sai|68|a12e-5
my mum|60|a-4d7e9
my name|41|a-15b-7c-11d9e32g32h-7
my name in|63|b-7d10e-7f11
my name is|57|a-10d-5e5f-4g34
my name on|68|d5
my name to|63|d11f5
my nan|68|a6
my neighbor|58|a-10d13h10
my network|65|a-7b-4c9d-12e-8f23
my new|57|a-8c6d30e-9
my next|65|d-4e13
my nine|68|a-4b5
my nine year|68|a-4b5
my note|68|a-4d6e6
my notebook|68|a7
my notic|54|a5b7d-7e5
my notic in|68|a4
my notic is|65|a4
my notic period|68|b-5e11
my number|52|a-8c5e16f-5g13
my number is|60|b-4g17
my nvq|68|
my old|45|a12c-4d-15g-4h-4
my old boss|68|a4
my old manag|68|b4d-5
my on|65|a6
my own|32|a6b13c-8d-4e-6f-6g-11
my own ,|61|a11d-5e-4
my own hand|63|e-4
my own pocket|68|a6b5d-4e-4
my own tool|68|
my own work|68|a-5h12
my page|65|d13e-6
my paper|56|a-6c5d4e15
my paper on|68|b-6c9d7
my parent|68|a4d5e-5
my part|61|b4e-4
my pastor|68|b4
my pastor and|68|b4
my phone|49|a4d-5e-6g-5h9
my phone is|61|d6
my plan|63|h8
my plan for|68|
my portfolio|55|a6c8d-9h11
my practic|68|e4
my present|38|a14c-6d-18f-8g7
my present branch|68|a7d-4
my present compani|60|a-4b6d-4h7
my present firm|61|d-4
my present place|68|
my profil|65|a-10b-6d-4e20f14
my question|58|a-9c10e-11f11
my question about|68|a-12f14
my refer|54|a9e-7
my refer ar|65|b6
my refere|65|b14d-4e-5
my regard|60|a-5b-7d23e13
my regard to|60|a-5b-7d23e13
my report|63|a5
my request|68|a-11e-4f19
my result|68|
my resum|58|a-6b-6d4e11f9
my sampl|68|d-4e5h9
my saturdai|68|a8d-6
my school|65|a7d-5
my second|52|a-8b10c-4d14e-4g-6h-4
my second round|68|a-5b4f8
my second year|65|a-9b9d5
my shift|65|
my shoe|68|a-10b-4c8f9
my sia|68|a-6b7
my side|49|b19c-4e-14f-4g-5
my side ,|60|b11e-9
my sincer|56|a8b-8d-5f4
my sincer appreci|68|a4
my sincer thank|63|b-4f5
my sister|54|b14d-7g-4
my six|68|
my skill|60|c7d-6f-4
my sleep|68|
my start|65|a-9b17d-4e-4
my street|65|e11
my strongest|68|e4
my student|65|b-8h18
my supervisor|58|a12b-5e-4
my team|63|h9
my test|68|b4
my thank|43|a39b-13c-5d-8e-9f-9g10h-8
my thank for|53|a38b-9d-7e-13f-6h-6
my thank to|52|a18b-9d-8e6
my thesi|61|a11d-7
my thing|68|a5
my third|68|b5
my three|68|a5
my ticket|58|a4d-5e-4
my ticket for|68|b4
my time|58|a12b-7
my train|56|a20d-6e-9
my transcript|68|a4
my two|61|b5d-7e5
my type|68|b-4e12
my uncl|54|d6e-10h10
my uniform|68|
my voic|68|a6b6d-6
my wai|56|c6d-6
my wai i|68|
my ward|68|a4
my week|61|d-7e-7f13
my whole|56|b-5c4d-8e14
my whole famili|68|b-5e12
my wife|45|a-7b10d-8e9g-4h-4
my wife and|68|a-7b7
my wife ask|68|a8e-6
my wife ha|68|b4d5e-6
my wife sai|61|a4
my wife wa|68|a4c5d-5
my wish|54|b10e-9
my wish to|57|a4b5e-8
my word|68|b4
my work|48|a16b-8c-6h-5
my work and|68|a9b-4c-4d11e-4
my work life|60|a15b-5d-4e-7
my write|68|e4
my year|58|a7d-5e-4
myself|37|a-6b12d-7e5f-4h-7
myself ,|60|a-10b12d4e-6g13
myself and|68|
myself for|68|b5
myself i|61|d-5e7
myself in|56|c6d-12
myself in the|68|d-6e9
myself lucki|68|a6
myself to|68|e-13f12
mysteri|68|d-4e4g12
nail|63|a10b-6e-7g7
nakuru|68|d18
name|28|a-4b-14d16e8f5g27h-7
name ,|54|a6b-10d6g17
name , and|68|a6
name and|68|a9e-4
name for|63|a-9b19d-6e7g-5
name i|56|b4d14e-9f-4g8
name if|68|a-7b5c-4d9e-4h8
name if you|68|a-7b5c-4d9e-4h8
name in|54|a4b-4c-4d11e-14f8
name in the|61|a-4d16e-6
name is|55|a-5d-6f-5g33
name it|68|a8d-4
name of|52|a17b-7c-4e-4f-5g11h-4
name of the|65|a12d-4
name on|50|b-12d36e6f-7h-4
name on it|68|a-10d17
name on the|58|a-4b-7d27e4f-4
name the|61|b8d-5
name to|61|d10e-4f5
name when|68|a-6c12
nan|61|a8d-4e-5
nanni|65|a5b4d-5
napkin|60|a-7d19e-5
narrow|65|b8d-4e-5
nation|65|a5
natur|49|a-13b-9e35
natur i|55|a-6b-6e19
natur i am|68|e6
natur i would|65|a-7e16
navi|68|a9b-4
nd|49|a-14b21d-11g5
nd ,|63|a-10b14
nd for|68|g14
nd for the|68|g14
nd of|68|a-5b8
near|48|a10b-8c8d4e-22f6g-4h10
near a|68|a8d5e-5
near the|60|c-4d5e-6f6
nearer|68|b12e-4
nearli|49|b4c-4d12e-14
need|25|a-6c10d8e25f-20h-8
need $|58|a-4
need ,|65|a7d-4
need a|42|b-10c12d25e5f-9g-5
need a proofread|68|a-5c6d8e-4
need a second|61|b-5e16
need anoth|65|b5d-9e8
need anyth|57|a4
need anyth els|68|
need at|68|a4
need at least|68|a4
need cover|68|a-8b-5d5e27
need from|60|b-9d-4e-5g27
need from me|65|b-10e-4g31
need from my|68|
need i|68|a-7b7d6
need it|56|a-7b12d5e5
need more|63|a-4
need my|53|b4d-5e-7
need my certif|68|a4
need no|63|a6e6
need somebodi|54|a-11b-6c4d-12e32
need somebodi who|65|a-5d-5e17
need somebodi with|65|a-6d-4e15
need someon|63|a-9c12d5e4
need the|61|a-5b7d8e-7
need to|41|c-8e13g4
need to answer|68|a-4d14
need to ask|68|b-5g7
need to be|65|a10d-4
need to hear|68|a6e-5
need to know|54|a-9b16c-4d4g-6
need to repli|68|e-5f10
need you|68|c7d6
negoti|65|d-4e10
neighbor|49|b-8d16h7
neighbor ,|68|a7e-5
neither|60|a10d-9e6
neonat|68|
nephew|61|a-5b-4d-5e30
nerv|61|a-5d5
nervou|53|a18b-9e-6
nervou on|65|a8d-4
nest|65|
net|60|b-6d10e9
network|52|a-17b-14e-19f50g-4h-4
network $|65|b-6e-4f22
never|28|a38b-10c4d24e-34f-17g-15h-12
never a|61|d-4e6
never been|55|a4b-9c18d-7
never befor|68|a11b-5e-4
never got|65|a14e-4
never guess|68|a-7d18
never guess who|68|a-7d18
never had|58|d5e-4
never had a|61|b5d-4e-4
never have|60|a-4c6d11e-4
never heard|68|a-5
never late|68|a6
never leav|65|b4d5
never leav the|68|a4d6
never made|68|d5e-4
never need|68|a6
never onc|54|a15b-7c4d-9e-7
never said|68|d6
never seen|54|a14b-5e-7
never seen a|60|a15b-4d-7e-4
never thank|60|a-12b-5c6d35e-5
never thank you|60|a-12b-5c6d35e-5
never thought|68|a11d-6
never thought i|68|a11d-6
nevertheless|61|a-11e19
new|21|a-54b-4c-9d94e42f-15g-15h-13
new ,|53|a-9b-5d4e10g5
new about|60|a-9b7d15e-4
new about the|63|a-4b6d4e-4
new branch|61|d-7e20
new build|56|d13e-4
new colleagu|60|a-6e8
new colleagu i|68|d-4e7
new director|65|a-5d10e4
new for|65|d4e-11g15
new for me|68|a-4d4e-8g16
new hire|65|a-6d-6e16
new i|60|a5b-6d-6e14
new is|68|a-7d-5e15
new line|68|a-10d12e-8f12
new number|68|a-6d16
new on|48|a-7b19c-4e-6f-5g-5
new on the|56|a-11b24e-11
new to|54|a9b-4c7e-9
new to me|56|a12d-5e-6
new wa|68|a-4d-4e14
new wing|61|a-4b-4d6e11
new wing open|68|e8
new year|51|a-11b-4c-4d48e-5f-5
new year $|68|
new yet|68|
newark|68|a7
newslett|57|a-7d15e-10h12
newspap|60|b-5d28e-10
next|27|a5b-5d-17e56f-11g-12h-15
next $|63|d-9e-6f18
next ?|65|b5e-8
next and|68|a-6b9
next door|68|e-4
next i|68|a-4b11e-4
next intak|65|a-4e17
next month|63|c18d-7e-4
next on|65|a-6d-4e20
next spring|65|d5
next stage|63|a6b4
next step|47|a16b7c5d-12e-19f-6g6
next step $|61|c11e-4
next step is|65|a5e-7g13
next time|48|a-7b-15c-5d-4e78f-6g-4h-4
next time ,|65|d-4e15
next time ?|68|d-7e19
next time you|65|a-10b-5d13e40f-4
next to|54|d10f-4
next to the|61|a7b-6d8
next week|51|a6c11d-8e-12f4
next week $|63|a7b-4e-4
next year|55|a-7b-4d7e10
next year ,|61|a-7d10e6
ngo|68|b-6d6e10
nice|36|a-7d-9e-14f16g16h-9
nice about|68|a-5b7
nice afternoon|68|a-4b8g14
nice dai|68|d-4g13
nice meet|65|a-6c-4e-4f10
nice meet you|65|a-6c-4e-4f10
nice of|58|d-6e10
nice of you|58|d-6e10
nice on|65|a10b-5d-4
nice on for|65|a10b-5d-4
nice to|49|b-5d-16e-11f20g-4
nice to meet|68|a4
nice to stai|68|
nicest|54|a12b-7d-7e14
night|28|a20c-13d16e-25f-6g-13h-10
night $|56|a-5b7e-5
night ,|47|a5b6c-4d7e-6f-4g-5
night , and|61|b-4d11e-6
night , i|65|b5d-4
night and|60|d-4e-4
night ar|65|d4
night at|65|b-4d21e-5
night bu|68|e5
night for|65|h8
night i|52|a8e-14f7g-4
night i am|65|a6b4d-4e-5
night porter|60|a-4d-8f8
night shift|54|a17b-5d-7e-7g5
night team|68|a-8d19
nine|30|a56b-6c-6d-19e-24f-13g-12h-11
nine ,|60|a18b-6d-5e-9
nine and|57|a-11b11e11
nine dai|61|a9b-7d7e-6
nine hundr|56|a12d-5e-8
nine i|68|a-5b7
nine thousand|56|d6
nine year|41|a9c5d-11f-7g-6h-4
nine year ,|55|a7d-8e-5
nine year and|65|
nine year i|61|b-4e13
nine year in|65|d10
nine year of|57|b6d-5e-6
nineteen|44|a13c-4d-4e-15f-4g-4
nineteen ,|65|a7e-4
nineteen , and|68|a5
nineteen year|56|d4
nineteen year and|68|d6e-4
nineti|43|a4b6c-6d17e-16g-4h-5
nineti a|68|e-4
nineti dai|60|a6d4e-5
nineti i|68|a-8d16f10
nineti minut|65|a9
ninth|57|b16d-4e-8
no|22|b7c-6d-14e33f-14
no ,|52|a11b-6e10
no , i|68|a7e-6
no , not|68|a-6e15
no ?|68|a-5b4e-4g8
no accid|65|b5d-4
no bother|65|d-5e-7g15
no dai|68|
no end|68|a8
no excus|68|a-6b-6d9f14
no hard|56|a-7c-4d-7e40
no hard feel|56|a-7c-4d-7e40
no hurri|57|b10c12d-14e-8
no i|68|b-4d-7e30
no idea|60|a11b-7c9d-7
no longer|63|a10b12d-6e-6h-4
no more|68|e12
no need|55|a-14b-7e7f4g9h7
no need to|55|a-14b-7e7f4g9h7
no new|68|a-7b5d9e-4
no on|58|b7d-7e-7h9
no or|68|a-5g15
no problem|63|g10
no question|68|
no repli|68|a-4b-4e21
no rush|56|a-9b26d-8e-22
no rush at|63|a-5b13d-4e-13
no secret|68|d8e6
no sleep|68|a9e-4
no to|68|a7
no worri|60|a-6d-7e31
nobodi|30|a45c-7d-8e-22f-11g-17h-12
nobodi ask|65|a4
nobodi ask me|68|
nobodi can|65|a-4d6e8
nobodi dare|65|a11d-7e-5
nobodi els|57|a6b-4d-6e4
nobodi ever|65|a16d-6e-6
nobodi ha|52|a19d-11e-14
nobodi had|56|a4d10
nobodi in|61|c10d-5
nobodi in your|68|c12d-6
nobodi is|60|d-9
nobodi know|68|
nobodi wa|65|d5
nobodi want|63|a8b-7d-4e13
nod|61|d16
nois|63|a7d6e-8
none|51|a6d9e-7
none of|57|a12b-6
noon|48|b25c-4d-8e-18g-4
noon $|65|a4e-5
noon ,|68|d4e-4
noon on|68|a-8b17e-5
nor|58|a6b-5d-5e7
noreen|65|a10b-5d-4
normal|60|e-8h16
north|54|a-5h15
nose|61|a-5b6c9d6e-9
not|11|d-20e55f-20h-4
not ,|49|a-14c-4f8g14
not , i|65|b6e-5
not ?|63|a-5b7d-8e10
not a|48|b4d-10e11f-5h6
not afraid|65|a10e-4
not afraid of|65|a10e-4
not after|65|d8e-5
not allow|68|a5e-5
not answer|68|a10d4
not argu|68|a-8d-5e25
not ask|61|a6c14e-12
not at|63|d6
not at all|68|a-4d8e5
not be|46|c-4d-7e4f-5g6h4
not been|54|d-10e6f6h5
not been told|65|d-4e5f9
not believ|61|b-4d9
not bother|58|a7d-5
not bother me|61|a9d-5e-5
not care|65|
not chang|60|a4b6d4e-8
not chang $|68|a8b-5d11e-6
not chase|68|d-4g11
not chase ,|68|d-4g11
not clear|65|d-5e-4h15
not come|60|a18b-6d-5
not complain|65|a-5d8e4
not cross|65|a4d-4
not cross the|68|a5
not do|60|a11d4e-8
not do it|65|a6d-5e-5
not done|68|d-4e-4h12
not enough|65|a-8e19
not even|60|a-8b7d7e7
not exist|68|d8e-5
not expect|56|a16b-5d-4e-8
not expect to|61|a9b-4e-5
not feel|68|d9
not find|57|a4c8d7e-8
not finish|68|e4
not forget|54|a-9b-8d5e14f8
not forget it|63|a-7b-4d7e10
not forgotten|57|a-13b8d20e-7
not fret|68|b6d-5
not frighten|60|a11d-4e-6
not frighten me|61|a12d-4e-5
not from|60|a4b-8d-9e-4h21
not from the|68|e-5h10
not get|50|a-7c10d-12e21g-4
not get to|68|c7d-4
not go|54|e22
not gone|68|a-8e14
not had|65|b6e-6
not have|50|a-12c5e13f4
not have been|65|a-9e21
not have to|65|b6d-4e5
not heard|57|a-4e-6g13
not heard anyth|68|b9d-5
not hesit|68|a5
not hesit to|68|a5
not hire|68|a-6d15
not hold|68|c11e-7
not hope|65|a-10d-6e17
not i|58|a-4b7c7d-13e20f-4
not in|57|a-5b5
not it|65|a9b-4d-4e9
not just|68|
not keep|68|b4c8d-4e-5
not know|44|b4c16d-5e-6g-5h-4
not know a|63|a5c8e-6f-5
not know how|68|a5
not know if|68|a-4d20
not know that|63|a5
not know what|61|b8d-4e4
not know yet|65|a-5c17d-12e10
not laugh|65|a7
not leav|60|a9b-7e-6g14
not left|65|a-4b10d-5
not left my|65|a-4b10d-5
not let|55|a-8b6d-6e-4g17
not let me|58|d-4
not like|60|c8
not look|60|b4d-4e-6
not look at|68|
not lose|68|a-5d-4f12
not make|61|d6
not mani|68|a5
not matter|68|e12
not me|60|a-8b6d-6g16
not me ,|68|a-8b4d-5g20
not met|68|a9e-4
not mind|46|a16c7e-15g-4h-4
not mind a|68|a-4b9d-4e-4
not mind me|68|d-8e-4f5
not mind that|68|a4
not mind the|68|a7d-4
not much|68|a6
not my|61|d6
not often|63|a6d-5e-6f5
not on|51|a9b9d-11e-11g-4
not onli|65|b-4d-4e11
not open|65|e14
not plan|68|d10e-6
not pretend|54|a-12b-4d-10e33
not pretend i|61|a-5d-8e15
not pretend otherwis|68|a-5e14
not public|68|a-5d-4h10
not put|68|e-5
not quit|65|a-5b-4c8e12
not read|63|a-9d-5e4h12
not realli|68|
not regret|68|a6
not rememb|63|a5c4f-4h-4
not rememb me|68|a-4c5d7
not run|65|
not run a|68|a5
not sai|52|b-10c-6d-6e21g10
not sai i|61|a-8b-6e30
not scare|68|a8
not scare me|68|a8
not see|61|a-6d-4e7
not seen|65|a4d-4e-4
not so|61|b4d-7e-7f5
not so much|68|b7
not someth|65|a8b-4
not someth i|68|
not stop|58|h7
not stop think|65|a7d-4
not surpris|61|a-6d5
not take|61|a-9d10e4f7
not talk|65|a5b-4d12e-6
not tell|61|a-4b-4c12d16e-7
not the|49|b-8c-4d-13e42f-5h-4
not there|68|c6d-6g5
not think|68|
not to|48|a-11b13c-4d-5e15f7g-4
not to be|65|a-11b11d-4e4
not told|68|a5
not too|56|a-7b4c8d18e-11
not troubl|63|a11c8d-5e-8
not troubl me|68|a4b5d-4e-4
not wait|65|a6b-5d-4e7
not want|51|c10d-13f-4g6
not want to|56|a-5b5c13d-7e-8g7
not wast|68|a7
not what|60|a-7d-5e12
not what i|65|a-7d-4e15
not what it|68|
not win|65|a-9d-4e24
not work|60|b-4d-5e25
not work out|65|a-9e20
not worri|68|b5
not yet|58|a-4d-4g10
note|35|a-23b-15d-16e84f-11h8
note ,|54|a-10b-10e46f-6
note , and|65|a-10b-5d-5e33
note about|65|d4
note and|65|a-4d-4e11
note from|65|a-5c9
note from me|68|c10d-7
note i|68|b-6d-4e23
note in|63|a5d-5e-6h14
note of|68|d4
note on|60|a-10c5d-9f7h10
note on the|68|a-8h12
note that|61|a-7b4d-5e12
note to|56|a8b-4e-8g11
note to sai|63|a12b-4d-6
note with|65|a4b-5d-4e15
notebook|65|a8
noth|34|b30d-16e-17f-12g-11
noth ,|56|a-5c5
noth and|68|b9
noth but|60|c10d-9f-5
noth by|65|a-6b7d4e-4
noth els|68|b11d-4
noth i|57|b9d-5e-8
noth i have|68|a-5b5
noth is|65|b5
noth new|65|b9e-6
noth to|63|a5b-6d-4e10
noth would|58|a12d-4e-5
noth would pleas|61|a9d-4e-4
notic|35|a25b12d-12e-17f-11g-10
notic $|61|a6d-4e-6
notic ,|56|a11b-5d8e-9
notic , and|68|a5
notic i|65|a4
notic in|65|
notic is|65|a4
notic it|68|b7
notic on|65|a5b-6c15d-4e-5
notic period|63|e8
notic that|63|a4b-6d18e-7
notic the|58|a5b8e-11
noticeboard|68|c17e-5
notion|61|b8d-6
notion when|68|b4
novelti|68|a7e-6f5
novemb|47|a11d6e-14f-4g9
novemb ,|60|b-4c5
novemb , and|68|a6c7d-6e-7
novemb 0|65|a-6b9
novemb for|68|a-4b-5g18
now|21|a-43b15c7d127e-34f-15g-17h-16
now $|57|b-8c12f-4g10
now ,|41|b-13c-8d55f-9g-6h-6
now , and|57|a4d14e-9
now , is|68|a11b-4
now , so|68|a-6b7e8
now , thank|68|a4d6
now , the|68|d-5e10
now ?|63|a-7b15d-4e-5
now a|61|a-8c10
now and|56|a-13c-4d15e-7f12
now and i|63|a-9d20
now ar|68|
now as|68|b6e-4
now at|68|a5b-6d16e-5
now been|68|
now finish|68|a-4b8
now for|68|a-4b-4e5h9
now ha|65|
now ha a|68|
now i|41|a-7c11d6e6f-8h-5
now i am|51|a-17b6c13e12f-4
now i can|63|a13b-5e-5
now i have|61|a4d7e-6
now i want|68|a-5b-4d8g16
now if|63|b6c8d-11
now in|60|a-11d14e4
now is|65|d-5e5
now it|61|a-4d12
now it is|61|a-4d12
now on|61|a-10d9e4f9
now run|68|a-4d15
now sai|68|a-5d18e-7
now that|56|a-4d13e-7
now the|56|a-8b8d25e-16
now thei|65|a5b-4d8e-5
now to|63|a-6b10d6
now what|68|a-4b5
now with|61|a4e-4
now you|63|b4e-7f11
nowt|68|d-6
nudg|65|a-6b9d-4
number|30|a13c-8d-5e-6f-12g11
number $|55|a4b5d-11e6
number ,|51|d4
number , and|68|d9
number 0|51|a-4b4d-8e-8f-4g8h6
number ar|68|d4e-5
number for|63|a5b-5d-6e18
number i|58|b4d-6e9
number in|68|a-5b4d-4e-5h12
number is|50|a-4d4e-7f5g10
number is 0|63|a-4b-5d5g18
number is on|68|a8
number is the|68|a-4b4e4
number of|65|a9d-4
number on|60|d16e-6
number on the|68|a-5d12e-4
number whenev|68|a5
number whenev you|68|a5
number you|63|d-4e11
number you have|68|e13
nurs|43|a-8b-12c6d16e-6g14h-4
nurs ,|65|a-5d18e4
nurs for|65|d6
nurs in|63|a6
nurs is|68|b-5d-4e9
nurseri|50|a13b-6c5d-4e-9f-4h14
nut|65|d5e-6
nvq|63|a5
oak|55|b-9d8e-6g12
object|63|d-4e8
oblig|42|a26b-5c-6d-21e6f-7h-5
oblig for|54|a19b-6d-10
oblig for the|58|a18b-7d-8
oblig if|63|a-6e13g4
oblig if you|65|a-6b5e14
oblig to|49|a17d-13
oblig to you|52|a22b-8d-9
observ|61|b6d5e-9
obviou|68|e4
obvious|68|
occas|61|a11b-6d10e-6
occasion|68|a9b-4
oclock|52|a7b4d-7e-4
oclock ,|65|
octob|43|a-22b15d23e-8f-7g-6h4
octob ,|68|a-5d6
octob 0|61|a-10b14d-4
octob 0 i|68|a-7b8
octob for|68|a-5b5d8
octob for the|68|a-5b5d8
octob i|65|a-5d14e-6
odd|51|a12b-6c10d-4e-9f-5
odd that|68|
oddli|68|a8d-5
of|6|a26b-7c-4d5e-7f-14g-18h6
of $|65|a4
of ,|57|d9
of 0|41|b20c-6d-7e-12f-8g-6
of 0 june|68|a-5b8e-5
of 0 mai|65|
of 0 septemb|65|a-4b10e-6
of 0 th|68|a-5b6
of a|33|a17c15e-11f-13g-10h-4
of a 0|68|a-4e-4h13
of a better|65|a9d-4e-4
of a hundr|68|a-9d-4e21
of a line|68|a-4c6d-5e9
of a word|68|a-9b16e-4
of about|68|d19
of all|49|b-6c5d18e-12f10g-4h-4
of all the|68|d7
of an|57|b4c9d4e-7
of an hour|68|a-4b-4c12d6
of ani|58|a-12b6d-6e4g8
of anyth|61|a-10b-5c5d22
of april|65|a-8b4e5
of august|65|d15e-5
of be|65|a-4b9d-5
of cours|47|b-13d-15e34
of cours ,|57|b-4d-6e11
of cours i|63|d-6e14
of credit|68|
of depart|63|b4e-4
of everi|65|b-4d7
of everyth|65|d13e-7
of experi|61|e-4f6
of five|61|a8
of forti|68|b5
of four|58|d-6e8
of fourteen|68|d4
of garden|65|a9c10d-7e-4
of good|60|b-5d12
of great|68|b-5e16
of hand|56|a-4b-4d-12e21
of her|68|
of him|65|a8d-7
of hour|68|
of hous|65|a4d12e-4
of how|52|b5e-9f4
of how the|61|a6d-4e-6
of how you|68|c6f8
of i|60|d7e-5
of interest|68|d4
of is|68|b7d-4
of it|33|a27b-10c-7d7e-17g-10
of it $|57|a-14c8e-9f14
of it ,|56|d-4e12
of it at|68|a7
of it i|54|a14b-5e-5f-4
of it in|61|d8e-6
of it is|63|a5d-6e10
of it own|68|a5
of it with|68|a5d6e-4
of it you|65|a5b-5e4
of join|63|b4
of join the|68|b5
of juli|68|b4
of june|60|a-7b10d10e-5g-4
of last|52|a-6b11c-4d5e-8
of last month|60|a-11b14d-5
of last year|68|
of leav|65|e8
of leav it|65|e8
of life|60|a-11d32e-7
of life from|63|a-9b-4d30e-5
of luck|57|a-11d-6e27
of luck with|60|a-10b-4d-5e26
of mai|58|b13d-7e-4
of me|47|a-15b5c4e4f-5g-4h11
of me $|63|c13d-15e5
of me ,|68|a-7b9d-5
of me i|68|d11e-5
of me if|68|a-4e16
of meet|65|a-9d5e8f8
of mine|61|e7
of mr|63|a4d9e-8
of my|29|a32b8d-44f-8g-7
of my answer|57|a5b-6d-5e14
of my applic|58|a-5g11
of my current|65|a6
of my cv|65|b-5d-5e16
of my first|63|a6
of my grandmoth|68|a6
of my interview|68|c5
of my job|68|d-4e-8f16
of my last|61|a11b-5
of my old|68|a6d-5
of my own|52|b10d6e-4
of my present|61|a-6b13d-4
of my week|68|a5
of my work|63|a6b-4e4
of next|65|
of next week|65|
of night|63|e5
of nine|58|a10b-4d-6e-5
of nineti|68|a10
of noth|68|b-5d4
of octob|65|a-8b8d-4e4
of old|68|
of on|58|a8b-4d-7
of our|47|a-8c-5d19g-4h-5
of our talk|68|d8
of paper|63|c4d4e-4
of peopl|65|d4e-4
of print|68|a8
of read|68|b-5d-5e24
of run|68|e5
of school|65|a-6d9
of septemb|65|b7d-5
of seven|68|a9b-4
of site|68|
of six|58|d-5
of sixti|65|d-4h11
of some|68|d-4e13
of store|68|a-6b7
of tea|61|e6
of teach|68|a-4f7
of ten|68|a5
of term|68|c10
of thank|57|a9d-7
of thank for|65|a9d-5e-4
of that|43|a33b-8c-6d-11e-14f-5g-4h-5
of the|17|a19b-12e-18f-8g-6h31
of the 0|50|a-4b7d-9e11f-4
of the bu|68|a-5b6
of the case|68|b-5d-4h11
of the cold|68|
of the dai|58|a11b-7d-5g16
of the driver|68|a9d-4
of the fire|68|a-5b6
of the four|68|d-4f11
of the hospit|68|a-6b11
of the interview|54|a-13b4d-9e20f18g8h-4
of the job|58|a9d-5
of the month|46|a6b9c12d-21e-14f-6g8h-4
of the new|63|a6b-4d15e-6
of the old|63|a7
of the other|63|b5d-5e8
of the panel|57|d-8e4f6
of the place|68|a8e-8
of the quarter|63|a6e-4
of the region|68|
of the same|65|a5d-4e-10h10
of the school|65|b6
of the second|65|a5d-5
of the tabl|68|a7d6e-5
of the test|63|a9c8d-6e-7f-4
of the third|68|b6e-4
of the three|61|a-4b-7d23e10
of the two|60|d-4h13
of the whole|68|a4b-4
of the work|63|c7d-7
of the year|60|b-4e5
of them|33|a37b-12c6d-20e-24g-8h-9
of them ,|60|a7e-4
of them as|65|a6
of them i|53|a15b-8c8d-9e-5
of them in|56|a6b-5d-4e-5f6
of them on|60|a6e-5
of them with|68|a4
of these|65|e11
of thi|46|a13e-8h-4
of thi kind|65|a4e-4
of thi morn|68|a-4e6
of thing|61|a6d-4
of thirti|60|a5b-5d-5
of those|49|a14d-11e-8g-4
of three|65|
of time|65|f7
of time on|68|f7
of town|68|d6
of train|68|a-5d7
of twenti|56|h9
of two|56|a6b6d-7e-5
of us|42|a-32b13c-6d13e25g-5
of us ,|61|d4
of us and|68|d6
of us i|65|a-6e13
of us in|68|a-5d9
of us to|68|a-8e5h13
of water|60|a9d-5e-4
of what|47|a-11c-6d17f-4h7
of what i|68|
of what the|68|d6
of what you|55|a-7b5c-5d10
of when|61|a-7b11d-5
of where|68|b12
of which|54|b8d-4
of which i|65|
of whom|61|b4e-4
of why|65|a9e-7
of work|52|a9c8d-7e-10f-4
of work i|65|
of work with|65|a5
of ye|68|d8e-4
of yesterdai|60|b-5f4
of you|31|a27b-23c-7e24f-13g-10h-10
of you $|57|a-9b11d-11e16
of you ,|60|d-6e13
of you all|60|a9b-5e-7
of you and|63|a-10d27e-6
of you for|55|a11b-5e-8
of you i|65|a6b-4
of you on|65|b-4d7
of you to|39|a26b-15d-28e26f-7g-6h-5
of your|34|a19d5f-10g-10h-10
of your compani|68|b-4d-4e18
of your team|65|a5
off|28|a21b11c-16d-10e-16f-14h-6
off $|60|a5e-9g20
off ,|49|a18b-4d-11e-7
off , and|58|a8d-5
off , i|68|
off ?|65|d-5e12
off and|63|d10e-7
off at|68|a4
off by|61|e-4g11
off for|65|a5e-6
off i|61|a-7e4
off in|65|a9b-4
off in the|68|a6b-4
off my|60|e7
off my chair|68|
off on|65|a-5b4d-4e4
off sick|68|
off that|68|d-4
off the|49|d11e6g-4
off to|60|b-7d15e9
off with|60|a7d-4e-7
off your|63|b4
offer|42|a9b5c14d-17e-7f-7g-6h-4
offer a|68|
offer and|68|
offer and i|68|
offer me|63|a-4b7
offer the|65|a7b-4
offer to|68|b-9c15e-4
offic|27|b26c7d14e-42h-13
offic $|65|a-4b4d-4h7
offic ,|51|d-4g10
offic , and|65|
offic , i|68|e6
offic and|58|b6d-7e-5
offic and i|68|a-4d-5f4
offic at|68|a-5d16
offic for|60|b6d-5e4
offic for the|68|d-4e10
offic ha|65|a5b-4d6
offic i|49|a9b-4c5e-9f-6
offic i am|63|e4
offic i have|63|
offic in|56|a7b-11c15d-10e5
offic is|61|a-8b7d15e-5
offic it|68|a8d-4
offic of|65|a5
offic on|60|a-5b6c-4d-7e-7f12g-5
offic posit|65|a-7f9
offic post|61|b6d4e-6
offic with|61|a-4d4
offic you|68|b8d-4e-4
offici|68|d5
often|48|a4b5c4e-11g-4h-4
often of|68|a-8b9c-4d9
often think|68|a-4d14e-5
oga|68|d6
oh|63|d-6
ohio|63|
ohio and|68|
oil|61|c7d7e-5
ok|56|b-8c-4d-5e7g28
ok ,|63|b-7e5g33
okafor|68|f8
okai|54|a-10e32
okai ,|65|a-7d-6e32
okai , i|68|a-5d-4e20
okonjo|63|a10d-4e-5
old|27|a40b-15d16e-30f-4g-14h-15
old boss|68|a4
old ladi|63|a8e-5
old manag|68|b4d-5
old on|65|a4b8d-4e-6
old peopl|68|d10
older|54|d-11e12h14
older than|65|a8e-4
on|3|b4c-4e-5g-4h5
on $|47|a4c-5d7g-4h7
on ,|35|b-4c-10d39e14f-11g-9h-11
on , and|48|b4d10e-5f-5h-4
on , i|55|
on , if|68|d4
on , so|61|b-4d11e5
on , which|63|e-4
on , with|63|d20e-6f-4
on 0|33|a-44b56c-6d-17e-29f-10g19h-8
on 0 0|54|a-4b-21e-6g43
on 0 april|63|a-9b13
on 0 august|68|
on 0 februari|54|a-7b15d-6e-6
on 0 januari|61|a-8b13
on 0 juli|63|b9
on 0 june|57|a-7b11c8d-5e-6
on 0 mai|56|a-15b19d-4e-8g-5
on 0 march|53|a-12b18c-4d-9e-9f4g-4
on 0 novemb|63|a-5d-4e-4g17
on 0 septemb|60|a-7b11
on 0 th|61|d-4
on :|61|a-7b4d10e-4f9g-4
on ;|68|a4d-5
on ?|54|a-6b-7e31
on ? i|61|a-4d6
on a|30|a33b-4c7d-15e-27f-7g-14h6
on a bank|68|a4
on a dai|65|b7d-6
on a fridai|60|a-6c9d-4e9
on a mondai|68|e4
on a saturdai|68|a4e6
on a sundai|60|a12b-5e-6
on about|63|a6d4
on again|68|d18e-5
on an|53|a-9b8d7e-6g4
on and|49|a13b-11e9
on and i|57|a8b-5d-5e6
on and two|68|a8d-4
on ani|47|e-9f-4g-4h16
on ani dai|63|d-5
on ani of|68|a5
on ani weekdai|68|
on ani work|63|
on anoth|68|e-5
on anyon|68|b4c7d-7e-4
on anyth|65|a5d-4
on april|61|g14
on april 0|61|g14
on as|65|d5
on at|56|a8b-6c-4d14e-8h5
on at the|68|a5c-4d18
on august|63|a-6b9
on august 0|63|a-6b9
on be|68|a-5d10
on befor|60|a-7e15
on befor the|68|a-7b4d5e7
on board|57|a12b-6c8d-8e-6
on both|65|a5e4
on by|68|a5b-4d8e-4
on call|56|a5d-4e-7
on can|60|a4b-8c7d10
on cold|65|d-5f4
on could|65|c-4e-8f8
on crop|68|a-9c-6f21
on dai|46|a-10b-12c-5d33e10f4
on dai ,|63|a-5b-8d13e5g6
on dai i|61|b-9d21e8
on do|68|d12
on doe|63|b-7d13e7
on each|63|a-9b-4e-6h26
on either|68|a-5e-5g8
on email|68|d-8
on even|68|e8
on everi|68|e6
on exactli|68|a5
on februari|68|a-6b8
on februari 0|68|a-6b8
on foot|68|b5
on for|49|a4b-9d10f-5h12
on for the|61|a-5b-4d10e4h7
on for you|68|b-6d5e4
on fridai|38|a20b-4c8d-4e-24f-4g8h-7
on fridai $|68|b10e-12
on fridai ,|58|c5d6e-7
on fridai and|63|a9d-8e-6f8
on fridai at|65|e10
on fridai i|65|a8
on fridai it|65|a5
on fridai the|68|a4b-9g10
on from|57|a-6c7
on from the|68|a-6c11d4e-7
on full|65|a7
on get|68|d7e8
on ha|63|a-8b8
on have|65|d-7
on here|54|a-22c-5d9e-10f36g-5h-4
on here $|68|a-7d-5f15
on hi|53|b5e-4
on hi phone|68|a4
on hold|63|a-5d12e9
on hospit|68|e-5f12
on hour|65|b8e-5
on hous|68|b-6f10
on how|54|b-11c10d-12e33
on how i|63|a-5b-6d-5e37
on hundr|68|a8d-4
on i|34|a8b9d-20f-5g-10h-6
on i am|54|a8d-7
on i have|50|d-11e14h-4
on i took|68|a-5c7d13
on i want|60|b12d-6e-4
on i wish|68|e4
on i would|45|a9c-4d-15e-8h5
on if|61|a-5e6g14
on if you|68|a-4b-4g16
on in|48|a11b6d6e-5f-5g-4h-5
on in the|63|b14e-4
on interview|63|b5e-4
on is|50|a8d-8e-6h8
on it|36|a7b7c-5d-17e15f-11
on it $|65|d-4f4
on it ,|52|a10d-12e7
on it ?|68|a-7g15
on it and|63|a7b-6e10
on it i|61|a-9b19d-4
on it in|61|e10
on januari|68|
on januari 0|68|
on job|65|a-7b6
on june|68|a-7b8
on june 0|68|a-7b8
on late|65|a5b-4d8e-4
on learn|65|a-5d10
on leav|65|a7
on line|68|b5d-4
on linkedin|68|a6d4e-5
on mai|61|a-8e4g6
on mai 0|68|a-4b4g7
on make|68|d8e-5
on march|68|g14
on march 0|68|g14
on me|49|b-6c8d13f-5
on me $|65|a-4d21
on me ,|68|a7
on member|65|a8e-5
on mondai|34|a16b-19d-9e-16g17h5
on mondai !|68|c10d-7f6
on mondai ,|54|b-5d8e-10h11
on mondai and|54|a4c6d-8e-9
on mondai at|63|b-8e26
on mondai for|65|b-8e-4f6g17
on mondai i|49|a16b-8d-5e-5
on mondai the|61|b6
on mondai you|65|d-4h8
on month|63|a-6b5
on more|54|a-14b-5d-6e27g4h8
on more time|63|a-7e22
on must|68|a6d-5e-6
on my|29|a-14b30c15d-11e-6f-10g-10h-5
on my account|68|d-6
on my applic|58|a-4b10d-5g-6
on my behalf|61|a-9b10d-4e-5f8
on my break|65|a-5d-5e8g19
on my cell|68|a4b-4d6
on my desk|68|d8
on my form|68|a11b5e-6
on my interview|61|a-7b8e4
on my mind|63|a4c8d-8
on my own|47|a-5b-4c4e13f-4g-4
on my page|68|d16
on my phone|63|a-4d-5e-4h15
on my resum|68|d6
on my side|61|b6e-5
on my wai|65|c8d-5e-4
on new|68|a5c10d-8
on night|52|d27e-6f-5h-5
on novemb|68|a-4b7
on novemb 0|68|a-4b7
on octob|63|a-10b14
on octob 0|63|a-10b14
on of|37|a5c-9d7f4g-7
on of my|61|
on of the|51|a4b-6c-5d7f6h5
on of them|47|c-4d-8f4
on of those|60|a5d-6
on of your|63|a4b-5d7e-4
on on|48|a-4b8d-19h13
on on the|68|
on our|56|d9
on over|65|
on page|57|b-10d-4e-10h36
on page 0|68|h6
on paper|63|a8b-4e-5
on past|68|a7
on person|68|d-4e12
on phone|68|
on point|68|a-8e16
on question|68|a-5b-4d4e16
on read|61|a8d6e-6
on request|63|b9d-4
on sai|68|d-4
on saturdai|44|a15b-8c-5e-14h-5
on saturdai ,|65|d6
on saturdai and|63|a-8d18
on saturdai i|60|a12b-4e-5
on saturdai if|68|e-4
on short|68|d14e-5
on short notic|68|d14e-5
on should|65|e-5
on side|65|a-5d-4e7h12
on side of|68|h13
on sinc|60|e-4
on sinc i|68|
on site|65|
on small|63|a16b-5d-5e-4
on someon|65|a-4b10
on such|57|a15b-6d-5e-5
on such a|65|a11b-4
on such short|68|a4
on sundai|49|a-7b7c-5e-5f-4g16
on sundai ,|68|e5
on sundai i|68|
on team|65|a5d-4e-4f8
on that|40|a13b12d-5e-12f-10g-7h-7
on that dai|63|a-7b8d-5e5
on that i|63|a9b-7d7e-4
on the|13|a-21b34c-16d32e-21f-14g-8
on the 0|29|a-34b43c-8d-11e-19f-10g18h-11
on the back|58|a-10d12e-5h23
on the bu|54|a18b-6d-7
on the dai|47|a-12b14d-8e8g-4
on the ferri|63|a-7b-4c-4d31e-4
on the first|52|b8d-10
on the floor|60|a11d-6e-5
on the form|61|a-5d-4e24
on the fourth|68|b-4d-4e11
on the gate|68|d-4e5
on the island|68|d5e-4
on the job|65|a6b-5g7
on the last|60|a-4d-6h13
on the left|54|a10b-5e-7
on the line|63|b4
on the list|63|e11
on the machin|65|a-4e-4g12
on the market|68|b5d-5e6
on the mobil|65|g12
on the new|61|a-9d37e-8
on the next|65|b-4c13
on the night|65|a-5d4
on the ninth|63|b7e-5
on the other|63|a-6b-5d18e-4f8
on the outcom|68|b-5g10
on the panel|61|d8
on the pass|65|a-5d-4h14
on the phone|50|d-11e9f10g-5
on the posit|68|a-5b9
on the post|68|e-4
on the public|68|a-9b11
on the question|68|
on the radio|68|d13
on the road|61|b9e-9
on the roof|68|e-4g11
on the sale|68|b-6c11d5
on the same|60|a5b-5d-5f4
on the school|65|a-5d6
on the second|54|d-6e6h5
on the site|65|d-5f7
on the statu|68|g8
on the strength|60|a4b7d-7
on the tabl|65|b7d-6e-4
on the telephon|61|a4d-4e-5
on the thursdai|65|a-8b5d-4e-5h12
on the top|68|
on the train|54|a6b-8c6d-6e8
on the wai|55|a18b-4d-7e-7
on the wall|60|d6
on the ward|54|b5d6
on the whiteboard|63|a7d-6e11
on thei|68|a7
on their|58|a11b-5c9d-7
on them|58|d-5e10
on them i|63|
on thi|52|d-10e-9g17
on thing|51|b-4d-12e20g13
on thing i|61|d-6e5
on thing that|68|b4d-4
on three|58|a15b-4e-9
on thursdai|39|a26b-12e-29f11g8h-7
on thursdai ,|60|b-6c4d-6e-7f10
on thursdai 0|68|a-6b11
on thursdai about|68|b-6f9g12
on thursdai and|68|a8
on thursdai at|68|b5
on thursdai i|56|a5b-7d20e-7
on thursdai the|68|a5
on time|52|a5b-6c4d-6e7f-4
on time ,|65|a6
on to|46|a16c-5d11e-21f4g-5
on to on|63|a5
on to the|63|a-5d10e-10f11
on top|56|a9b4d-10g-5
on top of|65|a4b6e-4g-4
on tuesdai|39|a12b-4c7d-22e-6h-6
on tuesdai ,|54|a10b-5d-4
on tuesdai and|65|d4e-7
on tuesdai i|55|a10b-6d-5
on tuesdai the|68|
on tuesdai with|68|c7d-5
on two|56|a11b-8d-12h14
on veri|61|a4b-5d6e-7f11
on wa|58|a8b-5d-6e7
on wa a|68|a7e-4
on wai|56|a-4b25d-8e-13
on wai or|68|a-4b11d-4
on wai to|68|b8d-4e-4
on ward|68|d-4f5
on water|68|a8b-5d6e-4
on we|63|a7e-4
on wednesdai|44|a5b-5d-15e-11h8
on wednesdai ,|61|e-6f6
on wednesdai and|68|a4
on wednesdai i|63|
on week|63|a7d-5e-4
on week ,|68|a6
on weekend|63|a6
on wet|68|e-4h9
on what|56|a5c7e-15f-4h14
on whatsapp|68|
on when|65|d6e-4
on when you|68|d-4
on where|55|b14d-10e-11f8
on where i|68|a7
on where the|61|b7d-6e-8f9
on whether|61|b-4d-5e10
on which|50|a-8d-7e18
on which dai|68|a-8b12e-4
on which i|65|b-6e12
on who|41|a-11b15c5d24e-18g-8h-6
on who ask|61|a-8b-6c12d-14e-4f18
on who carri|68|d6
on who fix|68|b-5d17e-4
on who get|68|a4
on who is|65|a-5b16d-8e-4
on why|65|a-6e7f6
on why i|68|a-7e8f6
on with|42|c-7d21e-12g4h-6
on with a|65|d4e-4
on with the|47|a-14c-5d30e-10f6h-4
on would|63|a8d-5
on year|55|d8e4
on year i|68|a-4e5
on you|49|a-16b6d13e18f-5h-5
on you have|68|e6
on your|33|a-8b17c-7d-10e16f-7g-11h-4
on your crew|68|d5
on your dai|68|a6
on your desk|65|a-7b9
on your door|68|b-4e14
on your floor|68|d6
on your list|68|a-7d8
on your radar|68|a-5d24e-5
on your side|63|a9e-5f-4
on your team|65|c9d-6
on your websit|63|d-4
on zoom|68|c-5f5
onboard|68|a8e-6
onc|31|b17d20e-30f-5
onc $|68|a-4d10
onc ,|56|a14b-10d-4f8
onc a|61|e7
onc again|68|b6
onc and|68|b-4d8
onc i|55|b-7c-4d15e4g18
onc i have|68|e10
onc in|63|a12b-4d-4e-5
onc in a|68|a7
onc look|68|a6
onc more|50|a-19b15d16g-5
onc more ,|63|a4d5
onc more for|68|a-8b9
onc the|61|a-6d7
onli|23|b30d-18e5f-23g-8h-10
onli ,|65|b4e-4
onli a|55|a-8c5d16e4
onli after|61|a7b-5
onli after the|65|a7
onli ask|61|a-5b12d-4
onli ask becaus|68|b5
onli becaus|63|b6d-4e-4
onli ever|68|d-7e16
onli fail|68|a5d-4
onli i|68|b8
onli in|55|a-8b18d-5e-8
onli in the|65|b7e-4
onli just|68|a-7c6d-8e-5h13
onli made|65|a4b4d-6
onli made me|65|a4b4d-6
onli on|46|a9d-7e5f-6g-4h-4
onli on the|61|a13b-8d4e-4
onli on who|68|a-7d7
onli onc|63|b11d-5e-7
onli onc a|68|b5d-4
onli so|61|a-4b8d-4
onli so that|63|b5d-4
onli that|68|e9
onli the|55|b8e-6
onli then|68|a6e-4
onli thing|68|a8
onli to|55|a-5b6e-7g7
onli want|57|b-7d20g6
onli want to|68|a8b-9d4g9
onli want you|65|a-6d21
onli when|68|d-5e11
onli wish|68|
onli with|65|b-4d16e-4
onli wonder|68|a-4b9e-4
onlin|58|a-6b-4d29e-7f4
onto|68|a4d14f-4
op|56|a6b-7d15e-8h8
op ,|68|h11
open|26|a-31d29e13g-4
open $|58|a6d-6
open ,|51|d14e-4
open , i|60|
open ?|60|a-5b9e-11g18
open ? i|68|a-4b11e-7
open a|61|a-5b-7d21
open about|68|b4
open and|68|a-6d9
open at|65|a6
open dai|65|a-10b6f4
open data|68|a-6d4f4
open for|57|d5e10
open hour|68|a6
open i|54|
open in|58|a-5b-9c7d4f6
open in the|63|a-5d13e4
open it|68|a-7b4
open my|63|
open of|68|d10e-5
open on|54|a-8c-5h14
open the|54|b-4d14
open the second|68|a-6d11
open to|61|a-7b-6c26d-5
open up|55|a-10b-5d7e29
open with|65|d-4e11
openli|63|
oper|47|c35d-8e-17g-5h-5
oper i|63|c-4d18e-8
opinion|52|a4b-5c24d-11f-4
opinion ,|63|a13b-4d-5
opinion , i|68|a8
opportun|42|a31b-11c-5d-13e-8f-6g-5h-4
opportun given|68|a7e-5
opportun given to|68|a7e-5
opportun i|68|
opportun of|68|a6
opportun to|47|a16b-7d-8f-5
opportun to be|68|a8
opportun to interview|56|a5
optician|68|b8d-5
or|23|a-21b34c29d-33e12f-24g-7h-13
or 0|68|b6
or a|51|a-8b4c4d15e-11f-5g8
or after|56|b6c11d-8e-6f-4
or anyth|61|a6d-4e-4
or anyth els|61|a6d-4e-4
or ar|68|a-4b11d-4
or ar you|68|a-4b11d-4
or by|65|a-6b9
or did|68|b8d-4
or do|65|d5
or ha|68|a-4g13
or ha it|68|a-4g13
or have|68|a-4b7
or i|60|b12d-6e-7
or i am|65|b9e-4
or i will|68|a6b5d-5e-4
or in|63|a-8b4c11d-4
or is|51|a4b14c-5e-15g-6
or is it|55|b5d7e-11
or just|68|a4
or leav|68|a4
or my|60|a-8b-5e23
or next|68|
or no|54|a4b15c-4d-11e-11f4g-4
or not|65|a-6b17d-8e-4
or on|63|a10b-6
or onli|63|a5b-5e8
or onli after|68|a10b-5
or so|68|a-6d21e-4
or someth|68|e12
or text|68|g7
or the|48|a-5c-4d-15e30g-4
or the interview|68|a-4e14
or the other|68|a-4b11d-4
or three|68|e5
or to|63|a-6e4h8
or two|57|a-13c17d-9e15
or wa|60|a-8d-7e27
or wa it|61|a-8d-6e23
or when|68|g6
or you|68|
oral|68|a-4d-4e10
orchard|58|d12
order|45|a9b7c-4d-7e-4f-5h-4
order ,|68|d4
order i|65|a9
order the|68|a6
order to|65|e5
organ|48|a7c-4d-7e5f-5
organ i|68|
origin|51|a17d-10e-12
orthopaed|63|a-5b8
other|28|b-4d-8e40f-4g-17h-11
other candid|58|a-8b-6d-5e30
other compani|68|a4c12e-5
other dai|68|a12e-6
other fella|61|a-5e16
other gui|68|a-9e21
other half|68|a6e-4
other i|63|b7d-5
other interview|68|a8
other job|65|
other ladi|68|a-4b8d-4
other on|61|a-9b-5d4e23
other peopl|61|a5d10e-5
other person|65|a-4b-5e15
other question|61|b7e-4
other school|68|a14e-9
other side|56|a-8b-9d24f14
other side of|58|a-8b-8d26e-6f15
other than|63|b-4d21
other to|68|e-4
other two|68|
other wai|68|e9
otherwis|49|b-6d11e9f-5
otherwis i|63|a10e-4
otherwis i am|65|a9e-4
oti|68|a9
ought|54|a-5e12
ought to|54|a-5e12
ought to be|65|e7
ought to have|68|e8
our|25|a-29b-6c8d79e-35f10g-17
our call|65|a-8f12
our chat|56|a-8b-4c15e-7h8
our chat on|65|d-10f7
our convers|54|b-5d13e-5f5
our convers and|68|
our convers i|68|a4
our discuss|61|a5b-6h9
our first|65|d15
our hour|68|a18d-4e-6
our interview|52|a-23c5d12e-6f15
our interview wa|68|a-4b8d12
our littl|68|b-7d15f4
our meet|52|a-11b10c7
our own|63|b4e-4
our second|65|a-15b5d-4h16
our talk|46|a-7c12
our talk ,|68|
our talk about|61|b-6c13e10f-5
our talk of|68|b9
our talk on|65|d-4f8
our ward|65|a4b-4d7
ourselv|63|a9e-6
out|19|a7b-17c-4d12e4h17
out $|56|a-15b5d-4g8h17
out ,|49|c11d-5
out , and|68|
out , i|68|c8d-6
out , so|68|a-8b4e14
out ?|55|a-11b12c5d5e-9g-4
out ? $|68|b-4c9e-4
out ? i|68|a-5b7
out a|68|a6d-4e-5h13
out about|60|a9e-7
out and|54|a13d-6e10
out and the|68|a5d-4e5
out at|60|b-5d-8e7f7
out by|56|a-5d26e-7
out by the|65|a-5d12e-4
out for|58|a-12b-4d8e16g5
out i|49|d-8e12h7
out i have|63|b-5d6e10
out i would|61|d-6e11
out if|63|b-4g4
out if you|65|d4g4
out in|46|a12b-5d11e-4f-4h-5
out in the|58|a5b-5c8d-9
out last|68|d16f-4
out loud|61|b-4h11
out my|58|a-6d7
out of|34|a12b-9c4d5f5g-4h-10
out of a|58|a5d-6
out of hour|68|
out of it|63|e-6f8
out of my|63|c4d-8e6
out of the|50|a-18b-4c4d14f12g6h-4
out on|50|b4c-4f-4h5
out on the|60|b9d-7e-4
out that|61|a13d-5e-6
out the|52|a-16b-5h32
out there|61|a-7b4d5e12
out to|47|b4d-6f-4
out to be|58|a4d-4
out to the|57|a6d-6
out what|68|d22h-5
out whether|68|b-7e7g13
out which|68|a5b-4c15d-4e-7
out with|60|a11d-4e-4
out yet|68|a4b-6d23
out you|68|a-6d9
out your|68|a-4b7d-5e9
outag|65|a10d-4
outcom|49|a-16c-4d-10e32f-7g13
outcom i|68|b4e8
outcom of|63|a-6b6e8f-4g11
outcom of the|65|a-6b5e9f-4g12
outfit|60|d8e-5
outlin|63|e-4f-4h15
outpati|68|a5
outsid|48|c16d-11g-4h-4
outsid ,|68|a-4c11
outsid the|68|a5d-8e-4f10
oven|55|a-9b6d10e-4
over|25|a24b-12d19e-6f-10g-4h-9
over $|65|b14d-9e-6
over ,|55|d8e-8
over , and|68|
over 0|68|c16d-11
over ?|65|a-8e7g18
over a|54|c7d12e4f-7
over and|63|a-10b7d5
over at|63|d9e-4
over at the|63|d9e-4
over for|63|a5d-5
over four|68|
over it|56|a-5d-6e10
over lunch|65|b-4c10d11e-7
over my|60|a-6b-4c-5e14f4
over on|68|a4d-4
over that|63|a-6b-4d18
over the|38|a19b-12c-9d15e-8f-5g-7h5
over the moon|57|a8d-6e-8
over the whole|68|a6b4d-6e-4
over there|65|a-7b-5d5e6f10
over three|65|a5
over three year|68|
over to|54|b-7c8d4e-8
over to the|68|d6
over to you|68|c6d-4
over what|63|d-4g14
over what you|68|g16
over whether|63|a9d5e-11
over whether a|68|a9e-9
over your|68|a7
overdu|63|b-5d6e-4h10
overhead|68|d-5f7
overnight|60|a13d-4e-7
overqualifi|68|a-7b-4d-6e31
overtim|63|a10b-8g7
ow|44|a-17d43e4g-5h-6
ow me|61|a-10b4e16
ow me that|68|a-9e20
ow to|68|b-4d12
ow you|52|a-12b-8d41e-11f8h-4
ow you a|65|a-6c6d15e-4
ow you for|65|d19e-5
ow you thank|68|d-7f7
owl|68|a-4b5d7e-6
own|26|a18b-5d17f-12g-16h-7
own ,|57|a10b-6c7e-6
own a|68|a4
own car|68|e5
own hand|63|e-4
own pocket|68|a6b5d-4e-4
own tool|68|
own two|65|a9e-6
own up|68|a8
own work|68|a-5h12
owner|47|a11c4d6e-8f-6g-5
owner is|68|b4
owt|65|d-5e11
oxygen|65|d6
oyelaran|65|a7d-4e-5
p|68|e8
pace|61|a8d-4e-7
pack|51|a11b-4e-9h4
packag|57|a8b-5d12e-9
packet|68|
paediatr|57|a9e-6
paediatr first|61|a10d-4e-4
paediatr first aid|61|a10d-4e-4
page|36|a-9b-15c-10d13e6f-7g-8h48
page $|68|a-11b-5e27f7
page ,|55|b9d-8e-7h7
page , and|63|b6d-6e-9h9
page 0|63|b-5e-6h14
page and|63|e-4
page i|63|d13
page in|68|b-4h9
page of|68|d-7e17
page the|68|d-4h10
page two|65|h7
page two of|68|a6
pager|68|a7e-5
pai|40|a10b-5d24e-4f-7g-7h-5
pai ,|61|b-7d15
pai 0|68|a4b4d-4
pai and|68|
pai for|65|b-4d7e8
pai scale|65|
pai the|63|a6e-4
pai to|68|a-8b12e5
paid|43|a17b-6c-6d16e-19f-7h-4
paid for|57|a-5b6d8e-8g4
paid for the|68|g7
paid me|68|a10d-4
pain|65|b4
paint|46|a16b9c-5e-10f-5g-7h-5
paint on|65|a-6b11d7e4g-5
paint the|65|
painter|68|a8
pair|47|a5b-7c-4d-7e14g-4
pair of|51|a-4b-7e20
pair of hand|57|d-8e15
pallet|68|a6
palli|65|b-4d10
palli care|68|
pan|60|a8b-5d11e-11
panel|34|c-7d-29e23f12h-10
panel ,|54|b-5d-8g13
panel , and|65|c-5e-7f9g18
panel for|49|a20b-9d-9f-4
panel for a|68|a5e-4
panel for the|61|a12b-7d-4e5
panel ha|68|a-6e13
panel i|63|b4e-4
panel on|68|a-7d-6e-6f18
panel wa|65|e8
panel want|68|d-4e-5
panel will|68|a-6b7
panel wish|68|
panel wish to|68|
panel would|68|e-4
panic|65|e-4
paper|33|a7b-6c-6d46e-4f-14g-8h-11
paper ,|54|a-5d25e-7
paper , and|65|a-5d15
paper and|55|a4e-8
paper for|68|d-4e8
paper i|56|b5d-7
paper in|68|d4
paper on|60|a-5c8e9
paper on the|68|a-6b7d-5e10
paper that|68|a-4b-4d22
paper to|68|a8e-7
paper you|68|a-5d15e-5
paperwork|61|a5e-6
paragraph|61|a-14d-4e26
paragraph of|68|a-9e12
paraleg|60|b6e-5f7
parcel|57|e-7h16
parcel hub|68|d5
parent|48|a6c-4d7e-9g-4
parent even|68|a4
parget|68|a4b-5d11
parish|54|d-4e-5h10
parish regist|68|a9b-5e-4
park|44|a10c-5d12e-15g-5h-6
park i|68|
parlor|63|a6d-4
parrot|57|a17b-5d-7e-4
parrot in|68|a8e-4
part|32|a-5c7d-12f6g-12
part ,|56|a-14d-6e8f6h7
part about|68|a6
part i|61|a9b-7c6d-6
part in|68|a-5b8d4e-5
part is|68|
part of|39|a14b-6c-7d-12e-6f7g-6h-6
part of it|61|a-7d-4f9
part of my|63|d-4
part of the|49|a8b-8c-4e6h-4
part of thi|68|a6
part of your|58|a9b-5e-5
part time|61|a-7c20d6f-4
part you|68|a-4b8d-4
parti|60|d10e-5
particular|57|a8b-6
particular the|68|a5
particularli|65|a6
particularli the|68|e5
partli|68|
partner|52|a17b-12e-9h5
pass|30|a-18b24c8d24e-22g-8
pass !|68|d21e-8
pass ,|58|b11d-7e-8h14
pass and|68|b5
pass by|61|a-6b8d-7g12
pass in|68|b4d-6
pass it|58|c9d-4e-8
pass it on|68|a8
pass my|48|a-11b4c-5d19f13g-5h-4
pass on|53|b5c6d-8f4
pass on my|61|a-4b10c8d-8e-6
pass the|52|a-15b19c4d15e-14f-5
pass through|65|d18e-4
pass you|65|a-5b9
pass your|65|a-4d9e-5
passeng|57|b4d-9e8
passion|61|c10d12e-8f-5
password|63|a4d4
password ,|68|a5
past|43|a4b12d-26e-6f6g-6h6
past six|61|a6d-7f4
past the|55|a7c5e-8
pastor|61|b7e-6
pastor and|65|
pastri|58|a5b6d-6e-8
patch|65|a7d-6e-4
patent|65|b-4e-7f17
path|65|d-4f5
patienc|44|a18b4c-5e-15f-5g6h-5
patienc i|61|a-6b6d13e-8
patienc is|68|b6
patienc with|55|a7b-4d-5e-6g14
patienc with my|60|a5b-4d-4e-7g17
patient|40|a10c-7e-16f7g-6
patient ,|55|a6b6f-4
patient and|68|
patient on|68|d-5h14
patient with|60|a7e-5
patient with me|68|a6b-4
pattern|61|e-4h10
paus|68|a-6e4g8
payabl|63|a4c8d-4
payment|58|a13d4e-7
payrol|53|a13b-5d-5e-9
payrol for|61|a5
payrol for 0|65|a5
pdf|63|b-4e-7h25
peac|58|d4e4
peak|68|b5
pear|63|
peel|65|b9d-5e-5
pen|56|a-4e6
pencil|61|a-4d-7e4h14
penni|63|e-7
pension|49|a12b-5c-4d5e-12f4
peopl|26|a26b-28c26d26e-24g-11h-11
peopl ,|54|e-4f7
peopl , and|68|b-4d-5f10
peopl ?|56|d-5e-6g12
peopl ? $|68|a7
peopl ? i|63|a-7b6
peopl about|68|
peopl and|65|b6
peopl ar|68|d10
peopl at|61|d16
peopl at the|68|d4
peopl befor|68|b-6c16e-4
peopl for|61|
peopl i|51|a10b-8c5e-9f7h-4
peopl i am|68|a5d-4
peopl in|55|a-5b-8c18d-5e4f4
peopl know|63|b4e-4
peopl know ?|65|b5
peopl leav|63|a9d-4e-4
peopl like|68|a-5c10e5
peopl on|58|a4c18e-7f-5
peopl on a|68|a-5c22d-8
peopl to|58|a7d-7f7
peopl want|68|
peopl were|65|d15e-6
peopl who|48|a13b-9c-5d15e-15f8
peopl with|63|a-4d6
per|46|a34b-12d-7e-17f-5h-4
per cent|51|a24b-7d-11e-9
per cent ,|68|a7d-4
per cent i|68|
percent|46|a18c-4e-12f-6h-4
percent of|63|d7
percent on|65|d4
perfect|61|a5
perfectli|65|b5d-6
perform|68|e9
perhap|44|a-9b14e9g-4h-5
perhap i|68|a-8d-5e24
perhap it|68|a-4b12d-4e-6
perhap you|61|a-6b10f9
period|58|a4d-4e6
permiss|65|b-5d4e-5h16
permit|51|d5h-4
person|33|a-25b-14e58f12g-6
person ,|65|a8d-7
person and|63|d-5e6
person i|60|b9d12e-9
person on|68|
person the|68|a-8d9e10
person to|65|b-5c9d-9f10
person who|52|b-8c5d16e4f-4g4
person with|63|a-5d-6e11f5
person you|63|b-7e23
personnel|63|b9e-6
personnel offic|68|b9e-5
persuad|65|e4
perth|65|b-8c9e9
petrol|68|b-4e20
pharmaci|53|c5d7e-9
pharmaci technician|68|a7b-5
pharmacist|60|a-5b7d-7e4
phase|65|
phlebotomist|68|b4
phone|28|a9b4d-18e4f-7g4
phone $|57|a-5d-8e-8h30
phone ,|53|a11b9d-10e-8f-4g-4
phone all|68|
phone and|63|a6e-6
phone at|63|a4b12d-5e-6
phone call|52|a-8d-6e28g-4
phone call ,|65|a-6e9
phone for|61|a5b8e-6
phone i|63|d5
phone in|63|a5e-6
phone is|58|a7d5f-4
phone me|68|a4
phone most|68|d-4e4
phone number|63|b-8d14e8
phone on|65|a-5b7d-4
phone or|68|c11d-5
phone to|68|a7b-4e-4g13
phone went|68|e6
phonic|63|b-4d5e6
photo|46|a4b-10d16e-20f-6h20
photo of|53|a8b-7c5d8e-10f-4h4
photo of the|61|a8b-6e-4h8
photocopi|68|a10e-4
photograph|50|a6c-4d7f-4h7
photograph ,|65|b5d6
photograph of|65|b-4d-4h15
phrase|68|a-7b9d-4e8
physic|63|
pi|68|a7b-4
piano|55|a11d17e-12
pick|36|a-16b13c8d-18e-13f-7g49
pick $|68|b5d-5
pick ?|63|d11e-5f-4
pick him|68|e11
pick me|63|a7
pick out|68|a6b-4d-4
pick somebodi|68|g4
pick someon|68|b5e-6g19
pick the|61|a-7d-5f12h8
pick up|48|a-11b5d-6e-9f-4g55
pick up the|63|a7b-6e-5g19
pick your|68|a-7b-6c24d5f-5
picker|68|a4
pictur|42|e-18g-6h22
pictur of|52|b4d-6e-8f4
pictur of the|57|d-5e-4f6
pictur of your|68|b7
pictur the|68|a7
pictur your|68|b4
pictur your is|68|b4
pie|60|a-9b-4d15f6
pie ,|68|d-4e8
piec|49|a-8d17e-4f-6h16
piec of|68|d-6h11
piec on|68|a-7c4d29e-6
pier|68|a4e-5
pig|65|a7e-6
pigeon|63|d13e-4
pile|60|b6d-7
pillai|68|
pilot|61|a16b-4c5d-9e-9
pin|54|d13e-5f-4
pin up|65|
pink|63|
pint|60|b-8d36e-7
pipe|58|c4e-7
pipelin|61|a-4b7c5e-6
pit|65|a-6d-4e-5f10
pitch|65|a-4b-6d-5e19g7
piti|56|a-10d-10e30
piti ,|63|a-7d-6e24
piti , but|68|a-4d-5e20
pizza|68|a4
place|29|b11c8e-9f-10g-15h-8
place $|65|a13d-4e-5
place ,|52|a-7d16e-4h6
place , and|58|a-7d13
place ?|65|a-11b9c13d-4e-4
place and|68|b6
place at|61|a-11b12d4e-4
place at the|65|a-6b4d4
place by|68|d5e-4
place do|68|a-6e17
place for|61|b-4d4e6
place i|50|a10d-6e-4
place i am|68|a5
place i would|63|a9
place in|57|a-4b9d11e-10g-4
place like|68|c11d-4
place like your|68|c11d-4
place on|58|
place on the|68|a8d-4
place that|68|
place to|60|b-4d8e5
place where|60|a10b-6d9e-5
place where i|68|d10
place with|65|b-4f5
place would|63|a-5b9d-9
place would be|65|b7d-9
placement|58|a7b-7c12d-8e4
plai|45|a-6c-5e25g-4h-4
plai ,|63|e12
plai the|68|a-4d5e6
plai to|63|e9
plai to you|68|e6
plain|61|a-8b5d-5h13
plainli|61|a12d-8e-5
plan|34|a-9d21e-19f-6g-5h26
plan $|68|a-6c10d-4e11
plan ,|63|b4
plan ?|68|
plan and|68|a4d-5e4
plan for|49|b-6d-6h24
plan for the|54|a7b-7h5
plan i|68|a-5b-4d8h14
plan the|63|a-9f10
plan to|58|a-7b8d4e-6
plane|60|a11b4d-9e-5
plank|65|a10d-4
planner|61|c-4d18e-8
planner job|65|a-5d14e-4
plant|43|a4b-9d4e-7g-4h9
plant ,|68|a-8c6d-5e10
plant i|61|b-4d9e-6f10
plant in|68|d7
plant on|68|c7
plaster|60|b6d-6
plaster on|68|b5
plastic|65|a9e-7
plate|54|a10d-8e5
platform|65|a-4b7d-5e10
player|65|a10d-6
pleas|24|a4b9c-16d-29e9h8
pleas ,|51|b8d-14e14g-4
pleas , i|65|a10b-5
pleas ?|63|a-8b9d-4e-4g9
pleas accept|57|b-6d5e-15f19
pleas accept my|58|b-5d6e-5f8
pleas ask|68|e13
pleas be|68|a-7b5e8
pleas call|61|e-4g5
pleas call me|61|e-4g5
pleas do|47|a10b5c-4d-13e-7h-4
pleas do not|50|a10b6d-7e-14
pleas feel|61|e-5f5
pleas feel free|63|e-4f5
pleas find|60|a5b-7d-7h21
pleas forgiv|68|a6e-4
pleas give|68|b5e-5
pleas i|68|b4
pleas if|68|b-4e4g17
pleas keep|60|a-13d-7e15h16
pleas let|52|a11b4d-4e-6g-5
pleas let me|52|a12e-5g-4
pleas me|53|a9d-8e-10f11
pleas me greatli|68|a5
pleas me more|61|a9d-4e-4
pleas pass|61|a11e-9
pleas pass on|68|e-7
pleas read|68|a-4b8d-4
pleas read thi|68|a-4b8d-4
pleas take|65|a-10b5e17
pleas tell|51|a7d-8
pleas tell me|52|a8d-8g-4
pleas thank|63|a4d-4
pleas thank the|68|
pleas think|56|a-13b-5c9d4e19
pleas think of|61|b-4c11d-4
pleas to|44|a8b-5c-6d-5f5g-4h-4
pleas to be|60|a10b-4d-6e-6
pleas to do|65|d-4e13
pleas to have|68|a-5d-4e5f5
pleas to hear|63|b-4d17
pleas to join|68|f6
pleasant|52|a11d-9e-5f5
pleasur|40|a10b10d-22e-12g8h-6
pleasur $|65|b7
pleasur ,|63|a10d-6e-5
pleasur , and|68|a5d-4e-4
pleasur meet|68|
pleasur meet you|68|
pleasur my|65|b4d-4
pleasur of|65|a-8e9f8
pleasur of meet|68|a-8e9f8
pleasur to|48|a10c-4d-12e-11g13
pleasur to hear|63|a4b5d-6e-4
pleasur to meet|58|e-5f4
plenti|55|a5c4d5e-5f-4
plenti of|61|d16e-8
plough|68|a-6e6
plu|56|a-5b6d11e-12f8g-7
plu the|68|b9d4e-8g-4
plum|63|b6d-6
plumb|63|d11
plumber|60|d8e-6g16
pm|68|a4
po|54|d4f6
po ,|60|e4
po for|65|e-7f9
po for the|68|a-5e-6f13
pocket|61|a8b8d-9e-7
podcast|68|a-9d-6f18
poem|68|d-4e4
point|37|a-11b-10e37g-7h4
point ,|57|a10b-7d-5
point , i|65|a6
point about|60|a11b-8e-5
point me|61|a-8b-6c11d5f7
point me to|68|a-9c13d-5f8
point on|68|e6
point out|60|a-7e23
point that|61|
point you|68|a-6b-4d-4e-4h22
pointer|61|a-9b-8d-5e49
poke|65|b4d7e-7
poke around|68|a4d9e-7
pole|65|d4
polic|63|
polici|54|b-7c20e-11f-4h7
polish|56|c8d-5f4
polish ,|65|d4
polit|53|a-12d7e21
polytunnel|68|a13b-4e-6
pool|50|a-6b14c-4e7f8g-4
pool ,|68|a8b-4
poor|60|a7d-7e-5
pop|57|b5d8e-5
pop in|68|
port|53|a-7b-4c14d-4e-11f10
portal|57|a-8b11d-8e16
porter|48|a-5d-11g22
porter job|63|a-11b6d-7f8g16
portfolio|51|a10c7d-5e-7f-4h8
portfolio ,|65|d4e-9h14
portfolio wa|68|a7e-4
porto|63|c10
portugues|68|a-8f10
posit|29|a11b34c-9d-37e-22f-14h-10
posit ,|57|a-7b14e-7
posit , interview|68|a-8b9
posit and|61|a4b-5g5
posit at|60|a-15b18d-5e-5
posit at the|63|a-10b12d-4
posit come|68|a-5e7
posit ha|65|a-5e9
posit ha been|68|a-8e11
posit i|43|a23b-7c-4d-11e-7g-5h-4
posit i am|65|a4
posit i enjoi|68|
posit i have|65|a-4e7
posit i wa|58|a7d-4
posit i would|68|f7
posit in|65|a-5b10d-5e-4
posit in the|68|b6
posit is|56|a6d-5e-6
posit is on|68|a4
posit it|65|b4
posit it wa|68|
posit of|50|b10c-4d-6f-4
posit on|65|a-4g7
posit pleas|63|e-5
posit pleas let|68|a5
posit the|68|a4
posit you|68|e9
possess|65|a10b-5e-4
possibl|46|a-5b7c-4d-9e17g-4h-4
possibl of|60|a6e-4f-4
possibl of join|65|
possibl of work|68|
possibl to|56|a-10b7d-5e15
post|25|a-19b41c-19d-13e-19h-12
post $|57|a-9b9d6e-6f9
post ,|51|a-6b5d-7h6
post , so|68|a-4d-4h10
post ?|57|a-13b23d-7e-8
post ? i|68|a-6b10d-4e-4
post and|65|b-7d14g13
post and i|65|b-7d14g13
post as|63|a-6b10d-10e-6f9
post at|65|a-5e7
post at the|68|a-4d4e8
post come|63|a-7d12e5
post come up|63|a-7d12e5
post for|68|d10
post ha|60|b9d-11e-5
post i|46|a5c-4d-7g12h-4
post i am|63|b-6d4e5g10
post i would|63|a5d-4e-5
post in|56|a-5b8
post in the|68|a-5b9e-4
post is|52|a-5b16e-12
post is still|68|
post it|61|a5d5
post it wa|68|a6
post my|68|
post of|47|a-9b26c-5d-12e-9f-4g-5
post on|58|a-6b-5f16
post on the|68|d10
post still|68|a-6b8
post the|58|a11b-7d-4f7
post we|68|b5
post would|63|a5d-6
postcard|60|a-8b14d6e-8
poster|63|a-6c8d19e-8
postman|68|b7e-7
postpon|68|a-7d12
pot|54|a18b-6e-4
potato|63|a7b-5e7
pound|57|a12b-8d5
pour|57|a16d-7e-8
power|56|a7b4d-7e-5
practic|41|a4c-7f-5g6h-4
practic and|68|b4
practic in|63|a5b-4d5e-4
practic is|63|a5b-6d8
practic manag|68|a-4g16
practic test|65|a-6e9
practiz|52|a-7d-6e27g-5
prai|51|a-6c5d-4e19h4
prai for|60|a-9b-4d5e13h7
prai the|65|
prairi|68|b-4d-4e-4f10
prais|60|a11d-7e-6
precis|61|a7d-4e-6
prefer|54|a-6b4d-6e6
prefer to|68|a5
premium|68|a6d4e-4
prep|65|a-4b10
prepar|48|b-6c4d-12e18f-5h10
prepar a|68|e-5h18
prepar for|65|a-8c11e6
prepar me|68|a11
prepar the|68|a5
prescrib|68|a5b-5d8e-4
prescript|68|
present|34|a5b4d-28e8f-12g12
present ,|58|a-9b10e6
present branch|68|a7d-4
present compani|60|a-4b6d-4h7
present firm|61|d-4
present myself|60|a7b-4c10d-6e-4
present place|68|
present statu|68|b-5g16
present statu of|68|b-5g16
press|45|a9c-5e-13f-6g-5h18
press ,|63|a-5e6h15
press that|68|a5
press you|68|b5
pressur|58|d11
pretend|50|a-5b-8d-4e30
pretend i|60|a-6e11
pretend otherwis|65|a-7e20
pretti|65|a11b-5
price|45|b-12d6g-4h13
price ,|68|a7e-4
price a|68|a5c10
price list|65|a-4b-5d9e-5h16
price the|68|a-4d-6e10h10
primari|65|b-4d11
princip|57|a4b5d-6e-5
print|49|a6b-4d-4e-11h20
print ,|65|a5
print the|68|d10e-5
printer|52|c-4d13f4
privat|63|b8d-4e-8
privileg|58|a13d-6e-8
privileg to|65|
priya|65|
priyanka|65|a-4
prize|65|a21d-13e-4
probabl|58|a4b-7d20e-4
probat|63|a14d-4e-7
problem|46|b-8d-23e12g4h10
problem ,|60|b-6c5d-15e8f6g9
problem , and|68|c7d-13f9
problem i|65|d-5h10
problem with|65|b-4e10
problem with the|68|b-4e11
procedur|58|d-5e-8
process|47|a-4b5c4d-13e4f-5h7
process ,|68|
process i|68|e6
process is|65|a-6b9e-4
procur|61|a4d-6f8
produc|60|e-7
product|63|a15b-4d-4
product and|68|a13d-4
profession|57|a-5b-8c7d8f4
professor|57|a-5c11d-8e11
profil|57|a-11b-10c-4d-14e19f32
program|46|b-10c11d26e-9f-9g-4
program ,|65|b-4d17e-6
program for|65|a8d7e-7
progress|58|a-6b10d-7
project|44|a4b-10c-5f10g-4h16
project $|65|a-8b-4d6e-12h27
project ,|68|a7d-4e-4
project i|65|d-6e7h6
project wa|68|a6d5e-4
projector|63|d10e-4
promis|45|a-19b6c5d15e-12f11g-7h9
promis $|68|a-5d-9e-7f21
promis ,|68|b-4c9d-5e-4f5
promis i|68|a5
promis to|58|a-11b-9d42e6
promis you|68|a-7d9
promot|60|b-4d15
promptli|63|a-11e24
proof|58|a8d-4e-5
proofread|65|a-8c6d7e-4
proper|51|a9d-7e-11h5
proper thank|68|a15e-5
proper thank you|68|a15e-5
properli|49|a-13b-4d19e4g7
properli ,|68|a-4d-9f8g13
properli for|63|a-8d20e-4
properli for the|68|a-5d17
properli thank|68|d13
properli thank you|68|d13
properti|56|a7e-4
propos|58|b4d-9e9
propos ,|68|a-9b7d-7e13
prosper|65|a-7b-5d-5e25
protect|65|a9d-4e-5
protocol|68|a7
proud|43|a21b-8c-4d9e-14h-5
proud of|61|a17b-5d-5e-7
proud of it|68|a12b-4d-4e-5
proud to|47|a19b-5d-4e-6f-4h-4
proud to be|65|b4
proud to have|68|d8
proud to wear|60|a14b-4d-4e-6
proud to work|65|
prove|57|a9d-6e-4
prove it|68|a9d-4
proven|68|a5
provid|60|a4d-4
provinc|68|d9
pruitt|68|d-6
prune|65|d4e6
pub|63|a7b-4e-6
public|42|a4b-4d20e-21f-7g-4h15
public ,|68|a-12d7h10
public and|68|h9
public inquiri|68|a10b-4e-6
public on|68|b-4d14
publish|43|a4b-11d25e-6g-4h-6
publish ,|68|a-5b-5c9d18e-5
publish the|68|a-4d14
pull|49|a6b-10c-6d17e10f-6
pull out|68|
pull the|68|a6
pump|47|a13f-6g-4h-4
pump and|65|a6e-4
pump in|65|a12e-6
punctual|61|a16e-10
punctual and|68|a5e-5
pune|61|a4b-5c-4e-6f11
pupil|58|d-6e5h12
pupil i|68|e-5h15
purchas|65|a7b-6e8
pure|60|a12b-7c6e-6
purpos|68|
push|54|b12c6d-7e-11f-4
put|29|a13b-13c-10e15f-9g5
put a|56|a8d-5e-8f4
put at|68|d-5e6
put at the|68|d-5e6
put in|52|a4b-4c-4e6f4h-4
put in a|68|f9
put in the|65|d6e-4
put it|54|a-5b-8e24g14
put it in|63|a-8b-4d-5e23g17
put me|48|a5c7d-8f-5g5h-4
put me down|63|a8b-4d-6
put me off|68|a6
put me on|60|b13d5e-6g-4
put my|53|b-4d15f-4h6
put my name|63|a8d7
put on|58|a4b-5d-7e14
put the|50|b-5c-4d8e-4f-5h6
put to|68|a-4b4
put togeth|58|b6e-4h9
put you|63|d9e7
puzzl|55|a12b-6d-7e8
puzzl i|68|a5b-5e10
puzzl with|68|a4
python|65|a4
q|68|b7e-5g-4
quai|68|d-5e12
qualifi|53|a9d6e-9
qualifi ,|65|a5
qualiti|52|a8c-4d15e-13f-4
quantiti|65|a5b-4c8d-4
quarrel|61|a-8b-5d-5e20
quarrel with|65|a-10e23
quarri|68|a9d-4
quarter|44|a7e-9f-4h-4
quarter $|68|
quarter ,|63|a11b-5
quarter of|63|a-4b-6c11d18e-6
quarter of an|68|a-4b-4c12d6
quarter on|68|a8e-4
quartet|68|a-6b-5d16e8
queri|61|a5b-4d-7h10
question|29|a25b-9d-23e-18f8h-9
question $|58|a-6e-10g23
question ,|47|a11b-6c-4f-4g-4
question , and|61|a7b-4
question , i|68|a-6
question about|46|a7b-5c4d-12e-19f19h-6
question about how|63|a8b-5c9d-4e-4
question about the|65|e-4
question about what|68|e-4
question at|63|b7e-4
question at ani|68|b7
question by|68|c11e-4
question i|52|c8e-9
question i am|65|b4
question i have|63|c13e-6
question of|57|a9d-4e-7
question of the|65|a6
question on|53|a10b-12d-8e9f8
question whether|65|b5
question you|68|e9
queue|50|b-7c-4d8e9
queue for|68|a-5b-5d4e9f7
queue for the|68|a-5b-5d4e9f7
queue i|68|d12
quick|41|a-5d-10e5f-5g15h-6
quick answer|68|b-4e7
quick note|68|a6
quick note to|68|a6
quick on|60|a-7b12d-8f9g-4
quick on :|68|a-8b6f11g-4
quick thank|68|a6d-4
quicker|68|b10e-6
quickli|52|b-9e20
quickli ,|68|d-4e17
quiet|42|b5c-7d29e-7f-7g4h-6
quiet ,|61|a-6b9d-4e-7
quietli|65|a5
quit|45|b8d-7g-7h-4
quit see|68|d-4e10
quit someth|65|b14d-4e-8g-5
quit someth i|68|a5e-5
quit understand|63|
quiz|61|d8
quot|60|a9d-5
r|63|a5d-4
race|68|
rack|61|a7e-7
radar|65|a-4d22e-6
radiat|56|a-9b13c7e-7
radio|48|a12b-5c-4e-9h-4
radio ,|68|a8b-4d6e-4
radio for|68|a4
radio station|68|d-4
radiograph|68|d-4
rai|60|a4b-9e-4g12
rai ,|68|a-4b5
rail|57|a7b-5d9e-8
railwai|61|b-5c6d13e-5
rain|44|a4b-9d30e-16f-5g-5
rain $|63|a-15d22e-7h8
rain ,|60|b-5d16e-4
rain i|68|b6d-5
raini|58|a7b-5d4e-4
raini season|65|
rais|46|a17d-5e-11f-4g-4
rais ,|68|d10e-4
rais about|68|
rais it|68|b4e-5
ram|68|a4e-5f7
rambl|65|
ramp|63|b11d-7
ran|39|a14b-16d-14f11g5h-5
ran a|56|a9e-5
ran out|61|a-6b-8c8d-11e16f14
ran out of|63|a-6b-6c10d-10e19f4
ran the|52|a5d-7e-12f9g14
rang|54|a-7d-4e6f-7g24
rao|68|b-4d8
rare|54|a24b-9d-15f6
rare ,|68|a8d-6e5
rare to|65|a10
rate|42|a20b-5c-5d7e-18f-6h-5
rate ,|65|g7
rather|38|a11d-25e20f-7g-6h-6
rather be|63|c11d4e-4
rather have|68|a4
rather hear|68|e8
rather than|52|a-4b-4d-11e23
rather than leav|63|a-7d-4e20
rd|50|a-7b12c-5e-9g7
rd ,|63|g14
rd about|68|b5
rd about the|68|b5
re|60|a8b-6d-9e-8f16
reach|36|a-5b18c-8d-26e5g11h-7
reach a|63|
reach by|68|b7e-4
reach for|63|a8e-5
reach home|68|a11b-4e-4
reach me|50|a-16d-13e42f-4g18
reach me ,|68|a-4b-5e16
reach me at|65|a-7g23
reach me on|65|a-4b-4e12g4
reach on|68|e-5
reach out|58|d6e-5f6
reach you|68|b18d-14e-7
reach your|68|b5
reachabl|58|a10d-4e-4
read|26|a-13b-6c-4d44e24g-15h-5
read ,|63|a-7e9
read a|55|a-4d8
read about|55|b-4d26e-11
read all|65|c5d-5
read aloud|63|a7b-4d-4
read i|56|a-5d5e17
read i have|68|e10
read in|60|a4b4e-6
read in the|63|b6d-5e-4
read it|54|b-6e10f7h-4
read my|61|a17b-4d-5e-8
read out|68|d6
read room|68|a6b-4e5
read that|63|b10d4f-4
read the|46|c-5d20g-5h-5
read thi|63|a-6b17d-7e-7
read thi as|65|a-5b9d-5e-4
read to|65|a4d-4
read up|65|c8d-4
read up on|65|c8d-4
read with|68|d5
read your|48|a-25b-16e54f10h-5
read your email|65|a-4d-5e14
read your letter|68|e17
read your messag|63|a-7b-5d-5e26
reader|63|b-4d8e-5
readi|42|a19c-5d-14e-17f-6h8
readi and|63|a4e4
readi and i|68|a5e-4
readi for|60|a5b6d-4e-5
readi to|53|a18d-8e-8
readi whenev|68|
real|43|a11b-13c4d5e5f-6g-5
real pleasur|65|a5
realiz|58|b10c-4d-8e-12g10
realiz that|65|a-5b14d-4e-8
realli|32|a28c-6d-28e-12f7g-7h-10
realli appreci|63|a5d-4e-4
realli do|65|b8d-5
realli do want|68|
realli enjoi|52|b4d-7e-14f12
realli enjoi learn|68|
realli enjoi our|68|
realli good|61|a5d-5
realli hope|58|a6b-4d-6e-6f7
realli hope to|65|f8
realli like|52|a14c-6d-9e12f-4
realli like the|63|a10b-5e-6
realli like to|61|a5e-5
realli need|68|d8
realli want|58|a12d-4e-9
realli want thi|65|a12e-8
realli want to|68|
reason|44|a-14b-18c-5d16e52f-7h4
reason ,|61|a-6b-7d6e19
reason and|68|a-7e13
reason for|65|a-5b-8d33e-6g7
reason i|58|a13b5e-14g-4
reason you|68|a-6d-4e21
rebuild|68|a7
rebuild the|68|a7
rebuilt|65|a6
rebuilt the|65|a6
recal|50|a-12c8d8e5
recal ,|68|a-5b-7c11e16
recal my|68|a-4d-4e5
recal that|63|c4d8e-6
recal that we|68|c5d10e-5
receipt|61|d-5e11h5
receiv|41|a15b-7d-18e22f-8g-5h-7
receiv me|50|a21d-9e-13
receiv me on|58|e-7
receiv your|58|b-4d-10e18
recent|61|a4c10d-8f-7
recept|43|a16d-19e-16f5g7h-5
recept ,|68|b5c8d-6
recept at|65|a10e-4
recept in|68|a8
receptionist|56|a-7d-8e15f8
recip|55|a-11b5c4d6e-10h20
reckon|47|a5c-4d-5e-5f5g-5h-4
reckon i|60|d-6e9
reckon the|65|b6e-4
reckon you|65|
recogn|63|b-6e14
recommend|53|a-13b-7c15d23e-11f6g-4h-4
recommend ,|61|a-4d23e-6
recommend , and|68|a-7b4d15
reconcil|61|d-4e-5h8
reconcili|65|a8e-7
reconsid|61|a-10b-7d-5e39
reconsid ,|63|a-10b-5e27
record|41|a24c-6d-11e-16f-9g-5h15
record ,|58|a-7b25d-6
record , i|68|a-4b4e4
record and|63|a7d-5
record clerk|68|a7b-4
record for|68|a5
record i|65|a7b-4e9
record i would|68|a4e11
record my|65|a9b-5
record of|65|a5
record the|68|b-4e-5h18
recov|65|a6e-7
recoveri|65|b7e-5
recruit|60|a-7b14d-4e-6
red|49|a-8b13e-13f5
red ,|68|a5b-4
redo|61|
redo the|65|
redraw|68|
redund|65|c12e-4
reel|63|d-7e4h15
refer|38|a5b17c-7d-10e-28h-7
refer ,|68|
refer and|68|a5
refer ar|63|b5
refer from|60|a11d-4e-4
refer number|68|b-10g16
refer to|55|a-10b17d4e-10
refer to my|58|a-7b12d6e-8
refer to the|68|a-4b6
refer would|68|b5
refere|52|a10b8d-10e7f-4h-4
refere ar|65|b8
refit|65|a-7d5e17
reflect|65|a5
refresh|61|e-6f4
refund|68|a6d-4
refus|54|b-5d-7e24
refus to|63|e6
regard|41|a-16b18c-7d27e4g-5h-10
regard the|49|a-7b16d-10e4
regard to|54|a-8b-6c-4d53e4f-6h-7
regard to the|58|a-6d24e10f-4
regard your|68|a4
regardless|65|e11
region|49|b5c6d-8
regist|49|a28b-8d-9e-12h-4
regist ,|68|a12b-6e-4
registr|65|a12e-4
registrar|63|
registri|65|a4b4d-4e-5
regret|58|b-6d-4e21
regul|54|a5c7d12e-11f-4
regular|63|a4d7e-5
rehab|63|d-4f6
rehab ,|68|
reinsur|63|a-4b-4c13d-12f7
reject|54|a6b-5d-7e20f-4
relax|65|a14b-4
releas|61|a-5d-7h13
relief|61|d-6e4
relish|65|b8d-6
remain|38|a-5b33c-7d-9e-22f-5g-8h-6
remain a|68|
remain at|65|d-5e6
remain eager|65|a-7b11
remain eager to|65|a-7b11
remain interest|68|a4
remain keen|68|
remain my|65|b5d-4e-4
remain thank|63|a-6b4d5e-4
remain thank for|68|a-7d7
remain the|63|a-6b13d-5e-5
remain veri|56|b4e-4
remain veri interest|61|a-7b8
remark|48|a11b-9c5d-9e-5
remark about|68|e9
remark that|54|a19b-9c7d-10e-10
remark that a|65|a6
remark that the|65|a10b-4e-5
rememb|37|a-24b4d96e-15f-14g-10h-9
rememb ,|65|a-4b12d-4e-5
rememb how|68|a-5b-4d34e-6
rememb me|51|a-13b-15c9d54e-5f-6
rememb me ,|61|a-7b-5c-5d34e-4
rememb me from|65|b-6c11d11e-8
rememb our|65|d16e-5
rememb that|68|a-4d7
rememb the|58|a-4b9d7e-6
rememb what|68|b6
rememb you|60|a-4c4d16e-8
remind|53|b5d12e-9
remind me|58|d19e-7
remind me of|65|a4b-4d11e-4
remov|65|a5e-4
renew|48|a12b11c-4e-10f-7g-4
renew in|65|a10b-6d5
rent|56|a8d4e-9
rent is|65|a4b4e-6
rent is due|68|b5e-5
reorgan|63|b-4d12e-4
rep|65|a6d-4
repair|49|a4b6d-8e-6g-4h4
repair ,|68|b7
repair i|68|d-10f11
repeat|56|d4e8
repeat the|68|d-4e12
replac|61|
replac the|68|a5
repli|43|a-21b6d-11e46g-6h6
repli ,|65|c5d-6e16
repli by|68|e-6
repli to|65|b5d-4e-7f9
report|37|a10b-9d18e-11f-4g-7
report ,|60|b-6d15e-4
report and|68|d5e-4
report ar|68|
report for|65|b5
report from|68|
report i|60|d-4
report on|60|c9d4
report on the|65|e6
report to|65|a11e-4
report with|68|d6
reput|68|a7b-4
request|48|a-16c-7d-18e-5f42g-6h-5
request $|65|a-8e13
request i|68|f5
request you|68|b5
request you to|68|b5
requir|49|a12b7d-9e-7f-4
requir ,|63|a9b-4e-5
requir , i|68|a5
rescu|54|a-6b9
research|60|f8
reserv|58|d-4e11
resid|48|a5c-4d-12e4g-4h8
resid $|68|a8
resid who|68|e-5h14
respect|46|a-9b-7d-8e49f-6g-4h-5
respect for|65|a4b-4e10
respect that|65|a8e-4
respect the|63|d-5e27
respons|60|e12
respons for|68|a4
rest|44|a5c-5d16f-6g-4h-5
rest $|65|d7e4
rest ,|68|a7d6e-7
rest i|68|d-5
rest of|55|d-5e11
rest of my|65|a-4b7e-4
rest of us|68|a-5b-4e20
restaur|58|b4e-5
restor|61|a-7b-5d18e15
restrict|63|a4
restrict fund|63|a4
restructur|63|a9d-6
result|40|a-18b17d-8e25f-7h-5
result ,|68|a-8d7e5
result ar|65|a4
result i|65|a-7c5d-6e20
result in|63|a4e-5
result will|63|e-6g9
result will be|68|b-5e-5g11
resum|54|a-4b-10d14e8f7
resum $|65|a4b-7d16
retail|56|a8b-7c14d-8e-4
retain|63|a-7b6c6d-5
retir|45|b-13c-6d66e-17f-5g-5h-6
retir ,|63|d15
retir in|68|d12
retir in june|68|d12
retold|68|
retrain|63|c10d-5e-4
retri|65|a8d-4
return|42|a6b11d-7e-4f-6g-5h-5
return desk|68|
return for|65|a5
return to|65|a4b-4
return with|65|e11
revers|61|a-6d5e5
review|53|d-6e6
revis|65|a7b-5c12e-8
rewrit|68|a6e-4
rewritten|68|e7
rewrot|68|a-9b4h14
ribbon|68|b-5d11
rid|68|
rid of|68|
rid of the|68|
riddl|68|a-6e8
ride|47|a14c-4d-7e-13g-4
ride along|58|a5d-4e-6
ride on|65|b4e-6
ride on the|68|b4e-4
rig|63|a10d-4e4
rigger|68|
right|30|a6b4c-10d-14e38f-7g-11h-7
right ,|53|a-4b5c-4d6e15g-4
right , i|68|a-8d6e12
right ?|68|b5e4
right about|63|a17d-4e-11
right about the|65|a13e-10
right and|68|a-4d7g7
right answer|68|e11
right awai|60|a8e-4
right by|63|a6d-8
right down|65|a6e-4
right down to|65|a6e-4
right for|68|d12
right i|65|a-4d10
right in|65|e9
right now|65|a-7d5h9
right place|65|
right that|52|b-8d-4e19f-4
right that i|60|a-12b-4c6e21
right that the|61|a10d-4e-4
right to|52|b6d-13f6
right to me|65|a8d-5
right up|68|b-4e19
right you|68|a-6b14
rightli|61|a6d5e-5
ring|34|a-11b-5c-4d-30g78h-10
ring $|63|a4
ring ,|68|a-8d-4e12
ring about|68|b-7d-4g23
ring back|68|a-10g18
ring everi|68|a7e-4
ring me|52|b10d-5e5g-4
ring me after|68|a5
ring me at|68|a-6b14e-4
ring me yourself|68|a-7e15
ring my|68|f9
ring rather|68|a-4e7
ring rather than|68|a-4e7
ring the|61|a-5b14d-4e-4
ring to|68|a-5b-8g25
ring you|68|b-6c19e-4
risk|63|e7
rival|61|b-6d23e-4
river|55|a12b-4d4
road|43|a9b5d-12e10f-7g-5h-5
road ,|60|a-9b6d-5e10
roadmap|65|e8
roadwork|68|
robot|55|b16e-8
rod|68|c7d-8
role|34|a-17b24c6d-35e-33f24g15h-10
role ,|63|b10e-6
role ?|68|b15e-10
role and|57|a7b-5e-6f5
role and i|68|a5
role and the|68|a5
role at|68|a-4b7
role i|49|b5c5d-7e-6g8
role i have|60|a-4b7d-6g13
role is|65|a4
role of|68|a12b-5
role still|68|b-4g24
roll|54|a12c5d-8e-9f-4
roman|68|
roof|41|a6c-6d6e-17f4g5h-6
roof $|61|a-9b-4d19e4
roof ,|68|a5e-4
roof wa|68|
room|30|a30b-19c-12d24e-11h-9
room $|68|a-7b-4d6e12
room ,|52|a-5b7e-12f9
room , and|68|
room 0|61|a6d-4
room a|68|d-5e5
room and|57|b-4d-8e5h7
room and the|65|a-4d-4e4h9
room befor|68|a10e-6
room for|61|a8d-7
room for me|68|
room i|54|a-4d13e7f-4
room i would|68|e6
room in|60|d13e-7f7
room of|63|d14e-5
room that|65|b-4d-6e4f9
room wa|61|e-4
room with|57|
room with a|68|d7
room with the|68|a-5b5
room you|68|b-10g29
root|68|a4b-4e9
rope|63|d-4
rose|61|a10d-5
roster|63|a-10b7e7
rota|48|a12c-5d-4e-15h6
rota ,|65|
rota , and|68|
rota for|68|d-4e-5h13
rotat|60|a4e-5
rough|53|c-4d-8e-8g6h11
rough date|60|d-6e-4g9
roughli|50|a-4b23c-4d-9e-17g-4
roughli when|53|a-4b19d-7e-12g-4
roughli when the|65|b4e-6
roughli when you|68|
round|31|a13c-6d-25e18f-4h-4
round $|60|e5
round ,|54|d-8e13
round , a|65|a-6b4e13
round a|65|e6
round and|68|e12
round ani|68|
round at|68|
round here|68|b-4d5e6
round i|60|d-5e13
round if|68|d-4
round is|68|e7
round on|61|a10e-7
round the|45|a20b-6d-17e-14g12h-4
round the yard|65|a9d-4e-4
round to|65|d4
rout|49|a6b4e-11f-4g-4h6
rout for|65|e-5h15
row|53|a4b-5d-5h7
row of|68|a8d-4e-5
royal|65|d5e-5
rubber|68|a9
rubbish|68|a6
rude|65|a7e-6
rude to|68|a4e-5
ruin|68|
ruiz|68|e4
rule|47|a12d-7e-13h6
rule of|68|a10d-4e-7
rule that|60|a7e-5
run|29|a10b-8e14f-15h-6
run $|63|d7e7
run ,|57|a5e-4
run , i|68|
run ?|68|a-6b9d-4
run a|47|a4b-5e5
run a bath|68|a5
run and|61|a4e-4
run i|61|b-5d7
run in|65|d-5h11
run into|68|a-7c7d4e7
run out|60|d11e-7
run out in|65|a5e-5
run that|61|a-4d-4g6
run the|51|c20d5e-11f-4
run to|68|a4
run with|68|b-5
run with the|68|b-5
run your|68|a4d-5
rung|61|a-6b8d-5e-5g10
runner|63|a-6d9e9
rural|57|b-8c16d-4e-6
rush|50|b16c-4d-12e-14f-4g10
rush ,|68|a-5b4d-4e9
rush at|61|a-4b11d-4e-13
rush at all|68|b9e-12
rust|65|e5
rye|65|d4e-4
s|54|a4c11d-8
sabbat|65|a-9d21
sacristan|68|a-7b7e6
sad|51|a-6b-9e38f-4
sad ,|61|a-8d-10e33
safe|46|a-5c-4e21f-5g-5
safe ,|63|a9d-4e-4
safe , and|68|a4
safe out|68|a-5b5d8
safe out there|68|a-5b5d8
safe travel|65|b6d-5
safe travel to|65|b6d-5
safeguard|63|d7f7
safeti|52|a-13e4f16h8
sai|21|a5b-13c-7d-5e25g31h-16
sai $|65|a9e-8
sai ,|51|a4b-6e12
sai , i|63|a9d-6
sai a|56|a6b-4
sai he|68|a-6e14
sai hello|58|a-12c6d26e-8f11g-5
sai hello $|68|a-5f18
sai hi|68|a-4d14
sai how|55|a9e-8
sai how much|63|a8
sai i|42|c-7d-4e13g11h-4
sai i am|52|a-6c-4d-8e17f-4g19
sai i have|65|b8e-7
sai i should|65|
sai i wa|68|e-6f12
sai i would|68|a-6b6d14e-7
sai if|58|b8d-6e-4
sai in|61|e4
sai it|49|a10b-7d6
sai it to|68|d16e-8
sai no|57|b-5d-4g13
sai no to|68|a7
sai noth|63|b5d-6
sai on|68|b10e-5
sai so|51|b-5c8d-8e26
sai so and|65|d-5e9
sai so i|68|a-7c14d-4
sai ta|68|a5d-5e-4g12
sai thank|45|a26b-19c-4d-20e-6f-7g40h-4
sai thank for|63|a9b-8e8
sai thank you|49|a23b-12d-12e-12f-4g20
sai that|48|a-4b-10d7e17f-4
sai that i|60|a-8b-8d9e12g6
sai the|49|a14b-8d13e-9g-4
sai the word|58|a16b-6e-6
sai to|61|a-12b4e6f8
sai what|63|b4d-6e4
sai when|54|a5b9d-8e-5
sai when the|68|a-5b7
sai whether|61|d-4e6
sai ye|63|b5d-4
sai you|56|a-9b5c26d-18e-14f23g-5
said|23|c29d17e-17f-11
said ,|52|a15e-7
said , i|68|b6
said ?|68|b4d-6e11
said about|47|a12b-7c-5d-14e16f4g-4h-4
said about the|57|b-6d-5e23
said at|60|a5b-6c7d-6e-4f13
said at the|60|a5b-6c7d-6e-4f13
said he|68|b8d-4
said he would|68|b8d-4
said i|48|a-15d14e-11f-6g21h17
said i would|54|a-15c-5d10e-10f-5g25h20
said it|54|d13e5
said it would|68|d17e-5
said no|63|b-4d5
said on|58|c-4d19e-9
said on the|63|b-4c-4d24e-8
said she|63|a14e-8
said so|61|a-4e8
said that|52|a-4b-4d14e-5
said that the|63|a8
said the|45|c8d10e-5f-9g-4
said there|68|a-4b5d-6e-4f9
said to|54|a-15b-6c15d30e4f-5g-4
said to me|63|a-8b-6d28
said two|68|a-4b7
said you|45|c38d-19e-17g-7h7
said you can|63|a11e-5
said you would|53|b4c13d-5e-7f-4
said your|68|b-5c11d7e-5
sail|63|c-4d9
salad|68|a4d-4
salamat|65|b-4e11
salari|56|a8e-4g5
sale|51|b-7c17d-9f-5h6
salon|56|d19f-4
salt|61|a7e-6
same|29|a19b-16d-5e4g-14
same $|57|d-7e19f-4
same ,|60|b-5
same , and|68|
same as|58|a-7b5d8
same at|63|a11d-4e-4
same dai|51|b11d-7e-5
same dai $|61|a7e-6
same for|63|d-5e6h8
same for you|68|h9
same i|60|a-8d-5e12
same job|65|a9d-5e7
same kind|68|d12
same kind of|68|d12
same model|63|a9d-4
same number|65|e10
same number $|68|e12
same on|68|a8d-5e-4
same thing|68|a5c8
same with|68|e7
samosa|65|d5
sampl|40|b-9c-7d-18e9f-10g-7h48
sampl ,|68|a5d-6
sampl and|68|b-6d5e-6h17
sampl of|65|b-6d-5e-6h25
sampl on|68|
sampl or|65|
sandwich|52|d17
sandwich and|68|b-4d16
sank|68|e8
santa|65|b6d-4e-4
sash|65|a8d-7e-4f5
sash window|68|a6d-6f5
sat|42|a-12d10h-5
sat down|63|a4d-7e7
sat in|58|a-7d14
sat in your|63|a-8d17
sat on|63|e-4
sat on the|63|e-4
sat the|63|a-6b5c7e-6
sat with|68|a-6b6
satisfact|68|
saturdai|36|a26b-6c-4d-16f-6g-8
saturdai ,|57|a6b-6
saturdai , and|65|a6b-4d4
saturdai and|61|a-10c8d17f-4
saturdai i|55|a15b-5d-6e-6
saturdai i have|68|a6
saturdai if|68|e-4
saturdai if you|68|e-4
saturdai job|68|a4
sauc|63|e-4
save|48|a-12c-4d7e5g-4h11
save me|63|b-4d14e-4
saw|35|a-22d64e-20f12g-12h-10
saw ,|65|a-7d8
saw in|63|b-6d33e-7
saw in the|63|b-6d33e-7
saw it|68|d7
saw me|58|b7d-7e-6
saw on|61|b4d5
saw on the|68|a4
saw that|61|e-4f9
saw the|60|a-5d20
saw to|68|d-4
saw what|68|a-6b4e8
saw you|58|a-10b-6d9e-8f26g-4
saw your|54|a-10b-4c-5d52e-13f-7
saw your name|61|a-5b-5d36e-9f-5
scaffold|56|a-4c-4d15e-8f6g-4
scale|56|h11
scan|53|a11b-4d6e-16h11
scanner|58|a11b-8c7
scare|60|a10b-5e-5
scare me|65|a10
scarf|60|a12b-6d-5e-6g14
scenario|65|d-7h13
scene|63|a5
sceptic|65|b4
schedul|47|a6c-4d-5e5g-5
schedul for|68|e13
schedul is|68|a-4
scheme|48|a19b-8d-16e-12h13
scheme ,|68|a7
scheme and|68|a8e-6
scheme for|68|a-8d-5h23
scholar|68|b5d-4
school|29|c6f-7g-4h-7
school ,|57|a-5b6d-9e15
school , and|68|e7
school and|60|a6
school for|60|
school i|54|d12e4f-4
school in|54|b-5c11d5e-7f4
school is|68|b5
school kitchen|63|g7
school on|68|a-5e16
school run|60|b10d-6e-6
school secretari|68|
school with|65|d10
school you|68|a7
scienc|55|a9d-6e-7f4
scone|68|a15b-6e-5
score|52|a-7b-10c-6d-8e50f-4
score ,|68|e4
score on|68|b-5e21
score on the|68|b-5e21
scrap|65|a5b-5e-4h16
scratch|56|a9d-7e-7
screen|56|b-6e-7h15
screw|65|a9d-4e-5
script|68|a-11d-9e-6h37
scrub|63|a4d4e-5
sea|50|a-6b-5d22e7
sea trial|68|a-7e10f4
seal|57|a7d-7e-5
seam|65|d7
search|47|b6c-5d-6e-6f4
search for|63|b9d-5e-7
season|35|a8c-11e5g-9h9
season $|60|a-9b-5d5e34
season ,|58|b-5d-4e4h8
season , and|68|a5
season ?|68|b5e-4
season i|58|a8b-7
season in|68|d-4e-5h13
season is|68|
season of|63|a7b-6d9
season on|57|a9b4d-5e-6
season on the|63|b7e-4
season start|68|a-5b10e-4
season wa|68|
seat|46|a-7b-6c-5d28e11h-5
seat ,|65|a7d6e-5
seat i|65|a-6
seawe|68|a-5b-4d31e-6
second|25|a-10b17c-5d-4f-17g-4h14
second ,|68|a-8d7h12
second convers|61|e-9h14
second floor|61|a-5d15
second half|68|
second i|63|
second interview|52|a-4c8d-20g9h6
second month|68|a4
second of|63|a-7b12d-6
second on|61|a-5d-5h11
second question|68|b4
second round|54|b10d-6e-7f5g-4
second shift|68|
second shop|68|a-7d11e4
second talk|63|b6
second time|63|e-5
second visit|68|b8d-5
second week|60|d4e5
second week of|65|a-5d6e8
second year|58|b5d9e-5
secondari|63|c8e-5
secondari school|65|c8
secret|61|d11e4
secret ,|68|a-4d15
secretari|54|b7d-4
section|48|a12c-4d-12e7g-4
section on|68|
sector|65|a4b-8c23d-7e-4
secur|52|a12b-4d-9e-4g7
secur supervisor|68|e-5
see|21|a14c-15d-20e-11g4h17
see a|60|a4d12e-8
see a man|68|a6d-4
see an|68|a10e-4
see an old|68|a10e-4
see as|63|b14d-8e-4
see from|63|d7
see from the|68|d9
see how|49|a5b6d-15e-10f-4h17
see how i|56|a-5d-5h5
see how you|68|a8e-4
see i|57|a7
see i am|68|
see i have|68|a5
see if|60|a-10d-8e-5f-5g34
see if you|63|a-9b5d-7e-4g17
see in|63|a-6b-6d10h9
see in the|68|a-7b-4d12h10
see it|54|a-9f16h11
see me|36|a43b-11c-9d-23e-19f-7h-7
see me $|68|a-4b8
see me ,|68|a5
see me about|63|f6
see me again|65|b4e-4
see me at|56|a11b-4d-7
see me on|48|a20b-6d-9e-11
see me with|68|a5b-4d6
see more|68|e8
see more of|68|e8
see my|52|a-5c-5e10f4h10
see myself|57|a13d-7e-8
see myself in|63|b5d-6e-4
see that|55|a-4b-7d-5e20f5
see that you|68|d-6f9
see the|38|a4b-6e11f-4g-7h12
see them|61|a8b-4
see what|52|a-8b4d6e-6f10
see what you|61|a-10e-5f15
see where|63|a-9b10d-7e-5g6h8
see why|54|a17c-4d-17e8
see why the|68|a5e-5
see why you|61|a4b-4d-5e8
see you|51|a-6b5c5f-4
see your|60|b-10d34e-9f15
seed|61|a-5d8
seem|44|b4c9d-14g-4
seem a|65|a-5b8
seem to|51|a-4c13d-11f5h6
seem to know|65|b-4c22e-4
seem to me|65|e8
seen|40|a5d4e14f-7g-6h-7
seen a|57|a11b-5c5d-10e-6
seen in|68|d6
seen it|63|a4b-5d22e-8
seen sinc|68|b4
seen the|65|
seldom|63|a4d-9e6f-5h16
select|49|a-9b15c-4d-13e18f-4g-5
select ?|68|a-5b8
select candid|68|a-5b-4e19
select for|65|b13d-5e-6
select for the|68|b8d-4e-4
self|65|d-4g14
sell|53|b-8d20
semest|65|c9d-6
seminar|58|a-7b-4d29
send|31|a-6b-7c-5d-6e-16f24g-10h25
send a|54|e-4f7
send ani|68|a4
send it|54|a6b-4e-11f-4h17
send me|55|a5d-8e11
send me the|68|a-6e17
send the|50|a-12b13c-4d-12e-13f9h17
send the link|68|a5
send them|61|d7
send you|47|a-5b-14c7d13f8h4
send you a|61|b-4c-4d11f5
send you her|68|c6d-4
send you my|68|b-5c13d6
send you the|61|b-6e10h10
senior|49|b7e-11g-4
senior carer|68|
sens|47|a9b-4d4e4f-4g-4h-4
sens of|60|b5c8d-6e-7
sens to|68|b-4d8
sensibl|63|a7c7d-6e-4
sensor|55|a9b-6c-5d6e-9f6
sensor in|65|c-4f9
sensor in the|68|d6
sent|47|b5c-5d5g-7h-4
sent a|65|a-4b13d-5e-5
sent me|63|a-4b4
sent you|68|a-4d8g-4
sent you a|68|a-4d8g-4
sentenc|52|b-9d-5e23h4
sentenc ,|63|a-5d5h8
separ|68|d13
septemb|42|a-18b34c-6d4e-12g-7h-5
septemb $|63|d-6e6
septemb ,|55|a-10b13e-4f4
septemb , and|68|a-6d4f8
septemb i|60|a-9b6d12e-6
sequenc|65|a6e-6
sergeant|68|a7
seri|68|a-8d23
seriou|57|a9b4d-8e-8
serious|57|a10b-6
serv|45|a15c-4d-8e-6f-4g-5
serv as|65|e-5
serv in|61|b11d-5e-4
serv in your|68|d-4
serv with|68|a5
server|58|a-10d14e-4h6
server room|65|a-6d4h9
servic|40|a21c6e-23f-11g-9h7
servic ,|61|b5c8d-5e-5
servic i|68|
servic in|68|a8e-6
session|55|a7c-4d-9e-4f6
session $|68|
set|37|b-4c7d-9e6f-10g7
set ,|63|a8e-4
set my|61|a-4d-7e22
set my heart|63|a-9d-5e24
set of|58|d7
set on|68|b5d-6e-4
set out|58|d-4e-7h7
set the|68|
set up|54|a-4c21e-13f-4g19
set up the|63|a-6c16d-5e-9f-4g16
settl|41|a-19b33d-8f-8h-5
settl ,|60|a-5b16d-7e-5
settl , could|68|b8e-4
settl ?|68|a-4b7
settl befor|68|
settl in|55|a-11d5e28
settl in at|68|a-5d6e5
settl it|65|b7c7d-5
settl on|58|a-11b15d-8e-6g7
settl on someon|68|b6
seven|36|a19b7c-8d-10e-25g-8
seven i|68|a5b-4
seven month|65|a-7b6d8
seven of|68|f9
seven year|42|a17c-5d-13e-11f-4g-4h-4
seven year ,|61|a4e-4
seven year and|65|a8e-4
seven year i|60|b11e-6
seven year in|57|a7e-4
seven year of|68|a5
seven year with|68|a6
seventeen|53|a19b-8d-5
seventeen year|65|a5
seventi|60|a11b-5e-6
sever|61|d14
sew|60|e-6h14
sha|61|e4
sha not|61|e4
shade|68|d4e-7
shadow|60|a6b-6c14d-8e-6
shake|61|a10e-8
shall|41|a-7d-6e31g-6h-6
shall be|56|
shall i|58|a4b8c-4d4e-10
shame|63|d-5e6
shape|63|d9e-6
share|38|a-13b4c-10d19e-6f8g-8
share ,|68|a4
share a|57|a-5b-6c-4d19e-9f8
share a tabl|63|b-4d-4e-4f12
share my|68|b-4f9
share on|63|a5e-5
share the|58|a-6b10e-7f-4h13
sharp|63|a7b-7e8
sharpen|60|b-6d13e6
she|35|b-4c-7d-6e27f-7g5h-6
she alwai|68|a9d9e-10
she ha|68|a6
she had|65|
she is|53|b-6d5e9
she is a|65|a-7d6e13
she said|65|a-7e4
she wa|63|a-6e10
she will|61|a8b-6d-4e13
she would|60|
shear|61|a11b7d-5e-7
shear shed|68|b4e-4
shed|50|a8
shed ,|65|e4
sheep|63|a-4d4
sheet|42|a-8b7c-5d-24g-4h34
sheet ,|60|a-6b-4d-8e24f4
sheet for|68|h10
sheet for the|68|h10
sheet i|65|a4b6e-4
shelf|57|a-10d9f4
shelf in|68|a-4d6e-5
shelter|61|b-5d9
shelv|68|d-4h9
shift|33|a32b14d-26e-32f-13g4h-9
shift $|68|a14
shift ,|54|a8d-13e4
shift and|65|a10e-6
shift ar|68|a7d-4
shift at|68|a-9b10
shift i|58|a9d-5e-4g6
shift in|68|d6
shift is|65|d-4
shift on|61|b4e-6g21
shift the|68|d8e-4
shift to|65|a-4b4e-5
shift your|68|a-6b9d6e-4
ship|49|b-5c13d25e-4f-6g-4h-6
ship i|68|d16h-5
shipyard|68|b-4c12f-4
shirt|61|b6d-4
shoe|48|a-7c9d13e-12h-4
shoebox|68|a8
shoot|65|
shop|36|a-7b6c4e-12f-7g13h4
shop ,|63|b-4d6e7h12
shop and|65|a-4b7e-5g11
shop i|61|d7e-4
shop in|68|a-6f8
shop is|65|a4
shop on|60|a-6b7c7d-7
short|33|a-13b-5c8e7g-7h20
short ,|65|a-5d-5e21
short ?|68|b-4e11
short i|68|
short line|68|a-5b12e-5
short note|61|d5e-7
short notic|51|a12b-4c-4e-8
short notic ,|65|d13e-5
short of|58|a-13c8d-7e20
short of a|68|a-6d6e6
short on|68|a5
short sign|68|a-6d24e-4
short sign of|68|a-6d24e-4
short word|68|a8d-5
shortag|68|a7
shortlist|56|a-8b11d-11e6g10
shortlist for|65|b11d-6e-4
shortlist for the|65|b11d-6e-4
shot|53|a-6e19
should|25|a-10b-15c-8d12e58g-4h-10
should a|56|a-9e17
should add|68|a-5b9
should anyth|68|d11e-4
should be|46|b8c6f-7g-4h-4
should be glad|68|a-8b9
should brush|68|a-4e11
should brush up|68|a-4e11
should have|51|b-6d-8e31f-4
should i|54|a-10b-9d-8e29g17
should improv|68|d-5e9
should like|54|a13c-4d-9e-10f7
should like to|58|a14c-4d-8e-8f8
should love|68|a13b-4d-4e-4
should love to|68|a13b-4d-4e-4
should not|63|d-5e13
should sai|63|b5d-8e-5f9
should sai that|68|
should tell|65|b6e-5
should tell you|68|a4
should the|48|a-10b-4d-19e51h-4
should the panel|61|b4d-5
should you|46|b-7c-5d40f-6
should you ever|61|a-7d29e-5
should you have|68|d4
should you want|68|b4e-4
should you wish|65|b-4d14
should your|68|b-4d10e9
shoulder|60|b-5d6
shout|46|a18c-4d-5e-12f-5g-4
shout at|68|d6
shout if|65|
show|29|a22b-14c4d-11e-12f-9g-4h18
show ,|65|a4d-6
show , and|68|d-4
show is|65|
show me|37|a23b-12c7d-6e-5g-4h-7
show me ,|61|c5d-7e4
show me hi|65|a6
show me how|60|d13e-5
show me in|68|a-5d17
show me round|60|a15b-5d-5e-5
show me the|47|a13c7d-11e-15f5h-4
show me with|68|d5e-4
show on|68|a8
show the|61|a-8b7e-4
show to|68|d-5e12
show up|68|a11b-4e-4
show you|46|a5c12e-6f-4g-4h-5
show you a|68|a7
show you i|68|d7
show you my|63|
show you on|68|b8d-5
show you the|68|b-4c23d-4e-8
shower|65|a5d-5e-4
shown|48|a20d-11e-9f-4h-4
shown me|63|a8b-4
shown the|65|a-5b8
showroom|63|e7
shrug|68|b5d6
shut|51|a15b6d-7e-13
shut ,|68|e-4
shut in|68|d-4e-4
shutdown|68|
sia|68|a-6b7
sick|53|b11f-4g-4
side|34|a4c4e-15f-5g-11h5
side $|65|a6b-4e4
side ,|49|b9f-5h-4
side , and|65|a8b-4d-4
side , i|61|b9d-4
side at|68|a4
side by|63|b4
side by side|65|a-4b5
side i|58|a7
side i would|68|a7
side of|47|a-9b-8d25e-9f7g-4h5
side of a|63|a4d-5e-4h11
side of the|54|a-15b-7d31e-6f12h-4
sight|60|a6d-7
sign|38|a-12b24c-7d15e-15f-6g-8
sign ,|61|a7b-5d-7e-8h15
sign in|68|
sign is|68|b16d-7
sign of|58|a-13b5d28e-7
sign of life|61|a-11d31e-6
sign off|61|a-4b10e-5
sign up|58|a-8b-4c5d-10e17f4
sign up for|63|a-6c5d-6e15
sign with|68|a-4e6
signal|51|a4b-7d-9f8g8
signal box|63|d6
signatur|63|a5d-4
silenc|56|a-13b9d4
silent|68|b-4d11
sim|61|a10e-5
similar|54|a9d-5
simpl|63|b-4d-4e-6h13
simpli|50|b21c-4d-7e-11f-5g-4
simul|65|c9e-5
sinc|19|a20b10c-8d72e-64f-19g-25h-13
sinc ,|58|a-8b-8c9d31
sinc 0|38|a47b-8c-6d-24e-23f-6g-6h-6
sinc 0 and|55|a11d-5e-6
sinc 0 i|54|a16b-5d-8e-8
sinc 0 mostli|65|a5
sinc 0 with|65|
sinc about|68|
sinc about the|68|
sinc and|65|
sinc august|65|d10e-6
sinc finish|68|a-5d17
sinc i|35|a32b5c-8d-9e-26f-9g-10h-8
sinc i am|68|e-4
sinc i came|58|a4d-8
sinc i had|68|d-4e6
sinc i left|60|a5d-5
sinc i qualifi|65|a10b-4
sinc i sat|65|a-5b5e-4
sinc i saw|68|a-7d18
sinc i wa|44|a27c-4d-10e-21f-4g-5h-4
sinc i would|65|a9e-5
sinc it|63|a9d-7
sinc januari|63|a8d-4
sinc june|68|f9
sinc last|63|a4b-6d5e7
sinc look|68|c14e-5
sinc mai|68|b-6c9
sinc march|61|d12e-5
sinc my|50|a19c-4e-18
sinc my interview|65|b4d6e-5
sinc our|55|a-14c7d8e-6f5
sinc our meet|65|a-7d11e-4
sinc read|68|b7d-6e-4
sinc spring|68|d10
sinc the|40|a-11b12d44e-28f-8g-6
sinc the 0|65|a-9b11d-5
sinc the old|68|b10e-7
sinc then|46|a-11b12c-4d11e-9f-4
sinc then i|51|c-4d6
sinc we|46|a-24c-6d77e-16f-11h-4
sinc we last|68|a-5d18
sinc we met|58|a-9d32e-7f-5
sinc we spoke|58|a-7b9d11e-5f-4
sinc we talk|68|a-4d18
sinc you|48|a-15b-6c-5d40e-8f5g-4h4
sinc you told|65|a-6d25e-6
sinc you were|65|a5d-11h11
sinc your|68|d7e-6
sincer|48|a15b-6d-13e6
sincer appreci|65|a6
sincer thank|57|a5b-7d-5e7f4
sincer thank for|63|b-5d-4e6f5
sincer wish|68|a7
sincer wish to|68|a7
sing|53|a7b-6d10e-9
sing i|68|d8
sing out|68|d5
singer|68|d-4e8
singl|50|a14b9d-13e-13
sink|60|b-8d-6e12g17h5
siobhan|61|a-18b-4d-4e5f16
sir|44|c-4e12h-5
sir ,|50|a7b-4d7e7f-5g-4
sir , for|65|b5
sir , i|58|a5b-8d6e10
sir i|68|a-4d7e-5g12
sister|42|b10d-8f-6g-6h-4
sister ,|68|a-7b6
sit|35|a23b12c-10d-8e-16f-11g-8h-8
sit ?|63|e-4
sit at|61|a10d-8e-4
sit at the|65|a8d-4
sit by|68|d6
sit down|53|a17d-4e-10
sit down with|61|a5d4e-5
sit in|51|b6d9e-10f-5
sit in the|63|a4d-6
sit on|57|d5e-6
sit on the|63|d8e-4
sit the|68|a7
site|40|a23d-25g6h-8
site $|68|a-4b4d-9e6f5
site ,|60|a5d-7e12
site , and|68|d-7e19
six|27|a41b-18c-6d-27f-13g-9
six $|65|a-6b-5d9e8
six ,|53|a6b-5d-9e6
six , and|65|a4d-4e-4
six dai|68|a7
six hundr|63|a9d-4e-4
six i|68|a6
six in|68|a5
six month|56|a-7d22
six of|61|a6b-4d-4e6
six of them|68|a6
six on|68|a8
six season|65|
six season on|68|
six the|68|d9
six week|57|b14e-9
six year|37|a29d-28e-17g-7h-6
six year ,|49|a21b-8d-12e-8
six year and|58|a5d-8e-5f9
six year at|68|
six year i|54|a5d-4e-6
six year in|65|a4b5e-4
six year of|61|a8e-4
six year on|68|a-4b6
six year with|68|a6
sixteen|53|a23b-5d-4e-12
sixteen year|68|a10b-4
sixth|58|a-6b20d-10g-6
sixti|43|a7b-6c-5e14f-6g-5
sixti on|60|a4d-6e4
sixti two|65|a-4d6e7
size|50|a12b-5d-14e4f-4h6
size of|68|
sketch|56|a5b-6d6e-10f-4h17
ski|68|
skill|51|a9b-5c12d-4e-5f-7
skill and|63|a8
skill would|68|b-4c9d8e-4
skin|68|a9b-4
slab|68|a8e-5
slate|68|a4d-7e8
sleep|43|a7b6c-6d25e-27f-6g-4h-5
sleep $|63|d14
sleep ,|65|
sleep and|68|d5
sleep by|68|b-4d14e-4
sleep by now|68|b-4d14e-4
sleep on|68|b20d-9e-13
sleev|68|d-8h12
slept|54|a7b15d-14e-7
slept on|60|a4d-5e4
slept on it|63|a5
slide|54|b-4e-6h12
slip|50|a-15b8c-6d8f7g-4h11
slip ,|65|a-7b5d-4e16
slip my|68|b-4d13f5
slip my name|68|b-4d13f5
slope|68|
slot|55|a4b9d-7e-5
slow|46|b8c-4e-7f-4g-4h10
slow and|65|d-5e-4h18
slow down|65|a4d7e-5
slower|68|e13
slowli|60|a-7b5e-4g12
small|34|b-6c16d27e-31f-7g-9h10
small children|68|b6
small firm|60|b-6c11d14e-5f-4
small firm in|68|d11
small on|65|a-8d6e7
small thing|65|c9d11e-6
smaller|54|a12e-7
smell|48|a23b-5e-13f-4
smell of|56|a16b-4c4d-9e-10
smell of that|68|a7
smell of the|68|c6d-5e-4
smile|44|a22b-10c-6e-5f-6h-5
smile ,|65|d5
smile about|65|a6
smile about the|65|a6
smile all|65|a4e-4
smile at|65|a4
smile at the|68|
smile i|63|
smoke|61|b15d-10
smooth|61|a5d-4
smoothli|60|e5
smoothli $|65|a5b-4e7
snow|52|a5d20e-10f-4
snow ,|68|
so|13|a10b15c-10d-4f-7g-13h-7
so ,|53|b4d6e-10
so , and|65|a4
so a|54|a11d-4
so a ye|68|
so and|65|d-5e9
so appreci|63|a4d-5
so appreci you|68|a4d-4e5
so as|68|d-4e10
so cheer|68|b-5d21
so clearli|68|a7h-4
so could|68|c8e5
so did|68|a4
so do|63|d4
so do not|68|d6
so far|57|c18f-5
so fast|68|b-5e14
so fast ,|68|b-5e14
so for|65|d5e-5
so glad|58|b-5c-5d38e-5f-5
so good|63|a-4b10c5d-7e-8
so good as|68|a-7b9c5d-6
so happi|60|d-5
so happi to|61|d-4
so have|68|a-8b6e7
so here|50|a-7b-9c-5d10e-9g7h16
so here i|65|b-4e-4f12
so here is|65|a-4h8
so here it|58|b-4d11e-4f-4g10
so i|27|a-12b11c-8d-29e18f9g8h6
so i am|45|b6c-5d-5f-8g11h-4
so i can|51|a-4b7c-4d-9e18g-4
so i could|65|a7b4d-4e-4
so i do|60|d9f8
so i have|51|b7c-5d-16e-13f11g-4h16
so i know|47|a11c-4d-7f-4g-4
so i reckon|68|f12
so i suppos|68|e7
so i thought|61|a-6d-5e-6f7g19
so i will|54|d-6e18f-4g12
so i would|53|a-5c9d-10e13f5
so if|57|b6e-4
so if you|65|b8e-5f4
so is|68|d6
so it|50|a-7b-5d4e34f-4h-4
so it is|56|d-5e10
so kind|65|b-4d14e-4
so kindli|61|a-9d-7e26
so let|63|d9
so let me|68|b6d-4
so long|65|a4d5e-6
so love|68|a8
so love to|68|a8
so mani|57|b7d-11e6
so mayb|68|a4b6d-4e-6
so much|39|a32c-7d-9e-21f-8g-6h-5
so much as|58|d6
so much for|47|a35b-11c-4d-14e-13f-6g-4
so much to|63|a8b-4
so my|65|d13e-4
so nice|60|e-5
so nice to|68|c5
so no|65|a5
so noth|68|e-6h10
so now|63|a-5b-7c7f11
so now i|68|b-4c8d-5e7
so on|63|b-4e5
so patient|65|a12b-6
so pleas|43|b17c-5e-24g-5
so pleas do|54|a11d-8e-13
so pleas read|68|a-4b8d-4
so pleas to|58|a7e-5
so promptli|63|a-11e24
so quick|68|e13
so quickli|65|e6
so soon|68|a8
so ta|68|d-4e-5g12
so thank|41|b-7c-7d37f-6g-7h-6
so thank again|68|a-5b5d-5
so thank you|44|a9b-10c-6d34e-7f-5g-5h-5
so that|42|a-6b13c-5d-15e4g-7
so that i|60|a-8d-4e25
so that is|63|a-5b5d-8e7
so that you|58|d-8e-7f6h6
so the|46|a5e23f-4g-5h-5
so thei|68|b-4d5
so there|60|a4b-8d4e7
so there is|68|e11
so thi|65|a-9b6d11
so to|68|d-4e15
so wa|65|a8e-5
so we|56|b-7c4d-12e6f5
so we ar|68|a11b-4
so well|65|a7d-6e4
so what|65|e-6g11
so what is|68|a-4b4e-4g12
so ye|63|a8d-6e-5
so ye ,|68|a7
so you|38|a-4b20d-15e-14f7g-8
so you can|50|a17e-14f-4h-4
so you have|65|a-11b10f6
so you know|63|a-6b11d-12e-5f11
so you mai|68|b-5e6h11
so you see|63|b8d-4
so you will|63|a-7b6d-4e7
so you would|60|a5d8e-6
social|57|a15b-4c6d-5e-9f-4
social worker|63|a15b-5e-4
societi|63|c15e-4f-4
sock|63|a4e-4
socket|68|b6
soda|68|d-4e16
soft|65|d5
softwar|56|a5d-4
soil|56|a-5b-4d-6f19
solar|63|c14f-4
sold|52|a9b-5d15e-9
sole|65|a6
solicitor|65|a4
solv|60|b-6d-7e23
some|35|a-12b-7c29d9e13f-15h-5
some dai|68|a-5c10
some nine|68|a7d-4
some of|61|d14e-7
some sleep|68|a-5b8d-4
some time|63|a-9c9d20
some time ,|68|a-5c11d9
some two|65|a7
some two hundr|68|
somebodi|32|a-24c23d-25e59f-9g-4h-11
somebodi els|60|a-10c7d23e-5
somebodi for|68|a-5b-4c7e7
somebodi ha|65|a7e-4
somebodi had|63|c8d-9e9
somebodi on|65|c10e-6
somebodi on the|68|e-5
somebodi pick|65|a-6b13g-4
somebodi tell|68|
somebodi to|63|a-8b-4d6e30
somebodi who|49|b-10d-12e20f4
somebodi who ha|68|f4
somebodi with|60|b-4d-8e18
somedai|68|a-6d15e4
someon|38|a-19b7c12d6e12f-11g5h-7
someon ?|57|b10d-7e-9
someon ? i|63|a-6b8e-7
someon for|63|a-8b8d-4g18
someon for the|65|a-6b9e-7g18
someon to|65|d12e-6
someon who|55|a-7b-4d6e12
someon with|63|b-4d-5e12
someth|35|a-8c9e34f-12g-13h5
someth els|60|b-8e13
someth els i|65|b-4e7
someth i|47|c-4d-11e12f-4g-4h7
someth i said|68|a7e9
someth i would|63|a4d-6e-6h12
someth in|61|a-6c7d-6e15
someth in the|65|c8d-4e9
someth open|68|d14
someth similar|68|a6
someth that|63|a4c14d-15
someth to|65|a-7b13e-4
someth you|65|
sometim|58|d14e-7f7
somewher|57|a6d4
son|54|a14d-6
song|63|b-4d-8h21
soon|42|a9d-4e-12g6h-6
soon $|54|a-4b-5d-9f8g15
soon as|61|a6b-4d6e-4
sooner|52|a4b8c8d-14
sorri|41|a-9b4c11d-20e25f-6g-5h-4
sorri ,|68|b-5c13
sorri about|68|a9b-4
sorri about the|68|a9b-4
sorri for|68|b8d-5e-4
sorri i|68|
sorri i wa|68|
sorri if|68|a6
sorri if i|68|a6
sorri it|65|a-8e14
sorri not|65|a-6e16
sorri not to|65|a-6e16
sorri to|52|a-11b14c-4d-9e14
sorri to bother|68|a-9b11
sorri to hear|65|a-6e19
sort|42|a20c-6e-15f-6g-6h-4
sort ,|61|a5d-4e-4
sort of|53|a10b-4
sort of thing|68|a4
sort the|68|a5
sorter|68|a8d-9
sou|65|b4d6e-7
sound|41|a14b-12c17d-8e-8f-8h5
sound like|54|a16b-5d-7
sound like a|60|a14d-4e-7
sound of|65|d4
sound right|68|a7
sound veri|68|a4
soup|53|d17e5
soup and|68|a-6d18e5
sourc|63|b-5d-14e-5h34
sourdough|60|d5e-5
south|63|a9e-5
space|56|a-8b-4d8e11f-4h17
spam|68|b6
spanish|56|b4
spare|48|a-10b-8c4d7e15f-4h4
spare a|65|b-4e11
speak|34|a15b-20c8d-4e-26f-15g49
speak ,|65|a5b-4d9e-8g15
speak about|63|e11
speak about the|68|
speak for|55|a7c7d-9
speak for me|58|a9d-6e-4
speak of|60|a-6b12e-5
speak on|68|
speak to|53|b-12c6e-9g23
speak to me|68|
speak to you|68|a4
speak with|48|a18b-6d-7e-12f-5g7
speak with me|55|a9d-4e-8
speak with my|68|a4
speak with you|61|a7
special|65|b-4c9d-4
speech|65|b-6d-9e-4h33
speed|57|d-10e5h15
speed of|68|a5b8d-5e-9
spell|61|d-4e-4g11
spend|49|a12b-5d9e-10h-4
spend my|68|a9e-5
spend the|57|
spend the first|68|d4
spent|42|a22b-7c-4d-7e-10f-6g-4h-4
spent on|68|a9b-4
spent the|68|b-4d7
spent two|68|a4
spent two year|68|a4
spent with|60|a5d-5
spent with me|61|a6d-4
spill|68|b-4
spin|68|
spine|68|d4e-5f4
spiral|68|a11d-4
spirit|63|b-4e11
spite|63|a4d6e-4
spite of|63|a4d6e-4
spite of the|68|
splendid|65|e7
split|52|a11b-6c6d-4e-5
split shift|68|a5
spoke|35|a-5b11c15d-9e-21f10h-10
spoke about|52|a10c-4e-8f5g-4
spoke about the|58|a8b-5e-4
spoke at|68|a5b-7d-6e10f7
spoke i|61|a-7b13e-4
spoke i have|65|a-7b5
spoke in|61|a-6d23e-5f-4
spoke of|50|a9c10e-15f-5
spoke of ,|65|a9e-5
spoke of the|61|a8d-6e-5
spoke on|61|a-7b14d-4
spoke on the|63|a-5b9
spoke with|68|a-5b-9f8g14
spoken|56|a6b-6d17
spot|45|a-5d15f-4g-5h4
spot for|68|
spot on|61|a5b-9c6d17e-6f-4
sprai|65|a4d4e-4
spreadsheet|54|a-8c-4d5f6h14
spring|35|a-21d55g-10h-9
spring $|60|a-9c-5d5e23f-4
spring ,|52|a-9b4d15
spring , i|68|a-4b6d-5e8
spring and|58|a-8d16e-6
spring for|63|b-4d7e7
spring i|58|b-7d18
spring my|68|d-8e6f10
spring you|68|b-6d26e-5
sql|68|d-4h12
squar|60|a13b-4d5e-9
squeez|58|a14b-11d5e-5
squeez me|60|a16b-7d-4e-5
squeez me in|60|a16b-7d-4e-5
squint|68|d7e-4
st|46|a-11b12c-4f-5g8
st ,|65|a-4d-4e-4g20
st of|65|
stabil|68|d7
stack|68|b-4d10e-4
stadium|65|d25e-10
staf|63|a-4b-4d8f5
staff|37|a14d-9e-14f-5
staff $|68|
staff ,|63|a9d-4
staff account|65|b-7c10g8
staff account posit|68|b-6g9
staff i|65|b4
staff on|68|
staff wa|68|c7e-4
stage|47|b5c-7d-4e-12f-4g16h-4
stage ,|68|a5
stage 0|68|a-4d7
stage the|68|b8e-4
stai|31|a-6b-16c-7e18f15g15h-13
stai at|63|b-5d-5e24
stai connect|60|a-9c-5d-7e-6f17
stai connect $|65|a-7c-4d-4e-4f11
stai in|49|a-14d5f16g-4h-4
stai in contact|63|a-4b-4c-4d-5e-4f14
stai in my|68|d-4
stai in the|65|a-9b7d-5f10
stai in touch|65|a-6c6d9
stai on|51|a-4c-4d27e-11f-5g4
stai on past|68|a7
stai on your|65|a-5b-5d31e-5
stai safe|65|a-7d7e8
stai safe out|68|a-5b5d8
stai under|68|a-4
stai where|63|a-9d9e19
stai where i|68|a-4d11
stai with|49|a23b-7d-18e-4
stai with me|51|a14b-6d-8e-8
stainless|65|a8d-5
stair|52|b-5e4h5
staircas|55|a9b-9e-11f8h9
stall|63|a7d-6e-6h15
stammer|68|a4
stamp|60|a6b-4d5e-6
stand|33|a-19b35c7d-14e-16f-4g-4h-6
stand ,|57|a-4b15e-6
stand ?|60|a-9b7c11d-5e-5
stand ? i|65|a-9c14e-4
stand at|63|e11
stand behind|68|
stand by|63|a11b-6d-7e-4f5
stand by the|65|a6b-5d-5f5
stand i|63|a-9b10e4
stand in|55|c12d-4e-7h5
stand in the|65|a13b-5e-5
stand on|61|a-8b9d-6
stand on the|68|a-5b5d-4e4
stand up|61|a11e-6
stand with|58|a-11b18e-5
stand with the|58|a-11b18e-5
stand you|68|d5g5
standard|56|a-13b5d11e14
stapler|65|a6
start|29|a26b5d-15e-19f-11h-14
start $|65|
start ,|65|e-6f10
start ?|68|a-6b5d-6g7
start after|68|d7
start and|68|
start as|63|b-4d5e-4f7
start at|56|b-7c6d14e-6
start date|61|a-4b10d-5e-7
start i|61|a6d7e-5
start in|61|a-6c10d-5
start on|56|d9e-5
start on the|61|b4d6e-4
start that|65|a-8d-7e24
start the|58|c5d-8e-5
start to|57|b7d-7e6
start to finish|65|a5d-5e6
start tomorrow|65|a6d-4e-4
start with|54|a17b-5d-8e-4
start with the|65|a11d-4
start with you|63|a7
starter|61|d6e-4
startup|65|a9
state|48|b10d-5f-4
state ,|68|
state for|68|a4e-4
state of|68|a-5b15e-9
station|43|a13b-10c-7d-6e8f-4g-4h-4
station ,|68|b4
station i|65|b-4
station wa|65|
statist|68|a-7b4d-4f4
statu|52|a-16b21d-6e-10f-4g13
statu of|58|a-5e-6g19
statu of my|61|a-4e-6g12
statutori|68|a5
steadi|68|a-5e8
steal|65|
steam|58|
steel|57|a9d-6e-6
steer|61|d12e-7
step|38|a25c6d-9e-24f-9h-7
step $|60|c11e-5
step ,|65|b6
step is|65|a5e-7g13
step is $|68|a6e-5g15
step on|68|a7b-5
step up|65|a6
steril|63|a7e-6
steve|68|b-5g20
stick|54|a12d-5e-8
sticker|68|a6d-4e-4
sticki|68|a4
stiff|65|
still|17|a-39b74c-23d53e-52f-21g-12h-21
still ,|54|d-9e25
still , i|68|e8
still a|61|b10d-6e-5g-4
still appeal|60|a-5b11e-6
still appeal to|60|a-5b11e-6
still at|55|a-11b-8d50e-7
still at the|58|a-9b-6d44e-7
still be|48|a-12b17c-4g-5
still be consid|65|b9e-5
still be veri|61|a-8b10
still come|60|b6d6e-8
still dead|68|a-4b11e-4
still dead keen|68|a-4b11e-4
still do|63|a6b-6d9e-7
still do the|63|a6b-6d9e-7
still dream|68|b5
still dream about|68|b5
still go|54|d10e-5
still got|60|d4f7
still got the|63|d7
still have|54|a12b-4d11e-14
still have the|65|a7b-4d8e-5
still hold|63|a-9d22e-4
still i|61|a-4d15e-6
still in|49|c-4d32e-11f-5g7h-4
still in my|63|d7
still in the|58|d7e-5g12
still interest|56|a-14b15d-5e-6g4
still interest in|65|a-6b7
still laugh|65|
still laugh about|65|
still like|51|b4e12f-4g-4
still like the|65|a-4b12e-6
still like to|56|b-4e23
still love|54|a-11b10d10e-6f-4
still love to|54|a-11b14d4e-5f-4
still make|63|a-4d12e-4
still make me|68|d5
still my|58|a-7b20d-12e-5
still on|54|a-4d24e-8
still on the|68|a4b-8d17
still open|53|b7d-9f-4g15
still open ?|61|a-4b5e-7g19
still realli|65|b-5g13
still run|63|b-6c10d8e-6
still sai|63|e7
still smile|60|d-5
still smile about|68|
still speak|68|
still stand|63|b-5c14e-6
still tell|68|
still thank|63|a-13d31e-4
still thank you|65|a-11d24e-4
still the|48|b7c-4d6e-10f-4g-4
still the on|63|b10d-7
still there|65|
still think|58|b4d8e-4
still think about|68|d9
still up|60|a-4b17d-9e-6g-4
still up for|63|a-4b14d-4e-4g-4
still us|60|b-5d24e-5
still us the|68|d19
still veri|45|a-20b23d-11e-11f-6g13
still veri interest|52|a-9b18d-14e-6f-4
still veri keen|63|a-9b4g17
still veri much|57|a-6b7d-7e-4
still want|51|a-8b11d-11g6h6
still want it|61|b6d-5e6
still want the|65|a-7g12
still want to|63|b6
still what|68|a-5b9
still what i|68|a-5b9
still work|68|d13
still your|68|a-5d12
sting|61|b-4d-9e32
stitch|61|a4d-6e-9h15
stock|48|a8b-10d-9e-12h30
stock ,|68|a6
stoke|57|a5c8e-8f-4
stoke to|65|a6d-4
stolen|68|a9b-4e-4
stone|61|b-7d-6e5h13
stone ,|68|a12b-4e-4
stood|48|a-12d5e9h13
stood in|60|
stop|38|a19d-7e-11f-8g-7
stop ,|65|d-6h9
stop at|68|d-4
stop by|68|d-4
stop the|63|d4
stop think|65|a7d-4
stop think about|65|a7d-4
store|41|a12b4c-6e-8f-7g-7h-5
store ,|56|a4b-6d4
store , and|65|b-4
store i|65|
store in|68|a6b-7d6e-4
stori|41|a12c-7e-24f6g-8h8
stori ,|65|e5
stori about|55|b-4d-7e-7f15
stori about the|55|b-4d-7e-7f15
stori of|54|a10d11e-10
stori of the|55|a6d11e-9
stori time|68|b-7d-7h22
storm|54|b6
storm in|68|a4d5
stove|68|a-4d-4e4
straight|39|a24b-15d-10e6f-7h-6
straight answer|61|a-6b6e4
straight into|68|a7
straight into my|68|a7
straight out|68|a8e-5
straight talk|61|a14d-6
straight with|58|a-8b-5e24
straight with me|60|a-10b-4e25
strand|68|
strang|63|b5
stranger|60|a11b-7d8e-8
straw|68|b6d-7e-5f8
street|44|b-10e22f9g-6h-5
street ,|68|a-9d-4e15f7
street ha|68|
strength|54|d10e7f-4
strength of|60|a4b7d-7
strength of what|68|a-4b6d-4e6
stress|65|d4e-5
stretch|65|a12b-4e-8
strike|61|b4d-5e-5
string|60|a6d-7e-5
strip|57|a5d-4e-4
stroke|60|e11
strong|52|d-5e9
strong field|68|a-5d-4e15
stronger|56|a-10d-9e32
strongest|68|e4
strongli|68|a7
struck|52|a22b-8d-7e-9
struck by|58|a15b-5d-5e-5
struck by how|61|a13b-4d-4e-5
struck me|61|a11b-4d-5e-5
struck me as|68|a6
structur|58|b4d-6
stuck|46|a17b-8c-6d-21f8g-6h13
stuck in|61|a12b-4
stuck with|60|e-4f9
stuck with me|61|e-4f10
student|45|b-13c-5d33e-11f-5h8
studi|48|b-13c12d4e10f4h4
studi on|68|d21e-9h11
studio|52|e-9f4
stuff|65|a8b-4d-5e4
stung|65|a-4e16
style|60|a17b-7d-4
sub|65|a-8b9d6
subject|61|
subscrib|68|d-11f12
subtitl|65|a-6d-5e-5f10h9
success|46|a-23b-9c-4d18e50f-6h-5
success $|65|a-7e17
success candid|68|a-12e20
success with|60|a-11b-8d14e17
success with the|60|a-11b-8d14e17
such|36|a39b-18c-8d-19e-14g5h-8
such a|44|a29b-14c-4e-16g10h-5
such a thing|68|d7
such an|65|a-13e-5f10
such short|57|a15b-4d-5e-5
such short notic|57|a15b-4d-5e-5
such thing|68|
suffer|68|b-5d13
sugar|61|a6b-7d-6h9
suggest|54|a-7b-6c17h6
suggest ,|68|a8b4d-4e-5
suggest i|68|a-4b-7c24e-5
suit|39|a18e-18f-8g-6h-6
suit $|60|a4e-4
suit me|44|a20c-4d-9e-10f-5g-4h-4
suit me ,|65|a-4b9e-4
suit me better|68|a6
suit me down|57|a11d-7e-7
suit me grand|65|a6d-4
suit you|65|a-5c7
sulk|68|a4b-5d8
sum|53|a4d7
summari|60|d-8e-5h20
summer|35|a-7b13c-13d36e-10f-5g-10h-8
summer $|58|b-7d25
summer ,|60|
summer and|63|a8b-5d5e-7
summer at|68|a7
summer i|54|c-5d17f-5
summer i would|61|c-4d19e-6f-4
summer school|68|a-5f9
summer with|68|a-8b13
sun|63|a4e-4
sundai|38|a11b11c-9d-15e-13f-10g6
sundai $|63|a4
sundai ,|60|b4d-6
sundai and|58|a7b4d-8e-6g5
sundai i|60|
sunni|68|
super|63|a-4b12
superintend|65|b9d-4e-5
supervis|57|a13d-5
supervisor|45|a6b5c6d-15e-16f-5g8
supervisor ,|61|
supervisor i|65|b-6g18
supervisor job|68|a-5b9
supper|63|a4d5e-5
supplementari|68|e-4
suppli|50|a5b6d-4e-16f7
suppli chain|65|a-4d-7e-4f13
supplier|49|a13d-5e-9f-4h4
support|51|a7d6e-9f-4g-4
suppos|50|a-8e32f-4g-4h-4
suppos a|68|b-4e14
suppos i|68|e4
suppos it|65|a-4e10
sure|42|a6b5c-7d-15e22g-6h-6
sure ,|60|a-6d-5e21
sure i|61|b7
sure that|61|a10e-5
sure that i|65|a6
surgeon|61|a4b5d-4e-6
surgeri|56|e-4f5
surgic|65|a8b-4
surgic ward|68|a8b-4
surnam|68|a-8e16
surpris|45|a-17b-9d4e35f5g-6h-5
surpris ,|58|a-11b-4d7e19
surpris me|65|a6b-4d-4e5
surpris to|68|a-5c11e6
survei|56|a-11c5f10
surveyor|56|a-6b4d20e-6
surviv|55|a-11b-5d35e-16h8
surviv the|68|d14e-4
suspect|60|a-5d-6e18
suspect the|65|b-4e11
swallow|60|e4
swan|65|a7d-4e-6
swap|52|a7c-4d5e-5f-4
swap the|63|a5d12e-5
swear|68|a5d5e-5
sweat|68|a-4d12
sweet|61|a-5e5
swell|68|a9d-4e-6
swim|53|c-4d27e-8f-5
swim pool|65|a6d-4
swim pool ,|68|a8b-4
swing|65|a7d-5e-4
switch|54|b6d-6
switch off|68|a-7b8
switchboard|63|b9d-5g-5
swore|63|a-8d21
sworn|65|b6e-4
system|42|a6c-5d-12e-8f-4g-5h10
system ,|68|a6
system and|65|b8e-6
system for|65|a5
system for the|68|a5
system i|65|a8
ta|47|a21b-10c-4d-15e5f-4g5h-4
ta for|52|a22b-13d-12e11
ta for the|63|b-5d-4e20
ta veri|68|a4
ta veri much|68|a4
tab|65|a7e-4
tabl|39|a9c11d5e-21g-7h-7
tabl ,|65|b4
tabl and|61|b13d-5e-5
tabl at|60|a-6b-5c9d-8e-6f13
tabl at the|60|a-6b-5c9d-8e-6f13
tabl in|68|a-6d5
tabl with|63|a9b-4c8d-10e-5
tabl with the|68|a5c9d-9
tablet|68|d14e-5
tacho|68|
tachograph|68|a-7d5e11
tag|60|b-6c-4d-4e-5f15
tail|61|a8d6e-7
tailor|65|b7d-4e5
take|24|a12c20d-13e11f-21g-16
take 0|68|b6
take a|51|a7
take a call|63|a6
take care|61|a11e-8
take care of|65|a12d-4e-7
take from|68|a-9b-4d-4e17h15
take home|58|a4d-5
take i|65|d-6e-6h18
take it|47|a-4b6c-7d4e12f-5g-4h-4
take it with|65|b8e-5
take me|53|a18b-7c5e-6
take me through|68|a6
take my|68|a-7d-4e14
take on|50|b-5d6e8f4
take on the|65|
take peopl|68|a-4b-6c29d-9e-6
take place|68|b6
take ten|68|a-7b14e-7
take the|41|a14d-5f-7h-5
take the job|68|
take the time|52|a6d-6f-4g6
take thi|56|a-5d6e16
take thi as|68|a-7d10e16
take time|61|a7d-4e-5
take up|61|a15b-7e-7
take up the|63|a15b-6e-7
take with|68|
take you|65|b-4c12e-4f-5
take your|61|a-8b14c11d-7e-6
take your time|65|a-6b18d-6e-5
taken|41|a-20b15c-7d7e21f-5g-6
taken me|65|a-6b-5d19e6
taken out|61|b4e-4h7
taken the|63|a-10b-7d7e24
taken up|63|a4d4e-7
taken with|58|b4d-6
taken with the|60|a4d-5
tale|55|a6
tale of|56|a4
tale of the|57|a8e-7
talent|65|a-5b5d-9e13f10
talk|23|a-6b-15c27d18e-28f24g-8h-4
talk $|68|e4
talk ,|52|d5e-9f6
talk , and|68|d6
talk about|39|b-4c12d-7e6f7g-7
talk about the|48|a-5d15e4g-4
talk again|68|d-4f5
talk and|63|a5d-4
talk ani|65|
talk ani dai|68|
talk at|54|a-11b-7c27d13e-11
talk at the|57|a-9b-6c29d16e-10f-9
talk for|65|a-8c-4e-5f14
talk i|57|a13d12e-12
talk in|56|a-7d21e-8
talk in the|61|e-5
talk it|61|a-7d-4e15h7
talk of|56|a-7b16
talk on|47|c-7d6e-10f10g-4h4
talk on the|63|d13f-4
talk through|65|b-4c12d-5e-4h13
talk to|43|b-9c20d-17e-4f4g20h-5
talk to me|60|a8
talk to the|68|b6
talk to you|58|a-6b-6d-10e-5f18g35
talk with|49|a13b-7c15d-15e-12f5g-5
talk with me|61|a7
talk with you|56|a5b-5c5d-5e-6f9g-4
talk you|61|b-5d30f-4
talk you through|68|d14
tall|60|a-5b-4d7e-8f6g17
tall on|68|f10
tamsin|68|b-5d-5f8g8
tan|68|a4b-5e6
tank|56|c4d4e-10
tank ,|68|d6e-4
tanker|68|a-4d16
tanneri|68|a-7b-4c11d13
tap|63|a7d-9e-6
tape|68|b4e-4
target|58|a9d-4e-6
tarn|68|
task|61|a11b-4d-6e13h-4
tast|52|a20d-8e-13h-6
tast ,|68|b7
taught|39|a16b-4e-13f-4g-6
taught me|47|a12b-7d7f-5g-4
taught me more|68|a5e-4
taught me to|57|c6
tax|54|b-6d10
taxi|65|
tea|42|a13b-7c6e-16f-7h5
tea ,|65|a9b-5
tea and|63|a5c10d-5e-4
tea and the|68|
tea i|60|a5d-4g6
tea in|68|
teach|40|b-12d13f4h-6
teach ,|65|d12
teach assist|68|f6
teach at|65|
teach at your|68|
teach hospit|68|d7
teach in|63|d6
teacher|46|a7b-5d5g-4h-4
teacher ,|61|a7b-6
team|26|b-8d23e-11f8g-10h-8
team $|51|c-6d21e-10
team ,|50|b-5c5d8e13h-4
team , and|68|d4
team , i|65|a-5b-4d18e7
team a|68|e4
team and|63|a5f8
team at|63|a-11c10f6
team at the|65|a-10c10f7
team for|63|a6b-4c9d-4e-4
team i|47|a19b-8c6d4e-11f-8
team i am|63|a7
team i have|68|d5
team i hope|68|a7
team if|68|a7
team if you|68|a7
team in|61|b7e5
team is|60|a-11b10d-8e14h7
team lead|63|d18e-5
team leader|61|b5e-5
team like|68|a-17b10d-6f14
team my|63|a7b-14g15
team of|58|a7d-4e-8
team on|65|
team pleas|68|f6
team the|68|d6
team wa|68|a-7b6e4
team will|68|a-5b8
team with|68|a10
tear|65|a7b4d-9e-5
tech|56|a-5c5d6e-10
tech job|68|d7e-5
technic|54|b4d-6e6
technician|45|a5d-9e-8f8h-4
technician job|65|g4
technician post|65|b4d4e-5
technician with|65|a8
technolog|65|c13d5e-7
teenag|68|a-6b4d10
teeth|61|b5e-4
telephon|46|b16c-4d-9f-4g-4h-4
telephon ,|68|
telephon call|68|
telephon i|65|b8e-7
telephon is|68|a-6b10
tell|23|a-24b24c-5d7e10f-17g13h-8
tell a|58|a4d5e-4
tell about|68|
tell everyon|65|a-4b8
tell everyon about|68|b9
tell her|68|a-4d13e5
tell him|65|a-8b-5c5d-4e17g5
tell me|28|a-30b38c-7d-33e32f-12g8h-13
tell me $|68|d6
tell me ,|63|a-8b5e11
tell me about|61|c4d-5
tell me how|60|b4c6d-8e4
tell me i|61|b-7d4e14
tell me if|48|b17c-4d-11e-4g-5
tell me in|68|b7
tell me it|68|b7e-5
tell me on|65|a-6b-5d-4e13g20
tell me pleas|68|a-6b5e4
tell me roughli|61|b5e-5
tell me so|68|e11
tell me that|63|a-4b5d7e4
tell me what|53|b-6d-6e20
tell me when|56|a5b9d-6e-9
tell me where|57|a-9b5c-4d-4g10
tell me whether|55|a-5b10d-4e-6
tell me which|65|a-5e16
tell my|68|a-8g24
tell peopl|63|a-5
tell the|55|a11b-5c-4e-8f7h8
tell them|61|b9e-8
tell us|65|b-4d12
tell you|43|a7b-12d35e-18f-5g5h-4
tell you i|65|
tell you that|63|a4b-8d7e-6g15
tell you the|65|a12d-7
tell you what|68|a5
teller|61|a6e-4
temp|63|a8b-6d6e4
temper|68|a7
temperatur|65|a9d-4e-7
templat|65|a-6d-6f6h11
temporari|68|a-4c28d-6e-4f-4
ten|34|a15b4d-5e-13f-8
ten dai|61|a-5b15d-5e-5
ten finger|68|a8
ten minut|50|a6b-11c5d-6e19
ten oclock|68|
ten past|68|d-5f6
ten past six|68|d-5f6
ten second|68|b5d8e-5
ten to|65|b-4e14
ten year|48|a9b-5c4e-14f-4h6
ten year ,|61|c8d-4e-8
ten year i|65|a9e-5
ten year in|65|
tenant|61|a12b-4e-6
tender|54|b7e-9f4
tender ,|68|a5d-4
tenni|68|d-4e8
tent|61|b5e-4
tenth|60|a-5d19e-7
term|42|a-8e6f5g-4h-5
term ,|57|a-5b5d-7e11
term , so|68|a-4b7
term time|68|a4
termin|63|d-6e-4f10
terrac|65|b6e6
territori|63|a6d-5
terror|68|b7d-4e-4
test|32|a7b-7d-39e26h15
test $|63|c8d-8e-8
test ,|54|d-14e16f9h-4
test , i|68|a-6b7e7
test ?|58|a-6c5d-5e8f7
test ? $|68|c-5f10
test ? i|68|a-5b-4c10e9
test and|65|c13d-5
test for|65|e6
test i|56|a-8d-7g13h11
test my|68|a7
test on|61|a-6b-7d5e21
test or|65|b-5e9
test or the|68|b-4e11
test the|68|e7
test wa|68|a4b-4
test with|60|b15e-12
test with the|63|a7e-5
tester|63|
text|48|a8b5d-12e-13g13
text ,|68|a10b-4
text me|63|a4b-4e-6g18
textil|60|a8c-4d5e-6
th|26|a-37b57c-7d-21e-22f-9h-12
th $|68|a7b-4d8
th ,|44|a-10b20c-5e-5g-7h-4
th , and|63|a5b-7d-4e14
th , so|63|d8
th , which|63|a5e-5
th ?|65|a5b-4c10e-5
th ? $|68|a6b-6c11
th about|58|a-8b6d-4e-5g9
th about the|58|a-8b6d-4e-5g9
th and|53|b-8d13e-8g9
th and i|68|a-4b-5g15
th at|65|a-11b6d11
th for|52|a-12b17d-7e-7g-5
th for the|55|a-11b13d-5e-5
th i|46|a4b-4c7d-17e-4g6
th i am|63|a7b-10g9
th i can|68|a-7e10
th i have|65|a5
th instant|68|b4
th it|65|
th of|52|a-10b14d-6g-4
th of last|65|a-6b8
th with|60|a-12b16g-4
than|26|a31b-23c-10e9f-9g-16h11
than 0|65|a8
than a|54|d-10f6
than after|68|a9e-4
than an|65|a6b-4e-4
than ani|57|a6e-5
than at|65|a4c5e-6
than ever|68|a7d-4
than from|65|d-4e4
than i|46|c-4d12e9h-4
than i did|68|e5
than i expect|68|b4
than i have|68|e13
than i would|68|e-4
than in|61|a-12b-6c15d-4f9h12
than in a|68|a-5c7d-12e5f12
than is|68|a8b-4e-5
than it|61|a-6b-4d9e16
than leav|63|a-7d-4e20
than leav me|68|e8
than most|68|a7
than my|55|a8e-5
than on|68|b5e-4
than that|63|a8b-5
than that i|68|d4
than the|46|a9b-5c-5d-6e8f-4g-4
than the last|68|a-5e11
than to|54|b8e-7f-5h13
than when|60|a10e-5
than when i|63|a12b-4
than you|63|a-4e9
than your|68|a6
thandi|68|b-9d4g9
thank|6|a66b-41c-21d-48e43g6h-24
thank ,|55|a5b-8f9
thank , both|68|e7
thank a|49|a19b-5c-4d-13e-12f4g13h-4
thank a bunch|68|b4d-4
thank a lot|68|a5
thank a million|56|a15b-6d-6e-8f-5g17
thank again|45|a-4b13c-4d5e-20f8
thank again for|47|b13d-6e-19f10
thank ever|68|a8e-5
thank ever so|68|a8e-5
thank for|22|a51b-33c-12d-58e43f15g4h-22
thank for a|57|a17b5d-17e-7f5h-4
thank for an|65|c9d-7e-9f7
thank for be|58|a-6e15
thank for come|65|b-4e17
thank for fit|65|a7e-5
thank for get|65|e10
thank for have|54|a21b-7d-9e-7f-4
thank for it|60|a-14b8c6d10e-7
thank for let|54|a-4b-8d-5e26
thank for make|68|a4
thank for meet|65|a11e-4
thank for mondai|68|a8
thank for see|61|a17d-4e-8
thank for squeez|68|a11b-4
thank for take|63|a8e-7
thank for tell|65|a-6b-6e10g15
thank for that|63|a-8b7d6
thank for the|31|a29b-24c-10d-41e33f14g-4h-14
thank for thursdai|68|a4
thank for todai|65|a20b-4e-19f7
thank for tuesdai|68|a8
thank for walk|68|a8d-4
thank for yesterdai|60|a17b-4d-7e-8
thank for your|51|a-7c-4e5f12g-5
thank god|65|a-4e7
thank heap|63|a6
thank heap for|65|a4
thank her|68|
thank i|57|a-14b7d-6e27
thank in|68|a-9b6e11
thank mr|65|a-11e25
thank onc|65|a-5b4d-4e-7g22
thank onc more|68|b5e-6
thank so|52|a25b-8d-10e-9f-4
thank so much|52|a25b-8d-10e-9f-4
thank that|58|a-5b-9e32
thank that you|60|a-4b-7e21
thank the|47|a16b-15c-4d-6e27f-4h-4
thank the panel|60|a15e-10
thank to|38|a38b-10d-19f-9g-9h-6
thank to all|65|a5
thank to mr|68|e6
thank to the|54|a4b-6c8d-7e5
thank to you|46|a42b-7c-4d-20e-12f-5g-4
thank you|11|a79b-47c-25d-46e27f-8h-24
thank you !|61|a10d-4e-5
thank you $|58|a-8b-8e12g22
thank you ,|41|a36b-21c-5d-6e-19f-7g33h-5
thank you again|50|b16d-5e-10
thank you all|56|a6d-8e5
thank you and|52|a24b-7d-7e-10
thank you both|51|a16b-4d-8e-6f-4g9
thank you for|15|a67b-46c-23d-57e43f-5g-11h-19
thank you hope|68|a-8b-5d15e21
thank you i|45|b12e-20f4g-5
thank you in|63|a-11b8d4
thank you kindli|68|e7
thank you onc|60|a-5b11d-4e-4
thank you po|61|a7b-4d-4e-8f8
thank you properli|60|b-5c-4d27e-5
thank you so|56|a10b-5d-4e-4
thank you that|53|b4d-14e17
thank you the|54|a15b-11d14e-7
thank you to|52|a4d-10e-8g4
thank you veri|52|a12d-6e-10
thank you you|65|d-5e15
thank you your|68|a5
thank your|63|a12b-6d-4
thanksgiv|68|b6d6e-6
that|7|a29b-6e27f-23g-13h-18
that $|55|a-5b7d10e9
that ,|43|a-4c-6d17e15f-5g-4h-5
that , and|56|b-7e11
that a|41|b-4c-5d6e11h-6
that a good|68|d5e-6
that a man|68|a-7d6e4
that an|65|a10b-4
that anoth|63|a-4e15
that ar|57|b6c8e-8
that as|68|
that at|60|a7d-4e-4
that be|63|a10e-8
that came|65|a4b-8d11
that chang|65|
that cost|68|
that could|68|a-4c10d5
that dai|50|a-13c6d10e23f-4g-4
that dai i|60|a-5d15e4
that did|61|b-4d10e7
that did it|68|a-8d13e11
that did not|68|a7
that doe|60|a9b-4d-4
that doe not|61|a8b-4d-4
that dr|63|a4
that everybodi|65|a-10d7
that everyon|68|b8d-8e-4
that for|65|a12d-4e-5
that get|68|a4
that got|63|a5e-5
that ha|63|
that had|56|a12e-7
that had been|65|a9
that half|55|a8e-7
that half of|65|a6
that half the|68|
that he|68|d-4e4
that help|61|a4b7e-4
that help you|68|b9
that hous|65|b-4d-4g7
that i|28|a-8b-6c-10d-17e44g6
that i am|49|c-5d16e4f-4
that i can|61|d-5g6
that i could|57|d-5e4
that i did|65|a-9d5
that i do|68|a-5b10d-4
that i had|65|a5b-4e6
that i have|51|b-8d-6e26f4h-5
that i lack|65|a-6d-6e21
that i need|68|a5b-4e5
that i should|61|a-7c8d-7f14
that i wa|55|b-6d-6e24
that i want|68|a6
that i will|63|a9e-5
that i would|48|a21c6d-6e-19f-5
that if|68|c6d-6
that in|56|a18d-9e-7
that in the|68|d-4
that is|33|b9c-12d-29e26f-8g13h-10
that is a|58|b5d-8e18
that is all|68|a-11e9f-4g23
that is how|57|d-6e6
that is on|68|d-6
that is still|68|d7
that is that|60|a-9b-7d-7e31
that is the|56|a-4b9d-5g-5
that is us|68|a9d-4
that is what|65|a4e-5
that is why|68|a6e-5
that is worth|68|
that it|45|c-5e14f-5g-4h-4
that it ha|68|b5e-4
that it is|60|a-7d11e5
that it wa|63|a4b-5d6
that job|65|b-6c10e15
that keep|63|c8d5e-6
that kind|60|a4b4d-5e-4
that kind of|63|b5
that let|63|a-5d-4e10
that let me|68|a-4e13
that littl|68|e8
that look|68|b-4e9
that lost|68|e6
that made|61|a-8d11e-4
that made me|65|a-9
that meet|65|a-4c11
that most|68|a8b-4
that move|63|a-9b7c17d-14e-5
that mr|65|a-7d-6e8g21
that much|63|a-7e11
that my|43|a-23b6d7e36f-6g-7h-4
that no|65|a-4b10e-4
that nobodi|50|a4c6d-7f-5
that nobodi ha|68|a10b-5e-5
that nobodi had|63|d5
that noth|68|b7d-4
that old|61|b4d-5
that on|46|a14b-7c-4f-4h-4
that on of|68|e9
that on should|68|e-4
that onli|63|a5d-6e9
that other|68|d-4e9
that person|68|a5b6c9d-9e-4
that rain|63|a8b-5c7d4e-7
that ran|65|c5
that roof|68|a4d-4
that room|65|a4b-4e4
that sai|68|
that same|61|c11d-6e-4
that set|68|
that side|68|b-4c7d-4
that sing|68|a7e-4
that slip|68|a7
that somebodi|68|b4e-7
that still|63|
that stori|65|a10e-5
that suit|61|a8d-4e-4
that take|65|c8e-4
that the|27|a17c-13d4e19f-17g-11h-14
that the board|65|a-6b5e7
that the job|63|a-6e10
that the last|63|a8e-4
that the new|58|a-4d12e4
that the night|65|a5d-4
that the post|65|e8
that the resid|68|
that the second|65|a8e-6
that the whole|68|a7
that thei|61|a-5d10
that there|60|d4e-10
that thi|60|a-6b5d-6e15
that thi is|65|a-5e19
that three|68|a4e9
that time|60|e5
that tip|68|e6
that tip it|68|e6
that to|63|a4d-4e5
that too|68|b14e-4
that two|65|a-5e10
that up|65|a4d-4f6
that wa|40|a21c-7d-11f-7g-7h-6
that wa ,|68|a7d-4e-4
that wa a|60|b9d-6
that wa my|68|a7d-4
that wa not|65|d-5
that wa the|61|a5e-7
that wai|65|d10e-4
that we|52|e-8f5
that we were|68|a-4c6d-6
that week|65|b4c10d-5e-9
that went|68|a7
that were|63|b8e-5
that when|65|a-7b-4d15
that will|61|a11b-4e-6
that will not|68|a4
that with|65|b5e-4
that work|60|a5d-4e-6
that would|54|c17d-18e-8
that would help|61|b7e-5
that year|61|a-4d10e-5h7
that you|28|a6b-34c9d7e48f-6g-15
that you and|65|a6d-4e5
that you ar|57|a-7b-6c11d4f13
that you ask|60|b-5d-5e-7h24
that you can|65|e-5f7
that you did|61|a-6c5d-5e12
that you do|68|b-5d14e-4
that you have|51|d-8e11f-4
that you let|58|a13b-4e-6
that you need|65|
that you show|68|e6
that you spoke|68|
that you still|68|
that you told|63|a9b-5
that you took|58|a-4b4
that you were|63|b4d5e-11
that you would|58|a-19c6d17e14
that you wrote|68|b-8e22
that your|45|a10b-8d25e-19f-7g-4h5
thaw|68|a-4b6
the|0|
the 0|24|a-35b63c-12d-22e-25f-14g7h-15
the 0 nd|51|a-12b20d-8g-5
the 0 rd|50|a-7b12c-5e-9g7
the 0 s|68|a6
the 0 st|53|a-10b13d-10g13
the 0 th|27|a-38b53c-6d-20e-18f-8h-12
the a|68|a10e-4
the account|65|a-6b5d-4e-5g13
the accredit|63|b6d-5
the accredit visit|68|a5d-4
the address|61|b7e-7
the administr|68|a4e4
the advert|65|b6e5
the advertis|61|a-9d-6e22
the advic|61|a-6d27e-6
the afternoon|56|c7d-6
the afternoon in|68|
the ag|68|d5
the agenc|52|a-9e5g9
the air|63|
the airport|65|b-4d6
the aisl|68|b8d-4
the alarm|68|a-6d5
the allot|60|a-11b-4c8d21
the allot ,|68|a-6d6e5
the alumni|68|a-8b-5c24
the ambul|68|b4d-6
the analyst|61|a-7e-5f5
the analyst role|65|a-6f6
the angri|68|d-5e8
the announc|68|a-4b4d11
the answer|53|a-13b25d-7g-5
the answer ,|68|a-5b5d-4e7
the applic|60|a-9b7
the appoint|61|a-5b12d-5
the apprentic|65|a5b-4d-4e-4f4
the apprenticeship|63|d-7e-6f9
the apron|68|e22
the archiv|56|a6b6
the area|60|a-9c7d-7e25f-4
the armi|65|a7e-5f4
the articl|65|d7e-6
the ask|65|e4
the assess|56|a-11b10e10
the assess center|68|a-7b7e12
the assess on|68|a-4b5
the assist|63|b6
the attach|65|a-15b-5d16e-7h30
the attent|65|a4
the audienc|68|a5d-4
the audit|60|a-4b9e-4
the auditor|63|a9d-5e-5
the author|68|d4e8
the autumn|51|c8d-5e8f-5
the autumn ,|65|a7e-5
the award|65|a-4d25e-6
the babi|57|d14e11f-6
the back|44|b-11c-5e8g-4h21
the back of|55|b-6d15e-4h6
the bacon|63|a9d7e-4
the bacon roll|65|a12d-4
the bad|58|a-7b-5e8h5
the bad back|68|a-5f5h7
the bag|65|a9e-8
the bai|68|e9
the bakeri|61|a-10d-5e10f9
the band|68|a5b-4e-4f11
the bank|46|a4b-7c-5d31e-10g-5
the bank holidai|63|a5d-5
the bar|65|b4d4e-4
the barista|68|b6
the barn|68|
the basement|68|a6
the beach|68|
the bear|65|e-4
the bell|58|a8b-5d-5
the bench|63|a5e-5
the benefit|63|a5
the best|37|a-6b-14c10e18f4g-8h-8
the best for|61|d9
the best i|63|d6e-8f5
the best of|68|c10
the best on|68|d4
the best part|63|a4b-4
the best thing|68|a6
the best to|57|a-11d7e10
the best wai|68|a5
the best with|57|a-7b-5d-12e42
the better|58|a-11c12e8
the big|53|a4c7d16e-12f-5
the bike|65|a-4d16e-4
the bin|61|a8b-4e-4
the bird|68|
the biscuit|61|a6b-7e4
the bishop|68|b9d-5
the bit|55|a15b-7e-12f-4h11
the bit about|61|a13b-4d8e-9
the blood|65|a10b-5
the blue|58|b9c8d-10e-6
the board|43|b18c-5d-9f-5g-7h-4
the board ha|61|a-4b6d8e-6
the board meet|65|
the board want|68|e8
the boat|61|a9b-5
the boi|60|a7b-4d8e-7
the boi who|68|a6
the boiler|56|a7b8d-4e-5f-4g-4
the book|48|b-4d29e-10g-4
the book for|68|d9
the book on|65|a-4d5
the boss|57|b7d-7e-6
the boss is|65|b5e-4
the bottl|68|a-4b5c7
the bottom|60|a10d4e-4
the bottom of|68|a10
the box|60|a-4b-6d6e20
the branch|56|a4b-6d-6e8f6
the brand|68|
the brew|63|d-4g4
the brew and|65|d-4
the breweri|68|b-4c4d-6g14
the bridg|58|e-4f4
the broken|52|a-5b4c-5e-10f8
the broken umbrella|68|d-8f12
the brown|68|a4b-7d6
the bu|43|a8b-7c6d-6f-6g13h-5
the bu home|65|a5
the bu i|63|b4d-5
the bu stop|68|c9d-4e5
the budget|54|a-11b16d-5e4
the build|57|d21e4
the burnt|68|b8
the bursar|65|a-4b10d-4
the burst|68|d-4
the buse|68|d9e-4
the busi|63|b-4d13e-4
the button|68|b5d-4e-4
the cab|61|a14d-7e-8
the cab ,|68|a11d-5e-4
the cake|58|a-4b-5e5h9
the calendar|65|a-12b18e-4
the call|48|b-10c-5d-7e37g-5
the call ,|68|a-6e19
the call back|65|b4
the call center|68|b-5d4f9
the calm|65|b7
the calv|68|a4b-4
the campu|68|b8
the canal|63|d7e-4
the candid|61|a-8b7d-7f10
the candor|65|d-4e8
the candor you|68|a5e-4
the canteen|60|d5e8
the captain|68|d11
the car|54|a-5e6
the car park|65|d7
the caravan|68|b-6d9
the card|63|a-11e10h17
the care|60|a5c6d-5e-5
the career|68|a-7c8d8
the caretak|60|d-5e-7g9
the case|49|a14d-7e-11f-4h6
the case you|65|a8
the cash|61|a-5b10d-7e-6f5
the cat|57|a-7c6d17e-4
the catalogu|68|d-4e5
the cellar|68|d11e-5
the certif|52|a-5b10c5d-15e5
the chair|60|
the chamber|65|a-10c22
the chanc|40|a27b-6c-6d-16e-7g-6h-5
the chanc to|41|a31b-11c-5d-15e-10g-4h-4
the chapel|63|a20b-4d-7e-7
the chapter|68|d9
the chariti|65|a6b-4d5e-4
the chat|51|a-7b-8c-4d-6e-12f26g-5h-4
the chat about|65|f8
the chat and|68|a12
the chemistri|68|a-4b4e6
the chief|65|a-4e21
the children|50|d12h5
the children of|68|e13
the children ward|68|d7
the chip|63|
the choic|58|a5d-6
the choir|57|a-5d-6e16
the christma|61|e12
the church|65|
the citi|60|a-7d13e9
the citizen|68|
the civil|68|a7e4
the claim|57|d-5e-5f9g10
the claim adjust|68|a-7b7
the class|65|b9d-5
the clean|65|a-9b16d-5
the cleaner|61|b4d4e-5
the client|63|b6e-4
the clinic|54|a-4e-4h12
the clock|58|a7d-5e-6
the close|61|c9e-5
the cloth|68|a7
the coach|65|a-5b17e-5
the coast|57|a-4d11
the coat|65|d14e-5
the code|63|b-5h16
the coffe|45|b-11c15d12f-4g-4h-4
the coffe and|60|a11d-5
the cold|52|d15e-8f-5g-4
the cold store|68|d5
the colleagu|65|a-5d-6e12
the colleg|57|a4b-6c4d14e-8
the color|57|a4b-4c7d-10e-7h10
the color system|68|a4
the come|68|a-4d5e7
the commiss|65|d-4
the committe|45|a7b5c-4d-10e4f-4h-4
the committe for|63|b-7d-5e24
the committe will|68|a-5d11e-4
the commun|55|d6
the compani|46|a17b-6c-4d9e-10g-4
the compani and|60|a11d-4
the compani i|58|a13b-4e-7
the complaint|65|
the comput|68|d-4e12
the confer|65|c9d-4e-6f5
the conserv|68|a6b-4d6
the consider|65|b-4d-4e14
the consult|68|
the contact|68|a-14f21
the contain|68|a12d-4
the contract|57|a-4b6d8f-4
the control|61|a4b-6d15f-4
the control room|68|d10f-5
the convent|68|a-5b4e8
the convers|50|e4h-4
the convers on|61|b8d-4e-7
the conveyor|68|a8e-4
the cook|65|a4b5
the core|63|d10
the corner|63|e4
the corridor|54|d5e5
the council|50|a-5b5d-11e-13f7h20
the council ha|65|a-7b7d-4f9
the counter|53|a12b-10d22e-10
the counti|46|b-6c-6d32g-5h-5
the counti i|65|a11d-4e-5
the countri|65|a-4d4e13
the cours|52|b9d13f-4h-4
the cours in|68|a-4d5e4
the cours of|65|a4
the court|63|a-5b8d4
the courtesi|60|a5b-6d-4e13
the courtesi of|65|e17
the crack|68|d-4
the crane|63|a7b-4d-4e-8g19
the credit|61|c8e-6
the credit union|68|b6c9d-5e-5
the crew|50|a-11b-6d11e18f12g-4
the ctc|68|a6
the custodian|68|e-4
the custom|50|a12c-4d-11e-4
the custom who|68|a6
the cut|68|a-8b-5e13h15
the dai|37|a-7b13c-7d-25e17f-8g16h-6
the dai $|65|
the dai ,|58|b7d-12e5
the dai after|68|d-4
the dai i|61|a-8d-5e20
the dai of|58|a-11b9e6
the dai that|68|b4d-4
the dai we|68|b4d5
the dairi|58|c-6d19e-7f-5g18
the damp|68|e6
the data|60|a-6d8e-5h8
the date|57|a-6b5d-6e-12g27
the dead|65|b6
the dean|68|b6d-5
the decis|47|a-28b16c-5d-9e25f7
the decis ?|68|a7
the decis is|68|a-8f10g5
the decis will|68|a-8b8
the deliveri|65|b5d-4
the demo|63|a-4d-7h15
the dental|63|b-7f10
the depart|50|d9e7f-4
the depart i|65|
the depot|52|a7b-8c-5d11
the depot i|65|a10e-5
the deputi|63|a-4
the design|65|a-10d-6e29
the desk|51|a15d-17e-11f5
the desk at|68|a8b-4e-5
the desk i|65|a5d-5
the develop|68|a7
the dialysi|68|
the differ|68|b-4c11d9
the digit|68|a-6d16
the director|53|b8d-4
the discuss|55|a5d-4e6
the discuss of|65|e4
the dispatch|63|d-4e5
the district|61|a-9d11e-6
the doctor|63|d-4e6
the dog|52|a-12d7f5
the donor|68|a4
the door|47|a-10b11c-4d7e5h-4
the door ,|68|b4d-4e-5
the draft|65|a-6b-6e-5h23
the drain|68|a8
the drainag|68|
the draw|58|a-6g14h11
the drawer|60|a5d-5e4
the drill|65|a-8b-4d-4e16h16
the drive|56|a7b-5
the drive home|68|a5
the drive test|68|d6
the driver|50|b5d-11f4
the drone|65|a-5b-8d27g6
the drop|65|a4b-5d-4h10
the drug|65|d7e-4
the duck|65|b6
the duplic|68|
the dust|65|b5d-4e6
the dust settl|68|b8e-4
the dye|68|a9c8d-7e-5
the earli|68|
the eastgat|68|a4
the elbow|68|d14e-6
the elect|68|b5d-4
the electrician|65|b-4c9
the elev|65|h7
the eleven|65|a10b-4
the email|63|a-13b-4d-6e36
the enclos|68|a6b-4d13e-4h-4
the end|35|a-8c10d15g-10h9
the end ,|54|b-7c7d30e-6f-7
the end i|63|
the end of|40|b8c8d-15e6f8g-8h-8
the engin|65|a4c5d-7e-5
the entir|65|e6
the escal|68|a5
the estat|57|b10d-8
the estim|65|a4b-14e-4f7g30
the estuari|65|a-4d12e6
the even|47|b-8d-4e6g11
the even class|65|a-6b-4c5d-8e13f6
the examin|65|a-5b7d-5e8
the exchang|61|a6b-8d8e5
the exercis|61|d-5e-8h16
the exercis with|68|
the exhibit|68|d6
the ey|63|d-4e19
the fact|68|a4e7
the fact that|68|a4e7
the fair|54|a-10d18f-4
the fair and|68|a4e-4
the fall|58|b-9c7d8
the famili|52|a-4d11
the far|68|d13
the farm|60|b10e-5
the fault|65|
the feed|65|
the fella|68|a-4b7d-4e-8g16
the fella with|68|a-4b7d-4e-8g16
the fellowship|68|a-4b4e5
the ferri|51|a-6b-7c-5d41e-12h6
the field|56|b-7c5d6
the field wa|65|a-4c9d-5e5
the fifteenth|68|a-5b12d-6
the figur|65|d7
the file|54|a-10b6d-8e9h7
the final|65|a10d-8e-8g-5h11
the financ|63|a5b-5e-4f8
the financ offic|65|a4b-5f8
the fire|54|a10d-8e-8
the fire alarm|68|a4
the fire brigad|68|a9e-5
the fire drill|68|a-5b6
the firm|54|a5d8e-4
the firm i|65|b4d10
the first|31|a-6b6c-6d9e8f-11g-10h9
the first ,|68|b4
the first 0|65|e8
the first aid|65|d20e-7
the first hundr|68|b6d-5
the first i|68|b6e-7
the first month|60|a9b-6d10e-6
the first of|54|b11d-4
the first person|68|a-4d18
the first place|65|a-7e11
the first three|63|d-4h10
the first time|61|d-5e9
the first two|68|c11d-4e6
the first week|57|a5d-4e-6
the fish|54|a10b4c-4d9e-8h-4
the fit|63|a5
the five|63|a4d-8e9
the flat|65|a-4d14e-6
the flight|68|b-5e17
the flood|52|d16f-4h5
the floor|52|a5e-9
the floor with|68|
the flower|63|a4c9d-5e-6
the flu|68|d8
the follow|68|e8
the food|63|b-4d-4f6
the foot|68|b-4d-14h21
the forecast|63|a9b-5e-5
the foreman|68|
the forklift|55|a-8b4d17g7
the forklift job|65|a-4b9d-5e-4g10
the form|54|a-9d-4e17
the form i|68|e-4
the forti|68|a4b-4d-5e13
the foundat|65|d4
the foundri|68|a4f5
the four|56|a8d-7e-9f8
the fourth|52|b4d-14e6h11
the fourth floor|65|b-4d-5e10
the frank|58|a15b-6
the fraud|68|a-6e4
the free|68|d9
the freezer|57|a12b-9d-5e14
the fridg|60|b-5h10
the fridg i|68|d7
the friendli|60|a14b-7
the front|49|b7c-4d10e-13f-7
the front desk|56|a-10b14d8e-6
the frost|68|d5
the full|56|e-5
the full pictur|68|b4
the fundrais|68|e4
the further|65|d10e-5
the ga|68|a-4e9
the game|65|a-5b-5h18
the gap|63|b-4d-4h14
the garag|63|a4e-6
the garden|54|d19e-10
the gate|52|a-5d-10e15
the gearbox|61|a6b-4
the gearbox of|68|a5
the gener|60|d-4
the gentleman|55|b5d-4e-7
the girl|55|a-9b11d-7e18g-5
the go|65|a9
the goat|61|a4b-5
the good|52|a21e-9f-4
the govern|68|b4
the govern bodi|68|b4
the governor|68|a-6e7
the grade|58|b6e-5
the grade 0|68|d5
the graduat|63|c-5d4e-7
the graduat scheme|68|c-5e-4f5
the grant|55|b9d-4
the grant offic|68|b6e-4
the great|68|d11
the green|54|b14d4e-11
the greenhous|68|e7
the grill|68|a7b-4
the ground|50|a11c-4d4e-13f-5
the ground $|68|a5d-4
the ground ,|63|a7d-4e-5
the group|58|c-4d-5e4f7
the guard|63|b9c8d-6e-6
the guest|65|a8
the gui|68|e4
the gym|65|a11
the hail|65|a5b5d-6e-4
the half|60|a8b-5e-8
the half term|68|d6e-7
the hall|63|a-5d17e-4
the hand|63|b6e-4
the handl|68|b-5d11
the harbor|55|c6d11e-5f-4h14
the hard|68|d-5f12
the hardest|63|b-4d-5h17
the hat|65|a-4b13
the hat ,|68|e4
the head|53|a-8b5c9d-6e11
the head of|60|a4b4c12d-7e-8
the head up|68|a-6b6e7
the hear|61|a4e-4
the heart|68|a5b-4e8
the heat|56|a9b-4e-5
the help|65|a5d4
the help desk|65|a5d4
the henderson|68|
the heritag|68|d5
the hgv|68|
the high|68|a4
the hill|61|d10e-7
the hip|65|a-4d16
the hire|58|a-4e-7g12
the holidai|56|a-11b-5d6e6g4h8
the holidai ?|68|g7
the home|61|a6d-5e-4
the honest|51|a13d-13e14f-4
the honest answer|63|a11d-4e-5
the honest talk|65|b5d-4e5
the hose|68|a7e-4
the hospic|58|a-5d15e-5
the hospit|46|a4c-5d13e-11g-4
the hospit ,|63|
the hospit of|68|a5e-4
the hot|65|
the hotel|55|a-9c9f4g10
the hour|44|a7c-4d-15e8f-4g-4h-4
the hour ,|61|a7
the hour i|65|a-6d-4e10
the hour in|68|d-4
the hour on|63|a9e-4
the hour you|63|a10b-4
the hourli|65|a5
the hous|47|b6d-6
the hous $|68|a5e5
the hous ,|65|b-4e5
the ic|54|d13e-10
the ic storm|68|b6
the idea|54|a8b-7d5
the idea of|63|a4
the idea to|65|a7b-4
the insid|61|a4b-6d-5e-4h15
the inspect|60|b17d-5e-12
the inspector|60|a-7b5d-10e15
the institut|58|a-7d9e4
the insur|68|e6
the interest|65|f12
the intern|68|d4
the interview|25|b-11c17d-11e-9f9g30h-10
the interview $|68|a-9d25e-4f5
the interview ,|51|a10e7f-6
the interview ?|65|a-4d5e8
the interview and|51|a10b-9c4d-7f-7g32
the interview at|54|b-4d-4e-8g15
the interview for|52|a8d-6e-9f-5g11
the interview i|50|a-14b-11c10d-12e5f12g21h10
the interview in|61|a5b-7d20e-5
the interview it|68|
the interview last|60|a10d-4e-4
the interview of|54|a8e-9
the interview on|40|b12c-6d-10e-4f-7h-4
the interview that|65|a-5b-5c-5d6f19
the interview the|65|d4g4
the interview wa|65|d-4f6
the interview we|68|c15d-7e-5
the interview yesterdai|65|a8b-4
the interview you|61|a-7b-9c32d-4f-4
the invit|56|a17b-5d-4e-6f-4
the invit and|65|a6
the invit to|61|a13b-5e-7
the island|65|d12e-4
the island ,|68|d14e-4
the job|31|a33c-5d-32e-12f-10g13h-10
the job $|54|a13b-7d-6e-11g12
the job ,|54|c4d-9g8
the job and|60|d-4
the job i|47|a17b-6d-8e-10f-4
the job in|65|d6g6
the job is|57|e-5
the job my|68|
the job of|68|a-4b9d-4
the job on|68|a5
the job veri|65|b4
the joke|63|d-5e4
the journal|68|a-6b-4d24
the junior|63|f5
the juri|65|a-4
the kei|55|d-8h17
the kennel|65|b-5g7
the kettl|65|d4
the kid|52|b4d-8f-5g15
the kind|49|a20b-4d-11e-6g-5
the kind of|54|a13d-6e-7
the kitchen|49|a5c-5e-5f4g8
the knee|63|a-5b-7d32e-6
the knee ar|68|a-7b-6d31
the lab|54|a-10b-6c5d6e8g6
the lab technician|68|b-6f6
the label|65|a-4d-7h11
the laboratori|61|b7d-5e-4
the lad|48|a11b8c-4d-14e-7g-4
the lad i|68|
the lad on|63|a15b-5d-5e-4
the ladder|63|a9b-6d9e-9
the ladi|46|c-4d-5e17f-5
the ladi on|65|a-4d-4e8
the ladi who|61|a6b-5d-6e4g6
the ladi with|56|a-9b8d-6e7
the lake|60|d17
the lamb|61|h12
the lamp|68|a-7b8d4
the land|65|b4e-5
the landlin|68|
the landlord|63|a4b8e-8
the languag|68|b-5c12e4
the last|34|a21c-10d-15e-11f-11g-9h13
the last dai|68|a8
the last five|63|
the last four|61|a5
the last on|55|e-7h25
the last ten|68|b-6d-4h12
the last three|58|b-6e18
the last to|68|b5
the last two|61|a7d-4
the last week|68|
the late|68|d6
the launch|65|e11
the laundri|60|e-5
the lawyer|68|a4
the lead|63|b5d-5e7
the leak|65|a7e-4
the leas|65|d-5
the least|63|e10
the leav|68|a-4b5d7
the lectur|68|a-7b5e7
the lectur post|68|a-7b5e7
the lectureship|68|a6d-5e-5
the left|50|a22b-7e-13
the left ,|61|d8
the left hand|68|a12d-4e-4
the left side|65|a8e-5
the letter|53|a-8b11d-13e16
the librari|56|c7d13e-6f-4
the librari i|68|b5d4
the librarian|68|e-4
the licenc|60|b-6d-6e19
the licens|68|d5
the lifeboat|68|
the lift|50|a13d-7
the lift back|65|a9e-5
the lift i|68|d5
the light|58|a5b-4c7d-6e4
the light of|65|a9
the lime|68|a-8b8d4
the line|48|b-4c-4d13g-4
the line ,|68|
the linen|68|a7
the link|58|b-6d15e-6h10
the link $|68|a5
the list|48|a-6b6c-5d-8e-7f6g8
the littl|50|a15b-7d-4
the littl boi|68|
the littl on|61|b-5d7
the load|57|a8d-9e-7h4
the load bai|65|a4e-4
the loan|56|e-6
the loan of|60|d4e-5
the lobbi|54|b-4e4h10
the lobbi ,|65|a-9d-4e13h13
the local|56|a-6b-7c12d13e-6f4
the local histori|68|b-4d4f8
the log|68|
the logbook|68|a7
the long|50|a10b4c-5e-12g-4
the long weekend|63|a14d-5e-4
the longer|65|c14d-6e-5
the look|61|d-4
the loop|63|a-6b-6d-7e9f8h13
the lorri|65|b-5d14e-5
the lost|68|a7
the lot|54|a10d-4
the low|68|a4
the lowest|68|a4
the lunch|56|a-6e12g14
the machin|57|a4d-4g9
the mainten|60|a-5e9
the mainten job|68|b6
the man|56|a5b-4d5e-4
the man who|60|a7d-6
the manag|54|a12e-6f-4
the map|60|b11e-4
the marin|68|d10
the market|56|a-10c6d-15e18h23
the marque|65|a-4d7
the matter|52|b6d-8e6
the matter close|68|b4e10
the matter of|56|a5d-5e-5
the mayor|68|
the meantim|48|a-18b13
the meantim ,|68|d-4e14
the meantim i|54|a-11b13d5e-7
the mechan|68|e-4g12
the medic|60|a-5b5d-4e13
the meet|53|a19d-14e-9f-6g8
the meet on|68|a7b-5
the member|68|a-8b4d15
the merchant|68|c11d-4e-4
the merger|56|a-15b13d13
the messag|65|a-14b-4d-5e44
the method|68|d19e-5
the middl|50|a9b9d-6e-11
the middl of|54|a6b9d-7e-9
the milk|68|b-4d4e-4h14
the mill|63|a-4c8d12e-4
the minibu|65|b-5d10e6
the minist|68|d5
the ministri|65|a-6c9d11e-5
the minut|65|a8d-4
the mirror|68|e7
the miss|60|d-5
the mission|68|
the mobil|54|d-7g9
the mock|63|b-6d-7e9h18
the model|58|a7b-5c13d-12
the moment|68|b-5d8
the mondai|63|b9e-4
the monei|56|a-9b-5c15d-4e12
the monei ,|68|a-4c6d-5
the month|43|a7b15c10d-24e-18f-6g7h-5
the month $|65|a9d-4e-4
the month ,|57|a-6b16d-11
the month ?|68|a8b-4
the month end|68|b5e-4
the moon|57|a8d-6e-8
the moon to|60|a8d-4e-5
the more|60|a9d-5e-6
the more i|65|d-4e-4
the morn|42|a7c-5d-4e9f-5g-5h-4
the morn ,|63|a6b-4e8
the morn if|68|d6
the morn in|68|a7
the morn with|68|
the most|49|a25b-10d-8e-13f5h-4
the most fun|68|a6
the move|49|b-6c-4d24e-7
the move ,|65|d-5e4
the move to|56|d10e-6
the mud|61|a10b-4e-7
the museum|53|a-6b-11c-4d23e-7f8g8
the music|68|a4d5e-4
the name|47|a16c-4d4e-12f8g-6h-6
the name i|68|a-5d22e-4
the name of|54|a20b-6f-5h-4
the napkin|65|a-10b5d13e-4
the neighbor|65|a4d5e-4
the net|68|a-6d18
the new|27|a-49b-21c-15d85e64g-17h-10
the new ,|60|a-7d6e16
the new branch|63|d-6e21
the new build|58|a-7d19
the new colleagu|65|d-6e7
the new director|68|d6e5
the new hire|68|a-7d-5e17
the new on|63|b-5d20
the new wa|68|a-4d-4e14
the new wing|63|a-7b-4d7e12
the new year|60|a-8d23e-4
the newspap|65|a-4d21e-7
the next|37|a9d-12e25f-11h-7
the next intak|68|e16
the next on|68|a-7e21
the next stage|63|a6b4
the next step|48|a13b9c5d-12e-18f-5g7
the nice|65|a-8b7g13
the nicest|54|a12b-7d-7e14
the night|40|a13b-6c-7d4e-6g-7h-6
the night bu|68|e5
the night porter|65|a-4d-8e6f9
the night shift|63|a13
the night team|68|a-8d19
the nine|65|a4d-4e-4
the nineti|61|a-7d14f9
the ninth|58|b13e-7
the nod|68|a8e-6
the nois|65|a5d7e-7
the north|57|a-5d4e-5h17
the note|61|a-12d-6e15h10
the number|48|b6c-4f-6h5
the number i|65|b9d-5
the number on|65|b-4d14e-5
the nurs|56|c6d7e-7f-4g5
the nurseri|60|b-6c8d9
the oak|65|
the occas|65|b-4d12e-4
the occasion|68|a9b-4
the odd|61|a6b-4d4
the offer|68|b-11c15e9
the offic|46|a-4b5c-4e-14f10g6h-5
the offic i|61|d10
the old|38|a27b-12c-8e-14g-5h-9
the old ladi|68|a4
the old on|65|a4b8d-4e-6
the on|29|b9c-5d46e-35g-13h-5
the on call|68|e-4
the on i|48|a-12b20c-4d5e-12f-5g-5
the on in|63|d5e9
the on on|65|a-4d-5f8
the on that|55|a8c7d4e-8f-4
the on thei|68|a7
the on who|44|a-9b9c8d26e-15f-4g-5h-5
the on with|48|a-5c-4d26e-19f8h-4
the on you|58|a-5b-5d14e10
the onli|45|c8d-4e19f-8g-6h-5
the onli on|57|a-6b4c4e6
the open|50|a-4c6d12e-12g-4h-4
the open data|68|a-6d4f4
the open of|68|d10e-5
the oper|63|a8b-4c-4d17
the opportun|44|a28b-14d-9e-5f-6
the opportun given|68|a7e-5
the opportun of|68|a6
the opportun to|47|a18b-10d-7f-5
the oral|68|a-4d-4e10
the orchard|63|a-4d14
the order|68|a4
the organ|68|a-7b7d-6e6
the origin|56|a8d-6e-6
the other|34|a-6b-14d-17e59f4g-8h-10
the other candid|58|a-8b-6d-5e30
the other fella|63|a-8e18
the other gui|68|a-9e21
the other half|68|a6e-4
the other i|65|b8d-4
the other on|65|a-6b-6d-6e27
the other person|65|a-4b-5e15
the other side|56|a-8b-9d24f14
the other two|68|
the other wai|68|e9
the outcom|50|a-16c-4d-9e31f-7g13
the outcom i|68|b4e8
the outcom of|63|a-6b6e8f-4g11
the overdu|65|b-4d6e-4h10
the overtim|68|a4b-8g8
the owl|68|a-4b5d7e-6
the owner|51|a14d-11f-4g-4
the owner is|68|b4
the packag|68|
the page|68|d-6e8
the pai|58|b-4c7d-6e5
the paint|57|a10b5d-11e4h-4
the pair|65|a11b-4d-4
the panel|37|a-6b9d-22e22h-8
the panel ,|60|b-4c7d-4f-4g15
the panel for|50|a15b-7d-6e4
the panel on|68|a-7d-6e-6f18
the panel wa|65|e8
the panel want|68|d-4e-5
the panel will|68|a-6b7
the panel would|68|e-4
the paper|47|a7c-4d21e-16f-4h-4
the paper that|68|a-4b-4d22
the paperwork|68|a8e-5
the paraleg|65|b4d-8e-4f8
the parent|60|a5e-4
the parish|60|a-5b5
the park|54|a10d9e-8f-5
the parrot|61|a15b-4d-6e-6
the parrot in|68|a8e-4
the part|51|d-11e6g-4h11
the part about|68|a6
the part of|68|f5
the partner|58|a11b-6d-5e-6h7
the pass|58|d-7e-4g-4h11
the past|68|a-5b-5d-5h18
the pastri|65|a-4b8d-4
the patienc|61|a16b-4d-5e-5
the patienc with|68|a9e-4
the patient|58|a7b-4d-5e-9f13
the payrol|61|a6d-4e-4f6
the pen|68|a7
the pension|57|d8e-5
the peopl|56|a-7d25e-11f5
the person|50|b-15c12d-15e21f5g4
the person who|58|b-4c7d-6g6
the pharmaci|65|a-5b-4c8d13
the phase|68|
the phone|38|c-9e16f7h-7
the phone ,|65|a8
the phone at|68|b15
the phone call|61|a-10b-4e20
the photo|53|c6d9e-11h7
the photo of|61|c8d7e-6
the photograph|60|b-8e12
the piano|63|b-5d25e-4
the pictur|56|d13e-6f5
the pictur of|63|a-5b5d-4f7
the pier|68|a4e-5
the pile|65|a-5b9d-6
the pilot|65|a10c6d-7e-7
the pipelin|68|d10e-5
the place|48|b4d4e-9
the place i|63|a5
the plan|54|a-7e6h5
the plant|54|d-6e-4f7h15
the plant i|65|a-4e-5f12
the plaster|65|a-7b8d-4
the pleasur|65|a-8e9f8
the pleasur of|65|a-8e9f8
the plum|68|b9d-5
the plumber|65|d-5g20
the point|58|a-12b5d-5h10
the pole|68|d6
the polici|68|d5
the pool|68|d7e10
the port|58|a-4b-5e-8f11
the portal|63|a-5d-4e23
the porter|57|a-8b4g14
the posit|37|a7b19d-20e-14f-11h-6
the posit i|57|a9e-6f-5
the posit in|65|a-5b10d-5e-4
the posit is|63|a5d-4e-4
the posit of|50|b10c-4d-6f-4
the posit pleas|68|b4e-4
the possibl|58|a7e-5f-4
the possibl of|60|a6e-4f-4
the post|34|b36c-6d-31e-8f-11h-8
the post $|63|b11d-6e-7
the post ,|65|b5e-5
the post i|60|b7d-5e8
the post is|55|b12d-5e-9
the post of|48|a-6b23c-4d-11e-9g-5
the post still|68|a-6b8
the post would|65|a4d-5
the pot|65|a8d-4
the potato|65|a4e7
the practic|53|a-7d-4e7g12
the present|57|a-11b-5d-7e16g13
the present ,|68|a-7e15
the present statu|68|b-5g16
the press|65|d18e-6
the pressur|68|d9e-4
the price|60|a-12b-7d12h24
the princip|68|b4
the printer|58|d8e-7
the problem|63|b-4e11
the procedur|68|b7e-5
the process|54|a-9b15d-8
the process is|65|a-6b9e-4
the procur|65|d-4f9
the program|60|a-4b-8c12d19e-9f-6h4
the project|65|b-5h7
the projector|65|e-4
the public|56|b4c9d8e-10f-4
the publish|56|a17b-8e-10f6
the pump|57|a6b5d-6
the pupil|68|a-6e-6h15
the quai|68|d-5e12
the quarri|68|a9d-4
the quarter|60|a13d-4e-6
the question|47|a18d-11e-10
the question about|65|a10e-5
the question of|63|a4e-4
the question on|61|a6b-5f5
the question whether|68|a-4b6
the queue|55|a-8e15f4
the queue for|68|a-5b-5d4e9f7
the quick|65|e8
the quiet|63|b-4d11
the radiat|61|a-6b11e-5
the radio|56|d7e-6
the rail|63|b-4d15e-5
the rain|56|a8e-6
the rain ,|68|a7d-5
the raini|68|
the read|53|a8b-5d12e-13f-5h14
the real|65|d9
the reason|54|a-5b-9d-5e43
the reason i|68|a6e-5
the recept|61|a-5c11d-9
the receptionist|58|d-6e17g4
the recip|61|a-8d6e-7h23
the record|55|a15e-11
the record ,|68|b9d-4e-4
the record clerk|68|a7b-4
the recruit|63|a-6b13e-4
the red|55|a-8b15e-7
the refer|65|a-4b6d10e-5
the refit|68|a-5d9e7
the region|57|c9e4
the registri|68|b5e-4
the regul|63|a4d8e-5
the reject|65|a5e5
the remov|68|
the renew|68|e4
the rent|65|d11e-5
the repair|68|b-6d5h11
the report|61|a-7d11e-4h9
the rescu|63|a-6e9
the resid|52|d-9e9
the respect|65|a-12b8e12
the rest|49|a10d-5e5h-4
the rest i|68|d-5
the rest of|56|a-5d-5e12
the result|46|a-13b12d-7e20f-4g-6h-4
the result will|65|a4
the retain|68|b8d-4e-4
the return|57|b10d-5e-4
the ride|57|a14d-6e-9
the right|48|c-5d-13e31g-4
the right answer|68|e11
the right place|65|
the ring|65|d4
the river|57|a6d6
the road|52|b13d-10e8
the roadwork|68|
the robot|61|b8d-4
the role|46|a18b-4c4d-8e-7f-6g-5
the role and|61|a8
the role i|63|c10
the role of|68|a12b-5
the roof|50|a5d9e-14f-5g5
the room|55|a7b4d-8
the roster|68|a-7b6e9
the rota|63|a5e-4
the rout|60|e-4h10
the royal|68|a5d5e-4
the rule|65|b-5d-4e9h12
the run|55|a-8b-5c-4e24g10
the safeti|61|a-8f6h11
the salad|68|a4d-4
the salari|65|a4
the sale|58|b-5c8d4e-5
the salon|63|a-4d17
the salt|68|
the same|30|a18b-16c-6e8f4g-14
the same $|57|d-7e19f-4
the same ,|60|b-5
the same as|61|a-10b7d11e5
the same at|63|a11d-4e-4
the same dai|52|b12d-7e-4
the same for|63|d-5e6h8
the same i|60|a-8d-5e12
the same job|65|a9d-5e7
the same kind|68|d12
the same model|63|a9d-4
the same number|68|e13
the same on|68|a8d-5e-4
the same thing|68|a5c8
the same with|68|e7
the samosa|65|d5
the sampl|53|a-9b-4e6h23
the sandwich|61|a4e5
the saturdai|52|a11b7d-18g-4
the saturdai job|68|a4
the scaffold|60|a-7c-4d12e-6f7
the scale|68|d6
the scan|68|a5
the schedul|63|a5d-10f8
the school|41|a-14b8c-6d12e6h-6
the school and|68|
the school i|65|d21
the school run|61|b6d-5e-5
the scienc|63|d-4f6
the score|65|a-6d-5e20
the screen|68|
the sea|58|a-9d12
the seal|68|a5
the seam|68|d8
the search|55|a-6b11d-10g5
the search for|68|a-5b12d-4
the season|55|a-15b10d-14e22h7
the season $|68|a-7d-6e30
the seat|68|e6
the second|32|a-12b11c-5f-13h13
the second floor|63|b-5d15
the second interview|56|b6c10d-19g4
the second of|68|a-5b10
the second on|63|a-6d-4e4h11
the second question|68|b4
the second round|60|b5d-4e-5
the second shop|68|a-7d11e4
the second time|68|
the second week|61|d4e5
the section|68|e7
the secur|61|a-5d-7e6f4g10
the select|54|a-13b20d-11e12g-4
the select ?|68|a-5b8
the select candid|68|a-5b-4e19
the select for|65|b13d-5e-6
the seminar|68|d15
the senior|68|
the sens|63|a-9b-5d22e14
the sensor|63|a13b-4e-6
the sentenc|65|a-5e4h8
the server|68|a-5d-4h9
the servic|60|a7b-6d7
the shed|68|e7
the sheet|57|d-6e6h11
the sheet i|68|a7
the shelter|68|b-4d6e4
the shift|63|a5b5d-4e-4
the ship|63|b-7d33e-6h-5
the shop|49|d-7e5f-4g10
the shop on|65|a-6c9
the short|61|b-5d-9e-7h31
the shortlist|61|a-5b9d-7e-6g11
the shortlist for|65|b11d-6e-4
the show|63|a4e-6g13
the shower|68|d-5
the showroom|68|e8
the side|68|
the sign|65|b7d-6
the signal|57|b-15e-6f11g11
the signal box|68|d8
the silenc|68|
the sim|68|a6e-4
the simul|65|c9e-5
the singer|68|d-4e8
the site|53|c-4d-13g14
the six|68|b-4d14e-7
the sixth|65|b9d-5e-5
the size|68|
the size of|68|
the sleev|68|d-8h12
the slide|65|e-4f5
the small|54|d7e-6
the small on|68|a-5d7
the smell|54|a15b-7d-5
the smell of|58|a14b-5c4d-7e-8
the snow|57|d17e-10
the social|65|a4b-4c8d-4e-4
the social worker|68|a5
the sort|57|e-5
the sort of|60|a4
the sound|56|b-7c6e-8h14
the sound of|65|d4
the soup|68|
the sourdough|68|d8
the spanish|68|d4
the spare|68|a-5d10h9
the speed|68|a5b8d-5e-9
the speed of|68|a5b8d-5e-9
the spreadsheet|68|a-6h10
the spring|46|a-21b-6d30e6f9g-4h-4
the spring $|68|a-4c-4e19
the spring ,|60|a-6c4d5
the stadium|68|a-8b4d28e-9
the staff|46|a8b-4c4d-4f-5h-4
the staff account|65|b-7c10g8
the stage|63|d-6e-4g13
the stair|58|b-6d6h7
the staircas|68|b-6e-7f12h14
the stand|61|a-8b6d17
the start|53|a-4b6d-11e16f-4
the start date|68|a-4b5
the start i|68|a8e-5
the start that|65|a-8d-7e24
the state|56|a-4b17e-15
the state for|68|a4e-4
the state of|68|a-5b15e-9
the station|50|a8c-5d-8e5
the station ,|68|b4
the statu|54|a-15b26d-5e-9
the statu of|63|e-4g6
the steam|63|d5
the steel|68|b6
the step|60|a8e-4
the stock|65|a7d-4
the store|57|b-4
the stori|52|a-5d8e-7f6h15
the stori about|68|d-4f12
the stori of|60|b4d14e-7
the storm|63|d-4
the straight|55|a6c8d-10
the straight answer|65|e7
the straight talk|63|a13d-5
the street|63|d13e-5
the strength|60|a4b7d-7
the strength of|60|a4b7d-7
the strike|68|e-4
the student|56|a5
the studi|68|a5d6e-6
the studio|57|a4d-6
the subtitl|68|a-6d-5e-4f11h10
the success|63|a-7d-4e17
the success candid|68|a-12e20
the sugar|68|b-5d-6e6h11
the sum|65|a7b-4d-4
the summer|47|a-15b8c-5d15e9g-6h-4
the summer $|68|b-5d13
the summer i|68|d5e12
the sun|65|a5
the sundai|58|a-7b9e-6h11
the supplier|68|b5
the support|68|b6
the surveyor|65|d12
the swell|68|a9d-4e-6
the swim|65|b5d7
the switchboard|68|a-4b13d-4g-5
the system|63|a-4b-5h12
the tabl|52|b5c5d-10
the tabl ,|65|b4
the tabl and|68|b4e-4
the tail|68|a8e-4
the talk|50|a-9b9d7e-10f7g-4h-4
the talk about|65|b4c-5e-5f5
the tall|63|e-4f8g-4
the tall on|68|f10
the task|65|a14e-4
the tast|68|
the tax|68|d-6f5
the tea|52|a-7e-5h11
the tea and|68|
the tea i|65|g7
the teach|65|b-5e-4f7g11
the teacher|68|a5d5e-7
the team|41|a8d-7e-11g-5h-5
the team ,|65|a5
the team at|68|a-7c11d-9f7
the team i|57|a13e-4
the team in|68|
the team on|68|
the telephon|54|a4b13d-7e-11
the telephon i|65|b8e-7
the tenant|68|a9b-5
the tender|65|b-4f6
the tent|68|a-5b7
the tenth|68|b6
the territori|65|a4d-5
the test|51|a-8b4c4d-19e9f-6h24
the theater|61|a-8b11
the thesi|65|a-6b-5d26e-5
the thing|60|a-4b11d-4e-4
the thing i|68|b11d-7
the third|47|d-7e10h-4
the three|47|a9b-7c-4d9h-5
the three of|58|a12b-4d-5e-6
the thumb|65|a13d-5
the thursdai|57|a-7b19d-11e-7h9
the thursdai ,|68|a-4b6
the ticket|58|a5d-4
the tide|68|a-5d28e-5f-4
the till|58|a15d-5e-9
the time|35|a25b-7d-27e9f-11g-4
the time ,|65|a7e-6
the time and|60|a7e-5
the time i|61|a-6b-4e29
the time on|61|a10e-4
the time the|68|a-11b5e12
the time to|50|a16d-8e-4f-4
the time you|49|a10b-5c5d-4e-5
the timet|68|b5
the tip|63|b-4d6e-8f6
the tomato|68|a5
the tool|61|a5d-11e-6f7
the top|55|b9d-9
the top of|65|b6d-6
the topic|65|b4d-5
the tortois|68|d7
the tour|44|a4b-4c5e-4f9g4h-7
the tour and|63|b-5e6g14
the tour of|52|a6c9d-9e-12
the tower|61|b-5d15
the town|63|a-11d17e-5
the trade|47|b-10c8d15e-9f8g-4h-4
the trade fair|65|a4d11e-4
the trade press|68|a6
the train|44|a4b-16c5d8e20f-6g-4h5
the train ,|68|a-4b6e9
the train and|61|a8b-4d-8e7
the train dai|68|b-4c6d16e-6
the train i|68|a7
the traine|63|a5b-6d13e-4
the tram|50|b-7c-5f7g7
the translat|60|a-13d-5f11h13
the translat desk|68|a-9f14
the travel|68|a-7b11d-4
the treasuri|63|b6d-5
the trial|49|a10b6c-4d-11e-13g8
the trial on|68|b6d-5
the trial shift|58|a10d-5e-6g13
the tribun|68|a5b-6d7
the trick|60|d14e-4
the troubl|56|a-5b-7d-6e27
the troubl to|61|a-7b-4d-5e23
the troubl you|68|e8
the truck|61|a6b-5c9d-5e-5f-4
the trust|65|d13e-4
the truste|58|a4d-4e-4
the truth|60|a-4e6
the tuesdai|56|a-9b20c7d-10e-4g-5
the turbin|68|b-4
the twin|54|a-8b-7d42e-8h-4
the twin ar|63|a-6b-5d26e-5
the two|36|b6c-4d-8e21f-6g-10h6
the two hour|63|a6e-4
the two of|63|a4d6e-4
the two year|68|e10
the type|61|b4d-5
the tyre|68|a-4d-9e7h9
the umbrella|61|b6d-8e9
the umbrella ,|63|b6d-5e-4
the uniform|68|b-4d-4e17
the union|61|a-5f8
the unit|58|a10b-7d10e-4
the univers|63|c10e-7
the updat|58|a-7b-7d-5e35
the updat servic|68|a5
the usual|61|d14e-4
the vacanc|58|b22d-8e-11
the valu|65|d6e-4
the van|53|a10b14d-7e-14f-4g6h-5
the veri|50|a17c-4d-13e-5
the veri good|63|a13d-11e-4
the vet|63|a-4b8
the video|68|a-9d8e-5f13
the view|68|e8
the visit|63|c5d-5e6
the vote|68|a-6b8d8
the wai|35|a15b-7c-8d-12e9f-6h-8
the wai $|65|b8d-5
the wai ,|55|d5e5
the wai down|68|a6
the wai home|61|a7b-4e-4
the wai i|57|a-5b-5d-5e20
the wai out|61|a9d-4e-4
the wai the|68|e7
the wai to|61|
the wai you|54|a6b-5d5f-4g16
the wai your|68|a-9b8
the wait|52|d-15e28f-4
the wait room|56|a-4d-10e30
the walk|51|a6d-5
the walk round|61|a4e-6
the walk through|63|e5
the wall|49|a9e-10
the wall i|68|a4d4
the wall of|61|d-4
the ward|48|a-10c-4d8e22f-4g-5
the ward ,|65|a4d4e-4
the warehous|60|e-6g12
the warm|53|a16d-11e-6f-4
the warm welcom|58|a13d-8e-6
the wash|65|a5b-5e6
the water|52|a-5b4c6d10f-4
the weather|63|a-4d11
the wed|60|d-6e-5h15
the wed cake|68|a4
the week|49|a-11b12d-6e11f-5g-4h-4
the week after|58|b12d-7e-6
the week of|65|b4c7e-6
the week to|68|e5
the weekend|49|a-8b7d-13e24g-4
the weekend ,|68|e8
the weekend and|65|a-5b8d-4e8
the weekend job|68|d-4
the welcom|58|a4b5d-6e-7
the weld|63|d8e4
the welsh|68|e5
the western|68|
the wet|65|e-4f4
the whiteboard|54|a6d-13e11f5
the whiteboard ,|68|a4
the whiteboard with|68|a7
the whole|36|a21b-6d-9e14f-9g-8h-9
the whole of|57|a19d-8e-10
the whole panel|68|a7
the whole team|68|
the whole thing|65|a-5e12
the wife|68|a5
the wind|56|a-9d15
the window|50|a11b-7c9d-6e4
the window ,|68|e9
the winter|53|a-9b-9d37f-6h6
the winter $|68|d6
the wire|68|b-4d-8h11
the woman|60|b-5e4
the word|48|a13d5e-5g-5
the word and|65|a10e-5
the word i|65|d7
the work|43|b9c7d-4e-17f-5g-5
the work council|68|b8d-6
the work i|61|
the work is|63|d9e-5
the work itself|68|a4e-4
the workshop|54|e-6g-4h11
the workshop ,|68|b5d-7
the worst|57|d-8e19
the written|65|b-6e19
the wrong|48|d-10f-4h7
the wrong wai|65|e-7h13
the yard|47|a12b-10c9e-13g6
the yarn|65|b-4f8
the year|47|c-4d4e5g-4
the year 0|68|b4d-4
the year i|65|d6e8
the year on|68|
the yellow|65|h10
the young|54|b6d-12e7
the young man|65|a5d-4
the youth|68|
theater|51|b5d8e-8f-4
theater ,|68|a4b5e-6
thei|26|a-7b-14c7d64e-24f-12g12
thei ar|45|b-5c-4d11f-4h7
thei ask|68|a-5b5d20e-5
thei come|65|b-4e-5g13
thei could|68|e-4g21
thei did|63|d20
thei do|63|a-10b11d6e-4
thei had|68|
thei have|48|a-16b-8c-6d44e-5f4g12h-4
thei let|65|d8e-4g7
thei let me|68|a-5d9e-4g7
thei look|65|
thei pai|65|a-8b13
thei sai|65|a-9d19
thei still|65|a10
thei took|68|d14e-5
thei want|61|a4d-5e-4g11
thei were|58|b5e-8g-4
thei will|55|b-6c16d-6g5
thei will be|65|d4
thei would|50|a7e-9h5
thei would be|68|d7
thei would like|68|b4
their|34|a15c-5g-5h-11
their mind|68|a-4e5g8
their number|68|
their own|57|d-6e8
their work|68|e5
them|23|a21b-5d-15g-11h-6
them $|50|a-6b-6c-5d-5e16f26g-4h-5
them ,|50|a11d-10e-4
them , and|60|a5b-4d-5
them a|65|a-11e8h8
them all|57|a-10d8e12
them and|65|
them as|58|a9b-7c12d-5e-6
them at|65|d12
them by|60|b6e-5
them down|68|b4d-5
them for|60|a-8c9d11e-4
them for you|68|d14
them i|42|a22b-7d-5e-12f-4g-4h-4
them i am|63|b4d5e-5
them i have|68|a5
them i hope|65|a8d-5
them i would|52|a11b-6c8d-4e-9
them in|52|a9d-7f5
them in a|68|
them on|54|d-7
them on the|61|a4
them over|68|a-4d6
them the|68|
them there|68|d-4e4
them to|55|a-9e14h11
them to the|65|e-6h14
them when|68|a9b-6
them with|61|a6b-4e8
them your|68|d7
themselv|56|a10b-5d-7
then|27|a-8c-11d13e23h-15
then $|60|b-6d5e14
then ,|52|a-9c5d11e6
then , and|63|a-5d11e9
then ?|65|b6e-4
then ? if|68|b5
then a|57|d-7e10
then and|65|e-7f8
then have|68|a4
then i|43|a-5b-5c-6d8e22h-4
then i am|65|b-4e18
then i have|52|a-4b4d6e-9
then if|68|b-9d6e15
then in|61|a12b-5e-5
then it|63|a-4b5d-6
then it wa|68|
then on|68|a-8b11
then thank|68|b-4g24
then that|65|d10
then the|55|a5d8e-11
then to|61|a8b-5d12e-8
then two|68|b5d-4e13
then you|65|b10d-5
theori|61|b-4c8d-4
theori that|68|c10
therapi|65|a5e-4
therapist|65|a4d-4
there|19|a-24b9c17d4e15f-17
there $|50|b11f-4g-4
there ,|52|a5c-5d-12e-12f16g11
there , and|68|a-7b5e-4f14
there a|48|a-5b9d-14f-5g5
there a date|58|a-6b12e-6
there a rough|65|d-6g10
there an|65|a-8b10d7
there and|68|d5e-4
there ani|50|a-6b11d-12f-4
there ani new|57|a-4b9d-7e-4g-4
there ani word|63|b4d-5e-6g10
there anyth|57|a-7b-4d-5e17g19
there ar|47|a10b-6c-5d17e-6h-4
there ar a|68|b4
there at|68|c6d-4
there be|61|a-7b13d-5e-6
there be ani|68|b4e-5
there befor|68|
there for|61|a-4b8e4
there for the|68|a-6b8
there have|68|
there i|47|a4b-5c12d14e-10f-5
there i can|68|b-4d18
there i have|61|a6e-4
there i would|63|a5b-6c10e-5
there if|65|d-6e17
there if you|68|d-6e13
there in|61|a-6c18e-8f-4
there is|30|a-20b14d19e-20f-9h7
there is a|41|a-7b-4d17e-7g-5h9
there is alreadi|68|b5d-4e-5g19
there is an|63|c8e-6
there is ani|58|a-10b8d-4e-5g5
there is anyth|56|b8d-4e-15f6
there is been|65|e-4g11
there is ever|68|a-6d17
there is no|51|a-6b8c13e-4
there is not|63|d-5e14
there is noth|63|a-4e4
there is someth|68|a-5b9
there is still|68|a8e-6
there on|63|a-6c9
there someth|65|b-4d-5e21
there still|65|b8d4e-6
there the|61|a7b-4
there to|68|d-4e4
there wa|47|a-16b-9c-4d-5e45f-4h10
there wa a|58|a-7b-4d4e18
there wa on|68|
there were|53|a-5b6e7
there will|68|a12d-4e-9
there will be|68|a12d-4e-9
there would|57|b-4d6e-5
there would be|60|d7e-4
there you|60|e-4
there you go|68|a8d-4
therefor|68|b10d-4
these|47|b-9d25f-5h-4
these dai|56|a-6b-7d28e-4
these dai ,|65|b-4c4d11
these dai i|68|a-5d18e-5
these thing|65|d-4e8
thesi|55|a6b-6d15e-4
thesi ,|68|a4d7
thi|17|b18c-14d9e-30f6g10h-5
thi $|58|a-6d4e11f4g-4
thi ,|57|b4d7e-10f5
thi , i|68|e-6f10
thi :|65|a-6d18
thi afternoon|57|a8b-11d-8e-8f19g8
thi afternoon i|68|b-4d-5f9
thi as|55|a-7b7e7
thi as a|63|a-8b10d6e-4
thi as impati|68|a-4b4
thi come|68|b-4c11
thi for|65|
thi hous|68|b6
thi i|48|a17b-13c-4d-13e17f-5h7
thi in|65|
thi is|35|a-27b-5d-5e-16f-6g66h7
thi is a|63|a-4b-15c10d-4g19
thi is about|65|a-6b11e-4
thi is my|65|b18e-10g-6
thi is the|50|b-4d-11e-6f4h20
thi is with|68|b5
thi job|46|a9d-11e-7f-5g-5h9
thi job ,|68|b4e-4
thi job and|68|
thi job i|68|a8
thi kind|63|a5e-4
thi letter|68|a5
thi mail|63|d-5h9
thi mail i|68|
thi month|55|a-10b19d-6e-7
thi month ?|65|a-8b17d-4e-6
thi morn|41|a4c-6d-10e23f7g-4h-10
thi morn ,|56|d-9e13f9
thi morn and|65|d4e-5f5h-4
thi morn i|58|a-7b-6d7
thi note|68|a7e-4
thi on|48|a18b-8d4
thi on i|68|a-4e8
thi posit|57|a11b-4e-4
thi posit is|68|
thi quarter|65|
thi sinc|68|b9
thi time|50|a-9d15e7f-5h6
thi time ,|68|a-5d7
thi time i|63|d12
thi to|68|b4
thi up|68|a-4b18d-4e-5g-4
thi wa|68|
thi wai|68|a-4d21e-6
thi week|41|d-4e-16f4g5h-5
thi week $|54|a19b-8d-10e-5
thi week and|68|b-7c4d14f4
thi week i|56|d8e-7
thi weekend|58|d-5e-5h6
thi with|68|b4d16e-6
thi work|56|a9d-5e-5
thi year|50|a-15c15d23e-10f4
thi year i|65|b-4f10
thick|61|a10b-6e-5
thick skin|68|a9b-4
thin|61|a-4e9
thin ,|65|a-9b4e12
thing|27|b25d-13e-10f-16g8h-13
thing ,|52|b7c5d-14
thing , and|65|a4d-4
thing , i|68|
thing :|65|c11e-6
thing about|61|c10d-7e-5f-5
thing and|65|a5e-4
thing ar|57|a-15b15d18e-6
thing at|63|a13b-4e-6
thing have|65|a-9b15d8e-5
thing i|46|a29b-10c-5d-18e-7h-4
thing i forgot|68|a8
thing i have|63|a9d-6e-4
thing i would|65|b5d-4
thing in|68|a-5c9e-4
thing on|68|a5d-5
thing stand|53|a-13b18c-4d-11e-8g11
thing stand ?|68|b5
thing stand with|61|a-8b16d-7
thing that|61|b4d-5
thing the|65|a-8e8h9
thing to|55|a-10d9e4g16
thing to you|68|a-8d24
thing up|68|
thing would|68|a-4b17d-9
thing you|61|a-8b-8d10e22
think|26|a-10c13d13e18f-18g-10h-7
think ,|60|a7
think , and|68|a7b-4d6e-5
think ?|63|b5d-6e7
think about|43|a12d-9e-10g-5h-4
think about it|68|f5
think about that|65|a4
think about the|50|a10c4d-10f-4g-4
think i|52|e13
think i am|68|e19
think i would|61|a7d-5
think in|68|b-5d10
think it|52|a-7b4c9
think it is|65|b-4c8e-4
think of|43|a-11d28f-7g-4h-4
think of a|68|a6b-4
think of me|56|a-10b-6c9e17
think of our|68|a-5d19
think of the|68|d4e-5
think on|63|d-4
think the|56|a-10b-5c7e15h6
think we|68|
think you|49|a-8d10g-4
think you will|54|b6d-5e-4
think your|65|e4
third|38|b4c7e9g-7h-7
third $|65|b-4d4
third ,|65|b11e-8
third floor|68|
third i|65|a5d4e-5
third of|60|d11
third time|68|d7e9
thirteen|56|a11d-5e-8
thirteen year|58|a11b-4d-4e-6
thirteen year ,|68|a5e-4
thirti|38|a32d-15e-21f-8g-6h-7
thirti ,|63|a8d-6
thirti bed|68|a-4c7e4
thirti dai|65|a11b-4e-6
thirti four|60|e-10
thirti four year|63|e-8
thirti on|54|a13d-9
thirti on year|68|b4
thirti the|65|a5e-5
thirti year|63|a9d-5e-4
those|38|a24c-8d-15f-6h-7
those who|65|e-4
those year|68|a6
though|39|a18b-13c5d-6e12f-9g-8h-6
though ,|61|a13b-6c9d-5e-8
though i|53|a4d-9e8
though i would|68|
though it|58|b-4d-4e17
though the|68|a10b-5
though we|65|a-5c10d4
thought|31|a-26b-8c4d54e-15f15g5h-8
thought ,|63|e6
thought about|60|b-4d6
thought about the|68|a5
thought convers|68|a8
thought i|50|a-4c-4e-14f18
thought i would|52|b-4d10e-12f11
thought it|55|a-5b-11c8d-15g16h12
thought it would|65|a-5d-7e-6f4h16
thought of|47|a-7c-4d37f-9g-4h-5
thought of a|68|a9d-4
thought of my|65|e15
thought of you|57|a-11b7d25e-7f-4
thought of your|68|d4
thought on|68|d6
thought the|63|a-5d18e-5
thought we|68|a-5b-5c14d-9f14
thought you|58|a-15d55e-9f-4h-5
thought you would|61|a-13d41e-5h-5
thousand|44|a7b9c-4e-18g-4h-5
thread|58|a6b-5d-10e-6f18
three|21|a42c-11d-6e-19f-20g-19h7
three $|61|a-8c9d-4e9
three ,|56|b6d-6
three and|65|b4d-4
three dai|57|a-6d15f-4
three dai a|65|a-6b-4d21
three differ|63|a4
three hour|68|e10
three hundr|55|a8b5d-6e-8f-4h6
three i|58|d-4e10
three i would|68|a5
three in|68|d5
three languag|65|a5
three month|54|a8b-4d8e-5
three of|47|a16d-6e-12f-4
three of my|68|d6
three of them|65|b6
three of you|53|a15b-4d-7e-10
three on|65|
three peopl|65|d4e7
three round|65|a-5e23
three season|65|a6b-7d10
three state|68|a-5
three summer|68|a6
three time|56|b-12d6e9g9
three to|68|a-7e7h10
three week|50|a-12b21c-4d9e-11f-4g-5
three week ago|63|b12d-4e-4
three week have|65|a-5b10e-4
three year|39|a21b-4d-6e-15g-7h-5
three year ,|57|a11b-5e-5
three year and|58|a9b-5d-4e-4
three year as|68|
three year at|60|e-4
three year i|58|a7b-5d-4e4
three year in|65|a-7f8
three year of|68|
three year on|63|a10b5e-4f-4
threw|68|a6
thrill|54|a15b-7d7e-7f-4
thrill to|55|a11b-6d8e-6
thrill to be|65|d13
thrive|63|a-5b-5d30e-5
thrive $|68|a-5b-4d28e-4
through|28|a14b-11c-7d23e-10f-8g6h4
through ,|55|b12d-8e-5
through , and|63|b4d-5
through a|54|a10e-11
through i|68|d11
through it|57|a-13d10h25
through my|58|b-5e4h10
through next|68|b5d-4e-4
through on|61|a-4b10d-5
through on mondai|68|b6
through that|68|f9
through the|39|a19b-7c5d7e-10f-10g-6h-7
through the winter|63|b-4d14e4
through three|68|a6
through to|68|b-4g14
through two|68|b5d-4e-5
through your|68|a-9d15e8
throughout|63|a7b-6d-9f14
throw|56|b-5d11
throw my|65|a-6d17
throw my hat|68|a-6d13e4
thrown|61|a7d7e-8
thrown out|68|d9e-6
thumb|60|a8d-7e-5
thursdai|32|a22d-15e-41f12h-5
thursdai $|58|a5d-6e-7h10
thursdai ,|50|a-6d-10e-13f15
thursdai , and|63|e-4f7
thursdai , i|65|a5d-4e-4
thursdai 0|68|a-6b11
thursdai about|68|b-6f9g12
thursdai about the|68|b-6f9g12
thursdai and|60|a15b-4d-4e-5
thursdai and for|68|a4
thursdai at|65|b8e-4
thursdai i|52|a10b-8d16e-9
thursdai i had|68|c6d-4
thursdai i have|68|a9b-5
thursdai if|68|a-5e7
thursdai the|61|a6e-4
tick|68|a-9b5d6
ticket|38|a14c-7d6g-7h-8
ticket $|68|a-7d-6e14f9
ticket ,|63|
ticket and|57|a7b-4d10e-6
ticket ar|65|
ticket for|61|b7d-5e-4
ticket for the|68|a-7b12
ticket i|58|a9d-4
ticket in|63|b-4d7
ticket is|68|b5e-4
tickl|60|a11d-7e-4
tickl to|63|a11b-4d-4e-4
tide|61|a-5b-5d26e-7f7
tide tabl|68|d27e-5f-4
tidi|61|a8b5e-5
tie|65|b8d6
tier|65|a10d-4
tig|65|a13d-5
tight|63|d-6e8
tile|55|a6d-5
tile for|68|e9
till|37|a-5b27c-8d-5e-5g-11h-8
till and|68|a5
till i|58|a9b-9d6e21
till somebodi|63|a-6b13e-8g-4
till the|54|a-7b12d-4e-5
tilt|68|a10e-4
timber|60|a4b-6e4
time|18|a14b-17c-5d12e12f-22h5
time $|44|a-11b11c-5d12e-5f-10g-6h19
time ,|40|a9f-9h-5
time , and|63|a10d-4e-4
time , i|61|a-6b9d9
time , mr|68|a6
time ?|54|a-14b6d-9e15g13
time ? i|63|a-7d-6e13
time a|65|
time after|61|a8b-5d-5e-4g10
time and|43|a15c-4d-14f-6h-4
time and consider|68|a6
time and for|54|a11b-6d-4e-4
time and i|65|
time and the|60|a9
time at|60|b-4e-6f4
time at the|63|b-5d4e-4f5
time for|53|a8b-9d9e-10g5
time for me|63|a12b-8e-4g8
time i|41|a-12b-7d22e5h-5
time i am|58|a-14b6c6d-4e-6f7
time i have|56|a-5d5e7g8
time i would|61|a4b-4d-4e16
time if|60|a4b-5c10d6e-7f-4
time in|56|a5b-7c7
time it|57|d5e-6h10
time last|65|a6
time my|68|a6d-5e7
time no|68|a-6d24e-6
time now|65|d4e7
time on|46|a14b-7c-6d-12e-12f6
time on fridai|65|a6
time on mondai|61|e-5f5
time on the|58|d-5e-5f5
time on tuesdai|68|a5
time out|68|e4
time thank|68|a-4e6g7
time that|61|
time that the|68|a-5e5
time the|55|a-17b5d-7e24h7
time thi|61|a6b-4d-4e-6f10
time to|44|a9b8c-6d-9f-6g-7h6
time to meet|63|a7
time to talk|68|
time to write|68|b7d-5
time todai|61|e-7
time todai ,|68|a10e-5
time wa|65|a5d5e-5
time we|68|b6d-5
time when|68|c13e-4
time with|63|a-4b-6c8d4e-6g9
time without|68|a5
time yesterdai|68|a7
time you|44|b-12d24e21f-6g-4h-5
time you and|68|a5
time you gave|57|a4b-5c8e-8
time you spent|68|
time you took|68|a8
timet|50|b15e-12
tin|57|a4
tini|65|
tip|47|a-9b-13d22e10g-4
tip about|58|a-8b-4c5d20f-4
tip it|63|a-4b-5d-4e17
tire|54|a9b-8d15
tissu|65|d8
titl|68|a-10e20
to|2|d-4f5h-4
to $|57|a17d-8e-7
to ,|61|c10d-9e8
to , and|68|c12d-8
to 0|42|a12b5c-4d-9e-14f-6g-5h5
to 0 and|65|a13e-7
to 0 i|65|h14
to 0 in|65|a12b-4e-4
to 0 million|68|b5
to 0 per|65|
to ?|63|a-8c20d-4e-4g12
to ? $|68|a-5b-11c23g13
to a|38|c-5d31e-9f-9
to add|61|a-4b-12c-4d-7e-5f26
to add you|63|a-6b-12c-4d-7e-4f27
to agre|68|a-5b10
to all|53|a11b-5
to all of|65|b-6d6e4
to an|61|a-4c7d-8e-5f-5h15
to ani|65|d5e-4
to anoth|65|a-5f9
to answer|46|b-5c11e-6f-5
to answer ani|65|
to answer anyth|65|a7
to answer by|68|b5
to anyon|63|b-4d4e9
to apolog|65|a7d4e-5
to apolog for|68|a4d5
to appli|61|a-4b-4c-5e16
to appli again|65|c-5d-4e17
to appreci|65|a4b-4e8
to appreci you|68|a6
to ask|36|a-36b20c21d-10e-11f-11g42h-7
to ask $|68|a7b-4c12e-7
to ask ,|68|b-5e8
to ask about|60|a-6b9c8e-6f-4g8
to ask how|55|a-6b6d-6g9
to ask if|58|a-7b4d-7e-4g14
to ask me|61|d-5e10
to ask what|68|a-5d-4e6g15
to ask when|65|a-15b10e-5g11
to ask whether|61|a-7b11d-5
to at|68|a4d-4
to bake|68|
to be|22|a26c-17d-28f10g-16h-17
to be $|63|
to be a|49|a7c7d-12e-8
to be ask|54|a5e10
to be call|65|
to be chosen|65|b6
to be connect|58|a-22b-4c-4d-9e-8f34
to be consid|49|b-10d18e14f-5
to be do|65|
to be hand|65|a7d-4
to be honest|68|b6e-5
to be i|65|a5e-5
to be in|51|a-20c-5e16f16
to be interest|68|a-4b6
to be interview|61|a13b-4d-4e-6
to be offer|68|a4
to be on|50|a10b-4e-10f5
to be part|48|a4d-10e-10f4
to be reach|68|a-6b8e-5
to be shown|65|a12d-4e-6
to be sure|68|a-5e14
to be the|47|a17b8c-5d-16e-12f-5g-4
to be told|57|d6e10
to be veri|65|a-4d14
to be with|68|b4
to be your|55|a12b-4d-5
to beat|68|b-4d15
to begin|56|a12b-5c13d-8e-10
to begin my|68|a8e-4
to blame|68|a4d-4
to both|68|a6
to bother|65|a-9b10e-4
to bother you|68|a-7b9
to bring|52|a11b10d-11e-10
to bring it|68|a6
to bring that|65|a5
to build|63|a9d-5
to call|54|a-8d-8e10g33
to call me|63|e11
to care|68|b5d-5
to care for|68|b5d-5
to carri|60|a13d-4e-6
to catch|68|a7b-4d7
to chang|65|a-6d8e11
to charg|63|a4b-6c10d6e-6f-5
to check|52|a-7b-4c6e4g-4h10
to choos|61|a-9b18d-10
to choos ?|68|a-6b11d-5
to clear|68|e-4
to come|33|a19b6d-15f-12g-11
to come $|68|e6
to come ,|68|a-11e21
to come and|49|a7c-5f-4
to come back|63|a-4b12d-7e-4
to come in|56|a9b4d-6e-5
to come on|61|a10b-4d-4
to come out|68|a7
to come to|50|a8b4c5d-10e-10g-4
to come work|65|a7
to complet|68|a9
to confirm|68|a-4b10
to connect|55|a-14b-8d-19e-9f42g-4
to contact|65|a6
to contact me|65|a6
to continu|65|b-5c12d-7e-5f7
to cook|65|a5
to count|63|a5b4d-5
to cover|68|d-5e5
to date|61|a4b4d-5e-4
to decid|51|a-7b11d-4e-6g-5
to decid ,|68|a4
to decid ?|61|a-5b7
to discuss|63|
to discuss the|65|a4b-4e4
to do|35|a13c-6d-10e-8f-7g9
to do a|68|
to do it|49|a18d-7e-10f-4
to do that|63|a6
to do the|52|a-6b-8g8h5
to do thi|55|a6b4d-5e-7
to do with|63|a-4d13
to dr|65|a-8b8d4
to drink|68|
to drive|56|a-10b10d13
to drive for|65|b7d-5
to drive the|63|a-10d20
to drop|56|b-6c9d9e-6f-4
to drop you|61|b-4c11d10e-5
to everyon|57|a-8b10d15e-6
to expand|68|c10d-8f8
to expect|60|a12b-5e-8g12
to explain|57|a4b-7c-5d-7e24h6
to express|60|a12b-5d-4
to express my|61|a11b-4d-4
to fill|65|b5d-4
to fill it|68|b6
to find|45|a17b8c9d-12e-21f-7g4h-5
to find me|68|a6
to find out|52|b12c-4d-12e-8f-4g8
to finish|55|a14d-10
to finish the|68|a7
to fit|65|a10b11d-4e-7g-5
to fit me|68|a14e-5
to five|61|a7b-4d-4e8
to fly|65|a4e-5
to follow|53|a-17b8c-7d-17e-9f31g-4
to follow up|61|a-6b13e-4
to follow your|65|a-8c-4d-8f18
to forti|61|d-5
to four|65|a4
to get|40|a15c-6d-6f-4
to get a|65|a7d-5
to get back|68|e6g18
to get it|61|a-10b4d-8e10h12
to get stuck|65|a8
to get the|56|a4b9d-6e-6
to get thi|65|a9
to get to|68|a8
to give|47|a12b-6c5d-13f-5g10h-4
to give a|68|a7e-4
to give me|65|b-5c11d-4e-5g18
to give up|65|a8
to give you|63|a8
to go|46|b5c12d15e-19f-7g-4
to go and|68|b-5d11
to go on|65|b4d5e-5
to grow|63|a-5b-4d-6e16
to have|37|b-5c-9d-29e23f21g-8h-8
to have a|61|b6d-5e4
to have been|58|b-8d-5e15
to have done|68|
to have it|68|e16
to have me|65|
to have met|65|b-5d-4e-4f17
to have the|65|
to have you|58|a-16b-7c-4d-7e-10f34
to have your|68|a5b-4
to hear|29|a4b-21c29d-12e32f-13g-8h-4
to hear ?|68|a-5b6
to hear a|68|
to hear about|50|b10c12d-8e-12f-6g-4
to hear befor|68|a4b-8e11
to hear from|44|a7b-11e7f-4
to hear how|54|b-8c13f4
to hear i|65|b-5d5g4
to hear it|52|a-12e23
to hear more|63|c6
to hear of|58|a4b-7c5d12e-5
to hear that|57|a10c5d-4e-6
to hear the|65|b-5c14e6
to hear what|60|a-16b-4c21d-7e14f-5h7
to hear you|68|a10d-4e-5
to help|54|a-4d-7e11
to help with|65|e6
to help you|65|b4
to her|58|a6b5e-13
to him|61|c9
to hire|68|a-6b-5c18d-8e-6f13
to hold|61|b-7d-6e18g9
to i|56|e14
to interview|49|a14b-6d-5e-4f-5
to interview for|55|a11e-4
to interview me|63|a9
to it|48|d30e-13f-7g-4
to it $|68|a6c7d-4e-5
to it ,|68|d15
to join|37|a4c-8d-15e-29f29g-8h-7
to join at|68|a6e-5
to join the|49|c-4d-7e-9f13g-4
to join you|54|a15b-4d-5e-6f-5
to join your|49|a-13d-4e-15f25
to keep|47|a-22c8d21e-14f23g-6h-4
to keep a|65|a8
to keep the|68|a-4f6
to know|31|a-17b23c6d-8e-11f-11g19h-10
to know $|61|b-6d18f-4
to know ,|63|
to know about|65|a9e-4
to know befor|68|d5
to know by|60|b11e-8g-5
to know how|63|a-5d4e11
to know if|53|a-14b18d-13g9
to know it|61|d10e-4
to know more|65|
to know roughli|68|a6
to know that|68|a-5b12c6d6e-8
to know the|54|a-9b-4c16e-4f-4g11
to know what|54|b4c6d-9e4
to know when|61|b-6g28
to know where|68|a-4g4
to know whether|61|d-4e-6
to know which|65|a-7b10d-6e4
to know you|68|a5
to lead|65|b7d5e-4
to learn|41|a13b6c-7d-11e-19g6h-5
to learn about|60|a9d-5
to learn more|55|a15b-5e-8
to learn of|68|d-5e-4f9
to learn that|65|e13
to learn the|65|a7d-5
to learn whether|68|a-4b13e-5
to leav|52|a9d9e-15g-4
to leav the|68|d6
to let|49|a5b-6c-4d20e-6f-5
to let me|63|d-5e7
to let them|68|a7e-5
to let us|68|g6
to let you|65|a-6b-5d23e-6
to lisbon|68|a-8f16
to live|63|a7d-4
to look|46|a-6c15d-9g8h-4
to look after|63|a7d-4
to look at|51|c14d-6e-5g11
to look for|68|a-5c11
to lose|63|e-4
to make|46|a7c-5e16f-7g-5
to make a|68|d9
to make it|65|a10e-4
to make the|65|a11b-4d-4
to make up|63|a-9b8d-5e17
to me|29|a37b-13c-12d-11e14f-14g-12h-6
to me $|63|d-4e12
to me ,|47|a17b-5e-9
to me a|68|b4e-4
to me about|58|a-7d10e12
to me and|63|d-6
to me as|65|d-6e6
to me at|65|a7b-7e4
to me by|68|e5
to me could|68|a-5e10
to me greatli|65|b4
to me i|49|e4
to me if|68|
to me my|65|a9b-5d6
to me on|56|a12b-7e-8
to me so|68|a10e-5
to me that|65|d-5
to me the|65|e5
to me with|68|a8
to meet|38|a26c-4d-13e-30f11g-8h-6
to meet everyon|68|a5
to meet me|55|a15d-7e-4
to meet the|58|a10e-8
to meet with|63|a4
to meet you|47|d-12e-11f14g-4
to move|53|a25b-11c12d-16e-8f-5
to move forward|68|a7
to mr|54|a-5b-16c-4d4e19g19
to ms|65|a10b-5
to my|40|a-21b36c-9e-8g-8h-8
to my interview|60|a-7b15d-4e-8
to my knee|68|d8
to my own|68|a-5b4d6
to name|65|b4e6
to need|68|b7d-5e7
to nine|63|a4
to now|68|e-4
to on|55|a6b-4c10d-9f-4
to open|63|a-6d5
to other|68|b-4c12
to our|68|d7
to paint|68|a7e-4
to pass|65|a6b8d-4e-5
to peopl|58|a4b-5d4e-7g15
to peopl who|68|a6
to phone|68|a6
to pick|57|b-7c17e-10f-5g17
to pick up|65|b-9d6g20
to plai|68|a-4b6e7
to plan|68|a-7b4d-6f12
to pop|65|a4
to practiz|68|e9
to present|63|a12b-4e-5
to present myself|65|a11b-4e-5
to prove|65|a10d-5e-4
to prove it|68|a9d-4
to put|52|b-11c9e5
to put my|68|e9
to rais|61|d-6e4
to rais it|68|b4e-5
to reach|52|a-5b10e-11f4g4
to reach out|63|d7e-5f8
to read|48|b-9c-5e10f12h-5
to read it|68|d-13e5f13
to read the|65|e-8f10
to receiv|65|
to reconsid|68|a-5e12
to reconsid ,|68|a-5e12
to record|65|a10b-4e-4
to record my|68|a9b-4
to repeat|68|a-8e18
to repli|61|a-4c5d-6e-5f8
to report|65|a-4d22e-5
to ring|56|b5d-10f-5g15
to run|61|a-4c6d10
to sai|34|a7b4c-12d-4e6f-12g5
to sai ,|61|a4d-5
to sai a|63|e4
to sai how|60|a5b-4d9e-5
to sai i|57|a-7g9
to sai it|68|a4
to sai so|68|a-5e9
to sai thank|49|a28b-14d-15f-5g10
to sai that|58|a-10b-5d8e13
to sai when|63|b6
to school|68|e4
to second|68|a7
to see|30|c-15d-8e-19f14g21h9
to see a|68|d19
to see how|57|a-6b10d-8e-4h6
to see i|63|
to see if|63|a-8b-11e-4g37
to see it|58|a-9d-10e4f18h5
to see me|45|a18c-4d-7e-12f-5g-4
to see my|68|a-9b4e-5h17
to see the|48|a7b-4c-5d9g-4h-4
to see them|63|a6
to see what|68|a-7d-7e-4f18
to see you|57|a4b4e-7g6
to see your|63|b-7d6e-6f17
to send|47|d-18e-12f24g-4h10
to send it|68|b-4e-5f-4h24
to send me|68|a8d-4
to send the|68|b4d-4e-4f10
to send you|65|a-6c9f5
to serv|52|a4b9d-9e-7
to serv as|68|
to serv in|63|b8d-5e-4
to serv with|68|a5
to settl|65|a-8b12d-4
to seventi|68|
to share|58|a-9d30
to show|49|a7d-7f-5h10
to show me|65|a6d-4e-4
to show you|57|e7
to sister|65|d-5e6
to sit|50|a12d-10
to sit down|61|a7d-6e-4
to sit on|68|d5
to six|61|a4d-5
to six week|68|b6d-4
to sleep|68|b20d-9e-13
to somebodi|56|a-16c15e15
to somebodi els|68|a-7b4c9d7e-5
to someon|68|b5d-5
to sort|68|
to spare|68|b-4e12
to speak|46|a20d-5e-14f-6
to speak about|65|
to speak for|65|a8b-4d-4
to speak of|68|d7e-4
to speak to|65|b4
to speak with|55|a11e-7
to spend|57|a10d-7e-7
to spend the|65|b5d-4
to stai|43|b-12c4d-8e-16f24g-6h-6
to stai connect|60|a-9c-5d-7e-6f17
to stai in|58|a-9e-6f15
to stai on|61|b-4d15e-5
to stand|60|b5d-5e-5
to start|50|a17c4d-5e-7f-5
to start with|65|a7
to stop|56|a4b-4c7d5e-7
to take|42|a25b-13d-5f-8g-5h-5
to take a|58|e4
to take me|68|a6e-4
to take on|61|e-6
to take the|61|a10e-5
to take thi|68|b-6e16
to take up|65|a13b-5e-6
to talk|40|a15b-10d9e-21
to talk about|61|a4b-4d10e-8
to talk to|50|a11b-8d-7e-7f-5g10
to talk with|61|a11b-4c-5e-4f4
to tast|68|a7e-7
to teach|53|a8f-4
to teach at|65|
to teach in|68|a8
to tell|45|a-18c9d23f-9g14h8
to tell a|68|a-4d9
to tell me|50|a-9c14f-4g7
to tell you|63|a-5b-4d23e-4g14
to thank|37|a39b-26c-5d-17e-10f-11g43h-6
to thank the|61|a13b-5
to thank you|40|a36b-24c-8d-11e-15f-9g45h-5
to that|56|a7d-9e4
to the|21|b-22d8e31f-7g-13h-7
to the agenc|68|b-4g14
to the board|63|a8e-5
to the coast|63|a-5b4d8
to the committe|68|d-4e9
to the crew|68|a-8d19
to the dai|68|a-5b6
to the depot|65|
to the design|68|a-7d-4e20
to the end|63|a-8b7d-6e-4f8
to the girl|68|b-5e10
to the ground|56|a12d-7e-7
to the interview|60|a-6c7e-7f5
to the ladi|63|a-5d8e5g6
to the last|65|a-4d-5e6h11
to the new|52|a-11d10e14
to the next|63|b6e-4
to the night|68|a-8d19
to the on|68|
to the other|61|a-7b-8e12f11
to the panel|60|e12
to the peopl|68|a-6d21e-5
to the person|65|a-5c10d-5e12
to the roof|68|d6e-4
to the station|56|a11b-4d-9
to the student|68|e6
to the team|65|
to the three|60|a12b-4d-5e-6
to the tram|65|e6
to the whole|57|a11b-6d-4e7
to the window|68|e10
to the yard|65|c9
to them|61|a-4d7e4
to thi|58|e-9f11h6
to think|58|b7d-8
to think of|68|b5
to thirti|68|a4
to three|63|c4d12e-6
to throw|68|a-5d19e-5
to throw my|68|a-5d19e-5
to touch|68|b6
to train|68|e12
to translat|68|d7e5
to try|51|a-18b-7d10e30f4
to try again|60|a-7e22
to try for|68|a-10d7e15
to two|58|a7d-4
to us|54|e17
to wait|57|b7d-5e5
to wait for|65|b9d-6e-4
to walk|54|a21b-7c4d-9e-8f-4
to walk me|68|a9
to walk you|68|a5
to want|68|d4e7
to watch|63|a10d-8e-5
to wear|55|a7b-4e6
to wear the|63|a4b-6e10
to wear your|61|a4
to what|60|a7b-4c5d5e-9
to what i|68|a7
to what you|68|b-4c7d8e-6
to whoever|54|b-9c-5g12
to whoever got|68|e4
to work|30|a25c9d-11e-21f-11g-12h-7
to work at|56|a-5b8e-4
to work for|52|a12d10e-14
to work in|45|a14b-13c17e-11f-7g-5
to work on|50|a10b-9c-4d-13e13f7
to work there|58|a7d-5e-4
to work with|45|a8b5c-4d-10e-11f-5g-4
to write|42|a-21b9c6d4e25f-7g-5
to write a|63|b4d-5
to write befor|68|b7
to write by|68|a-7d-6e25
to write for|68|a-7d-4h13
to write it|68|a-6b4d7e4
to ye|65|a5d-4
to you|28|a20b-12c-8d20e-15f-7g13h-8
to you $|57|e-7g-4h10
to you ,|55|d13
to you about|68|d-5g15
to you all|61|d-5e11
to you and|39|a16b-17c-8d39e-9f-9h-5
to you both|68|a7
to you for|49|a21b-11d-5e5f-4
to you from|68|a-6d5
to you i|57|c11d-7e-6
to you in|68|a-6d16e6
to you my|65|a6e-4
to you on|65|d-5e4f12
to your|38|a9b-18d-5f5h21
to your colleagu|68|d16e-4h-5
to your team|63|a4e4
to yourself|68|d8
to yourself and|68|d8
todai|35|b9c-12d-21e-38f27g24h-11
todai !|65|d-14f13
todai $|63|b-7g20
todai ,|48|a-5c-5d-17e-17f26g9h-6
todai , and|68|a6
todai , i|63|a10d-5e-4f-6g19h-4
todai , so|68|b13d-8f-4
todai , thank|68|d-4e-14f25
todai and|61|a10b-5
todai i|60|a-5b-4e-7f10
todai is|65|a-8b17d-4
todai it|63|a-5d15e6
toddler|68|a6
toe|68|a5
togeth|46|a5d11e-10g-4h4
togeth ,|68|a6
togeth with|61|a5c8e-7
togeth with the|68|c10
toilet|61|b-8d22
told|23|a-8b8c9d28f-9g-11h-11
told ,|68|a5
told about|65|a4c11d-7e-4
told about the|68|c12d-5
told everyon|68|a7
told her|68|a12b-4e-4
told i|57|a-4b-4d-6e24
told it|56|b-7d28
told me|29|a-17c12d44e-10f-6g-6h-9
told me ,|65|d-9e8
told me a|68|c7d-7
told me about|49|a-6c9d-16f7
told me at|58|a-8c-7d19e20
told me how|68|c6d-7
told me in|61|d12e-7
told me more|65|a7
told me on|63|a-9b5d18h-4
told me that|49|a-5b-7c5e9h4
told me the|54|a-4b8c6e-8
told me then|68|b-4d7
told me to|52|a-12b-8d46e-11f-4g-4
told me you|60|c13d4e-11f7
told my|51|a13b-7d-11e4
told my husband|68|a6b-4
told my mum|68|d-4e19
told that|57|b4d-6e13
told the|53|a-8b5d4e14
told them|68|a-4b4d11
told to|54|a8b5f-4g8
told us|61|a-6c4d15e-7
told you|50|b6c4e-15f-4h7
told you about|60|a5
told you of|68|a-8b4d11e-4h14
tom|61|a-7e-8f-4g37
tomato|58|a9e-7
tomorrow|46|b14c-4d-25g-5h-5
tomorrow i|65|a6e-5
ton|68|e6
tone|68|a-6d-13e5h21
tonight|57|b6d-6e-6f7
too|30|e21
too $|52|a-5b5c-4d-9g13h18
too ,|50|a6b-6c10d-5f4
too , and|68|c16f-4
too earli|63|a-10b12d5e-4
too earli to|68|a-6b10d9
too fast|65|d-4e11
too i|57|a10b-4e-4
too i would|68|a6
too late|68|
too long|61|a-4b-8e28
too mani|61|a-4b-4d6f5
too much|58|a-10c18e5f-4
too polit|65|a4d-5
too quickli|68|
too soon|65|b12d-6e-7
took|31|a4b-8d27f-13g-5h4
took a|54|d15e-10g7
took a dai|63|a-5b8d-6e-4g9
took it|58|a5e14
took me|49|a9d20e-11
took my|65|
took on|65|a-4d14
took over|58|b-6d5e4
took over the|63|b-5d9e4
took place|68|a-4b6
took the|51|a-5b-5e17
took the troubl|68|e12
took your|68|c6d-11e-6h9
tool|48|a9c-6d-12e-10f7g-4
tool ,|63|d-8e-4f7
tool and|60|d-4e-6f4
top|45|a10b9c-4d-13e-6f-4g-7
top of|54|b14d-7e-12g-5
top of my|68|a-4b8d-6
top of the|63|a-4b10d-5e-5
topic|63|b4d-6
torqu|65|c7d9e-4
torqu wrench|68|d12
tortois|68|d7
total|63|b9d-4
touch|38|a14b-8c13e-19f9g-8h-8
touch $|65|a-13c-4d-7f21
touch ,|61|a8c5d5e-4f-5
touch base|65|a-7b12
touch i|65|b7d6e-4
touch if|65|e11
touch on|65|a5c14d-7e-6
touch that|68|a6
touch the|65|a8b-4
touch with|65|b-10c21
touch with the|68|b-10c22
touch wood|68|d17
tough|68|d9
tour|40|d-5e-9f14h-8
tour ,|68|d-5e-8f16
tour and|60|d-4e5g12
tour i|68|a7
tour of|50|a8c9d-6e-14
tour of the|53|a6c10d-8e-11
tow|65|b7e-8
toward|61|a-9b10d-8e5
towel|68|a-6d-5e21h8
tower|52|a-4b-6d5e13
town|46|a-6b-8c4d28f-4g-4
town ,|68|d6e-6
town i|61|a4d11e-7
town on|68|a-9d16
track|57|d-9e-5f7
tractor|68|a4
trade|42|a10b-19c12d12e-7f10g-6h-6
trade ,|68|a13e-5
trade and|65|a-5b-5c10d-4f8
trade fair|65|a4d11e-4
trade press|68|a6
trade show|68|d4
traffic|60|a-10b-4d-5e13h13
trai|60|b4d5e-5
trail|68|d9
trailer|65|a-7d13
train|32|a16b-16c8d6f-9g-10
train ,|57|b6d-6
train and|55|a8b-7d-7e6
train at|68|d-5f7
train dai|68|b-4c6d16e-6
train for|65|a7b-5d-8e6
train home|68|c9d-6
train i|57|a13b-5d5e-9
train in|60|a-6b9d8
train is|68|d7
train on|68|a6
train the|68|d12e-5
train with|68|c14d-7e-4
traine|50|a-10c7d31e-16
trainer|63|b-6d5f8
tram|47|b-10c-7d7e-10f17g6h-5
tram i|68|d-5f9
tram in|65|
tran|68|g6
transcript|57|a7d-5e-4
transfer|65|f8
transit|65|d-6h9
translat|46|a-10b-6c-4d7f4g-4h13
translat desk|68|a-9f14
transport|52|a4c6e-12g-4
trap|68|a12e-6
travel|48|a-8b19d-4e-8g-4
travel to|65|b6d-5
travel to the|68|b7d-5
treasur|61|a-13b-4d8e26
treasuri|63|b6d-5
treat|42|d8e14f-8g-6
treat ,|68|a11d-4e-5
treat i|68|
treat it|68|a-7d-5e14h9
treat me|60|b4d-6e11
treat to|65|a7d-4
treat you|63|a-11b-8d41e-7
treatment|63|d-4e7
tree|50|b15d-7e-9h-4
tree have|68|a-5b9d-4
tri|46|a-6c-5d14e-15h15
tri it|60|a-10b-4d17e-11f-4h26
tri the|60|a8d8e-6
tri to|63|b5d-9e5
trial|37|a4b17c-10d-15f9g-5h-9
trial $|63|a7b-7d-4e-4f9
trial ,|68|d6
trial dai|57|a7e-5
trial dai whenev|65|a6
trial in|65|b-4f10
trial on|65|b10d-6e-5
trial shift|54|a5b6d-8e-4g9
trial shift ,|68|
trial shift on|68|b5g17
tribun|60|b-8c7d12e-10f8
trick|50|b-7c4e11f-4
trick of|68|e8
trick with|61|d9
trick with the|61|d9
trip|54|e-13f14
trish|68|a-6b6e9
trollei|57|a7e-7
tromsø|68|d13e-4
troubl|45|b5d-12e13f-5g-5h-4
troubl me|68|a4b5d-4e-4
troubl to|57|a-7b-5c7d-9e23
troubl to write|65|a-5d-5e15
troubl with|65|
troubl with the|68|
troubl you|58|b9d-4e4
trouser|63|a4d-4e-5
truck|47|c4d13e-23f5g-4h-4
truck ,|61|d13e-7
truck and|68|d8
truck between|68|b4
true|54|d-5e9
true i|63|b-4d4
truli|57|a11b-5d-6
trunk|65|a10e-7
trust|43|b-4d21f-4g-5h-5
trust me|65|d6
trust me with|65|d6
trust that|68|d14e-4
trust the|65|b-4d12
trust you|68|b6
truste|57|a6d-4e-4
truth|57|a-8e14
truth is|68|
try|39|a-19b-14c16d8e22f-4g15h-6
try again|53|a-4b-11e23g13
try again when|68|d-5e18
try for|68|a-10d7e15
try i|68|a-4d12
try it|68|e6
try the|57|c7d-5e-7f4
try to|56|a-21b4c25d-7g5
tube|63|c8
tuesdai|32|a21b5c6d-27e-26g-6h-6
tuesdai $|65|b9d-4e-4f5
tuesdai ,|47|a9b13d-4e-9f-7g-6h-5
tuesdai , and|57|a4b4c4d-7e-6
tuesdai and|63|a5d4e-8
tuesdai at|68|a-5f14
tuesdai i|51|a18b-10d-9e-4g7
tuesdai i have|61|a9d-4
tuesdai i would|68|a4b-7g11
tuesdai the|65|
tuesdai with|65|c7d-6
tulip|68|b4d-5
tune|61|a14d-8e-7
tunnel|58|a-6b13d-10e-7g5
turbin|63|b-6c8d4e-4
turn|35|a9d12e-17f-7g-8
turn $|68|b-5d12
turn down|55|a-11b16c9d-10
turn down two|65|a-12b17e-4
turn me|68|a-5d9e4
turn me down|68|a-5d9e4
turn out|50|b-10c7d6h8
turn out ,|68|a-6c7d10e-4
turn out to|58|b-4c4d-6
turn over|58|a9e-5
turn over the|63|a7e-4
turn over what|68|a4
turn round|65|a7e-4
turn to|68|b5d-4e-4
turn up|57|a13d-9
turnaround|65|a-4d17f-4
turnov|68|a4
tutor|61|b-6c10d-9f6
twelv|41|a21d4e-16f-7g-6h-6
twelv ,|68|d5
twelv week|65|a-4b6d-4e12
twelv year|47|a25b-6d-13e-12f-4
twelv year ,|63|a9e-4
twelv year and|61|a5d-4
twelv year of|65|b4d-4e-4
twenti|37|a9b-9d-19e12g-7
twenti ,|68|e5
twenti eight|68|a7d-4
twenti minut|54|a-10c8d-6e9h5
twenti six|56|b-6d-4e5f8
twenti six year|65|d-5f11
twenti two|54|a11e-14
twenti two year|63|a9e-4
twenti year|60|a8d-7
twenti year of|65|
twentieth|68|a9d-4e-5
twice|37|a12b-11e7f-5g-7
twice $|63|d5
twice ,|52|a-12d7h13
twice , and|61|d-4
twice a|65|b-4d5
twice and|65|b-4c12
twice becaus|68|b4
twice i|68|a5e-5
twice in|65|e5
twice you|68|e7
twin|49|b-12c-4d42e-12f-5g-4h-5
twin ar|63|a-6b-5d26e-5
twin ar sleep|65|a-5b-4d20e-4
two|15|a32c-6f-22g-22
two $|58|d4g10
two ,|54|d6e-15h5
two , and|68|d13e-7
two and|57|a7d4e-5
two and three|68|a8b-4
two dai|52|a-5b4c-4d-6e12h7
two for|68|d-4e5
two hour|54|a24b-6d-7e-8f-4
two hour in|68|a13d-4
two hundr|48|a15b-7d4e-15f6h-4
two hundr and|65|d8e-4
two i|54|e-4
two i would|63|e-4
two in|54|a8d-6
two in the|63|a5d-4
two interview|61|a-16b17d-9e22
two left|68|
two line|56|a-15b-4d-8e48
two million|65|
two minut|60|b-5d-7h14
two month|57|b-6d20
two more|65|a-5b4d6e-4
two night|68|b5d6e-5
two of|42|b-8d-5e35f-8g-5h-6
two of my|60|b-7d5e18
two of the|57|b-4e10
two of them|57|c10f-4
two of us|65|d-5e7
two of you|65|d7
two of your|68|a4b6e-6
two on|57|b15d-9g-5
two or|65|e5
two or three|68|e5
two other|61|a-11b11d-7
two peopl|60|a5b-4e-5f7
two place|68|b4
two refer|68|d11
two refere|68|a12e-4
two school|68|a-12d11f8
two season|60|a14b-5d-5
two season on|68|a4e-4
two street|65|d-6e13
two such|68|a4
two summer|61|a5d4e-5
two thank|68|a4e8
two thing|65|a-7d-5e8h8
two third|68|a8
two thousand|63|b9d-5
two time|65|a-8d6
two to|68|
two wai|65|e8
two week|50|a-6b9c-6d-10e24f-5g-5
two winter|61|a11e-9
two winter of|68|a11d-4e-6
two year|37|a25b-23d37e-15f-11g-8h-7
two year ,|61|a5d5
two year ago|68|b-5d18
two year and|65|a6
two year i|63|a8e-4
two year in|54|a9
two year of|61|b-7c11d8e-5
two year old|65|d5e-4
two year on|63|a4
two you|68|a6
type|44|b13c-5d-17e16f-5g-5h-4
type ,|68|b4
type on|68|d-5e10
tyre|61|d-10e5h8
ugli|65|a4d5e-5
uk|68|a4e-4
umbrella|52|a-5f7
umbrella ,|61|b5d-6e-5f4
umbrella , which|65|b7
unansw|68|b6
unchang|63|a12b5e-4
uncl|52|e-10h9
under|32|a24b5c-6e-31f-14h6
under 0|65|b-8d-4e-4g11h10
under a|55|a-4d5e8g15
under it|68|d5
under me|63|d6e-7
under my|56|a5b7d-7e-7
under my charg|68|
under that|65|a11d-4e-8
under the|45|c-4f-4g-4
under two|68|c12d-4
under your|61|a-7b6d16
understand|39|a-15b11d-29e48f-9g-7h-6
understand i|68|d-6e9
understand if|68|e-4
understand thank|68|a4e8
understand that|49|a-20b15d-14e20f-4
understand that the|68|b8e-7
understand that you|63|e10
understand the|65|a9d-5
understood|49|a4b-9c6d-14e31f-4
understood ,|68|e9
understood it|65|e10
understood why|68|
understood why you|68|
underwrit|68|b-5d-4e13
unglamor|68|a5
uni|68|
uniform|56|a4b-8e13
union|52|a8c4d-8e-4f4
unit|44|a24b-10d-5e-13f-7g-4
unit for|68|a6
unit for the|68|a6
unit is|68|
univers|54|a7c7e-9
unless|63|b11d-5e-6
unless you|68|b10d-4
unpaid|54|d-13e23g8
unpaid and|68|a4d-4
unplug|68|a12d-4f-4
unplug the|68|a12d-4f-4
unpublish|68|b-5e10
until|32|a-6b14d7e-9f-5h-11
until 0|68|a-4b4
until i|63|d-4e-5g12
until it|68|a8d-5
until march|65|d-4e7
until now|65|c7d-4e-4
until somebodi|65|b12d-4e-5
until the|46|a-13b8d24e-9g-4
until the 0|60|b-4f7
until the end|68|b4
until thei|65|d6
until then|55|a-9b-9c7e21
until then ,|68|a-5b-4c11e4
until then i|63|a-7b-4e14f4
until when|65|a8
until you|68|e-5
unusu|68|a4
up|17|a-14b15c-8d-8e14f-5g12
up $|57|a-9d5f15g-4
up ,|45|a-6b6c-7e5f13
up , and|63|b9d-7
up , i|58|a-11d19e14g7
up 0|65|a6
up ?|68|e5
up a|49|b6c4d4e-8f-4g-4
up about|63|a-4b11d-5e-4
up about the|63|a-4b11d-5e-4
up after|61|a9d-4e-4
up again|61|a-5
up again ,|68|
up and|53|a8c-4d4e-11f6
up and down|68|d6e-5
up and i|68|d7
up at|49|c-4
up at the|60|
up befor|61|a6b-4d-6e7
up befor i|65|d-4e9
up by|68|a6d-4
up earli|65|a9
up everi|68|a15e-7
up for|45|a11b4c8d-9e-7f-7g-6h-4
up for a|63|b-4c9d-5e8
up for it|58|b11d-7e-4g-4
up for the|58|a-4c5
up from|54|b4d8e-5
up from hi|68|
up from the|65|
up i|46|a-17b7c-4e8f-5g23h-4
up i am|68|
up i have|63|a-7d9
up i wa|68|g21
up i would|58|a-6e11
up if|68|a-5d13
up if you|68|a-5d13
up in|48|b11c-4d-9e8g-4h-5
up in my|65|a5d-4
up in the|58|a-6b17d-13e10
up it|63|b10d-7e-6
up my|52|a5d-7e6f-4g4
up of|68|a-4b-4d-6e-5h30
up on|39|a-22b15c16d-7e16f-13g-4h-5
up on a|65|a5e-5
up on it|65|c12e-5f-5
up on my|56|a-4b8c6e-12f-4g-4
up on the|49|a-16b10d-6e15f-4
up so|68|d-4e9
up that|63|a7b4d-4e-7
up the|39|a7b-14c9d-5e-11g17h8
up the number|68|a-4d-5e21
up the phone|65|a9b-10e-4g20
up the post|68|a6b-5d6e-5
up their|68|g8
up there|61|
up there $|68|d5
up to|41|a11b4c-6d-7f-7h-4
up to 0|61|d-5e4
up to a|68|d-4e11
up to date|61|a4b4d-5e-4
up to my|65|b7d5e-4
up to the|60|a7b-4d-6e11
up to your|68|d-4g15
up until|68|c7d5
up what|65|a8
up when|63|d-4e6
up with|54|a-4e-10f14
up with the|63|a4b-4d15e-6
up you|65|a-6d14e-4h13
up your|58|e-4
up your mind|61|a4d-5
updat|45|a-29b26c-5d-7e11h4
updat from|68|a-7b6d5
updat on|58|a-11b12d-4e7g4
updat on the|63|a-7b5e8g5
updat servic|68|a5
updat you|68|a-6b9
upon|68|a-4d9
upper|68|
upright|68|a-6b5d8e-4
upsid|63|d13e-4
upsid down|63|d13e-4
urn|68|c6e-4
us|24|a6b-13e5f-5g-16h17
us $|60|a11b9d-14e-6
us ,|46|a5b-9c4d12e-13
us , and|65|c11
us , i|63|b-4d17
us , the|68|
us :|68|a8
us a|56|a4e-7
us a bell|68|d4
us all|65|a-4e10
us and|65|d4
us at|61|b-6c5e4
us both|68|a5b-4e9
us for|60|a5
us i|54|a-7d-5e17h4
us i can|68|
us in|57|a-7b4c8d5
us in the|61|a-5d9
us it|54|a-7b-6d11e11h9
us it is|68|d6
us know|68|a-4g6
us on|68|b4d8e-6
us that|68|a-7b-4d25e-4
us the|52|a7b-4d16e-8
us there|68|
us to|41|a6b-13c-6d-12e9f12g-6h14
us to be|68|f7
us to sai|68|b-4e10
us to the|65|
us to you|65|a8d-5e-5
us up|68|b5
us with|68|d-5h11
us your|65|b-4c11d-10e10
user|60|b-5d4e-5f-4h17
usual|52|a14d7e-9
ut|63|a7d-5e-6
vacanc|42|a-21b28c-9d-5g14h-7
vacanc ,|61|a-7b7d6
vacanc i|60|a-6b6d-4e-9f10g4
vacat|68|a-5d5
vaccin|60|b11e-10f-4h11
valid|56|a4b6d-5e-7
vallei|60|b-4e5
valu|47|a4b-9c5d-9e11h-4
valu your|65|b-4c12d-4e8
valuabl|63|a12b-4d8e-11
valuabl time|68|a12e-9
valv|58|a11d-5e-5
valv i|68|a6
van|42|a24b5c-7e-26f-4h-7
van ,|60|b12d5e-7g-5
van and|63|a6e-5
van and i|68|e-4
van for|68|a5d-6e-4f5
varnish|68|a6d-4
vat|63|a6b-4c6e-9
vehicl|68|a-5e15
verdict|65|a-8b4d-6e15
verger|68|a-7b6e4
veri|21|a55c-17d-31e-52g-11h-11
veri decent|68|a4c10e-5
veri eager|68|b4
veri enthusiast|68|d12
veri enthusiast about|68|d12
veri excit|68|a6
veri fair|68|d-4e4f7
veri glad|55|a13d-7e-6
veri glad of|65|b4
veri glad to|60|a15d-5e-4
veri gladli|65|a6b4d-5
veri good|55|a23b-5d-12e-7
veri happi|47|a17d-11e-8f-4
veri happi to|51|d-6e-5
veri impress|68|a4
veri inform|65|d7
veri interest|42|a-9b12c-5d-16e-12f9g-4h-4
veri interest ,|68|a-4b8d-5g7
veri interest in|48|d-10e-8g-4
veri keen|54|a-5d-4e-6f4g13
veri keen on|61|e-4f6
veri keen to|68|b7
veri kind|68|a8
veri like|68|
veri much|33|a33c-9d-30e-26f-11g-5
veri much $|65|a-4e-4g6
veri much enjoi|68|a-4
veri much for|51|a11d-6e-4h-4
veri much i|68|
veri much interest|61|e-6
veri much like|48|d-6
veri much to|49|a14d-10e-8f-4
veri much want|63|e-4
veri much what|68|a8b-4
veri nice|61|d-4
veri pleas|65|a8b-4
veri pleas to|65|a8b-4
veri taken|68|
veri taken with|68|
veri welcom|68|
veri well|63|d5
veri wet|68|d16
version|52|a5b-6c19d-15f-5h10
version of|63|d-5
vet|52|a7b6d-8e-7
vet is|65|
veteran|68|a-4b4e4
veterinari|68|a8d-11f6
vi|65|c7d-5e-4
vicar|65|a6b4d-7e-4
video|53|c6e-12f8
video ,|65|a-4b9d4e-7
view|47|a-6b-9c10e10g-4h7
view of|65|d15e-6
view on|65|c6d-6
villag|60|d-4e-5h10
vine|68|a7
vintag|68|a4d10e-8
viola|68|b-4d15e7
violin|63|a6d-6e4
vision|68|
visit|43|a11b16d-15e-9f-6g-5h-5
visit ,|57|b4
visit i|61|a9d-5e-5
visit on|68|d-4
visit on the|68|d-4
visit the|65|a4
visitor|58|b-6c9d-5e9
voic|49|a4b4e-9f-5h6
voic that|68|
voicemail|52|a-19b-7d-9e-12f-7g70
voicemail :|61|b-16g32
voicemail : hi|68|b-11g25
volcano|65|b-4d-4e14
volunt|49|a6f-4
volunt at|65|d4
volunt at the|68|d5
volunt coordin|68|a8
volunt with|68|
vote|52|a-9b26e-7f-4
vouch|65|a11e-4
vouch for|65|a11e-4
wa|9|a30b-20c-7d-16e48f-17g-6h-18
wa ,|48|a14b-9c-4d7f-6
wa , and|68|a4b-4e4
wa , i|68|e10
wa 0|65|
wa a|29|a31d-26e-11g-6h-6
wa a bit|61|e-5h13
wa a fair|65|b4e-4
wa a good|51|c-5d-4e9f4
wa a great|65|a4
wa a nice|65|c10e-5
wa a pleasur|48|a7b5c-4d-14e-13g13
wa a real|65|a5
wa a treat|61|d-4
wa a veri|65|b-4d-4f16
wa about|60|b-6d6e-7h13
wa alreadi|58|a-5b-5d-4e28f-5
wa also|61|a6
wa alwai|65|a-4d11
wa an|56|a9b-7d-4e7
wa as|68|d17e-5
wa ask|61|a-6b-5d-4e22
wa at|57|c8e-11f-4h11
wa at the|63|a6d7e-7
wa better|68|e9
wa born|63|d-4e5
wa clear|65|
wa close|63|d-6e8
wa decent|57|b-6d-10e22
wa decent of|57|b-6d-10e22
wa delight|65|b-5d19e-4
wa fair|60|a4b-5d-6e14
wa fair ,|65|d-5e12
wa for|60|d-4e4
wa for me|65|a9e-6
wa forti|68|d6e-5
wa found|68|d-4e7
wa fun|65|a8d-4e-4
wa gener|65|a10b-4
wa gener of|65|a10b-4
wa glad|50|a7c-4d-7
wa glad to|57|d-4
wa glad you|68|
wa go|65|b8d-4
wa good|43|a4b-6h-4
wa good enough|65|e4
wa good of|51|a4b-4d-10e7
wa good to|55|a10b-5c6d-5e-7
wa grate|65|d5
wa grate for|68|d6
wa great|54|b-5c5d4e-5f-5
wa great to|60|a10
wa happi|57|a-5b4e-5f6
wa happi to|63|a5
wa help|63|d4e-6
wa help to|65|b4e-4
wa hope|60|a-8b-4d-7e14g16
wa hope for|65|d-6e15
wa i|63|a-4d5e4
wa impress|68|a4
wa in|42|b-4c4d12e-11g13h-4
wa in for|65|a-4f7
wa in on|61|a-8b-5d16e-4g16
wa in the|52|a6c5e-8
wa instruct|68|a13b-6e-6
wa instruct to|68|a13b-6e-6
wa interest|60|a16b-5
wa interest to|65|a6
wa interview|55|a-10c-4d7e-8g28
wa interview on|60|a-5e-5g12
wa it|46|a-17b-15c-5d-19e86f-5g-6h-5
wa it my|61|a-7b-6d-5e30
wa it the|50|a-16b-11d-13e61g-4
wa just|65|a-4d-6e26
wa kind|50|a10b-7c4e5f-6
wa kind and|68|
wa kind of|54|a13b-7c5f-5
wa late|68|a8e-4
wa look|63|
wa look at|68|a-4e4
wa love|58|a5b-5e7
wa love to|63|a6d4
wa me|58|
wa miss|57|a-10d-8e25
wa miss ,|65|e12
wa more|60|a12b-5e-8
wa most|68|e4
wa mostli|68|a5
wa move|65|c9e-5
wa move by|68|
wa my|50|a-5b-12d-15e40
wa nervou|68|a7
wa never|63|a-6b4e6
wa new|60|a12d-5e-5
wa new to|60|a12d-5e-5
wa nice|53|a-4b-4d-10f18g-4
wa nice of|65|e8
wa nice to|61|a8d-4e-4
wa nine|68|
wa nineteen|61|a10b-4d-4e-5
wa nineteen ,|65|a7e-4
wa no|61|a11b-4d-4e-4
wa not|40|a-11b-13c-4e26f-8g-6h21
wa not hope|68|a-5d-5e9
wa not my|68|e7
wa not the|61|d-4e9
wa of|65|e9
wa off|63|a4d-4e-7
wa on|40|b11f7g-7h-5
wa on 0|61|a-4b11e-6
wa on my|65|c8d-7
wa on of|63|a-9b-5d15e6f11
wa on the|52|a-12b11d-6e5f6
wa on thing|68|
wa onli|68|b-5d17
wa out|61|d-6e10
wa over|65|a-5b16c-4d-13e-6f10
wa pass|68|d11
wa pleas|61|a10e-6
wa pleas to|63|a7e-4
wa promis|68|a-4b5e5
wa rain|68|a6
wa realli|61|e4
wa right|65|d12e-5
wa sad|65|b-4e14
wa seventeen|68|a6
wa short|65|b-4c10d5e-6
wa sixteen|68|a4
wa so|49|a14b-7e-5f-5
wa so nice|65|c4
wa so pleas|68|a4e-4
wa someth|65|e5
wa sorri|63|d-4e7
wa sorri to|65|
wa spot|65|a4b-4c7d11e-5f-4
wa spot on|65|a4b-4c7d11e-5f-4
wa still|56|e8
wa struck|61|a13b-4d-4e-5
wa struck by|61|a13b-4d-4e-5
wa that|57|a4d-8e13
wa the|31|a8c10g-13h-13
wa the 0|58|a-12b18d-5
wa the best|49|a6b-6c7d-5e-7f4
wa the first|61|e-4
wa the last|68|a6e-5
wa the monei|68|a-7e16
wa the most|61|a6e-5
wa the nicest|61|a9b-5d-8e19
wa the on|50|a-4b-5c6d23f-4
wa the onli|63|a-9c17e-5
wa there|52|a-7c-4d-10e27
wa there anyth|68|a-4e10
wa there someth|65|b-4d-5e21
wa think|65|d4e9
wa three|68|d13e-5
wa to|61|a6d5e-9
wa told|52|a-12d-10e5f7g9
wa told that|65|a-4b8
wa too|65|d-7e16
wa top|68|a-5d7g-4
wa touch|61|a8b-4e-4
wa touch that|68|a6
wa train|65|a5
wa treat|65|a-10b5d-4e16
wa twenti|61|a4e-6
wa up|65|a-5b6d-5e5
wa up to|68|d-4e6
wa veri|50|a11c-5e-12f4g-4
wa well|68|a-4b8e-4
wa what|65|a5e-5
wa with|57|a-6b15d-6e-8
wa with you|61|a-7b15d-5e-5
wa wonder|61|a-8b8d-5e-4g17
wa worth|57|a-11d10e21
wa worth the|63|a-5e10
wa wrong|68|b-5d7e8
wa you|68|a-4d6e10
wa your|60|b-5d21
wader|68|a6
wage|54|a10d-10e-8
wai|27|a9b17d-21f-6g-8h-9
wai $|54|d-8e10
wai ,|47|a-8b11c-5d7e10f-4g-4
wai , and|65|d4
wai , the|65|e5
wai down|65|e-5
wai down the|65|e-5
wai home|58|a5b-5c8d-4e-5
wai home i|68|
wai i|49|a-4b-7c6d-5e15
wai i can|68|a-7e10
wai i have|68|
wai in|65|e5
wai is|68|
wai it|63|a-4e6
wai of|54|b6c7d-11
wai or|68|a-4b11d-4
wai or the|68|a-4b11d-4
wai out|58|a12d-5e-5
wai round|61|d-5e-8h13
wai the|60|a-5b-4d10
wai to|49|a9b6d-5e-8f-4g-5h-4
wai to begin|68|c8d-4
wai to find|68|b10d-5
wai to the|65|
wai you|52|a9c-4d4e-5f-5g13
wai your|68|a-9b8
wait|34|b28d-23e5f-12h-10
wait $|68|b8e-4
wait ,|58|b6d-7e6
wait at|68|e-4
wait for|48|a7c5e-14f-4g5
wait for the|68|
wait for your|68|b-4g12
wait i|68|a-8b12
wait on|63|a4b16d-12e-8
wait room|53|a-7b-4d12e25f-5
wait room i|68|b-5e9
wait time|68|a4
wait to|68|a8
wait until|63|a-7b8e-4
wait until the|65|a-6b6e-4
walk|34|a35b-19c-6e-12g-9
walk in|55|a4d-7e8
walk me|50|a17b-6d-10e-5
walk me round|63|f9
walk me through|58|a11d-5e-4
walk past|63|d-5e-5f12
walk round|58|a7d-5e-7
walk round the|60|a6d-4e-5
walk the|61|
walk through|61|
walk through the|61|
walk you|65|a6
walk you through|65|a6
wall|41|a7c-6d5e-9f-6g-6h4
wall ,|61|
wall garden|65|a-4
wall i|65|
wall is|68|a8
wall of|60|
want|17|a46b15c-10d-38e-21f-24h-16
want $|54|a15d-7e-8
want ,|56|a5d-4e-7
want , i|68|b7
want a|48|c-4d-6e14f4
want a second|68|e7
want an|68|a-6b5d4
want do|68|a5
want i|63|a5
want in|58|a14d-7e-11
want in $|68|a13d-4e-8
want it|43|a19b8c-4d-15e-6f-5g-6
want it $|63|a-4b13d-4e6
want it ,|65|a4e-7
want it i|65|
want it more|68|a9
want me|51|a4b10c-5d-5e-10f-4g6
want me back|68|d6
want me to|63|a-6b9d-6g10
want my|57|a8b-4e-4
want somebodi|61|a-9c4d6e10
want someon|65|e-4
want the|42|a7b24c-5d-9e-24f-7h-4
want the job|52|a15d-8e-6f-4g4
want the post|68|b4e-5
want them|58|a5d-5
want them $|68|
want thi|51|a14b-5d-7e-11h6
want thi job|56|a4d-4e-5h8
want to|24|a30b-6d-24e-12f-16g19h-12
want to ask|55|a-11b5d-6e-5g22
want to be|46|a6b-5g5
want to check|60|a-5c9d-4e4
want to come|65|b5d-4
want to do|54|a5b4d-8e-5
want to go|63|a5b-4d4
want to hear|61|b-5c16d-8e11
want to join|68|
want to know|50|a20b-8c-4d-8e-12g8
want to learn|65|b5
want to meet|68|
want to move|68|c9d-6
want to sai|49|a11b-13e6g-5
want to see|48|b6f-4g-4h4
want to speak|63|
want to stai|68|a5
want to talk|63|a6
want to thank|47|a16b-11c-4d-11f-4g26
want to work|51|a10b-7g-4
want to write|68|
want veri|68|a-5
want veri much|68|a-5
want you|57|b-6c4d18e-8
want you to|58|b-7c5d18e-8
ward|39|b-6c-8d4e8g-6h-5
ward $|61|a-4b-4d17
ward ,|56|a4b9e-7
ward , and|68|b5
ward clerk|65|a-9e14
ward i|61|
wardrob|68|a-5b9
warehous|53|d-6e-8f11g8
warm|43|b-4c-5d35f-10g-5h-9
warm ,|65|a-6d16
warm recept|68|
warm welcom|57|a13d-8e-7
warm welcom on|68|
warmest|68|d4e-4
warn|48|a9b-7c-4d10f-5h7
warn me|57|a13d-8
warn me about|68|a8
wash|48|a11b-6d-7e21f-5g-4h-5
wash ,|68|a7
wast|60|b-6d-5e14
watch|45|e-5g-5
watch i|68|a-4e7
watch it|68|b-4d23
watch the|63|a-15b9d-8e-6f10h9
water|41|a16b-6d19e-7f-8g-5h-7
water ,|65|a7
water you|68|a-8d7e10
wave|55|a4
we|18|a-16b-8c14d63e-41f30g-23h-11
we all|65|a6d-5
we ar|45|a-7b10c-5d21e-15f-4g-4h-5
we ar about|68|d8
we ar now|65|a-4b13d-8
we ar onli|68|b5e-5
we argu|65|a-5b-8d43e-5
we both|65|d-10f13
we can|54|a-5b5c-4d-9e7f8
we can talk|68|a-4b-7e24
we could|65|d-5f10
we cut|68|a7e-4
we did|65|
we discuss|58|b-4d-8e-5f12h8
we do|65|d8
we found|65|a12b-4e-6
we go|63|a9d-5e-5
we got|54|a23b-12c13e-10f-4
we got on|65|a4c10d-4e-5
we had|43|a9b-6c-6d10g-4h-4
we had a|61|a-7c-4d24e-4
we had our|68|b5
we had the|65|a9b-4
we have|49|a-18c-5d35e-11f15g-5h-4
we last|58|a-10d37e-4f-4
we last spoke|65|a-7b5d11
we lost|63|a10
we made|65|d4
we met|40|a-28b11d32e-22f12h-6
we met at|56|a-9d25e-6
we met by|68|c5
we met i|65|a-5b7
we met in|63|a-8e-6f17
we met last|65|a-4d13
we met on|52|a-14b14c4e-7g4
we move|68|c6
we never|68|a8
we part|65|a-8b8e-4
we sai|68|a-6b4e8
we said|68|h11
we sat|63|a-7b-8c5d21e8
we shall|63|a-8b-6c9d6e11
we share|60|a-4b-5d11e-7f9
we share a|61|a-4b-5d8e-6f10
we should|68|a-13c12d-8e-4f18
we spoke|41|a-6b13d-12e-7f8h-6
we spoke about|57|b-4e-4f7
we spoke at|68|a5b-7d-6e10f7
we spoke i|63|a-6b14d-7
we spoke in|63|a-4b4d13e-5
we spoke of|60|a11d-6e-5
we spoke on|63|a-6b11
we still|65|a10d-4
we stood|65|a-9d9e-4h21
we talk|46|a-16c11d33e-7g-6h4
we talk about|55|a-9b-4c19d-8f4g-4h7
we talk on|68|a-7b4d17f-4
we went|65|a9
we were|49|a-4b-12c16d-6e-6f18
we were both|68|b-5d5e-5f13
we will|65|e-4f5
we would|49|a6b11c-4e-9f-4
we would get|68|
we would need|68|
weak|60|a7b-5d-6e13
weakest|68|a-5e14
wear|53|a4b-8d9e4f-4h4
wear the|61|b-7d5e9
wear your|61|a4
weather|54|b-5d14e-8f10
weather i|68|d4
web|68|a9
webinar|68|a-14b-4c10d-10f23
websit|52|a-7b14e-12h10
websit for|68|a-6d11
wed|47|a14c-4e-12f-5h9
wed cake|65|a9b-4
wednesdai|36|a20b-5c-4d-30e-21f12g5
wednesdai ,|56|b14d-6e-10f4
wednesdai , and|65|a6b9e-6
wednesdai and|61|d-4e-4f11
wednesdai for|68|a8b-5
wednesdai i|53|a13b-7e-5
wednesdai i wa|68|a5
wednesdai so|68|b-4g21
wednesdai the|68|e-4
wednesdai you|68|e-7h9
wee|60|d-6
week|21|a-6b36c5e-37f-9h-18
week $|45|a20b-5d-12e-14g-5h-4
week ,|42|a-7b8c-6d18e-14f6g-5h-6
week , and|56|a-7b9d5
week , i|68|a-12e8f18
week , so|63|b4d-4e-4
week , which|63|b4d-5e-4
week 0|68|a-7b5e-5h10
week :|63|
week : i|68|a9
week ?|65|b8c-5d-7e-6f8
week after|56|b13d-8e-7
week after next|68|b5e-4
week ago|56|a-8b26d-7e-10g-5
week ago i|68|a-5b14e-4
week and|49|b-6c9d28e-18h-4
week and the|68|d5e-4
week and we|68|a-4b6d-4f7
week as|65|c8
week at|61|e-4
week but|68|a10e-4
week five|63|b5
week for|65|a6b-7f8
week four|68|e8
week have|61|a-9b12d-4e-4
week have gone|63|a-6b10d-4e-4
week i|42|a15d4e-12f-7h-5
week i am|61|a10d-6e-4
week i have|63|a15b-4d6e-4f-4
week i would|56|b6d-8e-5
week if|61|a9d-5
week if you|68|
week in|63|a-4c10d14e-7
week is|61|a-10b13d-5e6
week it|65|a-5d6e6
week of|48|b15d-6e-5f-5g-4h-4
week of the|60|b8c6d-9e-6
week off|68|a8
week on|53|d7e-10
week on i|63|
week sinc|60|a-8b17d-4e-5
week six|65|a4
week the|63|a-4e-4g4
week to|57|c17d-14
week to the|68|b4d-10e6
week two|61|a6e-4
week we|61|a-4b4d13e-5
week when|68|b-8g15
week you|68|
week your|68|b-4c10
weekdai|58|b4d-4e-5
weekdai $|65|
weekend|36|a22b-7c-8d-23e9f-11
weekend $|56|d6e-8f-4g9
weekend ,|52|a13b-4d-10e-5h8
weekend , you|68|a5
weekend and|60|a-6b12d-5e5
weekend and i|68|a-8b15d-5
weekend i|61|b-4d6
weekend job|68|d-4
weekend the|68|a4b-4
weekli|55|a8e-6
weigh|55|a-4b8d6e-4
weight|60|b-4c11e-4
weight ,|68|d7
welcom|39|a9d-25e6f-5g-7h6
welcom ,|68|
welcom ani|65|a-9c12d-6h14
welcom at|65|a6d-5
welcom at the|65|a6d-5
welcom i|68|
welcom on|60|a10d-5e-4
welcom the|57|a4d-6e-6f6
welcom the chanc|58|d-6f6
welcom you|65|a-5b6
weld|54|b-4d8e6
weld test|68|e13
welder|65|a5b-4c11e-4
well|25|a-27b-10d35e47f-6g-17
well $|45|a-17c-7d12e21f4g-4
well ,|40|a-18b-13c-8d9e47f8g-6h-6
well , and|55|a-13d25f10
well , i|57|b-6d15
well , so|65|
well , that|58|a-4b-7d-9e28
well , the|65|a-4e7
well :|68|d10e-4
well and|60|a-5b4d-5
well and i|68|c5d5
well as|65|a6b5e-10
well at|68|a-5d5e7
well done|65|a-10d25
well enough|68|a-5b7e6
well for|61|a5b-7h12
well i|47|c-4e-4f-6g-4
well i am|63|
well i have|68|
well i would|65|e-5
well if|61|b-5e7
well if you|68|e6
well in|61|d14
well my|68|a-5d4
well spent|68|a11
well the|68|a7
well with|58|b-6d15
well with the|65|a6e-4
well you|65|a4d7e-4
welli|68|a4
welsh|65|a-4d8e4
went|29|a9b18d-9e-7f-14g-14h-9
went ,|65|c7
went ahead|68|a9
went ahead and|68|a9
went and|58|d15e-8
went astrai|68|b8e-9
went back|63|a4b5d-4e-5
went by|68|a11b-4
went down|68|b4
went from|54|a10d-6e-6
went from 0|65|a5
went home|56|a8b-5d-8e-7h5
went home and|58|a5b-4c4d-8e-4h5
went in|60|b8d-5e-6
went off|61|a-8b21d-11e-4
went on|68|b4
went out|63|d6e-4
went smoothli|68|a-5b4d7
went through|65|
went to|54|a4b-10c7d6
went to a|65|d6
went up|56|a12d-7
went well|60|a-7e4
went well and|68|a-4c4e-5
went with|63|a-9b-4d-5e31
were|23|a-14b6c23d10e12f-5g-17h-8
were ,|65|b6e-5
were a|65|a-5d-4e20
were about|65|d12e-4
were about to|68|a-4d14
were all|65|b7d-7
were both|65|a-5d4e-6f12
were curiou|63|b-4e-4h8
were gener|63|c7d-10
were gener with|68|b5d-5
were good|56|a-9b5c8d18e-8
were good enough|65|a-7b4c11e-6
were in|61|b5c12d-8e-7
were look|68|a-9c5e35
were love|63|b7
were my|65|b-4d-4f11
were not|61|c4e-5
were on|60|a6b-5d7e-8f4
were out|68|d6
were right|52|a10b-11c8d7e-7f-4
were right ,|68|a9b-5d8e-5
were right that|61|a-6c5e7
were so|56|a8b-9c20e-9
were the|52|a-12b-10c4d24f16h-4
were the on|65|a-7b-4d35e-9
were there|65|a-7b-4d6e13
were to|63|d4e-4g5
were two|65|b-4e9
were veri|60|a-8b8c8d-6
were wait|68|b4d-8e4
were with|68|a4
were with me|68|a4
were wonder|68|a6b-4d7
were your|68|f9
west|68|a-4d5
western|63|a4e-4
wet|50|a8b-6c-4d12e-15h4
what|17|a16b-12c-10d-30e65f-15g-16
what a|42|a38c-6d-15e-16f-6g-5h-6
what an|68|a10
what did|65|a-6b-4d-4e20
what do|65|c8d6e5
what do you|68|a-7c9d7e6
what happen|57|b6c-5d-5e15
what happen next|63|b8e-8
what he|63|d-4
what i|29|a15b-4c-6d-44e31f-14g-11h6
what i am|58|a12b-5d-5
what i can|56|a-14d-10e34
what i could|57|a-8b-8e21
what i did|56|a-18d-9e28h11
what i do|54|a5b-6c8d-6
what i had|68|a-7e21
what i have|52|a10d-8e-8
what i hope|68|
what i know|63|a7b-4d-4
what i like|68|a4d-4
what i saw|68|a6e-4
what i want|54|a5d-9e-6
what i will|61|b5e-7
what i would|44|b11c-4d-12e-10f-4g-4h16
what is|45|b6c4d-12e-19g15h5
what is the|50|b16c-4d-12e-14f5
what it|50|b11c-5d-15e8
what it is|54|b13c-4d-11
what it wa|68|d-6e15
what my|63|d-5h8
what she|68|a5
what should|61|a-7b-5d-4e26
what should i|63|a-4b-4d-4e22
what that|68|a7d-4
what the|45|a4d-13e4f-5g4h5
what the next|61|d-5e-6g12
what the other|68|a-4b-4e15
what thei|57|a-4b-6c7d14f5
what thi|68|a-4e9
what to|58|a-8b-10c7d-7e28h12
what wa|52|b-10d-8e29
what wa it|65|b-4e14
what wa miss|63|a-6d-4e18
what we|58|b-7d8e17
what with|68|b11d-4
what would|54|a-16d-9e46
what would have|65|a-8e17
what would you|68|a-7d-4e22
what you|34|a-13b-12c-8d35f14
what you ar|60|c7d-8f7
what you do|61|d-5e-4f5
what you mean|65|
what you said|47|a-9b-5c-7d28g7
what you share|68|a-4e-6f12
what you told|52|b4e-5
what you would|61|d5e-8h7
what your|61|a4b-6d26e-7h-5
whatev|42|a26b-10d-14e-9g8h-6
whatev happen|68|d-6e-6g21
whatev is|68|a10b-4
whatev the|55|a5d-9e11
whatev you|61|a5e-5
whatsapp|61|a6
wheel|58|a6b-6d7
wheelchair|65|a5
when|17|a6b28c-5d5e-27f-26g27h-23
when ?|65|a-7b16d-4e-5
when a|53|a-4d-6e13
when a decis|65|a-5b5
when do|54|b7d-4e-6g-4
when do you|55|b8e-4g-4
when dyou|65|b7
when dyou reckon|68|
when he|60|a8b-8d-5g14
when i|34|a8b-5c16d12e-21g-4h-9
when i am|60|d6
when i arriv|68|a7b-4
when i ask|68|c12
when i came|56|a-12c7d10f6
when i did|68|d12e-5
when i have|68|a-6b4e5
when i interview|68|a-7b-5c10d7f7
when i mai|65|d-4e-4
when i might|68|g4
when i wa|55|a4d18e-12
when i would|65|b-4d10
when is|61|a-8b11d-6e-4g10
when is the|65|a-6b14d-5
when it|47|d23e5f-6g-5
when it come|65|a-9d30e-4
when it is|60|a-4d-6e12
when it wa|68|a12f-4
when mai|68|a6
when mai i|68|a6
when might|61|a-6b15d-6e-5
when might the|65|a-9b14
when mr|63|a4d-4
when my|54|a9b6c5d-13e-7
when nobodi|65|a10
when on|68|
when that|68|d-5e4
when the|33|a-6b16c-11d7e14f-11h-8
when the board|65|
when the list|68|b6
when the new|68|e5
when the next|65|a-4b-5d9e15
when the owner|68|d-4e11
when the panel|65|b5e-4
when the result|63|
when thei|56|g20
when there|61|
when there is|63|
when we|44|d24f-8g-6h-5
when we met|58|a6c4d6e-5f-6
when we part|68|a-5b9d-4e-4
when we spoke|63|
when we talk|63|a-7d26
when will|56|a5b4e-8
when will you|60|a12e-7
when would|68|a-4b8g6
when you|31|b10d-7e-20f-13g30h-9
when you ar|61|a-7b8d5e-6f-4g24
when you ask|63|a6d-5e4
when you can|68|b-5d10g8
when you expect|61|
when you have|54|a-8b14d-9
when you might|65|a-9b20d-4
when you said|61|a5b-6c17d-12e-4
when you show|68|a5
when you think|68|a-4b4
when you told|65|d8
when you will|47|a12b-7c-5d-10e-7g6
when you would|68|b5d-7
when your|58|a-11b-6d22e9f6
whenev|40|b19e-14f-7h-5
whenev ,|63|a-8b7d-4e-5g8
whenev , i|68|e-4g9
whenev i|68|
whenev it|60|b7e-4
whenev it suit|65|
whenev suit|68|
whenev you|48|d9e-6f-4g-4
whenev you like|63|a5
whenev you need|68|b-4e6
whenev you want|61|b8e-4
where|24|a7b5d-12e-6f-6g-8h6
where a|60|a6e-6
where ar|65|a-6b21d-6e-6
where did|63|a-4d-8e20
where did i|63|a-4d-8e20
where he|68|e11
where i|33|a10b-10c-6f7g-9
where i am|46|a17d-4e-6f-6g-4
where i fell|65|a-4e15
where i have|68|
where i stand|65|a-10b5e7
where i wa|65|d-8f7
where i want|54|d4
where i work|68|b-4e13
where i would|54|b-7d-4e-8f8h11
where it|52|a-9d9e10f-4g9
where it is|61|a-5b-6d4e9g13
where my|55|a-9c6d-10e7
where nobodi|68|
where peopl|68|d4
where the|42|a11c-7d-7e-15g-5h9
where thei|65|b-5d6g7
where thing|54|a-10b24d-10e-8
where thing ar|68|a-6b12
where thing stand|60|a-9b14d-5e-6
where to|68|a-4c20d-5e-5
where we|60|a13b-5e-5
where you|53|a-4b4c5d-9f-4h7
whether|30|a-4b35c13d-33e-17f-19h-11
whether a|52|a12d-7e-17g7
whether a decis|61|b4e-8
whether i|48|b19c8d-11e-18f-5g-4
whether i am|60|a-6b19c-5e-10
whether i could|65|a8
whether i would|65|c12e-4
whether it|57|a-8b-4d-5e23
whether it wa|60|a-7b-7d-4e26
whether the|43|a-11b40c-7d-18e-18f-6g-8h-4
whether the decis|68|a-4b7e-4
whether the panel|68|b6e-4
whether there|54|a-5b9d-7e5g-4
whether there is|57|b9d-4e-4
whether there wa|65|a-4d-4e11
whether to|63|c10d-4
whether you|56|c7d-9e-7g24
whether you would|68|b-4e-4g21
which|20|b23c8d-16e14f-21g-20
which ,|61|a-4b7d-6
which ar|65|a-5b5
which at|68|a5
which can|65|d-5e5
which can not|65|d-5e5
which dai|65|b11d-5e-5
which date|65|a9e-4
which ha|60|b-7c12d10e-8f4
which i|35|a-13b12c-9d-12e11f-11g-8h20
which i am|65|a9
which i could|65|
which i did|68|a-4d4h12
which i had|65|a-8b4d-5e11
which i have|57|a-10b14d-6
which i mention|61|a-6d-4e-5h12
which i read|68|d14e-4
which i thank|63|a4d-5e7
which i took|63|d8e-6
which i wa|55|d-4e14
which i would|63|b-4e9
which is|41|b4c-6d-8f-5g-5
which is a|65|d-5e15
which is not|63|
which is on|68|a-4b13d-4e-5
which is the|63|a5e-5
which is what|68|d-4e6
which is why|65|
which it|65|d-6e7
which it wa|68|d-5e9
which mai|65|
which my|60|a-8b6e8
which nobodi|57|a7b-6d5
which of|53|a-16c11d-4e24
which of my|65|a-4e10
which of the|63|a-10d-7e23
which on|68|a10e-7
which onli|65|b12c13d-6e-6
which part|65|a-9b-4e28
which part of|68|a-8e24
which stand|68|
which suit|68|a-4d12
which the|52|a-10b4d9
which wa|51|a8b-7c7d-14e19
which wa the|68|d5
which wai|65|a-7b9d5
which we|58|b5d-7e-8h9
which we had|68|b5
which week|63|b8e-5
which were|63|a12d-8e-4
which would|65|a9c9e-11
which you|43|a8c-5f-5
which you gave|68|a-6d-5h6
which you had|68|a-4d4e5
which you said|68|a8d-7e-7
which you told|68|e4
whichev|61|e-5f4
while|39|b-4d-10e13g-8
while i|50|a9b-7c4d-10e4f-4h8
while i am|65|e9
while i wa|63|b-6d-5e9h14
while sinc|60|a-4b-7d23f-4
while sinc we|65|b-7d23f-4
while the|63|a-4d5e6
while we|65|a6
whistl|65|a-5b4
white|54|a14b12d-13e-10f-4
whiteboard|52|a6d-14e8f5
whiteboard ,|68|a4
whiteboard with|68|a7
whitsun|65|a-10b13d-4
whitsun ,|68|a-8b8
who|19|a27b-23c28d10e-14f-6h-18
who alreadi|68|e5
who answer|65|
who ar|63|a11b-4d-4
who ask|51|a-12b-7c5f18g-4
who ask about|57|a-11b-8c8e-8f21
who ask me|68|a-5
who came|54|a-9b16c-4d-9e-7f6g6
who came in|68|
who can|52|a-12b-11c6d4e27g8
who can do|68|
who carri|68|d6
who come|68|
who come in|68|
who could|61|a-4b-4d9e8
who could not|68|d13e-4
who did|65|b7c10d-4e-8
who doe|57|a5c4d-5
who doe not|65|
who fix|68|b-5d17e-4
who get|65|a6
who got|63|b5d-5
who got it|68|b7
who ha|53|d-11e4
who had|57|a4b-5d-4e6
who have|60|a7e-5
who have never|68|d4
who i|65|b-8e12g23
who i am|68|a-4b-8e13g24
who is|48|a-14b18d-7e8f4g-5h-4
who is get|68|a-6b19d-4
who know|57|a-5b-4c24d6e-10f-4
who let|68|b6d-7
who like|68|a10
who now|65|a4b-4d10e-4
who onli|65|e-4
who open|68|a8
who read|61|a7b-4d-6e-4f5
who refus|65|
who sat|65|d-6f8
who show|68|
who show me|68|
who sign|65|a6c-4d7
who still|63|d12e-4
who take|68|a-7b13d-4e-4
who taught|68|a5c9d-4
who taught me|68|a5c9d-4
who tell|68|a10
who think|63|a-5f5
who told|63|b-4c4d19e-5
who told me|63|b-4c4d19e-5
who wa|54|a-7e18
who want|58|a14b-4d-6e-6
who will|55|a10d-15
who will not|65|d-4e11
who work|65|b4d-5
who would|52|a4b-10c12d11e-5f-10g11
who would not|68|a5
who write|65|d11e-5
who you|68|d5e-4
whoever|45|a-5b-16c-7d4e29f8g6h-4
whoever doe|68|b-4d13e-4f6
whoever get|68|
whoever got|61|a-9d-6e27
whoever got it|63|a-9d-6e25
whole|32|a25b-16e23f-12g-9h-6
whole famili|65|b-6d-4e23
whole of|57|a19d-8e-10
whole panel|68|a7
whole team|68|
whole thing|65|a-5e12
whole year|68|d-4e-4h10
whom|49|a-7c20f-5g-4h-4
whom i|63|c10d-5e8
whom you|68|e4
whose|50|a12b-12e7
why|36|a40b-17c-4d-24f-6g-8h-7
why ,|68|e7
why i|47|a6c-6d-5
why i am|61|a12b-5d-5
why i left|68|f6
why i wa|68|a6e-4
why i would|68|c-4d7e8
why it|63|a9e-7
why the|56|a4b-4d-4e8
why you|53|a4b-7d-7e13
why you want|65|a4
widow|61|a7e-6
wife|41|c-4f-5g4h-5
wife and|65|a-9b9
wife and i|68|a-8b6
wife ask|68|a8e-6
wife ha|63|b4e-8
wife sai|60|a5
wife wa|68|a4c5d-5
will|15|b10c-8d-25e58f-22g-6h-13
will ,|63|a-8b-4d-5e30
will , i|68|e8
will admit|65|d-5e12
will be|30|a-6b5c-9d-13e25f-9g8h-10
will be at|61|b-7e22
will be call|65|a8d-4
will be decid|63|g5
will be first|65|a-7d6e13
will be glad|63|b-4d6e4
will be make|65|a6
will be on|68|e-4g13
will be out|65|e-5g11
will be settl|65|b5
will be the|65|b-6d17
will be there|65|a7c15d-4e-11f-4
will bring|55|a6b5d4e-9
will bring it|68|a4b-4d13e-4
will choos|56|a9d-5e-6
will choos ?|61|b4
will come|52|a-6b12e-4
will come by|63|b5
will decid|57|d-4
will decid ?|63|a5
will do|54|d12e-9
will drop|68|a6d-4
will find|52|b4d-5e-12f-6g-4h23
will find me|65|b8d-6e-4
will find my|65|b-5d8e-8f-5h20
will for|65|
will for the|68|
will get|63|b-5d4e5
will give|58|a12b-5d-4e-5
will give me|68|a4
will give you|68|a5
will gladli|61|d13e-6
will go|61|a-6d7e19f-4
will go on|68|a-4d12e9f-4
will have|41|a6b-6c-6d10e14f-6g-6h-6
will have it|61|a6b4d-6e-7
will have me|52|a17b-8d-8e-5
will have my|68|a-8b4d-5e18
will have to|65|e4
will hear|68|b12d-4e-7
will hear ?|68|b12d-4e-7
will i|68|a7b-6e-4g7
will keep|51|a-15b15d-11e23g-5
will know|61|b8e-5
will know ?|68|a-6b7
will know by|68|a7e-4
will leav|68|a-5d-4e6g10
will let|65|b5
will lose|68|a6
will make|61|b-6e8g6
will meet|68|d4
will miss|65|a-7h9
will need|68|b5e-4
will not|37|a20b-17c-5d-21e28f6g-8h-7
will not be|63|a11
will not forget|60|a-4b-4d-8e8f10
will not mind|68|a5e-5
will not pretend|54|a-12b-4d-10e33
will pick|61|a4d-4
will put|68|a-5d6e-4g18
will recal|63|a-8d-4e21
will rememb|61|a-6b14d-7e-4
will ring|68|a4e-4g8
will sai|58|d-4e10
will see|60|b-5d-9e6h7
will send|68|
will stai|60|a6b-4d-4
will stai with|60|a6b-4d-4
will stand|65|b-4e10
will take|53|c6d8
will take it|68|a-5
will take me|65|c9d-7e7
will tell|58|a5c9d-8e-4
will tell you|63|c10d-4e-7
will the|61|a-6b9
will to|52|b-6c21d-14e10f-4
will to talk|68|c10d-5
will understand|61|b5e-5
will want|65|b-4c10d-4
will work|68|e5f6
will write|65|a-6c8d10
will you|53|a7b5c-4g-4
will you be|63|a4b6
win|58|a-5b-4e21
wind|47|b-11d12f8h-4
wind ,|68|a7d6e-6
winder|68|d-5e-4h15
window|45|a22b-7c6d-15g-5h-5
window ,|61|a11b-5
wine|63|b-6c9d15e-7
wing|55|b-7e6f9
wing $|68|f12
wing open|68|e8
winnipeg|68|c9d-5
winter|38|b-16c-9d45e9f-6g-6
winter $|63|e11
winter ,|60|d9e-8
winter at|68|
winter i|65|d-6f7
winter in|68|e7
winter of|63|a14b-4d-5e-7
winter on|68|e20
wire|56|a11b-8d8e-10h8
wish|26|a-44b-20c-13d39e101f-15g-15h-9
wish a|54|a-14b-4d-7e37
wish a good|61|a-8d-5e21
wish for|54|a-5d10
wish for the|58|e10
wish her|68|d9
wish i|68|a5
wish it|68|d4e5
wish the|46|a-27b-12c-4d-22e75f-6g-4h7
wish the depart|68|a-5d-4e21
wish the new|65|a-4e10
wish to|41|a13c-5d5g-5h-7
wish to come|68|a4d14e-5
wish to join|68|a6
wish to know|68|
wish to see|68|a10b-4e-4
wish to thank|68|a4d-4
wish to the|63|b-7d-5e29
wish to work|61|a-4b7e-5
wish veri|68|
wish veri much|68|
wish you|37|a-26b-10c-9d54e26f-9g-6h-6
wish you a|47|a-6c-4d18e8f-4
wish you all|63|d4e5
wish you and|49|a-11e15
wish you good|68|a-4d14
wish your|63|a-4b-6d-5e23
wit|65|a4b6d-4e-6
with|7|a25b4c-4d-13e-21f-14
with ,|65|a-11e18
with 0|58|a7b4d-5e-4
with a|27|a27b14c-13e-44f-17g-15h11
with a 0|65|b9d-4
with a full|68|a-6d6
with a patient|68|a5
with a small|63|b-4d16
with a smile|63|
with a team|65|a4d-5e-6
with about|63|a10e-6
with all|57|a14d-6e-10
with all the|65|a11d-4e-4
with an|60|b-6d12e6
with ani|63|a5d-5e-4
with ani question|68|a7e-4
with anyth|68|a5b-4g14
with both|60|a-6b5d-4e5
with both hand|61|a-5b6e-4
with children|63|a5
with dementia|68|a5
with distinct|65|a5d5e-5
with eight|68|e5
with eleven|60|a-6e-4f7
with everi|63|a5d-5
with five|61|a6d-4
with five year|65|a7d-4
with four|58|a12b-5e-6
with good|68|e6
with gratitud|65|d11
with great|68|d-4
with half|68|
with half the|68|
with her|68|b10d-4e-5
with hi|58|b6d-4e-4
with him|65|
with interest|65|b-7e21
with it|44|a14b8d-12e-7f-6g-6h-6
with it ,|63|a5d-8
with it own|68|a4d5e-4
with joi|61|a9d-4e-7
with joi $|68|
with me|30|a36b-17d-22e-4g-7h-10
with me $|61|a-8b6c10d-5e-7f8
with me ,|54|a5d-7
with me about|50|a17b-7d-7e-6
with me and|65|b-5g9
with me at|65|b-4c9
with me for|68|a5
with me i|58|a4b4d-4e4
with me if|65|a-7d-4e20
with me in|68|d12
with me on|47|a21b-8d-8e-8f-4
with me regard|68|a5
with me the|65|e12
with me todai|65|a4
with more|60|a6b-5e-9h14
with mr|56|a-14b7c4d-6e-9f4g25
with ms|63|a-6f6g10
with much|68|a4b6d-5e-5
with my|37|d-4e13f-9g16h-7
with my english|58|a6b-4d-4e-8g16
with my own|58|a14d-6e-10
with my uncl|68|
with nine|63|
with nine year|65|
with no|46|a8e-8f-4g5
with no accid|68|a4
with now|68|
with on|51|a5
with our|65|d5
with passeng|68|a8e-4
with peopl|57|a10b-5d-7e-5f4
with peopl who|68|f6
with pleasur|54|a-4b10c6d-9
with pleasur $|68|b4
with pleasur my|68|b5d-4
with real|63|a-6b-5d8e7
with refer|63|a-6b9
with refer to|63|a-6b9
with so|63|c7d-7e-6
with somebodi|61|d-6f9
with somebodi who|63|d-5f9
with such|63|a7b-5
with thank|57|a11b-11d5e14
with that|56|b5d-7e11
with the|18|a7d6e-16f-15g-7h5
with the 0|68|a7
with the bad|65|a-7d7e-4f5h6
with the bank|68|d9
with the blue|68|b11d-5e-4
with the broken|56|a-5d10e-6f4
with the burnt|68|b8
with the cold|68|a-5d17
with the miss|68|b6
with the new|50|a-12b-9d22e15f6
with the old|68|a9
with the other|61|b-8c13d-6e14
with the red|61|a-11b14e-4
with the same|65|a-4d9e-4h12
with the season|68|a-4d-6e16
with the second|68|a-10d-5h15
with the team|65|a6e-4
with the three|68|a5
with the two|53|a-6b5d5e8
with the wrong|63|c6d-6
with their|63|b4e-4
with them|60|a-6d13
with thi|52|a4b-6e14f-5g-4h6
with thi $|68|e4
with thirti|65|a7b-6c7
with three|55|a15b-4e-6
with twenti|65|a-5e10
with two|50|a7d8e-10h-4
with two of|68|a-5e7
with under|68|c11
with us|57|d9e-6
with what|61|b4d-5e-5h13
with which|58|d-6e11
with which you|65|a8b-4
with you|27|a31b-6d-24e-36f8g7h-12
with you $|52|a7c-4e-8f-4g6h5
with you ,|57|a9c12d-8e-7
with you about|65|
with you and|48|c-4e-10g5
with you for|58|a-6d-7e-7f8g18
with you here|68|a-14d-5e-4f18
with you i|46|a22b-8c-5d-10e-5f-6g5h-5
with you if|65|a7
with you in|65|c5d-5
with you is|65|a4
with you lot|65|a7d-5
with you my|63|a7
with you on|54|a-16c7d-6f14
with you the|58|a4b4d-4e-5
with you thi|68|f8
with your|38|d-13e11h-6
with your compani|63|
with your lot|68|c7d-7
with your team|58|a10b-5e-4f6
within|47|b9c-4e-6f-4
within the|57|b5d-6e8
within the hour|68|a-9b11
without|32|a12b5c-7d-7e4f-13h-6
without a|48|b10f-4g-4
without a singl|65|b6d-4
without an|68|a8e-6
without ani|65|a-6b9d5e-4
without lose|68|b8
without on|58|b-6e15
without so|68|
without so much|68|
without the|58|a4d9
woman|52|a10b-9e9
woman who|68|
women|61|a-7b-4c7d-13e9f10
women who|68|d-4e13
won|51|b-9d23f-4
won a|68|a9d-4e-4
won the|63|a-5b-5d35e-5
wonder|36|a-25b31d-23f-11g24
wonder ,|61|d-6e5
wonder how|52|c-5e-5f-4g5h8
wonder how i|65|a4b-4d-4e-4h13
wonder if|51|a-20b15c13d-10e-9g15
wonder if there|63|a-8b4d-4g8
wonder if you|61|a-11c19e-6g12
wonder sinc|68|d4
wonder where|65|a-9b14d-5
wonder whether|55|b8d-9e-11g22
wonder whether the|61|b14d-7e-6g-4
wood|57|d17
wood i|68|b5d5e-4
wooden|65|a6d7e-7
wool|68|
word|31|a-8b10c-5d-11f-4g6h12
word $|65|
word ,|61|d-4
word , i|68|
word ?|63|d-6e-7g33
word a|68|
word a minut|68|
word about|61|b-5e22
word about the|68|e5
word and|57|a5d-7h9
word and i|61|a11e-8
word for|60|a6b-5d8e-7g7
word from|65|c7d17e-8
word i|54|a-12d14e14
word is|65|e-6f10
word of|58|d-9e11
word of thank|63|a5d-5e-4
word on|52|a-14b30d-5e-9g-4h-4
word on the|58|a-6b24d-5e-11
word on where|68|a-7b12
word with|61|b-4d4e-5f7
word yet|68|a-5b8d-5
word yet on|68|a-5b8d-5
work|17|a50b-24c13d10e-40f-21g-26h6
work !|68|d10
work $|52|a-6e-10f8h7
work ,|46|b-11c-4d-9e4h19
work , and|58|a11b-5d7e-6
work , i|68|a6b-4
work among|68|d8
work and|54|b-6c5d23e-14f-4h6
work as|58|a11d-4e-4
work as a|68|a9b-4
work at|50|b8c5d-11e-6
work at the|56|a5b5d-6e-4
work at your|68|a-8b5
work besid|68|
work best|68|
work council|65|b7d-7e-4
work dai|58|c7d-5
work for|41|a22b-6c-6d24e-21f-7g-6h-5
work for a|68|e-6
work for the|60|d12e-4
work for you|52|a8b-9d12
work for your|65|b5d-4
work here|68|d6
work i|46|a14c-5e-11f-4h-4
work i am|63|a8b-7d6e-4
work i have|68|a7b-4
work i want|65|
work i would|60|a8d-6
work if|65|d9e-4
work in|38|a21b-11c11d10e-22f-9g-7h-5
work in a|58|b7e-4
work in the|65|a8
work in thi|68|a8d-4
work in your|49|a15b-7c-4e-7
work is|57|d6e-7
work it|65|a6b-4c14e-7
work itself|68|a4e-4
work life|58|a14d-4e-9
work life $|65|a12b-4e-5
work my|60|a7b-5d10
work now|65|a4d6e-6
work on|41|b-16c-4d-12e45f6g-6h-4
work on ,|68|a-5d17e5h-5
work on ?|63|a-5b-5d-6e27
work on it|60|b-4c-4d-6e13
work on that|65|
work on the|68|e7
work on your|68|a10
work out|54|a-17b-6c8d-13e24f-4g-4h23
work sinc|68|a7
work six|65|
work six year|68|
work still|68|e-4
work the|57|a6b-7
work there|57|a8d-5e-5
work there $|63|a4d-4e-4
work three|68|d11
work togeth|68|a4c9e-8f4
work two|68|
work wa|65|a9b-4d-5
work with|38|a22b-6d-6e-18f-9g-7
work with the|61|a-4b5d4
work with you|44|a14b-10c5d-7e-12f-5g-5
work with your|58|a4e-5
work would|68|b5e-4
worker|52|a16b-5f-5
worker in|68|a5
worksheet|68|a-10d-7h31
workshop|45|b-4d7e-9f14g-7h6
workshop ,|63|a7d-9e-4
workshop and|68|e-6
world|65|b-5d8f9
worn|68|a11e-8
worri|50|a-5b6d-7e20f-4g-5
worri about|65|a-4b5d-5e4
worri about the|68|d-4e4
wors|61|b-4d10
worst|54|a8b-5d-10e15
worth|42|a5b-4c21d-16e7g-5h-5
worth ,|63|a8d-5
worth , i|68|d-4
worth it|68|a-9c13d10e5
worth more|68|e5
worth the|52|c12d-7e4
worth the monei|68|c19d-10
would|6|a11b-5c13d-25g-11h-7
would a|60|a4c5d-7
would accept|68|
would alreadi|63|b-4e6
would also|63|a6
would appli|58|a-6b-7d-6e25
would appli again|65|d-5e12
would appreci|65|b4d-4e8
would ask|52|a-10d-4e26
would ask you|57|a-4b-8e23
would be|17|a25d-31e-13f8g-14h-18
would be ,|68|d7e-4
would be a|39|a33c-8d-8e-22f-5h-7
would be an|56|a9b-7e-7f5
would be back|65|a-4d5e4
would be bore|65|b-4c8d6e-4
would be chuf|63|a6e-5
would be curiou|65|a-8e17
would be delight|52|a7e-4
would be excit|63|a7b-4d-4
would be for|68|a9d-5
would be glad|35|a-6c5d-22e9f6
would be good|63|a-6b-5c12d-8e-8f14
would be grate|49|a-12b4c6d-10e19
would be happi|39|e-7f13g-6
would be honor|58|e-4f5
would be in|63|a4b-10d12e-7g21
would be look|68|a-6b4d8
would be love|68|a-5b-6f11
would be ly|68|a-5d-5e22
would be mad|68|a5b-4e8
would be made|68|b4
would be more|68|a-8d-5f6h18
would be my|68|a5e-4
would be nice|58|a-12b4d-9e-4f10
would be oblig|63|a-10b5e14g4
would be of|68|a-6d7e6
would be over|58|a6b4d-5e-7
would be pleas|53|a-8e7f6
would be proud|49|a19d-9e-9h-4
would be so|54|a6b5d-9
would be stoke|68|a10
would be thank|58|a-12b9c15d-9f-4
would be the|56|a11b4d-6e-8
would be there|68|e-5
would be thrill|55|a11b-6d8e-6
would be tickl|63|a5d-5
would be to|65|a5
would be up|68|a14d-6
would be us|65|a5b-8e12
would be veri|47|a14b-4d-6e-7
would been|56|b-7c8e12
would begin|65|a7
would bet|65|d6e-6
would bring|54|a9c7e-8
would bring my|65|a11b-5d7
would bring the|68|c10
would bui|65|b4
would bui a|68|b5
would care|65|
would care to|68|
would chang|60|a-4b-10d-7e18h17
would choos|63|a11e-4
would come|45|a-11b-4c-5d13e24g-4
would come down|68|a-6e20
would come for|68|a6b-4e-5
would come with|68|d8e-9
would count|63|e5
would dearli|57|a7e-4
would dearli like|58|a5
would do|44|c4d-5f-4g-5h7
would do in|68|e9
would do is|68|a4
would do it|65|a-7c11d6
would do with|56|d-6e-8h14
would drop|61|a-7b8d10e-5
would drop you|65|b-4d13e-4
would enjoi|54|a-5b-5c-4d-13e-11f20h12
would ever|68|a-7b-5d21e6
would expect|65|a-9d-5e12f5
would explain|68|a5e-7h13
would explain the|68|a5e-7h13
would feel|68|b-4d8
would find|68|b5d-5e4
would finish|68|d22
would finish my|68|d22
would fit|55|a6b-4c27d-21e-9f-4h5
would fit in|63|a16b-4d-4e-4
would follow|68|
would get|54|a8d6e-9
would get on|68|a5
would give|55|a6b-5d-7e-6h10
would give my|68|a4
would gladli|49|a5d-12e4
would gladli do|63|a7b-4c6d-4e-6
would go|58|b-8e13
would got|68|
would had|63|a-4b5d-5e-4f8
would happili|68|a9b-6c9d-5e-4
would hate|63|b10e-6
would hate for|68|a-7b13d-4e-4
would have|33|b-7c-11d-16e66f-12g-10h-6
would have a|58|a11e-10
would have been|55|d-10e17f-4
would have cost|68|e9
would have done|68|
would have like|60|a-7d-6e25
would have made|63|a-7e19
would have me|68|a4b4e-5
would have pick|68|a-6e13
would have the|68|b6
would have to|58|a11d5e-10
would hear|63|a-7b14d-7
would help|44|a-11b18d-15f-4g-5h-4
would help $|65|b5
would help ,|61|b5e-4
would help me|55|a-9c6d-9e13
would help to|68|
would help you|68|a4
would hope|63|e10
would hope for|65|e11
would i|63|a-4b-4c10d-4
would it|52|a-16b5c5d-7e26
would it be|54|a-15b6c5d-6e20
would jump|60|a17b-5d-7e4
would jump at|61|a12b-5d-5e6
would just|63|a7b4e-6
would keep|63|a12d-6e-7
would know|58|a-5c-5g17
would learn|65|
would let|58|c9
would let me|61|c10
would like|22|b-7c22d-7e-33f22g4h-8
would like a|63|b-4d4e-4h12
would like it|60|b10e-12
would like me|65|a8d-5
would like my|63|e-4
would like the|49|a17c-4d8e-12f-6
would like to|25|a-10b-22c33d-20e-12f31g13h-15
would like veri|56|a12d-6e-4f-4
would look|58|a8b-4d-5
would look like|68|d-4e5
would love|34|b-6c4e-4f8g-7
would love a|68|b6d6e-4
would love the|63|a6d-4
would love to|35|b-7c6d-4e-4f4g-5h4
would make|52|a17d-9e-4
would make me|54|a16b-4d-10
would make my|68|a4b4d-6
would mean|65|a-5b4d14e-4
would move|61|a4d-5e-5
would need|52|a12d4e-7
would need at|68|a4
would need to|61|a4
would never|49|a-8b6d21e-10f-4
would never been|68|a8
would never have|61|a-6c6d12e-4
would never seen|68|d8
would not|43|a18e-14f-5g-4h-6
would not be|65|d4e-4
would not know|65|a6d5e-4
would onli|58|a-8b7d8
would pick|63|
would pleas|54|a8d-7e-10f11
would pleas me|54|a8d-7e-10f11
would put|63|d-5e9
would put my|68|e6
would rather|51|a14b-4c6d-6
would rather be|65|a-4c12d5e-4
would rather have|68|a4
would rather hear|68|e8
would read|68|d4e11
would realli|52|a8b5c-6d-7e12f-4g-5
would realli enjoi|68|b6e-4
would realli like|55|a11b-4c-5d-5e16g-4
would relish|65|b8d-6
would ring|63|a-4e-5g32
would run|65|a-7b6e7
would sai|52|a6b-6c-4d7e9g-4
would sai ye|68|e6
would said|60|a-6b19d-11e-4
would see|63|a7d-7
would serv|68|e6
would settl|68|
would sooner|57|b8d-7
would spend|63|a4d4e-4
would start|54|a20b-5d-8e-8
would start tomorrow|65|a6d-4e-4
would still|37|a-30b28c-9d8e13f-10g-7h-7
would still be|53|a-12b6d6e9
would still come|60|b6d6e-8
would still like|53|a-10b9e14g-4
would still love|54|a-11b10d10e-6f-4
would suit|50|a23d-13e-12
would suit me|50|a25b-5d-12e-12
would sure|65|d-5e8
would take|45|a17c5d-15e-11f-5g-6h-4
would take it|60|a4d-5
would take the|61|a6e-4
would take with|68|
would talk|65|b7d-6
would tell|61|a10d-4
would tell a|68|a6
would that|68|a6b-4d8e-5
would the|54|c5d-11e6
would told|68|d9
would told me|68|d9
would try|68|b-5e5g5
would turn|68|b-4c12
would valu|63|a-4b-4e10f8
would veri|48|a6d-7
would veri gladli|68|a7
would veri much|50|d-6h4
would want|46|a6b8c-4d-15e-7f-5g-4
would want the|65|b6e-4
would want to|54|
would welcom|51|a-7b-5c8d-12h9
would welcom ani|65|a-9c12d-6h14
would welcom the|57|a4d-6e-6f6
would work|61|a5d-5
would write|61|a-7e-4f4h11
would you|35|a-39b-6c63e23f-6h-9
would you be|50|a-11c13d6f6
would you happen|68|
would you have|56|a-7b11c15d-11e-4
would you know|60|a9b-4c10d-5e-6
would you mind|60|a-6c-5d-6e20f5
would you tell|57|a-9d-7e32
wrap|63|a-9b6d7e-4
wrench|63|b-4d7e-7f10
wrist|68|
write|27|a-22b8c18d11g-19h12
write $|68|a7d12e-5
write ,|63|c5d-7
write , and|68|a-5c5d-6
write a|58|c5d-13
write about|51|b20c-4d-9e-14f5
write about the|56|a-9b21d-8e-10
write becaus|68|a-5d17
write befor|63|b7d-4e-4
write befor the|63|b7d-4e-4
write by|61|a-4d-7e19
write by hand|68|a-7d-6e25
write down|65|a6e-5
write for|60|a-9d4e-5h23
write i|61|a-10b-6c18d-8e21
write it|61|a-4d6e6
write me|63|e-5f6
write now|68|a-4d-11f14
write on|68|b6e-5
write sampl|65|d-9h14
write so|68|d-5e7
write the|56|b5d12
write thi|68|a-4d-5e16
write to|44|a18b-4c12d-14e-11f-6g-6h8
write to ask|68|b5
write to sai|65|a11b-4
write to thank|57|a26b-12d-4
write to you|63|a-12b10c13e-5
write up|68|a8
write when|68|a-7b-4c9d23e-6
write with|68|a-4b6
write you|68|b-4d6e6
writer|68|b6
written|42|c-5d6e4f-8g-4h8
written down|63|b-4d4
written in|68|d-4
written on|68|a-9d-5h15
wrong|41|e12f-8g-6h6
wrong ,|63|a-4b6d-7h7
wrong on|68|d4
wrong wai|65|e-7h13
wrong wai round|68|e-6h14
wrote|39|a-4b-12c-6e15f-10g-4h29
wrote ,|68|a-5d19
wrote down|68|e8
wrote down what|68|e8
wrote it|61|d-5h13
wrote that|68|a-4e14
wrote the|55|a7d-5e-7f-4h9
wrote to|63|a-6d-4e11
wrote to you|65|
wrote up|65|d-7e-5h8
x|65|a7
x rai|65|a7
yall|53|b10d-6e5
yard|43|b-7c6e-10f11h-5
yard ,|63|b-4d6
yard i|65|a7d5e-4
yard on|68|c7d-5
yarn|60|b-6d10e-9f7
yawn|68|a4e4
ye|38|a14b13d-21e-9f-8g17h-7
ye $|63|a7e-6
ye ,|53|b-12c6d-4e6g21
ye , i|61|b-4d7g12
ye i|65|a-7e18
ye or|58|a-4b16d-6e-7
ye or no|60|b15d-5e-7
ye pleas|68|a7d-4
ye would|68|
year|13|a75b-21d12e-58f-25g-31h-17
year $|51|a-8d18e11
year ,|30|a62b-21c-8d-7e-37f-13g-12h-12
year , and|44|a24b-6c-4d-4e-17f-4
year , as|68|a4
year , i|55|d17
year , mostli|56|a12b-4d-6e-4
year , so|54|
year , the|63|
year , which|65|a5b-4c9e-7
year , with|54|a14b-6d-5
year 0|52|a5e-5h5
year ?|68|b4d4e-5
year a|57|d5e-7
year after|65|c5e-4
year ago|60|a-9b-8c7d36e-4f-5
year and|35|a38b-15d-5e-24f-4g-8h-8
year and i|43|a16b-14c7e-13g-5h-4
year and my|65|a7e-4
year and never|65|a5
year as|48|a22b-4d-5e-10f-5
year as a|54|a9d-5e-6f-4
year as an|68|
year at|43|a15c-5d-10e-8f-5g-5h-4
year at a|58|a7e-4
year at the|48|a9c-4d-9e-6
year befor|68|a6b-5
year behind|60|a7b-4c8d-5e-4
year do|68|c11d-7
year end|65|a-4b4d-4e5
year for|61|b7e-4
year from|65|a-11d10e6
year ha|68|a-6d14
year have|65|
year i|34|a30b-6c-11d-17e-9g-10
year i am|54|d15e-7
year i did|65|a6
year i have|47|a16b-4d-10f-4h-4
year i wa|63|a5d-4
year i would|52|d-8e6
year if|65|d7
year in|36|a29b-6d-9e-22f-7g-7
year in a|54|a13b-4e-8
year in an|68|a-5b6
year in dementia|68|a6
year in the|56|a18d-7e-7
year is|65|a-5b-4d13e5
year it|61|a-7b-6d17e4h10
year it is|68|d7e-7h12
year my|61|b4
year now|68|d6
year of|36|a12b8c4d-17e-15g-8h-6
year of experi|63|e-4f7
year of it|65|a7b-5
year of night|63|e5
year of the|68|a5
year of work|68|a-7c13
year old|55|a5d5e-8
year on|43|a13b7c4d-8e-10f-8g-6
year on the|52|a8b10d-9e-10
year sinc|53|a-14b-8c-5d56e-10
year sinc the|68|a-5b-4d28e-4
year sinc we|65|d17
year sinc you|65|a-7d21
year so|68|e9
year the|58|a5e-5
year to|61|b-4d25e-7
year when|68|a-5d19
year with|50|a17b-4d-9e-5
year with a|68|a4
year with no|65|
year without|68|
yeast|68|e5
yellow|63|e-4h9
yesterdai|35|a65b-20c-12d-25e-39f-5h-4
yesterdai ,|55|a19b-4d-7e-11f-4g7
yesterdai , and|65|a10d-4e-8g10
yesterdai about|68|a4
yesterdai about the|68|a4
yesterdai and|52|a15b-7e-12f-4
yesterdai and for|58|a17b-5d-9e-6
yesterdai i|49|a13c-4d-10e-8
yesterdai i have|68|a7
yesterdai i keep|68|a5
yesterdai it|63|a11d-4e-5
yesterdai it wa|68|a5
yesterdai the|60|a10d-5e-5
yet|34|a-35b46c-5d-29e-13g22h-9
yet ,|52|a-7c-4d18e-10f5
yet , or|68|a-4b4d-5g7
yet , so|68|a-5f11
yet ?|52|a-19b24c-5d-11e-6g8
yet ? i|56|a-10b19d-6e-5g-4
yet for|65|a-4b10e-5
yet for the|68|a-7b12e-4
yet i|56|b6d-4g-4
yet i am|68|
yet if|68|e-4g5
yet on|61|a-8b17d-9
yet on the|68|a-5b8d-5
yet when|55|b4d-4e-5
yet when the|61|a-4b6e-4
yet when you|63|
yet who|68|a6b12d-13e-6
yew|68|a5e-5
yoghurt|68|
you|2|a-4b-4c6d5f6
you !|61|a10d-4e-5
you ! i|68|a4
you $|36|b4c-11d-12f-10g11h10
you ,|32|a16c4d-5e-18f-11g18h-11
you , and|46|a-6b11e-9f-5g12h-4
you , for|65|a7d5e-6
you , i|57|a-7b4d-9e9f7
you , it|68|a11d-4
you , maam|68|b-5g14
you , mr|65|e6
you , sir|68|a4
you , so|57|a-15b19d-8e4
you , thank|63|a12d-4e-4
you :|68|a6d-6
you ?|51|a-13b-13c19d21e15f4g-4
you ? $|58|a-9b-11c25d14e10f-4
you a|36|a-5b-11c8d41e-5f-7g-10h-8
you a calm|68|d-4e7
you a good|60|a-7b-5d13e19
you a line|57|a-7b-7c10d29e-8f-4
you a note|68|d-4
you a rest|68|d12e-4
you about|49|b4c4d-12f-6g16h-4
you about the|56|d-6e-5g21
you advis|63|a-7b-4c13d8e9f-4
you after|63|d10
you again|47|a-4b22d-12e-7f-6
you again ,|68|d5
you again for|52|a-5b15d-7e-7
you all|39|b-5c-6e27f-9g-6h-5
you all $|63|a-6b-4e21
you all for|55|a9d-7
you all i|68|d7
you all to|61|a9d-6e-4
you also|55|a4b-9d-10e-12f25h-4
you among|68|a-5b-4d-4f9
you among my|68|a-5b-4d-4f9
you and|27|a18b-24c-7d52e-21f-9g-6h-12
you and all|68|d9e-4
you and carl|68|f9
you and dr|63|a5
you and i|54|a-20c10d19e-12f4g8
you and learn|68|
you and mr|54|a10b-4d-6
you and not|68|
you and siobhan|68|f7
you and the|40|a4b-13c-7d29e5f-9g-5h-6
you and to|52|b-6d9e-6g4
you and your|48|a5b-10c-4d29f-6
you ani|55|b12d6e-8
you ar|30|a-33c13d62e-4f16h-15
you ar at|68|a-9f13
you ar back|68|a-7b12d-5f-6g26
you ar build|68|a-7c9d-5e7f9
you ar busi|68|d4
you ar do|65|d8
you ar ever|53|a-15b-8c8d7e21
you ar hire|63|a-6d6f10
you ar look|68|a-8d8e11
you ar right|56|d-4e6
you ar short|65|d-11e13
you ar still|60|a-12b14d18e-8
you ar take|68|a-5d9e9
you ar the|63|a-5b-4e-6f21
you ar welcom|68|a6
you as|57|b-9c-4d10e-10f11
you ask|37|a17b-27e-19g22h19
you ask $|68|a7
you ask ,|68|d6e-6
you ask about|58|a4b-4e-5h10
you ask for|65|a4b4d-4e-5h9
you ask how|60|a10d-4e-5
you ask me|48|a-7b-11d13e-6f7g13h-4
you ask what|61|a13d-5e-4
you ask why|68|a4
you at|47|a-31b-9c32d-8e-10f25g6h-4
you at the|52|a-22b-8c18f15g-4
you be|46|a-11c16d5e-6g-5h-4
you be abl|54|b5e-10
you be will|68|a-5c7d-4e12
you befor|65|a11
you both|46|a27b-6c-4d-14e-12f-5g6h-4
you both for|54|a17b-7d-8e-4f-4g10
you both i|68|
you by|60|b-4c4e-4g4
you call|55|c9d-6f8g-4
you call me|68|a-5d-8e5f16
you can|33|a-11b-6c-6e15h14
you can call|61|a9e-5
you can get|61|b-4d16e-4g10
you can not|60|a-7d11e11
you can reach|65|g4
you can ring|63|
you can see|52|a14d-10e-10h4
you can spare|63|a-6c9d-5e8
you can tell|68|a-5b10d-4
you chang|68|e9
you choos|56|a8d-4e-5
you chose|63|a-7b-4d-4e26
you come|63|a-6c8e5
you could|46|a-13b7d-12e23f7g-7h-4
you could not|68|a-7d8e12
you could point|68|a-7c14e8
you could share|65|a-11b12
you could tell|63|b4d-4f10
you decid|54|b5d-8e-8g17
you describ|49|a5d14e-9f-4h-4
you describ ,|63|
you describ the|63|a7e-4
you did|44|a4b-13c4d12e11f-5g-5h-4
you did not|50|b-11d5e15
you did sai|63|a-4d5e-5
you do|43|a-4b-4d15e-6g4h-5
you do $|68|a-4d-7f13
you do i|65|a6
you do not|52|a-7b5c4
you drew|61|d4e7
you ever|46|a-17b-11c8d53e-8f-6h-4
you ever need|56|a-9b-5c9d16
you ever pass|68|d17e-4
you ever want|65|a-6d19
you expect|53|a-4b7e-5
you expect to|54|b5e-4
you explain|53|b-5d5e15
you explain the|65|b-4e7
you explain to|68|a-4d14
you fear|68|a4d-5e4
you figur|68|
you find|58|a-7b9e-6g13
you find it|68|a-8d8g16
you first|68|a11d-5
you folk|65|a-5b6d-6e17
you for|14|a66b-47c-15d-51e34f-7g-9h-20
you for a|45|a29b-12c17d-17e-11f-6g-4h-4
you for an|58|a8e-7
you for be|68|
you for call|65|e4
you for consid|57|b-6d-4e21
you for fridai|63|a9d-4e-4
you for give|63|a10d-4
you for have|51|a20b-6d-10e-10h4
you for inform|68|a-9e21
you for interview|56|a12b-4d-4e-9f4
you for invit|68|a5
you for it|48|a12e-11
you for let|44|a-12b-8c-5d-15e46f-6g-4
you for make|58|e-7f4
you for meet|45|a18b-8c-4d-7e-8f-5
you for mondai|65|a9e-4
you for our|65|h8
you for receiv|63|a5e-5
you for ring|68|a-6e19
you for see|49|a4b-7c-4d-8g6
you for show|61|a11d-4e-5
you for speak|60|a8e-5
you for such|65|a10d-4
you for take|50|a16b-7d-8f-4g6
you for talk|61|a5b-5d10e-4
you for tell|54|a-11b-7d-5e40
you for that|52|d20e-14
you for the|25|a28b-11c-13d-36e19f5h-16
you for thi|61|b-5d8e11
you for thursdai|63|a10e-5
you for tuesdai|65|b-4h10
you for wednesdai|68|a-4f9
you for yesterdai|58|a18b-5d-6e-8
you for your|37|a16b-18c-4d-19e19f-7h-6
you from|57|a4d6e-6
you from a|68|a-6d5
you from the|68|a7d-5e-6
you gave|40|a-14b-10d20e7f-4g-7h29
you gave me|42|a-6b-5f-6g-6h29
you get|54|a-11b-6d16f16g-4
you get me|68|d16e-4
you give|56|
you give me|58|
you go|61|b-4d19e-4
you good|58|a-4b-5d31e-6
you good health|68|a-6d22e-7
you good luck|68|d8
you got|52|a-11b8c9d8e-6f-4
you got the|65|a-4c9d10e-5
you gui|55|a12d-8f-4g-4
you had|38|a-21b10c13d30e-17f-9h-5
you had a|57|b9e-4
you had me|63|b12d-6e-5
you had the|58|c6e-5
you handl|68|d15
you happen|63|b6e-5
you happen to|63|b6e-5
you have|28|a-35b20e15f-5g10h-7
you have a|43|a-8b9c12d-6e4f-6g-8
you have an|61|a-4b9d-4
you have ani|60|b6d-5e-5
you have chosen|65|a-7d-6e24
you have come|68|a-4b7
you have decid|68|a5e-4
you have got|54|a4d-8g14
you have had|68|a-4b5d-4e-4g17
you have made|61|a-4d-6g9
you have my|63|b-4d5e-6f6
you have the|56|a-9e-4h15
you hear|60|a-5b-7c17d11e-6
you hear of|63|a-4b-6c19d13e-9
you heard|68|a11b-4
you heard me|68|a11b-4
you her|63|c5d-5
you her number|68|
you here|57|a-20b-8c-7e-7f36g-4
you hi|68|
you hire|68|a-4c8d5
you hope|56|a-13b4d5e22
you hope to|63|a-6b10d-4
you how|61|b-4c10d11e-4
you i|32|a22c13e-31f-5g-5h-11
you i am|55|a5b-4d13e-5
you i can|55|a11d-5e-5
you i did|65|a5d-4
you i have|46|a8c-5e-9g-4
you i think|68|a-8b4c9
you i wa|68|d-5f4
you i would|50|b7c13d-10e-9f-6
you if|53|b-5d13e10
you if you|58|d18e-5
you in|43|a-17b5c6d6f11g-7h-5
you in my|61|a-13d-5e-8f24
you in the|55|a-4d17
you interview|54|a-19c-4d23e-8f14
you interview me|54|a-18c-4d16e-7f14
you is|55|b5
you is what|65|d9e8
you it|63|a7e-4
you it is|68|a4
you joke|68|
you judg|65|d7e-5f9
you just|63|a6e-4
you keep|57|d4e4
you keep the|63|a5b-4e9
you kept|65|a14d-16
you kindli|53|a-10c18
you kindli for|68|e7
you know|38|a-23b8c47d-12e-19f6h-7
you know alreadi|65|b11d-4
you know how|65|a-8d16e-5
you know i|68|b-5d19e-4
you know it|68|e11
you know when|63|a-4b4e-5g16
you know where|60|a-6b7c5d-4
you know yet|54|b17c-4d-12e-8
you laid|68|a6
you last|65|a5
you laugh|58|a12b-6d-7e-4f7
you laugh at|68|f9
you left|68|a-6b-5d13e6
you let|42|a6c-7f-7g6h-5
you let me|43|b5c-6f-6h-4
you like|49|a14b-7f-4
you like $|61|a8d-4e-4
you like ,|68|a6
you like i|68|a5d7e-5
you look|63|a10b-4d-4
you look at|68|a6
you lot|60|a9d-6e-4
you made|56|a-4b-5c17e-9h8
you mai|43|a-12c4d11
you mai i|68|a4
you mai phone|68|b5
you mai recal|65|a-4b-5c9d-8f8
you mai rememb|61|a-7d23e-5
you make|57|a-4d-9e15f4
you mean|65|
you mean about|68|
you mention|46|a-5b-4c10d11e-6g-4h9
you mention that|58|d5e-5
you mention you|68|a-5c8d-6f10
you met|68|b6d-4
you might|55|a-16b10c6d19
you might be|68|a-6c10d4
you mind|60|a-6c-5d-6e20f5
you mind tell|63|a-4e15
you must|63|a-8c8d11e-5
you my|47|a21b-6c6d-9e-8f-4
you need|36|a5b-4c-4e7f-8g4h-7
you need $|65|
you need a|61|b-5c-4d25e-5
you need anyth|60|
you need from|63|a4b-8e-4g22
you need it|68|a7
you need more|68|
you need my|55|a6d-5e-5
you need somebodi|56|a-10b-6d-8e29
you need someon|68|a-5d5e7
you now|68|d-4
you of|63|a-9d17e-6h13
you off|68|a-6d4e13
you on|42|a-19d16e-8f21h-7
you on 0|65|a-5b-10c11e9g11
you on mondai|63|b-5e-5f12
you on the|54|a-12b10f9g-5
you onc|54|a-13b11d6e-9
you onc again|68|b6
you onc more|65|b6
you onli|68|a-7d-7e28
you open|68|a-4b4
you or|60|a-6d12e-6h7
you ought|68|d5e-4
you ought to|68|d5e-4
you over|68|d6
you ow|61|a-11d6e6
you ow me|63|a-9b4e7
you pai|61|b-4d14e-4
you pass|65|a-6b-5c21d-5e-5f9
you peopl|61|e7
you pick|58|a5e5
you plan|65|a-8b6e9
you plan to|68|a-7b7
you pleas|55|b5e-4f8g-5
you po|61|a7b-4d-4e-8f8
you po for|65|e-7f9
you point|63|b7e-10f9
you point out|68|b4e-5
you properli|60|b-5c-4d27e-5
you properli for|65|a-7b-4d22
you put|57|a8b-4d-5e-7g11
you put me|68|e-6g14
you rais|65|a9b-4
you ran|68|e-5g21
you rang|68|a-4d-4e10
you reach|65|a5b-8e-4g23
you read|63|a12b-5e-6
you receiv|63|a6e-7
you receiv me|65|e-4
you recommend|57|a-8b-4c7d19e-7
you recommend ,|68|a-4d15
you rememb|58|a-7b-9c8d28e-6
you rememb me|58|a-7b-9c8d28e-6
you requir|61|a8e-4
you ring|65|d-4e13
you run|63|b-6d4e5
you sai|49|a-7b5d-12e15
you sai ,|68|a-4b-4e16
you sai if|68|a-4
you sai whether|68|a4
you said|30|c24d43e-37f-8
you said ,|60|a10d4e-6
you said about|52|d-8e11
you said i|61|d22e-7
you said it|68|d17e-5
you said on|68|c-4d19e-5
you said so|68|
you said that|55|d15e-7
you said the|48|c9d10e-8f-8g-4h4
you said to|57|a-12b-4c17d32e-9f-4
you said you|52|a4b4d-6e-8f-6g-4h11
you said your|68|b-5c11d7e-5
you saw|53|a-15b15d-12f6
you saw me|60|b8d-6e-5
you saw what|68|a-6b4e8
you see|50|c5
you see me|65|a8b-4
you see the|65|c9d-5e-4
you send|68|e9
you set|61|b-5c6e4g6
you settl|68|a-6b14d-5
you share|56|a-5d-9f7h13
you should|68|a-7d10e7
you show|42|a7b-12d10f-4
you show me|45|a8b-11d16e-6f-6
you sinc|65|a-6b5d7e-5
you sleep|68|d9
you slip|68|b-4e-4f17
you so|53|a10e-9
you so much|57|a8b-4d-4e-4
you some|63|a-8b7c8e-6
you soon|61|a5e-4
you soon $|61|a5e-4
you spent|61|a6d-4
you spent with|61|a6d-4
you spoke|52|a7c21d-12e-12g-4h-4
you spoke of|58|b6c13d-7e-6f-4
you start|68|a4b-4d-4e-4f10
you still|51|c6d19e-12
you suggest|60|c7d-10e-8h8
you suggest ,|68|a8b4d-4e-5
you take|54|a-5b-10c31d-14e10
you take the|63|b-4c7d-5e4
you taught|63|a-11b-4d26e8
you taught me|63|a-11b-4d26e8
you tell|38|a-15b17c-8d-15e14f-7h-5
you tell me|39|a-17b18c-8d-21e18f-7h-5
you thank|57|a-6b6d4e5
you thank for|65|a-8b4d-8e14f6
you thank you|68|a-4b5d14e-7
you that|48|a6b-4d-9e11g8h-4
you that i|68|e-4
you that the|68|a-7b-4d6e14
you that you|55|a8d-9e5
you the|41|a21b-6c6e-6f-7g-5
you the same|61|b5
you there|68|d8
you thi|58|b-7f6g5
you think|46|a-8b13d-15f-5g-5
you think ?|63|b5d-6e7
you think it|68|b6e-4
you think you|55|b4d-4
you thought|54|a-14b7e12g9
you through|57|a6b-4d15e-6
you through the|65|d12
you to|31|a8b-21c6d-21e24f4g-8h-6
you to be|68|a-12e-6f20
you to fit|68|a14e-5
you to give|63|a8
you to have|61|d-4e8
you to know|60|a-10c5d21e-6
you to let|68|d-4e9
you to look|68|a-4b-4d10e6
you to my|65|a-6b-6d-5e-5f18
you to see|51|a13e-9
you to show|68|d-4
you to tell|65|b-5d-4e17
you to the|65|a6e-4
you to walk|68|c7d-4
you to write|61|a-7b-4d-8e28
you to you|68|g7
you todai|68|a-9b-4d12f13
you told|33|a-25c15d32e-9h-4
you told about|68|a5
you told me|34|a-27c14d25
you told us|65|a-6c5d10e-6
you too|65|
you took|47|a5c-4d5e9h-4
you took me|61|b6d4e-10
you took over|68|e5
you took the|65|a-4e10
you treat|68|b5d-4e-4
you turn|68|d9e-4
you up|65|a-5b-9c8e-9f15g10
you us|65|c12d-8e-6f10
you veri|52|a12d-6e-10f-4
you veri much|52|a12d-6e-10f-4
you walk|61|a5
you walk me|63|a4
you want|35|a34c-4d-25e-6f-10g-10
you want $|65|a13b-5e-4
you want ,|68|
you want a|63|a5e-4
you want it|57|a13d-6e-6
you want me|58|b7d-6e-4
you want my|65|a6
you want the|68|a4
you want them|63|
you want to|44|a19b-4c-4d-12e-7f-4g-5
you warn|61|a11d-5e-7
you warn me|63|a13d-4e-6
you we|68|a4d8e-5
you well|58|a-6b6d7
you went|61|a-10b9d-10e29f-4
you went with|63|a-9b-4d-5e31
you were|32|a-22b6c31d34e-9f-13g-4
you were about|68|a-4d14
you were curiou|63|b-4e-4h8
you were gener|65|c8d-10
you were good|63|c10e-6
you were right|52|a7b-10c8d9e-6f-4
you were so|58|b-5c22e-9
you were the|61|a-10b-7c7d40e-11
you were veri|63|a-4b7d-5
you were wonder|68|a6b-4d7
you what|68|a5
you when|55|a-4b-8d15e-7g28
you when i|68|b-5d7f9
you when the|68|a-5d17
you when you|68|d-4g28
you who|65|a9b-5d4
you will|29|a9b5c-13d20e-27f-7g-9h5
you will be|49|c-5d8e-7
you will choos|56|a9d-5e-6
you will decid|60|a6b-4d-4
you will find|54|e-12f-6h24
you will get|68|a8b-5d5
you will have|44|a11c-5d17e-17f-4g-4h-5
you will know|61|b8e-5
you will let|65|b5
you will not|60|a4c4d-4e-10f6
you will pick|65|
you will recal|63|a-8d-4e21
you will rememb|63|a-8b15d-7
you will see|61|a4b-4d-7h8
you wish|56|a-4c6e-9h13
you wish to|63|d12
you with|57|b-9c8d-4e-4f7g10
you with the|68|a-5c14d-6
you won|68|d11e-5
you wonder|58|a6b-5h10
you wonder how|63|a8b-4d-4e-7h12
you work|68|a10d-6
you would|27|a-11c13d30e11f-15g-8h-5
you would be|48|a8c12d5e-6f-6g-5
you would chang|68|a-7b-7e13h9
you would find|68|b5d-5e4
you would have|52|a16b-4
you would know|63|d5
you would like|39|a6c-7d26e-23g-6h5
you would never|63|a-13d23
you would not|65|c8d-10e-4
you would rather|68|a13b-4
you would ring|68|a6
you would said|61|a-5b17d-11
you would the|68|a6d-4
you would told|68|d9
you would want|61|a-4b11d-8
you would you|68|b-5e11
you write|68|b-4d-14e-4f25
you wrote|57|a-12b-10e41
you wrote that|68|a-4e14
you you|56|a8d-9e9f-4
you your|63|a4
young|47|b8c-4d-4e9f-4g-4h-4
young man|65|a5d-4
young peopl|65|d7
younger|58|a-9b-8c12d-6e23
youngest|68|d4
your|8|a-17b-13c9d55e11f15g-27h-23
your $|57|a6d-15h17
your ,|65|a10b-4e-4
your 0|68|a-4b6
your account|58|a7b-4d-5e-5f8
your account of|61|f9
your advic|52|a-6b-12c6d30f-4h5
your advic to|68|a-4d20
your agenc|68|
your and|68|
your answer|58|a7b4d-7e4
your articl|68|a-7d27e-6f5
your audit|68|a-4f7
your badg|68|
your bank|63|a16d-7e-8
your bench|68|a-4
your board|68|d4
your book|65|a-9c10e-6
your brother|61|a-4c8d4
your brother in|65|a-4c9d6e5
your build|65|e4
your call|52|e14
your call $|65|a12e-5
your choic|68|
your client|68|a-6b10e-4h7
your clinic|63|a5e-4
your colleagu|49|a-5d17e10f-6g-4h-6
your colleagu for|68|
your comment|68|a-5b-4c12e11
your compani|47|a-5b-13c5d-9e25f8
your compani and|65|c11d-5e-4
your compani ha|68|a6
your consider|65|
your consider $|68|
your conveni|65|b6e-4
your crew|57|a14d8e-7f-4h-4
your dai|60|a15d-6e-6
your dai off|68|a6
your daughter|68|d-5e5
your decis|50|a-5b-6c-4d-8e41f-5
your decis i|65|a-6e12
your decis is|68|a-4e24
your depart|60|c9e-8
your desk|57|b8e-5
your director|63|a-13d-5e17f8
your dispos|60|a9e-6
your dispos for|68|a4
your door|61|b-8d8e8
your driver|68|a6
your email|53|a-14b-7d-9e37g8
your encourag|68|a-8d25
your end|68|
your esteem|68|a4e-6
your explan|68|b-4f5
your ey|68|a-4b-9e16g15
your famili|63|a-6d20e4f-4
your firm|61|b-5c12d8e-11
your first|60|a-7c16d-9e8
your floor|65|b-4d6e-4
your foreman|60|a9e-4
your girl|68|a4b7d-5e-5
your good|65|a-4d19
your group|68|d-6f4
your hand|68|
your head|65|a-7b9d-6e-4h13
your help|63|b4g-4
your home|68|a5
your honest|63|a-7b-4c8d-6e19
your hospit|61|b8e-7
your hotel|68|d-5e13
your hous|54|a5b5d-9e-6h6
your hous i|68|d-4h9
your hr|68|a-4b4e7
your husband|63|
your i|58|a4b-4d4
your idea|61|d21e-7
your idea of|61|d21e-7
your if|65|d-4
your if you|65|d-4
your inbox|63|b12d-4e-10g-4
your institut|61|a6d-8e-4
your is|48|a6c-5e-11f6g-4
your is the|54|b7d-4e-8
your kind|51|c4d-10g13
your kitchen|60|a9d-6
your knee|63|d11e-6
your lab|68|b-4d20e-5
your laboratori|65|b-4e13
your lad|63|e14
your last|61|d8
your letter|47|a-26b-8c-4d-12e76f-5g-4h-4
your letter of|60|b-9d-4e18
your line|61|b-4f9
your line about|68|d5e-4f11
your list|63|a-10b9d6
your lot|63|c6d7e-4
your mail|58|a-11b-6d-12e48
your man|58|b4d-5
your man $|68|e4
your manag|65|d-4e17
your messag|52|a-24b-10d-12e76f-4
your messag and|63|a-8d-5e20
your mind|54|b8d-10e10
your mind about|68|a-5b4d-4e9
your mind up|65|b8d-6
your name|52|a-20b-13c13d48e-16f11h-4
your name in|68|d14e-4
your name on|68|b-5d24e-5
your network|65|a-20b-4e-7f31
your new|54|a-6b-6d13e14
your next|68|
your note|63|a-8b-5e22
your nurseri|68|a10
your offic|46|a-20b11c6d28e-14g-5
your old|54|a-18b-12c13d59e-12f-4
your on|68|a8b-4
your open|63|e4
your opinion|68|b-5c13d-5e12
your organ|58|a11b-6e6
your own|47|a-9b-9c8d28e8f-5g-4
your panel|68|b5
your partner|68|
your patienc|60|a5e-8g15
your patienc with|61|e-7g16
your peopl|68|b5
your place|53|b5d6e-10
your place would|68|a-5b8d-6
your plan|60|a5b6d-8
your plant|63|a5d6e-4
your point|56|a9b-5e-7
your point about|63|a7b-5e-5
your point that|65|a4
your practic|63|a5
your practic is|68|a4b-4d4
your project|65|b-5e-5h14
your question|52|a13b-9c-5e-14f10
your question about|58|a7b-4c-4d-5e-8f7
your radar|68|a-5d24e-5
your remark|54|a16b-10c7d-4e-13
your remark that|56|a17b-8c8d-9e-9
your repli|63|a-6b-7d-7e44
your resid|68|a-4
your restaur|68|a-6b4d6
your rule|68|d4
your rule that|68|d4
your school|54|a7d-5e-5
your second|65|a7d-4e-4
your servic|65|
your shop|61|a4b4d-5e-4
your side|55|a16d-5e-8f-5
your side i|68|a5
your sister|65|c10e-5
your size|68|a-6b5e4
your staff|60|d16h-4
your store|61|b4e6
your stori|57|a5b4d-7e-5g-4
your stori about|65|a4
your stori of|68|a5b-4
your student|61|a-10d23
your tale|63|e-4
your tale of|63|e-4
your talk|57|a-19b-5d21e-9f20
your talk at|68|a-6c6d18e-4f-4
your talk on|68|a-5e-5f16
your team|40|a5b-4c5d-4g-5
your team $|61|e-5
your team ,|68|a-5b-5c10d-7e17
your team i|57|a14e-5f-4
your team my|68|a6
your time|37|a20c-10d-21e-32f15g-8h-6
your time $|60|a-4b9
your time ,|61|b11d-6e-4
your time and|53|a23b-6d-6e-11f-4
your time i|61|a-12e-5f15
your time last|68|a5
your time on|56|a4b-5e-5f4
your time thi|63|a6b-4d-4e-6f10
your time todai|65|a-4e-4f5
your tip|57|a-10b-4c5d23e4f-4
your tip about|60|a-8c5d16f-4
your to|68|d4
your trick|61|b-4c7d-6e10
your trick with|68|
your unit|65|a5c9f-4
your valuabl|68|a12e-9
your valuabl time|68|a12e-9
your view|60|b-6c12
your wa|68|d-6e26
your wai|63|b7d-12f4
your wait|65|d18e-4
your wait room|68|b-4d20e-4
your websit|56|b19d-9e-9
your whole|68|
your wife|68|g15
your with|68|e-4
your word|65|a-6c9
your work|57|a-5b-6c-4d8e-8f14
your work $|63|b-4d-4e-5f13
your workshop|61|a-5c7d4e5
your yard|68|a-6b5d8
yourself|43|a-17b-7c7d-6e27g-6h-5
yourself ,|65|a-10b-4d13e13
yourself , and|68|a-6b-4d15e6
yourself and|61|d6e-5
yourself and the|68|d8e-4
yourself i|65|e6
yourself instead|68|e9
yourself instead of|68|e9
yourself on|68|
yourselv|60|a5d-6e-5h7
yous|68|b5
youth|60|a9e-4
zero|63|a8b-4d5e-4
zip|57|a11b-5e-9h11
zip ,|63|a7d8e-5
zone|68|b5e-5
zoom|60|a16b-4c-5d-6e-9
zoom thi|68|a8
£|68|
£ 0|68|
`;
