// SPDX-License-Identifier: Apache-2.0
package org.communique;

/**
 * What a {@link Stance} is about: an actor, a topic, or a statement.
 *
 * <p>The interface permits three types only. From Java 21 on, a {@code switch} over them therefore needs no default.
 *
 * <pre>{@code
 * Stance stance = Stance.of(kim, Attitude.SUPPORT, Topic.of("ties", "bilateral ties"));
 * if (stance.target() instanceof Topic topic) {
 *   System.out.println(topic.label());
 * }
 * }</pre>
 */
public sealed interface Target permits Actor, Topic, StatementRef {}
