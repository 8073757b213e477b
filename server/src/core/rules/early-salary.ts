import type { Draft } from '../document/draft.ts';
import type { Range } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { compilePhrase } from '../language/phrases.ts';
import type { Sentence } from '../language/sentences.ts';
import { amount, hiddenAsk, ownPay } from './data/payWords.ts';
import { quote, removalOf } from './edits.ts';
import { defineRule } from './rule.ts';

const pay = ownPay.map(compilePhrase);
const hidden = hiddenAsk.map(compilePhrase);

/** Wanting to know, in a question or in a statement: "I was wondering", "it would help to hear". */
const asks =
  /\?|\b(?:wonder\w*|curious|clarif\w*|confirm|let me know|tell me|advise|ask(?:ing)?\b|question|idea (?:of|what)|an? indication|a sense of|details?|information|info|know|hear|understand|see|discuss|talk|speak|share|send me|go over|run through|forgot|never came up|did ?n[o'’]t (?:get|talk|discuss|mention|cover|come|touch|have)|not (?:get|talk|discuss|mention|cover|touch)\w*|before (?:i|we)|where (?:do|does|we|you))\b/i;
/** Putting a price on oneself, or a condition. */
const bargains =
  /\b(?:expect\w*|require\w*|need|minimum|at least|look(?:ing)? for|hop(?:e|ing) (?:for|to|that)|aim(?:ing)?|seek\w*|want|less than|lower than|below|above|more than|higher|increase|negotia\w*|flexib\w*|counter\w*|match|beat|budget|stretch|(?:upper|top|higher) end|currently|at present|right now|used to|depend\w*|important|matters?|deal ?breaker|accept|afford|worth|deserve|fair|competitive|attractive|generous|suitable|provided|as long as|only if|if the)\b/i;
const firstPerson = /\b(?:i|i['’](?:m|d|ve|ll)|me|my|mine|us|we)\b/i;

/** Where pay is what the work is about, only what is plainly the writer's own pay counts. */
const payIsTheJob =
  /\b(?:payroll|pay(?:roll)? (?:run|review|equity|gap|transparency|bands?|grades?|structures?)|(?:total )?rewards? (?:team|manager|analyst|specialist|lead|function|strategy)|compensation (?:and|&) benefits|comp (?:and|&) ben|benefits (?:team|administ\w*|enrol\w*|platform|broker|claims?|adviser|advisor|specialist|manager|analyst|office\w*|scheme)|job evaluation|wage (?:claims?|disputes?|theft)|remuneration committee|salary (?:survey|bands?|benchmark\w*)|gender pay|pensions? (?:team|administ\w*|scheme|adviser|clerk|officer))\b/i;
const ownCase =
  /\b(?:my (?:own )?(?:salary|pay|package|expectations?|benefits|holiday|leave|rate|compensation)|for (?:this|the|your) (?:role|position|job|post|vacancy)|(?:this|the) (?:role|position|job|post) (?:pays?|itself|come|offer|carr)|would i|i (?:would|could|might|will|should) (?:get|be paid|earn|receive|need|expect|start)|you(?:'re| are|r) offer\w*)\b/i;
const innocentBenefit =
  /^\s+(?:of (?!the (?:job|role|post|position))|to (?!me)|from\b|in\b|when\b|that (?:come|flow)|over\b)/i;
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
  const wants = asks.test(line) || (bargains.test(line) && firstPerson.test(line));
  const found = wants ? (first(pay, line) ?? first(hidden, line)) : undefined;
  const place = found ?? ownAmount(line);
  return place && { start: start + place.start, end: start + place.end };
}

function first(expressions: readonly RegExp[], line: string): Range | undefined {
  for (const expression of expressions) {
    for (const match of line.matchAll(expression)) {
      const end = match.index + match[0].length;
      if (/benefits$/i.test(match[0]) && innocentBenefit.test(line.slice(end))) continue;
      return { start: match.index, end };
    }
  }
  return undefined;
}

/** "I am looking for at least £42,000": a sum counts where the writer puts it on themselves. */
function ownAmount(line: string): Range | undefined {
  const sum = amount.exec(line);
  if (!sum || !/\b(?:i|i['’](?:m|d|ve|ll)|my)\b/i.test(line)) return undefined;
  const near = line.slice(Math.max(0, sum.index - 60), sum.index + sum[0].length + 40);
  const price =
    /\b(?:look(?:ing)? for|expect\w*|ask(?:ing)? for|hop(?:e|ing) for|accept|earn\w*|paid|pay me|make now|salary|minimum|start(?:ing)? (?:at|on)|currently on|less than|(?:an|per) (?:hour|annum|year)|a (?:year|month|week))\b/i;
  return price.test(near) ? { start: sum.index, end: sum.index + sum[0].trimEnd().length } : undefined;
}
