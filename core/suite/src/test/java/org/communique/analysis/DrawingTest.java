// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.analysis.CorpusFixture.chain;
import static org.communique.analysis.CorpusFixture.stances;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.letter;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communique.Attribution;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Topic;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Attitude;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A picture shows every name as it was given, and no name breaks its XML. */
class DrawingTest {

  @Tag("H52")
  @ParameterizedTest
  @MethodSource("org.communique.analysis.CorpusFixture#hostile")
  void drawsAChainOfHostileNames(String label) throws Exception {
    String line = OneLine.of(label);
    Document picture = parsed(chain(label).drawing().toSvg());
    assertThat(texts(picture, "title")).singleElement().asString().contains("letter");
    assertThat(texts(picture, "desc")).containsExactly(chain(label).sentence() + ".");
    List<String> shown = texts(picture, "text");
    assertThat(shown).hasSize(6);
    assertThat(shown.get(0)).isEqualTo(texts(picture, "title").get(0));
    assertThat(shown.get(1)).isEqualTo(line);
    assertThat(shown.get(2)).contains("“" + line + "”");
    assertThat(shown.get(3)).isEqualTo(line);
    assertThat(texts(picture, "script")).isEmpty();
  }

  @Tag("H52")
  @ParameterizedTest
  @MethodSource("org.communique.analysis.CorpusFixture#hostile")
  void drawsAMatrixOfHostileNames(String label) throws Exception {
    String line = OneLine.of(label);
    Stances stances = stances(label, Attitude.SUPPORT);
    Document picture = parsed(stances.drawing().toSvg());
    String position = stances.positions().get(0).toString();
    assertThat(position).contains(line);
    assertThat(texts(picture, "title")).hasSize(2).element(1).isEqualTo(position);
    assertThat(texts(picture, "desc")).singleElement().asString().contains(position);
    assertThat(texts(picture, "text")).startsWith(texts(picture, "title").get(0), line, line, "+");
    assertThat(texts(picture, "script")).isEmpty();
  }

  @Test
  void makesRoomForALongNameOfWideCharactersAndCutsIt() throws Exception {
    String name = "노동신문".repeat(20);
    Document picture = parsed(Chain.of(letter(
        "letter", Attribution.indirect(Source.unnamed("gap", name), "said"), Attribution.direct(ARTICLE, "wrote"))
        .build()).drawing().toSvg());
    String cut = name.substring(0, 59) + "…";
    assertThat(texts(picture, "text")).contains(cut);
    assertThat(texts(picture, "desc").get(0)).contains(name);
    int drawn = 13 * 59; // a wide character is as wide as the font is high
    NodeList boxes = picture.getElementsByTagName("rect");
    for (int at = 0; at < boxes.getLength(); at++) {
      assertThat(number(boxes.item(at), "width")).isGreaterThan(drawn);
    }
    assertThat(number(picture.getDocumentElement(), "width")).isBetween(drawn, drawn + 200);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void dividesACellIntoAStripForEachAttitude(int attitudes) throws Exception {
    Attitude[] some = Arrays.copyOf(Attitude.values(), attitudes);
    Document matrix = parsed(stances("Kim", some).drawing().toSvg());
    NodeList cell = matrix.getElementsByTagName("g").item(0).getChildNodes();
    List<Integer> strips = IntStream.range(0, cell.getLength()).filter(at -> cell.item(at).getNodeName().equals("rect"))
        .mapToObj(at -> number(cell.item(at), "height")).toList();
    assertThat(strips).hasSize(attitudes + 1).endsWith(26).allMatch(height -> height >= 26 / attitudes);
    assertThat(strips.stream().mapToInt(height -> height).sum()).isEqualTo(26 + 26);
    List<String> signs = List.of("−−", "−", "0", "+", "++", "±", "ø", "?");
    List<String> shown = texts(matrix, "text");
    assertThat(shown.subList(3, shown.indexOf("strongly-oppose") - 1))
        .isEqualTo(attitudes > 2 ? List.of() : signs.subList(0, attitudes));
    assertThat(texts(matrix, "title").get(1))
        .containsSubsequence(Arrays.stream(some).map(Attitude::word).toArray(String[]::new));
  }

  @Test
  void putsTheBusiestTargetsFirstAndTellsLongNamesApart() throws Exception {
    String prefix = "growing cooperation between Russia and ";
    Topic korea = Topic.of("korea", prefix + "North Korea");
    Topic china = Topic.of("china", prefix + "China");
    Document picture = parsed(Stances.of(CorpusFixture.corpus(
        letter("a").addStances(
            Stance.of(PUTIN, Attitude.SUPPORT, china), Stance.of(PUTIN, Attitude.SUPPORT, korea)),
        letter("b").addStance(Stance.of(KIM, Attitude.SUPPORT, korea)))).drawing().toSvg());
    assertThat(texts(picture, "text")).containsSubsequence(korea.label(), china.label(), PUTIN.name(), KIM.name());
  }

  @Test
  void drawsTheSameBytesTwice() {
    assertThat(chain("노동신문").drawing().toSvg()).isEqualTo(chain("노동신문").drawing().toSvg());
    assertThat(stances("Kim", Attitude.values()).drawing().toSvg())
        .isEqualTo(stances("Kim", Attitude.values()).drawing().toSvg());
    assertThatCode(() -> parsed(Stances.of(Corpus.of()).drawing().toSvg())).doesNotThrowAnyException();
  }

  @Tag("F13")
  @Test
  void refusesMorePartsThanTheLimit() {
    Drawing drawing = stances("Kim", Attitude.SUPPORT).drawing();
    assertThat(drawing.parts()).as("a holder, a target and a cell").isEqualTo(3);
    assertThat(chain("Kim").drawing().parts()).as("three boxes and two arrows").isEqualTo(5);
    assertThat(drawing).hasToString("drawing of 3 parts");
    assertThat(drawing.withLimit(3).toSvg()).isEqualTo(drawing.toSvg());
    assertThatThrownBy(drawing.withLimit(0)::toSvg).isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("at most 0 parts");
    Drawing limited = drawing.withLimit(2);
    for (ThrowingCallable draw : List.<ThrowingCallable>of(limited::toSvg, limited::toMermaid, limited::toGraphviz)) {
      assertThatThrownBy(draw).isExactlyInstanceOf(IllegalStateException.class).hasMessage(
          "a drawing must have at most 2 parts, but this one has 3; draw fewer statements, or raise the limit by"
              + " withLimit");
    }
    assertThatThrownBy(() -> drawing.withLimit(-1))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("most must not be negative, but was -1");
  }

  static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  /** The text of each element of a name. */
  static List<String> texts(Document document, String element) {
    NodeList all = document.getElementsByTagName(element);
    return IntStream.range(0, all.getLength()).mapToObj(at -> all.item(at).getTextContent()).toList();
  }

  private static int number(Node element, String attribute) {
    return Integer.parseInt(element.getAttributes().getNamedItem(attribute).getNodeValue());
  }
}
