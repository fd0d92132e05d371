// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.grounding.SentenceRules.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end. In the texts of these tests, {@code |} marks each end. */
class SentenceRulesTest {

  private static final SentenceRules ENGLISH = SentenceRules.of(Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(strings = {
      "He left.|  Nobody knew why.|",
      "Mr. Oram met Dr. Dane and Gen. Lt. Col. Ross.|",
      "J.R. Oram of the U.S. Army came at 8.15 p.m. on Monday.|",
      "It was 5 p.m.|  He left the U.S.|  The others stayed.|",
      "See para. 5 and No. 12 (see Art. 3).|",
      "He said no.|  Nobody asked why.|",
      "“We agree.”|  “Why?” he asked.|",
      "Talks go on . . . and on.|  They end…|  Now?|",
      "It fell 3.5 percent.|  12 people left.|",
      "It is done.[38]|  He left. [1](#f1)|  Who?²|",
      "(Applause.)|  Thank you!|  \\[Redacted.\\]|  Go on.|",
      "5. The Council met.|\n6\\. It voted.|\n(a) For.|\n(b) Against.|",
      "(a) The Council\n    Voted there.|\n(b) Nobody knows why it did so and left.|",
      "RESTRICTED|\n\nThe first line of this long paragraph was\nbroken because it was full, and goes\non here.|",
      "9:04 A.M. EDT|\n\u00a0\nTHE PRESIDENT:\u00a0 Good morning.|",
      "Dear Mr. Bruce,|\n\nI understand.|",
      "他走了。|没有人知道。|"})
  void endWhereAReaderEndsThem(String marked) {
    assertThat(marked(ENGLISH, marked.replace("|", ""))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "It is done.[*]|  He left.¹|  Who?⁴|  They.⁹|  We?⁰|  Now.[12][13]|  So.|",
      "It is done.|  [12 is open.|  [12a] is no mark.|  [12](x) is one.|",
      "It is done.\u00a0[12]|  Then he left.|",
      "He said no.|  [12|", "He said no.| [12|", "It is done. [] He left.|", "Who?²|  Then.|", "He left.[1](#f1 he said.|",
      "He left. [1](#f|"})
  void includeTheFootnoteMarksThatFollow(String marked) {
    assertThat(marked(ENGLISH, marked.replace("|", ""))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "They end… “Now” or then.|", "It ended...|  Then he left.|", "It ended... then he left.|", "Why . . .|  Then?|",
      "He (why?), it is said, left.|", "Who? he asked.|", "Why?!|  Yes.|", "So.”|  ¿Who?|", "So?|  (Yes.)|",
      "A dash.|  – Then.|", "What‽|  Then.|", "They end . . . “Now” or then.|", "Who?|  .NET it is.|", "So?.|  Then.|",
      "He left.\"|  Then.|", "He left.\\\"|  Then.|", "He left.\\|", "He left.\\ Then he spoke.|", "He left.|  (|",
      "Who? \"then\" he asked.|", "Who? (he asked) left.|", "Who? , he asked.|", "How many?|  5!|  Then he left.|"})
  void endAtAnEndBeforeANewBeginning(String marked) {
    assertThat(marked(ENGLISH, marked.replace("|", ""))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "J. Oram left.|", "J.R. Oram left.|", "He met J.|  The others left.|", "He met Jr.|  The others left.|",
      "iv. The Council met.|", "xviii. The Council met.|", "123. The Council met.|", "1234.|  The Council met.|",
      "xxxviii.|  The Council met.|", "See Art. [5] and cl. 7.|",
      "The mph.|  It is a unit.|", "In Mar. Oram left.|", "To mar.|  Oram left.|", "AT 5 P.M. Oram left.|",
      "In the U.S.|  Therefore he left.|", "In the U.S. Oram left.|", "Oram e.g. The Council.|", "(Dr. Oram left.)|",
      "See Art. [A] now.|", "See Art.|  The others.|", "b. The Council met.|", "He left the U.S.|  Then|",
      "GEN. Oram met MAJ. Ross.|", "Yes.|  He left.|"})
  void doNotEndAfterAnAbbreviation(String marked) {
    assertThat(marked(ENGLISH, marked.replace("|", ""))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "We need|\n- bread|\n• salt|\n— peace|", "We need|\n-5 degrees now and then|", "It costs 5\n-6 dollars|",
      "We:|\na) eat|\nb. sleep|\n(c) work|\niv) rest|\n123. wait|\n5\\. go|", "We:|\n1.|\n(2)|",
      "(a) The Council|\nThe members voted in the great hall.|", "- The Council\n  The members voted in the great hall.|",
      "One two.|\n<!-- a long comment -->\n\nThree four.|", "<!-- open|\n\nThree four.|", "It met in the great hall\n-|",
      "It met in the great hall\n12|", "It met in the great hall\n) Then|", "It met in the great hall\nand) Then|",
      "It met in the great hall\nFebruary) Then|", "It met in the great hall\r\nThen it voted.|", "He left.|\r",
      "(a) The Council|\r\nThe members voted in the great hall.|", "Fourteen chars|\nFives are not words.|", "Fourteen chars\nSixers are no words.|",
      "(a. is no item,\n(b. is none)|"})
  void endWithTheirUnits(String marked) {
    assertThat(marked(ENGLISH, marked.replace("|", ""))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\f"})
  void endWithTheLineWhateverSignBreaksIt(String lineBreak) {
    String marked = "Heading|" + lineBreak + "The members voted in the great hall.|";
    assertThat(marked(ENGLISH, marked.replace("|", ""))).isEqualTo(marked);
  }

  /** All characters that Unicode calls white space. */
  @Test
  void haveWhiteSpaceOfEveryKindBetweenThem() {
    String spaces = "\t\n\u000B\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
        + "\u2028\u2029\u202F\u205F\u3000";
    for (String space : spaces.split("")) {
      assertThat(marked(ENGLISH, "He left." + space + "Then he spoke.")).isEqualTo("He left.|" + space + "Then he spoke.|");
    }
    for (String other : "\b\u000E\u1681\u200B\u3001".split("")) {
      assertThat(ENGLISH.split("He left." + other + "Then he spoke.")).hasSize(1);
    }
  }

  @Test
  void haveFootnoteMarksAndLabelsThatAreShort() {
    assertThat(marked(ENGLISH, "So.[" + "1".repeat(23) + "] Then.")).isEqualTo("So.[" + "1".repeat(23) + "]| Then.|");
    assertThat(ENGLISH.split("So.[" + "1".repeat(24) + "] Then.")).hasSize(1);
    assertThat(ENGLISH.split("So.[1](#" + "a".repeat(21) + ") Then.")).hasSize(2);
    assertThat(ENGLISH.split("So.[1](#" + "a".repeat(22) + ") Then.")).hasSize(1);
    assertThat(ENGLISH.split("It met in the great hall\nxxxxviii) Then")).hasSize(2);
    assertThat(ENGLISH.split("It met in the great hall\nxxxxviiii) Then")).hasSize(1);
  }

  @Test
  void knowAbbreviationsAndFirstWordsOfThirteenCharacters() {
    SentenceRules ranks = SentenceRules.parse("never:oberstleutnan\nmaybe:Kap\nstart:Selbstständig");
    assertThat(marked(ranks, "Der Oberstleutnan. Oram kam.")).isEqualTo("Der Oberstleutnan. Oram kam.|");
    assertThat(marked(ranks, "Der Kap. Selbstständig ging er.")).isEqualTo("Der Kap.| Selbstständig ging er.|");
    assertThat(marked(ranks, "Der Kap. Oram kam.")).isEqualTo("Der Kap. Oram kam.|");
  }

  @Test
  void areAsManyAsTheItemsOfALongList() {
    assertThat(ENGLISH.split("- bread\n".repeat(100))).hasSize(100);
  }

  @Test
  void endByTheRulesOfTheirLanguage() {
    String french = "M. Oram a quitté l’O.N.U. vers midi.|  Il a dit : « Non. »|  Les autres sont restés, p. ex. Mme Dane.|";
    assertThat(marked(SentenceRules.of(Locale.FRENCH), french.replace("|", ""))).isEqualTo(french);
    String spanish = "El Sr. Oram viajó a EE.UU. en el núm. 5.|  ¿Quién sabe?|  La Sra. Dane no.|";
    assertThat(marked(SentenceRules.of(Locale.forLanguageTag("es")), spanish.replace("|", ""))).isEqualTo(spanish);
  }

  @Test
  void areExtendedByATable() {
    SentenceRules ranks = SentenceRules.parse("# ranks\nnever: Kap\n\nstart: Er\n");
    assertThat(marked(ranks, "Kap. Oram kam. Er ging.")).isEqualTo("Kap. Oram kam.| Er ging.|");
    assertRefused(
        () -> SentenceRules.parse("never: Mr\nabbreviation: Dr"),
        "SentenceRules: line 2 must begin with never:, number:, maybe: or start:, but was 'abbreviation: Dr'");
  }

  @Test
  void knowAWordInCapitalsAlsoIfASmallLetterIsLongerThanItsCapital() {
    SentenceRules turkish = SentenceRules.parse("never: İst İst Cad");
    assertThat(turkish.split("İST. Oram geldi.")).hasSize(1);
    assertThat(turkish.split("CAD. Oram geldi.")).hasSize(1);
    assertThat(turkish.split("ist. Oram geldi.")).hasSize(2);
  }

  @Test
  void refuseWordsThatNoTextCanHave() {
    String abbreviation =
        "SentenceRules: each word in line 1 must have 1 to 13 letters, digits and . - ' ’ \\ §, without the last full stop";
    assertRefused(() -> SentenceRules.parse("never: Dr Mr."), abbreviation + ", but was 'Mr.'");
    assertRefused(() -> SentenceRules.parse("maybe: Oberstleutnants"), abbreviation + ", but was 'Oberstleutnants'");
    assertRefused(() -> SentenceRules.parse("number: Nr,"), abbreviation + ", but was 'Nr,'");
    assertRefused(
        () -> SentenceRules.parse("start: Er\nstart: Aujourd'hui"),
        "SentenceRules: each word in line 2 must have 1 to 13 letters, but was 'Aujourd'hui'");
    assertThat(SentenceRules.parse("never:\nstart:  ").split("Kap. Oram")).hasSize(2);
  }

  @Test
  void beginWithAWordBeforeAnApostrophe() {
    SentenceRules french = SentenceRules.of(Locale.FRENCH);
    assertThat(marked(french, "Il aime la S.A. Aujourd'hui il part.")).isEqualTo("Il aime la S.A.| Aujourd'hui il part.|");
    assertThat(marked(french, "Il aime la S.A. Dupont.")).isEqualTo("Il aime la S.A. Dupont.|");
  }

  @Test
  void findAtMostHalfAMillionSentences() {
    assertThat(ENGLISH.split("A\n\n".repeat(500_000))).hasSize(500_000);
    String refusal = "Grounding: the text must have at most 500000 sentences";
    assertRefused(() -> ENGLISH.split("A\n\n".repeat(500_001)), refusal);
    assertRefused(() -> ENGLISH.split("Why? ".repeat(500_001)), refusal);
  }

  @Property
  void coverAllLettersOnceAndInOrder(@ForAll("texts") String text) {
    List<Span> sentences = ENGLISH.split(text);
    int end = 0;
    for (Span sentence : sentences) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(end).isLessThan(sentence.end());
      assertThat(letters(text.substring(end, sentence.start()))).isZero();
      end = sentence.end();
    }
    assertThat(letters(text.substring(end))).isZero();
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Mr.", "Oram", "left", "U.S.", "p.m.", "The", "5.", "(a)", ". . .", "…", "“", "”", "?", "!", "\n", "\n\n", " ",
            "\u00a0", "[1]", "(#f1)", "é", "🕊", "\\", "]", "-", "。", "no.", "12", "\r\n", "\t", "|")
        .list().ofMaxSize(40).map(words -> String.join("", words));
  }

  private static String marked(SentenceRules rules, String text) {
    StringBuilder marked = new StringBuilder(text);
    List<Span> sentences = rules.split(text);
    for (int at = sentences.size() - 1; at >= 0; at--) {
      marked.insert(sentences.get(at).end(), '|');
    }
    return marked.toString();
  }
}
