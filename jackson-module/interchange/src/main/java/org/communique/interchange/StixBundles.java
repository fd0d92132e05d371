// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementRef;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/**
 * Briefs as bundles of STIX 2.1, the standard of OASIS for reports about threats. Programs for threat intelligence read
 * them.
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>in a brief</th><th>in STIX</th></tr>
 * <tr><td>a brief</td><td>a {@code report}; a {@code grouping} if no date of publication is known</td></tr>
 * <tr><td>a statement</td><td>a {@code note}: the gist, and in words who speaks, the passages, the chain, the grades,
 *   the stances and the relations. It refers to the identities of speakers, addressees, mentioned actors and
 *   sources</td></tr>
 * <tr><td>an actor or a source</td><td>an {@code identity}</td></tr>
 * <tr><td>an agreement or a belief about a statement of the bundle</td><td>an {@code opinion} on its note</td></tr>
 * <tr><td>a relation to a statement of the bundle</td><td>a {@code relationship} of the type
 *   {@code related-to}</td></tr>
 * <tr><td>the digit of a grade</td><td>a {@code confidence}, and a label of the taxonomy admiralty-scale of MISP. A
 *   letter becomes a label only</td></tr>
 * <tr><td>everything</td><td>an extension of the object, from which the value can be read back</td></tr>
 * </table>
 *
 * <p>The statement in the extension of a note is complete: it can be read by itself.
 *
 * <p>Ids are computed from the base of the brief and the ids in it, so the same brief gives the same bytes, and a later
 * bundle replaces an earlier one. Give briefs a base: the ids of a brief without a base change with everything in it.
 * Actors and sources of several briefs are one identity if they have the same {@linkplain
 * org.communique.base.Identifier identifier} of a scheme by which the corpus joins.
 *
 * <pre>{@code
 * StixBundles.of(Corpus.of(brief)).document().writeTo(Path.of("ties.stix.json"));
 * }</pre>
 */
public final class StixBundles {

  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** The first and the last moment that a timestamp of STIX can name. */
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

  private static final String EXTENSION = "in the extension";
  private static final String WORDS = "in the words of the note, and in the extension";
  private static final String DESCRIPTION = "in the description, and in the extension";

  private static final LossRules RULES = new LossRules(EXTENSION)
      .keep(List.of(
          "/id", "/base", "/title", "/source", "/text/sha256", "/statements/*/id", "/statements/*/act",
          "/statements/*/gist", "/statements/*/speakers/*", "/statements/*/onBehalfOf/*", "/statements/*/addressees/*",
          "/statements/*/mentions/*", "/statements/*/quotations/*/spoken", "/statements/*/grades/*/grade",
          "/statements/*/identifiers/*/scheme", "/statements/*/identifiers/*/value", "/actors/*/id", "/actors/*/name",
          "/actors/*/roles/*/title", "/actors/*/identifiers/*/scheme", "/actors/*/identifiers/*/value",
          "/sources/*/id", "/sources/*/name", "/sources/*/locator", "/sources/*/identifiers/*/scheme",
          "/sources/*/identifiers/*/value"))
      .lose("who made the brief, and when", EXTENSION, "/encoder", "/encoded")
      .lose("the text itself", EXTENSION, "/text/content", "/text/length", "/text/retrieved")
      .lose("a note of the encoder", EXTENSION, "/notes/*", "/statements/*/notes/*")
      .lose("who speaks and who is addressed, and the voices one by one", WORDS, "/statements/*/attributions")
      .lose("whose words the parts of a passage are", WORDS, "/statements/*/quotations/*/segments")
      .lose("where a passage stands, and its language and fidelity", EXTENSION, "/statements/*/quotations/*/start",
          "/statements/*/quotations/*/end", "/statements/*/quotations/*/prefix", "/statements/*/quotations/*/suffix",
          "/statements/*/quotations/*/language", "/statements/*/quotations/*/fidelity")
      .lose("a stance, with its holders", WORDS + ", and as an opinion if it is about the truth of a statement",
          "/statements/*/stances/*")
      .lose("how two statements relate", WORDS + ", and as related-to if the bundle has both",
          "/statements/*/relations/*")
      .lose("what a statement is about", WORDS, "/statements/*/topics")
      .lose("when and where something was said or happens", WORDS, "/statements/*/said", "/statements/*/eventTime",
          "/statements/*/place", "/statements/*/medium")
      .lose("what must hold for a statement to apply", WORDS, "/statements/*/condition")
      .lose("the office of the speakers", WORDS, "/statements/*/speakingAs")
      .lose("the capacity, certainty and language of the speakers", EXTENSION, "/statements/*/capacity",
          "/statements/*/certainty", "/statements/*/language")
      .lose("what an actor is called", EXTENSION, "/statements/*/designations/*")
      .lose("the class of a statement", EXTENSION, "/statements/*/codes/*")
      .lose("the version of a list of codes", EXTENSION, "/statements/*/identifiers/*/version",
          "/actors/*/identifiers/*/version", "/sources/*/identifiers/*/version")
      .lose("the result of a vote", WORDS, "/statements/*/tally")
      .lose("the purpose of a grade, and the reasons for it", WORDS, "/statements/*/grades/*/purpose",
          "/statements/*/grades/*/rationale")
      .lose("the evidence for a grade, and who gave it", EXTENSION, "/statements/*/grades/*/evidence",
          "/statements/*/grades/*/assessor", "/statements/*/grades/*/assessed")
      .lose("the kind of an actor, which is finer than identity_class", EXTENSION, "/actors/*/kind")
      .lose("where and when an actor has an office", EXTENSION, "/actors/*/roles/*/organisation",
          "/actors/*/roles/*/during", "/actors/*/roles/*/basis")
      .lose("another name of an actor", EXTENSION, "/actors/*/aliases/*")
      .lose("the reading of a vague name", EXTENSION, "/actors/*/gloss")
      .lose("to which group an actor belongs, or who belongs to it", EXTENSION, "/actors/*/partOf",
          "/actors/*/succeededBy", "/actors/*/members", "/actors/*/count")
      .lose("how far the text names an actor", EXTENSION, "/actors/*/anonymity")
      .lose("what a source is, who controls it, and its grades", DESCRIPTION, "/sources/*/kind", "/sources/*/control",
          "/sources/*/controller", "/sources/*/grades/*")
      .lose("who publishes a source, its language, and when it was changed", EXTENSION, "/sources/*/issuer",
          "/sources/*/language", "/sources/*/modified")
      .lose("how vague or doubted a date is, and how it was obtained", DESCRIPTION, "/sources/*/published")
      .lose("a marking, because no marking of STIX has the same words", EXTENSION, "/sources/*/markings/*",
          "/statements/*/attributions/*/markings/*")
      .lose("a topic as such", WORDS, "/topics/*");

