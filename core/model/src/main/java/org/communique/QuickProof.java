// SPDX-License-Identifier: Apache-2.0
package org.communique;

/**
 * A quick proof that no id names two values in a statement. The proof compares the few values that the statement names
 * or reaches one by one, without maps.
 *
 * <p>If the proof fails, the ids may still be right. For example, the statement may name too many values.
 */
final class QuickProof extends StatementVisitor {

  private static final int FEW_VALUES = 24;

  private final Object[] values = new Object[FEW_VALUES];
  private int size;
  private boolean failed;

  private QuickProof() {}

  /** Returns true if no id names two values in the statement; false if the quick proof cannot say so. */
  static boolean isConsistent(Statement statement) {
    QuickProof proof = new QuickProof();
    proof.visit(statement);
    return !proof.failed;
  }

  @Override
  public void accept(Actor actor) {
    if (isNew(actor)) {
      actor.forEachReference(this);
    }
  }

  @Override
  void visit(Source source) {
    if (isNew(source)) {
      visitActorsOf(source);
    }
  }

  @Override
  void visit(Topic topic) {
    isNew(topic);
  }

  /** Notes a value. Returns false if the value was noted before, or if the proof has failed. */
  private boolean isNew(Object value) {
    if (failed) {
      return false;
    }
    for (int at = 0; at < size; at++) {
      Object known = values[at];
      if (known == value) {
        return false;
      }
      if (haveOneId(known, value)) {
        failed = !known.equals(value);
        return false;
      }
    }
    failed = size == FEW_VALUES;
    if (!failed) {
      values[size++] = value;
    }
    return !failed;
  }

  private static boolean haveOneId(Object one, Object other) {
    if (one instanceof Actor actor) {
      return other instanceof Actor another && actor.id().equals(another.id());
    }
    if (one instanceof Source source) {
      return other instanceof Source another && source.id().equals(another.id());
    }
    return one instanceof Topic topic && other instanceof Topic another && topic.id().equals(another.id());
  }
}
