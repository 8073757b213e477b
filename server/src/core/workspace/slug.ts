/** Long enough to tell names apart, short enough for every file system with a few folders above it. */
const longest = 60;

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name as part of a file name: "O'Neill & Søn GmbH" is `o-neill-søn-gmbh`, "Nguyễn" is `nguyen`. Letters of all
 * alphabets stay; `otherwise` stands for a name that has none.
 */
export function slugOf(name: string, otherwise: string): string {
  const words =
    name
      .slice(0, 500)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const slug = [...words.join('-')].slice(0, longest).join('').replace(/-$/, '');
  if (slug === '') return otherwise;
  return reserved.test(slug) ? `${slug}-1` : slug;
}
