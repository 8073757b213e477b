import type { Draft } from '../../document/draft.ts';

interface Around {
  before: string;
  after: string;
}

/** What a slot may ask for, and where the front matter knows it. */
interface Filling {
  asks: RegExp;
  /** Tells by its neighbours what a slot without words, such as `____`, stands for. */
  stands?(around: Around): boolean;
  value(place: { draft: Draft; words: string; before: string }): string | undefined;
}

const textOf = ({ frontMatter }: Draft, key: string): string | undefined => {
  const value = frontMatter.fields.get(key)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

const title = /^(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|captain|rev|sister)\.?$/i;
const afterTitle = /\b(?:mr|mrs|ms|miss|mx|dr|prof)\.?\s*$/i;

/** As it is addressed: "Osei" behind "Dr", else "Dr Osei" or the first name. */
function recipient(draft: Draft, words: string, before: string): string | undefined {
  const to = textOf(draft, 'to')
    ?.split(/[,(<@]/)[0]
    ?.trim();
  if (!to || /\b(?:and|team|the|hr|manager|committee|department)\b|&/i.test(to)) return undefined;
  const parts = to.split(/\s+/);
  const own = parts.filter((part) => !title.test(part));
  if (/first/i.test(words)) return own.length > 1 || own.length === parts.length ? own[0] : undefined;
  if (afterTitle.test(before) || /last|surname/i.test(words))
    return own.length > 1 || own.length < parts.length ? own.at(-1) : undefined;
  return parts.length > own.length
    ? `${parts[0]} ${own.at(-1)}`
    : /(?:dear|hi|hello|hey)\s*$/i.test(before)
      ? own[0]
      : to;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** "18 November" of `date: 2026-11-18T14:00`. */
function dayOf(draft: Draft, key: string, style: 'date' | 'weekday'): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(textOf(draft, key) ?? '') ?? [];
  const name = months[Number(month) - 1];
  if (!day || !name) return undefined;
  const weekday = weekdays[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
  return style === 'weekday' ? weekday : `${Number(day)} ${name}`;
}

const behind =
  (pattern: RegExp) =>
  ({ before }: Around) =>
    pattern.test(before);

/** The first that fits is taken. */
export const fillings: readonly Filling[] = [
  {
    asks: /\b(?:your|my|sender)\b.{0,20}name|signature/i,
    value: ({ draft }) => textOf(draft, 'from')?.split(/[<@]/)[0]?.trim(),
  },
  { asks: /\b(?:your|my)\b/i, value: () => undefined },
  // “I have [other company] waiting for me” asks for anybody's name but theirs.
  {
    asks: /\b(?:other|another|competing|competitors?|rival|previous|former|current|old)\b/i,
    value: () => undefined,
  },
  {
    asks: /decision|deadline|decide/i,
    value: ({ draft }) => dayOf(draft, 'decision', 'date'),
  },
  { asks: /\bweekday|day of (?:the )?week/i, value: ({ draft }) => dayOf(draft, 'date', 'weekday') },
  {
    asks: /date|dd.mm|mm.dd|\bday\b/i,
    stands: ({ before, after }) =>
      /\b(?:met|interview(?:ed)?|meeting|talk|conversation|spoke)\b[^.]{0,20}\bon\s*$/i.test(before) &&
      !/^\s*(?:about|with)/.test(after),
    value: ({ draft }) => dayOf(draft, 'date', 'date'),
  },
  {
    asks: /compan(?:y|ies)|employer|firm|organi[sz]ation|school|hospital|clinic|institution|business/i,
    stands: behind(
      /\b(?:work(?:ing)?|team|position|role|job|post|everyone|people|staff) (?:at|for|with)\s*$|\bjoin(?:ing)?\s*$/i,
    ),
    value: ({ draft }) => textOf(draft, 'company'),
  },
  {
    asks: /role|position|\bjob|title|vacancy/i,
    stands: ({ before, after }) =>
      /\b(?:position|role|post|job|vacancy|interview) (?:of|as|for)(?: the| an?)?\s*$/i.test(before) ||
      (/\b(?:the|your|a|an)\s*$/i.test(before) &&
        /^\s*(?:position|role|post|job|vacancy|interview)\b/i.test(after)),
    value: ({ draft }) => textOf(draft, 'role'),
  },
  // “Would you put in a word with [name of Head of Stage]?” asks for anybody's name but the reader's.
  {
    asks: /\bname of\b(?! (?:the )?(?:recipient|interviewer|hiring|recruiter|contact|reader|person))/i,
    value: () => undefined,
  },
  {
    asks: /recipient|interviewer|manager|recruiter|name/i,
    stands: behind(/\b(?:dear|hi|hello|hey|mr|mrs|ms|miss|mx|dr|prof)[.]?\s*$/i),
    value: ({ draft, words, before }) => recipient(draft, words, before),
  },
];
