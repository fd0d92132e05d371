// SPDX-License-Identifier: Apache-2.0
package org.communique.json.access;

import org.communique.Actor;
import org.communique.ActorBuilder;
import org.communique.Gloss;
import org.communique.Source;
import org.communique.SourceBuilder;
import org.communique.Topic;
import org.communique.TopicBuilder;
import org.communique.base.Extensions;
import org.communique.base.LanguageTag;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.SourceKind;

/** The accessors of actors, sources and topics. */
public final class ActorAccessors {

  /** The members of an actor. */
  public static final Accessor<Actor, ActorBuilder> ACTOR = new Accessor<>() {
    @Override
    public ActorBuilder begin() {
      return Actor.builder();
    }

    @Override
    public void set(ActorBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((ActorKind) value);
        case 2 -> builder.name((String) value);
        case 3 -> builder.addAllAliases(list(value));
        case 4 -> builder.addAllIdentifiers(list(value));
        case 5 -> builder.addAllRoles(list(value));
        case 6 -> builder.partOf((Actor) value);
        case 7 -> builder.succeededBy((Actor) value);
        case 8 -> builder.addAllMembers(list(value));
        case 9 -> builder.count((int) value);
        case 10 -> builder.anonymity((Anonymity) value);
        case 11 -> builder.gloss((Gloss) value);
        default -> throw unknown(member);
      }
    }

    @Override
    public Actor build(ActorBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Actor actor, MemberSink sink) {
      sink.text(0, actor.id());
      sink.word(1, actor.kind());
      sink.text(2, actor.name());
      sink.list(3, actor.aliases());
      sink.list(4, actor.identifiers());
      sink.list(5, actor.roles());
      sink.one(6, in(actor.partOf()));
      sink.one(7, in(actor.succeededBy()));
      sink.list(8, actor.members());
      sink.number(9, in(actor.count()));
      sink.word(10, unless(actor.anonymity(), Anonymity.NAMED));
      sink.one(11, in(actor.gloss()));
      return actor.extensions();
    }
  };

  /** The members of a source. */
  public static final Accessor<Source, SourceBuilder> SOURCE = new Accessor<>() {
    @Override
    public SourceBuilder begin() {
      return Source.builder();
    }

    @Override
    public void set(SourceBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.kind((SourceKind) value);
        case 2 -> builder.name((String) value);
        case 3 -> builder.issuer((Actor) value);
        case 4 -> builder.published((TimeExpression) value);
        case 5 -> builder.modified((TimeExpression) value);
        case 6 -> builder.language((LanguageTag) value);
        case 7 -> builder.addAllMarkings(list(value));
        case 8 -> builder.control((MediaControl) value);
        case 9 -> builder.controller((Actor) value);
        case 10 -> builder.locator((String) value);
        case 11 -> builder.addAllIdentifiers(list(value));
        case 12 -> builder.addAllGrades(list(value));
        default -> throw unknown(member);
      }
    }

    @Override
    public Source build(SourceBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Source source, MemberSink sink) {
      sink.text(0, source.id());
      sink.word(1, source.kind());
      sink.text(2, source.name());
      sink.one(3, in(source.issuer()));
      sink.one(4, in(source.published()));
      sink.one(5, in(source.modified()));
      sink.one(6, in(source.language()));
      sink.list(7, source.markings());
      sink.word(8, in(source.control()));
      sink.one(9, in(source.controller()));
      sink.text(10, in(source.locator()));
      sink.list(11, source.identifiers());
      sink.list(12, source.grades());
      return source.extensions();
    }
  };

  /** The members of a topic. */
  public static final Accessor<Topic, TopicBuilder> TOPIC = new Accessor<>() {
    @Override
    public TopicBuilder begin() {
      return Topic.builder();
    }

    @Override
    public void set(TopicBuilder builder, int member, Object value) {
      switch (member) {
        case 0 -> builder.id((String) value);
        case 1 -> builder.label((String) value);
        case 2 -> builder.addAllIdentifiers(list(value));
        default -> throw unknown(member);
      }
    }

    @Override
    public Topic build(TopicBuilder builder, Extensions extensions) {
      return builder.extensions(extensions).build();
    }

    @Override
    public Extensions give(Topic topic, MemberSink sink) {
      sink.text(0, topic.id());
      sink.text(1, topic.label());
      sink.list(2, topic.identifiers());
      return topic.extensions();
    }
  };

  private ActorAccessors() {}
}
