// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import static org.communique.json.form.Scalar.DAY;
import static org.communique.json.form.Scalar.EDTF;
import static org.communique.json.form.Scalar.LABEL;
import static org.communique.json.form.Scalar.LANGUAGE;
import static org.communique.json.form.Scalar.PROSE;

import java.util.List;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.Gloss;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.Topic;
import org.communique.base.Extensions;
import org.communique.base.Identifier;
import org.communique.json.Limit;
import org.communique.json.access.ActorAccessors;
import org.communique.json.access.PartAccessors;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.TimeBasis;

/** The tables of actors, sources and topics, to which a brief refers by id, and of their parts. */
public final class ActorTables {

  /** A reference to an actor. */
  public static final Reference<Actor> ACTOR_REF = new Reference<>(() -> ActorTables.ACTOR);
  /** A reference to a source. */
  public static final Reference<Source> SOURCE_REF = new Reference<>(() -> ActorTables.SOURCE);
  /** A reference to a topic. */
  public static final Reference<Topic> TOPIC_REF = new Reference<>(() -> ActorTables.TOPIC);

  /** The code or number that a list of others gives to an actor, a source, a topic or a statement. */
  public static final Table<Identifier> IDENTIFIER = new Table<>("identifier", PartAccessors.IDENTIFIER)
      .need("scheme", LABEL,
          "The list from which the value is taken, for example `wikidata`.")
      .may("version", LABEL,
          "The version of the list. Absent if the list has no versions, or if the version is not recorded.")
      .need("value", LABEL,
          "The code or name in the list. It is always a text, so that '054' keeps its zero.");

  /** Another name of an actor. */
  public static final Table<Alias> NAME = new Table<>("name", PartAccessors.NAME)
      .need("text", LABEL,
          "The name, exactly as it is written.")
      .may("language", LANGUAGE,
          "The language or script of the name, for example `ko` or `ru-Latn`. If absent, the language is not "
              + "recorded.")
      .may("weak", Scalar.FLAG,
          "Whether the name is so common or vague that a match proves little. If absent, the value is `false`.");

  /** A date, the words that express a date, or both. */
  public static final Table<TimeExpression> TIME = new Table<>("time expression", PartAccessors.TIME)
      .may("date", EDTF,
          "The date, in the Extended Date/Time Format (EDTF) of ISO 8601-2. Absent if the words give no date.")
      .may("text", LABEL,
          "The words as printed, for example 'yesterday'. Absent if only the date is recorded.")
      .may("zone", LABEL,
          "The time zone as written, for example `KST` or `+09:00`. Absent if no time zone is given.")
      .may("basis", Words.TIME_BASIS,
          "How the date was obtained. Required if `date` is present. Without a date, the value is `undated`, and it "
              + "may be absent.")
      .atLeast("date", "text")
      .dated("date", "basis", TimeBasis.UNDATED.word());

  /** An office or function. */
  public static final Table<Role> ROLE = new Table<>("role", PartAccessors.ROLE)
      .need("title", LABEL,
          "The title of the office or function, as printed. If the text prints none, this is the encoder's label in "
              + "lower case.")
      .may("organisation", ACTOR_REF,
          "The actor in which the office is held, for example a state or a ministry. If absent, this is not recorded.")
      .may("during", TIME,
          "When the office was held. If absent, the time is not recorded.")
      .may("basis", Words.BASIS,
          "Whether the text states the office, or somebody inferred it. If absent, the value is `explicit`.");

  /** A reading of a vague name: who is meant, and who says so. */
  public static final Table<Gloss> GLOSS = new Table<>("gloss", PartAccessors.GLOSS)
      .may("text", LABEL,
          "The words of the gloss, as printed, for example 'read: the US and its allies'. Absent if nothing is "
              + "printed; then `members` is present.")
      .may("givenBy", ACTOR_REF,
          "The actor who gives the gloss. If absent, the encoder gives it.")
      .any("members", ACTOR_REF, Limit.MEMBERS,
          "The actors who are meant, as far as they are named, each once.")
      .need("basis", Words.BASIS,
          "Whether the text states the gloss, somebody has inferred it, or it is usual by convention.")
      .may("certainty", Words.CERTAINTY,
          "How sure whoever gives the gloss is that these actors are meant. If absent, this is not recorded.")
      .atLeast("text", "members");

