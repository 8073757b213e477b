import type { SlipGroup } from '../pattern.ts';

/** Whose something is, and how things are done: endings that are heard and not written, or the other way round. */
export const apostrophes: readonly SlipGroup[] = [
  {
    id: 'missing-apostrophe',
    message: 'An apostrophe is missing: write “{fix}”.',
    patterns: `
      ^|and|but|because|so|if|that|when|as|while|since|hope|think|know|although|where|not <im> !memoriam|: => I'm
      <ive> => I've
      <hes> :doing|a|the|very|not|been|so|really|always|still => he's
      <shes> :doing|a|the|very|not|been|so|really|always|still => she's
      :two|#|few|several|many <years|months|weeks> experience :end|in|as|with|of|at|for|from|behind|on|to|working|by => {}'
      :two|#|few|several <months|weeks> notice => {}'
      my|one|a <weeks|months> notice => {singular}'s
      <thats> => that's
      <whats> happening|going|the|next|your|up|needed|wrong|best => what's
      <theres> a|an|the|no|any|nothing|one|more|some|still|something|always => there's
      a <years|months|weeks|days> experience|notice|work|training|pay|wages|leave|rest|walk|drive|hike => {singular}'s
      a hard|good|full|whole|long|honest|proper <days|nights|weeks> work|sleep|rest|walk|drive => {singular}'s
      last|this|next <weeks|months|years> interview|meeting|call|visit|conversation|talk|tour|class|lesson|message|email|letter|trial|shift|course|event|figures|results|budget|work => {singular}'s
      in|of|after|with :two|#|few|several|many|some <days|weeks|months|years> time :end|and|or|i|we|he|she|they|you|the|my|when => {}'
      a|an|every|each|another|one|this :new? <persons|students|patients|customers|drivers|employees|employers|managers|farmers|clients|users|nurses|doctors> life|lives|own|name|job|needs|room|mind|opinion|work|health|home|house|skills|family|experience => {singular}'s
      my|your|his|her <brothers|sisters|mothers|fathers|friends|sons|daughters|uncles|aunts|colleagues|neighbours> house|name|job|car|shop|company|farm|life|birthday|advice|wedding|school => {singular}'s`,
  },
  {
    id: 'adjective-adverb',
    message: '“{found}” has the wrong ending here. Write “{fix}”.',
    patterns: `
      went <good> .|,|!|and|with => well
      take|took|taken|takes|taking your|my|his|her|our|their|this|that|the advice|work|job|feedback|comments|words|duties|safety|hygiene|role|training|safeguarding <serious> => seriously
      the|a|an|my|your|some|many|more|very|of|with|need|have <additionally> :noun|:nouns => additional
      the|a|an|my|your|very|more|most <carefully> worker|driver|person|man|woman|plan|planning|work|answer|look|preparation => careful
      the|a|an|my|your|very|more|most <quickly> answer|reply|response|look|learner|worker|call|question|decision => quick
      the|a|an|my|your|very|more|most <easily> job|task|way|question|work|answer|language => easy
      work|works|worked|speak|speaks|spoke|sing|sings|drive|drives|drove|cook|cooks|cooked|sleep|slept|speaking|working|driving <good> .|,|and|in|with|at|under|on => well
      work|works|worked|drive|drives|drove|working|driving|write|writes|wrote|read|reads|check|checked|listen|listened|think|speak|spoke <careful|quick|perfect|slow|regular|proper|serious|efficient|independent|effective> .|,|and|in|with|at|under|on|about|for => {}ly
      @|language|job|work very <good> .|, => well`,
  },
];
