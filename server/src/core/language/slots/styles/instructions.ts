/** Instructions of a template that stand where the text should: "Describe your strengths here." */
import { bids, inQuotes, type SlotStyle, writer } from '../style.ts';

const verb =
  '(?:mention|describe|explain|restate|reiterate|highlight|include|insert|replace|personali[sz]e|customi[sz]e|summari[sz]e|elaborate|briefly|optional|reference|refer to|tell them|thank (?:them|the interviewers?|your interviewers?)|state|express)';
/** What only a text about a letter speaks of. */
const aboutLetter =
  /\b(?:here|(?:this|the|your) (?:sentence|paragraph|line|letter|email|e-mail|message)|the (?:interviewers?|hiring manager|reader|employer|company|role|position|job|conversation|interview)|your (?:skills?|experiences?|strengths?|interest|enthusiasm|qualifications?|background|availability|contact|name|fit|passion|gratitude)|they|them|why it matter\w*)\b/i;
const place = '(?:first|second|third|last|next|final|closing|opening|middle)';

export const instructions: readonly SlotStyle[] = [
  {
    pattern: new RegExp(`(?<=^|[.!?] )${verb}(?![\\p{L}\\p{N}'’])[^.!?\\n]{8,160}`, 'gimu'),
    isSlot: (match) =>
      !writer.test(match.words) &&
      !inQuotes.test(match.before) &&
      aboutLetter.test(match.words) &&
      bids(match),
  },
  {
    pattern: new RegExp(
      `(?<=^|[.!?] )(?:in|for|as) (?:the|your) ${place} (?:paragraph|sentence|line|part),? (?!I\\b|we\\b|you\\b|he\\b|she\\b|they\\b|the\\b)[^.!?\\n]{5,160}`,
      'gimu',
    ),
    isSlot: ({ words, before }) => !writer.test(words) && !inQuotes.test(before),
  },
  { pattern: /(?<=^|[.!?] )(?:para(?:graph)?|sentence|section|part|line) ?\d ?[:–-][^.!?\n]{5,120}/gim },
  {
    pattern: new RegExp(
      `(?<=^|[.!?] )(?:opening|${place}|body) (?:paragraph|sentence|line) ?[:–-] ?[^.!?\\n]{5,120}`,
      'gim',
    ),
    isSlot: ({ words, before }) => !writer.test(words) && !inQuotes.test(before),
  },
  {
    pattern:
      /(?<=^|[.!?] )if (?:more than one|applicable|relevant|you (?:met|discussed|talked|spoke|were asked|know|promised|had)|(?:the|your) interviewer)\b[^.!?\n]{0,60}, (?:please )?(?:thank|mention|add|include|name|say|delete|leave|refer|list|replace|use|put|write)\b[^.!?\n]{0,80}\b(?:here|by name|them|their|interviewers?|this (?:line|sentence|paragraph))\b[^.!?\n]{0,40}/gim,
    isSlot: ({ words, before }) => !writer.test(words) && !inQuotes.test(before),
  },
  {
    pattern:
      /(?<=^[*_ ]{0,3})or,? (?:more|less|a bit more|slightly more) (?:formal|casual|polite|simp|short|direct|friend)\p{L}*\s?:/gimu,
  },
  // Two wordings, of which one was to stay.
  {
    pattern:
      /(?<=^[*_ ]{0,3})(?:option|version|variant|alternative|ending|opening) ?(?:\d|[A-C])? ?\((?:more |less |slightly |very )?(?:formal|casual|friendl\p{L}+|short\p{L}*|long\p{L}*|polite|warm\p{L}*|safe|bold\p{L}*|plain\p{L}*|concise|direct)[^()\n]{0,30}\) ?:/gimu,
  },
  {
    pattern:
      /(?<=^|[.!?] )(?:(?:here,? )?write (?:one|two|three|a few|some|\d)(?: or (?:two|three|four))? (?:\p{L}+ ){0,2}(?:sentences?|lines?|words?|paragraphs?|things?|reasons?|examples?|points?)\b|use this (?:paragraph|sentence|line|version)\b|(?:delete|skip|leave out) this (?:paragraph|sentence|line)\b|same as (?:the one )?to\b)[^.!?\n]{0,120}/gimu,
    isSlot: ({ words, before }) => !writer.test(words) && !inQuotes.test(before),
  },
  {
    pattern:
      /(?:(?:a|one|the) )?(?:sentence|paragraph|line|story|anecdote|bit|part|something|example) (?:about|on) [^.!?\n]{2,60} (?:goes|to go|comes) (?:in )?here/gi,
  },
  {
    pattern:
      /(?<=^|[.!?] )(?:(?:one|two|three|a few|some)(?: or (?:two|three|four))? (?:sentences?|lines?|words?) (?:here|on why|about (?:why|how|what|your|yourself|the (?:role|job|position|interview|company|conversation)))|(?:end|close|start|open|finish) with an? (?:\p{L}+ )?(?:sentence|line|thank|question|note|paragraph|mention)|feel free to (?:swap|change|adapt|edit|replace|personali[sz]e|customi[sz]e)|insert (?!me\b|myself\b)\p{Ll})[^.!?\n]{0,120}/gimu,
    isSlot: ({ words, before }) => !writer.test(words) && !inQuotes.test(before),
  },
];
