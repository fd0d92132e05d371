// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.validator.validation.SimpleDocumentValidator;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Statement;
import org.communique.page.ReadingPage;
import org.communique.text.SourceText;
import org.communique.vocabulary.Act;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The page of the article is sound HTML and has all of the article. */
class ArticlePageTest {

  private static final String HTML = SeedArticle.page().toHtml();
  private static final Document PAGE = Jsoup.parse(HTML);

  @BeforeAll
  static void keepThePage() throws Exception {
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/russia-north-korea.html"), HTML);
  }

  @Test
  void hasTheWholeText() {
    Document copy = PAGE.clone();
    copy.select(".ns").remove();
    StringBuilder text = new StringBuilder();
    copy.select(".rows .par").forEach(paragraph -> text.append(paragraph.wholeText()));
    assertThat(text.toString()).isEqualTo(Page.WHOLE.content().orElseThrow());
  }

  @Test
  void hasEveryStatementOnceAndItsNumberInTheText() {
    List<String> cards = SeedArticle.brief().statements().stream().map(statement -> "d-" + statement.id()).toList();
    assertThat(PAGE.select("details.card").eachAttr("id")).containsExactlyInAnyOrderElementsOf(cards);
    assertThat(new HashSet<>(PAGE.select(".par a.n").eachText())).hasSameSizeAs(cards);
  }

  @Test
  void leadsEveryLinkToAPlaceThatOccursOnce() {
    List<String> ids = PAGE.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> places = new HashSet<>(ids);
    assertThat(PAGE.select("a[href^=#]").eachAttr("href")).hasSizeGreaterThan(800)
        .allMatch(link -> places.contains(link.substring(1)));
  }

  @Test
  void showsTheKeyFacts() {
    assertThat(PAGE.select(".figures dd").eachText()).containsExactly("52", "25", "6", "22", "98 %");
    assertThat(PAGE.select("#matrix .mx tbody tr").size()).isGreaterThan(5);
    assertThat(PAGE.select(".rows .spoken").eachText()).contains("hostile forces");
  }

  @Test
  void isSmallEnoughForAMail() {
    assertThat(HTML.length()).isBetween(150_000, 400_000);
    assertThat(PAGE.getAllElements()).hasSizeLessThan(9_000);
  }

  @Test
  void isValidHtml() throws Exception {
    assertThat(errors(HTML)).isEmpty();
    assertThat(errors(ReadingPage.of(SeedArticle.brief()).toHtml())).isEmpty();
  }

  @Test
  void isValidHtmlForHostileTextsAndTextsFromRightToLeft() throws Exception {
    String evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)> قال الوزير \u0001\uFFFE \u202E";
    SourceText text = SourceText.of(evil + "\n" + evil);
    Actor actor = Actor.person("a", "</title> الوزير");
    Source source = Source.of(actor);
    Statement statement = Statement.reported("s", actor, Act.STATE, evil, Attribution.ownVoice(source))
        .addQuotation(text.quote("قال", 2)).addQuotation(text.quote("قال الوزير", 2)).build();
    Brief brief = Brief.builder().id("b").title("</title>").source(source).text(text).addStatements(statement).build();
    assertThat(errors(ReadingPage.of(brief).toHtml())).isEmpty();
    assertThat(errors(ReadingPage.of(brief.toBuilder().statements(List.of()).build()).toHtml())).isEmpty();
  }

  @Test
  void isWarnedOfOnlyWhatABrowserAccepts() throws Exception {
    Complaints complaints = Complaints.of(HTML);
    assertThat(complaints.warnings).filteredOn(HASHED::equals).hasSize(1);
    assertThat(complaints.warnings).filteredOn(warning -> !HASHED.equals(warning)).containsOnly(HASHED_STYLE, LIST);
  }

  /** The validator does not compare the script and the style sheet with their fingerprints in the policy. */
  private static final String HASHED = "Inline script violates Content Security Policy (meta tag): blocked by "
      + "“script-src” directive (missing “‘unsafe-inline’” or nonce/hash).";

  private static final String HASHED_STYLE = HASHED.replace("script", "style");

  /** Safari forgets that a list without bullets is a list, unless the role says so. */
  private static final String LIST = "The “list” role is unnecessary for element “ol”.";

  private static List<String> errors(String html) throws Exception {
    return Complaints.of(html).errors;
  }

  /** What the validator says. */
  private static final class Complaints implements ErrorHandler {

    final List<String> errors = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();

    static Complaints of(String html) throws Exception {
      Complaints complaints = new Complaints();
      SimpleDocumentValidator validator = new SimpleDocumentValidator();
      validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", complaints);
      validator.setUpValidatorAndParsers(complaints, true, false);
      InputSource source = new InputSource(new StringReader(html));
      source.setSystemId("page.html");
      validator.checkHtmlInputSource(source);
      return complaints;
    }

    @Override
    public void warning(SAXParseException warning) {
      warnings.add(warning.getMessage());
    }

    @Override
    public void error(SAXParseException error) {
      errors.add(error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      errors.add("fatal: " + error.getMessage());
    }
  }
}
