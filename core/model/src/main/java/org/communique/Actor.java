// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.communique.base.Extensions;
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.immutables.value.Value;

/**
 * A person, a state, an organisation or a group that speaks, is spoken to or is spoken about. The text may give a name,
 * or only a description such as “a senior official” or “hostile forces”.
 *
 * <p>If the text gives no name, the encoder (the person who makes the brief) writes a label in lower case as the
 * {@link #name() name}. The {@link #anonymity() anonymity} then says how much the text reveals about the actor.
 *
 * <p>An id is valid inside one brief only. Two actors of different briefs are the same actor only if they have an
 * {@link Identifier} in common. If two briefs speak of “a senior official” and give no identifier, there are two
 * actors.
 *
 * <p>An actor may refer to other actors. Building an actor checks that these references stay short:
 *
 * <ul>
 *   <li>The actors in {@link #partOf()}, in {@link #succeededBy()} and in {@link Role#organisation()} have no roles and
 *       no gloss (an explanation of who is meant by a vague name), and their members have no roles.
 *   <li>The actor who gives a {@link Gloss}, the actors whom the gloss names, and the {@link #members()} of an actor
 *       have no gloss.
 *   <li>A path of references leads to the members of an actor at most once. So a member has no members.
 *   <li>A path of references from actor to actor has at most {@value #DEPTH} steps, and at most {@value #PATHS} paths
 *       begin at one actor. So the time to compare two actors is limited.
 * </ul>
 *
 * <pre>{@code
 * Actor northKorea = Actor.state("north-korea", "North Korea");
 * Actor kim = Actor.builder().id("kim").kind(ActorKind.PERSON).name("Kim Jong Un")
 *     .addRole(Role.of("Supreme Leader", northKorea)).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Actor implements Target permits ActorBuilder.ImmutableActor {

  /**
   * The largest number of steps on a path of references from actor to actor: {@value}. The references are
   * {@link #partOf()}, {@link #succeededBy()}, {@link #members()}, the organisations of roles, and the actors in a
   * gloss.
   */
  public static final int DEPTH = 8;

  /**
   * The largest number of paths of references that begin at one actor: {@value}. For example, a gloss names 50
   * delegates, and each has an office in an organisation of 193 members: these are 50 × (1 + 1 + 193) = 9,750 paths.
   */
  public static final int PATHS = 10_000;

  /**
   * All members except the id. They show in which member two actors with the same id differ. If you add a member to
   * this type, add a line here; a test compares this list with the accessors.
   */
  static List<Member<Actor>> comparedMembers() {
    return List.of(
        new Member<>("kind", Actor::kind), new Member<>("name", Actor::name), new Member<>("aliases", Actor::aliases),
        new Member<>("identifiers", Actor::identifiers), new Member<>("roles", Actor::roles),
        new Member<>("partOf", Actor::partOf), new Member<>("succeededBy", Actor::succeededBy),
        new Member<>("members", Actor::members), new Member<>("count", Actor::count),
        new Member<>("anonymity", Actor::anonymity), new Member<>("gloss", Actor::gloss),
        new Member<>("extensions", Actor::extensions));
  }

  Actor() {}

  /**
   * Returns an actor of any kind.
   *
   * @param id the id of the actor in the brief
   * @param kind the kind of the actor
   * @param name the name that the text uses
   * @return the actor
   * @throws InvalidBriefException if the id is not a valid {@link TextRule#ID}, or if the name is not a valid
   *     {@link TextRule#LABEL}
   */
  public static Actor of(String id, ActorKind kind, String name) {
    return builder().id(id).kind(kind).name(name).build();
  }

  /**
   * Returns a person.
   *
   * @param id the id of the person in the brief
   * @param name the name that the text uses
   * @return an actor of the kind {@link ActorKind#PERSON}
   * @throws InvalidBriefException if the id or the name is not valid, as in {@link #of}
   */
  public static Actor person(String id, String name) {
    return of(id, ActorKind.PERSON, name);
  }

  /**
   * Returns a state.
   *
   * @param id the id of the state in the brief
   * @param name the name that the text uses
   * @return an actor of the kind {@link ActorKind#STATE}
   * @throws InvalidBriefException if the id or the name is not valid, as in {@link #of}
   */
  public static Actor state(String id, String name) {
    return of(id, ActorKind.STATE, name);
  }

  /**
   * Returns an actor that is a news agency, a newspaper or a broadcaster. Use this actor if the organisation itself
   * speaks or publishes. A medium that passes on the words of others is a {@link Source}.
   *
   * @param id the id of the organisation in the brief
   * @param name the name that the text uses
   * @return an actor of the kind {@link ActorKind#MEDIA_ORGANISATION}
   * @throws InvalidBriefException if the id or the name is not valid, as in {@link #of}
   */
  public static Actor media(String id, String name) {
    return of(id, ActorKind.MEDIA_ORGANISATION, name);
  }

  /**
   * Returns an actor whom the text describes without saying who is meant.
   *
   * @param id the id of the actor in the brief
   * @param name the words of the text, such as {@code hostile forces}
   * @return an actor of the kind {@link ActorKind#VAGUE} with the anonymity {@link Anonymity#DESCRIBED}
   * @throws InvalidBriefException if the id or the name is not valid, as in {@link #of}
   */
  public static Actor vague(String id, String name) {
    return builder().id(id).kind(ActorKind.VAGUE).name(name).anonymity(Anonymity.DESCRIBED).build();
  }

  /**
   * Returns a copy of this actor with another role, without an organisation.
   *
   * <pre>{@code
   * Actor kone = Actor.person("kone", "Samuel Kone").withRole("lawyer");
   * }</pre>
   *
   * @param title the title of the office or the function, as the text gives it
   * @return the copy, with this role after all other roles
   * @throws InvalidBriefException if the title is not a valid {@link TextRule#LABEL}
   */
  public final Actor withRole(String title) {
    return toBuilder().addRole(Role.of(title)).build();
  }

  /**
   * Returns a copy of this actor with another role in an organisation.
   *
   * <pre>{@code
   * Actor oram = Actor.person("oram", "Jan Oram").withRole("Foreign Minister", veskia);
   * }</pre>
   *
   * @param title the title of the office, as the text gives it
   * @param organisation where the actor has this office; an actor without roles and without a gloss
   * @return the copy, with this role after all other roles
   * @throws InvalidBriefException if the title is not a valid {@link TextRule#LABEL}, or if the role does not fit the
   *     actor
   */
  public final Actor withRole(String title, Actor organisation) {
    return toBuilder().addRole(Role.of(title, organisation)).build();
  }

  /**
   * Returns a copy of this actor that says how much the text reveals about who the actor is.
   *
   * <pre>{@code
   * Actor official = Actor.person("official", "senior official").withAnonymity(Anonymity.WITHHELD);
   * }</pre>
   *
   * @param anonymity how much the text reveals
   * @return the copy
   */
  public final Actor withAnonymity(Anonymity anonymity) {
    return toBuilder().anonymity(anonymity).build();
  }

  /** {@return a new builder without any values} */
  public static ActorBuilder builder() {
    return new ActorBuilder();
  }

  /**
   * Returns a builder that already has all values of this actor. To change the actor, set the new values and build. A
   * setter such as {@link ActorBuilder#roles roles} replaces the whole list; a method such as {@link
   * ActorBuilder#addRole addRole} adds to the list. {@link ActorBuilder#from} adds to every list too.
   *
   * @return a new builder
   */
  public final ActorBuilder toBuilder() {
    return builder().from(this);
  }

  /** {@return the id of this actor; no other actor of the same brief has this id} */
  public abstract String id();

  /** {@return the kind of this actor} */
  public abstract ActorKind kind();

  /** {@return the name that the text uses; if the text gives no name, a label of the encoder in lower case} */
  public abstract String name();

  /** {@return other names of this actor} */
  public abstract List<Alias> aliases();

  /** {@return codes for this actor from public lists, such as a country code or a Wikidata number} */
  public abstract List<Identifier> identifiers();

  /** {@return the offices and functions that this actor holds} */
  public abstract List<Role> roles();

  /**
   * {@return the larger actor to which this actor belongs, such as the state to which a ministry belongs; empty if not
   * recorded}
   */
  public abstract Optional<Actor> partOf();

  /**
   * {@return the actor that took the place of this actor, as Russia took the place of the Soviet Union; empty if there
   * is none or if it is not recorded}
   */
  public abstract Optional<Actor> succeededBy();

  /**
   * Returns who belongs to this actor, if the text says so: the seventeen states of a joint statement, the ministers of
   * a delegation. A {@linkplain Gloss#members() gloss} is different: it says who is meant, by somebody's reading.
   *
   * <p>What a group says is not said by its members one by one, and a stance of a group is not a stance of its members.
   *
   * @return the members, each once; not necessarily all of them, see {@link #count()}; empty if the text names none
   */
  public abstract List<Actor> members();

  /**
   * {@return how many this actor is, if the text says so: 2 for “two officials”, 17 for “we, the seventeen”; at least
   * 1, and at least the number of {@link #members()}; empty if the text does not say}
   */
  public abstract OptionalInt count();

  /** {@return how much the text reveals about who this actor is; {@link Anonymity#NAMED} by default} */
  @Value.Default
  public Anonymity anonymity() {
    return Anonymity.NAMED;
  }

  /** {@return the gloss: an explanation of who is meant by the vague name of this actor; empty if nobody gives one} */
  public abstract Optional<Gloss> gloss();

  /**
   * {@return the extra fields of this value that the model does not define; {@linkplain Extensions#none() none} by
   * default}
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** {@return how far the references of this actor reach} */
  @Value.Derived
  @Value.Auxiliary
  Reach reach() {
    return Reach.of(this);
  }

  /** {@return the number of steps on the longest path of references that begins at this actor; 0 without references} */
  final int depth() {
    return reach().depth();
  }

  /** {@return the number of paths of references that begin at this actor, or a number over the limit} */
  final int paths() {
    return reach().paths();
  }

  /** Calls a consumer with each actor to which this actor refers directly, in the order of the JSON form. */
  final void forEachReference(Consumer<Actor> consumer) {
    for (int at = 0; at < roles().size(); at++) {
      roles().get(at).organisation().ifPresent(consumer);
    }
    partOf().ifPresent(consumer);
    succeededBy().ifPresent(consumer);
    for (int at = 0; at < members().size(); at++) {
      consumer.accept(members().get(at));
    }
    if (gloss().isPresent()) {
      gloss().get().givenBy().ifPresent(consumer);
      for (Actor member : gloss().get().members()) {
        consumer.accept(member);
      }
    }
  }

  /** Refuses an actor that has roles, a gloss, or members with roles. */
  static void checkShallow(String where, String attribute, Actor actor) {
    String found = actor.reach().rolesOrGloss();
    if (!found.isEmpty()) {
      throw InvalidBriefException.of(
          where, attribute + " must have no roles and no gloss, but " + actor.where() + " has " + found);
    }
  }

  /** {@return the names of actors, cut for a person to read: {@code Kim Jong Un and 1 more}} */
  static String names(List<Actor> actors) {
    return InvalidBriefException.escaped(actors.get(0).name())
        + (actors.size() == 1 ? "" : " and " + (actors.size() - 1) + " more");
  }

  /** {@return the words by which messages name this actor: {@code Actor 'kim'}} */
  String where() {
    return "Actor '" + id() + "'";
  }

  @Value.Check
  void check() {
    TextRule.ID.check("Actor", "id", id());
    String where = where();
    TextRule.LABEL.check(where, "name", name());
    if (partOf().isPresent()) {
      checkShallow(where, "partOf", partOf().get());
    }
    if (succeededBy().isPresent()) {
      checkShallow(where, "succeededBy", succeededBy().get());
    }
    checkMembers(where);
    if (depth() > DEPTH) {
      throw InvalidBriefException.of(
          where,
          "path over partOf, succeededBy, members, organisations and glosses must have at most " + DEPTH + " steps");
    }
    if (paths() > PATHS) {
      throw InvalidBriefException.of(
          where,
          "paths over partOf, succeededBy, members, organisations and glosses must be at most " + PATHS + " in number");
    }
  }

  private void checkMembers(String where) {
    ValuesById.checkActorsOnce(where, "members", members());
    for (Actor member : members()) {
      if (member.gloss().isPresent()) {
        throw InvalidBriefException.of(where, "members must have no gloss, but " + member.where() + " has one");
      }
      if (member.reach().hasMembers()) {
        throw InvalidBriefException.of(
            where, "members must not lead to further members, but " + member.where() + " does");
      }
    }
    if (count().isPresent() && count().getAsInt() < Math.max(1, members().size())) {
      throw InvalidBriefException.of(
          where, "count must be at least " + Math.max(1, members().size())
              + (members().isEmpty() ? "" : ", the number of the members"), "" + count().getAsInt());
    }
  }

  /**
   * Uses only the id, the name and the kind, to save time. The id alone is not enough, because many briefs use the same
   * id for different actors.
   */
  @Override
  public final int hashCode() {
    return 31 * (31 * id().hashCode() + name().hashCode()) + kind().hashCode();
  }

  /** {@return one line for a person to read: {@code Actor 'kim' (Kim Jong Un)}} */
  @Override
  public final String toString() {
    return where() + " (" + InvalidBriefException.escaped(name()) + ")";
  }
}
