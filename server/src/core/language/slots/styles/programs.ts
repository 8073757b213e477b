/** What programs leave in a text: word processors, spreadsheets, forms, and assistants that write letters. */
import { inQuotes, type SlotMatch, type SlotStyle, writer } from '../style.ts';

/** A cell that is spoken of: "the #N/A cells", "two #REF! in row 88". */
const ofCells = ({ before, after }: SlotMatch) =>
  /\b(?:an?|every|each|all|those|these|no|two|three|\d+)\s$/i.test(before) ||
  /^['’]?s?\s?(?:cells?|errors?|values?|s\b|in (?:row|column|cell|the sheet)|only|means?|everywhere)/i.test(
    after,
  );

const letterWords =
  '(?:version|draft|e-?mail|message|note|letter|follow-?up|reply|response|template|rewrite|text|thank[- ]?you)';

export const programs: readonly SlotStyle[] = [
  {
    pattern:
      /(?<=^["'*_#> ]{0,4})(?:why (?:this|it) works|(?:alternative |possible )subject lines?|subject line (?:options|ideas)|tips? for sending)\s*:(?=[ *_]*$)/gim,
  },
  // What somebody asked an assistant for.
  {
    pattern:
      /^(?:write|draft|compose|generate|create|rewrite|improve|proofread|shorten)(?: an?| this| my)? (?:(?:short|formal|polite|nice|warm|professional|quick) ){0,2}(?:thank[- ]?you |follow[- ]?up |status )?(?:e-?mail|note|letter|message|reply)\b[^\n]{0,200}(?=$)/gim,
    isSlot: ({ words, before }) => before.trim() === '' && !/[.!?]\s+\p{Lu}/u.test(words),
  },
  // Content controls and fields of word processors.
  {
    pattern:
      /\b(?:Click|Tap)(?: or tap| or click)?(?: here)? to (?:enter|add|insert|choose|edit) [^.!?\n]{1,30}\.?/gi,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:Choose|Select) an item\.?|(?<![\p{L}\p{N}])Type (?:text|your \p{L}+) here\.?/gu,
  },
  { pattern: /\bError! (?:Reference source|Bookmark|No (?:bookmark|text))[^.!?\n]{0,40}\.?/gi },
  { pattern: /Commented \[\p{L}{1,4}\d{0,3}\]:?/gu },
  { pattern: /#(?:N\/A|REF!|NAME\?|VALUE!|NULL!|DIV\/0!)/g, isSlot: (match) => !ofCells(match) },
  // Boxes that nobody ticked, in a row.
  {
    pattern: /[☐□](?: ?[^☐□☑☒✓✗\n]{1,40}[☐□]){1,6}(?![^\n]{0,120}[☑☒✓✗])/g,
    isSlot: ({ before }) => !/[☑☒✓✗]/.test(before),
  },
  // What assistants say before and after the letter.
  {
    pattern: new RegExp(
      `(?<=^["'*_> ]{0,3})(?:(?:sure|certainly|of course|absolutely|okay|great|no problem|happy to help)[^:.\\n]{0,30}[,.!–—-]? ?)?(?:here(?:['’]s| is| are)|below is) (?![^:\\n]{0,90}\\b(?:I|you asked|you wanted|I promised)\\b)[^:\\n]{0,90}\\b${letterWords}\\b[^:\\n]{0,80}:(?=[ *_]*$)`,
      'gim',
    ),
  },
  {
    pattern:
      /(?<=^["'*_> ]{0,3})(?:would you like me to|do you want me to|shall I|let me know if you(?:['’]d| would) like (?:me to|it|this|any (?:changes|tweaks|adjustments)|a (?:shorter|longer|more|less)))\b[^?\n]{0,40}\b(?:shorter|longer|formal|casual|tone|version|adjust\p{L}*|tweak\p{L}*|rewrite|shorten|tailor|personali[sz]e|LinkedIn|changes|concise|polish\p{L}*)\b[^?.\n]{0,60}[?.]?/gimu,
    isSlot: ({ words }) => !/\b(?:you both|when|bring|send|call|come)\b/i.test(words),
  },
  {
    pattern:
      /(?<=^|[.!?] )(?:feel free to|you can|remember to|make sure to|be sure to|just) (?:adjust|adapt|edit|customi[sz]e|personali[sz]e|tweak|replace|fill in|tailor)\b[^.!?\n]{0,60}\b(?:letter|e-?mail|message|note|draft|template|placeholders?|brackets|tone|wording|details)\b[^.!?\n]{0,60}/gim,
    isSlot: ({ words, before }) => !writer.test(words) && !inQuotes.test(before),
  },
];
