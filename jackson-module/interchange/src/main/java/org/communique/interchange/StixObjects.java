// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.base.Identifier;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.SourceKind;

/** The STIX objects of one brief, each as a text. */
final class StixObjects {

  static final String PRODUCER = "identity--" + BriefNames.uuid("identity", "communique");
  static final String EXTENSION = "extension-definition--" + BriefNames.uuid("extension-definition", "communique");

  /** When the definition of the extension was made; it never changes, whatever the briefs are. */
  private static final String DEFINED = "2026-01-01T00:00:00.000Z";

  /** Names of lists and codes that STIX only allows for vulnerabilities and attack patterns. */
  private static final Pattern RESERVED =
      Pattern.compile("cve|capec|CVE-\\d{4}-(0\\d{3}|[1-9]\\d{3,})|CAPEC-\\d+");

  private final Brief brief;
  private final StixIdentities identities;
  private final String time;

  /**
   * Prepares the objects of a brief.
   *
   * @param brief the brief
   * @param identities the ids of its actors and sources
   * @param time when the objects were made, as a timestamp of STIX
   */
  StixObjects(Brief brief, StixIdentities identities, String time) {
    this.brief = brief;
    this.identities = identities;
    this.time = time;
  }

  /** The objects that are in every bundle: who makes bundles, and what the extension is. */
  static List<String> definitions() {
    return List.of(
        object("identity", PRODUCER, DEFINED, object -> object
            .text("name", "Communiqué")
            .text("identity_class", "system")),
        object("extension-definition", EXTENSION, DEFINED, object -> object
            .text("created_by_ref", PRODUCER)
            .text("name", "Communiqué 1.0")
            .text("description", "Contains a brief without its statements, a statement, an actor or a source in the "
                + "JSON form of Communiqué, version 1.0, with every actor, source and topic that it names.")
            .text("schema", "urn:communique:1.0:brief")
            .text("version", "1.0.0")
            .texts("extension_types", List.of("property-extension"))));
  }

  private static String object(String type, String id, String time, Consumer<JsonObject> members) {
    return JsonObject.text(object -> members.accept(object
        .text("type", type)
        .text("spec_version", "2.1")
        .text("id", id)
        .text("created", time)
        .text("modified", time)));
  }

  private static <T> void extension(JsonObject object, String name, Class<T> type, T value) {
    object.object("extensions", extensions -> extensions.object(EXTENSION, extension -> extension
        .text("extension_type", "property-extension")
        .value(name, type, value)));
  }

  String identity(Actor actor) {
    boolean isNamed = actor.anonymity() == Anonymity.NAMED;
    return object(StixIdentities.TYPE, identities.of(actor), time, object -> {
      object.text("name", isNamed ? actor.name() : apart(actor.name(), actor.id()))
          .texts("roles", actor.roles().stream().map(Role::title).distinct().toList())
          .text("identity_class", actor.kind().identityClass())
          .objects("external_references", references(actor.identifiers()));
      extension(object, "actor", Actor.class, actor);
    });
  }

  String identity(Source source) {
    boolean isNamed = !source.kind().equals(SourceKind.UNNAMED) && (!isSpeaker(source)
        || source.issuer().stream().allMatch(issuer -> issuer.anonymity() == Anonymity.NAMED));
    List<Consumer<JsonObject>> references = new ArrayList<>(references(source.identifiers()));
    source.locator().ifPresent(locator -> references.add(reference -> reference
        .text("source_name", "locator").text("description", locator)));
    return object(StixIdentities.TYPE, identities.of(source), time, object -> {
      object.text("name", isNamed ? source.name() : apart(source.name(), source.id()))
          .text("description", StixWords.source(source))
          .text("identity_class", isPerson(source) ? "individual" : "organization")
          .objects("external_references", references);
      extension(object, "source", Source.class, source);
    });
  }

  /** Whether the source is an actor, who passes on the words of others. */
  private static boolean isSpeaker(Source source) {
    return source.kind().equals(SourceKind.ACTOR) || source.kind().equals(SourceKind.INTERPRETER);
  }

  private static boolean isPerson(Source source) {
    return isSpeaker(source)
        && source.issuer().filter(issuer -> issuer.kind().equals(ActorKind.PERSON)).isPresent();
  }

  /** The name of somebody whom the text does not name. Programs that join objects by their names must not join two. */
  private String apart(String name, String id) {
    return name + " (in " + BriefNames.name(brief) + ", " + id + ")";
  }

  private static List<Consumer<JsonObject>> references(List<Identifier> identifiers) {
    return identifiers.stream().map(StixObjects::reference).toList();
  }

  private static Consumer<JsonObject> reference(Identifier identifier) {
    boolean isReserved = RESERVED.matcher(identifier.scheme()).matches()
        || RESERVED.matcher(identifier.value()).find();
    return isReserved
        ? reference -> reference
            .text("source_name", "communique").text("description", identifier.scheme() + ": " + identifier.value())
        : reference -> reference
            .text("source_name", identifier.scheme()).text("external_id", identifier.value());
  }

