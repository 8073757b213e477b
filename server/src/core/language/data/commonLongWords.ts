/**
 * Words of four syllables and more that every letter about a job is full of: nobody stumbles over them. Stems; any
 * ending may follow, and "-ize" stands for "-ise" as well.
 */
export const commonLongWords = `
  abilit absolutel accommodat accountant accounting activit actually additional administ advertis anniversar
  anybody application appreciat approximatel area articulate assessment associat attentive availab beneficia
  category ceremon certificat circumstance collaborat comfortable commercial communicat communit company compan
  completel conversation cooperat coordinat customer definitel delivery department development difficult
  digital documentation economic editor education electric electrician elementary emergenc employee energ
  engineer enthusias entirely environment especiall eventuall everybody everything evaluation experience
  facilit familiar february financial generall genuinely hospital idea immediate implement impression
  independen individual information initiative innovati interest international interview introduc inventory
  january kindergarten laborator leadership librar manage manufactur material mathematic medical medication
  military ministr motivat necessar necessit obviously occasion operation opportunit organiz original paediatric
  participat particular personality physiotherap pharmac photograph planning policies possibilit practical
  preparation presentation primaril priorit priority probably procedur production professional project
  qualificat question quality radiograph realistic recommend reasonabl reception regularly regulat
  relationship representative residential responsib restaurant schedul secondary secretar security
  seriously seventy situation society specialis specializ stationery statistic supervis supplier technical technician
  technology temporar territor therapist traditional transportation tutorial understanding unfortunate
  universit usually vacanc valuable variet vegetable veterinar video voluntar volunteer
`
  .trim()
  .split(/\s+/);
