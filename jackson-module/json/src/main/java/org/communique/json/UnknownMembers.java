// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/**
 * What a reader does with an unknown member: a member of an object that the form does not define. The default is {@link
 * #REFUSE}.
 *
 * <p>A member whose name begins with {@code x-} is an extension. An extension is never unknown, and is always kept. If
 * the document has a newer minor version of the form, unknown members are expected: {@link #REFUSE} then keeps them, as
 * {@link #KEEP} does. A union is an object with exactly one member, for example the target of a stance. A union takes
 * neither extensions nor unknown members: in a union, an unknown member is always a problem.
 *
 * <pre>{@code
 * JsonOptions.defaults().with(UnknownMembers.DROP)
 * }</pre>
 */
public enum UnknownMembers {
  /** The reader reports a problem, because the sender may have misspelt another member. */
  REFUSE,
  /**
   * The reader puts the member among the {@linkplain org.communique.Statement#extensions() extensions}, where a program
   * can look at it. A writer with this option writes the member again. A writer with another option refuses a brief
   * that contains such a member, because the form does not define the member. A writer never refuses such a member of a
   * brief that has a newer minor version.
   */
  KEEP,
  /** The reader leaves the member out, also in a document of a newer minor version. */
  DROP
}
