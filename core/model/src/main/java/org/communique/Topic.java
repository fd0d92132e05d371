// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import org.communique.base.Extensions;
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.immutables.value.Value;

/**
 * A subject of a statement or a stance that is not an actor: a policy, an event, a treaty, a draft resolution.
 *
 * <pre>{@code
 * Topic ties = Topic.of("bilateral-ties", "ties between Russia and North Korea");
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Topic implements Target permits TopicBuilder.ImmutableTopic {

  /**
   * All members except the id. They show in which member two topics with the same id differ. If you add a member to
   * this type, add a line here; a test compares this list with the accessors.
   */
  static List<Member<Topic>> comparedMembers() {
    return List.of(
        new Member<>("label", Topic::label), new Member<>("identifiers", Topic::identifiers),
        new Member<>("extensions", Topic::extensions));
  }

  Topic() {}

  /**
   * Returns a topic.
   *
   * @param id the id of the topic in the brief
   * @param label the words that people use for the topic
   * @return the topic
   * @throws InvalidBriefException if the id is not a valid {@link TextRule#ID}, or if the label is not a valid
   *     {@link TextRule#LABEL}
   */
  public static Topic of(String id, String label) {
    return builder().id(id).label(label).build();
  }

  /** {@return a new builder without any values} */
  public static TopicBuilder builder() {
    return new TopicBuilder();
  }

  /**
   * Returns a builder that already has all values of this topic. To change the topic, set the new values and build. A
   * setter such as {@link TopicBuilder#identifiers identifiers} replaces the whole list; a method such as {@link
   * TopicBuilder#addIdentifier addIdentifier} adds to the list. {@link TopicBuilder#from} adds to every list too.
   *
   * @return a new builder
   */
  public final TopicBuilder toBuilder() {
    return builder().from(this);
  }

  /** {@return the id of this topic; no other topic of the same brief has this id} */
  public abstract String id();

  /** {@return the words that people use for the topic} */
  public abstract String label();

  /**
   * Returns codes for this topic from public lists. Two topics of different briefs are the same topic only if they have
   * such a code in common.
   *
   * @return the codes
   */
  public abstract List<Identifier> identifiers();

  /**
   * {@return the extra fields of this value that the model does not define; {@linkplain Extensions#none() none} by
   * default}
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** {@return the words by which messages name this topic: {@code Topic 'bilateral-ties'}} */
  String where() {
    return "Topic '" + id() + "'";
  }

  @Value.Check
  void check() {
    TextRule.ID.check("Topic", "id", id());
    TextRule.LABEL.check(where(), "label", label());
  }

  /**
   * Uses the id and the label. The id alone is not enough, because many briefs use the same id for different topics.
   */
  @Override
  public final int hashCode() {
    return 31 * id().hashCode() + label().hashCode();
  }

  /** {@return one line for a person to read: {@code Topic 'bilateral-ties' (ties between Russia and North Korea)}} */
  @Override
  public final String toString() {
    return where() + " (" + InvalidBriefException.escaped(label()) + ")";
  }
}
