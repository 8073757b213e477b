/** What the writer of a letter says of themselves, by the verb behind "I". Every verb that is on no list is work. */

/** May stand between "I" and its verb. */
export const adverbs = `also much more most well before just still only never always already now quite since so very really too even ever often then
  first once kindly almost kind sort of rather half keep kept both indeed perhaps maybe myself personally again not
  soon sometimes usually mostly either honestly please to all actually then thus later therefore`;

export const auxiliaries = `have has had having would should could can will may might must shall do did does am was were
  been being be is cannot can't couldn't won't don't didn't haven't hadn't wasn't wouldn't shouldn't 'd 've 'm 'll gonna`;

/** Something seen, heard, felt or said: of the day itself, or of thinking back to it. */
export const experiences = `laugh laughed laughing heard noticed watched tasted smelt smelled remember remembered thought
  thinking saw seen realise realised realize realized enjoyed liked loved admired felt wondered wonder wondering forgot
  forgotten forget smiled smiling smile hum humming picture pictured picturing dreamt dreamed told asked promised said agreed agree
  meant owe slept chewing chewed pondered pondering turning mulling replaying googled borrowed finding guess guessed believed missed
  bet suspect suspected understood knew expected imagined puzzled dining dined laughed cried blushed shivering aching unsee shake tripped spilled stared listened sat stood
  argued disagreed answered mumbled rambled hesitated blanked muddled apologise glimpsed sensed grinning grinned`;

/** Attitudes: they stand in every letter, about anything. */
export const attitudes = `back there at in out on home past by over through round up down want like love hope know feel believe think understand look looked looking wish need mean see trust expect
  appreciate thank appreciated thanked write writing wrote reach reaching wanted hoping wishing interested excited keen eager
  glad happy pleased grateful thankful confident sure certain convinced honoured honored thrilled delighted able available
  ready free aware proud afraid follow following contact confirm ask call checking check say send attach enclosed attached
  remain await go went going get got come came left leave leaving take took hear read met meet learned learnt find found
  tried try trying answer guessing applied apply interviewed spoke talked consider considered discussed mentioned`;

/** Behind "I would": a wish or a courtesy, and no proposal of what to do at this place. */
export const wishes = `love like welcome appreciate enjoy value relish bring be have be make fit add contribute thrive give
  join work serve settle prefer hope thank want need know hear see jump consider accept treasure prove learn help offer
  provide send come call say suit benefit excel hit become feel describe go dearly gladly happily certainly`;

/** Behind "have": what is owned, and no verb. */
export const owned = `a an the my no one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty
  over more many several some any both all good great strong much experience solid extensive excellent nearly around`;

/** Behind "I am" and "I was": what something did to the writer. */
export const affected = `struck moved touched impressed surprised amused intrigued fascinated charmed reminded taken delighted
  relieved sad sorry curious jealous tempted handed shown given lent told asked humbled invited allowed offered sent
  thrown caught stumped baffled wrong right`;
