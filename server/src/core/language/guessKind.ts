import { isKind, type Kind, kinds } from '../kinds.ts';

interface Clue {
  kind: Kind;
  pattern: RegExp;
  weight: number;
}

const clue = (kind: Kind, weight: number, pattern: RegExp): Clue => ({ kind, weight, pattern });

/** What the kinds say and others do not. A letter may show several; the heaviest sum wins. */
const clues: readonly Clue[] = [
  clue(
    'phone-script',
    5,
    /\bvoice ?mail|\bif (?:there is )?no (?:answer|one (?:picks|answers))\b|\b(?:calling|ringing|phoning) (?:about|to|because|on|from|regarding|for)\b/i,
  ),
  clue(
    'phone-script',
    3,
    /\b(?:this is|my name is) \p{Lu}\p{L}{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,4}\b[^.]{0,80}\b(?:interview\w*|met|calling|spoke)\b/u,
  ),
  clue(
    'phone-script',
    2,
    /\bis (?:this|now|it) a (?:good|bad|convenient) (?:time|moment)|\b(?:call|ring) (?:me )?back\b|^[ \t]{0,20}(?:if|when) (?:s?he|they|it)\b/im,
  ),
  clue(
    'rejection-reply',
    4,
    /\b(?:letting me know|telling me|your decision|the (?:bad |sad )?news\b(?! (?:yet|on|about))|the outcome|your (?:letter|call|email|answer|reply|message))\b[^.]{0,80}\b(?:not|another|other|someone|somebody|sorry|disappoint\w*|although|even though|decid\w*|went|gone)\b/i,
  ),
  clue(
    'rejection-reply',
    3,
    /\b(?:another|other|different|stronger) (?:candidate|applicant|person)\b|\b(?:someone|somebody) else\b|\b(?:not|wasn['’]t|weren['’]t|n['’]t) (?:been )?(?:selected|successful|chosen|offered|get the (?:job|role|post))\b|\bnot (?:to be|moving|going) (?:me|forward)\b/i,
  ),
  clue(
    'rejection-reply',
    3,
    /\b(?:disappoint\w*|sorry (?:not|that it|it did|to (?:hear|learn|read))|unsuccessful|turned (?:me )?down|rejection|(?:keep|bear) (?:me|my \w+) (?:in mind|on file)|thank you for letting me know|came second|runner-up|whoever (?:you|got|gets)|the person you chose)\b/i,
  ),
  clue(
    'linkedin-invite',
    5,
    /\blinked ?in\b|\b(?:connect(?:ing|ed)?(?: here| with you)|connect with|like to connect|my (?:\w+ )?(?:network|contacts|connections)|add you|stay connected|be connected)\b/i,
  ),
  clue(
    'status-check',
    4,
    /\b(?:any (?:further |other )?(?:update|news|progress|word|movement|decision)|an update|a date yet|status of|state of|where (?:things|you|we|it|the process) (?:stand|are|is)|check(?:ing)? (?:in|on|whether|if)|(?:not|n['’]t|yet to|never|nothing) (?:yet )?hear[d]?(?: back| anything)?|heard nothing|been decided|decided yet|made (?:a|your|up your) (?:decision|mind|choice))\b/i,
  ),
  clue(
    'status-check',
    3,
    /\b(?:when|whether|if|has|have)\b[^.?]{0,70}\b(?:decid\w*|decision|hear\b|heard|panel|committee|(?:been )?(?:chosen|filled)|still open|shifted|changed)\b[^.?]{0,40}\?/i,
  ),
  clue(
    'status-check',
    3,
    /\byou (?:had )?(?:said|thought|expected|hoped|told me|mentioned|planned|were (?:aiming|hoping))\b[^.?]{0,70}\b(?:by|end of|last|this|before|within|inside|decision|decide|week|friday|monday|month)\b/i,
  ),
  clue(
    'status-check',
    2,
    /\b(?:follow(?:ing)? up|timeline|timescale|time ?frame|decision|next steps?|hear back|still (?:very |really |extremely )?(?:interested|keen)|remain (?:very |really |extremely )?(?:interested|keen)|(?:a|two|three|several) weeks? (?:ago|since|have|has)|fortnight)\b/i,
  ),
  clue(
    'status-check',
    2,
    /\binterview(?:ed)?\b[^.]{0,40}\b(?:on|of) (?:the )?(?:\p{L}+ )?\d{1,2}\b|\bmy application\b/iu,
  ),
  clue(
    'work-sample',
    5,
    /\b(?:attach|enclos)\w*\b[^.]{0,120}\b(?:sample|example|mock-?up|draft|plan|report|portfolio|case study|outline|analysis|prototype|worksheet|lesson|drawing|sketch|elevation|model|menu|design|sheet|memo|brief|piece|page|copy|photos?)\b/i,
  ),
  clue(
    'work-sample',
    4,
    /\b(?:here is|here are|i(?:['’]ve| have)? (?:made|drawn|put together|drafted|prepared|built|written|sketched|redrawn)|link to|i (?:am|'m) sending)\b[^.]{0,80}\b(?:sample|example|mock-?up|draft|plan|report|portfolio|case study|outline|analysis|prototype|worksheet|lesson|drawing|sketch|elevation|model|menu|design|memo|brief)\b/i,
  ),
  clue(
    'keep-in-touch',
    4,
    /\b(?:keep(?:ing)? in touch|stay(?:ing)? in touch|(?:made me think|thought|reminded me|think) (?:of|about) (?:you|our|your)\b|came across (?:this|an|the|a)|saw (?:this|an|the|a) (?:\w+ )?(?:article|piece|report|news)|no need to (?:reply|answer|write))\b/i,
  ),
  clue(
    'keep-in-touch',
    3,
    /\b(?:read|saw|heard|noticed)\b[^.]{0,60}\b(?:in the (?:paper|news|press)|that (?:you|your|the)|opened|won|article)\b|\b(?:article|paper|report|podcast|piece)\b[^.]{0,60}\b(?:you|your)\b/i,
  ),
  clue(
    'keep-in-touch',
    3,
    /\b(?:since (?:we|you|our|i) (?:last )?(?:spoke|met|talked)|(?:\w+ )?months? (?:ago|since)|last (?:spring|summer|autumn|fall|winter|year|january|february|march|april|may|june|july|august|september|october|november|december)|(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|postpon\w*|on hold|hiring freeze)\b/i,
  ),
  clue(
    'keep-in-touch',
    2,
    /\b(?:hope (?:you(?:['’]re| are| and)|all is|things)|how (?:is|are|did) (?:the|your))\b/i,
  ),
  clue(
    'networking',
    5,
    /\b(?:informational|pick your brain|your (?:advice|career|path)|introduc\w+ (?:me|us|you)|(?:suggested|recommended|said|told me) (?:that )?(?:i|you) (?:contact|write|get in touch|reach out|might be|should)|gave me your (?:name|address|email))\b/i,
  ),
  clue(
    'networking',
    3,
    /\b(?:coffee|tea|chat)\b[^.]{0,60}\b(?:about|learn|hear|your)\b|\b(?:met|meeting|talk(?:ed|ing)?) (?:you |to you |with you )?at (?:the|a|your)\b[^.]{0,40}\b(?:conference|fair|event|dinner|meet-?up|evening|show|talk|workshop|open day)\b|\bgood to meet you at\b/i,
  ),
  clue(
    'thank-you',
    3,
    /\bthank(?:s| you)\b[^.]{0,60}\b(?:yesterday|today|this (?:morning|afternoon|week)|(?:on )?(?:mon|tues|wednes|thurs|fri)day)\b/i,
  ),
  clue(
    'thank-you',
    2,
    /\bthank(?:s| you)\b[^.]{0,60}\b(?:time|meeting|seeing|speaking|talking|showing|conversation|having me|morning|afternoon|tour)\b/i,
  ),
];

/** LinkedIn's notes hold 300 characters; a long letter that speaks of LinkedIn is something else. */
const longestInvitation = 90;

/** Fewer clues than this are chance. */
const fewest = 3;
/** The other kinds thank as well, so thanks weigh less than what only they say. */
const ownThanks = 1;

/**
 * Guesses the kind of a message that does not say it: from its file name where that names one
 * (`thank-you-dana.followup.md`), otherwise from its words. A thank-you note where nothing tells.
 */
export function guessKind(text: string, fileName = ''): Kind {
  const byName = kinds.find((kind) => fileName.toLowerCase().startsWith(kind));
  if (isKind(byName)) return byName;
  const sums = new Map<Kind, number>();
  for (const { kind, weight, pattern } of clues) {
    if (pattern.test(text)) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  }
  if (text.split(/\s+/).length > longestInvitation) sums.delete('linkedin-invite');
  const fresh = sums.get('thank-you') ?? 0;
  sums.delete('thank-you');
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= fewest && best[1] + ownThanks > fresh ? best[0] : 'thank-you';
}
