// SPDX-License-Identifier: Apache-2.0

/**
 * The model: a {@link org.communique.Brief} holds {@link org.communique.Statement}s by {@link org.communique.Actor}s,
 * each with the chain of voices through which it reached the reader, where everyone stands, and how far it can be
 * trusted.
 *
 * <p>A statement reaches its reader through a chain of voices. Every voice may translate it, hedge it, sharpen it or
 * soften it. The model keeps each voice, what it did, and how far it can be trusted. Every value is immutable,
 * thread-safe, serializable, free of nulls, and equal by value.
 */
@NullMarked
package org.communique;

import org.jspecify.annotations.NullMarked;