  private static final Loss.Kind UNDATED =
      new Loss.Kind("that no date is known, because every object of STIX has one", "as a date that the caller chose");
  private static final Loss.Kind SAID_OTHERWISE = new Loss.Kind(
      "what this brief says about an actor or source of another brief", "in the extensions of notes and reports");

  private final Corpus corpus;
  private final Instant ifUndated;

  /** The notes of the bundle, by the number of the statement in the corpus. */
  private final List<String> notes;

  /** The identities that are written with each brief, by its name: those that no earlier brief has. */
  private final Map<String, Own> own = new HashMap<>();

  private final List<Loss> losses = new ArrayList<>();

  /** What a brief brings into the bundle. */
  private record Own(StixIdentities identities, List<Actor> actors, List<Source> sources) {}

  private StixBundles(Corpus corpus, Instant ifUndated) {
    this.corpus = corpus;
    this.ifUndated = ifUndated;
    Map<String, Object> known = new HashMap<>();
    for (Brief brief : corpus.briefs()) {
      losses.addAll(RULES.losses(brief));
      if (created(brief).isEmpty()) {
        losses.add(new Loss(BriefNames.name(brief), "/source", UNDATED));
      }
      StixIdentities identities = new StixIdentities(brief, corpus.schemes());
      Own first = new Own(identities, new ArrayList<>(), new ArrayList<>());
      own.put(BriefNames.name(brief), first);
      for (int at = 0; at < brief.actors().size(); at++) {
        Actor actor = brief.actors().get(at);
        if (isFirst(known, identities.of(actor), actor, brief, "/actors/" + at)) {
          first.actors.add(actor);
        }
      }
      for (int at = 0; at < brief.sources().size(); at++) {
        Source source = brief.sources().get(at);
        if (isFirst(known, identities.of(source), source, brief, "/sources/" + at)) {
          first.sources.add(source);
        }
      }
    }
    notes = corpus.statements().stream()
        .map(statement -> StixObjects.noteId(corpus.brief(statement), statement.statement())).toList();
  }

  private boolean isFirst(Map<String, Object> known, String id, Object value, Brief brief, String pointer) {
    Object other = known.putIfAbsent(id, value);
    if (other != null && !other.equals(value)) {
      losses.add(new Loss(BriefNames.name(brief), pointer, SAID_OTHERWISE));
    }
    return other == null;
  }

  /**
   * Makes one bundle of all briefs. The objects of a brief for which no date is known have the date 1970-01-01, which
   * is reported as a loss.
   *
   * @param corpus the briefs
   * @return the bundle, and what STIX cannot keep
   */
  public static Export<JsonDocument> of(Corpus corpus) {
    return of(corpus, Instant.EPOCH);
  }

