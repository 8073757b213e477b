/** What people mean money or time off by, in a letter about a job. Patterns: language/phrases.ts. */

/** The pay, benefits or leave of the job itself: nobody writes these about anything else. */
export const ownPay: readonly string[] = [
  '[my|the|your|what|a|any|no] [salary|salaries|wage*|remuneration|pay rate|rate of pay|hourly rate|day rate|daily rate|base pay|starting pay|take home pay|pay packet]',
  'salary [range|band|expectation*|requirement*|scale|figure|level|package|bracket|offer|review|details|information|for the|for this|would|is|was|you]',
  '[pay|compensation|remuneration|wage] [range|band|bracket|grade|scale|expectation*|requirement*|package|structure|details|side|question]',
  '[base|starting|annual|current|expected|desired|gross|net|previous|present|old] [salary|pay|wage*|compensation|package]',
  '[benefit*|bonus|compensation|salary|pay|remuneration|financial|overall|total|relocation] package',
  '[the|a|your|what|this|decent|fair|better|good|whole|full] package',
  '[sign on|signing on|signing|annual|yearly|performance|end of year|christmas|retention|joining|golden] bonus*',
  '[bonus*|overtime pay|overtime rate*|overtime|shift allowance|london weighting|car allowance|company car|mileage allowance|commission (structure)|equity|stock option*|share option*|shares|rsu*|401k|401 k|tips]',
  '[health|medical|dental|life|vision|private|private medical|private health] [insurance|cover|coverage|plan|care]',
  '[pension|retirement plan|retirement contribution*|superannuation]',
  '[perks|fringe benefits|staff discount|employee discount|gym membership|tuition reimbursement]',
  '[the|your|what|any|which|company|employee|staff|these|those|other] benefits',
  'benefits [you|like|are|for|and|such|include|offered|look]',
  '[paid|annual|parental|maternity|paternity|sick|holiday|vacation|unpaid|family|study] [leave|time off|days|holiday*|vacation|pay|entitlement|allowance]',
  '[holiday|vacation|leave|pto] [entitlement|allowance|days|policy|time|carry over|booked|accrual]',
  '[days|weeks] ..2 [holiday|holidays|vacation|leave|pto|off]',
  '[time off|days off|pto|bank holiday*|sick pay]',
  '[need|needing|want|have|take|get|having] ..6 [january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer|fridays|mondays|weekends|weekend|week|weeks|month] [off|free]',
  'every ..2 weekend [off|free]',
  '[private medical|private health|health cover|dental|flexible benefits]',
  '[paid|pay] ..2 [holidays|overtime|sundays|bank holidays|nights|training days]',
  'how [much|well|many] ..4 [holiday*|vacation|leave|time off|days off|days]',
];

/** Asking for money without naming it. */
export const hiddenAsk: readonly string[] = [
  '[what|how much|how well|whatever] ..5 [pay|pays|paid|paying|earn|earns|make per|make a year]',
  'what [you|the company|the firm|the school|the trust|they] ..3 [offer|offering|pay|paying|prepared to|willing to] ..2 [for|to|financially|in terms of]',
  '[talk|discuss|get to|speak about|clear on|agree on|agree|talking] ..1 [numbers|figures|the money|money|terms|the financial*|financials|the finances]',
  '[numbers|figures|money|financials|terms] [you|side|wise|first|question|conversation|before]',
  '[ballpark|rough idea of the|rough] [figure|number|range|idea|pay]',
  'in terms of [money|pay|compensation|salary|numbers|benefits|remuneration]',
  'the [financial|money|monetary|pay] [side|part|aspect|terms|details|question]',
  '[match|beat|better|top] [that|it|them|this|their offer|the other offer|the offer|what I]',
  '[take home|take-home|go backwards|regards terms|as to terms|terms of employment|about terms|on terms]',
  'how much ..4 [an hour|a month|a year|per hour|a day|a week]',
  '[worth|make it worth] my [while|time]',
  '[pay cut|pay rise|pay raise|raise in pay|more money|better paid]',
  '[on the table|on offer] ..2 [financially|money|pay]',
  '[earn|earning|making|paid|get|getting|on] ..3 [a year|per year|per annum|a month|an hour|per hour|a week|k]',
];

/** Amounts: "£42,000", "52k", "EUR 50.000", "$28 an hour". */
export const amount =
  /(?:[£$€₹]\s?\d[\d.,]*\s?(?:k|m)?|\b\d{2,3}\s?k\b|\b(?:usd|gbp|eur|aud|cad|chf)\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:pounds|dollars|euros|quid|grand|francs|rupees)\b|\b(?:sixty|seventy|eighty|ninety|fifty|forty|thirty|twenty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))? (?:thousand|grand|k)\b)/i;
