package io.vibhava.application.turn.scripted;

import java.util.List;
import java.util.stream.IntStream;

/// What people tell, how they ask for it in the words of the thing asked for, and a word of the
/// right answer; NONE where it was not told. Every other row is held out: nothing is mended after
/// those.
final class OtherWordsTable {

  private static final String ROWS =
      """
      I drive a blue Volvo. | What car do I drive? | Volvo
      I drive an old Fiat Panda. | Which car do I have? | Panda
      My husband Tom is a nurse. | What does my husband do? | nurse
      My wife Karin is an architect. | What does my wife do for a living? | architect
      We are travelling to Norway next summer. | Where are we travelling next summer? | Norway
      I'm going to Crete in September. | Where am I going in September? | Crete
      Next summer I want to hike in the Alps. | What do I want to do next summer? | Alps
      Next year I plan to learn sailing. | What are my plans for next year? | sailing
      I have a nut allergy. | What am I allergic to? | nut
      Penicillin gives me a rash, I'm allergic to it. | What medicine am I allergic to? | Penicillin
      I take metformin for my diabetes. | What medication do I take? | metformin
      I'm on lisinopril for my blood pressure. | What medicine am I on? | lisinopril
      I take ibuprofen when my knee hurts. | What do I take when my knee hurts? | ibuprofen
      I have asthma. | What illness do I have? | asthma
      I was diagnosed with celiac disease last year. | What was I diagnosed with? | celiac
      I suffer from migraines. | What health problems do I have? | migraine
      My birthday is on 12 March. | What day is my birthday? | 12 March
      I was born on 4 July 1990. | When's my birthday? | 4 July
      My mother's birthday is on 2 June. | When was my mother born? | 2 June
      My son Leo turns eight on 5 May. | When is Leo's birthday? | 5 May
      I have two sisters and a brother. | How many siblings do I have? | two sisters
      I'm an only child. | Do I have brothers or sisters? | only child
      I have three brothers. | How many brothers have I got? | three
      My brother Max is two years older than me. | Do I have a brother? | Max
      I play the violin in an orchestra. | Which instrument do I play? | violin
      I've been playing the drums since school. | What instrument do I play? | drums
      My daughter Ida plays the harp. | What instrument does Ida play? | harp
      My son takes piano lessons. | Which instrument is my son learning? | piano
      I grew up in Leeds. | What is my hometown? | Leeds
      I was raised in a village near Cork. | Where am I from originally? | Cork
      My hometown is Salvador. | Where did I grow up? | Salvador
      I come from Chile. | Which country am I from? | Chile
      My parents come from Lebanon. | Where are my parents from? | Lebanon
      I went to school in Basel. | Where did I go to school? | Basel
      My daughter goes to Hillside Primary. | What school does my daughter go to? | Hillside
      I studied physics in Delft. | Where did I study? | Delft
      I studied history in Turin. | What was my subject at university? | history
      I graduated from McGill in 2012. | Which university did I go to? | McGill
      I have a degree in chemistry. | What did I study? | chemistry
      I speak Tamil and English. | Which languages can I speak? | Tamil
      I'm fluent in Swedish. | What languages do I speak? | Swedish
      My mother tongue is Polish. | What is my native language? | Polish
      I grew up speaking Basque. | What language did I grow up speaking? | Basque
      My wife speaks Farsi. | What is my wife's language? | Farsi
      I'm learning Korean on Sundays. | Which language am I learning? | Korean
      I teach maths at a secondary school. | What do I teach? | maths
      I run a small bookshop. | What's my line of work? | bookshop
      I'm a carpenter by trade. | What is my profession? | carpenter
      I work for Siemens. | Who is my employer? | Siemens
      I work at the city library. | Which company do I work for? | library
      I got a job at a vineyard. | Where do I work? | vineyard
      My sister works at a hospital. | Where does my sister work? | hospital
      My brother Paul is a pilot. | What is my brother's job? | pilot
      My dad drives a bus. | What does my dad do? | bus
      My girlfriend studies law. | What does my girlfriend study? | law
      My best friend is a firefighter. | What does my best friend do? | firefighter
      My boss is called Hanna. | What is the name of my boss? | Hanna
      My manager is Mr. Ito. | Who is my boss? | Ito
      I ride a red Vespa. | What do I ride? | Vespa
      I cycle to work every day. | How do I get to work? | cycle
      I take the tram to the office. | How do I get to the office? | tram
      I own a boat called Petrel. | What's my boat's name? | Petrel
      I have a Canon camera. | Which camera do I have? | Canon
      I bought a Pixel phone in May. | What phone did I buy? | Pixel
      My laptop is a ThinkPad. | What laptop do I have? | ThinkPad
      I'm reading Middlemarch. | What book am I reading? | Middlemarch
      I'm reading a novel by Ferrante at the moment. | What am I reading? | Ferrante
      I'm watching The Wire at the moment. | What series am I watching? | Wire
      I finished watching Dark yesterday. | What did I finish watching? | Dark
      I collect stamps. | What do I collect? | stamps
      I bake sourdough every Saturday. | What do I bake? | sourdough
      I go swimming on Tuesdays. | What do I do on Tuesdays? | swimming
      I do yoga every morning. | What do I do every morning? | yoga
      I run marathons. | What sport do I do? | marathons
      I support Celtic. | Which football team do I support? | Celtic
      I'm a fan of Benfica. | What team am I a fan of? | Benfica
      I sing in a choir. | Where do I sing? | choir
      I volunteer at the animal shelter. | Where do I volunteer? | animal shelter
      I'm writing a novel about bees. | What am I writing? | bees
      I'm building a shed in the garden. | What am I building? | shed
      I'm saving for a sailing boat. | What am I saving for? | boat
      I'm training for a triathlon. | What am I training for? | triathlon
      I'm getting married in June. | When am I getting married? | June
      Our wedding is on 20 August. | When do we get married? | 20 August
      We have been married since 2008. | How long have we been married? | 2008
      I met my wife in Naples. | Where did I meet my wife? | Naples
      I met Jonas at a concert. | How did I meet Jonas? | concert
      I have an appointment at the dentist on Thursday. | When do I see the dentist? | Thursday
      My doctor is called Dr. Meyer. | Who is my doctor? | Meyer
      My therapist is Anna Lund. | What's my therapist's name? | Lund
      My interview is on 3 November. | When do I have my interview? | 3 November
      I have an interview with Bosch on Monday. | Who do I have an interview with? | Bosch
      My flight leaves at six. | What time does my flight leave? | six
      My train to Prague leaves at 8:15. | When does my train leave? | 8:15
      I wear size 42 shoes. | What is my shoe size? | 42
      I'm 180 cm tall. | How tall am I? | 180
      My hair is red. | What colour is my hair? | red
      My eyes are green. | What colour are my eyes? | green
      I drink my coffee black. | How do I drink my coffee? | black
      I take my tea with lemon. | How do I take my tea? | lemon
      I'm a vegetarian. | What diet do I follow? | vegetarian
      I don't eat pork. | Which meat don't I eat? | pork
      I can't stand olives. | Which food can't I stand? | olives
      My favourite singer is Cesaria Evora. | Who is my favourite singer? | Evora
      My favourite dish is risotto. | What meal do I like best? | risotto
      I love thrillers. | What kind of books do I like? | thrillers
      I'm afraid of spiders. | What am I afraid of? | spiders
      Heights scare me. | What am I scared of? | Heights
      I'm terrified of flying. | What frightens me? | flying
      I have a tattoo of a fox on my arm. | What tattoo do I have? | fox
      I broke my wrist last winter. | What did I break? | wrist
      My grandmother was a seamstress. | What was my grandmother's job? | seamstress
      My uncle has a farm in Wales. | Where is my uncle's farm? | Wales
      My aunt Rosa is a judge in Lima. | Who is Rosa? | aunt
      My cousin Femi lives in Lagos. | Where does my cousin live? | Lagos
      My neighbour Olga feeds my cat. | Who feeds my cat? | Olga
      My friend Priya moved to Boston. | Where did Priya move? | Boston
      My flatmate Ben cooks well. | Who is my flatmate? | Ben
      I share a flat with Ines. | Who do I live with? | Ines
      I live alone. | Do I live alone? | alone
      I live on the third floor. | Which floor do I live on? | third
      We live in a houseboat. | What kind of home do we live in? | houseboat
      My cat Miso is twelve. | How old is my cat? | twelve
      My dog is a whippet. | What kind of dog do I have? | whippet
      My hamster is called Nut. | Do I have any pets? | Nut
      My horse Stella is brown. | What is my horse called? | Stella
      My twins are six. | How old are my twins? | six
      My daughter was born in 2019. | When was my daughter born? | 2019
      We named our son Kofi. | What did we name our son? | Kofi
      We are expecting a baby in April. | When is the baby due? | April
      I quit smoking two years ago. | When did I quit smoking? | two years ago
      I started at the bank in 2015. | When did I start at the bank? | 2015
      I retired in 2020. | When did I retire? | 2020
      I moved here from Seville. | Where did I move from? | Seville
      I lost my keys on the beach. | Where did I lose my keys? | beach
      My password manager is on my old phone. | What is on my old phone? | password manager
      I drive a blue Volvo. | What bike do I ride? | NONE
      My husband Tom is a nurse. | What does my brother do? | NONE
      I have asthma. | What medication do I take? | NONE
      My mother's birthday is on 2 June. | When is my birthday? | NONE
      I play the violin. | What instrument does my sister play? | NONE
      I studied physics in Delft. | Where did my brother study? | NONE
      My sister works at a hospital. | Where do I work? | NONE
      I'm reading Middlemarch. | What series am I watching? | NONE
      My daughter goes to Hillside Primary. | Where did I go to school? | NONE
      I take metformin. | What is my doctor called? | NONE
      I'm going to Crete in September. | Where am I going in May? | NONE
      My laptop is a ThinkPad. | What phone do I have? | NONE
      I'm afraid of spiders. | What is my wife afraid of? | NONE
      My boss is called Hanna. | What is my doctor called? | NONE
      My cat Miso is twelve. | How old is my dog? | NONE
      I support Celtic. | Which team does my brother support? | NONE
      My mother tongue is Polish. | What is my wife's language? | NONE
      We named our son Kofi. | What did we name our daughter? | NONE
      I bake sourdough every Saturday. | What do I do on Mondays? | NONE
      I collect stamps. | What does my uncle collect? | NONE
      """;

  private OtherWordsTable() {}

  static List<String> seen() {
    return everyOther(0);
  }

  static List<String> heldOut() {
    return everyOther(1);
  }

  private static List<String> everyOther(int first) {
    var rows = ROWS.lines().toList();
    return IntStream.range(0, rows.size()).filter(i -> i % 2 == first).mapToObj(rows::get).toList();
  }
}
