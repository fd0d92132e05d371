// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import static org.communique.json.form.Scalar.DAY;
import static org.communique.json.form.Scalar.EDTF;
import static org.communique.json.form.Scalar.LABEL;
import static org.communique.json.form.Scalar.LANGUAGE;
import static org.communique.json.form.Scalar.PROSE;

import java.util.List;
import org.communique.Actor;
import org.communique.ActorBuilder;
import org.communique.Alias;
import org.communique.AliasBuilder;
import org.communique.Gloss;
import org.communique.GlossBuilder;
import org.communique.Reliability;
import org.communique.ReliabilityBuilder;
import org.communique.Role;
import org.communique.RoleBuilder;
import org.communique.Source;
import org.communique.SourceBuilder;
import org.communique.Topic;
import org.communique.TopicBuilder;
import org.communique.base.Identifier;
import org.communique.base.IdentifierBuilder;
import org.communique.json.Limit;
import org.communique.time.TimeExpression;
import org.communique.time.TimeExpressionBuilder;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.TimeBasis;

/** The tables of actors, sources and topics, to which a brief refers by id, and of their parts. */
public final class ActorTables {

  /** A reference to an actor. */
  public static final Reference<Actor> ACTOR_REF = new Reference<>(() -> ActorTables.ACTOR, Actor::id);
  /** A reference to a source. */
  public static final Reference<Source> SOURCE_REF = new Reference<>(() -> ActorTables.SOURCE, Source::id);
  /** A reference to a topic. */
  public static final Reference<Topic> TOPIC_REF = new Reference<>(() -> ActorTables.TOPIC, Topic::id);

  /** The code or number that a list of others gives to an actor, a source, a topic or a statement. */
  public static final Table<Identifier, IdentifierBuilder> IDENTIFIER = new Table<>(
          "identifier", Identifier::builder, IdentifierBuilder::build, Identifier::extensions,
          IdentifierBuilder::extensions)
      .need("scheme", LABEL, Identifier::scheme, IdentifierBuilder::scheme,
          "The list from which the value is taken, for example `wikidata`.")
      .may("version", LABEL, Identifier::version, IdentifierBuilder::version,
          "The version of the list. Absent if the list has no versions, or if the version is not recorded.")
      .need("value", LABEL, Identifier::value, IdentifierBuilder::value,
          "The code or name in the list. It is always a text, so that '054' keeps its zero.");

  /** Another name of an actor. */
  public static final Table<Alias, AliasBuilder> NAME = new Table<>(
          "name", Alias::builder, AliasBuilder::build, Alias::extensions, AliasBuilder::extensions)
      .need("text", LABEL, Alias::text, AliasBuilder::text,
          "The name, exactly as it is written.")
      .may("language", LANGUAGE, Alias::language, AliasBuilder::language,
          "The language or script of the name, for example `ko` or `ru-Latn`. If absent, the language is not "
              + "recorded.")
      .usual("weak", false, Scalar.FLAG, Alias::isWeak, AliasBuilder::weak,
          "Whether the name is so common or vague that a match proves little. If absent, the value is `false`.");

  /** A date, the words that express a date, or both. */
  public static final Table<TimeExpression, TimeExpressionBuilder> TIME = new Table<>(
          "time expression", TimeExpression::builder, TimeExpressionBuilder::build, TimeExpression::extensions,
          TimeExpressionBuilder::extensions)
      .may("date", EDTF, TimeExpression::date, TimeExpressionBuilder::date,
          "The date, in the Extended Date/Time Format (EDTF) of ISO 8601-2. Absent if the words give no date.")
      .may("text", LABEL, TimeExpression::text, TimeExpressionBuilder::text,
          "The words as printed, for example 'yesterday'. Absent if only the date is recorded.")
      .may("zone", LABEL, TimeExpression::zone, TimeExpressionBuilder::zone,
          "The time zone as written, for example `KST` or `+09:00`. Absent if no time zone is given.")
      .usual("basis", TimeBasis.UNDATED, Words.TIME_BASIS, TimeExpression::basis,
          TimeExpressionBuilder::basis,
          "How the date was obtained. Required if `date` is present. Without a date, the value is `undated`, and it "
              + "may be absent.")
      .atLeast("date", "text")
      .dated("date", "basis", TimeBasis.UNDATED.word());

