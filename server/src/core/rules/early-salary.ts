import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { compilePhrase } from '../language/phrases.ts';
import type { Sentence } from '../language/sentences.ts';
import { amount, bareAmount, employerGives, hiddenAsk, payTopics, plainPay } from './data/payWords.ts';
import { quote, removalOf } from './edits.ts';
import { defineRule } from './rule.ts';

const topics = payTopics.map(compilePhrase);
const plain = plainPay.map(compilePhrase);
const hidden = hiddenAsk.map(compilePhrase);

/** Wanting to know, in a question or in a statement: "I was wondering", "it would help to hear". */
const asks =
  /\?|\b(?:wonder\w*|curious|clarif\w*|confirm|let me know|tell me|advise|ask(?:ing)?\b|question|idea (?:of|what)|an? indication|a sense of|details?|information|info|to (?:know|hear|understand|see|learn|discuss|talk)|walk me through|like to know|love (?:some|a|to)|appreciate (?:some|a|knowing)|need to know|know (?:what|how|if|whether)|discuss|send me|go over|run through|forgot|never (?:came up|got)|did ?n[o'’]t (?:get|talk|discuss|mention|cover|come|touch|have)|not (?:get|talk|discuss|mention|cover|touch)\w*|before (?:i|we)|where you land|(?:last|more|other|final|left) (?:thing|question|point))\b/i;
/** Putting a price on oneself, or a condition. */
const bargains =
  /\b(?:expect\w*|require\w*|need|minimum|at least|look(?:ing)? (?:for|at)|hop(?:e|ing) (?:for|to|that)|seek\w*|want|less than|lower than|more than|higher|increase|negotia\w*|flexib\w*|stretch|currently|at present|right now|am on|been on|depend\w*|deal ?breaker|accept|afford|suitable|provided|as long as|as soon as|only if|comes down to|fair\b|deserve\w*|worth it|happy with|give you an idea|i take it|i assume|i trust|where we (?:would|need)|for me to|make a move|fair to|if the|in line with|sorted)\b/i;
const firstPerson = /\b(?:i|i['’](?:m|d|ve|ll)|me|my|mine|us|we)\b/i;
/** What they asked or told is their topic, and answering it is no asking. */
const theirTopic =
  /\b(?:your (?:\p{L}+ )?(?:question|point|story|example|case|remark|comment|description|account) (?:about|on|of)|you (?:all )?(?:asked|mentioned|described|told|said|explained|showed))\b/iu;

/** Pay as a thing the writer has worked on. */
const doneAtWork =
  /\b(?:i(?:['’]ve| have)?(?: \p{L}+)? (?:ran|run|led|managed|built|handled|wrote|drafted|negotiated|advised|audited|reconciled|processed|calculated|modelled|explained|paid|set up)|of (?:her|his|their) salar)/iu;

/** Where pay is what the work is about, only what is plainly the writer's own pay counts. */
const payIsTheJob =
  /\b(?:payroll|pay(?:roll)? (?:run|review|equity|gap|transparency|bands?|grades?|structures?|cut to)|(?:total )?rewards? (?:team|manager|analyst|specialist|lead|function|strategy)|compensation (?:and|&) benefits|comp (?:and|&) ben|benefits (?:team|administ\w*|enrol\w*|platform|broker|claims?|adviser|advisor|specialist|manager|analyst|office\w*|scheme)|job evaluation|wage (?:claims?|disputes?|theft)|remuneration committee|salary (?:survey|bands?|benchmark\w*|grades?)|gender pay|pensions? (?:team|fund|administ\w*|scheme|adviser|clerk|officer))\b/i;
const ownCase =
  /\b(?:my (?:own )?(?:salary|pay|package|expectations?|benefits|holiday|leave|rate|compensation)|for (?:this|the|your) (?:role|position|job|post|vacancy)|(?:this|the) (?:role|position|job|post) (?:pays?|itself|comes?|offers?|carr)|would i|i (?:would|could|might|will|should) (?:get|be paid|earn|receive|need|expect|start)|you(?:'re| are|r) offer\w*)\b/i;
/** When the writer can come: nothing is asked. */
const away = /\bon (?:annual |parental |maternity |paternity |holiday |sick )?(?:leave|holiday|vacation)\b/i;
const innocentBehind =
  /^\s+(?:of (?!the (?:job|role|post|position|package))|to (?!me\b|expect)|from\b|when\b|in (?!the|this)|that (?:come|flow)|over\b|you (?:ship|send|make|sell|deliver|build)|attention\b|once\b|before\b|until\b|leaves?\b|arriv|committee|claims?\b|run\b|records?\b|audit|letters?\b|files?\b|your (?:members|clients|tenants|patients|customers))/i;
const offerMade =
  /\b(?:thank(?:s| you)[^.]{0,30}|received?|accept(?:ing|ed)?|delighted (?:with|by)|regarding|about|consider(?:ing)?) your (?:\w+ )?offer\b(?! (?:to|of (?:help|more)))|\byou(?:['’]ve| have)? (?:kindly )?(?:offered me|made me an offer)\b/i;

export default defineRule({
  id: 'early-salary',
  title: 'Pay too early',
  summary: 'Asks about or bargains over pay, benefits or leave before there is an offer.',
  why: 'Before they want you, the question costs you; once they do, you can ask it with a good hand.',
  guidance: ['M5'],
  kinds,
  severity: 'warning',
  options: {},

  *check(draft) {
    if (hasOffer(draft)) return;
    const aboutPay = payIsTheJob.test(draft.text);
    for (const sentence of draft.email.sentences) {
      const place = askOf(sentence, aboutPay);
      if (!place) continue;
      const words = draft.text.slice(place.start, place.end);
      yield {
        ...place,
        message: `${quote(words)} brings up pay, benefits or leave before there is an offer. Leave it out for now; ask when they want to hire you.`,
      };
    }
  },

  fixes(finding, draft) {
    const sentence = draft.email.sentences.find(
      ({ start, end }) => start <= finding.start && finding.start < end,
    );
    return sentence ? [{ ...removalOf(draft, sentence, 'Remove the sentence'), preferred: true }] : [];
  },
});

function hasOffer({ frontMatter, email, text }: Draft): boolean {
  if (frontMatter.fields.get('outcome')?.value === 'offer') return true;
  return offerMade.test(text.slice(email.body.start, email.body.end));
}

/** The words that bring up pay, where the sentence asks about it or bargains over it. */
function askOf({ text, start }: Sentence, aboutPay: boolean): Range | undefined {
  const line = text.replace(/\s/g, ' ');
  if (aboutPay && !ownCase.test(line)) return undefined;
  if (theirTopic.test(line) && !line.trimEnd().endsWith('?')) return undefined;
  if (away.test(line) && !line.includes('?')) return undefined;
  const wants = asks.test(line) || (bargains.test(line) && firstPerson.test(line));
  const topic = wants ? first(topics, line, innocentBehind) : undefined;
  const named = doneAtWork.test(line) ? undefined : first(plain, line);
  const place = named ?? topic ?? first(hidden, line) ?? perk(line) ?? ownAmount(line);
  return place && { start: start + place.start, end: start + place.end };
}

function first(expressions: readonly RegExp[], line: string, innocent?: RegExp): Range | undefined {
  for (const expression of expressions) {
    for (const match of line.matchAll(expression)) {
      const end = match.index + match[0].length;
      const canBeInnocent = /(?:benefits?|package|compensation|leave|pay|pensions?)$/i.test(match[0]);
      if (!(canBeInnocent && innocent?.test(line.slice(end)))) return { start: match.index, end };
    }
  }
  return undefined;
}

function perk(line: string): Range | undefined {
  const found = employerGives.exec(line);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Sums of the work itself. */
const workSum =
  /\b(?:sav(?:e|es|ed|ing)|cost(?:s|ing)?|cut|budget\w*|raised?|revenue|sales|turnover|pays? for itself|contract|fine|grant|loan|debt|invoice\w*|donat\w*|pallet|stock|order)\b/i;

/** "I am looking for at least £42,000": a sum counts where the writer puts it on themselves. */
function ownAmount(line: string): Range | undefined {
  if (!/\b(?:i|i['’](?:m|d|ve|ll)|my|you|we)\b/i.test(line)) return undefined;
  const bare = bareAmount.exec(line);
  if (bare) return { start: bare.index, end: bare.index + bare[0].trimEnd().length };
  const sum = amount.exec(line);
  if (!sum || workSum.test(line)) return undefined;
  const near = line.slice(Math.max(0, sum.index - 60), sum.index + sum[0].length + 40);
  const price =
    /\b(?:look(?:ing)? (?:for|at)|expect\w*|ask(?:ing)? for|hop(?:e|ing) for|accept|earn\w*|paid|pay me|make now|salary|minimum|start(?:ing)? (?:at|on)|currently on|been on|am on|less than|(?:an|per) (?:hour|annum|year)|a (?:year|month|week))\b/i;
  return price.test(near) ? { start: sum.index, end: sum.index + sum[0].trimEnd().length } : undefined;
}
