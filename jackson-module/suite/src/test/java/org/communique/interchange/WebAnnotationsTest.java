// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Statement;
import org.communique.analysis.Corpus;
import org.communique.base.Identifier;
import org.communique.json.Problem;
import org.communique.json.binding.Reading;
import org.communique.json.binding.Utf8Document;
import org.communique.text.Quotation;
import org.communique.text.SourceText;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Annotations name the passages of briefs, and are read back as these passages. */
class WebAnnotationsTest {

  static Stream<Brief> briefs() {
    return Documents.all();
  }

  private static Reading<List<AnnotatedPassage>> read(String json) {
    return WebAnnotations.read(Utf8Document.of(json));
  }

  private static List<JsonNode> items(Brief... briefs) {
    return Documents.tree(WebAnnotations.of(Corpus.of(briefs)).document()).get("first").get("items").valueStream()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void passagesAreReadBack(Brief brief) {
    assertAreReadBack(brief);
  }

  static void assertAreReadBack(Brief brief) {
    List<AnnotatedPassage> passages = read(WebAnnotations.of(Corpus.of(brief)).document().toJson()).value().orElseThrow();
    List<Quotation> quotations = brief.statements().stream().flatMap(one -> one.quotations().stream()).toList();
    assertThat(passages).hasSameSizeAs(quotations);
    for (int at = 0; at < passages.size(); at++) {
      AnnotatedPassage passage = passages.get(at);
      Quotation quotation = quotations.get(at);
      assertThat(passage.words()).contains(quotation.exact());
      assertThat(passage.start()).isEqualTo(quotation.start());
      assertThat(passage.end()).isEqualTo(quotation.end());
      quotation.prefix().ifPresent(prefix -> assertThat(passage.prefix()).contains(prefix));
      quotation.suffix().ifPresent(suffix -> assertThat(passage.suffix()).contains(suffix));
    }
    List<String> gists = brief.statements().stream()
        .flatMap(one -> one.quotations().stream().map(quotation -> one.gist())).toList();
    assertThat(passages).extracting(passage -> passage.comments().get(0)).isEqualTo(gists);
    assertThat(passages).extracting(AnnotatedPassage::annotation).doesNotHaveDuplicates();
  }

  @Test
  void aCollectionOfSeveralBriefsHasTheAnnotationsOfAll() {
    Brief[] briefs = Documents.all().toArray(Brief[]::new);
    JsonNode collection = Documents.tree(WebAnnotations.of(Corpus.of(briefs)).document());
    assertThat(collection.get("total").asInt()).isEqualTo(collection.get("first").get("items").size())
        .isEqualTo(Stream.of(briefs).flatMap(brief -> brief.statements().stream())
            .mapToInt(one -> one.quotations().size()).sum());
    assertThat(collection.get("id").asString()).startsWith("urn:uuid:");
    assertThat(items(briefs)).extracting(item -> item.get("id").asString()).doesNotHaveDuplicates();
  }

  @Test
  void noBriefsGiveAnEmptyCollection() {
    JsonNode collection = Documents.tree(WebAnnotations.of(Corpus.of()).document());
    assertThat(collection.get("total").asInt()).isZero();
    assertThat(collection.get("first").get("items")).isEmpty();
    assertThat(read(collection.toString()).value()).contains(List.of());
  }

  private static Brief brief(Actor speaker, SourceText text, Quotation quotation) {
    Source source = Source.of("article", SourceKind.NEWS_BRIEF, "An article");
    Statement statement = Statement.reported("a", speaker, Act.STATE, "A gist", Attribution.direct(source, "said"))
        .addQuotation(quotation).build();
    return Brief.builder().id("ties").title("A \"title\" } }").source(source).text(text).addStatement(statement).build();
  }

  @Test
  void surroundingsAreTakenFromTheTextInCodePoints() {
    SourceText text = SourceText.of("🙂".repeat(40) + "“Yes,” he said. " + "🙃".repeat(3));
    Brief brief = brief(Actor.person("kim", "Kim"), text, text.quote("Yes,").toBuilder()
        .prefix(Optional.empty()).suffix(Optional.empty()).build());
    AnnotatedPassage passage = read(WebAnnotations.of(Corpus.of(brief)).document().toJson()).value().orElseThrow().get(0);
    assertThat(passage.start()).hasValue(41);
    assertThat(passage.prefix()).contains("🙂".repeat(31) + "“");
    assertThat(passage.suffix()).contains("” he said. " + "🙃".repeat(3));
    assertThat(passage.source()).hasValueSatisfying(source -> assertThat(source).startsWith("ni:///sha-256;"));
    assertThat(text.quoteAt(passage.start().getAsInt(), passage.end().getAsInt()).exact()).isEqualTo("Yes,");
  }

  @Test
  void aSpeakerWithoutAPageOfWikidataIsATag() {
    SourceText text = SourceText.of("Yes");
    Actor kim = Actor.person("kim", "Kim");
    assertThat(bodies(brief(kim, text, text.quote("Yes")))).anySatisfy(body -> {
      assertThat(body.get("purpose").asString()).isEqualTo("tagging");
      assertThat(body.get("value").asString()).isEqualTo("Kim");
    });
    Actor known = kim.toBuilder().addIdentifier(Identifier.of("wikidata", "Q56226")).build();
    assertThat(bodies(brief(known, text, text.quote("Yes")))).anySatisfy(body ->
        assertThat(body.path("source").asString("")).isEqualTo("http://www.wikidata.org/entity/Q56226"));
    Actor wrong = kim.toBuilder().addIdentifier(Identifier.of("wikidata", "Q5 or so")).build();
    assertThat(bodies(brief(wrong, text, text.quote("Yes")))).noneMatch(body -> body.has("source"));
  }

  private static List<JsonNode> bodies(Brief brief) {
    return items(brief).get(0).get("body").valueStream().filter(body -> body.has("purpose")).toList();
  }

  @Test
  void readsWhatOtherProgramsWrite() {
    assertThat(read("""
        {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/anno1", "type": ["Annotation"],
         "bodyValue": "Comment", "body": [{"id": "http://example.org/video"}, "http://example.org/a", {"source": "x:y"}],
         "target": [
           "http://example.com/page1",
           {"source": {"id": "http://example.com/page2"}, "selector":
             {"type": "TextQuoteSelector", "exact": "anotation", "prefix": "this is an ", "suffix": null}},
           {"source": "x:z", "selector": [{"type": "FragmentSelector", "value": "p"},
             {"type": "TextPositionSelector", "start": 1, "end": 2, "refinedBy": {}}]}]}
        """).value().orElseThrow()).containsExactly(
            passage("http://example.com/page1", Optional.empty(), Optional.empty()),
            passage("http://example.com/page2", Optional.of("anotation"), Optional.of("this is an ")),
            passage("x:z", Optional.empty(), Optional.empty()));
  }

  private static AnnotatedPassage passage(String source, Optional<String> words, Optional<String> prefix) {
    return new AnnotatedPassage(
        Optional.of("http://example.org/anno1"), Optional.of(source), OptionalInt.empty(), OptionalInt.empty(), words,
        prefix, Optional.empty(), List.of("Comment", "http://example.org/video", "http://example.org/a", "x:y"));
  }

  @Test
  void readsListsAndPages() {
    String one = "{\"type\":\"Annotation\",\"target\":\"x:y\"}";
    assertThat(read("[" + one + "," + one + "]").value().orElseThrow()).hasSize(2);
    assertThat(read("{\"type\":\"AnnotationPage\",\"items\":[" + one + "]}").value().orElseThrow()).hasSize(1);
    assertThat(read("{\"type\":\"AnnotationCollection\",\"total\":0}").value().orElseThrow()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "1 | 1:1 wrong-token the document must be an object, but was a number",
    "{} | 1:1 invalid-value type must be Annotation; or AnnotationPage or AnnotationCollection, if this is the whole "
        + "document",
    "{'type':'Annotation'} | 1:1 missing-member member 'target' is missing",
    "{'type':'Annotation','target':{'selector':{'type':'TextPositionSelector','start':-1,'end':2}}} "
        + "| 1:82 invalid-value start must be a whole number from 0",
    "{'type':'Annotation','target':{'selector':{'type':'TextPositionSelector','start':1e1,'end':2}}} "
        + "| 1:82 invalid-value start must be a whole number from 0",
    "{'type':'Annotation','target':{'selector':{'type':'TextPositionSelector','start':3,'end':2}}} "
        + "| 1:43 invalid-value end must not be before start",
    "{'type':'Annotation','target':{'selector':{'type':'TextPositionSelector','start':2147483648,'end':2}}} "
        + "| 1:82 invalid-value start must be a whole number from 0",
    "{'type':'Annotation','target':{'selector':{'type':'TextPositionSelector','start':'1','end':2}}} "
        + "| 1:82 wrong-token start must be a number, but was a text",
    "{'type':'Annotation','target':{'selector':{'type':'TextPositionSelector','end':2}}} "
        + "| 1:43 missing-member member 'start' is missing",
    "{'type':'Annotation','target':{'selector':{'type':'TextQuoteSelector','exact':2}}} "
        + "| 1:79 wrong-token exact must be a text, but was a number",
    "{'type':'Annotation','type':'Annotation'} | 1:29 duplicate-member a member must not occur twice",
    "{'type':'AnnotationCollection','first':'x:y'} | 1:40 wrong-token first must be an object, but was a text",
    "{'type':'AnnotationPage','items':{}} | 1:34 wrong-token items must be a list, but was an object",
    "[] [] | 1:4 syntax the document must end after the annotations, but something follows"
  })
  void refusesWhatIsNoAnnotation(String json, String problem) {
    assertThat(read(json.replace('\'', '"')).problems()).singleElement().extracting(
        found -> found.line() + ":" + found.column() + " " + found.code().word() + " " + found.message())
        .isEqualTo(problem);
  }

  @Test
  void refusesWhatIsTooDeepOrTooLarge() {
    assertThat(read("[".repeat(100_000) + "]".repeat(100_000)).problems()).singleElement()
        .extracting(Problem::message).isEqualTo("objects and lists must be nested at most 32 deep");
    String many = "[" + "1,".repeat(JsonValue.MOST) + "1]";
    assertThat(read(many).problems()).singleElement()
        .extracting(Problem::message).isEqualTo("the document must contain at most 1000000 values");
    assertThat(WebAnnotations.read(Utf8Document.of(new byte[] {(byte) 0xFF})).problems()).hasSize(1);
    assertThat(read("{\"type\":").problems())
        .hasSize(1);
  }
}
