/** Letters that are written for others because both sound the same, either way; a letter for one other is elsewhere. */
const inside = `
  f/ph f/gh f/lf ff/ph f/th f/ve th/v c/ce k/ck c/ck k/ch c/ch ck/que k/qu s/sc s/ce c/ss s/ps sh/ch sh/ti sh/s j/g
  j/dg g/dg g/gh ge/dge dge/ch s/se ze/se t/th d/th tch/ch t/tch t/ght t/bt t/pt w/wh n/kn n/gn r/wr r/rh m/mb x/cks
  x/cc x/ks x/cs x/ct
  e/ea e/ee e/ie e/ei e/eo ee/ea ee/ie i/ee i/ie i/igh y/igh ie/y ey/y ei/ie ia/ie a/ai a/ay a/ei ai/ei ai/ea ai/e
  ei/ay o/au o/oa o/ow o/ou ow/ou au/aw u/ou u/oo u/ew u/ui ew/ue oy/oi ane/ain ale/ail ade/aid ate/ait ote/oat
  ole/oal ur/er ir/er ur/ir er/ear ur/ear ere/ear eer/ear are/air or/ore ore/oar ore/our or/oor al/aul al/awl aul/all`;

/** Endings, up to a letter more: people know that a word has one, and take the other. */
const endings = `
  tion/sion tion/ssion tion/cian tion/shun tial/cial cious/tious cious/xious cous/cious us/ous ious/eous
  er/or er/ar or/ar er/re er/our or/our ure/er el/le al/le il/le ul/le el/al ent/ant ence/ance ency/ancy able/ible
  ably/ibly ary/ery ary/ory ery/ory ly/ally ful/full ys/ies d/ed en/an en/on an/on in/ine ite/ate ise/ize ss/ce se/ce`;

/** Letters as their codes in ASCII. */
export interface SoundAlike {
  written: Uint8Array;
  meant: Uint8Array;
  /** True where only the end of a word is taken for it. */
  ending: boolean;
}

const codesOf = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
const keyOf = (written: number, meant: number) => (written << 7) | meant;

const byLastLetters = new Map<number, SoundAlike[]>();

function add(written: Uint8Array, meant: Uint8Array, ending: boolean): void {
  const key = keyOf(written.at(-1)!, meant.at(-1)!);
  byLastLetters.set(key, [...(byLastLetters.get(key) ?? []), { written, meant, ending }]);
}

function addAll(pairs: string, ending: boolean): void {
  for (const pair of pairs.trim().split(/\s+/)) {
    const [one, other] = pair.split('/').map(codesOf) as [Uint8Array, Uint8Array];
    add(one, other, ending);
    add(other, one, ending);
  }
}

addAll(inside, false);
addAll(endings, true);

const none: readonly SoundAlike[] = [];

/** Those whose last letters are these, which is where a comparison from left to right has read all of them. */
export const soundAlikes = (written: number, meant: number): readonly SoundAlike[] =>
  byLastLetters.get(keyOf(written, meant)) ?? none;
