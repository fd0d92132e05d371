// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.communique.json.Leaf.DATE;
import static org.communique.json.Leaf.EDTF;
import static org.communique.json.Leaf.GRADE;
import static org.communique.json.Leaf.LABEL;
import static org.communique.json.Leaf.LANGUAGE;
import static org.communique.json.Leaf.PROSE;

import java.util.List;
import org.communique.Actor;
import org.communique.ActorBuilder;
import org.communique.Gloss;
import org.communique.GlossBuilder;
import org.communique.Alias;
import org.communique.AliasBuilder;
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
import org.communique.time.TimeExpression;
import org.communique.time.TimeExpressionBuilder;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.TimeBasis;

/** The forms of actors, sources and topics, and of their parts: what bears an id and is referred to. */
final class ActorForms {

  static final Kind<Actor> ACTOR_REF = new Reference<>(() -> ActorForms.ACTOR, Actor::id);
  static final Kind<Source> SOURCE_REF = new Reference<>(() -> ActorForms.SOURCE, Source::id);
  static final Kind<Topic> TOPIC_REF = new Reference<>(() -> ActorForms.TOPIC, Topic::id);

  static final Kind<Basis> BASIS = Leaf.closed(Basis::parse, Basis.values());

  static final Table<Identifier, IdentifierBuilder> IDENTIFIER = new Table<>(
          "identifier", Identifier::builder, IdentifierBuilder::build, Identifier::extensions,
          IdentifierBuilder::extensions)
      .need("scheme", LABEL, Identifier::scheme, IdentifierBuilder::scheme,
          "The list that the value is taken from.")
      .may("version", LABEL, Identifier::version, IdentifierBuilder::version,
          "The version of the list.")
      .need("value", LABEL, Identifier::value, IdentifierBuilder::value,
          "The code or name in the list; always a text.");

  static final Table<Alias, AliasBuilder> NAME = new Table<>(
          "name", Alias::builder, AliasBuilder::build, Alias::extensions, AliasBuilder::extensions)
      .need("text", LABEL, Alias::text, AliasBuilder::text,
          "The name, letter by letter.")
      .may("language", LANGUAGE, Alias::language, AliasBuilder::language,
          "The name's language or script.")
      .usual("weak", false, FlagKind.FLAG, Alias::isWeak, AliasBuilder::weak,
          "Whether the name is too common or vague to prove much.");

  static final Table<TimeExpression, TimeExpressionBuilder> TIME = new Table<>(
          "time expression", TimeExpression::builder, TimeExpressionBuilder::build, TimeExpression::extensions,
          TimeExpressionBuilder::extensions)
      .may("date", EDTF, TimeExpression::date, TimeExpressionBuilder::date,
          "The date, in EDTF.")
      .may("text", LABEL, TimeExpression::text, TimeExpressionBuilder::text,
          "The words as printed.")
      .may("zone", LABEL, TimeExpression::zone, TimeExpressionBuilder::zone,
          "The zone as written.")
      .need("basis", Leaf.closed(TimeBasis::parse, TimeBasis.values()), TimeExpression::basis, TimeExpressionBuilder::basis,
          "How the date was come by.")
      .atLeast("date", "text");

  static final Table<Role, RoleBuilder> ROLE = new Table<>(
          "role", Role::builder, RoleBuilder::build, Role::extensions, RoleBuilder::extensions)
      .need("title", LABEL, Role::title, RoleBuilder::title,
          "The title as printed.")
      .may("organisation", ACTOR_REF, Role::organisation, RoleBuilder::organisation,
          "Where the office is held.")
      .may("during", TIME, Role::during, RoleBuilder::during,
          "When it was held.");

  static final Table<Gloss, GlossBuilder> GLOSS = new Table<>(
          "gloss", Gloss::builder, GlossBuilder::build, Gloss::extensions, GlossBuilder::extensions)
      .need("text", LABEL, Gloss::text, GlossBuilder::text,
          "The gloss as printed.")
      .need("givenBy", ACTOR_REF, Gloss::givenBy, GlossBuilder::givenBy,
          "Who gives it.")
      .any("members", ACTOR_REF, Gloss::members, GlossBuilder::addAllMembers,
          "Those who are meant, as far as they are named.")
      .need("basis", BASIS, Gloss::basis, GlossBuilder::basis,
          "Whether it is printed, inferred or usual.");