  /** A reference to a statement or a brief by its name. */
  private static Consumer<JsonObject> named(String name) {
    return reference -> reference.text("source_name", "communique")
        .text(BriefNames.uri(name).isPresent() ? "url" : "external_id", name);
  }

  /** The id of the note about a statement. */
  static String noteId(Brief brief, Statement statement) {
    return "note--" + BriefNames.uuid("note", BriefNames.key(brief) + "#" + statement.id());
  }

  String note(Statement statement) {
    return object("note", noteId(brief, statement), time, object -> {
      object.text("abstract", statement.gist())
          .text("content", StixWords.content(brief, statement))
          .texts("object_refs", List.copyOf(participants(statement)))
          .texts("labels", labels(statement));
      general(statement).map(Reliability::stixConfidence).ifPresent(confidence ->
          confidence.ifPresent(value -> object.number("confidence", value)));
      List<Consumer<JsonObject>> references =
          new ArrayList<>(List.of(named(BriefNames.name(brief, statement.id()))));
      references.addAll(references(statement.identifiers()));
      object.objects("external_references", references);
      extension(object, "statement", Statement.class, statement);
    });
  }

  /** Everybody who has a part in a statement. None of them is an author of the note: its author is the encoder. */
  private Set<String> participants(Statement statement) {
    Set<String> ids = new LinkedHashSet<>();
    statement.speakers().forEach(actor -> ids.add(identities.of(actor)));
    statement.onBehalfOf().forEach(actor -> ids.add(identities.of(actor)));
    statement.addressees().forEach(actor -> ids.add(identities.of(actor)));
    statement.mentions().forEach(actor -> ids.add(identities.of(actor)));
    statement.attributions().stream().map(Attribution::source).forEach(source -> ids.add(identities.of(source)));
    return ids;
  }

  /** The act, and the letter and the digit of the grade in the words of MISP. A letter has no number. */
  private static List<String> labels(Statement statement) {
    List<String> labels = new ArrayList<>(List.of("communique:act=\"" + statement.act().word() + "\""));
    general(statement).flatMap(Reliability::sourceReliability).ifPresent(letter -> labels.add(
        "admiralty-scale:source-reliability=\"" + letter.word().toLowerCase(Locale.ROOT) + "\""));
    general(statement).flatMap(Reliability::credibility).ifPresent(digit -> labels.add(
        "admiralty-scale:information-credibility=\"" + digit.word() + "\""));
    return labels;
  }

  private static Optional<Reliability> general(Statement statement) {
    return statement.grades().stream().filter(grade -> grade.purpose().isEmpty()).findFirst();
  }

  /** The id of an opinion or a relationship: its number in the statement makes it unique. */
  private String partId(String type, Statement statement, int number) {
    return type + "--" + BriefNames.uuid(type, BriefNames.key(brief) + "#" + statement.id() + "|" + number);
  }

  String opinionId(Statement statement, int number) {
    return partId("opinion", statement, number);
  }

  String opinion(Statement statement, int number, String opinion, String target) {
    Stance stance = statement.stances().get(number);
    return object("opinion", opinionId(statement, number), time, object -> object
        .text("explanation", StixWords.stance(brief, stance))
        .text("opinion", opinion)
        .texts("object_refs", List.of(target))
        .objects("external_references", List.of(named(BriefNames.name(brief, statement.id())))));
  }

  String relationshipId(Statement statement, int number) {
    return partId("relationship", statement, number);
  }

  String relationship(Statement statement, int number, String target) {
    Relation relation = statement.relations().get(number);
    return object("relationship", relationshipId(statement, number), time, object -> object
        .text("relationship_type", "related-to")
        .text("description", StixWords.relationKind(relation))
        .text("source_ref", noteId(brief, statement))
        .text("target_ref", target));
  }

  /**
   * The object that holds the brief together.
   *
   * @param published when the document was published; without a date, there is a grouping in place of a report
   * @param refs all other objects of the brief
   */
  String report(Optional<String> published, List<String> refs) {
    String type = published.isPresent() ? "report" : "grouping";
    return object(type, type + "--" + BriefNames.uuid(type, BriefNames.key(brief)), time, object -> {
      object.text("name", brief.title());
      published.ifPresentOrElse(
          date -> object.text("published", date).texts("report_types", List.of("communique-brief")),
          () -> object.text("context", "unspecified"));
      object.texts("object_refs", refs)
          .objects("external_references", List.of(reference -> {
            named(BriefNames.name(brief)).accept(reference);
            brief.text().ifPresent(text -> reference.object("hashes", hashes -> hashes.text("SHA-256", text.sha256())));
          }));
      extension(object, "brief", Brief.class, brief.toBuilder().statements(List.of()).build());
    });
  }
}
