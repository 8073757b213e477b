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
    4,
    /\b(?:voice ?mail|(?:i(?:'|’)?m|i am) (?:calling|ringing|phoning)|if (?:there is )?no (?:answer|one (?:picks|answers)))\b/i,
  ),
  clue(
    'phone-script',
    2,
    /\b(?:this is|my name is) \p{Lu}[^.]{0,60}\b(?:calling|call(?:ing)? back|ring(?:ing)?)\b/iu,
  ),
  clue(
    'rejection-reply',
    4,
    /\b(?:thank you|thanks|grateful)[^.]{0,40}\b(?:letting me know|telling me|your decision|the news)\b/i,
  ),
  clue(
    'rejection-reply',
    3,
    /\b(?:another|other|different|stronger) (?:candidate|applicant|person)\b|\b(?:not|wasn(?:'|’)t|weren(?:'|’)t) (?:been )?(?:selected|successful|chosen|offered)\b/i,
  ),
  clue(
    'rejection-reply',
    2,
    /\b(?:disappoint\w*|sorry (?:not|that it|it did)|unsuccessful|turned (?:me )?down|(?:keep|bear) me in mind)\b/i,
  ),
  clue('linkedin-invite', 4, /\blinked ?in\b/i),
  clue('linkedin-invite', 3, /\b(?:connect(?:ing|ed)?(?: here| with you)?|(?:my|your) network)\b/i),
  clue(
    'status-check',
    4,
    /\b(?:any (?:update|news|progress)|an update|status of|where (?:things|you) (?:stand|are)|check(?:ing)? (?:in|on)|(?:not|n(?:'|’)t|yet to) (?:yet )?hear[d]?(?: back| anything)?)\b/i,
  ),
  clue(
    'status-check',
    2,
    /\b(?:follow(?:ing)? up|timeline|timescale|time ?frame|decision|next steps?|hear back|still (?:very |really )?(?:interested|keen))\b/i,
  ),
  clue(
    'work-sample',
    4,
    /\b(?:(?:attach|enclos)\w*|here is|sending you|link to)\b[^.]{0,80}\b(?:sample|example|mock-?up|draft|plan|report|portfolio|case study|outline|analysis|prototype|worksheet|lesson)\b/i,
  ),
  clue(
    'keep-in-touch',
    4,
    /\b(?:keep(?:ing)? in touch|stay(?:ing)? in touch|(?:made me think|thought|reminded me) of (?:you|our|your)|came across (?:this|an|the))\b/i,
  ),
  clue(
    'keep-in-touch',
    2,
    /\b(?:hope (?:you(?:'|’| a)re|all is|things|this finds)|since we (?:spoke|met|talked)|(?:months?|weeks|spring|summer|autumn|fall|winter) ago)\b/i,
  ),
  clue(
    'networking',
    4,
    /\b(?:informational|pick your brain|(?:coffee|chat)\b[^.]{0,40}\b(?:about|learn|hear)|introduc\w+ (?:me|us|you)|(?:suggested|recommended) (?:that )?i (?:contact|write|get in touch|reach out)|your (?:advice|career|path))\b/i,
  ),
  clue(
    'thank-you',
    3,
    /\bthank(?:s| you)\b[^.]{0,60}\b(?:time|meeting|interview\w*|seeing|speaking|talking|today|yesterday|showing|conversation|having me|morning|afternoon)\b/i,
  ),
  clue('thank-you', 1, /\bthank|grateful|appreciat/i),
];

/** LinkedIn's notes hold 300 characters; a long letter that speaks of LinkedIn is something else. */
const longestInvitation = 90;

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
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best && best[1] > (sums.get('thank-you') ?? 0) ? best[0] : 'thank-you';
}
