import { readName } from '../language/names.ts';
import { areSeveral, isOffice } from '../language/readers.ts';

/** "Forstamt Hohenrain, Frau Dr. Uta Kessler": who has a title is the person. */
export function personFirst(to: string): string {
  const pieces = to.split(',');
  const startsTitled = (piece: string) =>
    readName(
      piece
        .trim()
        .replace(/^(?:attn|attention|fao|c\/o|z\. ?hd)\.?:? /i, '')
        .split(/\s+/)[0] ?? '',
    ).title !== undefined;
  const titled = pieces.findIndex(
    (piece) => startsTitled(piece) && !isOffice(piece.trim()) && readName(piece).parts.length > 0,
  );
  return titled > 0 && !readName(to).title ? pieces.slice(titled).join(',').trim() : to;
}

/** Without an address, a company or an office: "Walter Eshun, Pettifer Motors", "Esteban Lucero at Pampa Meats". */
export function personsIn(to: string): string {
  const names = to
    .replace(/<[^>]*>|\bat (?:the )?\p{Lu}.*$/gu, ' ')
    .replace(/^([^,( ]+, [^,( ]+) \([^()]*\)/, '$1')
    .replace(/\((?:mr|mrs|ms|miss|hr|s?he|they)\b[^)]*\)|\([^)]* [^)]*\)|[()]/gi, ' ');
  if (areSeveral(to)) return names;
  const [first = '', ...others] = names.split(',');
  return [first, ...others.filter((one) => !/\S\s+\S/.test(one.trim()))].join(' ');
}
