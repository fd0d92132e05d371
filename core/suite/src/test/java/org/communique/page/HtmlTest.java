// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  private static final String BEGIN = "<!DOCTYPE html>\n";

  @Tag("H52")
  @Test
  void escapesWordsAndAttributes() {
    assertThat(new Html(1_000, "too long").open("p", "title", "\"<'>&").text("</p>&\"").close())
        .hasToString(BEGIN + "<p title=\"&quot;&lt;&#39;&gt;&amp;\">&lt;/p&gt;&amp;&quot;</p>");
  }

  @Tag("H52")
  @Test
  void replacesTheCharactersThatHtmlForbids() {
    String words = "\u001F\u007F\u009F\u00A0\uFDCF\uFDD0\uFDEF\uFDF0\uFFFD\uFFFE\uFFFF\uD83F\uDFFF\uD83D\uDD4A\uD83D";
    assertThat(new Html(1_000, "too long").element("p", words)).hasToString(
        BEGIN + "<p>\uFFFD\uFFFD\uFFFD\u00A0\uFDCF\uFFFD\uFFFD\uFDF0\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uD83D\uDD4A\uFFFD</p>");
  }

  @Test
  void refusesAnElementWithoutAnEndThatIsNotEmpty() {
    assertThatThrownBy(() -> new Html(1_000, "too long").empty("p")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "style", "img", "p onclick=x", ""})
  void refusesAnElementThatAPageDoesNotHave(String element) {
    assertThatThrownBy(() -> new Html(1_000, "too long").open(element)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"style", "onclick", "src", "srcdoc", "x y"})
  void refusesAnAttributeThatAPageDoesNotHave(String attribute) {
    assertThatThrownBy(() -> new Html(1_000, "too long").open("p", attribute, "")).isInstanceOf(IllegalArgumentException.class);
  }

  @Tag("H32") @Tag("F28")
  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "//example.org",
      "page.html", "http:example", "https://", " #a", "file:///etc/passwd"})
  void refusesALinkThatLeadsNeitherToTheWebNorToAFragment(String link) {
    assertThatThrownBy(() -> new Html(1_000, "too long").open("a", "href", link)).isInstanceOf(IllegalArgumentException.class);
  }

  @Tag("H32")
  @ParameterizedTest
  @ValueSource(strings = {"#a", "https://example.org/a?b=c&d#e", "HTTP://example.org"})
  void linksToTheWebAndToFragments(String link) {
    assertThat(new Html(1_000, "too long").open("a", "href", link).close().toString()).contains("href=");
  }

  @Test
  void refusesAPageWithAnOpenElement() {
    assertThatThrownBy(() -> new Html(1_000, "too long").open("p").toString()).isInstanceOf(IllegalStateException.class)
        .hasMessage("an element is not closed: p");
  }

  @Test
  void endsAPageThatIsTooLong() {
    int begin = (BEGIN + "<p>").length();
    assertThat(new Html(begin, "too long").open("p").close()).hasToString(BEGIN + "<p></p>");
    assertThatThrownBy(() -> new Html(begin - 1, "too long").open("p")).hasMessage("too long");
    Html html = new Html("<!DOCTYPE html>\n<p>&lt;</p>".length(), "too long");
    assertThat(html.element("p", "<").toString()).endsWith("<p>&lt;</p>");
    assertThatThrownBy(() -> html.text("a")).isInstanceOf(IllegalStateException.class).hasMessage("too long");
    assertThatThrownBy(() -> html.open("b")).isInstanceOf(IllegalStateException.class).hasMessage("too long");
  }
}
