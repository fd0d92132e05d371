// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline.io;

import java.io.Serial;
import java.util.List;
import org.communique.json.Problem;

/** Some of the documents that a command needs are not valid briefs. */
public final class InvalidDocuments extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** The problems of all documents, in the order of the inputs; at least one. */
  @SuppressWarnings("serial") // List.copyOf gives a serializable list
  private final List<Problem> problems;

  /**
   * Makes the exception.
   *
   * @param problems the problems of all documents, in the order of the inputs; at least one
   */
  public InvalidDocuments(List<Problem> problems) {
    super("a document is not a valid brief");
    this.problems = List.copyOf(problems);
  }

  /** {@return the problems of all documents, in the order of the inputs; at least one} */
  public List<Problem> problems() {
    return problems;
  }
}
