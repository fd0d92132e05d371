// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.communique.analysis.Cases.chain;
import static org.communique.analysis.Cases.stances;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Attitude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** No name breaks out of an image, and each reads there as it was given. */
class DrawingTest {

  @ParameterizedTest
  @MethodSource("org.communique.analysis.Cases#hostile")
  void areImagesThatParseAndSayWhatTheyShow(String label) throws Exception {
    String line = OneLine.of(label);
    Document chain = parsed(chain(label).toSvg());
    assertThat(texts(chain, "title")).containsExactly("Chain of letter");
    assertThat(texts(chain, "desc"))
        .containsExactly(line + ", quoted by " + line + " (“" + line + "”), quoted by the article.");
    assertThat(texts(chain, "text")).containsExactly(
        "Chain of letter", line, "quoted by (“" + line + "”)", line, "quoted by", "the article");
    Document matrix = parsed(stances(label, Attitude.SUPPORT).toSvg());
    String position = line + " on " + line + ": support (letter)";
    assertThat(texts(matrix, "title")).containsExactly("Who stands where", position);
    assertThat(texts(matrix, "desc")).containsExactly("Holders: 1, targets: 1. " + position + ".");
    assertThat(texts(matrix, "text")).startsWith("Who stands where", line, line, "+");
    assertThat(texts(chain, "script")).isEmpty();
    assertThat(texts(matrix, "script")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void divideACellIntoAStripForEachAttitude(int attitudes) throws Exception {
    Attitude[] some = Arrays.copyOf(Attitude.values(), attitudes);
    Document matrix = parsed(stances("Kim", some).toSvg());
    NodeList cell = matrix.getElementsByTagName("g").item(0).getChildNodes();
    List<Integer> strips = IntStream.range(0, cell.getLength()).filter(at -> cell.item(at).getNodeName().equals("rect"))
        .mapToObj(at -> Integer.valueOf(cell.item(at).getAttributes().getNamedItem("height").getNodeValue())).toList();
    assertThat(strips).hasSize(attitudes + 1).endsWith(26).allMatch(height -> height >= 26 / attitudes);
    assertThat(strips.stream().mapToInt(height -> height).sum()).isEqualTo(26 + 26);
    List<String> signs = List.of("−−", "−", "0", "+", "++", "±", "ø", "?");
    List<String> shown = texts(matrix, "text");
    assertThat(shown.subList(3, shown.indexOf("strongly-oppose") - 1))
        .isEqualTo(attitudes > 2 ? List.of() : signs.subList(0, attitudes));
    assertThat(texts(matrix, "title")).element(1).asString()
        .isEqualTo("Kim on Kim: " + String.join(", ", Arrays.stream(some).map(each -> each + " (letter)").toList()));
  }

  @Test
  void areTheSameBytesTwice() {
    assertThat(chain("노동신문").toSvg()).isEqualTo(chain("노동신문").toSvg());
    assertThat(stances("Kim", Attitude.values()).toSvg()).isEqualTo(stances("Kim", Attitude.values()).toSvg());
    assertThatCode(() -> parsed(Stances.of(Corpus.of()).toSvg())).doesNotThrowAnyException();
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(Document document, String element) {
    NodeList all = document.getElementsByTagName(element);
    return IntStream.range(0, all.getLength()).mapToObj(at -> all.item(at).getTextContent()).toList();
  }
}
