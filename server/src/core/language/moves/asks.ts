import { askingForIt, performance } from './data/feedback.ts';
import { atHand, invitations, newsWanted, offers } from './data/offers.ts';
import { aboutOutcome, enquiries, outcomeQuestions } from './data/outcome.ts';

/** Offers more: information, answers, references, a trial day, a call. */
export function isOffer(sentence: string): boolean {
  const rest = sentence.replace(newsWanted, ' ');
  return offers.test(rest) || invitations.test(rest) || atHand.test(rest);
}

/** "Let me know when you have decided": bids them write, and offers nothing. */
export const wantsNews = (sentence: string): boolean => newsWanted.test(sentence) && !isOffer(sentence);

/** Speaks of the decision at all: "You hoped to decide by May." A question behind it, "Has that shifted?", asks for it. */
export function isAboutOutcome(sentence: string): boolean {
  return aboutOutcome.test(sentence);
}

/** Asks when and how they decide, as a question or in a statement: "I wondered where things stand." */
export function isTimelineQuestion(sentence: string): boolean {
  return outcomeQuestions.test(sentence);
}

/** "Do you need my card now?", "Has she sent you the reference?": a question about something else, whatever it is sent to ask. */
export const asksOther = (text: string): boolean => otherAsked.test(text) && !aboutOutcome.test(text);

const otherAsked =
  /^(?:\w+,? ){0,2}?(?:(?:do|would|will|might|if) you (?:still |also |perhaps )?(?:need|want|like|require|prefer|have (?:everything|all|my))|(?:did|have|has|is|are|was|were|do|does) (?:you |it |she |he |they )?(?:my|the|all|any|your) ?(?:\w+ ){0,4}(?:got|get|received?|reach\w*|arrive\w*|sent|given|gave|come|came|lost|complete|enough|readable|right|in order)|(?:did|have|has) (?:you|it|she|he|they) (?:\w+ )?(?:got|get|received?|reach\w*|arrive\w*|sent|given|had)|(?:shall|should|may|can|could) i (?:\w+ )?(?:send|bring|add|drop|provide|give|show|forward|fill|get|come|pick))\b.*\?$/i;

/** Says that one asks, in a message that is sent to ask: "I am enquiring after the post." */
export function isEnquiry(sentence: string): boolean {
  return enquiries.test(sentence);
}

/** "Is that Mrs Lal?", "Is this a good moment?", "Have you got two minutes, or shall I ring back?": how a call begins. */
export const asksForMoment = (text: string): boolean => momentAsked.test(text) && !aboutOutcome.test(text);

const momentAsked =
  /\b(?:is (?:that|this)|am i speaking (?:to|with)) (?:mrs?|ms|miss|dr|professor)\b[^?]{0,30}\?$|\b(?:good|fair|bad|right|convenient|quiet|ok|okay|suitable|best) (?:moment|time)\b.*\?|\b(?:got|have|spare|free for) (?:you )?(?:got )?(?:a|an|one|two|five|ten|a few|a couple of|half an?|ten) (?:minutes?|mins?|moments?|seconds?)\b.*\?|\b(?:shall|should|will|can|could) i (?:ring|call|phone|try)\b.*\?|\b(?:disturb|interrupt)\w*\b.*\?|\bare you (?:on the road|in the middle|driving|busy|free|at (?:the|your)|outside|under)\b.*\?/i;

/** Asks what could have been better. */
export function isFeedbackRequest(sentence: string): boolean {
  return performance.test(sentence) && askingForIt.test(sentence);
}

/**
 * "A fortnight has gone by since we spoke, and I am still here": how long it has been, and no word of what is to be told.
 */
export const countsDays = (text: string): boolean => timePassed.test(text) && !wantsToHear.test(text);

const timePassed =
  /\b(?:weeks?|fortnight|days?|months?)\b[^.!?]{0,80}\b(?:since|gone by|passed|ago|later|have gone|has gone)\b|\bit(?:['’]s| is| has| has now| is now)(?: now| nearly| almost)? (?:been )?(?:an?|the|over|two|three|four|five|six|seven|\d+|nearly|almost|more than|some|several)\b[^.!?]{0,80}\b(?:weeks?|fortnight|days?|months?)\b/i;
const wantsToHear =
  /\?|\b(?:hear(?:ing|d)?|news|word|updat\w+|decid\w*|decisions?|wonder(?:ed|ing)|ask\w*|[ei]nquir\w*|let (?:me|us) know|know (?:if|whether|when|where|how|what)|would (?:like|love) to know|status|stands?|outcome|results?|answer|reply|curious|find out|tell me|check\w*|chas\w+|time ?lines?|time ?frame|steps?|progress|learn|inform\w*|feedback|response|touch|follow\w*|said|told|promised|expected|hoped|still (?:open|in the running))\b|\bI (?:would|might|should|could|had better|thought i would) write\b/i;

/** "I understand that such a decision takes time" asks nothing. */
export function isPatience(text: string): boolean {
  return (
    /\btak(?:es?|ing) (?:\w+ ){0,2}(?:time|while|longer|weeks?)\b/i.test(text) &&
    !/\?|\b(?:when|whether|if|how long)\b/i.test(text)
  );
}
