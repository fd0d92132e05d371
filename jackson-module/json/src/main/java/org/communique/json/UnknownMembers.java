// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/**
 * What becomes of a member that the form does not have. Members that begin with {@code x-} are extensions and always
 * kept; in a document of a newer minor version every other one is kept too, unless it is to be dropped.
 */
public enum UnknownMembers {
  /** It is a problem: the sender may have meant another member. */
  REFUSE,
  /**
   * It is put among the {@linkplain org.communique.Statement#extensions() extensions}, for programs to look at. A
   * brief of the current version that has one cannot be written again: the form has no such member.
   */
  KEEP,
  /** It is left out. */
  DROP
}
