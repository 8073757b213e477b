/** Classes of words that stock phrases are made of. Each is the inside of a choice; see language/phrases.ts. */

/** What everybody says of themselves. */
export const virtues =
  'hard working|hardworking|motivated|driven|dedicated|committed|reliable|dependable|punctual|trustworthy|loyal|honest|' +
  'flexible|adaptable|versatile|proactive|dynamic|ambitious|enthusiastic|passionate|energetic|creative|innovative|' +
  'organized|conscientious|diligent|responsible|friendly|outgoing|sociable|resilient|resourceful|detail oriented|' +
  'results driven|results focused|results oriented|people oriented|goal oriented|self motivated|determined|disciplined|' +
  'professional|personable|approachable|forward thinking|efficient|capable|competent|talented|positive|' +
  'willing to learn|eager to learn|keen to learn|quick to learn|open minded|level headed|well organized|focused|focussed';

/** Those that nobody says of a particular thing they did. */
export const emptiest =
  'hard working|hardworking|motivated|highly motivated|driven|dedicated|committed|versatile|proactive|dynamic|ambitious|' +
  'enthusiastic|passionate|conscientious|results driven|results focused|results oriented|people oriented|goal oriented|' +
  'self motivated|seasoned|accomplished|forward thinking|reliable|dependable|talented|organized|highly organized|loyal|' +
  'committed|resourceful|creative|innovative|diligent|trustworthy|well rounded|serious';

export const persons =
  'person|individual|professional|candidate|worker|employee|team member|team mate|man|woman|manager|leader|self starter|' +
  'problem solver|communicator|graduate|nurse|teacher|engineer|developer|lawyer|solicitor|accountant|chef|cook|carer|' +
  'designer|salesperson|sales professional|marketer|analyst|administrator|assistant|colleague|member of staff';

/** What people call what they have, when they do not say what it is. */
export const skills =
  'skill|skills|skill set|skillset|experience|experiences|background|qualification|qualifications|abilities|expertise|' +
  'strengths|talents|knowledge|track record|education|training|attributes|qualities|competencies|profile|capabilities';

export const softSkills =
  'communication|interpersonal|leadership|organizational|organizing|people|analytical|problem solving|time management|' +
  'social|soft|customer service|presentation|multitasking|team|teamworking|teamwork|management|listening|planning';

/** Abstract praise of oneself. */
export const spirits =
  'passion|dedication|commitment|enthusiasm|drive|determination|work ethic|energy|motivation|positivity|professionalism|' +
  'reliability|loyalty|integrity|honesty|ambition|resilience|creativity|flexibility|initiative|hard work|teamwork|' +
  'excellence|discipline|diligence|eagerness|positive attitude|positive outlook|can do attitude|perseverance|devotion';

export const intense =
  'excellent|outstanding|exceptional|strong|great|superb|effective|good|solid|proven|fantastic|first class|advanced|' +
  'well developed|extensive|vast|wide|broad|diverse|impressive|invaluable|remarkable';

/** Praise that fits any employer. */
export const glossy =
  'esteemed|prestigious|renowned|reputable|reputed|world class|respected|well respected|highly respected|top notch|' +
  'first class|highly regarded|distinguished|illustrious|innovative|dynamic|forward thinking|cutting edge|amazing|' +
  'fantastic|incredible|talented|awesome|exciting|thriving|vibrant|inspiring|wonderful|great|leading|industry leading|' +
  'fabulous|remarkable|impressive|successful|visionary|outstanding|exceptional|unique|passionate|dedicated|excellent';

export const employers =
  'company|organization|firm|institution|team|employer|school|hospital|university|brand|practice|business|establishment|' +
  'colleagues|group|place|workplace|environment|people|department|leaders|professionals|individuals';

export const theirPlace =
  'the role|this role|your role|the job|this job|the position|this position|the post|this post|the team|your team|' +
  'this team|the company|your company|this company|your organization|the organization|your firm|the firm|your school|' +
  'the school|your hospital|your business|your department|your practice|your needs|your vision|your values|what you need|' +
  'you|us both|both of us|each other|one another';

export const chances =
  'opportunity|opportunities|role|position|job|post|chance|prospect|possibility|company|team';

export const talks =
  'conversation|discussion|interview|meeting|talk|chat|session|exchange|time together|call';

export const pleasant =
  'informative|insightful|enlightening|engaging|inspiring|interesting|productive|enjoyable|stimulating|pleasant|fruitful|' +
  'thought provoking|energizing|valuable|enriching|uplifting|warm|welcoming|friendly|professional|lovely|delightful|' +
  'kind|helpful|wonderful|amazing|great|nice|fantastic';
