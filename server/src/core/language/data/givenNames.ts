/**
 * First names of Europe and the Americas that are hardly anybody's surname, in lower case and without accents: a title
 * before one of them alone is out of place. Where the surname comes first, or a title goes with the first name, none is here.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abigail adele adrian agata agnes agnieszka aidan aileen alana alastair alberto alejandra alejandro
  aleksandra alessandra alessandro alexandra alice alicia alison alistair amanda amelia amy ana anastasia
  andrea andrew angela angelica angus anika anita anja anke anna annabel anne anneke annette annika anouk
  antje antoine antonella antonia antonio april arianna arlene arturo astrid audrey aurelie aurora barbara
  bartosz beata beatrice beatriz belinda benedikt benjamin bernadette bernard bettina bianca birgit birgitta
  blanca bogdan bozena brandon brenda brian bridget brigitte britta bronagh bronwen bryony caitlin callum
  camila camille candice carina carl carla carlos carmen carol carole carolina caroline caterina catherine
  cathy catriona cecile cecilia celeste celine cesar chantal charlotte chiara christa christiane christina
  christine christopher ciara claire clara clarissa claudia clemens colette colin concepcion corinna corinne
  cornelia cristina cynthia dagmar damian daniel daniela danielle daphne darren david dawn debbie deborah
  declan deirdre delphine denise derek desmond diana diane diego dietmar dimitri dirk dolores dominika
  dominique donna dora doreen doris dorota dorothea dorothy douglas dylan edith eduardo edward edyta eileen
  elaine eleanor elena eleni elisa elisabeth elise elizabeth elke ellen eloise elsa emanuela emilia emilie
  emily emma enrico enrique erica erik erika ernesto esteban esther eugenia eva evelyn ewa fabian fabio
  federica felicity felipe fernanda fernando filip fiona flora florence frances francesca francesco francoise
  franziska freya friedrich fritz gabriela gabriele gareth gavin gemma genevieve georgia georgina geraldine
  gerard gerhard gertrude gillian gina giovanni gisela giulia giuseppe gladys glenda gloria gonzalo graciela
  graham grazyna greta gretchen grzegorz guadalupe guido guillermo gunther gustavo hanna hannah hanne hans
  harriet hazel heather hector heidi heike helen helena helga helmut henrike herbert hilary hilda holger
  ignacio ilona imogen inge ingeborg ingrid irene irina iris isabel isabella isabelle ivana iwona jacek
  jacqueline jaime jakub jana jane janet janice janina janine jaroslaw javier jeanette jelena jemima jenna
  jennifer jeremy jerzy jessica joana joanna joanne jocelyn joerg johanna jolanta jonathan jorge josefina
  josephine joyce juan juanita judith julia juliana julie juliet julieta jurgen justyna kamil karen karin
  karina karolina katarina katarzyna kate katharina katherine kathleen kathrin kathryn katja katrin keith
  kerstin kevin kieran kirsten kirsty klara klaus konrad kristen kristin kristina krystyna laura lauren leah
  leandro leanne leila lena leonie leonor leticia lidia liesel lilian lillian linda lindsey liselotte lorena
  loretta lorna lorraine louisa louise lourdes lucia luciana lucie lucinda lucy ludmila luigi luis luisa
  lukasz lydia lynne maciej madeleine magdalena maja malcolm malgorzata manuela marcela marcin mareike
  margaret margarita margot marguerite maria mariana marianne maribel marie marielle marina mario marisa
  marisol marjorie marlene marta martha martina mary mateusz matilda matthew maureen maurizio mechthild megan
  melanie melissa mercedes meredith michael michaela michal michele michelle miguel mildred milena miranda
  miriam mirjam moira molly monica monika monique muriel myriam nadia nadine nancy naomi natalia natalie
  natasha nathalie nathan nerys niamh nicola nicolas nicole nigel nina nora noreen norma octavia olga oliver
  olivia ornella oscar ottilie pablo pamela paola patricia patrizia paulina pauline pawel penelope petra
  philippa phoebe phyllis pierre pilar piotr priscilla rachel rafael ramona raquel rebecca regina reinhard
  renata renate ricardo richard rita robert roberta roberto rodrigo roisin rosalind rosemary rowena roxanne
  ruth sabina sabine sabrina salvatore samantha sandra sara sarah saskia sebastian sergio sharon sheila
  shirley sibylle siegfried sigrid silke silvana silvia simona simone sinead siobhan sofia sonia sonja sophia
  sophie stefan stefania stefanie stella stephanie stephen susan susana susanna susanne suzanne svenja
  svetlana sybil sylvia sylvie tamara tamsin tania tatiana teresa theresa therese thorsten tiffany tobias
  tomasz tracey trevor trish tristan ulrich ulrike ursula ute valentina valeria valerie vanessa vera verena
  veronica veronika victoria vincenzo viola violet virginia vittoria viviane vivienne waltraud wanda wendy
  wieslaw wilhelm wilhelmina winifred wojciech wolfgang xavier yolanda yvette yvonne zbigniew zoe zofia
  zuzanna`.split(/\s+/),
);
