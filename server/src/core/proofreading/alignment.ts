import { changeCost, costs, extraCost, omitCost } from './closeCost.ts';
import { isVowel } from './editCost.ts';
import { foldedCodes } from './search.ts';
import { soundAlikes } from './soundAlike.ts';

/** The least that slips cost which lead from the word that was meant to the one that was written. */
export const costBetween = (written: string, meant: string) =>
  new Alignment(foldedCodes(written), foldedCodes(meant)).cost();

/** The table of costs of the beginnings of both words. */
class Alignment {
  readonly #written: Uint8Array;
  readonly #meant: Uint8Array;
  readonly #least: Float32Array;

  constructor(written: Uint8Array, meant: Uint8Array) {
    this.#written = written;
    this.#meant = meant;
    this.#least = new Float32Array((written.length + 1) * (meant.length + 1));
  }

  cost(): number {
    for (let i = 0; i <= this.#written.length; i++)
      for (let j = i === 0 ? 1 : 0; j <= this.#meant.length; j++)
        this.#least[i * (this.#meant.length + 1) + j] = Math.min(
          this.#omit(i, j),
          this.#extra(i, j),
          this.#change(i, j),
          this.#swap(i, j),
          this.#sound(i, j),
        );
    return this.#at(this.#written.length, this.#meant.length);
  }

  /** Of the first `i` letters that were written and the first `j` of the word. */
  #at(i: number, j: number): number {
    return i < 0 || j < 0 ? Number.POSITIVE_INFINITY : this.#least[i * (this.#meant.length + 1) + j]!;
  }

  #omit(i: number, j: number): number {
    const first = j === 1 ? costs.first : 0;
    return this.#at(i, j - 1) + first + omitCost(this.#meant[j - 1]!, this.#meant[j - 2]);
  }

  #extra(i: number, j: number): number {
    const first = i === 1 ? costs.first : 0;
    return this.#at(i - 1, j) + first + extraCost(this.#written[i - 1]!, this.#written[i - 2]);
  }

  #change(i: number, j: number): number {
    const [written, meant] = [this.#written[i - 1], this.#meant[j - 1]];
    if (written === meant) return this.#at(i - 1, j - 1);
    const first = isVowel(written!) && isVowel(meant!) ? costs.firstVowel : costs.first;
    return this.#at(i - 1, j - 1) + changeCost(written!, meant!) + (i === 1 && j === 1 ? first : 0);
  }

  #swap(i: number, j: number): number {
    const [one, other] = [this.#written[i - 2], this.#written[i - 1]];
    if (one === other || one !== this.#meant[j - 1] || other !== this.#meant[j - 2])
      return Number.POSITIVE_INFINITY;
    return this.#at(i - 2, j - 2) + costs.swap + (i === 2 && j === 2 ? costs.first / 2 : 0);
  }

  #sound(i: number, j: number): number {
    let least = Number.POSITIVE_INFINITY;
    const atEnd = this.#written.length - i <= 1 && this.#meant.length - j <= 1;
    for (const { written, meant, ending } of soundAlikes(this.#written[i - 1]!, this.#meant[j - 1]!)) {
      if (ending && !atEnd) continue;
      if (!endsWith(this.#written, i, written) || !endsWith(this.#meant, j, meant)) continue;
      const cost = ending ? costs.ending : costs.sound;
      least = Math.min(least, this.#at(i - written.length, j - meant.length) + cost);
    }
    return least;
  }
}

function endsWith(word: Uint8Array, end: number, letters: Uint8Array): boolean {
  const start = end - letters.length;
  return start >= 0 && letters.every((letter, at) => word[start + at] === letter);
}
