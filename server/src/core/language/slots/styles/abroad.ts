/** Slots in brackets in the languages that people draft in before they write English. */
import type { SlotStyle } from '../style.ts';

const wanted =
  'intitul[ée]|nombre|apellidos?|empresa|puesto|fecha|nom|pr[ée]nom|entreprise|soci[ée]t[ée]|poste|nome|cognome|azienda|titolo|ruolo|sobrenome|vaga|Vorname|Nachname|Firma|Stelle|Ansprechpartner(?:in)?|naam|voornaam|achternaam|bedrijf|functie|imi[ęe]|nazwisko|nazwa|stanowisko|firmy|namn|navn|f[öo]retag|nume(?:le)?|compania|isim|şirket|pangalan';
const doing =
  'inserire|inserisci|aggiungere|aggiungi|controllare|verificare|cercare|insertar|a[ñn]adir|poner|completar|rellenar|revisar|preguntar|buscar|ins[ée]rer|ajouter|[àa] compl[ée]ter|compl[ée]ter|v[ée]rifier|demander|einf[üu]gen|eintragen|erg[äa]nzen|nachsehen|nachfragen|pr[üu]fen|noch|invullen|toevoegen|nakijken|navragen|opzoeken|wstawi[ćc]|dopisa[ćc]|sprawdzi[ćc]|uzupe[łl]ni[ćc]|zapyta[ćc]|doda[ćc]|inserir|preencher|adicionar|verificar|completare|perguntar|l[äa]gg till|fyll i|kolla|de completat|verificat|eklenecek|kontrol et';

export const abroad: readonly SlotStyle[] = [
  { pattern: new RegExp(`[([<](?:${doing})(?![\\p{L}])[^()[\\]<>\\n]{0,60}[)\\]>]`, 'giu') },
  {
    pattern: new RegExp(
      `[([<](?:el |la |le |der |die |il |o |a )?(?:${wanted})(?: (?:del?|des?|do|da|von|van|firmy|der|des) [\\p{L} ]{2,30})?[)\\]>]`,
      'giu',
    ),
  },
];
