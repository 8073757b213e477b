/** Lines of the signature and values of the front matter that are slots as a whole. */
import { plainNoun, type SlotStyle } from './style.ts';

/** In the signature, on a line of their own. */
export const signatureSlot = new RegExp(
  `^[\\s*_–-]{0,6}(?:(?:your |my )?${plainNoun}|your (?:name|signature|address|position|degree|[\\p{L}-]{1,15} (?:number|address|title|profile|name|url|details|information)|phone|e-?mail|title|contact details)|(?:full )?name|signature|phone|telephone|e-?mail|address|city,? (?:state|county|country|postcode)(?:,? (?:zip|postcode)(?: code)?)?|linkedin|(?:job )?title|(?:first ?name|name) (?:last ?name|surname)|first last|(?:phone|telephone|mobile|contact) (?:number|details|information)|e-?mail address|linkedin (?:profile|url)|(?:phone|tel|telephone|mobile|cell|e-?mail|linkedin) ?[:.–-]\\s*(?:number|address|here|123-?456-?7890|_+|x+)?|(?:sender|name) here|x+|n\\.? ?n\\.?|first (?:name )?last(?: name)?,? .{1,20}|sign(?:ed)? here)[\\s*_]{0,6}$`,
  'iu',
);

/** As a whole value of the front matter. */
export const valueSlot =
  /^["']?(?:tbd|tbc|todo|tba|n\/?a|unknown|xxx*|xyz|\?{2,}|_{2,}|\*{3,}|\.{3,}|…|-+|name|(?:their|his|her|your) name|company|role|position|job title|(?:your )?subject(?: line)?|topic|title|interviewer|recipient|(?:insert|add|enter) .{1,60}|hiring manager['’]s name|(?:job title|position|role|company name|name|title)s? \([^()]{3,60}\)|(?:whatever|check|ask|see|look up|find out|copy)\b.{0,40}\b(?:called|name|title|advert|notes?|mail|e-?mail|site|website)\b.{0,40})["']?$/i;

/** Where Markdown takes signs for marks, and an address for a link, so that it is no prose. */
export const unseenByMarkdown: SlotStyle = {
  // Code, comments and the messages below are not the author's words.
  isSlot: ({ before }) => !/`[^`]*$|<!--(?:(?!-->).)*$|^\s*>/.test(before),
  pattern:
    /[£$€] ?_{2,}(?:[,.]_{2,})*|(?<![\p{L}\p{N}_/])_{2,}(?:\/_{2,}){1,3}|(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)(?:\([^)\n]{1,20}\)|(?:your|my)-?(?:site|name|page|link|portfolio|website|company)[\w-]{0,20})\.?[\w./-]{0,40}|(?<![\p{L}\p{N}_.@])(?:your|first|firstname|my)[._-]?(?:name|e-?mail|last|lastname|address)?@[\p{L}\d.-]{1,40}\.[a-z]{2,8}/giu,
};
