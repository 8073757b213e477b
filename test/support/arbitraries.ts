import fc from 'fast-check';

/** What makes readers of Markdown, YAML and Unicode stumble, and what letters are made of. */
const bits = [
  ...['\n', '\n\n', '\r\n', '\r', ' ', '    ', '\t', '\u00a0', '\u2028', '\f', '\0', '\uFEFF', '\u200d'],
  ...[
    '---',
    '...\n',
    '-- \n',
    '# ',
    '- ',
    '1. ',
    '> ',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '[',
    '](',
    ')',
    '<',
    '>',
    '\\',
    '|',
    '&amp;',
  ],
  ...[
    '<b>',
    '<p>',
    '<br>\n',
    '<?',
    '<![CDATA[',
    '<!-- a -->',
    '<!--',
    '-->',
    '<!-- followup-disable-line -->',
    '<!-- followup-disable-next-line spelling -->\n',
  ],
  ...[
    'kind: thank-you\n',
    'sent:',
    'sent: # todo\n',
    'culture: |\n  a: b: c\n',
    'topics:\n  - Dana: a: b\n',
    'topics:\n  - a\n',
    'subject: Re: x\n',
    ': ',
    '"',
    "'",
    '{',
    '}',
    '[a, b]',
    '&a ',
    '*a ',
    '!!x ',
  ],
  ...[
    '😀',
    'e\u0301',
    '\u0301',
    'שלום ',
    '面接',
    '\ud83d',
    '\ude00',
    '’',
    'don’t ',
    '<http://x.y>',
    '<a@b.de>',
    '$5 ',
  ],
  ...[
    'Dear Dana,\n\n',
    'Hi Dana, ',
    'Good afternoon, Dana,\n',
    'Thanks Dana,\n',
    'Best regards,\n',
    'Thanks!\n',
    'Best, Ana\n',
    'P.S. ',
    'Ana\n',
    'On Monday Dana wrote:\n',
    'From: a\n',
    'Subject: x\n',
  ],
  ...[
    'Thank you for the kiln. ',
    'I am a team player. ',
    'recieve ',
    'Recieve ',
    'What is the salary? ',
    'you told me about ',
  ],
];

/** Pieces of everything in any order. */
export const soup = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...bits) }, fc.string({ maxLength: 5 })), {
    maxLength: 25,
  })
  .map((pieces) => pieces.join(''));

/** Any text at all: Unicode with lone surrogates, pieces, and pieces behind front matter made of pieces. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  { weight: 3, arbitrary: soup },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('---\n', '\uFEFF---\n', '---\r\n'),
        soup,
        fc.constantFrom('\n---\n', '\r\n---\r\n'),
        soup,
      )
      .map((parts) => parts.join('')),
  },
);

const lines = [
  'kind: thank-you',
  'to: "Dana Cole" # the boss',
  '# a comment',
  'date: 2026-11-18T14:00',
  'round: 2',
  'subject: Re: kilns',
  'topics:\n  - kilns\n  # more?\n  - glazes',
  'liked: [a, "b: c"]',
  'culture: |\n  Dana: note: calm\n\n  kind',
  'concerns:\n  - Dana: note: kilns',
  'ideas: &a [x]\nattachments: *a',
  'role: café 😀',
  'channel:',
  'interviewers:\n  - name: Dana\n    title: Head: Ops',
  'company:   Acme  ',
  '',
];
const sentLines = [
  'sent:',
  'sent: ',
  'sent: 2026-11-01',
  "sent: 'then' # by post",
  'sent:   yes',
  'sent: Re: x',
  'sent: # todo',
  'sent:\n  - a',
];

/** Front matter as people write it, with or without `sent:`, above any text that does not begin with a fence. */
export const sensibleDraft = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    lines: fc.uniqueArray(fc.constantFrom(...lines), { maxLength: 8 }),
    sent: fc.option(fc.constantFrom(...sentLines)),
    place: fc.nat(8),
    body: soup,
    lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ mark, lines: some, sent, place, body, lineBreak }) => {
    const all = sent === null ? some : some.toSpliced(place, 0, sent);
    return mark + ['---', ...all, '---', `Dear ${body}`].join('\n').replace(/\r\n|\r|\n/g, lineBreak);
  });

const sentences = [
  'You showed me the kiln on Tuesday.',
  'I am a team player.',
  'I recieve clay.',
  'What is the salary?',
  'Thank you, 😀 Dana!',
  'I am a hard worker and would like to know the salary.',
  'The e\u0301te\u0301 was *warm*.',
  '> You asked: when?',
  '- recieve',
  '# Kilns',
  'See <https://kiln.example>.',
  'It <!-- mine --> is.',
  '<!-- mine --> I recieve it.',
  '<br>\nI recieve it.',
  '<p>You showed me the kiln.</p>',
  'שלום עולם.',
  'It is the perfect fit for me\nand for my experiance.',
];

/** A letter of sentences with and without faults, in one or more paragraphs. */
export const letterText = fc
  .record({
    head: fc.constantFrom('', '---\nkind: thank-you\n---\n', '---\nflavour: salt\ndate: soon\n---\n', '\n\n'),
    pieces: fc.array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(' ', '\n', '\n\n')), {
      maxLength: 9,
    }),
    end: fc.constantFrom('', 'Best regards,\nAna\n', '-- \nAna'),
    lineBreak: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ head, pieces, end, lineBreak }) =>
    `${head}Dear Dana,\n\n${pieces.map((piece) => piece.join('')).join('')}\n\n${end}`.replace(
      /\n/g,
      lineBreak,
    ),
  );
