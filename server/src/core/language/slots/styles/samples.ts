/** People, places and figures that stand in samples. */
import { isUnquoted, type SlotStyle, word } from '../style.ts';

export const samples: readonly SlotStyle[] = [
  {
    pattern: word(
      '(?:John|Jane) Doe(?! (?:case|hearing|order|v))|123 Main (?:St(?:reet)?|Road)|Any(?:town|city)|Acme Corp(?:oration)?|https?://(?:www\\.)?example\\.(?:com|org|net)(?:/[\\w-]*)?|Prénom Nom|Vorname Nachname|Nombre Apellidos?|Candidate Example',
      'gu',
    ),
    isSlot: isUnquoted,
  },
  { pattern: /(?<=^|, )First Last(?=\s*$)|(?<=^|[,.] )Name,? Phone(?:,? Email)?(?:,? LinkedIn)?(?=\s*$)/gm },
  // “Mobile: my number”
  {
    pattern:
      /(?<=^(?:mobile|phone|telephone|tel|cell|t|m|e|e-?mail|address|linkedin)\.? ?: ?)(?:my|your|the) (?:(?:mobile|phone|e-?mail|full|home|linkedin) )?(?:number|address|e-?mail|phone|details|profile|link|url)(?=\s*$)/gim,
  },
  {
    pattern:
      /(?<=(?:regards|wishes|sincerely|faithfully|truly|yours|best),? )(?:Signature|Name|Sign-off)(?=\s*$)/gim,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.:])00(?:th|st|nd|rd| (?:January|February|March|April|May|June|July|August|September|October|November|December))(?![\p{L}\p{N}])|[£$€]0{1,3}[,.]000(?!\d)|(?<=\b(?:of|with|over|about|than) )# (?=\p{Ll})/gu,
  },
  {
    pattern:
      /(?<=(?<![\p{L}])(?:[Ww]ith|[Bb]y|[Oo]f|[Ff]or|[Oo]ver|[Aa]fter|[Ii]n|to|about) )(?:N|X|Y)(?= (?:years?|months|weeks|percent|per cent|covers|people|patients|staff|orders|units|days|points)(?![\p{L}]))/gu,
  },
  { pattern: /(?<=\b(?:was|is|about) )TK(?=[,.;]| and\b)/g },
  {
    pattern:
      /(?<![\p{L}])(?:CHANGE(?:THIS|ME)|NAME_?HERE|(?:Mr|Mrs|Ms|Dr|Professor)\.? (?:Whoever|Xyz|So-and-So|Such-and-Such))(?![\p{L}])|(?<!\b(?:one|a|the|old|some|poor|any) )(?<![\p{L}])so-and-so['’]s(?![\p{L}])/giu,
    isSlot: isUnquoted,
  },
];
