// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import org.communique.Statement;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.base.InvalidBriefException;
import org.communique.examples.commandline.io.CannotRun;

/** Finds the statement that the option {@code --statement} names. */
final class Statements {

  private Statements() {}

  static Statement find(Corpus corpus, String name) {
    return corpus.statement(name).map(CorpusStatement::statement).orElseThrow(() -> new CannotRun(
        "there is no statement " + InvalidBriefException.shown(name)
            + "; 'communique ask chains' with the same files lists all statements"));
  }
}