  /** An office or function. */
  public static final Table<Role, RoleBuilder> ROLE = new Table<>(
          "role", Role::builder, RoleBuilder::build, Role::extensions, RoleBuilder::extensions)
      .need("title", LABEL, Role::title, RoleBuilder::title,
          "The title of the office or function, as printed. If the text prints none, this is the encoder's label in "
              + "lower case.")
      .may("organisation", ACTOR_REF, Role::organisation, RoleBuilder::organisation,
          "The actor in which the office is held, for example a state or a ministry. If absent, this is not recorded.")
      .may("during", TIME, Role::during, RoleBuilder::during,
          "When the office was held. If absent, the time is not recorded.")
      .usual("basis", Basis.EXPLICIT, Words.BASIS, Role::basis, RoleBuilder::basis,
          "Whether the text states the office, or somebody inferred it. If absent, the value is `explicit`.");

  /** A reading of a vague name: who is meant, and who says so. */
  public static final Table<Gloss, GlossBuilder> GLOSS = new Table<>(
          "gloss", Gloss::builder, GlossBuilder::build, Gloss::extensions, GlossBuilder::extensions)
      .may("text", LABEL, Gloss::text, GlossBuilder::text,
          "The words of the gloss, as printed, for example 'read: the US and its allies'. Absent if nothing is "
              + "printed; then `members` is present.")
      .may("givenBy", ACTOR_REF, Gloss::givenBy, GlossBuilder::givenBy,
          "The actor who gives the gloss. If absent, the encoder gives it.")
      .any("members", ACTOR_REF, Limit.MEMBERS, Gloss::members, GlossBuilder::addAllMembers,
          "The actors who are meant, as far as they are named, each once.")
      .need("basis", Words.BASIS, Gloss::basis, GlossBuilder::basis,
          "Whether the text states the gloss, somebody has inferred it, or it is usual by convention.")
      .may("certainty", Words.CERTAINTY, Gloss::certainty, GlossBuilder::certainty,
          "How sure whoever gives the gloss is that these actors are meant. If absent, this is not recorded.")
      .atLeast("text", "members");

  /** A person, a state or another actor. */
  public static final Table<Actor, ActorBuilder> ACTOR = new Table<>(
          "actor", Actor::builder, ActorBuilder::build, Actor::extensions, ActorBuilder::extensions)
      .id(IdSpace.ACTOR, Actor::id, ActorBuilder::id,
          "The id of the actor. No other actor of the document has the same id.")
      .need("kind", Words.ACTOR_KIND, Actor::kind, ActorBuilder::kind,
          "What the actor is, for example `person` or `state`.")
      .need("name", LABEL, Actor::name, ActorBuilder::name,
          "The name that the text gives to the actor. If the text gives no name, this is the encoder's label in "
              + "lower case.")
      .any("aliases", NAME, Limit.ALIASES, Actor::aliases, ActorBuilder::addAllAliases,
          "Other names of the actor.")
      .any("identifiers", IDENTIFIER, Limit.ELEMENTS, Actor::identifiers, ActorBuilder::addAllIdentifiers,
          "The codes and numbers that lists of others give to the actor. They can show that actors of two briefs "
              + "are the same; ids and names cannot.")
      .any("roles", ROLE, Limit.ELEMENTS, Actor::roles, ActorBuilder::addAllRoles,
          "The offices and functions of the actor.")
      .may("partOf", ACTOR_REF, Actor::partOf, ActorBuilder::partOf,
          "The actor to which this actor belongs, for example the state of a ministry. If absent, this is not "
              + "recorded.")
      .may("succeededBy", ACTOR_REF, Actor::succeededBy, ActorBuilder::succeededBy,
          "The actor that took the place of this actor in the world, as Russia took the place of the Soviet Union. "
              + "Absent if there is none, or if it is not recorded.")
      .any("members", ACTOR_REF, Limit.MEMBERS, Actor::members, ActorBuilder::addAllMembers,
          "The actors who belong to this actor, as the text says, each once. They need not be all: see `count`.")
      .mayNumber("count", Scalar.POSITIVE, Actor::count, ActorBuilder::count,
          "How many the actor is, if the text says so: 2 for 'two officials'. At least the number of `members`.")
      .usual("anonymity", Anonymity.NAMED, Words.ANONYMITY, Actor::anonymity, ActorBuilder::anonymity,
          "How far the text names the actor. If absent, the value is `named`.")
      .may("gloss", GLOSS, Actor::gloss, ActorBuilder::gloss,
          "A reading of the actor's vague name: who is meant, and who says so.");

