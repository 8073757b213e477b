// Written by `npm run train`: what the reader learnt from the sentences with this fingerprint.
// 2b2f59a37047ef9c0c2180bf067a3f91
export const stored = `complaint -1.578 0.08492 3.142 -2.422 1.348
pushy -1.93 0.09164 3.554 -2.346 1.353
salary -4.639 0.1391 2.511 -2.898
confidential -4.572 0.1802 2.583 -3.141
plan -5.655 0.1335 2.108 -1.997
thanks -3.364 0.1605 -1.001 -2.487
interest -2.744 0.08132 0.5172 -3.069
qualification -2.412 0.05851 0.2415 -2.049
offer -2.799 0.0834 0.2247 -2.563
timeline -3.499 0.1333 0.7535 -2.497
feedback -3.769 0.1112 0.5335 -3.086
wishes -2.821 0.1066 -0.8104 -2.971

!|50|a-40b21c4d-10e-4f20g20h-27i-15j-6k-7l34
! !|87|b19
! \$|50|a-40b11d-9e-6f20g20h-27i-15j-6k-7l34
\$ 0|80|c25
(|69|a-15b-11c4g-6i-6l-5
( k|83|c8
( k )|83|c8
)|69|a-15b-11c4g-6i-6l-5
) \$|87|a-9b-7g-4h-4
) ,|87|
) match|87|c4
,|11|a-85b-21c16d46e40g-9h60i10k7l-22
, \$|76|a-20b-24f-5g-12h-23i-12j-5k-5l-14
, 0|68|a-8b-8c-11h34i-7
, 0 0|87|b-4
, 0 of|87|b-4h18
, a|56|b-6c10d7e27g-6h30j9k-5l-4
, a on|87|b-9j9
, a refer|87|
, about|73|a-4b-9g-4j10
, about the|76|a-4b-9g-4j10
, abov|87|
, abov all|87|
, after|72|a17c9e24
, after which|83|e9
, ag|87|d17
, ag nine|87|d17
, all|67|b-11d6e20f5h12i-5l8
, all 0|83|d9h19
, all of|80|a-7b-11d5f6h-4i-4l10
, also|87|g-4h27i-6j-8k18
, although|83|a-5d14
, alwai|87|a-6
, and|22|a-67b-31c-5d7e20f10g29h34i-6l15
, and a|67|a-14b6c-6d-7g-5h12i8l15
, and about|87|a16
, and after|70|b9e10g19h-5
, and all|76|a-4b5h-5i15
, and at|87|b-5c11
, and by|60|a8c-6d-5e47
, and come|87|c14e4
, and do|80|b7g23h-4l7
, and especi|87|
, and even|87|a9
, and for|54|a5b-8c-5
, and frankli|87|b20c11
, and from|87|e9
, and good|83|a-14l9
, and he|72|a-10b-9d24
, and here|74|b9d18e10
, and how|74|b7g19h-5
, and i|31|a-41b-24c8d-4e-16f10g-11i-9j-4k11l14
, and if|70|a-7b22
, and in|74|a9e12
, and is|83|c9g-4j11k-4
, and it|54|a-23d13e-6h26i-6j8
, and mai|83|c20l17
, and mine|83|e-4
, and my|73|a-18b-9d-7g-4h24i-4
, and no|87|b-4
, and nobodi|72|a10
, and nor|87|b9
, and not|77|g17
, and now|74|d7
, and of|87|a-9
, and on|74|a14e4
, and onli|80|a15b10
, and our|77|a-4c-5d4
, and she|73|a-6b-5d14
, and sinc|80|g-4j5
, and so|65|a-29b-10d-9e7
, and still|76|a11b-6g12h16
, and tell|83|
, and thank|72|a-6f5h-5
, and that|56|a-6b-7c-5d6f8g6h-10
, and the|50|a-5b-4c-13
, and thei|70|a-10b5i14
, and then|65|a21b17e-5
, and there|77|a-10h-5
, and thi|76|a4e6g8
, and three|87|a-4h15
, and to|80|e9
, and told|87|a-8b-4
, and until|87|e12
, and wa|77|a27
, and we|66|a-16b-6e6
, and what|74|a22c6
, and when|69|a-7b-9j10
, and whether|83|c-8
, and which|87|k7
, and who|87|c7
, and with|87|b-6j8
, and yet|83|a17
, and you|58|a-22b-11d6e4f8g-7h-12i4k14
, and your|64|a-16b-17c-6d6e-6g18h-7
, ani|87|b10g-4i8
, ar|74|a-7h22
, as|42|a-4b-42c9d-18e-11f-4h-34i-12k-8l7
, as a|80|d6
, as anyon|87|a7
, as i|58|a11b-7c-10e8
, as if|87|a21
, as it|71|a-5c15d-8
, as my|71|a-24h-8
, as she|87|a-8j13k-5
, as the|69|a-14b-11c-4d-9
, as thei|83|a-6
, as we|73|a6b-6h-5l22
, as you|55|a-26b-18d-8e-7g-9h-19i-8l-4
, as your|70|b-5c7e-6
, ask|77|a8d6
, ask awai|87|
, ask me|87|d8
, at|71|a19b-4c-5h4
, becaus|59|a-39b-7g10j5
, becaus i|67|a-28b5d5g12j5
, becaus nobodi|87|
, becaus the|74|a-6b-9c-4
, becaus thei|87|d-6
, befor|87|c14
, between|87|a17c-4d14
, both|74|a-10b-9c4d-5h16
, burnt|87|d7
, but|41|a-31b-5c21d35g-11i6j9l-7
, but a|77|a-8c9j11
, but by|87|a-4
, but have|87|c8
, but here|77|d14
, but i|53|a-34b7c4d6e11g7h12
, but it|72|a-16b-4c26f4
, but my|83|a-4b-10g-7h-6i12j13
, but nobodi|80|a-13b-10d6
, but not|77|a4b8c10
, but onli|87|a-6b-4h-5
, but our|87|d9
, but pleas|83|d5
, but she|83|a-7
, but so|87|b18
, but that|77|a12b-9d7
, but the|63|a36b-4c9d16
, but there|87|a-5b-5g-5
, but thi|87|a-5
, but we|87|d5
, but you|70|a27d11
, but your|77|
, by|66|b-4c-7d7e20
, by dai|87|
, by the|73|a-5c-5d10e8
, call|77|a-5b-7
, call me|80|a-4b-7
, can|77|c8
, can you|87|c10
, chase|87|b-5
, choos|87|b28
, consid|83|a7b16
, consid my|87|b17
, could|69|a-8c-27j-4
, could we|83|c-17
, could you|76|a-6b-7c-12
, count|87|a-6b-4e-7
, cut|83|a-4h-9
, dai|87|e12
, do|74|b27j6
, do not|83|b4c6
, doe|87|c6
, down|83|a-7d6
, down to|87|a-7d7
, either|87|b-6g13h-6i-8j11k-4
, eleven|87|a-7h21
, especi|87|a-7h-4
, especi the|87|a-7h-4
, even|73|a4b-5f6g10h-5i-4
, even if|87|g15
, even though|87|a-6
, everi|80|a24c11e6
, everi year|87|c13
, explain|87|a-9b-5
, first|73|a-9e-5h9
, first as|87|
, first in|87|
, for|59|a-33b-16c-5d5f21h21i-14k-6l-7
, for a|77|a12
, for exampl|87|
, for me|87|g14h13
, for the|74|a-8b-7f15h-5i-4l-4
, for which|74|a-22b-5f13g-5h-9i-4
, forgiv|83|a-11b-4
, forgiv me|83|a-11b-4
, four|80|b15d-4h-10
, french|87|
, french and|87|
, from|65|b8c9d14e23h29
, from april|87|e13
, from my|87|e17
, from the|77|a-14b14d4h17
, from which|83|a24d10
, get|87|e6l10
, give|87|
, give me|87|
, go|87|b-7e4h29
, good|83|a-17b-8i-5k10
, good and|87|a-4b-6i-5k11
, grow|87|e8
, ha|66|a-11b8c-5d16g-6h-5i-5j6
, ha been|87|b-6j8
, ha the|87|b17
, had|76|a26d27
, half|87|d-4e4
, have|74|a9b-5g-6h18i-5j8
, he|87|
, henc|76|a20
, henc the|77|a15
, here|71|b22d10e9h-5
, here ar|87|d6
, here is|74|d6e10h-5
, how|87|b-5g-4j8
, howev|83|a5b5g-4i-4k18
, i|31|a-18b-35d-11e-7f-13g34h22i4j-5l-22
, i admit|87|a-17b-10g27h-4
, i am|51|a-24b23d-10e-6f-4h-23i44k-8l-6
, i beg|87|h-5
, i believ|80|a17
, i can|54|b-18c-13e-4g17h14i19k-7l-5
, i could|68|b-8c11e7i14
, i do|83|a25g7
, i enjoi|80|
, i expect|87|a8b7
, i feel|83|b12c12h21
, i gather|87|a-11g-4h-5
, i had|80|a-23b-9h-6
, i have|54|a5b-7d18g-9h5i7
, i hold|87|
, i hope|87|a28e6
, i just|87|a-11
, i knew|87|
, i know|67|a-13b-6c-4h39i-6j-4k7
, i learn|83|h22
, i leav|87|a14e13
, i love|87|
, i must|87|a19
, i need|87|c10
, i rang|83|b7
, i saw|74|a-15d-6
, i see|87|h-5
, i send|87|d6
, i shall|87|b-16g14i-5
, i should|83|a-5i-6k14
, i spent|87|a-9
, i still|87|a-5
, i suppos|83|a32
, i take|83|a29c6
, i think|70|a-11g-12h26i-6
, i thought|87|a6
, i understand|83|a-12h13
, i wa|68|a-18b-6d7f6g-6h-10
, i want|76|b7g-5h-4i-7k17
, i will|55|a-20b-13c-5d-11e-4g-8h-7i13k-4
, i wish|87|b-4l8
, i wonder|83|a-8
, i work|83|a-4e6
, i would|46|a-16b-23c23d-9g58h-25i-40j10k4l-8
, i write|87|h41
, i wrote|83|
, if|55|a-16b-27c-13e-6g-13h-11i19j13
, if i|69|a5b-10c-7i-6j15
, if it|87|b-5g-4j8
, if that|72|a-13b-14d-5i-4k13
, if the|87|a-4b-4
, if thi|87|
, if you|66|a-5c4d9e-4g-7h-8i33j-4k-6
, in|53|a-9b-14c12d9e39g4h31i-7j-6k7l-5
, in a|77|a6e-4h14
, in case|74|b18d20e9
, in four|87|e9
, in order|87|e4
, in that|87|a-7b-4h12
, in the|71|a4d-5
, in which|83|a8g19
, includ|80|c9
, includ the|83|c5
, is|56|a-18b-14c-12d11g13h-19j8k-8l-6
, is a|77|a-8h-7
, is how|87|e-4
, is it|87|
, is not|83|a18b18c-4
, is that|80|a-7b-8c-6j-8k-4
, is the|76|a-4b-8c-5j12
, is what|83|
, it|55|b-6c-8g-6h-5i-5
, it can|87|b-10
, it is|63|a11g-6h-5i-5
, it seem|87|a17
, it took|87|
, it wa|73|a-19
, it will|87|d4
, it would|80|a-6b-6
, just|64|a-7b26c15g-5h-4i27j-4
, just ask|77|d8e4
, just ring|87|b-4c8i18j-5
, just so|83|b10c6
, just to|87|c12
, kindli|83|a-4b8c13
, let|77|b31g11
, let me|83|b17g11
, lost|83|d10h-7
, made|74|a-10b-4h-6
, made me|87|
, mai|76|c10e15
, mai i|80|c11
, make|80|b23d7
, might|80|a-10b-7c-7i-6j8k-7
, mine|87|a-4h27
, month|87|e8
, more|87|h-5
, mostli|77|a-10b-6h13
, mr|70|a-4d24g-4h-5i11l17
, mr dunn|87|h-4i-4l22
, ms|87|a-4
, my|55|a-6b-16c4e-10f4g-11h-25i14j-6
, my boss|87|a4d11
, my compani|87|d11
, my last|83|a5c13
, my warmest|87|a-6h-4i-4l11
, name|72|b8d16i9
, name and|83|d7
, name the|87|i11
, never|76|a39b-5d-4
, next|80|e4
, next the|87|e7
, next to|87|
, nine|87|
, no|67|a25b16h-7i7j5k-4
, no break|87|a15
, no string|87|h-5i13
, nobodi|80|a21c20
, nor|83|a-9b-5
, nor that|87|a-6
, not|60|a26c-4d-8g-10h-13i5j9k-4
, not a|83|a27
, not even|83|a-9
, not that|83|a-9b-14g-5j17
, not the|80|a-23b-7g-5h-6i11k-4
, noth|87|a20b18
, now|87|b8i17
, of|66|a-37g-6h-19i-5
, of all|87|a-24b14h-12
, of cours|71|a-19b-13h-5
, of which|83|h-7
, ola|87|
, ola ,|87|
, on|61|a-5b10c-12d-8e10g-4h9
, on a|80|a-7c-7e15h14
, on of|80|
, on the|83|b-4
, onc|83|
, onc with|87|
, onli|72|a-28b-12c-4k10
, onli a|87|a-18b-10
, open|87|e-5
, or|53|a-28b-42c5d-5e-5g-14h-17i4j7k17l-6
, or a|80|b-8c-7j-5k15
, or anyth|87|
, or ar|83|b-4j9k-5
, or do|83|b-6c13
, or doe|83|
, or if|87|
, or in|87|
, or is|76|c7
, or not|87|c12
, or on|87|b9i15
, or onli|83|b-5j7
, or should|80|a-4b-13c-4i-5j15k-7
, otherwis|83|a13b-5
, otherwis i|87|a4b-5
, our|77|b10
, out|87|d5
, out of|87|d5
, own|87|a-6e5
, page|87|d-4
, paid|83|c12
, phase|87|e29
, plain|87|a18
, plain and|87|a18
, pleas|56|b17c-9d6e-5g8h-6i-8j4k5
, pleas \$|80|b59
, pleas ,|80|b13
, pleas ask|73|b-6
, pleas call|87|
, pleas do|80|b4d10
, pleas find|87|d4
, pleas let|87|b-7i-5k11
, pleas send|87|b5
, pleas tell|87|b-4
, provid|80|b11c28
, provid it|87|b12c8
, put|87|a-6b18g-5
, put me|87|a-6b18g-5
, quarter|87|e18
, quick|87|b-4e7
, replac|87|e14
, ring|87|b-5i11j13
, ring me|87|b-5i11j13
, run|87|h-7
, sai|80|b13g-4h11
, said|87|c10
, save|87|e13f4h-5
, see|83|b16c16
, see as|87|b17c11
, she|83|a-9b-5
, should|71|a-10b-9g-6h13i38l-4
, should thei|87|a-4
, should you|77|a-4b-5h19i11
, sign|80|a-5d-4e9h-7i15
, sinc|62|a5b6c5d17h-6j6
, sinc i|73|b4c-4d24j8
, sinc it|87|
, sinc thei|87|a-9b-6
, sinc you|80|b-4h-6
, sir|87|b32
, sixti|83|
, sixti and|83|
, so|35|a-31b45c12d12e-17g-10h29i-10j9k16l-10
, so a|74|a-4b5c15k11
, so do|73|b7d5g8h-4i6k7
, so email|87|b-10
, so forgiv|77|b-13g-4h-8
, so here|65|a-20b-24d-9e-7h-5
, so how|83|a11
, so i|45|a-55b-26c-7d10e-8g-11i-10j12k-5l-4
, so if|87|a-10
, so it|73|a-6b12
, so let|69|a-7b37c14
, so no|87|a-4b-5
, so of|87|a17
, so perhap|80|a11b-5c13
, so pleas|61|a11b18c-5d5h-4k12
, so sign|87|b12
, so thank|69|a-20b-12c-4f15g-6h-8i-5k-4
, so that|66|a27b-4c10d4e4
, so the|68|c11
, so there|73|a-4b19
, so thi|83|a7b7
, so what|69|a19b35
, so why|77|b23
, so you|60|a18b11c5d17e-4g16h-4i-6
, some|87|c16
, start|83|e16
, start with|87|e13
, step|87|e12
, still|80|a14g6h-6
, such|87|c8
, such as|87|c8
, take|83|a-4b-6e9h-5l20
, tell|77|a-4b11g-4h-5i17k11
, tell me|77|a-4b11g-4h-5i17k11
, thank|67|b10f15h-5
, thank to|80|a21b18
, thank you|71|a-17b-6f16h-6
, that|61|b17c4d8g-7h-9
, that is|67|a10b12d4g-5h-4
, that wa|77|a-8b-4h-7
, the|45|a14b5c11d4e37g-17i-5j-9k-7l-4
, the 0|87|b-5i23
, the drawer|87|
, the first|83|e14g-6h-10
, the last|77|c6e6h10
, the man|87|a6
, the new|87|
, the next|87|e8
, the old|87|
, the on|74|b15c21d8
, the scaffold|87|a-8
, the school|87|
, the second|74|e13h18
, the wrong|87|a15
, thei|77|a12b13d5
, thei ar|83|b14d6
, then|61|a8b-4e44
, then a|83|e10
, then i|76|a-9b-4e-4
, then the|77|e19
, there|87|a-6b-10h-4
, there is|87|a-6b-10h-4
, therefor|87|a-8f5k13l-5
, therefor i|87|a-8f5k13l-5
, thi|87|b16
, thirti|87|
, though|63|a43b-11c-4d15e-7
, though i|77|a32b-5
, though not|87|a5d-4
, though the|87|d4
, though you|87|d6
, three|74|a-7b-4e8h25
, to|72|a28b12
, to be|87|a13b19
, todai|83|a-9b18
, too|77|a37b-4c-4j-5k9
, took|87|e-4
, tuesdai|83|e13
, two|65|a11b-11d-4e5h21
, two of|80|a-7b-9
, unpaid|87|a9i9
, until|83|a-12e14
, wa|71|a-16b-6c-7d8g-7h30i-6j-4k5
, we|80|a-8b-5c16
, week|80|e6
, week three|87|
, what|63|a-20b-4d-4h-12i-13j-20k47
, what is|76|b18c-7j-4k5
, what should|87|g10k11
, what would|80|a-7b-15g-5i-4j-5k9
, whatev|73|b-8d6g6h-5i7
, whatev the|76|d8g7h-5i7
, when|70|i-5j10
, when i|87|
, when the|83|
, when you|83|g-4i-6j12
, whenev|80|b-4
, where|61|a-24b-15c-8d-4h13k5
, where a|87|a-7c-5
, where i|71|a-13e6h17
, where the|83|
, where you|87|b-9
, whether|77|a5c-7
, whether the|83|c-8
, which|41|a-13b-20d27g-9h34i6k-6l-5
, which ,|83|
, which ha|87|a-10
, which i|56|a-28b11c5d10e6g-5h24
, which in|87|a-11
, which is|57|a20b-14c-6d-5e-5h6i11
, which mai|87|c14
, which make|87|a-8b-5
, which must|87|
, which nobodi|76|c-4d10
, which onli|83|b14d8
, which sai|87|a11
, which should|87|d8e12
, which show|87|d15
, which tell|87|a22
, which the|74|a-6d8
, which wa|69|a-13b-4d-16
, which we|87|c-4
, which will|87|d14
, which would|80|a11j6
, which you|71|a-6e5h14i8
, whichev|83|a-4b-6
, whichev wai|87|a-4b-5
, who|59|a-21b-8e-4f10g-12h-22i17k-6l-4
, who had|87|a-5
, who is|83|a-5d-5i15
, who wa|87|a-6b-4g-7
, who would|87|a7b-6i18
, whom|77|b4d24
, whom i|77|b4d24
, whose|80|b-9d22
, will|77|a-4b16c-4
, will you|83|b22c-4
, with|50|a-29b-14c-7d11e12g-12h31i26j-5k-5l-6
, with a|76|a-7e13i11
, with all|80|
, with goal|87|e6
, with it|87|
, with my|87|
, with name|83|d9
, with on|87|e10
, with the|63|a-8b4d7h8
, with three|83|
, with your|83|a-4b-10g-5i22j-4
, without|83|a10b8c15
, would|69|a-11b-6c-7d5f4g12h-5i7k7
, would be|83|a-4b-6g-5h-4i13k17
, would you|80|a-4b-9c-6f6g19i-5k-8
, wrote|87|b-8
, xero|87|h23
, xero and|87|h23
, ye|87|b18
, ye or|87|b18
, yet|77|c18d12
, yet i|80|d13
, you|53|a12b63c-10e-7g15h-7i6
, you can|83|b-13d6
, you have|77|a18b12h-4i11l5
, you know|80|a-4b38
, you mai|87|d11
, you said|64|a-16b-24c-4d-4
, you told|80|a-5b-13
, you will|73|a23b41
, you would|80|a16d7
, your|70|b7e9g26
0|29|a-117b-59c74d7e25f-15g-47h119i-9k-15l-21
0 \$|50|a-30b-25c10e12f-4g-8h15i-14j-7k-5l-7
0 (|83|c8
0 ( k|83|c8
0 ,|87|
0 0|61|a-12c-22d-5e28h-14i4
0 0 \$|76|a-4b-6c-22e-4
0 0 0|64|a-7b-7c-20d-4e31h-7i5
0 0 after|87|h-10i7
0 0 dai|77|
0 0 i|83|b-5h-10
0 0 thank|87|
0 ;|74|a-5c16d-4k10
0 ?|80|c25
0 ? \$|80|c25
0 a|66|a5b12c24d17e-4h-5
0 a dai|87|c19
0 a m|76|a7b16c-6h-6
0 a month|87|c23
0 a week|87|c-4d14
0 a year|87|c10d-7
0 accord|87|c21
0 accord to|87|c21
0 after|87|h-10i7
0 after five|87|h-10i7
0 an|76|c24
0 an hour|76|c24
0 and|55|a-25b-9h-4i-4
0 and 0|83|b5c-7
0 and a|87|e8
0 and came|87|a-5
0 and i|69|a-6b-5c11
0 and it|87|c6
0 and my|87|
0 and the|77|a-4
0 april|80|
0 april \$|83|
0 as|76|c7d14h-4
0 at|77|c11e4
0 at the|80|c11e4
0 august|80|c-4e-4
0 b|87|g-4h19i-6
0 b 0|87|g-4h19i-6
0 by|87|
0 dai|56|a-17b-13d-11e15h-8i-4
0 dai ,|83|
0 dai i|87|e11
0 dai on|87|e-7
0 dai plan|71|e16
0 dai to|87|
0 dollar|87|c14
0 dollar an|87|c14
0 euro|83|c21
0 euro gross|87|c11
0 everi|87|b-7
0 ew|87|h20
0 februari|80|
0 februari ,|87|
0 first|87|
0 for|66|a-7b-4d13h16
0 for me|83|c11
0 for the|76|c-8d17
0 g|87|h34
0 hour|80|b-4c9h33i-4
0 i|67|a-7b-6c-6
0 i would|77|e8
0 in|66|a-11b-7c13d-5g-5h43i-5
0 in it|87|d-4
0 in my|87|c7h17
0 in on|80|a-5c-4h-5
0 in the|83|e5
0 includ|87|h24
0 is|72|a-13c16d-4e36g-4h-5i8
0 is a|83|a-11c8h-5
0 januari|80|
0 januari ,|83|
0 june|80|
0 june \$|87|
0 k|76|b17c23
0 k in|87|c11
0 licenc|83|g-4h39i-4
0 line|87|a-6b-7h29
0 m|80|c-6d9
0 mai|77|
0 mai \$|87|
0 mai and|87|
0 march|71|a-5b-4c-4d-6h-7
0 march \$|76|a-5b-4d-6g-4h-7
0 march and|87|
0 million|83|d8
0 mm|87|
0 month|80|c-4
0 month ,|80|c-4
0 my|83|a17e7h-6i13
0 nd|80|b-7
0 net|87|c27
0 not|80|h-12
0 not 0|80|h-12
0 novemb|76|
0 novemb for|87|
0 octob|66|a-5b-6
0 octob \$|87|
0 octob ,|87|d-4
0 octob and|76|
0 octob you|87|
0 of|77|a-5b-5h16
0 of the|87|
0 on|77|c5d5
0 on the|87|c8
0 or|80|b11h-7i-4
0 or 0|87|b15
0 page|87|d6h20
0 page of|87|d6h20
0 peopl|80|c-4h22i-5
0 per|70|c7d9
0 per cent|71|c-9d9
0 percent|83|c-5d7g-4h14
0 rd|77|a14b-4h-11
0 rd ,|87|a23
0 s|80|a14d10h11
0 septemb|71|a-4j9
0 septemb ,|80|
0 shadow|87|e15
0 shadow the|87|e15
0 so|77|a-4c4
0 so i|87|a-4
0 st|76|b14
0 st \$|87|b9
0 st ,|83|b9
0 take|87|e15
0 take over|87|e15
0 th|53|a-7c-16g-14h-21i12j22k-6l-5
0 th \$|69|a-5b9e-4h-5i6j6
0 th ,|61|a7b9c-8g-7i11j12
0 th ;|80|b-5
0 th and|73|b12e8h-5i8
0 th to|80|a-4b-10
0 th would|87|b-4i23
0 thank|87|
0 thank you|87|
0 the|87|
0 the repair|87|
0 thousand|83|c4
0 thousand \$|87|
0 to|67|c5d-5e26
0 to 0|68|c6d-5e26
0 wa|74|a-6h-10
0 week|80|e14
0 which|80|c-4h12i-4
0 with|77|a-6c5e4
0 without|83|h13
0 without a|87|h13
0 would|83|b-4h-5
0 you|80|
0 –|83|
0 – 0|83|
:|39|a-83b-45c-20d-7e41f-6h15i-26l-10
: \$|64|a-23b-15d-11e-11g-4l-4
: 0|72|d-5h-5
: a|72|a-6e7
: an|87|a-6b-7
: by|87|e13
: could|87|c8
: could you|87|c8
: first|87|e4
: have|87|a-4j-4
: hello|87|
: hi|83|
: hi ,|87|
: i|60|a-7b5d-7e-7g30h17i-9j-5k-5l-5
: i am|80|b-6g20
: i have|74|a11h23
: i want|87|b-12g20h-5k-4
: i would|76|a-4b-4e-5g11
: in|87|f8h-15
: is|77|b-7c7j6
: is it|87|c8
: is there|87|b-8j6
: it|70|a-15b-13d7
: it is|76|a-5b-9d9
: it wa|87|a-10
: learn|87|e15
: learn the|87|e15
: look|87|e8
: meet|83|e23
: meet all|87|e10
: my|83|b-4
: no|87|a4
: no wonder|87|a4
: read|87|a19e4
: ten|80|b10e12
: ten new|87|e7
: that|87|e4
: the|63|a-20b-8d12h-18
: thi|87|
: thi is|87|
: thirti|87|
: two|83|e8
: wa|87|b-4h-4i-5j-4k14
: wa it|87|b-4h-4i-5j-4k14
: we|83|d8h21
: what|80|b8c4
: what is|83|b8c4
: when|87|
: who|83|a-14
: ye|80|b-7g-9h-4j8
: ye ,|80|b-7g-9h-4j8
: you|87|b9
: your|87|a-6
;|38|a-53b-47c10d21e14f6g8h27i-14j5k24
; a|83|e6
; after|87|b28c-4
; am|87|a-4c-11j-5k19
; am i|87|a-4c-11j-5k19
; by|80|e18
; by the|87|e7
; could|87|c7k12
; could you|87|c7k12
; did|87|a-14b-4c-4h-5j-6k22
; doe|80|a-4c5j6
; doe that|87|j7
; ha|87|a-12b-6h-4j17k-5
; he|87|a-4
; her|87|d12
; i|48|a-27b-40c4d8e-8g33h30j-8k-9l-6
; i am|68|a-20b-7c-9f7h-9i7
; i could|87|i15
; i did|87|
; i do|80|a-18b-7f-4g20h39i-5j-4k-4
; i had|83|a-4
; i have|65|a-7b-8c-4d6g-4h8
; i hope|87|c30
; i just|83|a-4b-12
; i kept|87|
; i onli|83|a-4b-6
; i saw|83|a16d8
; i wa|80|a-6
; i will|80|b6
; i would|68|a12b-9e-4g44h-10i-9j-4k-4
; is|71|b-9c19f7j18k-7
; is that|83|c8j8
; is there|80|b-4f9
; it|66|a-20b-12h-6
; it ha|87|a-5h-6
; it is|72|a-10b-9d5
; mai|80|c-5h-6k10l11
; mai i|83|c-5k11
; my|77|a-6b-4i6
; next|87|
; on|83|a-7
; on the|83|a-7
; the|63|a-6c-7d6e4g-4h-8
; the right|87|
; thei|77|a-4b19d4
; thi|87|b-6
; wa|87|c9k12
; what|73|a-7b-14c10k17l8
; what do|87|a-9b-14k10
; what i|87|a-7
; what is|87|c12
; with|87|c6
; would|80|b-8
; would you|80|b-8
; you|87|b-5d6
; your|77|a37b-4g10h-7
?|25|a-52b37c114d-29e-19f-19g-44h-105i-27j127k126l-40
? \$|25|a-49b34c113d-32e-22f-19g-51h-103i-26j127k127l-40
? ?|83|b22
? if|87|c4
? in|83|c-7e10g24h-6i-4
? in a|87|c-4g25h-6i-4
^ 0|87|
^ a|48|a36b23c25d-5e9f9g13j-6k5l-8
^ a belat|87|f5
^ a colleagu|87|a-4c12h-6i-4
^ a compani|87|c20
^ a friend|83|a-12b5c4h-4
^ a guest|87|a-8b-8
^ a hundr|87|a-6e13
^ a littl|87|a14d4
^ a man|87|a7b8
^ a person|87|a21b4
^ a pupil|83|b-8d13
^ a quick|87|a-4b-5f12h-4
^ a simpl|87|a34
^ a word|80|a20h-5
^ about|80|a-5g-9h-7j-5
^ about the|83|a-4h-4j-5
^ add|87|b12c20
^ after|57|a23b7c-4d-5e15g27h4i-6k-4l-4
^ after all|83|a14b10
^ after everyth|87|b17
^ after fridai|87|b19
^ after on|87|e9
^ after our|73|a-5b-8e10g18h-4
^ after six|83|a-10b-4e6
^ after that|83|a13
^ after the|77|a10b-4e-5h-5
^ after twenti|87|a-7b-7g10
^ all|62|a-8b-17d-6g-9h-10i-5l39
^ all i|83|a23b18
^ all name|87|a-6
^ all of|87|a-5
^ all the|76|a-10b-9h-4l14
^ allow|87|h-4
^ also|87|f8
^ am|73|b9c4g-6h-7i-4j14k-5
^ am i|73|b9c4g-6h-7i-4j14k-5
^ an|80|a20b-9
^ and|69|a-5b-11c20d-4
^ and if|83|b-5
^ and the|87|b-5
^ ani|66|a-15b-12c-5d-4g-11h-14i6j5k19l-6
^ ani chanc|87|c8h-4j-5k19
^ ani new|80|b12j5
^ ani of|87|i21k-4
^ anoth|73|a29b-11c16j6
^ anoth firm|87|b9j7
^ anyon|83|a4b25
^ anyth|70|a-13b-23c11g-5h-7i14j13k8
^ anyth els|80|a-4b-8
^ apolog|77|a-8b-6g-5h-10i-5
^ apolog for|80|a-6b-4h-4i-4
^ appar|80|a42
^ appar my|87|a14
^ appreci|87|a-4f11
^ ar|68|a11b-7c27h-5i-10j26k-9
^ ar there|87|c17
^ ar you|83|c-9i-5j14k-5
^ as|45|a-25c-10d12e-8f-5g-19h35i-6k-7l-9
^ as a|59|a-21b8c4d11h18
^ as agre|83|b-10h-6
^ as an|74|a-8b-5c-4d12e7h33
^ as for|76|a13b-4g-4h-8i14
^ as i|66|a-7b15e-10
^ as my|80|c-4
^ as promis|83|b7
^ as regard|80|b-4g-4h30
^ as soon|80|a16e13
^ as the|80|a-15b17h27
^ as to|87|c-4h-11
^ as you|64|a-18b-11e-12h-18i-5
^ as your|76|b25e11
^ ask|71|a-18b-8d9h-4i32
^ ask me|71|a-18b-8d9h-4i32
^ at|52|a-20b-26d-15e-6g-5h53i-6j5k-5l-4
^ at harlow|87|h18
^ at hollin|83|a8h14
^ at home|83|a-5b-7
^ at my|72|a29c13
^ at the|64|a-8b-8d-5e15h16
^ attach|66|a-9b-6c-4d4e5
^ attach ar|87|d6
^ attach is|71|a-5b-4e8
^ attach you|83|a-6
^ back|87|a-4d-4
^ bad|83|a-11
^ bad weather|87|a-11
^ be|67|a-21b13d-4g15h15i-4j-4k6
^ be told|87|a-14b-4
^ becaus|69|a23b20g-5h26i-4
^ becaus i|77|a-5b11g-4h33
^ becaus of|77|a25b14
^ befor|61|a-8b12c25d-6e22j6
^ befor i|71|a-4b-5c6j7
^ befor that|87|a-5
^ befor the|76|b14e27
^ befor we|80|c17
^ below|74|c-6d19e6
^ below ar|87|c-5d12
^ below is|83|d11e4
^ below you|87|
^ best|77|a-14b-8g-7h-14i-6l26
^ best ,|87|a-7b-8h-5l-8
^ best of|87|a-8h-8i-4l31
^ between|72|a14c5d22h7
^ between ourselv|83|c8d10
^ between the|83|a19h-6
^ blame|87|a7
^ bless|87|a-6f14g-7h-4
^ bless you|87|a-6f14g-7h-4
^ both|83|a-7b-6
^ budget|87|a-12h11
^ by|61|a-11b6c-4j9k-8
^ by dai|83|e8
^ by the|68|a-8d-4
^ call|76|a-4b19
^ call me|77|b30
^ can|58|a-13c11d-5e-4g14h-10i32j-5k-7l-4
^ can i|73|a-6b-19g26h-6k-9
^ can not|87|b11c-5
^ can the|83|c20
^ can we|83|b23c-8
^ can you|65|a-7b16c12i-11
^ cheer|83|a-6f6h-9l16
^ cheer for|87|a-5f8
^ clearli|83|a40
^ come|80|b17e12
^ complaint|87|
^ congratul|77|a5b-13l9
^ congratul on|87|a21
^ congratul to|87|a-12b-6l11
^ consid|87|a-7b13g12
^ could|51|a-32b-23c23d-6e-4f-4g-10h-13i4j8k19l-5
^ could i|71|a-6c15j-4k10
^ could somebodi|87|b-6c10j8
^ could the|87|b-6k9
^ could we|77|c-7i-4j-4k5
^ could you|55|a-24b-13c5g-4h-6i-12j11k5
^ count|87|a-16b-7g32h-6
^ custom|83|b-10h26i-6
^ dai|73|e25
^ dai 0|77|e21
^ deal|87|h14
^ deal with|87|h14
^ dear|83|a-5b-5h-6i-4
^ did|65|a12c-16f-4g-8h-15i-9j8k35l-5
^ did i|83|a-8b-4c-5h-5j-7k24
^ did my|80|a-17b-12c-4h-9j-8k26
^ did the|83|a-5c-4g-4
^ did you|83|a-8b19j11k-4
^ do|48|a-8b16c26e-7f-5g-7h-16i11j17l-6
^ do i|72|a-6b-7c-12g-5i-6j12k5
^ do let|76|c9j9
^ do new|87|a-4b-8c-5
^ do not|65|a-13b33c-10d6g5h-8i22j-6k4
^ do take|87|b-12
^ do tell|87|a-6b-4
^ do the|87|b19
^ do you|57|a20b-9c14g-4h-6i-7j5
^ do your|87|c19
^ doe|67|a-7b-6c25j14k-5
^ doe the|72|a-7b-6c8j16k-5
^ dr|83|d7h-6j12k-6
^ drop|87|a-4b-7i15
^ drop me|87|a-4b-7i15
^ dure|77|e7
^ dure my|83|e6
^ eight|83|a26h25
^ either|87|b22
^ enclos|76|a-5d7
^ enclos ar|83|a-4
^ enclos is|83|d6
^ enjoi|80|a-6b-14g-6h-8i-5l56
^ enjoi the|87|b-11g-4h-5l32
^ even|65|b-12c-6g6h-11i-8k14l-4
^ even a|87|a12
^ even after|87|a9
^ even my|87|
^ even the|80|a5b-4
^ everi|69|a17b7c-5g9h17i-7l27
^ everi success|87|g15h-5i-4l15
^ everi time|87|a10b-6
^ everybodi|77|a33h-4
^ everybodi i|87|a-11
^ everyon|74|a13h-5
^ everyon i|87|a-4
^ everyon wa|87|a-13
^ everyth|74|a8b-10g-8h-13i-4
^ everyth in|80|a-8b-9
^ fair|87|a-7b-4h-5l47
^ feel|77|a-12b-5d15g-5h-13i16k20
^ feel free|77|a-12b-5d15g-5h-13i16k20
^ finger|83|a-9g-5h-10i-4l38
^ finger cross|87|a-7h-6l21
^ first|72|a5b-4e19
^ first i|80|a7
^ first of|87|b-4
^ five|87|b14
^ follow|80|b22h-4
^ follow your|87|
^ for|51|a16b-23c19d-7e11f-4g6h4i19j-5k13l-6
^ for a|66|a42b-5c15g-5h-9i12k12
^ for me|83|a-12b-10f-4g12h-8i-5
^ for my|83|a-12c-5g-6h18i-5k12
^ for such|87|a6g21
^ for the|60|a-25b-7d-8e7h10i-4
^ for what|83|a15c5
^ for your|83|d10e7
^ forgiv|80|h-4
^ forgiv me|87|a8
^ forgiv the|87|a-5h-4
^ four|87|a30g12h-4
^ fourteen|87|a-10g4h12i-4
^ frankli|83|a14b-8g27h-7
^ frankli ,|87|a10b-9g28h-7
^ from|68|a-14b-5e12g-10h41i-7
^ from januari|83|a-4e9
^ from my|87|e6
^ from the|77|a-6d6h13
^ funni|87|a20
^ funni how|87|a20
^ get|76|a-8b30h-5l33
^ give|63|a-16b25c-10d-5e9g-10h11i15j-4l27
^ give me|67|a-5b32c-9e11g-6h21i20l-4
^ give my|87|b-5h-7l24
^ give the|83|a-9h-5l18
^ given|77|b21c15
^ given that|83|b4c10
^ god|87|b28l27
^ good|65|a9b-17c-8f-6h-20i-10j-5k-5l57
^ good luck|74|a23b-5c-6g8h-13i-5l28
^ good morn|83|b-4
^ good to|87|
^ great|77|b13c-4d8
^ great to|83|d9i-4
^ ha|76|a-4b-15c-8h-4j15
^ ha the|83|a-9b-7h-4j16
^ had|76|a41
^ had the|87|a7
^ half|80|a7e5h-6
^ half of|87|a9e6
^ half the|87|h-6
^ happi|66|a-7b-8c10d16g-11h-11i26l32
^ happi to|68|a-5b-5c11d17g-4h-6i34l-6
^ have|58|a-13d-5e-4g-7i-19j9k-11l57
^ have a|74|a-22b-14g-8h-25i-9j-4l61
^ have i|87|b11j8k-4
^ have seen|87|a-4g13h-7i-4
^ have you|72|a10b15c-5j9
^ he|70|a74d-4
^ hear|76|a-14b-6h-12i-9j-4k7l-5
^ hear about|87|a-6h-4l-4
^ hello|73|a-4b23c-9j-7k-4
^ hello ,|77|a-4b-12c-4j-7k-4
^ hello ?|87|b41c-4
^ help|87|
^ here|58|a-10b-6c-8d11e19l23
^ here ar|76|c-5d4e8
^ here is|60|a-8b-5c-5d7e14l24
^ hi|76|a-16b-11c4g-5h-7i-5
^ hi ,|80|a-6b-8c5
^ honestli|87|a16
^ hope|63|a-26c-9f-6g-22h-19i-10j4k-6l77
^ hope the|70|a-13b-10g-8h-10i-4j4l30
^ hope you|80|a-6b-6c-5g-4h-4j5l15
^ hope your|83|a-5b-10g-8h-4l27
^ how|50|a14b17c28d-7e-10f7g-8h-13i-10j14k15l-6
^ how about|83|b11c7
^ how ar|77|a-5b-13c-12e-5j8
^ how did|80|a-7b-9c-9h-5j-9k19
^ how doe|83|c17
^ how gener|83|a16c4f8
^ how is|80|b-4c16
^ how long|74|a-5b19c4j4
^ how mani|72|a-8b13c-12j11
^ how much|69|c26
^ how nice|87|b-6
^ how often|87|c11
^ how soon|80|a-4b-8c5j4
^ how would|83|b28
^ howev|87|
^ i|11|d13e-24f-6g15h39l-21
^ i accept|83|a-12b-9c-7h-5
^ i admir|83|a-9
^ i agre|83|a-16b-6h-6
^ i alreadi|80|b-6c-4e11g20h-4i-4
^ i also|83|a-4h-5
^ i am|31|a73b10c-7d-8e-6f4g39h12i10k15l-7
^ i answer|80|a14
^ i apolog|87|a-12b-4
^ i appreci|67|a-24b-13c-6f23g-8h-15i-8k-6l-5
^ i ask|73|a6b40c8
^ i assum|77|b14c22j4
^ i attach|66|a-9b-5d6h-4
^ i await|87|b7
^ i beg|87|
^ i believ|67|a-23b-9c12g-6h28i-9
^ i blame|87|a5
^ i bring|87|d-4h16
^ i brought|80|d16
^ i built|74|a-10b-9h26
^ i call|87|a-4b6
^ i came|65|a15b-6c-4g9h-6i-4
^ i can|42|a-22b-42d17e-4f-5g-8h7i48j-6k-4l-8
^ i carri|83|a34h25
^ i chang|83|a-13b-5g-4h-13
^ i clear|87|c8d-5
^ i confirm|87|g30h-6
^ i could|48|b22d13e-7f-5g22h-21i38j-4k-5l-5
^ i count|87|b9
^ i demand|87|b28
^ i deserv|83|b50
^ i design|87|a-5d6
^ i did|51|a12b-29d6e-5g-8h7i-5k-6l-5
^ i do|50|a16c-14d-11e-4f4g22h-11i-5j4k-5
^ i download|87|a-4d13
^ i draft|80|a-9b-8d-6g-4h50
^ i drew|80|a-7
^ i drove|77|b8
^ i earn|77|a-8b-5c-9e-4
^ i enclos|74|a-9
^ i enjoi|61|a-18b-11d-7e-4f-4g-10h-15i-8j4k-4l-4
^ i expect|66|a11b33c6j9
^ i fail|83|a21
^ i feel|66|a57b-6f7g22h-9
^ i felt|70|a38b-14h-5i-4
^ i find|83|a7c9
^ i finish|83|e-5
^ i flew|87|a19b11
^ i forgot|74|a4c15d5
^ i found|66|a42b6c-4g-9h-15i-4l-4
^ i gather|74|a12b-7
^ i gave|70|a22b7d-6
^ i got|66|a9b-14d-6g-10h7i-5l-5
^ i grew|77|a-7b-4h16
^ i guess|80|a44
^ i had|48|a39b-18c-11d-7e-4g6h-38i-10j-6k-5l-10
^ i handl|77|a-14
^ i happen|87|d21
^ i hate|80|a-9b-12
^ i have|29|a-25b35c-5d17f-10g-18h78i-12k-6l-16
^ i hear|73|a11c-4
^ i heard|87|a-4
^ i help|80|a-8b-6
^ i hold|76|a-9b-11h51i4
^ i hope|50|a-32b-35c-15d-7e-5g7h-23i-12k-4l34
^ i insist|87|b5
^ i interview|87|
^ i just|76|a-5b-7g-4j12
^ i keep|64|a-27b-16c-5d-4h-12i5k9l10
^ i kept|69|a-12b-6d8h7i12
^ i know|49|a-27b17c14d18g-4h17i-4j-4k5l-4
^ i laugh|83|a-13
^ i learn|71|a13b-12g-4h23
^ i learnt|74|a-15b-6d-4
^ i leav|83|a-6b-8
^ i led|76|a-10b-4h12
^ i left|66|a11b-5c4d-5g8h-8
^ i let|87|b17
^ i like|59|a-44b-18c-5d-4f-4h-15i-8k-4l-5
^ i look|61|a-22b5c-6d-8e-4h-8j6
^ i love|73|a-6h-6
^ i made|68|a-13b-5e17h-7
^ i manag|87|a-6
^ i met|80|a-9
^ i might|76|a21
^ i misread|87|a-4
^ i misunderstood|87|a-6
^ i must|62|a28b12c4
^ i nearli|87|a37
^ i need|61|a-16b37c24
^ i negoti|83|c-5d-4
^ i never|69|a-4b-6
^ i note|87|a33
^ i notic|72|a-15b4c5h-7
^ i now|87|a-9b-8g-4h-6i-4k-4
^ i nurs|87|a-4b-6d7
^ i onc|72|a-22b-7h17
^ i onli|74|a22b14
^ i ow|80|a-11b-5f11h-4
^ i pack|87|a-7b-5
^ i pai|87|a-4
^ i paid|87|a16c-5d-5
^ i pass|83|a-6g-4h12i-4
^ i photograph|83|d18
^ i plan|77|a-9b-6
^ i prai|87|b15
^ i prepar|80|a12d8
^ i presum|87|b25
^ i promis|87|a-4b-6
^ i put|77|b16d10
^ i quit|83|a-12b-4
^ i ran|72|a-7h22
^ i read|68|a-8b-9c17
^ i reali|80|a-6
^ i realiz|72|a-5b-8h-5j5
^ i realli|70|a-9b4f11g10h-5
^ i record|87|a-5d14
^ i regret|77|a24b-5
^ i remain|70|a-10b-13c-4f19h-7i-5l-5
^ i rememb|80|a-11b-4e-4h-5
^ i requir|87|b23c8
^ i resent|87|a31
^ i respect|83|a-11b-4g-5h-5
^ i said|83|a-11b-7
^ i sat|80|a14d6
^ i save|87|d16
^ i saw|69|a-12b17d4g-5h-4
^ i see|68|a20b10e11
^ i send|87|
^ i set|83|a-5b-5d-5h23
^ i shall|65|a-4b49e-4
^ i should|56|b5c16d10g-4h-8i8k9
^ i sign|87|b-4d12
^ i slept|87|a7b-5g9
^ i sold|83|b6
^ i speak|76|a-9b-6c-4g-8h55i4l-4
^ i spent|80|a6b-5
^ i spoke|87|b14
^ i stai|87|a-11g-4h-5i36l-4
^ i still|61|b-11d13g-4h-8
^ i studi|87|
^ i suggest|83|b25
^ i suppos|83|a12
^ i suspect|83|a16b-4c-4j-5k18
^ i take|74|a19b8c18
^ i taught|76|a-11b-5d13h18
^ i teach|83|a-7c-5h21
^ i thank|74|a-7f15g-7h-8i-4l-5
^ i think|59|a-7b-19c6d-9g-5h24
^ i thought|65|a43b14c-4d4e6g-7h-7j6
^ i told|76|a-16b5
^ i took|59|d18e18g-5h22i-4k-4l-4
^ i train|77|a-17b-5d-4
^ i translat|83|a-4d5
^ i treat|83|a-18d12
^ i tri|74|a-11b7h-5
^ i trust|66|a12b5c12d-5g-4h-6i-5l27
^ i turn|77|a-8b19
^ i type|87|a-14b-8h32
^ i understand|69|b-9c-6
^ i understood|74|a-10b-5
^ i us|83|a-4d11
^ i valu|87|a-15b-4
^ i veri|76|a-6b-4
^ i wa|37|a27b-32c5d-14e-11f8g-12h-9i-11j10k-7l-6
^ i wait|87|b-4
^ i walk|83|
^ i want|54|a-6b16c-9d-5f4g15h-9i-7j5
^ i went|72|a-30b7h-5
^ i will|47|b48c-4e-6f-4g-10h-12i25j-5l22
^ i wish|58|a25b-11c-6d-4f-5g-20h-15i-8k12l43
^ i wonder|65|b-11c10g-4h-5i-4j10k11
^ i work|64|a-23b-7c-12e6h13
^ i would|31|a-23c37e-6f-12g69h-34i27j18k25l-18
^ i write|80|a-5b-4g-5h-12
^ i wrote|63|a-13b20c-4d-6e17
^ if|37|a-11c-4d-13e-6f-7g8h-36i52k24l-11
^ if a|80|i20j11
^ if anoth|87|b-6
^ if anyth|80|b-5g-5h-5i22j-5
^ if i|59|a11b27c8d-5e7h-5i16
^ if it|54|a-20c-10e-5h-6i6j4
^ if my|87|
^ if nobodi|87|b8
^ if onli|80|a-4
^ if she|87|
^ if that|83|a41
^ if the|59|a13b-6c6d-4e-6g26h-11j-4
^ if there|62|a-13h-6k8
^ if thi|87|b-4
^ if voicemail|87|
^ if you|46|a-12b-7h-13k22l-5
^ if your|83|a-7
^ imagin|87|a42
^ in|45|b-39c-7f-5g-18h52i-6j-4l-9
^ in 0|83|h11
^ in answer|87|i-8
^ in case|74|a-4b-7d-7g-4h-8i17j4
^ in my|58|c7d9e-7h39
^ in our|80|a-6h-4
^ in short|87|
^ in the|57|a-9b-11e13g-6h35i-5l-4
^ in thirti|87|a29
^ in week|87|
^ in your|83|a-9b-9
^ instead|87|a25
^ instead of|87|a25
^ insur|87|a-4h21
^ interest|87|a-5h-6
^ interest rate|87|a-5h-6
^ is|48|a-15b-24c49d-10e-5g-11h-14j25l-6
^ is a|87|b-6c8j10
^ is it|68|a11c-5g-5h-4i-4j10k8
^ is that|87|c22
^ is the|66|b-8c22g-9j15k-5
^ is there|55|a-20b-20c11d-5g6h-5i13j-4k8
^ is thi|80|a8b-15c-11g-4j-16k-7
^ it|32|a72b9c-15e-15f7g9h-51i-15j-4k-13l-20
^ it came|87|
^ it can|76|a4
^ it did|76|a8b-9
^ it doe|87|a7
^ it ha|72|a-8b31h-5
^ it had|87|a-18b-4g-6h-4
^ it is|44|a39b39c-5d-7e-7g18h-21i-6k-7
^ it left|87|a27
^ it mai|87|
^ it meant|87|a-17b-5f11
^ it might|87|a21b-6i18
^ it must|80|a20
^ it pai|87|a-5
^ it seem|77|a16c-4
^ it sound|83|
^ it struck|83|a-13b-6e11g-4h-5i-4
^ it take|77|a-15
^ it took|69|a25b-8e-4
^ it turn|87|b-4
^ it wa|43|a-12b-39c-11d-6e-4f13g-19h-16i-13j-9k-13l-13
^ it would|53|b58c6d17e-8g23h-10j8k9l-4
^ just|61|a-15b26c7g-7h-10i5j14
^ just a|83|b7
^ just check|83|a-5b-4h-4j16
^ just sai|77|b7h-5i12
^ just so|76|a-7b-11c18
^ keep|80|a38b-10g22k-4
^ keep your|87|a47
^ kid|87|a-14b-10g26
^ kind|83|a-4b-6h-4
^ kind regard|87|a-4b-4h-4
^ kindli|64|a-21b62d-4g-4h-7i11j9k13
^ kindli confirm|87|b11
^ kindli do|83|b13
^ kindli give|87|a-13b-7k20
^ kindli inform|87|b-4c14i20j-4
^ kindli let|83|b-5
^ kindli revert|87|b19
^ last|73|a-15b-9c-7g-6h12i-6j5k-4l-4
^ last winter|87|a-6h14
^ last year|83|a-6h15
^ learn|87|a-15g-5h-8k-4
^ let|52|b43c46d9e19f-5h-17i23k-7l29
^ let be|87|b14c13
^ let hope|87|g-5h-7i-4l20
^ let me|55|a-8b11d14e22f-4g8h-11i30k-6
^ let not|87|b13
^ let talk|87|c37
^ let us|87|b17c38
^ look|77|a-10b4k7l14
^ look forward|83|b17l16
^ lose|83|a-13b-8
^ lose out|87|a-11b-4
^ mai|53|a-24b-20c-12d-7f-6g-17h-23i-9j4k-5l68
^ mai i|56|a-9b-9c-11d-5e5h-4i7j12l-8
^ mai the|72|a-13b-7f-4g-13h-15i-13j-5k-4l51
^ mai your|83|b-5g-5h-8i-6j-4l29
^ make|76|a-4b38
^ make sure|87|a-4
^ mani|69|a-10b-6f15g-4h-6i-5k-4
^ mani thank|69|a-10b-6f15g-4h-6i-5k-4
^ mayb|87|a-6b-5g-4h-4i14j-5k11
^ me|87|b35e-4g13h-4
^ meet|83|a-17h-6
^ might|64|a-11c15g-4h-8i-5j9k14
^ might a|87|a-4h-6k17
^ might i|73|a-5b9c-4k8
^ might the|83|c12j6k-5
^ might there|77|c13j7
^ mind|87|b-6l31
^ mine|87|a-4h17
^ monei|83|a-9c15
^ monei is|87|c16
^ month|77|a-6b-4
^ month on|87|e22
^ most|73|a-13c8d-6h5
^ most of|83|a-5b-5d-5h6
^ move|83|a-5b14h-6
^ mr|68|a-12b-7d14e-5g-6h10i-7l-4
^ mr abara|87|d-4g-5h-7j5
^ ms|83|a-10b-10g-4h-10
^ my|32|a25b-24c11d-4e13f-12g6h94i18j-18k-16
^ my agent|87|c15
^ my answer|77|a10h-4
^ my bag|87|b13
^ my best|83|a-15b-5l12
^ my boss|69|b-13c-6d8
^ my brother|87|b11d12
^ my certif|87|
^ my child|87|
^ my children|83|b13
^ my client|83|a-7b-4d4
^ my colleagu|77|a8b-11c-4
^ my complaint|87|a31
^ my contract|77|b-9d10
^ my current|70|a12b10c18h18
^ my daughter|87|a-4g-4h-8i-5
^ my degre|87|a-7h17
^ my diari|87|a-4b-11h-5i28
^ my earliest|87|a-7
^ my employ|83|a-12b-5d-10h-6i19
^ my english|83|a-7b-4
^ my ex|83|a18
^ my expect|87|c9
^ my experi|83|a-4b-4g-4h29
^ my famili|83|b17c17
^ my father|83|a-9d5
^ my first|66|a-14b-8e-10g18h-4
^ my flatmat|87|a-10b-5d13h-6
^ my former|72|b-10g-6h-12i11
^ my friend|83|a21d11
^ my german|87|a-13h-6
^ my goal|87|a-8e7
^ my grandmoth|87|a-10
^ my hand|83|a7h17
^ my head|87|b-4
^ my heart|83|a-9b-7g27h-8
^ my husband|87|b16
^ my idea|80|e16
^ my interest|87|g36h-11
^ my interview|83|a12
^ my landlord|83|b5c8j6
^ my laptop|83|a9h-6
^ my last|64|a38b-16c-7d-5g-5h33i-7
^ my line|83|d8h-9
^ my mentor|87|a11k10
^ my messag|87|a14h-8
^ my mind|87|a20
^ my minimum|87|c13
^ my mother|77|b19h-8
^ my name|76|a-8b-8g-8h-19i-6
^ my neighbor|83|
^ my note|87|a-7
^ my notic|76|a-9b-6c-5e-8h-4i14
^ my number|73|a-4b-6c18
^ my offer|87|b-5
^ my old|66|a21b-10c-5d-6g-7h-16i10l-4
^ my onboard|87|e24
^ my open|87|e8
^ my phone|74|a-8d5h-9i-4
^ my plan|73|a-9b-5e18
^ my poor|87|a22
^ my portfolio|83|a-6b-4
^ my present|69|a33b-5c12
^ my previou|80|b-4h-4
^ my propos|80|e8
^ my pupil|87|d4
^ my recruit|87|b15c4
^ my refer|80|i13
^ my salari|87|c5
^ my sampl|83|d12
^ my shift|87|a12
^ my sister|87|a-4
^ my skill|83|a-7b-5
^ my solicitor|87|i15
^ my supervisor|83|a18
^ my talk|83|a-9
^ my thesi|80|a-16b-4c-6h27i-4
^ my time|83|a-12b-5
^ my train|76|a-15b-5c-9h-16
^ my tutor|83|a11g-4i13
^ my uncl|83|b26d7
^ my visa|87|
^ my weak|87|
^ my wife|71|a-10c13g11
^ my work|87|a6
^ my year|87|a-4
^ natur|87|a18
^ need|87|b-9h-4i24
^ never|83|a-28
^ next|80|a14d4k5
^ next time|80|a14d4k5
^ nice|80|a37b-4f14
^ nice to|87|a22
^ nine|87|a20
^ no|55|a52c-7g7h-6i-5j5
^ no apolog|87|a15
^ no doubt|87|a22
^ no need|74|a-21b-11
^ no on|73|a29b18d9
^ no other|87|a-10b-14g20h-4
^ no problem|87|a-5
^ no repli|83|a-9b-13
^ no rush|87|b-6g-6j10
^ no wonder|80|a17b-5
^ nobodi|56|a14b-4c11d9h23i-4
^ nobodi ask|87|b-5e4
^ nobodi at|77|a16d-11
^ nobodi could|83|
^ nobodi ha|83|a-30b5h43
^ nobodi had|83|a-28b-6
^ nobodi like|87|a-14b-4
^ nobodi told|80|b-4
^ none|87|a5
^ none of|87|a5
^ not|60|a14b-7c-11f4g9h8i-6l-4
^ not a|83|a15
^ not mani|83|a-9b-5c-4d12f7g-5
^ not on|83|b12h20
^ not that|80|a30
^ not the|83|a-4b-6g-4
^ not to|87|b9
^ noth|62|a-27b-25d-5g35h9i-8j-4l-6
^ noth i|87|a11g12
^ noth in|80|a-16b-20g-5h31
^ noth would|77|a-8b-10g26h-4i-5
^ now|77|a23b26
^ now that|87|b8
^ of|80|a-5h-8
^ of cours|87|
^ oh|87|h-7
^ old|87|a-4b-14g-9h28
^ on|50|a17b-12c5e7g-13h4i-4j-4l-6
^ on 0|76|b-4c-4
^ on more|83|c-4h-5i10
^ on my|77|a-8b-5d-7
^ on of|68|a20d11
^ on page|83|d6e8h-5
^ on question|87|c7
^ on small|87|
^ on the|65|a-24b-9c-6h26i-5
^ on thing|80|c27
^ on top|87|a17
^ on word|87|b20
^ onc|71|a21b23e19
^ onc again|87|a29
^ onc i|87|b24
^ onc more|87|b8
^ onc you|87|b-4e12
^ onli|73|a5b29
^ onli a|87|b21
^ onli if|87|a-4b-5
^ other|74|a31b49c-4e-4
^ other peopl|83|a13b15
^ our|48|a-46b-34c-4d15e-14f-5g-9h26i-12j-5k-6l-7
^ our biggest|83|d5
^ our chariti|87|a-4
^ our code|87|d4
^ our convers|77|a-6b-8c21d-6g-8h-11i-4
^ our meet|87|a-5d-5g-4h-8
^ our new|87|d15
^ our next|87|d6
^ our patient|87|a-6
^ our school|87|d-4
^ our shop|87|d-6
^ our supplier|87|d5
^ our survei|87|d6h27
^ our talk|83|b-6g18h27i-5
^ our team|83|d-7h17
^ our union|87|d-4
^ our wa|87|d-6
^ over|74|a-8e12
^ over the|76|e12
^ page|87|a-6h-13
^ page four|87|a-6h-13
^ peopl|77|b32c5
^ perhap|70|a9b-5c9g-4h-4i-7j10k10
^ perhap the|77|a-7b-4c6i-6j5k12
^ perhap you|83|a-4c8j7
^ pick|83|b21
^ pick me|83|b21
^ piti|83|a19b-5
^ piti that|87|b-5
^ pleas|41|a-54b38c25d-4f5g7h-35i23k14l-6
^ pleas ,|74|b28c-4
^ pleas accept|77|b7f9
^ pleas answer|87|b37
^ pleas ask|64|a-9b-13
^ pleas be|83|b4k16
^ pleas call|77|a-5b-29
^ pleas could|87|i-4j8k6
^ pleas do|63|a-14b-37c-4g12h-4i5k13
^ pleas excus|76|a-7b-15g-5h-5i-6
^ pleas feel|80|a-5b-9i9
^ pleas find|72|a-10b-6h-6i5
^ pleas forgiv|83|b-7
^ pleas give|74|a-4
^ pleas have|87|b42
^ pleas inform|83|a-5b-4c10i-7j14
^ pleas keep|73|a-10b-25d7
^ pleas let|64|a-8b6c5i15j-5
^ pleas note|87|b-5i-4
^ pleas pass|80|a-4b-4f7h-6i-4l9
^ pleas put|87|b23
^ pleas repli|87|b13
^ pleas sai|87|b7
^ pleas see|77|b8d8e18
^ pleas send|87|b-10c24
^ pleas take|76|b10
^ pleas tell|72|a5b-11c18g-5i-10k12
^ pleas thank|87|f10
^ pleas think|87|a-5b-4
^ pleas to|83|b21c9
^ pleas treat|83|a-7b-4c-4d7
^ push|87|b18
^ push it|87|b18
^ put|76|a-4b32g16h-5
^ put in|87|b15
^ put me|87|a-5b-11g18h-5
^ rather|87|a-7
^ rather than|87|a-7
^ reali|87|
^ reciev|77|a-10b-11
^ reciev your|83|a-7
^ regard|87|d7g-7
^ regard the|87|d7g-7
^ rememb|83|b46d-7
^ repli|87|a-8b-5
^ right|87|b12c-4
^ ring|80|a-6b14
^ ring me|80|a-6b14
^ roughli|87|c5j7
^ rude|87|a-24
^ safe|83|a-12b-8g-6h-13i-6l57
^ sai|77|a-12b9i9
^ sai if|87|i10
^ see|67|a-15b36f-4g18h-16i-10k-7l-5
^ see the|76|a-6b-7g13h-7i-8
^ see your|87|a-4b-5g-6h-6
^ seventi|87|a15b-4h20
^ shall|65|a-6d8e9h-4i46j-9k-6
^ shall i|68|a-5b-9c-10d9e10i21
^ shall we|77|b9c13i31j-7k-4
^ shame|87|a17
^ she|68|a78b-8d-4
^ she had|87|a8
^ she never|87|a26
^ should|57|a-18b-33c9e4g10h-22i38j8k-6l-6
^ should a|87|g-4i6
^ should anoth|87|b-4g14
^ should i|72|a-4b-6c7e9g-5i-7j10
^ should my|87|h-10i21
^ should the|74|a-4b-14e-6g18h-6
^ should you|69|a-5b-9c7d7e9g-5h-5i22j4k-4
^ sign|87|g35h-4l-4
^ sign me|87|g35h-4l-4
^ silli|87|a35
^ sinc|58|a21b29c-8h19
^ sinc i|80|a11b4g12k5
^ sinc nobodi|87|a11b6
^ sinc the|83|a-4
^ sinc then|87|a-4b-5
^ sinc we|77|b7h34
^ sinc you|69|a-7b14d9h-8
^ sir|83|b15c13
^ sir ,|83|b15c13
^ six|83|a20h-6
^ small|80|a35b-7g-4h-12
^ so|59|a43b-5c-17d-6g-5h-17i-4j7k-13
^ so i|77|a13
^ so much|80|a48h-5
^ so that|77|a13e6
^ so the|83|a22b-8j-4
^ so what|87|b8c-9
^ some|80|a-12b-8g-10h-5i-5k35
^ somebodi|73|a41b-5
^ somebodi should|87|a17
^ someon|80|a11b43
^ sorri|65|a-4b-14f-6g-6h-14i-7j18l-4
^ sorri for|80|a-6h-5
^ sorri i|83|a16
^ sorri to|76|a-9b-9f-5h-6i-4j24
^ start|87|e13
^ step|87|e13
^ still|83|a-7b-7g52h-6i-4l-6
^ such|87|a-5b-9g-4l-4
^ such a|87|a-5b-9g-4l-4
^ sure|76|a4b25c-4
^ sure it|80|a6b16
^ take|77|a-15b16g-4h-5l20
^ talk|87|g-6h-5i-4
^ tell|63|a-25b50c-7d-5g-9h-11i34j-6l22
^ tell me|67|a-10b23c-5g-6h-6i39j-5k5
^ tell whoever|87|a-8h-4l17
^ ten|80|b43h19
^ ten year|87|a-4h21
^ thank|33|a-57b-57c-17d-15e-15f63g-20h-16i-16j-7k-9l-6
^ thank ,|87|a-4f5h-4
^ thank a|83|a24f9g-5h-6l-4
^ thank again|76|a-6f8j5
^ thank for|55|a-12b-16c-4d-4e-4f29g-8h-21i6j-4k-7
^ thank to|70|a9b-7f10h9i-5l-6
^ thank you|35|a-60b-44c-14d-12e-12f30g-11i-15j-6
^ that|52|a-5b10c-11e-10g-11h-26i-12j-5k-6l-8
^ that a|87|a-4b-4e-6
^ that i|83|a-17
^ that is|67|c-4h-6
^ that it|87|a-7
^ that remark|87|a32
^ that the|87|a-4b-5h-4
^ that wa|73|a6b-4
^ that would|87|a-6b-13
^ that you|73|a-25b-16f4g-4h-9i-7l-4
^ the|25|a56b-106c-32d5e-30f-16g-30h-58i-25j-11k-23l-35
^ the 0|80|a-5b-4h-5i20
^ the advert|80|a30b23h-5
^ the agenc|80|a26
^ the attach|68|a-7d23h-6
^ the averag|87|c11
^ the backlog|87|a-7
^ the bank|83|d5h-4
^ the benefit|76|a-10
^ the best|87|a-10
^ the blue|87|
^ the boiler|83|a-7g-4h15
^ the bridg|87|h28
^ the brief|87|d5
^ the broken|87|
^ the bug|83|a-8
^ the cabin|87|a16c6
^ the case|77|a-6c-4h-7
^ the children|80|a-14b23
^ the claim|83|a-4
^ the client|87|
^ the clinic|87|
^ the clock|87|b9
^ the code|74|a-9b-6h-8i7
^ the comment|87|a6
^ the commiss|87|a-7h-4i-4
^ the commut|87|c10g21
^ the compani|76|a-21d10
^ the compens|83|a-8
^ the complaint|87|a-7
^ the cost|87|
^ the council|87|a29
^ the coupl|83|a-5d11
^ the court|83|a-6
^ the crack|87|
^ the crane|87|a12
^ the critic|87|a17
^ the custom|77|a-8d9
^ the data|87|
^ the dataset|87|a-8d-4
^ the delai|87|a-5
^ the director|77|a18d4
^ the discuss|87|a-5
^ the doctor|87|a9b-6h-4
^ the draw|83|a-4
^ the drop|87|
^ the enclos|74|d10e25
^ the error|87|
^ the essai|83|a-12
^ the estat|87|a6
^ the exam|80|a26d-9
^ the exchang|87|a-4
^ the exercis|87|a5e-4
^ the fact|87|a14
^ the feedback|87|a4
^ the figur|72|a-9d-4
^ the file|80|a-5h-4i-4l-4
^ the firm|83|
^ the first|64|a-20b-9h-8
^ the form|83|a26
^ the gap|87|a18h-6
^ the gentleman|83|a18
^ the guarante|87|
^ the hardest|87|
^ the head|87|a12i17
^ the heat|83|a9h-4
^ the holidai|83|a-7
^ the hotel|87|b-7
^ the hour|87|a-12f5
^ the idea|87|a-6h-4
^ the interview|77|a9g-9
^ the invoic|87|a-11h-4
^ the job|76|a12b24
^ the judg|87|a-9d9
^ the ladi|74|
^ the landlord|87|
^ the last|74|a33j5
^ the late|80|a13
^ the least|87|a27
^ the lesson|77|a-11
^ the lift|83|a-12
^ the link|83|a4
^ the lorri|83|a11d8h-5
^ the m|87|a4h-4
^ the machin|76|a-13
^ the man|83|a32
^ the manag|83|a11
^ the merger|83|d23h17
^ the migrat|87|a-5h16
^ the ministri|87|d4
^ the minut|87|d7
^ the mistak|87|a-7b-15
^ the mock|87|a-14
^ the monei|87|a13c18
^ the mortgag|87|b16c8
^ the most|83|a-7
^ the museum|77|a-10g-5h-17
^ the name|80|a-11
^ the new|73|a26d5
^ the newsroom|87|a-8h16
^ the next|83|a-6b-9k13
^ the night|80|a31g13
^ the nineti|87|a-10
^ the nois|80|
^ the number|77|a-6d4
^ the offer|80|a-7b-7g22
^ the old|80|a-5h-7
^ the on|87|a-16
^ the open|83|
^ the other|71|a62b6c20d-5j7
^ the oven|83|
^ the owner|83|a21
^ the packag|73|a-10
^ the pai|77|a6b-6c-11
^ the panel|83|a12
^ the paper|83|a-4d-4h22
^ the park|83|f6
^ the partner|87|a20d4
^ the password|87|d5h-5i-5
^ the patient|72|a-21b-6d5h-4
^ the peopl|83|a-32h-4
^ the photograph|80|a-5
^ the pilot|87|a8
^ the plan|67|a-14b-5d-7e4
^ the poem|87|d-4
^ the point|87|a4
^ the post|80|a-9c18
^ the previou|87|a5
^ the price|87|a-5
^ the problem|83|a-4h-5
^ the project|83|a-5
^ the pump|87|a-7
^ the pupil|87|a9d8
^ the question|71|a9
^ the rais|87|a-5
^ the rate|87|
^ the reason|80|a21
^ the recip|77|a-5d-4
^ the record|87|a-8h-10
^ the recruit|83|a7b11g-5
^ the refer|87|a18h-12
^ the reloc|83|a-6
^ the report|83|a-4
^ the return|87|
^ the roadmap|87|a-4
^ the role|80|a-19b-4c5g-10h-6
^ the roof|87|
^ the room|87|a12
^ the rule|87|a19
^ the runner|87|a-17b-4
^ the sampl|76|a-5d8
^ the school|80|a47b14d8
^ the second|72|a-13b-7d-6e-6h-6i-5
^ the secret|87|d6
^ the seed|87|a-4d10
^ the shop|83|a-7b-5d13
^ the sign|87|
^ the slide|83|a-6d-4
^ the spreadsheet|83|a-4d-4
^ the staff|87|a21
^ the stori|83|a-13
^ the sun|87|h-6
^ the talk|83|a-16h-4
^ the tender|87|d10
^ the test|74|
^ the thought|87|a-7g36h-5
^ the three|77|a-12
^ the ticket|83|a-12b-4h13
^ the time|87|a14f9
^ the timet|87|a-6
^ the tomato|87|a-6
^ the tour|83|a25
^ the traffic|87|
^ the train|80|a-9d-4h-5
^ the trainer|87|a37
^ the translat|80|a27c-5
^ the trial|87|a-4d10
^ the truth|77|
^ the two|76|b-4f6
^ the union|87|a14
^ the urgent|87|
^ the valu|87|a-16b-6
^ the video|83|a24
^ the visit|87|a-6g19h-4l-12
^ the wai|71|a-37b-8h-6
^ the wait|77|b-4
^ the warranti|87|
^ the websit|87|a-5b-4j15
^ the well|87|
^ the whole|73|a33
^ the woman|87|a19
^ the word|83|b4g-5h-5
^ the work|80|a-16b-5c-4
^ the worth|87|a-6
^ the young|87|
^ thei|52|a100b-25c-6d21e-6g-4h15i-5
^ thei ar|77|a-7d12
^ thei decid|87|a-17b-5d-5
^ thei do|87|a5d11
^ thei gave|83|a22
^ thei have|80|a-26b-10h-4
^ thei kept|83|a39d-8
^ thei let|83|a12
^ thei made|87|a24
^ thei never|83|a12d15
^ thei pai|87|c-5d17
^ thei taught|87|a-9
^ thei told|83|
^ thei will|87|d5
^ thei would|87|a-32b-6d14
^ their|74|a-8d34
^ then|83|a-12
^ there|49|a11b28c-5e-4g20h-10i7j-6k-6l-5
^ there ar|71|a-6b24c-7h-7i9
^ there is|55|b11c7g13i4j-4
^ there must|87|b16c-5
^ there wa|65|a11b-7g15
^ there were|76|h-8
^ thi|53|b15c-12e-6f-4g33h-16i-12j-5k-4l-5
^ thi is|56|a-9b-4c-8e-5g13h-10i-4
^ thi job|87|
^ thi offer|83|b30
^ think|77|b47
^ think of|80|b44
^ thirti|87|
^ those|80|a8e-5g-6h-11i-4
^ though|77|a-9b-7e14f8
^ three|72|a10b6d4e-5h-16i-4j23
^ through|87|a-8h23
^ tick|87|b24
^ tick tock|87|b24
^ time|87|b31c-6
^ time is|87|b31c-6
^ to|56|a14b-13c-4d9e18g33h-20i-13j-7k-7l17
^ to be|76|a33b-4c11g11
^ to give|87|d5
^ to show|74|d4
^ to the|87|a-5h-5l14
^ to you|87|a-7h-4i-4l17
^ too|77|a27b-9c-6j-4k13
^ too bad|87|a-13b-4
^ tuesdai|87|a-10b-9g-8h-11i-5
^ twelv|87|b17d-4g14h18
^ twice|87|
^ two|67|a-5b22c-4d-4g-4h42
^ two of|80|b-4d-4h10
^ two week|80|a-4b28e8
^ under|80|d7e5h20
^ under my|87|h21
^ unfortun|83|a-13
^ unfortun my|87|a-7
^ unless|74|b35
^ unless i|87|b24
^ unless you|83|
^ until|80|a-6h-5l20
^ until then|83|a-6b-7h-5l20
^ veri|83|a-4b-5f7g38h-8i7
^ voicemail|77|d7
^ voicemail :|80|
^ wa|65|a-14b-22c-16f-5g-11h-11i-10j-18k65l-6
^ wa i|87|a-12c-4k10
^ wa it|77|b-5c-4j-4k14
^ wa my|83|a-5c-5i-4j-4k20
^ wa there|80|a13b-11g-5j6
^ wait|83|a-8
^ want|83|a-4b-15c-8d19i13
^ we|43|a-17b-14c-10e-15f5g-10h-25i-9j-4k-4l-6
^ we ar|74|b25d18
^ we both|73|b27c-5f8h-4
^ we brought|83|c-4d-4
^ we can|87|b20
^ we cut|87|a-4
^ we did|83|a-4c9
^ we gave|80|
^ we had|66|a-16b-7
^ we have|73|a-6b-14c7h-10
^ we lost|80|a-5b-6
^ we met|68|a-6b-5h-4
^ we move|87|
^ we never|83|a34c14d-8h-5
^ we paid|83|d-7
^ we serv|87|
^ we sold|87|
^ we spoke|74|a-5d-4
^ we talk|83|a-12
^ we us|83|d4
^ we were|72|a38b-5d-4h-11
^ we will|80|b8d16
^ we won|83|d6
^ week|76|a10e11
^ week 0|87|e11
^ week on|87|e7
^ well|74|a42b26c-5g-6h-4
^ well ,|77|a22b-14g-6h-4
^ were|70|a-8b-9c12e9g19h-9i-8j-4k18
^ were i|87|e6
^ were there|87|a-4i-6k10
^ were you|80|a-6b-4e6g24h-7
^ what|44|a-21b-6c13d-9e-8g7h-5i-21j-13k15l-12
^ what a|66|a10b-17c-7f7h-10i-8k-5l-6
^ what about|77|c24
^ what ar|76|b16c8j6
^ what can|87|c5f6k-5
^ what did|83|a-11b-4c-5
^ what do|74|a-6b-10c-4j-6k11
^ what doe|76|a-6b-8c9
^ what happen|77|a-8b-7g-5k-6
^ what i|66|a-26b-12c-11g22h43i-5k-8l-4
^ what is|65|b21c8d-4k8
^ what kind|87|a26c5
^ what more|87|a9b9c-5
^ what on|83|a23b10c-6
^ what sort|87|c10
^ what wa|87|a37c-4
^ what would|68|a-6b-15c-4g5h-6i-7j-6k17
^ what you|70|a-11b-7c-7
^ whatev|76|a11b-4g-5h-6i26
^ whatev you|83|a15
^ when|49|a-14b14c10d-4e-9f-4h-9i-5j14l-6
^ when a|80|a-6b-6
^ when ar|87|c13
^ when do|80|c7j8
^ when doe|80|a-5
^ when i|62|a20c-5e-4g8h-7i-5j9
^ when is|87|c12
^ when might|83|b-7j4k-5
^ when the|67|a-14b-5h16
^ when we|77|a-5b11c7
^ when will|80|c-5i-4
^ when would|83|b-7c12
^ when you|74|a-5b8d6g-5h-10i10j8
^ whenev|77|a-6b-11g-4h-6i14j13k9
^ whenev you|83|b-7h-4i4j15k10
^ where|63|a24b8d-4g11h-11i-11k14l-4
^ where ar|87|b-7j15k-7
^ where did|87|a-9b-8k10
^ where do|80|a-4c6g25i-4j-7k6
^ where i|83|a6
^ where is|83|a34b20c-6
^ where should|87|c-4j-4k14
^ whether|77|b-5g9h15
^ whether it|87|c-7g10h17
^ whether or|87|
^ which|77|a-11b-6h-5j-8k23
^ which part|87|a-4h-4k12
^ while|77|a13e5
^ while i|83|
^ who|68|a28b24c7j7
^ who do|87|b5c6
^ who pai|80|c23
^ whoever|74|a14b13g-4h-5l15
^ whoever wrote|83|a22
^ whoever you|87|b18l8
^ why|64|a54b76c-15
^ why do|87|b5
^ why doe|87|b-6
^ why have|87|b13
^ why wa|87|a26
^ will|69|a-13b-18c11g-6i-8j26k-11
^ will i|83|a-5b-4j9k-5
^ will the|83|a-4b-10c13j7
^ will there|87|a-4b-11j7
^ will you|80|j8
^ wish|80|a-6b-6g-6h-9l23
^ wish you|83|a-4b-4g-4h-4l11
^ with|55|a11b21c14d5f9h-4i-11j5k-5l4
^ with a|80|a-12c8g14h25
^ with her|87|b-4d-4
^ with my|73|a15b7d4e-4
^ with respect|83|a10c15
^ with the|77|a-8b-8c-5j12
^ with thi|87|d8f5l-6
^ with two|87|c14
^ with your|77|b19e6
^ within|70|a-13b-5e16
^ within a|83|a-4
^ within my|87|e6
^ within three|87|e11
^ without|83|b11c8f6g-4
^ work|76|a-18c-4g8h-6
^ work with|87|a-9g10h-7
^ would|49|a-18b-25c24d13f-4h-15i69j-7k-5l-7
^ would a|77|b-7d6i17k-4
^ would i|77|b-4c-6g23h-5
^ would it|64|a13b-5c-11e4g-4h-4i20j5k-9
^ would my|83|c19
^ would the|71|a-12b-5c9g-5h-4i22j-7k7
^ would there|83|c17
^ would you|58|a-17b-8c9d9e6g-5h-4i22j-7k6
^ write|87|a-9b8
^ ye|87|a-8b-29g63h-6i-10
^ you|30|a70b41c-21d-22e-13f5g-7h-14i12l-24
^ you and|87|a-6l-5
^ you answer|87|a-5h-10i-6
^ you ar|65|a-15b35c-6d-4g-7h-13i20
^ you ask|53|a-21b-28c-15d-6e-19g15h21i-7k-4
^ you can|57|a11d11e9h-7i29
^ you could|66|a4b15e7
^ you describ|76|a-4g19h-6
^ you did|66|b-11c18e9f7
^ you do|80|
^ you expect|87|
^ you explain|80|b-4
^ you gave|76|a16g-7h-5
^ you got|87|b-4
^ you had|72|a25b-4j5
^ you have|57|a19b21c-5g13h-18i-7j-5k4l-8
^ you hold|87|b15
^ you hope|83|b-6
^ you keep|87|a32h-7
^ you kept|87|a22b-10
^ you kindli|80|a-7b-9
^ you know|74|a-6b34c-5
^ you let|77|a15b-5f9
^ you lost|87|a6
^ you made|72|b-12f9h-9
^ you mai|70|a8b16d16i18
^ you mention|66|a-9b-11d-4h-6j12
^ you might|83|a22
^ you must|76|a-5b34
^ you need|71|a-17b7h13
^ you never|77|a13b-8
^ you obvious|87|a22
^ you onli|87|a14b-11h-4i29
^ you ow|76|a-17b16
^ you peopl|87|a20
^ you promis|80|a18b33
^ you reject|87|a15
^ you said|54|a-31b33c7d-6e-10h-4
^ you saw|87|a-7b-4h-4k12
^ you seem|87|a4b4
^ you set|87|
^ you should|74|a13b4
^ you show|77|a-4
^ you talk|87|a35
^ you thought|87|a-4b-7
^ you told|57|a-34b-5c-10d-7h-4
^ you took|83|a-12b-11
^ you want|77|a-4b13d-4
^ you wast|87|a-7b-18
^ you were|57|a-51b-26c5d6e-4f6g-7h-10i-7j7k-6l-4
^ you will|57|a4d-14e24g4h31i-10l-4
^ you wonder|83|a-5g-5h-13i12
^ you worri|87|a-4
^ you would|62|a-7b41c12d7e11g-4h14j7
^ you wrote|87|b-5
^ your|40|a31b-23c-15d-15e-15f11g4h-34i-21j-9k-11l-18
^ your account|83|a-4
^ your advic|87|
^ your apprentic|87|a-10b-4h-4
^ your assist|83|b28
^ your candor|83|a-5f5
^ your choic|83|a15b-9
^ your colleagu|72|a-18b16e-4
^ your critic|87|a-5
^ your decis|87|b-8
^ your direct|87|a-5
^ your dog|87|a-13b-9
^ your email|87|a19
^ your explan|83|a-10b-4
^ your figur|87|a-11b-4h-4
^ your honest|83|a-14b-17
^ your hospit|87|a-6
^ your idea|87|a-4
^ your is|87|b6
^ your letter|77|a36b-13
^ your loss|87|a33
^ your offer|87|c8g-5h-4
^ your peopl|87|
^ your plan|77|
^ your point|80|a-5b-5c-4
^ your process|87|a20
^ your question|76|a-13b-5
^ your receptionist|87|g-4h-6
^ your recruit|80|a25c9
^ your remark|80|a-10b-4
^ your repli|80|a8b-5
^ your scheme|87|a-5
^ your secretari|87|a17f10
^ your silenc|83|b38
^ your stori|80|a-5
^ your talk|87|a-8
^ your team|80|a-10b-7
^ your test|83|a6
^ your trial|87|a13
^ your troubl|87|h22
^ your websit|87|
a|14|a47b-65c18d-23e25g-20h81j-8k-12l-11
a 0|62|a-10b-8d-6e26g-5h29i-5
a 0 \$|87|a-4h-8
a 0 0|80|e16
a 0 and|87|
a 0 dai|72|b-4e18
a babi|87|a-5h-7
a bad|65|a5c-10
a bad moment|83|a-5b-7
a bad time|87|a-7b-5c-4
a bailiff|87|a-5
a baker|83|a-10b6
a balanc|83|a-9h22i-4
a balanc sheet|83|a-9h22i-4
a ballpark|87|b-11i-5j11k-8
a band|80|c11
a bank|76|a-4d-5l13
a bank \$|87|a10
a beauti|83|a-5h-4
a beauti \$|87|a-4h-4
a beginn|87|a-7b-5h-5i-4k18
a belat|87|f5
a belat thank|87|f5
a bell|80|a-4b-13g-4h-9i21
a bell \$|83|b-5
a bench|87|a-11b-13
a better|65|a-28c-6d-5h-11i-5k15l-4
a better answer|87|a-4g-5k13
a better exampl|87|
a better on|87|b7
a bid|87|d14
a big|76|a-6b9
a birthdai|87|a-7b-5
a bit|66|b-8c26
a bit better|87|a-8c10
a bit more|87|c20
a blank|80|a-8
a blunt|87|a18
a boi|72|a-7b-7h9
a boi \$|87|a-7h18
a boi in|87|d6
a bonu|80|a-6c10
a bonu of|87|c12
a book|83|c-7d7
a book of|87|c-8d8
a box|74|a31
a box \$|87|a20
a box of|80|a6
a break|83|a-9g-4h-7
a breweri|87|
a broken|77|a-10b-13h-5i13
a bu|80|a13
a budget|76|a-16
a budget of|80|a-16
a bulli|87|a14
a bulli and|87|a14
a bundl|83|a7h14i10
a burst|87|a-8b-5h21
a busi|74|a-10b-6
a calendar|77|a5e16
a call|70|a-6b7c-7i7j19
a call \$|83|
a call back|87|b-7j10
a caller|87|a-6d-4
a calm|87|a-4b-6
a candid|87|a-9b-5f7g-5
a car|76|a-5c31
a car \$|83|c33
a card|80|a-6b14
a career|87|a7
a case|80|b-4d14
a cat|87|a-4
a certain|87|d17
a certif|87|a11
a chair|77|a20
a chair \$|87|
a chanc|69|a4c-4g11h-4j14
a chanc \$|87|a-4b10
a chanc to|74|a6b-5c-4j10
a chariti|77|a29
a chat|80|a-5c-5i14
a chat with|87|c-4i15
a cheap|87|d9
a chequ|87|
a child|80|
a child who|87|a-4
a choic|83|b-5g12j4
a choic ha|87|b-4j6
a choir|87|a-10b-4h35
a church|87|a-6
a circu|87|a27
a class|80|a-11c-4
a clean|77|b-4e6h15
a cleaner|87|a-12b18
a clear|80|
a client|76|a-7b-7
a clinic|83|a-8b-4c7h-6
a clock|80|a-15
a clock \$|87|a-13
a close|87|a32b21
a cloth|87|c19
a club|87|a-4
a coffe|77|a-23b-14
a coffe next|87|
a cold|77|a-16
a cold on|87|a9
a colleagu|74|a-13b-12c8h-7i10
a colleagu ,|87|b-8d7i15
a colleagu of|87|a-7h-6i-4
a color|87|
a compani|71|a21b-5c26g10
a compani car|87|c23
a compani that|87|a7
a complaint|77|a-17b-17e-4
a complaint \$|87|a-12b-16
a complaint at|87|e-4
a compliment|83|a-5g8h14i-4
a compliment \$|83|a-5g8h14i-4
a comput|87|a26
a contain|87|a-5
a contract|80|a-4b26c9
a convers|83|a9
a convers \$|87|
a cook|87|a5c5
a copi|67|a-7b-5d28i8
a copi \$|80|d11i9
a copi of|71|a-5d21
a corridor|87|a11
a corridor with|87|a11
a cottag|87|b14
a coupl|83|a-6
a coupl of|87|
a cours|83|
a cours \$|87|
a court|87|a-7b-4
a crack|87|b-5g-4l13
a crane|87|d4
a crew|76|a-13b-4g-4l6
a crew of|83|
a crook|87|a11d-5
a cross|83|a18
a cross examin|87|a19
a cup|87|a14
a cup of|87|a14
a custom|74|a-17
a custom who|87|a-7
a dai|57|a-11b-5d-8e-4f6h14
a dai \$|73|a-13b-7
a dai ,|83|c13
a dai ?|87|b-4
a dai and|83|h22
a dai pai|87|a14
a dai that|83|a-11b5
a dai unpaid|87|a9
a date|67|a-5b41c-6
a date \$|76|b18
a date yet|87|
a decent|83|b15
a decis|62|a-12b11c-9h-7i-5j29k-6
a decis \$|83|b37
a decis ,|83|b-10i15j11
a decis ?|77|c-6g10i-5j8k-4
a decis by|83|a-4b-4
a decis wa|87|b-4i-7j15
a degre|80|a21
a degre in|87|
a delight|77|a-27
a delight \$|87|a-12
a delight to|87|a-18
a deliveri|83|h16
a deliveri \$|87|a6h17
a demo|87|a-4d-7
a dental|80|a-6h14
a dental nurs|87|
a dentist|87|a-5c8
a depot|87|a-4
a depot of|87|a-4
a desk|80|a-7b-9g28h15i-7
a differ|70|a6b-8c-9e5g-5h-9i-7j-5k12
a differ \$|87|a-4e9
a differ answer|87|a-5
a difficult|83|a-4
a diploma|83|a-13b-7c-9g-5h26i-4j-6k14
a diploma in|87|a-10b-7c-9j-6k16
a disgrac|80|a30
a disgrac \$|87|a18
a dislik|87|a18
a dislik to|87|a18
a doctor|87|c6
a dog|83|a29
a door|83|a17
a draft|87|d5e7
a draft of|87|d5e7
a draw|87|
a dream|87|a-6b-9
a dream job|87|a-6b-9
a dress|83|c-9d8
a dress code|87|c-9
a driver|77|a-6b4h17
a dry|87|a-5l10
a duck|87|
a dummi|87|b-8i15
a e|87|a-4h-6k17
a fact|83|b19d12
a fair|66|c6f5g-6
a fair hear|87|a21
a famili|76|a17b20c11
a famili of|87|a-9c13
a farm|83|a-5b-7f9h-4
a favor|80|a-14b17
a favor \$|87|a-16b9
a feel|87|a10d7
a feel for|87|a10d7
a fellow|77|a-11c-4
a few|67|a-10c15d11e6
a few minut|87|a-7
a fifth|74|a-9d9h8
a fifth in|83|d13h17
a figur|87|a22c5
a file|87|d8
a film|83|d17
a final|83|b22c4
a final salari|87|c6
a fine|73|a-15
a fine wai|87|
a finger|87|a19
a finger \$|87|a19
a finish|87|a10e8
a fire|83|a7
a firm|77|b8c5
a firm of|87|c11
a first|70|a-20b-12e25g-4h-4
a first for|83|a-8g-4h-5
a fish|80|a-7h8
a five|87|c14
a flat|83|a12b8c8
a flight|87|c9d6
a floor|83|a-6
a floor \$|87|a-6
a folder|83|a-8b-4h-5
a folder \$|87|a-7h-5
a fool|73|a32b18c6
a fool \$|87|a15
a fool would|87|b21
a foreign|87|a25
a forklift|87|b-4h38i-4
a form|83|f9
a form letter|83|f9
a former|80|a-5d-4g-4h30i6
a forti|80|a-4c14h21
a forti bed|87|
a fortnight|76|b16c12e12
a fortnight and|87|b4e8
a four|83|c24
a four dai|87|c11
a fourth|87|b-7
a free|76|a21b-8c-4g-4h-6i8
a free dai|87|a5
a fridai|87|b-6
a friend|74|a-15b8c16h-4
a friend in|87|b9c15
a full|65|a44b21c-13d-6e29f4g-6h13i9
a game|83|b20d-5h-4
a garden|80|a20b-8c-7
a garden \$|87|a-19b-9
a gener|83|a13c6f13h-4
a gift|87|a14d16
a glass|80|a22
a glass of|80|a22
a good|49|a-55b-11c-7d-4e-7f-6g9i-4k-7l7
a good answer|87|
a good dai|74|a-8b-4h16i-5l-4
a good deal|73|a-6b9c-4d4h20
a good feel|83|a-24g-4
a good few|87|
a good idea|83|a15b-4g-5i22j-4
a good laugh|87|a-10
a good look|87|
a good moment|87|b-4
a good on|73|a-10b-5l5
a good start|83|b-5i-4l13
a good team|87|
a good time|83|a-4b-6h-4i-5j7
a good word|87|b8
a gp|87|a-5
a grand|87|a-8
a great|63|a-14b-15d-4f-4g12i-8j-4k-4l15
a great deal|70|b-13c6d-4g7h11
a great team|87|b14l-4
a group|80|a9
a group of|83|a-13
a guarante|83|c39
a guest|77|a20b-9c-4
a gym|83|c27
a gym ,|87|c16
a hairdress|87|
a half|77|c18e-5
a half \$|87|c9e-4
a hand|80|b-4
a handov|87|a-4b-4c-5
a handov with|87|a-4b-4c-5
a handshak|87|
a happi|80|a-12b-11e-4
a happi dai|87|a-7b-10
a hard|74|a-19b-7g-7h23
a head|87|b17d14
a heartbeat|87|c-4g25h-6i-4
a heartbeat \$|87|c-4g25h-6i-4
a hint|83|a-4b-11c6j9k10
a holidai|77|a-5b17c11
a home|87|a-5
a homework|87|a14e7
a horsebox|87|
a hospic|83|a20
a hospit|83|a16b-4
a hotel|80|a-4h11
a hotel in|87|
a hous|80|a15c8
a hundr|76|a-9e10
a hundr year|87|
a hurri|80|a-16b-10
a hurri \$|83|a-9b-7
a jar|87|a-9
a job|72|a-15b-5c-4
a job like|87|a-15b-12
a joi|77|a-12b-10g12
a joi \$|87|a-7b-8
a joi to|87|a-6g13
a joke|80|a14b-4
a joke \$|83|a21
a junior|87|c-11g13
a kilo|87|d15
a kind|76|a-24b-5g-8h-7k11l9
a kitchen|77|a31
a kitchen so|87|a19
a kitchen with|87|a17
a ladi|87|a-6
a laptop|87|c6d10
a larg|83|a-5h16
a larg part|87|
a later|87|
a law|77|a5b12h-5
a law firm|83|a15b15
a leas|83|b15c9h-4
a lectur|87|a27
a lectur on|87|a27
a lesson|70|a9b-6g-4h-5i13k-5
a lesson in|87|a-9
a lesson on|87|
a letter|70|a-11b14c-5g-5h-7j6k-4
a letter \$|83|a18b8
a level|87|a16
a liar|87|a22b4
a librari|87|a-7b-4h16
a licenc|80|a-4b-6
a licenc \$|87|
a licenc for|87|
a lie|87|a34
a lie \$|87|a34
a line|66|a-13b-9c4g-7h-4i5j8
a line \$|87|i17
a line ,|87|
a line on|83|a-5c9k8
a list|64|a-12b-11c-7e6h-6i22k-4
a list \$|87|a-5b-4
a list of|66|a-8b-9c-7e4h-6i23k-4
a littl|62|a-17b5c7g-4h-5
a littl ,|87|a-16
a littl lost|87|a-15
a littl more|83|a6c-6
a live|77|a-10b-5
a live \$|83|a-9b-4
a loaf|87|a-5b-10c-5
a lock|77|b-4h19
a lock door|87|a10
a locksmith|87|a-8b-4
a locksmith i|87|a-8b-4
a long|63|a-19b-9c5e-4g-12h-12k9l22
a long dai|83|a-5
a long time|87|a-5b-5c-4j9
a long wai|74|a-5b-6c12g-7h-6i5j-5k14l-5
a look|68|a-4b-4c-5d22j4k9
a look \$|83|d12
a look at|73|c-4d10j7
a loss|87|a5b-10
a lost|87|a10
a lot|55|a-7b-13c-10d-7e-4h-26i-10j-4k-5l-7
a lot \$|77|a-7b-5
a lot ,|87|a-4b-4g20
a lot about|76|a-11
a lot for|83|a29
a lot from|83|a-5
a lot less|83|
a lot of|72|b23h-9
a lot to|73|b-8
a love|74|a-24c-4h-7l16
a love on|87|a-7
a m|76|a7b16c-6h-6
a machin|77|a25
a machin \$|87|a10
a made|83|a-10
a made up|83|a-10
a magazin|87|a-22
a man|62|a31b38c10d-4g-4h18k8
a man can|87|a6b8
a man of|83|a16b12c-4g-4k12
a man who|76|b4c6
a man with|80|a15
a manag|87|a32
a manag who|87|a32
a map|87|
a margin|87|c-6d7
a market|87|a-8
a match|87|c18
a matter|87|a-5b6c-7
a meal|87|c4d11
a meet|87|a26b12
a memo|87|
a mentor|87|a-4b-8c-5
a menu|87|a-5b-4
a merger|83|a-5d4h17
a merger of|87|d7h18
a mess|72|a20
a mess ,|80|
a mess of|87|a18
a messag|80|a-9b-16g-7
a migrain|87|a23
a migrain and|87|a23
a million|77|a-9h15i-4l-5
a minut|63|a-27b4c-6g-8h21j-7
a minut \$|77|b10i10
a minut ,|76|a-6b-15c-5i-6j-6
a mirror|87|
a mirror at|87|
a miseri|87|a12
a miss|87|a18
a mistak|73|a26b18k9
a mistak in|87|
a mistak to|87|a16k10
a model|80|a9
a model of|83|a-9
a moment|65|a-11b-21c-4g8h-7i-12j5l-5
a moment \$|80|a-8b-9
a moment ,|87|b-5i-9j18k-5
a moment to|80|a-4b-7g-4h-5i-5l-4
a moment when|83|a-6b-4j-7k10
a mondai|87|a-5b-4
a month|57|b-7d-5e16g-10h31i24j4k-4
a month \$|76|a9b-7e-6g-5h10i26
a month ,|76|a-4b-10c7d6
a month and|87|a4
a month at|87|b24c-4g-5h-6i13
a month of|83|
a month to|73|a-11b-7h15
a morn|83|i4
a mortgag|87|c11
a mother|76|b20c-6h-5
a move|83|b6
a multipl|87|a17
a multipl choic|87|a17
a museum|87|a-5h-5
a name|83|a5b17
a napkin|87|e-5
a neighbor|87|
a new|58|a-15b-17c-22d-6e8g-4h-8j4
a new menu|87|e6
a new on|87|f4
a nice|74|a-12c4h-6
a nice on|87|
a night|76|a-16b-8d-7f6h18i-7
a night shift|83|a-6b-5d-5f8
a nightmar|87|a22
a nightmar \$|87|a22
a nine|83|a-6c7
a nine dai|87|c8
a no|73|b14c4g-10j14
a no ,|77|a10b-10c-4g-11j15
a non|87|b4
a notic|87|
a nuisanc|87|a7b-9
a nuisanc \$|87|a7b-9
a number|80|a12c-5h-8i-4
a number \$|87|a14
a nurs|77|a12b-7c4
a nurseri|83|a29c6
a on|80|b-8e9j9
a on page|87|e11
a pack|87|a8
a page|73|a-12d-4e-14i15
a page of|87|
a page on|83|e-12h-4i17
a pai|87|c24
a pai cut|87|c24
a paper|76|a5b-8e8h-11
a parcel|87|
a park|80|a19c11
a park ticket|87|a21
a part|87|a-7b-5g26i-4l-7
a passion|87|a-6
a pastri|87|a29c-6
a pastri chef|87|a29c-6
a patient|73|a-8b8d14h15
a pdf|83|a-5
a peac|87|a-4b-4g-4l13
a peek|83|d24
a peek at|87|d13
a penni|83|a23e7
a pension|87|a23
a per|87|c5d-4
a perfect|80|a-5
a perfect fit|83|a-5
a perman|87|a9b4
a person|65|a60b32c-14
a person have|87|a8c-4
a person of|87|b10
a person who|87|a11b6
a person with|87|a6
a pharmacist|87|a-15h33
a phone|72|a6b14c25h-4
a phone and|83|c25
a phone call|87|a13b19
a photo|77|d-5
a photo of|80|d-5
a photograph|83|b-7d-5
a photograph of|83|b-7d-5
a piano|87|c14h-12
a pictur|87|a-14
a pictur of|87|a-14
a piec|77|a-4b-6
a piti|70|a-14b7
a piti ,|87|a-12b-7
a piti if|87|b27
a piti that|77|
a place|66|a-34b-9c-7f-4g29h-19i-9k-7l-4
a place \$|87|a-12b-5
a place at|87|a-5g-9h-5
a place in|87|b12
a place on|83|a-8b-7g20h-4
a place where|87|a-15g6h-6k-5
a plain|87|b4
a plan|66|
a plan for|66|e-6
a pleasant|77|b-5
a pleasur|65|a-32b-11h-7i8
a pleasur meet|87|
a pleasur to|68|a-16b-10f4
a plumber|80|a16b9
a poem|87|a-5
a point|80|a-4b16c4h15
a point on|87|b22h17
a poor|80|a22b7
a poor show|87|a22
a portfolio|87|a28
a posit|87|b16
a possibl|87|
a post|87|a-7b-5c10g-4j-4k12
a pound|87|c12
a price|83|a-8
a price befor|87|a-8
a print|87|a9
a privileg|83|a12b-10
a privileg to|87|a21
a prize|87|d-4
a problem|87|a20
a profit|87|a-5e-5
a promis|83|a13c-6
a proper|80|a-4c5e5g-5h-5i9l11
a propos|87|e14
a public|80|a-7d-6h11
a pupil|80|a-6b-8d13
a pupil ,|87|a-7b-8
a pupil of|87|d15
a qualif|87|a-4b-4c-4j-10k20
a quarter|74|
a quarter \$|87|
a quarter of|83|
a question|73|a-6b-5c-15
a question about|87|a-5
a queue|83|b7
a quick|67|a-11c-9e6f6g-12h9i9j-8k16
a quick call|83|b-4g-8h-5i23j-5k4
a quick note|80|a-5b-5f11h-4
a quiet|80|a-10b-7l14
a rais|87|a-7c4
a rang|87|c14
a rang of|87|c14
a rate|87|c17
a read|83|a-6
a real|65|a19b4g-5h-6i-4k7
a real on|87|a-8b12d-4
a real pleasur|83|a-13
a reason|76|a13b30h-6
a reason \$|87|a26b19
a redact|87|
a refer|73|a-4b-5i9
a refer ,|80|
a refer from|87|i11
a refer or|87|
a regist|87|a-4h11
a reloc|87|c10
a remark|87|a-8i-7k15
a repair|87|
a repli|71|a8b29c-4
a repli \$|87|a21b17
a repli by|87|b24
a repli from|87|a-12
a reserv|87|a15g11i-6
a reserv list|87|a15g11i-6
a resid|87|d4
a result|80|a-8c-5g-9i-5j11
a result \$|87|b5c-4g-10i-5j12
a rich|83|a-7
a rich collect|87|
a rise|83|c30
a rise after|87|c15
a risk|87|a-5b14f7h-5
a river|87|
a river that|87|
a robot|87|a10h-4
a roof|87|
a rough|76|a-6b-6e8j5
a rough date|87|c-5j6
a row|87|
a rule|83|a4
a rush|87|
a sampl|69|a-5b-10c-4d16g-6h-4i29k-5
a sampl ,|87|d6
a sampl i|87|d9
a sampl of|83|d7
a sampl rota|87|b-10i17k-5
a sandwich|83|a19
a sandwich \$|83|a19
a saturdai|77|
a saturdai \$|83|f4
a scandal|80|b13c-4
a scandal \$|87|
a schedul|87|e21
a school|70|a38b-7c-4d-4h16
a school that|83|a13
a schoolboi|83|a24
a schoolboi \$|83|a24
a screen|87|a-7b-5
a season|87|c9e8
a seat|83|a4b21c12
a second|57|a-27b-6c-4d-4e-9g13h9i21k-6
a second interview|83|a-10c-5j8
a second look|83|a6b-7g13h-6i21
a second round|83|c9g-4i11
a second thought|80|a-9b-5c-5g20h-6
a senior|83|c15
a sens|76|a-12b-8c14g-4h14j11l-4
a sens of|76|a-12b-8c14g-4h14j11l-4
a seriou|87|a38
a set|80|a8
a set of|80|a8
a shambl|87|a30
a shambl \$|87|a30
a shame|80|b-4
a shame that|87|a15
a sheep|87|h18
a sheet|87|a17d5
a shelf|83|a8
a shift|80|c9g17
a shop|77|a-5h18
a short|65|a-17b-20c-9d-4e15g-4h-6i7k-6
a short note|77|a-7i10j4k-6
a short word|87|a-6b-7
a shorter|87|b-6
a sign|73|c17d4e-4
a sign bonu|87|c5
a sign of|87|d6
a sign on|87|c17
a similar|80|d8
a simpl|77|a27b24
a singl|65|a19c-5e7h31
a singl on|87|a10
a singl page|87|e8
a sink|83|a18d-4
a sink \$|87|a-6
a sister|83|a7c5
a sister in|87|c5
a six|87|c6
a six month|87|c6
a sketch|83|d-7i12
a skill|87|a11
a slightli|87|c13
a slightli lower|87|c13
a slip|80|a6d-4
a slip in|87|
a small|67|a-13b-18
a smaller|87|a-6g16
a smile|73|b-9c-5g12h-5
a smile \$|83|b-8
a smile and|83|a-13g13h-6
a soft|77|a-9b-7
a soft spot|80|b-4
a sou|83|b9c7j9
a sou chef|83|b9c7j9
a spare|83|b23g18h-4
a special|83|h-4l8
a splendid|87|
a spoon|87|d11
a spoon of|87|d11
a spreadsheet|83|a-9
a spreadsheet \$|87|a-6
a spy|87|a-4d4
a stamp|83|a5d-4g-5h-12i9
a stand|87|
a stand start|87|
a standard|87|a4
a start|80|e17
a step|77|b10
a step up|87|b-6c6
a stick|77|d20h-8i14
a stick for|87|d12
a straight|80|b20
a straight answer|83|b9
a strang|87|a10b-5
a stranger|83|a16b-6c-4f10h-4
a strategi|87|e26
a strategi for|87|e26
a stretch|87|a-5
a striker|87|d7
a strong|87|g-5h13
a stronger|87|a-4
a stronger candid|87|a-4
a style|87|e9
a suit|87|a47
a summari|87|e7
a summari of|87|e7
a sundai|83|a11b-5f12i-5
a sundai ,|87|a16
a supplier|87|a-5b-6
a tabl|80|e24
a talent|87|a16b5
a talk|83|
a talk with|87|
a tall|83|a-5h14i-4
a task|87|a4g21
a tast|87|a-4d5
a taxi|83|a12
a tea|87|a5b-5
a teacher|83|a-20
a team|66|a-11b-8c-4d-4e8g-4h15
a team of|76|a-8h20
a team player|87|a10
a team that|77|a-8e13
a ten|87|b-4
a tenant|87|a-6d6
a tenth|87|e8
a test|80|a10b-6g-4i19j-4
a test ,|87|a-4b-6g-5i21j-4
a text|80|a-8b-7h-6i11
a textbook|87|a-5
a thick|83|a-8b-5h-6l10
a thick skin|87|b-4
a thief|87|a7
a thief \$|87|a7
a thing|74|a22d6
a thing i|87|a-5
a thing or|87|d9
a third|66|a-10b15c4h12j9k-6
a third \$|87|b20
a third in|83|h17
a third of|83|a-4
a third on|87|a9c9
a thought|83|a-6b-4f4
a thousand|87|a-4f6h-4
a three|83|a-5e13
a ticket|87|b11
a tidi|87|a-8
a time|80|a-5g12h-4
a timelin|87|e9
a timelin for|87|e9
a to|87|e19
a tonn|87|a-4b-4h-7
a tour|87|a13
a train|77|a-5c12
a traine|83|a-8b-4c7h25
a translat|77|c11g-5h-4i13
a translat of|83|d4g-6h-4i14
a treat|80|a-35
a treat \$|83|a-26
a trial|67|a-7b23c-6e-5i7
a trial dai|80|b9
a trial morn|87|
a trial shift|77|b10i8
a trick|87|d7
a try|83|a-6h-5i12
a try \$|87|a-5b4
a tuesdai|87|a-6b-9
a twelv|83|a16
a two|76|a28c10d-5e-4
a usual|87|a-34c-11
a vacanc|87|b-4g20h-4
a valuabl|87|a-10b-8
a van|76|a13c23
a veri|76|a-28b-8g-7h-7i-4l-5
a view|80|a-4c-4g-4j10
a view \$|87|a-8g-4i-4j11
a villag|87|h15
a visitor|87|a7
a voic|83|a9b-7c-5h24
a volunt|83|
a wai|80|a7c7
a wai to|83|c7
a wait|77|a-7b-15
a wait list|80|a-7b-15
a walk|87|d6
a wall|87|a9
a ward|73|a-22b-7f13g17h-11
a ward clerk|87|
a warehous|83|a7b-6f4h40
a warehous in|87|a12f4h21
a warm|83|a-5b5g-4l-4
a wed|83|a-6
a week|55|a-5b7c4d4e11f-4g-9h-4i15k-5l-6
a week \$|71|b21d-5e-4g-6h-9i21l-4
a week ,|80|a-4b-4c-4d14e9
a week ?|87|c12j7
a week and|77|a6
a week by|87|e12
a week to|83|a-11b-7c-9h20
a weekend|77|a-8g18h24i-4
a weekend \$|87|h20
a weld|87|c-4g16h27
a welder|77|a-6b4c4
a welder who|87|c7
a well|80|a-5b6
a well run|83|a-6b7g-4
a while|74|a-37
a while \$|83|a-9b15h-4
a while to|87|a-6b-5
a whiteboard|83|a-17b-5
a whole|69|a-27b19d-9
a widow|87|b17c9
a wig|87|a-11d14
a will|87|a-17b-13g47h-4i-6l-4
a will candid|87|a-17b-13g47h-4i-6l-4
a window|80|a-11b-13
a winter|83|a-10b-5
a woman|77|a23
a woman who|87|
a woman with|87|a17
a wonder|83|a-11b-6h-6l16
a word|59|a36b22c-7d-4e-5f10g-9i12j4k-6
a word \$|83|b9f12h-6
a word ,|80|a12b9g-4i-6j11
a word about|83|a-13b-5g-4i17
a word for|87|a25b5
a word of|80|a16
a word on|87|h-6
a word with|74|a-9b14h13i7
a work|77|a-5c8e6
a workshop|87|
a workshop for|87|
a wors|87|a25
a ye|69|a-8b11c-8g45h-8i-12k-4
a ye \$|74|a-5c-5g21h-7i-9j5
a year|59|a-28b-12c4d-8e7i-6j-4k10
a year \$|71|a-16g-8h26
a year ,|74|a-4b-4c8d-5h-16
a year of|83|a-6
a year to|87|a6b-8
a young|87|a-6b7
abara|83|d-5e-6g-5h-7j5
abattoir|83|a-10h-5
aberdeen|76|a12b6g17h-5i-4
aberdeen \$|87|a18c6
aberdeen for|83|a-4b-5g19h-5i-5
abigail|87|a-5b-10
abigail nwachukwu|87|a-5b-10
abl|61|a-18e-7g-8h-4i9j-4k7
abl to|61|a-18e-7g-8h-4i9j-4k7
abl to bring|87|d9g-7i10
abl to decid|87|
abl to sai|87|b7
abl to start|87|e-5
about|28|a-35b-96c24d-8e-18f8g-11h-12i-23k-6l-24
about \$|66|a-15b21c-4g11
about ,|77|h16
about 0|77|c24
about ?|87|b20c-5
about ? \$|87|b20c-5
about a|64|a8b-9c14d-6
about a third|87|
about all|87|
about bread|87|a-19
about coven|87|
about coven lite|87|
about everyth|83|a-4b-4
about ha|87|
about half|87|a-12c-4h-10
about have|87|a-8
about hi|87|d6
about holidai|87|c7
about how|76|c12g11h-4
about how i|87|a4d-4
about in|83|c5
about it|57|a29c-6e-10g6
about it \$|66|a22
about it ,|74|a19b-4d8e-8g8
about it :|87|
about it sinc|83|
about knot|87|a-7b-7
about lose|87|b22
about me|70|a26b13d-4i14
about me \$|76|a10i16
about me ,|87|
about monei|83|a-5c22
about my|53|a25b-30c-14d-6f5g-16h-7i10k19
about my ag|87|a14
about my drive|87|a-12
about my handwrit|87|a-5
about my hobbi|87|a14
about my lesson|87|a-6
about my salari|87|a14
about my thesi|87|a-13
about my year|87|a11
about nine|83|a-5c7
about nine hundr|87|c7
about not|87|a-7
about old|87|a-5
about on|83|a-4c-5
about our|76|a-10h-4
about pai|87|c8
about pension|87|c11
about sixti|87|c4h12
about stock|83|
about that|73|a32b-8d-6
about that \$|87|
about the|36|a-58b-75e-4f18g-6h-37i-16j16k-16l-15
about the 0|87|a-10h-4
about the analyst|87|
about the apprenticeship|87|a-6b-7j11
about the banquet|87|
about the boi|87|h-4
about the budget|87|f5
about the compani|83|f7
about the date|80|a-4
about the delai|87|
about the dress|87|a15
about the estat|87|
about the feedback|87|a-5
about the first|83|e16
about the gap|83|
about the goat|87|
about the hour|77|a20f12g-6
about the job|87|g-8
about the lift|87|
about the lighthous|87|a-7
about the meter|87|a-6
about the miss|87|d12
about the mix|87|a-8
about the new|74|a-7b-4d-4
about the night|87|g22
about the old|87|i15
about the opportun|87|a-4g20
about the outcom|87|c-6j20l-6
about the pai|80|j-7k13
about the park|87|a18
about the patient|87|a12
about the pension|87|f6
about the place|87|a-9g13
about the posit|87|h-4
about the possibl|87|
about the recept|87|
about the role|80|g6h17
about the rota|87|a-10f9
about the salari|87|c-18
about the second|74|a13d15
about the shift|87|b-7
about the staff|83|a-8
about the stair|87|
about the start|83|
about the tide|87|a-4
about the wai|87|a10
about the year|83|h-6
about their|87|a14d4
about them|87|
about them \$|87|
about thi|77|a-5b22d4g21
about three|87|d7
about tide|87|a-11
about to|73|d23
about to go|87|
about to leav|87|d6
about train|87|a-4
about two|87|a22d9
about vat|83|a-4
about weld|87|a10e4
about what|70|b-10c13g-11h-10i-5j-4
about what i|87|c14
about what you|77|a-11b-8g-9h-8
about where|87|
about where the|87|
about whether|87|g12
about you|80|b9c-4g15
about you \$|87|a-10g16
about your|57|a-21b-15f-7g-9h-11i-5l-5
about your compani|87|
about your even|87|a-11
about your own|87|f-6
about your plan|87|a-9b-4h-4
about your question|87|a-5
abov|65|a-20c7d-4f10g18h-13i4
abov all|77|a-7b-4g16h-5
abov all \$|87|
abov the|76|a-5b7c6g-6h-4i15l7
abroad|83|a-5c10
absenc|83|a-4b-4c-5j-9k19
absenc of|87|
accent|72|a16g14h-10i-13k9
accent \$|87|
accent ,|87|g21h-6i-15k12
accept|60|a-20b50c18d-7f8g20h-10i-9k-4l-5
accept \$|77|b47
accept it|87|b-14g14i-5
accept my|74|a-6f9
accept my thank|87|b-11f4
accept the|77|a-10b-5c11h-4
accept your|87|b9
access|77|a-8d14
access to|87|d9
accid|74|a5b-7h18
accommod|83|a-5c34f9
accord|87|c21
accord to|87|c21
account|53|b-21d36g-4h-10
account \$|73|a23d22
account ,|87|d7
account and|83|a9d4
account by|87|e7
account for|87|a-4
account i|87|
account of|72|a-10h-5
account of how|80|a-7
account of the|80|h-6
account payabl|87|b-4
account with|83|a-4b-9d5
acr|83|b-4
across|57|a8c-7f-4g-16h45j-5k9l-5
across \$|87|i13k15
across a|76|a-8c-5e4g-5h42i-5
across as|87|k9
across from|87|
across the|73|a-6b21c9g-4
across the street|83|c16
across three|83|a-6c-6h22
act|69|a16b28c-6e8h20i-4
act \$|83|e8
action|77|e26
action plan|83|e19
action plan for|83|e19
actual|66|a31c-4d16e-4f8g6
actual compani|87|d8
actual compani ,|87|d8
actual read|83|a20f10
actual read my|87|a-9f11
actuari|83|a-9b-4
ad|80|b-6c9d7
add|63|b-11c9d-4f36g-8h-4l-12
add a|87|c19
add on|80|a-6b-4c-4
add on thing|87|a-4
add that|87|
add the|87|c6
add to|87|a-4b-5
add up|87|a6
add up \$|87|a6
add you|87|b-6
add you to|87|b-6
addit|77|a-16b-15g6h-6i42j-4
address|59|a-11b-23c-5d26e-5g-7h-11i-7
address \$|80|a9d23
address ,|83|a-17b-10
address and|77|b-9d10g-4
address is|87|d11
address of|83|
address to|87|a7
adeyemi|87|a-4b-7i14
adjust|80|a6c10
administr|83|a-9h-5
administr in|87|a-9h-5
admir|69|a-26b-15c7g-5h-4
admir how|80|a-10b-6
admir how you|87|a-6
admir how your|87|a-6b-5
admir the|80|a-7b-5
admir the wai|87|
admit|77|a-15b-13g24
admit ,|87|
admit , and|87|
admit that|87|a-13b-5
admit that i|87|a-13b-5
adopt|87|a-16b-9h44
adult|83|a10
advanc|80|b17
advanc for|87|
advent|87|e23
advert|65|a44b9c35d-4g14h-15i-4
advert \$|83|a18c-10g-5
advert ?|87|c11
advert ? \$|87|c11
advert is|87|b25
advert sai|87|c16
advert said|87|h-6
advertis|71|a59c-5d-6h-4
advertis \$|87|a28
advic|64|a-29b-20c-9g-5h-6i-7j-13k38
advic \$|77|a-18b-6d4
advic about|87|a-7b-7
advic about knot|87|a-7b-7
advic and|87|a-6
advic on|80|f4
advis|76|a-11b31c12d5j15
advis me|87|a-13h-4i-4j17
affair|80|a21b-10d-5
afford|77|a12b12c16
afford to|87|b10c21
afraid|63|c-6d-5h-4
afraid i|76|a-17b-14d-4g-4h-5
afraid i can|80|a-12b-10d-4
afraid of|76|a-7b15c-9
afraid that|77|a11c-4d6
afraid that i|87|a13
after|39|a-15b-22c6d-17e27f11g14i17k-15l-5
after \$|73|a-14b-10e-5g8h-6
after ,|83|d11
after 0|87|c15
after a|68|a-13b-8d-5e8g17h10
after a list|87|
after a month|83|e16
after all|72|a15b14f8g-4i-4l5
after all ,|87|a-5b-6
after all the|83|a20b10
after each|87|e26
after easter|80|a-11b-10
after easter \$|83|a-11b-10
after eleven|87|a21
after eleven year|87|a21
after everyth|87|b17
after everyth i|87|b17
after five|76|a5b-10h-9i6
after five \$|87|h-10i7
after five year|87|b-5
after forti|83|
after forti year|87|
after four|83|a-9b-5
after four \$|87|
after fridai|87|b19
after hip|87|
after hip surgeri|87|
after i|73|d-4e16h37i-4
after it|83|e4
after it \$|83|e4
after leith|87|
after leith for|87|
after mondai|87|a-8b-9f10
after my|74|a-7b-4e-4f7g-5h8
after my father|87|h19
after nine|83|a-4b-4g13h23
after nine year|87|g13h24
after nineti|87|a12e8
after on|87|e9
after on month|87|e9
after our|73|a-5b-8e10g18h-4
after our talk|87|e6g7
after peopl|80|c10
after peopl at|83|
after probat|87|c12
after probat ?|87|c12
after rain|87|
after seven|87|a-5
after six|73|a-11c9h-6i21
after six \$|87|b-9h-7i25
after six week|80|a-8b12e5
after start|87|c16e6
after such|83|a17b22
after such a|83|a17b22
after surgeri|87|b-4
after surgeri \$|87|b-4
after ten|87|a6b-4
after that|66|a11b12c-10d-4e7
after that \$|83|a-4b-7
after that i|77|e11
after that my|87|a-5b27c-4
after the|56|a-22b-11c-11e-10g-5h-11j6k-7l5
after the 0|87|
after the first|77|a-6b5e-7
after the holidai|87|b17c-6
after the sale|87|a-6l14
after the summer|87|b-4
after the trial|87|j7k-6
after three|77|a16e14
after three month|87|a19
after twenti|87|a-7b-7g10
after two|73|a9b8e6i13
after two \$|83|a-4h-4i15
after which|83|e9
after your|76|c13g12h21
after your \$|83|g13h23
afternoon|59|a-32b-11c-5d-6g-4i14
afternoon \$|72|a-16i5
afternoon ,|83|b6
afternoon , and|87|
afternoon among|87|
afternoon among the|87|
afternoon in|83|b-4
afternoon in the|87|
afternoon of|87|b-9
afterward|71|a26d14e10h-4
afterward \$|77|a26d18h-4
afterward that|87|a10
afterward that i|87|a10
ag|65|a28b-7c7d10
ag \$|80|a5b-7c-4h-4
ag nine|87|d17
ag wa|80|a24
again|43|c-7d-10f11g10h-10k9l5
again \$|54|b34c10e-4h-12j-5k6l-4
again ,|62|a-8b8c-9f7h-8i-7k6
again , and|77|b29d5
again , i|80|g12
again , so|87|b9h-5
again ?|83|b-4c-5g-4k8
again ? \$|83|b-4c-5g-4k8
again after|83|a-4b-6
again after the|87|
again at|73|a-5b7c6g10h10
again at home|87|
again at the|80|a-4b-4g11h11
again befor|83|a-8b-32c-7g-8i-5j9k-6l14
again for|65|a-4b-4f9j4
again for squeez|87|a-5
again for the|72|
again i|80|a33b-6c8
again if|87|
again in|74|a-8b-10
again in a|87|b-11
again in spring|87|b-7
again next|80|a-10b-9g32h-10k7
again next year|87|a-4b-4g12k11
again nobodi|87|a20
again on|80|a-4b8
again thi|83|b7
again thi afternoon|87|b-7
again with|80|a-4b-4
against|64|a13b-15d4h20i-4j-9k18
against me|76|a25b-5c-6j-9k17
against me \$|87|a8
against me ?|87|a-4b-6c-7j-10k20
against the|87|b-4k6
agenc|61|a77b5c5d-7g-4h-13i-9k-4
agenc \$|80|a20b-4g-4
agenc sent|87|a9
agenc told|87|a14
agenc told me|87|a14
agenda|77|a9e23
agent|77|a15b6c12
agent will|83|b7c14
agent will want|87|c15
ago|77|a-13
ago \$|83|a-6
agre|57|a-7b14d-6g-5h-12i14j6k-5
agre \$|73|b6c-7d-6
agre ,|83|a-5b-10h-6
agre on|80|a-5b12d6j11k-4
agre on the|83|b17d6
agre that|74|a-15b20
agre that i|83|a-8b4
agre that the|87|b14
agre to|80|a-6b-6g-4i24
agre to be|83|a-5i16
agre with|77|a24b-7h-6
agre with you|83|a-16b-8h-6
agreement|74|a-12b-8d8
agreement with|87|a-8b-5d4
ahead|68|a-9b15c-14d-5g-5h-10i-8k9l15
ahead \$|83|a-6h-4l21
ahead ?|87|a-9b-14c-10j-6k17
ahead ? \$|87|a-9b-14c-10j-6k17
ahead and|87|b26
ahead of|80|a6b11
ahead of me|83|a7b13
aid|69|a20b-10c-4e-7f5g-4h14i-4
aid \$|83|a-11b-4f8h-8
aid ,|83|a12h15
aid , and|87|h15
aim|76|a-8b-4e11
aim for|83|b-4
aim to|87|e14
aim to have|87|e14
air|68|a38b7c8d-6e-4g-10h-5
air \$|87|a-6b13
air condit|87|a33
airlin|74|a-5b-13d8g-6h11i21
airlin \$|87|a6h19
airlin ,|87|c5
airport|74|a-8d5e8h11
airport \$|87|e11
airport ,|87|d10
aisl|87|a-4h27
al|87|
al rashid|87|
alarm|70|a-11b-6c6d7h5
alarm went|83|a-11h-6
alarm went off|83|a-11h-6
algorithm|87|d17
align|83|b-5
aliv|83|a-4
aliv \$|87|
all|34|a39b-26c-26d7e26f5g-9h5i17k-21l47
all \$|55|b-5g-5h-9i-15j13
all ,|70|a-17g-4h-6i-10j12k-6
all 0|76|d6e9h36i8
all 0 page|87|d6h20
all ;|87|a-4
all ; i|87|a-4
all a|87|a-4l8
all about|76|a10d7
all about the|87|d10e-4
all befor|87|e19
all but|87|
all but two|87|
all dai|72|a24b15i6
all dai \$|76|b17g-4i7
all dai and|87|a36
all do|87|a-6b-5i22
all five|87|b19
all for|87|a30
all i|66|a37b37d-8g10
all i am|87|a-6b13g13
all i could|87|
all i did|87|a7b18
all i get|87|a24
all i got|87|a11
all i need|87|a8b9
all in|73|a-20b-9d9g19h-6
all is|83|a-4
all is well|87|a-4b-12
all it|83|a6b13
all it take|87|a9b15
all know|87|d6
all my|67|a-6b10d17
all my heart|87|a-6
all my life|87|a-9
all name|80|a-9b-4
all name in|87|a-6
all night|80|a18
all night \$|87|a15b4
all of|62|a-22b-19g-10h11i5l12
all of it|80|a-9b-4g-4h31
all of the|80|a12d8
all of them|87|a-4
all of us|83|
all of you|77|a-19b-14f4g-4h-7i-6l18
all on|74|a-9b-14l13
all on the|83|a-6l15
all our|83|d6
all over|80|a14b23d7e-4
all over the|83|a14b24
all right|71|a-5b-34c-13i-9j6k-12
all right \$|83|a-15b-13
all right if|87|a-8b-10
all right to|87|b-5i-5j8
all six|87|a-10f13h-4
all sound|87|c13
all that|72|a19b7l7
all that i|87|a29
all the|52|a22b-28e5f5g-9h-14i5k-4l6
all the best|76|a-8b-6h-4l7
all the more|87|a-5
all the name|83|a-11d-4
all the paper|87|a-4
all the same|74|a5
all the time|76|a26b-7
all the wai|76|a-8b-4h-6
all their|83|d8
all these|87|b-4f10
all thi|87|a7
all three|74|a-8b-13e-5g-5h35i9
all time|87|a-7b-6
all time \$|87|a-7b-6
all veri|87|a37
all week|76|a-6b-4
all week \$|80|a-9b-4
all you|77|b37h-6l14
all you need|87|b14
all your|74|a17b-5c-4e5h-5l9
allot|77|a-10b-5e-4h-7i8
allow|58|a-17b-16c28d11
allow \$|87|a-4
allow ?|76|c17
allow ? \$|76|c17
allow for|83|c15
allow it|83|a-6b-5
allow me|77|a-15b-6d-4
allow me to|80|a-16b-7d-4h-4
allow to|77|d15
alon|61|a-13b8c18d-8e-10g8h27i-4
alon \$|65|a-7b8c19d-6e-9g8h28i-4
alon and|87|
along|56|a27b26c-5d10e11g-4h-4i9j10
along \$|69|a-6b16c-4g-5h-5i17j6
along ,|87|a14
along ?|83|b8c-9
along ? \$|83|b8c-9
along a|87|b18e4
along the|74|d4
along the old|87|
along with|74|a-4c15e6
along with me|87|c17
along with the|87|e6
alongsid|87|a-4c-9
aloud|80|a-7b-5g-7h8i-5
alreadi|52|a26b22c-17d5e34g11h44i-15j16k-6l-5
alreadi \$|83|b8
alreadi ,|87|c-7f4g-5h-7j4
alreadi a|87|e5g-10i-5j12
alreadi chosen|87|
alreadi chosen ,|87|
alreadi hand|87|b10
alreadi hand in|87|b10
alreadi know|80|b22c-4d-5e6g20h-4i-4
alreadi know what|87|e9
alreadi paid|87|a-10
alreadi pick|87|a10d8
alreadi plan|87|e7
alreadi plan my|87|e7
alreadi the|87|a5h25
alreadi told|74|b10d8
alreadi told my|83|b15
also|57|a-42b-31c10e-6f9g-15h-9i26j-10k13l-8
also ,|87|f8
also have|83|c7
also have a|87|a-4
also the|87|d6
also think|87|h-6
also to|87|a-5f10h-4
also to the|87|a-5f10h-4
although|77|a-7d13
alwai|57|a15b-17c-10d-14e-8g-9h16i-5j-4
alwai been|87|a-19b-4h-15
alwai call|87|a-4
alwai have|87|a15g-6h33
alwai the|77|a36
am|26|b36c22d-7e-5f10g49h-15i22j12k5l-16
am \$|69|b-24g19h-5
am ,|74|a11b-4c8d5e5
am , and|80|a12c9
am , i|87|d6e6
am a|65|a-12b-9c-6g-10h30i-9
am a bit|87|
am abl|87|g-8i21j-4
am abl to|87|g-8i21j-4
am afraid|67|a6b-14d-7g-4h-4
am afraid i|76|a-17b-14d-4g-4h-5
am afraid that|80|a12
am after|87|a-6b-5c15g13
am also|80|a-19b-8
am alwai|80|
am around|83|b-5i15
am around all|87|i15
am as|80|a-18b-10g27h-7i-4
am as interest|87|a-13b-4g16h-4
am as keen|87|a-6b-6g13
am asham|87|a-8
am asham to|87|a-8
am ask|77|b18c10j6
am at|64|a10b-4g-11h-10i17
am at a|87|a17h-4i-5
am at home|87|
am at my|83|a-18b-7
am at the|83|a21b-4d9i-5
am at your|74|a-21b7c-5g-8h-5i28
am attach|74|a-9b-4d15e14
am attach a|87|e19
am attach the|83|a-4d17
am avail|73|a-10
am avail for|77|a-6b10
am awai|80|a-4
am back|87|
am be|80|a25b14c-4
am beg|87|a-4b35
am bound|83|a-12b-7
am bound by|87|a-11b-6
am call|69|a-16b-13g-5h-5i-7j9
am call to|73|a-9b-7j12
am certain|83|a-5b-5g-7l10
am check|87|
am come|87|b22
am confid|80|a-16b-12
am confid i|87|b-4
am confid that|87|a-14b-9
am content|83|
am content to|83|
am convinc|87|a-7b-8g18
am convinc that|87|a-7b-8g18
am count|83|a-23b-8g-5j17
am curiou|77|a-18b-14c11g-4h-4k19
am curiou to|87|a-6
am delight|83|a-7b-8
am delight to|87|
am do|87|b34
am done|83|a15b27
am done with|87|a16b8
am drawn|87|a-7b-6g19h-4
am drawn to|87|a-7b-6g19h-4
am eager|87|g13i15
am eager to|87|g13i15
am easi|87|b-4
am easi to|87|b-4
am enclos|87|e16
am excit|87|
am fed|83|a25b-7
am fed up|83|a25b-7
am flexibl|87|a8
am follow|87|h-4j11
am free|68|a-17b-18i14
am free all|87|a-8b-7h-4i18
am free everi|87|
am free from|76|a-7b-8
am get|87|a-6c10
am give|80|b22
am give you|87|b20
am glad|56|a-12b-20c-5e5g-6h-10i4l11
am glad i|87|
am glad of|87|
am glad that|77|a-10b-8
am glad to|61|a11b-8e7h-6i9
am glad you|77|a-13b-5h-4l19
am go|73|b21
am go to|74|b29
am good|77|a-6b-7g-4h43
am good with|83|a-13b-7g-5h46
am grate|65|a-25b-16c-7f40g-7h-23i-12j-7k5l-5
am grate \$|87|f13h-13
am grate for|74|a-8b-7f13i-7k5
am grate that|87|a-5b-5
am grate to|83|a-4f8h-8
am grate you|83|a-5f9k4
am happi|59|a-23b-23c10d-6g-10h13i23l5
am happi for|87|h-4l13
am happi to|60|a-17b-17c12d-5g-6h-11i34
am hold|87|b22
am hope|83|a-8c8g27i-7
am hope for|87|a-8g28i-7
am i|69|a6b24c-7g-7h-8i-5j9k11
am i right|80|a-10b-16g-4h-4j4k20
am i suppos|87|a24c-4
am in|69|a7b25f8g-7h-7i6
am in \$|87|a26c10
am in no|80|a-10b-10
am in your|87|f10h-5
am keen|83|b-4c15g-4k16
am learn|87|
am leav|80|a6b-9
am look|67|a-24b-22c22g8
am look \$|77|a-14b-9d5
am look and|87|a-8
am look for|80|c21g9
am look forward|87|a-6b-15
am move|80|
am move to|83|b7
am never|83|a-50b-11
am no|87|h18
am not|52|a12b10c9d4e-4g7h-11i-6k4
am not a|76|a32b18c4
am not afraid|87|a-9b-9
am not ask|80|a-22b5k11
am not easili|87|a-34b-21
am not expect|87|a-16b-27
am not free|87|a-12b-13c-5
am not go|74|a-11b36
am not in|80|a-4b-14c-12
am not leav|87|b12
am not on|87|a8b20
am not suppos|87|d15
am not surpris|87|a8b-7
am not the|87|a12
am not to|83|a-4b-5c5
am not us|87|a15b28
am oblig|83|a-5b-8f12g-5h-4
am oblig to|83|a-5b-8f12g-5h-4
am off|87|b24
am on|62|a-14b10d-4g-6h-7i20j6
am on a|83|a-6b-8h-6i-4
am on board|87|b13
am on my|80|b42c-4
am on the|80|i16
am onli|87|a-17b-6
am open|87|c12
am out|87|a6b16
am overqualifi|87|a32
am ow|83|a31b13
am patient|83|a-15b-6
am patient with|83|a-15b-6
am pleas|87|b-7c-6g-6i-5
am pleas to|87|b-7c-6g-6i-5
am prepar|83|a-8b18g-4h-5i25
am prepar to|83|a-8b18g-4h-5i25
am proud|83|a-6d11
am proud of|83|a-6d11
am proudest|87|
am proudest of|87|
am quit|83|a-5b-11c6
am readi|74|a-7c-5d6e7g15h-9i8
am readi to|77|a-4b4c-4d6e8g16h-9i8
am realli|83|a-10b-10f10g-6i-4
am right|87|b11
am right for|87|b11
am ring|77|a-19b-11
am ring to|87|b-6
am send|72|a-10b-6d8e-5
am send the|80|a-8b-5
am sick|87|a7b-6
am sick of|87|a7b-6
am sorri|60|a-20b-25h-4
am sorri ,|87|a-4b-12
am sorri about|83|a-13
am sorri for|87|a-6
am sorri i|87|
am sorri if|87|b-4
am sorri that|72|a-19b-7
am sorri to|77|a-4h-5
am start|83|b26c4
am start to|87|b27c-4
am still|53|b-7d-5g27h-5i-5j6
am still in|87|c13
am still interest|76|a-10b-5
am still learn|87|a-14b-4
am still up|87|a-5b-11g20h-4
am still veri|60|a-16b-14g10
am still wait|83|a9b17
am sure|63|a5g-7h-4j5l9
am sure \$|87|a-12b-11
am sure i|87|a-5b-8
am sure that|76|a9b-23c9
am sure the|83|a18j8
am sure we|87|b16
am sure you|77|g-4l6
am surpris|87|a17b13
am thank|76|a-11b-4f11g-6h-5i-4
am thank for|80|a-7f8g-4h-4
am that|87|a-8b-10g10
am the|64|b38c-4d-5g-8h5i-10
am the on|72|a22b23h-5
am thirti|87|a-8c-4g-4h-8
am thirti four|87|a-8c-4g-4h-8
am thrill|87|a-4
am tire|83|a26
am tire of|83|a26
am to|87|b-4c9
am told|70|a23b8d8g-10k15
am told the|83|a-4g-12k18
am us|67|a-9b-9d-4g-6h42i-6
am us to|68|a-9b-17d-4g-6h42i-7
am usual|87|b-4
am veri|70|a-12f7
am veri interest|77|
am wait|77|a-6b35
am wait for|87|a-7
am well|83|a-7
am well again|87|a-7
am will|87|d7g-5h-6i13
am will to|87|d7g-5h-6i13
am with|83|d12h-7
am wonder|83|a-9b-4c13g-5h-5i-7j28k-4
am work|83|a-5d9g-5h37i-4
am worth|87|c39
am write|66|a-7b-8g12h-8i-7
am write about|87|
am write to|76|a7b-8j7
am your|76|b16c18g20i-7
am your \$|80|c20g21i-8
amara|87|
amara cole|87|
amaz|76|a7b-11d6
ambit|87|g-4h-5
ambul|83|a-4
american|87|a15
among|66|a-13b-9g24h6i-6
among the|74|a-5
among your|87|a-4g23h-13i-5
amount|87|c10
amplifi|87|a-5i21k-7
amus|87|a6
an|38|a9b18d-12g-22h26j11k-4l-11
an action|87|e16
an action plan|87|e16
an actuari|87|a-7
an administr|87|a-6
an allow|87|c19
an answer|59|a-4b41c-13j10
an answer \$|68|a9b21c-4
an answer ,|87|b16
an answer befor|83|a-7b-8c-5j7
an answer by|77|b13j7
an answer i|87|a11b11
an apolog|80|a23
an apolog \$|83|a29
an applic|87|a30
an apprentic|87|a15
an apprentic \$|87|a15
an audienc|87|a7
an audienc \$|87|a7
an aw|87|a-11b-6
an email|83|b19
an employ|87|a14
an empti|87|
an end|87|
an engin|87|a-13b-5
an entri|87|e9
an entri plan|87|e9
an envelop|87|h23
an envelop \$|87|h23
an even|87|a-22
an exampl|72|a-8b-4d11
an exampl of|77|d12
an experi|87|a32
an explan|83|b5
an explan \$|87|a6b16
an extra|77|c16e7
an extra week|87|c5
an ey|87|c7
an ey on|87|c7
an honest|87|a13g-4k12
an honest word|87|a13g-4k12
an honor|80|a-9
an honor to|83|a-9
an hour|56|a19b-11c28d-4e-4g-4h23i5
an hour \$|71|a5c24h13
an hour ,|80|a4b4c8
an hour and|77|a19b-13h-5i13
an hour at|87|c-7
an hour for|87|
an hour in|87|
an hour on|87|a22c8
an idea|72|a-12b-5c16h-6
an idea for|87|
an idea of|87|c6
an indic|87|b12c-7g-8j12
an interest|87|a-11
an interview|74|a-8b-15f7
an interview \$|83|b-4
an offer|74|b34c-13
an offer \$|83|b21
an offer from|87|
an old|66|a-13b31e-4h-4
an older|87|l-4
an open|77|a-15
an outbox|87|
an outbox on|87|
an outlin|87|e8
an outlin of|87|e8
an outsid|83|b13
an outsid \$|87|a-18b14
an ultimatum|87|
an updat|87|a-4b-9g-8i-9j18
analyst|87|
anchor|87|e-4
ancient|87|a34
and|15|a-44b-41c15e43f6g-11h123i-4j-7k-22l20
and ,|83|e-4h-5
and 0|76|b4d8
and a|49|a8b-5c12d-7f-4g-14h70i-10j-4k-6l12
and a clean|87|h16
and a half|80|c20e-4
and about|76|a24
and after|68|b9d4e15g19h-5
and after a|87|e8g24h-6
and after that|77|e5
and again|77|a17b45
and again \$|87|a20b25
and agre|87|a-5e7
and all|63|c8d14e13h-14i7
and all \$|71|a-4b-4d20e7g5h-4
and all i|87|a5b9
and all three|83|a-5b-12h-6i16
and an|80|a6b-15h-5i14
and ani|77|a-4b-4d-4g-4h21i-10
and answer|87|a-5
and ar|83|c4d12
and ask|73|a-4b27c-4
and ask for|87|b11
and at|83|a-5b-5c10
and bad|87|a-4b-6i-5k11
and bad \$|87|a-4b-6i-5k11
and be|83|b-5c-4e7g11h12i-4
and been|87|a-5b-4h17
and begin|87|b8e4
and blame|87|
and both|87|b-11d19
and broadband|87|c14
and brought|87|
and by|59|a7c-6d-5e46
and by dai|83|
and by the|66|c-4e21
and by week|87|
and call|87|a16b12
and came|80|a-8
and came out|87|a-5
and come|80|b5c11
and count|87|b27
and dai|87|e4
and did|77|a23
and did not|77|a23
and do|72|a-17b-9g13h30i4
and do a|87|b-4h-4i12
and down|87|a-8
and draft|87|b14e4
and each|87|a16
and each time|87|a16
and end|80|a19
and english|87|
and especi|87|
and even|87|a9
and everi|83|a-6b-4d-6
and everybodi|87|a-8
and everyon|83|a18
and experi|87|a-4
and experi make|87|a-4
and explain|87|b10
and fair|83|a-17h-4
and fair \$|87|a-17h-4
and few|83|a-5h-5l14
and finish|80|a-4e7f4
and finish with|87|e7
and five|87|h-13
and for|47|a-14b-16c-8e-6f9g-4h5
and for be|83|
and for lend|83|
and for let|74|
and for no|87|
and for show|83|
and for take|83|
and for the|51|a-20b-9d-4e-4f5
and for your|83|f8h-4
and forti|83|a-8
and found|77|a-17
and found a|87|a-12
and four|80|a-4b-4d-4g-7h8
and frankli|83|a8b19c10
and from|80|a-4e8
and from the|87|e9
and gave|77|a-12
and gave me|87|a-9
and gave the|87|a-4
and german|87|a-6g-4h30
and german \$|87|a-6g-4h30
and get|83|a-10c-4
and get the|87|a-5c-4
and good|77|l8
and good luck|80|l8
and got|72|a39d-4
and got the|87|a19
and growth|87|e12k-4
and ha|76|a-12b-5h14
and had|71|a17d-6h9j7
and had a|87|a15j9
and had the|87|h14
and had to|87|a15
and half|83|a10c9
and hang|87|
and have|87|
and he|66|a-18d22h-7
and he had|87|a-15h-9
and he is|83|a-5b-8
and he will|87|b11d7
and hear|87|a-7
and here|73|b5d17e10
and here is|83|d15
and here it|87|d9e9
and here thei|87|a-4b-5d-4
and hire|83|b10
and hire me|83|b10
and how|67|a-8b4c7d-4g16h-8
and how much|87|g13h-4
and how you|87|a-6h-5
and i|26|a-102b-29c16d-8e-21f4h36i25j-7l5
and i agre|87|a-6b-8
and i am|49|a-16b-12c8e6f10g-7h9j5l-4
and i appreci|87|f4
and i believ|83|b16c-4h-6
and i brought|83|a-6b-4h22
and i came|83|a-9
and i can|55|a5b-13d14e-6g4h21i44
and i could|62|a4b-5d26e7h15i9
and i did|68|a18d-5h12
and i do|67|a-5
and i enjoi|80|a-9
and i find|80|a-6
and i found|77|a-5
and i gave|87|
and i go|87|a-4
and i got|80|a-16
and i had|71|a-9
and i happen|87|
and i have|45|a-32b17d12e9h37i-5
and i hold|77|a-7b-8
and i hope|65|a-12b5c9g6h-10i-4l22
and i keep|87|a34b-4
and i kept|80|
and i know|64|a-11b-17c-5d-6
and i learnt|83|a-7
and i left|87|a-5
and i like|64|a-21b-6c-5
and i look|80|a24
and i love|83|a-4
and i made|87|d6h25
and i mean|83|a-6h-4l20
and i never|87|
and i now|87|
and i ow|87|a-12b-4
and i realli|87|b6
and i said|83|a-6
and i saw|83|a-5
and i shall|83|a-9
and i should|80|a23
and i speak|80|
and i stai|87|
and i still|74|h18
and i stood|87|
and i suspect|87|a17c12
and i thank|80|a-6
and i think|70|a12b6
and i thought|73|a-5b-4
and i thrive|87|a-4
and i told|87|
and i try|87|
and i wa|61|a24b-5d8h-11
and i walk|87|a-6
and i want|64|a-11b5g13h-9i-4k-4
and i went|80|a-6
and i will|56|a-23b-5d-4e-5f4g-9h-18i45j-6k5l-6
and i wish|72|a-12b-5g-9h-4l15
and i work|83|a-8
and i would|42|a-30b-11c44d-4e-18f6g13i-8k15
and i wrote|87|
and if|67|a-8b17
and if so|87|c4
and if you|73|a-5b22
and in|66|a5d-4e13
and in the|77|a-4
and in what|87|a15e7
and introduc|87|b6f8
and introduc me|87|b6f8
and is|77|a-5c8d-8g-4j10
and is there|87|c7g-4j11k-4
and it|51|a-9b-15d8e-7h14i7j5l-5
and it is|64|a-4b11c-6d21g6h13i15j9
and it made|87|a-6
and it seem|87|a9
and it show|80|a8
and it wa|68|a7b-12
and it will|83|b-7
and it work|83|
and it would|80|a6c17
and jigsaw|87|
and june|87|e18
and kept|76|a-11b-6d-6
and kept everi|87|
and last|87|e14
and later|83|h17
and later at|87|h18
and learn|83|h-7i15
and learnt|83|a-5
and learnt to|83|a-5
and leav|83|c12e4
and left|87|a6
and let|73|a-4
and let me|77|b-5
and like|83|
and look|77|a-19b11
and look at|83|a-8b13
and lost|87|
and love|87|a-11
and made|77|a-7b-8g-6h7i-5
and made me|83|a-5g-6h-4
and mai|83|c20l17
and mai i|87|c21
and make|87|b9e9
and me|87|a17d11
and meet|87|
and might|87|c8i7j8
and might i|87|c8i7j8
and mine|80|e-5
and mine is|87|e-5
and miss|87|d17
and most|83|a-9
and most of|87|a-8
and mr|77|a-7b-4f5g-7h-7i-5
and my|56|a19b-8d-7e-5h58i-9k-5l-5
and my bank|87|b13
and my brother|87|a-8h-13
and my colleagu|83|a8
and my first|87|
and my own|87|a10c-4g14h-6
and my wife|87|
and never|69|a17h11
and never onc|87|a9
and night|77|b8i14j10
and night ,|87|b26
and nineti|83|
and nineti dai|87|
and no|68|a36c-4d-4
and no on|87|a25
and nobodi|62|a52b7e-4h-4
and nobodi care|87|a21
and nobodi could|87|a10
and nobodi ha|83|b13d7
and none|87|a18
and none of|87|a18
and nor|87|b9
and not|60|b8d-4e-4g5h4i-5l-5
and not a|74|b26
and not at|83|a-12c9g-4h20
and not on|77|a13d-4
and not the|87|h-6
and not to|80|a8g-4
and noth|83|
and noth els|83|
and now|70|a19b-5d4
and now i|76|a4b-11
and of|83|a9
and on|63|a25b-6d-7h6i14
and on the|83|a-4e6
and onc|87|
and onc with|87|
and onli|77|a15b15d-4
and onli the|87|
and our|76|a-4c-7d13
and paid|83|a17b-4c-4
and paint|87|a-6h-6
and paint the|87|a-6h-6
and pass|80|a17c6h27
and pass the|87|a-10h29
and peopl|87|a-7b-5
and plan|87|e6
and pleas|87|g-5h-4
and profession|83|a-7b-5
and profession \$|87|a-7
and put|83|e5
and reach|87|h16
and read|76|a-11b-6h-6
and read it|87|
and read the|87|a-4h-7
and run|87|e15
and sai|87|a-5
and said|83|a-5b11
and said i|87|b13
and sat|87|h21
and see|74|a8b-8c-8i-4j7
and see \$|87|
and see how|87|b-6i-5j8
and sent|87|b31
and set|87|b12
and sharpen|87|
and she|70|a-13b-8d12
and she ha|87|d-5
and show|83|a-9d6
and show me|87|a-9b-4
and simpl|87|a18
and simpl \$|87|a18
and sinc|80|g-4j5
and six|83|a-4b-5e-5
and so|63|a-5b-13d-9e6
and so did|87|
and so doe|87|b-4
and so i|80|a9
and so on|87|b8e11
and so wa|77|a22
and some|83|a-5b-4h-8
and somebodi|83|a10
and somebodi els|87|a15
and son|87|d13
and spanish|87|a-4h17
and spoke|87|
and spoke about|87|
and staff|87|
and stai|80|a-21
and stai for|87|a-5
and still|66|b6f4g5h43i-9
and still i|87|a24g14h18
and summar|87|e8
and summar it|87|e8
and take|80|b22e6
and take me|87|b25
and talk|74|a-7g-7i16
and talk about|83|
and tell|72|a-14b18d7
and tell me|77|a-15b9d9
and ten|87|b-4h-7
and thank|72|a-6f5h-5
and thank for|83|a-4
and thank you|80|
and that|53|a-15b-19c-8d4e-5f7g5h-11i-4l9
and that i|83|a-4b-8
and that is|63|a7b-12d11g8h-6
and that the|74|a-5b-4
and that there|87|a-4
and that wa|76|a28
and that you|77|a-6b-7l14
and the|38|a8b-22c16d-12e30f8g-13h16i-21j-6k-9l13
and the alarm|87|c10h14
and the autumn|87|e10
and the bank|87|
and the boss|87|a8
and the call|87|
and the choir|87|a-4h-10l6
and the color|87|a-4
and the custom|87|l7
and the date|87|
and the first|83|a-5b12d6e-5h-6
and the judg|87|a-9d-4
and the look|87|
and the mood|87|a29e4
and the most|83|a-8
and the moth|87|
and the new|71|a-10j4
and the number|83|c6d5
and the old|83|a-4e5
and the on|83|a-10c11
and the other|87|b-5e6
and the pai|87|c4
and the partner|87|a10
and the pink|87|
and the printer|87|
and the rest|87|h18
and the ride|87|
and the second|80|e8
and the talk|87|a-13
and the team|80|a-7g-4h-5
and the tour|80|
and the two|87|
and the walk|87|
and the wrong|87|a15
and thei|65|a7b8c-5d7i13
and thei ar|83|d12i16
and thei have|80|a-9b-5
and thei were|87|a-6b-6
and thei would|87|a-8b-6d10
and their|83|d-7
and then|54|a78b12c-9d-6e-6h8
and then ,|87|a12
and then anoth|87|a-8b7
and then ask|87|
and then i|77|a-7b19
and then took|87|a9
and then wonder|87|a9c-5
and then you|87|a21
and there|70|a-19b-7h-9
and there is|87|
and there wa|87|a-5
and there were|83|a-12h-5
and thi|74|a13e5g8
and thi is|80|a23e6
and thirti|80|c9e7h13
and thirti dai|83|c10e8
and thought|73|a-12b14
and thought i|87|b20
and thought of|77|a-6
and three|80|a5h14
and to|66|a-12b7e6
and to see|83|
and to the|87|b9e10
and told|73|a11b-7d6
and told my|83|a9
and too|87|a19
and try|83|b-11
and turn|87|b10
and two|72|a-8b-7
and two on|87|b-4
and two year|87|
and until|87|e12
and us|83|a-8
and wa|65|a46b10c-4e-6g10j5
and wa given|87|a10
and wa told|80|a20b16
and wait|87|b8
and wait for|87|b8
and walk|87|e11
and want|77|a-4b-12h-4j9
and want to|80|b-7h-4j10
and watch|83|a-10b-4
and watch the|87|a-8
and we|60|a-4b6c7d-6e4
and we ar|87|d-6
and we both|87|
and we got|83|a-7d9
and we had|87|a-4
and we have|87|b13c18
and we talk|87|
and weekend|87|c8
and went|83|j14
and what|65|a17c29d6
and what i|83|c22e4
and what is|87|d4
and what thei|83|d6
and when|64|a-12b-15c15g-5h-5i18j8k-5
and when \$|87|a-5b-7g-4i29
and when ?|83|b-8h-4i-4j12
and when doe|87|c7
and when i|80|
and when you|83|a-6
and whether|77|b-4c-8
and whether the|87|c-8
and which|77|a-5k6
and which i|87|d-4
and who|80|a-8
and why|87|b-4
and will|65|a-12b-10d10e9g17h-4
and will answer|87|b-6
and will be|80|b4d5g21h-5
and will gladli|87|e16
and will not|83|b5
and wish|87|l9
and with|74|a-12b-9d-4g-7h28i-5j5l5
and with everi|87|a-5
and without|83|a10
and work|87|
and would|83|b19c8
and yet|83|a17
and you|54|a22d6f7g-8h-15k12
and you ar|77|a-10b10h-11i6k13
and you can|83|a13b-7d8
and you gave|87|a-16
and you have|87|a13b-4
and you mai|77|d7
and you were|76|a-5b-5
and you will|80|a-5b4
and you would|80|a15c9d8
and your|55|a-19b-16c-9f-6h-16i-12j-4k-6l24
and your colleagu|76|a-16b-6g-6h-5i-4l7
and your foreman|87|
angri|68|a-4b-12c-4d-4h8j-4k10
angri ,|87|a-9
angri , and|87|a-9
angri about|87|a19
angri caller|87|
angri custom|87|
ani|40|a-47b-48c-5d-22e-10f-12h-21i85j15k10l-10
ani addit|87|a-6g-5i13
ani afternoon|83|g-4i6
ani afternoon \$|83|g-4i6
ani brochur|87|a-4
ani case|83|a-4b-6
ani case \$|83|a-4b-6
ani chanc|83|b-5c8j-5k19
ani chanc of|87|c8h-4j-5k19
ani dai|69|a-7b-6c-4g12i16
ani dai \$|87|
ani dai after|87|a-4
ani dai if|83|
ani doubt|87|g12
ani fridai|87|
ani fridai \$|87|
ani further|70|b28g-5i9
ani further inform|80|b-6
ani gap|83|a-5b-8c-5g-12h-5i28j-8
ani help|87|g13i-6
ani help to|87|g13i-6
ani i|87|b-6
ani i have|87|b-6
ani idea|80|a19b6c-6j7
ani idea when|87|b-17j8
ani more|74|a14b12c12
ani more \$|83|a16
ani more time|87|b17c8
ani morn|87|i11
ani movement|87|g-4j6
ani new|62|a-8c-10j11k-4l8
ani new \$|83|b-5
ani new ,|83|
ani new ?|83|b12
ani new about|77|c-4
ani new on|76|b-5j14k-4l10
ani new yet|87|
ani of|72|a-12b-8c8d-10g-5h16i9k9
ani of the|83|a-6g-5h-4i14k11
ani of their|83|a-5b-5d-10
ani of them|87|c13h23
ani other|74|a-6b-9e-4
ani other question|87|a-4
ani question|61|a-13b-14i10
ani question \$|65|a-9b-7i10
ani question ,|87|
ani question at|83|
ani question you|87|
ani time|63|a-10b-23c-5e5h-7i26
ani time \$|66|a-10b-23h-4i22
ani time after|87|
ani updat|80|b-8c-6i-6j19k-16
ani us|77|a-4h-4i18j-4k-4
ani us \$|87|
ani us to|87|h-5i21j-5k-4
ani weekdai|83|
ani word|76|a-6b-13c-6g-6h-7i-11j33k-16
ani word on|87|g-4i-4j19k-5
ani word yet|87|
anim|80|a7b-12h18i4
anim \$|87|b-12i5
ann|87|g9h11
annex|87|e5
annoi|83|a68b19
announc|71|a-7b7c10d23i-4
announc \$|83|a-7b-7c13d-6i-5
announc in|87|
annual|70|a-8b-7c7d-6e-4h24
annual leav|83|
annual report|77|a-8b-6d-5
anonym|87|a-9h-4
anoth|49|b-4d-10g33h-24k-8l-4
anoth \$|77|a5g-5h-9
anoth and|87|b7
anoth compani|87|
anoth dai|87|a-17b-5
anoth dai \$|87|a-17b-5
anoth firm|80|a-4j7
anoth firm want|87|b9j7
anoth interview|76|b13
anoth interview becaus|87|b13
anoth interview on|87|b-8
anoth offer|80|b-7c10j6
anoth on|87|a-8
anoth person|87|a6e13
anoth place|87|b-6
anoth place come|87|b-6
anoth post|83|a-5b-6
anoth post come|87|b-4
anoth practic|87|
anoth practic ,|87|
anoth time|87|a-4
anoth wai|87|a15
anoth wai \$|87|a15
anoth week|87|b16
anoth year|87|b-4g-6h-12
anoth year \$|87|b-4g-6h-12
answer|39|a27b51c-38d-16e-14g-23h-35i9k9l-13
answer \$|56|a16b30c-6d-6e-5g9h-5i-10k7
answer ,|67|a-8b26c-5
answer , and|83|b34
answer , but|87|
answer , so|83|
answer :|87|a-4
answer ?|73|a-7b21c-6k10
answer ? \$|73|a-7b21c-6k10
answer a|76|a4b16c-5f9h-4
answer a letter|80|a13b7
answer about|73|a-5b-5h-4
answer about the|83|a-10h-4
answer about vat|87|
answer and|87|
answer ani|64|a-10b-8g-11i31k-7
answer ani other|87|a-4
answer ani question|66|a-7b-6i10
answer anoth|87|a-5b-4
answer anyth|80|a-6
answer anyth els|87|
answer as|87|b6h-4
answer at|83|a18b-5
answer badli|87|a24
answer badli on|87|a24
answer befor|80|a-6b6c-6j7
answer befor the|87|a-7b-21j7
answer by|68|a-7b-5g-5j11
answer by fridai|77|a-4b-14
answer by noon|87|b4g-4j7
answer by the|83|b-8
answer everi|83|a11b-5h-4
answer for|87|a7i15
answer from|87|b-18
answer i|77|b14g-7h-4
answer in|77|a4b39
answer in the|87|a-5b15
answer is|74|b-5
answer is no|87|a6b-9
answer is not|87|b17
answer it|87|
answer me|77|b56
answer me \$|87|b28
answer on|74|a-7b-9
answer question|80|a-6
answer question \$|80|a-6
answer the|76|a10b-6
answer them|83|b-4
answer them \$|87|
answer thi|83|a-14b-21
answer to|74|a-15b-8g-6h-7i-9k10
answer to the|87|a-4g-5k13
answer to your|83|a-4
answer todai|87|b13
answer wa|83|a11b12f9
answer were|87|a22
answer would|83|a13
answer would have|83|a13
answer you|83|a5b-9h-6i18
answer your|87|a-5c-6
anticip|83|c11e4
antwerp|83|a-4b-5g17i-6k-5
anybodi|67|a33b40c-12d-5i16
anybodi \$|87|a11
anybodi who|87|a21
anyon|53|a72b22c-11d-7e-5i7j5k-6
anyon \$|73|a28b-9d-4
anyon ask|87|a14
anyon ask \$|87|a14
anyon better|87|b25
anyon can|83|a11
anyon could|87|a4
anyon could have|87|a4
anyon els|83|b32
anyon had|83|a17
anyon i|87|a-4b-4h-10i19
anyon i have|87|a-4b-4h-10i19
anyon that|87|a-11b-7
anyon to|87|
anyon who|80|a-17b-27g19
anyon who want|87|a-10b-24g21
anyth|43|a-5b-61d-16e-7f-5g-22i44j29l-6
anyth \$|65|a19b10d-4h23i22
anyth ,|87|a10
anyth ?|83|a-6b-10c-11i-7j20k-12
anyth ? \$|83|a-6b-10c-11i-7j20k-12
anyth befor|87|g-4j7
anyth els|53|a-12b-41c-10d-6i7
anyth els \$|65|a-7b-8
anyth els ,|77|a-6b-12
anyth els from|80|a12b-6
anyth els i|87|
anyth els that|87|c-4
anyth els to|87|b-4i11
anyth els you|64|a-7b-15
anyth from|80|b-5i6
anyth from my|87|
anyth further|83|
anyth further ,|83|
anyth i|76|a-14c-5h-4i-4j-8k20
anyth i should|87|
anyth in|76|a-6b19c-4g-7i5j-4k12
anyth in my|80|a-6b-10c-4g-7i5j-5k12
anyth is|83|b-5i17j-4
anyth more|70|a-4b-5
anyth more \$|80|
anyth more from|80|
anyth of|83|c11d4
anyth that|87|a-14d-4
anyth to|87|a13b-4
anyth under|87|c33
anyth you|68|a-8b-11h-4i21
anyth you like|80|
anyth you need|83|b-4h-5i25
anyth you would|80|
anywai|73|b-10
anywai \$|77|b-17
anywai ,|83|b7
anywher|73|a-13b-4c9g12h-5i-7
anywher \$|87|a-4b-7
anywher near|87|c16
anywher near what|87|c16
apart|70|b-9
apart \$|83|a-12b-4d5
apart from|83|b-4
apart from the|87|
apart on|87|
apolog|62|a10c-5d-5g-6h-13i-6l-4
apolog \$|76|a20b12
apolog ,|87|a18
apolog for|69|b-5g-4h-9i-6
apolog for the|71|a-17b-6g-4h-10i-6l-4
apolog that|87|a-14b-7h-7
app|77|a7b-5d12i9
appar|77|a40
appar my|87|a14
appeal|74|a-10d6l19
appeal ,|87|d8
appeal for|87|a-6
appear|83|a17
appear in|87|
appendix|87|a-7b-5d4
appl|87|b-5
appl \$|87|b-5
appli|61|a26b-5c-5g17h-11j-4k21
appli \$|77|a-20b9
appli ,|87|a11
appli again|77|a11b-8g27h-10i-5k15
appli again next|87|a-9b-6g35h-10k8
appli for|87|b-7i13
appli to|73|a38b-4d5
appli to us|87|d10
applic|53|a68b11c-18e5g22h-15i-10j8k14l-5
applic \$|69|a7b21e14
applic ,|80|a-7b-9g5j11
applic ?|83|a11c-5i-4j-5k11
applic ? \$|83|a11c-5i-4j-5k11
applic as|87|a16b-11g33
applic i|87|g-8
applic in|87|a23
applic is|80|a-4b20k12
applic to|77|a17
applic to yourself|87|b-4
applic withdrawn|87|b17
applic withdrawn \$|87|b17
appoint|69|a33b16c-8e5g-6j9
appoint \$|87|b16
appoint ,|87|
apprais|80|d10e-4h27
appreci|56|a-16b-29d-6e-5f62g-31h-34i-22j11k4l-15
appreci \$|83|a-8b-10c-4f4g-7h-6i-6j9k13
appreci be|83|a19
appreci be told|87|a13
appreci for|87|b-4f6
appreci for the|87|b-4f6
appreci how|87|a-5c-4f10
appreci that|87|a-6b-5f11h-7
appreci that you|87|a-6b-5f11h-7
appreci the|72|a9f11g-5h-10i-5l-4
appreci the chanc|87|f-6
appreci to|87|a-5f15g-6h-5l-6
appreci to the|87|a-5f15g-6h-5l-6
appreci you|87|f9
appreci your|72|a-14b-16c-4f23g-14h-8i-7j-4k7l-4
appreci your honesti|87|a-5f7
appreci your thought|87|a-4f-5g-9k13
apprentic|63|a-34b-16c-5d-4g-12i-8l-5
apprentic \$|77|b-4
apprenticeship|80|a-15b-7j10
approach|87|a-11b-6e7g-6h-6
approv|74|a-15b-4g-5h36i-4j11k-4
approv the|87|a-6j14k-4
april|62|a-10b-6e33h-6
april \$|74|a-7e4
april ,|77|h-5
april 0|87|
april and|83|e13
apron|87|
aquarium|87|
ar|33|a-71b14c19d35e-13f-11g-22h-14i6j35k-22l-15
ar \$|67|b-14c13d7h-7i20j-4
ar ,|87|b-4
ar a|71|a-16c-7d7h9
ar a good|87|d12
ar about|83|d5
ar about to|83|d5
ar after|87|
ar after \$|87|
ar all|77|a44c-4d9
ar all the|83|a28d8
ar as|87|b15c12
ar at|87|a-7b-16
ar attach|83|
ar attach \$|87|
ar back|83|a-7b-6h-6i-4j-4
ar be|87|d6
ar both|83|d7h15
ar build|83|a-4c-4d4
ar busi|80|a16
ar busi ,|87|a23b18
ar close|80|a-9b-7h-4
ar count|87|b7
ar count on|87|b7
ar do|77|c-4d-12
ar done|87|e12i-8j9k-4
ar down|87|
ar fix|87|c12
ar free|87|c12
ar from|76|a-4c-4d10
ar from my|87|c-4
ar get|87|b-4c-4d8i-5j8
ar go|77|b21d5
ar go to|80|b24d5
ar hide|87|b22d6
ar in|71|a-6b-10d7h-11
ar in the|76|d4
ar invent|77|a-7d-4
ar invent \$|77|a-7d-4
ar kept|80|b20
ar leav|83|h-4
ar like|83|a10b-5c-7g-8j11
ar like to|87|b-6c-8g-8j12
ar look|87|
ar made|80|a24b26d-7
ar made up|87|
ar make|87|b14d4
ar mostli|83|a-4b-4
ar move|80|a-12b-14d5
ar move to|87|a-8b-4c6
ar my|80|b19
ar my last|87|b23
ar never|87|a-4b-4d5
ar no|73|a-7b5c6d-4
ar no surpris|87|c14
ar not|66|a4b9c11d-9f4
ar not go|87|b16
ar now|83|a-7b-5d-6
ar now in|87|a-6d-5
ar of|74|a-6b-6
ar of my|87|d-5
ar on|73|c5h-12i12
ar on i|87|
ar onli|87|a6d8
ar open|83|e11
ar over|87|b4
ar pack|87|b13
ar pai|80|c6d10
ar paid|77|a-7c15
ar plai|87|b6
ar right|77|a-10b-16h-5
ar right that|83|a-6b-13
ar run|87|b17
ar short|83|h-4
ar short of|87|g-4h-5
ar still|67|a-7b5c-7d-6g-9h-20i-6j7k-5l-4
ar still in|80|a-4g-6h-16
ar sure|87|b-5
ar the|59|a-23b-24c16d16g9h30i-10k5
ar the next|87|b-10c-13j7
ar the onli|87|a-6h-4i-4k17
ar there|76|a-4b-4c24d-4j8k-5
ar thing|83|a-5b-13c-4j9
ar three|87|
ar two|74|a-6b-8c-4d4h-13i7
ar two more|87|b-4h-11i9
ar two number|87|
ar unhappi|87|
ar up|83|d13
ar up against|87|d10
ar we|77|b-11c-5h-4i-8j21k-9
ar we talk|83|b-4i-6j9
ar welcom|76|a-11b-12g-5h5i48j-4
ar welcom to|76|a-11b-12g-5h5i48j-4
ar well|87|b-8
ar well \$|87|b-8
ar what|76|a6b-4c-5d-5h-5
ar what i|80|a-6c-4
ar what thei|87|a13d-4h-5
ar where|87|c-6g-5h-8i-4
ar with|77|a-4b-5g-4h-5i-5j12l19
ar with the|87|i-4j14
ar work|87|c-5j6
ar worth|87|
ar you|71|b56c-4i-4j12k-4
ar you go|87|b7c-4
ar your|77|a-10b-10d-4i15
arab|87|h33
archiv|65|a-28b-14c-4e11g16h16i-7l5
archiv \$|77|a-19b-8d9g23h-8l8
archiv ,|87|
archivist|87|
argu|74|a11c-4
argu about|83|a-5
argu about in|87|
argu with|87|a19
argu with each|87|a19
argument|77|a-6h-4
argument about|80|
argument about coven|87|
aris|77|a-9b-8g8h-4i16
aris ,|87|
aris , i|87|
arm|87|a10j-6
armi|77|a17h42
around|60|a16b-26c5d15h-10i34
around \$|83|d33
around 0|87|c6
around all|87|i15
around by|87|a53
around the|83|
arrang|77|b6c6
arriv|59|a15b-16c-7d-6e23f10h-9i-8j11k4
arriv ,|87|a-5
arriv ?|87|a-8b-6j4
arriv ? \$|87|a-8b-6j4
arriv at|74|a15k10
arriv to|87|a-8b14i-5j15
arriv would|87|e21
arriv would be|87|e21
art|87|a-5b-9
artic|87|a8h24
articl|74|a-14b-4d-4g-5h-9
articl about|80|a-8h-5
articl about the|87|h-5
articul|83|
as|30|a-32b-15c15d-5e8f-15g14h43i-12k-5l-12
as a|49|a-42b-26d16e-18f-4g19h62i-12j-4l-6
as a bailiff|87|a-5
as a compliment|83|a-5g8h14i-4
as a fellow|83|b13
as a former|87|h14i-4
as a locksmith|87|a-8b-4
as a pdf|83|a-5
as a result|87|a-8
as a sampl|80|d18
as a sign|87|d6
as a translat|87|d4
as a volunt|87|
as a ward|87|g22h-7
as a welder|87|a-6
as a ye|80|a-5b-25g17h-5
as agre|80|a12b-10h-6
as agre ,|87|b-10h-6
as an|67|a-16b9c-6d12e4g-7h28
as an administr|87|a-6
as an exampl|80|d14
as anyon|83|a6
as blunt|87|b-5g-4k16
as blunt as|87|b-5g-4k16
as earli|87|b-6g-6h-6i39
as ever|83|a-9b-4g28h-6i-4j5
as ever \$|87|a-7b-4g16h-4
as far|77|a-5b-4g12h-11
as far as|77|a-5b-4g12h-11
as fast|87|
as fast as|87|
as follow|87|e22
as for|74|a9b-4g-4h-7i13
as for the|80|a-5g-4h-8i14
as good|77|b-4c6h-5
as good as|87|g-4h-5
as hard|87|b4
as head|87|e11
as head of|87|e11
as i|51|a-4b30c-6e5g8h-5l6
as i am|71|a-5c-5e6g15
as i do|77|a-8b25e17
as i have|76|b9c5
as i said|73|a4c-5e-11
as i see|87|b-4e-4
as i understand|83|a-8
as i wa|87|a-20
as i will|80|b26
as i would|77|a-13c9l10
as if|70|a31h-7i-4
as if i|73|a34h-4
as in|87|c5
as in your|87|c5
as interest|87|a-13b-4g16h-4
as interest as|87|a-13b-4g16h-4
as it|61|a-19c8e-6g8h-8
as it did|87|c12
as it is|73|a-5g14
as it should|87|a-4b-6
as it take|87|b12
as it wa|80|d11
as keen|80|a-14b-10g24h-5i-4j5
as keen as|83|a-8b-6g25h-5i-4j5
as long|74|b-5i8
as long \$|87|b-4
as long as|77|a-4i8
as mine|87|b11d9
as much|76|a14b-4l10
as much as|80|a-16b-4g-4l11
as mustard|87|b-6g13
as my|66|a-12b16c-7h-7
as my grandmoth|87|a10
as my manag|87|b-4
as my wife|87|b8c-7
as new|87|e5
as of|83|a-4b-8d7h-14
as of todai|87|a-4b-9h-14
as on|80|a-9b-4g13h-14
as on the|87|g14h-15
as our|83|d-4
as plan|87|a-4b-10c-6j10
as promis|80|a-6d-4
as regard|80|b-4g-4h30
as regard the|87|h-8
as request|87|b-13g-5h-4i-8
as she|83|a-10h-4j12k-5l9
as soon|71|a23b17e13
as soon as|71|a23b17e13
as the|61|a-10b11c4d-10g-6h11
as the on|87|a22f5
as thei|73|a-9b-5c13d-4g-4h-12
as though|77|a13e13
as though i|87|a6e16
as to|67|a4c11g-11h-15i-11j14k11l-5
as to let|87|c-10j6k-5
as to the|77|c4g-9h-12i-7j6k19l-4
as too|87|a-5k9
as usual|83|a41
as we|71|a4b-16g-4h-6i-4l20
as we both|87|a14b-4
as we sai|87|g-4h-6i-4l26
as well|59|a23b32e-8h23i14k-4l-6
as well \$|69|a7b4c-4e-7g5h18i18l-6
as well ,|73|a-11c10h12j5
as well ?|87|b-4
as well as|83|a12f5
as well have|87|a28
as when|87|
as you|48|a-29b-28e-18f-5g-16h-19i8j-5l-7
as you ar|83|d16
as you ask|77|b-11c-9e-10
as you can|87|a-4h24i-12
as you could|87|a-4b12
as you describ|87|c9
as you do|73|a9b-5c-5h-4
as you have|87|b4h-5
as you know|80|a-8b-5d-4
as you like|80|a-5b-14d10k15
as you mai|83|a26b14c12d-4
as you said|66|a-17b-11e-4
as you saw|87|a10
as you show|87|j4
as you suggest|83|b-6
as you told|83|a-4b-12
as you want|87|b-4i9
as you warn|87|a-5h-4
as you will|74|a-6b6d5
as you wish|87|a-4c-5
as your|59|a-10b25d-5e44g12h-9i-4k-4l-4
as your \$|83|a-7b-7g9h-7
as your control|87|e13
as your matron|87|g-4
as your new|83|b19e10
asbesto|87|a-7d-6
ash|87|d7
asham|77|
asham of|87|a-13
asham to|83|a9
asham to sai|87|a-8
ashdown|87|
asid|80|a18b-5c12
ask|32|b-15c-17d-12e-22g-15h-8i32j11k11l-17
ask \$|55|b-16c4f12g-4h-10i32
ask ,|65|b5c-13e18g-5i-4j11
ask , and|83|b17e6
ask , but|87|e23
ask , i|83|e-11
ask , if|83|b-5g-4j8
ask :|77|a-5h-5i-4k-4
ask : is|87|b-8j6
ask ?|83|b39c-9
ask ? \$|83|b39c-9
ask a|76|a38c-7
ask about|54|b-19c9h25i-4k8l-4
ask about \$|87|d-4
ask about a|87|
ask about it|87|a24
ask about my|67|a19b-5c-4
ask about our|87|d8
ask about the|65|a-23b-8c20h14k9l-4
ask about your|87|a-7b-6
ask again|77|a-4b-6c-4f4g13
ask and|83|a14
ask at|87|a-4g24h-6
ask at the|87|a-4g24h-6
ask awai|87|
ask awai \$|87|
ask befor|87|b9
ask by|83|a-11b-7h-10
ask by anoth|87|a-4b-5
ask each|87|a-5e-4
ask for|54|a24b7c15d-18e-6h9i19j-6k7l-4
ask for \$|80|a-8b-4
ask for a|68|a23b-11c-4
ask for an|83|a-4
ask for it|87|b22
ask for my|87|b-9
ask for someon|87|a-4b-4g10h20i-8
ask for the|77|a12c10
ask her|87|a11
ask him|83|b17c-4i13
ask how|60|a-19b-19c-8e-7h-4i-6j19k-9l-4
ask how i|71|a-12e-7
ask how my|87|f5
ask how the|87|j9
ask how thing|76|a-4b-5j7
ask if|60|a5b-21c-5g-5h-4i4j8
ask if anyth|87|
ask if i|76|a25
ask if the|87|a-9i-4j9
ask if there|74|b-6
ask if you|72|b-8
ask me|54|a-23b-30c-6d21e-11g-8h-16i17j-4k-5
ask me \$|83|b-8
ask me ,|87|d8
ask me anyth|71|a-16b-11h-4i32
ask me for|77|a-5d-5e-6
ask me how|87|d6g-6k-4
ask me to|67|a-12b-27d14e-7h-13i-6
ask me what|87|a-6
ask me whether|83|a11b22
ask my|76|a4b-11
ask my question|87|a-7i-4
ask that|77|b13c18
ask the|68|a-16c-4e-4g-9h14i-6k-5
ask them|83|a18e4
ask them in|87|a19e5
ask three|80|a5b18h-5i15
ask three time|87|a6b13
ask to|65|a33b-6c-4e-4g5
ask to pai|87|a10
ask to see|80|
ask to wait|83|a-22
ask us|83|a-4d4h-5
ask us not|87|d5
ask what|62|a-6b-13e-7h-5j-4k12
ask what a|87|a12c11
ask what i|70|a-10b-7c-14e-7
ask what the|80|
ask when|72|a-4b-9c-5i4j10k-5
ask when the|87|j4
ask when you|77|b-6
ask where|83|a19b6
ask where i|87|a21b8
ask whether|62|a16b-14c5j5
ask whether i|76|a28c-5
ask whether it|83|
ask whether the|80|c10
ask whether you|73|a-5b-9c7j6
ask which|87|c-4
ask who|80|a-8b-7h21
ask why|76|a7b-6
ask why i|80|b-4
ask you|61|a-22b43c-10k12
ask you for|87|b11c-5k6
ask you on|83|b21c-8
ask you to|69|a-10b27k9
ask your|80|a-7b4c-4k13l-4
asleep|83|a8
asleep \$|87|a-13
assembl|80|e8
assess|72|a35b-9c-4g10h-4i8
assess center|87|a11b-5
assess you|87|a-6g12h-4i10
assessor|77|a55c-6d-5i-9k15
asset|87|
asset to|87|
assign|87|a16
assist|65|b32h28i-5
assist \$|83|b16c8
assist at|83|
assist at the|87|
associ|77|a8c9d6
assum|70|b26c19d-4j4
assum that|76|b29c11
assum the|87|c15
assum you|87|b10
assur|87|a16
asthma|87|a8
asthma ,|87|a8
astrai|83|a-19b-9
astrai \$|83|a-19b-9
at|25|a-11b-27c23e-25f-12h101i22j-12k-8l-19
at \$|76|a22k11
at 0|61|a11b12c32e-5g-5h-11i-4
at 0 \$|77|b-6c22h-11
at 0 0|83|b15
at 0 a|80|a12h-5
at 0 and|83|c12
at ?|87|b9j-4
at ? \$|87|b9j-4
at a|62|a42b-9c-10g12h10i-8
at all|59|a16b17g-7h19i-16j29k-7l-4
at all \$|66|a22b11c8d-4i-9j20
at all ,|76|a-8b7i-9j14k-7
at all ;|87|a-4
at all about|87|
at all time|87|a-7b-6
at an|80|a-10b-8
at an hour|87|a-5b-7
at ani|68|a-7b-8h-5i17
at ani time|70|a-7b-8h-5i17
at bell|87|a-8
at betti|87|h22
at brightwat|87|a-8h-16i-6
at christma|87|b14d8
at christma \$|87|b14d8
at colleg|87|a-6h18
at compani|83|a-4b-4
at dunmor|87|e-6
at eas|74|a-22b-6f12h-7
at eas \$|83|a-7
at eight|77|a14b8
at eleven|83|
at everi|83|a24e6
at fenwick|83|d5
at first|77|a-39b-9
at five|77|a-6b-6i10
at four|73|a-10b-9c-7d6h27
at half|83|a38d5
at harbor|83|
at harbor dental|87|
at harlow|83|h17
at harlow i|87|h18
at harrow|87|
at harvest|83|a-5b-4g18h-4
at harvest \$|87|b-4g19h-4i-4
at her|87|i-4
at hi|87|a19h-6i16
at hollin|83|a8h14
at home|55|a-8b-20d17e-5g-5h5i16l10
at home \$|65|a-16b-8c-4d13g-4h-6i14l13
at home ,|74|a-4c-5d7h16
at home ?|87|c6
at home about|87|
at home for|80|
at home i|83|a-5b-7
at home with|87|c11
at how|87|a4c-6
at it|69|a-7b-13c-6g21h-4i-5
at it \$|70|a-8b-13c-6g21h-4i-5
at kramer|87|a-11
at larch|87|
at last|83|a13h-6
at last \$|83|a13h-6
at least|66|a53b4c19g18i-8
at least have|87|a17
at least on|83|a21
at least the|87|a19
at lunch|83|b-5j-4k-4
at marlow|87|d10
at me|70|a31b-10g-10h27
at me \$|77|a22g-7h17i8
at me as|87|a-9g-4h14i-4
at midnight|83|a-10b9g-4h-7
at minu|87|
at minu twenti|87|
at my|51|a37b-5c6d11e-7g-6h16i12j-8k15
at my ag|83|a12c15
at my best|72|a10b-5
at my current|80|a7d6
at my last|74|a-12b-6h15
at my level|87|c21
at my old|83|a18
at my own|76|a4b8h-4i16
at my place|83|d15
at my present|73|c4
at night|73|a-6b20
at night \$|87|b27
at night ,|83|
at night for|87|
at nine|72|a10b12
at nine sharp|87|a13b21
at noon|83|a9b15
at noon \$|87|b16
at onc|62|a-10d-5
at onc \$|66|a-8b-6
at onc ,|83|c-6
at onc and|87|b13
at our|71|a-10b-5h-5
at pine|87|
at pine vallei|87|
at present|77|a-5h18
at present \$|87|c-6
at school|87|e-4
at sea|80|a12b-5
at sea until|87|b-5
at seven|83|b19
at short|77|a-5b-7g-5h-6i27
at short notic|77|a-5b-7g-5h-6i27
at six|83|b-4c7g15h-4
at six \$|87|b-4g16h-4
at some|83|b-7c-10
at some point|87|b-7c-10
at st|77|c6g8h10
at st ann|87|g9h11
at ten|71|a-6b-20g-7h-8i-5
at ten \$|87|a-4b-8
at ten past|83|a-5b-6
at that|74|a36b5c-9
at that tabl|87|
at the|36|a-49b-8d-7e7f-5h22i-9j-8k-9l-14
at the airlin|83|a5h18
at the airport|83|a-5e10h13
at the back|87|a-12b-5
at the bank|83|a18
at the begin|83|a13b-7
at the bench|87|c13
at the bottom|83|a-4b6g13h17
at the bu|83|a-12b-6i-5
at the clinic|83|c9
at the clock|87|f4
at the colleg|87|e9g-4i14
at the counter|83|a-4
at the counti|80|a-4d-4
at the credit|83|a-5h13
at the deep|87|a-4
at the dentist|87|d12
at the depot|70|d5g-4h-6i13
at the desk|71|a10b-5e-5
at the door|83|a14g-8
at the earliest|83|b24
at the end|66|a49b-7e6g14h-13j-4k7
at the fair|74|a-11b-16
at the firm|87|a-5c6
at the first|87|a-4h29
at the fish|87|
at the foot|87|a-4
at the foundri|87|
at the front|80|a-4
at the gate|77|a8
at the hospic|80|a-6h36
at the last|87|a24
at the lower|87|c-4g4
at the mill|77|e-6i14
at the moment|77|b30c7
at the nurseri|83|d10e6
at the paper|87|a8e5
at the pharmaci|87|a-4
at the plant|87|d5e5
at the prison|87|e-5
at the same|83|a-9h-7
at the school|87|
at the start|87|a-5b-4c-10
at the surgeri|83|a-8b4
at the tabl|77|a17b-4f6h-4
at the tax|87|a4
at the time|80|a-18b-5
at the top|87|a-5b13g21
at the trade|87|a-5
at the translat|87|a-18b-6h31
at the univers|87|
at the yard|83|b-7e-4
at thi|74|a-12b-15c4g-5h-4k20
at thi level|87|a-6b-4c8k16
at three|77|c13h16
at three in|87|h18
at tolland|87|h18
at two|80|a-4b4d4h-7
at two hundr|87|d5h-7
at weekend|83|c17
at what|80|b-4c9j12k-5
at which|83|c15
at willow|87|
at willow bank|87|
at work|77|a-20b32h9
at work \$|80|a-19b34
at your|54|b8c23d12e-6i50l-5
at your \$|87|c-6
at your bench|87|
at your compani|83|a6b7
at your conveni|87|c10g13i15
at your dispos|77|a-17b-14g-4i18
at your open|87|a-5
at your place|77|a22c6
at your recept|87|a12
at your servic|77|a-6d7g-4i11
at £|83|d6
at £ 0|83|d6
atla|87|
atmospher|83|a-6b-7g-5h-6l-5
atmospher wa|87|a-5
attach|44|a-62b-29d39e20g-6h-13
attach \$|60|a-13d4e9h-6i8
attach ,|77|e7
attach a|66|a-6b-5d13e10h-4
attach a page|87|e-11
attach a photo|80|d-5
attach ar|80|i-5
attach great|87|
attach is|66|a-11b-6d-4e6
attach is a|80|a-4d-7e8
attach is from|87|
attach is my|87|
attach is the|76|a-5
attach my|74|a-9b-5e-4
attach on|87|a-5d-4
attach our|83|
attach sampl|87|c16d-5
attach sheet|87|d-7
attach the|66|a-7b-5c-4d22
attach to|74|a-5b-4c12d-5
attach to the|83|c14
attach what|87|a-4b-9
attach you|80|a-5d11
attach you will|83|d12
attack|87|a45e7
attempt|83|a-10b19h20
attend|87|b-6e-5
attent|74|a-24c-4
attent \$|87|b5
attent to|80|a-4c-4
attent to the|83|
attitud|87|a27
attract|87|a-6d-5h-4
attribut|87|a-5g-4h-5
au|83|a-10b-9g-4h10i-4
au pair|87|a-8b-6h18
auction|87|d7
auction hous|87|d7
audienc|83|a6
audienc \$|87|a7
audit|63|a-15b-7d14e17g-4h5i-4
audit in|83|e10
auditor|83|a-4l7
august|62|b-13c7d4e21f7
august \$|77|c9d11
august ,|77|e17
august , the|87|e19
august 0|87|
august is|87|b-7f9h-4
august off|87|
aunt|87|a-8
australia|87|b40h-4
author|73|a-11d8h38i-5
author \$|80|a-10b-10h42i-5
author ,|87|b-4
autumn|63|a-14b-13c-7d7e29j6
autumn \$|74|a-6b-5d10e-4
autumn ,|83|
autumn term|87|e6
avail|67|a-7g17h-7i29
avail for|76|a-8b8g11i13
avail on|83|a-5h-4i23
avail on request|87|a-4g-4h-4i24
aveiro|87|a-5
averag|74|a-9b-7c11
averag ,|87|a-4h-4
averag for|87|c17
aw|83|a-13b-6
awai|53|a-15b7c9d9e-5h-15i23j-4k-6
awai \$|64|b7c-5g-5h-11i25
awai ,|76|a-4b-4c11h18i11
awai from|74|a-14b8c-6h-9
awai from the|83|a-6c-4
awai keener|87|a-7g23
awai keener than|87|a-7g23
awai on|87|
awai with|77|a20c-4g-7
awai with a|83|a15g-8
await|83|b37
await your|83|b37
awak|80|b14
awak \$|87|a4
awar|87|a12
award|77|a-7b-4j7k-4
awkward|87|a24b22
b|71|a-22b-11c-5d7g-4h20i-6
b 0|80|a-5c-4g-4h27i-7
b 0 \$|87|c-4i-4
b flat|87|a-4
babi|72|c9d5g-4h9i-4
babi \$|87|a14c10
babi in|87|d11h19
back|43|a7b14c-20d-10f7j28k-4l-7
back \$|63|b31c-4d-6g-4h14i8j-4
back ,|76|a4b-14e8k7
back , and|87|a13
back ?|83|b18j10
back ? \$|83|b18j10
back a|83|a-8c-4j6
back after|83|b-4
back after forti|87|
back and|76|a6b24
back as|87|b4c11
back by|83|a11
back door|83|a16
back for|87|b11j9
back from|77|b-6j8
back from leav|87|
back gate|87|d8
back in|76|a-9b-4l8
back my|87|a15d-5
back of|73|a-14b-7g-5h10i-7j9k16
back of a|87|a-6
back of the|87|a-4j14
back on|72|a-11b-11g5h-9i4
back on my|87|b-5h-4i12
back on the|87|a-5i-4
back so|83|a-7b-10f13h-6i11
back the|83|a-4
back to|64|a-8b-7d-4f10g5h-12k-6
back to me|74|a-9f6g-6h-6i10
back to the|76|a9f8
back to your|87|g-4i-4j-4
back todai|87|b9
back when|83|b-6
back with|87|a-4
background|74|a-13b-14d4g-7h38i-6
backlog|69|a-10e8h-5
backlog gone|87|e11
backlog in|87|
backlog of|80|a-9e-7h-6
backward|77|a4b-10
backward ?|87|a7b-6c-7
backward ? \$|87|a7b-6c-7
bacon|87|a-6
bacon roll|87|a-6
bad|56|a35b-23c-13d-6k7
bad \$|77|a4b-9i-4k9
bad moment|83|a-5b-7
bad moment i|87|b-4
bad new|87|a-6
bad result|87|
bad result \$|87|
bad that|80|a13b-4
bad that we|87|a-16b-4
bad time|87|a-7b-5c-4
bad weather|87|a-11
badg|77|a-8b21h-5
badg and|87|
badli|63|a59b8c-7d-5g11h-10
badli becaus|87|a15
badli i|87|g17
badli on|83|a23b11c-6
badli on the|83|a23b11c-6
bag|72|a8b4c-4
bag \$|87|a11
bag ar|87|b13
bag ar pack|87|b13
bag on|87|a-5h-4
bag on the|87|a-5h-4
baguett|87|
bai|68|b-7g8h-18i4j-4l-4
bai \$|87|e5
bai and|87|
bailiff|80|a10b-4l7
bake|70|a-19b-11h-4
bake at|87|
bake for|83|a-6b-5
bake for nine|87|a-5b-4
bake with|87|
bake with you|87|
baker|71|a-12b-9
baker ,|87|a9
baker by|87|a-11b-9
bakeri|69|a-12b5c5g16
bakeri \$|87|
bakeri i|87|b17c15
bakeri in|83|a-4c-6
bakeri on|87|
balanc|71|a4b-5h19i-4
balanc sheet|83|a-9h22i-4
balconi|83|a-11
ballpark|83|b-11i-5j11k-7
band|67|a-9b-5c13h-4
band \$|87|
band 0|83|a-5h-5
bank|53|a6c4d18g-4h22i-5l6
bank \$|73|a24b-5
bank ,|77|d15
bank file|87|a-7
bank holidai|74|a-6b-7c7h-4i-4j5l12
bank holidai \$|83|a-4b-5l14
bank in|83|a-6
bank staff|87|c5e7
bank that|83|a18b13d-6
bankrupt|83|a10d12
banksman|87|h27
banquet|87|
banquet captain|87|
banquet captain posit|87|
bar|70|a19b8c4g-8h53i-7l-5
bar ,|87|b15h12
bare|83|a20b-9h-6
barg|87|a-6
bark|87|a-5
barlei|83|a-8b-7c-7l9
barn|74|a-8b-4l4
barn \$|87|a-4l4
barn door|87|
base|74|a6c15d6g-4j12
basel|87|b8f5l-6
basket|83|b7
bat|80|
bat in|87|
batch|73|a-9c-6e-7f4
batch \$|87|c-6e-8
bath|74|a-10b-8
bath ,|83|a-7
batteri|87|
be|24|a14b42c19f-10g51h-45i28j29k35
be \$|66|a-15b-12c5g8i5
be ,|76|a-5b-8c-5g12h-6i-6
be , and|87|a-4
be 0|87|c7
be ?|73|b6c-6e-5i6j6
be ? \$|73|b6c-6e-5i6j6
be a|52|a30b6c-7d-7e5h4j6k-4l4
be a good|77|a14b-11c-7g-6i18j4k-5
be a great|87|l8
be a joi|83|a-8b-11g13
be a piti|87|b27
be a pleasur|87|b-9
be a test|87|a15
be a valuabl|87|a-10b-8
be abl|66|c4d5e-6
be abl to|66|c4d5e-6
be about|87|e9
be after|87|e23
be all|83|b-5i-5j8
be an|77|b-8c5j7
be ani|87|c15
be announc|80|d28
be as|83|a-4b-5k16
be as blunt|87|b-5g-4k16
be asham|87|a24
be ask|65|a43b13c-6g15
be ask \$|83|a13b9
be ask about|80|a-7
be ask to|87|a5g7
be at|77|c4
be at the|87|c5
be at your|87|
be awai|87|a-4c-5
be awai from|87|a-4c-5
be back|77|a-6b11
be back on|87|b-7i-4
be better|87|b-14c9
be blunt|87|a-9b12i-16k27
be bother|87|a6
be bother to|87|a6
be bought|83|d8
be bought by|87|d11
be brief|83|a-4b-10i-7l-6
be brief \$|87|a-4b-19i-7l-6
be brought|87|g11h-13i-6
be busi|87|a-6b-9
be busi with|87|a-6b-9
be by|80|c6i30l-4
be by the|80|c6i30l-4
be call|77|a-14b-14g20i-5j6k-4
be call \$|87|
be care|87|b22d5
be chosen|87|
be close|83|a-9
be compar|87|a30
be compar with|87|a30
be connect|80|a-6b-11c-4
be connect and|87|
be consid|73|a-13b-7c-5g8i-4j5
be consid \$|87|a-4j7
be consid by|87|a-9
be consid for|80|b-4g11
be contact|87|h-8i26
be content|87|b-4
be content with|87|b-4
be count|87|a-12b-5c14
be curiou|83|c9g-5j12k-7
be delight|77|g6i14
be delight to|77|g6i14
be do|80|b4c20
be done|83|a-7b12
be done \$|87|b16
be earn|87|c15
be easi|80|a-8b-15c7
be easi to|87|a-8b-17
be enough|83|a-6b7
be enough for|87|a-7b-12
be expect|80|a11c6
be expect to|87|a12b4
be fill|87|j6
be fill befor|87|j6
be fine|83|a-4b-24
be finish|87|a-10j16
be finish by|87|a-10j16
be first|87|b21g14
be flexibl|77|c20i10
be flexibl about|87|c15
be flexibl on|87|c12
be for|87|c6e4
be found|83|d-4
be free|80|b4c-4d8
be get|87|a-5b-7h21
be give|87|c12
be give up|87|c12
be given|87|b-5h18
be glad|51|a-20b-20c-11e-12g-13h-8i28j8k4l-4
be glad if|83|i-7j7k-4
be glad of|70|a-5b-6g-11h-4i5j6k18
be glad to|53|a-15b-15c-8d4e-10h-5i34j-7k-4
be gone|80|b9d5e7
be gone \$|83|b9e9
be good|76|a9b16c22
be good to|83|c26
be grate|61|b-9d-4e-4f-4g-8i-8j11k13
be grate for|70|b-5g-4i-6k19
be grate if|83|b-7
be grate that|87|a8b12
be grate to|73|b-9g-6i-4j16k-4
be great|80|b-4c7
be great to|83|b-4c13
be had|87|a-5i11
be half|87|a-5b-4
be hand|87|d6
be happi|59|a-10b-11c-16g13h10i15k-4
be happi in|87|
be happi to|62|a-6b-6c-15g-7h-5i19
be happi with|80|c4
be hear|87|a26b13
be heard|83|a-6b-4f4
be heard \$|83|a-6b-4f4
be held|87|a15
be help|77|a-4b-10c-7h-4i14j5k-6
be help if|87|c-4
be help to|87|b-9i-4j9
be hire|83|a-5b-6g-4k12
be home|83|a-7b-25g44i-5
be home by|87|b-4c5
be honest|74|a25b9c7k9
be honest ,|83|a-8b11c10k10
be honor|80|b-4c-6f5g13k-4
be honor to|80|b-4c-6f5g13k-4
be hope|83|c5g-4j6k-6
be in|58|a6b-5c-18d-7e-8h12j6
be in order|87|
be in the|74|a25b9c-9e-4
be in touch|74|j8
be in town|87|
be in your|83|b19g5h20
be interest|80|b34
be interest to|83|b17
be interview|83|a-30b-5
be join|83|a-5
be join you|83|a-5
be just|87|a18
be kept|80|a17b27c-6
be kind|87|l5
be late|77|a7d6
be late \$|83|a7d6
be laugh|87|a26
be laugh at|87|a26
be leav|87|
be left|87|a7
be look|76|a-4c22
be look for|80|c12
be love|87|b-13
be love to|87|b-13
be mad|87|b17
be made|73|a-4b-8c-10d9j6k-4
be me|76|a-5c-9g9j-7k7
be me \$|83|b8c-9g12
be me ,|87|
be mess|87|a13b12
be mine|87|b48
be more|83|b-8c-4f4g-14i19k9
be more than|87|b-7g-9i23k-5
be most|83|b7g-4k11
be move|83|b23c6
be my|74|a-11b-14e-10f6g9h-7i-7l-18
be my first|83|b-4e-11g-9h-6i-5
be near|87|
be new|87|b-4c-8j8
be nice|80|a8b-6c8
be nice to|80|a8b-6c8
be no|77|a-14b-5i11
be no troubl|87|i13
be oblig|80|b17c7g-7j11
be oblig for|87|b-5c12g-8j12
be oblig if|87|b24c-5
be of|67|a-7b-6c-10d9g-6h6i12j-4k-5
be of ani|83|i13j-4k-4
be of help|87|d9
be of us|73|a-5b-5c-6d5g-5h8
be on|63|a10c8e13g7i-6
be on leav|87|b-10
be on of|87|
be on the|73|a-10b9c-7d4e14
be onli|87|b12g16i-4k-5
be open|74|a-4
be open about|87|
be open to|87|c5
be out|77|a30
be out in|87|
be over|83|b-4c-5g22h-4i-7k-4
be over the|83|b-4c-5g22h-4i-7k-4
be overlook|87|a23
be paid|71|a-7b-4c20h12
be paid ?|87|c8
be paid for|83|a-6c6h14
be part|69|a-12b-8g27h-6i-4k-4
be part of|69|a-12b-8g27h-6i-4k-4
be patient|76|a4b-6
be patient \$|80|a4b-21h-4
be pleas|71|a-4b-4c-6g-13h-5i35j-4k-6
be pleas to|72|a-4b-17c-6g-14h-5i35j-4k-6
be possibl|77|a-10b-14c-4j5
be possibl to|83|a-9b-9c-5j6
be proud|72|a-5b-8c-7g19i-7
be proud to|73|a-5b-8c-5g20i-7
be put|77|a8b4c15
be put on|87|c20
be quick|87|b28
be rais|87|
be reach|76|b-10
be reach \$|87|
be readi|83|a-8c8d5g-4i17
be readi to|87|a-8c9g-4i18
be reflect|87|c18
be rememb|87|a-9b-7
be rememb \$|87|a-9b-7
be remiss|87|c11
be remiss of|87|c11
be right|83|a10c21
be rung|87|h-5i13
be save|87|a-5b-7
be save \$|87|a-5b-7
be seen|77|a31b12c-4d-4j8k-5
be sent|87|b6d8
be shown|73|a-19b-7h-5i10
be shown the|83|a-10
be shy|87|a-9b-19h-4i25k-4
be simpl|87|d7e7
be so|65|a4b12j9k-5
be so kind|80|b-6i-4j11k-6
be so open|80|a-5
be so straight|87|
be sold|83|d13
be sold \$|87|d6
be some|87|c12
be someth|87|b9
be sorri|77|a-4b14
be sorri to|83|a-5b-15
be spent|87|e11
be squeez|87|a11
be stand|87|a-6g9l-5
be stock|87|e14
be straight|87|c16
be sure|83|a-6b-14c6
be taken|77|a-10b-5f8j5
be taken ?|87|b-4
be taken up|87|a-4j6
be tell|87|a19
be thank|76|c-6f-7g-12h-7i-6k27
be thank for|77|c-6f-7g-12h-7i-6k28
be that|80|a5b23c-5g10h-4
be the|60|a-10c-7d-7g13h12i-6k-8
be the last|83|a10b15
be the on|73|a-7b5c-5g13
be the onli|87|a-13b-7c10
be there|72|a-4b-5c-4g35h-11i10j-5
be there on|87|b14
be these|87|e11
be think|87|b-11d5
be think of|87|b-11d5
be thought|83|g17i-6k-5
be thought of|83|g17i-6k-5
be thrill|80|b-11c-7g15
be thrill to|80|b-11c-7g15
be to|80|b38e8
be told|63|a19b-4c-10g-4i-6j17k-8
be told \$|83|a5b23
be told by|83|a22b-8
be told no|87|a15
be told that|83|b-7
be train|83|a-6
be treat|80|a11b8c9
be trust|83|a-10b-6h16
be trust with|87|a-9b-5
be turn|80|a-7b-14d-4g16h-7
be turn down|83|a-6b-10g21
be two|83|
be unkind|87|a8b-12
be up|83|b5e20
be us|77|a-5b-8c-5h-10i8j-4k16
be us \$|83|a-4b-4g-4h-10i9j-4k17
be veri|66|a-6b38c-8f-4g-5k11
be veri glad|83|
be veri happi|73|b-9
be weigh|87|a-4e-4
be welcom|76|a-8b-6c6i-6j7
be welcom \$|83|a-5c8i-7j8
be welcom ,|87|
be what|87|b-4
be will|83|c-6d6i-7j-5k11
be will to|83|c-6d6i-7j-5k11
be with|74|a-8b4
be with you|76|a-4b6
be work|87|b8d-4
be worth|76|a14b-7c7i16
be worth a|87|a-7c-4
be write|87|b13
be your|76|b9c12d7e-5g35h-6l-4
bead|87|b-5
beam|87|a-9h-4l11
bear|70|a-7b30c11d-4h-5
bear in|87|b6c16d-4
bear in mind|87|b6c16d-4
bear no|83|b-10
bear no grudg|87|a-9b-10
beat|72|a-8b-7c24d10g11h-8l4
beat \$|87|c12d5
beat that|87|c4d-4
beaten|87|a-5b-4d13
beauti|77|a-22h-4
beauti \$|83|a-10h-4
beautifulli|87|b-4l9
becam|72|a-27b-11c-4d-5h17
becam a|83|a-17b-6h19
becam of|83|a-9b-6
becam of the|87|a-7
becaus|44|a79b13c-10d-7e-9g23h17i-11k-7l-5
becaus i|58|a-49e-4g11h19i-4k-4
becaus i am|87|a-6b-9
becaus i can|87|b23
becaus i do|87|a-7b-17g4
becaus i had|83|a-4d9
becaus i wa|76|a-31h16
becaus i would|87|a-13b-14h-6
becaus it|87|a9
becaus it wa|87|a9
becaus my|87|
becaus nobodi|76|a16
becaus nobodi had|83|
becaus of|59|a53b33c-6d-5f4g23h-14i-6l-4
becaus of a|87|a7
becaus of my|83|a-21f10
becaus of the|71|a-10b6g10h-12
becaus of you|76|a10b25g21
becaus of your|77|a46b15
becaus somebodi|80|a19
becaus somebodi had|87|a5
becaus the|61|a36b-11c-5d-4
becaus the manag|87|a4
becaus thei|83|a4d-6
becaus we|80|a-12b-12d11
becaus you|70|a19b24
becaus you could|87|a9
becaus your|73|a51b-10
becom|77|a-7b-7g14
becom a|87|g16
becuas|87|b-8
bed|64|a-4g4h19i-4k-4
bed \$|76|a16b13d-6h16
bed ,|87|a-9b-5
bed for|87|b-4c9g15
bee|67|a-30b-14c-5g-5h35
bee \$|77|a-20b-10g-5h30
bee ,|87|a-6h12
bee for|87|
beekeep|83|a-11b-4h-4
been|37|a53b-26c-14d-11e-17g-26h21i-26j25k-13l-16
been a|69|a-12b-5g-6h8i-4j-5
been a while|87|a-10b-17h-4
been abl|83|
been abl to|83|
been an|87|a-8b-4
been ani|83|a-5g9i-5j12
been ani movement|87|g-4j6
been ask|73|a-8b-14h-9
been ask \$|87|a-25b-6
been ask by|83|a-11b-7h-10
been ask to|87|a29
been better|87|
been better i|87|
been chang|87|a-6
been chosen|87|a5c9
been clear|87|a-5b-4
been clearer|87|a20
been courteou|87|a11
been courteou to|87|a11
been decid|87|a-4
been far|87|a17
been fill|77|b-8j7
been fill ,|87|
been fill ?|87|a-8b-7j8
been given|77|a12b10
been good|87|a-8c6
been good to|87|a-8c6
been hope|87|a-8g-6
been hope for|87|a-8g-6
been in|74|a25b19
been kept|87|a15b6
been kinder|83|a-12f9
been led|87|a12
been led to|87|a12
been let|83|
been let down|83|
been look|87|a-10b-4g-4h-10
been lucki|87|a4b-5
been made|80|a-5h-10j5
been made ,|87|b5j6
been more|77|a-18b17f8
been more than|80|a-7b27f8
been nice|83|a-7b-4
been nice to|87|a-15b-5
been offer|87|b-10
been on|74|a-7b-5
been on my|87|a-5
been on the|87|a-4
been out|87|a10b7
been out of|87|a10b7
been paid|87|
been practiz|80|a-8b-6h-19
been practiz \$|87|h-10
been print|87|a8
been put|80|b-5h16
been rain|87|a-8b-6g-4j-4
been read|87|b-4h25
been repeat|87|a-5
been settl|87|
been settl \$|87|
been sign|87|a-10b-8g-4h19j7
been so|80|a32
been spoken|87|a22
been spoken to|87|a22
been the|77|h7
been the on|87|a-5
been there|80|a-8b-13
been think|87|a-5
been think about|87|a-5
been three|87|b-9g-5h-9i-4j19
been through|83|a-11b-5h39
been to|76|a-18e-6
been to your|87|b8
been told|68|a55c8d14
been told on|83|a27
been too|87|a-13
been too \$|87|a-13
been treat|80|a7
been try|87|h-6
been try to|87|h-6
been turn|80|a-29b-11h-5
been turn down|87|a-19b-8
been turn over|87|a-12b-5h-5
been two|80|b5
been two month|87|
been two week|87|b6
been up|87|a25
been wait|87|a-14b-12
been warn|83|a21
been warn about|87|a15
befor|39|a-30c15d5e12f5g-13h-26i-19j24k-6
befor \$|71|b-10d-5h-6
befor ,|77|a-7b-6
befor , and|87|
befor a|83|a-5b-5c12h-6
befor and|83|a-6d8
befor anybodi|83|a10
befor anyon|87|a17
befor christma|87|e5
befor everi|87|
befor everi bad|87|
befor i|54|a-21b-14c32d17e-5f10g16h-12i-7
befor i book|87|c4j8
befor i can|87|c6
befor i come|83|b-5c17
befor i forget|87|c6
befor i give|87|c6
befor i got|87|a8f11
befor i sai|87|c-11
befor i sat|87|
befor i walk|87|a7
befor i would|83|a-6b-8c-6
befor it|74|b-5d13
befor me|80|a23
befor my|77|b9c-5d4e7
befor noon|83|a-4h19
befor or|83|c-4
befor or after|83|c-4
befor send|87|a-5d-7
befor that|76|a-11
befor that i|87|a-5
befor the|55|a-35b42d-5e24g-5i-4j8l5
befor the end|83|b9e-4
befor the first|87|e8
befor the half|87|b6e8
befor the holidai|87|a-6b4
befor the interview|87|a-8b-6
befor the second|87|e12
befor the summer|87|
befor the weekend|80|b15
befor thei|76|a-9b-9
befor thei have|87|d4
befor then|80|j6
befor then \$|87|b5g-4j7
befor turn|87|b17
befor we|76|a-5c21f8
befor we go|80|c17
befor you|66|a25b10c-8g-5i-5j11k-7l-10
befor you invit|87|a18
befor you sai|87|b17
beforehand|80|a37c-4d-4
beforehand \$|83|a34c-4d-4
beg|69|a-27b40d-4h-4
beg \$|87|a-13b8
beg for|83|a-7b10
beg you|83|a-4b6
beg you to|87|a-4
began|68|a-5b-11e-5g-8h16i-6l9
began in|83|a-4e-4
began in the|87|e-4
began to|87|a-6g-5
began with|87|a8h31
beggar|87|a7b22
begin|56|a-22b14c-13d-8e20g11h-9i-6
begin \$|83|a22b16
begin ?|87|a-4b11c-6
begin ? \$|87|a-4b11c-6
begin as|83|e-6g12
begin as a|87|g13
begin at|87|a-4
begin by|76|a-4b-8c-4g7i-5
begin by ask|87|
begin i|87|e18
begin i would|87|e18
begin with|71|b-5c11e17
begin with a|87|c23
begin with the|76|e19
beginn|77|a-10b-7c11d-5g-5h35i-5k14
begun|76|e9
behalf|83|a-14b7g-4
behav|87|l6
behav \$|87|l6
behavior|83|a19e4h20
behind|59|a-6b-12c-5e-4g28h-7k-6l-10
behind \$|87|
behind a|83|a-12b-4g-4h-5
behind me|77|b-5g5h19
behind me \$|87|b-5
behind me ,|87|g6h21
behind the|74|a-14b-5d8f4g-7h-8i8
behind the scene|83|a-5f6g-5h-4i-4
behind you|87|b-6c-4j9
behind your|83|a27b-4g9l-5
belat|87|f5
belat thank|87|f5
belat thank you|87|f5
beleiv|87|b-5
believ|58|a13b27c8d-5g5h16i-12l-4
believ i|80|a-6h20i-4
believ i have|87|b7h22i-4
believ in|83|a-4b19
believ it|87|b4h-4
believ me|87|b12g20
believ my|83|a-9b-12h25
believ my background|87|a-9b-12h26
believ that|73|a8b-5h-7i-4
believ that i|87|a4
believ that it|87|a14
believ the|80|a11b-5c16g-4h-9
bell|66|a-32b-11c-7d-5e-5g-5h6i17
bell \$|77|a-14b-7
bell on|87|b16c-5
belong|68|a-9b-11c-4d23
belong to|68|a-9b-11c-4d23
belong to my|83|a-5d25
belong to the|80|b-4d9
below|59|a14b-12c14d17e17i6
below \$|67|a-13b-10d5e-4i6
below ,|87|
below ar|87|c-5d12
below is|83|d11e4
below the|83|a47c13
below what|87|a-4e22
below what i|87|a-4e22
below you|87|
below you will|87|
belt|80|a21
bench|64|a-23b-18d-4f5g7h-5i-6j5k-4
bench \$|76|a-9
bench ,|87|f10
bench by|87|g15
bench by the|87|g15
bench in|87|a-7
bend|76|a-4b12
bend the|87|b19
bend the rule|87|b19
beneath|80|a46c8e-4h-5
benefit|60|a-37b-15c33d-7
benefit ?|87|c28
benefit ? \$|87|c28
benefit of|72|a-13c-5
benefit of the|83|a-4
benefit of your|87|a-8
bent|77|
bent \$|87|a7
besid|67|a-5d8e-7h25
besid it|83|d13
besid me|87|
besid the|80|c6
best|49|a-22c-9e-7f-7g-19h-22i-15j-5k-6l62
best \$|64|a4b-10c-4d16h-7i-4l22
best ,|77|a-7h10l-9
best , and|87|b11
best becaus|87|a7
best for|87|b-5
best in|87|a-17b-6
best of|83|a8h-7i-4l29
best on|80|a8g-4l6
best on yet|87|a-15g-4l7
best part|77|a5
best part \$|87|a-9
best part of|83|a14i-4
best to|83|a-6g-5h-8l28
best wa|87|a-8
best wai|87|a-6
best wai \$|87|a-6
best wish|80|a-7b-4g-8h-11l26
best wish for|87|g-5h-6l17
best wish to|87|a-5h-6l11
best with|87|b-4
best you|87|b7c10
better|46|a23b12d-15e-13g-15h-28i-24j-5k28l5
better \$|62|a-16b-5c-9g-10h-10i-17j9
better ,|77|a-11c6
better , and|87|a-11
better ?|73|a-9b-10f5h-8j-10k26
better ? \$|73|a-9b-10f5h-8j-10k26
better answer|87|a-4g-5k13
better exampl|87|
better exampl than|87|
better from|87|a20b21
better i|87|
better i would|87|
better in|87|b-4c-5
better next|83|a-5b-6g18h-5
better next time|87|
better on|80|a10b6
better organ|87|a37
better than|66|a20b-5c11i-4k-4l11
better than the|83|a-5g-5
better than to|83|a29g9h8
betti|87|h22
between|52|a11c19d29e10f7g-11h17k-6l-6
between 0|87|b5c-7
between 0 and|87|b5c-7
between now|87|e18
between now and|87|e18
between our|87|d6
between ourselv|80|c5d26
between ourselv ,|83|c8d10
between the|66|b-8c15f13g-4h9
between the two|83|a-15b-5f9g-4h20
between two|80|a8h15
between us|76|c-4d4
between us ,|80|c-4d6
between you|83|a16c7d10
between you and|83|a16c7d10
beyond|73|a6c10f16
beyond me|83|a14
beyond the|87|c12
bicycl|80|a-7b-4d-4
bid|68|b-8d31e4
bid \$|87|e9
big|65|a-7c4d10h-12
big press|87|f6h-4
bigger|83|a-13b-5h-5
biggest|69|a-7b-10d5
biggest account|87|
biggest client|87|
biggest custom|80|b-6d4
biggest custom is|83|b-5d6
bill|65|a-14b-12c13e6g-5h7i9l10
bill \$|80|a-6b-10h12i12
bill ,|87|d8
bill and|87|c6
bin|76|a42
bin \$|83|a31
bind|77|
bind the|87|
bind the long|87|
bird|74|a-10b-5d-16i19
bird in|87|
birmingham|80|b14d-5
birthdai|73|b8d10
birthdai ,|87|b14d15
birthdai card|87|a-8
biscuit|72|a-6b-15g-4h-5i-4l14
biscuit \$|87|a-4
biscuit and|87|
bishop|87|b15d-5
bit|61|b-25c23d-9e-4g14h-8i-4j-4k10
bit \$|87|a-5b-9g22
bit better|87|a-8c10
bit more|83|c23
bite|80|a-8b15c-4g-5h24i-4
bite \$|87|a-6b-5g-4h32i-4
bite my|87|b21h-6
bitter|83|a45
bitter ,|87|a18
bitter , but|87|a18
black|71|a-11b-10d16h12i8
black out|80|a-4b-6d12h14i9
black out the|87|d19
black tomato|87|a-6b-5
blade|80|b-4g-6h-6i6
blame|64|a74b-6d-6
blame \$|83|a17
blame for|80|a40
blame me|87|
blame me for|87|
blame the|80|a22d-4
blame them|87|a13
blame you|87|a-11b-5
blank|73|a15c21d-4
blank on|83|a19c26
bless|73|a-11b-11e8f10g-11h-7i-6l26
bless i|87|e10
bless you|87|a-6f14g-7h-4
bless you for|87|a-6f14g-7h-4
blew|87|
blind|77|a-6b-5g-5h18
blind corner|87|
blink|87|a-8
blister|87|e-5
block|77|b-8d8i11
block \$|87|d7
blog|80|a-6d-4
blog \$|87|a-5
blood|77|a20b-4c-4g8h41i-4l11
blow|87|a-8b-5g-5k13
blue|66|a-19b-20d-6g-5h-22i-4
blueprint|83|d20
blueprint of|87|d6
blunt|76|a6b6g-6i-17k38
blunt as|87|b-5g-4k16
blunt as you|87|b-5g-4k16
board|52|a-8b18c-9d22e8g15h-10i-11j13k-6
board \$|68|a7b16c-4g10
board ,|77|b12d-6e4g22i-9
board , and|87|e4g25h-4i-10
board , as|87|b14d-5
board and|83|a21d4
board at|87|
board by|87|a-4
board by the|87|a-4
board for|87|e16
board is|87|d26g-7
board meet|80|b-6j4
board meet on|87|b-7j5
board that|87|a-9d-6
board with|83|a-4
board with the|83|a-4
board would|87|b7
boast|83|a14c-4
boast of|87|a15
boat|67|a-11c13d-4e5
boat \$|83|b-4
boat ,|80|b6
boat , and|87|b-5
boat in|87|
boi|61|a-12b-14g-8h4i-8j-4l-4
boi \$|77|a16f6h15
boi ,|87|h-7
boi in|83|a-5d5h-5
boi in my|87|d6
boi who|76|a-16b-6h-5
boil|83|a-5b-6
boil over|87|
boiler|63|a4b-14c-7d-4e8h40i-5
boiler \$|87|a10
boiler ,|87|e4
boiler , and|87|e4
boiler and|87|a22
boiler at|87|g9h11
boiler at st|87|g9h11
bold|80|a-17b-7e-6f-6
bomb|87|a18
bone|87|
bonu|61|a-12b-4c66d-5e-6
bonu \$|87|a7c5
bonu ?|87|c13
bonu ? \$|87|c13
bonu for|87|a-4c14
bonu i|87|c6
bonu i would|87|c6
bonu is|87|c20
bonu of|80|c13
book|49|a-33b-43c-4d15f-5g-5h42k4l-4
book \$|65|b-8c-6d18e-4g-7h-5i15k-4
book ,|72|e12h18
book , and|80|d-4h20i-4
book ?|83|a-5c13
book ? \$|83|a-5c13
book and|83|h11
book at|87|d7
book for|83|
book from|87|d6
book in|74|a-6
book in three|87|
book of|83|c-8d11
book of 0|87|c-8d8
book on|77|b-8d-4h-5i-6k22
book page|83|h29
book page that|87|h31
book that|83|a-4b-11g15h-5
book the|77|a-4j7
bookkeep|80|a4g-7
booklet|83|a16c5
boot|71|a-15b7g-6h20
boot \$|80|b13h24
boot on|87|
border|80|a-4
border \$|87|
bore|77|a12b-6j-8k4
bore \$|87|a17b-5
born|76|a-15g-6h20
born \$|87|a-16g-4h-6
born in|87|h29
borough|87|a-8
borrow|80|a25b24d5h-4
boss|53|a108b32c-8d10e-4h-4
boss \$|77|a34c13h-6
boss ,|87|a-13b8
boss and|83|a-6
boss at|87|a8d-4
boss at the|87|a8d-4
boss doe|87|a-12b-4
boss doe not|87|a-12b-4
boss ha|80|a24b-4d-4
boss i|87|a20
boss is|83|a-8d6
boss is a|87|a-9
boss would|80|a22b28d7
both|51|a-39b13e-7g-10h28i-9j-6l-6
both \$|69|a-8e-5g-4h37i-4
both for|87|a-5h-5
both for the|87|a-5h-5
both in|87|c5
both know|69|a17b13c7f7
both know \$|87|a14b-4
both know how|83|b-8f9h-4
both know it|83|a4c14
both my|87|
both of|80|a-6b-4
both time|87|b9h19
bother|65|a35b-14c-4k12
bother \$|87|a18
bother me|77|a-9b-8
bother me \$|83|a-20b-8
bother me that|87|a11
bother to|76|a40
bother you|87|b-6
bottl|87|g14h-4
bottom|73|a26c28g12h15
bottom \$|87|a28
bottom line|87|c37
bottom of|83|a4g13h17
bought|67|a10b13c-4d11
bought a|80|a16
bought by|87|d11
bought the|87|b24
bought the boot|87|b24
bounc|87|a-4h-8
bound|74|a-16b-9
bound by|83|a-13b-7
boundari|83|g-4
bouquet|83|
bouquet on|87|
bouquet on fridai|87|
bow|83|a5g-4h-5
box|61|b-26c-5d-7g5h-5i-6k-4l-4
box \$|74|b-19d-12g-7h4i-18
box ,|83|e5
box of|77|g17
box that|87|h-5
box with|87|
bracket|80|a-6h-7
bradford|87|a-6
brain|83|a25
brake|77|d4
bramlei|87|a18d9
branch|61|a-23b-18c-10d8e11f-4g-4h15i-8j-5k-4l11
branch \$|74|d5e8h7l-4
branch ,|87|a-6
branch and|87|e13
branch in|87|a-5d-5h-4
branch in our|87|a-5d-5h-4
branch is|87|b-6d-6g-6h-10
brandt|83|d11h24
brass|74|a-9c6
brass for|83|a-5
brave|83|a-10
bravo|87|a-13b-5
bravo \$|87|a-13b-5
bread|64|a-26b-23c6j4
bread \$|77|a-13b-11
bread at|87|
bread is|87|a-4
break|64|a-14b5c13d5f10g-7h-12i-5l17
break \$|83|b5
break ,|87|b5d7
break a|87|a-17b-4c-7h-4l27
break and|87|a15
break and no|87|a15
breakdown|83|a-4
breakfast|74|a10c-5
breath|73|a6b-5h-7i-4
breath \$|83|a-10
breath ,|87|a9i-4
breed|87|e10
bremen|87|a27b-5d-4
breviti|87|a-5b-11h-6
brew|83|e-4
brew technician|87|
breweri|70|a-8b8d23
breweri \$|87|b14
breweri ,|87|d10
brick|77|a16h21i-5
brickwork|87|a4
bride|80|d9
bridg|63|a-18b-13c-4e-6g-12h27i-5
bridg \$|74|a-7b-4d5h13
bridg is|87|
bridg on|83|
brief|71|a-6b-14g-11h-8i-17j-4k26l-7
brief \$|87|a-4b-19i-7l-6
brigad|87|h-5
brigad \$|87|h-5
bright|80|a-10b12
brightwat|87|a-8h-16i-6
brilliant|83|a-11b-9g-4h-6
brilliant \$|83|a-11b-9g-4h-6
bring|45|a-44b-33c-4d35e14h10i53j-5
bring \$|83|a-4b-4e11
bring a|74|a-4d16h14
bring across|87|d5
bring along|83|c-6d17
bring ani|83|a-5d-4
bring ani of|87|a-4d-4
bring cake|87|a-5b-6h-7
bring in|80|c5e5
bring it|70|a-4b-8e10g-8i13
bring it along|83|d5e12
bring it in|87|g-7i10
bring it on|87|
bring my|63|b9c-9d6f5g9h11i7k-5
bring my own|76|a9b-4h-5i17
bring my whole|87|b14
bring our|83|d16
bring over|87|d13
bring that|80|g18i-4k8l8
bring the|62|a-11b-16c-9g-6i51j-4
bring the certif|87|b-5h11i22
bring the price|87|d4
bring the van|87|a-4b-5i14
bring them|73|b-5d-9e10g-4h-10i24
bring them \$|83|d-5e13
bring them ani|87|
bring them to|87|d-4h-9i16
bring us|87|a-4
bring us to|87|a-4
bring you|77|d12i-4l6
bristol|73|a-19b-13g14h-6i9
bristol ,|83|b4c4g-5i13
british|80|a-10b-9g-6h-6i-9l21
broadband|87|c14
brochur|76|a7
brochur \$|83|
broke|74|a-16e-4
broken|61|a50b-19c-4d-4h-14i5
broken \$|83|a35
broken and|80|a39
broken scanner|87|
broom|87|
broom \$|87|
brother|73|a-10b25h-11
brother in|83|b10d7
brother in law|87|b11d-7
brought|56|a-9b-6c-12g5h27i-7
brought a|83|a-22
brought back|87|g12h19i-4
brought in|76|a-4d-6e7h27
brought it|83|a-6
brought it down|87|a-6b-4
brought my|77|a9b-5
brought the|73|a-6b12c-5d5
brought the cost|87|
brought up|87|a15
bruno|83|a-15b-17f7
brush|77|a12b-6c-4g-5h-5i-6j-5k14l5
brush up|83|a-10b-6g-4i-6j-5k15
brush up on|83|a-10b-6g-4i-6j-5k15
brutal|87|b-7c-5g31k-4
bu|57|a10b-25c-7d-9e5g-9h-13i-7
bu \$|74|b-8g-7h-8l6
bu and|87|a-5
bu did|87|a10
bu driver|80|a-9
bu for|87|a9
bu home|83|a32
bu stop|83|a12f5
bucket|87|
buddi|87|a6
budget|60|a-45b-18c33g-5h33i-5j4l-4
budget \$|83|a-11e5h30
budget is|80|c9
budget of|77|a-18b-4h10
budget wa|87|f5
buffer|77|a17
buffer everi|87|
buffer everi dai|87|
buffer question|83|a19
buffer question \$|87|a24
bug|76|a-13b-4
bug in|87|
bui|66|a-17b7c11d10
bui a|87|
bui me|87|a-5b6d-4
bui out|87|c17
bui out my|87|c17
build|57|a16b-11c-13d-7e-4g14h-6l-4
build \$|80|a-10
build ,|83|
build and|87|
build foundat|87|a-4
build foundat without|87|a-4
build on|87|
build site|83|a29d-4
build the|87|e7
build with|83|a-11
build with a|83|a-11
built|61|a-29b-20d-7h35i-5
built \$|83|d-4
built a|80|a-9d-7h21
built the|73|a-10b-9h26
built the littl|87|
bulletin|83|d-8
bulli|83|a17
bulli and|87|a14
bump|80|b14c4
bundl|74|a4b-7h13i9
bundl of|87|a9
buri|83|a36d-4h-5
burnt|76|a-17b-5d4e-7
burst|74|a-13b-8g-5h13l12
burst main|87|h21
burst pipe|87|h-5l15
buse|77|a11b-4
buse ,|87|b-4
busi|57|a12c4d-9e-5f5g-6h-9l8
busi \$|76|a25b35c-5
busi ,|80|a11b16d-5
busi , but|87|a23b18
busi all|87|a-7
busi is|87|
busi the|87|a-4b-4
busi the end|87|a-4b-4
busi with|77|a-15b-17
busi with the|80|a-8b-17
busiest|87|a-11b-6
but|39|a-11b-28c12d31e-6g-16i7j6
but a|77|a-8c9j11
but by|87|a-4
but have|87|c8
but here|77|d14
but here is|83|d4
but i|52|a-40d5e11g7h12
but i am|77|a-10b-4d4
but i can|71|b7i11
but i did|80|a-16d-4h18
but i do|77|a7c21
but i enjoi|87|
but i had|87|a10d12
but i have|68|a-19b-8d-8e18h9
but i know|83|b-8
but i learn|87|a-4
but i would|77|b19c-9g19h-6i-4j6
but it|70|a-19b-4c25f4
but it is|87|c7d4
but it wa|77|a-20c-5f4
but me|83|a20b-5
but me \$|83|a20b-5
but my|83|a-4b-10g-7h-6i12j13
but nobodi|80|a-13b-10d6
but nobodi check|87|d5
but nobodi will|87|a-12b-10
but not|73|a20b5c7
but not on|87|a23c12
but not to|87|a28
but onli|87|a-6b-4h-5
but our|87|d9
but pleas|83|d5
but she|83|a-7
but so|87|b18
but that|77|a12b-9d7
but that is|80|b-9d8
but the|62|a29b-5c8d15h-4
but there|87|a-5b-5g-5
but thi|87|a-5
but troubl|87|a7
but troubl with|87|a7
but two|83|b-7
but we|87|d5
but you|70|a27d11
but you ar|87|a12b6
but your|76|a16
buyer|73|a5c-4d20
by|30|a-32b-9c-7d-16e76f-4g-19j25k-27l-17
by \$|71|a-24b-12e-4g-4h-21i-5j23
by 0|87|b30h16
by a|58|a41b-6c11h21
by a fifth|76|a-7d9h16
by a man|83|a12b7
by a robot|87|a10h-4
by a tenth|87|e8
by a third|87|h18
by about|83|a-4c-4
by all|87|e5
by anoth|87|a-4b-5
by april|83|e13h-6
by ask|80|a-8b-5
by ask the|87|
by august|87|e12
by boat|87|b-4
by christma|87|e-5
by count|87|g-8i-4
by dai|73|a-8b-4e24
by dai 0|80|e12
by date|87|a-4
by email|80|a16b-8
by email \$|87|a19b-5
by everyon|87|a9
by ey|87|g16
by februari|87|e17
by first|87|e6
by five|83|b17
by fridai|63|b10c-4d-6g-4i8j4
by fridai \$|77|a9b14i12
by fridai ,|76|
by fridai ;|83|b-6
by fridai i|87|b-5
by half|76|a-8b-4d-4h28
by half \$|87|e-7
by hand|66|a-9b-15h13
by hand \$|80|a-7
by hand for|87|
by heart|76|b-6d8e-6
by heart \$|77|b-5d9e-5
by how|80|a-11
by it|77|a-4b-5c-6d6
by it \$|87|c-4d8
by itself|87|b-12e4h32
by june|76|a-7b-16e14
by june ,|83|a-6b-11
by letter|87|a-7b-9
by line|87|d5
by line \$|87|d5
by mai|87|e6
by mai ,|87|e6
by march|87|e14
by me|76|a-6b-7h17
by me in|87|a-4h20
by mid|87|
by mistak|80|a4b-7h-5
by mondai|80|b-4c24j7
by mondai \$|87|b11c27
by mondai ,|87|b-15j7
by month|83|e18
by my|68|a5b-8c11d-7e9
by myself|83|a7d-4h17
by myself \$|83|a7d-4h17
by name|77|a-13b-8f5
by name \$|83|a-12b-8
by night|87|a14
by noon|71|a4b-6e-4j6
by noon \$|77|a8b-5
by noon on|87|g-4j7
by now|72|a13b43e-4h24l6
by now \$|73|b44e-4h24l6
by on|83|a-5c7
by peopl|87|a5
by peopl who|87|a5
by phone|76|a9b-11
by phone \$|87|
by phone in|87|a-5b-10
by post|74|a-6b-14c-5g-4h-6j5k-4
by post ?|83|b-4
by post or|87|b-10c-4j8k-4
by quarter|80|e16
by quarter \$|87|e14
by return|77|b40c10
by return \$|87|b23
by somebodi|87|a-9
by somebodi who|87|a-9
by someon|77|a32f5
by someon who|83|a20f5
by step|80|e6
by such|87|a-7
by such a|87|a-7
by summer|77|d5e9
by summer \$|83|d6
by sundai|87|e9i9
by teatim|87|
by ten|87|a-5h-6i-4
by ten minut|87|a-5h-6i-4
by text|83|a26
by text \$|87|a23
by that|87|a35
by the|42|a-62b-8c8d-11e28h-29i7j6k-7l-9
by the 0|67|a-6b-12c-5e6g-7i-5j15
by the back|83|a-4
by the canal|83|a-8
by the door|77|a-12b-6e-4
by the end|61|b8c-4d-4e4j8
by the fire|87|
by the first|87|e6
by the fourth|80|e9
by the hour|77|c15
by the ladi|87|c8
by the line|87|c-5
by the load|87|g18h-5i10
by the month|87|e6
by the panel|87|b-4c-5f6
by the phone|83|i31l-5
by the second|77|e11
by the sixth|87|c-6e19
by the third|76|b-5e8
by the time|73|b5d5e10
by the wai|72|a7b8d11
by the window|76|a-8b27g13
by the wrong|87|a-5
by then|74|a4b-15j7
by then ?|80|a-8b-26j8
by then it|87|b11
by three|76|a-12c8h-5
by three differ|87|
by thursdai|77|b36
by thursdai ,|87|
by tomorrow|87|b18
by tonight|87|b8c-5
by tonight \$|87|b8c-5
by tuesdai|87|
by two|83|b14
by wai|87|c12
by wai of|87|c12
by wednesdai|83|b10
by wednesdai \$|83|b10
by week|66|a-4e37
by week \$|83|e4
by week five|87|e11
by week six|87|e21
by week three|80|e10
by week two|87|e15
by what|87|a-7b-15h-4i-5j19k-13
by when|83|b-9c-5e21i-5j4k-4
by which|77|b-4c-6f9
by you|77|a-4g14
by your|66|a-12b6h15
by your own|83|h22
c|80|a-4b-6h34i8
cab|71|a-11b-6f5g6h4
cab \$|80|h15
cabin|76|a12c5d4e-5
cabin crew|83|a15c6d5
cabinet|80|a-8j13
cabl|77|a27
cabl \$|87|
cafe|87|a-8
cake|66|a-52b-6c-13d-7h-5
cake \$|80|a-39b-8
cake ,|87|b23d-5
cake is|87|a-4
calcul|76|a-10b-7c-4
calendar|72|b-4e25h-5i30
calendar i|87|a7e10
calendar with|87|e10
calendar with what|87|e10
calf|83|a-19e-6
call|40|a-9b16c-36d-14e-6f-5g-6h-13i26j8k-7l-11
call \$|64|a7b-22c-5h-8i34k-5
call ,|72|a-13b6
call , and|83|
call ?|80|b6c-6
call ? \$|80|b6c-6
call about|80|a15
call about the|87|
call again|87|b5
call and|87|a10b9
call at|83|b9c-4
call back|76|a-5b-12c-4j9
call by|83|b18
call center|87|e-4h19
call for|72|a-5b-17c8d11
call for \$|87|a10c13
call for a|87|
call from|83|a-4b15
call him|87|a-8b-5d-10h-6i20
call if|87|a-12
call in|72|a-10b-9
call in the|83|b-13
call it|77|a10
call it ,|87|
call it a|87|a12
call me|60|b42c-4h22
call me \$|77|a-4b9
call me back|74|a8b5
call my|83|a-9b-5e10i15
call myself|87|a-4b-8c-5g11
call on|77|a-8b-19c-7
call on tuesdai|83|a-6b-18
call out|87|
call out for|87|
call that|83|a70b9c-8
call the|76|a-15b-9d-4h-20
call to|68|a-19b-10g17i-5j10
call to ask|77|a-4b-6
call to see|83|i-4j14
call to the|87|
call todai|87|b9
call until|87|
call with|83|b29d10
call with the|83|b29d10
call you|70|a-9b-11i-4j6
call you on|87|
call your|76|a-8b28h-4
call your offic|87|b15
caller|77|a-10b-5d-4
callout|87|e5h14
callum|87|a-4d17
calm|64|a-28b-17d-5f7g-6h35i-4
calm \$|83|a-13b-5f9
calm everybodi|87|
calm everybodi \$|87|
calmli|87|d6
calv|87|a-6b-17j11k-4
came|45|a-4b-41e-10g13h-20i-5k5l-10
came \$|72|a-8b-4f7
came ,|83|a-8
came , and|83|a-8
came about|83|c7
came about the|83|c7
came across|71|a-16b-9d6g-9h-8i9k8
came across a|83|a-5
came awai|76|a6g13h-4
came awai keener|87|a-7g23
came awai with|83|a15g-8
came back|73|a40h25
came back \$|87|a-4h30
came back after|87|
came for|83|c5
came from|74|b-7g-7h-9i11k-4
came home|87|a-9h-4
came home full|87|a-9h-4
came in|69|a16h-4
came in ,|87|
came in with|83|a16h-5
came off|87|i-6
came on|87|a-5
came out|70|a-24b-7c-4d5g-5h-8i-4k4
came out \$|87|d10
came out in|87|a-5
came out of|87|a-4g-4h-5
came over|87|k9
came past|87|
came through|83|a-4h-4
came to|66|a-13b-6c15e-4g10
came to you|87|c18
came up|74|a5b-4c-4
camera|77|a21c-4f11h-4
camera \$|87|a24c-4
camp|87|a12
campaign|80|a6c-5l6
can|29|a-8b43c17d16e-12f-12h17i127j-13k15l-19
can \$|73|a-10h18i-4
can answer|76|a-5b8
can answer ani|80|a-5b-4
can ask|87|c8
can attach|83|d-4
can attach a|87|
can be|57|a-22b-6d-8e-6h-21i36j-5k5
can be flexibl|80|c17i11
can be found|87|d-4
can be had|87|a-5i11
can be reach|80|b-6
can be there|83|g10h-7i17
can be with|87|b-10
can bring|61|a-10b-10c-6d11e-4h10i9
can bring a|87|d10
can bring it|77|b-4
can bring my|77|a-5b-4d-8
can bring the|74|h12i11
can bring them|83|d-4
can call|77|a-7b-7
can chang|87|a-7b-6
can come|66|a-6c-6i9
can come for|87|
can come in|74|
can come to|83|b11
can count|77|a-8b15e5h27i-9
can count on|87|b7e6
can describ|87|a-8
can discuss|87|b23c7
can do|61|a-6b12c18d-5h11
can do \$|87|
can do ?|87|c7
can do a|80|c9h-7i4
can do it|87|
can do with|87|b5c9
can drop|87|h-6i11
can drop it|87|h-6i11
can expect|83|b21
can expect is|87|b17
can explain|87|a6d6
can find|87|b11
can forward|87|i8
can get|72|a6b10c-5d12
can get you|80|d10
can give|68|b12c-4d6
can give you|69|b12c-4d6
can hardli|87|a19b25
can have|73|a-4b-9c7i11
can have it|87|b-14
can help|83|b-4
can help with|83|b-4
can hold|83|b8
can i|68|a-8c-5f4g24h-7j-4k-12
can i tell|87|b25c-8
can imagin|76|b-12
can imagin how|80|a8b-6
can it|87|a18b20
can it be|87|a18b20
can judg|87|d9
can just|83|a-7b16
can let|83|b-6h31i19
can let you|83|b-6h31i19
can look|80|a-9b-5c4d5
can look up|87|a-10b-5
can mail|83|b-8i13
can mail it|87|b-8i14
can make|80|c5g-4h-5k15
can manag|87|a-6h25i-6
can name|83|d20
can not|47|a22b61d-21e-4g5h-13i-15k5
can not afford|80|b12c18
can not answer|87|a18
can not be|70|b25
can not do|83|a-8b-5
can not find|87|a8d5
can not go|77|c13k12
can not have|87|a17
can not help|87|a10b9
can not hold|87|b19
can not keep|83|a16b9
can not leav|87|b7
can not make|87|b11
can not sai|83|a-5
can not see|80|b13c15
can not send|87|b-10
can not share|87|a-6d-10
can not show|87|a-9b-10d-5
can not stand|83|a19
can not stress|87|b10
can not take|80|a-4b16
can not tell|87|a-4b-9
can not think|87|a-5b-6g19h-5
can not wait|76|a-10
can not you|87|b11c-5
can offer|87|c8h-5i11
can onli|73|a24b10d4
can open|87|d4i13
can pictur|87|a32e7
can plai|87|a-7b-5d11
can plan|87|a14
can point|87|g-6i-9k16
can provid|87|b-4i11
can pull|87|d14
can pull the|87|d14
can reach|73|a-12b-14h-6i24
can reach me|73|a-12b-14h-6i24
can read|71|a-14b-7h19i-4
can read a|77|a-11h20i-4
can read it|87|d11
can ring|76|a-13b-12h-6i30k12
can ring again|83|b-7
can ruin|87|b6
can run|87|b6
can run that|87|b6
can sai|74|a16b-17c-5h-4i-5j4k12
can sai \$|87|a17b-5h-4i-4k17
can save|80|b17
can see|58|a30e4i10k-4
can see \$|87|a-4h24i-12
can see from|87|d6e14
can see how|80|
can see now|87|f4
can see that|80|a17b26d-4
can see the|76|a-4b-4d9i12
can see what|87|
can see why|83|a26
can send|57|a-11b-12c-5g-4h-5i17j4
can send it|76|i6j7
can send more|87|d-5
can send my|80|
can send on|87|
can send over|87|d5g-4i9
can send the|83|
can send you|68|a-4b-5d5e5h-4i7
can share|87|c7d8
can show|71|a8b13d10
can show them|87|b16d4
can show you|74|d9
can sleep|87|b28
can spare|87|b-5i-5k11
can speak|83|a-4
can speak of|87|
can splice|87|a-4b-5h36i-9
can splice anyth|87|a-4b-5h36i-9
can start|66|a-10b-21c9d-5e-6g-6h-4i45
can start at|83|b-4
can start in|80|c6e-4
can start on|80|b-9c9
can step|87|b-10h-5i18
can still|83|h-4i-7
can stop|87|b25
can suppli|87|d5g-5h-4i12
can take|77|a14b-11c-4g-7h5i-8k15
can talk|80|b-4
can tell|62|a-11b-14c-6d15g-4i-11j14l-4
can tell me|83|b-6g-5h-4i-15j19l-5
can tell you|65|a-6b-5c-8d19
can the|83|c20
can trust|87|e13
can trust \$|87|e13
can try|87|b-5d-5i10
can try it|87|b-5d-5i10
can us|80|a5b-11c8
can wait|80|a-14b-27
can wait \$|87|a-14b-20
can we|83|b23c-8
can work|83|a9k10l10
can you|62|a-8b11c32i-10
can you do|80|c30
can you give|87|
can you sai|83|b-18c-5i-4j6
can you tell|76|c5
canal|74|a-9c6
canal \$|83|a-9
canal ha|87|
canal ha stai|87|
cancel|69|a59b22f6h19
cancel a|87|h28
cancel on|87|a32
cancer|87|d8
candid|54|a87b31c-11g14h-21i-13j7k-8l13
candid \$|72|a5d-6g21h-6i-4l14
candid ,|76|a5b12g11
candid , and|87|b13
candid ?|87|c7
candid ? \$|87|c7
candid ar|87|b22c-4
candid be|87|a-4b5j7
candid had|80|a18
candid had alreadi|87|a-4
candid in|87|a28
candid will|87|a-11b-14j6
candid will be|87|a-11b-14j6
candor|80|a-6f5
candor about|83|a-5f5
candor about the|83|a-5f5
cannul|87|a16
canteen|73|a5c-7e6h-4l-4
cap|87|
capit|87|a-4
captain|77|a18d-4
captain posit|87|
captain posit \$|87|
car|61|a-17b-8c38d-4g15h-4i-5
car \$|76|c26
car ,|83|d5
car ?|87|c5
car ? \$|87|c5
car park|83|a-5b-5d-5h-4
carbon|87|d8
card|56|a-36b-14c7e-12g-8h32i6l-4
card \$|69|a-9b-14d10g-4h14i-5
card ,|80|c12d-4g-4h-4i11
card and|77|a-5h12
card and the|83|a-4h13
card for|83|a-6e-9
card for each|83|a-6e-9
card is|83|
card is in|87|d5
card that|80|a-16
card with|87|
cardiff|87|
care|53|a5b-11c-14d7f-4g-7h21i11j-6k-8l21
care \$|71|a-11b-10h-5l17
care ,|83|d10
care about|74|a20b27d-8
care about the|87|a-15
care and|87|
care for|73|a14b-4
care for my|87|a-7b-4
care home|74|a27
care is|87|g6h-5
care of|83|a-11b-10g-6h20i-5l21
care plan|83|d12
care to|77|a9c-5i35j-4k-6
care with|87|d6
career|73|a11h-4
career \$|87|a17
carefulli|80|b14
carefulli befor|87|b15
careless|87|a30
careless with|87|a30
carer|72|a-12b-7e4g-5i13
carer across|87|a-4h12
caretak|87|b11
carpent|87|a18
carpet|87|b19
carri|61|a6b-12c30d-6e-4g11h27i-6l-4
carri a|87|
carri on|87|c10
carri the|80|b-11
carriag|87|a12
carrier|87|
case|52|a-29b-9c-13d28g-12h-21i15l-5
case \$|76|a-4b-6d16e9
case ,|77|d5
case , i|87|
case file|83|a-6
case for|87|a-5b-4h-4
case is|80|
case is report|87|h-4
case it|83|b-5e4
case note|87|a-4
case of|87|h-10i9
case studi|76|a4b6k10
case that|87|b-4d4
case the|87|b-5
case you|74|a-8b-5d13g-5h-4i12
case you wonder|87|d15
case you would|87|b-4g-5i16
caseload|87|a-7h23
cash|70|a-9b-8c21d18h27
cash up|83|a-5c8g-4h32
cast|83|i-5
cast came|87|i-6
cast came off|87|i-6
castl|83|
casual|83|a4c-4
cat|73|a-23b-12
cat \$|87|a-13b-12
cat ,|87|
catalogu|69|a-8b-4c-9e5h31i-4
catalogu ,|80|h18
cattl|77|a21h13
cattl market|87|a13
caught|76|a-24b-16c-4g-9h27i-5j-4k-6
caus|77|a-5
cctv|87|
ceil|80|a-11d-4
ceil \$|83|a-11d-4
cell|80|a-4b-6h-4i11
cellar|72|b-5d6e7
cellar \$|83|a-10b-4e-5
cellar ,|87|d9e11
cello|77|a-13b-10h-12
censu|80|d-7
cent|62|a-8b-5c14d14
cent \$|70|c4d8
cent on|83|c-8d8
cent to|87|d4
center|66|a29b-14c-4d-5e-6g-7h9i-5l11
center \$|83|a33b-5
center ,|80|e-4
center , and|87|
centrifug|87|
ceo|87|d8
certain|76|a-6b-5d13g5l9
certain that|87|a-5b-5g13
certainli|87|a10
certif|56|a-6b-40c13d-11e-6g-7h48i5l-4
certif \$|74|a15b-5c-4h7i9
certif ,|76|
certif , i|83|
certif and|77|a-5b-5h20
certif and a|87|h22
certif as|87|a-5b-5h14j6
certif if|87|a8
certif in|83|
certif to|87|a-4
certifi|83|b-5i13
certifi copi|87|b-5h-4i13
chain|83|d16
chair|58|b-19c6d-5g-8h30i-7j7
chair \$|80|a-4
chair ,|83|a-5b-4h-5
chair i|87|e7
chair is|80|a-25b-10h31
chair that|87|
chair that squeak|87|
chair wa|83|a28c5
chair we|87|
chair we argu|87|
chair with|83|h-4
chairman|77|a-9b17d7
chairman and|87|b23
chalk|87|g-7
chalk \$|87|g-7
challeng|77|a-10g7h-6i-4
challeng of|87|g16h-5
chamber|74|a-6b-6g8h-5i-7l9
chamber \$|87|a4
chamber i|87|a-5b-6c6g14
chamber i would|87|a-5b-6c6g14
chanc|55|a8b28c-7d-6f8g5h-15i-11j5k9l7
chanc \$|70|a6b44c-4
chanc ,|87|b8
chanc , i|87|b8
chanc of|87|c8h-4j-5k19
chanc of a|87|c8h-4j-5k19
chanc that|87|
chanc to|63|a-12c-6f4g-5h-8i-6j6l-4
chanc to see|83|a-5
chanc to talk|83|a-6b-4
chanc with|87|a18l19
chang|51|a13b-25c-18e29g17h-12i-12k4l-7
chang \$|73|a21b-5c-4
chang ,|77|a-5e4
chang , and|87|e4
chang , the|87|
chang after|87|c-4
chang and|87|a10
chang in|77|e19
chang my|77|a-17b-11g27h-7
chang my mind|83|a-8b-6g29h-8
chang over|87|
chang that|87|a-8
chang that \$|87|a-8
chang the|66|a4b-7d9e6h17
chang the date|87|a4
chang to|87|
changeov|87|
channel|80|a-8b8d-5
channel \$|83|b8
chao|83|a43
chap|87|a22b13
chapel|73|a-8b-6
chapel where|87|a-6b-4
chapter|72|a-17b-13c-8g9h-16i21j-6
chapter ?|87|b-5c-4g-4i12j-4k5
chapter ? \$|87|b-5c-4g-4i12j-4k5
chapter of|87|d5
charact|83|a-4d-8i10
charg|62|a-23b7d12
charg for|87|a-4b-8c-16
charg nurs|87|a-5c-5
charg of|76|a-11b5h-4j-4
charg of the|87|b15
charger|87|f6h-4
chariti|68|a17b-6d-5h9
chariti \$|83|a11h11
charm|87|a49
charm \$|87|a49
chart|69|a-11b-4c-5e45h-8
chart ,|87|e20
chart that|87|
charter|87|a-8g-5h35
chase|71|a-9d-4j26
chase \$|83|b-7j30
chase late|87|a-4
chase you|87|b5
chat|63|a27b-9c-8d-4g-8h-13i10j-4k-5l-9
chat \$|77|a11
chat ,|83|a22e6
chat wa|87|a16h-4
chat with|83|a-4c-4i15
chat with my|87|c-4i15
chat yesterdai|83|a-6l-8
chat yesterdai \$|83|a-6l-8
cheap|76|a-5b-4c21d11
cheaper|76|a40b6
cheaper \$|83|a24b10
cheapest|83|
cheat|83|a40
check|53|b-12c-11e11g-13h-17i5j25k-7l-4
check \$|83|a-4d4h-4
check ,|80|a10e8
check if|87|g-6i-10j12
check in|72|a-4b-6e7g-4j11
check in after|87|e12
check it|83|d-5h-4
check my|76|a16b24
check my refer|87|a20b-7
check on|83|d12
check on the|83|d12
check that|80|a-6b-5j13
check that my|87|a-5j14
check the|77|a-6h-4
check whether|87|
checklist|87|
cheer|73|a-17b-18f4g-6h-16i-10l35
cheer for|87|a-5f8
chees|72|a-19b-8d-4h-5
chef|62|a40b17c10d13e-5f13g-8h-5i11l-4
chef ,|83|a9b-6f12
chef i|87|a8b12
chef in|87|c8
chef there|87|a-13b-8g-5i23j-4
chef with|83|b10c17d9
chemistri|76|a-9d6h18
chemistri in|87|h20
chemo|87|b12d11
chequ|83|c12
chew|87|a12c-5
chicken|80|a-7b-4g-7h29i-5
chief|80|b7d4j8
chief execut|87|b8
child|68|a-11b-11l5
child \$|83|
child could|87|
child in|87|l6
child in the|87|l6
child who|87|a-4
child who will|87|a-4
childcar|83|a-10c12k10
childcar ?|87|a-11c11k10
childcar ? \$|87|a-11c11k10
childmind|87|a5b-4
children|53|a-38d-13e-7h43i-8j-5k-7l9
children \$|71|b13g18h-9l7
children ,|77|a-7b-5c14g-4h10
children and|80|a-4b-5
children ar|87|b5
children had|87|a-19g-4
children in|83|c5
children in your|87|a4c5
children name|87|b-4
children ward|87|a-5g-8h26
children who|87|a-5b-5g-4h32i-4
chiller|87|a-5
chimnei|80|
chimnei \$|87|
chip|80|g-4h-7i16
choic|59|a17b12c-11d-5e-10g40h-9i-14k-5
choic \$|74|a6
choic ,|80|a-9b7g13
choic , and|83|a-9b8
choic and|83|a-8
choic ha|87|b-4j6
choic ha been|87|b-4j6
choic is|87|
choic to|87|
choir|63|a-27c-4d-9e26g-5h14
choir \$|76|a-18b-6d-4
choir ,|87|b16g-4h-5
choos|56|c-10d-9f-4g5h10i5j13k-7
choos \$|70|a-9b-6h-5i13l6
choos ?|77|a-6b-12c-6h11i-4j12
choos ? \$|77|a-6b-12c-6h11i-4j12
choos a|83|a10b19
choos between|87|a21
choos me|74|a-4b26g12h-5
choos me \$|80|b23
choos me ,|87|e4g14h-6
choos on|87|b12
choos the|83|a17
chose|73|a-14b-21
chose someon|87|a-8
chosen|63|a-18b-13e6g-5h-9i-5j5l13
chosen \$|87|a8
chosen ,|74|a-9b-4e9h-4l6
chosen , and|87|
chosen , i|83|b-4l8
chosen ;|87|c9h-4l13
chosen well|87|
chosen well \$|87|
christian|87|b25
christma|61|a21b15c17d8g-4h-7l23
christma \$|83|b10d7
christma ,|76|a-5b-5c-4d7e6
christma , and|87|d9
christma card|87|
christma ev|87|a26
christma off|87|c15
church|76|a-9
churn|87|c-5d9
cider|80|a-4b-7
cider \$|87|b-6
circu|87|a27
circuit|87|a-6d15
citi|72|a-24b-14c-5
citi of|87|
citi of lund|87|
civil|80|a18c5
civil servic|83|a5c7
civil servic \$|87|a6
clai|87|a-5
claim|61|a-29b-18d-9g-4h10i9
claim \$|87|h-4
claim ,|83|a-7b-7g-4h18i13
claim for|83|a-4
claim in|87|
claim of|87|a-4
claim the|83|a-6c7
claim the benefit|87|a-7
claimant|87|a-10
class|55|a-19b-19c-7d5h24i-5j-5k9l-6
class \$|73|b-4f7g-4l-4
class ,|74|a-5e11
class , and|87|
class 0|80|a-5b-6c-4e-4h32
class and|87|
class for|87|c15
class in|83|a-18g14
class of|83|a-5c-5h8j-5k15
classroom|77|a-16e9f6g-4
claus|87|
clean|60|a16b-22c-9e13g-5h37i-6l10
clean \$|87|a27
clean and|87|h10
clean on|87|l18
clean the|83|a19
clean up|77|a9h12
cleaner|76|b10c-4
clear|57|a-64b-4c-5d-7e8g14h-11i6
clear \$|83|a-10
clear ,|87|a-5b-5g12
clear about|83|a-14c7
clear and|87|a-4
clear by|83|e6
clear for|83|b12
clear from|87|a-4
clear from our|87|a-4
clear it|87|d-7h-5i13
clear that|87|a-15
clear that you|87|a-15
clear the|77|e14g15
clear up|87|i7
clearanc|87|b-4i13
clearer|80|a13
clearest|87|a-19b-6
clearli|66|a38c-5
clearli a|87|a7
clerk|68|a-16b-5c4d4e-4h-7l10
clerk ,|87|a-4l14
clerk i|83|a-5e-6
clever|74|a-20b-6c-8h-8i-4
clever \$|77|a-12c-8h-4
cleverest|87|a-4h-6
click|76|a-9b-11d4g-9h-15i-5
click to|87|d8g-8i-4
client|52|a-35b-23c-9d25e7g-5h5i22j-4k-5
client \$|70|a-12b-10e13
client ,|76|a-5d7
client , a|87|d9
client , which|87|c4d-4
client and|87|a7
client ar|83|
client ask|87|a-4d-7
client in|83|d4h-5i12
client list|80|b12c4d8
client name|87|d10
client of|83|a-4d-9e7
client report|87|d5
client want|87|d6
client who|87|
client who paid|87|
client will|83|b-4d4
client with|87|d9
client would|87|b-4d-6g-4h18i11k-5
climb|80|c14
clinic|59|a-25b-20c4e6h-13i-7j-4l9
clinic \$|76|a-6c6g12i-4
clinic ,|87|d4e-6
clinic in|80|e-4l15
clinic in the|87|e-4l16
clinic wa|87|a-5
clip|87|a-6d8
cloakroom|87|a28
clock|62|a28b-10e4f4g-8h-10i-6j9
clock \$|77|a17
clock ,|87|a21f4
clock go|87|e9
clock go back|87|e9
clock is|87|b6g-5j15
clock is tick|87|b6g-5j15
clock run|87|a-13b-6
close|51|a-18b-5e-5h20i-8k11l-5
close \$|80|a-8c11h-5
close ,|73|a7b-6
close , and|87|
close , as|87|a-8
close ;|87|a-4j7
close ; doe|87|a-4j7
close ?|87|c-6k13
close ? \$|87|c-6k13
close date|87|b-4
close in|80|a-7b-4
close in june|87|b-4d-7
close it|80|a-9d11h26
close of|87|b19
close of busi|87|b19
close the|73|b-4c-4e5h16i-6k10
close the book|83|h-4i-4k12
close to|74|a-10b-13d-7g17h-4
close to what|87|d-5
closur|87|
cloth|77|a8c14
club|65|a11b-6e-9h12
club \$|80|a-4e-9
club ,|87|a-6h16
club ha|87|
club i|87|a-5
club to|87|a16
clue|87|a17h-4
clutch|80|a26
clutch \$|87|a12
co|74|a-8b-6h-9
co op|80|a-5b-5h-9
coach|80|
coal|87|b24
coast|83|a-5b-4
coast \$|87|a-4b-4
coastal|87|
coat|71|a8d5h-10i-4l8
coat ,|87|a11
coat is|87|a21d9
cockpit|87|d6
code|57|a9b-12c-9d38e-4g-6h20i11l-4
code \$|83|a11d19h13
code ,|87|a11
code exercis|87|a15i13
code for|74|d21
code for the|80|d12
code i|83|d11
code is|80|a-7d-9i12
code of|87|d14
coffe|59|b-15c-7d9e-4f9g12h-10i-5
coffe \$|87|a-18
coffe ,|77|
coffe , as|87|b-10
coffe and|73|a-8b-4f12g-4h-10i-5
coffe and the|77|a-5f13h-4i-4
coffe at|87|
coffe next|87|
coffe next week|87|
coffe ring|87|
coffe wa|87|a-7
coin|87|a-9b-5j13k-5
cold|57|a35b-9c-6d-5i-6
cold \$|76|a38
cold ,|77|a26b-4h8
cold on|87|a9
cold room|83|
cold room on|87|
cold store|74|a-5b-4
cold store \$|83|
cole|83|
colin|87|d4
colleagu|53|a36b-14c-4d-4e-10f-4g-12h-19i10k-4l10
colleagu \$|77|a-4b-6g-4h-9l19
colleagu ,|83|b-7d10i15
colleagu ask|87|a-5b-15g-4
colleagu i|87|a-8b-5
colleagu in|87|b15
colleagu of|83|a-11g-4h-9i-6
colleagu of mine|87|a-7h-6i-4
colleagu that|87|a18
colleagu wa|83|
collect|72|a-4b15c-4d4
collect of|87|
colleg|66|a-5b-8c19g11i8
colleg \$|77|a-17b-6e8g20h-7
colleg ,|87|a-4e-4h-7
colleg in|87|h18
color|60|a-18b-11c-6d4g-9h22i-4
color \$|87|
color ,|83|d-5g-6h15
color code|87|d-4h-6
color of|80|a-4
color of the|87|
column|87|a-10
combin|80|b-7d13g-4h36i-12
come|37|a-31b-8c31d-9e16f-9g7h-25i27j15k-6l11
come \$|67|a11b-7c10d8g11h-4
come ,|74|a11c5e7g10
come , and|83|a12d5
come ?|80|a-5c-7j12k-7
come ? \$|80|a-5c-7j12k-7
come a|80|b6c-4
come a dai|87|c-4
come across|80|a27b-7c-5g-5h-4i-4k7
come across as|87|k9
come again|80|a-4b-6
come along|76|a-8b-11c-5j8
come along \$|83|a-7j9
come and|71|a6b12c-9g-7i25
come and see|87|a15c-5
come and work|87|
come at|83|c10
come back|66|a-14b-11c-5d-4e4f-4g-9h-11i12j7k-6l7
come back to|76|a-5e6g-6h-5i9j-5
come befor|87|
come by|69|a-6b13c-4d-4g-4h-6i8j-4
come down|77|a-7b9c14
come down there|87|b12c-6
come first|87|b-4
come first ,|87|b-4
come for|70|a-12b-11c12g9j6k-4
come for a|76|a-10b-8i4
come for the|87|c-5g17i-4
come from|64|a-12b-7c16d-7
come from a|83|a-11
come from the|77|a-5
come home|83|c18
come home without|87|c4
come in|56|a-9b-8c9e20g-6i18j6k8
come in ,|87|e5
come in again|74|b-18j10k-5
come in and|83|b6e11
come in ani|80|
come in for|80|a-8i9
come in on|76|c9
come in to|87|g-6i22k19
come in twice|83|a5
come in with|87|
come of|83|a20b-10
come on|71|a-7b7c5g11
come on ani|87|
come on the|87|a-6b-5
come on top|83|c17
come out|69|a-8b4d8l15
come out next|87|d15
come out of|77|a-5
come over|80|b17c-4
come over and|87|b17c-4
come through|77|b-11g-4h-4i-4j8k-4l20
come to|61|a-9b48d-5e4i5j6k-4
come to a|80|b4g-4j10
come to bristol|87|g-5i14
come to the|83|b-4e9
come to your|83|b11
come undon|87|a-5
come undon \$|87|a-5
come up|65|a-17b-10c-5e-4h-5i21
come up \$|77|a-7b-13
come up from|87|
come up with|87|b15
come with|69|c20d9e5
come with a|83|c8d11
come with the|80|c15
comet|87|b-5h-6
comfort|87|a-32b-7h-6i-5
comment|73|b-13d-5h-4j-4k27
comment on|83|a24k12
comment on my|87|a9k12
commerci|83|a-4b-5h20
commiss|71|a-9c28d-4i-4
commit|77|a-12b12g22h-10i-8
commit to|80|a-13b-6g23h-10i-9
committe|68|a6d-5f7g-5h-5
committe for|87|f10g-5h-5
committe for it|87|f10g-5h-5
commun|76|b-4g12h17
commut|76|a-8c8g15h-6i21k-9
commut ,|87|a-5g10
comp|80|c27
compani|49|a44b6c17d27e-10h-13k-4l-5
compani \$|67|a10b-4c9
compani ,|71|a7c10d15
compani , pleas|87|d10
compani and|87|a-6
compani car|83|a-4c20
compani ha|83|d10
compani is|77|a26c-5d6
compani make|87|b15d6
compani on|87|a16
compani that|83|
compani wa|80|a-5d-5
compani wa found|87|a-5
compani wa sold|87|d-4
compani who|87|b17
compani with|87|f8
compar|70|a24b-4d-4g-9h-8i6j-5k22
compar the|87|d-4h-4
compar with|80|a24c8i-4k13
compar with the|87|a8i-5k14
compens|66|a-15b-4c14d-5
compens for|74|a-6c-5
compens for the|80|a-5c-4
competit|80|a-4c16h16j9k-4l-4
competitor|70|a-4b42c-4d17
complain|71|a45b16
complain about|76|a-7b-8
complain about the|83|a11
complaint|61|a-21b-22c-5d-9g-4h5i-4
complaint \$|80|a-14b-18d-4
complaint ,|87|a-5e12
complaint at|80|a-9e-4
complaint at the|87|e-4
complaint desk|87|
complaint from|87|a-6
complaint letter|87|a-9
complaint went|87|a18h17
complet|71|a5b-7d4h-5i14
complet \$|87|a20
compliment|77|a-12b-9g5h8i-5l9
compliment \$|80|a-10b-8g8h13i-4
comput|74|a16e9
concentr|87|a4e12
concern|74|a-11b4g9h-9i-5l-7
concern the|87|b-8h-4
concret|83|a-7b-4c-4
condit|74|a20b4c6h23
condit ,|87|a6c8
condit , so|87|a6c8
conduct|87|a30
confer|74|a-18b-7d-5g-6h-10
confer \$|87|a-5d-5
confid|71|a9b-11d19
confid ,|87|d6
confid i|87|b-4
confid i would|87|b-4
confid that|77|a-14b-8d17
confid that i|87|a-14b-9
confidenti|72|a-11b-10c-5
confidenti \$|87|a-9b-9c-5
confin|87|b-5h18
confin space|87|b-5h18
confirm|62|a-15b18c30d-5e-5g6h10i4j11k-8
confirm \$|87|b-5g-8j12
confirm how|87|c9
confirm how mani|87|c9
confirm my|77|a-11b4g26h-5
confirm that|80|b-7c9h27i-4j6k-5
confirm that my|87|b-6c7h31
confirm that the|87|j7k-4
confirm the|87|c37
conflict|83|a-12b-13g-4h23i13j-4k-5
confus|77|a11
congratul|73|a-6b-19h-5l22
congratul on|87|a21
congratul to|83|a-14b-6g-4h-6l25
congratul to the|87|a-9g-4h-6l26
connect|64|a-6b-9d5f6h-4
connect !|83|c6
connect \$|83|a-5b-5f9
connect ,|87|
connect , and|87|
connect and|80|a11
connect and to|87|
connect here|87|a-6b-7
connect with|87|b-4
conserv|77|a-6b-8g13
consid|61|a-22b17c14g32h-13i-12k-4l-7
consid \$|83|a-10b-14g-10h-8i-4j5l-4
consid a|87|c11
consid by|87|a-9
consid for|80|b-4g11
consid for the|83|b-4g12
consid me|80|a-8g21h-7i-7
consid my|80|b28c8
consid my applic|87|b17
consid my famili|87|b14c9
consid that|87|
consid the|87|
consider|80|a-10f7
constitut|87|
consult|76|a7d6i9
consult for|87|a12d9
consult on|87|
contact|67|a-8b7c-7d7g-7h-13i37j7k-7
contact \$|80|b5g-5h-6i28
contact here|87|b-5
contact the|87|b17c-4j13k-6
contain|80|a13
content|74|a-19b-8c-4
content to|83|
content to wait|87|
content with|87|b-4
continu|70|a-15b-8g9h-8i23l8
continu ,|87|
continu to|87|
contract|52|a-16b52c5d28e-8h17i-9j7k-7l-5
contract \$|77|a4b9
contract ,|76|b-6d6j7
contract , and|87|b-6d4j8
contract ?|87|b18
contract ? \$|87|b18
contract and|83|b14
contract and i|87|b15
contract end|83|a-6b-6
contract end in|87|a-4b-4
contract for|83|a-6b-4d-9
contract for a|87|a-6
contract i|83|
contract in|80|a-6b-4c12h21
contract in four|87|h23
contract is|83|b13
contract is on|87|d5
contract run|83|a-4b-7d-5
contract run until|83|a-4b-7d-5
contract with|76|c9d30
contract with the|80|c10d13
contractor|77|
contribut|74|a-6b-5c5g14h23i-4
contribut to|77|a-4g18
contribut to the|83|a-4g20
control|66|b-5e12g10h-5
control \$|80|a9e9
control ,|87|a4
control , and|87|a4
control room|80|a-7g17
control room \$|87|
control wa|87|
conveni|73|b-5d-4e7g10h-7i26
conveni \$|83|c8g11h-8i29
conveni ,|83|a-4e8
conveni , might|87|a-4
convers|58|a10b-13c14d-12f4g-17h-10i-5j-5k-5l-9
convers \$|77|c5f5
convers ,|76|h-5
convers , i|87|h-4
convers about|87|a9f8
convers about the|87|a9f8
convers i|87|e6
convers on|83|
convers veri|87|a-4
convers wa|87|a14h-5
conveyanc|87|h15i10
conveyor|87|h-5
convict|83|a-4h18i11
convinc|74|a-18b-13c-5f-4g8h-8i-5j-6k10
convinc me|87|a-6g-8h-6
convinc that|80|a-8b-9g16
cook|67|a-6b-9c-6f10g-8h15i-10j9k-6l-5
cook \$|87|a-8
cook for|83|a-9b-6f13i-4
cook on|87|h25i-6
cookeri|87|
cookeri book|87|
cool|76|a-15b-11g19
cooper|87|a21
copi|57|a-17b-16c-5d42g-4h-14i11
copi \$|76|d19i9
copi in|80|b16d4
copi in your|87|b17
copi of|65|b-12d26h-4
copi of my|83|d-13
copi of the|73|b-4d9h-5
copi the|83|a-4d6
copper|76|a-11b-4d7g-4h16i-4
copper pipe|87|
copyright|77|a-7
copyright \$|83|a-5
core|87|h16
cork|80|b-5c8d-4
corn|87|d8g7
corner|66|b-7c-4g12h-12i-5
corner ,|87|a-4
corner of|80|d7h-6
corner of the|83|d7h-6
corner wa|87|a7h-4
coron|87|a-9k12
correct|68|a-24b-29c-10d-5g-12h-6i-10j-4k-4l-4
correct on|83|b-9c-5
correct version|87|h-6
corridor|66|a23b-5d-5f4g14h-10l-5
corridor \$|74|a27b-4f5h-5l-4
corridor ,|87|a-7g22h-7
corridor with|83|a9
cost|53|a-4b-5c18d5h-12i8
cost \$|76|a-5c16d10h-4i16
cost ?|83|c6
cost ? \$|83|c6
cost and|87|c-7
cost in|87|c5
cost me|73|a41b11h-4
cost noth|83|a-22b-12
cost of|76|c11
cost of a|87|d5
cost of the|87|
cost per|80|a-8b-6c-4d-5
cost per meal|87|
cost us|87|a-9d-7
cost you|80|a8c12
cottag|74|b10c16
cough|83|a-23
could|34|a18b-22c13d12f5g9h-20i29j13k29l-15
could ,|87|b-8
could , and|87|b-8
could ask|87|a-5b-6f12i-6
could at|87|a17
could at least|87|a17
could be|60|a-20b5c19d-8e8g34h4i-9k9
could be of|80|a-5b-5h12i-4
could be there|87|b-14
could be with|87|b-4
could bring|77|a-6b-4d7h-4i20
could bring the|80|a-6b-4d5h-4i21
could choos|87|a-6
could come|72|a-4b-5c8e13
could come by|87|
could come in|83|e17
could come on|87|
could do|66|a-7b-11c-12f4g-5h-4i18
could do a|80|i6
could do better|71|a-8b-8c-12f6k5
could drop|76|a-10b-5f6g-6i-10j13k-4
could drop me|83|g-6i-9j15k-4
could drop off|87|a-8f8
could feel|87|a17
could find|87|a-5c10
could follow|87|a4
could follow \$|87|a4
could get|83|
could give|83|c18j14
could go|87|b15
could hardli|80|a13
could have|57|a54b-16c-8d-5e-4k6
could have a|87|b-5d10
could have been|83|a-12
could have done|80|a8k11
could have listen|87|a-14
could have pick|87|a17
could have said|83|a15
could have told|87|a23
could hear|83|a-11b-9
could help|87|a-4h21i12
could i|68|a-11b-13c21j-9k20
could i ask|77|a-4c-8j-5k11
could i have|83|a-7b-14c-5j-5k12
could learn|80|a-11b-8
could learn from|87|b-4
could learn the|87|a-10b-4
could let|74|a-4b-9d4g-4i7j6k-4
could let me|87|i-7j8k-4
could let you|80|b-8i14
could live|87|c12
could live with|87|c12
could make|83|b22d5
could make an|87|b23
could meet|87|c6
could name|87|a13
could not|56|b-5d-10e7f4g-11h-11k-4
could not answer|87|a5
could not be|87|a-19b-5
could not find|83|b-4g-4i-6
could not have|76|a-51b-25f7h-5
could not hear|87|a25
could not name|87|h-4i14
could not think|87|a26
could not wait|87|a-12b-11
could offer|87|b-4c11
could pass|80|d11
could pass on|87|d8
could put|87|b11
could read|87|e-6
could run|87|c13e7
could see|71|a-8b-9c9d-6g15
could see it|87|a13
could see myself|80|a-17b-5g17
could send|76|d12e12
could send you|80|e13
could share|80|b-4c-4d10
could share the|87|d11
could show|83|
could show you|83|
could somebodi|83|c9j8
could spare|87|a10b17
could start|70|a-10c-6e-7g-7h-8i48
could start on|83|b-14e-7h-4i20
could start straight|87|
could take|87|
could tell|66|a46b-8d8g-4i-4j4k11
could tell \$|87|a10
could tell me|83|b-6g-6h-4i-4j4k14
could tell you|76|a24d17
could the|83|b-7i-6j-5k7
could us|83|a-5b-4c-6d5
could us \$|87|a-4d5
could we|73|a-4b4c-21i-4k5
could we have|87|b-5c-4i-5j-4k6
could we talk|83|c-19
could you|53|a-30b-6d-6g-8h-8i-17j17k13l-4
could you also|83|c6k11
could you confirm|87|c7
could you give|87|b-14c-10i-5j11k-8
could you kindli|83|b-7c-6j7k-4
could you let|77|k6
could you not|87|b19c-5
could you perhap|87|b-6c-7i-6j12k-9
could you put|87|c11
could you send|80|c12
could you spare|87|a-11b-6c-5k8
could you tell|63|a-11b-27c-4i-4j10k-8
council|63|b-10e-4h7i10
council \$|87|a-10
council and|87|a-9
counsel|87|a-4
count|51|a45b35c13d-6e7g7h16j7l-4
count \$|72|a67b26g-4j15
count ,|77|b-7c-4e18h27i-9
count as|87|
count for|72|a38b21c16
count for noth|83|a13
count for someth|83|a11b25c9
count in|83|a-8b-8c10h20
count me|83|a-20b-10g31h-6
count me in|83|a-20b-10g31h-6
count of|87|a11
count of the|87|a11
count on|74|b36e5
count on you|77|b31
count the|72|a-8c-6d4h-5
count toward|87|c22
count your|87|
count your \$|87|
counter|67|b-7d7g38h4i-5l-7
counter \$|80|a20
counterbal|87|h16
counterbal and|87|h16
counterbal and reach|87|h16
counti|65|a21b15c-5d-7h21
counti ,|83|a6h-4
counti , as|87|h-4
countri|67|a19b8c11g-7h22i-7k11
countri \$|76|a-6b15g-5h11l5
countri we|87|a25c7
coupl|76|a-10d9
coupl of|87|
coupl who|87|a-6
coupon|87|a-4
courier|83|a-14b-6g-7h20
cours|53|a-30b-25c-12d-11e-9g-5h26i-4
cours \$|65|a-10b-19g-4h24i-4
cours ,|76|a-10
cours , and|87|
cours , but|80|a-10
cours i|76|a12
cours i wa|87|a17
cours in|83|a-6e-5h18
cours last|87|a-4
cours of|87|
cours on|87|
cours you|83|b5
cours you recommend|87|b6
court|64|a-5e-4g21h11i-6l-6
court \$|80|a18b-6d4h-5
court ,|87|a-9b-7g20
courteou|87|a11
courteou to|87|a11
courteou to let|87|a11
courtesi|73|a37f17l6
courtesi to|87|a19
cousin|74|a-5
cousin \$|83|a-4b7
coven|83|a-9
coven lite|87|
coven lite loan|87|
cover|56|a-15b-12c46d-4e17g-8
cover \$|77|a10c16d-6g-5h-6
cover ,|83|d11
cover a|87|c6h-5
cover for|87|c8
cover my|76|c20e8
cover my first|87|e11
cover on|80|a-7b-4c-5h-6
cover on a|83|a-6h-6
cover retail|87|
cover retail credit|87|
cover the|80|c7e23
cow|76|a5b-8f5
cow \$|83|a-6b-6
coward|87|a29
coward \$|87|a29
cpc|87|h17
crack|71|b-7c-4g-9h35i-5l9
crack that|87|a-4h28
crane|72|a-5b-9h17
crane \$|83|a-9b-6
crash|80|a14d-4h18
creak|87|c-4
credit|68|a15b-7d-7h11
credit \$|83|a25d-6
credit for|87|
credit for five|87|
credit union|87|h14
credit union i|87|h14
crete|87|c11h-8l18
crew|56|a-19b-7c-9f-4g27h-19i-6l12
crew \$|72|a-12b-8g-4h-5l15
crew ,|76|a-13b7e10g19
crew , and|87|b14e6
crew and|87|a-7
crew i|87|d5g-4l7
crew is|87|a-6b-6g13
crew of|80|
crew of fourteen|87|
crew on|87|
crew so|87|b17d4
cri|87|a35b37
critic|71|a6b-10f-4g-11h-11i-9k40
critic ,|87|a-4b-7g-4i-4k19
critic is|87|f-4g-10h-11i-7k29
critic of|80|a15
critic of my|83|a19
crook|77|a24b-4c-4d-5
crook \$|87|a24
crop|83|g13h-4
cross|62|b-18c-5d-7f-7h6i-13j-5l21
cross \$|87|a-4
cross at|87|h-7
cross at the|87|h-7
cross examin|87|a19
cross for|83|a-9g-5h-10i-4l38
cross for the|87|a-7h-6l21
cross with|87|a-6
crossword|87|a-4h-4
crowd|87|a-4b13
crown|77|d9e7h13
cruel|87|b14
cruel to|87|b14
cruel to keep|87|b14
crush|87|a26
crust|83|a-9b-4g-4i9
cry|74|a23b30g-5h9i-4j-5k13
cultur|77|a12c-5
cup|71|a-6b-6d18h13
cup \$|87|a-10
cup of|77|
cup of tea|77|
cupboard|83|
curat|80|a-11f7g-5h-12
cure|80|a-10b-5
curiou|70|a-13b-17c16g-8h-4j10k11
curiou about|87|c23
curiou to|83|a-6b-4c-4g-5j12k-7
current|59|a4b-6c25d29e-6g-4h22i8k-4
current boss|83|a-4b6
current employ|87|c8
current firm|77|a6b7c-4
current firm will|87|b9
current job|83|a-5b-8h22
curv|87|d-4
custodi|87|h14i-4
custom|52|a-49b-20c-16d13e8g-4h19i-7
custom \$|70|a-13b18e12
custom ,|87|
custom ar|87|b-5c-4
custom for|87|b8
custom is|83|b-5d6
custom is about|87|d6
custom name|83|a-8b-16d-4
custom paid|87|c-4
custom were|87|d-5
custom when|87|a-5
custom when a|87|a-5
custom who|76|a-14b-4h13
custom with|83|d-5
custom with me|83|d-5
cut|53|a10b-8c30e10h28i-9j-4k4l-4
cut \$|87|c25
cut by|87|d8
cut it|83|c10
cut my|87|a28
cut my hour|87|a28
cut off|76|a8b22d7
cut short|87|a23
cut the|71|a-11b-7h15
cut the empti|87|e9h18
cut to|83|c11
cutter|80|a-13b-4h-5
cv|70|a14b5c-4d-4h-4i7j-5k12
cv and|87|b12
cv that|87|a-6b-4i-6k17
cv that worri|87|a-6b-4i-6k17
cycl|83|d6h-5
cyclamen|87|
czech|87|a-7b-4g-4h30
d|83|c13
dad|87|a-4b16d-4
dai|32|a-36b8c6d-13e59g-14h-4i34j10k-15l-16
dai \$|47|a-22b9c-13d15e-13f-5i14j-6k-6l-7
dai ,|54|a-29b-10c4d-10e-8g-6h6j8k4
dai , a|87|a21
dai , and|65|a-22c-7d-6e-10h-6
dai , as|83|a24
dai , but|83|a-8b-4
dai , if|87|
dai , so|71|a-21b-4e-6h-4
dai , which|87|c14
dai 0|70|e41
dai 0 \$|83|e17
dai 0 i|87|
dai 0 in|87|
dai 0 the|87|
dai 0 to|83|e28
dai 0 –|83|
dai :|87|e-9
dai ?|71|a-8b-13c-7
dai ? \$|71|a-8b-13c-7
dai a|76|a7b-4c18e-4h-5
dai a week|77|a7b-4c14h-5
dai after|73|e-5
dai agenda|83|e19
dai and|63|a6c-6g-7h28i4j7
dai and a|83|a-4e5
dai and i|83|a-4h22
dai and night|80|b9i14j11
dai and still|87|f6g-5h18i-7
dai and will|87|d4
dai ar|77|a-8b-5c10e-4
dai as|80|
dai at|71|a-14b-6h-17i10
dai at my|87|a-5h-5i18
dai at the|77|e7
dai befor|87|a-4b-7
dai by|87|a-10b-5c-4f10
dai do|87|b18c-4
dai for|73|a-9b-11
dai for two|87|
dai fortnight|87|c8
dai from|80|b-4c13e10h-17i22
dai i|64|a22b26c-5e23
dai i could|83|b-7
dai i would|76|e20
dai if|77|a-4b-7i12
dai if you|80|a-4b-6i12
dai in|77|b-4e7
dai in the|87|e18
dai includ|87|c4
dai late|87|h-7
dai notic|87|b-5
dai of|68|b-8c5e-15
dai of a|87|e-6
dai of the|83|e8
dai off|76|a-11b-15c9d-4f16g-6h-5i8
dai on|61|a22b-5c10d11e12h10
dai on \$|72|a27c14d17h12
dai on ,|87|
dai on or|87|c7
dai on the|80|e-6
dai or|80|b-5i-6j9
dai pai|83|a30c-4
dai plan|69|e24
dai plan \$|83|e30
dai plan ,|87|
dai plan for|80|e16
dai plan on|87|e-17
dai rate|83|c22
dai sinc|83|b20
dai than|87|a20
dai that|77|a-18
dai that wa|87|a-11
dai the|83|e10
dai to|69|a-9e9i-4
dai unpaid|87|a9
dai unpaid leav|87|a9
dai until|80|b4e5
dai wa|77|a30
dai wa a|83|a21
dai week|87|c11
dai with|71|a-11b-5c-4g-4h-4i7l-4
dai with a|87|h11
dai with the|87|a-4h-5i13
dai with you|83|a-4h-4
dai with your|87|
dai work|83|a4b-12h-5
dai would|77|c-6e22
dai would be|83|e18
daili|72|a-8c4
daili bread|83|a-5
daili bread at|87|
dairi|73|b-13g14j7
dale|87|c10
damag|83|a-8c8
damp|80|a-6
dangl|80|a24b18c12
dangl \$|87|b20
dare|83|b6
dark|72|a16b4g-7h9
dark \$|80|a9b8h-4
dashboard|77|c-4d-6e12
data|60|a-16b-13c-8d8e8h-4i24j-4
data ,|77|d12e16
data from|87|d4
data from the|87|d4
data of|87|d7
data protect|80|a-7b-5
data set|87|i15
databas|76|a-5d13e6
dataset|87|a-8d-4
date|50|b13c-21d-9e14g-6h-12i-7j13k-7l-6
date \$|63|b55c-8d-5f4h-5
date ,|80|b10
date and|76|a20b16e18h13i12
date by|83|b4
date by which|87|
date fall|87|c8
date for|80|b-4
date for the|80|b-4
date in|83|b-4d-4h-16
date in the|87|b-4h-17
date is|80|a-6b-4
date is the|87|d6
date of|77|a-7g-5i-5j8
date of the|80|a-7
date until|87|b-11
date yet|87|
date yet for|87|
date you|87|a-4b-10c-5j6
daughter|67|a-19b-9g-11h-10i-7k-4l5
daughter \$|87|a-4
daylight|76|a34b6e8
daylight ,|87|b9
db|77|b-12c6i7
db check|87|c9
dead|76|a-7b-12e5g9h-22i-8
deadlin|66|a-19b28d-4e-5
deadlin \$|83|a-5b-11e-5
deadlin ,|87|a-4
deadlin for|87|
deadlin for the|87|
deadlin wa|87|a-4b61
deaf|87|a5
deal|58|a-10b7c24h32i-5l-4
deal \$|77|c35
deal from|87|a-4
deal of|83|a-6g-6h44
deal on|87|b-4
deal to|80|a12b-9g15h-4
deal to me|83|a-9b-10g16h-4
deal with|72|a-8b-6c-6d8h8
deal with griev|87|h14
deal with the|83|c-5d13e4
dealer|83|a-5d4
dealer \$|87|d5
dealt|71|a-11c4h33
dealt with|71|a-11c4h33
dean|80|a13c6d10h-5l10
dear|73|b-9g-7h-12i-7l-6
dear ,|87|a-4
dearli|87|a-4g13i-4j5
dearli like|87|a-4g13i-4j5
dearli like to|87|a-4g13i-4j5
death|87|b-5
deb|87|b-4
debt|74|a-14c-4f9h-4
debt \$|87|f10h-5
decemb|76|a-5
decemb ,|83|
decenc|77|a12b4
decenc to|83|a19b5
decent|73|a34b15f8
decid|49|a-14b21d-9e-8g-9h-17i11j7k-6
decid \$|65|a-8b27c4i19k-7
decid ,|74|a-4i6j7
decid , i|83|i7j7
decid ?|64|a-7b-14i-5j8k-5
decid ? \$|64|a-7b-14i-5j8k-5
decid about|83|c-4
decid about the|83|c-4
decid befor|80|b23
decid befor the|83|b24
decid by|74|a-6b-4
decid by the|76|a-7b-15
decid everyth|87|e-4
decid it|87|a8k9
decid on|80|a-5b-4
decid over|87|a27
decid to|87|d5g-6h-12
decid yet|80|a-7b-9
decid yet \$|87|a-6b-4
decid yet ,|87|b-6
decis|50|a-17b46c-18d-9g-8h-17i-4j29l-6
decis \$|69|a11b8i7
decis ,|77|a-4b-31g-5h-6i12j9
decis ?|73|a-4b-7c-8g10i-5j8k-4
decis ? \$|73|a-4b-7c-8g10i-5j8k-4
decis and|83|b-5h-10
decis befor|87|a-15b-4
decis by|80|
decis by the|87|
decis ha|83|b6
decis ha been|87|b7
decis in|87|b4
decis is|74|a-4b23d-4
decis wa|83|a-10b-6i-7j14
decis will|77|b-11
decis will be|77|b-11
deck|73|a-6b-6c-4e11
deckhand|87|
deckhand job|87|
dedic|87|a-7
deep|77|a-15b-7c-5j11
deep end|87|a-4
deepli|83|a-5b-5
defend|80|a-25b-8d13
defin|83|a-9b-7
definit|87|a-6b13g43h-7
degre|67|a8b-20g-6h26
degre \$|87|a19
degre ,|87|b-4d4h21
degre in|80|a-6b-4h15
delai|63|a-6b15c-14d-4g-4j5k-4
delai \$|74|a-6b10h9
delai ,|77|a-4
deleg|87|b-5
delet|87|d21
deliber|80|a-8b22g-4h-4
delight|65|a-37b-13c-7h-4i10
delight \$|83|a-17b-7
delight to|70|a-19b-7c-5h-4i11
delight to accept|87|
delight to come|83|g-7i18
deliv|80|a10e28
deliveri|72|a20c16d-6e5h14
deliveri \$|87|a6h17
delmar|87|
delmar roof|87|
demand|70|a7b58g-4
demand \$|87|a22g-5h-4
demand and|87|a-12
demand to|87|b28
dementia|74|a-13b-4c-4d8h23
dementia \$|87|a-4d12
demo|77|b-12c-6d-6
demonstr|76|a16b-8g-5h-10i28
demonstr on|83|a-6g-4h-8i16
demonstr on the|87|a-4g-5h-9i17
denbi|87|a-9
dental|64|a15b5c9d-4e11g-6h9l5
dental nurs|77|a7e10
dental practic|83|b13
dentist|72|a8c5d12h-10
dentist ,|83|a-23d10h-11
depart|62|a18c-5d-4e13g-5h-6i-5
depart \$|87|
depart ,|77|b-5
depend|83|b19
depend on|83|b19
deploi|87|f4
deposit|77|a55b6c-6
deposit on|87|b8c8
depot|59|b-15c-6f7g-8h4i6j5k-4l7
depot \$|73|a-14b-7f10g-5h8i-5l10
depot ,|87|
depot ha|87|i17
depot is|87|c6d9
depot of|87|a-4
depot on|87|
depth|87|a4f-6
depth \$|87|a4f-6
deputi|70|a29b30d7e5h-8
deputi i|87|b20
deputi i would|87|b20
describ|57|a-11b-15c7d-11e-4i-5l-4
describ ,|80|a-7c5
describ how|87|
describ how the|87|
describ is|80|a-5c17
describ it|83|a-11b-5h-6
describ must|87|
describ the|74|a-7d-5g16h-7
describ to|87|a25g-6h-4
descript|73|a11b-4g-7h18l-4
descript ,|87|a19
descript of|80|h-11
descript of the|83|h-5
deserv|65|a39b34c7d-8f8g-5h-16i-5
deserv \$|80|a33c13l6
deserv a|83|a-14b-5f11h-11
deserv better|87|a29b4
deserv to|83|b7
deserv to be|83|b7
design|72|d7
design \$|87|b9
desir|87|a6b-10g24
desk|50|a-26b6c-14f-4g34h41i-14k-4l-4
desk \$|65|a-8b-18c-5d-4g9h36i-10
desk ,|71|a-9b11d4
desk , and|83|
desk , which|87|d8
desk and|77|a7b18e5
desk and i|87|
desk at|83|e6
desk for|83|g-4h11
desk i|83|a-4b-5
desk in|77|a-5b-5g13h-4
desk in the|87|
desk is|87|a-5g-4
desk of|87|
desk of a|87|
desper|83|a6b28
detail|67|a-10b-12c-7e6k10
detail ,|83|b-6c-5k13
detail for|87|
detail for the|87|
detail on|87|a9
detect|87|c6
determin|87|a-6
develop|87|d15
devon|87|b7
devot|87|e9
di|76|a-8b-4d8h-6
di \$|87|a12d11
diagram|83|d13
diagram \$|87|
dialogu|87|e-4
dialysi|83|a-6f4g-7h15i-6l-6
diari|68|a-10b10c-10e10h-4i22
diari is|87|a-4b-11h-5i28
did|37|a43b-37c-22d8e-12g-32h16i-26j-8k54
did \$|62|a-8c-4f9g-4h-7l11
did ,|74|b-6d4g-5h-4k-4
did , i|87|
did , so|83|b-4d6f4
did a|87|a10
did everi|87|h14
did everi week|87|h14
did everyth|87|a5
did for|77|b19c10d5
did for your|87|b22
did i|70|a-47b-14c-12g-5h-8i-6j-14k41
did i do|87|a-9b-5c-6j-4k11
did i talk|87|a-6j-5k16
did it|76|c-4h16j10k-5
did it for|87|a-9
did me|87|a-8
did me good|87|a-8
did my|71|a-15b-14c-7g-5h26i-6j-12k29l-4
did not|45|a21b-28c9g-10h-9i-6k11
did not ,|87|a-6g-5
did not ?|87|a-8c-4h-4j-4k15
did not answer|87|a-5
did not appreci|83|a35
did not arriv|87|a-10b-4i-5j15
did not ask|76|a-18b-6e11
did not care|80|a10
did not come|87|a12
did not even|83|a32
did not exactli|87|a30
did not expect|83|a-14b-7
did not fit|87|a15
did not get|69|b-9c7g-4
did not go|87|a7
did not have|71|a-17b-30d7f7
did not hear|83|a11b36d4
did not help|87|a16
did not know|72|a-17b-6d-7
did not let|87|a-23b-7
did not like|77|a11b-7
did not mind|80|a-14
did not repli|87|a-9b15
did not want|77|a-7
did not work|83|b-4
did noth|87|a33
did notic|87|a6h-5
did sai|87|a14b12
did the|61|a-20b-16c-8d10g-6i-4k6
did the last|83|c15
did the same|83|a-4
did the sum|87|d14
did the tax|87|h18
did to|87|a18
did two|87|
did with|87|a-7
did wonder|83|a24c4
did you|74|a5b10c-7g-6h-5j6k11
did you manag|87|a-9b-8j12k-5
did your|83|a9b28
diesel|87|a-21b-20g-6h-11i-4j-4
differ|59|a32b-23c-7g-13h-26i-15j-11k22l-5
differ \$|80|a-6b-4e8h-4i-4
differ ,|80|a26c12
differ ?|83|a-8b-15c-8g-4h-6i-4j-5k18
differ ? \$|83|a-8b-15c-8g-4h-6i-4j-5k18
differ answer|87|a-5
differ answer ,|87|a-5
differ peopl|87|
differ peopl \$|87|
difficult|68|a-41b5d-4g-4h55i-4l-4
difficult parent|87|h22
difficulti|87|
dig|77|a-7c5g7
dig \$|87|a-4g8
digit|80|c13
dime|87|a19
dine|83|
dine room|87|
dinner|76|a-11
dinner in|87|c6
dinosaur|80|a-7
dinosaur shelf|87|
diploma|66|b-18d-11g-9h31i6j-6k9
diploma \$|83|a-5b-7g-6h13i12
diploma in|80|a-14b-12c-8j-5k15
direct|66|a5b-10e5f4g-5
direct \$|87|a-12e8
direct i|83|f6g-4
direct line|87|a-6
direct were|83|a7
director|62|a27b25c-4d19
director \$|83|b24e4
director ,|80|a4b5
director and|83|a-4d6
director and the|87|d6
dirti|80|a8b-10
dirti \$|87|a9b-11
disabl|87|a-4
disagre|83|
disappoint|66|a22b12c-4d-4g-4h-4
disappoint ,|77|a-22
disappoint , i|83|a-16
disappoint , of|87|a-8
disappoint to|87|a19
disappoint to be|87|a19
discharg|77|a-7e4h-5
disciplin|87|e8
disciplinari|87|d6
disclosur|83|a-4b-6
discount|72|c17d23
discount in|87|c8
discret|83|a-23b-20f8h-4
discret \$|87|a-7b-20f8h-4
discuss|62|a-9b15c41d-6f-7g4h-19i-7k-4l-4
discuss \$|83|a-6b5c16
discuss it|87|c8
discuss my|87|a15b23
discuss of|83|a-9
discuss the|87|b-4f-6
diseas|87|a5
disgrac|77|a27
disgrac \$|87|a18
dislik|87|a18
dislik to|87|a18
dislik to me|87|a18
dispatch|68|a-8b-11g-9h6i-5
dispatch ,|80|b-8
displai|83|a-7b-4e4
dispos|77|a-17b-14g-4i18
dispos for|87|a-7
disput|80|a-5c-4g-4
dissert|80|a-9b-5c-5i17
distinct|83|l12
district|83|a-6
district nurs|87|a-4
dither|83|b43
dither \$|87|b29
dive|87|a-13h22
divers|87|a16b5
divers ,|87|a16b5
divorc|80|d24
do|29|a8b60c23d-9g48i19j9k16
do \$|59|b16c-4d-12g-5h-12i-6l21
do ,|76|a-12b4c-4e-4h-4
do ?|83|g-4j11k-4
do ? \$|83|g-4j11k-4
do a|66|a-10b-18g-9h-12i30j-5
do a trial|80|b-5
do about|77|c10g-9h28
do about the|87|
do and|83|a-10b9
do ani|87|c11
do anoth|87|c18
do anyth|77|b16c9
do bank|87|c7
do better|70|a-8b-8f6k4
do better \$|83|
do better ?|80|c6f7k5
do better next|87|
do differ|87|b-5c-4g-6i-4j-5k7
do first|87|e10
do for|74|a-7b-5c7i19
do for me|83|b4i22
do for the|87|b-7
do get|87|b-12i15j12
do hope|77|a6b5l9
do hope that|87|a12
do hope the|87|a-5l11
do i|61|a-11b55c-13g18h-4i-7j7
do i \$|87|a-6b-4
do i get|87|b8c12
do i have|74|b21c-11
do i need|83|b-22c-11g-4i-6j6k8
do i sign|87|b-15g31j-4k-7
do i take|87|a-6b-6c-5j8
do if|87|a-4
do in|71|a-5c-4e11g11k5
do in my|80|e8
do in the|83|e-4g13k6
do is|87|a-4
do it|55|a-31b-11c4d13e-6g11h-10i9k-4
do it \$|69|a-9b-9c-4d11g9h-5
do it again|80|a-4b-4
do it at|87|g10h-7
do it by|87|b8
do it for|80|a-4b11
do it in|83|b-4
do it on|87|
do it well|87|a-9
do it with|73|b-4c10
do let|74|c9j9
do let me|74|c9j9
do me|87|b5g-4h-4k20
do new|87|a-4b-8c-5
do not|41|a33b39c-11e-9f4g6h16i16j-4k8
do not \$|83|b16l7
do not be|87|a-8b-25g-18h-5i24k17
do not blame|83|a6b-5
do not call|87|a17b-5
do not disappoint|87|b14
do not feel|77|a-14b-29
do not fit|87|a-5h22i11
do not get|83|b7
do not give|87|a-4b15
do not go|87|a-4b-13
do not have|74|b34
do not hear|80|b8
do not hesit|80|a-12b-18g-5h-5i24
do not hold|87|a-4b-6
do not keep|83|b9
do not know|66|b-8c-4d10g-9h23
do not let|83|b21
do not like|87|b39
do not make|83|b16
do not mean|83|a-6b-9c8
do not mind|69|a-22b-38c-6
do not need|77|a21b4
do not regret|87|a-18b-10
do not sai|83|b19
do not see|74|a9b13
do not take|76|a-20b12f8h-4
do not talk|87|a-15b-6
do not tell|87|b10
do not think|80|a31b-4
do not troubl|87|a17
do not understand|87|a28
do not want|68|a-4b-6
do not worri|87|a-5
do not you|76|a16b13
do on|76|b-6c4e9j-4k9
do on mondai|87|e9
do on the|87|b-5c5j-4k11
do peopl|83|c16
do peopl get|83|c16
do so|71|a-10b-22g25h-4i4l-5
do so \$|87|a-4i7
do so at|83|c6
do someth|87|
do take|87|b-12
do tell|83|a-8b-5g11k10
do tell me|83|a-8b-5g11k10
do that|76|a11b-12c-7k9
do that i|87|a-9b-11c-4k10
do the|59|b17c11d8e-6g9h13i-5k5
do the first|87|c-7e-5
do the interview|87|a15
do the job|87|g18
do the need|87|b9
do the right|87|b27
do the same|83|
do thei|87|c11
do their|87|d10
do thi|71|a-4g11
do thi \$|87|b-7g14
do thi for|80|b4
do thi work|87|
do think|83|a9b4g24h-4l7
do to|83|b4c-6
do to get|87|a9b6c-6
do too|87|a-4
do unlimit|87|c12
do unlimit pto|87|c12
do want|87|a-6b-8g22h-4i-4
do we|87|
do well|87|b7
do with|64|a45e11g14h14
do with a|77|c6
do with my|87|b5
do with the|80|a12g9h-7
do wonder|87|a22
do you|52|a7b14c22d-5e-4g-11h-11i-14j11k12
do you do|87|c21
do you give|87|c12
do you gui|87|c12
do you have|76|a-6b-8c-9i-4k-6
do you know|71|a-15b-21c-14f5g-4h-4i-8j17k-10l-4
do you need|80|b4c-5
do you pai|73|c12
do you peopl|87|c16
do you plan|87|b-5c-4j9
do you see|83|b-10c6g-4k13
do you still|87|b-4c-6
do you want|80|b30c-10
do your|87|c19
do yourself|87|b10
do yourself a|87|b10
dock|73|a-8b-4
dock \$|87|
doctor|74|a8b-8c16g-4h31i-4
document|69|b-11c-5d6e19i12
document \$|87|a-5b-4g-4i15
document ,|83|b-4d11
doe|46|a27b-27c25d4e-9g-21h33j14k-10l-8
doe \$|69|a-14d-5f6g-4
doe a|72|a22b-17c-21h-4l-4
doe a good|87|a-10c-6h-5l-5
doe it|73|b15c18
doe it includ|87|c10
doe not|58|a8c-4d13h20i9
doe not chang|87|a-11b-6
doe not count|87|a13
doe not exist|87|a-5
doe not frighten|87|a-7
doe not know|73|a5b-7c-4d6h-5i17
doe not work|83|a15c12d5
doe on|87|c12
doe on get|87|c12
doe so|87|
doe that|77|a-5b-4c9g-4j11
doe that mean|87|c9j7
doe that still|87|j6
doe the|61|a-10b-25c5d4i-4j17k-6
doe the firm|87|c11
doe the health|87|c6
doe the post|87|c10
doe to|83|a-7b20c-4d-4
doe you|87|a19h-6
doe your|87|c12
dog|60|a21b-23c-5d-10e7g-9h9l-4
dog \$|77|a20b-6
dog ,|80|a4e12h15i10
dog ha|87|a-7b-8h-7
dog sit|87|a-15
dog sit in|87|a-15
dollar|76|b12c37d-4
dollar an|87|c14
dollar an hour|87|c14
done|52|a37b39c-17d-4e15g-13h8i5l22
done \$|69|b8d-4g-9h-9i12k-4l20
done ,|80|d12h-7i-9j8k-4l14
done , and|87|d14h-6l16
done a|83|e4k11
done all|87|b11
done befor|87|e18
done better|80|a5
done by|80|a-17b-5e13h-4
done for|87|
done in|80|a10e5
done in a|83|e5
done it|87|h24i-5
done so|83|a-4b8
done the|87|a23
done thi|87|h15i10
done thi sort|87|h15i10
done with|80|a28b24
donor|76|d6
door|51|b-20c-14d5e-9g16h6i-7k-4l8
door \$|66|a10b-10c-5d-4e-4g11h-5i-4l7
door ,|70|a12
door , and|77|a13b8
door , which|83|a-9b-4
door ;|87|d8
door and|76|a11
door close|87|
door for|87|
door is|77|a11
doorman|87|a21
doorstep|87|b4
doorwai|87|a18
dosag|87|
dose|80|a-9d6h12
doubl|65|a-15b-6c15h18i-4
doubl ,|83|b14
doubl , as|87|c4
doubl entri|87|
doubt|67|a-18b-11c-4g31h12i-5j-4l5
doubt about|87|a-24
doubt about my|87|a-24
doubt that|80|a-9b-4
doubt that you|87|a-14b-5
doubt the|83|a21h-5l7
dough|77|a-6b-5
dough \$|87|a-4
dough is|87|
dovetail|87|a-10b-4h-4
down|44|a37b27c4d-8e13g15j-6k16l-12
down \$|61|a51b20c-6d-8e4g-8h-19i-8k12l-4
down ,|72|a7c6d5f4h-4
down , and|87|a21
down , i|87|c8
down a|87|b8c15
down and|77|a8e9
down anoth|87|b13
down anoth interview|87|b13
down at|83|a8b14h26
down by|71|a-15b-8e4
down by a|87|
down by everyon|87|a9
down for|77|a15b19
down from|80|a-4c-4
down i|83|b22
down in|87|a-9b-4
down my|87|a16
down on|83|a18
down the|69|a-24b6c4d-5e6g11h-14i14j9k-4
down the other|87|a-13b-21g8h-4
down the road|87|a-4b15g-5i22
down there|87|b12c-6
down to|65|a19b-8c13g8h-5
down to the|74|a12b-4d5g12
down to two|87|c-4
down two|83|b7j-6k12
down two other|87|b10
down what|83|e8
down when|87|a-8d-5
down with|76|a-12b-9g-7h7i23l-4
down with the|87|g-6h-12i33
download|77|a-8d14
download \$|87|a-5d-4
download the|87|a-4d13
downtim|83|a-10h28
downtim \$|83|a-10h28
dr|65|a-15b-13e-5g-16h4j6k-7l-5
dr osei|87|h22
draft|63|a-14c-7d35e21g-5h33i-6k6
draft \$|87|d11
draft of|83|d15e7
draft of the|87|d16
draft that|87|b-6d24h-5i-4
draft the|87|a-6d-5h34
drag|83|a17b12
drag thi|87|b13
drag thi out|87|b13
drain|83|a-16e4g-5h22
drainag|83|a-7
drainag ,|87|a-7
draughti|83|a6b-5g14h-4
draw|56|a-27b-27c-10d7g-7h-15i18k-4
draw \$|72|a6b-6d12h-6
draw ar|83|d6
draw for|80|a-4d-11g-4h-7i32
draw for the|80|a-4d-11g-4h-7i32
draw of|76|d5
draw of the|77|d4
draw up|83|e15
draw up a|87|e17
drawer|73|a-6d-4h10i9
drawer ,|83|d-4h13i12
drawer , and|83|d-4h13i12
drawer 0|87|
drawn|66|a-11e6g12h-7
drawn to|83|a-9b-7g16h-7
drawn up|73|b7e9
drawn up a|76|b-13e15
dread|87|a9
dream|73|a-17b-23c-5g17h-5i-5j11
dream job|80|a-9b-12
dream of|83|a-5b-8g7h-4i-5j13
dress|70|a20b-4c-8d13g-4h39
dress code|77|a20c-8
drew|64|a-18b-9h-9i8j-4k-7
drew for|87|
drew it|83|
drew it on|87|
drew on|87|a-4h-4
drew on the|87|a-4h-4
drew the|76|a-5g-4h-4
drew up|80|a-5i16k-5
drew up the|83|a-4
dri|77|a5d-4
drift|87|
drill|76|e4
drill \$|87|e5
drink|83|a24d23
drink \$|87|a25d15
drive|57|a-8b-24c-8d5e-7g11h4i-11j-9k5l7
drive \$|83|d7
drive ,|87|d8
drive a|83|a16b-4
drive for|87|
drive for you|87|
drive is|87|a-13c8
drive licenc|87|a-5b-4h23
drive test|83|a-10e-5h-9
drive to|83|d6
driven|74|a-11b-5g-4h36i-4
driven a|83|a-7h22
driver|55|a4b-15c5d-6g-7h36k-4
driver \$|80|b-4h-4l11
driver ,|77|e5h-4
driver and|87|b8
driver at|87|
driver in|87|a-13
driver posit|87|
driver to|87|a-5h19
driver were|87|a11
drone|77|a-6d18
drop|57|a4c-7e-5f4g-12h14l-4
drop \$|87|
drop in|87|
drop it|77|b8h-5i10
drop it \$|87|b11
drop it in|87|h-6i11
drop me|74|b-11g-6h-4i5j12k-4
drop me a|76|a-7b-11g-6h-4i5j12k-5
drop off|87|a-8f8
drop on|87|j-4
drop the|74|a10b-5h-4
drop the nightli|87|
drove|68|a20c-5h-5l5
drove \$|87|a-4b-7h-6i-4l6
drove a|87|a-10
drove the|87|b6
drown|87|a15b15
drug|70|a9b-4c-5d13g-4h-10i11
drug round|87|d7h-6
drug test|80|a18c-5h-7i15
drummond|87|a-5b-10
drunk|80|a31h-4
dry|66|a7b-7c-5d-4g-7h23i-4l13
dry \$|87|a12
dry ,|87|a5
dryer|83|a-4g-4
dubai|83|b9c13
duck|80|
due|68|a12b6d14e-4h-5i-6k9
due in|87|d9
due on|83|b15k12
due on the|87|b21j4
dull|87|a-22
dummi|83|a-4b-15h-7i13j-5k15
dunde|87|b-7h-21
dunmor|80|d11e-6
dunmor ,|87|d13
dunn|83|a-4b-10h-4l21
duplic|83|a-4
dure|66|a-11b-11d-4e23
dure my|80|e12
dure my first|83|e14
dure the|76|b-6e17
dure the first|83|b-7e11
dust|87|a-6
dutch|77|a4b-4d-4i-7
dutch \$|87|
duti|74|a7b12c27g8h-4i-4
dy|83|a35h23i-4
dye|74|d6
dye hous|87|
dye work|87|d10
dyslexia|87|
e|70|a-13b-10c-6d-5e-8f-4g-12h-7i4j-7k8l-5
e mail|73|a-10b-6c-5d-4e-8f-4g-11h-18i-4j-5k-5l-4
each|50|a-9c28d-10e19g-14h-16j-4k7l-5
each \$|83|c8e15
each child|87|
each dai|80|b-6e-14g-8h-11i22
each month|72|a-6c14d-5e18h-6
each month \$|87|c11
each month ,|83|c9e5
each morn|87|b20
each of|65|a-12b6c-4e6f6g-5h4i-5k13
each of my|83|b12e15
each of our|83|d8
each of the|83|f9
each of them|76|a-11h10
each on|83|
each other|74|c4
each other time|87|b10c7
each spring|83|
each spring ,|87|
each time|87|a16
each week|87|e5
each year|87|
each year \$|87|
eager|80|a-6b-11g32h-6i9
eager to|80|a-6b-11g32h-6i9
ear|77|a-6
earli|59|a-5b-21d-7e15g13h-9i23
earli \$|76|b-9
earli ,|87|a24c14
earli morn|87|a-12b-13
earli on|87|
earli shift|80|b18
earli shift \$|87|b25
earli week|87|e15
earlier|74|a-10b-8c-4h-10
earliest|76|a-6b19d-4
earliest \$|87|b23
earn|59|a-7b4c56d4e-6g-4l24
earn \$|87|c11d6
earn 0|80|c13
earn at|87|c6d4
earn it|83|b12l6
earn less|87|c10
earn less than|87|c10
earn my|83|a-6b-12c-7e-4
earn £|87|c-4
earn £ 0|87|c-4
earner|87|c11
earth|77|a20b9c-6
eas|72|a-12b-18f11g-6h-7j8
eas \$|80|a7
easi|65|a-33b-18d-7
easi \$|80|a-20b-5c9
easi for|83|a22b10
easi for you|87|a23b10
easi to|72|a-33b-23d-5
easi to find|83|a-6b-5
easier|68|b-23c7d-4g-12h-5i43j6k-4
easier for|77|b-13c11g-4i14
easier for you|83|b-14g-5i15
easier to|80|a-9b-7g-5i15
easier to talk|83|b-5g-5i15
easili|76|a-32h18
easili \$|87|b29h20
east|83|a-10
easter|71|a-29b-16e11g-7h-7i-5l18
easter \$|76|a-29b-16g-8h-7i-5l19
easter i|87|e15
easter i would|87|e15
eat|69|a4b13h13
eat \$|87|b29
eat a|87|a5c6
eaten|87|b18h-7
edg|80|a-7
edg ,|87|
edit|80|h25
editor|83|a6b-6h-9
eel|87|
effort|87|a14
egg|80|a-7b6d-5
egg \$|87|a-7
ei|87|
eight|56|a26b6c-12d-9e24g-10h54i-8k-5l-4
eight \$|87|b7e7
eight and|83|b8e6
eight and a|87|e7
eight on|83|a4e11g-4i-5
eight on the|87|e11g-5i-5
eight to|87|a-14b-4h25
eight week|74|a-5b-14c-7d-4e17
eight week \$|87|e10
eight year|66|a6b-6e-4g-4h28
eight year \$|87|a-5
eight year and|80|
eight year as|83|a-10h20
eight year of|83|a16
eighteen|72|a-4b-10c-5d-5g-6h28i-7k-4
eighteen \$|80|a-10b-9g-4i-5
eighteen month|83|a-6h18
eighth|87|
eighti|72|a6b-4c38d-4h18
eighti \$|87|a16c29
eighti peopl|87|
either|60|a21b-16c6d-9e-4g6h-14i41j13k-7
either \$|74|a56b-5c16
either of|87|b15c14
either of us|87|b15c14
either wai|72|a-18b-14c-7g-4i-8j18k-7
either wai \$|76|a-14b-11
either wai ,|87|g-4i-6j12
either would|87|b-11g17
elbow|87|a-12b-9g-5h-5l29
elderli|80|a-6b-6g9h-7
electr|80|e8
electrician|87|a11c12
elev|87|b-4
eleven|53|a-8b-22c-10d-4g4h45i-7l-4
eleven \$|80|a-9b-6
eleven at|87|a-6
eleven dai|83|a14b6
eleven minut|87|a5
eleven new|87|
eleven of|83|a-7g-4h-10
eleven week|87|h20
eleven word|87|a20b-4
eleven year|68|a24h8
eleven year \$|87|
eleven year ,|83|h10
eleven year and|87|a9
eleven year on|87|
eli|87|a-4h16
els|46|a-10b36c-27d-4e-6g11h-8i13j8k-11l-4
els \$|60|a-11c-6g7i-4
els ,|66|a-11b-10g13h-4
els , and|87|
els , but|83|d4
els , i|83|
els , pleas|87|
els ?|80|a-5b-6c-7j8
els ? \$|80|a-5b-6c-7j8
els can|87|a-7
els from|80|a12b-6
els from me|83|b-6
els got|83|a25
els got the|87|a15
els ha|83|b20d5
els i|83|b7
els i can|87|
els is|87|b-6
els that|87|c-4
els to|80|a-8b13i10
els will|87|a-9b7
els would|83|b9i25k-9
els would be|87|b18
els you|63|a-7b-15
els you need|73|b-4
els you want|76|b-10
els you would|74|
elsewher|76|a21b8
elsewher \$|83|b13h-4
email|56|a43b41c-11d15
email \$|71|a29b19
email ,|76|a-7b31
email ?|83|b11c-7
email ? \$|83|b11c-7
email find|87|b-4
email find you|87|b-4
email is|80|a14
email is the|87|b-10
email would|87|b-4d5
embassi|87|h-6i10
embassi until|87|h-6i10
emerg|80|a-7b-7
emolu|87|c34
emploi|83|b12c9
employ|58|a39c20e-5h4i12
employ \$|72|a26b14d16
employ ,|76|a29b9c-4d-5h10
employ ha|87|a-8c9
employ know|87|a-8b-4
employ wa|87|a-6c13
employe|87|
empti|67|a30b19e5h12
empti \$|83|d6
enclos|54|a-33b-20c-9d29e32h-4
enclos \$|77|a-4d8e13
enclos a|77|d-5e26
enclos an|87|d10
enclos ar|80|a-4
enclos file|87|
enclos is|76|a-6d10
enclos is a|87|d-6
enclos our|87|d10
enclos the|73|a-4d13e-5h-5
enclos the minut|87|d5
enclos three|87|a-4b-7
enclosur|87|a-10
encourag|87|a-17h-4
end|45|b-11c-12d-10e13g-10h-8i-4j15k-9
end \$|65|b-15d10e-4g-4h-5i9
end ,|83|
end ?|76|a-5b-6j11k-11
end ? \$|76|a-5b-6j11k-11
end a|87|
end in|71|a-9b-7e-6h16i-4
end in 0|87|h-8
end of|54|b12c-8d-9e18g-8h-7i6j14
end of a|87|a-4b-5f8g-5h-4i14
end of it|83|a-5
end of june|80|a-5b-4j13
end of last|87|b-4
end of my|80|a43
end of term|80|a-5b-4e4
end of the|61|a-12j8
end to|87|
end up|73|b20h11
end up with|87|b12
end wa|87|a28
end we|87|a-6
end when|87|a-5
end when the|87|a-5
end with|83|a-5h10
end you|87|h-6
enemi|87|a22
energ|87|a-8h-5
energi|87|
engag|87|
engin|61|a-34b-18d11e-4g-5h24i-5
engin \$|77|a-10b-8h16
engin ,|87|
engin , i|87|
engin of|87|a-10b-6
english|63|a6b-16c-7d-6g-4h32i-12
english \$|76|a12
english ,|76|b-6h28
english , and|87|a11
english ?|87|a-4b-5k6
english ? \$|87|a-4b-5k6
enhanc|83|c12
enjoi|51|a-47b-41c-13d-6e-7f-6g-8h-32i-15k-7l33
enjoi \$|83|
enjoi be|83|a18
enjoi do|87|g13h-4
enjoi do it|87|g13h-4
enjoi everi|77|a-6b-5
enjoi everi minut|80|a-6b-5
enjoi hear|80|
enjoi hear how|87|
enjoi it|80|a-12b-9
enjoi it \$|83|a-12b-9
enjoi learn|87|
enjoi learn more|87|
enjoi meet|80|l8
enjoi meet the|87|
enjoi our|73|a-4b-6d-6g-6h-10i-6j7l-5
enjoi our convers|83|
enjoi see|87|
enjoi see the|87|
enjoi that|87|a-5
enjoi the|66|a-29b-15d6e-4g-5h-7i-4l25
enjoi the tour|87|a-4l-5
enjoi work|83|
enjoi your|83|a-4b-4l28
enjoi your talk|87|
enorm|87|f4
enough|57|a34b20c-4d-5e-4g8h30i-4
enough \$|73|a-12b39c5g13h-5
enough ,|80|a19b-6
enough for|74|b-9
enough for the|80|a5b-4
enough how|87|b10
enough of|87|a8
enough to|72|a10b-4h28
enquir|87|c13j11k-4
enquir as|87|c13j11k-4
enquir as to|87|c13j11k-4
enthusiast|83|
enthusiast about|87|
enthusiast about the|87|
entir|73|a-22c-4h-5l18
entir understand|87|a-12
entir your|87|a-6b-7
entir your call|87|a-6b-7
entitl|83|a-5b11c30
entitl to|87|a-5b11
entri|74|a-13e17
entri plan|83|e20
envelop|77|a4b-4h15i-4
envelop \$|83|a-4h22
enviro|87|b-5
equal|74|a10
equal pai|80|a-8
equal pai claim|87|
equiti|74|c23
error|69|a7b-23c-6d-9g-15i-6k15
error \$|87|b-18g-13i-4k21
error in|83|d-5
error in my|87|
error rate|83|d-4
escal|83|
especi|74|a-14b-4g-4h-8k-4
especi the|80|a-10h-6
essai|73|a-8b-6d5
essai i|83|d8
establish|87|
estat|65|a18b-4d10e9h21
estat ,|77|a-4h25
estat , the|87|
estat car|87|
estat car \$|87|
esteem|87|a-7b-5
estim|73|a-10b-5c-5d5i13
estim for|87|a-5c-4
estim job|87|
euro|77|a-4c19h28
euro gross|87|c11
ev|80|a17f10
evalu|83|a-5g-6k18
even|46|a32c-31d-7e-10g31h-21j-7k11l-9
even \$|68|a-31e-5
even ,|80|a-7d6
even , and|83|a-6d7
even a|80|a20h20
even after|83|a7b-10h-7i24
even and|87|a-14b-4
even class|80|a-12e-5
even cours|87|
even for|77|a10b-4
even for a|87|a12
even if|83|a-5b-5g14
even in|87|h-5
even more|73|a-6b-7g36h-5i-5
even more \$|80|a-4b-7g9
even my|87|
even on|87|a-4b-4k15
even the|76|a-8b-6f4
even though|77|a-15b-4
even two|87|a-5h-8i-6k21
even with|87|g8h-4
even with the|87|g8h-4
even your|87|a22g-4
event|87|e16
ever|53|a54b-15c-11d-5e-4g43h23i-4k-7l-4
ever \$|83|a-11b-6g15h-4
ever be|87|a29
ever got|83|h-6
ever need|80|a-9b-6g17h-4
ever need a|83|a-5b-4g18h-4
ever on|87|a16
ever sat|87|a18d8
ever sat through|87|a18d8
ever saw|87|a-9
ever seen|83|a-15
ever seen \$|83|a-15
ever sinc|73|a-4b-5g11
ever sinc \$|74|
ever work|87|a8b4
everi|40|a-12b-15d-6e17h20i-7l23
everi answer|87|a21b-22h-6i19
everi apprentic|87|a-7b-8g-4h24
everi bad|87|
everi bad result|87|
everi child|87|a-5b-7l6
everi class|87|e11
everi color|87|a10
everi custom|87|e9h15
everi dai|64|a13c-7e-5h22
everi dai \$|77|a4b8c-5d6
everi dai and|87|a-10
everi dai for|87|
everi dai that|87|a-9
everi dai until|83|b4
everi driver|83|e6
everi driver ,|87|e6
everi file|87|d-5e4
everi fridai|83|a-4c8h21
everi good|87|a-4h-4l7
everi good wish|87|a-4h-4l7
everi hour|83|b48c-4e6
everi interview|87|a16
everi line|87|d6
everi march|87|c-4h-8
everi march ,|87|c-4h-8
everi minut|80|a-6b-5
everi minut \$|87|a-4b-5
everi minut in|87|
everi morn|83|b6d4
everi name|87|a-4b-4d-4
everi new|87|e-13h-4
everi night|80|b27
everi on|70|a4b-7l13
everi on of|70|a4b-7l13
everi page|83|
everi part|87|
everi part in|87|
everi penni|83|a-11b-5
everi reason|83|a30
everi reason to|83|a30
everi second|77|a-8b-5
everi sens|83|c13
everi sens ,|87|c5
everi success|76|a-6b-4g10h-8i-5l23
everi success with|80|g14l8
everi sundai|87|
everi supplier|83|b-4d5e13
everi tenant|87|e8
everi time|77|b-14c4g11h-16i-6j25
everi time \$|87|a-8b-7g14
everi week|74|b6c5h12
everi week \$|87|
everi week at|87|h14
everi year|80|c12e-4h27
everybodi|59|a4b-17c-6d-5f-4g-8h-12i-8j-5l-4
everybodi \$|76|a-10b-6
everybodi at|87|b4d8
everybodi i|83|a-16b-4h-6
everyon|55|a13b-9c-8d-10e-4f7g-12h-23i-8j-4k-4l11
everyon \$|80|b-4
everyon ,|83|a-13f6g-5h-8
everyon at|83|a-5f9h-7
everyon at home|87|
everyon els|87|a18
everyon i|77|a15
everyon i met|87|a-9
everyon in|87|a13
everyon know|87|a31
everyon on|87|a-4g-4h-6l24
everyon on the|87|a-4g-4h-6l24
everyon there|83|a-5
everyon there \$|83|a-5
everyon wa|83|a-19
everyon wa so|87|a-13
everyth|52|c-6d9f4g-15h-7i-10j9k-6l5
everyth \$|69|b-12d27e-5
everyth ,|73|a-12b-4c10d5j6l14
everyth , and|80|a-6d10l16
everyth , but|80|a-7c12d-4j7
everyth back|87|a-8b-11c-8j15k-5
everyth els|83|a-8b14
everyth i|77|a17b27g-4
everyth in|76|b-9e9
everyth in the|83|a-7h-4
everyth that|87|a5h19
everyth twice|83|a10
everyth twice \$|83|a10
everyth yesterdai|87|
everyth you|87|g-7
everywher|83|a-9b-5
everywher \$|87|a-10b-6
evid|73|a11b-8d11g-4h-8i16k-7
ew|74|a-15b-11h9i-4
ew \$|87|e5
ex|77|a20c-4
ex boss|87|a11
exact|87|d5
exact \$|87|d5
exactli|65|a-5c-5g9
exactli that|83|a-8
exactli that at|87|a-6
exactli what|77|d10
exam|64|a18b-17c-5d11e-6h17i-4l11
exam \$|77|a-15b-12e-4f4
exam board|87|
examin|74|a37g-4h-4i-6k12l4
examin had|87|a21
exampl|61|a-28b-11c-5g-4h-6i17j-4k8
exampl \$|83|a-5
exampl ,|87|d-6
exampl ar|87|
exampl of|74|a-4d8g-4h-5i22
exampl of my|77|a-4d4g-4h-5i23
exampl than|87|
exampl than the|87|
excel|71|a-29b-15g-6h24i-4
excel \$|87|a-7h-8
excel ,|83|a-8h39
except|68|a51b5c-8d-5g-8h22i22
except for|83|a15b5i10
except for the|87|a16i11
except the|83|a-5g-5h32
except wednesdai|87|h-4i18
exchang|72|a-10b-6d-5g-4h-9j-4k8
exchang \$|87|g7
exchang rate|87|a-4
excit|66|a-30b-17g25h-9i-5l-4
excit \$|80|a-21b-4g-9
excit about|76|a-9b-7g38h-5
excit about the|83|a-5g19
excit about thi|87|b-4g24
excit to|87|a-4
excus|65|a14b-20d-5f-4g-14h-17i-9k-4l-4
excus \$|80|a21b14h-4
excus me|83|a-5b-6g-7h-6
excus my|83|a-8b-22
excus the|77|a-7b-13
execut|87|b8
exercis|65|a32b-8c-7d-8e-7g-4k11
exercis i|87|
exercis wa|80|a9
exercis you|87|e-4
exercis you set|87|e-4
exhibit|77|a13c-8h-5l7
exhibit \$|87|a16
exist|77|a14
exist \$|83|a9
expand|80|a-5
expand my|83|a-5
expand my network|87|a-4
expect|47|a56b69c31d-11e-5g-4h-4j8k-4
expect \$|76|a-37b-9
expect ,|83|a-20
expect ?|87|a12
expect ? \$|87|a12
expect a|70|a8b21c9
expect a repli|87|a-5b-16
expect an|76|a11b-9c-6
expect an answer|80|a-8b-9c-5
expect and|87|b15
expect and we|87|b15
expect anyth|87|a14
expect ar|87|b-6c4
expect better|83|a33b20
expect better from|87|a20b21
expect good|87|a19b21
expect is|74|a7b14c13
expect is 0|87|c16
expect is a|87|b17
expect that|83|b-5c6
expect that to|87|c6
expect the|74|a6b10c8
expect the same|87|c6
expect to|59|a-11b5c-13e9
expect to be|76|a-9b6
expect to decid|72|a-5b-8c-5
expect to have|87|e8
expect to hear|77|b16
expect you|83|b12c-4j11
expect you to|87|b19
expect your|87|b8
expedit|87|b49
expens|77|a17c17
expens claim|87|
experi|57|a59b-10d-5e-6g-10h17i-7j-4k20
experi \$|87|c-4
experi ,|77|a-5b-4c12
experi , and|87|a-9b-4
experi at|87|a-5
experi count|87|a71
experi i|87|c6
experi in|87|a-5
experi is|87|a-16b-7
experi make|87|a-4
experi make me|87|a-4
experi or|87|a-4k6
experi with|74|b-6
experi would|87|g-4h30i-4
expir|83|b24
explain|55|a-10b-18c-10d-5e-6f12g-7h-10i7l-6
explain \$|77|a-8
explain ,|83|b-5
explain a|87|
explain anyth|87|a25
explain anyth \$|87|a25
explain how|77|
explain how the|77|
explain it|83|a26d5
explain the|68|a-22b-7d-4f6g-4h-5i11l-4
explain to|80|b4
explan|70|a14b11f5
explan \$|87|a6b16
explan of|76|a-10b8
explan of how|83|b11
explor|87|
export|80|d21
export our|87|d14
express|83|f10g-7h-5
express my|83|f10g-7h-5
express my gratitud|87|f10g-8h-5
extend|80|c7f6
extend to|87|c8f6
extens|76|a-5b4d-4g-6h-5
extra|73|a-4b-4c13e4
extra mile|87|
extra mile for|87|
extra week|87|c5
extract|80|a-10b-5h24
extrem|87|a-5
ey|63|a-15d4g13h6k11
ey \$|76|a-17b-6
ey on|87|c7
face|64|a34b-6g4h-6i-4
face \$|77|a21
face and|87|a-4d7h-5
face did|87|a15
face did not|87|a15
fact|72|b13d7h-4
fact that|76|a-6b14h-4
factori|74|a-8c-4d12h25
fail|59|a5b4c-4d12e-7h9
fail \$|87|a-9b7h22
fail ,|77|a-4b7d8
fail , and|83|b9
fail in|87|
fail inspect|87|h-8
fail it|83|d19
fail it inspect|87|d14
fail on|87|a11
fail to|87|a16b4
fail to see|87|a16b4
fail us|87|
failur|83|d4
fair|53|a-14b-22c4d-10g-8h-10i-6l27
fair \$|65|a-33b-25h-6
fair ,|77|a-8e6
fair , and|87|a-9
fair and|87|a-22f8g-6
fair hear|87|a21
fair in|83|a32c-5
fair on|87|a-10
fair that|83|a-4b11
fair to|77|a17c9d-4
fair to me|87|a27
fairer|87|
fairli|77|a15b-7c9
faith|80|b24f5h-9k-7
faith in|87|b27f6k-5
fall|62|a9b-4c5d-5e-4g-6h-8i14
fall apart|83|a12
fall in|87|c-4
fall through|87|a-4b11g-5i22
fallen|83|a-4g-8h-4j12k-4
fals|87|a47
famili|55|a-11b43c30d15e-4
famili \$|74|a7b36
famili ?|83|c8k9
famili ? \$|83|c8k9
famili at|87|d24
famili i|87|i12
famili in|87|
famili of|83|a-9c19
famili of five|87|c23
famili situat|87|b14c9
famili to|80|a-5g8
famili to feed|87|b15
familiar|87|e11h22
fan|80|a-4d-4
fantast|87|a-9
far|64|a-6b-13c-4d6g7h-18i-9j4l-4
far \$|80|a-7d4
far as|77|a-5b-4g12h-11
far as i|87|g18
far better|87|a19
far the|87|a-5b-4h-9
farc|87|a39
farc \$|87|a39
fare|71|a32b-5c-9
fare \$|87|a23
fare ,|83|a-4b-4d7
fare , i|87|d9
farm|61|a-5b-9c-7d4e4f5g25i-5
farm \$|74|b-7e4g24h-7
farm ,|80|b-6e5f7g7h5i-5
farm , so|87|b-7f8h14
farm and|87|a10
farm we|87|d7
farmer|76|a-14b-6
fascin|80|a-5h-6l-4
fascin \$|87|
fascin to|87|a-4h-5
fashion|87|a10
fast|65|a-18b20f11
fast \$|77|a-19b6f13
fast ,|77|a4b16
fast , and|87|b19
fast as|87|
faster|83|b16
faster than|87|b17
father|64|a-20b27c-8h6i-5
father \$|80|a-10
father i|87|b16c-5
father wa|87|a-8f5
fault|63|a18b-7c-4h19i-4k10
fault \$|83|a-4
fault ,|87|a26
fault ?|87|k15
fault ? \$|87|k15
fault that|76|a-9h32
fault that the|80|
fault with|87|a-6
faulti|87|a-6b-4
favor|74|a-15b13f7
favor \$|83|a-15f8
favor and|87|b11
favorit|67|a-9b-10d-5h-5
favorit \$|87|a14
favorit of|87|a-4h-4
favorit of the|87|a-4h-4
favorit part|83|a-11
fax|87|b27
fear|74|a-25b-8g-10h13i-4
fear \$|83|a-18g-5h-4
fear of|87|h22
februari|69|a12e28i5
februari \$|87|a18
februari ,|83|e10
februari and|87|
februari and the|87|
fed|76|a14b-10h-8
fed up|83|a25b-7
fed up with|87|b-7
fee|65|a-6b-4c59e-5k7
fee ,|80|b-5c14
fee ?|87|c14
fee ? \$|87|c14
feed|69|a-11b10c10d7e4h15
feed \$|87|b15
feed ,|83|d-5h18
feed the|87|a-11
feedback|64|a50b-10c-6g-5k8
feedback ,|80|a18
feedback ?|87|a-7b-5
feedback ? \$|87|a-7b-5
feedback is|87|a25
feedback on|83|a18g-7i-4k11
feedback on my|87|a-6g-7i-4k11
feedback wa|80|
feel|49|a33b-35c-11e-5f9h-5j-15k29l-8
feel \$|87|a6
feel about|87|a22c10
feel at|76|a-20b-4c-4f12h-7
feel at eas|87|a-12f14h-8
feel at home|83|a-28c-4
feel for|80|a-6b-6d6g-5h-7
feel for the|87|g-4h-4
feel free|70|a-16b-12d12g-6h-13i22k17
feel free to|70|a-16b-12d12g-6h-13i22k17
feel i|80|a9j-8k4
feel i wa|87|a13
feel in|87|a-5b15c-6
feel like|73|a-17b-8d-5h20
feel like a|80|a-10
feel that|71|a21d-7g25h-6
feel that i|83|a-6g29h-7
feel that you|80|a14d-7
feel the|87|a4c13
feel to|87|a4b-5
feel welcom|87|a-7
feel welcom \$|87|a-7
feel you|83|b-9
feel you have|87|b-7
feet|80|b12e4
feet ,|87|b17
fell|68|a-17b-7e-4g-10h17i-6k16
fell by|83|a-5h31
fell by half|87|a-5b-4h32
fell short|80|a-5g-9h-4i-4k21
fell short \$|87|a-4g-10h-5i-4k23
fell short ,|87|
fellow|74|a-12b-4k6
felt|60|a57b-8c-5d-4e-5h-10i-5
felt \$|87|a17h-5
felt at|83|a-16
felt at eas|87|a-14
felt like|83|
felt that|80|a-40b-9
felt that i|83|a-22
fenc|80|b5c-4e13
fenc \$|87|b5
fenwick|83|d5
fern|87|
ferreira|87|
ferri|64|a-5b-5c-13g-6h-19i-7j5
ferri \$|87|
ferri and|83|a14
ferri line|87|d8
festiv|83|a-6h13
fetch|77|c-5
few|61|a-19b-9c11d7e8g6h-8i-4l17
few minut|87|a-7
few month|83|c5
few of|87|
few thing|87|a-6b-5g15h-5
fewer|77|a-8h16i-4
fewer than|87|h23
field|67|a-5b-4c-4h14
field and|87|e4
fieldwork|87|e6
fifteen|71|b-5g4h44i-6k-4l-4
fifteen year|83|c13g12h37i-4
fifteen year of|87|c14g14h27
fifteenth|87|e4g6h21
fifth|68|a-10b17d7e15h7
fifth \$|87|e13
fifth in|83|d13h17
fifth of|87|h-9
fifti|66|a26b-8c23d-4g-7j-5k8
fifti \$|87|c8h-4
fifti eight|83|a36
fifti minut|80|a10
fight|77|a14b26
fight for|80|a14b14
fight for everi|87|a18
figur|54|a-20b-22c46d7e-4g-6h-17i4
figur \$|73|a-4b-7c29h-6
figur ,|87|
figur ?|87|c12
figur ? \$|87|c12
figur ar|80|a-6b-4c-5d-7
figur ar invent|87|a-5
figur befor|87|c15
figur befor i|87|c15
figur come|87|
figur for|83|a-7d13
figur in|77|a-5b-4d-4h-7
figur in my|87|
figur is|87|
figur of|80|a16d11h-4
figur on|87|c8
figur or|87|
figur or anyth|87|
figur you|87|b-8
file|52|b-17c-12d34e4g-11i-8j10k-5l-5
file \$|73|a40b9
file ,|74|a41
file , which|87|a18
file i|87|d15
file is|80|a-4d4
file of|83|d12
file on|87|
file on my|87|
file that|87|a-10b-7d6
file wa|87|
file wa too|87|
file you|83|a-5d7
fill|60|a8b-17c-9d-6e12g-15h14i19j6k-13l-5
fill ,|80|a-4b-5
fill ?|83|a-7b6j8
fill ? \$|83|a-7b6j8
fill befor|87|j6
fill in|73|b-6c5d-4e13i15j-5k-8
fill in more|87|a-7c12
fill the|80|e-7h26
film|71|a-10b-9d13g-4h18i-5
film about|87|b-4h-8
filthi|87|a33
final|65|b51c9e-7g8h35i-7j-4
final salari|87|c6
final salari scheme|87|c6
financ|74|a-9d10h-4
financ director|87|d4e4
financi|80|c33
financi side|87|c20
finch|80|d8g10h-8
find|47|a4b-21c6d7e16f-5h5i-12k-5l-5
find \$|83|a-5b-4
find a|73|a-14b-6c6i-5
find anyon|83|a-7g20
find anyon better|87|b25
find attach|80|e4
find attach \$|87|e8
find enclos|83|h-5
find enclos the|83|h-5
find i|83|a-4b-4c25h34i-9
find it|72|a20c7
find it odd|83|a15c9
find me|87|b-5
find my|66|a-15b-15e13g-4h-5i4
find my idea|87|e-6
find my name|83|a7d6e-4
find my refer|87|a-4i10
find on|87|d10
find out|73|a10b-4c-4d5g-4h-5i-4j9
find out \$|87|a23d7
find out if|87|a-6j12
find that|80|a-4b6
find that i|87|a-4b7
find the|64|a-7b-13c-4e-10l8
find the right|83|a-6b-6l10
find the sourc|87|
find you|83|b-7g-4l-11
find you well|87|b-4
fine|60|b-26c-6d-7e-4
fine \$|77|a-10
fine ,|87|a-6b-8
fine by|87|b-6
fine by me|87|b-6
fine too|87|
fine too \$|87|
fine wai|87|
fine wai to|87|
fine with|83|a-8b-25
fine with me|87|a-7
finger|66|a6b-15d-4g-4h-10i-5l30
finger \$|83|a15
finger ,|87|a19
finger and|87|a-4h-4l19
finger cross|80|a-10b-5h-6l20
finger cross for|87|a-7h-6l21
finish|54|a-13b-20d-9g-5h12i-8j11k-4
finish \$|74|a-5b-19h-7
finish ?|87|j6
finish ? \$|87|j6
finish at|77|a18c13
finish at least|83|a21
finish by|80|a-10c4e5j15
finish it|87|
finish my|76|a-8b-11e-6
finish my diploma|83|a-6b-6
finish the|72|a-11b-7h27
finish the cours|87|
finish with|87|e7
finish with the|87|e7
finish your|87|b24
fiona|87|h-6
fire|64|a8b-14c-4d9g-5h-14i17
fire alarm|83|
fire and|83|a-5b7h-6
fire and all|87|a-5h-6
fire brigad|87|h-5
fire brigad \$|87|h-5
fire door|87|
fire drill|87|a-7
fire servic|87|a13
firm|49|a47b42c26d21e-8g-11h10i-7k-5l-5
firm \$|72|b-6c-11d18h-5l-4
firm ,|74|a-5d5
firm , and|83|b-5c4
firm ?|87|b11
firm ? \$|87|b11
firm and|80|
firm and i|80|
firm gave|87|c6
firm ha|77|a-12b-6c15
firm i|80|a31d12
firm i am|83|a10d12
firm of|87|c11
firm pai|87|a-7c13f7g-5
firm that|87|a10c-4
firm wa|87|a14
firm want|87|b9j7
firm went|87|a-4h-5
firm will|87|b9
firm would|87|b12d9
firmwar|87|d5
first|32|a-79b-18c-18d-30e127f-6g8h30i-14j-4k-4l-10
first \$|62|a-8b5e-12g-6h18i-4j8
first ,|63|c-7d-5h8
first , and|83|
first , i|83|a10h17
first , then|87|
first 0|69|e24
first 0 dai|73|e4
first ;|87|k12
first ?|87|c-4e9
first aid|74|a-4b-9e-7h9
first and|77|a-6b12c17
first and the|87|c21
first as|87|
first attempt|87|a-10h21
first batch|87|a-4
first choic|76|a-7b-5e-9g28h-6i-8
first choic \$|87|a-5
first class|87|
first dai|66|a-8b7c6d6g10h17i-4
first dai \$|83|b-5d9e-4g12h21i-5
first dai i|83|
first dai of|87|b-5e-4
first few|80|e7
first few month|83|c5
first five|87|
first for|80|a-8b7g-4h-4
first for me|83|a-8g-4h-5
first fortnight|80|b-4e4
first fortnight ,|87|e9
first frost|87|e15
first half|70|a-4e22h-5
first half of|83|h-6
first half year|74|e19
first hand|87|a-8g-5h-6
first hundr|68|a-4e10
first hundr dai|68|a-4e10
first i|76|a-10
first i would|83|
first in|76|a-4b-4e-4g12
first in the|87|g14
first interview|83|
first interview on|87|
first minut|83|a-4
first month|59|a-11b10c-8d-4e23
first month \$|87|e4
first month :|87|e13
first month at|87|e-5
first month i|80|a-5
first month in|87|e7
first month is|83|
first month of|83|
first month with|87|b23e-12
first nineti|73|e5
first nineti dai|73|e5
first of|66|a-5b10c-4e-5i16
first of all|87|b-4
first of septemb|83|e4
first of the|77|b21e-9h-4i19
first on|83|b21c23
first page|87|d5
first pai|87|c11e10
first place|83|a8b-5g10
first quarter|65|a-4e30
first quarter in|87|e8
first quarter of|87|e-10
first quarter with|87|e16
first review|87|c6
first season|73|a-8e24
first season on|87|e-5
first shift|80|e5
first six|74|a-4e20
first six month|80|e9
first skein|87|
first stage|87|
first stage of|87|
first ten|73|b-4e16
first ten dai|80|b-4
first ten week|83|e13
first term|69|a-7c-4e17
first term as|87|a-4e4
first term i|87|
first term is|87|
first the|87|e5
first thing|73|a7b12e5
first thing i|83|e6
first thirti|74|c-4e21
first thirti ,|87|
first thirti dai|80|e18
first three|71|e5
first three month|72|e-4
first time|70|a12b-10h25
first time \$|80|a14b-7h28
first time that|87|
first to|87|a13b14
first trimest|87|a-5e7
first twelv|87|e12
first two|66|a-5b-4e17
first two month|80|e4
first two term|87|e16
first two week|74|
first week|61|a-8b-13c-10e-5h-7
first week \$|87|e-5
first week ,|77|h-6
first week ?|87|c-7
first week i|87|e5
first week of|77|b-5e-5
first winter|83|e-4
first winter on|87|
first year|63|a-7b-4d-5e26
first year \$|80|c-4d-4e7
first year ,|87|e6
first year ?|80|c5e-4
first year at|87|
first year i|87|e17
first year of|87|e4
fish|65|b-9c-5g-7h4l27
fish \$|87|a-6b-8d-4
fish tank|87|
fish tank that|87|
fishermen|87|b-4d-5
fit|58|a-8b-24c-10d-5e-7g15h23i4j-5k-6
fit \$|80|a26
fit ,|83|l7
fit for|83|a-5
fit for your|87|a-4
fit in|77|a-12b-10c-4i11
fit me|83|f4
fit me in|83|f4
fitter|77|g5h13i-9j5
five|48|a-8b28c21d-14e13f-6h53j-7k14l-9
five \$|72|a-11b-5c6g-4h-5
five ,|76|b10c4e11
five , i|87|b15
five and|87|e4h22
five and the|87|e4h22
five dai|80|b-4e6
five in|87|
five minut|73|a9b18c-4h-7i9k12
five minut \$|87|a11b19
five per|87|c13
five per cent|87|c13
five thousand|87|c17
five time|87|a15b28
five week|83|a-4c5
five year|60|a4b-17c-6e-7g12h24i-9
five year \$|74|a-9b-7g17h22i-10
five year and|73|b-4c-4
five year in|74|a-7b-9h7
fix|62|a5b-13c10d-6e21h35i9j-4l5
fix \$|77|a15b-8c-4g11k10
fix it|73|a-6b-4c-4e8h17
fix it \$|83|
fix it in|87|e11
fix the|77|a-4c12e16
flat|64|a8b21c17d-6g-10i-4
flat \$|80|a9b10c11d-4g-5h-4
flat ,|87|h21
flat abov|87|b11c8
flat abov the|87|b11c8
flat i|87|a-7
flat in|87|b16
flatmat|83|a-11b-5d9h-5
fleet|77|a-7d4e8h15
flemish|87|a9
flew|76|a7b6h-6
flew by|87|a-11b-4
flew by \$|87|a-11b-4
flew in|80|a17b10h-6
flexibl|70|a4b-4c38g12h-5i19
flexibl \$|87|a9c-6g-4i12
flexibl ,|87|a-4g19i12
flexibl about|87|c15
flexibl on|80|c24
flexibl on the|87|c13
flight|66|a18b19c34d5e-4
flight ,|87|c8
flight , and|87|c8
flight in|87|d4
flinch|87|a-4h23
float|77|a-12h12
float and|83|a-11h13
float and the|87|a-11h14
flock|83|a-4b-4d5h-5
flood|66|a-19b-8d-6h-7
flood \$|83|a-5b-6
flood of|87|
floor|56|a-21b-15e5h-13i-7j-5k-5
floor \$|69|a-14b-5e4h-7
floor ,|77|a10e13
floor , and|83|e10
floor by|87|
floor if|87|b12g17
floor in|87|
floor is|87|b-17c14
floor plan|83|d14
floor plan of|87|d14
floor with|87|
flour|73|a-5b-7c-8d6g-6
flour store|87|g-8
flow|87|a-16h-6
flower|80|a-25b-9h-5
flowerpot|87|
flown|87|a18h18
flu|76|a-7b-8g-6h-5i-4j6l12
fluent|87|h52i4
fluster|87|a-6
flute|87|b16
fly|80|a-16c4g22
fob|87|a17
fob off|87|a17
fog|76|a-17b-7g-6h7i-4
fog \$|83|a-14b-4g-4h-7
fold|76|a8
folder|65|b-12d10e20g-4h-8
folder \$|74|a-14b-8d-5e9h-6
folder is|83|a-7h-4
folk|87|a11
follow|57|a-17b-4c-9e40g-11i4j17l-4
follow \$|80|
follow :|87|e11
follow in|87|e6
follow it|87|
follow it \$|87|
follow me|80|a-9b-7d11h20i-4
follow me \$|83|a-9b-7d6h20i-4
follow on|87|e9i19
follow up|76|b12g-9h-9i-4j26
follow up on|83|g-7h-6i-4j18
follow your|80|
fond|83|
fond of|83|
food|72|a-14b-5d-4f-4g-7h61i5
food bank|80|a-5h20
food hygien|87|a-4h17
fool|71|a80b17c5
fool \$|77|a53b19
fool would|87|b21
foolish|87|a7b13
foot|72|a-6b-10c-6e-4g12h-7i-5
foot \$|87|a6e-4
foot of|87|a-4
for|17|a-15b-46c29d11e16f71g17h-16i17j-22
for \$|60|a-4b-17c-13d4e-5g4h-8i-7j-5k14l-5
for ,|69|b-8c-11d8h34i-4
for , and|83|b8g11h28
for , but|87|a-7b-18g-5
for 0|66|a-7b9d-4h33i-5
for 0 peopl|87|c-4h24i-5
for a|41|a45b-28d-17e-18g23i35j-4k6
for a bad|87|a-5
for a bank|87|a10
for a beginn|87|a-7b-5h-5i-4k18
for a busi|87|a-4
for a call|83|b-10c-4
for a chariti|83|a20
for a compani|87|a32
for a decis|83|b5
for a differ|87|a-5
for a fact|87|b19d4
for a fair|83|a19f7g-6
for a first|83|a-6e4
for a good|87|g46h-10i-5
for a job|87|a-15b-12
for a line|87|c16
for a littl|87|a-5c-19
for a live|77|a-10b-5
for a moment|83|a-11b-7
for a month|74|a25d6h-11i30
for a new|83|c-9e-4
for a plain|87|b4
for a portfolio|87|a28
for a reason|87|a-10
for a repli|87|a19b-6
for a school|87|a7
for a second|76|a-12g17i11
for a short|87|
for a sou|87|c8j9
for a trial|77|b9i8
for a week|72|a-4b9i11
for a while|87|a-27b-4
for a year|80|a-7b6
for all|73|a-21b-6f6g-5h-11i26l9
for all of|87|a-8b-4
for an|63|a9h-4i7j6k7
for an answer|77|a-15b10
for an exampl|87|
for an hour|83|a9
for ani|77|a-9b-7c-5g4h-5i5k8
for anoth|80|a-17b-8g-6h-11
for anyon|80|a-7
for anyon to|87|
for anyth|83|a-6b10c16
for as|87|b12
for as long|87|b12
for ask|76|b-9f8h17k-4
for ask \$|87|a-19b-5
for at|87|a-4b-4g28h-8i-9
for be|64|a47c-7
for be honest|87|a12
for be late|87|a6
for be open|87|
for be so|74|a-5
for clean|87|a-5
for dr|87|a-5b-10g-8
for each|71|a-6c9e7
for each \$|87|c9e4
for each month|87|e6
for each of|87|a-5e8
for eight|74|a-6e4
for eight year|76|a-6
for eighteen|87|a-6
for eighteen month|87|a-6
for eleven|72|a-7b-5h27
for eleven year|74|h9
for everi|74|a21c-4e4f-4g-7k18
for everyon|87|a-4
for everyth|83|a13d-4l17
for everyth \$|87|a14d-4
for exampl|83|a-4
for explain|77|a-7b-4
for explain how|83|
for fifti|80|a14c5
for fifti minut|83|a15
for fit|83|f4
for fit me|83|f4
for five|65|b7c-5h9
for five year|66|b-7c-5h9
for form|87|a-4d12
for forti|76|a-4
for four|63|a-12b-8c-5
for four year|64|a-9b-7c-4
for free|80|a30b28c4
for free \$|87|a32c-4
for fridai|77|
for fridai ,|87|
for fridai and|87|
for further|87|a-7b-6g-4i15
for get|83|e8
for get back|87|
for give|87|
for good|80|c4
for half|83|a6d12
for half an|87|a6
for have|71|a-4b-5f9g-4h-4k-4
for have me|73|a-7b-4f4
for help|87|a7
for her|87|
for hi|87|d9
for hip|87|a-5
for hour|87|a-17b-6
for hour \$|87|a-17b-6
for how|87|e14
for instanc|87|d10
for instanc ,|87|d10
for interview|87|
for interview me|87|
for is|87|d23
for it|58|a-13b6d-8e4f11g14h-9i-5
for it \$|64|a-4b-9c7d-6f6g-4
for it ,|76|a-4b6g18
for itself|80|c-6
for itself in|83|
for keep|87|a15
for keep me|87|a15
for late|87|g-4i19
for leav|87|a16
for leed|87|
for lend|80|a-6b-4
for lend me|83|
for less|80|a11b13c9
for less than|83|a11c10
for let|58|a-15b-8f9g-4h-6k5
for let me|58|a-15b-8f9g-4h-6k5
for long|83|a26b12
for long \$|83|a26b12
for lunch|83|a-21b-6
for lunch \$|83|a-21b-6
for make|80|a-5f8h-6
for make me|87|
for me|49|a-34c23d-5e-7f6g30h-17i8l-8
for me \$|56|a-11b9c20e-5g9h-12i22j-4k7
for me ,|70|a-7b-11c11d-5g22h7i-4j4
for me and|83|a-5
for me in|87|a-10f8
for me on|87|a-5c7
for me thi|83|b6g17
for me to|73|a-9b-9c-7g-6j9k-4
for me with|87|b4
for meet|71|a-4
for meet me|73|a-4
for meet with|87|
for mondai|73|b16
for mondai \$|87|b21
for mondai ,|87|
for month|83|e9
for month on|87|e5
for more|87|a-7b-7g-5i27k-4
for most|87|
for most of|87|
for mr|83|d13
for much|87|a9b47
for my|52|b9c15d-6e37g-8i-6k5
for my daughter|87|b12
for my father|87|a-7b-4
for my figur|87|
for my first|70|b18e22
for my mother|83|
for my own|74|a-5b-7c-4
for my son|87|c18
for my start|83|e25
for myself|77|a-4c10e11g-4
for new|83|c13e-4
for next|77|d12e-4g-4i-6k16
for next year|83|d12e-4
for night|83|c21
for nine|64|a13b-8c-4
for nine year|65|a14b-8c-4
for nineteen|87|
for nineti|80|a-7
for nineti dai|83|a-7
for no|83|a-5
for no other|87|
for not|80|a-20b-7f7g-4h-4k-4
for noth|70|a40b52
for noth \$|74|a24b56c-4
for now|83|a-6b-11
for now ,|87|a-4b-4
for old|87|a4
for on|71|a-18b-4e-14h12
for onc|87|b18
for onc \$|87|b18
for other|83|a16
for our|72|a-4d6
for our supplier|87|d4
for peopl|76|a6
for peopl who|80|a10
for permiss|87|a-4b-11
for question|83|
for receiv|83|
for receiv me|83|
for renew|87|d7
for ring|87|a-8b-6f15i-4
for sale|87|d7
for saturdai|73|a-7
for saturdai ,|77|
for see|72|a-4f9g5h-7i-4
for see me|73|a-4f4g8
for set|83|e-6
for set out|83|e-6
for seven|74|a-6
for seven year|74|a-6
for show|62|a8b-7f13h-4
for show me|63|a-10b-7f13h-4
for sick|87|
for six|55|a-4b-11c-8d-12e-7h36
for six week|83|a27h21
for six year|56|a-23b-11c-6d-11e-6h23
for sixti|87|a-4
for small|87|a-9
for so|87|b23
for so long|87|b23
for some|83|a4c17f-5g-6k14
for somebodi|67|b5c20e-5
for somebodi who|76|b11c13
for somebodi with|87|c15
for someon|68|b-9c12g5h10l-4
for someon els|87|a-4b-10d6
for someth|76|a6b15c15j7
for someth \$|87|a11b26
for squeez|80|a-11f13g-7h-5
for squeez me|80|a-11f13g-7h-5
for staff|83|a6c14
for such|77|a-7b-12c-5g24h-7i-4j4k6
for such a|77|a-7b-12c-5g24h-7i-4j4k6
for sundai|87|c7
for take|71|a-4b-5
for take me|76|
for take the|83|
for talk|83|a-13b-4
for tell|73|a12
for tell me|74|a13
for ten|70|b-7c-6d-4e-4h12k4
for ten \$|87|a12
for ten minut|83|a-6b-5k6
for ten year|76|a-5h14
for that|64|a19b26c19f6g16j-4k-4
for that \$|72|a17c24
for that ?|87|a-7c-6g23
for that compani|87|a15
for that interview|87|b25
for the|28|a-42b-78c-12d16e27f45g-8h-66i12k-12l16
for the 0|83|b29i10
for the afternoon|76|a-13b-6
for the archiv|83|d7h-5i-4
for the ask|87|d-4h-9i31
for the assess|87|a16
for the back|87|d8
for the board|87|d8
for the brake|87|d6
for the call|87|i15
for the chair|87|
for the chanc|87|a-4b-8f13
for the chat|83|a15
for the choir|87|
for the citi|87|
for the coffe|71|a-7f12h-4i-4
for the confus|87|
for the convers|87|
for the council|83|a-11
for the counti|87|
for the court|87|d8
for the db|87|c9
for the decis|80|b-5c-4f4g-5k14
for the delai|87|
for the earli|83|b-7e14
for the even|87|
for the final|87|e-5
for the first|57|a-9b-5d-4e38
for the front|83|a21
for the futur|87|l10
for the gap|87|a-7i15
for the garden|87|
for the glaze|87|d10
for the grant|87|
for the harbor|83|
for the holidai|87|c4
for the honest|87|
for the hour|72|
for the hous|83|d4
for the initi|87|e15
for the interview|54|a-4b-9
for the introduct|87|
for the invit|87|a-4f5l-6
for the job|87|
for the kind|83|
for the lamp|76|a-4
for the last|76|d6h17
for the late|87|
for the leak|87|a-4e-4
for the lifeboat|87|
for the lift|87|a-5f14h-6l-5
for the long|87|a-4
for the look|80|
for the map|83|
for the medic|87|a-6i18
for the mondai|87|b14g12
for the morn|71|a-4
for the name|83|d-5i-5
for the new|73|a-5e4
for the next|80|d9g-14h-5i-4j11k-4l6
for the night|83|a-4
for the number|87|a-4d-4
for the offer|80|
for the opportun|74|a-4f6
for the other|87|b-4
for the owner|87|d7e-6
for the panel|87|
for the parish|87|d-4
for the patienc|83|a-4f9h-6
for the phone|87|c11
for the place|83|a17g-4
for the post|74|e23g8j6
for the practic|87|c-9
for the quick|87|f8h-6i-4
for the read|87|b8
for the record|83|a-6d-7
for the right|83|c39
for the river|87|
for the role|83|c8e10f-4g60h-10
for the sake|87|
for the same|80|c10
for the sampl|87|d5k10
for the sandwich|87|f9l-4
for the school|83|c9d4
for the season|83|h-6l15
for the second|74|j8
for the shop|87|g-4l13
for the smell|87|g18
for the spare|83|
for the spring|76|a-6d-6e5
for the staff|87|c9g-4h-5
for the stair|87|
for the stori|72|a-4
for the summer|83|b-4
for the swim|87|
for the tale|87|
for the talk|83|
for the tast|87|
for the tea|77|a-4f5
for the test|76|a9
for the three|87|
for the time|80|f5
for the tip|87|f4
for the tour|68|a-6c4
for the train|83|a25c17
for the tram|87|
for the trial|71|a6b-7c-5
for the two|80|a-5
for the typo|87|h-5
for the wai|87|a12
for the walk|70|e6
for the ward|83|e7l10
for the wheel|87|
for the whiteboard|83|
for the whole|76|a11h29
for the window|87|a35e-10
for the winter|83|a-10
for the year|83|a11l13
for their|87|d-5
for them|87|
for thi|63|b20c18d8f4g34h-9i-10k-4
for thi \$|76|a17b-7c-12g22h-5i-6
for thi morn|83|a-5b-5f10
for think|87|a32
for thirti|80|b15c22
for thirti year|87|a-4b16
for those|87|a-6c7
for three|61|a-11b-10e-6
for three season|87|
for three year|64|a-7b-7h4
for thursdai|66|a-7f6
for thursdai \$|83|
for thursdai ,|80|
for thursdai and|83|
for thursdai in|87|
for treat|87|a10f4
for tuesdai|66|a-7b5f7j4
for tuesdai \$|83|
for tuesdai ,|87|
for tuesdai and|80|
for tuesdai morn|87|
for twelv|83|a9
for twelv year|87|a-4
for twenti|77|a8b17
for twenti minut|87|a17
for twenti year|83|a-7b18
for two|60|a-11c-5e-5f-4g-4h27i-7l-4
for two dai|87|b17h-10
for two hundr|87|h20
for two week|87|
for two year|68|a-7b-6d4
for us|83|c6
for wait|83|a-6
for walk|72|a-5f6h-5
for walk me|74|a-4f6h-5
for walk the|87|
for wed|87|a-4
for wed and|87|a-4
for wednesdai|74|a-5b-6
for wednesdai \$|87|b-6
for wednesdai and|87|
for week|87|a38e-9
for what|71|a25c18g-4h-5k-4
for what i|87|c11
for what it|83|a15c5
for when|83|a11e15
for when i|87|e16
for which|71|a-23b-6d-6f13g-5h-9i-4
for which i|76|a-13b-4f8h-4
for which the|87|
for work|83|a-4b6h17
for write|87|b-4
for year|66|a45b-5c-4d-5g10h7i7
for year \$|70|a51
for year and|87|a19h15i10
for year to|87|a-7g14h-5
for you|48|a18b21c-16d7g13h-17i24j-8k-9l25
for you \$|56|a8b12c-10d8e12f7h-5i-5l6
for you ,|66|a-9b26c-7
for you and|77|a12b-4l6
for you as|87|c-4
for you i|87|b18e-4
for you in|87|b-13i11
for you than|87|b-6g7i11
for you to|72|a15b4c4d5
for your|46|a-17c-9e15f19g22h-30i-15j-9k5l4
for your \$|83|a-4h-10i-4k9
for your answer|87|a-7b-36g-5i-6
for your ey|87|d13
for your honest|87|a-5f6k-4
for your kind|80|b24f4
for your letter|83|a-11b-5h-5
for your new|87|l12
for your patienc|83|f4i13
for your posit|87|b18
for your sake|87|b12
for your team|83|g-6l6
for your time|60|a-11b-7f6
for your trust|87|f6
forc|83|b10e5
forecast|83|d4e12
forecast you|87|e13
forecast you can|87|e13
foreign|77|a48f5
foreman|66|a5b-9c-5d-4e6g-6h6i14l4
foreman \$|83|a-16e9g-4h15l9
foreman ,|87|
foreman , i|87|
forest|87|b-4h-4
forev|80|b36
forev \$|80|b36
forg|80|a-11d12h-6
forg \$|87|h-6
forget|66|a-30b-26d-4f25g-6h-10i-6k-4
forget \$|87|a-6f11
forget it|83|a-7b-4c7f4h-4
forget it \$|87|a-7b-4f4h-4
forget the|77|a-6b-17f7
forgiv|62|a-9b-16d-4g-4h-10i-5
forgiv me|70|a11b-9
forgiv me \$|87|a-8
forgiv me for|80|b-4
forgiv me if|83|a21
forgiv myself|87|b11
forgiv myself if|87|b11
forgiv the|72|a-17b-17g-5h-11i-5
forgot|65|b-20c9g-4h-7
forgot the|87|a-4b-4
forgot to|71|a-17b-7c14d5g-4h-8
forgot to ask|83|c22
forgotten|74|a5b11c-6e5f14g-9h-5
forklift|71|a-12b-14c-5g-4h28i-4l12
forklift licenc|87|a-9h16
form|54|a24b-35e-6f6g-9h-4i22j-10k8l12
form \$|69|a24c-4h9i8l18
form ,|83|a-6c7d-4
form and|83|a4b-10c-4
form and i|87|b-10c-4
form by|87|a-4b-12d-4
form letter|83|f9
form letter \$|87|f9
form wa|87|
form would|87|a-9b-13h-8i-6k21
formal|80|b27
former|63|a-10b-23c-6d-8g-10h6i25j-4k-4l-4
former colleagu|87|a-4b-8h-9i14
former firm|87|a-10b-6h-5
former manag|87|a-8
former partner|87|a23
former partner in|87|a23
formula|76|d30
fort|87|b-5c-5
forth|87|e19
forti|54|a-20b-12c22e-7f7g-14h69i-7j-4l-4
forti \$|87|c6
forti bed|87|
forti minut|73|a8b-5f13h-5
forti minut ,|87|
forti minut in|87|a26
forti year|83|
fortnight|66|a-9b8c12d-4e12l7
fortnight \$|80|
fortnight ,|80|e13
fortnight and|87|b4e8
fortnight for|87|c5l10
fortnight for the|87|c5l10
fortnight to|87|b12
forward|56|a-13c-8d12g-7h-11i10j11k-8l4
forward my|87|
forward the|83|d16i8
forward thi|87|a-4b-20g-5h-4i-8
forward to|61|a-4b20c-4e-5h-4j9k-4l10
forward to hear|72|a-4b-20j12k-5
forward to my|87|b41e-4
forward to read|87|l16
forward to see|87|a20
forward to the|83|a-6b-8
forward to your|83|a-9
forward you|80|d8i19
forward you the|83|d7i20
foster|83|d10h17
found|50|a-8b-27c-11d-17e-5f10h8i-6
found a|77|a-19b-6
found fault|87|a-6
found fault with|87|a-6
found in|80|a-6
found in 0|87|a-5
found it|77|a32h-4
found me|83|a-11f6h-4
found me a|87|a-11f6h-4
found my|87|a-5b-5f10h-4
found noth|83|a-10
found noth \$|87|a-9
found our|87|a-7g-4h-10
found out|77|
found someon|87|a-5h-4l21
found that|80|a-7
found the|64|a18b-7c-4g-4h14i7
found time|83|a-18b-7f7
found your|80|a22b27
foundat|77|a-6b-6e4
foundat without|80|a-6b-6
foundat without wire|80|a-6b-6
foundri|83|
foundri \$|87|
fountain|87|a-5
four|42|b-7c4e11f-6g-4h40i-13j-7k-6l-8
four \$|74|a-16b-10h9i-5
four ,|80|a-8c13d9
four and|74|a4b-4c8g-4h-18i-4
four and i|87|c14
four dai|76|a9b-7c10h7
four dai week|87|c11
four hour|87|b26
four hundr|72|a-12h-6
four in|83|a-4h10
four is|87|a-5b-12h24i-7
four languag|83|a-4h22
four languag \$|83|a-4h22
four minut|87|a17
four minut \$|87|a17
four month|80|d10e6g16
four oclock|87|
four of|87|
four on|87|b-10
four page|83|a-4e8
four peopl|80|a14d4
four post|87|
four post \$|87|
four thousand|83|a-6
four time|77|a18b9h-9
four to|87|a-4
four to six|87|a-4
four week|69|a-4b-6c17g8h-7i10
four week \$|87|
four week ,|87|h-4i16
four week in|87|c19e-4
four winter|87|a-4
four year|60|a-13b-13c-6d4e-5g-4h11
four year \$|76|a-4d5
four year ,|72|a-4
four year and|76|
four year of|87|d6
four year on|87|b-4
fourteen|70|a-13b-4h36i-5
fourteen at|87|
fourteen at pine|87|
fourth|66|b12d-5e6g-5h-10i-4
fourth \$|87|b-4
fourth in|87|
fourth the|87|e6
fourth you|87|
fourth you would|87|
fraction|80|a-4
fraction \$|87|
frame|73|a-15b-4c11h-6
frame in|87|a-9h-7
frank|72|a-7b-5f7g5h-5i-5k10
frank about|80|f9g11
frank about the|83|f10g-5
frank word|87|a-4g-6k15
frank word on|87|a-4g-6k15
frankfurt|87|a-6
frankli|71|a42b8c4g23h-6
frankli ,|87|a10b-9g28h-7
fraud|83|a-5h22
free|50|a-19b6c23e-11f-5g-6h-24i57k12l-6
free \$|71|a22b19d-4
free ,|80|b21c10j-5k9
free ?|77|c15j8k-4
free ? \$|77|c15j8k-4
free all|87|a-8b-7h-4i18
free dai|83|a5
free dai \$|87|c5
free everi|87|
free everi dai|87|
free for|76|a-8c4g15h-5i20
free for a|87|a-4g19i12
free for the|87|c9i11
free from|73|a-7e-4
free from the|76|a-7b-8e-4
free on|87|b24
free to|66|a-25b-23c-7d9g-6h-12i21k16
freelanc|77|a-4b-5c18e6
freeli|83|b10
freeli \$|87|
freez|70|a16b-13c-12g-4j13k-4
freez ,|87|a24
freezer|76|a-6c-4h-4
freezer ,|83|
freezer , and|87|
freezer suit|87|c-4
freight|77|a-10g-4h9
freight rate|87|a-5h-8
french|76|a-14b-7h27i-8
french and|87|
french and english|87|
fridai|48|a-35b11d-8e-6f-4g-13h-19i27j17l-5
fridai \$|57|a-20b10c-8e-4g-6h-19i32k-5l-4
fridai ,|65|a-8b-11h-8k9
fridai , and|76|
fridai , i|87|b6
fridai , so|80|b-9d4k12
fridai :|87|b-9
fridai ;|77|b-6c9
fridai ; i|87|
fridai ; would|87|b-5
fridai and|80|b-5i-5j7
fridai and for|83|
fridai i|83|b13
fridai i will|87|b14
fridai off|87|c7
fridg|76|a-6b-7h-6
fridg \$|87|b-8h-7
friend|64|b12c10d4g-7h9i-6
friend \$|77|a-14b4
friend in|87|b9c15
friend in your|87|b9c15
friend of|87|b27
friendli|67|b-8f4g-4h-6
friendli \$|87|a-16
friendli and|83|a-8b-4g-4h-5
friendli and profession|87|a-6
friendli on|87|
frighten|72|a-12b-6h42
frighten me|77|a-8
frighten me \$|83|
frighten of|87|h16
fring|83|a-6c19
frobish|87|
from|30|a-24b-61c-8d29e19f-9g-23h59i10j5k6l-16
from \$|80|a-11b-5c5h38
from 0|64|a-16b-9c-6d-10e-6h-7i21
from 0 \$|80|
from 0 and|87|d-4
from 0 to|76|d-4e-4
from a|59|a6b-16c-10d11e-4h13
from a firm|87|a5b-6
from a new|87|
from a stand|87|
from aberdeen|87|a18b12
from all|87|a-10f13h-4
from an|83|
from anoth|83|a14
from anoth practic|87|
from april|87|e13
from dai|69|a32c15d6e7h11
from dai on|69|a32c15d6e7h11
from each|87|g-4h-5k19
from her|87|g16
from her \$|87|g16
from here|83|j15k-11
from here ?|87|j16k-11
from hi|83|b33
from home|74|c27
from home \$|87|c19
from insid|83|
from insid the|87|
from it|73|a-8b-5d8
from it \$|76|a-8b-6d-5
from januari|83|a-4e9
from januari to|83|a-4e9
from last|74|a-5d6
from last year|87|d8
from leav|87|
from mai|87|
from manila|87|a-4b9
from march|83|e8
from me|57|a-20b-14c-9d8e9g13h-6i4j-10k7
from me \$|69|a-8b11d16
from me ,|71|a-5b-17d-4
from me ?|83|
from me by|83|e5
from me in|87|e8
from me on|87|a-5g-4i15j-7k4
from memori|87|
from memori of|87|
from mondai|77|a-5b-5g10h-10i6
from mr|87|b-5d-4
from ms|87|
from my|54|a-33b-8d25e20g-9h28i4k-6
from my actual|87|d8
from my current|87|c-8d17
from my first|80|e21
from my last|80|a-4
from my old|77|a-4b-4i5
from my own|83|c-4d-4
from my phone|87|a-5b-7h-6
from my present|77|a-6d11e-4
from my side|77|a-11b-7f5
from nine|80|a-5d-4h15
from noth|83|a-12b-6
from ohio|87|c17
from on|83|a6h20
from other|83|a33b-6
from other \$|87|a24b-6
from our|63|a-4d37g-4h-6
from our lab|87|d12
from our talk|83|a-5h-5
from our trade|87|d9
from outsid|87|a26
from outsid \$|87|a26
from peopl|87|a19
from personnel|80|a9c8k9
from project|87|d10
from rhyl|87|a-6
from someon|87|a-10b-6g-4h-4k20
from start|87|a9
from start to|87|a9
from that|77|a-14b-5d-4g-4h-10i12
from the|45|a-17b-21c-16e-15f-5g-7h17i-22j4k-10l9
from the 0|74|b-7g-5h-9i-5j6
from the bank|87|b12
from the best|87|h16
from the counti|87|b8
from the first|66|a23b5c4d-5e-14
from the ground|87|
from the insid|80|a-4g13
from the interview|87|a-12
from the moment|87|a5h-4
from the new|87|
from the other|80|a-10d-4h-9
from the public|87|
from the road|87|b-5
from the sampl|87|a-5
from the second|87|
from the third|87|b-5e6
from the veri|87|g-4h30i-4
from the wai|87|
from thi|87|b-5g-8h-4i10k14
from three|87|
from two|80|a-9d-4h16
from weekli|87|
from weekli to|87|
from what|83|a-8g-4h11
from what you|83|a-8g-4h11
from which|83|a24d10
from you|56|a-5b39c-12d-7e-4g12h-11i-8j9k13
from you \$|64|a5g22i-4j6
from you ,|87|
from you and|87|b6
from you befor|87|b26
from you when|87|
from you would|83|b28k12
from your|70|b-10c-5d-6h-4i-6k14
from your side|83|a17g-6k18
from zero|87|e5
front|55|a36c20d-6h10i9l-4
front desk|64|c-5h22i-4
front desk \$|77|a14b-4g-4h27i-5
front desk ,|83|
front desk and|83|e6
front desk of|87|
front of|62|a35b4c17g5h-10i14l-4
front of hous|87|b17c10
front of me|80|a-4c12h-4
front of the|77|a6
front of you|80|a-6b-6c-4g-4h-6i22
frost|77|a-5b-9e12
frozen|76|b-4h-4
fuel|72|a-7c16h14
fuel card|87|c13
full|53|a19c18d14e19g-13h14i30j-7k-8l5
full and|80|a12
full and the|87|a4
full mark|87|a-10h14
full of|76|a-15b-9d7g-9h-5l13
full pictur|87|d4
full pictur \$|87|d4
full time|87|c6
full when|87|a-6
full with|87|b-7
full with the|87|b-7
fulli|77|a-15b-4e4
fun|68|a-5b-15g-4h-7i-4l25
fun \$|77|a-38b-7
fun ,|87|a-9
function|87|
fund|67|a-10b-6c7d10j8
fund ,|83|d5
fund for|83|j9k-4
fund for the|87|j10k-4
fundrais|83|e17
funer|87|
funni|73|b-9d6
funni \$|87|a-5
funni how|83|a9d-4
funni how the|87|a20
furiou|83|b-4d12
furnish|83|b-7g-6i10
furnish ani|87|g-6i11
furnish ani further|87|g-6i11
further|60|a-18b27c4d-6g-12h-7i42k-9
further \$|83|c16
further ,|83|
further , i|87|
further delai|83|b32c-6
further delai \$|87|b23
further i|87|c11
further inform|77|a-6b-8c-4
further inform \$|87|b-5
further question|80|a-7b-9g-5i19
further question ,|83|b-5
futur|69|a10b10c-5e7g-5i-4j-9k12l7
futur \$|87|
g|80|c18e10h31
ga|76|a-6b-4c8h46i-7l-5
ga safe|83|a-4h51i-7l-5
ga safe card|87|h14
gain|77|a-9b-4c5d7i-4
gain from|87|a-5d8
gallei|83|a-4b-10h24i-6
galleri|76|a-7c10
galleri \$|87|
galwai|87|
game|72|a-6b21c-5e16g-5h-5i15j-4
game \$|87|a-4c-4g-5i21j-4
game i|87|d5
gang|87|d6f7h-5
gap|63|b-17c-6d-5e-4f4g-15h-21i28j-9k4l-5
gap \$|87|a-8f10
gap between|87|c4h-12
gap in|74|a13b-4h-4i8k8
gap in 0|83|i14
gap in my|83|a19i-5k10
gap report|87|
garag|74|a11b4c6
garag \$|83|
garden|58|a4b-21c-12h-7i5
garden \$|80|a-18b-8d11
garden ,|87|e12
garden center|87|a-7h-6i-4
garden plan|83|a-4
garden plan i|87|
garden room|87|
garden that|87|
garden wa|87|a-21
garrod|87|
gate|65|a-8e-7g14h-6i-4
gate \$|80|a-6b18
gate ,|77|a11b-8h-5
gate , the|87|a23
gather|71|b-9c-4g-4h-6
gather that|80|a8
gather that the|87|
gaug|83|
gave|46|a-4b-18c-9d-4e-8f5g-8h-24i-15j-5k-6l-7
gave \$|87|
gave a|83|a-8c7
gave everi|83|
gave is|87|a26
gave me|52|a5b-15c-4d-13h-15i-11j-4k-4l-4
gave me \$|77|a-26b-19d-6
gave me a|69|a-8b-7c4g-6h-4
gave me and|83|a-8b-10h-6
gave me for|83|a28
gave me is|87|
gave me plenti|87|a-13b-5g-5
gave me the|74|b-15g18i-5
gave me time|77|a-11
gave me wa|87|f5
gave me your|87|a-6b5
gave my|83|a11b-5
gave on|87|a-9h-4
gave the|73|b-6
gave up|76|a17b17f13g-4h-5
gave up a|83|a15b24
gave us|87|a-5
gave you|77|a-8b5
gave you an|83|a-5b8
gazett|87|b-7g-5
gcse|87|h20
gdansk|83|a8
gdynia|87|a-8
gear|87|d4h-6i11
gearbox|74|a-9d16
gel|87|a-5b-6g-4h-8i10l12
gener|62|a-6b-8c14d-6f34g-5h-6i-5
gener ,|87|c6
gener is|87|c4
gener of|80|a6f16
gener with|77|a-8b6c14f14
gener with your|87|a-6b-15f16
geniu|87|h-7
gentleman|72|a53
gentleman with|87|
gentleman with the|87|
gentli|80|a-14b-7k11l6
gentli \$|87|a-10b-6
german|72|b-6g-6h46i-12
german \$|87|a-6g-4h30
german is|87|a23
get|38|a81b70c69d8e16g12h-20i-11j4k-8l33
get \$|80|a14b15h-4
get ?|76|c28
get ? \$|76|c28
get a|61|a34b16c17g7h-6i-6l13
get a sens|87|a-9c13
get after|87|a19c4
get an|87|c5
get at|83|a15b7c-5
get back|77|a11b4f7g-4
get back to|80|a-6b4f7g-4
get cold|87|a-5b15
get done|87|e10
get everi|87|l6
get for|87|a21
get for be|87|a21
get free|87|a6c8
get from|87|d8e4
get go|87|a-10b-10g30
get go \$|87|a-10b-10g30
get hold|83|b11c-4d10
get hold of|83|b11c-4d10
get in|77|a8b6k9
get in touch|87|b21
get into|87|a-10b-11c-9g-4h-14j-4k-4
get is|87|a21
get it|68|a-13b5g21
get it \$|77|c4
get me|77|b20c-4f7
get me \$|87|b21
get me in|87|b13
get more|87|c13
get my|76|a-5b14c7e4
get off|87|b6e4
get on|67|a29b12c-12d-5i-4j6
get on \$|74|a-8b-16c-7
get on with|80|a14b30
get out|83|a-6b-8c9g14
get out of|83|a-6b-8c9g14
get over|83|a31h-6
get over it|87|a20h-6
get paid|77|c19
get paid for|83|c8
get round|87|c14
get round to|87|c14
get some|87|a-6l14
get some rest|87|a-6l14
get that|80|a12d6h-4l11
get the|62|a-7b-9c-4d23e15g6i-4j8
get the kei|87|b8
get there|83|a-5e6
get thi|74|b23c-9
get thi job|87|
get thi over|87|b13c-6
get to|64|a-17b13c14d-5e11i11j9
get to it|87|
get to know|80|b16e16
get to the|80|a-10b-4c12
get too|87|c11d4
get up|87|b8
get up at|87|b8
get us|83|a9
get us to|83|a9
get well|87|a-7b-13g-4h-7i-5l34
get what|83|b29
get you|80|d10
get you the|87|d4
get your|87|a18b-5g-5
ghent|80|a-5h-5
ghost|77|a10d4
gift|80|d14f13g-4h-8i-4
gift \$|83|f14g-4h-8i-4
gild|87|d8h47
girl|73|a-10b-4h-8i-5
girl who|83|
give|43|a-42b35c42d18f-4g6h5i15j6l12
give ?|87|c10
give ? \$|87|c10
give a|80|a13b-5d4
give everi|87|h-4
give in|83|b16d7
give it|74|b9g6
give it to|83|b21
give me|56|a-22b49c7d-7e13f-4h7i15j11k5l-8
give me a|65|a-10b23c-10f-4g-10h14i12j15k-8l-6
give me an|80|c4
give me six|87|c8e5
give me the|71|b36e8i9
give me thi|87|b6
give my|73|a-6b-17g7h-6l20
give my regard|83|b-7
give notic|87|c26
give on|87|a-8b-11
give on \$|87|a-8b-11
give the|74|a-12b-7d-5h-4l16
give them|83|a-5b-7
give to|83|c6d14
give up|71|a-10b14c15g7h19
give up a|80|b4c18
give up on|87|a-8
give us|80|c4d11
give you|59|a-6b20d20h-4i13
give you a|71|a-4b-10c-4d19
give you on|87|b17
give you the|73|b-8d12
give you until|83|b31
given|54|a41b37c16e-9h8j7
given a|77|a17c-5d6
given it|87|a-8b-5
given me|77|a8
given me leav|83|a-6
given my|87|a-5b29e-4
given notic|83|a-6b-6
given that|80|a6b4c9
given that i|87|b7c11
given the|72|b-7c8h15
given to|83|a11j14
given to understand|83|a11j14
glad|44|a-56b-41c-16d-4e-8g-18h-19i23j4l4
glad \$|87|i-8j9k-4
glad i|87|
glad if|83|i-7j7k-4
glad if you|83|i-7j7k-4
glad of|65|a-19b-8d-4f8g-12h-7j5k16
glad of a|77|c6i-6j11
glad of it|83|
glad of the|87|a-7
glad of your|87|a-8b-4f12g-4h-6i15
glad that|76|a-12b-8
glad that i|87|a-5
glad that you|87|a-6b-6
glad to|48|a-25b-27c-11e-5f-4g-5h-11i35j-8k-6l-4
glad to answer|66|a-10b-6
glad to be|73|a20g13i-8k-5
glad to come|77|a-4c-6e6
glad to do|76|c5e-4i10
glad to have|80|a-4b-8
glad to hear|71|a-4g-4k11
glad to know|76|c4e-5
glad to learn|87|
glad to see|76|a-10c9
glad to send|80|e11
glad to show|87|
glad to talk|87|i12
glad to work|74|c-5
glad you|77|a-13b-5h-4l19
glad you told|87|a-5
gladli|53|a-20b-32c-17g28h-13i20j-4k-6
gladli \$|77|a-5b-12c-9g31h-7i-7
gladli answer|87|
gladli be|87|g12
gladli come|80|
gladli come in|83|
gladli do|83|a-4
gladli do it|87|a-4
gladli pass|87|d12i6
gladli pass on|87|d12i6
gladli send|63|a-6b-8d-9
gladli send it|73|d-6
gladli send them|71|
gladli send you|80|b-4
gladli wait|87|b-12
glasgow|83|g9h-5i13
glass|66|a-5b-4c-5f6g9h-7
glass \$|83|a-4
glass ,|87|g-6h-4
glass of|77|a17f8
glass of water|77|a17f8
glasshous|87|e9
glaze|77|d8
glove|83|a-13b-10g-5h-16i-4
glove ,|87|a-13g-4h-7
glue|77|d20
glue \$|87|d24
gluten|87|g-4i9
gluten free|87|g-4i9
go|41|a-43b26c11d-4e28h-18j17l6
go \$|65|a-23d-5g20h-14i-6
go ,|76|a-14b-4
go , and|83|a-11
go ?|76|a-5b-9c-18f7g-5j12k-4
go ? \$|76|a-5b-9c-18f7g-5j12k-4
go a|87|a-4k20
go a long|87|a-4k20
go about|80|e5
go after|87|b7h-4i16
go ahead|87|b-4c-5j10
go and|87|a-4b-4h-7
go ani|87|c8
go ani further|87|c8
go anywher|87|b6
go back|76|a14e8
go back and|87|a-5
go back to|87|a25b5
go backward|87|b-5c10
go by|83|a6b-7c14g-4h-7i-4
go for|83|b19
go from|87|a-9b-6
go further|83|c19
go home|83|b23c-4
go in|83|a24e6
go into|76|a-4b-23c4i11j-6k9
go on|71|a-13b-12e4g-4i-4l23
go on ,|87|
go out|74|a-11b-5j12
go out on|87|a-9j14
go over|83|
go rate|87|c10
go straight|83|b6e6
go straight to|87|b8e7
go the|87|
go the extra|87|
go through|74|c6d6h-6i13
go through the|83|h-6i15
go to|57|a22b45d11e6h-5j7k-5
go to be|83|b12c-6
go to call|87|b11
go to get|87|a13b7
go to need|87|b11
go up|74|a-6b12c16d6
go when|87|a-6b-22g-10h58
go with|83|a-8b-5h-6j7k-4
goal|70|a-13b-5e12h-8
goal for|76|e14
goal for the|80|e7
goat|73|a-11b-5d-5g-4h-7i-4l19
goat \$|80|a-9b-4h-6l22
god|83|b26l26
goe|54|a5b18c-7d15e-9g-8h-13i-9j11k-15l20
goe \$|77|a-20b-9
goe ,|83|b9
goe down|87|b19
goe in|77|a-4d8
goe in last|87|a-4
goe on|77|a17b11d9j8k-8
goe to|73|a11c-4d7
goe to the|83|a7
goe to voicemail|87|
goe up|80|b23c-5j7
goe well|77|
gold|83|a-5d15g-5i-6k18
golf|77|a45b11
golf with|87|a12b12
gone|56|a11b15c-10e16h-4i-8j26k-4l-4
gone \$|71|a-14b38d6e4
gone ,|87|e10
gone astrai|87|a-11b-8
gone astrai \$|87|a-11b-8
gone by|77|a-12b-12d5h-7j28
gone off|87|b-7g19
gone out|80|a-11b-7i-4j16
gone out \$|87|a-13i-4j9
gone to|80|a38
gone to the|87|a25
gone wrong|87|a-24b-4h17
good|39|a-51b-33d-12e-12f-4g-15h-8i-23j-9l65
good \$|66|a-28b-13e-5g-7k13
good ,|80|a10c4d-4
good , and|83|a15c5d-4
good advic|87|a-18
good advic \$|87|a-18
good and|87|a-4b-6i-5k11
good and bad|87|a-4b-6i-5k11
good answer|83|a16
good as|77|b9h-5
good as to|87|b12
good at|87|a-6
good at it|87|a-6
good chat|87|a-6l-8
good dai|73|a-9b-4h16i-5l-4
good dai \$|83|a-4
good dai with|87|a-4h-5
good deal|73|a-6b9c-4d4h20
good deal \$|87|b-4
good deal of|87|a-4h23
good enough|83|a37
good enough to|87|a28
good feel|83|a-24g-4
good few|87|
good for|77|a16b-4c-4
good heart|87|b9
good idea|83|a15b-4g-5i22j-4
good impress|87|a-17b-4g-7h-4
good laugh|87|a-10
good look|87|
good look at|87|
good luck|70|a21b-6c-5g7h-13i-5l34
good luck ,|83|a27l9
good luck with|77|a-8g12h-8l19
good moment|87|b-4
good morn|77|a42b-4c-4
good morn ,|83|b-4
good new|77|b39
good new \$|83|b36
good of|76|a-11b-5f20g-4h-4i-4
good of you|77|a-9b-5f12
good on|70|a-15b-7l5
good on \$|76|a-14
good on ,|80|
good pension|87|c19
good peopl|87|a19
good question|87|a-12
good question \$|87|a-12
good read|87|d4
good read \$|87|d4
good sens|87|
good start|83|b-5i-4l13
good talk|87|a-15
good team|87|
good term|83|a13
good thing|87|h-6l27
good time|80|a-7b-16h-4i-5j7
good time to|87|b-6j8
good to|65|a-15b-10c20h-4
good to hear|77|a-7b-4c11
good to see|87|a-4
good to talk|83|a-4c23
good wish|76|a7b-4g-9h-9l24
good wish \$|87|a23
good with|80|b-7g-5h44
good word|87|b8
goodby|80|a16b18
goodby \$|83|a17b10
goos|83|h-5
gordon|87|a-21
gossip|80|a11b-8h29
got|44|a60c-19d9e-9g-5h46i-12j6k-4l5
got a|65|a20b4g-6h10i7
got a good|87|a-19g-4h-4
got a lock|87|a12h21
got a minut|83|b10i11
got back|87|a23
got better|87|a-22b-5h-7
got for|87|a8
got home|87|a-16b-4g8h-10
got is|87|a16
got it|66|a5b20c-4d-6l8
got it \$|76|a-14b8d-4
got me|80|a-15b4g14h-4
got me \$|87|a-10b10
got my|73|a-11d-5
got noth|83|a23d8
got on|74|a-32h-5
got on ,|87|b11
got on well|87|a-11h-5
got on with|87|a-19b-11
got round|87|b12i-8j7
got so|87|a-7
got so far|87|a-7
got the|60|a23c-5d9g-4h44i-5l10
got the job|80|a-7b8h-4l16
got there|87|a8f11
got there \$|87|a8f11
got through|83|a-6b-5c-4j12k-6
got to|80|a7k11
got to the|87|a12k12
got you|87|b12
got your|87|a-14b-8h-6
govern|87|a-4d6
governor|74|a4c-4d10g-10i13j8k-4
governor ,|87|d12
governor have|87|g-4i-4j11
gp|87|a-5
graciou|83|a-19f13g-4h-4
grade|68|a-11c34e-4g14h12i-5l-4
grade \$|83|a-8c6g15h-7i-4
grade is|87|c9
graduat|87|b-4
graft|87|g14h27
grain|80|a-7
gram|87|d13
grand|77|a-8c13d4i10
grandfath|80|a-13h8
grandmoth|70|a-9b-7d-14h7
grandmoth ,|80|h17
grandmoth , and|80|h17
grandmoth would|87|a-7b-4
grandmoth would sai|87|a-7b-4
grant|62|a-21b-8c-8d14e5g-6h33i-5l15
grant ,|87|d17
grant applic|87|d11
grant is|87|c-4
grant me|87|b6
grant monei|87|b7
grant report|87|e6h18
graph|87|d5h-5
grate|54|a-34b-11c-7d-7e-5f53g-21h-27i-24k13l-7
grate \$|80|b38f12h-12
grate for|64|a-8b-12f15h-6i-13j-5k21l-4
grate for a|76|a-4c9
grate for that|87|a10
grate for the|73|a-10b-7c-4f16g-11h-4i-7k7
grate if|83|b-7
grate if you|83|b-7
grate that|76|a-4f7
grate that i|87|a8b12
grate that you|80|a-11b-8f8
grate to|69|a-11b-10f13g-9h-9i-7j13k-6
grate to be|87|a-6f10
grate to hear|87|
grate to know|83|b-9c5j7
grate you|80|a-9b-8f18g-8h-5i-6
grate you let|87|a-8b-7f13g-8h-4i-5
gratitud|77|a-8f25g-10h-11i-6l-5
gratitud for|83|f18g-9h-9i-4
gratitud for the|87|f10g-8h-5
grave|87|b20e5
graz|87|g-6h27i-4
great|54|a-50d-4e-6f-6g5h-6i-12j-5k-5l8
great deal|70|b-13c6d-4g7h11
great deal to|80|a12b-9g15h-4
great fun|87|a-11
great in|87|
great in the|87|
great meet|87|a-4b-7
great team|87|b14l-4
great thing|83|a-6b17
great to|72|b-6c8d6i-4
great to connect|87|d12
great work|87|a-4b-9
greater|87|b-5f-6g10h-4
greatli|87|a-7
green|74|a-23b-9g7h-5i-5k-5l8
greenhous|76|a-13b10
greenhous \$|80|a-13
greet|74|a-19b-9d-5h-7
greet \$|87|a-8b-5h-8
grei|76|a9
grew|71|a-13b-8e-6h15
grew up|77|a-7b-5h16
grew up on|87|h18
griev|87|h14
grill|76|a18b-4j9
grill and|87|a-11b-4
grit|87|
grocer|87|d-4
groom|87|c10g-5h23
gross|77|a-15c18
ground|65|b-7c4g9h-7
ground \$|83|a-6d6
ground run|83|e7
ground up|87|
group|64|a6b8c-5d12e5h39
group ,|80|a-4d10h21
group , which|87|d8h23
group of|83|a-13
grow|66|a-16b-7c-8d-6e14g20h-14i-8
grow \$|80|a-4e9h-7i-4
grow old|87|g29h-11i-6
grow on|87|
grower|74|b-6d10e4
grower ,|87|b-5e6
grower ar|87|
grown|87|a17b-8c-6
growth|80|e24k-4
growth \$|83|e13k-4
grudg|80|a-10b-12
grudg \$|83|a-9b-10
grumbl|83|a4
grumbl about|87|a-4
guarante|74|c44
guarante on|87|
guard|77|a5
guess|65|a25b23g15h-15i-4k-5
guess \$|83|b9c7
guess which|87|d5h-6
guess who|87|a17b40
guest|66|b-5c-8d-6
guest \$|80|
gui|80|a29c11
gui do|87|c12
gui do unlimit|87|c12
guid|77|a-5
guidanc|80|a-5c-5g-8i-5k25
gull|87|
gut|80|a37
gut to|87|a9
gym|74|c25e11
gym ,|80|c20
gym and|87|c-4e13
h|87|a-7b-5c18g-4h-10i-5
ha|36|a-4b11c-8d12e-9f-13h7i-8j32k-20l-18
ha ,|80|b5d6
ha a|64|a21b18c5i4k11
ha agre|83|b-4g-4h-4i25
ha agre to|87|b-4g-4h-4i26
ha all|87|a-4b-5
ha alreadi|77|a-13b-11d23g21h-6
ha an|83|a-5d6
ha ask|83|a-6
ha ask for|87|a-5
ha been|56|a4b44c-13e-4g-4h-6j7
ha been a|83|a-4b9
ha been fill|87|
ha been made|83|b5j6
ha been settl|87|
ha been there|87|a4b-7
ha been two|83|b5
ha chang|77|a-16b-6g-4h-9i-9j10
ha chang \$|87|a-12b-5
ha come|83|a-5b19h-4i14
ha done|87|a27b11
ha ever|83|a-23b8h43
ha given|83|
ha given me|83|
ha gone|74|a36b-7d-4h-6
ha gone to|87|a17
ha got|87|b10
ha got the|87|b10
ha ha|87|a-5b6
ha had|74|a-6b10
ha had the|80|a6b12
ha it|77|a24b-5j8
ha just|80|a-4b-16c14d-5
ha kept|80|a-12
ha kept me|80|a-12
ha lost|87|h-9
ha made|83|g21h-6
ha made me|87|g22h-7
ha me|87|a-4h23
ha more|87|
ha move|80|a-5b-4
ha my|80|a-7b20l7
ha never|83|
ha no|73|a20b-6e11g-4h23
ha no object|83|a-12b-5i6
ha not|67|a6b-21c-4d10g15h14i-4j7
ha not been|83|a28e6g-4h15
ha not gone|87|a-6b-7h17
ha not let|87|b-5g-12h-6
ha offer|83|a-15c-5
ha offer me|87|a-5
ha on|83|d-4
ha onli|87|g19h-6
ha pass|83|a-6b7
ha promis|87|b23
ha put|80|a-5b-6c-5d-4g19j5
ha reach|80|a-4b-4g-4i-8j14k-4l-4
ha reach the|87|j8l-4
ha read|83|a-10b-4c-4e-4h28
ha risen|87|
ha said|77|a12b-7g-5h-4i24
ha sent|87|
ha shut|87|d-4h-4
ha sinc|74|a-20b-6d-5h-7
ha sinc been|83|a-7h-6
ha stai|73|a-5
ha stai with|73|a-5
ha stuck|87|a-7h-4
ha stuck with|87|a-7h-4
ha that|87|a-4b10
ha the|67|a9c-7d-8g-6h-17i-8j16k-5l-4
ha to|65|a4b13c25g9
ha to be|73|a9b10c12
ha to do|87|a5
ha to work|87|a-10b10
ha told|87|c12
ha work|87|
habit|80|a16
habit of|83|a17
had|31|a114b-41c-34d-19e-34f-8g-7h34i-26j-4k-5l-20
had \$|83|a-22b-6h-6
had ,|83|a16
had a|50|a-49b-27d-4f-5g-12h-19i-10j7k-5l-9
had a bad|83|a-4
had a chanc|80|a10b-4h-4j10
had a cold|83|a-23
had a good|72|a-14h-6l-4
had a long|83|b-4
had a look|87|j9
had a nice|83|a-7c5h-4
had a repli|87|a-11b12
had a wait|87|
had alreadi|77|a16
had an|76|
had an offer|87|
had anyon|87|a7b-5
had ask|83|a6
had ask about|87|a10
had at|87|a-5b-4h26
had been|58|a37b-8e-7
had been better|87|
had been given|83|a9
had been to|87|a-13b-5e-6
had been told|87|a13
had been warn|83|a21
had better|80|a-4b37
had brought|87|a16
had come|83|a20
had doubt|87|a-21b-5g41h-10
had enough|87|a8
had enough of|87|a8
had expect|77|a-39b12
had expect ,|87|a-21
had found|87|a-6
had found fault|87|a-6
had from|87|a-5
had given|87|a19
had gone|80|a-9
had had|80|
had had a|87|a-9
had hardli|87|a20
had her|87|a-5
had hope|74|g15
had hope for|80|a16
had i|83|a-9
had in|83|c8h-5
had it|74|a36h19
had it in|87|a12
had just|87|
had kept|87|a-7b-5
had left|74|a-11h12
had lost|83|a-9
had made|87|a24
had made up|87|a24
had mani|87|a-7b-12
had me|73|a-7b-10g22h15i-6
had more|87|a16
had move|83|a10b-11g-6h-8j14
had move on|87|a19h-5j16
had my|68|a6b-12e-4h17
had my interview|83|
had never|73|a-23h-4
had never heard|87|a-13
had never seen|77|a-8
had no|66|a11b-7d6
had no idea|83|a-9
had no sleep|87|a12
had no time|83|a-23d9
had not|60|a20b-15c-7e-4g-8h-10i-4
had not been|77|a8
had not expect|87|a-10f8
had not known|83|a-7h-4
had not slept|87|a-7
had noth|77|a28
had noth but|83|a26
had on|77|a13
had onli|83|a11
had our|87|d-6
had pass|87|a-12b-9h43
had read|83|a15
had read my|87|a21
had slip|87|a-16
had stop|87|
had such|87|a-9
had the|56|a14c-6e-5h4i-4j-4
had the chanc|87|b4i-4
had the gut|87|a9
had the same|77|a-13
had the time|87|a-6b12
had the wrong|87|a20
had thought|87|a15j6
had three|87|b18
had time|87|a27
had to|53|a16b-4c-9d-9e-4g-10h22i-8l-5
had to ask|83|a-11f10
had to be|73|a-5h24
had to beg|87|a-16b-5
had to do|83|a9
had to find|87|a14
had to laugh|83|a-28
had to move|87|
had to smile|83|a-15
had told|76|a-5
had told me|83|a5
had too|87|i11
had train|87|a12
had troubl|87|a-5
had troubl with|87|a-5
had want|87|a4
had warmer|87|a29
had warmer welcom|87|a29
had your|87|a7b13
haddad|83|a-7b-17h-8
hai|87|
hail|83|
hail \$|87|
hair|74|a13b-4c-4d4g7h27l-4
hair \$|87|g-5h23
haircut|87|a-5k8
hairdress|83|a-9g-6h-13
hale|87|
hale while|87|
hale while he|87|
half|49|a46b-7d-5e26g-12h42i-9k-5
half \$|76|a-11b-8c7e-10
half ,|80|c4e5
half a|77|a-13g-4h19
half an|76|a21b9c-4h14
half an hour|76|a21b9c-4h14
half my|80|a10b13h31
half of|64|a10b-4d-4e11h-8
half of my|83|a9c9
half of the|74|a-5e4h-9
half of them|83|a-4d-4e8
half of your|87|a10
half past|83|a33
half term|74|c-4e18j9l6
half term ,|87|e13
half the|67|a23b-8c8d7h-9
half the town|83|a-7b-4
half year|73|e25
half year \$|87|e10
half year of|87|e5
halfwai|77|a25b-4c14h-6
halfwai through|83|a31h-6
halfwai through \$|87|a6b-4h-7
hall|63|a-21b-20c-5d-9e-5g10h35i-4
hall \$|73|a-21b-17d-4h26
hall in|87|h9
hall wa|87|a14
hall with|83|h14
hall with the|87|
halv|77|a-10b-4h14
halv \$|87|
halv the|87|a-7
halv the number|87|a-7
hand|47|a-27c-6g-14h63i-14k-5l-7
hand \$|63|a-28b11c-6d-5h20i-4
hand ,|77|a-5b-5
hand a|83|
hand and|80|a-5b11
hand ar|87|g-4h25
hand at|83|a-5b-6c6g15h13i-4
hand for|77|b-4e-4h18
hand for the|83|e-4
hand full|87|b-7
hand full with|87|b-7
hand in|66|b10d13g-5j7
hand in my|73|a7b23g-5j8
hand in the|87|a-4b-12
hand is|83|a8
hand out|87|
hand over|83|a-6
hand you|80|d9e19
hand you a|87|e17
handbook|80|c-4
handl|59|b-11c7e-7g-4h16i22j-5k6
handl \$|83|a26b9
handl ,|87|a-6b-5
handl a|87|d-4e-4h18
handl it|87|a-10d4
handl return|87|a-11h-4i18
handl the|83|a-5b-4h12j-4k11
handler|87|
handov|71|a-10b-9c-8e6f7g-6h-4i-5j-4
handov sheet|83|d4e8
handov sheet \$|87|e9
handov with|87|a-4b-4c-5
handov with the|87|a-4b-4c-5
handshak|83|k8
handsom|87|a-4c19
handwrit|73|a-28b-18g8h-5i-5
handwrit \$|87|a-6b-17
handwrit ,|87|g9h-6i-6
hang|64|b23c-5d-5e-6
hang \$|80|b19
hang a|87|
hang in|77|a-14
hang in the|87|a-5
hang on|76|a17b16
hang on the|87|a11
hangar|77|a12b-5g13h-5i-5l8
hangar \$|83|a18b-4g16
happen|61|b-12c-9d7e-6g-5h-7i-5
happen \$|87|
happen in|83|a11
happen next|83|a-5b-6c-7g-4j11k-4
happen on|87|a-10
happen on a|87|a-10
happen to|72|a8b-5c-4d13h-4j-8k7
happen to know|80|d17
happen to the|87|a-4j-8
happen with|87|a-6c10
happi|46|a-39b-41c-7e-8f-8i39j-8k-10l34
happi \$|83|b-11c-4e-4g9h34i-15
happi dai|87|a-7b-10
happi for|80|a-4d-5l12
happi for the|87|h-4l13
happi for you|87|d-6
happi in|80|a-6g-5h-9i-6l16
happi in your|87|h-4i-4l22
happi on|87|g16h27
happi on your|87|g16h27
happi or|87|b23
happi that|87|a-7
happi to|49|a-35b-39d7g-9h-19i64j-5k-6l-9
happi to answer|74|a-5i12
happi to be|76|a-5b-6c6g8
happi to come|76|c-5i8
happi to do|83|b-7i7
happi to explain|87|i20
happi to go|80|c7d8
happi to hear|87|
happi to join|77|
happi to learn|87|
happi to look|87|b-5
happi to sai|87|
happi to send|73|d10
happi to show|83|i12
happi to talk|87|a-4
happi to wait|77|a-8b-14i10
happi to work|83|b-7
happi with|76|a20b-4
happi with a|87|c5
happi with that|87|
happier|83|a-22b-8g14h-4
happili|71|a-9b-9g17h-8i29k6
harbor|66|a-6b-6d-5
harbor \$|87|a16
harbor dental|87|
harcourt|87|
hard|57|a-22b-7e-4g-13h9i-6k6
hard \$|87|a-10
hard ,|87|
hard , and|87|
hard and|87|a13h-4
hard feel|87|a13
hard it|87|a-6b-8
hard it is|87|a-6b-8
hard to|72|a14h-5k15
hard to understand|87|a5
hard wai|87|
harder|83|a8
hardest|76|a-6
hardest part|87|
hardest part of|87|
hardli|64|a103b15c-5d-5
hardli be|87|a12b25
hardli my|83|a18
hardli my fault|87|a15
hardwood|87|
harker|87|a-4d16
harlow|83|h17
harlow i|87|h18
harm|77|a-14b-9
harm done|83|a-11b-6
harm in|87|a-4b-4
harmless|87|a-6
harmon|87|a-4
harmon of|87|a-4
harpsichord|80|a-10
harpsichord \$|87|a-8
harrow|87|
hartwel|87|
harvest|63|a-21b-19c-7d-11e19g5h8i-6l7
harvest \$|74|a-7b-10d-7e17g16h-4
harvest is|87|
hat|77|a-4b-4g39h-10i-8
hatcheri|87|a-8b-4
hate|65|a38b30c-6
hate for|87|b9
hate me|87|a27
hate to|77|a6b29
hate to see|87|a-6b15
have|19|a19b30c-26d16e32f-12g-30h86i-15
have !|87|b-5l-4
have ! \$|87|b-5l-4
have \$|73|a-18b8d-4g-5h28
have ,|87|a8h-5
have a|44|a-53b-5c8d11e21f-8g-21h-23i6j-6l42
have a better|87|a-6b13h-4
have a clean|87|
have a coffe|87|a-17
have a copi|87|
have a degre|87|
have a few|83|b6c25d4
have a full|80|a-7b16c-7e13i14
have a good|76|b11h-10i-4l18
have a great|83|a-6b-9g-7h-5l21
have a licenc|87|
have a list|74|a-7b-8d4
have a look|73|d26
have a lot|87|b-8h-7l-6
have a minut|76|a-5b-12c-5i-6j-6
have a moment|73|a-4b-8i-8j15k-4
have a mortgag|87|c11
have a new|83|e14
have a plan|83|
have a question|83|
have a small|83|b-5d6
have a soft|80|b-4
have a timelin|87|e9
have a wonder|87|a-9b-5h-6l17
have a word|83|a-6h22i11
have a work|83|e7
have accept|87|b-6
have access|87|d13
have ad|87|d8
have all|70|a-5b20d20l5
have all the|87|b-10e8
have all their|87|d13
have all you|87|b14
have alreadi|62|a-13b23e8h23
have alreadi chosen|87|
have alreadi hand|87|b10
have alreadi told|77|b10
have also|83|
have alwai|74|a-19b-14h16
have an|73|a-9b-6c-9h-6
have an idea|83|h-7
have ani|70|a-7b11c-5j6
have ani idea|87|b9c-4j8
have ani question|77|b-6
have anoth|76|a-4b-16c5g28h-6i-6k-5
have anoth interview|87|b-8
have anoth offer|83|b-5c11j7
have answer|83|e-4
have ask|66|a-24c-7d-5h-6i11j-6k11
have ask about|87|a-4c-7j-7k15
have ask me|87|a5b-5
have ask my|87|b-7
have ask the|83|
have ask three|87|b7h-6i17
have attach|66|a-9b-10c-5d9
have attach a|87|e6
have attach our|87|d8
have attach the|76|d8
have attach what|87|a-4b-9
have bake|77|a-6b-7
have bake at|87|
have bake for|83|a-6b-5
have becom|87|
have been|44|a32b-15d-11e-12f6g-10h21i-16j4k-8l-10
have been a|76|a7b-4h25
have been an|87|a-8b-4
have been ask|76|a-32b-14h-9
have been chang|87|a-6
have been courteou|87|a11
have been far|87|a17
have been in|80|a15
have been kept|87|a15b6
have been kinder|83|a-12f9
have been let|87|a22
have been look|87|a-10b-4g-4h-10
have been lucki|87|a4b-5
have been more|77|a-18b17f8
have been nice|83|a-7b-4
have been on|77|a-7
have been practiz|80|a-8b-6h-19
have been read|87|b-4h25
have been the|80|h8
have been there|87|a-13b-7
have been think|87|a-5
have been through|87|a-7b-4h40
have been to|80|a-7b4
have been told|74|a34c11d13
have been too|87|a-13
have been treat|80|a7
have been turn|83|a-20b-10h-5
have been wait|87|a-14b-12
have begun|80|b13e10
have bought|87|
have brought|73|a4b-10
have brought my|80|a10b-6
have brought the|87|d8
have built|74|a-12b-10d-9
have call|83|a-11
have cancel|87|a21b22
have carri|87|g22h-9
have chang|87|
have chase|87|
have check|80|a-4h-4
have check it|87|h-4
have chosen|76|a-14b-14g-4j11k-5l6
have chosen well|87|
have clean|87|e10
have clear|87|b14h-5i13
have close|83|h11
have come|77|a-7b-11g-4j10
have come to|83|b-4g-4i-4j11
have cook|87|h25i-6
have copi|80|b16d4
have copi in|80|b16d4
have cost|87|a12
have cost you|87|a12
have cover|87|
have cover retail|87|
have decid|72|a-5b6c-4g-5h-10
have decid \$|80|
have dispatch|87|
have done|60|a9b11c-9d-7e-5g-7h19k6l16
have done a|83|e4k11
have done better|80|a5
have done for|87|
have done thi|87|h15i10
have done with|87|a15b18
have draft|87|e13
have drawn|70|a-4b5e8
have drawn up|73|b7e9
have driven|77|a-9b-4h17
have driven a|87|a-6
have earn|80|b29c-4
have edit|87|h27
have enclos|74|b-4d15e-4
have enclos our|87|d10
have enjoi|83|b-5h-7
have ever|80|a9b-4
have ever seen|87|a-6
have everi|77|a22b17g20h-6
have everi reason|83|a30
have explain|83|a-10b-4f9
have explain the|87|
have fill|87|e15
have finish|76|a8h-5
have finish the|87|h-6
have fit|83|a-7b-5d-6
have five|77|a-5c12i12k13
have five year|87|a-5b-5
have forward|87|d17
have found|76|a-14b-4g27h-8i6j4l-4
have found the|87|h-6i11
have further|87|
have further question|87|
have given|74|a20b-6d-4
have given it|87|a-8b-5
have given notic|87|a-5
have gone|70|b4c-4e7g-5h-11i-6j30
have gone astrai|87|a-11b-8
have gone out|87|a-13i-4j9
have got|63|b14d21e-4h13i7
have got a|80|b13d5i10
have got it|83|a13b13
have got my|80|b-6
have got so|87|a-7
have got the|77|a-4b6d12h20
have guess|83|a-7c9
have guess \$|87|c12
have had|56|a-5b30d-7g-7h18i-5l-5
have had \$|83|a-22b-6h-6
have had ,|87|a-8
have had a|76|b5h-6
have had an|87|
have had my|77|a-11b-10h19
have had the|80|a-6b4
have had warmer|87|a29
have handl|87|h13j-4k12
have handl the|87|h13j-4k12
have heard|71|a10b7c4d-6h-4i-5j18k-10
have heard noth|80|a9
have held|76|a-6h23
have held my|87|
have hire|87|b16e12
have hire me|87|b16e12
have hung|87|a-4h29
have i|80|b16c-5h-4j4k-8
have in|87|c7
have interview|87|a-9k10
have it|69|a-5b9c8d21e10i8
have it by|87|a-4b-13
have join|87|h-5
have just|80|a-5b-6h-10i-5
have kept|64|a-13c-4d4e-4h24i7
have kept a|87|d-4h21i11
have kept bee|83|a-5h11
have kept it|87|a-4
have kept the|74|a-4b11
have known|71|a34b-16g9h-15
have known \$|87|a29
have known that|87|a8b-11
have known the|87|a-4b-4
have laid|87|
have learn|74|a8b-6h16
have learn to|80|a-10b-5h17
have led|74|a6b-4
have led a|87|
have left|71|b16d8h-5i23
have left out|87|a-12b-14d-5
have left the|87|d18
have let|80|a16b6
have let student|87|
have like|76|b-5c-6k6
have like to|77|a-7b-5c-5k7
have list|87|e18
have listen|80|
have listen \$|87|a15
have long|83|a-4b-7
have long admir|83|a-4b-7
have look|65|a-9b-11c9h14
have look after|74|c-4h16
have look it|87|a-4
have look up|80|a-4b-4c12
have lost|76|a25d4h-4
have love|87|a-4
have love to|87|a-4
have made|61|a10c-5e-4g-5h13i-4j4k16
have made a|73|a20b16d4e-9
have made for|87|e9
have made me|80|a-10b-4h24
have made up|87|
have manag|76|a-8h11
have manag a|83|a-7h11
have manag two|87|
have mani|83|a-9b-13g-8h-10i-4l8
have me|65|a-9c11g12h-4i-8j-4
have me \$|83|b26
have me ,|87|b-21g23i-8
have me in|87|a-4f5g-4
have me on|83|
have met|71|a30b-9
have met ,|87|
have miss|76|a-13c-4i22j-8
have miss your|87|b14
have more|83|a5b-4
have move|83|b-7e7h-20
have my|60|a-7b5c4d15i10
have my copi|87|d11
have my number|83|a-5b6i13
have never|62|a-14b-23h31
have never been|77|a-5b-6h24
have never seen|83|a-14b-5
have never work|87|a-7
have new|77|e13
have nineti|87|
have no|65|a15c-4e-5h-4l6
have no doubt|87|a-4b-5h-6l8
have no time|87|b7
have not|58|a10b11d9g52h-26i-7j10k-4l-4
have not been|80|a-6b-5d6
have not had|87|a-4b12
have not heard|87|b6h-4j10
have not stop|87|a-7b-8g28h-5j6
have not yet|83|c9d4h-6
have noth|74|a12b-5d-5
have noth to|87|a-12b-6
have now|71|a9b7h5
have on|77|b-5i-6j11
have onli|83|
have order|87|b17h-10
have other|87|
have our|87|d9
have paid|87|c-5
have paid for|87|c-5
have pass|77|a22e-4h10
have pass the|87|
have past|87|d15
have photograph|87|d16
have pick|77|a10b10h-5j-4k15
have plan|83|a-5
have practiz|83|
have practiz the|87|
have prepar|77|a-8e14
have prepar a|87|e18
have prepar buffer|87|
have publish|87|a-10h16
have put|64|a-11c-4e8
have put a|87|d-5
have put it|83|e-6
have put my|83|b-11e-8
have put off|87|b24
have put the|83|a-7b-5d4h-4
have question|87|
have rais|87|h32i-4
have read|67|a-7b11d-5h-8
have read the|80|b-6h-9
have read thi|83|b24
have read your|83|a-4b-6
have reflect|87|h-4
have reflect on|87|h-4
have run|62|a-9b-9c-6e-4h9
have run a|67|a-6b-5h9
have run night|87|
have run stori|87|
have run two|83|
have rung|87|
have said|68|a18b-7
have said about|87|a10
have said more|87|a-21
have said so|87|a34
have save|80|a25b13
have seen|58|a15d14g8h-9
have seen \$|80|a-9b-8h-6
have seen better|87|a30
have seen mani|87|a-8b-12
have seen my|83|a-6
have seen the|76|a9b9d7g12h-6
have seen thi|87|d12
have seen what|76|b10c6
have seldom|76|a24b-6
have seldom been|87|a19
have sent|72|b4
have sent the|83|a-5b-12d5
have serv|87|b12c8
have set|72|b-5c10e4
have set asid|87|b-5c14
have set myself|87|e8
have set up|87|d4
have shown|87|
have sign|74|a-6
have sign the|87|a-4b-8
have sign up|83|b-5
have sinc|65|a-18b-13d-6h7
have sinc look|87|a-4h-4
have sinc read|83|h-5
have sinc thought|87|
have sketch|83|e23
have sketch how|87|e10
have so|87|a14
have sold|73|a-5b-5c-6j-5k11
have sold paper|87|
have some|80|b6
have some idea|87|
have spent|76|b-6f6g-4
have spoken|77|b9
have stai|73|a22b-7h-4
have stai at|87|a29
have stai in|87|a26
have stai with|83|a-10h-5
have still|87|a-4d8
have still got|87|a-4d8
have stop|87|a24b9
have suffer|87|a22h-12
have taken|67|a18d-5f4h-12
have taken out|83|a-6b-5
have taken the|77|a25b18
have talk|87|a-16b-5
have taught|71|a-8b-5h13
have taught me|87|a-6
have the|52|b10c-12d29e28g-7h36j5k-4l-5
have the address|87|d4
have the job|77|b16
have the new|83|e12j5
have the paper|87|b-5d8
have the phone|83|
have the same|87|a-6
have the whole|87|b5e5
have their|87|d14
have them|80|d8i12
have thi|83|b12
have thought|62|b18c-4e12h-8
have thought about|69|a-8b-11h-7
have thought of|87|a19
have thought that|83|b40
have thought through|87|e21
have three|80|a-5c15
have three children|87|c17
have three year|87|a-5
have ti|87|
have time|77|a-6b-26d7e-4h-10i22k5
have time to|87|b-4d11k6
have to|50|a4b44c22d-16e-8g-8i-6l6
have to \$|80|a20b26h27
have to answer|83|a-14b-27
have to ask|83|a-6b11c17g-5
have to be|72|a-5b8c19
have to come|83|b8
have to do|80|a4c-5
have to know|83|b15c11
have to send|87|b-6f4
have to speak|87|b12
have to tell|77|a-10
have to wait|80|a-21b-20
have to write|87|a24b8
have told|63|a17b21d-5
have told everybodi|87|
have told everyon|87|
have told me|76|a22b8
have told the|87|b13
have told you|80|a13
have train|83|a18b-5g-4h32i-6
have tri|77|a-5b-7
have turn|74|g7
have turn down|83|a-4g7
have twelv|83|a-8b-5h-10
have twelv year|87|a-6
have twenti|87|
have twenti minut|87|
have two|71|a11g-5h-5k6
have until|80|b25
have until the|87|b-9
have us|87|d5
have wait|80|a-8b12
have wait long|83|b21
have want|87|k8
have want to|87|k8
have work|63|a9b-13c-4d-8g-4h13i11
have work five|87|h9
have work in|87|a-4
have work on|80|d-4
have work with|77|a27b-8h8i15
have written|65|a-20b11d9e13h10i-5
have written a|80|e14
have written out|87|b-7e7h-7
have written to|83|b17
have you|66|b-6c-8g-6h-6i5j12k-6
have you forgotten|87|b33
have you had|83|a-4h-6j7
have your|69|a-8b11e9i-4k8
have your hand|87|b-7
hawk|87|a-11b-5
hawk \$|87|a-11b-5
he|52|a53c-9d24e-7f8g-7h-13j4k-4
he did|80|a14d18
he did \$|87|a15
he got|80|a-12b-5d7
he ha|83|b16
he had|80|a-15h-8
he is|72|b-11d12f5
he shell|87|
he shell hi|87|
he show|87|
he show me|87|
he told|87|d4
he told me|87|d4
he wa|80|a20d5
he want|87|b12d-4
he will|80|a-5d6g-4h-4i10l6
he will be|87|b8l8
he would|87|a-6d4
head|52|a41b19c-13d16e13h-18i10j9k-8
head \$|71|a13b-4e8g-4h-12i-4
head ,|80|b5d8
head chef|73|a-7b19f5
head garden|80|a-4
head nurs|87|e5
head of|67|a24b11c-4e6g9h-4i11
head of depart|83|a5
head of year|83|a21e8l6
head offic|77|b10c-5g-5j21k-4
head start|87|d20
head teacher|80|a10i6
head teacher ,|83|i6
head wa|87|a17
headset|83|
headship|87|e13
health|71|a4b5c37l13
health insur|87|c8
health plan|83|a-4c20
hear|41|a-26c-10d-16e-12g-35h-22i-13j13k14l-15
hear \$|74|a-12b5f7g-5
hear ,|87|a-4b-4h-4i-4
hear ?|76|c-8f7j13k-6
hear ? \$|76|c-8f7j13k-6
hear a|80|a12c5
hear about|70|a-12b17f-7g-5h-8i-5l-7
hear about the|87|
hear about your|83|a-8f-7h-5
hear aid|80|a32f8h11
hear aid ,|87|a13h15
hear at|87|a7
hear by|80|b-5c-4g-8i-6j21k-7
hear by fridai|87|b10g-5j6
hear from|59|a-10b-7c-5d-6g-6h-6j16
hear from me|83|b10k8
hear from you|63|a-7b-5c-4j18
hear how|62|a-15h-4i8k9
hear how it|87|
hear how the|73|a-8b-4
hear how you|77|a-6
hear how your|87|
hear i|83|b7
hear i will|87|
hear in|87|
hear in the|87|
hear it|77|a-5b15
hear it from|83|b19
hear more|76|a-4b-4c6g12
hear more about|83|c8g13
hear of|80|
hear of it|87|
hear that|63|a6h-7
hear that i|83|a24
hear that the|73|a9
hear that you|80|a-11b8
hear the|70|a12b-7g-4h-8
hear what|70|a-14b-8c6g-8h-6i-4k16
hear what a|87|a-9g-6h-6k10
hear what i|83|g-4k10
hear what you|80|b-5c13
hear where|80|g-6i20k18
hear where you|87|c4
hear you|76|a-14b-4g-5
hear you sai|87|a-7g-5
hear your|83|a-6
heard|58|b8c-8d-5g-15h-21i-10j21k-13l-6
heard \$|80|a-11b-5f4
heard ,|87|a-11i-6j15
heard a|87|a-20
heard by|87|b18
heard from|77|a7b-16c-6g-5
heard from the|87|a-6b-16
heard how|87|b22c5
heard it|87|d5
heard noth|80|a9
heard noth ,|87|a15
heard of|83|
heard the|87|b10
heart|59|a-27b22c-8e-9g22h-12i-4l-4
heart \$|67|a-21b15c-4d6e-5
heart in|87|a12b-15
heart is|83|a-4b-8g7
heart on|87|b-5
heart rate|87|
heartbeat|87|c-4g25h-6i-4
heartbeat \$|87|c-4g25h-6i-4
heat|66|a16b-4c-5h19
heat \$|87|
heat engin|87|a-7g-4h29
heat in|87|a17
heat in that|87|a17
heat wa|83|a14h-4
heat wa broken|87|h-4
heather|87|a-6
heather lomax|87|a-6
heaven|87|a-6b-4g32h-6
heavi|87|a-4
heavier|87|c13
hedg|77|a-13b-14
heel|87|
heidelberg|83|h-7i-8
height|87|b-4e11h18
height and|87|b-4e11h18
held|61|a16b-14c-8d-9h16
held \$|83|a-21b-8d-7
held a|80|a30
held against|87|a14
held against me|87|a14
held in|83|a9
held my|83|a-5
held up|80|a7h-4
hello|67|a-24b12c-9d-5j-6
hello \$|87|a-18b-5
hello ,|77|a-4b-12c-4j-7k-4
hello , is|87|b-8c-5j-8k-4
hello , it|87|b-5
hello ?|87|b41c-4
hello to|87|a-7b-6d-5
helmet|87|a-12b-9
helmet \$|87|a-12b-9
help|45|a-52b-33c6d4f-4g-10h-8i29j-8k20l-8
help \$|72|a-33b-8c-5h-4i-4
help ,|80|i10
help , i|87|
help ?|87|b12c-8i19k-5
help ? \$|87|b12c-8i19k-5
help and|87|a7
help if|74|a11b-6c-10e7i15k-5
help if i|76|a-10b-6c-10e7i15k-5
help in|83|f4
help is|87|a-4c17
help me|66|a-27c-4d-5g-13h-10i-15k41
help me \$|80|a-20b6h-4i-4k16
help me more|87|b-5k12
help me next|87|b-6g-8k14
help me to|80|a-4b-7i-5
help that|87|a16
help the|80|b-5
help to|67|a-9b-14d9h-9i4k10
help to hear|87|b-11g-6i-6j8k8
help to know|83|b-4c7g10h-4i-8j-4k12
help to see|87|d6i21k-5
help with|66|a-9b-7c20e-4
help with the|69|a-9b-7e-4
help you|60|a-8b-17c12d12e-5g10i16k-7
help you to|63|a-6b-6c8d-9
hen|83|a-4
henc|76|a20
henc the|77|a15
henrik|87|b-4h-8
her|51|a-21b16d16e-10f7g-11h-19j-5k-10l15
her \$|69|a-15b-14g7h-4
her about|87|a6
her luck|87|a-5l4
her luck with|87|a-5l4
her number|87|b-4i6
her number \$|87|b-4i6
her own|80|
herbarium|87|k12
here|44|a-41c-10d29e20f-4g-7h-8i-10k-8l11
here !|87|b19
here ! !|87|b19
here \$|62|a-21b13c-8g6h-14
here ,|71|a-5b-7g14
here , about|87|
here , so|87|b-6
here , with|87|d6
here :|83|e13
here : \$|87|e15
here ?|80|b-15c-6j14k-11
here ? \$|80|b-15c-6j14k-11
here and|87|b-6d13
here ar|71|c4d8e6
here ar the|76|c-4d11e8
here by|87|b17
here i|74|a-4b20
here i am|76|a-4b20
here if|87|
here in|87|a-5
here is|54|a-20b-9d21e21g-4h-7l21
here is a|69|a-5d8
here is how|87|d9
here is my|80|d-4e20h-6
here is the|64|a-16b-7c-4e-5
here is what|74|d7e19
here it|72|a-4b-8d6h-5
here it is|73|a-4b-8d8
here thei|87|a-4b-5d-4
here thei ar|87|a-4b-5d-4
here thi|87|
here thi summer|87|
hereford|87|
heron|77|a-5d9
heron \$|87|a-4
hesit|73|b8g6h-6i20k-4
hesit to|77|b-17g-5h-5i23
hesit to ask|87|a-6b-6g-5h-5i26
hgv|87|b9c16
hi|52|a29d16e-5g-11h-17l4
hi \$|87|a14b-5
hi ,|76|a-7b-8c5
hi , it|80|a-6b-8c5
hi name|80|d4
hi number|83|
hi number \$|83|
hi own|83|c6h-6i-5
hi pea|87|
hi pea \$|87|
hi phone|83|a18
hi phone \$|87|a19
hide|76|a41b18d12h21
high|68|b6h29i-5k6
high ,|87|a-8
high street|87|h21
highlight|87|a-12
hill|83|
him|60|a9b22d14h-9i37
him \$|70|a38d15h-6i27
him ,|80|a-7
him ?|87|b22c-6
him ? \$|87|b22c-6
him to|87|d11
himself|87|b34
hing|83|h30
hing on|87|h31
hint|74|a18b-10c15f-5g-9h-4i-5j6k27
hint \$|87|a26f-4g-8k21
hip|70|a-25b-5c-6e-5f11h-5
hip surgeri|87|
hire|56|a11b54c-17e6g-9h-11i-6j12l4
hire \$|83|a11e-12
hire a|87|b5
hire anyon|87|a12b13
hire for|87|a-7b-7g-5j6k9
hire me|67|b57e9
hire me \$|71|b37
hire me ,|87|b13e13
histori|77|a14d5g-4h-4i10
hit|76|d4e6
hit the|83|e7
hit the ground|83|e7
hive|83|a-6
hobbi|83|a10
hobbi \$|87|a6
hogget|87|a-5
hoist|83|a-5e5h14
hold|51|a-11b33c-19d12e8g-8h33i-4
hold \$|80|a23e6h-5l11
hold ,|87|a-5
hold ?|87|j6
hold ? \$|87|j6
hold a|80|a-11b-13
hold it|83|a-9b8
hold my|77|a5b15
hold no|87|h21
hold no terror|87|h21
hold of|83|b11c-4d10
hold of their|87|d11
hold off|87|b7d9
hold off on|87|b7d9
hold out|87|b16d8
hold the|65|a-21b-25g-4h15
hold until|87|
hold up|87|b16c-7
hold up ?|87|b16c-7
hold you|80|a-4b22
hold you to|83|a-5b11
hole|80|g19h-4
hole in|87|b-4g20h-4
hole in my|87|b-4g20h-4
holidai|54|a-27b-5c22d-8h-11i-7j7k-4l18
holidai \$|68|a-15c11d-4e4l12
holidai ?|77|a-8b-7c15
holidai ? \$|77|a-8b-7c15
holidai and|87|j9
holidai for|87|b23g8
holidai pai|80|a7c-6
hollin|83|a8h14
home|44|a-19b-4c28d8e-10f-5g25h12i4j-7k-8
home \$|59|b-5c13d11e-5g34h-15i6j-4l7
home ,|70|a-8c-7d9h16
home , and|80|a-5
home , so|87|d7
home , with|83|d7h18
home :|80|a-6
home ?|77|a14c15
home ? \$|77|a14c15
home about|80|a-6
home about the|80|a-6
home and|71|b4d4
home and i|87|d6
home and told|87|a17
home at|87|a-13b-8g-5h-7
home by|83|b-6c4i9
home for|80|
home for four|87|
home full|87|a-9h-4
home full of|87|a-9h-4
home i|74|a-10b-8
home in|87|a-4
home number|87|b35
home on|87|
home run|87|a13
home the|87|a-4d4
home to|87|c11
home visit|80|a-19b-4g12h16i-4
home visit \$|87|a-11g16h23
home with|74|a-5b7c5
home without|87|c4
homework|76|a17b-5h14
honei|83|a-4
honest|59|a29b-17c-4g-8h-9i-7j-4k19
honest \$|83|a32
honest ,|80|a15b10c9k10
honest about|83|a9
honest of|87|a-15h-5
honest of you|87|a-15h-5
honest sentenc|87|b-5k12
honest word|80|b-13c-4g-4k11
honesti|74|a32b-4f6
honesti \$|87|
honestli|73|a77c-4j-4k9
honestli do|83|a7b5
honestli do not|83|a7b5
honor|67|a-28b-16c4f5g18h-4i-4k-5
honor \$|87|c13
honor of|83|a-7b-8g12
honor to|72|a-24b-9c-5g9k-4
honor to be|74|a-14b-5c-4g9k-4
hook|80|a-17b-11g53h-7i-5
hook \$|87|a-13b-10g58h-8i-6
hop|83|
hop on|87|
hop on a|87|
hope|41|a-40b-45c20d-15e-8f-11g18h-58i-32j8k-18l127
hope \$|77|a28b8
hope ?|83|b-7c-10g7h-4j17k-9l-4
hope ? \$|83|b-7c-10g7h-4j17k-9l-4
hope all|87|
hope for|62|b11c5g6h-11i-9j-5k-4l5
hope for \$|77|a-17b-6c-8h-7l-4
hope for ,|87|g-5
hope for a|72|a19c-6g8h-5i-7l11
hope for the|87|c9
hope i|83|b8c-4
hope it|72|a-8b-16c17g19h-7i-4j4l8
hope it is|73|a-8b-16c18g20h-7i-4j4l8
hope my|87|a-5
hope on|87|
hope that|60|c17d-5g8h-4l13
hope that i|77|a-8b6
hope that is|87|c10
hope that it|87|a-5
hope that the|76|a6b-8g-9l21
hope that we|87|b-4
hope that you|73|a15b18c8l8
hope the|57|a-25b-24f-5g-24h-30i-12j-4k-5l75
hope the move|87|
hope the new|72|a-8b-5g-6h-8l20
hope the open|87|
hope the roof|87|l10
hope thi|80|a-4b-18g-4l-10
hope thi email|87|b-4
hope to|63|a-9b-16c5g12
hope to decid|77|a-5b-8
hope to have|83|e6j5
hope to hear|87|
hope to let|87|b-4
hope to see|83|c5
hope veri|87|a-4b-6g9l-5
hope veri much|87|a-4b-6g9l-5
hope wa|87|a-9g18
hope you|60|a-17b6g7h-9i-6j13l10
hope you ar|80|
hope you can|87|c11j8l-4
hope you could|87|b8h-4j14
hope you do|83|a-4b-10
hope you get|83|a-6b-4c6l9
hope you will|72|a-4f6g15l-10
hope your|77|a-6b-10c9g-7h-4l25
hope your knee|87|b-6l9
hopeless|83|a43
hopeless \$|87|a34
hors|73|a-20b-17c5d11h23
hors ,|87|a8
hors , and|87|a8
horsebox|87|
hospic|72|a11c-5h29
hospic \$|87|a13h14
hospic in|87|a-4h24
hospit|56|a54b11c9d5e-4g5i-7k-4
hospit \$|77|a40h-6i-4
hospit ,|83|a9
hospit 0|87|c-6d4
hospit 0 a|87|c-6d4
hospit give|87|a15
hospit in|87|c9
hot|76|a-7b17h-4
hotel|64|a-15f5g-5h6
hotel \$|87|a6
hotel in|87|
hour|43|a30b15c40d-14e-7f13g-18h30i25j-12k4l-8
hour \$|57|a-8b37c14d-4f9g-10i7j-4l-4
hour ,|64|b40c15d-6e-4h13
hour , and|83|c16
hour , as|83|b7c-4e-4
hour , i|87|a5
hour , which|87|b21c11
hour ?|83|c7
hour ? \$|83|c7
hour and|71|a34b-12e4h-4i12
hour and i|87|b-14h-5i15
hour and the|83|a12
hour and then|87|a8e7
hour ar|87|a10c-6g-4i12
hour at|77|a-4b-4
hour at the|87|
hour by|87|c-5i19k-5
hour for|77|
hour for me|87|
hour for six|87|
hour i|80|b5c10i11
hour in|73|a-5b-6
hour in the|83|
hour is|87|a-8c-7h15
hour is what|87|a-8c-7h15
hour of|73|a10b-6h17
hour on|72|a29c6
hour on the|87|c10
hour on wednesdai|83|
hour than|87|
hour that|83|b-8
hour thi|87|
hour thi morn|87|
hour were|87|a10c6
hour with|87|
hour with the|87|
hour you|80|a-5c-4f5h-4j-5k15
hour you gave|87|f5
hourli|76|c41
hourli or|87|c4
hourli or salari|87|c4
hous|54|a-7c8d9e-6g-11
hous \$|69|a-11c-14d9g-5h-5
hous ,|87|d-5
hous , and|87|d-5
hous and|80|a-5c14g-4l7
hous by|83|
hous by the|87|
hous for|87|
hous for three|87|
hous i|87|h29
hous is|87|
hous on|87|c6
household|87|
how|32|a-13b-22c6d23e15f13g-24h-45i-6j21k24l-5
how \$|87|c12e13
how a|80|a40
how about|83|b11c7
how ar|77|a-5b-13c-12e-5j8
how ar thing|87|b-10c-4j9
how badli|87|g17
how badli i|87|g17
how busi|83|a-5b-9f9h-4
how busi the|87|a-4b-4
how did|77|a-9b-9c-9h-6k14
how did the|87|c-5
how do|87|b9c-5
how doe|83|c17
how doe the|87|c14
how far|80|a-4b-4d-4i-6j7
how fast|87|c4
how gener|80|a15c10f8
how gener of|87|a17f9
how good|83|a-26b-7f9
how hard|83|a-6b11
how hard it|87|a-6b-8
how he|87|a-8f9
how i|49|a-20b-20c-10e36f-4g-6h-12i25j-8k23l-4
how i came|83|a-6i9j-4k24
how i could|87|k12
how i learn|87|a-5
how i learnt|87|a-5
how i manag|83|d8
how i set|83|d4
how i wa|87|a-5
how i work|77|a-4
how i would|55|a-11b-6c-8d-9e43h-8i14k-6
how i write|83|d12
how is|77|b-4c16
how is the|83|b-4c6
how it|65|a-4b-11c-11d-10f5g-4i-5j17k-13
how it goe|80|a-15b-13i-4j5k-8
how it is|83|c-4
how it look|87|a-4b-4c-5d-6j12k-7
how it should|87|b14
how it went|80|a8b-4
how littl|87|a62
how long|66|a-12b27i-4j12k-7
how long doe|83|a-4c-6j5
how long it|87|
how long the|87|b-7j11k-7
how long these|87|
how mani|64|b6c9d-4j10
how mani dai|76|a-4b-6c24
how mani of|83|a14j10
how much|59|a-10b17c21d-4f7g5h-4
how much i|73|a-4b13f8g6h-4
how much is|80|c16
how much work|83|a-10b-10
how my|72|a-8b-8c-5d-6g-15h-20i-13j-5k32
how nice|87|b-6
how often|87|c11
how often do|87|c11
how on|87|
how our|87|d17
how quickli|87|d6
how soon|76|b-8c4j4
how soon after|87|c15j5
how soon i|87|a7
how that|83|a22d7
how the|53|a-24b-27c-8d-7g-4h-10j8k-5l-4
how the first|83|e12
how the other|87|b-8d6
how the search|87|a-9j9
how the team|83|a-5
how the union|87|
how thei|77|d29
how thei do|87|d15
how thi|87|b14
how thing|72|a-5b-6c-5j7
how thing stand|73|a-5b-5c-5j7
how to|63|a-14c-4d-6j-8k11
how to be|87|
how wa|83|b-5c-13
how wa i|87|a12
how we|66|a-12b-5c-4d21i13
how we get|87|d7
how we handl|87|h-4i18
how we plan|87|d6
how well|83|a10b18d9
how would|83|b28
how would you|83|b28
how you|58|a34b-10c9d-7g-5h-5i-7l19
how you got|87|
how you had|87|a-6
how you treat|77|a29b18
how your|64|a-33b-9c-8e5
how your new|87|e9
how your team|77|a-4
howev|77|a4b5k17
hr|70|a37b12c10
hr ha|87|a8c14
hug|87|a-9
hull|72|a-4b-7d5
hull \$|83|
hum|72|a-15b-10g-5h-9
hum \$|87|a-4
hum in|83|
hum in the|87|
human|87|a30
humbl|87|b12c12
humid|87|h22
humili|83|a53
humili \$|87|a23
humor|87|b-5h21
hundr|52|a-43b-24e21f-5g-12h5i-12j-6l9
hundr \$|87|e11
hundr and|77|a-4b-5e-5h-10
hundr and ten|87|b-4h-7
hundr cover|87|a-5h-6
hundr cover on|87|a-5h-6
hundr dai|65|a-4c-4e39
hundr dai \$|87|e8
hundr dai agenda|87|e20
hundr dai as|83|e-8
hundr dai of|83|
hundr peopl|80|a-8
hundr peopl \$|87|a-5
hundr year|80|g-5h-8l14
hundr year old|87|h-4l8
hung|77|a6h26
hungri|83|a7
hunt|87|a8f5
hurri|61|a-42b56c-11g-4j10
hurri \$|74|a-21b30
hurri at|87|a-9b-10
hurri at all|87|a-9b-10
hurri on|83|a-4b-9
hurri on my|83|a-4b-9
hurri you|87|a-8b-14g-5j15
hurt|74|a66c-4
hurt \$|80|a38
husband|73|a26b18h-8i-4
husband ?|87|b8c4
husband ? \$|87|b8c4
hush|87|d9
hut|83|a-7
hut with|87|a-8
hygien|80|a-25b-5h57
hygienist|83|c9g-5h-6i-4j5
hymn|87|a-5e11i-7k15
i|5|a-23c-6d5f-4g28h66j-5l-24
i \$|73|a-9b5c7d-4
i accept|83|a-12b-9c-7h-5
i accept the|87|a-11b-9c-7h-5
i add|87|b-6c-4
i admir|80|a-10b-4
i admir how|83|a-8
i admit|87|a-17b-10g27h-4
i agre|77|a-20b-12h-6
i agre with|83|a-16b-8h-6
i alreadi|80|b-6c-4e11g20h-4i-4
i alreadi know|83|b-6c-4e6g20h-4i-4
i also|80|a-5h-8
i also have|87|a-4
i also think|87|h-6
i alwai|77|b11
i am|26|b27c24d-5e-4f11g52h-12i23j8l-15
i am \$|69|b-24g19h-5
i am ,|74|a11b-4c8d5e5
i am a|65|a-12b-9c-6g-10h30i-9
i am abl|87|g-8i21j-4
i am afraid|67|a6b-14d-7g-4h-4
i am after|87|a-6b-5c15g13
i am also|80|a-19b-8
i am alwai|80|
i am around|83|b-5i15
i am as|80|a-18b-10g27h-7i-4
i am asham|87|a-8
i am ask|77|b18c10j6
i am at|64|a10b-4g-11h-10i17
i am attach|74|a-9b-4d15e14
i am avail|73|a-10
i am awai|80|a-4
i am back|87|
i am be|80|a25b14c-4
i am beg|87|a-4b35
i am bound|83|a-12b-7
i am call|69|a-16b-13g-5h-5i-7j9
i am certain|83|a-5b-5g-7l10
i am check|87|
i am come|87|b22
i am confid|80|a-16b-12
i am content|83|
i am convinc|87|a-7b-8g18
i am count|83|a-23b-8g-5j17
i am curiou|77|a-18b-14c11g-4h-4k19
i am delight|83|a-7b-8
i am do|87|b34
i am done|83|a15b27
i am drawn|87|a-7b-6g19h-4
i am eager|87|g13i15
i am easi|87|b-4
i am enclos|87|e16
i am excit|87|
i am fed|83|a25b-7
i am flexibl|87|a8
i am follow|87|h-4j11
i am free|68|a-17b-18i14
i am get|87|a-6c10
i am give|80|b22
i am glad|56|a-12b-20c-5e5g-6h-10i4l11
i am go|73|b21
i am good|77|a-6b-7g-4h43
i am grate|65|a-25b-16c-7f40g-7h-23i-12j-7k5l-5
i am happi|59|a-23b-23c10d-6g-10h13i23l5
i am hold|87|b22
i am hope|83|a-8c8g27i-7
i am in|69|a7b25f8g-7h-7i6
i am keen|83|b-4c15g-4k16
i am learn|87|
i am leav|80|a6b-9
i am look|67|a-24b-22c22g8
i am move|80|
i am never|83|a-50b-11
i am no|87|h18
i am not|52|a12b10c9d4e-4g7h-11i-6k4
i am oblig|83|a-5b-8f12g-5h-4
i am off|87|b24
i am on|62|a-14b10d-4g-6h-7i20j6
i am onli|87|a-17b-6
i am open|87|c12
i am out|87|a6b16
i am overqualifi|87|a32
i am ow|83|a31b13
i am patient|83|a-15b-6
i am pleas|87|b-7c-6g-6i-5
i am prepar|83|a-8b18g-4h-5i25
i am proud|83|a-6d11
i am proudest|87|
i am quit|83|a-5b-11c6
i am readi|74|a-7c-5d6e7g15h-9i8
i am realli|83|a-10b-10f10g-6i-4
i am right|87|b11
i am ring|77|a-19b-11
i am send|72|a-10b-6d8e-5
i am sick|87|a7b-6
i am sorri|60|a-20b-25h-4
i am start|83|b26c4
i am still|53|b-7d-5g27h-5i-5j6
i am sure|63|a5g-7h-4j5l9
i am surpris|87|a17b13
i am thank|76|a-11b-4f11g-6h-5i-4
i am that|87|a-8b-10g10
i am the|64|b38c-4d-5g-8h5i-10
i am thirti|87|a-8c-4g-4h-8
i am thrill|87|a-4
i am tire|83|a26
i am to|87|b-4c9
i am told|70|a23b8d8g-10k15
i am us|67|a-9b-9d-4g-6h42i-6
i am usual|87|b-4
i am veri|70|a-12f7
i am wait|77|a-6b35
i am well|83|a-7
i am will|87|d7g-5h-6i13
i am with|83|d12h-7
i am wonder|83|a-9b-4c13g-5h-5i-7j28k-4
i am work|83|a-5d9g-5h37i-4
i am worth|87|c39
i am write|66|a-7b-8g12h-8i-7
i am your|76|b16c18g20i-7
i answer|70|a22
i answer badli|87|a24
i answer in|87|a5
i apolog|80|a-19b-6
i apolog \$|87|a-8
i appli|77|a-12b5g-4k8
i appli \$|87|a-5b14
i appreci|66|a-25b-15c-6f26g-9h-16i-9k-7l-6
i appreci that|87|a-6b-5f11h-7
i appreci the|77|a-15b-9g-5h-8i-4
i appreci your|77|a-6f13
i arriv|76|a23b-16f15
i ask|52|b10c17d-5e-4g-6h-8i-4j4k25l-7
i ask a|87|a-4
i ask about|80|a9b-4c20
i ask again|87|
i ask for|73|a6b14c18j-6k16
i ask how|80|b-9c-4j10k-7
i ask if|87|
i ask my|87|a-4b-4
i ask what|74|a-6b-8h-6j-5k14
i ask when|76|b-6c-4i5j11k-5
i ask whether|73|b-7c6
i ask you|72|b28c-4k5
i ask your|87|a-5k14l-5
i assum|76|b21c21j4
i assum that|87|b27c13
i assum the|87|c15
i attach|60|a-14b-9c-4d20e-12h-4
i attach a|72|a-4d20e-11h-5
i attach great|87|
i attach is|83|
i attach my|80|a-5
i attach the|80|d8
i attach to|87|
i audit|83|a-4c7d11
i await|87|b7
i await your|87|b7
i bake|87|
i be|73|a-4b-4c24j8k-5
i be on|87|
i bear|87|a-6b-10
i beg|80|h-4
i beg you|87|b6
i began|80|a-16e-4g-6h26
i begin|87|b35c-5
i believ|62|a-12c11d-4g-9h19i-10l-4
i believ i|80|a-6h20i-4
i believ it|87|b4h-4
i believ my|83|a-9b-12h25
i believ that|77|a-6b-4h-8i-4
i believ the|80|a11b-5c16g-4h-9
i blame|87|a5
i book|80|b-4c18j8
i book the|83|b-5j8
i bought|83|a18
i bought a|87|a20
i bring|66|a-7b10c11d20h29
i bring a|87|d12h16
i bring my|83|b29
i bring you|87|d14
i broke|87|a-8e-4
i brought|70|a-11b10c-5d9h19
i brought it|87|a-6b-4
i brought the|80|a-4b17
i built|65|a-20b-12c-4h40i-4
i built a|83|a-9h22
i built the|73|a-10b-9h26
i call|68|a5c-6h-6
i call back|87|b-5
i call on|87|a-5b-4
i call you|80|a-8b-5
i call your|83|a-8b18h-4
i came|57|a8b-14c11d-5e-6g33h-14j-4k14
i came \$|83|a-10
i came ,|87|a-7
i came across|74|b-4i11k13
i came awai|76|a6g13h-4
i came for|83|c5
i came home|87|a-9h-4
i came in|83|a29
i came on|87|a-5
i came to|80|a-5c13e-4
i can|34|a-32b-24d20e-13f-9h30i101j-13k5l-10
i can \$|83|b-4
i can answer|77|a-5b-6
i can attach|83|d-4
i can be|64|a-12b-5d-4e-4g4h-12i28
i can bring|61|a-10b-10c-6d11e-4h10i9
i can call|80|b-5
i can come|67|a-6b-12c-5i9
i can count|83|a-9h29i-9
i can describ|87|a-8
i can do|68|d-4h12
i can drop|87|h-6i11
i can expect|83|b21
i can forward|87|i8
i can get|73|b10d14
i can give|68|b12c-4d6
i can have|83|i13
i can help|83|b-4
i can hold|83|b8
i can imagin|87|a-10b-8
i can just|87|b25
i can let|83|b-6h31i19
i can mail|83|b-8i13
i can make|87|b-7c-5g-5h-5k16
i can manag|87|a-6h25i-6
i can name|83|d20
i can not|53|b45c17d-21g7h-10i-14
i can onli|77|
i can open|87|d4i13
i can plai|87|a-7b-5d11
i can provid|87|b-4i11
i can pull|87|d14
i can read|76|a-11b-4h20i-4
i can ring|77|a-4b-10i12k13
i can sai|80|a26
i can see|71|a27b13c5d-6g8h-8i-4
i can send|57|a-11b-12c-5g-4h-5i17j4
i can show|72|b13d12
i can speak|83|a-4
i can splice|87|a-4b-5h36i-9
i can start|69|a-7b-16c8d-4e-6
i can step|87|b-10h-5i18
i can still|83|h-4i-7
i can suppli|87|d5g-5h-4i12
i can take|80|a17c-4g-8h6i-8k16
i can talk|87|
i can tell|65|a-4b-4d17
i can us|83|a6b-10c9
i can work|87|k10l10
i care|83|a-5d6
i care for|87|d6
i carri|74|a27c8h22
i carri the|87|a-4
i caught|83|a-7b-5h10j-4k-5
i chang|76|a-18b-7c8g-5h8
i chang the|87|a-5h22
i check|77|a-13b-7h-4i-8j5
i clear|87|c8d-5
i come|65|a-12b20c4d8k5
i come across|87|k9
i come in|80|c27
i complain|87|a13
i confirm|87|g30h-6
i confirm my|87|g30h-6
i copi|87|a-4d5
i copi the|87|a-4d5
i could|41|a12b-15c-15d25f6g7h-15i55j-8k10l-8
i could ,|87|b-8
i could ask|87|a-5b-6f12i-6
i could be|68|a-8b32c9d-8g-6k14
i could bring|77|a-6b-4d7h-4i20
i could come|73|a-4b-5c9e8
i could do|66|a-7b-11c-12f4g-5h-4i18
i could drop|83|a-8b-4f7
i could feel|87|a17
i could give|87|c22
i could hardli|83|a15
i could have|64|a29b-4c-6k9
i could hear|87|a-9b-6
i could help|87|a-4h21i12
i could learn|80|a-11b-8
i could let|77|b-8d5i14
i could name|87|a13
i could not|61|a-5c4d-8e10g-10h-7
i could pass|83|d13
i could see|74|a-19b-9g15
i could send|76|d12e12
i could share|87|d11
i could show|83|
i could start|71|a-8c-5e-7i17
i could take|87|
i could tell|71|a40d11
i count|77|a23b5
i current|83|c28
i cut|83|a-4e-8h34
i cut the|87|e-8h18
i dealt|87|
i dealt with|87|
i demand|87|b28
i demand to|87|b28
i describ|83|a-7g-5h-4
i deserv|76|a25b50c13
i deserv better|87|a29b4
i design|87|a-5d6
i did|45|a30b12c-16d8e-10g-10h41i-10j-7k4l-6
i did \$|73|a7b12
i did ,|83|a5
i did everi|87|h14
i did everyth|87|a5
i did for|80|b20d5
i did it|80|a-10h18
i did my|80|a-9h42k-4
i did not|53|a-5b-8d7g-4h-4
i did notic|87|a6h-5
i did the|68|a-15b-4c-5d13h4
i did two|87|
i did wonder|83|a24c4
i did your|87|a12b30
i do|44|a15b5c-10e8f4g35h4i-12j-6k7
i do \$|76|a-14b10d4h-11
i do hope|77|a6b5l9
i do in|87|g13k6
i do not|48|c5d-14e-6f7g11i-6
i do the|83|a-5b-5d18
i do their|87|d10
i do think|87|a11b5
i do want|87|a-6b-8g22h-4i-4
i do wonder|87|a22
i download|87|a-4d13
i download the|87|a-4d13
i draft|80|a-9b-8d-6g-4h50
i draft the|87|a-6d-5h34
i draw|87|e14
i draw up|87|e14
i dress|87|a13d10
i drew|71|a-7b-5i14k-4
i drew for|87|
i drew the|87|e9
i drew up|80|a-5i16k-5
i drop|80|a-9b-4e-4h-4j-4k7
i drove|70|a24b4c-4
i drove a|87|a-10
i drove the|87|b6
i earn|73|a-9b-5c11e-4
i earn my|87|a-4c-5e-4
i earn £|87|c-4
i enclos|66|a-21b-7d10
i enclos a|87|d-4e6
i enclos is|83|a-4d5
i enclos the|80|
i end|83|a9b17h-6
i end up|83|a9b17h-6
i enjoi|57|a-33b-20c-5d-9e-5g-9h-14i-8j4l-4
i enjoi \$|83|
i enjoi everi|77|a-6b-5
i enjoi hear|80|
i enjoi it|83|a-9b-6
i enjoi learn|87|
i enjoi meet|87|l9
i enjoi our|74|a-4b-6d-6g-6h-10i-6j7l-5
i enjoi see|87|
i enjoi the|74|a-8l-4
i ever|73|a9
i ever saw|87|a-9
i expect|62|a44b45j8
i expect a|77|a7b23c15
i expect the|87|a8b7
i expect to|77|a-7b13
i expect you|83|b12c-4j11
i export|87|d12
i fail|80|a20
i fear|87|a-4b-4
i feel|62|a44c6d-4f6g18h8
i feel i|83|a12
i feel like|87|a-20
i feel that|80|g28h-7
i feel the|87|a4c13
i fell|83|g-4k8
i fell short|83|g-4k8
i felt|65|a30b-16e-4g-4h-11i-6
i felt \$|87|a17h-5
i felt at|83|a-16
i felt like|87|a21
i fill|87|a8
i fill in|87|a8
i find|71|b16c6
i find it|83|a6c9
i find that|83|a-4
i finish|76|a-4c13e-6h33
i finish at|87|c17
i finish my|87|e-5
i finish the|87|h38
i fit|80|a-4h14
i flew|87|a19b11
i flew in|87|a19b11
i follow|80|b-5
i forget|87|c6
i forgot|69|b-7c10
i forgot to|73|a-9c15d5
i forward|87|e10i21
i found|60|a21c-6d-6g-10h9i-6l-5
i found it|83|h-4
i found our|87|a-7g-4h-10
i found out|80|
i found the|71|a30b-5
i found your|83|a23b22
i gather|72|b-7g-4h-6
i gather that|80|a8
i gave|61|a-6b-8d-7e-4h-5
i gave \$|87|
i gave a|87|c7
i gave my|83|a11b-5
i gave up|80|a24b23
i gave you|80|a-9b-8
i get|63|a69b4c10d-5e-4g-7h20
i get \$|87|a26
i get ?|87|c4
i get a|80|a16b16
i get the|87|b7
i give|76|b-7
i go|80|a16b-8g-4h-7i-4
i got|55|a61c-7d-11f4i-6j-4k4l-6
i got a|73|a21
i got home|87|a-16b-4g8h-10
i got it|87|b21
i got on|83|a-16h-5
i got the|71|a10e4h25
i got there|87|a8f11
i got to|80|a7k11
i grew|74|a-8b-5h15
i grew up|77|a-7b-5h16
i guess|77|a43
i had|42|a-4b-40c-13d-4e-10g11h-24i-12j-7k-6l-11
i had a|61|a-19b-10d6g-8h-11i-5l-6
i had an|87|a-12
i had ask|87|a-10
i had been|68|a32b-4e-5
i had come|83|a20
i had enough|87|a8
i had expect|77|a-39b12
i had hardli|87|a20
i had hope|76|g16
i had left|87|a-9
i had my|77|a-6
i had never|73|a-23h-4
i had no|73|d7
i had not|65|a-27b-14d-4f4g-7h-9
i had on|87|a9
i had onli|87|
i had the|69|b-5c-4
i had to|59|a31b-9c-5d-4f4g-8i-6l-4
i had train|87|a12
i had troubl|87|a-5
i hand|80|a-9b-6
i hand in|83|
i handl|73|a-16b-8d4i15
i happen|77|d16
i happen to|77|d16
i hate|77|a-11b-12
i hate to|87|a7
i have|24|a-54b48c-17d15e26f-16h124i4j-12k-8l-24
i have a|53|a-17b48c27d-4i12
i have accept|87|b-6
i have ad|87|d8
i have all|80|b-9d17
i have alreadi|63|a-13b25e8h23
i have also|83|
i have alwai|76|a-12b-12h16
i have an|83|b16c-12h-7
i have anoth|76|a-4b-16c5g28h-6i-6k-5
i have ask|72|a-5b18c-7h-6i12j-7k12
i have attach|66|a-9b-10c-5d9
i have bake|77|a-6b-7
i have been|48|a15b9c5d-7e-9g-5h24i-13j8k-6l-6
i have begun|87|e11
i have bought|87|
i have brought|87|d12
i have built|77|d-7
i have chang|87|
i have chase|87|
i have check|80|a-4h-4
i have clear|87|b14h-5i13
i have close|83|h11
i have copi|80|b16d4
i have cover|87|
i have dispatch|87|
i have done|66|b24c-5d-6h29i4
i have draft|87|e13
i have drawn|70|a-4b5e8
i have driven|77|a-9b-4h17
i have earn|80|b29c-4
i have edit|87|h27
i have enclos|74|b-4d15e-4
i have enjoi|87|b-4h-7
i have ever|80|a9b-4
i have everi|80|a28b19g21h-7
i have fill|87|e15
i have finish|87|h-6
i have fit|87|d-6
i have five|83|a-5b-5c13
i have forward|87|d17
i have found|87|h-6i11
i have given|74|a20b-6d-4
i have got|68|a-6b11d15h17
i have had|59|a15b32d-5h34
i have handl|87|h13j-4k12
i have heard|76|b-10j11k-10
i have held|76|a-6h23
i have hung|87|a-4h29
i have it|87|d11e10
i have join|87|h-5
i have just|87|a-5b-6h-11i-5
i have kept|65|a-12c-4h25i7
i have known|87|a-4b-4g11h-18
i have laid|87|
i have learn|74|a8b-6h16
i have led|76|a-8b-4
i have left|73|a-15b27d8h-5i23
i have let|83|b6
i have list|87|e18
i have long|83|a-4b-7
i have look|68|a-8b-6c7h15
i have lost|80|a34
i have made|71|a-5
i have manag|77|a-7
i have met|83|a24
i have miss|87|b-5g-4i25j-10
i have my|74|a-7b-10c-4
i have never|64|a7b-19d-4h12
i have no|70|a-14b-9d-5e-5h-4l6
i have not|64|a-8b-21c-4d-5g58h-29i-8j11k-4l-4
i have noth|77|a9b-17d-5
i have now|72|a9b7h5
i have on|80|b-5
i have onli|87|
i have order|87|b17h-10
i have past|87|d15
i have photograph|87|d16
i have pick|87|b12h-5j-4k17
i have plan|87|a-4
i have practiz|83|
i have prepar|77|a-8e14
i have put|64|a-7b4c-4e8
i have rais|87|h32i-4
i have read|72|a-7b-12d-4h-8
i have reflect|87|h-4
i have run|62|a-9b-9c-6e-4h9
i have rung|87|
i have save|87|b14d5
i have seen|65|a16b-10d11h-5
i have seldom|76|a24b-6
i have sent|73|a-8b4
i have set|74|b-5d-5e4
i have sign|76|a-6b4
i have sinc|65|a-18b-13d-6h7
i have sketch|83|e23
i have sold|73|a-5b-5c-6j-5k11
i have some|87|
i have spent|80|a-11b-5
i have still|87|a-4d8
i have stop|87|a24b9
i have suffer|87|a22h-12
i have taken|72|a-12d-5h-11
i have taught|73|a-4b-4h13
i have the|60|b9d41g-5h40i-4
i have their|87|d14
i have them|87|d15e-4
i have thought|65|a-11b-12c-4e14h-7
i have three|80|a-5c15
i have ti|87|
i have time|83|a-4b-24e-4h-9i27
i have to|62|a13b26c15d-9g-4h15
i have told|71|a-14b7
i have train|87|a22b-5h12
i have tri|80|a-5b-6
i have turn|77|a-4g7
i have twelv|87|a-6
i have two|74|a-10b5
i have us|87|d5
i have wait|80|a-8b12
i have work|64|a11b-13c-4d-8h7i12
i have written|66|a-7b27d10e14h13i-4
i have your|87|a-6b7
i hear|65|b22c-7d-4j6
i hear ?|87|b4j7
i hear that|80|a16b8
i hear the|87|
i heard|76|a-13b-5c-7g-11h-16i-5k-6l-5
i heard from|87|a-4c-6g-6h-4
i help|73|a-10b-6c-6
i help the|87|b-4
i hold|68|a-15b-17c-4h45i4
i hold the|73|a-6b-9h24i7
i honestli|83|a7b5
i honestli do|83|a7b5
i hope|47|a-28b-31c9d-10g10h-30i-15j-5k-5l57
i hope all|87|
i hope for|87|
i hope i|87|
i hope it|74|c21g-6j8
i hope my|87|a-5
i hope that|62|a-8b9c8d-4g13
i hope the|63|a-10b-15c4g-15h-19i-7j-6l36
i hope thi|80|a-4b-18g-4l-10
i hope to|76|b-5g15l5
i hope veri|87|a-4b-6g9l-5
i hope you|63|a-11b5c-7f5g12h-4
i includ|87|d5e9
i insist|87|b5
i interview|83|
i interview for|87|
i invent|87|
i join|80|c8e5
i just|70|a-16b-19j11
i just thought|87|a-8b-4
i just want|73|a-9b-11g-4j11
i keep|61|a-6b-20c-6h-14i4k8l9
i keep my|83|a-7b-4g-4h-4l18
i keep the|87|d7
i keep think|69|a-12b-4g7h-6
i keep turn|87|a-5
i kept|62|a-21b-8c-4d26h16i10
i kept a|76|a-9h22
i kept the|72|a-10b-4d-7i14
i kept think|87|
i knew|71|b-8d-6h-11
i knew i|87|h-5
i knew more|87|a15
i knock|87|
i knock over|87|
i know|43|a-49c-5d17e-6f4g-8h57i-11j-4k7l-7
i know \$|74|a-13d-8
i know ,|87|b-4h-4k12
i know a|87|b34
i know about|83|a-5h17
i know everi|87|d8h16
i know for|87|b19d4
i know from|83|d19h17
i know how|65|a-13b-16c-5d-5
i know i|87|a-4b-6
i know it|87|d4
i know my|80|c46
i know that|61|a13b-15c-5d-11
i know the|66|a-18b-5c-6d6j6k-5
i know their|80|d16
i know what|64|a-20b-5c-5d16f4h29
i know where|80|b29
i know which|77|d10
i know why|83|a24b-4
i know you|64|a-11b20c-7f5h-7i-4k8
i know your|87|a-5b-12d-8
i lack|76|a19b-7g-5h25
i laugh|83|a-13
i learn|61|a15b-16d-4e-7h62i-7k-4
i learn a|83|a-5
i learn from|80|a-9b-6h-5
i learn more|87|
i learn to|74|a-10h28
i learnt|65|a-26b-11d-13e-8
i learnt a|77|a-10
i learnt from|87|d-13
i learnt to|83|e-4
i leav|73|b-14c-5d8e10
i leav \$|87|a-4b-7d14
i leav the|87|a-5
i leav you|87|a14e13
i led|71|a-20b-6c-4h47
i led a|83|a-8
i led the|80|a-8h12
i left|58|a-14b-10d11g7h-7
i left \$|74|a9b-5d14
i left becaus|87|a9
i left my|83|a-13
i left out|87|
i left the|73|a20
i left with|83|a-13h-9
i let|83|b16h-6
i like|52|a-71b-31c-10d-7e-4h-13i-7l-5
i like best|80|a-9
i like hear|87|
i like how|73|a-12
i like it|73|a-13b-9g-6
i like that|69|a-20b-6h-6
i like the|70|a-13b-9
i like to|83|b-4g19
i like you|87|
i like your|83|a-7
i listen|87|a-11
i live|76|a16b-5c10
i live in|87|a28c13
i look|56|a-16b-5c-11e-5g-4h-9i-5j13k-7
i look after|66|a-13b-8c-5
i look at|87|
i look for|87|a-8b-5j8k-4
i look forward|65|a4b4e-4j11k-4
i look up|87|a-5b8h-4
i lost|77|a22b15i-4k14
i love|66|a-19b-13h-10i-4k-4l-4
i love hear|87|
i love it|87|a-4
i love the|76|a-5g4h-4
i made|62|a-17b-9c-4e26h12
i made a|69|a-12b-5e10
i made alreadi|87|e5h25
i made the|87|d6h-8
i mai|63|a-27b-7c-6
i mai ,|87|
i mai not|83|a-10b-5
i mai show|87|
i mai tell|83|a-8b-7
i maintain|87|a-6
i make|83|a-6e15g-5h27
i manag|72|a-10d5h17
i manag \$|87|
i manag a|83|a-7h20
i manag the|83|
i mean|71|a-8b6c13g7h-6k8l17
i mean \$|87|c16
i mean that|87|a-5h-4l21
i mean to|83|d4g11k10
i meant|80|a6c6
i meant to|87|a8c7
i meet|87|a-11b-10
i mention|72|a20b-8
i mention it|83|b-5
i mention my|87|a33
i mention onli|87|a-6b-4
i met|70|b-5h-5
i met the|87|a-8
i met wa|87|a-8
i might|66|a24b-9c-8f6j13
i might as|87|a28
i might have|77|a10
i might hear|87|c-4f8j17
i misread|87|a-4
i misread the|87|a-4
i miss|77|a4b5h-6i-5k14
i misunderstood|87|a-6
i misunderstood your|87|a-6
i mix|83|d8h-4
i mix up|87|h-4
i move|73|a-13c-4d-4g9
i move here|83|a-7b-4
i must|58|a20b6d-5e-5g17h-7i-5j10
i must admit|87|a-13b-5
i must ask|83|a-4
i must give|87|b-6
i must have|77|a-7b17c7
i must sai|73|a31b-8
i nearli|80|a22b-5
i need|54|a-7b83c25d-7e-4i-4j4k6
i need a|80|b20c7
i need it|87|b25
i need thi|87|b18
i need to|62|a-10b4j8k-4
i need you|80|b26c-5
i negoti|83|c-5d-4
i never|65|a-14b-9g-6h8
i never got|87|a14
i never had|87|a15
i never knew|83|a-15
i never onc|87|
i never thought|87|a-8
i not|83|a8b9
i note|83|a28
i notic|68|a-21b22c4f11g-6h-11i-4
i notic \$|87|a-6f17g-5h-6
i notic that|83|a-5b9
i notic the|77|a-8b-4c8h-7
i now|73|a-12b-12h-5
i now know|80|b-6
i now see|87|a-4
i nurs|83|a-4b-6d7
i onc|72|a-22b-7h17
i onc got|87|a-5h21
i onli|69|a27b5
i onli fail|87|a8
i onli want|77|a-11b-7
i ought|76|a11b-4d-4e-4
i ought to|76|a11b-4d-4e-4
i ow|76|a-20b-8f10h-4
i ow you|77|a-11b-5f11h-4
i pack|87|a-7b-5
i pai|87|a-4
i paid|77|a12c14d-5
i paid for|83|a16c16d-5
i pass|80|a-7g-4h11
i pass my|87|h-9
i pass the|87|a-5h21
i photograph|83|d18
i photograph the|87|d19
i plai|83|a-7b-6
i plan|73|b-6d-6
i plan a|87|a10d-5
i plan to|87|
i prai|80|a10b16
i prai you|87|b10
i prepar|80|a12d8
i prepar for|87|
i presum|83|b42
i promis|80|a-6b-13d-4
i promis to|87|a-4b-6
i propos|87|b18e9
i put|67|a-6b19c5d6e13k11
i put into|87|a6b10
i put my|87|b13
i put the|80|a-7d8j-4k13
i put togeth|87|c-5e15
i quit|76|a-15b-7
i quit understand|80|a-8
i ran|62|a-22b-8c-8d-4h19
i ran a|87|
i ran the|65|a-15b-5c-5h20
i rang|74|b-7g-6h11i-5j11
i rang on|87|b-4g-6i-5j14
i reach|83|a-5b7h-4
i read|62|a-25b-19c12d-4j9k-5
i read \$|87|a-6
i read about|87|
i read it|87|b-5
i read on|87|c11
i read that|80|c13
i read the|83|a-8b-4
i read your|80|a-6b-6
i reali|80|a-6
i reali like|80|a-6
i realiz|71|a-8b-10g12h-5j5
i realiz that|80|a9
i realli|68|a-9b9f10g10h-5
i realli appreci|87|a-6b-12f15g-4h-5
i realli hope|87|
i realli must|87|b33
i realli want|83|b-17g16
i rearrang|87|a27b21
i rearrang my|87|a27b21
i receiv|87|
i record|87|a-5d14
i record the|87|a-5d14
i regret|77|a24b-5
i regret that|83|a-7b-5
i remain|70|a-10b-13c-4f19h-7i-5l-5
i remain veri|74|a-4
i rememb|73|a-14b-6e-4h-4
i rememb the|87|
i repair|87|a-9b-5h27
i requir|83|b27c7
i requir a|87|b23c8
i resent|87|a31
i respect|76|a-27b-11c-4g-5h-12i-7
i respect your|83|a-11b-4g-5h-5
i respectfulli|87|b17c-6j11k-4
i rewrot|87|a-5h27
i right|80|a-10b-16g-4h-4j4k20
i right in|87|a-4k7
i run|87|a-5b-6i12
i sai|74|b-4f10k-5
i said|60|a26b-24c-9d-4e-11g8h-7i-7j-11k20l10
i said \$|77|a26
i said ,|77|a8c-4e-10
i said about|83|a26
i said i|80|a6g16j-4k6
i said that|80|a-5j-8k22
i sat|66|a14b-5c-4d6e6h17
i sat down|77|e9h20
i sat in|83|d12
i sat there|87|a7
i save|87|d16
i save the|87|d16
i saw|57|a5d4g7h-16i-5k-5l-4
i saw \$|83|a-9g-4
i saw ,|87|
i saw how|80|a-13b-4
i saw in|80|a-9c13g18h-6
i saw on|83|a-5b16g11
i saw that|80|a-8b-8g-8h-6
i saw the|74|a36d11
i saw your|83|b-7d4g-5
i see|62|a34d-6e5g12h-8
i see my|87|a10e6
i see now|87|a-4b-5
i see that|83|a25b15
i see the|83|a-5e6g18
i see you|87|b4c6
i seem|74|a23b-6
i send|63|a-10b-20c-10d5g-5h-7i43j-4k-6
i send it|83|b-9
i send the|77|a-4b-5d5
i send you|72|a-4b-7c-4d4g-5h-6i37j-4k-6
i sent|77|a30c-6
i set|70|a-6b-5c-5e-5h19
i set a|87|
i set up|77|e-11h21
i settl|87|a-4h29
i sha|83|b9c9
i sha not|83|b9c9
i shall|60|a4b47c-5e-4f6g6h-6i-6
i shall be|76|a22b-7
i shall call|87|b16
i shall hold|87|b17
i should|49|a6c-5d8g-9h-11j-10k36
i should be|72|b-5i14k4
i should bring|87|b-5
i should have|64|a32d-8
i should like|72|a-12b15c16e5k10
i should love|83|
i should mention|77|a-6b-9c18
i should not|71|a20b25c-4d11
i should still|87|
i should tell|87|a-7b-4
i show|87|
i sign|76|a-6b-17c-11d15g27j-4k-6
i sign ?|87|b-15g31j-4k-7
i sign someth|87|d18
i sit|87|b-4c-7
i sit in|87|b-4c-7
i slept|87|a7b-5g9
i sold|74|a-5c-4d-5
i sold the|87|b-4
i sound|87|a7i-4
i speak|66|a-15b-13c-5g-8h44j-4k-4l-4
i speak to|77|g-4h11
i spent|70|a31b-6e-6
i spent my|83|b-5
i spent the|87|a8
i spoke|72|b9d4
i spoke of|80|d5
i spoke to|87|a-6b13
i stai|80|a-11h-5i33
i stand|77|a11b7f5g-4j6
i stand \$|87|b16f7
i stand ,|87|a16
i start|66|a-10b36c-5e10
i start ,|87|
i start ?|83|b17e8
i start i|87|e13
i start on|87|b38e-6
i still|56|a-21b-22c-11d11e-4g-13i-7j11k-11l-6
i still can|87|h-6
i still get|87|d10
i still have|72|d18h-7
i still laugh|83|
i still ow|87|a-5
i still smell|87|
i still smile|87|
i still think|83|
i still want|76|a-4b-6
i stood|80|a-10b-4
i studi|83|a-7
i stumbl|87|a13
i stumbl over|87|a13
i suggest|76|a13b45c-7
i suggest that|83|a14b25c-7
i suggest you|87|b14
i suppos|71|a68c-4d-4
i suppos \$|87|a22
i suppos that|87|
i suppos to|87|a24c-4
i suspect|77|a29b-4c7j-5k17
i take|61|a34b23c26d-5e5g7h13j5
i take as|83|a-4b21h22
i take home|87|c10
i take it|69|a17b6c21e-4j7
i take the|87|g14h-4
i talk|77|a-11b-4c5j-4k14
i talk too|83|a-8k6
i taught|71|a-12b-6d10e-6h26
i taught the|87|d16
i teach|80|a-8c-5h20
i tell|73|a-4b25c10d-5
i tell my|83|b24c7
i thank|69|a-12b-6f16g-8h-8i-4l-6
i thank the|87|f10g-5h-5
i thank you|71|a-9b-5f9g-4h-4l-5
i think|52|a-7b7c10d7e-6g-8h39i-8l-4
i think \$|83|a-4b-9h-15
i think ,|87|a-4h23
i think about|87|a-6b-8g10
i think i|72|a-5b18
i think it|74|a-6b14c7
i think my|87|a-5g-5h42
i think of|80|a-6b-6d7
i think that|76|a-5b-17c18
i think the|76|b-7h-4
i think you|68|a29b19c-4d13
i thought|55|a28g4h-8i-5j13
i thought about|83|a-9h-4
i thought i|71|a-8b-15g-7i-5j20
i thought it|83|a27
i thought of|71|a8
i thought that|80|a11e10
i thought the|83|
i thought wa|87|
i thought you|77|a8b21c9d8
i thrive|87|a-4
i thrive under|87|a-4
i to|83|b-4e6j8
i told|61|a-22b-6c-8d-9h-8
i told my|72|a-12b-8h-8
i told the|80|a8b12d-5
i told you|76|a-16b-6c-6
i took|54|a-13b-9d25e11g-7h27i-5k-4l-5
i took a|72|a-5b-5c6h15
i took home|80|a-8
i took it|87|d12
i took over|77|a-13d-6h15
i took pictur|83|d8
i took the|67|b6d17e13h14
i train|70|a-27b-10c-4d-5g9h24
i train for|87|a-5g12h29
i translat|77|a-5d17
i treat|77|a-12d20
i treat patient|87|a-14
i tri|68|a-17h-7
i tri it|83|a-4
i tri out|87|
i tri the|83|a-8b-4h-6
i tri your|87|
i troubl|87|k12
i troubl you|87|k12
i trust|61|a30b30c22d-4h-6i-4l25
i trust i|87|b10c12
i trust that|72|b31c8d-7
i trust the|77|b-10c4g-4h-7i-6l32
i trust you|77|a21b13d8
i trust your|87|a-5b-15
i try|80|a-5b-6
i try to|87|
i turn|72|a-11b11c7h25i-8
i turn down|74|a-9b16c7
i type|73|a-14b-7d20h27
i type the|83|d16
i understand|63|a-19b-14c-9d-4g-5h5k-4
i understand \$|83|a-11
i understand that|74|a-7b-5
i understand the|77|a-7b-7h-9
i understood|67|a-24b-10c-4g-6h-7j8
i understood from|83|h-4j-4
i understood why|83|a-9b-5
i us|67|a-16b-8g-4h44i-4
i us my|87|
i us to|80|a-10c-7d10h14
i valu|80|a-15b-6c-4f9g-7
i valu the|87|
i veri|74|a-7b-5
i veri much|76|a-6b-4
i wa|32|a76b-25c-8d-4e-20f5g-8h32i-20k-8l-11
i wa \$|87|a-27b-5d14
i wa a|73|a-18b-4h32
i wa allow|87|
i wa ask|66|a35
i wa blame|87|a15
i wa born|83|a-23b-4g-7h22
i wa brush|87|a18
i wa call|83|a-4
i wa care|80|a-10b-4d8
i wa cut|83|a24
i wa disappoint|83|a-20b-5
i wa earn|87|c15
i wa expect|87|a18
i wa given|70|a-17b-7e-5j12
i wa glad|68|a-36b-5f8g-4h-6i-5
i wa grate|87|a-6f10
i wa happi|83|a-10
i wa hope|74|a-4b6c16j12
i wa ill|83|a21
i wa impress|83|a-8
i wa in|67|a-8b29d14h-4
i wa interview|80|a36
i wa kept|77|a7
i wa late|80|a-6
i wa left|74|a36
i wa made|73|a16b12
i wa mark|87|a10
i wa move|87|a-8
i wa nervou|80|a-4
i wa never|73|a38d-4
i wa not|59|b-19c-4g11h-6k9
i wa on|69|b-5
i wa out|83|a21
i wa pass|83|a9
i wa pleas|77|a-22b-5
i wa promis|87|a8
i wa put|87|a4
i wa respons|87|a-16h29
i wa sad|87|a-16
i wa second|87|a14
i wa sent|87|
i wa six|87|a-4b17
i wa sixteen|87|a-12b-10
i wa so|76|a-6f7
i wa sorri|71|a-17
i wa struck|72|a-16h-7
i wa surpris|83|a-16
i wa taken|87|a-5
i wa talk|80|a34
i wa taught|76|a-18b-6h-9
i wa the|61|a4b-7c-4d6g-4h-12
i wa there|77|a16
i wa thrown|80|a-4
i wa tire|87|a-7
i wa to|87|a11
i wa told|64|a-9b4d-4j6
i wa too|73|a6
i wa touch|77|a-14f8
i wa treat|80|
i wa trust|87|a-4h14
i wa turn|80|a4
i wa under|80|a-8b19
i wa unsur|87|a-6h-9
i wa wast|83|
i wa with|87|
i wa wonder|76|a-7c41
i wa work|87|a-7h21
i wa wrong|76|a-14
i wa your|87|a21
i wait|74|b11
i wait for|87|b16
i walk|68|a20b5e4h-6i-4
i walk \$|87|a11b16
i walk in|80|a23e6
i walk past|87|
i want|47|a-37b16c-16d-10g63h-11i-18k4l-7
i want \$|80|a-6b11g19h-5
i want a|80|b44
i want it|80|b46g11j-4
i want the|72|a-6b-28g11i-4
i want thi|64|a-10b-18c-4g13
i want to|53|a-34c-9d-7g24h-4i-14j6k7l-5
i want veri|87|b-5
i want you|83|a26
i watch|87|a-10
i went|63|a5c-5g9h-7i12k12
i went blank|87|a10
i went home|74|a5
i were|70|a29b31c-4e8
i were a|87|a7
i were alreadi|87|a6e16
i were to|87|
i were you|87|b29
i who|87|d11
i will|38|a-16b64c-13d-19g-24h-34i76j-12k-4l7
i will answer|87|i15
i will assum|83|
i will be|57|a4b12d-12e-4g-8h-9j-5l31
i will bring|68|a-4b-21d4h-5i22
i will call|73|a-7b-20
i will chang|87|e13
i will come|74|a-4b17d-4e8i13
i will do|72|a-5b37c-4i4
i will give|80|b-5h-5i17
i will gladli|60|a-8b-19i4
i will have|67|a-4b19d-6e-8i8
i will keep|68|a-13b-7d-6
i will leav|80|a-4b-9
i will let|83|b17c11d11
i will need|87|b18
i will never|80|a9b18
i will not|62|a5b-13c5d-9f9g-4h-6i-5
i will post|83|b-16i10
i will prove|83|a-8b12
i will read|87|d9
i will ring|74|b19i13
i will sai|80|a17b-4c-4
i will send|72|a-6b-23
i will show|80|h-5i14
i will take|76|a-4b7e-4
i will tell|80|b11d7
i will wait|74|a-7b-5g-5i-5
i will work|77|b8i-4k12
i wish|54|a5b-20c-6d-5e-4g-16h-21i-13j-5k9l53
i wish her|80|a-7b-4g-9l13
i wish i|77|a24
i wish the|80|a-17g-5h-5l22
i wish to|76|b-5g6h-7i-4k10
i wish you|62|a9b-8g-4h-4l9
i wish your|87|a-9h-7k9l21
i won|87|a-6d-4
i wonder|64|a-5b-13c8g-4h-5i-4j9k10
i wonder how|80|a-10b-8
i wonder if|73|a5b-4c-4i-4k13
i wonder what|87|a11c4
i wonder whether|80|a-24b-4h-5j15
i work|54|d18e11h20
i work ,|80|
i work for|69|b11c-5d16
i work from|87|c15
i work night|87|a-4
i work on|71|a-12b-4d9
i work out|80|c-5e20
i work well|87|a-4
i work with|77|a16
i would|23|a-73b-28c67d-23e96f-11g127h-49i-16j17k20l-24
i would accept|83|c16g21h-6
i would aim|83|e13
i would also|87|b-4g-5i14
i would appreci|76|b13c17g-11i-5j15k11
i would ask|66|a-8b11c6g-7h-4j9
i would be|39|a-50b-31c19d-4e-24f-8g26h-14i8j8k20l-9
i would been|73|g-8
i would begin|72|b-6c-4e13g-6
i would bring|68|a-5d29g-6h-7i25
i would call|80|a15b-5c-5
i would chang|80|e18
i would choos|83|a-9b-10g10
i would clear|87|e14
i would come|76|c-15d9g36h-4i-11j-4
i would consid|87|g21
i would count|83|e11
i would cut|87|e9
i would deal|87|e5
i would dearli|87|a-4g13i-4j5
i would do|60|a-19b-12c-16d-4e28g11h-4
i would enjoi|74|a-8b-6c-4g11h-4
i would expect|71|c22e5
i would fill|87|e5
i would first|87|e11
i would fit|80|a-5b-6e-4g19
i would follow|87|e9
i would forgotten|87|a-6c-5g-7
i would get|72|b14c-7d-6e25g12
i would give|87|b-12g17h-5
i would gladli|66|a-9b-6c-10e-4g10h-5i13
i would go|72|e15
i would grow|87|e12
i would had|87|a13
i would hand|87|c4e8
i would hang|87|
i would happili|74|a-8b-8h-5i39k7
i would hate|76|b48c-4
i would have|52|a64b11c-14d-6e30g-5l7
i would hear|83|a-4b-4g-5j6
i would hit|87|e11
i would hope|69|a5c21g-8h-4
i would jump|80|a-4b-9g24h-5i-6
i would kindli|87|b15c10
i would know|80|e7
i would lai|87|e-8i13
i would learn|87|e7
i would leav|87|a-5g21
i would let|87|
i would like|43|a-15b17c22d-8e-17f9g38i-21k12l-5
i would listen|87|e6
i would look|72|c16
i would love|48|a-19b-33d-6e-8g32h23k10l-5
i would make|87|b16c-8e10
i would meet|87|e6
i would miss|87|a-7
i would move|83|e8
i would need|64|c29e-9g-5j7
i would never|87|a-5
i would not|60|b-9c19d-6e-5h-4i-5j9
i would now|83|b-5c16
i would onli|83|c23
i would open|83|e11
i would prefer|87|c14
i would price|83|i15
i would put|76|a20c-4d6e9g-13h16i12k-5
i would rather|64|a9b-16d-5e-4g33h-12i-11j6k4
i would realli|80|b-4g11
i would roll|87|e9
i would run|80|e24
i would sai|74|b13c17e9
i would see|80|a-4c4e9
i would set|77|e26
i would share|87|c-4d14e9
i would sit|87|e11
i would sooner|87|b13
i would spend|69|e25
i would start|67|a-5b-13e14g16h-6i-8
i would still|64|a-10b-7c-7e-5f6g15h-5i-4
i would tackl|76|e18
i would take|66|a4b-8c8d6e10g15h-7i-7k17
i would taken|87|a-12b-4
i would tell|87|g-6k-4
i would think|77|b32c-5
i would try|76|b16e-5
i would turn|83|b-9e16
i would understand|87|
i would us|74|e24
i would veri|67|a-5b-7
i would visit|83|e14
i would walk|77|a-10b-5c-4e4g19
i would want|60|a-4c51d-5g23h-5i-4
i would welcom|71|a-12b-6g10h-5i-9j13
i would willingli|87|g-10h-8i34
i would wish|83|a-4c7
i would work|77|c7g-7
i would write|76|e-4
i write|67|a-21b-17c-4d5g-6h21i-5
i write to|83|a-8b-9
i wrote|54|a-23b17c-8d5e7h30
i wrote a|80|e28
i wrote for|74|a-4b-4d5
i wrote last|87|
i wrote most|87|
i wrote on|80|b20
i wrote the|68|a-14b-9c-4d-7
i wrote three|87|a-4e-4
i wrote to|87|b22
i wrote up|87|e-4
ic|74|a-8g-4h48
ic \$|87|b9
ic and|87|a-6b-4h21
idea|52|a26b-22c-5d-13e21g4h-11i8k-4
idea \$|77|a-23b-16c9g17
idea ,|83|a-18
idea , and|87|a-9
idea about|87|
idea and|87|
idea for|70|a-5b4e24
idea for the|73|b5e22
idea for your|87|
idea how|87|a22
idea is|83|a6e9
idea is to|87|a-4e11
idea of|65|a21b-7g-4h-5
idea of a|87|a-5
idea of how|87|d4e5
idea of the|83|a7c6
idea of what|87|a-5b-4
idea on|83|a-9b-4
idea that|87|a-17
idea that the|87|a-17
idea what|87|a12b23c-4
idea when|87|b-17j8
ideal|87|
idiot|87|a19
if|28|a-31b-28d-14e-6f-14g-6h-66i94j37k23l-20
if a|71|a-9b17c-5d-4g-6h-6i24j20k-5
if anoth|77|a-4b-11
if anoth place|87|b-6
if anyon|87|a13
if anyon had|87|a13
if anyth|76|a-4b-6g-5h-5i21j-5
if anyth is|83|b-5i17j-4
if i|46|a26b18c9d-6e8h-13i15j7k-11
if i am|70|a15b12c10e7g-4i-5j8
if i ask|87|
if i bring|87|c17d12
if i call|87|b11c-5
if i came|83|a8c14e-5
if i can|70|a-6b-10c-4d-4
if i did|83|a8
if i do|73|a9b14
if i drew|87|e9i17k-5
if i had|72|a10b-5
if i have|77|a-10b-4h-5i25
if i join|87|c9e4
if i mai|80|b-5
if i rememb|87|
if i seem|80|a11b-6
if i sent|83|a-8c-4
if i should|87|b-10
if i stumbl|87|a13
if i understood|87|a-11j16
if i wa|83|a-5
if i were|72|a25b32c-4e-5
if i would|87|a31
if it|51|a-25b-32c-13d-9e-7f-4g12h-14i5j4k16l-6
if it goe|87|
if it help|76|b-5c-4g-7k12
if it is|61|a-24b-7c-4g10h-7i-4j11k5
if it take|83|a-7b-17g-7i-4
if it wa|87|i-5k14
if it would|61|a-6b-11c-4d-6i6
if my|80|a-4b-7g14
if need|87|b8i9
if need be|87|b8i9
if nobodi|80|b5
if noth|87|a-10
if on|87|a-4b-4
if onli|80|a-4
if she|74|a9b9d9h-4
if she knew|87|a-8d11h-4
if so|83|c8
if somebodi|87|a5g13
if someth|87|a-4b-7i11
if that|61|a15b-8c-7d-6g-6h-8i22k8
if that is|65|a18b-5c-5d-5g-5h-7i27
if that wa|87|a4
if that would|87|
if the|50|a15b-15c32d-9e-4g9h-16i-12j27k-7l-5
if the answer|77|a-11
if the board|87|c12g25h-4i-10
if the date|87|
if the firm|87|b5c14
if the job|83|b18e13
if the light|87|
if the pai|87|c18
if the panel|87|c-4
if the posit|87|c-9
if the post|77|a-9b-7c-4g11
if the role|83|c-4
if thei|80|a-8b-6d14
if thei knew|87|a-8b-6d20
if there|55|a-21b-14e-4h-10i4j14k4
if there is|56|a-19b-13h-8i6j16k-5
if there wa|87|g-4k14
if thi|73|a-7b22d-4
if thi is|77|a-7b-6
if voicemail|87|
if we|87|c-6k11
if you|38|a-38b-17c-5d4e5f-6g-9h-26i47j4k24l-8
if you ar|72|b10c-7d-5e8g20i-7
if you can|70|b9c29g-9i-19j12k15
if you could|76|b5c13g-5i-13j14k-7
if you did|87|a-4b-12
if you do|73|b35
if you ever|83|a-5
if you give|87|b-12e11i11
if you had|77|a25b18
if you have|59|a-17c-6g-5i-7j5k10
if you keep|87|
if you kept|87|b-5c6
if you like|74|d20i7
if you need|57|a-14b-42c-5i16
if you onli|87|b-5
if you or|87|
if you sai|87|b19c-5
if you take|87|c10
if you think|87|a-4b-4
if you thought|87|
if you took|83|b29e12
if you want|59|a-4b-5c-5d8g-7h-6i34k-6
if you would|53|a-19b-26c-7e-8g-20h-9i34j-6k16
if your|77|a13
if your own|87|a-5
ignor|73|a28b13c-4
ill|71|a36b23d4
ill ,|87|a13
imagin|69|a31d-4h-9i-6
imagin how|77|a6b-7i-5
imagin what|87|b15
immedi|77|b59
immedi \$|87|b43
import|80|a-12c6d6g-4h-4k12
import to|83|a-12c6g-4h-4k13
imposs|87|a34
impress|62|c-8f-7g-16h-19i-14j-10k16l-7
impress \$|80|a11b-4g-8h-9i-5
impress ,|87|a16i-4j-7k19
impress by|80|a-20h-8
impress by the|87|a-12h-8
impress me|83|a-13b-10
impress of|83|b-5g-5i-5k9
impress that|87|b24
impress with|87|a23b6
improv|73|a-11b-15c-10g-10h-5i-8j-5k27l-5
improv ?|87|a-4b-8c-9g-4j-5k20
improv ? \$|87|a-4b-8c-9g-4j-5k20
improv my|87|a-4b-4k14l-5
in|18|a-69b-36c12d11e24f-6g6h101i-17j-21k-11l-17
in !|87|b7f5g-4
in ! \$|87|b7f5g-4
in \$|53|a18c10e-5g76h-25k-6l-7
in ,|71|d11e20
in , and|74|e10
in , i|87|e12
in 0|60|a-18b-8d-7e-4g-6h15i6l-4
in 0 \$|73|a-6c-4h-11
in 0 and|77|a-6h13
in 0 dai|83|
in 0 i|83|e4h11
in ?|76|c11d9k12
in ? \$|76|c11d9k12
in a|46|a26b-31c-12g7h64i-8j-10l-9
in a corridor|87|a11
in a dai|87|a-6b-7c-5
in a fish|87|a-4h9
in a folder|87|a-4
in a good|87|a-11
in a heartbeat|87|c-4g25h-6i-4
in a hotel|83|h11
in a hurri|83|a-24b-10
in a mess|83|a15
in a month|87|b-11
in a school|87|h20
in a team|87|a-4
in a week|87|a-10b-13i11
in a weekend|87|h20
in a word|77|b29f5h-7
in a year|76|a-6c-5
in advanc|80|b17
in advanc for|87|
in after|80|a-4e10i18
in again|73|b-18j10k-5
in again \$|80|c4
in all|73|a-9b-6
in all the|87|a-4
in an|72|a-4
in an hour|87|b7
in an interview|87|a-8b-5
in and|76|e17
in ani|69|a-11b-14h20i-5
in ani case|83|a-4b-6
in ani dai|83|
in anoth|87|a-8c-5h-6
in answer|87|i-8
in answer to|87|i-8
in antwerp|87|a-4b-5
in applic|87|b8j12
in april|77|
in april ,|80|
in as|83|a-5e15
in ask|87|a-8b-6
in ask \$|87|a-8b-6
in at|71|a12b9c-7d10
in at four|87|d8
in at the|80|a15b7
in at £|87|c-5d7
in august|74|a8b-8c5d9e12
in august \$|83|c10d14e-4
in august ,|87|e19
in autumn|76|a-6d9e10
in autumn \$|80|a-5d10
in aveiro|87|a-5
in b|80|a-6h5
in b flat|87|a-4
in bed|77|a21d9
in bed \$|87|a26
in befor|87|a-4g-4h-4l15
in between|80|a9b16f8
in between the|87|a-4f8
in bristol|83|b7c5
in bristol ,|87|b8c5
in busi|83|a27c20
in care|87|a-4h24i-4
in case|65|a-5b8c-5d9e10g-8h-9i25
in case it|83|b-5e4
in case the|87|b-5
in case you|77|b-4d14g-5i14
in charg|74|a-11b20h-4j-4
in charg of|76|a-11b5h-4j-4
in confid|80|d24
in confid ,|87|d6
in confid that|87|d20
in contact|87|
in cork|87|b-4c9d-4
in crete|87|c11h-8l18
in daylight|87|
in decemb|87|
in decemb ,|87|
in drove|87|a-4b-7h-6i-4l6
in drove \$|87|a-4b-7h-6i-4l6
in each|83|a-6c9
in eight|87|h21
in eleven|76|a-12b-4d-6h17
in eleven week|87|h20
in english|83|a9
in everi|71|a-16b-5c10f5h-5l-4
in everi sens|83|c13
in februari|83|a15i6
in five|77|a7b-4g-7h29
in five year|87|a19g-5h22
in for|65|a17b9c9g-4h-6i33j-6k-8
in for a|77|a-9i8
in for me|80|a35b8
in for the|76|b9h-4i15
in forti|87|b11
in four|69|b-5e11h27
in four languag|87|h23
in four year|87|
in frankfurt|87|a-6
in from|83|b10e10
in front|63|a36b-8c10g5h-11i14l-4
in front of|63|a36b-8c10g5h-11i14l-4
in full|83|a9c11
in full and|87|a10
in gdansk|87|a-5
in gdynia|87|a-8
in gener|80|a-7c-4
in ghent|80|a-5h-5
in grei|87|a16
in half|80|a-11b-7e4h43
in hand|83|b15e6
in her|83|a12
in her \$|87|
in hereford|87|
in hi|87|b19
in hospit|87|a13b16c-4
in hous|83|d12
in how|87|a47
in hr|80|a6c14
in hr ha|87|a8c14
in hull|83|b-6
in hull \$|87|
in i|87|
in i have|87|
in it|63|a-15b-24c-4e-4g10h-6
in it \$|72|b-17d-5g11h-7
in it ,|87|a-5d8
in it for|87|a-8b-7c-6
in it is|87|a-4
in januari|76|a-6b-7e7
in juli|68|a-15b-14c-6d-6e17h-10
in juli \$|77|a-10b-8e9h-12
in juli ,|77|a-5b-5d-4
in juli i|87|c-4e10
in june|67|a-4b18d12e14
in june \$|87|d10e-6
in june ,|80|d4e10
in june and|83|e8
in june i|83|b26c-4e6
in kent|87|a-5c14h14
in lago|87|d-4
in last|83|a-6
in law|80|b8
in leed|74|a-8
in line|87|b18
in lisbon|87|c16
in mai|61|a-9b-5c9d16e21h-6
in mai \$|69|a-8b-4d9e5h-6
in mai ,|73|e12
in mai and|83|c10d10
in malmo|87|
in march|65|a-17b-11c-6d14h11j6
in march \$|74|d23e-4f4
in march ,|83|a-4
in march ?|83|
in march and|87|h19
in me|87|a-18b15h31
in me \$|87|a-18b15h31
in mind|68|a-8c21d-5g19
in mind \$|80|b7
in mind for|83|a-4b-7c5g23k-4
in mind if|87|b-6
in mind that|87|b6c16d-4
in month|83|e11
in month on|87|e8
in month two|87|e8
in more|87|a-7c12
in my|45|a-8b29d12h52j-4k13l-4
in my bag|87|b-5
in my class|83|d24
in my countri|73|a27c21h15l5
in my current|87|b-6
in my cv|87|i9j-5k8
in my first|65|a-4b-4c-5e5
in my hand|80|a-6b16c5h25
in my kitchen|87|a-4
in my last|70|a-15b-6c7d-4h7
in my mind|83|e10h-5
in my notic|73|a7b23g-5j8
in my own|77|a-7d-5
in my present|77|a4h14
in my sampl|77|a-7d-8g-6i-8k14
in my villag|87|a-5
in nine|80|a-6
in no|76|a-19b-10
in no doubt|87|a-11
in no rush|83|a-10b-8
in norwich|83|b6
in norwich \$|87|b8
in novemb|80|a-5b-5h-4
in novemb ,|87|
in ohio|83|a-7b-4c-7h28
in ohio and|87|a-4h30
in on|54|a-22b-8c-4d10e8f8h17i-13
in on \$|87|
in on a|83|f4
in on ani|87|
in on even|87|a-8c-4
in on everi|87|a-12e8
in on fridai|87|d9
in on morn|87|a-7h24i-5
in on season|87|h18
in on the|73|a-4b-4d16h-4
in on week|87|
in on winter|83|e12h17
in order|71|a-8b-5c6d-6h17
in order \$|80|c10f4h19
in order ,|87|d-4
in oslo|83|a-10h-5i12
in oslo ,|87|a-10h-5i13
in our|65|a-16b-9d-4g10h-15i-5
in our town|87|a-5d-5h-4
in person|73|b34g-8h-4i22
in person \$|73|b34g-8h-4i22
in phase|87|d6
in place|83|b-11e18j11k-4
in plain|87|
in porto|83|a-8h27
in post|87|
in practic|87|c8
in question|77|a-6d14
in quickli|87|b-5l4
in quickli \$|87|b-5l4
in radiolog|87|
in recept|83|a6
in red|80|a-6b-8h-9
in return|87|b14
in septemb|80|a-9e9g10h-10i-5
in septemb \$|87|e4g-4h-8i-5
in short|77|a4d10
in six|83|e4
in spain|87|
in spite|83|a-7f9
in spite of|83|a-7f9
in spring|74|a-5b-8c-6e5
in spring \$|83|b-6
in such|87|a6
in such a|87|a6
in ten|77|a-5b11h-8
in term|83|c6
in term of|87|
in that|62|a4b-22c-8d-4g19i-5j-4
in that on|87|
in that order|87|a-7b-4h12
in that room|87|a17
in the|31|a-43b-38c5d6e15h-32i-24k-17l9
in the advert|77|a11c37
in the air|87|a-7
in the annex|87|e5
in the archiv|80|e10h32
in the attach|74|a-10e4
in the best|87|a-6
in the build|83|a12b5
in the cab|77|b-4g10h11
in the case|87|a-6
in the cellar|87|a12e-5
in the chair|87|c6e7
in the children|87|
in the citi|87|a-5d-8
in the cold|87|a-5
in the control|87|a-4g-6h-4
in the corner|83|a7d7h-4
in the corridor|72|a5d-4
in the counti|87|l6
in the cours|83|
in the dai|87|
in the dark|76|a28b7h-4
in the deck|87|e9
in the doorwai|87|a18
in the dye|87|
in the east|87|
in the enclos|80|
in the end|69|a-27b-11c-9g-4h-8j7k-7
in the even|76|a-12b-9
in the exercis|87|a-5
in the face|87|a17
in the field|87|
in the fire|87|b8
in the first|57|b-13d-7e-5
in the folder|76|a-10e10
in the follow|87|e12
in the gazett|87|b-7g-5
in the hall|80|a-9d-4
in the job|73|e7
in the kitchen|73|a-12
in the lab|87|e10
in the librari|83|a-11d-4
in the lift|87|h-6
in the light|87|
in the lobbi|87|a7
in the marsh|87|d10
in the meantim|71|a-7b-8g5h-16i-5l-4
in the middl|73|a10f11g-4h-6j-4
in the mill|87|
in the mock|87|a-7
in the morn|73|b-9h15
in the new|76|d-4
in the next|87|b15
in the night|87|g-8h17
in the note|87|d23
in the nurseri|87|a-4
in the offic|87|b14j8
in the old|74|a-10b-4c-13h-12
in the open|80|c17d4
in the paper|76|a-6b13g-4h-7i-4l13
in the pdf|87|e9
in the pictur|83|i15
in the posit|76|b-4
in the post|73|a-5b25g-6l9
in the practic|87|a23
in the process|87|
in the public|83|a-4d-4
in the rain|80|a8e-7f8
in the region|87|c9
in the room|73|a4b6d7
in the run|87|b21j11
in the salon|83|a-5
in the same|80|d4
in the sampl|83|a-13d-4
in the school|87|a-8
in the second|71|b8c-9d8e6
in the sheet|87|a-11c-4
in the shift|87|
in the shop|83|c18
in the showroom|87|
in the spirit|87|c14
in the spring|73|a-4d4
in the store|83|
in the studio|83|a-4
in the sun|87|a-6
in the team|83|b-4d7
in the third|87|e7
in the trade|74|a-14b-6c5d-7
in the vacanc|87|g10
in the vallei|87|a-10
in the wai|83|a43b7
in the wait|83|a11
in the week|83|b-5i-4l13
in the whole|87|a-4d5
in the window|77|a-4
in the workshop|87|
in the world|80|b15
in the yard|74|a13b-6c-7l9
in the year|87|
in the zip|87|d10
in their|87|a-4d14h-5l-4
in them|77|a-4b-7
in them \$|83|d4
in there|80|g-4l7
in thi|66|a60e4g-5h-6
in thi countri|87|a-4b11
in thi town|83|a24b22c15
in thi work|87|a-7b-8
in think|87|a-4k7
in thirti|80|a24e9
in thirti dai|87|a-7e10
in three|68|a10b-6e8h18
in three dai|83|h22
in three differ|87|a26
in three phase|87|e7
in three stage|87|e12
in three week|83|b-5e-4
in through|87|
in through the|87|
in time|83|a6b13
in to|83|g-6i21k18
in touch|65|a-7b4h-4i4j6
in touch \$|80|b9
in touch ,|87|b-4
in touch after|87|b-9
in touch here|87|b-9
in touch with|80|c9h-5i5j7
in town|83|b-10g-5i10
in tromsø|87|h9
in twelv|87|e4h19
in twenti|83|a17b20
in twenti minut|87|a18
in twice|83|a5
in twice \$|87|a9
in two|67|a-17b-5d-4
in two dai|83|
in two year|83|a-9h-4
in us|87|
in us \$|87|
in wale|83|c14
in week|73|a-9e16h-4
in week on|87|e6
in week three|87|e6
in week two|80|e9
in well|83|a-6b-4
in well \$|87|a-5
in what|74|a14b-6e5k12
in what respect|87|a-7b-5j-4k15
in which|67|a18b-4c-4e4g15
in which i|80|a7e6g18
in which my|87|a13
in winter|83|
in with|73|a11d24h-4
in with a|83|a21
in with the|83|a-8h-5
in word|87|a-5
in write|72|a-7b26c24d-4
in write \$|77|a-7b23c26
in year|76|a-15b-4e9g-5h25
in your|49|a9b19c11d-12e-9f4g30i-19j-6k11
in your account|87|a-4c15g-4h-9
in your build|87|a23
in your compani|87|b10c9
in your debt|83|b7f10h-5
in your director|87|b17
in your hall|87|a-8b-13
in your hand|77|b15
in your kitchen|83|a-8b7
in your lab|83|g18h-6
in your offic|83|a10
in your own|83|a18
in your workshop|87|
in zurich|87|c6
in £|87|
in £ 0|87|
inbox|77|a-7e-5
inbox \$|87|a-7b-12
inch|77|a11b-5
incid|87|d5
includ|62|a-5c37d13f5g-4h15
includ \$|80|a-6d10f6g-5h19
includ ,|87|
includ , so|87|
includ ?|80|c21
includ ? \$|80|c21
includ the|74|c16d6
incom|87|b16c7
increment|87|c28
index|76|a-4h29
indic|83|b11c11g-8j11
indic of|87|b-5c12g-8j12
indigo|87|a-5
induct|77|b29e16
industri|77|a15
industri \$|87|a12
industri estat|87|a7
infect|83|b-9c-17d6
inform|61|b-24c25d-4g-9h-13i9j7k-6l-4
inform \$|74|a8b-11i8
inform me|76|a-7b-10c16g-5h-4i11j15
inform me about|87|c9
inform me if|87|a-4b-8g-4h-4i13j11
inform you|87|a-5
ingrid|87|a-9
initi|74|d-4e35
injur|87|
ink|83|a8
insert|80|a-7
insid|64|a-4b-19c-8d16g10h7
insid \$|83|a-5
insid ,|87|g15
insid ?|87|c-5d7
insid ? \$|87|c-5d7
insid a|83|b-5e7
insid a fortnight|87|e8
insid out|83|a-10b-9d-4h11
insid out \$|83|a-10b-9d-4h11
insid the|87|
insight|80|a-14b-4f4g-5h-10i-7k-4
insist|76|b44
insist on|87|b12
insist that|83|b9
inspect|66|a-19b-7c-4g-7h33i-6l7
inspect \$|77|a-7d12g-4h-5l11
inspect report|87|a-6d-8
inspector|74|a-29b-7c-4g-4h39
inspector ,|87|a-12
inspir|77|a10b-6g-5h-4
inspir \$|83|a-11b-4g-5h-4
instal|87|a-11f10
instanc|87|d10
instanc ,|87|d10
instead|66|a12d-4f6g10h-5j-4k6
instead \$|80|a9b8
instead ,|87|
instead , i|87|
instead ?|87|c7g14h-4
instead of|74|a12b-4f7k8
instead of a|87|a13
institut|77|a-10b-4d10e6g-4h-4
institut \$|83|a-5b-5e6
instruct|83|a13b-10g-4
instructor|83|a6c4
instrument|87|a-18c-4g23
insulin|83|a-5d10h-4
insult|74|a67b49c-5
insult \$|80|a36b23
insur|66|a-13b-10c15d14h14i11
intak|83|b-6c-5g10j-5k11
intak ,|87|b-6c-5g11j-5k11
intak , what|87|b-6c-5g11j-5k11
intellig|87|b10
intend|77|b15d-4e32i-5
intend to|87|b18e9
intent|83|a4b-4e6g22h-7
intent of|87|a4b-4g23h-7
interdepend|87|
interest|48|a-23b-11e-7g39h-28i-12j-6l-7
interest \$|63|a-24c-5d5
interest ,|71|a-5b-5c5
interest , and|76|
interest , i|87|
interest as|87|a-13b-4g16h-4
interest for|83|a-15b-4f-4g6h-4i-4
interest for me|87|a-15g-8
interest in|61|a-13b-16c-4g31h-12i-4
interest in the|63|a-8b-8g21h-4
interest rate|83|a-5h-6
interest that|87|a30
interest to|70|a-7b19c14g-7h-4k7
interest to hear|77|a-6b7c5
interest to learn|87|b7g-5k11
interest you|83|d6
interest you \$|87|d7
intern|65|b-6c6d45
intern candid|87|a14
intern report|87|
intern us|87|d21
internet|83|a8b16
internet that|87|a10b20
internship|87|a12h17
interpret|76|a15b-13f8g10h-9i-5
interrupt|80|a21b-4
interrupt by|87|a14
interview|41|a37b23c-18d-14e-11g-8h-29i-10j6k17l-9
interview \$|60|a-18b30c-6d-5g-9h-9i-7k16
interview ,|70|a-7b-6f10g-4h-7i-6k10l-6
interview , and|80|a-7b-14f13h-4i-5
interview , so|87|b15
interview ?|77|a17b28c-7j7
interview ? \$|77|a17b28c-7j7
interview and|83|a-13b12
interview and i|87|a-14b12
interview at|72|a10b-6g11i12
interview at the|80|
interview at your|83|a-9b-4g12i14
interview becaus|87|b13
interview becaus of|87|b13
interview by|80|f7h-11
interview for|71|a5
interview for the|77|
interview i|80|a19h-5
interview i have|87|a-7h-6
interview in|87|a24
interview me|76|a-5
interview me \$|87|a-16
interview me on|87|
interview on|54|a-14b-12c-4
interview on 0|60|a-8b-4
interview on mondai|87|
interview on octob|83|
interview on thursdai|80|
interview on tuesdai|87|
interview on wednesdai|87|
interview the|83|a6b10
interview wa|74|a22g-6
interview with|77|a-15
interview would|80|
interview would be|83|
interview yesterdai|87|
into|54|b-10d-9e14f-10h-29l-6
into a|77|c9e23
into a tabl|87|e11
into it|87|a8h-4
into it \$|87|a8h-4
into my|83|
into on|87|
into that|87|a-4b-7g17
into the|66|a10b11c-9d-7g-4h-6i-8j6k-8
into you|87|
into your|83|b8f-11
introduc|72|a28b20f5g-4h7i-4
introduc me|80|b25f7
introduc me to|80|b25f7
introduct|77|d4
introduct \$|87|d5
invent|73|a-10b-4d-6
invent \$|77|a-7d-4
inventori|83|a-4b-7c-5
invit|66|a52b15c-5d-5e-4f4l-4
invit \$|87|a8b9
invit ,|87|b12
invit a|87|a8
invit and|87|a10
invit me|87|a-5
invoic|66|a-17b-7c6e-5g-11h-8i-7
invoic sampl|87|d-4
involv|87|a-6b4h-4
iron|87|b7
is|19|a-47c35d47e-7f-16g18h-4i-8j21k-25l-26
is \$|61|a-43b8d-5g-7h-6i5j6
is ,|73|a-6b-6c19g4h-5
is , and|87|g7
is , i|87|c19
is 0|60|a-11b-10c29d13e-6h-13i-4
is 0 \$|77|c28d7
is 0 0|76|a-4b-7c-23
is 0 and|87|d9h-4
is 0 euro|87|c14
is 0 per|83|c-10d13
is a|41|a12c6d-13e-10f-7g-14h-6i-5j9k-13
is a bad|87|b-4
is a better|87|b8
is a bit|83|a18
is a call|87|j10
is a car|87|c24
is a crack|87|b-5g-4l13
is a disgrac|87|a-4
is a fair|80|a-13c15
is a fine|87|
is a good|76|a-9b-5
is a great|87|b19
is a joke|87|a40
is a kind|83|a-17
is a letter|87|b19d6
is a list|83|d-8h-5i10
is a littl|87|a11c-5
is a long|83|a-14b-5c18g-6i8j-5l-4
is a lot|87|a-18b-12c-7h-6
is a matter|87|a-5b6c-7
is a model|87|a-9
is a no|77|a-6b18c6g-11j15
is a on|87|e11
is a page|87|
is a photograph|87|d-4
is a piti|77|a-7b-13
is a poor|87|a16
is a quiet|87|a-7
is a scandal|83|
is a second|83|c-4
is a shame|83|a9
is a small|83|d-6
is a strang|87|a10b-5
is a thing|87|a-5
is a train|87|a-4b5c-8
is a ye|83|a-4b-4c-6g24h-4i-7
is abl|87|b6
is abl to|87|b6
is about|74|a-10c-12d17g-5
is about to|77|d20
is all|62|a28b14c-5e-7g9
is all i|80|b5d-4g12
is all it|87|a9b15
is all on|83|a-5
is all right|80|a-15b-12
is all that|87|a20b21
is alreadi|80|b-4c-4g-9i-5j11
is alwai|74|a18b-4h-9
is alwai the|80|a33
is amara|87|
is amara cole|87|
is an|71|a6b-9c11
is an old|87|a-7b-5
is an open|87|a-11c8
is ani|67|a-7b-12g18j-4
is ani new|74|b-6
is ani updat|87|b-4
is ani us|87|i6
is anoth|80|a7
is anyth|63|a-7b-14c-4i11
is anyth els|68|a-4b-8
is anyth you|77|b-6
is as|80|a-5b-5g16h-7
is at|73|a-7b-6g15h-8
is at the|77|a-6b-5g15h-8i-4
is attach|66|a-9b-9c-6d5e29
is attach \$|67|a-9b-10c-6e22
is be|76|a-12b-7c-4g-5h-5
is becaus|87|a15
is been|72|a-38b-27c5g-5h-11i-9j21
is been ani|87|g9i-5j13
is below|80|a-6i8
is below \$|80|a-6i8
is better|80|a-9b-9l8
is better \$|87|a-4
is beyond|83|a26
is beyond me|87|a27
is brilliant|87|a-5b-9
is brilliant \$|87|a-5b-9
is broken|87|a22
is broken \$|87|a22
is call|83|a-8b-5g-8h-7i-5j-7
is clear|80|b-4
is clearli|83|a-8b-6c-4
is close|73|a-9b-7d-5e-4h-5j5
is close to|83|d-5
is come|76|a-10b-5d8j8
is come along|83|a-7b-4j9
is copi|87|
is count|87|b25e4
is cruel|87|b14
is cruel to|87|b14
is decid|87|b16h-4
is do|80|a6b-8c-4
is do it|87|a-5
is done|76|a-6c-5d11g-4h-5i17
is done \$|83|a-6b-10g-5h-5i18
is done ,|87|d14
is due|77|a-8b9d-4h-5i-5k11
is due on|87|b16k13
is easi|83|a13
is easier|74|a-10b-10g-6h-4i23j9
is easier to|80|a-9b-7g-5i15
is empti|87|d7
is enclos|83|a-4e16
is enclos \$|83|a-4e16
is entir|83|a-12b-24
is entir your|87|a-6b-7
is exactli|77|d6g13
is exactli what|83|d7
is expect|83|b14
is expect and|87|b15
is fair|83|a-11b-8
is fair \$|83|a-11b-8
is fill|83|b9
is fill ,|87|b-4
is fine|72|a-22b-12d-4
is fine \$|83|a-10
is fine too|87|
is fine with|87|a-7
is finish|87|b-17j6
is fix|87|a22l10
is for|74|a-10b-6c6e8
is for a|87|a-5c11d-4
is for sale|87|d7
is four|77|a-4b-4d6h-4i14
is four week|83|b-4h-4i15
is free|87|a-5
is from|68|d8e-4h-11i-4
is from 0|87|d-4
is from the|80|a8d-6
is frozen|87|b-4d5
is full|80|a-5d8
is full of|87|a-4d10
is get|83|a-7b23
is go|70|a-5c-4d15
is go ,|87|
is go to|77|d18h-4
is good|76|a9b-4
is half|87|a-5b-9
is happi|87|d-6
is happi for|87|d-6
is hard|80|a13b-6h-5i-4k16
is hard to|83|a14b-6h-5i-4k17
is hardli|80|a21
is hardli my|87|a15
is hide|87|d8h24
is how|63|a-9b-6d15e7
is how i|67|a-12d-7e8
is how it|87|a-16b-4
is how you|87|a20
is ill|87|b30d6
is in|57|a-20b14d22e17g4i15
is in the|62|a-8b5c-6d18e23h-8i10
is in your|83|b13
is it|60|a-5b-9c7d-5g-10h6i-8j19
is it hourli|87|c4
is it more|87|b-4c-4j-5k17
is it normal|87|a10c-4j9
is it still|83|b-5c-15j11k-5
is it to|87|b20c-5
is it too|87|a13c-5
is just|76|a9b-9d7
is kyle|87|a-4b-7
is kyle ransom|87|a-4b-7
is leav|87|a-4
is life|87|
is low|87|a26
is lucki|87|a-4b-6
is marisol|87|a-4b-7
is marisol ortega|87|a-4b-7
is me|73|a-14b4c-5g19h-7i-5j7k-4l-5
is me \$|80|b-14g25h-6i-4l-6
is me again|87|g-4j11k-4
is meant|87|g11h-9
is mine|70|a-14b21d-7g-4h5
is mine \$|80|a-5b41
is mine ,|87|a-4b-4d-4g-4h16
is mine and|87|b-8h-9
is monei|87|b23c-6
is more|80|a9b-6f10g-6i10k-4
is more than|87|a11b-4f12i-6
is more where|87|g-5i17
is much|87|a-8b-7f9
is my|56|a-20b35c-10d-11e9g16h11i-5j6k-5l5
is my answer|87|b20
is my grandmoth|83|
is my new|87|h-6
is my own|73|a-10b-9d-7
is my plan|87|e5
is my third|80|b26
is need|87|b-5
is never|76|a-15b-6h-4
is new|83|a-4b7g-13h22l-4
is no|55|a14b-13c-10d-6f9g6h-6i9
is no \$|87|a6b-9
is no harm|83|a-8b-6
is no hurri|80|a-12b-15
is no need|80|a-7b-15
is no problem|87|a-5
is no rush|83|b-5
is no troubl|77|a-9b-7i16
is no wai|80|a14b27
is nobodi|83|a-6b5
is not|49|a30b24c19d21e-5g-9h35i-11j4l-6
is not ,|87|b18
is not a|73|b6c-8d-4g10
is not everi|87|a-15b-9f6
is not everyth|87|c16
is not here|87|b17
is not in|87|b35
is not it|87|a15b19
is not meant|87|d14
is not much|87|a-9b-7g-6h40
is not out|87|d7
is not public|76|a-8b-7d14
is not right|87|a12b4
is not secret|87|a-4j-4k9
is not someth|87|a-4
is not there|87|a-9
is not too|74|b17c7g-6j15l-5
is not what|80|a21c-4
is not worth|87|c19
is not your|87|
is noth|73|a8b7c-7h15
is noth left|87|b23c-7
is noth new|87|h18
is now|65|a-11b11c-7d-6g-5h-17i-5j10l-4
is now a|80|a-7b-9c-5
is now or|83|b24
is of|77|a-9b-4
is of interest|87|
is off|87|a-5b-8c-10g-5h-5i16j6
is ok|87|
is ok \$|87|
is older|83|a-4
is older than|83|a-4
is on|53|a5b-4c17d9e-4f4g-10h4i4j-6l-4
is on everi|87|g-5h-8
is on i|68|a-16b-6c-4h22
is on my|77|a-5b-7i14
is on page|87|d7e5
is on that|87|b-4
is on the|67|a-4b19c9d15h-5
is on their|87|d-5
is on thing|83|a11b-5c9j-4k5
is on your|87|a16
is onli|69|a-23c7d8
is onli a|87|a-16b-9h-4
is onli fair|87|b9c12
is onli for|87|d15
is onli to|87|a-5b-12
is open|74|a12b13d7
is open to|87|d7
is our|83|d8
is out|73|a-6b-4c7d-5e8
is out of|83|a-4c11
is pai|87|c8
is paid|83|c5
is pin|83|a-4
is pin up|87|
is plainli|87|a30c21
is privat|87|b-6d-4i13
is public|80|d-4i19
is public ,|87|
is put|87|
is quiet|87|
is quit|77|a8b-8h-4
is quit someth|87|a18h-4
is rare|87|a-8b-4
is rare to|87|a-8b-4
is readi|80|b-4e6
is realli|76|b36d6
is remark|87|a-5
is report|87|h-4
is right|76|b7c13g13i-4
is right \$|83|b13c9
is room|87|
is run|80|b26e-5
is run out|87|b30
is sell|87|d11
is settl|87|b8l5
is simpl|87|e7
is simpli|87|b14d4
is sit|87|a-6b-6g24
is sit on|87|a-6b-6g24
is six|87|a13d10
is slow|87|
is slow work|87|
is so|87|
is some|80|a10d5
is someth|67|a8b-21c-5g-7h55i-7k6
is someth i|73|a-9b-7c-4g-6h33i-5k7
is still|61|a-5c-8d17e-4h7i8k-4
is still in|87|a21
is still open|80|g11j-4
is still that|87|h18
is still the|83|d9
is still under|83|d14
is talk|80|a9g-6h-7i-4
is talk about|87|a12d-5
is that|59|a-20c17g-4h-7k-6l-4
is that i|80|a-9
is that it|83|d6
is that still|83|c-4j13
is that the|74|a-7b-6c4j-4
is that you|83|a-6b16
is the|40|a-22b-24c31d12e-14f-7g21h-8i-13j9k-8l-8
is the 0|80|b-4
is the best|87|g-4l7
is the better|87|a-13h-5
is the color|87|
is the end|87|
is the first|76|a-7b5c8e-4g9
is the fourth|87|b28
is the hold|87|b16c-7
is the job|87|a-4b-5c-4g19h-9j5
is the least|83|c7
is the leav|87|c8
is the link|87|
is the monei|87|c4
is the night|87|c5
is the on|70|a-17b-18c-10d6g17h14i-7j-5k7
is the onli|77|b5i18
is the pai|87|c5
is the part|83|
is the place|83|b-5g10
is the posit|83|b-5c9g-4j8
is the reason|87|a-11
is the refer|87|
is the right|83|b-6h-4
is the salari|87|c11
is the same|80|a21d-4
is the second|83|a13b-4
is the sort|76|a-11b-4c-5g16
is the tender|87|d7
is the thank|87|a31
is the third|87|a23h-4
is the tool|87|c5h43
is the wage|87|c11
is the work|87|a-6b-4g7
is there|52|a-24b-20c6d-6e-4g6h-10i4j23
is there a|60|a-13b-6c13d-4f5g-5h-4i-5j10k7
is there ani|66|a-6b-15c-8g5h-5i13j4k-5l5
is there anyth|73|a-7b-13c-13g-4j9
is there help|87|c17
is there on|87|c-6
is there to|87|b20c-5
is thi|74|b-16c-14g13j-15k-7
is thi a|87|a-4b-7
is three|87|a16
is thursdai|87|b22
is thursdai \$|87|b22
is tick|87|b6g-5j15
is tight|87|
is time|80|a-5b26
is time to|87|a-5b13
is to|63|a-19c-8d-6e6g14h-9i-5k-4l15
is to work|87|a-4b-4g9
is too|76|a27b-4
is too bad|87|a10
is true|83|c8
is true \$|83|c8
is two|83|d8
is two month|87|
is unclear|87|b-4i11
is unclear \$|87|b-4i11
is under|80|a-5b-6g15h-12i-4
is unfair|87|a6b-5
is unfair that|87|a6b-5
is up|80|a-5b10
is up to|83|b15
is urgent|87|a-4b37
is us|87|e6
is usual|87|c8
is valid|80|a-7b-4h27
is valid in|87|a-7h30
is veri|83|a24c-6d4
is well|83|a-5b-13
is what|57|a19c-12e7g22h22i-4
is what i|62|a-20b-8c-10d-7e9g24h24i-4
is what it|87|a8b15
is what keep|87|a-11
is when|80|a-4b11d-5i10
is where|73|a-8b-5c-5g31h-7i-4k-5
is where i|74|a-8c-5g33h-5k-5
is who|83|a4d5
is why|65|a13b-11
is why i|69|a23b-4d4
is why the|87|a-4b-4
is will|87|d6h-5i13
is will to|87|d6h-5i13
is with|80|d9
is work|87|a-8b-8c-4g15
is worth|69|a19b-4d8
is worth ,|77|a8
is wrong|83|a7
is wrong ,|87|a12
is ye|87|b10
is your|65|a23b29d4h-4i21
is your \$|87|b-7
is your turn|87|b16
island|74|b-5h20
island \$|80|b-5h22
it|18|a5b7c-8d18e-15f-8g34h-52i-4j5k9l-19
it !|80|a-6b-14g-5h-4
it ! \$|80|a-6b-14g-5h-4
it \$|36|a-26b4c-5g28h-13j-9k8l-6
it ,|52|a8b4c-6d7e-8g26k-4l-5
it , and|69|a-7d5g6i4j6
it , as|83|a-6
it , becaus|87|b6
it , but|74|a21b16d9
it , i|69|a29b-6c8h-4
it , in|87|h21
it , is|83|h-10i11
it , so|80|b16
it , the|80|a-6b-8d-5e-4g6h-7
it :|69|a-11b-10d-4e7g7h-7i-7j6
it : 0|87|d-8
it : i|87|g12
it : the|87|d4h-4
it ;|87|a8
it ?|66|b-12c13g4h-8i-8k18
it ? \$|67|b-11c15g-5h-6i-7k19
it a|71|b-6g16h-5k7
it a lot|83|b-4
it about|87|
it again|76|a-6b-4
it all|67|a14b-5c6d-4e4
it all \$|77|a14
it all right|87|a20
it all sound|87|c13
it along|83|d5e12
it along \$|87|d6
it and|76|a-6b15c-11e8
it and i|83|b18c-12e9
it arriv|87|j4
it as|69|a-20b6d11g-6k11
it as a|87|a-17b-11g-8k14
it at|69|a-18b-9c4d-5g5h10i6
it at home|80|c7i9
it at the|87|
it back|87|b7
it be|66|i5j8k-6
it be help|87|c-4
it be of|87|i14j-4k-4
it be possibl|83|a-9b-9c-5j6
it becaus|87|a4c9
it befor|87|b23
it began|87|a-5b-7l14
it below|87|d12e5
it below \$|87|d12e5
it best|87|b-4
it better|87|a-19
it better \$|87|a-19
it by|69|a-7b8c-5e4
it by \$|87|b14
it by fridai|87|
it by hand|87|
it came|76|a-4c6d8g10
it came to|83|c8g14
it can|70|a-4b-6
it can be|83|a-8b-8
it can not|76|a13b16
it come|73|a-7b-8h-5
it come to|83|b-4
it cost|77|a-10b-11h-9
it cost noth|87|a-21b-12
it did|68|a-12b-12c7d-4
it did me|87|a-8
it did not|73|b-11
it doe|77|h-5
it doe not|87|a11b5
it down|80|a-5e11
it down \$|87|a-4e12
it easi|87|a-8b7
it either|87|
it either wai|87|
it everi|87|a-5b-4
it everi dai|87|a-5b-4
it feel|87|a10
it first|83|a-4b-5g13h-4
it for|61|a-30b-6c7e-4h11
it for a|87|a-5b-4
it for ten|87|h16
it for that|83|a-5
it for the|80|a-7b-6d10
it for you|80|a-5b-6
it freeli|87|
it freeli \$|87|
it from|74|b15d21
it from me|87|d27
it from you|87|b8
it gave|83|
it gave me|83|
it get|87|a-6b-5
it gladli|87|b-10g14i-5
it gladli \$|87|b-10g14i-5
it goe|67|a-25b-21c-4j4k-7
it goe \$|80|a-21b-9
it goe ,|87|b-5
it goe to|83|d6
it got|83|a-5b-9g16
it ha|64|a-16b28c13d-4h-9
it ha been|72|a-10b27
it ha to|87|b14c8
it had|77|b-4g-5h-4
it had been|87|a6
it happen|87|
it help|68|a-11b-10c-12d4e4g-7i14j-4k7
it help if|83|a-7b-5c-6e8
it help to|83|c-4d5i20k-5
it here|87|d10
it here \$|87|d10
it hold|87|
it hourli|87|c4
it hourli or|87|c4
it hurt|87|a4
it i|87|a11b5
it if|74|a20b27
it if you|80|b32
it in|59|a20c-6e18g5h4i12
it in \$|80|b-10c-4g-9h-6i19
it in a|87|a-4h20
it in for|83|a36
it in my|87|
it in the|80|a18d9
it in write|83|a-4b37
it in your|76|a-6b-20g16h-5
it includ|87|c10
it includ the|87|c10
it inspect|87|d14
it inspect \$|87|d14
it interest|87|d6f6h-4
it is|36|a8b54d9e-12f-8g19h-13j11
it is \$|69|a-9b-11c-6g-6h-5
it is ,|83|c17
it is 0|83|c-5
it is a|55|a-12b-24c14i-11j9k-5l11
it is all|73|a23e-4
it is alwai|80|a25
it is an|80|b-9
it is becaus|87|a15
it is been|74|a-36b-27c6g-13h-9i-5j10
it is cruel|87|b14
it is done|87|b5c-5h-4i24
it is easier|80|b-6g-5i15
it is entir|83|a-12b-24
it is from|87|a13d5
it is go|87|
it is hard|87|a17b-5h-5i-4k18
it is hardli|87|a11
it is how|87|c7d-5
it is in|76|a-4b9d-4
it is me|76|a-17b16c-4g26j7k-4l-5
it is my|73|a-18b-4g19h-4l10
it is never|87|a-4
it is no|73|a29i16
it is not|60|a12c5h-4i-5j10l-4
it is now|74|b30h-7j13
it is of|87|
it is onli|77|a-11b15c10h-4
it is rare|87|a-8b-4
it is realli|87|b6
it is the|65|a-14b-14c-10g-10h7i-10j-6k-4
it is thursdai|87|b22
it is time|80|a-5b26
it is to|77|a-9
it is too|83|a5
it is two|87|
it is unfair|87|a6b-5
it is up|83|b15
it is veri|87|a25d4
it is with|87|d8
it is worth|80|a15c5d13
it is ye|87|b10
it is your|73|b11d6
it just|87|g13h-4
it just the|87|g13h-4
it kill|87|a26b17
it kill you|87|a26b17
it last|83|a-4d9h-7l23
it left|87|a27
it live|87|a-11b-5
it look|77|a6b-6c-6d-6j10k-6
it look \$|83|a-5d-6
it made|80|a-12g-4
it made me|87|a-6g-4
it mai|77|a-7b-7g-7h-6i-4l-6
it mai be|87|
it make|83|b-4c8i12
it matter|83|a32
it meant|87|a-17b-5f11
it meant a|87|a-17b-5f11
it might|77|a13b-7i16
it might be|83|a-8b-7i17
it mind|87|b25
it more|80|a-8b4c-4g18h-5i-4j-5k15
it must|77|a17b-5
it must be|83|a28
it normal|87|a10c-4j9
it not|83|a34
it now|83|b7
it now \$|83|b7
it odd|83|a15c9
it odd that|87|a8c12
it on|63|a-14b-5e10g14h-4i5l-7
it on \$|80|b-6d5e11
it on mondai|87|
it on the|77|a-9e-7
it on your|80|a-4b-5g22l-6
it onc|87|
it onli|77|b7
it or|83|b13c-9
it or not|87|b21c-9
it out|72|a-4b5c14d6e7
it out \$|80|b7d9e4
it over|76|a-5b-9c-5g-7i16
it own|72|a25h7
it own \$|87|a32
it pai|83|a-6b-4
it pai to|87|a-5
it rain|77|a-10b-8g-4h-6
it rain ,|87|
it realli|80|a17b16
it realli necessari|87|a19
it respons|87|g-4h23i-4
it right|76|a-15
it right \$|83|a-10
it right to|87|
it run|87|
it sai|87|d17
it seem|71|a29c-4
it seem \$|87|a10
it seem i|87|a12
it seem that|83|a6
it should|68|a-18d-4g-5i-7l4
it should be|73|a-7d-4
it show|76|a8d6
it show \$|87|a10
it show me|87|
it simpli|87|b-4
it sinc|80|
it sinc \$|80|
it so|80|d7l6
it sound|83|
it sound as|87|
it still|77|a-14b-5c-14j10k-4
it struck|83|a-13b-6e11g-4h-5i-4
it struck me|83|a-13b-6e11g-4h-5i-4
it suit|68|a-9c-4g-8h-6i12j13
it suit \$|83|g-8h-4i5j16
it suit the|87|i11
it suit you|74|a-6b-10
it take|63|a-5b63c-4g-5
it take \$|77|a7b34
it take a|87|a-6b4
it take for|87|b4c7
it take longer|87|a-7b-16
it take two|87|b16
it taught|87|
it that|71|c12d-4g-7j6
it that the|77|b-11c7j8
it the|71|a-23b-7c-12g-8h-9i-6j-4k31
it the job|87|b10j8
it the same|87|
it thi|87|i18
it through|87|b18
it time|87|b-4c8
it to|59|a11b20c-9d5g5h17i-5
it to be|83|b18c-5g12
it to me|83|a-4b22g-4h32
it to the|80|a17b-7d-4e8h-6
it to you|67|a-6b-7d12
it todai|87|b-4
it todai \$|87|b-4
it tonight|80|a-4b-8e9i13
it tonight \$|80|a-4b-8e9i13
it too|76|a8b22c-5
it too \$|87|a-4
it took|65|a21b-9e-5
it took a|87|a-5
it took me|73|a-21b-10e-4
it turn|76|a-10b-10
it turn out|76|a-10b-10
it twice|83|c10
it two|83|a-5
it until|87|b4
it up|69|a13b10c4h-6i9j-4k13
it up \$|83|b10
it up :|87|
it up to|87|a23i13
it veri|87|b17
it wa|39|a5b-46c-17e-7f14g-23h-23i-17j-10k-5l-14
it wa \$|80|a24d-4
it wa ,|83|a-11
it wa 0|87|a-10
it wa a|56|a4b-11g-7h-13i4
it wa all|83|a36
it wa an|80|a-15g-4
it wa badli|87|a9
it wa becaus|87|a4
it wa chao|87|a32
it wa clear|83|a-16
it wa for|87|d25
it wa fun|87|a-12
it wa gener|83|a-16b-10f8
it wa gone|87|a13
it wa good|71|a-32b-4f8h-5
it wa great|77|a-22b-7h-5
it wa i|87|d11
it wa in|83|a-22
it wa interest|83|a-9
it wa kind|83|a-13b-4f5
it wa love|74|g-5
it wa me|87|
it wa my|74|a-26h24
it wa no|87|a-11
it wa not|68|a-33b-6
it wa plain|87|a17
it wa rain|87|a-18
it wa refresh|87|a-21
it wa right|87|a6
it wa rude|87|a8
it wa so|76|a-16
it wa the|72|a-5b-4g-5h-5i-5k16
it wa us|87|a-10h-4
it wa well|87|a-4
it wa wonder|87|a-9g-4
it wa worth|77|a-22c-4
it wai|87|b-4j9k-4
it well|77|a-10b-18
it well \$|80|a-9b-18
it went|74|a18b-6
it went \$|83|a23b-4
it went well|87|b-4
it when|83|
it will|69|a-4b13d4f7j4
it will be|74|b12d6
it will go|87|f9j5
it with|60|a-14b-13
it with a|87|a-13b-8
it with me|87|d12
it with my|87|a-4d-5
it with you|71|a-4b-6c-6
it with your|87|
it work|77|a-7b-4
it work \$|80|a-7
it worth|87|b16
it would|47|b21c19e-10g26h-16i5j7k16l-6
it would be|56|b16c18e-4g6h-8j11k10
it would give|83|b-6d11
it would have|70|a29b-4c9
it would help|59|a-11b-17d9e-4i10k6
it would make|83|a-5b-8d5g9
it would mean|77|a-8b17g15h-4
it would not|76|a4b-8c-4d-6j-6k9
it would take|87|b-4c13
it wrong|83|a37
it wrong \$|83|a37
italian|87|a-4h33
itch|87|a-11b-12g30
item|87|a-11
itself|68|b-15c-4h23
itself \$|83|a-6e4
itself ,|77|a11b-8
itself , as|87|a-4b-9
itself in|83|
jack|87|
jam|80|a-8
januari|65|a-15b-11c-7d-5e27h-8
januari \$|87|b-4
januari ,|76|b-4e8
januari , and|83|
januari to|80|a-4e18
januari to march|83|a-4e9
jar|76|a-10b-4c-4g-6i-8k14
jealou|77|a17
jealou \$|87|a-4
jewel|87|d12
jigsaw|87|
jingl|87|a-7b-10
jingl \$|87|a-7b-10
job|39|a-41c-16d-16e-8g21i-12j15k-8
job \$|53|a-14b-28c-12d-5e-8h-10i-4
job ,|57|a-7c19j5
job , and|66|b-12c-6
job , as|87|
job , but|80|c10
job , just|87|c8
job , so|83|b8c8
job ;|73|a-5b-8c-7g8
job ; i|76|a-4c-6g9
job ?|76|b11c-7h-4j16k-5
job ? \$|76|b11c-7h-4j16k-5
job and|72|a-6b7c6g12h-4i10
job and i|74|b10c6g12h-4i10
job at|74|a-11b-5c9
job at the|87|a-6
job becaus|87|a-9b-12
job befor|87|a-18b-4
job center|87|a35
job descript|80|a15g-5h31
job descript ,|87|a19
job even|87|b-5g9
job even more|87|b-5g9
job for|77|c7g16
job ha|83|b27c7h22
job i|72|b-4g16h-10l13
job in|80|a6c-9
job in the|87|a11
job is|76|a-10b15j6
job like|83|a-14
job like thi|87|a-15b-12
job on|87|c-4g-6h-4j4k9
job on the|87|c-4g-6h-4j4k9
job or|87|
job titl|87|a-6
job to|83|a-7b5
job veri|76|b-9
job veri much|76|b-9
job wa|83|a10
job with|83|b-5
job would|83|c-4
job would be|87|b-8c-4
job yet|87|b26
joi|69|a17b-13d-4h-5i-6l13
joi \$|83|a-7b-9
joi of|87|a23g-7l10
joi to|87|a-6g13
joi to teach|87|a-6g13
join|55|a-24c7d-4e8g52h-13l-10
join \$|83|a-5b-6c-5g13
join the|72|a-7b-5c-4e-4h-4
join you|65|a-9b-6c8g19i8
join you \$|76|b-4
join you ,|80|b-5c7
join you and|87|a-6b-8g13i15
join your|74|a-6b-6c-4g38h-9l-11
join your team|87|g23l-11
joineri|87|
joint|74|a-6b-4c9g-5h36i-9
joint ,|83|d4
joke|67|a24b-11c-5g-6h-11i-5
joke \$|76|a14
joke about|87|a18
joke about my|87|a18
jot|83|b-5e9j-6k12
jot down|87|b-5j-6k13
journal|87|a-4
journei|77|a-8b-4
judg|63|a45b-4c-5d31g-5h7i-4
judg by|87|a21
judg my|83|a19
judgment|77|a-4g-7k13
juli|65|a-15b-15c-7d-6e15h-10
juli \$|74|a-10b-10e4h-11
juli ,|76|a-5b-5d-4
juli , and|83|e4
juli i|87|c-4e10
jumbl|87|a30
jumbl sale|87|a30
jumbl sale \$|87|a30
jump|69|c-5g10h-21i12j21k-7
jump at|77|b9g23h-5i-6
jump at it|83|b-9g25h-5i-6
jump at the|87|b19
jump on|87|g-8h-4i28
jump on a|87|g-8h-4i28
june|56|a-14b-9c-6d8e32j9
june \$|68|a5b-10c-4d12e-6
june ,|71|a-9b-14e10
june , so|87|a-4b-4
june and|80|e7
june i|80|b25c-4e7
june i would|83|b27e8
june if|87|e18
june if you|87|e18
junior|69|a7b-10d-5e9g9h12
junior \$|87|a19e7
juri|77|a-10b-12d5g-4h13l13
juri servic|87|b-6
juror|87|a-5
just|46|a-18b11c7e-6f-6g-4h-13i6j16k-7l-8
just a|76|a-16
just a short|87|a-4b-7
just as|76|a15b17d-4
just ask|73|a-7b-7c-5d7e4
just ask \$|76|c-4d8e4
just call|87|
just check|83|a-5b-4h-4j16
just come|87|a-7b-4h-8
just how|87|d14
just messag|87|a4
just messag me|87|a4
just ring|83|b-7c7g-5i14j7
just ring to|87|c8j12
just sai|73|a8b15c-6h-5i11
just sai the|83|b-11h-5i13
just seen|87|
just seen i|87|
just shout|87|
just so|71|a-7b-6c21
just so you|76|a-5c4
just tell|80|b11c-4
just tell me|80|b11c-4
just the|77|a-5g11
just thought|87|a-8b-4
just to|77|a10b-10c10d-4h24i-6
just want|72|a-10b-12j11
just want to|73|a-9b-11g-4j11
just wonder|87|g-4j6
just wonder if|87|g-4j6
k|72|b15c29
k )|83|c8
k ) match|87|c4
k in|87|c11
k in the|87|c11
karl|83|a-16
kayleigh|87|d21
keen|64|a-21c7e5f-5g61h-11k10l-6
keen \$|83|a-10b-7
keen ,|77|b23c14g17i11
keen as|80|a-8b-8g24h-5i-4j5
keen as ever|87|a-6g13j6
keen as mustard|87|b-6g13
keen to|80|b-4e8g-4k15
keen to join|87|
keener|76|a-13b8g37h-8
keener \$|87|b14g19h-6
keener than|83|a-11b-4g22
keener than ever|87|a-8
keep|44|a12b11c-11e-5f-4g19h5i6
keep \$|87|c16
keep a|83|a4b8f4h20
keep ask|83|a-9b16h-4i-4k16
keep it|76|a-11b-10
keep it \$|83|b5
keep me|68|a29b21c-6g19
keep me in|76|a-8c-6g21k-4
keep me on|87|a32b9
keep me wait|83|a14b10
keep my|68|a-10b-10c-4d-4f-4g20h-9i11k-4l10
keep my applic|83|a-5b-11
keep my detail|87|a9
keep my finger|87|a-4b-4
keep my thumb|87|g-5h-5l19
keep peopl|87|a9
keep quiet|77|a-4d10e6
keep quiet \$|87|d8
keep tell|83|a-5
keep that|87|a-4b-11d6
keep the|65|a-26b-12c-6d6g-5h6
keep them|87|b-9d-5
keep thi|83|d9
keep thi short|87|
keep think|69|a-12b-4g7h-6
keep think about|74|a-7g8h-7l-4
keep think of|77|a-6
keep three|87|a-5
keep to|80|b-4
keep to myself|87|
keep turn|87|a-5
keep turn over|87|a-5
keep you|87|b14
keep your|72|a49
keep your \$|83|
keeper|76|a-20f9
kei|60|a-27b26c-8d12h12
kei \$|77|a-11b-6c-4h6
kei ,|83|a-7b-4d-6h13
kei ?|83|b25c-9
kei ? \$|83|b25c-9
kei and|87|c10d13
kei person|87|
kei to|77|a-10b25
kei to the|80|a-4b28
kendal|87|
kennel|76|a-5b-4e17f7
kennel and|87|e14f8
kent|87|a-5c14h14
kept|47|a19c-12d7e-10g-6h19i8l-5
kept \$|87|d9
kept a|71|a-14h38i7
kept a 0|87|a-4h25
kept as|87|d10
kept bee|80|a-10h11
kept busi|87|a-8
kept call|87|
kept everi|80|a-12b-8d-5
kept freez|87|a30
kept in|80|a22b33
kept in the|83|a23b13
kept it|76|a-10d12
kept it \$|83|d16
kept look|87|a9
kept look at|87|a9
kept me|70|a28
kept me busi|87|a-7
kept me wait|87|a12b10
kept my|87|b9d-4h-6
kept on|83|
kept out|87|a7
kept out of|87|a7
kept secret|87|d5
kept secret ,|87|d5
kept the|64|a-4b5d-5i13
kept think|87|
kept wait|87|a19b6
kept you|87|a-4b-16
kept you wait|87|a-4b-16
kept your|87|a-13b-17
kestrel|80|b10d14
kettl|83|a-5
kettl is|87|
kevin|87|a-4b5g-4
kevin \$|87|a-4b5g-4
keyboard|80|a10
keyboard ,|87|a7
keyboard wa|87|a4
kick|80|a-10b-4c9g-9h18i-4k13
kid|71|b6c6g16h-6i-4
kid \$|87|a17g-6h-4
kid ,|87|
kill|72|a30b31c-4d8
kill me|80|a9b17d11
kill me \$|87|b18d9
kill me ,|87|a10
kill you|83|a24b20
kill you to|83|a24b20
kiln|74|a-5b-4
kilo|83|d13
kind|52|a-63b-11e-4f27g-22h-4i-16k8
kind \$|73|a-25b-6h18
kind ,|80|b-9f8
kind about|87|a-14
kind as|77|b6j11k-6
kind as to|80|b-6i-4j11k-6
kind of|65|f11h8
kind of you|74|a-17b-7f4
kind regard|87|a-4b-4h-4
kind regard ,|87|a-4b-4h-4
kind to|74|a-8d4f5g-6h-11
kind to your|87|l5
kind word|80|a-10
kind word about|83|
kinder|80|a-20f9
kindli|56|a-50b48c11d-7e-5g-6h-8i8j11k9
kindli \$|87|a-17b-23
kindli ask|87|b13
kindli confirm|83|b8c-5j7k-4
kindli confirm my|87|b11
kindli do|80|b24
kindli do not|87|b17
kindli do the|87|b9
kindli give|87|a-13b-7k20
kindli give me|87|a-13b-7k20
kindli inform|87|b-4c14i20j-4
kindli let|83|b-5
kindli let me|83|b-5
kindli revert|87|b19
kindli revert with|87|b19
kindli said|87|
kindli tell|87|b-5
kindli tell me|87|b-5
kit|87|a-5f9
kitchen|52|a-28b-26c-6d-12e-7f-4h34i4j-4k-4l-7
kitchen \$|69|a-31d-5g12h-6
kitchen ,|71|b-4d-7
kitchen , and|83|a-4
kitchen , the|87|
kitchen and|83|a-4
kitchen door|87|a-4h-6
kitchen for|77|h18
kitchen for six|87|
kitchen i|87|d-5
kitchen is|87|d11h-4
kitchen look|83|a-5b-7
kitchen look like|87|a-5b-7
kitchen porter|87|g-5h22
kitchen so|87|a19
kitchen with|83|a15h22
knee|66|a-19b10c-5g-4j8l5
knee \$|83|b29d-4
knee ar|87|h7
knee is|80|a-13b-7l8
knew|58|a-20b-23c-6d15e-7g-6h-12i-6j-7k5
knew \$|83|a-7d18h-4
knew i|80|a6d8h-5
knew i wa|87|a7h-5
knew it|87|a-5b-4h-5j-7k9
knew more|83|a13
knew more than|87|a15
knew my|83|a-4h-4
knew noth|87|a19
knew noth about|87|a19
knew that|83|a-8
knew the|77|a-19d9
knife|77|a5c14
knife ,|87|a-5
knit|83|b-10d-4
knit \$|87|a12
knive|83|e8
knive ,|87|e9
knock|77|b-4d-6g-14h-8i16
knock over|87|
knot|77|a-11b-7
know|31|a5b7d26f4g-39h24i-15j33k20l-17
know \$|56|a4b25c-9g-12h-6i-4j7k5
know ,|62|b-21c-10d-6e5g4h-9j-6k5
know , and|74|b-9e9i11
know , i|77|a-7b-4g7i-6
know , pleas|87|
know ?|80|b-9c-8d4j6
know ? \$|80|b-9c-8d4j6
know a|77|a10b23
know a lot|87|b34
know about|72|a-11b-5c11d10h15
know about the|83|c15d15
know as|87|
know as well|87|
know befor|80|b-9
know befor i|80|b-9
know by|65|a-11b37i-7j14k-6
know by fridai|87|b41
know by return|87|c12
know by the|76|b12c-5
know by then|80|a-8b-26j8
know by thursdai|87|b32
know everi|73|a-8b-5d4e6f4h12
know everi on|87|a-7b-4d8
know everi part|87|
know everyon|87|b17
know for|87|b19d4
know for a|87|b19d4
know from|80|d15h17
know from my|87|d7h18
know her|87|d6
know her \$|87|d6
know how|57|b-22c-8e6f4g-4h-6i-7j-5k21
know how busi|87|b-9f9h-4
know how hard|87|a-6b-8
know how i|76|a-6e13i-5j-5k23
know how it|83|b-5
know how long|87|
know how mani|87|b-5
know how much|87|b8
know how thing|83|
know how to|71|a-9b-7j-9k13
know i|77|a-10b-9d5f9
know i am|87|a-9b-8
know if|57|a-18b-40g-18h-13i12j17k-10
know if i|74|a-4b-15
know if the|70|a-12b-20c9g-9h-7i-14j22
know if there|80|c-4g-10i9j8k-4
know if you|67|a-4b-10d5i7
know in|87|a6b-10
know it|65|a35b25c10g-9j10
know it \$|72|a40b11d-4g-10j11
know more|72|b-16c-7
know more \$|87|b-6
know more ,|83|a-4b-7
know more about|87|b-6c-5
know my|72|a-4b4c35d-5g-11k17
know my number|87|b22
know my wai|87|
know my worth|87|b4c8
know now|80|b25c7
know roughli|83|b-9c7j7
know roughli what|87|c8
know so|87|
know so quickli|87|
know that|54|a-12b-13c-11d4e-4
know that a|83|a-7
know that i|67|a-20b7c-5d6
know that it|83|a-18b-9
know that my|87|a37
know that term|87|b-17
know that the|76|a16b15
know that thei|87|d4
know that you|74|a-14b4d14
know the|57|a48b-10c21e5g-4h-5i-5j7
know the answer|80|
know the decis|87|b23d-5
know the pai|87|c23
know the reason|87|a4c-5g-4h-4k14
know the salari|87|c27
know their|77|d23
know what|53|a18b27d13g-4h24i-7
know what a|72|b-12c-10d-4
know what goe|87|b13d11
know what he|87|a14d7
know what i|69|a11c28d-6e4f6k4
know what is|87|b14
know what it|83|a-9b-8
know what that|87|
know what the|80|a7h16
know what to|83|b21c-5d6
know what you|77|c-5d5
know what your|83|b21d10
know when|72|a-8b-18c5h31j4
know when you|76|b-15c8h12j5
know where|67|a5b25c4d-4e5k6
know where i|74|a9c4e6k7
know where the|87|b6
know whether|72|a-7b-22c11g-6h-4i-4j9k6
know whether there|87|b-4
know which|73|a-4b-10c-5d7g16h-6i7
know which of|80|
know who|71|b22c4d15e-4
know who will|87|
know why|74|a8d-5g-7h24i-5k13
know why \$|87|b16
know yet|66|a-18b-32c-9f5h-6i12j7k-7
know yet \$|87|a-7b-8d5
know yet ,|87|a-5d-5h-6i20
know yet when|77|b-4
know yet whether|83|b-11
know you|61|a-17b32f4h-8i-4j-4k6l-5
know you ar|83|
know you can|80|b-9c4k12
know you have|76|b40d-7h-4
know you will|83|a-4b-7
know you would|87|b13
know your|77|a-6b-6d-9
knowledg|74|a9b-4d4h21
knowledg of|77|a-6b-4d-4h22
knowledg of the|83|h23
known|64|a5b-20c-4d9g7h-17
known \$|87|a29
known ,|87|d11
known that|80|b-11h-4
known the|83|a5b-4
known the answer|87|a-4b-4
kramer|87|a-11
kyle|87|a-4b-7
kyle ransom|87|a-4b-7
lab|60|b-7d21e23g8h4i5l7
lab \$|77|a-5b-4d4g17h-6
lab ,|80|d6e9h19
lab , and|87|d7e5
lab ha|87|b-5d12i12
lab i|87|a-4
lab to|87|d6e8
label|65|a-17b-14c-4d7e8
label \$|80|b-6
label ,|83|a-12b-6
labor|80|a-4b-7e5
labor dai|87|a-4b-7
labor dai \$|87|a-4b-7
laboratori|74|a-14b-13f-4g45h9i-5
lacei|83|a-4b-4
lack|71|a27b-9c-5g-5h20k5
lack of|80|a11k8
lad|77|a23b-6g-4h-7i-4l27
ladder|74|a-6b-12c5e21h-8
ladder ,|87|a-6b-13
ladder of|87|e19
ladder of step|87|e19
ladi|62|a6b-5f7g-4h-6k5
ladi at|80|a6
ladi at the|80|a6
ladi from|80|a-10k9
ladi from rhyl|87|a-6
ladi in|83|c7g-4
ladi on|83|a-7
ladi who|83|a12f9h-4
ladi with|87|
lag|87|a8
lago|83|d-7h-6
lai|69|b-9g-4h17i6
lai out|77|d6i11
lai out the|87|i13
laid|74|a-19b-7g-5h7
laid out|83|a-7b-5h13
lamb|66|a-10b-12c5d-6g-5h38i5j6l7
lamb ,|83|c14h20i11
lamin|80|a-5b-8
lamp|63|a-13b-9c-4e-4
lamp \$|83|
lamp and|83|
lamp room|83|a-4
lamp tour|77|
lamp tour \$|87|
lamp tour ,|87|
land|68|a-10b-10d11g-6h-9i-4j15k-7l7
land \$|87|c-8d17
land for|83|c8
land for somebodi|87|c8
landlord|65|b17c4d7h-4i5j4
landlord ,|83|a6
landlord an|87|b-6
landlord of|87|d6
lane|69|b-4d20h-4
lane ,|80|d16
lane i|87|
languag|65|b-18f5g-7h48i-7
languag \$|76|a10b-12h20
languag and|87|a-5b-5
languag of|87|a-4f9h-4
laps|77|b18e6
laptop|72|a4b-6d13h-5
laptop and|83|c6
larch|80|a-8
larg|70|a-18b-7c4d-4h31
larg and|87|a-7
larg part|87|
larg part of|87|
larg print|87|a-7b-4
largest|83|a-4d-11
last|38|a-14c16d25e-10f-4g-23h46i-16k-6l4
last \$|74|b-6h-9l20
last ,|87|
last boss|83|a21
last compani|87|a-4c5
last dai|74|a-9b-4d12h-13i-5
last dai \$|83|d12
last email|80|b20
last email \$|87|a4b16
last employ|80|a13c8
last employ wa|87|a-6c13
last firm|83|a8c5
last foreman|87|a21
last four|83|a-4h10
last four in|87|a-4h11
last fridai|87|
last fridai \$|87|
last hope|87|b23
last job|83|a-13c16
last manag|73|a10b-10c-4
last manag ,|87|b-4
last minut|83|a23
last minut \$|87|a24
last month|87|d4h-13i-4
last night|73|b21d10
last night \$|80|b10d7
last note|87|a-4b-5
last offic|87|a-4
last on|76|a6b-7f4k11
last person|77|a-5b-5c16
last place|77|h16
last post|77|a-6c6
last post ,|87|c10
last post i|83|a-6
last role|87|h14
last school|83|a4i17
last spoke|87|a-4b-9h38
last spring|83|c10
last summer|87|
last ten|87|a-4h-7
last ten year|87|a-4h-7
last thing|83|a7c6
last thing i|87|a14c7
last three|68|a12b-4d-8e7h-11l6
last thursdai|87|a-5c-4
last time|76|b26j8
last time \$|83|b23
last to|83|a5j9k-5
last two|87|
last two year|87|
last week|66|a-8b-16d18e-4h-5i-4
last week \$|72|a-8b-12d9h-5i-4
last week ,|87|
last winter|77|a-8b-4d-7h12
last winter i|83|a-7h13
last year|60|a-16c-7d13e-6g-6h18
last year \$|70|a-7d5g-4h-6l5
last year ,|72|b4e-5h15
last year and|83|
last year i|87|a-6h15
late|52|a-5b-14c-11d-8f9g-10h-9k-4l-5
late \$|70|a11b-6
late ,|74|a4f7h-6
late , but|83|a-5h-5
late ;|87|a6h-7
late ; the|87|a6h-7
late and|80|a14f4
late and i|87|a-7
late becaus|83|a11
late becaus of|87|a13
late buse|87|b-5
late for|80|a-17d-4h13
late husband|87|a8
late on|83|a-11e6
late to|83|a-14b17f8h-4
late train|83|a15
latenc|87|
later|59|a-37b8c-11d-5e4f7g-7i-7
later \$|73|a-8b5c-8h-6i-4
later ,|83|a-4c13f4
later at|87|h18
later on|87|
later on ,|87|
later than|87|b24
latest|87|c-5g-4j11k-4
lath|73|a-21b-6
latin|80|a-7b-4d-5h15
laugh|56|a-25b-20c-5g-5h-4
laugh \$|72|a-5
laugh ,|80|a-9b-4
laugh , and|87|
laugh about|80|a-4
laugh about the|80|a-4
laugh all|87|a-5
laugh all the|87|a-5
laugh at|73|a22
laugh at my|87|a-22
laugh at the|87|a-9
laugh so|83|a-16b-6
laugh so much|83|a-16b-6
laugh when|77|a8
laugh when i|80|a10
laughter|83|a-22
launch|71|a-8b-7d14e13h-5l5
launch here|87|
launch here thi|87|
launch in|83|a-4b-4d14
laundri|80|a-4b-4c4d5
law|64|a10b9g-4h-7
law \$|87|d7
law firm|77|a12b7c12
law firm ,|87|b8
lawnmow|87|a-6b-5
lawyer|77|b16c8
layout|76|a-6d9
layout of|83|d14
lazi|87|a37
lead|63|a-11b6c-4d14e14h31i-5
lead job|80|
lead job \$|87|
lead job ,|87|
lead on|83|d10e-4
leader|73|a-9b-11
leadership|83|a-11b-9c-8h-5j-6k12
leaflet|73|a14b-4d-9
leaflet \$|83|a14
leaflet on|87|
leak|64|a-18b-9c-5d5e6g-4h-10l5
leak \$|80|d8e5
leak ,|87|
leak , and|87|
leak abov|87|a-4g-4l9
leak abov the|87|a-4g-4l9
leak skylight|87|a-4h-6
lean|76|a-6b-10
lean on|83|a-4b-7
lean on the|87|
learn|47|a-35b-44c-19d-8e13f-6g-10h37i-12j-6k24l-10
learn \$|87|
learn ,|83|e6
learn , and|87|
learn a|80|a-5
learn a lot|83|a-5
learn about|77|a22e-4g-4h-6
learn about the|83|a28h-4
learn all|87|
learn from|69|a-12b-12g5h-13i-6k24
learn from it|87|
learn from the|83|a-5b-5
learn from you|80|a-6b-6h-5
learn how|77|a-12b4g-6h-5k8
learn how to|87|
learn it|87|a-12c-5g-4h-4k14
learn more|74|a-7g-5h-6
learn more about|77|a-4g-6h-6
learn more from|87|a-4
learn that|76|a36
learn that the|83|a17
learn the|64|a-21b-14c-5e18h-5i12
learn the hard|87|
learn the rest|87|a-6b-7
learn to|65|a-24b-13d-4h46i-6j-6k5l-4
learn to be|87|a-8b-6g-4j-4k12
learn to keep|87|f4h21
learn to read|87|g12h13
learn to sai|87|
learnt|61|a-31b-16c-4d-12e-10
learnt a|76|a-9
learnt a lot|83|a-7
learnt from|83|a-4b-6d-13
learnt to|73|a-8b-4e-6
learnt to read|87|
learnt to stai|87|
leas|66|a5d6g-6h37i-6j6k-4
leas ,|80|d10h-4
least|60|a50b31c19d-5g16i-7
least \$|87|a11
least an|87|a8b17
least have|87|a17
least i|87|b17
least i can|87|b17
least on|77|a30c5
least the|87|a19
least you|87|b9
least you can|87|b9
leather|87|a-9b-5h34
leav|45|a-11c40d6h-16i-8j-4k-4l4
leav \$|66|a8b-18c10d13g-6l14
leav ?|83|
leav ? \$|83|
leav a|71|a23b34
leav a messag|87|b-6
leav and|87|c19
leav for|77|a-5b-7h-5l-4
leav for leed|87|
leav from|83|a-4b-7
leav from the|87|b-6
leav i|87|a-8b-6d-4
leav it|77|a-6b-13
leav me|77|b31h-5
leav my|77|a-4b-11c7
leav my present|83|b-6c8
leav out|87|d6
leav out the|87|d6
leav the|66|a-19b-10d5
leav the civil|87|a-10c8
leav the room|87|a-4d12
leav thi|83|b20c-6
leav to|80|a-6
leav to us|87|a-7
leav until|83|b-11
leav until the|87|b-6
leav us|87|d6
leav with|87|c18
leav without|87|b6
leav you|80|a13b15e12
lectur|80|a41
lectur on|87|a27
led|63|a11b-10c-6h41
led a|76|a-9
led the|80|a-8h12
led to|87|a12
led to believ|87|a12
ledger|69|a-16b-5d-7g-4h9i-4
ledger \$|87|a-9
ledger ,|87|e4
ledger by|87|g-4h13
ledger wa|87|a-5
leed|66|g6h-4i7j-4
leed \$|87|d6
leed on|87|a-4b-15
leed on thursdai|87|a-4b-15
leek|87|
leek ,|87|
leek , and|87|
left|46|a54b-6c7e-9g5h5i14j-6k-6l-5
left \$|71|a-4b11d10h-5
left ,|80|c-4d5
left a|83|a9
left and|87|
left becaus|87|a9
left becaus the|87|a9
left everyth|87|a4
left hand|80|a15
left in|77|a13d4
left in the|83|a25
left me|76|a44g17
left my|74|a-28b-17g-4
left my last|87|a-7
left out|73|b-13c21d-8
left out \$|87|a16
left out the|83|a-9b-13d-4
left the|66|a34c-4d12
left the build|80|
left to|77|a23b27c-6
left to discuss|87|b23c-7
left wa|87|a-20h-4
left with|76|a-6c-4h-9
left with a|83|a-5h-9
leg|76|b-4h-16i-6l21
leg \$|87|a15
leith|80|b-7j7
leith for|83|
leith for you|87|
len|87|
lena|87|a-4f8g-5h-4
lend|73|a-8b-6g-7i18k-4
lend me|83|
lend me the|83|
lend you|87|g-8i21k-4
lend you the|87|g-8i21k-4
length|87|
lent|74|a-4b-9e7h-5l6
lent me|77|a-4b-9f4
lent me \$|87|b-9
less|62|a56b15c28k5
less of|87|a12b-8
less of you|87|a12b-8
less than|70|a30b14c21
less than a|83|a11b15
less to|87|
lesson|55|b-23c-6e-14f-4g-12h-12i20j-4k4l-4
lesson \$|77|a-4g-4k10
lesson ,|80|a4e-8g-4i8
lesson from|87|a-4
lesson in|87|a-9
lesson on|83|
lesson plan|70|b-4d7e-4i14
lesson plan \$|87|a-7
lesson plan i|87|
let|37|a-9b29c18d-4f9g-9h-22i18l11
let a|80|a31b14
let be|87|b14c13
let be honest|87|b14c13
let down|80|a34
let down by|83|
let go|87|a-5g-12h-6
let hope|87|g-5h-7i-4l20
let me|40|a-7b-6c-11e6f16g9h-17i7k4l-8
let me \$|83|a16
let me add|87|a-4
let me be|80|a13b6g22i-4
let me bind|87|
let me down|74|a13b10i-5j-5k17
let me get|87|a6b11
let me go|72|a22b16c-4e-5i13
let me have|80|b10i-4k10
let me hear|87|
let me hold|80|a-10b-6h-6
let me in|87|a26
let me know|50|a-19b-16c-4d-6e-5f-6g-11h-12i22j11l-5
let me put|87|
let me remind|87|b15
let me ride|87|g14
let me sai|80|a-13b-8c13
let me see|83|d5
let me send|87|b-4d6i10
let me set|83|e20
let me shape|87|
let me show|87|b-4d7
let me sit|80|a-14f11h-4
let me stand|83|f9
let me talk|83|a29b8
let me tell|80|b-5d5e4
let me try|77|a-15b-7f5h-4
let not|83|b16c-4
let not drag|87|b13
let on|87|a-13h-6
let peopl|80|a-4
let peopl know|83|
let student|87|
let student hous|87|
let talk|83|b8c34
let the|77|a-5b-14d-6g-6h-10i-6l19
let them|77|a-4
let them for|87|
let thi|87|b-8
let us|76|b14c32
let you|66|a-11b-8c6d8g-6h18i32
let you drop|87|
let you have|77|b-12h14i22
let you in|87|b16h-5i11
let you know|83|b-6c12
let you see|83|d11h14i10
let your|80|a-4b-11d11g-4h-4l5
letter|48|a-12c-11e-4f5g-23h-12i-8j10k-9l-8
letter \$|66|a-12b-14d-5e-6f6h9
letter ,|69|a-16b12d-4e8f8h-9i-4
letter , and|83|a-10b-6f10h-4
letter , which|83|b14e11
letter ?|87|a-7b19
letter ? \$|87|a-7b19
letter about|87|i15
letter about the|87|i15
letter and|83|a-11b-5h-5
letter arriv|87|a23
letter at|83|b10d8
letter at the|83|b10d8
letter befor|87|a33
letter befor you|87|a33
letter by|87|b11
letter from|80|a-4b-6d4h-4
letter go|87|
letter go out|87|
letter i|77|a-11d7
letter i wrote|87|d8
letter in|83|b10d-4h-9
letter in the|87|b18
letter is|87|a-13b-15d-4
letter of|76|a-4b-10
letter that|87|a-5
letter to|80|a-9b21d5
letter to the|87|b24
letter wa|87|a-11b-5j9k-4
letter would|87|j14
letter you|87|a8b-4
level|63|a-5b-15c30d-7g-9h60i-5k8l-4
level ,|87|a-4h47i-11
level 0|74|a-8b-4c-5h23i8
level 0 and|87|a-5
li|67|a51b-16c-4g-7j14
li \$|87|b-5d11g-4j8
li about|83|a24
li about me|87|a17
li to|77|a52d-6
liar|87|a22b4
liberti|74|b27e12
liberti of|74|b27e12
liberti of write|87|e13
librari|59|a-35b-14d-7e-4g-11h16i-4l14
librari \$|80|b-4d-4
librari ,|83|a-11
librari for|87|
librari ha|83|a-7b-4d-4
librari i|87|h16
librarian|83|a26
licenc|57|a-32b-14e-4g-8h69i-9j-5k8l-4
licenc \$|70|a-15d7e-6h13
licenc ,|76|a-4e5h9
licenc , i|87|
licenc and|77|b-4c7d-5
licenc and my|87|d-5
licenc for|83|
licenc for the|87|
lid|77|a-12
lid \$|83|a-10
lie|77|a27l11
lie \$|87|a34
lie in|87|a-4l13
life|60|a23b20c-6d-6e-7g24h10i-7k-4l7
life \$|72|a-36b19g14h-7i-4l11
life ,|80|a-7b-6g6h-9
life , and|87|a-5g7h-10
life in|80|a8b8g-5h32
life in your|87|a-6b10
life on|87|b13
lifeboat|80|
lifeboat crew|87|
lift|57|a-21b-28c5d-9e-4f5g-9h39i-6k-5l-8
lift \$|72|a7b-8c17h-5
lift a|87|a19
lift a finger|87|a19
lift at|87|a-6
lift on|87|b-8i15
lift that|87|a-5
lift that stop|87|a-5
lift the|87|a-11
lift wa|87|a9
lift wa out|87|a9
light|66|a-9b-6c-5h9j5k-5l7
light \$|87|
light box|87|h16
light had|87|
light had been|87|
light on|87|a-9b-4c-5h-4j7k-6l10
lighthous|77|a-8b-4c22
lighthous ,|87|
lightli|83|a-9f9h-4
lightli \$|83|a-9f9h-4
like|30|a18b-27c-6d-17e-13g34h-5i19k4l-14
like \$|62|a-21b-4c-4g8h8i11k4
like ,|74|a-8b-4g8
like , and|87|a-7
like ;|87|a-6d-4
like ?|77|c22
like ? \$|83|c19
like a|58|a41b13i12
like a fool|87|a16
like a good|87|a-4
like a refer|87|
like a schoolboi|87|a13
like all|87|a11
like an|80|a15b16
like be|87|a14b13
like best|80|a-9
like best \$|87|
like best wa|87|a-8
like for|83|a-4c-7
like from|80|a-7h33
like from the|80|a-7h33
like hear|87|
like hear how|87|
like how|73|a-12
like how you|87|
like how your|83|a-6
like it|63|a11b-18d-5h10
like it \$|70|a13b-13h15
like it for|83|a-5
like me|63|b-4c-7g-8h19i9
like me \$|87|a15d7
like me ,|87|a-4b-10g-9h28
like me becaus|87|a-16b-8d-4
like me to|72|a-4b-9i12
like mine|87|b20
like my|72|a-5c27
like my refer|87|
like on|77|a-6b-6h-10
like on \$|83|a-5b-6h-6
like so|87|c14
like that|62|a18b-9c-9h-5
like that \$|72|c-4
like that the|80|a-9h-7
like that you|83|
like the|53|a-28b-18c-19g-10h-9i16j-6k5
like the chanc|87|a9e5
like the full|87|b-4c-6d-5i26j-5k-7
like the job|68|a-6b-8c-5g9
like the moth|87|
like the post|83|
like the smell|87|a-6b-6
like the sound|87|a-9
like the wai|83|
like their|87|a-7
like them|83|a9
like them \$|83|a9
like thi|65|a13b7c-6j8
like thi \$|71|a22b21
like thi job|77|b-7
like thing|87|b38c-6
like to|39|a-44b-35c-11d-4g24h-7i6j8k6l-6
like to add|87|
like to ask|71|a-7b-5c-4j6
like to be|65|a-21b8c-7h-4i-4j8
like to check|87|i15
like to come|80|b-5
like to connect|87|
like to discuss|87|c14
like to do|72|a-4b-5c-7e-4g17h23
like to get|87|c19
like to have|83|c17
like to hear|68|a-7b-7i5
like to join|74|b-4c-4g11i-4j4
like to know|61|a-4b11c7d4e6g-7i-4j9
like to learn|80|
like to let|87|
like to run|80|a-8
like to see|59|a-8b-7c8d9g-7i11
like to show|83|e8
like to sit|87|
like to stai|77|a-8b-6
like to take|83|a-4c-4
like to tast|87|c-4k7
like to thank|77|a17f7g-6
like to try|87|g13k6
like to understand|83|a-9c4g-13h-6i-4k30
like to walk|87|e5
like to work|67|a-9b-9c-6g15
like to write|87|a-11
like us|87|
like veri|87|b-4g16
like veri much|87|b-4g16
like what|87|a-4
like you|73|a-10b17c11
like you \$|87|a-11
like you for|87|
like you to|80|b21c12
like your|71|a13b-8g21
like your ar|87|a22b-8g26
lime|87|a-6
limit|77|a15b18h27
limit on|87|h31
limit wa|87|a19
limp|87|
lind|83|
lindqvist|80|a10h20i13
line|48|a-14b-10c7d14e-7f-6g-10h15i-9k7l-8
line \$|65|a-7b-16c-9f-4h21i7j-4l-5
line ,|73|a-5b-5d5h-9
line , and|83|a-4d5h-10
line , whenev|87|
line ;|87|e8
line ?|87|b20c-4
line ? \$|87|b20c-4
line and|87|c11
line at|80|
line by|87|d5
line by line|87|d5
line email|87|a15b-4
line for|73|a9b9d9h7
line for as|87|b12
line for six|87|h8
line from|87|a-9
line is|76|a9c24d5
line manag|77|c-5d7h-9
line of|83|g-9h-6i-4k17
line on|80|a-5c9k8
line on the|87|c13
line that|80|a-5
line to|87|a-5j7
line with|87|
linen|74|a-5h23
link|64|a-9b-18g-6h-7l-4
link \$|87|a-4d7
link below|87|
link below \$|87|
link to|76|a-4b-6i9
link to my|87|d-4
link to the|83|b-5i10
link you|87|a9
linkedin|80|a-11b-14c7h-6
lisbon|80|a-4c14g19
list|46|a-14b-15c-5d39e25g9h-7i8j4k-10
list \$|69|a13b6d9e4
list ,|71|c-4d-7e12g9i-5
list , i|80|d-6g10i-5
list and|74|a7b-5g17h-6
list and the|87|a-6g21
list for|73|a-7e5
list for a|87|a-7
list for the|87|
list from|83|
list from the|87|
list i|87|d10e9
list is|80|a-9b-5c4d5g18h-7
list of|59|a-4b-10c-8d20h-5i21
list of all|83|d8
list of my|76|a-4c-4d11e-4i17k-4
list of the|83|d-4h-5i10
list of what|83|d9e5
list on|83|d12
list on the|87|
list that|87|d-10h18
list the|87|c13
list to|87|c6d9
list with|83|a-4b-5d13e-4
listen|56|a11b-27c-12d-6e13g-10h15i5k-5l-4
listen \$|67|a-4b-17c-4e-4
listen ,|77|a12e23
listen and|87|e-5
listen first|83|a-7b-4c-8
listen first \$|83|a-7b-4c-8
listen to|70|a-5b-9f5g-7h7i9
listen to a|87|a10
listen to the|87|a-4b-4h-5i15
lit|83|a-11b-4d-4
lite|87|
lite loan|87|
littl|53|a66b13c19d6f5g-6h-11i-6j-4k7
littl \$|80|a18
littl ,|80|a11c8
littl , but|87|a-5c9
littl ?|87|a-6b12c-4j-4k15
littl ? \$|87|a-6b12c-4j-4k15
littl lost|87|a-15
littl more|83|a6c-6
littl on|80|a-4c6f9h-6
littl to|83|a13b11c11
live|58|a-28b-21c6d12e7g11h-9i-9l4
live \$|73|a-19b-10
live ,|83|b5
live in|76|a15c6e9g-7h-8i-4l6
live so|87|a-15b-7
live so far|87|a-15b-7
live with|83|a-4c10g24h-4i-9
load|70|a-21b-9d-4g10h9i5j-4
load bai|77|a-6b-4g13h-6i7
loaf|77|a-14b-13c-5
loan|67|a-9b-6c21d-4h22
lobbi|87|a7
lobster|87|
local|74|a-20b-7
local \$|87|a-15b-5
local paper|87|a-6
local paper \$|87|a-6
lock|65|a-17b-11f6h13
lock door|87|a10
lock out|87|h21
lock the|83|a-6
locker|83|a12b9c-4g20h-4i-4
locksmith|87|a-8b-4
locksmith i|87|a-8b-4
locum|87|a-4b-12d8g-5i22
lodg|76|a42c29
lodg in|87|c10
loft|87|
log|66|a-14b-6d17e4h-5
log \$|87|a-7
log ,|83|d-4h-7
log , i|87|d-4h-7
log in|87|d28
logbook|83|h20i11
login|76|a-6d16h-4i-4
login for|87|d4
login for our|87|d4
logist|83|a6h16
lomax|83|a-6
london|76|c31
london weight|83|c11
long|47|a-15b34d-12e-8f-6h-13j5l42
long \$|65|a15b20c-6g-5l12
long ,|87|
long admir|83|a-4b-7
long ago|87|a-5
long ago \$|87|a-5
long and|77|a-11b4g-4h7l11
long as|74|a-4b-6c11g13h-4i6
long as it|83|b7g16
long as you|83|a-4b-14i9
long bouquet|87|
long bouquet on|87|
long dai|83|a-5
long dai ,|87|
long doe|83|a-4c-6j5
long doe the|87|a-4b-17c-6j5
long enough|76|b34
long enough \$|83|b21
long enough for|87|b5
long i|87|b22
long it|87|
long it take|87|
long the|87|b-7j11k-7
long these|87|
long these thing|87|
long time|87|a-5b-5c-4j9
long to|77|a10b7g19h-6
long version|87|
long wai|74|a-5b-6c12g-7h-6i5j-5k14l-5
long wai \$|83|a9k19
long wait|87|a15b9
longer|63|a-5b13c-7d-4g10h11i-9k-4l5
longer \$|76|a-9b21
longer ,|80|a-8b-12j8
look|38|a4b-9c30d7g7h-6i-11j8
look \$|64|a25c-7
look ,|77|a-4b18e13
look ?|87|a-5b-15c-8j17k-8
look ? \$|87|a-5b-15c-8j17k-8
look a|83|a4
look a fool|87|a8
look after|56|a-25b-18c5e-5f5g7h23
look after ,|87|d12
look after a|83|d-5
look after leith|87|
look after my|80|a-4f8h11
look after peopl|80|c10
look after the|72|a-8b-8c-5
look after two|87|
look after your|77|c13g12h21
look again|87|c9h-6
look again at|87|c9h-6
look and|83|a-12
look and ha|87|a-8
look ani|87|b27c-5g19i12
look at|52|a6c4d9g9h-23k-4
look at ?|87|b9j-4
look at a|83|a-6
look at her|87|i-4
look at it|87|a12
look at me|87|a-10b-8g-8h-8i7
look at my|74|a41b31c-5
look at the|60|a-11b-9c4d12e-6h-5j5
look at your|87|a-4d10
look back|87|a-14b-12k8
look differ|87|a15h-8
look for|61|a31b-4c33d-4e-6h-5i-7k13
look for \$|77|a9b-4c-13g-11i-5j-5k21
look for a|76|b7c31
look for someon|87|a13
look for someth|87|b-4c8j8k-4
look for the|80|a26c6
look forward|62|a-4b6c-4e-5h-4j9k-4l11
look forward to|62|a-4b6c-4e-5h-4j9k-4l11
look good|80|a11
look good \$|83|a-4
look great|87|
look great in|87|
look into|83|a-5b11
look it|83|a-5
look it up|83|a-5
look like|65|a-4b-9c-5d4e13h10
look like \$|83|a-10b-5e11h-4
look like ,|83|c4
look like a|87|a7
look like from|87|a-5h18
look on|80|b5h19
look on \$|87|h21
look out|83|a-11
look out for|83|a-11
look round|83|d20
look so|87|a7c12
look to|80|c16
look to better|87|c18
look up|67|a9b-5c6h-6
look up my|87|a-10b-5
look up the|80|a-5
look up what|87|a-5c12h-4
loom|73|a-23e5
loop|83|e5
loos|87|
lord|87|d13g-4l8
lorri|65|a-9b-13c-6g17h6i-5j-6k6
lorri \$|87|a-4
lorri ,|87|c-5g28h-4
lorri for|87|
lose|59|a6b51c10d11
lose \$|87|b10
lose ,|87|b27
lose a|83|a19b-4e4
lose me|87|b33c-6
lose my|87|b12c16
lose out|83|a10b-4
lose out to|87|a-11b-4
lose the|77|b9
lose their|87|c6
loss|68|a15b-13d7h8
loss \$|77|a11b-12d9h-7
loss by|87|h18
loss by a|87|h18
loss of|87|a-10
lost|53|a35b-16c-8d-6e-8f-4g-9i-9j-4k7l-6
lost \$|80|a32b-6e-4
lost a|74|a-19b-6d-6g-4h8
lost my|74|a45
lost on|87|
lost on the|87|
lost our|87|
lost parcel|87|a5
lost the|76|a-5b15d4
lost three|83|a-12h-4
lost time|87|a-9h21
lost time accid|87|a-9h21
lost two|83|a14b-4
lot|53|a25b-16c-7e-5g19h-30i-12j-5k-6l-9
lot \$|77|a-7b-5
lot ,|83|a-4b-4g19
lot about|76|a-11
lot about the|80|a-10
lot for|83|a29
lot from|83|a-5
lot less|83|
lot of|71|b20h-9
lot to|72|a-4b-9g-4
lot to me|80|a-14b-4
lot to think|87|a-14b-6
lotteri|87|a17h18
loud|83|a5d6
loud and|87|a20d7
love|43|a-53b-36d-4e-12f-5g16h17i-11k5l17
love \$|87|a-4d14
love ,|83|a14b14c5
love hear|87|
love it|77|a-16b-5g-5h-4l9
love it \$|80|a-10
love on|87|a-7
love on \$|87|a-7
love the|67|a-7b-9g19h9i7k-4
love the job|77|c10g13h-4i10
love to|47|a-16b-26c-9d-7e-9f-4g8h11i-10k11l8
love to be|76|a14c-4g4h-4
love to do|64|a-7b-11c-8
love to hear|72|a-4b23c11g-4k11
love to help|83|g16
love to join|77|c-4
love to keep|83|
love to know|76|a9g-16h-5i-6j8k14
love to look|80|
love to run|80|
love to see|77|a-8b-9g-4
love to send|87|e9
love to teach|87|
love to wait|87|a26
love to work|74|a-5
love to write|87|
low|67|a14b-4c27h-5i8
low \$|83|a22
low side|87|c8
lower|68|a-12c15g17h-4
lower grade|87|c-4g22h-5
lower than|87|c9
lowest|80|a-6h29
loyal|83|a13b9h-8
loyalti|80|a24c13d-6
luck|64|a13b-12c-7h-17i-7l44
luck ,|83|a27l9
luck to|83|a-23l6
luck with|73|a-12b-4g8h-12i-5l28
luck with the|76|a-9g10h-11i-4l26
lucki|71|a-24b27c-7l8
lucki \$|87|a4
lucki to|87|a-15b-7
lucki to have|87|a-15b-7
lunch|60|a8c14d-8f4g-6h-9i-5j-4k-4l-4
lunch \$|71|a19b-8c-6
lunch ?|87|b-7j-4k-5
lunch ? \$|87|b-7j-4k-5
lunch tabl|87|a-5g-4h-5
lunchtim|80|a-6b7
lunchtim \$|87|a-4b10
lund|76|a-9b-7
lund \$|87|
ly|87|a-7b4g19k-6
m|66|a7b11c-12e6h-11
m 0|77|h-7
m 0 wa|83|a5h-4
machin|58|b-18c-7d-10g-7l-5
machin \$|72|a12b-5f4i-4l-4
machin ,|76|a5e8
machin , and|80|a7
machin and|87|a-8b-5
machin that|87|
machin up|87|a6d-4i7
machin you|87|
machin you show|87|
mad|83|b16
madam|83|b10c-6
madam ,|83|b10c-6
made|41|a15b-35c-25d-7e4g12h-12i-16j4k8l-10
made \$|77|a20
made ,|87|b5j6
made a|60|c-4d4f7h-6
made a copi|83|d8
made a mess|87|a18
made a mistak|83|a-5b22
made a plan|87|e-10
made a slip|87|
made alreadi|87|e5h25
made by|87|
made for|74|a-6b35d-6e7f8
made for the|87|
made it|80|a-17b-6d-4
made me|54|a-46b-25c-5d-6e-4f-4g24i-6k-6l-4
made me a|87|a-4
made me an|87|b6
made me feel|76|a-37b-14
made me keener|87|g19h-6
made me laugh|73|a-14b-5g-5
made me quick|87|a-7h26
made me see|87|
made me smile|77|a-14
made me think|80|a-22b-5
made me want|80|g20h-6
made my|74|a20
made my dai|87|a-4
made my life|87|a26
made sens|77|a-7
made sens to|83|a-5
made sure|83|a11
made the|70|a-6b-6g-6h-17i-4j-4k11
made to|73|a28d6
made to feel|83|
made up|64|a4d-8e-6g10j7k-4
made up \$|87|
made up your|77|a6j9
made us|83|d7h-7
made us both|87|h-7
made you|83|a-7b-12i-4j-11k31
magazin|77|a-22d-4
magazin \$|87|a-21
magazin ,|87|
magnet|77|a-6b-4h-4
magnet \$|87|
mai|40|a-64b-41d12e17f-9g-32h-46i15k-5l68
mai \$|62|a-12b-10d7h-6
mai ,|66|a-4b-14e14
mai , but|87|d5
mai , i|87|
mai , so|87|b-13
mai 0|80|
mai 0 \$|87|
mai and|76|c8d9
mai as|83|b17d5
mai as well|83|b17d5
mai be|72|a-4b-6
mai come|83|b22
mai have|74|a35b-4c9
mai hear|87|a-4b-5i-6
mai i|53|a-11b-11d-5e10g-5h-6i6j13k5l-9
mai i add|87|b-6c-4
mai i ask|60|a-12b-10c8i-5k16l-4
mai i forward|87|e10i21
mai i respectfulli|87|b17c-6j11k-4
mai i send|80|
mai i take|87|c-5
mai i us|87|c5
mai keep|87|i24
mai know|83|b14d19
mai know \$|87|b15d7
mai like|87|d6
mai like to|87|d6
mai look|87|d12
mai look at|87|d12
mai not|80|a-14b-10
mai recal|87|a-4
mai recal that|87|a-4
mai show|87|
mai speak|80|a-6b-5d-4
mai speak of|83|a-6
mai tell|83|a-8b-7
mai tell you|87|
mai the|70|a-14b-9g-18h-17i-15j-7k-4l81
mai us|87|a-8d5
mai you|87|a-4l15
mai your|80|a-5b-6g-8h-12i-6j-4l40
mail|61|a-23b-23c-9d18e4f-4g-15h-21j6k-8l-5
mail \$|87|h-5
mail ,|87|e8h-5i12
mail , and|87|e8h-5i12
mail it|83|b-8i13
mail it tonight|87|b-8i14
mail went|87|a-9b-4h-8
mail you|87|e10
mail you the|87|e10
main|74|h9
mainli|87|a-9b-7g19
maintain|83|a-7
mainten|87|e12
make|45|b57c16d19e8g11h-10i13k5l-11
make \$|87|b-7g-6h-11
make a|70|b11e6
make a differ|87|a-4d5
make an|87|b23
make for|87|d11
make good|87|c5
make it|69|a-9b48c11d21
make it worth|87|b16
make me|61|a9b13c-7e6g41h-12i-7k-6l-5
make me an|83|a-9
make me feel|83|a11f4h-4
make me slow|87|a18
make me wait|83|a6b12
make no|87|e10
make of|87|d-5
make on|83|a-5i-6k14
make perfect|87|a-11b-7
make perfect sens|87|a-11b-7
make room|87|b10f7h-5
make sens|87|a-8b-9c8
make sens to|87|a-8b-9c8
make sure|87|a-4
make the|71|a14b7e4i9
make to|83|a-11
make up|68|a6b13c10g-6h39i-4
make up for|87|c10
make up the|87|a19
make up their|87|
make up your|83|b14c8
make you|87|
make your|83|a11b17d-5
maker|83|a-12
malik|87|a-13b-12
malik thornton|87|a-13b-12
malmo|87|
malon|87|b-7i9
man|52|a72b47c15e-5f9g-7h26k5
man \$|72|a10b56c9
man at|87|
man at the|87|
man befor|87|a11
man befor me|87|a11
man can|87|a6b8
man in|87|
man of|83|a16b12c-4g-4k12
man wa|87|a20
man who|70|a-9c17
man who ha|87|a7b7
man who never|87|a-13
man with|72|a14b-5c-5
man with a|83|a-12b-5
man with my|87|a14c-4
man with the|87|a16
manag|48|a57b-12c-8e15f8g-7h10j6k-6l-6
manag \$|68|b-9e28f4h-6
manag ,|83|
manag a|76|a-13b-4h29
manag a team|87|a-4h12
manag at|83|a19
manag at the|87|a26
manag befor|87|b18d-5
manag doe|87|b-4
manag doe not|87|b-4
manag ha|83|a4b-6
manag i|87|e5
manag i would|87|e5
manag in|83|a-12h19i-6
manag is|87|a-6c5h-10
manag know|87|a-7
manag know that|87|a-7
manag the|80|
manag there|83|a15
manag to|80|a28b-7j11k-4
manag two|87|
manag two practic|87|
manag wa|87|a5
manag who|83|a31b12
manag with|87|a-5h-5
manag would|87|h-4i16
mandarin|87|b-8c10h-4
mani|52|a-17b-27d-4e-5f14h-19i-18k-10l13
mani dai|76|a-4b-6c24
mani good|87|a10h-4l13
mani of|83|a14j10
mani of us|87|j11
mani peopl|76|a-18d10
mani strong|87|a-8
mani thank|69|a-10b-6f15g-4h-6i-5k-4
mani thank for|71|a-9b-5f9k-4
mani time|83|a4h23i-4
manila|83|a-5b8c-4
manner|72|a75c-7k12
manner \$|83|a47
manner ?|83|a37c-4
manner ? \$|83|a37c-4
manual|71|a-15b-4d10e8h14
manuscript|87|a-7h-11
map|57|a-31b-15c-6d-8e9f6g-5h-12i-4
map \$|71|a-11b-4e-6
map ,|80|a-6b-4
map ;|87|h-12
map ; i|87|h-12
map in|87|a-6
map of|87|
map of the|87|
map on|87|d-4
map out|87|e12
map the|87|e8
map with|83|a-6f8
map with the|87|
marbl|83|a-9
march|54|a-31b-21c-16e27g-8i-5j4k-4
march \$|66|a-9b-7c-5d13e-5g-4h-8
march ,|71|a-6b-5c-4d-4e12h-7
march , and|83|
march 0|87|
march ?|83|
march ? \$|83|
march and|77|h17
march and i|87|h19
march for|87|e11
march i|83|a-4e9
march i would|87|e13
march on|87|e10
marcu|87|a-10b-15h-9
mare|87|b-14g-4h-4i-9l26
margin|70|a-12b-10c-11d14g-10k14
margin and|87|a-4
margin on|87|b-9c-4d5
marisol|83|a-4b-7
marisol ortega|87|a-4b-7
marjori|87|a-7b-13f7h-8i-5l22
mark|60|a28c-5d21e15i-5k9
mark \$|83|a13d-4e8
mark ,|87|a-4e4i-5k16
mark down|83|a12
mark down for|83|a12
mark my|87|a19b11
mark or|87|
mark or anyth|87|
market|63|a6b17c29
market \$|76|a-15b-4c10
market for|87|b6
market on|87|b25
marlow|83|d9g12
marque|87|
marriag|87|a5b23
marsden|87|d12
marsh|87|d10
marvel|87|a-5g-7l10
mask|87|a-5g-4h-6i20
mass|87|a-7g-4h26i16
master|77|a4
mat|87|
match|61|a-26b22c29g-11h52i-5l-4
match \$|80|a-7b-6g-7h56i-5
match ,|87|
match for|87|a-7
match it|83|b18c16
match the|83|a-5
mate|80|a13f10
materi|87|c-9d13
matern|74|a15c18
matern leav|83|a21c14
math|87|a-4
matron|77|b9g-5h-4
matter|59|b20c28d-6g-5
matter \$|74|a-8b-6c11g-6h-4
matter ,|87|a-6
matter a|87|a14c13
matter for|87|a-7b-6c-7
matter more|87|b5c7
matter of|76|a-4b5c6
matter of the|83|a-4
mattress|87|b-4
mayb|77|a-24b-10g-7h-6i5j7k15
mayor|76|b30d6e-10
mayor ,|87|d8
mayor , and|87|d8
mbeki|87|
mbeki \$|87|
me|18|a49b64c-19d-16e-6f23g68h-30i20j-9k21l-45
me !|87|b15
me ! \$|87|b15
me \$|36|a23b59e-11f-5g16h16i20j-14k5l-15
me ,|45|a-9b44c-4d10e7g42h6i-16k9l-7
me , a|87|h19
me , and|58|a-19e-4g6h8j4k6
me , but|76|a9b14
me , here|87|d8
me , i|58|a5b18c-5e-4f-4g21i-17j-4k8l-4
me , if|87|a6
me , in|87|c9e4
me , just|87|
me , pleas|80|b-15
me , so|74|c8d4g14
me , the|83|d13e13
me , which|87|a7f7
me , you|80|b10d-4
me 0|87|c9
me :|87|e6
me ;|76|a-12b-12c-9g4h17i-8j-6
me ; i|80|a-11b-11c-7g17h24i-7k-4
me ?|63|a-17b33c-13g-8h-5i-9j6k15
me ? \$|63|a-17b33c-13g-8h-5i-9j6k15
me a|51|a-20b9c-6e-8g-10i9j17k-11l-8
me a bell|87|b-10h-7i25
me a chanc|83|a-7b10
me a compani|87|c10
me a line|77|a-6b-5g-5i-9j14k-4
me a lot|83|a-16b-6
me a month|87|a14c-4
me a real|87|a8
me a seat|87|a4b22c-4
me a straight|87|b9
me about|56|a-25b-13c10d-5f5g4i-7j-4k-6
me about the|61|a-9b-8c9d-4f5g7h6i-5j-4k-4
me about your|83|a-10
me add|87|a-4
me after|77|a-9b4f9
me after all|87|b14f10
me again|74|a-4b34c-4g-5i12j9k-4
me again \$|83|b32i15
me again ,|87|g-4j11k-4
me all|72|a-8b-11c-8f4i-5j-6k-10
me all i|87|a7d-4
me all the|83|a-14f5
me alon|87|h-5
me alon \$|87|h-5
me along|87|a26
me an|63|f9h-6
me an answer|83|b4
me an explan|87|a-7b6
me an hour|87|a-5b-5f4h-5
me an idea|83|a-9c5
me an interview|87|b-11f8
me an offer|83|b17
me and|63|a-12b6c-6h-8i16
me and i|76|a-15d7
me and it|87|a4b-7h-4i24
me and not|87|a12b10
me and you|87|b15
me ani|87|a-5b-18
me anoth|87|a6b13
me anyth|68|b-13g-8h-6i21j16k-8
me anyth \$|80|a4h-5i36
me anyth els|87|b-6
me anyth you|77|a-4b-4
me as|69|a4b15e7g-6h7i-5
me as a|83|c4h18
me as if|87|h-4
me as soon|87|b12
me at|63|a17b15g11h-8k4
me at all|83|a-10b-8
me at my|80|a11b-4g-4k6
me at the|76|a-9b5g17h-8
me awai|87|b15
me back|69|a-5b13
me back \$|77|a-15b7
me back when|87|b-5
me be|80|a13b6g22i-4
me becaus|80|b-8d-5
me becaus i|80|b-8d-5
me befor|87|a-4g-8k8
me befor i|87|a-4g-8k8
me bind|87|
me bind the|87|
me busi|87|a-7
me busi all|87|a-7
me by|71|a9b11d-4f5
me by the|87|b-8f6
me come|87|b7
me did|87|
me did not|87|
me down|65|a10b18c-4d-4g19h-10i-8j-6k28
me down \$|77|b20g-4h-4k19
me down for|87|a4b22
me down to|87|a-9g14h-4
me even|83|a-6g32
me even more|87|g33h-4
me everyth|76|a-12b-5d22f8g-4h-5
me everyth \$|83|d14
me feel|72|a-25b-14g-5h-5
me feel at|87|
me feel welcom|87|a-7
me first|87|b19
me first \$|87|b19
me for|60|b-6d-4h-9i24
me for a|80|a-12b11g-4h-12i32
me for my|87|
me for the|72|a9b-6d-4e5
me for write|87|b-4
me for year|87|a-6
me frankli|87|a-5
me from|76|a25b9
me from the|87|a21
me get|87|a6b11
me give|87|d4
me go|70|a12b14c-4e-5i13
me go \$|77|a-6b14
me go after|87|b7h-4i16
me good|80|a-14b-7g-4k18
me good \$|87|a-9g-4h-4k20
me good to|87|a-6b-4
me ha|87|a-7b-12g23h-6
me had|77|a48
me halfwai|87|b-4h-7
me halfwai through|87|b-4h-7
me hang|87|b6
me have|80|b10i-4k10
me have the|87|b5
me have your|87|b6i-5k11
me hear|87|
me hear the|87|
me here|87|b-6
me here \$|87|b-6
me hold|80|a-10b-6h-6
me hold the|83|a-6b-5
me how|58|a26b-20c-6f4g-11h-5i-9j-5k16
me how he|87|a-8f9
me how i|87|g-7i-6k6
me how much|87|a15
me how my|83|a5b-5g-8i-5k19
me how the|70|a-12b-11
me how to|83|a-8
me how you|83|a24
me how your|87|
me i|76|a24b35c4
me if|61|a6b-44c-7d10g14h-6i16j4
me if i|80|a32
me if it|87|a-4b-13c7g31i-4j-7
me if there|87|
me if you|72|a-10b-22g-4i15
me in|53|a30c-13e4f22g26h-6j-5k-7l-7
me in \$|73|a14b-7c-6g32h-9i-5
me in between|87|a-4f8
me in for|87|b13
me in mind|77|a-8b-15c-4g21k-4
me in on|87|f4
me in person|87|g-5i14
me in the|66|b12e9f13
me in your|87|a13b-8c-7
me into|87|a-5b-4g17
me is|73|a-11b-5f7h24
me is pin|87|
me it|87|a12
me keener|87|g19h-6
me know|50|a-19b-16c-4d-6e-5f-6g-11h-12i22j11l-5
me know \$|83|a9
me know ,|72|a-4b-11c-7i11
me know befor|87|a7b-5
me know by|80|b39i-5j4k-4
me know how|77|a-7b-7i-7j-5k19
me know if|60|a-12b-22c-5g-7h-8i25j7k-7
me know so|87|
me know that|83|
me know the|83|c23j6k-5
me know what|80|b-16i-7j7k-4
me know when|87|b-11
me know whether|87|b-12
me know which|87|b-5i13
me last|87|b-8c11
me laugh|73|a-14b-5g-5
me laugh \$|87|
me laugh ,|83|a-4
me leav|80|a-6d-5
me leav to|83|a-6
me like|83|a14
me like a|87|a15
me look|87|a10
me luck|87|a15
me make|87|a8b10
me more|67|a7c-6d8g9h-9i-6k7
me more about|83|a-4
me more than|71|a10b4c-6d9g11h-9i-6k8
me most|87|a-12b-5
me next|87|b-6g-8k14
me next time|87|b-6g-8k14
me no|87|a13b5
me not|74|a-20b-6c7
me not to|76|a-19b-6c7
me noth|87|b-12
me now|77|b31h-4
me of|83|a-7
me of my|87|a-6
me off|76|a22b-15g38h-7i-8j-4
me off \$|87|a-7g17h-4
me off ,|87|a17g12
me on|51|a12d-8e6i56j5
me on \$|76|b-7c7e12
me on 0|76|a-4b-4i15
me on fridai|87|
me on it|83|a-10b-4g-6h-6i59
me on mondai|74|b12
me on the|64|a-15b15d-4g10h12i-10j10
me on thing|87|a9
me on thursdai|80|
me on tuesdai|77|
me on wednesdai|87|
me or|77|b40c-6
me out|70|a42b22c-5
me out \$|83|a8b12
me out of|87|a20b16
me out to|80|a10
me over|87|d18
me patienc|87|a-8
me patienc \$|87|a-8
me plenti|87|a-13b-5g-5
me plenti of|87|a-13b-5g-5
me put|87|
me quick|87|a-7h26
me remind|87|b15
me remind you|87|b15
me ride|83|b-4g13
me right|83|a-4b9
me roughli|83|
me roughli when|83|
me round|74|e7
me round \$|87|a10e9
me round the|83|
me run|87|
me sai|80|a-13b-8c13
me see|77|d4
me see how|83|d5
me see the|87|
me send|87|b-4d6i10
me send you|87|b-4d6i10
me set|83|e20
me set out|83|e20
me shape|87|
me shape the|87|
me should|87|b-7g19h-4i-4
me should you|87|b-7g19h-4i-4
me show|87|b-4d7
me show you|87|b-4d7
me sit|76|a-5c14f11
me sit with|83|a-4
me six|87|c8e5
me six week|87|c8e5
me slow|87|a18
me slow ,|87|a18
me smile|74|a-21b-4g14
me smile \$|80|a-14g16
me so|72|a4b-7c7f5
me so quickli|87|a-5b-11f6
me so soon|87|b-5
me some|80|a-28b-16h-7k18
me someth|87|b15d-4
me stand|83|f9
me stand in|87|f10
me straight|77|b5i-4j-4k17
me straight :|87|a-4b-12h-4i-5j-5k19
me straight awai|87|b17
me talk|83|a29b8
me tell|80|b-5d5e4
me tell you|80|b-5d5e4
me that|53|a14b-6e-4g-11h-12i-8j-4k-4l-5
me that a|83|a-6g-5h-4
me that i|76|a9d-4
me that it|87|a23
me that much|87|a-9b5
me that my|87|a-7
me that the|66|b-12
me that there|83|
me that you|73|a15b23
me the|47|a33b6c20d-11e-5g-4h-7i-7j-5k-9l-5
me the cellar|83|a-10b-5
me the chanc|87|
me the cold|80|
me the hourli|87|c26
me the job|80|a13b29c-6
me the name|87|b10c-6
me the old|87|a-6
me the pick|87|
me the salari|87|c11
me the second|83|a7h-5
me the usual|87|a33c-9
me the wrong|80|a12
me there|83|b8
me thi|73|a-4b19g34h-4
me thi chanc|87|b6
me thing|87|a17d13
me think|77|a-21b-5
me think \$|83|a-21b-4
me three|87|a-9
me through|69|a-11e-4f5h-6
me through the|73|a-5f6h-5
me till|87|f9
me time|76|a-12b-5
me time to|77|a-9b-4
me to|48|a6b-24c-18d-4e-4h13k-9l-5
me to \$|83|a-15b-15g-4h-13i-4
me to ask|87|b8
me to begin|87|g13
me to bring|80|a14b-5d-4i12
me to come|76|a12b-7c-5
me to expect|87|a8
me to go|83|i14j-4
me to keep|87|a-11
me to know|87|b-6
me to listen|87|
me to look|83|a5
me to my|87|a21
me to plan|83|h22
me to put|87|a-5b-13e-6g-4
me to see|87|a20
me to take|87|a-7b-4
me to the|72|a25b31
me to wait|87|b-10
me todai|73|b35
me todai \$|76|b30
me tomorrow|87|b17
me tonight|83|b29
me tonight ,|87|b13
me train|87|a20e4
me try|77|a-15b-7f5h-4
me try the|83|a-7b-5f5h-4
me two|87|a22b6
me under|87|a17
me under the|87|a17
me until|87|a-11e11h-4
me up|71|b9g28
me up \$|87|a-11b7
me up the|87|a16b23
me up to|87|
me wa|72|a-22b-4f18g-8h-14i-5k-5
me wait|72|a27b28c9
me wait for|83|a12b10c12
me wait like|87|b13
me want|76|a-4g25h-7
me want the|83|g21h-6
me want to|87|g7
me well|77|a-7
me well \$|80|a-7
me what|62|a-29b-26h-8i6j-4k26
me what i|74|a-13b-15c-9i-8k15
me what the|80|a8c10d10
me what to|87|b-5g12h-5i-6j-4k17
me what you|87|
me when|67|a-13b-14c-6g19l6
me when i|87|a-9b-7
me when the|83|g24h-4l7
me when you|76|
me where|70|a-8c-7d18f5g-5h-4i22k-4
me where i|80|a-4b14f7
me where to|87|b-6g-4i29
me where you|87|b-4
me whether|71|b7h-4i-5k17l-4
me whether i|83|a11b-5
me whether the|83|b-6j8l-4
me who|83|a10
me why|76|b-11
me why i|87|a-9b-8
me with|66|a19b-13c-4g-6h-8i26j7
me with a|87|
me with ani|87|a-4
me with the|74|a-7b-10g-4h-5i21
me within|83|b16
me within the|83|b16
me would|87|b-6
me yesterdai|87|
me yesterdai \$|87|
me you|74|b21c23e16
me you would|87|b13e7
me your|83|a-6b8c-4
me your word|87|b11c-4
me yourself|87|a12
me yourself \$|87|a12
meal|71|a-9b-5c8d7
meal down|87|
mean|55|a5c22e-5g11h-11i-7j16l11
mean \$|80|b-7c11d-5
mean ?|83|b5j8
mean ? \$|83|b5j8
mean a|83|a-9b-10g16h-4
mean a great|83|a-9b-10g16h-4
mean i|87|b13
mean in|87|a16c10
mean it|87|c15
mean noth|87|
mean of|87|b15
mean so|83|a20b18
mean so littl|87|a21b12
mean that|87|a-5h-4l21
mean the|83|b16j7
mean to|72|a8b-18d13g10k9
mean you|87|a-4b-13c-4j11
meant|63|a7b-7d14e-4f7g4h-9i-4
meant a|77|a-19b-6f9
meant a lot|80|a-19b-6f10
meant for|83|a-6
meant to|73|a26c5d20
meant to leav|87|d14
meantim|71|a-7b-8g5h-16i-5l-4
meantim \$|87|h-10
meantim ,|83|
meantim i|87|g-5h-9i-4l-4
meanwhil|87|a-4b-4
measur|70|a-23b-16g-4h-11i23
measur ,|87|
measur for|87|
mechan|83|g-4k-4
medic|66|a-12b-8c4d-5g-9h-9i42
medic ,|87|i18
medic i|87|a9
medicin|83|e6
meet|46|a-36b-12c13d4e22f-4g-8h-26j9k-10l-5
meet \$|69|b24c20d23e-7
meet ,|80|a17
meet , and|87|a9
meet , so|87|a10
meet ?|87|a-5b-12j12k-5
meet ? \$|87|a-5b-12j12k-5
meet a|80|a10b-10
meet again|87|
meet all|77|a-4e25
meet and|80|d14j12
meet everi|83|a-13e18
meet is|87|a-4
meet me|72|a-4
meet me on|73|a-4
meet on|80|a-5b-10c-5d-6j4
meet on the|87|b-7j5
meet the|69|a-17b-4c-12
meet the rest|87|
meet the team|80|c-11
meet wa|80|a7b16d-6h-7
meet with|77|a-4b-8e9
meet with me|83|
meet you|64|a-22b-10g-6h-5i8
meet you all|83|a-8b-5h-4l6
meet you and|73|a-9
meet you at|87|
meet your|83|d7
member|65|a-20b6c-5f7
member \$|87|
member in|87|d7e5
member of|83|b16f9
member of the|87|b19f10
membership|87|c11d5
memo|77|d18
memo i|87|d4
memori|80|a-9b-6
memori of|87|
men|71|a25b-7c18d4h-6
mend|69|a-12b-8c-4e17f5g17h-9i-10k10l6
mend \$|83|l9
mend it|87|g-6i-9k16
mend it \$|87|g-6i-9k16
mention|53|a39b-30c19e-9g10h-10j9
mention \$|80|a-4h-5
mention a|87|c6
mention at|87|a33
mention it|76|a17b-5c4d-4
mention it \$|87|a8c6
mention it onli|87|b-4
mention my|76|a26c-4d5
mention onli|87|a-6b-4
mention that|69|a-8b-4c9
mention that i|87|c4
mention that the|80|c12
mention the|76|a9b-7c21
mentor|73|a9b-18c-8h16k8
menu|65|a-9b8c-6e16
menu \$|72|a-7d-9
menu cost|87|d16
merci|87|b56
merci \$|87|b56
mere|83|a7g19
merg|87|d4
merger|68|a-18b-5c-5d20g11h24i-6l9
merger ,|87|a-5g17l6
merger , and|87|a-5g17l6
merger of|83|d5h34
merit|87|a19
mess|67|a52b5h11
mess ,|80|
mess , so|87|
mess about|87|a26b12
mess of|83|a25
mess of the|87|a6
messag|61|a-13b38c-5d-5g-15h-17i-9j-4l-5
messag \$|73|a-18g-6h-6i-4
messag me|87|a4
messag me ,|87|a4
met|53|b-29c-5d-8g-7h-18i-6k-4l-4
met \$|80|a-14b-9h-13
met ,|76|b-5e6
met , and|83|
met a|80|a39
met at|83|h-5
met at the|83|h-5
met by|83|c11
met by the|87|c11
met everi|87|
met i|87|
met i have|87|
met me|83|a16
met me at|87|a11
met on|70|a-5b-4
met on 0|80|
met on the|77|
met the|83|a-12b-4
met the team|87|a-11
met wa|87|a-8
met with|87|a40
met yet|87|j7
met you|87|a-4b-6
meter|71|a-12b-6d-4e5h-7
meter ,|87|a-6d-4
meter read|87|e8
method|67|a-5b-6c-4h19
method \$|87|a13
method ,|87|
method is|80|a-9
mice|80|a-5b-4g-8h-7
mice \$|87|a-4h-5
michaelma|87|e25
michelin|87|a-7l12
mid|77|a-15c4j7k-4
middl|72|a8b-4f10g-4h-6j-4
middl of|72|a8b-4f10g-4h-6j-4
middl of the|87|a12
midnight|80|a-10b9g-4h-7
midnight and|87|b12
midsumm|87|e6
midwif|87|a8b-7h-10i-4
might|49|a16b-24c8e9f4g-11h-16j29k6l-8
might a|83|c10h-5k16
might as|87|a28
might as well|87|a28
might be|71|a-17h-5i13
might be worth|87|a-9b-7i18
might do|87|a-5
might find|83|d5
might have|74|a31
might hear|87|c-4f8j17
might help|87|a24
might i|66|a-10g-5h-11j10k13
might i ask|77|b-5c11i5j11k-5
might i have|87|b-4h-6j-4k13
might i hear|87|b-8j7
might i troubl|87|k12
might like|87|a-7e12
might look|87|e11
might tell|87|a-4
might the|83|c12j6k-5
might there|76|a-5b-5c9j7
might there be|76|a-5b-5c9j7
might want|87|a20
might want to|87|a20
might you|83|a-6b-9h13i-7j14k-8
migrain|87|a23
migrain and|87|a23
migrat|80|a-9h27
mile|72|a-7c5e-4h15
mile \$|87|a-5
mile for|83|b5
mileag|83|c17
mileag ?|87|c18
mileag ? \$|87|c18
mileston|76|e26
milk|70|a-13b-19c-7g-6h21i29
milk \$|83|a-6b-7d-4g-5h-5i37
milk at|87|a-5b-15h32
mill|64|a-19b-12c-6h24i9
mill ,|77|a-8h29i11
mill , and|87|
mill i|80|a-4e-6
mill lane|87|d11
miller|87|d22
million|67|a-17b-6c-6d15g-4h34i-6l-5
million \$|80|a-5d13
million ,|87|
million for|87|a-4d8f4
million for the|87|a-4d8f4
mind|51|a-26b-7f-5g22h-16i-17j10k15l13
mind \$|67|a-4b10c-5d7g11h-5
mind ,|87|b10g-13i-7k22
mind ?|83|b11c-7
mind ? \$|83|b11c-7
mind about|83|a6b-8g14j9
mind be|83|a-22b-10
mind for|83|a-4b-7c5g23k-4
mind i|87|b10e11
mind if|83|b-8
mind my|87|b-5
mind tell|83|a25b-4k5
mind tell me|87|b-4k6
mind that|80|a-8c14
mind that i|87|
mind the|77|a-15b-9
mind to|77|a-4b12c8d8g-4j9
mind to accept|87|b17c10
mind up|87|b11j12
mine|52|a-21b37c-11d8f-5g14h24j-8l-6
mine \$|65|a23b40c-4d5e8h-11
mine ,|69|a-11b-11c-9d10g9h29i-9j-4k8
mine , and|80|a-5b-4d4
mine and|80|b12h-8
mine ar|87|
mine at|87|a-7b-5h-4
mine from|83|
mine from the|87|
mine if|87|
mine if you|87|
mine is|83|e-5
mine to|83|b-6d-4
mine to show|87|
mine too|87|a-4b-4c9
mine wa|87|a-6g-4h44
mine wa the|87|a-6g-4h44
minimum|72|b8c43
minimum wage|83|c11
minist|77|d19
ministri|77|d27j7
minu|83|a-13h30
minu twenti|87|
minut|46|a61b4c-13e-8f4g-16h11i16j-12k13l-6
minut \$|63|a23b15d5h-6i7
minut ,|65|a8c-6g-4h-4i-7j-7k8
minut , and|76|a22b-4
minut , i|83|g-4k8
minut , or|87|b-7j-4k-5
minut , what|87|b-10i-5k8
minut about|87|a7
minut and|77|b-7c13h28
minut and about|87|a17
minut awai|87|b-9h-4i12
minut awai \$|87|b-9h-4i12
minut call|87|c-4
minut for|80|b8c-6
minut i|87|i13k15
minut in|73|a4g-4h-14
minut in the|77|a12h-6
minut is|87|a16
minut late|83|
minut of|76|a9h12
minut of our|80|
minut on|83|a-4b-6c-4k6
minut that|87|a6
minut to|72|a37b20
minut to six|87|a-8
miracl|87|a37
mirror|76|
mirror \$|87|a8
mirror at|87|
mirror at the|87|
miseri|83|a11b15
misread|87|a-4
misread the|87|a-4
miss|54|a-43c-10d5e-7g-12i29j-9k12l-5
miss \$|74|a-4b-11d-4h28i-4k9
miss ,|83|a-7b-7g-5h-7i8k15
miss , and|87|a-6b-5h-4i-4k17
miss it|80|a-13
miss it \$|80|a-13
miss page|87|b-10
miss the|80|a-13b-5h-10i-4
miss the bu|87|a-9h-6
miss you|87|a-7b20
miss your|83|a-5b12
miss your call|87|a-6
mission|87|h16
mistak|61|a18c-7d-9g-9h33i-10j-4k17
mistak \$|76|a-6b11g-4h25i-4
mistak ,|80|b-6h-5i-4k16
mistak , and|87|a-7
mistak in|80|a12b-13
mistak in the|87|a18
mistak to|87|a16k10
misunderstood|87|a-6
misunderstood your|87|a-6
mix|65|a12b-11c-5d10f9h11
mix up|72|b-7d-4f11h-6
mix up \$|87|a-9b-4f10
mix up the|87|h-4
mix up with|83|a-8
mm|87|
mobil|77|a-5b-10h-8i22
mock|74|a-18b-14d4i9
model|61|a5b-8c-9d22
model \$|83|a-9d-4
model ,|77|a16d18
model , and|87|a18
model of|80|a-9d4
model of the|87|d5
model on|87|a-5g-4
modern|87|c10
modul|83|h-6
modul and|87|h-6
moment|58|a-7b-6d-5g7h-9i-12j4l-4
moment \$|77|a-8b22
moment ,|76|a-4b-11i-8j15k-4
moment , a|87|b-5i-9j18k-5
moment ?|87|a-4b-4
moment ? \$|87|a-4b-4
moment and|83|a7c-4
moment and i|87|c-4
moment i|80|a5c12
moment i can|87|b-4
moment to|76|a9b-8c-4h-4i-5l-4
moment when|83|a-6b-4j-7k10
mondai|46|a-35b43c-4d-5e6f8h-25i28j4k-7l-7
mondai \$|56|a4b16c19d-4e-6g4h-5i32
mondai ,|66|a-5b28c-4d6g-7i-5j16
mondai , and|77|b-8
mondai , as|87|b9
mondai , so|87|b-10j7
mondai about|87|
mondai about the|87|
mondai and|72|a-7
mondai and for|77|
mondai and let|87|
mondai at|77|b14
mondai at seven|87|b19
mondai i|77|a-9e5h-6i-4
mondai i would|87|e6
mondai is|83|a-10f15h-5
mondai morn|87|e5
mondai to|77|b-7g11
mondai to thursdai|87|b-5g12
mondai with|87|b9h-5
monei|55|b23c87d-5e-7h7
monei \$|69|a12b33c35d-4
monei ,|87|
monei ?|80|c16
monei ? \$|80|c16
monei for|80|a11c-11
monei for the|87|a13c-6
monei is|83|c12
monei is not|87|c16
monei on|83|c-4d8e-4
month|39|a-51b-12c16d-9e84g-6h45i17k-6l-6
month \$|57|a-5b-19e14f4g-8h4i32
month ,|60|a-14c13h20
month , and|70|a-7b13c-13e-4
month , as|83|
month , i|83|c8e13
month , so|87|c8d5
month , which|87|
month , with|87|e5
month :|80|e20
month ;|83|b-5c7j8
month ?|80|
month ? \$|80|
month after|80|a-4e18
month after i|87|e17
month and|71|b7c23
month and i|80|b9
month ar|83|b-5
month as|73|a-12b-4e4
month as a|87|a-6e-5
month as an|87|a-7
month as your|87|e6
month at|77|a-4b20c-4e-11g-4h-5i12
month by|80|d6e14
month by month|83|e18
month end|73|a10e10h28
month end in|87|e-5h34i-4
month for|77|
month i|66|a-13b-11c7e13h5i-5
month i will|87|b-5
month i would|74|e25
month in|83|e10
month in the|83|e10
month is|77|c-4
month is in|87|e4
month of|70|a-9b-6c-4
month of my|87|a-6e-7
month of the|87|
month on|69|b-4c-4d-4e26
month on ,|83|e11
month on :|83|e27
month on the|83|
month probat|83|a-4
month sinc|80|
month sinc you|83|
month the|87|e16
month three|77|e14
month three \$|87|e8
month three :|87|
month to|72|a-11b-7h14
month to get|87|a-7c13
month two|76|e19
month two ,|87|e8
month two :|83|e6
month usual|87|c4
month with|80|a-7b21h24
month would|83|c-4e6
month would be|87|
month you|83|e13
month you would|87|e11
monthli|72|c27h-9
monthli pai|87|
mood|80|a35
moon|77|a-4b-4c-5g21i-7k-4
moon ,|87|
moon to|87|g10i-4
moot|87|a13
mop|87|
more|39|a-10c18d-20e-8f8g11h-33i29j-9k12l-4
more \$|58|a-10b-29c10g30h-10i14k-4
more ,|68|a-6c24
more , i|80|
more , so|87|c23
more ?|83|c10
more ? \$|83|c10
more about|62|a-35b-11g4h-7
more about my|87|a-14
more about the|71|a-10b-4c-9g5h-7
more and|87|a-4
more convinc|87|
more convinc that|87|
more detail|83|
more do|87|b13c-4
more do you|87|b13c-4
more for|83|
more for the|87|
more from|73|b-7
more from me|77|b-6
more hour|87|b-6
more i|87|b8
more of|77|a-4b-19c-4k7
more of my|87|
more on|87|c15
more paper|87|
more question|87|a22
more than|55|a5b38f15g-4h5l-6
more than a|80|a-5
more than ani|87|a-5
more than gener|87|b8
more than he|83|a18
more than i|77|a29b12f10h-7i-6
more than kind|87|a-8b-10f17g-5h-4l-4
more than on|87|b12c6
more than that|83|a8
more than the|76|a-6b-4d8h23
more than to|77|a-8b-10g15
more than we|87|b11
more that|87|
more thing|76|a-4b-7c21h-4i10
more thing i|87|h-5i11
more time|72|b33c-8j-4k12
more time \$|83|b23c-8
more to|80|a-4c5h-6i-4j7k-5
more where|87|g-5i17
more where that|87|g-5i17
morn|48|a-14b10c-11d-9e6f5h12i5j-7k-7l-9
morn \$|59|a8b5d-4f4g-13i6k-4l-5
morn ,|66|a-6b17
morn , and|77|b10
morn , so|87|b23
morn and|83|a-4b10g7
morn at|87|b6
morn in|73|a-6f6g-4
morn in the|77|e4
morn on|87|a-4g17
morn to|80|a23b-4e9
morn with|77|
morn with the|80|
mortar|87|a-9
mortgag|73|a-4b27c13d-6
mortgag \$|87|c8
mortgag and|87|
moss|87|
most|50|a-27b-9c-10d-4e-10f5g-19h41i-14j-7l-7
most dai|80|a-5b-11h27
most dai ,|87|b-8h29
most interest|80|a-8f5g-6h-4k10
most of|60|a15b-15c-5d7e-5g-5h23i-6
most of all|87|a-8
most of it|87|
most of my|77|a12b-4h19
most of the|80|a37b-4d-4h-11
most of them|73|a-11d11h-7
most of what|87|a-6h18
most peopl|83|a-8b-8
most us|87|a-5f5
most valuabl|87|
mostli|66|a-18b-12c-5d-7e-11g-4h9
moth|71|a-8b-6
moth \$|80|a-5
mother|59|a-11b33d-7e-5g-11h-8i-11k-5l-4
mother \$|87|a-5
mother dai|87|a-5b-4h-6
mother in|87|b15c-4
mother is|83|a7b28
mother of|83|b5
mother of the|87|b-4
mother wa|87|a11
motiv|87|a-11b-12g35h-8
motorwai|87|a-6h-4
mould|83|d5
mountain|87|a-4
moustach|87|a-12b-8
mouth|77|a33
move|46|a-31b37c8d-8e7g4h-10i-10k-5l-6
move \$|65|a-13b-4c-9
move ,|77|h-5
move , i|83|a-4h-6
move , so|87|
move 0|87|
move all|87|e5
move as|87|e20
move as your|87|e20
move by|83|a-6
move for|80|c34
move for less|87|c10
move from|80|a-5b-7h-25
move here|83|a-7b-4
move here \$|87|a-6
move hous|87|b-4c-13
move in|87|a-7b15g23h-6
move in \$|87|a-7b15g23h-6
move into|87|b11c-4d9
move me|87|b22h-6
move my|80|b36c7
move of|87|h37
move on|76|a16b14e5h-5j14
move on \$|87|b18
move our|87|
move the|69|a-4b-12d-5f6h-7
move the date|87|a13
move to|63|a-22d-5e-4h-5
move to aberdeen|83|b5c4g11
move to the|76|a-4
movement|80|b6g-4j6
movement on|87|c4g-4j6
movement on the|87|c4g-4j6
mow|87|e11
mr|50|a-43b-53c-16d28e-9f-4g-22h-31j-10k-16
mr a|87|a-5b-4
mr abara|87|d-4g-5h-7j5
mr al|87|
mr al rashid|87|
mr dunn|83|a-4b-10h-4l21
mr hale|87|
mr hale while|87|
mr lacei|87|a-4
mr low|87|h-6i11
mr oyelaran|83|a-7e-6
mr whitcomb|87|d9
ms|65|a-25b-23c-6e-7f-4g-16h-25j-4k-6
much|43|a-12b-4d-15e-10f13g-11h-11i-16j-12l-7
much \$|66|a-8b25c4h-5
much ,|80|a-6b8c8h-6
much about|80|a-12b-5h16
much and|87|
much and i|87|
much as|72|b-9l10
much as a|83|a6b-6
much as i|83|a-17b-4g-4l11
much at|83|a7
much at your|87|a8
much enjoi|83|
much enjoi meet|87|
much for|64|a19b-8f10g-6h-9
much for the|77|a-8
much for your|80|a-10
much hang|87|a10b19
much hang on|87|a10b19
much i|72|a-7b12f8g6h-4
much i like|83|b-11
much i need|87|b30
much in|80|b-6h-4
much in an|87|a-8b-5
much interest|87|g14
much is|76|a-4b-6c15g-7h6
much is the|83|c16
much like|66|a-8b-8c-4
much like the|77|
much like thi|87|
much like to|73|a-4b-4
much oblig|87|b-5f10
much oblig for|87|b-5f10
much of|77|a18b-5g-4h-6
much of a|87|b-5g-5h-7
much that|87|b-9
much to|67|a28b19c-7g14h-6l-6
much to ask|80|a22b35
much to do|87|a15
much to expect|87|a26c-5
much troubl|87|a-12b-13
much want|83|b-4
much want to|87|
much work|83|a-10b-10
much your|87|a-9b-5h23
muck|87|c22
mud|77|a-6
muddi|87|a-5b-7
muddl|80|a26
mule|87|a-10h-4
multipl|83|a36
multipl choic|83|a36
mum|87|b4l10
mural|87|a-5
museum|62|a-21b17g-6h-18i-4j-4k-4
museum \$|83|e6h-5
museum get|87|h-8
museum in|87|a-8
museum is|87|d4
museum shop|87|a-9b-9j-4
music|87|e19
must|50|a4b47c10e-10g13h-10i-5j8k-4
must admit|87|a-13b-5
must admit that|87|a-13b-5
must answer|87|b-5g-4j7
must answer by|87|b-5g-4j7
must ask|83|a-4
must ask you|87|a-5b-8
must be|67|b-5c-8
must be nice|87|a14
must come|87|
must give|87|b-6
must have|70|a-14b14
must have been|83|a-16b-4
must know|80|a-8b13d18
must make|87|b10
must on|87|c10
must press|87|b24
must press you|87|b24
must sai|73|a31b-8
must sai i|80|a22b-4
must sai that|87|b-5
must weigh|87|
mustard|87|b-6g13
mutual|87|
mutual and|87|
my|17|a22b32c31e47f9g17h87i4j-29k48l-24
my 0|77|e31
my 0 0|80|e30
my accent|77|a24g18h-9i-9
my account|77|c13d8
my account \$|87|
my actual|83|d5
my actual compani|87|d8
my address|80|a-10b-7
my ag|72|a34c11
my ag wa|80|a24
my agent|87|c15
my agent will|87|c15
my answer|61|a8b-6c-7g9h-10i-8k18
my answer \$|83|a-9b-13g21h-4i-6k13
my answer ?|80|a-6
my answer about|77|h-4
my answer on|83|a-4
my answer were|87|a22
my apolog|83|b14
my applic|61|a-8b19c-8d-5g11h-10i-6j6
my applic \$|74|b13
my applic as|87|a16b-11g33
my applic is|87|b9
my applic to|80|a-5
my applic withdrawn|87|b17
my appoint|83|b29
my appreci|87|a-5f15g-6h-5l-6
my appreci to|87|a-5f15g-6h-5l-6
my arriv|83|a-5b15e15
my aunt|87|a-8
my back|83|a32b28
my back and|87|a13b29
my background|80|a-9b-11g-5h45
my bag|77|b7
my bag ar|87|b13
my bank|80|b12c10d7
my behalf|87|b10
my best|66|a5b-15c-4d4h-7l24
my best \$|76|a14b-5d7h-4l17
my best becaus|87|a7
my best in|87|a-17b-6
my boss|64|a22b-12c5d19
my boss at|87|a8d-4
my boss doe|87|a-12b-4
my boss ha|87|a-7
my boss is|87|a-16d7
my boss would|87|a17d9
my brother|74|a-7b29h-11
my brother in|83|b10d7
my call|83|i-4
my camera|87|a-9f13h-4
my career|87|
my caseload|87|a-7h23
my certif|70|a-6b-6c24d-5
my certif ,|77|
my certif if|87|a8
my child|87|
my children|74|a41b31
my children \$|87|a19b24
my class|72|a-5b-8c-7d20f7g-5h7l-5
my class 0|83|b-6h10
my client|69|a-6b4c-5d13h15i8k-4
my client will|87|d5
my coat|83|a40
my colleagu|71|a32b-10c-5
my compani|76|a22c-4d17
my compani is|83|a24c-4d7
my complaint|87|a31
my comput|87|
my congratul|87|a-4h-4l16
my contact|83|b4
my contact \$|87|b9
my contract|73|b11d8
my contract end|87|a-5b-5
my copi|83|h-6
my copi of|87|d-9h-6
my cottag|87|c14
my countri|73|a27c21h15l5
my countri \$|87|c8l8
my countri we|87|a25c7
my crew|83|a-9b-7
my current|61|a7b-5c4d34e-5h14i9
my current boss|83|a-4b6
my current employ|87|c8
my current firm|77|a6b7c-4
my current job|83|a-5b-8h22
my custom|87|a-5b-4
my cut|87|a-7g-4k14
my cv|72|b6h-4i7j-6k12
my cv and|87|b12
my cv that|87|a-6b-4i-6k17
my dad|87|a-4b16d-4
my dai|77|a-6b14c15i11
my dai ,|87|b18
my daili|77|a-8
my daili bread|83|a-5
my daughter|73|a-12g-5h-8i-5
my db|87|b-11
my degre|87|a-7h17
my desk|70|a-10b28g19
my desk \$|87|
my desk ,|87|b19d8
my detail|87|a9
my diari|76|a-5b14h-5i25
my diari is|87|a-4b-11h-5i28
my diploma|72|a-5b-13c7d-11g-5h-4i12
my diploma \$|87|b-6g-6h-4i14
my diploma in|87|a-5b-6
my direct|87|e8
my dissert|83|a-8b-4c-5i18
my doctor|83|c15h39
my document|87|a9
my dog|87|a11h-7
my draft|87|d6
my draw|74|b-12d5i18k-4
my dream|83|a-9b-10g12
my dream job|87|a-4b-4
my drive|74|a-12d11h-8
my drive \$|87|a-12d7
my drive ,|87|d8
my earli|87|e6
my earliest|87|a-7
my email|87|a11
my employ|74|b-7c-4d5h-5i17
my employ \$|83|a12d16
my employ know|87|a-8b-4
my english|76|a-13b-9k5
my english ,|87|a-9b-4
my ex|80|a21
my ex boss|87|a11
my exam|87|a-11b-10
my exam \$|87|a-11b-10
my exampl|83|a-12b-4c-4j-5k13
my expect|76|c34
my expect is|83|c19
my experi|73|a4b10e-4g-4h24i-4k4
my experi with|87|
my ey|76|b-5d-4g10
my ey \$|87|a-15b-4
my face|74|a8b-4g13
my face \$|87|
my face did|87|a15
my famili|68|a-8b38c27d4g7
my famili \$|87|b26
my famili situat|87|b14c9
my father|67|a-14b26c-4h6i-5
my father \$|83|a-7b7
my father wa|87|a-8f5
my fault|74|a16
my fault \$|87|a5
my fault that|83|a7
my favorit|71|a-34b-10h-4
my favorit of|87|a-4h-4
my favorit part|83|a-11
my fee|87|c7k10
my feet|87|b-4e5
my figur|80|c-11
my figur or|87|
my file|76|a28b9c-8j12
my file \$|83|a15b14
my file ,|87|a17c-4
my finger|80|a-8b-6
my finger cross|87|a-4b-4
my firm|76|a-5d19
my first|46|a-42b-7c-24d-7e79g5h9i-5
my first 0|83|e10
my first aid|77|b-7e-6
my first choic|80|a-7b-23g21h-5
my first dai|76|a-4b18d8
my first half|87|e12
my first hundr|73|e9
my first month|73|b19
my first nineti|76|e4
my first quarter|76|e10
my first season|77|a-9e4
my first shift|87|e7
my first ten|87|e10
my first term|83|a-4e7
my first thirti|83|e15
my first three|80|e-4
my first two|83|e21
my first week|73|b-6
my first year|72|c-5e17
my flatmat|83|a-11b-5d9h-5
my flight|87|c16
my folder|87|a32d20
my food|87|h14i13
my forklift|87|a-8
my former|67|b-15c-4d-4g-5h-11i10
my former firm|87|a-10b-6h-5
my former manag|87|a-8
my former partner|87|a23
my four|87|
my four year|87|
my french|83|a-13b-5
my friend|80|a18d10
my ga|87|h14
my ga safe|87|h14
my gap|87|a14b-4
my garden|87|
my german|80|a13h-5
my german is|87|a23
my goal|83|a-8e8
my goal for|87|e10
my good|83|a18l11
my good wish|87|l11
my grandfath|83|a-13h8
my grandmoth|72|a-4b-5d-15h15
my grandmoth ,|80|h17
my gratitud|83|a-5f19g-9h-9i-5
my gratitud for|87|f10g-8h-5
my hand|66|b8d-4g-7h56i-4
my hand \$|76|b8h28
my hand ar|87|g-4h25
my hand at|87|a-4c6h17
my handwrit|77|a-27b-17
my head|72|a7b-13d7h-6i4
my head \$|87|a21h-4
my head ,|87|d10
my hear|87|a10f9
my hear aid|87|a10f9
my heart|67|a-4b-15c-4d-4g27h-8
my heart \$|80|a-13b-10
my heart is|83|a-4b-8g7
my heart on|87|b-5
my hobbi|87|a14
my holidai|87|a-4g8
my home|87|b11c-5h17
my hope|87|a-5b-8f-4g-8h-5l39
my hour|80|a35
my husband|77|a20b13h-5
my idea|65|a36d-4e15
my idea and|87|
my idea for|76|b6e10
my idea is|83|a6e9
my induct|87|b33e5
my initi|87|e15
my intend|87|e27
my interest|77|a4b-8g41h-12
my interest in|83|b-9g26h-10
my interview|67|a-5b20f-5g-6k22l-4
my interview \$|87|b-4f-5g-6k15
my interview at|83|
my interview wa|87|a17
my interview with|87|a-9
my invoic|87|c14
my job|83|a-12f5
my keep|87|j9k-4
my kei|83|b19d8
my kid|83|a-4b17g-5h-4
my kitchen|83|a-5
my kitchen \$|87|a-4
my knee|77|a-8b26h6
my knot|87|a-5
my knowledg|83|a12
my knowledg of|87|a-4
my lack|83|a-18k9
my lack of|83|a-18k9
my landlord|72|a-5b22c6h-4i6j5
my languag|87|a-5b-12h33
my laptop|76|a6b-5d6h-6
my laptop and|87|
my last|51|a10c18e-8g-7h41k-4l-4
my last boss|83|a21
my last compani|87|a-4c5
my last dai|77|a-8b-4d14h-14i-5
my last email|87|a4b16
my last employ|80|a13c8
my last firm|87|a9d4
my last foreman|87|a21
my last hope|87|b23
my last job|83|a-13c16
my last manag|76|a-5b-10
my last offic|87|a-4
my last place|80|h17
my last post|77|a-6c6
my last role|87|h14
my last school|83|a4i17
my last three|83|d-6
my late|80|a5b-8f7g-5h-4i-4
my leas|83|a18b-13j9
my leav|87|a-7b-7
my lesson|73|a9b-9g-9h-4j-7k17
my lesson \$|83|g-4k11
my lesson plan|87|a8
my letter|74|a4b9
my level|77|a-4c19
my level 0|83|a-4
my licenc|68|a-12b-11c10d-9e-7h13
my licenc \$|83|a-6b-7e-6h16
my licenc and|77|b-4c7d-5
my life|67|a40b31g5h-8
my life \$|83|a-8b17
my life ,|87|a-5g7h-10
my life in|83|a15b9
my life on|87|b13
my line|80|a4d8h-9
my line manag|80|a4d8h-9
my list|87|a-5g21
my logbook|87|
my mail|87|a-10b-4i-5j15
my manag|71|a-30b-19e-4i13
my manag \$|87|a-14b-7
my manag doe|87|b-4
my manag would|87|h-4i16
my master|87|
my matter|87|b24
my mentor|87|a11k10
my messag|80|a13b16h-7
my mind|67|a-8b-24c-4e10g29h-15i-5j5k-6
my mind \$|83|a-10b-9g13h-6
my minimum|87|c13
my mistak|87|
my mobil|83|a-4b-10h-6i9
my model|87|d12
my mother|66|b18c8h-7
my mother \$|87|a-5
my mother is|87|b30
my mother wa|87|a11
my mouth|80|a35
my name|59|a17b11c-7e-6g23h-19i-10j7l-4
my name \$|77|a38
my name ,|83|a-8d6
my name in|87|a20g34i-4
my name is|76|b-7g-5h-7
my name on|77|a-7b28d-4g10
my name right|87|a-19b-4
my nan|87|
my neighbor|74|a-5b-6
my nerv|87|a7
my nerv \$|87|a7
my network|87|a-4
my network with|87|a-4
my new|77|a-5b10h-7i-5
my next|83|b25
my nineti|87|e24
my nineti dai|87|e24
my note|71|b-10c-4d9h-4i-4
my note \$|77|a-6b-8d4h-5i-4
my note from|87|a-6d8
my note on|87|
my notebook|87|
my notebook \$|87|
my notic|65|b15c11d4e-10g-6h-5i9j6
my notic and|87|a9c5
my notic goe|87|d5
my notic period|77|a-7b-7h-4i14
my nplq|87|
my number|66|a4b13c10d-5h-4i17
my number \$|87|b10h-4i14
my number ,|87|b26
my number down|87|a16
my number is|72|a-5b-7c16i7
my nvq|87|
my offer|80|b9
my offer from|87|b8
my old|57|b-30c-9d16e-4g-9h-19i11l-4
my old boss|80|a19b-4
my old firm|80|a-9b-5d4
my old foreman|83|h-5i20
my old head|83|a-4i6
my old manag|87|a8b-7
my old place|83|a18
my old school|83|a-23b-4g-4h-8
my old team|87|a21
my onboard|83|e33
my open|76|e32
my open move|87|e20
my oper|87|b5e-4
my opinion|87|b17
my other|80|b4c-8g6
my other applic|87|g7
my other offer|87|b7c-8
my own|49|a-30b-18d-28e-12h25i14k-6l-4
my own \$|73|a-14b-4
my own ,|87|d-5
my own bench|87|c-4
my own blog|87|a-4
my own class|87|
my own cost|83|b10h-5i17
my own dime|87|a19
my own fault|87|a-19
my own garden|87|a-4b-4
my own hand|87|
my own kitchen|80|a-8g-4h-5
my own knive|87|
my own time|83|d-5
my own tool|87|c-4
my own work|83|h-8
my page|87|a-4b-4
my paper|76|a16b-5c-5g-5h-5i8k8
my paper \$|87|
my parent|87|c21
my partner|80|a-6c14g-4h-7
my passport|83|b-11
my password|87|d22
my patienc|87|a14b22
my patient|76|a-11b-5d15h28
my phone|65|a-16b24c-5d8e-5g-7h-14i-6
my phone ,|87|a-5b-7h-6
my phone on|87|a-10b-5g-5
my place|76|a-4b4c-8d13g31l-13
my place \$|83|a-4b-10g34l-14
my plan|65|a-14b-7d-7e18k9
my plan for|70|d-4e11k9
my plan is|83|e5
my pocket|83|g15h25
my pocket ?|87|c6
my poor|77|a24
my portfolio|73|a-12b-7d-6f9
my portfolio is|87|a-7b-4
my practic|83|
my practic mark|87|
my predecessor|87|a8c12
my present|54|a6b-24c14d11e-10h8i-7j-6k20
my present boss|87|a7c-5d6
my present compani|74|a6d6
my present contract|87|
my present employ|76|a-19b-9d4
my present firm|76|a-9c8
my present job|83|a-8
my present post|87|
my present wa|87|a32k6
my previou|77|b-4c12h-4
my price|87|a-6b8k15
my probat|83|b26e13
my profession|83|a-6b-10g14
my profession network|87|
my profil|87|b33
my propos|77|e18
my propos for|80|e8
my pupil|76|a-9
my question|73|a-18b-5c-6f7g-5h-14i-10j-4k7
my question about|80|a-6c-7f4h-10i-5
my real|83|a21
my record|77|a29b26c16
my recruit|87|b15c4
my refer|63|a21b-21c-4d-8h-4i17
my refer \$|87|a-6
my refer ,|77|a-4d-4
my refer ar|87|a-4b-4i14
my refer from|87|
my refer is|87|a8
my refere|80|b6
my refere to|87|b-5
my regard|83|b-7
my regard to|83|b-7
my regular|80|a-7b23d7
my repli|83|a-5k8
my report|80|a-5d6
my report ,|83|d7
my request|87|b-5c6
my resum|87|a-4
my role|87|b-9d-5
my room|87|b-4
my salari|76|a8c6
my salari expect|87|c5
my sampl|67|a10b-6c-4g-5i-7k12
my sampl is|83|a-5
my school|83|a-6h-9i20
my second|76|e9
my senior|87|c14
my servic|87|b4
my shift|76|a15b15
my shift leader|87|a12
my shoe|87|a-9b21h27
my shoe \$|87|a-9b21h27
my shorthand|87|a9
my side|68|a-6b-4f4
my side \$|72|a-6b-21
my side ,|87|b11
my sincer|80|a-14b-7f4g7h-5l5
my sincer appreci|87|b-4f6
my sister|73|a-16b-11
my sister about|87|a-9
my sister in|87|
my six|80|c14e20
my six month|87|e22
my skill|73|a-11c-4g-4h15i-6
my skill and|87|a-4
my skill set|87|a-5b-4
my solicitor|83|b12i14
my son|77|a-13b-6c13d-4j-5
my start|71|b4e32j10k-4
my start \$|87|e19
my start date|83|b6c9
my stitch|83|i6
my stitch \$|87|h-4i6
my stori|87|a-8
my stripe|87|b-9c13e-5
my student|83|a-15b-4g21h-9
my style|87|d8
my style \$|87|d8
my supervisor|76|a25d-4i13
my supervisor at|83|a-8d-4i15
my talk|80|a-10
my talk on|87|
my teacher|87|a31
my team|77|b-8c-5d19
my test|87|a-5
my thank|73|a-9b-15f10h-4i-4
my thank ,|83|a-6b-5
my thank on|87|f8h-4
my thesi|70|a-4b-7c-7h41i-4
my thesi \$|83|a-14
my thesi ,|87|a14
my thesi on|87|a-7h21
my thing|87|b26
my third|76|b25e6
my third messag|80|b16
my thumb|87|g-5h-5l19
my thumb press|87|g-5h-5l19
my ticket|77|a-7b-7c-7
my ticket for|87|
my time|66|a56b8c-5
my time \$|80|a8b17
my time and|87|a26
my time at|87|b11
my time on|87|a-11
my timet|77|a-11b-11c-4e11
my timet \$|87|a-6b-9
my timet for|87|e15
my tool|77|a-16b18c17g17k-6
my tool \$|87|a-12b4
my tool on|87|a-7b16c-4g19k-6
my trade|87|a4
my train|65|a-31b-4c-6d-4e-6f4g-7i-5
my train fare|87|h-4
my train get|87|b12c-6h-13
my train wa|80|a-13b-4f7h-7
my transcript|87|a-5b-6
my translat|87|d14j-5k10
my travel|87|c10f25g-10h-5l-6
my trial|87|a-5b-12i-5k11
my tutor|83|a11g-4i13
my two|83|c7
my umbrella|87|a-10f10h-4
my uncl|74|a-14b17d5
my uncl sit|87|b15d8
my vaccin|87|d-5
my villag|80|
my visa|76|a-7g-6h-7i9j12
my voic|87|a13b-5h-4
my wai|76|a16b-4
my wai home|87|a-4
my ward|87|d9
my warm|83|a-4b-9
my warm thank|87|b-8
my warmest|83|a-7b-4g-4h-5i-4l18
my weak|83|a-11
my weak point|87|
my week|80|a-8b-5g17h-6i-5
my week \$|87|a-5i-4
my week ,|87|g20h-4
my weld|80|a-12b-10k11
my welsh|87|a-4c8
my while|87|c24
my while \$|87|c24
my whole|71|a-15c-4d10e-5h-5
my whole crew|87|b14d5
my whole famili|83|d-4h-6
my wife|62|a-21b8c7g6h6
my wife \$|83|a-4
my wife about|87|a-7
my wife and|87|c6
my wife is|87|b15
my wife sai|83|a-7b-8c5g12
my wife want|87|b10c12
my word|80|a-13d7h17
my word ,|87|a-8b7g-4h19
my work|62|a-20b-11c-5d12g-5h11i10
my work \$|73|a-8f4g-4h-7i14
my work ,|87|
my work at|87|b-5
my work on|83|a-5b-5h22
my worst|83|a27c-4
my worst enemi|87|a22
my worth|87|b4c8
my worth ,|87|b4c8
my written|87|g-10h-4i19k7
my year|69|a4b12c8h16
my year ,|87|a-7b19
my year at|87|a-6
my year in|83|a12
my year with|87|h20
myself|51|a-26b-19c6d-5e14g25i-13j-10k13l-9
myself \$|65|a-7b-7c-4f4g-11i-4k-4
myself ,|77|a11c-4g-5h13
myself ;|87|a-10b-9k10
myself and|80|a-8b10d-6h-8
myself as|87|e10g-9h27
myself do|87|c17
myself for|83|a-20
myself grow|87|g29h-11i-6
myself grow old|87|g29h-11i-6
myself if|87|b11
myself on|87|a-4g11
myself the|87|a23d11
myself to|87|h12
mysteri|87|a22h14
nail|83|a-6
name|43|a-24b-16c-17d25e-13f-5h-40i5k-9l-10
name \$|62|a11b-11d19
name ,|65|a-9d19f4h-6
name , and|87|a8f5
name , as|87|b-13h-7
name , but|87|d21
name , which|87|a-7
name and|73|a-6d8
name and all|87|d7
name ar|87|b-4
name befor|87|b4d-4
name by|87|d6
name five|87|a25
name four|87|a13d4
name ha|87|a-5d-5j14
name in|67|b-11d11g18h-17i-7l-4
name in the|71|a-19b-11g19h-18i-7l-4
name is|74|b-7g-5h-6
name left|87|d4
name of|62|c-10d-8e-5h-7
name of my|83|a-4d-10h-5i-4
name of our|87|c-4d9
name of that|83|a-6c-7
name of the|72|b8d-4
name of two|80|d-5i11
name on|72|a6b24c10g7h-5i10
name on it|83|b37d5
name on the|87|a16c13
name remov|87|h-4
name right|87|a-19b-4
name the|73|a-15b-11d4i9
name the client|87|b-5
name the dai|87|i11
nan|87|
napkin|83|e-5g-5h-4
narrow|87|a-6c-4g-12k19
nation|87|c9h-10
natur|72|a-5b-6c-4g-4h40
natur \$|83|a-13b-4g-4h46
natur i|87|
nav|80|a35
navi|83|a-14d9
nd|80|b-7
near|66|a-27b9c12d-5h25
near miss|87|
near the|80|a-7b-5
near what|87|c16
near your|83|b22
near your offic|87|b16
nearbi|83|a-7b-4g-4h-10
nearbi \$|87|a-6g-4h-10
nearer|83|a-5b-9g-4h-7i-5j6
nearer to|83|a-5b-9g-4h-7i-5j6
nearli|68|a30b-8d5j9
nearli all|83|a-9
nearli all of|87|a-7
necessari|77|a29g-4i11
necessari \$|87|g-5i13
necessari to|83|a33
neck|87|a12
need|38|a-44b12c22d-20e-19f-5g-13h9i60j5k-9l-10
need \$|63|a-16b-13c-4d-4g-5h25i6l-4
need ,|74|a-10b-5h-5i23
need , i|87|a-4b-4
need , so|87|a-4
need ?|87|b9j11k-7
need ? \$|87|b9j11k-7
need a|61|a-10b16e-5g11h-4i-4
need a driver|87|b6
need a refer|87|
need a second|87|a-5
need an|87|
need an answer|87|
need and|83|a4b16
need ani|80|
need ani further|87|
need anyth|65|a-8b-18i18
need anyth els|76|b-8
need anyth more|73|
need at|83|b5c19
need at least|87|c20
need be|87|b8i9
need be \$|87|b8i9
need from|77|b-13d4
need from me|83|b-13
need it|76|a23b11
need it \$|87|b9
need me|80|a-4i14
need me \$|87|a-4b-21
need more|68|a-5g-4i10k8
need more paper|87|
need more than|80|b9
need more time|80|b-6j-5k14
need my|69|a-9b-33j7
need my answer|87|b-15
need no|87|a-7b-4h-4i-4
need not|83|a-11
need somebodi|76|a-10b-10c-6
need somebodi who|87|b-4
need someon|80|a-6b-8h15
need someon at|87|b-4
need someon who|87|a-4b-5h16
need the|73|b26c21
need thi|83|b22
need thi job|87|b19
need to|52|b11c15d-8e-7g-8h11i12j11k-5
need to answer|87|a-9b-10
need to apolog|87|
need to ask|76|a-11b11c-7i25
need to be|74|a26c16
need to correct|87|b-9c-5
need to explain|87|a-5b-5
need to give|87|b-7c-9
need to hand|87|g-6j10
need to have|87|b17c-4
need to hear|87|b9c5
need to know|70|a27c4
need to match|87|c13
need to repli|76|a-14b-15
need to tell|87|b8
need you|73|b22
need you to|76|b13
need your|87|b9
neg|87|a-4g17i-5j-7k17
negoti|70|a-9b-4c6d-5
negoti \$|87|a-6c13
negoti ?|83|
negoti ? \$|83|
negoti the|87|c-5
negoti with|87|
neighbor|68|a-10b-9
neighbor \$|87|a-4
neither|77|a11b17
nephew|83|a37
nephew \$|83|a37
nerv|77|a14
nerv \$|83|
nervou|71|a-29b-10f9g-6h-9k5
nervou \$|87|a-14h-4
nest|83|a-4g-5h-4
net|73|a-19b-7c26e11g24h21i-4
net ,|87|c5
network|73|a-8b-6c-5
network \$|87|
network with|87|a-4
never|42|a109b-24c-9d9e-9g-11h30i-10j-4k-5
never \$|87|b17
never again|87|c12l15
never ask|83|a9b10
never been|76|a-8b-7h36
never befor|83|a18h-5
never bother|87|a-20b-4
never bother me|87|a-20b-4
never came|87|a18c-5
never felt|87|a24
never forgiv|87|b11
never forgiv myself|87|b11
never gave|83|a14g-4h-5
never gave me|87|a19
never got|76|a44
never got the|87|a14
never had|76|a14h15
never had a|83|a11h16
never have|77|a20b6
never heard|83|a-16b-5
never heard of|87|a-13
never knew|83|a-15
never knew that|87|a-8
never know|83|a9
never know \$|87|a13
never late|83|a-6b-4d-4
never leav|83|a-7b9
never lost|87|a-12h19
never lost a|87|a-12h19
never met|87|a10
never mind|83|a5d12
never need|87|
never onc|73|a20b-5
never onc look|87|a11f4
never open|87|
never seen|71|a-24b-6
never seen a|83|a-16
never so|83|b-6
never stop|83|a-4
never stop \$|87|
never taught|87|a39
never thank|87|a23
never the|83|a-4
never thought|87|a-8
never to|87|
never told|76|d22
never told \$|87|d16
never told me|87|
never want|87|a-8
never want to|87|a-8
never work|87|a-7
new|37|a-58b-36c-42e20f-8g-13h-21i-19j17k-10l42
new \$|69|a7b29d-5h14
new ,|74|a-12
new :|87|
new ?|77|a-4b7c-9e-4
new ? \$|80|a-4b-9c-9e-4
new about|73|a-7c-4g15
new about the|76|a-5c-4g16
new account|87|
new boiler|87|l6
new budget|83|
new budget is|87|
new clinic|87|e10
new colleagu|80|a-5e-6h-4l14
new depot|87|
new deputi|87|b20d8
new dispatch|87|
new dock|87|
new driver|77|e-7
new hall|83|e-5
new head|77|a10e11l5
new hire|87|e-13l4
new hull|87|d9
new is|87|
new kiln|87|l4
new line|87|
new matron|87|
new menu|80|e11g-4
new menu \$|83|e9g-4
new nurs|83|a-6b-8j5
new on|66|a-5b-6c4g-5h-7i-5j18k-6l4
new on \$|83|a-4f4
new on the|76|a-4b-5g-4h-5i-4j12k-5l8
new oven|87|
new owner|87|a17
new person|83|a-5b-5c-11l10
new price|87|e6
new rota|77|
new rota ,|87|
new rule|87|
new salon|87|
new salon on|87|
new scanner|80|j4
new shop|87|d7
new staff|87|c8
new starter|80|c8
new supplier|87|e11
new system|83|e4
new teacher|83|a-4e-5h-4
new teacher a|87|h-4
new that|87|
new that you|87|
new till|87|e5
new to|69|a-18b-7g-7h25
new to me|69|a-18b-7g-7h25
new wa|87|a-4
new wa not|87|a-4
new wing|80|l5
new year|83|a-4e5h-5l21
new yet|87|
newcom|83|
newspap|87|a-12
newsroom|83|a-12b-6g13h11
newsroom taught|87|a-8h16
newsroom taught me|87|a-8h16
next|44|a4b14c-14d35e13f-6g41h-6i-9j18k18l-8
next \$|87|d10
next ?|87|a-7b-14c-5j7
next ? \$|87|a-7b-14c-5j7
next applic|87|a13b-5k13
next chapter|87|a-5b-6g19h-5
next door|76|a16d11
next launch|87|
next launch here|87|
next meet|87|b11e11
next month|74|a-11b21d5e-4
next month \$|83|a-12b-7d7
next month ,|87|b7
next move|87|d8
next move \$|87|d8
next on|87|a10
next spring|80|a-6b-4d8g21h-7
next stage|87|j8l-4
next step|74|a-6b6c-12g-5h-5i-4j23k-8
next step \$|87|g-4j14
next ten|87|e4g19
next the|87|e7
next thirti|87|e12
next three|87|b-4
next time|65|a6b-17c14d5e7g-13h-7i-11j-5k27
next time \$|76|a-5b-10d8g-8h-6i-6k10
next time ,|87|a-8b-4k5
next time ?|80|b-4c-5e13
next to|71|a11b13c20d-4h40
next to the|80|a11c25
next week|64|a-16b5c-6e-5h-4i21
next week \$|77|a-8b-9
next week ,|80|b10
next week ?|77|b-7c-5
next week except|87|a-4b-4g-4h-6i29j-4
next year|69|a-6b-9c-6d14g53h-12i-6j-7k4
next year \$|80|d12
next year ,|87|a-4g31h-9k10
nice|58|a19b-10d-5f9g-4h-10i-6k-4l-6
nice \$|83|a12
nice meet|87|f5
nice meet you|87|f5
nice on|83|a-7b-4f15
nice to|66|b-20
nice to be|83|b-12
nice to have|87|a14
nice to know|87|a16
nice to meet|83|a-13b-7
nice to see|87|a-4c12
nicer|83|a-25b-4h-4
nicer \$|87|a-17b-4h-4
nicest|83|a-12b-5
nicest \$|87|a-12b-5
niec|87|a12
nigel|87|
nigel frobish|87|
night|45|b11d-7e-8g5h22i5j8k-6l4
night \$|62|a-6b13c-6g-5h13i21j7
night ,|66|b26e-7g-6h-10l13
night , and|77|a-5b-5e-5
night , so|87|a4b15
night ?|87|c6
night ? \$|87|c6
night and|76|a7c7
night and for|87|
night and weekend|87|c8
night befor|83|a9
night bu|87|a12
night class|87|a-7
night crew|87|a-8b-6g11h-6l11
night desk|87|a-5
night for|76|a-5b-4h-12i-4
night in|80|h20
night in a|87|h21
night in the|87|
night porter|80|a-13b-5g-4h14i-4j4l-5
night shift|65|a-6b-9c-8f5g23h-9i-6j5
night shift \$|87|
night shift ,|80|a8
night shift on|87|d5
night staff|83|e4
night team|87|a-4
night team \$|87|a-4
night train|87|a-5
night wa|87|a-4
nightli|83|a-7
nightmar|87|a22
nightmar \$|87|a22
nine|48|a5b-8e-10g-4h54i-11k-4l-5
nine \$|74|a-7b-4d5e4h19
nine ,|77|b20d4h16
nine , and|87|d6
nine , in|87|b25
nine dai|83|c7d7
nine dai fortnight|87|c8
nine hundr|77|a-7c5e-6
nine minut|83|a-4d4
nine of|87|d8
nine per|83|a-4c-5d4
nine per cent|83|a-4c-5d4
nine sharp|87|a13b21
nine tenth|87|
nine thousand|83|a-7b-4h18
nine to|87|
nine week|80|a27
nine week to|87|a31
nine winter|87|
nine year|61|a4b-13c4d-6e-5g8h28
nine year \$|70|a8b-5
nine year ,|87|
nine year and|76|a7b-4
nine year of|83|b-4g13h23
nine year old|87|a-6
nineteen|74|a-14b-10h41
nineteen year|87|a14
nineti|57|a-35b-15c-4e26g-4h35
nineti a|87|
nineti dai|63|a-17b-6c-5e23
nineti dai \$|80|
nineti dai ,|87|e-7
nineti dai plan|87|e11
nineti dai to|87|e8
nineti minut|87|a9
nineti page|87|d6
nineti thousand|87|h-8
ninth|77|a-9b-13d4
ninth \$|87|a-6b-7i-4
ninth ,|87|d5
no|37|a37b7c-22d-15e-7f9g-13h5i9j11k-11l-7
no \$|69|a19b18f9
no ,|73|a5b8c-5f7g-10j14k-4
no , but|87|a18
no , i|83|a-8f8g-12j15k-4
no ?|87|b16c-4
no ? \$|87|b16c-4
no answer|83|b16
no answer \$|87|b21
no apolog|87|a15
no break|87|a15
no break and|87|a15
no complaint|87|a-12
no doubt|76|a6b-5h-5l7
no doubt that|83|a-14b-4
no doubt the|83|a21h-5l7
no excus|87|a22b19
no fool|87|b21
no fool \$|87|b21
no for|87|a-6
no for an|87|a-6
no further|87|b14
no grudg|83|a-9b-10
no grudg \$|83|a-9b-10
no hard|87|a13
no hard feel|87|a13
no harm|77|a-14b-9
no harm done|83|a-11b-6
no harm in|87|a-4b-4
no hurri|77|a-12b-17
no hurri at|87|a-9b-10
no hurri on|87|a-5b-7
no idea|80|
no idea that|87|a-17
no is|87|a-8b32
no later|83|b23
no later than|87|b24
no longer|80|a27b26
no more|77|a-11b7
no more than|83|a-16b-4
no name|80|a-11b-7
no need|68|a-10b-23
no need to|68|a-10b-23
no new|83|b-11c-6j5
no new is|87|
no object|83|a-12b-5i6
no object \$|83|a-12b-5i6
no offenc|87|a19b-5
no on|65|a53b19c-4d11j6
no on els|83|b30d5
no on even|83|a30
no other|77|a-16b-18c-4g30h-6i-4
no pressur|87|a-11b-4
no problem|80|a-9b-5
no question|87|a-10
no repli|80|a-9b10
no repli need|83|a-9b-13
no right|87|a23
no right to|87|a23
no rush|72|a-13b-16c-5g-5j8
no rush \$|83|a-8b-6
no rush ,|87|b-7c-4g-6j10
no rush on|87|
no secret|87|a-14b-7
no signal|87|b-11
no sleep|87|a12
no small|87|a-14f15h-8i-4
no string|83|b-4h-5i12
no string attach|83|b-4h-5i12
no surpris|87|c14
no terror|87|h21
no time|73|a-15d6
no time for|87|a-14
no time to|83|b7d7
no to|80|b12c10
no to me|87|b18
no troubl|69|a-36b-11g-5i25
no troubl \$|77|a-8b-6
no troubl to|80|a-10b-5g-6i29
no wa|87|a-26b-6
no wai|80|a14b27
no wai back|87|b25
no water|83|a26
no water ,|83|a26
no window|87|a26
no wonder|72|a14b-7
no wonder i|87|a11
no wonder the|87|a-8
no worri|83|a-8b-5
no worri \$|87|
nobodi|43|a124b-6c13d5g-6h9i-5
nobodi \$|87|a4d-4
nobodi about|87|a-11b-5
nobodi answer|80|a8
nobodi ask|77|a6b-5e13
nobodi ask me|87|b-5e4
nobodi at|76|a25d-11
nobodi at that|87|a20
nobodi at the|83|
nobodi but|83|a-13h-6
nobodi care|87|a21
nobodi care \$|87|a21
nobodi check|87|d5
nobodi could|76|a14
nobodi could have|83|a-13
nobodi eat|87|b-6
nobodi els|80|a-13
nobodi ever|87|a-17h-7
nobodi ha|70|a9b15c8d4h36
nobodi ha ever|83|a-23b8h43
nobodi ha to|87|a-10b-4
nobodi had|70|a-10b-6d-4
nobodi had to|83|a-21b-5
nobodi had told|83|
nobodi in|83|
nobodi in the|87|a-12
nobodi is|87|a-12
nobodi know|87|d10
nobodi know yet|87|d10
nobodi let|87|a33
nobodi let me|87|a33
nobodi like|87|a-14b-4
nobodi like to|87|a-14b-4
nobodi look|87|a10
nobodi mai|80|a-6d10
nobodi mai speak|87|a-5
nobodi outsid|83|d17
nobodi outsid the|83|d17
nobodi pick|87|a-6b4h-9i-4
nobodi pick up|87|a-6b4h-9i-4
nobodi rang|87|a25
nobodi rang \$|87|a25
nobodi sai|87|a5c8
nobodi stai|87|a21
nobodi there|87|a-4
nobodi there ever|87|a-4
nobodi thought|87|a15
nobodi told|76|a22
nobodi told me|77|a15
nobodi wa|87|a16
nobodi want|87|b24
nobodi will|80|b-5
nobodi will know|87|a-12b-10
nod|83|a-5b17e5h-4
nois|72|a4b-4h-6i-5
nois from|87|a13
nois from the|87|a13
nois in|83|a-11
nois in the|83|a-11
non|83|a-4
none|69|a66d-4h18
none \$|83|a11
none of|73|a24h19
none of it|87|a16
none of thi|87|a-6
none of you|87|a20
noon|61|b21e-4g-4h10i6j4
noon \$|71|a5b17h16
noon ,|87|b-6
noon and|80|a-9b8h-4i11
noon on|83|d11j7
nor|73|a4d-4
nor that|87|a-6
nor would|87|a-5b-7
nor would i|87|a-5b-7
normal|74|a8b-12c6g-6h13i-5j19k-9
noroviru|87|a-11b-4h7
north|83|c7d4
northern|87|a-7
norwich|80|b5h15
norwich \$|87|b8
nose|87|a-10h21
not|23|a113b92c7d4e-21f13g26h-13i-28j4k14l-21
not \$|66|a-16c-6d-12i-4j6l5
not ,|71|a-13b7g-8j4
not , and|87|c5
not , becaus|87|a-6
not , i|83|g-5j6
not 0|80|h-12
not 0 \$|83|h-8
not ?|73|a-13b5h-5j-5k21
not ? \$|73|a-13b5h-5j-5k21
not a|59|a53b37c-6d-5g8
not a dai|87|b20
not a singl|83|a11
not about|87|d-4
not accept|83|b9c11
not afford|80|b12c18
not afford to|87|b10c21
not afraid|87|a-9b-9
not afraid of|87|a-9b-9
not allow|83|a-4b-4d7
not allow it|87|a-4b-4
not alwai|83|a-9b-7f6
not answer|71|a4b-18c-4
not answer a|87|a18
not appreci|83|a35
not arriv|87|a-10b-4i-5j15
not as|87|
not ask|69|a-17b-5c-4e9k9
not ask about|80|a-15b-6
not ask for|87|a-16b22
not ask you|87|a-8b-17k12
not at|70|a20c14e-4g-4h17
not at all|83|a-7b-5c11h25
not at my|80|a15
not at the|87|a-6b7h-5
not be|56|a-38b22c-11d22f9g-16h-5i13j-7k17
not be easi|87|a-8b-17
not be on|87|b6e6
not be right|87|a10
not been|69|a26b-6d4h12
not been so|87|a-10
not blame|83|a6b-5
not blame you|87|a-11b-5
not bother|83|a21b-4
not bring|83|a-5d-4
not bring ani|83|a-5d-4
not by|87|
not call|77|a24b-5
not care|80|a10
not care for|83|a25
not chang|77|a-18b-11g43h-10
not chang my|80|a-18b-11g28h-8
not chosen|80|a-19
not come|76|a34b-4c-5g-4
not come across|87|a32b-6c-4g-5
not count|80|a12b9c5
not decid|87|
not deserv|87|a8d-8
not disappoint|87|b14
not do|74|a-14c7
not do it|87|a-6b-4c11f4
not drag|87|b13
not drag thi|87|b13
not drop|87|b11
not drop it|87|b11
not easili|87|a-34b-21
not enjoi|87|a19
not enjoi be|87|a19
not enough|83|a19
not enough ,|87|a16
not even|72|a47
not everi|83|a-14b-9f6
not everyth|87|c16
not everyth ,|87|c16
not exactli|80|a19b10
not exist|83|a9
not exist \$|83|a9
not expect|70|a-41b-42c-5f6
not expect a|87|a-10b-19
not expect an|87|a-16b-27
not expect to|77|a-18b-4
not feel|74|a-4b-27
not feel you|83|b-9
not find|71|a13b-4g14h-5i-7
not find anyon|83|a-7g20
not find it|87|a29
not find the|87|a-5
not fit|80|a9h21i11
not fit \$|87|a15
not for|80|a10b-5
not for you|87|a-13b-6
not forget|73|a-22b-25f28g-6h-11i-7k-5
not forget it|87|a-7b-4f4h-4
not forget the|80|a-4b-17f7
not free|87|a-12b-13c-5
not free to|87|a-12b-13c-5
not frighten|77|a-12h14
not frighten me|80|a-12
not get|64|b-4c10g15h-9
not get it|83|a-9c-5g26
not get round|87|c14
not get the|83|a-13b-4
not get to|83|a-7
not give|77|a-6b4
not given|87|a6b-5
not go|63|a-14b25c15d-5k9
not go anywher|87|b6
not go into|87|b-22c-6k13
not go to|72|c11
not go up|87|a-7b-4
not gone|83|a-13b-13g15h14
not had|87|a-4b12
not happen|87|a24
not happi|87|a14b13
not have|55|a7b10c-12e-4f10g-5h-7i-4
not have ask|87|a-15b-4
not have been|77|a-8b-11f7h-6
not have look|87|a9
not have my|87|b-4
not have said|87|a7
not have the|83|a9b4
not have to|66|a-9b22c-6f7
not hear|71|a28b53
not hear a|87|a17
not hear i|87|
not heard|80|b11h-4j10
not help|77|a23b8e10
not help that|87|a16
not here|87|b17
not here by|87|b17
not hesit|77|a-14b-18g6h-6i21k-4
not hesit to|80|a-12b-18g-5h-5i24
not hire|83|a-7b-5
not hold|76|a-9b16
not hold it|87|a-10
not hold my|87|a6
not impress|87|a53
not in|74|b17c-11
not in a|87|a-15b-9
not in the|87|a19
not it|83|a13b16
not it ?|87|a15b19
not keep|74|a17b16
not keep me|83|b20
not kept|87|b-14c4
not know|59|b-18c-9d7g-8h16i12
not know \$|87|b-4
not know that|76|a-24b-5d8
not know the|87|a-4
not know what|72|a47b6c-6d-4
not know yet|80|a-16b-27d-11h-6i18
not known|80|a-7h-4
not known that|87|a-6h-5
not laugh|87|h-4
not leav|74|b27c-4h-4
not leav me|87|h-5
not leav without|87|b6
not let|69|a-18b11c-5g-10h-5
not let me|71|a-7b14c-4
not like|72|a15b23
not like be|87|a14b13
not like the|83|a-9b-7
not like to|87|a5b26
not listen|83|a41
not look|80|a-12b-11c-5g38h-11i-4
not look at|87|a-11b-8g32h-10
not make|73|a-7b31
not make me|80|a-4b22
not mani|83|a-9b-5c-4d12f7g-5
not match|87|b11
not me|77|a25
not me ,|87|a7
not mean|83|a-6b-9c8
not mean to|87|a-6b-9
not meant|87|d14
not meant to|87|d14
not mention|83|a-8c25d7
not mention my|87|a-9d7
not met|83|a-12g-4h-9
not mind|65|a-33b-39c-9g-10i-6k16
not mind be|83|a-22b-10
not mind my|87|b-5
not mind the|83|a-10b-9
not mine|83|a22b-6d-4
not mine to|87|b-6d-4
not move|83|a17c10
not move for|87|c10
not much|83|a-21b-12g-10h32i-4
not my|77|a27
not my fault|83|a12
not my idea|87|a18
not myself|87|a23
not name|80|a-6b-8d-5i13
not name the|87|b-5
not need|74|a19b14h22
not need a|87|a17b16
not need to|83|a8b10h25
not occur|87|a5
not occur to|87|a5
not offer|87|a12b-6
not on|66|a35b21c7d-8h16
not on of|80|a23b13
not open|77|a-10b-7d8g-4
not out|87|d7
not pass|87|d19
not pick|87|c6
not plai|87|b4c-4d9
not possibl|87|b13c15
not pretend|83|a29b-4
not public|74|a-8b-9d10
not public \$|87|
not public yet|83|d4
not put|76|b11c7
not put me|87|a5b10
not quit|87|
not reciev|87|a-9
not reciev an|87|a-9
not regret|83|a-17b-7
not regret it|87|a-10
not rememb|87|a-6h-5
not rememb me|87|a-6h-5
not repli|87|a-9b15
not right|87|a12b4
not run|87|b-4c-11
not sai|70|a-9b11
not sai no|87|b5c12
not sai thi|87|b6
not secret|87|a-4j-4k9
not secret ,|87|a-4j-4k9
not see|69|a8b23c10
not see what|87|a10b6
not see why|80|b17
not seen|87|a-13d8
not send|77|b27d-4
not send me|87|b21
not send the|87|b-10
not share|83|a-6
not show|76|a-11b-15
not show you|87|a-9b-10d-5
not sign|87|a22
not sit|87|b31
not sleep|83|a-17
not slept|83|a-7b16
not slept \$|87|a-7
not so|80|a19b-5
not so much|87|a34
not someth|83|a-4b11
not someth i|87|b14
not spare|87|a-16b-10j-4k11
not spoken|87|d11
not stai|87|a19b14
not stand|83|a19
not stop|74|a-5g24h-4j5
not stop ,|87|
not stop talk|87|g13
not stress|87|b10
not stress enough|87|b10
not suppos|83|a-9b-10d14j13k-5
not suppos to|87|d15
not surpris|77|a17b-7
not surpris me|87|a18
not surpris that|87|a8b-7
not take|65|a-30b14c-5d-4f7
not take it|87|a-17b-22
not take no|87|a-6
not take the|87|a-4b-7f9h-4
not take thi|83|b14
not taken|83|b15
not talk|87|a-15b-6
not tell|73|a-7b6
not tell me|83|b13
not tell you|83|d6
not that|74|a20b-12g-4j15
not that anyon|87|a14
not that i|83|b-14g-5j17
not that it|87|a9
not the|65|a-12b-18c-7d-4g-13h-11i6j-5k-5
not the first|87|a17
not the right|87|a-12
not there|76|a7b-4
not there \$|87|a-8
not think|72|a36b-14g16h-4
not think of|87|a-5b-6g19h-5
not think that|87|b-4
not to|57|a-5c16d11
not to be|76|a-15b-10
not to have|87|b13c10
not to sai|87|a-7d14
not to talk|87|d6
not to tell|87|a-5d8
not told|87|a27
not too|73|b17c6g-6j15l-4
not too much|83|a5b7
not too soon|83|b-5c9g-7j17l-5
not treat|87|a12
not troubl|83|a13b-9
not turn|87|a10
not understand|77|a24
not understand why|87|a18
not us|83|a7b18h-6
not us to|87|a15b28
not usual|87|a-7b-5
not veri|83|a37
not wait|71|a-21
not wait for|87|b5
not wait to|77|a-14b-9
not want|61|a8b11d6
not want me|83|b22
not want to|66|a-11b-26c6
not want you|87|a-9b-11
not wast|87|b17
not what|71|a29b-4c-5
not what i|76|a6
not what it|87|a5
not wish|80|a7g22
not wish to|87|a8c5
not work|73|a42c17
not work \$|87|a22
not work for|87|c25
not work out|87|a-9b-4
not worri|83|a-13b-4
not worri about|87|a-10b-4
not worth|87|c19
not write|83|a-6
not write to|87|a-6
not yet|76|a-13c8h-5
not you|70|a15b37c-8
not you think|87|a18
not your|83|a-7
notari|87|
note|52|a-18b-43c-17d24f8h-14l-5
note \$|69|a-12b-13e7h-4i-4
note ,|77|a-11b-5i15
note , and|87|a-6
note and|87|f5g14k-4
note and i|87|f5g14k-4
note ar|87|d13
note from|77|a-9d14i16k-4
note i|83|
note on|74|a-6b-5c-11d13i-14j4k12
note that|83|a9
note that i|87|
note to|76|a-5b-7f10h-4
note to sai|83|a-4b-5f10
note with|87|a22
notebook|80|d14
notebook \$|87|
noth|45|a55b15c-22d-17e-9f-5g38h17i-10k-7
noth \$|63|a35b44c-5
noth ,|73|a16b-17
noth , and|83|
noth , i|83|a10b-7
noth about|76|a10
noth about the|87|a-20
noth and|83|
noth at|87|a13
noth better|87|g13h-4
noth but|66|a11b-18d-6e-4h9l8
noth but the|87|a-5
noth but troubl|87|a7
noth by|87|b16
noth by five|87|b16
noth come|83|a-7j9
noth els|77|a-4b13
noth els \$|83|a-4
noth ever|87|a46
noth for|87|a26
noth i|83|b-4g11
noth in|76|a-16d-4g-5h29
noth in it|87|a-4
noth is|83|b-8
noth left|83|b29c-7
noth left to|83|b29c-7
noth less|83|b19
noth less than|83|b19
noth more|87|a-6b-11
noth more than|87|a-6b-11
noth new|83|h17
noth new to|87|
noth that|87|a-14b-6
noth to|83|a-13b-7
noth would|76|a-13b-10g25h-4i-5
noth would pleas|80|a-7b-7g16i-4
notic|52|c13e-17f7g-17h-21i19l-4
notic \$|71|a11c-5f15g-6h-6i-4
notic ,|71|a-9b18c-9d4g-4h-6i25
notic , i|87|h-4i12
notic , so|83|b6d7
notic ?|87|b-4c10g-4k7
notic ? \$|87|b-4c10g-4k7
notic and|83|a9c7
notic board|87|
notic board \$|87|
notic goe|87|d5
notic goe in|87|d5
notic i|80|a28d4e-5
notic i would|87|a30e-5
notic it|87|c4
notic period|74|a-11b-8e-4h-4i13
notic period is|77|a-7b-7h-4i14
notic that|77|a24b8d-4
notic that the|87|a-5
notic the|76|a-20b-4c7h-11i-4
notic tonight|87|b4c20
novel|87|a-7
novemb|71|a-8b-6c-4h-4
novemb \$|87|h-5
novemb ,|87|
novemb for|87|
novemb for the|87|
now|43|a-17b71c12d-16e-5f-5h-7i-13j17k-14l-7
now \$|56|a-24b44c-6d-9e-6g18i-7
now ,|68|a18b10
now , and|87|b5
now , as|87|b6c-4
now , so|83|a16b-5
now ?|77|a-4b10c-10j7k-7
now ? \$|77|a-4b10c-10j7k-7
now a|80|a-7b-9c-5
now and|74|a-9b18c9e14
now been|87|a21b-7h-8j16
now i|72|a22b-13c9
now i am|83|a23
now i can|87|a-11b-8
now in|83|a-6d-5
now is|83|b16c-11
now it|83|b19
now it is|83|b19
now know|80|b-6
now know what|87|b-6
now mine|87|b-6h-5
now or|80|b23c11
now or never|83|b24
now sai|87|b-5c7
now see|87|a-4
now that|74|a-5b18c8
now that i|83|b9
now why|80|a-6b-5f4
now why you|83|a-5b-5f4
now work|87|a-8h-6i-4
nowher|87|a23b19
nplq|87|
nuisanc|87|a7b-9
nuisanc \$|87|a7b-9
number|47|a-33b-30c40d5e-11f-6g-17i79k-6l-8
number \$|61|a20b-6c15g-7h33i49j-4k-4
number ,|73|a-9b14h-13i8
number , it|87|a-6b-8
number 0|87|
number all|87|a-9b-8g-5h-4i21
number and|87|a-6b23
number ar|87|
number by|87|c27
number down|87|a16
number for|80|a-7e-6
number for the|87|e-6
number ha|87|a-7b-7
number if|83|b-11i8
number if you|87|b-9
number in|80|a-8b9d5
number is|70|a-6b-7c11h-11i4
number is 0|71|a-5b-6c12h-10
number nine|87|a7c4
number of|67|a-13b-4d15
number of the|87|d4
number on|83|a-9b-6h-12i11
number on your|87|a-7b-5h-9i-4
nurs|54|b-5e9f4g-5h13i5l-4
nurs \$|77|a34
nurs ,|80|c12e15
nurs , and|87|e11
nurs for|83|a-5h10
nurs home|87|a9d5
nurs is|87|a-5
nurs on|77|b-4k7
nurs on the|87|h-4k7
nurs to|87|b14f10
nurs who|87|a7b-6
nurseri|66|a21b-8c17d4g17
nurseri \$|83|a5e6
nurseri ,|83|c5
nurseri , i|87|c6
nvq|87|
nwachukwu|87|a-5b-10
oak|83|a-10h-4l11
object|71|a20b-9d-4e11h13i4
object \$|83|a-12b-5i6
object ,|87|e6h19
object to|87|a41
oblig|68|b17f21g-12h-9i-7j8l-4
oblig for|80|b-9c10f8g-8h-4i-5j10
oblig for the|87|b-5f10
oblig if|87|b24c-5
oblig if you|87|b24c-5
oblig to|76|a8b6f11g-4h-4
oblig to you|87|b-6f5
observ|80|a-5b-4g-6h-4i-5k10
obviou|83|a5b23
obvious|77|a47
obvious never|87|a15
occas|83|a-4
occas ,|87|
occup|87|d-10
occur|83|b-8
occur to|83|b-8
occur to me|87|a-17b-9
oclock|77|b7h-8i25
oclock \$|87|b-5h-9i28
octob|61|a-7b-13e6
octob \$|80|d9e4
octob ,|87|d-4
octob 0|80|
octob 0 and|83|
octob and|76|
octob and for|83|
octob and the|83|
octob you|87|
odd|73|a7b-13c6d-4g-4
odd that|83|a24c11
odd that nobodi|87|a17c12
odd to|87|a-4
odd to be|87|a-4
of|18|a-4b-76c-6d42e-14f15g-5h36i-21j-17k15l-13
of \$|76|a-6c-4
of ,|87|c-4k7
of 0|61|a-24b-13c9d6e-7g-10h40i-8j5
of 0 \$|87|c9
of 0 and|87|c-4
of 0 to|87|c14
of ?|83|b25c-10
of ? \$|83|b25c-10
of a|48|a-25b-37e-20f6g9h8i-17l-7
of a 0|87|e-6
of a better|83|a-5b-6g18h-5
of a good|80|a-16b-7d-7
of a hard|87|
of a line|87|i17
of a paper|87|a11
of a patient|87|d8
of a poem|87|a-5
of a similar|87|d9
of a tour|87|a13
of a whole|87|a-9b-6
of a word|87|g-4i-6j12
of account|87|
of account i|87|
of advic|87|a17c-5i-7j-17k33
of all|66|a-30b5d12h7i8
of all \$|87|a-8
of all our|87|d8
of all the|76|a-4b-4d6
of an|70|a20c-4f7h17
of an answer|87|a11b7
of an hour|83|a19
of ani|73|a-4b-4d4g-5h-4i9j-5k11
of ani us|83|i13j-4k-4
of annual|87|c8
of anyth|87|
of april|87|e7
of ask|80|a12g-5i25k-4
of ask \$|87|a20b11
of be|77|a43
of be a|87|a21
of bed|87|b-4c9g15
of bed for|87|b-4c9g15
of book|87|
of breath|87|a-12i-4
of busi|87|b19
of busi \$|87|b19
of call|87|k10
of complaint|87|
of control|87|a20
of copyright|83|a-5
of copyright \$|83|a-5
of cours|64|a-13b-18h-5
of cours \$|76|a-11b-13h-6
of cours ,|80|a-10
of cours i|80|a14
of date|83|a27
of depart|83|a5
of each|87|a-6h-7
of earli|87|a-10b-9g12h-4
of eighti|80|a9
of eleven|87|a-7e8
of evalu|87|a-5g-7k19
of everi|71|c9d14e-11h-13i16
of everyon|80|a5f8h-8
of everyth|87|a20d16
of experi|77|a-4c12
of experi ,|87|c15
of experi with|87|a-4
of fair|87|a-5
of firm|87|a29c-14
of five|77|a-6c18
of five \$|87|c12
of for|87|g18i-6k-5
of forti|71|a8b-4c20h28
of four|72|a-6c9d4h9
of fourteen|77|a-5h29
of fourteen at|87|
of good|87|
of hand|87|g19h-4i-4
of help|87|d9
of her|80|a7e-5h-6
of hi|87|a20
of him|83|a36
of him \$|87|a38
of hous|80|b15c9
of how|63|a-9b7d8e24
of how i|74|d4e25
of how the|77|a-6e5
of how we|87|d10
of how you|87|
of idea|87|a-6
of interest|77|a-4b-5c5
of interest \$|87|d4
of interest ,|87|c7
of it|53|a7b-13c-6g8h18i-8k-5
of it \$|61|a19b-13g19h-7i-5k-4l5
of it ,|80|a-7h18
of it as|87|b20d8
of it in|83|
of januari|87|e10
of join|87|
of juli|87|e-5
of juli \$|87|e-5
of june|77|a-5b-5c-4j13
of june \$|83|
of keep|87|a9
of kind|87|a10
of last|77|a-6b-7d5e-5
of last week|87|b-4
of leav|87|c20
of line|87|a10
of line \$|87|a10
of lund|87|
of mai|76|a-4b-16e-5
of mai \$|80|b-4
of mai ,|87|b-14
of march|80|a-4c-4
of march \$|87|
of me|59|a35b29c11d-6g24h-14l4
of me \$|70|a38b17c9d-4
of me ,|80|b27h-4
of me not|83|a-9c11
of me to|87|a22
of me when|83|b-6g24h-4l7
of measur|87|
of milk|87|
of mine|64|a-16g11h-8i11k-5
of mine \$|80|b-5
of mine ,|77|a-4d11
of mine from|87|
of mine if|87|
of monei|87|c13
of month|87|a14e7
of move|87|b7c8
of move my|87|b7c8
of my|43|a-5c8d11e20g-4h-13i28j-5k17l-9
of my accent|87|a28
of my applic|77|a13b-4c-4g-5j13k-5
of my career|87|
of my client|80|a-4d19
of my diploma|87|a-4d-8g-6h-4i14
of my first|72|e34
of my garden|87|
of my interview|87|b18
of my last|80|i16
of my licenc|87|d-5
of my life|77|a26g6h-9
of my old|87|d6
of my own|71|a-11b-12d-6h-4
of my patient|83|a-5d12
of my present|76|a11k13
of my regular|87|a-8
of my time|87|a17b-8
of my week|87|i-4
of my work|71|a-7d12e8i14
of next|74|b12e-6i15
of next month|83|b20
of next week|87|a-5b-7h-4i18
of night|80|a12
of night shift|87|a18
of nine|80|a-6e-6
of noth|80|a5b15
of noth els|87|b17
of offic|83|a4b-5g-7i14
of on|73|a16g-4h-6
of open|80|a11c13
of open ,|87|c15
of order|76|a13b9
of order ,|87|
of other|87|a5g13h24
of our|54|a-10b17c-10d49e-6
of our custom|87|d9
of our last|83|d11
of our member|87|d8
of our supplier|87|
of our talk|80|b12d-8
of pai|87|a-6c9
of paper|83|a-5
of paper \$|87|a-5
of patienc|87|a47
of peopl|77|b-7
of peopl \$|87|
of peopl who|87|a4
of pipe|87|
of place|87|a-8b-4g18
of plaster|87|h7
of plumb|83|
of prioriti|87|e13
of question|87|
of receipt|87|a-5
of receipt ,|87|a-5
of reject|87|b-5
of respect|87|a41
of ring|87|b12
of sai|87|a-11h-10
of sale|87|b17
of school|77|c-4g5h19
of school fee|87|a-4
of school kitchen|87|g6h21
of send|87|a-15f9
of septemb|80|e4
of servic|87|a-5h-5
of six|80|a-8h-6
of sixti|87|a20
of some|80|a12d6
of someth|87|
of sort|87|a4
of spite|87|a14
of staff|80|a-4b44
of staff \$|87|b27
of step|83|e17
of sundai|87|b-6d-5
of take|80|a4c5g18
of tea|77|
of tea wa|87|a15
of teach|87|
of ten|87|a22c13
of term|80|a-5b-4e4
of thank|77|a7b-6
of thank \$|83|a13b-6
of that|59|a23b-11d-9g17h-6i-4
of that \$|87|a4c8
of that ag|87|a-12b-6
of that book|87|a-5c-6
of that size|76|a-17
of that view|87|a-6g13
of the|32|a-58b-41c-17d34e-5f7g-32h-24i-15l-15
of the 0|76|a-7b-11h-9i-6j-4
of the bank|87|d6
of the bar|83|b14c9
of the big|83|b-4d14h-12
of the boi|87|b-4h-7
of the book|87|
of the branch|87|d-4h11
of the call|83|d9e-4
of the case|87|
of the chapel|87|a-5
of the choir|87|e27
of the cold|87|f4
of the color|87|
of the contract|87|d-8h-6
of the convers|87|c7
of the cours|87|
of the dai|80|a26b15
of the deal|87|c12
of the dental|87|a24l9
of the depot|83|
of the door|87|a-4
of the estat|87|d11
of the firm|87|a-4d4h-4
of the first|72|a-6b-4e-7
of the five|87|a8b-4g-5h-4k21
of the fund|87|
of the goat|87|a-9d-5
of the good|87|
of the guest|87|a12
of the job|74|b-5
of the lamp|77|
of the last|87|a7
of the leak|87|a-4
of the lift|87|
of the linen|87|a-4e4
of the local|87|d8
of the minist|87|d13
of the month|65|a-6e-9i16
of the new|72|a-4d12
of the night|77|a-5
of the number|83|
of the nurseri|87|a5
of the old|83|
of the organ|87|h-10
of the otter|87|a-4
of the panel|80|a34b18
of the paper|83|a-4d-5e-4h24
of the person|87|a11b12
of the pile|87|a8b16
of the post|87|g12
of the press|87|a-5
of the printer|87|
of the procedur|87|a-16b-7h-4i-4j17
of the question|87|a14c11
of the region|87|
of the report|83|d6
of the same|83|a-4h20
of the school|83|a-6b14h-6
of the season|83|l5
of the second|76|a10h-6
of the societi|87|a-7
of the sort|87|a14
of the staff|87|a5
of the tax|87|e11
of the three|77|g-4h-15i18k-4
of the time|83|a8j14
of the trade|80|a11
of the tree|83|a-9e13
of the two|76|a-6c-4d-5
of the vallei|87|
of the ward|87|a18
of the week|83|b10e-7j11
of the whole|80|d7e4
of the work|87|a-4
of the year|76|a-5b-6e13
of their|64|a-5b-10c-4d32
of their \$|87|b-8
of their custom|87|
of their sauc|87|d10
of them|53|a-5b-19d-7g-5h45i-9l-4
of them \$|67|a6b-5c8h10i-4
of them ,|83|a-4c-4h20
of them by|87|a-4
of them in|80|h-8
of them on|87|
of them onc|87|
of them to|87|a-4h18
of them would|87|d10e8
of thi|73|a4d11
of thi \$|87|b8
of thing|76|a9d9
of thing i|80|d10
of thirti|83|a15e8
of those|76|c5
of three|80|a18b8
of time|74|b18
of time \$|80|b6
of time ,|87|a-4b16
of todai|87|a-4b-9h-14
of trust|80|a21d11
of twelv|83|
of twelv that|87|
of twenti|77|a18
of two|65|a-18b-8e-5h17i7
of two hundr|87|h13
of two refere|83|i11
of us|60|a-10d9e-8g-9h-5i-4j5k4
of us \$|73|a11b11d-6
of us ,|83|b-4g-4h-6k10
of us in|83|a-7f5g-4h-11
of us to|77|a-5b-4e-7
of water|76|a16f8
of water \$|83|a12
of week|87|b-7
of what|61|a-5b8c11d4e14h13
of what i|72|a5b4c5e11h15
of what the|80|c15d7
of what you|87|b10
of when|87|b-5c-10g-8j12
of which|74|a-4d-5h-6
of which i|83|d4
of who|87|d9
of whom|77|a-12b-10d5g-4h39
of why|87|a-5b-6
of work|71|a14b4c11d-4
of work \$|87|a18
of work with|87|a-8
of write|87|e13
of year|80|a20e14l6
of year \$|87|a-5e9l6
of you|54|a13b-12c-9d-7e-4f29h-24j-5k-6l6
of you \$|66|a-28b12c-5f16g10h-14i10l4
of you to|64|a-10b-13f16g-5h-7i-7
of you when|87|b-4
of your|49|a5b12c-4d-10e-5f6h-11i10j-5k-8l8
of your choic|87|a-5b-4
of your choos|87|a-4g-6i20
of your crew|87|b-4
of your intellig|87|b10
of your method|80|a5
of your nurs|87|b12c-5
of your own|87|a12
of your peopl|87|a18
of your question|87|a8
of your rival|87|b7
of your seedl|87|a-8b-4l17
off|46|a14b16c28f9g13h-32i5j-7l-5
off \$|66|a-5b8c12g11h-11
off ,|67|a11b-12g5h-5i13j4
off , and|83|a-9g11
off , so|77|a25b-6
off , which|87|c5d5
off ;|87|b27c-4
off ?|80|a-5c17k11
off ? \$|80|a-5c17k11
off and|76|a-10c21g-5h-14i8
off by|76|a-9b-5h-5
off by the|87|a7
off for|76|a24b12c12
off for thi|87|a4c9
off in|77|a29b-6d-4
off in the|83|a32
off my|83|a-7b4f7
off on|74|a-9b-5c-4d7f15g-5i-7
off on the|87|b-7d10
off the|70|b14c-5d6e12g14h-9i-4
off to|87|e4f6g-4h-6
off until|87|b14
off with|80|a12b-4h-9i13
offenc|87|a19b-5
offend|77|a35b-11c-4
offend \$|83|a29b-11
offer|48|a29b40c40g14h-9
offer \$|73|a-4b12c-5e-5
offer ,|77|a15b13
offer , and|83|a17
offer ;|87|b5c-10
offer a|76|a33b-4c-4e8
offer and|83|
offer for|87|b22c-13
offer from|76|a-8g21
offer from anoth|87|
offer from the|83|b18
offer i|83|b12c15e7
offer i have|87|b12e8
offer is|87|b17h-5i11
offer letter|76|b24
offer letter at|87|b10
offer me|70|a23b-5c27
offer me a|80|b-4c14
offer me an|87|a39c-4
offer of|74|c5g-5
offer of 0|87|c9
offer of a|87|b-4g-5h-4
offer that|87|d9g-4j7
offer the|87|a-7f8
offer to|71|b-14g11i-4
offer you|87|b-6
offic|49|a-9b19c-24d-11e-4f-5g-5h10j10k-12l-6
offic \$|65|a15b-17d5g-9h19i-6
offic ,|80|a-8b28
offic , and|83|a-8
offic and|80|b14
offic at|83|a-10b-6d-4
offic at my|87|a-7b-5
offic for|80|a-7b-6g16h-4
offic ha|80|a9
offic had|87|a-9b-9g-5
offic is|87|a17b27
offic on|83|b19
offic that|87|a-12
offici|87|b4
ofst|87|a-7b-5d-8h22
often|66|a-16b-21c4
often \$|87|a7b-4
often do|87|c11
often that|87|a-13b-10
often that i|87|a-13b-10
oh|87|h-7
ohio|77|a-7b-4c9h26
ohio \$|87|
ohio and|87|a-4h30
oil|74|a-13d11h33i-5l-4
oil and|83|a-12
ok|80|a23
ok \$|87|
ola|87|
ola ,|87|
old|43|a-32b-36c-15d-8e-15f-5h-5j-7k-8l10
old \$|87|a5h-4l8
old book|87|
old boss|80|a19b-4
old engin|87|
old engin \$|87|
old firm|77|a-11b-5
old firm and|87|a-4d4
old for|87|a22
old foreman|83|h-5i20
old head|83|a-4i6
old head teacher|87|i6
old heidelberg|87|h-8i-9
old man|83|b13
old manag|87|a8b-7
old map|87|b-6
old place|77|a16b10g-6l18
old place ,|87|b15d5
old pump|87|
old school|80|a-24b-4g-4h-8
old ship|87|a-7
old team|87|a21
older|69|a-13b-7d4e-4
older than|76|a-8b-5
older than i|83|a-7b-4
oldest|83|h17
oluwaseun|80|a-8b-5g-4h-4i-5
oluwaseun ,|87|a-7b-5g-4h-4i-5
on|17|a-37b-51c-9e12f-9g-18h11i4k13
on \$|45|a-27b-31c-9e19f-5g21h36i-18k-5l-12
on ,|56|a-18b4c-12e17g5h-10i4l-4
on , and|67|a-18b-12
on , as|87|b-5
on , i|76|b13c-7g10h-6
on , my|83|d10
on , so|83|a-5f5
on , which|83|d-6
on 0|52|a-18b-14c26d-4e-6h-7i9
on 0 0|77|h-11i14
on 0 april|87|
on 0 august|83|
on 0 februari|80|
on 0 januari|80|
on 0 june|80|
on 0 mai|83|
on 0 march|76|
on 0 novemb|76|
on 0 octob|68|a-4b-5
on 0 septemb|73|
on :|77|e27
on : meet|83|e23
on ;|83|a-10k11
on ?|71|b4c19e6i-9k11l7
on ? \$|71|b4c19e6i-9k11l7
on a|49|a-10b-26c-7d7f10g-16h8i18j-5k-5
on a farm|87|a-4b-7f9h-4
on a good|87|h24i-5
on a mondai|87|a-5b-4
on a napkin|87|e-5
on a quick|87|g-8h-4i28
on a saturdai|77|
on a stick|83|d8h-8i15
on a sundai|83|a11b-5f12i-5
on a tuesdai|87|a-6b-9
on a ward|83|a-13b-4
on after|87|a-5g-5h13i-4
on all|83|b-9d9
on allow|87|a18c-4
on an|77|a-8b26c11e5
on and|76|a5b-5
on and two|87|
on ani|70|a-5b-6c8
on ani afternoon|87|
on ani fridai|87|
on ani weekdai|87|
on anoth|87|a-11
on anyon|87|a-6b-12j12k-5
on anyth|83|
on april|87|
on april 0|87|
on arriv|87|e21
on arriv would|87|e21
on at|76|a-16b-5g15h-10j13
on at the|83|a-4g6
on august|87|
on august 0|87|
on averag|87|b-4
on bad|83|a13
on beekeep|87|a-10b-4h-5
on benefit|83|a-8b-4
on board|80|b12c9g12
on board \$|83|b12g13
on both|87|a-9b-6h34
on by|83|a10b18
on call|80|a11b-13
on choos|87|a22
on christma|87|a26
on christma ev|87|a26
on could|83|a34
on dai|68|a-6b31c-9d6f5h-5
on dai \$|83|b24c-4
on dai and|87|b22f6g-4h-6
on dai on|83|d11
on each|87|h-9i28
on earth|83|a23b10c-6
on ei|87|
on either|87|
on els|83|b30d5
on els ha|87|b22d6
on enough|87|b9
on even|73|a14b-5c-6h18
on even ,|87|a-7
on everi|73|a-13d7e5g-5h12i-4
on everi page|87|d4
on file|80|a35
on file \$|87|a5
on foot|87|a-6
on for|70|a-13b-13f17g-4h-8i-5l4
on for the|76|a-5f6h-5l6
on fridai|57|a-24b-4c5d6h-8i-8k5
on fridai \$|64|a-16b7d7
on fridai ,|74|a-6b-7h-9k10
on fridai and|87|b-5i-5j8
on from|71|a19d-4j7k-7
on from the|83|a-11
on get|72|a21b-4e6
on get to|83|a-8b-5e5
on get us|87|a11
on go|87|c5
on go \$|87|c5
on good|83|a13
on good term|83|a13
on grocer|87|d-4
on ha|87|a20c-4
on hand|83|a6b-11
on have|87|c9h-5
on her|87|e-6i6
on here|80|d-4
on here \$|83|
on hi|76|a-8b-5c-4d4
on hold|77|a42b10
on holidai|77|a6b-5c-6
on holidai pai|87|c-5
on honest|83|b-5c-4k12
on honest sentenc|87|b-5k12
on how|72|a-15b-6h-4i9j6
on how i|83|e4
on how we|87|h-4i18
on i|58|a-7b-8c-4e14h19
on i am|83|a24
on i gave|87|
on i have|80|a-9g-4h26
on i would|68|a-8e19
on ic|87|b9
on idea|87|
on in|68|a-22b19e-4
on in which|87|
on in your|87|b29
on interview|87|b-5k12
on is|71|a19b-7c-4e21h-4
on is all|87|a8
on is the|83|a-5b-6h-4
on it|56|a-34b18c-8d4e-4i25l-5
on it \$|64|a-24c-4d4e-8h9i32j-5k5
on it ,|76|b20c10d-4g8
on it by|87|b5c-5e7
on it with|83|
on job|87|c8
on lamb|87|b-6
on last|83|b16c7
on last time|87|b17
on leav|80|a-6b-11
on leav until|87|b-6
on lesson|87|a-4
on like|87|a-5b8
on line|83|b12
on made|87|a22
on mai|80|a-5
on mai 0|83|
on march|87|
on march 0|87|
on matern|87|a22
on matern leav|87|a22
on me|71|a5b-9e4f13g-11h-11i9k-4l-4
on me \$|77|a37
on minut|87|
on mondai|51|a-7b23c-6e5h-9j4
on mondai \$|59|a8c6g9i-7
on mondai ,|71|a-4b16d7g-5i-4j11
on mondai about|87|
on mondai and|73|a-7
on mondai at|77|b14
on mondai i|83|a-6
on mondai is|87|
on mondai with|87|b9h-5
on month|74|a-5b8e4
on more|71|a-6c10h-4i9
on more thing|76|a-4b-7c21h-4i10
on morn|87|a-7h24i-5
on morn \$|87|a-7h24i-5
on my|47|a-34b-17c-8d7e-8f-5g-5h-17i6j-11k46
on my account|87|
on my behalf|87|b10
on my desk|77|a-8d-5g21
on my drive|83|d14
on my first|77|a-4d8e6
on my knee|83|b30
on my last|76|b10d24
on my lesson|87|g-4k12
on my own|71|a4c-4d-8
on my page|87|a-4b-4
on my phone|87|d7e-4
on my side|76|a4b-5
on my thank|87|
on my wai|87|a-4
on night|76|b8
on night \$|87|b11
on octob|80|
on octob 0|80|
on of|53|a68d13e-6h-10k-4l8
on of my|70|a-8b-4c-4d18f4g-4i5
on of our|83|d13
on of the|70|a38d-5
on of them|69|a33b-4d-7
on of those|87|a4c7
on of you|87|a16b15
on of your|72|a16c5d-4g7l13
on on|68|b-14e9g-8h27i-6
on on page|87|a-7b-4f4h28
on on the|87|a-13b-11g-4h-6
on open|87|a-6b-12
on or|83|c6
on orthopaed|87|
on our|80|e-4
on page|67|a4b-4d7e18g-4h12i-6
on page \$|87|a-7b-4f4h28
on page 0|83|d5
on page outlin|87|e11
on page two|83|e14h-5
on pai|87|c4
on paper|77|b-4e-9i9
on patient|87|b-10
on payment|87|c17
on peopl|87|a-4b8
on person|76|a53b18
on point|87|c8e-4
on price|87|d13
on question|80|a-10c8
on request|83|a-7b-4g-4h-7i41
on request \$|83|a-7b-4g-4h-7i41
on roof|87|
on saturdai|66|a-10b-8h-8l35
on saturdai \$|74|a-6b-5h-9l39
on saturdai ,|80|
on saturdai and|87|
on season|87|h18
on season \$|87|h18
on sentenc|83|
on share|83|a-8d-5
on should|87|
on site|87|e-4
on slide|87|b-4
on small|77|a-6
on someth|87|b18d12
on stori|87|a27
on summer|87|
on sundai|66|a-15g-8h-10i9l5
on sundai \$|76|a-8g-4h-6i-6l7
on sundai ,|83|
on sundai and|87|
on that|59|a-26b-23d-7g23i-12l4
on the|32|a-37b-5c9d17e4f-10g-5h-20i-7j12k7
on the 0|61|a8b14c-6d4e-4h27j5
on the back|77|d5h-7i-5k19
on the bid|87|d14
on the board|77|a16d4
on the boat|87|a-7b11
on the bridg|80|
on the bu|76|a19b-5e7g-4
on the buffer|87|a24
on the comput|87|e11
on the cover|87|d10
on the dai|68|a-8b-16c-7
on the dog|87|a-4e14
on the door|83|a-6b-5
on the drive|87|a-5g17
on the eighth|87|
on the farm|80|a-4g26h-7
on the ferri|83|b-7d4
on the first|66|a-10b34c-7g8h5i13j10
on the floor|87|
on the form|80|a-6c6g-5h-6i9k-4
on the fourth|83|
on the hospit|87|d6
on the internet|87|b17
on the island|87|c6
on the job|87|a15
on the kitchen|87|a-4h-6
on the last|87|a-5b-6d-4k13
on the left|76|a-17b-12g-4h-9
on the lid|87|
on the line|74|a19b9
on the list|74|a17b9d-7e7j9k-5
on the low|83|c7
on the machin|87|
on the market|83|b19
on the matter|87|a-4
on the night|80|g-5h-10i-5j14k-4l8
on the ninth|87|a-6b-7i-4
on the number|87|c14
on the oil|87|d7e-4
on the old|87|c11
on the packag|83|c26
on the pai|87|
on the phone|71|a29b-4d-5k5
on the plan|87|d6j4
on the post|87|j4l8
on the question|87|c5
on the radio|87|
on the ring|83|a6h-6
on the role|87|c7
on the same|83|a20j5
on the second|71|a-12b-5h-4i-7j5
on the shelf|83|a-7b11
on the shop|83|b-7e8
on the spot|87|b16
on the stair|87|a-11
on the statu|87|g-5j9
on the strength|87|a7b16
on the subject|83|b5h-4
on the tabl|70|a-8b19c10
on the team|83|b8c18d10
on the third|83|b11j-4
on the till|83|a7b-6h38
on the top|87|b-5
on the train|77|a-4e19
on the unit|80|c6e10l14
on the van|80|c7h21
on the wai|74|a-11b-5h-4
on the wall|76|a14
on the ward|69|b7c-14d6e-5g11
on the web|87|d4
on the wrong|87|a6h-6
on their|83|c-5d-5
on their websit|87|d-5
on there|87|a20d-4e4
on thi|69|a-10b-16d-4g27h-10i5j7
on thi number|87|b-13i15j12
on thi on|87|a-4b-8g23h-8
on thing|62|a-6b-18c12d-4e-5j-6k11
on thing ,|87|a13
on thing i|77|a-5b-8c-6
on thing that|77|a-10b-4c19
on thing we|87|c15
on thing you|83|b-8c-10i-4j-7k15
on those|77|a-6b-6c-4d4g14h-4l26
on thought|87|
on three|83|a-10b-4
on thursdai|56|a-23b-19g-9h-16i21l6
on thursdai \$|62|a-19b-19g-7h-11i-10l10
on thursdai ,|76|b12
on thursdai and|80|h-6i33
on thursdai if|87|i11
on time|71|a-16b-22c-5g-4i-5j14k-5l6
on time \$|76|a-7b-14g-5i-6j15k-5l7
on titl|87|c22
on to|64|a-11b-10c-5d-6e19f6h-5
on to the|80|a-7
on top|68|a13b5c32
on top \$|87|c17
on top ?|80|c10
on top of|77|a15b6
on tuesdai|56|a-13g5
on tuesdai \$|64|a-10b5
on tuesdai ,|73|a7b8d4
on tuesdai ?|87|
on tuesdai about|87|
on tuesdai and|83|a-4
on tuesdai at|87|
on two|73|a-6b-6d-4e-7h40
on two page|87|e-4
on until|87|b8
on wa|87|a10
on wai|80|a26b26
on ward|83|b-13d5j-5k14
on ward 0|87|d5
on we|83|b-4g-4h20
on we had|87|b-4g-4h21
on wednesdai|59|a-17b-5e-4g5h-4i-4j10
on wednesdai \$|67|a-5b17c-4
on wednesdai ,|76|
on wednesdai about|87|
on wednesdai and|83|b9j7
on week|76|a-7e-9
on week ,|87|e-9
on week and|87|b9
on weekend|83|
on well|87|a-11h-5
on well with|87|a-11h-5
on were|87|a-6
on wet|87|a-4
on what|76|a-18b-4d11k6
on what wa|87|d13
on when|83|b12c-5j8k-5
on where|83|a-6b-4g-13i-4k31
on which|74|a9c-4
on who|60|d4g5h-12i-6j6k13
on who can|83|a-6c6h-4i-4k16
on who doe|87|a18
on who found|87|
on who get|87|b-14k10
on winter|83|e12h17
on winter \$|87|e13h18
on with|64|a-7b13d-4g-8h5i-6l-4
on with it|80|a14b30
on with the|71|g-9h-15i-6l-4
on word|80|b13j9
on word from|87|b20
on would|74|a27b-5c17e9k10
on would be|83|a14b-5e13k13
on yet|87|a-15g-4l7
on you|69|a-8b54c-4h-6i11
on you \$|76|b33i13
on you now|87|b11
on your|52|a28b14c-7d6e-4f-5g21h11k-10l-7
on your \$|83|
on your desk|87|a-4e8g-4
on your end|87|a20j11
on your list|83|a4b18
on your own|87|c7i21
on your panel|87|a10d12
on your plate|83|a-5b-11h-7l5
on your side|83|a20g11
on your ward|87|
on your websit|73|b-5g-6h-5
on your word|83|a22b32
onboard|74|c-5e35
onboard ,|87|e11
onboard plan|87|e29
onc|48|a-28b21c-14d-21e5g-9h15k-4l-4
onc \$|63|a4b5c-4
onc ,|67|a-9b-11c-11g-4h16
onc , and|74|b-6h15
onc a|83|
onc a quarter|87|
onc again|87|a29
onc and|80|b25
onc brought|87|
onc forgot|87|a-4
onc got|87|a-5h21
onc got a|87|a-5h21
onc i|80|b34
onc i am|83|b35
onc look|87|a11f4
onc more|69|a-7b24c-4d-6h-6i11
onc more \$|80|a-5b-10d-5
onc more ,|87|b14
onc more for|87|
onc more i|87|b8
onc the|87|c4i-8j9k-4
onc told|87|a-15b-5h-5
onc told me|87|a-15b-5h-5
onc we|87|
onc with|87|
onc you|87|b-4e12
onion|87|a-4b-4
onli|43|a45b16e-9f-5g20h14i4j-4k4l-11
onli \$|77|b-4d-4i-5
onli a|72|a-28d7
onli a fool|87|b21
onli about|87|a-4
onli about the|87|a-4
onli be|83|c7
onli ever|87|a35
onli fail|87|a8
onli fair|80|b14c15
onli fair that|87|b16
onli for|87|d15
onli from|87|a-13b-13d-7h26
onli if|87|a-4b-5
onli if it|87|a-4b-5
onli in|77|a28b-4
onli in the|87|a20
onli later|87|a-12b-7c-10j7
onli need|87|a-12b9h-4i29
onli on|69|a48b26h-7i-4k11
onli on of|87|a34
onli on who|77|a15k15
onli onc|83|a15c4
onli onc ,|87|a16
onli person|87|a-13b-7c10
onli put|87|b14
onli read|87|h-4
onli right|87|b32
onli said|87|
onli so|83|a4b-4
onli so that|87|b-4
onli the|76|a12c4d6
onli to|77|a-8b-20k10
onli to ask|87|
onli told|87|a27
onli told me|87|a27
onli two|83|d7h-5
onli us|87|
onli want|73|a10b5
onli want to|83|a-8b-4
onli want you|87|a-4b-4
onli you|87|b19
onli you can|87|b19
onli your|83|b17
onlin|66|d-6e8
onlin \$|77|a-11b-14
onlin ,|87|e7
onlin form|87|
op|80|a-5b-5h-9
open|44|a-39b-34d11e30g13h-29i5j6k-8l16
open \$|68|a-9b-4c11d4h-6
open ,|69|a18b-9c4g6j4
open , and|83|a16
open , i|77|a5b-5g11
open ?|76|a-4b-5c-8j9
open ? \$|76|a-4b-5c-8j9
open a|83|b-6
open a second|87|b-7e-4
open about|77|a-5
open about the|87|
open again|87|a-11c-4
open and|87|a-9h-4
open by|87|
open dai|76|a-4c-4
open dai ,|87|b6
open for|83|a-5b16c-11
open in|77|a16d18e-5
open it|87|i13
open month|83|e10
open move|87|e20
open move as|87|e20
open my|77|a16b14d6e7
open night|83|b-12l18
open of|87|l9
open of the|87|l9
open on|72|a-9b-5c9g-4h-10i24j-4l13
open on a|87|l15
open on time|87|l9
open quarter|80|e14
open sourc|87|a-8d-4
open the|73|a-8b-10d-5g-4
open to|72|a-4c20d4e8
open to it|87|e12
open up|83|a-5b-5g15h-4
open up \$|87|a-5
open week|83|e4
open with|87|a-10d14
openli|80|a-6c10
openli ,|87|c11
oper|70|a-9b-4e-5f-10h20
oper \$|83|a-5e-4f-11
oper ,|87|a-4h27
oper model|87|
opera|83|b-5
opinion|77|a-13g-4j-5k26l-5
opportun|66|a5b-6c-4g10h-7i-4
opportun \$|87|a19g20
opportun to|73|a-6f4g-5h-5
opportun to interview|87|
oppurtun|87|a-4
option|76|c24
option you|87|
or|40|a-44b35c22d-12e-14f-7h-30j18k24l-11
or 0|87|b15
or a|76|b-8c-4g-4h16j-5k14
or after|77|b-5c-4h-4i11
or after the|83|b-4c-7h-4i12
or ani|87|b-4
or anoth|87|b-4
or anyth|66|a-6b-8
or anyth els|66|a-6b-8
or ar|80|j9k-5
or ar there|87|a-4b-4c-9j10k-6
or ar you|87|b4c8
or by|74|a-5b-13j7k-4
or by the|80|b-4c4
or do|76|b-6c28
or do i|87|c16
or do you|87|b-6
or doe|83|
or even|87|a17
or have|83|b-5c10j-4k-4
or i|87|b19
or if|87|
or in|83|i12
or in the|87|i13
or is|73|c12
or is it|77|c12
or is that|87|
or later|87|b-6h-7i-5
or later \$|87|b-6h-7i-5
or monthli|87|c8
or must|87|c14
or my|80|a-9b-6c-5j-5k19
or never|80|b22
or never \$|87|b17
or no|76|b17j7
or not|68|a-4b14c9j7
or not \$|83|j9
or not ?|77|b20
or not at|87|c12
or on|80|b5c-4h-5i12k13
or onli|77|a-4b-6j6
or onli in|87|
or salari|87|c4
or should|80|a-4b-13c-4i-5j15k-7
or should i|83|b-9j8
or so|87|b-5
or the|66|a-8b14g5h-9i12j-7k8
or the 0|87|b-6i23
or to|83|a-4b-5
or too|87|a18b-6c-4j-4k15
or two|76|d7h-6
or two \$|87|d4h-7
or wait|87|b-7c-7i-5k13
or we|87|b28
or you|87|b9
orchard|72|a-10b-7e10g11h-5l14
orchestra|80|c4
orchid|87|a-6g23h-13i-5
orchid \$|87|a-6g23h-13i-5
order|55|a-12d16e12g-6h5i-5l4
order \$|71|a-25b-10c6h22
order ,|76|d-4
order and|83|b-4
order book|87|d18
order for|87|d5
order my|87|b40
order of|87|e5
order that|87|
organ|64|a11b-15c-6d-5e-5g11h-9
organ \$|76|a11b-8
organ the|87|
organ with|87|a-17
origin|72|a5b-15g-4h-9i5
ortega|87|a-4b-7
orthopaed|83|
orthopaed list|87|
osei|87|h22
oskar|87|
oskar lind|87|
oslo|83|a-10h-5i12
oslo ,|87|a-10h-5i13
other|43|a54b64c14d4e-9g8h45j-11k7l-5
other \$|66|a19b10c-7d4
other ?|83|b10c-8k6
other ? \$|83|b10c-8k6
other applic|77|a-6b-12g24h-6
other applic ,|87|g7
other at|87|c5
other breweri|87|b15d7
other candid|76|b34d4
other driver|87|a8b-7h29
other firm|83|a8b27c12
other got|87|a9b-8
other had|83|a12h12
other half|87|e6
other in|83|a21
other in the|87|a20
other job|83|a-9b-8
other job becaus|87|a-9b-12
other offer|83|c-9
other on|77|a28b7c10
other on \$|87|a-6b7
other peopl|69|a10b11c-7g9h28
other peopl get|87|a14
other peopl to|87|a-7b-10
other question|87|a-4
other reason|87|
other school|83|b26d-5
other side|77|a-15b14d11h16
other that|87|b22
other time|87|b10c7
other wai|87|a-9b-9c-8j-6k17
other were|87|a6b-4
otherwis|71|a-4g10h-4i-4
otherwis \$|83|a-14g12h-4i-4
otherwis i|83|b7
otter|80|a-8b-4
ought|70|a20b17e-4
ought to|70|a20b17e-4
ought to be|87|a4b15
ought to have|76|a21b7d-4e-4
our|35|a-88b-42c-37d127e-28f-10g-4h-16i-19j-6k-11l-14
our best|83|d4
our bid|87|
our biggest|74|a-4b-5
our biggest custom|83|d4
our ceo|87|d8
our chariti|87|a-4
our chat|80|a-6e7g-4h-7i5
our client|80|d4
our client report|87|d5
our club|87|
our club ha|87|
our code|83|d7
our convers|69|a-14b-10c17d-11e4f-4g-13h-21i-7j-4l-5
our convers veri|87|a-4
our cost|87|c-6d6
our custom|77|b-6c-4
our director|83|d18
our discuss|83|a-6b-6g12h-10i-4
our exchang|83|g-7h-5
our first|87|
our grower|83|d-4
our grower ar|87|
our intern|83|d11
our interview|87|
our lab|83|d11
our largest|87|d-11
our last|77|d14
our littl|87|d-4
our margin|83|d14
our meet|76|a-8b-4d-7g11h-15i-4j9k-5
our meet wa|87|a-5d-5g-4h-8
our member|83|d13
our menu|87|d16
our menu cost|87|d16
our new|87|d15
our next|87|d6
our own|87|d5
our path|87|h-7
our path cross|87|h-7
our patient|83|a-6
our peopl|87|d6
our practic|87|
our press|87|a-5d-4
our price|87|d9
our rival|87|d7
our roadmap|87|d29
our sale|77|a-4d6
our school|87|d-4
our second|83|
our second convers|87|
our server|87|d5
our shop|80|d-12
our supplier|70|a-4c-4d9
our supplier contract|87|d6
our supplier give|87|d6
our supplier portal|87|d4
our survei|83|h26
our system|87|
our talk|64|a-18c-4d-15g17h16i-6
our talk \$|80|a-5b13d-5
our talk ,|83|a-6d-4
our talk about|83|
our talk i|80|e5g5h-5
our talk that|87|a-4
our team|80|b10d-8h17
our team of|87|d-6h18
our tenant|87|d4e-4
our tender|87|d14
our town|87|a-5d-5h-4
our town \$|87|a-5d-5h-4
our trade|77|
our union|87|d-4
our vet|87|a-4
our volunt|87|d-5
our wa|87|d-6
ourselv|80|c5d26
ourselv ,|83|c8d10
ourselv , my|87|d11
out|35|a6b21c15d8e17g-11j5k-5l-6
out \$|55|a54b25c-16d7g-4h13j4
out ,|70|a19e8
out , as|87|a9
out , i|83|a12
out :|83|b11
out ?|77|a-9b28c-4h-5i-4j6k7
out ? \$|77|a-9b28c-4h-5i-4j6k7
out a|74|a-9b-7d8e10h23
out about|87|a-10h22i-4
out afterward|87|a10
out afterward that|87|a10
out all|80|a-11b-7
out all the|83|a-9b-4
out and|83|
out at|76|a-17b-4g-4h-11i-6
out at 0|87|a-4c6
out by|76|a9
out first|87|c6
out for|73|a-12b10
out for a|83|b-8
out four|87|a6
out how|77|e20
out how i|83|e17
out how the|87|e5
out if|87|a-6j12
out if you|87|a-6j12
out in|64|a-19b-6c10e-7
out in mai|87|
out in march|87|a-4
out in the|80|a-6c16d4
out in three|87|e-4
out in two|87|
out is|87|a-6h14
out more|83|a-7
out my|74|b13c14h-4
out my first|87|
out my notic|87|c17
out next|83|b6d12
out of|50|a54c6e-9f6g-4h-19k-4l-4
out of a|80|a-4d-4f14h-8
out of bed|87|b-4c9g15
out of breath|87|a-12i-4
out of copyright|83|a-5
out of my|76|a12b12h-5
out of offic|87|a-5b-5g-7i14
out of order|77|a13
out of sort|87|a4
out of spite|87|a14
out of that|83|a40
out of the|72|a9c5d9
out of them|87|b-5c-4
out of time|87|a-14b10
out of work|87|a10b7
out of your|80|a-11b-5
out on|72|a5b-4e12j12
out on the|80|a-10e8j13
out that|80|
out the|61|a-21b6c-6d27g-5h-11i14l-4
out the two|87|
out there|83|a-5g17
out thi|87|a-9b-4
out thi time|87|a-9b-4
out to|65|a9b-15d-4g6i-4l6
out to be|73|a14b-12g7i-4l7
out to the|80|
out until|87|d5
out what|74|a-8c-5e12
out what i|87|e6
out why|87|a-5
out with|80|b6e-4h19i11
outbox|87|
outbox on|87|
outbox on the|87|
outcom|74|a-4b12c-8g-7h-4j15l-6
outcom \$|87|c-6j20l-6
outcom of|87|b18
outfit|83|a21b-30
outlin|66|a-8b-13d-5e33g-4
outlin for|87|e-6
outlin for the|87|e-6
outlin of|72|a-4b-7d-4e21
outlin of my|83|e13
outsid|63|a27b21c-5d23
outsid \$|76|b12d4
outsid the|76|d25
oven|67|a6b-6c-4g-5h-11
oven \$|87|
oven ,|83|
oven at|87|a15
oven at 0|87|a15
over|43|a12b-4d4e15f-5g5h13i10j-7
over \$|69|a16b-8e9i13
over ,|74|a-8h-6j8
over , i|83|
over , so|87|b6
over ?|83|b-7c7
over ? \$|83|b-7c7
over a|74|a4
over a career|87|a7
over again|87|a4b-5
over and|77|b23c-4
over four|87|a-4
over how|87|a-6h-5
over in|83|
over it|83|a19b-4h-6
over it \$|87|b-4h-6
over me|83|a13b21
over me \$|87|a14b7
over my|77|a-4b9
over onc|87|a-8
over six|83|a15c14e7
over the|53|b-12c10d-10e22g24h8i4j-7l-4
over the counti|87|a9b25
over the door|87|a-9
over the first|83|
over the moon|83|b-4c-5g22h-4i-7k-4
over the phone|87|c12h21
over the summer|80|e13
over the weekend|83|e13
over there|77|a17b4g-4h-5l20
over there \$|80|a18b4g-4h-6l21
over three|87|
over three year|87|
over to|77|a-11b-6
over to the|87|a-8b-5
over twelv|87|
over twelv week|87|
over what|87|a11
over with|80|b6c-5g-8i14j-4k7
over with the|83|g-8i15j-4k7
over your|87|a-11
overdraft|87|d13
overlook|83|a40
overnight|77|a-7b-4
overnight \$|87|
overqualifi|87|a32
overtim|69|a24c20d-7f8
overtim ?|87|c6
overtim ? \$|87|c6
overtim rate|87|
ow|59|a27b29c-9f8h-5i-4
ow \$|87|e7
ow it|83|b13
ow me|70|a5b13c-5
ow me a|80|a16b13c-4
ow me an|83|a-7b8
ow me that|87|a-9b5
ow you|74|a-15b-7f9h-6i-5
ow you a|87|a-4
ow you an|87|a-7
owen|87|d9
owl|77|a-7b-5h-5
owl \$|87|
own|43|a-12b-22c9d-32e-8f-6g-12h36i12j-5l-8
own \$|68|a8b-6d-4e7
own ,|80|d-5
own , and|87|d-5
own ?|87|c11
own ? \$|87|c11
own a|87|e5
own bank|87|a-9
own bench|87|c-4
own blog|87|a-4
own class|87|
own class ,|87|
own cost|83|b10h-5i17
own dime|87|a19
own fault|87|a-19
own for|87|c8
own garden|87|a-4b-4
own hand|87|
own interest|87|b11
own kitchen|80|a-8g-4h-5
own knive|87|
own mistak|87|a-19b-6h-5i-4k18
own place|87|a-8h-7i-5
own report|83|a-5
own report sai|87|a-4
own team|87|a-7c-5
own time|83|d-5
own time \$|87|d-5
own tool|87|c-4
own work|83|h-8
owner|61|a31b20c-4d7i8
owner \$|87|e5
owner ha|87|a-13b-4
owner who|87|h-5i11
ownership|87|
oyelaran|80|a-10b-4e-6h-5
p|80|a-12b-6g-5h10i5l-5
pace|83|a-9b-5k14
pacemak|87|a-4d10h23
pack|67|a-9b16c-6d6g31h-13i-5
pack ,|87|b7d6
pack for|83|b26
pack line|87|h-10
pack the|83|a-12b-10g22i-5
packag|61|a-23b-19c39d-6
packag \$|83|c30
packag arriv|83|
packag of|83|a-4
packag of measur|87|
paediatr|83|a-8b-4c-5k9
page|49|a-20b-34c-10e9g-12h25i11j-5k-4l-5
page \$|70|a-20b-8d6e10h22
page ,|71|a9c-4e4h-6
page , and|83|
page , which|87|a15
page 0|76|
page 0 \$|83|
page and|77|a-4b-8
page ar|87|
page for|87|d7e8
page four|83|a-7h-20i-5
page in|87|d-4
page is|87|
page of|71|a4g-7h4i13j-4
page of it|87|d6h20
page of the|83|h-11
page on|77|a15c5e-11i16
page on how|83|e-12h-4i17
page outlin|87|e11
page outlin of|87|e11
page that|87|h31
page two|77|e18h-4
pai|42|a11b-12c127d5e-8f4g-4i-4j-5k6
pai \$|66|a8b6c37h8
pai ,|76|a-6j-6k13
pai , and|87|a-4
pai , or|87|c-8j-7k15
pai 0|87|c-9d12
pai ?|73|c22
pai ? \$|73|c22
pai and|77|a14b-4c7
pai attent|87|
pai attent to|87|
pai band|87|c-5
pai by|87|a18c6
pai claim|83|
pai cut|87|c24
pai dai|87|a-10c-4e11
pai dai \$|87|a-10c-4e11
pai for|59|a39c16
pai for it|87|c17
pai for my|77|a11
pai for the|70|a31b5c8
pai gap|87|
pai gap report|87|
pai go|87|c13
pai go up|87|c13
pai in|73|a-11b-8
pai in her|87|
pai in the|83|a-4c7
pai is|80|a-5c6
pai me|87|c9
pai more|87|c-4d9
pai no|87|c6
pai or|87|c8
pai per|87|c9
pai the|74|a-4b4c12d5
pai the same|87|a-5c4
pai to|83|a-5
pai wa|77|c-6
paid|50|b-23c86d7e-11
paid \$|77|c32
paid ,|83|c7
paid , or|87|c7
paid ?|77|c18
paid ? \$|77|c18
paid by|83|
paid by the|83|
paid everi|87|b-4
paid for|65|a18b-7c10d8e-4h11
paid for it|87|a25
paid for itself|83|c-6
paid for my|87|c13
paid for the|74|a14c14d12
paid from|83|c16
paid from dai|87|c5
paid in|74|a-6c5
paid in full|87|c12
paid me|87|a-8b-7
paid more|87|b-4
paid us|87|a19d-9
pain|80|a40d-4
paint|62|a-31b-19c-8d-4g-8i-5
paint \$|83|a-5b-5
paint over|87|b-4
paint shop|87|
paint the|87|a-6h-6
pair|68|a5b-9g12h5i-6
pair ,|87|a-5b-5h18
pair of|73|b-4g15h-6i-4
pallet|77|b-5
pallet of|87|
pan|87|a6
panel|54|a21b8c-19d6e-10g-12h-11i-6k21l-5
panel \$|76|a22
panel ,|77|a-12h-5
panel , and|83|a-9h-5
panel ?|87|b-4c-5k8
panel ? \$|87|b-4c-5k8
panel and|87|d12
panel feel|87|a-5g-5i-6j-9k16
panel ha|80|a7c-4d10g-5j12k-7
panel on|87|f6
panel question|87|
panel question about|87|
panel to|87|b9
panel were|87|a32
panel wish|87|
panel wish to|87|
paper|49|a-11b-37c-18d4g-20h14i36j-8l4
paper \$|63|b4c-5d6f5h-6l11
paper ,|77|a-7b-6d-4
paper , i|87|
paper ?|87|a17c-4
paper ? \$|87|a17c-4
paper and|77|i9
paper and i|87|i10
paper ar|87|b-6g-6h-6i33j-5
paper by|87|
paper for|76|a-4d10e-7
paper for eight|87|
paper for the|83|d12e-7
paper from|80|
paper from me|87|
paper had|87|a31
paper is|87|a-4i11
paper of|80|a-6b-10h-5
paper on|77|h37
paper that|87|
paper wa|83|a-14g-7h20k10
paper when|87|d19
paper when i|87|d19
paperwork|70|b9g-5h14i17l4
paperwork \$|87|i-4l7
paperwork ,|83|a4
paperwork , and|83|a4
paraleg|80|a-5b-6c17g-5h15j7
parcel|68|a28b26
parcel \$|87|a39
parcel with|87|a26
pardon|87|a-4b-4h-5
parent|65|a-22b-14c15d4g-7h4i-6j-5
parent ,|80|c6e4
parent leav|83|a-6b-4c7
parish|71|a5b-4d-5
parish council|87|a12
parish magazin|83|d-4
parish magazin ,|87|
park|60|a22b5c11d-6f6g-4h-6k5
park ?|87|a-8k10
park ? \$|87|a-8k10
park charg|87|c6
park space|83|a-9b22c11f6
park ticket|87|a21
parlor|87|e12
parrot|73|a-11j-6
parrot \$|87|a-6
parrot that|87|a-5
parser|87|a-5
part|51|a-4b-29c-9e5f-5g43i-20j-9k9l-11
part \$|74|a-5b-4g-5k-6
part ,|83|c-9d4
part about|87|k12
part in|83|e16
part in the|87|
part of|57|a-4b-25c6d-10g42h-15i-11j-6k11l-6
part of it|76|a-10b-7c-6g30h-7i-5k-4
part of my|80|a-5
part of our|83|
part of the|69|a14c11d-4g-6h-4i-4j-4k20
part of your|87|g16
part time|87|a5b-5c-4g17i-5
part wa|87|a-5
parti|69|a11b-9d-5h10
parti \$|87|a17
parti wall|87|
particular|87|g-6i11
particular \$|87|g-6i11
partner|62|a64b-10c8d9g-10h-11i26k-12l7
partner \$|83|a-8b-4c-6g-7h-8i8
partner in|87|a23
partner in the|87|a23
partnership|87|a16c4
pass|52|a12b-18c-7d22e-9g-12h71j-4k-6
pass \$|80|a-11h12
pass it|80|a-6b-7d4
pass it on|83|b-6d5
pass my|76|a-9b-4f7h-11i-5
pass my thank|87|f8h-4
pass on|67|d19g-5h-6i14l8
pass on \$|87|d17
pass on my|80|a-5b-4l10
pass on the|87|a11h-4i14
pass over|80|a22
pass the|74|a-11d-4e-4h43i-4
pass thi|83|d15
pass thi on|83|d15
pass x|87|c7
pass x rai|87|c7
passeng|76|a-10
passion|74|b-7
passion about|87|a-17
passion for|83|a-12b-6
passport|77|a-7b-11g-4h-10
password|77|a-6d24h-5i-4
password for|87|d8h-5i-5
password for the|87|d8h-5i-5
past|63|a4b-7c-4d6f5g5h-7i-4
past \$|87|a-5f9
past four|87|a-4b-6
past the|73|a-12b-6d10g9h-4
pastri|76|a17c-12g-6i-15k22
pastri chef|87|a29c-6
pat|87|a15b-15g-6i-5j14
patch|87|
patent|76|d26
patent \$|87|d9
patent ,|87|d13
path|73|a8c-10d-5e9f-5h-7
path \$|87|a16
path cross|87|h-7
patienc|63|a6b-9c-5d-8f17g-6h38l-4
patienc \$|76|a4b-4
patienc ,|87|a16
patienc , as|87|a16
patienc is|87|b20h43
patienc to|87|a-8b-11
patienc with|77|a9f12h-7i9
patienc with my|87|f6
patient|49|a-28c-14d27e-11g-8h45i-8j-4
patient \$|65|b-23d6g-6h-4
patient ,|77|d7
patient , mr|87|d10
patient ?|83|k9
patient ? \$|83|k9
patient at|87|
patient at the|87|
patient first|87|a-5
patient in|83|a-7d9
patient leaflet|83|a-4
patient note|87|d9
patient note from|87|d9
patient of|87|a-5h24
patient record|87|
patient should|87|a-5e-4
patient should be|87|a-5e-4
patient who|76|a-22b-4h-4
patient with|80|a-14b22
pattern|76|a-8d5
paul|87|a-5b-10
paul drummond|87|a-5b-10
payabl|83|b-5d-8
payment|70|a-10b-6c34d-5e-5
payment and|83|c11
payrol|69|a-14h19i-4
payrol for|80|a-5b-4h22i-5
payrol for 0|83|h23i-5
payslip|77|c17d10g-4h-4i10
payslip \$|83|c18
pdf|73|a-7b-4c-5d-8h-6
pdf \$|87|e9
pdf ,|87|
pea|87|
pea \$|87|
peac|80|b14g-4l12
peanut|87|a33c-6
pear|80|g12h25
peat|87|a-5h16
peek|83|d24
peek at|87|d13
pen|80|a4b8
pen \$|87|a6
pencil|73|a9b47c8
pencil \$|83|a4b8
pencil in|87|b33c11
pennard|87|g11h-9
penni|73|a7b-6e6
penni \$|80|
pension|60|a7b-14c49d-7e-4f4h19
pension \$|80|a15c11
pension ,|87|a23c8
pension ?|83|c21
pension ? \$|83|c21
peopl|41|a86b12d-4f-6h38i-13k-6
peopl \$|60|a9b4c-6d-7g-6h23i-4l5
peopl ,|71|a4b-10c11e10g-5h9i-4j7
peopl , and|83|a-11b-6
peopl , in|87|c16e12
peopl a|87|a-5
peopl a dai|87|a-5
peopl and|76|b5
peopl and i|87|
peopl ar|87|a-4d-4
peopl ask|87|
peopl at|72|a14b-4c5
peopl at home|83|
peopl at the|77|a17b-4
peopl for|83|a15h-4
peopl from|87|a10
peopl get|76|a12c18
peopl have|87|a16
peopl i|77|a4h-4
peopl i met|83|a-18h-4
peopl in|80|a-6b4d-5h22i-5
peopl is|87|a9
peopl know|83|
peopl know by|83|
peopl like|83|a20
peopl like me|87|a25
peopl on|87|a-5d10
peopl stai|87|a-26b-7
peopl that|87|a24
peopl that there|87|a24
peopl to|76|a-18b-20
peopl to see|87|b-12
peopl up|83|a13c5
peopl usual|87|b14c9
peopl were|80|a-10
peopl who|61|b-14c5e8
peopl who ar|87|a-6
peopl who know|87|d7
peopl who like|87|a-7
peopl who were|80|a-4b-8
peopl who would|87|a33
peopl with|83|a5b17
per|58|a-13b-9c48d12e-4
per cent|63|a-8b-5c14d15
per cent \$|71|c4d8
per cent on|83|c-8d8
per cent to|87|d4
per meal|87|
per meal down|87|
per month|87|c25
percent|76|a-5c5d6e-4g-4h13
percent \$|87|a-5h16
perfect|68|a-16
perfect ,|83|b12c6
perfect fit|83|a-5
perfect fit for|83|a-5
perfect sens|87|a-11b-7
perform|87|b10
perfum|87|a9
perhap|63|b-14c12d-6g-5h-5i-11j18
perhap i|87|a28
perhap the|76|a-7b-4c17i-6j5k12
perhap you|77|a-5b-7c9j6
perhap you could|80|a-5b-7j6
period|65|a-18b-12c-14e18g11h-4i8
period ,|87|a-5e8
period and|87|e5
period i|87|e14
period is|76|a-13b-9h-4i14
period is four|83|b-4h-4i15
perk|77|c27
perk of|87|
perman|83|a8b4
permiss|72|a-22b-16c-7d-7e-4h-6j9k-4l14
permiss \$|87|d-5h-4l19
permiss i|83|
permiss to|87|a-16b-11
permit|74|c5e5j6
permit ,|87|a7
person|48|a81b23c-5d-11g-13h19i7j-8l14
person \$|66|a-13b5c-4g-7h-4i20
person ,|77|c7e12l9
person , and|87|c9h-4l10
person and|87|b-5
person at|87|a-14
person for|87|a-4b-5l11
person for the|87|a-4b-5l11
person have|83|a20c-4
person i|87|a23
person i wa|87|a23
person in|77|a17b-6c13h-4j-4
person in charg|87|a-4b-7h-5j-4
person in the|87|c17
person of|87|b10
person of your|87|b10
person quiz|87|a18
person to|87|b20
person who|70|a-9b15c10
person who is|83|a8b9c-4
person who like|87|a-13
person with|80|b-4h25
personnel|76|a34c7k9
persuad|87|b19
perth|83|a-6b11h-20
petrol|87|b25c13
petrol \$|87|b25c13
petti|87|a13
pharmaci|73|a-9b-6e7h22
pharmacist|87|a-15h33
phase|66|a-8c-4e35
phase of|87|a-5
phase of the|87|a-5
phase on|87|e29
phase on is|87|e29
phase two|87|d7e14
phone|48|a15b24c23d5e-4g-11h-19i15j11l-8
phone \$|65|a6b-5c-7e-4i23l-4
phone ,|73|a6b-7c11d-4h13i-4
phone , a|87|c14
phone , i|87|
phone ?|87|a11b13
phone ? \$|87|a11b13
phone and|72|a-5b5c25
phone and the|83|
phone call|73|a12b29c-4
phone call \$|87|a22
phone call ,|87|a-5b13
phone ha|87|d11
phone i|87|
phone in|83|a-7b-10
phone is|87|b22c13
phone line|87|c10
phone number|77|a-7b-6d9
phone number of|87|
phone on|83|a-9b-5g-5
phonic|80|a12e4
photo|65|a-12b-10d-5e-4i-6
photo of|70|a-8b-5e-4
photo of mine|87|
photo of my|87|d8
photo of the|80|a-4d-4
photocopi|87|a17
photocopi \$|87|a17
photograph|59|a-16b-26c-6d14e-5h-6
photograph \$|76|b-17
photograph from|87|d-9
photograph of|72|a-5b-8d8h-5
photograph of my|87|
photograph of the|83|d7
photograph the|83|d25
photograph were|87|a-4
photograph were taken|87|a-4
phrase|80|a20b-8c18g-7h-5i-4
physio|80|b7e-4
piano|73|a-18b-4c6g8h10
piano and|87|a-4
pick|57|a23b56d4e-4g6h-12i-6j-5k9
pick me|80|b30
pick me ,|87|b4
pick on|87|a11b16
pick somebodi|83|a4b-7
pick the|83|a6d6
pick up|67|a7b27d7h-7
pick up \$|87|b12
pick up a|87|
pick up the|77|a16b13
pick your|87|g14
picker|83|a-4c-6
pictur|56|a-35b-27c-11d-4e9f-4g31h-5j-4k-7l-6
pictur \$|70|a-15b-6g-4h-7i9
pictur and|87|b-10e-4h-5
pictur of|67|a-24b-9h-4
pictur of the|77|a-15b-4h-5
pictur of what|87|a-5
pictur of your|87|
pictur the|83|a29e13
piec|65|a-14b-12c5d-8h13i7
piec i|87|h23
piec of|87|a21
piec rate|83|a-6c12
pig|87|a-10h-4
pigeon|83|b8
pigeon ,|87|b9
pigeon , and|87|b9
pile|76|b20c-5e10
pile ,|87|a8b7
pillow|87|d12
pilot|76|a23b-7c-4e4j-4k5
pin|72|a-8
pin \$|87|
pin up|87|
pine|83|a-4
pine vallei|87|
pine vallei for|87|
pink|83|a-9
pink chair|87|
pink chair we|87|
pipe|64|a-21b-12c-8d-4e-4g-17h39i6k-4l6
pipe \$|77|a6h-5l13
pipe ,|80|a-4b-4g-12h26
pipelin|72|c-4d21h17
pipelin \$|87|d10e7
pipelin ,|83|d7f4
pitch|83|a-6
piti|65|a20b24c-4
piti ,|83|a-25b-11
piti , and|87|a-12b-7
piti about|87|a14
piti if|87|b27
piti that|74|a4b-6
place|47|b-9c4e4f-8g61h-31i-20k-13l-8
place \$|63|a13b-5g17h-8i-4l-13
place ,|73|a-4b25d9h15
place , and|83|a-4h17
place ?|87|b16
place ? \$|87|b16
place and|83|a-21h-5
place at|77|a-5b14g-8h-5
place at the|87|a-5g-9h-5
place befor|80|a-5b-13e-4j10k-4
place befor the|87|a-4b-12j11k-4
place come|83|b-6
place come up|87|
place earn|87|d8
place for|83|a-5c9g-4
place i|80|a-12b-7g35h-4i-4
place i would|87|g10
place in|73|a-17b7c9e10g-7
place in the|87|b12
place is|83|a38
place is a|87|a24
place on|76|b-14g38h-6i-5
place on a|87|a15
place on your|87|a-8b-7g21h-4
place to|83|b-4g9
place wa|87|a30
place where|80|a-15b-5g6h-5k-4
place where the|87|g13
placement|83|a-10f8g-4h21i-4
plai|61|a59b28c-7d8e-6g-7i-7k10
plai \$|87|b17d6
plai game|87|b11c-5
plai golf|83|a26b11
plai golf with|87|a12b12
plai the|87|a-7b-6d-5
plain|69|a32f6
plain and|87|a18
plain and simpl|87|a18
plain english|87|
plain english \$|87|
plainli|71|a43b-5c18
plainli \$|87|a-6b-4
plan|40|a-15b-24c-13d15e80f-5g-10h-4i7j15
plan \$|62|a23b-9c8d22e24h15
plan ,|71|a-4b-6e5j10
plan , which|83|e10
plan ?|80|a-4b-5c12j9
plan ? \$|80|a-4b-5c12j9
plan a|83|a23d-5
plan and|80|a24d11
plan ar|83|
plan ar of|87|d5
plan cover|80|e29
plan cover my|87|e11
plan for|53|a-19b-11c-8d-9e44k7
plan for my|76|e5
plan for on|87|e-10
plan for the|57|a-10b-5c-6d-4e23k8
plan for when|87|e16
plan for your|87|a-5
plan i|80|
plan is|68|a-11b-4d-6e28
plan is a|87|a-6
plan is to|77|
plan my|76|b12e17
plan my first|83|e16
plan of|70|a-4d21e10
plan of my|87|e9
plan of the|76|a-4d21h-4
plan on|80|a-5e-16
plan on two|87|e-17
plan permiss|87|c-7h-7j10k-5l17
plan rout|87|a-4
plan that|83|d6
plan the|83|a-4b-5
plan to|67|a-6b19c-4d-4e-8j7
plan to bring|80|b20j8
plan to move|87|
plan to open|83|e-6
plan we|87|
plan you|83|
plane|83|b14
plank|87|a-4b-6
planner|83|e15
plant|65|a10b-17c-6d16e10h-7i7
plant \$|80|a31c-4d4e9
plant ,|80|d7e4h-4i10
plaster|77|a-6b-5g-5h4i-4
plastic|80|a7b-10g-4h15i-5
plastic ,|87|a-9b-8h21i-4
plate|65|a-25b-23c-4d-5e-4f7g-13h39i-7j-4
plate \$|80|a-7b-11h-7l5
plate at|87|a-5b-8
plate in|87|a-7
plate in the|87|a-7
platform|80|a-5d8h-4
playbook|87|d24
player|80|a8g-8h25
player with|87|g-9h27
pleas|36|a-65b46c-4e-6g31h-50i36k11l-10
pleas \$|71|a16b9c-4d-4g42h-7i25
pleas ,|70|b38c-5
pleas , i|77|b35
pleas , pleas|87|b11
pleas ?|87|b30c-8g-4j9
pleas ? \$|87|b30c-8g-4j9
pleas accept|74|a-6f9
pleas accept my|76|a-6b-11f9
pleas answer|83|b50
pleas ask|61|a-11b-17
pleas ask \$|76|b-5
pleas ask if|66|a-7b-10
pleas ask me|77|b-5
pleas be|77|b14k15
pleas be as|87|b-5g-4k16
pleas call|74|a-6b-29
pleas call me|74|a-6b-29
pleas choos|87|a24
pleas could|87|i-4j8k6
pleas could you|87|i-4j8k6
pleas do|59|a8b-18c-6d5g11h-4i5k12
pleas do not|60|a11b-17c-5d7g-12i8k13
pleas excus|73|a-13b-21g-6h-10i-8
pleas excus my|87|a-4b-7
pleas excus the|80|a-6b-9
pleas feel|80|a-5b-9i9
pleas feel free|80|a-5b-9i9
pleas find|70|a-9b-6d6e-5h-6i5
pleas find enclos|83|h-5
pleas find my|83|a-8b-4i9
pleas find the|87|d4
pleas forgiv|77|a-6b-9
pleas forgiv the|77|a-6b-9
pleas give|72|a-4b10c-6d-4
pleas give me|83|b15c-5
pleas give my|80|b-9
pleas have|87|b42
pleas ignor|83|a6b-5
pleas inform|83|a-5b-4c10i-7j14
pleas inform me|83|a-5b-4c10i-7j14
pleas keep|69|a-18b-19d11
pleas keep me|80|a-7b-11
pleas keep my|83|a-6b-14
pleas let|63|a-9b-11c4d-4i11j-5k6
pleas let me|63|a-9c5i11j-5k6
pleas me|76|a-11b-13g10h-6i-4
pleas me more|80|a-7b-7g16i-4
pleas note|87|b-5i-4
pleas pass|77|a-4b-4f7h-6i-4l8
pleas pass my|87|f8h-4
pleas pass on|83|l11
pleas put|83|b8
pleas put me|87|
pleas read|87|a12b-6
pleas repli|87|b13
pleas sai|80|b7
pleas sai ye|87|b17
pleas see|77|b8d8e18
pleas send|77|b10c20d-4
pleas send me|77|b10c20d-4
pleas show|87|b19h-5i-4k18
pleas take|74|b5
pleas take all|83|
pleas tell|69|b-14c16g-5i-9k11
pleas tell me|73|a-5b-10c19i-8k15
pleas tell your|87|a18g-4k-4
pleas thank|87|f10
pleas that|87|a-7b12
pleas think|83|a-6b-8
pleas think of|87|a-4b-8
pleas to|63|a-22b-9c-4g-7h-10i23j-5k-10
pleas to be|87|a-12b-4
pleas to have|87|a-4g-4i8
pleas treat|80|a-7b8c-4d5
pleas treat the|87|a-7b-4c-5d4
pleas write|87|b-10
pleas write to|87|b-10
pleasant|72|b-6f5g-4h-8i-5l-5
pleasur|61|a-41b-11g-4h-7i7
pleasur \$|83|a-5h-4
pleasur meet|87|
pleasur meet you|87|
pleasur to|65|a-26b-11
pleasur to be|83|a-15f4
pleasur to hear|83|b-9
pleasur to meet|74|a-12
pleasur to see|83|
plenti|77|a-19b-13g6h-5
plenti \$|87|b-8
plenti of|87|a-13b-5g-5
plot|87|
plu|72|a-12c32d-6h21i-5
plu the|87|d-6h-5i-5
plug|87|e8k10
plum|80|d5
plumb|74|a-6b-8
plumb \$|87|
plumber|77|b7g-5h23
pocket|74|a4c14g13h23
pocket ?|83|c8
pocket ? \$|83|c8
poem|77|a-8b-4d-6
point|54|a13b-4g-13h-9i-6k9l-4
point \$|76|a12b-4e8
point ,|77|a-7b-4c-11g-4h-7i10
point , and|87|
point , i|87|a-5c-5g-5h-7i11
point 0|87|c17
point about|87|a-8c-4
point i|87|d7
point in|87|a24b19
point is|83|
point of|80|a12
point on|80|b17h15
point on your|87|a4
point out|76|a4h-5
point out the|87|a-4
point that|77|a-4b-6c-4
point that i|83|b-5c-4
pointer|80|a-6b-5g-11h-7i-11j-4k50
pointer on|87|a-4k20
poison|83|a12d5
poland|87|a17c17
polic|73|a19b-8g9h24i-5j5
polici|77|a-5e7
polish|72|b-7d-5h30i6
polish and|87|h21i12
polit|69|a37b-6c-5d-4g-13h-4i-4k16
polit \$|87|a9
polit to|87|a23
pond|87|
poni|87|
pool|80|a-11
poor|65|a40b4c-6d6
poor condit|87|a-5b6
poor show|83|a28
pop|77|b46i18
pop in|87|b14i20
poppi|87|
port|83|a-5b13
portal|76|b-10g-8h-11j-4
portal ,|87|h-6
porter|63|a-21b-9c-4g-8h24i-4l-5
porter \$|72|a-14h17
portfolio|66|b-10d-6f8
portfolio \$|87|
portfolio ,|87|
portfolio is|87|a-7b-4
porto|80|a-10b-4h26
portugues|83|a-5b-4h31i-5
portugues and|83|a-5b-4h31i-5
posit|55|a-17b17c5g8h-24i-10j17k-7l-5
posit \$|65|a-8b-12c-4g7h-4i-4j9
posit ,|87|h-15
posit and|77|a6b13
posit answer|87|b12
posit come|83|c12
posit come with|87|c13
posit is|87|b12c-9
posit of|87|
posit still|87|b-5c-8g-4j9
posit still open|87|b-5c-8g-4j9
possibl|65|a6b20f5g-6j4
possibl \$|87|a27b7
possibl of|83|a-5
possibl of join|87|
possibl to|80|a-9b-9c-6f7g-8i-4j5
post|45|a10b6c5d-18e8g34h-29i-9j9k-7
post \$|60|a10b37d-8e6f5g10h-14
post ,|67|a-4b8c6g6l7
post , and|76|c8g-7l9
post :|87|e4
post ?|76|a-9b-9c-6g-6j7k8l5
post ? \$|76|a-9b-9c-6g-6j7k8l5
post a|87|b-5i10
post and|87|b-10e9
post as|83|c-4g14h-4i-4
post as well|87|c-4g15h-4i-4
post come|77|b-4c9
post come up|83|b-4
post come with|87|c11
post ha|87|a10
post i|77|a-6c-4e6
post i look|87|a-6
post in|83|a-4h-5
post is|67|a27b18c8d-4g24h-4i-4
post is at|87|a-5c6g21
post is fill|87|b-4
post is on|87|a24
post of|83|a-5e8
post offic|87|
post or|87|b-10c-4j8k-4
post or by|87|b-10c-4j8k-4
post that|87|c11
post to|83|a-4c9j4
post veri|87|
post veri much|87|
post wa|77|a34
postcod|77|a4b-5
postcod is|87|a12
postcod is wrong|87|a12
poster|74|a13b-6d-4i13
poster on|87|a18
postman|87|b-12g-4h18l7
postpon|87|
postpon until|87|
postpon until the|87|
pot|73|a-8b-7c11g11h-4
pot \$|87|
pound|67|a18c12d-6
power|76|a-13b-10g-4h-4l26
power \$|87|
practic|56|b-8c11d-7g11h-8
practic \$|77|a-4c6d-4
practic ,|77|
practic , and|83|c4
practic i|87|a10
practic is|87|
practic mark|87|
practic mark or|87|
practic nurs|87|
practic test|87|a9i11
practic with|87|
practic with you|87|
practic would|87|a-4g22h-9
practiz|66|a-16b-16g4h-22i-6j-9k11
practiz \$|83|a-4g12h-11
practiz the|83|a-6b-5h-10
practiz the spiral|87|
practiz with|87|
prai|76|a8b15c-4
prai for|87|
prai you|87|b10
pram|87|
preciou|83|g-9i-4k17
preciou time|87|a7f4
predecessor|80|a7b15c19
predecessor \$|87|c21
prefer|70|b-12c4d4g-4i11
prefer \$|87|
prefer to|77|a11b-4c10g-4i12
premium|83|c30
prep|83|f8
prepar|60|a38b6c-7e14g-6h11i9k10
prepar \$|77|a11b-4h20
prepar ,|87|a5
prepar , and|87|a5
prepar a|83|a11e17
prepar buffer|87|
prepar buffer everi|87|
prepar for|80|a22
prepar to|74|b13c8d-5g-6h-6i14j-4k13
prepar to be|87|c18
prescrib|87|a-9b-12c7g-5h-5i26
prescript|83|a-5b-5
present|51|b-22c10d11g-10h16k16l-4
present \$|77|a-8b8c-7g-4i19k12
present ,|87|e5
present and|87|a-4c8
present boss|87|a7c-5d6
present compani|74|a6d6
present compani \$|87|d9
present compani ,|87|a9
present contract|87|
present employ|76|a-19b-9d4
present firm|76|a-9c8
present firm \$|83|a-10c-5
present firm ha|87|c19
present it|87|a-4c-4
present job|83|a-8
present post|87|
present wa|83|a36k5
press|59|a-38b-18e4g-7h-11i-9l11
press \$|77|a-14b-10c-4d6
press ,|80|b5c6e9
press for|87|g-5h-5l19
press for your|87|g-5h-5l19
press offic|87|
press you|83|a-6b-5
press you for|87|b24
pressur|72|a5b-8h10i-4j-4
pressur \$|77|a17h12
presum|83|b42
pretend|72|a30b-6
pretend to|87|a5
pretend to be|87|a5
pretti|80|a32b32
prevent|87|
previou|72|a14b-4c10h-4
previou account|87|a5
price|52|a-9b-4c-7d36g-5h-6i6k7
price \$|73|b6c10d33
price ,|83|a-8b-5k14
price , so|87|
price a|83|a-4
price befor|87|a-8
price book|87|d6e4
price by|87|d4e6
price it|87|d9
price list|71|a-7d-4
price list of|83|d7
price of|76|a7
price of milk|87|
price the|87|i15
price up|87|a-7
print|63|a23b-10c-7d14e-6
print \$|83|d6
print in|87|d-11
print in the|87|d-11
print on|87|a-9b-6
print the|87|a24d8
printer|71|a-10b-6d-6g-4h11
printer \$|87|a-6b-4h22
printer who|87|
printer who pai|87|
prioriti|76|b10e19
prioriti \$|87|b12
prioriti for|87|e14
prioriti for my|87|e14
prison|80|a12b-6e-4
privaci|80|a-6b-5
privat|70|a13b5c22d10g10i9
privat ,|87|i13
privat address|87|b14d9
privat medic|87|c8
privileg|77|a8b-15c-4g18h-5
privileg to|83|a18g19h-6
priya|83|b25f7h-4
priya ,|87|b27
prize|83|d-4h22
pro|87|c7
probabl|87|d5h-6
probat|68|a-6b15e8g13
probat \$|87|e7
probat ?|83|c16
probat ? \$|83|c16
probat period|80|c-13e6g15i-4
problem|62|a6c-8g-4h-9
problem ,|83|a8
problem in|87|a17d6
problem with|72|b-4h-4
problem with the|77|a-5h-4
procedur|72|a31b-8c-10e10h-4i-4j20k-5
procedur \$|80|a37b-6c-5e5j16
procedur ,|87|
process|64|b-22h-21i-4j12k-8l-4
process \$|77|a-7b-12h-24
process ,|83|a-9e4
process wa|87|
product|71|a-9b-6d14h13
product ,|87|e4
product line|87|d16
profession|69|a4c-5g10h-6
profession \$|83|a-6b18
profession network|83|b-4
profession network \$|87|
professor|76|a38c-4i11
professor ,|87|b-4f4
profil|77|a-11b19g-5h9
profil \$|87|a-12b-11g-5h10
profit|77|a-4c6d13e-5
profit \$|87|d11e-4
program|67|a-9b-9e12g-5h-8i6
program ,|80|a-4b-4i9
program for|80|e24
program for the|87|e14
programm|87|d-5h23
progress|80|a-6c-6g12j16k-4
progress \$|87|a-6g13j6
project|61|a-9b-10c-7e-7l4
project \$|87|
project ,|77|a9b-6l7
project , as|87|b-4l8
project i|83|
project ran|87|a-5
project wa|87|a-6d-5
project you|87|
project you describ|87|
projector|83|a11
promis|57|a85b27d-5e-4
promis \$|74|a5b20
promis ,|87|
promis a|87|a12b-5
promis me|73|a20b12
promis me a|87|a14b7
promis me the|87|b-7
promis to|76|b14d5
promot|76|
promot \$|87|a27
proof|77|b7d12h11i14
proof of|83|b9d9i16
proper|74|a20b-4g-5h-5i9l10
properli|77|c10
properli \$|87|a4
properli ,|87|a-7c11
properti|83|a11
propos|69|b13d-4e44
propos for|80|e8
propos for the|83|e5
propos to|87|e8
protect|77|a-7b-6
protest|87|a88c-4
protocol|87|
prototyp|83|d8e6
proud|65|a-20b-14c-9d5g13h-7i-8j-4l6
proud \$|83|a-8b-7h-4l10
proud of|77|a-9d10
proud to|73|a-5b-8c-5g20i-7
proud to be|87|g11i-6
proud to wear|87|b-4g13
proudest|87|
proudest of|87|
proudest of \$|87|
prove|71|a16b4c-4g15h12l-6
prove it|83|g17h14l-7
prove it \$|87|b6g-6h16
prove the|87|d6
provid|72|a-4b6c47i6
provid it|87|b12c8
provid the|87|c26
prune|83|a-7b-4e13
pto|83|c12
pub|83|a7c7d-4
public|59|a-30b-19c-8g-4i37
public \$|83|b5
public ,|83|d4
public and|87|a-10b-7
public on|87|d11
public yet|83|d4
public yet ,|83|d4
publish|64|a-22b-12d-6e-6h-5
publish in|87|d-8
publish on|87|d6h-9
publish the|80|a-10b-4d-8
publish the result|87|a-10d-6
pull|70|a-4b-11d24g-6h-7i-4j-6k32
pull out|87|d8
pull the|80|a-4d12k9
pump|62|a-28b-23c-10d9e-4g-13h-11i8
pump and|87|b-14d8h-5i15
pump that|87|
punctual|80|a25h-5
punish|83|a18
punish for|87|a29
pupil|61|a-12b-10c-7d16e-4h16
pupil ,|77|a-10b-9h20
pupil , and|87|a-4
pupil of|87|d15
pupil of mine|87|d15
puppet|87|a-7i-4
puppi|83|b-15
purchas|87|d4
purpos|83|
purpos \$|87|
purs|87|c25
push|70|b23c-9d4j9k-4
push ,|83|b-5
push , and|87|
push it|87|b18
push it through|87|b18
put|44|a-6b40c7e15h-14l-9
put \$|87|a4
put a|77|a-8b5c5d-5
put an|87|a7
put everyth|87|a-8b-11c-8j15k-5
put everyth back|87|a-8b-11c-8j15k-5
put in|63|b19d16e7f4h-6
put in a|74|b27d6f5h-7
put in the|83|d9
put into|87|a6b10
put it|65|a23b-14c5d-5h-5j9k-4
put it \$|87|
put it ,|87|a-7b-8g-4h-5
put it in|83|a25c11
put it on|87|e5
put it right|87|a-6
put me|65|b18c11g34h-10i-4j-4k-4
put me at|87|b16
put me down|87|a-5b-11g18h-5
put me off|83|a-12b-5g27h-6
put me on|77|a21
put me through|87|b7
put my|70|a15b4e-11
put my idea|83|a-4e10
put my life|87|b13
put off|76|a-4b16c-4
put off my|87|b5
put on|76|c17
put on the|83|c19
put out|87|a5b-8
put the|66|a-6b-16c-12d8e-8g-8h-12i-6j-7k13
put the old|87|
put thi|83|a-4b-4g-4
put togeth|77|c-5e18i16
put togeth a|80|c-5e19h-4i16
put up|83|a14
put you|83|a-6b4h-5i7j-4k10
put your|87|a-7b-12
puzzl|71|a-11b14c-6k10
puzzl \$|87|
puzzl i|87|
python|83|a-4b-9h21i-6
q|83|d5e23
q 0|83|d5e23
q 0 \$|87|e25
quai|76|a-13b-11g11h-4
qualif|80|b-4j-9k18
qualifi|83|c12h28
qualiti|77|a-10b-4g-5h21
qualiti in|87|a-6h29
quarantin|87|a-4h-5
quarrel|83|a17e-5
quarri|83|a9g13
quarter|56|a-17b-9c-11e52h-7
quarter \$|76|e22
quarter ,|87|a-4
quarter ?|87|e7
quarter ? \$|87|e7
quarter as|87|e20
quarter by|87|e6
quarter by quarter|87|e6
quarter end|87|h-10
quarter in|87|e8
quarter of|76|c-5e-10
quarter of an|87|
quarter to|87|
quarter with|83|e17
quarter with you|87|e9
question|42|a27b-42d6e-10g-19h-20i36j-8k9l-9
question \$|55|a-12b-18e-4g-5h9i28l-6
question ,|63|a-27b-4c-5h-8i14
question , i|76|a-4b-7c-6h-9i18
question , if|87|d4
question , it|87|a5
question , pleas|87|b-4
question , so|87|b11
question about|61|b-7c11g-4h-10i-5
question about my|87|a17
question about the|71|a-10f5
question and|83|a-10
question at|77|a-9k10
question at ani|80|a-4
question i|87|a-7c-15
question of|77|a-6c11
question of what|87|c4
question on|77|a58
question than|83|a54
question to|87|a20
question wa|80|a-9d12
question were|83|a9
question you|80|a-13
question you have|87|
queu|87|b25
queue|65|a-15b-5c-6e5g8h15i-8l5
queue \$|83|a-4g13
queue ,|87|
queue , as|87|
queue at|80|a-6
queue at the|80|a-6
quick|61|a-18b15c-9e9f10g-16h46i4j-9k13l-6
quick ,|87|b20
quick and|83|a-16b-7h25
quick call|83|b-4g-8h-5i23j-5k4
quick note|80|a-5b-5f11h-4
quick note to|80|a-5b-5f11h-4
quick on|87|a-14b-5h34
quicker|77|a-10b21c8
quickli|69|a-10b13f4g-4
quickli \$|74|a-7b15f5g-4
quickli ,|87|
quiet|61|a-30b-14c-5e18f5g-4h-10i10j-9k8l9
quiet \$|77|a-6d7e11i18
quiet ,|87|a-20
quiet at|87|a-17
quiet in|83|a22
quiet in the|87|a-4
quiet on|87|a4
quill|87|a-4b-6c-4d15g-5
quit|60|a23b-32d-7h-8i-4
quit right|80|a-8b-5
quit someth|83|h-4
quit someth \$|83|h-4
quit understand|77|a-8b-5
quit understand \$|87|
quit understand if|87|a-7
quiz|76|a27c-4
quiz \$|87|
quiz ?|87|a18c-4
quot|71|c-7d7e-4
race|83|a-5
rack|76|b-7d-4g-4h-12i10
rack \$|87|a5
rack that|87|h-12
radiat|80|a22
radiat \$|87|a13
radio|69|a9b-7d-5g-7h9i-4l-4
radio \$|87|a5
radiolog|87|
raffl|83|a-5c-4h14
rai|69|a-9b-5c4h10
rai of|80|d5h-4
rai of the|83|h-4
railwai|87|a-5
rain|61|a-31b-22c-5d-6e-7g5h-11i-5j-6l5
rain \$|73|b-10c-4e-8l9
rain ,|80|a-6
rain , and|87|
rais|61|a-9b-6c30d-8e-4h16i12
rais in|83|a-19b-6c-4
rais monei|87|c-5
rais monei for|87|c-5
rais the|83|c19
rais £|87|h15
rais £ 0|87|h15
ramp|80|
ran|56|a-6b-17c-10d-7e-5h17
ran a|80|a-4
ran out|83|a-18b-8
ran out of|87|a-17b-8
ran over|83|a-6
ran the|64|a12b-5c-5h20
ran the front|87|
rang|62|b-6c39d-4f6g-6h8i-6j9
rang \$|80|a16c11
rang of|87|c14
rang of 0|87|c14
rang on|83|a-11b-14g-6i-5j13
rang the|87|a-4
rang true|87|c-4
rank|87|a15d7
ransom|87|a-4b-7
rare|76|b-9f6h-13
rare to|87|a-8b-4
rarer|87|a-5b-7h21
rashid|87|
rate|53|a-32b-6c51e-4g-11h39l-4
rate \$|83|a-4c13
rate ,|87|c13
rate ?|83|c20
rate ? \$|83|c20
rate after|87|h27
rate at|87|
rate at which|87|
rate card|87|d21
rate down|87|e6
rate each|87|
rate each spring|87|
rate for|87|c6
rate from|87|a-4c4h17
rate in|87|d-4
rate is|83|c17
rate of|74|a-9b-10c-17h12
rate on|87|a-6h23
rate with|87|
rather|54|a16c31d-10e-8g26h-15i-11j4
rather a|87|b24
rather know|77|a-4b-4c5g-14h-4i-4j13k9
rather know \$|87|c-4g-16h-4i-5j14k10
rather know now|87|c13
rather not|76|a-4b16c4d-5
rather than|73|a-11b-5c10
rather than a|87|a-5
rather wait|80|a-8b-31c-5g18h-5i-5
ratio|87|b-7h-7
rattl|83|a-12b-21g-4h14i-6
raw|87|d-4h-9i16
rd|77|a14b-4h-11
rd ,|87|a23
re|87|a-4b-8c-4g-8
reach|56|a-22b-32c-9d-7e-6f-4g-11h-8j8k-9
reach \$|77|i-7j7
reach a|87|a-4h-4j4k-5
reach it|87|
reach me|71|a-13b-27h-7i20
reach me \$|87|b-9
reach me on|80|a-5b-7h-6i26
reach out|83|b-4
reach the|80|a-6b-4g-4h-9i-4j5
reach you|76|a6h-4
read|43|a-34b-26c-12d-5e-6g-21h33i-9j-4k-6
read \$|66|b4c-4d9
read ,|87|a-4h-6
read a|73|a-9b-5g-5h9i-6
read a balanc|83|a-9h22i-4
read about|80|
read about your|83|
read all|80|a-11d-7
read hour|87|
read it|70|a-6b-5d7
read it \$|77|a-4b-6e5
read it ,|87|
read more|87|
read my|70|a8c-5f8g-9h-5i13k-5
read my letter|87|a4
read my portfolio|87|a-9f11
read on|77|a-4c8g-7h-5
read on your|87|g-8h-6
read room|77|a-8b5
read that|74|a-4c11
read that you|83|c14
read that your|87|
read the|63|a6b-9d-4e-6g-5i-5
read the manual|87|h21
read them|87|d9
read thi|76|b22
read thi \$|83|b24
read to|83|a-13b-5h-4
read up|83|
read up on|83|
read your|71|a-18b-14e-8
read your letter|87|a-5
read your messag|87|b-5h-4
reader|69|a-21b-12d6h-10i-5j-4l6
readi|63|a-18b10d5e7f-4g7h-19i61j-6l-4
readi \$|87|b13d5
readi for|87|b-4h-6i14
readi to|72|a-11b10c4d6e5g12h-11i22
readi to sign|87|b10c9
readi when|83|a-4b-10i28
readi when you|87|b-8i30
real|56|a34d33e-4g-4h-5k6
real on|83|a-9b10d-4
real on \$|87|a-10d-4
real pleasur|83|a-13
real pleasur to|83|a-13
real work|87|a15
real work \$|87|a15
reali|76|a-8b-4
reali like|80|a-6
reali like the|83|a-6
realist|87|j9
realiz|66|a-17c-5g7h-7j4
realiz how|87|b17g17
realiz i|87|a-12h-4
realiz that|80|a9
realiz that i|83|a9
realli|53|b26c-16d14e-4f11g10h-16i-13j-11k-9l-8
realli appreci|87|a-6b-12f15g-4h-5
realli come|87|c6g12
realli hope|87|
realli interest|87|a-6
realli like|77|a-7b-4
realli like to|87|
realli must|87|b33
realli necessari|87|a19
realli necessari to|87|a19
realli need|87|b5
realli think|87|b6
realli want|80|b-7c-5g16
realli want to|87|c-5g17
rearrang|80|a25b30d-4e10
rearrang my|83|a26b31
reason|59|a15c-9d-6e-4g6h18i-9j-4k15
reason \$|74|a15b12c-5g-8h-4i-4k24
reason and|87|a-4
reason for|80|a12
reason for my|87|a7
reason i|80|a-7b-8g24
reason that|77|b-5
reason that i|83|a-23
reason that you|87|a22
reason to|80|a28h-7
reason to be|87|a9
rebat|80|a-5d14
rebuild|87|e13
rebuild the|87|e13
rebuild the team|87|e13
rebuilt|77|a-10d-7h16
rebuilt the|80|a-10d-7h17
recal|70|b-6d-4g-5h14i-5k-4
recal of|87|
recal of the|87|
recal that|80|a-7h-5
recal that i|87|a-4
receipt|76|a-14
receipt ,|87|a-5
receiv|69|a-16b-7c5f6g-10h-6i-6k23
receiv \$|83|b-4c6g-8h-4i-5k29
receiv me|80|a-10f9
receiv me on|83|
recent|83|a-6h-4
recept|63|a18b-10c-4d-4f15g-4h-12i-5l-5
recept \$|83|f4h-5l-6
recept i|83|a43
recept job|83|
recept job \$|83|
recept of|87|
recept staff|87|a-8f6h-4
recept to|87|a-4f10h-7
receptionist|73|b-9g11h-6
reciev|73|a-17b-14
reciev an|87|a-9
reciev your|80|a-8b-4
reciev your map|87|a-4
recip|62|a-15b-29c-4d14e-5g-4h-4i5
recip \$|83|a-5b-11e-4
recip ,|87|a-10b-9
recip for|83|g-4i9
recip for the|87|g-4i9
recip is|83|a-4d-10
recip is my|87|
recip wa|87|d-4
recit|83|a29d12i9
reckon|80|a-9b-11c-12j-7k11
recognit|83|c21l6
recognit of|87|c22
recommend|74|a-11c-4h-6
recommend \$|87|h-7
reconcil|80|a-12h18
reconcili|83|a-11b-10
reconsid|83|a-7b20k11
reconsid ,|87|a-7b13k12
record|55|b-6d11g-11h31i6j-4k-4l-5
record \$|72|a-9b15d-4e4i10
record ,|70|a-7b-5d8
record , and|87|d-4
record , i|87|
record and|87|e9
record i|87|a10
record is|87|a23
record of|83|d12
record or|87|
record or anyth|87|
record the|87|a-5d14
recoveri|80|
recruit|66|a67b7c4g-6h-6k-4
recruit \$|87|a54
red|71|a-15d-4g-5i-7
redact|83|d-8
redo|77|a-12e6g-5i28
redo the|80|a-13b-5e6g-6i29
redraw|87|c-9
reduct|87|c8
redund|77|d9
redund \$|87|d9
reed|80|a-6b-12d15
reed ,|87|
refer|53|a4b-44c-11d-16g-11h-25i31k-8l-6
refer \$|83|a-7b-4
refer ,|69|a-7d-5i13
refer , i|77|
refer , mr|83|i16
refer and|87|b7
refer ar|83|a-4b-4i14
refer avail|87|a-4g-4h-4i24
refer avail on|87|a-4g-4h-4i24
refer by|87|a-7b-5
refer from|74|b-8d-5i9
refer from my|83|i10
refer from the|87|
refer is|87|a8
refer or|83|b-4
refer were|83|a10j6
refer were be|87|a-4j6
refer you|83|a15f9
refere|70|a-6b-8d-6h19i6
refere \$|87|
refere ,|87|a-6b-14h26i-5
refere to|87|b-5
reflect|72|a-17c21g-4h-8
reflect on|83|a-6b-5h-4
reflect on the|83|a-6b-5h-4
refresh|77|a-22b9f4
refresh to|87|a-21
refuge|87|a-8g-8h26
refund|83|a13b7
refus|73|a4b41d8f11h-4
refus \$|87|b23
refus me|87|b14
regard|61|a-22b-7c10e-4f-5g7h4i-12j9k-6
regard ,|87|a-4b-4h-4
regard my|83|a-6g32
regard my applic|87|a-6b-14g33
regard the|73|a-5b8c5d4g-8h-11j5
regard to|74|a-6b-11h-8
regard to the|83|b-4
reggi|87|a-6
reggi salazar|87|a-6
region|70|a5c5e7h18
regist|71|b-8d4h37l-4
regist \$|87|a-7b-4d-9
registrar|83|k10l10
regret|69|a4b23
regret it|77|a-9b37
regret it \$|87|a-10b20
regret it ,|87|b11
regret that|83|a-7b-5
regret that i|83|a-7b-5
regrett|87|b10
regul|83|a16d-5h22
regular|72|a-13b13d4
rehears|80|a26
rehears on|87|
reimburs|80|a20c28
reject|63|a92b55c-5e-5h-6
reject \$|87|a6b46
reject ,|87|a-4b-5
reject from|87|a39
reject me|83|a14
releas|76|a-10c-7i-8k15
reli|83|a-6b17
reli on|83|a-6b17
reloc|73|a-11b-17c23g14
reloc of|83|a-6
remain|64|a-28b-22c-8d5f13g63h-15i-8l-8
remain my|87|a-12b-10g24
remain veri|74|a-4
remain veri interest|74|a-4
remark|63|a46b-10c-4g-4h-7i-8k9
remark \$|77|d7h-5
remark about|77|a24
remark about my|83|a12
remark by|87|a5
remark that|80|a-15b-6
remark that a|83|a-12b-6
remedi|87|
remedi of|87|
remedi of the|87|
rememb|60|a-13b35c-6d-9e-6f5g-5h-11i-6k5l-4
rememb \$|80|a-9b21
rememb me|76|a6b-14f8g-4h-6
rememb me \$|87|a18
rememb that|87|b11
rememb the|80|
rememb who|87|b24
remind|66|a13b69c-4
remind \$|87|b42
remind me|80|a-9b-9
remind me of|83|a-7
remind you|76|a11b22
remind you that|83|a14b13
remiss|87|c11
remiss of|87|c11
remiss of me|87|c11
remov|74|c12d7g10h-4i-4
remuner|77|c52
remuner will|87|c23
renegoti|87|e6
renew|69|a4c-11d10j7
renew \$|87|d9
rent|71|a-10b21c29h-4
rent in|87|a-12c6h-5
rent on|87|
reopen|83|a-5b-5g24h-4l7
rep|74|a-9b-12e5h15i11
rep and|87|a-6b-13h26i-5
repair|67|a-15b-9c-6d-4e4h21
repair \$|87|
repair the|87|
repair would|87|
repair would be|87|
repeat|76|a15b4
repeat it|87|a17
replac|68|a22b-7c21e9h-4
replac by|87|a10e7
replac it|87|a-5c5
replac the|80|a-4b-6e6h-5
replant|87|
repli|54|a-13b46c-10d-6e-5f9g-10h-11i-9l-4
repli \$|70|a5
repli ,|80|a-7b8f7h-4
repli ;|87|
repli ; i|87|
repli about|87|k8
repli at|83|b-7
repli by|83|b23
repli from|87|a-12
repli need|83|a-9b-13
repli need \$|87|a-6b-10
repli on|87|a-6b-5f12i-6
repli to|73|a-9b13g-4
repli to the|87|b20
repli to thi|80|a-6g-4
repli wa|87|a19
repli would|87|b11j9
repo|87|a-4b-17g-4h-5i40
report|52|a-22b-14c-11d14e14g-8j-4l-4
report \$|76|a-10b-5d-5h-5
report ,|71|b-6g-5i-4
report befor|87|d9
report for|87|b12
report from|87|d5
report from my|87|d5
report in|87|e18
report is|73|a-6d12i-4
report is on|87|d-5
report is out|87|
report on|71|a-9e4i17
report on the|83|i20
report sai|87|a-4
report that|83|d14
report to|87|e4
repositori|87|
repres|87|d15
reput|87|a11b-7
request|66|a-18c12e-5g-7h-8i26
request \$|76|a-9g-8h-9i31l-4
request to|87|b-5
requir|70|a-10b9c10g-4h16i25j-4
requir \$|87|b-5i20j-4
requir ,|87|a-7b-5
requir a|87|b23c8
research|87|a15e6
resent|87|a31
reserv|76|a7d9g9i-5
reserv list|87|a15g11i-6
reservoir|87|a-5g17
resid|67|a-15b-9d19e-4f-4g-8h-11i-5l6
resid ,|80|d23h-4l7
resid name|83|
resign|87|d13
resign \$|87|d13
resin|83|b-5c-5d12
reson|87|a-4
respect|61|a20b-18d-6f4g-7h-14i-7j-4k8
respect \$|80|a15b-7
respect ,|77|a19c14
respect for|87|a9
respect your|77|a-17b-23g-4h-5
respect your choic|87|a-8
respect your decis|83|a-10b-23
respectfulli|83|b16c7j10k-4
respons|68|a9b24g-4h41i-4
respons \$|77|a24b19
respons for|87|a-15
rest|62|a25b18d-5e-6f-4i-8j-4k7l19
rest \$|80|a13b6
rest ,|87|b8
rest after|87|a-6l14
rest after the|87|a-6l14
rest from|83|a-4b-6h11
rest of|74|a34b-6g6h-9l12
rest of it|87|a29
rest of the|87|
restaur|72|a-6d4e7l10
restor|83|a-4h45
result|59|a17b-9c-12d9e4g-8i14j5k-6
result \$|72|a-10c-4d10e6g-8i-4j10
result i|87|a-8
result in|87|a-4
result of|83|b-6d7
result of my|87|a-7b-6d7
result went|87|
result with|87|a-4b-4d-4
resum|87|a-4
retail|76|a-27b-6g-4h38
retail credit|87|
retail credit for|87|
retir|74|a-19b-12g-6h-19i8k-4l16
retir ,|87|a-4b-4g-5h-5i14l21
retrain|80|a-6b-8e21g24
retrain the|83|e22
return|59|a-19b24g-7h-12i6j5k-4l4
return \$|83|b32
return a|87|a8
return backlog|87|e5
return desk|87|
return of|83|b19d7
return on|87|
revenu|87|a-7
revers|83|b10h-11
revers \$|87|h-12
revert|87|b19
revert with|87|b19
review|63|c7d-5f-5h-4i8k-4
review \$|83|a-7b13f-6
review ,|87|
review , i|87|
review ar|87|a23
review you|87|a-4
reward|70|a-7b25c26d-4g13h-4
reward \$|87|c21
rewir|87|a-5
rewrit|80|e19
rewrit the|83|e15
rewritten|83|e12
rewritten by|87|e8
rewrot|80|d-6h25
rewrot the|87|d-5h27
rhyl|87|a-6
rich|77|a8
rich collect|87|
rid|87|a6
rid of|87|a6
ride|70|b-5e6g11
ride along|83|
ride in|87|b-4g14
ride in the|87|b-4g14
ridicul|87|a47
rig|76|a15d5e-7h-5i17
right|46|a-39b30c24d-15f-4g4h-9i-17
right \$|63|a-40b15c16g10h11i-4
right ,|74|b-6c13g-5h-6i-4
right , the|83|a-6c-6g-5h-7i-4
right ?|80|a-6b-16i-6j-11k7
right ? \$|80|a-6b-16i-6j-11k7
right about|80|a-8
right about my|87|a-7
right and|83|a-10
right and i|87|a-11
right at|87|a-6
right call|87|b8
right for|80|a-4g16
right for me|87|a-4b-7g18
right i|87|a7c11
right if|87|a-8b-10
right in|87|a-4k7
right in think|87|a-4k7
right now|80|b26c-7
right on|77|a-14b-9h-4
right on for|87|
right person|83|a-4b-5c9l10
right that|71|a9b-11c-5j8k-4
right that i|87|b7
right that the|83|a7b-6
right thing|87|b27
right through|87|e11
right to|65|a15b27c-7d-4i-5j5
right to ask|77|a18b-4
right to know|87|b23
right to me|87|
rightli|76|a28h14j13
rightli \$|80|a-12h15j14
ring|51|a-29b5c-8e-5g-11h-19i23j23k8l-8
ring \$|77|a-8b8h-15i-4j27
ring again|83|b-7
ring again thi|87|b-7
ring at|87|a-5
ring back|87|a-5b-5f15i-4
ring for|87|g15h-4i-4
ring me|70|b17d6g-4i23j7
ring me at|87|b31
ring me with|87|a-4b-4i11j13
ring my|87|a13
ring on|80|a-16b-14g-4h-4i-8j6
ring road|77|a5d4f5g-5h-6i-4
ring road \$|87|h-6i-4
ring road ,|83|a8d5f6g-4
ring the|77|b18k11
ring to|80|b-8c7j11
ring you|80|a24b-8h-4i26k13
ring your|87|b15
rise|72|a-8c43h9
rise after|87|c15
risen|87|
risk|77|a-4b13c9d17e7f6h-4
risk ,|87|c12e8
rival|70|b22d25
rival is|87|b7
river|66|a-14b-6c-5d-4h13i11j-5k-4
river is|87|g12h29
river that|87|
road|60|a-24b-4c-8g-5h-17i5j-5k-4l25
road \$|72|a-12b4c-5g-8h-8i13l24
road ,|83|a8d5f6g-4
road i|87|e-4g14
road in|87|
road to|87|a-7b-8g-5h-7i-4l10
road with|87|e6
roadmap|74|c-7d22e28
roadmap for|83|d5e23
roadwork|76|a8b-6
roadwork at|87|a-12b-6h-4
rob|80|a13d18
robot|74|a16g-4h-8i-4j-6
robot \$|87|a23
robot ,|83|h-6
rod|87|
role|58|a-26b-20c21d-9e6f-7g42i-12k-6l-9
role \$|74|a-8b-7e9g17h-4i-4j5
role ,|87|e7g-4h22
role , i|87|e7g-4h22
role and|87|
role ha|87|
role in|87|b-8c10d-5
role in the|87|b-8c10d-5
role is|83|c9
role sound|83|a-17c6g-5
roll|66|a-11b10c-4e12h27
roll \$|87|a-9
roll of|87|h35
roll out|77|b17e18
roll out \$|87|e12
roll out the|87|b19e4
roof|58|a-25b-19c-15d-5g19h-7i8k-4l5
roof \$|72|a-12b-9d-7g14
roof ,|80|c-5d5
roof , and|87|
roof first|87|
roof garden|87|
roof is|83|l10
roof on|87|
roofer|87|c7d-7
room|48|a5b-14d7f5h-10i-9j-5k4l7
room \$|62|a13b-5d5h-5l19
room ,|67|a-6b-8c8d-4
room , as|87|c12
room , the|83|
room 0|87|a-6h-5
room and|76|a6b-4e-4f8
room and the|87|a-6f9
room at|80|a-6b-5f5g-4h20l-4
room at the|80|a-6b-5f5g-4h20l-4
room for|76|a-4k12
room for a|87|
room is|87|g19
room of|87|a-4
room on|76|
room on fridai|87|
room on mondai|87|
room so|87|a-5b8
room so much|87|a-5b8
room to|83|a-5c5
room wa|74|a5d9
room wa freez|87|a12
room when|87|d15
room with|83|b8
room with the|83|b8
room you|87|b-5
root|80|a-5b-15c7i-12l34
rope|83|c-10
rosa|87|a-10b-4c-8h-6j-10k22
rose|83|a-7
rose \$|87|a-6
roster|83|a-4b-5g10h-4l10
roster \$|87|a-4b-5g10h-5i-4l10
rota|59|a-26c-15d-10e-9g13h15i5j-4k-9
rota \$|77|a-9f8
rota ,|80|b5
rota , and|87|
rota , which|87|b8
rota ?|87|b5i17k-5
rota ? \$|87|b5i17k-5
rota for|80|b11e-17
rota that|83|a-9h26
rota with|87|d-4h-4
rough|74|a-6b-10e7j5
rough date|87|c-5j6
rough timet|87|b-5e9
roughli|72|b-12c7j12k-4
roughli what|83|c13
roughli when|77|b-5c-4j7
roughli when you|80|
round|50|a14b-14c7d7e15f4g-18i14j13k-10l-4
round \$|65|a9b9c-8d-6e12i6
round ,|77|a9c8d6g-10j12
round ?|87|a-9b-18c-11j13k-4
round ? \$|87|a-9b-18c-11j13k-4
round a|87|
round by|87|f5g-5i10
round for|83|a26b11
round here|87|c19
round i|87|a15e11
round on|80|a-4i10
round the|71|a16d7f5
round the yard|87|
round to|83|c13i-7j6
rout|66|a-16b-11c-4d6e22g-4h-5l8
rout \$|80|a-11b-9e8g-5h-6l10
rout ,|83|e8
rout , and|87|e6
rout that|87|d6
rover|87|h-6l19
row|73|a-13b-8h-8
row ,|83|h-6
row of|87|a-11
rubbish|87|a-4b-4
rude|66|a32b-7
rude \$|80|a58
rude custom|87|
rude to|87|a8
ruin|76|a25b5d-4
ruin a|87|
rule|57|a8b10c-12d12e12f5g-4h-5i-4
rule \$|80|a30d9
rule by|83|d5e11
rule for|76|a-10b13d19
rule in|87|a-8e5
rule that|77|a-11b-6
rule that nobodi|87|a-14
rule you|87|a-6h-4
rumor|87|c5
run|43|a-32b-14c-20d-4e22f-7g5h49j-5k-11l21
run \$|64|a-9b-7d8e7g13h19k-4
run ,|80|b20d10e5
run ?|83|b-5j10
run ? \$|83|b-5j10
run a|62|a-5b-10c-4e-4g-4h25
run a crew|87|
run a workshop|87|
run and|83|a-6
run as|87|a11e8
run at|87|b-14e12g-4h-4i-9l26
run by|76|a8e6
run for|76|a-4e-7l21
run in|87|h12
run it|83|a-11e-4
run it \$|87|a-9e-4
run kitchen|87|a-5b-7
run kitchen look|87|a-5b-7
run night|87|
run on|87|a13i21
run out|72|b41d8e-7h-6
run out \$|87|b30
run out in|83|e-6
run out of|83|b14d9h-7
run stori|87|
run stori hour|87|
run that|76|b4c-5
run that ha|87|c-5
run the|69|a-22b-9e8h-5i8
run the practic|87|
run them|87|e4
run thi|87|
run thi on|87|
run to|76|b-4c11d-6e7g19h-8
run to a|87|c14
run to four|87|e8
run two|80|
run until|77|a-4b-8d-5h9
run until 0|87|d-4h10
run your|76|b11
run your \$|80|
rung|77|b9h-4i11
runner|77|a-15b-5d-4
runner up|87|a-6b-4
runwai|87|c5g13
rush|64|a-12b-35c-9e8f6g-6h-4j7
rush \$|74|a-15b-10c-4e12
rush ,|83|a45b-6c-4g-6j9
rush on|87|
rust|80|a-11b-4c-4h18
rye|77|a-9b-4
rye \$|87|
rye ,|87|a-5
rye , i|87|a-5
s|76|a5b-5d7g-5h15i-6l-4
s \$|87|a-8b-5d12h-12i-4
sack|83|a34
sack me|87|a13
sad|77|a-29
sad \$|87|a-13b7
sadli|87|a38
safe|65|a-23b-10g-8h27i-11l39
safe \$|80|a-9b-14d-4
safe ,|87|
safe , and|87|
safe card|87|h14
safe card and|87|h14
safeguard|76|a-8b-6g-5h42i-5j-4k6
safeti|69|a6b-5c-4d-4e10h24i9
safeti \$|80|a4b-4e5
safeti record|87|h16
sage|87|h23
sage ,|87|h23
sage , xero|87|h23
sai|39|a57b18c-6d-4e-7f9g-22h-42i-4k9
sai \$|63|a24b-6c5g-5h-17i-7k10l-4
sai ,|87|b14
sai 0|80|c24
sai 0 \$|87|c5d4
sai a|76|a-6b-4g-4h-6i15
sai a lot|83|a-6
sai a word|87|g-4i18
sai about|87|a44
sai anyth|87|b-6j5
sai hello|80|a-23b-11d-5
sai hello \$|87|a-18b-5
sai hello to|87|a-7b-6d-5
sai how|83|a-6b-6f10g-5
sai how much|87|b-5f11g-6
sai i|65|a16b6g5h-6j-4k6
sai i am|80|a16c4
sai i have|87|a12g13
sai i wa|87|a11
sai if|77|a-6g-4i7j6
sai if i|87|a-6j7
sai if you|83|i10
sai in|83|a-6l7
sai it|67|a14b13c8d-4
sai it all|83|a21
sai it is|83|a-13b11c-4h-4
sai it wa|87|a8b12
sai more|80|a-10b-7
sai more about|83|a-4
sai no|70|a8b37
sai no \$|83|b21c-6
sai no to|80|b12c10
sai noth|83|a21
sai noth about|87|a13
sai on|87|a19
sai so|70|a-8b20d13
sai so \$|80|a-5b-6d15
sai sorri|87|a17
sai sorri \$|87|a17
sai thank|72|a11b-9f11g-4
sai thank you|72|a11b-9f11g-4
sai that|59|a-24b-4c-5g11h-4
sai that a|83|a-20b8
sai that i|68|a-12b13d-4g15
sai that the|77|a18b-4
sai that you|87|a10d14
sai the|68|a-8b5d-4e6g-6h-8l-5
sai the word|80|b11h-5i12
sai thi|80|a4
sai to|87|b-5e5
sai what|87|a-10d-4i-5k15
sai when|83|b-7i-4j6
sai when the|87|b-7i-4j7
sai ye|69|a-6b29c10k6
sai ye \$|80|b27
sai ye ?|87|a-5k8
sai you|83|a20h-5i20
said|41|a-21b-33c-8d-10e-28f-7g-6h-37i4j-5k4
said \$|62|b-24c-4e-10h-4
said ,|61|a10b-17c-8e-9
said , and|69|a29b-11c-4
said , i|87|e-11
said , is|77|a-10
said :|87|a-7b-4h-5
said a|87|a-5b60
said about|66|a34b-6c-5h-4
said about the|77|a7g-4h-5k-4
said about your|87|a15
said competit|87|c23
said i|71|a4b19g10i-4k5
said i wa|80|a9b11g18k-6
said i would|80|a-4b15g-6k11
said in|83|a-4b-4d11
said in the|83|a-4b-4d11
said it|83|a-16
said more|83|a-21
said more about|87|a-21
said no|87|a4d6
said on|87|h-8
said she|87|g-4i14
said so|80|a22
said so \$|87|
said that|57|a-21b-12c-8d-5e-4j-6k15
said that half|87|
said that i|76|a-6b6
said that nobodi|83|b-6
said that peopl|87|
said that the|70|a-10b-9
said that you|83|b14
said the|66|a-21b-22c-4e-5
said thei|87|
said to|83|a-10b-9
said two|87|b4
said ye|87|a-4b-10h-6i17
said ye \$|87|a-4b-10h-6i17
said you|72|a-10b-12c20h-4i-5
said you would|77|a-4b-6g-4h-5i-5
said yourself|87|h-5
said yourself ,|87|h-5
sake|74|a-5b8c-4d8
sake \$|87|d12
sake of|87|
sake of open|87|
salari|54|b-14c86e-5g8
salari \$|87|c22
salari ,|76|a-4b4c23
salari ?|77|c20
salari ? \$|77|c20
salari and|87|c-9
salari befor|87|a18
salari expect|87|c5
salari for|83|c12
salari is|80|c17d-5
salari scale|87|c5
salari scheme|87|c6
salari scheme ,|87|c6
salari survei|83|a-13b-5c-4
salari tabl|87|d20
salari would|83|a-5c-4g15
salari would be|87|
salazar|87|a-6
sale|60|a7d15e-4h-8i-4l9
sale \$|77|a37d-7
sale ,|77|a-6b-7l12
sale , and|87|d8
sale in|87|c13
sale of|87|c-4d13
sale team|83|d9
salesmen|87|a-14h-5
salon|66|a4b-15d-5g10h21i-4j-4
salon \$|87|
salon ,|83|a-5c5
salon on|87|
salon on saturdai|87|
salt|74|a-18b-5d-5g13h23
salt \$|87|a-4
salt wa|87|a-12
same|48|a7b-19c7d-5e-4h23i-11k-4l-5
same \$|69|a-5c11g10
same ,|87|d10
same at|83|a-4
same dai|74|b-4e6j4
same dai \$|77|b-4
same for|87|
same here|87|
same hospit|87|a-6h-7i-5
same job|87|a-5
same night|87|a-5
same night \$|87|a-5
same problem|87|a-5
same supplier|87|a-5
same thing|87|a6
same thing \$|87|a6
same till|87|a-12
sampl|50|a-36b-39c-5d20e-6g-13h-16i23j-5k9
sampl \$|83|d-4i8
sampl ,|73|c10
sampl , so|87|d6
sampl ?|87|
sampl ? \$|87|
sampl ar|77|d-4
sampl ar made|87|
sampl at|87|b-6
sampl from|87|d18
sampl i|77|d6
sampl in|87|b-4
sampl is|74|a-10b-4h-4
sampl is a|87|h-4
sampl is of|87|a-6
sampl lesson|87|a9
sampl of|77|
sampl of my|80|d4
sampl rota|87|b-10i17k-5
sampl that|87|a-8d9
sand|83|a5
sandwich|72|a25f8l-4
sandwich \$|74|a28f7
sang|87|a-4d-6
sank|80|a-10b-5k9
sat|60|a56b-7c4d10e4h30
sat across|87|
sat across from|87|
sat down|76|a8e9h19
sat down \$|87|a14
sat down and|87|e11
sat in|80|d9
sat in on|87|d14
sat nav|80|a35
sat on|87|a18c15
sat there|87|a7
sat there \$|87|a7
sat through|87|a18d8
satisfact|83|b-4g10l4
satnav|83|a13
saturdai|56|a-17d-4e-4g-7h-12i-7j9k-4l30
saturdai \$|70|a-7b-7g-4h-11i-4l35
saturdai ,|70|a-6b4
saturdai , and|74|a-5
saturdai and|80|a8
saturdai as|87|c9
saturdai at|87|c5
sauc|76|a-11b-4c4d15
sauc \$|87|a-10
save|57|a-10b47c-9d9e4h-5i4
save \$|80|a-5
save me|77|b19f4h-5
save me a|87|a-6b17
save my|87|b19
save the|77|d17
save us|83|b12
save you|77|b6e6i7
save you a|87|i8
saw|53|b-11c-4d-4e-4h-19i-12j-9k18l-4
saw \$|83|a-9g-4
saw ,|83|
saw how|80|a-13b-4
saw in|80|a-9c13g18h-6
saw in the|83|a-9g18h-6
saw me|87|b-6f6g-6j-4k13
saw my|83|a26c-4d-4i-7j-5k11
saw on|83|a-5b16g11
saw on the|87|b19
saw that|80|a-8b-8g-8h-6
saw that the|83|a-5
saw the|73|a25d11
saw wa|87|
saw your|83|b-7d4g-5
scaffold|74|a-5c12
scaffold ,|87|a-13
scale|67|a-12c31e9
scale \$|83|c16e10
scale of|87|a-5h-4
scan|71|a-7b-7c-4e-4g-10h-11i17
scandal|80|b13c-4
scandal \$|87|
scanner|71|a4b-12g-5h-10
scanner and|87|
scapegoat|87|a21
scapegoat \$|87|a21
scare|87|g12h-4
scarf|80|a-13b-17h-9
scenario|83|h12j-4k12
scene|74|a-6d13f5g-4h-4i-4
scene \$|87|i-4
schedul|67|b-13c-5e22g-4h14i-10j18
schedul for|83|e11
schedul for my|87|e12
scheme|65|a-14b-6c16d-5e10h25
scheme ,|80|c4e4
scheme ?|87|c14
scheme ? \$|87|c14
scheme for|73|a-9b-5e9
school|47|b5c-16e5f-4h7i16k-8l-7
school \$|68|b-8d4e-4h12
school ,|76|a20b25c-4i14
school , i|87|a27c-4
school :|87|
school and|80|a-11
school and love|87|a-11
school fee|83|a-4c4
school for|80|a8b4
school from|87|e19g15
school ha|87|a28b-4d-4
school i|83|a15
school in|74|a-6b7g-4h-15i14
school is|80|c-4d7
school kitchen|83|g5h20
school meal|87|a-7
school run|83|a-6c13h-4i12
school that|83|a13
schoolboi|83|a24
schoolboi \$|83|a24
scienc|87|
scissor|87|a6
scone|87|a-5
score|65|b17c-6d13g-5h26i-10j-6k25
score \$|80|a9b31d11
score wa|87|a5
scrap|80|a-6d7
scratch|87|a-5b27
scream|87|
screen|72|a-13b-8d6
screenshot|83|d5
script|80|a-9d-5e4i19
scrub|87|a-4
sea|67|a-5b-18c-6h17
sea \$|80|a11b-5c-6h20
sea until|87|b-5
seal|71|a-13b-5e6
seal \$|83|a-5
seal ,|83|e9
seal that|87|a-4
search|72|a-12b-8c-13g-7h10i-11j12k-4l6
search \$|87|l10
season|57|a-28b-8c15e14g-5h19i-4j-4l23
season \$|73|a-7b-5c-4e6h9l13
season ,|83|c7
season ?|83|
season ? \$|83|
season at|87|
season i|83|c5
season of|87|a-8h21l6
season on|80|a-4b-5e-5
season on the|80|a-4b-5e-5
season ticket|87|c18
seat|66|a20b14c5e13
seat \$|83|
seat ,|87|
seat plan|83|d4e8
second|41|a6b-22c-16e17g-8h7j11k-13l-7
second \$|83|a20c19e6
second ,|76|a4
second a|87|h-4
second at|87|a-6e8
second attach|87|d8
second chanc|87|b19f10
second convers|87|
second dai|83|
second half|87|l5
second half of|87|l5
second hand|87|
second i|83|a13e5
second i would|87|e5
second interview|67|a16j14k-4
second interview ,|87|b10
second interview ?|83|a18c-5j8
second interview would|87|a-5
second look|83|a6b-7g13h-6i21
second meet|80|i5
second month|83|e10
second on|80|a-4h23
second oven|87|h-5
second page|80|a-4d4
second page ,|87|d5
second question|83|a-13
second question ,|87|a-10
second round|69|a-7b12c5e6i9
second round \$|77|b8
second sheet|87|a-4h-4
second shop|87|a-5b-9
second talk|87|
second thought|77|a-9b-5c-5e-4g17h-8
second thought \$|80|a-9b-5c-5g20h-6
second till|87|
second time|80|a12b-4c7
second time that|83|a13b-4
second to|74|e6h15
second visit|87|
second week|83|
second with|80|a18
second year|83|c-10
secreci|80|a-4d11
secreci ,|83|a-4d11
secret|65|a-32b-18c-5d17h7k7
secret ,|73|a-13b-9h8j-4k7
secret , onli|87|a-7b-4
secret , so|87|
secret for|87|d11
secret of|87|d6
secret that|87|a-20b-5
secretari|74|a22b16c-4f7g-9h-4
section|73|a-4d4
section ,|83|
section , and|87|
sector|83|a-8g-10h-10
secur|76|a-6c8d17
see|34|a-26c6d15e9g8h-29i27j-9l-7
see \$|63|a-25b-21d-9e-5g-9h31i12
see a|71|a-13b-10c-4d-5h11i26k-5
see a piec|87|b-4
see ani|87|b16
see as|83|b16c10d7
see from|72|b-8c-4d5e11g-4k7
see from a|87|
see from me|83|g-4k8
see from the|87|b-5e15
see how|58|b-10c-11d12e-11g-5i8k-4
see how i|73|a-4b-5e-10
see how much|83|a-6b7
see how the|76|a-5b-5d-8i16
see how we|76|d12
see how you|83|a-6b-5i-6j7
see how your|87|
see if|87|b12
see in|77|b-5d7
see in the|83|d8
see it|68|a-8b-14d5g13l4
see it \$|77|a10d12g15l5
see it ,|83|b-4d-4
see me|62|a4b-15c8f8h-7i12
see me \$|87|b11f8
see me again|87|b-11
see me at|83|a12
see me in|87|g-7i11
see me on|76|
see me with|87|b-12g-4i10
see more|80|
see more of|87|
see my|61|a17b-8c-6d10e20g8
see my certif|87|
see my first|87|e6
see my idea|87|a32
see my plan|87|
see my style|87|d8
see myself|74|b-4c13g25h-9i-5
see myself do|87|c17
see myself grow|87|g29h-11i-6
see now|80|a-6b-5f4
see now why|80|a-6b-5f4
see other|87|b17i9
see our|87|d17
see photo|87|
see photograph|87|
see someth|87|b11c7
see that|64|a6b30d-7g9h-5k6
see that i|83|b22
see that loyalti|87|a27
see that you|74|a-13b24
see the|51|a-29b-17d18e6g5h-19i9j-7l-5
see the children|87|a-4b-5g23
see the first|87|e17
see the lamb|87|
see the new|83|b-4e5
see the old|87|a-4
see the photo|87|d9i-8
see the workshop|87|
see them|83|d-5e-4
see them \$|87|d-5
see to|83|a-4b14
see to it|87|b15
see what|69|a7c9d12
see what i|87|a-8
see what our|87|d13
see what you|83|c19
see when|87|a23d-5
see where|77|a-6b-4g-4h-5i-5j12
see where the|87|a-4
see where you|87|i-4j14
see whether|87|c9
see why|67|a30b8c-4h-7
see why i|77|a27b10
see why the|87|h-5
see why thi|87|a9b8
see why you|80|a-20b-7
see you|70|b41c11
see you again|83|b-11
see your|72|a-10b6c11g-6h-8
see your next|83|
seed|70|a-10b-5c-4d7
seedl|74|a-11b-6e-5l14
seedl \$|87|
seem|55|a52b4c12d-9e-5g-9i-7l-5
seem \$|87|a10
seem a|80|a20
seem i|87|a12
seem so|87|a6b4
seem that|83|a6
seem to|65|a30c-5g-6h4i-5
seem to have|87|b-5
seem to know|87|a12
seem to me|77|a-13c-4h-9i-4
seen|52|a-8b-4c-9d16g4h-16i-7k7
seen \$|73|b-10h-5
seen ,|87|d9j10k-6
seen a|74|a-8h-4
seen a kitchen|87|a19
seen better|87|a30
seen from|87|d-4
seen i|87|
seen mani|87|a-8b-12
seen my|80|a-14
seen on|87|a-7
seen the|74|a5b8d7g11h-6
seen thi|87|d12
seen what|76|b10c6
seen what i|80|a9b12c7
seldom|74|a21b-11
seldom been|87|a19
select|74|a8b25h-5i-4j12k16
select \$|87|a-14b-13k20
self|87|c11
sell|63|a29b-9d19e9
sell \$|80|d6e10
sell clock|87|a32
sell it|87|b-4c11
sell to|87|d6
sell your|87|
semest|87|e18
send|42|a-57b-17c-6d10e17f4g-10h-14i51k-8l-6
send \$|80|a-6b-6
send ,|87|
send a|71|a-11b6f7
send a form|87|a-8f9
send it|62|a-9b-13c-4d-9e9i5j6
send it \$|77|e4
send it to|72|d-7
send me|66|b36c12d-6
send me the|73|b19c15
send me to|87|a13
send more|83|d-6
send my|73|b-5e9
send my practic|87|
send on|83|b16
send over|76|c13d21g-5h-4i21
send over the|80|c15g-6h-4i22
send the|63|a-16b-19c-6d12
send the draft|87|d6
send the miss|87|b-10
send the name|87|
send the origin|87|
send them|66|a-6b-6d-4i13
send them the|87|
send them to|71|
send thi|87|b-6d-5
send two|87|a-9
send you|56|a-17b-28c-8d8e16g-5h-8i41j-4k-5
send you a|80|
send you anyth|80|
send you hi|83|
send you my|77|b-4e11
send you our|87|d15
send you the|64|a-8b-21g-4h-6i34j-4k-5
senior|73|a-7b-5c27h-5
sens|59|a-32b-12c22d-6e-4f-4g-6i-7j6l5
sens \$|80|a-10b-4
sens ,|87|c5
sens of|70|a-20b-9c19g-5h5i-4j9l-4
sens of how|87|a-7c8
sens of the|80|a-13b-4g-4h-14j11l-4
sens to|72|b-10c5
sens to me|74|a-14b-10
sensibl|87|a-7b-5c-4
sensor|87|h-7
sent|56|a67b25c-12d12e-5h-4
sent \$|87|a-4b-4d6
sent a|83|b15d-4
sent awai|87|a31
sent back|87|a13
sent me|74|a11
sent me the|87|a5
sent my|87|a14
sent the|80|a-5b-11d5
sent to|80|a-5b17d4
sent to the|83|a-4b18d4
sent two|87|b13
sent wa|87|a7
sent you|83|b-5d11
sentenc|66|a-9b-14c-5g-6h-7i-5k8
sentenc \$|80|a28c-4
septemb|61|a-18b-15c-16d-4e14g4h-11i-8j13k-4
septemb \$|73|a-8b-9e11h-7i-4
septemb ,|77|e4
septemb , and|83|
septemb , i|87|e5
septemb and|83|e6
septemb and spoke|87|
sequenc|83|e5
sergeant|83|a-10b-6g-5i-6
seriou|73|a32b53e11
serious|74|b-11f6g28h-9
serious \$|87|b-7
serv|71|a-10b-6e-4g28
serv you|87|a4
server|77|a-4d7e6
server room|87|a-5
servic|59|a-6b-14c27e10g-5h20i5
servic \$|69|a8b-7c-6d5
servic ,|87|h24
servic to|87|c15
servic without|87|c8h13
set|50|b-21c-5d-12e25g29h39i-6j-4k-4l-5
set \$|87|
set ,|87|e-4
set a|87|
set and|87|b-9g-4h40i-13
set asid|87|b-5c14
set for|83|
set for a|87|
set my|87|b-5
set my heart|87|b-5
set myself|83|e20
set of|80|a8
set on|87|a-9b-13g43h-10i-8
set out|65|a11b-5c-8d-6e21
set out \$|87|b-4c-5
set out how|83|e10
set out my|87|e9
set out the|83|
set the|74|c6d-4
set the price|87|d-5
set them|87|a-4e-7
set up|67|a13b14d5e-5h34
set up a|80|b10e-5h18
set up the|76|b8h21
settl|59|b39c-8g-6h11i-6j5k-6l7
settl \$|74|a11b30
settl befor|87|b58c-6
settl in|73|a-10b-16e6h20l6
settl in quickli|87|b-5l4
settl in well|87|a-5
settl it|80|b-9c-7j11k-6
settl it \$|83|b7
seven|57|a-12b-10d-6g-9h14i-7j-4l-5
seven \$|76|b-7c5d6e6
seven in|87|a29
seven of|87|h-10
seven of them|87|h-10
seven year|71|a-12b-5
seven year ,|80|a-5
seven year and|87|
seven year of|87|a-7
seventh|80|a-4e9
seventi|73|a8b-17c15e-5h15
seventi \$|87|
sever|80|a12b-4
sew|87|a-8b-4h34
sewer|83|
sgt|87|a-10b-9f7h-6i16
sha|83|b9c9
sha not|83|b9c9
shadow|76|a-4e13h-5
shadow the|87|e15
shake|80|a37b5c6
shake my|87|a40
shall|54|a-9b68c-9f4h-9i33j-9k-7
shall be|76|a22b-7
shall be on|87|b-10
shall call|87|b16
shall have|87|b11
shall hold|87|b17
shall hold you|87|b17
shall i|66|a-5b17c-15d8e10i20
shall i bring|80|b5c-5d4
shall i send|74|a-4b-12c-5d6i23
shall we|76|b12c12i30j-7k-4
shall we sai|87|b28c12
shambl|87|a30
shambl \$|87|a30
shame|74|a8b-6
shame about|87|a21
shame about the|87|a21
shame that|83|
shame that the|87|a-19
shape|74|a-8b-5e4g17h-4
shape baguett|87|
shape the|83|a-5
share|54|a-26b-20c25d8e6g-9h-17i-17j-7k27l-4
share \$|77|a-9d11h-12i-9k22
share a|87|a-7b-4e13
share drive|87|d7
share of|87|a-9b-5
share our|83|d5e-4
share price|87|a35c-7
share the|72|a-8d5
share thi|87|d5
share van|87|a-5
share what|87|k15
share your|87|a-4f8
sharp|77|a42b27
sharp \$|87|a12b21
sharpen|77|a-11b11c-4
sharper|87|a6
she|52|a22b-15c-15d11e-5f-4g-25h-19i-6j-4k9l25
she ask|83|a16
she ask about|87|a17
she bring|87|g-5h-5k9l6
she gave|87|a-6
she ha|83|a-8b-8d-5
she had|77|a24
she is|87|
she just|87|
she knew|87|a-8d11h-4
she let|87|
she let me|87|
she never|83|a31
she said|87|
she told|87|a-4d13
she wa|83|a9
she will|83|b5g-7l10
she would|83|a-17d11g-5h-4i12
she would be|87|d12g-4i14
shed|68|a-18b-9c-6f6g-4h9i-5j5k-6
shed \$|76|a-10b-4f7g-4h12i-5
shed i|87|a-6
sheep|76|a8h16
sheep \$|87|a17
sheepdog|87|a-5
sheet|57|a-8b-11c-4d14e12g-4h11i-7k9
sheet \$|70|a-16b-4c-5d4e5
sheet ,|80|e17
sheet for|80|d10
sheet for the|83|d13
sheet in|83|a20
sheet of|87|d4
sheet that|80|a-7c9
sheet you|87|a-5c-4
shelf|66|a-8c-4e6
shelf \$|80|a-9b12
shelf ,|77|a-7e10
shelf , and|83|e11
shell|87|
shell hi|87|
shell hi pea|87|
shelter|87|a-4
shelv|77|a-5b-5e13
shepherd|87|a-4h-4j11
shift|49|a-8c8g15h-11i4j8l-5
shift \$|63|a-15d5e-6g-6h5
shift ,|72|a5c17e5i8
shift , and|87|a8c-4
shift , then|87|e7
shift ?|80|a-5b-8c-7
shift ? \$|80|a-5b-8c-7
shift and|83|b-5h-4j10
shift ar|87|c5
shift for|83|a18b28
shift lead|83|e5
shift lead job|87|
shift leader|87|a12
shift on|76|d4
shift on the|87|
shift pattern|83|a-6
shift premium|87|c20
shift to|80|a-4b13c-6f8
shift to see|87|a-4b-4f8
shift wa|83|a12g-5i-4k12
shine|80|a26g19
shine \$|87|b-4g20h-4
ship|66|a-9b-9c7d-5h39i-5
ship \$|80|a-14b-4h25
ship ,|80|a17h23i-6
ship that|87|
shirt|83|a-19d-9
shirt \$|83|a-19d-9
shock|80|a47h-6
shoe|76|a-14b16c4g-5h17
shoe \$|83|a-10b19h24
shook|87|a16b13
shop|52|a-60b-15c7d-7f-4g7h33j-6k-6
shop \$|71|a-17b-14c-7d-5g-7h12i13l9
shop ,|87|b10
shop ?|87|a-8b-8c5j-4
shop ? \$|87|a-8b-8c5j-4
shop befor|87|d12
shop floor|77|a-4e12
shop floor \$|83|a-4e9
shop for|87|b-10g14h-5
shop on|77|
shop on fridai|87|
shop steward|87|h17
shop steward i|87|h17
shop wa|83|a-6b-4d-4
shop window|87|d-8
shop window \$|87|d-8
shop with|83|a-5c8
shop with you|87|a-4c8
shoplift|87|
short|52|a-10b-30c-17e11f-4g9h-23i11k6
short \$|72|b-16d8g10h-7i-4k19
short ,|80|
short , i|83|
short :|87|
short and|87|l8
short becaus|87|a22
short note|77|a-7i10j4k-6
short notic|76|a-6b-7g-6h-7i24
short notic \$|87|
short notic ,|80|a-4b-7g-5h-6i28
short of|72|a14b13g17h-6i-9
short of a|87|g21h-7i-11j-4
short of two|87|
short word|87|a-6b-7
shortag|83|a12
shorten|87|a-4
shorter|80|a17b-5c7
shorthand|87|a9
shortli|87|a16b11
shortlist|77|a7b-15g-5j6
shot|87|b26
should|40|a-5c-10d9f-8h-32i44k37l-11
should a|83|a-8b-6g-7h-5i5j-4k10
should anoth|87|b-4g14
should be|60|b53c-4d-5e-6i12
should be \$|80|a-6b-8
should be glad|83|b-4i20k-7
should be grate|83|a6b10i-4k11
should be me|87|
should bring|87|b-5
should get|83|a27b15c7
should go|87|e4
should go to|87|e4
should have|61|a45b-5d-9
should have ask|87|a-15b-8
should have been|87|
should have brought|80|b-9d-6
should have known|83|a29b-4
should have listen|87|a15
should have said|80|a13
should have stai|87|a29
should i|64|a-14b-32c-6e6h-12i-13j16k22l-5
should i ask|87|b-6c-6
should i do|87|g10k11
should i have|83|b-17c-10h-10i-6k19
should i send|87|
should it|87|b11
should know|87|c11d7
should like|72|a-12b15c16e5k10
should like to|74|a-13b-4e6k10
should love|83|
should love to|83|
should mention|77|a-6b-9c18
should mention that|83|c21
should my|87|h-10i21
should never|87|a14
should never have|87|a14
should not|67|a29b26c-4d9
should not be|87|b9
should not have|77|a30b19
should not sai|87|d7
should not tell|87|d6
should read|87|
should sai|87|a-4g-5i-5
should still|87|
should take|87|b8e12
should tell|80|a-6b-4
should tell you|87|a-7b-4
should the|74|a-4b-14e-6g18h-6
should the panel|87|h-4i13
should thei|87|a-4
should thei be|87|a-4
should we|87|b-7i-4j8k-4
should you|64|a-11b-19c6d6e8g9h8i27j4k-5
should you need|83|i7j7
should you want|87|d17
should you wish|77|a-4b-6c11h19i11
shout|64|a17b-11c-5d-6g-4h-6i4
shout \$|83|a-9
shout ,|87|
shout at|77|a34
shout at \$|87|a18
shout if|87|i8
shout if you|87|i8
show|41|a-20b-37c-6d24e5f4g-14h-17j-4k10l4
show \$|70|a39b-8d-8g-4h-8l18
show a|83|a-6b-5d-4h-13
show how|69|a-4d8e14i10
show how i|72|a-4d8e4i11
show it|87|d4
show me|49|a-50b-27c6d-12f10g-6h8i-6k-4
show me \$|83|
show me for|87|
show me how|71|a-8f7
show me is|80|a-4h29
show me round|77|e8
show me that|83|a-5
show me the|56|a-32b-20d-4e-5f7g-5h-6i-4
show me wa|87|h-6
show me what|87|
show my|77|a5
show my own|87|a-6
show on|83|c6
show that|87|a11
show the|76|a-7d16h-7
show them|83|b11h-5i-4k17
show them to|87|b-5d7h-5i-4k18
show thi|83|a-6b19d24
show us|87|
show what|87|a17d-4
show where|87|a-4i-5k16
show you|57|a-15b-15c-6d24h-4i10
show you a|87|
show you how|74|b14d6
show you my|80|a-11b-11
show you our|87|d-7
show you the|67|b-8d30
show you what|83|d6
shown|67|a-14b-9h-5i9
shown me|87|a8
shown me the|87|a8
shown round|87|a13f5
shown the|83|a-10
shown to|87|a-23i15
showroom|83|
shredder|87|a20
shrinkag|87|e7
shrug|87|a25
shut|68|a-22b9g-4h-8
shut \$|77|a-8b17d10
shut it|87|a-5d-5h-4
shy|80|a-14b-18c10h-4i23k-4
shy of|87|a-7b-7c12g-5i27k-4
sia|87|h11
sia licenc|87|h11
sia licenc ,|87|h11
sic|83|
sick|64|a32c27i-4
sick dai|80|i-6
sick of|87|a7b-6
sick pai|74|c26
side|54|a-11e-6g4h6i-13j6k4l-5
side \$|65|b-7g-4h7
side ,|71|a-6c7g14
side , and|87|c16
side , as|87|
side for|87|f6
side ha|87|a21
side of|77|a-15b-11j9
side of the|83|a-14b-5
side would|83|a-5b-5g-6k18
side would let|87|
sigh|87|a10
sight|83|a-15h-8i-4j-4k12
sight \$|87|a-14h-7
sign|51|a-31b32c24f-4g35i12k-10l-6
sign \$|77|b16c24d-4
sign ,|77|b-6c-8
sign ?|77|c-10g23h-6i18j-5k-10
sign ? \$|77|c-10g23h-6i18j-5k-10
sign a|80|a-7b11
sign and|87|a-4c10
sign bonu|87|c5
sign for|83|a-10b-5c9h-5
sign in|87|c13
sign languag|87|c-4h13i-4
sign me|76|a16b26c-4g30h-4
sign me up|87|b-23g35h-4l-4
sign of|83|d6g12i-4j4
sign off|77|a-6b-8h20
sign on|83|b13c16
sign on payment|87|c17
sign someth|87|d18
sign someth about|87|d18
sign the|83|a-6b-8h-7i15
sign up|83|b-5
sign up for|83|b-5
signal|76|a-13b-15
signal ,|87|a-8b-6
signatur|83|b32d-4h-6
silenc|65|a4b46c-5j10k-5
silenc \$|87|
silenc ?|87|b9i-4j13k-6
silenc ? \$|87|b9i-4j13k-6
silenc after|87|a-4
silenc as|87|b18
silenc as a|87|b18
silenc is|80|a18b21
silent|87|d-4h-6
silli|80|a36f5
silli of|87|a22
silli of me|87|a22
silo|83|a-12
similar|80|d8
simpl|67|a25b14e8
simpl \$|80|a13b-4e5
simpl :|87|e7
simpli|72|b14c-4g8
simul|83|a27h-6
sinc|41|a-16b-18c-17e-13f-8g20h8i-26l-13
sinc \$|64|a-20b-18d-5g23h-7
sinc ,|77|a-4b-5
sinc , and|87|
sinc , on|87|
sinc 0|65|b-10c-5d-4e-4g-12h38i-9l-4
sinc 0 \$|74|a12b-4g-6h42i-4
sinc 0 and|87|
sinc been|80|a-8b-7d-4h-6
sinc he|87|a10
sinc her|83|a-5b-6d23
sinc i|61|b4d15g12h14i-5j9
sinc i do|87|d10
sinc i left|83|a27d-4
sinc i wa|73|a-21h22
sinc i would|87|c4g13k6
sinc it|87|
sinc look|87|a-4h-4
sinc look up|87|a-4h-4
sinc my|83|a-4b-5g18h15
sinc nobodi|80|a10b22
sinc our|87|
sinc read|83|h-5
sinc read the|83|h-5
sinc the|67|a10b13d-6g-11h-20i-5j6
sinc the interview|87|b35
sinc the new|87|a18
sinc thei|87|a-9b-6
sinc then|83|a-5b-4
sinc then i|87|a-4b-5
sinc thought|87|
sinc thought of|87|
sinc tuesdai|87|b24h-4
sinc we|71|a-8b-13h14
sinc we last|83|a-5b-13h16
sinc we met|80|b-9
sinc you|62|a-14b10c-4d4g-5h-14i-5
sinc you ar|87|b7d5
sinc you ask|77|d7
sinc you like|87|b17
sinc you mention|87|a-6
sinc you show|83|
sincer|76|b-10h-10i-6
sincer appreci|87|b-4f6
sincer appreci for|87|b-4f6
sing|76|b-10d8
sing \$|83|a-6b-5d9
singer|83|d15
singl|65|a18c-6e7g-5h46
singl on|87|a10
singl page|87|e8
sink|80|a17d-4
sink \$|87|a-6
siobhan|87|
sir|73|b37c9
sir ,|77|b21c11
sister|63|a-24b-19e-4k5
sister about|87|a-9
sister in|80|
sister malon|87|b-7i9
sit|55|a7b29i21j-4k-9l-7
sit besid|87|
sit besid it|87|
sit down|73|a-11b-10c7f7g-9h-22i20k-4l-4
sit down \$|87|a10h-9
sit down with|80|a-11b-9g-7h-13i27
sit in|72|a-5b-6c6e6h-4
sit in on|77|a-16b-4c-6e7
sit in the|87|a-5c15
sit on|71|a17b38d5g20
sit on my|87|a-6b-6g24
sit on the|77|a18b11d10
sit there|87|a8b16
sit with|74|a-6
sit with mr|87|
sit with the|83|
site|63|b-11e15g14h21i-4l-7
site \$|80|a-6b-5d-4g22l-6
site ,|83|a15d-4e-4h11
site and|87|e8
site foreman|87|a-9e10h21
site foreman \$|87|a-9e10h21
situat|77|a6b16d-4
six|44|a8b-24c29d-6e20f4h33j-4k-4l-5
six \$|69|b-13c4g10h-9i18
six ,|80|b15e5
six dai|87|
six dai \$|87|
six figur|87|c27
six figur \$|87|c27
six hour|83|a6c14
six hundr|80|a-7b-4h16i-6
six month|66|a-10b-7c17e21
six month as|87|e13
six month of|83|a-7e-7
six month probat|87|a-4b-4
six of|80|a-13d6e-8f12
six of us|87|a-4d8
six on|87|a12
six time|87|a10h14
six week|64|a11b5c11d-5e10h12i-4
six week ,|80|a27c-4e11
six week and|87|e5
six week of|87|a-7
six year|54|a-16b-12c-7d-11e-7h22
six year \$|65|a-12b-4d-9h26
six year ,|73|b-4
six year and|66|a-6
six year at|87|
six year i|83|a-12
six year of|80|a16
sixteen|76|a14b-9e5
sixteen week|87|e9
sixteenth|87|b-8h35
sixth|80|b20c-6e21
sixti|61|b-15d-9e14h37i-7k6
sixti and|80|e11
sixti and nineti|83|
sixti dai|76|a-4b-5d-4e4
size|68|a-23c5d-4h22
size \$|83|a-6h27
skein|83|
sketch|66|a-9b-5d-8e23i10
sketch how|87|e10
sketch how i|87|e10
sketch of|87|
skill|66|a6c5g-11h51i-9k-4
skill \$|87|b17g-9h27
skill and|80|a-6b-8h20i-4
skill and experi|87|a-4
skill set|87|a-5b-4
skill would|87|a12
skin|77|a-23b-7h15
skin \$|87|a-21b-6
skip|73|a-5b40c-5d9
skip the|76|b45c-4
skip the second|87|b16
skylight|87|a-4h-6
slate|87|
sleep|61|a-10b20c-5g-9h4i-14j8k-7
sleep \$|73|a-7g-4h9i-4
sleep ,|87|a5b-5
sleep at|87|a16b30
sleep on|87|b15
sleep on it|87|b15
sleev|87|
slept|73|a7b8c9g8
slept \$|83|
slept on|87|b-5c13g9
slept on it|87|b-5c13g9
slept or|87|b15
slide|64|a-18b-8c-4d13e9h-7
slide \$|87|e4
slide 0|87|a-9
slide i|87|
slide on|83|d6e9
slide were|87|a-5
slightli|87|c13
slightli lower|87|c13
sling|87|a11c-4e-5
slip|66|b-10c-8g-6h-4i-4k8
slip in|87|
slip my|87|a-10b-4
slip my mind|87|a-10b-4
slipper|83|
slipper ,|87|
slipwai|80|a-4d5g14h25
slipwai \$|83|d6g15h25
slot|74|a14f14h-4
slow|65|a11c-8d-6e4k7
slow \$|87|a14
slow ,|87|a18
slow , so|87|a18
slow ?|87|a-10b13j-4k11
slow ? \$|87|a-10b13j-4k11
slow on|87|a8
slow work|87|
slug|87|e-4
sluic|87|
small|53|a6b-33c-12d-12f8g-7h-14i-5j-4
small \$|80|a28
small children|80|a-8b-4
small children and|87|
small farm|87|a-4
small farm \$|87|a-4
small firm|87|d-4
small on|87|
small on \$|87|
small print|83|a7
small thing|83|a-5
smaller|80|a-9b-5h-10i-5
smart|87|a5c12
smell|66|a-7b-17c-4d-5g12h-5
smell \$|87|a-10
smell ,|87|a-5b-5
smell , but|87|a-5b-5
smell of|70|a4b-13d-4g13h-5
smell of the|77|a-5g14h-5
smile|60|a-4b-15c-7d-4e-4g17h-12
smile \$|69|a9b-9g13
smile ,|87|f6g-4h-6
smile and|83|a-13g13h-6
smile when|87|a-6
smoke|83|a27d5
smooth|87|l8
smoothli|87|h-5l12
snag|87|a-5b13h-4
snail|87|a-5
snif|87|a-7
snow|70|a-26b-16e-6g-7h6i-4j5
snow \$|77|a-18b-5
snow ,|87|h19
so|28|a14b26c15d5e-20f22g-10h-4j5k4l-18
so \$|66|a49c-5d9i5
so ,|74|b11c5
so , and|87|c4
so a|74|a-4b5c15k11
so at|80|a24c5
so at your|87|c8
so badli|87|a42
so call|87|a22
so close|87|b8
so did|87|
so do|71|b4d4g8h-4i5k7
so do i|87|a-6b-4
so do not|77|a5b10
so doe|87|b-4
so email|87|b-10
so email is|87|b-10
so far|76|a-23b-7h-8
so far \$|83|a-6d4
so for|87|f5g-5k15
so forgiv|76|a-4b-13g-4h-8
so forgiv me|80|a4b-5
so forgiv the|87|a-9b-10g-4h-9
so friendli|87|a-10f6
so gentli|87|a-10b-6
so gentli \$|87|a-10b-6
so good|80|b9
so good as|83|b11
so happi|83|a-6
so hard|87|
so have|87|d13
so have a|87|d13
so here|65|a-20b-24d-9e-7h-5
so here i|80|a-4b-14
so here is|74|a-16b-6
so here it|77|b-8d-7e-8h-6
so how|83|a11
so how wa|87|a12
so i|43|a-31b-25d6e-10g-11i-10j12k-5l-4
so i am|65|a-22b6c5d-4j5
so i came|83|a21
so i can|64|a-6b7c15
so i have|65|a-16b-12
so i know|66|a-14b-7c-7d6h18
so i look|87|
so i mai|80|d7
so i need|80|b7c-4
so i think|87|d11
so i thought|76|a-6b-12e-7g-5j13
so i trust|87|b15
so i wa|80|a26c12
so i want|87|b9
so i will|70|a-10b-24
so i would|69|a-5b-6e-5j6
so if|87|a-10
so in|83|a12
so in the|87|a13
so it|70|a-14i12
so it is|74|a-5b6i13
so it wa|87|a-4
so kind|76|a-7b-7f7h-7i-4j10k-6
so kind as|80|b-6i-4j11k-6
so kind of|87|a-6f10h-7
so kindli|83|a-16b-8
so kindli \$|87|a-17b-23
so let|69|a-7b37c14
so let me|77|a-7c8
so littl|83|a24b11
so long|73|a15b25c-4g14
so long \$|80|a21b21
so long as|87|b-5c14g17
so mani|71|a25b-8c-4
so mani peopl|87|a-12b-4
so much|59|a25b11c-6d-6g-4h4
so much ,|87|b17
so much as|77|a15b-6
so much for|69|a32b-6h-6
so much in|83|a-8b-6h-4
so much to|83|a-12b22
so my|87|a-6b-12c5
so nice|74|a-21b-8
so nice to|80|a-11b-6
so no|87|a-4b-5
so now|87|b22
so of|87|a17
so of cours|87|a17
so often|83|b-4
so often \$|87|a7b-4
so on|83|b8c7e10
so open|80|a-5
so open about|83|a-4
so patient|83|a-7b9
so perhap|80|a11b-5c13
so perhap you|87|b-5
so pleas|60|a4b14c-5d5f5g-4h-5i-4k12
so pleas accept|87|a-4b-8
so pleas be|87|b12
so pleas do|76|a29b13d-4
so pleas forgiv|87|
so pleas keep|87|a-8b9
so quickli|77|a-7b-10f5
so quickli \$|83|a-6b-11f6
so quickli ,|87|
so sign|87|b12
so slow|87|a11b22
so soon|77|a-4b-6f4g-4k13
so soon \$|87|
so soon ,|87|f5g-5k15
so straight|87|
so straight with|87|
so thank|68|a-21b-13c-4f15g-6h-8i-4k-4
so thank for|83|a-6
so thank you|71|a-17b-11c-4f16g-6h-8i-5k-4
so that|57|a7b-7c8d10e6f4i6
so that i|80|a-8c7f7
so that nobodi|83|a-14
so that you|67|a-4b-8c-5d21e4i8
so the|65|a16b-7c7
so the least|87|b11
so there|71|a-4b17c10d-4
so there ar|87|c14
so there is|73|a-4b19
so thi|83|a7b7
so wa|77|a22
so wa the|83|a9
so we|80|c7d-5
so welcom|83|a-8l-5
so welcom \$|87|a-7l-5
so well|74|a-9b-5h-16
so well \$|80|a-7b-7
so what|67|a18b40c-6
so what do|87|b7c6
so what is|76|b25c-13
so what you|87|a12
so when|87|b15
so when do|87|b15
so where|87|b17
so where is|87|b17
so why|77|b23
so why wait|87|b6
so with|87|
so would|87|c11
so you|55|a4c7d18e-7g9h-13i10j-6
so you ar|87|a-4
so you can|64|a-4b-24c-7d12e-5g12h-10i18j-5
so you could|83|d9
so you have|76|b15c16
so you know|80|a-6c5
so you mai|87|a-4b5i-6
so you see|83|d7
so you would|77|d4
social|87|
societi|83|a-7
societi \$|87|a-7
sock|87|a-7h-5i-4
socket|87|b-8g-4h40i-13
soft|76|a-11b-9h15
soft spot|80|b-4
soft spot for|80|b-4
soften|87|a-4c14
softwar|65|a5b-9c-9e-4h14
softwar packag|87|
softwar wa|87|a9
soil|87|d10
sold|58|a-33b-13c-12e-11g13j-4k8
sold \$|83|d6g21
sold 0|87|d-4
sold in|87|d7
sold in the|87|d7
sold last|87|
sold last year|87|
sold out|87|e-12
sold out \$|87|e-12
sold paper|87|
sold paper for|87|
sold the|83|b-4d5
soldier|87|b34d10
solicitor|76|b10c4d7i13
solut|87|b-4h-4k12
solv|80|a8
solv that|87|a15
some|50|a-7b-29d-9f-8g-17h-7i-10k35
some \$|83|a-17
some color|87|h-8
some dai|77|
some dai \$|83|
some idea|87|
some of|74|a14
some of the|77|
some other|83|a4b9
some point|87|b-7c-10
some rest|87|a-6l14
some rest after|87|a-6l14
some thought|87|a-9b-7
some time|73|a-12b-18c-6e11
some time in|87|c-4
some time to|87|b-10
some two|83|
some two hundr|83|
somebodi|48|a82b7c-5d-7e-12h5i-5j6k-4
somebodi \$|83|a15b-4
somebodi by|87|b-9
somebodi els|71|a20
somebodi els \$|83|
somebodi els got|87|a15
somebodi from|87|a16c11
somebodi ha|83|a15b-4g12
somebodi ha to|87|a-6b-4g13
somebodi had|76|a-5b-5
somebodi in|80|a26b-7j7
somebodi in the|87|b-7j8
somebodi on|83|a36
somebodi on your|87|a18
somebodi should|87|a17
somebodi to|87|a7
somebodi who|66|a10h16
somebodi who can|87|c6
somebodi who ha|87|a-6b-7h21
somebodi who hate|87|a4
somebodi with|76|a-18b-6c10
somebodi with a|83|a-5c7
somebodi younger|87|a-5b-11
someon|52|a70b31c6d-6e-7g-11h18i-7j9l6
someon ,|87|a20h-4l21
someon at|77|a21c12
someon at short|87|b-4
someon els|71|a-15b12c-11j10
someon els \$|87|a-4b23
someon els ,|76|b5d5
someon had|87|a12
someon i|87|a4
someon in|83|a-4b-12c-9j11k-4
someon who|68|a31d-5g-4h28i-7
someon who can|87|b5h24i-5
someon who ha|87|a14
someon who is|87|a5h16
someon who know|87|a-6f4h-4
someon with|76|b17c4g-4k17
someon with a|87|a-7c7
someon younger|87|a12g-8
someth|51|a-13c8d13e-5f-4g-13h24i20j4k7l-5
someth \$|72|a8b19h-4
someth about|80|a-4b-8d16
someth els|87|b-9j8k-4
someth i|68|a-13b16c-6d-5g-6h31i-5k7
someth i can|83|b12d-4g-5h-6k10
someth i want|87|
someth in|77|a-4b13c6g-5h-6i7k11
someth in my|87|a-4g-5h-6i8j-4k12
someth to|77|a-9b-8c6
someth to see|87|a-4
someth when|87|c7k12
someth you|87|b9c-4d7
somewhat|87|a28c13
somewher|77|a15b-5c14d-4g11i-5
somewher \$|87|a-4c11d-5
son|68|c9d20j-4
son \$|83|
son ,|87|d10
son , and|87|d10
song|83|a-8b-5h-7i15
song \$|83|a-8b-5h-7i15
soon|57|a6b29d8e9g-12h-7i-7j12k6l20
soon \$|74|a-4b11d6l7
soon ,|76|b28f4g-8i-4j6k11
soon , and|83|b25f4g-5k14
soon after|87|c15j5
soon and|87|b-6l5
soon as|71|a23b17e13
soon as i|77|a16b7e15
soon as you|77|a8b11
soon i|87|a7
soon to|80|a-11b-13c8g-4h-5j8l17
sooner|70|a-11c-4d5e-4h-6i7j-4k12
sooner \$|83|a-7b-8
sooner ,|87|b-11
sooner you|87|b38
sorri|51|a-16b-28c-4d-4f-6g-8h-19i-8j12l-5
sorri \$|76|a11b7
sorri ,|83|a-5b-14
sorri about|77|a-14
sorri about the|83|a-5
sorri for|74|a17b-5h-4
sorri for the|80|a-5h-5
sorri i|77|a17
sorri i wa|83|
sorri if|83|b16
sorri if i|83|b16
sorri not|87|c10
sorri not to|87|c10
sorri that|71|a-19b-7d4
sorri that i|77|a-9b-4
sorri that it|83|a-10
sorri to|62|a-35b-24c-4f-5g-5h-10i-6j18
sorri to bother|87|b-6
sorri to have|87|
sorri to hear|72|a-14b-10
sorri to lose|87|a-4
sorri to read|87|
sort|54|a22b12c27g8h5i5
sort ,|87|b-5
sort by|87|e6
sort it|87|a-5
sort of|60|a6c25g10h8i6
sort of thing|77|a10d9
sort offic|87|a14
sort out|80|a-4b22
sort out the|87|a-4b13
sort the|87|a-5
sou|74|a-6b7c6d7g-6h32i-4j7
sou chef|80|b8c7d6j9
soul|87|d10e5
sound|56|a-10b-14c8d-6e-5f-4h-7i-9j-4k5l-7
sound and|83|a8
sound as|87|
sound great|87|a-5
sound like|66|a-9b-5g17i-5k8
sound like a|74|a-10
sound like from|87|h18
sound of|80|
sound right|87|
soup|69|a-13b-15c-4f5h-5i-4k-4
soup \$|83|a-7b-4
soup ?|87|a-8b-6f8
soup ? \$|87|a-8b-6f8
sourc|73|a8d8
sourc code|87|d14
sourdough|87|b-4
sow|87|h21
space|76|a-12b15c8f5h14
space \$|87|b-4c13h18
spain|80|d6
spanish|76|b-7c-4h29i-4
spanish \$|87|a12
spare|61|a16c-9g8h-8i-8j-7k20
spare \$|87|a-4
spare a|87|a-6b15c-4k8
spare five|87|a5b-5
spare five minut|87|a5b-5
spare headset|87|
spare me|76|a42b-8
spare me the|83|a50
spare part|87|d5
speak|52|a-13b4f-4g-18h37i9j-7l-8
speak \$|87|a-5b-17
speak ,|83|a-5g-5h36
speak , and|87|g-4h16
speak about|87|a13
speak for|80|a-16b-13c-4i9
speak for me|83|a-14b-13i9
speak in|87|a-4
speak of|74|a19b-4d-5
speak of it|83|a-4d-4
speak to|65|a-13b30d-5g-5i11
speak to anyon|87|a-4b-4h-10i19
speak to each|87|
speak to my|83|b-5
speak to whoever|87|b31
speak to you|87|a-4b9h-4
speak to your|87|b6
speak up|87|k15
speak volum|87|a4b16
speak volum \$|87|a4b16
speak with|77|a-5b-10e8g-6h-15i-5j-5
speak with you|87|b-4g-5h-10
speaker|87|i17
special|74|b-5h-4l7
speech|87|a21
speech \$|87|a21
speed|73|a9b26c-9e12
speed \$|83|a11b4e9
speed ,|87|b12e5
speed thing|87|b16
speed thing up|87|b16
spell|70|a12b-5c-4d-4g-4h-23i-4
spell of|87|a-4
spell test|87|a8
spelt|80|a23
spelt my|87|a18
spelt my name|87|a18
spend|60|a-16b-11c-9d-4e21f19g-5h-5i-5k9
spend a|83|
spend my|76|e13k13
spend my first|83|e5
spend on|87|
spend the|77|b-4e-13
spend the first|77|b-4e-13
spent|59|a61b-11c-6e-12f5
spent a|87|a7f7g-4
spent in|87|a-5
spent my|83|b-5
spent on|83|d7
spent on the|87|d7e9
spent the|83|a7
spent the whole|87|a8
spent three|83|a9
spent two|87|a-4
spent two year|87|a-4
spent with|83|a17
spice|87|d5h-4
spill|83|b-4
spiral|87|
spiral sinc|87|
spiral sinc ,|87|
spirit|77|a5c12d-5h-4
spirit of|87|c14
spit|87|a11
spite|76|a22f8
spite \$|87|a29
spite of|83|a-7f9
spite of the|83|a-7f9
splendid|77|a-21
splendid \$|83|a-21
splice|87|a-4b-5h36i-9
splice anyth|87|a-4b-5h36i-9
splice anyth \$|87|a-4b-5h36i-9
split|71|a8c11e6
split shift|87|
spoke|57|a14b-9c-8d-4f5h16
spoke \$|83|a-12b-9f9h-7
spoke about|73|a-9
spoke about the|74|a-8
spoke of|68|a16b-5
spoke of the|83|a-7
spoke of what|87|
spoke to|80|a20b12
spoke with|87|a-5
spoken|69|a19b5d6
spoken for|87|d10
spoken to|76|a23
spoken to \$|87|a14
spoken to like|87|a18
sponsor|87|b6
spoon|77|a-10b-5d8h-10
spoon of|87|d11
spot|65|a-25d14g-4h-5
spot \$|83|b12
spot for|80|b-4
spot for the|87|
spot on|83|a-16
spot on \$|83|a-16
sprai|87|e6
sprai record|87|e6
spread|87|
spreadsheet|65|b-8g-10h13i5k-4
spreadsheet \$|77|b-5
spreadsheet ,|80|a-4d8
spring|54|a-30b-15c-10e13g36h-17i-7j-5k-6l-6
spring \$|68|a-18b-15d-5e9g21h-14l-6
spring ,|69|a-4b-6d8e5g19
spring , and|80|
spring , i|87|
spring ;|87|d6
spring ; i|87|d6
spring and|87|d-5
spring i|87|
spring is|87|d8
sprint|83|e25
spy|87|a-4d4
sql|87|b-10h26i-4k14
squar|83|a-21b19
squeak|83|
squeak befor|87|
squeak befor everi|87|
squeez|73|a11f12g-6h-4
squeez in|87|a24
squeez me|80|a-11f13g-7h-5
squeez me in|80|a-11f13g-7h-5
st|69|a-5b10c4g6h7
st \$|87|b9
st ,|83|b9
st , and|87|b10
st ann|87|g9h11
stabl|76|a6c26d6
stabl ,|87|a10
stack|74|a10c13h-6
staf|80|h12
staff|52|a44b24c37e10g-8i-7j-5k-4l-5
staff \$|71|a6b18c-4
staff ,|77|a-4c11e12f5
staff , and|87|c18
staff ?|87|c11
staff ? \$|87|c11
staff and|80|a9
staff discount|87|c18
staff get|87|c14
staff hous|87|b7
staff in|83|a-10e6
staff on|87|h21
staff room|83|a-9b-5e4h-4
staff there|87|a21
staff turnov|87|a-5b-4
staff wa|87|a-14b-4
stage|61|a-26b-13c-7e21g-6h-4i-8j26k-11l-5
stage \$|77|a-5c5e9j7l-4
stage ,|80|e10
stage , and|83|
stage ?|87|a-12b-4j13k-7
stage ? \$|87|a-12b-4j13k-7
stage manag|87|a-5j5
stage of|83|
stage of the|87|
stai|49|a-35b-17c-6d-16e-9g4h-24i9j-5k-5l4
stai \$|76|a-25b-10c6g8
stai at|80|a35h-5i33
stai at home|87|a29
stai calm|83|
stai for|80|a-25b-4
stai in|65|a30b8c-8e-4
stai in bed|87|a26
stai in the|76|a-7b14
stai in touch|77|b-13c-5
stai late|87|a4f8h-4
stai longer|87|a-10b-5l11
stai on|74|a-5b19g6
stai on the|80|b24
stai where|87|c10
stai with|61|a-24b-17c-6d-11h-5
stai with me|63|a-20b-12c-4d-9h-5
stai with my|87|a-12
stai with you|87|a6b-5
stainless|83|a-6
stainless ,|87|a-6
stair|64|a-26b-10d-4
stair \$|74|a-9b-4
stair for|87|a-5b-4
stair that|87|
stair were|87|a-5
stall|73|a-17b-8c-4j-4k9
stamp|71|a-8b-7d6g-9h-18i17l-5
stamp \$|87|a9
stamp on|87|b-4g-4
stand|52|a15c-10d-7e9f10g30h-14i-11j11k-7l4
stand \$|66|a-12b-4c-4e6g26h-8i-8j4k-4l13
stand ,|87|a16
stand ?|80|a-4b-11c-6j8
stand ? \$|80|a-4b-11c-6j8
stand and|87|
stand at|83|e13
stand in|72|a12b4c-4f14g8h-5
stand in on|87|f10
stand in the|80|a26b6f8
stand on|83|
stand on the|87|
stand start|87|
stand with|87|b-9j7
standard|71|a11c18d-4e7g-4k11
standard \$|87|g-5i-4k13
star|80|a-8f-6
stare|87|a23
start|43|a-7b10c18d-4e65f4g9h-16i38j4k-10
start \$|66|a15b4c-6e13f9g-6h-4i-5k-4l4
start ,|74|a-4c-4
start , and|83|
start , i|87|a-4
start ?|74|b11e6
start ? \$|74|b11e6
start a|83|e11
start and|87|a-4b14
start at|74|a-8b-9e4
start at onc|83|a-4b-9c4
start date|71|a-11b-12e9g7i-6j7
start date and|87|e12
start date fall|87|c8
start from|87|a-10b-4c8
start i|83|e16
start i would|87|e9
start in|71|a-4b-6c9d-5e15i-4l11
start in januari|87|e11
start in mai|80|c7
start in the|87|b-4e9i-5l13
start is|87|e5
start late|87|a22f4
start late and|87|a22f4
start on|63|a-7b11c27d6g16h-9i7
start on 0|83|b-4c7
start on mondai|83|b-8c12g15i-6
start on the|70|a-4b25c-6d-5e5g5h-9i13
start salari|87|
start straight|83|c9
start straight awai|83|c9
start the|83|a18
start to|74|a6b26c-4
start to finish|87|a9
start tomorrow|83|b12c-4g11i-5
start with|71|c11e16g-6
start with a|87|c12
start with the|87|
starter|72|a-9b-7c5h-8
starter ,|87|a-6h-9
state|69|a-9b-8c4g-7h15i-7j11
state of|73|a-4b-8g-4h-10i-5j13
state of my|87|a-13h-4
state of the|77|a10b-6j15
statement|77|d7h-4
statement for|87|
station|70|a11b-5d-4g-5h-10i-8l14
station \$|83|a5g-4h-9i-4l18
station ,|87|a18
statist|83|e5
statu|80|b-4c-4g-5j13k-5
statu of|83|b-4g-5j14k-5
statu of my|83|b-4g-5j14k-5
statutori|83|a-6b-5c-6
steadi|83|a-4b-4h28
steam|77|a-14b-8
steam ,|87|a-9b-4
steel|80|c-4d5
steep|87|c13
steer|87|d-4
step|57|a-16c4d-7e43h-14j14k-8l-5
step \$|76|a-4b-5e13g-5h-5j10
step by|80|e6
step by step|80|e6
step down|87|b20d6
step in|83|b-4e-7g7h-6i9
step of|87|e8
step to|87|a-5h-6
step up|83|b-6c14
steward|87|h17
steward i|87|h17
stiar|87|
stiar \$|87|
stick|69|a-9b-8c-5d23g-5h14i19
stick ,|87|d7
stick for|87|d12
stick for you|87|d12
sticker|87|a-6
sticki|83|a-6h30
stiff|83|a-5j-5k10
still|38|a-33b-56c-45d8e-16f-6g43h19i-19j42k-28l-21
still \$|87|
still a|87|b-7g15j7
still at|87|
still be|83|a-4f5g-11i-5j11k-7
still can|83|a-4g-4h14i-5
still can not|87|h-6
still found|87|a-5b-6
still get|87|d10
still give|87|a-10g12
still go|87|c-4g-4j9
still go ?|87|c-4g-4j9
still good|87|h7
still good \$|87|h7
still got|80|a-7b-4d7
still got the|83|a-5d8
still ha|87|a13
still have|70|a11d16h-7
still have access|87|d13
still have the|87|
still hear|83|a-4h-4i-7
still hold|87|j6
still hold ?|87|j6
still i|87|a24g14h18
still in|71|a8b-5c8g30h-19i-5
still in \$|87|a-6c12g43h-7
still interest|76|a-10b-5
still interest \$|83|a-7
still interest in|83|a-4
still keen|87|b-6g42h-4l-6
still keep|87|h24i-5
still keep the|87|h24i-5
still laugh|80|a-4
still laugh about|80|a-4
still learn|87|a-14b-4
still like|73|a-5g4h-5i6
still like the|83|g12h-4
still like to|80|g-7i9
still look|83|a-7b-11j5
still love|74|a-4c-5h18
still love the|87|
still love to|80|c-5
still need|87|b-5c-5
still open|74|a-4b-9c-10g7j4
still open ,|83|b-8c-5g7i-4j4
still open ?|83|c-6
still ow|80|a25c-5
still ow me|87|a32c-5
still ow you|87|a-5
still realli|87|a-4
still see|80|b15g-9i16
still smell|87|
still smile|83|f6h-6
still stand|83|d6i-4j10
still stand \$|83|d6i-4j10
still that|87|h18
still the|74|a-7d8j4
still think|80|
still think about|87|
still to|87|b-5
still under|80|d12h-13
still up|80|a-7b13g13h-7i-4
still up for|87|a-5b-11g20h-4
still veri|59|a-16b-14g9
still veri interest|63|a-10b-8
still veri keen|76|a-7b-6
still veri much|80|g13
still wait|80|a28b17
still wait for|80|a28b17
still want|73|a-6b-8g11
still want the|87|
still want thi|87|
still want to|83|b-4
still with|83|b-4h-4j13k-4
still with me|87|d5
still work|83|a-7
sting|83|a-11b-9c9g26
stink|87|a27
stipend|83|c30
stipend ?|87|c20
stipend ? \$|87|c20
stitch|76|a-9b-4c-7g-7h8k-4l14
stitch \$|83|i6
stock|62|a-20b-17c5e26h26i-5
stock ,|87|e15
stock check|87|e17
stock count|87|a-10b-7h21
stock option|83|c19
stockroom|83|e16
stocktak|80|a-12b12f6g-6h28i-4j5l4
stole|87|a20
stole my|87|a20
stolen|77|a7b-5h-14
stone|76|d-4g-6h28i-4
stone ,|87|
stood|72|b-4c-6h5
stood there|87|a-7
stop|55|a16b44c-11d-9e-7g11h-14i-5l-4
stop \$|80|a23
stop ,|80|a-6f5
stop , so|87|
stop after|87|a22
stop between|87|a-5
stop look|83|a23b38
stop look \$|87|a24b19
stop me|76|a17b6
stop me from|87|b4
stop talk|83|g12
stop wast|83|b13
store|60|a-26c-6g-8h15i-5
store \$|76|b17
store ,|73|a-5b-5
store , by|87|
store , so|87|b-4
store in|80|a-5d5
stori|54|a-20b-20c-4d-13g-5i-5l-4
stori \$|76|a-7b-4h17
stori about|76|a15d-5
stori about the|77|a-9
stori end|87|a-6
stori hour|87|
stori hour for|87|
stori of|63|a-13b-5d-4h-6
stori of the|64|a-11b-5d-4h-6
stori you|87|a-5h-9
storm|83|a-6
straight|57|a-11b8c8f11g-8h15i-5j-5k9
straight \$|83|a9g-4h18i-6l11
straight :|87|a-4b-12h-4i-5j-5k19
straight answer|83|b9
straight awai|73|a-14b6c7h13i6
straight awai \$|83|a-14b4h-6i-5
straight awai ,|83|h20i12
straight from|83|
straight from the|87|
straight home|87|
straight into|87|a6
straight to|83|b7e6
straight to the|83|b7e6
straight with|83|c13
straight with me|87|
strang|76|a23b-6c-4h-4
strang that|87|a11
stranger|77|a18b-6c-4f8g-4h12
strategi|72|d19e36
strategi for|80|e41
strategi for the|87|e27
strategi paper|87|
street|63|a-31b8c7d-7g-11h20i-6
street \$|71|a-15b17d-5g-10h10
street ,|83|
strength|73|b4c-8d-4h60i-14
strength ,|87|a13
strength of|87|a7b16
strengthen|87|a-5g22j-11k15l-11
stress|83|a5b9
stress enough|87|b10
stress enough how|87|b10
stretch|71|a-15c32e5f8
stretch a|87|c18
stretch a littl|87|c18
stretch of|87|
stretch to|87|c27
strict|80|a-19b-5
strict head|87|a-7
strictli|83|d29
strike|67|a4b5c-7d7g-4h-8j-6k7
strike \$|87|
strike me|87|a17b13
strike me as|87|a17b13
strike over|87|
striker|83|a-4d6
string|77|b-4e-4h-5i11
string attach|83|b-4h-5i12
string attach \$|87|h-5i13
string on|87|e-4
strip|77|e14
stripe|87|b-9c13e-5
stroke|76|a-10b-5g19h-6
stroke ward|87|
stroke ward for|87|
strong|71|a-23c-4h53i-5
strong ,|87|a-6b14
stronger|80|b-4g-7k16
stronger candid|87|a-4
strongli|80|a-13
struck|69|a-26b-7c-4e6g-5h-10i-4
struck by|73|a-14h-7
struck by how|83|a-9
struck by the|77|a-7h-7
struck me|83|a-13b-6e11g-4h-5i-4
struck me that|87|a-14b-6g-4h-5i-4
structur|80|c4e9
struggl|83|a16b16
struggl with|87|a17
strung|83|a46b21
strung along|87|a9b22
stubborn|80|a-10b-6
stubborn ,|87|a-8
stuck|72|a-23b-19d-4f-4g-10h-23i18j-6k4l-4
stuck ,|87|a-13h-5
stuck for|87|a-4b-7g-4h-5i31j-4
stuck with|87|a-7h-4
stuck with me|87|a-7h-4
student|66|a-20b-12c10d-4f4g7h22i9l-6
student ,|87|a-10h22
student hous|87|
student hous for|87|
student loan|87|c20
studi|66|a-8d4e-4g-4h17i-5k8
studi \$|87|k12
studio|74|
studio \$|83|
stuff|87|a34
stumbl|80|a21
stumbl over|80|a21
stumbl over the|83|a18
stupid|87|a36
style|77|d6e6
style \$|83|a-4d7
stylist|76|a-9b14c9i-4j10
subject|67|a-24c5d-6g-5h-7i-4
subject \$|87|b6
subject of|80|a-4c12g-4h-5
subject of my|87|c15
submit|83|e7
subtitl|77|b-5d11g-4h9i21
subtitl \$|87|b-5g-4h-8i26
success|64|a-21b-21c4e-4f-6g-7h-17i-9k-6l53
success candid|77|b-4g-8h-4l18
success candid \$|87|a-19b-4g-9h-5l20
success to|83|a-7b-7f-5g-10h-10i-4l33
success with|77|a-4g11h-4l10
success with the|77|a-4g11h-4l10
such|55|a-21c-10d-6e-4f9g4h-15i-9
such a|61|a-17b8c-10g6h-13i-7
such a long|87|b8c-4j9
such a warm|83|a-5b5g-4l-4
such an|83|a-7b-5
such as|87|c8
such thing|87|b-8
suffer|74|a26b5g-4h22i-6l9
sugar|83|d12
suggest|64|a12b30c6d6e-6
suggest \$|83|b-4d12
suggest ,|87|c12
suggest i|87|e-7
suggest that|72|a16b20
suggest that i|80|a4b-8
suggest that you|83|a14b21
suggest you|87|b14
suit|56|b-36c-10d-8e-5h45i9j6k-7l-6
suit \$|77|a22g-8h-4i4j15
suit ,|87|a5
suit ?|87|
suit ? \$|87|
suit and|87|a21b-4i13
suit for|87|a21d-5h23
suit me|69|a-34b-25g18h-14i-6
suit me \$|83|a-13b-6g-7h-11i-4
suit me down|87|a-9g14h-4
suit me well|83|
suit the|83|a-5b-4g-7h38i8
suit you|69|a-9b-15c-7
suit you \$|73|a-6b-11
sum|70|b-9c10
sum \$|83|
sum ,|87|b-8
summar|87|e8
summar it|87|e8
summari|80|d-4e6h-12
summari of|83|d-4e6
summer|55|a-25b-22c4e35h5l7
summer \$|68|a-12b-10d16e5h-5l11
summer ,|74|c-5e8
summer , and|87|
summer , as|87|
summer i|87|e9
summer in|87|c16
summer school|87|
summer the|87|e21
sun|73|b11e-5h-6
sun \$|83|
sundai|57|a-27c14d-11e7f5g-11h-12i10j-6k-4
sundai \$|71|a-23b27c-6g-9h-9j-6l6
sundai ,|76|a11b-13
sundai and|80|
sundai and for|87|
sundai is|87|a-5b-5f12i-6
superior|87|b13
supermarket|87|b-5c-5d13
supervis|87|g-9i23k-5
supervisor|71|a30b-4c-4d-4g11h-6i9
supervisor at|83|a-8d-4i15
supervisor at the|87|a-8i15
supper|87|d-4h-6
supper \$|87|d-4h-6
suppli|74|a10g-9h-8i22
supplier|57|a-23b-14c-11d9e28g-5h-6i13
supplier \$|83|a-7e13
supplier ,|83|i8
supplier , and|87|
supplier and|87|
supplier contract|87|d6
supplier fail|87|
supplier fail us|87|
supplier give|83|c-4d11
supplier give us|83|c-4d11
supplier in|87|c-4e8
supplier portal|87|d4
support|70|a-4b-9c4e9g-4h17i5
support me|87|a6
support me \$|87|a6
suppos|65|a64b-10c-8d7g-4j8k-4
suppos \$|83|a27
suppos that|87|
suppos to|74|a25c-6d12
suppos to be|87|a-5
sure|55|a-8b36d-5e-4g7h-10i-5l8
sure \$|80|b-14
sure ,|87|a-4b-4g24h-6
sure he|87|b8l8
sure i|87|a-5b-8
sure it|77|a5b10
sure it is|87|a6b-6
sure that|73|a16b-30c8
sure that i|80|a4b-14
sure the|80|a17c5j7
sure to|87|a-4b-12
sure we|87|b16
sure we can|87|b16
sure you|73|a-6b26c-4d-5g-4l6
sure you can|87|b22
sure you will|87|a-4b-11g-4l7
surgeon|83|a-8b-4h24i-5
surgeri|66|a-8b12g18h-4
surgeri \$|80|a-6b-7g21h-5
surgeri ,|83|b6d5
surgeri for|87|a4
surgeri on|87|
surgeri on mondai|87|
surnam|87|a-4h-8
surpris|63|a10b-6c9g-6h-7
surpris ,|87|a7
surpris later|87|c18
surpris me|80|b-5h-4
surpris that|80|a15b-7
surpris that you|87|a-22b-8
surpris to|83|a-26
survei|66|a-20b-9d4e8g-7h17i13j-4
survei \$|87|c11d13
survei ,|83|g-7h-5i19j-4
survei at|87|a-11h27
survei for|87|
survei is|87|a-6b-4
survei of|83|d6e13
survei of the|87|d7e14
surveyor|83|a-15b-6c-9g-5h33
surviv|77|a-11
surviv \$|87|a-8
suspect|76|a29c7j-5k17
sustain|83|
swallow|77|a-4l4
swan|80|a-11b-10l7
swap|72|b-12c-4g9h-15i-9k-5
swap my|87|a6b-5g16i-4k-5
swear|83|b-6d7h-9
sweat|83|a13
sweat \$|83|a13
sweep|77|b7g15
sweep \$|87|
sweep the|83|a-4b9g16
sweep the floor|87|b12g17
swim|74|a-11b-5
swim \$|87|
swim ,|87|
swim bath|83|a-7b-4
swim bath ,|87|a-6
swindon|87|a-9c11g-4i-6
swindon \$|87|a-9c11g-4i-6
swing|80|b14c18
swing it|87|b17c20
switch|80|a-10g-7h-7
swore|83|a-4b-4h-8
swore by|87|a-4b-4h-8
swore by \$|87|a-4b-4h-8
system|57|a29b-7c-9d23e19h13
system \$|73|a11d9e14
system ,|77|d13
system , and|83|d11
system crash|87|h20
system in|87|
system is|83|a12
system you|87|
ta|87|a-6b-5f17g-4h-5i-4
ta for|87|a-6b-5f17g-4h-5i-4
tabl|54|a-18b-4d13e19g-10h-26i8j-5k-7l-5
tabl \$|71|a-8b-6c4f5h-6
tabl ,|76|b6d5e4
tabl , and|83|b-4e5
tabl for|80|c9d7
tabl for me|87|a-4c8g-4
tabl in|87|e6
tabl of|87|
tabl wa|87|a-11
tabl were|87|a16b-4
tabl with|83|e7
tacho|87|g-6h6i10
tachograph|83|a-9d8
tackl|76|e18
tackl the|80|e10
tag|83|a-6
tail|83|a-11b-10d5h41i-4j4
tail lift|87|a-12b-10h43i-4j4
take|40|a-34b39c10d-7e28g17i-15k8l21
take \$|70|a-7b23c11e9l13
take ?|83|a-6b14c-14
take ? \$|83|a-6b14c-14
take a|66|b13c27d-5e6g-10h4i6k9l-5
take all|77|b-7
take all the|77|b-7
take an|83|a7
take an hour|87|a8
take anoth|87|b16
take anoth week|87|b16
take as|80|a-6b12h21
take as a|87|a-4h23
take call|87|b-8c-5
take care|83|a-13b-13g-6h-11i-5l42
take care of|87|a-10b-9g-5h-6l23
take for|83|c6
take for you|87|b4c7
take home|77|c18d8
take home ?|87|c13
take it|60|a-15b-8c10d4g14h-5i-6k11
take it as|87|g-8k14
take it that|74|b-6c13j7
take it the|87|b14
take longer|87|a-7b-16
take me|64|b18d-4e4
take me \$|87|a11b8
take me ,|83|a-4b8
take me on|77|c9e8
take me out|87|
take me through|87|b-4
take me up|87|
take most|87|a-6b-7h14
take my|76|a5b-7c-4d6
take no|87|a-6
take no for|87|a-6
take on|76|a-9b-6g17
take on the|87|c7
take over|74|a-4e28
take over the|76|a-4e16
take place|87|e-4
take place befor|87|e-4
take so|87|a15b14c-16
take so long|87|a15b14c-16
take that|87|a11b6
take the|61|a-15b-26e-6f8g34h-11i-9k-7l-4
take the test|87|
take the time|83|b-10
take thi|77|b12
take thi long|87|b10
take time|83|a-5b-7
take two|87|b16
take two minut|87|b16
take until|87|
take up|76|a-5b-21e8l9
take up the|77|b-4e8l9
take with|87|b-5
take you|80|e9
take your|76|a-5b-4e10g-8i5
take your time|87|a-5b-10
taken|57|a-27b-11c-10f8g-8h-16i-11j11k-5
taken \$|83|a-6b9i-7j14
taken ?|87|b-4
taken ? \$|87|b-4
taken on|87|d11
taken out|76|a-7b-6c-4d-8
taken out \$|87|c-4
taken out all|83|a-6b-5
taken serious|87|a4f10
taken the|74|a13b14
taken the liberti|80|b18
taken up|83|a-9b-12h-13i-4j5
taken with|83|a-6
taken with the|87|a-4
tale|74|b-10
tale about|83|b-9
tale of|83|
tale of the|83|
talent|80|a14b18
talent like|87|b20
talent like mine|87|b20
talk|41|a-8b-11c15d-8g-9h-25i24j-10l-14
talk \$|65|c-4d-6f9g-8h-17i6l-4
talk ,|69|a-9c-5d-4e7g-9h-5i43j-6k-4
talk , and|83|i14
talk , i|83|a-6b-4g-4i7
talk ?|87|c5
talk ? \$|87|c5
talk about|56|a-27b-16c8g7
talk about it|83|a-11d6
talk about the|65|a-9b-6c-8g8h-4
talk at|83|a-14b-4
talk i|80|e5g5h-5
talk in|87|b20c-4g-4h-6
talk it|87|g-8i19
talk it over|87|g-8i19
talk of|73|a42
talk on|68|a-14b-10
talk on the|87|
talk over|80|a12k9
talk over \$|87|a9
talk over the|87|k10
talk that|77|a-16b-5h-5k4
talk through|87|
talk to|62|a31b16h-5i6
talk to a|83|a28
talk to me|83|b17
talk to my|83|
talk to someon|87|a-5b8
talk to the|83|a-5b-11e4
talk to you|80|a16b6h-4i9
talk too|80|a-19b-5k6
talk too much|83|a-8k6
talk with|73|d4
talk with the|87|d7
talk with you|87|
tall|74|a19b-7g-4h4i-6
talli|83|
talli sheet|87|
tank|73|a-7b17
tank that|87|
tank that calm|87|
tanner|83|d9
tanner ,|87|d10
tanneri|83|a-8h-9
tap|87|e-8h21
tape|80|a-8b-4d4
tar|87|
target|72|c7d4e15
target \$|87|e5
target ,|87|e4
target for|87|
tart|87|
task|70|a21b-8c-15e-10g14
task and|87|a8
task i|87|a-5g21
tast|70|a32c-5e6f4k5
tast on|87|
tattoo|87|a10d-5i7
taught|52|a-51b-33c-10d-7e-11g-8h49i-8
taught \$|83|a-5
taught gcse|87|h20
taught me|59|a-41b-23c-7d-12e-5g-5h30i-4
taught me how|83|a-15
taught me patienc|87|a-8
taught me to|66|a-24b-15d-6e-5h45i-4
taught on|83|h-10
taught the|87|d16
taught to|83|a-8
tax|63|a14b-5c12d11e5h7
tax ,|87|a7c5
tax offic|83|b-4h-8
tax offic \$|87|a8b-4h-8
tax return|87|d13
taxi|77|a15
taxi ,|87|a-7
tea|61|b-14c-4g-6h9i10
tea \$|83|a-10b-4
tea and|80|a-10f5
tea from|87|
tea from the|87|
tea in|87|a-6d8
tea wa|87|a15
teach|60|a25b-17c-7e4g26h4
teach at|87|a-5g15h-8i5
teach in|87|a-6g13
teach the|83|e6
teach there|87|g15
teach there \$|87|g15
teacher|61|a12b9c-12d-6e-9h-4
teacher \$|83|a-16
teacher ,|80|b12i6
teacher a|87|h-4
teacher in|87|a11b-6
teacher wa|87|a-5
team|45|a-27b-29c-4d12e9f-6g-6h17i-11j-4k-7l25
team \$|62|a-10b-25c-8d-5e-4g7h-12i-6l30
team ,|65|a26b8e10
team , and|77|a31
team , from|87|e13
team , i|87|a12
team and|87|d10
team for|87|d11
team ha|87|a-5l8
team is|80|a-4b-12c5
team make|87|c18g7
team of|72|a-10d-6e-4h34
team of four|87|d-6h18
team of fourteen|87|a-4h12
team on|87|e5
team player|80|a8g-8h25
team player with|87|g-9h27
team that|72|a-10c11d5e11
team that laugh|87|a-9
team wa|83|a19
team work|80|a-5h-4
team you|87|b-6l-4
tear|87|b10
teatim|87|
technic|87|d6k9
technician|77|a-5h12j8k-4
teenag|83|a-14c-5
teeth|80|a-10b-4g9i-4
telephon|73|a16b6c-5e-5j7k-4
telephon \$|87|a24
tell|38|b10c-8d21e-9g-26h-10i5j6k24l4
tell \$|74|b-12d8
tell a|80|a-4g-5
tell anyon|83|a-11b-8
tell custom|87|
tell everybodi|87|a-9b-11
tell him|87|b12
tell me|45|a-7b-15e-7g-21h-4j10k35l-11
tell me \$|74|a7h-5
tell me ,|87|b-11i-5k14
tell me ?|83|a-5b7c-5i-6j8k-7
tell me about|80|c23f8
tell me and|87|b-7h-4i24
tell me anyth|87|b-4g-7i-12j23k-9
tell me everyth|83|d27
tell me how|73|a9b-14i-5j-4k13
tell me if|68|a-12b-13c-4k6
tell me roughli|83|
tell me so|87|
tell me straight|83|b-4i-4j-4k18
tell me that|76|b-4c4
tell me the|74|a18b14c7g-5k-6
tell me to|87|a5b8
tell me todai|87|b14
tell me what|65|a-11b-18d-5h-9i6j-4k28
tell me when|73|c-4
tell me where|73|a-8c-6f5g-5h-4i23k-4
tell me whether|74|a-10b-13g-4h-4i-5k18l-4
tell me why|87|
tell me you|87|b12c12
tell my|72|a7b25c9d-5
tell my wife|87|a-7b9c-6
tell peopl|87|a24
tell peopl that|87|a24
tell tale|87|a9b-9
tell tale about|87|a9b-9
tell the|72|b18c-4
tell the other|83|b23
tell them|74|b53
tell us|87|a9
tell whoever|87|a-8h-4l17
tell you|53|a4b-21c-6d42i11
tell you \$|80|a25
tell you a|87|d9
tell you about|87|b-7
tell you how|76|a-6d-6e4i16
tell you i|87|c12d-5
tell you just|87|b-5d6
tell you more|87|
tell you that|74|a-10b-4
tell you what|71|c-6d21e5
tell you which|80|a-10
tell you who|87|b14d4
tell you why|87|d14
tell your|80|a19k-4
temp|87|d7
temper|87|h8l7
temperatur|87|a-6
templat|74|b-4d16
ten|49|a7b11d-11e20f-5g-5h-8i-7j-6k5l-6
ten \$|73|b-9
ten ,|83|b-5e4
ten dai|72|b58e5
ten dai \$|87|b14
ten dai to|87|b9
ten minut|66|b6c-8h-8i4j-5
ten minut ,|87|a9b11
ten minut for|87|a8b15
ten month|87|
ten new|87|e7
ten past|83|a-5b-6
ten past four|87|a-4b-6
ten per|87|c25
ten per cent|87|c25
ten to|87|a13e5
ten week|83|e13
ten year|64|a-13b-13c-5d-7e-7g7h14i-4
ten year \$|76|a-11g12h4
ten year and|87|
ten year of|83|a-5
tenanc|87|a-6
tenant|64|a-19b-11c-9d6e5h15
tenant \$|83|a-6
tenant who|87|a-6
tenant who kept|87|a-6
tend|83|c14
tend to|83|c14
tend to land|87|c8
tender|66|a-7b-6d26l5
tender we|83|d5
tenor|87|a-4
tenth|73|a-8d-4e6
tenth \$|83|a-5e6
term|51|a-21b-29c34d-4e30j8k-6l12
term \$|73|a11c15e12
term ,|71|d-5e4i14
term , and|83|d-5e7i16
term and|87|a-7
term as|87|a-4e4
term end|87|a-6b-5c-7j6k-5l6
term ha|87|b-17
term i|80|e5h20
term i would|87|e11
term is|83|
term of|77|e7
term time|87|
term will|87|a-5b-8l14
term with|83|
term you|87|c9g17i-4
termin|87|a-6h-4i-5
terribl|87|a7
territori|83|b-6
territori from|87|
terror|87|h21
test|47|a60b-17c-21d6e10f4g-17h-11i47k7l-6
test \$|71|a10d5f5
test ,|66|a23b15c-6e16g-6h-7i28
test , and|87|a12
test , but|87|
test , i|87|a-4b-7g-5i21j-4
test ?|87|a15b-4c-4j9
test ? \$|87|a15b-4c-4j9
test and|83|
test becaus|87|a-7f10
test had|87|a20
test in|77|
test is|87|
test on|83|h-9
test result|83|a-10b-5d10
test sai|87|a13
test sai noth|87|a13
test that|83|a-6g-5h-6k12
test wa|68|k10
test wa a|83|a-27
test wa long|87|a-8
test with|87|a-5
test with the|87|a-5
test you|87|a4
text|67|a21b-18d-4g-5h-12i28
text \$|83|a17h-4
text and|80|a-7b-7h-6i12
textbook|73|a-32b-6d-4h-7i-5
textbook \$|87|a-8
textbook i|87|a-5
th|53|a-7c-16g-14h-21i12j22k-6l-5
th \$|69|a-5b9e-4h-5i6j6
th ,|61|a7b9c-8g-7i11j12
th , and|87|a24g-5j6
th , as|77|a-4b-10
th , so|74|b-4c-5d9
th , the|87|b-4e12i23
th ;|80|b-5
th and|73|b12e8h-5i8
th and the|87|e12
th to|80|a-4b-10
th to the|83|b-7
th would|87|b-4i23
thai|87|a-8b-5g-7h18
than|42|a-5b7c26e-11f4g26h-6i-7k-8l9
than a|66|a12g9h-5
than an|83|
than ani|73|a-12b-5c-4e-4h20
than ani brochur|87|a-4
than anyth|83|a-5b30
than at|87|c8
than ever|87|a-8
than from|83|a-5
than from a|87|a-4
than gener|87|b8
than gener with|87|b8
than he|83|a18
than he did|87|a15
than her|87|a-5b-5c-5l17
than i|60|a-25b-5c-7d-4f6h-10i-7
than i am|76|a-13b-5
than i can|83|a30
than i did|83|a14
than i ever|87|
than i had|83|a-26b-4
than i would|77|a-21c-4g-14h-4
than in|83|c-4d5h-7
than in the|87|c-4d6h-7
than it|77|a9b-6l12
than kind|87|a-8b-10f17g-5h-4l-4
than mine|87|a-7h-4
than most|87|
than my|80|b-9
than on|83|b11c6
than that|77|a7c23
than that \$|83|a8c9
than the|64|a-8b-7c24d9g-11h11i-5l5
than the advert|87|a-14c6g-5
than the on|87|
than to|70|a15b-14g31i-7k-4l-4
than to see|87|b-4g25h-6i-4
than to the|87|
than to work|87|
than we|87|b11
than we will|87|b11
than you|83|a-5b13h20
thank|30|a-32b-81c-28d-21e-20f127g-49h-46i-35j-14k-6l-22
thank \$|68|a5b-20f19g-5h-8
thank ,|76|a-4b-5f4
thank a|83|a24f9g-5h-6l-4
thank again|74|a-6f8j5
thank again for|74|a-6f8j5
thank for|49|a-20b-28c-10d-6e-6f45g-27h-33i-8j-7k14l-6
thank for a|87|a-4f5
thank for all|87|a-5f9h-8i-5l14
thank for be|83|
thank for it|83|
thank for let|76|a-8f4
thank for saturdai|87|
thank for tell|87|a20
thank for the|60|a-6b-11f19g-7h-10k-4l-5
thank for thursdai|87|f8
thank for walk|83|f4
thank for your|72|a-9b-6f11g-8h-9i4l-7
thank on|83|a13f8h-4
thank on to|87|f8h-4
thank that|87|a-12b-5f10
thank that you|87|a-12b-5f10
thank the|80|a17f17g-7h-6i-4k-4
thank the committe|87|f10g-5h-5
thank to|65|a29b8f10h7i-6l-7
thank to my|83|a18h19
thank to you|76|a-6b17f7h-5i-4l-5
thank to your|77|a23b-5
thank you|33|a-53b-61c-18d-14e-15f63g-24h-16i-23j-9k-10l-11
thank you \$|63|a-16b-16c-4f20g-5h-8i-5
thank you ,|76|a-7f9h-5
thank you again|71|a-4
thank you all|87|
thank you for|35|a-39b-44c-14d-12e-12f35g-12h-5i-16j-7k-6l-5
thank you in|87|
thank you onc|80|b-6
thank you so|74|a-6b-5
thank you to|87|a-4f7g-4
thank you veri|76|a-4
thanksgiv|87|a9b-6j10
that|19|a52b-29c-8d-7e-28g19h-33i-38j-9l-12
that \$|53|a55c23d-8e-9h-8i-4l13
that ,|87|a-12b-4
that , and|87|a-12b-4
that 0|87|a-7h-4l11
that ?|74|a42c4g20
that ? \$|74|a42c4g20
that a|57|a37b7c-7d-4e-6g-7h-9i-5
that a good|83|a-6
that a hairdress|87|
that a hospit|87|a4b-4
that a law|87|a8b15
that a person|87|b17
that ag|87|a-12b-6
that all|87|b13
that an|87|a18
that anoth|87|a-7b-4
that anyon|83|a18
that anyon ask|87|a14
that at|74|a6d-4
that at my|87|
that at the|87|h-4
that be|87|a19
that befor|83|a18c5
that belong|87|d9
that belong to|87|d9
that bench|87|g15
that boast|87|a15
that boast of|87|a15
that book|87|a-5c-6
that calm|87|
that calm everybodi|87|
that came|74|a-7b-4g-4i14
that came back|87|
that came from|87|g-5i17
that can|83|a-7i-5k15
that can not|87|
that carri|87|c7h25
that case|87|b-4
that come|74|a-4e7
that come up|87|
that come with|83|e8
that compani|83|a29
that compani \$|87|a15
that contract|87|b16
that dai|72|a-20b-9g-4h-8
that dai \$|80|a-6b-5g-5h-9i-4
that dai ,|80|a-16b-5
that doe|80|a-8h10
that doe not|87|a-7h11
that dr|87|a-11h-5
that even|87|a-4b-4h-4
that everi|80|a-12b-9
that everyon|87|a-4
that everyth|87|a-11b-5
that experi|87|a19
that explain|87|a29
that fail|87|a-5h-8
that firm|87|a22
that from|83|a17
that goe|87|c11e-5
that got|87|a-16g-5h25
that grow|83|a-4
that grow on|87|
that ha|73|a-10b-6e4h15
that ha not|87|a-4e6h17
that ha to|83|c4
that had|77|a-10
that had been|87|a-6
that had to|83|a-5
that half|77|a-7b-5h-5
that half of|83|a-4
that hard|87|a-14
that he|83|a-9d4
that help|83|b11c-4
that hospit|87|a13
that hour|87|
that hum|80|
that hum in|83|
that i|37|a-38b44c-15d-18e7g19i-8j4k7
that i am|59|a-21b21c7j12
that i answer|87|a24
that i appli|87|a-5b14
that i ask|87|b-4
that i call|87|a-7
that i came|87|a-5
that i can|68|a-19b-5k8l8
that i could|69|a-7b-13c-7f6
that i did|76|a-20b-8c-4k7
that i do|77|b12k9
that i expect|87|a20
that i gave|87|a-8
that i got|73|a28b10
that i had|67|a5b-8
that i have|61|b9c-9d-6e8g12h-5
that i know|80|b21
that i lack|83|
that i like|87|a-4
that i mai|77|a-12b-7d-7
that i might|80|a15
that i must|87|a-23b-4g27h-9j6
that i need|87|b28
that i said|87|
that i seem|87|a10
that i should|73|a-6b21c-4
that i took|87|
that i wa|61|a33b27c-5h22
that i will|71|a18b8
that i work|87|b22d5
that i would|63|a-15c4e11g-6
that i write|87|a-8b-9
that i wrote|76|a-5b6
that in|74|a20
that in the|87|c5
that interview|80|a7b23
that is|48|a23b-18c-7d16g-5h-19i14k-4
that is a|83|a-6b-5c-5
that is all|76|b10d-5
that is ani|87|i6
that is fair|87|a-8
that is fine|83|a-13b-10
that is how|72|d14e6
that is me|87|b-14g-7h-5
that is my|87|b-9
that is no|87|a-6b-5
that is not|83|a-8b9
that is older|87|
that is out|87|a-4
that is still|80|d15
that is the|72|a7b-16g-5h-9i15
that is what|83|a20b15
that is when|87|b13h-4i11
that is why|76|a17
that it|57|a28b-7c-9
that it did|87|a-8
that it is|74|a16b14c-6d8
that it matter|87|a9
that it wa|76|a23
that it will|83|b4
that job|87|a-5b27
that laugh|87|a-9
that leak|87|
that long|87|b6
that loyalti|87|a27
that made|77|a8j-8k21
that made me|83|a15
that make|87|a-18b-6
that man|87|a10
that matter|83|a7b-5
that matter \$|87|a9b-5
that mean|83|c9j6
that method|83|a-5h24
that mondai|87|a7
that monei|87|a18b-11c-7
that morn|87|a14
that most|83|a-6
that move|87|h-6
that mr|77|a9b-5d-5j-4
that much|87|a-9b5
that much \$|87|a-9b5
that my|58|a12b20c8e-5h19j9
that my applic|87|b18
that never|80|d6
that never stop|87|
that no|76|a-8b12d5h-4
that no on|87|d6
that nobodi|61|a8b-11c5d-7g-4h-7
that nobodi eat|87|b-6
that nobodi had|87|a21
that nobodi is|87|a-12
that nobodi mai|87|
that noth|87|a-9j9
that nurs|87|a-6b-9
that of|87|c8h18
that offic|83|a28
that offic \$|87|a14
that old|83|a-4g15h-5
that on|67|a-9b-5
that onli|80|a-9c-4
that order|87|a-7b-4h12
that other|87|a-4c5
that page|87|
that pai|87|a-13c7
that parent|87|b-5
that patient|83|a-4b-4
that peopl|74|a-5b-4c9g20
that press|87|a-9b-4
that quiz|87|a18c-4
that quiz ?|87|a18c-4
that ran|87|a-5
that remark|80|a56
that remark \$|87|a28
that road|87|a-6
that roof|87|a-7g16
that room|87|a17
that sai|87|a5
that sell|87|a6
that she|76|a14b-4d11
that should|87|a-4b25
that show|80|c5d10
that show how|83|d10
that silenc|87|
that size|74|a-17c-4
that somebodi|80|b-4d5
that someon|87|a20g11h-4
that sort|80|c17
that sort of|83|c6
that sound|80|a20
that soup|87|a-8b-6f8
that soup ?|87|a-8b-6f8
that spring|83|e6
that spring ,|87|
that squeak|87|
that squeak befor|87|
that stai|87|
that stand|83|b12
that still|72|a-8b-8c-4g-5h15j16k-5
that still hold|87|j6
that still the|87|j5
that stop|83|a-5b-4
that stop between|87|a-5
that stori|87|a-17b-7
that suit|83|
that suit you|87|
that tabl|87|
that take|74|b-9c-6e9
that teach|87|a-4b-4h-5
that term|83|b-16d-4i16
that term ha|87|b-17
that the|41|a-10b-45c10e-12f-6g-23h-14i-13j-5k-4l4
that the 0|87|c13
that the best|83|a-6c8
that the board|87|a-4b-4
that the budget|87|a-11
that the council|87|d8
that the counti|87|a-7
that the decis|87|a-9
that the door|87|a19
that the feedback|87|
that the first|74|a-7b-4e-5
that the grant|83|a-11b-6c-4
that the head|87|a8
that the heat|87|a11
that the hour|87|a12
that the intern|87|b-4
that the interview|87|a5
that the introduct|87|
that the job|87|a9b8
that the last|76|a-14b-6h-4
that the morn|87|a-4
that the new|76|a23
that the next|87|a15
that the pai|87|a-9b-5
that the post|72|a37b12c5
that the roof|80|a-6b-5
that the second|83|a-6e-4
that the strike|87|
that the test|87|a-5
that the winner|87|a32
that thei|74|a-8b13d11
that there|67|a11b-6e-5
that there ar|87|
that there is|83|a17c6
that there were|87|a-8
that there would|74|c-5e-4
that these|83|a-4b-5d8
that these thing|87|a-5b-5
that thi|72|a-13b-10c11d-7g27h-8l-13
that thi is|80|a-11b-6g9
that three|87|a-8c-4h36
that time|87|a7
that to|73|c19
that too|83|a13g-5h-5i-6k23
that too \$|87|a22i-5k14
that took|87|
that uniform|87|b-4g13
that uniform \$|87|b-4g13
that up|87|a19
that veri|87|a-7
that view|87|a-6g13
that wa|59|a-5b-12c-4d-4f4g-7h-11i-4k-4
that wa \$|87|a-16
that wa a|77|
that wa the|83|a-7h-6
that wai|87|d9
that we|63|a-7b12c5d18e-4
that we had|83|a19
that we were|87|a17
that we would|87|a-7b-11
that week|87|
that went|77|a-7f4
that went wrong|87|a-4f5
that were|83|a-5
that what|87|d-4
that when|87|a-5
that will|77|b-4d5i6j7
that will be|87|b4i7j8
that will not|87|d12
that with|80|a-5c7
that work|77|a-7e9
that work \$|83|a-7e6
that worri|80|a-8b-5g-6h11i-8j-5k28
that worri you|83|a-5g-5h13i-8j-4k22
that would|70|a7b-13c4d-8
that would be|83|a-6b-11
that would have|87|a9c11
that would not|87|a-9
that year|76|a-13b-4d-5
that year \$|87|
that you|41|a-20b60c-13e-6f25g-16j-4k-8l4
that you and|87|a-7b-4f9
that you ar|72|a7b10c9d-8
that you ask|80|a-9b-7d-8
that you can|68|a14b21c-4d4e4i8
that you care|87|a-13
that you chose|83|a-16b-11
that you did|77|a-6b8
that you found|87|a19
that you gave|74|a15b-14d-7f7
that you had|76|a-20b-8
that you have|64|a8b18d9f5h-9l10
that you know|80|b-6d6
that you lent|83|b-9
that you let|83|a-10f-4g-4h-5l-4
that you look|87|b23
that you made|87|a-5
that you might|87|a-5d5
that you need|83|b-9g-4h18i20j-9
that you offer|87|a-14b-9c-8
that you pai|87|c17
that you said|87|a-4b5
that you see|83|d7
that you sent|87|a-7b-4
that you show|83|a-4
that you still|83|a-8b-5
that you teach|87|a12
that you tell|87|b7
that you told|83|b16
that you took|87|a-6f7h-5
that you wait|87|b19
that you want|83|a19b-11j11k-4
that you went|83|b-4d5
that you were|76|a22b32
that you will|68|a18d8l8
that you would|71|b17c-5f9
that your|60|b-19c7d-5e-4h-26i-7
the|6|a-76b-127c13d20g-36h-32i-21k-13l15
the 0|48|a-36b-8c-12d-10e-6f-5g-22h-10j14k-10
the 0 a|87|a-5b-10
the 0 dai|77|a-8
the 0 k|87|c11
the 0 nd|80|b-7
the 0 rd|77|a14b-4h-11
the 0 st|76|b14
the 0 th|53|a-7c-16g-14h-21i12j22k-6l-5
the a|83|a-4h-7
the a 0|83|a-4h-7
the accent|87|a-5i-5k14
the account|76|e7
the actual|87|d19
the address|76|a-12
the address of|83|
the advert|67|a35b16c32g-10h-8
the advert \$|83|a18c-10g-5
the advert is|87|b25
the advert sai|87|c16
the advert said|87|h-6
the advertis|83|a27d-4
the advertis \$|87|a28
the advic|80|d5f4
the afternoon|71|a-15b-9
the afternoon among|87|
the afternoon in|83|b-4
the ag|87|
the agenc|69|a20b11g-6h-13i-5
the agenc sent|87|a9
the agenc told|87|a14
the agent|83|a16b6
the air|80|a-4
the airlin|76|a-6b-13c-4d8g-6h12i21
the airlin \$|87|a6h19
the airport|76|a-6d7e8h12
the airport ,|87|d10
the alarm|77|a-8c8d10h7
the alarm went|87|a-8h-6
the allot|77|a-10b-5e-4h-7i8
the ambul|87|a-4
the analyst|87|
the angri|83|a-7b-7h-6j-4k13
the annex|87|e5
the annual|80|a-4c-8d-4
the annual report|83|d-4
the answer|64|a-19b11c-6f5g-6h-8l-4
the answer ,|87|a6d4
the answer about|87|a-4
the answer i|87|a-10b-5g-7h-5
the answer is|77|
the answer to|83|a-14b-6
the appeal|83|d8h-4l21
the apprais|87|d4
the apprentic|74|a-16g-6h-8
the apprenticeship|83|a-5b-7j10
the aquarium|87|
the archiv|69|a-7e12g-5h22i-5l7
the archiv \$|83|d11l10
the argument|87|
the argument about|87|
the armi|80|a19h44
the articl|83|a-7g-5h-10
the articl about|87|h-5
the ask|87|d-4h-9i31
the ask \$|87|d-4h-9i31
the assembl|87|
the assess|80|a13b-7
the assessor|80|a30c-6d-5i-9k15
the atmospher|87|a-5
the atmospher wa|87|a-5
the attach|61|a-17b-8c6d18e9h-5
the attach \$|83|d4
the attach sampl|87|c16d-5
the attach sheet|87|d-7
the auction|87|d7
the auction hous|87|d7
the audit|73|a-6b-5d7e4g-4h8l5
the august|87|e14
the autumn|73|e22
the autumn \$|87|
the autumn term|87|e6
the averag|80|a-4c15
the averag for|87|c17
the award|87|
the babi|87|c10l5
the back|64|a6b-11c-4d10g-4h9i-6j8k14
the back door|83|a16
the back gate|87|d8
the back of|73|a-14b-7g-5h10i-7j9k16
the background|87|a-4d6h-4i-5
the backlog|74|a-7e6h-6
the backlog of|83|a-7h-7
the bad|83|a18
the baker|83|a-6b-8
the bakeri|76|a-5b13c13
the bakeri i|87|b17c15
the bakeri on|87|
the balanc|83|a18c5
the band|83|c6
the bank|62|a16b8c-7d17h-4j4
the bank \$|83|a21
the bank ,|87|
the bank holidai|80|a-4b-7c-4j6
the banquet|87|
the banquet captain|87|
the bar|80|b13c8f4
the barg|87|a-6
the barn|76|a-8
the barn door|87|
the batch|87|a-5f5
the bear|87|a-5
the bed|87|e4h18
the bee|76|a-11b-5g-5h29
the bee \$|83|a-9g-5h32
the begin|76|a9b-9c-7e10
the bell|83|b15c-5
the belt|87|a28
the bench|74|a-6b-5c10f7i-4j7
the bench ,|87|f10
the benefit|65|a-16b-4c25
the benefit of|74|a-10c-4
the bent|87|
the best|56|a-14b9g-8i-7l5
the best \$|74|a-19d9
the best ,|87|b11h16
the best on|80|a8g-4l6
the best part|77|a5
the best wai|87|a-6
the best with|87|b-4
the best you|87|b7c10
the better|74|a36b-4c-4h-4
the better \$|87|a34
the bid|83|b-8d8
the big|72|b-10d10f4h-14
the big press|87|f6h-4
the bill|87|c5
the bin|77|a45
the bin \$|83|a31
the bird|77|a-8b-5d-5h-4i20
the birmingham|87|d-5
the biscuit|83|a5
the bishop|87|b15d-5
the bit|87|b-8h-8i-4j-5k16
the black|87|a-5b-5
the blind|80|a-6b-5g-5h18
the blue|74|a-10
the blueprint|83|d20
the blueprint of|87|d6
the board|58|a7c-9d25e-6g15h-4i-8j7
the board \$|73|a10b8d4
the board ,|87|g25h-4i-10
the board meet|87|b-7j5
the board would|87|b7
the boat|80|a-7b9d-4e4
the boi|74|a-8b-6g-4h-13i-4
the boi who|80|a-4b-5h-5
the boiler|70|a10c-4e6h4
the boiler at|87|g9h11
the bonu|73|c10
the book|64|a-29b-13c-8d5g-9h16i10j-4k4
the book \$|77|a-4d5g-7i19k-4
the book ,|87|e4
the book in|87|
the book page|87|h31
the book that|87|a-4b-9
the boot|87|b24
the borough|87|a-8
the boss|72|a63c-4d-4h-6
the bother|87|a5
the bottom|76|c4g12h16
the bottom of|83|a4g13h17
the boundari|87|
the bow|87|a6
the box|83|
the brake|83|d5
the branch|80|d-4e14h10
the branch \$|83|d-4e9h10
the bread|77|c11j6
the brew|87|
the brew technician|87|
the breweri|80|a-4c4d11
the bridg|68|a-10b-7h22
the bridg \$|83|d7
the bridg is|87|
the bridg on|87|
the brief|87|d5
the brochur|87|
the brochur \$|87|
the broken|73|b-4h-4
the bu|63|b-20c-4d-5e4g-8h-11i-7l-4
the bu \$|77|b-7g-6h-7
the bu did|87|a10
the bu home|83|a32
the bu stop|87|a-15f5
the budget|74|a-13b-7c5g-4h-5j6
the budget is|87|c11
the budget wa|87|f5
the buffer|83|a19
the buffer question|83|a19
the bug|80|a-9
the bug in|87|
the build|67|a17c-5d-4e-5
the build ,|87|
the build site|87|a12
the build with|83|a-11
the burnt|87|a-12
the busi|87|
the cab|73|a-7b-4f6g7h9
the cab \$|80|h15
the cabin|80|a14c5d4
the cabin crew|83|a15c6d5
the cafe|87|a-8
the cake|76|a-15b10d-6
the calendar|87|e10
the call|68|b-8e-5h23i5k-4l-4
the call \$|87|a-9g10i-4
the call center|87|e-4h19
the call to|87|
the calm|87|h8
the canal|80|a-8
the canal ha|87|
the cancel|87|a-8b-7
the canteen|77|a15e6
the capit|87|a-4
the captain|83|a22d-4
the car|77|a-7b-8c-4g21i-5
the card|77|b-6d-7h16i9
the care|80|
the care home|87|
the carer|87|h-5i18
the case|68|a-5b-5c-4d-4g-7h-14i-6k7l-4
the case is|87|h-4
the case note|87|a-4
the case studi|80|a6k11
the cast|83|i-5
the cast came|87|i-6
the cat|83|a-10
the cat ,|87|
the cattl|87|a-5
the ceil|87|a-12d-5
the ceil \$|87|a-12d-5
the cellar|74|b-5
the cellar \$|83|a-10b-4e-5
the cello|87|a-10b-11h-13
the censu|87|
the certif|76|a-5b-9h9i19
the chair|68|a10b-4c13e7h-4
the chair i|87|e7
the chair that|87|
the chair wa|83|a28c5
the chair with|87|a-15h-5
the challeng|83|a-8g8h-6i-4
the challeng of|87|g16h-5
the chanc|65|a-20c-4f4g-5h-5i-5l-4
the chanc \$|87|b-4
the chanc to|67|a-18f5g-5h-6i-6l-4
the chang|80|e12
the chang ,|87|e6
the chapel|80|a-6b-4
the chapel where|87|a-6b-4
the charg|87|a-5c-5
the charg nurs|87|a-5c-5
the chariti|83|c4
the chart|80|a-4d6e12h-8
the chat|80|a15
the cheaper|83|a20
the cheapest|87|
the check|83|a17c-6d8
the checklist|87|
the chees|83|h-5
the chef|87|a34
the chemistri|87|d8
the chief|87|j9
the children|63|a-28d-9g7h-14l-5
the children name|87|b-4
the chimnei|83|
the chip|83|g-4h-8i16
the choic|87|a-4b-4c-8g15i-6
the choir|68|a-15b9e18h-8l5
the choir \$|83|a-9
the chosen|87|a11c-4k8
the christma|80|b20c8
the cider|80|a-4b-7
the cider \$|87|b-6
the citi|73|a-8b-9c-5
the citi of|87|
the civil|83|a5c7
the civil servic|83|a5c7
the claim|77|a-5
the claimant|87|a-10
the class|83|a25
the cleaner|87|a13b-4
the clerk|83|
the cleverest|87|a-4h-6
the client|66|a-10b-13c-4d14
the client \$|77|a-5b-9
the client list|87|d11
the client name|87|d10
the client want|87|d6
the clinic|71|a-9b-6c6h-6l12
the clinic \$|83|c9
the clinic in|83|l16
the clock|68|e5f5g-5h-10i-4
the clock go|87|e9
the clock run|87|a-13b-6
the close|83|b6
the club|87|a14
the co|87|h-10
the co op|87|h-10
the coast|87|b-4
the cockpit|87|d6
the code|67|b-8c-4d14g-5h-9i17
the code exercis|87|a15i13
the code for|83|d7
the code is|80|a-7d-9i12
the coffe|65|a-4b-5f11
the coffe ,|87|
the coffe and|77|a-5f13h-4i-4
the coffe at|87|
the coffe ring|87|
the coffe wa|87|a-7
the cold|66|a9b-5h6
the cold \$|87|a-5
the cold ,|87|a-9h9
the cold room|83|
the cold store|77|e4f4
the colleg|80|c20e7g-4i13
the color|70|a-14d6h-7
the color of|87|
the comment|87|a6
the commiss|74|a-8c21i-4
the committe|71|a8b-5f8g-5h-5
the committe for|87|f10g-5h-5
the commut|87|c10g21
the compani|63|b-5d13g-8h-12i6l-4
the compani \$|80|c14
the compens|80|a-8c11
the competit|87|a-4c-6h17j10k-4l-5
the complaint|76|a-11e7
the complaint desk|87|
the complaint letter|87|a-9
the complet|87|d7i19
the comput|87|e11
the concret|87|a-4
the confer|80|a-13b-5
the confidenti|87|
the confus|83|
the conserv|87|
the consult|83|i10
the consult on|87|
the contract|65|a-7b40c-5d13h-6j5k-4
the contract with|87|d11
the contractor|87|b-4
the control|87|a-4g-6h-4
the convers|72|a7g-4h17i7
the convers on|87|
the cook|87|f8
the copi|83|b-21d-7
the copper|87|a-6
the corn|87|d8g7
the corner|73|a6d5g13h-13i-6
the corner of|87|d8h-7
the corner wa|87|a7h-4
the corridor|71|a18d-4
the corridor \$|77|a33
the cost|73|a-5
the cost of|83|c7
the cost per|87|
the cottag|83|c8
the council|68|b-6c5e-4
the count|87|b-4
the counter|74|a-5b-4
the counter \$|83|
the counti|65|a-9b15c-5d-7h21
the counti ,|83|a6h-4
the coupl|83|a-5d11
the cours|70|a-10h-7
the cours of|87|
the cours you|83|b5
the court|76|a-7b-6
the courtesi|80|a17b5f6
the courtesi to|87|a19
the cover|80|a-10d7
the crack|73|a4g-7h38i-4
the crack that|87|a-4h28
the crane|77|b-7h-5
the crane \$|87|a-8b-6
the credit|73|b-5d-6h12
the credit union|87|h14
the crew|74|a-9b13e10
the crew ,|87|e12
the critic|87|a17
the crossword|87|a-4h-4
the crown|87|d6
the cry|83|a-14b-8h13j-4k16
the cultur|83|a15c-4h-4
the cupboard|87|
the custom|66|a-16b-15d20e13l6
the custom \$|83|e9
the custom name|87|a-6b-13
the custom who|83|a-7
the cut|76|a-5b22d7h-4
the cut off|80|b24c4d8
the dai|58|a-5b-12c-10d-6f-4g-10h-15i46j-5k-4l-4
the dai \$|68|a27b4g-6h-6i35
the dai ,|76|h-4
the dai after|83|a-10
the dai i|80|b-6
the daili|87|c7
the dairi|80|a-4b-6j9
the dark|76|a28b7h-4
the dark \$|83|a11b9h-4
the dashboard|87|d-7e4
the data|73|a-4e6
the data ,|87|e9
the data of|87|d7
the databas|83|a-6e7
the dataset|87|a-8d-4
the date|64|b-25c-4d-5e-4h-11
the date \$|80|a8b-5
the date ,|87|
the date in|87|h-14
the date of|83|a-4
the db|83|c8i8
the db check|87|c9
the dead|87|e6
the deadlin|80|e-5
the deadlin for|87|
the deal|80|c11d13
the dean|87|d12h-6l11
the decenc|83|a19b5
the decenc to|83|a19b5
the decent|87|a22
the decis|61|a-18b-6c-13d-5g-10h-12i-6j9k5
the decis ?|87|b-4
the decis and|87|b-5h-10
the decis ha|83|b6
the decis is|77|b13d-4
the decis will|80|b-8
the deck|80|a-5e8
the deckhand|87|
the deckhand job|87|
the deep|87|a-4
the deep end|87|a-4
the delai|68|a-14b-9c-7h-8j6k-4
the delai \$|83|b-6
the delai ,|80|
the deliveri|87|a32c10
the dental|76|a30e7g-5l7
the dentist|83|a16d10
the dentist ,|87|d12
the depart|73|a-17b-7e12g-4h-5
the depot|63|a-4b-10f5g-7h-8i9j7
the depot \$|77|a-10b-4f8h-7
the depot ha|87|i17
the depot is|87|c6d9
the depot on|87|
the desk|67|b-14c-4d-4e-5
the desk \$|83|a-12b-6e-4
the desk ,|87|
the differ|80|a-8g-4h-16i-7j-4k11
the difficult|87|a-8
the difficulti|87|
the dine|87|
the dine room|87|
the dinosaur|80|a-7
the dinosaur shelf|87|
the direct|87|a8
the director|72|a28b4d8
the discharg|87|
the discuss|83|a-9
the discuss of|83|a-9
the disput|87|
the divorc|87|d15
the dock|87|
the doctor|87|a9b-6h-4
the document|83|d10e13
the dog|71|a-9b-14d-5e7h-9i7
the dog ,|87|e14h-5i13
the dog sit|87|a-15
the door|61|a-4b-8c-4g12h-5l5
the door \$|74|a-6b-5d-4
the door ,|76|b5
the doorwai|87|a18
the dosag|87|
the doubl|80|a-7b-17c-4
the dough|83|
the draft|76|a-9b-6d19h-7i-5k9
the drain|87|a-16e4g-4h29
the draw|68|a-10b-8h-5i9
the draw \$|83|b-4
the draw ar|83|d6
the draw for|87|h-6i11
the draw of|87|
the drawer|83|
the dress|83|a25
the dress code|83|a25
the drive|72|a-23b-10c5i-6
the drive is|87|a-13c8
the driver|74|a22d-4h17i10
the drone|87|a-7
the drop|83|
the drop in|87|
the drug|76|a9b-4c-4d6h-5
the drug round|87|d7h-6
the drug test|87|a18
the dry|87|
the dryer|87|
the duti|87|c13
the dye|77|d8
the dye hous|87|
the dye work|87|d10
the earli|73|a-13b9c-4e9g11
the earli shift|83|b20
the earliest|80|b22d-4
the earliest \$|87|b23
the easi|87|a-6
the east|83|a-10
the eighth|87|
the elderli|87|g10h-7
the elev|87|b-4
the embassi|87|h-6i10
the embassi until|87|h-6i10
the emerg|87|a-5b-5
the emolu|87|c34
the employ|87|c11
the empti|87|e9h18
the enclos|68|a-4b-4c-4e22
the enclos file|87|
the end|50|a4c-13d-6e13h-20j14l-5
the end \$|73|b-11d7h-5
the end ,|87|b-4
the end ?|80|a-4b-4j6k-6
the end of|54|a5b12c-8d-9e18g-8h-7i6j14
the end wa|87|a28
the end we|87|a-6
the engin|77|a-6
the equal|87|
the equal pai|87|
the equiti|87|c7
the error|83|a-4
the escal|87|a-6
the essai|76|a-12b-6
the essai i|87|
the estat|72|a17d7e4
the estat car|87|
the even|68|a-18b-13c-8e-8f6
the even \$|80|a-11b-9
the even class|87|e-6
the even cours|87|
the exam|74|a22d14e-4
the exam board|87|
the examin|83|a15i-6k14
the examin had|87|a21
the exchang|87|a-4
the exchang rate|87|a-4
the exercis|76|e-4
the exercis i|87|
the exercis wa|87|
the exercis you|87|e-4
the exhibit|87|c-8h-6l8
the extens|87|a-4b-6g-7h-6
the extra|87|
the extra mile|87|
the ey|87|b13g-6h16
the face|83|a16
the face \$|87|a17
the fact|76|d-4h-4
the fact that|77|a-6h-4
the fail|87|a-6b-5
the fair|72|a18b-17c-6
the fair \$|80|a-10b-16
the fair in|83|a32c-5
the fall|87|a22
the famili|74|a-10b-10c-4d16k8
the fan|83|
the fare|77|a30c-5d5
the farm|70|c-5d11g23h-7
the farm \$|87|a-4g29h-8
the farm and|87|a10
the farm we|87|d7
the farmer|83|a-9
the fault|80|a28h-8
the fee|83|c19
the feed|83|e7
the feedback|74|
the feedback ,|87|a-6
the feedback wa|87|a14
the feel|87|b21d-7
the feel that|87|b21d-7
the fenc|87|b6e5
the ferri|69|a-11c-13d6h-5j6
the ferri \$|87|
the ferri line|87|d8
the field|76|a-18b-4d9
the fifteenth|87|e4g6h21
the fifth|77|b24e20
the figur|65|a-16b-5c7h-7i11
the figur in|80|
the file|66|a6b-11d11g-4h-10i-4j7l-4
the file of|87|d12
the file wa|87|
the final|80|b4c5e-5
the financ|87|d5
the financi|87|c20
the financi side|87|c20
the finger|87|
the finish|87|a-4
the fire|72|a-4b4
the fire alarm|83|
the firm|63|a9b7c19d15h-5
the firm \$|87|a-4c-6d9h-4
the firm ?|87|b11
the firm ha|87|a-8
the firm i|87|a11d4
the firm wa|87|a14
the first|39|a-23b-4d-17e50g5l-5
the first \$|76|a-12j13
the first ,|77|b20c-4e5h-7
the first 0|74|e-8
the first batch|87|a-4
the first dai|74|b-7c8e-7g15h-7
the first few|83|c4
the first fortnight|87|e9
the first half|72|a-4e12h-6
the first hundr|83|
the first interview|87|
the first minut|83|a-4
the first month|65|a-9b-5c-6e12
the first nineti|87|
the first of|68|a-5b14c-4e-4i16
the first page|87|d5
the first place|83|a8b-5g10
the first quarter|71|e11
the first review|87|c6
the first season|87|e12
the first shift|87|
the first six|76|a-4e12
the first skein|87|
the first stage|87|
the first ten|76|b-4e8
the first term|74|c-4e17
the first thing|73|a7b12e5
the first thirti|80|e8
the first three|76|e9
the first time|72|a22b-4
the first to|87|a13b14
the first trimest|87|a-5e7
the first twelv|87|e12
the first two|69|a-5b-4
the first week|66|a-4b-7c-5e-8
the first winter|87|
the first year|72|a-4c4e5
the fish|72|a13b7d4
the fish tank|87|
the five|83|a8b-4c-4e10g-5h-4k20
the flat|80|b25c19
the flat \$|87|b17c13
the flat abov|87|b11c8
the fleet|87|a-6h17
the flight|77|a13b24c-6
the float|83|a-11h13
the float and|83|a-11h13
the flood|73|a-11b-7d-4
the flood \$|87|a-4b-6
the floor|68|a-5b6c-4d9e5g13h-8
the floor \$|87|h-8
the floor ,|87|e13
the floor if|87|b12g17
the floor plan|83|d14
the floor with|87|
the flour|80|c-7d8g-7
the flour store|87|g-8
the flower|87|a-7h-5
the flu|77|a-5b-8g-6h-5i-4j6l12
the fog|83|a-13g-5h-10
the folder|71|a-14b-8e8
the folder \$|80|a-5b-5d-4e11
the folder is|83|a-7h-4
the follow|76|e33
the food|77|a-8h34
the food bank|80|a-5h20
the foot|87|a-4
the foot of|87|a-4
the forklift|77|b-6
the form|65|a14b-23d-11g-4h-6i18
the form \$|83|a-5b-10i15
the form ,|87|c8d-4
the formal|83|b10
the former|87|a-4e6
the formula|77|d21
the foundri|83|
the foundri \$|87|
the four|80|a7b4g16
the fourth|69|b19d-4e7h-9
the fourth \$|87|b-4
the fourth the|87|e6
the fourth you|87|
the frame|87|
the freezer|83|a-4c-4
the freezer suit|87|c-4
the fridai|87|a8
the fridg|87|b-7h-7
the friendli|83|a20
the front|67|a11b-6h13
the front desk|68|a11b-6h14
the frost|87|a-5b-9
the frozen|87|h-4
the fuel|83|c5
the full|67|a-4b-7c25d15e-4i32j-5k-7
the full pictur|87|d4
the fund|83|a-4j9k-4
the fundrais|87|e8
the futur|83|l10
the gain|87|c9
the gallei|87|b-10
the galleri|87|
the gap|68|a-7b-8f5g-6h-18i7k4l-4
the gap \$|87|a-8f10
the gap between|87|c4h-12
the gap in|76|a15i13
the garag|87|a16
the garden|71|b-5h-9i6
the garden room|87|
the garden that|87|
the gate|73|b-9g18
the gate \$|87|a-5b-5
the gaug|87|
the gazett|87|b-7g-5
the gearbox|80|a-8d6
the gentleman|76|a14
the gentleman with|87|
the ghost|87|a-6
the gild|87|d8h47
the girl|83|a6h-5
the glass|83|a-9f9
the glasshous|87|e9
the glaze|87|d10
the glue|87|a5
the go|87|c10
the go rate|87|c10
the goal|87|b-4
the goat|76|a-11b-4d-5g-5h-8i-4l20
the goat \$|80|a-9b-4h-6l22
the good|76|a-11b5c9
the governor|74|a4c-4d10g-10i13j8k-4
the governor ,|87|d12
the governor have|87|g-4i-4j11
the grade|83|c11
the grand|87|d5i11
the grant|68|a-15b-10c-6d8g-4h22i-4l17
the grant applic|87|d11
the grant is|87|c-4
the graph|87|d5h-5
the great|80|a-5b-9
the great work|87|a-4b-9
the green|83|a-7g-4
the greenhous|77|a-12b11
the greenhous \$|83|a-13
the grei|83|a-5
the gross|87|a-8c10
the ground|69|a4b-5e4g11
the ground \$|83|a-6d6
the ground run|83|e7
the ground up|87|
the group|83|a10
the guarante|87|
the guarante on|87|
the guest|80|
the guest \$|87|a4
the gui|87|a32
the guid|87|
the guidanc|87|
the gull|87|
the gut|87|a9
the gut to|87|a9
the gym|87|
the hail|87|
the half|80|b5e7l7
the half term|87|b6j4l8
the hall|77|a-11d-4h27
the hall \$|83|d-4h29
the handov|87|e8
the handwrit|87|
the hangar|83|a-5h-5l9
the harbor|72|b-4
the harcourt|87|
the hard|83|a-7b-4g-6k-7
the hard wai|87|
the hardest|77|a-5
the hardest part|87|
the harmon|87|a-4
the harmon of|87|a-4
the harpsichord|87|
the harvest|71|a-8b-7c-4e25g-6h-8l11
the harvest \$|87|b-5e22
the harvest is|87|
the hat|87|g34i-4
the hatcheri|87|a-8b-4
the head|70|a24b18i14
the head of|76|a5b5i15
the headship|87|e13
the health|77|a-4c26
the health insur|87|c8
the health plan|83|a-4c20
the hear|87|a12
the heart|87|a-9
the heat|69|a21b-4c-4h19
the heat engin|87|a-7g-4h29
the heat in|87|a17
the heat wa|83|a14h-4
the hen|87|
the herbarium|87|k12
the high|87|a-6h21
the hire|74|a-9c-13g-6h-5i-4j21k-7l4
the histori|83|a18d7
the hoist|87|a-5e6h-5
the hold|87|b16c-7
the hold up|87|b16c-7
the hole|87|
the holidai|65|a-21c21
the holidai \$|74|a-15b7c15e6
the holidai ?|87|c11
the home|87|a-7g19h-4
the honest|87|
the honor|83|a-7b-8g12
the honor of|83|a-7b-8g12
the hors|87|a-14b-9
the hospic|76|a-7c-4h30i-4
the hospic in|87|a-4h24
the hospit|71|a-6b12c10d6
the hospit 0|87|c-6d4
the hot|87|
the hotel|70|a-6b7c5d5
the hotel \$|87|a6
the hour|57|b-6c14d-5e-4f18g-9h-8i5
the hour \$|69|a8b6f11g-5
the hour ,|80|c7
the hour ar|87|a10c-6g-4i12
the hour in|83|
the hour of|87|c6
the hour on|80|
the hour you|87|f5
the hourli|80|c39
the hous|70|a-7b10c7h19i-5
the hous \$|87|b19
the hous by|87|
the humid|87|h22
the hundr|87|h-7l16
the idea|72|a-25b-9d-7g13h-5
the idea of|77|a-8h-4
the induct|87|
the inform|80|a-13g-4h-6i-7
the initi|83|e18
the ink|83|a8
the insid|80|a-4g13
the insid \$|87|a-4
the inspect|74|a-12b-4g-4h-5l10
the inspect \$|83|a-7g-5h-5l12
the institut|87|a-6e7
the insur|87|c24
the interest|87|
the intern|76|a7b-4d6
the intern candid|87|a14
the internet|83|a8b16
the internet that|87|a10b20
the interpret|87|a26
the interview|50|a19d-4e-4g-10h-8i-9
the interview \$|71|a10b10
the interview ,|80|a-11b-6
the interview on|56|a-11b-6
the interview wa|80|g-7
the introduct|77|d4
the introduct \$|87|d5
the inventori|87|a-4b-7c-5
the invit|80|a12f4l-5
the invoic|80|a-11h-4
the island|80|a8c4
the island \$|87|a9
the jack|87|
the jewel|87|d12
the job|47|a10b28c-7d-9e4g37h-22i-6j6k-8l4
the job \$|63|g8h-4
the job ,|64|a-6c9j6
the job ;|83|
the job and|80|c-4g13h-4i11
the job center|87|a35
the job descript|87|a15
the job even|87|b-5g9
the job for|87|g18
the job i|83|b-14g19h-11l15
the job in|87|a11
the job is|76|a-10b15j6
the job veri|83|
the joint|87|h24i-5
the joke|87|a-13
the journei|83|a-7
the judg|80|a-16d4
the judgment|87|
the juri|87|d6h-4l16
the keeper|87|a-9f10
the kei|67|a-19h25
the kei \$|87|a-7b-6h18
the kei ?|87|c-7
the kei to|80|a-10b7
the kennel|80|e12f7
the kennel and|87|e14f8
the kestrel|87|b11
the kettl|83|a-5
the kettl is|87|
the keyboard|87|a4
the keyboard wa|87|a4
the kid|87|
the kiln|83|a-5b-4
the kind|76|b7
the kind of|83|b8
the kind word|83|
the kitchen|67|b-4g-5h-9i13
the kitchen \$|87|a-4
the kitchen ,|83|
the kitchen door|87|a-4h-6
the lab|71|a15c6d6e23i9
the lab ,|87|e14
the lab ha|87|b-5d12i12
the label|74|a-4b-7d12
the lad|80|a11b-6g-4h-7i-4l28
the ladder|80|a-5b-11e12h-9
the ladi|66|b-6f7g-5h-6k5
the ladi at|80|a6
the ladi from|80|a-10k9
the ladi in|83|c7g-4
the ladi on|87|
the ladi who|87|a14f10h-4
the lamb|80|
the lamp|69|a-8b-4
the lamp room|83|a-4
the lamp tour|77|
the land|83|b-5c-8d24g-4j8
the landlord|80|b-4d5
the landlord of|87|d6
the lane|87|a10
the languag|87|a-6
the larch|87|a-8
the last|52|a8c18d-8g-8i-7j5
the last dai|87|
the last four|83|a-4h10
the last minut|87|a24
the last on|83|a-6b-6k13
the last person|77|a-5b-5c16
the last thing|87|a8
the last three|73|a19g-4h-12l7
the last time|87|b8c9
the last to|83|a5j9k-5
the late|72|a7b-7d-4
the late buse|87|b-5
the late train|83|a15
the later|87|a-8f7h-10
the latest|87|c-5g-4j11k-4
the lath|87|
the latin|87|d-5
the launch|87|e11h-7l6
the laundri|83|a-4b-5c5
the law|87|c18
the lawyer|87|b12e4
the layout|77|a-6d9
the layout of|83|d14
the lead|87|b14
the leaflet|87|a6d-8
the leak|71|a-14b-5c-4g-5h-11l6
the leak skylight|87|a-4h-6
the leas|74|a-8d5h29
the leas ,|87|d4e4
the least|71|a7b20
the least i|87|b17
the least on|87|a12c8
the least you|87|b9
the leav|76|c39
the ledger|80|d-4e4
the leed|83|c-7g12h-4
the left|71|a6b-12d-4g-6h-11i-4
the left ,|87|
the left hand|87|a11
the lesson|69|a-10b-5h-5i11
the lesson plan|76|a-5i15
the letter|72|a31b-4j7
the liberti|74|b27e12
the liberti of|74|b27e12
the librari|69|a-14b4h-5l11
the librari \$|87|d-4
the licenc|83|b9d13
the licenc \$|87|b9d14
the lid|83|a-10
the lid \$|83|a-10
the lifeboat|80|
the lifeboat crew|87|
the lift|66|a-10b-10c8d-4f9g-4h-13i7l-6
the lift \$|80|a12c13h-5
the lift at|87|a-6
the lift on|87|b-8i15
the lift that|87|a-5
the light|76|
the light had|87|
the lighthous|80|a-8b-4c24
the line|63|a5c-10h-6
the line \$|83|b-5
the line at|87|d4
the line for|83|a12b12
the linen|80|a-5h25
the link|69|a-8b-15g-6h-4l-4
the link \$|87|a-4d7
the link to|77|a-4b-6d-7i9
the link you|87|a9
the list|62|d15g12h-4i-4j13k-6
the list \$|80|a4b20d14
the list ,|87|b19
the list is|83|a-5c5d6g21
the list of|76|a-6
the littl|72|a-13b-5
the littl on|87|
the live|87|
the load|77|a-6b-4g13h-6i7
the load bai|77|a-6b-4g13h-6i7
the loan|80|
the lobbi|87|a7
the local|77|a-7d4
the local paper|87|a-6
the lock|80|a-5
the login|80|d15
the login for|87|d4
the london|87|c8
the long|69|a-9b-20i-4l16
the long bouquet|87|
the long version|87|
the longer|80|a-5b-11g16h-7
the look|74|
the look at|80|
the loom|77|a-11
the lorri|77|a9d7h-5
the lost|83|a-11b-6h-5
the lot|87|a15d-4
the low|76|a6c16
the low side|87|c8
the lower|76|g19h-4
the lower grade|87|c-4g22h-5
the lowest|83|a-6h30
the lunch|87|a-7f8g-5h-5
the m|80|a4h-8
the m 0|80|a4h-8
the machin|67|a-4b-6d-4e4
the machin ,|87|e11
the machin you|87|
the magnet|83|b-4h-5
the main|87|
the man|69|a28c8d8
the man befor|87|a11
the man who|83|c14
the man with|80|a15h-4
the manag|76|a26
the manag there|87|a4
the manual|77|d9e9h19
the map|71|a-6b-5d-4e-5
the map \$|80|e-5
the map with|87|
the margin|80|a-6c-4g-12h-4k16
the mark|77|a5d9e6
the market|72|a-13b27c7d4
the market \$|87|a-12c15
the market for|87|b6
the market on|87|b25
the marque|87|
the marsh|87|d10
the matter|73|b11c5
the matter of|77|a-4c6
the mayor|83|b34
the meal|87|c6
the meantim|71|a-7b-8g5h-16i-5l-4
the meantim \$|87|h-10
the meantim ,|83|
the meantim i|87|g-5h-9i-4l-4
the medic|80|i16
the medic ,|87|i18
the medicin|87|a8e6
the meet|80|b27d25
the meet \$|87|b11d12
the memo|87|d10
the menu|83|b12e11
the menu \$|87|b12
the merger|71|a-15b-4c-5d17g12h11i-5l10
the meter|83|a-7
the method|80|a-5
the mice|87|a-4g-8
the michelin|87|a-7l12
the middl|72|a8b-4f10g-4h-6j-4
the middl of|72|a8b-4f10g-4h-6j-4
the migrat|83|a-7h28
the mileag|87|a-4c9
the milk|83|
the mill|69|a-10b-6c-4e-7i12
the mill ,|83|i15
the mill i|83|e-7
the mine|87|d13
the minimum|83|b10c17
the minimum wage|87|c18
the minist|77|d19
the ministri|77|d27j7
the minut|74|c13d7
the minut of|80|
the mirror|87|a7
the miss|71|a-5b-10d8h-6i20
the miss page|87|b-10
the mistak|83|b-14
the mix|80|
the mix up|83|
the mock|80|a-19
the model|76|a-10b-5
the model \$|87|a-9
the moment|72|b27c6
the moment ,|87|
the moment and|87|c-4
the moment i|87|a8c13
the mondai|80|b12g11
the monei|68|b-7c39d-4
the monei \$|87|a-11b-8c-14
the monei ?|87|c9
the month|61|a-8c6h13i13
the month \$|72|a-5d-4e-4h-4i17
the month ,|83|c7d5
the month and|83|b10
the month end|77|e11h20
the monthli|87|c18
the mood|83|a15
the moon|80|a-4b-4c-5g22h-4i-7k-4
the moon to|87|g10i-4
the more|87|a-5
the morn|60|a-7c-4h9
the morn \$|76|a6b12h-4
the morn ,|87|
the morn in|76|
the morn with|80|
the mortgag|87|b16c8
the most|67|a-24b-5f4h-6
the most interest|87|a-6
the most us|87|a-5f5
the most valuabl|87|
the moth|74|a-7b-4
the moth \$|80|a-5
the mother|83|a-4b-5h-9i-4
the mother of|87|b-4
the motorwai|87|a-6h-4
the move|67|a-9b-10c-4g-4h28
the move \$|87|
the move ,|83|
the move of|87|h37
the move to|77|a-4
the mud|80|a-6
the mural|87|a-5
the museum|68|a-10b5d-5g-5h-16j-4k-4
the museum \$|87|e6
the museum get|87|h-8
the name|56|a-14b-9c-11d12e-6f-5g-10h-8k-4l-5
the name \$|83|a-11d20
the name and|83|a-4
the name in|76|a-11d10
the name of|63|c-10d-7e-4h-7
the navi|83|a-14d9
the need|83|b6
the neighbor|83|
the net|87|a-18b-6h31
the network|87|
the new|45|a7b-33c-16f-5h-21i-11j-4k-6l30
the new \$|87|a23d-4
the new ,|87|
the new about|87|a-4g18
the new boiler|87|l6
the new budget|87|
the new colleagu|83|a-5h-4l15
the new depot|87|
the new dock|87|
the new hall|87|e-4
the new head|83|a11l6
the new kiln|87|l4
the new matron|87|
the new on|77|c8
the new owner|87|a17
the new person|87|a-5b-4c-11l11
the new rota|80|
the new rule|87|
the new scanner|80|j4
the new system|87|e5
the new till|87|e5
the new wa|87|a-4
the new wing|83|
the newsroom|87|a-8h16
the newsroom taught|87|a-8h16
the next|58|a24b-16c-23d-4e11h-9i-8j18
the next applic|87|a13b-5k13
the next stage|87|j8l-4
the next step|77|a-5b-11c-13j12k-8
the next ten|87|e4g19
the next three|87|b-4
the nicest|83|a-12b-5
the nicest \$|87|a-12b-5
the night|56|a-4b-15c6g12h13i-9j7k-4
the night befor|87|a10
the night desk|87|a-5
the night porter|87|h19j5l-4
the night shift|70|a-16b-6c-7g27h-8i-4j7
the night staff|87|a4
the night team|87|a-4
the night wa|87|a-4
the nightli|83|a-7
the nineti|80|a-11
the nineti dai|83|a-9
the ninth|77|a-9b-13d4
the ninth \$|87|a-6b-7i-4
the ninth ,|87|d5
the no|83|a-11b-8i16
the nois|74|a8
the nois from|87|a13
the nois in|83|a-11
the north|87|d4
the note|73|a-18d20
the note ar|87|d13
the note i|87|d5
the notic|87|
the number|58|a-20b-13c15d11e-6g-4h39i-4
the number \$|74|a4c-8h61i-14
the number for|83|a-4e-6
the number in|83|a-8c4d7
the number of|72|a-12c6d8
the number on|83|a-9b-6h-12i11
the nurs|74|a-14b-4e7f7h-6i12j-4k6
the nurseri|73|b-5d7e5g19
the nurseri \$|87|e6
the observ|87|
the obviou|87|b24
the occas|87|
the offer|65|a-9b13c-6d8e5g18
the offer ,|87|
the offer from|87|a-6b-7g24
the offer i|87|b12e8
the offer letter|83|b9
the offer of|83|d5
the offic|70|a-14b5c-13g-5h-6i9j6
the offic \$|83|a-7d5
the oil|83|d15
the old|53|a-41b-11c-10d-16g-12h-4i-4j-4l8
the old book|87|
the old heidelberg|87|h-8i-9
the old man|87|
the old place|87|b12g-7l20
the older|87|d12
the on|49|a14b-9e-10f-5g9h-15i-14l-6
the on \$|80|a-7b21g28h-5i-4
the on ,|87|a-4
the on ei|87|
the on from|87|a-12
the on i|69|a10d4
the on in|87|d6
the on of|87|h-6
the on on|87|a-13b-11g-4h-6
the on that|74|a21f4
the on thing|80|a-8b-6c-10k10
the on who|64|a-15b-15d6g7h-10j6
the on with|74|g-7h-7i-4
the onli|63|a14d-4g-8h31i9k8
the onli on|73|a22h-8i-4k12
the onli person|87|a-13b-7c10
the open|63|a-8b-6c6e23l20
the open \$|87|c19d7
the open dai|87|c-4
the open month|87|e5
the open night|87|l19
the open quarter|83|e12
the open week|87|e5
the oper|87|
the opportun|69|a-10b-5g10h-8i-5l-4
the opportun to|73|a-6f4g-5h-5
the oppurtun|87|a-4
the orchard|77|a-7b-6e12l16
the orchestra|83|a-10c5
the order|74|d20e9
the organ|83|a-7h-9
the origin|73|a-6b-15g-4h-9i5
the other|51|a17b32d11g-4j-7k15l-4
the other \$|83|b4
the other ?|87|b7c-4k6
the other candid|80|b36
the other driver|87|a8b-7h29
the other firm|87|b28c15
the other got|87|a9b-8
the other had|87|a19
the other half|87|e6
the other in|87|a20
the other job|87|a-9b-8
the other on|77|a28b7c10
the other side|77|a-15b14d11h16
the other that|87|b22
the otter|87|a-4
the outcom|74|a-4b12c-8g-7h-4j15l-6
the outcom \$|87|c-6j20l-6
the outcom of|87|b18
the outlin|80|a-4
the outlin of|87|a-4e-4
the oven|76|a13
the oven at|87|a15
the overtim|80|a-13c-4f9
the overtim rate|87|
the owl|77|a-7b-5h-5
the owl \$|87|
the owner|66|a28b17d16e-6
the owner ha|87|a-13b-4
the packag|68|a-9c22
the packag arriv|83|
the pai|61|a-7b-12c32d-5h-4i-4j-6k10
the pai \$|87|c11
the pai ?|83|c6
the pai and|87|a-7b-5c12
the pai is|83|a-5c8
the pai wa|83|a18c-5
the paint|73|a-7d4g-5h13
the panel|57|a4b10c-18d-9e-9g-11h-8i-6k22l-5
the panel \$|80|a23
the panel ,|87|
the panel ?|87|b-4c-5k8
the panel feel|87|a-5g-5i-6j-9k16
the panel ha|87|c-4g-5j13k-7
the panel on|87|f6
the panel question|87|
the panel to|87|b9
the panel were|87|a32
the paper|61|c-4d-9e5g-5h28i-4l9
the paper \$|73|a-7b12l14
the paper ,|87|a-4
the paper and|87|a6
the paper on|83|h24
the paperwork|74|a-4b15i11
the paperwork ,|87|
the paraleg|87|c6g-5j9
the parcel|83|a19b-4
the parcel with|87|a26
the parent|80|a-4c7e4g-6k-7
the parent ,|87|e5
the parish|72|a-13b-4d-5
the parish magazin|83|d-4
the park|70|a29b-7f7h-4k6
the park ?|87|a-8k10
the parrot|76|a-11j-7
the parrot that|87|a-5
the part|71|a-15b-9c-6g13h-5i-4k7
the part about|87|k12
the part of|77|a-4
the partner|68|a49b-8c-11d7g-7h-6i31k-13l9
the pass|83|a-7h17
the password|87|d5h-5i-5
the pastri|87|
the path|87|e12
the patienc|76|a-12b-13d-6f7h14i-4
the patienc with|87|f9h-6
the patient|64|a19b-10d11e-4h-4k6
the patient \$|83|a11
the patient in|87|a-4d12
the patient who|83|a-5h-5
the pattern|87|d6
the payrol|80|
the pdf|83|d-5e8
the pdf \$|87|e9
the penni|87|a-6
the penni \$|87|a-6
the pension|70|a-10b-4c29d-4f5
the peopl|71|b-5e11h-6
the peopl at|87|a19
the peopl i|77|a4h-4
the perk|87|c13
the permit|87|a-4j8
the person|64|a25d-4h17i-5j-5
the person at|87|a-14
the person i|87|a23
the person in|87|a-4b-7h-5j-4
the person who|77|a-10b17c7
the petti|87|a13
the pharmaci|83|a-4e8
the phone|58|a33b-6c16e5g-5h-4i14j16l-5
the phone \$|73|i27l-4
the phone ,|87|h21
the phone ?|87|a11b13
the phone and|87|c6
the phone call|87|a7
the phone line|87|c10
the phone number|87|
the photo|74|a-7b-6d4i-7
the photo of|80|a-5d6
the photograph|69|a-16b-20d-8
the photograph \$|83|a-9b-17
the photograph were|87|a-4
the phrase|83|a-12b-9c19g-7h-5i-4
the piano|87|g13
the pick|87|
the pictur|70|a-14b-6c-5g-4h-7i9
the pictur \$|74|a-12b-4g-4h-7i10
the pictur of|87|
the piec|83|a-6c5
the piec rate|87|a-6c6
the pile|83|b15
the pilot|83|a6
the pink|87|
the pink chair|87|
the pipe|87|g-4h-6i20
the pipelin|83|e6
the pitch|87|a-5
the place|62|a5d-5e8g22h-16i-7j-4k-4l-4
the place \$|74|g-8h-5
the place at|87|b19
the place for|87|a-5g-5
the place in|87|a-10e14
the plan|60|a-21b-10c-10e-4g-5h-8i8j9k-4
the plan for|73|a-7e-9
the plan is|80|a-6e-11
the plan of|80|a-4h-4
the plan you|87|
the plant|77|d7e4
the plate|87|a-4
the plot|87|
the plum|87|
the poem|87|d-4
the point|74|a19b-4h-4
the point i|87|d7
the point of|87|a20
the point on|87|a4
the poison|87|d5
the polish|87|
the poor|87|
the portal|83|b-10g-6h-6
the porter|76|a4e4
the porter \$|87|b10
the portfolio|80|a-8
the posit|61|a-12b-8c11d-4g6h-12i-6j8k-5
the posit \$|74|a-4b-5
the posit and|87|
the posit come|87|c13
the posit is|87|b12c-9
the posit of|87|
the posit still|87|b-5c-8g-4j9
the possibl|83|f7g-7
the possibl of|87|
the post|52|a4b-7d-7e13g34h-15i-13j8k-9l10
the post \$|71|a-6e11g21h-4i-5l7
the post ,|74|a-4b11g6l8
the post :|87|e4
the post ?|87|j11l6
the post come|83|c10
the post ha|87|a10
the post in|83|a-4h-5
the post is|72|a11b-10c12g7
the post of|83|a-5e8
the post to|87|a-4j4
the post wa|77|a34
the poster|80|a14i14
the poster on|87|a18
the pot|87|b-5e-4g13h-4
the practic|66|a9b-8c13i-4
the practic \$|83|c10
the practic nurs|87|
the practic with|87|
the prep|87|
the present|80|a7b-7h-5i18j15
the press|74|a-9c-4d5
the press \$|83|a-5d8
the previou|80|a15
the previou account|87|a5
the price|65|b-4
the price \$|87|d10
the price list|76|a-4
the price of|77|a7
the printer|80|
the printer who|87|
the prison|83|a-4b-7e-5
the privat|87|d8g14
the probat|83|c6g16i-4
the probat period|87|c8g17i-4
the problem|74|a-9b10c-5h-8
the problem with|80|a-4h-5
the procedur|80|a36b-8c-9h-5i-5j22k-5
the procedur \$|83|a38b-7c-5h-4i-4j16
the process|71|b-5d5j14k-8l-4
the process \$|87|
the product|83|d18e4
the professor|87|a35b12c-4
the program|87|
the progress|87|c-5d4j11k-4
the project|74|a-9b-5
the project ran|87|a-5
the projector|83|a11
the protocol|87|
the pub|87|a8c9
the public|74|a-6c-4
the publish|80|b-5c4d5h-8
the publish on|87|d6h-9
the pump|70|a-17b-8c-8d8g-4h-4
the pump that|87|
the pupil|71|d11
the purs|87|c25
the puzzl|83|a-4c-5
the quai|83|
the quarri|87|a-4g14
the question|59|a48b-5c8d-6g-4h8i-7
the question \$|80|a9c9h25
the question about|83|a-5
the question of|80|a-5c12
the question on|80|a20
the question were|87|a14
the question you|87|a-12
the queue|73|a-11b-5e-5g10h-6i-4l6
the queue \$|87|a-4g14
the queue at|83|a-5
the quick|87|f8h-6i-4
the quiet|76|e8f8h-5
the rack|87|a-4b-5i14
the radiat|87|a10
the radio|76|b-5g-4h-10
the rain|74|a11e-7f7g-4l8
the rain \$|80|a10e-7l10
the rais|87|a-5
the ramp|87|a-7
the rang|87|c39
the rate|74|a-4b-9c6d-4e-5
the rate at|87|
the rate of|87|b-9c-16
the raw|87|d-4h-9i16
the read|71|a15b4e8h25
the read room|80|a-5b6
the reader|87|d12l10
the real|76|c-4d26
the reason|67|a-13b-16c-6g13h-6i-6k20
the reason \$|83|a4b-4c-6f4g-9h-5i-5k27
the reason for|87|
the reason i|83|a-13b-9g25
the reason that|77|b-5
the rebat|83|a-5b-4d5
the recal|87|a-5h-5
the receipt|87|
the recept|74|f5
the recept job|83|
the receptionist|87|
the recip|67|a-16b-12d15e-5i7
the recip \$|87|e-4
the recip for|83|g-4i9
the recip is|87|
the recip wa|87|d-4
the record|72|a-14b-5d13g-5h-22i-4
the record ,|80|a-6d5
the record of|87|d13
the recruit|77|a14c-5g-6j7
the red|77|a-9b10h7i-6
the redund|83|d10
the redund \$|87|d9
the refer|69|b-23c-4d-5e5f6g-4h-19i-8j4k-5l-4
the refer you|87|a17f9
the region|76|a8c7h20
the reject|83|a30h-6
the reloc|83|a-6
the reloc of|83|a-6
the remedi|87|
the remedi of|87|
the remov|87|c8
the remuner|87|c33
the rent|83|b27c7
the repair|83|
the repair would|87|
the report|70|a-6b-4d5i17
the report is|87|
the report on|83|i20
the request|87|b11
the reservoir|87|a-5g17
the resid|76|a-6e-4h-9l6
the resid name|87|d5e-4
the rest|64|a35b26c-4d-5e-4g5i-5k8
the rest \$|80|a13b6
the rest ,|87|b8
the rest from|83|a-4b-6h11
the rest of|76|a38g8h-6
the restaur|87|e12
the result|70|a4d-6e4
the result \$|87|a-10d-6
the result of|87|b-6
the return|71|a-8b-4e4h-4
the return backlog|87|e5
the return desk|87|
the return on|87|
the reward|87|a-7
the ride|83|
the rig|87|a7
the right|62|a12b11c16d-4g-4h-7l6
the right call|87|b8
the right on|77|a-14b-9h-4
the right person|83|a-4b-5c9l10
the right thing|87|b27
the ring|74|a4d4g7h-10i-7
the ring road|77|a5d4f5g-5h-6i-4
the rise|87|a-5c7
the river|72|a-9b-4c-4h14i12j-5k-4l4
the river is|87|g12h29
the road|71|a-15b12d-4e4g-6h-4i16
the road \$|83|a-5b14g-4i21
the roadmap|87|a-4
the roadwork|80|a15b-5
the robot|83|j-5
the role|62|a-19b-9c8e10f-6g32h-4i-9k-6l-8
the role \$|83|e11
the role ,|87|e7g-4h22
the role ha|87|
the role is|83|c9
the role sound|83|a-17c6g-5
the roof|65|a-12b-10c-5d-4l8
the roof first|87|
the roof garden|87|
the roof is|83|l10
the room|65|a29d13
the room \$|83|a18d11
the room ,|87|a-4
the room wa|80|a10
the room when|87|d15
the root|87|c8
the rope|87|c-11
the roster|87|l11
the rota|71|a-10b14c-12d-5e-9f6g23h-8i-5k-5
the rota \$|83|a-9f8
the round|87|a-6b-11c-9e4j13k-4
the rout|77|e17
the rout \$|87|e9
the row|87|a-11
the rule|70|a9b7d-8e9f8
the rule by|87|e12
the rule for|87|b19
the run|77|a6b15d-4j10
the runner|83|a-11b-4
the runner up|87|a-6b-4
the runwai|87|c5g13
the rye|87|a-4
the safe|83|b16
the safe \$|87|a-4
the safeguard|83|k8
the sake|87|
the sake of|87|
the salari|61|a5b-13c47d-5
the salari ?|87|c-5
the salari and|87|c-9
the salari for|87|c16
the salari is|87|c14
the salari scale|87|c5
the salari survei|87|a-10
the sale|74|a5b-8l12
the sale \$|87|a13d-6
the sale ,|87|a-4b-6l14
the salon|74|a10b-6d-4
the salon ,|87|c6
the salt|83|a-11d-4
the same|49|a13b-17c7d-4e-9h10i-6l-4
the same \$|70|a-4c11g10
the same ,|87|d10
the same at|83|a-4
the same dai|76|b-4j4
the same for|87|
the same here|87|
the same job|87|a-5
the same night|87|a-5
the same problem|87|a-5
the same supplier|87|a-5
the same thing|87|a6
the same till|87|a-12
the sampl|61|a-27b-15c-5d16i4k6
the sampl ar|87|
the sampl at|87|b-6
the sampl is|87|d-4
the sampl lesson|87|a9
the sampl that|87|a-8d9
the sandwich|80|a-10f8l-4
the sandwich \$|87|a-8f8
the saturdai|74|a-9b-5g-4h-5i-5j14
the sauc|87|c5d9
the scaffold|80|c7
the scale|77|c22
the scale \$|87|c20
the scan|80|d5
the scanner|87|a-6b-5
the scapegoat|87|a21
the scapegoat \$|87|a21
the scene|83|a-5f6g-5h-4i-4
the schedul|83|a-6b-8c-4h-4i-11j23
the school|59|a-4b7d13g4j7k-5l-4
the school \$|80|a-9b-6h14
the school is|83|c-4d7
the school run|83|a-6c13h-4i12
the score|77|b15d-4i-6j-5k22
the screen|87|
the script|87|a-5d-4i21
the sea|74|a-14b-13c-6h19
the sea \$|83|a-4b-5c-6h21
the search|74|a-11b-8c-13g-8h11i-11j13k-4l7
the search \$|87|l10
the season|72|a-8b-4e-6h-6l17
the season ?|87|
the seat|83|d5e10
the seat plan|87|d5
the second|47|a6b-26c-17d4e14g-15h-17i-14j9k-6
the second a|87|h-4
the second attach|87|d8
the second dai|87|
the second half|87|l5
the second i|83|a13e5
the second interview|74|a29c8
the second meet|87|
the second month|87|
the second on|80|a-4h23
the second oven|87|h-5
the second page|80|a-4d4
the second question|87|a-10
the second round|72|a-6b13e8
the second sheet|87|a-4h-4
the second time|83|a13b-4
the second to|83|e5
the second with|83|a-10
the second year|87|c-10
the secret|87|d6
the secret of|87|d6
the secur|87|a-7d8
the seed|77|a-8d9
the seedl|87|e-5
the sens|83|a12
the sentenc|77|a-12b-7g-4h-4
the server|87|e8
the set|87|a23
the seven|87|a-4b-4f9h-7j-4k11
the seventh|80|a-4e9
the share|76|a-6e-4
the shed|87|a-7f9h-8i-4
the shed \$|87|a-7f9h-8i-4
the sheet|74|a-7c-10e-6
the sheet \$|87|c-4
the sheet that|87|a-8c-4d4
the shelf|76|a-12b8
the shelf \$|83|a-5b13
the shelv|83|a-5b-5
the shift|72|a-4b-8c10h-5
the shift \$|87|a-4b-8h-6
the shift lead|83|e5
the ship|83|a-5c13
the shoe|87|c5
the shop|63|a-12b4c19e4l10
the shop \$|83|a-4b-6c-4d-5g-4l13
the shop floor|83|e8
the shop on|83|
the short|83|a-17b-5e8
the shortlist|80|a9b-15j7
the show|87|l24
the showroom|83|
the shredder|87|a20
the sign|73|a-18b-10
the signal|87|a-5
the silenc|77|b4j12k-5
the silenc \$|87|
the silenc ?|87|b9i-4j13k-6
the site|87|e7
the six|83|d7
the sixteenth|87|b-8h35
the sixth|87|c-6e19
the sketch|80|
the slide|74|a-7d18
the slide on|87|d7
the slide were|87|a-5
the slipwai|87|d6
the slot|87|a-5b-6f9
the slow|77|a-13d-4e5
the sluic|87|
the small|70|a-8b-5d-4
the small print|87|a-7
the smell|72|a-18b-9g13h-5
the smell \$|87|a-10
the smell of|76|a-7b-5g14h-5
the snow|80|a-11b-9j7
the societi|87|a-7
the societi \$|87|a-7
the softwar|74|a12d9
the sort|65|b5c-6d10g13
the sort of|69|a-10b6c-5d11g14
the sort offic|87|a14
the sound|77|
the sound of|80|
the soup|77|a5b-5
the sourc|80|a18d9
the spare|83|
the spare headset|87|
the spiral|87|
the spiral sinc|87|
the spirit|83|c13d-5h-4
the spirit of|87|c14
the spot|83|b12
the spot \$|87|b14
the spreadsheet|76|a-6g-4h-10i11
the spring|64|a-14b5c-5e8g-4h-10
the spring \$|87|a-5e7h-8
the spring ,|83|d6
the spring and|87|d-5
the squar|87|b21
the stabl|87|a10d8
the stack|87|h-7
the staff|65|a25b9g-6h-12i-6j-5
the staff room|83|a-9b-5e4h-4
the staff there|87|a21
the stage|80|j5
the stair|66|a-22b-7i-4
the stair \$|74|a-9b-4
the stair that|87|
the stall|77|a-14b-7j-4k9
the stand|83|a-6h-5
the standard|83|a6c11
the start|69|b-13c-7g7i-6j7
the start date|77|a-9b-6c-8g8i-6j8
the start salari|87|
the state|74|a14h-7
the state of|76|a15h-7
the station|77|a25f4
the station ,|87|a18
the statist|87|
the statu|80|b-4c-4g-5j13k-5
the statu of|83|b-4g-5j14k-5
the statutori|87|a-6b-5
the steel|87|
the step|80|a-5c15e5h-6
the step of|87|e8
the stick|83|a-6c-5d8g-4i11
the stipend|87|c20
the stipend ?|87|c20
the stock|76|a-9b-5c11
the stockroom|87|e8
the store|73|a-7b-4d7
the store ,|77|b-4
the store in|87|d10
the stori|62|a-23b-7h-4
the stori about|87|
the stori of|65|a-9b-4h-4
the storm|87|a-6
the straight|87|a-6f19h-6
the strategi|83|a-4d16
the street|74|b33c13d-4
the street \$|77|b35
the strength|87|a7b16
the strength of|87|a7b16
the strike|73|a-5d11l4
the strike over|87|
the student|87|c11f9g-5l-5
the studio|77|
the studio \$|87|
the subject|73|a-15c10d-4g-4h-5
the subject \$|87|b6
the subject of|80|a-4c12g-4h-5
the subtitl|87|b-5g-4h-8i26
the subtitl \$|87|b-5g-4h-8i26
the success|77|a6b-5l9
the success candid|80|a8l10
the sum|83|b-8d8
the sum ,|87|b-8
the summer|65|a-8b-12c-5d-6e27
the summer \$|83|e6
the summer ,|83|
the summer i|87|e9
the summer school|87|
the sun|73|b11e-5h-6
the sun \$|83|
the supervisor|87|a9g15h-4i-4
the supplier|72|a-5b-4d-4e14g-4h-5i5
the surgeon|87|a-7h25i-5
the surgeri|76|a-8b15
the surgeri on|87|
the survei|87|c10
the swallow|80|l4
the swan|87|a-7b-10l8
the swim|87|
the system|80|a10d7e7
the tabl|64|a6b14c7f5h-12i-4
the tabl \$|80|a-6b-5c6f7h-4
the tabl in|87|e6
the tabl wa|87|a-11
the tail|87|a-12b-10h43i-4j4
the tail lift|87|a-12b-10h43i-4j4
the tale|87|
the tale of|87|
the talk|65|a-4b-11c-5h-13
the talk \$|80|a8h-12
the talk of|87|a6
the talk on|80|a-7b-4
the talk that|87|a-8b-5k5
the tall|83|a5b-6h-10
the tanneri|87|a-8h-4
the task|83|a-4d5e-5
the tast|87|
the tast on|87|
the tax|68|b-4c4d14e8h8
the tax offic|83|b-4h-8
the tax return|87|d13
the taxi|87|a4
the tea|71|a17d-4f4
the tea \$|87|
the tea and|87|f5h-4
the tea from|87|
the teacher|83|c8
the team|58|b-6d6e11h-8l4
the team \$|77|a30
the team ,|74|b-4e14
the team make|87|c18g7
the team on|87|e5
the team that|83|d7
the team work|87|a-4h-4
the telephon|83|a23
the ten|83|
the tenant|80|h19
the tender|71|a-7b-4d12l5
the tender we|83|d5
the tenth|80|a-8
the term|70|a-7b-9c22d10l16
the term of|87|a5
the term will|87|a-5b-8l14
the test|61|a-11b-6c-4e-5h16
the test ,|87|a-16
the test in|87|a-4
the test wa|73|a-13
the test you|87|a4
the text|87|a-5
the text and|87|a-5
the thank|87|a31
the theater|80|a-5c-4
the theater list|87|a-4h-4
the theft|87|
the thesi|87|
the thick|87|b-5d-4h19
the thing|80|a-10k9
the third|60|a21b-5c-9d-5e22h-6
the third \$|83|b7
the third month|80|e10
the thirti|87|a-4
the thirti dai|87|a-4
the thought|87|a-7g36h-5
the thought of|87|a-7g36h-5
the three|64|a-16b-6d5g-4h-15i13
the three month|87|a-4
the thursdai|80|a-5e-7h-4
the ticket|80|a4b-4h13
the tide|77|a-13b6g-4h-8
the tide \$|87|a-4
the till|72|b-6c-6h33
the time|56|a19b-6c-5e18f10g-4h-9i-7j6k5
the time \$|74|a-14b-7c-4j12
the time come|83|b-4c6
the time i|87|a-5h-4
the time in|87|a5b-6
the time is|87|
the time that|83|a12f8
the time the|83|e15
the time to|77|b26
the time you|76|f5
the timet|71|a-9e12g-4j5
the timet and|83|e9
the timet for|80|a-6
the tin|87|
the tip|77|
the tip about|87|f4
the titl|87|c22
the toddler|87|a-6h-5
the toilet|87|a20
the tomato|87|a-6
the tone|87|a29
the tool|80|a9c4e4h39
the top|72|a5b17c6g18
the top \$|87|a13c6
the top of|83|a-5b13c4g21
the tortois|87|
the total|83|c7
the toughest|87|a-5
the tour|61|a-6b-6l-4
the tour \$|77|a-17l-4
the tour of|67|a5c4
the tour on|87|
the tour wa|87|a12
the tower|80|a-16
the town|80|a-8b-4
the tractor|87|c13
the trade|64|b-9d-9f4h-7k-4
the trade \$|83|a12
the trade i|87|
the trade press|87|c8
the traffic|77|h-5
the traffic on|87|a10
the trai|87|a20
the train|64|a30b-12c8d7e20h-4
the train ,|87|a29e11
the train i|87|
the traine|83|a20
the traine \$|87|a23
the trainer|83|a39
the tram|83|
the translat|70|a5b-11d-5h25
the translat of|83|a-4
the translat sampl|87|
the trawler|87|b13e-4
the tree|83|a-9e13
the tree \$|87|a-7e14
the trial|63|b-15g-8h-6i-6j11
the trial dai|77|a-5
the trial shift|76|a-4b-9g-7h-5i-5j7k11
the trick|80|a-7
the trip|77|b-4
the trip \$|87|a-9
the trollei|87|
the troubl|74|a7b8d-4
the troubl to|87|a-4
the truck|87|h-12
the true|87|d9
the trust|72|a15b-4d-8e9
the trust of|87|e6
the truste|76|b10e6g-4h-5i11k-6
the truste \$|87|b21e8
the truth|73|a8f4
the truth \$|87|a12f5h-4
the truth is|77|
the tuesdai|87|g16
the tunnel|83|a-6
the turnaround|87|d5
the twelfth|87|b-7
the twenti|80|a-8e5
the two|57|a-27b-16c-7d-6f9g-10i-11j-5k-6l-7
the two hour|83|
the two of|83|a10f7
the two year|83|
the type|80|a17
the type test|83|a19
the typo|83|b-4h-5
the typo in|83|b-4h-5
the tyre|80|a-4e5g-5h-6i12
the under|83|e-6h-4j11
the uniform|76|a32b9c11
the uniform ?|87|c9
the union|70|a5b15d10h-6i15
the unit|80|c6e10l14
the univers|76|a-4b7c4
the univers ,|87|
the updat|83|
the upper|83|g-7
the urgent|83|a-6
the usual|77|a21b-4c-9f6h-8
the usual number|87|c-10
the vacanc|76|a-13b-5h-13i-5j8k-5
the vallei|80|a-11
the vallei \$|83|a-8
the valu|80|b-5
the valu of|80|b-5
the valv|83|d4
the van|67|a12b4c6d-4g-6h10i5
the van at|87|c11
the van round|87|a-4b-5i14
the vase|87|a-13
the vat|80|a16d-6
the vault|87|a-7d6
the veri|71|a-10b6g-8h45i-8l13
the veri best|87|h-4l19
the veri first|87|g-4h30i-4
the veri same|83|a-6h28i-4
the vet|80|a-4b-7d-5j4
the vibe|87|a5g4h-5
the video|80|a20
the video link|87|a10
the view|77|a-19b-7c17
the view from|87|a-13
the villag|87|a-10b-4h-6
the vineyard|83|a-6b9d6
the visit|73|a13g14h-5l-5
the visit wa|87|a26
the volunt|87|d-5h-5
the vote|87|a15d7
the wage|71|c38d4
the wai|53|a14b-6c-9d5e-6g-8h-13i-8j-4k-4l-6
the wai \$|83|a-8b6d5
the wai ,|80|a-5b10d7
the wai down|87|a-7h-5
the wai home|73|a-13b-5h-4
the wai i|87|
the wai in|83|a26
the wai that|87|a13
the wai the|87|a-11
the wai to|87|
the wai you|67|a10b-7c-4h-4
the wai your|77|a-9
the wait|68|a15b-8
the wait list|83|a-9
the wait room|77|a27
the wait wa|87|a10
the walk|67|a-5e5
the walk along|77|
the walk round|87|
the walk through|80|
the wall|66|a-5b-8d-7e7g-4h-11
the wall ,|80|a12
the wall of|80|a-9h-6
the ward|60|a9b11c-12e7g7h-4i-6k4l4
the ward \$|76|a13e7l9
the ward ,|77|d9g12
the ward on|87|
the warehous|77|a-5
the warehous \$|87|b5
the warehous lead|87|
the warm|87|a14
the warm welcom|87|a14
the warn|87|
the warranti|87|
the water|77|
the watermark|87|b-5g-4
the watermark ,|87|b-5g-4
the weak|87|d4k6
the weak spot|87|d4k6
the weather|74|a-19b-5h-5l10
the weather \$|87|a-12
the web|87|d4
the websit|77|a-5b-5e15j13
the websit \$|87|e6
the websit sai|87|a-5b-4j15
the wed|83|a-4b-7h-8
the wednesdai|87|a-5b-4g-7h-8
the week|72|a-4b20e-9g-5i-6j9l11
the week \$|80|b29e-4i-4l12
the week after|87|
the weekend|68|a-5b11c-6e13
the weekend \$|77|b25
the weekend ,|87|e9
the weekend i|87|
the weir|87|
the welcom|87|a22
the weld|83|h-4
the well|83|
the wet|83|a-7g-4h-7
the wheel|83|c4
the wheel in|87|
the whiteboard|80|a-4
the whiteboard hour|83|
the whole|52|a33b-7c-8d18e14f4g-8h18i-9l15
the whole afternoon|87|a-16
the whole dai|87|a10b-5
the whole estat|87|d7
the whole first|87|e9
the whole of|77|a18b16
the whole thing|77|a8
the whole time|87|a24
the whole town|87|a-4d-6
the whole villag|87|a-9
the whole year|87|d5e10
the will|83|a-5b-5d12h-6
the wind|83|a-9
the window|64|a14b12e-8g5h-4i8
the window \$|74|a33b15
the window ,|83|b14i12
the window in|83|a-14b-5e-10g-5
the window that|87|
the winner|80|a30l11
the winter|71|a-17b-5h23
the wire|87|a-6k5
the woman|77|a7b-5l11
the woman who|87|a-9b-5h-4l13
the word|69|a-10g35h-15i4j-5
the word \$|87|a-4b-5c7g23i-5
the word and|80|b11h-5i12
the word is|87|b6
the work|62|a-6b-19c7d-7h-8i-8j-5k6l14
the work \$|83|a-6
the work and|87|a10c-4
the work that|87|a-6b-4g7
the work you|76|a-14b-12c13g-4h-6i-4l19
the workshop|71|a-11b-4c-5g-11
the workshop in|87|
the workshop on|87|
the world|76|b14d5
the world \$|83|a-9b16
the worst|71|a24h5
the worth|87|a-6
the worth of|87|a-6
the write|80|e4
the write sampl|87|e4
the wrong|59|a24b-16c-6e-4g-5h-10i-4j-6k14
the wrong job|87|a9
the wrong man|87|a7
the wrong name|87|a5
the wrong on|87|a-7h-6j-4k11
the wrong side|87|h-6
the wrong wai|80|a-6
the x|76|a-4d4
the x rai|76|a-4d4
the yard|61|a4b-15c-8d-6h-8l7
the yard \$|80|a-4b-5l10
the yard ,|83|a7d-5
the yard and|87|
the yard on|87|
the yard would|87|
the year|65|a9b-8d-5e13f-4g-4h-16i11l7
the year \$|80|a-4b-6c11e5
the year ,|87|
the year four|87|
the yearli|87|c20
the yellow|87|a-5
the young|76|a-4b-4e10
the young man|83|a-10
the youngest|87|h22
the youth|87|
the zip|87|d10
theater|70|a-26c-6h22
theater list|87|a-4h-4
theft|83|a-4
thei|41|a69b-34c-11d59g-12h11j-4
thei ar|60|a4b-5c-12d14h-6i10
thei ar \$|74|a6b-10c-7h-5
thei ar go|87|d10
thei ar not|87|b-7d-6
thei ar pai|87|c-6d13
thei ask|83|d4g-4h-13i-4
thei be|87|a-4
thei belong|87|a-6
thei belong to|87|a-6
thei can|87|a11d7
thei come|87|a-5b-5
thei decid|87|a-17b-5d-5
thei do|74|a10c7d21l8
thei do it|87|d15
thei do not|83|a14d11
thei gave|77|a20d21
thei gave me|87|a27
thei had|87|a6
thei have|66|a-32b-14d10
thei have got|87|d11
thei have kept|87|
thei kept|80|a26b-5d-8
thei knew|87|a-8b-6d20
thei know|80|a-5b18e10
thei let|80|a5
thei let me|80|a5
thei made|83|a23d4
thei made me|87|a24
thei move|87|b17
thei never|80|a24d11
thei pai|76|a12c-15d18
thei pai for|87|a13c-11d-4
thei sai|87|a-8b-10i-4
thei taught|87|a-9
thei taught me|87|a-9
thei told|83|
thei told me|87|d-6
thei want|80|a14d-4
thei went|87|a20
thei were|70|a-26b-8h-5
thei will|72|a-10b-16d8
thei will tell|87|a-4d-4
thei would|73|a-35b7d13e4
thei would be|87|d5
thei would have|87|a-8b-6e8
their|47|a-36b-25c-4d98e-8g-4h-10i-10k7
their \$|80|b-8c12
their book|87|d11
their book \$|87|d11
their contract|83|d11
their custom|87|
their job|87|
their mind|87|
their new|83|d21
their next|87|d10
their offer|83|b-12c24
their own|74|a-10c4d-10e6h-4
their owner|87|a-4d-6
their sauc|87|d10
their train|87|d5
their websit|87|d-5
their work|87|a-9h-5l-4
their work \$|87|a-9h-5l-4
them|40|a-6b4c-14d16f-5g-21h20i33j-7
them \$|52|a-8b-4c-6d27e7g-4i12
them ,|69|a-7b-4c7h12i11
them , and|83|b5c-4h-6i16
them about|87|a24b17
them all|83|a-13d-6
them all \$|87|a-8d-6
them and|87|a19
them ani|87|
them ani dai|87|
them at|87|c-4
them befor|87|a-4b-13
them by|77|a-6
them down|87|b26
them for|80|a13
them for you|87|
them in|71|a6b-5d-6e14g-6h-18i7
them in \$|87|a11h-10
them in a|87|e15
them is|87|a11b-8
them no|87|b11
them on|73|a-7b-9d20e-4
them on my|87|d8e-4
them on the|87|
them onc|87|
them onc a|87|
them out|83|a13d8e-7
them out \$|87|a14d8
them over|83|a-5c7i16
them over \$|87|a-5b-4i17
them so|87|a-7
them the|83|
them the same|87|
them to|64|a-9b-7d-4e-5g-5i8k12
them to the|87|h18
them to you|68|h-7i12
them with|80|a-5b-4g-8h-5i9
them would|87|d10e8
themselv|77|a11b-4c-5d-4
themselv \$|80|a17c-4
then|46|a57b13c-20d-13e29g-6j6k-4l10
then \$|73|a5b-5j6
then ,|74|a5b5h-5l18
then ?|76|a-8b-6c-9j7
then ? \$|76|a-8b-6c-9j7
then a|80|a-5b-5e9h17
then anoth|87|a-8b7
then ask|87|
then i|65|a-9b7
then i have|80|a-6b-6
then i wa|87|a21
then i would|83|e11
then it|87|b11
then no|87|a9b-5
then on|83|a23h-6i9
then sai|87|a9b31
then that|87|a5b-6
then the|76|e19
then there|87|a-11b6
then took|87|a9
then we|87|a-5
then wonder|87|a9c-5
then you|87|a21
theori|80|a-8b-7c-4j-4k14
theori ,|87|a-7b-6c-4j-4k15
there|33|a5b-5c-5d-9e-10g24h-28i19j25k-8l6
there !|87|a-5g10
there ! \$|87|a-5g10
there \$|56|a28c-11f5g10h-9i4l16
there ,|74|a-16b-9e6
there , and|87|a-7b-4
there , i|87|
there ?|77|a10b46c-4
there ? \$|77|a10b46c-4
there a|60|a-15b-8c12d-4f5g-7h-5i-6j5k14
there a date|83|c-4
there a dress|87|c-9
there a new|87|b-5c-4j8
there a rough|87|c-5j6
there and|87|a5
there ani|65|a-8b-16c-8h-9i13l4
there ani new|72|a-4b-6c-8l7
there ani word|87|b-6j6
there anyth|73|a-7b-13c-13g-4j9
there anyth els|80|b-4c-6
there anyth in|87|a-5b-9
there ar|65|a-5b19d14h-11i6
there ar no|77|a-7b-11c8d-4
there ar onli|87|a6d8
there ar two|83|b-6h-14i8
there at|87|b-4
there be|69|a-7b-13c18j12k-4
there be a|80|b-4
there be an|83|b-8c7j7
there be new|87|b-4c-8j8
there ever|83|a28
there for|77|
there for year|87|
there from|87|g14h-5i12
there help|87|c17
there help with|87|c17
there i|87|e-4
there in|87|
there is|45|b24c9e-8f-4g5i10j15k-8l-6
there is \$|87|i11j13
there is a|59|a17b21c7g5h-10j4k-5
there is an|87|c7
there is ani|70|a-6b-10g10
there is anyth|63|a-7b-14c-4i11
there is been|87|g9i-5j13
there is more|87|g-5i17
there is no|61|a-5c-7d-4g10
there is not|83|a5b-7g-6h39
there is noth|80|a-4b16c-7
there is on|77|a-6b-10c30j-4k5
there is realli|87|b36
there is room|87|
there is someth|80|a22b-5d4
there is talk|87|d8g-4h-6
there is to|87|b21
there it|87|g-5
there must|87|b16c-5
there must be|87|b16c-5
there on|76|a-5b9c-6
there on mondai|87|b13
there on thing|87|c-6
there sinc|87|a-8b-7
there to|72|b20c-6g12j10k-6l4
there to be|87|a-13b-4j13k-7
there to think|87|b20c-5
there too|87|
there too \$|87|
there wa|59|a29b-15c-7d-4e-5g11k9
there wa a|74|a-12e-4g17
there wa no|76|a32b-4
there wa someth|87|a-6g-4k14
there were|67|a-32b-6g-5h-11
there were six|87|a8
there when|87|a-4g14h-4
there will|87|a-4
there will be|87|a-4
there with|87|a-5
there would|65|a-8b-5e13
there would be|66|a-8b-5e8
therefor|83|a-8b-4f4g-6h-4i-4j5k11l-5
therefor i|87|a-8f5k13l-5
thermomet|83|a-7e-4
these|60|a4b-31d17e6f5g17h-10i-5k12
these dai|76|a19b-6
these dai ?|83|a-4b-4c4
these thing|73|a-10b-19
these thing take|80|a-6b-8
thesi|67|a-6b-9c-7h39i-4
thesi \$|80|a-15b-5
thesi ,|87|a14
thesi , and|87|a14
thesi on|87|a-7h21
thi|33|a-16b118c-21d12e-9f-11g79h-54i4j-7k-8l-20
thi \$|56|a40b4d-7f-4g44h-8i-12j-4k-4
thi ,|69|b10c-6d8g-7k18
thi , and|87|b-5g-4k7
thi , but|80|d15
thi , so|87|b10d-4g-5k16
thi :|83|a-5e14g-4h-5
thi a|80|a-6b7c-4j8
thi address|87|a-4b-16g-4
thi afternoon|73|a-5b15
thi afternoon \$|77|a-4
thi applic|87|a18
thi as|77|a-6g-4h-4i-7
thi as a|87|b-18
thi chanc|80|
thi come|87|a-8b-4h-7
thi countri|87|a-4b11
thi countri \$|87|a-4b11
thi dai|87|a4
thi doe|87|b18c-4
thi email|83|a-4b-6
thi email find|87|b-4
thi end|83|b15i12
thi end \$|87|b12i13
thi even|87|b11
thi even \$|87|b11
thi fall|87|b19
thi for|77|b21
thi ha|87|b24
thi i|87|f5l-6
thi in|87|a-4b7g-4
thi is|52|a-14b-26c-10g39h-15i-7j-4
thi is a|77|a-11b-13g-7
thi is amara|87|
thi is just|87|a-10b-8
thi is marisol|87|a-4b-7
thi is my|74|b37g8
thi is not|80|a-4b7d10
thi is onli|83|a-8b-14
thi is the|64|a20e4g43h-10i-4
thi is what|87|a36
thi is work|87|a-8b-8c-4g15
thi is your|87|b24
thi job|59|a-13
thi job \$|68|a-8b-14
thi job ,|77|c4
thi job and|87|b11
thi job veri|83|b-7
thi job would|87|
thi letter|87|b22h-6
thi level|83|a-5b-4c12k15
thi line|87|a-5
thi long|83|b20
thi long to|87|b10
thi mail|83|
thi messag|87|
thi morn|64|a-21b14d-4f7g-4h-13i-6
thi morn \$|72|a-9b-14f8g-8h-11i-5
thi morn ,|77|b32
thi note|77|a-12b-19e9
thi note \$|83|b-4e9
thi number|83|a-9b-16g-8h-6i35j10
thi number all|87|a-9b-8g-5h-4i21
thi offer|83|b30
thi on|69|a-10b17c-7d10g42h-12i-6
thi on \$|77|a-10c-4g47h-13i-7
thi on ,|83|d16
thi out|83|b10g-5i17
thi out :|87|b13
thi over|87|b13c-6
thi page|87|d12
thi posit|87|b-7g14
thi posit \$|87|b-7g14
thi post|73|b21e7
thi post \$|80|b35
thi post and|87|b-10e9
thi post veri|87|
thi role|87|b-4c14g24
thi short|87|
thi sort|77|b4d-4h13i9
thi sort of|80|b-6d-4h14i9
thi summer|83|d19
thi summer \$|87|d20
thi time|70|a-20b-5c-5g-7i16j-4l18
thi time \$|77|a-15
thi time ,|83|a-5b-5g-5i22j-4
thi to|77|b10d7
thi town|83|a24b22c15
thi town \$|87|b23c16
thi trade|87|a10
thi up|87|b21
thi wa|73|a9g14
thi wa a|87|
thi wa handl|87|a13b10
thi wa not|87|a5g-6
thi wa the|87|a-11b-9g23
thi week|66|a-12b7c-5e-4g-13i20j15k-5
thi week \$|70|a-7b4d4e-4g-8i10j10
thi weekend|87|a-5b-8
thi work|80|a-7b-9
thi work \$|83|a-7b-8
thi year|69|a-10b-9c7d12e-5g-13h-20i-4
thi year \$|77|a-7b-4e-4g-14h-23i-4
thi year ,|87|d12
thick|76|a-11b-9d-6h12l8
thick skin|83|b-5h18
thief|87|a7
thief \$|87|a7
thin|76|a7b-9c4
thin ,|87|b-10
thing|43|b8c13d-4f-5g-6h-25i-8j5k12l10
thing \$|66|a-31b17c-8
thing ,|77|a10c26e7h-4
thing , and|87|e8h-4
thing :|80|
thing about|69|a16b-6c-4d8l13
thing about it|87|a7
thing about the|77|a17d11l15
thing and|83|a9d6
thing ar|83|
thing by|83|a21
thing for|87|
thing from|87|a16
thing go|87|j9
thing had|87|a-32h-5j16
thing i|61|b-13c-9e8h-7i6j-5k8
thing i need|83|a12
thing i should|87|b-6c-4j-6k13
thing i wa|87|a4
thing i would|76|a-4b-5c-5e14
thing in|87|a-5
thing is|83|a22
thing is the|87|
thing on|87|a-5l8
thing or|87|d9
thing or two|87|d9
thing stand|71|a-6b-7c-6j7
thing stand \$|80|
thing stand ?|83|b-4j8
thing take|80|a-6b-8
thing take time|87|a-5b-5
thing that|70|a-6b-9c15h-6j-4k7
thing that i|77|a-11b-4c-6
thing to|73|a-13b-6l9
thing to be|87|b-14
thing togeth|87|b18
thing up|83|b22
thing up \$|83|b22
thing wa|80|a-15
thing we|87|c15
thing would|87|a-4b-5g15h-5
thing you|73|a9b-10c-9g-4i-4j-7k13
thing you would|87|b-8c-10i-4j-8k16
think|42|a18b49c-7e-7f-6g32h19i-18k-4l-6
think \$|66|a19b4c-7d-4e-4h5
think ,|87|a-4h23
think about|59|a-26b-6c-4e7g10h-10i-4j6l-4
think about \$|83|a-13b9
think about ?|87|b20c-5
think about it|80|a-4b-5g9
think about that|87|a-8b-4
think about the|70|a-8b-8e11j9
think about your|77|a-7b-7g-4
think again|87|b11
think again \$|87|b11
think i|72|a-5b18
think i have|87|b17
think i would|87|b-5
think in|87|d10
think in the|87|d10
think is|83|b-9
think it|69|b15c5k6
think it is|80|a-11b18c9
think it wa|87|a8k7
think my|83|a-15b-9g-5h40
think of|60|a-26c-6g43h-16i-7
think of a|83|a-5b-6g18h-5
think of it|87|b20d8
think of me|77|a-7b-14g22l6
think of the|73|a-7b-4
think that|62|a23b13c10d5h-4
think that a|83|a23
think that i|77|a-11b21c20d10
think that is|87|a15c-5
think that you|80|a8b9
think the|72|b-9c8
think you|66|a28b32c-7d10
think you know|87|a24
think you should|80|b25d16
think you will|83|b7
third|53|a6b44c-11d-9e34g-6i-5j4k-7
third \$|77|a-4b25
third ,|87|e5
third in|83|h17
third in two|87|
third messag|80|b16
third messag \$|87|b10
third month|77|e17
third month i|87|e5
third of|80|
third on|83|a9c6e4
third time|83|b52c-5
third to|87|e4
third week|87|a-4e8
thirteen|83|a-6b-4c9h19
thirteenth|87|c19
thirteenth month|87|c19
thirti|55|a-8b-7c9d-11e22f4g5h19i-11l-4
thirti \$|77|
thirti ,|80|
thirti , sixti|83|
thirti dai|67|a-12b-5e25
thirti dai ,|80|c10e11
thirti dai i|87|a-7e5
thirti four|87|a-8c-4g-4h-8
thirti four and|87|a-8c-4g-4h-8
thirti on|87|h15
thirti pound|87|
thirti to|87|e5
thirti year|73|a25b9g18h13i-5
thirti year of|83|a7f4h26
thornton|87|a-13b-12
thorough|83|a-5d6f15g-8
thoroughli|83|a-11
those|57|a9b-6c14e-7g5h-12i-6l21
those \$|87|a40
those i|83|a-7
those who|87|c15
though|58|a31b-19c-6d11e13f6
though i|72|a31b-9e10
though i had|87|a-5
though i were|87|a6e16
though i will|87|a17b-5
though it|87|
though my|83|a-10b-7
though not|87|a5d-4
though the|77|a-8f8
though we|87|d17
though you|80|d4e12
thought|45|a-4b-23c-10d-9e4g32h-36i-25j14k8l-9
thought \$|68|a-25b-24c5f5g12h-9i-4
thought :|87|g20
thought a|80|a28
thought a lot|87|a12
thought about|65|a-19b-12c-4d-5g-5h-10
thought about it|76|a-9b-4e-4
thought about the|80|
thought about your|87|
thought i|65|a-16b-7g7h-12i-7j14
thought i would|66|a-13b-7g-11h-7i-6j16
thought it|77|a21b-15g-7i-6j10
thought of|60|a-8b-13c-7d-4e-4g32h-8i-11j-5k16
thought of a|87|
thought of for|87|g18i-6k-5
thought of my|87|a-5g-5i-7j-4k30
thought of that|87|a12
thought of the|80|a15
thought of you|83|a-5b-5
thought of your|77|a-5
thought on|74|a-8b-7e4f-4g-8k11
thought on the|80|a-6b-5e-4
thought that|69|a38b31e6
thought that a|87|b26
thought that i|80|a4e10
thought that we|87|a50
thought that you|87|a18b15
thought the|83|
thought through|87|e21
thought through the|87|e21
thought to|87|a8
thought wa|87|
thought you|76|a6b17c9d8
thought you were|87|a12b29
thought you would|83|a-4b-9d10
thousand|61|b-9c32e-4g-7h40i-8
thousand \$|77|c29
thread|77|a5
three|38|a-6b-8d-13e49f-8g-23h75i-6j11k-9l-8
three \$|66|a-7b7c-5e12g-5h-13j10l6
three ,|83|a-10e6h-7
three :|80|e9
three book|83|
three children|87|c17
three dai|73|a-6b-5c11e-5h14i-5
three dai a|87|a-4b-5h-6i-4
three differ|77|a19
three differ peopl|87|
three firm|87|a18h36
three hour|83|a28
three hundr|80|h-10
three i|83|e16
three i would|83|e16
three in|87|h18
three in the|87|h18
three is|87|d8e14
three line|87|
three line for|87|
three manag|87|a6
three month|64|a-4b-10c-7
three month \$|80|a12
three month ar|83|b-5
three month as|87|
three month i|83|e16
three of|72|a4b7e-5h11
three of our|87|d8
three of us|87|a-7h-5
three on|83|c22
three peopl|83|a11d9
three phase|80|e10
three season|83|
three stage|80|e21
three stage \$|87|e12
three step|87|e15
three summer|87|
three the|83|e9
three thing|80|e13
three time|71|a29b14h23
three time \$|87|a17b13
three time and|83|a10
three to|87|b-7e8
three van|87|a-5
three week|68|a10b8c7e4
three week \$|80|e9
three week ,|87|b19
three week or|87|b-5
three week to|87|a-5
three year|58|a-14b-12d-4e-7h16
three year \$|73|a9h5
three year ,|77|a-6c8
three year and|77|a-6
three year at|80|a-6
three year of|87|
three year run|87|a18h17
threw|76|a25b-7d-4
threw me|80|a33
threw me out|87|a13
thrill|74|a-10b-12c-7g30h-4
thrill to|80|b-11c-7g15
thrive|83|a-4l17
thrive under|87|a-4
thrive under pressur|87|a-4
through|47|a-13b-16c-6e32f-4g-18h35j7k-15l9
through \$|71|a24b27d-4h-8i-5
through ,|80|a-5d6g-4i20
through ?|80|a-5b-12c-8g-5h-6i-11j30k-13
through ? \$|80|a-5b-12c-8g-5h-6i-11j30k-13
through a|77|a-18b-8h19i-7
through for|87|b7
through for me|87|b7
through how|87|d8
through it|80|c5d5
through it \$|87|d6
through my|74|a11e17h29
through my own|87|a-10c4
through the|58|a-21b-8c-4e14g-10h-5i11
through the cold|87|
through the figur|87|h-6i16
through the first|87|e21
through to|83|e5g11h-5
through your|83|a12
throw|76|a-6b7c20g10h16i-5
throw in|87|c27
throw me|87|b13
throw me out|87|b13
thrown|76|b-4h-4
thrown in|87|a-4
thrown in at|87|a-4
thumb|87|g-5h-5l19
thumb press|87|g-5h-5l19
thumb press for|87|g-5h-5l19
thursdai|49|a-48c-14d-5e-6f7g-12h-15i18j-6k-5
thursdai \$|59|a-22b10c-5d-4g-7h-10i-9l9
thursdai ,|67|a-6b4g-4i8
thursdai , and|73|
thursdai , so|83|b17
thursdai and|74|h-6i31
thursdai and for|76|
thursdai at|87|h19
thursdai at the|87|h19
thursdai if|87|i11
thursdai in|87|
thursdai in the|87|
thursdai the|87|b11
ti|83|a-6
tick|72|a20b37g-5j12
tick \$|87|a7b-6g-5j15
tick tock|83|b39
tick tock \$|87|b26
ticket|58|b-9c22e-6g8h51i-5
ticket \$|80|a13c9
ticket ,|76|
ticket , i|87|
ticket and|83|b-8c-5h20
ticket for|83|b8
ticket i|87|a-5h14
ticket in|87|c-4g16h27
tide|72|a-22c-4h-7
tide \$|83|a-7
tide tabl|87|a-8b-6
tidi|87|a-8
tie|87|a-11
tie \$|87|a-11
tig|87|h34
tight|83|a-6
tile|87|
till|57|a-23b-5c-13d-5e12g-13h33
till \$|87|a-11e6
till i|83|a-9b10h14
till the|77|e8f7g-4h-10
till would|87|e4
till you|87|b9
timber|80|a-15b-4
timber \$|87|a-8
time|35|b16c-5d-8e13f18g-18i5j16k14
time !|87|a-4b-15g-4i-4l24
time ! \$|87|a-4b-15g-4i-4l24
time \$|47|a-38b19c-19d-10e-8g-7h13j11k7
time ,|61|c-4d7e4f7h-8i10j-6k7l-4
time , and|70|a14b7g10
time , but|87|a-4c-4d4
time , what|87|b4c-9k5
time ;|87|b8h-4i7
time ?|69|a-8b-18e10j7
time ? \$|69|a-8b-18e10j7
time a|83|a5b10h-10
time accid|87|a-9h21
time after|87|
time and|63|a20b-4c13e-4f6h8
time and a|83|c21
time and for|83|f8h-4
time and i|83|a10
time as|87|a7
time at|83|a12b11
time at the|87|a13
time by|87|e10
time come|83|b-4c6
time come \$|87|b-4
time for|72|a5b5f5h-10i22
time for me|83|a5b-4f7
time i|72|a14b-4c7d4
time i ask|87|a26
time i have|87|
time i reach|87|a-5h-4
time if|87|a-5d5
time in|74|b-9e-4h-7l16
time in march|87|c-4
time in the|87|a5b-6
time is|76|a4b24c-8
time it|80|a-10c5
time of|80|a-8
time on|62|a-20b-14f7j-4k10
time on fridai|87|
time on mondai|80|
time on the|80|a-18f10
time on thursdai|80|
time on tuesdai|87|
time on wednesdai|80|
time that|68|a24b23f7
time that i|77|a4
time that you|76|a15b23f7
time the|76|a-6b-9e13h-18i13j26
time thi|77|a-5b-19h25
time thi morn|87|
time to|61|a-17b10c-10d11e-4i-5j4
time to look|87|
time to lose|87|b7
time to read|87|a8
time to talk|87|b23
time to tell|87|b-4i-4k5
time wa|83|a15
time with|83|a-4b-9c9
time would|87|a9g-5i-7k19
time would be|87|a9g-5i-7k19
time yesterdai|87|
time yesterdai \$|87|
time you|71|c-4f4j6
time you have|87|b9f6
time you need|83|b-11
timelin|83|e17
timelin for|83|e17
timet|62|a-10b-19c-8d-4e25g-13h-4i-4j13
timet \$|77|a-6b-9c-4
timet ,|87|a20b-5
timet and|83|e9
timet for|74|a-7c-4e13g-10j11
timet for the|74|a-7c-4e13g-10j11
timet is|87|a-6
tin|80|
tin \$|87|
tip|66|a8b-8c34j-5k12
tip \$|87|a12
tip about|83|
tip about the|87|
tip the|87|a19c5
tip the balanc|87|a19c5
tire|71|a35h-8
tire \$|83|a26
tire of|77|a20h-9
tith|87|a-6
tith map|87|a-6
titl|73|a-9c38h-5
titl \$|87|c8
titl if|87|c12
to|13|a-23b-34d-9e4f9g19h-22i18j12l19
to \$|64|a33b28c4g-4h11i-4
to ,|74|b9
to , but|87|b12e4
to 0|64|a-7b-6c10d-4e21
to 0 on|83|c7
to 0 per|87|d-4
to 0 shadow|87|e15
to 0 take|87|e15
to ?|87|b-7c-7i-4j15k-7
to ? \$|87|b-7c-7i-4j15k-7
to a|55|a17b-4c12h-10j15k-6l12
to a bank|87|a-11
to a decis|77|b-6g-4i7j16
to a quarter|87|
to a second|87|a-10f6h-4
to a word|87|a10
to aberdeen|80|a-4b-5g18h-5i-4
to aberdeen for|83|a-4b-5g19h-5i-5
to about|83|a17c20
to accept|80|b14c8
to accept \$|87|
to act|83|b25e4
to act \$|87|e5
to add|72|a8b-12
to add on|87|
to add that|87|
to admir|87|a-15b-7g-6h-6
to all|76|a-11b12d-4g-5h-9i-6l33
to an|77|a-12b21
to ani|87|a-4b-16
to anoth|83|b-6
to answer|56|a-7c-7g-5i7
to answer \$|77|a-4b11
to answer ,|87|a-8b-4
to answer ani|67|a-5b-4i11
to answer anyth|83|a-5
to answer by|87|
to answer me|87|b10
to answer question|80|a-6
to answer them|87|
to anyon|80|a-20b-9h-9i18
to anyon i|87|a-4b-4h-10i19
to anyth|87|g-6i-9k16
to apolog|87|
to apolog for|87|
to appli|83|a29g11k10
to ask|50|a-16b5c8d-5e-7g-10h-13i20j20k-9l-6
to ask \$|76|a-8b-4e-4f7h-4i23
to ask ,|77|b11g-4j7
to ask about|80|a-5j9l-5
to ask for|83|a5c15g-4i14
to ask how|74|a-12b-5j7
to ask if|74|a8b-9h-5i6j6
to ask me|77|a-5b-6g11
to ask three|87|a6b13
to ask what|87|c14
to ask when|83|
to ask whether|71|a4b-8c7j6
to ask you|83|b8
to audit|87|e11
to bake|87|
to bake with|87|
to be|39|a63b19c12d-15e-14f6g72h-4i-13j7k-6l-11
to be \$|77|a-4b-8g11
to be ?|87|b20c-5
to be a|70|b-20g5i-4j10k-7
to be ask|68|a6b-4c-6g16k-4
to be awai|87|a-4c-5
to be back|87|a-5c4
to be bought|87|d11
to be by|87|b21c7
to be call|83|a-14b-11g23
to be chosen|87|
to be connect|80|a-6b-11c-4
to be consid|77|a-9b-5c-4
to be do|87|c8
to be heard|83|a-6b-4f4
to be hire|87|b-5g-4j-4k12
to be in|72|a-7b-17g5h18
to be interview|87|a-36b-5
to be kept|87|b17c-6
to be laugh|87|a26
to be me|87|b13c-9g13
to be my|87|a-7f9g-5l-5
to be on|76|a4b11g9i-5
to be overlook|87|a23
to be paid|80|a-6h14
to be part|72|a-5g9h-5
to be patient|83|a9b5
to be rememb|87|a-9b-7
to be rung|87|h-5i13
to be seen|83|a34j9k-5
to be shown|76|a-19b-6
to be so|83|a15
to be sure|87|b-6c7
to be thank|87|a4
to be that|87|a-12b-5g11h-4
to be the|71|a-8c-6g10h20
to be there|87|g31h-6i-5j-4l4
to be thought|87|g18i-6k-5
to be told|72|a26b20
to be train|87|a-7
to be treat|87|a9b9
to be turn|87|
to be unkind|87|a8b-12
to be worth|87|a28c14
to be your|83|b14g16
to beat|80|c15
to beat \$|87|c12d5
to beat that|87|c4d-4
to becom|83|a-5b-6g16
to becom a|87|g16
to beg|83|a-22b-9
to begin|69|a-10b-10c-11g22
to begin as|83|e-6g12
to begin by|87|b-4g16
to begin with|83|b-4c-7
to believ|83|a12b20
to better|87|c18
to blame|87|a28
to blame for|87|a28
to book|87|b6c-5
to both|87|
to bother|83|a-6b-10k15
to bother you|87|b-6
to bring|61|a-7b-11c-11d4e-6f-4g7h12i9
to bring a|83|
to bring it|87|g-7i10
to bring my|77|a12b5g20h21i-5
to bring the|83|b-4c-5i13
to bristol|87|g-5i14
to bui|87|a-5c5
to build|77|a-17c-5e6g21
to build the|87|e7
to call|71|a-13b18c-6g7h-4i11
to call ?|87|
to calm|87|
to cancel|87|a20
to candid|87|a15
to carri|77|b6
to chang|74|a-5b23
to chang the|87|b9
to chase|80|a-6j29
to chase you|87|b5
to chat|87|a-21
to check|72|a-9b-11e-4g-5i11
to check that|87|
to choos|70|a6c-6g7h9i-4j5k-4
to choos ?|87|b-7c-4j7
to choos a|87|a12b20
to choos between|87|a21
to claim|87|a-7
to clean|87|a30
to close|83|
to come|53|a19b-6d-4e-5g7h-9i16j9k-12l-5
to come \$|74|a13c-7g12h-4
to come ?|83|a-5b-9c-6j12k-7
to come and|77|a12b-4g-7i16
to come back|83|
to come by|80|e4i10
to come for|80|c22
to come from|87|c9
to come home|87|c4
to come in|69|b-8c-7i4j8k-5
to come over|87|b17c-4
to come to|74|b7c7
to complain|87|a9b-4
to complain about|87|a9b-4
to confirm|80|a-10b6
to connect|71|a-8b-6d8
to connect !|83|c6
to connect \$|87|b-5
to connect ,|87|
to contact|83|b14i9
to continu|80|a-4c7g-5h-5i30
to cook|87|a10
to correct|83|b-9c-8
to correct on|87|b-9c-5
to cost|87|a-7h-4
to count|77|a16c4d5
to count your|87|
to cover|80|a18c7
to crew|87|
to cut|80|c7d4g12h6
to dai|87|e13i-5
to decid|61|a-11b21c6
to decid \$|77|b48c9
to decid ,|87|
to decid ?|71|a-4b-8c-6
to decid by|80|a-5b-12
to disappoint|87|a-6b8
to discuss|71|a5b7c33f-5
to discuss \$|87|a-7b5c-6
to discuss the|87|b-4f-6
to do|51|a39b-10c-21g20h7i6k-7
to do \$|83|a4b17
to do a|87|g-4i12
to do anyth|87|b-4
to do it|63|a-12b-13c-6g7h-5
to do so|76|c4i6
to do the|71|a9b-10c-4
to do thi|74|a-4b-23g12
to do to|87|a9b6c-6
to do with|71|a56c-4g17h18
to dr|87|h-4
to drive|74|a27
to drive for|87|
to drop|80|d6
to dry|87|a12
to each|77|a19f9
to each of|83|f9
to earn|87|c22
to eleven|83|a-4
to eleven \$|87|
to end|83|b10
to everi|87|h-7
to everyon|76|a-11b-6f5g-9h-9i-4l24
to everyon ,|87|a-7f7g-4
to everyon on|87|a-4g-4h-6l24
to expand|80|a-5
to expand my|83|a-5
to expect|76|a20b-7c-5
to expect \$|87|a-31b-8
to expect an|87|a23
to explain|69|a-24b-5f7i14
to explain ,|87|b-4
to explain the|83|a-14f9i17
to express|83|f10g-7h-5
to express my|83|f10g-7h-5
to feed|87|b15
to feed \$|87|b15
to feel|80|a-9b-5
to fifti|87|a-5h11
to fight|87|a18
to fight for|87|a18
to file|87|a-6
to fill|87|g-10i18
to find|64|a14b-17g-5h-5i-6j7
to find \$|83|a-5b-4
to find my|80|b-7g-4h-4i-4
to find out|76|a13j10
to find the|83|a14
to finish|70|a14c-4
to finish \$|87|a9
to finish at|87|a20
to finish my|83|a-6b-6
to finish the|87|
to fix|80|a-7b-4g11k10
to fix it|87|
to fold|87|a11
to follow|76|a-7b-7g-7h-5j17
to follow up|83|b-6g-8h-6j18
to four|74|a9b-7e16h18
to four page|87|e8
to furnish|87|g-6i11
to furnish ani|87|g-6i11
to get|55|a19b-8e-4g29h-11i-11j-5l-6
to get a|76|a-6g13h-4i-4
to get at|87|a8b7
to get go|87|a-10b-10g30
to get it|80|b-4c-5
to get me|83|f8
to get my|87|a-13b-12
to get off|87|b6e4
to get on|83|a13b-4
to get the|80|a14b-5c9g9i-4
to get there|87|a-6b-4
to get thi|83|b5c-5
to get to|83|a12c16
to give|65|b4c4d4g5
to give me|77|b13c6
to give you|77|c9d9
to go|61|a-15c12d8e-5h-5i8j-4
to go \$|77|b8h-5
to go backward|87|b-5c10
to go over|83|
to go through|83|c9d8
to grow|87|a-4
to guess|87|a10h-6
to half|83|a-8b-4d-5
to half the|87|a-8b-4
to hand|77|a8d12g-6j9
to hand in|80|a8d10g-6j9
to handl|87|
to have|54|b9c5d-6e20g-5h8
to have a|76|c-6e14h24i-6
to have been|77|a-13b5c8
to have got|87|a-7
to have miss|87|
to have so|87|a14
to have the|71|a-11b-9e8h-8j4
to have thi|87|b13c-5
to have you|83|b-7g-4i8
to hear|47|a-63b-20c4d-9e-6f-5g-20h-17i13k31l-5
to hear \$|83|b-4
to hear ?|87|
to hear a|87|a-5c6
to hear about|77|b23
to hear from|62|a-7b-30c-5h-4j7
to hear how|65|a-13h-4i8k9
to hear it|77|a-5b15
to hear more|80|c7
to hear of|80|
to hear that|69|a-15b-5
to hear the|80|a-5h-4i8
to hear what|71|a-13b-4c7g-8h-6i-4k16
to hear where|80|g-6i20k18
to hear you|80|a-9
to hear your|87|
to help|73|a-4b14c4g14
to help with|80|c6
to help you|83|g16
to her|80|b6c8
to hire|77|a10b10
to hire me|83|b6
to hold|77|a12b-10d8
to home|87|a-6b-6h-6
to home \$|87|a-6b-6h-6
to hop|87|
to hop on|87|
to hurri|77|a-6b16
to improv|77|a-8b-6c-4k18l-4
to improv my|87|a-4b-4k14l-5
to inform|87|c9j6
to inform me|87|c9j6
to insist|83|b25
to insist that|87|
to interview|87|
to is|87|a26
to it|66|b9c-4d-5e17g10
to it \$|73|a11b12e11
to it ,|87|e11
to join|60|a-14b-12c-6e-6g33i7l-8
to join the|76|a-4b-4c-4
to join you|68|a-6b-6g20i8
to join your|77|a-4c-4g20l-10
to judg|87|
to june|87|
to keep|61|a-14b12g-4h18
to keep a|87|b8f4h21
to keep quiet|80|a-4d12
to keep the|83|a-10b-4g-4h-9i7
to keep your|80|
to know|46|a27b22c21e7g-29h-17i-24j22k22l-6
to know \$|71|a11b18
to know ,|74|b-7g11i-5
to know ?|87|d5
to know about|87|c16
to know befor|87|a-4b-5
to know by|80|a-5b17c-5j5
to know everyon|87|b17
to know how|71|a31b-4d5e12k10
to know if|74|a-7b-17c4g-15h-7i-14j13k-5
to know it|80|b5g-11j12
to know more|80|b-7c-6
to know now|87|b27c-5
to know roughli|83|b-9c7j7
to know that|77|a-11
to know the|71|a42b-4c5e9k11
to know what|71|b14c30d6
to know when|87|
to know where|76|a12e6k7
to know whether|77|a-5b-11c-10g-7h-4i-4j9k7
to know who|73|b25c5d12e-4
to know you|87|a-9c9
to know your|87|b-5
to lai|83|a-8b-9e5
to land|83|c8
to land for|83|c8
to laugh|77|
to laugh \$|87|a18
to lean|87|b-7
to lean on|87|b-7
to learn|58|a-24b-15c-10d-4e9f-5h-19i-13k23
to learn \$|87|
to learn ,|87|e7
to learn about|87|
to learn from|76|a-4b-4g6h-9i-6k28
to learn how|87|b7g-5k11
to learn that|80|a-6
to learn the|74|a-4b-10e11
to leav|63|b17d15e-4
to leav \$|87|a-16d9
to leav a|87|b19
to leav my|83|b-9c9
to leav the|74|a-5c6d8
to leav us|87|d6
to let|63|a-5c-12f6j4k-4
to let me|71|a9b11c-10f7j5k-4
to let peopl|87|
to let them|83|
to like|76|a16b-5g-8h14
to like that|87|a18
to listen|71|a-11b-8c-8e-9h-4i12
to listen \$|80|a-7b-4e-4
to listen and|87|e-5
to listen first|87|c-9
to listen to|87|a-4b-4h-5i15
to live|87|
to lock|87|f8h-4
to lodg|87|a53c-4
to look|59|a-19c-6d7f6g8h12
to look after|71|a-7b-8c-5f7g10h14
to look at|66|a-13b-7
to lose|72|a-7c4
to lose the|87|d4
to make|63|a64d6i-6k10
to make a|87|a11
to make me|87|a23
to make on|87|a-5i-7k15
to make up|74|a16c4d6
to march|83|a-4e9
to march i|83|a-4e9
to marjori|87|a-7b-13f7h-8i-5l22
to match|80|a-6c11
to me|48|a-24b-9c10e-7g12h29i-10j-6l-8
to me \$|56|a-9b-4d-6e-4g13h10i-7k8
to me ,|68|b-12c7d7g8h-4i7
to me after|87|a-6b11
to me and|80|a-5b15
to me at|87|a8
to me by|87|b14f6
to me on|87|
to me that|87|a-13g-6h-4
to me the|87|a-6h-5
to me to|87|a-6g17h-4
to meet|62|a-9b-13c-4
to meet a|87|a21
to meet the|87|
to meet you|72|a-11b-6
to mention|74|a27
to mention it|87|a14c6
to mention my|87|a5
to miss|83|a-9b9h-5
to monthli|87|
to monthli pai|87|
to move|68|a-11b-11d4e-4
to move \$|87|b-4c-6
to move our|87|
to move to|87|
to mr|77|a-5b-14
to ms|83|a-6b-6g-4h-6l9
to my|56|a6b32c8d14g-5h8
to my boss|83|a25
to my employ|87|a-6d17
to my face|87|a21
to my first|87|b41e-4
to my last|83|b-4c10
to my present|83|d18
to my wife|87|a-4
to myself|76|a-5b-5d-4
to myself \$|77|a-5b-5d-5
to name|77|b-6d-4
to name the|83|a-13b-6
to need|83|a-5b7
to need more|87|b11
to new|87|c10
to nine|74|a-7h-11
to offer|77|a-14b-11f7
to oluwaseun|87|
to on|71|a-7b-4d12g-4i-5
to on \$|87|a6
to on of|87|d17
to open|76|a-5h-4i-4l10
to open on|87|a-4h-5i-4l11
to open the|83|
to our|80|e5
to pai|71|a34b4
to pai for|74|a37b5
to pass|76|a-5b-10d14
to pass it|87|b-7
to pass on|87|b-4d11
to patient|87|a-4b-4
to peopl|73|b-5h10
to peopl who|80|a-18
to perth|87|b12h-21
to pick|77|b4
to pick up|83|c5
to plan|74|a8b11h20
to plan \$|87|h23
to plan my|87|b14
to plant|87|a-5b-9
to point|87|a14c6
to practiz|87|g13
to prepar|87|a4e6
to present|83|e18f7g-7
to price|87|a-8
to print|87|d11
to prove|83|a15g-6h15
to push|80|a-4b-6
to push ,|83|b-5
to put|67|a20b14c10e-6g-4
to put a|87|a-8c8
to put in|87|
to put it|87|a27
to put my|83|a-4b4e-7
to rais|77|c20
to rais monei|87|c-5
to rais the|87|c21
to reach|73|a7b5j4
to reach out|87|
to reach you|87|a12b22
to read|60|a-23b6c-8d-6g6h6i10k-4l9
to read \$|80|a-7b12
to read about|87|
to read it|83|e5
to read my|83|a-14b-4c-4i18
to read that|87|
to read the|83|a8b13
to reconsid|87|a-7k12
to redo|80|a-13g-6i29
to redo the|83|a-13b-6g-6i30
to refund|87|a14
to remain|87|d11
to rememb|83|b4f9h-5i-6k10
to remind|87|b4
to remind you|87|b4
to repli|73|a-8b-16
to repli \$|83|
to repli to|87|a-4b-15
to report|87|b-4g-7h-9i-8
to revers|87|b11h-12
to ride|87|e7
to ring|69|a14b-8c-6f-4i-6
to ring my|87|a13
to ring the|87|b9
to run|68|b4c-4
to run the|87|
to run thi|87|
to run your|77|b11
to sai|52|a17b-31c-11f12g-4h-14k-5l-5
to sai \$|76|a-5b-11h-6
to sai a|83|g-4i17
to sai hello|83|a-21b-6d-5
to sai how|83|a-6b-6f10g-5
to sai i|83|a-5
to sai it|80|a13b-5
to sai no|83|a15b4
to sai so|80|b4d16
to sai thank|76|a17b-7f6g-4
to sai that|70|a-23g15
to school|77|a23
to school \$|87|a12
to see|42|a-42b-27c4e-15g-5h-7i40
to see \$|67|a-20b-17d-6h16i9
to see a|73|a-12b-9i18k-4
to see from|80|b-4g-4k8
to see how|65|a5b-7e-10i15
to see if|87|b12
to see it|77|g15l5
to see me|73|b-17f6g-9h-4i13
to see more|80|
to see my|64|a11b-7c-4d5e10g9
to see our|87|d17
to see photo|87|
to see photograph|87|
to see someth|87|b11c7
to see that|73|a-20b-4g11
to see the|58|a-15b5c7e-7g-13h-8i17j-4k7
to see them|87|d-5
to see what|76|c14d11
to see where|83|i-4j14
to see why|87|a25
to see you|74|a-12b-4c7
to see your|77|b12
to sell|80|b-4d15
to send|59|a-15c-7e12
to send a|83|
to send it|80|e11
to send my|83|
to send the|87|
to send you|73|a-4b-9d-9e6
to serv|80|a-12b-16e-4g32h-4
to set|76|b6c-5
to set out|87|b-4c-5
to set the|87|a6
to settl|80|a-6b-11c12
to seventi|87|c21
to share|74|a-4b-4c-5d4i-10j-5k20
to share the|87|
to shine|87|a27
to show|56|a-7b-13c-8d-4g-4i7
to show \$|87|
to show how|77|a-4d-8e-7i11
to show me|73|
to show the|83|d7
to show you|65|a-5c-5d4e6
to sign|80|b34d5
to sing|87|d10
to sing \$|87|d10
to sit|69|a14b-7c-7g-11i29k-5
to sit down|83|a9h-16i14
to sit on|87|a5
to six|72|c-5d-6
to six \$|87|a-8
to six month|87|e8
to six on|87|a12
to sleep|87|a14
to smile|80|a-16
to some|87|b18
to somebodi|77|a-17b-6c-4
to somebodi with|87|a-20b-6
to someon|74|b13c7
to someon els|83|b7
to someon who|83|b7
to sort|87|
to speak|68|a-4b20c-4e6g-6i20k-4
to speak for|87|a-12b-8i9
to speak to|74|a-5b32h-8i16
to speak with|87|b-4e9h-7
to speed|87|b16
to speed thing|87|b16
to spend|77|a-5b-5e12f7g-4h-4k12
to spot|87|
to stai|65|a-28b-4e-4g18h-14i-7k-4
to stai \$|87|b-9c9g12
to stai calm|87|
to stai in|73|a-4b12
to stand|76|a10f5g23h-5
to stand in|83|a-10b6f7g11h-4
to start|68|a8b-6c14e11g11h14
to start on|87|c10e6
to start with|87|c11e10
to stop|76|a-10b-9g-5h-8
to stop me|87|a-8
to swap|87|b-8g16i-4k-5
to swim|87|
to swim \$|87|
to take|61|a-5b-10c4d9e-11g5h21i11k-4
to take a|80|a-11b-6c20g-4h9i12
to take my|87|a14b11
to take the|76|b-11c-5e-7g14
to take up|83|
to talk|60|a-18b4c8f-4g-11h-8i25j-5k-5l-5
to talk \$|87|b-5g-5i16
to talk ,|83|b-5g-5i15
to talk about|71|a-15c19
to talk to|72|a-12i9
to tast|83|a-4c-4k7
to teach|73|a-14b-9c-5g37h-7i-5
to teach in|87|a-6g13
to teach there|87|g15
to tell|56|b5g-6h21i-6k9
to tell \$|87|d7
to tell a|87|b6
to tell me|65|a8b-22c-5d-4g-7h25i-7k10
to tell my|87|a-10b-12
to tell them|80|b38
to tell you|73|a-6b14c8
to thank|67|a29b-4f10g-7l-5
to thank you|69|a12f11g-7l-5
to that|74|a-33
to that \$|87|b4
to the|39|a-26b-6c7d-14e9f21g-14h-17i-23j-16k9l61
to the 0|83|b-6
to the barn|87|a-4
to the board|80|a18c-6
to the bottom|87|a5
to the cold|87|e4h9
to the depot|87|f10
to the dog|87|a15b-5
to the door|87|a9b-5
to the gate|87|a-6b-9g23
to the greenhous|87|b14
to the ground|83|a-8g13
to the ladi|87|a-4f10h-4
to the last|76|a-7b-4c5
to the new|71|a-11b-5g-5h-7l15
to the next|83|a-6b-4e9
to the night|87|a-4h19
to the penni|87|a-6
to the question|80|a-7c5h-10
to the resid|87|h-4l8
to the right|83|a5c-4
to the same|87|b25
to the second|83|a-4b-15
to the sound|87|a12
to the staff|87|b22e4
to the team|83|a-5e4
to the top|83|a13b12d5
to the vat|87|
to the ward|87|
to the whole|74|a-15b-7e6f7h-14i-4l23
to the wrong|77|a19b-4
to the yard|87|
to their|83|b-6
to them|77|a5b-6
to them \$|77|a5b-6
to thi|68|a-11b5e6g10h-10
to thi :|87|a-5e10g-4h-5
to thi address|87|a-4b-16g-4
to thi on|87|a-5b6g20h-4
to think|64|a4b32d-4e9h-4j8
to think about|70|b16e11h-4j8
to think of|87|
to think that|80|
to three|87|a-7b-4
to thursdai|87|b-5g12
to touch|87|b-4g-4j14
to touch base|87|b-4g-4j14
to train|83|a-10b-14h25
to train me|87|a-10b-14h26
to treat|83|a26
to try|72|a-11b-15c-4g11k5
to try again|87|
to try that|87|a-5
to try the|87|b-5
to turn|76|a15b19c-5e6h14
to turn me|87|a5b5
to twelv|83|d9
to two|70|a-15b-10c-5d-5i-5
to two \$|83|d-4h-9i-4
to two hundr|87|b-4e-6
to understand|71|a23c22g-12h-8i-4j10k24
to understand how|87|a-7c23k12
to understand that|83|a11j14
to us|67|a-7b-10d20g-10h8
to us \$|80|a-6b-6d5h-9
to us the|83|a-5d17h-6
to visit|87|b-5
to voicemail|87|
to voicemail :|87|
to wa|83|a-8h-6
to wait|60|h-4i7j5
to wait \$|76|b7
to wait for|76|a-7c4
to wait forti|87|a26
to wait in|87|a-10b17
to wait until|87|
to walk|74|d4f4
to walk you|87|d6e4
to watch|83|a-4e4i6
to watch me|87|a-4h-4i7
to wear|87|b-4g13
to wear that|87|b-4g13
to weld|87|a-7
to what|70|a20c17d-5
to what i|83|a4
to what the|87|c13
to what you|80|a18c4d-5
to which|87|
to whoever|80|a-7b20
to wonder|87|b28
to work|51|a-9b-21c-15d-10e-6g40h-24k-4l-5
to work \$|76|a-6b33f11h-4
to work a|87|d-4g-5h-6i13
to work at|80|
to work by|87|
to work for|70|b-17c-7e-5g34h-5i-4
to work in|72|a11b-6c-4g18h-6
to work on|76|
to work out|87|a-4c11
to work there|87|a-4
to work with|66|b-13c-4
to worri|77|a-4b-8
to worri about|87|
to write|65|a24b-15c-4e-5
to write \$|87|a-11b-11
to write down|87|e-4
to write to|87|a24b-5
to write your|87|a-11
to you|49|a-17c-8e-5h-33i13k-7l25
to you \$|56|a-6b-29c6g-5h-9i19j8k-4
to you ,|77|a-11b-5l13
to you ?|83|c-8d8
to you again|87|b7
to you and|77|a-9b-6g-8h-8i-10l30
to you both|87|
to you for|76|a-6b-9f9g18h-17l-4
to you from|83|a7b-5h-4
to you i|87|
to young|87|
to your|54|a17b39c-8d-4e-5f-5h4i-9j-5k-5l56
to your offic|87|
to your privat|87|b14d9
to your question|87|
to yourself|83|d5
to yourself for|87|b-4
to yourselv|83|a-10b-13d9
tock|83|b39
tock \$|87|b26
todai|54|a-27b96c-10d-10g-7h11i25j-4l-4
todai !|87|b-5
todai ! \$|87|b-5
todai \$|61|a-15b27c-6d-6h10
todai ,|74|b21h-4i34
todai ;|87|b23
todai between|87|h24
todai i|83|h-14
toddler|83|a8h-5
toe|83|a-16h-6l16
togeth|63|a9b22c-7d-4e15g-5h-6i7j-4
togeth \$|74|a15b-5
togeth ,|83|b34d-4
togeth a|80|c-5e19h-4i16
togeth with|87|d4
toi|80|a-4h-6l24
toilet|83|a35
told|37|a54c-17d23e-16f-6g-6h-17i-17j4k10l-7
told \$|73|a15b20d14
told ?|87|a4b-6j6
told ? \$|87|a4b-6j6
told a|83|a-9b-4d10j8
told about|87|a6
told about the|87|a6
told by|76|a20b12c17
told by a|87|a19c14
told everybodi|80|b6
told everybodi \$|87|b4
told everyon|83|a-5
told everyon at|87|
told her|80|a-9b5
told i|87|a-4d5g-4
told in|87|a9d13
told me|45|b-12c-5d21e-9g9i-9j-4l-5
told me \$|73|a-8
told me ,|80|b-5
told me a|83|a5
told me about|60|a-13b-10c-9d-4g10h8i-5k-4
told me all|87|a8d4
told me how|72|a-22b-5d5g-7k11
told me i|83|a5b14c8
told me in|80|a-5b-5d5
told me so|87|a16b-4
told me that|61|a-10b-6c-4h-4
told me the|76|a8c10h-4
told me to|73|a8b-10
told me what|87|a-7d12
told me where|87|d22
told me you|87|b13
told my|66|b9d-4h-7
told my landlord|87|b11
told my manag|87|a-18b-6
told my pupil|87|b7
told my sister|87|a-9
told my wife|87|
told no|87|a15
told nobodi|83|a-17b-7
told nobodi about|87|a-11b-5
told noth|87|a4
told off|83|a4
told off for|87|a16
told on|80|a38
told on the|87|a14
told that|66|a9b-8
told that i|87|a-7b-7
told that the|80|
told that you|83|a-19
told the|65|a6b15d-12g-10h-6k14
told the other|87|b13
told the stori|87|h-6
told them|83|a-4
told to|74|a25b8
told to get|87|a15
told us|83|d-4
told you|69|a-8b-8c-7h-7i-4
told you about|76|a-8b-5h-5
told you that|87|a-6
tolland|87|h18
tom|87|d17
tomato|77|a-12b-6d-4
tomorrow|60|a-9b85c14d-6g24h-9i21k-6
tomorrow \$|72|a-4b15c8g26
tomorrow ,|74|b43d-5
tomorrow , and|87|b13
tomorrow if|87|b-8c20
ton|87|a-6b-6c-5
tone|80|a40
tongu|83|a-7b-4c-4h15
tonight|63|a-8b67c4d-5e16g12h-7i5
tonight \$|68|b37c7d-5e6i11
tonight ,|80|b21
tonn|83|a-15b-5h-12
too|46|a20b-16c5d-5e-7f-5g5i-12k43l-7
too \$|60|a-24b-19c10e-5g8h18i-8k6
too ,|76|a-10c-5d5e4i9
too , so|87|a-8
too ?|80|a-9b-4c13h-5j8k5
too ? \$|80|a-9b-4c13h-5j8k5
too bad|80|b-6
too bad that|83|b-4
too fast|80|a-17b-7
too fast \$|87|a-15b-7
too high|87|a-5k10
too honest|87|a28
too larg|87|
too late|83|a24b17c-4
too littl|83|a16b-6c-4j-4k14
too long|77|a26b14
too long \$|87|a-4b16
too mani|87|a10
too much|65|a-7b-8j-5k16
too much about|87|a-6
too much to|80|a36b17
too much troubl|87|a-12b-13
too old|87|a47
too pleas|87|a42b-5g16i-4k-5
too quiet|80|a5j-7k15
too soon|80|a-7b-6c9g-6j17l-5
too soon to|83|a-6c9j9l-5
took|46|a28b-8c-10d11e6f4g-13h19i-11j-5k-5l-8
took a|67|b-7c5h10i-4l-4
took a dai|87|a9
took a dislik|87|a18
took home|80|a-8
took home :|87|a-5
took in|87|
took it|77|b-5d9
took me|66|a-45b-22c-4
took me a|80|b-4e-4
took me on|87|e13
took my|74|a24d-4
took on|83|a4b26
took over|76|a-14d-6h15
took over the|80|d-5h16
took pictur|83|d8
took pictur of|83|d8
took someon|87|a5b32
took the|60|a13d13e10h21i-4
took the liberti|83|b12e13
took the time|87|a-5
took the troubl|87|a-4
took three|87|a11
took to|87|h-5
took your|83|a4b-4
tool|61|a-26b-5c4d-4e4g10h42i-5k-5
tool \$|83|a-12
tool ,|87|b-8
tool for|87|c-4
tool is|83|a-6b-4
tool is a|87|
tool on|87|a-7b16c-4g19k-6
tool to|87|a-8b-5h19
toolbox|87|a26
tooth|83|a8h-6l5
top|61|a36b17c34e-6g9h-4i-4
top \$|80|a12c21
top ,|87|b-4c6
top ?|80|c10
top ? \$|80|c10
top of|71|a10b16g18
top of the|77|b14c5
torch|87|h-10
torn|83|a-5c8f8
torqu|83|a4h-4
tortois|83|a-5
toss|87|h17j12k-6
total|76|a-13b-5c5
touch|57|a-6b-9c9d-8f4g-8h-12j12k-4
touch \$|80|b9
touch ,|83|b-5
touch , and|87|b-4
touch after|87|b-9
touch base|87|b-4g-4j14
touch by|87|a-4
touch here|87|b-9
touch on|80|c21g-4h-8i-4
touch that|80|a15f8
touch that you|80|a15f8
touch the|80|
touch with|80|c9h-5i5j7
tough|83|a-9
toughest|87|a-5
tour|57|a-5b-10e7g-4h9i-4
tour \$|72|a-19b-4h-6
tour ,|83|
tour , and|87|
tour i|87|a9
tour of|66|a5c4e6
tour of the|66|a5c4e6
tour on|83|
tour wa|87|a12
tourism|87|d-8
tow|80|a-8h-7
toward|77|a-4c21g20h-7
toward the|87|c6
towel|87|h19
tower|74|a-20g-5h-4
tower \$|87|a-6
tower ,|87|g-6h-4
town|65|a8b6d-8g-5h-6i7
town \$|76|a-5b21c13d-6
town and|83|a25
town on|87|
trace|87|
track|76|a-10c4g-4h-5
track chang|87|a-7g-5h-6
tractor|77|a-6c8h-4
tractor \$|87|c10
trade|57|a-4b-18c-6d-9h-8i-5k-4
trade \$|76|a10b-5
trade ,|80|
trade fair|87|a-4e6
trade from|87|a-7
trade i|87|
trade press|87|c8
trader|87|d-4
traffic|73|a14b-5h-5
traffic on|87|a10
traffic on the|87|a10
trai|74|a6c-8i-9k13
trailer|87|a-4
train|48|a-21b-39d-6e19g-6h36i-11j-4k-5l-5
train \$|76|a23b-5c-5d-4e-4
train ,|76|a23e8
train , and|87|c4
train and|74|a-16e12
train by|87|a-7b-7
train fare|83|a-5h-4
train for|80|a-8e5g11h27
train get|87|b12c-6h-13
train i|87|
train in|83|a-5
train me|83|a-10b-14e-5h25
train me on|87|a-10b-14h26
train my|87|a16h21
train on|76|a-8b-7e9h11
train on your|87|e5
train plan|83|e-4
train plan for|87|e-4
train take|87|b-12c-5
train wa|77|a-16b-4f7h-7
train wa late|80|a-15h-5
train your|87|b12
traine|69|a-6b-10c5g-8h10i4
traine \$|83|a14h25
trainer|74|a62d13
tram|72|a-12b-5
tram inspector|87|
transcript|80|a-9b-7h-11i36
transit|87|e18
translat|55|a-26b-20d12e5f-4g-6h17i24j-6l-5
translat \$|83|b-6
translat ,|83|c9d12h-8
translat a|83|a-6g-6i19
translat by|83|h19
translat desk|83|a-8b-5g18h-5
translat desk \$|87|a-4b-5g19h-5
translat of|74|a-5c-4g-6h-12i30
translat of a|87|
translat sampl|87|
translat the|83|a-5d4e8h-8
travel|67|c22d-5f17g-11h-13i9l23
travel between|87|c6
travel cost|87|a-5c-8
travel from|87|b12c12
travel to|87|a-5b-4h-7l37
travel up|87|a-4h-5i18
trawler|83|b12e-4
treasur|77|a-15b-5g-6h-10i-9k11
treasur it|87|a-13b-4g-4h-4i-8k14
treasur it \$|87|a-13b-4g-4h-4i-8k14
treat|54|a95b11c-7d7e-4g-4h-5
treat \$|80|a-18
treat a|80|a9d8
treat it|83|a15b13
treat like|77|a50
treat me|87|a15
treat me like|87|a15
treat patient|87|a-14
treat peopl|80|a13b19
treat peopl \$|83|a11b19
treat the|76|a36b-4c-5d4
treat to|87|a-11b9
treat unfairli|87|a7b-8
treat unfairli at|87|a7b-8
treatment|83|d5
tree|70|a-26b-8c-4d-7e9g9h18
tree \$|80|a-8e12g12h25
tree in|87|a-14b-5h-5
tri|63|a-13b-5c-5d-4h-7
tri \$|83|a-6
tri it|80|a-4
tri out|87|
tri out the|87|
tri the|76|a6b-5h-6
tri to|87|a-8b-7
tri your|87|
trial|53|a5c-10d19e-9g-9h-7j8k9l-4
trial \$|87|a19
trial dai|70|a-7i-4k9
trial dai \$|87|
trial dai ,|87|b10i-5k11
trial morn|87|
trial of|83|
trial of the|83|
trial on|87|
trial page|87|b-6
trial shift|68|a4g-8h-6j5k9
trial shift \$|83|b7
trial shift and|87|b-4h-4j10
trial shift on|83|
trial shift wa|83|a12g-5i-4k12
trial wa|87|d8
trial week|83|a11b28c-4
tribun|77|b-10g-4h33
trick|66|a14b-8c-5d15h-11
trick \$|83|a7
trick with|80|a-5b-6h-8
trick with the|80|a-5b-6h-8
trimest|87|a-5e7
trip|74|a9b-4l6
trip \$|83|
trollei|74|a-9b-4
tromsø|87|h9
troubl|56|a-29b-23c-7d6g-7h7i17j-4k6
troubl \$|71|a-12b-16d9
troubl and|87|b14h-7
troubl to|76|a-14b-7g-5i28
troubl to redo|87|a-4b-5g-6i32
troubl with|72|h19
troubl with the|77|a-7h20
troubl you|80|a-5b-10k11
troubl you for|87|k12
trout|87|a-5
trowel|87|a11
truck|72|a-15b-7g17h-12
truck \$|83|
trucker|87|f4
true|71|a-8b-4c4d4
true \$|83|c8
truli|80|a-8b-8f4g20h-14i-6
truro|87|a-4d5g-4h34
trust|52|a30b30c15d8e14g-7h32i-8l18
trust \$|77|a22e11f5
trust ,|87|e14
trust ?|87|a-4
trust ? \$|87|a-4
trust a|83|a-6b-5c8
trust ha|87|
trust i|80|b9c11d20
trust me|80|b32c-7d11
trust me with|87|
trust of|87|e6
trust of the|87|e6
trust that|72|b31c8d-7
trust that will|87|d-6
trust that you|87|b9
trust the|76|b-10g-5h12i-8l30
trust the term|87|a-9b-8g-4h-4i-4l20
trust with|77|a-17b-10h23
trust with the|83|a-8b-7h13
trust you|76|a24b13d7
trust you \$|80|a43b17d8
trust your|87|a-5b-15
truste|74|b9c-6e6g-11h-5i7k17
truste \$|87|b21e8
truth|73|a8f4
truth \$|87|a12f5h-4
truth is|77|
truth is that|77|
try|55|a-28b-36c-6d-6e-8h-6i50j-11k19l-4
try \$|83|a-6h28
try a|87|b-10c-10i35j-8k-5
try again|73|a-7b-30c-4j-4k13
try again in|83|a-4b-17
try it|76|a-15b14d-5i9
try it \$|80|a-10b17i9
try out|87|c17h-5i13
try that|83|a-5
try the|73|a-16b-13f5h-4
try to|77|a-5g-4h-10i-4k15
try you|87|b-8
try your|87|
tuesdai|50|a-38b33c-6d-4g4h-16i-10j5k-7l-5
tuesdai \$|61|a-17b41
tuesdai ,|67|b27
tuesdai , and|73|a-5b18
tuesdai , so|87|b-15
tuesdai ?|87|
tuesdai ? \$|87|
tuesdai about|87|
tuesdai about the|87|
tuesdai and|72|a-6b-8
tuesdai and for|83|
tuesdai and the|83|
tuesdai at|80|a-6b-5g-5h-7
tuesdai at the|87|
tuesdai for|87|e9g-7
tuesdai for the|87|e9g-7
tuesdai i|87|h-4
tuesdai morn|87|
tuesdai work|87|b-12
tug|77|a-5b-8
tug on|87|b-7
tune|83|a-4b-8d8g7h-12
tuner|83|a-7g8h-6
tunnel|76|a-7
turn|49|a25b55c-12d-10e9f-4g16i-17j-9
turn \$|72|a24b39d-4g11
turn ,|83|b9j-4k10
turn awai|87|
turn down|64|a-23b8d6g22h-5
turn down anoth|87|b13
turn down the|83|a-13b-20c8g7
turn down two|87|b10
turn it|87|
turn me|77|a16b18
turn me down|80|a16b15
turn out|67|a8b-19g5h-4i-5l5
turn out \$|87|a-6b-7
turn out to|72|a13b-12g7i-4l7
turn over|76|a-17b-8g-4h-7
turn over how|87|a-6h-5
turn over the|87|
turn round|83|a9b-5h15
turn the|80|c-4e19
turn to|76|a16b26e5
turn to the|83|e6
turn up|76|a14b-4h24i-9
turn up \$|87|a15b-5h30i-10
turn up on|87|
turnaround|80|d4h17
turnov|74|a-11b14c-4
turnov of|83|a-4b20
turnov of staff|87|b22
tutor|76|b-5c-7d8g-8i9
twelfth|87|b-7
twelv|57|a13b-9e13h14j10
twelv \$|83|d4e6
twelv ,|87|e-7g-4
twelv minut|87|a32
twelv month|87|e5
twelv that|87|
twelv week|74|a-10e12
twelv week \$|80|a-5
twelv year|73|a-12b-6g10h31
twelv year \$|87|a-4
twelv year of|87|
twenti|56|a26b14c13d-5e8h14i10
twenti \$|80|a8
twenti four|87|a16b21
twenti in|87|e4
twenti minut|70|a9b-13g-4i18
twenti minut to|87|a10
twenti two|76|a27e6h21
twenti two year|80|a15h22
twenti year|74|b14c10h6
twenti year ,|87|b22
twice|53|a-25b-10d-8e-7g-9h20i-5l-4
twice \$|66|a24b-9h-10
twice ,|69|a5b-7e-5h7
twice , and|77|a21b-4
twice , as|87|e-5
twice , onc|87|
twice a|83|a-6
twice a year|87|a-4
twice and|77|a6b6
twice and i|87|a12
twice as|83|a22
twice befor|87|h-4
twice by|87|
twin|87|d19
twin ,|87|d19
two|34|a-21b-36c-10d-10e38g-34h89i-22j-9l-19
two \$|64|a-5b-5c8g-4h-6i5
two ,|74|c-6d5e18
two , and|87|c-4e4
two :|80|e9
two and|87|e5
two branch|87|e7
two buse|87|a18
two certif|83|h-5
two certif \$|87|h-6
two children|87|c5
two dai|68|a16b7c11h-13
two dai \$|83|b23h-9
two dai ,|80|a19
two dai a|87|c18
two email|83|b12
two finger|83|a-5
two grant|87|e9
two hour|74|a21b-8
two hour on|87|
two hundr|65|a-11b-9d10e-16g-4h17i-5
two hundr and|83|b-4e-4h-10
two i|76|e35
two i would|77|e24
two in|87|
two inch|87|a17b-4
two job|83|a17c8
two letter|83|a-7b-6h-4
two line|77|a29
two meter|87|h-8
two million|83|h11
two minut|80|a-5b14g-4k7
two minut ,|87|a-4b-5g-4k8
two month|68|a-6b-5d-4e14
two month \$|87|e14
two month ,|87|a-5e-4
two month sinc|80|
two more|77|a-5b-5h-10i8
two number|87|
two of|65|b-15d10f4h5
two of the|74|a-4d16h9
two of them|80|a11
two of you|87|a-6f7
two of your|87|
two on|83|b-4
two other|73|a7b31c14h11
two page|83|e-7
two part|87|d8
two peopl|80|d6e11
two peopl who|87|d7
two point|87|h-4
two pound|87|b4
two practic|87|
two practic ,|87|
two quarter|87|d11e6
two refere|83|i11
two season|87|
two small|80|
two small children|87|
two term|87|e16
two test|87|f10
two thing|87|a-5b-6j-6k13
two third|87|
two thousand|87|
two to|83|a-4e12h17
two wed|87|a-4h14
two wed a|87|a-4h14
two week|60|a-19b8c-5e6h-7j15
two week \$|87|e-7
two week ,|76|a-7b-13g-4h-9j19
two week and|83|b40e-4
two week is|87|a-4b-7
two week of|83|e-7
two week on|87|
two week sinc|87|b-9
two week to|87|e18
two writer|87|
two year|58|a-12b-10c-6e-6h13
two year \$|74|b-4d7
two year ,|77|
two year and|87|
two year old|83|
two year on|74|a11h20
type|65|a15b-10c-6d14g-4h22i12k-4
type test|83|a19
type the|83|d16
typic|80|a90h-4
typic of|87|a20
typo|80|a-4b-4h-5
typo in|83|b-4h-5
typo in my|83|b-4h-5
tyre|73|a16e4g-5h-6i11
tyre ,|87|a12e6
u|87|a26b7
ultimatum|87|
umbrella|87|a-10f10h-4
unansw|83|a-6b-19e7h-9i25
uncl|71|a-16b14
uncl sit|87|b15d8
uncl sit on|87|b15d8
unclear|83|a-5b-7g-4h-6i27j-5
unclear \$|87|b-4i11
under|48|a-29b-19c9e14f-6g-23h23i11k-11l-10
under \$|87|a6
under ,|87|
under a|74|a-15b-6h-6i-4
under a sink|87|a-6
under me|83|e23
under me \$|87|e18
under my|72|a-24b-7d-4e12g-7h14i-5
under on|80|a-5h17
under on roof|87|
under pressur|80|a-7h12
under pressur \$|83|a-7h13
under review|87|j8
under the|62|a13b8c-7d7g-6h-16i7
under the stair|87|a-10
undercut|83|d30
undercut them|87|d32
understand|53|b-13c14d-5e-7g-18i-6j5k15l-4
understand \$|71|a-7
understand how|87|a-7c23k12
understand if|76|a-12b-12
understand if the|87|a-6b-10
understand it|87|c-5g-12k19
understand that|65|b6j11
understand that i|76|a29b15
understand that the|80|a-9
understand the|74|a-11b-7c7h-8
understand what|87|a14h18
understand why|87|a18
understood|63|a-16b-8d-4g-9h-18i-7j5l-4
understood \$|87|a-7b-6c6g-4h-6i-4
understood from|83|h-4j-4
understood from ms|87|
understood it|83|b-7h-10
understood it ,|87|
understood that|83|a18
understood why|80|a-9b-5
undertaken|87|
undon|83|a-8
undon \$|87|a-5
unfair|73|a45b-6c-5
unfair that|87|a6b-5
unfair to|87|a10
unfairli|87|a7b-8
unfairli at|87|a7b-8
unfortun|83|a-13
unfortun my|87|a-7
unhappi|77|
uniform|71|a27b26c9e-7g11
uniform \$|83|b21g12
uniform ?|87|c9
uniform ? \$|87|c9
union|64|a-4d5h23i9
union and|87|
union i|83|a-8h13
union rep|87|a-7b-14g-4h18i13
unit|66|b-5e6g13h6i-4l9
univers|71|a-12g-4h31
univers ,|87|
unkind|83|a24b-11
unless|67|a-6b51c8d-4
unless i|83|b24
unless i hear|87|b13
unless you|76|b22c11
unlimit|83|c12
unlimit pto|87|c12
unlucki|87|a45
unopen|80|a39h-4
unopen \$|87|a32
unpaid|70|a45b-12c10i12
unpaid leav|87|a9
unpleas|87|a63
unread|87|a-6h-7
unreleas|87|d23
unrol|83|
unsur|87|a-6h-9
until|45|a-66b30c-13e24g-9h16i13l7
until 0|77|b-4d-6h9
until 0 \$|87|h10
until 0 and|87|
until autumn|83|d4
until autumn ,|87|
until christma|87|e9
until christma ,|87|e9
until fridai|87|
until fridai \$|87|
until i|69|b26c-4d-4h18
until i get|87|b6
until i had|87|a-9e5
until i hear|87|b16
until it|87|
until june|83|d6
until june \$|87|d7
until mondai|87|b10
until mondai \$|87|b10
until noon|77|a-8b11d8
until noon and|87|a-5b15
until now|87|b22
until now \$|87|b22
until septemb|87|b-6
until septemb \$|87|b-6
until she|87|h22
until six|87|b-9
until somebodi|83|b21
until the|59|a-20b-22c-6e23h-4i6
until the 0|74|a-4b6h-5i8
until the end|83|b-13e10
until the new|87|
until the second|87|a-4b-19
until thei|83|c16
until then|77|a-7b-12h-5l19
until then \$|87|b-6
until then ,|87|a-4b-6h-6l21
until thursdai|87|
until we|74|a-7b9d-6
until we found|87|a-4
until whitsun|87|a-4b-8h-5i28
until whitsun \$|87|a-4b-8h-5i28
until you|73|a-8b9
until you give|87|b17
until you have|83|a-5b-21
up|34|a22b38g-13h51i-4j6k10l-10
up \$|56|b16c-12d-7f5g-15h28i-12k6
up ,|65|a-13b6g-6h17k-4
up , and|77|a-7c6
up , i|83|i7
up , so|83|b-9j6
up :|87|
up : the|87|
up ?|80|b11c-8j7
up ? \$|80|b11c-8j7
up a|60|a4b16c14e13h13i11k-4
up a 0|83|e12
up a dai|87|a15
up a plan|83|e-4
up a sampl|87|b-10i17k-5
up after|77|c8f7
up again|80|b6h-6
up again ,|87|b25
up against|83|c8d9
up and|77|a10e13
up and run|87|e15
up at|72|b11d7g9h-14i4
up at two|87|b8
up befor|87|a-7b15c-5
up by|77|h14
up by your|87|a6
up everi|87|b29
up for|64|a13b-4c14d6e4g12h-8i19
up for it|83|a-5b-11g19h-4
up for me|83|b25c13d7
up for renew|87|d7
up for the|77|a-5b-5c6h-4i16
up from|80|
up from the|87|
up front|87|a8c9
up i|87|
up in|67|g-4h22
up in a|87|a12
up in the|77|b-4
up more|87|b-20
up my|72|a14b-6c4d-4g13
up on|64|a-27b-19c-7d-5g-9h7i-8j10k11
up on a|80|a-10b-10h17
up on it|87|
up on the|80|b-4g-6h-6j18
up onc|83|a16b15h13
up our|87|
up the|56|a10b18c-10e-11g-5h-15i-11j-7k5l13
up the number|87|a19
up the phone|77|a16b13
up the posit|87|
up the post|83|a-6g-5h-7l8
up the two|87|h-4
up their|87|
up their mind|87|
up to|62|c-5e4g-7h15i4j4k4
up to the|83|
up to you|76|a-7c-4d-4i12
up until|87|
up what|87|a-5c12h-4
up when|87|b14i17
up with|65|a28b15d-4h21
up with the|74|a7b17c6
up your|70|a-10b21c5f4g-4h-5j8
up your mind|74|a6b15c-6j9
updat|69|a4c-8g-8h-4i-12j31k-15
updat ,|87|
updat my|87|b21
uphil|87|a14
upholsteri|83|a5h44
upon|87|h21
upper|83|g-7
upset|77|a17b-13c-4j7
upset \$|87|a11
upsid|77|a7c10h16i-5
upsid down|80|a8f4h17i-6
upstair|80|a23c-4i-5j11k-11
upstair \$|83|a27b9
urgent|69|a-22b39d-4
urgent ,|87|b25
urgent , so|87|b25
urn|87|
us|39|a-14b-15c7d27e-4g-37h73i32j-10k-4l-13
us \$|56|a30d8e-6g-6j-4k10l-4
us ,|65|b-6c-7d13g-5h-10i14k6
us , and|77|d12
us , i|76|a-4b-5e4g-6h-9i17k8
us , the|87|d4
us ?|80|b-19c5d7
us ? \$|80|b-19c5d7
us a|77|a5b-4d4
us all|83|a22l4
us at|76|b-5c10h11i-4
us both|77|a-8b-8h-10
us for|77|a15d-4
us get|87|b6c14
us in|74|a-9c4d9f4g-5
us is|87|d-5
us it|70|a-19b24d9e6g-4
us it \$|77|a-17b30c-4e8g-4
us it for|87|c14d5
us last|83|d8
us last year|83|d8
us my|74|d7
us my own|83|
us not|80|b15c-9d4
us not to|83|d4
us of|87|f5
us on|77|g-7h23
us on your|87|g-8h26
us that|87|d8
us that the|87|d8
us the|65|b-7d6e14g-6h8i7j-4
us the first|87|e10
us the new|87|a20h-6
us to|55|a-22b-18c-14e-10f-4g-12h67j-5k-8l-5
us to be|76|a40c-9h13
us to do|87|d13
us to hear|87|a-10h-4
us to keep|87|a-5h14i-4
us to sai|83|a-20
us to the|80|a-16b-4h8
us to you|77|a-7b-8i6
us with|87|
us your|87|a-10b32
user|87|d8e7
usual|62|a16b-8c-4d-4e-4f4h-7i-4j7k-6l-4
usual \$|87|a4h-4
usual in|80|c16
usual in my|87|c7
usual number|87|c-10
v|83|a-4b-4
vacanc|67|a20b-11c-6g32h-18i-8j5k-5l-4
vacanc \$|83|a-4g28h-5
vacanc advertis|87|a14h-4
vacant|87|a11
vacat|74|a-12b-7c18
vacat dai|87|c10
vaccin|83|d-5
vagu|87|
valid|80|a-7b-4h27
valid in|87|a-7h30
vallei|72|a-20b-11d-7h-7
vallei \$|80|a-13b-6h-8i-4
vallei for|87|
vallei for two|87|
valu|63|a22b-4c29d-4e-4f6g-12h-6k9
valu \$|77|a18c31
valu of|80|b-5
valu of a|83|a-16b-6
valu on|87|a9
valu the|87|
valuabl|77|a-13b-10i-4
valv|72|a-15b-6d17
valv \$|87|d8
van|58|b-7c24d-9e6g-7j-4l-4
van \$|83|a12e-4
van ,|80|a-5e8
van :|87|a19
van and|83|c9
van at|87|c11
van for|87|a-6
van i|87|c23
van round|87|a-4b-5i14
vanish|87|a15
varieti|87|b-4d-4
varnish|87|
vase|87|a-13
vat|70|a9b-5c-6
vat ,|87|
vault|80|a-8d11
verdict|87|c-4j4
verdict \$|87|c-4j4
verger|83|e12
veri|43|a-28b-8c-24d-8e-8f7g15i-14j-7l-4
veri best|87|h-4l19
veri enthusiast|87|
veri enthusiast about|87|
veri first|87|g-4h30i-4
veri glad|83|
veri glad to|83|
veri good|80|a-20b-7d5
veri grate|87|b43f9
veri happi|71|a-4
veri happi to|73|a-4b-12
veri hard|87|a5
veri hard to|87|a5
veri interest|58|a-21b-13c-4
veri interest \$|73|a-8b-7
veri interest ,|77|
veri interest in|65|a-6b-6
veri keen|74|a-7b-6g16i10
veri keen \$|87|a-4
veri keen ,|87|g19i12
veri keen to|87|
veri kind|87|a-5
veri much|54|a-16b-34c-7e-5f5g19h-11i-6l-6
veri much \$|73|b-14h-6
veri much and|87|
veri much enjoi|83|
veri much for|74|a-5f11g-4h-4
veri much interest|87|g14
veri much like|66|a-8b-8c-4
veri much to|80|a-6b-10g23l-5
veri much want|83|b-4
veri same|83|a-6h28i-4
veri well|77|a8b-4
veri well \$|80|a-9b-4
version|69|a-15b-12h-7i-10j-4k15
version \$|77|a-15b-10g-14h-7i-8j-4k17
version is|87|
version of|80|g11
version of the|83|g12
vest|83|c26
vest ?|87|c22
vest ? \$|87|c22
vet|72|a-9b-10c-4
vet \$|87|a-4d-6
vi|87|a-8
vibe|87|a5g4h-5
video|71|a5b-11c-5d4g-9i24j-5k-6
video link|87|a10
view|64|a-19b-12c6d-4g5h-7i5j7
view \$|83|a-10b-7g-4i-4j11
view from|87|a-13
view of|83|a27b7
view on|83|a-7b-7
villag|68|a-17b-8c-4d-4h6
villag \$|80|a-9
villag ha|87|a-11h-6
villag hall|83|h14
vinegar|87|a-7
vineyard|83|a-6b9d6
violin|83|a30c-5h21
visa|72|a-7b-5c6d-4g-5h-7i9j12
visa and|87|c11
vision|77|a-9c12e10
vision for|87|a-7c16
vision of|87|e12
visit|59|a-18b-11c-16e11f-7g14i-9j-5k-4l-7
visit \$|77|a-17b7c-12g14h21
visit everi|87|e9
visit the|80|a-5b-7
visit wa|87|a26
visitor|71|a-19b-6c-4h-11i-4
visitor a|87|a6h-8
visitor badg|87|a-7h-5i-4
voic|70|a14b-15c-7d-4g-6h37i-6l-5
voic \$|83|d-4h18
voicemail|68|a-12b7d5g-5
voicemail :|74|
voicemail : hi|87|
volcano|87|a-9
volum|83|b15
volum \$|87|a4b16
volunt|66|a-11b-9d-9f6g-6h-5l-4
volunt \$|83|a-5
volunt ,|87|
volunt to|87|f9g-5l-5
vote|72|b-6c-7d7i-6j15k-8
vote \$|83|b6d4
vote ,|87|a-7b-5i-6j8k-7
wa|22|a105b-116c-40d-32e-46f8g-50h-35i-63j-16k32l-34
wa \$|67|a-8b-9d5h-4
wa ,|76|b-5g16h10
wa , for|87|a-6h19
wa 0|83|a-10
wa a|45|a-5b-26c-15d-9e-9g-9h-8i-6j-6k-9l-8
wa a delight|80|a-25
wa a difficult|87|
wa a disgrac|87|a37
wa a fair|83|a-30
wa a first|83|a-8g-4h-5
wa a good|72|c-4
wa a great|87|a-6
wa a joi|87|a-6
wa a larg|87|
wa a lesson|87|a-9
wa a long|87|a-5
wa a lot|87|a6
wa a love|87|a-8
wa a mistak|87|a21
wa a nice|87|a-15
wa a nightmar|87|a22
wa a pleasant|87|a11
wa a pleasur|66|a-31h-7i9
wa a privileg|87|a21
wa a real|80|a7
wa a treat|80|a-35
wa all|83|a36
wa allow|87|
wa allow to|87|
wa alwai|87|
wa an|77|a-11g-4
wa an honor|83|a-9
wa as|87|
wa ask|65|a38
wa ask about|87|a5
wa ask to|72|d4
wa asleep|87|a9
wa at|74|a-8b-6c10
wa badli|83|a21
wa becaus|87|a4
wa below|87|a25
wa better|80|a20h-4
wa better \$|87|a-4h-5
wa blame|83|a27
wa blame for|87|a15
wa bold|87|a-17b-6f-6
wa born|77|a-15b-5g-6h20
wa born \$|87|a-16g-4h-6
wa broken|77|a23h-4
wa broken and|80|a39
wa brought|87|
wa brush|87|a18
wa call|76|a6
wa care|80|a-10b-4d8
wa care for|87|a-7b-4
wa chao|87|a32
wa chosen|87|b7h-4l13
wa clear|80|a-18b-4
wa clear from|87|a-4
wa clearli|87|a4
wa close|83|a6d-4
wa cut|76|a31
wa cut off|87|a11
wa cut short|87|a23
wa demand|87|a-12
wa demand and|87|a-12
wa disappoint|80|a-16b-5
wa disappoint ,|83|a-20b-5
wa done|83|h-4
wa done in|87|a16
wa down|87|a10
wa drunk|87|a37
wa dull|87|a-22
wa earn|83|c13
wa earn 0|87|c15
wa encourag|87|a-17h-4
wa excel|87|a-11
wa excit|87|a-7
wa expect|87|a18
wa fair|80|a-20
wa fair \$|87|a-12
wa fascin|87|
wa first|87|a-4
wa for|73|a15d20
wa for noth|87|
wa for the|87|d4
wa found|83|a13
wa found in|87|a-5
wa four|87|a9
wa freez|83|a11
wa friendli|87|a-15
wa frozen|87|
wa full|87|
wa fun|80|a-25b-6l5
wa fun \$|87|a-23b-6
wa gener|83|a-16b-10f8
wa gener of|87|a-10f9
wa given|65|a8b-7c-4d4e-5j11
wa given a|83|a7d7
wa given the|80|
wa given to|87|a8j14
wa glad|68|a-36b-5f8g-4h-6i-5
wa glad of|83|a-16f12h-4
wa glad to|73|a-22i-4
wa go|87|a-6j13k-5
wa gone|80|a-4b-7
wa gone by|87|a-10b-4
wa good|66|a-51b-7f8h-5
wa good of|80|a-8f12
wa good to|76|a-26
wa graciou|87|a-10f13g-4h-4
wa grate|83|a-9f9
wa great|76|a-22b-7h-4
wa great fun|87|a-11
wa great to|87|a-8
wa hand|83|a14
wa handl|87|a13b10
wa handl \$|87|a13b10
wa happi|83|a-10
wa happi to|87|a-5
wa hard|80|a15
wa hard ,|87|
wa harder|87|a15
wa hardli|87|a24
wa held|83|a23
wa help|83|a-14g-4h-7
wa honest|83|a-23h-4
wa honest of|87|a-15h-5
wa hope|74|a-4b6c16j12
wa hope for|80|c10
wa hope you|87|b8h-4j14
wa i|74|a5c-5d9k8
wa i who|87|d11
wa ill|77|a13
wa ill ,|87|a13
wa imposs|87|a34
wa impress|83|a-8
wa impress by|87|a-8
wa in|58|a12b21d4e-4g-6h-8
wa in a|80|h-5
wa in all|87|a-4
wa in charg|87|a-9
wa in my|87|a13h-5
wa in on|87|g-7
wa in the|71|a-21c5d15
wa in your|87|
wa inspir|87|a-9b-4g-6h-4
wa inspir \$|87|a-9b-4g-6h-4
wa interest|80|a-10g-6h-4
wa interest to|83|a-7
wa interview|80|a36
wa interview for|87|a14
wa it|71|a-8b-26g-5h-8i-8j-12k43
wa it realli|87|a19
wa it the|83|a-12b-8c-5i-5j-7k22
wa kept|76|a-6h-4
wa kind|76|a-29b-7f4
wa kind \$|87|a-12b-4
wa kind of|83|a-13b-4f5
wa last|83|a13
wa late|70|a-29b-6h-4
wa late \$|87|a-11
wa late ,|87|a-9h-5
wa late and|87|a-7
wa laugh|87|
wa laugh at|87|
wa left|73|a25c-4
wa left in|87|a-8
wa left to|87|a26
wa like|87|a23
wa long|80|a-12
wa long and|87|a-7
wa love|73|a10g-5
wa love to|74|g-5
wa made|71|a11b11
wa made for|87|b15
wa made to|77|a9
wa mark|87|a10
wa mark down|87|a10
wa me|87|
wa me who|87|
wa mean|87|a30c13
wa meant|83|a-6
wa meant for|87|a-6
wa meet|87|a9
wa mine|83|a-5
wa miss|87|a-10b-10k12
wa miss \$|87|a-10b-10k12
wa more|87|a-6f9
wa most|80|a22g-4h-12
wa move|80|a8
wa move by|87|a-6
wa my|63|a-37b-18c-7d-4e-7f-4g-7h10i-7j-10k33
wa my favorit|87|a-4h-4
wa my own|87|a-12
wa nervou|80|a-4
wa never|70|a28d-5
wa never late|87|a6d-4
wa never the|87|a-10
wa new|74|a-12
wa new to|76|a-10
wa nice|87|a-9
wa no|67|b-6f6
wa no need|87|a18
wa no troubl|87|a-9
wa nobodi|87|a20
wa not|52|a9b-28c-7d-5h-6i-6j-4k15
wa not \$|87|a29
wa not a|87|a-17
wa not at|80|a15
wa not chosen|80|a-19
wa not my|80|a23
wa not myself|87|a23
wa not on|87|a4
wa not taken|87|
wa not the|80|a8b-4g-6
wa not there|87|b-4
wa not to|87|a-5
wa not what|77|a4
wa off|80|a14
wa offer|83|a27
wa on|61|a-13b-11c7d7g12j5
wa on hold|87|
wa on of|87|a-4
wa on the|71|a-5b-6d7g14
wa onli|83|a23
wa open|80|c10h-4
wa our|87|d-9
wa out|69|a26h-4
wa out ,|87|a8
wa out of|72|a14b-4h-4
wa part|87|a4
wa pass|83|a9
wa pass over|87|
wa plai|87|a6d6
wa plain|83|a38
wa plainli|87|a22
wa pleas|77|a-22b-5
wa pleas to|80|a-16
wa promis|83|a11
wa pull|87|d8k10
wa put|83|
wa quick|87|a-15b-6h34
wa quit|87|a-21
wa rain|87|a-18
wa read|87|a-9
wa realli|77|a-18c-4g-5h-7
wa refresh|80|a-23b-5f5
wa refresh to|87|a-21
wa respons|80|a-5h27
wa respons for|87|a-15
wa right|87|a6
wa rude|77|a29
wa rude to|87|a8
wa run|76|a8b-4e-9
wa run \$|87|a-5
wa sad|87|a-16
wa second|87|a14
wa sent|87|
wa set|87|
wa settl|87|a36
wa sit|87|a16
wa six|87|a-4b17
wa sixteen|87|a-12b-10
wa so|64|a-23b-11f7
wa so happi|87|a-4
wa so nice|80|a-11
wa so pleas|87|a-8f8
wa sold|83|a-5d-4
wa someth|77|a-12g-4k12
wa someth to|87|a-4
wa sorri|71|a-17
wa sorri to|73|a-16
wa spent|83|e-9
wa spot|87|a-11
wa spot on|87|a-11
wa still|87|a-13g18
wa strict|87|a-13b-5
wa strong|87|a-6b14
wa strong ,|87|a-6b14
wa struck|72|a-16h-7
wa struck by|73|a-14h-7
wa suppos|87|a-11
wa suppos to|87|a-11
wa surpris|80|a-8
wa taken|83|a-5d11
wa talk|80|a34
wa taught|76|a-18b-6h-9
wa taught \$|87|a-5
wa taught to|87|a-7
wa that|74|b-4c-4h-4k9
wa that the|87|a-4k12
wa the|48|a-25b-29c-13e-8g-4h-6i-14j-16k24l-7
wa the best|72|a-11
wa the first|77|a-15
wa the lowest|87|a-5h17
wa the most|87|a-5f5h-8
wa the on|67|a-20b-5d7h-6
wa the onli|74|a40h18
wa the person|83|a-22
wa the point|87|a20
wa the reason|87|a-11
wa the worst|87|a12
wa there|70|a24b-11g-5j5
wa there to|87|b-4j13k-7
wa thi|83|a-8b10
wa thought|87|a-12f10
wa thought \$|87|a-12f10
wa three|87|h29
wa thrown|80|a-4
wa thrown in|87|a-4
wa tire|87|a-7
wa to|73|a23j13
wa to be|87|a5j16
wa told|61|a13b16d-4j6
wa told by|87|b21c7
wa told off|87|
wa told that|73|a-5
wa told the|87|a23
wa told to|77|a23b8
wa too|67|a-16b-5
wa too larg|87|
wa too much|87|a-19
wa too quiet|87|a16
wa touch|77|a-14f8
wa touch by|87|a-4
wa touch that|83|a-10f9
wa translat|87|a-4h20
wa translat by|87|a-4h20
wa treat|77|a8
wa trust|87|a-4h14
wa trust with|87|a-4h14
wa turn|77|
wa turn down|80|
wa under|77|a-16b17
wa under a|87|a-6
wa unfair|83|a37
wa unfair to|87|a10
wa unsur|87|a-6h-9
wa up|87|a4
wa us|83|a6h-4
wa us to|83|a6h-4
wa vagu|87|
wa veri|74|a-10g-4
wa warm|87|a-15b-5
wa wast|83|
wa wast your|87|a-11
wa well|74|a-28b-4
wa well worth|83|a-13
wa where|87|a-8
wa with|87|
wa with you|87|
wa wonder|72|a-17c38g8j5
wa wonder if|83|c11g13j6
wa wonder to|87|a-9g-4
wa wonder whether|87|a-7c11
wa work|87|a-7h21
wa wors|80|a5
wa wors than|80|a5
wa worth|71|a-36b-6c-5
wa worth it|87|a-12
wa worth the|80|a-11
wa written|80|a8
wa written for|87|a-9
wa wrong|71|b-5
wa wrong \$|80|a-7
wa wrong about|87|
wa wrong to|87|
wa your|77|a8b-6c-12
wage|60|a12c49e-5
wage \$|77|a19c43
wage and|83|c-4
wage at|87|b14c6
wage for|87|
wage slip|87|d6
wai|44|a44b-23e-16g-16h-23i-11j5k6l-4
wai \$|60|a5b-23c-8d7e-4g-4h-8i-4k12l5
wai ,|70|a-10b16d4i-5j10
wai , and|77|a-10b9d7
wai ;|83|a-5b-4j8
wai ; i|87|a5
wai ?|87|a-13b-11c-11i-4j4k11
wai ? \$|87|a-13b-11c-11i-4j4k11
wai back|83|a-5b23f5
wai down|83|a-7h-5
wai down the|83|a-7h-5
wai home|71|a-16b-7h-6i-4
wai home \$|83|a-6
wai home i|80|a-6
wai i|87|
wai in|83|a26
wai in which|83|a26
wai it|77|a10b-5
wai it goe|83|b-5
wai of|73|a-9b-5c6
wai out|83|a19e-6
wai round|83|a-11
wai that|83|a12b4
wai that you|87|a-7b4
wai the|87|a-11
wai to|64|a53b-11c32d-4
wai to treat|87|a10
wai you|66|a10b-7c-4d6h-4
wai you describ|87|a-5
wai you handl|87|a-4
wai you spoke|87|a12
wai your|77|a-9
wait|43|a11b58c-16d-17e-7g11h-11i-5j8l-5
wait \$|63|a-6b29d-4j7
wait ,|83|b5
wait ?|74|b24c-12j-6k13
wait ? \$|74|b24c-12j-6k13
wait a|87|a7b-4g12i-5
wait and|87|a-29b-6
wait at|83|a-5b23
wait by|83|a16b11i11
wait by the|87|b11h-4i11
wait for|58|a20b26d-4g13h-5i-6
wait for a|80|a8
wait for my|87|a-4
wait for somebodi|87|a11
wait for that|87|b20
wait for the|74|b-9c4g15
wait for you|87|b27
wait for your|74|a-10b-16c9e4h-4i-5
wait forti|87|a26
wait forti minut|87|a26
wait in|80|a-18b15
wait in the|87|a-17
wait is|87|a-5b5
wait like|80|b20
wait like thi|83|b15
wait list|73|a6b-17
wait list \$|87|a23
wait list for|83|a-5
wait long|77|a-18b5
wait long enough|80|b26
wait on|80|a-4b-14c5j10
wait outsid|87|a9
wait room|70|a39b-4
wait room \$|77|a24
wait room ,|87|
wait room and|87|a4
wait till|87|b-8
wait time|87|
wait to|71|a-22b-25
wait to hear|83|b-16
wait to try|83|a-7b-13
wait until|74|a-5b10
wait until the|83|b22
wait wa|87|a10
wait with|87|a29
waiter|87|a-6h18
wake|87|a-5
wake up|87|a-5
wake up \$|87|a-5
wale|80|c13d5
walk|50|a17b4c-10e14f5g6h-16i-7l-4
walk \$|83|a7b14
walk along|77|
walk along the|77|
walk in|73|a23e12
walk in \$|80|a13b-4
walk in ,|87|e16
walk into|87|b16
walk me|70|b-7f10h-6
walk me through|74|a-5f6h-5
walk me to|87|a10b-5
walk out|77|a24b12
walk out \$|87|a22
walk past|83|
walk past the|87|
walk round|87|
walk round the|87|
walk the|77|e8
walk through|77|
walk through the|77|
walk to|77|a-9b-5g-6h-11
walk to the|83|
walk with|87|
walk you|80|d11e13
walk you through|80|d11e13
wall|58|a-7b-14c-7d-10f-4h8i-7k-6l-4
wall \$|73|a11b-4g8h24i-5k-6
wall ,|77|a11
wall and|87|
wall garden|87|
wall of|80|a-9h-6
wall that|87|
wall wa|87|a-4h-5
wallet|87|c8
want|35|a-48b30d-8e-14f-7g80h-38i23k9l-12
want \$|67|b-5d-6e-4g32h-15i17j-4k-4
want ,|80|b6c-4j-5k15
want , but|87|a4b-5
want ?|83|a-7b21c-7k14
want ? \$|83|a-7b21c-7k14
want a|64|a29b40e-4g-4i7
want a second|87|b15g-5h-4i10
want a sign|87|
want an|87|b-9d4j7
want anyth|87|
want everyth|87|
want everyth yesterdai|87|
want from|87|b9d-4
want it|66|a-12b13c7d13g49h-10i-7j-6
want it \$|80|g11j-4
want it ,|83|a-5b-5g19h-5i-4
want it more|87|a-7b9g21
want me|63|a-20b50c-10d-5i10
want me ,|77|b25
want me or|87|b4c-5
want me there|87|a-5b8
want me to|74|b15c-4i12
want my|80|a-5b4
want on|87|a14i11
want proof|83|b9i16
want proof of|87|b9d-6i17
want somebodi|83|a10
want somebodi with|87|
want someon|80|a23b-11j10k-4
want that|87|c12
want the|61|a-18b-15g35h-8i-5
want the best|87|b27
want the job|70|a-11b-17g8
want the post|83|a-5b-14g18i-4
want the same|87|c5
want them|87|b-4i14
want them \$|87|b-4i14
want thi|61|a-11b12c-6g12
want thi \$|87|b11g17
want thi job|66|a-8b-41
want thi post|83|b-12
want to|42|a-60b-28c5g18h-14i-4j8k8l-8
want to add|87|
want to ask|73|b-14g-4j7
want to be|66|a-15c5g40h-8i-5j-4
want to begin|87|e-6
want to check|80|b-9g-4j5
want to do|73|a-6b-18e9g20h-8
want to follow|87|b-6g-8h-6j19
want to go|83|a-4b-8
want to hear|77|b11i5j-4k5
want to know|63|a-5b24c17e5g-12h-5i-10j-6k13
want to learn|73|a-4b-9g13
want to lose|83|c8
want to push|83|b-4
want to sai|76|a-22b-16f9g-5
want to see|61|a-6d7e-6g-7i7k5
want to settl|87|a-4b-9
want to talk|83|b-4c5g-5i15
want to tell|83|a20b11
want to thank|87|
want to touch|87|b-4g-4j14
want to work|70|a-8b-12
want veri|87|b-5
want veri much|87|b-5
want you|72|a10b-20
want you to|72|a10b-20
want your|87|b23
ward|52|a-35b-10c-17d6f6g18i-13j-8k9
ward \$|71|a-10b-12e6g-8h20l8
ward ,|73|a-6b-5d7g9h-7i-6
ward , and|87|
ward 0|83|d12
ward befor|87|b-13j-5k15
ward clerk|87|
ward for|87|
ward for six|87|
ward is|80|b-5
ward manag|87|a-10b-4f16h-6
ward on|83|
ward sister|87|d8k9
warden|87|a-5
warehous|69|a-8b-9h33
warehous \$|87|b5
warehous in|87|a12f4h21
warehous lead|87|
warm|65|a-29b-13c-6d-4g-7h-6i-4l-4
warm thank|87|b-8
warm thank \$|87|b-8
warm welcom|87|a14
warmer|87|a29
warmer welcom|87|a29
warmest|80|a-7b-4g-6h-9i-5l25
warmest wish|87|h-6l16
warmth|83|a27
warn|65|a37b15c-4g-5h-5
warn about|80|a4g-4
warn about the|87|a-10g-4
warn me|80|a-8b-5
warn me that|87|a-7b-4
warn them|87|a44
warranti|77|a-5
warranti run|87|
wash|74|a4b-5g9h-8
wast|63|a49b9e-7
wast each|87|b10c7
wast each other|87|b10c7
wast my|87|a35
wast my time|87|a35
wast your|83|a-11c5
wast your time|87|a-19c5
watch|64|a-15b-16c-5e16g-7h-14i7j-4k-4
watch ,|83|a8e13
watch me|87|a-4h-4i7
watch the|80|a-11b-7h-8
watch your|87|a4
water|63|a19b-11c-4d-5f6h-5k8
water \$|80|a12
water ,|80|a23
water , no|87|a15
water ar|87|
watermark|87|b-5g-4
watermark ,|87|b-5g-4
wave|83|b-6e6
we|33|a-65b15c11d44e-25f6g-23h-12i-7k-9
we agre|76|a-7b16
we agre that|83|a-7b12
we all|87|a-6
we ar|63|a-5b39d30
we ar about|87|d5
we ar build|87|d8
we ar move|87|a-5b-11c5
we argu|87|
we argu about|87|
we both|65|b27c6d-4f7
we both know|70|a17b13c7f7h-4
we brought|83|c-4d-4
we brought the|87|
we buri|87|d-4h-5
we came|80|a-5
we came to|87|
we can|72|b60c5
we can come|87|b16
we can talk|87|
we close|87|
we close the|87|
we could|87|c17
we cover|83|h-9
we cut|83|a-5
we cut the|87|a-4
we dealt|87|a-4d5
we dealt with|87|a-4d5
we did|72|a-12c12d9h19
we did not|77|a-10c13
we discuss|87|c-4
we do|87|a5b17
we finish|87|
we finish the|87|
we found|76|a-6
we found that|87|
we found the|87|a-4
we gave|80|
we gave everi|87|
we get|73|b12c7d12
we get on|87|b6
we give|87|c-5d14
we go|77|c16
we go further|87|c10
we got|77|a-7b14d8
we got on|87|a-6b18
we had|56|a-30b-18c-5d-5e-14g-7h21i-7
we had a|66|a-20b-6d-5
we had in|87|h-5
we had the|83|d4
we had to|87|
we handl|87|h-4i18
we have|64|a-16c15d11h-13i-6j-4
we have a|83|b-5c15i-4j-4k6
we have had|87|a-4b-5h-12
we have not|87|c10d6
we have spoken|87|b21
we have the|87|a-7b-4h-4
we last|83|a-5b-13h16
we last spoke|87|a-4b-9h38
we lost|74|a-9b-6d-8e-4
we made|87|
we make|83|d13
we meet|83|c29d-7
we met|64|a-10b-15h-4
we met at|87|h-5
we met by|87|
we met i|87|
we met on|70|a-5b-4
we move|77|a-4
we move the|87|
we need|83|a-4b16
we never|77|a24b-6c12d-8h-4
we open|87|d-5
we pai|87|c-8d16
we paid|77|a16c-4
we plan|83|d5
we publish|87|
we put|83|a-4b-8
we rais|87|c-4
we sai|76|a12b21c7g-5h-8i-5l22
we sat|87|d-4
we sell|87|a-10b-5d-10
we serv|87|
we share|87|a-8b-6d-5
we skip|83|b20
we skip the|83|b20
we sold|87|
we speak|80|b17c6
we spoke|70|a-10b-6d-6f8h-6
we spoke about|77|a-4
we spoke of|83|a-4d-5
we start|87|a-7f13h-5
we talk|66|a-15b-11c-11i-5j7
we talk about|72|a-7b-4
we talk of|87|a-7
we talk on|87|
we took|87|a-4h17
we turn|83|a-4b-4d10
we us|72|d20
we us at|87|d4
we went|87|a7
we were|66|a44b-7c-7d8g-4h-11i-5j-4k7
we were introduc|87|a-6h-5
we will|71|a41b14d17
we will be|77|b18
we won|83|d6
we won the|83|d6
we would|68|a-10b6c5d-4e23
we would be|77|c9e13
weak|71|a-18b-7c-5d12k5
weak point|83|
weak point is|83|
weak spot|87|d4k6
wear|74|a-7b-4d10g7h-8i8
wear a|87|a-5d14
wear that|87|b-4g13
wear that uniform|87|b-4g13
weather|67|a-31b-11h15i-6l8
weather \$|80|a-14h23i-6
web|87|d4
websit|61|a18b-12d-16e13g-8h-6j10
websit \$|74|a-7b-4d-14e4g-7h-5
websit ,|77|a-7d-4e9
websit is|87|b-4c6
websit sai|83|a17b-4j14
websit that|87|e6
wed|65|a-27b-18c-4d-4e-5g-4h4i-4l4
wed \$|87|a-4
wed a|87|a-4h14
wed a weekend|87|a-4h14
wed and|87|a-4
wed in|87|h-8
wed is|87|
wednesdai|54|a-28c-8d-5e-5h-11i7j8k-4
wednesdai \$|63|a-10b44c-5
wednesdai ,|76|
wednesdai , and|77|
wednesdai about|87|
wednesdai about the|87|
wednesdai and|73|b5j6
wednesdai and for|83|
wednesdai and i|87|g-4j7
wednesdai at|83|b-9c-6
wednesdai morn|87|b-8h-4i18
week|35|a-39b-6d-12e76f-8g-11h-12i36j17k-14
week \$|50|a-11b15c-16e11f-4g-10h-9i18k-6l10
week ,|56|a9b7c-11d5e9g6h-17i4j19
week , and|69|a13b-14c-7d-4g15h-10j11
week , i|80|b13
week , so|73|a5b-13e-7j9
week , which|80|a-10b-4j6
week 0|83|e10h-5
week 0 to|87|e11
week ;|83|e10
week ?|68|a-7b-20c4e-5h-4i21j6k-7
week ? \$|68|a-7b-20c4e-5h-4i21j6k-7
week after|73|a14b-7
week after the|87|a22
week and|63|a4b31c-4d-6e20
week and i|80|e18
week and see|87|
week and then|83|a12b9
week as|83|e6
week at|72|a-5b-4e6h7i-4
week at the|74|a-5b-4e7h7i-4
week befor|87|a-9
week by|77|e11
week by week|77|e11
week except|87|a-4b-4g-4h-6i29j-4
week five|80|e20
week five ,|87|e13
week for|83|a9e14
week four|80|e11
week i|71|b16d9e25
week i would|76|e24
week if|80|c6
week if you|83|c6
week in|70|a-10b-5c18e4g-4i13
week in the|80|
week is|80|a-6b-7
week notic|87|a-6b-5c-8
week notic ,|87|a-6b-5c-8
week now|87|a-4b-5j4
week of|64|a-6c8e-17g9
week of juli|87|e-5
week of mai|83|
week of the|77|e-7
week off|77|a-6c21h-5
week off ,|83|c13
week off and|87|a-6c9h-6
week on|68|b-6c5e19
week on and|87|
week on i|87|e6
week on the|83|c8
week on to|87|b-7e-10
week or|83|a-6b-15c-4j7
week or so|87|b-5
week sinc|87|b-9
week sinc we|87|b-9
week six|87|e21
week that|87|b11
week that you|87|b11
week the|83|a-12b-7e-7
week three|72|e19
week three \$|83|e11
week three i|87|e6
week to|68|a11b-10c-9e9h17
week two|73|e26
week two ,|87|e15
week two i|87|e6
week until|87|h22
week with|87|e-6
week with the|87|e-6
week without|83|b17c-4
week work|87|a7e-4h-4
week would|87|e13
week you|87|e9
weekdai|83|
weekend|56|a-22b10c17d-9e5g7h14i20j-4k-4l9
weekend \$|66|a-11c-5d-4g-7h-4i28l9
weekend ,|76|b-9e7l5
weekend , and|87|e9
weekend and|83|a-5b-6
weekend at|87|
weekend i|87|
weekend off|87|c15
weekend off \$|87|c15
weekend on|83|a9c9e6
weekend too|87|a-5c13
weekli|71|a-7c8d4e-4
weekli or|83|c14
weekli or monthli|87|c8
weekli to|87|
weekli to monthli|87|
weigh|70|a-9d-5e-5
weigh the|87|
weight|74|c7
weir|87|
welcom|56|a26b-31c-4d-5e-6h-8i18j11k6l-8
welcom \$|67|a-39b-16c4g-7h-7i-10j4k11l-5
welcom ,|83|a15
welcom a|83|a-5c7
welcom from|87|a8f13h-4
welcom that|83|a10c-4
welcom that \$|87|c-4
welcom the|87|b-4g20
welcom to|74|a-11b-15g-5h5i47j-4
weld|66|a-9b-12c-7g7h5j-4k6
weld on|83|a-14h-4
weld sampl|87|i9
welder|71|a-9c9
welder \$|87|b-6
welder who|87|c7
well|43|a-61c-11d-11e-14g-16h14i-4j-5l36
well !|83|
well ! \$|83|
well \$|53|a-49b-24c-10d-6e-8f-6h21i7j-4k-4
well ,|61|a10c5d-6f4g-9h13i-5
well , and|77|a-4b-4c4f6h-12k5
well , as|87|a-4b13
well , i|74|a27b-8c7h20
well , so|87|a-4b-5h14j6
well ;|87|k10l10
well ?|83|b40c-6
well ? \$|83|b40c-6
well again|87|a-7
well and|87|a-18
well as|83|a12f5
well done|87|a17b-11h-4l17
well for|87|
well have|87|a28
well i|87|b7d9
well in|83|a-4b-7
well of|87|a-5
well on|87|
well prepar|87|a-26
well run|80|a-17b6
well to|87|a19b12
well togeth|87|
well togeth \$|87|
well with|77|a-12h-5
well with everyon|87|a-11h-5
well with the|83|
well worth|83|a-13
welsh|83|a-9b-5c8
welsh \$|87|a-5c8
went|47|a11b-4c-17d-11e-11f-4g-9h5i-6j4k6l-7
went \$|74|a33b-4d5
went ,|87|h-4j15
went , and|87|h-4j15
went anoth|87|a15
went anoth wai|87|a15
went blank|83|a25
went by|83|a-10b-7g-4h-9i-4
went down|83|a-5d-4h26
went for|83|a-14b-5d5
went for someon|87|a-5d6
went from|73|a-11d-5e-4h32
went from 0|83|
went home|73|a4b-4
went home and|76|a8
went in|87|a-6g20h-7
went into|87|a-7h-8i-4
went off|80|a-11h-6
went out|83|a-7
went straight|87|a17
went through|80|a-7d-4
went through the|87|
went to|68|a6b21c-4d-5h-4
went to a|87|
went to anoth|87|a-11b-6
went to the|87|a19b26
went up|76|a-6b-4h7
went well|83|a-4b-4k6
went well ,|87|a-4k7
went with|87|a-10b-5
went wrong|80|a14f4g-7h-4i19k16
were|38|a54b-28c-13d-17e-9f-4h-49i-30j-7k12l-15
were \$|80|
were ,|83|a5
were , and|87|a5
were a|74|b-6c-5
were a thief|87|a7
were all|77|a24
were alreadi|83|a21e15
were also|87|a-5
were argu|87|a13h-4
were be|83|a-4d9j6
were be taken|87|a-4j6
were frank|83|
were frank about|87|
were from|87|a-5
were good|83|a-9
were good \$|87|a-5
were hope|83|j5
were hope to|83|j5
were i|87|e6
were in|74|a5b15e-5h-5
were in the|83|b17e-6
were introduc|87|a-6h-5
were kind|80|a-8d6
were kind to|87|d7
were late|87|a4
were look|80|a30
were look for|83|a34
were my|72|a-23b-12c-4i-4j-5k22
were my daili|80|a-6
were my favorit|87|a-11
were never|87|a-9d8
were no|87|a-5
were not|72|a13b12d10
were not \$|87|a-6d-4
were not there|87|a16
were often|87|a-5
were on|87|
were out|83|a16b7
were out of|87|a17
were quit|87|a-8b-5
were quit right|87|a-8b-5
were right|66|a-37b-24
were right \$|80|a-17b-18
were right ,|87|
were right about|83|a-7
were right and|87|a-11
were right that|87|a-4
were right to|87|a-5b-5
were short|76|a4b15
were short of|77|a-8b15
were shown|87|a11
were six|87|a8
were so|74|a-12g13l-5
were so patient|87|a-7b-5
were taken|87|a-4
were the|73|a-20b-4c14k10
were there|87|a-4i-6k10
were to|87|
were treat|83|a-17b-8
were veri|87|a-11b-4
were wait|87|b-6j11
were wait on|87|b-6j11
were wonder|87|a-15d9
were you|74|a-5b32c-5g23h-7
were you to|80|a-6b-4e6g24h-7
western|87|a-6
wet|71|a4b-5d-5g-5h-9
wet and|87|a21
wetland|87|a-4h31
wharf|87|a-5h34
what|30|a28b9c59d24e11f-9g-12h6i-43j-19k73l-18
what ?|87|a32c-4k12
what ? \$|87|a32c-4k12
what a|58|b-29c-11d-8e4f5g-4h-16i-10l-6
what a dai|87|a-11
what a good|87|a-4
what a place|87|a-8g10
what a wai|87|
what about|77|c24
what about a|83|c16
what ar|73|b15c19j5
what ar the|77|b-9c16j6
what ar we|87|c13
what becam|83|a-9b-6
what becam of|83|a-9b-6
what can|87|c5f6k-5
what come|87|a25c8
what dai|87|b10c-6j13k-11
what did|74|b-8g-5k15l8
what did the|83|a-5b-4c11
what did you|87|a11b-4g-4k7
what do|69|a-12b-15c9g-4j-7k18
what do the|83|a-9b-14c9k9
what do you|74|a-5b-8j-6k11
what doe|73|a-6b-7c19
what doe a|83|a-7b-8c-10
what doe the|83|c19
what each|77|d7e6
what each of|77|d7e6
what els|83|a-4b-10c-7i25k-9
what goe|80|a19b12d10
what goe on|80|a19b12d10
what happen|71|a-17b-11g-5h-5k-6
what happen next|83|a-5b-6c-7g-4j11k-4
what happen to|87|a-4j-8
what happen with|87|a-6c10
what he|77|a21b27
what i|44|b-13c9d-20e24g25h41i-18j-7k13l-8
what i am|83|a-7c22g14
what i bring|83|a-4c9h21
what i can|72|a6i-8k15
what i could|71|a-9b-8c-9f6k5
what i did|73|a22b6c-8
what i do|87|a-5
what i expect|87|a18
what i had|87|
what i have|74|a7b15
what i heard|87|a-5c-6g-9h-6
what i know|76|a-6d12h16
what i learn|87|g14h20
what i like|87|a-8
what i said|80|a23
what i saw|87|c15g19h-6
what i should|80|a-13b-7g-5h-4k7
what i told|87|a-6
what i train|87|a-5g12h29
what i want|77|a-7b10c-4g21h-9
what i will|76|b6c7e23
what i would|57|a-21b-11d-8e31h9i-4k-4
what is|55|a-5b64c14g-5k8
what is come|87|d10
what is in|87|c5
what is it|83|b14c-8j-4k5
what is the|60|b17c33d-6g-4j6k5
what is there|87|b20c-5
what it|67|a22c7d-5
what it is|74|a17c11
what keep|87|a-11
what kind|87|a26c5
what kind of|87|a26c5
what more|83|a9b13c-8
what more do|87|b13c-4
what my|73|a7b-8c-8e13
what my first|87|e16
what on|83|a23b10c-6
what on earth|83|a23b10c-6
what other|83|c35
what our|74|c-4d25
what peopl|87|a22
what respect|87|a-7b-5j-4k15
what should|83|a-9b-7g6h-4j-6k22
what should i|87|g10k11
what sort|83|a-11c9
what sort of|83|a-11c9
what that|87|
what the|58|b-10c42d21e-4g-6h9i-4j-5k10
what the job|80|b-5
what the salari|83|c15
what the start|87|
what thei|69|b-7c-14h-4
what thei ar|80|a17b-6c-9d-15h-5
what thei pai|83|a-13c-7d6
what there|83|a10b20
what there is|87|b21
what tip|87|a11b-8c-10j-6k17
what to|73|a-33b8c-10g9h-4i-6j-6k19
what to do|83|a-5b20
what us|87|a15
what us to|87|a15
what wa|70|a32b-9c-5d9k9
what wa in|87|a6
what we|73|c-5d13e-5
what would|65|a-12b-26c-4h-7i-10j-10k24
what would have|87|a-7b-13k8
what would i|83|c6e10
what would the|87|c10
what would you|76|a-4b-9c-10g-10i-10j-9k22
what you|52|b4c8d-9e-5f-5g-14h11i-11j-5l-5
what you ar|76|a-5b-5d6
what you ask|87|g-8
what you can|80|b-5c17d4
what you do|87|a-12b-7
what you have|83|a7c8
what you mean|83|a-4b-12c-5
what you need|87|b32h31
what you said|70|a-14b-8c-5g-5h-11
what you think|83|a-4b-16
what you told|77|h19
what you were|87|a22
what you would|80|b9c4
what your|76|b19d11e5
what your competitor|87|d12
whatev|62|b-11c-9e-5g9h-15i50j5k-4l-5
whatev the|74|d8g6h-5i7
whatev you|77|a14b10
whatev you decid|83|
whatsapp|87|b17d10
whatsoev|80|a11
whatsoev \$|87|
wheel|76|a-4
wheel ,|87|
wheel in|87|
wheel in the|87|
wheelchair|83|a13
when|35|a-58b-60c-19g-11h12i6j34k-7
when \$|83|a-5b-6e21i28
when ,|87|
when , and|87|
when ?|83|b-8h-4i-4j12
when ? \$|83|b-8h-4i-4j12
when a|68|a17b-10c-9
when a decis|87|
when ar|87|c13
when do|73|b20j8
when do i|77|b38c-9
when do you|87|b-18j9
when doe|74|a30
when doe the|80|a-5c-13
when he|87|d6
when i|49|a-19c-16f10g8i-9j8k7l-5
when i am|87|a-4
when i arriv|87|a-9b-18f17g-4
when i ask|83|a10
when i began|87|a-13g-5
when i came|77|a-15
when i come|80|b-5c-8d14e4
when i complain|87|a13
when i could|83|a-4b14
when i did|87|b36
when i got|87|k12
when i left|76|a-27d6
when i might|87|j14
when i move|87|a-8b-4
when i rang|87|a15b-15g-6i-5j14
when i read|87|a-4b-4
when i said|83|a29k12
when i saw|87|a44
when i start|80|a-8b22
when i think|87|b19
when i told|83|a9
when i took|83|a-12
when i wa|83|a-15
when is|87|c12
when it|66|a-17b-16h-5l4
when it come|83|a-4b-4
when it suit|87|b-8
when might|80|a-4b-8j11k-8
when might i|83|b-8j11k-8
when my|80|a-9b-4d-5f8
when nobodi|83|a23
when on|83|a39
when peopl|87|a-7
when that|87|c-4i7j8
when the|53|a-46b-29d-5e-6f-4g4h19i-11j12k-10
when the alarm|87|a-8h-6
when the bridg|87|
when the contract|87|c-5j8k-5
when the decis|83|b-4
when the new|87|
when the time|80|b-4c4
when thei|72|b8d16
when there|80|a8b-6
when there is|80|a8b-6
when two|87|
when we|69|a-7b18c5
when we came|87|
when we speak|87|c9
when will|80|c-5i-4
when will the|87|b-7c-5i-5
when would|83|b-7c12
when would the|87|c14
when you|52|a-26b-42g-4h-9i30j8
when you ar|83|b-7c11i28
when you ask|83|a-8d10
when you call|87|a-9b-4
when you do|87|b-10g-5i12j9l4
when you expect|73|b-6c-5
when you have|69|a11b-4g-5h-5i4j9
when you held|87|h-4
when you open|87|b-6
when you show|87|
when you think|87|b-4
when you will|69|a-6b-16c-5h11j5
when your|80|a6b-15g-6h-6i-9l22
whenev|60|a-22b-28c13d-7e-10g-11h-12i35j20k5l-6
whenev ,|87|b-6
whenev it|72|a-8b-5g-7h-4i4j14
whenev it suit|73|a-7b-4g-7h-4i4j14
whenev the|87|a-7b-6i12
whenev you|71|a-7b-10c24d-5e-10g-5h-9i27j11k7l-4
whenev you have|80|b-7h-4i4j14k10
whenev you like|83|d-4e-10
where|43|a-9b-23c-6f-4h-28j-4k38l-13
where \$|87|d11
where a|83|a-8c-5
where ar|87|b-7j15k-7
where ar we|87|b-7j15k-7
where did|83|a-10b-9h-4j-7k18
where did i|87|a-5b-4j-4k9
where do|80|a-4c6g25i-4j-7k6
where do i|87|b4c-4g31j-4k-7
where do you|87|b-6c11g-4k14
where i|52|a5b-17g10h-8j-5k32l-5
where i am|72|a8b-14c30
where i could|87|c-13g-8k18
where i did|87|f4h21
where i fell|83|g-4k8
where i see|87|a18g19
where i stand|77|a11b7f5g-4j6
where i start|87|
where i wa|87|a-16g-6h-15k-4
where i want|83|b-5
where i went|87|a14g-6i22k19
where i work|80|a19d4
where i would|71|a-5c-6e10g25h-5i-6k-6
where is|77|a31b34c-7
where is my|80|b36c-4
where it|77|a-6b-4g-7h15i-8k-4
where it is|87|
where my|80|a-4c10h-4k12
where nobodi|87|a23
where on|87|c15
where on the|87|c15
where should|87|c-4j-4k14
where should i|87|c-4j-4k14
where that|83|b-10g-5i16
where that came|87|g-5i17
where the|62|a-15b-9c-5d6e-4g5h-16i-5
where thei|80|a-4d6h-6
where thei were|87|d9h-6
where there|87|
where thing|87|
where thing stand|87|
where to|80|a-5b-6i27
where we|77|e13
where we would|87|e14
where you|70|a-8b-14d-4g-6h-5i-5j11
where you ar|83|i-4j14
where you tend|87|c8
where your|87|a-5b25
whether|48|a-20c8d-10e-7f-4g5i-16j20k16l-7
whether a|80|h-10
whether anyon|87|g-13h19
whether i|63|a12b11c6d-4g26h-5i-4
whether i can|83|a31b11
whether i could|83|
whether i have|83|b17
whether i should|83|b-4
whether i wa|83|a-27b-4g23h-6
whether i would|87|c7g12
whether it|74|b7g8h15
whether it is|87|c-7g10h17
whether my|83|a-8b16h-4j-5k17
whether or|87|
whether or not|87|
whether the|64|a-9b-21g-7h-4i-4j23k-8l-5
whether the panel|87|c-4g-5j13k-7
whether there|71|a-9b-12
whether there is|73|a-6b-11c-4
whether to|83|a-7b-10c-5g-4h-6i-5j-4k30
whether you|70|a4j5
whether you have|77|a-4b-13
whether you know|87|
which|37|b-47c-12d34f9h12j-8k15l-11
which ,|80|e5
which did|87|k7
which did not|87|k7
which ha|87|a-10
which i|51|a12d18e10f14g5h17i-6k-4l-4
which i am|76|a-4d8e-5f8h-4
which i apolog|87|a-8
which i can|80|a-6b-4c-4d5
which i enclos|87|d10
which i got|83|a23
which i have|76|b4e6h-9
which i mention|87|a-6b-4
which i shall|87|a29b-6
which i still|87|d-4
which i take|83|a-4b21h22
which i thought|83|c11
which i took|87|d6
which i wa|87|a14
which i would|73|d9e12
which in|87|a-11
which is|56|a27b-16c-8d-6e-5i9
which is a|83|d5
which is not|77|a-8b-6
which is public|87|d-4i21
which is the|87|a-11b-4d-4h-5
which is what|80|a7e-4
which is why|71|a8b-4d5
which mai|87|c14
which make|87|a-8b-5
which must|87|
which my|77|b-10g-4h-6
which nobodi|74|b-4c-4d10
which of|69|a-15b-7c-9d15g-5h-10i-4j-5k26
which of the|74|a-11b-6c-6d10g-5h-9k16
which of their|87|d4
which on|87|
which onli|83|b14d8
which onli a|87|d11
which our|87|d8
which part|83|a-5g-7h-4i-5j-5k24
which part of|83|a-5g-7h-4i-5j-5k24
which sai|87|a11
which should|83|d7e10
which show|87|d15
which tell|83|a19
which tell me|87|a22
which the|68|a-11b-5h-6
which the whole|83|a-9d-4
which wa|68|a-16b-4d-16
which wa a|87|a-10
which wa no|87|a-10
which we|83|c-4
which will|87|d14
which would|77|a10b-5j5
which would be|87|a16j6
which would bring|87|a-4
which you|63|a-18b-6c6d5h10i6
which you told|87|
which you want|87|a-4
which you will|87|e8
which your|83|
whichev|77|a-4b-6
whichev wai|83|b-5
whichev wai it|83|b-5
whichev you|87|
whichev you prefer|87|
while|57|a10b17c4e5f16g-9h10i-6j-4l12
while \$|76|a-8b28c13
while he|80|d6
while he shell|87|
while i|72|a11b-5h12
while i am|87|a-4
while i sat|87|a7
while i wa|87|a5h17
while my|87|a16f13h-4
while the|87|a31
while the other|87|a31
while to|87|a-6b-5
while we|87|f10h-7
while you|77|a-5b19e6
whistl|80|a-5g-5k12
whistl \$|87|
whitbi|87|a-6
whitcomb|83|a-6b-5d7g-4h-8i-4
whitcomb ,|87|a-7b-5d4g-4h-8i-4
white|76|a-10b-7d-5g12i-5k-4
white \$|87|
whiteboard|71|b-7h-4
whiteboard hour|83|
whiteboard hour thi|87|
whiteboard wa|87|a-15b-6
whitsun|80|a-6b-9e4g-4h-9i22
whitsun \$|83|a-6b-9g-4h-9i23
who|36|a28b25c8d14e-13f13g-10h11i-7k-7l-11
who \$|87|b54
who answer|87|a-11b-7d-4f10h-4
who ar|83|a-5c5
who ask|76|a14c8h-4
who bring|83|c6e13h-7
who broke|87|b10
who came|74|a15c-4h-5
who came about|87|
who came to|87|d5
who can|72|a-7b10c8h16i-7k13
who can do|87|b9c7
who can not|87|c7
who care|87|a8
who close|87|b16
who come|87|
who count|80|a-15b-5
who did|77|a21c8
who did not|87|a-7
who do|83|b7c4
who do i|83|b7c4
who doe|83|a17
who els|87|b19
who explain|87|
who fix|87|c12
who found|80|a-9f14h-7
who found the|87|
who get|74|a19b8c-4k8
who get in|87|a10b-14k10
who goe|83|
who got|77|b15c-4j11k-5
who ha|73|a10c-4h17i6
who ha been|87|a9b7
who had|71|a-12b-6h32i-5
who had been|87|a-28
who had me|87|a-8h25i-5
who had to|87|a19
who hate|87|a4
who have|83|a-6d-4
who held|87|a14
who i|87|
who interview|87|a13
who interview me|87|a13
who is|67|a4b17g-4h6i24
who is abl|87|b6
who is not|87|a5h16
who keep|83|a19
who kept|83|a-6
who knew|87|a8
who know|74|d5
who know the|87|a4
who leav|87|a-10b12
who let|80|a5f4h-6
who let me|83|a7f5h-4
who like|77|a-18c6
who like to|83|b6c8
who look|87|c-4
who look after|87|c-4
who made|83|a-9
who made me|87|
who never|80|a-8
who onli|87|h-4
who onli read|87|h-4
who open|87|a-11b-6g16h-4
who our|87|b-9c-5d-4
who pai|73|c18
who pai for|83|c13
who pai in|83|
who paid|87|
who paid in|87|
who read|87|a15
who sell|87|a27c13
who shout|87|a-7
who show|87|
who sign|87|b11
who speak|87|a9c11
who taught|83|
who taught me|83|
who thought|87|a-14
who told|83|a-10d9
who told me|87|d16
who took|87|a19
who turn|87|a-7
who wa|74|a-13g-7h-5l10
who wa chosen|87|b7h-4l13
who want|77|a-9b-22d8g17h-5i-9
who want to|83|d10i-8
who were|80|a-4b-8
who will|72|a9b-16c-4h-4i-4j10
who will be|87|b-6h-4i-4j12k-4
who will not|80|a16b-6
who would|65|a14b16c-17d-4e-6g10h6i15j-5k-5l-4
who would have|87|a-4b7
who would not|83|a-5c-4g22
who wrote|83|d10
who wrote it|87|d11
who you|87|a23
who you know|87|a23
whoever|63|a14b22c5d-5g-7h-9i-5l32
whoever got|80|a-23b-23g-5h-7l25
whoever got it|83|a-17b-13h-4l10
whoever is|87|b18
whoever wrote|83|a22
whoever wrote that|83|a22
whoever you|80|a-14b14g-4h-4l16
whole|48|a30b8c-13d26e7f4g-7h14i-9l13
whole afternoon|87|a-16
whole crew|83|b12d5l6
whole dai|83|a10b11
whole estat|87|d7
whole famili|77|b16d-6h-5
whole famili \$|87|b11
whole first|87|e9
whole of|77|a18b16
whole of next|87|b20
whole team|83|d9h-4
whole thing|76|a26
whole thing wa|83|a-11
whole time|87|a24
whole town|87|a-4d-6
whole villag|87|a-9
whole villag \$|87|a-9
whole year|83|d4e9
wholesal|87|d9e6
whom|63|a-21b-9d34g-10h23i4l-6
whom i|72|a-5c-8d17h-4i11
whose|69|a-5b-13c-5d24h20j-8k15
whose name|87|b-10
why|46|a53b38c-20d-6g-13i-11j-4k22l-4
why \$|73|a-11b9
why ,|83|a-11b-4d-4g-6h31
why , and|87|a-4
why do|87|b5
why do not|87|b5
why doe|87|b-6
why have|87|b13
why i|59|a13b-17c-4g-4h-4k13
why i am|77|a22d10
why i had|83|a6
why i left|83|a-15
why i should|87|b11
why i wa|77|a10b-11k18
why it|80|a18
why no|87|b15
why nobodi|87|a36
why not|87|a-5
why the|68|h-6
why thei|87|a-12b-6e12
why thi|87|a9b8
why wa|87|a26
why wait|83|b12
why wait ?|83|b12
why we|87|a-7b-4d6
why would|83|a-4b5g-4h-8i-8k28
why would help|87|a-4b-9g-5h-8i-8k30
why you|68|a-7b-17d-4h-4i-4
why you ask|87|a11
why you want|87|a-4b-5
why you went|87|a-15b-5
why your|83|a19
wide|83|a-7h-6i35
widget|87|
widow|80|a-4b10c8
wife|60|b34c10e-4g6h6
wife \$|83|a-4
wife ,|87|g-4h12
wife about|87|a-7
wife about the|87|a-7
wife and|87|c6
wife and i|87|c6
wife is|87|b15
wife is expect|87|b15
wife sai|83|a-7b-8c5g12
wife sai i|87|a-6c6g13
wife want|87|b10c12
wife want to|87|b10c12
wig|87|a-11d14
wild|87|a8
will|29|a-51b49c-15d44e4h-30i57j9k-18l15
will \$|76|b24d9
will answer|80|a-4b-8i14
will ask|87|c23
will assum|83|
will assum that|87|
will be|47|a-10b20c-15d19e-8f-5g4h-14i-9j15k-10l37
will be \$|87|
will be a|83|b6g-6h-8i-4l15
will be announc|83|d20
will be ask|87|b23
will be at|87|
will be back|87|b16
will be brief|83|a-4b-10i-7l-6
will be gone|87|b10d6
will be hear|87|a26b13
will be in|69|a-6c-5d-4e-5j7
will be made|83|b-5d12
will be on|77|d6e7
will be patient|87|a-5b-21h-4
will be sorri|83|b-4
will be taken|87|b-4
will be the|83|b17
will be told|87|a-11b-14j6
will be work|87|b8d-4
will bring|66|a-5b-22g-4h-11i34
will bring it|83|d-5i6
will bring the|77|b-21h-4i19
will bring them|87|d-4h-9i16
will call|71|b-21
will call you|83|b-20
will candid|87|a-17b-13g47h-4i-6l-4
will chang|87|e13
will choos|77|a-8
will choos me|87|b18
will close|80|d21
will close in|87|
will come|71|a-11b19d-5e7g-4h-5i10l-4
will come by|87|b24
will decid|70|a-8b-18c-6
will decid \$|77|a-5b-10
will decid ?|77|b-9c-4
will do|66|a-7b39c-6d-7i4
will do \$|80|b14c-4d-5
will do the|83|b17
will end|87|a-5b-6d8l14
will find|63|a-16b-11d5e31h26i-7
will find attach|83|e6
will find my|76|a-4b-4e17
will find the|74|a-9b-8e-8
will forgiv|83|a10
will forgiv me|87|a12
will get|83|a22d13
will give|76|b10d5h-5i16
will give you|80|b-5h-5i17
will gladli|59|a-8b-19e8i4
will gladli answer|87|
will gladli pass|87|d12i6
will gladli send|63|a-6b-8d-9
will gladli wait|87|b-12
will go|83|f8j5
will have|59|a-19b-23c-5g5h-10l6
will have a|80|b-14g-8h-5i8l13
will have it|87|a-4b-12
will have me|83|b-20e4g22i-8
will have my|83|b13
will have seen|87|a-6b-11
will have the|87|
will have to|76|b33d-4
will have your|83|
will i|83|a-5b-4j9k-5
will i be|87|a-5c7j10k-6
will keep|67|a13b-7d-7
will keep it|87|a-4b-13
will keep my|87|a-5b-8h-4
will know|74|a15b5d-7
will know \$|87|a-12b-10
will know what|87|b19
will last|87|d7
will leav|80|a-4b-9
will leav it|87|b-22
will let|76|a-5c9d10g21l-6
will let me|83|a-5b-15g23l-6
will let you|83|b17c11d11
will make|83|
will meet|87|b-9g-5i16
will move|87|l-4
will move to|87|l-4
will need|83|a27b17
will never|72|a5b27d6h22
will never know|87|a13
will not|52|b33c10e-4f16g4h5i-9
will not ask|87|a22b-5
will not be|68|a-7b4d11f14
will not find|83|a-7g20
will not forget|77|a-9b-20f12h-4i-5
will not get|87|a19b8
will not pretend|87|b-4
will not rememb|87|a-6h-5
will not stop|87|b9
will not take|80|a-7b-11
will not wait|87|b10
will not you|87|b18c-6
will of|87|a-5b-5
will post|83|b-16i10
will post a|87|b-5i10
will prove|83|a-8b12
will put|83|d8
will put in|87|d9
will read|87|d9
will ring|72|a23b26i13
will ring the|87|b13
will ring you|87|a29b-6i15
will sai|80|a17b-4c-4
will sai it|87|a-5b-5c-4
will see|71|a-5e-5h-7i-4l12
will see what|87|
will send|71|a-7b-24
will send a|87|b-9
will send it|87|
will send them|87|
will send you|83|b-7
will show|77|d4h-5i13
will show you|77|d4h-5i13
will speak|87|b-9h-4i-4
will spend|87|e-4
will spend the|87|e-4
will stai|77|a-4b6
will stai with|80|a-4
will take|71|b-5e-4
will take it|87|b-4
will take me|87|a-5b-14
will tell|74|a-5b6
will tell you|77|b-10
will the|77|a-6b-16c8g-4i-6j9k-5
will the second|87|b-5c10
will there|83|a-4b-10c-4j7
will there be|83|a-4b-10c-4j7
will to|71|a-9b-12c-10d14g-14h-11i35j-6k5
will to tell|87|d9
will understand|76|a8b-19c6
will understand \$|87|
will understand that|83|a14b-10c7
will wait|74|a-7b-5g-5i-5
will wait to|83|b-16
will wait until|87|b23
will want|72|a-8b29c10e8
will want me|87|b18
will want to|76|b15c12e9
will work|73|a-5i-4k12
will work on|87|i-5k14
will write|80|a-6i12
will write when|87|b-9
will you|71|a-8b9c-5h-7i-5j13k-6
will you ?|83|b22c-4
will you be|87|a-4b-12c-4i-4j8k-4
willingli|83|b-10g-10h-9i47
willow|87|
willow bank|87|
willow bank \$|87|
win|74|a-12b-5c-4e22h-5l9
win ,|87|e16
wind|77|a-18f-4g-4h-6l39
window|59|a9b-9c-5d-15e-8h16i5
window \$|67|a27b-6d-13h-4
window ,|80|b13i12
window , with|87|i13
window in|83|a-14b-5e-10g-5
window in the|87|a-9e-10
window that|87|
window that never|87|
wing|72|a-6b-4c-5d4e-4g-4h-5i13j-5k-5l4
wing \$|83|
wing ,|87|d8
winner|80|a30l11
winter|56|a-46b-27c-9d-13e6g11h27i-7l9
winter \$|71|a-11b-7e9g-4h14
winter ,|83|
winter , and|87|
winter and|83|a-12h-5l14
winter i|80|a-7e4h12
winter of|83|a-7b-6
winter on|87|
winter on the|87|
wire|70|a-17b-10g-4h28k4
wire wa|87|a-4
wire wa new|87|a-4
wise|83|a-4d9
wish|48|b-45c-5d-6e-5f-10g14h-40i-9j-10l100
wish \$|76|a16c-5e13h16i24l-4
wish for|71|a-27b-4f-5g8h-13i-5j-4k-4l29
wish for a|87|a-10
wish for the|80|a-4f-4g-7h-11l30
wish her|80|a-7b-4g-9l13
wish her luck|87|a-5l4
wish i|76|a22g20h-8
wish i had|80|
wish me|87|a15
wish me luck|87|a15
wish someon|87|a12
wish someon had|87|a12
wish that|87|a7
wish the|76|a-19b-5g-8h-10i-4l33
wish to|61|a-10b-20c8d4e-7g27h-17i-7k5l9
wish to know|87|
wish to see|87|b-5e-7
wish to the|83|a-5g-5h-10l18
wish you|60|a5b-14e-5g-9h-9i-9l31
wish you a|83|a-5b-6i-4l13
wish you all|87|l8
wish you and|68|a-15l5
wish you the|87|a28l9
wish you well|83|a-4
wish your|83|a8h-7k8l20
wit|83|d7h-4
wit statement|87|d8h-4
with|23|a-40b-59c24d6e8g-34h72i10j-8k-16
with \$|71|a28b13c-7d-4g-7h-6i-4
with ,|83|c9e11
with 0|87|a-5
with ?|83|b7
with ? \$|83|b7
with a|46|a24b-26c26e7f-4g-5j-6k-7l-8
with a 0|87|c9
with a bad|83|a17c-4
with a better|87|a-9g-8
with a broken|87|a-4
with a four|87|c22
with a good|87|a-8d-4
with a licenc|87|
with a new|87|a-4b-4h-7
with a phone|83|a-5h-4
with a second|87|a-10g-5h35
with a smile|77|a-20b-10g12h-5
with a team|80|h10
with a whiteboard|87|a-4
with all|70|c-4d6e15
with all my|87|a-6
with all the|87|c-4d7
with an|80|a-5b-4e-6g-4h-15
with an old|87|e-5
with ani|87|a-4
with ani question|87|a-4
with both|83|a-6
with both \$|87|a-6
with children|83|a-7b-6
with children \$|87|a-6b-6
with damp|87|
with dementia|83|a-9h26
with each|77|a13e8
with each other|87|a19
with eleven|83|
with eleven year|87|c4
with everi|73|a-5e12h-4l6
with everi good|87|a-4h-4l7
with everyon|80|a-12h-8
with everyon there|87|a-5
with everyth|80|a19b13d-5h18
with experi|87|a-8b-4
with five|87|h31
with four|74|a10b18d4
with four week|87|
with goal|87|e6
with good|87|a-8
with gratitud|87|f8h-4
with great|87|a-17
with griev|87|h14
with half|83|a11b16h-5
with half my|87|a14b18
with her|73|a4d-5g-8h-5i12
with hi|77|a-4c6d4
with hors|87|a-10b-7
with how|87|a9b-4
with how it|87|a9b-4
with invent|87|
with it|63|b16c-6j6
with it \$|67|b25c-5d4
with it ?|87|
with leek|87|
with leek ,|87|
with littl|87|
with me|50|a-24b-29c6d28e11f8g-18i-5k6l-4
with me \$|59|a-14b-25d30e6g-8h7k-5
with me ,|65|a-7c-6d6e-4g-11h-4i-5j6k14
with me ?|87|c16d8
with me about|80|a-5f4
with me for|83|a-7
with me in|83|a35
with me on|77|
with me todai|87|
with more|83|a43
with mr|77|a-7h-6i14
with mr hale|87|
with my|52|a12b18c43e-10f7g8h-18i-4k-5
with my class|87|
with my manag|87|a-10b-6d-5
with my mother|87|a-4c15
with my name|83|a-19b7
with my own|83|a-4f5h-4
with my pupil|87|
with my record|87|a10c18
with my sampl|87|a25d-4
with my sister|87|a-4
with name|83|d9
with name ,|83|d9
with no|71|a-7b-14h9
with noth|80|a-20h13
with noth but|87|a-31h15
with on|67|a-24b-6c-4d-7e6g-7h22i-8l-6
with onli|87|h-7
with open|87|d-6
with other|87|h12
with other peopl|87|h12
with our|83|
with peopl|77|a-14b-7
with peopl who|87|a-13
with phone|87|a-5d9
with printer|87|a-6b-4h22
with printer \$|87|a-6b-4h22
with regard|87|h-10
with regard to|87|h-10
with respect|77|a6c13
with respect ,|80|a8c14
with rye|87|a-5
with so|83|
with somebodi|87|a22
with somebodi els|87|a22
with spreadsheet|87|a-4g-5h38i-4
with such|76|b7f8g-5h-5l5
with such a|87|b14g-4l7
with tea|87|a-8
with tea and|87|a-8
with that|66|a52b17c7d-5e-6
with that \$|77|c8e-6
with the|36|a-67b-55c-19e4f-8g-4h-29i17l29
with the blue|87|
with the board|77|a-7b8g22i-9
with the book|83|
with the broken|83|a-19h-4
with the cat|87|
with the children|87|i4
with the custom|87|e10
with the databas|87|e7
with the famili|87|a-7b-7
with the frozen|87|h-4
with the hire|83|b15j8k-4l6
with the job|83|a13c9
with the kei|87|a-4h14
with the label|87|b-6
with the littl|87|
with the machin|87|e11
with the magnet|87|b-4h-5
with the miss|87|
with the move|77|b-4
with the name|80|d-7h10i8
with the new|72|a-6g10h-9l21
with the old|80|
with the open|83|c-4h-4l26
with the other|83|b-9d-5
with the owner|80|b7d8
with the paint|87|
with the person|80|a-7c-7h-4j-4
with the post|87|
with the real|87|d11
with the rebat|87|d6
with the red|83|a-9b-7g-4h7i-6
with the rest|87|a-6g9h-8i-6j-4k13
with the return|87|h-5
with the room|87|a9
with the same|77|a-9h15
with the search|87|l10
with the stall|87|
with the three|87|
with the two|87|d6h-4
with the under|87|e-6
with the union|83|c-6d7h-7i17
with their|77|a-4d-4
with their owner|87|a-4d-6
with them|76|a-9b-10c12d-4e-5h-4
with them \$|77|a-9b-10h-4
with these|87|a4g31h-8
with thi|73|a-5b-5d4e7f4l-5
with thi note|87|e10
with those|83|a-8l4
with three|74|a-5c12h-4
with two|70|a-11b4c13h-8
with us|80|a-4d8
with what|73|a8b-5c5d17e8h26
with what i|83|d12e10
with whatev|87|i11j13
with which|87|h-4
with which you|87|h-4
with whoever|83|c10
with whom|87|c12h-5i13
with year|87|
with year 0|87|
with you|49|a-20b24c6f-8g-9h-9i-7k-5l11
with you \$|57|c-9d-4f-4h13i-6l6
with you ,|76|b30c10e-15
with you :|87|e4
with you ?|83|c23
with you about|87|g-4
with you all|87|a-4h-5
with you for|87|a27h-4l22
with you i|87|e23
with you in|83|b-5
with you on|77|a-4b-6
with you that|87|a-15b-5h-7
with you wa|87|a-5i-4
with your|56|a6c-14e6f7g20h-21i19j-5k7l-8
with your bless|87|e10
with your colleagu|87|a-8b-4h-4
with your leav|87|b-6
with your lot|87|a-4g32h-6
with your peopl|87|
with your permiss|87|
with your team|87|
with your time|87|a-6b-15f16
withdraw|80|a-6b-11e-7g9i-7
withdrawn|80|a-11b4h-28
withdrawn \$|83|a-7b15
within|57|a-26b19c-9d-10e16h15i5
within a|71|a-4b-11h20i-4
within a minut|87|a-8
within a month|87|a-4h25i-5
within a week|83|a14
within my|87|e6
within my first|87|e6
within the|68|a-6b34i11
within the dai|87|b8i14
within the hour|80|b16
within the week|87|b21
within three|83|a-6c-4e10
within three month|87|e11
within two|87|
without|48|a19b8d-19e-7g9h83i-11j-6k-5l-4
without a|61|a22c-8d-4e-4g7h28i-7j-4
without a second|80|a-9b-5c-5g20h-6
without a singl|83|a-10h13
without a word|83|a4b9
without an|80|a-7b10h15
without an answer|87|b16
without ani|83|b10d-10
without ask|83|a28c6
without be|87|a10
without know|87|a15c10
without know the|87|a15c10
without pai|87|b14c-5
without the|80|a-8b-11c-4d-5e7f7h-4
without thi|87|b12c14
without touch|87|
without touch the|87|
without wire|77|a-6b-6
without wire wa|87|a-4
woman|66|a63b12l10
woman \$|87|a41
woman who|77|b-5l11
woman with|83|a15
woman with a|87|a17
women|83|a20
won|66|a-18b-5h15i-4
won a|87|d-4
won a prize|87|d-4
won the|73|a-6d9h17i-4
wonder|51|a35b-16c28d4e-6f-5g-9h-25i5j35k10
wonder \$|76|a-33b-9d5g-4h-6i16j12
wonder ,|87|a9
wonder about|83|a12c23
wonder how|72|b-8c6d4i13
wonder how i|87|i15
wonder how you|87|a-6c14
wonder i|87|a11
wonder if|66|b-8h-4i-11j19k8
wonder if the|80|a-8c10
wonder if there|76|a-5g8i-5j11
wonder if you|87|a19i-5k15
wonder the|83|a40
wonder to|83|a6g-4
wonder what|80|a20c13
wonder what the|83|a10c17
wonder whether|71|a-18b12c11h-4j13
wonder whether i|87|a-20
wonder whether there|87|c4
wonder whether you|87|a12b21
wonder why|83|a23
wood|83|a-16
wooden|87|b-4h-4
wool|80|a-8
word|47|a28b39c-19d-8e-10h35i-6j22k6l-9
word \$|66|a5f8g14h28i-6
word ,|73|a4b24g-6h14i-6j10
word , and|87|a-8b6g-4h19
word ?|87|a14b-5c-4j6
word ? \$|87|a14b-5c-4j6
word a|83|a-14b-10h30
word a minut|87|a-13b-10h32
word about|74|a-14b-6g-4h-5i14
word about my|77|
word and|76|a8h-5i12
word and i|80|b11h-5i12
word for|74|a6b-9d-4h37
word for me|87|b4
word from|80|b13i-5j11k-11
word from you|87|b20
word in|80|a6b6h15
word is|87|b6
word of|72|a21b-7
word of thank|77|a7b-6
word on|73|a-12b-6c-6g-12h-11i-7j12k17
word on my|83|a-6g-4k11
word on the|87|h-6
word that|80|a9b44c-4d8
word that i|87|a10b44
word to|83|a-7b-6
word with|73|a-9b29h13i7
word with the|83|a-4b7f5h-8
word with your|87|b26
word yet|87|
work|34|a-15b-48c13e-4f-4g24h36i-10j-10k7l-5
work \$|52|a-14b11c-4d-8e-5f8g-11h-8k-5l-6
work ,|65|a-5b-9c-4h8
work , and|77|b-4h9
work , but|87|d-5
work , i|83|
work a|80|a4b-4d-4g-5h-6i12
work alreadi|87|a-4g-4h38
work and|72|a24b-8c13
work as|83|h14
work as a|87|h15
work at|68|a-13b-11c-6d7h14
work at it|87|a-6
work at that|87|
work at the|87|
work at willow|87|
work becaus|87|a10b12
work becaus of|87|a10b12
work by|87|
work dai|83|b19e4
work five|87|h9
work five year|87|h9
work for|57|a22b26c32d13e-8g27h-4i-4
work for \$|80|d14
work for a|83|a7b6
work for me|87|a-4b-15
work for the|77|a-10c8d4
work for you|69|a16b4c-7e-6g23h-4i-4
work from|73|c24
work from home|80|c13
work here|87|a-5
work i|77|a-9b-5c-4d12g10h-11
work i have|87|a-6g-4h-10
work in|64|c-8g11h-13k9
work in a|87|d10
work in it|83|a19g21h-7
work in the|80|a-5
work in your|80|a-6b12g-4h-8
work is|77|a15c12d-4i-5
work is not|87|a19c15d-4
work it|87|a-5
work life|87|a-5
work night|76|a-8b-6h19
work night in|87|h21
work now|87|a10b-12
work of|87|d7
work on|59|a-13c-7d8e-4g-5h13i-5k16l6
work on a|83|d9
work on it|83|
work on the|80|b10h21
work on those|87|
work on your|83|a7
work out|66|a-21b-7c6d-4e15
work out a|87|e13
work out thi|87|a-9b-4
work out what|87|a-7c-4
work that|80|a-17b-9g6
work that i|87|a-6b-4g7
work the|87|a-5
work there|80|
work there \$|87|a-8
work three|87|h-6i-4
work togeth|87|
work togeth \$|87|
work under|76|g-7
work under a|87|a-7
work wa|87|a4
work weekend|83|c-5
work well|77|a-7
work well togeth|87|
work with|56|a5b-27c-9d-5g21h21i7k-4
work with \$|87|a40
work with the|76|a-9g8h-6
work with you|69|a-9b-11e7
work with your|80|d4
work you|74|a-15b-15c13g-4h-5i-4l19
work you do|80|a-12b-12c-5h-4l22
worker|74|a-14c-6d-4h25
worker \$|87|a-7h29
workshop|62|a-20b-12c-7d-6g14h12i-6
workshop \$|77|a-19b-4g16
workshop ,|83|a18g17h-4
workshop and|87|
workshop for|87|
workshop for six|87|
workshop in|83|
workshop on|87|
world|73|b10d4
world \$|83|a-9b16
worri|61|a-38c-7g-15h5i11j-9k20
worri \$|76|a-7b21d4
worri about|74|a-12b-8g-13i22k-9
worri about the|80|a-10b-6
worri that|80|a-11
worri that i|83|a-7
worri you|83|a-5g-5h13i-8j-4k22
wors|66|a39b-5d11g15h-15i-5
wors than|74|c-4d16h-6
wors than the|83|a-5c-4d6h-6
worst|66|a36b-4c-6d-5h5
worst enemi|87|a22
worth|54|b-8c35e-4g-5h12i8j4k-4
worth \$|87|a16c13
worth ,|72|a7c16
worth , and|87|c15
worth , i|87|a8c-4
worth , the|87|a5c8
worth a|83|a-13c-4
worth everi|83|a-13b-4
worth everi penni|87|a-10b-4
worth it|80|a6
worth it \$|80|a6
worth more|80|a-6b-4c20h27
worth more than|83|a-6b-4h28
worth my|83|c9j9k-4
worth my while|87|c24
worth of|87|a-6
worth the|73|a-15b-5c-7
worth the journei|87|
worth the monei|87|c-5
worth the trip|83|a-10
worth your|87|a-4b10c-8i18
would|19|a-53c80d-6e107f-18g113h-56i48j8k53l-36
would \$|80|g11
would a|76|b-8c-4d5i17k-4
would accept|83|c16g21h-6
would accept the|87|c20
would aim|83|e13
would aim to|87|e14
would also|87|b-4g-5i14
would appreci|76|b13c17g-11i-5j15k11
would appreci the|87|b7
would ask|66|a-8b11c6g-7h-4j9
would ask \$|87|a-4
would ask for|87|c10
would ask how|87|b-4j9
would ask you|77|b25c-4
would be|34|a-52b-13c28e32f-12g9h-28i21j16k46l-14
would be ?|87|c13
would be a|60|a9b20d-4e11g7k6
would be abl|83|d9e-5
would be about|87|e9
would be after|87|e23
would be an|87|
would be at|87|c5
would be curiou|83|c9g-5j12k-7
would be delight|80|g6i14
would be do|87|b6c14
would be easi|87|c8
would be enough|87|a-5b10
would be for|87|c6e4
would be give|87|c12
would be glad|51|a-18b-18c-11e-10g-12h-7i15j8k8
would be gone|87|e10
would be good|80|c24
would be grate|63|a-10b-17e-4g-8i-5j12k5
would be great|80|b-4c7
would be happi|60|a-9b-9c-14g4h14i17k-4
would be held|87|a15
would be honor|80|b-4c-6f5g13k-4
would be hope|87|c7
would be in|73|a26b11c-13
would be interest|83|b17
would be just|87|a18
would be leav|87|
would be look|80|c12
would be love|87|b-13
would be mad|87|b17
would be more|83|b-8c-4f4g-14i19k9
would be most|83|b7g-4k11
would be my|80|a-4b-7e-11g-9h-6i-5
would be nice|87|a-5b-6c10
would be no|77|a-14b-5i11
would be oblig|80|b17c7g-7j11
would be of|83|d-4
would be on|83|c17e5
would be onli|87|b12g16i-4k-5
would be out|87|
would be over|83|b-4c-5g22h-4i-7k-4
would be paid|87|c7
would be pleas|72|a-4b-17c-6g-14h-5i35j-4k-6
would be proud|72|a-5b-8c-7g19i-7
would be readi|87|a-8c9g-4i18
would be remiss|87|c11
would be simpl|87|d7e7
would be thank|80|a-6c-6f-7g-13h-7i-6k29
would be the|76|a-8b-13c5e4g8h-4i-4k-8
would be these|87|e11
would be thrill|80|b-11c-7g15
would be to|87|e11
would be two|83|
would be us|77|a-5b-8c-5h-10i8j-4k16
would be veri|68|a-5b9c-8f-4g-5k12
would be welcom|76|a-8b-6c6i-6j7
would be with|87|a-5b23
would be your|87|c15d10
would been|73|g-8
would been hope|87|a-8g-6
would been told|87|a-5g-4
would begin|72|b-6c-4e13g-6
would begin by|80|b-5g-7
would begin with|83|e10
would better|83|b21
would bring|66|a-8b-4d26e9g-6h-7i24
would bring my|87|d23g-4h-6i20
would bring the|87|d12
would bring us|87|a-4
would call|80|a15b-5c-5
would chang|74|c-4e14
would chang the|83|e14
would choos|83|a-9b-10g10
would choos \$|87|b-4g10
would clear|87|e14
would clear the|87|e14
would come|70|a-8b-6c4d8g30h16i-11j-4
would come and|87|
would come in|87|a-5
would come with|87|c-9d13
would consid|87|g21
would cost|83|c20
would count|80|c6e11
would count the|87|
would cut|87|e9
would deal|87|e5
would deal with|87|e5
would dearli|87|a-4g13i-4j5
would dearli like|87|a-4g13i-4j5
would decid|83|a13b18
would do|57|b-13c-19d-5e23g6h-7i-5j5k10
would do ,|87|a-8
would do about|87|
would do in|74|
would do it|80|a-5
would do on|80|e10
would do the|83|a11g17
would do with|83|a-6
would eat|87|a-4b-4c5
would enjoi|73|a-8b-5c-4d9g11h-4
would enjoi do|87|g13h-4
would enjoi the|87|a-4d11
would enjoi work|87|
would ever|87|a-5g-9h21i15
would expect|71|c22e5
would expect that|87|c6
would expect the|83|c12
would expect to|87|c-5e15
would fight|87|b15
would fight for|87|b15
would fill|87|e5
would find|83|c24
would first|87|e11
would fit|80|a-5b-6e-4g19
would fit in|87|a-4b-6
would fix|87|
would follow|80|d6e7h20i-4
would follow me|87|d7h21i-4
would forgotten|87|a-6c-5g-7
would get|69|a-8b5c-10d-6e32g12
would get done|87|e10
would give|74|a-7b-20c-4d9g25h-6i-4
would give me|83|a-4b-6g11
would give you|87|b-6d12
would gladli|66|a-9b-6c-10e-4g10h-5i13
would gladli be|87|g12
would gladli come|80|
would gladli do|83|a-4
would go|66|a-9b-4c-7e36h-5j10k14
would go about|80|e5
would grow|80|a-5e13
would had|87|a13
would had no|87|a13
would hand|87|c4e8
would hang|87|
would hang a|87|
would happili|74|a-8b-8h-5i39k7
would hate|76|b48c-4
would hate for|87|b9
would hate to|83|b33
would have|45|a127b5c-12d-5e37g-12h-10i-6j-9k19l4
would have a|70|e28
would have all|87|d11e6
would have been|65|a57b-5c-6
would have call|87|a-6b6
would have done|80|b-10g-4l11
would have gone|87|a30
would have known|87|a18
would have like|77|b-4
would have love|87|a-4
would have made|80|a9b-13k7
would have me|83|c-5j-4k5
would have my|83|a-22b-20e6
would have new|83|e9
would have pass|83|a26
would have said|87|a5
would have seen|87|a24
would have taken|83|a10
would have the|73|c-5e33
would have thought|80|a-4b38
would have to|71|a-12b-7c33d-4e-4g-4
would have told|80|a23b12
would have your|83|e13
would hear|83|a-4b-4g-5j6
would help|56|a-19b-33c-4d6e-7g-9h-11i26j-5k26
would help \$|87|
would help ,|87|i11
would help me|73|a-11b-22g-5h-8i-9k35
would help the|87|
would help to|83|c6k14
would help with|87|
would help you|63|a-6b-12d12i19k-7
would hire|87|b11e12
would hit|87|e11
would hit the|87|e11
would hold|87|e13
would hope|69|a5c21g-8h-4
would hope for|76|a6g-9h-5
would hope to|77|c13
would i|64|a-6b-9c40d-4g19h-4
would i \$|83|a-4b-7c9
would i be|77|c7
would i get|77|c8
would i take|87|g14h-4
would it|64|a13b-5c-5e4g-4h-4i20j5k-9
would it be|71|a-13b-14i5j8k-6
would it help|76|a-8b-5c-9d4e7i19k-5
would it kill|87|a26b17
would jump|77|b9g23h-5i-6
would jump at|77|b9g23h-5i-6
would keep|83|a-5e7
would kill|87|d14
would kill me|87|d14
would kindli|87|b15c10
would know|72|a8b-4c-5d10e4
would know everi|80|e7
would lai|87|e-8i13
would lai out|87|e-8i13
would learn|87|e7
would leav|83|a-5b8c-4g20
would let|70|a-8g-7h13i17
would let me|83|g-6h25i11
would let you|80|b-4h-4i10
would like|39|a-29b-12c11d-10e-20f8g31h-6j-4k6l-6
would like ,|87|g9
would like a|80|c10
would like it|80|b-5g12
would like me|74|b-4i12
would like my|76|a-4b-8c16
would like on|87|b-5
would like the|66|a-6b13c-13g-10i-6k17
would like thi|83|b-7
would like to|43|a-14b-30d-7e-18f6g25l-5
would like you|80|b21c12
would listen|87|e6
would listen ,|87|e6
would look|69|a11c14d-4e11
would look at|87|c-5e11
would look for|80|c22
would look like|87|e12
would lose|87|b10c16
would love|48|a-20b-19c-4d-7e-9g32h23k10l-5
would love the|77|b-6c5g18h15i9
would love to|49|a-18b-15c-7d-6e-8g14h17i-8j4k13l-4
would make|71|a12b10e6g31h-9i-5l-5
would make it|87|b16c8
would make me|77|a-11g34h-10i-5l-5
would mean|77|a-8b17g15h-4
would mean a|83|a-9b-10g16h-4
would meet|87|e6
would miss|87|a-7
would miss \$|87|a-7
would move|83|e8
would my|76|a-14b-8c11e-9g-4h-12
would need|61|a-13b-4c48d-5e-9g-6j6
would need a|77|a-11b-8e-4
would need my|87|c7
would need to|68|a-4c20d-4g-5j8
would never|80|
would not|52|a33b-8c5d-16g13h-12i-13k13l-4
would not be|76|a-15b14c-5d-6e4j-6k9
would not have|70|a45b-16c-6
would not leav|87|h-5
would not let|83|a10
would not met|87|a-11h-5
would not mind|87|g-13i-7k22
would not move|87|a18c9
would not sai|87|c11
would not want|76|a-9b20c8
would not wish|83|g22
would now|80|b-6c14j8
would now sai|87|b-5c7
would onli|77|a-8b-9c21
would open|83|e11
would pick|83|b-8d9g14
would pleas|77|a-10b-11g15
would pleas me|77|a-10b-11g15
would prefer|83|c13
would prefer to|83|c13
would price|83|i15
would price the|87|i15
would put|74|a27c-4d6e8g-13h15i12k-5
would rather|63|a7b-22c10d-6e-5g33h-11i-10j6k4
would rather know|77|a-4b-4c5g-14h-4i-4j13k9
would rather not|77|b17c4d-4
would rather wait|80|a-8b-31c-5g18h-5i-5
would realli|80|b-4g11
would realli like|83|
would ring|87|b19k12
would roll|87|e9
would roll out|87|e9
would run|76|e33
would run the|87|e18
would sai|72|a-8b10c16e8
would sai the|87|e9
would sai ye|87|c28
would save|76|b14d8e-4i7
would save you|87|i8
would see|68|a-4e39
would see me|87|d4e6
would see the|77|e23
would set|76|e25
would settl|87|a-4b-4
would share|87|c-4d14e9
would show|87|c5
would show me|87|c5
would sit|87|e11
would sooner|83|b10i10
would spend|69|e25
would spend my|77|e13
would spend the|87|e-4
would stand|87|c-4e13
would start|66|a6b-13e13g16h-6i-7
would start on|80|b-6c10g26h-5i-8
would start with|83|e-8g-7
would still|63|a-10b-7c-7e-5f6g9h-6i4
would still like|74|g4h-5i6
would still love|76|c-5
would still veri|87|
would suit|76|a-6b-12c-6g10h34i-4
would suit me|87|b-6g17
would suit you|87|b-5c-5
would tackl|76|e18
would tackl the|80|e10
would take|64|b-14c16d4e5g15h-7i-7k17
would take a|83|c19g-7k13
would take it|80|a-4b-8c-7g21h-5i-5k10
would take me|87|a-4b-8
would take over|87|e4
would take the|80|c14e7g4
would taken|87|a-12b-4
would taken the|87|a-12b-4
would tell|76|a-15b-10c-6g-7h-4i12j-5k5
would tell you|83|a-14b-7d4i17
would the|67|a-12b-7c26g-4h-4i21j-7k7
would the partner|87|a-7c-6h-4i37j-6k-8
would there|83|c17
would there be|83|c17
would think|72|a15b37c-8h18
would think \$|87|b23c-5h21
would think that|87|a15b13
would train|87|e8
would try|76|b16e-5
would turn|80|b10e16
would understand|87|
would us|74|e24
would us my|83|
would us the|80|e23
would veri|67|a-5b-7
would veri much|67|a-5b-7
would visit|83|e14
would visit everi|87|e9
would walk|77|a-10b-5c-4e4g19
would walk the|87|e9
would want|58|a-7b-14c47d-6g16h-8i14
would want a|80|b-6g-5i9
would want it|80|c11g12
would want that|87|c12
would want the|87|e8
would want to|66|b-10c13g-4i12
would welcom|71|a-12b-6g10h-5i-9j13
would welcom a|83|a-5c7
would welcom that|87|c-4
would welcom the|87|b-4g20
would willingli|87|g-10h-8i34
would wish|83|a-4c7
would wish for|87|c8
would work|76|c7g-7
would write|74|b9e-4
would write down|87|
would write the|87|
would you|53|a-25b5d5h-9i9j-5k12
would you be|69|a-6b-10c6i-9j5k4
would you consid|87|c7
would you feel|83|b28
would you have|77|a-6b-9c-8g-4i-7j-7k19
would you know|87|b-5
would you like|71|b5c-18d17e13i22j-4k-6
would you mind|83|a-4b-6k5
would you tell|83|a-5b-5
would you want|80|b18c-4g-4k8
wrap|80|a9b19c-5
wren|87|a-4
write|48|a-27b-10d-5f-4h19j6k-4l-4
write \$|70|a-19b10c22
write ,|87|i11j13
write a|83|a23e12
write about|83|
write again|80|a-4
write back|83|a-4b18
write down|80|e-6
write from|87|b6
write on|80|b18h-4
write on the|87|b7h-4
write sampl|87|e4
write the|80|a-7b-5e-8
write to|64|b-26j6
write to ask|83|a-8b-5j8
write to me|83|a20b-6
write to thank|87|a26
write to you|77|a-12b-13
write up|83|d5
write when|87|b-9
write your|87|a-11
write your \$|87|a-11
writer|83|a-14b-6g-5h-7
writer \$|87|a-14b-6g-5h-7
written|56|b29c12e8g-12
written \$|87|b14
written ?|87|b21
written ? \$|87|b21
written a|80|e14
written by|87|a23
written down|83|a21c4
written for|87|a-9
written in|83|a-4c10
written out|87|b-7e7h-7
written to|83|b17
written up|83|a18d22
written up for|87|a19
wrong|51|a51b-20c-12d-7e-5g-12h-6i7j-7k21l-4
wrong \$|65|g-5i17k14
wrong ,|83|a11
wrong about|83|a-4h-6
wrong about the|83|a-4h-6
wrong and|87|a25
wrong job|87|a9
wrong man|87|a7
wrong man \$|87|a7
wrong name|87|a5
wrong on|83|a14h-6k10
wrong side|87|h-6
wrong to|87|
wrong wai|80|a-6
wrong wai ,|87|
wrote|51|a-11c-13d19e5g-7h44i-5l-4
wrote a|80|e28
wrote for|73|a-4b-4d7
wrote for mr|87|d8
wrote for my|87|a-4b-5d-4
wrote for the|83|d5
wrote it|83|d19
wrote last|87|
wrote last week|87|
wrote most|87|
wrote most of|87|
wrote on|80|b20
wrote on mondai|87|b22
wrote that|80|a27
wrote the|65|a-27b-11c-7d-6
wrote the softwar|87|d13
wrote three|87|a-4e-4
wrote to|83|a-4b13
wrote up|87|e-4
x|67|a-13b-9h9
x rai|70|a-8b-4c4h10
x rai of|80|d5h-4
xero|87|h23
xero and|87|h23
xero and the|87|h23
yard|59|c-10h-7l7
yard \$|77|a-4b-5l10
yard ,|80|a7
yard and|87|
yard of|87|a-11
yard on|83|e5
yard where|87|
yard would|87|
yawn|80|a40
ye|56|a-25b53d-5e-6g73h-22i-11j6k-4l-7
ye \$|66|a-9b34c-5g18h-11i4j4
ye ,|74|a-7b-12c-10g7h-7i-4j6
ye , i|77|a-6b-7g10h-6
ye ?|80|a-4b18c-7k7
ye ? \$|80|a-4b18c-7k7
ye and|87|b18
ye or|77|b14j7
ye or no|77|b14j7
ye to|83|b-16f6
ye to the|87|b-16
ye todai|87|b19
year|31|a-41b-79c-6d-17e12f-14g42h127i-24j-16l12
year \$|45|a-22b-36c-13f-6g16h22i-17j-5k-6l4
year ,|50|a-41b5e-10g11h6i-5k4
year , and|58|a-14b-4c-12e-6l5
year , as|83|
year , i|74|a-8b14g16h-5
year , so|74|a-8b-6c8d-5g10k9
year , two|87|h12
year , which|77|a-13b-4h-9
year , with|87|d12
year 0|71|a9b-4k9
year 0 \$|87|
year :|87|h-6
year ;|80|a18
year ?|72|a-4b-6c8e-5g29h-4i-4j-6k-4
year ? \$|72|a-4b-6c8e-5g29h-4i-4j-6k-4
year a|83|g11h37
year ago|87|
year and|52|b-5c-10d-5h9i6
year and i|55|a-17b-15c-10d-5e-6h9i6
year and still|87|
year and wa|87|a10
year as|74|g-4h34
year as a|77|a11h17
year at|68|a-13b-4c7d-4g-5h13
year at a|87|a-6
year at the|76|a-6c10g-5h14
year befor|87|a-16
year behind|87|a-9b-6
year for|80|a-6b-4g11i-5
year for the|87|
year four|87|
year four post|87|
year i|67|b-10c-5e10g-7h45
year i have|80|a26e4
year i ran|87|a-5
year in|62|a-8b-15c-4e7g-4h14k11
year in a|76|a-6k14
year in the|83|h16
year is|76|b-4e9
year is out|87|e13
year later|87|a-7
year of|56|a4b-13d-4g17h66i-4k-4
year of experi|80|a-4c13
year of it|87|a-4
year of my|83|a20e5
year of school|83|a-4g5h20
year of the|87|e7
year old|73|h-4l7
year on|64|a7b-9e12h18
year on a|87|d5
year on the|71|a24d-4
year plan|83|e-6
year plan for|83|e-6
year run|83|a31h17
year run \$|87|a12h17
year than|87|a-5h-7
year there|83|a-4
year to|72|a9b-11c9g9h-9i-4l17
year to come|87|a-7g14h-5
year wa|80|a-11d-4e-4h-4
year with|76|a-5e10h14i-4l10
year with the|83|h19
yearli|83|c34
yeast|83|d12
yellow|87|a-5
yesterdai|60|a-21b9c5d-9g-5h-8i-5l-8
yesterdai \$|64|a-17g-4h-4i-4l-7
yesterdai ,|76|b12c9d-7
yesterdai , and|80|c11
yet|51|a-16b-33d19h-14j19k-11
yet \$|68|a-27b9d13l5
yet ,|67|a-18b6c-4d7h-6i13j4
yet , and|83|b24
yet , but|77|a-4d9h-5i17
yet , or|87|b-4
yet ?|73|a-14b-15c-5g-5i-4j20k-10
yet ? \$|74|a-13b-15c-4g-5h-4i-4j20k-10
yet again|87|a39
yet for|87|
yet for the|87|
yet i|80|d13
yet when|77|b-4
yet when you|80|
yet whether|83|b-11
yet whether the|87|b-4
yoghurt|87|d6
yogurt|87|a-5
york|83|a-5b-4c-10g10h17
you|12|a-21b93c-27d10e-16f33g-42h-103i50j10l4
you !|87|b17f5
you ! \$|87|b17f5
you \$|39|b54c-26f19g29h-23i17j5k-12l5
you ,|53|b30e-11f7g-10h-9i-8j12k5l6
you , and|64|a9b22c-9
you , but|83|a-4b-13g-5j14
you , i|76|a-9b-5c11g-4k12
you , or|87|c9
you , so|76|a4b9
you :|80|b8d5e4
you ;|83|
you ; i|87|
you ?|62|a6b8c6g14h-4i4k-5
you ? \$|62|a6b8c6g14h-4i4k-5
you a|57|a-19c-9d16e8g10l8
you a good|83|b-5i-4l13
you a thing|87|d9
you about|67|a-13b-12d-5g-6h-8i-4j6
you about the|73|a-7b-4g-5h-6j7
you again|65|a-9b-5c-4
you again \$|80|
you again ,|83|b6
you again for|73|
you all|64|a-11b-19g-7i-8j-4l16
you all \$|80|a6h-7l-5
you all the|83|
you alreadi|87|a24b30d-4
you also|77|c5d5k10
you an|74|a-5b5c7
you an old|83|b-6
you and|54|a-30b-14e-4f8g-8h-21i-5j-5k-6l20
you and i|80|b15d-4h-6
you and me|87|a17d11
you and mr|87|f7g-7h-5i-4
you and the|67|a-17b-5l6
you and to|87|
you and your|70|a-26b-16f-5g-11h-7i-9k-4l26
you ani|83|a21b-7j7
you anoth|87|a7c-12
you answer|83|a-4h-9i-6
you anyth|77|a11
you anyth els|87|
you ar|48|a-5b47d-7h-14i23j22k-4l-8
you ar \$|80|c28i27
you ar after|87|
you ar busi|80|a16
you ar do|80|a-6
you ar in|87|b-4
you ar move|87|a-8b-4d9
you ar my|87|b23
you ar not|76|a19b24
you ar open|87|e12
you ar right|77|a-10b-16h-5
you ar short|83|h-4
you ar still|83|b14j5
you ar sure|87|b-5
you ar the|87|a-6h-4i-4k17
you ar up|87|d10
you ar welcom|76|a-11b-12g-5h5i48j-4
you ar with|87|i-4j14
you as|76|b28c-4
you as a|87|b10
you ask|48|a-15b-47c-23d-6e-20g7h15j-4k-5
you ask \$|87|
you ask ,|77|c-9
you ask about|66|a-12b-4c-4d9h17
you ask for|65|a-7b-25d-15g8
you ask how|68|a-15b-6
you ask me|67|a23b-11e-11g-11k-4
you ask to|87|a-4
you ask what|72|a-9b-5c-15e-6
you ask whether|87|
you ask why|87|
you at|70|a-8b13c-5h-4i10j-4k-4
you at onc|87|b-9
you at the|87|
you attach|87|
you be|66|a-12b-23g-5h-5j10
you be abl|76|c9
you be so|80|b-6i-4j11k-6
you be will|87|c-5i-7j-6k12
you befor|77|b16g-4l-10
you befor you|87|b4g-5l-11
you both|77|a-6b-4j-4k10
you both \$|87|
you by|76|a-9b-12d-4h-8i8
you by the|83|a-6
you call|71|a30b11c-9h-8
you call it|83|
you call me|87|b19
you can|45|b32c25d16e8f-5h-7i30j6k12l-8
you can \$|87|
you can be|80|a-6b16c5d5
you can count|87|b17e6
you can do|73|b11c30
you can find|87|b11
you can hardli|87|a19b25
you can have|80|b-11c10
you can imagin|80|a12b-5
you can judg|87|d9
you can look|83|a-9b-5d6
you can make|87|b7c10
you can not|68|a18b12c-9k10
you can reach|73|a-12b-14h-6i24
you can read|87|d5
you can sai|87|b-10j5
you can save|87|b19
you can see|61|a8b-19c-7d9e5g-8h10i14
you can spare|87|b-5i-5k11
you can tell|77|a-6b-12g-5i-14j18l-4
you can trust|87|e13
you can try|87|b-5d-5i10
you care|80|a-18i18
you care about|87|a-13
you choos|80|a-13b-5c5e5l8
you choos \$|83|a-13b-5c5l9
you chose|76|a-26b-21
you chose someon|87|a-8
you clean|87|
you come|87|b12
you compar|83|a6d-4h-7i14
you confirm|83|c9
you consid|87|c7
you could|56|b27d10g-11h-8i-15j27
you could at|87|a17
you could drop|83|g-6i-9j15k-4
you could get|87|d5
you could have|72|a18b-13
you could let|87|i-7j8k-4
you could make|87|b23
you could not|77|a-13b-5
you could share|87|
you could tell|83|a-10b-7g-6h-4i-4j4k14
you cover|87|c17
you cover my|87|c17
you decid|72|a-5b-17i17k-11
you decid \$|87|b-10i26k-9
you decid ,|87|
you describ|62|a-18b-6c14d-4g13h-6
you describ ,|83|a-4c6
you describ is|80|a-5c17
you describ must|87|
you describ the|77|a-6g16h-8
you did|59|a-10c12e6f13h-5
you did \$|77|a-13b-17f12h-5
you did not|62|b4c14e8f6
you do|56|b5c18d-4g-10h-10l16
you do \$|72|a10b-6c-5i-4l27
you do for|87|c5
you do not|64|a10b20c-6
you drew|80|a-5g-4h-4
you drew it|87|
you drop|83|b16
you drop the|87|
you even|87|a18b27c-7
you ever|74|a8b-5g14h-5i-4
you ever need|83|a-6b-5g18h-4
you everi|83|b-21c8d4h-6i18
you expect|70|a5b-9c-6
you expect to|72|a-5b-8c-5
you explain|77|b-5
you explain how|87|
you feel|80|a-7b21c-6j-5k15
you felt|83|a44b12
you final|87|b8c-4g14h-4
you find|77|a-9b-6l9
you find the|83|a-4b-5l10
you first|87|b10
you for|34|a-39b-37c-18d-14e-12f42g-8h-16i-19j-10
you for a|77|a-4b7i10j-4k11
you for an|77|a9b23
you for ask|83|a-19b-5f4h20
you for be|77|a-4
you for explain|87|
you for fit|87|
you for fridai|77|
you for get|87|
you for have|76|a-4f6k-4
you for interview|87|
you for it|77|f4
you for let|63|a-7b-5f7h-5k7
you for make|87|
you for meet|73|a-4
you for mondai|74|
you for not|87|a-8b-5f4
you for our|87|
you for receiv|83|
you for saturdai|80|
you for see|76|f8g7h-6
you for set|87|e-6
you for show|66|a-5
you for take|76|
you for tell|77|a-5
you for the|45|a-34b-17c-5d-6e-5f10g-5h-9i-6
you for thi|87|
you for thursdai|68|a-5
you for tuesdai|69|a-6
you for wait|83|a-6
you for walk|80|
you for wednesdai|74|a-5b-6
you for your|58|a5b-8f7g-4h-4
you forgotten|87|b33
you found|74|b-8f5g-5h-6i-4l18
you found someon|87|a-5h-4l21
you from|74|b-19c-4d9e-5g-6h-8i-14l27
you from the|80|a4b-19g-4h-6i-15l31
you gave|57|a31b-24c-6d-7f11g6h-10i-8k-4
you gave me|59|a16b-24c-5d-7g10h-6i-6
you gave the|87|a14
you gave up|87|a-7b-6f15g-5h-6i-4
you get|72|b9c10g-4i13l7
you give|67|a-4c10e6i5j8k-6
you give in|87|b17
you give me|76|b-20c-8e9i5j9k-7
you go|72|b20e7l26
you go to|87|b7c-4
you got|76|a13b-5i-7j6
you greet|87|a-7
you gui|87|c12
you gui do|87|c12
you had|57|a17d-5e-4g15h-11i-5j8k-4
you had a|72|a-32b-12j9
you had me|83|a-4b-8g27h-7
you had my|87|a9
you had no|87|a-5
you had noth|87|
you had the|87|a-4j-4
you hand|87|a-11
you handl|83|a29
you have|41|a-11b20c-10d-5g-13h-38j14k11l4
you have !|87|b-5l-4
you have \$|83|a-5b-6
you have a|58|a-15b-40c-12e-6g-7h-12i-4j5l4
you have all|83|b4l6
you have alreadi|87|
you have an|80|a-7b-12
you have ani|72|a-4b17c-5j7
you have been|77|a6b-18f8
you have built|87|a-12b-10
you have chosen|77|a-14b-14g-4j11k-5l6
you have come|83|b-5
you have decid|74|a-5
you have done|87|h-6l16
you have found|83|a-13b-4g31j5l-4
you have further|87|
you have got|83|a-5b6i11
you have had|87|b10
you have interview|87|a-9k10
you have made|74|a19b15j10
you have my|74|a16b9d5i12
you have no|87|a15b19
you have not|76|a11b42
you have question|87|
you have read|80|b26
you have seen|80|b23c7
you have the|80|b-4h16i9
you have to|74|a-18b-12
you have told|87|b10
you have twenti|87|
you have two|87|b-6g-6h-7k7
you have until|83|b26
you heard|83|a12d5
you heard from|87|a13
you held|83|h-4
you held up|87|h-4
you her|83|a-9b-7
you hi|83|
you hi number|83|
you hold|83|b14
you hold my|87|b15
you hope|73|a-5b-11c-5
you hope to|74|a-4b-10c-4
you how|66|a-13b10c-4i14
you how i|77|a-5b-7e-4i16
you how much|87|b-9
you how the|87|a-9
you hurri|87|b12c-7
you i|69|a8b18c4d-5e13
you i would|83|b10c-5e5
you if|87|b-12
you in|63|a-17b6c-5d-5e-5h-7i22
you in advanc|87|
you in person|87|b11
you in the|77|
you invit|83|a17
you is|87|a6
you just|76|a-4b4d4
you keep|72|a12b8h-6
you keep the|83|a-10b-4h-7
you kept|80|a19b-14
you kindli|71|a-13b-17c-8f4j5k-4
you kindli said|87|
you kindli tell|87|b-5
you knew|87|a-10b-4j-7k10
you know|55|b8c-10d-8e-4g-5i-9j20k-11l-5
you know \$|80|a-8
you know ,|80|a16
you know by|80|a-7b-23c9j8
you know how|87|b10
you know it|83|a23b13
you know more|87|a-4b-7
you know my|83|b24c-5
you know that|83|a16
you know what|83|a-10b14d8
you know when|87|b-6h14j6
you know where|80|a-5c6
you know yet|72|a-6b-11c-8f6i-4j9k-7
you laid|87|a-8b-4h-4
you laugh|87|a-6
you lent|80|a-4b-9f4
you lent me|80|a-4b-9f4
you let|62|b-21c-9f8g-13h-14i-14j-5k9l-5
you let me|64|b-19c-9f12g-10h-11i-13j-5k10
you like|57|a-13b8c-8d25e5g6h-6i33j-5k4
you like \$|66|a-9b-14e-10g13h-5i15
you like me|77|b22c-4d-4
you like the|87|b-4c-6d6i26j-5k-7
you like to|74|c-10d11e19i6
you listen|87|a-16b-7h-4
you look|73|a-7b27c25d-4
you look at|80|a-7b17
you lose|87|a-4b5
you lost|80|
you lost the|83|a-4
you made|65|a-17b-14f14g-8h-13i-5j6k-5l-4
you made a|80|a-10b-10f12h-6
you made me|77|a-10
you made the|87|b-4g-5h-7
you made up|87|j11
you mai|60|a13b21d17g-7h-15i45j-4l-6
you mai as|87|b17
you mai have|77|a42c10d5
you mai keep|87|i24
you mai know|87|b15d9
you mai like|87|d6
you mai look|87|d12
you mai recal|87|a-4
you make|87|d8
you manag|83|a-10b-8j11k-4
you manag to|87|a-9b-8j12k-5
you match|77|c21g-5
you mean|80|b-11c9d-4
you mention|62|a-19b-15c-7e-4h-6j11
you mention \$|87|
you mention a|87|c6
you mention that|73|a-4c-8
you mention the|87|
you might|69|a33c6d12e8
you might have|87|a25
you mind|83|a-4b-6k5
you mind tell|87|b-4k6
you more|74|a14d-4i-4l6
you more \$|83|a10
you move|80|b29c5f8
you mr|87|
you must|73|a-5b32d-4
you my|70|a-11b-13c-4d-4e26
you name|83|c12d7
you name \$|87|d8
you need|49|a-37b-26c-17d-4e-4g-9h29i52j-6k-6l-4
you need \$|67|a-6d-4h36i9
you need ,|80|h-5i24
you need a|80|b12
you need ani|83|
you need anyth|66|a-6b-12
you need from|80|d6
you need me|80|a-4i14
you need more|73|i13k-4
you need my|76|b-15
you need somebodi|83|b-5
you need someon|80|a-6b-8h15
you need to|76|b36
you never|73|a24b-9d-4h-4l12
you never told|87|
you next|83|b-4d7
you next week|87|b-4
you no|87|a24b12
you not|80|b21c-7
you notic|87|a-4b-5g-4k7
you now|80|b10c-5
you now \$|80|b10c-5
you obvious|87|a22
you of|87|b8
you off|87|a-5d4k12
you offer|74|b-7c31
you offer me|87|a7b-8c-9
you on|62|a12b31f4g-5h-10i16k8
you on 0|80|
you on last|87|b17
you on mondai|83|a28b11
you on more|87|b12c-9
you on the|87|b-9k13
you on thursdai|87|
you onc|77|a-4b-7
you onc more|80|b-6
you onli|80|a14b-15h-4i27
you open|83|b9
you or|74|b18c-8
you or the|87|
you our|77|d12
you out|87|b6c5
you outlin|87|a-4g-5h-4
you ow|71|b36
you ow me|73|a-16b22
you pai|68|c39
you pai for|76|c19
you peopl|76|a34c13
you perhap|87|b-6c-7i-6j12k-9
you pick|87|a18
you plan|77|a-4b8c-6j8
you plan to|83|b11j9
you pleas|80|b20c-10h-4i36
you point|83|a-9b-4h-5
you point out|83|a-9b-4h-5
you prefer|80|b-7c-5
you prefer \$|87|
you promis|72|a12b37d6
you promis me|80|a-4b4
you promis to|87|b6d9
you proud|87|h-4l10
you put|74|a16b-8c8
you put in|87|
you put me|87|c11
you quot|87|a8c-6
you rather|87|c13
you read|87|b23
you realli|83|a-20b14c-4
you recommend|80|a-4b4h-6
you recommend \$|87|h-7
you reject|87|a15
you reject me|87|a15
you ring|87|b-6
you run|80|a-7b-6
you sai|69|b14c-12g-7h-4i-5
you sai no|83|b23c-5
you sai ye|87|a-5k8
you said|47|a-69b9d-13e-15f-4g-7h-17i-6k-5
you said \$|68|a-17b-24e-5h-4
you said ,|65|a-14b-16c-4
you said about|74|a-9b-5c-4
you said i|87|b17
you said it|87|b5
you said that|60|a-20b-7c-6d-5e-4
you said the|69|a-14b-20c-4e-5
you said two|87|b4
you said you|76|b-5c12
you said yourself|87|h-5
you saw|74|a4b-9d-4f5g-5h-6i-4j-5k21
you saw me|87|b-6f6g-6j-4k13
you see|66|a-11b5d18g-5h9i6j-5k18
you see how|77|b7c-5d13
you see me|87|b15c16
you seem|80|a15b4
you seem to|87|a14
you send|76|a-7b-6c11
you send over|87|c20
you sent|77|a6b-5
you sent wa|87|a7
you set|74|a-4e-11
you set ,|87|e-4
you share|80|a-16b-4d-4g-5h-13i-4k9
you should|67|a11b24c7d16
you should be|80|a6b25d4
you should have|87|a7
you should know|87|c11d7
you show|57|a-27b-13c-7d-7h14
you show me|58|a-26b-12c-7d-7h16
you show us|87|
you so|72|a-8b-6
you so much|74|a-6b-5
you some|87|a-9b-6
you some time|87|a-9b-6
you spare|87|a-11b-6c-5k8
you speak|83|a12
you spoke|73|b-4
you spoke of|80|a-8
you spoke with|87|a-5
you stand|87|
you still|71|b-25c-8g-10h-5i12
you still need|87|b-5c-5
you stop|83|a26b26
you suggest|80|b-8
you suggest \$|87|b-4
you take|80|c9e8
you take me|83|c9e9
you talk|77|a30b6
you talk about|83|a10
you teach|87|a12
you tell|57|a-21b-19c-4d-4i-7j14k-12
you tell custom|87|
you tell me|58|a-19b-27d-4i-8j15k-12
you tend|87|c8
you tend to|87|c8
you than|87|b-6g7i11
you thank|87|f12h-4k-4
you that|64|a4b9c-6e5h-11
you that i|73|a25e6
you that it|87|b6d5
you that the|87|a-4h-6
you the|52|a4b-24c-7d39e6g-11h-12i49j-8k-8
you the draw|83|
you the file|87|d4
you the link|87|b-5i10
you the name|76|a-5h-4i8
you the patient|87|d9
you the photo|87|
you the same|87|
you their|87|d13
you there|87|g-5i16
you thi|83|b7
you thi afternoon|87|b7
you think|69|a6b-21g13
you think \$|87|b-16
you think of|83|a-4
you think the|87|c6
you thought|76|a-8b-9c-5e-4g-4i-5j5k10
you thought i|87|
you thought of|87|a-4i-5k15
you through|76|d9e25
you through my|87|e22
you to|47|a16b61c5d-11e-4f14g6h-14j-4k10l-4
you to act|87|b27
you to ask|83|a18g12
you to be|83|a-5c7
you to come|87|b9
you to get|83|b10
you to give|83|a-4b7
you to have|83|a-4b-7
you to hear|87|b-8i13k15
you to it|87|a-5b7
you to keep|87|b8
you to know|80|a23b-10
you to my|87|b-6
you to offer|87|a-11f8
you to reconsid|87|a-7k12
you to ring|87|a19b11
you to sai|77|a35b7h-4
you to see|64|a-5b-5
you to send|87|b15
you to show|83|a-10f-6
you to talk|83|
you to tell|87|a-7
you to think|87|a12
you told|51|a-50b-11c-14d-12e-6f-4i-7j-4k4l-4
you told me|51|a-48b-9c-14d-11e-5i-6k5l-4
you told the|87|h-6
you tomorrow|87|
you too|87|
you took|70|a-18b9e9f6h-4
you took me|83|a-8b-9e12
you took the|83|a-6b-6
you treat|76|a48b18
you treat peopl|87|a7b20
you understood|87|
you unrol|87|
you until|80|b28
you until the|87|b23
you us|77|h-9
you us the|87|h-10
you valu|87|b11c14
you veri|74|a-4b-5h-7
you veri much|74|a-4b-5h-7
you wa|77|a-14c7
you wa on|87|c9
you wa the|87|a-5i-4
you wait|76|b28c-5
you wait \$|83|a-4b-5
you walk|83|a-4b-5
you walk me|87|a-4b-5
you want|50|b40c-19d9e-9g-14h-10i39k7
you want \$|87|b-4i9
you want a|80|a15b5
you want me|76|b26c-7
you want my|83|a-5b-16
you want proof|87|b-7i17
you want someon|83|a19b-11j11k-4
you want the|80|b24d7
you want them|87|b-4i14
you want to|58|a-11b9c-6e-5g-8i13
you warn|83|a-10b-4
you wast|87|a-7b-18
you well|76|a-6b-5
you well \$|87|a-4
you well with|87|
you went|76|a-15b-12d4
you went for|83|a-14b-5d5
you were|51|a-8e-7h-18i-12k-7l-7
you were frank|83|
you were hope|83|j5
you were kind|80|a-8d6
you were look|83|a34
you were quit|87|a-8b-5
you were right|66|a-30b-24
you were short|80|a-8b16
you were so|76|a-7g15
you what|66|a-12c-11d25
you what i|83|d-9
you what is|87|d9
you what our|83|d8
you what your|87|e7
you when|74|a-7b-8d6
you when the|77|a-6b-6
you which|80|a-10
you who|87|b14d4
you why|87|d14
you will|45|a23b31c-12e21g19h22i-17k-4
you will \$|83|b11d-4
you will be|73|a16b12e-4h12j5
you will choos|77|a-8
you will decid|73|a-7b-16c-5
you will do|87|b10
you will find|63|a-14b-7d5e31h26i-7
you will forgiv|83|a10
you will get|87|d14
you will have|66|a-17b-45d-4g7h-9i-9l9
you will know|83|b15
you will let|83|a-5b-15g23l-6
you will never|83|b15d6
you will not|69|a-12b26d-4g12h14i-4
you will see|73|a-4d5e-5h-4
you will understand|80|a13b-12c7
you will want|77|b20e10
you will write|87|b7
you wish|69|a-10b-10c4d-4e4h14i22l-4
you wish \$|80|a-5c-4e14h17i25l-4
you wish to|74|a-5b-8c9e-7
you with|76|a-5b14g-8h-9i9l16
you with the|87|h-6i-5l20
you wonder|77|a-4d12e-4g-4h-12i11
you wonder how|87|i15
you work|87|a-7
you worri|87|a-4
you worri that|87|a-4
you would|43|a-14b36c-7d19e21g-29h5i32j-8k21l-5
you would be|66|a-7b32d11h15i-5
you would better|87|b28
you would chang|87|
you would find|83|c24
you would have|65|a18b-22e18k4
you would know|80|b-4c-5d13
you would like|52|a-18b-31c-14d-4e-6g-4h-4i26j-4k-6
you would need|83|c15
you would not|73|b19g-12h-5i-7k17
you would rather|83|b-9c11
you would save|87|b13d7e-4
you would see|74|e24
you would think|87|a6b-4h21
you would want|83|b-22g-10h-4i25
you wrote|76|a29b-5f8
young|67|a6c-5e9
young man|80|
young man at|87|
young mother|87|b7
young reader|87|a-7
younger|76|a21b-10g-7
younger \$|87|a12g-8
youngest|83|a-4h17
your|22|a24b73c-26d-34f12g60h-77i-32j-33k-10l38
your \$|55|a-16d-4e-6f-5g47h13i-15j-4l12
your ,|76|a-6h-4
your , and|83|
your 0|87|b-5h-9i-5
your about|87|a-4h-4
your account|76|a-10c13g-4h-8
your account of|80|a-7
your advertis|87|a23
your advic|77|a-10b-12
your advic on|87|
your annual|87|a-4
your answer|74|a4b-32g-5i-5
your apprentic|76|a-24b-6
your apprentic \$|87|a-12
your ar|83|a21b-9g25
your ar the|87|a-8b-10g26
your assess|87|a34
your assist|80|b33
your bakeri|87|b-6g20h-4
your bench|83|a-7
your bench \$|87|a-6
your best|83|b33
your bless|87|e10
your bless i|87|e10
your board|87|b14d-5
your book|77|a6b-5
your boss|80|b48c-4
your bridg|87|
your bridg \$|87|
your bu|87|a-5
your build|87|a23
your buyer|87|d11
your call|70|a-13b17g-4h-4i20
your call \$|80|a-10b-16i24
your call ,|87|
your candor|83|a-5f5
your candor about|83|a-5f5
your canteen|87|a-9h-5l-5
your card|87|a-8b-12h-9i-4
your card \$|87|a-8b-12h-9i-4
your case|87|b8
your case studi|87|b8
your chairman|87|b23
your chairman and|87|b23
your children|87|a-5g-8h26
your children ward|87|a-5g-8h26
your choic|72|a14b-13
your choic \$|87|a17b-4
your choic and|87|a-8
your choir|87|b-5e14
your choos|87|a-4g-6i20
your clinic|76|b-7e12
your cloakroom|87|a28
your coffe|87|b4g22
your colleagu|62|a22e-5g-9h-8i-5l4
your colleagu \$|83|a-11b-5h-5l5
your colleagu ask|87|a-5b-15g-4
your colleagu wa|87|a4
your commit|87|g-4
your commit to|87|g-4
your compani|67|a8b10c9d8h-4
your compani \$|87|a15
your compani ,|87|c10d11
your compani who|87|b17
your competitor|72|a-4b32d11
your control|80|e12g17
your control room|87|g19
your conveni|83|c9e8g12i14
your conveni \$|87|c10g13i15
your counter|87|a-12g9l-5
your court|87|b23g17h-8
your cousin|83|a-5b5
your crew|77|a-8b-11g36h-5
your crew \$|83|a-6b-6
your critic|80|a-12b-5
your critic of|83|a-11
your custom|80|a-9b20d-4
your custom \$|83|a-8b25
your dai|87|a-7f20
your dairi|87|a-13b-7g18
your debt|80|a-12b4c-4f10h-4
your debt \$|87|f10h-5
your decis|65|a-15b-12i6
your decis \$|76|a-14b-24i7
your decis in|87|b4
your decis is|87|b13
your depot|87|a26
your deputi|77|a27b16
your descript|87|
your descript of|87|
your desk|77|a-6b-6e6g-4
your desk \$|87|b-5
your direct|76|a-5b-7f4g-6
your direct i|87|a-11f6g-4
your direct were|87|a-5
your director|77|a-7b11
your director ,|87|a-8b6
your dispos|77|a-17b-14g-4i18
your dispos for|87|a-7
your dog|83|a-9b-8
your doorman|87|a21
your driver|76|a15h-4l10
your driver \$|87|a-9h-4l12
your email|80|a17
your end|87|a20j11
your estat|87|e9
your even|83|a-12
your experi|87|a-9b-4c-4
your explan|80|a-10b-4
your explan of|80|a-10b-4
your ey|83|d12g-4k19
your father|87|b5
your feedback|83|a11
your feedback wa|87|a-15
your figur|87|a-11b-4h-4
your finger|87|a15b-6
your firm|80|a-5b-8c8g-5l-4
your first|76|a17b17
your first month|87|a-4
your foreman|80|a-10
your front|83|b8c10h12i-4
your front desk|87|b9h13i-4
your fund|87|c9
your futur|87|d4e10
your garden|83|a-19
your gate|83|a-9b15h-5
your gate ,|87|a-10b-9h-5
your hall|87|a-8b-13
your hand|73|a-5b6
your hand \$|83|
your hand full|87|b-7
your head|77|g13
your head of|83|b-7g14
your home|77|b49
your home number|87|b35
your honest|77|a-17b-17f5
your honesti|83|a-6b-4f7
your hospit|80|c4
your hous|76|a10g-4l7
your hous \$|87|a-6b-10
your idea|77|a26
your idea of|80|a27
your if|87|d5
your if you|87|d5
your impress|83|b-7i-8j-7k28
your inbox|87|b-10
your intellig|87|b10
your intern|87|a-7
your interview|87|a20b5c-4
your is|74|a7b16c-4g19i-4
your is the|80|a-7g21h-4i-4
your job|83|a12g-5h32
your junior|87|c11e8
your kind|77|a-7b7f19g-5l-4
your kitchen|73|a-32b-6g14
your kitchen \$|83|a-9b8g16
your knee|80|a-12b-6l8
your knee is|83|a-12b-6l8
your lab|80|a-6b-4g17h-6
your lab \$|80|a-6b-4g17h-6
your lamb|87|h-5l12
your last|80|a17b11
your leaflet|87|
your leav|87|b-6
your letter|68|a23b-10c-6h-6i-5
your letter ,|87|
your letter and|87|a-11b-5h-6
your librari|87|a-5b-5g-9l10
your line|87|
your list|80|b17
your loss|80|a20
your loss \$|87|a32
your lot|87|a-4g32h-6
your man|77|a15b7c12
your man \$|83|b9c14
your manag|87|a16e17
your manner|87|a32
your map|83|a-4
your matron|87|g-4
your member|87|a-8
your messag|77|a-18b-16g-8h-10i-5l-4
your messag \$|83|a-17b-13g-6h-7i-5
your method|80|a5
your method \$|87|a13
your mind|72|a4b28c-7j19
your mind \$|83|b18
your mind ?|87|b14c-7
your museum|83|c5
your new|65|a-9e12g8h-4i-5k6l21
your new salon|87|
your next|76|b17c-4g11k5
your next launch|87|
your night|87|a-9b-7g11h-6
your note|83|a-11f5g14k-4
your nurs|80|a-9b9c-5
your offer|76|b-4c5g-5
your offer of|87|g-5h-4
your offer to|87|c8
your offic|64|a-4b28
your offic \$|83|b-8
your offic and|87|b16
your offic on|83|b19
your old|76|a-15b-10e-9g12h24
your oldest|87|h-4
your on|87|a9d10
your open|80|a-6b4
your open dai|83|b5
your opinion|87|a-4b-14g-5j-5k29l-5
your own|62|a41b14c11f-5h14i13
your panel|83|a31d11
your panel ha|87|a10d12
your patienc|80|a-8f15h-5i11
your patienc with|87|f4i14
your patient|83|a21b14
your payrol|87|b9c5
your peopl|70|a29c11d4
your peopl \$|87|
your peopl were|83|a4
your permiss|87|
your permiss i|87|
your place|74|a16c6g-7
your place \$|87|a8c4
your plan|70|a-11b-10c-4e-8h-4j6
your plan \$|87|a-8b-5
your plan ,|87|b-6j8
your plan for|87|
your plan to|80|e-6
your plate|83|a-5b-11h-7l5
your plate \$|83|a-5b-11h-7l5
your point|77|a-10b-6c-4h-6
your point about|87|a-8c-4
your point that|83|b-5
your porter|83|a-12
your posit|83|b27
your posit answer|87|b12
your poster|87|a-11b-4
your practic|87|g22h-9
your preciou|87|a7f4
your preciou time|87|a7f4
your privat|87|b14d9
your privat address|87|b14d9
your problem|87|
your problem with|87|
your process|83|a16b-7
your project|87|a-4l8
your question|66|a-25b-10c-6
your question \$|80|a-10
your question ,|87|c-6
your question about|74|a-7
your reader|87|a-4b-6f4h-8
your recept|83|a7
your receptionist|77|g-4h-5
your recruit|77|a24c8
your remark|76|a7b-7
your remark about|83|a30
your remark that|87|a-17b-6
your rep|87|e6
your repli|76|a4b-21
your repli wa|87|a19
your reput|87|a11b-7
your resid|83|a-10b-7g-7h-4i-4
your rival|77|b4d18
your rival is|87|b7
your roof|87|b-7g17
your roof \$|87|b-7g17
your rule|83|a26b-5
your rule that|87|a-7b-5
your sake|87|b12
your sat|87|a18
your sat nav|87|a18
your satnav|87|a13
your schedul|87|a8
your scheme|87|a-5
your scheme for|87|a-5
your second|83|a17
your secretari|80|a16b28c-4f9
your seedl|87|a-8b-4l17
your servic|77|a-6d7g-4i11
your servic \$|83|d8
your shop|77|a-8b4g13h-5
your side|74|a32b-4g5i-5k15
your side ha|87|a21
your silenc|80|b44
your silenc is|87|b24
your sister|83|a-4
your site|87|b-4d6g24l-7
your size|87|c13
your spring|87|g8
your staff|77|b-4c6
your stori|77|a-9h-4
your stori of|83|
your stylist|83|a-8c10
your superior|87|b13
your surgeri|87|g23h-5
your tale|87|a-8
your talk|77|a5
your talk about|87|a-6
your talk on|87|
your team|61|a-26b-16c-5g8h-7i-5l30
your team \$|72|a-14b-9g14h-6i-5l30
your team ,|83|
your team is|87|b-6
your team wa|87|a-5
your tenant|87|a-8b-5
your test|80|a6b15
your thought|83|c11f-4g-9k13
your thought on|87|a-4f-5g-9k13
your time|56|a-42b-44f30g-6h-7i-5l-5
your time \$|70|a-31b-42f13
your time ,|83|a-4f11h-4
your time and|80|f8
your time on|65|a-9b-4f8
your time thi|83|
your timet|87|a17
your traine|83|a-14b-4
your translat|83|a-4b-5e6g18h-5
your trial|83|a9
your trial shift|87|a13
your troubl|87|h22
your troubl with|87|h22
your trust|87|f6
your trust \$|87|f6
your turn|87|b16
your uncl|87|
your unit|83|a-6
your valu|87|a17
your van|87|a-4e10
your view|87|a-7b-7
your view on|87|a-7b-7
your visitor|87|a-4
your voicemail|87|a-11b-6g-7
your volunt|87|a-4
your wai|74|a-12b-12c11l9
your wai \$|80|a-9b-11l10
your wai of|87|a-4
your wait|83|a46
your wait room|87|a23
your wall|87|a-5
your ward|76|a-9b9g13
your websit|68|a33b-6g-6h-4
your websit ,|87|a-4
your websit is|87|b-4c6
your wife|87|b38
your word|74|a10b29c-4
your word ,|87|b12
your word and|87|a12b-10
your work|80|a15
your workshop|76|a-13b-5g13h19
your workshop \$|87|a-9
your worri|83|b-4
your worri about|87|
your yard|87|b19
your year|83|
your year 0|83|
yourself|65|a12b28d11
yourself \$|76|a24d15
yourself ,|83|b4h-4
yourself a|87|b10
yourself a favor|87|b10
yourself for|87|b-4
yourselv|73|b-22d5g21h-12i6l16
yourselv \$|83|a8b-8g-5h-6i13
yourselv for|87|a10b-7
youth|87|
zero|74|a6c13e16
zero hour|87|a9c17
zero in|87|
zip|80|d13
zip up|87|d4
zoe|87|
zoe ,|87|
zone|87|
zoo|87|a-4b7
zurich|83|c4
£|60|a-9b-5c20d8h10
£ 0|60|a-9b-5c20d8h10
£ 0 \$|87|c-10
£ 0 a|83|c7d6
£ 0 an|87|c15
£ 0 at|87|c-4
£ 0 for|83|d6h14
£ 0 in|83|d-4
£ 0 m|80|c-6d9
–|62|a-52b-50c-13f4g11h28i-4j16l-5
– 0|83|
– i|74|a-20b-14g4i12j-6l-4
– i am|87|a-7b-13g11h-5i12
– is|80|a-4b-19g7h-4i-6j27k-16l5
– is there|87|g11i-5j8l8
– what|87|b-13c-4g-9j10
`;