  static final Table<Actor, ActorBuilder> ACTOR = new Table<>(
          "actor", Actor::builder, ActorBuilder::build, Actor::extensions, ActorBuilder::extensions)
      .id(Space.ACTOR, Actor::id, ActorBuilder::id,
          "The actor's name in this document.")
      .need("kind", Leaf.open(ActorKind::parse, ActorKind.known()), Actor::kind, ActorBuilder::kind,
          "What it is.")
      .need("name", LABEL, Actor::name, ActorBuilder::name,
          "What the text calls it, or the encoder's label in lower case.")
      .any("aliases", NAME, Limit.ALIASES, Actor::aliases, ActorBuilder::addAllAliases,
          "Its other names.")
      .any("identifiers", IDENTIFIER, Actor::identifiers, ActorBuilder::addAllIdentifiers,
          "Codes and numbers that others gave it.")
      .any("roles", ROLE, Actor::roles, ActorBuilder::addAllRoles,
          "Its offices and functions.")
      .may("partOf", ACTOR_REF, Actor::partOf, ActorBuilder::partOf,
          "What it belongs to.")
      .may("succeededBy", ACTOR_REF, Actor::succeededBy, ActorBuilder::succeededBy,
          "Who took its place in the world.")
      .usual("anonymity", Anonymity.NAMED, Leaf.closed(Anonymity::parse, Anonymity.values()), Actor::anonymity, ActorBuilder::anonymity,
          "How far the text names it.")
      .may("gloss", GLOSS, Actor::gloss, ActorBuilder::gloss,
          "Who is meant by a vague name, and who says so.");

  static final Table<Reliability, ReliabilityBuilder> RELIABILITY = new Table<>(
          "grade", Reliability::builder, ReliabilityBuilder::build, Reliability::extensions,
          ReliabilityBuilder::extensions)
      .need("grade", GRADE, reliability -> reliability, ReliabilityBuilder::from,
          "The letter A to F, alone or with the digit 1 to 6.")
      .may("purpose", LABEL, Reliability::purpose, ReliabilityBuilder::purpose,
          "What the grade is for.")
      .may("rationale", PROSE, Reliability::rationale, ReliabilityBuilder::rationale,
          "Why.")
      .may("assessor", LABEL, Reliability::assessor, ReliabilityBuilder::assessor,
          "Who judged.")
      .may("assessed", DATE, Reliability::assessed, ReliabilityBuilder::assessed,
          "The day it was judged.")
      .any("evidence", PROSE, Reliability::evidence, ReliabilityBuilder::addAllEvidence,
          "What the judgement rests on.");

  static final Table<Source, SourceBuilder> SOURCE = new Table<>(
          "source", Source::builder, SourceBuilder::build, Source::extensions, SourceBuilder::extensions)
      .id(Space.SOURCE, Source::id, SourceBuilder::id,
          "The source's name in this document.")
      .need("kind", Leaf.open(SourceKind::parse, SourceKind.known()), Source::kind, SourceBuilder::kind,
          "What the voice is.")
      .need("name", LABEL, Source::name, SourceBuilder::name,
          "What the text calls it.")
      .may("issuer", ACTOR_REF, Source::issuer, SourceBuilder::issuer,
          "Who publishes it or speaks through it; required for the kinds actor and interpreter.")
      .may("control", Leaf.closed(MediaControl::parse, MediaControl.values()), Source::control, SourceBuilder::control,
          "How free the medium is of its state.")
      .may("controller", ACTOR_REF, Source::controller, SourceBuilder::controller,
          "Who controls it.")
      .may("locator", LABEL, Source::locator, SourceBuilder::locator,
          "Where the whole is found.")
      .any("identifiers", IDENTIFIER, Source::identifiers, SourceBuilder::addAllIdentifiers,
          "Codes and numbers that others gave it.")
      .any("grades", RELIABILITY, Source::grades, SourceBuilder::addAllGrades,
          "Its record: letters, each for a purpose.")
      .requires("issuer", "kind", List.of(SourceKind.ACTOR.word(), SourceKind.INTERPRETER.word()));

  static final Table<Topic, TopicBuilder> TOPIC = new Table<>(
          "topic", Topic::builder, TopicBuilder::build, Topic::extensions, TopicBuilder::extensions)
      .id(Space.TOPIC, Topic::id, TopicBuilder::id,
          "The topic's name in this document.")
      .need("label", LABEL, Topic::label, TopicBuilder::label,
          "What people call it.")
      .any("identifiers", IDENTIFIER, Topic::identifiers, TopicBuilder::addAllIdentifiers,
          "Codes and numbers that others gave it.");

  private ActorForms() {}
}