  /** A grade of the Admiralty code with its reasons. */
  public static final Table<Reliability, ReliabilityBuilder> RELIABILITY = new Table<>(
          "grade", Reliability::builder, ReliabilityBuilder::build, Reliability::extensions,
          ReliabilityBuilder::extensions)
      .need("grade", Words.GRADE, reliability -> reliability, ReliabilityBuilder::from,
          "A letter for the reliability of the source, a digit for the credibility of the information, or both.")
      .may("purpose", LABEL, Reliability::purpose, ReliabilityBuilder::purpose,
          "The purpose for which the grade holds, for example 'as fact'. If absent, the grade holds in general; on "
              + "a statement, it then judges whether these speakers really said this.")
      .may("rationale", PROSE, Reliability::rationale, ReliabilityBuilder::rationale,
          "The reason for the grade.")
      .may("assessor", LABEL, Reliability::assessor, ReliabilityBuilder::assessor,
          "The person who gave the grade. If absent, the encoder gave it.")
      .may("assessed", DAY, Reliability::assessed, ReliabilityBuilder::assessed,
          "The day on which the grade was given. If absent, the day is not recorded.")
      .any("evidence", PROSE, Limit.ELEMENTS, Reliability::evidence, ReliabilityBuilder::addAllEvidence,
          "The evidence on which the grade rests, for example references or quotations.");

  /** A source, which passes words on. */
  public static final Table<Source, SourceBuilder> SOURCE = new Table<>(
          "source", Source::builder, SourceBuilder::build, Source::extensions, SourceBuilder::extensions)
      .id(IdSpace.SOURCE, Source::id, SourceBuilder::id,
          "The id of the source. No other source of the document has the same id.")
      .need("kind", Words.SOURCE_KIND, Source::kind, SourceBuilder::kind,
          "What the source is, for example `newspaper` or `interpreter`.")
      .need("name", LABEL, Source::name, SourceBuilder::name,
          "The name that the text gives to the source.")
      .may("issuer", ACTOR_REF, Source::issuer, SourceBuilder::issuer,
          "The actor who publishes the source or speaks through it. Required if the kind is `actor` or `interpreter`.")
      .may("published", TIME, Source::published, SourceBuilder::published,
          "When this document was published, sent or issued. Absent for an outlet as such, or if not recorded.")
      .may("modified", TIME, Source::modified, SourceBuilder::modified,
          "When this document was last changed. If absent, no change is recorded.")
      .may("language", LANGUAGE, Source::language, SourceBuilder::language,
          "The language of this document. It also holds for a link of this source that has no `language` of its own.")
      .any("markings", LABEL, Limit.ELEMENTS, Source::markings, SourceBuilder::addAllMarkings,
          "The markings on this document, as printed, for example 'SECRET'.")
      .may("control", Words.MEDIA_CONTROL, Source::control, SourceBuilder::control,
          "How free the source is of control by its state. Absent if nobody has classified it.")
      .may("controller", ACTOR_REF, Source::controller, SourceBuilder::controller,
          "The actor who controls the source, for example a state or a party. Absent if there is none, or if it is "
              + "not recorded.")
      .may("locator", LABEL, Source::locator, SourceBuilder::locator,
          "Where the whole source can be found: a URL, a document symbol or a shelf mark.")
      .any("identifiers", IDENTIFIER, Limit.ELEMENTS, Source::identifiers, SourceBuilder::addAllIdentifiers,
          "The codes and numbers that lists of others give to the source. They can show that sources of two briefs "
              + "are the same; ids and names cannot.")
      .any("grades", RELIABILITY, Limit.GRADES, Source::grades, SourceBuilder::addAllGrades,
          "The grades of the source by its record. Each grade is a letter without a digit, and can be limited to a "
              + "purpose.")
      .requires("issuer", "kind", List.of(SourceKind.ACTOR.word(), SourceKind.INTERPRETER.word()));

  /** A topic. */
  public static final Table<Topic, TopicBuilder> TOPIC = new Table<>(
          "topic", Topic::builder, TopicBuilder::build, Topic::extensions, TopicBuilder::extensions)
      .id(IdSpace.TOPIC, Topic::id, TopicBuilder::id,
          "The id of the topic. No other topic of the document has the same id.")
      .need("label", LABEL, Topic::label, TopicBuilder::label,
          "The name that people use for the topic.")
      .any("identifiers", IDENTIFIER, Limit.ELEMENTS, Topic::identifiers, TopicBuilder::addAllIdentifiers,
          "The codes and numbers that lists of others give to the topic. They can show that topics of two briefs "
              + "are the same; ids and labels cannot.");

  private ActorTables() {}
}
