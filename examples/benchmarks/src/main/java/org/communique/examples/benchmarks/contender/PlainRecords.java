// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.SerializedName;
import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The form as plain records, as a user would write them who has no use for this library. Every text, word and date is a
 * string, and every reference is an id. An absent member is null. Nothing is checked.
 *
 * <p>The annotations are those that the libraries need: Jackson omits null, and avaje-jsonb and dsl-json generate code.
 * The issuer has another name in Java, because dsl-json reads {@code issuer} as the question whether something is a
 * {@code suer}.
 */
@NullUnmarked
public final class PlainRecords {

  private PlainRecords() {}

  /** A whole document. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Brief(
      String communique, String id, String base, String title, String source, String encoder, String encoded,
      Text text, List<Actor> actors, List<Source> sources, List<Topic> topics, List<Statement> statements,
      List<Note> notes) {}

  /** The text that was encoded. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Text(String sha256, Integer length, String content, Time retrieved) {}

  /** A code in a list of others. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Identifier(String scheme, String version, String value) {}

  /** Another name of an actor. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Alias(String text, String language, Boolean weak) {}

  /** A date, or the words that express a date. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Time(String date, String text, String zone, String basis) {}

  /** An office. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Role(String title, String organisation, Time during, String basis) {}

  /** A reading of a vague name. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Gloss(String text, String givenBy, List<String> members, String basis, String certainty) {}

  /** A person, a state or another actor. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Actor(
      String id, String kind, String name, List<Alias> aliases, List<Identifier> identifiers, List<Role> roles,
      String partOf, String succeededBy, List<String> members, Integer count, String anonymity, Gloss gloss) {}

  /** A grade of the Admiralty code. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Grade(
      String grade, String purpose, String rationale, String assessor, String assessed, List<String> evidence) {}

  /** A source, which passes words on. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Source(
      String id, String kind, String name,
      @JsonProperty("issuer") @Json.Property("issuer") @SerializedName("issuer") String publisher, Time published,
      Time modified, String language, List<String> markings, String control, String controller, String locator,
      List<Identifier> identifiers, List<Grade> grades) {}

  /** A topic. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Topic(String id, String label, List<Identifier> identifiers) {}

  /** A part of a quotation. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Segment(String spoken, String supplied, String narrated, String omitted, String redacted, String sic) {}

  /** A passage of the text. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Quotation(
      String spoken, List<Segment> segments, Integer start, Integer end, String prefix, String suffix,
      String language, String fidelity) {}

  /** A link of a chain. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Attribution(
      String source, String mode, List<String> recipients, String occurrence, String cue, String hedge,
      String describedAs, String certainty, String act, Time reported, String language, List<String> markings,
      String locator, String terms, List<Grade> grades) {}

  /** What a stance is about. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Target(String actor, String topic, String statement) {}

  /** A stance of some actors. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Stance(
      List<String> holders, Target target, String attitude, String kind, String basis, String assessor,
      String certainty) {}

  /** A relation to another statement. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Relation(String kind, String to, String part, String certainty, String assessor) {}

  /** The words by which an actor is called. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Designation(String actor, String words, String by) {}

  /** The result of a vote. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Tally(Integer inFavour, Integer against, Integer abstaining, Integer notVoting) {}

  /** A remark of the encoder. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Note(String note, String ambiguity, String choice) {}

  /** A statement. */
  @CompiledJson
  @Json
  @JsonInclude(Include.NON_NULL)
  public record Statement(
      String id, List<String> speakers, Role speakingAs, String capacity, List<String> onBehalfOf,
      List<String> addressees, String act, String gist, String condition, List<Quotation> quotations,
      List<Attribution> attributions, List<Identifier> identifiers, List<Identifier> codes,
      List<Designation> designations, Tally tally, Time said, Time eventTime, String place, String medium,
      String language, String certainty, List<Stance> stances, List<String> topics, List<String> mentions,
      List<Grade> grades, List<Relation> relations, List<Note> notes) {}
}
