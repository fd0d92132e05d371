// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Reliability;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.base.Identifier;
import org.communique.json.binding.BriefDocuments;
import org.communique.json.binding.Reading;
import org.communique.json.binding.Utf8Document;
import org.communique.text.Quotation;
import org.communique.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Briefs as Web Annotations of the W3C: each passage of a text with what it says and who says it. Programs that show
 * and edit annotations read them.
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>in a brief</th><th>in Web Annotations</th></tr>
 * <tr><td>a passage</td><td>an {@code Annotation}</td></tr>
 * <tr><td>its position</td><td>a {@code TextPositionSelector}; both count code points</td></tr>
 * <tr><td>its words, prefix and suffix</td><td>a {@code TextQuoteSelector}. If the brief has the text, and the passage
 *   has no prefix or suffix, they are taken from the text</td></tr>
 * <tr><td>the text</td><td>the {@code source} of the target: the locator of the document if it is a URI, otherwise a
 *   name made of the hash of the text (RFC 6920), otherwise a UUID</td></tr>
 * <tr><td>the gist, the chain in words, the act, the grade without a purpose</td><td>bodies with the purposes {@code
 *   describing}, {@code commenting}, {@code classifying} and {@code assessing}</td></tr>
 * <tr><td>a speaker</td><td>a body: the page of Wikidata with the purpose {@code identifying}, or else the name with
 *   the purpose {@code tagging}</td></tr>
 * <tr><td>the statement</td><td>a body of the type {@code Dataset}, with the name of the statement as its id</td></tr>
 * </table>
 *
 * <p>Readers in browsers often count UTF-16 units, although the standard counts code points, so that positions behind
 * an emoji are wrong in them. The words are therefore always there too.
 *
 * <p>{@link #read} reads annotations back as passages that somebody has yet to judge. No statement is made of them.
 */
public final class WebAnnotations {

  /** How many code points of the text stand before and after a passage that has no prefix or suffix: {@value}. */
  public static final int SURROUNDINGS = 32;

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");

  private static final String WORDS = "in the words of a body";
  private static final LossRules RULES = new LossRules(LossRules.NOT_KEPT)
      .keep(List.of(
          "/base", "/title", "/source", "/text/sha256", "/statements/*/id", "/statements/*/act", "/statements/*/gist",
          "/statements/*/speakers/*", "/statements/*/quotations/*/spoken",
          "/statements/*/quotations/*/start", "/statements/*/quotations/*/end", "/statements/*/quotations/*/prefix",
          "/statements/*/quotations/*/suffix", "/statements/*/grades/*/grade"))
      .lose("the id of the brief", LossRules.NOT_KEPT, "/id")
      .lose("who made the brief, and when", LossRules.NOT_KEPT, "/encoder", "/encoded")
      .lose("the text itself", "its hash, if the document has no URI", "/text/content", "/text/length",
          "/text/retrieved")
      .lose("a note of the encoder", LossRules.NOT_KEPT, "/notes/*", "/statements/*/notes/*")
      .lose("what is known about an actor", "the name or the Wikidata page of a speaker", "/actors/*")
      .lose("what is known about a source", "its name in the words of a body; the locator of the document as its URI",
          "/sources/*")
      .lose("a topic", LossRules.NOT_KEPT, "/topics/*", "/statements/*/topics")
      .lose("who is addressed, mentioned or spoken for", LossRules.NOT_KEPT, "/statements/*/addressees",
          "/statements/*/mentions", "/statements/*/onBehalfOf")
      .lose("the office, capacity, certainty and language of the speakers", LossRules.NOT_KEPT,
          "/statements/*/speakingAs", "/statements/*/capacity", "/statements/*/certainty", "/statements/*/language")
      .lose("when and where something was said or happens", LossRules.NOT_KEPT, "/statements/*/said",
          "/statements/*/eventTime", "/statements/*/place", "/statements/*/medium")
      .lose("what must hold for a statement to apply", LossRules.NOT_KEPT, "/statements/*/condition")
      .lose("what an actor is called", LossRules.NOT_KEPT, "/statements/*/designations/*")
      .lose("the result of a vote", LossRules.NOT_KEPT, "/statements/*/tally")
      .lose("a number or code of a statement", LossRules.NOT_KEPT, "/statements/*/identifiers/*",
          "/statements/*/codes/*")
      .lose("the language and the fidelity of a passage", LossRules.NOT_KEPT, "/statements/*/quotations/*/language",
          "/statements/*/quotations/*/fidelity")
      .lose("the voices one by one", WORDS, "/statements/*/attributions")
      .lose("whose words the parts of a passage are", "all words together",
          "/statements/*/quotations/*/segments")
      .lose("a stance", LossRules.NOT_KEPT, "/statements/*/stances/*")
      .lose("how two statements relate", LossRules.NOT_KEPT, "/statements/*/relations/*")
      .lose("that a grade holds for a purpose only, and the grade itself", LossRules.NOT_KEPT,
          "/statements/*/grades/*/purpose")
      .lose("the reason for a grade", LossRules.NOT_KEPT, "/statements/*/grades/*/rationale",
          "/statements/*/grades/*/evidence")
      .lose("who gave a grade, and when", LossRules.NOT_KEPT, "/statements/*/grades/*/assessor",
          "/statements/*/grades/*/assessed");

  private static final Loss.Kind TITLE = new Loss.Kind("the title of one of several briefs", LossRules.NOT_KEPT);
  private static final Loss.Kind HASH = new Loss.Kind("the hash of a text that has a URI", LossRules.NOT_KEPT);
  private static final Loss.Kind NO_PASSAGE = new Loss.Kind("a statement without a passage", LossRules.NOT_KEPT);

  private WebAnnotations() {}

  /** A passage of a statement, with its number in the statement from 0. */
  private record Passage(Brief brief, Statement statement, int number) {

    static Stream<Passage> all(Brief brief) {
      return brief.statements().stream().flatMap(statement ->
          IntStream.range(0, statement.quotations().size()).mapToObj(at -> new Passage(brief, statement, at)));
    }

    Quotation quotation() {
      return statement.quotations().get(number);
    }

    String key() {
      return BriefNames.key(brief) + "#" + statement.id();
    }
  }

  /**
   * Makes one collection of annotations of all passages.
   *
   * @param corpus the briefs
   * @return an {@code AnnotationCollection} with one page, and what annotations cannot keep
   */
  public static Export<JsonDocument> of(Corpus corpus) {
    List<Brief> briefs = Objects.requireNonNull(corpus, "corpus").briefs();
    List<Loss> losses = new ArrayList<>();
    for (Brief brief : briefs) {
      String name = BriefNames.name(brief);
      losses.addAll(RULES.losses(brief));
      if (briefs.size() > 1) {
        losses.add(new Loss(name, "/title", TITLE));
      }
      if (brief.text().isPresent() && locator(brief).isPresent()) {
        losses.add(new Loss(name, "/text/sha256", HASH));
      }
      for (int at = 0; at < brief.statements().size(); at++) {
        if (brief.statements().get(at).quotations().isEmpty()) {
          losses.add(new Loss(name, "/statements/" + at, NO_PASSAGE));
        }
      }
    }
    return new Export<>(document(briefs), losses);
  }

  /** What annotations do not keep. */
  static LossRules rules() {
    return RULES;
  }

  /**
   * Reads annotations that any program has made: one annotation, a list, a page, or a collection with its first page
   * inside. Other pages, to which a page refers, are documents of their own.
   *
   * @param annotations the document, in JSON
   * @return a passage for each target of each annotation, in the order of the document; or the problems
   */
  public static Reading<List<AnnotatedPassage>> read(Utf8Document annotations) {
    Objects.requireNonNull(annotations, "annotations");
    return new BriefDocuments().readJson(annotations, "annotations", AnnotationReader::read);
  }

  private static JsonDocument document(List<Brief> briefs) {
    long total = briefs.stream().flatMap(Passage::all).count();
    String label = briefs.size() == 1 ? briefs.get(0).title() : "briefs: " + briefs.size();
    Optional<String> base = briefs.size() != 1 ? Optional.empty()
        : briefs.get(0).base().flatMap(uri -> BriefNames.uri(uri + "/annotations"));
    String names = briefs.stream().map(BriefNames::key).collect(Collectors.joining(" "));
    String id = base.orElseGet(() -> urn("annotations", names));
    String page = base.map(uri -> uri + "/1").orElseGet(() -> urn("annotations", names + " 1"));
    // the page is closed by the tail, after all its items
    String head = JsonObject.text(collection -> collection
        .text("@context", CONTEXT)
        .text("id", id)
        .texts("type", List.of("AnnotationCollection"))
        .text("label", label)
        .number("total", Math.toIntExact(total))
        .object("first", first -> first
            .text("id", page)
            .text("type", "AnnotationPage")
            .text("partOf", id)
            .number("startIndex", 0)));
    String open = head.stripTrailing().replaceFirst("\\s*}\\s*}$", "");
    return new JsonDocument(
        open + ", \"items\": [\n", () -> briefs.stream().flatMap(Passage::all).map(WebAnnotations::annotation),
        "]}}\n");
  }

  private static String urn(String type, String key) {
    return "urn:uuid:" + BriefNames.uuid(type, key);
  }

  private static String annotation(Passage passage) {
    return JsonObject.text(annotation -> annotation
        .text("id", urn("annotation", passage.key() + "|" + passage.number))
        .text("type", "Annotation")
        .text("motivation", "describing")
        .objects("body", bodies(passage))
        .object("target", target -> target
            .text("source", source(passage.brief))
            .objects("selector", selectors(passage))));
  }

  /** What is annotated: the document under its URI, or the text under a name that its hash gives. */
  private static String source(Brief brief) {
    return locator(brief)
        .or(() -> brief.text().map(SourceText::sha256).map(WebAnnotations::hashName))
        .orElseGet(() -> urn("text", BriefNames.key(brief)));
  }

  private static Optional<String> locator(Brief brief) {
    return brief.source().locator().flatMap(BriefNames::uri);
  }

  private static String hashName(String sha256) {
    byte[] digest = HexFormat.of().parseHex(sha256);
    return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private static List<Consumer<JsonObject>> bodies(Passage passage) {
    Statement statement = passage.statement;
    List<Consumer<JsonObject>> bodies = new ArrayList<>();
    bodies.add(words(statement.gist(), "describing"));
    bodies.add(words(Chain.of(statement).sentence(), "commenting"));
    bodies.add(words(statement.act().word(), "classifying"));
    statement.grades().stream().filter(grade -> grade.purpose().isEmpty()).map(Reliability::grade)
        .forEach(grade -> bodies.add(words(grade, "assessing")));
    statement.speakers().forEach(speaker -> bodies.add(speaker(speaker)));
    String name = BriefNames.name(passage.brief, statement.id());
    bodies.add(body -> body
        .text("id", BriefNames.uri(name).orElseGet(() -> urn("statement", passage.key())))
        .text("type", "Dataset")
        .text("format", "application/json"));
    return bodies;
  }

  private static Consumer<JsonObject> words(String words, String purpose) {
    return body -> body
        .text("type", "TextualBody")
        .text("value", words)
        .text("format", "text/plain")
        .text("purpose", purpose);
  }

  private static Consumer<JsonObject> speaker(Actor speaker) {
    return speaker.identifiers().stream()
        .filter(code -> code.scheme().equals("wikidata") && WIKIDATA.matcher(code.value()).matches())
        .map(Identifier::value).findFirst()
        .<Consumer<JsonObject>>map(value -> body -> body
            .text("type", "SpecificResource")
            .text("source", "http://www.wikidata.org/entity/" + value)
            .text("purpose", "identifying"))
        .orElseGet(() -> words(speaker.name(), "tagging"));
  }

  private static List<Consumer<JsonObject>> selectors(Passage passage) {
    Quotation quotation = passage.quotation();
    List<Consumer<JsonObject>> selectors = new ArrayList<>();
    if (quotation.start().isPresent() && quotation.end().isPresent()) {
      selectors.add(selector -> selector
          .text("type", "TextPositionSelector")
          .number("start", quotation.start().getAsInt())
          .number("end", quotation.end().getAsInt()));
    }
    @Nullable SourceText text = passage.brief.text().orElse(null);
    selectors.add(selector -> selector
        .text("type", "TextQuoteSelector")
        .text("exact", quotation.exact())
        .text("prefix", quotation.prefix().or(() -> around(text, quotation.start(), -SURROUNDINGS)))
        .text("suffix", quotation.suffix().or(() -> around(text, quotation.end(), SURROUNDINGS))));
    return selectors;
  }

  /** The words of the text before or after a position; empty if there are none, or if they are not known. */
  private static Optional<String> around(@Nullable SourceText text, OptionalInt position, int distance) {
    if (text == null || position.isEmpty()) {
      return Optional.empty();
    }
    int other = Math.max(0, Math.min(text.length(), position.getAsInt() + distance));
    return text.content(Math.min(position.getAsInt(), other), Math.max(position.getAsInt(), other))
        .filter(words -> !words.isEmpty());
  }
}
