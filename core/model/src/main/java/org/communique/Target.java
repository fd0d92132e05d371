// SPDX-License-Identifier: Apache-2.0
package org.communique;

/**
 * What a {@link Stance} is about: an actor, a topic, or a statement.
 *
 * <p>Only these three types implement the interface. From Java 21 on, a {@code switch} over the three types therefore
 * needs no {@code default}.
 *
 * <pre>{@code
 * Stance stance = Stance.of(kim, Attitude.SUPPORT, Topic.of("ties", "bilateral ties"));
 * if (stance.target() instanceof Topic topic) {
 *   System.out.println(topic.label());
 * }
 * }</pre>
 */
public sealed interface Target permits Actor, Topic, StatementRef {}
