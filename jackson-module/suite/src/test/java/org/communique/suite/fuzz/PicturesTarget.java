// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import static org.communique.suite.fuzz.Claims.claim;

import java.io.StringReader;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.Drawing;
import org.communique.analysis.Stances;
import org.communique.grounding.Grounding;
import org.communique.page.ReadingPage;
import org.communique.text.Quotation;
import org.communique.text.SourceText;

/**
 * The drawings and the page of any readable brief, one for each input: none fails, and no text of the brief becomes
 * markup.
 */
final class PicturesTarget {

  /** An input is checked with one of them. */
  private static final List<Consumer<Brief>> PICTURES = List.of(
      PicturesTarget::checkChains,
      brief -> checkDrawing(Stances.of(Corpus.of(brief)).drawing()),
      brief -> checkDrawing(Stances.withGlosses(Corpus.of(brief)).drawing()),
      brief -> checkPage(ReadingPage.of(brief)),
      brief -> checkPage(ReadingPage.of(brief).withText(quoted(brief))),
      PicturesTarget::checkGrounding);

  private static final XMLInputFactory XML = XMLInputFactory.newInstance();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  private PicturesTarget() {}

  static void check(byte[] input) {
    Choices choices = new Choices(input);
    Consumer<Brief> picture = choices.of(PICTURES);
    picture.accept(Mutations.brief(choices));
  }

  private static void checkChains(Brief brief) {
    for (Statement statement : brief.statements()) {
      checkDrawing(Chain.of(statement).drawing());
    }
  }

  private static void checkGrounding(Brief brief) {
    claim(!Grounding.of(brief, quoted(brief), List.of()).toAnsi().isEmpty(), "a text is shown");
  }

  /** A text that has most quotations of the brief, and some words around them. */
  private static SourceText quoted(Brief brief) {
    return SourceText.of(brief.statements().stream().flatMap(statement -> statement.quotations().stream())
        .map(Quotation::exact).collect(Collectors.joining(". He said: ", "\ufeffToday <x-tag> & \"\n\n", "\r\n")));
  }

  private static void checkDrawing(Drawing drawing) {
    String svg = drawing.toSvg();
    try {
      XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(svg));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          claim(!reader.getLocalName().equals("script"), "an image has no script");
        }
      }
    } catch (XMLStreamException e) {
      throw new AssertionError("an image is XML: " + svg, e);
    }
    claim(drawing.toMermaid().indexOf('\r') < 0, "a flowchart has the lines that its printer made");
    claim(drawing.toGraphviz().indexOf('\r') < 0, "a graph has the lines that its printer made");
  }

  /** The page has one script, which is its own, and every text of the brief is escaped, so no other can begin. */
  private static void checkPage(ReadingPage page) {
    String html = page.toHtml();
    int script = html.indexOf("<script");
    claim(html.indexOf("<script", script + 1) < 0, "a page has no other script than its own");
    claim(html.indexOf("<x-tag") < 0, "the text is escaped");
    claim(html.indexOf('\0') < 0, "a page has no U+0000");
  }
}
