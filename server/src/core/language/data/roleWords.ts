/** What jobs are called by; the last word of a title, mostly. */
export const roleWord = new RegExp(
  `\\b(?:${[
    'accountant|adviser|advisor|agent|analyst|apprentice|architect|assistant|associate|attorney|baker|barista',
    'barrister|buyer|captain|carer|carpenter|cashier|chef|cleaner|clerk|coach|consultant|cook|coordinator',
    'counsel|counsell?or|dentist|designer|developer|director|doctor|driver|editor|electrician|engineer|executive',
    'farmer|firefighter|fitter|foreman|founder|gardener|graduate|head of|inspector|intern|joiner|journalist|lawyer|lead|lecturer',
    'librarian|machinist|manager|mason|mechanic|midwife|nurse|officer|operator|owner|paralegal|paramedic|partner',
    'pharmacist|photographer|physician|physiotherapist|pilot|planner|plumber|porter|practitioner|producer',
    'president|principal|professor|programmer|proprietor|receptionist|recruiter|representative|researcher|scientist|secretary|server|sister',
    'solicitor|specialist|steward|supervisor|surgeon|surveyor|teacher|technician|therapist|trainee|trainer',
    'translator|tutor|vet|waiter|waitress|warden|welder|worker|writer',
  ].join('|')})s?\\b`,
  'i',
);

/** What an appointment is called by; no company, no person and no job. */
export const meetingWord =
  /\b(?:interview\w*|invitation|invite|meeting|call|chat|talk|screen(?:ing)?|round|stage|final|first|second|third|next|onsite|on-site|panel|phone|telephone|video|zoom|teams|meet|google|skype|webex|remote|virtual|technical|intro(?:duction)?|conversation|discussion|assessment|trial|day|visit|updated?|accepted|tentative|reschedul\w+|confirm\w+|confidential|external|re|fwd|minutes?|min|hours?)\b/i;

/** What only companies and institutions are called by. */
export const companyWord = new RegExp(
  `&|\\b(?:${[
    'ltd|limited|llc|llp|plc|inc|gmbh|corp|company|co|group|holdings?|partners|associates|brothers|sons|trust',
    'foundation|institute|agency|council|university|college|school|academy|nursery|hospital|surgery|clinic|hospice',
    'practice|pharmacy|bank|insurance|hotel|inn|restaurant|cafe|bakery|kitchen|brewery|farms?|dairy|garage|motors',
    'museum|library|theatre|studios?|media|press|publishing|software|systems|solutions|services|technolog(?:y|ies)',
    'labs?|laborator(?:y|ies)|robotics|energy|foods?|logistics|transport|ferries|airlines?|railways?|buses|law',
    'solicitors|chambers|engineering|construction|plumbing|heating|joinery|builders|industries|works|networks?',
  ].join('|')})\\b`,
  'i',
);