  /** A person, a state or another actor. */
  public static final Table<Actor> ACTOR = new Table<>("actor", ActorAccessors.ACTOR)
      .id(IdSpace.ACTOR, Actor::id,
          "The id of the actor. No other actor of the document has the same id.")
      .need("kind", Words.ACTOR_KIND,
          "What the actor is, for example `person` or `state`.")
      .need("name", LABEL,
          "The name that the text gives to the actor. If the text gives no name, this is the encoder's label in "
              + "lower case.")
      .any("aliases", NAME, Limit.ALIASES,
          "Other names of the actor.")
      .any("identifiers", IDENTIFIER, Limit.ELEMENTS,
          "The codes and numbers that lists of others give to the actor. They can show that actors of two briefs "
              + "are the same; ids and names cannot.")
      .any("roles", ROLE, Limit.ELEMENTS,
          "The offices and functions of the actor.")
      .may("partOf", ACTOR_REF,
          "The actor to which this actor belongs, for example the state of a ministry. If absent, this is not "
              + "recorded.")
      .may("succeededBy", ACTOR_REF,
          "The actor that took the place of this actor in the world, as Russia took the place of the Soviet Union. "
              + "Absent if there is none, or if it is not recorded.")
      .any("members", ACTOR_REF, Limit.MEMBERS,
          "The actors who belong to this actor, as the text says, each once. They need not be all: see `count`.")
      .may("count", Scalar.POSITIVE,
          "How many the actor is, if the text says so: 2 for 'two officials'. At least the number of `members`.")
      .may("anonymity", Words.ANONYMITY,
          "How far the text names the actor. If absent, the value is `named`.")
      .may("gloss", GLOSS,
          "A reading of the actor's vague name: who is meant, and who says so.");

  /** A grade of the Admiralty code with its reasons. */
  public static final Table<Reliability> RELIABILITY = new Table<>("grade", PartAccessors.RELIABILITY)
      .need("grade", Words.GRADE,
          "A letter for the reliability of the source, a digit for the credibility of the information, or both.")
      .may("purpose", LABEL,
          "The purpose for which the grade holds, for example 'as fact'. If absent, the grade holds in general; on "
              + "a statement, it then judges whether these speakers really said this.")
      .may("rationale", PROSE,
          "The reason for the grade.")
      .may("assessor", LABEL,
          "The person who gave the grade. If absent, the encoder gave it.")
      .may("assessed", DAY,
          "The day on which the grade was given. If absent, the day is not recorded.")
      .any("evidence", PROSE, Limit.ELEMENTS,
          "The evidence on which the grade rests, for example references or quotations.");

  /** A source, which passes words on. */
  public static final Table<Source> SOURCE = new Table<>("source", ActorAccessors.SOURCE)
      .id(IdSpace.SOURCE, Source::id,
          "The id of the source. No other source of the document has the same id.")
      .need("kind", Words.SOURCE_KIND,
          "What the source is, for example `newspaper` or `interpreter`.")
      .need("name", LABEL,
          "The name that the text gives to the source.")
      .may("issuer", ACTOR_REF,
          "The actor who publishes the source or speaks through it. Required if the kind is `actor` or `interpreter`.")
      .may("published", TIME,
          "When this document was published, sent or issued. Absent for an outlet as such, or if not recorded.")
      .may("modified", TIME,
          "When this document was last changed. If absent, no change is recorded.")
      .may("language", LANGUAGE,
          "The language of this document. It also holds for a link of this source that has no `language` of its own.")
      .any("markings", LABEL, Limit.ELEMENTS,
          "The markings on this document, as printed, for example 'SECRET'.")
      .may("control", Words.MEDIA_CONTROL,
          "How free the source is of control by its state. Absent if nobody has classified it.")
      .may("controller", ACTOR_REF,
          "The actor who controls the source, for example a state or a party. Absent if there is none, or if it is "
              + "not recorded.")
      .may("locator", LABEL,
          "Where the whole source can be found: a URL, a document symbol or a shelf mark.")
      .any("identifiers", IDENTIFIER, Limit.ELEMENTS,
          "The codes and numbers that lists of others give to the source. They can show that sources of two briefs "
              + "are the same; ids and names cannot.")
      .any("grades", RELIABILITY, Limit.GRADES,
          "The grades of the source by its record. Each grade is a letter without a digit, and can be limited to a "
              + "purpose.")
      .requires("issuer", "kind", List.of(SourceKind.ACTOR.word(), SourceKind.INTERPRETER.word()));

  /** A topic. */
  public static final Table<Topic> TOPIC = new Table<>("topic", ActorAccessors.TOPIC)
      .id(IdSpace.TOPIC, Topic::id,
          "The id of the topic. No other topic of the document has the same id.")
      .need("label", LABEL,
          "The name that people use for the topic.")
      .any("identifiers", IDENTIFIER, Limit.ELEMENTS,
          "The codes and numbers that lists of others give to the topic. They can show that topics of two briefs "
              + "are the same; ids and labels cannot.");

  /** Extensions alone, for example as a member of a type that is not of this library. No table contains them. */
  public static final Table<Extensions> EXTENSIONS = new Table<>("extensions object", PartAccessors.EXTENSIONS);

  private ActorTables() {}
}
