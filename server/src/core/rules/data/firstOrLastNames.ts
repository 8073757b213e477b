/** First names before which a title tells little. In lower case and without accents. */

/** First names that are as common as last names, where a title goes with the last name. */
export const mayBeEither: ReadonlySet<string> = new Set(
  `alan alastair albert alfred arnold arthur barry boris clive craig cyril dennis douglas duncan edgar edmund edward edwin
  eric fergus gareth gavin geoffrey gordon graeme graham harold hugh humphrey ian james keith kenneth kevin lewis malcolm
  martin maurice maxwell neil niall norman oscar owen percy philip quentin reginald rhys roderick rory rupert stanley stuart
  stewart terence trevor vernon victor vincent walter wayne wilfred winston`.split(/\s+/),
);

/** Names of tongues in which a title stands before the first name, or the first name may be the family's. */
export const familyNames: ReadonlySet<string> = new Set(
  `abdul abdullah abraham aditya ahmad ahmed aisha ajay aja amar amina amir amira anand anaya anjali arjun arman arun ashok aysha
  bilal chandra chioma deepa deepak elias farah fatima hakeem hamza hasan hassan ibrahim isaac jamal jamil jamila kareem kavita khadijah khalid
  khalil kofi kwabena kwame kwasi laila layla leila malik manoj maryam mariam meena mohamed mohammad mohammed muhammad
  mustafa nadia nasir neha ngozi nikhil nkechi omar osman pooja pranav priya priyanka rahul rajesh rajiv ramesh rashad
  rasheed rishi rohan salma samir samuel solomon sanjay shreya sunil sunita suresh syed tariq thandiwe usha vijay vikram yasmin yousef
  yusuf zaid zain zainab zara`.split(/\s+/),
);