  /**
   * Makes one bundle of all briefs.
   *
   * @param corpus the briefs
   * @param ifUndated the date of the objects of a brief for which no date is known; STIX requires one
   * @return the bundle, and what STIX cannot keep
   * @throws IllegalArgumentException if the date is not in the years 0 to 9999
   */
  public static Export<JsonDocument> of(Corpus corpus, Instant ifUndated) {
    Objects.requireNonNull(corpus, "corpus");
    Objects.requireNonNull(ifUndated, "ifUndated");
    if (ifUndated.isBefore(FIRST) || ifUndated.isAfter(LAST)) {
      throw new IllegalArgumentException("the date must be in the years 0 to 9999, but was " + ifUndated);
    }
    StixBundles bundle = new StixBundles(corpus, ifUndated);
    return new Export<>(bundle.document(), bundle.losses);
  }

  /** What STIX does not keep in members of its own. */
  static LossRules rules() {
    return RULES;
  }

  private JsonDocument document() {
    String briefs = corpus.briefs().stream().map(BriefNames::key).collect(Collectors.joining(" "));
    String head = "{\"type\": \"bundle\", \"id\": \"bundle--" + BriefNames.uuid("bundle", briefs)
        + "\", \"objects\": [\n";
    return new JsonDocument(head, this::objects, "]}\n");
  }

  private Stream<String> objects() {
    Map<String, List<CorpusStatement>> statements =
        corpus.statements().stream().collect(Collectors.groupingBy(corpus::briefName));
    return Stream.concat(
        StixObjects.definitions().stream(),
        corpus.briefs().stream().flatMap(
            brief -> objects(brief, statements.getOrDefault(BriefNames.name(brief), List.of()))));
  }

  private Stream<String> objects(Brief brief, List<CorpusStatement> statements) {
    Own first = own(brief);
    String time = created(brief).orElse(TIMESTAMP.format(ifUndated));
    StixObjects objects = new StixObjects(brief, first.identities, time);
    return Stream.of(
            first.actors.stream().map(objects::identity),
            first.sources.stream().map(objects::identity),
            statements.stream().flatMap(statement -> objects(objects, statement)),
            Stream.of(0).map(report -> objects.report(published(brief), refs(brief, objects, statements))))
        .flatMap(each -> each);
  }

  private Stream<String> objects(StixObjects objects, CorpusStatement each) {
    Statement statement = each.statement();
    List<String> all = new ArrayList<>(List.of(objects.note(statement)));
    for (int at = 0; at < statement.stances().size(); at++) {
      Stance stance = statement.stances().get(at);
      Optional<String> note = opinionOn(each, stance);
      if (note.isPresent()) {
        all.add(objects.opinion(statement, at, stance.stixOpinion().orElseThrow(), note.get()));
      }
    }
    for (int at = 0; at < statement.relations().size(); at++) {
      Optional<String> note = note(each, statement.relations().get(at).to());
      if (note.isPresent()) {
        all.add(objects.relationship(statement, at, note.get()));
      }
    }
    return all.stream();
  }

  /** The note on which a stance is an opinion; empty if STIX has no opinion for the stance. */
  private Optional<String> opinionOn(CorpusStatement from, Stance stance) {
    return stance.stixOpinion().isPresent() && stance.target() instanceof StatementRef target
        ? note(from, target) : Optional.empty();
  }

  private Optional<String> note(CorpusStatement from, StatementRef to) {
    return corpus.resolve(from, to).map(statement -> notes.get(statement.number()));
  }

  private List<String> refs(Brief brief, StixObjects objects, List<CorpusStatement> statements) {
    StixIdentities identities = own(brief).identities;
    List<String> refs = new ArrayList<>();
    brief.actors().forEach(actor -> refs.add(identities.of(actor)));
    brief.sources().forEach(source -> refs.add(identities.of(source)));
    for (CorpusStatement each : statements) {
      Statement statement = each.statement();
      refs.add(notes.get(each.number()));
      for (int at = 0; at < statement.stances().size(); at++) {
        if (opinionOn(each, statement.stances().get(at)).isPresent()) {
          refs.add(objects.opinionId(statement, at));
        }
      }
      for (int at = 0; at < statement.relations().size(); at++) {
        if (note(each, statement.relations().get(at).to()).isPresent()) {
          refs.add(objects.relationshipId(statement, at));
        }
      }
    }
    return refs;
  }

  private Own own(Brief brief) {
    return Objects.requireNonNull(own.get(BriefNames.name(brief)), "a brief of the corpus");
  }

  /** When the objects of a brief were made: when the document was last changed or published. */
  private static Optional<String> created(Brief brief) {
    return day(brief.modified()).or(() -> published(brief))
        .or(() -> brief.encoded().flatMap(StixBundles::day));
  }

  private static Optional<String> published(Brief brief) {
    return day(brief.published());
  }

  private static Optional<String> day(Optional<TimeExpression> time) {
    return time.flatMap(TimeExpression::date).flatMap(StixBundles::day);
  }

  /** The first moment of the first day that a date can mean. */
  private static Optional<String> day(Edtf date) {
    return date.earliest().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .filter(moment -> !moment.isBefore(FIRST) && !moment.isAfter(LAST)).map(TIMESTAMP::format);
  }
}
