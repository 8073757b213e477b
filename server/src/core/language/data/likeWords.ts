/**
 * Words that stand for one another when a message takes up what the notes say: a line each. Few and plain on purpose:
 * a line too many hides a topic that nobody took up.
 */
export const likeWords = `
commute distance drive far journey relocate relocation move travel train bus miles
night nights evening evenings late shift shifts rota roster weekend weekends
gap break pause sabbatical leave absence parental
manage manager management lead leader leadership supervise supervision supervisor managing leading team
young junior inexperienced new beginner
overqualified senior step
licence license driving permit
degree university qualification diploma certificate certified certification
german french spanish italian polish dutch language fluent
software program system tool tools app
price pricing cost costs cheap expensive budget
client clients customer customers
patient patients
pupil pupils student students children class classroom
staff colleague colleagues crew
hire hiring recruit recruiting recruitment recruits
lorry lorries truck trucks van vans fleet
repair repairs fix fixing mend mending
doctor doctors consultant consultants physician physicians
holiday holidays vacation
speak speaking speech present presenting presentation presentations public talk
stay leave leaving short tenure jobs hopping
quick fast pace speed
remote home office hybrid
physical heavy lifting strength
confident confidence nervous shy quiet
sell selling sales
write writing written
data numbers figures statistics
rain weather wet storm
kitchen kitchens cook cooking
garden gardens gardening
school schools
test tests testing
mistake mistakes error errors fault faults
law legal
money cash finance financial
computer computers digital online
safe safety risk risks hazard
grow growth growing expand expansion expanding
teach teaching train training coach coaching mentor mentoring
honest honesty open openness candid candour frank
kind kindness care caring
help helping support supporting
share sharing together
quality standard standards
`;
